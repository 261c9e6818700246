"""Opening article pages: through the same guard as feeds, read in the same workers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from watcher.config import FeedConfig
from watcher.jobs import discreet
from watcher.jobs.arrivals import PageJob, Sifting
from watcher.model import (
    Article,
    Fault,
    Fetched,
    FetchFailed,
    FetchPlan,
    FetchResult,
    NotModified,
    PageKind,
)

PAGE_TYPES = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"

BUDGET = timedelta(seconds=60)  # for all pages of one poll of one feed

A_POLL = 400_000  # characters of pages compared in one transaction; forty articles have 160,000

# What will not be different tomorrow; everything else is tried again.
_FINAL = frozenset({Fault.GONE, Fault.REFUSED, Fault.TOO_LARGE, Fault.REDIRECT})


class Fetches(Protocol):
    """The part of `edge.web.Web` that is needed here."""

    async def fetch(self, plan: FetchPlan) -> FetchResult: ...


class ReadsPages(Protocol):
    """The part of `edge.workers.Workers` that is needed here."""

    async def read_page(
        self, body: bytes, *, url: str, content_type: str | None, now: datetime
    ) -> Article: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What came of opening a page."""

    job: PageJob
    url: str  # after redirects
    article: Article | None = None  # a text that can stand for the article
    same: bool = False  # 304: what we hold is still so
    missing: bool = False  # 404 or 410
    error: str | None = None  # why there is no article, in words
    final: bool = False  # trying again would bring the same
    wait: timedelta | None = None
    etag: str | None = None
    last_modified: str | None = None


async def open_pages(
    feed: FeedConfig,
    jobs: Sequence[PageJob],
    web: Fetches,
    workers: ReadsPages,
    *,
    now: datetime,
) -> list[Opened]:
    """Open every page; results are in the order of `jobs`. Never raises for what an outlet does.

    Together they have BUDGET; what is not opened by then waits for the next poll, so that a slow
    site holds up what else its feed brought for a minute at most.
    """
    if not jobs:
        return []
    waits: dict[str, timedelta | None] = {}
    tasks = [asyncio.ensure_future(_open(feed, job, web, workers, now, waits)) for job in jobs]
    try:
        await asyncio.wait(tasks, timeout=BUDGET.total_seconds())
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [
        Opened(job=job, url=job.url, error="not opened in time; it waits for the next poll")
        if task.cancelled()
        else task.result()
        for job, task in zip(jobs, tasks, strict=True)
    ]


def affordable(sifting: Sifting, opened: Sequence[Opened]) -> list[Opened]:
    """Return the pages that are compared now; what is beyond A_POLL characters waits for the next poll.

    Forty pages of the longest text there is would keep the store from all other feeds for minutes.
    """
    kept: list[Opened] = []
    total = 0
    for page in opened:
        size = len(page.article.text) if page.article is not None else 0
        if total + size <= A_POLL or not total:
            total += size
            kept.append(page)
        elif page.job.arrival is not None:
            sifting.postponed.append(page.job.arrival)
    return kept


async def _open(
    feed: FeedConfig,
    job: PageJob,
    web: Fetches,
    workers: ReadsPages,
    now: datetime,
    waits: dict[str, timedelta | None],
) -> Opened:
    """Open one page. `waits` are the hosts that asked to be left alone meanwhile."""
    asked = feed.fill(job.url)
    host = urlsplit(asked).hostname or ""
    if host in waits:
        return Opened(
            job=job, url=job.url, error="its server asked to wait; not opened", wait=waits[host]
        )
    plan = FetchPlan(url=asked, etag=job.etag, last_modified=job.last_modified, accept=PAGE_TYPES)
    result = await web.fetch(plan)
    match result:
        case NotModified(answer=answer):
            return Opened(
                job=job,
                url=feed.hide(answer.url),
                same=True,
                etag=result.etag or job.etag,
                last_modified=result.last_modified or job.last_modified,
            )
        case FetchFailed(answer=answer, fault=fault, reason=reason):
            if fault is Fault.THROTTLED:
                waits[host] = answer.retry_after
            return Opened(
                job=job,
                url=feed.hide(answer.url),
                error=feed.hide(reason),
                missing=fault in (Fault.MISSING, Fault.GONE),
                final=fault in _FINAL,
                wait=answer.retry_after,
            )
        case Fetched(answer=answer):
            if _leads_up(asked, answer.url):
                return Opened(
                    job=job,
                    url=feed.hide(answer.url),
                    error=f"leads to {feed.hide(answer.url)}, which is not the article",
                    missing=job.item is not None,
                )
            article = discreet.article(
                feed,
                await workers.read_page(
                    result.body, url=answer.url, content_type=result.content_type, now=now
                ),
            )
            usable = article.kind in (PageKind.ARTICLE, PageKind.STUB) and bool(article.text)
            return Opened(
                job=job,
                url=feed.hide(answer.url),
                article=article if usable else None,
                error=None if usable else f"{article.kind} page: {article.why}",
                final=article.kind is PageKind.MEDIA,
                etag=discreet.validator(feed, result.etag),
                last_modified=discreet.validator(feed, result.last_modified),
            )


def _leads_up(asked: str, answered: str) -> bool:
    """Whether an article's address led to the front page or a section above it: it is not there."""
    there = urlsplit(answered)
    path, up = urlsplit(asked).path.rstrip("/"), there.path.rstrip("/")
    if there.query or not path or path == up:
        return False
    # One step up may be another form of the same page (/story/amp); two steps up is a section.
    return not up or (path.startswith(up + "/") and path.count("/") - up.count("/") >= 2)
