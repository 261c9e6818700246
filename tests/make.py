"""Records from defaults, so that a test mentions only what it is about."""

from __future__ import annotations

from datetime import UTC, datetime

from watcher.config import load_config
from watcher.model import Article, Entry, Match, PageKind, Poll

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

STORIES = """
stories:
  harbour:
    title: Tamsin Orlebar and the harbour
    names:
      - name: Tamsin Orlebar
        also: [Тамсин Орлебар]
      - name: Brine Covenant
        kind: group
    context: [harbour]
"""


def config(text: str = STORIES, **environ: str):
    """Return a Config; the default follows one invented story and no feeds."""
    return load_config(text, path="feeds.yaml", environ=environ)


def feeds_text(*feeds: str, ports=(), stories: str = STORIES, service: str = "") -> str:
    """Return feeds.yaml for feeds given as flow mappings, on loopback ports that are allowed."""
    allowed = ", ".join(f'"127.0.0.1:{port}"' for port in ports)
    lines = "".join(f"  - {feed}\n" for feed in feeds)
    return (
        f"{stories}\nservice:\n  contact: mailto:desk@example.org\n  allow_private: [{allowed}]\n"
        f"{service}\nfeeds:\n{lines}"
        if feeds
        else stories
    )


def entry(**given) -> Entry:
    """Return an Entry."""
    return Entry(
        **{
            "guid": "tag:quay.example,2026:1",
            "link": "https://quay.example/news/1",
            "title": "Ferry late again",
            "teaser": "By an hour.",
            "published": NOW,
            **given,
        }
    )


def article(**given) -> Article:
    """Return an Article."""
    return Article(
        **{
            "kind": PageKind.ARTICLE,
            "title": "Ferry late again",
            "text": "The ferry of the Brine Covenant was late by an hour on Monday.",
            "language": "en",
            "published": NOW,
            "extractor": "test 1",
            **given,
        }
    )


def match(**given) -> Match:
    """Return a Match."""
    return Match(
        **{
            "story": "harbour",
            "name": "Brine Covenant",
            "alias": "Brine Covenant",
            "surface": "Brine Covenant",
            "start": 17,
            "end": 31,
            "field": "text",
            "rule": "exact",
            "strength": 1.0,
            **given,
        }
    )


def poll(**given) -> Poll:
    """Return a Poll."""
    return Poll(
        **{
            "feed": "https://quay.example/feed",
            "outlet": "Quay News",
            "outcome": "ok",
            "status": 200,
            "entries": 1,
            "new": 1,
            "revised": 0,
            "matched": 0,
            "copies": 0,
            "bytes": 1000,
            "seconds": 0.1,
            "next_poll": None,
            "gap": None,
            "error": None,
            **given,
        }
    )


def digest(**given) -> dict[str, object]:
    """Return the row of a digest."""
    return {
        "id": 1,
        "story": "harbour",
        "channel": "mail",
        "made": "2026-03-02T09:00:00Z",
        "slot": "2026-03-02T07:00:00Z",
        "after": 0,
        "until": 3,
        "quiet": False,
        "message_id": "<digest.1@watch.example>",
        "subject": "The harbour",
        "message": b"Subject: The harbour\r\n\r\nNothing.\r\n",
        **given,
    }
