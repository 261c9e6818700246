"""An entry's own words as a text to compare, and the key of the item it leads to."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from watcher.core.links import canonical
from watcher.model import Article, PageKind

FEED_TEXT = "feed"  # a version's source, and its extractor: the feed's own words


class Said(Protocol):
    """What a feed says of an entry (`model.Entry`, `edge.store.replays.KeptEntry`)."""

    @property
    def title(self) -> str: ...
    @property
    def teaser(self) -> str: ...
    @property
    def content(self) -> str: ...
    @property
    def author(self) -> str | None: ...
    @property
    def language(self) -> str | None: ...
    @property
    def published(self) -> datetime | None: ...
    @property
    def updated(self) -> datetime | None: ...


def feed_article(entry: Said) -> Article:
    """Return what the feed itself says, for an item whose page was not or could not be opened."""
    return Article(
        kind=PageKind.ARTICLE if entry.content else PageKind.STUB,
        title=entry.title,
        text=entry.content or entry.teaser,
        language=entry.language,
        published=entry.published,
        updated=entry.updated,
        author=entry.author,
        why="the feed's own text",
        extractor=FEED_TEXT,
    )


def words_of(*texts: str) -> str:
    """Return what a feed says of an entry, as one text to be searched for names.

    A blank line ends a name: none begins with the headline's last word and ends with the teaser's first.
    """
    return "\n\n".join(text for text in texts if text)


def key_of_item(url: str | None, key: str, *, feed: int) -> str:
    """Return the key of the item that an entry of this key leads to.

    Where several entries share an address (a live blog), the entry's own mark is the item's.
    """
    return canonical(url) if url and key.startswith("link:") else f"entry:{feed}:{key}"
