"""The path of pages above a headline ("Home > World > Town council votes"): which of a text's first lines it is."""

from __future__ import annotations

import re

from watcher.core import phrases

_LINES = 6  # a path stands at the very top
_LONGEST = 250  # characters
_GLUED = 24  # letters of a headline that have to follow in a path that runs into it

# Nothing but the signs: white space before them would be looked through once for each of its characters.
_STEP = re.compile(r">+|[»›/|→·•]")
_HOME = re.compile(rf"(?:{phrases.HOME})", re.I)
_GLUED_HOME = re.compile(rf"(?:{phrases.HOME})(?=[A-ZÀ-ÞА-ЯЁ])", re.I)


def is_near_the_top(index: int) -> bool:
    """Whether a line, counted from 0, stands where paths of pages do."""
    return index < _LINES


def crumbs(line: str, following: str | None, *, prose: bool) -> str | None:
    """Return why a line is a path of pages, None where it is none; `following` is the line below it, `prose`: whether it is a sentence."""
    if len(line) < _LONGEST:
        home, *steps = _STEP.split(line, maxsplit=1)
        if steps and _HOME.fullmatch(home.strip()):
            return "begins with the home page"
    if following is not None and not prose and (glued := _GLUED_HOME.match(line)):
        # "HomeWorldTown council votes for…" above "Town council votes for the new bridge"
        title = following[:_GLUED]
        if len(title) > 10 and title in line[glued.end() :]:
            return "home page and sections run into the headline"
    return None
