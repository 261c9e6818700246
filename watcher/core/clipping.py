"""Texts made short enough to be shown: cut between words, around what matters, with what is new in them marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from watcher.core.wording import Edit

_MORE = "…"
# What may stand between two parts of one name: "Paul Hentges", "Jabhat al-Nusra", "Ligue du Port".
_JOINED = re.compile(
    r"[ -]?(?:(?:a[ldnst]|ash|el|d[eiu]|del|der|la|le|v[ao]n|bin|ibn|ben|abu|of)[ -])?",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """A stretch of a shown text: "same", "new" (said for the first time), "del" or "ins"."""

    kind: str
    text: str


def clipped(text: str, most: int) -> str:
    """Return a text as one line of at most `most` characters, cut between words where it has any."""
    one = " ".join(text[: 4 * most + 200].split())
    if len(one) <= most and len(text) <= 4 * most + 200:
        return one
    cut = one[: most - 1]
    whole = one[most - 1 : most].isspace()  # the cut falls between two words
    space = len(cut) if whole else cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip(" ,;:–—-") + _MORE


def around(text: str, word: str, most: int) -> str:
    """Return the stretch of a text in which some words of it stand, of at most `most` characters."""
    one = " ".join(text.split())
    place = one.find(" ".join(word.split()))
    if len(one) <= most or place <= 0:
        return clipped(one, most)
    end = place + len(word)
    if end < most - 1:
        return clipped(one, most)
    start = max(0, min(place - most // 3, end - most + 2))
    start = one.find(" ", start, place) + 1 or start
    return _MORE + clipped(one[start:], most - 1)


def marked(text: str, news: Iterable[str]) -> list[Part]:
    """Return a text in parts, with the words of `news` as they stand in it marked as new."""
    words = [word for word in dict.fromkeys(news) if word]
    if not words:
        return [Part("same", text)]
    found = re.compile(
        r"(?<!\w)(?:"
        + "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))
        + r")(?!\w)"
    )
    parts: list[Part] = []
    at = 0
    for match in found.finditer(text):
        if at and parts and _JOINED.fullmatch(text, at, match.start()):
            last = parts.pop()
            parts.append(Part("new", last.text + text[at : match.end()]))
        else:
            if match.start() > at:
                parts.append(Part("same", text[at : match.start()]))
            parts.append(Part("new", match.group()))
        at = match.end()
    if at < len(text):
        parts.append(Part("same", text[at:]))
    return parts


# --- edits ------------------------------------------------------------------------------

_BESIDE = 60  # characters shown on either side of an edit
_BETWEEN = 90  # characters between two edits that are shown as one line


def hunks(edits: Sequence[Edit], *, longest: int) -> list[list[Part]]:
    """Return what changed with the words around it, neighbours together; each change is cut at `longest` characters."""
    found: list[list[Part]] = []
    open_ = False  # whether the last one may take the next edit in
    for at, edit in enumerate(edits):
        if edit.op == "same":
            text = " ".join(edit.new.split())
            if not open_:
                continue
            last = at + 1 == len(edits)
            sentence = re.search(r"[.!?؟。]\s", edit.new)
            if last or len(text) > _BETWEEN or (sentence is not None and len(text) > _BESIDE // 2):
                found[-1].append(Part("same", _head(text)))
                open_ = False
            else:
                found[-1].append(Part("same", text))
            continue
        old, new = clipped(edit.old, longest), clipped(edit.new, longest)
        if not (old or new):
            continue
        if not open_:
            before = edits[at - 1].new if at and edits[at - 1].op == "same" else ""
            found.append([Part("same", _tail(" ".join(before.split())))] if before.strip() else [])
            open_ = True
        found[-1] += [Part(kind, text) for kind, text in (("del", old), ("ins", new)) if text]
    return found


def _head(text: str) -> str:
    if len(text) <= _BESIDE:
        return text
    cut = text[:_BESIDE]
    return (cut[: cut.rfind(" ")] if " " in cut else cut) + _MORE


def _tail(text: str) -> str:
    if len(text) <= _BESIDE:
        return text
    cut = text[-_BESIDE:]
    return _MORE + (cut[cut.find(" ") + 1 :] if " " in cut else cut)
