"""Find a person's name the other way round, "DIABY Omar", or with an initial, "O. Diaby"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.names.around import begins_entry
from watcher.core.names.field import DOT, JOIN, Field, Taken
from watcher.core.names.fold import fold, plain
from watcher.core.names.gate import Hit
from watcher.core.names.particles import is_article
from watcher.core.names.runs import take
from watcher.core.names.story import Alias, Part
from watcher.core.names.words import CASED, script_of

INITIAL_AT_LEAST = 0.96
MOST_INITIALS = 3
_COMMA = re.compile(r", ?\Z")


def surname_first(field: Field, alias: Alias) -> Iterator[list[Taken]]:
    """Yield where "DIABY Omar" and "Diaby, Omar" stand; not in scripts without capitals, where any two words may meet."""
    given, family = alias.parts
    words = field.words
    for at in field.where.get(family.id, ()):
        surname = words[at].text
        if script_of(surname) not in CASED or surname == surname.lower():
            continue
        first = take(field, family, at, alone=True)
        if first is None or at + 1 >= len(words):
            continue
        between = field.cleaned.text[words[at].end : words[at + 1].start]
        comma = _COMMA.match(between) is not None
        if (
            comma
            and not (len(surname) > 2 and surname == surname.upper())
            and not begins_entry(field, at)
        ):
            continue
        if not comma and not JOIN.match(between):
            continue
        second = take(field, given, at + 1)
        if second is not None and words[at + 1].text != words[at + 1].text.lower():
            yield [second, first]


def initialled(field: Field, alias: Alias) -> Iterator[tuple[Alias, list[Taken]]]:
    """Yield where "O. Diaby" stands, with the form of the name it is."""
    given, family = alias.parts[0], alias.parts[-1]
    words = field.words
    for at in field.where.get(family.id, ()):
        taken = take(field, family, at)
        if taken is None or taken.hit.score < INITIAL_AT_LEAST or not at:
            continue
        before = at - 1
        if before and is_article(words[before].text, words[at].text, hyphen=True):
            before -= 1
        letter = words[before].text
        between = field.cleaned.text[words[before].end : words[before + 1].start]
        for _ in range(MOST_INITIALS - 1):
            if not (
                before
                and len(words[before - 1].text) == 1
                and field.cleaned.text[words[before - 1].end : words[before].start]
                in (".", ". ", ".-")
            ):
                break
            before -= 1
            letter = words[before].text
        if len(letter) != 1 or letter == letter.lower() or not DOT.match(between):
            continue
        if (
            before
            and words[before - 1].text != words[before - 1].text.lower()
            and words[before].start - words[before - 1].end == 1
        ):
            continue  # "Omar D. Bayh": the initial belongs to the name before it
        if _same_initial(given, letter):
            one = Taken(before, Hit(0.9, False, 0, False, False, False, False, "initial"))
            short = Alias(alias.text, alias.owner, (given, family), "full", True)
            yield short, [one, taken]


def _same_initial(given: Part, letter: str) -> bool:
    script = script_of(letter)
    if script is None:
        return False
    if plain(given.word)[:1] == plain(letter):
        return True
    key, bones = fold(letter.lower(), script)
    ours = fold(given.word.lower(), given.script)
    if key:
        return not ours[1].gaps[0] and ours[0][:1] == key
    return bool(ours[1].gaps[0]) and (ours[1].abjad or ours[1].gaps[0][0] == bones.gaps[0][:1])
