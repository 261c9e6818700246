"""Names as Russian papers write them by ear; the names are public ones, their spellings facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from watcher.core.names import compile_stories
from watcher.core.names.transcribed import transcriptions


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Chirac", "ширак"),
        ("Bardot", "бардо"),
        ("Retailleau", "ретайо"),
        ("Barnier", "барнье"),
        ("François", "франсуа"),
        ("Darmanin", "дарманен"),
        ("George", "джордж"),
        ("Mike", "майк"),
        ("Jake", "джейк"),
        ("Biden", "байден"),
        ("Shinzo", "синдзо"),
        ("Kishida", "кисида"),
        ("Haruhiko", "харухико"),
        ("Koizumi", "койдзуми"),
    ],
)
def test_a_word_is_written_as_one_of_the_languages_has_it(word, form):
    assert form in transcriptions(word)


@pytest.mark.parametrize("word", ["", "ab", "Диаби", "عمر", "12", "a b", "---"])
def test_what_is_no_latin_word_has_no_transcription(word):
    assert transcriptions(word) == []


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzéèçœ'’-", max_size=30))
def test_every_word_can_be_written_in_cyrillic_letters_and_always_the_same(word):
    forms = transcriptions(word)
    assert all("а" <= letter <= "я" or letter == "ё" for form in forms for letter in form)
    assert forms == transcriptions(word.upper().lower())


def found(name, text):
    story = f"stories:\n  s:\n    title: S\n    names: [{name}]\n"
    names = compile_stories(make.config(story).stories)
    return [match.surface for match in names.find({"text": text}).matches]


@pytest.mark.parametrize(
    ("name", "surface"),
    [
        ("Jacques Chirac", "Жаком Шираком"),
        ("Brigitte Bardot", "Брижит Бардо"),
        ("Mike Pence", "Майка Пенса"),
        ("Sanae Takaichi", "Санаэ Такаити"),
    ],
)
def test_it_is_found_in_a_russian_text_with_its_case_ending(name, surface):
    assert found(name, f"Вчера встреча с {surface} не состоялась.") == [surface]


@pytest.mark.parametrize("text", ["Жаклин Ширяева пришла.", "Jak Szirak przyszedł.", "Жак Широков", "Жанна Ширак"])  # fmt: skip
def test_somebody_else_is_not(text):
    assert found("Jacques Chirac", text) == []
