"""Datasette on the store: read-only, for this machine's browsers alone, while others may write."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sqlite3
from collections.abc import Awaitable, Callable, Generator, Mapping
from pathlib import Path
from typing import Any

from watcher.errors import UsageError

HOST = "127.0.0.1"

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

_SETTINGS = {
    "default_page_size": 50,
    "max_returned_rows": 1000,
    # With the journal mode `delete` a writer waits while a query runs, for 20 seconds at most.
    "sql_time_limit_ms": 2000,
    "facet_time_limit_ms": 1000,
    "suggest_facets": False,  # a dozen queries a page; what is worth a facet has one
    "truncate_cells_html": 300,
    "allow_download": False,
}
_WAIT = 20.0  # seconds for a writer's commit to end
_END = 3  # seconds that pages under way get at the end


def read_only(path: Path) -> sqlite3.Connection:
    """Return a connection that sees what is committed and can write nothing."""
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_WAIT, check_same_thread=False
    )


def application(
    path: Path, name: str, metadata: Mapping[str, Any], *, static: tuple[str, Path]
) -> App:
    """Return the pages of a store, called `name` in their addresses, as an ASGI application.

    `static` is a folder of what pages load, with the address under which it is found.

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

    class ReadOnly(Database):  # type: ignore[misc, unused-ignore]
        """The store as it is now; Datasette's own would take a path with a ? in it for an option."""

        def connect(self, write: bool = False) -> sqlite3.Connection:
            connection = read_only(path)
            self._all_file_connections.append(connection)
            return connection

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
    """Answer only who asks for this machine by its own name: a page of the web could lead its name here (DNS rebinding)."""
    allowed = {f"{host}:{port}".encode() for host in (HOST, "localhost")}

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and dict(scope["headers"]).get(b"host") not in allowed:
            await send({"type": "http.response.start", "status": 421, "headers": []})
            await send({"type": "http.response.body", "body": b"asked under another name\n"})
            return
        await app(scope, receive, send)

    return guarded


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
    """Answer until SIGINT or SIGTERM; `ready` is called once pages can be asked for."""
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
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    loop.call_soon(ready)  # the socket listens already: who asks now is answered in a moment
    try:
        await server.serve(sockets=[taken])
    finally:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)
