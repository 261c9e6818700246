"""Whose text it is: the agency that a dateline, a byline or a credit line names.

Only places where a text signs itself count. A mention in running prose ("told AFP", "according to Reuters") is a source's
source and never makes the text the agency's; nor does a photo credit.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from watcher.core.agencies import AGENCIES


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An agency, and the words that credit it: `text[start:end] == quote`, or a byline given apart (start and end 0)."""

    agency: str
    quote: str
    start: int
    end: int
    rule: str  # "dateline", "credit line", "byline", "contributed", "reporting by"


_AGENCY_OF = {form: agency for agency, forms in AGENCIES.items() for form in forms}
# Longest first, so that "The Associated Press" is not read as "AP" and something.
_FORM = (
    "(?:"
    + "|".join(
        re.escape(form).replace(r"\ ", r"[ \u00a0]")
        for form in sorted(_AGENCY_OF, key=len, reverse=True)
    )
    + ")"
)
_NAME = rf"(?<![\w.])(?P<agency>{_FORM})(?!\w)"
# Names that are also words or other bodies' initials: they need brackets or a credit word, never stand alone in a line.
_NEEDS_SIGN = frozenset({"AA", "CP", "PA", "MAP", "TAP", "APS", "APA", "TT", "SPA", "RIA", "Petra", "Antara", "Hina", "AGI", "وات", "وام", "قنا", "واس", "تاس", "وفا", "سانا", "共同", "時事", "إفي"})  # fmt: skip

_DASH = r"[-–—―:]"
# "PARIS (AFP) -", "(Reuters) -", "BEIJING, Oct. 22 (Xinhua) --", "دمشق (أ ف ب) -", "Berlin (dpa/AFP) -", "(ANSA) - ROMA, 22 OTT -"
_BRACKETED = re.compile(
    rf"[(（［\[]\s*{_NAME}(?:\s*[/,–-]\s*\w[\w .]{{1,20}})?\s*[)）］\]]\s*(?:\.?{_DASH}+|$)",
    re.MULTILINE,
)
# "МОСКВА, 22 октября. /ТАСС/.", "МОСКВА, 22 окт - РИА Новости.", "Dimašq-SANA", "新华社大马士革10月22日电", "رويترز -", "دمشق - رويترز"
_SLASHED = re.compile(rf"/\s*{_NAME}\s*/")
_PLACE = r"\w[\w .،,'’]{1,40}?"
# "رويترز -", "دمشق - رويترز:", "Damascus, SANA-", "دمشق-سانا"
_OPENING = re.compile(
    rf"^(?:{_PLACE}\s*{_DASH}\s*)?{_NAME}\s*(?:{_DASH}+\s|\.\s|$)"
    rf"|^{_PLACE},\s*{_NAME.replace('?P<agency>', '?P<first>')}\s*{_DASH}"
    rf"|^\w+(?:\s\w+)?\s?[-–]\s?{_NAME.replace('?P<agency>', '?P<second>')}\s"
)
# "新华社大马士革10月22日电", "【カイロ共同】": names without spaces around them
_UNSPACED = re.compile(
    rf"^(?P<agency>{_FORM})[^。\n]{{2,16}}[日]?电|^[【（(][^】）)\n]{{0,12}}?(?P<first>{_FORM})[】）)]"
)
_DATELINE_LETTERS = (
    160  # from the start of a line; a dateline stands before the first sentence ends
)
_DATELINE_LINES = 6  # the headline, standfirst, caption and date may come before

