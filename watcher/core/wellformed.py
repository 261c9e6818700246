"""XML text of any quality → text that the feed parser can read, and what was wrong with it.

Most feeds that are not well-formed have one of four faults: something before the XML declaration, control
characters, HTML entities or bare ampersands, a missing end. All four can be mended without guessing at what
the author meant, and a mended document is read by the strict parser instead of the one that improvises.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.entities import html5
from xml.parsers import expat

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DECLARATION = re.compile(r"<\?xml\s[^>]{0,300}\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE\b[^>\[]*+(?:\[[^\]]*+\][^>]*+)?>", re.IGNORECASE)
_ROOT = re.compile(r"(?:\s++|<\?.*?\?>|<!--.*?-->)*+<([A-Za-z_][\w.:-]*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """XML text without its declaration and DOCTYPE."""

    text: str
    root: str  # the root's tag as written, prefix included
    doctype: str  # "" where there is none
    fault: str | None = None  # the first thing that is not well-formed, for people
    cut: bool = False  # the end is missing
    whole: bool = True  # well-formed, be it after mending


def open_document(text: str) -> Document | None:
    """Return the document, or None where the text has no root element.

    Whatever stands before the first "<", and an XML declaration after that, is dropped.
    """
    fault = None
    cleaned = _ILLEGAL.sub("", text)
    if len(cleaned) != len(text):
        fault = "characters that XML forbids"
    start = cleaned.find("<")
    if start == -1:
        return None
    if (
        not cleaned[:start].lstrip("\ufeff").isspace()
        and start
        and cleaned[:start].strip("\ufeff \t\r\n")
    ):
        fault = "text before the document"
    head = _DECLARATION.sub("", cleaned[start : start + 4_096], count=1)
    cleaned = head + cleaned[start + 4_096 :]
    doctype = _DOCTYPE.search(cleaned, 0, 8_192)
    if doctype and _ROOT.match(cleaned[: doctype.start()]) is None:
        cleaned = cleaned[: doctype.start()] + cleaned[doctype.end() :]
    else:
        doctype = None
    root = _ROOT.match(cleaned)
    if root is None:
        return None
    return Document(text=cleaned, root=root[1], doctype=doctype[0] if doctype else "", fault=fault)


def mended(document: Document, *, entry: str) -> Document:
    """Return the document well-formed where that can be had, with the fault it came with.

    `entry` is the local name of the elements that count. Of a document whose end is missing only the
    whole entries are kept: half an entry would be an edit when the rest comes.
    """
    text = tamed(document.text)
    error = _error(text)
    if error is None:
        return Document(
            text=text,
            root=document.root,
            doctype=document.doctype,
            fault=document.fault,
        )
    text = _NAMESPACE.sub(
        lambda found: found[1] + "".join(found[2].split()),
        _with_references_mended(text),
    )
    left = _error(text)
    if left is not None and left.startswith("unbound prefix"):
        text = _with_prefixes_bound(text)
        left = _error(text)
    cut = left is not None and is_cut(text, document.root)
    if cut:
        text = _closed(text, document.root, entry)
    return Document(
        text=text,
        root=document.root,
        doctype=document.doctype,
        fault=error,
        cut=cut,
        whole=left is None,
    )


def is_cut(text: str, root: str) -> bool:
    """Whether an ill-formed document ends inside its root element.

    Documents that are complete but broken within have the root's end tag (a stray ">" or a host's
    advertisement after it changes nothing), or at least their channel's.
    """
    end = text.rfind("</" + root)
    last_entry = max(text.rfind("</item"), text.rfind("</entry"), text.rfind("</url>"))
    if end > last_entry:
        return False
    return not re.search(r"</channel\s*>\s*(?:</?[\w:.-]*)?\Z", text[-200:])


def _error(text: str) -> str | None:
    """Return what expat says of the text, or None."""
    parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        return str(error)
    return None


def _closed(text: str, root: str, entry: str) -> str:
    """Return the text up to the last whole entry, with the open elements closed."""
    prefix = root.rpartition(":")[0]
    ends = list(re.finditer(rf"</(?:[\w.-]+:)?{re.escape(entry)}\s*>", text))
    if not ends:
        return f"<{root}/>"
    channel = "</channel>" if root.lower() == "rss" and not prefix else ""
    return text[: ends[-1].end()] + channel + f"</{root}>"


# --- references -------------------------------------------------------------------------

_REFERENCE = re.compile(
    # Where "&" is only a letter. One without its end hides all that follows; looked for once, not for each.
    r"<!\[CDATA\[(?:.*?\]\]>|.*)|<!--(?:.*?-->|.*)"
    r"|&(?:#([0-9]{1,7});|#[xX]([0-9a-fA-F]{1,6});|(#[^;<&\s]{0,40};)|([A-Za-z][A-Za-z0-9]{0,30});)?",
    re.DOTALL,
)
_OWN = frozenset({"amp", "lt", "gt", "quot", "apos"})


def _with_references_mended(text: str) -> str:
    return _REFERENCE.sub(_reference, text)


def _reference(found: re.Match[str]) -> str:
    decimal, hexadecimal, nonsense, name = found.groups()
    if found[0].startswith("<"):
        return found[0]
    if decimal is not None or hexadecimal is not None:
        number = int(decimal) if decimal is not None else int(hexadecimal, 16)
        legal = (
            number in (9, 10, 13)
            or 0x20 <= number <= 0xD7FF
            or 0xE000 <= number <= 0xFFFD
            or 0x10000 <= number <= 0x10FFFF
        )
        return found[0] if legal else "\ufffd"
    if nonsense is not None:
        return "\ufffd"
    if name is None:
        return "&amp;"
    if name in _OWN:
        return found[0]
    letters = html5.get(name + ";")
    if letters is None:
        return "&amp;" + found[0][1:]
    return "".join(f"&#{ord(letter)};" for letter in letters)


# --- namespaces and prefixes ------------------------------------------------------------

# expat refuses a namespace with white space in it, which line-wrapping mail programs and editors leave there.
_NAMESPACE = re.compile(r"""(\sxmlns(?::[\w.-]+)?\s*=\s*)("[^"<>]*"|'[^'<>]*')""")
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,30}):|\s([A-Za-z_][\w.-]{0,30}):[\w.-]+\s*=\s*[\"']")
# What the usual prefixes stand for; any other is bound to a name of its own, which means nothing.
_NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
}


