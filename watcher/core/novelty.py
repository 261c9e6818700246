"""What a text says that its story did not have, sentence by sentence."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from watcher.core.common_words import COMMON, NUMBER_WORDS
from watcher.core.lexicon import concepts_in
from watcher.core.lexicon.numbers import numbers_in
from watcher.core.names.words import CASED, script_of
from watcher.core.profiles import name_key
from watcher.core.text import Word, is_spaceless, norms, words
from watcher.model import Known, Sentence

# Share of a sentence's weight that earlier sentences must account for. Swept 0.40 to 0.75 on novelty/sentences.jsonl (40
# sentences, so a plateau was taken and not the peak): docs/decisions/0010-novelty.md; `python -m evals novelty` prints the figures.
KNOWN_SHARE = 0.48
# Of an edited text: "put off until Friday" after "expected on Thursday" shares most of its words with what stood there.
EDIT_KNOWN_SHARE = 0.8
# Across languages words are missing in the lexicon or stand for several things.
PROBABLY_KNOWN_SHARE = 0.45
# What a second earlier sentence adds counts half: two sentences that each share a stock phrase do not tell a third.
SECOND = 0.5
# A number, date or name that the story never had makes a sentence new when so much of the rest is known:
# "5 people were killed" after "4 people were killed". In a looser paraphrase it is a detail, and weighs what it weighs:
# forcing it there costs .07 of F1, for readers call such sentences known.
REST_KNOWN = 0.95
_LEAST_CONSONANTS = 2  # of a name's key; below, the word stands for itself
_MOST_COMPARED = 200  # earlier sentences for one new sentence, best first by rarity; bounds the work on hostile input


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownSentence:
    """A sentence that the story holds."""

    id: int
    item: int
    version: int
    outlet: str
    text: str
    terms: frozenset[int]
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Why a sentence is new."""

    sentence: Sentence
    share: float  # of its weight that was known
    weight: float  # of the terms nobody had: what ranks it
    news: tuple[str, ...] = ()  # numbers and names that nobody had, as they stand in the sentence
    near: KnownSentence | None = None  # the earlier sentence most like it


@dataclass(frozen=True, slots=True, kw_only=True)
class Novelty:
    """What a text adds to its story, and what it repeats."""

    added: tuple[Sentence, ...]
    repeated: tuple[Known, ...]
    share: float  # of the words: those of added sentences, each sentence by how much of it is new
    details: tuple[Added, ...] = ()  # one for each of `added`, in the same order

    @property
    def news(self) -> tuple[str, ...]:
        """Every new number and name, once each."""
        return tuple(dict.fromkeys(word for detail in self.details for word in detail.news))


Find = Callable[[frozenset[int]], Sequence[KnownSentence]]
Idf = Callable[[int], float]


def idf_of(counts: Mapping[int, int], total: int) -> Idf:
    """Return how rare a term is, from the number of sentences that have it.

    `total`: the story's sentences in the language of the text that is judged. In a language that the story hardly has no word is known,
    and so none is rare; of the story's 250 items in eleven languages, ranking by what they add gained .02 of AUC from it.
    """

    def idf(term: int) -> float:
        # Never below 1, so that in a story of three sentences a word is not worthless because one of them has it.
        return 1 + max(0.0, math.log((total + 1) / (counts.get(term, 0) + 1)))

    return idf


# --- terms ------------------------------------------------------------------------------

