"""The present `feeds.yaml` over everything kept: what it would bring into a story, or leave out of it.

Finding reads only. Applying appends: what is brought in is compared with what had come before it, and what is left out keeps its
records, which `diffs` goes on listing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Articles, Config
from watcher.core import cadence
from watcher.core.times import to_text_or_none
from watcher.edge.store.corpus import HeldItem
from watcher.edge.store.replays import KeptEntry, KeptItem
from watcher.jobs.comparing import keep, tell_kept
from watcher.jobs.feedwords import FEED_TEXT, feed_article, key_of_item, words_of
from watcher.jobs.prepared import blanked
from watcher.model import DiffKind, Match

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

Found = Mapping[str, object]  # name, alias, surface, rule, strength


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One item, or entry that led to none yet, that a story would gain or lose."""

    story: str
    change: str  # "added" or "lost"
    names: tuple[Found, ...]  # that make it part of the story now, or did
    item: KeptItem | None
    entry: KeptEntry | None

    @property
    def outlet(self) -> str | None:
        """Who published it."""
        return self.item.outlet if self.item else self.entry.outlet if self.entry else None

    @property
    def title(self) -> str | None:
        """Its headline."""
        return self.item.title if self.item else self.entry.title if self.entry else None

    @property
    def url(self) -> str | None:
        """Its address."""
        return self.item.url if self.item else self.entry.link if self.entry else None

    @property
    def moment(self) -> datetime:
        """When it was published, or else first seen."""
        it = self.item or self.entry
        assert it is not None
        return it.published or it.first_seen


@dataclass(slots=True, kw_only=True)
class Replay:
    """What a replay came to."""

    changes: list[Change] = field(default_factory=list)
    items: int = 0  # looked at
    entries: int = 0  # that led to no item, looked at
    unopened: int = 0  # of these, with a context word and no name: their pages were not kept

    def of(self, story: str | None) -> list[Change]:
        """Return the changes of one story (None: of all)."""
        return [change for change in self.changes if story in (None, change.story)]


def replay(
    store: Store, config: Config, names: Names, *, done: Callable[[int], None] = lambda count: None
) -> Replay:
    """Return what the configuration would change; reads only. Losses come first, then the oldest.

    Raises:
        StoreError: the store cannot be used.
    """
    found = Replay()
    serving = {feed.written: frozenset(feed.stories) for feed in config.feeds}
    stories = {story.id for story in config.stories}
    with store.reading():
        for item in store.replays.items():
            found.items += 1
            now = _of_item(store, item, names, wanted(serving, item.feeds))
            found.changes += [
                Change(story=story, change="added", names=tuple(now[story]), item=item, entry=None)
                for story in sorted(now.keys() - item.stories)
            ]
            found.changes += [
                Change(
                    story=story,
                    change="lost",
                    names=tuple(store.replays.matched(item.id, story)),
                    item=item,
                    entry=None,
                )
                for story in sorted((item.stories & stories) - now.keys())
            ]
            done(1)
        for entry in store.replays.entries():
            found.entries += 1
            finding = names.find(
                {"title": entry.title, "teaser": entry.teaser, "content": entry.content},
                language=entry.language,
                stories=wanted(serving, {entry.feed}),
            )
            by_story = _by_story(finding.matches, finding.stories)
            if by_story:
                # Another feed of the outlet may have brought the article already.
                held = store.corpus.find_item(
                    entry.outlet, key_of_item(entry.link, entry.key, feed=entry.feed_id)
                )
                for story in store.corpus.stories_of(held.id) if held is not None else ():
                    by_story.pop(story, None)
            found.changes += [
                Change(story=story, change="added", names=tuple(matches), item=None, entry=entry)
                for story, matches in sorted(by_story.items())
            ]
            found.unopened += bool(finding.context and not by_story)
            done(1)
    # What leaves goes first: what comes must not be compared with it.
    found.changes.sort(key=lambda change: (change.change == "added", change.moment))
    return found