def _with_prefixes_bound(text: str) -> str:
    """Return the text with each prefix that is used declared at the root."""
    root = _ROOT.match(text)
    if root is None:
        return text
    tag = text[root.end() : root.end() + 8_000].partition(">")[0]
    used = {name or other for name, other in _PREFIX.findall(text)} - {"xml", "xmlns"}
    missing = sorted(name for name in used if f"xmlns:{name}" not in tag)[:50]
    bound = "".join(
        f' xmlns:{name}="{_NAMESPACES.get(name.lower(), "urn:unbound:" + name)}"'
        for name in missing
    )
    return text[: root.end()] + bound + text[root.end() :]


# --- slow inputs ------------------------------------------------------------------------

# feedparser looks for an address in an author with an expression that is quadratic in the text's length
# (1.1 s for 16 KB; its issues 562 and 580), and its attribute handling is quadratic in their number
# (10,000: 1 s). No honest feed has either.
_AUTHOR = re.compile(r"<((?:[\w.-]+:)?(?:author|creator|managingeditor|webmaster|publisher|owner|contributor|name|email))(?:\s[^<>]*)?>", re.IGNORECASE)  # fmt: skip
_LONGEST_AUTHOR = 1_000  # characters; an Atom author with name, address and page has 200
_LONG_TAG = re.compile(r"<([A-Za-z_][\w.:-]*)\s[^<>]{8000,}>")
_MOST_ATTRIBUTES = 200


def tamed(text: str) -> str:
    """Return the text without what makes the feed parser take time out of all proportion."""
    text = _LONG_TAG.sub(_short_tag, text)
    pieces: list[str] = []
    at = 0
    for tag in _AUTHOR.finditer(text):
        if tag.start() < at:
            continue
        start = tag.end()
        end_tag = "</" + tag[1]
        if text.find(end_tag, start, start + _LONGEST_AUTHOR) != -1:
            continue
        end = text.find(end_tag, start)
        if end == -1:
            break
        pieces.append(text[at:start])
        at = end
    return "".join((*pieces, text[at:])) if pieces else text


def _short_tag(tag: re.Match[str]) -> str:
    if tag[0].count("=") <= _MOST_ATTRIBUTES:
        return tag[0]
    return f"<{tag[1]}/>" if tag[0].endswith("/>") else f"<{tag[1]}>"
