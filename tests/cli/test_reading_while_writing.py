"""A reader that stalls, `watcher diffs | less` say, keeps nobody from writing."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from datetime import timedelta

import pytest

from tests import make
from tests.cli.conftest import lines, record
from tests.cli.running import run, start
from watcher.edge.lock import held
from watcher.edge.store import Store

WORDS = " ".join(f"Bollard {number} of the quay was painted." for number in range(40))
COUNT = 24  # with the words above more than any pipe holds


def reports():
    return lines(
        *(
            record(
                f"n{number}",
                f"Outlet{number} News",
                f"Report {number}",
                [f"Tamsin Orlebar spoke {number} times.", WORDS],
                hours=number,
            )
            for number in range(COUNT)
        )
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("much")
    (folder / "feeds.yaml").write_text(make.STORIES)
    (folder / "docs.jsonl").write_text(reports())
    ran = run(folder, "import", "--json", str(folder / "docs.jsonl"))
    assert ran.code == 0, ran.err
    assert len(ran.out) > 150_000
    return folder


def write(folder):
    """Commit something, or fail within a second."""
    connection = sqlite3.connect(folder / "watcher.db", timeout=1)
    try:
        connection.execute("INSERT INTO feeds(url) VALUES ('x' || random())")
        connection.commit()
    finally:
        connection.close()


def stalled(process: subprocess.Popen) -> None:
    """Wait until the process has written what its pipe holds and can go no further."""
    assert process.stdout is not None
    assert process.stdout.read(1)
    threading.Event().wait(0.5)
    assert process.poll() is None, process.stderr.read()


@pytest.mark.parametrize(
    "args",
    [
        ("diffs", "--json"),
        ("diffs",),
        ("export", "--format", "jsonl"),
        ("summary", "--json"),
        ("search", "--json", "--limit", "1000", "bollard"),
        ("why", "1", "--json"),
        ("status", "--json"),
    ],
    ids=" ".join,
)
def test_a_reader_that_stalls_does_not_block_a_writer(folder, args):
    code = (
        "import io, sys, fcntl; fcntl.fcntl(1, 1031, 4096)\n"  # F_SETPIPE_SZ: a page, so that a little is much
        "from watcher.cli import main; main()"
    )
    words = ["--config", str(folder / "feeds.yaml"), "--state", str(folder), *args]
    process = subprocess.Popen([sys.executable, "-c", code, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # fmt: skip
    try:
        process.stdout.read(1)
        threading.Event().wait(0.3)
        write(folder)
    finally:
        process.kill()
        process.communicate()


def test_an_import_whose_reader_stalls_has_let_go_of_the_store(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    (tmp_path / "docs.jsonl").write_text(reports())
    process = start(tmp_path, "import", "--json", str(tmp_path / "docs.jsonl"))
    try:
        stalled(process)
        write(tmp_path)
        with held(tmp_path, by="poll"):
            pass
    finally:
        process.kill()
        process.communicate()


def test_diffs_are_read_in_pieces_none_twice_and_none_left_out(tmp_path, monkeypatch):
    from watcher.edge.store import reading

    monkeypatch.setattr(reading, "CHUNK", 7)
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    (tmp_path / "docs.jsonl").write_text(reports())
    ran = run(tmp_path, "import", "--json", str(tmp_path / "docs.jsonl"))
    told = [json.loads(line)["id"] for line in ran.out.splitlines()]
    assert told == list(range(1, COUNT + 1))
    listed = [json.loads(line)["id"] for line in run(tmp_path, "diffs", "--json").out.splitlines()]
    assert listed == told


def test_what_is_appended_while_diffs_are_printed_does_not_make_the_list_endless(tmp_path):
    from watcher.edge.store.reading import Window

    def append():
        with store.transaction():
            return store.corpus.add_diff(story="harbour", at=make.NOW + timedelta(hours=1), kind="removal", item=1, version=1, of=None, translation_of=None, wire=None, novelty=None, added=(), repeated=(), removed=(), conflicts=(), evidence={})  # fmt: skip

    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    (tmp_path / "docs.jsonl").write_text(reports())
    assert run(tmp_path, "import", str(tmp_path / "docs.jsonl")).code == 0
    with Store(tmp_path / "watcher.db", write=True) as store:
        seen = 0
        for _ in store.read.diffs(Window()):
            seen += 1
            append()
        assert seen == COUNT
