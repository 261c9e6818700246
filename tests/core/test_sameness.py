"""What a number counts, what would contradict it, and what is denied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.lexicon import LANGUAGES
from watcher.core.sameness import contradicted, counted_in, counts_the_same, denied_in, kind_of
from watcher.core.terms import said_in


def around(text, language, number):
    (term,) = (said.term for said in said_in(text, language) if said.value == number)
    return [{text[one.start : one.end] for one in words} for words in counted_in(text, language)[term]]  # fmt: skip


def test_a_number_counts_what_stands_beside_it_in_its_clause():
    text = "In Marlow 31 people were hurt, six of them badly, and nobody died."
    assert {"people", "hurt"} <= around(text, "en", "31")[0]
    assert not around(text, "en", "31")[0] & {"badly", "died", "Marlow"}


@pytest.mark.parametrize(
    ("ours", "theirs", "language", "same"),
    [
        ("Six people are missing.", "Six of them lie in intensive care.", "en", False),
        ("Six people are missing.", "Missing are six.", "en", True),
        ("Five men were shot.", "Five people were wounded.", "en", True),
        ("Three children were hurt.", "Her three daughters were hurt.", "en", True),
        ("Rosa Quill, 31, spoke.", "31 boats sank.", "en", True),
        ("Vingt bateaux ont coulé.", "Vingt maisons ont brûlé.", "fr", False),
    ],
)
def test_a_number_is_the_same_with_what_it_counts(ours, theirs, language, same):
    here, there = counted_in(ours, language), counted_in(theirs, language)
    (term,) = here.keys() & there.keys() if here.keys() & there.keys() else (0,)
    assert counts_the_same(term, here, there, elsewhere=False) is same


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("On Monday 14 people died in 2019.", "en", {"weekday", "number", "year"}),
        ("at 3 p.m.", "en", {None}), ("à 15 h", "fr", {None}), ("à 7h55", "fr", {None}), ("um 15 Uhr", "de", {None}), ("الساعة 3 مساء", "ar", {None}),
        ("20 feet away", "en", {None}), ("à 6 mètres", "fr", {None}), ("à 72 km", "fr", {None}), ("5 to 7.5 cm", "en", {None}),
        ("the 19th century", "en", {None}), ("20 percent", "en", {"number"}), ("two million crowns", "en", {"number"}),
    ],
)  # fmt: skip
def test_what_a_translator_converts_contradicts_nothing(text, language, kinds):
    assert {kind_of(said, text, language) for said in said_in(text, language) if said.number} == kinds  # fmt: skip


@pytest.mark.parametrize(
    ("text", "language", "other", "other_language", "words"),
    [
        ("She is resigning.", "en", "No dimitirá.", "es", "resigning"),
        ("Elle ne démissionnera pas.", "fr", "She is resigning.", "en", "démissionnera pas"),
        ("The company denied that the director had been arrested.", "en", "Le directeur a été arrêté.", "fr", "denied"),
        ("She will not resign.", "en", "No dimitirá.", "es", None),
        ("She refused to resign.", "en", "No dimitirá.", "es", None),
        ("He left the court without a word.", "en", "Il a quitté le tribunal.", "fr", None),
        ("The plants are not dangerous.", "en", "Les plantes sont considérées comme non dangereuses.", "fr", None),
        ("The bridge fell.", "en", "Le pont est tombé.", "fr", None),
    ],
)  # fmt: skip
def test_the_opposite_of_what_another_language_said_is_named(
    text, language, other, other_language, words
):
    assert contradicted(text, language, other, other_language) == words


@given(st.text(max_size=120), st.sampled_from([*LANGUAGES, None]))
def test_any_sentence_is_looked_at(text, language):
    terms = {said.term for said in said_in(text, language)}
    assert counted_in(text, language).keys() <= terms
    assert denied_in(text, language).keys() <= terms
    assert all(0 <= start < end <= len(text) for start, end in denied_in(text, language).values())
    assert contradicted(text, language, text, language) is None


@pytest.mark.parametrize(
    ("ours", "language", "theirs", "other", "same"),
    [
        ("Nine civilians were wounded by drones.", "en", "Nine civilians were killed by drones.", "en", False),
        ("Nine civilians were wounded by drones.", "en", "Neuf civils ont été tués par des drones.", "fr", False),
        ("Nine civilians were killed by drones.", "en", "Neuf civils ont été tués par des drones.", "fr", True),
        ("Nine civilians were killed or wounded.", "en", "Nine civilians were killed.", "en", True),
        ("Nine civilians died.", "en", "Nine civilians were killed.", "en", True),
        ("Soldiers took 17 rifles.", "en", "They took 12, 17 and 19.", "en", False),
        ("Soldiers took 17 rifles.", "en", "They took 17.", "en", True),
    ],
)  # fmt: skip
def test_a_number_of_people_is_told_with_what_befell_them(ours, language, theirs, other, same):
    here, there = counted_in(ours, language), counted_in(theirs, other)
    (term,) = here.keys() & there.keys()
    assert counts_the_same(term, here, there, elsewhere=language != other) is same
