"""One poll of one feed, from the request to the committed transaction.

    plan -> web.fetch -> same bytes? -> split off the known elements -> worker reads the rest
         -> sift (writer): which entries are new, which names stand there, which pages to open
         -> open pages -> take (writer): everything of this response in one transaction

The writer is one thread that owns the store; the event loop only waits for it.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from watcher.config import Articles, Config, FeedConfig
from watcher.core import cadence
from watcher.core.gaps import gap
from watcher.core.times import to_text, to_text_or_none
from watcher.edge.store.feeds import FeedState
from watcher.jobs import discreet
from watcher.model import (
    Answer,
    Fault,
    FeedDocument,
    Fetched,
    FetchFailed,
    FetchPlan,
    NotAFeed,
    NotModified,
    Poll,
)

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store
    from watcher.edge.web import Web
    from watcher.edge.workers import Workers
    from watcher.jobs.arrivals import Sifting
    from watcher.jobs.pages import Opened
    from watcher.jobs.taking import Tally

log = logging.getLogger("watcher")

FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9,"
    " application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)
# How often a permanent redirect's target must have answered before it is asked directly.
PROOFS = 3

P = ParamSpec("P")
T = TypeVar("T")


class Writer:
    """The one thread that reads and writes the store for a poll."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")

    async def __call__(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `job` in the writer's thread and return what it returns."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: job(*args, **kwargs))

    def close(self) -> None:
        """Finish what was begun and end the thread."""
        self._thread.shutdown(wait=True)


@dataclass(slots=True, kw_only=True)
class Tools:
    """What a poll works with."""

    config: Config
    writer: Writer
    web: Web
    workers: Workers
    now: Callable[[], datetime]
    pending: set[int] = field(default_factory=set)  # feeds with pages waiting to be opened
    quiet: list[tuple[FeedState, Poll, dict[str, object], str | None, datetime]] = field(
        default_factory=list
    )
    quiet_batch: int = 1  # polls without news that may share a transaction
    compiled: Names | None = None

    @property
    def names(self) -> Names:
        """The stories' names, compiled when the first entry comes: most polls bring none."""
        if self.compiled is None:
            from watcher.core.names import compile_stories

            self.compiled = compile_stories(self.config.stories)
        return self.compiled


async def poll_feed(feed: FeedConfig, state: FeedState, tools: Tools) -> Poll:
    """Poll one feed once and return its report. Never raises for anything an outlet does.

    Raises:
        StoreError: the store cannot be used any more.
    """
    now = tools.now()
    plan = FetchPlan(
        url=state.address or feed.url,
        etag=state.etag,
        last_modified=state.last_modified,
        accept=FEED_TYPES,
    )
    result = await tools.web.fetch(plan)
    match result:
        case NotModified(answer=answer):
            poll = _poll(state, "not_modified", answer, entries=state.entries or 0)
            values = _validators(
                result.etag or state.etag, result.last_modified or state.last_modified
            )
            return await _settle(feed, state, poll, values, answer, tools, now, ok=True)
        case FetchFailed():
            return await _failed(feed, state, result, tools, now)
        case Fetched():
            return await _read(feed, state, result, tools, now)


async def _read(
    feed: FeedConfig, state: FeedState, fetched: Fetched, tools: Tools, now: datetime
) -> Poll:
    # Imported where they are needed, here and below: together they take half a second, and a poll
    # that brings nothing new does without.
    from watcher.core.feeds import is_cut
    from watcher.core.split import reduced, split_feed
    from watcher.jobs.arrivals import sift_in_steps
    from watcher.jobs.pages import affordable, open_pages

    answer = fetched.answer
    digest = hashlib.sha256(fetched.body).hexdigest()
    values = _validators(
        discreet.validator(feed, fetched.etag), discreet.validator(feed, fetched.last_modified)
    )
    if digest == state.body_sha256:
        poll = _poll(state, "unchanged", answer, entries=state.entries or 0)
        return await _settle(feed, state, poll, values, answer, tools, now, ok=True)
    split = split_feed(fetched.body)
    known = _known_fragments(state)
    limit = tools.config.service.limits.entries
    again: list[bytes] = []
    body = fetched.body
    if split is not None and known:
        again = [one for one in split.hashes if one in known]
        if again:
            body = reduced(split, known)
    if split is not None and again and len(again) == len(split.fragments):
        values |= {"body_sha256": digest, "entries": len(split.hashes)}
        poll = _poll(state, "ok", answer, entries=len(split.fragments))
        return await _settle(feed, state, poll, values, answer, tools, now, ok=True, again=again)
    document = await tools.workers.read_feed(
        body, url=answer.url, content_type=fetched.content_type, limit=limit, now=now
    )
    if isinstance(document, NotAFeed):
        return await _not_a_feed(feed, state, answer, document.reason, tools, now)
    document = discreet.document(feed, document)
    cut = document.damaged if is_cut(document) else None
    steps = sift_in_steps(
        feed, state, document, tools.writer.store, tools.names, again=again, now=now
    )
    sifting = step = await tools.writer(next, steps, None)
    while step is not None:
        sifting, step = step, await tools.writer(next, steps, None)
    assert sifting is not None
    opened = affordable(
        sifting,
        await open_pages(feed, sifting.to_open, tools.web, tools.workers, now=now),
    )
    state = replace(state, title=state.title or document.title)
    entries = (
        len(split.fragments) if split is not None else len(document.entries) + document.dropped
    )
    held = sum(arrival.held is not None for arrival in sifting.arrivals)
    overlap = len(again) + len(sifting.seen_again) + held
    poll = _poll(state, "ok", answer, entries=entries)
    if cut is not None:
        # What could be read is kept; the validators and the hash are not, so it is asked for again.
        poll = replace(poll, outcome="error", error=cut)
        values = {"title": state.title}
    else:
        values |= {
            "body_sha256": digest,
            "fragments": b"".join(again) + _fragments(document),
            "entries": entries,
            "title": state.title or document.title,
        }
        if document.dropped and split is not None and sifting.arrivals:
            # The next poll reads on from here, so it must be given the document again.
            values |= _validators(None, None) | {"body_sha256": None}
        poll = replace(
            poll,
            gap=gap(
                previous=state.entries,
                known=overlap,
                entries=entries,
                last_ok=state.last_ok,
                now=now,
            ),
            error=_dropped(document.dropped),
        )
    return await _settle(
        feed,
        state,
        poll,
        values,
        answer,
        tools,
        now,
        ok=cut is None,
        again=again,
        sifting=sifting,
        opened=opened,
        ttl=document.ttl,
        digest=digest,
    )


async def _failed(
    feed: FeedConfig, state: FeedState, failed: FetchFailed, tools: Tools, now: datetime
) -> Poll:
    outcome = {Fault.THROTTLED: "throttled", Fault.GONE: "gone"}.get(failed.fault, "error")
    values = _owners_address(state)
    if failed.fault is Fault.GONE and not values:
        values["gone"] = to_text(now)
    elif failed.fault is Fault.GONE:
        outcome = "error"  # the address it moved to; the owner's is asked again
    poll = _poll(state, outcome, failed.answer, error=failed.reason)
    return await _settle(feed, state, poll, values, failed.answer, tools, now, ok=False)


async def _not_a_feed(
    feed: FeedConfig,
    state: FeedState,
    answer: Answer,
    reason: str,
    tools: Tools,
    now: datetime,
) -> Poll:
    poll = _poll(state, "error", answer, error=reason)
    return await _settle(feed, state, poll, _owners_address(state), answer, tools, now, ok=False)


def _owners_address(state: FeedState) -> dict[str, object]:
    """Go back to the address of feeds.yaml when the one that the feed moved to fails again and again."""
    if state.address is None or state.failures < 1:
        return {}
    return {"address": None, "moving": None, "moving_count": 0, "etag": None, "last_modified": None}


async def _settle(
    feed: FeedConfig,
    state: FeedState,
    poll: Poll,
    values: dict[str, object],
    answer: Answer,
    tools: Tools,
    now: datetime,
    *,
    ok: bool,
    again: Sequence[bytes] = (),
    sifting: Sifting | None = None,
    opened: Sequence[Opened] = (),
    ttl: timedelta | None = None,
    digest: str | None = None,
) -> Poll:
    """Complete the report and the bookkeeping, and have the writer commit them."""
    if poll.error is not None:
        poll = replace(poll, error=feed.hide(poll.error))
    if sifting is None:
        sifting = await _waiting_pages(feed, state, tools, now)
        if sifting is not None:
            from watcher.jobs.pages import affordable, open_pages

            opened = affordable(
                sifting,
                await open_pages(feed, sifting.to_open, tools.web, tools.workers, now=now),
            )
    failures = 0 if ok else state.failures + 1
    throttled = poll.outcome == "throttled"
    next_poll = None
    if poll.outcome != "gone":
        next_poll = cadence.next_poll(
            feed.url,
            every=feed.every,
            failures=0 if throttled else failures,
            max_age=answer.max_age,
            ttl=ttl,
            wait=answer.retry_after,
            throttled=throttled,
            now=now,
        )
    poll = replace(poll, next_poll=next_poll)
    if ok:
        poll, moved = _moved(feed, state, poll, answer)
        values |= moved | {"last_ok": to_text(now), "gone": None}
        if poll.outcome in ("ok", "moved") and sifting is not None and sifting.arrivals:
            values["last_new"] = to_text(now)
    values |= {
        "first_poll": to_text(state.first_poll or now),
        "last_poll": to_text(now),
        "next_poll": to_text_or_none(next_poll),
        "wait_until": to_text_or_none(_wait_until(answer, next_poll, now)) if throttled else None,
        "failures": failures,
        "outcome": poll.outcome,
        "status": poll.status,
        "error": poll.error,
    }
    if sifting is None and not again:
        tools.quiet.append((state, poll, values, digest, now))
        if len(tools.quiet) >= tools.quiet_batch:
            await flush_quiet(tools)
        return poll
    return await tools.writer(
        _commit, feed, state, poll, values, tools, again, sifting, opened, digest, now
    )


def _commit(
    feed: FeedConfig,
    state: FeedState,
    poll: Poll,
    values: dict[str, object],
    tools: Tools,
    again: Sequence[bytes],
    sifting: Sifting | None,
    opened: Sequence[Opened],
    digest: str | None,
    now: datetime,
) -> Poll:
    store = tools.writer.store
    with store.transaction():
        tally: Tally | None = None
        if sifting is not None:
            from watcher.jobs.taking import take

            tally = take(store, state, sifting, opened, tools.names, tools.config, now=now)
        if again:
            store.feeds.see_again(state.id, fragments=again, ids=(), at=now)
        if tally is not None:
            poll = _counted(poll, tally)
        if poll.error is not None:
            poll = replace(poll, error=feed.hide(poll.error))
        store.feeds.save(state.id, values)
        store.feeds.add_poll(state.id, poll, at=now, body_sha256=digest)
    return poll


async def flush_quiet(tools: Tools) -> None:
    """Commit the polls that brought nothing new; they share a transaction, having nothing to lose."""
    batch, tools.quiet = tools.quiet, []
    if batch:
        await tools.writer(_commit_quiet, tools.writer.store, batch)


def _commit_quiet(
    store: Store,
    batch: Sequence[tuple[FeedState, Poll, dict[str, object], str | None, datetime]],
) -> None:
    with store.transaction():
        for state, poll, values, digest, now in batch:
            store.feeds.save(state.id, values)
            store.feeds.add_poll(state.id, poll, at=now, body_sha256=digest)


async def _waiting_pages(
    feed: FeedConfig, state: FeedState, tools: Tools, now: datetime
) -> Sifting | None:
    """Return pages of this feed that wait to be opened or looked at again, or None."""
    if feed.articles is Articles.NEVER or state.id not in tools.pending:
        return None
    from watcher.jobs.arrivals import sift

    return await tools.writer(sift, feed, state, None, tools.writer.store, tools.names, now=now)


def _moved(
    feed: FeedConfig, state: FeedState, poll: Poll, answer: Answer
) -> tuple[Poll, dict[str, object]]:
    """Report a permanent redirect; use its target once it has answered several times (RFC 9110, 15.4.9)."""
    target: str | None = None
    for hop in answer.hops:
        if not hop.permanent:
            break
        target = hop.location
    if target is None:
        return poll, {"moving": None, "moving_count": 0}
    shown = feed.hide(target)
    count = state.moving_count + 1 if state.moving == shown else 1
    values: dict[str, object] = {"moving": shown, "moving_count": count}
    if count >= PROOFS and shown == target:
        # An address with a secret in it is never stored; the owner's leads there each time.
        values = {"moving": None, "moving_count": 0, "address": target}
    note = f"moved for good to {shown}; put this address into feeds.yaml"
    return replace(poll, outcome="moved", error=poll.error or note), values


def _wait_until(answer: Answer, next_poll: datetime | None, now: datetime) -> datetime | None:
    """Return until when the server wants to be left alone: what it said, or else our own pause."""
    if answer.retry_after is None:
        return next_poll
    return now + min(answer.retry_after, cadence.LONGEST_WAIT)


def _poll(
    state: FeedState,
    outcome: str,
    answer: Answer,
    *,
    entries: int = 0,
    error: str | None = None,
) -> Poll:
    return Poll(
        feed=state.url,
        outlet=state.name,
        outcome=outcome,
        status=answer.status,
        entries=entries,
        new=0,
        revised=0,
        matched=0,
        copies=0,
        bytes=answer.wire_bytes,
        seconds=answer.seconds,
        next_poll=None,
        gap=None,
        error=error,
    )


def _counted(poll: Poll, tally: Tally) -> Poll:
    error = poll.error
    if tally.troubles:
        error = "; ".join([*([error] if error else []), *tally.troubles])
    return replace(
        poll,
        new=tally.new,
        revised=tally.revised,
        matched=tally.matched,
        copies=tally.copies,
        diffs=tuple(tally.diffs),
        error=error,
    )


def _validators(etag: str | None, last_modified: str | None) -> dict[str, object]:
    return {"etag": etag, "last_modified": last_modified}


def _known_fragments(state: FeedState) -> frozenset[bytes]:
    held = state.fragments or b""
    return frozenset(held[at : at + 8] for at in range(0, len(held), 8))


def _fragments(document: FeedDocument) -> bytes:
    """Return the hashes of the elements that were read; what was not must be read next time."""
    return b"".join(bytes.fromhex(entry.fragment) for entry in document.entries if entry.fragment)


def _dropped(dropped: int) -> str | None:
    if not dropped:
        return None
    return f"{dropped} entries beyond service.limits.entries were not read"
