"""Reports as plain lines for a terminal or a pipe. Takes records, gives safe lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from watcher.core.storyline import tallied
from watcher.core.times import from_text
from watcher.model import Poll
from watcher.render.lines import plural, shortened, source, when, width, wrapped
from watcher.render.news import news
from watcher.render.safe import line

# What commands take from here.
__all__ = [
    "counts",
    "news",
    "plural",
    "poll_line",
    "poll_totals",
    "shortened",
    "source",
    "status",
    "summary",
    "troubles",
    "when",
    "width",
    "wrapped",
]

Record = Mapping[str, Any]


# --- poll -------------------------------------------------------------------------------


def poll_line(poll: Poll) -> str:
    """Return one feed's report."""
    parts = [f"{poll.outcome:<12}", line(poll.outlet)]
    if poll.outcome in ("ok", "moved", "unchanged", "not_modified"):
        parts.append(
            f"{plural(poll.entries, 'entry', 'entries')}, {poll.new} new"
            + (f", {poll.matched} matched" if poll.matched else "")
            + (f", {poll.revised} revised" if poll.revised else "")
        )
    if poll.gap is not None:
        parts.append(f"POSSIBLE LOSS: no overlap with the fetch of {when(str(poll.gap['from']))}")
    if poll.error:
        parts.append(shortened(poll.error, 300))
    return "  ".join(parts)


def poll_totals(polls: Sequence[Poll], diffs: Sequence[Record]) -> Iterator[str]:
    """Yield what a round came to; the counts add up and zero is said."""
    read = [poll for poll in polls if poll.outcome in ("ok", "moved", "unchanged", "not_modified")]
    gaps = [poll for poll in polls if poll.gap is not None]
    yield (
        f"{plural(len(polls), 'feed')} = {len(read)} read + {len(polls) - len(read)} in trouble"
        f"; {plural(len(gaps), 'gap') if gaps else 'no gap'}"
    )
    seen, fresh = sum(poll.entries for poll in polls), sum(poll.new for poll in polls)
    items = {
        kind: {diff["item"] for diff in diffs if diff["kind"] == kind}
        for kind in ("new", "copy", "revision", "removal", "return")
    }
    copies = items["copy"]
    new = items["new"] - copies
    revised = items["revision"] - new - copies
    origins = {diff["of"] for diff in diffs if diff["kind"] == "copy"}
    matched = len(new) + len(copies) + len(revised)
    yield (
        f"{seen} seen = {fresh} new to us + {seen - fresh} known; {matched} matched = "
        f"{len(new)} new + {plural(len(copies), 'copy', 'copies')} of "
        f"{plural(len(origins), 'origin')} + {len(revised)} revised; {len(items['removal'])} removed"
    )


def counts(tally: Record) -> Iterator[str]:
    """Yield the line of counts: seen = matched + not; matched = new + copies + again."""
    seen = f"{tally['seen']} seen = {tally['matched']} matched + {tally['not_matched']} not"
    again = f" + {tally['again']} seen before" if tally["again"] else ""
    outside = tally.get("origins_outside", 0)
    some = "" if outside == tally["origins"] else f"{outside} "
    yield (
        f"{seen}; {tally['matched']} matched = {tally['new']} new + "
        f"{plural(tally['copies'], 'copy', 'copies')} of {plural(tally['origins'], 'origin')}"
        + (f" ({some}not in the story)" if outside else "")
        + again
    )
    yield (
        f"{plural(tally['revisions'], 'revision')}, {plural(tally['removals'], 'removal')}"
        + (f", {plural(tally['returns'], 'return')}" if tally["returns"] else "")
    )
    if tally.get("translations"):
        copies = f"{plural(tally['copies'], 'copy', 'copies')} and " if tally["copies"] else ""
        yield (
            f"{plural(tally['articles'], 'article')} = {plural(tally['article_origins'], 'origin')}: "
            f"{copies}{plural(tally['translations'], 'probable translation')} count with theirs"
        )


# --- summary ----------------------------------------------------------------------------


