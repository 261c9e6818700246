"""Alerts by Apprise: an address becomes a message on somebody's telephone; the address is shown and kept nowhere."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate

from watcher.config import Alerts
from watcher.core.delivery import Fate, Outcome, Parcel
from watcher.edge.threads import Daemons
from watcher.errors import ConfigError

LIMIT = 60.0  # seconds for one alert; Apprise gives each service about 8, and some are asked several times
# Tries, after which an alert is given up. Apprise does not say who of several has it, and who has it gets it again with
# each try. Five tries take an hour and a quarter; 28, for what is one target as far as can be known, take a day.
MOST_TRIES_SEVERAL = 5
MOST_TRIES = 28
_THREAD = "alert"
MISSING = "alerts need Apprise, which is not installed: pip install 'watcher[alerts]'"


class Alerting:
    """What brings an alert to the address that feeds.yaml has for a name."""

    def __init__(self, alerts: Alerts, *, limit: float = LIMIT) -> None:
        self._addresses = dict(alerts.to)
        self._limit = limit

    def send(self, parcel: Parcel) -> Outcome:
        """Send an alert; never raises for anything the service does."""
        address = self._addresses.get(parcel.recipient)
        if address is None:
            return _later("feeds.yaml has no address for this name")
        try:
            url = address.reveal()
        except ConfigError as error:
            return _later(str(error).splitlines()[0])
        under_way: Future[Outcome] = Daemons(_THREAD).submit(_notify, url, parcel)
        try:
            return under_way.result(self._limit)
        except TooLate:
            return _not_taken(f"no answer in {self._limit:.0f} seconds", parcel, MOST_TRIES)

    def abort(self) -> None:
        """Nothing to cut: Apprise has its own connections. Who waits for `send` waits no longer than its limit."""

    def close(self) -> None:
        """Nothing is held open."""


def _notify(url: str, parcel: Parcel) -> Outcome:
    try:
        from apprise import Apprise, NotifyFormat
    except ImportError:
        return _later(MISSING)
    _hush()
    try:
        sender = Apprise()
        if not sender.add(url) or not len(sender):
            return _later("its address is not one that Apprise knows")
        if len(sender) != 1:
            return _later(
                f"its address is {len(sender)} addresses, and one that fails would have all others told again and again;"
                " nothing was sent. Give each a name of its own in feeds.yaml"
            )
        most = MOST_TRIES if len(sender[0]) <= 1 else MOST_TRIES_SEVERAL
        taken = sender.notify(
            body=parcel.message.decode(), title=parcel.subject, body_format=NotifyFormat.TEXT
        )
    except Exception as error:  # noqa: BLE001 - a plugin's mistake; its words may hold the address
        return _not_taken(f"Apprise failed ({type(error).__name__})", parcel, MOST_TRIES)
    if not taken:
        return _not_taken("the service did not take it, or did not answer", parcel, most)
    return Outcome(fate=Fate.DELIVERED)


def _not_taken(error: str, parcel: Parcel, most: int) -> Outcome:
    """Return that it is tried again, or, after as many tries as may be, given up so that newer alerts go out."""
    if parcel.tries + 1 < most:
        return _later(error)
    return Outcome(fate=Fate.REFUSED, error=f"given up after {parcel.tries + 1} tries: {error}")


class _NotFromHere(logging.Filter):
    """Keeps out what the libraries log that send an alert: addresses are in it, tokens and all."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a record may be written."""
        return record.threadName != _THREAD


_QUIET = _NotFromHere()


def _hush() -> None:
    for handler in logging.getLogger().handlers:
        handler.addFilter(_QUIET)  # a second time changes nothing
    # These log from threads of their own, too.
    for name in ("apprise", "urllib3", "requests"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _later(error: str) -> Outcome:
    return Outcome(fate=Fate.LATER, error=error)
