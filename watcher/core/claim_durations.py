"""How long a text says that somebody was held, was sentenced to, or that a siege or a fight lasted."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from watcher.core.claim import Claim
from watcher.core.claim_amounts import Amount, hedged, printed, reach, within
from watcher.core.claim_clauses import light
from watcher.core.claim_custody import Custody
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects
from watcher.core.event_context import EventContext
from watcher.core.text import fold
from watcher.model import Sentence

_UNITS = {
    "hours": r"hours?|heures?|horas?|Stunden?|ore|час(?:а|ов)?|saat|ساعات|ساعة",
    "days": r"days?|jours?|días?|Tage?n?|giorni|dias|дн(?:я|ей)|gün|يوما?|أيام",
    "weeks": r"weeks?|semaines?|semanas?|Wochen?|settimane|недел[ьи]|hafta|أسابيع|أسبوعا?",
    "months": r"months?|mois|mes(?:es)?|Monate?n?|mesi|месяц(?:а|ев)?|ay|أشهر|شهور|شهر(?:ا|اً|ًا)?",
    "years": r"years?|ans?|années?|años?|Jahre?n?|anni|anos|лет|год(?:а)?|yıl|سنوات|أعوام|سنة|عام(?:ا|اً|ًا)?",
}
_IN_MONTHS = {"hours": 1 / 730, "days": 12 / 365.25, "weeks": 84 / 365.25, "months": 1.0, "years": 12.0}  # fmt: skip
_UNIT = "|".join(f"(?P<{name}>{forms})" for name, forms in _UNITS.items())
_LENGTH = re.compile(
    rf"[\s-]*(?:(?P<half>and\s+a\s+half)\s+|et\s+demi\s+)?(?:{_UNIT})(?!\w)(?P<plus>\s+(?:and\s+a\s+half|et\s+demie?|y\s+medio|y\s+media|und\s+ein\s+halbes|e\s+mezzo|e\s+meio)\b|\s+ونصف)?",
    re.IGNORECASE,
)
# A year, a month by themselves: "a year and a half", "un an", "anderthalb Jahre", "سنة ونصف", "عامين".
_ALONE = re.compile(
    r"\b(?P<half_year>half\s+a\s+year|six\s+months|un\s+semestre|medio\s+año|ein\s+halbes\s+Jahr)\b"
    r"|\b(?P<one_and_half>(?:an?|one)\s+year\s+and\s+a\s+half|one\s+and\s+a\s+half\s+years|un\s+an\s+et\s+demi|une\s+année\s+et\s+demie|un\s+año\s+y\s+medio|anderthalb\s+Jahren?|eineinhalb\s+Jahren?|un\s+anno\s+e\s+mezzo|um\s+ano\s+e\s+meio)\b"
    r"|\b(?P<one>(?:an?|one)\s+year|un\s+an|une\s+année|un\s+año|ein(?:em|es)?\s+Jahr|un\s+anno)\b(?!\s+(?:and|et|y|und|e)\s)"
    r"|(?<!\w)(?:ل|ب)?(?P<arabic_and_half>(?:سنة|عام)\s+ونصف(?:\s+(?:السنة|العام))?)(?!\w)"
    r"|(?<!\w)(?:ل|ب)?(?P<two>عامين|سنتين)(?P<two_half>\s+ونصف)?(?!\w)|(?<!\w)(?P<two_months>شهرين)(?!\w)",
    re.IGNORECASE,
)
_HINTS = ("year", "half", "demi", "un an", "année", "medi", "un año", "jahr", "mezzo", "anno", "meio", "نصف", "عامين", "سنتين", "شهرين", "semestre")  # fmt: skip
_MORE = re.compile(
    r"(?<!\w)(?:(?P<least>more\s+than|over|at\s+least|plus\s+d['’e]|plus\s+de|au\s+moins|más\s+de|al\s+menos|mehr\s+als|über|mindestens|(?:ل)?أكثر\s+من|ما\s+لا\s+يقل\s+عن)|(?P<nearly>nearly|almost|près\s+d['’e]|presque|casi|fast|knapp|قرابة|نحو)|(?P<most>less\s+than|under|moins\s+d['’e]|menos\s+de|weniger\s+als|أقل\s+من))\s*$",
    re.IGNORECASE,
)
# He was held so long, or freed after so long.
_HELD = re.compile(
    r"\b(?:held|detained|detention|imprisoned|jailed|prison|jail|custody|captivity|behind\s+bars|released?|freed|arrest(?:ed)?|incarcerated|kidnapped|captive|hostage|"
    r"détenue?|détention|garde\s+à\s+vue|remise?\s+en\s+liberté|emprisonnée?|prison|incarcérée?|libér(?:ée?|ation)|relâchée?|captivité|arrestation|détenu|"
    r"detenid[oa]|preso|presa|prisión|cárcel|liberad[oa]|cautiverio|en\s+libertad|inhaftiert|(?:(?:Untersuchungs|Einzel|Isolations|Polizei|Abschiebe|U-)h|H)aft|(?:Polizeig|G)ewahrsam|Gefangenschaft|freigelassen|festgehalten|Gefängnis|detenut[oa]|carcere|rilasciat[oa])\b"
    r"|(?<!\w)(?:من\s+)?(?:[وبل]?)(?:ال)?(?:احتجاز|اعتقال|سجن|توقيف|إفراج|أسر)(?:ه|ها|ا)?(?!\w)|(?<!\w)(?:أفرج|أطلق\s+سراح|احتجز|اعتقل|سجن)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"\b(?:sentenced\s+(?:\w+\s+){0,3}to|condamnée?\s+(?:\w+\s+){0,3}à|condenad[oa]\s+a|verurteilt)\b|حكم\s+عليه",
    re.IGNORECASE,
)
_LASTED = re.compile(
    r"\b(?P<siege>siege|siège|asedio|sitio|Belagerung)|\b(?P<fighting>fighting|clashes|battle|firefight|gunfight|combats|affrontements|bataille|combates|enfrentamientos|Kämpfe|Gefechte)|\b(?P<standoff>standoff|stand-off)|(?P<siege_ar>حصار)|(?P<fighting_ar>اشتباكات|معارك)",
    re.IGNORECASE,
)
_LAST = re.compile(
    r"\b(?:last(?:ed|ing|s)|for|after|during|went\s+on|raged|dur(?:é|ait|ant|a|ó|aron|e)|pendant|après|tras|dauer(?:t|te|ten)|nach|lang)\b|(?<!\w)(?:استمر|استمرت|دام|بعد)",
    re.IGNORECASE,
)
_OLD = re.compile(r"[\s-]*(?:old|ago|âgée?|alt\b|later\s+he|il\s+y\s+a)", re.IGNORECASE)
_NEAR = 60  # letters between a length and what it measures
# "two years after the war", "in the past two years": no time in custody
_NOT_HELD_AFTER = re.compile(r"\s+(?:after|before|into|earlier|avant|après|since|seit|vor|later|plus\s+tard|später|después|dopo|antes)\b", re.IGNORECASE)  # fmt: skip
_FOR = re.compile(r"\b(?:for|pendant|durant|durante)\s+$", re.IGNORECASE)
_LATER = re.compile(r"\s+(?:later|plus\s+tard|später|después|dopo)\b", re.IGNORECASE)
_NOT_HELD_BEFORE = re.compile(r"\b(?:past|last|within|every|next|first|dernier\w*|prochain\w*|letzten|nächsten|últimos|próximos)\s+$", re.IGNORECASE)  # fmt: skip
# "20 years in politics", "17 months of talks": only custody is told
_OF_WHAT = re.compile(r"\s+(?:(?:in|of|de|en|di|im)\s+|d['’]\s*)(?:(?:the|a|la|le|l['’])\s*)?(?P<what>[^\W\d_]+)", re.IGNORECASE)  # fmt: skip
# "held for two years in Kelda": the verb has said what the time was spent on.
_HELD_FOR = re.compile(r"\b(?:held|detained|incarcerated|locked\s+up|détenue?|incarcérée?|emprisonnée?|detenid[oa]|encarcelad[oa]|pres[oa]|festgehalten|inhaftiert|detenut[oa])\s+(?:for|pendant|durant|durante|por|per)?\s*(?:about|around|nearly|almost|over|more\s+than|at\s+least|plus\s+de|près\s+de)?\s*$", re.IGNORECASE)  # fmt: skip
_CELL = re.compile(r"cells?|cellule|celda|Zelle|cella|زنزانة", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_][\w-]*")
_FREED = re.compile(r"(?:released?|freed|libér\w+|relâch\w+|freigelassen|liberad\w+|rilasciat\w+)", re.IGNORECASE)  # fmt: skip
_ABOUT = re.compile(r"\b(?:about|on|sur|über|sobre|su|since|depuis|seit|before|avant|during|pendant)\s+(?:(?:the|a|le|la|un|une|l['’]|der|die|das|el|il)\s*)?$", re.IGNORECASE)  # fmt: skip
# "the talks after the siege lasted two hours", but "after a siege that lasted three days"
_AFTER = re.compile(r"\b(?:after|following|of|après|de|nach|von|tras)\s+(?:(?:the|a|le|la|un|une|l['’]|der|dem|einer|die|das|el|il)\s*)?$", re.IGNORECASE)  # fmt: skip
_WHICH = re.compile(r"\s+(?:\w+\s+\w+\s+)?(?:that|which|lasting|of|de|qui|for)\b", re.IGNORECASE)
_JOINS = re.compile(r"(?:[\s-]+(?:(?:of|de|d['’]|di|von)\s*)?(?:[^\W\d_]+\s+)?)$", re.IGNORECASE)


def durations(
    sentences: Sequence[Sentence],
    found: Sequence[Amount],
    subjects: Subjects,
    context: EventContext,
    ages: Collection[int] = (),
) -> Iterator[Claim]:
    """Yield how long the story's persons were held or are to be held, and how long fights lasted; `ages`: where an age ends."""
    starts = [amount.start for amount in found]
    told: set[tuple[str, tuple[float, float]]] = set()
    custody = Custody(subjects, _HELD)
    begins = [line.start for line in subjects.lines]
    for sentence in sentences:
        for low, high, start, end, unit in _lengths(sentence, found, starts):
            if sentence.start + end in ages:
                continue
            number = bisect_right(begins, sentence.start) - 1
            for claim in _claims(sentence, (low, high), start, end, unit, custody, subjects.lines[number], number, context):  # fmt: skip
                if (claim.about_key, claim.value) not in told:
                    told.add((claim.about_key, claim.value))
                    yield claim


