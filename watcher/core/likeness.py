"""How alike two texts are: fingerprints to find relatives by, and the words that stand in both."""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from watcher.core.text import Word, is_spaceless, norms, words
from watcher.model import Likeness, Run

# Shares of one text's shingles that also stand in the other.
# docs/decisions/0009-copies.md holds the sweeps; `python -m evals copies` prints the figures.
COPY_SHARE = 0.45  # natural.jsonl, swept 0.35 to 0.5: 0.4 to 0.5 give the same verdicts, below come follow-ups that reuse background
PARTIAL_SHARE = (
    0.2  # what is worth telling as "borrowed in part"; research on the same corpora, section 4
)

SHORTEST_RUN = 6  # words; shorter runs are idiom ("according to the police")
_WORDS = 3  # words a shingle: of 1, 2, 3, 5 the best on synthetic copies
_CHARACTERS = 5  # characters a shingle where words are not spaced
_WINDOW = 4  # one of four neighbouring shingles is kept: any seven equal words in a row share one
_OFTEN = 16  # a shingle that stands more often than this in one text does not align anything

_MASK = (1 << 64) - 1
_SIGN = 1 << 63
_MIX_1 = 0x9E3779B97F4A7C15  # odd constants of splitmix64; they only have to stay the same
_MIX_2 = 0xBF58476D1CE4E5B9
_MIX_3 = 0x94D049BB133111EB


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """What the index keeps of a text."""

    shingles: tuple[
        int, ...
    ]  # distinct, signed 64-bit, in order of appearance, boilerplate left out
    size: int  # words of the text (characters where words are not spaced)
    masked: int = 0  # distinct shingles that were left out as boilerplate


