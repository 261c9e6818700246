"""The ages that a text states for named persons: the story's own and any other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from watcher.core.age_words import (
    ARRIVAL,
    ASIDE,
    BARE,
    BETWEEN_STOP,
    BORN,
    BORN_THEN,
    CHILD,
    CLOSING,
    FOLLOWS,
    IDENTIFIED,
    LEAD,
    NEXT,
    OF_SOMEBODY,
    OPENS,
    RELATIVE,
    SUFFIX,
    SUFFIX_AFTER,
    TERM,
    THE,
    YEARS,
)
from watcher.core.claim import Claim, Person
from watcher.core.claim_amounts import Amount
from watcher.core.claim_persons import (  # fmt: skip
    Named,
    arabic_before,
    full_names,
    named_after,
    named_before,
)
from watcher.core.text import fold

_NEAR = 100  # letters before an age in which its person stands
_COREFERENCE = 250  # letters that "the 48-year-old" reaches back for the one person named there
_OLDEST = 115
_ADULT = 16


def ages(
    text: str,
    people: Sequence[Person],
    *,
    found: Sequence[Amount],
    published: date | None = None,
    language: str | None = None,
) -> Iterator[Claim]:
    """Yield the ages of named persons. `found`: the numbers of the text, as `amounts` reads them."""
    reader = _Reader(text, people, is_german=language == "de")
    told: set[tuple[str, str, float]] = set()
    for number in found:
        if not (number.is_exact and 1 <= number.low <= _OLDEST and number.low == int(number.low)):
            continue
        read = reader.age(number)
        if read is None:
            continue
        what, who, start, end = read
        if what == "age" and _THEN.search(text, start, end):
            continue  # how old somebody was in another year
        if (what, who.key, number.low) in told:
            continue  # a value that a text repeats is told where it stands first
        told.add((what, who.key, number.low))
        yield Claim(
            about_key=f"{what}|{who.key}",
            about=f"{what} of {who.name}",
            says=text[number.start : number.end],
            value=(number.low, number.low),
            unit="years" if what == "age" else "years then",
            quote=text[start:end],
            start=start,
            end=end,
        )
    if published is not None:
        yield from _births(text, reader, found, published)


_THEN = re.compile(
    r"\b(?:then|alors|à l['’]époque|damals|entonces|allora|тогда)\b|آنذاك", re.IGNORECASE
)


def _births(
    text: str, reader: _Reader, found: Sequence[Amount], published: date
) -> Iterator[Claim]:
    told: set[str] = set()
    for number in found:
        age = published.year - int(number.low)
        if not (number.is_exact and number.is_digits and 0 < age <= _OLDEST and number.end - number.start == 4):  # fmt: skip
            continue
        low = max(0, number.start - 60)
        born = BORN.search(text[low : number.start])
        who = reader.alone_before(low + born.start(), 60) if born else None
        start, end = (who.start if who else 0), number.end
        if born is not None and who is None and (opened := BORN_THEN.match(text, number.end)):
            who = reader.starting_at(opened.end())
            start, end = low + born.start(), who.end if who else 0
        if who is None or who.key in told:
            continue
        told.add(who.key)
        yield Claim(
            about_key=f"age|{who.key}",
            about=f"age of {who.name}",
            says=f"born in {int(number.low)}",
            value=(age - 1, age),  # before or after this year's birthday
            unit="years",
            quote=text[start:end],
            start=start,
            end=end,
        )


class _Reader:
    """A text with its persons, as they are needed."""

    def __init__(self, text: str, people: Sequence[Person], *, is_german: bool) -> None:
        self.text = text
        self._is_german = is_german
        self._people = sorted(people, key=lambda person: person[1])
        self._starts = [start for _, start, _ in self._people]
        self._by_end = {end: (name, start) for name, start, end in people}
        self._by_start = {start: (name, end) for name, start, end in people}
        self._full: Mapping[str, Mapping[str, Named]] | None = None

    def age(self, number: Amount) -> tuple[str, Named, int, int] | None:
        """Return what an age is told of, whose it is, and the place that says so."""
        text = self.text
        years = YEARS.match(text, number.end, number.end + 24)
        end = years.end() if years else number.end
        if number.start and (text[number.start - 1] in "$€£#.-:/+" or text[number.start - 1].isalnum()):  # fmt: skip
            return None  # a price, a score, a time
        if years is None and text[end : end + 1] and text[end] in "%-–/:°$€'’0123456789":
            return None
        low = max(0, number.start - _NEAR)
        head = text[low : number.start]
        if years is None and not BARE.search(head[-20:]):
            return None
        tail = text[end : end + 40]
        is_term = bool(TERM.match(tail))
        if not is_term and (years or "age" in head[-10:].lower()) and ARRIVAL.search(head):
            who = self.alone_before(number.start, _COREFERENCE)
            return ("age on arrival", who, who.start, end) if who else None
        who = self._before(head, low, number, years, tail)
        if who is not None:
            return "age", who, who.start, end
        if OPENS.search(head[-16:]) and text[end : end + 2] == ", " and not is_term:
            who = self._starting_at(end + 2, any_name=True)
            return ("age", who, number.start, who.end) if who else None
        if years is None or is_term:
            return None
        if years["old"] is not None:
            who = self._after(end, any_name="jährig" not in years["old"].lower())
            if who is not None:
                return "age", who, number.start, who.end
        if number.low >= _ADULT and THE.search(head) and not RELATIVE.match(tail):
            # "The 48-year-old said": only of the story's persons, where nobody else is near. Read of everybody, 1 in 4 was a bystander.
            who = self._story_alone_before(number.start)
            return ("age", who, number.start, end) if who else None
        return None

    def _story_alone_before(self, at: int) -> Named | None:
        who = self.alone_before(at, _COREFERENCE)
        if who is None or not any(fold(name) == who.key for name, _, _ in self._between(max(0, at - _COREFERENCE), at)):  # fmt: skip
            return None
        return None if CHILD.search(self.text, max(0, at - _COREFERENCE), at) else who

    def _before(
        self, head: str, low: int, number: Amount, years: re.Match[str] | None, tail: str
    ) -> Named | None:
        """Return the person whose name stands before an age: "NAME, 48," "NAME is 48 years old"."""
        lead = LEAD.search(head, max(0, len(head) - 36))
        if lead is None or lead.start() == 0:
            return None
        mark, verb, word = lead["mark"], (lead["is"] or "").lower(), (lead["word"] or "").strip().lower()  # fmt: skip
        is_aged = word in ("aged", "age", "at age", "age:")
        if years is None:
            if not (is_aged or (mark and mark in ",،(（")) or not (is_aged or number.is_digits):
                return None
            if word and not is_aged:
                return None
            if verb and not is_aged and "who" not in lead[0].lower():
                return None
        elif verb in ("a", "ha", "avait", "tiene", "tenía") and not (mark or years["years"]):
            return None
        if years is None or years["years"] is not None:
            if not FOLLOWS.match(tail) or TERM.match(tail):
                return None
        elif mark and not ASIDE.match(tail):
            return None
        at = low + lead.start()
        if not (mark or verb or word) and not "\u0600" <= self.text[at - 1] <= "\u06ff":
            return None
        who = self._ending_at(at, bare=years is None and not is_aged, mark=mark or "")
        if who is None or OF_SOMEBODY.search(self.text[max(0, who.start - 24) : who.start]):
            return None
        return who

    def _ending_at(self, at: int, *, bare: bool, mark: str) -> Named | None:
        """Return the person whose name ends at a place."""
        text = self.text
        suffix = SUFFIX.search(text, max(0, at - 8), at)
        core = suffix.start() if suffix else at
        printed = named_before(text, at, is_german=self._is_german)
        story = self._by_end.get(core)
        if story is not None:
            name, start = story
            if printed is None or printed.start >= start or " " in text[start:core] or not _is_other(name, text[printed.start : start]):  # fmt: skip
                return _story_person(name, suffix, start, at)
        if printed is None:
            is_arabic = "\u0600" <= text[at - 1] <= "\u06ff"
            return arabic_before(text, at) if is_arabic and not bare else None
        if bare and mark in "(（" and story is None:
            return None  # "John Quill (23)" is a number on a shirt, or the minute of a goal
        if " " in printed.key:
            return printed
        bearers = self._bearers(printed.key)
        return Named(bearers[0].name, bearers[0].key, printed.start, printed.end) if len(bearers) == 1 else None  # fmt: skip

    def _bearers(self, surname: str) -> list[Named]:
        if self._full is None:
            self._full = full_names(self.text)
        return list(self._full.get(surname, {}).values())

    def _after(self, end: int, *, any_name: bool) -> Named | None:
        """Return the person behind "48-year-old": "the 48-year-old preacher NAME"."""
        text, at = self.text, end
        for step in range(7):
            word = NEXT.match(text, at, at + 40)
            if word is None:
                return None
            if word["comma"]:
                # "a 20-year-old, identified as NAME"; "his 5-year-old son, NAME,": a bare name must be set off on both sides
                told = IDENTIFIED.match(text, word.end())
                if told is not None:
                    return self._starting_at(told.end(), any_name=any_name)
                read = self._starting_at(word.end(), any_name=any_name) if step else None
                return read if read and text[read.end : read.end + 1] in CLOSING else None
            if word["word"][0].isupper() or word["word"] in ("al", "el", "bin", "ibn", "abu"):
                read = self._starting_at(word.start("word"), any_name=any_name)
                if read is not None:
                    return read
            elif word["word"].lower() in BETWEEN_STOP or word["word"].endswith(("'s", "’s")):
                return None
            at = word.end()
        return None

    def _starting_at(self, start: int, *, any_name: bool) -> Named | None:
        """Return the person whose name begins at a place; `any_name`: not only the story's."""
        text = self.text
        story = self._by_start.get(start)
        if story is not None:
            name, end = story
            suffix = SUFFIX_AFTER.match(text, end)
            end = suffix.end() if suffix else end
            return _story_person(name, suffix, start, end)
        person = named_after(text, start) if any_name else None
        if person is None or " " not in person.key:
            return None
        for name, first, last in self._between(person.start, person.end):
            if last == person.end and " " in text[first:last]:
                return _story_person(
                    name, None, first, last
                )  # "preacher" was written with a capital
        return person

    def starting_at(self, start: int) -> Named | None:
        """Return the person whose name begins at a place."""
        return self._starting_at(start, any_name=True)

    def _between(self, low: int, high: int) -> list[Person]:
        first = bisect_left(self._starts, low)
        return [person for person in self._people[first : bisect_left(self._starts, high)] if person[2] <= high]  # fmt: skip

    def alone_before(self, at: int, reach: int) -> Named | None:
        """Return the one person who is named in the letters before a place, or None."""
        text = self.text
        low = max(0, at - reach)
        low = max(low, text.rfind("\n", low, at) + 1)  # no further back than the paragraph
        story = self._between(low, at)
        found = {fold(name): _story_person(name, None, start, end) for name, start, end in story}
        for bearers in full_names(text[low:at]).values():
            for key, person in bearers.items():
                start, end = person.start + low, person.end + low
                if not any(first < end and start < last for _, first, last in story):
                    found.setdefault(key, Named(person.name, key, start, end))
        return next(iter(found.values())) if len(found) == 1 else None


def _story_person(name: str, suffix: re.Match[str] | None, start: int, end: int) -> Named:
    # The story may list a son under his whole name: "Omar Quill Jr."
    is_told = suffix is not None and fold(name).rstrip(".").endswith(f" {suffix[1].lower()}")
    who = f"{name} {suffix[1].title()}" if suffix and not is_told else name
    return Named(who, fold(who), start, end)


def _is_other(name: str, given: str) -> bool:
    """Whether a given name before a story's surname makes it somebody else: "Jibril Quill" is not Omar Quill."""
    parts = {fold(part) for part in re.findall(r"\w+", given)}
    return bool(parts) and not parts & set(fold(name).split())
