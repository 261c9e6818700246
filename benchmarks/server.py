"""The outlets of the polling benchmark: synthetic feeds on many loopback addresses, in a process of their own.

`python -m benchmarks.server FEEDS HOSTS` prints one JSON line, `{"control": URL, "feeds": [URL...]}`, and serves until
its stdin is closed. `GET /control?scenario=NAME` on the control address switches the scenario and returns, as JSON, what
was counted since the last switch. Bodies are made before the switch is answered, so that a request costs the same in
every scenario; each connection carries one request.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
import sys
from collections import Counter
from dataclasses import dataclass
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

from .synthetic import START, Feed, Newsroom, rebuilt

SCENARIOS = ("cold", "warm304", "new10", "same200", "jitter200")
TYPES = {
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "rdf": "application/rdf+xml",
}
BACKLOG = (
    1_024  # connections that may wait: a client that asks for a thousand at once is not refused
)


@dataclass(frozen=True, slots=True)
class Page:
    """What one feed answers at present."""

    body: bytes
    head: bytes
    etag: str | None
    modified: str | None


class Outlets:
    """All feeds, in the state of the present scenario."""

    def __init__(self, feeds: list[Feed]) -> None:
        self.feeds = feeds
        self.pages: dict[str, Page] = {}
        self.counts: Counter[str] = Counter()
        self.tick = 0
        self.switch("cold")

    def switch(self, scenario: str) -> dict[str, int]:
        """Set every feed to what it answers in the scenario; return what was counted until now."""
        if scenario not in SCENARIOS:
            raise ValueError(f"no scenario {scenario!r}")
        counted = dict(self.counts)
        self.counts.clear()
        self.tick += 1
        later = scenario in SCENARIOS[2:]
        validators = scenario in SCENARIOS[:3]
        for feed in self.feeds:
            body = feed.after if later else feed.before
            if scenario == "jitter200":
                body = rebuilt(body, self.tick)
            self.pages[f"/feed/{feed.number}.xml"] = page(feed, body, validators=validators)
        return counted

    def answer(self, path: str, headers: dict[str, str]) -> bytes:
        url = urlsplit(path)
        if url.path == "/control":
            scenario = parse_qs(url.query).get("scenario", [""])[0]
            return reply(200, "application/json", json.dumps(self.switch(scenario)).encode())
        known = self.pages.get(url.path)
        self.counts["requests"] += 1
        if known is None:
            self.counts["other"] += 1
            return reply(404, "text/plain", b"not here\n")
        asked = headers.get("if-none-match"), headers.get("if-modified-since")
        if any(asked):
            self.counts["conditional"] += 1
        # RFC 9110, 13.2.2: If-Modified-Since counts only where there is no If-None-Match.
        same = (
            known.etag in [tag.strip() for tag in asked[0].split(",")]
            if asked[0]
            else asked[1] == known.modified
        )
        if known.etag and same:
            self.counts["304"] += 1
            return (
                f"HTTP/1.1 304 Not Modified\r\nETag: {known.etag}\r\nLast-Modified: {known.modified}\r\n"
                "Connection: close\r\n\r\n"
            ).encode()
        self.counts["200"] += 1
        return known.head + known.body


def page(feed: Feed, body: bytes, *, validators: bool) -> Page:
    etag = modified = None
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {TYPES[feed.format]}; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
    if validators:
        weak = "W/" if feed.number % 3 == 0 else ""
        etag = f'{weak}"{hashlib.sha256(body).hexdigest()[:20]}"'
        modified = format_datetime(START, usegmt=True)
        head += f"ETag: {etag}\r\nLast-Modified: {modified}\r\n"
    return Page(
        body=body,
        head=f"{head}Connection: close\r\n\r\n".encode(),
        etag=etag,
        modified=modified,
    )


def reply(status: int, kind: str, body: bytes) -> bytes:
    phrase = {200: "OK", 404: "Not Found"}[status]
    head = f"HTTP/1.1 {status} {phrase}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


class Connection(asyncio.Protocol):
    """Reads one request, writes one answer, closes."""

    def __init__(self, outlets: Outlets) -> None:
        self.outlets = outlets
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        if b"\r\n\r\n" not in self.received:
            return
        first, *rest = self.received.decode("latin-1").split("\r\n\r\n", 1)[0].split("\r\n")
        headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in rest)
        }
        self.transport.write(self.outlets.answer(first.split(" ")[1], headers))
        self.transport.close()


async def serve(feeds: int, hosts: int) -> None:
    sockets = []
    for host in range(1, hosts + 1):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.bind((f"127.0.0.{host}", 0))
        sockets.append(listener)
    sites = ["http://{}:{}".format(*listener.getsockname()) for listener in sockets]
    newsroom = Newsroom()
    outlets = Outlets([newsroom.feed(number, sites[number % hosts]) for number in range(feeds)])
    loop = asyncio.get_running_loop()
    for listener in sockets:
        await loop.create_server(lambda: Connection(outlets), sock=listener, backlog=BACKLOG)
    addresses = [f"{sites[number % hosts]}/feed/{number}.xml" for number in range(feeds)]
    print(json.dumps({"control": f"{sites[0]}/control", "feeds": addresses}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
