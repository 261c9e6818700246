"""Of which country's people or language a word speaks: "Français", "Uzbeks", "francophones", "Russian speakers"."""

from __future__ import annotations

import re
from functools import cache

from watcher.core.lexicon import concepts_of
from watcher.core.lexicon.world import WORDS
from watcher.core.text import norms

_AFTER_COUNTRIES = (
    "european"  # the lexicon's list of the world has its countries before its continents
)
_SPEAKERS = re.compile(
    r"\b(?P<stem>[^\W\d_]{3,9}?)o(?:phone|fon[oaie])s?\b|\b(?P<name>[^\W\d_]{4,12})[- ](?:speak(?:ers?|ing)|Sprecher\w*)\b|\b(?P<german>[^\W\d_]{4,12}?)sprachig\w*|\bde\s+(?:habla|lengua)\s+(?P<spanish>[^\W\d_]{4,12})|(?<!\w)ناطق\w*\s+ب(?P<arabic>ال[^\W\d_]{3,12})",
    re.IGNORECASE,
)
_STEMS = {
    "franc": "French", "angl": "English", "arab": "Arabic", "russ": "Russian", "german": "German", "hispan": "Spanish", "lus": "Portuguese", "turc": "Turkish", "ital": "Italian",
    "sin": "Chinese", "pers": "Persian", "kurd": "Kurdish", "turk": "Turkish", "neerland": "Dutch", "ukrain": "Ukrainian", "uzbek": "Uzbek", "tamil": "Tamil", "berber": "Berber",
}  # fmt: skip
_ARABIC = frozenset(("arab", "arabic", "arabe", "arabisch", "العربيه"))


@cache
def _countries() -> dict[str, str]:
    """Return by concept what a country's people are called in English: "france": "french"."""
    found = {}
    for row in WORDS.splitlines():
        names = row.split("|")[0].split()
        if names and names[0] == _AFTER_COUNTRIES:
            break
        if names:
            found[names[0]] = names[1] if len(names) > 1 else names[0]
    return found


def people_of(word: str, language: str | None) -> str | None:
    """Return the country whose people a word names, in a language's own forms: "Françaises" in French is "France"."""
    found = {concept for norm in norms(word)[-1:] for concept in concepts_of(norm, language)}
    countries = found & _countries().keys()
    return countries.pop().replace("_", " ").title() if len(countries) == 1 else None


def language_of(phrase: str, language: str | None) -> str | None:
    """Return in English the language whose speakers a phrase counts."""
    match = _SPEAKERS.search(phrase)
    if match is None:
        return None
    said = match[match.lastgroup or 0]
    bare = norms(said)[-1] if norms(said) else ""
    if bare in _ARABIC:
        return "Arabic"
    if match.lastgroup == "stem":
        return _STEMS.get(bare)
    of = {concept for concept in concepts_of(bare, language) if concept in _countries()}
    return _countries()[of.pop()].title() if len(of) == 1 else None
