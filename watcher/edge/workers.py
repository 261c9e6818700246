"""A few processes in which feeds and pages are parsed, so that a hostile one costs only itself.

    workers = Workers(count=2)
    document = await workers.read_feed(body, url=…, content_type=…, limit=…, now=…)
    await workers.aclose()

A worker is started when it is first needed, serves one task at a time, and is killed when a task takes too long,
takes too much memory, crashes it, or is cancelled; the next task gets a new one. None of that is an exception
here: it is an answer that says what happened. docs/decisions/0005 says why processes.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import watcher
from watcher.core.split import split_feed
from watcher.edge import frames
from watcher.model import Article, FeedDocument, NotAFeed, PageKind

_ROOT = str(Path(watcher.__file__).resolve().parent.parent)
_BOOT = (
    "import sys; sys.path.append(sys.argv[1]); from watcher.edge.worker_main import main; "
    "main(int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))"
)
# What a worker needs of the environment; nothing else goes there, passwords least of all.
_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT")

# Number libraries that start a thread a core, and reserve memory for each, would meet the memory limit.
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")

_LARGE = 200_000  # bytes, from which it is worth looking how many entries there are
_PART = 2_000  # entries; feedparser takes 0.3 ms for the barest, several for a rich one

_START_SECONDS = 60.0  # for a new process and its imports, on a busy machine
_MOST_TASKS = 1_000  # then a worker is replaced: what libraries leak stays small
_MOST_RESIDENT = 400_000  # KiB at its peak; a worker that grew beyond is replaced

_T = TypeVar("_T")


class Workers:
    """At most `count` worker processes; each task may take `seconds` and `memory` bytes of address space."""

    def __init__(self, *, count: int, memory: int = 1_500_000_000, seconds: float = 10.0) -> None:
        self._free = asyncio.Semaphore(max(1, count))
        self._idle: list[
            _Worker
        ] = []  # the last used is used next, so that no more are started than needed
        self._all: set[_Worker] = set()
        self._memory = memory
        self._seconds = seconds
        self._closed = False

    async def read_feed(
        self, body: bytes, *, url: str, content_type: str | None, limit: int, now: datetime
    ) -> FeedDocument | NotAFeed:
        """Return what `core.feeds.read_feed` makes of it, or why no worker survived it.

        A document of thousands of entries is read in parts, each with the time limit to itself.
        """
        split = split_feed(body) if len(body) > _LARGE else None
        if split is None or len(split.fragments) <= _PART:
            return await self._read_part(body, url, content_type, limit, now)
        whole: FeedDocument | None = None
        for start in range(0, min(limit, len(split.fragments)), _PART):
            part = b"\n".join(
                (split.head, *split.fragments[start : min(start + _PART, limit)], split.tail)
            )
            document = await self._read_part(part, url, content_type, limit, now)
            if isinstance(document, NotAFeed):
                return document
            whole = (
                document
                if whole is None
                else replace(whole, entries=whole.entries + document.entries)
            )
        assert whole is not None
        return replace(whole, dropped=max(0, len(split.fragments) - limit))

    async def _read_part(
        self, body: bytes, url: str, content_type: str | None, limit: int, now: datetime
    ) -> FeedDocument | NotAFeed:
        request = {
            "task": "feed",
            "url": url,
            "content_type": content_type,
            "limit": limit,
            "now": now.isoformat(),
        }
        answer = await self._ask(request, body, frames.to_feed)
        return (
            NotAFeed(reason=f"a document that {answer}") if isinstance(answer, _Failure) else answer
        )

    async def read_page(
        self, body: bytes, *, url: str, content_type: str | None, now: datetime
    ) -> Article:
        """Return what `core.extraction.read_page` makes of it; empty where no worker survived it."""
        request = {
            "task": "page",
            "url": url,
            "content_type": content_type,
            "now": now.isoformat(),
        }
        answer = await self._ask(request, body, frames.to_article)
        if isinstance(answer, _Failure):
            return Article(
                kind=PageKind.EMPTY, title=None, text="", language=None, why=f"a page that {answer}"
            )
        return answer

    async def detect_language(self, text: str) -> str | None:
        """Return what `core.language.detect_language` makes of it, None where no worker survived it."""
        body = text.encode("utf-8", "replace")
        answer = await self._ask({"task": "language"}, body, frames.to_language)
        return None if isinstance(answer, _Failure) else answer

    async def aclose(self) -> None:
        """End every worker; tasks under way are answered as failures."""
        self._closed = True
        self._idle.clear()
        ended = list(self._all)
        for worker in ended:
            self._end(worker)
        for worker in ended:
            await worker.gone()

    async def _ask(
        self, request: dict[str, Any], body: bytes, read: Callable[[dict[str, Any]], _T]
    ) -> _T | _Failure:
        if self._closed:
            raise RuntimeError("the workers have been closed")
        async with self._free:
            worker, failure = await self._ready(request["task"])
            if worker is None:
                return failure
            try:
                answer = await worker.ask(request, body, seconds=self._seconds)
                result = answer if isinstance(answer, _Failure) else read(answer)
            except (KeyError, TypeError, ValueError):
                result = _Failure("was answered with nonsense by its reader")
            except (
                BaseException
            ):  # cancelled: what the worker says next would be taken for the next answer
                self._end(worker)
                raise
            if isinstance(result, _Failure) or worker.is_worn or self._closed:
                self._end(worker)
            else:
                self._idle.append(worker)
            return result

    async def _ready(self, task: str) -> tuple[_Worker | None, _Failure]:
        """Return a worker that has what the task needs. One that died while it was idle is replaced."""
        failure = _Failure("could not be read")
        while True:
            fresh = not self._idle
            worker = self._idle.pop() if self._idle else await self._start()
            if task in worker.warm:
                if worker.lives:
                    return worker, failure
                self._end(worker)
                continue
            try:
                answer = await worker.ask(
                    {"task": "warm", "for": task}, b"", seconds=_START_SECONDS
                )
            except BaseException:
                self._end(worker)
                raise
            if not isinstance(answer, _Failure):
                worker.warm.add(task)
                return worker, failure
            self._end(worker)
            if fresh:
                return None, _Failure(f"could not be read: the reader does not start ({answer})")

    async def _start(self) -> _Worker:
        worker = await _Worker.start(self._memory, self._seconds)
        self._all.add(worker)
        return worker

    def _end(self, worker: _Worker) -> None:
        self._all.discard(worker)
        worker.end()


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return kept | dict.fromkeys(_ONE_THREAD, "1")


class _Failure(str):
    """Why a task brought no result: "took longer than 10 s to read"."""

    __slots__ = ()


class _Worker:
    """One process, with a socket to it."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        errors: io.FileIO,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.warm: set[str] = set()
        self._process = process
        self._reader = reader
        self._writer = writer
        self._tasks = 0
        self._peak = 0  # KiB
        self._said = b""  # the end of what it wrote to its standard error
        self._errors = errors
        asyncio.get_running_loop().add_reader(errors.fileno(), self._listen)

    @classmethod
    async def start(cls, memory: int, seconds: float) -> _Worker:
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-I", "-B", "-c", _BOOT, _ROOT]
        # -I: neither the current directory nor the environment chooses what is imported. -B: it may not write.
        command += [str(os.getpid()), str(memory), str(seconds)]
        try:
            process = subprocess.Popen(
                command,
                stdin=theirs.fileno(),
                stdout=theirs.fileno(),
                stderr=subprocess.PIPE,
                bufsize=0,
                env=_environment(),
            )
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        assert isinstance(process.stderr, io.FileIO)  # bufsize=0
        os.set_blocking(process.stderr.fileno(), False)
        reader, writer = await asyncio.open_connection(sock=ours, limit=1 << 20)
        return cls(process, process.stderr, reader, writer)

    @property
    def lives(self) -> bool:
        return self._process.poll() is None and not self._reader.at_eof()

    @property
    def is_worn(self) -> bool:
        return self._tasks >= _MOST_TASKS or self._peak > _MOST_RESIDENT

    async def ask(
        self, request: dict[str, Any], body: bytes, *, seconds: float
    ) -> dict[str, Any] | _Failure:
        """Return the answer, or why there is none; after a failure the worker is of no more use."""
        self._tasks += 1
        try:
            async with asyncio.timeout(seconds):
                self._writer.write(frames.packed(request, body))
                await self._writer.drain()
                head_size, body_size = frames.HEAD.unpack(
                    await self._reader.readexactly(frames.HEAD.size)
                )
                if head_size > frames.LARGEST or body_size:
                    return _Failure("was answered beyond all bounds by its reader")
                head = await self._reader.readexactly(head_size)
        except TimeoutError:
            return _Failure(f"took longer than {seconds:g} s to read")
        except (OSError, asyncio.IncompleteReadError):
            return _Failure(self._death())
        answer = frames.unpacked(head)
        self._peak = int(answer.pop("peak", 0))
        return answer

    def end(self) -> None:
        """Kill the process and let go of it."""
        self._process.kill()
        self._process.wait()
        self._writer.transport.abort()
        if not self._errors.closed:
            asyncio.get_running_loop().remove_reader(self._errors.fileno())
            self._errors.close()

    async def gone(self) -> None:
        """Wait until the socket is closed too."""
        with contextlib.suppress(OSError):
            await self._writer.wait_closed()

    def _listen(self) -> None:
        """Take what the process wrote to its standard error, lest the pipe fills; keep the end."""
        while not self._errors.closed:
            said = self._errors.read(65_536)
            if said is None:  # nothing more at present
                return
            if not said:
                asyncio.get_running_loop().remove_reader(self._errors.fileno())
                return
            self._said = (self._said + said)[-4_000:]

    def _death(self) -> str:
        """Return how the process ended, in words."""
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:  # it closed its end and lives on
            return "made its reader stop answering"
        self._listen()
        if code < 0:
            name = signal.Signals(-code).name if -code in signal.valid_signals() else str(-code)
            if name == "SIGXCPU":
                return "took too much CPU time to read"
            return f"crashed its reader ({name})"
        lines = self._said.decode("utf-8", "replace").strip().splitlines()
        last = "".join(c for c in lines[-1] if c.isprintable())[:200] if lines else ""
        if last.startswith("MemoryError"):
            return "takes too much memory to read"
        return f"stopped its reader ({last or f'exit {code}'})"
