import gzip
import zlib
from datetime import timedelta

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.edge.fetching import AGENT, fetch
from tests.servers import Server, after, endless, pieces, reply
from watcher.edge.web import user_agent
from watcher.model import Fault, Fetched, FetchFailed, NotModified


@pytest.fixture
def server():
    with Server() as running:
        yield running


def answering(response):
    return httpx.MockTransport(lambda request: response)


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def fault(result):
    assert isinstance(result, FetchFailed), result
    assert len(result.reason.splitlines()) == 1
    return result.fault


# --- what is asked ----------------------------------------------------------------------


def test_a_request_says_who_we_are_and_nothing_about_anybody_else(server):
    server.routes["/feed"] = lambda r: reply(200, b"x", ("Set-Cookie", "a=b"))
    fetch(server.url("/feed?x=1"), server, accept="application/rss+xml")
    (request,) = server.requests
    assert request.method == "GET"
    assert request.target == "/feed?x=1"
    assert dict(request.headers) == {
        "Host": f"127.0.0.1:{server.port}",
        "User-Agent": AGENT,
        "Accept": "application/rss+xml",
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }


@pytest.mark.parametrize(
    "etag",
    [
        'W/"x"',
        '"plain"',
        "unquoted",
        'with "inner" blanks  here',
        '"caf\xc3\xa9"',
        "'",
        '""',
    ],
)
def test_validators_come_back_to_the_server_byte_for_byte(server, etag):
    modified = "Sat, 31 Feb 2026 99:00:00 CEST"
    server.routes["/feed"] = lambda r: (
        reply(304)
        if r.header("if-none-match") == etag and r.header("if-modified-since") == modified
        else reply(200, b"body", ("ETag", etag), ("Last-Modified", modified))
    )
    first = fetch(server.url("/feed"), server)
    assert isinstance(first, Fetched)
    assert (first.etag, first.last_modified) == (etag, modified)
    again = fetch(server.url("/feed"), server, etag=first.etag, last_modified=first.last_modified)
    assert isinstance(again, NotModified)
    assert again.answer.status == 304


@pytest.mark.parametrize("bad", ["x\r\nX-Evil: 1", "a\nb", "a\0", "\u2014", " x", "x" * 5000, ""])
def test_a_stored_validator_that_no_header_can_carry_is_left_out(server, bad):
    server.routes["/feed"] = lambda r: reply(200, b"body")
    result = fetch(server.url("/feed"), server, etag=bad, last_modified=bad)
    assert isinstance(result, Fetched)
    assert {name for name, _ in server.requests[0].headers} == {
        "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection",
    }  # fmt: skip


@pytest.mark.parametrize("etag", ["x" * 4097, "a\tb", " "])
def test_a_validator_that_could_not_be_sent_back_is_not_kept(etag):
    result = fetch(
        "http://feeds.example/",
        transport=answering(httpx.Response(200, content=b"x", headers={"ETag": etag})),
    )
    assert isinstance(result, Fetched)
    assert result.etag is None


def test_a_304_brings_new_validators_and_its_freshness(server):
    server.routes["/feed"] = lambda r: reply(304, b"", ("Cache-Control", "max-age=60"), ETag='"2"')
    result = fetch(server.url("/feed"), server, etag='"1"')
    assert isinstance(result, NotModified)
    assert result.etag == '"2"'
    assert result.last_modified is None
    assert result.answer.max_age == timedelta(seconds=60)


def test_credentials_in_a_configured_address_are_sent_and_appear_in_no_record(server):
    server.routes["/feed"] = lambda r: reply(200, b"x")
    result = fetch(server.url("/feed", host="desk:p%40ss@127.0.0.1"), server)
    assert isinstance(result, Fetched)
    assert server.requests[0].header("authorization") == "Basic ZGVzazpwQHNz"
    assert result.answer.url == server.url("/feed")
    assert "p%40ss" not in repr(result)


def test_a_password_in_an_address_that_cannot_be_used_is_not_repeated():
    result = fetch("http://desk:secret@feeds.example:99999/x@y")
    assert fault(result) is Fault.REFUSED
    assert result.answer.url == "http://feeds.example:99999/x@y"
    assert "secret" not in repr(result)


