"""Whose text it is: the agency that a dateline, a byline or a credit line names.

Only places where a text signs itself count. A mention in running prose ("told AFP", "according to Reuters") is a source's
source and never makes the text the agency's; nor does a photo credit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from watcher.core.agencies import AGENCIES
from watcher.core.signatures import (
    AGENCY_OF,
    DATE,
    FORM,
    INITIALS,
    LEAD,
    NAME,
    NEEDS_SIGN,
    PEOPLE,
    bare,
    form_of,
    signature,
    signed_line,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An agency, and the words that credit it: `text[start:end] == quote`, or a byline given apart (start and end 0)."""

    agency: str
    quote: str
    start: int
    end: int
    rule: str  # "dateline", "credit line", "byline", "contributed", "reporting by"


_DASH = r"[-–—―:]"
# "PARIS (AFP) -", "(Reuters) -", "BEIJING, Oct. 22 (Xinhua) --", "دمشق (أ ف ب) -", "Berlin (dpa/AFP) -", "(ANSA) - ROMA, 22 OTT -"
_BRACKETED = re.compile(
    rf"[(（［\[]\s*{NAME}(?:\s*[/,–-]\s*\w[\w .]{{1,20}})?\s*[)）］\]]\s*(?:\.?{_DASH}+|$)",
    re.MULTILINE,
)
# "МОСКВА, 22 октября. /ТАСС/.", "МОСКВА, 22 окт - РИА Новости.", "Dimašq-SANA", "新华社大马士革10月22日电", "رويترز -", "دمشق - رويترز"
_SLASHED = re.compile(rf"/\s*{NAME}\s*/")
_PLACE = r"\w[\w .،,'’]{1,40}?"
# "رويترز -", "دمشق - رويترز:", "Damascus, SANA-", "دمشق-سانا"
_OPENING = re.compile(
    rf"^(?:{_PLACE}\s*{_DASH}\s*)?{NAME}\s*(?:{_DASH}+\s|\.\s|$)"
    rf"|^{_PLACE},\s*{NAME.replace('?P<agency>', '?P<first>')}\s*{_DASH}"
    rf"|^\w+(?:\s\w+)?\s?[-–]\s?{NAME.replace('?P<agency>', '?P<second>')}\s"
    rf"|^{_PLACE}\s+\d[\d./-]*(?:\s\w+)?\.?\s{NAME.replace('?P<agency>', '?P<third>')}\s*[-–—―]"  # "رام الله 22-10-2030 وفا-"
)
# "新华社大马士革10月22日电", "【カイロ共同】": names without spaces around them
_UNSPACED = re.compile(
    rf"^(?P<agency>{FORM})[^。\n]{{2,16}}[日]?电|^[【（(][^】）)\n]{{0,12}}?(?P<first>{FORM})[】）)]"
)
_DATELINE_LETTERS = (
    160  # from the start of a line; a dateline stands before the first sentence ends
)
_DATELINE_LINES = 6  # the headline, standfirst, caption and date may come before

_CONTRIBUTED = re.compile(
    rf"{NAME}[^.!?]{{0,60}}?\b(?i:contributed to this (?:report|story|article))"
)
_TRAILING = re.compile(
    rf"(?:[(（\[]\s*{NAME}(?:\s*/\s*\w+)?\s*[)）\]]|(?:©|(?i:\(c\)|copyright))\s*(?:\d{{4}}\s*)?{NAME.replace('?P<agency>', '?P<owner>')})[.\s]*$"
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
    r"\b(?:told|said|says|tells|reported|reports|reporting that|according|quoted|quoting|citing|cited|interview\w*|gespräch|entretien|entrevista|intervista|correspondent|journalist|reporter|dit|déclaré|confié|indiqué|"
    r"selon|rapporte|interrogé|sagte|laut|berichtet|dijo|según|detto|secondo)\b|قال|(?<!\w)لوكالة|بحسب|وفق|حوار|مقابلة|сообщ|заяв|интервью",
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
) -> Credit | None:
    """Return the agency that a text credits, or None.

    A dateline counts more than a byline, and that more than a line at the foot. An outlet's own name is no credit to somebody else.
    The forms of all languages are sought: outlets name agencies in their own script or in Latin.
    """
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


def _credited(match: re.Match[str], offset: int, rule: str) -> Credit:
    quote = match[0].strip()
    start = offset + match.start() + match[0].index(quote)
    return Credit(
        agency=AGENCY_OF[form_of(match)[0]],
        quote=quote,
        start=start,
        end=start + len(quote),
        rule=rule,
    )


