"""One field of an item, cut into words, each with the parts of names it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from watcher.core.names.fold import plain
from watcher.core.names.gate import Gate, Hit
from watcher.core.names.particles import COMPOUND_TAILS, compound, is_abd, is_article
from watcher.core.names.story import Alias
from watcher.core.names.words import CASED, Clean, Word, clean, script_of

# What may stand between the words of one name: space with at most one line break, a hyphen, quotation marks around a
# nickname, a full stop after an initial. A blank line, a tab, a comma or a bar ends a name.
_SPACE = r"(?:[^\S\n\t\r\v\f]{0,3}(?:\r?\n)?[^\S\n\t\r\v\f]{0,3})"
_QUOTE = "[\"“”«»„‟‘’‚‹›״']"
JOIN = re.compile(rf"{_SPACE}\Z|[-‐‑–־・·＝]\Z|[-‐‑]\n\Z")
QUOTED = re.compile(rf"{_SPACE}{_QUOTE}{{0,2}}[ \u00a0]?{_QUOTE}{{0,2}}\Z|[-‐‑]{_QUOTE}\Z")
DOT = re.compile(rf"\.{_SPACE}\Z|\.-\Z")
_MOST_ARTICLES = 2  # "al al-", "Abd al-"; a text of nothing else would be one surface
HYPHENS = ("-", "‐", "‑")


class Taken(NamedTuple):
    """One part of a name found at a word."""

    at: int
    hit: Hit


@dataclass(slots=True)
class Field:
    index: int
    name: str
    raw: str
    cleaned: Clean
    words: list[Word]
    hits: list[dict[int, Hit]]
    where: dict[int, list[int]]  # part -> words that may be it
    _headline: bool | None = None  # looked up once: it is asked for each place of a short name

    @property
    def headline(self) -> bool:
        """Whether the field is Written Like This, so that capitals say nothing."""
        if self._headline is None:
            self._headline = self._is_headline()
        return self._headline

    def _is_headline(self) -> bool:
        long = [w.text for w in self.words if len(w.text) > 3 and script_of(w.text) in CASED]
        capitals = sum(word != word.lower() for word in long)
        return len(long) >= 4 and capitals >= 0.7 * len(long)


def read_field(
    gate: Gate, group: str, index: int, name: str, text: str, *, articles: bool
) -> Field:
    """Read one field's words; `articles`: a name may stand in lower case after an article."""
    cleaned = clean(text)
    words = cleaned.words()
    hits: list[dict[int, Hit]] = []
    where: dict[int, list[int]] = {}
    text_of = cleaned.text
    for at, word in enumerate(words):
        surface = word.text
        low = surface == surface.lower() and script_of(surface) in CASED
        if not low or (
            at
            and articles
            and len(words[at - 1].text) <= 5
            and is_article(
                words[at - 1].text,
                surface,
                hyphen=text_of[words[at - 1].end : word.start] != " ",
            )
        ):
            got = gate.hits(surface, group)
        else:
            got = gate.lower_hits(surface, group)
        if got or text_of[word.end : word.end + 1] in HYPHENS:
            got = _joined(gate, group, text_of, words, at, got)
            for part in got:
                where.setdefault(part, []).append(at)
        hits.append(got)
    return Field(index, name, text, cleaned, words, hits, where)


def _joined(
    gate: Gate, group: str, text: str, words: list[Word], at: int, got: dict[int, Hit]
) -> dict[int, Hit]:
    """Add what a word is together with the next: Nasr Allah, Jin-ping."""
    if at + 1 >= len(words):
        return {i: h for i, h in got.items() if not h.partial}
    word, after = words[at], words[at + 1]
    between = text[word.end : after.start]
    whole = None
    if got and any(h.partial for h in got.values()):
        tail = after
        if at + 2 < len(words) and is_article(after.text, words[at + 2].text, hyphen=True):
            tail = words[at + 2]
        if plain(tail.text) in COMPOUND_TAILS and JOIN.match(between):
            whole = compound(word.text, tail.text)
        got = {i: h for i, h in got.items() if not h.partial}
    elif between in ("-", "‐", "‑") and word.text != word.text.lower():
        whole = word.text + after.text.lower()
    if whole is None:
        return got
    more = {i: h for i, h in gate.hits(whole, group).items() if not h.partial}
    if not more:
        return got
    return {
        **{
            i: h._replace(why=_both(h.why, "two words for one"), same=False)
            for i, h in more.items()
        },
        **got,
    }


def quoted(between: str) -> bool:
    """Return whether only space, a hyphen and quotation marks stand between two words."""
    return between == " " or JOIN.match(between) is not None or QUOTED.match(between) is not None


def _both(one: str, two: str) -> str:
    return f"{one}; {two}" if one else two


def after_article(field: Field, at: int) -> bool:
    return at > 0 and is_article(field.words[at - 1].text, field.words[at].text, hyphen=True)


def hangs_on(field: Field, at: int) -> bool:
    """Return whether a word in lower case is joined by a hyphen to one with a capital: Jong-un."""
    if not at:
        return False
    before = field.words[at - 1]
    between = field.cleaned.text[before.end : field.words[at].start]
    return between in HYPHENS and before.text != before.text.lower()


def with_article(field: Field, alias: Alias, begin: int) -> int:
    """Return where a match begins when the name's own article or Abd stands before its first word."""
    part = alias.parts[0]
    for _ in range(_MOST_ARTICLES):
        if not begin or not (part.article or part.abd):
            break
        word = field.words[begin - 1]
        between = field.cleaned.text[word.end : field.words[begin].start]
        joined = JOIN.match(between) is not None
        if (
            joined
            and part.article
            and is_article(word.text, field.words[begin].text, hyphen=between != " ")
        ) or (
            joined
            and part.abd
            and (is_abd(word.text) or is_article(word.text, field.words[begin].text, hyphen=True))
        ):
            begin -= 1
        else:
            break
    return begin


def near(field: Field, at: int) -> bool:
    between = field.cleaned.text[field.words[at - 1].end : field.words[at].start]
    return between == " " or JOIN.match(between) is not None
