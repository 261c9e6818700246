"""What a text says that its story did not have, sentence by sentence."""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from watcher.core.common_words import COMMON, NUMBER_WORDS
from watcher.core.concepts import CONCEPT
from watcher.core.text import fold, is_spaceless, norms, words
from watcher.model import Known, Sentence

# Share of a sentence's weight that earlier sentences must account for. Swept 0.40 to 0.75 on novelty/sentences.jsonl (40
# sentences, so a plateau was taken and not the peak): docs/decisions/0010-novelty.md; `python -m evals novelty` prints the figures.
KNOWN_SHARE = 0.6
# What a second earlier sentence adds counts half: two sentences that each share a stock phrase do not tell a third.
SECOND = 0.5
# A number, date or name that the story never had makes a sentence new when so much of the rest is known:
# "5 people were killed" after "4 people were killed". In a looser paraphrase it is a detail, and weighs what it weighs:
# forcing it there costs .07 of F1, for readers call such sentences known.
REST_KNOWN = 0.9
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
    share: float  # words in added sentences, of all words
    details: tuple[Added, ...] = ()  # one for each of `added`, in the same order

    @property
    def news(self) -> tuple[str, ...]:
        """Every new number and name, once each."""
        return tuple(dict.fromkeys(word for detail in self.details for word in detail.news))


Find = Callable[[frozenset[int]], Sequence[KnownSentence]]
Idf = Callable[[int], float]


def idf_of(counts: Mapping[int, int], total: int) -> Idf:
    """Return how rare a term is, from the number of sentences (of `total`) that have it."""

    def idf(term: int) -> float:
        # Never below 1, so that in a story of three sentences a word is not worthless because one of them has it.
        return 1 + math.log((total + 1) / (counts.get(term, 0) + 1))

    return idf


# --- terms ------------------------------------------------------------------------------

_FIGURE = re.compile(r"\d+(?:[.,٫٬'\u00a0\u202f]\d+)*")
_ARABIC_PREFIX = re.compile("^(?:وال|بال|فال|كال|لل|ال)(?=.{3})")
_STEM = (
    5  # letters; "hospital" and "hospitals", "arrested" and "arrest", Slavic and Turkish endings
)


def terms(sentence: str, language: str | None) -> frozenset[int]:
    """Return the informative words of a sentence as stable hashes; all its words where none is informative."""
    del language  # function words of all languages are left out at once; a wrong guess cannot hurt
    found = [word.norm for word in words(sentence)]
    informative = {_term(norm) for norm in _figures_joined(sentence, found) if norm not in COMMON}
    return frozenset(informative) or frozenset(_term(norm) for norm in found)


def _figures_joined(sentence: str, found: Sequence[str]) -> list[str]:
    """Put `3,000` and `3000` on one footing, and Han characters into pairs: one alone says little."""
    figures = {re.sub(r"\D", "", fold(figure)) for figure in _FIGURE.findall(sentence)}
    parts = [norm for norm in found if not norm.isdigit()]
    pairs = [a + b for a, b in itertools.pairwise(parts) if is_spaceless(a) and is_spaceless(b)]
    return [*figures, *pairs, *(norm for norm in parts if not is_spaceless(norm))]


@functools.lru_cache(maxsize=1 << 16)
def _term(norm: str) -> int:
    value = NUMBER_WORDS.get(norm)
    stem = (
        str(value)
        if value is not None
        else norm
        if norm.isdigit()
        else CONCEPT.get(norm) or _stemmed(norm)
    )
    return int.from_bytes(
        blake2b(stem.encode("utf-8", "surrogatepass"), digest_size=8).digest(),
        "big",
        signed=True,
    )


def _stemmed(norm: str) -> str:
    bare = _ARABIC_PREFIX.sub("", norm)
    if bare in CONCEPT:
        return CONCEPT[bare]
    if len(bare) > 4 and bare.isascii():
        for ending in ("ies", "es", "s"):
            if bare.endswith(ending) and not bare.endswith("ss"):
                bare = bare[: -len(ending)]
                break
    return bare[:_STEM]


# --- judging ----------------------------------------------------------------------------


def judge_sentences(
    new: Sequence[Sentence], find: Find, idf: Idf, language: str | None = None
) -> Novelty:
    """Say which sentences the story did not have.

    `find` returns earlier sentences of the story that share the given terms; `idf` says how rare a term is there.
    A sentence without words is neither; one that the text itself has said before is not said again.
    """
    added: list[Added] = []
    repeated: list[Known] = []
    own: set[tuple[str, ...]] = set()
    all_words = new_words = 0
    for sentence in new:
        spoken = tuple(norms(sentence.text))
        if not spoken:
            continue
        all_words += len(spoken)
        if spoken in own:
            continue
        own.add(spoken)
        verdict = _judged(sentence, spoken, find, idf, language)
        if isinstance(verdict, Known):
            repeated.append(verdict)
        else:
            added.append(verdict)
            new_words += len(spoken)
    return Novelty(
        added=tuple(detail.sentence for detail in added),
        repeated=tuple(repeated),
        share=new_words / all_words if all_words else 0.0,
        details=tuple(added),
    )


def _judged(
    sentence: Sentence,
    spoken: tuple[str, ...],
    find: Find,
    idf: Idf,
    language: str | None,
) -> Known | Added:
    wanted = terms(sentence.text, language)
    weights = {term: max(idf(term), 0.05) for term in wanted}
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
    news = _news(sentence.text, wanted - covered, find) if share < 1.0 else {}
    rest = total - weight(news.values())
    forced = bool(news) and weight(covered) >= REST_KNOWN * rest
    if first is not None and share >= KNOWN_SHARE and not forced:
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
        )
    return Added(
        sentence=sentence,
        share=share,
        weight=weight(wanted - covered),
        news=tuple(news),
        near=first,
    )


def _news(sentence: str, unknown: frozenset[int], find: Find) -> dict[str, int]:
    """Return the numbers and names of a sentence that no sentence of the story has, with their terms."""
    found: dict[str, int] = {}
    for figure in _FIGURE.finditer(sentence):
        found.setdefault(figure[0], _term(re.sub(r"\D", "", fold(figure[0]))))
    for index, word in enumerate(words(sentence)):
        surface = sentence[word.start : word.end]
        # A capital at the head of a sentence says nothing; nor does one in a text all in capitals.
        named = (
            index
            and surface[0].isupper()
            and not sentence.isupper()
            and len(word.norm) > 2
            and word.norm not in COMMON
        )
        if word.norm in NUMBER_WORDS or named:
            found.setdefault(surface, _term(word.norm))
    return {
        surface: term
        for surface, term in found.items()
        if term in unknown and not find(frozenset((term,)))
    }
