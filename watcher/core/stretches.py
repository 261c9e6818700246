"""How much of a sentence one stretch of another tells: a list of words tells nothing of the sentences that share some of them."""

from __future__ import annotations

import functools
from collections.abc import Callable

from watcher.core.terms import code_of, said_in
from watcher.core.text import words

# A sentence that another tells has its words near each other there: among so many informative words, or twice as many as it has itself. Half of
# the sentences of 32 languages have no more than 12 (4,300 in story/dev.jsonl). 12 and once and a half lose .002 of AUC.
_REACH = 16
_TIMES = 2
# Of a sentence with more informative words, or three times as many (one in a hundred of those 4,300 and of 21,756 English ones), nothing is taken
# for known but what it tells nearly all of: tag clouds, indexes and tables without full stops share some words with everything.
_WIDE = 40
_TIMES_WIDE = 3
_NEARLY_ALL = 0.75
# And of a list: words of which nine in ten are informative. Of 99 sentences in a hundred in these languages, which
# have articles, no more than 8 in ten are; others have sentences without a single function word.
_LIST = 0.9
_LIST_WORDS = 16
_ARTICLED = frozenset({"en", "fr", "es", "it", "pt", "nl", "de", "da", "no", "nb", "sv", "ca"})


def told_in(
    common: frozenset[int],
    wanted: int,
    total: float,
    text: str,
    language: str | None,
    weight: Callable[[frozenset[int]], float],
) -> frozenset[int]:
    """Return those of two sentences' common terms that the held one, `text`, may be said to tell of the other.

    `wanted`: how many terms the other has, which weigh `total` together.
    """
    row, is_list = _row(text, language)
    wide = is_list or len(row) > max(_WIDE, _TIMES_WIDE * wanted)
    reach = _TIMES * wanted if wide else max(_REACH, _TIMES * wanted)
    best = common
    if len(row) > reach:
        best = max(
            (
                common.intersection(row[first : first + reach])
                for first, term in enumerate(row)
                if term in common
            ),
            key=weight,
            default=common,
        )
    return frozenset() if wide and weight(best) < _NEARLY_ALL * total else best


@functools.lru_cache(maxsize=1024)
def _row(text: str, language: str | None) -> tuple[tuple[int, ...], bool]:
    """Return the terms of a sentence in its order, and whether it is a list of words."""
    row = tuple(said.term for said in said_in(text, language))
    return row, (
        len(row) >= _LIST_WORDS
        and code_of(language) in _ARTICLED
        and len(row) >= _LIST * len(words(text))
    )
