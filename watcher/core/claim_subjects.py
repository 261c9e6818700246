"""Whom a sentence says something about: the story's name before its verb, or the one that a pronoun stands for."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from watcher.core.claim_clauses import (
    after_aside,
    begins_another,
    light,
    others_named,
    speaks_of_another,
)
from watcher.core.claim_lines import Line
from watcher.core.claim_near import (
    AHEAD,
    THE,
    belongs,
    counts_others,
    denies,
    has_own,
    is_arabic,
    is_beside,
    is_in_aside,
    is_told_of,
    only_links,
    word_before,
)
from watcher.core.claim_voices import is_active
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import BESIDE, HE, HIM, OWN, vocabulary
from watcher.core.names.heads import head_class
from watcher.core.text import norms

_BACK = 400  # letters that a pronoun reaches back for its name
_FAR = 200  # letters between a name and its verb
_OPENING = 40  # letters before the first name of a sentence that can be its subject
# Two capitalised words between a name and a verb: somebody else's name.
_OTHER_NAME = re.compile(r"(?<![.!?“\"«]\s)(?<![\w’'.])[A-ZÀ-Ý][\w’'-]+\s+(?:al-|el-|de |von |van )?[A-ZÀ-Ý][\w’'-]+")  # fmt: skip
# "where Marlow was killed": the word right before the verb is a name.
_LAST_NAME = re.compile(
    r"\s[A-ZÀ-Ý][\w-]+(?:,? (?:was|were|is|are|had|has|have|been|being|a|ont|été|fue|shot|and))+\s$"
)
_SAYS_OF_HIMSELF = re.compile(
    r"\b(?:dit|disait|affirme|assure|raconte)\s+(?=(?:avoir|être|s['’]être)\b)"
)
_POSSESSIVE = re.compile(r"['’]s?\s")


class Subjects:
    """Finds subjects in the sentences of one text."""

    def __init__(self, lines: Sequence[Line], kinds: Mapping[str, str] | None = None) -> None:
        self.lines: Sequence[Line] = lines
        known = kinds or {}
        self._other = frozenset(
            {name for name in _no_persons(lines) if known.get(name) != "person"}
            | {name for name, kind in known.items() if kind in ("group", "place")}
        )

    def is_person(self, name: str) -> bool:
        """Whether a name is a person's: its kind says so, or nothing in the text shows it to be a place's or a group's."""
        return name not in self._other and not is_description(name)

    def clause(self, number: int, first: int) -> Subjects:
        """Return the subjects of one clause alone, from a word of a line to its end: as line 0, whose pronouns stand for nobody."""
        line = self.lines[number]
        words, at = line.words[first:], line.words[first].start
        norms_ = line.norms[first:]
        names = [one for one in line.names if one[1] >= at]
        clause = Subjects(())
        clause.lines = (Line(line.text, at, line.end, words, norms_, frozenset(norms_), names),)
        clause._other = self._other
        return clause

    def of_event(self, number: int, at: int, *, denied: bool = False) -> str | None:
        """Return whom an event's word is about, be it a verb or a noun; `denied`: also where it is negated."""
        norm, before = self.lines[number].norms[at], self.lines[number].norms[max(0, at - 1) : at]
        events = vocabulary()
        noun = events.events[norm].role == "noun" or (
            norm in events.nouns and before and before[0] in THE
        )
        return self.of_noun(number, at) if noun else self.of_verb(number, at, denied=denied)

    def of_verb(self, number: int, at: int, *, denied: bool = False) -> str | None:
        """Return who was arrested, by the word at `at` of line `number`."""
        line = self.lines[number]
        before = line.norms[max(0, at - 4) : at]
        if (not denied and denies(line.norms, max(0, at - 3), at)) or not AHEAD.isdisjoint(before[-3:]) or before[-2:] == ["to", "be"]:  # fmt: skip
            return None
        word = line.words[at]
        after = line.norms[at + 1] if at + 1 < len(line.norms) else ""
        if is_active(before, after, line, at):
            name = self._object(line, at)
            if name is not None:
                return None if counts_others(line, at, name) else name
            if after in HIM or any(one in ("l", "le", "la", "lo") for one in before[-2:-1]):
                return self.meant(number)
            return None
        name = self._before(line, word.start)
        if name is not None:
            return name
        # "Arrested in August, Quill ...", "был арестован Квилл", "اعتقل فلان": the name comes after.
        if at <= 2 or not line.norms[at].isascii():
            name = self._object(line, at, reach=90 if at <= 2 else 40)
            if name is not None:
                return name
        if is_arabic(line.norms[at]) and line.norms[at].endswith("ه") and len(line.norms[at]) > 4:
            return self.meant(number)
        if not HE.isdisjoint(before) and not any(
            self.is_person(name) and start < word.start for name, start, _ in line.names
        ):
            first = next(place for place in range(at - 1, -1, -1) if line.norms[place] in HE)
            return self.pronoun(number, first)
        return None

    def of_noun(self, number: int, at: int) -> str | None:
        """Return whose arrest it was: "arrest of Quill", "Quill's arrest", "his arrest", "اعتقال فلان"."""
        line = self.lines[number]
        word = line.words[at]
        for name, start, end in line.names:
            if not self.is_person(name):
                continue
            if word.end < start <= word.end + 30 and only_links(line, at, start):
                return None if _POSSESSIVE.match(line.text, end) else name
            if 0 <= word.start - end <= 4 and _POSSESSIVE.match(line.text, end):
                return name
        before = line.norms[at - 1] if at else ""
        if before in OWN or (is_arabic(line.norms[at]) and line.norms[at].endswith("ه") and len(line.norms[at]) > 5):  # fmt: skip
            here = {name for name, start, _ in line.names if start < word.start and self.is_person(name)}  # fmt: skip
            if here:
                return here.pop() if len(here) == 1 else None
            return (
                None
                if _OTHER_NAME.search(line.text, line.start, word.start)
                else self.meant(number)
            )
        return None

    def named_before(self, number: int, at: int) -> str | None:
        """Return the person named before a word of its own sentence."""
        line = self.lines[number]
        return self._before(line, line.words[at].start)

    def of_clause(self, number: int, at: int) -> str | None:
        """Return who did what the word at `at` says: who left, who pledged allegiance. Groups count."""
        line = self.lines[number]
        name = self._before(line, line.words[at].start, persons=False)
        if name is not None:
            return name
        if not line.norms[at].isascii():
            name = self._object(line, at, reach=30)
            if name is not None:
                return name
        if any(start < line.words[at].start for name, start, _ in line.names if not is_description(name)):  # fmt: skip
            return None
        opening = line.norms[:at]
        if "it" in opening[:3] or opening[:1] in (["elle"], ["il"], ["es"], ["sie"]):
            return self.meant(number, persons=False)
        return self.meant(number) if not HE.isdisjoint(opening[-8:]) else None

    def meant(self, number: int, *, persons: bool = True) -> str | None:
        """Return the name that a pronoun of this line stands for: the subject of the nearest sentence that names somebody."""
        line = self.lines[number]
        for earlier in range(number - 1, max(-1, number - 5), -1):
            before = self.lines[earlier]
            if line.start - before.end > _BACK:
                return None
            told = [
                one
                for one in before.names
                if not is_description(one[0])
                and (not persons or (self.is_person(one[0]) and not is_beside(before, one[1])))
            ]
            if not told:
                # "He came to Haldon in 2014": of whom that is said, is said before
                if speaks_of_another(before) or (
                    persons
                    and HE.isdisjoint(before.known)
                    and any(self.is_person(name) for name, _, _ in before.names)
                ):
                    return None
                continue
            first, start, _ = told[0]
            if len({name for name, _, _ in told}) == 1 or start - before.start <= _OPENING:
                return first
            return None
        return None

    def pronoun(self, number: int, at: int) -> str | None:
        """Return whom a pronoun stands for that opens a sentence; nobody of the story where another noun stands before it."""
        line = self.lines[number]
        if not light(line, int(line.norms[0] in _OPENINGS), at) or others_named(
            line, line.start, line.words[at].start
        ):
            return None
        return self.meant(number)

    def _before(self, line: Line, at: int, *, persons: bool = True) -> str | None:
        """Return the nearest name before a place that can be the subject there."""
        for name, start, end in reversed(line.names):
            if start >= at:
                continue
            if at - end > _FAR:
                return None
            if is_description(name) or (persons and not self.is_person(name)):
                continue
            if (
                word_before(line, start) in BESIDE
                or belongs(line, start)
                or is_told_of(line, start, end)
                or is_in_aside(line, start, at)
            ):
                continue
            # "Quill, the director of Haldon, was arrested": what stands between the commas is said of Quill
            first = line.word_at(end)
            goes_on = after_aside(line, end, line.word_at(at))[-1:] or [first]
            closed = goes_on[0] > first
            if closed:
                first, end = goes_on[0], line.words[goes_on[0] - 1].end
            between = line.text[end:at]
            if _POSSESSIVE.match(between + " ") and not between.startswith(("'s been", "’s been")):
                return None  # "Quill's lawyer was arrested"
            # "Quill dit avoir été opéré": it is Quill who was
            said = norms(_SAYS_OF_HIMSELF.sub("", between))
            if not vocabulary().kin.isdisjoint(said):
                return None
            # "announced dead", "reported killed" say it of him; "said that a guard was killed" does not
            if not day_words().said.isdisjoint(said[:-1]) or _LAST_NAME.search(between):
                return None
            # "Quill met John Marlow, who was arrested": not where he is told of beside his name, between commas
            if _OTHER_NAME.search(between) and not between.startswith((",", " –", " (")):
                return None
            if "“" in between and "”" not in between:
                return None
            if begins_another(line, first, line.word_at(at), closed=closed):
                return None
            return name
        return None

    def _object(self, line: Line, at: int, reach: int = 25) -> str | None:
        end = line.words[at].end
        for name, start, stop in line.names:
            if start < end or not self.is_person(name):
                continue
            between = line.norms[at + 1 : line.word_at(start)]
            if not line.norms[at].isascii() and has_own(between):
                return None
            if start - end > reach or (
                word_before(line, start) in BESIDE and word_before(line, start) != "a"
            ):  # Spanish: "detuvo a Quill"
                return None
            if _POSSESSIVE.match(line.text, stop) or not vocabulary().kin.isdisjoint(norms(line.text[end:start])):  # fmt: skip
                return None
            return name
        return None


def is_description(name: str) -> bool:
    """Whether a story's name only describes ("French jihadists"): its last word is no name."""
    # "al-Amal" has its capital within; scripts without capitals have none to miss.
    return name.split()[-1].islower()


_OPENINGS = folded("but mais aber pero ma however and et und y so then что но и")


def _no_persons(lines: Collection[Line]) -> frozenset[str]:
    """Return the names that the text uses as a place's or a group's."""
    found = set()
    seen: set[str] = set()
    for line in lines:
        for name, start, end in line.names:
            if name not in seen:
                seen.add(name)
                if any(head_class(word) for word in name.split()):
                    found.add(name)
            if word_before(line, start) in _PLACED or line.text[end : end + 7] == ", which":
                found.add(name)
    return frozenset(found)


_PLACED = {"in", "at", "near", "au", "aux", "the", "dans", "في", "town", "city", "camp", "village", "bei", "en", "مدينه", "بلده", "w", "в", "van", "مخيم"}  # fmt: skip
