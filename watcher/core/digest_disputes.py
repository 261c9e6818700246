"""The disagreements of a digest: what is newly disputed, with both quotes; what goes on; what an outlet corrected itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from watcher.core.clipping import around, clipped
from watcher.core.digest_articles import NAME, mailable
from watcher.core.disputes import CLASSES, corrections, disputes
from watcher.core.roots import origins
from watcher.core.stated import Stated

Record = Mapping[str, Any]

_ABOUT, _SAYS, _QUOTE = 120, 80, 260  # characters
_VALUES = 4  # of one fact
_NAMED = 4  # outlets of one value


def concerning(diffs: Iterable[Record], items: Collection[int]) -> list[Record]:
    """Return diffs with those of their conflicts that one of some items takes part in."""
    found: list[Record] = []
    for diff in diffs:
        conflicts = [
            conflict
            for conflict in diff["conflicts"]
            if any(other["item"] in items for other in conflict["others"])
        ]
        if conflicts:
            found.append({**diff, "conflicts": conflicts})
    return found


def disputed(
    told: Sequence[Record],
    history: Sequence[Record],
    items: Mapping[int, Record],
    claims: Iterable[Record],
    known: Collection[tuple[str, str]],
    *,
    most: int,
) -> dict[str, Any]:
    """Return what the diffs of a window dispute: `shown` (at most `most`), how many `more`, and what goes on (`again`).

    `history` are all diffs of the items concerned, as far as they say who copies whom and which version is the latest; `known` are
    facts and values that were disputed before the window: a fact of which every value stood there is not told again.
    """
    roots = origins([*history, *told])
    found = disputes(told, items, Stated(claims, [*history, *told]), roots)
    latest = {conflict["about"]: diff["id"] for diff in told for conflict in diff["conflicts"]}
    new = [one for one in found if not _is_known(one, known)]
    again = [one for one in found if _is_known(one, known)]
    new.sort(key=lambda one: (_rank(one["class"]), -_carriers(one), str(one["about"])))
    return {
        "count": len(new),
        "shown": [_dispute(one, latest, items) for one in new[:most]],
        "more": max(0, len(new) - most),
        "again": len(again),
        "again_about": [clipped(one["about"], _ABOUT) for one in again[:_NAMED]],
    }


def _is_known(dispute: Record, known: Collection[tuple[str, str]]) -> bool:
    return all(
        any((dispute["about"], says) in known for says in value["says"])
        for value in dispute["values"]
    )


def _rank(kind: str | None) -> int:
    return CLASSES.index(kind) if kind in CLASSES else len(CLASSES)


def _carriers(dispute: Record) -> int:
    return sum(len(value["outlets"]) for value in dispute["values"])


def _dispute(one: Record, latest: Mapping[str, int], items: Mapping[int, Record]) -> dict[str, Any]:
    numbers = one.get("diffs") or ()
    return {
        "about": clipped(one["about"], _ABOUT),
        "class": one["class"],
        "diff": max(numbers) if numbers else latest.get(one["about"]),
        "values": [_value(value, items) for value in one["values"][:_VALUES]],
        "more": max(0, len(one["values"]) - _VALUES),
    }


def _value(value: Record, items: Mapping[int, Record]) -> dict[str, Any]:
    first = value["first"]
    name = _name(first)
    others = [clipped(one, NAME) for one in value["outlets"] if clipped(one, NAME) != name]
    item = items.get(first["item"]) or {}
    return {
        "says": clipped(value["says"][0], _SAYS),
        "answer": value["answer"],
        "outlet": name,
        "item": first["item"],
        "url": mailable(item.get("url")),
        "language": item.get("language"),
        "at": first["at"],
        "dated": first.get("dated", True),
        # Whoever says so no longer is told as such, and not as if it stood.
        "stands": first.get("stands") is not False,
        "quote": around(first["quote"], value["says"][0], _QUOTE),
        "also": others[:_NAMED],
        "also_more": max(0, len(others) - _NAMED),
    }


def _name(claim: Record) -> str:
    return clipped(
        claim["outlet"] or claim.get("item_ref") or claim.get("ref") or f"item {claim['item']}",
        NAME,
    )


def corrected(told: Sequence[Record], items: Mapping[int, Record]) -> list[dict[str, Any]]:
    """Return the values that outlets replaced at one address, the latest first."""
    return [_correction(one) for one in reversed(corrections(told, items))]


def _correction(one: Record) -> dict[str, Any]:
    return {
        "about": clipped(one["about"], _ABOUT),
        "outlet": _name(one),
        "item": one["item"],
        "diff": one["diff"],
        "at": one["at"],
        **{
            side: {
                "says": clipped(one[side]["says"], _SAYS),
                "quote": around(one[side]["quote"], one[side]["says"], _QUOTE),
            }
            for side in ("before", "after")
        },
    }
