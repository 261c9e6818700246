"""Word-level changes."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from watcher.core.wording import word_changes

pieces = st.lists(
    st.sampled_from(
        [
            "bridge",
            "river",
            "closed",
            "4",
            "5",
            ".",
            " ",
            "\n",
            "“",
            '"',
            "é",
            "e\u0301",
            "👩‍🚒",
            "🇫🇷",
            "हिन्दी",
            "東",
            "ำ",
            "\u0301",
            "the",
        ]
    ),
    max_size=25,
).map("".join)


def shown(old, new):
    return [
        (edit.op, edit.old.strip(), edit.new.strip())
        for edit in word_changes(old, new)
        if edit.op != "same"
    ]


@given(pieces, pieces)
def test_the_edits_spell_out_both_versions(old, new):
    edits = word_changes(old, new)
    assert "".join(edit.old for edit in edits) == old
    assert "".join(edit.new for edit in edits) == new
    at = other = 0
    for edit in edits:
        assert (edit.old_start, edit.new_start) == (at, other)
        at, other = at + len(edit.old), other + len(edit.new)


@given(pieces, pieces)
def test_no_edit_begins_inside_a_character(old, new):
    for edit in word_changes(old, new):
        for text, start in ((old, edit.old_start), (new, edit.new_start)):
            if 0 < start < len(text):
                assert unicodedata.category(text[start])[0] != "M"
                assert "\u200d" not in (text[start], text[start - 1])


@given(pieces)
def test_a_text_does_not_differ_from_itself(text):
    assert all(edit.op == "same" for edit in word_changes(text, text))


def test_a_changed_number_is_one_edit():
    assert shown(
        "Elm said 4 people were hurt on Monday.", "Elm said 5 people were hurt on Monday."
    ) == [("replaced", "4", "5")]


def test_added_and_removed_words_are_shown_in_place():
    assert shown("The bridge is closed.", "The old bridge is closed.") == [("added", "", "old")]
    assert shown("The old bridge is closed.", "The bridge is closed.") == [("removed", "old", "")]


def test_white_space_and_quote_marks_are_no_change():
    assert shown('He said "go now" twice.', "He  said “go now” twice.") == []


def test_changes_with_only_a_short_word_between_are_one():
    assert shown("The mayor of Elmtown left.", "The head of Oakville left.") == [
        ("replaced", "mayor of Elmtown", "head of Oakville")
    ]


def test_two_long_unlike_texts_take_no_time_to_speak_of():
    old = " ".join(f"a{number % 977}" for number in range(20_000))
    new = " ".join(f"b{number % 983}" for number in range(20_000))
    assert [edit.op for edit in word_changes(old, new)] == ["replaced"]
