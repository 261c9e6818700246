"""Counts that grew from report to report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.growth import growth

SCOPE = "calder dam vale"


def report(item, count, at, *, scope=SCOPE, at_least=False, **given):
    """Return what an item states of the dead, and the item."""
    return (
        {
            "item": item,
            "version": item,
            "about_key": "killed|people",
            "about": "people killed",
            "says": f"{count} people were killed",
            "unit": "people",
            "value": [count, None if at_least else count],
            "scope": scope,
            "quote": f"They say {count}.",
            **given,
        },
        {"id": item, "ref": None, "outlet": f"Outlet {item}", "published": at, "first_seen": at},
    )


def grown(*reports, vague=(), roots=None):
    items = {item["id"]: item for _, item in reports}
    found = growth([claim for claim, _ in reports], items, roots or {one: one for one in items}, vague)  # fmt: skip
    return [[(step["count"], step["item"]) for step in one["values"]] for one in found]


def day(number, time="08:00:00"):
    return f"2026-03-{number:02}T{time}Z"


def test_a_toll_that_rose_is_told_with_who_had_each_value_first():
    reports = [
        report(1, 12, day(1, "06:00:00"), at_least=True),
        report(2, 14, day(1, "09:00:00"), scope="calder dam ostrel @0"),
        report(3, 14, day(2)),
        report(4, 27, day(2, "10:00:00"), scope="dam ostrel vale @1"),
        report(5, 41, day(5)),
    ]
    assert grown(*reports) == [[(12, 1), (14, 2), (27, 4), (41, 5)]]
    [one] = growth([c for c, _ in reports], {i["id"]: i for _, i in reports}, {n: n for n in range(1, 6)})  # fmt: skip
    assert [step["at_least"] for step in one["values"]] == [True, False, False, False]
    assert one["values"][0]["quote"] == "They say 12."


@pytest.mark.parametrize(
    "reports",
    [
        [report(1, 14, day(1)), report(2, 14, day(2))],  # the same
        [report(1, 14, day(1)), report(2, 11, day(2))],  # fewer
        [report(1, 14, day(1)), report(2, 52, day(9))],  # another event, days later
        [report(1, 14, day(1)), report(2, 52, day(2), scope="torrin wendle")],  # elsewhere
        [report(1, 14, day(1)), report(2, 52, day(2), scope="")],  # who knows where
        [report(1, 14, day(1, "00:00:00")), report(2, 52, day(1))],  # who knows which came first
        [report(1, 14, day(1)), report(2, 52, None)],
        [report(1, 14, day(1)), report(2, 52, day(2), unit="members")],
        [report(1, 14, day(1)), report(2, 52, day(2), value=[45, 60])],  # no figure
    ],
)
def test_what_did_not_surely_grow_is_not_said_to(reports):
    assert grown(*reports) == []


def test_a_count_that_goes_up_and_down_is_no_growth():
    counts = [14, 9, 30, 11, 52, 8]
    assert (
        grown(*(report(n, count, day(1, f"0{n}:00:00")) for n, count in enumerate(counts, 1))) == []
    )


def test_of_three_reports_all_must_fit_in():
    counts = [44, 35, 47]
    assert (
        grown(*(report(n, count, day(1, f"0{n}:00:00")) for n, count in enumerate(counts, 1))) == []
    )


def test_one_that_does_not_fit_in_is_left_out():
    counts = [12, 14, 90, 27, 41]
    told = grown(*(report(n, count, day(1, f"0{n}:00:00")) for n, count in enumerate(counts, 1)))
    assert [[count for count, _ in one] for one in told] == [[12, 14, 27, 41]]


def test_the_names_of_the_storys_persons_tell_no_event():
    scope = "ada ada_lorne lorne"
    reports = [report(1, 14, day(1), scope=f"{scope} kelda"), report(2, 52, day(2), scope=f"{scope} torrin")]  # fmt: skip
    assert grown(*reports)
    assert grown(*reports, vague=["Ada Lorne"]) == []


def test_a_later_version_counts_at_its_own_time_unless_it_was_imported():
    first = report(1, 14, day(1))
    later = {"version": 2, "since": day(3)}
    assert grown(first, report(2, 20, day(2)), report(3, 41, day(1), **later)) == [
        [(14, 1), (20, 2), (41, 3)]
    ]
    assert grown(first, report(3, 41, day(1), **later, imported=True)) == []


def test_copies_of_a_text_are_one_report():
    counts = [(1, 12), (2, 90), (3, 90), (4, 90), (5, 14), (6, 20)]
    reports = [report(item, count, day(1, f"0{item}:00:00")) for item, count in counts]
    roots = {1: 1, 2: 2, 3: 2, 4: 2, 5: 5, 6: 6}
    assert grown(*reports, roots=roots) == [[(12, 1), (14, 5), (20, 6)]]


reports = st.lists(
    st.builds(
        report,
        st.integers(1, 9),
        st.integers(1, 50),
        st.integers(1, 9).map(day),
        scope=st.sampled_from([SCOPE, "calder dam", "torrin wendle"]),
    ),
    max_size=12,
    unique_by=lambda one: one[0]["item"],
)


@given(reports)
def test_what_is_told_to_grow_grows_in_time_and_number(drawn):
    when = {item["id"]: item["published"] for _, item in drawn}
    for one in grown(*drawn):
        assert len(one) > 1
        assert [count for count, _ in one] == sorted({count for count, _ in one})
        times = [when[item] for _, item in one]
        assert times == sorted(times)
