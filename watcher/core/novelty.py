"""What a text says that its story did not have, sentence by sentence."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from watcher.core.denials import is_denied
from watcher.core.sameness import contradicted, kind_of, other_fate, same_terms
from watcher.core.stretches import told_in
from watcher.core.terms import Said, code_of, said_in, terms
from watcher.core.text import norms
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
REST_KNOWN = 0.9
# Of the rest, where both sentences have a number that the other does not.
OTHER_NUMBER_KNOWN = 0.7
# "Four people were not killed" after "four people were killed".
DENIED_KNOWN = 0.75
# What ends one state of affairs and begins another. A story that never had the word did not have the news, however well it knows
# the minister and his title; concepts of the lexicon.
TURNS = frozenset(
    "resign dismiss arrest release die kill conviction acquit indict extradite surrender escape appoint ceasefire coup pardon kidnap rescue".split()  # noqa: SIM905
)
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


# --- judging ----------------------------------------------------------------------------


def judge_sentences(
    new: Sequence[Sentence],
    find: Find,
    idf: Idf,
    language: str | None = None,
    *,
    says: Callable[[int], bool] | None = None,
    known_share: float = KNOWN_SHARE,
    values: Callable[[Sentence], Collection[str]] | None = None,
) -> Novelty:
    """Say which sentences the story did not have.

    `find` returns earlier sentences of the story that share the given terms, which are all terms of one new sentence; `idf` says
    how rare a term is there, and `says` whether any sentence of the story has it (None: `find` is asked). An edit is judged with a
    higher `known_share`: what was reworded is the news of it.
    `values` returns what a sentence states of a fact for which the story has other values alone, as printed: that makes it new, however
    much of the rest is known. A sentence without words is neither, nor is the beginning of one that was cut off; one that the text itself has said before
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
        stated = values(sentence) if values is not None else ()
        verdict = _judged(sentence, spoken, find, has, idf, language, known_share, stated)
        if not verdict.news and _is_stub(sentence.text, spoken):
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
    stated: Collection[str],
) -> Known | Added:
    wanted = terms(sentence.text, language)
    weights = {term: idf(term) for term in wanted}
    total = sum(weights.values())

    def weight(of: Collection[int]) -> float:
        return sum(weights[term] for term in of)

    relatives = sorted(find(wanted), key=lambda one: (-weight(wanted & one.terms), one.id))[
        :_MOST_COMPARED
    ]
    shares = {
        one.id: told_in(
            same_terms(wanted & one.terms, sentence.text, language, one.text, one.language),
            len(wanted),
            total,
            one.text,
            one.language,
            weight,
        )
        for one in relatives
    }
    held = sorted(relatives, key=lambda one: (-weight(shares[one.id]), one.id))
    first = held[0] if held else None
    covered = shares[first.id] if first else frozenset()
    second = max(
        held[1:],
        key=lambda one: (weight(shares[one.id] - covered), -one.id),
        default=None,
    )
    more = shares[second.id] - covered if second else frozenset()
    share = (weight(covered) + SECOND * weight(more)) / total
    covered |= more
    if first is not None and tuple(norms(first.text)) == spoken:
        share = 1.0
    news = _news(sentence.text, language, wanted - covered, has) if share < 1.0 else {}
    rest = total - weight({said.term for said in news.values()})
    elsewhere = first is not None and _is_other(first.language, language)
    # A name is spelled otherwise in another language, a number is not.
    known_rest = weight(covered) / rest if rest else 1.0
    shown = dict.fromkeys(news)
    forced = known_rest >= REST_KNOWN and any(
        said.number or not elsewhere for said in news.values()
    )
    turns = [
        sentence.text[said.start : said.end]
        for said in said_in(sentence.text, language)
        if said.concept in TURNS and said.term not in covered and not has(said.term)
    ]
    if turns and not elsewhere and share < 1.0:
        forced = True
        shown |= dict.fromkeys(turns)
    if first is not None and tuple(norms(first.text)) != spoken:
        opposite = contradicted(sentence.text, language, first.text, first.language)
        # In one language it is enough that so much is the same. Across languages it must be the same thing that is said and
        # denied, for a translator may turn "did not survive" into "died".
        if (
            opposite is not None
            if elsewhere
            else known_rest >= DENIED_KNOWN
            and is_denied(spoken, language) != is_denied(norms(first.text), first.language)
        ):
            forced = True
            shown |= {opposite: None} if opposite else {}
        other = _other_numbers(sentence.text, language, wanted, held, first, shares, weight)
        # What is stated in so many words is told as such, not by its numbers.
        shown |= dict.fromkeys(other.news or stated)
        forced = forced or other.decides or bool(stated)
    if (
        first is not None
        and share >= (PROBABLY_KNOWN_SHARE if elsewhere else known_share)
        and not forced
    ):
        # Of several that say the same, the one that the story had first.
        origin = min(
            (one for one in held if weight(shares[one.id]) >= 0.9 * weight(shares[first.id])),
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
            news=tuple(shown),
        )
    return Added(
        sentence=sentence,
        share=share,
        weight=weight(wanted - covered),
        news=tuple(shown),
        near=first,
    )


@dataclass(frozen=True, slots=True)
class _OtherNumbers:
    news: tuple[str, ...]  # numbers and days of a sentence that its like does not have
    decides: bool  # whether they make it another sentence


def _other_numbers(
    sentence: str,
    language: str | None,
    wanted: frozenset[int],
    held: Sequence[KnownSentence],
    first: KnownSentence,
    shares: Mapping[int, frozenset[int]],
    weight: Callable[[Collection[int]], float],
) -> _OtherNumbers:
    """Compare a sentence's numbers and days with those of the sentences most like it, whatever else the story counts.

    "Killing 21" is no repetition of "killing 14" because the story had 21 of something.
    """
    own = {said.term: said for said in said_in(sentence, language) if said.number}
    base = wanted - own.keys()
    shared = weight(base & first.terms)
    alike: frozenset[int] = frozenset().union(
        *(shares[one.id] for one in held if weight(base & one.terms) >= 0.9 * shared)
    )
    missing = {term: said for term, said in own.items() if term not in alike}
    if not missing or not base:
        return _OtherNumbers((), False)
    theirs = {
        kind_of(said, first.text, first.language)
        for said in said_in(first.text, first.language)
        if said.number
        and (
            said.term not in own
            or other_fate(said.term, sentence, language, first.text, first.language)
        )
    }
    if _is_other(first.language, language):
        # Where both are sentences of one fact, whose other words are known as far as a lexicon goes.
        decides = any(
            kind is not None and kind in theirs
            for kind in (kind_of(said, sentence, language) for said in missing.values())
        )
    else:
        decides = shared >= (OTHER_NUMBER_KNOWN if theirs else REST_KNOWN) * weight(base)
    return _OtherNumbers(
        tuple(sentence[said.start : said.end] for said in missing.values()), decides
    )


def _is_other(language: str | None, another: str | None) -> bool:
    """Whether two languages are known and differ."""
    a, b = code_of(language), code_of(another)
    return a is not None and b is not None and a != b


def _news(
    sentence: str, language: str | None, unknown: frozenset[int], has: Callable[[int], bool]
) -> dict[str, Said]:
    """Return the numbers and names of a sentence that no sentence of the story has, as they stand there."""
    found: dict[str, Said] = {}
    for said in said_in(sentence, language):
        if said.name and said.term in unknown:
            found.setdefault(sentence[said.start : said.end], said)
    return {surface: said for surface, said in found.items() if not has(said.term)}
