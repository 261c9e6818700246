"""When a text says that something was: a person's arrest, release, designation or death; an operation, a ceasefire."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from watcher.core.claim import Claim
from watcher.core.claim_clauses import after_aside
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects
from watcher.core.claim_where import where
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import NEGATION, Event, vocabulary
from watcher.core.parties import country_of, designator
from watcher.core.stated_days import Days, stated_days
from watcher.core.text import fold

_NEAR = 60  # letters between a verb and its day
_CLAUSE = 40  # what a comma between them counts for
_OPENED = 150  # letters from a day at the head of a sentence to its verb
_BESIDE = 1  # words of content between a noun and its day: "the siege on the night of"
_LIGHT = folded(
    "on the of in at a an early late s and le la du de au der am des el los del il um em no w в op da de"
)
_BEGIN_NEAR = 9  # words between a noun and the verb that says that it began
_MOST = 12  # events or days in a sentence; one with more is a list
_WIDEST = 3  # days; "in October" says too little of when a raid began


def dates(lines: Sequence[Line], subjects: Subjects, published: date | None) -> Iterator[Claim]:
    """Yield the dated events of a text, in order."""
    events = vocabulary().events
    before: Days | None = None
    for number, line in enumerate(lines):
        stated = stated_days(line, published, before)
        if not stated:
            continue
        before = stated[-1]
        if events.keys().isdisjoint(line.known):
            continue
        found = [(at, events[norm]) for at, norm in enumerate(line.norms) if norm in events]
        if len(found) > _MOST or len(stated) > _MOST:
            continue
        told = set()
        for at, event in found:
            days = _day_of(line, at, event, found, stated)
            if days is None or (published and days.low > published.toordinal() + 1):
                continue
            claim = (
                _of_place(line, at, event, days)
                if event.role == "place"
                else _of_person(line, number, at, event, days, subjects)
            )
            if claim is not None and (claim.about_key, claim.value) not in told:
                told.add((claim.about_key, claim.value))
                yield claim


def _day_of(
    line: Line,
    at: int,
    event: Event,
    found: Sequence[tuple[int, Event]],
    stated: Sequence[Days],
) -> Days | None:
    """Return the day that belongs to the event's word: the nearest, if no other event stands nearer to it."""
    if sum(other.name == event.name and other.role == event.role for _, other in found) > 2:
        return None  # three arrests in one sentence: whose date is whose?
    if _opens(line, at, found, stated):
        return stated[0]
    ranked = sorted((_distance(line, at, one), one.first, one) for one in stated)
    apart, _, days = ranked[0]
    if apart > _NEAR or days.spoken:
        return None
    for place, other in found:
        if other.name == event.name and other.role != "done":
            continue
        if place != at and _distance(line, place, days) < apart:
            return None
    if len(ranked) > 1 and ranked[1][0] == apart:
        return None
    return days


def _opens(line: Line, at: int, found: Sequence[tuple[int, Event]], stated: Sequence[Days]) -> bool:
    """Whether the sentence begins with its one day and this is its first event: "In 2016, Quill, a baker, was recognised"."""
    days = stated[0]
    if len(stated) > 1 or days.first > 2 or days.spoken or at != min(place for place, _ in found):
        return False
    if line.words[at].start - line.words[days.last].end > _OPENED:
        return False
    return day_words().said.isdisjoint(line.norms[days.last + 1 : at])


def _distance(line: Line, at: int, days: Days) -> int:
    """Return how far a word is from a day, in letters; a new clause counts as far."""
    word = line.words[at]
    first, last = line.words[days.first], line.words[days.last]
    low, high = (word.end, first.start) if word.start < first.start else (last.end, word.start)
    if low >= high:
        return 0
    between = line.text[low:high]
    for start, end in _asides(line, low, high):
        # "arrested Quill, director of the mill, on Monday": what is said of Quill between the commas keeps nothing apart
        between = between.replace(line.text[start:end], "", 1)
    clause = any(mark in between for mark in ",;:()–،؛")
    return len(between) + (_CLAUSE if clause else 0)


def _asides(line: Line, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield what is said of the story's names between commas or brackets, of a part of a line."""
    upto = line.word_at(high)
    done = low
    for _, start, end in line.names:
        if done <= start and end < high:
            goes_on = after_aside(line, end, upto)[-1:]
            if goes_on and goes_on[0] > line.word_at(end) and goes_on[0] <= upto:
                done = line.words[goes_on[0] - 1].end + 1
                yield end, done


def _of_person(
    line: Line, number: int, at: int, event: Event, days: Days, subjects: Subjects
) -> Claim | None:
    scope = ""
    if event.role == "journey":
        scope = _destination(line, at)
        who = subjects.of_clause(number, at) if scope else None
    else:
        who = subjects.of_event(number, at)
    if who is None or not subjects.is_person(who):
        return None
    about = f"when {who} {'was ' if event.name not in ('died',) and event.role != 'journey' else ''}{event.name}"
    if event.name == "designated":
        by = designator(line, at)
        if by is None:
            return None
        scope = by
        about += f" by {scope}"
    elif event.role == "journey":
        about += f" {scope}"
    return Claim(
        about_key=f"{event.name}|{fold(who)}",
        about=about,
        says=_printed(line, days),
        value=(days.low, days.high),
        unit="one of two days" if days.doubtful else "day",
        quote=line.quote,
        start=line.start,
        end=line.end,
        scope=scope,
    )


def _of_place(line: Line, at: int, event: Event, days: Days) -> Claim | None:
    if days.high - days.low > _WIDEST:
        return None
    if line.norms[at] == "deal" and line.norms[max(0, at - 1) : at] == ["to"]:
        return None
    if not (NEGATION | _SCENE).isdisjoint(line.norms[max(0, at - 3) : at]):
        return None
    between = line.norms[at + 1 : days.first] if at < days.first else line.norms[days.last + 1 : at]
    apart = sum(norm not in _LIGHT and norm not in day_words().night for norm in between)
    verbs = line.norms[max(0, at - _BEGIN_NEAR) : at + _BEGIN_NEAR + 1]
    if not vocabulary().ended.isdisjoint(
        verbs[_BEGIN_NEAR - 4 : _BEGIN_NEAR + 5] if at >= _BEGIN_NEAR else verbs
    ):
        return None
    is_verb = line.norms[at] in _VERBS
    if apart > _BESIDE and not is_verb and vocabulary().began.isdisjoint(verbs):
        return None
    return Claim(
        about_key=f"{event.name}|when",
        about=f"day of the {event.name}",
        says=_printed(line, days),
        value=(days.low, days.high),
        unit="one of two days" if days.doubtful else "day",
        quote=line.quote,
        start=line.start,
        end=line.end,
        scope=where(line),
    )


_SCENE = folded("scene site anniversary memorial vigil lieu lieux anniversaire schauplatz jahrestag escenario aniversario место годовщина ذكرى موقع")  # fmt: skip
_VERBS = folded("surrounded encircled besieged clashed encerclé rodeado cercado umstellt umzingelt окружили حاصرت طوقت")  # fmt: skip


def _destination(line: Line, at: int) -> str:
    """Return the country that somebody left for or came to."""
    for place in range(at + 1, min(at + 9, len(line.norms))):
        country = country_of(line.norms[place])
        if country is not None and line.norms[place - 1] not in ("from", "de", "depuis", "من"):
            return country
    return ""


def _printed(line: Line, days: Days) -> str:
    return line.text[line.words[days.first].start : line.words[days.last].end]
