"""What the world does to a poll: killed, out of disk, locked out, not allowed. Nothing is lost, nothing stands twice."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.running import ROOT, command, run, start
from tests.outlets import BAKERY, DETENTION, HEARING, LIGHTHOUSE, TUNNEL, World, observed

TEXTS = (DETENTION, LIGHTHOUSE, HEARING, BAKERY, TUNNEL)


class Drill:
    """Three outlets that publish, and a `watcher poll` that things happen to."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.folder = world.folder
        self.db = world.folder / "watcher.db"
        self.feeds = [
            world.outlet("Quay News"),
            world.outlet("Ledger", options=", articles: always"),
            world.outlet("Courant"),
        ]
        self.published: set[tuple[str, str]] = set()
        (self.folder / "feeds.yaml").write_text(world.config_text)

    def publish(self, round_: int, count: int = 4) -> None:
        for outlet in self.feeds:
            for number in range(count):
                guid = f"{outlet.name.split()[0].lower()}-{round_}-{number}"
                text = TEXTS[(round_ + number) % len(TEXTS)]
                title = f"Tamsin Orlebar, part {round_}.{number}, in the {outlet.name}"
                outlet.publish(guid, title, (*text, f"This was part {round_}.{number} of it."), minutes=round_)  # fmt: skip
                self.published.add((outlet.url, guid))

    def poll(self):
        """Poll in peace, in this process."""
        return run(self.folder, "poll")

    def poll_in_trouble(self, *before: str, **options):
        """Poll in a process of its own, by the words that come before the command."""
        words = [*before, *command(self.folder, "poll")]
        return subprocess.run(
            words, cwd=ROOT, capture_output=True, text=True, timeout=90, **options
        )

    def rows(self, statement: str) -> list[tuple]:
        connection = sqlite3.connect(self.db)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def prove(self) -> None:
        """Poll in peace; then all that was published is there, once, and stays so."""
        for _ in range(10):  # forty pages a poll are opened
            ran = self.poll()
            assert ran.code == 0, ran.err
            if self.rows("SELECT count(*) FROM openings") == [(0,)]:
                break
        assert self.rows("PRAGMA integrity_check") == [("ok",)]
        assert self.rows("PRAGMA foreign_key_check") == []
        entries = self.rows("SELECT f.url, e.guid FROM entries e JOIN feeds f ON f.id = e.feed")
        assert len(entries) == len(set(entries))
        assert set(entries) == self.published
        # Each article is one item, told once, with its page's text.
        latest = self.rows("SELECT v.source FROM items i JOIN versions v ON v.id = i.version")
        assert latest == [("page",)] * len(self.published)
        told = self.rows(
            "SELECT item FROM diffs GROUP BY item HAVING kind IN ('new', 'copy') AND min(id)"
        )
        assert len(told) == len(self.published)
        assert len(self.rows("SELECT id FROM diffs")) == len(self.rows("SELECT id FROM versions"))
        # Where the page came a poll after the entry, the feed's own words were told first.
        later = self.rows("SELECT count(*) FROM versions WHERE source = 'feed'")
        assert len(self.rows("SELECT id FROM versions")) == len(self.published) + later[0][0]
        before = self.observed()
        assert self.poll().code == 0
        assert self.observed() == before

    def observed(self):
        connection = sqlite3.connect(self.db)
        try:
            return observed(connection)
        finally:
            connection.close()


@pytest.fixture
def drill(tmp_path):
    with World(tmp_path) as world:
        world.store.close()
        world.service = "  per_host: 8"
        yield Drill(world)


def kill(process: subprocess.Popen) -> None:
    process.kill()
    process.wait()
    process.stdout.close()
    process.stderr.close()


def kill_rounds(drill: Drill, rounds: int) -> int:
    """Kill a poll in each round; return how many were killed before their end."""
    killed = 0
    for round_ in range(rounds):
        drill.publish(round_)
        process = start(drill.folder, "poll")
        journal = drill.db.with_name("watcher.db-journal")
        # Every other time in the middle of a transaction, else at any moment (the same in every run).
        chance = int.from_bytes(sha256(f"round {round_}".encode()).digest()[:4]) / 2**32
        began = time.monotonic()
        if round_ % 2:
            writes = 1 + int(3 * chance)
            while process.poll() is None and writes and time.monotonic() < began + 20:
                if journal.exists():
                    writes -= 1
                    while writes and journal.exists() and process.poll() is None:
                        pass
        else:
            while process.poll() is None and time.monotonic() < began + 0.2 + 1.3 * chance:
                time.sleep(0.005)
        killed += process.poll() is None
        kill(process)
    return killed


def test_a_poll_killed_at_any_moment_loses_nothing_and_doubles_nothing(drill):
    assert kill_rounds(drill, 5) >= 3
    drill.prove()


@pytest.mark.slow
def test_a_poll_killed_twenty_five_times_loses_nothing_and_doubles_nothing(drill):
    assert kill_rounds(drill, 25) >= 15
    drill.prove()


