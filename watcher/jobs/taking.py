"""Writing down what a response brought: entries, then the items their pages led to.

Runs in the writer's thread, inside the one transaction of its response.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from watcher.config import Config
from watcher.core import cadence
from watcher.core.times import to_text, to_text_or_none
from watcher.edge.store.corpus import HeldItem
from watcher.edge.store.feeds import GIVEN_UP, FeedState
from watcher.jobs.arrivals import Arrival, Sifting
from watcher.jobs.comparing import Kept, keep
from watcher.jobs.feedwords import FEED_TEXT, feed_article, key_of_item, words_of
from watcher.jobs.pages import Opened
from watcher.jobs.telling import note_removal, note_return
from watcher.model import Article, DiffKind, Entry, PageKind

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

log = logging.getLogger("watcher")
Keeping = Callable[[], Kept]

PAGE_TEXT = "page"  # a version's source


@dataclass(slots=True)
class Tally:
    """What a response came to; the counts of its `poll --json` line."""

    new: int = 0
    revised: int = 0
    matched: int = 0
    copies: int = 0
    diffs: list[int] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Pages:
    """Pages that could not be opened, for one line in the report."""

    failed: int = 0
    first: str = ""

    def note(self, opened: Opened) -> None:
        self.failed += 1
        self.first = self.first or f"{opened.job.url}: {opened.error}"


def take(
    store: Store,
    state: FeedState,
    sifting: Sifting,
    opened: Sequence[Opened],
    names: Names,
    config: Config,
    *,
    now: datetime,
) -> Tally:
    """Write down everything a response brought and return the counts."""
    tally = Tally()
    pages = _Pages()
    store.feeds.see_again(state.id, fragments=(), ids=sifting.seen_again, at=now)
    for entry, fragment in sifting.fragments.items():
        store.feeds.refresh_fragment(entry, fragment)
    by_arrival = {id(page.job.arrival): page for page in opened if page.job.arrival is not None}
    postponed = {id(arrival) for arrival in sifting.postponed}
    taker = _Taker(store, state, names, config, tally, pages, sifting.outlet, now)
    for arrival in sifting.arrivals:
        taker.arrival(arrival, by_arrival.get(id(arrival)), postponed=id(arrival) in postponed)
    for page in opened:
        if page.job.opening is not None:
            taker.retried(page)
        elif page.job.arrival is None and page.job.item is not None:
            taker.checked(page)
    if pages.failed:
        what = "page" if pages.failed == 1 else "pages"
        tally.troubles.append(f"{pages.failed} {what} could not be opened ({pages.first})")
    if sifting.postponed:
        tally.troubles.append(f"{len(sifting.postponed)} pages wait for the next poll")
    return tally


class _Taker:
    """Holds what every step of `take` needs."""

    def __init__(
        self,
        store: Store,
        state: FeedState,
        names: Names,
        config: Config,
        tally: Tally,
        pages: _Pages,
        outlet: str,
        now: datetime,
    ) -> None:
        self.store = store
        self.state = state
        self.names = names
        self.config = config
        self.tally = tally
        self.pages = pages
        self.now = now
        self.outlet = outlet
        feed = next((feed for feed in config.feeds if feed.written == state.url), None)
        self.stories = frozenset(feed.stories) if feed and feed.stories else None

    def arrival(self, arrival: Arrival, opened: Opened | None, *, postponed: bool) -> None:
        """Write down an entry, and the item it leads to."""
        feeds = self.store.feeds
        if arrival.held is None:
            self.tally.new += 1
            entry = feeds.add_entry(
                self.state.id,
                arrival.entry,
                key=arrival.key,
                link_key=arrival.link_key,
                number=arrival.number,
                stories=arrival.stories,
                at=self.now,
            )
        else:
            entry = arrival.held.id
            feeds.change_entry(
                arrival.held,
                arrival.entry,
                link_key=arrival.link_key,
                number=arrival.number,
                stories=arrival.stories,
                at=self.now,
            )
        if opened is not None and opened.article is not None:
            feeds.end_opening(entry)
            if arrival.stories and _says_less(opened.article, arrival.entry):
                self._keep(entry, arrival, feed_article(arrival.entry), FEED_TEXT, None)
            else:
                self._keep(entry, arrival, opened.article, PAGE_TEXT, opened)
            return
        if opened is not None:
            self.pages.note(opened)
            self._again_later(entry, opened, tries=1, why=opened.job.why)
        elif postponed:
            feeds.put_opening(entry, why="postponed", next_try=None)
        if arrival.item is not None and not arrival.changed:
            self._join(entry, arrival, arrival.item)
        elif arrival.stories or arrival.item is not None:
            self._keep(entry, arrival, feed_article(arrival.entry), FEED_TEXT, None)

    def _join(self, entry: int, arrival: Arrival, item: HeldItem) -> None:
        """Note that another feed of this outlet brought the item already.

        Where this feed's words name a story that the item is not part of yet, that is told.
        """
        stories = self.store.corpus.stories_of(item.id)
        if set(arrival.stories) <= stories:
            self.store.feeds.join(entry, item.id, sorted(stories))
            return
        said = arrival.entry
        self._put(
            entry,
            # The first feed's headline stays the item's; this one's is searched for names.
            replace(feed_article(arrival.entry), title=item.title),
            FEED_TEXT,
            link=said.link,
            teaser=words_of(said.title, said.teaser, said.content),
            published=None,
            item=item.id,
            opened=None,
            key=arrival.key,
        )

    def retried(self, opened: Opened) -> None:
        """Write down what came of a page that could not be opened before."""
        opening = opened.job.opening
        assert opening is not None
        if opened.article is None:
            self.pages.note(opened)
            self._again_later(opening.entry, opened, tries=opening.tries + 1, why=opening.why)
            return
        self.store.feeds.end_opening(opening.entry)
        article = opened.article
        if opening.title:
            article = replace(article, title=opening.title)
        self._put(
            opening.entry,
            article,
            PAGE_TEXT,
            link=opening.link,
            teaser=words_of(opening.teaser, opening.content),
            published=opening.published,
            item=opened.job.item.id if opened.job.item else None,
            opened=opened,
            key=self.store.feeds.key_of(opening.entry),
            tries=opening.tries,
        )

    def checked(self, opened: Opened) -> None:
        """Write down what an item's page says now."""
        asked = opened.job.item
        assert asked is not None
        item = self.store.corpus.item(asked.id)
        if item is None or item.next_check != asked.next_check:
            return  # another feed of this outlet looked meanwhile
        values: dict[str, object] = {
            "checks": item.checks + 1,
            "next_check": to_text_or_none(
                cadence.next_check(item.checks + 1, address=item.key, now=self.now)
            ),
        }
        if opened.article is not None:
            values |= {"etag": opened.etag, "last_modified": opened.last_modified}
            article = replace(opened.article, title=item.title or opened.article.title)
            self._protected(
                f"item {item.id}",
                lambda: keep(
                    self.store,
                    item=item,
                    outlet=item.outlet,
                    key=item.key,
                    url=item.url,
                    ref=item.ref,
                    source=PAGE_TEXT,
                    teaser="",
                    article=article,
                    names=self.names,
                    config=self.config,
                    wanted=self.stories,
                    now=self.now,
                ),
            )
        if opened.missing or item.missing_since is not None:
            values |= self._missing(opened, item)
        elif opened.error:
            self.pages.note(opened)
        self.store.corpus.save_item(item.id, values)

    def _missing(self, opened: Opened, item: HeldItem) -> dict[str, object]:
        """Gone twice, hours apart, is a removal; once may be a broken server."""
        if not opened.missing:
            if opened.error is not None:
                return {}  # an error of another kind says neither that it is gone nor that it is there
            return self._back(item)
        if item.missing_since is None:
            soon = cadence.next_check(cadence.SECOND_LOOK, address=item.key, now=self.now)
            return {
                "missing_since": to_text(self.now),
                "next_check": to_text_or_none(soon),
            }
        if self.now - item.missing_since < cadence.REMOVAL_AFTER:
            return {}
        if item.removed is not None:
            return {}
        self.tally.diffs += note_removal(
            self.store, item, why=opened.error or "the page is gone", now=self.now
        )
        # Looked at again for weeks: what was taken down may be put back.
        return {"removed": to_text(self.now), "checks": cadence.CHECKS_AFTER_REMOVAL}

    def _back(self, item: HeldItem) -> dict[str, object]:
        """Note that an item's page is there, after it was missed or removed."""
        if item.removed is not None:
            self.tally.diffs += note_return(self.store, item, now=self.now)
        return {"missing_since": None, "removed": None}

    def _keep(
        self,
        entry: int,
        arrival: Arrival,
        article: Article,
        source: str,
        opened: Opened | None,
    ) -> None:
        if arrival.entry.title:
            article = replace(article, title=arrival.entry.title)
        link = arrival.entry.link
        self._put(
            entry,
            article,
            source,
            link=link,
            # A name that only the feed's full text has counts too, should the page be cut short.
            teaser=words_of(arrival.entry.teaser, arrival.entry.content),
            published=arrival.entry.published,
            item=arrival.item.id if arrival.item else None,
            opened=opened,
            key=arrival.key,
        )

    def _put(
        self,
        entry: int,
        article: Article,
        source: str,
        *,
        link: str | None,
        teaser: str,
        published: datetime | None,
        item: int | None,
        opened: Opened | None,
        key: str,
        tries: int = 0,
    ) -> None:
        if published is not None:
            article = replace(article, published=published)
        url = _address(link, opened)
        outlet = self.outlet
        held = self.store.corpus.item(item) if item is not None else None
        item_key = key_of_item(url, key, feed=self.state.id)
        if held is None:
            held = self.store.corpus.find_item(outlet, item_key)
            if held is not None:
                # Another feed of this outlet brought it meanwhile: the first one's headline and words stay.
                article = replace(article, title=held.title or article.title)
                if source == FEED_TEXT:
                    self.store.feeds.join(
                        entry, held.id, sorted(self.store.corpus.stories_of(held.id))
                    )
                    return
        kept = self._protected(
            f"entry {entry}",
            lambda: keep(
                self.store,
                item=held,
                outlet=outlet,
                key=item_key,
                url=url,
                ref=None,
                source=source,
                teaser=teaser,
                article=article,
                names=self.names,
                config=self.config,
                wanted=self.stories,
                now=self.now,
            ),
        )
        if kept is None:
            when = cadence.next_opening(tries + 1, wait=None, now=self.now)
            if when is not None:
                self.store.feeds.put_opening(
                    entry,
                    why="trouble",
                    tries=tries + 1,
                    next_try=when,
                    error="an error of ours; see the log",
                )
            return
        self.store.feeds.join(entry, kept.item, sorted(kept.stories))
        values: dict[str, object] = {}
        if opened is not None:
            values |= {"etag": opened.etag, "last_modified": opened.last_modified}
            if held is not None and held.missing_since is not None:
                values |= self._back(held)
        if kept.stories and source == PAGE_TEXT:
            values["next_check"] = to_text_or_none(
                cadence.next_check(0, address=item_key, now=self.now)
            )
        if values:
            self.store.corpus.save_item(kept.item, values)

    def _again_later(self, entry: int, opened: Opened, *, tries: int, why: str) -> None:
        when = None if opened.final else cadence.next_opening(tries, wait=opened.wait, now=self.now)
        if when is None:
            # Kept, so that `status` can say what was never read and why.
            self.store.feeds.put_opening(entry, why=GIVEN_UP, tries=tries, error=opened.error)
        else:
            self.store.feeds.put_opening(
                entry, why=why, tries=tries, next_try=when, error=opened.error
            )

    def _protected(self, what: str, job: Keeping) -> Kept | None:
        """Run `job` in a savepoint: one text that we fail on must not hold up its whole feed."""
        try:
            with self.store.transaction():
                kept = job()
        except (
            ArithmeticError,
            AssertionError,
            LookupError,
            RuntimeError,
            TypeError,
            ValueError,
            sqlite3.IntegrityError,
        ):
            log.exception("comparing failed feed=%s what=%s", self.state.url, what)
            self.tally.troubles.append(f"{what}: an error of ours while comparing; see the log")
            return None
        self.tally.diffs += [diff for diff, _ in kept.diffs]
        self.tally.revised += kept.revised
        if kept.stories and (kept.fresh or kept.revised or kept.diffs):
            self.tally.matched += 1
            self.tally.copies += any(kind is DiffKind.COPY for _, kind in kept.diffs)
        return kept


def _address(link: str | None, opened: Opened | None) -> str | None:
    """Return the item's address: the entry's link, or where it led when another host answered."""
    if link is None or opened is None:
        return link
    here, there = urlsplit(link).hostname, urlsplit(opened.url).hostname
    return link if here == there else opened.url


def _says_less(page: Article, entry: Entry) -> bool:
    """Whether a page shows only the first lines of what the feed itself carries in full."""
    return page.kind is PageKind.STUB and len(entry.content) > len(page.text)
