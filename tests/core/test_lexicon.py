"""The concept lexicon: its lists are well formed, and a word finds its concept under endings, particles and in compounds."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core import lexicon
from watcher.core.lexicon import LANGUAGES, concepts_in, concepts_of, is_listed, lines, listed
from watcher.core.lexicon.endings import ENDINGS
from watcher.core.lexicon.numbers import numbers_in
from watcher.core.text import fold, norms, words


def test_every_line_has_eleven_columns_and_an_english_head():
    bad = [
        (domain, columns[0])
        for domain, columns in lines()
        if len(columns) != len(LANGUAGES) or not columns[0].split()
    ]
    assert not bad


def test_every_list_beside_the_loader_is_read():
    names = {module.name for module in pkgutil.iter_modules(lexicon.__path__)}
    assert names == {*lexicon.DOMAINS, "endings", "number_tables", "numbers", "spelled", "spelling"}


def test_no_domain_has_a_concept_twice():
    heads = Counter((domain, columns[0].split()[0]) for domain, columns in lines())
    assert [head for head, count in heads.items() if count > 1] == []


def test_english_french_and_arabic_are_never_empty():
    bare = [
        (domain, columns[0])
        for domain, columns in lines()
        if not all(cell.strip() for cell in columns[:3])
    ]
    assert not bare


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_finds_its_own_concepts(language):
    own = LANGUAGES.index(language)
    lost = [
        word
        for _, columns in lines()
        for word in columns[own].split()
        if not {"_", "-", "'", "’"} & set(word)
        and columns[0].split()[0] not in concepts_of(fold(word), language)
    ]
    assert not lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_expression_finds_its_own_concept(language):
    own = LANGUAGES.index(language)
    for _, columns in lines():
        for word in columns[own].split():
            parts = norms(word.replace("_", " "))
            if len(parts) > 1:
                found = concepts_in(parts, language)[0]
                assert found is not None, word


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_folded_at_once_as_texts_are_word_by_word(language):
    loose = str.maketrans({"ё": "е", "ı": "i"})
    wrong = [word for word in listed(language) if fold(word).translate(loose) != word]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_endings_or_is_arabic(language):
    assert (language in ENDINGS) != (language == "ar")


@pytest.mark.parametrize(
    ("words_", "language"),
    [
        ("election elections electoral", "en"),
        ("tribunal tribunaux", "fr"),
        ("محكمة المحكمة للمحكمة والمحكمة محكمتها", "ar"),
        ("Regierung Regierungen", "de"),
        ("gobierno gobiernos", "es"),
        ("governo governi", "it"),
        ("правительство правительства правительством", "ru"),
        ("hükümet hükümeti hükümetin hükümetler", "tr"),
        ("governo governos", "pt"),
        ("regering regeringen", "nl"),
        ("rząd rządu rządowi rządem", "pl"),
    ],
)
def test_an_inflected_word_has_the_concept_of_its_dictionary_form(words_, language):
    first, *others = norms(words_)
    concept = concepts_of(first, language)[0]
    assert concept is not None
    assert {concept in concepts_of(other, language) for other in others} == {True}


def test_one_thing_has_one_concept_in_all_languages():
    courts = [
        "court",
        "tribunal",
        "محكمة",
        "Gericht",
        "tribunal",
        "tribunale",
        "суд",
        "mahkeme",
        "tribunal",
        "rechtbank",
        "sąd",
    ]
    found = [
        set(concepts_of(fold(word), language))
        for word, language in zip(courts, LANGUAGES, strict=True)
    ]
    assert set.intersection(*found)


def test_a_compound_has_the_concepts_of_its_parts():
    whole = concepts_of(fold("Wahlergebnis"), "de")
    assert {concepts_of(fold("Wahl"), "de")[0], concepts_of(fold("Ergebnis"), "de")[0]} <= set(
        whole
    )


def test_words_run_together_by_a_publishing_system_are_still_found():
    together = concepts_of(fold("المستشفىالحكومة"), "ar")
    assert concepts_of(fold("حكومة"), "ar")[0] in together


def test_an_expression_stands_at_its_first_word_and_uses_up_the_others():
    found = concepts_in(norms("they agreed on a cease fire today"), "en")
    assert found[4] == concepts_of("ceasefire", "en")
    assert found[5] is None


def test_nothing_is_known_in_an_unknown_language():
    assert concepts_of("court", None) == ()
    assert concepts_of("court", "xx") == ()
    assert concepts_in(["court"], "ja") == [()]


def test_a_region_does_not_change_the_language():
    assert concepts_of("court", "en-GB") == concepts_of("court", "en") != ()


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
@settings(max_examples=1000, deadline=None)
def test_any_word_is_survived_and_answered_the_same_twice(text, language):
    for norm in norms(text):
        assert concepts_of(norm, language) == concepts_of(norm, language)
    assert len(concepts_in(norms(text), language)) == len(norms(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_is_always_a_listed_concept(language):
    heads = {columns[0].split()[0] for _, columns in lines()}
    some = sorted(listed(language))[::23]
    for ending in sorted(ENDINGS.get(language, {"", "ها", "ات"}))[::7]:
        assert {
            concept for word in some for concept in concepts_of(word + ending, language)
        } <= heads


def test_importing_reads_no_list():
    code = "import sys, watcher.core.lexicon as l; sys.exit(any(f'{l.__name__}.{d}' in sys.modules for d in l.DOMAINS))"
    assert lexicon.DOMAINS
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# --- numbers ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("26,750 dollars and 2.5 million", "en", ["26750", "2500000"]),
        ("26 750 dollars et 2,5 millions", "fr", ["26750", "2500000"]),
        ("٢٦٬٧٥٠ دولار و 2.5 مليون", "ar", ["26750", "2500000"]),
        ("£11million, 11m and the 13th", "en", ["11000000", "11000000", "13"]),
        ("twenty-five men, two hundred and five women", "en", ["25", "205"]),
        ("vingt-cinq, quatre-vingt-dix-sept, soixante et onze", "fr", ["25", "97", "71"]),
        ("deux mille cinq cents", "fr", ["2500"]),
        ("خمسة وعشرون رجلا، خمسة عشر، ثلاثة آلاف", "ar", ["25", "15", "3000"]),
        ("fünfundzwanzig von 1.500, 3,5 Millionen", "de", ["25", "1500", "3500000"]),
        ("двадцать пять человек, три тысячи", "ru", ["25", "3000"]),
        ("in 2018 300 men", "en", ["2018", "300"]),
        ("two, three", "en", ["2", "3"]),
        ("one man and a neuf", "en", []),
        ("25 or 26", None, ["25", "26"]),
    ],
)
def test_numbers_are_values_whatever_their_writing(text, language, values):
    found = numbers_in(text, words(text), language)
    assert [value for value in found.values() if value is not None] == values


@given(st.integers(min_value=2, max_value=10**14), st.sampled_from([",", " ", "\u202f", "'"]))
@settings(max_examples=1000, deadline=None)
def test_a_number_means_the_same_grouped_or_not(number, mark):
    grouped = f"{number:,}".replace(",", mark)
    plain = numbers_in(str(number), words(str(number)), "en")
    assert next(iter(numbers_in(grouped, words(grouped), "en").values())) == plain[0]


@given(st.text(max_size=80), st.sampled_from([*LANGUAGES, None]))
@settings(max_examples=1000, deadline=None)
def test_numbers_take_only_words_that_are_there(text, language):
    found = words(text)
    assert all(0 <= at < len(found) for at in numbers_in(text, found, language))


@pytest.mark.parametrize("word", ["hundred", "thousand", "million"])
def test_a_text_that_multiplies_without_end_is_survived(word):
    for text in (f"two {f'{word} ' * 5000}", f"2 {f'{word} ' * 5000}"):
        found = words(text)
        assert numbers_in(text, found, "en")[0] is not None


def test_a_form_that_is_led_back_to_a_word_is_not_listed():
    assert is_listed(fold("plan"), "en")
    assert concepts_of(fold("plans"), "en") == ("plan",)
    assert not is_listed(fold("plans"), "en")
    assert not is_listed(fold("plan"), None)
