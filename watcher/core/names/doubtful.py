"""Tell forms of names that are hardly names by themselves: too short, ordinary words, adjectives."""

from __future__ import annotations

import unicodedata
from functools import cache

from watcher.core.names import heads
from watcher.core.names.fold import LONGEST, Skeleton, fold, plain
from watcher.core.names.keys import name_keys
from watcher.core.names.story import NameLike, Part
from watcher.core.names.verify import agreement
from watcher.core.names.words import CASED, CJK, clean, script_of

SHORTEST = 4  # letters of a lone word that may count without company


def too_short(form: str) -> bool:
    """Return whether a form is a word so short that it is found by chance; capitals make an abbreviation."""
    if CJK.search(form):
        return len(form.strip()) == 1
    words = clean(form).words()
    if len(words) != 1:
        return False
    word = words[0].text
    letters = sum(unicodedata.category(letter)[0] == "L" for letter in word)
    return letters < SHORTEST and not (word == word.upper() and script_of(word) in CASED)


def too_long(form: str) -> bool:
    """Return whether a form has a word longer than any that is looked for, so that no text can have it."""
    return CJK.search(form) is None and any(
        len(word.text) > LONGEST for word in clean(form).words()
    )


def is_phrase(name: NameLike) -> bool:
    """Return whether a name's forms without capitals are ordinary words, as far as the story tells.

    They are where the name itself holds a word in lower case ("French camp"), and where no form has capitals, nothing says what
    the name is, and `near` can be there for nothing else.
    """
    if name.kind in ("person", "group"):
        return False
    for form in (name.name, *name.also):
        cased = [word.text for word in clean(form).words() if script_of(word.text) in CASED]
        if cased:
            return any(w == w.lower() and plain(w) not in heads.FILIATION for w in cased)
    return not name.short


def is_nationality(part: Part) -> bool:
    """Return whether a part is an Arabic adjective of a country, in any script."""
    return any(
        agreement(filed.skeleton, theirs, filed.cost) >= 0.93
        for filed in name_keys(part.word)
        for theirs in _nationalities().get(filed.key, ())
    )


@cache
def _nationalities() -> dict[str, list[Skeleton]]:
    found: dict[str, list[Skeleton]] = {}
    for word in heads.NATIONALITIES:
        key, bones = fold(word, "arabic")
        found.setdefault(key, []).append(bones)
    return found
