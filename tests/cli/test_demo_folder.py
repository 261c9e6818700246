"""`watcher demo --keep` writes into a folder of its own, or says in one line why it does not."""

from __future__ import annotations

import pytest

from tests.cli.running import run


def refused(folder, keep):
    ran = run(folder, "demo", "--keep", str(keep))
    assert ran.code == 2, ran.both
    assert ran.out == ""
    (line,) = ran.err.splitlines()
    assert str(keep) in line
    assert "--keep" in line  # what to do
    return line


@pytest.mark.parametrize("name", ["feeds.yaml", "watcher.db"])
def test_a_folder_that_is_in_use_is_refused_and_left_as_it_is(tmp_path, name):
    keep = tmp_path / "mine"
    keep.mkdir()
    (keep / name).write_text("precious")
    assert name in refused(tmp_path, keep)
    assert [(one.name, one.read_text()) for one in keep.iterdir()] == [(name, "precious")]


def test_a_link_that_leads_nowhere_is_in_use_too(tmp_path):
    keep = tmp_path / "mine"
    keep.mkdir()
    (keep / "feeds.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    refused(tmp_path, keep)
    assert not (tmp_path / "elsewhere.yaml").exists()


def test_a_file_is_no_folder(tmp_path):
    keep = tmp_path / "notes.txt"
    keep.write_text("precious")
    assert "is a file" in refused(tmp_path, keep)
    assert keep.read_text() == "precious"


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "notes.txt").write_text("precious")
    refused(tmp_path, tmp_path / "notes.txt" / "demo")
    refused(tmp_path, tmp_path / ("x" * 300))


def test_what_lies_in_the_folder_besides_does_not_matter(tmp_path, monkeypatch):
    from watcher.jobs import demo

    async def none(store, folder, echo):
        (folder / "feeds.yaml").write_text("stories: {a: {title: A, names: [Bo Bex]}}\nfeeds: []\n")

    monkeypatch.setattr(demo, "_rounds", none)
    keep = tmp_path / "kept" / "here"
    keep.mkdir(parents=True)
    (keep / "notes.txt").write_text("precious")
    ran = run(tmp_path, "demo", "--keep", str(keep))
    assert "Look around" in ran.out, ran.both
    assert (keep / "notes.txt").read_text() == "precious"
    refused(tmp_path, keep)  # the second time it is in use
