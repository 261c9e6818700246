"""What a text is about whatever its language: hashes of what survives translation, each with its places in the text.

A profile holds no words: concepts of the lexicon, numbers, names by their consonants, and words spelled alike in several languages.
It is made once for a version, kept as 2 kB, and compared by `translations`.
"""

from __future__ import annotations

import functools
import heapq
import re
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from watcher.core.common_words import COMMON
from watcher.core.lexicon import concepts_in
from watcher.core.lexicon.numbers import numbers_in
from watcher.core.names.fold import fold as fold_name
from watcher.core.names.words import CASED, script_of
from watcher.core.text import is_spaceless, words

# What a term stands for. A word that may be several things has its other readings as OTHER: they may match and are never missed.
CONCEPT, NUMBER, NAME, SPELLED, OTHER = range(5)
SLOTS = 16  # parts of a text; a term's places are a bit each
MOST_TERMS = 240  # of a profile, 8 bytes each
# Terms that a profile is filed under. With 32, the translation was among the first five of 120 texts for every one of the first 30
# documents of ../shared/translations/news.jsonl; the 32 rarest terms found one in five not at all.
FILED = 40
# Of a name's key. Keys of two consonants meet by chance: with them a Korean and a Russian report of different events were as like as translations.
_LEAST_CONSONANTS = 3

