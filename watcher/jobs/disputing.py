"""What a version states that other origins state differently, and what it states otherwise than the version before it."""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from watcher.core import conflicts
from watcher.core.text import norms
from watcher.core.times import from_text, to_text
from watcher.edge.store.corpus import HeldVersion
from watcher.jobs.knowing import said_before
from watcher.model import Sentence

if TYPE_CHECKING:
    from watcher.edge.store import Store


_LIST = 4  # different values of one fact in one text: more are a list, and say nothing of the fact
_OTHERS = 24  # of one fact, that a diff names; the earliest of each value first


def sure(claims: Sequence[conflicts.Claim]) -> list[conflicts.Claim]:
    """Return the claims without those of facts for which the text states a list of values."""
    values: dict[str, set[object]] = {}
    for claim in claims:
        values.setdefault(claim.about_key, set()).add(_value(claim))
    return [claim for claim in claims if len(values[claim.about_key]) <= _LIST]


def told_of(
    store: Store, story: str, item: int, claims: Sequence[conflicts.Claim]
) -> list[dict[str, Any]]:
    """Return what other items state today of the facts that some claims are of."""
    return store.relatives.claims_about(story, {one.about_key for one in claims}, but_item=item)


def unheard(
    store: Store,
    story: str,
    held: HeldVersion | None,
    claims: Sequence[conflicts.Claim],
    rows: Sequence[Mapping[str, Any]],
) -> list[conflicts.Claim]:
    """Return the claims of whose facts other values were stated, and never theirs: a toll that rose, another age.

    `rows` are what `told_of` returns; `held`: the version that this one revises, whose values were stated, too.
    """
    before = [_claim(row) for row in rows]
    if held is not None:
        before += [_claim(row) for row in store.relatives.claims_of(story, held.id)]
    return [claim for claim in claims if conflicts.is_new_value(claim, before)]


def disputes(
    store: Store,
    story: str,
    item: int,
    claims: Sequence[conflicts.Claim],
    of: int | None,
    translated: int | None,
    sentences_: Sequence[Sentence],
    at: datetime | None,
    rows: Sequence[Mapping[str, Any]],
) -> list[dict[str, object]]:
    """Return what others state differently, a record for each fact of this text; `of`: the item it copies, `translated`: it translates.

    Copies of one text are one source; against each other they say only what one has in place of the other's words: a changed figure. A
    translation that states another value than its original
    is told (docs/decisions/0013-across-languages.md): a translator errs, or what was taken for a translation is none.
    """
    kin = _Kin(store, story, item, of, translated)
    held = {
        conflicts.HeldClaim(
            claim=_claim(row),
            item=row["item"],
            outlet=row["outlet"] or "",
            origin="",
            at=from_text(row["at"]).date() if row["dated"] else None,
        ): row
        for row in rows
    }
    by_fact: dict[str, list[conflicts.HeldClaim]] = {}
    for other in held:
        by_fact.setdefault(other.claim.about_key, []).append(other)
    stated = {(claim.about_key, _value(claim)) for claim in claims}
    theirs = {(one.item, one.claim.about_key, _value(one.claim)) for one in held}

    def may_be_one(ours: conflicts.Claim, other: conflicts.HeldClaim) -> bool:
        # A translator chooses other words. And of two texts that both state two values neither is at odds with the other.
        return (
            not (_is_measured(ours) and _is_measured(other.claim))
            or (ours.about_key, _value(other.claim)) in stated
            or (other.item, ours.about_key, _value(ours)) in theirs
        )

    @functools.cache
    def replaced(version: int) -> Set[tuple[conflicts.Claim, conflicts.Claim]]:
        rows = store.relatives.claims_of(story, version)
        return _replaced([_claim(row) for row in rows], claims)

    def said_against(ours: conflicts.Claim) -> Iterator[conflicts.Disagreement]:
        about = by_fact.get(ours.about_key, ())
        day = at.date() if at is not None else None
        told = {one.held: one for one in conflicts.disagreements(ours, about, at=day)}
        for other in about:
            one = told.get(other)
            if one is None and (not any(ours.value) or _value(other.claim) == _value(ours)):
                continue
            if kin.copies(other.item):
                if (other.claim, ours) in replaced(held[other]["version"]):
                    # "At least nine" may be as right as "at least four", but it is not what was copied.
                    yield one or conflicts.Disagreement(held=other, kind="ambiguous")
            elif one is not None and not (may_be_one(ours, other) and kin.translates(other.item)):
                yield one

    found: dict[str, dict[str, object]] = {}
    for claim in claims:
        against = list(said_against(claim))
        if not against:
            continue
        others = {
            (one.held.item, one.held.claim.says): {
                "says": one.held.claim.says,
                "quote": held[one.held]["quote"],
                "item": one.held.item,
                "outlet": one.held.outlet or None,
                "at": held[one.held]["at"],
                "class": one.kind,
            }
            for one in against
        }
        # A text that says the same thing twice disagrees once.
        found.setdefault(
            f"{claim.about_key} {claim.value}",
            {
                "about": claim.about,
                "says": claim.says,
                "quote": _sentence_around(claim, sentences_),
                "others": _bounded(list(others.values())),
            },
        )
    return list(found.values())