def summary(
    title: str,
    tally: Record,
    diffs: Sequence[Record],
    feeds: Sequence[Record],
    gaps: Sequence[Record],
    *,
    width: int,
    since: datetime | None,
    until: datetime | None = None,
    claims: Iterable[Record] = (),
) -> Iterator[str]:
    """Yield what happened: new first, then revisions, removals, conflicts, copies folded, troubles."""
    yield f"{line(title)}: {_between(since, until)}"
    yield from counts(tallied(tally, diffs))
    yield from news(diffs, width=width, claims=claims)
    yield from troubles(feeds, gaps)


def _between(since: datetime | None, until: datetime | None) -> str:
    first, last = (f"{one:%Y-%m-%d %H:%M}" if one else "" for one in (since, until))
    if first and last:
        return f"from {first} to {last} UTC"
    if first or last:
        return f"since {first} UTC" if first else f"until {last} UTC"
    return "everything kept"


def troubles(feeds: Iterable[Record], gaps: Sequence[Record]) -> Iterator[str]:
    """Yield the feeds that are not seen, and what may have been missed."""
    feeds = list(feeds)
    bad = [feed for feed in feeds if feed["outcome"] in ("error", "throttled", "gone")]
    if bad:
        yield ""
        yield "FEEDS IN TROUBLE"
        for feed in bad:
            last = f"last read {when(feed['last_ok'])}" if feed["last_ok"] else "never read"
            yield f"      {line(feed['outlet'])}: {feed['outcome']}, {last}: {shortened(feed['error'] or '', 200)}"
    unread = [feed for feed in feeds if feed["unread"]]
    if unread:
        yield ""
        yield "PAGES NOT READ"
        for feed in unread:
            yield f"      {line(feed['outlet'])}: {_unread(feed)}"
    if gaps:
        yield ""
        yield "POSSIBLE LOSSES"
        for gap in gaps:
            yield f"      {line(gap['outlet'])}: between {when(gap['from'])} and {when(gap['to'])}"


# --- status -----------------------------------------------------------------------------


def status(feeds: Sequence[Record], totals: Record, facts: Record) -> Iterator[str]:
    """Yield how each feed fares and how the store is kept."""
    if feeds:
        yield f"{'outcome':<16}{'last poll':<19}{'next poll':<19}{'fails':>5} {'kept':>6} {'items':>5}  outlet"
    for feed in feeds:
        left = feed["followed"] is False
        following = None if left else feed["next_poll"]
        yield (
            f"{feed['outcome'] or 'not polled yet':<16}{_short(feed['last_poll']):<19}{_short(following):<19}"
            f"{feed['failures']:>5} {feed['entries_kept']:>6} {feed['items']:>5}  {line(feed['outlet'])}"
        )
        if feed["error"]:
            yield f"{'':<16}{shortened(feed['error'], 200)}"
        if feed["waiting"]:
            yield f"{'':<16}{plural(feed['waiting'], 'page')} still to be opened"
        if feed["unread"]:
            yield f"{'':<16}{_unread(feed)}"
        if left:
            yield f"{'':<16}no longer in feeds.yaml"
    if feeds:
        yield ""
    if facts["journal_mode"] is None:
        yield f"store: {line(facts['path'])} does not exist yet"
        return
    yield (
        f"store: {line(facts['path'])}, {facts['bytes'] / 1_000_000:.1f} MB, SQLite {facts['sqlite']}, "
        f"journal {facts['journal_mode']}, synchronous {facts['synchronous']}"
    )
    yield (
        f"holds {plural(totals['entries'], 'entry', 'entries')}, {plural(totals['items'], 'item')}, "
        f"{plural(totals['versions'], 'version')}, {plural(totals['diffs'], 'diff')}, {plural(totals['polls'], 'poll')}"
    )
    yield f"last digest: {facts.get('last_digest') or 'none was sent'}"


def _unread(feed: Record) -> str:
    pages = plural(feed["unread"], "page")
    return f"{pages} could never be read: {shortened(feed['unread_why'] or 'unknown', 160)}"


def _short(text: str | None) -> str:
    return "-" if text is None else f"{from_text(text):%Y-%m-%d %H:%M}"
