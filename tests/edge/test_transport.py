import asyncio
import gc
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time

import pytest

from tests.edge.fetching import fetch
from tests.servers import Server, redirect, reply
from watcher.edge import transport as transports
from watcher.edge.transport import GuardedTransport, trusted_authorities
from watcher.model import Fault, Fetched, FetchFailed


@pytest.fixture
def server():
    with Server() as running:
        running.otherwise = lambda r: reply(200, b"here")
        yield running


def failed(result):
    assert isinstance(result, FetchFailed), result
    assert len(result.reason.splitlines()) == 1
    return result.fault


def names(**table):
    """Return a resolver that knows these hosts only, and the list of what it was asked."""
    asked = []

    async def resolve(host, port):
        asked.append(host)
        if host not in table:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return table[host]

    return resolve, asked


# --- addresses --------------------------------------------------------------------------


def test_the_address_that_was_judged_is_the_one_connected_to(server):
    answers = [["127.0.0.1"], ["127.0.0.2"]]

    async def rebinding(host, port):
        return answers.pop(0)

    url = server.url("/feed", host="feeds")
    result = fetch(url, allow=[("feeds", server.port)], resolve=rebinding)
    assert isinstance(result, Fetched)
    assert len(answers) == 1  # asked once
    assert server.requests[0].header("host") == f"feeds:{server.port}"


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "LOCALHOST", "localhost.", "127.1", "2130706433", "0x7f.0.0.1", "0177.0.0.1", "0", "0.0.0.0",
     "[::1]", "[::]", "[::ffff:127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]", "[64:ff9b::7f00:1]", "[::127.0.0.1]", "127.0.0.1.",
     "feeds.example@127.0.0.1", "127。0。0。1", "①②⑦.0.0.1", "ⓛocalhost"],
)  # fmt: skip
def test_no_spelling_of_this_machine_slips_through(server, host):
    result = fetch(server.url("/feed", host=host))
    # Some resolvers know no address for some of these: then there is nothing to refuse.
    assert failed(result) in (Fault.REFUSED, Fault.NETWORK)
    assert server.connections == 0


def test_only_the_exact_host_and_port_of_the_configuration_are_allowed(server):
    url = server.url("/feed", host="localhost")
    assert failed(fetch(url, allow=[("127.0.0.1", server.port)])) is Fault.REFUSED
    assert failed(fetch(url, allow=[("localhost", 1)])) is Fault.REFUSED
    assert isinstance(fetch(url, allow=[("LocalHost", server.port)]), Fetched)


def test_a_refusal_names_the_address_and_the_setting(server):
    result = fetch(server.url("/feed"))
    assert result.reason == (
        "127.0.0.1 is this machine; "
        f'service.allow_private: ["127.0.0.1:{server.port}"] would allow it'
    )


def test_every_address_of_a_host_is_judged_and_private_ones_are_passed_over(monkeypatch):
    tried = []

    async def connect(address, port):
        tried.append(address)
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(transports, "connect", connect)
    resolve, _ = names(mixed=["10.0.0.1", "93.184.215.14", "::1", "2606:2800:21f::1"])
    assert failed(fetch("http://mixed/", resolve=resolve)) is Fault.NETWORK
    assert tried == ["93.184.215.14", "2606:2800:21f::1"]


def test_the_families_take_turns_and_tries_are_bounded(monkeypatch):
    tried = []

    async def connect(address, port):
        tried.append(address)
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(transports, "connect", connect)
    resolve, _ = names(many=[f"2606:2800::{n}" for n in range(1, 9)] + ["93.184.215.14"])
    result = fetch("http://many/", resolve=resolve)
    assert failed(result) is Fault.NETWORK
    assert "unreachable" in result.reason
    assert tried == ["2606:2800::1", "93.184.215.14", "2606:2800::2", "2606:2800::3"]


def test_the_next_address_is_tried_when_one_refuses(server):
    resolve, _ = names(two=["127.0.0.3", "127.0.0.1"])  # nobody listens on the first
    result = fetch(server.url("/", host="two"), allow=[("two", server.port)], resolve=resolve)
    assert isinstance(result, Fetched)


def test_an_address_that_swallows_everything_costs_only_a_little_patience(server, monkeypatch):
    monkeypatch.setattr(transports, "PATIENCE", 0.1)
    real = transports.connect

    async def connect(address, port):
        if address == "127.0.0.3":
            await asyncio.sleep(60)
        return await real(address, port)

    monkeypatch.setattr(transports, "connect", connect)
    resolve, _ = names(two=["127.0.0.3", "127.0.0.1"])
    result = fetch(server.url("/", host="two"), allow=[("two", server.port)], resolve=resolve)
    assert isinstance(result, Fetched)
    assert result.answer.seconds < 2


def test_the_socket_itself_is_asked_where_it_leads(server, monkeypatch):
    real = transports.connect

    async def misled(address, port):
        return await real("127.0.0.1", server.port)

    monkeypatch.setattr(transports, "connect", misled)
    resolve, _ = names(feeds=["93.184.215.14"])
    assert failed(fetch("http://feeds/", resolve=resolve)) is Fault.REFUSED
    assert server.requests == []


def test_a_host_nobody_knows_is_a_network_fault_in_words():
    resolve, _ = names()
    result = fetch("http://nowhere.example/", resolve=resolve)
    assert failed(result) is Fault.NETWORK
    assert result.reason == "no address for nowhere.example: name or service not known"


@pytest.mark.parametrize("host", ["x" * 64 + ".invalid", "a..b.invalid", "-.invalid", ".." , "no.such.host.invalid"])  # fmt: skip
def test_a_host_that_the_name_system_cannot_hold_is_a_network_fault(host):
    assert failed(fetch(f"http://{host}/")) is Fault.NETWORK


