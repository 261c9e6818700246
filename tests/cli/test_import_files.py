"""`watcher import` of many files: each that cannot be read has its line, and all others are imported."""

from __future__ import annotations

import json

import pytest

from tests import make
from tests.cli.running import run
from tests.outlets import DETENTION, HEARING, LIGHTHOUSE, edited


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    (tmp_path / "docs").mkdir()
    return tmp_path


def kinds(folder):
    return [json.loads(line)["kind"] for line in run(folder, "diffs", "--json").out.splitlines()]


def test_every_unreadable_file_has_its_line_and_the_rest_is_imported(folder):
    docs = folder / "docs"
    (docs / "a.txt").write_text(" ".join(DETENTION))
    (docs / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (docs / "c.jsonl").write_text(json.dumps({"text": " ".join(HEARING)}) + '\n{"text": 7}\n')
    (docs / "d.md").write_bytes(b"")
    (docs / "e.txt").write_text(" ".join(LIGHTHOUSE))
    ran = run(folder, "import", str(docs))
    assert ran.code == 2
    assert "3 read = 3 new + 0 changed + 0 known" in ran.err
    lines = [line for line in ran.err.splitlines() if str(docs) in line]
    assert len(lines) == 3
    assert all(line.startswith("watcher: ") for line in lines)
    for line, said in zip(
        lines,
        ("b.txt: a binary file", "c.jsonl:2: \"text\" is not a text but 7; the good line", "d.md: empty"),
        strict=True,
    ):  # fmt: skip
        assert said in line
    assert kinds(folder) == ["new", "new"]


def test_a_single_bad_file_ends_with_2_and_one_line(folder):
    path = folder / "docs" / "a.txt"
    path.write_bytes(b"\0\1\2\3")
    ran = run(folder, "import", str(path))
    assert ran.code == 2
    assert ran.err.splitlines()[-1].startswith(f"watcher: {path}: a binary file")


def test_what_a_bad_line_holds_cannot_drive_the_terminal(folder):
    path = folder / "docs" / "a.jsonl"
    path.write_text('{"text": "x", "published": "\x9b2J\u202esoon"}\n', encoding="utf-8")
    ran = run(folder, "import", str(path))
    assert ran.code == 2
    assert "soon" in ran.err
    assert "\x9b" not in ran.err
    assert "\u202e" not in ran.err
    assert "nothing of this file was imported" in ran.err


def test_letters_of_an_old_code_page_arrive_whole(folder):
    text = f"{' '.join(DETENTION)} « C’est déjà ça », a dit Tamsin Orlebar à Fährdorf."
    (folder / "docs" / "a.txt").write_bytes(text.encode("cp1252"))
    ran = run(folder, "import", "--json", str(folder / "docs"))
    assert ran.code == 0, ran.err
    (diff,) = map(json.loads, ran.out.splitlines())
    assert diff["added"][-1]["text"] == "« C’est déjà ça », a dit Tamsin Orlebar à Fährdorf."


def test_an_edited_file_is_told_as_a_revision(folder):
    path = folder / "docs" / "a.md"
    for last in ("A hearing is expected on Thursday.", "The hearing was put off until Friday."):
        path.write_text("# Orlebar led away\n\n" + " ".join(edited(DETENTION, 7, last)))
        assert run(folder, "import", str(path)).code == 0
    assert kinds(folder) == ["new", "revision"]
    assert "known" in run(folder, "import", str(path)).err
    assert kinds(folder) == ["new", "revision"]


def test_a_pipe_among_many_files_is_named_and_not_waited_for(folder):
    import os

    os.mkfifo(folder / "docs" / "a.txt")
    (folder / "docs" / "b.txt").write_text(" ".join(DETENTION))
    ran = run(folder, "import", str(folder / "docs"))
    assert ran.code == 2
    assert "a.txt: cannot be read" in ran.err
    assert kinds(folder) == ["new"]
