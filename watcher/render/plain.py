"""Reports as plain lines for a terminal or a pipe. Takes records, gives safe lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from watcher.core.times import from_text
from watcher.model import Poll
from watcher.render.cells import cells, padded
from watcher.render.lines import heading, plural, shortened, source, when, width, wrapped
from watcher.render.marks import Line, as_a, joined, listed
from watcher.render.safe import line

# What commands take from here.
__all__ = [
    "counts",
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

_READ = ("ok", "moved", "unchanged", "not_modified")
_BAD = ("error", "throttled", "gone")
_HALF_A_YEAR = timedelta(days=180)
_COUNTS = 30  # cells for what one poll brought
_WIDE, _NARROW = 120, 72  # cells from which `status` has more columns, below which fewer

# --- poll -------------------------------------------------------------------------------


def poll_line(poll: Poll) -> Line:
    """Return one feed's report; the outlet's name comes behind our numbers, which a name from right to left would turn around."""
    parts: list[str] = [_outcome(poll.outcome, 12)]
    if poll.outcome in _READ:
        parts.append(
            f"{plural(poll.entries, 'entry', 'entries')}, {poll.new} new"
            + (f", {poll.matched} matched" if poll.matched else "")
            + (f", {poll.revised} revised" if poll.revised else "")
        )
        parts[-1] = padded(parts[-1], _COUNTS)
    if poll.gap is not None:
        lost = as_a("alarm", "POSSIBLE LOSS")
        parts.append(joined(lost, f": no overlap with the fetch of {when(str(poll.gap['from']))}"))
    parts.append(as_a("outlet", line(poll.outlet)))
    if poll.error:
        parts[-1] = joined(parts[-1], ": ", shortened(poll.error, 300))
    return listed(parts, "  ")


def _outcome(outcome: str | None, wide: int) -> Line:
    said = padded(outcome or "not polled yet", wide)
    return as_a("alarm" if outcome in _BAD else "good" if outcome in _READ else "muted", said)


def poll_totals(polls: Sequence[Poll], diffs: Sequence[Record]) -> Iterator[str]:
    """Yield what a round came to; the counts add up and zero is said."""
    read = [poll for poll in polls if poll.outcome in _READ]
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
        + (f", {plural(tally['pages'], 'page')} read in full at last" if tally.get("pages") else "")
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
    # Here, not above: comparing what outlets state is much to load for `watcher status`.
    from watcher.core.storyline import tallied
    from watcher.render.news import news

    head = joined(as_a("title", line(title)), f": {between(since, until)}")
    for row in (head, *counts(tallied(tally, diffs))):
        yield from wrapped(row, width, mark="", indent="", lines=3)
    yield from news(diffs, width=width, claims=claims, everything=True)
    yield from troubles(feeds, gaps, width=width)


def between(since: datetime | None, until: datetime | None) -> str:
    """Return of what time a report tells."""
    first, last = (f"{one:%Y-%m-%d %H:%M}" if one else "" for one in (since, until))
    if first and last:
        return f"from {first} to {last} UTC"
    if first or last:
        return f"since {first} UTC" if first else f"until {last} UTC"
    return "everything kept"


def troubles(feeds: Iterable[Record], gaps: Sequence[Record], *, width: int) -> Iterator[Line]:
    """Yield the feeds that are not seen, and what may have been missed."""
    feeds = list(feeds)
    bad = [feed for feed in feeds if feed["outcome"] in _BAD]
    if bad:
        yield Line("")
        yield heading("FEEDS IN TROUBLE")
        for feed in bad:
            last = f"last read {when(feed['last_ok'])}" if feed["last_ok"] else "never read"
            yield from _troubled(feed, f"{feed['outcome']}, {last}: {line(feed['error'] or '')}", width)  # fmt: skip
    unread = [feed for feed in feeds if feed["unread"]]
    if unread:
        yield Line("")
        yield heading("PAGES NOT READ")
        for feed in unread:
            yield from _troubled(feed, _unread(feed), width)
    if gaps:
        yield Line("")
        yield heading("POSSIBLE LOSSES")
        for gap in gaps:
            yield from _troubled(gap, f"between {when(gap['from'])} and {when(gap['to'])}", width)


def _troubled(feed: Record, said: str, width: int) -> Iterator[Line]:
    yield from wrapped(said, width, mark=as_a("outlet", f"{line(feed['outlet'])}:"), lines=3)


# --- status -----------------------------------------------------------------------------


def status(
    feeds: Sequence[Record], totals: Record, facts: Record, *, now: datetime, width: int
) -> Iterator[Line]:
    """Yield how each feed fares, those in trouble first, and how the store is kept.

    The outlet comes last: a name from right to left would turn around what follows it.
    """
    columns = _columns(width, now)
    if feeds:
        head = "".join(padded(name, room, right=right) for name, room, right, _ in columns)
        yield as_a("heading", f"{head}  outlet")
    for feed in sorted(feeds, key=_trouble):
        row = joined(*(_cell(feed, column) for column in columns), "  ")
        outlet = as_a("outlet", shortened(feed["outlet"], max(8, width - cells(row))))
        yield joined(row, outlet)
        yield from _remarks(feed, width)
    if feeds:
        yield Line("")
    if facts["journal_mode"] is None:
        yield joined(f"store: {line(facts['path'])} does not exist yet")
        return
    store = (
        f"{line(facts['path'])}, {facts['bytes'] / 1_000_000:.1f} MB, SQLite {facts['sqlite']}, "
    )
    kept = f"journal {facts['journal_mode']}, synchronous {facts['synchronous']}"
    yield from wrapped(f"{store}{kept}", width, mark="store:", indent="")
    held = (
        f"{plural(totals['entries'], 'entry', 'entries')}, {plural(totals['items'], 'item')}, "
        f"{plural(totals['versions'], 'version')}, {plural(totals['diffs'], 'diff')}, {plural(totals['polls'], 'poll')}"
    )
    yield from wrapped(held, width, mark="holds", indent="")
    yield joined(f"last digest: {facts.get('last_digest') or 'none was sent'}")


Column = tuple[str, int, bool, Callable[[Record], str]]  # name, cells, to the right, what it says


def _columns(width: int, now: datetime) -> list[Column]:
    wide = width >= _WIDE
    times = 18 if wide else 13

    def time(key: str) -> Callable[[Record], str]:
        return lambda feed: _short(feed[key], None if wide else now)

    def count(key: str) -> Callable[[Record], str]:
        return lambda feed: f"{feed[key]}"

    columns: list[Column] = [
        ("outcome", 15, False, lambda feed: feed["outcome"] or "not polled yet"),
        ("last read", times, False, time("last_ok")),
        (
            "next poll",
            times,
            False,
            lambda feed: "-" if feed["followed"] is False else time("next_poll")(feed),
        ),
        ("fails", 5, True, count("failures")),
        ("items", 6, True, count("items")),
    ]
    if width < _NARROW:
        columns = [columns[0], columns[2]]
    if wide:
        columns[1:1] = [("last poll", times, False, time("last_poll"))]
        columns += [
            ("kept", 7, True, count("entries_kept")),
            ("gaps", 5, True, count("gaps")),
            ("waiting", 8, True, count("waiting")),
        ]
    return columns


def _cell(feed: Record, column: Column) -> Line:
    name, room, right, says = column
    if name == "outcome":
        return _outcome(feed["outcome"], room)
    shown = padded(says(feed), room, right=right)
    if name == "fails" and feed["failures"]:
        return as_a("alarm", shown)
    return joined(shown)


def _trouble(feed: Record) -> tuple[bool, bool, bool]:
    """Return the key that puts feeds in trouble first, those that are no longer followed last."""
    good = feed["outcome"] not in _BAD
    return (feed["followed"] is False, good, not feed["failures"])


def _remarks(feed: Record, width: int) -> Iterator[Line]:
    remarks: list[str] = []
    if feed["error"]:
        remarks.append(shortened(feed["error"], 200))
    if feed["waiting"]:
        remarks.append(f"{plural(feed['waiting'], 'page')} still to be opened")
    if feed["unread"]:
        remarks.append(_unread(feed))
    if feed["followed"] is False:
        remarks.append("no longer in feeds.yaml")
    for remark in remarks:
        yield from wrapped(as_a("muted", remark), width, mark="", indent=" " * 15, lines=3)


def _unread(feed: Record) -> str:
    pages = plural(feed["unread"], "page")
    return f"{pages} could never be read: {shortened(feed['unread_why'] or 'unknown', 160)}"


def _short(text: str | None, now: datetime | None) -> str:
    """Return a moment for a table; `now`: without the year, if it is this one, and without the time else."""
    if text is None:
        return "-"
    at = from_text(text)
    if now is None:
        return f"{at:%Y-%m-%d %H:%M}"
    near = abs(now - at) < _HALF_A_YEAR
    return f"{at.day} {at:%b} {at:%H:%M}" if near else f"{at.day} {at:%b %Y}"
