"""Who is told: entered when feeds.yaml names them for the first time, from then on, and ended when it names them no longer."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.config import Config
from watcher.core.delivery import Channel
from watcher.core.digest_time import entered

if TYPE_CHECKING:
    from watcher.edge.store import Store
    from watcher.edge.store.outbox import Subscription

log = logging.getLogger("watcher")


def enrol(store: Store, config: Config, *, now: datetime) -> None:
    """Enter whom feeds.yaml names for the first time; end what is under way to whom it no longer names.

    Who is named again later goes on where they were: a mail that may have arrived comes again as it was. Without a section nothing is ended: a variable may be missing.

    Raises:
        StoreError: the store cannot be used.
    """
    named: list[tuple[Channel, Sequence[str]]] = []
    if config.digest is not None:
        named.append((Channel.MAIL, config.digest.to))
    if config.alerts is not None:
        named.append((Channel.ALERT, [name for name, _ in config.alerts.to]))
    for channel, recipients in named:
        targets = [(story.id, recipient) for story in config.stories for recipient in recipients]
        with store.reading():
            known = {(one.story, one.recipient) for one in store.outbox.subscriptions(channel)}
            stray = (store.outbox.unsettled(channel) | store.outbox.unarrived(channel)) - set(
                targets
            )
            back = store.outbox.interrupted(channel) & set(targets)
        if known >= set(targets) and not stray and not back:
            continue
        with store.transaction():
            store.outbox.subscribe(channel, targets, after=store.read.last_diff(), at=now)
            store.outbox.withdraw(channel, targets, at=now)
            store.outbox.take_up(channel, targets)


def entered_rightly(store: Store, channel: Channel, now: datetime) -> list[Subscription]:
    """Return everybody who is told, or was once; of whom a clock that was ahead entered, it is put right first.

    At each look and not only at the start: a clock is often put right while we run.
    """
    with store.reading():
        everybody = store.outbox.subscriptions(channel)
    wrong = [one for one in everybody if entered(one.since, now=now) != one.since]
    if not wrong:
        return everybody
    log.warning("entered by a clock that was ahead channel=%s recipients=%d", channel, len(wrong))
    with store.transaction():
        for one in wrong:
            store.outbox.date_back([one], entered(one.since, now=now))
        return store.outbox.subscriptions(channel)


def sharing(due: Iterable[Subscription]) -> list[list[Subscription]]:
    """Return who gets the same digest: those of a story who were told up to the same diff."""
    groups: dict[tuple[str, int], list[Subscription]] = {}
    for one in due:
        groups.setdefault((one.story, one.after), []).append(one)
    return list(groups.values())
