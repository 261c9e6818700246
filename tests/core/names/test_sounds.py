"""Which letters are one sound in two orthographies, and which never are."""

from __future__ import annotations

import pytest

from tests.core.names.asking import AName, said, strength


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Oleg Shchepkin", "Олег Щепкин"),
        ("Oleg Shchepkin", "Олега Щепкина"),
        ("Oleg Shchepkin", "Oleg Schepkin"),
        ("Oleg Shchepkin", "Oleg Schtschepkin"),
        ("Oleg Shchepkin", "Oleg Chtchepkin"),
        ("Oleg Shchepkin", "Oleg Szczepkin"),
        ("Oleg Shchepkin", "Oleg Ščepkin"),
        ("Oleg Shchepkin", "أوليغ شتشبكين"),
        ("Олег Щепкин", "Oleg Shchepkin"),
        ("Олег Щепкин", "Oleg Schtschepkin"),
        ("Олег Щепкин", "Oleg Chtchepkin"),
        ("Nikita Khrushchev", "Никиты Хрущёва"),
        ("Nikita Khrushchev", "Nikita Chruschtschow"),
    ],
)
def test_one_russian_letter_has_four_in_english_seven_in_german(name, written):
    assert said(name, f"… {written} …") == [written]


@pytest.mark.parametrize("other", ["Oleg Tchepkin", "Олег Чепкин", "Олег Сепкин"])
def test_half_of_it_is_another_sound(other):
    assert said("Oleg Shchepkin", other) == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Rustam Chelikov", "Rustam Çelikov"),
        ("Rustam Korchagin", "Rüstem Korçagin"),
        ("Rustam Çelikov", "Rustam Chelikov"),
        ("Mikhail Gorbachev", "Mihail Gorbaçov"),
    ],
)
def test_the_turkish_cedilla_is_an_english_ch(name, written):
    assert said(name, written) == [written]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Павел Жижикин", "Павел Шишикин"),
        ("Павел Жижикин", "Павел Зизикин"),
        ("Pavel Zhukin", "Павел Шукин"),
        ("Pavel Zhukin", "Павел Зукин"),
        ("Pavel Zhukin", "Pavel Shukin"),
    ],
)
def test_letters_that_a_script_tells_apart_are_not_one(name, other):
    assert said(name, other) == []


@pytest.mark.parametrize("written", ["Павел Жукин", "Pavel Joukin", "Pavel Schukin", "Paweł Żukin", "Pavel Žukin"])  # fmt: skip
def test_the_sound_itself_is_found_as_each_press_writes_it(written):
    assert said("Pavel Zhukin", written) == [written]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Oleg Baratukhin", "Oleg Baratkin"),
        ("Oleg Baratukhin", "Oleg Burutkin"),
        ("Qasim al-Dubuni", "Qasim al-Dubayni"),
    ],
)
def test_a_long_name_has_no_more_room_for_liberties(name, other):
    assert said(name, other) == []


@pytest.mark.parametrize("written", ["Qasim al-Daboumi", "Qassem al-Dubumi", "قاسم الدبومي"])
def test_a_short_vowel_before_a_long_u_is_written_either_way(written):
    assert said("Qasim al-Dubumi", written) == [written]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Tariq Rashid", "طرق رشيد"),
        ("Hamid Karim", "حميد كرم"),
        ("Sami Qasim", "سامي قسم"),
    ],
)
def test_an_arabic_pattern_has_its_long_vowel(name, other):
    assert said(name, other) == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Tariq Rashid", "طارق راشد"),
        ("Tariq Rashid", "طارق رشيد"),
        ("Abdul Malik al-Zubi", "عبد الملك الزعبي"),
        ("Djamel Hamdi", "جمال حمدي"),
    ],
)
def test_it_may_stand_in_either_place_and_gods_name_is_short(name, written):
    assert said(name, written) == [written]


def test_each_liberty_lowers_the_strength():
    assert strength("Ali Fahmi", "علي فهمي") > strength("Ali Fahmi", "على فهمى") > 0
    assert strength("Samer Hadi", "سامر هادي") > strength("Samer Hadi", "سمار هادي") > 0


def test_a_preposition_is_no_ali_where_the_writer_dots_his_ya():
    assert said("Ali Fahmi", "على فهمى") == ["على فهمى"]
    assert said("Ali Fahmi", "في هذا المقال على فهمى") == []


def test_a_form_that_is_listed_is_not_guessed():
    listed = AName("Tariq Uthman", also=("طارق عثمان",))
    assert said("Tariq Uthman", "طريق عثمان") != []
    assert said(listed, "طريق عثمان") == []
    assert said(listed, "وطارق عثمان هنا") == ["طارق عثمان"]
