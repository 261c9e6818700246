"""Article pages → articles: the text as published, free of page furniture, with what the page says about itself.

trafilatura seeks the text, in a tree from which the parts that call themselves something else were taken before, and
never with its fetcher or its duplicate memory. Where it finds little, the page's JSON-LD or a second look decides.
docs/decisions/0007-extraction.md has the table of what was tried.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from watcher.core import cleaning
from watcher.core.furniture import furniture
from watcher.core.language import detect_language
from watcher.core.markup import Element, decode, parse
from watcher.core.pagehead import PageHead, read_head
from watcher.core.pages import Sight, judge_page
from watcher.core.selectors import selected
from watcher.model import Article, PageKind

if TYPE_CHECKING:
    from collections.abc import Collection

OWN_VERSION = (
    1  # raise it when the same bytes would give another text: such texts are not compared as edits
)
LITTLE = 250  # characters: below, a second look is worth its time
MOST_TEXT = 150_000  # characters of one article; see core/plain.py on the number
VISIBLE = 30_000  # characters looked at to judge what kind of page it is
# What furniture() marks and an article does without. Credits, copyright lines and notes stay: the outlet wrote them below its article.
_OUT = frozenset({"path", "teasers", "newsletter", "share", "cookies", "comment form", "comments", "spam", "player", "remnant"})  # fmt: skip
_WORDS = re.compile(r"\w+")


@cache
def extractor() -> str:
    """Return name and version of what makes the texts."""
    return f"trafilatura {version('trafilatura')}/watcher-extract {OWN_VERSION}"


def read_page(
    body: bytes,
    *,
    url: str,
    content_type: str | None,
    now: datetime,
    keep: Sequence[str] = (),
    drop: Sequence[str] = (),
) -> Article:
    """Return the article on a page. Any bytes give an Article; a page without one has a `kind` that says so.

    `keep` names the parts that are the article and `drop` those that are not, as selectors (see core/selectors.py).
    """
    source = decode(body, content_type)
    tree = parse(source)
    if tree is None:
        return Article(kind=PageKind.EMPTY, title=None, text="", language=None, why="no markup", extractor=extractor())  # fmt: skip
    # Held on to, lxml need not make its element objects anew for each pass: a third of the time.
    held = list(tree.iter())
    head = read_head(tree, url=url, now=now)
    _drop(tree, drop)
    players = sum(1 for _ in tree.iter("video", "audio", "iframe"))
    cleaning.drop_unread(tree)
    visible, linked = _visible(tree, links=not head.is_article)
    text = _kept(tree, keep) if keep else _found(tree, head, drop, source)
    held.clear()
    kind, why = judge_page(
        Sight(text=text, visible=visible, title=head.title, free=head.free, types=head.types, players=players, linked=linked)
    )  # fmt: skip
    language = detect_language(text) or head.language
    return Article(
        kind=kind,
        title=head.title,
        text=text,
        language=language,
        published=head.published,
        updated=head.updated,
        author=head.author,
        canonical=head.canonical,
        site=head.site,
        why=why,
        extractor=extractor(),
    )


def _drop(tree: Element, selectors: Sequence[str]) -> None:
    for element in selected(tree, selectors):
        if element is not tree and element.getparent() is not None:
            element.drop_tree()


def _found(tree: Element, head: PageHead, drop: Sequence[str], source: str) -> str:
    headings = {_bare(heading.text_content()) for heading in tree.iter("h1")} | {
        _bare(head.title or "")
    }
    cleaning.drop_furniture(tree)
    lead = cleaning.standfirst(tree)
    cleaning.drop_linked_headlines(tree)
    cleaning.join_chunks(tree)
    text = _without_furniture(_sought(tree, fast=True), headings)
    if len(text) < LITTLE and (whole := parse(source)) is not None:
        _drop(whole, drop)
        second = _without_furniture(_sought(whole, fast=False), headings)
        text = second if len(second) > 2 * len(text) else text
    longer = len(head.body) > 2 * len(text) and len(head.body) > LITTLE
    if longer or (
        "\n" not in text and _bare(text) == _bare(head.body)
    ):  # the same without its paragraphs
        text = _without_furniture(head.body, headings)
    if lead and len(text) >= LITTLE and _bare(lead)[:60] not in _bare(text):
        text = f"{lead}\n\n{text}"
    return text[:MOST_TEXT].strip()


def _sought(tree: Element, *, fast: bool) -> str:
    # Imported here: 0.3 s, and most commands open no page.
    from trafilatura import extract

    found = extract(
        tree,
        fast=fast,
        favor_recall=not fast,
        include_comments=False,
        deduplicate=False,
        with_metadata=False,
    )
    return found or ""


def _kept(tree: Element, keep: Sequence[str]) -> str:
    blocks: list[str] = []
    for element in selected(tree, keep):
        inner = list(element.iter("p", "h2", "h3", "h4", "li", "blockquote", "pre"))
        for block in inner or [element]:
            if not any(parent in inner for parent in block.iterancestors()):
                blocks.append(" ".join(block.text_content().split()))
    return "\n\n".join(block for block in dict.fromkeys(blocks) if block)[:MOST_TEXT]


def _without_furniture(text: str, headings: Collection[str]) -> str:
    """Return the text as paragraphs, without its headline, list signs, table bars, and the furniture that a line's wording shows."""
    for mark in reversed(furniture(text)):
        if mark.kind in _OUT:
            text = text[: mark.start] + text[mark.end :]
    paragraphs = [line for raw in text.split("\n") if (line := _plain(raw))]
    for index, paragraph in enumerate(paragraphs[:6]):
        if _bare(paragraph) in headings:
            del paragraphs[index]
            break
    return "\n\n".join(paragraphs)


def _plain(line: str) -> str:
    line = line.strip()
    if line.startswith("|") or line.endswith("|"):
        if not _WORDS.search(line):
            return ""  # the rule below a table's head
        line = " ".join(cell.strip() for cell in line.strip("|").split("|"))
    return " ".join(line.removeprefix("- ").split())


def _bare(text: str) -> str:
    return " ".join(_WORDS.findall(text.lower()))


def _visible(tree: Element, *, links: bool) -> tuple[str, float]:
    """Return the beginning of what a reader sees, and how much of all of it is links (0 where not asked)."""
    body = tree.find("body")
    body = tree if body is None else body
    everything = body.text_content()
    if not links:
        return " ".join(everything[: 4 * VISIBLE].split())[:VISIBLE], 0.0
    size = len("".join(everything.split()))
    linked = sum(len("".join(link.text_content().split())) for link in body.iter("a"))
    return " ".join(everything.split())[:VISIBLE], min(1.0, linked / max(1, size))
