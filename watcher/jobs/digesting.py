"""What the store holds for a digest: the diffs of a window, the texts that were revised, the claims disputed, how the feeds fared."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from watcher.config import Config, FeedConfig
from watcher.core import digest
from watcher.core.clipping import clipped
from watcher.core.digest_articles import NAME, slim
from watcher.core.edit_notes import edit_note
from watcher.core.times import from_text_or_none, to_text, to_text_or_none
from watcher.edge.store.reading import Window
from watcher.jobs.recalling import claims_of
from watcher.jobs.revising import Side, compared, sides

if TYPE_CHECKING:
    from watcher.edge.store import Store

Record = dict[str, Any]

_NOTED = 400  # revised items of which the texts are looked at for a note
_REVIVED = 20  # originals of the backlog that one digest tells for the sake of their copies
_REASON = 160  # characters of what is wrong with a feed
_BAD = ("error", "throttled", "gone")


def gather(
    store: Store,
    config: Config,
    story_id: str,
    *,
    after: int,
    until: int | None,
    began: datetime | None,
    last: datetime | None,
    now: datetime,
) -> Record:
    """Return the record of a story's digest with the diffs after `after`, up to `until` (None: all there are).

    Articles published before `began` are backlog: counted, not told. `last`: when the last digest was made; polls and possible losses
    since then are told; one in the future (the clock was ahead) is not believed. Only reads, all of it as of one moment.

    Raises:
        KeyError: no such story in the configuration.
        StoreError: the store cannot be used.
    """
    story = config.story(story_id)
    if story is None:
        raise KeyError(story_id)
    with store.reading(), _one_moment(store):
        end = store.read.last_diff() if until is None else until
        since, began = (_reached(store, after, moment, now) for moment in (last, began))
        claimed = _claimed(store, story_id, after, end)
        window = Window(story=story_id, standing=True)
        diffs = [slim(diff, claimed) for diff in store.read.diffs(window, after=after, upto=end)]
        diffs = _with_origins(store, story_id, diffs, after, began)
        current = [diff for diff in diffs if not digest.is_old(diff, began)]
        concerned = _concerned(diffs)
        items = store.read.items(concerned)
        revisions = _revisions(store, [one for one in current if one["kind"] == "revision"])
        return digest.assembled(
            head={
                "story": story_id,
                "title": story.title,
                "timezone": config.digest.timezone if config.digest else "UTC",
                "after": after,
                "until": end,
                "last": to_text_or_none(since),
            },
            diffs=diffs,
            began=began,
            now=now,
            history=_history(
                store,
                story_id,
                concerned - {diff["item"] for diff in diffs if diff.get("revived")},
                after,
            ),
            items=items,
            claims=claims_of(store, diffs),
            known=_known_disputes(store, story_id, after),
            revisions=revisions,
            feeds=_feeds(store, _serving(config, story_id), since),
            seen=_seen(store, story_id, _serving(config, story_id), since),
        )


def _reached(store: Store, after: int, last: datetime | None, now: datetime) -> datetime | None:
    """Return the moment of the last digest, or when watching began; where that lies in the future, when the newest diff told was appended.

    None where neither can be: better to tell of something twice than of nothing until the clock has caught up.
    """
    if last is None or last <= now:
        return last
    row = store.read.one(
        "SELECT max(at) AS at FROM diffs WHERE id <= ? AND at <= ?", (after, to_text(now))
    )
    return from_text_or_none(row["at"]) if row else None


@contextlib.contextmanager
def _one_moment(store: Store) -> Generator[None]:
    """Read as of one moment, whoever writes meanwhile."""
    if store.connection.in_transaction:
        yield
        return
    store.connection.execute("BEGIN")
    try:
        yield
    finally:
        store.connection.rollback()  # nothing was written


def _claimed(store: Store, story: str, after: int, until: int) -> set[tuple[int, int]]:
    """Return where versions of the window state a value of a fact that no version before them stated."""
    return {
        (row["version"], row["start"])
        for row in store.read.rows(
            "SELECT c.version, c.start FROM diffs d JOIN claims c ON c.version = d.version AND c.story = d.story"
            " WHERE d.story = ? AND d.id > ? AND d.id <= ? AND d.kind IN ('new', 'copy', 'revision')"
            " AND NOT EXISTS (SELECT 1 FROM claims e WHERE e.story = c.story AND e.about_key = c.about_key"
            "   AND e.says = c.says AND e.version < c.version)",
            (story, after, until),
        )
    }


def _with_origins(
    store: Store, story: str, diffs: Sequence[Record], after: int, began: datetime | None
) -> list[Record]:
    """Return diffs with those of the backlog that are news now: what an outlet prints or translates today, and no mail ever told.

    Without them a copy would be said to repeat what the reader was told, who was told nothing. They are marked `revived`.
    """
    wanted = {
        of
        for diff in diffs
        if not digest.is_backlog(diff, began)
        and (of := diff["of"] if diff["of"] is not None else diff["translation_of"]) is not None
    }
    here = [
        {**diff, "revived": True}
        if diff["item"] in wanted and digest.is_backlog(diff, began)
        else diff
        for diff in diffs
    ]
    if began is None:
        return here
    found: list[Record] = []
    for item in sorted(wanted - {diff["item"] for diff in diffs})[:_REVIVED]:
        window = Window(story=story, standing=True)
        told = [one for one in store.read.diffs(window, upto=after, item=item)]
        if not all(digest.is_backlog(one, began) for one in told if one["kind"] == "new"):
            continue
        carried = store.read.rows(
            "SELECT kind, published FROM diff_records WHERE story = ? AND id <= ? AND ? IN (of, translation_of)",
            (story, after, item),
        )
        # Who was mailed a copy was mailed its original with it.
        if all(digest.is_backlog(one, began) for one in carried):
            found += [{**slim(one, ()), "revived": True} for one in told if one["kind"] == "new"]
    return sorted([*found, *here], key=lambda diff: int(diff["id"]))


def _concerned(diffs: Iterable[Record]) -> set[int]:
    """Return the items that diffs tell of, copy, translate or contradict."""
    found: set[int] = set()
    for diff in diffs:
        found |= {diff[key] for key in ("item", "of", "translation_of") if diff[key] is not None}
        found |= {other["item"] for one in diff["conflicts"] for other in one["others"]}
    return found


def _history(store: Store, story: str, items: Collection[int], after: int) -> list[Record]:
    """Return what was told of items before the window, as far as it says who copies whom and which version is the latest."""
    rows = store.read.rows(
        'SELECT id, kind, item, version AS version_id, "of", translation_of, at FROM diffs'
        " WHERE story = ? AND id <= ? AND item IN (SELECT value FROM json_each(?)) ORDER BY id",
        (story, after, json.dumps(sorted(items))),
    )
    return [{**row, "conflicts": ()} for row in rows]


def _known_disputes(store: Store, story: str, after: int) -> set[tuple[str, str]]:
    """Return the facts and values that were disputed before the window."""
    known: set[tuple[str, str]] = set()
    for row in store.read.rows(
        "SELECT conflicts FROM diffs d WHERE story = ? AND id <= ? AND conflicts != '[]'"
        " AND NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = d.item AND l.story = d.story)",
        (story, after),
    ):
        for conflict in json.loads(row["conflicts"]):
            known.add((conflict["about"], conflict["says"]))
            known |= {(conflict["about"], other["says"]) for other in conflict["others"]}
    return known


# --- revisions --------------------------------------------------------------------------


def _revisions(store: Store, diffs: Sequence[Record]) -> Record:
    """Return the revised items of a window with their changed words, those that matter most; the rest is counted."""
    earliest: dict[int, Record] = {}
    latest: dict[int, Record] = {}
    for diff in diffs:
        earliest.setdefault(diff["item"], diff)
        latest[diff["item"]] = diff

    notes: dict[int, str | None] = {}
    for item in list(latest)[:_NOTED]:
        pair = _texts(store, earliest[item], latest[item])
        # All that stands on the page: a note may stand anywhere.
        if pair is not None:
            notes[item] = edit_note(*(text for side in pair for text in (side.title, side.text)))
    record = digest.revised(diffs, notes)
    shown: list[Record] = []
    for one in record["chosen"]:
        pair = _texts(store, earliest[one["item"]], latest[one["item"]])
        if pair is not None:
            shown.append(digest.revision(one, compared(pair[0]), compared(pair[1])))
    told = digest.same_changes(shown, most=digest.REVISIONS)
    covered = sum(1 + len(one["also"]) for one in told)
    return {
        "count": record["count"],
        "silent": record["silent"],
        "new": sum(one["new"] for one in record["all"]),
        "facts": sum(one["facts"] for one in record["all"]),
        "shown": told,
        "more": record["count"] - covered,
    }


def _texts(store: Store, first: Record, last: Record) -> tuple[Side, Side] | None:
    """Return what stood at an item's address before its first revision, and what stands there since its last."""
    return sides(store, last["version_id"], first["before"] or 0)


