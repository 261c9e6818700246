"""Reading a number that a text spells out, in eleven languages: "vingt-cinq", "two hundred and five", "خمسة وعشرون"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from watcher.core.common_words import COMMON
from watcher.core.lexicon import number_tables as tables
from watcher.core.lexicon.spelling import Spelling, value_of
from watcher.core.text import Word, fold

_MOST = 10**13
_JOINTS = " -\u2010\u2011\u00a0\u202f"  # what may stand between the words of one number


def spelled(
    text: str, found: Sequence[Word], at: int, known: Spelling, language: str
) -> tuple[int, float] | None:
    """Read the number in words that begins at `at`: the index after its last word, and its value; None where none begins."""
    first = found[at].norm
    total, current, room = 0, 0, 1000
    opening = value_of(first, language)
    if first in known.whole:
        total = known.whole[first]
        if total < 1000:
            return at + 1, float(total)  # "twice"
    elif opening is not None:
        if not _is_meant(text, found, at, first, language):
            return None
        total, current = (opening, 0) if opening >= 1000 else (0, opening)
        room = _room(opening, language)
    elif first in known.ones:
        current, room = 1, 1
    elif first in known.begins and _may_begin(text, found, at, language):
        factor = known.factors[first]
        total, current, room = (0, 100, 100) if factor == 100 else (factor, 0, 1000)
    else:
        return None
    end = at + 1
    while end < len(found) and not text[found[end - 1].end : found[end].start].strip(_JOINTS):
        norm, step, joined = found[end].norm, 1, False
        if norm in known.joined:
            joined = True
        elif known.joiner and norm == known.joiner and end + 1 < len(found):
            if text[found[end].end : found[end + 1].start].strip(_JOINTS):
                break
            norm, step, joined = found[end + 1].norm, 2, True
        factor = known.factors.get(norm, 0)
        value = value_of(norm, language)
        # In German, Dutch and Italian it would be in the word; "a" is no part of "two hundred a day".
        if norm in known.ones and norm != "a" and language not in ("de", "nl", "it"):
            value = 1
        if factor:
            after = _times(total, current, factor, language, joined=joined)
            if after is None:
                break
            total, current = after
            room = 100 if factor == 100 else 1000
        elif value is not None and value < 1000 and _adds(total, current, room, value, language, joined=joined):  # fmt: skip
            if language == "fr" and current % 100 == 4 and value == 20:
                current += 76  # "quatre-vingt" is four times twenty
                room = 10
            else:
                current += value
                room = _room(value, language)
        else:
            break
        end += step
    if first in known.ones and end == at + 1:
        return None
    return end, float(total + current)


def _room(value: int, language: str) -> int:
    """Return what a number must be less than to be said after a value: five after twenty, twenty after a hundred."""
    if value == 10 and language != "tr":
        return 1  # "on iki" is twelve, "ten two" is nothing
    return next((place for place in (1000, 100, 10) if value and value % place == 0), 1)


def _times(
    total: int, current: int, factor: int, language: str, *, joined: bool
) -> tuple[int, int] | None:
    """Return thousands and rest after a hundred, a thousand or a million more; None where it begins another number."""
    if total + current > _MOST:
        return None
    if factor == 100:
        if current == 0 and total:
            return total, 100
        most = 99 if language in ("en", "de", "nl") else 9
        return (total, 100 * current) if 0 < current <= most and not joined else None
    if current:
        return (total + current * factor, 0) if not joined else None
    if joined:
        return (total + factor, 0) if factor < total else None
    return (total * factor, 0) if 0 < total < factor else None  # "dos mil millones"


def _adds(total: int, current: int, room: int, value: int, language: str, *, joined: bool) -> bool:
    """Whether a value is more of the number that was read so far: "twenty" and "five", "soixante" and "dix"."""
    below = current % 100
    after_thousands = current == 0 and total > 0
    if language == "ar":
        if not joined:
            return value == 10 and 0 < below < 10  # "خمسة عشر"
        if 0 < below < 10 and value in range(20, 100, 10) and room == 1:
            return True  # "خمسة وعشرون"
        return after_thousands or (value < room and below == 0 and current > 0)
    if language == "fr":
        if joined:
            return (below in range(20, 80, 10) and value == 1) or (below == 60 and value == 11)
        if below == 4 and value == 20:
            return True
        if below in (60, 80) and 10 <= value < 20:
            return True
        if value in (7, 8, 9) and below in (10, 70, 90):
            return True
        if value == 1 and room == 10:
            return below == 80
    if joined:
        if language == "es":
            return room == 10 and value < 10
        if language == "pt":
            return after_thousands or (current > 0 and value < room)
        return after_thousands or (room == 100 and value < 100)
    if after_thousands:
        return True
    if language == "es":
        return room == 100 and value < 100
    if language == "pt":
        return False
    return current > 0 and 0 < value < room


@functools.cache
def _vague() -> frozenset[str]:
    return frozenset(fold(word) for word in tables.VAGUE.split())


def _may_begin(text: str, found: Sequence[Word], at: int, language: str) -> bool:
    """Whether a hundred or a thousand is a number by itself: not in "several thousand", "pour cent", "bin Laden"."""
    if at and found[at - 1].norm in _vague():
        return False
    after = found[at + 1] if at + 1 < len(found) else None
    if language == "tr" and fold(text[found[at].start : found[at].end]) == "bin":
        return after is None or text[after.start].islower()
    return True


_WRITTEN = {"on", "üç", "yüz"}  # Turkish numbers that other words are folded to: "ön", "uç"
_FOLDED = {fold(word): word for word in _WRITTEN}


_ORDINALS = re.compile("ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$")


def _is_meant(text: str, found: Sequence[Word], at: int, norm: str, language: str) -> bool:
    """Whether a number word that is something else as well is the number here."""
    after = found[at + 1] if at + 1 < len(found) else None
    before = found[at - 1].norm if at else ""
    if norm in ("cien", "ciento", "cem", "cento", "cent") and before in _vague():
        return False
    if language == "fr" and norm == "neuf":  # new
        return after is not None and (
            after.norm in ("mille", "cent")
            or (after.norm.endswith(("s", "x")) and after.norm not in COMMON)
        )
    if language == "it" and norm == "sei":  # thou art
        return (
            after is not None
            and before not in ("tu", "ci", "non", "ti", "mi", "chi", "dove", "se")
            and after.norm[-1] in "eia"
            and after.norm not in COMMON
        )
    if language == "ar" and norm in ("عشر", "عشره"):
        return _ORDINALS.search(before) is None  # "التاسع عشر" is the nineteenth
    if language == "de" and norm == "acht":  # heed
        return not (text[found[at].start].isupper() and before in ("in", "ausser"))
    if language == "tr" and norm in _FOLDED:
        return text[found[at].start : found[at].end].casefold() == _FOLDED[norm]
    return True
