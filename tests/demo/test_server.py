"""The demo's server answers every round as its outlets do, and its configuration can be used."""

from __future__ import annotations

import asyncio
import gc
from contextlib import suppress
from urllib.parse import urlsplit

import httpx
import pytest
import yaml

from watcher.demo import OUTLETS, ROUNDS, DemoServer


def test_every_path_of_every_round_is_served_with_its_status():
    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            for number, shown in enumerate(ROUNDS, 1):
                server.round = number
                for outlet in OUTLETS:
                    for path, answer in shown.answers[outlet.id].items():
                        response = await client.get(server.home(outlet) + path)
                        assert response.status_code == answer.status
                        assert response.headers["content-type"] == answer.headers["Content-Type"]
                        assert ".example/" not in response.text  # every stand-in became an address
            assert len(server.requests) == sum(
                len(paths) for shown in ROUNDS for paths in shown.answers.values()
            )

    asyncio.run(scene())


def test_links_of_a_feed_lead_to_pages_of_the_same_outlet():
    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            for outlet in OUTLETS:
                text = (await client.get(server.feed(outlet))).text
                for path in ROUNDS[0].answers[outlet.id].keys() - {outlet.feed}:
                    assert server.home(outlet) + path in text

    asyncio.run(scene())


def test_a_feed_that_has_not_changed_is_a_304_until_it_does():
    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            courier, gazette = OUTLETS[:2]
            tags = {
                outlet: (await client.get(server.feed(outlet))).headers["etag"]
                for outlet in (courier, gazette)
            }
            server.round = 2  # only the gazette has news
            answers = {
                outlet: await client.get(server.feed(outlet), headers={"If-None-Match": tag})
                for outlet, tag in tags.items()
            }
            assert answers[courier].status_code == 304
            assert answers[courier].content == b""
            assert answers[courier].headers["etag"] == tags[courier]
            assert answers[gazette].status_code == 200
            assert answers[gazette].headers["etag"] != tags[gazette]
            assert [request.status for request in server.requests] == [
                200,
                200,
                304,
                200,
            ]
            assert [request.round for request in server.requests] == [1, 1, 2, 2]
            assert server.requests[2].headers["if-none-match"] == tags[courier]

    asyncio.run(scene())


def test_the_throttled_feed_says_how_long_to_wait_longer_than_the_demo_lasts():
    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            server.round = 4
            answers = [await client.get(server.feed(outlet)) for outlet in OUTLETS]
            throttled = [answer for answer in answers if answer.status_code == 429]
            assert len(throttled) == 1
            assert int(throttled[0].headers["retry-after"]) > 60

    asyncio.run(scene())


def test_the_outlets_have_addresses_of_their_own():
    async def scene() -> None:
        async with DemoServer() as server:
            assert len({server.home(outlet) for outlet in OUTLETS}) == len(OUTLETS)
            assert all(
                urlsplit(server.home(outlet)).hostname.startswith("127.") for outlet in OUTLETS
            )

    asyncio.run(scene())


def test_without_further_loopback_addresses_the_ports_tell_the_outlets_apart(
    monkeypatch,
):
    start = asyncio.start_server

    async def only_one(talk, host, port, **options):
        if host != "127.0.0.1":
            raise OSError(49, "Can't assign requested address")
        return await start(talk, host, port, **options)

    monkeypatch.setattr(asyncio, "start_server", only_one)

    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            homes = {server.home(outlet) for outlet in OUTLETS}
            assert len(homes) == len(OUTLETS)
            for outlet in OUTLETS:
                assert (await client.get(server.feed(outlet))).status_code == 200

    asyncio.run(scene())


def test_the_configuration_lists_every_feed_and_allows_exactly_its_host():
    async def scene() -> str:
        async with DemoServer() as server:
            text = server.config_text()
            assert [feed["url"] for feed in yaml.safe_load(text)["feeds"]] == [
                server.feed(outlet) for outlet in OUTLETS
            ]
            return text

    document = yaml.safe_load(asyncio.run(scene()))
    assert [feed["outlet"] for feed in document["feeds"]] == [outlet.name for outlet in OUTLETS]
    assert document["service"]["allow_private"] == [
        urlsplit(feed["url"]).netloc for feed in document["feeds"]
    ]
    assert document["service"]["contact"]
    assert document["stories"]["kessaro"]["context"]


def test_an_unknown_path_is_a_404_and_an_unknown_round_is_refused():
    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            assert (await client.get(server.home(OUTLETS[0]) + "/robots.txt")).status_code == 404
            for number in (0, len(ROUNDS) + 1):
                with pytest.raises(ValueError, match="there are rounds 1 to"):
                    server.round = number

    asyncio.run(scene())


def test_a_client_that_leaves_or_sends_nonsense_harms_nobody():
    async def scene() -> None:
        async with DemoServer() as server, httpx.AsyncClient() as client:
            url = urlsplit(server.home(OUTLETS[0]))
            for sent in (b"", b"GET", b"\x00" * 100_000, b"\r\n\r\n"):
                _, writer = await asyncio.open_connection(url.hostname, url.port)
                writer.write(sent)
                writer.close()
                with suppress(ConnectionError):  # the server may hang up first
                    await writer.wait_closed()
            assert (await client.get(server.feed(OUTLETS[0]))).status_code == 200

    asyncio.run(scene())
    gc.collect()  # a socket left open would be a ResourceWarning here, and warnings are errors
