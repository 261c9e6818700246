"""What a sentence says, as stable hashes that are the same ones in every language of the lexicon."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from watcher.core.common_words import COMMON
from watcher.core.lexicon import LANGUAGES, concepts_in, is_listed
from watcher.core.lexicon.numbers import number_word, numbers_in
from watcher.core.names.words import CASED, script_of
from watcher.core.profiles import name_key
from watcher.core.text import Word, is_spaceless, words

# Languages in which a name takes no endings and only names have capitals: there, a word with one that is not listed as it stands is a name.
_BARE_NAMES = frozenset({"en", "fr", "es", "it", "pt", "nl"})
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split()  # noqa: SIM905
)
_LEAST_CONSONANTS = 2  # of a name's key; below, the word stands for itself
_STEM = (
    5  # letters; inflections of Slavic, Turkish and other languages that the lexicon does not have
)


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a sentence, or the words of one number."""

    start: int
    end: int
    term: int
    name: bool  # a number, or written as a name: worth showing where nobody had it
    number: bool = False  # a number, a day of the week or a month
    value: str | None = None  # of a number
    concept: str | None = None  # of the lexicon


@functools.lru_cache(maxsize=4096)
def said_in(sentence: str, language: str | None) -> tuple[Said, ...]:
    """Return the informative words of a sentence; all its words where none is informative."""
    found = words(sentence)
    informative = list(_informative(sentence, found, language))
    if informative:
        return tuple(informative)
    return tuple(Said(word.start, word.end, _hash(word.norm), False) for word in found)


def _informative(sentence: str, found: Sequence[Word], language: str | None) -> Iterator[Said]:
    concepts = concepts_in([word.norm for word in found], language)
    numbers = numbers_in(sentence, found, code_of(language))
    shouted = sentence.isupper()
    counted = code_of(language) not in LANGUAGES  # "seize" is a number in French, none in English
    before: Word | None = None
    number: Said | None = None
    for at, word in enumerate(found):
        if number is not None and at in numbers and numbers[at] is None:
            number = replace(number, end=word.end)  # "2.5 million", "vingt et un"
            continue
        if number is not None:
            yield number
            number = None
        norm = word.norm
        value = numbers.get(at)
        if value is None and counted and (worth := number_word(norm)) is not None:
            value = str(worth)
        if value is not None:
            number = Said(
                word.start, word.end, _hash(f"#{value}"), name=True, number=True, value=value
            )
        elif is_spaceless(norm):
            # One Han character says little.
            if before is not None and is_spaceless(before.norm) and before.end == word.start:
                yield Said(before.start, word.end, _hash(before.norm + norm), False)
        elif norm not in COMMON and (known := concepts[at]) is not None:
            capital = sentence[word.start].isupper()
            # A capital at the head of a sentence says nothing; nor does one in a text all in capitals.
            name = bool(at) and capital and not shouted and len(norm) > 2
            if name and code_of(language) in _BARE_NAMES and not is_listed(norm, language):
                known = ()  # Biden is no form of "bid"
            day = bool(known) and known[0] in _DAYS
            yield Said(
                start=word.start,
                end=word.end,
                term=_term(norm, known, capital),
                name=name or day,
                number=day,
                concept=known[0] if known else None,
            )
        before = word
    if number is not None:
        yield number


def code_of(language: str | None) -> str | None:
    return (language or "").replace("_", "-").split("-")[0].lower() or None


def terms(sentence: str, language: str | None) -> frozenset[int]:
    """Return what a sentence says as stable hashes, the same ones in every language of the lexicon.

    A word is its concept; a number its value; an unknown word with a capital the consonants of a name, which other scripts have, too;
    any other word its beginning.
    """
    return frozenset(said.term for said in said_in(sentence, language))


@functools.lru_cache(maxsize=1 << 16)
def _term(norm: str, concepts: tuple[str, ...], capital: bool) -> int:
    if concepts:
        return _hash("c" + concepts[0])
    script = script_of(norm)
    if script is not None and (capital or script not in CASED):
        key = name_key(norm, script)
        if len(key) >= _LEAST_CONSONANTS:
            return _hash("n" + key)
    return _hash(_stemmed(norm))


@functools.lru_cache(maxsize=1 << 16)
def _hash(text: str) -> int:
    return int.from_bytes(
        blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True
    )


def _stemmed(norm: str) -> str:
    bare = norm
    if len(bare) > 4 and bare.isascii():
        for ending in ("ies", "es", "s"):
            if bare.endswith(ending) and not bare.endswith("ss"):
                bare = bare[: -len(ending)]
                break
    return bare[:_STEM]
