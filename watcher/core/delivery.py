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
    REFUSED = (
        "refused"  # this one is not tried again; the next mail covers what it told, no alert does
    )


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
    message: bytes = b""  # not read before the try begins
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
    again: datetime | None = None  # when it is tried again


def pause(tries: int) -> timedelta:
    """Return how long to wait after so many tries that failed for now: 5 minutes, doubled up to an hour."""
    doublings = min(max(tries - 1, 0), 10)
    return min(LONGEST, SHORTEST * (1 << doublings))


def not_ready(now: datetime) -> tuple[datetime, datetime]:
    """Return the span, without its start and with its end, in which a next try has to be waited for.

    A time much further off than the longest pause was written by a clock that was ahead.
    """
    return now, now + 2 * LONGEST
