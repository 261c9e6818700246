"""JSON Feed 1.0 and 1.1 → FeedDocument. (feedparser reads none.)

Tolerant where readers must be: the version may be missing, an id may be a number, an author an object or a
list. Strict in one thing: without a list of items it is no feed. Attachments are not articles.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeGuard

from watcher.core import fields, plain
from watcher.core.dates import parse_date
from watcher.model import Entry, FeedDocument, FeedFormat, NotAFeed


def looks_like_json(text: str) -> bool:
    """Whether a document that is no XML is JSON by its first character."""
    return text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")


def read_json_feed(text: str, *, url: str, limit: int, now: datetime) -> FeedDocument | NotAFeed:
    """Return the feed, or why it is none."""
    try:
        document = json.loads(text.lstrip("\ufeff"), parse_int=_small_int)
    except RecursionError:
        return NotAFeed(reason="JSON that is nested too deeply")
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
            return NotAFeed(reason="cut off: JSON without its end")
        return NotAFeed(reason=f"broken JSON: {error}")
    if not _is_object(document):
        return NotAFeed(reason="JSON, but not a JSON Feed (a list, not an object)")
    items = document.get("items")
    if not isinstance(items, list):
        return NotAFeed(reason="JSON, but not a JSON Feed (no list of items)")
    entries = tuple(_entry(item, url=url, now=now) for item in items[:limit] if _is_object(item))
    return FeedDocument(
        format=FeedFormat.JSON,
        version="json1"
        if str(document.get("version", "")).rstrip("/").endswith("/1")
        else "json11",
        title=plain.from_text(_text(document, "title")) or None,
        link=fields.absolute(url, _text(document, "home_page_url")),
        language=fields.language(_text(document, "language")),
        ttl=None,
        entries=entries,
        dropped=max(0, len(items) - limit),
    )


def _entry(item: Mapping[str, Any], *, url: str, now: datetime) -> Entry:
    from_html = plain.from_html(_text(item, "content_html"), cap=plain.CONTENT, lines=True)
    as_text = plain.from_plain(_text(item, "content_text"), cap=plain.CONTENT, lines=True)
    teaser, content = fields.teaser_and_content(
        plain.from_text(_text(item, "summary"), cap=plain.TEASER),
        max(from_html, as_text, key=len),
    )
    link = _address(item, "url", url) or _address(item, "external_url", url)
    guid = fields.guid(_text(item, "id"))
    return Entry(
        guid=guid,
        link=link or (fields.absolute(None, guid) if guid else None),
        title=plain.from_text(_text(item, "title")),
        teaser=teaser,
        content=content,
        author=_author(item),
        published=parse_date(_text(item, "date_published"), now=now),
        updated=parse_date(_text(item, "date_modified"), now=now),
        language=fields.language(_text(item, "language")),
    )


def _author(item: Mapping[str, Any]) -> str | None:
    authors = item.get("authors")
    people = authors if isinstance(authors, list) else [item.get("author")]
    names = [
        _text(person, "name") if _is_object(person) else str(person or "") for person in people[:20]
    ]
    return fields.author(", ".join(name for name in names if name))


def _address(item: Mapping[str, Any], key: str, base: str) -> str | None:
    value = item.get(key)
    return fields.absolute(base, value) if isinstance(value, str) else None


def _text(item: Mapping[str, Any], key: str) -> str:
    """Return the value as text: numbers are spelled out, anything that is no single value is empty."""
    value = item.get(key)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    return str(value)


def _small_int(digits: str) -> int | str:
    return int(digits) if len(digits) <= 30 else digits[:30]  # int() refuses more than 4,300


def _is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, dict)
