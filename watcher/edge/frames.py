"""What the workers and their parent say to each other: frames of JSON with raw bytes, and records as JSON.

No pickle: a worker reads hostile input and may be taken over by it, and unpickling its answer would hand over
the parent. Each record is taken apart and put together by name, so that an answer can hold nothing else.
"""

from __future__ import annotations

import json
import struct
from datetime import datetime, timedelta
from typing import Any

from watcher.model import Article, Entry, FeedDocument, FeedFormat, NotAFeed, PageKind

HEAD = struct.Struct(">II")  # bytes of JSON, bytes of body
LARGEST = 64_000_000  # bytes of one part; a body is 10 MB at most, its text not much more


def packed(message: dict[str, Any], body: bytes = b"") -> bytes:
    """Return a frame."""
    head = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return b"".join((HEAD.pack(len(head), len(body)), head, body))


def unpacked(head: bytes) -> dict[str, Any]:
    """Return the JSON of a frame. Raises ValueError where it is none."""
    message = json.loads(head)
    if not isinstance(message, dict):
        raise ValueError("not an object")
    return message


# --- records → JSON ---------------------------------------------------------------------


def from_feed(document: FeedDocument | NotAFeed) -> dict[str, Any]:
    """Return a read feed as JSON values."""
    if isinstance(document, NotAFeed):
        return {"reason": document.reason}
    return {
        "format": document.format.value,
        "version": document.version,
        "title": document.title,
        "link": document.link,
        "language": document.language,
        "ttl": document.ttl.total_seconds() if document.ttl is not None else None,
        "dropped": document.dropped,
        "damaged": document.damaged,
        "entries": [_from_entry(entry) for entry in document.entries],
    }


def _from_entry(entry: Entry) -> list[str | None]:
    return [
        entry.guid,
        entry.link,
        entry.title,
        entry.teaser,
        entry.content,
        entry.author,
        _from_time(entry.published),
        _from_time(entry.updated),
        entry.language,
        entry.fragment,
    ]


def from_article(article: Article) -> dict[str, Any]:
    """Return a read page as JSON values."""
    return {
        "kind": article.kind.value,
        "title": article.title,
        "text": article.text,
        "language": article.language,
        "published": _from_time(article.published),
        "updated": _from_time(article.updated),
        "author": article.author,
        "canonical": article.canonical,
        "site": article.site,
        "why": article.why,
        "extractor": article.extractor,
    }


def _from_time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


# --- JSON → records ---------------------------------------------------------------------
# Whatever a worker says is checked for its types: KeyError, TypeError and ValueError mean that it lies.


def to_feed(message: dict[str, Any]) -> FeedDocument | NotAFeed:
    """Return the feed a worker read."""
    if "reason" in message:
        return NotAFeed(reason=_text(message["reason"]))
    ttl = message["ttl"]
    return FeedDocument(
        format=FeedFormat(message["format"]),
        version=_text(message["version"]),
        title=_optional(message["title"]),
        link=_optional(message["link"]),
        language=_optional(message["language"]),
        ttl=None if ttl is None else timedelta(seconds=float(ttl)),
        dropped=int(message["dropped"]),
        damaged=_optional(message["damaged"]),
        entries=tuple([_to_entry(values) for values in message["entries"]]),
    )


def _to_entry(values: list[Any]) -> Entry:
    guid, link, title, teaser, content, author, published, updated, language, fragment = values
    return Entry(
        guid=_optional(guid),
        link=_optional(link),
        title=_text(title),
        teaser=_text(teaser),
        content=_text(content),
        author=_optional(author),
        published=_to_time(published),
        updated=_to_time(updated),
        language=_optional(language),
        fragment=_optional(fragment),
    )


def to_article(message: dict[str, Any]) -> Article:
    """Return the page a worker read."""
    return Article(
        kind=PageKind(message["kind"]),
        title=_optional(message["title"]),
        text=_text(message["text"]),
        language=_optional(message["language"]),
        published=_to_time(message["published"]),
        updated=_to_time(message["updated"]),
        author=_optional(message["author"]),
        canonical=_optional(message["canonical"]),
        site=_optional(message["site"]),
        why=_text(message["why"]),
        extractor=_text(message["extractor"]),
    )


def to_language(message: dict[str, Any]) -> str | None:
    """Return the language a worker recognised."""
    return _optional(message["language"])


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def _optional(value: object) -> str | None:
    return None if value is None else _text(value)


def _to_time(value: object) -> datetime | None:
    return None if value is None else datetime.fromisoformat(_text(value))
