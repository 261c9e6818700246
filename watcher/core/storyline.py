"""One story as a whole: its items grouped by origin, what each origin alone has, day by day, with what is disputed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from watcher.core.chronology import happenings, named_day
from watcher.core.disputes import corrections, disputes
from watcher.core.firsts import told as believed
from watcher.core.growth import growth
from watcher.core.roots import copied, origins
from watcher.core.stated import Said, Stated
from watcher.core.times import NO_TIME

Record = Mapping[str, Any]

ALONE_SHOWN = 3  # sentences that an origin alone has, those with the most weight
# How it is known whose text a copy is (`provenance`), the surest first; "earliest" says no more than the order of the articles.
_RULES = ("credit", "call sign", "pair")


def tallied(tally: Mapping[str, int], diffs: Iterable[Record]) -> dict[str, int]:
    """Return a tally whose origins count a probable translation with its original, as `storyline` does.

    Also how many `articles` the diffs tell of, how many origins these have, and how many are `translations`.
    """
    told = [diff for diff in diffs if diff["kind"] in ("new", "copy")]
    roots = origins(told)
    copies = copied(told, roots)
    translations = {diff["item"] for diff in told if diff.get("translation_of") is not None}
    # The store counts as a copy whatever was ever told as one.
    first = len({diff["item"] for diff in told if diff["kind"] == "copy"} - copies)
    return {
        **tally,
        "new": tally["new"] + first,
        "copies": tally["copies"] - first,
        "origins": len({roots[item] for item in copies}),
        "articles": len(roots),
        "article_origins": len(set(roots.values())),
        "translations": len(translations - copies),
    }


def storyline(
    story: str,
    diffs: Sequence[Record],
    items: Mapping[int, Record],
    claims: Iterable[Record] = (),
    *,
    vague: Iterable[str] = (),
) -> dict[str, Any]:
    """Return the `story --json` record from a story's diffs (in order), its items and what its versions state.

    A copy that claims an earlier date than the original that was held before it is dated by when it was seen (`core.firsts`); what it
    claims stands in `claimed`. An item may have its `first_title`, the headline that its first version had. `claims` are as `Stated` takes them; `vague` are
    names that tell no event from another (the story's persons and groups).
    """
    items = believed(items, diffs)
    first = {diff["item"]: diff for diff in reversed(diffs)}
    moments = {item: _moment(items[item]) for item in first if item in items}
    # What an item's own text credits, in whichever version it said so first.
    wires: dict[int, str] = {}
    for diff in diffs:
        if diff["wire"]:
            wires.setdefault(diff["item"], diff["wire"])
    roots = origins(diffs)
    members: dict[int, list[int]] = {}
    for item in sorted(first, key=lambda item: (moments.get(item, ""), item)):
        members.setdefault(roots[item], []).append(item)
    outlets = sorted({items[item]["outlet"] for item in first if items[item]["outlet"]})
    told: dict[int, list[Record]] = {}
    for diff in diffs:
        told.setdefault(roots[diff["item"]], []).append(diff)
    claims, vague = list(claims), list(vague)
    stated = Stated(claims, diffs)
    conflicts = disputes(diffs, items, stated, roots, vague)
    alone = _alone(diffs, items, roots)
    return {
        "story": story,
        "items": len(first),
        "outlets": len(outlets),
        "outlet_names": outlets,
        "first": min(moments.values(), default=None),
        "last": max(moments.values(), default=None),
        "earliest": _earliest([items[item] for item in moments]),
        "groups": [
            {
                "of": root,
                "of_ref": items[root]["ref"] if root in items else None,
                "wire": next((wires[one] for one in group if one in wires), None),
                "items": [_named(items[one], first[one], wires.get(one)) for one in group],
            }
            | _carried(group, items, told[root], roots)
            | {
                "alone": alone.get(root, [])[:ALONE_SHOWN],
                "alone_total": len(alone.get(root, [])),
            }
            for root, group in members.items()
        ],
        "conflicts": conflicts,
        "corrections": corrections(diffs, items),
        "growth": growth(claims, items, roots, vague),
        "events": happenings(stated.current, items, roots, _in_dispute(conflicts, stated)),
        "timeline": _timeline(diffs, items, moments),
    }


def _in_dispute(conflicts: Iterable[Record], stated: Stated) -> set[Said]:
    """Return what is said in the disputes that are still open."""
    return {
        (claim["item"], one["about"], stated.value(claim, one["about"]))
        for one in conflicts
        if one["open"]
        for claim in one["claims"]
    }


def _moment(item: Record) -> str:
    return str(item["published"] or item["first_seen"])


def _named(item: Record, diff: Record, wire: str | None) -> dict[str, Any]:
    return {
        "item": item["id"],
        "item_ref": item["ref"],
        "outlet": item["outlet"],
        "title": item["title"],
        "first_title": item.get("first_title") or item["title"],
        "url": item["url"],
        "at": _moment(item),
        "dated": item["published"] is not None,
        "claimed": item.get("claimed"),
        "kind": diff["kind"],
        "translation_of": diff.get("translation_of"),
        "novelty": diff["novelty"],
        "wire": wire,
    }


# --- origins ----------------------------------------------------------------------------


def _earliest(items: Sequence[Record]) -> list[dict[str, Any]]:
    """Return who was first: one article, or all of the first day where one of them has no time of day.

    What has no date counts only where nothing has one: when it was seen says nothing of when it was published.
    """
    dated = [item for item in items if item["published"] is not None] or list(items)
    ordered = sorted(dated, key=lambda item: (_moment(item), item["id"]))
    if not ordered:
        return []
    at = _moment(ordered[0])
    tied = [
        item
        for item in ordered
        if _moment(item) == at or (at.endswith(NO_TIME) and _moment(item)[:10] == at[:10])
    ]
    return [
        {
            "item": item["id"],
            "item_ref": item["ref"],
            "outlet": item["outlet"],
            "title": item["title"],
            "first_title": item.get("first_title") or item["title"],
            "at": _moment(item),
            "dated": item["published"] is not None,
        }
        for item in tied
    ]


def _carried(
    group: Sequence[int],
    items: Mapping[int, Record],
    diffs: Sequence[Record],
    roots: Mapping[int, int],
) -> dict[str, Any]:
    """Return who carried an origin's text, from its diffs: its outlets, how many copies and translations, what it borrows."""
    own = set(group)
    copies = copied(diffs, roots)
    translations = {diff["item"] for diff in diffs if diff.get("translation_of") is not None}
    translations -= copies
    head = next((diff for diff in diffs if diff["item"] not in copies), None)
    whose = [found for diff in diffs if (found := (diff.get("evidence") or {}).get("origin"))]
    sure = [one for one in whose if one["name"] and one["rule"] in _RULES]
    partial = (head.get("evidence") or {}).get("partial", ()) if head else ()
    return {
        "first": next(iter(_earliest([items[one] for one in group])), None),
        "outlets": list(
            dict.fromkeys(items[one]["outlet"] for one in group if items[one]["outlet"])
        ),
        "origin": min(sure, key=lambda one: _RULES.index(one["rule"]), default=None),
        "copies": len(copies),
        "translations": len(translations),
        "borrows": [
            {"item": part["item"], "outlet": part.get("outlet"), "share": part["of_this"]}
            for part in partial
            if part["item"] not in own
        ],
    }


def _alone(
    diffs: Sequence[Record], items: Mapping[int, Record], roots: Mapping[int, int]
) -> dict[int, list[dict[str, Any]]]:
    """Return what each origin alone has: its new sentences that it kept and no other origin had later; the weightiest first."""
    told_again: set[tuple[int, str]] = set()
    taken_out: dict[tuple[int, str], int] = {}  # by which diff, the last that did
    for number, diff in enumerate(diffs):
        for known in diff["repeated"]:
            if roots.get(known["item"]) != roots[diff["item"]]:
                told_again.add((known["item"], _plain(known["quote"])))
        taken_out |= {(diff["item"], _plain(text)): number for text in diff["removed"]}
    found: dict[int, list[dict[str, Any]]] = {}
    for number, diff in enumerate(diffs):
        item = items.get(diff["item"])
        if item is None:
            continue
        for sentence in diff["added"]:
            key = (diff["item"], _plain(sentence["text"]))
            if key in told_again or taken_out.get(key, number) > number:
                continue
            found.setdefault(roots[diff["item"]], []).append(_from(sentence, item))
    for sentences in found.values():
        sentences.sort(
            key=lambda one: (-one.get("weight", 0.0), one["item"], one["start"], one["text"])
        )
    return found


def _plain(text: str) -> str:
    """Return a sentence of an item as it is recognised again: the record and the store break lines differently."""
    return " ".join(text.split()).casefold()


def _from(sentence: Record, item: Record) -> dict[str, Any]:
    return {
        **sentence,
        "item": item["id"],
        "item_ref": item["ref"],
        "outlet": item["outlet"],
    }


# --- days -------------------------------------------------------------------------------


def _timeline(
    diffs: Sequence[Record], items: Mapping[int, Record], moments: Mapping[int, str]
) -> list[dict[str, Any]]:
    """Return the days on which something was published; each new sentence says which day it names, if any."""
    days: dict[str, dict[str, list[Any]]] = {}
    for diff in diffs:
        item = items.get(diff["item"])
        if item is None:
            continue
        moment = moments[diff["item"]] if diff["kind"] in ("new", "copy") else diff["at"]
        day = days.setdefault(str(moment)[:10], {"items": [], "added": []})
        day["items"].append({**_named(item, diff, diff["wire"]), "at": moment, "diff": diff["id"]})
        # "On Monday" in a later version may be another Monday.
        published = diff["published"] if diff["kind"] in ("new", "copy") else None
        told = date.fromisoformat(published[:10]) if published else None
        day["added"] += [
            {**_from(sentence, item), "day": named_day(sentence["text"], told)}
            for sentence in diff["added"]
        ]
    return [{"date": one, **days[one]} for one in sorted(days)]
