"""Commands run as a person runs them: in this process, or as one of their own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from watcher.cli import main
from watcher.core.extraction import read_page
from watcher.core.feeds import read_feed

ROOT = Path(__file__).resolve().parents[2]


class Workers:
    """`edge.workers.Workers` without processes."""

    def __init__(self, count: int) -> None:
        self.count = count

    async def read_feed(self, body, *, url, content_type, limit, now):
        return read_feed(body, url=url, content_type=content_type, limit=limit, now=now)

    async def read_page(self, body, *, url, content_type, now):
        return read_page(body, url=url, content_type=content_type, now=now)

    async def aclose(self) -> None:
        """Nothing to end."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def both(self) -> str:
        return self.out + self.err


def run(folder: Path, *args: str, stdin: bytes = b"") -> Ran:
    """Run a command in this process, on `folder`'s feeds.yaml and store."""
    out, err = _stream(), _stream()
    words = ["watcher", "--config", str(folder / "feeds.yaml"), "--state", str(folder), *args]
    with (
        mock.patch.object(sys, "argv", words),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8")),
        mock.patch("watcher.edge.workers.Workers", Workers),
    ):
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = ended.code
    return Ran(code, _said(out), _said(err))


def command(folder: Path, *args: str) -> list[str]:
    """Return the words that start a command as a process."""
    return [sys.executable, "-m", "watcher", "--config", str(folder / "feeds.yaml"), "--state", str(folder), *args]  # fmt: skip


def start(folder: Path, *args: str, **options) -> subprocess.Popen:
    """Start a command as a process of its own."""
    environment = {**os.environ, **options.pop("env", {})}
    return subprocess.Popen(
        command(folder, *args),
        cwd=ROOT,
        env=environment,
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=options.pop("stderr", subprocess.PIPE),
        **options,
    )


def _stream() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), "utf-8", newline="", write_through=True)


def _said(stream: io.TextIOWrapper) -> str:
    return stream.buffer.getvalue().decode()
