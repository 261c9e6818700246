"""Markdown → what it says: the fields of its front matter, and its text without marks.

Not a parser of Markdown: no tree is made, marks are taken off where they stand, and whatever is none stays as it is
written. Every expression here is bounded or cannot match its own beginning, so that time grows with the text alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from yaml.nodes import MappingNode, ScalarNode

from watcher.config.document import compose, is_null, raw
from watcher.errors import ConfigError

_FRONT = re.compile(
    r"---[ \t]*\n(?P<fields>.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
# One of these must stand in it: a text may also begin with a ruler, and go on with "Note: …".
_USUAL_LIST = """
title subtitle headline date published updated created modified lastmod outlet site publisher url link canonical source
language lang author authors by tags categories category keywords description summary layout slug draft permalink id aliases
"""
_USUAL = frozenset(_USUAL_LIST.split())

_COMMENT = re.compile(r"<!--(?:[^-<]++|-(?!->)|<(?!!--))*+-->")
_FENCE = re.compile(r"^[ ]{0,3}(?:```+|~~~+)[^\n`]*\n?", re.MULTILINE)
_DEFINITION = re.compile(
    r"^[ ]{0,3}\[(?!\^)[^\[\]\n]{1,200}\]:[ \t]*\S++(?:[ \t]+(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
_NOTE = re.compile(r"^[ ]{0,3}\[\^[^\[\]\s]{1,80}\]:[ \t]*", re.MULTILINE)
_NOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,80}\]")
_UNDERLINE = re.compile(r"(?<=\S\n)[ ]{0,3}(?:=+|--)[ \t]*(?:\n|\Z)")
_RULER = re.compile(r"^[ ]{0,3}(?:(?:\*[ \t]*){3,}+|(?:-[ \t]*){3,}+|(?:_[ \t]*){3,}+)$", re.M)
_QUOTE = re.compile(r"^(?:[ ]{0,3}>[ \t]?)+", re.MULTILINE)
_BULLET = re.compile(r"^[ \t]*+[-*+][ \t]+(?:\[[ xX]\][ \t]+)?", re.MULTILINE)
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+([^\n]*)$", re.MULTILINE)
_LINE_BREAK = re.compile(r"(?<=\S)(?:[ ]{2,40}|\\)$", re.MULTILINE)
_TARGET = r"""\((?:[^()\s]|\([^()\s]{0,500}\)){0,2000}(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s{0,3}\)"""
_IMAGE = re.compile(r"!\[[^\[\]]{0,1000}\](?:" + _TARGET + r"|\[[^\[\]\n]{0,200}\])")
_LINK = re.compile(r"(?<![!\\])\[([^\[\]]{0,1000})\](?:" + _TARGET + r"|\[[^\[\]\n]{0,200}\])")
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_CODE = re.compile(r"(?<![`\\])(`{1,3})([^`\n]{1,2000})\1(?!`)")
_STARS = re.compile(r"(?<![*\\])(\*{1,3})(?![\s*])([^*]{1,2000}?)(?<![\s\\])\1(?!\*)")
_BARS = re.compile(r"(?<![\w\\])(_{1,3})(?![\s_])([^_]{1,2000}?)(?<![\s\\])\1(?!\w)")
_STRUCK = re.compile(r"(?<!~)~~(?![\s~])([^~]{1,2000}?)(?<!\s)~~(?!~)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>~|])")
_ABOVE = re.compile(r"\s*+(?:(?P<one>#[ \t]+\S[^\n]*)|(?P<two>\S[^\n]*)\n=+[ \t]*)(?:\n|\Z)")
_NESTED = 3  # times that emphasis is looked for: **a *b* c** and what stands in it


def front_matter(text: str) -> tuple[dict[str, str], str]:
    """Return the words of a front matter's fields by key, in lower case, and the text below it.

    What is no front matter, or none that YAML can read, is text: nothing is taken off.
    """
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    try:
        root = compose(found["fields"], path="front matter")
    except ConfigError:
        return {}, text
    if not isinstance(root, MappingNode):
        return {}, text
    fields: dict[str, str] = {}
    keys: set[str] = set()
    for key, value in root.value:
        if not isinstance(key, ScalarNode):
            return {}, text
        name = raw(key).strip().lower()
        keys.add(name)
        if isinstance(value, ScalarNode) and not is_null(value) and name not in fields:
            said = " ".join(raw(value).split())
            if said:
                fields[name] = said
    return (fields, text[found.end() :]) if keys & _USUAL else ({}, text)


def headline(text: str, title: str | None) -> tuple[str | None, str]:
    """Return the heading above a text and the text below it; the text as it is where its heading is not `title`."""
    found = _ABOVE.match(text)
    if found is None:
        return None, text
    words = prose(found["one"] or found["two"]).strip()
    below = text[found.end() :]
    if not below.strip() or (title is not None and words.casefold() != title.casefold()):
        return None, text
    return words, below


def prose(text: str) -> str:
    """Return a text without Markdown's marks: headings, emphasis, link targets, images, quotes, bullets."""
    marks: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
        (_COMMENT, ""),
        (_FENCE, ""),
        (_DEFINITION, ""),
        (_NOTE, ""),
        (_QUOTE, ""),
        (_RULER, ""),
        (_UNDERLINE, ""),
        (_BULLET, ""),
        (_HEADING, _heading),
        (_LINE_BREAK, ""),
        (_IMAGE, ""),
        (_LINK, r"\1"),
        (_NOTE_MARK, ""),
        (_ADDRESS, r"\1"),
        (_CODE, r"\2"),
    )
    for pattern, instead in marks:
        text = pattern.sub(instead, text)
    for _ in range(_NESTED):
        before = text
        text = _STRUCK.sub(r"\1", _BARS.sub(r"\2", _STARS.sub(r"\2", text)))
        if text == before:
            break
    return _ESCAPED.sub(r"\1", text)


def _heading(found: re.Match[str]) -> str:
    """Return a heading's words, without the signs that may close it too: `# Ferry late #`."""
    words = found[1].rstrip()
    bare = words.rstrip("#")
    return bare.rstrip() if bare != words and bare[-1:] in ("", " ", "\t") else words
