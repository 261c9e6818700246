"""Tell from the words around a short form whether it is part of somebody else's name."""

from __future__ import annotations

from collections.abc import Container

from watcher.core.names import heads
from watcher.core.names.field import HYPHENS, JOIN, Field, near
from watcher.core.names.fold import plain
from watcher.core.names.particles import is_article, kunya_of
from watcher.core.names.story import Alias
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


def goes_on(field: Field, last: int, *, titles: bool = False) -> bool:
    """Return whether the name goes on: Ghuraba Media, Ghuraba al-Sham; `titles`: a leader's title ends it."""
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
    if bare in heads.FUNCTION or bare in heads.TIMES or heads.head_class(word) is not None:
        return False
    if titles and bare in heads.TITLES:
        return False
    if bare in heads.ORGANS:
        return True
    if article:
        return True
    return not (field.headline or (word == word.upper() and len(word) > 1))


def longer(
    field: Field, alias: Alias, begin: int, last: int, own: Container[int], *, nouns: bool = False
) -> bool:
    """Return whether a full name is part of a longer one: Abu Omar Diaby, Omar Diaby-Sow, Firqat al-Ghuraba Media.

    `own` are the parts of the same story's names: the name of a group's leader may stand beside the group's. `nouns`: the language
    writes nouns with capitals, so that what hangs on a name is one (Diaby-Anhänger).
    """
    if alias.group:
        if last + 1 < len(field.words) and any(
            part in own
            for at in (last + 1, last + 2)[: len(field.words) - last - 1]
            for part in field.hits[at]
        ):
            return False
        return goes_on(field, last, titles=True)
    if not alias.person:
        return False
    return _is_somebodys(field, alias, begin) or (
        not nouns and _has_second_surname(field, last, own)
    )


def _is_somebodys(field: Field, alias: Alias, begin: int) -> bool:
    """Return whether the words before a person's name make it a father's, a son's or a double name."""
    if not begin:
        return False
    words = field.words
    word = words[begin - 1].text
    between = field.cleaned.text[words[begin - 1].end : words[begin].start]
    if between != " " and not JOIN.match(between):
        return False
    bare = plain(word)
    cased = script_of(word) in CASED
    if kunya_of(word) is not None and bare not in heads.FUNCTION:
        return True
    if bare in heads.FATHERS and begin > 1:
        father = words[begin - 2].text
        if script_of(father) not in CASED or father != father.lower():
            return plain(father) not in heads.FUNCTION  # "Ich bin Omar Diaby"
    if cased and word == word.lower():
        return False
    if cased and between in HYPHENS:
        return bare not in heads.PREFIXES and not is_article(word, None, hyphen=True)
    if "\n" in between or alias.parts[0].kunya is not None:
        return False
    if word[-1:] == "ى" and len(word) < 5:
        return False  # على is "on" before it is Ali: "they found Omar Diaby" has it
    return bare in heads.GIVEN or (not cased and bare[:1] == "و" and bare[1:] in heads.GIVEN)


def _has_second_surname(field: Field, last: int, own: Container[int]) -> bool:
    """Return whether a second surname hangs on: Garnaud-Lévy, not Garnaud-led."""
    words = field.words
    if last + 1 >= len(words):
        return False
    word = words[last + 1].text
    if field.cleaned.text[words[last].end : words[last + 1].start] not in HYPHENS:
        return False
    if script_of(word) not in CASED or word == word.lower():
        return False
    bare = plain(word)
    return not (
        bare.endswith(_PARTICIPLES)
        or heads.head_class(word) is not None
        or any(part in own for part in field.hits[last + 1])
    )


_PARTICIPLES = ("ed", "led", "run", "era", "style")  # Diaby-Led, as headlines write it


def written_as_name(field: Field, at: int) -> bool:
    """Return whether a group's first word, an ordinary one, has a capital that only a name gives it: the Brigade of strangers."""
    word = field.words[at].text
    if heads.head_class(word) is None or script_of(word) not in CASED or word == word.lower():
        return False
    if field.headline or word == word.upper():
        return False
    text, start = field.cleaned.text, field.words[at].start
    return text[max(0, start - 1) : start] in _OPENING or _said_before(text, start) not in (
        "",
        *'.!?:;…\n•*-|–—"',
    )


_OPENING = tuple("«“„‹‘")


def begins_entry(field: Field, at: int) -> bool:
    """Return whether a word begins a line or an entry of a list, as a surname before a comma does."""
    before = _said_before(field.cleaned.text, field.words[at].start)
    return not before or before in "\n;•*-|("


def _said_before(text: str, at: int) -> str:
    """Return the letter before a place, spaces passed by; nothing at the beginning."""
    while at and text[at - 1] == " ":
        at -= 1
    return text[at - 1 : at]
