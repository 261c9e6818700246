"""The words of a digest that text and page have in common: its figures, moments, troubles, and what was left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher.core.times import NO_TIME, from_text
from watcher.render.lines import plural
from watcher.render.safe import line

Record = Mapping[str, Any]


def zone(record: Record) -> tzinfo:
    """Return the time zone of a digest's reader; UTC where this machine does not know it."""
    try:
        return ZoneInfo(record["timezone"])
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def moment(text: str, record: Record, *, weekday: bool = False) -> str:
    """Return a moment as its reader's clock shows it: `07:40` of the digest's day, `2 Mar 22:40`, `2 Mar 2025`."""
    made = from_text(record["made"]).astimezone(zone(record))
    if text.endswith(NO_TIME):
        day = from_text(text)  # a date names a day, whatever the clock says
        return _day(day, made)
    at = from_text(text).astimezone(zone(record))
    if weekday:
        return f"{at:%A} {at.day} {at:%B} {at.year}, {at:%H:%M}"
    return f"{at:%H:%M}" if at.date() == made.date() else f"{_day(at, made)} {at:%H:%M}"


def _day(at: datetime, made: datetime) -> str:
    return f"{at.day} {at:%b}" + ("" if at.year == made.year else f" {at.year}")


def when(one: Record, record: Record) -> str:
    """Return when an article was published, or that it is only known when it was seen."""
    return ("" if one["dated"] else "seen ") + moment(one["at"], record)


def outlet(one: Record) -> str:
    """Return who published it."""
    return line(one["outlet"] or "") or "outlet unknown"


def title(record: Record) -> str:
    """Return the story's title on one line."""
    return line(record["title"]) or line(record["story"])


def headline(record: Record) -> str:
    """Return the figures of the day: what there is, and how much of it is repetition."""
    n = record["figures"]
    parts = [
        plural(n["articles"], "article"),
        plural(n["origins"], "origin"),
        plural(n["facts"], "new fact"),
        plural(n["conflicts"], "conflict"),
        plural(n["silent_edits"], "silent edit"),
    ]
    if n["removals"]:
        parts.append(plural(n["removals"], "removal"))
    return ", ".join(parts)


def short(record: Record) -> str:
    """Return what a subject says of the day."""
    n = record["figures"]
    parts = [
        plural(count, *words)
        for count, words in (
            (n["facts"], ("new fact",)),
            (n["conflicts"], ("conflict",)),
            (n["silent_edits"], ("silent edit",)),
            (n["removals"], ("removal",)),
        )
        if count
    ]
    if parts:
        return ", ".join(parts)
    if record["nothing"]:
        troubled = record["feeds"]["troubled_count"]
        trouble = f"; {plural(troubled, 'feed')} in trouble" if troubled else ""
        return f"nothing new{trouble}"
    return f"{plural(n['articles'], 'article')}, no new fact"


def span(record: Record) -> str:
    """Return when the digest was made and since when it tells."""
    clock = "UTC" if zone(record) is UTC else line(record["timezone"])
    since = f"since {moment(record['last'], record)}" if record["last"] else "everything kept"
    return f"{moment(record['made'], record, weekday=True)} ({clock}); {since}"


def sums(record: Record) -> str:
    """Return how the articles add up."""
    n = record["figures"]
    pages = f"{plural(n['pages'], 'article')} told before could now be read in full"
    if not n["articles"]:
        return pages
    parts = [f"{n['alone']} with a text of their own", plural(n["copies"], "copy", "copies")]
    if n["translations"]:
        parts.append(plural(n["translations"], "probable translation"))
    before = n["origins_before"]
    told = f"; {before} of the origins told before" if before else ""
    return f"{plural(n['articles'], 'article')} = {' + '.join(parts)}{told}{f'; {pages}' if n['pages'] else ''}"


def scope(record: Record) -> str:
    """Return the options that make a command show what this digest is about."""
    since = f" --since {record['since']}" if record["since"] else ""
    return f"--story {line(record['story'])}{since}"


def more_of(one: Record) -> str | None:
    """Return how much of an article is not shown, and the command that shows it."""
    parts = []
    if one["more"]:
        parts.append(f"{plural(one['more'], 'more new sentence')}: watcher show {one['item']}")
    elif not one["new"]:
        surely = "known or probably known" if one["probable"] else "known"
        parts.append(f"adds nothing: all {plural(one['repeated'], 'sentence')} {surely}")
    return parts[0] if parts else None


def probable(one: Record) -> str | None:
    """Return what an article says that another language probably told before."""
    if not one["probable"]:
        return None
    names = ", ".join(line(name) for name in one["probable_of"][:3])
    return f"{plural(one['probable'], 'sentence')} probably known from another language ({names})"


