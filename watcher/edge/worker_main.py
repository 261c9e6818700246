"""The worker process: reads feeds and pages that may be hostile, one at a time, and can be killed at any time.

It is started by edge/workers.py with a socket as standard input and output. It opens no files of its own beyond
imports, writes none (RLIMIT_FSIZE), and ends when its parent does: the kernel kills it (PR_SET_PDEATHSIG), and
where there is no such thing, the end of its input does. Signals from the terminal or a service manager are the
parent's business: it finishes its work and lets go of its workers.
"""

from __future__ import annotations

import contextlib
import importlib
import math
import os
import re
import resource
import signal
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from watcher.edge.frames import HEAD, LARGEST, from_article, from_feed, packed, unpacked

_FILES = 64  # open at once: imports, a language model; no use for more


def main(parent: int, memory: int, seconds: float) -> None:
    """Answer requests until the parent goes away."""
    _bind_to(parent)
    _limit(memory)
    # Frames go over a descriptor of their own, so that nothing a library prints can get between them.
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    while (frame := _receive(source)) is not None:
        request, body = frame
        _allow_cpu(seconds)
        answer = _answer(request, body)
        answer["peak"] = _peak()
        sink.write(packed(answer))
        sink.flush()


def _peak() -> int:
    """Return the most memory this process ever had resident, in KiB.

    On Linux `ru_maxrss` outlives exec: a child of a large process is born with its parent's peak (getrusage(2)), and
    would be taken for worn after its first task. VmHWM (proc(5)) is its own.
    """
    try:
        status = Path("/proc/self/status").read_text("ascii", "replace")
    except OSError:  # no Linux
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak
    found = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) if found else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _answer(request: dict[str, Any], body: bytes) -> dict[str, Any]:
    # Imports where they are needed: feedparser takes 60 ms, trafilatura half a second, and a poll that brings
    # nothing new needs neither. An exception ends the worker, and its last line is the reason the parent tells.
    match request["task"]:
        case "warm":
            _warm(request["for"])
            return {}
        case "feed":
            from watcher.core.feeds import read_feed

            document = read_feed(
                body,
                url=request["url"],
                content_type=request["content_type"],
                limit=request["limit"],
                now=datetime.fromisoformat(request["now"]),
            )
            return from_feed(document)
        case "page":
            from watcher.core.extraction import read_page

            article = read_page(
                body,
                url=request["url"],
                content_type=request["content_type"],
                now=datetime.fromisoformat(request["now"]),
            )
            return from_article(article)
        case "language":
            from watcher.core.language import detect_language

            return {"language": detect_language(body.decode("utf-8"))}
        case other:
            raise ValueError(f"unknown task {other!r}")


_NEEDS = {
    "feed": ("feedparser", "watcher.core.feeds"),
    "page": ("watcher.core.extraction",),
    "language": ("watcher.core.language",),
}


def _warm(task: str) -> None:
    """Import what the task needs, so that its time limit measures only the task."""
    for name in _NEEDS[task]:
        importlib.import_module(name)


def _receive(source: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    start = source.read(HEAD.size)
    if len(start) < HEAD.size:
        return None
    head_size, body_size = HEAD.unpack(start)
    if head_size > LARGEST or body_size > LARGEST:
        raise ValueError("a frame beyond all bounds")
    return unpacked(source.read(head_size)), source.read(body_size)


# --- bounds -----------------------------------------------------------------------------


def _bind_to(parent: int) -> None:
    """Have this process end with its parent, and leave the signals to it."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    if sys.platform == "linux":
        import ctypes

        pr_set_pdeathsig = 1
        with contextlib.suppress(
            OSError, AttributeError
        ):  # another C library: the end of input remains
            ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)
    if os.getppid() != parent:  # it died before the line above
        sys.exit(0)


def _limit(memory: int) -> None:
    # Libraries that ask at import where temporary files go would have Python try to write one, which the
    # limits refuse (FileNotFoundError). Nothing is ever written there.
    tempfile.tempdir = os.sep
    for kind, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _FILES),
    ):
        _, hard = resource.getrlimit(kind)
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        with contextlib.suppress(ValueError, OSError):  # macOS has no RLIMIT_AS that can be set
            resource.setrlimit(kind, (wanted, wanted))


def _allow_cpu(seconds: float) -> None:
    """Move the CPU limit ahead for one task; beyond it the kernel kills, should the parent not come to it."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    soft = math.ceil(usage.ru_utime + usage.ru_stime + seconds) + 2
    resource.setrlimit(
        resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard)
    )
