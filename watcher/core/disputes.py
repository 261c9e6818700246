"""What outlets state differently: each fact once, each value once, with who says it; and what outlets corrected themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from watcher.core.stated import Said, Stated, Value

Record = Mapping[str, Any]

# The classes of a contradiction, the strongest first; docs/reading.md says what they mean.
CLASSES = ("disagree", "updated", "ambiguous")
# What an item stated before it was changed: no contradiction between outlets, and told on its own.
CORRECTED = "corrected"
# Facts of which a value may be a range that holds another one: a year and one of its months.
_MEASURED = ("day", "years", "years then", "people", "members", "hours", "months")


_Node = tuple[int, Value]  # an item and what it states


class _Fact:
    """What is stated of one fact, of one event or several: which values contradict each other tells them apart."""

    def __init__(self) -> None:
        self.apart: set[frozenset[Value]] = set()  # values that contradict each other
        self._claims: dict[tuple[int, str], tuple[_Node, dict[str, Any]]] = {}
        self._parents: dict[_Node, _Node] = {}
        self._told: list[tuple[_Node, int]] = []

    def claim(self, item: int, says: str) -> dict[str, Any] | None:
        """Return what is known of an item's claim in these words."""
        known = self._claims.get((item, says))
        return known[1] if known else None

    def add(self, node: _Node, claim: dict[str, Any]) -> dict[str, Any]:
        """Add an item's claim, and return it."""
        self._claims[claim["item"], claim["says"]] = (node, claim)
        return claim

    def link(self, one: _Node, others: Collection[_Node], diff: int) -> None:
        """Note that a diff told of a value and of those of others as of one event."""
        self._told.append((one, diff))
        for other in others:
            self._parents[self._root(other)] = self._root(one)
        self.apart |= {frozenset((one[1], value)) for value in {other[1] for other in others}}

    def _root(self, one: _Node) -> _Node:
        while (parent := self._parents.setdefault(one, one)) != one:
            self._parents[one] = one = self._parents[parent]
        return one

    def events(self) -> Iterator[tuple[list[dict[str, Any]], list[int]]]:
        """Yield the claims of each event, and the diffs that told of it."""
        found: dict[_Node, tuple[list[dict[str, Any]], list[int]]] = {}
        for node, claim in self._claims.values():
            found.setdefault(self._root(node), ([], []))[0].append(claim)
        for node, diff in self._told:
            numbers = found[self._root(node)][1]
            if diff not in numbers[-1:]:
                numbers.append(diff)
        yield from found.values()


def disputes(
    diffs: Sequence[Record], items: Mapping[int, Record], stated: Stated, roots: Mapping[int, int]
) -> list[dict[str, Any]]:
    """Return each disputed fact once: every claim about it, earliest first, and its distinct values.

    Two raids with two tolls are two facts of one name: claims belong together where a diff tells of both, or of what leads from
    one to the other. `roots` are the items' origins: a value counts once for each of them.
    """
    facts: dict[str, _Fact] = {}
    changes = _Changes(diffs, stated)
    for diff in diffs:
        for conflict in diff["conflicts"]:
            others = [other for other in conflict["others"] if other.get("class") != CORRECTED]
            if not others:
                continue
            about = conflict["about"]
            fact = facts.setdefault(about, _Fact())
            own = {
                "says": conflict["says"],
                "quote": conflict["quote"],
                "item": diff["item"],
                "outlet": diff["outlet"],
                "at": diff["published"] or diff["at"],
                "class": strongest(other.get("class") for other in others),
            }
            nodes = [(one["item"], stated.value(one, about)) for one in (own, *others)]
            fact.link(nodes[0], nodes[1:], diff["id"])
            for claim, node in zip((*others, own), (*nodes[1:], nodes[0]), strict=True):
                found = fact.claim(claim["item"], claim["says"])
                if found is None:
                    item = items.get(claim["item"])
                    found = fact.add(
                        node,
                        {
                            **claim,
                            "item_ref": item["ref"] if item else claim.get("item_ref"),
                            "dated": item is None or item["published"] is not None,
                            "class": None,
                            "origin": roots.get(claim["item"], claim["item"]),
                            "stands": stated.stands(claim, about),
                            **changes.of(claim, about),
                        },
                    )
                found["class"] = strongest((found["class"], claim.get("class")))
    return [
        {**_dispute(about, claims, fact.apart, stated), "diffs": numbers}
        for about, fact in facts.items()
        for claims, numbers in fact.events()
    ]


