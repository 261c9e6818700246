"""`watcher replay` as typed: what it says, what it writes, what it leaves alone."""

from __future__ import annotations

import json

from tests.cli.conftest import lines, record
from tests.cli.running import run
from tests.outlets import BAKERY, DETENTION

BEFORE = "stories:\n  harbour:\n    title: Harbour\n    names: [Tamsin Orlebar]\n"
AFTER = "stories:\n  harbour:\n    title: Harbour\n    names: [Mabel Prewitt]\n"


def kept(folder):
    (folder / "feeds.yaml").write_text(BEFORE)
    (folder / "docs.jsonl").write_text(
        lines(
            record("a1", "Quay News", "Orlebar led away", DETENTION),
            record("b1", "Ledger", "Bakery closes", BAKERY, hours=1),
        )
    )
    assert run(folder, "import", str(folder / "docs.jsonl")).code == 0
    (folder / "feeds.yaml").write_text(AFTER)


def words(text):
    return " ".join(text.split())


def test_it_says_what_would_change_by_name_and_changes_nothing(tmp_path):
    kept(tmp_path)
    before = (tmp_path / "watcher.db").read_bytes()
    ran = run(tmp_path, "replay")
    assert ran.code == 0
    assert "harbour: 1 would be added, 1 lost\n" in ran.out
    assert "Looked at 2 items and 0 feed entries that were never opened." in ran.out
    assert "  Mabel Prewitt: +1, -0" in ran.out
    assert "  Tamsin Orlebar: +0, -1" in ran.out
    assert "Ledger: Bakery closes" in ran.out
    assert "nothing was changed; `watcher replay --apply` appends it" in ran.err
    assert (tmp_path / "watcher.db").read_bytes() == before


def test_json_has_a_record_a_change_with_the_words_that_prove_it(tmp_path):
    kept(tmp_path)
    changes = [json.loads(line) for line in run(tmp_path, "replay", "--json").out.splitlines()]
    assert [(one["change"], one["ref"]) for one in changes] == [("lost", "a1"), ("added", "b1")]
    (name,) = changes[1]["names"][:1]
    assert (name["alias"], name["surface"], name["rule"]) == (
        "Mabel Prewitt",
        "Mabel Prewitt",
        "exact",
    )


def test_apply_appends_it_once(tmp_path):
    kept(tmp_path)
    assert "appended: 1 diff; 1 left out\n" in run(tmp_path, "replay", "--apply").err
    summary = run(tmp_path, "summary", "--all").out
    assert "Bakery closes" in summary
    assert "Orlebar led away" not in summary
    assert "2 seen = 1 matched + 1 not; 1 matched = 1 new" in summary
    assert run(tmp_path, "story", "--json").out.count("Orlebar led away") == 0
    assert len(run(tmp_path, "diffs", "--json").out.splitlines()) == 2
    again = run(tmp_path, "replay", "--apply")
    assert "0 added, 0 lost" in again.out
    assert "appended: 0 diffs" in again.err


def test_the_last_line_says_what_was_brought_back_and_what_left_out(tmp_path):
    kept(tmp_path)
    run(tmp_path, "replay", "--apply")
    (tmp_path / "feeds.yaml").write_text(BEFORE)
    said = words(run(tmp_path, "replay").out)
    assert "harbour: 1 would be added (1 of them brought back), 1 lost" in said
    assert "[exact 1.00], “Orlebar” [surname 0.95]; told before, counts again" in said
    assert "appended: 0 diffs; 1 brought back; 1 left out" in run(tmp_path, "replay", "--apply").err


def test_what_was_left_out_says_so_wherever_its_diff_is_shown(tmp_path):
    kept(tmp_path)
    assert "left out" not in run(tmp_path, "diffs").out
    run(tmp_path, "replay", "--apply")
    (lost, told) = map(json.loads, run(tmp_path, "diffs", "--json").out.splitlines())
    assert lost["left_out"]["names"][0] == "Tamsin Orlebar"
    assert lost["left_out"]["at"].endswith("Z")
    assert told["left_out"] is None
    for command in (("diffs",), ("why", "1"), ("show", "a1", "--no-text")):
        out = words(run(tmp_path, *command).out)
        assert out.count("(left out of the story since ") == 1, command
        assert "by `watcher replay --apply`; it had been found by “Tamsin Orlebar”" in out
    shown = json.loads(run(tmp_path, "show", "a1", "--json").out)
    assert shown["diffs"][0]["left_out"] == lost["left_out"]


def test_a_spelling_that_stands_in_items_of_the_story_is_announced_and_marked(tmp_path):
    kept(tmp_path)
    (tmp_path / "feeds.yaml").write_text(BEFORE.replace("Orlebar]", "Orlebar, Hesper Langmuir]"))
    said = run(tmp_path, "replay")
    assert "harbour: 0 would be added, 0 lost\n" in said.out
    assert "  Hesper Langmuir: +0, -0 (1 item already in the story)" in said.out
    assert "»Hesper Langmuir«" not in words(run(tmp_path, "show", "a1").out)
    ran = run(tmp_path, "replay", "--apply")
    assert "appended: 0 diffs; names marked in 1 item already in the story" in ran.err
    assert "»Hesper Langmuir«" in words(run(tmp_path, "show", "a1").out)
    assert "“Hesper Langmuir” = Hesper Langmuir [exact 1.00]" in run(tmp_path, "why", "1").out
    assert "0 would be added, 0 lost\n" in run(tmp_path, "replay").out


def test_the_text_of_a_copy_is_told_when_its_original_is_not(tmp_path):
    kept(tmp_path)
    (tmp_path / "docs.jsonl").write_text(
        lines(record("c1", "Courant", "Led away", (*DETENTION, "So said Mabel Prewitt."), hours=2))
    )
    (tmp_path / "feeds.yaml").write_text(BEFORE)
    run(tmp_path, "import", str(tmp_path / "docs.jsonl"))
    (tmp_path / "feeds.yaml").write_text(AFTER)
    run(tmp_path, "replay", "--apply")
    out = words(run(tmp_path, "summary", "--all").out)
    assert "1 new + 1 copy of 1 origin (not in the story)" in out
    assert "of item 1 (Quay News, not in the story): 1 copy: (2) Courant" in out
    assert "Tamsin Orlebar was led out of the customs house" in out
    assert "copy of item 1 (not in the story)" in run(tmp_path, "diffs").out


def test_what_is_told_late_says_what_it_was_compared_with(tmp_path):
    kept(tmp_path)
    run(tmp_path, "replay", "--apply")
    late = "(told late: what was told before it counts as known, whoever had it first)"
    assert words(run(tmp_path, "diffs").out).count(late) == 1
