"""Names in scripts that are written without spaces: where they stand in a text, and which need company."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from watcher.core.names.words import CJK

_SPACE = re.compile(r"\s")
_BETWEEN = re.compile(
    r"[\s\-‐‑—=＝·・･,，、]"
)  # what parts given name and surname, where anything does
_CHINESE_OR_KOREAN = re.compile(
    "[\u3005\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0002ffff]"
)
_SURNAME_AT_MOST = (
    2  # letters, of Chinese, Japanese and Korean names: a whole name has three and more
)


def is_lone(form: str) -> bool:
    """Return whether a form is one word, as far as its letters tell: a surname alone, a town.

    A Chinese or Korean full name is as a rule of three letters; in kana, Thai and their like, given name and surname stand apart.
    """
    if CJK.search(form) is None or _BETWEEN.search(form):
        return False
    return _CHINESE_OR_KOREAN.search(form) is None or len(form) <= _SURNAME_AT_MOST


def with_and_without_spaces(form: str) -> list[str]:
    """Return a form as it stands, and as newspapers print it: 林 青山, 林青山."""
    return list(dict.fromkeys((form, _SPACE_INSIDE.sub("", form))))


_SPACE_INSIDE = re.compile(f"(?<={CJK.pattern}) (?={CJK.pattern})")


class Literals:
    """Strings to be found in a text wherever they stand, each with the numbers filed under it.

    An alternation of a thousand tries one after another at every letter; a table by the first two letters asks once.
    """

    def __init__(self, numbers: Mapping[str, list[int]]) -> None:
        self._numbers = numbers
        sizes: dict[str, set[int]] = {}
        for form in numbers:
            sizes.setdefault(form[:2], set()).add(len(form))
        self._sizes = {head: tuple(sorted(many)) for head, many in sizes.items()}
        self._lone = {head for head in sizes if len(head) == 1}
        self._spaced = any(" " in form for form in numbers)
        firsts = "".join(sorted({re.escape(form[0]) for form in numbers}))
        self._first = re.compile(f"[{firsts}]") if firsts else None

    def __bool__(self) -> bool:
        return self._first is not None

    def find(self, text: str) -> Iterator[tuple[int, int, list[int]]]:
        """Yield from where to where each string stands, overlapping others or not; any one space is a space."""
        if self._first is None:
            return
        if self._spaced:
            text = _SPACE.sub(" ", text)
        for found in self._first.finditer(text):
            at = found.start()
            if found.group() in self._lone:
                yield at, at + 1, self._numbers[found.group()]
            for size in self._sizes.get(text[at : at + 2], ()):
                numbers = self._numbers.get(text[at : at + size])
                if numbers is not None and 1 < size <= len(text) - at:
                    yield at, at + size, numbers
