"""One written value becomes what it means, or is refused with what would be right."""

import contextlib
from datetime import time, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.config.addresses import (
    parse_address,
    parse_contact,
    parse_email,
    parse_host,
    parse_host_port,
    parse_url,
    same_address,
)
from watcher.config.languages import parse_language
from watcher.config.quantities import (
    parse_duration,
    parse_interval,
    parse_seconds,
    parse_share,
    parse_size,
    parse_span_of_day,
    parse_time_of_day,
    parse_timezone,
    parse_whole,
)
from watcher.config.unfit import Unfit

parse_small = partial(parse_whole, least=1, most=256)


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (parse_duration, "90s", timedelta(seconds=90)),
        (parse_duration, "15m", timedelta(minutes=15)),
        (parse_duration, "1h30m", timedelta(minutes=90)),
        (parse_duration, "1 h 30 m", timedelta(minutes=90)),
        (parse_duration, "1.5H", timedelta(minutes=90)),
        (parse_duration, "2d", timedelta(days=2)),
        (parse_duration, "1w", timedelta(weeks=1)),
        (parse_seconds, "30", timedelta(seconds=30)),
        (parse_seconds, "2m", timedelta(minutes=2)),
        (parse_size, "10MB", 10_000_000),
        (parse_size, "500 kb", 500_000),
        (parse_size, "1GiB", 2**30),
        (parse_size, "1.5k", 1500),
        (parse_size, "4096", 4096),
        (parse_small, "32", 32),
        (parse_time_of_day, "07:00", time(7)),
        (parse_time_of_day, "7:05", time(7, 5)),
        (parse_time_of_day, "23:59:59", time(23, 59, 59)),
        (parse_timezone, "Europe/Paris", "Europe/Paris"),
        (parse_timezone, "UTC", "UTC"),
        (
            parse_url,
            "https://пример.example/лента.xml?x=1,2#y",
            "https://пример.example/лента.xml?x=1,2#y",
        ),
        (parse_url, "http://[::1]:8025/rss", "http://[::1]:8025/rss"),
        (parse_url, "HTTPS://A.example", "HTTPS://A.example"),
        (parse_host_port, "127.0.0.1:8025", ("127.0.0.1", 8025)),
        (parse_host_port, "[0:0::1]:80", ("::1", 80)),
        (parse_host_port, "Intranet.local:80", ("intranet.local", 80)),
        (parse_host, "mail.example.org", "mail.example.org"),
        (parse_host, "[::1]", "::1"),
        (parse_email, "desk+news@example.org", "desk+news@example.org"),
        (parse_email, "root@localhost", "root@localhost"),
        (parse_contact, "mailto:desk@example.org", "mailto:desk@example.org"),
        (parse_contact, "https://example.org/bot", "https://example.org/bot"),
        (parse_language, "AR", "ar"),
    ],
)
def test_a_value_means_what_it_says(parse, text, value):
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "text", "right"),
    [
        (parse_duration, "15", "15m"),
        (parse_duration, "soon", "1h30m"),
        (parse_duration, "", "1h30m"),
        (parse_duration, "-5m", "1h30m"),
        (parse_duration, "9" * 400 + "d", "century"),
        (parse_interval, "30s", "1m"),
        (parse_interval, "9w", "4w"),
        (parse_seconds, "0", "1 to 600"),
        (parse_seconds, "1h", "1 to 600"),
        (parse_size, "ten", "10MB"),
        (parse_size, "10MX", "10MB"),
        (parse_size, "-1", "10MB"),
        (parse_size, "9" * 99, "disk"),
        (parse_small, "0", "1 to 256"),
        (parse_small, "2.5", "1 to 256"),
        (parse_small, "9" * 9999, "1 to 256"),
        (parse_time_of_day, "7", '"07:00"'),
        (parse_time_of_day, "7pm", '"19:00"'),
        (parse_time_of_day, "12 am", '"00:00"'),
        (parse_time_of_day, "18h30", '"18:30"'),
        (parse_time_of_day, "25:00", '"07:00"'),
        (parse_time_of_day, "noon", '"07:00"'),
        (parse_timezone, "europe paris", "Europe/Paris"),
        (parse_timezone, "../../etc/passwd", "Europe/Paris"),
        (parse_timezone, "", "Europe/Paris"),
        (parse_url, "example.org/feed", "https://example.org/feed"),
        (parse_url, "//example.org/feed", "https://example.org/feed"),
        (parse_url, "feed://example.org/rss", "https://example.org/rss"),
        (parse_url, "feed:https://example.org/rss", "https://example.org/rss"),
        (parse_url, "htttp://example.org/", "http://example.org/"),
        (parse_url, "ftp://example.org/", "only http and https"),
        (parse_url, "file:///etc/passwd", "only http and https"),
        (parse_url, "javascript:alert(1)", "https://example.org/feed.xml"),
        (parse_url, "https://", "names no host"),
        (parse_url, "https:///feed", "names no host"),
        (parse_url, "https://u:p@example.org/", "remove it"),
        (parse_url, "https://example.org/a b", "%20"),
        (parse_url, "https://example.org/\x1b[31m", "%20"),
        (parse_url, "https://example.org:0/", "1 to 65535"),
        (parse_url, "https://example.org:99999/", "1 to 65535"),
        (parse_url, "https://[::1/", "https://example.org/feed.xml"),
        (parse_url, "https://a..example/", "host that cannot be"),
        (parse_url, "https://-a.example/", "host that cannot be"),
        (parse_host_port, "127.0.0.1", '"127.0.0.1:80"'),
        (parse_host_port, "::1", '"[::1]:80"'),
        (parse_host_port, "localhost", "no port"),
        (parse_host_port, "10.0.0.0/8", "network"),
        (parse_host_port, "*:80", "pattern"),
        (parse_host_port, "http://localhost:80/", '"localhost:80"'),
        (parse_host_port, "https://localhost", '"localhost:443"'),
        (parse_host_port, "localhost:http", "1 to 65535"),
        (parse_host_port, ":80", "no host"),
        (parse_host, "mail:25", "`port`"),
        (parse_email, "Desk <desk@example.org>", "write desk@example.org"),
        (parse_email, "desk", "desk@example.org"),
        (parse_email, "desk@example.org\nBcc: x@y.org", "desk@example.org"),
        (parse_contact, "desk@example.org", "mailto:desk@example.org"),
        (parse_contact, "me", "mailto:"),
        (parse_language, "english", "en"),
        (parse_language, "en-GB", "en"),
        (parse_language, "fra", "fr"),
        (parse_language, "frnech", "fr"),
        (parse_language, "xx", "en, fr or ar"),
    ],
)
def test_an_unfit_value_is_refused_with_what_would_be_right(parse, text, right):
    with pytest.raises(Unfit) as refusal:
        parse(text)
    assert right in str(refusal.value)


