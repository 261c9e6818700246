"""Datasette on the store: read-only, for this machine's browsers alone, while others may write."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sqlite3
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from watcher.edge.killable import Holds, keep_running
from watcher.errors import UsageError

HOST = "127.0.0.1"

T = TypeVar("T")

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_SETTINGS = {
    "default_page_size": 50,
    "max_returned_rows": 1000,
    # With the journal mode `delete` a writer waits while a query runs, for 20 seconds at most.
    "sql_time_limit_ms": 1500,
    "facet_time_limit_ms": 1000,
    "suggest_facets": False,  # a dozen queries a page; what is worth a facet has one
    "truncate_cells_html": 300,
    "allow_download": False,
}
HELD = 1.9  # seconds that a query may hold the store; with the look at it, and the end of its process, two
_WAIT = 20.0  # seconds for a writer's commit to end
_END = 3  # seconds that pages under way get at the end
# What a query may make, so that none takes the machine's memory before its time is up: SQLite's own limits are 1 GB.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64
    * 2**20,  # bytes; a page or a feed has 10 MB at most unless its owner says otherwise
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}


def read_only(path: Path) -> sqlite3.Connection:
    """Return a connection that sees what is committed and can write nothing."""
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_WAIT, check_same_thread=False
    )
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    return connection


def application(
    path: Path,
    name: str,
    metadata: Mapping[str, Any],
    *,
    static: tuple[str, Path],
    holds: Holds | None = None,
) -> App:
    """Return the pages of a store, called `name` in their addresses, as an ASGI application.

    `static` is a folder of what pages load, with the address under which it is found; `holds` gets to know each query.

    Raises:
        UsageError: Datasette is not installed.
    """
    try:
        from datasette.app import Datasette  # type: ignore[import-untyped, unused-ignore]
        from datasette.database import Database  # type: ignore[import-untyped, unused-ignore]
    except ImportError as error:
        raise UsageError(
            "explore needs Datasette, which is not installed; install it with: pip install 'watcher[explore]'"
        ) from error

    known = Holds() if holds is None else holds

    class ReadOnly(Database):  # type: ignore[misc, unused-ignore]
        """The store as it is now; Datasette's own would take a path with a ? in it for an option."""

        def connect(self, write: bool = False) -> sqlite3.Connection:
            connection = read_only(path)
            self._all_file_connections.append(connection)
            return connection

        async def execute_fn(self, fn: Callable[[sqlite3.Connection], T]) -> T:
            def held(connection: sqlite3.Connection) -> T:
                with known.hold(connection):
                    return fn(connection)

            result: T = await super().execute_fn(held)
            return result

    pages = Datasette(
        [],
        memory=False,
        metadata=dict(metadata),
        settings=_SETTINGS,
        static_mounts=[(static[0], str(static[1]))],
    )
    for other in [one for one in pages.databases if one != "_internal"]:
        pages.remove_database(other)
    pages.add_database(ReadOnly(pages, path=str(path), is_mutable=True), name=name)
    app: App = pages.app()
    return app


def for_this_machine(app: App, port: int) -> App:
    """Answer only who asks for this machine by its own name, and not for a page of the web.

    Such a page could lead its name here (DNS rebinding), or have an image, a form or a link here that runs SQL.
    """
    hosts = {f"{host}:{port}".encode() for host in (HOST, "localhost")}
    origins = {b"http://" + host for host in hosts}

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        refusal = None
        if scope["type"] == "http":
            said = dict(scope["headers"])
            if said.get(b"host") not in hosts:
                refusal = 421, b"asked under another name\n"
            elif _from_elsewhere(said, origins):
                refusal = 403, b"asked by a page from elsewhere; type the address instead\n"
        if refusal is None:
            await app(scope, receive, send)
            return
        status, body = refusal
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": body})

    return guarded


def _from_elsewhere(said: Mapping[bytes, bytes], origins: Collection[bytes]) -> bool:
    """Whether a browser says that another page asks: every one of today says so itself, older ones name the page."""
    if said.get(b"sec-fetch-site", b"none") not in (b"none", b"same-origin"):
        return True
    if b"origin" in said:
        return said[b"origin"] not in origins
    return b"referer" in said and b"/".join(said[b"referer"].split(b"/", 3)[:3]) not in origins


def listen(port: int) -> socket.socket:
    """Return a socket that listens on loopback; port 0 takes any that is free.

    Raises:
        UsageError: the port is taken, or not ours to take.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HOST, port))
        taken.listen()
    except OSError as error:
        taken.close()
        raise UsageError(
            f"--port: {HOST}:{port} cannot be used ({error.strerror}); name another, or 0 for any that is free"
        ) from error
    return taken


async def serve(app: App, taken: socket.socket, *, ready: Callable[[], None]) -> None:
    """Answer until SIGTERM; `ready` is called once pages can be asked for."""
    import rich
    import uvicorn

    # Datasette shows a mistake in somebody's SQL in the browser, and on the terminal with all variables.
    rich.reconfigure(quiet=True)

    class Server(uvicorn.Server):
        """uvicorn would end the process by the signal; an end that was asked for is no failure."""

        @contextlib.contextmanager
        def capture_signals(self) -> Generator[None]:
            yield

    config = uvicorn.Config(
        app, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=_END
    )
    server = Server(config)

    def stop() -> None:
        server.should_exit = True

    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop)
    loop.call_soon(ready)  # the socket listens already: who asks now is answered in a moment
    try:
        await server.serve(sockets=[taken])
    finally:
        loop.remove_signal_handler(signal.SIGTERM)


def run(
    app: App,
    taken: socket.socket,
    holds: Holds,
    *,
    ready: Callable[[], None],
    cut: Callable[[], None],
) -> None:
    """Answer until SIGINT or SIGTERM, in a process that can be ended; `cut` is called when it was, because of a query.

    Raises:
        WatcherError: the pages failed.
    """

    def work(first: bool) -> None:
        asyncio.run(serve(app, taken, ready=ready if first else lambda: None))

    keep_running(work, holds, most=HELD, end=_END + 2, cut=cut)
