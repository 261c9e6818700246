"""Diffs as CSV: RFC 4180, a row a diff, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.docs.pages import page
from watcher.render.tables import COLUMNS, as_csv


def diff(**given):
    return {
        **dict.fromkeys(COLUMNS),
        "id": 1,
        "added": [],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        **given,
    }


def rows(*diffs):
    return list(csv.reader(io.StringIO(as_csv(diffs), newline=""), strict=True))


def test_the_header_is_there_without_any_diff_and_lines_end_as_the_rfc_says():
    assert as_csv([]) == ",".join(f'"{column}"' for column in COLUMNS) + "\r\n"


def test_the_page_lists_the_columns_in_their_order():
    listed = page("docs/exports.md").partition("## CSV")[2].partition("## JSON")[0]
    assert tuple(re.findall(r"^\| `(\w+)` \|", listed, re.M)) == COLUMNS


def test_unknown_is_an_empty_cell_and_a_number_stays_one():
    [_, row] = rows(diff(novelty=0.25, of=None))
    assert dict(zip(COLUMNS, row, strict=True))["novelty"] == "0.25"
    assert dict(zip(COLUMNS, row, strict=True))["of"] == ""


def test_a_list_is_one_cell_with_a_sentence_a_line():
    [_, row] = rows(diff(added=[{"text": "One\nsentence."}, {"text": "Another."}]))
    assert dict(zip(COLUMNS, row, strict=True))["added"] == "One sentence.\nAnother."


def test_a_conflict_names_what_is_said_and_by_whom():
    others = [{"says": "47", "outlet": "Ledger"}, {"says": "45", "outlet": "Courant"}]
    [_, row] = rows(diff(conflicts=[{"about": "age", "says": "44", "others": others}]))
    assert (
        dict(zip(COLUMNS, row, strict=True))["conflicts"] == "age: 44 / 47 (Ledger) / 45 (Courant)"
    )


@pytest.mark.parametrize(
    "first", ["=", "+", "-", "@", "\t", "\r", " =", "\n=", "\u200b@", "＝", "\x00="]
)
@pytest.mark.parametrize("column", ["title", "outlet", "added"])
def test_no_cell_is_a_formula(first, column):
    text = first + "HYPERLINK(1)"
    [_, row] = rows(diff(**{column: [{"text": text}] if column == "added" else text}))
    cell = dict(zip(COLUMNS, row, strict=True))[column]
    assert cell.endswith("HYPERLINK(1)")
    assert cell.startswith(("'", "HYPERLINK"))  # what is no letter may be gone instead


@pytest.mark.parametrize("separator", [";", "\t", "\n", "; ", ';"', ';""\u200b'])
@pytest.mark.parametrize("first", ["=", "+", "@", "＝"])
def test_no_part_of_a_cell_is_a_formula_where_a_spreadsheet_separates_elsewhere(separator, first):
    [_, row] = rows(diff(title=f"Ferry{separator}{first}HYPERLINK(1)", added=[{"text": "One."}, {"text": f"{first}1"}]))  # fmt: skip
    for cell in row:
        assert not re.search(r'[;\t\n][\s"\u200b]*[=+@＝]', cell)
    assert dict(zip(COLUMNS, row, strict=True))["title"].startswith(f"Ferry{separator[0]}'")


def test_a_dash_or_a_number_elsewhere_in_a_cell_stays_as_it_is():
    title = "Ferry - late; a + b = c, 3-4; 2 @ 5"
    [_, row] = rows(diff(title=title))
    assert dict(zip(COLUMNS, row, strict=True))["title"] == title


@given(st.lists(st.text(), min_size=1, max_size=3))
def test_whatever_stands_in_a_cell_a_diff_is_one_row_and_keeps_its_text(texts):
    made = rows(*(diff(title=text, added=[{"text": text}] * 2) for text in texts))
    assert len(made) == len(texts) + 1
    for text, row in zip(texts, made[1:], strict=True):
        assert len(row) == len(COLUMNS)
        letters = [sign for sign in text if sign.isalnum() and not 0xD800 <= ord(sign) <= 0xDFFF]
        title = dict(zip(COLUMNS, row, strict=True))["title"]
        assert [sign for sign in title if sign.isalnum()] == letters
