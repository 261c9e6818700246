"""How alike two texts are: fingerprints to find relatives by, and the words that stand in both."""

from __future__ import annotations

import functools
import sys
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from watcher.core.text import is_spaceless, norms, places
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


class _WordHashes(dict[str, bytes]):
    """A word's hash as a lane of 16 bytes, the upper half empty; found out once each."""

    def __missing__(self, norm: str) -> bytes:
        if len(self) >= _MOST_WORDS:
            self.clear()
        # blake2b and not hash(): the index outlives the process.
        digest = blake2b(norm.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        made = self[norm] = digest[::-1] + _NOTHING
        return made


_MOST_WORDS = 1 << 16
_NOTHING = bytes(8)
_HASHES = _WordHashes()
_LANE = 128  # bits: a product of two hashes fits
_LANE_MASK = b"\xff" * 8 + _NOTHING
_LANE_SHIFTED = b"\xff" * 4 + b"\x01" + bytes(11)  # what 64 bits leave after a shift by 31
_LANE_SIGN = bytes(7) + b"\x80" + _NOTHING


def shingle_hashes(tokens: Sequence[str]) -> tuple[list[int], int]:
    """Return the hash of each run of k words, and k. A text shorter than k is one shingle.

    The words' hashes lie side by side in one large integer, so that each step is one operation for the whole text: arithmetic on
    64-bit numbers one by one was half of what a look-up costs.
    """
    if not tokens:
        return [], _WORDS
    plain = all(map(str.isascii, tokens))
    spaceless = not plain and sum(map(is_spaceless, tokens)) * 2 > len(tokens)
    k = _CHARACTERS if spaceless else _WORDS
    packed = int.from_bytes(b"".join(map(_HASHES.__getitem__, tokens)), "little")
    count = len(tokens) - k + 1
    if count < 1:
        parts = [int.from_bytes(_HASHES[token], "little") for token in tokens]
        count, rolled = 1, sum(parts) & _MASK
    elif k == 3:
        mask = int.from_bytes(_LANE_MASK * len(tokens), "little")
        rolled = (packed * _MIX_1 & mask) + ((packed * _MIX_3 & mask) >> _LANE)
        rolled += packed >> 2 * _LANE
    else:
        mask = int.from_bytes(_LANE_MASK * len(tokens), "little")
        rolled = packed
        for step in range(1, k):
            rolled = (rolled * _MIX_1 & mask) + (packed >> step * _LANE) & mask
    mask = int.from_bytes(_LANE_MASK * count, "little")
    rolled &= mask
    # The last step spreads the low bits upwards, so that the smallest of a window is chosen evenly.
    rolled ^= (rolled >> 31) & int.from_bytes(_LANE_SHIFTED * count, "little")
    rolled = (rolled * _MIX_2 & mask) ^ int.from_bytes(_LANE_SIGN * count, "little")
    lanes = array("q")
    lanes.frombytes(rolled.to_bytes(count * _LANE // 8, "little"))
    if sys.byteorder == "big":
        lanes.byteswap()
    return lanes.tolist()[::2], k


def _winnowed(hashes: Sequence[int]) -> list[int]:
    """Return the smallest hash of each window, once each, in order (Schleimer, Wilkerson and Aiken 2003)."""
    if len(hashes) <= _WINDOW:
        return [min(hashes)] if hashes else []
    return list(dict.fromkeys(map(min, hashes, hashes[1:], hashes[2:], hashes[3:])))


@functools.lru_cache(maxsize=16)
def shingled(text: str) -> tuple[Sequence[str], Sequence[int], int]:
    """Return a text's words, the hash of each run of k of them, and k. Nobody may change what is returned: it is kept.

    A text is read once while it is judged against the eight that are nearest to it.
    """
    tokens = norms(text)
    return tokens, *shingle_hashes(tokens)


@functools.lru_cache(maxsize=1024)
def _whole(text: str) -> tuple[tuple[int, ...], int]:
    # A text is asked for several times while it is judged, and so are its relatives.
    tokens, hashes, _ = shingled(text)
    return tuple(_winnowed(hashes)), len(tokens)


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
    words_a, hashes_a, k = shingled(a)
    words_b, hashes_b, k_b = shingled(b)
    if k != k_b:
        return Likeness(of_a=0.0, of_b=0.0)
    drop = frozenset(masked)
    runs = _runs(words_a, words_b, hashes_a, hashes_b, k, drop)
    places_a, places_b = (places(a), places(b)) if runs else ([], [])
    return Likeness(
        of_a=_share(hashes_a, hashes_b, drop),
        of_b=_share(hashes_b, hashes_a, drop),
        runs=tuple(
            Run(
                a_start=places_a[i][0],
                a_end=places_a[i + length - 1][1],
                b_start=places_b[j][0],
                b_end=places_b[j + length - 1][1],
                words=length,
            )
            for i, j, length in runs
        ),
    )


def _share(of: Sequence[int], within: Sequence[int], drop: frozenset[int]) -> float:
    clean = [value for value in of if value not in drop] if drop else of
    if not clean:
        return 0.0
    return sum(map(set(within).__contains__, clean)) / len(clean)


def _runs(
    words_a: Sequence[str],
    words_b: Sequence[str],
    hashes_a: Sequence[int],
    hashes_b: Sequence[int],
    k: int,
    drop: frozenset[int],
) -> list[tuple[int, int, int]]:
    """Align greedily along a: at each place the longest run, and of equal ones that nearest to where we are in b.

    A run is its first word in a, its first word in b, and how many words it has.
    """
    if len(words_a) < SHORTEST_RUN or len(words_b) < SHORTEST_RUN:
        return []
    where: dict[int, list[int]] = {}
    for j, value in enumerate(hashes_b):
        where.setdefault(value, []).append(j)
    found: list[tuple[int, int, int]] = []
    used: list[
        tuple[int, int]
    ] = []  # parts of b that are taken, so that one run there answers for one run here
    i = expected = 0
    while i < len(hashes_a):
        here = where.get(hashes_a[i])
        if not here or len(here) > _OFTEN or hashes_a[i] in drop:
            i += 1
            continue
        length, start = 0, 0
        for j in here:
            n = k
            while (
                i + n < len(words_a) and j + n < len(words_b) and words_a[i + n] == words_b[j + n]
            ):
                n += 1
            if (n, -abs(j - expected)) > (length, -abs(start - expected)):
                length, start = n, j
        if length >= SHORTEST_RUN and all(
            start >= last or start + length <= first for first, last in used
        ):
            used.append((start, start + length))
            found.append((i, start, length))
            expected = start + length
        i += length if length >= SHORTEST_RUN else 1
    return found


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
