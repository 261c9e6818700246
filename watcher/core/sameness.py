"""Whether two sentences that share their words say the same of them: what their numbers count, and what they deny."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Mapping

from watcher.core.denials import denials, is_denied
from watcher.core.fates import befell_otherwise
from watcher.core.terms import Said, code_of, said_in
from watcher.core.text import fold, norms, words

# Informative words on either side that say what a number counts: "six PEOPLE are still MISSING", "the NUMBER of DEAD rose to 29".
_AFTER = 4
_BEFORE = 3
_CLAUSE = re.compile(r"[,;:()\[\]–—\"«»“”„؛،.!?؟]")
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())  # noqa: SIM905
_YEARS = range(1900, 2100)

# Who is counted may be called otherwise: "five men" are "five people", "three daughters" "three children".
_ANYBODY = frozenset("people person human man victim casualty".split())  # noqa: SIM905
_CHILDREN = frozenset("child daughter son boy girl baby teenager".split())  # noqa: SIM905
_PEOPLE = (
    _ANYBODY
    | _CHILDREN
    | frozenset(
        "woman soldier fighter civilian driver passenger student inhabitant refugee migrant prisoner hostage family relative father mother brother sister husband wife "  # noqa: SIM905
        "police journalist doctor patient suspect member employee farmer citizen body survivor tourist fisherman guest adult official guard rebel".split()
    )
)

# --- what a number counts -----------------------------------------------------------------

# Beside a number among numbers, which counts nothing that another sentence names.
_NOTHING = Said(0, 0, 0, False)


@functools.lru_cache(maxsize=4096)
def counted_in(sentence: str, language: str | None) -> Mapping[int, tuple[frozenset[Said], ...]]:
    """Return for each number of a sentence the words around it, once for each time it stands there.

    They end with the clause and at the next number. A year counts nothing, and has none; nor has an age between commas.
    """
    said = said_in(sentence, language)
    found: dict[int, tuple[frozenset[Said], ...]] = {}
    for at, one in enumerate(said):
        if one.value is None or is_year(one):
            continue
        around = {
            *_beside(sentence, said[at : at + 1 + _AFTER]),
            *_beside(sentence, said[max(0, at - _BEFORE) : at + 1][::-1]),
        }
        if not around and any(
            beside.value is not None and not is_year(beside)
            for beside in (*said[max(0, at - 1) : at], *said[at + 1 : at + 2])
        ):
            around = {_NOTHING}  # "12, 17 and 19"
        found[one.term] = (*found.get(one.term, ()), frozenset(around))
    return found


def heads_in(sentence: str, language: str | None) -> Mapping[int, frozenset[int]]:
    """Return for each number of a sentence the word right after it, which is mostly what it counts."""
    said = said_in(sentence, language)
    found: dict[int, frozenset[int]] = {}
    for one, after in itertools.pairwise(said):
        if one.value is not None and after.start - one.end <= 2:
            found[one.term] = found.get(one.term, frozenset()) | {after.term}
    return found


def _beside(sentence: str, row: tuple[Said, ...]) -> Iterator[Said]:
    for one, after in itertools.pairwise(row):
        first, second = (one, after) if one.start < after.start else (after, one)
        if after.value is not None or _CLAUSE.search(sentence, first.end, second.start):
            return
        if not after.name or after.number or after.concept is not None:
            yield after


def is_year(said: Said) -> bool:
    """Whether a number is probably a year."""
    return said.value is not None and said.value.isdigit() and int(said.value) in _YEARS


def counts_the_same(
    term: int,
    ours: Mapping[int, tuple[frozenset[Said], ...]],
    theirs: Mapping[int, tuple[frozenset[Said], ...]],
    *,
    elsewhere: bool,
) -> bool:
    """Whether a number that two sentences share counts the same thing in both, or may.

    `elsewhere`: the sentences are in two languages, and only concepts can be compared. Where one sentence does not say
    what it counts, it may be the same.
    """
    here, there = ours.get(term), theirs.get(term)
    if here is None or there is None:
        return True
    return any(_is_alike(one, other, elsewhere) for one in here for other in there)


def other_fate(
    term: int, sentence: str, language: str | None, other: str, other_language: str | None
) -> bool:
    """Whether two sentences give a number that both have to the dead in one and to the wounded, held or freed in the other."""
    ours, theirs = counted_in(sentence, language), counted_in(other, other_language)
    pairs = [(one, two) for one in ours.get(term, ()) for two in theirs.get(term, ())]
    return bool(pairs) and all(befell_otherwise(*pair) for pair in pairs)


def _is_alike(one: frozenset[Said], other: frozenset[Said], elsewhere: bool) -> bool:
    if befell_otherwise(one, other):
        return False
    ours, theirs = (
        [said for said in its if not elsewhere or said.concept is not None or said.number]
        for its in (one, other)
    )
    if not ours or not theirs:
        return True
    if not {said.term for said in ours}.isdisjoint(said.term for said in theirs):
        return True
    here, there = ({said.concept for said in its} for its in (ours, theirs))
    return (
        (not here.isdisjoint(_ANYBODY) and not there.isdisjoint(_PEOPLE))
        or (not there.isdisjoint(_ANYBODY) and not here.isdisjoint(_PEOPLE))
        or (not here.isdisjoint(_CHILDREN) and not there.isdisjoint(_CHILDREN))
    )


def same_terms(
    common: frozenset[int], sentence: str, language: str | None, other: str, its: str | None
) -> frozenset[int]:
    """Return those of two sentences' common terms that say the same: no number that counts something else, nor what it counts."""
    ours = counted_in(sentence, language)
    if common.isdisjoint(ours):
        return common
    theirs = counted_in(other, its)
    # In an unknown language no word has a concept.
    elsewhere = code_of(its) != code_of(language)
    others = {
        term
        for term in common & ours.keys()
        if not counts_the_same(term, ours, theirs, elsewhere=elsewhere)
    }
    heads = heads_in(sentence, language)
    return common - others - frozenset().union(*(heads.get(term, ()) for term in others))


