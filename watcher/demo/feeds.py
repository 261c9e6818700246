"""The demo's feeds: the same pieces as RSS 2.0, Atom, JSON Feed or RSS 1.0."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from html import escape
from typing import Literal

from watcher.demo.articles import Piece

NOTICE = "Invented for the watcher demo; this newspaper does not exist."
Format = Literal["rss", "atom", "json", "rdf"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One invented newspaper. `home` is a stand-in for its address, which is known when the server runs."""

    id: str
    name: str
    language: str
    format: Format
    feed: str  # the path of its feed

    @property
    def home(self) -> str:
        return f"https://{self.id}.example"


def write_feed(outlet: Outlet, pieces: Sequence[Piece]) -> str:
    """Return the outlet's feed document with these pieces, newest first."""
    return _WRITERS[outlet.format](
        outlet, sorted(pieces, key=lambda piece: piece.published, reverse=True)
    )


def content_type(outlet: Outlet) -> str:
    kind = {
        "rss": "rss+xml",
        "atom": "atom+xml",
        "json": "feed+json",
        "rdf": "rdf+xml",
    }[outlet.format]
    return f"application/{kind}; charset=utf-8"


def _rss(outlet: Outlet, pieces: Sequence[Piece]) -> str:
    items = "".join(
        f"<item><title>{escape(piece.title)}</title><link>{outlet.home}{piece.path}</link>"
        f"<guid>{outlet.home}{piece.path}</guid><pubDate>{format_datetime(piece.published)}</pubDate>"
        f"<description>{escape(f'<p>{escape(piece.teaser)}</p>')}</description></item>\n"
        for piece in pieces
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
        f"<title>{escape(outlet.name)}</title><link>{outlet.home}/</link><description>{NOTICE}</description>"
        f"<language>{outlet.language}</language>\n{items}</channel></rss>\n"
    )


def _atom(outlet: Outlet, pieces: Sequence[Piece]) -> str:
    newest = max((piece.updated or piece.published for piece in pieces), default=None)
    entries = "".join(
        f"<entry><id>{outlet.home}{piece.path}</id><title>{escape(piece.title)}</title>"
        f'<link rel="alternate" href="{outlet.home}{piece.path}"/><published>{piece.published.isoformat()}</published>'
        f"<updated>{(piece.updated or piece.published).isoformat()}</updated><summary>{escape(piece.teaser)}</summary></entry>\n"
        for piece in pieces
    )
    updated = f"<updated>{newest.isoformat()}</updated>" if newest else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}">'
        f"<id>{outlet.home}/</id><title>{escape(outlet.name)}</title><subtitle>{NOTICE}</subtitle>"
        f"<author><name>{escape(outlet.name)}</name></author>{updated}"
        f'<link rel="self" href="{outlet.home}{outlet.feed}"/>\n{entries}</feed>\n'
    )


def _json(outlet: Outlet, pieces: Sequence[Piece]) -> str:
    items = [
        {
            "id": f"{outlet.home}{piece.path}",
            "url": f"{outlet.home}{piece.path}",
            "title": piece.title,
            "summary": piece.teaser,
            "content_text": piece.teaser,
            "date_published": piece.published.isoformat(),
        }
        for piece in pieces
    ]
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "description": NOTICE,
        "language": outlet.language,
        "home_page_url": f"{outlet.home}/",
        "feed_url": f"{outlet.home}{outlet.feed}",
        "items": items,
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rdf(outlet: Outlet, pieces: Sequence[Piece]) -> str:
    places = "".join(f'<rdf:li rdf:resource="{outlet.home}{piece.path}"/>' for piece in pieces)
    items = "".join(
        f'<item rdf:about="{outlet.home}{piece.path}"><title>{escape(piece.title)}</title>'
        f"<link>{outlet.home}{piece.path}</link><dc:date>{piece.published.isoformat()}</dc:date>"
        f"<description>{escape(piece.teaser)}</description></item>\n"
        for piece in pieces
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns="http://purl.org/rss/1.0/" '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<channel rdf:about="{outlet.home}/"><title>{escape(outlet.name)}</title><link>{outlet.home}/</link>'
        f"<description>{NOTICE}</description><dc:language>{outlet.language}</dc:language>"
        f"<items><rdf:Seq>{places}</rdf:Seq></items></channel>\n{items}</rdf:RDF>\n"
    )


_WRITERS: dict[Format, Callable[[Outlet, Sequence[Piece]], str]] = {
    "rss": _rss,
    "atom": _atom,
    "json": _json,
    "rdf": _rdf,
}
