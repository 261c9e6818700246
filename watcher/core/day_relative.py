"""Days told by the calendar's words: "on Wednesday", "yesterday", "last month", "the following year", "two weeks ago"."""

from __future__ import annotations

from datetime import date, timedelta

from watcher.core.day_dates import Dates
from watcher.core.day_scan import AHEAD, Days, day_of, last_of_month, year_of

_NEAREST = 3  # days; a weekday further from its date is no slip of one of the two
_MONTH = 30.4


class RelativeDays(Dates):
    """Reads the days that begin at a word and are told from the article's own, or from those told before."""

    def number(self, at: int) -> Days | None:
        """A number begins "22 October", "21-22 octobre", "2025-10-22", "22.10.2025", "5 days ago" or is a year."""
        numeric = self.numeric(at)
        if numeric is not None:
            return numeric
        day = day_of(self.norms[at])
        if day is not None:
            last, upto = at, day
            second = self.next_day(at)
            if second is not None:
                last, upto = second, day_of(self.norms[second]) or day
            after = self.skip(last + 1, self.know.link)
            for place in (last + 1, after):
                month = self.month_at(place)
                if month is not None:
                    return self.dated(at, self.month_end(place), month, day, upto)
        year = year_of(self.norms[at])
        if year is not None:
            return self.lone_year(at, year)
        return self.ago(at)

    def weekday(self, at: int) -> Days | None:
        know = self.know
        norm = self.norms[at]
        weekday = know.weekdays[norm]
        first = at
        after = self.after(at)
        if norm in ("terca", "quarta", "quinta", "sexta", "segunda"):
            if after != "feira":
                return None  # in Spanish the second, in Portuguese the second day
            first = at
            at += 1
            after = self.after(at)
        if norm in ("الاحد", "احد") and self.norms[at - 1 : at] == ["اي"]:
            return None  # "anyone"
        # "Wednesday, October 22", "mercredi 22 octobre", "الأربعاء 22 أكتوبر"
        self.weekday_told = weekday
        dated = self.date_near(at + 1)
        self.weekday_told = None
        if dated is not None:
            return self.fitted(dated._replace(first=first), weekday)
        if self.published is None or self.names_date(at + 1):
            return None
        today = self.published.toordinal()
        numbered = self.numbered(at + 1, weekday)
        if numbered is not None:
            return Days(at, at + 1, numbered, numbered)
        back = (self.published.weekday() - weekday) % 7
        before = self.norms[at - 1] if at else ""
        if (
            after in know.next
            or before in know.next
            or (before == "next")
            or norm.endswith("mondays")
        ):
            return None
        low = high = today - back
        if after in know.last or (before in know.last and before != "past"):
            if not back:
                low = high = today - 7
            elif back <= 2:
                low -= 7  # "last Wednesday" on a Friday: this week's, or last week's
            first = at - 1 if before in know.last else first
        # "Friday night and Saturday", "ليل الثلاثاء-الأربعاء", "de mardi à mercredi"
        for place in (at + 1, at + 2, at + 3):
            if (
                place < len(self.norms)
                and know.weekdays.get(self.norms[place]) == (weekday + 1) % 7
            ):
                joint = self.norms[at + 1 : place]
                if all(
                    one in know.span or one in know.night or one in ("the", "le", "den")
                    for one in joint
                ):
                    if not back:
                        return None
                    return Days(first, place, low, high + 1)
        return self.widened(Days(first, at, low, high))

    def numbered(self, at: int, weekday: int) -> int | None:
        """ "jeudi 23": the day of this month or the last that fits its weekday."""
        if at >= len(self.norms) or self.published is None or self.between(at - 1) or self.counts_something(at):  # fmt: skip
            return None
        day = day_of(self.norms[at])
        today = self.published.toordinal()
        for number in range(today + AHEAD, today - 32, -1):
            one = date.fromordinal(number)
            if day is not None and one.day == day and one.weekday() == weekday:
                return number
        return None

    def date_near(self, at: int) -> Days | None:
        """A date that follows its weekday, at most two small words away."""
        for place in range(at, min(at + 3, len(self.norms))):
            norm = self.norms[place]
            if norm[0].isdecimal():
                found = self.numeric(place)
                if found is None and day_of(norm) is not None:
                    found = self.number(place)
                return found if found is not None and not found.year else None
            if self.month_at(place) is not None:
                found = self.month_first(place)
                return found if found is not None and found.low + 3 >= found.high else None
            if norm not in self.know.link and norm not in ("the", "morning", "night", "on"):
                return None
        return None

    def names_date(self, at: int) -> bool:
        """Whether a day and a month stand here, though they could not be placed in a year."""
        for place in range(at, min(at + 3, len(self.norms))):
            if self.month_at(place) is not None:
                return True
            if self.norms[place] not in self.know.link and day_of(self.norms[place]) is None:
                return False
        return False

    def fitted(self, dated: Days, weekday: int) -> Days:
        if dated.low != dated.high:
            return dated
        off = (weekday - (dated.low - 1)) % 7  # day number 1 was a Monday
        off = off - 7 if off > _NEAREST else off
        if not off:
            return dated
        other = dated.low + off
        return dated._replace(low=min(dated.low, other), high=max(dated.high, other), doubtful=True)

    def near(self, at: int) -> Days | None:
        """Today and yesterday: a page's date may be a day off by its time zone."""
        norm, know = self.norms[at], self.know
        if self.published is None:
            return None
        if norm == "اليوم" or norm == "heute":
            # "this day", and "today" for nowadays, are no dates
            if norm == "اليوم" and self.after(at) not in know.weekdays:
                return None
            if norm == "اليوم":
                found = self.weekday(at + 1)
                return found._replace(first=at) if found else None
        if norm == "aujourd" and self.after(at) != "hui":
            return None
        last = at + 1 if norm == "aujourd" else at
        if norm == "ayer" or norm == "dun":
            last = at
        if self.after(last) in know.weekdays:
            found = self.weekday(last + 1)
            return found._replace(first=at) if found else None
        if self.date_near(last + 1) is not None:
            return None  # "today, April 8"
        day = self.published.toordinal() - know.near[norm]
        return Days(at, last, day - 1, day)

    def unit_with(self, at: int) -> Days | None:
        """ "last month", "the following year", "next day": a word that says which, then the unit."""
        norm, know = self.norms[at], self.know
        if norm == "lendemain":
            return self.next_to(at, at, "day")
        unit = know.units.get(self.after(at))
        if unit is None:
            return None
        if norm in know.last and norm not in know.following:
            return self.back(at, at + 1, unit)
        if norm in know.following or (norm == "next" and unit == "day"):
            return self.next_to(at, at + 1, unit)
        return None

    def unit_then(self, at: int) -> Days | None:
        """ "mois dernier", "the year after", "l'année suivante", "العام الماضي", "في العام التالي", "a year ago"."""
        know = self.know
        unit = know.units[self.norms[at]]
        if self.norms[at] in know.dual and at and self.norms[at - 1] in know.ago_before:
            return self.days_ago(at - 1, at, 2, unit)
        after = self.after(at)
        if after in know.last:
            return self.back(at, at + 1, unit)
        if after in know.following and after not in ("after",):
            return self.next_to(at, at + 1, unit)
        if (
            after == "after"
            and self.norms[at - 1 : at] == ["the"]
            and self.mark_after(at + 1)[:1] in ("", ".", ",", ";")
        ):
            return self.next_to(at, at + 1, unit)
        return None

    def back(self, first: int, last: int, unit: str) -> Days | None:
        if self.published is None or unit == "day":
            return None
        day = self.published
        if unit == "year":
            low, high = date(day.year - 1, 1, 1).toordinal(), date(day.year - 1, 12, 31).toordinal()
        elif unit == "month":
            end = day.replace(day=1) - timedelta(days=1)
            low, high = end.replace(day=1).toordinal(), end.toordinal()
        else:
            monday = day.toordinal() - day.weekday()
            low, high = monday - 7, day.toordinal()
        return Days(first, last, low, high)

    def next_to(self, first: int, last: int, unit: str) -> Days | None:
        """Count on from what the text told before."""
        before = self.before
        if before is None or before.doubtful:
            return None
        if unit == "day":
            if before.high - before.low > 1:
                return None
            return Days(first, last, before.low + 1, before.high + 1)
        if unit == "year":
            low, high = date.fromordinal(before.low).year, date.fromordinal(before.high).year
            if low != high or high >= 9999:
                return None
            return Days(
                first, last, date(low + 1, 1, 1).toordinal(), date(low + 1, 12, 31).toordinal()
            )
        if unit == "month" and before.high - before.low <= 31:
            end = date.fromordinal(before.low)
            after = date.fromordinal(last_of_month(end.year, end.month) + 1)
            return Days(first, last, after.toordinal(), last_of_month(after.year, after.month))
        return None

    def ago(self, at: int) -> Days | None:
        """ "5 days ago", "vor zwei Wochen", "قبل 3 أيام", "il y a deux jours"."""
        know = self.know
        number = at + 1 if self.norms[at] in know.ago_before else at
        if number >= len(self.norms):
            return None
        many = know.small.get(self.norms[number])
        if many is None:
            many = int(self.norms[number]) if self.norms[number].isdecimal() and len(self.norms[number]) <= 2 else None  # fmt: skip
        if many is None:
            if number > at and self.norms[number] in know.dual:
                return self.days_ago(at, number, 2, know.units[self.norms[number]])
            return None
        unit = know.units.get(self.after(number))
        if unit is None:
            return None
        before = number > at or self.norms[max(0, at - 3) : at] == ["il", "y", "a"]
        if before or self.after(number + 1) in know.ago:
            return self.days_ago(at, number + 1 if before else number + 2, many, unit)
        return None

    def days_ago(self, first: int, last: int, many: int, unit: str) -> Days | None:
        if self.published is None:
            return None
        length, slack = {"day": (1, 1), "week": (7, 4), "month": (_MONTH, 20), "year": (365.25, 200)}[unit]  # fmt: skip
        day = self.published.toordinal() - round(many * length)
        return Days(first, last, day - slack, day + (slack if unit != "day" else 0))