def test_the_agent_names_version_and_contact_and_cannot_break_the_header():
    assert user_agent("0.1.0", "mailto:desk@example.org") == (
        "watcher/0.1.0 (+mailto:desk@example.org)"
    )
    assert user_agent("0.1.0", None) == "watcher/0.1.0"
    assert user_agent("0.1.0", "") == "watcher/0.1.0"
    assert user_agent("0.1.0", "a(b)\r\nX: y é") == "watcher/0.1.0 (+abX:y)"


# --- the body ---------------------------------------------------------------------------

OK = b"HTTP/1.1 200 OK\r\n"
TEXT = b"<rss>" + b"all the news " * 500 + b"</rss>"


CODED = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    "Deflate": raw_deflate(TEXT),  # bare, as some servers mean it
    "GZIP": gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:]),  # two members
    "deflate, gzip": gzip.compress(zlib.compress(TEXT)),
    "identity": TEXT,
    "utf-8": TEXT,
}


@pytest.mark.parametrize("coding", CODED)
def test_a_coded_body_is_undone_and_both_sizes_are_known(server, coding):
    wire = CODED[coding]
    server.routes["/feed"] = lambda r: reply(200, wire, Content_Encoding=coding)
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == TEXT
    assert result.answer.wire_bytes == len(wire)
    assert result.answer.status == 200
    assert 0 < result.answer.seconds < 5


def test_a_chunked_body_in_small_pieces_is_whole(server):
    wire = gzip.compress(TEXT)
    chunks = [b"%x\r\n%s\r\n" % (len(c), c) for c in (wire[:5], wire[5:6], wire[6:])]
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
    server.routes["/feed"] = lambda r: pieces(head, *chunks, b"0\r\n\r\n", every=0.01)
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == TEXT


def test_a_body_without_a_length_ends_with_the_connection(server):
    server.routes["/feed"] = lambda r: b"HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + TEXT
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == TEXT
    assert result.content_type == "text/xml"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "identity"])
def test_an_empty_body_is_a_body_whatever_its_coding(server, coding):
    server.routes["/feed"] = lambda r: reply(200, b"", Content_Encoding=coding)
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == b""


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip, gzip", "compress"])
def test_a_coding_we_did_not_ask_for_is_an_encoding_fault(server, coding):
    server.routes["/feed"] = lambda r: reply(200, TEXT, Content_Encoding=coding)
    assert fault(fetch(server.url("/feed"), server)) is Fault.ENCODING


def test_a_body_that_is_not_what_its_coding_says_is_an_encoding_fault(server):
    server.routes["/feed"] = lambda r: reply(200, TEXT, Content_Encoding="gzip")
    assert fault(fetch(server.url("/feed"), server)) is Fault.ENCODING


def test_a_gzip_body_that_was_cut_is_never_a_success(server):
    server.routes["/feed"] = lambda r: reply(200, gzip.compress(TEXT)[:-9], Content_Encoding="gzip")
    result = fetch(server.url("/feed"), server)
    assert fault(result) is Fault.NETWORK
    assert "cut off" in result.reason


CUT = {
    "in the body": reply(200, b"short", length=10),
    "between chunks": OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n",
    "in a chunk": OK + b"Transfer-Encoding: chunked\r\n\r\nff\r\nshort",
    "in the head": OK + b"Content-Le",
    "before the head": b"",
}


@pytest.mark.parametrize("where", CUT)
def test_an_answer_that_ends_early_is_cut_off(server, where):
    server.routes["/feed"] = lambda r: CUT[where]
    result = fetch(server.url("/feed"), server)
    assert fault(result) is Fault.NETWORK
    assert "cut off" in result.reason


def test_more_bytes_than_announced_are_not_read(server):
    server.routes["/feed"] = lambda r: reply(200, b"short and more", length=5)
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == b"short"


IMPROPER = {
    "no head": b"<html>no head at all</html>\r\n\r\n",
    "two lengths": OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nshort",
    "negative length": OK + b"Content-Length: -5\r\n\r\nshort",
    "absurd length": OK + b"Content-Length: 1%s\r\n\r\nshort" % (b"0" * 30),
    "unknown transfer coding": OK + b"Transfer-Encoding: gzip\r\n\r\nshort",
    "no chunk size": OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nshort\r\n",
    "NUL in a header": OK + b"Location: a\x00b\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "absurd status": b"HTTP/1.1 999999 OK\r\n\r\n",
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n",
    "only interim answers": b"HTTP/1.1 100 Continue\r\n\r\n" * 50 + reply(200, b"late"),
}


