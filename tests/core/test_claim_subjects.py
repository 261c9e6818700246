"""Whom a sentence is about: a person, never the place or the company that stands nearer, and across what is said between commas."""

import re
from datetime import date

import pytest

from watcher.core.conflicts import claims

DAY = date(2031, 5, 14)  # a Wednesday
NAMES = {
    "Omar Quill": "Omar Quill|عمر قويل",
    "Velden Works": "Velden Works",
    "Ash Weir": "Ash Weir|سد الرماد",
    "Mara Lund": "Mara Lund",
}
KINDS = {
    "Omar Quill": "person",
    "Velden Works": "group",
    "Ash Weir": "place",
    "Mara Lund": "person",
}


def read(text, *, language="en", kinds=None):
    people = [
        (name, *match.span()) for name, forms in NAMES.items() for match in re.finditer(forms, text)
    ]
    found = claims(text, language=language, published=DAY, people=people, kinds=kinds)
    return {claim.about_key: claim.says for claim in found}


def events(text, **kwargs):
    return {
        key: says
        for key, says in read(text, **kwargs).items()
        if key.startswith(("arrested|", "released|", "died|", "alive|", "designated|"))
    }


@pytest.mark.parametrize("kinds", [None, KINDS])
@pytest.mark.parametrize(
    "text",
    [
        "He came to Velden Works in 2024. On Tuesday police arrested him.",
        "She has worked at Velden Works for years. On Tuesday police arrested her.",
        "He was seen near Ash Weir. He was arrested on Tuesday.",
    ],
)
def test_a_pronoun_stands_for_no_place_and_no_company(text, kinds):
    assert not events(text, kinds=kinds)


def test_a_pronoun_stands_for_no_name_that_the_story_calls_a_group():
    text = "Velden Works grew fast. On Tuesday police arrested him."
    assert not events(text, kinds=KINDS)


def test_a_pronoun_passes_over_where_its_person_came_to():
    text = "Omar Quill, 48, grew up in a village. He came to Velden Works in 2024. On Tuesday police arrested him."
    assert events(text) == events(text, kinds=KINDS) == {"arrested|omar quill": "Tuesday"}


@pytest.mark.parametrize("kinds", [None, KINDS])
def test_a_place_does_not_die_where_people_do(kinds):
    text = "قتل 14 شخصا على الأقل عندما انهار سد الرماد فجر الاثنين."
    assert read(text, language="ar", kinds=kinds).keys() == {"killed|people"}


def test_a_person_named_right_behind_an_arabic_verb_is_still_its_object():
    assert events("اعتقل في 12 مايو عمر قويل", language="ar") == {"arrested|omar quill": "12 مايو"}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Omar Quill, the director of Velden Works, was arrested on May 10.", "en", "arrested"),
        ("Omar Quill, director of the builder Velden Works, was released on May 10.", "en", "released"),
        ("Omar Quill, a lawyer, was arrested on May 10.", "en", "arrested"),
        ("Omar Quill, the brother of a minister, was killed on May 10.", "en", "died"),
        ("Police arrested Omar Quill, director of Velden Works, at Kelda airport on May 10 as he waited.", "en", "arrested"),
        ("Omar Quill, directeur de Velden Works, a été arrêté le 10 mai.", "fr", "arrested"),
        ("La police a arrêté Omar Quill, le directeur de la société Velden Works, à Kelda le 10 mai.", "fr", "arrested"),
        ("Omar Quill, director de Velden Works, fue detenido el 10 de mayo.", "es", "arrested"),
        ("Omar Quill, der Direktor von Velden Works, wurde am 10. Mai festgenommen.", "de", "arrested"),
        ("عمر قويل، مدير الشركة، اعتقل في 10 مايو.", "ar", "arrested"),
    ],
)  # fmt: skip
def test_what_is_said_between_commas_parts_nobody_from_what_befell_him(text, language, expected):
    for kinds in (None, KINDS):
        found = events(text, language=language, kinds=kinds)
        assert found.keys() - {"alive|omar quill"} == {f"{expected}|omar quill"}


@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill, whose brother was arrested on May 10, left.",
        "The guard, a friend of Omar Quill, was arrested on May 10.",
        "Witnesses said Omar Quill, the director, saw a guard who was killed on May 10.",
        "Jack Hobbs, who works for Omar Quill, was arrested on May 10.",
    ],
)
def test_a_name_between_the_commas_is_not_whom_the_sentence_is_about(text):
    assert not events(text)


def test_of_two_names_the_one_before_the_comma_is_meant():
    assert events("Mara Lund, a friend of Omar Quill, was arrested on May 10.") == {
        "arrested|mara lund": "May 10"
    }


def test_a_bracket_that_closes_after_the_verb_closes_nothing_before_it():
    assert not events("Mara Lund (who with Omar Quill was arrested on May 10) left.").keys() & {
        "arrested|mara lund"
    }
