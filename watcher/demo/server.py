"""Serves the demo's outlets on loopback, each on an address of its own where the machine has them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from types import TracebackType
from typing import Self

from watcher.demo.feeds import Outlet
from watcher.demo.outlets import OUTLETS, ROUNDS, Answer
from watcher.demo.story import config_text

_LONGEST_HEAD = 16_384  # bytes of a request's head; ours have a few hundred
_PATIENCE = 10.0  # seconds a client may take to send it


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request, as it was answered."""

    round: int
    outlet: str
    path: str
    status: int
    headers: Mapping[str, str]  # names in lower case


class DemoServer:
    """All outlets in one round, `round`, which counts from 1 and may be set at any time.

    >>> async with DemoServer() as server:  # doctest: +SKIP
    ...     server.round = 2
    ...     print(server.config_text())
    """

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._round = 1
        self._homes: dict[str, str] = {}
        self._servers: list[asyncio.Server] = []

    @property
    def round(self) -> int:
        return self._round

    @round.setter
    def round(self, number: int) -> None:
        if not 1 <= number <= len(ROUNDS):
            raise ValueError(f"there are rounds 1 to {len(ROUNDS)}, not {number}")
        self._round = number

    def home(self, outlet: Outlet) -> str:
        """Return where the outlet is served, without a slash at the end."""
        return self._homes[outlet.id]

    def feed(self, outlet: Outlet) -> str:
        return self.home(outlet) + outlet.feed

    def config_text(self) -> str:
        """Return a feeds.yaml for the demo's story and these outlets."""
        return config_text([(outlet.name, self.feed(outlet)) for outlet in OUTLETS])

    async def __aenter__(self) -> Self:
        try:
            for place, outlet in enumerate(OUTLETS, 1):
                server = await self._listen(f"127.0.0.{place}", outlet)
                self._servers.append(server)
                host, port = server.sockets[0].getsockname()
                self._homes[outlet.id] = f"http://{host}:{port}"
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._close()

    async def _close(self) -> None:
        for server in self._servers:
            server.close()
        for server in self._servers:
            await server.wait_closed()
        self._servers.clear()

    async def _listen(self, host: str, outlet: Outlet) -> asyncio.Server:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await self._talk(outlet, reader, writer)

        try:
            return await asyncio.start_server(talk, host, 0, limit=_LONGEST_HEAD)
        except OSError:
            # macOS has only 127.0.0.1 until the others are configured: ports tell the outlets apart there.
            return await asyncio.start_server(talk, "127.0.0.1", 0, limit=_LONGEST_HEAD)

    async def _talk(
        self, outlet: Outlet, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Answer one request and close. A client that goes away or talks nonsense gets no answer."""
        try:
            with suppress(
                ConnectionError,
                TimeoutError,
                asyncio.IncompleteReadError,
                asyncio.LimitOverrunError,
            ):
                head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), _PATIENCE)
                writer.write(self._respond(outlet, head.decode("latin-1")))
                await writer.drain()
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    def _respond(self, outlet: Outlet, head: str) -> bytes:
        first, *lines = head.split("\r\n")
        method, _, rest = first.partition(" ")
        path = rest.partition(" ")[0].partition("?")[0]
        headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines if line)
        }
        answer = ROUNDS[self._round - 1].answers[outlet.id].get(path) or _MISSING
        body = answer.body
        for other in OUTLETS:
            body = body.replace(other.home, self._homes[other.id])
        status, content, extra = answer.status, body.encode(), dict(answer.headers)
        if status == HTTPStatus.OK:
            extra["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
            if extra["ETag"] in [
                tag.strip() for tag in headers.get("if-none-match", "").split(",")
            ]:
                status, content = HTTPStatus.NOT_MODIFIED, b""
                del extra["Content-Type"]
        self.requests.append(
            Request(
                round=self._round,
                outlet=outlet.id,
                path=path,
                status=status,
                headers=headers,
            )
        )
        if status != HTTPStatus.NOT_MODIFIED:
            extra["Content-Length"] = str(len(content))
        shown = "".join(f"{name}: {value}\r\n" for name, value in extra.items())
        start = (
            f"HTTP/1.1 {status:d} {HTTPStatus(status).phrase}\r\n{shown}Connection: close\r\n\r\n"
        )
        return start.encode("latin-1") + (b"" if method == "HEAD" else content)


_MISSING = Answer(
    status=404,
    headers={"Content-Type": "text/plain; charset=utf-8"},
    body="Nothing here. Invented for the watcher demo.\n",
)
