"""Which words changed between two versions of a text, for people to read."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from watcher.core.text import word_pattern

Op = Literal["same", "added", "removed", "replaced"]
# Pairs of words that difflib may compare at once, for its time grows with their number: a second on one slow core.
# A longer rewritten block is shown as replaced whole.
_MOST_PAIRS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A stretch of both versions: all `old` in a row are the old text, all `new` the new one.

    "same" means the same words; white space and the shape of quote marks may differ.
    """

    op: Op
    old: str
    new: str
    old_start: int
    new_start: int


class _Token(NamedTuple):
    """A word or sign with the white space after it."""

    start: int
    end: int
    key: str


class _Block(NamedTuple):
    op: Op
    old: tuple[int, int]  # tokens
    new: tuple[int, int]


_QUOTES = str.maketrans("‘’‚‛“”„‟«»‹›`´", "''''\"\"\"\"\"\"''''")
_ENDS = frozenset(".!?…。！？؟۔।")
# Signs that continue the character before them, beside combining marks: joiners, variation selectors, skin tones, tags, Thai and Lao AM.
_CONTINUING = re.compile(
    "[\u200c\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\u0e33\u0eb3]"
)
# Signs that the character after them belongs to.
_LEADING = re.compile("[\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]")


def word_changes(old: str, new: str) -> tuple[Edit, ...]:
    """Return the edits that lead from one version to the other, in order; never splits a character that people see as one."""
    before, after = _tokens(old), _tokens(new)
    edits = []
    for op, (i, i_end), (j, j_end) in _joined(_blocks(before, after), before):
        old_start, old_end = _span(before, i, i_end, len(old))
        new_start, new_end = _span(after, j, j_end, len(new))
        edits.append(
            Edit(
                op=op,
                old=old[old_start:old_end],
                new=new[new_start:new_end],
                old_start=old_start,
                new_start=new_start,
            )
        )
    return tuple(edits)


@functools.cache
def _piece() -> re.Pattern[str]:
    return re.compile(f"(?:{word_pattern().pattern}|[\U0001f1e6-\U0001f1ff]{{2}}|\\S)\\s*|\\s+")


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    for match in _piece().finditer(text):
        start, end = match.span()
        if found and (
            _CONTINUING.match(text, start)
            or unicodedata.category(text[start])[0] == "M"
            or _LEADING.match(text, start - 1)
        ):
            start = found.pop().start
        found.append(_Token(start, end, text[start:end].strip().translate(_QUOTES)))
    return found


def _span(tokens: Sequence[_Token], first: int, last: int, length: int) -> tuple[int, int]:
    start = tokens[first].start if first < len(tokens) else length
    return start, tokens[last - 1].end if last > first else start


def _blocks(before: Sequence[_Token], after: Sequence[_Token]) -> Iterator[_Block]:
    """Align sentences first, then the words of those that changed: quick, and hunks stay within their sentence."""
    old, new = list(_sentences(before)), list(_sentences(after))
    old_keys = [tuple(token.key for token in before[start:end]) for start, end in old]
    new_keys = [tuple(token.key for token in after[start:end]) for start, end in new]
    for op, i, i_end, j, j_end in _opcodes(old_keys, new_keys):
        old_part = (
            old[i][0] if i < i_end else _next(old, i),
            old[i_end - 1][1] if i < i_end else _next(old, i),
        )
        new_part = (
            new[j][0] if j < j_end else _next(new, j),
            new[j_end - 1][1] if j < j_end else _next(new, j),
        )
        if op != "replace":
            yield _Block(_OPS[op], old_part, new_part)
            continue
        old_words = [token.key for token in before[slice(*old_part)]]
        new_words = [token.key for token in after[slice(*new_part)]]
        for inner, a, a_end, b, b_end in _opcodes(old_words, new_words):
            yield _Block(
                _OPS[inner],
                (old_part[0] + a, old_part[0] + a_end),
                (new_part[0] + b, new_part[0] + b_end),
            )


_OPS: dict[str, Op] = {
    "equal": "same",
    "insert": "added",
    "delete": "removed",
    "replace": "replaced",
}


def _next(sentences: Sequence[tuple[int, int]], index: int) -> int:
    if index < len(sentences):
        return sentences[index][0]
    return sentences[-1][1] if sentences else 0


def _sentences(tokens: Sequence[_Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for index, token in enumerate(tokens):
        if token.key and token.key[-1] in _ENDS:
            yield start, index + 1
            start = index + 1
    if start < len(tokens):
        yield start, len(tokens)


def _opcodes(
    old: Sequence[Hashable], new: Sequence[Hashable]
) -> list[tuple[str, int, int, int, int]]:
    # What is equal at both ends costs nothing to find, and is most of most revisions.
    head = 0
    while head < len(old) and head < len(new) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if not left or not right:
        middle = (
            [("delete" if left else "insert", 0, len(left), 0, len(right))] if left or right else []
        )
    elif len(left) * len(right) > _MOST_PAIRS:
        middle = [("replace", 0, len(left), 0, len(right))]
    else:
        middle = list(SequenceMatcher(None, left, right, autojunk=False).get_opcodes())
    codes = [("equal", 0, head, 0, head)] if head else []
    codes += [
        (op, i + head, i_end + head, j + head, j_end + head) for op, i, i_end, j, j_end in middle
    ]
    if tail:
        codes.append(("equal", len(old) - tail, len(old), len(new) - tail, len(new)))
    return codes


def _joined(blocks: Iterator[_Block], before: Sequence[_Token]) -> list[_Block]:
    """Join neighbours of one kind, and changes with no more than a short word or sign between them."""
    joined: list[_Block] = []
    for block in blocks:
        if block.old[0] == block.old[1] and block.new[0] == block.new[1]:
            continue
        joined.append(block)
        if len(joined) >= 2 and (joined[-2].op == "same") == (block.op == "same"):
            second, first = joined.pop(), joined.pop()
            joined.append(_together(first, second))
        if (
            len(joined) >= 3
            and joined[-1].op != "same"
            and joined[-3].op != "same"
            and _is_slight(joined[-2], before)
        ):
            third, second, first = joined.pop(), joined.pop(), joined.pop()
            joined.append(_together(_together(first, second), third))
    return joined


def _together(first: _Block, second: _Block) -> _Block:
    old, new = (first.old[0], second.old[1]), (first.new[0], second.new[1])
    if first.op == second.op == "same":
        op: Op = "same"
    else:
        op = "added" if old[0] == old[1] else "removed" if new[0] == new[1] else "replaced"
    return _Block(op, old, new)


def _is_slight(block: _Block, before: Sequence[_Token]) -> bool:
    kept = before[slice(*block.old)]
    return len(kept) == 1 and len(kept[0].key) <= 3 and kept[0].key not in _ENDS
