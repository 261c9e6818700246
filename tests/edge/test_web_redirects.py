import httpx
import pytest

from tests.edge.fetching import fetch
from tests.servers import Server, after, endless, redirect, reply
from watcher.model import Fault, Fetched, FetchFailed, Hop, NotModified


@pytest.fixture
def server():
    with Server() as running:
        running.routes["/final"] = lambda r: reply(200, b"here")
        yield running


def failed(result):
    assert isinstance(result, FetchFailed), result
    return result.fault


class Elsewhere(httpx.AsyncBaseTransport):
    """Redirects as a table of addresses says, and keeps what it was asked."""

    def __init__(self, locations):
        self.locations = locations
        self.asked = []

    async def handle_async_request(self, request):
        self.asked.append(request)
        to = self.locations.get(str(request.url))
        if to is None:
            return httpx.Response(200, stream=httpx.ByteStream(b"here"))
        headers = [(b"Location", to.encode())]
        return httpx.Response(302, headers=headers, stream=httpx.ByteStream(b""))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed_and_recorded(server, status):
    server.routes["/feed"] = lambda r: redirect("/final", status)
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == b"here"
    assert result.answer.url == server.url("/final")
    assert result.answer.hops == (
        Hop(url=server.url("/feed"), status=status, location=server.url("/final")),
    )
    assert result.answer.hops[0].permanent == (status in (301, 308))


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("final", "/a/final"),
        ("../final", "/final"),
        ("?page=2", "/a/feed?page=2"),
        ("/final#part", "/final"),
        ("//127.0.0.1:{port}/final", "/final"),
        ("/caf\xc3\xa9 noir", "/caf%C3%A9%20noir"),
        ("/%C3%A9", "/%C3%A9"),
    ],
)
def test_a_relative_location_is_resolved(server, location, target):
    server.otherwise = lambda r: reply(200, b"here")
    server.routes["/a/feed"] = lambda r: (
        redirect(location.format(port=server.port)) if "?" not in r.target else reply(200, b"here")
    )
    result = fetch(server.url("/a/feed"), server)
    assert isinstance(result, Fetched)
    assert result.answer.url == server.url(target)
    assert server.requests[-1].target == target


def test_validators_go_along_because_they_came_from_the_end_of_the_way(server):
    server.routes["/feed"] = lambda r: redirect("/final", 301)
    server.routes["/final"] = lambda r: reply(304 if r.header("if-none-match") else 200, ETag='"1"')
    first = fetch(server.url("/feed"), server)
    assert isinstance(first, Fetched)
    assert isinstance(fetch(server.url("/feed"), server, etag=first.etag), NotModified)


@pytest.mark.parametrize("redirects", [0, 1, 5])
def test_no_more_redirects_are_followed_than_allowed(server, redirects):
    server.otherwise = lambda r: redirect(f"/{int(r.path[1:]) + 1}")
    server.routes[f"/{redirects}"] = lambda r: reply(200, b"here")
    assert isinstance(fetch(server.url("/0"), server, redirects=redirects), Fetched)
    server.routes[f"/{redirects}"] = lambda r: redirect("/final")
    result = fetch(server.url("/0"), server, redirects=redirects)
    assert failed(result) is Fault.REDIRECT
    assert len(result.answer.hops) == redirects
    assert server.asked_for("/final") == []


@pytest.mark.parametrize("back", ["/feed", "/feed#x", "/other"])
def test_a_loop_is_noticed_at_once(server, back):
    server.routes["/feed"] = lambda r: redirect("/other" if back == "/feed" else back)
    server.routes["/other"] = lambda r: redirect(back)
    result = fetch(server.url("/feed"), server)
    assert failed(result) is Fault.REDIRECT
    assert "loop" in result.reason
    assert len(server.requests) <= 2


def test_a_redirect_without_a_location_leads_nowhere(server):
    server.routes["/feed"] = lambda r: reply(302)
    assert failed(fetch(server.url("/feed"), server)) is Fault.REDIRECT