class _Kin:
    """Which items are of one text with an item; looked up for those that disagree with it, each once."""

    def __init__(
        self, store: Store, story: str, item: int, of: int | None, translated: int | None
    ) -> None:
        corpus = store.corpus
        self._head = functools.cache(lambda one: corpus.head_of(story, one))
        self._origin = functools.cache(lambda one: corpus.origin_of(story, one))
        self._copied = item if of is None else of
        self._translated = self._copied if translated is None else translated

    def copies(self, item: int) -> bool:
        """Whether an item and this one are copies of one text in one language."""
        return self._head(item) == self._head(self._copied)

    def translates(self, item: int) -> bool:
        """Whether an item and this one are of one text in several languages."""
        return self._origin(item) == self._origin(self._translated)


def _value(claim: conflicts.Claim) -> object:
    """Return what a claim states, to be equal to that of another: what is said in words has no number."""
    return claim.value if _is_measured(claim) else claim.says


def _is_measured(claim: conflicts.Claim) -> bool:
    """Whether a claim states a number, a day, or yes or no."""
    return any(claim.value) or claim.unit == "yes or no"


def _replaced(
    theirs: Sequence[conflicts.Claim], ours: Sequence[conflicts.Claim]
) -> Set[tuple[conflicts.Claim, conflicts.Claim]]:
    """Return what one text states and a copy of it states otherwise in its place: neither states both.

    Told by the number that is printed, so that "at least four" and "at least nine" are two.
    """
    old = {_as_printed(claim): claim for claim in theirs}
    new = {_as_printed(claim): claim for claim in ours}
    forth = conflicts.corrected(list(old), list(new))
    back = set(conflicts.corrected(list(new), list(old)))
    return {(old[one], new[two]) for one, two in forth if (two, one) in back}


def _as_printed(claim: conflicts.Claim) -> conflicts.Claim:
    low, high = claim.value
    return replace(claim, value=(low, low)) if math.isinf(high) else claim


def _bounded(others: list[dict[str, object]]) -> list[dict[str, object]]:
    """Return some of many that say otherwise: of each value the first, then the second of each, in their order."""
    if len(others) <= _OTHERS:
        return others
    rank: Counter[object] = Counter()
    ranked: list[tuple[int, int]] = []
    for place, other in enumerate(others):
        ranked.append((rank[other["says"]], place))
        rank[other["says"]] += 1
    chosen = sorted(place for _, place in sorted(ranked)[:_OTHERS])
    return [others[place] for place in chosen]


def corrections(
    store: Store,
    story: str,
    item: int,
    held: HeldVersion,
    claims: Sequence[conflicts.Claim],
    sentences_: Sequence[Sentence],
) -> list[dict[str, object]]:
    """Return what the item stated until now, and states otherwise since: one record a value that was replaced."""
    rows = store.relatives.claims_of(story, held.id)
    quotes = {(row["start"], row["about_key"], row["says"]): row["quote"] for row in rows}
    return [
        {
            "about": new.about,
            "says": new.says,
            "quote": _sentence_around(new, sentences_),
            "others": [
                {
                    "says": old.says,
                    "quote": quotes[old.start, old.about_key, old.says],
                    "item": item,
                    "outlet": held.outlet or None,
                    "at": to_text(held.seen),
                    "class": "corrected",
                }
            ],
        }
        for old, new in conflicts.corrected([_claim(row) for row in rows], claims)
    ]


def _sentence_around(claim: conflicts.Claim, sentences_: Sequence[Sentence]) -> str:
    """Return the sentence that states a value: a bare "48" proves nothing to a reader."""
    for sentence in sentences_:
        if sentence.start <= claim.start < sentence.end and claim.end <= sentence.end:
            return sentence.text
    return claim.quote


def fresh_claims(
    claims: Sequence[conflicts.Claim], held: HeldVersion, sentences_: Sequence[Sentence]
) -> list[conflicts.Claim]:
    """Return the claims of sentences that the previous version did not have."""
    before = said_before(held)
    return [
        claim for claim in claims if tuple(norms(_sentence_around(claim, sentences_))) not in before
    ]


def claim_row(claim: conflicts.Claim, sentences_: Sequence[Sentence]) -> dict[str, object]:
    return {
        "about_key": claim.about_key,
        "about": claim.about,
        "says": claim.says,
        "detail": {
            # "At least 20" has no upper end, and JSON has no infinity.
            "value": [None if math.isinf(value) else value for value in claim.value],
            "unit": claim.unit,
            "scope": claim.scope,
        },
        "quote": _sentence_around(claim, sentences_),
        "start": claim.start,
        "end": claim.end,
    }


def _claim(row: Mapping[str, Any]) -> conflicts.Claim:
    low, high = row["detail"]["value"]
    return conflicts.Claim(
        about_key=row["about_key"],
        about=row["about"],
        says=row["says"],
        value=(low, math.inf if high is None else high),
        unit=row["detail"]["unit"],
        quote=row["quote"],
        start=row["start"],
        end=row["end"],
        scope=row["detail"]["scope"],
    )
