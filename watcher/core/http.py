"""Reads HTTP header values as real servers send them; what cannot be read is None."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta

LONGEST_WAIT = timedelta(days=3650)  # beyond it a number only means "very long"

_MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2})"
# The three forms of RFC 9110, 5.6.7. The weekday says nothing new and is often wrong: not read.
_DATES = tuple(
    re.compile(pattern, re.ASCII | re.IGNORECASE)
    for pattern in (
        rf"(?:[a-z]+, *)?(?P<day>\d{{1,2}})[ -](?P<month>[a-z]{{3}})[ -](?P<year>\d{{4}}|\d\d) +{_CLOCK}(?: +(?:GMT|UTC|UT|Z|[+-]0000))?",
        rf"[a-z]+ +(?P<month>[a-z]{{3}}) +(?P<day>\d{{1,2}}) +{_CLOCK} +(?P<year>\d{{4}})",
    )
)
_OPAQUE = re.compile(r"(?! )[\x20-\x7e\x80-\xff]{1,4096}(?<! )")
_SECONDS = re.compile(r"(\d+)(?:\.\d*)?", re.ASCII)
_DIRECTIVE = re.compile(r'([a-z-]+)(?:\s*=\s*"?([^\s",]*)"?)?', re.ASCII | re.IGNORECASE)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([a-z0-9._:-]+)""", re.ASCII | re.IGNORECASE)
# A Content-Encoding that changes nothing; "none" and "utf-8" are what misconfigured sites send.
_NO_CODING = frozenset({"", "identity", "none", "utf-8"})


def http_date(value: str | None) -> datetime | None:
    """Return the moment an HTTP date names, or None."""
    if value is None or len(value) > 64:
        return None
    found = next((m for form in _DATES if (m := form.fullmatch(value.strip()))), None)
    if found is None:
        return None
    year = int(found["year"])
    if len(found["year"]) == 2:
        year += 1900 if year >= 70 else 2000
    try:
        return datetime(
            year,
            _MONTHS.index(found["month"].lower()) + 1,
            int(found["day"]),
            int(found["hour"]),
            int(found["minute"]),
            min(int(found["second"]), 59),  # a leap second
            tzinfo=UTC,
        )
    except ValueError:  # no such month, day or hour
        return None


def retry_after(value: str | None, *, date: datetime | None, now: datetime) -> timedelta | None:
    """Return how long a server asks us to wait, or None when it did not say.

    A date counts from the server's own `Date`, so that a wrong clock on either side does no
    harm. A date in the past is no wait.
    """
    if value is None:
        return None
    if (seconds := _seconds(value)) is not None:
        return seconds
    until = http_date(value)
    if until is None:
        return None
    return min(max(until - (date or now), timedelta(0)), LONGEST_WAIT)


def freshness(
    *,
    cache_control: str | None,
    expires: str | None,
    age: str | None,
    date: datetime | None,
    now: datetime,
) -> timedelta | None:
    """Return for how long an answer says it stays fresh from now on, or None when it does not say.

    `max-age` wins over `Expires`; `s-maxage` is for shared caches, which we are not. The time
    the answer already lay in somebody's cache (`Age`) is taken off.
    """
    lifetime = None
    for directive, argument in _DIRECTIVE.findall(cache_control or ""):
        name = directive.lower()
        if name in ("no-cache", "no-store"):
            return timedelta(0)
        if name == "max-age" and lifetime is None:
            lifetime = _seconds(argument)
    if lifetime is None:
        until = http_date(expires)
        if until is None:
            return timedelta(0) if expires is not None else None  # "0" and "-1" mean: stale
        lifetime = until - (date or now)
    lifetime -= _seconds(age or "") or timedelta(0)
    return min(max(lifetime, timedelta(0)), LONGEST_WAIT)


def _seconds(value: str) -> timedelta | None:
    found = _SECONDS.fullmatch(value.strip())
    if found is None:
        return None
    if len(found[1]) > 9:
        return LONGEST_WAIT
    return min(timedelta(seconds=int(found[1])), LONGEST_WAIT)


def validator(value: str | None) -> str | None:
    """Return an ETag or Last-Modified that can be kept and sent back as it is, or None.

    It is opaque: quotes, weakness and nonsense are kept. Only what cannot travel in a header
    unchanged (control characters, no Latin-1, outer blanks) or is over-long is left.
    """
    return value if value and _OPAQUE.fullmatch(value) else None


def content_codings(value: str | None) -> tuple[str, ...]:
    """Return the codings of a body in the order they were applied; () when there are none."""
    names = (name.strip().lower() for name in (value or "").split(","))
    return tuple(name.removeprefix("x-") for name in names if name not in _NO_CODING)


def media_type(content_type: str | None) -> str | None:
    """Return "text/html" of "Text/HTML; charset=x", or None."""
    name = (content_type or "").split(";", 1)[0].split(",", 1)[0].strip().lower()
    return name if "/" in name else None


def charset(content_type: str | None) -> str | None:
    """Return the character encoding a Content-Type names, in lower case, or None."""
    found = _CHARSET.search((content_type or "")[:1024])
    return found[1].lower() if found else None


def one_line(text: str, *, longest: int = 300) -> str:
    """Return text from outside as one harmless line: no control, bidi or separator characters."""
    shown = "".join(
        "�" if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c
        for c in " ".join(text[: longest * 4].split())
    )
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"
