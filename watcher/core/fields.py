"""The single values of a feed entry, made fit to keep: addresses, identifiers, names, languages."""

from __future__ import annotations

import re
from hashlib import blake2b
from urllib.parse import urljoin, urlsplit

from watcher.core import plain

_LONGEST_ADDRESS = 4_000
_LONGEST_GUID = 1_000
_LONGEST_AUTHOR = 300
_SHORT_CONTENT = (
    1_000  # characters; a content that stands alone and is shorter serves as the teaser
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\Z")
_FORBIDDEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def absolute(base: str | None, address: str | None) -> str | None:
    """Return the address as a whole http(s) one, or None where it is none."""
    if not address:
        return None
    address = _FORBIDDEN.sub("", address.strip()).replace(" ", "%20").replace('"', "%22")
    if not address or len(address) > _LONGEST_ADDRESS or "<" in address or ">" in address:
        return None
    try:
        joined = urljoin(base, address) if base else address
        parts = urlsplit(joined)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return joined if whole else None


def guid(value: str | None) -> str | None:
    """Return the identifier, None where it is empty; a monstrous one is told apart by its hash."""
    value = _FORBIDDEN.sub("", (value or "").strip())
    if len(value) > _LONGEST_GUID:
        digest = blake2b(value.encode("utf-8"), digest_size=16).hexdigest()
        return f"{value[: _LONGEST_GUID - 40]}…{digest}"
    return value or None


def author(value: str | None) -> str | None:
    """Return the name in plain text, or None."""
    return plain.from_text(value or "", cap=_LONGEST_AUTHOR) or None


def language(value: str | None) -> str | None:
    """Return the language tag as published, None where it is no tag."""
    value = (value or "").strip()
    return value if _LANGUAGE.match(value) else None


def teaser_and_content(teaser: str, content: str) -> tuple[str, str]:
    """Return the teaser, and the content where it says clearly more than the teaser does."""
    if not teaser and len(content) <= _SHORT_CONTENT:
        return " ".join(content.split()), ""
    return teaser, content if len(content) > len(teaser) * 1.2 + 80 else ""
