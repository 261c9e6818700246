"""Reports as plain lines for a terminal or a pipe. Takes records, gives safe lines."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from watcher.core.times import from_text
from watcher.model import Poll
from watcher.render.safe import line

Record = Mapping[str, Any]

_ADDED_SHOWN = 3

_NAMED = 4  # outlets named beside the one that is quoted


def when(text: str | None) -> str:
    """Return a moment for people: `21 Nov 2026 07:00`, UTC."""
    if text is None:
        return "date unknown"
    moment = from_text(text)
    return f"{moment.day} {moment:%b %Y %H:%M}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Return `1 copy`, `2 copies`, `0 copies`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def shortened(text: str, width: int) -> str:
    """Return a text as one line of at most `width` characters."""
    one = line(text[: 4 * width + 1000])
    return one if len(one) <= width else one[: width - 1].rstrip() + "…"


def source(record: Record) -> str:
    """Return who said it: the outlet, or the name it was imported under, or that it is unknown."""
    return line(record["outlet"] or record.get("ref") or record.get("item_ref") or "outlet unknown")


def wrapped(
    text: str, width: int, *, mark: str, indent: str = "      ", lines: int = 4
) -> Iterator[str]:
    """Yield a text as at most `lines` lines: the mark before the first, the rest set in below it."""
    below = indent + " " * (len(mark) + 1)
    first = f"{indent}{mark} "
    if len(below) > width // 2:  # a long name would leave no room beside it
        yield indent + shortened(mark, width - len(indent))
        first = below = indent + "  "
    rows = textwrap.wrap(
        # A sentence can be twenty megabytes long; what will not be shown need not be wrapped.
        line(text[: 4 * width * lines]),
        width,
        initial_indent=first,
        subsequent_indent=below,
        max_lines=lines,
        placeholder=" …",
        break_long_words=True,
    )
    yield from rows


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


def news(diffs: Sequence[Record], *, width: int) -> Iterator[str]:
    """Yield what diffs tell: new first, then revisions, removals, conflicts, copies folded."""
    copies = {(diff["story"], diff["item"]) for diff in diffs if diff["kind"] == "copy"}
    new = [
        diff
        for diff in diffs
        # The feed's words may have been told before the page showed whose text it is.
        if diff["kind"] == "new" and (diff["story"], diff["item"]) not in copies
    ]
    yield from _section("NEW", new, _new, width)
    yield from _section(
        "REVISED",
        [diff for diff in diffs if diff["kind"] == "revision"],
        _revision,
        width,
    )
    yield from _section(
        "REMOVED",
        [diff for diff in diffs if diff["kind"] in ("removal", "return")],
        _removal,
        width,
    )
    yield from _conflicts(diffs, width)
    yield from _copies(diffs, width)


def width() -> int:
    """Return how wide lines may be: the terminal's width, or 100 in a pipe."""
    return max(40, min(shutil.get_terminal_size((100, 24)).columns, 160))


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
) -> Iterator[str]:
    """Yield what happened: new first, then revisions, removals, conflicts, copies folded, troubles."""
    yield f"{line(title)}: {_between(since, until)}"
    yield from counts(tally)
    yield from news(diffs, width=width)
    yield from troubles(feeds, gaps)


def _between(since: datetime | None, until: datetime | None) -> str:
    first, last = (f"{one:%Y-%m-%d %H:%M}" if one else "" for one in (since, until))
    if first and last:
        return f"from {first} to {last} UTC"
    if first or last:
        return f"since {first} UTC" if first else f"until {last} UTC"
    return "everything kept"


def _section(
    title: str,
    diffs: Sequence[Record],
    tell: Callable[[Record, int], Iterator[str]],
    width: int,
) -> Iterator[str]:
    if diffs:
        yield ""
        yield title
        for diff in diffs:
            yield from tell(diff, width)


def _head(diff: Record, width: int) -> str:
    head = f"{diff['id']:>4}  {source(diff)}, {_dated(diff)}"
    return (
        f"{head}: {shortened(diff['title'] or 'without a title', max(30, width - len(head) - 2))}"
    )


def _dated(diff: Record) -> str:
    """Return when it was published; where that is unknown, when it was first seen, and say so."""
    return when(diff["published"]) if diff["published"] else f"seen {when(diff['at'])}"


