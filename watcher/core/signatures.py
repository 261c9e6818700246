"""Lines of credit: which agency a line or a byline is signed with, and with nothing else.

"Source: AFP", "By Ann Noon, AP Sports Writer", "Redaktion mit dpa" are signatures; "By Petra Quill" and "He works with AP" are none.
"""

from __future__ import annotations

import re
import unicodedata

from watcher.core.agencies import AGENCIES

AGENCY_OF = {form: agency for agency, forms in AGENCIES.items() for form in forms}
# Longest first, so that "The Associated Press" is not read as "AP" and something.
FORM = (
    "(?:"
    + "|".join(
        re.escape(form).replace(r"\ ", r"[ \u00a0]")
        for form in sorted(AGENCY_OF, key=len, reverse=True)
    )
    + ")"
)
NAME = rf"(?<![\w.])(?P<agency>{FORM})(?!\w)"
# Forms that are also words or other bodies' initials: alone in a line, or in brackets behind a headline, they credit nobody.
_NEVER_ALONE = frozenset({"AA", "CP", "PA", "MAP", "TAP", "APS", "APA", "TT", "SPA", "RIA", "AGI", "MENA", "WAM", "Sputnik", "سبوتنيك", "وات", "وام", "قنا", "واس", "تاس", "سانا", "共同", "時事", "إفي"})  # fmt: skip
# Forms that are also people's names.
PEOPLE = frozenset({"Petra", "بترا", "Antara", "Hina", "Wafa", "وفا", "Tasnim", "تسنيم", "تسنیم"})  # fmt: skip
# Parties and schemes with these initials make headlines; alone in a line the initials are a signature all the same.
INITIALS = frozenset({"AAP", "ANP", "PTI", "ANI", "PAP", "UPI", "NNA", "ATS", "BTA", "QNA"})
NEEDS_SIGN = _NEVER_ALONE | PEOPLE | INITIALS

# What a line of credit begins with: a word that asks for a source, or one that any author's name may follow.
_SOURCE_WORD = (
    r"sources?|quellen?|fuentes?|fonte|fonti|bron|kilde|källa|kaynak|źródło|zdroj|источник|джерело|المصدر|مصدر|sumber|izvori?|източник|forrás|surs[aă]|πηγή|lähde|منبع|출처|出典|来源|來源|copyright|©|\(c\)|"
    r"agency|agencies|agence|agencia|agenzia|agentur|وكالة|وكالات|по материалам|по данным"
)
_BY_WORD = r"by|par|por|von|di|da|av|af|door|od|via|author|auteur|autor|autore|автор|بقلم|haber"
LEAD = re.compile(
    rf"^[^\w©(]*(?:(?P<source>{_SOURCE_WORD})|(?:{_BY_WORD}))(?!\w)\s*[:：]?\s*(?:\d{{4}}\s+)?",
    re.IGNORECASE,
)
_TOGETHER = "with|avec|con|mit|com|met|med|مع|ile|с|z|s"
_AND = "og|och|et|and|und|y|e|en|и|ve|i|a"
_MATERIAL = r"(?:files?|inputs?|material(?:s|ien)?|informations?|informationen|información|informações|informazioni|reports?|reporting|материалами)(?:\s+(?:from|by|of|von|der|de|da|do|di|fra|från|van))?\s+"
_ARTICLE = r"(?:the|la|le|el|die|der|das|de|des|da|do|dell|l|agence|agencia|agência|agenzia|agentur|agency|вид|وكالة|agencji|agentury)[\s'’]+"
_STAFF = r"news|agency|staff|newsroom|teams?|bureau|desk|service|wire|online|writers?|reporters?|journalists?|correspondents?|redaktion|rédaction|redacción|redazione|redação|haber|ajansı|للأنباء|للأخبار|[^\W\d_]+ writer"
# One part of a line of credit that is an agency and nothing else: "the Associated Press", "AP Sports Writer", "AFP 22.10."
_SIGNED = re.compile(
    rf"(?i:(?:{_MATERIAL})?(?:{_ARTICLE}){{0,2}}){NAME}(?i:(?:\s(?:{_STAFF})){{0,3}})(?:\s\d.*)?"
)
_IS_AGENCY = re.compile(r"agen|ajans|وكالة|للأنباء|news|wire", re.IGNORECASE)
# "By JANE DOE Associated Press": a name in full is no surname; "Wendle Press Association" is another body.
_IN_FULL = "|".join(re.escape(form) for form in sorted(AGENCY_OF, key=len, reverse=True) if " " in form and form.isascii() and form != "Press Association")  # fmt: skip
_BEHIND_A_NAME = re.compile(rf"(?:[^\W\d_a-z][\w.'’-]*\s+){{1,4}}(?P<agency>{_IN_FULL})")
_BETWEEN = re.compile(
    rf"\s*(?P<sign>[/,;|·•()（）\[\]–—&+]|\s-\s)\s*|(?<!\w)(?P<word>(?i:{_TOGETHER}|{_AND}|of|from|for|via|dans))\s+(?:(?i:{_MATERIAL}))?"
)
# Words in small letters that lines of credit are made of; any other makes a line prose.
_SMALL = frozenset(
    f"{_TOGETHER}|{_AND}|{_BY_WORD}|{_STAFF}|sources|source|quelle|quellen|fuente|fuentes|agencies|agences|agencias|agências|agenzie|agenturen|agencia|agência|agence|agenzia|agentur|"
    "of|from|for|in|al|el|la|le|les|los|du|des|de|del|della|dello|dos|das|do|van|der|den|dem|ter|ten|te|zu|zum|bin|ben|abu|l|d|our|own|the|unserer|unseren|unserem|notre|nostra|nostro|nuestra|nossa|sa|"
    "wires|report|reports|reporting|additional|file|files|input|inputs|material|materials|materialien|information|informations|informationen|información|informações|informazioni|compiled|edited|agenturmaterial|материалами|материалам|данным|по".split(
        "|"
    )
)
# "Copyright 2031 The Associated Press modified."
_OWNED = re.compile(rf"^\W*(?i:copyright|©|\(c\))[\s©]*(?:\d{{4}}\s*)?(?i:{_ARTICLE})?{NAME}")
_CREDITED_WITH = frozenset(f"{_TOGETHER}|{_AND}".split("|"))
DATE = re.compile(r"\d+\.?(?:\s(?:de\s)?[^\W\d_]+\.?){1,2}(?:\s(?:de\s)?\d{4})?")
_GROUPS = ("agency", "first", "second", "third", "owner")


