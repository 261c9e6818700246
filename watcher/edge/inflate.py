"""Undoes gzip and deflate piece by piece, within a bound, and notices a body that was cut.

docs/decisions/0004-inflating.md says why httpx does not do this for us.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from typing import Protocol

from watcher.edge.trouble import Trouble
from watcher.model import Fault

ASKED_FOR = "gzip, deflate"  # the Accept-Encoding that goes with this module

PIECE = 65_536  # most bytes that one step inflates
_SLICE = 16_384  # most bytes that one step is given: zlib copies what it leaves, each time
_MEMBERS = 1_000  # gzip members of one body; blocks of 64 kB make 160 of 10 MB
_STACKED = 2

_ZLIB, _RAW, _GZIP = 15, -15, 31  # `wbits`


class Decoder(Protocol):
    """Turns the bytes on the wire into the bytes that were meant."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the data inflates to, in pieces of at most `PIECE` bytes."""

    def finish(self) -> None:
        """Say that no more comes; raises when more was needed."""


def decoder(codings: Sequence[str], *, limit: int) -> Decoder | None:
    """Return what undoes these codings (in the order they were applied), or None for none.

    Raises:
        Trouble: a coding is unknown, or too many are stacked.
    """
    if not codings:
        return None
    if len(codings) > _STACKED:
        raise Trouble(Fault.ENCODING, f"{len(codings)} content codings stacked")
    for coding in codings:
        if coding not in ("gzip", "deflate"):
            raise Trouble(Fault.ENCODING, f"content coding {coding!r}, not asked for")
    layers = [_Layer(coding, limit) for coding in reversed(codings)]
    return layers[0] if len(layers) == 1 else _Stack(layers[0], layers[1])


class _Layer:
    """One gzip or deflate coding."""

    def __init__(self, coding: str, limit: int) -> None:
        self._coding = coding
        self._limit = limit
        self._produced = 0
        self._members = 0
        self._zlib: zlib._Decompress | None = None
        self._head = b""  # bytes that do not yet tell what follows
        self._held = False  # zlib may hold output that did not fit into the last piece
        self._after = False  # past the end of what is inflated; the rest is let go

    def feed(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), _SLICE):
            rest = data[start : start + _SLICE]
            while (rest or self._held) and not self._after:
                if self._zlib is None:
                    rest = self._begin(rest)
                else:
                    piece, rest = self._step(self._zlib, rest)
                    if piece:
                        yield piece

    def finish(self) -> None:
        if self._zlib is not None or (self._members == 0 and self._head):
            raise Trouble(Fault.NETWORK, f"cut off: the {self._coding} body is not whole")

    def _begin(self, data: bytes) -> bytes:
        """Open the next member as soon as two bytes tell what it is; return its bytes so far."""
        data = self._head + data
        self._head = b""
        if self._members:  # between gzip members
            data = data.lstrip(b"\0")  # padding of tape blocks, as gzip(1) accepts it
            if not b"\x1f\x8b".startswith(data[:2]):
                self._after = True  # other bytes after a whole, checked body: as gzip(1), ignored
                return b""
        if len(data) < 2:
            self._head = data
            return b""
        self._members += 1
        if self._members > _MEMBERS:
            raise Trouble(Fault.ENCODING, f"more than {_MEMBERS} gzip members")
        self._zlib = zlib.decompressobj(self._window(data))
        return data

    def _window(self, data: bytes) -> int:
        if self._coding == "gzip":
            return _GZIP
        # RFC 9110 means zlib's format by "deflate"; some servers send the bare one. A zlib
        # header is told by its method 8 and its check; no bare stream that pads with zeros
        # begins with method 8.
        has_header = data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
        return _ZLIB if has_header else _RAW

    def _step(self, inflating: zlib._Decompress, data: bytes) -> tuple[bytes, bytes]:
        try:
            piece = inflating.decompress(data, PIECE)
        except zlib.error:
            raise Trouble(Fault.ENCODING, f"damaged {self._coding} body") from None
        self._produced += len(piece)
        if self._produced > self._limit:
            raise Trouble(Fault.TOO_LARGE, f"inflates to more than {self._limit:,} bytes")
        self._held = len(piece) == PIECE and not inflating.eof
        if not inflating.eof:
            return piece, inflating.unconsumed_tail
        self._zlib = None
        self._after = self._coding != "gzip"  # only gzip has members
        return piece, inflating.unused_data


class _Stack:
    """Two codings, one around the other."""

    def __init__(self, outer: _Layer, inner: _Layer) -> None:
        self._outer = outer
        self._inner = inner

    def feed(self, data: bytes) -> Iterator[bytes]:
        for piece in self._outer.feed(data):
            yield from self._inner.feed(piece)

    def finish(self) -> None:
        self._outer.finish()
        self._inner.finish()
