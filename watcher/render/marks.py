"""Lines that know what their parts are: text for everyone, with marks for who shows colours.

A `Line` is a string. In a pipe, in a test, in a mail it is nothing but its text; `render.terminal` gives
the marked parts a style. So the text never depends on whether there are colours, and no colour says what the text does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from watcher.render.cells import cells, fitting, is_wide

# What a part of a line is. How each looks stands in `render.terminal`.
Role = Literal[
    "title",  # of a story, of a page of output
    "heading",  # of a section
    "headline",  # of an article
    "number",  # of a diff or item, by which commands take it
    "time",
    "outlet",
    "added",  # said for the first time
    "removed",  # no longer said
    "new",  # the words of a sentence that nobody had
    "value",  # what somebody states
    "name",  # of the story, where it was found in a text
    "muted",  # beside the point: addresses, what is left out
    "command",  # to type
    "good",
    "alarm",
]

# French sets its quotation marks, and some of its stops, apart from the word; a line neither ends nor begins with these.
_WORD = re.compile(r"(?:« )?\S+(?: [»!?;:]+[,.]*(?=\s|$))*")
_LEAST = 8  # cells in which the beginning of a word that fits no line is worth printing


class Mark(NamedTuple):
    """That the letters from `start` to `end` are a part of a kind."""

    start: int
    end: int
    role: Role


class Line(str):
    """A text with marks. What Python makes of it (a slice, an f-string) is text alone; `joined` and `cut` keep the marks."""

    __slots__ = ("marks",)
    marks: tuple[Mark, ...]

    def __new__(cls, text: str, marks: Iterable[Mark] = ()) -> Line:
        """Return `text` with marks."""
        line = super().__new__(cls, text)
        line.marks = tuple(marks)
        return line


def marks_of(text: str) -> tuple[Mark, ...]:
    """Return what is marked in a text; in one that is no `Line` nothing."""
    return text.marks if isinstance(text, Line) else ()


def as_a(role: Role, text: str) -> Line:
    """Return a text that is, as a whole, of a kind."""
    whole = (Mark(0, len(text), role),) if text else ()
    return Line(text, (*whole, *marks_of(text)))


def joined(*parts: str) -> Line:
    """Return texts one behind the other, marks kept."""
    marks: list[Mark] = []
    at = 0
    for part in parts:
        marks += (Mark(at + mark.start, at + mark.end, mark.role) for mark in marks_of(part))
        at += len(part)
    return Line("".join(parts), marks)


def listed(parts: Iterable[str], between: str = ", ") -> Line:
    """Return texts as a list, marks kept."""
    found: list[str] = []
    for part in parts:
        found += (between, part) if found else (part,)
    return joined(*found)


def cut(text: str, start: int, end: int) -> Line:
    """Return a part of a text, marks kept."""
    return Line(
        str.__getitem__(text, slice(start, end)),
        (
            Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.role)
            for mark in marks_of(text)
            if mark.start < end and mark.end > start
        ),
    )


def shortened_to(text: str, room: int) -> Line:
    """Return a text that takes at most `room` cells; what is cut off is `…`."""
    if len(text) <= room and cells(text) <= room:
        return cut(text, 0, len(text))
    head = fitting(str(text[: 8 * room]), room - 1).rstrip()
    return joined(cut(text, 0, len(head)), "…")


def wrap(
    text: str, width: int, *, first: str = "", below: str = "", most: int | None = None
) -> Iterator[Line]:
    """Yield a text as lines of at most `width` cells: `first` before the first, `below` before the others.

    Of more than `most` lines the last ends with `…`.
    """
    room = width - cells(below)
    rows = _rows(text, width - cells(first), room, most)
    for number, (start, end) in enumerate(rows[:most]):
        prefix = below if number else first
        row = cut(text, start, end)
        if number + 1 == most and len(rows) > most:
            head = fitting(str(row), width - cells(prefix) - 2)
            if len(head) < len(row) and " " in head and not is_wide(head):
                head = head.rpartition(" ")[0]
            row = joined(cut(row, 0, len(head.rstrip())), " …")
        yield joined(prefix, row)


def _rows(text: str, first_room: int, room: int, most: int | None) -> list[tuple[int, int]]:
    """Return where each line begins and ends; no more lines than are needed to know that there are more than `most`."""
    rows: list[tuple[int, int]] = []
    begin, end, left = -1, 0, first_room
    for found in _WORD.finditer(text):
        at, stop = found.span()
        while at < stop:
            gap = 0 if begin < 0 else at - end
            word = str.__getitem__(text, slice(at, stop))
            wide = cells(word)
            if gap + wide <= left:
                begin, end, left = at if begin < 0 else begin, stop, left - gap - wide
                break
            least = 2 if is_wide(word) else _LEAST if wide > room else left + 1
            if begin < 0 or left - gap >= least:
                head = fitting(word, max(2, left - gap)) or word[0]
                begin, end = at if begin < 0 else begin, at + len(head)
                at = end
            rows.append((begin, end))
            if most is not None and len(rows) > most:
                return rows
            begin, left = -1, room
    if begin >= 0:
        rows.append((begin, end))
    return rows
