"""The present `feeds.yaml` over everything kept: what it would bring into a story, or leave out of it. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Config
from watcher.edge.store.corpus import HeldVersion
from watcher.edge.store.replays import KeptEntry, KeptItem
from watcher.jobs.belonging import Found, counting, surest
from watcher.jobs.feedwords import key_of_item, words_of
from watcher.jobs.prepared import blanked
from watcher.jobs.wordings import pairs
from watcher.model import Match

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

# Losses go first: what comes must not be compared with them.
_ORDER = ("lost", "added", "marked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One item, or entry that led to none yet, that a story would gain or lose, or has without all its names marked."""

    story: str
    change: str  # "added", "lost" or "marked"
    names: tuple[Found, ...]  # that make it part of the story, or did, or are not marked in it
    item: KeptItem | None
    entry: KeptEntry | None
    back: bool = False  # it was told before a replay left it out, and is not told again
    also: tuple[KeptEntry, ...] = ()  # further entries, of other feeds, that lead to the same item

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
    """Return what the configuration would change, each item once; reads only. Losses come first, then the oldest.

    Raises:
        StoreError: the store cannot be used.
    """
    found = Replay()
    serving = {feed.written: frozenset(feed.stories) for feed in config.feeds}
    stories = {story.id for story in config.stories}
    changes: dict[tuple[str, object], Change] = {}  # by the story, and the item or its key
    with store.reading():
        for item in store.replays.items():
            found.items += 1
            for change in _of_item(store, item, names, wanted(serving, item.feeds), stories):
                changes[change.story, item.id] = change
            done(1)
        for entry in store.replays.entries():
            found.entries += 1
            finding = names.find(
                {"title": entry.title, "teaser": entry.teaser, "content": entry.content},
                language=entry.language,
                stories=wanted(serving, {entry.feed}),
            )
            by_story = counting(finding.matches, finding.stories)
            found.unopened += bool(finding.context and not by_story)
            if by_story:
                _add_found(store, entry, by_story, changes)
            done(1)
    found.changes = sorted(
        changes.values(), key=lambda change: (_ORDER.index(change.change), change.moment)
    )
    return found


def _add_found(
    store: Store,
    entry: KeptEntry,
    by_story: Mapping[str, list[Found]],
    changes: dict[tuple[str, object], Change],
) -> None:
    """Add what an entry changes, unless another feed of the outlet brought the article already."""
    key = key_of_item(entry.link, entry.key, feed=entry.feed_id)
    held = store.corpus.find_item(entry.outlet, key)
    before = store.corpus.stories_of(held.id) if held is not None else set()
    place: object = held.id if held is not None else (entry.outlet, key)
    for story, found in by_story.items():
        known = changes.get((story, place))
        if known is not None and known.change == "lost":
            del changes[story, place]  # its other feed's words keep it in
        elif known is not None and known.change == "added":
            changes[story, place] = replace(known, also=(*known.also, entry))
        elif story not in before:
            changes[story, place] = Change(
                story=story,
                change="added",
                names=tuple(found),
                item=None,
                entry=entry,
                back=held is not None and bool(store.replays.told(held.id, story)),
            )


def _of_item(
    store: Store,
    item: KeptItem,
    names: Names,
    wanted: frozenset[str] | None,
    stories: Iterable[str],
) -> Iterator[Change]:
    """Yield what changes for an item: its stories are those that a poll or an import would find."""
    now: dict[str, list[Found]] = {}
    unmarked: dict[str, list[Match]] = {}
    # The latest version speaks first: its names are those that are shown.
    versions = store.corpus.versions_of(item.id)
    for version, matches in reversed(list(found_in(item, versions, names, wanted))):
        counted = {match.story for match in matches if match.counts}
        for story, found in counting(matches, counted).items():
            now.setdefault(story, found)
        for match in matches:
            # Where a feed's words are not the text's they are not shown, and each poll joins them in its own way.
            marked = item.marked.get((match.story, version.id)) if version is not None else None
            place = (match.name, match.field, match.start, match.end)
            if marked is not None and match.field in ("title", "text") and place not in marked:
                unmarked.setdefault(match.story, []).append(match)
    for story in sorted(now.keys() - item.stories):
        yield Change(
            story=story,
            change="added",
            names=tuple(now[story]),
            item=item,
            entry=None,
            back=bool(store.replays.told(item.id, story)),
        )
    for story in sorted((item.stories & set(stories)) - now.keys()):
        lost = tuple(store.replays.matched(item.id, story))
        yield Change(story=story, change="lost", names=lost, item=item, entry=None)
    for story in sorted(unmarked.keys() & now.keys()):
        more = tuple(surest(unmarked[story]))
        yield Change(story=story, change="marked", names=more, item=item, entry=None)


def found_in(
    item: KeptItem,
    versions: Sequence[HeldVersion],
    names: Names,
    wanted: frozenset[str] | None,
) -> Iterator[tuple[HeldVersion | None, Sequence[Match]]]:
    """Yield which names stand in each version, or in what feeds said of the item, as a poll looks for them."""
    for version, said in pairs(item.said, versions):
        if version is None and said is not None:
            fields = {"title": said.title, "teaser": said.teaser, "content": said.content}
            language = said.language
        elif version is not None:
            teaser = words_of(said.title, said.teaser, said.content) if said is not None else ""
            text = blanked(version.text, version.furniture)
            fields = {"title": version.title, "teaser": teaser, "text": text}
            language = version.language
        else:
            continue
        yield version, names.find(fields, language=language, stories=wanted).matches


def wanted(serving: Mapping[str, frozenset[str]], feeds: Iterable[str]) -> frozenset[str] | None:
    """Return the stories that are looked for in what these feeds brought; None: all.

    `serving` has each feed of the configuration and the stories it is limited to.
    """
    limits = [serving.get(address) for address in feeds]
    if not limits or not all(limits):
        return None  # imported, a feed of all stories, or one that is followed no more
    return frozenset().union(*(limit for limit in limits if limit))
