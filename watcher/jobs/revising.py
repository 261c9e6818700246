"""What a revision changed, word by word: the same two texts for everything that shows it, page furniture blanked in both."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from watcher.core.wording import Edit, word_changes
from watcher.jobs.prepared import blanked

if TYPE_CHECKING:
    from watcher.edge.store import Store

Span = tuple[int, int, str]  # of page furniture: start, end, kind
_BLANKS = re.compile(" {2,}")  # what blanked furniture leaves


class Text(Protocol):
    """What is compared of a version."""

    @property
    def title(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def furniture(self) -> Sequence[Span]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a revision: what stood on the page, furniture and all."""

    number: int  # of the version
    seen: str
    title: str
    text: str
    furniture: tuple[Span, ...]
    language: str | None


class Changes(NamedTuple):
    """What changed in the headline and in the text; offsets are those of the texts as they were published."""

    headline: tuple[Edit, ...]
    text: tuple[Edit, ...]


def sides(
    store: Store, version: int, before: int | None = None, *, longest: int | None = None
) -> tuple[Side, Side] | None:
    """Return a version, by its id, and the one of number `before` of the same item (None: the one before it).

    None where there is none, or where one of the texts has more than `longest` characters.
    """
    rows = store.read.rows(
        "SELECT b.number, b.seen, b.title, b.text, b.furniture, b.language FROM versions v"
        " JOIN versions b ON b.item = v.item AND b.number IN (v.number, coalesce(?, v.number - 1))"
        " WHERE v.id = ? AND (? IS NULL OR length(b.text) <= ?) ORDER BY b.number",
        (before, version, longest, longest),
    )
    if len(rows) != 2:
        return None
    old, new = (_side(row) for row in rows)
    return old, new


def _side(row: dict[str, Any]) -> Side:
    return Side(
        number=row["number"],
        seen=row["seen"],
        title=row["title"] or "",
        text=row["text"],
        furniture=tuple((start, end, kind) for start, end, kind in json.loads(row["furniture"])),
        language=row["language"],
    )


def compared(side: Text) -> tuple[str, str]:
    """Return headline and text as they are compared: of the same length, with page furniture turned into spaces."""
    return side.title or "", blanked(side.text, side.furniture)


def changes(old: Text, new: Text) -> Changes:
    """Return which words changed. What changes beside an article ("Read more: …") is no edit of it."""
    before, after = compared(old), compared(new)
    return Changes(word_changes(before[0], after[0]), word_changes(before[1], after[1]))


def told(edit: Edit) -> dict[str, str]:
    """Return an edit as records have it: `op`, `old` and `new`, without the width of the furniture beside it."""
    return {
        "op": edit.op,
        "old": _BLANKS.sub(" ", edit.old),
        "new": _BLANKS.sub(" ", edit.new),
    }
