"""What `status` says about digests and alerts: the last one that arrived, what did not, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from watcher.core.times import from_text
from watcher.render.lines import plural, shortened
from watcher.render.safe import line

Record = Mapping[str, Any]

_SHOWN = 3
_ERROR = 120


def deliveries(report: Record) -> str:
    """Return one line from what `OutboxTables.report` says."""
    last, undelivered = report["last_digest"], report["undelivered"]
    parts = ["none was sent" if last is None else f"{_when(last['delivered'])}, {line(last['story'])}"]  # fmt: skip
    parts += [_undelivered(one) for one in undelivered[:_SHOWN]]
    if len(undelivered) > _SHOWN:
        parts.append(f"{len(undelivered) - _SHOWN} more did not arrive (--json lists them)")
    return "; ".join(parts)


def _undelivered(one: Record) -> str:
    what = "digest" if one["channel"] == "mail" else "alert"
    who = f"{what} of {line(one['story'])} to {line(one['recipient'])}"
    why = shortened(one["error"] or "not tried yet", _ERROR)
    if one["state"] == "refused":
        return f"{who} refused ({why}); the next digest tells it again"
    again = f", again {_when(one['next_try'])}" if one["next_try"] else ""
    tries = f"{plural(one['tries'], 'try', 'tries')}: " if one["tries"] else ""
    return f"{who} waits ({tries}{why}{again})"


def _when(text: str) -> str:
    return f"{from_text(text):%Y-%m-%d %H:%M}"
