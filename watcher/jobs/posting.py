"""Carrying what lies in the outbox: noted as being sent, sent, noted as settled, one recipient after the other.

    begin (committed) -> send, no transaction open -> settle (committed)

What dies between the first and the last is sent again, byte for byte; nothing else is sent twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from watcher.core.delivery import Fate, Outcome, Parcel, Sent, pause
from watcher.errors import StoreError
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.edge.store import Store

log = logging.getLogger("watcher")

Round = Callable[[], Sequence[Parcel]]


class Carrier(Protocol):
    """What brings a parcel to its recipient."""

    def send(self, parcel: Parcel) -> Outcome:
        """Bring it; never raises for anything the other side does."""
        ...

    def abort(self) -> None:
        """Have a `send` under way end soon."""
        ...

    def close(self) -> None:
        """Let go of whatever was opened."""
        ...


def carry(store: Store, rounds: Sequence[Round], carrier: Carrier, *, now: datetime) -> list[Sent]:
    """Send what each round gives, one round after the other: what the first one settles makes room for the second.

    Raises:
        StoreError: the store cannot be used. What was sent and could not be settled is sent again, under the same Message-ID.
    """
    sent: list[Sent] = []
    try:
        for take in rounds:
            for parcel in take():
                begun = begin(store, parcel)
                if begun is not None:
                    outcome = carrier.send(begun)
                    sent.append(settle(store, begun, outcome, now=now))
    finally:
        carrier.close()
    return sent


def begin(store: Store, parcel: Parcel) -> Parcel | None:
    """Commit that a parcel is being sent, and return it with its message; None when somebody else has taken it meanwhile.

    Raises:
        StoreError: the store cannot be used, so nothing may be sent.
    """
    with store.transaction():
        return store.outbox.begin(parcel)


def settle(store: Store, parcel: Parcel, outcome: Outcome, *, now: datetime) -> Sent:
    """Commit what became of a parcel, and say so.

    Raises:
        StoreError: it cannot be kept; the log says what will happen.
    """
    again = now + pause(parcel.tries + 1)
    try:
        with store.transaction():
            if outcome.fate is Fate.LATER:
                store.outbox.put_off(parcel, until=again, error=outcome.error)
            else:
                store.outbox.settle(parcel, outcome.fate, at=now, error=outcome.error)
    except StoreError as error:
        log.error(
            "not settled channel=%s story=%s to=%s fate=%s error=%s",
            *(parcel.channel, parcel.story, parcel.recipient, outcome.fate, line(str(error))),
        )
        raise
    level = logging.INFO if outcome.fate is Fate.DELIVERED else logging.ERROR
    log.log(
        level,
        "%s channel=%s digest=%d story=%s to=%s error=%s",
        *("waiting" if outcome.fate is Fate.LATER else outcome.fate.value, parcel.channel),
        *(parcel.digest, parcel.story, parcel.recipient, line(outcome.error or "none")),
    )
    return Sent(
        story=parcel.story,
        recipient=parcel.recipient,
        state="waiting" if outcome.fate is Fate.LATER else outcome.fate.value,
        error=outcome.error,
        digest=parcel.digest,
        subject=parcel.subject,
        again=again if outcome.fate is Fate.LATER else None,
    )
