"""Words and sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.text import fold, norms, places, script_language, sentences, word_pattern, words

prose = st.text(
    alphabet=st.sampled_from("abé A.!?…\"“”»'\n\r\t ,؟。東はاَأй1٣\u200d😀\u0301"), max_size=60
)


def norms_of(text):
    return [word.norm for word in words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Éléphant", "elephant"),
        ("STRASSE", "straße"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("٢٠٢٥", "2025"),
        ("co\u00adoperate", "cooperate"),
        ("ﬁve", "five"),
        ("ｗａｔｃｈ", "watch"),
    ],
)
def test_spellings_of_one_word_are_equal(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("й", "и"), ("が", "か"), ("ї", "і")])
def test_marks_that_are_letters_stay(one, other):
    assert fold(one) != fold(other)


@given(st.text(max_size=12))
def test_folding_twice_is_folding_once(word):
    assert fold(fold(word)) == fold(word)


def test_scripts_without_spaces_give_a_word_a_character():
    assert norms_of("東京 tower") == ["東", "京", "tower"]
    assert len(norms_of("ไทย")) == 3


def test_a_word_of_devanagari_stays_whole():
    assert norms_of("हिन्दी में") == ["हिन्दी", "में"]


@given(st.text(max_size=60))
def test_words_stand_where_they_say_in_order(text):
    at = 0
    for word in words(text):
        assert at <= word.start < word.end <= len(text)
        at = word.end
    assert norms(text) == norms_of(text)
    assert places(text) == [word[:2] for word in words(text)]


@given(prose, st.sampled_from(["en", "fr", "ar", "ja", "xx", None]))
def test_sentences_are_exact_in_order_and_leave_out_only_white_space(text, language):
    at = 0
    for sentence in sentences(text, language):
        assert text[sentence.start : sentence.end] == sentence.text
        assert not text[at : sentence.start].strip()
        at = sentence.end
    assert not text[at:].strip()


def test_an_attribution_stays_with_its_quote():
    text = "“The bridge is closed.” Mayor Elm said. Buses run."
    assert [s.text for s in sentences(text, "en")] == [
        "“The bridge is closed.” Mayor Elm said.",
        "Buses run.",
    ]


def test_a_sentence_after_a_quote_stands_alone():
    text = "She called it “a good day.” The bridge reopened on Monday with three lanes."
    assert len(sentences(text, "en")) == 2


def test_a_line_is_a_paragraph_and_ends_its_sentence():
    assert [s.text for s in sentences("Bridge closed\nThe bridge is closed.", "en")] == [
        "Bridge closed",
        "The bridge is closed.",
    ]


def test_wrapped_lines_go_on():
    text = (
        "The bridge over the river was closed on Monday after\n"
        "engineers found cracks in two of its four pillars, and\n"
        "the council said that repairs would take until the\n"
        "spring of next year at least.\n\nBuses run."
    )
    assert len(sentences(text, "en")) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge", "en"),
        ("الجسر مغلق", "ar"),
        ("Мост закрыт", "ru"),
        ("橋は閉鎖", "ja"),
        ("大桥关闭", "zh"),
        ("", "en"),
    ],
)
def test_the_script_tells_whose_rules_fit(text, language):
    assert script_language(text) == language


def test_arabic_and_japanese_end_their_sentences_with_their_own_signs():
    assert len(sentences("هل أغلق الجسر؟ نعم أغلق.", None)) == 2
    assert len(sentences("橋は閉鎖。バスは走る。", None)) == 2


SIMPLE = st.text(alphabet=st.one_of(st.sampled_from("aé’“”–…\u00a0\u00ad·_ 1ß€ñ—Ж\u0301"), st.characters(max_codepoint=0x2FF)))  # fmt: skip


@given(SIMPLE)
def test_the_quick_look_at_words_sees_what_the_long_one_sees(text):
    long = [match for match in word_pattern().finditer(text) if fold(match[0])]
    assert [word[:2] for word in words(text)] == places(text) == [match.span() for match in long]
    assert [word.norm for word in words(text)] == norms(text) == [fold(match[0]) for match in long]
