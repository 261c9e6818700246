"""Takes out of a page's tree what says of itself that it is not the article, before the text is sought.

The signs are the page's own words for its parts (class, id, role, hidden) and what a part is made of; none belongs
to one site. A part that holds much of the page's prose stays, whatever it is called: `class="has-comments"` on the
article itself. Every rule here was kept because the figures of `python -m evals extraction` rose with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.core.markup import Element
from watcher.core.phrases import TEASER_PREFIX, one_of, plain

WORDS = re.compile(r"[a-z]+|[A-Z]+[a-z]*")
# Matched against a class or id split into words: "RelatedArticles" and "related_articles" are "related articles".
# Left out because they took more text than furniture: tags, print, e-mail, and "hidden" beside names of screen sizes.
PARTS = {
    "hidden": r"visually hidden|screen reader text|visuallyhidden|sr only|noprint|print (?:only|header|footer)|modal|popup|popover|rollover (?:block|people block)|hovercard|lightbox|tooltip|toast|scrim|offcanvas",
    "comments": r"comments?|commentlist|kommentare?|commentaires?|comentarios?|commenti|reacties|komentarze|yorumlar|disqus|respond|livefyre|viafoura|talkback",
    "related": r"related|relacionad[oa]s?|recommended|recommendations?|outbrain|taboola|mgid|revcontent|zergnet|plista|read (?:also|more|next)|readmore|see also"
    r"|(?:more|other|latest|top|popular|recent) (?:from|stories|news|articles|posts|on|in)|most (?:read|popular|viewed|shared|commented)|mostpopular|trending|also like|further reading"
    r"|weiterlesen|verwandte|similaires|similares|correlati|leggi anche|(?:a|lire) (?:lire|aussi)|mehr zum thema|teaserlist|promo(?:s|ted|tion)?|dont miss|playlist|up next",
    "newsletter": r"newsletters?|sign ?up|subscribe|mailchimp|mc wp|opt ?in|mailing list",
    "share": r"shar(?:e|es|ing|er)|sharedaddy|socials?|addthis|addtoany|shariff|follow(?: us)?|partager?|compartir|teilen|condividi|likes?",
    "consent": r"cookies?|consent|gdpr|rgpd|dsgvo|onetrust|cookiebot|didomi",
    "paths": r"bread ?crumbs?|pagination|pager|navigation|navbar|menu|skip link|sitemap|site (?:header|footer)",
    "adverts": r"ads?|adverts?|advertisements?|advertising|sponsor(?:ed|s)?|dfp|adsense|doubleclick|werbung|anzeige|publicidad|publicite",
    "author": r"(?:author|about) (?:bio|box|info|description|profile|author)|authorbox|bio(?:graphy)?",
    "tags": r"tag list|taglist|(?:post|article|entry) (?:tags|categories|footer)|cat links|keywords",
    "legal": r"copyrights?|disclaimer|licen[cs]e",
    "tools": r"tool ?bar|(?:article|page|print|story) tools|rating|feedback|poll|quiz|login|register",
}
_MARK = re.compile(
    "|".join(rf"(?P<{name}>(?<![a-z])(?:{words})(?![a-z]))" for name, words in PARTS.items())
)
_ROLES = frozenset(
    [
        "navigation",
        "complementary",
        "dialog",
        "alertdialog",
        "search",
        "contentinfo",
        "menu",
        "menubar",
        "toolbar",
        "banner",
        "alert",
    ]
)
_BOXES = frozenset(
    [
        "div",
        "section",
        "aside",
        "ul",
        "ol",
        "dl",
        "nav",
        "header",
        "footer",
        "form",
        "table",
        "h2",
        "h3",
        "h4",
        "h5",
        "li",
        "figure",
        "details",
        "figcaption",
        "p",
        "span",
        "article",
    ]
)
_NEVER = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "button",
        "select",
        "textarea",
        "input",
        "canvas",
        "object",
        "embed",
        "map",
        "option",
        "dialog",
        "amp-list",
        "amp-ad",
    ]
)
_HIDDEN = frozenset(("hide", "hidden", "is-hidden", "d-none", "invisible"))
# "hidden-xs", "d-none d-md-block": hidden on some screens, shown on others.
_SOMETIMES = re.compile(r"(?<![a-z])(?:xs|sm|md|lg|xl|xxl)(?![a-z])|no-?js|desktop|mobile|tablet")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_LEAD = re.compile(
    r"(?<![a-z])(?:teaser|lead|lede|excerpt|standfirst|intro|vorspann|summary|chapo|dek|sumario|entradilla|occhiello|sommario|ingress|description|kicker|abstract|deck|subtitle|subheadline)(?![a-z])"
)
_BODY = re.compile(r"body|content|article|story|text|entry|post|chunk|paragraph", re.I)
_TEASER = re.compile(rf"\W*(?:{one_of(TEASER_PREFIX)})", re.I)
_ENDS = (".", "!", "?", "…", "»", "”", '"', "؟", "。")


def drop_unread(tree: Element) -> None:
    """Take out what a reader never sees as text: scripts, forms' fields, embedded documents."""
    for element in list(tree.iter(*_NEVER)):
        element.drop_tree()