Idf = Callable[[int], float]
Terms = tuple[tuple[int, int], ...]  # kind, term


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a text is about, without its language."""

    language: str | None
    latin: bool  # mostly in Latin letters: names are compared as spelled, not by their consonants
    words: int
    cut: int  # terms from here on were left out to keep it small; 0: none
    terms: Mapping[int, tuple[int, int]]  # term -> kind, places


def profile(text: str, language: str | None) -> Profile:
    """Return the profile of a text; `language` as ISO 639-1, or None where it is unknown."""
    kinds: dict[int, int] = {}
    places: dict[int, int] = {}
    total = 0
    for _, _, found, slot in placed(text, language):
        total += 1
        where = 1 << slot
        for kind, term in found:
            if term in kinds:
                places[term] |= where
                if kind < kinds[term]:
                    kinds[term] = kind
            else:
                kinds[term], places[term] = kind, where
    # The lowest hashes: two texts that were cut keep the same ones of what they share.
    kept = heapq.nsmallest(MOST_TERMS + 1, kinds)
    cut = kept.pop() if len(kept) > MOST_TERMS else 0
    return Profile(
        language=_code(language),
        latin=_is_latin(text),
        words=total,
        cut=cut,
        terms={term: (kinds[term], places[term]) for term in kept},
    )


def _code(language: str | None) -> str | None:
    code = (language or "").replace("_", "-").split("-")[0].lower()
    return code if 2 <= len(code) <= 3 and code.isascii() else None


_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f]")
_LETTER = re.compile(r"[^\W\d_]")


def _is_latin(text: str) -> bool:
    glance = text[:1_000]
    return 2 * len(_LATIN_LETTER.findall(glance)) > len(_LETTER.findall(glance))


def placed(text: str, language: str | None) -> Iterator[tuple[int, int, Terms, int]]:
    """Yield each word that says something: where it stands in the text, its kinds and terms, and its slot."""
    found = words(text)
    named = concepts_in([word.norm for word in found], language)
    numbers = numbers_in(text, found, _code(language))
    slots = SLOTS / max(1, len(found))
    caseless = _code(language) == "de"  # every noun has a capital there
    for at, (word, concepts) in enumerate(zip(found, named, strict=True)):
        end = word.end
        if at in numbers:
            value = numbers[at]
            terms: Terms = ((NUMBER, _hash("#" + value)),) if value is not None else ()
            last = at
            while value is not None and numbers.get(last + 1, "") is None:
                last += 1
                end = found[last].end
        elif concepts is None:
            terms = ()
        else:
            capital = text[word.start].isupper()
            # A capital tells a name from a word that is in the lexicon only inside a sentence: "May", "Rose".
            named_too = bool(capital and concepts and not caseless) and not _begins(
                text, word.start
            )
            terms = _word_terms(word.norm, concepts, capital, named_too)
        yield word.start, end, terms, int(at * slots)


_BEFORE = re.compile(r"(?:^|[.!?؟…:\n]|[\"“«„'‘(\[])[\s\"“«„'‘(\[]*\Z")


def _begins(text: str, at: int) -> bool:
    return _BEFORE.search(text[max(0, at - 8) : at]) is not None


@functools.lru_cache(maxsize=1 << 15)
def _word_terms(norm: str, concepts: tuple[str, ...], capital: bool, named_too: bool) -> Terms:
    terms = [(OTHER if place else CONCEPT, _hash("c" + one)) for place, one in enumerate(concepts)]
    if concepts and not named_too:
        return tuple(terms)
    script = script_of(norm)
    if script is None or norm in COMMON or len(norm) < 2 or is_spaceless(norm):
        return tuple(terms)
    if script == "latin":
        terms.append((OTHER if concepts else SPELLED, _hash("s" + _spelled(norm))))
    if capital or script not in CASED:
        for place, key in enumerate(_name_keys(norm, script)):
            terms.append((OTHER if concepts or place else NAME, _hash("n" + key)))
    return tuple(terms)


@functools.lru_cache(maxsize=1 << 14)
def _hash(text: str) -> int:
    """Return a stable hash of 45 bits: with kind and places it fills 64."""
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 19


def _spelled(norm: str) -> str:
    """Return what a word has in common with its cognates and inflections: "Macedonia", "Macédoine"."""
    short = norm.rstrip("aeiouy")
    return (short if len(short) > 2 else norm)[:6]


# Letters of the names' keys that scripts and languages confuse: soft c and s and sh, j and g; ng is n in Arabic as often as not.
_MERGED = str.maketrans({"C": "S", "X": "S", "J": "G"})
_CLUSTERS = re.compile("T(?=[SG])|(?<=N)G")
_DOUBLED = re.compile(r"(.)\1+")
_ARABIC_PREFIX = re.compile("^(?:وال|بال|فال|كال|لل|ال)(?=.{3})")
_PARTICLES = frozenset("بلكفو")


def _name_keys(norm: str, script: str) -> tuple[str, ...]:
    """Return the consonants of a name as every script has them; for Arabic also without the particle it may begin with."""
    bare = _ARABIC_PREFIX.sub("", norm) if script == "arabic" else norm
    keys = [_consonants(bare, script)]
    if script == "arabic" and bare == norm and bare[0] in _PARTICLES:
        keys.append(_consonants(bare[1:], script))
    return tuple(dict.fromkeys(key for key in keys if len(key) >= _LEAST_CONSONANTS))


def name_key(norm: str, script: str) -> str:
    """Return the consonants of a name as every script has them, without an Arabic article."""
    return _consonants(_ARABIC_PREFIX.sub("", norm) if script == "arabic" else norm, script)


def _consonants(norm: str, script: str) -> str:
    key, _ = fold_name(norm, script)
    key = _DOUBLED.sub(r"\1", _CLUSTERS.sub("", key.translate(_MERGED)))
    return key[:1] + key[1:].replace("H", "")


# --- kept in a store ----------------------------------------------------------------------

_HEAD = struct.Struct("<B3sBIQ")
_FORMAT = 1


def to_bytes(one: Profile) -> bytes:
    """Return a profile as at most 2 kB; `from_bytes` gives it back."""
    packed = sorted(term << 19 | kind << 16 | places for term, (kind, places) in one.terms.items())
    head = _HEAD.pack(_FORMAT, (one.language or "").encode(), one.latin, one.words, one.cut)
    return head + struct.pack(f"<{len(packed)}Q", *packed)


def from_bytes(kept: bytes) -> Profile:
    """Return the profile that `to_bytes` made; ValueError where these are other bytes."""
    count, rest = divmod(len(kept) - _HEAD.size, 8)
    if count < 0 or rest or kept[0] != _FORMAT:
        raise ValueError(f"no profile of format {_FORMAT}: {kept[:8]!r}")
    _, language, latin, total, cut = _HEAD.unpack_from(kept)
    packed = struct.unpack_from(f"<{count}Q", kept, _HEAD.size)
    return Profile(
        language=language.rstrip(b"\0").decode("ascii") or None,
        latin=bool(latin),
        words=total,
        cut=cut,
        terms={one >> 19: (one >> 16 & 7, one & 0xFFFF) for one in packed},
    )


def language_of(kept: bytes) -> str | None:
    """Return the language of the profile that `to_bytes` made, without reading its terms; ValueError where these are other bytes."""
    if len(kept) < _HEAD.size or kept[0] != _FORMAT:
        raise ValueError(f"no profile of format {_FORMAT}: {kept[:8]!r}")
    return kept[1:4].rstrip(b"\0").decode("ascii") or None


def terms_of(concepts: Iterable[str] = (), numbers: Iterable[int] = ()) -> frozenset[int]:
    """Return the terms that stand for concepts and numbers in every profile."""
    return frozenset(
        {_hash("c" + concept) for concept in concepts} | {_hash(f"#{value}") for value in numbers}
    )


def filed_under(one: Profile, most: int = FILED) -> tuple[int, ...]:
    """Return the terms to file a profile under, so that it is found again by `asked_by` of its translation.

    The lowest hashes and not the rarest terms: two texts choose the same ones of what they share, and the rarest are misspellings.
    """
    return tuple(heapq.nsmallest(most, asked_by(one)))


def asked_by(one: Profile) -> tuple[int, ...]:
    """Return the terms to look a profile's translations up by."""
    return tuple(term for term, (kind, _) in one.terms.items() if kind != OTHER)