def _lengths(
    sentence: Sentence, found: Sequence[Amount], starts: Sequence[int]
) -> Iterator[tuple[float, float, int, int, str]]:
    """Yield the lengths of time in a sentence in months: lowest, highest, place, unit."""
    text = sentence.text
    taken: list[tuple[int, int]] = []
    low_text = text.lower()
    for match in _ALONE.finditer(text) if any(hint in low_text for hint in _HINTS) else ():
        kind = match.lastgroup or ""
        months = {"half_year": 6.0, "one_and_half": 18.0, "one": 12.0, "arabic_and_half": 18.0, "two": 24.0, "two_half": 30.0, "two_months": 2.0}[kind]  # fmt: skip
        hint = _MORE.search(text[max(0, match.start() - 24) : match.start()])
        low, high = _tolerance(months, months, "months" if kind == "two_months" else "years", hint)
        begin = match.start() if hint is None else max(0, match.start() - 24) + hint.start()
        taken.append(match.span())
        yield low, high, begin, match.end(), "years"
    inside = within(found, starts, sentence.start, sentence.end)
    for index, number in enumerate(inside):
        if any(start <= number.start < end for start, end in taken):
            continue
        length = _LENGTH.match(text, reach(text, inside, index))
        if length is None or _OLD.match(text, length.end(), length.end() + 12):
            continue
        amount = hedged(text, inside, index)
        if amount is None:
            continue
        unit = next(name for name in _UNITS if length[name])
        half = 0.5 if length["half"] or length["plus"] else 0.0
        scale = _IN_MONTHS[unit]
        low, high = (number.low + half) * scale, (amount.high + half) * scale if math.isfinite(amount.high) else math.inf  # fmt: skip
        if amount.low < number.low:
            low = amount.low * scale
        slack = 0.5 * scale if not half else 0.2 * scale
        yield (low if math.isinf(high) else max(0.0, low - slack)), high + slack, amount.start, length.end(), unit  # fmt: skip


