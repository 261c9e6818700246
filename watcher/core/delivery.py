"""What became of sending something to somebody, and how long to wait before it is tried again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SHORTEST = timedelta(minutes=5)  # RFC 5321, 4.5.4.1 asks for 30 minutes; greylists let in after 5
LONGEST = timedelta(hours=1)


class Channel(StrEnum):
    """By what way somebody is told."""

    MAIL = "mail"
    ALERT = "alert"


class Fate(StrEnum):
    """What became of one try."""

    DELIVERED = "delivered"  # the server took it over
    LATER = "later"  # the very same is tried again
    REFUSED = "refused"  # this one will never be taken; the next one covers what it told


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one try, and why in one line for people."""

    fate: Fate
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One digest or alert for one recipient, as it lies in the outbox."""

    row: int  # outbox.id
    digest: int  # digests.id
    story: str
    channel: Channel
    recipient: str
    subject: str
    message: bytes
    tries: int  # before this one


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What one try came to, for the report."""

    story: str
    recipient: str
    state: str  # as in the outbox: delivered, waiting, refused
    error: str | None
    digest: int
    subject: str


def pause(tries: int) -> timedelta:
    """Return how long to wait after so many tries that failed for now: 5 minutes, doubled up to an hour."""
    doublings = min(max(tries - 1, 0), 10)
    return min(LONGEST, SHORTEST * (1 << doublings))


def is_ready(next_try: datetime | None, *, now: datetime) -> bool:
    """Return whether it may be tried.

    A time much further off than the longest pause was written by a clock that was ahead.
    """
    return next_try is None or next_try <= now or next_try - now > 2 * LONGEST
