"""Fingerprints and what stands in both texts."""

from hypothesis import given
from hypothesis import strategies as st

from watcher.core.likeness import SHORTEST_RUN, compare, fingerprint, weighted_share
from watcher.core.text import norms

vocabulary = st.sampled_from(
    [
        "bridge",
        "river",
        "mayor",
        "elm",
        "closed",
        "monday",
        "bus",
        "line",
        "three",
        "cracks",
        "pillar",
        "the",
        "a",
        "of",
        "said",
    ]
)
texts = st.lists(vocabulary, max_size=60).map(" ".join)
LEAD = "The old bridge over the river Elm was closed on Monday after engineers found cracks in two of its four pillars."


def test_a_fingerprint_is_the_same_in_every_process_and_version():
    # The index outlives the process: if this changes, every store has to be indexed anew.
    assert fingerprint("The bridge over the river is closed.").shingles == (-6518013080305982694,)


def test_numbers_fit_the_signed_integers_of_sqlite():
    assert all(-(2**63) <= shingle < 2**63 for shingle in fingerprint(LEAD).shingles)


def test_masked_shingles_are_left_out_and_counted():
    whole = fingerprint(LEAD)
    clean = fingerprint(LEAD, masked=whole.shingles[:3])
    assert clean.shingles == whole.shingles[3:]
    assert (clean.masked, clean.size) == (3, whole.size)


def test_case_quotes_and_accents_do_not_change_a_fingerprint():
    assert fingerprint("“The café” is CLOSED, he said") == fingerprint(
        '"the cafe" is closed he said'
    )


def test_texts_without_spaces_are_compared_by_characters():
    assert fingerprint("大桥周一关闭工程师发现裂缝").shingles
    likeness = compare("大桥周一关闭工程师发现裂缝", "记者报道大桥周一关闭工程师发现裂缝")
    assert likeness.of_a == 1
    assert 0.5 < likeness.of_b < 1


def test_seven_equal_words_in_a_row_share_a_shingle():
    inside = " ".join(norms(LEAD)[4:11])
    assert set(fingerprint(f"one two three {inside} four five six").shingles) & set(
        fingerprint(LEAD).shingles
    )


@given(texts, texts)
def test_likeness_is_bounded_and_turns_round_with_its_texts(a, b):
    there, back = compare(a, b), compare(b, a)
    assert 0 <= there.of_a <= 1
    assert (there.of_a, there.of_b) == (back.of_b, back.of_a)


@given(texts, texts)
def test_runs_are_the_same_words_in_both_and_do_not_overlap(a, b):
    end = 0
    for run in compare(a, b).runs:
        assert norms(a[run.a_start : run.a_end]) == norms(b[run.b_start : run.b_end])
        assert len(norms(a[run.a_start : run.a_end])) == run.words >= SHORTEST_RUN
        assert run.a_start >= end
        end = run.a_end


@given(texts)
def test_a_text_is_wholly_like_itself(text):
    likeness = compare(text, text)
    assert likeness.of_a == likeness.of_b == (1 if norms(text) else 0)


def test_offsets_count_code_points_beyond_the_basic_plane():
    likeness = compare("😀😀 " + LEAD, LEAD)
    assert likeness.runs[0].a_start == 3
    assert likeness.runs[0].b_start == 0


def test_a_shingle_that_many_texts_have_weighs_less():
    assert (
        weighted_share((1, 2), (1,), {1: 1, 2: 40})
        > 0.5
        > weighted_share((1, 2), (2,), {1: 1, 2: 40})
    )