@pytest.mark.parametrize("kind", IMPROPER)
def test_what_is_no_proper_answer_is_a_network_fault(server, kind):
    server.routes["/feed"] = lambda r: IMPROPER[kind]
    assert fault(fetch(server.url("/feed"), server)) is Fault.NETWORK


def test_interim_answers_are_skipped(server):
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    server.routes["/feed"] = lambda r: early * 3 + reply(200, b"real")
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, Fetched)
    assert result.body == b"real"


def test_a_broken_connection_is_a_network_fault(server):
    def reset(wire):
        wire.send(reply(200, b"short", length=10))
        wire.reset()

    server.routes["/feed"] = lambda r: reset
    assert fault(fetch(server.url("/feed"), server)) is Fault.NETWORK


# --- bounds -----------------------------------------------------------------------------


TOO_MUCH = {
    "announced": reply(200, b"x", length=100_001),
    "inflated": reply(200, gzip.compress(bytes(100_001)), Content_Encoding="gzip"),
    "a bomb": reply(200, gzip.compress(bytes(50_000_000)), Content_Encoding="gzip"),
    "endless": endless(OK + b"\r\n", b"x" * 10_000),
    "endless chunks": endless(
        OK + b"Transfer-Encoding: chunked\r\n\r\n", b"3e8\r\n" + b"x" * 1000 + b"\r\n"
    ),
}


@pytest.mark.parametrize("kind", TOO_MUCH)
def test_too_much_is_given_up_at_the_limit(server, kind):
    server.routes["/feed"] = lambda r: TOO_MUCH[kind]
    result = fetch(server.url("/feed"), server, size=100_000)
    assert fault(result) is Fault.TOO_LARGE
    assert result.answer.wire_bytes < 200_000


def test_a_body_of_exactly_the_limit_is_read(server):
    server.routes["/feed"] = lambda r: reply(200, b"x" * 100_000)
    assert isinstance(fetch(server.url("/feed"), server, size=100_000), Fetched)


HEADS = {
    "one long line": endless(OK + b"X-Long: ", b"x" * 1000),
    "many lines": endless(OK, b"X-Many: x\r\n" * 100),
    "whole, but long": pieces(OK + b"X: " + b"x" * 140_000 + b"\r\n\r\n"),
}


@pytest.mark.parametrize("kind", HEADS)
def test_a_head_without_end_is_given_up(server, kind):
    server.routes["/feed"] = lambda r: HEADS[kind]
    result = fetch(server.url("/feed"), server)
    assert fault(result) is Fault.NETWORK
    assert "head" in result.reason


def test_a_large_head_within_reason_is_read(server):
    server.routes["/feed"] = lambda r: reply(200, b"x", ("X-Policy", "p" * 30_000))
    assert isinstance(fetch(server.url("/feed"), server), Fetched)


TRICKLES = {
    "nothing": after(30, reply(200, b"late")),
    "body": endless(OK + b"\r\n", b"x", every=0.02),
    "head": endless(OK, b"X: y\r\n", every=0.02),
    "first line": endless(b"", b"H", every=0.02),
    "interim answers": endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", every=0.05),
}


@pytest.mark.parametrize("kind", TRICKLES)
def test_whatever_trickles_ends_with_the_time_budget(server, kind):
    server.routes["/feed"] = lambda r: TRICKLES[kind]
    result = fetch(server.url("/feed"), server, seconds=0.3)
    assert fault(result) is Fault.TIMEOUT
    assert 0.25 < result.answer.seconds < 1.5


# --- statuses ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (204, Fault.HTTP), (206, Fault.HTTP), (226, Fault.HTTP), (300, Fault.HTTP), (304, Fault.HTTP), (305, Fault.HTTP),
        (400, Fault.HTTP), (401, Fault.BLOCKED), (402, Fault.BLOCKED), (403, Fault.BLOCKED), (404, Fault.MISSING),
        (407, Fault.HTTP), (410, Fault.GONE), (418, Fault.HTTP), (429, Fault.THROTTLED), (451, Fault.BLOCKED),
        (500, Fault.HTTP), (503, Fault.THROTTLED), (599, Fault.HTTP), (999, Fault.HTTP),
    ],
)  # fmt: skip
def test_each_status_has_its_fault_and_is_named(server, status, expected):
    server.routes["/feed"] = lambda r: reply(status)
    result = fetch(server.url("/feed"), server)
    assert fault(result) is expected
    assert result.answer.status == status
    assert str(status) in result.reason


