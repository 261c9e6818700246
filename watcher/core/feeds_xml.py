"""RSS and Atom of every age → FeedDocument, by way of feedparser.

The text has been decoded and mended before, so that feedparser's guesses at charsets and its forgiving second
parser are hardly ever asked.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from watcher.core import fields, plain
from watcher.core.dates import parse_date
from watcher.core.wellformed import Document
from watcher.model import Entry, FeedDocument, FeedFormat, NotAFeed


def read_xml_feed(
    document: Document,
    *,
    url: str,
    limit: int,
    now: datetime,
    damaged: str | None,
    hashes: Sequence[bytes],
) -> FeedDocument | NotAFeed:
    """Return what feedparser finds. `hashes` are the entries', where they are sure."""
    import feedparser  # 60 ms, and a process that reads no feeds needs none of it

    # A stream, because feedparser opens a bare string or bytes as a path or URL. No content-location: it would
    # make addresses out of guids that are none. Relative links are resolved here.
    stream = io.BytesIO(b"<?xml version='1.0' encoding='utf-8'?>\n" + document.text.encode("utf-8"))
    try:
        parsed = feedparser.parse(
            stream,
            response_headers={"content-type": "application/xml; charset=utf-8"},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        return NotAFeed(
            reason=f"the parser failed on it: {type(error).__name__}: {plain.quoted(str(error))}"
        )
    version = parsed.get("version") or ""
    found = parsed["entries"]
    if document.cut and not found:
        return NotAFeed(reason=f"{damaged}; no entry is whole")
    local_root = document.root.rpartition(":")[2].lower()
    if (
        not version and local_root == "rdf"
    ):  # RSS 1.0 shows itself in its items, of which there may be none
        version = "rss10"
    if not version and not found and local_root not in ("rss", "feed"):
        return NotAFeed(
            reason=f"XML, but not a feed (its outermost element is <{document.root[:60]}>)"
        )
    if parsed.get("bozo") and not damaged:
        damaged = plain.quoted(str(parsed.get("bozo_exception") or "not well-formed"))
    is_atom = version.startswith("atom") or (not version and local_root == "feed")
    feed = _bare(parsed["feed"])
    home = fields.absolute(url, _link(feed, None)) or fields.absolute(url, feed.get("link"))
    base = (
        url if is_atom or home is None else home
    )  # an RSS feed's relative links are the site's, not the feed host's
    fragments: list[str | None] = [None] * len(found)
    if len(found) == len(hashes) and not parsed.get("bozo"):
        fragments = [digest.hex() for digest in hashes]
    entries = tuple(
        _entry(_bare(entry), base=base, fragment=fragment, is_atom=is_atom, now=now)
        for entry, fragment in zip(found[:limit], fragments, strict=False)
    )
    return FeedDocument(
        format=FeedFormat.ATOM if is_atom else FeedFormat.RSS,
        version=version or ("atom" if is_atom else "rss"),
        title=_title(feed) or None,
        link=home,
        language=fields.language(feed.get("language")),
        ttl=_ttl(feed),
        entries=entries,
        dropped=max(0, len(found) - limit),
        damaged=damaged,
    )


def _entry(
    entry: Mapping[str, Any],
    *,
    base: str,
    fragment: str | None,
    is_atom: bool,
    now: datetime,
) -> Entry:
    published = parse_date(entry.get("published"), now=now)
    updated = parse_date(entry.get("updated"), now=now)
    if published is None:
        # RSS has no "updated": what feedparser names so is dc:date, when the entry came out.
        published = parse_date(entry.get("created"), now=now) or (None if is_atom else updated)
    teaser, content = _texts(entry)
    detail = entry.get("title_detail") or {}
    return Entry(
        guid=fields.guid(entry.get("id")),
        link=_link(entry, base),
        title=_title(entry),
        teaser=teaser,
        content=content,
        author=fields.author(entry.get("author")),
        published=published,
        updated=updated,
        language=fields.language(entry.get("language") or detail.get("language")),
        fragment=fragment,
    )


def _bare(item: dict[str, Any]) -> dict[str, Any]:
    """Return a feedparser record as a dict: its own answers for "updated" with "published", and warns."""
    return dict.copy(item)


def _title(item: Mapping[str, Any]) -> str:
    detail = item.get("title_detail") or {}
    title = item.get("title") or ""
    if "html" in (detail.get("type") or ""):
        return plain.from_html(title, cap=plain.TITLE)
    return plain.from_text(title)


def _texts(entry: Mapping[str, Any]) -> tuple[str, str]:
    """Return teaser and content: of several contents the longest."""
    content = ""
    for part in (entry.get("content") or ())[:5]:
        kind = part.get("type") or ""
        if not kind or kind.startswith("text/") or "html" in kind:
            content = max(content, _plain(part.get("value") or "", kind, lines=True), key=len)
    summary, detail = (
        entry.get("summary") or "",
        entry.get("summary_detail"),
    )
    if detail is None and content:
        summary = ""  # feedparser copies the content where there is no summary
    kind = (detail or {}).get("type") or "text/html"
    if len(summary) > plain.TEASER:  # a whole article in the description
        content = max(content, _plain(summary, kind, lines=True), key=len)
        summary = summary[: plain.TEASER]
    return fields.teaser_and_content(_plain(summary, kind, lines=False), content)


def _plain(value: str, kind: str, *, lines: bool) -> str:
    if kind == "text/plain" and not lines:
        return plain.from_text(value, cap=plain.TEASER)
    if kind == "text/plain" and "<" not in value:
        return plain.from_plain(value, cap=plain.CONTENT, lines=True)
    return plain.from_html(value, cap=plain.CONTENT if lines else plain.TEASER, lines=lines)


def _link(item: Mapping[str, Any], base: str | None) -> str | None:
    """Return the article's address: what FeedBurner replaced, else the alternate, else a guid that is one."""
    candidates: list[tuple[str | None, str | None]] = [(None, item.get("feedburner_origlink"))]
    alternates = [
        link for link in item.get("links") or () if (link.get("rel") or "alternate") == "alternate"
    ]
    for is_page in (True, False):
        candidates += [
            (base, link.get("href"))
            for link in alternates
            if ("html" in (link.get("type") or "")) is is_page
        ]
    # A guid is taken only as published: "1234" is not made into an address, though RSS calls it a permalink.
    candidates.append((None, item.get("link")))
    if item.get("guidislink"):
        candidates.append((None, item.get("id")))
    for start, address in candidates:
        whole = fields.absolute(start, address)
        if whole:
            return whole
    return None


_PERIODS = {
    "hourly": 60,
    "daily": 1_440,
    "weekly": 10_080,
    "monthly": 43_200,
    "yearly": 525_600,
}  # minutes


def _ttl(feed: Mapping[str, Any]) -> timedelta | None:
    """Return how long the feed asks to be left alone: RSS's ttl, or the syndication module's period."""
    ttl = str(feed.get("ttl") or "").strip()
    if ttl.isdecimal() and len(ttl) <= 6 and int(ttl) > 0:
        return timedelta(minutes=int(ttl))
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().lower())
    if period is None:
        return None
    frequency = str(feed.get("sy_updatefrequency") or "1").strip()
    times = int(frequency) if frequency.isdecimal() and 0 < len(frequency) <= 4 else 1
    return timedelta(minutes=period / max(1, times))
