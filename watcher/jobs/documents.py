"""A document to be imported, and what all kinds of files have in common: keys, dates, bounds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

# Characters: ten times the longest of 31,000 real texts. Comparing takes up to 0.1 ms for each, in one transaction.
LONGEST_TEXT = 1_000_000
LAST = datetime.max.replace(tzinfo=UTC)

_YEAR_OR_MONTH = re.compile(r"(?P<year>(?:1[6-9]|20)\d\d)(?:-(?P<month>0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document to be imported, and where it came from (for messages)."""

    place: str
    key: str  # what makes it the same item when it is imported again
    ref: str | None
    url: str | None
    outlet: str | None
    title: str | None
    text: str
    published: datetime | None  # None as well where only the year or the month is known
    about: datetime | None = None  # the first moment of that year or month, for the order alone
    language: str | None
    file: str | None = None  # the key of the file that it is the whole of
    plain: str | None = None  # that file's text with all its marks: its hash was the key once


def by_date(documents: Sequence[Document]) -> list[Document]:
    """Return documents oldest first; those without a date come last, in the order given."""
    return sorted(documents, key=lambda document: document.published or document.about or LAST)


def text_key(text: str) -> str:
    """Return a key for a document that has neither address nor id nor a file of its own."""
    return "text:" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def too_long(text: str) -> str:
    """Return why a text beyond all bounds is refused."""
    return f"a text of {len(text):,} characters, at most {LONGEST_TEXT:,} are read"


def about_of(text: str | None) -> datetime | None:
    """Return the beginning of a year or a month ("2015", "2015-08"); None for anything else."""
    found = _YEAR_OR_MONTH.fullmatch(text or "")
    if found is None:
        return None
    return datetime(int(found["year"]), int(found["month"] or 1), 1, tzinfo=UTC)


def moment_of(text: str) -> datetime:
    """Return the moment that a date or a time names; without a zone it is UTC.

    Raises:
        ValueError, OverflowError: it names none.
    """
    found = datetime.fromisoformat(text)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def whole(text: str) -> str:
    """Return text without halves of letters (JSON can hold a lone surrogate, UTF-8 cannot)."""
    return text.encode("utf-8", "replace").decode()