def form_of(match: re.Match[str]) -> tuple[str, int]:
    """Return the agency's name as it stands there, and where."""
    groups = match.groupdict()
    name = next(name for name in _GROUPS if groups.get(name))
    return _plain(match[name]), match.start(name)


def _plain(form: str) -> str:
    return unicodedata.normalize("NFC", form.replace("\u00a0", " "))


def signature(line: str, start: int, *, asked: bool = False) -> tuple[str, str] | None:
    """Return the form that is a whole part of a line from `start` on, and the sign or word before that part.

    `asked`: the word before the first part asks for a source. "Petra Quill" is a woman, "AP Moller" a firm: neither part is an agency.
    """
    sign, at = "", start
    parts: list[tuple[str, str]] = []
    for between in _BETWEEN.finditer(line, start):
        parts.append((sign, line[at : between.start()]))
        sign, at = (between["sign"] or between["word"]).strip().casefold(), between.end()
    for before, piece in (*parts, (sign, line[at:])):
        part = piece.strip(" \t.*:")
        match = _SIGNED.fullmatch(part) or _BEHIND_A_NAME.fullmatch(part)
        if match is None:
            continue
        form = _plain(match["agency"])
        sure = form not in NEEDS_SIGN or before in ("/", "(", "（", "[") or (asked and not before)
        named = bool(_IS_AGENCY.search(part.replace(match["agency"], "")))
        together = not before or before in _TOGETHER.split("|")
        if sure or named or (together and form not in PEOPLE):
            return form, before
    return None


def bare(line: str) -> str | None:
    """Return the form that is all of a line."""
    form = _plain(line.strip(" \t().[]（）©*|/-–—"))
    return form if form in AGENCY_OF and form not in _NEVER_ALONE | PEOPLE else None


def signed_line(line: str) -> str | None:
    """Return the form that a line of credit names: behind a word of credit, or together with whose text it is."""
    said = re.findall(r"[^\W\d_]+", DATE.sub(" ", line))
    prose = sum(
        word[0].islower() and word.casefold() not in _SMALL and word not in AGENCY_OF
        for word in said
    )
    owned = _OWNED.match(line)
    if owned is not None and form_of(owned)[0] not in NEEDS_SIGN:
        return form_of(owned)[0]
    lead = LEAD.match(line)
    if lead is not None:
        asked = lead["source"] is not None
        if prose > (2 if asked else 0):
            return None
        found = signature(line, lead.end(), asked=asked) or signature(line, 0)
        return found[0] if found else None
    if prose:
        return None
    found = signature(line, 0)
    if found is None or found[1] not in _CREDITED_WITH:
        return None
    alone = re.match(rf"^\W*(?i:{_TOGETHER})\s", line) is not None
    return found[0] if alone or found[0] not in NEEDS_SIGN else None
