"""New, copy or revision? Compares a text with those the corpus holds and says what decided."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from watcher.core.abridged import takes_its_report
from watcher.core.boilerplate import Stat
from watcher.core.boilerplate import masked as boilerplate
from watcher.core.changes import Change, changed
from watcher.core.edited import EDITED_SHARE, edited_share
from watcher.core.firsts import believed
from watcher.core.likeness import (
    COPY_SHARE,
    PARTIAL_SHARE,
    Fingerprint,
    compare,
    fingerprint,
    weighted_share,
)
from watcher.core.text import norms
from watcher.model import DiffKind, Likeness

__all__ = ["Candidate", "Change", "Held", "Partial", "Verdict", "changed", "choose", "judge"]

# Winnowed shingles left after masking; about 50 words. Below, equality is chance and boilerplate.
# natural.jsonl, swept 12 to 24: 18 to 24 give the same verdicts.
THIN = 20
SHORTEST_EXACT = 12  # words; a shorter text may be the same headline twice
# A text that was edited or damaged throughout keeps few shingles whole, but in their order (core/edited.py).
# synthetic.jsonl, even ids: 0.15 and 0.20 give one F1, 0.30 costs .006.
EDITED_SCORE = 0.2
# Little of either text, but words that few texts have, and nearly all that the new one says of it (core/abridged.py).
# synthetic.jsonl, even ids: swept 0.08 to 0.20, F1 0.992 to 0.985.
ABRIDGED_SCORE = 0.08
# After this time, what one outlet repeats is furniture that has not been seen often enough yet, unless it is the whole text.
BURST = timedelta(days=30)
WHOLE = 0.95
SHORTEST_WHOLE = 28  # shingles, about 70 words; natural.jsonl: notices and forms are shorter
MOST_VERIFIED = 8
# A form: so many different numbers, of which no more than this share is the same. An edited or damaged copy keeps most of its numbers.
FORM_NUMBERS = 6
FORM_SHARED = 0.2
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_DENSITY = 0.4  # winnowed shingles a word: 2 / (window + 1)
_WORTH_VERIFYING = 0.08  # of the smaller text; every true copy of synthetic.jsonl lies above


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A held version that shares shingles with a new text."""

    version: int
    shared: int  # shingles in both
    size: int  # its Fingerprint.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A held version, with its text."""

    version: int
    item: int
    outlet: str
    text: str
    published: datetime | None
    seen: datetime

    @property
    def at(self) -> datetime:
        """When it appeared, as far as we know."""
        return self.published or self.seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """A held text of which a part stands in the new one."""

    item: int
    version: int
    outlet: str
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a text is to the corpus, and why."""

    kind: DiffKind  # NEW or COPY
    of: int | None  # the earliest item it copies
    likeness: Likeness | None  # the new text is a, that item's text is b
    why: str
    thin: bool = False
    partial: tuple[Partial, ...] = ()


def choose(new: Fingerprint, candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates whose texts are worth comparing, best first, at most eight."""
    ranked = []
    for candidate in candidates:
        smaller = max(1.0, min(len(new.shingles), candidate.size * _DENSITY))
        share = min(1.0, candidate.shared / smaller)
        if candidate.shared >= 2 and share >= _WORTH_VERIFYING:
            ranked.append((share, candidate.shared, -candidate.version, candidate))
    # Of equal ones the oldest version first: many outlets may hold the same wire text.
    ranked.sort(key=lambda entry: entry[:3], reverse=True)
    return tuple(entry[3] for entry in ranked[:MOST_VERIFIED])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    held: Held
    strength: float  # the larger share of clean shingles
    copied: bool