_CREDIT_WORD = (
    r"source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|kilde|källa|kaynak|źródło|zdroj|источник|джерело|المصدر|مصدر|sumber|出典|来源|來源|"
    r"by|par|por|von|di|da|av|af|door|author|auteur|autor|autore|автор|بقلم|copyright|©|\(c\)|via|agency|agencies|agence|agencia|agenzia|agentur|وكالة|وكالات"
)
_WITH = r"with|avec|con|mit|com|met|med|og|och|et|and|und|y|e|и|с|مع|ile|ve|z|a|i"
_CREDIT_LINE = re.compile(
    rf"^\W*(?:(?:{_CREDIT_WORD})\b\s*:?.{{0,60}}?|[^.!?]{{0,60}}?(?<!\w)(?:{_WITH})\s+(?:agence\s+|agency\s+|agenzia\s+|agencia\s+|the\s+)?)?{_NAME}(?P<rest>[^.!?]{{0,40}})[.)\]]*\s*$",
    re.IGNORECASE,
)
_WITH_AT_END = re.compile(rf"(?:^|[\s(—–-])(?:{_WITH})\s+(?:the\s+|l['’])?{_NAME}\s*[.)]?\s*$")
_CONTRIBUTED = re.compile(
    rf"{_NAME}[^.!?]{{0,60}}\bcontributed to this (?:report|story|article)",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    rf"(?:[(（\[]\s*{_NAME}(?:\s*/\s*\w+)?\s*[)）\]]|(?:©|\(c\)|copyright)\s*(?:\d{{4}}\s*)?{_NAME.replace('?P<agency>', '?P<owner>')})[.\s]*$",
    re.IGNORECASE,
)
# The foot of a Reuters report.
_REPORTING = re.compile(
    r"\((?:Additional )?[Rr]eporting by [^()]{3,200}?;?\s*(?:[Ww]riting by [^()]{3,120}?;?\s*)?[Ee]diting by [^()]{3,120}\)"
)
# Pictures are somebody else's: "(Photo by A. Name / AFP)", "AFP/Getty Images", "Image: Reuters".
_PICTURE = re.compile(
    r"photo|picture|image|getty|foto|bild|video|vidéo|caption|crédit photo|credit:|archiv|file\b|imagen|fotografía|صورة|تصوير|фото|写真|图|handout|via\s+\w+/|illustration",
    re.IGNORECASE,
)
# What makes a short line a sentence about an agency and no signature of it.
_SPEAKS = re.compile(
    r"\b(?:told|said|says|tells|reported|reports|reporting that|according|quoted|quoting|citing|cited|interview|correspondent|journalist|reporter|dit|déclaré|confié|indiqué|"
    r"selon|rapporte|interrogé|sagte|laut|berichtet|dijo|según|detto|secondo)\b|قال|لوكالة|بحسب|وفق|сообщ|заяв",
    re.IGNORECASE,
)
# Tried only where a line begins, so that a line of nothing but spaces is looked at once.
_LINE = re.compile(r"(?<![^\r\n\u2028\u2029])[^\S\r\n\u2028\u2029]*+\S[^\r\n\u2028\u2029]*")
_LONGEST_CREDIT = 12  # words
_LONGEST_CREDIT_LETTERS = 400  # a line without spaces is one word, however long
_FOOT_LINES = 8


def credit(
    text: str,
    *,
    outlet: str | None,
    byline: str | None = None,
    language: str | None = None,
) -> Credit | None:
    """Return the agency that a text credits, or None.

    A dateline counts more than a byline, and that more than a line at the foot. An outlet's own name is no credit to somebody else.
    """
    del language  # the forms of all languages are sought: outlets quote agencies in their own script or in Latin
    lines = _lines(text)
    for found in (_dateline(lines), _byline(byline), _credit_line(lines), _foot(text)):
        if found is not None and not _is_own(found.agency, outlet):
            return found
    return None


def _lines(text: str) -> list[tuple[int, str]]:
    return [(match.start(), match[0]) for match in _LINE.finditer(text)]


def _is_own(agency: str, outlet: str | None) -> bool:
    return outlet is not None and any(
        form.casefold() == outlet.strip().casefold() for form in AGENCIES[agency]
    )


def _credited(match: re.Match[str], offset: int, rule: str) -> Credit | None:
    groups = match.groupdict()
    form = next(
        (groups[name] for name in ("agency", "first", "second", "owner") if groups.get(name)),
        None,
    )
    if form is None:
        return None
    agency = _agency(form)
    if agency is None:
        return None
    quote = match[0].strip()
    start = offset + match.start() + match[0].index(quote)
    return Credit(agency=agency, quote=quote, start=start, end=start + len(quote), rule=rule)


def _agency(form: str) -> str | None:
    # The patterns ignore case for the words around; a name still has to be written as names are ("pa", "map" are none).
    return _AGENCY_OF.get(unicodedata.normalize("NFC", form.replace("\u00a0", " ")))


def _dateline(lines: list[tuple[int, str]]) -> Credit | None:
    for offset, line in lines[:_DATELINE_LINES]:
        head = line[:_DATELINE_LETTERS]
        for pattern in (_BRACKETED, _SLASHED, _OPENING, _UNSPACED):
            match = pattern.search(head)
            if (
                match is None
                or _PICTURE.search(head[: match.end()])
                or _is_inside_prose(head[: match.start()])
            ):
                continue
            if match[0].strip() == line.strip():
                continue  # a line of its own is a credit line, judged below
            found = _credited(match, offset, "dateline")
            if found is not None and not (
                found.agency in _NEEDS_SIGN and _small_words(head[: match.start()])
            ):
                return found
    return None


