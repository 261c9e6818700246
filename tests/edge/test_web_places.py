"""Who waits for whom: the places of a host, and those of the whole."""

import asyncio
import gc
import time

import pytest

from tests.edge.fetching import web
from tests.servers import Server, after, endless, redirect, reply
from watcher.model import Fault, Fetched, FetchFailed, FetchPlan


@pytest.fixture
def server():
    with Server() as running:
        yield running


def fetch_all(client, urls):
    async def run():
        return await asyncio.gather(*(client.fetch(FetchPlan(url=url)) for url in urls))

    return asyncio.run(run())


@pytest.mark.parametrize("per_host", [1, 3])
def test_a_host_sees_no_more_connections_at_once_than_allowed(server, per_host):
    open_now, most = 0, 0

    def count(wire):
        nonlocal open_now, most
        open_now += 1
        most = max(most, open_now)
        wire.sleep(0.03)
        open_now -= 1  # before the reply: whoever has it may come again
        wire.send(reply(200, b"x"))

    server.otherwise = lambda r: count
    results = fetch_all(web(server, per_host=per_host), [server.url(f"/{n}") for n in range(12)])
    assert all(isinstance(result, Fetched) for result in results)
    assert most == per_host


def test_all_hosts_together_see_no_more_than_the_whole_allows():
    with Server() as one, Server(host="127.0.0.2") as two:
        open_now, most = 0, 0

        def count(wire):
            nonlocal open_now, most
            open_now += 1
            most = max(most, open_now)
            wire.sleep(0.03)
            open_now -= 1
            wire.send(reply(200, b"x"))

        one.otherwise = two.otherwise = lambda r: count
        urls = [server.url(f"/{n}") for n in range(8) for server in (one, two)]
        results = fetch_all(web(one, two, concurrency=3), urls)
        assert all(isinstance(result, Fetched) for result in results)
        assert most == 3


def test_a_slow_host_does_not_delay_the_others(server):
    with Server(host="127.0.0.2") as slow:
        slow.otherwise = lambda r: after(30, b"")
        server.otherwise = lambda r: reply(200, b"x")
        client = web(server, slow, concurrency=4, per_host=2, seconds=0.5)
        urls = [slow.url(f"/{n}") for n in range(6)] + [server.url(f"/{n}") for n in range(30)]

        async def run():
            done = {}

            async def one(url):
                result = await client.fetch(FetchPlan(url=url))
                done[url] = (result, time.monotonic() - start)

            start = time.monotonic()
            await asyncio.gather(*(one(url) for url in urls))
            return done

        done = asyncio.run(run())
    assert all(done[url][1] < 0.45 for url in urls[6:])
    assert all(isinstance(done[url][0], Fetched) for url in urls[6:])
    assert all(done[url][0].fault is Fault.TIMEOUT for url in urls[:6])


def test_waiting_for_a_place_does_not_use_up_the_time_budget(server):
    server.otherwise = lambda r: after(0.15, reply(200, b"x"))
    results = fetch_all(
        web(server, per_host=1, seconds=0.4), [server.url(f"/{n}") for n in range(6)]
    )
    assert all(isinstance(result, Fetched) for result in results)
    assert all(result.answer.seconds < 0.4 for result in results)


def test_redirects_between_two_full_hosts_do_not_wait_in_a_ring():
    with Server() as one, Server(host="127.0.0.2") as two:
        one.routes["/go"] = lambda r: after(0.02, redirect(two.url("/here")))
        two.routes["/go"] = lambda r: after(0.02, redirect(one.url("/here")))
        one.routes["/here"] = two.routes["/here"] = lambda r: reply(200, b"x")
        urls = [server.url("/go") for _ in range(6) for server in (one, two)]
        results = fetch_all(web(one, two, per_host=1, concurrency=2, seconds=2), urls)
    assert all(isinstance(result, Fetched) for result in results)


def test_nothing_is_kept_of_a_host_nobody_asks(server):
    client = web(server)
    fetch_all(client, [server.url("/x"), "http://no.such.host.invalid/"])
    assert client._hosts == {}


@pytest.mark.parametrize("when", ["connecting", "reading", "queueing"])
def test_a_cancelled_fetch_closes_its_connection_and_says_nothing(server, when):
    server.otherwise = lambda r: endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x", every=0.01)
    client = web(server, per_host=1 if when == "queueing" else 9, seconds=20)

    async def run():
        tasks = [asyncio.create_task(client.fetch(FetchPlan(url=server.url("/x")))) for _ in "abc"]
        await asyncio.sleep(0 if when == "connecting" else 0.1)
        for task in tasks:
            task.cancel()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(run())
    assert all(isinstance(result, asyncio.CancelledError) for result in results)
    assert server.wait_until_idle()
    assert client._hosts == {}
    gc.collect()  # an unclosed socket would warn here, and a warning fails


def test_after_a_cancelled_fetch_the_places_are_free_again(server):
    server.routes["/slow"] = lambda r: after(30, b"")
    server.routes["/fast"] = lambda r: reply(200, b"x")
    client = web(server, per_host=1, concurrency=1)

    async def run():
        slow = asyncio.create_task(client.fetch(FetchPlan(url=server.url("/slow"))))
        waiting = asyncio.create_task(client.fetch(FetchPlan(url=server.url("/fast"))))
        await asyncio.sleep(0.05)
        slow.cancel()
        return await asyncio.wait_for(waiting, 5)

    assert isinstance(asyncio.run(run()), Fetched)


def test_failures_give_their_places_back(server):
    server.otherwise = lambda r: b"nonsense\r\n\r\n"
    results = fetch_all(web(server, per_host=1, concurrency=1), [server.url("/x")] * 5)
    assert all(isinstance(result, FetchFailed) for result in results)
