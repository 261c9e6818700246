"""Files are written whole or not at all, and nothing is waited for that is no file."""

from __future__ import annotations

import os

import pytest

from watcher.edge.files import write_if_changed
from watcher.errors import UsageError


def test_the_same_text_leaves_the_file_and_its_time_alone(tmp_path):
    path = tmp_path / "h.atom"
    assert write_if_changed(path, "é one")
    os.utime(path, (1, 1))
    assert not write_if_changed(path, "é one")
    assert path.stat().st_mtime == 1
    for text in ("é one more", "é on", ""):
        assert write_if_changed(path, text)
        assert path.read_text("utf-8") == text


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    assert write_if_changed(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "new"


@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_is_said_and_neither_waited_for_nor_replaced(tmp_path, linked):
    pipe = tmp_path / "h.atom"
    os.mkfifo(pipe)
    path = pipe
    if linked:
        path = tmp_path / "link"
        path.symlink_to(pipe)
    with pytest.raises(UsageError, match="cannot be written"):
        write_if_changed(path, "text")
    assert pipe.is_fifo()


@pytest.mark.parametrize("other", ["/dev/null", "."])
def test_a_device_or_a_folder_is_left_alone(tmp_path, other):
    path = tmp_path / "h.atom"
    path.symlink_to(other)
    with pytest.raises(UsageError, match="cannot be written"):
        write_if_changed(path, "text")
