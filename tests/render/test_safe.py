"""Text from outside cannot drive a terminal, a log or a JSON reader."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.render.safe import as_json, clean, line

# What the Unicode standard calls bidirectional formatting (UAX 9, 2), and separators.
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
nasty = st.text(
    st.sampled_from([*map(chr, range(0x20)), "\x7f", *map(chr, range(0x80, 0xA0)), *BIDI, "\u2028", "\u2029", "\ud800", "\udfff", "a", "ي", "\u200d", "\u200c"]),
    max_size=40,
)  # fmt: skip


def is_one_string(text):
    """Whether no two surrogates stand together that JSON reads as one letter."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") == text


texts = (st.text(st.characters(), max_size=40) | nasty).filter(is_one_string)


def harmful(text):
    return [
        char
        for char in text
        if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in BIDI
    ]


@given(texts)
def test_a_line_is_one_line_without_controls_and_marks_that_reorder(text):
    shown = line(text)
    assert harmful(shown) == []
    assert shown == line(shown) == shown.strip()
    assert len(shown.splitlines()) <= 1
    shown.encode()


@given(texts)
def test_a_cleaned_text_keeps_its_line_breaks_and_tabs_and_nothing_else_that_is_harmful(text):
    shown = clean(text)
    assert set(harmful(shown)) <= {"\n", "\t"}
    assert shown.count("\n") == text.count("\n")
    assert shown == clean(shown)
    shown.encode()


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@given(st.dictionaries(texts, values, max_size=4))
def test_a_record_is_one_harmless_line_of_json_that_reads_back_as_it_was(record):
    text = as_json(record)
    assert harmful(text) == []
    assert len(text.splitlines()) == 1
    text.encode()
    assert json.loads(text) == record


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم",  # a joiner that Persian needs
        "क्‍ष",
        "👩‍🚒 saved the cat",
        "שלום עליכם",
        "الغرباء في إدلب",
        "e\u0301te\u0301",
        "“two” – ‘three’…",
    ],
)
def test_text_of_any_script_is_shown_as_published(text):
    assert line(text) == clean(text) == text
    assert text in as_json({"text": text})


def test_escape_sequences_lose_their_teeth():
    hostile = "\x1b]0;owned\x07\x1b[2J\x9b31mred\u202etxt.exe\r\nSTATUS: ok"
    shown = line(hostile)
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "STATUS: ok" in shown  # on the same line as what came before
