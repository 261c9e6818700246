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


def test_it_says_what_would_change_by_name_and_changes_nothing(tmp_path):
    kept(tmp_path)
    before = (tmp_path / "watcher.db").read_bytes()
    ran = run(tmp_path, "replay")
    assert ran.code == 0
    assert "harbour: 1 would be added, 1 lost; 2 items" in ran.out
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
    assert "appended: 1 diff" in run(tmp_path, "replay", "--apply").err
    summary = run(tmp_path, "summary").out
    assert "Bakery closes" in summary
    assert "Orlebar led away" not in summary
    assert "2 seen = 1 matched + 1 not; 1 matched = 1 new" in summary
    assert run(tmp_path, "story", "--json").out.count("Orlebar led away") == 0
    assert len(run(tmp_path, "diffs", "--json").out.splitlines()) == 2
    again = run(tmp_path, "replay", "--apply")
    assert "0 added, 0 lost" in again.out
    assert "appended: 0 diffs" in again.err
