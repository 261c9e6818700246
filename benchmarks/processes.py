"""Runs a command as a whole process and says what it cost, its children and orphans included. Linux only.

What `os.wait4` returns covers the process and every descendant that its parent waited for (the kernel adds a reaped
child's times to its parent's). A worker that its parent never waits for would go missing; so this process declares
itself the reaper of orphans, and adds what they used.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER of linux/prctl.h
SAMPLE = (
    0.05  # seconds between two looks at the memory; a look costs this process, not the measured one
)
PATIENCE = 10.0  # seconds an orphan may take to end by itself


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run came to."""

    code: int
    wall: float  # seconds
    cpu: float  # seconds, user and system, all processes of the run
    peak: (
        int  # bytes resident, all processes of the run at one moment (pages they share count twice)
    )
    errors: str  # the end of its stderr
    orphans: int  # processes it left behind


def adopt_orphans() -> None:
    """Make this process the parent of every orphaned descendant, so that it can wait for them."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(SUBREAPER, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_CHILD_SUBREAPER)")


def run(
    command: Sequence[str],
    *,
    log: Path,
    environment: Mapping[str, str],
    given: str = "",
) -> Cost:
    """Run the command to its end; its output goes to `log`.out and `log`.err."""
    before = children(os.getpid())
    out, err = log.with_suffix(".out"), log.with_suffix(".err")
    with out.open("wb") as stdout, err.open("wb") as stderr:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            env=dict(environment),
            start_new_session=True,
        )
        assert process.stdin is not None
        with contextlib.suppress(BrokenPipeError), process.stdin as stdin:
            stdin.write(given.encode())
        watch = Watch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        watch.ended.set()
        watch.join()
    process.returncode = os.waitstatus_to_exitcode(
        status
    )  # told to Popen, which did not see it end
    cpu = usage.ru_utime + usage.ru_stime
    orphans = 0
    for orphan in children(os.getpid()) - before - {process.pid}:
        orphans += 1
        cpu += reaped(orphan)
    return Cost(
        code=process.returncode,
        wall=wall,
        cpu=cpu,
        peak=watch.peak,  # ru_maxrss would count this process's own memory, which a child has until its exec
        errors=err.read_text(errors="replace")[-2_000:].strip(),
        orphans=orphans,
    )


class Watch(threading.Thread):
    """Looks at a process and its descendants now and then, and remembers the most memory they held."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid = pid
        self.peak = 0
        self.ended = threading.Event()

    def run(self) -> None:
        while not self.ended.wait(SAMPLE):
            self.peak = max(self.peak, sum(map(resident, tree(self.pid))))


def reaped(pid: int) -> float:
    """Return the CPU seconds of an adopted process once it has ended; raise when it does not end by itself."""
    deadline = time.perf_counter() + PATIENCE
    while time.perf_counter() < deadline:
        done, _, usage = os.wait4(pid, os.WNOHANG)
        if done:
            return usage.ru_utime + usage.ru_stime
        time.sleep(SAMPLE)
    raise TimeoutError(f"process {pid} outlived the command that started it")


def children(pid: int) -> set[int]:
    """Return the direct children of a process; none when it is gone."""
    found: set[int] = set()
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):
                found.update(map(int, (thread / "children").read_text().split()))
    return found


def tree(pid: int) -> set[int]:
    found = {pid}
    for child in children(pid):
        found |= tree(child)
    return found


def resident(pid: int) -> int:
    """Return a process's resident bytes; 0 when it is gone."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
