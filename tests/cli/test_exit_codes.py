"""What a command ends with, and that the reason is one line that helps."""

from __future__ import annotations

import json
import signal
import sqlite3
import time

import pytest

from tests import make
from tests.cli.running import run, start
from tests.outlets import World
from tests.servers import after, reply
from watcher.edge.lock import held
from watcher.edge.store import SCHEMA_VERSION, Store

ONE_FEED = make.feeds_text("{url: 'http://127.0.0.1:9/feed', outlet: Nobody}", ports=[9])


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(ONE_FEED)
    return tmp_path


def reason(ran):
    assert "Traceback" not in ran.both
    assert ran.err.strip(), "no reason given"
    return ran.err


def test_a_feed_in_trouble_is_reported_and_no_error_of_ours(tmp_path):
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Bakery to close")
        world.outlet("Ledger").answer = lambda request: reply("500 Sorry")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        ran = run(tmp_path, "poll")
    assert ran.code == 0
    assert "Ledger" in ran.err
    assert "2 feeds = 1 read + 1 in trouble" in ran.out


@pytest.mark.parametrize("command", ["poll", "check"])
def test_1_when_nothing_could_be_read(folder, command):
    ran = run(folder, command)
    assert ran.code == 1
    assert "no feed could be read" in reason(ran)


@pytest.mark.parametrize(
    "args",
    [
        ("pol",),
        ("poll", "--jsn"),
        ("poll", "--story", "nobody"),
        ("summary", "--story", "nobody"),
        ("story", "--story", "nobody"),
        ("match", "--story", "nobody"),
        ("diffs", "--story", "nobody"),
        ("search", "--story", "nobody", "ferry"),
        ("export", "--format", "csv", "--story", "nobody"),
        ("export", "--format", "opml", "--story", "nobody"),
        ("status", "--story", "nobody"),
        ("check", "--story", "nobody"),
        ("feeds", "list", "--story", "nobody"),
        ("replay", "--story", "nobody"),
        ("import", "--story", "nobody", "."),
        ("show", "--story", "nobody", "1"),
        ("revisions", "--story", "nobody", "1"),
        ("why", "--story", "nobody", "1"),
        ("show",),
        ("show", "99"),
        ("why", "nothing"),
        ("why", "9" * 40),
        ("show", "٣"),
        ("summary", "--since", "soon"),
        ("diffs", "--since", "99999999999d"),
        ("diffs", "--since", "9999-12-31T23:59:59-14:00"),
        ("diffs", "--until", "0001-01-01T00:00:00+14:00"),
        ("search", "..."),
        ("import", "no-such-file"),
        ("match", "no-such-file"),
        ("export", "--format", "opml", "--out", "no/such/folder"),
        ("feeds", "remove", "https://unknown.example/"),
        ("feeds", "add", "--offline", "not an address"),
        ("feeds", "import", "no-such-file"),
    ],
    ids=" ".join,
)
def test_2_for_wrong_use(folder, args):
    ran = run(folder, *args)
    assert ran.code == 2, ran.both
    reason(ran)


def test_2_for_a_configuration_that_cannot_be_used(folder):
    (folder / "feeds.yaml").write_text("stories: {}\nfeds: []\n")
    ran = run(folder, "poll")
    assert ran.code == 2
    assert "feeds.yaml:2" in reason(ran)
    (folder / "feeds.yaml").unlink()
    ran = run(folder, "poll")
    assert ran.code == 2
    assert "watcher init" in reason(ran)


READERS = [("status",), ("summary",), ("diffs",), ("story",), ("show", "1"), ("revisions", "1"), ("search", "ferry"), ("why", "1"), ("export", "--format", "csv"), ("backup", "copy.db")]  # fmt: skip
WRITERS = [("poll",), ("import", "docs.jsonl")]


def damaged(path):
    path.write_bytes(b"no store at all" * 1000)


def torn(path):
    Store(path, write=True).close()
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 2048] = b"\xff" * 2048
    path.write_bytes(data)


def newer(path):
    Store(path, write=True).close()
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()


@pytest.mark.parametrize("harm", [damaged, torn, newer])
@pytest.mark.parametrize("args", READERS + WRITERS, ids=" ".join)
def test_3_when_the_store_cannot_be_used(folder, monkeypatch, args, harm):
    monkeypatch.chdir(folder)
    (folder / "docs.jsonl").write_text('{"text": "The ferry of Tamsin Orlebar."}\n')
    path = folder / "watcher.db"
    harm(path)
    before = path.read_bytes()
    ran = run(folder, *args)
    assert ran.code == 3, ran.both
    assert str(path) in reason(ran) or "copy.db" in reason(ran)
    assert path.read_bytes() == before
    assert not (folder / "copy.db").exists()


@pytest.mark.parametrize("args", [("poll",), ("import", "docs.jsonl"), ("restore", "copy.db"), ("run",)], ids=" ".join)  # fmt: skip
def test_75_while_another_instance_holds_the_store(folder, monkeypatch, args):
    monkeypatch.chdir(folder)
    (folder / "docs.jsonl").write_text('{"text": "The ferry."}\n')
    with held(folder, by="run"):
        ran = run(folder, *args)
    assert ran.code == 75
    assert "watcher run" in reason(ran)


def test_reading_goes_on_while_another_instance_holds_the_store(told):
    with held(told, by="run"):
        for args in READERS[:-1]:
            assert run(told, *args).code == 0, args


def test_130_when_interrupted(folder):
    with World(folder) as world:
        quay = world.outlet("Quay News")
        quay.answer = lambda request: after(20, reply(body=quay.document()))
        (folder / "feeds.yaml").write_text(world.config_text)
        process = start(folder, "poll")
        until = time.monotonic() + 20
        while not world.server.requests and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert process.returncode == 130
        assert b"Traceback" not in err
        assert world.rows("SELECT count(*) FROM polls") == [(0,)]


def test_0_when_the_reader_of_our_output_goes_away(told):
    many = "".join(json.dumps({"id": n, "text": "Tamsin Orlebar " * 50}) + "\n" for n in range(400))
    (told / "many.jsonl").write_text(many)
    process = start(told, "match", "--jsonl", "--json", str(told / "many.jsonl"))
    assert process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=20) == 0
    assert err == b""


def test_3_when_the_output_cannot_be_written(told):
    with open("/dev/full", "wb") as full:
        process = start(told, "diffs", "--json", stdout=full)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 3
    assert b"No space left" in err
    assert b"Traceback" not in err


def test_a_file_that_is_there_is_never_overwritten(folder):
    before = (folder / "feeds.yaml").read_bytes()
    ran = run(folder, "init")
    assert ran.code == 2
    assert (folder / "feeds.yaml").read_bytes() == before
    (folder / "copy.db").write_text("precious")
    ran = run(folder, "backup", str(folder / "copy.db"))
    assert ran.code == 2
    assert (folder / "copy.db").read_text() == "precious"


def test_what_init_writes_is_a_configuration(tmp_path):
    assert run(tmp_path, "init").code == 0
    ran = run(tmp_path, "check", "--offline")
    assert ran.code == 0, ran.err


def test_a_backup_is_put_back_by_restore(told, tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    assert run(told, "backup", str(tmp_path / "copy.db")).code == 0
    assert run(tmp_path, "restore", str(tmp_path / "copy.db")).code == 0
    assert run(tmp_path, "diffs", "--json").out == run(told, "diffs", "--json").out
