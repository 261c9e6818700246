"""What a page says about itself for machines: headline, writer, dates, address, language, and whether one may read it.

Read from schema.org's JSON-LD, <meta>, <link> and <time>, in this order of trust. Nothing is taken from the running
text, and no date from the address: a guess would be kept as if the outlet had said it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from watcher.core.dates import parse_date
from watcher.core.language import iso_language
from watcher.core.markup import Element
from watcher.core.plain import from_html

MOST_JSON = 2_000_000  # characters of one JSON-LD block
MOST_NODES = 2_000  # of all blocks together
ARTICLE_TYPES = frozenset(
    [
        "article",
        "newsarticle",
        "reportagenewsarticle",
        "analysisnewsarticle",
        "opinionnewsarticle",
        "backgroundnewsarticle",
        "reviewnewsarticle",
        "blogposting",
        "liveblogposting",
        "report",
        "socialmediaposting",
        "techarticle",
        "advertisercontentarticle",
    ]
)
SPACES = re.compile(r"\s+")
TITLE_ENDS = re.compile(r"\s+[|–—·•»:-]\s+")
_NO_NAME = re.compile(r"https?://|www\.|@|^\s*(?:admin|administrator|editor|staff|null|undefined|none|n/?a)\s*$", re.I)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHead:
    """What the page says about itself; None where it does not."""

    title: str | None
    author: str | None
    published: datetime | None
    updated: datetime | None
    canonical: str | None
    site: str | None
    language: str | None
    free: bool | None  # schema.org's isAccessibleForFree
    types: frozenset[str]  # schema.org's and Open Graph's, lower-cased
    body: str  # JSON-LD articleBody, plain

    @property
    def is_article(self) -> bool:
        """Whether the page calls itself one."""
        return calls_itself_article(self.types)


def calls_itself_article(types: Set[str]) -> bool:
    """Whether one of schema.org's or Open Graph's types says so."""
    return not ARTICLE_TYPES.isdisjoint(types)


def read_head(tree: Element, *, url: str, now: datetime) -> PageHead:
    """Return what the page's own metadata say. Dates that cannot be true are None."""
    nodes = tuple(_json_nodes(tree))
    about = [node for node in nodes if _types(node) & ARTICLE_TYPES]
    meta = _meta(tree)
    site = _site(meta, nodes)
    published = _date(
        [*_values(about, "datePublished")],
        meta,
        ("article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "dc.date.issued", "dcterms.created", "dc.date", "sailthru.date", "publish-date", "publishdate", "pubdate", "date", "article.published", "cxenseparse:recs:publishtime"),
        now,
    ) or _time_element(tree, now)  # fmt: skip
    updated = _date(
        [*_values(about, "dateModified")],
        meta,
        ("article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "dcterms.modified", "last-modified", "article.updated"),
        now,
    )  # fmt: skip
    if updated and published and updated < published:
        updated = None
    free = [value for value in _values(nodes, "isAccessibleForFree")]
    types = frozenset().union(*(_types(node) for node in nodes)) | frozenset(
        kind.lower() for kind in meta.get("og:type", ())
    )
    bodies = [text for text in _values(about, "articleBody") if isinstance(text, str)]
    return PageHead(
        title=_title(tree, meta, about, site),
        author=_author(tree, meta, about),
        published=published,
        updated=updated,
        canonical=_canonical(tree, meta, url),
        site=site,
        language=_language(tree, meta, about),
        free=None if not free else not any(_is_false(value) for value in free),
        types=types,
        body=max((_plain_body(text) for text in bodies), key=len, default=""),
    )


def _json_nodes(tree: Element) -> Iterator[dict[str, Any]]:
    """Yield every object of every JSON-LD block, outermost first, without recursion."""
    waiting: list[Any] = []
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            source = (script.text or "")[:MOST_JSON].strip()
            try:
                waiting.append(json.loads(source.strip("; \n\t"), strict=False))
            except (ValueError, RecursionError):
                continue  # a page's broken self-description is no reason to lose the page
    seen = 0
    while waiting and seen < MOST_NODES:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting.extend(value[:MOST_NODES])
        elif isinstance(value, dict):
            seen += 1
            yield value
            waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))


def _types(node: Mapping[str, Any]) -> frozenset[str]:
    stated = node.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return frozenset(name.rsplit("/", 1)[-1].lower() for name in names if isinstance(name, str))


def _values(nodes: Iterable[Mapping[str, Any]], key: str) -> Iterator[Any]:
    for node in nodes:
        if (value := node.get(key)) is not None:
            yield value


