"""What feeds said of an item beside each of its versions, as a poll would have seen them together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from watcher.edge.store.corpus import HeldVersion
from watcher.edge.store.replays import Wording
from watcher.jobs.feedwords import words_of


def pairs(
    said: Sequence[Wording], versions: Sequence[HeldVersion]
) -> Iterator[tuple[HeldVersion | None, Wording | None]]:
    """Yield each version with each wording that stood while it did; either alone where it stood alone.

    Never two wordings at once: a poll reads one feed, and a `near` word in another feed's teaser makes nothing count.
    What a second feed says of a known item is searched by itself, as polls do.
    """
    alone = [one for one in said if one.joined]
    own = [one for one in said if not one.joined]
    for version, until in _periods(versions):
        beside = [one for one in own if _stood(one, since=version.seen, until=until)]
        for one in beside:
            yield version, one
        if not beside:
            yield version, None
    periods = list(_periods(versions))
    alone += [
        one
        for one in own
        if not any(_stood(one, since=version.seen, until=until) for version, until in periods)
    ]
    for one in alone:
        yield None, one


def words_beside(said: Sequence[Wording], versions: Sequence[HeldVersion]) -> dict[int, str]:
    """Return for each version, by its id, all that feeds said while it stood."""
    return {
        version.id: words_of(
            *dict.fromkeys(
                text
                for one in said
                if _stood(one, since=version.seen, until=until)
                for text in (one.title, one.teaser, one.content)
            )
        )
        for version, until in _periods(versions)
    }


def _periods(versions: Sequence[HeldVersion]) -> Iterator[tuple[HeldVersion, datetime | None]]:
    for version, after in pairwise(versions):
        yield version, after.seen
    if versions:
        yield versions[-1], None


def _stood(one: Wording, *, since: datetime, until: datetime | None) -> bool:
    return (until is None or one.since < until) and (one.until is None or since < one.until)
