"""Recognise that a text is probably a translation of another: the same things, in the same order, in another language.

Reports of one event share the things; only a translation has them in the same order. `profiles` says what is compared.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.core.profiles import (
    CONCEPT,
    NAME,
    NUMBER,
    OTHER,
    SLOTS,
    SPELLED,
    Idf,
    Profile,
    placed,
    terms_of,
)

# All tuned on the first 30 documents of ../shared/translations/news.jsonl among all 60, whole and three sentences long, with rarities counted
# there and with none counted. Alone, the threshold has an F1 of .99 from .26 to .36; the weakest translation has .38, the strongest report on the
# same event .30. `python -m evals.translations` prints both halves.
THRESHOLD = 0.3
# The best candidate must be so much better than the second, and no other text so much better a partner of it.
MARGIN = 1.15
LEAST_SHARED = 8  # terms; two short notes on one event share a name, a place and a number
MOST_APART = timedelta(days=3)
MOST_LONGER = 3.0  # times as many words
SAME_TEXT = 0.6  # two texts of one language as like as this are copies, and no rivals
# Of two texts that each state so many numbers, a translation has more than this share of the fewer: one number may be
# misread or converted from miles, not all of them. Of the 350 pairs of translations there with two numbers, whole or three
# sentences long, the worst share .29, in a weather report.
STATED_NUMBERS = 2
STATED_SHARED = 0.2
_ELSEWHERE = 0.4  # what a shared term is worth that stands at another place of the text
_POWER = 1.5  # of rarity
# Rarity is cut off here, so that a figure means the same in a store of ten texts and of a hundred thousand.
_MOST_RARE = 4.0
_LEAST_RARE = 0.2

_SLOT_WORDS = 12  # a translation's words wander so far at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A held text that another may be a translation of."""

    id: int
    profile: Profile
    at: datetime | None = None  # published, or else first seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    """Why a text is probably a translation of another."""

    of: int
    likeness: float
    second: float  # of the next best text in that language; 0: none
    shared: int  # terms in both
    in_place: float  # share of their weight that stands at the same place of the text
    concepts: int
    names: int
    numbers: int


# Concepts that a fifth of all news texts have, whatever they are on: the median share of five sets of texts (crawled local news; the first
# 30 documents of translations/news.jsonl in three languages; story/dev.jsonl in seven others). What a store has counted soon outweighs it.
_EVERYWHERE = (
    "say year end hour person large saturday time police today arrive reason day want take place abundant try sunday first man get two friday "
    "house die believe morning people agree continue see president region single near partial second high start remain find area happen live "
    "support context majority nation go wound multiple delay city member street attack south thursday play create three know new video open "
    "leader week spokesman expect country car old former group work aid leave centre early"
)
_SHARE_EVERYWHERE = 0.25
_SHARE_ELSE = 0.04
_AS_IF_SEEN = 20  # texts


@functools.cache
def _everywhere() -> frozenset[int]:
    return terms_of(_EVERYWHERE.split(), range(2, 11))


def idf_of(counts: Mapping[int, int], total: int) -> Idf:
    """Return how rare a term is among `total` profiles, from the number that have it; a store that has seen few guesses."""
    everywhere = _everywhere()

    def idf(term: int) -> float:
        guess = _SHARE_EVERYWHERE if term in everywhere else _SHARE_ELSE
        return math.log((total + _AS_IF_SEEN) / (counts.get(term, 0) + _AS_IF_SEEN * guess))

    return idf


# --- how alike two profiles are -------------------------------------------------------------


