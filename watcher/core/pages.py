"""What kind of page an outlet sent: an article, its first lines, a wall in front of it, or no article at all.

Careful in one direction: what reads like an article is one. The walls are known by their wording only while little
else stands on the page, so that a report on cookie banners or on subscription prices stays a report.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from watcher.core import phrases
from watcher.core.pagehead import calls_itself_article
from watcher.core.phrases import anywhere, plain
from watcher.model import PageKind

_CONSENT = anywhere(phrases.CONSENT)
_CHALLENGE = anywhere(phrases.CHALLENGE)
_SUBSCRIBERS = anywhere(phrases.SUBSCRIBERS_ONLY)
_MISSING = re.compile(rf"\W*(?:{phrases.one_of(phrases.MISSING)})", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_DENSE = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE = re.compile(
    r"""[^\n]{60,}[.!?…。؟।]["'”’»)\]]*(?:\s|$)|[\u3040-\u9fff][^\n]{20,}[。！？]"""
)

# Words. Tuned on ../shared/html, where all but a few pages hold articles (`python -m evals extraction`), and on invented walls.
WALL = 400  # a consent wall with its list of purposes is shorter
CHALLENGED = 150
STUB = 250  # with the page's own word that the rest is not free
STUB_BY_WORDING = 180  # where only the wording says so
MEDIA = 120  # a caption below a video
LEAST = 8
LISTED = 0.6  # share of links in the visible text of a list of articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What there is to judge a page by."""

    text: str  # the article as extracted
    visible: str  # the beginning of all that a reader sees
    title: str | None
    free: bool | None  # the page's own isAccessibleForFree
    types: Set[str]  # what the page calls itself: "newsarticle", "video.other"
    players: int = 0  # video, audio and embedded players
    linked: float = 0.0  # share of the visible text that is links


def judge_page(page: Sight) -> tuple[PageKind, str]:
    """Return the kind of page, and what decided it in words."""
    words = count_words(page.text)
    if words >= WALL and (page.linked <= LISTED or calls_itself_article(page.types)):
        return PageKind.ARTICLE, f"{words} words of text"
    seen = count_words(page.visible)
    text, visible, title = plain(page.text), plain(page.visible), plain(page.title or "")
    if words < CHALLENGED and seen < 2 * CHALLENGED:
        signs = _found(_CHALLENGE, f"{title}. {visible}")
        if len(signs) >= 2 or (signs and (seen < 60 or _CHALLENGE.match(title))):
            return PageKind.CHALLENGE, f"asks to prove a person: {signs[0]!r}"
    signs = _found(_CONSENT, text if words >= LEAST else visible)
    length = words if words >= LEAST else seen
    if length < WALL and len(signs) >= 3 and len(signs) * 35 >= length:
        return PageKind.CONSENT, f"asks for consent: {signs[0]!r}, {signs[1]!r}"
    if words < CHALLENGED and title and _MISSING.match(title):
        return PageKind.EMPTY, f"says that nothing is there: {page.title!r}"
    if words < CHALLENGED and _MISSING.match(text):
        return PageKind.EMPTY, f"says that nothing is there: {page.text[:60]!r}"
    if words < LEAST:
        if page.players or _calls_itself_media(page.types):
            return PageKind.MEDIA, "a player and no text"
        return PageKind.EMPTY, "no text could be found"
    wording = _found(_SUBSCRIBERS, text) or (
        _found(_SUBSCRIBERS, visible) if words < STUB_BY_WORDING else []
    )
    if page.free is False and words < STUB:
        return PageKind.STUB, "the page says that it is not free to read, and is short"
    if wording and words < STUB_BY_WORDING:
        return PageKind.STUB, f"speaks of subscribers and is short: {wording[0]!r}"
    if words < MEDIA and _calls_itself_media(page.types) and not calls_itself_article(page.types):
        return (
            PageKind.MEDIA,
            "the page calls itself a video, audio or gallery, and its text is short",
        )
    if words < MEDIA // 3 and page.players:
        return PageKind.MEDIA, "a player and a line or two"
    if (
        not calls_itself_article(page.types)
        and page.linked > LISTED
        and _prose_share(page.text) < 0.25
    ):
        return PageKind.EMPTY, "a list of links, no article"
    return PageKind.ARTICLE, f"{words} words of text"


def count_words(text: str) -> int:
    """Return about how many words a text has; scripts without spaces count two characters a word."""
    dense = len(_DENSE.findall(text))
    return len(_WORD.findall(_DENSE.sub(" ", text) if dense else text)) + dense // 2


def _found(pattern: re.Pattern[str], text: str) -> list[str]:
    """Return the different wordings found, first come first."""
    return list(dict.fromkeys(match.group()[:60].strip() for match in pattern.finditer(text)))


def _calls_itself_media(types: Set[str]) -> bool:
    return any(
        kind.startswith(("video", "audio", "music", "podcast"))
        or kind.endswith(("gallery", "episode"))
        for kind in types
    )


def _prose_share(text: str) -> float:
    return sum(len(match.group()) for match in _SENTENCE.finditer(text)) / max(1, len(text))
