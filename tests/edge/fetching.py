"""Fetches from the test server with short limits."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from watcher.edge.transport import GuardedTransport
from watcher.edge.web import Web
from watcher.model import FetchPlan, Limits

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
AGENT = "watcher/test (+mailto:desk@example.org)"


def web(
    *servers,
    allow=(),
    seconds=5.0,
    size=100_000,
    redirects=5,
    concurrency=32,
    per_host=32,
    transport=None,
    **options,
):
    """Return a Web that may reach these servers; `options` go to its GuardedTransport."""
    allowed = frozenset(allow).union(*(server.allowed for server in servers))
    return Web(
        agent=AGENT,
        limits=Limits(time=timedelta(seconds=seconds), size=size, redirects=redirects),
        concurrency=concurrency,
        per_host=per_host,
        allow_private=allowed,
        transport=transport or GuardedTransport(allow_private=allowed, **options),
        clock=lambda: NOW,
    )


def fetch(url, *servers, etag=None, last_modified=None, accept="*/*", **options):
    """Return the result of one fetch in a loop of its own."""

    async def run():
        client = web(*servers, **options)
        try:
            return await client.fetch(
                FetchPlan(url=url, etag=etag, last_modified=last_modified, accept=accept)
            )
        finally:
            await client.aclose()

    return asyncio.run(run())
