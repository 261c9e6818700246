"""Stand-ins that let a day pass in seconds: a virtual clock, workers in this process, invented outlets.

clock = Clock(datetime(2026, 3, 2, tzinfo=UTC))
with clock.loop() as run:
    run(main())              # asyncio.sleep(3600) takes no time; clock.now() is an hour later
clock.set_forward(timedelta(days=1))   # what NTP, or a laptop that slept, does to a wall clock
"""

from __future__ import annotations

import asyncio
import contextlib
import selectors
from bisect import bisect_right
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from unittest import mock

import httpx

from watcher.core.feeds import read_feed

_STUCK = 30.0  # real seconds after which a loop in which nothing can ever happen gives up


class _Selector(selectors.DefaultSelector):
    """Never waits for time to pass: sets the loop's clock forward to the next timer instead."""

    def __init__(self) -> None:
        super().__init__()
        self.time = 0.0
        self.in_flight = 0  # jobs in threads: while one runs, time stands still

    def select(self, timeout: float | None = None):
        if timeout is not None and timeout <= 0:
            return super().select(0)
        if timeout is None or self.in_flight:
            events = super().select(_STUCK)
            if not events:
                raise RuntimeError("nothing will ever happen in this loop again")
            return events
        events = super().select(0)
        if not events:
            self.time += timeout
        return events


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, start: float) -> None:
        self._virtual = _Selector()
        self._virtual.time = start
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.time

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        self._virtual.in_flight += 1
        future.add_done_callback(self._landed)
        return future

    def _landed(self, _: object) -> None:
        self._virtual.in_flight -= 1

    async def shutdown_default_executor(self, *args, **kwargs) -> None:
        self._virtual.in_flight += 1
        try:
            await super().shutdown_default_executor(*args, **kwargs)
        finally:
            self._virtual.in_flight -= 1


class Clock:
    """A wall clock that runs with a virtual event loop, and can be set like any other."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._passed = 0.0  # seconds the loops have run
        self._loop: _Loop | None = None

    def now(self) -> datetime:
        """Return the wall clock's time."""
        return self._start + timedelta(seconds=self.passed)

    @property
    def passed(self) -> float:
        """Seconds that passed in the loops: grows steadily, whatever the wall clock is set to."""
        return self._loop.time() if self._loop is not None else self._passed

    def set_forward(self, by: timedelta) -> None:
        """Set the wall clock; timers of the loop take no notice."""
        self._start += by

    def let_pass(self, time: timedelta) -> None:
        """Let time pass while no loop runs."""
        assert self._loop is None
        self._passed += time.total_seconds()

    @contextlib.contextmanager
    def loop(self) -> Iterator[Callable[[Awaitable[object]], object]]:
        """Give a function that runs a coroutine in virtual time, apscheduler on the same clock."""
        clock = self

        class Datetime(datetime):
            @classmethod
            def now(cls, tz=None):
                return clock.now().astimezone(tz)

        def make() -> _Loop:
            self._loop = _Loop(self._passed)
            return self._loop

        with mock.patch("apscheduler.schedulers.base.datetime", Datetime):
            try:
                with asyncio.Runner(loop_factory=make) as runner:
                    yield runner.run
                    self._passed = self.passed
            finally:
                self._loop = None


class Workers:
    """`edge.workers.Workers` without processes."""

    async def read_feed(self, body, *, url, content_type, limit, now):
        return read_feed(body, url=url, content_type=content_type, limit=limit, now=now)

    async def read_page(self, body, *, url, content_type, now):
        raise AssertionError(f"no page is opened here, but {url} was")

    async def aclose(self) -> None:
        """Nothing to end."""


@dataclass(frozen=True, slots=True)
class Request:
    """What an outlet's log says."""

    url: str
    at: datetime  # by the outlet's own clock, which nobody sets
    status: int
    conditional: bool


Reaction = Callable[[httpx.Request], Awaitable[httpx.Response | None]]


@dataclass(slots=True, kw_only=True)
class Outlet:
    """A feed that grows: a new entry every `pace`, the newest `window` of them shown."""

    url: str
    pace: timedelta
    window: int = 30
    headers: Mapping[str, str] = field(default_factory=dict)
    react: Reaction | None = None  # an answer of another kind, or None for the feed