# What is put in place of a number when it is told again in another language, or in another country.
_CLOCK = re.compile(
    r"\d{1,2}[:hH.]\d{2}\b(?!\s*%)|\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?\s?m\b|h\b|uhr\b|o['’]clock|ч\b)|\d{1,2}\s+(?:صباح|مساء|ظهر|فجر)",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\s?-?(?:km|kms|mph|kmh|cm|mm|m|ft|kg|lbs?|mi|ha|°|º|degrees?|degr[ée]s|grad|grados|gradi|graus|graden|stopni\w*|градус\w*|derece|درجات|درجة|"
    r"inch(?:es)?|pouces|pulgadas|pollici|بوصات|بوصة|acres?|pounds|gallons?|yards?)(?!\w)",
    re.IGNORECASE,
)
_MEASURES = frozenset({"mile", "kilometre", "metre", "foot", "kilogram", "litre", "hectare"})
_RANGE = 5  # letters between the numbers of a range, "5 to 7.5 cm", which is measured as a whole
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|er|ère|e|ème|º|ª|го|й)\Z", re.IGNORECASE)


def kind_of(said: Said, sentence: str, language: str | None) -> str | None:
    """Return which other numbers or days would contradict a number or day of a sentence.

    None for what a translator converts: times of the day, lengths, weights, degrees; and for ordinals, which have words of their own.
    """
    if said.value is None:
        return "weekday" if said.concept in _WEEKDAYS else "month"
    if is_year(said):
        return "year"
    if (
        _CLOCK.match(sentence, said.start)
        or _MEASURED.match(sentence, said.end)
        or _ORDINAL.match(sentence[said.start : said.end])
    ):
        return None
    after = next((one for one in said_in(sentence, language) if one.start >= said.end), None)
    if after is not None and after.concept in _MEASURES and after.start - said.end <= 2:
        return None
    if after is not None and after.value is not None and after.start - said.end <= _RANGE:
        return kind_of(after, sentence, language)
    return "number"


# --- what is denied -----------------------------------------------------------------------

