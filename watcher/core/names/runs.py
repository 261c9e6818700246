"""Follow a name's parts from word to word: past articles, filiation, a middle name, an initial."""

from __future__ import annotations

import re

from watcher.core.names import heads
from watcher.core.names.field import DOT, HYPHENS, JOIN, QUOTED, Field, Taken
from watcher.core.names.fold import plain
from watcher.core.names.particles import COMPOUND_TAILS, is_abd, is_article
from watcher.core.names.story import Alias, Part
from watcher.core.names.words import CASED, script_of


def run_of(field: Field, alias: Alias, start: int) -> list[Taken] | None:
    """Return the alias's parts from this word on, or None."""
    first = take(field, alias.parts[0], start, alone=True)
    if first is None:
        return None
    taken = [first]
    middle = 1 if alias.person else 0
    for part in alias.parts[1:]:
        found, used = next_part(field, part, taken[-1], middle)
        if found is None:
            return None
        middle -= used
        taken.append(found)
    return taken


def take(
    field: Field,
    part: Part,
    at: int,
    *,
    alone: bool = False,
    abd: bool = False,
    linked: bool = False,
) -> Taken | None:
    """Return the part if it stands at a word; `linked`: the part before says that this one belongs to it (ezafe)."""
    hit = field.hits[at].get(part.id)
    if hit is None:
        return None
    script = script_of(field.words[at].text)
    if part.abd and not hit.abd and not abd:
        before = at - 1
        if before >= 0 and is_article(field.words[before].text, field.words[at].text, hyphen=True):
            before -= 1
        if not (alone and before >= 0 and is_abd(field.words[before].text)):
            return None
    if not part.abd and (abd or (alone and at and is_abd(field.words[at - 1].text))):
        return None
    if script == "arabic":
        if part.article and not hit.article and not part.abd and not linked:
            return None
        if (
            hit.article
            and not part.article
            and part.script == "arabic"
            and plain(part.word) not in COMPOUND_TAILS
        ):
            return None
    elif hit.article and not part.article:
        return None
    return Taken(at, hit)


def next_part(field: Field, part: Part, before: Taken, middle: int) -> tuple[Taken | None, int]:
    """Return the next part after the one before, past articles, filiation and at most one middle name."""
    used = 0
    abd = False
    at = last = before.at
    words = field.words
    text = field.cleaned.text
    if middle:
        nickname = nickname_after(field, last)
        if nickname is not None:
            at = nickname
    for _ in range(6):
        after = at + 1
        if after >= len(words):
            return None, 0
        between = text[words[at].end : words[after].start]
        if between != " " and not JOIN.match(between):
            short = len(words[at].text) <= 2 or plain(words[at].text) in (
                "st",
                "jr",
                "md",
                "mohd",
            )
            if not (DOT.match(between) and short and at != last) and not QUOTED.match(between):
                return None, 0
        found = take(field, part, after, abd=abd, linked=before.hit.link and at == last)
        if found is not None:
            return found, used
        word = words[after].text
        follow = words[after + 1].text if after + 1 < len(words) else None
        hyphen = follow is not None and text[words[after].end : words[after].end + 1] in "-‐‑"
        if is_abd(word):
            if not part.abd:
                return None, 0  # Sami Abdel Nasser is not Sami Nasser
            abd = True
        elif is_article(word, follow, hyphen=hyphen) or plain(word) in heads.FILIATION:
            pass
        elif used < middle and is_middle(word):
            used += 1
        elif used and between in HYPHENS and is_middle(word):
            pass  # Jean-Marie is one name
        else:
            return None, 0
        at = after
    return None, 0


def nickname_after(field: Field, at: int) -> int | None:
    """Return the last word of a nickname in quotation marks behind a word: Thierry "the Miller" Garnaud."""
    words, text = field.words, field.cleaned.text
    if at + 1 >= len(words) or not _OPENS.fullmatch(text[words[at].end : words[at + 1].start]):
        return None
    for last in range(at + 1, min(at + 1 + _LONGEST_NICKNAME, len(words) - 1)):
        between = text[words[last].end : words[last + 1].start]
        if _CLOSES.fullmatch(between):
            return last
        if between != " " and not JOIN.match(between) and between not in ("'", "’"):
            return None
    return None


_OPENS = re.compile("\\s[\"“”„«»‟‘‚‹›״']\\s?")
_CLOSES = re.compile("\\s?[\"“”»«‟’‘›‹״']\\s")
_LONGEST_NICKNAME = 4  # words


def is_middle(word: str) -> bool:
    """Return whether a word between given name and surname may be a middle name."""
    script = script_of(word)
    if script is None:
        return False
    if script in CASED:
        return word != word.lower() and (len(word) == 1 or plain(word) not in heads.FUNCTION)
    return 2 <= len(word) <= 12 and plain(word) not in heads.FUNCTION
