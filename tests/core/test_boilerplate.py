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


def test_a_reprint_after_weeks_does_not_mask_what_it_prints():
    day = DAY + timedelta(days=40)
    printed_once = noted(seen_on(0), DAY + timedelta(days=1), copy=True)
    assert masked({1: printed_once, 2: seen_on(0, 0), 3: seen_on(0)}, day) == frozenset()


def test_without_a_day_only_what_is_known_to_be_boilerplate_is_masked():
    assert masked({1: seen_on(0, 20), 2: seen_on(0, 20, 40)}, None) == {2}


def test_a_wire_text_that_is_printed_for_weeks_is_no_furniture():
    stat = noted(None, DAY)
    for days in range(40):
        stat = noted(stat, DAY + timedelta(days=days), copy=True)
    assert not is_boilerplate(stat)
    assert stat.items == 41