class Weights(dict[int, float]):
    """What each term counts, found out once."""

    def __init__(self, idf: Idf) -> None:
        super().__init__()
        self._idf = idf
        # By the profile's identity; it is kept beside its mass, so that no other can take its place.
        self.masses: dict[tuple[int, bool, int], tuple[Profile, float]] = {}

    def __missing__(self, term: int) -> float:
        weight = float(min(max(self._idf(term), _LEAST_RARE), _MOST_RARE) ** _POWER)
        self[term] = weight
        return weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much of two profiles is shared."""

    value: float  # 0 to 1
    shared: frozenset[int]
    in_place: float  # share of the shared terms' weight that stands at the same place of both texts


def likeness(a: Profile, b: Profile, weights: Weights) -> Likeness:
    """Return how alike two profiles are; symmetric. Terms count by their rarity, and less where they stand elsewhere in the text."""
    spelled = a.latin and b.latin
    cut = min(a.cut or b.cut, b.cut or a.cut)
    shared = a.terms.keys() & b.terms.keys()
    if cut:
        shared = {term for term in shared if term < cut}
    reach = max(1, math.ceil(SLOTS * _SLOT_WORDS / max(1, min(a.words, b.words))))
    there: list[float] = []
    elsewhere: list[float] = []
    for term in shared:
        near = _near(a.terms[term][1], b.terms[term][1], reach)
        (there if near else elsewhere).append(weights[term])
    in_place, moved = math.fsum(there), math.fsum(elsewhere)
    whole = math.sqrt(_mass(a, weights, spelled, cut) * _mass(b, weights, spelled, cut))
    return Likeness(
        value=min(1.0, (in_place + _ELSEWHERE * moved) / whole) if whole else 0.0,
        shared=frozenset(shared),
        in_place=in_place / (in_place + moved) if shared else 0.0,
    )


def _near(a: int, b: int, reach: int) -> bool:
    for _ in range(reach):
        a |= a << 1 | a >> 1
    return a & b != 0


def _mass(one: Profile, weights: Weights, spelled: bool, cut: int) -> float:
    known = weights.masses.get((id(one), spelled, cut))
    if known is not None:
        return known[1]
    skipped = NAME if spelled else SPELLED
    mass = math.fsum(
        weights[term]
        for term, (kind, _) in one.terms.items()
        if kind != OTHER and kind != skipped and (not cut or term < cut)
    )
    weights.masses[id(one), spelled, cut] = (one, mass)
    return mass


# --- the verdict ------------------------------------------------------------------------------

Rivals = Callable[[Candidate], Iterable[Profile]]


def translation_of(
    one: Profile,
    candidates: Iterable[Candidate],
    idf: Idf | Weights,
    *,
    at: datetime | None = None,
    rivals: Rivals | None = None,
    threshold: float = THRESHOLD,
) -> Translation | None:
    """Return which candidate a text is probably a translation of, and why; None where none is clearly it.

    Candidates in the text's own language, or in an unknown one, and those published more than days apart never are. `rivals` gives the other
    held texts in the text's language that may be translations of a candidate: when one is a clearly better one, this text is none.
    Who asks for many texts by the same `idf` hands over its `Weights`.
    """
    if one.language is None:
        return None
    weights = idf if isinstance(idf, Weights) else Weights(idf)
    judged: dict[str, list[tuple[Likeness, Candidate]]] = {}
    for candidate in candidates:
        if _may_be(one, candidate, at):
            found = likeness(one, candidate.profile, weights)
            judged.setdefault(candidate.profile.language or "", []).append((found, candidate))
    best: Translation | None = None
    for language in sorted(judged):
        verdict = _best_of(one, judged[language], weights, rivals, threshold)
        if verdict is not None and (best is None or verdict.likeness > best.likeness):
            best = verdict
    return best


def _may_be(one: Profile, candidate: Candidate, at: datetime | None) -> bool:
    other = candidate.profile
    if other.language is None or other.language == one.language:
        return False
    if at is not None and candidate.at is not None and abs(at - candidate.at) > MOST_APART:
        return False
    fewer, more = sorted((one.words, other.words))
    return fewer > 0 and more <= MOST_LONGER * fewer and not _numbers_differ(one, other)


def _numbers_differ(one: Profile, other: Profile) -> bool:
    """Whether two texts state other numbers throughout: reports of two desks, or one form filled in on two days."""
    cut = min(one.cut or other.cut, other.cut or one.cut)  # what is kept of both
    ours, theirs = (
        {
            term
            for term, (kind, _) in its.terms.items()
            if kind == NUMBER and (not cut or term < cut)
        }
        for its in (one, other)
    )
    fewer = min(len(ours), len(theirs))
    return fewer >= STATED_NUMBERS and len(ours & theirs) <= STATED_SHARED * fewer


def _best_of(
    one: Profile,
    judged: Sequence[tuple[Likeness, Candidate]],
    weights: Weights,
    rivals: Rivals | None,
    threshold: float,
) -> Translation | None:
    ranked = sorted(judged, key=lambda pair: (-pair[0].value, pair[1].id))
    found, candidate = ranked[0]
    if found.value < threshold or len(found.shared) < LEAST_SHARED:
        return None
    second = 0.0
    for other, rival in ranked[1:]:
        if other.value * MARGIN <= found.value:
            second = second or other.value
            break
        # A copy of the best candidate is as like, and no doubt.
        if likeness(candidate.profile, rival.profile, weights).value < SAME_TEXT:
            return None
    for partner in rivals(candidate) if rivals is not None else ():
        better = likeness(partner, candidate.profile, weights).value
        if better > found.value * MARGIN and likeness(one, partner, weights).value < SAME_TEXT:
            return None
    kinds = [candidate.profile.terms[term][0] for term in found.shared]
    mine = [one.terms[term][0] for term in found.shared]
    return Translation(
        of=candidate.id,
        likeness=found.value,
        second=second,
        shared=len(found.shared),
        in_place=found.in_place,
        concepts=kinds.count(CONCEPT),
        names=sum({a, b} & {NAME, SPELLED} != set() for a, b in zip(kinds, mine, strict=True)),
        numbers=kinds.count(NUMBER),
    )


# --- its proof ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A word of each text that stand for the same: `text[start:end]` as written."""

    ours: str
    start: int
    theirs: str
    their_start: int


def shared_words(
    text: str,
    language: str | None,
    other: str,
    other_language: str | None,
    idf: Idf,
    most: int = 12,
) -> tuple[Shared, ...]:
    """Return the rarest words that two texts share in translation, in the order of the first: what shows the verdict."""
    theirs: dict[int, tuple[int, int]] = {}
    for start, end, terms, _ in placed(other, other_language):
        for _, term in terms:
            theirs.setdefault(term, (start, end))
    ours: dict[int, tuple[int, int]] = {}
    for start, end, terms, _ in placed(text, language):
        for _, term in terms:
            if term in theirs:
                ours.setdefault(term, (start, end))
    seen: dict[tuple[int, int], Shared] = {}
    for term in sorted(ours, key=lambda term: (-idf(term), ours[term])):
        place, there = ours[term], theirs[term]
        if len(seen) < most and place not in seen:
            seen[place] = Shared(
                ours=text[place[0] : place[1]],
                start=place[0],
                theirs=other[there[0] : there[1]],
                their_start=there[0],
            )
    return tuple(seen[place] for place in sorted(seen))