# A place in capitals, perhaps a region, a day, a word in brackets, then a dash: "PORT WEXMOOR, Oct. 6 —".
_PLACED = re.compile(
    r"(?P<place>[^\W\d_][^\W\d_.'’-]+(?:[ '’-][^\W\d_]+){0,3})"
    r"(?:,\s[\w.’' ]{2,30}){0,2}(?:\s?\([^()]{2,40}\))?\s?[-–—―]{1,2}\s"
)
_AFTER_DATELINE = re.compile(r"[\s.:–—―-]*")


def dateline(text: str) -> tuple[int, int] | None:
    """Return where a report's dateline (place, day, agency, dash) stands, or None.

    A dateline says where and for whom a text was written. It is no news, and two agencies' datelines before the same
    sentence do not make it two.
    """
    for offset, line in _lines(text)[:_DATELINE_LINES]:
        found = _dateline([(offset, line)])
        placed = _PLACED.match(line[:_DATELINE_LETTERS])
        if found is not None:
            end = found.end
        elif placed is not None and placed["place"].isupper():
            end = offset + placed.end()
        else:
            continue
        behind = _AFTER_DATELINE.match(text, end)
        assert behind is not None
        if found is None and text[behind.end() : behind.end() + 1].islower():
            continue  # "NATO — an alliance — said"
        end = behind.end()
        second = _PLACED.match(text, end)  # "(ANSA) - WENDLE, 22 OTT - "
        if found is not None and second is not None and second["place"].isupper():
            end = second.end()
        return offset + len(line) - len(line.lstrip()), end
    return None


def _small_words(before: str) -> int:
    return sum(word.islower() and len(word) > 3 for word in re.findall(r"[^\W\d_]+", before))


def _is_inside_prose(before: str) -> bool:
    """Whether what stands before is more than a place and a date: some words in lower case."""
    return _small_words(before) > 2 or _SPEAKS.search(before) is not None


def _byline(byline: str | None) -> Credit | None:
    if not byline or _PICTURE.search(byline):
        return None
    match = re.search(_NAME, byline)
    found = _credited(match, 0, "byline") if match else None
    return (
        Credit(agency=found.agency, quote=byline.strip(), start=0, end=0, rule="byline")
        if found
        else None
    )


def _credit_line(lines: list[tuple[int, str]]) -> Credit | None:
    places = [*lines[:3], *lines[3:][-_FOOT_LINES:]]
    # Far down too, where a page's furniture follows: but there only with a word of credit.
    for offset, line in [*places, *lines]:
        if len(line) > _LONGEST_CREDIT_LETTERS or len(line.split()) > _LONGEST_CREDIT:
            continue
        if _PICTURE.search(line) or _SPEAKS.search(line):
            continue
        match = _CREDIT_LINE.search(line) or _WITH_AT_END.search(line)
        if match is None:
            continue
        form = match["agency"]
        bare = line.strip(" \t().[]©*|/-–—") == form
        if bare and (form in _NEEDS_SIGN or (offset, line) not in places):
            continue
        if (
            not bare
            and not re.match(rf"^\W*(?:{_CREDIT_WORD})\b|^\W*©", line, re.IGNORECASE)
            and not _WITH_AT_END.search(line.rstrip(" ."))
        ):
            continue
        found = _credited(match, offset, "credit line")
        if found is not None:
            return found
    return None


def _foot(text: str) -> Credit | None:
    stripped = text.rstrip()
    reporting = _REPORTING.search(stripped, max(0, len(stripped) - 1500))
    if reporting is not None:
        return Credit(
            agency="Reuters",
            quote=reporting[0],
            start=reporting.start(),
            end=reporting.end(),
            rule="reporting by",
        )
    # Tried at every agency's name otherwise: a millisecond for each text, nearly always in vain.
    contributed = _CONTRIBUTED.search(stripped) if "contributed to this" in text.lower() else None
    if contributed is not None:
        found = _credited(contributed, 0, "contributed")
        if found is not None:
            return found
    tail = max(0, len(stripped) - 80)
    trailing = _TRAILING.search(stripped, tail)
    if trailing is not None and not _PICTURE.search(
        stripped[stripped.rfind("\n", 0, trailing.start()) + 1 :][-160:]
    ):
        return _credited(trailing, 0, "credit line")
    return None
