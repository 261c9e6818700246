"""Amounts: digits, number words and hedges in several languages."""

import math
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.claim_amounts import amounts, hedged, printed, reach, within


def read(text, language):
    found = amounts(text, language)
    return [
        (one.low, one.high)
        for index in range(len(found))
        if (one := hedged(text, found, index)) is not None
    ]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "twenty-five boats", 25),
        ("en", "one hundred and five boats", 105),
        ("en", "two dozen boats", 24),
        ("en", "3.5 million boats", 3_500_000),
        ("en", "1,200 boats", 1200),
        ("fr", "quatre-vingt-dix bateaux", 90),
        ("fr", "soixante et onze bateaux", 71),
        ("fr", "soixante-dix-huit bateaux", 78),
        ("fr", "dix-sept bateaux", 17),
        ("fr", "mille deux cent trente bateaux", 1230),
        ("fr", "12 000 bateaux", 12_000),
        ("es", "treinta y cinco barcos", 35),
        ("es", "doscientos cinco barcos", 205),
        ("es", "mil quinientos barcos", 1500),
        ("de", "fünfundzwanzig Boote", 25),
        ("de", "zweihundertdreißig Boote", 230),
        ("de", "eine Million Boote", 1_000_000),
        ("ar", "خمسة وعشرون قاربا", 25),
        ("ar", "ثلاثة عشر قاربا", 13),
        ("ar", "مئة وخمسين قاربا", 150),
        ("ar", "ألف ومئة وعشرين قاربا", 1120),
        ("ar", "١٥٠ قاربا", 150),
        ("ru", "триста сорок две лодки", 342),
        ("tr", "yirmi beş tekne", 25),
        ("it", "quattro barche", 4),
    ],
)
def test_numbers_are_read_in_digits_and_in_words(language, text, value):
    assert read(text, language) == [(value, value)]


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "around 50", 45, 55),
        ("en", "about “fifty”", 45, 55),
        ("en", "at least 20", 20, math.inf),
        ("en", "no fewer than 20", 20, math.inf),
        ("en", "up to 20", 0, 20),
        ("en", "40 to 50", 40, 50),
        ("en", "between 40 and 50", 40, 50),
        ("en", "dozens", 24, 99),
        ("en", "scores", 40, 199),
        ("en", "50 or so", 45, 55),
        ("fr", "une cinquantaine", 44, 57),
        ("fr", "une trentaine", 26, 34),
        ("fr", "plus de cent", 100, math.inf),
        ("fr", "plus d'une centaine", 85, math.inf),
        ("fr", "40 à 50", 40, 50),
        ("es", "unos 40", 36, 44),
        ("es", "más de cien", 100, math.inf),
        ("de", "rund fünfzig", 45, 55),
        ("ar", "نحو ١٥٠", 135, 165),
        ("ar", "أكثر من ثلاثة آلاف", 3000, math.inf),
        ("ar", "بين 40 و50", 40, 50),
    ],
)
def test_hedges_make_ranges(language, text, low, high):
    ((read_low, read_high),) = read(text, language)
    assert (read_low, read_high) == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "He was once due there."), ("de", "Es sei ein Fehler, elf."), ("fr", "un cent")],
)
def test_a_number_word_of_another_language_is_a_word(language, text):
    assert all(low in (1, 11, 100) for low, _ in read(text, language))
    assert read("He was once due, and on the dos.", "en") == []


def test_numbers_side_by_side_stay_apart():
    assert read("two and three", "en") == [(2, 2), (3, 3)]
    assert read("12, 13 and 14", "en") == [(12, 12), (13, 13), (14, 14)]


def test_reach_goes_behind_a_range():
    text = "40 to 50 boats"
    assert text[reach(text, amounts(text, "en"), 0) :] == " boats"


def test_amounts_of_a_sentence_count_from_its_start():
    text = "Two left. 5 came."
    found = amounts(text, "en")
    (five,) = within(found, [one.start for one in found], 10, len(text))
    assert text[10:][five.start : five.end] == "5"


def test_a_value_is_printed_without_the_quotation_marks_in_it():
    assert printed("“around 50”\n people, ") == "around 50 people"


@given(st.text(alphabet="0123456789,. -abcdeté vingt et un hundred million وخمسة", max_size=60))
@settings(max_examples=500, deadline=None)
def test_whatever_is_written_amounts_stand_in_order_where_they_say(text):
    for language in (None, "en", "fr", "ar"):
        found = amounts(text, language)
        assert all(0 <= one.start < one.end <= len(text) for one in found)
        assert all(one.end <= after.start for one, after in pairwise(found))
        assert all(one.low <= one.high for one in found)


@given(st.integers(min_value=0, max_value=999_999_999))
def test_digits_mean_what_they_say_with_and_without_thousands(number):
    assert read(f"{number}", None) == [(number, number)]
    assert read(f"{number:,}", None) == [(number, number)]
