"""Kills in the middle of import and restore: nothing lost, nothing doubled, never without a whole store."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import subprocess

import pytest

from tests import make
from tests.cli.running import command

pytestmark = pytest.mark.slow

DOCUMENTS = 60


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    (tmp_path / "docs.jsonl").write_text(
        "".join(
            json.dumps({"id": f"d{number}", "outlet": "Quay", "text": f"Tamsin Orlebar was seen on pier {number}."}) + "\n"
            for number in range(DOCUMENTS)
        )
    )  # fmt: skip
    return tmp_path


def _killed(folder, seconds, *args):
    process = subprocess.Popen(
        command(folder, *args), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    process.kill()
    process.wait()


def _done(folder, *args):
    ran = subprocess.run(command(folder, *args), capture_output=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr


def _rows(folder, statement):
    with contextlib.closing(sqlite3.connect(folder / "watcher.db")) as connection:
        return connection.execute(statement).fetchall()


def test_an_import_killed_at_any_moment_and_run_again_holds_each_document_once(folder):
    for seconds in (0.4, 0.8, 1.1, 1.4, 1.8):
        _killed(folder, seconds, "import", str(folder / "docs.jsonl"))
    _done(folder, "import", str(folder / "docs.jsonl"))
    assert _rows(folder, "PRAGMA integrity_check") == [("ok",)]
    assert _rows(folder, "SELECT count(*), count(DISTINCT ref) FROM items") == [(DOCUMENTS, DOCUMENTS)]  # fmt: skip
    assert _rows(folder, "SELECT count(*), count(DISTINCT item) FROM diffs") == [(DOCUMENTS, DOCUMENTS)]  # fmt: skip


def test_a_restore_killed_at_any_moment_leaves_a_whole_store(folder):
    copy = folder / "copy.db"
    _done(folder, "import", str(folder / "docs.jsonl"))
    _done(folder, "backup", str(copy))
    for seconds in (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        _killed(folder, seconds, "restore", str(copy))
        assert _rows(folder, "PRAGMA integrity_check") == [("ok",)]
        assert _rows(folder, "SELECT count(*) FROM items") == [(DOCUMENTS,)]
    _done(folder, "restore", str(copy))
    assert not list(folder.glob("watcher.db.part*"))
