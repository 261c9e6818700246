"""What outlets state differently: each fact once, each value once, with who says it; and what outlets corrected themselves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from watcher.core.growth import CountedEvents
from watcher.core.stated import Said, Stated, Value

Record = Mapping[str, Any]

# The classes of a contradiction, the strongest first; docs/reading.md says what they mean.
CLASSES = ("disagree", "updated", "ambiguous")
# What an item stated before it was changed: no contradiction between outlets, and told on its own.
CORRECTED = "corrected"
# Facts of which a value may be a range that holds another one: a year and one of its months.
_MEASURED = ("day", "years", "years then", "people", "members", "hours", "months")


_Node = tuple[int, Value]  # an item and what it states


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """What is stated of one fact in one event: who claims what, the diffs that told of it, which claims contradict each other."""

    claims: list[tuple[_Node, dict[str, Any]]] = field(default_factory=list)
    diffs: list[int] = field(default_factory=list)
    pairs: list[tuple[_Node, _Node, str | None]] = field(default_factory=list)


class _Fact:
    """What is stated of one fact, of one event or several: which values contradict each other tells them apart."""

    def __init__(self) -> None:
        self.apart: set[frozenset[Value]] = set()  # values that contradict each other
        self._claims: dict[tuple[int, str], tuple[_Node, dict[str, Any]]] = {}
        self._parents: dict[_Node, _Node] = {}
        self._told: list[tuple[_Node, int]] = []
        self._pairs: dict[tuple[_Node, _Node], str | None] = {}

    def claim(self, item: int, says: str) -> dict[str, Any] | None:
        """Return what is known of an item's claim in these words."""
        known = self._claims.get((item, says))
        return known[1] if known else None

    def add(self, node: _Node, claim: dict[str, Any]) -> dict[str, Any]:
        """Add an item's claim, and return it."""
        self._claims[claim["item"], claim["says"]] = (node, claim)
        return claim

    def link(self, one: _Node, others: Sequence[tuple[_Node, str | None]], diff: int) -> None:
        """Note that a diff told of a value and of those of others, each with its class, as of one event."""
        self._told.append((one, diff))
        for other, kind in others:
            self._join(one, other)
            self._pairs[one, other] = strongest((self._pairs.get((one, other)), kind))
            self.apart.add(frozenset((one[1], other[1])))

    def joined(self, number: Callable[[_Node], int | None]) -> None:
        """Take claims for those of one event where they have the number of one event."""
        first: dict[int, _Node] = {}
        for node, _ in self._claims.values():
            event = number(node)
            if event is not None:
                self._join(first.setdefault(event, node), node)

    def _join(self, one: _Node, other: _Node) -> None:
        self._parents[self._root(other)] = self._root(one)

    def _root(self, one: _Node) -> _Node:
        while (parent := self._parents.setdefault(one, one)) != one:
            self._parents[one] = one = self._parents[parent]
        return one

    def events(self) -> Iterator[_Event]:
        """Yield what is stated of each event."""
        found: dict[_Node, _Event] = {}
        for node, claim in self._claims.values():
            found.setdefault(self._root(node), _Event()).claims.append((node, claim))
        for node, diff in self._told:
            numbers = found[self._root(node)].diffs
            if diff not in numbers[-1:]:
                numbers.append(diff)
        for (one, other), kind in self._pairs.items():
            found[self._root(one)].pairs.append((one, other, kind))
        yield from found.values()


def disputes(
    diffs: Sequence[Record],
    items: Mapping[int, Record],
    stated: Stated,
    roots: Mapping[int, int],
    vague: Iterable[str] = (),
) -> list[dict[str, Any]]:
    """Return each disputed fact once: every claim about it, earliest first, and its distinct values.

    Two raids with two tolls are two facts of one name: claims belong together where a diff tells of both, or of what leads from
    one to the other; numbers of people also where they are of one event (`core.growth`; `vague` names tell no event). What grew from
    report to report is no dispute: of such numbers only those that contradict others of their time are returned. `roots` are the
    items' origins: a value counts once for each of them.
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
            kinds = [other.get("class") for other in others]
            fact.link(nodes[0], list(zip(nodes[1:], kinds, strict=True)), diff["id"])
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
    told = [one for one in stated.counts if one["about"] in facts]
    counted = CountedEvents(told, _seen(items, diffs), roots, vague)
    found_ = []
    for about, fact in facts.items():
        fact.joined(partial(_event_of, counted, about))
        for event in fact.events():
            left = _without_growth(event, about, counted)
            if left.claims:
                found_.append({**_dispute(about, left, fact.apart, stated), "diffs": event.diffs})
    return found_


def _seen(items: Mapping[int, Record], diffs: Iterable[Record]) -> dict[int, Record]:
    """Return items that say when they were first seen: by their first diff, where they do not say so themselves."""
    first: dict[int, str] = {}
    for diff in diffs:
        first.setdefault(diff["item"], diff["at"])
    return {number: {"first_seen": first.get(number), **item} for number, item in items.items()}


def _count(value: Value) -> int | None:
    """Return the number of people that a value states, or states at least."""
    low = value[1] if value[0] == "people" else None
    return int(low) if isinstance(low, int | float) else None


def _event_of(counted: CountedEvents, about: str, node: _Node) -> int | None:
    """Return the number of the event whose people an item counts; None where it counts none, or that is not known."""
    count = _count(node[1])
    return None if count is None else counted.of(about, node[0], count)


def _without_growth(event: _Event, about: str, counted: CountedEvents) -> _Event:
    """Return what of an event contradicts each other other than by having grown: 14 in the morning and 27 the next day do not."""

    def grew(one: _Node) -> int | None:
        number = _event_of(counted, about, one)
        on_line = number is not None and _count(one[1]) in counted.grew(number)
        return number if on_line else None

    pairs = [
        (one, other, kind)
        for one, other, kind in event.pairs
        if kind != "updated" or grew(one) is None or grew(one) != grew(other)
    ]
    if len(pairs) == len(event.pairs):
        return event
    left = {node for one, other, _ in pairs for node in (one, other)}
    return _Event(
        claims=[(node, claim) for node, claim in event.claims if node in left],
        diffs=event.diffs,
        pairs=pairs,
    )


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
    about: str, event: _Event, apart: Collection[frozenset[Value]], stated: Stated
) -> dict[str, Any]:
    claims = sorted((claim for _, claim in event.claims), key=_order)
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
        "open": len(standing) > 1 and _still_apart(event),
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


def _still_apart(event: _Event) -> bool:
    """Whether numbers of people that contradict each other both stand; of other facts any two values of a dispute do."""
    gone = {node for node, claim in event.claims if claim["stands"] is False}
    return any(
        _count(one[1]) is None or gone.isdisjoint((one, other)) for one, other, _ in event.pairs
    )


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