def _is_false(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")


def _meta(tree: Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = element.get("content")
        if content and (
            name := element.get("property")
            or element.get("name")
            or element.get("itemprop")
            or element.get("http-equiv")
        ):
            found.setdefault(name.strip().lower(), []).append(content[:2_000])
    return found


def _clean(text: object, most: int = 500) -> str | None:
    """Return a short text without markup and line breaks, or None."""
    if not isinstance(text, str):
        return None
    plain = SPACES.sub(" ", from_html(text[: 4 * most], cap=most)).strip()
    return plain or None


def _first(meta: Mapping[str, list[str]], *names: str) -> str | None:
    return next(
        (text for name in names for raw in meta.get(name, ()) if (text := _clean(raw))), None
    )


def _title(
    tree: Element, meta: Mapping[str, list[str]], about: list[dict[str, Any]], site: str | None
) -> str | None:
    headline = next((text for value in _values(about, "headline") if (text := _clean(value))), None)
    shared = _first(meta, "og:title", "twitter:title", "dc.title", "parsely-title")
    element = tree.find(".//title")
    written = _clean(element.text_content()) if element is not None else None
    stated = [title for title in (headline, shared, written) if title]
    for heading in tree.findall(".//h1")[:6]:
        text = _clean(heading.text_content())
        # The headline that readers see, where one of the others says it is one: a site's name stands in <h1> too.
        if text and any(_same_title(text, title) for title in stated):
            return text
    return next((_without_site(title, site) for title in stated), None)


def _same_title(a: str, b: str) -> bool:
    words_a, words_b = set(re.findall(r"\w+", a.lower())), set(re.findall(r"\w+", b.lower()))
    return len(words_a) >= 3 and len(words_a & words_b) >= 0.7 * len(words_a)


def _without_site(title: str, site: str | None) -> str:
    """Return "Bridge closed" for "Bridge closed | The Gazette"."""
    parts = TITLE_ENDS.split(title)
    if (
        len(parts) > 1
        and len(parts[0]) >= 15
        and (len(parts[-1]) <= 30 or (site and site.lower() in parts[-1].lower()))
    ):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·•»:-")
    return title


def _author(
    tree: Element, meta: Mapping[str, list[str]], about: list[dict[str, Any]]
) -> str | None:
    names: list[str] = []
    for value in _values(about, "author"):
        for author in value if isinstance(value, list) else [value]:
            name = author.get("name") if isinstance(author, dict) else author
            for one in name if isinstance(name, list) else [name]:
                names.append(_clean(one, 120) or "")
    names = [name for name in names if name and not _NO_NAME.search(name)]
    if not names:
        stated = [
            _clean(raw, 120) or ""
            for key in (
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "byl",
                "sailthru.author",
            )
            for raw in meta.get(key, ())
        ]
        names = [name for name in stated if name and not _NO_NAME.search(name)][:1]
    if not names:
        marked = tree.xpath("(//*[@rel='author' or @itemprop='author'])[position() < 4]")
        names = [
            name
            for element in marked
            if 3 <= len(name := _clean(element.text_content(), 120) or "") <= 80
            and not _NO_NAME.search(name)
        ][:1]
    unique = list(
        dict.fromkeys(
            re.sub(r"^(?:by|par|von|por|di|от)\s+", "", name, flags=re.I) for name in names
        )
    )
    return ", ".join(unique[:6]) or None


def _date(
    stated: list[Any], meta: Mapping[str, list[str]], names: tuple[str, ...], now: datetime
) -> datetime | None:
    for text in (*stated, *(raw for name in names for raw in meta.get(name, ()))):
        if isinstance(text, str) and (moment := parse_date(text.strip(), now=now)):
            return moment
    return None


def _time_element(tree: Element, now: datetime) -> datetime | None:
    """Return the date of the <time> that is marked as the article's, or of the only ones inside its headline's box."""
    marked = tree.xpath("(//*[@itemprop='datePublished' or @pubdate])[position() < 4]")
    moments = [
        parse_date(element.get("datetime") or element.get("content"), now=now) for element in marked
    ]
    if not any(moments):
        inside = tree.xpath("(//article[.//h1])[1]//time[@datetime]")[:20]
        moments = [parse_date(element.get("datetime"), now=now) for element in inside][:1]
    return next((moment for moment in moments if moment), None)


def _canonical(tree: Element, meta: Mapping[str, list[str]], url: str) -> str | None:
    links = [
        link.get("href")
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    for stated in (*links[:3], *meta.get("og:url", ())):
        if not stated or len(stated) > 2_000:
            continue
        try:
            address: str = urljoin(url, stated.strip())
            parts = urlsplit(address)
            own = urlsplit(url)
        except ValueError:
            continue
        # A front page is nobody's article: templates with an empty field name it.
        if (
            parts.scheme in ("http", "https")
            and parts.hostname
            and (parts.path.strip("/") or parts.query or not own.path.strip("/"))
        ):
            return address
    return None


def _site(meta: Mapping[str, list[str]], nodes: tuple[dict[str, Any], ...]) -> str | None:
    if named := _first(meta, "og:site_name"):
        return named
    for value in _values(nodes, "publisher"):
        for publisher in value if isinstance(value, list) else [value]:
            if isinstance(publisher, dict) and (name := _clean(publisher.get("name"), 120)):
                return name
    return _first(meta, "application-name", "apple-mobile-web-app-title")


def _language(
    tree: Element, meta: Mapping[str, list[str]], about: list[dict[str, Any]]
) -> str | None:
    stated = [
        tree.get("lang"),
        tree.get("xml:lang"),
        *meta.get("content-language", ()),
        *_values(about, "inLanguage"),
        *meta.get("og:locale", ()),
    ]
    return next(
        (code for label in stated if isinstance(label, str) and (code := iso_language(label))), None
    )


def _plain_body(text: str) -> str:
    """Return articleBody as paragraphs; many pages put markup or escaped markup into it."""
    lines = from_html(text, cap=500_000, lines=True).splitlines()
    return "\n\n".join(line for raw in lines if (line := SPACES.sub(" ", raw).strip()))
