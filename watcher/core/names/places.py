"""Where in an item's texts those words stand that may be parts of names: near one another, behind an initial."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

FAR = 80  # letters between the words of one name: a middle name, a patronymic, an article

_CHUNK = re.compile(r"\S+")
_INITIAL = re.compile(r"(?<![^\W_])[^\W\d_]\.\s?$")
_INITIALS = re.compile(r"\W*[^\W\d_]\.")
# So many chunks are looked for one by one, which a short text's are quickest; with more the text is cut once. A search for
# each of 10,000 took 20 seconds.
_FEW = 16


class Places:
    """Made for one item; each thing is found out when it is first asked for."""

    def __init__(self, texts: Sequence[str], chunks: Sequence[tuple[str, frozenset[int]]]) -> None:
        self._texts = texts
        self._chunks = chunks
        self._few = len(chunks) <= _FEW
        self._at: dict[str, list[list[int]]] = {}  # chunk -> where it stands in each text
        self._of_part: dict[int, list[str]] = {}
        self._near: dict[int, tuple[set[int], set[int]]] = {}
        self._behind: dict[str, bool] = {}

    def _chunks_of(self, part: int) -> list[str]:
        if self._few:
            return [chunk for chunk, parts in self._chunks if part in parts]
        if not self._of_part:
            for chunk, parts in self._chunks:
                for one in parts:
                    self._of_part.setdefault(one, []).append(chunk)
        return self._of_part.get(part, [])

    def _places(self, chunk: str) -> list[list[int]]:
        """Return where a chunk stands in each text."""
        known = self._at.get(chunk)
        if known is None and self._few:
            known = self._at[chunk] = [_found(chunk, text) for text in self._texts]
        elif known is None:
            self._cut_once()
            known = self._at[chunk]
        return known

    def _cut_once(self) -> None:
        for chunk, _ in self._chunks:
            self._at[chunk] = [[] for _ in self._texts]
        for number, text in enumerate(self._texts):
            for one in _CHUNK.finditer(text):
                here = self._at.get(one.group())
                if here is not None:
                    here[number].append(one.start())

    def together(self, parts: Iterable[int]) -> bool:
        """Return whether words that may be these parts may stand near one another; "no" is certain, "yes" is not."""
        return all(
            not self._stretches(one)[1].isdisjoint(self._stretches(two)[0])
            for one, two in pairwise(parts)
        )

    def _stretches(self, part: int) -> tuple[set[int], set[int]]:
        """Return the stretches of `FAR` letters in which a part may stand, and these with their neighbours."""
        known = self._near.get(part)
        if known is None:
            exact: set[int] = set()
            for chunk in self._chunks_of(part):
                before = 0
                for text, here in zip(self._texts, self._places(chunk), strict=True):
                    exact.update([before + at // FAR for at in here])
                    before += len(text) // FAR + 3
            wide = {stretch + by for stretch in exact for by in (-1, 0, 1)}
            known = self._near[part] = (exact, wide)
        return known

    def after_initial(self, part: int) -> bool:
        """Return whether a word that may be this part follows an initial."""
        return any(self._follows(chunk) for chunk in self._chunks_of(part))

    def _follows(self, chunk: str) -> bool:
        known = self._behind.get(chunk)
        if known is None:
            known = self._behind[chunk] = _INITIALS.match(chunk) is not None or any(
                _INITIAL.search(text, max(0, at - 4), at) is not None
                for text, here in zip(self._texts, self._places(chunk), strict=True)
                for at in here
            )
        return known


def _found(chunk: str, text: str) -> list[int]:
    """Return where a chunk stands, and perhaps places where it is part of a longer one."""
    places = []
    at = text.find(chunk)
    while at >= 0:
        places.append(at)
        at = text.find(chunk, at + len(chunk))
    return places
