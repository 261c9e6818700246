"""The sentences of a text with their words, as the readers of claims look at them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from watcher.core.claim import Person
from watcher.core.day_words import vocabulary
from watcher.core.text import Word, fold, words
from watcher.model import Sentence

# A splitter takes the full stops of "the U.S. Senate" for ends where the letters stand apart.
_CUT_INITIAL = re.compile(r"(?:^|\s)[^\W\d_]\.$")
_CUT_DAY = re.compile(r"\s[0-3]?\d\.$")  # "am 3. | Mai"
# Of a longer sentence, a list or a table, the rest is not read: what looks at each word from each word stays cheap.
_MOST_WORDS = 250
_LONGEST_CUT = 60  # characters; a longer sentence may end with an initial ("vitamin C.")


class Line(NamedTuple):
    """A sentence: `text[start:end]`, its words, and the story's names in it, in order."""

    text: str
    start: int
    end: int
    words: list[Word]  # placed in the text
    norms: list[str]
    known: frozenset[str]  # its norms, to see at a glance what cannot be there
    names: Sequence[Person]

    @property
    def quote(self) -> str:
        """Return the sentence as it stands."""
        return self.text[self.start : self.end]

    def word_at(self, place: int) -> int:
        """Return the number of the first word that begins at a place of the text or after it."""
        return bisect_left(self.words, place, key=lambda word: word.start)


def lines(text: str, sentences: Iterable[Sentence], people: Sequence[Person]) -> tuple[Line, ...]:
    """Return the sentences with their words; `people` in order of their places."""
    found = []
    all_words = words(text)
    at = who = 0
    for start, end in _joined(sentences):
        while at < len(all_words) and all_words[at].start < start:
            at += 1
        first = at
        while at < len(all_words) and all_words[at].start < end:
            at += 1
        while who < len(people) and people[who][1] < start:
            who += 1
        from_name = who
        while who < len(people) and people[who][1] < end:
            who += 1
        own = all_words[first : min(at, first + _MOST_WORDS)]
        norms = [word.norm for word in own]
        found.append(Line(text, start, end, own, norms, frozenset(norms), people[from_name:who]))
    return tuple(found)


def _joined(sentences: Iterable[Sentence]) -> Iterator[tuple[int, int]]:
    """Yield where sentences stand, those cut after an initial as one."""
    start: int | None = None
    end = 0
    all_of_them = list(sentences)
    for number, sentence in enumerate(all_of_them):
        if start is None:
            start = sentence.start
        end = sentence.end
        if len(sentence.text) <= _LONGEST_CUT and _CUT_INITIAL.search(sentence.text):
            continue
        if (
            _CUT_DAY.search(sentence.text)
            and number + 1 < len(all_of_them)
            and _begins_with_month(all_of_them[number + 1])
        ):
            continue
        yield start, end
        start = None
    if start is not None:
        yield start, end


def _begins_with_month(sentence: Sentence) -> bool:
    first = sentence.text.split(maxsplit=1)[:1]
    return bool(first) and fold(first[0].rstrip(".,")) in vocabulary().months
