"""Feeds' dates become moments in UTC, or None where nothing is certain."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.dates import AHEAD, EARLIEST, parse_date

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("Sat, 21 Nov 2026 10:30:00 GMT", "10:30"),
        ("Sat, 21 Nov 2026 10:30:00 +0130", "09:00"),
        ("Sat, 21 Nov 2026 10:30:00 -0500", "15:30"),
        ("21 Nov 2026 10:30 CET", "09:30"),
        ("Sat, 21 Nov 2026 10:30:00 MSK", "07:30"),
        ("Sat, 21 Nov 2026 10:30:00", "10:30"),
        ("Saturday, 21-Nov-26 10:30:00 GMT", "10:30"),
        ("Sat Nov 21 10:30:00 2026", "10:30"),
        ("Nov 21, 2026 10:30 AM", "10:30"),
        ("November 21, 2026 1:05 am EST", "06:05"),
        ("2026-11-21T10:30:00Z", "10:30"),
        ("2026-11-21T10:30:00.123+03:00", "07:30"),
        ("2026-11-21 10:30", "10:30"),
        ("2026/11/21 10:30:00", "10:30"),
        ("20261121T103000Z", "10:30"),
        ("2026-11-21", "00:00"),
        ("samedi 21 novembre 2026 à 10h30", "10:30"),
        ("21 nov. 2026 10:30", "10:30"),
        ("السبت، 21 نوفمبر 2026 - 10:30", "10:30"),
        ("21 تشرين الثاني 2026 10:30", "10:30"),
        ("21 ноября 2026, 10:30", "10:30"),
        ("Sáb, 21 Nov 2026 10:30:00 -0300", "13:30"),
        ("Sat,  21  Nov 2026\n10:30:00 +0000 (UTC)", "10:30"),
        ("Sat, 21 Nov 2026 10:30:60 GMT", "10:30"),
    ],
)
def test_the_forms_that_feeds_use_are_read(written, hour):
    moment = parse_date(written, now=NOW)
    assert moment is not None
    assert moment.tzinfo is UTC
    assert f"{moment:%Y-%m-%d %H:%M}" == f"2026-11-21 {hour}"


@pytest.mark.parametrize(
    "written",
    [
        None,
        "",
        "yesterday",
        "Sat, 31 Feb 2026 10:30:00 GMT",
        "Sat, 21 Nov 2026 25:30:00 GMT",
        "Sat, 21 Nov 2026 10:30:00 IST",  # India, Israel, Ireland
        "Sat, 21 Nov 2026 10:30:00 +9900",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "1 Jan 1970 00:00:00 GMT",
        "21 Nov 2036 10:30",
        "2026-13-01",
        "05/06/2026",  # May or June
        "2026-11-21T10:30:00" + "0" * 200,
    ],
)
def test_what_cannot_be_true_or_is_not_certain_is_none(written):
    assert parse_date(written, now=NOW) is None


def test_single_digits_between_separators_are_month_and_day_in_that_order():
    # feedparser takes this for the first of November
    assert parse_date("2020/1/10 14:33:00", now=NOW) == datetime(2020, 1, 10, 14, 33, tzinfo=UTC)


@given(st.text(max_size=60) | st.text(alphabet="0123456789 :-/TZ+GMTNovSat,.", max_size=40))
def test_any_text_gives_a_sane_moment_or_none(text):
    moment = parse_date(text, now=NOW)
    assert moment is None or EARLIEST <= moment <= NOW + AHEAD


@given(st.integers(min_value=1, max_value=13_000 * 86_400))
def test_what_is_written_by_the_rules_is_read_back(seconds):
    moment = EARLIEST + timedelta(seconds=seconds)
    assert parse_date(f"{moment:%a, %d %b %Y %H:%M:%S} GMT", now=NOW) == moment
    assert parse_date(moment.isoformat(), now=NOW) == moment
    assert parse_date(moment.isoformat(), now=moment - timedelta(days=3)) is None
