"""Which concept a word of news names, in eleven languages: "tribunal", "محكمة" and "Gericht" are one.

The word lists are modules beside this one, a concept a line, a language a column; nothing is read before the first question,
and then only the columns of the languages asked for. A list holds dictionary forms and forms whose stem changes. Endings are dealt with here:
a word that is not listed takes the concept of the listed word it shares a beginning with, if what is left of both are endings of
that language. A stemmer would do the same and was measured: Snowball's, in pure Python, stem 8,000 (Arabic) to 33,000 (Russian) words a second,
which is half a second a language before the first answer; here a language is ready in 10 ms.
"""

from __future__ import annotations

import functools
import importlib
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.core.common_words import COMMON
from watcher.core.lexicon.endings import (
    ARABIC_ENDINGS,
    ARABIC_PREFIXES,
    ARABIC_VERB_PREFIXES,
    COMPOUNDING,
    ENDINGS,
)

# Where a word is listed twice, the first says what it mostly is.
DOMAINS = ("public", "general", "society", "world")
LANGUAGES = ("en", "fr", "ar", "de", "es", "it", "ru", "tr", "pt", "nl", "pl")
_NEIGHBOURS = 12  # listed words on either side that are tried; the nearest share the most letters
_LEAST_STEM = 3
_LONGEST_CUT = 4  # letters of an ending that is cut off; the longer ones replace another ending
_IN_ENDING = 2  # letters that two endings may have in common
_LONGEST_WORD = 120  # letters; longer ones are addresses and junk

Concepts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    """The words of one language."""

    words: dict[str, Concepts]
    sorted: list[str]
    phrases: dict[
        str, list[tuple[tuple[str, ...], str]]
    ]  # first word -> the words after it, concept


def concepts_of(norm: str, language: str | None) -> Concepts:
    """Return the concepts that a word as `text.norms` gives it may name; mostly one, () where it is not known.

    Several where a form belongs to several listed words, or is a compound (German, Dutch). `language` is an ISO 639-1 code; for a
    language without a column, and for None, nothing is known: a guess would take French "car" for English.
    """
    column = _code(language)
    return _concepts(norm, column) if column is not None else ()


def is_listed(norm: str, language: str | None) -> bool:
    """Whether a word stands in the lists of its language as it is."""
    column = _code(language)
    return column is not None and norm.translate(_LOOSE) in _column(column).words


def concepts_in(norms: Sequence[str], language: str | None) -> list[Concepts | None]:
    """Return the concepts of each word of a text, in order; an expression ("cease fire") has them at its first word.

    None stands at the words that an expression has used up; () where a word is unknown.
    """
    column = _code(language)
    if column is None:
        return [()] * len(norms)
    found: list[Concepts | None] = [_concepts(norm, column) for norm in norms]
    phrases = _column(column).phrases
    if phrases.keys().isdisjoint(norms):
        return found
    for at, norm in enumerate(norms):
        for rest, concept in phrases.get(norm, ()):
            end = at + 1 + len(rest)
            if found[at] is not None and tuple(norms[at + 1 : end]) == rest:
                found[at] = (concept,)
                found[at + 1 : end] = [None] * len(rest)
                break
    return found


def listed(language: str) -> dict[str, Concepts]:
    """Return every listed single word of a language, folded, with its concepts."""
    return dict(_column(language).words)


def lines() -> Iterator[tuple[str, list[str]]]:
    """Yield each line of the lists: its domain and its columns as written."""
    for domain in DOMAINS:
        for line in _text(domain).splitlines():
            if line.strip():
                yield domain, line.split("|")


# --- reading the lists -------------------------------------------------------------------


def _text(domain: str) -> str:
    words: str = importlib.import_module(f"watcher.core.lexicon.{domain}").WORDS
    return words


@functools.lru_cache(maxsize=64)
def _code(language: str | None) -> str | None:
    code = (language or "").replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else None


# What `text.fold` takes off decomposed letters. Russian й keeps its breve; the dots of ё go, see below.
_ORNAMENTS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640]+")
_RUSSIAN_ORNAMENTS = re.compile("[\u0300\u0301\u0308]+")
_SAME = (("ى", "ي"), ("ة", "ه"), ("ı", "i"), ("-", "_"), ("'", "_"), ("’", "_"))


def _folded(text: str, language: str) -> str:
    """Fold a whole column at once: `text.fold` of each word would take a hundred times as long."""
    bare = unicodedata.normalize("NFD", text.casefold())
    bare = (_RUSSIAN_ORNAMENTS if language == "ru" else _ORNAMENTS).sub("", bare)
    for written, folded in _SAME:
        bare = bare.replace(written, folded)
    return unicodedata.normalize("NFC", bare)


# Russian writers leave out the dots of ё, Turkish text in capitals those of i.
_LOOSE = str.maketrans({"ё": "е", "ı": "i"})


@functools.cache
def _columns() -> tuple[list[str], list[str]]:
    """Return the concepts, and each language's cells as one text, as written: folding waits until somebody asks for a language."""
    cells = [line.split("|") for domain in DOMAINS for line in _text(domain).splitlines() if line]
    heads = [line[0].split(maxsplit=1)[0] for line in cells]
    return heads, ["\n".join(column) for column in zip(*cells, strict=True)]


