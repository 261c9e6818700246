"""Turns what a configuration, an entry or a Location header calls an address into one we may ask."""

from __future__ import annotations

import re

from watcher.core import http
from watcher.edge.httpx_alone import httpx
from watcher.edge.trouble import Trouble
from watcher.model import Fault

LONGEST = 8_192  # characters: what servers take at most

_SECRET = re.compile(r"//[^/?#]*@")


def web_address(text: str, fault: Fault, *, base: httpx.URL | None = None) -> httpx.URL:
    """Return an http(s) address without its fragment; relative to `base`, and then without secrets.

    Raises:
        Trouble: REFUSED for another scheme, `fault` for what is no address.
    """
    if len(text) > LONGEST:
        raise Trouble(fault, f"an address of {len(text):,} characters: {_short(text)}")
    try:
        url = httpx.URL(text) if base is None else base.join(text)
        if url.fragment:
            url = url.copy_with(fragment=None)
        if base is not None and url.userinfo:
            url = url.copy_with(userinfo=b"")
    except httpx.InvalidURL:
        raise Trouble(fault, f"not a web address: {_short(text)}") from None
    if url.scheme not in ("http", "https"):
        kind = Fault.REFUSED if url.scheme else fault
        raise Trouble(kind, f"not an http or https address: {_short(text)}")
    if not url.raw_host or (url.port is not None and not 0 < url.port < 65_536):
        raise Trouble(fault, f"not a web address: {_short(text)}")
    return url


def next_address(here: httpx.URL, location: str) -> httpx.URL:
    """Return where a redirect leads.

    Raises:
        Trouble: REDIRECT for what is no address, REFUSED for a scheme we do not go to: another
            one than http and https, or http when we are at https.
    """
    target = web_address(_as_utf8(location), Fault.REDIRECT, base=here)
    if here.scheme == "https" and target.scheme == "http":
        raise Trouble(Fault.REFUSED, f"redirect from https to http: {_short(str(target))}")
    return target


def _short(text: str) -> str:
    return http.one_line(without_secret(text), longest=120)


def without_secret(url: str) -> str:
    """Return an address without user and password: those belong into no record."""
    return _SECRET.sub("//", url, count=1)


def _as_utf8(latin: str) -> str:
    """Return a header's text as the UTF-8 that servers put into Location against the rules."""
    try:
        return latin.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return latin
