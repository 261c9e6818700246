"""What every report is made of: moments, counts, names and texts as safe lines of a width."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from watcher.core.times import from_text
from watcher.render.safe import line

Record = Mapping[str, Any]

_NO_TIME = "T00:00:00Z"
_ROOM = 30  # characters, for a title
_SHORT = 4  # characters of a mark; below a longer one a column would be left empty


def when(text: str | None) -> str:
    """Return a moment for people: `21 Nov 2026 07:00`, UTC; `21 Nov 2026` where only the day is known."""
    if text is None:
        return "date unknown"
    moment = from_text(text)
    # A date without a time of day is kept as its midnight; of a real midnight the day is no less true.
    time = "" if text.endswith(_NO_TIME) else f" {moment:%H:%M}"
    return f"{moment.day} {moment:%b %Y}{time}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Return `1 copy`, `2 copies`, `0 copies`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def shortened(text: str, width: int) -> str:
    """Return a text as one line of at most `width` characters."""
    one = line(text[: 4 * width + 1000])
    return one if len(one) <= width else one[: width - 1].rstrip() + "…"


def source(record: Record) -> str:
    """Return who said it: the outlet, or the name it was imported under, or that it is unknown."""
    return line(record["outlet"] or record.get("ref") or record.get("item_ref") or "outlet unknown")


def wrapped(
    text: str, width: int, *, mark: str, indent: str = "      ", lines: int = 4
) -> Iterator[str]:
    """Yield a text as at most `lines` lines: the mark before the first, the rest set in below it."""
    below = indent + " " * (len(mark) + 1 if len(mark) <= _SHORT else 2)
    first = f"{indent}{mark} " if mark else indent
    if mark == "":
        below = indent
    elif len(first) > width // 2:  # a long name would leave no room beside it
        yield from textwrap.wrap(
            mark,
            width,
            initial_indent=indent,
            subsequent_indent=indent + "  ",
            max_lines=lines,
            placeholder=" …",
        )
        first = below = indent + "  "
    rows = textwrap.wrap(
        # A sentence can be twenty megabytes long; what will not be shown need not be wrapped.
        line(text[: 4 * width * lines]),
        width,
        initial_indent=first,
        subsequent_indent=below,
        max_lines=lines,
        placeholder=" …",
        break_long_words=True,
    )
    yield from rows


def headed(head: str, title: str, width: int, *, indent: str) -> Iterator[str]:
    """Yield a title behind its head, or below it where the head leaves no room."""
    room = width - len(head) - 1
    if room >= _ROOM:
        yield f"{head} {shortened(title, room)}"
        return
    margin = head[: len(head) - len(head.lstrip())]
    yield from textwrap.wrap(
        head,
        width,
        subsequent_indent=margin + "  ",
        max_lines=3,
        placeholder=" …",
        drop_whitespace=True,
    )
    yield indent + shortened(title, width - len(indent))


def width() -> int:
    """Return how wide lines may be: the terminal's width, or 100 in a pipe."""
    return max(40, min(shutil.get_terminal_size((100, 24)).columns, 160))


def names(all_of_them: Sequence[str], most: int) -> str:
    """Return the first names, and how many there are beside them."""
    more = len(all_of_them) - most
    shown = ", ".join(line(name) for name in all_of_them[:most])
    return f"{shown} and {more} more" if more > 0 else shown
