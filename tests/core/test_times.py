"""Instants as text and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.times import from_text, from_text_or_none, to_text, to_text_or_none

# A day from either end, so that any zone can be carried to UTC.
moments = st.datetimes(
    min_value=datetime(1, 1, 2),  # noqa: DTZ001
    max_value=datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)


@given(moments)
def test_what_is_written_is_read_as_the_same_second(moment):
    text = to_text(moment)
    assert from_text(text) == moment.replace(microsecond=0)
    assert len(text) == 20
    assert text.endswith("Z")
    assert to_text(from_text(text)) == text


@given(moments, moments)
def test_texts_sort_as_the_instants_do(a, b):
    seconds = a.replace(microsecond=0), b.replace(microsecond=0)
    assert (to_text(a) < to_text(b)) == (seconds[0] < seconds[1])


def test_unknown_stays_unknown():
    assert to_text_or_none(None) is None
    assert from_text_or_none(None) is None
    moment = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert to_text_or_none(moment) == "2026-03-02T09:30:00Z"
    assert from_text_or_none("2026-03-02T09:30:00Z") == moment


def test_what_is_no_moment_is_refused():
    with pytest.raises(ValueError, match="soon"):
        from_text("soon")