def test_a_literal_address_asks_no_name_server(server):
    resolve, asked = names()
    assert isinstance(fetch(server.url("/"), server, resolve=resolve), Fetched)
    assert asked == []


def test_a_slow_name_server_ends_with_the_time_budget(monkeypatch):
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: time.sleep(1.0) or [])
    start = time.monotonic()
    result = fetch("http://slow.example/", seconds=0.2)
    assert failed(result) is Fault.TIMEOUT
    assert time.monotonic() - start < 0.9  # nor does the end of the loop wait for it


def test_a_closed_port_is_a_network_fault_in_words(server):
    port = server.port
    server.__exit__(None, None, None)
    result = fetch(f"http://127.0.0.1:{port}/", allow=[("127.0.0.1", port)])
    assert failed(result) is Fault.NETWORK
    assert "refused" in result.reason


def test_an_ipv6_server_is_reached():
    try:
        running = Server(host="::1")
    except OSError:
        pytest.skip("no IPv6 on loopback here")
    with running as server:
        server.otherwise = lambda r: reply(200, b"here")
        assert isinstance(fetch(server.url("/"), server), Fetched)
        assert server.requests[0].header("host") == f"[::1]:{server.port}"


def test_proxies_of_the_environment_are_not_used(server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert isinstance(fetch(server.url("/"), server), Fetched)


# --- TLS --------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate for localhost and 127.0.0.1 that nobody has signed."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate and is not installed")
    folder = tmp_path_factory.mktemp("tls")
    key, cert = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", key, "-out", cert],
        check=True, capture_output=True,
    )  # fmt: skip
    return key, cert


@pytest.fixture
def secure(certificate):
    key, cert = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    with Server(tls=context) as running:
        running.otherwise = lambda r: reply(200, b"x" * 300_000)
        yield running


@pytest.fixture
def trusting(certificate):
    return ssl.create_default_context(cafile=certificate[1])


def test_an_untrusted_certificate_is_refused_and_nothing_is_asked(secure):
    result = fetch(secure.url("/"), secure, size=10**6)
    assert failed(result) is Fault.NETWORK
    assert "certificate not trusted: self-signed" in result.reason
    assert secure.requests == []
    gc.collect()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localhost."])
def test_a_trusted_certificate_for_the_host_is_accepted(secure, trusting, host):
    resolve, _ = names(**{host: ["127.0.0.1"]})
    result = fetch(
        secure.url("/", host=host),
        allow=[(host, secure.port)],
        tls=trusting,
        resolve=resolve,
        size=10**6,
    )
    assert isinstance(result, Fetched)
    assert result.body == b"x" * 300_000


def test_a_certificate_for_another_host_is_refused(secure, trusting):
    resolve, _ = names(other=["127.0.0.1"])
    url = secure.url("/", host="other")
    result = fetch(url, allow=[("other", secure.port)], tls=trusting, resolve=resolve)
    assert failed(result) is Fault.NETWORK
    assert "certificate not trusted" in result.reason
    assert secure.requests == []


def test_a_body_that_ends_without_a_tls_goodbye_is_read(secure, trusting):
    secure.otherwise = lambda r: b"HTTP/1.0 200 OK\r\n\r\nhere"
    assert isinstance(fetch(secure.url("/"), secure, tls=trusting), Fetched)


def test_a_cut_body_is_noticed_over_tls(secure, trusting):
    secure.otherwise = lambda r: reply(200, b"short", length=99)
    result = fetch(secure.url("/"), secure, tls=trusting)
    assert failed(result) is Fault.NETWORK
    assert "cut off" in result.reason


def test_a_redirect_from_https_to_http_on_one_machine_is_refused(secure, trusting, server):
    secure.otherwise = lambda r: redirect(server.url("/"))
    result = fetch(secure.url("/"), secure, server, tls=trusting)
    assert failed(result) is Fault.REFUSED
    assert server.requests == []


def test_plain_http_where_tls_was_expected_is_a_network_fault():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

        def answer():
            sock, _ = listener.accept()
            with sock:
                sock.recv(9999)
                sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        result = fetch(f"https://127.0.0.1:{port}/", allow=[("127.0.0.1", port)])
        thread.join()
    assert failed(result) is Fault.NETWORK
    assert "wrong version number" in result.reason


def test_a_handshake_that_hangs_ends_with_the_time_budget(server):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        result = fetch(f"https://127.0.0.1:{port}/", allow=[("127.0.0.1", port)], seconds=0.2)
        assert failed(result) is Fault.TIMEOUT
    gc.collect()


def test_the_default_context_verifies_names_and_chains():
    context = trusted_authorities()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


# --- the transport by itself ------------------------------------------------------------


def test_a_scheme_that_is_none_of_ours_is_not_supported():
    from watcher.edge.httpx_alone import httpx

    async def run():
        async with GuardedTransport() as transport:
            await transport.handle_async_request(httpx.Request("GET", "ftp://feeds.example/"))

    with pytest.raises(httpx.UnsupportedProtocol):
        asyncio.run(run())


def test_it_serves_an_httpx_client_too(server):
    from watcher.edge.httpx_alone import httpx

    async def run():
        transport = GuardedTransport(allow_private=server.allowed)
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.post(server.url("/feed"))

    assert asyncio.run(run()).text == "here"


def test_importing_the_network_edge_brings_no_command_line_along():
    code = (
        "import sys, watcher.edge.web, httpx\n"
        "assert not {'rich', 'click', 'pygments', 'httpx._main'} & set(sys.modules)\n"
        "assert callable(httpx.main) and httpx.get\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