def test_203_is_a_body_like_200(server):
    server.routes["/feed"] = lambda r: reply(203, b"x")
    assert isinstance(fetch(server.url("/feed"), server), Fetched)


@pytest.mark.parametrize("status", [404, 429, 500])
def test_the_body_of_an_error_is_not_read(server, status):
    server.routes["/feed"] = lambda r: endless(
        f"HTTP/1.1 {status} No\r\n\r\n".encode(), b"x" * 9999
    )
    result = fetch(server.url("/feed"), server)
    assert isinstance(result, FetchFailed)
    assert result.answer.status == status
    assert result.answer.wire_bytes == 0
    assert result.answer.seconds < 2
    assert server.wait_until_idle()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ([("Retry-After", "120")], 120),
        ([("Retry-After", "Sat, 21 Nov 2026 12:02:00 GMT")], 120),
        (
            [
                ("Date", "Thu, 01 Jan 2026 00:00:00 GMT"),
                ("Retry-After", "Thu, 01 Jan 2026 00:02:00 GMT"),
            ],
            120,
        ),
        ([("Retry-After", "Sat, 21 Nov 2020 12:02:00 GMT")], 0),
        ([("Retry-After", "-9")], None),
        ([("Retry-After", "later")], None),
        ([], None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_a_server_that_asks_for_patience_is_understood(server, status, headers, seconds):
    server.routes["/feed"] = lambda r: reply(status, b"", *headers)
    result = fetch(server.url("/feed"), server)
    assert fault(result) is Fault.THROTTLED
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert result.answer.retry_after == expected


def test_freshness_is_told_with_a_body(server):
    server.routes["/feed"] = lambda r: reply(
        200,
        b"x",
        ("Expires", "Sat, 21 Nov 2026 12:05:00 GMT"),
        ("Cache-Control", "public"),
    )
    result = fetch(server.url("/feed"), server)
    assert result.answer.max_age == timedelta(minutes=5)


def test_a_reason_phrase_cannot_drive_a_terminal_or_a_log(server):
    server.routes["/feed"] = lambda r: reply("500 \x9b2J\xe2\x80\xae evil \x85 two")
    result = fetch(server.url("/feed"), server)
    assert fault(result) is Fault.HTTP
    assert not any(c in result.reason for c in "\x9b\u202e\x1b\x85\n")


# --- addresses that are none ------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "", "feed", "/feed", "file:///etc/passwd", "gopher://127.0.0.1:70/x", "ftp://feeds.example/", "javascript:alert(1)",
        "http://", "http:///x", "http:feed", "http://feeds.example:0/", "http://feeds.example:99999/", "http://feeds.example:x/",
        "http://feeds.example/\r\nX: y", "http://fe\0eds.example/", "http://[::1/", "http://１２７.1/", "http://" + "x" * 9000,
    ],
)  # fmt: skip
def test_what_is_no_web_address_is_refused_unasked(url):
    result = fetch(url, transport=httpx.MockTransport(lambda request: pytest.fail("asked")))
    assert fault(result) is Fault.REFUSED
    assert result.answer.status is None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text(max_size=40).map(lambda rest: f"http://{rest}"))
def test_any_text_as_an_address_ends_in_a_value(url):
    result = fetch(url, transport=answering(httpx.Response(200, content=b"x")))
    assert isinstance(result, Fetched | FetchFailed)


@settings(max_examples=150, deadline=None)
@given(
    st.integers(100, 599),
    st.lists(
        st.tuples(
            st.sampled_from(
                [b"Location", b"ETag", b"Content-Encoding", b"Retry-After", b"Cache-Control", b"Content-Length"]
            ),
            st.binary(max_size=40),
        ),
        max_size=5,
    ),
    st.binary(max_size=60),
)  # fmt: skip
def test_any_headers_end_in_a_value(status, headers, body):
    class Handed(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request):
            return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))

    result = fetch("https://feeds.example/", transport=Handed(), etag='"1"')
    assert isinstance(result, Fetched | NotModified | FetchFailed)
    if isinstance(result, FetchFailed):
        assert len(result.reason.splitlines()) == 1