def _new(diff: Record, width: int) -> Iterator[str]:
    yield _head(diff, width)
    yield from _added(diff, width)
    if diff["wire"]:
        yield f"      credits {line(diff['wire'])}"
    if diff["url"]:
        yield f"      {line(diff['url'])}"


def _added(diff: Record, width: int) -> Iterator[str]:
    added = diff["added"]
    total = len(added) + len(diff["repeated"])
    if not added:
        yield f"      adds nothing: all {plural(total, 'sentence')} known"
        return
    ranked = sorted(added, key=lambda sentence: -sentence.get("weight", 0.0))[:_ADDED_SHOWN]
    for sentence in sorted(ranked, key=lambda sentence: int(sentence["start"])):
        yield from wrapped(sentence["text"], width, mark="+")
    if len(added) > len(ranked):
        yield f"      (and {len(added) - len(ranked)} more of {plural(total, 'sentence')}: watcher show {diff['item']})"


def _revision(diff: Record, width: int) -> Iterator[str]:
    yield _head(diff, width)
    change = diff["evidence"].get("change") or {}
    before, after = change.get("numbers_before") or (), change.get("numbers_after") or ()
    if before and after:
        yield f"      numbers: {', '.join(map(line, before))} -> {', '.join(map(line, after))}"
    if change.get("headline_before"):
        yield from wrapped(change["headline_before"], width, mark="- headline:")
        yield from wrapped(diff["title"], width, mark="+ headline:")
    for text in diff["removed"][:_ADDED_SHOWN]:
        yield from wrapped(text, width, mark="-")
    for sentence in diff["added"][:_ADDED_SHOWN]:
        yield from wrapped(sentence["text"], width, mark="+")
    yield f"      word by word: watcher revisions {diff['item']}"


def _removal(diff: Record, width: int) -> Iterator[str]:
    yield _head(diff, width)
    yield f"      {line(diff['evidence'].get('why', ''))}; the last text is kept: watcher show {diff['item']}"


def _conflicts(diffs: Sequence[Record], width: int) -> Iterator[str]:
    """Yield each disputed fact once: its values, one quote for each, and who else says so."""
    facts: dict[str, dict[str, list[Record]]] = {}
    latest: dict[str, int] = {}
    for diff in diffs:
        for conflict in diff["conflicts"]:
            values = facts.setdefault(conflict["about"], {})
            own = {**conflict, "outlet": diff["outlet"], "ref": diff["ref"]}
            for claim in (*conflict["others"], own):
                values.setdefault(claim["says"], []).append(claim)
            latest[conflict["about"]] = diff["id"]
    if facts:
        yield ""
        yield "CONFLICTS"
    for about, values in facts.items():
        yield f"{latest[about]:>4}  {line(about)}"
        for says, claims in values.items():
            names = list(dict.fromkeys(source(claim) for claim in claims))
            yield from wrapped(
                f"“{line(claims[0]['quote'])}”", width, mark=f"{line(says)}, {names[0]}:"
            )
            if len(names) > 1:
                more = f" and {len(names) - 1 - _NAMED} more" if len(names) - 1 > _NAMED else ""
                yield from wrapped(", ".join(names[1 : _NAMED + 1]) + more, width, mark="  also")


def _copies(diffs: Sequence[Record], width: int) -> Iterator[str]:
    groups: dict[int, list[Record]] = {}
    for diff in diffs:
        if diff["kind"] == "copy":
            groups.setdefault(diff["of"], []).append(diff)
    if not groups:
        return
    yield ""
    yield "COPIES"
    for of, copies in groups.items():
        names = ", ".join(f"{source(copy)} ({copy['id']})" for copy in copies)
        outside = any(copy.get("of_outside") for copy in copies)
        yield from wrapped(
            f"{plural(len(copies), 'copy', 'copies')}: {names}",
            width,
            mark=f"of item {of} ({_origin(copies)}{', not in the story' if outside else ''}):",
        )
        for copy in copies:
            # Of an original that is not told itself, the first copy tells the text.
            for one in copy["added"][: _ADDED_SHOWN if outside else 2]:
                yield from wrapped(
                    one["text"], width, mark=f"+ {source(copy)} adds:", indent="        "
                )


def _origin(copies: Sequence[Record]) -> str:
    copy = copies[0]
    return line(copy.get("of_outlet") or copy.get("of_ref") or "outlet unknown")


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
