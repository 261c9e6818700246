"""Wrong use gets a line that leads on: what is wrong, and what would be right."""

from __future__ import annotations

import sys
from unittest import mock

import pytest

from tests import make
from tests.cli.running import run
from watcher.cli import main
from watcher.edge.store import Store
from watcher.render import plain


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    return tmp_path


@pytest.mark.parametrize("args", [(), ("feeds",)], ids=["watcher", "watcher feeds"])
def test_a_group_alone_prints_its_help_as_it_is(args, capsys, tmp_path):
    helped = run(tmp_path, *args, "--help").out
    with mock.patch.object(sys, "argv", ["watcher", *args]), pytest.raises(SystemExit) as ended:
        main()
    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert printed.out == ""
    assert printed.err.splitlines() == helped.splitlines()


@pytest.mark.parametrize(
    "given",
    [
        ("--config", "x"),
        ("--config=x",),
        ("--state", "x"),
        ("-v",),
        ("-vv",),
        ("-q",),
        ("--verbose",),
        ("--quiet",),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("command", [("summary",), ("search", "ferry"), ("feeds", "list")])
def test_an_option_of_all_commands_after_the_command_is_told_its_place(folder, command, given):
    ran = run(folder, *command, *given)
    assert ran.code == 2
    assert "go before the command" in ran.err
    option = given[0].partition("=")[0].replace("-vv", "-v")
    assert f": watcher {option} " in ran.err


@pytest.mark.parametrize("query", [("-quarry",), ("ferry", "-quarry"), ("-x",)], ids=" ".join)
def test_a_word_to_leave_out_that_looks_like_an_option_is_told_of_the_two_dashes(folder, query):
    ran = run(folder, "search", *query)
    assert ran.code == 2
    assert f"watcher search -- WORD {query[-1]}" in ran.err
    assert "before the command" not in ran.err


def test_a_misspelt_option_gets_no_hint_that_leads_astray(folder):
    ran = run(folder, "poll", "--jsn")
    assert ran.code == 2
    assert "--json" in ran.err
    assert "before the command" not in ran.err
    assert " -- " not in ran.err


@pytest.mark.parametrize("offline", [(), ("--offline",)], ids=["online", "offline"])
def test_an_address_without_a_scheme_is_named_once_and_given_one(folder, offline):
    ran = run(folder, "feeds", "add", *offline, "example.org")
    assert ran.code == 2
    assert "https://example.org" in ran.err
    assert ran.err.replace("https://example.org", "").count("example.org") == 1


def test_a_number_that_nothing_has_is_said_to_be_neither_a_diffs_nor_an_items(folder):
    Store(folder / "watcher.db", write=True).close()
    ran = run(folder, "why", "999")
    assert ran.code == 2
    assert "neither a diff nor an item" in ran.err
    assert "neither" not in run(folder, "why", "--item", "999").err
    assert "neither" not in run(folder, "why", "no-such-ref").err


@pytest.mark.parametrize("args", [("import", "nope.txt"), ("match", "nope.txt"), ("feeds", "import", "nope.opml"), ("restore", "nope.db")], ids=" ".join)  # fmt: skip
def test_an_input_file_that_is_not_there_is_wrong_use_in_the_same_words(folder, monkeypatch, args):
    monkeypatch.chdir(folder)
    ran = run(folder, *args)
    assert ran.code == 2
    assert ran.err == f"watcher: {args[-1]}: there is no such file\n"


def test_what_is_no_sqlite_file_is_no_damaged_copy(folder):
    ran = run(folder, "restore", str(folder / "feeds.yaml"))
    assert ran.code == 3
    assert "not a copy of a store" in ran.err
    assert "damaged" not in ran.err
    assert "older" not in ran.err


@pytest.mark.parametrize("command", [("status",), ("poll",), ("summary",), ("import", "docs.jsonl"), ("backup", "copy.db")], ids=" ".join)  # fmt: skip
def test_a_file_given_as_the_folder_of_the_store_is_said_to_be_one(tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "feeds.yaml").write_text(make.feeds_text("{url: 'http://127.0.0.1:9/feed'}", ports=[9]))  # fmt: skip
    (tmp_path / "docs.jsonl").write_text('{"text": "The ferry."}\n')
    Store(tmp_path / "watcher.db", write=True).close()
    words = ["watcher", "--state", "watcher.db", *command]
    with mock.patch.object(sys, "argv", words), pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2


def test_the_folder_of_the_store_is_named_when_a_file_was_given(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Store(tmp_path / "watcher.db", write=True).close()
    words = ["watcher", "--state", "watcher.db", "status"]
    with mock.patch.object(sys, "argv", words), pytest.raises(SystemExit):
        main()
    said = capsys.readouterr().err
    assert "--state: watcher.db is a file, not a folder" in said


def test_counts_of_one_are_in_the_singular(folder):
    (folder / "feeds.yaml").write_text(make.feeds_text("{url: 'https://quay.example/feed', outlet: Quay News}"))  # fmt: skip
    assert run(folder, "feeds", "list").err == "1 feed\n"


def test_an_export_replaces_the_file_that_is_there_and_leaves_nothing_beside_it(folder):
    Store(folder / "watcher.db", write=True).close()
    week = folder / "week" / "out.csv"
    week.parent.mkdir()
    week.write_text("of last week")
    ran = run(folder, "export", "--format", "csv", "--out", str(week))
    assert ran.code == 0, ran.err
    assert week.read_text().startswith('"id",')
    assert [one.name for one in week.parent.iterdir()] == ["out.csv"]


def test_one_entry_of_a_feed_is_in_the_singular():
    poll = make.poll(outcome="ok", entries=1, new=1)
    assert "1 entry, 1 new" in plain.poll_line(poll)
