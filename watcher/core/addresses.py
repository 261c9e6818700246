"""Which IP addresses are the public internet, and which hosts the owner allows beside it.

The tables are our own instead of `ipaddress.is_global`, because that answer changed between
Python 3.11 and 3.13, calls multicast global, and does not look at the IPv4 address inside an
IPv6 one. From the IANA special-purpose registries (RFC 6890), read strictly: what is not
certainly a public unicast address is refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_V4 = tuple(
    (IPv4Network(network), name)
    for network, name in (
        ("0.0.0.0/8", "the unspecified network"),
        ("10.0.0.0/8", "a private network"),
        ("100.64.0.0/10", "a carrier's private network"),
        ("127.0.0.0/8", "this machine"),
        ("169.254.0.0/16", "the local link"),  # cloud metadata lives at 169.254.169.254
        ("172.16.0.0/12", "a private network"),
        ("192.0.0.0/24", "a protocol's network"),
        ("192.0.2.0/24", "a documentation network"),
        ("192.88.99.0/24", "a 6to4 relay"),
        ("192.168.0.0/16", "a private network"),
        ("198.18.0.0/15", "a benchmark network"),
        ("198.51.100.0/24", "a documentation network"),
        ("203.0.113.0/24", "a documentation network"),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "a reserved network"),
    )
)
_V6 = tuple(
    (IPv6Network(network), name)
    for network, name in (
        ("::/128", "the unspecified address"),
        ("::1/128", "this machine"),
        ("fc00::/7", "a private network"),
        ("fe80::/10", "the local link"),
        ("fec0::/10", "a private network"),
        ("ff00::/8", "multicast"),
        ("2001::/23", "a protocol's network"),  # Teredo, ORCHID, benchmarks
        ("2001:db8::/32", "a documentation network"),
        (
            "2002::/16",
            "a retired network",
        ),  # 6to4, which hides an IPv4 address (RFC 7526)
        ("3ffe::/16", "a retired network"),
        ("3fff::/20", "a documentation network"),
    )
)
_UNICAST = IPv6Network("2000::/3")  # all that IANA has given out as global unicast
_MAPPED = IPv6Network("::ffff:0:0/96")
_NAT64 = IPv6Network("64:ff9b::/96")  # how an IPv6-only network reaches public IPv4 (RFC 6052)


# A thousand feeds live on a few hundred addresses; a judgement is 2 to 20 microseconds.
@lru_cache(maxsize=4096)
def why_not_public(address: str) -> str | None:
    """Return what kind of place a literal address is, or None when it is a public one.

    An IPv4 address inside an IPv6 one (mapped, NAT64) decides for both. A NAT64 prefix
    of somebody's own choosing looks like any other network and cannot be told.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return "not an IP address"
    if isinstance(parsed, IPv4Address):
        return _v4(parsed)
    if parsed.scope_id is not None:
        return "the local link"
    return _v6(parsed)


def _v4(address: IPv4Address) -> str | None:
    return next((name for network, name in _V4 if address in network), None)


def _v6(address: IPv6Address) -> str | None:
    number = int(address)
    if address in _MAPPED or address in _NAT64:
        return _v4(IPv4Address(number & 0xFFFFFFFF))
    for network, name in _V6:
        if address in network:
            return name
    return None if address in _UNICAST else "a reserved network"


@lru_cache(maxsize=4096)
def literal(host: str) -> str | None:
    """Return the address when a URL's host is one already, else None.

    Strict: "127.1", "0x7f.1" and "2130706433" are names here; the resolver turns them into
    addresses, and those are judged like any other.
    """
    try:
        return str(ip_address(host.removeprefix("[").removesuffix("]")))
    except ValueError:
        return None


def allowed_hosts(pairs: Iterable[tuple[str, int]]) -> frozenset[tuple[str, int]]:
    """Return (host, port) pairs as `why_refused` compares them."""
    return frozenset((_host(host), port) for host, port in pairs)


def why_refused(
    host: str, port: int, address: str, allowed: frozenset[tuple[str, int]]
) -> str | None:
    """Return one line that says why a host at this address is not contacted, or None.

    `allowed` comes from `allowed_hosts`; the host counts as it stands in the URL, so allowing
    "127.0.0.1" does not allow "localhost".
    """
    kind = why_not_public(address)
    if kind is None or (_host(host), port) in allowed:
        return None
    at = address if ":" not in address else f"[{address}]"
    shown = f"[{host}]" if ":" in host else host
    leads = "is" if literal(host) == address else f"leads to {at}, which is"
    return f'{shown} {leads} {kind}; service.allow_private: ["{shown}:{port}"] would allow it'


def _host(host: str) -> str:
    return host.removeprefix("[").removesuffix("]").lower()
