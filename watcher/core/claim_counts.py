"""How many a text says were killed, wounded, held, missing, rescued, driven out or kidnapped in one event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from watcher.core.claim import Claim, Person
from watcher.core.claim_amounts import Amount, hedged, printed, reach, within
from watcher.core.count_scope import is_background, is_part
from watcher.core.count_words import (  # fmt: skip
    ACTIVE,
    ASCII_STEMS,
    ASIDE,
    BE,
    DUALS,
    PASSIVE,
    RESULTS,
    STEMS,
    TOLL,
    TOLL_AFTER,
    TOLL_BEFORE,
    TOLL_ENDS,
    WHOM,
    WORD,
    alternatives,
)
from watcher.core.denials import is_doubted
from watcher.core.event_context import EventContext, inside
from watcher.model import Sentence

_MORE = r"others?|more|additional|further|autres|otr[oa]s|más|weitere[rn]?|andere|altri|altre|outr[oa]s|آخرين|آخرون|آخر|других"
_NOUN = re.compile(
    rf"\s*[\"”»’]?\s*(?:-\s*)?(?:(?P<part>of\s+(?:the|them|those|these|its|their|his)|des|d['’]entre|de\s+l[oa]s|der|من\s+(?=ال))\s+|(?:of|de|d['’]|di|von|من)\s*)?(?P<more>(?:{_MORE})(?!\w))?\s*"
    rf"(?:(?!(?:a|an|the|one|un|une|in|on|at|of|and|or|by|were|was|are|is|have|has|to|who|when|for|as|et|ou|dans|y|en|und|oder|killed|dead|wounded|injured)\b){WORD}\s+){{0,2}}?(?P<whom>{alternatives(WHOM)})(?!\w)(?:\s+(?P<after>{_MORE})(?!\w))?",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"(?:{ASIDE}(?:,[^,.;]{{1,80}},|\s+\([^()]{{1,40}}\))?)\s+(?:who\s+|qui\s+|que\s+|die\s+)?{BE}(?:{alternatives(PASSIVE)})(?!\w)",
    re.IGNORECASE,
)
# "the three wounded men": the men are counted, not the wounded
_NO_NOUN = rf"(?!\s+(?:{'|'.join(WHOM.values())})(?!\w))(?!\s+(?!as\b|was\b|is\b|across\b|this\b|des\b|dans\b|los\b|las\b|tras\b|als\b)[a-z]+s\b)"
_OTHERS = re.compile(rf"\s*(?P<more>{_MORE})?\s+{BE}(?:{alternatives(PASSIVE)})(?!\w){_NO_NOUN}", re.IGNORECASE)  # fmt: skip
_RESULT = re.compile(rf"\s*(?:-\s*)?(?:de\s+)?(?P<more>(?:{_MORE})\s+)?(?:{alternatives(RESULTS)})(?!\w){_NO_NOUN}", re.IGNORECASE)  # fmt: skip
_ACTIVE = re.compile(rf"(?<![\w])(?:و)?(?:{alternatives(ACTIVE)})\s*[\"“«]?$", re.IGNORECASE)
_ENDS = re.compile(
    rf"(?:\s+(?P<more>{_MORE})(?!\w))?\s*(?:[,.;:)!?]|$|(?:and|in|on|at|when|during|near|before|after|as|including|with|et|dans|en|à|y|und|bei|e)\b)"
)
_OF_THEM = re.compile(
    r"\b(?:of|des|de\s+los|de\s+las|der)\s+(?:the\s+|those\s+|all\s+)?$", re.IGNORECASE
)
_FINITE = re.compile(r"\b(?:are|were|is|was|have|had|has|ont|sont|étaient|est|fueron|han|wurden|sind|sono)\b", re.IGNORECASE)  # fmt: skip
_JOINED = re.compile(r"\s*(?:,|،|and\b|et\b|y\b|und\b|e\b|и\b|ve\b|و)", re.IGNORECASE)
_COORDINATED = re.compile(
    r"\s*(?:,|,?\s+(?:and|et|y|und|e|и|ve))\s+(?:an?\s+)?[\"“«]?$|\s*،?\s*و?$", re.IGNORECASE
)
_INCLUDING = re.compile(
    r"(?:\b(?:including|among\s+(?:them|those)|incl\.|of\s+(?:them|whom)|dont|parmi\s+(?:eux|elles|lesquels)|entre\s+ell[oa]s|incluid[oa]s|incluyendo|darunter|davon|tra\s+cui|incluindo|в\s+том\s+числе)|(?:من\s+)?بينهم|منهم)\s*:?\s*$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:\b(?:no|not|never|without|neither|nor|deni(?:ed|es)|denying|whether|aucun|pas|sans|nie|ni|sin|kein\w*|nicht|ohne|нет|не)|n['’]t|(?<!\w)(?:لم|نفى|نفت|دون))\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
# What has not happened
_MAYBE = re.compile(
    r"\b(?:[Ii]f|[Ss]hould|could|would|might|may|feared?|fears|threat\w*|plot\w*|plann\w+|intend\w*|attempt\w*|tried|trying|capable|risks?|hypothetical|drill|exercise|simulat\w+|[Ss]i|pourrai\w+|serai(?:t|ent)|risqu\w+|podría\w*|[Ww]enn|[Ff]alls|könnte\w*|würde\w*)\b|(?<!\w)(?:لو|إذا|قد\s+ي\w+)(?!\w)"
)
_MARKS = frozenset(",.;:)!?/%")
_TOO_MANY = 5_000_000  # people in one event
_FAR_BACK = 90  # letters before an amount in which "if" or "could" make it unreal
_NO_COUNT = re.compile(
    r"[:/°%$€-]\d|%|\s*(?:[ap]\.?m\b|o['’]clock|percent|per\s+cent|Uhr|h\d)|(?:st|nd|rd|th)\b|-year|\s+years?\b"
)
# "the identities of three victims": those who were named, not all
_NAMED = re.compile(r"\b(?:identit\w+|identified|names?|named|famil\w+|funerals?|relatives|photos?|image|latest|final|first|last|remaining|next)\s+(?:of\s+)?(?:the\s+)?$", re.IGNORECASE)  # fmt: skip
# "0:43 Man dies", "$5", "October 27"
_IN_A_DATE = re.compile(
    r"(?:[\d:/.$€£#-]|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+|\b(?:No|Nr|Image|Page|Day|Level|Unit)\.?\s+)$"
)
_ANOTHER = re.compile(r"\b(?:another|further|autres|otros|weitere|same)\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Said:
    """A count of a sentence, and where it stands there."""

    outcome: str
    whom: str
    amount: Amount
    start: int
    end: int


def counts(
    text: str,
    sentences: Sequence[Sentence],
    found: Sequence[Amount],
    people: Sequence[Person] = (),
    published: date | None = None,
) -> list[Claim]:
    """Return the counts of a text, one event's only: where two sentences give two numbers for one thing, neither is told.

    `found`: the numbers of the text, as `amounts` reads them.
    """
    starts = [amount.start for amount in found]
    has_duals = not text.isascii() and any(word in text for words in DUALS.values() for word in words.split())  # fmt: skip
    read: list[tuple[Claim, Sentence]] = []
    for sentence in sentences:
        inside = within(found, starts, sentence.start, sentence.end)
        said = list(_of_sentence(sentence, inside)) if inside and _may_count(sentence.text) else []
        if has_duals:
            said += _duals(sentence)
        if (
            said
            and not is_doubted(sentence.text)
            and not is_part(sentence.text)
            and not is_background(sentence.text, published)
        ):
            read += [(claim, sentence) for claim in said]
    return _of_one_event(text, read, people) if read else []


def _may_count(sentence: str) -> bool:
    low = sentence.lower()
    return any(stem in low for stem in (ASCII_STEMS if low.isascii() else STEMS))


def _of_sentence(sentence: Sentence, found: Sequence[Amount]) -> Iterator[Claim]:
    text = sentence.text
    said: list[_Said] = []
    waiting: list[
        _Said
    ] = []  # "4 soldiers and 2 policemen were killed": the soldiers wait for the verb
    for index, number in enumerate(found):
        end = reach(text, found, index)
        is_last = text[end : end + 1] in _MARKS  # "killing 12, ..."
        noun = None if is_last else _NOUN.match(text, end)
        bare = None if noun else _bare(text, end, is_last=is_last)
        what = noun or bare
        if what is None:
            waiting.clear()
            continue
        amount = None if _is_year(number) else hedged(text, found, index)
        if amount is None:
            continue  # a year, or the upper end of a range, whose lower end was read
        if waiting and not _COORDINATED.fullmatch(text, waiting[-1].end, amount.start):
            waiting.clear()
        head = text[max(0, amount.start - _FAR_BACK) : amount.start]
        one = _one(text, amount, max(end, number.end), head, what, waiting, said)
        if one is None or _NOT.search(head[-40:]) or _MAYBE.search(head):
            waiting.clear()
        elif not one.outcome:
            waiting.append(one)
        else:
            said += [replace(other, outcome=one.outcome) for other in waiting]
            said.append(one)
            waiting.clear()
    for one in said:
        yield _claim(sentence, one)


def _bare(text: str, end: int, *, is_last: bool) -> re.Match[str] | None:
    """Return what a number without a noun counts by: "12 dead", "one was killed", "killing 12 and"."""
    if is_last:
        return _ENDS.match(text, end)
    return (
        TOLL_AFTER.match(text, end)
        or _RESULT.match(text, end)
        or _OTHERS.match(text, end)
        or _ENDS.match(text, end)
        or TOLL_ENDS.match(text, end)
    )


def _one(
    text: str,
    amount: Amount,
    end: int,
    head: str,
    what: re.Match[str],
    waiting: Sequence[_Said],
    said: Sequence[_Said],
) -> _Said | None:
    """Return what one amount counts; without an outcome where only whom it counts is known yet."""
    active = _ACTIVE.search(head, max(0, len(head) - 40))
    groups = what.groupdict()
    outcome, whom, last, start, passive = None, "people", what.end(), amount.start, None
    if what.re is _RESULT:
        outcome = _kind(what, RESULTS)
    elif what.re is _OTHERS:
        outcome = _kind(what, PASSIVE)
    elif what.re is TOLL_AFTER:
        outcome = _kind(what, ACTIVE) if TOLL_BEFORE.search(head) else None
    elif what.re is _ENDS or what.re is TOLL_ENDS:
        outcome, last = _kind(TOLL.search(head), ACTIVE), end
        if outcome is None and what.re is _ENDS:
            outcome = _kind(active, ACTIVE)
    else:
        whom = _kind(what, WHOM) or ""
        passive = None if active else _PASSIVE.match(text, last)
        if groups["part"]:
            return None  # "two of the miners"
        if active is not None:
            outcome = _kind(active, ACTIVE)
        elif passive is not None:
            outcome, last = _kind(passive, PASSIVE), passive.end()
        if outcome is None and whom == "people":
            outcome = _kind(TOLL.search(head), ACTIVE)  # "إلى 29 شخصا"
    if (outcome == "recovered") != (whom == "bodies"):
        # The dead are found, others are found alive; and how many were found is not yet how many died.
        if whom != "bodies" or outcome not in (None, "rescued"):
            return None
        outcome = outcome and "recovered"
    is_part = bool(_INCLUDING.search(head[-24:]))
    if is_part and whom == "people":
        return None
    if outcome is None and is_part and said:
        outcome = said[-1].outcome  # "five were killed, including two children"
    if outcome is None and (
        what.re in (_ENDS, TOLL_ENDS, TOLL_AFTER) or not _JOINED.match(text, last)
    ):
        return None
    if whom == "people" and what.re is _NOUN and _is_some_people(text[end : what.start("whom")]):
        return None
    if passive is not None and _OF_THEM.search(head[-16:]) and _FINITE.search(passive[0]):
        return None  # "nine of the 33 miners are trapped"
    if _NO_COUNT.match(text, end) or _NAMED.search(head[-40:]) or _IN_A_DATE.search(head[-16:]):
        return None
    if amount.low >= _TOO_MANY:
        return None  # a company's "bilan" in millions
    is_more = bool(groups.get("more") or groups.get("after") or _ANOTHER.search(head[-16:]))
    if is_more and not waiting and (not said or any(one.outcome == outcome for one in said)):
        return None  # "two others were hurt" is everybody only beside those who were killed
    if active is not None and outcome == _kind(active, ACTIVE):
        start -= len(head) - active.start()
    return _Said(outcome or "", whom, amount, start, last)


def _is_year(number: Amount) -> bool:
    return number.is_digits and number.end - number.start == 4 and 1900 <= number.low < 2100


def _is_some_people(adjectives: str) -> bool:
    """Whether only a part is counted: "two French tourists", "three foreign workers"."""
    words = re.findall(r"[^\W\d_][\w'’-]*", adjectives)
    return any((word[0].isupper() and not word.isupper()) or word in ("foreign", "local", "étrangers", "extranjeros") for word in words)  # fmt: skip


def _duals(sentence: Sentence) -> Iterator[Claim]:
    """Yield what Arabic says in one word: "مقتل شخصين"."""
    for whom, words in DUALS.items():
        for word in words.split():
            at = sentence.text.find(word)
            if at < 0:
                continue
            active = _ACTIVE.search(sentence.text[max(0, at - 24) : at])
            if active is not None:
                one = Amount(2, 2, at, at + len(word))
                yield _claim(
                    sentence, _Said(_kind(active, ACTIVE) or "", whom, one, at, at + len(word))
                )


def _claim(sentence: Sentence, said: _Said) -> Claim:
    return Claim(
        about_key=f"{said.outcome}|{said.whom}",
        about=f"{said.whom} {said.outcome}",
        says=printed(sentence.text[said.start : said.end]),
        value=(said.amount.low, said.amount.high),
        unit="people",
        quote=sentence.text,
        start=sentence.start,
        end=sentence.end,
        scope=inside(sentence.text, said.start, said.end),
    )


def _kind(match: re.Match[str] | None, kinds: dict[str, str]) -> str | None:
    if match is None:
        return None
    groups = match.groupdict()
    return next((kind for kind in kinds if groups.get(kind)), None)


def _of_one_event(
    text: str,
    read: Sequence[tuple[Claim, Sentence]],
    people: Sequence[Person],
) -> list[Claim]:
    """Return the counts with what tells their event from others; contradictions within one text are dropped."""
    context = EventContext(text, people)
    by_key: dict[str, list[tuple[Claim, Sentence]]] = {}
    for claim, sentence in read:
        by_key.setdefault(claim.about_key, []).append((claim, sentence))
    kept = []
    for stated in by_key.values():
        low = max(claim.value[0] for claim, _ in stated)
        high = min(claim.value[1] for claim, _ in stated)
        if low > high:
            continue
        # A number that a text repeats is told where it stands first.
        first = {claim.value: (claim, sentence) for claim, sentence in reversed(stated)}
        kept += [replace(claim, scope=f"{context.around(sentence)} {claim.scope}".strip()) for claim, sentence in first.values()]  # fmt: skip
    return kept
