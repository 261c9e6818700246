"""What an outlet repeats of a secret in its feed's address: never stored, never shown, filled in only to ask.

A link beside `https://example.org/${TOKEN}/feed.xml` is resolved against the real address, so it has the secret in it, and
servers echo what they were asked for.
"""

from __future__ import annotations

from dataclasses import replace

from watcher.config import FeedConfig
from watcher.model import Article, Entry, FeedDocument


def document(feed: FeedConfig, read: FeedDocument) -> FeedDocument:
    """Return a document in which the secrets of its feed's address are `${NAME}` again."""
    if not feed.variables:
        return read
    return replace(
        read,
        title=_hidden(feed, read.title),
        link=_hidden(feed, read.link),
        entries=tuple(_entry(feed, entry) for entry in read.entries),
    )


def article(feed: FeedConfig, read: Article) -> Article:
    """Return an article in which the secrets of its feed's address are `${NAME}` again."""
    if not feed.variables:
        return read
    return replace(
        read,
        title=_hidden(feed, read.title),
        text=feed.hide(read.text),
        author=_hidden(feed, read.author),
        site=_hidden(feed, read.site),
        canonical=_hidden(feed, read.canonical),
        why=feed.hide(read.why),
    )


def validator(feed: FeedConfig, value: str | None) -> str | None:
    """Return a validator, or None where it holds a secret: it must be sent exactly as it came, or not at all."""
    return value if _hidden(feed, value) == value else None


def _entry(feed: FeedConfig, entry: Entry) -> Entry:
    return replace(
        entry,
        guid=_hidden(feed, entry.guid),
        link=_hidden(feed, entry.link),
        title=feed.hide(entry.title),
        teaser=feed.hide(entry.teaser),
        content=feed.hide(entry.content),
        author=_hidden(feed, entry.author),
    )


def _hidden(feed: FeedConfig, text: str | None) -> str | None:
    return feed.hide(text) if text is not None else None
