"""What a story knows of a text's sentences, looked up within bounds."""

from hypothesis import given
from hypothesis import strategies as st

from tests.jobs.test_translating import store, told
from watcher.jobs.knowing import _IN_ALL, _OFTEN, _RAREST, _READ_AT_MOST, _rarest

__all__ = ["store"]

counts = st.dictionaries(st.integers(0, 50), st.integers(1, 10_000), max_size=30)


@given(counts, st.frozensets(st.integers(0, 60), max_size=30), st.integers(0, 20_000))
def test_the_rarest_terms_are_looked_up_within_what_is_left_to_a_sentence(counts, wanted, most):
    found = _rarest(wanted, counts, most)
    known = sorted(
        (term for term in wanted if term in counts), key=lambda term: (counts[term], term)
    )
    assert list(found) == known[: len(found)]
    assert bool(found) is bool(known)
    read = sum(min(counts[term], _OFTEN) for term in found)
    assert len(found) <= 1 or read <= most


@given(counts, st.frozensets(st.integers(0, 60), max_size=30))
def test_a_sentence_of_a_usual_text_is_looked_up_by_its_rarest_terms(counts, wanted):
    # A hundred sentences to a text.
    found = _rarest(wanted, counts, _IN_ALL // 100)
    rest = [count for term, count in counts.items() if term in wanted and term not in found]
    assert not rest or len(found) >= _RAREST
    assert not rest or sum(counts[term] for term in found) + min(rest) > _READ_AT_MOST


def test_a_text_of_a_thousand_tolls_told_again_is_known(store):
    text = "Rosa Quillan spoke. " + " ".join(f"{number} dead." for number in range(1, 1_000))
    more = text + " The harbour of Dunmarra was closed by a storm on Friday."
    _, second = told(store, ("quay", "en", text), ("echo", "en", more))
    assert [one["text"] for one in second["added"]] == [
        "The harbour of Dunmarra was closed by a storm on Friday."
    ]


def test_a_word_list_of_one_outlet_silences_no_report_of_another(store):
    words = "killed dead wounded arrested freed shot bomb attack army police prison court judge lawyer minister mayor bridge river flood hospital leg surgery monday friday harbour ship crew captain boat storm rescue doctor driver bus school teacher pupil fire smoke house street market price bread water power dam road train station"
    listed = f"Rosa Quillan Dunmarra {words} {' '.join(map(str, range(1, 60)))}."
    report = "Rosa Quillan died in hospital in Dunmarra on Friday after surgery on her leg. The police seized 17 boats in the harbour. The judge freed the captain of the ship."
    _, second = told(store, ("quay", "en", listed), ("echo", "en", report))
    assert second["repeated"] == []
    assert second["novelty"] == 1.0
