"""Who was first: dates are claims, and what was held before is not undone by them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from watcher.core.firsts import FRESH, believed, told
from watcher.core.times import to_text


def at(hours):
    return make.NOW + timedelta(hours=hours)


def item(number, *, published, seen):
    return {
        "id": number,
        "published": None if published is None else to_text(at(published)),
        "first_seen": to_text(at(seen)),
    }


def copy(number, of):
    return {"item": number, "kind": "copy", "of": of}


def translation(number, of):
    return {"item": number, "kind": "new", "of": None, "translation_of": of}


def new(number):
    return {"item": number, "kind": "new", "of": None}


def dates(items, diffs):
    return {
        number: (one["published"], one["claimed"]) for number, one in told(items, diffs).items()
    }


@pytest.mark.parametrize("link", [copy, translation])
@pytest.mark.parametrize("claimed", [-3, -480, -200_000])
def test_a_copy_that_was_seen_later_is_no_earlier_whatever_it_claims(link, claimed):
    items = {1: item(1, published=0, seen=0), 2: item(2, published=claimed, seen=5)}
    found = dates(items, [new(1), link(2, 1)])
    assert found == {
        1: (to_text(at(0)), None),
        2: (to_text(at(5)), to_text(at(claimed))),
    }


def test_a_copy_of_a_copy_is_held_to_the_first_of_them():
    items = {
        1: item(1, published=0, seen=1),
        2: item(2, published=-9, seen=5),
        3: item(3, published=-30, seen=6),
    }
    found = dates(items, [new(1), copy(2, 1), copy(3, 2)])
    assert [one[0] for one in found.values()] == [to_text(at(hours)) for hours in (0, 5, 6)]


def test_of_an_archive_dates_are_all_that_is_known():
    items = {1: item(1, published=-900, seen=0), 2: item(2, published=-950, seen=5)}
    assert dates(items, [new(1), copy(2, 1)])[2] == (to_text(at(-950)), None)


def test_what_was_imported_together_goes_by_its_dates():
    items = {1: item(1, published=0, seen=5), 2: item(2, published=-3, seen=5)}
    assert dates(items, [new(1), copy(2, 1)])[2] == (to_text(at(-3)), None)


def test_a_report_of_its_own_may_be_as_old_as_it_says():
    items = {1: item(1, published=0, seen=0), 2: item(2, published=-3, seen=5)}
    assert dates(items, [new(1), new(2)])[2] == (to_text(at(-3)), None)


def test_a_copy_that_names_only_the_day_claims_no_earlier_hour():
    midnight = make.NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    items = {
        1: item(1, published=0, seen=0),
        2: {"id": 2, "published": to_text(midnight), "first_seen": to_text(at(1))},
    }
    assert dates(items, [new(1), copy(2, 1)])[2] == (to_text(at(1)), None)


def test_items_that_name_each_other_are_dated_all_the_same():
    items = {1: item(1, published=0, seen=0), 2: item(2, published=-3, seen=5)}
    assert dates(items, [copy(1, 2), copy(2, 1)])[2][0] == to_text(at(5))


MOMENTS = st.tuples(st.none() | st.integers(-200, 40), st.integers(0, 60))


@given(st.lists(MOMENTS, min_size=1, max_size=6), st.integers(-100_000, 100), st.integers(1, 99))
def test_no_date_of_a_later_copy_puts_it_before_what_was_held_fresh(texts, claimed, later):
    given_ = [(None if one is None else at(one), at(seen)) for one, seen in texts]
    last = max(seen for _, seen in given_) + timedelta(hours=later)
    moments = believed([*given_, (at(claimed), last)])
    for (published, seen), moment in zip(given_, moments, strict=False):
        if published is not None and seen - published <= FRESH:
            assert moments[-1] >= moment
    assert moments[:-1] == believed(given_)
