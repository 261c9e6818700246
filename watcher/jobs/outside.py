"""Opening what reaches the world: the web and the worker processes, closed whatever happens."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from typing import TYPE_CHECKING

from watcher import __version__
from watcher.config import Service

if TYPE_CHECKING:
    import httpx

    from watcher.edge.web import Web
    from watcher.edge.workers import Workers


def workers_for_this_machine() -> int:
    """Return how many worker processes are worth having."""
    return max(1, min(4, os.cpu_count() or 1))


@contextlib.asynccontextmanager
async def outside(
    service: Service,
    *,
    now: Callable[[], datetime],
    transport: httpx.AsyncBaseTransport | None = None,
) -> AsyncGenerator[tuple[Web, Workers]]:
    """Open the web and the workers as the configuration's `service` section wants them."""
    # Imported here: commands that only read the store do without the network.
    from watcher.edge.web import Web, user_agent
    from watcher.edge.workers import Workers

    web = Web(
        agent=user_agent(__version__, service.contact),
        limits=service.limits,
        concurrency=service.concurrency,
        per_host=service.per_host,
        allow_private=service.allow_private,
        transport=transport,
        clock=now,
    )
    workers = Workers(count=workers_for_this_machine())
    try:
        yield web, workers
    finally:
        await workers.aclose()
        await web.aclose()
