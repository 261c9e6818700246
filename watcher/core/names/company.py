"""Tell whether a `near` word stands beside what was claimed, and not only within it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from watcher.core.names.field import Field
from watcher.core.names.gate import Gate
from watcher.core.names.resolve import Claim


def stands_beside(
    gate: Gate,
    group: str,
    fields: Sequence[Field],
    spans: Sequence[tuple[int, int, int, int]],
    near: tuple[int, ...],
    claims: list[Claim],
) -> bool:
    """Return whether one of the signals `near` stands outside these claims.

    `spans` are those found as names: signal, field, start, end.
    """
    texts = []
    for field in fields:
        taken = _merged((c.start, c.end) for c in claims if c.field == field.index)
        starts = [start for start, _ in taken]
        for number, index, start, end in spans:
            if index == field.index and number in near:
                at = bisect_left(starts, end)
                if not at or taken[at - 1][1] <= start:
                    return True
        pieces = []
        left = 0
        for start, end in taken:
            pieces += [field.cleaned.text[left:start], "\n" * (end - start)]
            left = end
        texts.append("".join([*pieces, field.cleaned.text[left:]]))
    return not gate.present(texts, group).signals.isdisjoint(near)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, those that overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
