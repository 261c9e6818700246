"""docs/design.md: the map is the tree's, and every file, function and record that it names exists."""

from __future__ import annotations

import ast
import re

import pytest

from tests.docs.make_design import first_line, modules, rewritten
from tests.docs.pages import ROOT, code_spans, page

PAGE = page("docs/design.md")
MODULES = [path for paths in modules().values() for path in paths]


def defined() -> set[str]:
    """Return the name of every function and class of the package."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return {
        node.name
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, kinds)
    }


def test_the_map_names_every_module_with_what_it_is_for():
    assert rewritten(PAGE) == PAGE, "python -m tests.docs.make_design writes it anew"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_says_in_its_first_line_what_it_is_for(path):
    said = first_line(path)
    assert len(said) > 10
    assert said.endswith((".", "?", "`", ")", "…")), said


def test_every_file_that_the_page_names_exists():
    named = [
        span for span in code_spans(PAGE) if re.fullmatch(r"[\w/]+\.(py|md|yaml)|[\w/]+/", span)
    ]
    assert len(named) > 50
    by_name = {path.name for path in MODULES}
    missing = [
        span
        for span in named
        if not (ROOT / span).exists()
        and not (ROOT / "watcher" / span).exists()
        and span not in by_name
    ]
    assert missing == []


def test_every_function_that_the_page_names_exists():
    named = {span.removesuffix("()") for span in code_spans(PAGE) if re.fullmatch(r"\w+\(\)", span)}
    assert len(named) > 20
    assert named - defined() == set()


def test_every_method_that_the_page_names_exists():
    named = [
        span.split(".") for span in code_spans(PAGE) if re.fullmatch(r"[A-Z]\w+\.[a-z]\w+", span)
    ]
    assert named
    assert {name for pair in named for name in pair} - defined() == set()


def test_every_record_of_the_table_exists():
    section = PAGE.partition("## The records")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (`[A-Z][^|]*) \|", section, re.M)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert len(named) > 15
    assert named - defined() == set()


def test_the_walk_is_numbered_without_a_gap():
    section = PAGE.partition("## One entry, from poll to summary")[2].partition("\n## ")[0]
    numbers = [int(number) for number in re.findall(r"^(\d+)\. \*\*", section, re.M)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 10