def drop_furniture(tree: Element) -> None:
    """Take out the parts that call themselves something else than the article."""
    elements = list(tree.iter())
    size, prose = _measures(elements)
    all_text, all_prose = max(1, size[tree]), max(1, prose[tree])
    for element in elements:
        if element.tag not in _BOXES or element.getparent() is None:
            continue
        part = part_of(element)
        if part is None:
            continue
        if element.tag == "article" and part not in ("comments", "hidden"):
            continue
        # Inside a line these words are said of links and icons; only what pops up over the line is apart from it.
        if element.tag in ("span", "p") and part not in ("hidden", "related"):
            continue
        # Readers may write as much as the outlet; no other part is a seventh of the page's prose.
        most = 2 if part == "comments" else 7
        if prose[element] * most <= all_prose and size[element] * 3 <= all_text:
            element.drop_tree()


def part_of(element: Element) -> str | None:
    """Return which part of a page the element says it is, or None."""
    attributes = element.attrib
    if not attributes:
        return None
    get = attributes.get
    if get("hidden") is not None or get("aria-hidden") == "true":
        return "hidden"
    if (style := get("style")) and _UNSEEN.search(style):
        return "hidden"
    classes = get("class") or ""
    if not _HIDDEN.isdisjoint(classes.split()) and not _SOMETIMES.search(classes):
        return "hidden"
    if get("role") in _ROLES:
        return "role"
    return _named(get("id") or "") or _named(classes)


@lru_cache(maxsize=8192)
def _named(name: str) -> str | None:
    found = _MARK.search(" ".join(WORDS.findall(name[:300])).lower()) if name else None
    return found.lastgroup if found else None


def _measures(
    elements: Sequence[Element],
) -> tuple[dict[Element, int], dict[Element, int]]:
    """Return for each element how much text it holds, and how much of it in paragraphs or lines of a sentence's length."""
    size: dict[Element, int] = {}
    prose: dict[Element, int] = {}
    for element in reversed(elements):
        own = element.text
        total = len(own.strip()) if own else 0
        lines = total if total > 80 else 0
        for child in element:
            total += size[child]
            lines += prose[child]
            tail = child.tail
            if tail and (length := len(tail.strip())):
                total += length
                lines += length if length > 80 else 0
        size[element] = total
        prose[element] = (total if total > 80 else 0) if element.tag == "p" else lines
    return size, prose


def drop_linked_headlines(tree: Element) -> None:
    """Take out paragraphs that are nothing but a link to another article, and lists of such."""
    for element in list(tree.iter("p", "div", "h2", "h3", "h4", "ul")):
        if element.getparent() is None:
            continue
        links = element.findall(".//a")
        if not links:
            continue
        if element.tag == "ul":
            if _links_only(element):
                element.drop_tree()
            continue
        if element.tag == "div" and any(
            child.tag in ("div", "p", "ul", "ol", "section", "table") for child in element
        ):
            continue
        text = " ".join(element.text_content().split())
        if not 0 < len(text) <= 200:
            continue
        linked = sum(len("".join(link.text_content().split())) for link in links)
        share = linked / len(text.replace(" ", ""))
        headline = (
            share > 0.75 and len(text.split()) > 2 and not text.endswith(_ENDS)
        )  # an article's own linked sentence ends with a stop
        if headline or (share > 0.4 and _TEASER.match(plain(text))):
            element.drop_tree()


def _links_only(list_: Element) -> bool:
    """Whether a list has two or more entries, each one link with a headline's length of words."""
    entries = 0
    for item in list_:
        if item.tag != "li":
            return False
        text = "".join(item.text_content().split())
        linked = sum(len("".join(link.text_content().split())) for link in item.iter("a"))
        if not text:
            continue
        if linked < 0.9 * len(text) or len(item.text_content().split()) < 4 or text.endswith(_ENDS):
            return False
        entries += 1
    return entries >= 2


def join_chunks(tree: Element) -> None:
    """Make one box of an article that is laid out in several of one class, between adverts."""
    groups: dict[tuple[str, str | None], list[Element]] = {}
    for element in tree.iter("div", "section"):
        name = element.get("class")
        if (name and _BODY.search(name)) or element.get("itemprop") == "articleBody":
            groups.setdefault((element.tag, name), []).append(element)
    for boxes in groups.values():
        chunks = [box for box in boxes if _paragraphs(box) > 250]
        if len(chunks) < 2 or len(chunks) > 60:
            continue
        if len({next(box.iterancestors("article"), None) for box in chunks}) > 1:
            continue  # several articles on one page
        first = chunks[0]
        if any(first in box.iterancestors() for box in chunks[1:]):
            continue
        for box in chunks[1:]:
            for child in list(box):
                first.append(child)


def _paragraphs(box: Element) -> int:
    return sum(len(child.text_content()) for child in box if child.tag == "p")


def standfirst(tree: Element) -> str | None:
    """Return the lead that stands by the headline and calls itself one; trafilatura takes most for teasers."""
    heading = tree.find(".//h1")
    if heading is None:
        return None
    order = list(tree.iter())
    at = order.index(heading)
    for element in order[max(0, at - 15) : at + 60]:
        if element.tag not in ("p", "div", "h2", "h3", "strong", "section", "span"):
            continue
        names = " ".join(
            filter(None, (element.get("class"), element.get("id"), element.get("itemprop")))
        )
        if not names or not _LEAD.search(" ".join(WORDS.findall(names[:300])).lower()):
            continue
        text = " ".join(element.text_content().split())
        linked = sum(len(link.text_content()) for link in element.iter("a"))
        if not 50 <= len(text) <= 900 or linked * 3 > len(text):
            continue
        if (
            next(
                element.iterancestors("a", "ul", "ol", "aside", "li", "footer", "nav"),
                None,
            )
            is None
        ):
            return text
    return None
