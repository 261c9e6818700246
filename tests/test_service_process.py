"""`watcher run` as a process of its own: signals, exit codes, real clock, real workers."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import pytest

from tests.servers import Server, after, reply
from watcher.core import cadence
from watcher.edge.store import Store

ROOT = Path(__file__).resolve().parent.parent
RSS = (
    b"<rss version='2.0'><channel><title>Quay News</title><item><guid>a1</guid><title>Ferry late</title>"
    b"<link>https://quay.example/a1</link><description>By an hour.</description></item></channel></rss>"
)
CONFIG = """
stories: {{harbour: {{title: The harbour, names: [Ada Quill]}}}}
service: {{contact: "mailto:desk@quay.example", allow_private: ["127.0.0.1:{port}"]}}
feeds:
{feeds}
"""

pytestmark = (
    pytest.mark.slow
)  # starts interpreters and waits for first polls, up to two seconds each


class Running:
    """A service under way, its log in a file."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self.server = server
        self.config = folder / "feeds.yaml"
        self.log = folder / "log"

    def write(self, *paths: str) -> None:
        feeds = "\n".join(
            f"  - {{url: '{self.soon(path)}', every: 1m, articles: never}}" for path in paths
        )
        self.config.write_text(CONFIG.format(port=self.server.port, feeds=feeds))

    def soon(self, path: str) -> str:
        """Return an address whose first poll comes within two seconds of the minute it may take."""
        urls = (self.server.url(f"{path}?{number}") for number in count())
        return next(url for url in urls if cadence.jitter(url) < 2 / 60)

    @contextlib.contextmanager
    def started(self):
        command = [sys.executable, "-m", "watcher", "-v", "--config", str(self.config)]
        command += ["--state", str(self.folder / "state"), "run"]
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                command, cwd=ROOT, stdout=log, stderr=log, start_new_session=True
            )
        self.process = process
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()

    def said(self, text: str, *, seconds: float = 30.0) -> bool:
        return self.saw(lambda: text in self.log.read_text(), seconds=seconds)

    def asked(self, path: str) -> bool:
        return self.saw(lambda: self.server.asked_for(path), seconds=30)

    def saw(self, happened, *, seconds: float) -> bool:
        """Wait until it happened; False once the process has ended or the time is over."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.process.poll() is None:
            if happened():
                return True
            time.sleep(0.02)
        return bool(happened())

    def rows(self, statement: str):
        with Store(self.folder / "state" / "watcher.db") as store:
            return [tuple(row) for row in store.connection.execute(statement)]


@pytest.fixture
def server():
    with Server() as server:
        yield server


@pytest.fixture
def running(tmp_path, server):
    return Running(tmp_path, server)


def end(process, number=signal.SIGTERM) -> tuple[int, float]:
    begun = time.monotonic()
    os.kill(process.pid, number)
    code = process.wait(timeout=20)
    return code, time.monotonic() - begun


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_service_within_ten_seconds_though_an_outlet_hangs(
    running, server, number
):
    server.routes["/feed"] = lambda _: reply(body=RSS, Content_Type="application/rss+xml")
    server.routes["/hangs"] = lambda _: after(600, b"")
    running.write("/feed", "/hangs")
    with running.started() as process:
        assert running.asked("/hangs"), running.log.read_text()
        assert running.said("outcome=ok")
        code, seconds = end(process, number)
    assert code == 0, running.log.read_text()
    assert seconds < 10
    assert "Traceback" not in running.log.read_text()
    assert running.rows("SELECT guid FROM entries") == [("a1",)]
    assert running.rows("PRAGMA integrity_check") == [("ok",)]


def test_it_ends_within_ten_seconds_though_another_program_holds_the_store(running, server):
    holders = []

    def route(_):
        holder = sqlite3.connect(running.folder / "state" / "watcher.db", check_same_thread=False)
        holder.execute("BEGIN EXCLUSIVE")
        holders.append(holder)
        return reply(body=RSS, Content_Type="application/rss+xml")

    server.routes["/feed"] = route
    running.write("/feed")
    with running.started() as process:
        assert running.asked("/feed"), running.log.read_text()
        time.sleep(1)  # until the answer is parsed and the writer waits for the holder
        code, seconds = end(process)
        holders[0].close()
    assert (code, seconds < 10) == (3, True)
    assert "could not be closed in time" in running.log.read_text()
    assert running.rows("SELECT count(*) FROM entries, polls") == [(0,)]
    server.routes["/feed"] = lambda _: reply(body=RSS, Content_Type="application/rss+xml")
    with running.started() as process:
        assert running.said("outcome=ok"), running.log.read_text()
        assert end(process)[0] == 0
    assert running.rows("SELECT guid FROM entries") == [("a1",)]


def test_an_idle_service_ends_at_once_and_leaves_no_process(running, server):
    server.routes["/feed"] = lambda _: reply(
        body=RSS, Content_Type="application/rss+xml", Cache_Control="max-age=3600"
    )
    running.write("/feed")
    with running.started() as process:
        assert running.said("outcome=ok")
        code, seconds = end(process)
        assert code == 0
        assert seconds < 3
        # The service led its own process group: nobody is left in it.
        with pytest.raises(ProcessLookupError):
            os.killpg(process.pid, 0)


def test_a_hangup_reads_the_configuration_again_and_a_broken_one_changes_nothing(running, server):
    for path in ("/one", "/two"):
        server.routes[path] = lambda _: reply(body=RSS, Content_Type="application/rss+xml")
    running.write("/one")
    with running.started() as process:
        assert running.asked("/one"), running.log.read_text()
        running.config.write_text("feeds: [htps://wrong.example]\nstories: {}\n")
        os.kill(process.pid, signal.SIGHUP)
        assert running.said("not reloaded")
        running.write("/two")
        os.kill(process.pid, signal.SIGHUP)
        assert running.said("reloaded feeds=1")
        assert running.asked("/two"), running.log.read_text()
        assert end(process)[0] == 0
    assert "Traceback" not in running.log.read_text()


def test_a_second_service_on_the_same_store_says_who_holds_it(running, server):
    server.routes["/feed"] = lambda _: reply(body=RSS, Content_Type="application/rss+xml")
    running.write("/feed")
    with running.started() as first:
        assert running.said("serving")
        with running.started() as second:
            assert second.wait(timeout=30) == 75
        assert first.poll() is None
        assert f"process {first.pid}" in running.log.read_text()
        assert end(first)[0] == 0
