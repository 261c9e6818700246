"""The present `feeds.yaml` over everything kept: what it would bring into a story, or leave out of it.

Finding reads only. Applying appends: what is brought in is told as if it had been found when it came, and what is left out keeps
its records, which `diffs` goes on listing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Articles, Config
from watcher.core.links import canonical
from watcher.edge.store.replays import KeptEntry, KeptItem
from watcher.jobs.comparing import keep, tell_kept
from watcher.jobs.prepared import blanked
from watcher.model import Article, Match, PageKind

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
    """Return what the configuration would change; reads only. Changes come oldest first.

    Raises:
        StoreError: the store cannot be used.
    """
    found = Replay()
    stories = {story.id for story in config.stories}
    with store.reading():
        for item in store.replays.items():
            found.items += 1
            now = _of_item(store, item, names, _wanted(config, item.feeds))
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
                stories=_wanted(config, {entry.feed}),
            )
            by_story = _by_story(finding.matches, finding.stories)
            found.changes += [
                Change(story=story, change="added", names=tuple(matches), item=None, entry=entry)
                for story, matches in sorted(by_story.items())
            ]
            found.unopened += bool(finding.context and not by_story)
            done(1)
    found.changes.sort(key=lambda change: change.moment)
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
    store.replays.set_stories(item.id, sorted(store.corpus.stories_of(item.id)))
    return diffs


def _add_entry(
    store: Store, config: Config, names: Names, change: Change, entry: KeptEntry, now: datetime
) -> list[int]:
    """Make an item of an entry's words, and have its page opened by the next poll."""
    own_link = entry.key.startswith("link:")
    key = canonical(entry.link) if entry.link and own_link else f"entry:{entry.feed_id}:{entry.key}"
    held = store.corpus.find_item(entry.outlet, key)
    article = Article(
        kind=PageKind.ARTICLE if entry.content else PageKind.STUB,
        title=entry.title,
        text=entry.content or entry.teaser,
        language=entry.language,
        published=entry.published,
        updated=entry.updated,
        author=entry.author,
        why="the feed's own text",
        extractor="feed",
    )
    if held is not None and held.title:
        article = replace(article, title=held.title)  # another feed of this outlet brought it
    kept = keep(
        store,
        item=held,
        outlet=entry.outlet,
        key=key,
        url=entry.link,
        ref=None,
        source="feed",
        teaser="\n".join(text for text in (entry.title, entry.teaser, entry.content) if text),
        article=article,
        names=names,
        config=config,
        wanted=_wanted(config, {entry.feed}),
        now=now,
    )
    store.replays.add(
        story=change.story, item=kept.item, change="added", names=change.names, at=now
    )
    store.feeds.join(entry.id, kept.item, sorted(store.corpus.stories_of(kept.item)))
    feed = next((feed for feed in config.feeds if feed.written == entry.feed), None)
    opens = feed is not None and feed.articles is not Articles.NEVER
    if opens and entry.link and own_link and kept.fresh:
        store.feeds.put_opening(entry.id, why="replay")
    return [number for number, _ in kept.diffs]


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


def _wanted(config: Config, feeds: Iterable[str]) -> frozenset[str] | None:
    """Return the stories that are looked for in what these feeds brought; None: all."""
    wanted: set[str] = set()
    for address in feeds:
        feed = next((feed for feed in config.feeds if feed.written == address), None)
        if feed is None or not feed.stories:
            return None
        wanted |= set(feed.stories)
    return frozenset(wanted) or None
