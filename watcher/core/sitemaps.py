"""Sitemaps → FeedDocument: a news sitemap is a feed of headlines, a plain one of addresses and dates."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from xml.etree.ElementTree import Element, ParseError, iterparse

from watcher.core import fields, plain
from watcher.core.dates import parse_date
from watcher.core.wellformed import Document
from watcher.model import Entry, FeedDocument, FeedFormat, NotAFeed


def read_sitemap(
    document: Document,
    *,
    url: str,
    limit: int,
    now: datetime,
    damaged: str | None,
    hashes: Sequence[bytes],
) -> FeedDocument | NotAFeed:
    """Return the sitemap's addresses as entries. `hashes` are its elements', where they are sure."""
    entries: list[Entry] = []
    seen = 0
    news = False
    root: Element | None = None
    try:
        for event, element in iterparse(
            io.BytesIO(document.text.encode("utf-8")), ("start", "end")
        ):
            root = element if root is None else root
            if event == "start" or _local(element) != "url":
                continue
            if seen < limit:
                fragment = hashes[seen].hex() if seen < len(hashes) else None
                entry, is_news = _entry(element, url=url, now=now, fragment=fragment)
                news = news or is_news
                if entry is not None:
                    entries.append(entry)
            seen += 1
            root.clear()  # so that no more than one entry is held
    except ParseError as error:
        if not entries:
            return NotAFeed(reason=f"a broken sitemap: {error}")
        damaged = damaged or str(error)
    return FeedDocument(
        format=FeedFormat.SITEMAP,
        version="sitemap-news" if news else "sitemap",
        title=None,
        link=None,
        language=None,
        ttl=None,
        entries=tuple(entries),
        dropped=max(0, seen - limit),
        damaged=damaged,
    )


def _entry(
    element: Element, *, url: str, now: datetime, fragment: str | None
) -> tuple[Entry | None, bool]:
    values: dict[str, str] = {}
    for child in element:
        name = _local(child)
        if name == "news":
            values["news"] = "yes"
            for part in child:
                values.setdefault("news:" + _local(part), part.text or "")
                for below in part:  # publication: name, language
                    values.setdefault("news:" + _local(below), below.text or "")
        elif name in ("loc", "lastmod"):
            values.setdefault(name, child.text or "")
    link = fields.absolute(url, values.get("loc"))
    if link is None:
        return None, False
    entry = Entry(
        guid=None,
        link=link,
        title=plain.from_text(values.get("news:title", "")),
        teaser="",
        published=parse_date(values.get("news:publication_date"), now=now),
        updated=parse_date(values.get("lastmod"), now=now),
        language=fields.language(values.get("news:language")),
        fragment=fragment,
    )
    return entry, "news" in values


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]
