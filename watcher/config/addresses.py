"""Web addresses, hosts and mail addresses: one written value → what it means, or `Unfit`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, urlsplit

from watcher.config.nearest import suggest
from watcher.config.unfit import Unfit

_HOST_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
_NOT_IN_URL = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`|]")
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@([^\s@<>()\[\],;:\\\"]+)")


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A web address, and what two others have to agree in to be the same."""

    url: str  # as written
    same: str  # http or https, a slash at the end and capitals in the host left out
    private: tuple[str, int] | None  # host and port, when it plainly leads to a private network


def parse_url(text: str) -> str:
    """Return a web address as it was written, once it is sure to be one."""
    return parse_address(text).url


def same_address(url: str) -> str:
    """Return a key under which two spellings of one feed address meet."""
    try:
        return parse_address(url).same
    except Unfit:
        return url


def parse_address(text: str) -> WebAddress:
    """Return what an http or https address says."""
    split = _split(text)
    if split.scheme not in ("http", "https"):
        raise Unfit(_wrong_scheme(text, split))
    host = split.hostname
    if not split.netloc or not host:
        raise Unfit("names no host; write it like https://example.org/feed.xml")
    if "@" in split.netloc:
        raise Unfit("carries a user name or password, which would be stored and logged; remove it")
    if _NOT_IN_URL.search(text):
        raise Unfit("has a space, quote or bracket in it; write %20 for a space")
    try:
        port = split.port
    except ValueError as error:
        raise Unfit("has a port that is no number from 1 to 65535") from error
    if port == 0:
        raise Unfit("has a port that is no number from 1 to 65535")
    if not is_host(host):
        raise Unfit(f"has a host that cannot be: {host}")
    plain = host.rstrip(".")
    if port not in (None, 80, 443):
        plain = f"{plain}:{port}"
    same = f"//{plain}{split.path.rstrip('/')}"
    if split.query:
        same = f"{same}?{split.query}"
    private = None
    if is_private(host):
        private = host, port or (443 if split.scheme == "https" else 80)
    return WebAddress(text, same, private)


def is_private(host: str) -> bool:
    """Whether the host plainly is this machine or on a private network; names are not looked up."""
    address = _ip(host) if ":" in host or host[-1:].isdigit() else None
    if address is not None:
        return not address.is_global
    return host == "localhost" or host.endswith((".localhost", ".local", ".internal"))


def parse_host_port(text: str) -> tuple[str, int]:
    """Return what `127.0.0.1:8025`, `[::1]:8025` or `intranet.example:80` says."""
    if "://" in text:
        split = _split(text)
        bare = split.netloc or text
        if ":" not in bare.rpartition("]")[2]:
            bare = f"{bare}:{443 if split.scheme == 'https' else 80}"
        raise Unfit(f'is an address with a scheme; write "{bare}"')
    if "/" in text:
        raise Unfit('is a network; name each host and port by itself, like "127.0.0.1:8025"')
    if "*" in text:
        raise Unfit('is a pattern; name each host and port by itself, like "127.0.0.1:8025"')
    bare_ip = _ip(text)
    if bare_ip is not None:
        shown = f"[{bare_ip}]" if isinstance(bare_ip, IPv6Address) else str(bare_ip)
        raise Unfit(f'has no port; write "{shown}:80"')
    host, colon, port = text.rpartition(":")
    if not colon or not host:
        raise Unfit(f'has no {"host" if colon else "port"}; write it like "127.0.0.1:8025"')
    if re.fullmatch(r"\d{1,5}", port) is None or not 0 < int(port) < 65_536:
        raise Unfit("has a port that is no number from 1 to 65535")
    if host.startswith("[") and host.endswith("]"):
        address = _ip(host[1:-1])
        if not isinstance(address, IPv6Address):
            raise Unfit('is not an IPv6 address; write it like "[::1]:8025"')
        return str(address), int(port)
    if not is_host(host):
        raise Unfit(f"has a host that cannot be: {host}")
    return host.lower(), int(port)


def parse_host(text: str) -> str:
    """Return a host name or an IP address, without a port."""
    if _ip(text.strip("[]")) is not None:
        return text.strip("[]")
    if ":" in text:
        raise Unfit("has a port; write the port under `port`")
    if not is_host(text):
        raise Unfit("is not a host name; write it like mail.example.org")
    return text


def parse_email(text: str) -> str:
    """Return a mail address; what a mail server will say is not asked."""
    bracketed = re.search(r"<([^<>]+)>", text)
    if bracketed is not None and _EMAIL.fullmatch(bracketed[1]):
        raise Unfit(f"has a name before the address; write {bracketed[1]}")
    found = _EMAIL.fullmatch(text)
    if found is None or not is_host(found[1]):
        raise Unfit("is not a mail address; write it like desk@example.org")
    return text


def parse_contact(text: str) -> str:
    """Return the address at which an outlet reaches whoever runs this: mailto: or a page."""
    if text.lower().startswith("mailto:"):
        parse_email(text[7:])
        return text
    if _EMAIL.fullmatch(text):
        raise Unfit(f"has no scheme; write mailto:{text}")
    if not text.lower().startswith(("http://", "https://")):
        raise Unfit("is not a contact; write mailto:desk@example.org or the address of a page")
    return parse_url(text)


def is_host(host: str) -> bool:
    """Whether this can be the name of a host, in any script, or an IP address."""
    if ":" in host:
        return _ip(host) is not None
    name = host.rstrip(".")
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            return False
    return len(name) <= 253 and all(_HOST_LABEL.fullmatch(part) for part in name.split("."))


def _split(text: str) -> SplitResult:
    try:
        return urlsplit(text)
    except ValueError as error:
        raise Unfit("is not a web address; write it like https://example.org/feed.xml") from error


def _wrong_scheme(text: str, split: SplitResult) -> str:
    if split.scheme == "feed":
        rest = text[len("feed:") :].removeprefix("//")
        return f"begins with feed:; write {rest if '://' in rest else 'https://' + rest}"
    if split.scheme and "://" in text:
        near = suggest(split.scheme, ("https", "http"))
        if near:
            return f"is not a web address; did you mean {near}{text[len(split.scheme) :]}?"
        return f"begins with {split.scheme}:, and only http and https are read"
    if re.match(r"(?://)?[\w-]+(?:\.[\w-]+)+(?:[:/]|$)", text):
        return f"has no scheme; did you mean https://{text.removeprefix('//')}?"
    return "is not a web address; write it like https://example.org/feed.xml"


def _ip(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
