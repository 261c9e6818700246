"""How many a text says were killed, wounded or held."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from watcher.core.claim import Claim
from watcher.core.common_words import NUMBER_WORDS
from watcher.core.text import fold
from watcher.model import Sentence

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


def counts(sentence: Sentence) -> Iterator[Claim]:
    """Yield the counts of a sentence."""
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
