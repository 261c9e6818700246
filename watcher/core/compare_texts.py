"""When two texts that state a fact in words state two different things."""

from __future__ import annotations

from datetime import date

from watcher.core.claim import Claim
from watcher.core.claim_identities import nationalities
from watcher.core.claim_places import near_miss
from watcher.core.claim_where import elsewhere, shared
from watcher.core.parties import RELATED, party_of
from watcher.core.text import norms
from watcher.core.text_values import AIMS, FATES, WEIGHTS, meanings, place_meant

# The days here were chosen by hand, on the reports of the one labelled story; no other data had such facts to tune on.
# Days between reports that still tell of one thing; a life's facts have no such limit.
_ONE_THING = {"culprit": 3, "aim": 7, "weapons": 2, "fate": 14, "place name": 30, "casualties": 2, "agreed": 2, "role": 14}  # fmt: skip
_ONE_EVENT = 14  # days between the news of an arrest and its denial
_NEXT_ONE = 1  # days after which the same is told of another raid, unless both name its place
_EACH_DAY = ("culprit", "aim", "weapons", "casualties")
_STILL_TODAY = 3  # days in which "he is alive" contradicts "he is dead"; later it mends it
_LONG_AGO = 366  # days after which another allegiance is a new one


def texts_differ(new: Claim, other: Claim, at: date | None, other_at: date | None) -> str | None:
    """Return the class of the contradiction; `at`: when each was published."""
    about = new.about_key.partition("|")[0]
    kind = about if new.unit == "yes or no" else new.unit
    limit = _ONE_EVENT if kind.startswith("whether ") else _ONE_THING.get(kind)
    if kind in _EACH_DAY:
        if elsewhere(new.scope, other.scope):
            return None
        limit = limit if shared(new.scope, other.scope) else _NEXT_ONE
    days = (at - other_at).days if at is not None and other_at is not None else None
    if limit is not None and (days is None or abs(days) > limit):
        return None
    said, other_said = norms(new.says), norms(other.says)
    if new.unit in ("party", "culprit"):
        one, two = party_of(new.says), party_of(other.says)
        if one is None or two is None or one == two or frozenset({one, two}) in RELATED:
            return None
        return _of_its_time(days)
    if new.unit == "treated":
        place, other_place = place_meant(said), place_meant(other_said)
        if place is None or other_place is None or place == other_place or place[1] != other_place[1]:  # fmt: skip
            return None
        return "disagree" if place[1] else "ambiguous"
    if new.unit == "weapons":
        one_set, two_set = meanings(WEIGHTS, said), meanings(WEIGHTS, other_said)
        return "disagree" if _only_light(one_set, two_set) or _only_light(two_set, one_set) else None  # fmt: skip
    if new.unit == "unit":
        if new.value == other.value:
            return None
        return _of_its_time(days)
    if new.unit == "nationality":
        one_set, two_set = nationalities(said), nationalities(other_said)
        # One text may give the one, another the other of two passports.
        return "ambiguous" if one_set and two_set and not one_set & two_set else None
    if new.unit == "fate":
        one_set, two_set = meanings(FATES, said), meanings(FATES, other_said)
        return "ambiguous" if one_set and two_set and not one_set & two_set else None
    if new.unit == "aim":
        one_set, two_set = meanings(AIMS, said), meanings(AIMS, other_said)
        return "ambiguous" if _apart(one_set, two_set) else None
    if new.unit == "place name":
        return "ambiguous" if near_miss(new.says, other.says) else None
    return _truth(new, other, days)


def _of_its_time(days: int | None) -> str:
    """Return the class for what may change with the years."""
    if days is None:
        return "ambiguous"
    return "disagree" if abs(days) <= _LONG_AGO else "updated"


def _truth(new: Claim, other: Claim, days: int | None) -> str | None:
    """Compare what is affirmed here and denied, or left open, there."""
    if new.value == other.value:
        return None
    if new.value[0] != new.value[1] or other.value[0] != other.value[1]:
        return "ambiguous"
    if days is None:
        return "ambiguous"  # which was said later is not known
    if new.about_key.startswith("alive"):
        later = new if days >= 0 else other
        if not later.value[0]:
            # First alive, then dead: that is the news.
            return "disagree" if days == 0 else None
        return "updated" if abs(days) > _STILL_TODAY else "disagree"
    if not days and new.about_key.startswith("agreed"):
        return "ambiguous"  # of one day: which of the two was first?
    if days:
        later = new if days > 0 else other
        return "updated" if later.value[0] else "disagree"
    return "disagree"


def _apart(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two sets of aims are two accounts: nothing in common, and not only the steps of one plan."""
    if not one or not two or one & two:
        return False
    # Who is to be handed over must be seized first.
    steps = frozenset({"seize", "hand over"})
    return not (one <= steps and two <= steps)


def _only_light(one: frozenset[str], two: frozenset[str]) -> bool:
    return one == {"light"} and "heavy" in two
