"""Reads the clocks, so that nothing else has to."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def now() -> datetime:
    """Return the present time, aware and in UTC."""
    return datetime.now(UTC)


def monotonic() -> float:
    """Return seconds that only ever grow, for measuring how long something took."""
    return time.monotonic()