def apply(
    store: Store,
    config: Config,
    names: Names,
    changes: Iterable[Change],
    *,
    now: datetime,
    done: Callable[[int], None] = lambda count: None,
) -> list[int]:
    """Append the changes, each in a transaction of its own; return the diffs they led to.

    What was cut off is finished by another replay: it finds what is left.

    Raises:
        StoreError: the store cannot be used; whole changes before stay.
    """
    diffs: list[int] = []
    for change in changes:
        with store.transaction():
            if change.entry is not None:
                diffs += _add_entry(store, config, names, change, change.entry, now)
            elif change.item is not None:
                diffs += _change_item(store, config, names, change, change.item, now)
        done(1)
    return diffs


def _change_item(
    store: Store, config: Config, names: Names, change: Change, item: KeptItem, now: datetime
) -> list[int]:
    diffs: list[int] = []
    # Before the diffs: what is appended after a loss undoes it.
    store.replays.add(
        story=change.story, item=item.id, change=change.change, names=change.names, at=now
    )
    if change.change == "added":
        told = tell_kept(
            store,
            change.story,
            item.id,
            item.outlet,
            teaser=item.teaser,
            names=names,
            config=config,
            told=store.replays.told(item.id, change.story),
            now=now,
        )
        diffs = [number for number, _ in told]
    stories = sorted(store.corpus.stories_of(item.id))
    store.replays.set_stories(item.id, stories)
    held = store.corpus.item(item.id)
    latest = store.corpus.version(held.version) if held and held.version is not None else None
    if held is not None and latest is not None and latest.source == "page":
        look = cadence.next_check(0, address=held.key, now=now) if stories else None
        if not stories or held.next_check is None:
            store.corpus.save_item(item.id, {"next_check": to_text_or_none(look)})
    return diffs


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
    store.replays.add(
        story=change.story, item=kept.item, change="added", names=change.names, at=now
    )
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
        store.replays.add(
            story=change.story, item=held.id, change="added", names=change.names, at=now
        )
        told = tell_kept(
            store,
            change.story,
            held.id,
            held.outlet,
            teaser=said,
            names=names,
            config=config,
            told=store.replays.told(held.id, change.story),
            now=now,
        )
    store.feeds.join(entry.id, held.id, sorted(store.corpus.stories_of(held.id)))
    return [number for number, _ in told]


def _of_item(
    store: Store, item: KeptItem, names: Names, wanted: frozenset[str] | None
) -> dict[str, list[Found]]:
    """Return the stories whose names stand in any version of an item, or in what feeds said of it."""
    found: dict[str, list[Found]] = {}
    for version in reversed(store.corpus.versions_of(item.id)):
        finding = names.find(
            {
                "title": version.title,
                "teaser": item.teaser,
                "text": blanked(version.text, version.furniture),
            },
            language=version.language,
            stories=wanted,
        )
        for story, matches in _by_story(finding.matches, finding.stories).items():
            found.setdefault(story, matches)
    return found


def _by_story(matches: Iterable[Match], stories: frozenset[str]) -> dict[str, list[Found]]:
    """Return each story's counting names, a surface once, the surest first."""
    found: dict[str, dict[tuple[str, str], Found]] = {story: {} for story in stories}
    for match in sorted(matches, key=lambda match: -match.strength):
        if match.counts and match.story in found:
            found[match.story].setdefault(
                (match.alias, match.surface),
                {
                    "name": match.name,
                    "alias": match.alias,
                    "surface": match.surface,
                    "rule": match.rule,
                    "strength": match.strength,
                },
            )
    return {story: list(by_alias.values()) for story, by_alias in found.items()}


def wanted(serving: Mapping[str, frozenset[str]], feeds: Iterable[str]) -> frozenset[str] | None:
    """Return the stories that are looked for in what these feeds brought; None: all.

    `serving` has each feed of the configuration and the stories it is limited to.
    """
    limits = [serving.get(address) for address in feeds]
    if not limits or not all(limits):
        return None  # imported, a feed of all stories, or one that is followed no more
    return frozenset().union(*(limit for limit in limits if limit))
