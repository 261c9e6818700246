"""Is a text of a story probably a translation of another that the story has?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.core import lineage, translations
from watcher.core.profiles import (
    Idf,
    Profile,
    asked_by,
    filed_under,
    from_bytes,
    language_of,
    profile,
    to_bytes,
)
from watcher.edge.store.profiles import HeldProfile
from watcher.jobs.prepared import Prepared
from watcher.model import DiffKind

if TYPE_CHECKING:
    from watcher.edge.store import Store

_MOST = 20  # candidates, and as many rivals; the translation was among the first ten each time (evals/translations.py)
_READ_AT_MOST = 20_000  # places of the index
_LOOKED_UP = 20  # terms, however common
_BATCH = 50  # texts fetched at once
_LOOKED_AT = 400  # texts of those days that share anything, best first


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """What a text probably translates, and what shows it."""

    item: int
    evidence: dict[str, object]


def translated(
    store: Store,
    story: str,
    item: int,
    version: int,
    verdict: lineage.Verdict,
    reading: Prepared,
    at: datetime,
) -> Translated | None:
    """Return what a text probably translates, and keep its profile so that its own translations are found.

    A copy is none: what it copies may be. A text that is too short to compare says too little, and so does one whose language
    is not known.
    """
    language = reading.article.language
    if verdict.thin or verdict.kind is DiffKind.COPY or language is None:
        return None
    one = profile(reading.clean, language)
    found = _found(store, story, item, one, at, reading) if one.terms else None
    if not store.profiles.has(version):
        for before, body in store.profiles.of_item(item):
            store.profiles.remove(before, from_bytes(body).terms.keys())
        store.profiles.add(
            version,
            day=at.toordinal(),
            body=to_bytes(one),
            filed=filed_under(one),
            terms=one.terms.keys(),
        )
    return found


def _found(
    store: Store, story: str, item: int, one: Profile, at: datetime, reading: Prepared
) -> Translated | None:
    asked = asked_by(one)
    counts, total = store.profiles.counts(asked)
    idf = translations.idf_of(counts, total)
    apart = translations.MOST_APART.days
    near = store.profiles.sharing(
        _rarest(asked, counts),
        {term: idf(term) for term in asked},
        first=at.toordinal() - apart,
        last=at.toordinal() + apart,
    )[:_LOOKED_AT]
    held: dict[int, HeldProfile] = {}
    others: list[translations.Candidate] = []
    rivals: list[Profile] = []
    for first in range(0, len(near), _BATCH):
        if len(others) >= _MOST and len(rivals) >= _MOST:
            break
        batch = near[first : first + _BATCH]
        found = {its.version: its for its in store.profiles.held(story, batch)}
        for its in (found[version] for version in batch if version in found):
            language = language_of(its.body)
            if its.item == item or its.origin == item or language is None:
                continue
            if language == one.language:
                if len(rivals) < _MOST:
                    rivals.append(from_bytes(its.body))
            elif len(others) < _MOST:
                held[its.version] = its
                others.append(translations.Candidate(id=its.version, profile=from_bytes(its.body), at=its.at))  # fmt: skip
    if not others:
        return None
    every = set(one.terms).union(*(other.profile.terms for other in others), *(its.terms for its in rivals))  # fmt: skip
    idf = translations.idf_of(*store.profiles.counts(every))
    verdict = translations.translation_of(one, others, idf, at=at, rivals=lambda _: rivals)
    if verdict is None:
        return None
    original = held[verdict.of]
    return Translated(
        item=original.item, evidence=_evidence(store, verdict, original, reading, idf)
    )


def _rarest(asked: Sequence[int], counts: Mapping[int, int]) -> list[int]:
    """Return the terms to look up, rarest first, until so many profiles may have them: the commonest half the story has."""
    terms: list[int] = []
    read = 0
    for term in sorted(asked, key=lambda term: (counts.get(term, 0), term)):
        read += counts.get(term, 0)
        if read > _READ_AT_MOST and len(terms) >= _LOOKED_UP:
            break
        terms.append(term)
    return terms


def _evidence(
    store: Store,
    verdict: translations.Translation,
    original: HeldProfile,
    reading: Prepared,
    idf: Idf,
) -> dict[str, object]:
    text = store.corpus.version(original.version)
    assert text is not None
    words = translations.shared_words(
        reading.clean, reading.article.language, text.text, text.language, idf
    )
    return {
        "item": original.item,
        "version": original.version,
        "likeness": round(verdict.likeness, 3),
        "second": round(verdict.second, 3),
        "shared": verdict.shared,
        "in_place": round(verdict.in_place, 3),
        "concepts": verdict.concepts,
        "names": verdict.names,
        "numbers": verdict.numbers,
        "words": [[one.ours, one.start, one.theirs, one.their_start] for one in words],
    }
