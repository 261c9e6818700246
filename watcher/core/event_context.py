"""What tells one event from another: the places, persons and weekdays that stand beside a number, and whether two such lists are of one event."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from watcher.core.claim import Person
from watcher.core.claim_persons import word_set
from watcher.core.common_words import COMMON
from watcher.core.day_words import SAID, folded
from watcher.core.event_words import vocabulary
from watcher.core.text import fold
from watcher.model import Sentence

_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6,
    "الاثنين": 0, "الثلاثاء": 1, "الاربعاء": 2, "الخميس": 3, "الجمعه": 4, "السبت": 5, "الاحد": 6,
}  # fmt: skip
_MONTH_FORMS = (
    "january janvier enero januar|february fevrier febrero februar|march mars marzo marz|april avril abril|may mai mayo|june juin junio juni|july juillet julio juli|"
    "august aout agosto|september septembre septiembre|october octobre octubre oktober|november novembre noviembre|december decembre diciembre dezember"
)
_MONTHS = {
    form: month
    for month, forms in enumerate(_MONTH_FORMS.split("|"), 1)
    for form in forms.split()
} | {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
_DAY = re.compile(
    r"(?<!\d)(?P<before>[0-3]?\d)(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?(?P<month>[^\W\d_]{3,10})\b|\b(?P<month_first>[^\W\d_]{3,10})\.?\s+(?P<after>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)",
)
# Arabic writes no capitals: a place is what a word for places stands before.
_ARABIC_PLACE = re.compile(
    r"(?:مدينة|محافظة|بلدة|قرية|ريف|مخيم|منطقة|حي|مدينه)\s+([\u0621-\u064a]{3,})"
)
# Capitalised, and yet no name of a place or person; those who report, and what every report has.
_NO_NAMES = word_set(
    "police officers officer department sheriff county city street state news photo image video file updated update posted published press associated reuters afp media twitter facebook the "
    "authorities officials authority fire hospital medical center university school local national chief mr mrs ms according local breaking shooting attack crash investigation investigators "
    "detectives witnesses victims suspect suspects gunman copyright rights reserved story north south east west am pm est edt utc") | _WEEKDAYS.keys() | _MONTHS.keys()  # fmt: skip
_IN = "in:"  # marks the place within which a number was counted
_WITHIN = r"(?:[Ii]n|[Aa]t|[Dd]ans|[Àà]|[Ee]n|[Bb]ei|[Ii]m|[Nn]ell[ao]|[Aa]|[Ee]m)"
_TOWN = (
    r"village|town|city|district|neighbou?rhood|suburb|quarter|hamlet|county|province|region|borough|area|municipality|ville|quartier|commune|hameau|banlieue|région|pueblo|ciudad|barrio|aldea|municipio|distrito|localidad|provincia|"
    r"Dorf|Stadt|Ort|Gemeinde|Viertel|Stadtteil|Bezirk|paese|città|quartiere|cidade|aldeia|bairro"
)
_PLACE = rf"(?P<place>(?:(?:the|le|la|el|der|dem|den|il|l['’])\s*(?:[^\W\d_]+\s+)?(?:{_TOWN})\s+(?:(?:of|de|du|d['’]|del|von|di)\s*)?|(?:the|la|le|l['’]|El)\s*)?[A-ZÀ-Ý][\w'’-]+(?:\s+[A-ZÀ-Ý][\w'’-]+){{0,2}})"
_PLACE_FIRST = re.compile(
    rf"\W*{_WITHIN}\s+{_PLACE}(?:\s+[a-zà-ÿ]+)?\s*,?\s*(?:[a-zà-ÿ]+\s+){{0,2}}$"
)
_PLACE_LAST = re.compile(rf"\s+(?:in|dans|à|en|im|nell[ao]|em)\s+{_PLACE}")
_SENTENCE_END = re.compile(r"[.!?؟]\s+|\n")
_SAID = folded(SAID)
_ON = folded("on late early am le ce el this w в op يوم")
_LEAD = 300  # letters: title and first sentences say where
_NEAR = 300  # letters before a sentence that still speak of its event
_LONGEST = 1000  # letters of a sentence that are looked at: some "sentences" are whole pages
_MOST = 30  # names kept for a claim
_ANOTHER = (
    10  # days between a date in a sentence and the article: the sentence tells of an earlier event
)
# Tuned on all pairs of pages of copies/natural.jsonl within three days: with one name in common, half of what was shown were two events of one town.
_SHARED = 2
_SHARE = 0.3


def names_another_day(text: str, published: date | None) -> bool:
    """Whether a sentence names a day that is well before the article."""
    if published is None:
        return False
    for match in _DAY.finditer(text):
        month = _MONTHS.get(fold(match["month"] or match["month_first"]))
        day = int(match["before"] or match["after"])
        if month is None or not 1 <= day <= 28:
            continue
        apart = abs((published - date(published.year, month, day)).days)
        if min(apart, 365 - apart) > _ANOTHER:
            return True
    return False


class EventContext:
    """The names of a text, and which of them stand beside a sentence."""

    def __init__(self, text: str, people: Sequence[Person]) -> None:
        self._text = text
        self._people = sorted((start, end, name) for name, start, end in people)
        self._known: dict[int, str] = {}

    def around(self, sentence: Sentence) -> str:
        """Return the names and weekdays around a sentence and in the lead, as a claim keeps them."""
        if sentence.start not in self._known:
            self._known[sentence.start] = self._around(sentence)
        return self._known[sentence.start]

    def _around(self, sentence: Sentence) -> str:
        text = self._text
        low, high = max(0, sentence.start - _NEAR), min(sentence.end, sentence.start + _LONGEST)
        lead, near = text[: min(_LEAD, low)], text[low:high]
        names = _names(near) | _names(lead)
        for first, last in ((low, high), (0, _LEAD)):
            at = bisect_left(self._people, (first,))
            for _, end, name in self._people[at : at + _MOST]:
                if end <= last:
                    names.add(fold(name).replace(" ", "_"))
        days = _days(sentence.text[:_LONGEST]) or _days_of_events(near) or _days_of_events(lead)
        return " ".join([*sorted(names)[:_MOST], *(f"@{day}" for day in sorted(days))])


def _names(text: str) -> set[str]:
    found = {
        norm
        for match in _NAME.finditer(text)
        if match[0][0].isupper() and len(norm := fold(match[0].removesuffix("'s").removesuffix("’s"))) > 2
        and norm not in COMMON and norm not in _NO_NAMES
    }  # fmt: skip
    if not text.isascii():
        found |= {fold(place) for place in _ARABIC_PLACE.findall(text)}
    return found


def inside(text: str, start: int, end: int) -> str:
    """Return the place within which a sentence counts, as `same_event` reads it: "In Upper Senn, nine people were killed"."""
    found = _PLACE_FIRST.match(text[:start]) or _PLACE_LAST.match(text, end)
    return " ".join(f"{_IN}{name}" for name in sorted(_names(found["place"]))) if found else ""


def _inside(words: set[str]) -> set[str]:
    return {word.removeprefix(_IN) for word in words if word.startswith(_IN)}


def _without_marks(words: set[str]) -> set[str]:
    return {word for word in words if not word.startswith(_IN)}


def _days_of_events(text: str) -> set[int]:
    """Return the weekdays of the sentences around that tell of an event: a flight or a court's date is another matter."""
    events = vocabulary().events
    found = set()
    for sentence in _SENTENCE_END.split(text):
        days = _days(sentence)
        if days and any(fold(match[0]) in events for match in _NAME.finditer(sentence)):
            found |= days
    return found