# --- feeds ------------------------------------------------------------------------------


def _serving(config: Config, story: str) -> list[FeedConfig]:
    return [feed for feed in config.feeds if not feed.stories or story in feed.stories]


def _feeds(store: Store, feeds: Sequence[FeedConfig], last: datetime | None) -> Record:
    """Return how a story's feeds fared: which are in trouble now, which were, what may have been missed."""
    urls = {feed.written for feed in feeds}
    states = [state for state in store.read.feeds() if state["feed"] in urls]
    polls = _polls(store, last)
    troubled = [state for state in states if state["outcome"] in _BAD]
    troubled.sort(key=lambda state: (state["last_ok"] or "", state["feed"]))
    gaps = [gap for gap in store.read.gaps(Window(since=last)) if gap["feed"] in urls]
    recovered = [
        state
        for state in states
        if state["outcome"] not in _BAD and polls.get(state["feed"], {}).get("failed")
    ]
    return {
        "followed": len(urls),
        "polls": sum(polls[state["feed"]]["polls"] for state in states if state["feed"] in polls),
        "unpolled": len(urls - {state["feed"] for state in states if state["outcome"]}),
        "troubled": [
            {
                "outlet": clipped(state["outlet"], NAME),
                "outcome": state["outcome"],
                "last_ok": state["last_ok"],
                "error": clipped(state["error"] or "", _REASON),
            }
            for state in troubled[: digest.FEEDS]
        ],
        "troubled_count": len(troubled),
        "troubled_more": max(0, len(troubled) - digest.FEEDS),
        "troubled_new": sum(_is_new(state, polls, last) for state in troubled),
        "recovered": len(recovered),
        "unread": sum(state["unread"] for state in states),
        "waiting": sum(state["waiting"] for state in states),
        "gaps": [
            {
                "outlet": clipped(gap["outlet"], NAME),
                "from": gap["from"],
                "to": gap["to"],
                "entries_at_most": gap["entries_at_most"],
            }
            for gap in gaps[-digest.FEEDS :]
        ],
        "gaps_count": len(gaps),
        "gaps_more": max(0, len(gaps) - digest.FEEDS),
    }


