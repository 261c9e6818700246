"""Fold a word to a consonant skeleton that is the same in every script, with its vowels kept beside it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from watcher.core.names import east, letters
from watcher.core.names.sounds import KEY
from watcher.core.names.words import APOSTROPHES, MOST_LETTERS, script_of

LONGEST = 60  # letters of a word; no name's is longer, and junk is
ABJADS = frozenset({"arabic", "hebrew"})
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


class Skeleton(NamedTuple):
    """A word's consonants and, around them, its vowels: `len(gaps) == len(consonants) + 1`."""

    consonants: tuple[str, ...]
    gaps: tuple[str, ...]
    abjad: bool  # the script writes long vowels only


# --- plain form: equal when two words are the same letter for letter -----------------------


_MOST_CODES = 0x10000  # what is found out about letters beyond is not kept: few texts have any


class _Bare(dict[int, str]):
    """Letters without accents, found out once each."""

    def __missing__(self, code: int) -> str:
        bare = unicodedata.normalize("NFKD", chr(code))
        if script_of(chr(code)) in ("latin", "greek", "cyrillic", None):
            bare = "".join(c for c in bare if not unicodedata.combining(c))
        if len(bare) > MOST_LETTERS:
            bare = chr(code)  # ﷺ would be a word of eighteen letters
        if code < _MOST_CODES:
            self[code] = bare
        return bare


_BARE = _Bare()
for _mark in (
    *range(0x300, 0x370),
    *range(0x591, 0x5C8),
    *range(0x610, 0x61B),
    *range(0x64B, 0x660),
    0x640,
    0x670,
):
    _BARE[_mark] = ""
for _from, _to in {
    "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "ё": "е",
    "й": "й", "ї": "ї", "ў": "ў", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
    "ؤ": "و", "ئ": "ي", "ہ": "ه", "ھ": "ه", "ʾ": "", "ʿ": "", "ʼ": "", "ʻ": "", "ʹ": "", "ς": "σ",
}.items():  # fmt: skip
    _BARE[ord(_from)] = _to
for _apostrophe in APOSTROPHES:
    _BARE[ord(_apostrophe)] = ""


def plain(word: str) -> str:
    """Return a word without case, accents, points and apostrophes; hamza and its carriers are one letter."""
    for _ in range(
        3
    ):  # one pass is not enough for a few dozen letters (İ, and ligatures with accents)
        folded = word.lower().translate(_BARE)
        if folded == word:
            break
        word = folded
    return word


# --- sounds of each script ------------------------------------------------------------------


