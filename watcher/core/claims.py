"""The values that a text states for facts that others may state too: ages and counts; dates are in claim_dates.

A first, plain version: a claim needs its subject, its verb and its value in one place, or it is not read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date

from watcher.core.claim import Claim, Person
from watcher.core.claim_dates import dates
from watcher.core.common_words import NUMBER_WORDS
from watcher.core.text import fold, sentences
from watcher.model import Sentence

__all__ = ["Claim", "Person", "claims"]


def claims(
    text: str,
    *,
    language: str | None,
    published: date | None,
    people: Sequence[Person] = (),
) -> tuple[Claim, ...]:
    """Return the claims of a text, in order. `people` are the places where names of persons stand."""
    found = list(_ages(text, people))
    placed = sorted(people, key=lambda person: person[1])
    for sentence in sentences(text, language):
        found += _counts(sentence)
        found += dates(text, sentence, placed, published)
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end)))


# --- ages -------------------------------------------------------------------------------

_SUFFIX = re.compile(r",?\s*\b(Jr|Sr|II|III|IV|junior|senior)\b\.?", re.IGNORECASE)
_AGE = r"(?P<age>[1-9]\d?|1[01]\d)"
_YEARS_OLD = r"(?:[-\s]years?[-\s]old|[-\s]ans|[-\s]años|[-\s]anni|[-\s]anos|[-\s]Jahre|\s+jaar|\s+lat\b|\s+лет|\s+года?\b|\s+yaşında|\s+عام[اًا]*|\s+سنة|\s*歳|\s*岁)"
_AGE_AFTER = (
    # "Name, 48," "Name (48)" "Name, aged 48" "Name, 48 ans,"
    re.compile(
        rf"\s*(?:,\s*|،\s*|\(\s*)(?:who (?:is|was)\s+)?(?:age[ds]?\s+|âgée?\s+de\s+|de\s+|البالغة?(?:\s+من\s+العمر)?\s+)?{_AGE}{_YEARS_OLD}?(?=\s*[,،;)]|\.(?!\d)|\s+(?:of|from|and|was|is|were|who|with)\b)"
    ),
    # "Name, a 48-year-old", "Name is 48 years old", "Name âgé de 48 ans", "Name البالغ من العمر 48 عاما"
    re.compile(
        rf"\s*+(?:[,،]\s*+)?(?:(?:who\s+)?(?:is|was)\s+|then\s+)?(?:an?\s+|âgée?\s+de\s+|البالغة?\s+(?:من\s+العمر\s+)?|وعمره\s+|وعمرها\s+|alt\s+)?{_AGE}{_YEARS_OLD}\b"
    ),
)
# "48-year-old Name", "the 48-year-old preacher Name"; no relative in between
_AGE_BEFORE = re.compile(
    rf"(?<![\d.,-]){_AGE}[-\s]years?[-\s]old,?\s+(?P<between>(?:[\w'’-]+\s+){{0,4}})$"
)
_RELATION = re.compile(
    r"\b(?:son|daughter|brother|sister|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|friend|girlfriend|boyfriend|of|and|by|to|with|for|named?|from|in|at|on|was|who)\b",
    re.IGNORECASE,
)


_NEAR = 200  # letters behind a name in which its age stands


def _ages(text: str, people: Sequence[Person]) -> Iterator[Claim]:
    for name, start, end in people:
        suffix = _SUFFIX.match(text, end)
        after = suffix.end() if suffix else end
        who = f"{name} {suffix[1].title()}" if suffix else name
        found = next(
            (
                match
                for pattern in _AGE_AFTER
                if (match := pattern.match(text, after, after + _NEAR))
            ),
            None,
        )
        first, last = start, found.end() if found else end
        if found is None:
            found = _AGE_BEFORE.search(text[max(0, start - 80) : start])
            if found is None or _RELATION.search(found["between"]):
                continue
            first, last = max(0, start - 80) + found.start(), end
        age = int(found["age"])
        yield Claim(
            about_key=f"age|{fold(who)}",
            about=f"age of {who}",
            says=found["age"],
            value=(age, age),
            unit="years",
            quote=text[first:last],
            start=first,
            end=last,
        )


# --- counts -----------------------------------------------------------------------------

_WORDS = "|".join(
    sorted(
        (re.escape(word) for word in NUMBER_WORDS if len(word) > 2),
        key=len,
        reverse=True,
    )
)
_HEDGES = {
    "about": "about around some nearly almost roughly approximately environ quelque près\\s+de presque une? alrededor\\s+de unos unas cerca\\s+de etwa rund حوالي نحو قرابة",
    "least": "at\\s+least more\\s+than over au\\s+moins plus\\s+de al\\s+menos más\\s+de mindestens mehr\\s+als على\\s+الأقل أكثر\\s+من ما\\s+لا\\s+يقل\\s+عن",
    "most": "up\\s+to fewer\\s+than less\\s+than jusqu['’]à moins\\s+de hasta bis\\s+zu",
}
_HEDGE = "|".join(f"(?P<{name}>{'|'.join(forms.split())})" for name, forms in _HEDGES.items())
_AMOUNT = rf"(?:(?:{_HEDGE})\s+)?[\"“«]?(?P<number>\d{{1,3}}(?:[,.\u00a0\u202f ]\d{{3}}){{1,4}}+(?!\d)|\d++|{_WORDS}|dozens|scores|hundreds|dizaines|centaines|decenas|عشرات|مئات)[\"”»]?"
_WHOM = {
    "people": r"people|persons?|personnes?|personas|Menschen|شخص[اً]*|أشخاص",
    "civilians": r"civilians?|civils?|civiles|Zivilisten|مدني(?:ين|ون|اً|ا)?",
    "fighters": r"fighters?|militants?|jihadists?|combattants?|djihadistes?|jihadistes?|combatientes|Kämpfer|مقاتل(?:ين|ون|اً|ا)?|مسلح(?:ين|ون|اً|ا)?",
    "soldiers": r"soldiers?|troops|soldats?|soldados|Soldaten|جندي(?:اً|ا)?|جنود|عسكري(?:ين|ون|اً|ا)?",
    "police": r"police officers?|policemen|policiers?|policías|Polizisten|شرطي(?:اً|ا|ين)?",
    "children": r"children|enfants?|niños|Kinder|أطفال|طفل(?:اً|ا)?",
}
_WHO = "|".join(f"(?P<{name}>{forms})" for name, forms in _WHOM.items())
_DONE = {
    "killed": r"(?:were\s+|was\s+|have\s+been\s+|had\s+been\s+|are\s+|ont\s+été\s+|a\s+été\s+|sont\s+)?(?:killed|dead|died|tuée?s?|mort(?:e?s)?|muertos|getötet)",
    "wounded": r"(?:were\s+|was\s+|have\s+been\s+|had\s+been\s+|are\s+|ont\s+été\s+|a\s+été\s+)?(?:wounded|injured|hurt|blessée?s?|heridos|verletzt)",
    "held": r"(?:were\s+|was\s+|have\s+been\s+|had\s+been\s+|ont\s+été\s+|a\s+été\s+)?(?:arrested|detained|arrêtée?s?|interpellée?s?|detenidos|festgenommen)",
}
_ACTIVE = {
    "killed": r"(?:kill(?:ed|ing|s)|مقتل|قتل)",
    "wounded": r"(?:wound(?:ed|ing)|injur(?:ed|ing)|إصابة|جرح)",
    "held": r"(?:arrested|arresting|detained|detaining|اعتقال|توقيف)",
}
_COUNTS = [
    *(
        (
            what,
            re.compile(rf"(?<![\w.,-]){_AMOUNT}\s+(?:{_WHO})\s+{done}\b", re.IGNORECASE),
        )
        for what, done in _DONE.items()
    ),
    *(
        (what, re.compile(rf"\b{done}\s+{_AMOUNT}\s+(?:{_WHO})(?!\w)", re.IGNORECASE))
        for what, done in _ACTIVE.items()
    ),
]
_VAGUE = {
    "dozens": (24, 99),
    "dizaines": (20, 99),
    "decenas": (20, 99),
    "عشرات": (20, 99),
    "scores": (40, 199),
    "hundreds": (200, 999),
    "centaines": (200, 999),
    "مئات": (200, 999),
}
# Another event than today's: its dead are background.
_BACKGROUND = re.compile(
    r"\b(?:19|20)\d\d\b|\bago\b|\blast (?:year|month|week)|\bsince\b|\bearlier\b|\bprevious|\bil y a\b|\bdepuis\b|\bdernier\b|منذ|العام الماضي|\bso far\b|\bover the past\b",
    re.IGNORECASE,
)


def _counts(sentence: Sentence) -> Iterator[Claim]:
    if _BACKGROUND.search(sentence.text):
        return
    for what, pattern in _COUNTS:
        for match in pattern.finditer(sentence.text):
            groups = match.groupdict()
            whom = next(name for name in _WHOM if groups[name])
            value = _range(groups)
            if value is None:
                continue
            yield Claim(
                about_key=f"{what}|{whom}",
                about=f"{whom} {what}",
                says=match[0].strip(),
                value=value,
                unit="people",
                quote=sentence.text,
                start=sentence.start,
                end=sentence.end,
                scope=whom,
            )


def _range(groups: dict[str, str | None]) -> tuple[float, float] | None:
    printed = (groups["number"] or "").casefold()
    if printed in _VAGUE:
        return _VAGUE[printed]
    digits = re.sub(r"\D", "", fold(printed))
    number = int(digits) if digits and len(digits) < 10 else NUMBER_WORDS.get(fold(printed))
    if number is None:
        return None
    if groups["about"]:
        return number * 0.9, number * 1.1  # "around 50" is 45 to 55
    if groups["least"]:
        return number, math.inf
    if groups["most"]:
        return 0, number
    return number, number
