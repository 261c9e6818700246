"""Telling at once what is worth it: after each poll, outside quiet hours, not more than so many an hour.

What is held back is told together as soon as it may be; what goes out takes the same way as a digest (`posting`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.config import Alerts, Config
from watcher.core.alerts import seen, worth_telling
from watcher.core.delivery import Channel, Parcel, Sent
from watcher.core.digest_time import in_span
from watcher.core.times import to_text
from watcher.edge.alerting import Alerting
from watcher.edge.store.reading import Window
from watcher.jobs.enrolling import enrol, entered_rightly, sharing
from watcher.jobs.posting import Carrier, Round, carry
from watcher.render import alerts as words

if TYPE_CHECKING:
    from watcher.edge.store import Store
    from watcher.edge.store.outbox import Subscription

_HOUR = timedelta(hours=1)
_AT_ONCE = timedelta(minutes=5)  # what was appended longer ago was held back
_SECOND = timedelta(seconds=1)


def alert_due(
    store: Store, config: Config, *, now: datetime, carrier: Carrier | None = None
) -> list[Sent]:
    """Send the alerts that are due; without a section `alerts`, none. Whoever calls holds the store's lock.

    Raises:
        StoreError: the store cannot be used.
    """
    if config.alerts is None:
        return []
    enrol(store, config, now=now)
    return carry(
        store, alert_rounds(store, config, now=now), carrier or Alerting(config.alerts), now=now
    )


def alert_rounds(store: Store, config: Config, *, now: datetime) -> tuple[Round, ...]:
    """Return the steps of one delivery: what waits already, then what is due."""
    return (partial(_waiting, store, config, now), partial(_due, store, config, now))


def _waiting(store: Store, config: Config, now: datetime) -> list[Parcel]:
    if config.alerts is None or _asleep(config.alerts, now):
        return []
    with store.reading():
        return store.outbox.ready(Channel.ALERT, now=now, force=False)


def _due(store: Store, config: Config, now: datetime) -> list[Parcel]:
    alerts = config.alerts
    if alerts is None:
        return []
    everybody = entered_rightly(store, Channel.ALERT, now)
    if _asleep(alerts, now):
        return []
    named = {(story.id, name) for story in config.stories for name, _ in alerts.to}
    with store.reading():
        last = store.read.last_diff()
        free = named - store.outbox.unsettled(Channel.ALERT)
        due = [
            one
            for one in everybody
            if (one.story, one.recipient) in free
            and one.after < last
            and store.outbox.uses(Channel.ALERT, one, now - _HOUR + _SECOND, now) < alerts.most
        ]
    fresh: set[tuple[str, str]] = set()
    for group in sharing(due):
        began = min(one.since for one in everybody if one.story == group[0].story)
        if _make(store, config, alerts, group, began, last, now):
            fresh |= {(one.story, one.recipient) for one in group}
    if not fresh:
        return []
    with store.reading():
        ready = store.outbox.ready(Channel.ALERT, now=now, force=False)
    return [parcel for parcel in ready if (parcel.story, parcel.recipient) in fresh]


def _make(
    store: Store,
    config: Config,
    alerts: Alerts,
    group: Sequence[Subscription],
    began: datetime,
    last: int,
    now: datetime,
) -> bool:
    """Append an alert and put it into the outbox; or note that nothing up to here is worth one."""
    story = config.story(group[0].story)
    assert story is not None
    with store.reading():
        window = Window(story=story.id, standing=True)
        told = [
            (diff, why)
            for diff in store.read.diffs(window, after=group[0].after, upto=last)
            if (why := worth_telling(diff, alerts, began=began))
        ]
    if not told:
        with store.transaction():
            store.outbox.pass_over(group, last)
        return False
    subject, text = words.subject(story.title, told), _text(story.id, alerts, told, now)
    with store.transaction():
        number = store.outbox.next_number()
        seal = hashlib.sha256(f"{number}\0{story.id}\0{to_text(now)}\0{text}".encode()).hexdigest()
        store.outbox.add(
            {
                "id": number,
                "story": story.id,
                "channel": Channel.ALERT,
                "made": to_text(now),
                "slot": to_text(now),
                "after": group[0].after,
                "until": last,
                "quiet": False,
                "message_id": f"alert.{number}.{seal[:20]}",
                "subject": subject,
                "message": text.encode(),
            },
            [one.recipient for one in group],
        )
    return True


def _text(story: str, alerts: Alerts, told: words.Told, now: datetime) -> str:
    asleep = sum(_asleep(alerts, seen(diff)) for diff, _ in told)
    held = sum(now - seen(diff) > _AT_ONCE and not _asleep(alerts, seen(diff)) for diff, _ in told)
    return words.body(story, told, asleep=asleep, held=held, most=alerts.most)


def _asleep(alerts: Alerts, moment: datetime) -> bool:
    return alerts.quiet is not None and in_span(
        alerts.quiet, zone=ZoneInfo(alerts.timezone), now=moment
    )
