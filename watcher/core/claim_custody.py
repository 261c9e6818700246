"""Who was held, or is to be, for a length of time: the story's person only where nobody else can be meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.claim_clauses import (
    RELATIVE,
    after_aside,
    follows_preposition,
    light,
    others_named,
    speaks_of_another,
)
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects, is_description
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import HE, OWN

_LINKS = folded(
    "of de d du des von del di the a mr sheikh imam عن على ضد بحق السلطات الشرطة المحكمة القضاء القاضي الأمن"
)
_SPENT = folded("أمضى وأمضى قضى وقضى أمضت قضت")
_HIM = folded("him ihn lo")
_FRONT = folded("after following apres nach tras dopo por having spent spending on بعد")
_IN_CUSTODY = folded("in of de en d im in di a la the")
_THAT = folded("that dass que qu when after before where apres avant")
_POSSESSIVE = re.compile(r"['’]s?\s")
_NEAR = 3  # words between a verb and its object; in Arabic one less
_WHOM = 4  # words between "whom" and its verb


class Custody:
    """Finds whom a length of time belongs to, in the lines of one text."""

    def __init__(self, subjects: Subjects, held: re.Pattern[str]) -> None:
        self._subjects = subjects
        self._held = held

    def whose(self, number: int, length: tuple[int, int], verb: tuple[int, int]) -> str | None:
        """Return who was held; `length` and `verb` are places of the text, of which one may stand before the other."""
        line = self._subjects.lines[number]
        span = range(line.word_at(length[0]), max(line.word_at(length[0]) + 1, line.word_at(length[1])))  # fmt: skip
        at, after = line.word_at(verb[0]), line.word_at(verb[1])
        if at >= len(line.words) or span.start >= len(line.words):
            return None
        held = {place for place, word in enumerate(line.words) if self._held.fullmatch(line.text, word.start, word.end)}  # fmt: skip
        held.update(range(at, after))
        told = frozenset(span)
        name, is_object = self._object(line, after, told, held)
        if name is not None or is_object:
            return name
        if line.norms[after : after + 1] and line.norms[after] in _HIM:
            return self._him(number, at) if light(line, after + 1, span.start, told, held=held) else None  # fmt: skip
        last = max(after, span.stop)
        if not line.norms[at].isascii():
            return self._spent(line, span.start) or self._of_suffix(line, at, after)
        for place in range(at - 1, max(-1, at - 6), -1):
            if line.norms[place] in OWN and line.norms[place] not in ("l", "la", "su", "a") and light(line, place + 1, last, told, held=held):  # fmt: skip
                return self._meant(number, place)
        fronted = self._fronted(line, span, at, told, held)
        return fronted if fronted is not None else self._subject(number, at, last, told, held)

    def _persons(self, line: Line) -> Sequence[tuple[str, int, int]]:
        return [one for one in line.names if self._subjects.is_person(one[0]) and not is_description(one[0])]  # fmt: skip

    def _object(
        self, line: Line, after: int, told: frozenset[int], held: set[int]
    ) -> tuple[str | None, bool]:
        """Return whom the verb met ("sentenced Omar Quill to", "release of Omar Quill"), and whether a name stands there at all."""
        for name, start, stop in self._persons(line):
            first = line.word_at(start)
            if not after <= first <= after + _NEAR or first >= len(line.words):
                continue
            between = line.norms[after:first]
            gap = line.text[line.words[after - 1].end : start]
            if any(mark in gap for mark in ",;:.()") or not all(one in _LINKS for one in between):
                continue
            if _POSSESSIVE.match(line.text, stop):
                return None, True
            end = line.word_at(stop)
            follows = min(told) >= end
            if not follows or light(line, end, min(told), told, held=held):
                return name, True
            return None, True
        return None, False

    def _spent(self, line: Line, first: int) -> str | None:
        """Return who stands between "spent" and the length: "أمضى فلان خمسة أيام في السجن"."""
        for name, start, stop in self._persons(line):
            verb = line.word_at(start) - 1
            if line.word_at(stop) == first and verb >= 0 and line.norms[verb] in _SPENT:
                return name
        return None

    def _of_suffix(self, line: Line, at: int, after: int) -> str | None:
        """Return the one person of the sentence where the word of custody carries a pronoun ("احتجازه")."""
        names = {name for name, start, _ in self._persons(line) if start < line.words[at].start}
        has_suffix = any(norm.endswith("ه") for norm in line.norms[at:after])
        return names.pop() if has_suffix and len(names) == 1 else None

    def _fronted(
        self, line: Line, span: range, at: int, told: frozenset[int], held: set[int]
    ) -> str | None:
        """Return the subject behind a length that opens the sentence: "After 17 months in prison, Omar Quill was freed"."""
        if span.start > 2 or not all(one in _FRONT for one in line.norms[: span.start]):
            return None
        for name, start, stop in self._persons(line):
            first = line.word_at(start)
            if first < span.stop:
                continue
            between = range(span.stop, first)
            if not all(place in held or line.norms[place] in _IN_CUSTODY for place in between):
                return None
            if line.norms[first - 1] in _IN_CUSTODY and first > span.stop:
                return None
            return name if at < first or any(light(line, one, at, told, held=held) for one in after_aside(line, stop, at)) else None  # fmt: skip
        return None

    def _subject(
        self, number: int, at: int, last: int, told: frozenset[int], held: set[int]
    ) -> str | None:
        line = self._subjects.lines[number]
        first = min(at, min(told))
        for place in range(first - 1, -1, -1):
            if line.norms[place] in HE and light(line, place + 1, last, told, held=held):
                return self._meant(number, place)
        for name, start, stop in reversed(self._persons(line)):
            if stop > line.words[first].start:
                continue
            if _POSSESSIVE.match(line.text, stop):
                return None
            for begins in after_aside(line, stop, first):
                is_relative = line.norms[begins] in RELATIVE or line.norms[begins] in ("que", "den", "die")  # fmt: skip
                if is_relative and line.norms[begins] not in ("who", "qui") and at - begins <= _WHOM:  # fmt: skip
                    return name if light(line, at, last, told, held=held) else None
                if follows_preposition(line, start) and not is_relative:
                    continue
                if light(line, begins + is_relative, last, told, held=held):
                    return name
            return None
        return None

    def _him(self, number: int, at: int) -> str | None:
        line = self._subjects.lines[number]
        if any(stop <= line.words[at].start for _, _, stop in self._persons(line)):
            return self._meant(number, at)
        return None if speaks_of_another(line) else self._subjects.meant(number)

    def _meant(self, number: int, at: int) -> str | None:
        """Return for whom a pronoun stands: the one person before it in its sentence, or in the sentences before."""
        line = self._subjects.lines[number]
        names = [one for one in self._persons(line) if one[2] <= line.words[at].start]
        if not names:
            return self._subjects.pronoun(number, at)
        name, _, stop = names[-1]
        if len({one[0] for one in names}) > 1 or others_named(line, line.start, line.words[at].start):  # fmt: skip
            return None
        words = range(line.word_at(stop), at)
        skipped = {place for place in words if line.norms[place] in _THAT or line.norms[place] in day_words().said}  # fmt: skip
        return name if any(light(line, one, at, skipped) for one in after_aside(line, stop, at)) else None  # fmt: skip
