"""Dates in a sentence: "22 October", "21-22 octobre 2025", "August/September 2020", "summer 2020", "in 2016"."""

from __future__ import annotations

from datetime import date

from watcher.core.day_scan import AHEAD, Days, Scan, day_number, day_of, last_of_month

_SLIP_WITHIN = (
    10  # days from publication; so near, a weekday that does not fit is a slip, and no other year
)
_LIES_AHEAD = 90  # days; further ahead, a date without a year was in the last one


class Dates(Scan):
    """Reads the dates that begin at a word."""

    def numeric(self, at: int) -> Days | None:
        if at + 2 >= len(self.norms):
            return None
        one, two, three = self.norms[at : at + 3]
        if not (one.isdecimal() and two.isdecimal() and three.isdecimal()):
            return None
        marks = {self.between(at), self.between(at + 1)}
        if len(marks) != 1 or not marks <= {"-", ".", "/"}:
            return None
        if len(one) == 4 and len(two) == 2 and len(three) == 2:
            parts = (one, two, three)
        elif len(three) == 4 and len(one) <= 2 and len(two) <= 2:
            if marks == {"/"} and int(one) <= 12 and int(two) <= 12 and one != two:
                return None  # the fourth of March, or the third of April
            parts = (three, one, two) if int(two) > 12 else (three, two, one)
        else:
            return None
        number = day_number(*map(int, parts))
        return Days(at, at + 2, number, number) if number is not None else None

    def month_first(self, at: int) -> Days | None:
        """A month begins "October 22", "October 21 to 22", "August 2020", "August/September 2020", or stands alone."""
        month = self.month_at(at)
        assert month is not None
        end = self.month_end(at)
        after = end + 1
        if after < len(self.norms) and self.between(end) in ("", "the"):
            day = day_of(self.norms[after])
            if day is not None and not self.counts_something(after):
                last, upto = after, day
                second = self.next_day(after)
                if second is not None:
                    last, upto = second, day_of(self.norms[second]) or day
                return self.dated(at, last, month, day, upto)
        other = None
        if after < len(self.norms) and (
            self.between(end) in ("/", "-", "–")
            or self.norms[after] in {"or", "ou", "und", "oder", "to", "and"}
        ):
            place = (
                after
                if self.norms[after] not in {"or", "ou", "und", "oder", "to", "and"}
                else after + 1
            )
            other = self.month_at(place)
            if other is not None:
                end = self.month_end(place)
        place, year = self.year_after(end)
        if year is not None:
            low = day_number(year, month, 1)
            high = last_of_month(year, other if other is not None and other >= month else month)
            if low is None:
                return None
            return Days(at, place, low, high)
        if other is not None:
            return None
        # "in July": without a preposition it is May who may, and Mars the planet.
        told = at and self.norms[at - 1] in self.know.into
        arabic = "\u0600" <= self.norms[at][0] <= "\u06ff" and self.norms[at][0] in "فب"
        lasting = end + 1 < len(self.norms) and self.norms[end + 1] in self.know.last
        lasting = lasting or bool(at and self.norms[at - 1] in self.know.last)
        if self.published is None or not (told or arabic or lasting):
            return None
        if self.norms[at] in ("may", "march", "mars") and not self.is_capital(at) and self.norms[at] != "mars":  # fmt: skip
            return None
        if self.elsewhere():
            return None
        year = self.published.year if month <= self.published.month else self.published.year - 1
        if lasting and month == self.published.month:
            return None
        low = day_number(year, month, 1)
        return Days(at, end, low, last_of_month(year, month)) if low is not None else None

    def dated(self, first: int, last: int, month: int, low_day: int, high_day: int) -> Days | None:
        place, year = self.year_after(last)
        if year is None:
            year = self.year_meant(month, low_day)
            if year is None:
                return None
        low, high = day_number(year, month, low_day), day_number(year, month, high_day)
        if low is None or high is None:
            return None
        if high < low:
            return None
        found = Days(first, place, low, high)
        return self.widened(found)

    def year_meant(self, month: int, day: int) -> int | None:
        """Return the year of a date that is given without one."""
        today = self.published.toordinal() if self.published else None
        this_year = self.published.year if self.published else None
        number = day_number(this_year, month, day) if this_year else None
        close = number is not None and today is not None and abs(today - number) <= _SLIP_WITHIN
        if self.weekday_told is not None and not close:
            # Of last year's and this year's, the one that fits the weekday; so in a text that was printed long ago.
            told = date.fromordinal(self.before.low).year if self.before else None
            for year in (this_year, this_year - 1 if this_year else None, told):
                fits = day_number(year, month, day) if year else None
                if fits is None or (today is not None and fits > today + AHEAD):
                    continue
                if date.fromordinal(fits).weekday() == self.weekday_told:
                    return year
        if today is None or this_year is None or self.elsewhere():
            return None
        if number is not None and number > today + AHEAD:
            # "on 30 December" of an article in January; of one in March it lies ahead.
            return None if number - today < _LIES_AHEAD else this_year - 1
        return this_year

    def season(self, at: int) -> Days | None:
        place, year = self.year_after(at)
        if year is None:
            return None
        season = self.know.seasons[self.norms[at]]
        start, length = ((3, 110), (6, 122), (9, 115), (12, 125))[season]
        first = day_number(year - 1 if season == 3 else year, start, 1)
        if first is None:
            return None
        # Winter 2020 began in 2019 or in 2020.
        return Days(at, place, first, first + length + (366 if season == 3 else 0))

    def lone_year(self, at: int, year: int) -> Days | None:
        before = self.norms[at - 1] if at else ""
        after = self.after(at)
        arabic = before.startswith(("عام", "سنه", "العام")) or before in ("في",)
        if not (
            before in self.know.into
            or arabic
            or after in {"году", "года", "г", "yilinda", "yili", "roku", "senesinde"}
            or (after in {"da", "de", "te", "ta"} and self.mark_after(at) in "'’")
        ):
            return None
        if self.mark_after(at)[:1] in ("-", "–") and self.mark_after(at + 1) == "":
            return None
        return Days(at, at, date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal(), year=True)
