"""`watcher names` as typed: what names find, how often, what they refuse, what they propose."""

from __future__ import annotations

import json

from tests.cli.conftest import lines, record
from tests.cli.running import run
from tests.outlets import BAKERY, DETENTION

STORIES = """
stories:
  harbour:
    title: The harbour
    names:
      - {name: Tamsin Orlebar, not: [Tamsin Orlebrook], short: [Orlebar]}
      - {name: Brack, near: [harbour]}
      - {name: Gull, role: background}
      - Ox
"""


def kept(folder):
    (folder / "feeds.yaml").write_text(STORIES)
    alias = ("Tamsin Orlebar, alias Salt Mary, was seen.", "A gull and a brack stood by.", *BAKERY)
    (folder / "docs.jsonl").write_text(
        lines(
            record("a1", "Quay News", "Orlebar led away", DETENTION),
            record("b1", "Ledger", "Salt Mary", alias, hours=1),
            record("c1", "Courant", "Salt Mary again", (alias[0], *DETENTION[3:5]), hours=2),
        )
    )
    assert run(folder, "import", str(folder / "docs.jsonl")).code == 0


def by_name(folder):
    ran = run(folder, "names", "--json")
    assert ran.code == 0, ran.err
    return {one["name"]: one for one in map(json.loads, ran.out.splitlines())}


def test_each_name_says_what_it_finds_and_how_often_today(tmp_path):
    kept(tmp_path)
    names = by_name(tmp_path)
    (form,) = names["Tamsin Orlebar"]["forms"]
    assert (form["form"], form["items"], form["outlets"]) == ("Tamsin Orlebar", 3, 3)
    assert {one["surface"]: one["items"] for one in form["spellings"]}["Tamsin Orlebar"] == 3
    assert any("Tamsin Orlebrook" in sentence for sentence in names["Tamsin Orlebar"]["says"])
    assert any("item also has harbour" in sentence or "has harbour" in sentence for sentence in names["Brack"]["says"])  # fmt: skip
    assert any("never makes an item" in sentence for sentence in names["Gull"]["says"])


def test_a_common_word_is_called_one_where_kept_texts_write_it_small(tmp_path):
    kept(tmp_path)
    names = by_name(tmp_path)
    assert "Brack is also a common word: 1 kept item writes it small (en 1)." in names["Brack"]["says"]  # fmt: skip


def test_what_stands_beside_a_name_unmatched_is_proposed_and_not_added(tmp_path):
    kept(tmp_path)
    before = (tmp_path / "feeds.yaml").read_text()
    (proposal,) = by_name(tmp_path)["Tamsin Orlebar"]["proposals"]
    assert (proposal["surface"], proposal["items"], proposal["outlets"]) == ("Salt Mary", 2, 2)
    assert "Tamsin Orlebar, alias Salt Mary, was seen." in proposal["quote"]
    out = run(tmp_path, "names").out
    assert "? Salt Mary, 2 items, 2 outlets, beside “alias”: add it under `also`?" in " ".join(out.split())  # fmt: skip
    assert (tmp_path / "feeds.yaml").read_text() == before


def test_check_refuses_a_lone_word_that_would_be_found_by_chance(tmp_path):
    (tmp_path / "feeds.yaml").write_text(STORIES)
    ran = run(tmp_path, "check", "--offline")
    assert ran.code == 2
    assert "feeds.yaml:9: stories.harbour.names: 'Ox' is one word of 2 letters" in ran.err
    assert "near:" in ran.err
    assert "TOO SHORT: 'Ox'" in run(tmp_path, "names").out
    (tmp_path / "feeds.yaml").write_text(STORIES.replace("- Ox", "- {name: Ox, near: [harbour]}"))
    assert run(tmp_path, "check", "--offline").code == 0