_NEAR = 5  # words from a negation to what it denies: "did not, he added, ..." is cut at the comma
_FAR = 10  # from a verb of denying
_DENIED = 2  # informative words that one negation denies
# Where the negation may follow what it denies: "trat nicht zurück", "doğru değil"; French is dealt with apart.
_BOTH_WAYS = frozenset({"de", "nl", "tr"})
# Concepts that say of something that it is not so, without a negation.
_REFUSING = frozenset("refuse reject deny fail prevent avoid impossible".split())  # noqa: SIM905
# Words that say so of a part of the sentence: "non dangereuses" is a translation of "not dangerous".
_SOFT = {
    "en": "non un without lack lacks lacking lacked hardly barely unable few little less unlike",
    "fr": "non sans privé privés privée privées manque manquent manquait peu moins",
    "ar": "غير عدم لعدم بعدم وعدم وغير بدون دون بلا ينقص تنقص افتقر يفتقر نقص",
    "de": "ohne un kaum wenig fehlt fehlen unfähig", "es": "sin falta faltan poco apenas incapaz carece", "it": "senza manca mancano poco appena incapace",
    "ru": "без мало едва", "tr": "olmadan eksik az", "pt": "sem falta faltam pouco incapaz", "nl": "zonder gebrek weinig nauwelijks", "pl": "bez brak mało",
}  # fmt: skip


@functools.cache
def _soft(code: str | None) -> frozenset[str]:
    return frozenset(fold(word) for word in _SOFT.get(code or "", "").split())


@functools.lru_cache(maxsize=4096)
def denied_in(sentence: str, language: str | None) -> Mapping[int, tuple[int, int]]:
    """Return what a sentence denies: the terms, each with where negation and word stand together."""
    found = words(sentence)
    code = code_of(language)
    said = said_in(sentence, language)
    place = {word.start: at for at, word in enumerate(found)}
    out: dict[int, tuple[int, int]] = {}
    spoken = [word.norm for word in found]
    for at, verb in denials(spoken, language):
        if spoken[at] in _soft(code):
            continue  # "without a word" says nothing of the verb
        reach = _FAR if verb else _NEAR
        most = _FAR if verb else _DENIED
        after = [one for one in said if 0 < place.get(one.start, -1) - at <= reach]
        before: list[Said] = []
        if code in _BOTH_WAYS and not verb:
            before = [one for one in said if 0 < at - place.get(one.start, at) <= _NEAR][-_DENIED:]
        elif code == "fr" and not verb:
            ne = next((back for back in range(at - 1, max(-1, at - _NEAR), -1) if spoken[back] in ("ne", "n")), at)  # fmt: skip
            before = [one for one in said if ne < place.get(one.start, -1) < at]
        own = [one for one in said if place.get(one.start) == at] if code == "tr" else []
        for one in (*before[::-1], *own, *after[:most]):
            start, end = min(one.start, found[at].start), max(one.end, found[at].end)
            if verb:
                start, end = found[at].start, found[at].end
            if not verb and _CLAUSE.search(sentence, *sorted((one.end, found[at].start))[:2]) and one not in after:  # fmt: skip
                continue
            if not verb and one in after and _CLAUSE.search(sentence, found[at].end, one.start):
                continue
            if not one.number:
                out.setdefault(one.term, (start, end))
    return out


def contradicted(
    sentence: str, language: str | None, other: str, other_language: str | None
) -> str | None:
    """Return the words of a sentence that say the opposite of another, as they stand; None where none do.

    What one denies stands in the other, which denies nothing.
    """
    ours, theirs = denied_in(sentence, language), denied_in(other, other_language)
    if bool(ours) == bool(theirs):
        return None
    plain, its = (other, other_language) if ours else (sentence, language)
    if is_denied(norms(plain), its) or not _soft(code_of(its)).isdisjoint(norms(plain)):
        return None
    here, there = said_in(sentence, language), said_in(other, other_language)
    if any(one.concept in _REFUSING for one in (there if ours else here)):
        return None
    if ours:
        shared = {one.term for one in there if one.concept is not None}
        return next(
            (sentence[start:end] for term, (start, end) in ours.items() if term in shared), None
        )
    return next(
        (
            sentence[one.start : one.end]
            for one in here
            if one.term in theirs and one.concept is not None
        ),
        None,
    )
