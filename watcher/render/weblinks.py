"""What may stand in an attribute of a page: an outlet's address, a language."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from watcher.render.safe import line

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
# What RFC 3986 lets stand in an address as it is.
_IN_ADDRESS = "!#$%&'()*+,/:;=?@[]~-._"


def web_address(url: str | None) -> str | None:
    """Return an address that may be linked: http or https, with a host, nothing hidden in it; else None."""
    if not url:
        return None
    text = line(url)
    if any(sign.isspace() for sign in text):
        return None
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    # Escaped only where a browser would do it anyway: letters of other scripts in the path may stay readable in `line(url)`.
    return quote(text, safe=_IN_ADDRESS)


def language(code: str | None) -> str | None:
    """Return a language as the attribute `lang` takes it; None where it is unknown or no language tag."""
    return code if code and _LANGUAGE.fullmatch(code) else None
