"""Appending what a replay found: what is brought in is compared with what had come before it, what is left out keeps its records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Articles, Config
from watcher.edge.store.corpus import HeldItem
from watcher.edge.store.replays import KeptEntry, KeptItem
from watcher.jobs.belonging import mark, note, settle
from watcher.jobs.comparing import keep, tell_kept
from watcher.jobs.feedwords import FEED_TEXT, feed_article, key_of_item, words_of
from watcher.jobs.replaying import Change, found_in
from watcher.jobs.wordings import words_beside
from watcher.model import DiffKind, Match

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

_BATCH = 20  # changes a transaction: few enough that a kill loses seconds of work


@dataclass(slots=True, kw_only=True)
class Applied:
    """What applying a replay's changes came to."""

    diffs: list[int] = field(default_factory=list)  # appended
    back: int = 0  # items whose diffs count again
    left_out: int = 0  # items whose diffs count no more
    marked: int = 0  # items of the story with names that were not marked


def apply(
    store: Store,
    config: Config,
    names: Names,
    changes: Sequence[Change],
    *,
    now: datetime,
    done: Callable[[int], None] = lambda count: None,
) -> Applied:
    """Append the changes, a batch in a transaction; return what that came to.

    What was cut off is finished by another replay: it finds what is left.

    Raises:
        StoreError: the store cannot be used; whole batches before stay.
    """
    applied = Applied()
    for start in range(0, len(changes), _BATCH):
        batch = changes[start : start + _BATCH]
        with store.transaction():
            for change in batch:
                if change.entry is not None:
                    applied.diffs += _add_entry(store, config, names, change, change.entry, now)
                elif change.item is not None and change.change == "marked":
                    _mark_item(store, names, change.story, change.item)
                elif change.item is not None:
                    applied.diffs += _change_item(store, config, names, change, change.item, now)
                _join_others(store, change)
        for change in batch:
            applied.back += change.back
            applied.left_out += change.change == "lost"
            applied.marked += change.change == "marked"
        done(len(batch))
    return applied


def _change_item(
    store: Store, config: Config, names: Names, change: Change, item: KeptItem, now: datetime
) -> list[int]:
    diffs: list[int] = []
    note(store, change.story, item.id, change.change, change.names, now=now)
    if change.change == "added":
        told = tell_kept(
            store,
            change.story,
            item.id,
            item.outlet,
            words=words_beside(item.said, store.corpus.versions_of(item.id)),
            names=names,
            config=config,
            told=store.replays.told(item.id, change.story),
            now=now,
        )
        diffs = [number for number, _ in told]
    settle(store, item.id, now=now)
    return diffs


def _mark_item(store: Store, names: Names, story: str, item: KeptItem) -> None:
    """Append where the story's names stand, in each version that shows them."""
    versions = store.corpus.versions_of(item.id)
    found: dict[int, list[Match]] = {}
    for version, matches in found_in(item, versions, names, frozenset({story})):
        if version is not None and (story, version.id) in item.marked:
            found.setdefault(version.id, []).extend(matches)
    for version_id, matches in found.items():
        mark(store, version_id, matches)


def _join_others(store: Store, change: Change) -> None:
    """Note on further entries of an article which item it is."""
    for entry in change.also:
        key = key_of_item(entry.link, entry.key, feed=entry.feed_id)
        held = store.corpus.find_item(entry.outlet, key)
        if held is not None:
            store.feeds.join(entry.id, held.id, sorted(store.corpus.stories_of(held.id)))


def _add_entry(
    store: Store, config: Config, names: Names, change: Change, entry: KeptEntry, now: datetime
) -> list[int]:
    """Make an item of an entry's words, and have its page opened by the next poll."""
    key = key_of_item(entry.link, entry.key, feed=entry.feed_id)
    held = store.corpus.find_item(entry.outlet, key)
    said = words_of(entry.title, entry.teaser, entry.content)
    if held is not None:
        return _join_entry(store, config, names, change, entry, held, said, now)
    kept = keep(
        store,
        item=None,
        outlet=entry.outlet,
        key=key,
        url=entry.link,
        ref=None,
        source=FEED_TEXT,
        teaser=said,
        article=feed_article(entry),
        names=names,
        config=config,
        wanted={change.story},
        now=now,
    )
    note(store, change.story, kept.item, "added", change.names, now=now)
    store.feeds.join(entry.id, kept.item, sorted(store.corpus.stories_of(kept.item)))
    feed = next((feed for feed in config.feeds if feed.written == entry.feed), None)
    opens = feed is not None and feed.articles is not Articles.NEVER
    if opens and entry.link and entry.key.startswith("link:"):
        store.feeds.put_opening(entry.id, why="replay")
    return [number for number, _ in kept.diffs]


def _join_entry(
    store: Store,
    config: Config,
    names: Names,
    change: Change,
    entry: KeptEntry,
    held: HeldItem,
    said: str,
    now: datetime,
) -> list[int]:
    """Tell the story of an item that another feed of the outlet brought; its text stays what it is."""
    stories = store.corpus.stories_of(held.id)
    told: tuple[tuple[int, DiffKind], ...] = ()
    if change.story not in stories:
        note(store, change.story, held.id, "added", change.names, now=now)
        told = tell_kept(
            store,
            change.story,
            held.id,
            held.outlet,
            words={held.version: said} if held.version is not None else {},
            names=names,
            config=config,
            told=store.replays.told(held.id, change.story),
            now=now,
        )
    store.feeds.join(entry.id, held.id, sorted(store.corpus.stories_of(held.id)))
    settle(store, held.id, now=now)
    return [number for number, _ in told]
