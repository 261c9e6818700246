"""Diffs → an Atom feed (RFC 4287): one entry a diff, with an id that stays (RFC 4151) and its content as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from lxml import etree

from watcher.core.clipping import clipped
from watcher.core.disputes import strongest
from watcher.render.columns import isolated
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import plural
from watcher.render.marked import gap
from watcher.render.safe import clean, line
from watcher.render.weblinks import language, web_address

Record = Mapping[str, Any]

ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# What XML 1.0 cannot hold beside what `clean` takes out (section 2.2).
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What one entry shows; the rest is counted, with the command that shows it.
_SENTENCES = 20
_CONFLICTS = 8
_OTHERS = 6  # who say otherwise, of one conflict
_HUNKS = 12
_TITLE, _LONG, _NAME = 200, 800, 80  # characters

# A diff's kind in words; "page" is a revision that only means that the page could be read at last.
KINDS = {
    "new": "New",
    "copy": "Copy",
    "revision": "Revised",
    "page": "Read in full",
    "removal": "Removed",
    "return": "Back",
}


def tag(store: str, *parts: object) -> str:
    """Return the id of something in a store, the same for ever; `store` is the day it was made and its mark, `2026-11-21:0f3a`.

    RFC 4151 wants a name that its maker holds. Few who run this hold one, and the address of a mail may change: `invalid` belongs to
    nobody (RFC 2606), so that no other tag can be ours by chance, and the store's mark tells ours apart.
    """
    day, _, mark = store.partition(":")
    return f"tag:watcher.invalid,{day}:" + "/".join(
        quote(str(part), safe="") for part in (mark, *parts)
    )


def as_atom(record: Record) -> str:
    """Return the feed that `jobs.publishing.gather` found: entries newest first, whole and well-formed whatever the texts hold."""
    story = record["story"]
    about = ("stories", story) if story is not None else ("stories",)
    feed = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    feed.set(_LANG, "en")
    _text(feed, "id", tag(record["store"], *about))
    _text(feed, "title", line(record["title"]) or story or "Stories")
    _text(feed, "subtitle", "What is new, revised, removed or disputed, one entry each")
    _text(feed, "updated", record["updated"])
    _text(feed, "generator", "watcher")
    _text(etree.SubElement(feed, f"{{{ATOM}}}author"), "name", "watcher")
    for diff in record["entries"]:
        _entry(feed, diff, record["store"])
    etree.indent(feed)
    body: str = etree.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _entry(feed: etree._Element, diff: Record, store: str) -> None:
    entry = etree.SubElement(feed, f"{{{ATOM}}}entry")
    lang = language(diff["language"])
    _text(entry, "id", tag(store, "diffs", diff["story"], diff["id"]))
    title = _text(entry, "title", _title(diff))
    if lang:
        title.set(_LANG, lang)
    _text(entry, "updated", diff["at"])
    if diff["published"] is not None:
        _text(entry, "published", diff["published"])
    _text(etree.SubElement(entry, f"{{{ATOM}}}author"), "name", _who(diff))
    page = web_address(diff["url"])
    if page:
        more = {"hreflang": lang} if lang else {}
        _link(entry, "alternate", page, type="text/html", **more)
        _link(entry, "via", page)
    original = diff["original"]
    source = web_address(original["url"]) if original else None
    if source and source != page:
        _link(entry, "related", source)
    _category(entry, "kind", diff["kind"], KINDS[diff["kind"]])
    _category(entry, "story", diff["story"], line(diff["story_title"]) or diff["story"])
    _text(entry, "summary", _summary(diff))
    content = etree.Element("div")
    for part in _content(diff, lang):
        content.append(part)
    html: str = etree.tostring(content, encoding="unicode", method="html")
    _text(entry, "content", html, type="html")


def _title(diff: Record) -> str:
    headline = line(diff["title"] or "") or "without a headline"
    return f"{_kind(diff)}: {isolated(clipped(headline, _TITLE))}"


def _kind(diff: Record) -> str:
    return KINDS["page" if diff["is_page"] else diff["kind"]]


def _who(record: Record) -> str:
    name = line(record["outlet"] or record.get("ref") or record.get("item_ref") or "")
    return clipped(_xml(name), _NAME) or "outlet unknown"


def _summary(diff: Record) -> str:
    """Return the diff in figures, for lists in which the content is not shown."""
    parts = []
    if diff["kind"] in ("new", "copy", "revision"):
        parts.append(plural(len(diff["added"]), "new sentence"))
    if diff["repeated"]:
        parts.append(plural(len(diff["repeated"]), "sentence") + " told before")
    if diff["removed"]:
        parts.append(plural(len(diff["removed"]), "sentence") + " taken out")
    if diff["conflicts"]:
        parts.append(plural(len(diff["conflicts"]), "fact") + " stated differently")
    return f"{isolated(_who(diff))}: {', '.join(parts) or _gone(diff)}"


def _gone(diff: Record) -> str:
    return {"removal": "the page is gone", "return": "the page is there again"}.get(
        diff["kind"], "nothing new"
    )


# --- content ----------------------------------------------------------------------------


def _content(diff: Record, lang: str | None) -> Iterator[etree._Element]:
    yield _p(_bdi(_who(diff)), f": {_does(diff)}", *_original(diff))
    changes = diff["changes"]
    if diff["added"] and not changes:
        texts = [sentence["text"] for sentence in diff["added"]]
        yield from _list("New here:", texts, lang, diff)
    yield from _changes(changes, lang)
    if changes:
        yield from _list(
            "New to the story:", [sentence["text"] for sentence in diff["added"]], lang, diff
        )
    elif diff["removed"]:
        yield from _list("Taken out:", diff["removed"], lang, diff, mark="del")
    for conflict in diff["conflicts"][:_CONFLICTS]:
        yield from _conflict(conflict, lang)
    yield from _rest(len(diff["conflicts"]) - _CONFLICTS, "disputed fact", f"why {diff['id']}")
    if diff["repeated"]:
        yield _p(f"{plural(len(diff['repeated']), 'sentence')} told before.")
    yield _p("Proof: ", _el("code", f"watcher why {diff['id']}"))


def _does(diff: Record) -> str:
    """Return what happened, in words of ours."""
    said = {
        "new": "a new article",
        "copy": "a copy of what was there before",
        "revision": "changed its article",
        "removal": "the article is gone from its page",
        "return": "the article that was gone is there again",
    }[diff["kind"]]
    if diff["is_page"]:
        said = "the article, of which only the feed's words were known, could be read"
    if diff["wire"]:
        said += f", credits {isolated(clipped(line(diff['wire']), _NAME))}"
    return said + "."


def _original(diff: Record) -> Iterator[etree._Element | str]:
    original = diff["original"]
    if original is None:
        return
    yield " Copied from " if diff["of"] is not None else " Probably a translation from "
    yield _bdi(_who(original))
    title = clipped(line(original["title"] or ""), _TITLE)
    if title:
        yield ": "
        page = web_address(original["url"])
        said = _el("a", title, href=page) if page else _el("cite", title)
        _spoken(said, language(original["language"]))
        yield said
    yield "."


def _changes(hunks: Iterable[Iterable[tuple[str, str]]], lang: str | None) -> Iterator[Any]:
    """Yield what was edited, with the words around it."""
    shown = [list(hunk) for hunk in hunks]
    for hunk in shown[:_HUNKS]:
        parts: list[etree._Element | str] = []
        for kind, text in hunk:
            if parts:
                parts.append(gap(text))
            parts.append(_el(kind, clean(text)) if kind in ("ins", "del") else clean(text))
        yield _spoken(_p(*parts), lang)
    if len(shown) > _HUNKS:
        yield _p(f"and {plural(len(shown) - _HUNKS, 'more change')}")


def _list(
    head: str, texts: Iterable[str], lang: str | None, diff: Record, *, mark: str | None = None
) -> Iterator[etree._Element]:
    said = [clipped(clean(text), _LONG) for text in texts]
    if not said:
        return
    yield _p(head)
    rows = _el("ul")
    for text in said[:_SENTENCES]:
        row = _el("li", _el(mark, text) if mark else text)
        rows.append(_spoken(row, lang))
    yield rows
    yield from _rest(len(said) - _SENTENCES, "more sentence", f"show {diff['item']}")


def _rest(more: int, what: str, command: str) -> Iterator[etree._Element]:
    if more > 0:
        yield _p(f"and {plural(more, what)}: ", _el("code", f"watcher {command}"))


def _conflict(conflict: Record, lang: str | None) -> Iterator[etree._Element]:
    """Yield a fact that is stated differently: each value with its quote. Never who is right."""
    others = conflict["others"]
    said = IN_WORDS.get(strongest(other.get("class") for other in others) or "", "")
    head = clipped(line(conflict["about"]), _TITLE)
    yield _p(_el("strong", _bdi(head)), f": {said}" if said else "")
    rows = _el("ul", _stated("Here", conflict, lang))
    for other in others[:_OTHERS]:
        rows.append(_stated(_who(other), other, None))
    if len(others) > _OTHERS:
        rows.append(_el("li", f"and {plural(len(others) - _OTHERS, 'more article')}"))
    yield rows


def _stated(who: str, claim: Record, lang: str | None) -> etree._Element:
    quoted = _spoken(_el("q", clipped(clean(claim["quote"]), _LONG)), lang)
    return _el(
        "li", _bdi(who), ": ", _bdi(clipped(clean(str(claim["says"])), _TITLE)), " — ", quoted
    )


# --- elements ---------------------------------------------------------------------------


def _xml(text: str) -> str:
    """Return a text without what neither a screen nor XML should get."""
    return _NOT_XML.sub("", clean(text))


def _text(parent: etree._Element, name: str, text: str, **attributes: str) -> etree._Element:
    """Append an element of the feed; isolates of ours stay, for titles have no markup to do their work."""
    element = etree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    element.text = _NOT_XML.sub("", text)
    return element


def _link(parent: etree._Element, rel: str, href: str, **more: str) -> None:
    etree.SubElement(parent, f"{{{ATOM}}}link", {"rel": rel, "href": href, **more})


def _category(parent: etree._Element, scheme: str, term: str, label: str) -> None:
    attributes = {
        "term": term,
        "scheme": f"tag:watcher.invalid,2026:{scheme}",
        "label": _xml(label),
    }
    etree.SubElement(parent, f"{{{ATOM}}}category", attributes)


def _el(name: str, *children: etree._Element | str, href: str | None = None) -> etree._Element:
    element = etree.Element(name)
    if href is not None:
        element.set("href", href)
    for child in children:
        if not isinstance(child, str):
            element.append(child)
            continue
        text = _NOT_XML.sub("", child)
        if len(element):
            element[-1].tail = (element[-1].tail or "") + text
        else:
            element.text = (element.text or "") + text
    return element


def _p(*children: etree._Element | str) -> etree._Element:
    return _el("p", *children)


def _bdi(text: str) -> etree._Element:
    return _el("bdi", text)


def _spoken(element: etree._Element, lang: str | None) -> etree._Element:
    """Say in which direction and language an outlet's words are written."""
    element.set("dir", "auto")
    if lang:
        element.set("lang", lang)
    return element
