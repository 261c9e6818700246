"""When a text says that a person was arrested, released or designated."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from watcher.core.claim import Claim, Person
from watcher.core.text import fold
from watcher.model import Sentence

_MONTHS = (
    "january janvier enero januar gennaio يناير كانون\\s+الثاني января|february février febrero februar febbraio فبراير شباط февраля|march mars marzo märz مارس آذار марта|"
    "april avril abril aprile أبريل نيسان апреля|may mai mayo maggio مايو أيار мая|june juin junio juni giugno يونيو حزيران июня|july juillet julio juli luglio يوليو تموز июля|"
    "august août agosto أغسطس آب августа|september septembre septiembre settembre سبتمبر أيلول сентября|october octobre octubre oktober ottobre أكتوبر تشرين\\s+الأول октября|"
    "november novembre noviembre نوفمبر تشرين\\s+الثاني ноября|december décembre diciembre dezember dicembre ديسمبر كانون\\s+الأول декабря"
)
_MONTH_FORMS = [
    [form.replace("\\s+", " ") for form in month.split()] for month in _MONTHS.split("|")
]
_MONTH_OF = {form: number for number, forms in enumerate(_MONTH_FORMS, 1) for form in forms}
_MONTH = "|".join(sorted((form.replace(" ", r"\s+") for form in _MONTH_OF), key=len, reverse=True))
_DATE = re.compile(
    rf"(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?)?(?P<month>{_MONTH})(?:\s*/\s*(?:{_MONTH}))?(?:\s+(?P<day_after>[0-3]?\d)(?:st|nd|rd|th)?)?,?\s+(?:of\s+|de\s+)?(?P<year>(?:19|20)\d\d)"
    rf"|\b(?:in|en|im|في|عام|سنة)\s+(?:عام\s+|العام\s+)?(?P<only_year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_EVENTS = {
    "arrested": re.compile(
        r"\b(?:arrested|detained|captured|arrêtée?|interpellée?|détenu)\b|اعتقل(?:ت)?ه?|أوقف(?:ت)?ه?|اعتقال",
        re.IGNORECASE,
    ),
    "released": re.compile(
        r"\b(?:released|freed|libérée?|relâchée?)\b|أفرج|الإفراج|أطلق\s+سراح",
        re.IGNORECASE,
    ),
    "designated": re.compile(
        r"\b(?:designated|blacklisted|sanctioned|classified|recogni[sz]ed|désignée?|classée?|sanctionnée?)\b|صنفت(?:ه)?|أدرجت(?:ه)?|تصنيف",
        re.IGNORECASE,
    ),
}
_ACTORS = {
    "United States": re.compile(
        r"\bU\.?S\.?(?:A\.?)?\b|United States|Washington|State Department|États-Unis|Etats-Unis|الولايات المتحدة|واشنطن|الخارجية الأمريكية"
    ),
    "United Nations": re.compile(
        r"\bU\.?N\.?\b|United Nations|Security Council|\bONU\b|Nations unies|الأمم المتحدة|مجلس الأمن"
    ),
    "European Union": re.compile(r"\bEU\b|European Union|Union européenne|الاتحاد الأوروبي"),
    "France": re.compile(r"\bFrance\b|Paris\b|فرنسا"),
}
_NEAR = 60  # letters between a verb and its date
_BACK = 400  # letters that a pronoun reaches back for its name
_PRONOUN = re.compile(r"\b(?:he|him|she|her|il|elle|lui)\b", re.IGNORECASE)


def dates(
    text: str, sentence: Sentence, people: Sequence[Person], published: date | None
) -> Iterator[Claim]:
    """Yield the dated events of a sentence that has one person, named or meant by a pronoun."""
    stated = [(match, days) for match in _DATE.finditer(sentence.text) if (days := _days(match))]
    if not stated:
        return
    who = _subject(sentence, people)
    if who is None:
        return
    verbs = [
        (event, found) for event, verb in _EVENTS.items() for found in verb.finditer(sentence.text)
    ]
    for event, verb in verbs:
        if sum(other == event for other, _ in verbs) != 1:
            continue  # two arrests in one sentence: whose date is whose?
        match, days = min(stated, key=lambda one: _distance(verb, one[0]))
        apart = _distance(verb, match)
        # "Arrested in May 2001, released a year later": the date belongs to the verb it stands next to.
        if apart > _NEAR or any(_distance(other, match) < apart for _, other in verbs):
            continue
        if match["only_year"] and event != "designated":
            continue
        if published is not None and days[0] > published.toordinal():
            continue
        scope = ""
        if event == "designated":
            actors = [actor for actor, pattern in _ACTORS.items() if pattern.search(sentence.text)]
            if len(actors) != 1:
                continue
            scope = actors[0]
        yield Claim(
            about_key=f"{event}|{fold(who)}",
            about=f"when {who} was {event}" + (f" by {scope}" if scope else ""),
            says=match[0].strip(),
            value=days,
            unit="day",
            quote=sentence.text,
            start=sentence.start,
            end=sentence.end,
            scope=scope,
        )


def _subject(sentence: Sentence, people: Sequence[Person]) -> str | None:
    """Return the one person a sentence is about: named in it, or meant by a pronoun."""
    named = {name for name, start, end in people if sentence.start <= start and end <= sentence.end}
    if not named and _PRONOUN.search(sentence.text):
        named = {
            name for name, start, _ in people if sentence.start - _BACK <= start < sentence.start
        }
    return named.pop() if len(named) == 1 else None


def _distance(a: re.Match[str], b: re.Match[str]) -> int:
    return max(a.start() - b.end(), b.start() - a.end(), 0)


def _days(match: re.Match[str]) -> tuple[float, float] | None:
    if match["only_year"]:
        year = int(match["only_year"])
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    year, month = (
        int(match["year"]),
        _MONTH_OF.get(re.sub(r"\s+", " ", match["month"].lower())),
    )
    if month is None:
        return None
    last = monthrange(year, month)[1]
    day = int(match["day"] or match["day_after"] or 0)
    if not 1 <= day <= last:
        return date(year, month, 1).toordinal(), date(year, month, last).toordinal()
    return date(year, month, day).toordinal(), date(year, month, day).toordinal()
