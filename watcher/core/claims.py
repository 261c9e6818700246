"""The values that a text states for facts that others may state too.

Each kind of fact has a module of its own: ages, counts, dates. A claim needs its subject, its verb and its value in one place, or it is not read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from watcher.core.claim import Claim, Person
from watcher.core.claim_ages import ages
from watcher.core.claim_amounts import amounts
from watcher.core.claim_counts import counts
from watcher.core.claim_dates import dates
from watcher.core.claim_durations import between_dates, durations
from watcher.core.claim_events import events_told
from watcher.core.claim_identities import identities
from watcher.core.claim_lines import lines
from watcher.core.claim_places import places
from watcher.core.claim_sizes import sizes
from watcher.core.claim_subjects import Subjects
from watcher.core.claim_texts import leaders_of, texts
from watcher.core.claim_truths import truths
from watcher.core.event_context import EventContext
from watcher.core.text import sentences

__all__ = ["Claim", "Person", "claims"]


def claims(
    text: str,
    *,
    language: str | None,
    published: date | None,
    people: Sequence[Person] = (),
    kinds: Mapping[str, str] | None = None,
) -> tuple[Claim, ...]:
    """Return the claims of a text, in order.

    `people` are the places where the story's names stand; `kinds` says of a name whether it is a "person", a "group" or a "place".
    Of a name that is not among them the text's own words decide.
    """
    # "Quill's" may stand as one match; whose arrest it was is read from the two letters behind the name.
    people = [
        (name, start, end - 2 if text[start:end].endswith(("'s", "’s")) else end)
        for name, start, end in people
    ]
    numbers = amounts(text, language)
    found = list(ages(text, people, found=numbers, published=published, language=language))
    split = list(sentences(text, language))
    found += counts(text, split, numbers, people, published)
    found += sizes(split, numbers, people, language)
    read = lines(text, split, sorted(people, key=lambda person: person[1]))
    subjects = Subjects(read, kinds or {})
    found += durations(
        split,
        numbers,
        subjects,
        EventContext(text, people),
        {claim.end for claim in found if claim.unit == "years"},
    )
    dated = list(dates(read, subjects, published))
    found += dated
    found += events_told(read, subjects, published, dated)
    leaders = leaders_of(read, subjects)
    found += texts(read, subjects, leaders)
    found += identities(read, subjects, leaders)
    found += places(read)
    found += truths(read, subjects, published)
    found += between_dates(found)
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end)))
