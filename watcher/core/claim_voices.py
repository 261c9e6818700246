"""Whether a verb says what befell its subject or what the subject did: "Quill was killed", "Quill killed five"."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.claim_lines import Line
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import PASSIVE, PERFECT

_PASSIVE_GOES_ON = folded(
    "by in at near from inside outside on after for during last earlier over as and when while following yesterday today this with along alongside without only just shortly again since before late early under amid or but who"
)


def is_active(before: Sequence[str], after: str, line: Line, at: int) -> bool:
    """Whether somebody did it to somebody: "the US designated Quill", "la police a arrêté Quill"."""
    if not PASSIVE.isdisjoint(before):
        return False
    if not PERFECT.isdisjoint(before[-2:]) and not {"ete", "been", "sido", "stato", "stata"} & set(
        before
    ):
        return True
    word = line.norms[at]
    if not (word.isascii() and word.endswith("ed")) and word not in ("freed",):
        return False
    if word == "died":
        return False
    if (
        not after
        or (after[0].isdecimal() and not _is_number_of(line, at + 1))
        or after in _PASSIVE_GOES_ON
        or after in day_words().weekdays
        or after in day_words().months
    ):
        return False
    end = line.words[at].end
    return line.text[end : end + 1] not in (",", ".", ";", ")")


def _is_number_of(line: Line, at: int) -> bool:
    """Whether digits count whom it befell ("killed 5 people and wounded 12 in"), and are no day, year or age."""
    digits = line.norms[at]
    following = line.norms[at + 1] if at + 1 < len(line.norms) else ""
    is_date = following in day_words().months or not digits.isdecimal() or 1900 <= int(digits) < 2100  # fmt: skip
    return not is_date and following not in ("years", "months", "days", "weeks", "hours", "minutes", "times")  # fmt: skip
