"""What a poll that brings nothing new costs; `pytest tests/edge/test_web_cost.py -s` prints it."""

import asyncio
import socket
import subprocess
import sys
import time

import httpx
import pytest

from tests.edge.fetching import web
from watcher.model import FetchPlan, NotModified

REQUESTS = 200
ROUNDS = 3

# In a process of its own, so that its work is not counted as ours.
SERVER = r"""
import asyncio

ANSWER = (
    b"HTTP/1.1 304 Not Modified\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT\r\nETag: \"1\"\r\n"
    b"Server: example\r\nCache-Control: max-age=300\r\nConnection: close\r\n\r\n"
)

class Answering(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(ANSWER)
        self.transport.close()

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answering, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""
ASKED = {"If-None-Match": '"1"', "Connection": "close", "Accept-Encoding": "gzip, deflate"}


@pytest.fixture
def port():
    with subprocess.Popen(
        [sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True
    ) as server:
        yield int(server.stdout.readline())
        server.terminate()


def through_web(port):
    async def run():
        client = web(allow=[("127.0.0.1", port)])
        urls = [f"http://127.0.0.1:{port}/feed/{n}.xml" for n in range(REQUESTS)]
        return await asyncio.gather(*(client.fetch(FetchPlan(url=url, etag='"1"')) for url in urls))

    assert all(isinstance(result, NotModified) for result in asyncio.run(run()))


def through_httpx(port):
    with httpx.Client() as client:
        for n in range(REQUESTS):
            answer = client.get(f"http://127.0.0.1:{port}/feed/{n}.xml", headers=ASKED)
            assert answer.status_code == 304


def through_async_httpx(port):
    async def run():
        places = asyncio.Semaphore(32)
        async with httpx.AsyncClient() as client:

            async def one(n):
                async with places:
                    url = f"http://127.0.0.1:{port}/feed/{n}.xml"
                    return await client.get(url, headers=ASKED)

            return await asyncio.gather(*(one(n) for n in range(REQUESTS)))

    assert all(answer.status_code == 304 for answer in asyncio.run(run()))


def through_bare_sockets(port):
    """The floor: what the kernel and asyncio take for connecting, sending and receiving."""
    request = b"GET /feed HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"

    async def run():
        loop = asyncio.get_running_loop()
        places = asyncio.Semaphore(32)

        async def one():
            async with places:
                with socket.socket() as sock:
                    sock.setblocking(False)
                    await loop.sock_connect(sock, ("127.0.0.1", port))
                    await loop.sock_sendall(sock, request)
                    return await loop.sock_recv(sock, 65_536)

        return await asyncio.gather(*(one() for _ in range(REQUESTS)))

    assert all(asyncio.run(run()))


@pytest.mark.slow
def test_a_304_costs_less_than_through_httpx(port):
    ways = (through_bare_sockets, through_web, through_httpx, through_async_httpx)
    cost = dict.fromkeys(ways, 1e9)
    for way in ways * ROUNDS:  # taking turns, so that other work on the machine hits all
        start = time.process_time()
        way(port)
        cost[way] = min(cost[way], time.process_time() - start)
    for way in ways:
        print(f"{way.__name__}: {cost[way] / REQUESTS * 1e3:.2f} ms of processor time a request")
    assert cost[through_web] < cost[through_httpx]
    assert cost[through_web] < 0.5 * cost[through_async_httpx]
