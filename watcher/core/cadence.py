"""When to ask an outlet again: the owner's wish, the server's word, back-off and a steady jitter."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

DEFAULT_EVERY = timedelta(minutes=30)
LONGEST_WAIT = timedelta(days=7)  # an absurd Retry-After must not silence a feed for good
LONGEST_BACKOFF = timedelta(days=1)
LONGEST_MAX_AGE = timedelta(hours=6)
THROTTLED_WAIT = timedelta(hours=1)  # a 429 that names no time

# Pages of a story's items are looked at again often at first, then rarely: most corrections
# come within hours.
_CHECKS = (
    timedelta(hours=1),
    timedelta(hours=3),
    timedelta(hours=12),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=7),
    timedelta(days=21),
)
REMOVAL_AFTER = timedelta(hours=2)  # between the first and the second look that find no page
CHECKS_AFTER_REMOVAL = 3
SECOND_LOOK = 1  # a missing page is looked at again after so many hours as the second check
_OPENING_WAITS = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
)


def jitter(address: str) -> float:
    """Return a number in [0, 1) that is always the same for an address, so that a day can be replayed."""
    digest = hashlib.sha256(address.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def next_poll(
    address: str,
    *,
    every: timedelta | None,
    failures: int,
    max_age: timedelta | None,
    ttl: timedelta | None,
    wait: timedelta | None,
    throttled: bool,
    now: datetime,
) -> datetime:
    """Return when to poll a feed again.

    `every` is a wish; the server's `max_age`, `ttl` and Retry-After (`wait`) can only make it
    later. Each failure in a row doubles the pause, up to a day.
    """
    pause = every or DEFAULT_EVERY
    if max_age is not None:
        pause = max(pause, min(max_age, LONGEST_MAX_AGE))
    if ttl is not None:
        pause = max(pause, min(ttl, LONGEST_MAX_AGE))
    if throttled and wait is None:
        pause = max(pause, THROTTLED_WAIT)
    if failures > 0:
        pause = max(pause, min(pause * 2 ** min(failures - 1, 20), LONGEST_BACKOFF))
    pause += pause * 0.1 * jitter(address)
    if wait is not None:
        pause = max(pause, min(wait, LONGEST_WAIT))
    return now + pause


def first_poll(address: str, *, every: timedelta | None, now: datetime) -> datetime:
    """Return when a service polls a feed for the first time: soon, but not all feeds at once."""
    return now + min(every or DEFAULT_EVERY, timedelta(minutes=1)) * jitter(address)


def next_check(checks: int, *, address: str, now: datetime) -> datetime | None:
    """Return when to look at an item's page again after `checks` looks, or None when no more."""
    if checks >= len(_CHECKS):
        return None
    return now + _CHECKS[checks] * (1 + 0.1 * jitter(address))


def next_opening(tries: int, *, wait: timedelta | None, now: datetime) -> datetime | None:
    """Return when to try again to open a page after `tries` failures, or None to give up."""
    if tries > len(_OPENING_WAITS):
        return None
    pause = _OPENING_WAITS[max(tries, 1) - 1]
    return now + (max(pause, min(wait, LONGEST_WAIT)) if wait else pause)
