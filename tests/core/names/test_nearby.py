"""What stands beside a known name and was not matched is proposed, and nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from watcher.core.names import compile_stories
from watcher.core.names.describe import forms_of
from watcher.core.names.nearby import nearby

CONFIG = make.config(
    """
stories:
  harbour:
    title: Harbour
    names:
      - {name: Tamsin Orlebar, also: [Тамсин Орлебар, تامسين أورليبار]}
      - {name: Brine Covenant, kind: group}
"""
)
NAMES = compile_stories(CONFIG.stories)
FORMS = forms_of(CONFIG.stories[0])


def proposed(text):
    matches = [match for match in NAMES.find({"text": text}).matches if match.field == "text"]
    return nearby(text, matches, FORMS)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Tamsin Orlebar, alias Salt Mary, was led away.", "Salt Mary"),
        ("Tamsin Orlebar, also known as “Salt Mary”, was led away.", "Salt Mary"),
        ("Tamsin Orlebar (aka Salt Mary) was led away.", "Salt Mary"),
        ("Tamsin Orlebar dite Marie Saline a été arrêtée.", "Marie Saline"),
        ("Mary Brack, alias Tamsin Orlebar, was led away.", "Mary Brack"),
        ("Tamsin Orlebar, genannt Salzmarie, wurde abgeführt.", "Salzmarie"),
        ("Тамсин Орлебар, она же Соляная Мария, задержана. Известная как", None),
        ("Тамсин Орлебар, известная как Соляная Мария, задержана.", "Соляная Мария"),
        ("تامسين أورليبار المعروفة باسم ماري المالحة، اعتقلت", "ماري المالحة"),
        ("Tamsin Orlebar, dite « la Marie », a fui.", "la Marie"),
        ("Tamsin Orlebar dite la Marie a fui.", "la Marie"),
        ("Tamsin Orlebar, known as “the Salt”, left.", "the Salt"),
        ("Тамсин Орлебар, позывной «Соль», задержана.", "Соль"),
        ("تامسين أورليبار الملقبة بـ«الملح» اعتقلت", "الملح"),
        ("تامسين أورليبار المعروف بأبي مالح الغربي، اعتقلت", "أبي مالح الغربي"),
        ("تامسين أورليبار، معروف به مریم", "مریم"),
        ("Tamsin Orbelar was led away.", "Tamsin Orbelar"),
        ("Tamsni Orlebar was led away.", "Tamsni Orlebar"),
        ("Brine Covenat was banned.", "Brine Covenat"),
    ],
)
def test_another_name_beside_a_known_one_is_proposed(text, surface):
    assert [one.surface for one in proposed(text)] == ([surface] if surface else [])


@pytest.mark.parametrize(
    "text",
    [
        "Tamsin Orlebar was led away. Alias Salt Mary was a ship.",
        "Tamsin Orlebar, known as a baker, was led away.",
        "Tamsin Orlebar, born Monday, was led away.",
        "Tamsin Orlebar, known as President Salt’s friend, was led away.",
        "Tamsin Orlebar, alias Salt’s friend, was led away.",
        "Robin Orlebar was led away; Tamsin Prewitt watched.",
        "Petra Vanstone, alias Salt Mary, was led away.",
        "Tamsin Orlebar, alias Tamsin Orlebar, was led away.",
        "Tamsin, Orbelar and others.",
        "the tamsin orbelar was a boat",
        "",
    ],
)
def test_nothing_else_is(text):
    assert proposed(text) == []


@given(
    st.lists(
        st.sampled_from(["Tamsin", "Orlebar", "Orbelar", ",", " alias ", " dit ", "(", "“", "Salt", "Mary", ". ", "\n", "­", "المعروف ب", "Он же "]),
        max_size=14,
    ).map(" ".join)
)  # fmt: skip
def test_a_proposal_is_a_slice_of_the_text_and_overlaps_no_match(text):
    matches = [match for match in NAMES.find({"text": text}).matches if match.field == "text"]
    for one in nearby(text, matches, FORMS):
        assert text[one.start : one.end] == one.surface
        assert not any(match.start < one.end and one.start < match.end for match in matches)


def test_proposals_are_found_in_proportion_to_the_text():
    text = "Tamsin Orlebar alias Salt Mary went. " * 3_000
    matches = [match for match in NAMES.find({"text": text}).matches if match.field == "text"]
    begun = time.process_time()
    assert len(nearby(text, matches, FORMS)) == 3_000
    assert time.process_time() - begun < 4
