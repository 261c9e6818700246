"""The daily digest on its way: who gets one now, what stands in it, and whether it arrived.

    enrol -> what waits is tried again -> what is due is made, committed and sent

The window of a digest is everything behind the last one that arrived, by the numbers of the diffs and never by the
clock. docs/delivery.md says what that guarantees; docs/decisions/0016-delivery.md why it is done like this.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.config import Config, Digest, QuietDay
from watcher.core.delivery import Channel, Parcel, Sent
from watcher.core.digest_time import is_due, latest_slot
from watcher.core.times import to_text
from watcher.edge import letter
from watcher.edge.mail import Post
from watcher.errors import ConfigError, Problem, WatcherError
from watcher.jobs.enrolling import enrol, entered_rightly, sharing
from watcher.jobs.posting import Carrier, Round, carry

if TYPE_CHECKING:
    from watcher.edge.store import Store
    from watcher.edge.store.outbox import Subscription

log = logging.getLogger("watcher")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A digest in words."""

    subject: str
    text: str
    html: str
    quiet: bool  # there is nothing to tell


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a digest is to be about."""

    story: str
    after: int  # diffs behind this number,
    until: int  # up to this one
    began: datetime  # since when the story is told of: articles published before are no news
    last: datetime  # when the last digest was made: polls and troubles since then


Write = Callable[["Store", Config, Wanted, datetime], Written]


def send_due(
    store: Store,
    config: Config,
    *,
    now: datetime,
    force: bool = False,
    write: Write | None = None,
    carrier: Carrier | None = None,
) -> list[Sent]:
    """Send what waits and what is due; with `force`, a digest to everybody now. Whoever calls holds the store's lock.

    Whoever was never told of a story is entered today, and gets what comes from now on.

    Raises:
        ConfigError: there is no digest section, or it lacks a variable.
        StoreError: the store cannot be used.
    """
    digest = config.need_digest()
    enrol(store, config, now=now)
    failures: list[Exception] = []
    rounds = digest_rounds(store, config, now=now, force=force, write=write, failures=failures)
    sent = carry(store, rounds, carrier or Post(digest), now=now)
    if failures:
        raise failures[0]
    return sent


def digest_rounds(
    store: Store,
    config: Config,
    *,
    now: datetime,
    force: bool = False,
    write: Write | None = None,
    failures: list[Exception],
) -> tuple[Round, ...]:
    """Return the steps of one delivery: what waits already, then what is due. Each is to be run after the one before.

    Errors of ours are logged and put into `failures`; the other stories' digests are made all the same.
    """
    write = write or written
    return (
        partial(_waiting, store, now=now, force=force),
        partial(_due, store, config, now=now, force=force, write=write, failures=failures),
    )


def _waiting(store: Store, *, now: datetime, force: bool) -> list[Parcel]:
    with store.reading():
        return store.outbox.ready(Channel.MAIL, now=now, force=force)


def _due(
    store: Store,
    config: Config,
    *,
    now: datetime,
    force: bool,
    write: Write,
    failures: list[Exception],
) -> list[Parcel]:
    """Make what is due, commit it, and return it for sending."""
    digest = config.need_digest()
    slot = latest_slot(at=digest.at, zone=ZoneInfo(digest.timezone), now=now)
    named = {(story.id, recipient) for story in config.stories for recipient in digest.to}
    everybody = entered_rightly(store, Channel.MAIL, now)
    with store.reading():
        free = named - store.outbox.unsettled(Channel.MAIL)
        due = [
            one
            for one in everybody
            if (one.story, one.recipient) in free and (force or _is_due(store, one, slot, now))
        ]
    fresh: set[tuple[str, str]] = set()
    for group in sharing(due):
        story = group[0].story
        began = min(one.since for one in everybody if one.story == story)
        try:
            if _make(store, config, digest, group, began, slot, now, write):
                fresh |= {(one.story, one.recipient) for one in group}
        except WatcherError:
            raise
        except Exception as error:
            # An error of ours in one story keeps no other from being told.
            log.exception("digest not made story=%s", story)
            failures.append(error)
    if not fresh:
        return []
    with store.reading():
        ready = store.outbox.ready(Channel.MAIL, now=now, force=False)
    return [parcel for parcel in ready if (parcel.story, parcel.recipient) in fresh]


def _is_due(store: Store, one: Subscription, slot: datetime, now: datetime) -> bool:
    if one.slot == slot:
        return False  # the answer of nearly every minute, without asking the store
    used = store.outbox.uses(Channel.MAIL, one, slot, slot)
    return is_due(slot, last=one.slot, used=used, since=one.since, now=now)


def _make(
    store: Store,
    config: Config,
    digest: Digest,
    group: Sequence[Subscription],
    began: datetime,
    slot: datetime,
    now: datetime,
    write: Write,
) -> bool:
    """Append a digest and put it into the outbox, or note that there is nothing to tell."""
    with store.reading():
        wanted = Wanted(
            story=group[0].story,
            after=group[0].after,
            until=max(group[0].after, store.read.last_diff()),
            began=began,
            last=min(one.told or one.since for one in group),
        )
        words = write(store, config, wanted, now)
    if words.quiet and digest.quiet is QuietDay.NOTHING:
        log.info("quiet story=%s to=%s", wanted.story, ",".join(one.recipient for one in group))
        with store.transaction():
            store.outbox.see_to(group, slot)
        return False
    with store.transaction():
        store.outbox.see_to(group, slot)
        values = _mail(config, digest, wanted, words, slot, store.outbox.next_number(), now)
        store.outbox.add(values, [one.recipient for one in group])
    return True


def _mail(
    config: Config,
    digest: Digest,
    wanted: Wanted,
    words: Written,
    slot: datetime,
    number: int,
    now: datetime,
) -> dict[str, object]:
    """Return the row of a digest, the mail in it."""
    try:
        identity = letter.message_id(
            number=number,
            story=wanted.story,
            made=now,
            sender=digest.sender,
            told="\0".join((words.subject, words.text, words.html)),
        )
        message = letter.compose(
            subject=words.subject,
            text=words.text,
            html=words.html,
            story=wanted.story,
            sender=digest.sender,
            made=now,
            identity=identity,
        )
    except ValueError as error:
        raise ConfigError(
            [Problem(config.path, None, "digest.from", f"{digest.sender} {error}")]
        ) from error
    return {
        "id": number,
        "story": wanted.story,
        "channel": Channel.MAIL,
        "made": to_text(now),
        "slot": to_text(slot),
        "after": wanted.after,
        "until": wanted.until,
        "quiet": words.quiet,
        "message_id": identity,
        "subject": words.subject,
        "message": message,
    }


def written(store: Store, config: Config, wanted: Wanted, now: datetime) -> Written:
    """Return what a digest says."""
    from watcher.jobs.digesting import gather
    from watcher.render import mail

    record = gather(
        store,
        config,
        wanted.story,
        after=wanted.after,
        until=wanted.until,
        began=wanted.began,
        last=wanted.last,
        now=now,
    )
    return Written(
        subject=mail.subject(record),
        text=mail.as_text(record),
        html=mail.as_html(record),
        quiet=bool(record["quiet"]),
    )