@functools.cache
def _column(language: str) -> _Column:
    heads, columns = _columns()
    words: dict[str, Concepts] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    cells = _folded(columns[LANGUAGES.index(language)], language).split("\n")
    for head, cell in zip(heads, cells, strict=True):
        own = (head,)
        for word in cell.split():
            if "_" in word:
                first, *rest = word.strip("_").split("_")
                if rest:
                    phrases.setdefault(first, []).append((tuple(rest), head))
                    continue
                word = first
            known = words.get(word)
            if known is None:
                words[word] = own
            elif head not in known:
                words[word] = (*known, head)
    for known_phrases in phrases.values():
        known_phrases.sort(key=lambda phrase: -len(phrase[0]))
    return _Column(words, sorted(words), phrases)


# --- a word that is not listed as it stands ----------------------------------------------


@functools.lru_cache(maxsize=1 << 15)
def _concepts(norm: str, language: str) -> Concepts:
    column = _column(language)
    word = norm.translate(_LOOSE)
    known = column.words.get(word)
    if known is not None:
        return known
    if norm in COMMON:
        return ()  # "been" is no bee, "dans" no dance
    if len(word) <= _LEAST_STEM or len(word) > _LONGEST_WORD or word.isdigit():
        return _arabic(column, word) if language == "ar" and len(word) == _LEAST_STEM else ()
    if language == "ar":
        return _arabic(column, word)
    found = _without_ending(column, word, ENDINGS[language])
    if not found:
        found = _by_ending(column, word, ENDINGS[language])
    if not found and language in COMPOUNDING:
        found = _compound(column, word, language)
    return found


def _without_ending(column: _Column, word: str, endings: frozenset[str]) -> Concepts:
    """Return the concepts of the listed word that is left when the shortest ending is cut off: "plans" is a plan and no plane."""
    for cut in range(1, min(_LONGEST_CUT, len(word) - _LEAST_STEM) + 1):
        if word[-cut:] in endings and (known := column.words.get(word[:-cut])):
            return known
    return ()


def _by_ending(column: _Column, word: str, endings: frozenset[str]) -> Concepts:
    """Return the concepts of the listed word that shares the longest beginning, where only endings differ."""
    listed_words = column.sorted
    at = bisect_left(listed_words, word)
    best: str | None = None
    best_rank = (0, 0)
    for other in listed_words[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]:
        shared = _shared(word, other)
        rank = (shared, -len(other))
        if rank > best_rank and shared >= _LEAST_STEM and _inflects(word, other, shared, endings):
            best, best_rank = other, rank
    return column.words[best] if best is not None else ()


def _inflects(word: str, other: str, shared: int, endings: frozenset[str]) -> bool:
    """Whether what two words do not share are endings; "tribunal" and "tribunaux" share a letter of theirs too."""
    # Endings longer than what they hang on are no endings; a stem of three letters bears a short one.
    if len(word) + len(other) > 3 * shared:
        return False
    if shared == _LEAST_STEM and (len(other) > shared + 1 or len(word) > shared + 2):
        return False
    return any(
        word[stem:] in endings and other[stem:] in endings
        for stem in range(shared, max(_LEAST_STEM, shared - _IN_ENDING) - 1, -1)
    )


def _shared(a: str, b: str) -> int:
    shared = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        shared += 1
    return shared


def _compound(column: _Column, word: str, language: str) -> Concepts:
    """Return the concepts of both parts of a compound: "Regierungschef" is a head and a government."""
    endings = ENDINGS[language]
    for cut in range(len(word) - 4, 3, -1):
        head = column.words.get(word[:cut])
        if head is None:
            continue
        for joint in ("", *COMPOUNDING[language]):
            if word.startswith(joint, cut):
                tail = word[cut + len(joint) :]
                if len(tail) >= 4:
                    known = column.words.get(tail) or _by_ending(column, tail, endings)
                    if known:
                        return (*head, *(one for one in known if one not in head))
    return ()


def _arabic(column: _Column, word: str) -> Concepts:
    """Return the concepts of an Arabic word under its particles, article, verb prefixes and clitic pronouns."""
    for prefixes in (ARABIC_PREFIXES, ARABIC_VERB_PREFIXES):
        bares = list(_without(word, prefixes))
        for bare in bares:
            known = column.words.get(bare)
            if known is not None:
                return known
        for bare in bares:
            known = _arabic_stem(column, bare)
            if known:
                return known
    return _run_together(column, word) if len(word) > _LONGEST_ARABIC else ()


_LONGEST_ARABIC = (
    12  # letters of one word with all that may hang on it; longer ones have lost their spaces
)
_PIECES = range(_LONGEST_ARABIC, _LEAST_STEM, -1)


def _run_together(column: _Column, word: str) -> Concepts:
    """Return the concepts of words that a publisher's system has run together, in order; each of four letters or more."""
    found: dict[str, None] = {}
    at = 0
    while at < len(word):
        for length in _PIECES:
            piece = word[at : at + length]
            known = column.words.get(piece) if len(piece) == length else None
            if known is not None:
                found |= dict.fromkeys(known)
                at += length
                break
        else:
            at += 1
    return tuple(found)


def _without(word: str, prefixes: Sequence[str]) -> Iterator[str]:
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= _LEAST_STEM:
            yield word[len(prefix) :]


def _arabic_stem(column: _Column, word: str) -> Concepts:
    if len(word) <= _LEAST_STEM:
        return ()
    return _by_ending(column, word, ARABIC_ENDINGS)
