"""What every report is made of: moments, counts, names and texts as safe lines of a width."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from watcher.core.times import NO_TIME, from_text
from watcher.render.cells import cells
from watcher.render.marks import Line, Role, as_a, cut, joined, shortened_to, wrap
from watcher.render.safe import line

Record = Mapping[str, Any]

_ROOM = 30  # cells, for a title
# What the sign before a text says of it.
_SIGNS: dict[str, Role] = {"+": "added", "-": "removed"}
_SHORT = 4  # characters of a mark; below a longer one a column would be left empty


def when(text: str | None) -> str:
    """Return a moment for people: `21 Nov 2026 07:00`, UTC; `21 Nov 2026` where only the day is known."""
    if text is None:
        return "date unknown"
    moment = from_text(text)
    # A date without a time of day is kept as its midnight; of a real midnight the day is no less true.
    time = "" if text.endswith(NO_TIME) else f" {moment:%H:%M}"
    return f"{moment.day} {moment:%b %Y}{time}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Return `1 copy`, `2 copies`, `0 copies`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def shortened(text: str, width: int) -> Line:
    """Return a text as one line of at most `width` cells."""
    return shortened_to(_safe(text, 4 * width + 1000), width)


def source(record: Record) -> str:
    """Return who said it: the outlet, or the name it was imported under, or that it is unknown."""
    return line(record["outlet"] or record.get("ref") or record.get("item_ref") or "outlet unknown")


def wrapped(
    text: str, width: int, *, mark: str, indent: str = "      ", lines: int = 4
) -> Iterator[Line]:
    """Yield a text as at most `lines` lines: the mark before the first, the rest set in below it.

    A `Line` is taken as it is, any other text is made safe. Widths are in cells.
    """
    # A sentence can be twenty megabytes long; what will not be shown need not be wrapped.
    text = _safe(text, 4 * width * lines)
    below = indent + " " * (len(mark) + 1 if len(mark) <= _SHORT else 2)
    shown = as_a(_SIGNS[mark[0]], mark) if mark[:1] in _SIGNS else mark
    first: str = joined(indent, shown, " ") if mark else indent
    if mark == "":
        below = indent
    elif cells(first) > width // 2:  # a long name would leave no room beside it
        yield from wrap(shown, width, first=indent, below=indent + "  ", most=lines)
        first = below = indent + "  "
    yield from wrap(text, width, first=first, below=below, most=lines)


def headed(head: str, title: str, width: int, *, indent: str) -> Iterator[Line]:
    """Yield a title behind its head, or below it where the head leaves no room."""
    room = width - cells(head) - 1
    if room >= _ROOM:
        yield joined(head, " ", as_a("headline", shortened(title, room)))
        return
    margin = head[: len(head) - len(head.lstrip())]
    yield from wrap(head, width, first=margin, below=margin + "  ", most=3)
    yield joined(indent, as_a("headline", shortened(title, width - len(indent))))


def heading(text: str) -> Line:
    """Return the title of a section."""
    return as_a("heading", text)


def command(text: str) -> Line:
    """Return a command to type."""
    return as_a("command", text)


def dated(at: str | None, *, seen: bool = False) -> Line:
    """Return a moment as `when` does; `seen` where it is not known when it was published."""
    return as_a("time", f"seen {when(at)}" if seen else when(at))


def _safe(text: str, most: int) -> str:
    """Return a text that may be printed on one line, the beginning of one that is very long."""
    if isinstance(text, Line):
        return text if len(text) <= most else cut(text, 0, most)
    return line(text[:most])


def width() -> int:
    """Return how wide lines may be: the terminal's width, or 100 in a pipe."""
    return max(40, min(shutil.get_terminal_size((100, 24)).columns, 160))


def names(all_of_them: Sequence[str], most: int) -> str:
    """Return the first names, and how many there are beside them."""
    more = len(all_of_them) - most
    shown = ", ".join(line(name) for name in all_of_them[:most])
    return f"{shown} and {more} more" if more > 0 else shown
