"""A text made to be dear costs like a harmless one, in time and in memory."""

from __future__ import annotations

import resource
import time
import tracemalloc
from collections.abc import Callable

import pytest

from tests.core.names.asking import AName, AStory
from watcher.core.names import (
    Names,
    compile_stories,
    fold,
    keys,
    letters,
    particles,
    readings,
    words,
)
from watcher.core.names.describe import refusal

STORY = AStory(
    names=(
        AName("Tarek Mansouri", short=("Mansouri",)),
        AName("Firqat al-Nasr", kind="group"),
        AName("Azul", kind="place", near=("Port Azul",)),
    )
)


def cpu(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


def find(text: str, looked_for: Names | None = None) -> float:
    names = looked_for or compile_stories([STORY])
    return min(cpu(lambda: names.find({"text": text})) for _ in range(2))


@pytest.mark.parametrize(
    "dear",
    [
        lambda n: "Tarek " * n + ". " * 100 + "Mansouri " * n,
        lambda n: " ".join(f"Tarek/{i}" for i in range(n)) + " x" * 60 + " Mansouri",
        lambda n: " ".join(f"Mansouri/{i}" for i in range(n)),
        lambda n: "Mansouri, Tarek; " * n,
        lambda n: "Port Azul " * n,
        lambda n: "al " * n + "al-Nasr battalion",
        lambda n: "T. " * n + "Mansouri",
    ],
    ids=["far apart", "chunks", "initial", "surname first", "near inside", "articles", "initials"],
)
def test_a_text_twice_as_long_costs_hardly_more_than_twice(dear: Callable[[int], str]):
    small, large = find(dear(2_000)), find(dear(8_000))
    assert large < 0.15 + 8 * small  # four times as long; sixteen times would be quadratic


def test_a_dear_text_costs_like_a_harmless_one():
    n = 10_000
    harmless = find("Ogre " * n + ". " * 100 + "Dwarf " * n)
    assert find("Tarek " * n + ". " * 100 + "Mansouri " * n) < 1 + 20 * harmless


def test_a_thousand_exclusions_cost_hardly_more_than_one():
    def excluding(number: int) -> Names:
        letters = "abcdefghij"
        forms = tuple(
            f"Tarek Mans{letters[i % 10]}{letters[i // 10 % 10]}{letters[i // 100]}"
            for i in range(number)
        )
        return compile_stories([AStory(names=(AName("Tarek Mansouri", exclude=forms),))])

    text = "Tarek Mansouri was seen in Port Azul. " * 300
    one, thousand = find(text, excluding(1)), find(text, excluding(1000))
    assert thousand < 0.05 + 3 * one


def test_two_hundred_phrases_cost_hardly_more_than_one():
    def near(number: int) -> Names:
        phrases = tuple(
            f"big z{'abcdefghij'[i % 10]}{'abcdefghij'[i // 10 % 10]}q{'xy'[i // 100]}"
            for i in range(number)
        )
        return compile_stories([AStory(names=(AName("Tarek Mansouri", near=phrases),))])

    text = "big man " * 10_000
    assert find(text, near(200)) < 0.1 + 3 * find(text, near(1))


def test_a_surface_holds_at_most_two_articles_and_three_initials():
    names = compile_stories([STORY])
    (match,) = names.find({"text": "al " * 5000 + "al-Nasr battalion"}).matches
    assert match.surface == "al al-Nasr battalion"
    (match,) = names.find({"text": "T. " * 5000 + "Mansouri"}).matches
    assert match.surface == "T. T. T. Mansouri"


def test_no_surface_is_a_megabyte_of_marks():
    text = "Tarek" + "\u200b" * 100_000 + " Mansouri"
    assert compile_stories([STORY]).find({"text": text}).matches == ()


def test_one_mark_in_a_long_text_costs_no_map_of_every_letter():
    text = "Tarek\u00ad" + "lorem ipsum dolor " * 60_000
    tracemalloc.start()
    try:
        words.clean(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 12 * len(text)


def test_a_letter_that_stands_for_a_sentence_stays_one_letter():
    assert words.clean("a\ufdfab").text == "a\ufdfab"
    assert len(fold.plain("\ufdfa" * 10)) == 10
    assert words.clean("\ufdf2").text == "الله"


def test_words_longer_than_any_name_are_not_remembered():
    names = compile_stories([STORY])
    names.find({"text": "Tarek Mansouri al mina"})
    before = names.remembered
    for ending in "abc":
        names.find({"text": f"Tarek Mansouri M{'a' * readings.LONGEST}{ending}"})
        names.find({"text": f"Tarek Mansouri al m{'a' * readings.LONGEST}{ending}"})
    assert names.remembered == before


def test_all_that_is_remembered_together_is_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("watcher.core.names.gate.MOST_REMEMBERED", 50)
    names = compile_stories([STORY])
    letters = "bcdfghjklm"
    for number in range(300):
        word = "".join(letters[int(figure)] for figure in str(number))
        for language in ("en", "ru", "fr", None):
            names.find({"text": f"Tarek Mansouri B{word} ({word})"}, language=language)
            assert names.remembered <= 50


def test_runs_of_vowels_are_not_remembered_for_ever():
    for one in "aeiou":
        for two in "aeiou":
            fold.fold("b" + f"{one}{two}ou" * 4 + "b", "latin")
    known = {group for group in fold._UNITS if group not in letters.LATIN_GROUPS}
    assert max(map(len, known), default=0) <= 3


def test_no_memory_is_asked_about_a_word_longer_than_any_name():
    for cached in (fold.fold, particles._kunya):
        cached.cache_clear()
    giant = "D" + "ad" * 5000
    assert particles.is_article("ad", giant, hyphen=True)
    assert particles.kunya_of(giant) is None
    for call in (lambda: particles.is_article("ad", giant + "x", hyphen=True),):
        tracemalloc.start()
        try:
            call()
            kept, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert kept < 5000


def test_a_form_with_a_word_no_text_can_have_is_refused_and_not_halved():
    long = "Bakar" * 13
    name = AName(f"Tarek {long}")
    assert "60" in (refusal(name) or "")
    assert compile_stories([AStory(names=(name,))]).find({"text": "Tarek was here"}).matches == ()
    assert refusal(AName("Tarek Mansouri", short=(long,))) is not None


@pytest.mark.parametrize("word", ["Chejawhiqo" * 6, "Gedhuvoxaq" * 6, "شجقظحغذعثخ" * 6])
def test_a_word_of_sixty_letters_is_filed_under_few_keys(word: str):
    assert len(word) == readings.LONGEST
    assert 0 < len(keys.name_keys(word)) <= keys.MOST_KEYS_OF_LONG


def test_a_word_of_megabytes_takes_no_way_back_for_each_letter():
    text = "a" * 2_000_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert [len(word) for word in words.WORD.findall(text)] == [len(text)]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kilobytes
