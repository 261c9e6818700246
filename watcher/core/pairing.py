"""Pairing entries with known ones by the marks they have in common, one round after the other.

What a round does; which rounds there are, and why, is in core/identity.py.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from watcher.core.marks import TITLES_ALIKE, Marks, agree, likeness

# Where several entries share the second: titles of one series ("… – part 2") reach 82 there in real feeds.
ALIKE_WHEN_CROWDED = 85.0

_LONG_GUID = 8  # characters from which a guid is an identifier and not a position

_T = TypeVar("_T")


class Matcher:
    """Pairs entries with known ones, round by round."""

    def __init__(
        self,
        ours: Sequence[Marks],
        theirs: Sequence[Marks],
        order: Sequence[tuple[str, ...]],
    ) -> None:
        self.ours, self.theirs = ours, theirs
        self.shared = Shared(ours, theirs)
        self.taken: dict[int, tuple[int, str]] = {}  # entry → (known, how)
        self.claimed: set[int] = set()
        self._order = order

    def by(
        self,
        how: str,
        mark: Callable[[Marks], Hashable | None],
        agrees: Callable[[Marks, Marks], bool] = lambda ours, theirs: True,
        *,
        several: bool = False,
    ) -> None:
        """Pair those that one entry and one known entry alone have in common, of all that are still free.

        Those that cannot be told apart by any mark are paired too, in an order that only their contents
        decide, lest they be new at every poll. With `several`, so are those that have this mark in common.
        """
        left = self._by_mark(self.ours, mark, self.taken)
        right = self._by_mark(self.theirs, mark, self.claimed)
        for value, mine in left.items():
            others = right.get(value, [])
            if len(mine) > 1 or len(others) > 1:
                if not several and not (
                    _are_equal(self.ours, mine) and _are_equal(self.theirs, others)
                ):
                    continue
                mine.sort(key=lambda at: self._order[at])
            for a, b in zip(mine, others, strict=False):
                if agrees(self.ours[a], self.theirs[b]):
                    self._take(a, b, how)

    def alike(self) -> None:
        """Pair entries published in the same second whose titles or addresses are alike, the likest first."""
        left = self._by_mark(self.ours, lambda m: m.published, self.taken)
        right = self._by_mark(self.theirs, lambda m: m.published, self.claimed)
        for moment, mine in left.items():
            others = right.get(moment, [])
            if len(mine) * len(others) > 10_000:  # all carry the time of the poll: it is no mark
                continue
            least = TITLES_ALIKE if len(mine) == len(others) == 1 else ALIKE_WHEN_CROWDED
            pairs = [(likeness(self.ours[a], self.theirs[b]), a, b) for a in mine for b in others]
            # Content decides among equals, so that no order of the lists can.
            pairs.sort(
                key=lambda pair: (
                    -pair[0],
                    self._order[pair[1]],
                    pair[2],
                )
            )
            for score, a, b in pairs:
                if score >= least and a not in self.taken and b not in self.claimed:
                    self._take(a, b, f"published in the same second, {score:.0f} % alike")

    def _take(self, mine: int, other: int, how: str) -> None:
        self.taken[mine] = (other, how)
        self.claimed.add(other)

    @staticmethod
    def _by_mark(
        marks: Sequence[Marks],
        mark: Callable[[Marks], _T | None],
        gone: Iterable[int],
    ) -> dict[_T, list[int]]:
        found: dict[_T, list[int]] = defaultdict(list)
        absent = set(gone)
        for at, one in enumerate(marks):
            value = mark(one) if at not in absent else None
            if value is not None:
                found[value].append(at)
        return found


class Shared:
    """Which links and guids several carry, in the document or among the known."""

    def __init__(self, ours: Sequence[Marks], theirs: Sequence[Marks]) -> None:
        self._links = _repeated(ours, lambda m: m.link) | _repeated(theirs, lambda m: m.link)
        self._guids = _repeated(ours, lambda m: m.guid) | _repeated(theirs, lambda m: m.guid)

    def own_link(self, marks: Marks) -> str | None:
        """Return the link where it distinguishes."""
        return marks.link if marks.link and marks.link not in self._links else None

    def own_guid(self, marks: Marks) -> str | None:
        """Return the guid where it distinguishes."""
        return marks.guid if marks.guid and marks.guid not in self._guids else None

    def guids_agree(self, ours: Marks, theirs: Marks) -> bool:
        """Whether the guids do not speak against it: on a shared address they have the last word."""
        return self.own_link(ours) is not None or not (
            self.own_guid(ours) and self.own_guid(theirs)
        )

    def link_is_own(self, ours: Marks, theirs: Marks) -> bool:
        return self.own_link(ours) is not None or (
            self.own_guid(ours) is None and ours.title == theirs.title
        )

    def guid_is_own(self, ours: Marks, theirs: Marks) -> bool:
        if self.own_guid(ours) is None:
            return False
        links_differ = bool(ours.link and theirs.link and ours.link != theirs.link)
        return not links_differ or len(ours.guid or "") >= _LONG_GUID or agree(ours, theirs)

    def says_nothing_else(self, ours: Marks, theirs: Marks) -> bool:
        """Whether neither has a link or guid that could tell it apart from the other.

        A guid that is new at every poll does not speak against an equal title and time, if nothing else
        is there to be asked.
        """
        if not ours.title and self.own_guid(ours) and self.own_guid(theirs):
            return False
        return self.own_link(ours) is None or self.own_link(theirs) is None


def _are_equal(marks: Sequence[Marks], places: Sequence[int]) -> bool:
    return all(marks[at] == marks[places[0]] for at in places)


def _repeated(marks: Sequence[Marks], mark: Callable[[Marks], str | None]) -> set[str]:
    counts = Counter(mark(one) for one in set(marks))
    return {value for value, count in counts.items() if value is not None and count > 1}