@given(st.integers(0, 10**6))
def test_a_whole_number_of_seconds_is_a_duration_in_any_unit(seconds):
    parts = [
        (seconds // 86_400, "d"),
        (seconds // 3600 % 24, "h"),
        (seconds // 60 % 60, "m"),
    ]
    written = "".join(f"{n}{unit}" for n, unit in [*parts, (seconds % 60, "s")])
    assert parse_duration(written) == timedelta(seconds=seconds)


@given(st.text())
def test_any_text_is_a_value_or_unfit_and_nothing_else(text):
    for parse in (
        parse_duration, parse_size, parse_small, parse_time_of_day, parse_url, parse_host_port,
        parse_host, parse_email, parse_contact, parse_language, parse_seconds,
    ):  # fmt: skip
        for tried in (text, f"https://{text}", f"{text}@{text}", f"{text}:80"):
            with contextlib.suppress(Unfit):
                parse(tried)


@pytest.mark.parametrize(
    "other",
    [
        "http://a.example/rss",
        "https://A.example/rss/",
        "https://a.example:443/rss",
        "https://a.example/rss#top",
        "https://a.example./rss",
    ],
)
def test_addresses_that_differ_in_what_does_not_matter_are_the_same(other):
    assert same_address(other) == same_address("https://a.example/rss")


@pytest.mark.parametrize(
    "other",
    ["https://a.example/RSS", "https://a.example/rss?x", "https://a.example:8443/rss"],
)
def test_addresses_that_differ_in_what_matters_are_not_the_same(other):
    assert same_address(other) != same_address("https://a.example/rss")


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("http://127.0.0.1:8025/rss", ("127.0.0.1", 8025)),
        ("http://[::1]/rss", ("::1", 80)),
        ("https://localhost/rss", ("localhost", 443)),
        ("http://192.168.1.7/rss", ("192.168.1.7", 80)),
        ("https://a.example/rss", None),
        ("https://9.9.9.9/rss", None),
    ],
)
def test_an_address_that_plainly_leads_inside_is_known(url, private):
    assert parse_address(url).private == private


@pytest.mark.parametrize(
    ("text", "span"),
    [("22:00-07:00", (time(22), time(7))), ("12:30 – 13:00", (time(12, 30), time(13)))],
)
def test_a_span_of_the_day_has_two_ends(text, span):
    assert parse_span_of_day(text) == span


@pytest.mark.parametrize("text", ["22:00", "22:00-22:00", "22-7-8", "late-early"])
def test_what_is_no_span_of_the_day_says_how_to_write_one(text):
    with pytest.raises(Unfit, match=r"\d\d:\d\d"):
        parse_span_of_day(text)


@pytest.mark.parametrize(("text", "share"), [("0", 0.0), ("0.5", 0.5), (".25", 0.25), ("1", 1.0)])
def test_a_share_is_a_number_from_0_to_1(text, share):
    assert parse_share(text) == share


@pytest.mark.parametrize("text", ["1.5", "-1", "50%", "half", "1e-3"])
def test_what_is_no_share_is_said(text):
    with pytest.raises(Unfit, match="from 0 to 1"):
        parse_share(text)
