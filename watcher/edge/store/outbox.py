"""Who is told of which story, each digest and alert as it was made, and whether it arrived."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from watcher.core.delivery import Channel, Parcel, is_ready
from watcher.core.times import from_text, from_text_or_none, to_text
from watcher.edge.store.tables import Tables

Target = tuple[str, str]  # a story's id and a recipient


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
        """Return what may be tried now, the oldest first. A row found `sending` is what a crash left."""
        rows = self._rows(
            "SELECT o.id AS row, o.digest, d.story, o.recipient, d.subject, d.message, o.tries, o.next_try, o.state"
            " FROM outbox o INDEXED BY outbox_unsettled JOIN digests d ON d.id = o.digest"
            " WHERE o.state IN ('waiting', 'sending') AND d.channel = ? ORDER BY o.id",
            (channel,),
        )
        return [
            Parcel(
                row=row["row"],
                digest=row["digest"],
                story=row["story"],
                channel=channel,
                recipient=row["recipient"],
                subject=row["subject"],
                message=row["message"],
                tries=row["tries"],
            )
            for row in rows
            if force
            or row["state"] == "sending"
            or is_ready(from_text_or_none(row["next_try"]), now=now)
        ]

    def begin(self, parcel: Parcel) -> bool:
        """Note that a try begins; False when the row is not as it was read, so that nobody sends it twice."""
        found = self._sql.execute(
            "UPDATE outbox SET state = 'sending', tries = tries + 1, next_try = NULL"
            " WHERE id = ? AND tries = ? AND state IN ('waiting', 'sending')",
            (parcel.row, parcel.tries),
        )
        return found.rowcount == 1

    def put_off(self, parcel: Parcel, *, until: datetime, error: str | None) -> None:
        """Have the very same tried again, not before `until`."""
        self._sql.execute(
            "UPDATE outbox SET state = 'waiting', next_try = ?, error = ? WHERE id = ?",
            (to_text(until), error, parcel.row),
        )

    def settle(self, parcel: Parcel, state: str, *, at: datetime, error: str | None) -> None:
        """End the matter of one digest and recipient; what was delivered has been told."""
        self._sql.execute(
            "UPDATE outbox SET state = ?, settled = ?, next_try = NULL, error = ? WHERE id = ?",
            (state, to_text(at), error, parcel.row),
        )
        if state == "delivered":
            self._sql.execute(
                "UPDATE subscriptions SET after = max(subscriptions.after, d.until), told = d.made FROM digests d"
                " WHERE d.id = ? AND subscriptions.channel = d.channel AND subscriptions.story = d.story"
                " AND subscriptions.recipient = ?",
                (parcel.digest, parcel.recipient),
            )

    def withdraw(self, channel: Channel, keep: Collection[Target], *, at: datetime) -> None:
        """End what is under way to whom feeds.yaml no longer names."""
        gone = self.unsettled(channel) - set(keep)
        self._sql.executemany(
            "UPDATE outbox SET state = 'withdrawn', settled = ?, next_try = NULL"
            " WHERE state IN ('waiting', 'sending') AND recipient = ?"
            " AND digest IN (SELECT id FROM digests WHERE channel = ? AND story = ?)",
            [(to_text(at), recipient, channel, story) for story, recipient in gone],
        )

    # -- what is said of it

    def report(self) -> dict[str, Any]:
        """Return the last digest that arrived, and all that waits or was refused last, with the reason."""
        last = self._rows(
            "SELECT d.id, d.story, d.made, o.settled AS delivered, d.quiet, d.subject FROM outbox o"
            " JOIN digests d ON d.id = o.digest WHERE o.state = 'delivered' AND d.channel = 'mail'"
            " ORDER BY o.id DESC LIMIT 1"
        )
        undelivered = self._rows(
            "SELECT d.story, d.channel, o.recipient, o.state, d.made, o.tries, o.next_try, o.error"
            " FROM subscriptions s JOIN outbox o ON o.id = (SELECT max(l.id) FROM outbox l"
            "   JOIN digests m ON m.id = l.digest WHERE l.recipient = s.recipient"
            "   AND m.story = s.story AND m.channel = s.channel)"
            " JOIN digests d ON d.id = o.digest"
            " WHERE o.state IN ('waiting', 'sending', 'refused') ORDER BY o.id"
        )
        return {
            "last_digest": dict(last[0]) if last else None,
            "undelivered": [dict(row) for row in undelivered],
        }
