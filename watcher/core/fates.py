"""Whether two sentences count people to whom different things befell: nine killed are not the nine wounded."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from watcher.core.terms import Said, said_in

# Concepts of the lexicon.
_FATES = (
    frozenset("kill die murder execute".split()),  # noqa: SIM905
    frozenset("wound injury".split()),  # noqa: SIM905
    frozenset("arrest prisoner kidnap hostage".split()),  # noqa: SIM905
    frozenset("release liberate".split()),  # noqa: SIM905
    frozenset("rescue survivor".split()),  # noqa: SIM905
    frozenset({"missing"}),
)
_KILLED_TOO = (("tués tuées tué tuée", "fr"),)  # forms that the lexicon does not lead back


@functools.cache
def _killed_too() -> frozenset[int]:
    return frozenset(said.term for text, code in _KILLED_TOO for said in said_in(text, code))


def _fates(around: Iterable[Said]) -> set[int]:
    """Return which fates are named beside a number."""
    found = {
        place
        for place, fate in enumerate(_FATES)
        if any(said.concept in fate for said in around if said.concept is not None)
    }
    return found | ({0} if any(said.term in _killed_too() for said in around) else set())


def befell_otherwise(one: Iterable[Said], other: Iterable[Said]) -> bool:
    """Whether the words around a number name a fate in both sentences, and none that is the same."""
    fate, another = _fates(one), _fates(other)
    return bool(fate and another) and fate.isdisjoint(another)
