"""Lines of a width in cells, their marks, and what a terminal is given."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from watcher.render.cells import cells, fitting, padded
from watcher.render.lines import shortened, wrapped
from watcher.render.marks import Line, Mark, as_a, cut, joined, listed, wrap
from watcher.render.safe import line
from watcher.render.terminal import STYLES, styled

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
LETTERS = st.text(
    st.sampled_from("ab e\u0301صدى البحرحركة日本語、한글🚢👩\u200d🚀❤\ufe0f[red]«»-…\x1b\u202e\u2068\t\n\xad"), max_size=200
)  # fmt: skip
ROLES = st.sampled_from(list(STYLES))


@st.composite
def marked(draw):
    text = line(draw(LETTERS))
    places = st.integers(0, len(text))
    marks = draw(st.lists(st.tuples(places, places, ROLES), max_size=5))
    return Line(text, (Mark(min(a, b), max(a, b), role) for a, b, role in marks))


def test_letters_take_the_cells_that_terminals_give_them():
    for text, wide in {"abc": 3, "صدى": 3, "日本": 4, "한글": 4, "🚢": 2, "e\u0301": 1, "مُدُن": 3, "❤\ufe0f": 2}.items():  # fmt: skip
        assert cells(text) == wide, text
        assert cells(text) >= cell_len(text), text


def test_a_letter_is_never_parted_from_its_marks():
    assert fitting("e\u0301e\u0301", 1) == "e\u0301"
    assert fitting("日本", 3) == "日"
    assert padded("日本", 6) == "日本  "
    assert padded("7", 3, right=True) == "  7"


@given(marked(), st.integers(40, 100), st.none() | st.integers(1, 4))
def test_no_line_is_wider_than_the_width(text, width, most):
    rows = list(wrap(text, width, first="      + ", below="        ", most=most))
    assert all(cells(row) <= width for row in rows)
    assert most is None or len(rows) <= most


@given(marked(), st.integers(40, 100))
def test_wrapping_loses_no_letter_and_no_mark(text, width):
    rows = list(wrap(text, width))
    assert "".join("".join(rows).split()) == "".join(text.split())
    kept = [(role, letter) for row in rows for start, end, role in row.marks for letter in row[start:end] if letter != " "]  # fmt: skip
    had = [(role, letter) for start, end, role in text.marks for letter in text[start:end] if letter != " "]  # fmt: skip
    assert sorted(kept) == sorted(had)


@given(marked(), st.integers(2, 100))
def test_a_text_that_is_shortened_fits(text, room):
    assert cells(shortened(text, room)) <= room


@given(marked())
def test_without_its_styles_a_line_is_its_text(text):
    assert ESCAPES.sub("", styled(text)) == text


def test_no_markup_is_read_in_a_text_and_no_escape_gets_through():
    shown = styled(as_a("headline", line("[red]no[/red] \x1b[31mred\x07 \u202eevil")))
    assert ESCAPES.sub("", shown) == "[red]no[/red] [31mred evil"
    assert ESCAPES.findall(shown) == ["\x1b[1m", "\x1b[0m"]


def test_marks_stay_with_their_words():
    text = joined("a ", as_a("added", "bc"), " d")
    assert text.marks == (Mark(2, 4, "added"),)
    assert cut(text, 3, 6) == "c d"
    assert cut(text, 3, 6).marks == (Mark(0, 1, "added"),)
    assert listed([as_a("outlet", "A"), "B"]).marks == (Mark(0, 1, "outlet"),)
    assert styled(text) == "a \x1b[32mbc\x1b[0m d"
    assert styled("plain") == "plain"


def test_a_line_of_chinese_is_filled_and_a_long_word_cut():
    rows = list(wrapped("abc 日本語の長い文章がここにあります", 20, mark="+", indent=""))
    assert rows[0] == "+ abc 日本語の長い文"
    rows = list(wrapped("see " + "x" * 60, 40, mark="", indent=""))
    assert rows == ["see " + "x" * 36, "x" * 24]


def test_a_guillemet_does_not_stand_alone():
    assert list(wrap("« Il est temps »", 14)) == ["« Il est", "temps »"]


def test_what_is_left_out_ends_with_an_ellipsis():
    rows = list(wrap("one two three four five six", 10, most=2))
    assert rows == ["one two", "three …"]
