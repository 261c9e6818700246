"""Where two texts state different values of one fact: ages, counts of dead and held, dates of an arrest.

It would rather show nothing than something that is no contradiction: values are ranges, so that "around 50" agrees with 48
and "dozens" with both; a birthday, another arrest and a toll that rose are no disagreement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from watcher.core.claims import Claim, Person, claims
from watcher.core.compare_events import events_differ
from watcher.core.compare_texts import texts_differ
from watcher.core.compare_values import values_differ

__all__ = ["Claim", "Disagreement", "HeldClaim", "Person", "claims", "corrected", "disagreements"]

_DAYS = ("day", "one of two days")
_TEXTS = (
    "party",
    "aim",
    "weapons",
    "fate",
    "treated",
    "yes or no",
    "place name",
    "unit",
    "nationality",
    "culprit",
)
# Each version may tell of others of these, so that another one is no correction.
_MANY_AT_ONCE = ("aim", "weapons", "place name", "nationality", "culprit")
_ANY_DAY = date.min  # two versions of one item are of one day


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldClaim:
    """A claim of a held version."""

    claim: Claim
    item: int
    outlet: str
    origin: str  # items of one origin (a wire text and its copies) are one source
    at: date | None  # when it was published


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A held claim that says something else than the new one."""

    held: HeldClaim
    # "disagree"; "updated": later, and plausibly both right when written; "ambiguous": worth a note, both may be right
    kind: str


def disagreements(
    new: Claim,
    held: Sequence[HeldClaim],
    *,
    at: date | None = None,
    origin: str | None = None,
) -> tuple[Disagreement, ...]:
    """Return the held claims of other origins that contradict a new one, which was published `at`."""
    found = []
    for other in held:
        if other.claim.about_key != new.about_key or (
            origin is not None and origin == other.origin
        ):
            continue
        kind = _contradiction(new, other, at)
        if kind is not None:
            found.append(Disagreement(held=other, kind=kind))
    return tuple(found)


def _contradiction(new: Claim, other: HeldClaim, at: date | None) -> str | None:
    if new.unit in _TEXTS:
        return (
            texts_differ(new, other.claim, at, other.at) if new.unit == other.claim.unit else None
        )
    if new.unit in _DAYS and other.claim.unit in _DAYS:
        return events_differ(new, other.claim, at, other.at)
    if new.unit != other.claim.unit:
        return None
    days = (at - other.at).days if at is not None and other.at is not None else None
    return values_differ(new, other.claim, days, undated=at is None and other.at is None)


def corrected(before: Sequence[Claim], now: Sequence[Claim]) -> tuple[tuple[Claim, Claim], ...]:
    """Return what one version of an item states and the next states otherwise: (48, 50), in the order of the new text.

    What both versions still say somewhere was not corrected; nor was what the new one only leaves out or adds, nor one of the
    things of which a text may tell several (aims, weapons, who did it).
    """
    gone = [
        old
        for old in before
        if old.unit not in _MANY_AT_ONCE
        and not any(_same_fact(old, new) and _is_said(old, new) for new in now)
    ]
    found = []
    for new in now:
        if any(_same_fact(old, new) and _is_said(old, new) for old in before):
            continue
        old = next((old for old in gone if _same_fact(old, new)), None)
        if old is not None:
            gone.remove(old)
            found.append((old, new))
    return tuple(found)


def is_new_value(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether values of a claim's fact were stated before, and never this one: in a toll its number, else what it may mean.

    Only of what has a number, a day or a yes or no; other words for one aim are no news.
    """
    if claim.unit in _TEXTS and claim.unit != "yes or no":
        return False
    held = [one for one in before if one.about_key == claim.about_key and one.unit == claim.unit]
    if claim.unit == "people":
        # "At least 14" agrees with 22; the 22 is news all the same.
        return bool(held) and all(one.value[0] != claim.value[0] for one in held)
    return bool(held) and not any(_meet(one, claim) for one in held)


def _same_fact(one: Claim, two: Claim) -> bool:
    units = one.unit == two.unit or (one.unit in _DAYS and two.unit in _DAYS)
    same_scope = one.scope == two.scope
    if one.unit in ("people", "hours") and one.scope and two.scope:
        # The names around a number are its scope, and are edited with it; one in common is enough within one item.
        same_scope = not set(one.scope.split()).isdisjoint(two.scope.split())
    return one.about_key == two.about_key and units and same_scope


def _is_said(one: Claim, two: Claim) -> bool:
    """Whether two versions of one text state the same: "at least 16" after "at least 14" is a change, though both may be right."""
    if one.unit == "people" and one.value != two.value:
        return one.value[0] == two.value[0]
    return _meet(one, two)


def _meet(one: Claim, two: Claim) -> bool:
    """Whether both may be meant by one value: ranges that overlap, words that mean one thing."""
    if one.unit in _TEXTS and one.unit not in ("yes or no", "unit"):
        return texts_differ(two, one, _ANY_DAY, _ANY_DAY) is None
    return one.value[0] <= two.value[1] and two.value[0] <= one.value[1]
