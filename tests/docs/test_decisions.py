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
    text = page("docs/decisions/0002-dependencies.md")

    def name(requirement: str) -> str:
        return re.split(r"[<>=!~\[; ]", requirement)[0]

    chosen = re.findall(r"^\| `([\w.-]+)` \|", text, re.M)
    assert chosen == [name(one) for one in project["dependencies"]]
    for row in re.findall(r"^\| `[\w.-]+` \|.*$", text, re.M):
        assert all(cell.strip() for cell in row.split("|")[1:-1]), row
    [development] = re.findall(r"^For development only.*$", text, re.M)
    listed = set(re.findall(r"`([\w.-]+)`", development)) - {"dev"}
    assert listed == {name(one) for one in project["optional-dependencies"]["dev"]}
