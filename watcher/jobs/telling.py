"""What a version means to one story: what it adds, repeats and takes out, and who disagrees."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from watcher.core import conflicts, lineage
from watcher.core.changes import changed
from watcher.core.provenance import provenance
from watcher.core.terms import terms
from watcher.core.text import norms, sentences
from watcher.core.times import from_text, to_text_or_none
from watcher.edge.store.corpus import HeldItem, HeldVersion
from watcher.jobs.knowing import known_and_new, said_before
from watcher.jobs.prepared import Prepared, blanked
from watcher.jobs.translating import translated
from watcher.model import DiffKind, Likeness, Sentence

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
    judged = known_and_new(store, story, reading, held)
    kind = DiffKind.REVISION if held is not None else verdict.kind
    if held is not None and held.source == "feed" and verdict.kind is DiffKind.COPY:
        # Until now only the feed's words were known; whose text it is shows only with the page.
        kind = DiffKind.COPY
    claims = conflicts.claims(
        reading.clean,
        language=reading.article.language,
        # What is polled appeared when it was seen; what is imported without a date may be of any day.
        published=None if undated or absurd else at.date(),
        people=[
            (match.name, match.start, match.end)
            for match in reading.matches
            if match.field == "text" and match.story == story
        ],
    )
    translation = translated(store, story, item, version, verdict, reading, at)
    disputes = _disputes(
        store,
        story,
        item,
        # An edit elsewhere in the text does not tell again what the text disputes anyway.
        claims if held is None else _fresh_claims(claims, held, reading.sentences),
        verdict.of if verdict.of is not None else translation.item if translation else None,
        reading.sentences,
        None if undated else at,
    )
    first = _first_of(store, story, item, verdict.of) if kind is DiffKind.COPY else None
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
        conflicts=disputes,
        evidence=_evidence(verdict, reading, held)
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
        story, version, [_claim_row(claim, reading.sentences) for claim in claims]
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


def _disputes(
    store: Store,
    story: str,
    item: int,
    claims: Sequence[conflicts.Claim],
    of: int | None,
    sentences_: Sequence[Sentence],
    at: datetime | None,
) -> list[dict[str, object]]:
    """Return what other origins state differently, a record for each fact of this text."""
    rows = store.relatives.claims_about(story, {claim.about_key for claim in claims}, but_item=item)

    @functools.cache
    def origin(one: int) -> str:
        return f"item {store.corpus.origin_of(story, one)}"

    held = {
        conflicts.HeldClaim(
            claim=_claim(row),
            item=row["item"],
            outlet=row["outlet"] or "",
            origin=origin(row["item"]),
            at=from_text(row["at"]).date() if row["dated"] else None,
        ): row
        for row in rows
    }
    by_fact: dict[str, list[conflicts.HeldClaim]] = {}
    for other in held:
        by_fact.setdefault(other.claim.about_key, []).append(other)
    found: dict[str, dict[str, object]] = {}
    for claim in claims:
        against = conflicts.disagreements(
            claim,
            by_fact.get(claim.about_key, ()),
            at=at.date() if at is not None else None,
            origin=origin(of or item),
        )
        if not against:
            continue
        others = {
            (one.held.item, one.held.claim.says): {
                "says": one.held.claim.says,
                "quote": held[one.held]["quote"],
                "item": one.held.item,
                "outlet": one.held.outlet or None,
                "at": held[one.held]["at"],
                "class": one.kind,
            }
            for one in against
        }
        # A text that says the same thing twice disagrees once.
        found.setdefault(
            f"{claim.about_key} {claim.value}",
            {
                "about": claim.about,
                "says": claim.says,
                "quote": _sentence_around(claim, sentences_),
                "others": list(others.values()),
            },
        )
    return list(found.values())


def _sentence_around(claim: conflicts.Claim, sentences_: Sequence[Sentence]) -> str:
    """Return the sentence that states a value: a bare "48" proves nothing to a reader."""
    for sentence in sentences_:
        if sentence.start <= claim.start < sentence.end and claim.end <= sentence.end:
            return sentence.text
    return claim.quote


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
    """Return the item at the head of a chain of copies: a copy of a copy is a copy of the first."""
    first = store.corpus.head_of(story, of) if of is not None else None
    return of if first == item else first


def _fresh_claims(
    claims: Sequence[conflicts.Claim], held: HeldVersion, sentences_: Sequence[Sentence]
) -> list[conflicts.Claim]:
    """Return the claims of sentences that the previous version did not have."""
    before = said_before(held)
    return [
        claim for claim in claims if tuple(norms(_sentence_around(claim, sentences_))) not in before
    ]


def _claim_row(claim: conflicts.Claim, sentences_: Sequence[Sentence]) -> dict[str, object]:
    return {
        "about_key": claim.about_key,
        "about": claim.about,
        "says": claim.says,
        "detail": {
            # "At least 20" has no upper end, and JSON has no infinity.
            "value": [None if math.isinf(value) else value for value in claim.value],
            "unit": claim.unit,
            "scope": claim.scope,
        },
        "quote": _sentence_around(claim, sentences_),
        "start": claim.start,
        "end": claim.end,
    }


def _claim(row: Mapping[str, Any]) -> conflicts.Claim:
    low, high = row["detail"]["value"]
    return conflicts.Claim(
        about_key=row["about_key"],
        about=row["about"],
        says=row["says"],
        value=(low, math.inf if high is None else high),
        unit=row["detail"]["unit"],
        quote=row["quote"],
        start=row["start"],
        end=row["end"],
        scope=row["detail"]["scope"],
    )


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
