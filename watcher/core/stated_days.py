"""The days that a sentence speaks of, as ranges, resolved against the day its article was published.

"August 2020" is a range of 31 days, "on Wednesday" the last Wednesday before the article, "the following year" the year after
the one told of before. What cannot be resolved is left out; so is what lies ahead.
"""

from __future__ import annotations

from datetime import date

from watcher.core.claim_lines import Line
from watcher.core.day_relative import RelativeDays
from watcher.core.day_scan import AHEAD, Days, year_of
from watcher.core.day_words import vocabulary

__all__ = ["Days", "stated_days"]


def stated_days(line: Line, published: date | None, before: Days | None = None) -> tuple[Days, ...]:
    """Return the days of a sentence in order; `before`: the last ones that the text spoke of."""
    if not _may_state(line):
        return ()
    return tuple(_Reader(line, published, before).read())


def _may_state(line: Line) -> bool:
    return not vocabulary().signals.isdisjoint(line.known) or any(
        norm[:2] in ("19", "20") and year_of(norm) is not None for norm in line.known
    )


class _Reader(RelativeDays):
    """Walks over the words of a sentence once."""

    def read(self) -> list[Days]:
        found: list[Days] = []
        at = 0
        while at < len(self.norms):
            norm = self.norms[at]
            one = self.begun(at) if norm in self.know.opens or norm[0].isdecimal() else None
            if one is None:
                at += 1
                continue
            at = max(one.last + 1, at + 1)
            found.append(one)
            self.before = found[-1]
        latest = self.published.toordinal() + AHEAD if self.published else None
        return [
            one._replace(spoken=self.is_spoken(one))
            for one in found
            if latest is None or one.low <= latest
        ]

    def begun(self, at: int) -> Days | None:
        norm = self.norms[at]
        know = self.know
        if norm in know.weekdays:
            return self.weekday(at)
        if self.month_at(at) is not None:
            return self.month_first(at)
        if norm[0].isdecimal():
            return self.number(at)
        if norm in know.near:
            return self.near(at)
        if norm in know.seasons:
            return self.season(at)
        if norm in know.last or norm in know.following or norm == "next":
            return self.unit_with(at)
        if norm in know.ago_before or norm in know.small:
            return self.ago(at)
        if norm in know.units:
            return self.unit_then(at)
        return None

    def is_spoken(self, one: Days) -> bool:
        before = self.norms[max(0, one.first - 2) : one.first]
        said = self.know.said
        if one.last + 1 < len(self.norms) and self.norms[one.last + 1] in said:
            return True
        # "said Thursday they agreed": a word right before the day, or with a preposition between
        if not before:
            return False
        if before[-1] in said:
            return True
        if before[-1] in ("on", "am", "el", "le", "ce", "w", "в", "во", "op", "يوم", "مساء", "late", "early"):  # fmt: skip
            earlier = self.norms[max(0, one.first - 4) : one.first - 1]
            return not said.isdisjoint(earlier)
        return not said.isdisjoint(self.norms[max(0, one.first - 3) : one.first]) and before[-1] not in self.know.into  # fmt: skip