class Outlets:
    """A server of many outlets, with a log; served in virtual time through httpx.MockTransport."""

    def __init__(self, clock: Clock, outlets: list[Outlet]) -> None:
        self._clock = clock
        self._begin = clock.now()
        self.by_url = {outlet.url: outlet for outlet in outlets}
        self.log: list[Request] = []
        self.shown: dict[str, set[str]] = {url: set() for url in self.by_url}  # guids in bodies
        self.open = 0
        self.most_open = 0

    @property
    def transport(self) -> httpx.MockTransport:
        """What `Web` is to be given."""
        return httpx.MockTransport(self._answer)

    def now(self) -> datetime:
        """Return the time by the outlets' own clock."""
        return self._begin + timedelta(seconds=self._clock.passed)

    def published(self, url: str, until: datetime) -> list[str]:
        """Return the guids of what an outlet has published, oldest first."""
        outlet = self.by_url[url]
        count = int((until - self._begin) / outlet.pace) + 5  # five were there before
        return [f"{url}#{number}" for number in range(count)]

    def times(self, url: str, *, since: datetime | None = None) -> list[datetime]:
        """Return when a feed was asked."""
        return [r.at for r in self.log if r.url == url and (since is None or r.at >= since)]

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        url = str(request.url)
        outlet, at = self.by_url[url], self.now()
        place = len(self.log)
        conditional = "if-none-match" in request.headers
        self.log.append(Request(url, at, 0, conditional))
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            response = await outlet.react(request) if outlet.react else None
            if response is None:
                response = self._feed(outlet, request)
        finally:
            self.open -= 1
        self.log[place] = Request(url, at, response.status_code, conditional)
        return response

    def _feed(self, outlet: Outlet, request: httpx.Request) -> httpx.Response:
        guids = self.published(outlet.url, self.now())[-outlet.window :]
        headers = {**outlet.headers, "ETag": f'"{guids[-1]}"'}
        if request.headers.get("if-none-match") == headers["ETag"]:
            return httpx.Response(304, headers=headers)
        self.shown[outlet.url].update(guids)
        body = rss(outlet.url, guids, begin=self._begin, pace=outlet.pace)
        headers["Content-Type"] = "application/rss+xml"
        return httpx.Response(200, content=body, headers=headers)


def rss(url: str, guids: list[str], *, begin: datetime, pace: timedelta) -> bytes:
    """Return an RSS 2.0 document, newest entry first."""
    items = []
    for guid in reversed(guids):
        number = int(guid.rpartition("#")[2])
        published = format_datetime(begin + (number - 5) * pace)
        items.append(
            f"<item><guid isPermaLink='false'>{guid}</guid><title>Report {number} of the harbour office</title>"
            f"<link>{url}/{number}</link><pubDate>{published}</pubDate>"
            f"<description>What the harbour office counted, part {number}.</description></item>"
        )
    head = f"<rss version='2.0'><channel><title>Outlet {url}</title><link>{url}</link>"
    return f"{head}<description>x</description>{''.join(items)}</channel></rss>".encode()


def answers(*steps: tuple[datetime, Reaction | None], now: Callable[[], datetime]) -> Reaction:
    """Return a reaction that changes at each step's time; None means the feed."""

    async def react(request: httpx.Request) -> httpx.Response | None:
        index = bisect_right([at for at, _ in steps], now()) - 1
        step = steps[index][1] if index >= 0 else None
        return await step(request) if step is not None else None

    return react


def status(code: int, **headers: str) -> Reaction:
    """Return a reaction that always answers with this status."""

    async def react(_: httpx.Request) -> httpx.Response:
        return httpx.Response(code, headers={k.replace("_", "-"): v for k, v in headers.items()})

    return react


def slow(seconds: float) -> Reaction:
    """Return a reaction that thinks for a while, then serves the feed."""

    async def react(_: httpx.Request) -> None:
        await asyncio.sleep(seconds)

    return react


MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
