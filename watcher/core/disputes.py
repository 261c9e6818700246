"""What outlets state differently: each fact once, each value once, with who says it; and what outlets corrected themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from watcher.core.parties import party_of
from watcher.core.text import norms

Record = Mapping[str, Any]

# The classes of a contradiction, the strongest first; docs/design.md says what they mean.
CLASSES = ("disagree", "updated", "ambiguous")
# What an item stated before it was changed: no contradiction between outlets, and told on its own.
CORRECTED = "corrected"
_NAMES = ("party", "culprit")
# Facts in words: their numbers say nothing.
_IN_WORDS = (*_NAMES, "aim", "weapons", "fate", "treated", "place name", "nationality")

Value = tuple[object, ...]


class Stated:
    """What each told version states, as the store keeps it: what a printed value means, and whether its item still says so."""

    def __init__(self, claims: Iterable[Record], diffs: Iterable[Record]) -> None:
        self._latest: dict[int, int] = {}
        for diff in diffs:
            if diff.get("version_id") is not None and diff["kind"] in ("new", "copy", "revision"):
                known = self._latest.get(diff["item"], 0)
                self._latest[diff["item"]] = max(known, diff["version_id"])
        self._values: dict[tuple[int, str, str], Value] = {}
        self._now: set[tuple[int, str, Value]] = set()
        self.current: list[Record] = []  # of the versions that speak for their items today
        for row in claims:
            if row["item"] not in self._latest:
                continue
            value = meant(row["says"], row["unit"], row["value"])
            self._values[row["item"], row["about"], row["says"]] = value
            if row["version"] == self._latest[row["item"]]:
                self.current.append(row)
                self._now.add((row["item"], row["about"], value))

    def value(self, claim: Record, about: str) -> Value:
        """Return what tells a value from another; where the store does not know the claim, its words."""
        known = self._values.get((claim["item"], about, claim["says"]))
        return known if known is not None else meant(claim["says"])

    def stands(self, claim: Record, about: str) -> bool | None:
        """Whether the item's latest version still says so; None where that is not known."""
        known = self._values.get((claim["item"], about, claim["says"]))
        return None if known is None else (claim["item"], about, known) in self._now


def meant(says: str, unit: str | None = None, value: Sequence[float | None] = ()) -> Value:
    """Return a value as it is compared for display: numbers and days by what they allow, all else by its words."""
    if unit is not None and unit not in _IN_WORDS and value:
        return (unit, *value)
    party = party_of(says) if unit in _NAMES else None
    return ("words", party) if party else ("words", *norms(says))


def disputes(
    diffs: Sequence[Record], items: Mapping[int, Record], stated: Stated, roots: Mapping[int, int]
) -> list[dict[str, Any]]:
    """Return each disputed fact once: every claim about it, earliest first, and its distinct values.

    `roots` are the items' origins: a value counts once for each of them.
    """
    claims: dict[str, dict[tuple[int, str], dict[str, Any]]] = {}
    for diff in diffs:
        for conflict in diff["conflicts"]:
            others = [other for other in conflict["others"] if other.get("class") != CORRECTED]
            if not others:
                continue
            about = claims.setdefault(conflict["about"], {})
            own = {
                "says": conflict["says"],
                "quote": conflict["quote"],
                "item": diff["item"],
                "outlet": diff["outlet"],
                "at": diff["published"] or diff["at"],
                "class": strongest(other.get("class") for other in others),
            }
            for claim in (*others, own):
                item = items.get(claim["item"])
                found = about.setdefault(
                    (claim["item"], claim["says"]),
                    {
                        **claim,
                        "item_ref": item["ref"] if item else claim.get("item_ref"),
                        "dated": item is None or item["published"] is not None,
                        "class": None,
                        "origin": roots.get(claim["item"], claim["item"]),
                        "stands": stated.stands(claim, conflict["about"]),
                    },
                )
                found["class"] = strongest((found["class"], claim.get("class")))
    return [_dispute(about, list(found.values()), stated) for about, found in claims.items()]


def strongest(classes: Iterable[str | None]) -> str | None:
    """Return the strongest of some classes."""
    found = {one for one in classes if one is not None}
    return min(found, key=_rank) if found else None


def _rank(one: str) -> tuple[int, str]:
    return (CLASSES.index(one) if one in CLASSES else len(CLASSES), one)


def _dispute(about: str, claims: list[dict[str, Any]], stated: Stated) -> dict[str, Any]:
    claims.sort(key=lambda claim: (str(claim["at"]), claim["item"], claim["says"]))
    values: dict[Value, list[dict[str, Any]]] = {}
    for claim in claims:
        values.setdefault(stated.value(claim, about), []).append(claim)
    standing = [said for said in values.values() if any(one["stands"] is not False for one in said)]
    return {
        "about": about,
        "class": strongest(claim["class"] for claim in claims),
        "open": len(standing) > 1,
        "claims": claims,
        "values": [
            {
                "says": list(dict.fromkeys(one["says"] for one in said)),
                "answer": _answer(value),
                "class": strongest(one["class"] for one in said),
                "origins": len({one["origin"] for one in said}),
                "outlets": _named(one for one in said if one["stands"] is not False),
                "formerly": _named(one for one in said if one["stands"] is False),
                "first": said[0],
            }
            for value, said in values.items()
        ],
    }


def _answer(value: Value) -> str | None:
    """Return what a text answers where the fact is a yes or no: the word it prints ("dead") may stand for either."""
    if value[0] != "yes or no":
        return None
    answers: dict[Value, str] = {(0.0, 0.0): "no", (1.0, 1.0): "yes"}
    return answers.get(value[1:], "open")


def _named(claims: Iterable[Record]) -> list[str]:
    """Return who says so, each once; an item without an outlet by what it was imported under."""
    return list(
        dict.fromkeys(one["outlet"] or one["item_ref"] or f"item {one['item']}" for one in claims)
    )


# --- corrections ------------------------------------------------------------------------


def corrections(diffs: Iterable[Record], items: Mapping[int, Record]) -> list[dict[str, Any]]:
    """Return the values that an outlet replaced at one address, in order: what stood there, and what stands there since."""
    found = []
    for diff in diffs:
        item = items.get(diff["item"])
        for conflict in diff["conflicts"]:
            for other in conflict["others"]:
                if other.get("class") == CORRECTED:
                    found.append(
                        {
                            "about": conflict["about"],
                            "item": diff["item"],
                            "item_ref": item["ref"] if item else None,
                            "outlet": diff["outlet"],
                            "at": diff["at"],
                            "diff": diff["id"],
                            "before": {name: other[name] for name in ("says", "quote")},
                            "after": {name: conflict[name] for name in ("says", "quote")},
                        }
                    )
    return found
