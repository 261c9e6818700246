import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.addresses import allowed_hosts, literal, why_not_public, why_refused

NONE = allowed_hosts([])


NOT_PUBLIC = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254
    169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.9 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1
    198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254
    64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::808:808 100::1 2001::1 2001:0:7f00:1::1
    2001:20::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1 3ffe::1 3fff::1 4000::1
    5f00::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 2600::1%eth0 fec0::1 ff02::1 ff0e::1
"""
PUBLIC = """
    1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.1.1.1 128.0.0.1
    172.15.0.1 172.32.0.1 192.0.1.1 192.167.1.1 198.17.0.1 198.20.0.1 223.255.255.255
    2606:4700:4700::1111 2a00:1450:4001::200e 2001:4860:4860::8888 ::ffff:8.8.8.8 64:ff9b::808:808
"""


@pytest.mark.parametrize("address", NOT_PUBLIC.split())
def test_what_is_not_the_public_internet_is_named(address):
    assert why_not_public(address)


@pytest.mark.parametrize("address", PUBLIC.split())
def test_public_addresses_are_public(address):
    assert why_not_public(address) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "127.1",
        "0x7f.0.0.1",
        "2130706433",
        "[::1]",
        "1.2.3.4 ",
        "١٢٧.0.0.1",
    ],
)
def test_what_is_no_address_is_not_public(text):
    assert why_not_public(text) == "not an IP address"


@given(st.ip_addresses())
def test_nothing_is_public_that_python_knows_to_be_otherwise(address):
    if why_not_public(str(address)) is None and getattr(address, "ipv4_mapped", None) is None:
        assert address.is_global
        assert not address.is_multicast
        assert not address.is_reserved or address in ipaddress.ip_network("64:ff9b::/96")


@given(st.ip_addresses(v=4))
def test_an_address_inside_an_address_is_judged_as_itself(inner):
    verdict = why_not_public(str(inner))
    number = int(inner)
    mapped = ipaddress.IPv6Address(0xFFFF << 32 | number)
    nat64 = ipaddress.IPv6Address(0x64FF9B << 96 | number)
    for outer in (mapped, nat64):
        assert why_not_public(str(outer)) == verdict


@given(st.text(max_size=40))
def test_any_text_gets_a_verdict(text):
    assert why_not_public(text) is None or why_not_public(text)
    assert literal(text) is None or why_not_public(literal(text)) != "not an IP address"


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("[::1]", "::1"),
        ("0:0:0:0:0:0:0:1", "::1"),
        ("::FFFF:127.0.0.1", str(ipaddress.ip_address("::ffff:127.0.0.1"))),
        ("example.org", None),
        ("127.1", None),
        ("0177.0.0.1", None),
        ("2130706433", None),
        ("127.0.0.1.", None),
    ],
)
def test_only_plain_addresses_are_literal(host, address):
    assert literal(host) == address


def test_the_allowance_is_for_the_exact_host_and_port():
    allowed = allowed_hosts([("LocalHost", 8025), ("[::1]", 80)])
    assert why_refused("localhost", 8025, "127.0.0.1", allowed) is None
    assert why_refused("LOCALHOST", 8025, "::1", allowed) is None
    assert why_refused("::1", 80, "::1", allowed) is None
    assert why_refused("localhost", 8026, "127.0.0.1", allowed)
    assert why_refused("127.0.0.1", 8025, "127.0.0.1", allowed)
    assert why_refused("localhost.", 8025, "127.0.0.1", allowed)
    assert why_refused("::1", 81, "::1", allowed)


def test_a_refusal_names_the_address_and_the_way_out():
    assert why_refused("intranet.example", 8080, "10.0.0.7", NONE) == (
        "intranet.example leads to 10.0.0.7, which is a private network; "
        'service.allow_private: ["intranet.example:8080"] would allow it'
    )
    assert why_refused("::1", 80, "::1", NONE) == (
        '[::1] is this machine; service.allow_private: ["[::1]:80"] would allow it'
    )


def test_a_public_address_needs_no_allowance():
    assert why_refused("example.org", 443, "8.8.8.8", NONE) is None
