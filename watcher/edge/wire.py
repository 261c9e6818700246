"""One TCP connection, plain or TLS, read and written from asyncio without its transports.

A request here is one small write and a few reads on a connection of its own; on loopback
that costs a quarter less processor time than an asyncio Protocol does, nothing has to be paused
or called back, and what nobody reads stays in the kernel
(docs/decisions/0003-asyncio-and-own-transport.md has the figures).
"""

from __future__ import annotations

import asyncio
import socket
import ssl

_MOST = 65_536  # bytes of one read


class Wire:
    """A connected socket, owned: `close` it."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._tls: ssl.SSLObject | None = None
        self._in = ssl.MemoryBIO()
        self._out = ssl.MemoryBIO()

    @property
    def peer(self) -> str:
        """The address at the other end, as the socket itself knows it."""
        return str(self._sock.getpeername()[0])

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Shake hands; what is read and written afterwards is encrypted.

        Raises:
            ssl.SSLError: no agreement, or a certificate that is not trusted for this host.
            OSError: the connection broke.
            ValueError: no certificate can name this host.
        """
        tls = context.wrap_bio(self._in, self._out, server_hostname=host)
        while True:
            try:
                tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._exchange()
                continue
            break
        await self._flush()
        self._tls = tls

    async def write(self, data: bytes) -> None:
        """Send all of it."""
        if self._tls is None:
            await self._loop.sock_sendall(self._sock, data)
        else:
            self._tls.write(data)
            await self._flush()

    async def read(self) -> bytes:
        """Return the next bytes, at most `_MOST`; b"" when the other end has finished."""
        if self._tls is None:
            return await self._loop.sock_recv(self._sock, _MOST)
        while True:
            try:
                return self._tls.read(_MOST)
            except ssl.SSLWantReadError:
                await self._exchange()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                # Many servers close without TLS's own goodbye. Whether a body is whole is told
                # by its length, its chunks or its gzip trailer.
                return b""

    async def _exchange(self) -> None:
        await self._flush()
        data = await self._loop.sock_recv(self._sock, _MOST)
        if data:
            self._in.write(data)
        else:
            self._in.write_eof()

    async def _flush(self) -> None:
        if self._out.pending:
            await self._loop.sock_sendall(self._sock, self._out.read())

    def close(self) -> None:
        """Close at once, without a goodbye. Twice does no harm."""
        self._sock.close()


async def connect(address: str, port: int) -> Wire:
    """Return a connection to a literal address.

    Raises:
        OSError: there is none.
    """
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        sock.setblocking(False)
        # Without it the second small TLS record would wait for the first one's acknowledgement.
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(sock, (address, port))
        return Wire(sock)
    except BaseException:
        sock.close()
        raise
