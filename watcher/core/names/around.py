"""Tell from the words around a short form whether it is part of somebody else's name."""

from __future__ import annotations

from watcher.core.names import heads
from watcher.core.names.field import JOIN, Field, near
from watcher.core.names.fold import plain
from watcher.core.names.story import is_article, kunya_of
from watcher.core.names.words import CASED, script_of


def preceded(field: Field, begin: int) -> bool:
    """Return whether the word before makes this somebody else's name: Moussa Diaby, Abu al-Ghuraba."""
    at = begin - 1
    words = field.words
    while at >= 0 and is_article(words[at].text, words[at + 1].text, hyphen=True):
        at -= 1
    if at < 0:
        return False
    between = field.cleaned.text[words[at].end : words[at + 1].start]
    if between != " " and not JOIN.match(between):
        return False
    word = words[at].text
    bare = plain(word)
    if kunya_of(word) is not None or (bare in heads.FILIATION and bare not in heads.FUNCTION):
        return True
    if script_of(word) not in CASED or word == word.lower():
        return False
    if bare in heads.FUNCTION or bare in heads.TITLES or heads.head_class(word) is not None:
        return False
    if word == word.upper() and len(word) > 1 and words[begin].text == words[begin].text.upper():
        return False  # SET IN CAPITALS
    return word[-2:] not in ("’s", "'s")


def goes_on(field: Field, last: int) -> bool:
    """Return whether the name goes on: Ghuraba Media, Ghuraba al-Sham."""
    words = field.words
    at = last + 1
    article = False
    while (
        at + 1 < len(words)
        and is_article(words[at].text, words[at + 1].text, hyphen=True)
        and near(field, at)
    ):
        at += 1
        article = True
    if at >= len(words) or not near(field, at):
        return False
    word = words[at].text
    if script_of(word) not in CASED or word == word.lower():
        return False
    bare = plain(word)
    if bare in heads.FUNCTION or heads.head_class(word) is not None:
        return False
    if article:
        return True
    return not (field.headline or (word == word.upper() and len(word) > 1))


def begins_entry(field: Field, at: int) -> bool:
    """Return whether a word begins a line or an entry of a list, as a surname before a comma does."""
    before = field.cleaned.text[: field.words[at].start].rstrip(" ")
    return not before or before[-1] in "\n;•*-|("
