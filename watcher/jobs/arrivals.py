"""Which entries of a document are new or changed, which names stand in them, which pages to open.

Runs in the writer's thread and only reads the store; what it decides is written by `taking`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Articles, FeedConfig
from watcher.core.changes import changed
from watcher.core.identity import KnownEntry, identify
from watcher.core.links import article_number, canonical
from watcher.edge.store.corpus import HeldItem
from watcher.edge.store.feeds import FeedState, HeldEntry, Opening
from watcher.model import Entry, FeedDocument

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

# How many pages one poll of one feed opens at most; the rest wait for the next poll. A first poll
# of a sitemap must not fetch a thousand pages from a newspaper in a minute.
PAGES_A_POLL = 40
RECENT = (
    200  # the newest entries are compared by title and time where guid and address both changed
)


# Characters searched for names before other feeds may use the store: a tenth of a second on a slow day.
A_STEP = 100_000


@dataclass(slots=True, kw_only=True)
class Arrival:
    """An entry that is new to its feed, or says something else than before."""

    entry: Entry
    held: HeldEntry | None  # what we had, for a known entry
    key: str
    link_key: str | None
    number: str | None
    stories: tuple[str, ...]  # whose names stand in headline, teaser or the feed's full text
    context: bool  # a context word stands there
    changed: bool  # a known entry with another text
    item: HeldItem | None = None  # the item it belongs to, where there is one already

    @property
    def own_link(self) -> bool:
        """Whether the address is this entry's alone; a live blog's entries share one."""
        return self.key.startswith("link:")


@dataclass(slots=True, kw_only=True)
class PageJob:
    """A page to be opened, and why."""

    url: str
    why: str  # "match", "context", "always", "changed", "retry" or "check"
    arrival: Arrival | None = None
    opening: Opening | None = None
    item: HeldItem | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(slots=True, kw_only=True)
class Sifting:
    """What a document brought."""

    outlet: str
    arrivals: list[Arrival] = field(default_factory=list)
    seen_again: list[int] = field(default_factory=list)  # known entries that say what they said
    fragments: dict[int, str] = field(default_factory=dict)  # their elements' bytes, now
    to_open: list[PageJob] = field(default_factory=list)
    postponed: list[Arrival] = field(default_factory=list)  # pages beyond PAGES_A_POLL


def sift(
    feed: FeedConfig,
    state: FeedState,
    document: FeedDocument | None,
    store: Store,
    names: Names,
    *,
    again: Sequence[bytes] = (),
    now: datetime,
) -> Sifting:
    """Compare a document's entries with the store; without one, only gather pages that wait.

    `again` are the hashes of the document's elements that were not read, being known.
    """
    *_, sifting = sift_in_steps(feed, state, document, store, names, again=again, now=now)
    return sifting


def sift_in_steps(
    feed: FeedConfig,
    state: FeedState,
    document: FeedDocument | None,
    store: Store,
    names: Names,
    *,
    again: Sequence[bytes] = (),
    now: datetime,
) -> Iterator[Sifting]:
    """Do what `sift` does a step at a time, so that a feed of ten megabytes does not keep the writer from the others.

    Yields the same record after each step; it is whole after the last.
    """
    title = document.title if document is not None else None
    sifting = Sifting(outlet=state.outlet or state.title or title or state.url)
    with store.reading():
        if document is not None:
            for _ in _sift_entries(feed, state, document, store, names, sifting, again):
                yield sifting
        if feed.articles is not Articles.NEVER:
            _add_waiting(state, store, sifting, now)
    yield sifting


def _sift_entries(
    feed: FeedConfig,
    state: FeedState,
    document: FeedDocument,
    store: Store,
    names: Names,
    sifting: Sifting,
    again: Sequence[bytes],
) -> Iterator[None]:
    """Sift the entries; yields where others may have their turn."""
    links = [canonical(entry.link) if entry.link else None for entry in document.entries]
    numbers = [article_number(entry.link) if entry.link else None for entry in document.entries]
    held: dict[int, HeldEntry] = {}
    # Not last_ok: a document that was cut off left entries too.
    if state.first_poll is not None:
        found = store.feeds.candidates(
            state.id,
            guids={entry.guid for entry in document.entries if entry.guid},
            links={link for link in links if link},
            numbers={number for number in numbers if number},
        )
        held = {entry.id: entry for entry in [*store.feeds.recent(state.id, limit=RECENT), *found]}
    known = [
        KnownEntry(
            id=entry.id,
            guid=entry.guid,
            link_key=entry.link_key,
            title=entry.title,
            published=entry.published,
            number=entry.number,
        )
        for entry in held.values()
    ]
    wanted = set(feed.stories) or None
    # Elements that were recognised by their bytes were not read again; they are nobody else.
    present = store.feeds.ids_of(state.id, again) if held else frozenset()
    verdicts = identify(document.entries, known, present=present)
    fresh = [one for one in verdicts if one.known_id is None]
    longer = {one.key: f"{one.key} {_said(one.entry)}" for one in fresh}
    by_key = store.feeds.by_key(
        state.id, {*longer.keys(), *longer.values()} if held else frozenset()
    )
    taken: set[str] = set()
    searched = 0
    for identified, link_key, number in zip(verdicts, links, numbers, strict=True):
        entry, key = identified.entry, identified.key
        # What it is searched in, and kept as: a replay must find what was found.
        entry = replace(entry, language=entry.language or document.language)
        if identified.known_id is not None:
            before: HeldEntry | None = held[identified.known_id]
        else:
            # A key tells entries apart within one document. An older entry may have had this one's
            # (every address the homepage, say); what both say then decides.
            if key in by_key and not key.startswith("text:"):
                key = longer[key]
            before = by_key.get(key)
        if identified.twice or (before is None and key in taken):
            continue  # the document says the same entry twice
        taken.add(key)
        differs = before is None or _differs(before, entry)
        if before is not None and not differs:
            sifting.seen_again.append(before.id)
            if entry.fragment:
                sifting.fragments[before.id] = entry.fragment
            continue
        searched += len(entry.title) + len(entry.teaser) + len(entry.content)
        if searched > A_STEP:
            searched = 0
            yield
        finding = names.find(
            {"title": entry.title, "teaser": entry.teaser, "content": entry.content},
            language=entry.language,
            stories=wanted,
        )
        arrival = Arrival(
            entry=entry,
            held=before,
            key=key,
            link_key=link_key,
            number=number,
            stories=tuple(sorted(finding.stories)),
            context=bool(finding.context),
            changed=before is not None,
        )
        if before is not None and before.item is not None:
            arrival.item = store.corpus.item(before.item)
        elif link_key is not None and arrival.own_link and (arrival.stories or arrival.context):
            arrival.item = store.corpus.find_item(sifting.outlet, link_key)
        sifting.arrivals.append(arrival)
        _decide_opening(feed, arrival, sifting)


def _decide_opening(feed: FeedConfig, arrival: Arrival, sifting: Sifting) -> None:
    link = arrival.entry.link
    if link is None or feed.articles is Articles.NEVER:
        return
    if not arrival.own_link and (arrival.entry.teaser or arrival.entry.content):
        return  # the page is not this entry's; what the feed says of it is
    why = None
    if arrival.changed and arrival.item is not None:
        why = "changed"
    elif arrival.item is not None:
        return  # another feed of this outlet brought it already
    elif arrival.stories:
        why = "match"
    elif arrival.context:
        why = "context"
    elif feed.articles is Articles.ALWAYS:
        why = "always"
    if why is None:
        return
    if len(sifting.to_open) >= PAGES_A_POLL:
        sifting.postponed.append(arrival)
    else:
        sifting.to_open.append(PageJob(url=link, why=why, arrival=arrival, item=arrival.item))


def _add_waiting(state: FeedState, store: Store, sifting: Sifting, now: datetime) -> None:
    room = max(0, PAGES_A_POLL - len(sifting.to_open))
    taken = {job.url for job in sifting.to_open}
    for opening in store.feeds.due_openings(state.id, now=now, limit=room):
        if opening.link not in taken:
            item = store.corpus.item(opening.item) if opening.item is not None else None
            sifting.to_open.append(
                PageJob(url=opening.link, why="retry", opening=opening, item=item)
            )
            taken.add(opening.link)
    room = max(0, PAGES_A_POLL - len(sifting.to_open))
    for item in store.corpus.due_checks(state.id, now=now, limit=room):
        if item.url is not None and item.url not in taken:
            sifting.to_open.append(
                PageJob(
                    url=item.url,
                    why="check",
                    item=item,
                    etag=item.etag,
                    last_modified=item.last_modified,
                )
            )


def _said(entry: Entry) -> str:
    """Return a hash of what tells an entry from another one of the same address."""
    parts = (entry.guid or "", entry.title, str(entry.published))
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:16]


def _differs(held: HeldEntry, entry: Entry) -> bool:
    if (held.title, held.teaser, held.content) == (
        entry.title,
        entry.teaser,
        entry.content,
    ):
        return False
    before = f"{held.teaser}\n{held.content}"
    return changed(held.title, before, entry.title, f"{entry.teaser}\n{entry.content}") is not None
