"""`export` in each format, as other programs read it."""

from __future__ import annotations

import csv
import io
import os
import subprocess

import feedparser
import pytest
from lxml import etree

from tests.cli.running import command, run
from tests.render.test_atom import SCHEMA
from watcher.core.opml import read_opml


def test_json_lines_are_what_diffs_prints(told):
    for options in ([], ["--story", "harbour"], ["--since", "1d"], ["--until", "2020-01-01"]):
        assert (
            run(told, "export", "--format", "jsonl", *options).out
            == run(told, "diffs", "--json", *options).out
        )


def test_csv_has_a_row_for_each_diff(told):
    text = run(told, "export", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(run(told, "diffs", "--json").out.splitlines())
    assert {row["kind"] for row in rows} >= {"new", "copy", "revision"}


@pytest.mark.parametrize("options", [[], ["--story", "harbour"], ["--limit", "1"]])
def test_atom_is_valid_and_holds_the_newest_diffs(told, options):
    text = run(told, "export", "--format", "atom", *options).out
    SCHEMA.assertValid(etree.fromstring(text.encode()))
    entries = feedparser.parse(text.encode()).entries
    table = io.StringIO(run(told, "export", "--format", "csv").out, newline="")
    told_ids = [row["id"] for row in csv.DictReader(table)]
    expected = told_ids[::-1][: 1 if "--limit" in options else 100]
    assert [entry.id.rpartition("/")[2] for entry in entries] == expected


def test_a_feed_that_is_cut_says_so_beside_it(told):
    ran = run(told, "export", "--format", "atom", "--limit", "1")
    assert "--limit" in ran.err
    assert "--limit" not in run(told, "export", "--format", "atom").err


def test_the_same_store_gives_the_same_feed(told):
    once, again = (run(told, "export", "--format", "atom").out for _ in range(2))
    assert once == again


def test_without_a_configuration_the_stories_are_still_exported(told, tmp_path):
    (tmp_path / "watcher.db").write_bytes((told / "watcher.db").read_bytes())
    ran = run(tmp_path, "export", "--format", "atom", "--story", "harbour")
    assert ran.code == 0
    assert feedparser.parse(ran.out.encode()).feed.title == "harbour"


def test_a_limit_of_what_is_no_feed_is_refused(told):
    ran = run(told, "export", "--format", "csv", "--limit", "5")
    assert (ran.code, ran.out) == (2, "")


def test_a_file_is_the_same_as_standard_output(told, tmp_path):
    for form in ("atom", "csv", "jsonl", "opml"):
        assert run(told, "export", "--format", form, "--out", str(tmp_path / form)).out == ""
        assert (tmp_path / form).read_bytes().decode() == run(told, "export", "--format", form).out


def test_the_output_is_utf8_whatever_the_terminal_speaks(told):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    out = subprocess.run(
        command(told, "export", "--format", "atom"),
        env=environment,
        capture_output=True,
        check=True,
    ).stdout
    etree.fromstring(out)


def test_the_list_of_feeds_is_imported_again_as_it_was(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    for folder in (one, two):
        folder.mkdir()
    stories = "stories: {harbour: {title: 'Quay & <Mole>', names: [Tamsin Orlebar]}}\n"
    (one / "feeds.yaml").write_text(
        stories + "feeds:\n  - {url: 'https://quay.example/f?a=1&b=2', outlet: 'A \"B\" & <C>'}\n"
        "  - https://صدى.example/ar\n"
    )
    (two / "feeds.yaml").write_text(stories + "feeds:\n  - https://other.example/\n")
    listed = run(one, "export", "--format", "opml", "--out", str(tmp_path / "feeds.opml"))
    assert listed.code == 0, listed.err
    before = read_opml((tmp_path / "feeds.opml").read_bytes())
    ran = run(two, "feeds", "import", str(tmp_path / "feeds.opml"))
    assert ran.code == 0, ran.err
    again = read_opml(run(two, "export", "--format", "opml").out)
    assert again[1:] == before


def test_without_a_store_there_is_no_feed_to_replace_a_true_one(tmp_path):
    ran = run(tmp_path, "export", "--format", "atom", "--out", str(tmp_path / "h.atom"))
    assert ran.code == 2
    assert "no store yet" in ran.err
    assert not (tmp_path / "h.atom").exists()


def test_a_configuration_that_cannot_be_used_is_said_beside_the_feed(told, tmp_path):
    (tmp_path / "watcher.db").write_bytes((told / "watcher.db").read_bytes())
    (tmp_path / "feeds.yaml").write_text("stories: [")
    ran = run(tmp_path, "export", "--format", "atom")
    assert ran.code == 0
    assert "feeds.yaml cannot be used" in ran.err
    assert feedparser.parse(ran.out.encode()).entries


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("form", ["atom", "csv", "jsonl", "opml"])
def test_an_output_that_cannot_be_written_is_no_fault_of_the_store(told, form):
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            command(told, "export", "--format", form),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert ran.returncode == 2
    assert "standard output cannot be written (No space left on device)" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
