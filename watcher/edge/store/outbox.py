"""Who is told of which story, each digest and alert as it was made, and whether it arrived."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from watcher.core.delivery import Channel, Fate, Parcel, Sent, not_ready
from watcher.core.times import from_text, from_text_or_none, to_text
from watcher.edge.store.tables import Tables

Target = tuple[str, str]  # a story's id and a recipient

_LAST_OF_EACH = """FROM subscriptions s JOIN outbox o ON o.id = (SELECT max(l.id) FROM outbox l
    JOIN digests m ON m.id = l.digest
    WHERE l.recipient = s.recipient AND m.story = s.story AND m.channel = s.channel)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One recipient of one story."""

    id: int
    story: str
    recipient: str
    since: datetime
    after: int  # diffs up to this number were told
    told: datetime | None  # when the last one that arrived was made
    slot: datetime | None  # the last slot that was seen to


class OutboxTables(Tables):
    """Reads and writes the tables of delivery; the caller holds the transaction."""

    # -- who is told

    def subscribe(
        self, channel: Channel, targets: Iterable[Target], *, after: int, at: datetime
    ) -> None:
        """Begin to tell who is not told yet, from the diff behind `after` on."""
        self._sql.executemany(
            "INSERT INTO subscriptions(story, channel, recipient, since, after) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT(channel, story, recipient) DO NOTHING",
            [(story, channel, recipient, to_text(at), after) for story, recipient in targets],
        )

    def subscriptions(self, channel: Channel) -> list[Subscription]:
        """Return everybody who is told, or was once, in the order they came."""
        return [
            Subscription(
                id=row["id"],
                story=row["story"],
                recipient=row["recipient"],
                since=from_text(row["since"]),
                after=row["after"],
                told=from_text_or_none(row["told"]),
                slot=from_text_or_none(row["slot"]),
            )
            for row in self._rows(
                "SELECT * FROM subscriptions WHERE channel = ? ORDER BY id", (channel,)
            )
        ]

    def date_back(self, subscriptions: Iterable[Subscription], since: datetime) -> None:
        """Note since when somebody is told, where a clock that was ahead wrote a moment that has not come."""
        self._sql.executemany(
            "UPDATE subscriptions SET since = min(since, ?) WHERE id = ?",
            [(to_text(since), one.id) for one in subscriptions],
        )

    def see_to(self, subscriptions: Iterable[Subscription], slot: datetime) -> None:
        """Note that a slot was seen to: by a digest, or because there was nothing to tell."""
        self._sql.executemany(
            "UPDATE subscriptions SET slot = ? WHERE id = ?",
            [(to_text(slot), one.id) for one in subscriptions],
        )

    def pass_over(self, subscriptions: Iterable[Subscription], until: int) -> None:
        """Note that nothing up to a diff is to be told."""
        self._sql.executemany(
            "UPDATE subscriptions SET after = max(after, ?) WHERE id = ?",
            [(until, one.id) for one in subscriptions],
        )

    def uses(self, channel: Channel, one: Subscription, since: datetime, until: datetime) -> int:
        """Return how many a subscriber was sent whose slot lies from `since` to `until`, both included."""
        count: int = self._sql.execute(
            "SELECT count(*) FROM digests d JOIN outbox o ON o.digest = d.id AND o.recipient = ?"
            " WHERE d.channel = ? AND d.story = ? AND d.slot >= ? AND d.slot <= ?",
            (one.recipient, channel, one.story, to_text(since), to_text(until)),
        ).fetchone()[0]
        return count

    # -- what is sent

    def next_number(self) -> int:
        """Return the number that the next digest gets."""
        number: int = self._sql.execute("SELECT coalesce(max(id), 0) + 1 FROM digests").fetchone()[
            0
        ]
        return number

    def add(self, values: dict[str, Any], recipients: Collection[str]) -> None:
        """Append a digest and put it into the outbox, once for each recipient."""
        columns = ", ".join(values)
        self._sql.execute(
            f"INSERT INTO digests({columns}) VALUES ({', '.join('?' * len(values))})",
            list(values.values()),
        )
        self._sql.executemany(
            "INSERT INTO outbox(digest, recipient, state) VALUES (?, ?, 'waiting')",
            [(values["id"], recipient) for recipient in recipients],
        )

    def unsettled(self, channel: Channel) -> set[Target]:
        """Return who has something under way."""
        return {
            (row["story"], row["recipient"])
            for row in self._rows(
                "SELECT d.story, o.recipient FROM outbox o INDEXED BY outbox_unsettled"
                " JOIN digests d ON d.id = o.digest"
                " WHERE o.state IN ('waiting', 'sending') AND d.channel = ?",
                (channel,),
            )
        }

    def ready(self, channel: Channel, *, now: datetime, force: bool) -> list[Parcel]:
        """Return what may be tried now, the oldest first, the messages unread. A row found `sending` is what a crash left."""
        soonest, latest = not_ready(now)
        # Asked twice a minute for as long as a server is down: what waits is not read for that, page by page.
        rows = self._rows(
            "SELECT o.id AS row, o.digest, d.story, o.recipient, d.subject, o.tries"
            " FROM outbox o INDEXED BY outbox_unsettled JOIN digests d ON d.id = o.digest"
            " WHERE o.state IN ('waiting', 'sending') AND d.channel = ?"
            " AND (? OR o.state = 'sending' OR o.next_try IS NULL OR o.next_try <= ? OR o.next_try > ?) ORDER BY o.id",
            (channel, force, to_text(soonest), to_text(latest)),
        )
        return [Parcel(channel=channel, **dict(row)) for row in rows]

    def begin(self, parcel: Parcel) -> Parcel | None:
        """Note that a try begins, and return what is to be sent; None when the row is not as it was read, so that nobody sends it twice."""
        found = self._sql.execute(
            "UPDATE outbox SET state = 'sending', tries = tries + 1, next_try = NULL"
            " WHERE id = ? AND tries = ? AND state IN ('waiting', 'sending')",
            (parcel.row, parcel.tries),
        )
        if found.rowcount != 1:
            return None
        message = self._sql.execute("SELECT message FROM digests WHERE id = ?", (parcel.digest,))
        return replace(parcel, message=message.fetchone()[0])

    def put_off(self, parcel: Parcel, *, until: datetime, error: str | None) -> None:
        """Have the very same tried again, not before `until`."""
        self._sql.execute(
            "UPDATE outbox SET state = 'waiting', next_try = ?, error = ? WHERE id = ?",
            (to_text(until), error, parcel.row),
        )

    def settle(self, parcel: Parcel, fate: Fate, *, at: datetime, error: str | None) -> None:
        """End the matter of one digest and recipient; what was delivered has been told.

        An alert that was refused is passed over: the next one, which may go out at once, would else tell it again
        to those behind the same address who have it.
        """
        self._sql.execute(
            "UPDATE outbox SET state = ?, settled = ?, next_try = NULL, error = ? WHERE id = ?",
            (fate.value, to_text(at), error, parcel.row),
        )
        arrived = fate is Fate.DELIVERED
        if arrived or parcel.channel is Channel.ALERT:
            self._sql.execute(
                "UPDATE subscriptions SET after = max(subscriptions.after, d.until), told = iif(?, d.made, told)"
                " FROM digests d"
                " WHERE d.id = ? AND subscriptions.channel = d.channel AND subscriptions.story = d.story"
                " AND subscriptions.recipient = ?",
                (arrived, parcel.digest, parcel.recipient),
            )

    def unarrived(self, channel: Channel) -> set[Target]:
        """Return whose last one waits or was refused."""
        rows = self._rows(
            f"SELECT s.story, s.recipient {_LAST_OF_EACH} WHERE s.channel = ? AND o.state IN ('waiting', 'sending', 'refused')",
            (channel,),
        )
        return {(row["story"], row["recipient"]) for row in rows}

    def withdraw(self, channel: Channel, keep: Collection[Target], *, at: datetime) -> None:
        """End what is under way to whom feeds.yaml no longer names; what was refused is no trouble any more.

        A mail found `sending` may have arrived, nobody knows: it is not settled, for `take_up`.
        """
        gone = (self.unsettled(channel) | self.unarrived(channel)) - set(keep)
        self._sql.executemany(
            "UPDATE outbox SET settled = iif(state = 'sending' AND ?, NULL, coalesce(settled, ?)),"
            " state = 'withdrawn', next_try = NULL"
            " WHERE state IN ('waiting', 'sending', 'refused') AND recipient = ?"
            " AND digest IN (SELECT id FROM digests WHERE channel = ? AND story = ?)",
            [
                (channel is Channel.MAIL, to_text(at), recipient, channel, story)
                for story, recipient in gone
            ],
        )

    def interrupted(self, channel: Channel) -> set[Target]:
        """Return whose last mail was withdrawn when nobody knew whether it had arrived."""
        rows = self._rows(
            f"SELECT s.story, s.recipient {_LAST_OF_EACH}"
            " WHERE s.channel = ? AND o.state = 'withdrawn' AND o.settled IS NULL",
            (channel,),
        )
        return {(row["story"], row["recipient"]) for row in rows}

    def take_up(self, channel: Channel, named: Collection[Target]) -> None:
        """Have what was interrupted sent as it was, to whom feeds.yaml names again: a new one would tell it twice."""
        self._sql.executemany(
            "UPDATE outbox SET state = 'sending' WHERE id = (SELECT max(o.id) FROM outbox o"
            " JOIN digests d ON d.id = o.digest"
            " WHERE o.recipient = ? AND d.story = ? AND d.channel = ?)",
            [
                (recipient, story, channel)
                for story, recipient in self.interrupted(channel) & set(named)
            ],
        )

    # -- what is said of it

    def waiting(self, channel: Channel) -> list[Sent]:
        """Return what did not arrive yet and is tried again, the oldest first."""
        rows = self._rows(
            "SELECT d.story, o.recipient, 'waiting' AS state, o.error, o.digest, d.subject, o.next_try"
            " FROM outbox o INDEXED BY outbox_unsettled JOIN digests d ON d.id = o.digest"
            " WHERE o.state IN ('waiting', 'sending') AND d.channel = ? ORDER BY o.id",
            (channel,),
        )
        return [
            Sent(again=from_text_or_none(values.pop("next_try")), **values)
            for values in map(dict, rows)
        ]

    def report(self) -> dict[str, Any]:
        """Return the last digest that arrived, and all that waits or was refused last, with the reason."""
        last = self._rows(
            "SELECT d.id, d.story, d.made, o.settled AS delivered, d.quiet, d.subject FROM outbox o"
            " JOIN digests d ON d.id = o.digest WHERE o.state = 'delivered' AND d.channel = 'mail'"
            " ORDER BY o.id DESC LIMIT 1"
        )
        undelivered = self._rows(
            "SELECT d.story, d.channel, o.recipient, o.state, d.made, o.tries, o.next_try, o.error"
            f" {_LAST_OF_EACH} JOIN digests d ON d.id = o.digest"
            " WHERE o.state IN ('waiting', 'sending', 'refused') ORDER BY o.id"
        )
        return {
            "last_digest": dict(last[0]) if last else None,
            "undelivered": [dict(row) for row in undelivered],
        }