class _WordHashes(dict[str, tuple[int, int, int]]):
    """A word's hash, times the first and the third constant, and as it is; found out once each."""

    def __missing__(self, norm: str) -> tuple[int, int, int]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        # blake2b and not hash(): the index outlives the process.
        value = int.from_bytes(
            blake2b(norm.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big"
        )
        made = self[norm] = (value * _MIX_1 & _MASK, value * _MIX_3 & _MASK, value)
        return made


_MOST_WORDS = 1 << 16
_HASHES = _WordHashes()


def shingle_hashes(tokens: Sequence[str]) -> tuple[list[int], int]:
    """Return the hash of each run of k words, and k. A text shorter than k is one shingle."""
    if not tokens:
        return [], _WORDS
    plain = all(map(str.isascii, tokens))
    spaceless = not plain and sum(map(is_spaceless, tokens)) * 2 > len(tokens)
    k = _CHARACTERS if spaceless else _WORDS
    first, second, hashes = zip(*map(_HASHES.__getitem__, tokens), strict=True)
    if len(hashes) < k:
        rolled = [sum(hashes) & _MASK]
    elif k == 3:
        rolled = [
            (a + b + c) & _MASK for a, b, c in zip(first, second[1:], hashes[2:], strict=False)
        ]
    else:
        rolled = list(hashes)
        for step in range(1, k):
            rolled = [
                (left * _MIX_1 + right) & _MASK
                for left, right in zip(rolled, hashes[step:], strict=False)
            ]
    # The last step spreads the low bits upwards, so that the smallest of a window is chosen evenly.
    return [(((value ^ (value >> 31)) * _MIX_2) & _MASK) - _SIGN for value in rolled], k


def _winnowed(hashes: Sequence[int]) -> list[int]:
    """Return the smallest hash of each window, once each, in order (Schleimer, Wilkerson and Aiken 2003)."""
    if len(hashes) <= _WINDOW:
        return [min(hashes)] if hashes else []
    return list(dict.fromkeys(map(min, hashes, hashes[1:], hashes[2:], hashes[3:])))


@functools.lru_cache(maxsize=256)
def _whole(text: str) -> tuple[tuple[int, ...], int]:
    # A text is asked for several times while it is judged, and so are its relatives.
    tokens = norms(text)
    return tuple(_winnowed(shingle_hashes(tokens)[0])), len(tokens)


def fingerprint(text: str, masked: Collection[int] = ()) -> Fingerprint:
    """Return the winnowed shingles of a text, without those in `masked`."""
    chosen, size = _whole(text)
    clean = tuple(shingle for shingle in chosen if shingle not in masked) if masked else chosen
    return Fingerprint(shingles=clean, size=size, masked=len(chosen) - len(clean))


def is_masked(hashes: Sequence[int], masked: Collection[int]) -> bool:
    """Whether a stretch is boilerplate: half of the shingles that winnowing keeps of it are masked.

    One alone is a stock phrase within a sentence that says something.
    """
    return (
        bool(masked)
        and bool(hashes)
        and sum(value in masked for value in hashes) >= len(hashes) / (_WINDOW + 1)
    )


def compare(a: str, b: str, masked: Collection[int] = ()) -> Likeness:
    """Return how much of each text stands in the other, and the runs of at least six words that stand in both.

    The shares count shingles, each as often as it stands there; masked ones count on neither side.
    """
    words_a, words_b = words(a), words(b)
    hashes_a, k = shingle_hashes([word.norm for word in words_a])
    hashes_b, k_b = shingle_hashes([word.norm for word in words_b])
    if k != k_b:
        return Likeness(of_a=0.0, of_b=0.0)
    drop = frozenset(masked)
    return Likeness(
        of_a=_share(hashes_a, hashes_b, drop),
        of_b=_share(hashes_b, hashes_a, drop),
        runs=_runs(words_a, words_b, hashes_a, hashes_b, k, drop),
    )


def _share(of: Sequence[int], within: Sequence[int], drop: frozenset[int]) -> float:
    clean = [value for value in of if value not in drop] if drop else of
    if not clean:
        return 0.0
    held = set(within)
    return sum(value in held for value in clean) / len(clean)


def _runs(
    words_a: Sequence[Word],
    words_b: Sequence[Word],
    hashes_a: Sequence[int],
    hashes_b: Sequence[int],
    k: int,
    drop: frozenset[int],
) -> tuple[Run, ...]:
    """Align greedily along a: at each place the longest run, and of equal ones that nearest to where we are in b."""
    if len(words_a) < SHORTEST_RUN or len(words_b) < SHORTEST_RUN:
        return ()
    places: dict[int, list[int]] = {}
    for j, value in enumerate(hashes_b):
        places.setdefault(value, []).append(j)
    found: list[Run] = []
    used: list[
        tuple[int, int]
    ] = []  # parts of b that are taken, so that one run there answers for one run here
    i = expected = 0
    while i < len(hashes_a):
        here = places.get(hashes_a[i])
        if not here or len(here) > _OFTEN or hashes_a[i] in drop:
            i += 1
            continue
        length, start = 0, 0
        for j in here:
            n = k
            while (
                i + n < len(words_a)
                and j + n < len(words_b)
                and words_a[i + n].norm == words_b[j + n].norm
            ):
                n += 1
            if (n, -abs(j - expected)) > (length, -abs(start - expected)):
                length, start = n, j
        if length >= SHORTEST_RUN and all(
            start >= last or start + length <= first for first, last in used
        ):
            used.append((start, start + length))
            found.append(
                Run(
                    a_start=words_a[i].start,
                    a_end=words_a[i + length - 1].end,
                    b_start=words_b[start].start,
                    b_end=words_b[start + length - 1].end,
                    words=length,
                )
            )
            expected = start + length
        i += length if length >= SHORTEST_RUN else 1
    return tuple(found)


def weighted_share(
    of: Collection[int], shared: Collection[int], counts: Mapping[int, int]
) -> float:
    """Return the share of a fingerprint that is shared, where a shingle weighs less the more texts have it.

    `counts` says how many texts hold a shingle; one that it does not name is held by one.
    """
    total = sum(_weight(counts.get(value, 1)) for value in of)
    return sum(_weight(counts.get(value, 1)) for value in shared) / total if total else 0.0


@functools.cache
def _weight(count: int) -> float:
    # Stock phrases of police reports fill whole sentences. The logarithm of the count, not its inverse: a wire text
    # that forty outlets print has to stay a wire text.
    return 1 / max(1, count).bit_length()