def copies(group: Record) -> str | None:
    """Return an origin's copies in one line, without their outlets' names."""
    count = group["copies"]["count"]
    return plural(count, "copy", "copies") if count else None


def more_news(record: Record) -> str | None:
    """Return what is new beyond the articles shown, and where it is."""
    beyond = holding(record["news_more"], more=True)
    return f"{beyond}: watcher summary --all {scope(record)}" if beyond else None


def holding(holds: Mapping[str, int], *, more: bool = False) -> str:
    """Return how many articles, pages and new sentences are meant; nothing where there are none. `more`: beyond those shown."""
    parts = [
        plural(holds[name], f"more {word}" if more else word)
        for name, word in (("articles", "article"), ("pages", "page read at last"))
        if holds[name]
    ]
    sentences = plural(holds["sentences"], "new sentence")
    return f"{' and '.join(parts)} with {sentences}" if parts else ""


def again(one: Record) -> str:
    """Return that an article was told before, and only its page is new to us."""
    return ", told before; could now be read in full" if one["again"] else ""


def edit_kind(one: Record) -> str:
    """Return what is known of how openly a page was changed."""
    if one["silent"]:
        return "silent edit: no note in its text says so"
    if one["note"] is not None:
        return "the page says so"
    return "not looked at for a note" if one["altered"] else "text added, nothing taken out"


def gone(one: Record, record: Record) -> str:
    """Return whether a page went or came back, and when that was seen."""
    word = "removed" if one["kind"] == "removal" else "answers again"
    if one["since"] is not None:
        before = "it was back" if one["kind"] == "removal" else "it was gone"
        word += f" ({before} {moment(one['since'], record)})"
    return f"{word}, seen {moment(one['at'], record)}"


def restated(one: Record) -> str:
    """Return of which facts a revised page states another value than before."""
    facts = dict.fromkeys(line(correction["about"]) for correction in one["restated"])
    return f"says otherwise than before: {', '.join(facts)}"


def trouble(feed: Record, record: Record) -> str:
    """Return what is wrong with a feed, without its name."""
    read = f"last read {moment(feed['last_ok'], record)}" if feed["last_ok"] else "never read"
    reason = f": {line(feed['error'])}" if feed["error"] else ""
    return f"{line(feed['outcome'])}, {read}{reason}"


def feeds(record: Record) -> Iterator[str]:
    """Yield how the feeds fared, in sentences; the counts add up and zero is said."""
    n = record["feeds"]
    fine = n["followed"] - n["troubled_count"] - n["unpolled"]
    unpolled = f" + {n['unpolled']} not asked yet" if n["unpolled"] else ""
    yield (
        f"{plural(n['followed'], 'feed')} = {fine} read + {n['troubled_count']} in trouble{unpolled};"
        f" asked {plural(n['polls'], 'time')}; {plural(n['gaps_count'], 'possible gap')}"
    )
    if n["recovered"]:
        yield f"{plural(n['recovered'], 'feed')} failed for a while and {'is' if n['recovered'] == 1 else 'are'} read again"
    if n["unread"]:
        yield f"{plural(n['unread'], 'page')} could never be read: watcher status"
    if n["waiting"]:
        yield f"{plural(n['waiting'], 'page')} still to be opened"


def gap(one: Record, record: Record) -> str:
    """Return between which fetches entries may have been missed, without the feed's name."""
    most = one["entries_at_most"]
    how_many = f", {plural(most, 'entry', 'entries')} at most" if most is not None else ""
    return f"may have lost entries between {moment(one['from'], record)} and {moment(one['to'], record)}{how_many}"


def left_out(record: Record) -> str:
    """Return in one line how much is not in the digest, and why."""
    n = record["left_out"]
    entries = f"{n['not_matching']} of {plural(n['entries'], 'entry', 'entries')} seen named nobody of the story"
    probably = f", {n['probable']} of them probably, in another language" if n["probable"] else ""
    parts = [
        entries,
        f"{plural(n['copies'], 'copy', 'copies')} folded under {'its' if n['copies'] == 1 else 'their'} origin",
        f"{plural(n['repeated'], 'sentence')} told before{probably}",
    ]
    if record["began"] is not None or n["backlog"]:
        began = f" ({moment(record['began'], record)})" if record["began"] else ""
        parts.append(f"{plural(n['backlog'], 'article')} published before watching began{began}")
    again = record["conflicts_again"]
    if again:
        parts.append(f"{plural(again, 'dispute')} told before")
    if n["trimmed"]:
        parts.append(f"{plural(n['trimmed'], 'entry', 'entries')} cut to keep this mail short")
    return "Left out: " + "; ".join(parts) + "."


def nothing(record: Record) -> str:
    """Return what a quiet day says."""
    since = f" since {moment(record['last'], record)}" if record["last"] else ""
    return f"Nothing new{since}: no article, revision, removal or conflict."
