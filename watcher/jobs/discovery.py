"""From a site's address to its feed: the address itself, then what the page's head names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin

from lxml import html

from watcher.config import Service
from watcher.edge.web import Web
from watcher.edge.workers import Workers
from watcher.errors import UsageError
from watcher.jobs.outside import outside
from watcher.jobs.polling import FEED_TYPES
from watcher.model import FeedDocument, Fetched, FetchFailed, FetchPlan, FetchResult

_FEED_LINKS = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_MOST_TRIED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFeed:
    """A feed that answered."""

    url: str
    title: str | None
    version: str
    entries: int


async def find_feed(url: str, service: Service, *, now: Callable[[], datetime]) -> FoundFeed:
    """Return the feed at `url`, or the first one that its page names (RSS autodiscovery).

    Raises:
        UsageError: there is none, or the address cannot be read; the message says what was tried.
    """
    async with outside(service, now=now) as (web, workers):
        result = await _fetch(web, url)
        document = await _read(workers, result, now())
        if document is not None:
            return _found(url, document)
        named = _named_feeds(result)
        for address in named[:_MOST_TRIED]:
            answer = await web.fetch(FetchPlan(url=address, accept=FEED_TYPES))
            if isinstance(answer, Fetched):
                document = await _read(workers, answer, now())
                if document is not None:
                    return _found(address, document)
    if named:
        raise UsageError(
            f"{url}: names {len(named)} feed(s), but none could be read: {', '.join(named)}"
        )
    raise UsageError(
        f"{url}: neither a feed nor a page that names one; give the feed's own address"
    )


async def _fetch(web: Web, url: str) -> Fetched:
    result: FetchResult = await web.fetch(
        FetchPlan(url=url, accept=FEED_TYPES + ", text/html;q=0.5")
    )
    if isinstance(result, Fetched):
        return result
    reason = result.reason if isinstance(result, FetchFailed) else "304 without having been asked"
    raise UsageError(f"{url}: {reason}")


async def _read(workers: Workers, fetched: Fetched, now: datetime) -> FeedDocument | None:
    document = await workers.read_feed(
        fetched.body,
        url=fetched.answer.url,
        content_type=fetched.content_type,
        limit=10_000,
        now=now,
    )
    return document if isinstance(document, FeedDocument) else None


def _named_feeds(fetched: Fetched) -> list[str]:
    """Return the addresses in the page's `<link rel=alternate>` elements."""
    try:
        page = html.document_fromstring(fetched.body[:500_000])
    except (ValueError, html.etree.ParserError):
        return []
    named = [
        urljoin(fetched.answer.url, link.get("href"))
        for link in page.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
        and (link.get("type") or "").lower().strip() in _FEED_LINKS
        and link.get("href")
    ]
    return list(
        dict.fromkeys(address for address in named if address.startswith(("http://", "https://")))
    )


def _found(url: str, document: FeedDocument) -> FoundFeed:
    return FoundFeed(
        url=url,
        title=document.title,
        version=document.version,
        entries=len(document.entries),
    )
