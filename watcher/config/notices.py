"""The sections `digest` and `alerts`: who is told, when, and by what way."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from functools import partial
from typing import Final

from yaml.nodes import MappingNode, Node, ScalarNode

from watcher.config import document
from watcher.config.addresses import is_private, parse_email, parse_host
from watcher.config.quantities import (
    parse_share,
    parse_span_of_day,
    parse_time_of_day,
    parse_timezone,
    parse_whole,
)
from watcher.config.reading import Entry, Reading, shown
from watcher.config.records import (
    AlertKind,
    Alerts,
    Digest,
    QuietDay,
    Secret,
    Security,
    Smtp,
)
from watcher.config.unfit import Unfit

DIGEST_KEYS: Final = ("at", "timezone", "to", "from", "smtp", "quiet")
SMTP_KEYS: Final = ("host", "port", "security", "username", "password")
ALERT_KEYS: Final = ("to", "kinds", "novelty", "quiet", "timezone", "most")

_ADDRESS_BEGINS: Final = re.compile(r":\s*//")
# As a problem quotes it, or bare.
_ADDRESS: Final = re.compile(r"""'[^']*:\s*//[^']*'|"[^"]*:\s*//[^"]*"|\S*://\S*""")

_PORTS: Final = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}
_KINDS: Final = (AlertKind.NEW, AlertKind.CONFLICT, AlertKind.REMOVAL)
_NOVELTY: Final = 0.5
_MOST: Final = 10


def read_digest(reading: Reading, entry: Entry | None) -> Digest | None:
    """Return the digest section, or None where there is none or something is wrong with it."""
    if entry is None:
        return None
    required = ("at", "to", "from", "smtp")
    keys = reading.mapping(entry.value, entry.path, known=DIGEST_KEYS, required=required)
    at = reading.parsed(keys["at"], parse_time_of_day) if "at" in keys else None
    timezone = reading.value(keys.get("timezone"), parse_timezone, "UTC")
    to = reading.all_parsed(keys.get("to"), parse_email)
    sender = reading.parsed(keys["from"], parse_email) if "from" in keys else None
    smtp = _read_smtp(reading, keys["smtp"]) if "smtp" in keys else None
    quiet = reading.choice(keys.get("quiet"), QuietDay, QuietDay.HEARTBEAT)
    if at is None or not to or sender is None or smtp is None or quiet is None:
        return None
    recipients = tuple(dict.fromkeys(to))
    return Digest(at=at, timezone=timezone, to=recipients, sender=sender, smtp=smtp, quiet=quiet)


def _read_smtp(reading: Reading, entry: Entry) -> Smtp | None:
    keys = reading.mapping(entry.value, entry.path, known=SMTP_KEYS, required=("host",))
    host = reading.parsed(keys["host"], parse_host) if "host" in keys else None
    security = reading.choice(keys.get("security"), Security, Security.STARTTLS)
    username = reading.text(keys["username"]) if "username" in keys else None
    password = (
        _read_secret(reading, keys["password"], "password", "SMTP_PASSWORD")
        if "password" in keys
        else None
    )
    port = reading.value(
        keys.get("port"),
        partial(parse_whole, least=1, most=65_535),
        _PORTS[security or Security.STARTTLS],
    )
    if host is None or security is None:
        return None
    if password is not None and security is Security.NONE and not is_private(host):
        said = "the password would cross the network unprotected; write starttls or tls"
        place = keys.get("security", keys["password"])
        reading.warn(document.line(place.key), f"{entry.path}.security", said)
    return Smtp(host=host, port=port, security=security, username=username, password=password)


