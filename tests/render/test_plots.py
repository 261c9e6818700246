"""Plots: everything drawn stands inside, counts add up, and silences are folded."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from watcher.render.axis import axis
from watcher.render.plots import Point, timeline
from watcher.render.volume import Article, volume

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
moments = st.lists(
    st.datetimes(timezones=st.just(UTC)),
    min_size=1,
    max_size=60,
)
articles = st.lists(
    st.builds(
        Article,
        day=st.one_of(st.dates(), st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 6, 1))),
        outlet=st.integers(0, 60).map(str),
        copied=st.booleans(),
    ),
    max_size=120,
)


def point(hours: float, lane: str = "Quay News", **given) -> Point:
    return Point(
        **{
            "at": START + timedelta(hours=hours),
            "lane": lane,
            "shape": "origin",
            "disputed": False,
            "href": "#i1",
            "label": "",
            "item": 1,
            **given,
        }
    )


@given(moments)
def test_moments_stand_inside_the_axis_in_their_order(found):
    along = axis(found)
    places = [along.x(moment) for moment in sorted(found)]
    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)


@given(moments)
def test_labels_stand_inside_and_apart(found):
    places = [tick.x for tick in axis(found).ticks()]
    assert 1 <= len(places) <= 9
    assert all(0 <= place <= 100 for place in places)
    assert all(after - before > 10 for before, after in itertools.pairwise(places))


def test_a_long_silence_is_folded_and_its_length_is_said():
    along = axis([START, START + timedelta(hours=9), START + timedelta(days=200)])
    assert [one.label for one in along.breaks()] == ["7 months"]
    assert along.x(START + timedelta(hours=9)) - along.x(START) > 50


def test_days_of_equal_quiet_are_not_folded():
    assert not axis([START + timedelta(days=4 * day) for day in range(10)]).breaks()


def test_no_hours_are_made_up_where_only_days_are_known():
    days = [datetime(2026, 3, day, tzinfo=UTC) for day in (2, 3)]
    assert [tick.label for tick in axis(days).ticks()] == ["2 Mar 2026", "3 Mar"]


def test_marks_at_one_place_stack_and_the_rest_is_counted():
    [lane] = timeline([point(1, item=number) for number in range(1, 11)]).lanes
    assert [mark.more for mark in lane.marks] == [0, 0, 0, 7]
    assert len({mark.y for mark in lane.marks}) == 4


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 70)), max_size=150))
def test_no_point_is_lost_from_the_plot(spots):
    found = timeline([point(hours, str(lane)) for hours, lane in spots])
    drawn = sum(mark.more or 1 for lane in found.lanes for mark in lane.marks)
    assert drawn == len(spots) == sum(lane.count for lane in found.lanes)
    assert len(found.lanes) <= 40


def test_who_was_first_is_on_top():
    lanes = timeline([point(5, "Ledger"), point(1, "Courant"), point(9, "Courant")]).lanes
    assert [lane.name for lane in lanes] == ["Courant", "Ledger"]


@given(articles)
def test_every_article_counts_once_in_bars_rows_and_table(found):
    drawn = volume(found)
    assert sum(column.own + column.copied for column in drawn.columns) == len(found)
    for rows in (drawn.rows, drawn.table):
        assert sum(row.total for row in rows) == len(found)
        assert all(sum(row.counts) == row.total for row in rows)
        assert all(sum(cell.count for cell in row.cells) == row.total for row in rows)
    assert len(drawn.table) == len({article.outlet for article in found})
    assert all(1 <= cell.shade <= 4 for row in drawn.rows for cell in row.cells)
    assert all(column.x >= 0 and column.x + column.width <= 100.1 for column in drawn.columns)


def test_days_become_weeks_and_months_where_there_are_too_many():
    def over(days: int, step: int = 1) -> str:
        first = date(2026, 1, 1)
        return volume(
            [
                Article(day=first + timedelta(days=day), outlet="Ledger", copied=False)
                for day in range(0, days, step)
            ]
        ).unit

    assert [over(20), over(100), over(900), over(9000, 10)] == ["day", "week", "month", "year"]
