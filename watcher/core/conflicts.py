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

__all__ = ["Claim", "Disagreement", "HeldClaim", "Person", "claims", "disagreements"]

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
    return values_differ(new, other.claim, days)
