"""docs/decisions/: every page has a number, a date, and says what was chosen, what else was tried and what it costs."""

from __future__ import annotations

import re
import tomllib
from datetime import date

import pytest

from tests.docs.pages import ROOT, page
from watcher.edge import clock

PAGES = sorted((ROOT / "docs" / "decisions").glob("*.md"))
_HEADING = re.compile(r"^(?:#+ (.+)|\*\*([^*]+?)[.:]?\*\*)", re.M)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_decision_has_the_number_of_its_file_a_date_and_the_four_parts(path):
    text = path.read_text("utf-8")
    number = re.match(r"# (\d+)[.:]", text)
    assert number is not None, "the first line is `# NUMBER. What was decided`"
    assert int(number[1]) == int(path.name[:4])
    [dated, *_] = re.findall(r"^(\d{4}-\d\d-\d\d)$", text, re.M) or [""]
    # A day's grace: the writer's clock may be ahead.
    assert (date.fromisoformat(dated) - clock.now().date()).days <= 1
    headings = " ".join(first or second for first, second in _HEADING.findall(text)).lower()
    for part in ("situation", "choice", "tried|what else|instead", "price"):
        assert re.search(part, headings), part


def test_the_numbers_have_no_gap_and_no_double():
    assert [int(path.name[:4]) for path in PAGES] == list(range(1, len(PAGES) + 1))


def test_every_dependency_has_its_reasons_and_no_other_is_listed():
    project = tomllib.loads(page("pyproject.toml"))["project"]
    pages = ("0002-dependencies", "0018-dependencies-for-readers")
    text = "\n".join(page(f"docs/decisions/{one}.md") for one in pages)

    def name(requirement: str) -> str:
        return re.split(r"[<>=!~\[; ]", requirement)[0]

    extras = dict(project["optional-dependencies"])
    wanted = {
        name(one) for one in (*project["dependencies"], *extras["alerts"], *extras["explore"])
    }
    rows = re.findall(r"^\| `([\w.-]+)`(?: \||, extra).*$", text, re.M)
    assert sorted(rows) == sorted(wanted)
    for row in re.findall(r"^\| `[\w.-]+`(?: \||, extra).*$", text, re.M):
        assert all(cell.strip() for cell in row.split("|")[1:-1]), row
    development = re.findall(r"^For development only.*(?:\n\S.*)*", text, re.M)
    listed = {one for part in development for one in re.findall(r"`([\w.-]+)`", part)} - {"dev"}
    assert listed == {name(one) for one in extras["dev"]} - {"watcher"}
