"""What `not:` rules out, letter for letter: where it stands around what was taken for a name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from watcher.core.names.field import Field
from watcher.core.names.fold import plain
from watcher.core.names.unspaced import Literals, with_and_without_spaces
from watcher.core.names.words import CJK, clean


class _Words(dict[str, "_Words"]):
    """What may follow the words so far; `ends`: they are an exclusion."""

    __slots__ = ("ends",)

    def __init__(self) -> None:
        super().__init__()
        self.ends = False


class Excluded:
    """The exclusions of one name, filed by their words; those in scripts without spaces as strings."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._first = _Words()
        self._longest = 0
        literals: dict[str, list[int]] = {}
        for form in forms:
            cleaned = clean(form)
            if CJK.search(cleaned.text):
                flat = " ".join(cleaned.text.split())
                literals.update((form, []) for form in with_and_without_spaces(flat))
                continue
            words = [plain(word.text) for word in cleaned.words()]
            here = self._first
            for word in words:
                here = here.setdefault(word, _Words())
            here.ends = bool(words)
            self._longest = max(self._longest, len(words))
        self._literals = Literals(literals)

    def spans(self, field: Field, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Yield from where to where an exclusion stands that may hold one of the places (offsets of a cleaned text)."""
        for start, end, _ in self._literals.find(field.cleaned.text):
            yield start, end
        if not self._longest:
            return
        words = field.words
        starts = [word.start for word in words]
        asked: set[int] = set()
        for place in places:
            last = bisect_right(starts, place) - 1
            asked.update(range(max(0, last - self._longest + 1), last + 1))
        bare: dict[int, Sequence[str]] = {}
        for at in sorted(asked):
            now, reached = [self._first], at
            while now and reached < len(words):
                if reached not in bare:
                    bare[reached] = _bare(words[reached].text)
                now = [step[form] for step in now for form in bare[reached] if form in step]
                if any(step.ends for step in now):
                    yield words[at].start, words[reached].end
                reached += 1


def _bare(word: str) -> list[str]:
    """Return a word's plain form, and that of what stands before a suffix's apostrophe."""
    forms = [plain(word)]
    for mark in ("'", "’"):
        head, found, _ = word.rpartition(mark)
        if found and len(head) > 2:
            forms.append(plain(head))
    return list(dict.fromkeys(forms))
