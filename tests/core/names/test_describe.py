"""What is said of a name is what happens to it."""

from __future__ import annotations

import pytest

from tests.core.names.asking import AName, AStory
from watcher.core.names.describe import refusal, sentences_on


def sentences(name: AName) -> str:
    return " ".join(sentences_on(AStory(names=(name,)), name))


def test_arabic_is_asked_for_only_where_no_full_name_finds_it():
    assert "Arabic" not in sentences(AName("Marc Vauclin", also=("Boulanger",)))
    assert "list its Arabic form" in sentences(AName("Boulangerie", kind=None))


def test_another_full_name_is_promised_only_where_there_is_one():
    assert "full name" not in sentences(AName("Odense", kind="place", near=("Fyn",)))
    assert "or another full name" in sentences(AName("Marc Vauclin", also=("Boulanger",), near=("Fyn",)))  # fmt: skip
    assert "or another full name" in sentences(AName("Marc Vauclin", also=("le boulanger",), near=("Fyn",)))  # fmt: skip


def test_an_article_makes_a_name_of_two_words_one():
    assert "letter for letter" in sentences(AName("The Guard", kind=None))
    assert "any spelling" not in sentences(AName("The Guard", kind=None))
    assert "any spelling" in sentences(AName("La Paz", kind="place"))


@pytest.mark.parametrize(
    ("name", "why"),
    [
        (AName("Marc Vauclin", also=("Kin",)), "'Kin' is one word of 3 letters"),
        (AName("Wheat", also=("麦",)), "'麦' is one letter"),
        (AName("Marc Vauclin", also=("12",)), "'12' has no letter"),
    ],
)
def test_a_form_that_is_found_by_chance_or_never_is_refused(name, why):
    assert why in (refusal(name) or "")


@pytest.mark.parametrize(
    "name",
    [
        AName("Kin", near=("Fyn",)),
        AName("Kin", role="background"),
        AName("EBC"),
        AName("王小明"),
        AName("李强"),
    ],
)
def test_one_with_company_an_abbreviation_and_two_chinese_letters_are_not(name):
    assert refusal(name) is None


def test_what_is_refused_is_said_to_wait_for_a_full_name():
    assert "only beside a full name" in sentences(AName("Marc Vauclin", also=("Kin",)))
    assert "once you give it" in sentences(AName("Kin"))
