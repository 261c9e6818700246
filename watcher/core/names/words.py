"""Cut a text into words, seeing through what publishing systems leave between the letters.

Offsets always lead back to the text as given: soft hyphens, zero-width and bidirectional marks, tatweel,
escaped entities and inline tags are taken out of a copy, and a map says where each letter stood.
"""

from __future__ import annotations

import html
import re
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from io import StringIO
from typing import NamedTuple

# Combining marks are no "\w" in Python, yet they are parts of words: accents, points, harakat, matras.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u3099\u309a"
)
APOSTROPHES = "'’‘ʼʹ`´′‛׳＇"
# Katakana is a word of its own: Japanese runs its scripts together.
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff"
# Possessive, run by run: a way back for each of ten million letters without a space took 1.1 GB.
_LETTERS = rf"(?:[^\W_{_KATAKANA}]++|[{MARKS}]++)++"
# A geresh may end a Hebrew word (it changes the letter before it); elsewhere an apostrophe is inside or not at all.
WORD = re.compile(
    rf"[{_KATAKANA}]+|{_LETTERS}(?:[{APOSTROPHES}](?:{_LETTERS}|(?<=[\u05d0-\u05ea][{APOSTROPHES}])))*+"
)

# A ligature that may be part of a name holds four letters at most (ﷲ, ﷴ); U+FDFA and U+FDFB hold a whole blessing.
MOST_LETTERS = 4
# Written between letters and meaning nothing there. U+0640 is the Arabic tatweel; two of them with a space between
# are letters pulled apart against word filters.
_DIRT = re.compile(
    r"\u0640+[ \u00a0]+\u0640+"
    r"|[\u0621\u0629\u0649]\u200c?(?=\u0627\u0644)"  # letters that end a word, and no space before an article
    r"|\u200c(?=\u0627\u0644)"
    r"|\u0647\u200c(?=\u0627)"  # Persian: a vowel before the joint, as in -e'i
    r"|[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]+"
    r"|&(?:amp;)*(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[0-9]{0,2});"
    r"|</?(?:a|abbr|b|bdi|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?/?>"
    r"|[\ufb00-\ufb4f\ufb50-\ufdf9\ufdfc-\ufdff\ufe70-\ufefc\uff10-\uff5a]"
)
ENDS_INSIDE = re.compile("[\u0621\u0629\u0649]\u0627\u0644")
_PULLED_APART = re.compile(r"\u0640[ \u00a0]+\u0640")
CJK = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u30ff\u3130-\u318f"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0002ffff]"
)


class Word(NamedTuple):
    """A word of a cleaned text, with its place there."""

    text: str
    start: int
    end: int


class _Way(NamedTuple):
    """The pieces of a cleaned text: where each begins there, and where it stood from and to in the text as given.

    A few numbers for each piece of dirt: two for every letter made 1.3 GB of a text of 10 MB that had one soft hyphen.
    """

    at: array[int]
    start: array[int]
    end: array[int]  # of a piece put there for others; 0 for one left as it was

    def starts(self, place: int) -> int:
        piece = bisect_right(self.at, place) - 1
        return self.start[piece] + (0 if self.end[piece] else place - self.at[piece])

    def ends(self, place: int) -> int:
        piece = bisect_right(self.at, place) - 1
        return self.end[piece] or self.start[piece] + place - self.at[piece] + 1


@dataclass(frozen=True, slots=True)
class Clean:
    """A text without the dirt between its letters, and the way back to the text as given."""

    text: str
    _way: _Way | None = None  # None: nothing had to be taken out

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]` stands in the text as given."""
        if self._way is None:
            return start, end
        return self._way.starts(start), self._way.ends(end - 1)

    def words(self) -> list[Word]:
        """Return the words, in order."""
        return [Word(m.group(), m.start(), m.end()) for m in WORD.finditer(self.text)]


def clean(text: str) -> Clean:
    """Return `text` with soft hyphens, invisible marks, tatweel, entities and inline tags resolved."""
    if _DIRT.search(text) is None:
        return Clean(text)
    pieces = StringIO()
    way = _Way(array("Q"), array("Q"), array("Q"))
    at = 0

    def put(piece: str, start: int, end: int) -> None:
        if piece:
            way.at.append(pieces.tell())
            way.start.append(start)
            way.end.append(end)
            pieces.write(piece)

    for dirt in _DIRT.finditer(text):
        put(text[at : dirt.start()], at, 0)
        said = _said(dirt.group())
        if dirt.group() == "\u200c" and text.startswith("\u0627\u0644", dirt.end()):
            said = " "
        put(said, dirt.start(), dirt.end())
        at = dirt.end()
    put(text[at:], at, 0)
    return Clean(pieces.getvalue(), way)


@lru_cache(maxsize=2_000)
def _said(dirt: str) -> str:
    """Return what stands for a piece of dirt: nothing, a decoded entity, or the ordinary letters of a form."""
    first = dirt[0]
    if first in "\u0621\u0629\u0649":
        return f"{first} "
    if first == "<":
        return ""
    if first == "&":
        said = dirt
        for _ in range(4):  # "&amp;amp;#8217;" is a text escaped once too often, and once more
            once = html.unescape(said)
            if once == said:
                break
            said = once
        if said.startswith("&") and len(said) > 1:
            return dirt  # "&Co;" is no entity
        return _DIRT.sub("", said) if said and said[0] != "<" else said
    if first >= "\ufb00" and not "\ufe00" <= first <= "\ufe0f" and first != "\ufeff":
        return unicodedata.normalize("NFKC", dirt)
    return ""


def pulled_apart(text: str) -> bool:
    """Whether letters of an Arabic word stand apart, each on its stretch of tatweel."""
    return _PULLED_APART.search(text) is not None


# First code point of each range whose words we can read, in order; None where we cannot.
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "latin"),
    (0x0250, 0x02FF, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x08A0, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1C90, 0x1CBF, "georgian"),
    (0x1E00, 0x1EFF, "latin"),
    (0x1F00, 0x1FFF, "greek"),
    (0x3040, 0x30FF, "kana"),
    (0xAC00, 0xD7AF, "hangul"),
)
CASED = frozenset({"latin", "cyrillic", "greek", "armenian"})


def script_of(word: str) -> str | None:
    """Return the script of a word's first letter, or None where it is one we cannot fold."""
    if word[:1].isalpha() and word[0] < "\u0250":
        return "latin"
    for letter in word:
        code = ord(letter)
        if code < 0x41:
            continue
        for first, last, script in _RANGES:
            if first <= code <= last:
                return script
        return None
    return None
