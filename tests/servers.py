"""A real HTTP server on loopback for every test that fetches; it can also misbehave.

    with Server() as server:
        server.routes["/feed"] = lambda request: reply(body=b"<rss/>", ETag='"1"')
        server.routes["/slow"] = lambda request: after(3, reply())
        ... fetch server.url("/feed"), allowing server.allowed ...
        assert server.requests[0].header("if-none-match") is None

A route is a function of the request. It returns bytes, sent as they are, or a function that is
given the connection and does with it what it likes (`Wire`). The connection is closed afterwards.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

_HEAD = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """One request as it came in."""

    method: str
    target: str  # path and query
    headers: tuple[tuple[str, str], ...]  # names as sent, values in Latin-1
    at: float  # time.monotonic()
    raw: bytes

    def header(self, name: str) -> str | None:
        """Return the first header of this name, or None."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


class Wire:
    """The server's end of one connection, for routes that misbehave."""

    def __init__(self, sock: socket.socket, closing: threading.Event) -> None:
        self._sock = sock
        self._closing = closing

    def send(self, data: bytes) -> None:
        """Send all of it; raises OSError once the other end is gone or the server closes."""
        self._sock.sendall(data)

    def sleep(self, seconds: float) -> None:
        """Wait; raises OSError when the server closes meanwhile."""
        if self._closing.wait(seconds):
            raise OSError("the server is closing")

    def reset(self) -> None:
        """Break the connection instead of closing it."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self._sock.close()


Behaviour = Callable[[Wire], None]
Route = Callable[[Recorded], bytes | Behaviour]


def reply(
    status: int | str = 200,
    body: bytes = b"",
    *pairs: tuple[str, str],
    length: int | None = None,
    **headers: str,
) -> bytes:
    """Return a whole answer; `Content_Type="x"` becomes the header Content-Type."""
    named = [(name.replace("_", "-"), value) for name, value in headers.items()]
    told = length if length is not None else len(body)
    head = "".join(
        f"{name}: {value}\r\n" for name, value in [*pairs, *named, ("Content-Length", str(told))]
    )
    line = f"{status} Said So" if isinstance(status, int) else status
    return f"HTTP/1.1 {line}\r\n{head}Connection: close\r\n\r\n".encode("latin-1") + body


def redirect(location: str, status: int = 302) -> bytes:
    """Return a redirect."""
    return reply(status, b"", ("Location", location))


def pieces(*parts: bytes, every: float = 0.0) -> Behaviour:
    """Send raw bytes piece by piece."""

    def behave(wire: Wire) -> None:
        for part in parts:
            wire.send(part)
            wire.sleep(every)

    return behave


def endless(head: bytes, part: bytes, *, every: float = 0.0) -> Behaviour:
    """Send the head, then the part again and again until somebody has had enough."""

    def behave(wire: Wire) -> None:
        wire.send(head)
        while True:
            wire.send(part)
            if every:
                wire.sleep(every)

    return behave


def after(seconds: float, answer: bytes) -> Behaviour:
    """Wait, then answer."""

    def behave(wire: Wire) -> None:
        wire.sleep(seconds)
        wire.send(answer)

    return behave


class Server:
    """Serves `routes` (by path, else `otherwise`) from threads until the `with` block ends."""

    def __init__(self, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self.routes: dict[str, Route] = {}
        self.otherwise: Route = lambda request: reply("404 Not Found", b"nothing here")
        self.requests: list[Recorded] = []
        self.most_at_once: Counter[str] = Counter()  # open connections by Host header
        self.connections = 0
        self._now: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._tls = tls
        self._host = host
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        # Closing alone does not wake a thread that waits in accept() or recv().
        _hang_up(self._listener)
        with self._lock:
            for sock in self._open:
                _hang_up(sock)
        for thread in self._threads:
            thread.join(timeout=5)
        self._listener.close()

    def url(self, target: str = "/", *, host: str | None = None) -> str:
        """Return the address of a path here; `host` is another name for this machine."""
        name = host or (f"[{self._host}]" if ":" in self._host else self._host)
        return f"{'https' if self._tls else 'http'}://{name}:{self.port}{target}"

    @property
    def allowed(self) -> frozenset[tuple[str, int]]:
        """What `service.allow_private` needs to say."""
        return frozenset({(self._host, self.port)})

    def asked_for(self, path: str) -> list[Recorded]:
        """Return the requests for one path, in order."""
        return [request for request in list(self.requests) if request.path == path]

    def wait_until_idle(self, seconds: float = 5.0) -> bool:
        """Return whether all connections were closed within this time."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with self._lock:
                if not self._open:
                    return True
            time.sleep(0.005)
        return False

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.add(sock)
            self._start(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        plain = sock
        try:
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            request = _read_request(sock)
            if request is not None:
                self._answer(sock, request)
        except OSError:
            pass  # the other end, or the test, has had enough: what most tests here are about
        finally:
            with self._lock:
                self._open.discard(plain)
            sock.close()

    def _answer(self, sock: socket.socket, request: Recorded) -> None:
        host = request.header("host") or ""
        with self._lock:
            self.requests.append(request)
            self._now[host] += 1
            self.most_at_once[host] = max(self.most_at_once[host], self._now[host])
        try:
            answer = self.routes.get(request.path, self.otherwise)(request)
            wire = Wire(sock, self._closing)
            if isinstance(answer, bytes):
                wire.send(answer)
            else:
                answer(wire)
        finally:
            with self._lock:
                self._now[host] -= 1


def _read_request(sock: socket.socket) -> Recorded | None:
    raw = b""
    while b"\r\n\r\n" not in raw and len(raw) < _HEAD:
        data = sock.recv(65_536)
        if not data:
            return None
        raw += data
    first, *lines = raw.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
    method, target, _ = first.split(" ", 2)
    return Recorded(
        method=method,
        target=target,
        headers=tuple(_pairs(lines)),
        at=time.monotonic(),
        raw=raw,
    )


def _pairs(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        name, _, value = line.partition(":")
        yield name, value.strip()


def _hang_up(sock: socket.socket) -> None:
    with suppress(OSError):  # already closed
        sock.shutdown(socket.SHUT_RDWR)
