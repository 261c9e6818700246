"""`explore` as a person starts it: on loopback, read-only, ended by Ctrl-C."""

from __future__ import annotations

import contextlib
import re
import signal
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import pytest

from tests.cli.running import run, start


@contextlib.contextmanager
def explored(folder, *args):
    """Start `explore` and give the process and the address it prints."""
    process = start(folder, "explore", "--no-browser", "--port", "0", *args, text=True)
    try:
        address = process.stdout.readline().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/watcher\S*", address), process.stderr.read()
        yield process, address
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_address_it_prints_shows_the_store_until_it_is_told_to_end(told, number):
    with explored(told) as (process, address):
        page = httpx.get(address, timeout=20)
        assert page.status_code == 200
        assert "Who copies whom" in page.text
        assert httpx.get(address + ".json?sql=selekt", timeout=20).status_code == 400
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
        assert process.returncode == 0
        assert out == ""
        assert "Traceback" not in err


def test_a_story_is_shown_at_once_and_asked_for_by_the_queries(told):
    with explored(told, "--story", "harbour") as (_, address):
        assert "story=harbour" in urlsplit(address).query
        page = httpx.get(address, timeout=20)
        assert page.status_code == 200
        assert "Tamsin Orlebar" in page.text
        queries = address.partition("/diff_records")[0]
        rows = httpx.get(f"{queries}/new_by_day.json?_shape=objects", timeout=20).json()["rows"]
        assert {row["story"] for row in rows} == {"harbour"}


def test_only_this_machine_is_answered(told):
    with explored(told) as (_, address):
        port = urlsplit(address).port
        answer = httpx.get(address, headers={"Host": f"evil.example:{port}"}, timeout=20)
        assert answer.status_code == 421


def test_the_store_can_be_written_while_it_is_open(told, tmp_path):
    (tmp_path / "feeds.yaml").write_bytes((told / "feeds.yaml").read_bytes())
    (tmp_path / "watcher.db").write_bytes((told / "watcher.db").read_bytes())
    (tmp_path / "more.jsonl").write_text(
        '{"id": "m1", "text": "Tamsin Orlebar was heard again."}\n'
    )
    with explored(tmp_path) as (_, address):
        before = httpx.get(address + "/diffs.json", timeout=20).json()["filtered_table_rows_count"]
        assert run(tmp_path, "import", str(tmp_path / "more.jsonl")).code == 0
        after = httpx.get(address + "/diffs.json", timeout=20).json()["filtered_table_rows_count"]
    assert after == before + 1


# One step of SQLite's that takes minutes: no time limit of a query ends it.
SLOW = "select instr(hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1')"


def test_a_query_that_nothing_in_sqlite_ends_holds_no_commit_up_for_longer_than_said(
    told, tmp_path
):
    (tmp_path / "feeds.yaml").write_bytes((told / "feeds.yaml").read_bytes())
    (tmp_path / "watcher.db").write_bytes((told / "watcher.db").read_bytes())
    (tmp_path / "more.jsonl").write_text(
        '{"id": "m1", "text": "Tamsin Orlebar was heard again."}\n'
    )
    with explored(tmp_path) as (process, address), ThreadPoolExecutor() as pool:
        httpx.get(address, timeout=20)
        slow = pool.submit(httpx.get, address + ".json", params={"sql": SLOW}, timeout=20)
        time.sleep(0.5)
        begun = time.monotonic()
        with contextlib.closing(sqlite3.connect(tmp_path / "watcher.db", timeout=20)) as writer:
            writer.execute("UPDATE feeds SET failures = failures")
            writer.commit()
        assert time.monotonic() - begun < 3  # two, and a machine with other work
        with pytest.raises(httpx.TransportError):
            slow.result()
        assert httpx.get(address, timeout=20).status_code == 200
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
        assert process.returncode == 0
        assert "a query was cut" in err
        assert "Traceback" not in err


def test_it_ends_while_such_a_query_runs(told):
    with explored(told) as (process, address), ThreadPoolExecutor() as pool:
        httpx.get(address, timeout=20)
        slow = pool.submit(httpx.get, address + ".json", params={"sql": SLOW}, timeout=20)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert process.returncode == 0
        assert "Traceback" not in err
        with pytest.raises(httpx.TransportError):
            slow.result()


def test_nothing_is_left_where_it_is_killed(told):
    with explored(told) as (_, address):
        assert httpx.get(address, timeout=20).status_code == 200
    until = time.monotonic() + 5
    while time.monotonic() < until:
        try:
            httpx.get(address, timeout=5)
        except httpx.TransportError:
            return
        time.sleep(0.05)
    raise AssertionError("the pages are still there")


def test_without_a_store_one_line_says_how_to_make_one(tmp_path):
    ran = run(tmp_path, "explore", "--no-browser")
    assert (ran.code, ran.out) == (2, "")
    assert "no store yet" in ran.err


def test_what_is_no_store_is_refused(tmp_path):
    with contextlib.closing(sqlite3.connect(tmp_path / "watcher.db")) as other:
        other.execute("CREATE TABLE x (y)")
        other.commit()
    assert run(tmp_path, "explore", "--no-browser").code == 3


def test_an_unknown_story_is_refused(told):
    ran = run(told, "explore", "--no-browser", "--story", "nobody")
    assert (ran.code, ran.out) == (2, "")
