"""Instants as text: UTC, ISO 8601, whole seconds, `Z`. Texts sort as the instants do."""

from __future__ import annotations

from datetime import UTC, datetime

NO_TIME = "T00:00:00Z"  # how a text ends whose time of day is unknown: a date alone is kept as its midnight


def to_text(moment: datetime) -> str:
    """Return an aware datetime as `2026-11-21T07:00:00Z`."""
    # Not strftime: its %Y writes the year 999 with three digits.
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def to_text_or_none(moment: datetime | None) -> str | None:
    """Return the text of a moment, or None where it is unknown."""
    return None if moment is None else to_text(moment)


def from_text(text: str) -> datetime:
    """Return the moment that `to_text` wrote.

    Raises:
        ValueError: the text is not such a moment.
    """
    return datetime.fromisoformat(text).astimezone(UTC)


def from_text_or_none(text: str | None) -> datetime | None:
    """Return the moment of a text, or None where there is none."""
    return None if text is None else from_text(text)