class _Latin(dict[int, str]):
    """Latin letters as the group table wants them: accents that change a sound spelled out, others dropped."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        known = letters.LATIN_LETTERS.get(letter)
        if known is None:
            base = unicodedata.normalize("NFD", letter)[0]
            known = letters.LATIN_LETTERS.get(base, base) if base != letter else letter
            if not known.isascii() and known not in "öüäåıçğ":
                known = ""
        if code < _MOST_CODES:
            self[code] = known
        return known


_LATIN = _Latin()
_LATIN_UNITS = re.compile(
    "|".join(sorted(letters.LATIN_GROUPS, key=len, reverse=True))
    + "|[bcdfgjklmnpqrstvzçğ]|h|["
    + letters.LATIN_VOWELS
    + "]+"
)


_LONGEST_RUN = 3  # vowels; there are a few thousand such runs, and no end of longer ones


class _Units(dict[str, tuple[str, ...]]):
    """What a letter group of Latin script sounds like; short runs of vowels are found out once each."""

    def __missing__(self, unit: str) -> tuple[str, ...]:
        said = ("_" + unit,) if unit[0] in letters.LATIN_VOWELS else (unit,)
        if len(unit) <= _LONGEST_RUN:
            self[unit] = said
        return said


_UNITS = _Units({group: tuple(said.split()) for group, said in letters.LATIN_GROUPS.items()})
_SOFT = frozenset("eiyöüä")


def _latin(word: str) -> list[str]:
    """Return the sounds of a Latin word; vowels begin with "_"."""
    found = _LATIN_UNITS.findall(word if word.isascii() else word.translate(_LATIN))
    units: list[str] = []
    for unit in found:
        units += _UNITS[unit]
    if "c" in units:
        for at, unit in enumerate(units):
            if unit == "c":
                after = units[at + 1] if at + 1 < len(units) else "-"
                units[at] = "c" if after[0] == "_" and after[1] in _SOFT else "ca"
    return units


def _table(word: str, one: dict[str, str], groups: dict[str, str]) -> list[str]:
    units: list[str] = []
    at = 0
    while at < len(word):
        pair = word[at : at + 2]
        said = groups.get(pair)
        if said is not None and len(pair) == 2:
            at += 2
        else:
            said = one.get(word[at], "")
            at += 1
        units.extend(said.split())
    return units


def _arabic(word: str) -> list[str]:
    # The two lams of God's name are one doubled sound, as its Latin spellings have it.
    # Of two waws after an alif one may be left out: داود, داوود (Wright I §17).
    return _table(word.replace("لله", "له").replace("اوو", "او"), letters.ARABIC, {"دج": "dj"})


def _hebrew(word: str) -> list[str]:
    # Doubled vav and yod are consonants, written twice to say so; God's name as in Arabic.
    word = word.replace("וו", "ו").replace("יי", "י").replace("ללה", "לה")
    units: list[str] = []
    for at, letter in enumerate(word):
        if letter == "'":
            continue
        if word[at + 1 : at + 2] == "'" and letter in letters.HEBREW_GERESH:
            units.append(letters.HEBREW_GERESH[letter])
        elif letter == "פ" and at == 0:
            units.append("p" if len(word) > 1 else "פ")
            units[-1] = "פ"
        else:
            units.extend(letters.HEBREW.get(letter, "").split())
    return units


def _devanagari(word: str) -> list[str]:
    units: list[str] = []
    for at, letter in enumerate(word):
        after = word[at + 1 : at + 2]
        if letter in letters.DEVANAGARI:
            sound = letters.DEVANAGARI[letter]
            if after == "़":  # the nukta: sounds of Persian and English
                sound = {
                    "ज": "z",
                    "फ": "f",
                    "ख": "kh",
                    "ग": "gh",
                    "क": "q",
                    "ड": "r",
                    "ढ": "r",
                }.get(letter, sound)
                after = word[at + 2 : at + 3]
            units.append(sound)
            before = word[at - 1] if at else ""
            # The vowel of a last consonant is silent, except after a cluster.
            if after != "्" and after not in letters.DEVANAGARI_SIGNS and (after or before == "्"):
                units.append("_ə")
        elif letter in letters.DEVANAGARI_SIGNS:
            units.extend(letters.DEVANAGARI_SIGNS[letter].split())
        elif (
            letter in "ंँ"
            and after in letters.DEVANAGARI
            and letters.DEVANAGARI[after] in ("p", "b", "F", "m")
        ):
            units.append("m")
        elif letter in letters.DEVANAGARI_VOWELS:
            units.extend(letters.DEVANAGARI_VOWELS[letter].split())
    return units


POINTS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]"
)


def sounds(word: str, script: str) -> list[str]:
    """Return the sounds of a lower-case word, in order; vowels begin with "_"."""
    if script == "latin":
        return _latin(word)
    if script == "arabic":
        return _arabic(POINTS.sub("", word))
    if script == "cyrillic":
        return _table(word, letters.CYRILLIC, letters.CYRILLIC_GROUPS)
    if script == "hebrew":
        return _hebrew(POINTS.sub("", word))
    if script == "greek":
        bare = POINTS.sub("", unicodedata.normalize("NFD", word))
        return _table(bare, letters.GREEK, letters.GREEK_GROUPS)
    if script == "devanagari":
        return _devanagari(unicodedata.normalize("NFD", word))
    if script == "armenian":
        return _table(word, letters.ARMENIAN, letters.ARMENIAN_GROUPS)
    if script == "kana":
        return east.kana(word)
    if script == "hangul":
        return east.hangul(word)
    if script == "georgian":
        return _table(word, letters.GEORGIAN, {})
    return []


def lower(word: str) -> str:
    """Return a word in lower case, letters composed; the Turkish dotted capital is an i."""
    word = word.replace("İ", "i")
    if not word.isascii():
        word = unicodedata.normalize("NFC", word)
    return word.lower().translate(_ONE_APOSTROPHE)


def skeleton(units: list[str], script: str) -> Skeleton:
    """Put a text's sounds in order: consonants once each, what may be a vowel into the gaps."""
    abjad = script in ABJADS
    consonants: list[str] = []
    gaps: list[str] = []
    gap = ""
    last = len(units) - 1
    for at, unit in enumerate(units):
        if unit[0] == "_":
            if unit != "_ا" or not gap.endswith("ا"):  # Hebrew writes אא
                gap += unit[1:]
        elif unit in _MOSTLY_VOWELS or (unit == "h" and at == last and at and (abjad or gap)):
            gap += _AS_VOWEL_ABJAD[unit] if abjad else _AS_VOWEL[unit]
        elif unit == "x":
            if at and units[at - 1] == "x":
                continue
            gaps += [gap, ""]
            consonants += ["k", "s"]
            gap = ""
        # Doubled letters are one sound in alphabets; an abjad writes a doubled sound once, so two are two.
        elif gap or abjad or not consonants or consonants[-1] != unit:
            gaps.append(gap)
            consonants.append(unit)
            gap = ""
    gaps.append(gap)
    return Skeleton(tuple(consonants), tuple(gaps), abjad)


_MOSTLY_VOWELS = frozenset({"W", "Y", "E"})
_AS_VOWEL = {"W": "w", "Y": "y", "E": "e", "h": "h"}
_AS_VOWEL_ABJAD = {"W": "و", "Y": "ي", "E": "ي", "h": "ه"}


@lru_cache(maxsize=50_000)
def fold(word: str, script: str) -> tuple[str, Skeleton]:
    """Return the key of a lower-case word and its skeleton."""
    bones = skeleton(sounds(word, script), script)
    return "".join([KEY[c] for c in bones.consonants]), bones