def judge(
    new_text: str,
    texts: Sequence[Held],
    *,
    stats: Mapping[int, Stat] | None = None,
    outlet: str | None = None,
    at: datetime | None = None,
    masked: frozenset[int] | None = None,
) -> Verdict:
    """Say whether a text is new or a copy, and of what.

    `stats` is what the index knew of the new text's shingles before it came; `masked`, those that are boilerplate, are left out on both
    sides (None: what `stats`, `at` and `outlet` say of them).
    `outlet` and `at` are the new text's own: what one outlet repeats is judged more strictly. An outlet that is not known is None or "".
    """
    known = stats or {}
    if masked is None:
        masked = boilerplate(known, at.date() if at is not None else None, outlet or "")
    new = fingerprint(new_text, masked)
    prints = [fingerprint(held.text, masked) for held in texts]
    exact = []
    # Boilerplate that is all there is repeats exactly; such a text is thin, however well it is known.
    if new.size >= SHORTEST_EXACT and not (new.masked and len(new.shingles) < THIN):
        exact = [
            held
            for held, its in zip(texts, prints, strict=True)
            if its == new
            and norms(held.text) == norms(new_text)
            and not _is_furniture_in_the_making(new, held, outlet, at)
        ]
    if exact:
        first = _earliest(exact)
        return Verdict(
            kind=DiffKind.COPY,
            of=first.item,
            likeness=compare(new_text, first.text),
            why=f"every word is that of item {first.item}",
        )
    if len(new.shingles) < THIN:
        return Verdict(
            kind=DiffKind.NEW,
            of=None,
            likeness=None,
            thin=True,
            why=f"thin: {len(new.shingles)} shingles without boilerplate, {THIN} are needed to compare",
        )
    if not texts:
        return Verdict(kind=DiffKind.NEW, of=None, likeness=None, why="nothing like it is held")
    # Asked for only by what is no plain copy.
    counts = functools.cache(lambda: _counts(new, prints, known))
    compared = [
        _compared(new_text, masked, new, held, its, counts, outlet, at)
        for held, its in zip(texts, prints, strict=True)
        if len(its.shingles) >= THIN
    ]
    copied = [one for one in compared if one.copied]
    if copied:
        # Something may hold half of what the nearest text holds and be older: then it is background, not the origin.
        nearest = max(one.strength for one in copied)
        origin = _earliest([one.held for one in copied if one.strength * 2 >= nearest])
        likeness = compare(new_text, origin.text, masked)
        return Verdict(
            kind=DiffKind.COPY,
            of=origin.item,
            likeness=likeness,
            why=_said(likeness, origin),
        )
    partial = tuple(
        Partial(
            item=one.held.item,
            version=one.held.version,
            outlet=one.held.outlet,
            likeness=compare(new_text, one.held.text, masked),
        )
        for one in sorted(compared, key=lambda one: -one.strength)
        if one.strength >= PARTIAL_SHARE
    )
    if partial:
        return Verdict(
            kind=DiffKind.NEW,
            of=None,
            likeness=None,
            why=f"in part from item {partial[0].item}: {_shares(partial[0].likeness)}",
            partial=partial,
        )
    return Verdict(
        kind=DiffKind.NEW,
        of=None,
        likeness=None,
        why="shares no more than phrases with what is held" if texts else "nothing like it is held",
    )


def _counts(
    new: Fingerprint, prints: Sequence[Fingerprint], known: Mapping[int, Stat]
) -> dict[int, int]:
    """Return how many texts have each shingle: what the index says, or at least the relatives here."""
    here = Counter(shingle for its in prints for shingle in its.shingles)
    own = set(new.shingles)
    return {
        shingle: max(here[shingle], known[shingle].items if shingle in known else 0, 1)
        for shingle in own | here.keys()
    }


def _compared(
    new_text: str,
    masked: frozenset[int],
    new: Fingerprint,
    held: Held,
    its: Fingerprint,
    counts: Callable[[], Mapping[int, int]],
    outlet: str | None,
    at: datetime | None,
) -> _Compared:
    shared = set(new.shingles).intersection(its.shingles)
    of_new, of_held = len(shared) / len(new.shingles), len(shared) / len(its.shingles)
    strength = max(of_new, of_held)
    apart = abs(at - held.at) if at is not None else timedelta(0)
    if apart > BURST and _is_same(outlet, held.outlet):
        copied = min(of_new, of_held) >= WHOLE and not _is_furniture_in_the_making(
            new, held, outlet, at
        )
    else:
        copied = strength >= COPY_SHARE
    if copied and min(of_new, of_held) >= PARTIAL_SHARE and _is_one_form(new_text, held.text):
        return _Compared(held=held, strength=strength, copied=False)
    if not copied and apart <= BURST:
        weighed = max(
            weighted_share(new.shingles, shared, counts()),
            weighted_share(its.shingles, shared, counts()),
        )
        score = 0.7 * weighed + 0.5 * min(of_new, of_held)
        copied = (
            score >= EDITED_SCORE and edited_share(new_text, held.text, masked) >= EDITED_SHARE
        ) or (score >= ABRIDGED_SCORE and takes_its_report(new_text, held.text, masked))
    return _Compared(held=held, strength=strength, copied=copied)


def _is_one_form(new: str, held: str) -> bool:
    """Whether two texts are one form filled in twice: rates, fixtures, weather, with other numbers nearly throughout."""
    ours, theirs = set(_NUMBER.findall(new)), set(_NUMBER.findall(held))
    fewer = min(len(ours), len(theirs))
    return fewer >= FORM_NUMBERS and len(ours & theirs) <= FORM_SHARED * fewer


def _is_same(outlet: str | None, other: str) -> bool:
    return bool(outlet) and outlet == other


def _is_furniture_in_the_making(
    new: Fingerprint, held: Held, outlet: str | None, at: datetime | None
) -> bool:
    """Whether one outlet repeats a short text after a long time: boilerplate that has not come back often enough to be masked."""
    return (
        at is not None
        and abs(at - held.at) > BURST
        and _is_same(outlet, held.outlet)
        and len(new.shingles) < SHORTEST_WHOLE
    )


def _earliest(texts: Sequence[Held]) -> Held:
    moments = believed([(held.published, held.seen) for held in texts])
    first = min(
        range(len(texts)),
        key=lambda place: (
            moments[place],
            texts[place].seen,
            texts[place].item,
            texts[place].version,
        ),
    )
    return texts[first]


def _shares(likeness: Likeness) -> str:
    return f"{likeness.of_a:.0%} of it, {likeness.of_b:.0%} of the other"


def _said(likeness: Likeness, origin: Held) -> str:
    longest = max((run.words for run in likeness.runs), default=0)
    return f"shared with item {origin.item}: {_shares(likeness)}; {len(likeness.runs)} {'run' if len(likeness.runs) == 1 else 'runs'} of six words or more, the longest {longest}"
