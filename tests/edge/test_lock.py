"""One instance at a time, and a dead one blocks nobody."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from watcher.edge.lock import held
from watcher.errors import StoreError, StoreHeld

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys, time
from pathlib import Path
from watcher.edge.lock import held
with held(Path(sys.argv[1]), by="run"):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_instance_is_told_who_holds_the_store(tmp_path, holder):
    with pytest.raises(StoreHeld) as error, held(tmp_path, by="poll"):
        pass
    assert error.value.exit_code == 75
    assert f"process {holder.pid}, watcher run" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_holder_that_was_killed_blocks_nobody(tmp_path, holder):
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert (tmp_path / "watcher.lock").exists()  # its presence means nothing
    with held(tmp_path, by="poll"):
        assert f"process {os.getpid()}" in (tmp_path / "watcher.lock").read_text()


def test_the_lock_is_free_again_after_the_block_and_after_an_error_in_it(tmp_path):
    for _ in range(2):
        with held(tmp_path / "new" / "state", by="poll"):
            pass
        with pytest.raises(ZeroDivisionError), held(tmp_path / "new" / "state", by="poll"):
            raise ZeroDivisionError


def test_a_child_of_the_holder_does_not_keep_the_lock(tmp_path):
    with held(tmp_path, by="poll"):
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    try:
        with held(tmp_path, by="poll"):
            pass
    finally:
        child.communicate(b"\n")


def test_a_lock_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "state").write_text("a file in the way")
    with pytest.raises(StoreError, match="cannot be made"), held(tmp_path / "state", by="poll"):
        pass


def test_a_link_in_the_locks_place_is_not_followed(tmp_path):
    target = tmp_path / "precious"
    target.write_text("precious")
    (tmp_path / "watcher.lock").symlink_to(target)
    with pytest.raises(StoreError), held(tmp_path, by="poll"):
        pass
    assert target.read_text() == "precious"
