"""Folding: one key for a word in every script, and laws of the plain form."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.names.fold import fold, plain
from watcher.core.names.keys import name_keys
from watcher.core.names.readings import readings
from watcher.core.names.verify import agreement
from watcher.core.names.words import clean, script_of


def closeness(name: str, text: str, group: str = "unknown") -> float:
    """Return how well the best reading of a text's word agrees with a name's word."""
    return max(
        (
            agreement(filed.skeleton, reading.skeleton, reading.cost + filed.cost)
            for filed in name_keys(name)
            for reading in readings(text, group)
            if filed.key == reading.key
        ),
        default=0.0,
    )


@pytest.mark.parametrize(
    "words",
    [
        ["Mansouri", "Mansuri", "Mansoury", "منصوري", "Мансури", "מנסורי", "Μανσουρί", "मंसूरी", "Mansurî"],
        ["Jawad", "Djaouad", "Dschawad", "Dżawad", "Cevad", "Джавад", "جواد"],
        ["Khaled", "Chalid", "Halid", "Халед", "خالد", "Khālid"],
        ["Sharqi", "Charki", "Scharqi", "Şarki", "Szarki", "Шарки", "شرقي"],
        ["Yusuf", "Youssef", "Jussuf", "Юсуф", "يوسف", "יוסף"],
        ["Ushakov", "Ouchakov", "Uschakow", "Uszakow", "Ušakov", "Ушаков"],
    ],
)  # fmt: skip
def test_the_spellings_of_one_word_agree_in_every_direction(words: list[str]):
    for name in words:
        for text in words:
            assert closeness(name, text) >= 0.85, (name, text)


@pytest.mark.parametrize(
    ("one", "two"),
    [("Mansouri", "Mansour"), ("Bakir", "Bakri"), ("Ghali", "Khali"), ("Sami", "Samir"), ("Tarek", "Turk"), ("Sharqi", "Sharqiya")],
)  # fmt: skip
def test_other_words_do_not_agree(one: str, two: str):
    assert closeness(one, two, "other") < 0.85
    assert closeness(two, one, "other") < 0.85


@given(st.text())
def test_plain_is_idempotent(word: str):
    assert plain(plain(word)) == plain(word)


@pytest.mark.slow
def test_plain_is_idempotent_for_every_letter():
    for code in range(0x30000):
        letter = chr(code)
        if unicodedata.category(letter)[0] in "LM":
            assert plain(plain(letter)) == plain(letter), hex(code)


@given(st.text(max_size=30))
def test_any_word_can_be_read(word: str):
    for group in ("unknown", "slavic", "germanic", "baltic", "finnic", "french", "other"):
        for reading in readings(word, group):
            assert len(reading.skeleton.gaps) == len(reading.skeleton.consonants) + 1
            assert len(reading.key) == len(reading.skeleton.consonants)
    for filed in name_keys(word):
        assert len(filed.key) == len(filed.skeleton.consonants)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzşçğéب تجدرسعقلمن", min_size=1, max_size=12))
def test_a_word_is_filed_under_its_own_key(word: str):
    script = script_of(word)
    low = word.lower().split(" ")[0]
    if script is None or not low or script_of(low) != script:
        return
    if not all(script_of(letter) == script for letter in low):
        return
    key, _ = fold(low, script)
    if key:
        assert key in {filed.key for filed in name_keys(low)}


@given(st.text(max_size=80))
def test_cleaning_keeps_the_way_back(text: str):
    cleaned = clean(text)
    for word in cleaned.words():
        start, end = cleaned.place(word.start, word.end)
        assert 0 <= start < end <= len(text)


def test_readings_made_for_a_set_of_keys_are_those_made_for_all():
    words = "Firqatul Мансури للمنصوري Alghuraba d'Omar وكتيبة Petrovićem Ezzor Мансуровым Abdulkarim بالغرباء".split()  # noqa: SIM905
    for word in words:
        everything = readings(word, "unknown")
        for wanted in everything:
            keys = {wanted.key: None}
            assert wanted in readings(word, "unknown", keys), (word, wanted)
