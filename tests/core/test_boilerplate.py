"""Furniture is spread over time; wire copy is a burst."""

from datetime import date, timedelta

import pytest

from watcher.core.boilerplate import is_boilerplate, masked, noted

DAY = date(2031, 5, 1)


def seen_on(*days):
    stat = None
    for day in days:
        stat = noted(stat, DAY + timedelta(days=day))
    return stat


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((0,), False),
        ((0, 40), False),
        ((0, 1, 2, 3, 4, 5), False),
        ((0, 20, 40), True),
        ((0, 0, 31), True),
        ((40, 20, 0), True),
    ],
)
def test_boilerplate_comes_back_over_weeks(days, said):
    assert is_boilerplate(seen_on(*days)) is said


def test_the_third_use_is_masked_when_it_comes():
    assert masked({1: seen_on(0, 20), 2: seen_on(38, 39)}, DAY + timedelta(days=40)) == {1}


def test_a_wire_text_that_is_printed_for_weeks_is_no_furniture():
    stat = noted(None, DAY)
    for days in range(40):
        stat = noted(stat, DAY + timedelta(days=days), copy=True)
    assert not is_boilerplate(stat)
    assert stat.items == 41
