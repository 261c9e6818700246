"""The records of the contract: these keys, these types, one object a line."""

from __future__ import annotations

import json
import re

import pytest

from tests.cli.running import run
from tests.outlets import DETENTION, World
from tests.servers import reply

POLL = {"feed", "outlet", "outcome", "status", "entries", "new", "revised", "matched", "copies", "bytes", "seconds", "next_poll", "gap", "error"}  # fmt: skip
DIFF = {"id", "story", "at", "kind", "item", "version", "url", "outlet", "title", "language", "published", "of", "translation_of", "wire", "novelty", "added", "repeated", "removed", "conflicts", "ref", "of_ref"}  # fmt: skip
MATCH = {"name", "alias", "surface", "start", "end", "field", "rule", "strength"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")


def records(ran):
    assert ran.code == 0, ran.err
    assert all(line for line in ran.out.split("\n")[:-1])
    return [json.loads(line) for line in ran.out.splitlines()]


def test_a_poll_is_one_record_a_feed(tmp_path):
    with World(tmp_path) as world:
        quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
        quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
        ledger.answer = lambda request: reply("429 Too Many Requests", Retry_After="600")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        ran = run(tmp_path, "poll", "--json")
    polls = {poll["outlet"]: poll for poll in records(ran)}
    assert all(set(poll) == POLL for poll in polls.values())
    first, second = polls["Quay News"], polls["Ledger"]
    assert first | {"seconds": 0, "next_poll": "", "bytes": 0} == {
        "feed": quay.url,
        "outlet": "Quay News",
        "outcome": "ok",
        "status": 200,
        "entries": 1,
        "new": 1,
        "revised": 0,
        "matched": 1,
        "copies": 0,
        "bytes": 0,
        "seconds": 0,
        "next_poll": "",
        "gap": None,
        "error": None,
    }
    assert first["bytes"] > 100
    assert 0 < first["seconds"] < 30
    assert TIME.match(first["next_poll"])
    assert (second["outcome"], second["status"]) == ("throttled", 429)


def test_diffs_are_records_of_the_contract_and_name_items_by_ref(told):
    found = records(run(told, "diffs", "--json"))
    assert [diff["kind"] for diff in found] == ["new", "copy", "new", "revision"]
    for diff in found:
        assert set(diff) >= DIFF
        assert TIME.match(diff["at"])
        assert TIME.match(diff["published"])
        assert 0 <= diff["novelty"] <= 1
        for sentence in diff["added"]:
            assert {"text", "start", "end"} <= set(sentence)
        for known in diff["repeated"]:
            assert {"text", "item", "outlet", "item_ref"} <= set(known)
    new, copy, hearing, revision = found
    assert (new["ref"], new["of"], new["of_ref"], new["version"]) == ("a1", None, None, 1)
    assert (copy["of"], copy["of_ref"]) == (new["item"], "a1")
    assert copy["repeated"][0]["item_ref"] == "a1"
    (conflict,) = hearing["conflicts"]
    assert {"about", "says", "quote", "others"} <= set(conflict)
    other = conflict["others"][0]
    assert {"says", "quote", "item", "outlet", "at", "item_ref"} <= set(other)
    assert (conflict["says"], other["says"], other["item_ref"]) == ("47", "44", "a1")
    assert (revision["version"], revision["ref"]) == (2, "a1")
    assert any("expected on Thursday" in text for text in revision["removed"])
    assert any("put off until Friday" in one["text"] for one in revision["added"])


def test_added_sentences_are_slices_of_the_text(told):
    shown = {}
    for diff in records(run(told, "diffs", "--json")):
        (item,) = records(run(told, "show", str(diff["item"]), "--json"))
        text = item["versions"][diff["version"] - 1]["text"]
        for sentence in diff["added"]:
            assert text[sentence["start"] : sentence["end"]] == sentence["text"]
            shown[diff["id"]] = True
    assert len(shown) >= 3


def test_diffs_can_be_chosen_by_story_kind_and_time(told):
    assert len(records(run(told, "diffs", "--json", "--kind", "copy"))) == 1
    assert len(records(run(told, "diffs", "--json", "--story", "harbour"))) == 4
    assert len(records(run(told, "diffs", "--json", "--since", "24h"))) == 4
    assert records(run(told, "diffs", "--json", "--until", "24h")) == []
    assert records(run(told, "diffs", "--json", "--since", "2999-01-01")) == []


def test_a_story_is_one_record(told):
    (story,) = records(run(told, "story", "--json"))
    assert set(story) >= {"story", "items", "outlets", "first", "last", "groups", "conflicts", "timeline"}  # fmt: skip
    assert (story["story"], story["items"], story["outlets"]) == ("harbour", 3, 3)
    assert (story["first"], story["last"]) == ("2026-03-02T09:00:00Z", "2026-03-02T11:00:00Z")
    assert [len(group["items"]) for group in story["groups"]] == [2, 1]
    for group in story["groups"]:
        assert set(group) >= {"of", "wire", "items", "of_ref"}
        assert all("item_ref" in item for item in group["items"])
    (conflict,) = story["conflicts"]
    assert {"says", "quote", "item", "outlet", "at", "item_ref"} <= set(conflict["claims"][0])
    for day in story["timeline"]:
        assert set(day) >= {"date", "items", "added"}


def test_match_gives_offsets_into_the_text_as_given(told):
    texts = [
        {"id": "t1", "text": "\u202bÜber Tamsin Orlebar — 👩‍🚒 — und das Brine Covenant.\r\nTamsin\u00a0Orlebar again", "language": "de"},
        {"id": 7, "title": "Тамсин Орлебар арестована", "text": "Её увели в понедельник."},
        {"text": "A quiet day in the harbour."},
        {"id": "t4", "text": "Nothing of it."},
        {"id": "t5", "text": "broken \ud800 Tamsin Orlebar"},
    ]  # fmt: skip
    body = "".join(json.dumps(text) + "\n" for text in texts).encode()
    found = records(run(told, "match", "--jsonl", "--json", "-", stdin=body))
    assert [set(one) for one in found] == [{"id", "matched", "stories", "context"}] * 5
    assert [one["id"] for one in found] == ["t1", 7, "-:3", "t4", "t5"]
    assert [one["matched"] for one in found] == [True, True, False, False, True]
    assert [one["context"] for one in found][2:4] == [True, False]
    for given, one in zip(texts, found, strict=True):
        for match in (match for matches in one["stories"].values() for match in matches):
            assert set(match) >= MATCH
            assert given[match["field"]][match["start"] : match["end"]] == match["surface"]
            assert 0 < match["strength"] <= 1
    assert {match["name"] for match in found[0]["stories"]["harbour"]} == {"Tamsin Orlebar", "Brine Covenant"}  # fmt: skip


def test_import_prints_the_diffs_it_appended(tmp_path, told):
    (tmp_path / "feeds.yaml").write_text((told / "feeds.yaml").read_text())
    found = records(run(tmp_path, "import", "--json", str(told / "docs.jsonl")))
    assert [diff["kind"] for diff in found] == ["new", "copy", "new", "revision"]
    assert all(set(diff) >= DIFF for diff in found)
    assert records(run(tmp_path, "import", "--json", str(told / "docs.jsonl"))) != found


@pytest.mark.parametrize(
    ("args", "keys"),
    [
        (("summary",), {"story", "title", "seen", "matched", "not_matched", "new", "copies"}),
        (("status",), {"record"}),
        (("search", "lawyer"), {"item", "ref", "outlet", "title", "snippet"}),
        (("why", "2"), {"id", "kind", "matches", "compared", "evidence"}),
        (("why", "d1"), {"item", "ref", "stories", "why"}),
        (("show", "a1"), {"id", "ref", "versions", "matches", "diffs"}),
        (("revisions", "a1"), {"item", "ref", "from", "to", "edits"}),
        (("feeds", "list"), set()),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, tuple) else "",
)
def test_every_command_that_reports_takes_json(told, args, keys):
    for one in records(run(told, *args, "--json")):
        assert set(one) >= keys


def test_exports_are_read_back(told):
    import csv
    import io

    diffs = records(run(told, "diffs", "--json"))
    assert records(run(told, "export", "--format", "jsonl")) == diffs
    ran = run(told, "export", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [int(row["id"]) for row in rows] == [diff["id"] for diff in diffs]
    ran = run(told, "export", "--format", "opml")
    assert ran.out.startswith("<?xml")
