"""Digests and alerts in turns with the polls: the store in the writer's thread, the network in a thread of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from watcher.core.delivery import Outcome, Parcel
from watcher.edge.alerting import Alerting
from watcher.edge.mail import Post
from watcher.edge.threads import Daemons
from watcher.errors import ConfigError, StoreError
from watcher.jobs.alerting import alert_rounds
from watcher.jobs.delivering import digest_rounds
from watcher.jobs.enrolling import enrol
from watcher.jobs.posting import Carrier, Round, begin, settle
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.jobs.polling import Tools

log = logging.getLogger("watcher")

T = TypeVar("T")

AFTER_AN_ERROR = timedelta(minutes=10)  # what fails through our fault is not tried twice a minute


class Dispatch:
    """Sends what is due, one parcel at a time; between two of them the writer serves the polls."""

    def __init__(
        self,
        *,
        post: Callable[..., Carrier] = Post,
        alerting: Callable[..., Carrier] = Alerting,
    ) -> None:
        self._post = post
        self._alerting = alerting
        self._threads = Daemons()
        self._carrier: Carrier | None = None
        self._ending = asyncio.Event()
        self._not_before = datetime.min.replace(tzinfo=UTC)  # for digests
        self._enrolled: Config | None = None  # the configuration whose recipients are entered
        # Sent, and the store could not be told: before anything else is sent, or it would be sent again.
        self._owed: list[tuple[Parcel, Outcome]] = []

    async def enrol(self, tools: Tools) -> None:
        """Enter whom the configuration names for the first time; say what is not in use for want of a variable.

        Raises:
            StoreError: the store cannot be used.
        """
        if self._enrolled is tools.config:
            return
        await tools.writer(enrol, tools.writer.store, tools.config, now=tools.now())
        for problem in tools.config.digest_problems:
            log.warning("no digests and no alerts problem=%s", line(str(problem)))
        self._enrolled = tools.config

    async def run(self, tools: Tools) -> None:
        """Send what is due now.

        Raises:
            StoreError: the store cannot be used.
        """
        config, store, now = tools.config, tools.writer.store, tools.now()
        if self._owed:
            await tools.writer(self._settle_owed, tools)
        await self.enrol(tools)
        digest, alerts = config.digest, config.alerts
        if digest is not None and not timedelta(0) < self._not_before - now <= AFTER_AN_ERROR:
            failures: list[Exception] = []
            rounds = digest_rounds(store, config, now=now, failures=failures)
            try:
                await self._carry(tools, rounds, lambda: self._post(digest))
            except ConfigError as error:
                log.error("no digest problem=%s", line(str(error)))
                failures.append(error)
            if failures:
                self._not_before = now + AFTER_AN_ERROR
        if alerts is not None:
            rounds = alert_rounds(store, config, now=now)
            await self._carry(tools, rounds, lambda: self._alerting(alerts))

    def end(self) -> None:
        """Begin nothing new until `open`; what is under way may go on."""
        self._ending.set()

    def open(self) -> None:
        """Begin again, after `end` or `abort`."""
        self._ending.clear()

    def abort(self) -> None:
        """Cut what is under way, and begin nothing until `open`; what was cut is sent again, the same."""
        self._ending.set()
        if self._carrier is not None:
            self._carrier.abort()

    async def _carry(
        self, tools: Tools, rounds: Sequence[Round], carrier: Callable[[], Carrier]
    ) -> None:
        store = tools.writer.store
        tried: set[int] = set()  # rows: each once, whatever comes of it
        try:
            # Nearly always there is nothing to send: one look for all rounds, and again after what one gave.
            while not self._ending.is_set() and (
                parcels := await tools.writer(_first, rounds, tried)
            ):
                self._carrier = self._carrier or carrier()
                for parcel in parcels:
                    if self._ending.is_set():
                        return
                    tried.add(parcel.row)
                    begun = await tools.writer(begin, store, parcel)
                    if begun is None:
                        continue
                    outcome = await self._outside(partial(self._carrier.send, begun))
                    try:
                        await tools.writer(settle, store, begun, outcome, now=tools.now())
                    except StoreError:
                        self._owed.append((begun, outcome))
                        raise
        finally:
            used, self._carrier = self._carrier, None
            if used is not None:
                await self._outside(used.close)

    async def _outside(self, job: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, job)

    def _settle_owed(self, tools: Tools) -> None:
        """Tell the store what it could not be told; runs in the writer's thread."""
        while self._owed:
            parcel, outcome = self._owed[0]
            settle(tools.writer.store, parcel, outcome, now=tools.now())
            del self._owed[0]


def _first(rounds: Sequence[Round], tried: Collection[int]) -> Sequence[Parcel]:
    """Return what the first round gives that gives anything not yet tried; runs in the writer's thread."""
    for take in rounds:
        parcels = [parcel for parcel in take() if parcel.row not in tried]
        if parcels:
            return parcels
    return ()
