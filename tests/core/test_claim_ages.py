"""Ages of the story's persons and of any other."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.claim_persons import key_of
from watcher.core.conflicts import HeldClaim, claims, disagreements

DAY = date(2031, 5, 1)


def read(text, *, language="en", story=(), published=DAY):
    people = [
        (name, match.start(), match.end())
        for name, pattern in story
        for match in re.finditer(pattern, text)
    ]
    found = claims(text, language=language, published=published, people=people)
    return [claim for claim in found if claim.unit in ("years", "years then")]


def said(text, **more):
    return [(claim.about_key, claim.says) for claim in read(text, **more)]


@pytest.mark.parametrize(
    ("text", "language", "key", "age"),
    [
        ("The miller Berta Lund, 48, left.", "en", "berta lund", "48"),
        ("Berta Lund, 48, of Elmford left.", "en", "berta lund", "48"),
        ("48-year-old Berta Lund left.", "en", "berta lund", "48"),
        ("The 48-year-old baker Berta Lund left.", "en", "berta lund", "48"),
        ("A 48-year-old Elmford baker Berta Lund left.", "en", "berta lund", "48"),
        ("They found the 48-year-old identified as Berta Lund there.", "en", "berta lund", "48"),
        ("Berta Lund, a 48-year-old baker, left.", "en", "berta lund", "48"),
        ("Berta Lund is 48 years old.", "en", "berta lund", "48"),
        ("Berta Lund, aged 48, left.", "en", "berta lund", "48"),
        ("Mr. Abel T. Lund, 48, left.", "en", "abel lund", "48"),
        ("Forty-eight-year-old Berta Lund left.", "en", "berta lund", "Forty-eight"),
        ("His wife, Berta Lund, 48, left.", "en", "berta lund", "48"),
        ("Her 5-year-old son, Abel Lund, left.", "en", "abel lund", "5"),
        ("Dead are: Abel Lund, 5; Berta Lund Jr., 48; and", "en", "berta lund jr", "48"),
        ("Berta Lund, who is 48, left.", "en", "berta lund", "48"),
        ("Aged 48, Berta Lund left.", "en", "berta lund", "48"),
        ("Berta “Bee” Lund, 48, left.", "en", "berta lund", "48"),
        ("An 18-year-old, identified as Abel Lund, left.", "en", "abel lund", "18"),
        ("Born in 1983 in Elmford, Berta Lund left.", "en", "berta lund", "born in 1983"),
        ("La boulangère Berte Lunde, 48 ans, est partie.", "fr", "berte lunde", "48"),
        ("Berte Lunde, âgée de 48 ans, est partie.", "fr", "berte lunde", "48"),
        ("Berte Lunde a 48 ans.", "fr", "berte lunde", "48"),
        ("Marta Lundo, de 48 años, se fue.", "es", "marta lundo", "48"),
        ("Die Bäckerin Berta Lund, 48, ging.", "de", "berta lund", "48"),
        ("Bäckerin Berta Lund (48 Jahre) ging.", "de", "berta lund", "48"),
        ("Берта Лунд, 48 лет, уехала.", "ru", "берта лунд", "48"),
        ("48-летняя Берта Лунд уехала.", "ru", "берта лунд", "48"),
        ("قالت سلمى قويل (48 عاما) إنها غادرت", "ar", "سلمي قويل", "48"),
        ("قالت سلمى قويل البالغة من العمر ٤٨ عاما", "ar", "سلمي قويل", "٤٨"),
    ],
)
def test_any_named_person_has_an_age(text, language, key, age):
    assert (f"age|{key}", age) in said(text, language=language)


@pytest.mark.parametrize(
    "text",
    [
        "Elm Street, 48, is closed.",
        "Berta Lund, 12, 13 and 14 are the numbers.",
        "Berta Lund (23) scored.",
        "Berta Lund, 48-12.",
        "Berta Lund, $48.",
        "Berta Lund, 48%.",
        "In April, 22, they left.",
        "Elmford County, 48, lost.",
        "The 48-year-old brother of Berta Lund left.",
        "Berta Lund's 5-year-old daughter left.",
        "Berta Lund, 9, 2031.",
        "According to Berta Lund, a 48-year-old man was hurt.",
        "Berta Lund, 48 people and a dog left.",
        "Berta Lund was jailed. 10 years later she left.",
        "Berta Lund, 10 ans après, revient.",
        "Berta Lund, 10 ans de prison, revient.",
        "The brother of Berta Lund, 48, left.",
    ],
)
def test_other_numbers_beside_names_are_no_ages(text):
    assert said(text) == []


def test_a_bare_surname_means_its_one_bearer():
    assert said("Berta Lund spoke. Lund, 48, left.") == [("age|berta lund", "48")]


def test_a_surname_with_two_bearers_is_nobody():
    assert said("Berta Lund and Abel Lund spoke. Lund, 48, left.") == []


def test_father_and_son_are_two():
    text = "Abel Lund Jr., 20, and Abel Lund, 48, left."
    assert said(text) == [("age|abel lund jr", "20"), ("age|abel lund", "48")]


def test_a_middle_name_makes_nobody_else():
    assert key_of("Berta M. Lund") == key_of("Berta Maria Lund") == key_of("Berta Lund")


def test_names_with_particles_keep_their_parts():
    assert key_of("Abu Omar al-Quill") != key_of("Abu Ali al-Quill")


def test_a_given_name_before_the_storys_surname_is_somebody_else():
    story = (("Omar Quill", r"Omar Quill|(?<=Jibril )Quill"),)
    text = "Omar Quill, 50, spoke, then Jibril Quill, 25, spoke."
    assert said(text, story=story) == [("age|omar quill", "50"), ("age|jibril quill", "25")]


def test_the_storys_person_is_meant_where_nobody_else_is_near():
    story = (("Omar Quill", "Omar Quill|Quill"),)
    assert said("Omar Quill left. The 48-year-old took a boat.", story=story) == [("age|omar quill", "48")]  # fmt: skip
    assert said("Omar Quill met a girl. The 18-year-old took a boat.", story=story) == []
    assert said("Omar Quill met Berta Lund. The 48-year-old took a boat.", story=story) == []


def test_a_year_of_birth_is_an_age_before_or_after_the_birthday():
    (claim,) = read("Berta Lund was born in 1983 in Elmford.")
    assert (claim.about_key, claim.says, claim.value) == ("age|berta lund", "born in 1983", (47, 48))  # fmt: skip


def test_an_age_on_arrival_is_another_fact_than_an_age():
    story = (("Omar Quill", "Omar Quill"),)
    assert said("Omar Quill arrived in Elmford at the age of five.", story=story) == [("age on arrival|omar quill", "five")]  # fmt: skip
    assert said("Omar Quill est arrivé à Elmford à cinq ans.", story=story, language="fr") == [("age on arrival|omar quill", "cinq")]  # fmt: skip


def kinds(old, new, days):
    held = [HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=DAY) for claim in read(old)]
    later = date.fromordinal(DAY.toordinal() + days)
    return [
        one.kind
        for claim in read(new, published=later)
        for one in disagreements(claim, held, at=later, origin="b")
    ]


def test_a_year_of_birth_agrees_with_the_age_it_gives():
    assert kinds("Berta Lund was born in 1983.", "Berta Lund, 48, left.", 0) == []
    assert kinds("Berta Lund was born in 1983.", "Berta Lund, 47, left.", 0) == []
    assert kinds("Berta Lund was born in 1983.", "Berta Lund, 50, left.", 0) == ["disagree"]
    assert kinds("Berta Lund was born in 1983.", "Berta Lund, 58, left.", 3653) == []


def test_two_ages_a_generation_apart_may_be_two_people():
    assert kinds("Abel Lund, 10, left.", "Abel Lund, 50, left.", 1) == ["ambiguous"]


@given(st.text(alphabet="Berta Lund,48-years old(). \n’sJrM", max_size=120))
@settings(max_examples=500, deadline=None)
def test_every_age_is_quoted_from_where_it_stands(text):
    for claim in read(text):
        assert text[claim.start : claim.end] == claim.quote
        assert claim.says in claim.quote
