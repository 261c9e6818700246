"""A feed's bytes → FeedDocument, or NotAFeed with a reason that helps.

RSS and Atom of every age are read by feedparser, JSON Feed and sitemaps by modules of their own. Before
feedparser sees a document it is decoded, refused if it declares entities, mended where it is not
well-formed, and freed of what makes feedparser slow: its guesses at charsets and its forgiving second
parser are then hardly ever asked. It runs in a worker process all the same (docs/decisions/0005).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from watcher.core import fields, plain
from watcher.core.charsets import decode
from watcher.core.feeds_json import looks_like_json, read_json_feed
from watcher.core.feeds_xml import read_xml_feed
from watcher.core.sitemaps import read_sitemap
from watcher.core.split import split_feed
from watcher.core.wellformed import Document, mended, open_document
from watcher.model import FeedDocument, NotAFeed

CUT = "cut off"  # how `damaged` begins where the end of the document is missing

_ENTRY_OF = {"feed": "entry", "urlset": "url"}  # any other root has items
_BINARY = {b"\x1f\x8b": "gzip data", b"PK\x03\x04": "a ZIP archive", b"%PDF": "a PDF", b"\x89PNG": "an image", b"\xff\xd8\xff": "an image", b"GIF8": "an image"}  # fmt: skip
_HTML = frozenset(
    {
        "html",
        "head",
        "body",
        "script",
        "div",
        "p",
        "meta",
        "title",
        "center",
        "h1",
        "table",
        "style",
    }
)
_FEED_MARKS = re.compile(r"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|item|entry)[\s>/]", re.IGNORECASE)
_HTML_TITLE = re.compile(r"<title[^<>]*>([^<]{0,500})", re.IGNORECASE)
_HTML_LINK = re.compile(r"<link\b[^<>]{0,1000}>", re.IGNORECASE)
_HREF = re.compile(r"""\bhref\s*=\s*["']?([^"'\s>]{1,500})""", re.IGNORECASE)
_FEED_TYPE = re.compile(r"application/(?:rss\+xml|atom\+xml|feed\+json)", re.IGNORECASE)


def read_feed(
    body: bytes,
    *,
    url: str,
    content_type: str | None,
    limit: int = 10_000,
    now: datetime,
) -> FeedDocument | NotAFeed:
    """Return what the document holds; entries beyond `limit` are counted, not read.

    An entry's `fragment` is its hash as `split_feed` gives it, in hex. It is None where the document could not
    be split, could not be made well-formed, or not surely decoded: then an entry's bytes alone do not decide
    what it says.
    """
    refusal = _refused(body)
    if refusal:
        return NotAFeed(reason=refusal)
    split = split_feed(body)
    dropped = 0
    if split is not None and len(split.fragments) > limit:
        dropped = len(split.fragments) - limit
        body = b"\n".join((split.head, *split.fragments[:limit], split.tail))
    text, charset_fault = decode(body, content_type)
    if looks_like_json(text):
        return read_json_feed(text, url=url, limit=limit, now=now)
    if "<!entity" in text.lower():
        return NotAFeed(
            reason="declares XML entities, which can be used to stop a reader; refused unread"
        )
    document = open_document(text)
    if document is None:
        return NotAFeed(reason=f"text, not a feed; it begins “{plain.quoted(text)}”")
    root = document.root.rpartition(":")[2].lower()
    reason = _no_feed(document, root, text, url)
    if reason:
        return NotAFeed(reason=reason)
    document = mended(document, entry=_ENTRY_OF.get(root, "item"))
    damaged = _damage(document, charset_fault)
    sure = split is not None and document.whole and charset_fault is None
    hashes = split.hashes[:limit] if split is not None and sure else ()
    read = read_sitemap if root == "urlset" else read_xml_feed
    found = read(document, url=url, limit=limit, now=now, damaged=damaged, hashes=hashes)
    if dropped and isinstance(found, FeedDocument):
        return replace(found, dropped=found.dropped + dropped)
    return found


def is_cut(document: FeedDocument | NotAFeed) -> bool:
    """Whether the end of the document is missing: what it holds may be kept, its validators may not."""
    said = document.reason if isinstance(document, NotAFeed) else document.damaged or ""
    return said.startswith(CUT)


# --- what is no feed --------------------------------------------------------------------


def _refused(body: bytes) -> str | None:
    if not body.strip(b"\0 \t\r\n"):
        return "an empty body"
    for start, what in _BINARY.items():
        if body.startswith(start):
            return f"{what}, not a feed"
    return None


def _no_feed(document: Document, root: str, text: str, url: str) -> str | None:
    """Return why the document is no feed by its root, or None."""
    if root in _HTML or re.match(r"<!DOCTYPE\s+html", document.doctype, re.IGNORECASE):
        return _about_page(text, url)
    if root == "sitemapindex":
        return "a sitemap index, not a feed: it lists sitemaps, which can be followed one by one"
    if root == "opml":
        return "an OPML list of feeds, not a feed: `watcher feeds import` reads it from a file"
    if root not in (
        "rss",
        "rdf",
        "feed",
        "urlset",
        "channel",
    ) and not _FEED_MARKS.search(document.text):
        return f"XML, but not a feed (its outermost element is <{document.root[:60]}>)"
    return None


def _about_page(text: str, url: str) -> str:
    said = "an HTML page, not a feed"
    title = _HTML_TITLE.search(text)
    if title and title[1].strip():
        said += f"; its title is “{plain.quoted(title[1])}”"
    for link in _HTML_LINK.findall(text[:200_000]):
        href = _HREF.search(link)
        address = (
            fields.absolute(url, plain.from_text(href[1]))
            if href and _FEED_TYPE.search(link)
            else None
        )
        if address and address != url:
            return f"{said}; it names the feed {address}"
    return said


def _damage(document: Document, charset_fault: str | None) -> str | None:
    if document.cut:
        return f"{CUT}: {document.fault}"
    return document.fault or charset_fault