def _tolerance(
    low: float, high: float, unit: str, hint: re.Match[str] | None
) -> tuple[float, float]:
    """Return the range of a length that is said in words: "a year and a half" is 16 to 20 months."""
    kind = hint.lastgroup if hint else None
    if kind == "least":
        return low, math.inf
    if kind == "most":
        return 0.0, high
    slack = 2.0 if unit == "years" and low % 12 else 3.0 if unit == "years" else 0.5
    return low - slack - (1 if kind == "nearly" else 0), high + (0 if kind == "nearly" else slack)


def _claims(
    sentence: Sentence,
    value: tuple[float, float],
    start: int,
    end: int,
    unit: str,
    custody: Custody,
    line: Line,
    number: int,
    context: EventContext,
) -> Iterator[Claim]:
    text = sentence.text
    about: tuple[str, str, str] | None = None
    if unit in ("months", "years", "weeks", "days"):
        about = _of_person(sentence, start, end, custody, number)
    if about is None and unit in ("hours", "days", "weeks"):
        kind = _fight(sentence, start, end, line)
        if kind is not None:
            value = (value[0] * 730, value[1] * 730)
            about = (f"length of the {kind}|", f"length of the {kind}", "hours")
    if about is None:
        return
    yield Claim(
        about_key=about[0].rstrip("|"),
        about=about[1],
        says=printed(text[start:end]),
        value=value,
        unit=about[2],
        quote=text,
        start=sentence.start,
        end=sentence.end,
        scope=context.around(sentence) if about[2] == "hours" else "",
    )


