import unicodedata
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core import http

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    "value",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "sun, 6 nov 1994 08:49:37 gmt",
        "Mon, 06 Nov 1994 08:49:37 GMT",  # the wrong weekday
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "Sun, 06 Nov 1994 08:49:37",
        "06 Nov 1994 08:49:37 UTC",
        " Sun, 06-Nov-1994 08:49:37 GMT ",
    ],
)
def test_every_form_of_date_that_servers_send_is_read(value):
    assert http.http_date(value) == datetime(1994, 11, 6, 8, 49, 37, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        None, "", "0", "-1", "tomorrow", "Sun, 31 Feb 2026 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT",
        "Sun, 06 Nov 0000 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 -0500",
        "Sun, ٠٦ Nov 1994 08:49:37 GMT", "x" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_http_date_is_unknown(value):
    assert http.http_date(value) is None


@given(st.integers(-2_000_000_000, 200_000_000_000))
def test_a_formatted_date_is_read_back(seconds):
    moment = datetime(1970, 1, 1, tzinfo=UTC) + seconds * SECOND
    assert http.http_date(format_datetime(moment, usegmt=True)) == moment


@given(st.text(max_size=60))
def test_any_text_is_survived_and_no_duration_is_absurd(text):
    wait = http.retry_after(text, date=None, now=NOW)
    fresh = http.freshness(cache_control=text, expires=text, age=text, date=None, now=NOW)
    for duration in (wait, fresh):
        assert duration is None or timedelta(0) <= duration <= http.LONGEST_WAIT
    http.content_codings(text)
    http.media_type(text)
    http.charset(text)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("0", 0),
        ("1.5", 1),
        ("Sat, 21 Nov 2026 12:10:00 GMT", 600),
        ("Sat, 21 Nov 2026 11:00:00 GMT", 0),
    ],
)
def test_retry_after_is_seconds_or_a_date(value, seconds):
    assert http.retry_after(value, date=None, now=NOW) == seconds * SECOND


@pytest.mark.parametrize("value", [None, "", "-5", "soon", "1e3", "١٢", "5 minutes"])
def test_a_retry_after_that_cannot_be_read_is_unknown(value):
    assert http.retry_after(value, date=None, now=NOW) is None


@pytest.mark.parametrize("value", ["9" * 12, "9" * 10_000, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_an_absurd_retry_after_is_only_very_long(value):
    assert http.retry_after(value, date=None, now=NOW) == http.LONGEST_WAIT


def test_a_retry_after_date_counts_from_the_servers_own_clock():
    date = NOW - timedelta(days=400)  # a server whose clock is a year late
    wait = http.retry_after("Fri, 17 Oct 2025 12:05:00 GMT", date=date, now=NOW)
    assert date == datetime(2025, 10, 17, 12, tzinfo=UTC)
    assert wait == timedelta(minutes=5)


@pytest.mark.parametrize(
    ("cache_control", "expires", "age", "seconds"),
    [
        ("max-age=300", None, None, 300),
        ("public, MAX-AGE = 300, s-maxage=60", None, None, 300),
        ('max-age="300"', None, None, 300),
        ("max-age=300", None, "100", 200),
        ("max-age=300", None, "1000", 0),
        ("max-age=300", "Sat, 21 Nov 2026 12:00:10 GMT", None, 300),
        ("public", "Sat, 21 Nov 2026 12:00:10 GMT", None, 10),
        (None, "Sat, 21 Nov 2026 12:00:10 GMT", "4", 6),
        (None, "Thu, 01 Jan 1970 00:00:00 GMT", None, 0),
        (None, "0", None, 0),
        (None, "-1", None, 0),
        ("no-cache, max-age=300", None, None, 0),
        ("max-age=300, no-store", None, None, 0),
        ("max-age=-1", None, None, None),
        ("max-age=x", None, None, None),
        ("s-maxage=60", None, None, None),
        (None, None, None, None),
        ("x-max-age=5", None, None, None),
    ],
)
def test_freshness_is_what_the_headers_leave_of_it(cache_control, expires, age, seconds):
    fresh = http.freshness(
        cache_control=cache_control, expires=expires, age=age, date=None, now=NOW
    )
    assert fresh == (None if seconds is None else seconds * SECOND)


@pytest.mark.parametrize(
    "value",
    [
        '"abc"',
        'W/"x"',
        "unquoted",
        'with "inner" blanks',
        '""',
        "Sun, 99 Foo 1994",
        'W/"caf\xc3\xa9"',
        '"\x80"',
    ],
)
def test_a_validator_is_kept_as_it_is(value):
    assert http.validator(value) == value


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        " ",
        ' "x"',
        '"x" ',
        "a\r\nX: y",
        "a\nb",
        "a\0b",
        "a\tb",
        "a\x7f",
        "\u2014",
        "x" * 4097,
    ],
)
def test_a_validator_that_could_not_travel_unchanged_is_dropped(value):
    assert http.validator(value) is None


@pytest.mark.parametrize(
    ("value", "codings"),
    [
        (None, ()),
        ("", ()),
        ("identity", ()),
        ("UTF-8", ()),
        ("none", ()),
        ("GZIP", ("gzip",)),
        ("x-gzip", ("gzip",)),
        ("deflate, gzip", ("deflate", "gzip")),
        ("gzip,,br", ("gzip", "br")),
    ],
)
def test_content_codings_are_listed_in_order(value, codings):
    assert http.content_codings(value) == codings


@pytest.mark.parametrize(
    ("value", "media_type", "charset"),
    [
        (None, None, None),
        ("", None, None),
        ("text/HTML; Charset=UTF-8", "text/html", "utf-8"),
        ('text/xml;charset="windows-1256"; x=y', "text/xml", "windows-1256"),
        ("text/xml; charset='iso-8859-1'", "text/xml", "iso-8859-1"),
        ("application/rss+xml", "application/rss+xml", None),
        ("text/xml; charset=", "text/xml", None),
        ("utf-8", None, None),
        ("text/xml, text/html; charset=koi8-r", "text/xml", "koi8-r"),
    ],
)
def test_content_type_tells_kind_and_encoding(value, media_type, charset):
    assert http.media_type(value) == media_type
    assert http.charset(value) == charset


@given(st.text(max_size=2000))
def test_one_line_is_one_short_harmless_line(text):
    line = http.one_line(text)
    assert len(line) <= 300
    assert not {unicodedata.category(c) for c in line} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert len(line.splitlines()) <= 1
    assert not any(c in line for c in "\x1b\x9b\u202e\u2066\u200f\0")


def test_one_line_says_where_something_was_harmful():
    assert http.one_line("a\x1b[2Jb\r\nc\u202ed") == "a�[2Jb c�d"
