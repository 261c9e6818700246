"""Work with SQLite in a process of its own, which ends when a query holds the store for too long, and is begun anew.

SQLite asks only between two steps of a query whether it is to go on: one step that takes minutes
(`instr` of two long texts, `LIKE` with many %) can be ended by nothing but the end of its process.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from types import FrameType

from watcher.errors import WatcherError

log = logging.getLogger(__name__)

_CUT = 70  # exit code of a process that ended for a query's sake
_LOOK = 0.05  # seconds between two looks at the queries


class Holds:
    """The queries that hold the store now, and since when."""

    def __init__(self) -> None:
        self._since: dict[int, float] = {}

    @contextlib.contextmanager
    def hold(self, connection: sqlite3.Connection) -> Generator[None]:
        """Read the store in the block: as it is at its beginning, and no longer than it lasts.

        The time that passes until a writer's commit is done, which holds up nobody, does not count.
        """
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
            self._since[threading.get_ident()] = time.monotonic()
            yield
        finally:
            # Ends what was left half read, too.
            connection.rollback()
            self._since.pop(threading.get_ident(), None)

    def longest(self) -> float:
        """Return for how many seconds the store has been held."""
        now = time.monotonic()
        return max((now - since for since in list(self._since.values())), default=0.0)


def keep_running(
    work: Callable[[bool], None], holds: Holds, *, most: float, end: float, cut: Callable[[], None]
) -> None:
    """Do `work` in a child process until SIGINT or SIGTERM; anew whenever a query held the store for `most` seconds.

    `work` is told whether this is the first time; SIGTERM asks it to end, and `end` seconds later
    it is ended. `cut` is called before each new beginning. No thread may run here: the child has a copy of this process.

    Raises:
        WatcherError: the child failed.
    """
    child = 0
    stopping = threading.Event()

    def tell(number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):  # it ended by itself just now
            os.kill(child, number)

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopping.set()
        if child:
            tell(signal.SIGTERM)
            signal.setitimer(signal.ITIMER_REAL, end)

    def kill(_number: int, _frame: FrameType | None) -> None:
        if child:
            tell(signal.SIGKILL)

    asked = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, stop) for number in asked}
    before[signal.SIGALRM] = signal.signal(signal.SIGALRM, kill)
    first = True
    try:
        while not stopping.is_set():
            # Nobody signals a child that is not known yet, or that has not put its handlers in place.
            signal.pthread_sigmask(signal.SIG_BLOCK, asked)
            if stopping.is_set():
                break
            ours, alive = os.pipe()
            child = os.fork()
            if not child:
                os.close(alive)
                _child(work, first, holds, most=most, parent=ours, asked=asked)
            os.close(ours)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, asked)
            _, status = os.waitpid(child, 0)
            child = 0
            os.close(alive)
            code = os.waitstatus_to_exitcode(status)
            if not stopping.is_set() and code == _CUT:
                cut()
            elif not stopping.is_set():
                raise WatcherError(f"the pages ended by themselves (exit code {code})")
            first = False
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, asked)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            signal.signal(number, handler)


def _child(
    work: Callable[[bool], None],
    first: bool,
    holds: Holds,
    *,
    most: float,
    parent: int,
    asked: tuple[signal.Signals, ...],
) -> None:
    """Do the work and end the process at once, whatever its threads do."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to both; the parent tells us
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, asked)
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
        threading.Thread(target=_end_after, args=(holds, most), daemon=True).start()
        work(first)
        code = 0
    except Exception:
        log.exception("the pages failed")
    finally:
        os._exit(code)


def _end_with(parent: int) -> None:
    """End when the parent does, whatever ended it: its end of the pipe closes."""
    os.read(parent, 1)
    os._exit(1)


def _end_after(holds: Holds, most: float) -> None:
    while holds.longest() < most:
        time.sleep(_LOOK)
    os._exit(_CUT)
