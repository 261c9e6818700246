"""Which feed is polled when, and when to look for mail to send: the store knows what is due, apscheduler wakes us.

    start -> every feed gets one job, at the time kept in the store
    job   -> poll -> the job is put again, at the time the poll chose
    tick  -> twice a minute: has the clock been set, has the machine slept? is a digest due?

docs/decisions/0011-scheduler.md says why it is arranged like this.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from watcher.core import cadence
from watcher.core.times import to_text, to_text_or_none
from watcher.edge import clock
from watcher.errors import ConfigError, StoreError
from watcher.jobs.dispatching import Dispatch
from watcher.jobs.publishing import Publisher
from watcher.jobs.rounds import follow, pending, poll_safely, tools_for
from watcher.jobs.sending import AT_A_RELOAD, AT_THE_END, Sending
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.config import Config, FeedConfig
    from watcher.edge.store import Store
    from watcher.edge.store.feeds import FeedState
    from watcher.jobs.polling import Tools

log = logging.getLogger("watcher")

OpenTools = Callable[["Config"], AbstractAsyncContextManager["Tools"]]

TICK = timedelta(seconds=30)
LATE = timedelta(minutes=1)  # a job this late was held up by sleep or a clock that was set
SOONEST = timedelta(seconds=1)  # a job put while it still runs must not meet itself
GRACE = 7.0  # seconds that running polls get at the end, of the ten that an end may take
LAST = 9.0  # seconds after which the end waits for nothing any more

# A store that cannot be written says nothing about the outlet, and a full disk may be free again
# in an hour: the pause is doubled twice at most, not up to the day that a failing outlet gets.
_MOST_REFUSALS = 3


class Order(Enum):
    """What the service is told while it runs."""

    STOP = auto()
    RELOAD = auto()


async def serve(
    load: Callable[[], Config], store: Store, *, now: Callable[[], datetime] = clock.now
) -> None:
    """Poll every feed when it is due until SIGTERM or SIGINT; SIGHUP reads the configuration again.

    Raises:
        ConfigError: the configuration cannot be used at the start.
        StoreError: the store cannot be used at the start.
    """
    service = Service(
        load=load, open_tools=lambda config: tools_for(config, store, now=now), now=now
    )
    orders: asyncio.Queue[Order] = asyncio.Queue()
    giving_up = threading.Timer(LAST, _give_up)
    giving_up.daemon = True

    def stop() -> None:
        orders.put_nowait(Order.STOP)
        if not giving_up.is_alive():
            giving_up.start()

    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop)
    loop.add_signal_handler(signal.SIGINT, stop)
    loop.add_signal_handler(signal.SIGHUP, orders.put_nowait, Order.RELOAD)
    try:
        await service.run(orders)
    finally:
        giving_up.cancel()
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            loop.remove_signal_handler(number)


def _give_up() -> None:
    """End the process although the writer waits, for a store that another program holds locked, say.

    SQLite cannot be told to stop waiting. Nothing is lost: what is not committed is polled again.
    """
    log.error("ended without the store, which could not be closed in time")
    os._exit(StoreError.exit_code)


def due_at(feed: FeedConfig, state: FeedState, *, now: datetime) -> datetime | None:
    """Return when to poll a feed that is not being polled, or None for one that is gone.

    What is overdue comes soon, but spread over up to a minute: after a long pause that is every feed.
    """
    if state.gone is not None:
        return None
    if state.next_poll is None:
        return cadence.first_poll(feed.url, every=feed.every, now=now)
    kept = max(state.next_poll, state.wait_until or state.next_poll)
    kept = on_this_clock(kept, chosen=state.last_poll or now, now=now)
    return kept if kept > now else cadence.first_poll(feed.url, every=None, now=now)


def on_this_clock(kept: datetime, *, chosen: datetime, now: datetime) -> datetime:
    """Return a time that was chosen at `chosen`, moved if that moment has not come yet.

    A clock that was ahead has left times that lie too far off; the pause they meant begins now,
    so that a wrong clock can neither silence a feed nor cut a pause short.
    """
    return min(kept, now + (kept - chosen))


class Service:
    """Polls feeds until it is told to stop. `now` is the system's clock, which apscheduler reads too.

    `open_tools` opens what polling works with; the tools are closed when the configuration
    changes and at the end.
    """

    def __init__(
        self,
        *,
        load: Callable[[], Config],
        open_tools: OpenTools,
        now: Callable[[], datetime],
    ) -> None:
        self._load = load
        self._open_tools = open_tools
        self._now = now
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # The default drops a job that is more than a second late, without a word to the feed.
            job_defaults={
                "misfire_grace_time": None,
                "coalesce": True,
                "max_instances": 1,
            },
        )
        self._feeds: dict[str, FeedConfig] = {}  # by the address as written, as in the store
        self._running: dict[str, asyncio.Task[object]] = {}
        self._refusals: Counter[str] = Counter()  # polls in a row that the store did not take
        self._sending = Sending(Dispatch())
        self._publisher = Publisher()
        self._looked = now()
        self._stale = False  # whether the jobs have to be planned anew

    async def run(self, orders: asyncio.Queue[Order]) -> None:
        """Poll until STOP is ordered, then end within ten seconds.

        Raises:
            ConfigError: the configuration cannot be used at the start.
            StoreError: the store cannot be used at the start.
        """
        # Its own lines, one for each job put, run and done, would hide ours.
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        config = self._load()
        self._stack, self._tools = await self._opened(config)
        try:
            self._take_up(config)
            await self._plan()
            # Before the first poll: what that one brings is told, and nothing that was there before.
            await self._sending.enrol(self._tools)
            self._publisher.soon(self._tools)
            self._scheduler.start()
            log.info("serving feeds=%d", len(self._feeds))
            self._sending.soon(self._tools)
            while (order := await _next(orders)) is not Order.STOP:
                if order is Order.RELOAD:
                    await self._reload()
                await self._look_at_the_clock()
                self._sending.soon(self._tools)
            log.info("stopping polls=%d", len(self._running))
        finally:
            await self._end()

    async def _end(self) -> None:
        try:
            if self._scheduler.running:
                self._scheduler.pause()
                await self._end_work(AT_THE_END)
                self._scheduler.shutdown(wait=False)
                await asyncio.sleep(0)  # apscheduler shuts down in the loop's next round
        finally:
            await self._stack.aclose()
        log.info("stopped")

    # -- one feed

    async def _poll(self, url: str, due: datetime) -> None:
        """Poll a feed and put its next job; what apscheduler runs."""
        feed = self._feeds.get(url)
        if feed is None:
            return  # given up between being due and being run
        begun = self._now()
        if begun - due > LATE:
            self._put(feed, cadence.first_poll(feed.url, every=None, now=begun))
            return
        task = asyncio.current_task()
        assert task is not None
        self._running[url] = task
        # Whatever happens below, the feed gets its next job: nothing stops in silence.
        again: datetime | None = self._back_off(feed, begun)
        try:
            state = await self._tools.writer(self._look_up, self._tools, url)
            poll = await poll_safely(feed, state, self._tools)
            again = poll.next_poll
            del self._refusals[url]
            self._publisher.soon(self._tools)
            if self._tools.config.alerts is not None:
                self._sending.soon(self._tools)
        except StoreError as error:
            self._refusals[url] += 1
            again = self._back_off(feed, begun)
            log.error(
                "store refused feed=%s next=%s error=%s",
                url,
                to_text(again),
                line(str(error)),
            )
        except asyncio.CancelledError:
            # Only the end of the service cancels, and a reload, which plans every feed anew.
            log.info("cut short feed=%s", url)
        finally:
            del self._running[url]
            if again is not None:
                again = on_this_clock(again, chosen=begun, now=self._now())
            if url in self._feeds:
                self._put(feed, again)

    def _look_up(self, tools: Tools, url: str) -> FeedState:
        """Return what the store knows of a feed; runs in the writer's thread."""
        store = tools.writer.store
        tools.pending = pending(store, self._now())
        with store.reading():
            return store.feeds.state(url)

    def _back_off(self, feed: FeedConfig, now: datetime) -> datetime:
        return cadence.next_poll(
            feed.url,
            every=feed.every,
            failures=min(self._refusals[feed.written], _MOST_REFUSALS),
            max_age=None,
            ttl=None,
            wait=None,
            throttled=False,
            now=now,
        )

    def _put(self, feed: FeedConfig, due: datetime | None) -> None:
        """Give a feed its one job, or take it away."""
        log.debug("planned feed=%s next=%s", feed.written, to_text_or_none(due))
        if due is None:
            with contextlib.suppress(JobLookupError):
                self._scheduler.remove_job(feed.written)
            return
        due = max(due, self._now() + SOONEST)
        self._scheduler.add_job(
            self._poll,
            "date",
            run_date=due,
            args=(feed.written, due),
            id=feed.written,
            name=feed.written,
            replace_existing=True,
        )

    # -- all feeds

    def _take_up(self, config: Config) -> None:
        """Go on with the feeds of this configuration; take away the jobs of all others."""
        feeds = {feed.written: feed for feed in config.feeds}
        for url, feed in self._feeds.items():
            if url not in feeds:
                self._put(feed, None)
        self._feeds = feeds

    async def _plan(self) -> None:
        """Give every feed that is not being polled its job, by what the store knows."""
        tools = self._tools
        states = await tools.writer(follow, tools.writer.store, tools.config)
        now = self._now()
        for url, feed in self._feeds.items():
            if url not in self._running:
                self._put(feed, due_at(feed, states[url], now=now))
        self._stale = False

    async def _look_at_the_clock(self) -> None:
        """Have jobs run that are due by the clock, and plan anew when the clock was set back.

        The event loop's timers stand still while the machine sleeps, and know nothing of a
        clock that is set.
        """
        now = self._now()
        if now < self._looked:
            back = (self._looked - now).total_seconds()
            log.warning("the clock went back seconds=%d", back)
            self._stale = True
        self._looked = now
        if self._stale:
            try:
                await self._plan()
            except StoreError as error:
                log.error("not planned error=%s", line(str(error)))
        self._scheduler.wakeup()

    async def _reload(self) -> None:
        """Go on with the configuration as it is now, or with the last good one where it is of no use."""
        try:
            config = await asyncio.to_thread(self._load)
            stack, tools = await self._opened(config)
        except ConfigError as error:
            for problem in error.problems:
                log.error("not reloaded problem=%s", line(str(problem)))
            return
        except OSError as error:
            log.error("not reloaded error=%s", line(str(error)))
            return
        # One writer at a time: the old tools must be done before the new ones are used.
        self._scheduler.pause()
        await self._end_work(AT_A_RELOAD)
        old, self._stack, self._tools = self._stack, stack, tools
        await old.aclose()
        self._take_up(config)
        self._publisher.soon(self._tools)
        self._sending.open()
        self._scheduler.resume()
        self._stale = True  # the look at the clock that follows plans, and again until it succeeds
        log.info("reloaded feeds=%d", len(config.feeds))

    async def _opened(self, config: Config) -> tuple[AsyncExitStack, Tools]:
        stack = AsyncExitStack()
        return stack, await stack.enter_async_context(self._open_tools(config))

    async def _end_work(self, patience: float) -> None:
        """Have everything end that uses the tools: polls and deliveries side by side, then what the polls let write."""
        # The sending closes at its first step, so first: a poll that ends meanwhile begins no delivery.
        await asyncio.gather(self._sending.end(patience), self._end_polls())
        await self._publisher.end()

    async def _end_polls(self) -> None:
        """Let running polls end, for a while; what is cut short is stored whole or not at all."""
        polls = set(self._running.values())
        if not polls:
            return
        _, slow = await asyncio.wait(polls, timeout=GRACE)
        for poll in slow:
            poll.cancel()
        if slow:
            await asyncio.wait(slow, timeout=1)


async def _next(orders: asyncio.Queue[Order]) -> Order | None:
    """Return the next order, or None at the next tick."""
    try:
        async with asyncio.timeout(TICK.total_seconds()):
            return await orders.get()
    except TimeoutError:
        return None
