"""What languages add to a word is read off it: Persian letters, the kunya's cases, spaces that were lost."""

from __future__ import annotations

import pytest

from tests.core.names.asking import AName, AStory, asked, said
from watcher.core.names import compile_stories


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Moustafa Rahimi", "مصطفی رحیمی"),
        ("Musa Yahya", "موسی یحیی"),
        ("Isa Karami", "عیسی کرمی"),
        ("Layla Rahimi", "لیلی رحیمی"),
        ("مصطفی رحیمی", "Mustafa Rahimi"),
        ("Nour Dawoud", "نور داوود"),
        ("Nour Dawoud", "نور داود"),
    ],
)
def test_persian_has_one_letter_for_a_final_i_and_a_final_a(name, written):
    assert said(name, f"{written} است") == [written]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Jaysh al-Nasr", "جیش\u200cالنصر"),
        ("Liwa al-Hilal", "لواءالهلال"),
        ("Liwa al-Hilal", "لوای هلال"),
        ("Firqat al-Hilal", "فرقةالهلال"),
        ("Liwa al-Hilal", "لواء الهلال"),
    ],
)
def test_a_space_that_cannot_be_seen_may_be_missing(name, written):
    assert said(AName(name, kind="group"), f"قال {written} أمس") == [written]


@pytest.mark.parametrize("written", ["سالم نور الدين", "سالم نورالدين", "Salem Nour ed-Din", "Салем Нуреддин"])  # fmt: skip
@pytest.mark.parametrize("name", ["Salem Noureddine", "سالم نورالدين", "Salem Nur al-Din"])
def test_a_name_made_with_the_faith_is_one_word_or_two(name, written):
    assert said(name, written) == [written]


@pytest.mark.parametrize("name", ["Abu Salim al-Hamdi", "أبو سليم الحمدي"])
@pytest.mark.parametrize(
    ("written", "surface"),
    [
        ("قال أبي سليم الحمدي", "أبي سليم الحمدي"),
        ("رأيت أبا سليم الحمدي", "أبا سليم الحمدي"),
        ("مر بأبي سليم الحمدي", "أبي سليم الحمدي"),
        ("قال لأبي سليم الحمدي", "أبي سليم الحمدي"),
        ("وأبو سليم الحمدي", "أبو سليم الحمدي"),
    ],
)
def test_a_kunya_declines(name, written, surface):
    assert said(name, written) == [surface]


@pytest.mark.parametrize("written", ["Abi Salim al-Hamdi", "Abou Salim al-Hamdi", "Abousalim al-Hamdi", "أبوسليم الحمدي"])  # fmt: skip
def test_a_kunya_is_spelt_in_many_ways_and_joined(written):
    assert said("Abu Salim al-Hamdi", written) == [written]


@pytest.mark.parametrize("other", ["Umm Salim al-Hamdi", "أم سليم الحمدي", "سليم الحمدي", "Salim al-Hamdi"])  # fmt: skip
def test_a_mother_and_a_son_are_not_the_father(other):
    assert said("Abu Salim al-Hamdi", other) == []


@pytest.mark.parametrize("written", ["أبو يحي الحمدي", "أبو يحيي الحمدي", "أبي يحيى الحمدي"])
def test_yahya_is_written_with_one_ya_two_or_an_alif(written):
    assert said("Abu Yahya al-Hamdi", written) == [written]
    assert said("أبو يحيى الحمدي", written) == [written]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ahmad Ghandour", "אחמד ענדור"),
        ("Ahmad Ghandour", "אחמד ע'נדור"),
        ("Jean Peyrault", "Ζαν Πεϊρό"),
    ],
)
def test_hebrew_leaves_a_geresh_out_and_greek_hears_french(name, written):
    assert said(name, written) == [written]


def test_what_is_elided_before_an_article_is_no_part_of_the_name():
    group = AName("Liwa al-Hilal", kind="group")
    assert said(group, "la brigade d’al-Hilal") == ["brigade d’al-Hilal"]
    assert said(AName("al-Hilal", kind="group"), "les hommes d’al-Hilal") == ["al-Hilal"]


def test_and_before_a_groups_first_word_is_no_translation():
    (match,) = asked(AName("Liwa al-Hilal", kind="group"), "ولواء الهلال")
    assert (match.surface, match.rule, match.reason) == ("لواء الهلال", "script", "prefix و")


def test_another_storys_name_before_it_lends_no_ezafe():
    unit = AStory("a", names=(AName("Liwa al-Hilal", kind="group"),))
    person = AStory("b", names=(AName("al-Hilal Karami"),))
    text = {"text": "لوای هلال کرمی"}
    both = [m for m in compile_stories([unit, person]).find(text).matches if m.story == "b"]
    assert both == list(compile_stories([person]).find(text).matches)
