"""How much of a sentence a stretch of another tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.stretches import told_in
from watcher.core.terms import terms

NEWS = "Mayor Rosa Quill closed the bridge at Elmtown on Monday."


def told(news, text, language="en"):
    wanted = terms(news, language)
    common = wanted & terms(text, language)
    return len(told_in(common, len(wanted), len(wanted), text, language, len)), len(common)


def test_a_sentence_of_usual_length_tells_all_that_it_shares():
    assert told(NEWS, "The bridge at Elmtown was closed by the mayor.") == (4, 4)


def test_words_that_stand_far_apart_in_a_long_sentence_are_not_told_together():
    far = "The mayor of a small town, whose father once built boats, sold nets, taught music and kept geese beside the quiet northern lake near the old chapel, closed a letter on Monday."  # fmt: skip
    found, shared = told(NEWS, far)
    assert found < shared


@pytest.mark.parametrize("between", [" ", ", ", " · ", " | ", " and the ", "; "])
def test_a_list_tells_nothing_of_what_it_does_not_have_together(between):
    fill = [
        "boat",
        "net",
        "music",
        "goose",
        "lake",
        "chapel",
        "letter",
        "father",
        "school",
        "field",
    ]
    words = [
        word for name in ["mayor", "Rosa", "bridge", "Elmtown", "Monday"] for word in (name, *fill)
    ]
    assert told(NEWS, between.join(words) + ".")[0] == 0


@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(["en", "fr", "ar", "ja", None]))  # fmt: skip
def test_nothing_is_told_that_is_not_shared(news, text, language):
    wanted = terms(news, language)
    common = wanted & terms(text, language)
    found = told_in(common, len(wanted), len(wanted), text, language, len)
    assert found <= common


@given(st.text(max_size=300), st.sampled_from(["en", "ar", "zh", None]))
def test_every_sentence_tells_itself(text, language):
    wanted = terms(text, language)
    assert len(told_in(wanted, len(wanted), len(wanted), text, language, len)) >= 0.75 * len(wanted)
