"""Find a group's name whose first word was translated: the al-Nasr battalion."""

from __future__ import annotations

from typing import NamedTuple

from watcher.core.names import heads
from watcher.core.names.around import goes_on, preceded
from watcher.core.names.field import Field, Taken, quoted, with_article
from watcher.core.names.fold import plain
from watcher.core.names.story import Alias
from watcher.core.names.words import CASED, script_of


class Head(NamedTuple):
    """Another word for a name's first, before the rest of it or after."""

    word: str
    cut: int  # letters before the word that are no part of it
    first: int | None = None  # where it stands, if before
    last: int | None = None  # where it stands, if after


def head_beside(field: Field, alias: Alias, run: list[Taken]) -> Head | None:
    """Return the word that stands for a group's first beside the rest of its name, or None."""
    assert alias.head is not None
    words = field.words
    text = field.cleaned.text
    begin = with_article(field, alias, run[0].at)
    before = begin - 1
    linked = 0
    while before >= 0 and linked < 2 and plain(words[before].text) in heads.LINKS:
        before -= 1
        linked += 1
    if before >= 0 and heads.translates(words[before].text, alias.head):
        between = text[words[before].end : words[begin].start]
        if (
            "." not in between
            and "," not in between
            and all(quoted(text[words[i].end : words[i + 1].start]) for i in range(before, begin))
        ) and not goes_on(field, run[-1].at):
            cut = heads.prefixed(words[before].text)
            return Head(words[before].text[cut:], cut, first=before)
    after = run[-1].at + 1
    if after < len(words) and script_of(words[after].text) in CASED:
        between = text[words[after - 1].end : words[after].start]
        if (
            quoted(between)
            and heads.translates(words[after].text, alias.head)
            and not preceded(field, begin)
        ):
            return Head(words[after].text, 0, last=after)
    return None
