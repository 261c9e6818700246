"""Whether a sentence only signs the text: "(AFP)", "AFP with our staff", "© Reuters 2026". It says nothing of the story."""

from __future__ import annotations

import functools
import re

from watcher.core.agencies import AGENCIES
from watcher.core.signatures import NEEDS_SIGN
from watcher.core.text import fold, words

# What may stand beside an agency's name in a signature. Two words of capitals more are somebody's name, after "by".
_BESIDE = (
    "material materials materialien información informations informationen informazioni informações file files source sources with by and from via our own staff reporter reporters correspondent correspondents writer writers editor editors newsroom desk team agency agencies news wire wires "
    "service services press the copyright c rights reserved all additional reporting input inputs additional "
    "avec par et nos notre rédaction correspondants correspondant envoyé spécial agence agences dépêche dépêches presse le la les l de des du droits réservés tous d "
    "mit von und unsere unserer redaktion korrespondent korrespondenten agentur agenturen nachrichtenagentur quelle quellen alle rechte vorbehalten der die "
    "con por y nuestra nuestros redacción corresponsal corresponsales agencia agencias fuente fuentes el los derechos reservados todos e "
    "da di il nostra nostro redazione corrispondente agenzia agenzie fonte fonti tutti diritti riservati "
    "com redação agência agências direitos os todos "
    "met door en onze redactie bron bronnen persbureau alle rechten voorbehouden "
    "z i oraz nasza redakcja źródło agencja agencje opr "
    "с и по материалам агентства агентство источник источники редакция корреспондент "
    "ile ve kaynak kaynaklar ajans ajanslar haber merkezi "
    "مع و وكالة وكالات المصدر المصادر مصدر بقلم من مراسلنا مراسلينا فريق التحرير الوكالات"
)
_AGENCIES = "agencies agences agenturen agencias agenzie agências agencje ajanslar وكالات الوكالات"
_OWNERS = frozenset(fold(word) for word in _AGENCIES.split())
_BY = frozenset(fold(word) for word in "by par von por di da door автор بقلم".split())  # noqa: SIM905
_SIGN = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
_LONGEST = 14  # words
_NAME_WORDS = 4  # of who wrote it, two and two


@functools.cache
def _agency() -> re.Pattern[str]:
    forms = sorted({form for its in AGENCIES.values() for form in its}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)")


@functools.cache
def _beside() -> frozenset[str]:
    return frozenset(fold(word) for word in _BESIDE.split())


def is_signoff(sentence: str) -> bool:
    """Return whether a sentence consists of agencies' names and what stands beside them where a text is signed."""
    found = words(sentence)
    if not 0 < len(found) <= _LONGEST:
        return False
    rest = _agency().sub(lambda match: " " * len(match[0]), sentence)
    left = [word for word in words(rest) if not word.norm.isdigit() and word.norm not in _beside()]
    if rest == sentence and not _SIGN.search(sentence):
        return not left and any(word.norm in _OWNERS for word in found)
    if not left:
        # "Petra." may be a name that was called; in brackets it is the agency.
        return sentence.strip(" .") not in NEEDS_SIGN
    return (
        found[0].norm in _BY
        and len(left) <= _NAME_WORDS
        and not any(rest[word.start].islower() for word in left)
    )
