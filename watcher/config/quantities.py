"""Durations, sizes, numbers and times of day, as people write them."""

from __future__ import annotations

import re
from datetime import time, timedelta
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher.config.nearest import suggest
from watcher.config.unfit import Unfit

_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_DURATION = re.compile(r"(?:\d+(?:\.\d+)?[smhdw])+")
_DURATION_PART = re.compile(r"(\d+(?:\.\d+)?)([smhdw])")
# 100 years; a timedelta ends at 2.7 million, and `inf` is no polling interval.
_LONGEST = timedelta(days=36_525)

_SIZES: Final = {
    "": 1,
    "b": 1,
    "k": 10**3,
    "kb": 10**3,
    "m": 10**6,
    "mb": 10**6,
    "g": 10**9,
}
_SIZES_MORE: Final = {"gb": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30}
_SIZE = re.compile(r"(\d+(?:\.\d+)?|\.\d+)[ _]?([A-Za-z]*)")


def parse_duration(text: str) -> timedelta:
    """Return what `15m`, `1h30m` or `2d` says."""
    compact = re.sub(r"\s+", "", text).lower()
    if _DURATION.fullmatch(compact) is None:
        if re.fullmatch(r"\d{1,15}", compact):
            raise Unfit(f"has no unit; write {compact}s, {compact}m, {compact}h or {compact}d")
        raise Unfit("is not a duration; write it like 90s, 15m, 1h30m or 2d")
    seconds = sum(float(n) * _SECONDS[unit] for n, unit in _DURATION_PART.findall(compact))
    if not seconds <= _LONGEST.total_seconds():
        raise Unfit("is longer than a century")
    return timedelta(seconds=seconds)


def parse_interval(text: str) -> timedelta:
    """Return a polling interval: a minute to four weeks."""
    every = parse_duration(text)
    if every < timedelta(minutes=1):
        raise Unfit("is too often; outlets are asked once a minute at most: 1m")
    if every > timedelta(weeks=4):
        raise Unfit("is too rarely; entries would slide off the feed unseen: 4w at most")
    return every


def parse_size(text: str) -> int:
    """Return the bytes that `10MB`, `500KB`, `1GiB` or `4096` says."""
    found = _SIZE.fullmatch(text.strip())
    unit = None if found is None else (_SIZES | _SIZES_MORE).get(found[2].lower())
    if found is None or unit is None:
        raise Unfit("is not a size; write it like 500KB, 10MB or 1GiB")
    if len(found[1]) > 15:
        raise Unfit("is more than any disk holds")
    return round(float(found[1]) * unit)


def parse_whole(text: str, *, least: int, most: int) -> int:
    """Return a whole number within bounds."""
    if re.fullmatch(r"[+-]?\d{1,18}", text.strip()) is None:
        raise Unfit(f"is not a whole number; write one from {least:,} to {most:,}")
    number = int(text)
    if not least <= number <= most:
        raise Unfit(f"is out of bounds; write a number from {least:,} to {most:,}")
    return number


def parse_seconds(text: str) -> timedelta:
    """Return the time that one fetch may take: a number of seconds, or a duration."""
    plain = re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", text.strip())
    span = timedelta(seconds=float(text)) if plain else parse_duration(text)
    if not timedelta(seconds=1) <= span <= timedelta(minutes=10):
        raise Unfit("is out of bounds; write a number of seconds from 1 to 600")
    return span


def parse_time_of_day(text: str) -> time:
    """Return what `07:00` says."""
    found = re.fullmatch(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", text.strip())
    if found is not None:
        hour, minute, second = (int(part or 0) for part in found.groups())
        if hour < 24 and minute < 60 and second < 60:
            return time(hour, minute, second)
    spoken = re.fullmatch(r"(\d{1,2})(?:[:.h](\d{2})?)? ?([ap])?\.?m?\.?", text.strip().lower())
    if spoken is not None and int(spoken[1]) < 24 and int(spoken[2] or 0) < 60:
        hour = int(spoken[1]) % 12 + 12 * (spoken[3] == "p") if spoken[3] else int(spoken[1])
        raise Unfit(f'is not a time of day; did you mean "{hour:02}:{spoken[2] or "00"}"?')
    raise Unfit('is not a time of day; write it like "07:00"')


def parse_span_of_day(text: str) -> tuple[time, time]:
    """Return what `22:00-07:00` says; it may end on the next day."""
    parts = re.split(r"\s*[-–]\s*", text.strip())
    if len(parts) != 2:
        raise Unfit('is not a span of a day; write it like "22:00-07:00"')
    start, end = (parse_time_of_day(part) for part in parts)
    if start == end:
        raise Unfit('begins when it ends; write it like "22:00-07:00"')
    return start, end


def parse_share(text: str) -> float:
    """Return a number from 0 to 1."""
    if re.fullmatch(r"(?:0|1)(?:\.\d{1,9})?|\.\d{1,9}", text.strip()) is None or float(text) > 1:
        raise Unfit("is not a share; write a number from 0 to 1, like 0.5")
    return float(text)


def parse_timezone(text: str) -> str:
    """Return the name of a time zone that this machine can compute with."""
    try:
        return ZoneInfo(text).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        from zoneinfo import (
            available_timezones,
        )  # reads a directory tree: for a mistake only

        near = suggest(text.replace(" ", "_"), available_timezones())
        hint = f"; did you mean {near}?" if near else "; write it like Europe/Paris"
        raise Unfit(f"is not a time zone{hint}") from error
