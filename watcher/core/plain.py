"""Markup → plain text: tags out, entities decoded, white space collapsed, the words as published.

Everything here takes time in proportion to its input, whatever the input (nesting, attributes,
unclosed quotes): the tokens are found by one expression whose parts cannot match each other's
beginnings, so no character is looked at more than a few times. lxml and html.parser are not used
because both are quadratic for some inputs (100,000 attributes, unclosed declarations).
"""

from __future__ import annotations

import html
import re

TITLE = 2_000  # characters looked at; longer ones are cut before they are read
TEASER = 20_000
CONTENT = 150_000  # comparing takes 0.1 ms a character at worst; the longest of 31,000 real texts has 100,000

# Inside a tag: anything but quotes and angle brackets, or a whole quoted value. The second form of a
# tag is for attributes with a stray quote. Possessive (++, *+): nothing is tried twice.
_TOKEN = re.compile(
    r"<!--(?:.*?-->|.*)"
    r"|<(script|style|template|noscript|iframe|svg|head)\b(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+>"
    r"(?:(?<=/>)|.*?</\1\s*+>|.*)"
    r"|</?([A-Za-z][\w:-]*+)(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+>"
    r"|</?([A-Za-z][\w:-]*+)[^<>]*+>"
    r"|<!\[CDATA\[|\]\]>"
    r"|<[!?][^<>]*+>",
    re.DOTALL | re.IGNORECASE,
)
# Tags that stand inside a word or line; every other tag parts words.
_INLINE_NAMES = """
a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span
strike strong sub sup time tt u var wbr
"""
_BREAK_NAMES = """
address article aside blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul
"""
_OTHER_NAMES = """
audio body button caption center col colgroup details figcaption footer form header html iframe img input main
nav picture rp rt script source style summary svg tbody td tfoot th thead video
"""
_INLINE = frozenset(_INLINE_NAMES.split())
_BREAKS = frozenset(_BREAK_NAMES.split())
_KNOWN = _INLINE | _BREAKS | frozenset(_OTHER_NAMES.split())
_SHOWN = re.compile(
    r"<(?:code|pre|samp|kbd|textarea)\b", re.IGNORECASE
)  # in which tags are shown as text
_ANY_TAG = re.compile(r"</?([A-Za-z][\w:-]*)[^<>]*>")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
# A number that no character has, long enough to trip int(): html.unescape would raise for the decimal form.
_HUGE_REFERENCE = re.compile(r"&#[xX]?[0-9a-fA-F]{9,};?")
# Controls, surrogates and the two code points that are never characters. Tab, line feed and the like are
# white space; joiners, direction marks and emoji selectors are text.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def from_html(source: str, *, cap: int = TEASER, lines: bool = False) -> str:
    """Return the text of an HTML fragment; with `lines`, blocks stay on lines of their own.

    HTML that was escaped once too often ("&amp;lt;p&amp;gt;" in the feed) is read once more.
    """
    source = _cut(source, cap)
    text = _strip(source, lines)
    if "</" in text and _is_markup(text) and not _SHOWN.search(source):
        text = _strip(text, lines)
    return _collapse(text, lines)


def from_text(source: str, *, cap: int = TITLE) -> str:
    """Return the text of a field that is meant to be plain but may hold markup, as titles do.

    Only names of HTML elements count as tags, so "a <b" and "Use of <T> in Java" stay as published.
    """
    source = _cut(source, cap)
    for _ in range(2):  # the second time for markup that was escaped once too often
        if not _is_markup(source):
            break
        source = _strip(source, lines=False)
    return _collapse(source, lines=False)


def from_plain(source: str, *, cap: int = TITLE, lines: bool = False) -> str:
    """Return text that is certain to hold no markup, without what could not be stored or shown."""
    return _collapse(source[:cap], lines)


def quoted(source: str) -> str:
    """Return the beginning of a text, fit to stand in a one-line reason."""
    text = from_html(source, cap=1_000)
    return text if len(text) <= 80 else text[:79] + "…"


def _is_markup(source: str) -> bool:
    """Whether there is an entity, or tags that are all HTML's."""
    if "&" in source and _ENTITY.search(source):
        return True
    if "<" not in source:
        return False
    names = [name.lower() for name in _ANY_TAG.findall(source)]
    return bool(names) and all(name in _KNOWN for name in names)


def _cut(source: str, cap: int) -> str:
    """Return at most `cap` characters, not ending inside a tag or an entity."""
    if len(source) <= cap:
        return source
    source = source[:cap]
    tag = source.rfind("<")
    if tag > source.rfind(">"):
        source = source[:tag]
    entity = source.rfind("&", -12)
    return source if entity == -1 or ";" in source[entity:] else source[:entity]


def _strip(source: str, lines: bool) -> str:
    text = source
    if "<" in text or "]]>" in text:
        between = "\n" if lines else " "

        def words(token: re.Match[str]) -> str:
            name = token[2] or token[3]
            if name is None:
                return " " if token[1] else ""
            name = name.lower()
            if name in _INLINE:
                return ""
            return between if name in _BREAKS else " "

        if lines:  # line ends inside a paragraph are only the source's layout
            text = " ".join(text.split())
        text = _TOKEN.sub(words, text)
    if "&" in text:
        text = html.unescape(_HUGE_REFERENCE.sub("�", text))
    return text


def _collapse(text: str, lines: bool) -> str:
    text = _CONTROLS.sub("", text)
    if not lines:
        return " ".join(text.split())
    kept = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in kept if line)