def _of_person(
    sentence: Sentence, start: int, end: int, custody: Custody, number: int
) -> tuple[str, str, str] | None:
    """Return whose sentence or time in custody a length is, as key, words and unit."""
    text = sentence.text
    length = (sentence.start + start, sentence.start + end)
    # "condenado a cinco años": the preposition may be read with the number
    sentenced = next((match for match in _SENTENCE.finditer(text, max(0, start - _NEAR), start + 2)), None)  # fmt: skip
    if sentenced is not None:
        first = re.match(r"[^\W\d_]+", text[sentenced.start() :])
        verb = sentenced.start() + (first.end() if first else 0)
        who = custody.whose(number, length, (sentence.start + sentenced.start(), sentence.start + verb))  # fmt: skip
        return (f"sentence|{fold(who)}", f"sentence of {who}", "months") if who else None
    if _NOT_HELD_BEFORE.search(text[max(0, start - 24) : start]):
        return None
    what = _OF_WHAT.match(text, end)
    if what is not None and not _is_custody(text, what.start("what")) and not _HELD_FOR.search(text[max(0, start - 40) : start]):  # fmt: skip
        return None
    near = sorted(_HELD.finditer(text, max(0, start - _NEAR), end + _NEAR), key=lambda one: max(start - one.end(), one.start() - end))  # fmt: skip
    for match in near:
        if _NOT_HELD_AFTER.match(text, end) and not _FOR.search(text[max(0, start - 12) : start]):
            # "arrested, only to be released 17 months later"
            is_release = _FREED.fullmatch(match[0]) and _LATER.match(text, end)
            if not is_release or not any(not _FREED.fullmatch(one[0]) for one in _HELD.finditer(text, 0, match.start())):  # fmt: skip
                continue
        who = custody.whose(number, length, (sentence.start + match.start(), sentence.start + match.end()))  # fmt: skip
        if who is not None:
            return f"held for|{fold(who)}", f"how long {who} was held", "months"
    return None


def _is_custody(text: str, at: int) -> bool:
    """Whether the words behind a length name custody: "(four days in) police custody", "(quatre jours de) garde à vue"."""
    words = list(_WORDS.finditer(text, at, at + 60))[:3]
    return any(_HELD.match(text, word.start()) or _CELL.fullmatch(word[0]) for word in words)


def _fight(sentence: Sentence, start: int, end: int, line: Line) -> str | None:
    """Return what lasted that long: the siege or fight whose clause says so, and not a film about it."""
    text = sentence.text
    low = max(0, start - _NEAR)
    told = range(line.word_at(sentence.start + start), line.word_at(sentence.start + end))
    for what in sorted(_LASTED.finditer(text, low, end + _NEAR), key=lambda one: max(start - one.end(), one.start() - end)):  # fmt: skip
        kind = (what.lastgroup or "").removesuffix("_ar")
        if what.start() >= end:
            if _JOINS.fullmatch(text, end, what.start()):
                return kind
            continue
        if what.end() > start or _ABOUT.search(text[: what.start()]):
            continue
        between = text[what.end() : start]
        if _AFTER.search(text[: what.start()]) and not _WHICH.match(between):
            continue
        if not _LAST.search(between):
            continue
        first = line.word_at(sentence.start + what.end())
        lasts = {place for place in range(first, told.start) if line.norms[place] in ("that", "which") or _LAST.fullmatch(line.text, line.words[place].start, line.words[place].end)}  # fmt: skip
        if light(line, first, told.start, lasts):
            return kind
    return None


def between_dates(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield how long somebody was held where one text dates both the arrest and the release."""
    arrests = {claim.about_key.split("|")[1]: claim for claim in reversed(claims) if claim.about_key.startswith("arrested|") and claim.unit == "day"}  # fmt: skip
    told = {claim.about_key.split("|")[1] for claim in claims if claim.about_key.startswith("held for|")}  # fmt: skip
    for claim in claims:
        if not claim.about_key.startswith("released|") or claim.unit != "day":
            continue
        who = claim.about_key.split("|")[1]
        arrest = arrests.get(who)
        if arrest is None or who in told or claim.value[0] <= arrest.value[1]:
            continue
        told.add(who)
        name = claim.about.removeprefix("when ").removesuffix(" was released")
        yield Claim(
            about_key=f"held for|{who}",
            about=f"how long {name} was held",
            says=f"{arrest.says} to {claim.says}",
            value=((claim.value[0] - arrest.value[1]) * 12 / 365.25, (claim.value[1] - arrest.value[0]) * 12 / 365.25),
            unit="months",
            quote=claim.quote,
            start=claim.start,
            end=claim.end,
        )  # fmt: skip
