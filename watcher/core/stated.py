"""What versions state of facts: what a printed value means, since when, and whether its item still says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from watcher.core.parties import party_of
from watcher.core.text import norms

Record = Mapping[str, Any]

_NAMES = ("party", "culprit")
# Facts in words: their numbers say nothing.
_IN_WORDS = (*_NAMES, "aim", "weapons", "fate", "treated", "place name", "nationality")

Value = tuple[object, ...]
Said = tuple[int, str, Value]  # an item, a fact, what it states of it


class Stated:
    """What versions state, as the store keeps it: what a printed value means, since when, and whether its item still says so.

    A claim is a mapping with `item`, `version` (its id), `about_key`, `about`, `says`, `unit`, `value`, `scope` and `quote`; where known
    also with `latest` (the id of the version that speaks for its item today) and `since` (when a later version than the first
    said so).
    """

    def __init__(self, claims: Iterable[Record], diffs: Iterable[Record]) -> None:
        told: dict[int, int] = {}
        for diff in diffs:
            if diff.get("version_id") is not None and diff["kind"] in ("new", "copy", "revision"):
                told[diff["item"]] = max(told.get(diff["item"], 0), diff["version_id"])
        self._values: dict[tuple[int, str, str], Value] = {}
        self._now: set[Said] = set()
        self._since: dict[Said, tuple[int, str | None]] = {}
        self.current: list[Record] = []  # of the versions that speak for the told items today
        self.counts: list[Record] = []  # of all versions, the numbers of people
        for row in claims:
            latest = row.get("latest") or told.get(row["item"])
            if latest is None:
                continue
            value = meant(row["says"], row["unit"], row["value"])
            said = (row["item"], row["about"], value)
            self._values[row["item"], row["about"], row["says"]] = value
            if row["unit"] == "people" and row.get("scope"):
                self.counts.append(row)
            first = (row["version"], row.get("since"))
            self._since[said] = min(self._since.get(said, first), first, key=lambda one: one[0])
            if row["version"] == latest:
                self._now.add(said)
                if row["item"] in told:
                    self.current.append(row)

    def value(self, claim: Record, about: str) -> Value:
        """Return what tells a value from another; where the store does not know the claim, its words."""
        known = self._values.get((claim["item"], about, claim["says"]))
        return known if known is not None else meant(claim["says"])

    def stands(self, claim: Record, about: str) -> bool | None:
        """Whether the item's latest version still says so; None where that is not known."""
        known = self._values.get((claim["item"], about, claim["says"]))
        return None if known is None else (claim["item"], about, known) in self._now

    def since(self, said: Said) -> str | None:
        """Return when an item began to say so, where its first version did not; None where it did, or nothing is known."""
        return self._since.get(said, (0, None))[1]


def meant(says: str, unit: str | None = None, value: Sequence[float | None] = ()) -> Value:
    """Return a value as it is compared for display: numbers and days by what they allow, all else by its words."""
    if unit is not None and unit not in _IN_WORDS and value:
        return (unit, *value)
    party = party_of(says) if unit in _NAMES else None
    return ("words", party) if party else ("words", *norms(says))