class _Changes:
    """When items came to say what they say, and stopped to say what they said."""

    def __init__(self, diffs: Iterable[Record], stated: Stated) -> None:
        self._stated = stated
        self._was: dict[Said, dict[str, Any]] = {}
        self._until: dict[Said, str] = {}
        for diff in diffs:
            for about, before, after in _corrected(diff):
                old, new = (
                    (diff["item"], about, stated.value({**one, "item": diff["item"]}, about))
                    for one in (before, after)
                )
                self._was.setdefault(new, {"says": before["says"], "until": diff["at"]})
                self._until[old] = diff["at"]

    def of(self, claim: Record, about: str) -> dict[str, Any]:
        """Return since when an item says so if its first version did not, what it said before, until when it said so."""
        said = (claim["item"], about, self._stated.value(claim, about))
        was = self._was.get(said)
        since = self._stated.since(said) or (was["until"] if was else None)
        gone = self._stated.stands(claim, about) is False
        return {
            "since": since,
            "was": was if since else None,
            "until": self._until.get(said) if gone else None,
        } | ({"at": since} if since else {})


def strongest(classes: Iterable[str | None]) -> str | None:
    """Return the strongest of some classes."""
    found = {one for one in classes if one is not None}
    return min(found, key=_rank) if len(found) > 1 else next(iter(found), None)


def _rank(one: str) -> tuple[int, str]:
    return (CLASSES.index(one) if one in CLASSES else len(CLASSES), one)


def _dispute(
    about: str, claims: list[dict[str, Any]], apart: Collection[frozenset[Value]], stated: Stated
) -> dict[str, Any]:
    claims.sort(key=_order)
    values: dict[Value, list[dict[str, Any]]] = {}
    for claim in claims:
        values.setdefault(stated.value(claim, about), []).append(claim)
    for wide, narrow in _held_by_one(values, apart):
        values[narrow] = sorted(values[narrow] + values.pop(wide), key=_order)
    ordered = sorted(values.items(), key=lambda value: _order(value[1][0]))
    standing = [said for _, said in ordered if any(one["stands"] is not False for one in said)]
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
            for value, said in ordered
        ],
    }


def _order(claim: Record) -> tuple[str, int, str]:
    return (str(claim["at"]), claim["item"], claim["says"])


def _held_by_one(
    values: Iterable[Value], apart: Collection[frozenset[Value]]
) -> list[tuple[Value, Value]]:
    """Return the values that only say less exactly what one other says: 2016 beside September 2016, but not beside May 2016 too."""
    ranges = {
        value: (float(str(value[1])), float(str(value[2])))
        for value in values
        if value[0] in _MEASURED and None not in value
    }
    found: list[tuple[Value, Value]] = []
    cores: dict[Value, list[Value]] = {}  # the narrowest -> what says the same
    for value, (low, high) in sorted(ranges.items(), key=lambda one: one[1][1] - one[1][0]):
        agreeing = [
            core
            for core, same in cores.items()
            if core[0] == value[0]
            and low <= ranges[core][1]
            and ranges[core][0] <= high
            and not any(frozenset((value, one)) in apart for one in same)
        ]
        if len(agreeing) == 1 and low <= ranges[agreeing[0]][0] <= ranges[agreeing[0]][1] <= high:
            cores[agreeing[0]].append(value)
            found.append((value, agreeing[0]))
        else:
            cores[value] = [value]
    return found


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
        for about, before, after in _corrected(diff):
            found.append(
                {
                    "about": about,
                    "item": diff["item"],
                    "item_ref": item["ref"] if item else None,
                    "outlet": diff["outlet"],
                    "at": diff["at"],
                    "diff": diff["id"],
                    "before": {name: before[name] for name in ("says", "quote")},
                    "after": {name: after[name] for name in ("says", "quote")},
                }
            )
    return found


def _corrected(diff: Record) -> Iterator[tuple[str, Record, Record]]:
    """Yield of each value that a diff tells as corrected: which fact, what stood there, what stands there since."""
    for conflict in diff["conflicts"]:
        for other in conflict["others"]:
            if other.get("class") == CORRECTED:
                yield conflict["about"], other, conflict