def _dateline(lines: list[tuple[int, str]]) -> Credit | None:
    for offset, line in lines[:_DATELINE_LINES]:
        head = line[:_DATELINE_LETTERS]
        for pattern in (_BRACKETED, _SLASHED, _OPENING, _UNSPACED):
            match = pattern.search(head)
            if match is None or match[0].strip() == line.strip():
                continue  # a line of its own is a credit line, judged below
            if not _PICTURE.search(head[: match.end()]) and _is_dateline(head, match, pattern):
                return _credited(match, offset, "dateline")
    return None


# "Ex-Reuters journalist", "Pro-SPA voters", "экс-ТАСС": what stands before the hyphen is no place.
_PREFIX = re.compile(
    r"(?<!\w)(?:ex|anti|pro|non|pan|post|pre|semi|quasi|former|ehemals|экс|анти|про|не)[-‐‑–]\s?$",
    re.IGNORECASE,
)


def _is_dateline(head: str, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    form, start = form_of(match)
    before, behind = head[:start], head[match.end() :].lstrip()
    small = _small_words(DATE.sub(" ", before))
    if small > 2 or _SPEAKS.search(before) or _PREFIX.search(before):
        return False
    weak = form in NEEDS_SIGN
    if weak and small:
        return False
    if pattern is _BRACKETED:
        if _spells(before, form):
            return False
        last = match[0][-1]
        return not weak or last not in ")）]:" or (last == ":" and form in INITIALS)
    if pattern is _OPENING:
        # "Sputnik - a satellite", "Hina: my life", "Lusa-AFP staff strike": a dateline's report begins with a capital.
        return not behind[:1].islower() and (not weak or bool(before.strip()))
    return not (weak and pattern is _UNSPACED and match.groupdict().get("agency"))


def _spells(before: str, form: str) -> bool:
    """Whether brackets hold the initials of the words before them: "Palestinian Authority (PA)", "Autorité palestinienne (AP)"."""
    clause = re.split(r"[.,;:!?()–—]", before.rstrip(" (（["))[-1]
    said = re.findall(r"[^\W\d_]+", clause)
    main = [word for word in said if len(word) > 3 or not word.islower()]
    wanted = form.casefold()
    return len(wanted) > 1 and any(
        "".join(word[0] for word in words[-len(wanted) :]).casefold() == wanted
        for words in (said, main)
    )


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


def _byline(byline: str | None) -> Credit | None:
    if not byline or len(byline) > _LONGEST_CREDIT_LETTERS or _PICTURE.search(byline):
        return None
    lead = LEAD.match(byline)
    found = (lead and signature(byline, lead.end())) or signature(byline, 0)
    if found is None:
        return None
    return Credit(agency=AGENCY_OF[found[0]], quote=byline.strip(), start=0, end=0, rule="byline")


def _credit_line(lines: list[tuple[int, str]]) -> Credit | None:
    places = [*lines[:3], *lines[3:][-_FOOT_LINES:]]
    # Far down too, where a page's furniture follows: but there only with a word of credit.
    for offset, line in [*places, *lines]:
        if len(line) > _LONGEST_CREDIT_LETTERS or len(line.split()) > _LONGEST_CREDIT:
            continue
        if _PICTURE.search(line) or _SPEAKS.search(line):
            continue
        form = bare(line) if (offset, line) in places else None
        form = form or signed_line(line)
        if form is not None:
            quote = line.strip()
            start = offset + line.index(quote)
            return Credit(
                agency=AGENCY_OF[form],
                quote=quote,
                start=start,
                end=start + len(quote),
                rule="credit line",
            )
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
    if contributed is not None and form_of(contributed)[0] not in PEOPLE:
        return _credited(contributed, 0, "contributed")
    trailing = _TRAILING.search(stripped, max(0, len(stripped) - 80))
    if trailing is None:
        return None
    before = stripped[: trailing.start()].rstrip(" \t")
    if _PICTURE.search(before[before.rfind("\n") + 1 :][-160:]):
        return None
    if trailing.groupdict()["agency"]:
        form, _ = form_of(trailing)
        signed = not before or before[-1] in ".!?…。！？؟۔\"'”’»\n"
        if _spells(before[-200:], form) or (form in NEEDS_SIGN and not signed):
            return None
    return _credited(trailing, 0, "credit line")
