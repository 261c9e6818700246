"""Whether an item counts in a story: what is noted beside the diffs when that changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.core import cadence
from watcher.core.times import to_text_or_none
from watcher.model import Match

if TYPE_CHECKING:
    from watcher.edge.store import Store

Found = Mapping[str, object]  # name, alias, surface, rule, strength


def note(
    store: Store, story: str, item: int, change: str, names: Sequence[Found], *, now: datetime
) -> None:
    """Append that an item is part of a story from now on ("added"), or no more ("lost").

    Before the diffs that this leads to: what is appended after a loss undoes it.
    """
    store.replays.add(story=story, item=item, change=change, names=names, at=now)


def settle(store: Store, item: int, *, now: datetime) -> None:
    """Note on an item's entries which stories it is part of, and look at its page again while there is one."""
    stories = sorted(store.corpus.stories_of(item))
    store.replays.set_stories(item, stories)
    held = store.corpus.item(item)
    latest = store.corpus.version(held.version) if held and held.version is not None else None
    if held is not None and latest is not None and latest.source == "page":
        look = cadence.next_check(0, address=held.key, now=now) if stories else None
        if not stories or held.next_check is None:
            store.corpus.save_item(item, {"next_check": to_text_or_none(look)})


def mark(store: Store, version: int, matches: Iterable[Match]) -> int:
    """Append where names stand in a version, each place of a name once; return how many were not marked yet."""
    marked = {_place(match) for match in store.corpus.matches_of(version)}
    fresh = {_place(match): match for match in matches if _place(match) not in marked}
    store.corpus.add_matches(version, fresh.values())
    return len(fresh)


def _place(match: Match) -> tuple[object, ...]:
    # What a feed said is joined from several texts, one way here and another there.
    where = match.surface if match.field == "teaser" else (match.start, match.end)
    return match.story, match.name, match.field, where


def counting(matches: Iterable[Match], stories: Iterable[str]) -> dict[str, list[Found]]:
    """Return each story's counting names, a surface once, the surest first."""
    by_story: dict[str, list[Match]] = {story: [] for story in stories}
    for match in matches:
        if match.counts and match.story in by_story:
            by_story[match.story].append(match)
    return {story: surest(own) for story, own in by_story.items()}


def surest(matches: Iterable[Match]) -> list[Found]:
    """Return the names found, a surface once, the surest first."""
    found: dict[tuple[str, str], Found] = {}
    for match in sorted(matches, key=lambda match: -match.strength):
        found.setdefault(
            (match.alias, match.surface),
            {
                "name": match.name,
                "alias": match.alias,
                "surface": match.surface,
                "rule": match.rule,
                "strength": match.strength,
            },
        )
    return list(found.values())
