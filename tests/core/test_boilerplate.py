"""Furniture is spread over time; wire copy is a burst."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


# --- whose word is believed ---------------------------------------------------------------


def used(*uses):
    stat = None
    for days, outlet in uses:
        stat = noted(stat, DAY + timedelta(days=days), by=outlet)
    return stat


def is_masked(stat, days, outlet):
    return masked({1: stat}, DAY + timedelta(days=days), outlet) == {1}


@pytest.mark.parametrize("dates", [(-40, -1), (-70, -35, -1, 30), (60, 61), (-40,), (-40, 0, 40), (40,)])  # fmt: skip
@pytest.mark.parametrize("agency_first", [True, False])
def test_one_outlet_cannot_make_furniture_of_a_wire_text_that_others_print(dates, agency_first):
    uses = [(days, "forger") for days in dates]
    stat = used(*([(0, "agency"), *uses] if agency_first else [*uses, (0, "agency")]))
    assert not is_masked(stat, 1, "client")
    assert not is_masked(noted(stat, DAY, by="client", copy=True), 2, "second client")


def test_what_an_outlet_repeats_is_furniture_of_its_own_pages():
    stat = used((0, "quay"), (20, "quay"), (39, "echo"))
    assert is_masked(stat, 40, "quay")
    assert not is_masked(stat, 40, "herald")


def test_a_form_of_sister_sites_is_furniture_where_the_next_of_them_comes():
    stat = used((0, "quay"), (200, "quay"), (270, "echo"))
    assert is_masked(stat, 480, "herald")


def test_what_several_outlets_repeat_is_furniture_in_a_burst_too():
    stat = used((0, "quay"), (40, "echo"), (80, "herald"), (81, "courier"))
    assert is_masked(stat, 82, "post")


OUTLETS = st.sampled_from("abcd")


@given(st.lists(st.tuples(st.integers(0, 90), OUTLETS), min_size=1, max_size=9), OUTLETS)
def test_the_order_of_arrival_does_not_matter_to_who_was_first_and_last(uses, outlet):
    stat = used(*uses)
    assert stat.first == DAY + timedelta(days=min(uses)[0])
    assert stat.last == DAY + timedelta(days=max(uses)[0])
    others = [days for days, one in uses if one != stat.first_by]
    assert (stat.first_other and (stat.first_other - DAY).days) == min(others, default=None)
    others = [days for days, one in uses if one != stat.last_by]
    assert (stat.last_other and (stat.last_other - DAY).days) == max(others, default=None)


@given(st.lists(st.tuples(st.integers(0, 3), OUTLETS), min_size=1, max_size=6), st.lists(st.integers(-99, 99), max_size=6))  # fmt: skip
def test_whatever_dates_one_outlet_gives_a_burst_of_others_stays_one(burst, dates):
    stat = used(*burst, *((days, "forger") for days in dates))
    assert not is_masked(stat, 3, "client")
