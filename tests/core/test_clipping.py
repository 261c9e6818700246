"""Texts cut for a phone: never longer than asked, never other words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from watcher.core.clipping import Part, around, clipped, hunks, marked
from watcher.core.wording import word_changes

texts = st.text(max_size=300)


@given(texts, st.integers(10, 200))
def test_a_clipped_text_fits_and_is_the_beginning_of_the_text(text, most):
    shown = clipped(text, most)
    assert len(shown) <= most
    assert " ".join(text.split()).startswith(shown.removesuffix("…"))


def test_a_text_is_cut_between_words():
    assert clipped("seven released on Kessaro, ferry to sail", 27) == "seven released on Kessaro…"


@given(texts, texts, texts, st.integers(40, 120))
def test_what_matters_of_a_long_text_is_in_what_is_shown(before, word, after, most):
    word = " ".join(word.split())[:15]
    shown = around(f"{before} {word} {after}", word, most)
    assert len(shown) <= most
    assert word in shown


@given(texts, st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_marking_changes_no_letter(text, news):
    assert "".join(part.text for part in marked(text, news)) == text


def test_the_parts_of_one_name_are_one_mark():
    assert marked("Judge Corvin al-Ashdale, 61, spoke", ["Corvin", "Ashdale", "61"]) == [
        Part("same", "Judge "),
        Part("new", "Corvin al-Ashdale"),
        Part("same", ", "),
        Part("new", "61"),
        Part("same", ", spoke"),
    ]


def test_no_word_is_marked_within_another():
    assert marked("Syrians in Syria", ["Syria"])[0] == Part("same", "Syrians in ")


def test_a_change_stands_between_the_words_around_it():
    edits = word_changes(
        "It was calm. Three were hurt. Rain fell.", "It was calm. Two were hurt. Rain fell."
    )
    assert hunks(edits, longest=50) == [
        [
            Part("same", "It was calm."),
            Part("del", "Three"),
            Part("ins", "Two"),
            Part("same", "were hurt. Rain fell."),
        ]
    ]


def test_changes_far_apart_are_two_and_near_ones_one():
    middle = "The building was quiet all day and nobody came to look at it. " * 3
    edits = word_changes(
        f"One came. {middle} Two left by boat.", f"Six came. {middle} Ten left by ferry."
    )
    assert len(hunks(edits, longest=50)) == 2
    edits = word_changes("Two left by boat.", "Ten left by ferry.")
    assert len(hunks(edits, longest=50)) == 1


@given(texts, texts)
def test_what_a_change_shows_is_bounded(old, new):
    for hunk in hunks(word_changes(old, new), longest=40):
        assert all(len(part.text) <= 90 for part in hunk)
