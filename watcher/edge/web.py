"""Fetches one address at a time within bounds; an outlet's trouble comes back as a value."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from watcher.core import http
from watcher.edge import clock as clocks
from watcher.edge import inflate
from watcher.edge.httpx_alone import httpx
from watcher.edge.transport import GuardedTransport, Refused
from watcher.edge.trouble import Trouble
from watcher.edge.webaddress import next_address, web_address, without_secret
from watcher.model import (
    Answer,
    Fault,
    Fetched,
    FetchFailed,
    FetchPlan,
    FetchResult,
    Hop,
    Limits,
    NotModified,
)

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FAULTS = {
    401: Fault.BLOCKED,
    402: Fault.BLOCKED,
    403: Fault.BLOCKED,
    404: Fault.MISSING,
    410: Fault.GONE,
    429: Fault.THROTTLED,
    451: Fault.BLOCKED,
    503: Fault.THROTTLED,
}
_NOTHING = httpx.ByteStream(b"")  # given as a stream, httpx adds no headers of its own


@dataclass(slots=True)
class _Trail:
    """What one fetch has come to so far."""

    budget: float  # seconds
    spent: float = 0.0  # of it, by the hops before this one
    since: float | None = None  # when this hop began, on the monotonic clock
    url: str = ""
    status: int | None = None
    wire_bytes: int = 0
    hops: list[Hop] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)  # the addresses that redirected
    retry_after: timedelta | None = None
    max_age: timedelta | None = None

    def seconds(self) -> float:
        """Return how long connections were open or being made."""
        return self.spent + (0.0 if self.since is None else clocks.monotonic() - self.since)

    def answer(self) -> Answer:
        return Answer(
            url=self.url,
            status=self.status,
            seconds=self.seconds(),
            wire_bytes=self.wire_bytes,
            hops=tuple(self.hops),
            retry_after=self.retry_after,
            max_age=self.max_age,
        )


@dataclass(slots=True)
class _Host:
    """The places of one host, kept while somebody has or waits for one."""

    places: asyncio.Semaphore
    users: int = 0


class Web:
    """The one way to the network for feeds and pages. Belongs to one event loop.

    No cookies, no referrer, no proxies, no reuse of connections: each request stands for itself.
    """

    def __init__(
        self,
        *,
        agent: str,
        limits: Limits,
        concurrency: int,
        per_host: int,
        allow_private: frozenset[tuple[str, int]],
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], datetime] = clocks.now,
    ) -> None:
        self._agent = http.one_line(agent).encode("ascii", "replace")
        self._limits = limits
        self._per_host = per_host
        self._places = asyncio.Semaphore(concurrency)
        self._hosts: dict[bytes, _Host] = {}
        self._transport = transport or GuardedTransport(allow_private=allow_private)
        self._clock = clock

    async def fetch(self, plan: FetchPlan) -> FetchResult:
        """Ask once, following redirects, and return what came of it.

        The time budget runs only while a connection may be open: waiting for a free place does
        not use it up, and is not in `Answer.seconds`.
        """
        trail = _Trail(
            budget=self._limits.time.total_seconds(),
            url=without_secret(plan.url.partition("#")[0]),
        )
        try:
            url = web_address(plan.url, Fault.REFUSED)
            headers = self._headers(plan, url)
            if url.userinfo:
                url = url.copy_with(userinfo=b"")
            while True:
                step = await self._in_turn(url, headers, trail)
                if not isinstance(step, httpx.URL):
                    return step
                if (step.scheme, step.netloc) != (url.scheme, url.netloc):
                    headers = [h for h in headers if h[0] != b"Authorization"]
                url = step
                trail.url, trail.status = str(url), None
        except Trouble as trouble:
            return FetchFailed(
                answer=trail.answer(),
                fault=trouble.fault,
                reason=http.one_line(trouble.reason),
            )

    async def aclose(self) -> None:
        """Close whatever is still open."""
        await self._transport.aclose()

    def _headers(self, plan: FetchPlan, url: httpx.URL) -> list[tuple[bytes, bytes]]:
        """Return the headers of every request of a fetch.

        Validators go to each hop: those we hold came from the last one, and an address that
        only redirects takes no notice of them.
        """
        headers = [
            (b"Host", b""),  # filled in hop by hop
            (b"User-Agent", self._agent),
            (b"Accept", plan.accept.encode("ascii", "replace")),
            (b"Accept-Encoding", inflate.ASKED_FOR.encode("ascii")),
            (b"Connection", b"close"),
        ]
        # Kept ones were checked when they came; a store may have been edited since.
        if (etag := http.validator(plan.etag)) is not None:
            headers.append((b"If-None-Match", etag.encode("latin-1")))
        if (last_modified := http.validator(plan.last_modified)) is not None:
            headers.append((b"If-Modified-Since", last_modified.encode("latin-1")))
        if url.userinfo:
            secret = f"{url.username}:{url.password}".encode()
            headers.append((b"Authorization", b"Basic " + b64encode(secret)))
        return headers

    async def _in_turn(
        self, url: httpx.URL, headers: list[tuple[bytes, bytes]], trail: _Trail
    ) -> FetchResult | httpx.URL:
        """Make one request when its host and the whole have a free place.

        The host's place comes first: who waits for a slow host holds up nobody else. Both are
        given back before a redirect asks for the next, so that no two fetches wait in a ring.
        """
        host = self._hosts.setdefault(url.raw_host, _Host(asyncio.Semaphore(self._per_host)))
        host.users += 1
        try:
            async with host.places, self._places:
                trail.since = clocks.monotonic()
                try:
                    async with asyncio.timeout(trail.budget - trail.spent):
                        return await self._ask(url, headers, trail)
                finally:
                    trail.spent, trail.since = trail.seconds(), None
        except (TimeoutError, httpx.TimeoutException):
            seconds = self._limits.time.total_seconds()
            raise Trouble(Fault.TIMEOUT, f"not finished within {seconds:g} seconds") from None
        except (Refused, httpx.UnsupportedProtocol) as error:
            raise Trouble(Fault.REFUSED, str(error)) from None
        except httpx.TransportError as error:
            raise Trouble(Fault.NETWORK, str(error) or type(error).__name__) from None
        finally:
            host.users -= 1
            if not host.users:
                del self._hosts[url.raw_host]

    async def _ask(
        self, url: httpx.URL, headers: list[tuple[bytes, bytes]], trail: _Trail
    ) -> FetchResult | httpx.URL:
        headers[0] = (b"Host", url.netloc)
        response = await self._transport.handle_async_request(
            httpx.Request("GET", url, headers=headers, stream=_NOTHING)
        )
        try:
            return await self._understand(url, response, trail, asked=_conditional(headers))
        finally:
            await response.aclose()

    async def _understand(
        self, url: httpx.URL, response: httpx.Response, trail: _Trail, *, asked: bool
    ) -> FetchResult | httpx.URL:
        status = trail.status = response.status_code
        told = _told(response)
        if status in _REDIRECTS:
            return self._next_hop(url, status, told.get(b"location"), trail)
        self._read_times(told, trail)
        etag = http.validator(told.get(b"etag"))
        last_modified = http.validator(told.get(b"last-modified"))
        if status == 304 and asked:
            return NotModified(answer=trail.answer(), etag=etag, last_modified=last_modified)
        if status in (200, 203):
            body = await self._body(response, told, trail)
            return Fetched(
                answer=trail.answer(),
                body=body,
                content_type=told.get(b"content-type"),
                etag=etag,
                last_modified=last_modified,
            )
        raise Trouble(_FAULTS.get(status, Fault.HTTP), _why(response, trail))

    def _next_hop(
        self, url: httpx.URL, status: int, location: str | None, trail: _Trail
    ) -> httpx.URL:
        if location is None:
            raise Trouble(Fault.REDIRECT, f"{status} without a Location")
        target = next_address(url, location)
        trail.seen.add(str(url))
        if str(target) in trail.seen:
            raise Trouble(Fault.REDIRECT, f"redirects in a loop, back to {target}")
        if len(trail.hops) >= self._limits.redirects:
            raise Trouble(Fault.REDIRECT, f"more than {self._limits.redirects} redirects")
        trail.hops.append(Hop(url=trail.url, status=status, location=str(target)))
        return target

    def _read_times(self, told: dict[bytes, str], trail: _Trail) -> None:
        wait, expires = told.get(b"retry-after"), told.get(b"expires")
        now = self._clock()
        date = http.http_date(told.get(b"date")) if wait or expires else None
        trail.retry_after = http.retry_after(wait, date=date, now=now)
        trail.max_age = http.freshness(
            cache_control=told.get(b"cache-control"),
            expires=expires,
            age=told.get(b"age"),
            date=date,
            now=now,
        )

    async def _body(self, response: httpx.Response, told: dict[bytes, str], trail: _Trail) -> bytes:
        most = self._limits.size
        length = told.get(b"content-length", "")
        if length.isdecimal() and (len(length) > 18 or int(length) > most):
            raise Trouble(Fault.TOO_LARGE, f"{length} bytes; at most {most:,} are read")
        undo = inflate.decoder(http.content_codings(told.get(b"content-encoding")), limit=most)
        # One growing buffer: a list of a million tiny pieces would weigh forty times as much.
        body = bytearray()
        assert isinstance(response.stream, httpx.AsyncByteStream)
        async for chunk in response.stream:
            trail.wire_bytes += len(chunk)
            if trail.wire_bytes > most:
                raise Trouble(Fault.TOO_LARGE, f"more than {most:,} bytes")
            if undo is None:
                body += chunk
            else:
                for piece in undo.feed(chunk):
                    body += piece
        if undo is not None and trail.wire_bytes:
            undo.finish()
        return bytes(body)


def user_agent(version: str, contact: str | None) -> str:
    """Return who we say we are: "watcher/0.1.0 (+mailto:desk@example.org)"."""
    name = f"watcher/{version}"
    reach = "".join(c for c in contact or "" if "!" <= c <= "~" and c not in "()\\")
    return f"{name} (+{reach})" if reach else name


def _conditional(headers: list[tuple[bytes, bytes]]) -> bool:
    return any(name in (b"If-None-Match", b"If-Modified-Since") for name, _ in headers)


def _told(response: httpx.Response) -> dict[bytes, str]:
    """Return the headers by lower-case name, verbatim in Latin-1; lists joined, else the first."""
    told: dict[bytes, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.lower(), raw_value.decode("latin-1")
        if name not in told:
            told[name] = value
        elif name in (b"cache-control", b"content-encoding"):
            told[name] += f", {value}"
    return told


def _why(response: httpx.Response, trail: _Trail) -> str:
    said = f"{response.status_code} {response.reason_phrase}".strip()
    if response.status_code == 304:
        return f"{said}, though we hold nothing"
    if trail.retry_after is not None:
        return f"{said}, asks to wait {trail.retry_after.total_seconds():.0f} seconds"
    return said
