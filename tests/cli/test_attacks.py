"""Hostile input at the command line: one clear line, nothing lost, and never a device replaced by a file."""

from __future__ import annotations

import json
import os
import subprocess
import threading

import pytest

from tests import make
from tests.cli.running import command, run, start
from tests.outlets import World
from watcher.edge.files import write_whole
from watcher.jobs.importing import LONGEST_TEXT


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    return tmp_path


def test_standard_error_that_cannot_be_written_changes_neither_work_nor_exit_code(tmp_path):
    (tmp_path / "docs.jsonl").write_text('{"text": "The ferry of Tamsin Orlebar."}\n')
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Bakery to close")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        for args in (("poll",), ("check",), ("feeds", "list"), ("import", str(tmp_path / "docs.jsonl"))):  # fmt: skip
            with open("/dev/full", "wb") as full:
                process = start(tmp_path, *args, stderr=full)
                out, _ = process.communicate(timeout=30)
            assert process.returncode == 0, args
            assert out, args
        assert world.rows("SELECT count(*) FROM polls") == [(1,)]


def test_a_closed_standard_error_is_no_error(folder):
    (folder / "docs.jsonl").write_text('{"text": "The ferry."}\n{"text": "The barge."}\n')
    words = command(folder, "import", str(folder / "docs.jsonl"))
    ran = subprocess.run(["sh", "-c", '"$@" 2>&-', "sh", *words], capture_output=True, timeout=30, check=False)  # fmt: skip
    assert ran.returncode == 0, ran.stdout


def test_check_says_in_a_line_that_its_output_cannot_be_written(tmp_path):
    with World(tmp_path) as world:
        for name in ("Quay News", "Ledger"):
            world.outlet(name).publish("a1", "Bakery to close")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        with open("/dev/full", "wb") as full:
            process = start(tmp_path, "check", stdout=full)
            _, err = process.communicate(timeout=30)
    assert process.returncode == 3
    assert b"No space left" in err
    assert b"Traceback" not in err


def test_an_export_to_a_pipe_is_written_into_it_and_leaves_it_a_pipe(told, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    heard = []
    reader = threading.Thread(target=lambda: heard.append(pipe.read_text()))
    reader.start()
    ran = run(told, "export", "--format", "csv", "--out", str(pipe))
    reader.join(10)
    assert ran.code == 0, ran.err
    assert heard
    assert heard[0].startswith('"id",')
    assert pipe.is_fifo()


def test_a_file_behind_a_link_is_written_and_the_link_stays(tmp_path):
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_text("old")
    link.symlink_to(real)
    write_whole(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


@pytest.mark.parametrize("args", [("show", "\udcff"), ("why", "\udcff"), ("revisions", "\udcff")], ids=ascii)  # fmt: skip
def test_an_argument_that_is_no_utf8_names_no_item(told, args):
    ran = run(told, *args)
    assert ran.code == 2
    assert "Traceback" not in ran.both


def test_a_story_that_is_no_utf8_is_one_that_nothing_belongs_to(told):
    ran = run(told, "diffs", "--story", "\udcff")
    assert ran.code in (0, 2)
    assert ran.out == ""
    assert "Traceback" not in ran.both


@pytest.mark.parametrize("key", ["id", "title", "outlet", "url", "language", "text"])
def test_half_a_letter_in_any_field_of_an_import_is_no_error(folder, key):
    record = {"text": "The ferry of Tamsin Orlebar.", key: "Tamsin Orlebar \ud800 x"}
    (folder / "docs.jsonl").write_text(json.dumps(record) + "\n")
    ran = run(folder, "import", "--json", str(folder / "docs.jsonl"))
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["kind"] == "new"
    again = run(folder, "import", "--json", str(folder / "docs.jsonl"))
    assert "1 read = 0 new + 0 changed + 1 known" in again.err


@pytest.mark.parametrize("name", ["docs.jsonl", "docs.txt"])
def test_a_text_beyond_all_bounds_is_refused_in_a_line(folder, name):
    text = "Tamsin Orlebar said so. " * (LONGEST_TEXT // 24 + 1)
    (folder / name).write_text(json.dumps({"text": text}) if name.endswith("l") else text)
    ran = run(folder, "import", str(folder / name))
    assert ran.code == 2
    assert "1,000,0" in ran.err
    assert "at most 1,000,000 are read" in ran.err


@pytest.mark.parametrize("given", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_what_is_no_number_in_an_id_is_no_reason_for_broken_json(folder, given):
    def refuse(word):
        raise AssertionError(word)

    ran = run(folder, "match", "--jsonl", "--json", "-", stdin=f'{{"id": {given}, "text": "Tamsin Orlebar"}}\n'.encode())  # fmt: skip
    assert ran.code == 0
    assert json.loads(ran.out, parse_constant=refuse)["matched"] is True