def test_the_workers_of_a_killed_poll_do_not_live_on(drill):
    drill.publish(0)
    process = start(drill.folder, "poll")
    children: set[int] = set()
    path = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not path.exists():
        kill(process)
        pytest.skip("no /proc/…/children to look at")
    until = time.monotonic() + 20
    while not children and process.poll() is None and time.monotonic() < until:
        children = {int(pid) for pid in path.read_text().split()}
    kill(process)
    assert children
    until = time.monotonic() + 5
    while any(lives(pid) for pid in children) and time.monotonic() < until:
        time.sleep(0.02)
    assert not any(lives(pid) for pid in children)


def lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def refused(drill: Drill, ended, before) -> None:
    """What a poll that cannot write has to come to."""
    assert ended.returncode == 3, ended.stderr
    assert "Traceback" not in ended.stderr
    (line,) = [line for line in ended.stderr.splitlines() if line.startswith("watcher: ")]
    assert str(drill.db) in line
    assert drill.observed() == before
    assert drill.rows("PRAGMA integrity_check") == [("ok",)]


def test_a_full_disk_is_said_and_what_was_there_stays(drill, tmp_path):
    state = tmp_path / "state"
    state.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "none", str(state)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no file system can be mounted here")
    try:
        drill.db = state / "watcher.db"
        (state / "feeds.yaml").write_text(drill.world.config_text)
        drill.folder = state
        drill.publish(0, 1)
        assert drill.poll().code == 0
        before = drill.observed()
        validators = drill.rows("SELECT url, etag, body_sha256 FROM feeds")
        filler = state / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                os.truncate(filler, filler.stat().st_size - 8192)  # room for the lock, not for news
        drill.publish(1)
        ended = drill.poll_in_trouble()
        refused(drill, ended, before)
        assert "the disk is full" in ended.stderr
        assert drill.rows("SELECT url, etag, body_sha256 FROM feeds") == validators
        summary = run(state, "diffs", "--json")  # reading still works
        assert summary.code == 0
        filler.unlink()
        drill.prove()
    finally:
        subprocess.run(["umount", str(state)], check=True)


def test_a_file_that_may_not_grow_is_said_and_what_was_there_stays(drill):
    drill.publish(0, 1)
    assert drill.poll().code == 0
    before = drill.observed()
    drill.publish(1)
    most = drill.db.stat().st_size
    limited = f"import resource, os, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most})); os.execv(sys.argv[1], sys.argv[1:])"
    refused(drill, drill.poll_in_trouble(sys.executable, "-c", limited), before)
    drill.prove()


def test_a_poll_waits_for_another_writer_to_finish(drill):
    drill.publish(0)
    assert drill.poll().code == 0
    other = sqlite3.connect(drill.db, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    drill.publish(1)
    process = start(drill.folder, "poll")
    time.sleep(2)
    assert process.poll() is None
    other.execute("COMMIT")
    other.close()
    process.communicate(timeout=30)
    assert process.returncode == 0
    drill.prove()


@pytest.mark.slow
def test_a_store_that_stays_locked_is_said_in_bounded_time_and_the_next_poll_stores_all(drill):
    drill.publish(0)
    assert drill.poll().code == 0
    before = drill.observed()
    other = sqlite3.connect(drill.db, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    drill.publish(1)
    began = time.monotonic()
    ended = drill.poll_in_trouble()
    assert time.monotonic() - began < 60
    other.execute("ROLLBACK")
    other.close()
    refused(drill, ended, before)
    assert "locked" in ended.stderr
    drill.prove()


def test_who_may_not_write_the_store_may_read_it_and_is_told_so(drill):
    before: tuple[str, ...] = ()
    if os.geteuid() == 0:  # who may write anything, unless that is taken away
        before = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
        if shutil.which("setpriv") is None:
            pytest.skip("no setpriv, and root may write anything")
    drill.publish(0)
    assert drill.poll().code == 0
    kept = drill.observed()
    drill.publish(1)
    for file in drill.folder.iterdir():
        file.chmod(0o444)
    drill.folder.chmod(0o555)
    try:
        for args in (("summary",), ("diffs", "--json"), ("status",), ("search", "orlebar")):
            words = [*before, *command(drill.folder, *args)]
            ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=30)
            assert (ended.returncode, ended.stderr) == (0, "")
            assert ended.stdout
        ended = drill.poll_in_trouble(*before)
        assert ended.returncode == 3
        assert str(drill.folder) in ended.stderr
        assert "Traceback" not in ended.stderr
    finally:
        drill.folder.chmod(0o755)
        for file in drill.folder.iterdir():
            file.chmod(0o644)
    assert drill.observed() == kept


def test_a_store_that_may_not_be_written_is_said_before_any_outlet_is_asked(drill):
    before: tuple[str, ...] = ()
    if os.geteuid() == 0:
        before = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
        if shutil.which("setpriv") is None:
            pytest.skip("no setpriv, and root may write anything")
    drill.publish(0)
    assert drill.poll().code == 0
    kept, asked = drill.observed(), len(drill.world.server.requests)
    drill.publish(1)
    drill.db.chmod(0o444)  # the folder may be written, and with it the lock
    ended = drill.poll_in_trouble(*before)
    refused(drill, ended, kept)
    assert "cannot be written" in ended.stderr
    assert len(drill.world.server.requests) == asked
    drill.db.chmod(0o644)
    drill.prove()
