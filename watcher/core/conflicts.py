"""Where two texts state different values of one fact: ages, counts of dead and held, dates of an arrest.

It would rather show nothing than something that is no contradiction: values are ranges, so that "around 50" agrees with 48
and "dozens" with both; a birthday, another arrest and a toll that rose are no disagreement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from watcher.core.claims import Claim, Person, claims

__all__ = ["Claim", "Disagreement", "HeldClaim", "Person", "claims", "disagreements"]


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
    kind: str  # "disagree", or "updated": later, and plausibly both right when written


_BIRTHDAY = 21  # days; within them a difference of one year is no birthday (research: 33 of 83 pairs lay further apart)
_ONE_EVENT = 3  # days between reports that still count the dead of one event


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
        if (
            other.claim.about_key != new.about_key
            or other.claim.scope != new.scope
            or (origin is not None and origin == other.origin)
        ):
            continue
        kind = _contradiction(new, other, at)
        if kind is not None:
            found.append(Disagreement(held=other, kind=kind))
    return tuple(found)


def _contradiction(new: Claim, other: HeldClaim, at: date | None) -> str | None:
    low, high = new.value
    other_low, other_high = other.claim.value
    days = (at - other.at).days if at is not None and other.at is not None else None
    if new.unit == "years":
        if days is None:
            # Without dates a year or two may have passed.
            return "disagree" if max(low - other_high, other_low - high) > 2 else None
        expected = days / 365.25
        if abs(days) > _BIRTHDAY:
            return "disagree" if abs((low - other_low) - expected) > 1.1 else None
        return "disagree" if low != other_low else None
    if low <= other_high and other_low <= high:
        return None
    if new.unit == "people":
        if days is None or abs(days) > _ONE_EVENT:
            return None
        later_is_more = low > other_high if days >= 0 else other_low > high
        return "updated" if days and later_is_more else "disagree"
    apart = max(low - other_high, other_low - high)
    # A year away it is another arrest; lists are published once, and years are confused.
    return (
        "disagree"
        if apart <= (3 * 366 if new.about_key.startswith("designated") else 200)
        else None
    )