@pytest.mark.parametrize(
    "location",
    ["http://", "http:///", "http://feeds.example:99999/", "http://x:y/", "http://[::1/", "https:feed", "http://fe\0ed/",
     "/a\r\nSet-Cookie: x", "/" + "x" * 9000, "http://１２７.1/"],
)  # fmt: skip
def test_a_broken_location_is_a_redirect_fault(location):
    transport = Elsewhere({"http://feeds.example/": location})
    result = fetch("http://feeds.example/", transport=transport)
    assert failed(result) is Fault.REDIRECT
    assert len(transport.asked) == 1
    assert len(result.reason.splitlines()) == 1


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "gopher://127.0.0.1:70/_x", "ftp://feeds.example/", "javascript:alert(1)", "data:,x", "ws://feeds.example/"],
)  # fmt: skip
def test_another_scheme_is_refused(server, location):
    server.routes["/feed"] = lambda r: redirect(location)
    result = fetch(server.url("/feed"), server)
    assert failed(result) is Fault.REFUSED
    assert "http" in result.reason


def test_a_redirect_from_https_to_http_is_refused():
    transport = Elsewhere({"https://feeds.example/": "http://feeds.example/final"})
    result = fetch("https://feeds.example/", transport=transport)
    assert failed(result) is Fault.REFUSED
    assert len(transport.asked) == 1


def test_a_redirect_from_http_to_https_is_followed():
    transport = Elsewhere({"http://feeds.example/": "https://feeds.example/final"})
    assert isinstance(fetch("http://feeds.example/", transport=transport), Fetched)


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1:1/",
        "http://127.0.0.1/",
        "http://[::1]:{port}/final",
        "http://[::ffff:127.0.0.1]:{port}/final",
        "http://localhost:{port}/final",
        "http://127.1:{port}/final",
        "http://0x7f.0.0.1:{port}/final",
        "http://2130706433:{port}/final",
        "http://0:{port}/final",
        "http://127。0。0。2:{port}/final",
        "http://feeds.example@127.0.0.2:{port}/final",
        "http://127.0.0.1:{port}@127.0.0.2:{port}/final",
        "http://10.0.0.1/",
        "http://[fe80::1%25lo]:{port}/",
    ],
)
def test_a_redirect_to_a_place_that_was_not_allowed_is_refused(server, location):
    server.routes["/feed"] = lambda r: redirect(
        location.format(port=server.port).encode().decode("latin-1")
    )
    result = fetch(server.url("/feed"), server)
    assert failed(result) is Fault.REFUSED
    assert "allow_private" in result.reason
    assert result.answer.status is None  # of the last hop, which gave no answer
    assert server.asked_for("/final") == []


def test_credentials_stay_with_their_origin():
    transport = Elsewhere(
        {
            "https://feeds.example/": "https://feeds.example/two",
            "https://feeds.example/two": "https://cdn.example/three",
            "https://cdn.example/three": "https://feeds.example/four",
        }
    )
    result = fetch("https://desk:secret@feeds.example/", transport=transport)
    assert isinstance(result, Fetched)
    sent = ["authorization" in request.headers for request in transport.asked]
    assert sent == [True, True, False, False]
    assert "secret" not in repr(result)


def test_credentials_in_a_location_are_not_used(server):
    server.routes["/feed"] = lambda r: redirect(server.url("/final", host="a:b@127.0.0.1"))
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert server.asked_for("/final")[0].header("authorization") is None
    assert result.answer.url == server.url("/final")


def test_the_body_of_a_redirect_is_not_read(server):
    head = b"HTTP/1.1 302 Found\r\nLocation: /final\r\n\r\n"
    server.routes["/feed"] = lambda r: endless(head, b"x" * 9999)
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.answer.wire_bytes == 4


def test_the_time_budget_holds_for_all_hops_together(server):
    server.otherwise = lambda r: after(0.15, redirect(f"/{int(r.path[1:]) + 1}"))
    result = fetch(server.url("/0"), server, redirects=50, seconds=0.5)
    assert failed(result) is Fault.TIMEOUT
    assert 0.4 < result.answer.seconds < 1.5
    assert 2 <= len(result.answer.hops) <= 3
