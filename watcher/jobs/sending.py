"""When digests and alerts are sent beside the polls: soon, once at a time, and not while the service ends or reloads."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from watcher.edge import alerting
from watcher.errors import StoreError
from watcher.jobs.dispatching import Dispatch
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.jobs.polling import Tools

log = logging.getLogger("watcher")

GRACE = 7.0  # seconds that what is under way gets to arrive, of the ten that an end may take
AT_THE_END = 1.0  # seconds more for it to notice that it was cut
# At a reload an alert is waited for as long as one may take: nobody could say whether it was sent.
AT_A_RELOAD = alerting.LIMIT + 1


class Sending:
    """The one task that sends. Begun by `soon`, ended by `end`; `open` allows it again."""

    def __init__(self, dispatch: Dispatch) -> None:
        self._dispatch = dispatch
        self._task: asyncio.Task[None] | None = None
        self._tools: Tools | None = None  # those of the last `soon`
        self._more = False  # whether there may be more to send than when the sending began
        self._closed = False

    async def enrol(self, tools: Tools) -> None:
        """Enter whom the configuration names for the first time.

        Raises:
            StoreError: the store cannot be used.
        """
        await self._dispatch.enrol(tools)

    def soon(self, tools: Tools) -> None:
        """Send what is due; while closed, nothing. What is not begun now is due at the next look, or the next start."""
        if self._closed:
            return
        self._tools = tools
        if self._task is None:
            self._task = asyncio.create_task(self._send())
        else:
            self._more = True

    async def end(self, patience: float) -> None:
        """Begin nothing any more; let what is under way arrive, for a while. What is cut short is sent again, the same.

        Closed from the first step on: polls that end meanwhile would begin what nobody waits for, with tools that are
        about to be closed, and what was sent then could not be kept, so that it would be sent again.
        `patience`: seconds that what was cut after `GRACE` gets to end.
        """
        self._closed = True
        self._more = False
        task = self._task
        if task is None:
            return
        self._dispatch.end()
        _, slow = await asyncio.wait({task}, timeout=GRACE)
        if slow:
            self._dispatch.abort()
            _, slow = await asyncio.wait({task}, timeout=patience)
        if slow:
            task.cancel()
            await asyncio.wait({task}, timeout=1)

    def open(self) -> None:
        """Allow sending again, after `end`."""
        self._closed = False
        self._dispatch.open()

    async def _send(self) -> None:
        try:
            self._more = True
            while self._more:
                self._more = False
                assert self._tools is not None
                try:
                    await self._dispatch.run(self._tools)
                except StoreError as error:
                    log.error("store refused deliveries error=%s", line(str(error)))
                except Exception:
                    # Nothing that goes wrong here may stop the polls, nor the next try.
                    log.exception("not delivered")
        finally:
            self._task = None
