"""Feeds → an OPML file that any feed reader imports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

# What XML 1.0 cannot hold, not even as a character reference (section 2.2).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_opml(feeds: Iterable[tuple[str, str | None]], title: str) -> str:
    """Return an OPML 2.0 document listing address and title; a feed without one shows its address."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head><title>{escape(_clean(title))}</title></head>",
        "  <body>",
    ]
    for url, name in feeds:
        shown = quoteattr(_clean(name or url))
        lines.append(
            f'    <outline type="rss" text={shown} title={shown} xmlUrl={quoteattr(_clean(url))}/>'
        )
    lines += ["  </body>", "</opml>", ""]
    return "\n".join(lines)


def _clean(text: str) -> str:
    return " ".join(_NOT_XML.sub("\ufffd", text).split())
