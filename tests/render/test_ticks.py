"""Labels of plots: none over another, none outside, each day named once."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.render.axis import axis
from watcher.render.volume import Article, volume

WIDTHS = ((280, False), (326, False), (358, False), (400, True), (715, True), (900, True))  # desk?
LETTER = 7
START = datetime(2026, 11, 19, tzinfo=UTC)
of_days = st.integers(0, 5 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
moments = st.lists(
    st.one_of(st.datetimes(timezones=st.just(UTC)), of_days), min_size=1, max_size=30
)
days = st.lists(st.dates(date(2025, 10, 1), date(2026, 6, 1)), min_size=1, max_size=60)


def drawn(found, width, desk):
    """Return (from, to, label) in pixels of the labels that a plot of this width shows."""
    boxes = []
    for x, label, anchor, minor in found:
        if minor and not desk:
            continue
        wide = len(label) * LETTER
        low = x / 100 * width - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
        boxes.append((low, low + wide, label))
    return boxes


def no_label_is_over_another_or_outside(found):
    for width, desk in WIDTHS:
        boxes = drawn(found, width, desk)
        assert boxes
        assert all(low >= -0.01 and high <= width + 0.01 for low, high, _ in boxes)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(boxes)), boxes


def of_axis(found):
    return [(tick.x, tick.label, tick.anchor, tick.minor) for tick in axis(found).ticks()]


def of_volume(found):
    columns = volume([Article(day=day, outlet="Ledger", copied=False) for day in found]).columns
    return [(one.centre, one.tick, one.anchor, one.minor) for one in columns if one.tick]


@given(moments)
def test_no_label_of_an_axis_is_over_another_or_outside(found):
    no_label_is_over_another_or_outside(of_axis(found))


@given(days)
def test_no_label_of_the_volume_is_over_another_or_outside(found):
    no_label_is_over_another_or_outside(of_volume(found))


@given(st.lists(of_days, min_size=1, max_size=30))
def test_each_day_is_named_once_and_a_time_stands_after_its_day(found):
    ticks = axis(found).ticks()
    for desk in (True, False):
        labels = [tick.label for tick in ticks if desk or not tick.minor]
        days = [label.split(",")[0].removesuffix(" 2026") for label in labels if "Nov" in label]
        assert "Nov" in labels[0]
        assert len(days) == len(set(days))


def test_two_days_and_a_half_are_told_apart_on_a_phone_and_on_a_desk():
    first = datetime(2026, 11, 19, 6, 40, tzinfo=UTC)
    ticks = axis([first + timedelta(hours=hours) for hours in (0, 2, 5, 22, 27, 35, 63.9)]).ticks()
    desk = [tick.label for tick in ticks]
    phone = [tick.label for tick in ticks if not tick.minor]
    for labels in (desk, phone):
        for day in ("19 Nov", "20 Nov", "21 Nov"):
            assert sum(label.startswith(day) for label in labels) == 1
    assert phone[1] == "20 Nov"  # the year gives way where a day would have no room beside it


@pytest.mark.parametrize("count", [1, 2, 3, 8])
def test_the_first_day_of_a_short_story_is_named_inside_the_page(count):
    found = of_volume([date(2026, 11, 19) + timedelta(days=day) for day in range(count)])
    assert found[0][1].startswith("19 Nov")
    assert not found[0][3]
    no_label_is_over_another_or_outside(found)


def test_all_days_of_a_short_story_are_named_on_a_desk():
    found = of_volume([date(2026, 11, 19) + timedelta(days=day) for day in range(3)])
    assert [label[:2] for _, label, _, _ in found] == ["19", "20", "21"]
    [one] = of_volume([date(2026, 11, 19)])
    assert one[1] == "19 Nov 2026"
