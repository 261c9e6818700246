"""Digests and alerts in turns with the polls: the store in the writer's thread, the network in a thread of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from watcher.core.delivery import Outcome, Parcel
from watcher.edge.alerting import Alerting
from watcher.edge.mail import Post
from watcher.edge.threads import Daemons
from watcher.errors import ConfigError, StoreError
from watcher.jobs.alerting import alert_rounds
from watcher.jobs.delivering import digest_rounds, enrol
from watcher.jobs.posting import Carrier, Round, begin, settle
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.jobs.polling import Tools

log = logging.getLogger("watcher")

T = TypeVar("T")


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
        self._ending = False
        # Sent, and the store could not be told: before anything else is sent, or it would be sent again.
        self._owed: list[tuple[Parcel, Outcome]] = []

    async def enrol(self, tools: Tools) -> None:
        """Enter whom the configuration names for the first time; say what is not in use for want of a variable.

        Raises:
            StoreError: the store cannot be used.
        """
        for problem in tools.config.digest_problems:
            log.warning("no digests and no alerts problem=%s", line(str(problem)))
        await tools.writer(enrol, tools.writer.store, tools.config, now=tools.now())

    async def run(self, tools: Tools) -> None:
        """Send what is due now.

        Raises:
            StoreError: the store cannot be used.
        """
        config, store, now = tools.config, tools.writer.store, tools.now()
        self._ending = False
        if self._owed:
            await tools.writer(self._settle_owed, tools)
        if config.digest is None and config.alerts is None:
            return
        await tools.writer(enrol, store, config, now=now)
        if config.digest is not None:
            rounds = digest_rounds(store, config, now=now, failures=[])
            try:
                await self._carry(tools, rounds, self._post(config.digest))
            except ConfigError as error:
                log.error("no digest problem=%s", line(str(error)))
        if config.alerts is not None:
            rounds = alert_rounds(store, config, now=now)
            await self._carry(tools, rounds, self._alerting(config.alerts))

    def end(self) -> None:
        """Begin nothing new; what is under way may go on."""
        self._ending = True

    def abort(self) -> None:
        """Cut what is under way; it is sent again, the same."""
        self._ending = True
        if self._carrier is not None:
            self._carrier.abort()

    async def _carry(self, tools: Tools, rounds: Sequence[Round], carrier: Carrier) -> None:
        store = tools.writer.store
        self._carrier = carrier
        try:
            for take in rounds:
                for parcel in await tools.writer(take):
                    if self._ending:
                        return
                    if not await tools.writer(begin, store, parcel):
                        continue
                    outcome = await self._outside(partial(carrier.send, parcel))
                    try:
                        await tools.writer(settle, store, parcel, outcome, now=tools.now())
                    except StoreError:
                        self._owed.append((parcel, outcome))
                        raise
        finally:
            self._carrier = None
            await self._outside(carrier.close)

    async def _outside(self, job: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, job)

    def _settle_owed(self, tools: Tools) -> None:
        """Tell the store what it could not be told; runs in the writer's thread."""
        while self._owed:
            parcel, outcome = self._owed[0]
            settle(tools.writer.store, parcel, outcome, now=tools.now())
            del self._owed[0]
