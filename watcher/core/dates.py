"""Dates as feeds write them → aware UTC, or None.

A date without a zone is UTC (RFC 5322, 4.3 for unknown zones; feeds without one mostly are). A zone
name that several zones share is not guessed at: the names below have one meaning in news feeds. A
date that cannot be true is None: before 1990, when there was no web, or after tomorrow. feedparser's own
reading is not asked: it takes "2020/1/10" for the first of November and any unknown zone for UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
AHEAD = timedelta(
    days=2
)  # clocks and zones are wrong by hours; more than that is a typing error or a trick
_LONGEST = 100  # characters

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janv janvier enero ene januar jänner gennaio gen janeiro ocak يناير كانون_الثاني جانفي янв января",
            "feb february févr fev fevr février fevrier febrero februar febbraio fevereiro şubat فبراير شباط فيفري фев февраля",
            "mar march mars marzo märz marz mrz março marco mart مارس آذار мар марта",
            "apr april avr avril abril abr aprile nisan أبريل ابريل إبريل نيسان أفريل апр апреля",
            "may mai mayo maggio mag maio mayıs مايو أيار ماي мая май",
            "jun june juin junio juni giugno giu junho haziran يونيو حزيران جوان июн июня",
            "jul july juil juillet julio juli luglio lug julho temmuz يوليو تموز جويلية июл июля",
            "aug august août aout agosto ago ağustos أغسطس اغسطس آب أوت авг августа",
            "sep sept september septembre septiembre settembre set setembro eylül سبتمبر أيلول сен сент сентября",
            "oct october octobre octubre okt oktober ottobre ott outubro out ekim أكتوبر اكتوبر تشرين_الأول окт октября",
            "nov november novembre noviembre novembro kasım نوفمبر تشرين_الثاني ноя нояб ноября",
            "dec december déc décembre decembre diciembre dic dez dezember dicembre dezembro aralık ديسمبر كانون_الأول дек декабря",
        ),
        start=1,
    )
    for name in names.split()
}
# Hours east of UTC. RFC 5322 names its own; the others have one meaning among outlets.
# Left out because they have several: IST, BST is British (feeds say it for nothing else), CST and EST are American.
_ZONES = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "bst": 1,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "cet": 1, "cest": 2, "mez": 1, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "trt": 3, "jst": 9, "kst": 9,
}  # fmt: skip

_ISO = re.compile(
    r"(\d{4})(?:-?(\d{2})-?(\d{2})|[-/.](\d{1,2})[-/.](\d{1,2}))"
    r"(?:(?:[Tt\s]|\s*,\s*)\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?"
    r"\s*([A-Za-z]{1,4}|[+-]\d{1,2}:?\d{0,2})?\Z"
)
_ZONE = r"(?:\s*(?:UTC|GMT)?\s*([A-Za-z]{1,4}|[+-]\d{1,2}:?\d{0,2}))?(?:\s*\([^)]*\))?"
_CLOCK = r"(\d{1,2})[:hH.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?"
_WORD = r"([^\W\d]{3,16}(?:[ _]ال[^\W\d]{3,6})?)"  # two words: the Levantine months
_DAY_FIRST = re.compile(
    rf"(?:[^\W\d]{{2,10}}\.?[,،]?\s+)?(\d{{1,2}})(?:er|st|nd|rd|th|\.)?[\s-]+(?:de\s+)?{_WORD}\.?,?[\s-]+(?:de\s+)?(\d{{4}}|\d{{2}})"
    rf"(?:\s*,?\s*[-–à]?\s*(?:at\s+)?{_CLOCK}{_ZONE})?\Z"
)
_MONTH_FIRST = re.compile(
    rf"(?:[^\W\d]{{2,10}}\.?[,،]?\s+)?{_WORD}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?:(\d{{4}})(?:\s*,?\s*[-–]?\s*(?:at\s+)?{_CLOCK}{_ZONE})?"
    rf"|{_CLOCK}(?:\s+([A-Za-z]{{1,4}}))?\s+(\d{{4}}))\Z"
)


def parse_date(text: str | None, *, now: datetime) -> datetime | None:
    """Return the moment a feed's date names, or None where it names none that can be true."""
    if not text or len(text) > _LONGEST:
        return None
    text = " ".join(text.split())
    try:
        moment = _iso(text) or _day_first(text) or _month_first(text)
    except (ValueError, OverflowError):  # the 31st of February, 25 o'clock
        return None
    return sane(moment, now=now)


def sane(moment: datetime | None, *, now: datetime) -> datetime | None:
    """Return the moment in UTC where it can be true."""
    if moment is None:
        return None
    return moment.astimezone(UTC) if EARLIEST <= moment <= now + AHEAD else None


def _iso(text: str) -> datetime | None:
    found = _ISO.match(text)
    if found is None:
        return None
    year, month, day, short_month, short_day, hour, minute, second, fraction, zone = found.groups()
    offset = _offset(zone)
    if offset is None:
        return None
    return datetime(
        int(year), int(month or short_month), int(day or short_day), int(hour or 0), int(minute or 0), min(int(second or 0), 59),
        int((fraction or "0")[:6].ljust(6, "0")), tzinfo=offset,
    )  # fmt: skip


def _day_first(text: str) -> datetime | None:
    found = _DAY_FIRST.match(text)
    if found is None:
        return None
    day, month, year, hour, minute, second, half, zone = found.groups()
    return _made(year, month, day, hour, minute, second, half, zone)


def _month_first(text: str) -> datetime | None:
    found = _MONTH_FIRST.match(text)
    if found is None:
        return None
    month, day, year, hour, minute, second, half, zone, *late = found.groups()
    if year is None:
        hour, minute, second, half, zone, year = late
    return _made(year, month, day, hour, minute, second, half, zone)


def _made(
    year: str, month: str, day: str,
    hour: str | None, minute: str | None, second: str | None, half: str | None, zone: str | None,
) -> datetime | None:  # fmt: skip
    number = _MONTHS.get(month.lower().replace(" ", "_").rstrip("."))
    offset = _offset(zone)
    if number is None or offset is None:
        return None
    full_year = (
        int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 50 else 1900)
    )  # RFC 5322, 4.3
    hours = int(hour or 0)
    if half:
        hours = hours % 12 + (12 if half[0] in "pP" else 0)
    # A leap second, or 24:00, is read as the last second that a clock has.
    if hours == 24 and int(minute or 0) == 0:
        return datetime(full_year, number, int(day), tzinfo=offset) + timedelta(days=1)
    return datetime(
        full_year,
        number,
        int(day),
        hours,
        int(minute or 0),
        min(int(second or 0), 59),
        tzinfo=offset,
    )


def _offset(zone: str | None) -> timezone | None:
    """Return the zone, UTC where none is named, None for a name that has no one meaning."""
    if not zone:
        return UTC
    if zone[0] in "+-":
        digits = zone[1:].replace(":", "")
        hours, minutes = (
            (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        )
        if hours > 14 or minutes > 59:
            raise ValueError(zone)
        span = timedelta(hours=hours, minutes=minutes)
        return timezone(-span if zone[0] == "-" else span)
    hours_east = _ZONES.get(zone.lower())
    return None if hours_east is None else timezone(timedelta(hours=hours_east))