def read_alerts(reading: Reading, entry: Entry | None, digest: Digest | None) -> Alerts | None:
    """Return the alerts section, or None where there is none or something is wrong with it.

    The time zone is the digest's where the section names none.
    """
    if entry is None:
        return None
    if not isinstance(entry.value, MappingNode):
        said = f"{_kind_of(entry.value)} stands here; a mapping of keys belongs here"
        reading.problem(entry.value, entry.path, said)
        return None
    before = len(reading.problems)
    section = _without_addresses(reading, entry.value, entry.path)
    keys = reading.mapping(section, entry.path, known=ALERT_KEYS, required=("to",))
    to = _read_addresses(reading, keys["to"]) if "to" in keys else ()
    kinds = reading.all_parsed(keys.get("kinds"), _parse_kind)
    zone = "UTC" if digest is None else digest.timezone
    quiet: tuple[time, time] | None = reading.value(keys.get("quiet"), parse_span_of_day, None)
    alerts = Alerts(
        to=to,
        kinds=frozenset(kinds or _KINDS),
        novelty=reading.value(keys.get("novelty"), parse_share, _NOVELTY),
        quiet=quiet,
        timezone=reading.value(keys.get("timezone"), parse_timezone, zone),
        most=reading.value(keys.get("most"), partial(parse_whole, least=1, most=1000), _MOST),
    )
    # An address on the wrong line is as secret as one on the right line.
    reading.problems[before:] = [
        replace(one, key=_discreet(one.key), message=_discreet(one.message))
        for one in reading.problems[before:]
    ]
    return alerts if to else None


def _read_addresses(reading: Reading, entry: Entry) -> tuple[tuple[str, Secret], ...]:
    """Return the names and addresses of `alerts.to`; whatever stands there instead is named by its kind alone: it may be a secret."""
    what = "a mapping of names to addresses, like `desk: ${DESK_ALERTS}`,"
    if not isinstance(entry.value, MappingNode):
        said = f"{_kind_of(entry.value)} stands here; {what} belongs here"
        reading.problem(entry.value, entry.path, said)
        return ()
    names = reading.mapping(
        _without_addresses(reading, entry.value, entry.path), entry.path, known=None, what=what
    )
    found = (
        (name, _read_secret(reading, address, "address", f"ALERTS_{name.upper()}"))
        for name, address in names.items()
    )
    return tuple((name, secret) for name, secret in found if secret is not None)


def _without_addresses(reading: Reading, node: MappingNode, at: str) -> MappingNode:
    """Return a mapping without the keys that are addresses; each is a problem, which does not repeat it."""
    kept = []
    for key, value in node.value:
        if isinstance(key, ScalarNode) and _ADDRESS_BEGINS.search(key.value):
            said = "an address stands here as a key; write a name, and the address behind it, like `desk: ${DESK_ALERTS}`"
            reading.problem(key, at, said)
        else:
            kept.append((key, value))
    return MappingNode(node.tag, kept, node.start_mark, node.end_mark, flow_style=node.flow_style)


def _kind_of(node: Node) -> str:
    return "a text" if isinstance(node, ScalarNode) else shown(node)


def _discreet(said: str) -> str:
    return _ADDRESS.sub("an address", said)


def _parse_kind(text: str) -> AlertKind:
    try:
        return AlertKind(text.strip().lower())
    except ValueError as error:
        raise Unfit(f"is none of {', '.join(AlertKind)}") from error


def _read_secret(reading: Reading, entry: Entry, what: str, variable: str) -> Secret | None:
    """Return a secret even when its variable is not set: that is said when it is needed.

    A poll in a shell without the mail password works, and so does printing a digest.
    """
    node = entry.value
    if not isinstance(node, ScalarNode):
        reading.problem(node, entry.path, f"{shown(node)} stands here; a text belongs here")
        return None
    unset = len(reading.unset)
    value = reading.text(entry)
    missing = reading.unset[unset:]
    del reading.unset[unset:]
    if missing:
        reading.warnings.append(missing[0])
        return Secret(None, problem=missing[0])
    if value is not None and "${" not in document.raw(node):
        said = f"the {what} stands in this file; ${{{variable}}} would keep it out"
        reading.warn(document.line(node), entry.path, said)
    return None if value is None else Secret(value)