def _is_new(state: Record, polls: Mapping[str, Record], last: datetime | None) -> bool:
    """Whether a feed came into trouble since the last digest: it was read since then, or never asked before."""
    if last is None or (state["last_ok"] or "") >= to_text(last):
        return True
    return bool(state["last_ok"] is None and polls.get(state["feed"], {}).get("before") == 0)


def _polls(store: Store, last: datetime | None) -> Mapping[str, Record]:
    """Return how often each feed was asked since the last digest, and how often that failed."""
    return {
        row["feed"]: row
        for row in store.read.rows(
            "SELECT f.url AS feed, count(*) AS polls, sum(p.outcome IN ('error', 'throttled', 'gone')) AS failed,"
            " EXISTS (SELECT 1 FROM polls b WHERE b.feed = p.feed AND b.at < ?) AS before"
            " FROM polls p JOIN feeds f ON f.id = p.feed WHERE p.at >= ? GROUP BY p.feed",
            [to_text(last) if last is not None else ""] * 2,
        )
    }


def _seen(
    store: Store, story: str, feeds: Sequence[FeedConfig], last: datetime | None
) -> dict[str, int]:
    """Return how many entries and imported documents came since the last digest, and how many of them are no part of the story."""
    since = to_text(last) if last is not None else ""
    entries = store.read.rows(
        "SELECT count(*) AS n, coalesce(sum((' ' || coalesce(e.stories, '') || ' ') NOT LIKE '% ' || ? || ' %'), 0) AS other"
        " FROM entries e JOIN feeds f ON f.id = e.feed WHERE e.first_seen >= ?"
        " AND f.url IN (SELECT value FROM json_each(?))",
        (story, since, json.dumps([feed.written for feed in feeds])),
    )[0]
    documents = store.read.rows(
        "SELECT count(*) AS n, coalesce(sum(NOT EXISTS (SELECT 1 FROM diffs d WHERE d.item = i.id AND d.story = ?)), 0) AS other"
        " FROM items i WHERE i.source = 'import' AND i.first_seen >= ?",
        (story, since),
    )[0]
    return {
        "entries": entries["n"] + documents["n"],
        "not_matching": entries["other"] + documents["other"],
    }
