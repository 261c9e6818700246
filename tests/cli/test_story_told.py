"""`summary`, `story` and `revisions` on one archive: what they tell of disputes, of changes and of tolls that grew."""

from __future__ import annotations

import json

import pytest

from tests import make
from tests.cli.running import run

RAID = "The raid at Kelda beside Torven on Monday left {} people dead, the mayor said there."
AGAIN = "In Kelda beside Torven {} people were killed by Monday's raid, according to {}."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    return tmp_path


def load(folder, *documents):
    """Import documents: outlet, time, text, title."""
    path = folder / "docs.jsonl"
    records = [
        {"id": outlet, "outlet": outlet, "published": at, "text": text, "title": title, "language": "en"}
        for outlet, at, text, title in documents
    ]  # fmt: skip
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    assert run(folder, "import", str(path)).code == 0


def told(folder, command, *args):
    ran = run(folder, command, *args)
    assert ran.code == 0, ran.err
    return ran.out


def as_json(folder, command, *args):
    return json.loads(told(folder, command, "--json", *args))


def story(at):
    return f"2026-03-03T{at}:00:00Z"


@pytest.fixture
def disputed(folder):
    load(
        folder,
        ("A", story("08"), f"Tamsin Orlebar came to help. {RAID.format(14)} Boats came from the coast.", "Raid"),
        ("B", story("10"), f"Tamsin Orlebar was late. {AGAIN.format(14, 'the rescuers')} Roads are closed.", "Late"),
        ("C", story("12"), f"Tamsin Orlebar saw it. {AGAIN.format(11, 'the army')} Shops stay closed for days.", "Seen"),
        ("D", "2026-05-09T08:00:00Z", "Tamsin Orlebar went to the valley. The flood at Wendle beside Torrin on Friday left 52 people dead, the mayor said there.", "Flood"),
        ("E", "2026-05-09T12:00:00Z", "Tamsin Orlebar gave soup. In Wendle beside Torrin 47 people were killed by Friday's flood, according to the rescuers.", "Soup"),
    )  # fmt: skip
    return folder


def test_summary_and_story_tell_the_same_values_of_each_dispute(disputed):
    values = "14 people dead / 14 people were killed: A, 3 Mar 2026 08:00; also B"
    for command in (("summary", "--all"), ("story",)):
        text = " ".join(told(disputed, *command).split())
        assert text.count("people killed: outlets disagree") == 2, command
        assert values in text, command
    story = as_json(disputed, "story")
    assert [[one["says"] for one in dispute["values"]] for dispute in story["conflicts"]] == [
        [["14 people dead", "14 people were killed"], ["11 people were killed"]],
        [["52 people dead"], ["47 people were killed"]],
    ]


def test_a_summary_counts_the_disputes_that_its_text_tells(disputed):
    assert as_json(disputed, "summary")["conflicts"] == 2


def test_a_headline_stands_beside_the_time_at_which_it_was_the_headline(folder):
    text = "Tamsin Orlebar, {}, came to the quay. Boats were sent from the coast to the {} ferries. It rained."
    load(folder, ("A", story("06"), text.format(61, "three"), "Twelve feared dead"))
    load(folder, ("A", story("06"), text.format(63, "three"), "17 feared dead"))
    lines = told(folder, "story").splitlines()
    assert "first: 3 Mar 2026 06:00  A: Twelve feared dead" in lines
    assert any(line.strip() == "headline today: 17 feared dead" for line in lines)
    assert "numbers: twelve, 61 -> 17, 63" in told(folder, "summary", "--all")
    assert "Orlebar, [-61-] {+63+}, came" in told(folder, "revisions", "A")


def test_a_value_that_was_changed_is_told_as_of_then_with_what_stood_there(folder):
    text = "Tamsin Orlebar, {}, came to the quay. {}"
    load(
        folder,
        ("A", story("06"), text.format(61, "Boats were sent from the coast."), "One"),
        ("B", story("09"), text.format(61, "Snow fell on all the roads."), "Two"),
    )
    load(folder, ("A", story("06"), text.format(63, "Boats were sent from the coast."), "One"))
    [line] = [
        one.strip() for one in told(folder, "story").splitlines() if one.startswith("    63:")
    ]
    assert line.startswith("63: A, since ")
    assert line.endswith("(61 until then)")


def test_a_toll_that_grew_is_one_line_with_the_items_that_prove_it(folder):
    text = "Tamsin Orlebar heard of it. At least {} people were killed when the dike at Kelda beside Torven broke, {} said."
    load(
        folder,
        ("A", story("06"), text.format("twelve", "the mayor"), "One"),
        ("B", story("09"), text.format(14, "a doctor in Torven"), "Two"),
        ("C", "2026-03-05T09:00:00Z", text.format(41, "the governor"), "Three"),
    )
    lines = " ".join(told(folder, "story").split())
    assert (
        "people killed: at least 12 (3 Mar 2026 06:00, A, item 1) -> at least 14 (3 Mar 2026 09:00, B, item 2)"
        " -> at least 41 (5 Mar 2026 09:00, C, item 3)" in lines
    )
    [one] = as_json(folder, "story")["growth"]
    assert [(step["count"], step["item_ref"]) for step in one["values"]] == [(12, "A"), (14, "B"), (41, "C")]  # fmt: skip