_STEM = (
    5  # letters; inflections of Slavic, Turkish and other languages that the lexicon does not have
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of a sentence, or the words of one number."""

    start: int
    end: int
    term: int
    name: bool  # a number, or written as a name: worth showing where nobody had it
    number: bool = False


@functools.lru_cache(maxsize=4096)
def _said(sentence: str, language: str | None) -> tuple[_Said, ...]:
    """Return the informative words of a sentence; all its words where none is informative."""
    found = words(sentence)
    informative = list(_informative(sentence, found, language))
    if informative:
        return tuple(informative)
    return tuple(_Said(word.start, word.end, _hash(word.norm), False) for word in found)


def _informative(sentence: str, found: Sequence[Word], language: str | None) -> Iterator[_Said]:
    concepts = concepts_in([word.norm for word in found], language)
    numbers = numbers_in(sentence, found, _code(language))
    shouted = sentence.isupper()
    before: Word | None = None
    number: _Said | None = None
    for at, word in enumerate(found):
        if number is not None and at in numbers and numbers[at] is None:
            number = replace(number, end=word.end)  # "2.5 million", "vingt et un"
            continue
        if number is not None:
            yield number
            number = None
        norm = word.norm
        value = numbers.get(at) or (str(NUMBER_WORDS[norm]) if norm in NUMBER_WORDS else None)
        if value is not None:
            number = _Said(word.start, word.end, _hash(f"#{value}"), name=True, number=True)
        elif is_spaceless(norm):
            # One Han character says little.
            if before is not None and is_spaceless(before.norm) and before.end == word.start:
                yield _Said(before.start, word.end, _hash(before.norm + norm), False)
        elif norm not in COMMON and (known := concepts[at]) is not None:
            capital = sentence[word.start].isupper()
            # A capital at the head of a sentence says nothing; nor does one in a text all in capitals.
            name = bool(at) and capital and not shouted and len(norm) > 2
            yield _Said(word.start, word.end, _term(norm, known, capital), name)
        before = word
    if number is not None:
        yield number


def _code(language: str | None) -> str | None:
    return (language or "").replace("_", "-").split("-")[0].lower() or None


def terms(sentence: str, language: str | None) -> frozenset[int]:
    """Return what a sentence says as stable hashes, the same ones in every language of the lexicon.

    A word is its concept; a number its value; an unknown word with a capital the consonants of a name, which other scripts have, too;
    any other word its beginning.
    """
    return frozenset(said.term for said in _said(sentence, language))


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


# --- judging ----------------------------------------------------------------------------


def judge_sentences(
    new: Sequence[Sentence],
    find: Find,
    idf: Idf,
    language: str | None = None,
    *,
    says: Callable[[int], bool] | None = None,
    known_share: float = KNOWN_SHARE,
) -> Novelty:
    """Say which sentences the story did not have.

    `find` returns earlier sentences of the story that share the given terms, which are all terms of one new sentence; `idf` says
    how rare a term is there, and `says` whether any sentence of the story has it (None: `find` is asked). An edit is judged with a
    higher `known_share`: what was reworded is the news of it.
    A sentence without words is neither, nor is the beginning of one that was cut off; one that the text itself has said before
    is not said again.
    """
    added: list[Added] = []
    repeated: list[Known] = []
    own: set[tuple[str, ...]] = set()
    has = says if says is not None else (lambda term: bool(find(frozenset((term,)))))
    for sentence in new:
        spoken = tuple(norms(sentence.text))
        if not spoken:
            continue
        if spoken in own:
            continue
        own.add(spoken)
        verdict = _judged(sentence, spoken, find, has, idf, language, known_share)
        if isinstance(verdict, Added) and not verdict.news and _is_stub(sentence.text, spoken):
            continue
        if isinstance(verdict, Known):
            repeated.append(verdict)
        else:
            added.append(verdict)
    return Novelty(
        added=tuple(detail.sentence for detail in added),
        repeated=tuple(repeated),
        share=share_of(added, repeated),
        details=tuple(added),
    )


_CUT = re.compile(r"(?:…|\.{3})[\])}\"”»]*\s*$")
_STUB = 8  # words; "He claims that the raid…" was cut before it said anything


def _is_stub(text: str, spoken: Sequence[str]) -> bool:
    """Whether a sentence was cut off by who published it before it came to its point."""
    return len(spoken) < _STUB and _CUT.search(text) is not None


def share_of(added: Sequence[Added], repeated: Sequence[Known]) -> float:
    """Return how much of a text is new: the words of its sentences, each sentence by how much of it nobody had said.

    A known sentence counts nothing, one that is only probably known by what the other language does not account for. 0 where
    every sentence was known, 1 where no word that says something was.
    """
    new = total = 0.0
    for detail in added:
        spoken = len(norms(detail.sentence.text))
        total += spoken
        new += spoken * (1 - detail.share)
    for known in repeated:
        spoken = len(norms(known.text))
        total += spoken
        if known.probable:
            new += spoken * (1 - known.share)
    return new / total if total else 0.0


def _judged(
    sentence: Sentence,
    spoken: tuple[str, ...],
    find: Find,
    has: Callable[[int], bool],
    idf: Idf,
    language: str | None,
    known_share: float,
) -> Known | Added:
    wanted = terms(sentence.text, language)
    weights = {term: idf(term) for term in wanted}
    total = sum(weights.values())

    def weight(of: Collection[int]) -> float:
        return sum(weights[term] for term in of)

    held = sorted(find(wanted), key=lambda one: (-weight(wanted & one.terms), one.id))[
        :_MOST_COMPARED
    ]
    first = held[0] if held else None
    covered = wanted & first.terms if first else frozenset()
    second = max(
        held[1:],
        key=lambda one: (weight((wanted & one.terms) - covered), -one.id),
        default=None,
    )
    more = (wanted & second.terms) - covered if second else frozenset()
    share = (weight(covered) + SECOND * weight(more)) / total
    covered |= more
    if first is not None and tuple(norms(first.text)) == spoken:
        share = 1.0
    news = _news(sentence.text, language, wanted - covered, has) if share < 1.0 else {}
    rest = total - weight({said.term for said in news.values()})
    elsewhere = first is not None and _is_other(first.language, language)
    # A name is spelled otherwise in another language, a number is not.
    forced = weight(covered) >= REST_KNOWN * rest and any(
        said.number or not elsewhere for said in news.values()
    )
    if (
        first is not None
        and share >= (PROBABLY_KNOWN_SHARE if elsewhere else known_share)
        and not forced
    ):
        # Of several that say the same, the one that the story had first.
        origin = min(
            (
                one
                for one in held
                if weight(wanted & one.terms) >= 0.9 * weight(wanted & first.terms)
            ),
            key=lambda one: one.id,
        )
        return Known(
            text=sentence.text,
            start=sentence.start,
            end=sentence.end,
            item=origin.item,
            version=origin.version,
            outlet=origin.outlet,
            quote=origin.text,
            share=share,
            probable=_is_other(origin.language, language),
        )
    return Added(
        sentence=sentence,
        share=share,
        weight=weight(wanted - covered),
        news=tuple(news),
        near=first,
    )


def _is_other(language: str | None, another: str | None) -> bool:
    """Whether two languages are known and differ."""
    a, b = _code(language), _code(another)
    return a is not None and b is not None and a != b


def _news(
    sentence: str, language: str | None, unknown: frozenset[int], has: Callable[[int], bool]
) -> dict[str, _Said]:
    """Return the numbers and names of a sentence that no sentence of the story has, as they stand there."""
    found: dict[str, _Said] = {}
    for said in _said(sentence, language):
        if said.name and said.term in unknown:
            found.setdefault(sentence[said.start : said.end], said)
    return {surface: said for surface, said in found.items() if not has(said.term)}
