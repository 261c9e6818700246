"""The values that a text states for facts that others may state too.

Each kind of fact has a module of its own: ages, counts, dates. A claim needs its subject, its verb and its value in one place, or it is not read.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from watcher.core.claim import Claim, Person
from watcher.core.claim_ages import ages
from watcher.core.claim_counts import counts
from watcher.core.claim_dates import dates
from watcher.core.text import sentences

__all__ = ["Claim", "Person", "claims"]


def claims(
    text: str,
    *,
    language: str | None,
    published: date | None,
    people: Sequence[Person] = (),
) -> tuple[Claim, ...]:
    """Return the claims of a text, in order. `people` are the places where names of persons stand."""
    found = list(ages(text, people))
    placed = sorted(people, key=lambda person: person[1])
    for sentence in sentences(text, language):
        found += counts(sentence)
        found += dates(text, sentence, placed, published)
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end)))
