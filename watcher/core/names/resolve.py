"""Decide between claims on the same words: exclusions first, then the longer, the closer, the earlier."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from watcher.core.names.story import Compiled


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A name taken to stand at a place of a cleaned field."""

    field: int
    start: int
    end: int
    alias: int
    owner: int
    rule: str
    strength: float
    why: str
    same: bool
    mode: str


def resolved(
    claims: list[Claim],
    excluded: Mapping[int, list[tuple[int, int, int]]],
    made: Compiled,
    wanted: frozenset[str] | None,
) -> list[Claim]:
    """Return the claims that stand, in reading order.

    An exclusion takes every claim of its name within its span. Of one story, claims do not overlap: a longer one wins,
    then a stronger one, then the name that the story lists first. Stories do not see each other.
    """
    standing: list[Claim] = []
    for claim in claims:
        story = made.owners[claim.owner].story
        if story.startswith("\0") or (wanted is not None and story not in wanted):
            continue
        if any(
            field == claim.field and start <= claim.start and claim.end <= end
            for field, start, end in excluded.get(claim.owner, ())
        ):
            continue
        standing.append(claim)
    # A short form counts beside its full name; where every full one was excluded, it has none.
    standing.sort(key=lambda c: (-(c.end - c.start), -c.strength, c.owner, c.alias))
    kept: list[Claim] = []
    for claim in standing:
        story = made.owners[claim.owner].story
        if any(
            other.field == claim.field
            and other.start < claim.end
            and claim.start < other.end
            and made.owners[other.owner].story == story
            for other in kept
        ):
            continue
        kept.append(claim)
    kept.sort(key=lambda c: (c.field, c.start, c.end, c.owner))
    return kept
