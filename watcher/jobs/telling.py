"""What a version means to one story: what it adds, repeats and takes out, and who disagrees."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from watcher.core import conflicts, lineage
from watcher.core.changes import changed
from watcher.core.provenance import provenance
from watcher.core.terms import terms
from watcher.core.text import norms, sentences
from watcher.core.times import to_text_or_none
from watcher.edge.store.corpus import HeldItem, HeldVersion
from watcher.jobs.disputing import (
    claim_row,
    corrections,
    disputes,
    fresh_claims,
    sure,
    told_of,
    unheard,
)
from watcher.jobs.knowing import known_and_new
from watcher.jobs.prepared import Prepared, blanked
from watcher.jobs.translating import translated
from watcher.model import DiffKind, Likeness

if TYPE_CHECKING:
    from watcher.edge.store import Store


def tell(
    store: Store,
    story: str,
    item: int,
    version: int,
    held: HeldVersion | None,
    verdict: lineage.Verdict,
    reading: Prepared,
    now: datetime,
    *,
    seen: datetime | None = None,
) -> tuple[int, DiffKind]:
    """Append what a version means to one story; `seen`: when it came, where that is not now."""
    corpus = store.corpus
    at = reading.article.published or seen or now
    # A date of the year 1 or 9999 is a mistake, and no day to count weekdays from.
    absurd = not 1900 <= at.year <= 2200
    undated = reading.article.published is None and reading.article.extractor == "import"
    kind = DiffKind.REVISION if held is not None else verdict.kind
    if held is not None and held.source == "feed" and verdict.kind is DiffKind.COPY:
        # Until now only the feed's words were known; whose text it is shows only with the page.
        kind = DiffKind.COPY
    stated = conflicts.claims(
        reading.clean,
        language=reading.article.language,
        # What is polled appeared when it was seen; what is imported without a date may be of any day.
        published=None if undated or absurd else at.date(),
        people=[
            (match.name, match.start, match.end)
            for match in reading.matches
            if match.field == "text" and match.story == story
        ],
        kinds=reading.kinds.get(story, {}),
    )
    claims = sure(stated)
    others = told_of(store, story, item, claims)
    judged = known_and_new(store, story, reading, held, unheard(store, story, held, claims, others))
    translation = translated(store, story, item, version, verdict, reading, at)
    disputed = disputes(
        store,
        story,
        item,
        # An edit elsewhere in the text does not tell again what the text disputes anyway.
        claims if held is None else fresh_claims(claims, held, reading.sentences),
        verdict.of,
        translation.item if translation else None,
        reading.sentences,
        None if undated else at,
        others,
    )
    if held is not None:
        disputed += corrections(store, story, item, held, claims, reading.sentences)
    first = _first_of(store, story, item, verdict.of) if kind is DiffKind.COPY else None
    returned = kind is DiffKind.COPY and first is None
    if returned:
        kind = DiffKind.REVISION if held is not None else DiffKind.NEW
    number = corpus.add_diff(
        story=story,
        at=now,
        kind=kind,
        item=item,
        version=version,
        of=first,
        translation_of=translation.item if translation else None,
        wire=reading.credit.agency if reading.credit else None,
        novelty=judged.share,
        added=[
            {
                "text": detail.sentence.text,
                "start": detail.sentence.start,
                "end": detail.sentence.end,
                "weight": round(detail.weight, 2),
                "news": list(detail.news),
            }
            for detail in judged.details
        ],
        repeated=[
            {
                "text": known.text,
                "item": known.item,
                "outlet": known.outlet or None,
                "start": known.start,
                "end": known.end,
                "quote": known.quote,
                "share": round(known.share, 3),
                "probable": known.probable,
                "news": list(known.news),
            }
            for known in judged.repeated
        ],
        removed=_removed(held, reading) if held is not None and held.source != "feed" else [],
        conflicts=disputed,
        evidence=_evidence(verdict, reading, held)
        | ({"why": f"{verdict.why}, which copies this one"} if returned else {})
        | ({"origin": _provenance(store, item, first, reading)} if first is not None else {})
        | ({"translation": translation.evidence} if translation else {}),
    )
    store.relatives.add_sentences(
        story,
        version,
        [
            (
                sentence.start,
                sentence.end,
                terms(sentence.text, reading.article.language),
            )
            for sentence in reading.sentences
        ],
        language=reading.article.language,
    )
    store.relatives.add_claims(
        story, version, [claim_row(claim, reading.sentences) for claim in claims]
    )
    return number, kind


def _removed(held: HeldVersion, reading: Prepared) -> list[str]:
    """Return the sentences of the previous version that this one no longer has."""
    now_there = {tuple(norms(sentence.text)) for sentence in reading.sentences}
    before = blanked(held.text, held.furniture)
    gone = (
        sentence.text
        for sentence in sentences(before, held.language)
        if sentence.text.strip() and tuple(norms(sentence.text)) not in now_there
    )
    return list(dict.fromkeys(gone))


def _evidence(
    verdict: lineage.Verdict, reading: Prepared, held: HeldVersion | None
) -> dict[str, object]:
    evidence: dict[str, object] = {"why": verdict.why, "thin": verdict.thin}
    if verdict.of is not None:
        evidence["copy_of"] = verdict.of
    if verdict.likeness is not None:
        evidence["likeness"] = _likeness(verdict.likeness)
    if verdict.partial:
        evidence["partial"] = [
            {
                "item": part.item,
                "version": part.version,
                "outlet": part.outlet or None,
                **_likeness(part.likeness),
            }
            for part in verdict.partial
        ]
    if reading.credit is not None:
        evidence["credit"] = {
            "agency": reading.credit.agency,
            "quote": reading.credit.quote,
            "rule": reading.credit.rule,
        }
    if held is not None:
        change = changed(
            held.title,
            blanked(held.text, held.furniture),
            reading.article.title,
            reading.clean,
        )
        evidence["previous_version"] = held.number
        if change is not None:
            evidence["change"] = {
                "kind": change.kind,
                "numbers_before": change.numbers_before,
                "numbers_after": change.numbers_after,
                "headline_before": held.title if change.headline else None,
            }
        if held.source != "page" and held.source != "import":
            evidence["why"] = (
                "the page could be read for the first time; before, only the feed's words"
            )
    return evidence


def _provenance(store: Store, item: int, of: int, reading: Prepared) -> dict[str, object]:
    """Return whose text a copy is, and count the item once for who reprints whom."""
    outlet, at = store.relatives.source_of(item)
    copied, before = store.relatives.source_of(of)
    found = provenance(
        reading.clean,
        credit=reading.credit,
        outlet=outlet,
        copied=copied,
        reprints=store.relatives.reprints(outlet, copied),
        reprinted=store.relatives.reprints(copied, outlet),
        lead=at - before,
    )
    if not store.corpus.copies(item):
        store.relatives.note_reprint(outlet, copied)
    return {
        "name": found.name,
        "rule": found.rule,
        "why": found.why,
        "probable": found.probable,
    }


def _first_of(store: Store, story: str, item: int, of: int | None) -> int | None:
    """Return the item at the head of a chain of copies, None where that is the item itself: its copy had its whole text first.

    A copy of a copy is a copy of the first, and no two items are copies of each other: the news would be nobody's.
    """
    first = store.corpus.head_of(story, of) if of is not None else None
    return None if first == item else first


def _likeness(likeness: Likeness) -> dict[str, object]:
    return {
        "of_this": round(likeness.of_a, 4),
        "of_other": round(likeness.of_b, 4),
        "runs": [
            [run.a_start, run.a_end, run.b_start, run.b_end, run.words] for run in likeness.runs
        ],
    }


def note_removal(store: Store, item: HeldItem, *, why: str, now: datetime) -> list[int]:
    """Append that an item's page is gone, to each story it is part of."""
    return _note(store, item, DiffKind.REMOVAL, why, now)


def note_return(store: Store, item: HeldItem, *, now: datetime) -> list[int]:
    """Append that the page of a removed item is there again, to each story it is part of."""
    return _note(store, item, DiffKind.RETURN, "the page answers again", now)


def _note(store: Store, item: HeldItem, kind: DiffKind, why: str, now: datetime) -> list[int]:
    if item.version is None:
        return []
    held = store.corpus.version(item.version)
    assert held is not None
    return [
        store.corpus.add_diff(
            story=story,
            at=now,
            kind=kind,
            item=item.id,
            version=held.id,
            of=None,
            translation_of=None,
            wire=held.wire,
            novelty=None,
            added=(),
            repeated=(),
            removed=(),
            conflicts=(),
            evidence={
                "why": why,
                "missing_since": to_text_or_none(item.missing_since),
                "removed": to_text_or_none(item.removed),
            },
        )
        for story in sorted(store.corpus.stories_of(item.id))
    ]
