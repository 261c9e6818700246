"""When an outlet is asked again."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.make import NOW
from watcher.core import cadence

addresses = st.text(min_size=1, max_size=40)
pauses = st.timedeltas(min_value=timedelta(seconds=1), max_value=timedelta(days=30))
waits = st.none() | st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400))
failures = st.integers(0, 10_000)


def ask(address="https://quay.example/feed", **given):
    return cadence.next_poll(
        address,
        **{
            "every": None,
            "failures": 0,
            "max_age": None,
            "ttl": None,
            "wait": None,
            "throttled": False,
            "now": NOW,
            **given,
        },
    )


@given(addresses, st.none() | pauses, failures, waits, waits, waits, st.booleans())
def test_a_feed_is_asked_no_sooner_than_anyone_wishes_and_is_never_silenced(
    address, every, failures, max_age, ttl, wait, throttled
):
    when = ask(
        address,
        every=every,
        failures=failures,
        max_age=max_age,
        ttl=ttl,
        wait=wait,
        throttled=throttled,
    )
    wish = every or cadence.DEFAULT_EVERY
    assert when >= NOW + wish
    for said, cap in (
        (max_age, cadence.LONGEST_MAX_AGE),
        (ttl, cadence.LONGEST_MAX_AGE),
        (wait, cadence.LONGEST_WAIT),
    ):
        if said is not None:
            assert when >= NOW + min(said, cap)
    assert when <= NOW + max(1.1 * max(wish, cadence.LONGEST_BACKOFF), cadence.LONGEST_WAIT)


@given(addresses, st.none() | pauses, st.integers(0, 60))
def test_each_failure_makes_the_pause_no_shorter(address, every, failures):
    once = ask(address, every=every, failures=failures)
    assert ask(address, every=every, failures=failures + 1) >= once
    assert once == ask(address, every=every, failures=failures)  # the same input, the same answer


def test_failures_double_the_pause_up_to_a_day():
    pauses = [ask(failures=n) - NOW for n in range(1, 12)]
    for shorter, longer in pairwise(pauses):
        assert abs(longer - min(2 * shorter, pauses[-1])) < timedelta(milliseconds=1)
    assert timedelta(days=1) <= pauses[-1] <= timedelta(days=1.1)


def test_a_429_that_names_no_time_is_left_alone_for_an_hour():
    assert ask(every=timedelta(minutes=5), throttled=True) >= NOW + timedelta(hours=1)


def test_a_retry_after_is_kept_to_the_second():
    assert ask(wait=timedelta(days=2)) == NOW + timedelta(days=2)


@given(addresses)
def test_jitter_is_steady_and_spreads_feeds_within_a_tenth(address):
    assert cadence.jitter(address) == cadence.jitter(address)
    assert 0 <= cadence.jitter(address) < 1
    assert NOW <= cadence.first_poll(address, every=None, now=NOW) <= NOW + timedelta(minutes=1)


def test_a_thousand_feeds_do_not_come_at_once():
    minutes = {int(cadence.jitter(f"https://outlet-{n}.example/feed") * 100) for n in range(1000)}
    assert len(minutes) == 100


def test_a_page_is_looked_at_again_often_at_first_then_rarely_then_no_more():
    moments, checks = [NOW], 0
    while (when := cadence.next_check(checks, address="a", now=moments[-1])) is not None:
        moments.append(when)
        checks += 1
    pauses = [b - a for a, b in pairwise(moments)]
    assert pauses == sorted(pauses)
    assert pauses[0] < timedelta(hours=2)
    assert timedelta(days=14) < moments[-1] - NOW < timedelta(days=60)


def test_a_page_that_does_not_open_is_tried_a_few_times_and_given_up():
    moments, tries = [NOW], 1
    while (when := cadence.next_opening(tries, wait=None, now=moments[-1])) is not None:
        moments.append(when)
        tries += 1
    assert 3 <= tries <= 8
    assert moments[-1] - NOW > timedelta(days=1)


@given(st.integers(1, 4), waits)
def test_a_pages_server_is_given_the_time_it_asks_for_up_to_a_week(tries, wait):
    when = cadence.next_opening(tries, wait=wait, now=NOW)
    assert NOW < when <= NOW + cadence.LONGEST_WAIT
    if wait is not None:
        assert when >= NOW + min(wait, cadence.LONGEST_WAIT)