def _days(text: str) -> set[int]:
    """Return the weekdays of a sentence on which something was, and not those on which somebody said so."""
    found = set()
    before = two_before = ""
    for match in _NAME.finditer(text):
        norm = fold(match[0])
        if norm in _WEEKDAYS and not (before in _SAID or (before in _ON and two_before in _SAID)):
            found.add(_WEEKDAYS[norm])
        before, two_before = norm, before
    return found


def same_event(first: str, second: str) -> bool:
    """Whether what stands around two numbers speaks of one event; where nothing is named, it may.

    Different weekdays are different events: both texts are of the same three days.
    """
    ones, others = set(first.split()), set(second.split())
    days, other_days = ({word for word in words if word[0] == "@"} for words in (ones, others))
    if days and other_days and not days & other_days:
        return False
    ones, others = ones - days, others - other_days
    inside, other_inside = _inside(ones), _inside(others)
    ones, others = _without_marks(ones), _without_marks(others)
    # Who died in one village is a part of those who died in all, unless the other text is of that village too.
    if (inside and not inside & (others | other_inside)) or (other_inside and not other_inside & (ones | inside)):  # fmt: skip
        return False
    if not ones or not others:
        return True
    shared = len(ones & others)
    fewest = min(len(ones), len(others))
    return shared >= min(_SHARED, fewest) and shared >= _SHARE * fewest
