"""The words around a place in a sentence, as a reader of days asks for them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from watcher.core.claim_lines import Line
from watcher.core.day_words import Vocabulary, vocabulary

AHEAD = 2  # days after publication that a clock or a time zone explains


class Days(NamedTuple):
    """When something was, as a text says it: the words from `first` to `last` of its sentence."""

    first: int
    last: int
    low: int  # day numbers
    high: int
    doubtful: bool = False  # the weekday does not fit the date: it may be either
    spoken: bool = False  # the day when somebody said it
    year: bool = False  # nothing but a year


class Scan:
    """A sentence, the day its article was published, and the days that the text told of before."""

    def __init__(self, line: Line, published: date | None, before: Days | None) -> None:
        self.line = line
        self.norms = line.norms
        self.published = published
        self.know: Vocabulary = vocabulary()
        self.before = before
        self.weekday_told: int | None = None  # of the date that is being read

    def month_at(self, at: int) -> int | None:
        """Return the month of a word, or of the two that name a month in the Levant."""
        if not 0 <= at < len(self.norms):
            return None
        norm = self.norms[at]
        if norm in ("تشرين", "كانون", "وتشرين", "وكانون"):
            return self.know.levantine.get((norm[-5:], self.after(at)))
        month = self.know.months.get(norm)
        if month is not None and len(norm) <= 3 and norm.isascii() and not self.is_capital(at):
            return month if norm in ("mai", "mei", "maj", "aug", "oct") else None
        if norm in ("march", "may") and not self.is_capital(at):
            return None
        return month

    def month_end(self, at: int) -> int:
        return at + 1 if self.norms[at] in ("تشرين", "كانون", "وتشرين", "وكانون") else at

    def next_day(self, at: int) -> int | None:
        """Return the place of the second day in "21 to 22", "21-22", "21 et 22"."""
        after = at + 1
        if after >= len(self.norms):
            return None
        mark = self.between(at)
        if mark in ("-", "–", "/") and day_of(self.norms[after]) is not None:
            return after
        if (
            self.norms[after] in self.know.span
            and after + 1 < len(self.norms)
            and day_of(self.norms[after + 1]) is not None
            and not self.counts_something(after + 1)
        ):
            return after + 1
        return None

    def year_after(self, at: int) -> tuple[int, int | None]:
        """Return the last word and the year of a date whose day or month is at `at`."""
        for place in range(at + 1, min(at + 4, len(self.norms))):
            norm = self.norms[place]
            if "." in self.between(place - 1) and not norm.isdecimal():
                break
            year = year_of(norm)
            if year is not None:
                return place, year
            # "آب/ أغسطس 2020": both names of one month
            if norm not in self.know.link and self.month_at(place) is None:
                break
        return at, None

    def widened(self, found: Days) -> Days:
        """A night reaches into the next day; an evening does not."""
        near = self.norms[max(0, found.first - 2) : found.first] + self.norms[found.last + 1 : found.last + 2]  # fmt: skip
        is_night = not (self.know.night - self.know.evening).isdisjoint(near)
        if found.low == found.high and (is_night or self.norms[found.last].endswith("nacht")):
            return found._replace(high=found.high + 1)
        return found

    def counts_something(self, at: int) -> bool:
        """Whether a number belongs to what follows ("March 2 people"), to a clock or a score."""
        mark = self.mark_after(at)
        return mark[:1] in (":", "%") or (
            mark == "" and self.after(at) in ("people", "percent", "million", "am", "pm", "years")
        )

    def elsewhere(self) -> bool:
        """Whether the text is telling of another year than its own, so that a bare date is of that year."""
        before = self.before
        if before is None or self.published is None:
            return False
        return self.published.toordinal() - before.high > 300

    def after(self, at: int) -> str:
        return self.norms[at + 1] if at + 1 < len(self.norms) else ""

    def skip(self, at: int, words: frozenset[str]) -> int:
        for place in range(at, min(at + 2, len(self.norms))):
            if self.norms[place] not in words:
                return place
        return at

    def between(self, at: int) -> str:
        """Return what stands between a word and the next, without spaces and commas."""
        words, text = self.line.words, self.line.text
        if at + 1 >= len(words):
            return ""
        return text[words[at].end : words[at + 1].start][:12].replace(" ", "").strip(",،\u00a0")

    def mark_after(self, at: int) -> str:
        if at >= len(self.norms):
            return ""
        words, text = self.line.words, self.line.text
        end = words[at + 1].start if at + 1 < len(words) else self.line.end
        return text[words[at].end : end][:12].strip()

    def is_capital(self, at: int) -> bool:
        return self.line.text[self.line.words[at].start].isupper()


def day_of(norm: str) -> int | None:
    digits = norm
    for ending in ("st", "nd", "rd", "th", "er", "e", "го"):
        if norm.endswith(ending) and norm[: -len(ending)].isdecimal():
            digits = norm[: -len(ending)]
            break
    if not digits.isdecimal() or len(digits) > 2:
        return None
    return int(digits) if 1 <= int(digits) <= 31 else None


def year_of(norm: str) -> int | None:
    return int(norm) if len(norm) == 4 and norm.isdecimal() and norm[:2] in ("19", "20") else None


def day_number(year: int, month: int, day: int) -> int | None:
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day).toordinal()


def last_of_month(year: int, month: int) -> int:
    return date(year, month, monthrange(year, month)[1]).toordinal()
