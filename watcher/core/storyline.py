"""One story as a whole: its items grouped by origin, day by day, with what is disputed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]


def origins(diffs: Iterable[Record]) -> dict[int, int]:
    """Return each item's origin: the item it copies or probably translates, followed to the end; itself for an original."""
    of: dict[int, int] = {}
    for diff in diffs:
        if diff["kind"] == "copy":
            of[diff["item"]] = diff["of"]
        elif (original := diff.get("translation_of")) is not None:
            of.setdefault(diff["item"], original)

    def root(item: int) -> int:
        seen = {item}
        while item in of and of[item] not in seen:
            item = of[item]
            seen.add(item)
        return item

    return {diff["item"]: root(diff["item"]) for diff in diffs}


def storyline(story: str, diffs: Sequence[Record], items: Mapping[int, Record]) -> dict[str, Any]:
    """Return the `story --json` record from a story's diffs (in order) and its items."""
    first = {diff["item"]: diff for diff in reversed(diffs)}
    moments = {item: _moment(items[item]) for item in first if item in items}
    wires: dict[
        int, str
    ] = {}  # what an item's own text credits, in whichever version it said so first
    for diff in diffs:
        if diff["wire"]:
            wires.setdefault(diff["item"], diff["wire"])
    roots = origins(list(diffs))
    members: dict[int, list[int]] = {}
    for item in sorted(first, key=lambda item: (moments.get(item, ""), item)):
        members.setdefault(roots[item], []).append(item)
    outlets = sorted({items[item]["outlet"] for item in first if items[item]["outlet"]})
    return {
        "story": story,
        "items": len(first),
        "outlets": len(outlets),
        "outlet_names": outlets,
        "first": min(moments.values(), default=None),
        "last": max(moments.values(), default=None),
        "groups": [
            {
                "of": root,
                "of_ref": items[root]["ref"] if root in items else None,
                "wire": next((wires[one] for one in group if one in wires), None),
                "items": [_named(items[one], first[one], wires.get(one)) for one in group],
            }
            for root, group in members.items()
        ],
        "conflicts": _conflicts(diffs, items),
        "timeline": _timeline(diffs, items, moments),
    }


def _moment(item: Record) -> str:
    return str(item["published"] or item["first_seen"])


def _named(item: Record, diff: Record, wire: str | None) -> dict[str, Any]:
    return {
        "item": item["id"],
        "item_ref": item["ref"],
        "outlet": item["outlet"],
        "title": item["title"],
        "url": item["url"],
        "at": _moment(item),
        "kind": diff["kind"],
        "translation_of": diff.get("translation_of"),
        "novelty": diff["novelty"],
        "wire": wire,
    }


def _conflicts(diffs: Sequence[Record], items: Mapping[int, Record]) -> list[dict[str, Any]]:
    """Return each disputed fact once, with every claim about it, earliest first."""
    claims: dict[str, dict[tuple[int, str], dict[str, Any]]] = {}
    for diff in diffs:
        for conflict in diff["conflicts"]:
            about = claims.setdefault(conflict["about"], {})
            own = {
                "says": conflict["says"],
                "quote": conflict["quote"],
                "item": diff["item"],
                "outlet": diff["outlet"],
                "at": diff["published"] or diff["at"],
            }
            for claim in (*conflict["others"], own):
                item = items.get(claim["item"])
                about.setdefault(
                    (claim["item"], claim["says"]),
                    {**claim, "item_ref": item["ref"] if item else None},
                )
    return [
        {
            "about": about,
            "claims": sorted(found.values(), key=lambda claim: (str(claim["at"]), claim["item"])),
        }
        for about, found in claims.items()
    ]


def _timeline(
    diffs: Sequence[Record], items: Mapping[int, Record], moments: Mapping[int, str]
) -> list[dict[str, Any]]:
    days: dict[str, dict[str, list[Any]]] = {}
    for diff in diffs:
        item = items.get(diff["item"])
        if item is None:
            continue
        moment = moments[diff["item"]] if diff["kind"] in ("new", "copy") else diff["at"]
        day = days.setdefault(str(moment)[:10], {"items": [], "added": []})
        day["items"].append({**_named(item, diff, diff["wire"]), "at": moment, "diff": diff["id"]})
        day["added"] += [
            {
                **sentence,
                "item": diff["item"],
                "item_ref": item["ref"],
                "outlet": item["outlet"],
            }
            for sentence in diff["added"]
        ]
    return [{"date": date, **days[date]} for date in sorted(days)]
