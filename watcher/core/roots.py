"""Whose text each item of a story is: the item that it copies or translates, followed to the end; and disputes counted by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from watcher.core.disputes import disputes
from watcher.core.stated import Stated

Record = Mapping[str, Any]


def sources(diffs: Iterable[Record]) -> dict[int, int]:
    """Return the item that each one copies or probably translates, for those that do.

    What was told first of an item holds, as when claims are compared: its first copy diff, else its first probable translation.
    """
    copy_of: dict[int, int] = {}
    translation_of: dict[int, int] = {}
    for diff in diffs:
        if diff["kind"] == "copy":
            copy_of.setdefault(diff["item"], diff["of"])
        elif (original := diff.get("translation_of")) is not None:
            translation_of.setdefault(diff["item"], original)
    return translation_of | copy_of


def origins(diffs: Iterable[Record]) -> dict[int, int]:
    """Return each item's origin: its source, followed to the end; itself for an original.

    Items that name each other in a ring (a teaser, its copy with the whole text, then the teaser's own page) are one origin, the
    earliest of them.
    """
    diffs = list(diffs)
    of = sources(diffs)
    roots: dict[int, int] = {}
    for diff in diffs:
        # In order, for the ring; each item is passed once, however long the chains are.
        path = {diff["item"]: 0}
        item = diff["item"]
        while item not in roots and (next_one := of.get(item, item)) not in path:
            item = next_one
            path[item] = len(path)
        if item not in roots:
            ring = [one for one, place in path.items() if place >= path[of.get(item, item)]]
            roots |= dict.fromkeys(ring, min(ring))
        roots |= dict.fromkeys(path, roots[item])
    return {diff["item"]: roots[diff["item"]] for diff in diffs}


def copied(diffs: Iterable[Record], roots: Mapping[int, int]) -> set[int]:
    """Return the items that copy another; not the first of two that name each other."""
    return {diff["item"] for diff in diffs if diff["kind"] == "copy"} - set(roots.values())


def disputed(diffs: Iterable[Record], claims: Iterable[Record] = ()) -> list[dict[str, Any]]:
    """Return the disputed facts that diffs tell of, story by story; `claims` as `Stated` takes them, each with its `story`."""
    stories: dict[str, list[Record]] = {}
    for diff in diffs:
        stories.setdefault(diff["story"], []).append(diff)
    stated: dict[str, list[Record]] = {}
    for claim in claims:
        stated.setdefault(claim["story"], []).append(claim)
    return [
        dispute
        for story, told in stories.items()
        for dispute in disputes(
            told,
            {diff["item"]: diff for diff in told},
            Stated(stated.get(story, ()), told),
            origins(told),
        )
    ]
