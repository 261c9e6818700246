"""The numbers of a text in eleven languages as values, in digits or in words: "2.5 million", "vingt-cinq", "خمسة وعشرون"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from watcher.core.lexicon import number_tables as tables
from watcher.core.lexicon.spelled import spelled
from watcher.core.lexicon.spelling import number_word, spelling_of
from watcher.core.text import Word, fold

__all__ = ["number_word", "numbers_in"]

_GROUPED = re.compile(
    r"(?<![\d.,])(?:\d{1,3}(?:[ .,'’٬\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?)(?!\d)"
)
_DIGITS_FIRST = re.compile(r"(\d+)([^\W\d_]{1,9})\Z")
_SHORT_SCALES = {"m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "k": 1_000}
_LONGEST = 15  # digits; more are a telephone or an account
_NOTHING: dict[str, int] = {}
_IN_STEPS = frozenset({"tr", "ru", "pl"})  # "12 bin 500" is 12,500


def numbers_in(text: str, found: Sequence[Word], language: str | None) -> dict[int, str | None]:
    """Return the value of each number at the index of its first word; None at the other words that it takes up.

    `found`: the words of `text`; `language` as ISO 639-1. In a language without a table only digits count. 1 in words is no number:
    it is an article or a pronoun in all of them.
    """
    out: dict[int, str | None] = {}
    known = spelling_of(language) if language in tables.SMALL else None
    factors = known.factors if known is not None else _NOTHING
    starts = {at: (end, value) for at, end, value in _figures(text, found, factors)}
    at = 0
    while at < len(found):
        read: tuple[int, float] | None = None
        if at in starts:
            read = _multiplied(found, *starts[at], factors, language)
            # As soon as it was multiplied: "12 bin 500".
            if language in _IN_STEPS and read[0] > starts[at][0] and read[0] in starts:
                end, more = starts[read[0]]
                if more < 1000 and found[read[0]].norm.isdigit():
                    read = end, read[1] + more
        elif known is not None and language is not None and known.may_start(found[at].norm):
            read = spelled(text, found, at, known, language)
        if read is None:
            at += 1
            continue
        end, value = read
        out[at] = f"{value:.10g}"
        for used in range(at + 1, end):
            out[used] = None
        at = end
    return out


def _figures(
    text: str, found: Sequence[Word], factors: Mapping[str, int]
) -> Iterator[tuple[int, int, float]]:
    """Yield the numbers in digits: index of the first word, of the word after the last, value."""
    digits = [at for at, word in enumerate(found) if word.norm[0].isdigit()]
    taken = -1
    for at in digits:
        if at <= taken:
            continue
        match = _GROUPED.match(text, found[at].start)
        mixed = _DIGITS_FIRST.match(found[at].norm)
        if match is None or mixed:
            if mixed and len(mixed[1]) <= _LONGEST:  # "13th", "11m", "8e"
                scale = _SHORT_SCALES.get(mixed[2]) or factors.get(mixed[2], 1)
                yield at, at + 1, float(int(mixed[1]) * scale)
            continue
        end = at + 1
        while end < len(found) and found[end].start < match.end():
            end += 1
        taken = end - 1
        value = _value(fold(match[0]))
        if value is not None:
            yield at, end, value


def _value(figure: str) -> float | None:
    parts = re.split(r"\D+", figure)
    if sum(map(len, parts)) > _LONGEST:
        return None
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]) and parts[0] != "0":
        return int("".join(parts))
    if len(parts) == 2:
        return float(f"{parts[0]}.{parts[1]}")
    return int("".join(parts))


def _multiplied(
    found: Sequence[Word],
    end: int,
    value: float,
    factors: Mapping[str, int],
    language: str | None,
) -> tuple[int, float]:
    # "3 hundred thousand"; a text that goes on multiplying says no number.
    last = min(len(found), end + 2)
    while end < last:
        factor = factors.get(found[end].norm, 1)
        if factor < (100 if language == "en" else 1000):  # "50 cents" are not 5,000
            break
        value *= factor
        end += 1
    return end, float(value)
