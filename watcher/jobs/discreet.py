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
        title=_prose(feed, read.title),
        link=_hidden(feed, read.link),
        entries=tuple(_entry(feed, entry) for entry in read.entries),
    )


def article(feed: FeedConfig, read: Article) -> Article:
    """Return an article in which the secrets of its feed's address are `${NAME}` again."""
    if not feed.variables:
        return read
    return replace(
        read,
        title=_prose(feed, read.title),
        text=feed.hide_in_prose(read.text),
        author=_prose(feed, read.author),
        site=_prose(feed, read.site),
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
        title=feed.hide_in_prose(entry.title),
        teaser=feed.hide_in_prose(entry.teaser),
        content=feed.hide_in_prose(entry.content),
        author=_prose(feed, entry.author),
    )


def _hidden(feed: FeedConfig, text: str | None) -> str | None:
    return feed.hide(text) if text is not None else None


def _prose(feed: FeedConfig, text: str | None) -> str | None:
    return feed.hide_in_prose(text) if text is not None else None
