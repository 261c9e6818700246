import gzip
import tracemalloc
import zlib
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.edge.inflate import PIECE, decoder
from watcher.edge.trouble import Trouble
from watcher.model import Fault

MB = 1_000_000


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACK = {"gzip": gzip.compress, "deflate": zlib.compress, "bare deflate": raw_deflate}


def inflate(codings, *chunks, limit=MB):
    undo = decoder(codings, limit=limit)
    out = b"".join(piece for chunk in chunks for piece in undo.feed(chunk))
    undo.finish()
    return out


def in_chunks(data, size):
    return [data[i : i + size] for i in range(0, len(data), size)]


@pytest.mark.parametrize("kind", PACK)
@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=3000), size=st.integers(1, 50))
def test_whatever_was_packed_comes_back_however_it_is_cut_into_chunks(kind, data, size):
    packed = PACK[kind](data)
    assert inflate((kind.split()[-1],), *in_chunks(packed, size)) == data


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 900_000])
def test_a_body_of_many_pieces_is_whole_to_the_last_byte(kind, size):
    data = bytes(size)
    assert inflate((kind.split()[-1],), PACK[kind](data)) == data


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.data())
def test_a_cut_body_is_never_taken_for_whole(data, draw):
    packed = gzip.compress(data)
    cut = packed[: draw.draw(st.integers(1, len(packed) - 1))]
    with pytest.raises(Trouble) as caught:
        inflate(("gzip",), cut)
    assert caught.value.fault is Fault.NETWORK
    assert "cut off" in caught.value.reason


@given(st.sampled_from(["gzip", "deflate"]), st.binary(max_size=400))
def test_any_bytes_end_in_data_or_in_a_fault(coding, data):
    with suppress(Trouble):
        assert isinstance(inflate((coding,), data), bytes)


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_gzip_members_follow_one_another(size):
    packed = gzip.compress(b"one ") + gzip.compress(b"") + gzip.compress(b"two")
    assert inflate(("gzip",), *in_chunks(packed, size)) == b"one two"


def test_a_second_member_that_is_cut_is_noticed():
    packed = gzip.compress(b"one ") + gzip.compress(b"two")[:-3]
    with pytest.raises(Trouble, match="cut off"):
        inflate(("gzip",), packed)


@pytest.mark.parametrize("size", [1, 10_000])
@pytest.mark.parametrize(
    "tail", [b"\0" * 700, b"garbage", b"\x1f", b"\0\0<!-- served by a cache -->"]
)
def test_what_follows_a_whole_body_is_let_go(tail, size):
    for coding, pack in (("gzip", gzip.compress), ("deflate", zlib.compress)):
        assert inflate((coding,), *in_chunks(pack(b"whole") + tail, size)) == b"whole"


def test_zero_padding_may_stand_between_members():
    assert inflate(("gzip",), gzip.compress(b"a") + b"\0" * 9 + gzip.compress(b"b")) == b"ab"


def test_two_codings_may_be_stacked_but_not_three():
    twice = gzip.compress(zlib.compress(b"inside"))
    assert inflate(("deflate", "gzip"), *in_chunks(twice, 5)) == b"inside"
    with pytest.raises(Trouble) as caught:
        decoder(("gzip", "gzip", "gzip"), limit=MB)
    assert caught.value.fault is Fault.ENCODING


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzipp"])
def test_a_coding_nobody_asked_for_is_an_encoding_fault(coding):
    with pytest.raises(Trouble, match=coding) as caught:
        decoder((coding,), limit=MB)
    assert caught.value.fault is Fault.ENCODING


def test_no_coding_needs_no_decoder():
    assert decoder((), limit=MB) is None


@pytest.mark.parametrize("codings", [("gzip",), ("deflate",), ("gzip", "gzip")])
def test_a_bomb_in_one_chunk_stops_at_the_limit_with_little_memory(codings):
    bomb = bytes(67 * MB)
    for coding in codings:
        bomb = PACK[coding](bomb)
    undo = decoder(codings, limit=10 * MB)
    sizes = []
    tracemalloc.start()
    try:
        with pytest.raises(Trouble) as caught:
            sizes.extend(len(piece) for piece in undo.feed(bomb))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert caught.value.fault is Fault.TOO_LARGE
    assert max(sizes) <= PIECE
    assert sum(sizes) <= 10 * MB
    assert peak < MB


def test_a_body_of_exactly_the_limit_passes_and_one_byte_more_does_not():
    assert len(inflate(("gzip",), gzip.compress(bytes(MB)), limit=MB)) == MB
    with pytest.raises(Trouble) as caught:
        inflate(("gzip",), gzip.compress(bytes(MB + 1)), limit=MB)
    assert caught.value.fault is Fault.TOO_LARGE


def test_a_body_of_countless_empty_members_is_given_up():
    with pytest.raises(Trouble, match="members") as caught:
        inflate(("gzip",), gzip.compress(b"") * 500_000)
    assert caught.value.fault is Fault.ENCODING


def test_a_damaged_checksum_is_noticed():
    packed = bytearray(gzip.compress(b"text " * 100))
    packed[-6] ^= 1
    with pytest.raises(Trouble) as caught:
        inflate(("gzip",), bytes(packed))
    assert caught.value.fault is Fault.ENCODING
