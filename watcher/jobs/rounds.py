"""Polling many feeds at once: who is asked, in what order, and one report line for each."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Config, FeedConfig
from watcher.core import cadence
from watcher.core.times import to_text, to_text_or_none
from watcher.edge.store.feeds import FeedState
from watcher.jobs.outside import outside
from watcher.jobs.polling import FEED_TYPES, Tools, Writer, flush_quiet, poll_feed
from watcher.model import (
    FeedDocument,
    Fetched,
    FetchFailed,
    FetchPlan,
    NotAFeed,
    NotModified,
    Poll,
)
from watcher.render import safe

if TYPE_CHECKING:
    import httpx

    from watcher.edge.store import Store
    from watcher.edge.web import Web
    from watcher.edge.workers import Workers

log = logging.getLogger("watcher")

# Responses being worked on at once, as a multiple of the connections: enough that a slow parse
# never leaves a connection idle, few enough that ten thousand feeds do not fill the memory.
_AHEAD = 4
QUIET_BATCH = 64


@contextlib.asynccontextmanager
async def tools_for(
    config: Config,
    store: Store,
    *,
    now: Callable[[], datetime],
    transport: httpx.AsyncBaseTransport | None = None,
    quiet_batch: int = 1,
) -> AsyncGenerator[Tools]:
    """Open what polling works with, and close it whatever happens."""
    writer = Writer(store)
    try:
        async with outside(config.service, now=now, transport=transport) as (web, workers):
            tools = Tools(
                config=config,
                writer=writer,
                web=web,
                workers=workers,
                now=now,
                quiet_batch=quiet_batch,
            )
            yield tools
            await flush_quiet(tools)
    finally:
        writer.close()


async def poll_all(
    config: Config,
    store: Store,
    *,
    now: Callable[[], datetime],
    due: bool = False,
    force: bool = False,
    report: Callable[[Poll], None] = lambda poll: None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> list[Poll]:
    """Poll every feed once (with `due`: those whose time has come) and return the reports.

    A feed whose server said wait, or that is gone, is left alone and reported, unless `force`.

    Raises:
        StoreError: the store cannot be used any more.
    """
    async with tools_for(
        config, store, now=now, transport=transport, quiet_batch=QUIET_BATCH
    ) as tools:
        states = await tools.writer(follow, store, config)
        tools.pending = await tools.writer(pending, store, now())
        # With a concurrency of 1 feeds are polled one after the other, in the order of the file.
        connections = config.service.concurrency
        slots = asyncio.Semaphore(connections if connections == 1 else _AHEAD * connections)
        polls: list[Poll] = []

        async def one(feed: FeedConfig, state: FeedState) -> None:
            async with slots:
                poll = await poll_safely(feed, state, tools)
            polls.append(poll)
            report(poll)

        try:
            async with asyncio.TaskGroup() as group:
                for feed in config.feeds:
                    state = states[feed.written]
                    spared = None if force else _spared(state, now())
                    if spared is not None:
                        polls.append(spared)
                        report(spared)
                    elif not due or state.next_poll is None or state.next_poll <= now():
                        group.create_task(one(feed, state))
        except BaseExceptionGroup as errors:
            # One is enough to say why; with the store gone, every feed says the same.
            raise _first(errors) from None
        if config.service.atom is not None:
            from watcher.jobs.publishing import Publisher

            await Publisher().publish(tools)
    return polls


def _first(errors: BaseExceptionGroup[BaseException]) -> BaseException:
    first = errors.exceptions[0]
    return _first(first) if isinstance(first, BaseExceptionGroup) else first


def follow(store: Store, config: Config) -> dict[str, FeedState]:
    """Make sure every configured feed has a row in the store; return their states."""
    with store.transaction():
        return store.feeds.follow((feed.written, feed.outlet) for feed in config.feeds)


def pending(store: Store, now: datetime) -> set[int]:
    """Return the feeds that have pages waiting to be opened or looked at again."""
    with store.reading():
        return store.feeds.feeds_with_openings() | store.corpus.feeds_with_checks(now)


async def poll_safely(feed: FeedConfig, state: FeedState, tools: Tools) -> Poll:
    """Poll a feed; an error of ours costs this feed this poll, is logged and reported.

    Raises:
        StoreError: the store cannot be used any more.
    """
    from watcher.errors import StoreError

    try:
        poll = await poll_feed(feed, state, tools)
    except (StoreError, asyncio.CancelledError):
        raise
    except Exception:
        log.exception("poll failed feed=%s", state.url)
        poll = await note_our_error(feed, state, tools)
    log.info(
        "polled feed=%s outcome=%s new=%d matched=%d next=%s error=%s",
        poll.feed,
        poll.outcome,
        poll.new,
        poll.matched,
        to_text_or_none(poll.next_poll) or "never",
        safe.line(poll.error or "none"),
    )
    return poll


async def note_our_error(feed: FeedConfig, state: FeedState, tools: Tools) -> Poll:
    """Append a poll that failed through our fault, and back off."""
    now = tools.now()
    message = "an error of ours, please report it; the log has the details (-v)"
    again = cadence.next_poll(
        feed.url,
        every=feed.every,
        failures=state.failures + 1,
        max_age=None,
        ttl=None,
        wait=None,
        throttled=False,
        now=now,
    )
    poll = Poll(
        feed=state.url,
        outlet=state.name,
        outcome="error",
        status=None,
        entries=0,
        new=0,
        revised=0,
        matched=0,
        copies=0,
        bytes=0,
        seconds=0.0,
        next_poll=again,
        gap=None,
        error=message,
    )

    def write() -> None:
        with tools.writer.store.transaction():
            tools.writer.store.feeds.save(
                state.id,
                {
                    "first_poll": to_text(state.first_poll or now),
                    "last_poll": to_text(now),
                    "next_poll": to_text_or_none(again),
                    "failures": state.failures + 1,
                    "outcome": "error",
                    "status": None,
                    "error": message,
                },
            )
            tools.writer.store.feeds.add_poll(state.id, poll, at=now, body_sha256=None)

    await tools.writer(write)
    return poll


def _spared(state: FeedState, now: datetime) -> Poll | None:
    """Return the report of a feed that is not asked now, or None when it may be."""
    if state.gone is not None:
        outcome, error = (
            "gone",
            f"gone since {to_text(state.gone)} (410); not asked any more",
        )
    elif state.wait_until is not None and state.wait_until > now:
        outcome = "throttled"
        error = (
            f"the server asked to wait until {to_text(state.wait_until)}; left alone (--force asks)"
        )
    else:
        return None
    return Poll(
        feed=state.url,
        outlet=state.name,
        outcome=outcome,
        status=state.status,
        entries=0,
        new=0,
        revised=0,
        matched=0,
        copies=0,
        bytes=0,
        seconds=0.0,
        next_poll=None if state.gone else state.wait_until,
        gap=None,
        error=error,
        asked=False,
    )


async def try_feeds(
    config: Config,
    *,
    now: Callable[[], datetime],
    report: Callable[[FeedConfig, FeedDocument | None, str], None],
) -> int:
    """Ask each feed once, store nothing, and return how many could be read."""
    service = config.service
    good = 0

    async def one(feed: FeedConfig, web: Web, workers: Workers) -> None:
        nonlocal good
        result = await web.fetch(FetchPlan(url=feed.url, accept=FEED_TYPES))
        match result:
            case FetchFailed(reason=reason):
                report(feed, None, feed.hide(reason))
            case NotModified():
                report(feed, None, "304 without having been asked for a change")
            case Fetched(answer=answer):
                document = await workers.read_feed(
                    result.body,
                    url=answer.url,
                    content_type=result.content_type,
                    limit=service.limits.entries,
                    now=now(),
                )
                if isinstance(document, NotAFeed):
                    report(feed, None, feed.hide(document.reason))
                else:
                    good += 1
                    moved = feed.hide(_moved_note((answer.hops and answer.url) or None))
                    report(feed, document, moved)

    try:
        async with outside(service, now=now) as (web, workers), asyncio.TaskGroup() as group:
            for feed in config.feeds:
                group.create_task(one(feed, web, workers))
    except BaseExceptionGroup as errors:
        raise _first(errors) from None  # standard output on a full disk, say
    return good


def _moved_note(url: str | None) -> str:
    return f"answered from {url}" if url else ""


def could_be_read(polls: Sequence[Poll]) -> bool:
    """Return whether any feed was read (or none had to be asked)."""
    trouble = ("error", "gone", "throttled")
    asked = [poll for poll in polls if poll.asked]
    return not asked or any(poll.outcome not in trouble for poll in asked)
