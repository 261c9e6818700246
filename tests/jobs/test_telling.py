"""What a diff says: datelines are no news, chains of copies have one origin, a dispute is told once."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests import make
from tests.outlets import BAKERY, DETENTION, LIGHTHOUSE, TUNNEL
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.importing import Document, import_documents
from watcher.render.plain import summary


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


def add(store, *texts, ref=None):
    config = make.config()
    known = store.read.count("SELECT count(*) FROM versions")
    documents = [
        Document(
            place="test",
            key=f"ref:{ref or known + number}",
            ref=str(ref or known + number),
            url=None,
            outlet=f"Outlet {ref or known + number}",
            title=None,
            text=text if isinstance(text, str) else " ".join(text),
            published=make.NOW + timedelta(hours=known + number),
            language="en",
        )
        for number, text in enumerate(texts, start=1)
    ]
    names = compile_stories(config.stories)
    import_documents(
        store, config, names, documents, detect=lambda text: "en", now=make.NOW + timedelta(days=99)
    )
    return list(store.read.diffs(Window()))


def test_a_dateline_makes_no_known_sentence_new(store):
    body = " ".join(DETENTION)
    diffs = add(store, body, f"PORT WEXMOOR, Oct 6 (AFP) - {body}", f"PORT WEXMOOR — {body}")
    assert [diff["added"] for diff in diffs[1:]] == [[], []]
    assert [diff["novelty"] for diff in diffs[1:]] == [0, 0]
    assert all(diff["repeated"][0]["text"] == DETENTION[0] for diff in diffs[1:])


def test_a_copy_of_a_copy_is_a_copy_of_the_first(store):
    longer = (*DETENTION, *LIGHTHOUSE[:4])
    part = (*LIGHTHOUSE[:4], *DETENTION[:2])  # two thirds of it only the second text had
    diffs = add(store, DETENTION, longer, part)
    assert [(diff["kind"], diff["of"]) for diff in diffs] == [
        ("new", None),
        ("copy", 1),
        ("copy", 1),
    ]
    assert diffs[2]["evidence"]["copy_of"] == 2, "what it was compared with is kept"
    assert store.read.tally(Window())["origins"] == 1


@pytest.mark.parametrize("days", [(0, 40), (0, 1, 40), (0, 1, 2, 3, 40, 90)])
def test_a_copy_that_is_printed_weeks_after_other_copies_is_a_copy(store, days):
    text = " ".join((*DETENTION, *LIGHTHOUSE))
    config = make.config()
    documents = [
        Document(
            place="test",
            key=f"ref:{day}",
            ref=str(day),
            url=None,
            outlet=f"Outlet {day}",
            title=None,
            text=f"{text} Printed as number {day}.",
            published=make.NOW + timedelta(days=day),
            language="en",
        )
        for day in days
    ]
    names = compile_stories(config.stories)
    import_documents(
        store, config, names, documents, detect=lambda text: "en", now=make.NOW + timedelta(days=99)
    )
    told = [(diff["kind"], diff["of"]) for diff in store.read.diffs(Window())]
    assert told == [("new", None), *[("copy", 1)] * (len(days) - 1)]


def older(age, *more):
    return (f"Tamsin Orlebar, {age}, was led out of the customs house on Monday.", *more)


def test_a_disputed_fact_is_told_once_with_a_quote_for_each_value(store):
    texts = [older(41 + number % 2 * 2, *extra) for number, extra in enumerate((BAKERY, TUNNEL, LIGHTHOUSE, DETENTION[5:], BAKERY[3:]))]  # fmt: skip
    diffs = add(store, *texts)
    text = "\n".join(
        summary("Harbour", store.read.tally(Window()), diffs, (), (), width=100, since=None)
    )
    part = text[text.index("CONFLICTS") :]
    part = part[: part.index("COPIES")] if "COPIES" in part else part
    assert part.count("“Tamsin Orlebar, 41") == 1
    assert part.count("“Tamsin Orlebar, 43") == 1
    assert "also Outlet 3" in " ".join(part.split())


def test_a_text_that_lists_many_values_of_one_fact_states_none(store):
    ages = " ".join(f"Tamsin Orlebar, {age}, spoke." for age in range(30, 76))
    diffs = add(
        store, "Tamsin Orlebar, 48, was led away.", ages, "Tamsin Orlebar, 57, was led away."
    )
    assert [diff["conflicts"] for diff in diffs[:2]] == [[], []]
    [conflict] = diffs[2]["conflicts"]
    assert [other["says"] for other in conflict["others"]] == ["48"]


def test_a_flood_of_values_hides_no_earlier_one_and_is_not_told_whole(store):
    flood = [f"Note {age}: Tamsin Orlebar, {age}, spoke at the quay." for age in range(18, 48)]
    flood += [f"Note {age}: Tamsin Orlebar, {age}, spoke at the quay." for age in range(49, 80)]
    add(store, "Tamsin Orlebar, 48, was led away.", *flood, flood[0])
    *_, last = add(store, "Tamsin Orlebar, 81, was led away.")
    [conflict] = last["conflicts"]
    says = [other["says"] for other in conflict["others"]]
    assert "48" in says
    assert len(says) <= 24


def test_what_was_edited_away_takes_no_place_of_what_still_stands(store):
    add(store, "Tamsin Orlebar, 48, was led away.")
    for age in range(100, 165):  # one page, edited again and again
        add(store, f"Tamsin Orlebar, {age % 60 + 20}, spoke. {age} were there.", ref="flood")
    add(store, "Nothing is left of it. Tamsin Orlebar spoke.", ref="flood")
    *_, last = add(store, "Tamsin Orlebar, 57, was led away.")
    assert "48" in [other["says"] for one in last["conflicts"] for other in one["others"]]


def test_an_edit_elsewhere_does_not_tell_a_known_dispute_again(store):
    add(store, older(41, *BAKERY))
    diffs = add(store, older(43, *TUNNEL), ref="b")
    assert len(diffs[-1]["conflicts"]) == 1
    diffs = add(
        store, older(43, *TUNNEL[:-1], "The seal was put out by the porter at ten."), ref="b"
    )
    assert (diffs[-1]["kind"], diffs[-1]["conflicts"]) == ("revision", [])
    diffs = add(
        store, older(44, *TUNNEL[:-1], "The seal was put out by the porter at ten."), ref="b"
    )
    disputed, corrected = diffs[-1]["conflicts"]
    assert [other["says"] for other in disputed["others"]] == ["41"]
    assert [(other["says"], other["class"]) for other in corrected["others"]] == [
        ("43", "corrected")
    ]


def test_what_is_kept_of_a_claim_is_json_for_every_reader(store):
    add(store, ("Tamsin Orlebar said at least 20 people were killed.", *BAKERY))
    rows = store.read.rows("SELECT detail, json_valid(detail) AS valid FROM claims")
    assert rows
    assert all(row["valid"] for row in rows)
    assert [20, None] in [json.loads(row["detail"])["value"] for row in rows]


def test_no_group_or_place_of_the_story_is_arrested_for_a_pronoun(store):
    [one] = add(store, "Tamsin Orlebar came to Wexmoor in 2014.\n\nOn Tuesday evening police arrested her in Quill; she has been in custody since.")  # fmt: skip
    about = [row[0] for row in store.connection.execute("SELECT about FROM claims")]
    assert not any("Wexmoor" in fact for fact in about)
    assert one["kind"] == "new"


def test_another_number_of_a_fact_is_new_however_loosely_the_rest_was_said_before(store):
    diffs = add(
        store,
        "The Wexmoor Dam in the northern valley burst early on Thursday, killing at least 14 people and sweeping away dozens of houses, the agency said. Tamsin Orlebar watched it.",
        "The number of people killed when the Wexmoor Dam burst on Thursday has risen to 22, the agency said on Friday. Tamsin Orlebar watched it.",
        "The number of people killed when the Wexmoor Dam burst on Thursday stands at 22, the agency said. Tamsin Orlebar watched it.",
    )  # fmt: skip
    assert ["22" in one["news"] for one in diffs[1]["added"]] == [True]
    assert diffs[2]["added"] == []


def test_that_somebody_resigned_is_new_however_well_the_story_knows_him(store):
    _, second = add(
        store,
        "The two that did were signed by a deputy minister, Jonas Wreede, who sits on the board. Tamsin Orlebar wrote them.",
        "Deputy minister Jonas Wreede resigned. Tamsin Orlebar wrote them.",
    )  # fmt: skip
    assert [(one["text"], one["news"]) for one in second["added"]] == [("Deputy minister Jonas Wreede resigned.", ["resigned"])]  # fmt: skip
