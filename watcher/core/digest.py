"""The daily digest as a record: what is new, changed, removed and disputed since the last one, bounded, with counts that add up."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from watcher.core.arrivals import is_backlog as is_backlog
from watcher.core.clipping import clipped, hunks
from watcher.core.digest_articles import articles, named, told_items
from watcher.core.digest_disputes import concerning, corrected, disputed
from watcher.core.times import to_text, to_text_or_none
from watcher.core.wording import word_changes

Record = Mapping[str, Any]

# What one mail shows at most; the rest is counted, with the command that shows it.
ARTICLES = 12  # origins
REVISIONS = 6
CONFLICTS = 5
REMOVALS = 6
FEEDS = 8
_HUNKS = 3  # of one revision
_CHANGE = 160  # characters of one side of a change
_NAMED = 4  # outlets that made the same change

_TOLD = ("new", "copy", "page")
_TEXTS = ("new", "copy", "revision")  # diffs that tell of an article's text


def revised(
    diffs: Iterable[Record], notes: Mapping[int, str | None], *, most: int = REVISIONS
) -> dict[str, Any]:
    """Return the revised items, as all their revisions of the window together: `shown` (at most `most`), `count`, `silent`, `more`.

    A silent edit took out or altered what was said, and no words that came with it say so (`notes`, by item). What only adds
    to a text alters nothing that was said; an item that is not in `notes` was not looked at, and accused of nothing.
    """
    items: dict[int, dict[str, Any]] = {}
    for diff in diffs:
        change = diff["change"] or {}
        one = items.setdefault(
            diff["item"],
            {"diff": diff, "times": 0, "altered": False, "new": 0, "facts": 0, "numbers": False},
        )
        one["last"] = diff
        one["times"] += 1
        one["new"] += diff["new"]
        one["facts"] += diff["facts"]
        one["numbers"] = one["numbers"] or bool(change.get("numbers_before"))
        one["altered"] = (
            one["altered"]
            or one["numbers"]
            or bool(diff["removed"] or change.get("headline_before"))
        )
    for item, one in items.items():
        one["item"] = item
        one["note"] = notes.get(item)
        one["silent"] = one["altered"] and item in notes and one["note"] is None
    ranked = sorted(
        items.values(),
        key=lambda one: (not one["numbers"], not one["silent"], -one["facts"], one["last"]["id"]),
    )
    return {
        "count": len(items),
        "silent": sum(one["silent"] for one in items.values()),
        "chosen": ranked[: 2 * most],  # several may turn out to be one change
        "all": list(items.values()),
    }


def revision(one: Record, old: tuple[str, str], new: tuple[str, str]) -> dict[str, Any]:
    """Return a revised item with its changed words; `old` and `new` are headline and text."""
    last = one["last"]
    headline = hunks(word_changes(old[0], new[0]), longest=_CHANGE)
    text = hunks(word_changes(old[1], new[1]), longest=_CHANGE)
    # What was altered or taken out says more than what was added.
    ranked = sorted(range(len(text)), key=lambda at: not any(p.kind == "del" for p in text[at]))
    chosen = sorted(ranked[:_HUNKS])
    return {
        **named({**last, "published": None}),
        "times": one["times"],
        "silent": one["silent"],
        "altered": one["altered"],
        "note": None if one["note"] is None else clipped(one["note"], 200),
        "headline": headline[:1],
        "text": [text[at] for at in chosen],
        "more": max(0, len(text) - len(chosen)),
        "new": one["new"],
        "also": [],
    }


def same_changes(revisions: Iterable[Mapping[str, Any]], *, most: int) -> list[dict[str, Any]]:
    """Return revisions with one change made by several outlets (an agency's correction) told once: the others are `also`."""
    found: dict[str, dict[str, Any]] = {}
    for one in revisions:
        words = [part for part in (p for h in one["text"] for p in h) if part[0] != "same"]
        key = repr(words) if words else repr(one["item"])
        first = found.setdefault(key, dict(one))
        if first["item"] != one["item"]:
            first["also"] = [*first["also"], one["outlet"] or "outlet unknown"]
    return list(found.values())[:most]


def gone(diffs: Iterable[Record]) -> dict[str, Any]:
    """Return the removed and returned items; one that went and came back in the window is a return that says so."""
    items: dict[int, dict[str, Any]] = {}
    for diff in diffs:
        before = items.get(diff["item"])
        items[diff["item"]] = {
            **named({**diff, "published": None}),
            "kind": diff["kind"],
            "why": diff["why"],
            "since": before["at"] if before and before["kind"] != diff["kind"] else None,
        }
    all_ = list(items.values())
    return {
        "removals": sum(one["kind"] == "removal" for one in all_),
        "returns": sum(one["kind"] == "return" for one in all_),
        "shown": all_[:REMOVALS],
        "more": max(0, len(all_) - REMOVALS),
    }


def is_old(diff: Record, began: datetime | None) -> bool:
    """Whether a diff is backlog, and nothing of the window makes it news again (`revived`)."""
    return is_backlog(diff, began) and not diff.get("revived")


def assembled(
    *,
    head: Mapping[str, Any],
    diffs: Sequence[Record],
    began: datetime | None,
    now: datetime,
    history: Sequence[Record],
    items: Mapping[int, Record],
    claims: Iterable[Record],
    known: Collection[tuple[str, str]],
    revisions: Mapping[str, Any],
    feeds: Mapping[str, Any],
    seen: Mapping[str, int],
) -> dict[str, Any]:
    """Return the record of a digest.

    `diffs` are slim (`digest_articles.slim`). `history` is what was told before the window of the items that they name: an article
    that stands there is no new one, whatever is read of it now. `revisions` are `count`, `silent`, `new`, `facts`, `shown` and
    `more`. `seen`: `entries` and `not_matching`.
    """
    before = {diff["item"] for diff in history if diff["kind"] in _TEXTS}
    backlog = [diff for diff in diffs if is_old(diff, began)]
    current = [diff for diff in diffs if not is_old(diff, began)]
    old = told_items(backlog)
    # The page of an old article is as old as its teaser, though only one of them may say when it was published.
    told = [
        _arrival(diff, before)
        for diff in current
        if diff["kind"] in _TOLD and (diff["kind"] != "page" or diff["item"] not in old)
    ]
    pages = [diff for diff in current if diff["kind"] in ("page", "revision")]
    news = articles(told, most=ARTICLES)
    disputing = [*current, *concerning(backlog, told_items(current))]
    disputing.sort(key=lambda diff: int(diff["id"]))
    conflicts = disputed(disputing, history, items, claims, known, most=CONFLICTS)
    changes = corrected(pages, items)
    away = gone([diff for diff in current if diff["kind"] in ("removal", "return")])
    counts = news["counts"]
    restated: dict[int, list[Record]] = {}
    for one in changes:
        restated.setdefault(one["item"], []).append(one)
    # Those of a revision that is shown stand there.
    shown = [{**one, "restated": restated.pop(one["item"], [])} for one in revisions["shown"]]
    alone = [one for one in changes if one["item"] in restated]
    figures = {
        **counts,
        "facts": sum(diff["facts"] for diff in told) + revisions["facts"],
        "sentences": sum(diff["new"] for diff in told) + revisions["new"],
        "conflicts": conflicts["count"],
        "silent_edits": revisions["silent"],
        "revisions": revisions["count"],
        "removals": away["removals"],
        "returns": away["returns"],
        "corrections": len(changes),
    }
    happened = ("articles", "pages", "revisions", "removals", "returns", "conflicts")
    nothing = not any(figures[name] for name in happened) and not conflicts["again"]
    return {
        **head,
        "made": to_text(now),
        "began": to_text_or_none(began),
        "since": min((diff["at"] for diff in diffs), default=None),
        "nothing": nothing,
        # Whoever gets no mail on quiet days must not take a blind watcher's silence for a quiet day.
        "quiet": nothing and not feeds["gaps_count"] and not feeds["troubled_new"],
        "figures": figures,
        "news": news["groups"],
        "news_more": news["more"],
        "revisions": shown,
        "revisions_more": revisions["more"],
        "gone": away["shown"],
        "gone_more": away["more"],
        "conflicts": conflicts["shown"],
        "conflicts_more": conflicts["more"],
        "conflicts_again": conflicts["again"],
        "conflicts_again_about": conflicts["again_about"],
        "corrections": alone[:CONFLICTS],
        "corrections_more": max(0, len(alone) - CONFLICTS),
        "feeds": feeds,
        "left_out": {
            **seen,
            "copies": counts["copies"],
            "repeated": sum(diff["repeated"] for diff in told),
            "probable": sum(diff["probable"] for diff in told),
            "backlog": len(old - before),
            "trimmed": 0,
        },
    }


def _arrival(diff: Record, before: Collection[int]) -> Record:
    """Return a diff that tells of an article as `articles` takes it: new, a copy, or new `again` where it was told of already."""
    if diff["kind"] == "new":
        return diff
    if diff["item"] in before:
        return {**diff, "kind": "new", "of": None, "translation_of": None, "again": True}
    return {**diff, "kind": "new"} if diff["kind"] == "page" else diff


def less(record: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return a record with the last article, else the last of the longest list, left out and counted; None where nothing is left.

    For a mail that would grow too long for its reader's program.
    """
    smaller = copy.deepcopy(dict(record))
    if smaller["news"]:
        group = smaller["news"].pop()
        for name in smaller["news_more"]:
            smaller["news_more"][name] += group["holds"][name]
    else:
        lists = ("revisions", "conflicts", "corrections", "gone")
        longest = max(lists, key=lambda name: len(smaller[name]))
        if not smaller[longest]:
            return None
        last = smaller[longest].pop()
        smaller[f"{longest}_more"] += 1 + len(last.get("also", ()))
        smaller["corrections_more"] += len(last.get("restated", ()))
    smaller["left_out"]["trimmed"] += 1
    return smaller
