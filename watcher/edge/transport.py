"""One HTTP/1.1 request over one connection to an address that was judged; a transport for httpx.

docs/decisions/0003-asyncio-and-own-transport.md says why we have our own.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from itertools import zip_longest

import h11

from watcher.core import addresses
from watcher.edge.httpx_alone import httpx
from watcher.edge.resolver import look_up
from watcher.edge.wire import Wire, connect

Resolve = Callable[[str, int], Awaitable[list[str]]]

HEAD = 65_536  # bytes after which a head has to be whole; browsers and curl take 100 to 300 kB
INTERIM = 10  # answers of the 1xx kind before the real one
TRIES = 4  # addresses of one host that are tried
PATIENCE = 4.0  # seconds for one connection while another address is left to try


class Refused(httpx.TransportError):
    """An address we do not go to."""


class GuardedTransport(httpx.AsyncBaseTransport):
    """Resolves, judges, connects to the very address it judged, asks once, and closes.

    It sets no time limit of its own beyond `PATIENCE`; the caller bounds the whole.
    """

    def __init__(
        self,
        *,
        allow_private: Iterable[tuple[str, int]] = (),
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = look_up,
    ) -> None:
        self._allowed = addresses.allowed_hosts(allow_private)
        self._tls = tls
        self._resolve = resolve

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        if url.scheme not in ("http", "https"):
            raise httpx.UnsupportedProtocol(f"{url.scheme}: is not a scheme we use")
        secure = url.scheme == "https"
        # Not `url.host`: that one turns punycode back into Unicode.
        host, port = url.raw_host.decode("ascii"), url.port or (443 if secure else 80)
        wire = await self._reach(host, port, secure)
        try:
            return await _ask(wire, request)
        except BaseException:
            wire.close()
            raise

    async def _reach(self, host: str, port: int, secure: bool) -> Wire:
        *others, last = await self._judged(host, port)
        for address in others:
            try:
                async with asyncio.timeout(PATIENCE):
                    return await self._connect(address, host, port, secure)
            except (TimeoutError, httpx.ConnectError):
                continue  # the last one says what is wrong
        return await self._connect(last, host, port, secure)

    async def _judged(self, host: str, port: int) -> list[str]:
        """Return the addresses of a host that may be contacted, its two families taking turns."""
        if not host:
            raise Refused("the address names no host")
        found = addresses.literal(host)
        try:
            known = [found] if found else await self._resolve(host, port)
        except OSError as error:
            raise httpx.ConnectError(f"no address for {host}: {_in_words(error)}") from None
        refusals = [addresses.why_refused(host, port, a, self._allowed) for a in known]
        good = [a for a, refusal in zip(known, refusals, strict=True) if refusal is None]
        if not good:
            why = next((refusal for refusal in refusals if refusal), None)
            raise Refused(why) if why else httpx.ConnectError(f"no address for {host}")
        # A host whose IPv6 is broken is reached at the second try, not after all of its IPv6.
        first = [a for a in good if (":" in a) == (":" in good[0])]
        other = [a for a in good if (":" in a) != (":" in good[0])]
        turns = [a for pair in zip_longest(first, other) for a in pair if a is not None]
        return turns[:TRIES]

    async def _connect(self, address: str, host: str, port: int, secure: bool) -> Wire:
        try:
            wire = await connect(address, port)
        except OSError as error:
            raise httpx.ConnectError(f"no connection to {host}: {_in_words(error)}") from None
        try:
            # The socket itself has the last word about where it leads.
            refusal = addresses.why_refused(host, port, wire.peer, self._allowed)
            if refusal is not None:
                raise Refused(refusal)
            if secure:
                await wire.secure(self._trust(), host.rstrip("."))
        except ssl.SSLCertVerificationError as error:
            wire.close()
            raise httpx.ConnectError(f"certificate not trusted: {error.verify_message}") from None
        except (
            OSError,
            ValueError,
        ) as error:  # ValueError: no certificate can name this host
            wire.close()
            raise httpx.ConnectError(f"no connection to {host}: {_in_words(error)}") from None
        except BaseException:
            wire.close()
            raise
        return wire

    def _trust(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = trusted_authorities()
        return self._tls


def trusted_authorities() -> ssl.SSLContext:
    """Return a context that verifies against the system's authorities, or certifi's without any."""
    paths = ssl.get_default_verify_paths()
    here = paths.cafile or (paths.capath and any(os.scandir(paths.capath)))
    context = ssl.create_default_context() if here else httpx.create_ssl_context(trust_env=False)
    context.set_alpn_protocols(["http/1.1"])
    return context


async def _ask(wire: Wire, request: httpx.Request) -> httpx.Response:
    talk = h11.Connection(h11.CLIENT, max_incomplete_event_size=HEAD)
    try:
        asked = h11.Request(
            method=request.method,
            target=request.url.raw_path,
            headers=request.headers.raw,
        )
        head, end = talk.send(asked), talk.send(h11.EndOfMessage())
    except h11.LocalProtocolError as error:
        raise httpx.LocalProtocolError(f"HTTP cannot carry this request: {error}") from None
    try:
        await wire.write((head or b"") + (end or b""))
    except OSError as error:
        # Some servers answer and hang up before they have read: the answer counts.
        if not isinstance(error, BrokenPipeError | ConnectionResetError):
            raise httpx.WriteError(_in_words(error)) from None
    event = await _next_event(wire, talk)
    for _ in range(INTERIM):
        if not isinstance(event, h11.InformationalResponse):
            break
        event = await _next_event(wire, talk)
    if not isinstance(event, h11.Response):
        raise httpx.RemoteProtocolError("no answer, only interim ones")
    return httpx.Response(
        event.status_code,
        headers=list(event.headers),
        stream=_Body(wire, talk),
        extensions={"reason_phrase": bytes(event.reason)},
    )


async def _next_event(wire: Wire, talk: h11.Connection) -> object:
    """Return the next h11 event of the answer.

    Raises:
        httpx.RemoteProtocolError: it is not HTTP, or was cut off.
        httpx.ReadError: the connection broke.
    """
    while True:
        try:
            event = talk.next_event()
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(_what_is_wrong(error)) from None
        if event is not h11.NEED_DATA:
            return event
        try:
            data = await wire.read()
        except OSError as error:
            raise httpx.ReadError(f"cut off: {_in_words(error)}") from None
        talk.receive_data(data)


class _Body(httpx.AsyncByteStream, AsyncIterator[bytes]):
    """The body as it comes from the wire: content codings not undone."""

    def __init__(self, wire: Wire, talk: h11.Connection) -> None:
        self._wire = wire
        self._talk = talk

    # Not a generator: one that is left half-way has to be finished by the loop later on.
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        event = await _next_event(self._wire, self._talk)
        if isinstance(event, h11.Data):
            return bytes(event.data)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        self._wire.close()


def _what_is_wrong(error: h11.RemoteProtocolError) -> str:
    """Say h11's complaint in words."""
    said = str(error)
    if error.error_status_hint == 431:
        return f"a head of more than {HEAD:,} bytes"
    if said.startswith("peer closed connection without"):  # h11 0.16 knows how much is missing
        return f"cut off: {said[said.find('(') :].strip('()')}" if "(" in said else "cut off"
    if "closed" in said or "ConnectionClosed" in said:
        return "cut off: hung up before its answer was whole"
    return f"not an HTTP answer: {said}"


def _in_words(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return (error.reason or str(error)).replace("_", " ").lower()
    if isinstance(error, OSError) and not isinstance(error, socket.gaierror) and error.errno:
        return os.strerror(error.errno).lower()  # asyncio's own text is "Connect call failed (…)"
    said = error.strerror if isinstance(error, OSError) else None
    return (said or str(error) or type(error).__name__).lower()
