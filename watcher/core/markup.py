"""Turns the bytes of a page into a tree of bounded size, whatever the bytes are.

Real pages hold at most 1.4 MB, 10,000 elements and 40 attributes on one (239 pages measured); the bounds
here are far above that, and only there to keep hostile pages from costing more than ordinary ones.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

from charset_normalizer import from_bytes
from lxml import etree, html

MAX_CHARACTERS = 3_000_000
MAX_ATTRIBUTES = 200  # libxml2 2.14 is quadratic in them: 100,000 on one element take 22 s
MAX_ELEMENTS = 30_000
MAX_DEPTH = 2000  # libxml2 drops the rest of a page below level 2048 (256 unless told otherwise)

Element = Any  # lxml comes without types

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins the same
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What browsers read these labels as (WHATWG Encoding): curly quotes live in windows-1252, not in latin-1.
RELABELLED = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-9": "cp1254",
}
CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,40})""", re.I)

_ATTRIBUTE = rb"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?+|'[^']*+'?+|[^\s>]*+))?+"""
# Possessive throughout, so that one pass reads any input; an attribute's value may hold < and >.
TAG = re.compile(rb"<[a-zA-Z][^\s/>]*+(?:[\s/=]++|" + _ATTRIBUTE + rb")*+", re.S)
ATTRIBUTE = re.compile(_ATTRIBUTE, re.S)
WRAPPERS = re.compile(
    r"</?(?:div|span|font|center|b|i|em|strong|section|a|table|tbody|tr|td|blockquote)\b[^>]*>",
    re.I,
)
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def codec(label: str) -> str | None:
    """Return the name of the Python codec that reads this label as a browser would, or None."""
    try:
        name = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return None
    name = RELABELLED.get(name, name)
    # "rot13", "zlib" and the like are no charsets; a text that calls itself UTF-16 in ASCII letters is not.
    if not getattr(codecs.lookup(name), "_is_text_encoding", True) or name in (
        "utf-7",
        "idna",
        "punycode",
        "unicode_escape",
        "raw_unicode_escape",
    ):
        return None
    return name


def decode(body: bytes, content_type: str | None) -> str:
    """Return the text of a page; byte order mark, header, <meta>, UTF-8 and a guess are tried in this order.

    A declared charset must fit the bytes: one that does not is passed over while another fits without a flaw.
    """
    for mark, name in BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    labels = (
        CHARSET.findall((content_type or "").encode("utf-8", "replace"))
        + CHARSET.findall(body[:4096])[:1]
    )
    named = [codec(label.decode("ascii", "replace")) for label in labels]
    declared = [
        name
        for name in named
        if name and (b"\0" in body[:200] or not name.startswith(("utf-16", "utf-32")))
    ]
    # Bytes that are valid UTF-8 and not plain ASCII are UTF-8, whatever a server says by default.
    for name in dict.fromkeys(["utf-8", *declared]):
        try:
            return body.decode(name)
        except UnicodeDecodeError:
            continue
    for name in (*declared[:1], "utf-8"):
        text = body.decode(name, "replace")
        # A stray byte, or a letter cut in two, does not change what the rest is.
        if (broken := text.count("�")) * 1000 <= len(text) or broken * 10 <= len(body) - len(text):
            return text
    guess = from_bytes(body[:50_000], threshold=0.5).best()
    return body.decode(guess.encoding if guess else (declared or ["cp1252"])[0], "replace")


def parse(text: str) -> Element | None:
    """Return the page's tree, or None where there is none. Nothing in it is unbounded."""
    source = CONTROL.sub("", text[:MAX_CHARACTERS]).strip()
    if not source:
        return None
    raw = TAG.sub(_few_attributes, source.encode("utf-8"))
    tree, whole = _tree(raw)
    if not whole:  # nested too deep: the wrappers say nothing, the words do
        tree, _ = _tree(WRAPPERS.sub(" ", raw.decode("utf-8")).encode("utf-8"))
    if tree is None or tree.tag != "html":
        return None
    if raw.count(b"<") > MAX_ELEMENTS:
        for count, element in enumerate(tree.iter()):
            if count >= MAX_ELEMENTS:
                return _cut(tree, element)
    return tree


def _few_attributes(tag: re.Match[bytes]) -> bytes:
    whole = tag.group()
    if len(whole) < 2 * MAX_ATTRIBUTES:
        return whole
    for count, attribute in enumerate(ATTRIBUTE.finditer(whole)):
        if count > MAX_ATTRIBUTES:  # the first is the tag's own name
            return whole[: attribute.start()]
    return whole


def _tree(raw: bytes) -> tuple[Element | None, bool]:
    parser = html.HTMLParser(
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        huge_tree=True,
    )
    try:
        tree = html.document_fromstring(raw, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None, True  # "Document is empty"
    return tree, not any(
        error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log
    )


def _cut(tree: Element, last: Element) -> Element:
    """Return the tree without what follows `last` in the document."""
    while last is not None and last is not tree:
        for follower in list(last.itersiblings()):
            follower.getparent().remove(follower)
        last = last.getparent()
    return tree
