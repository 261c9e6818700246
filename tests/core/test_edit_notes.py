"""Whether a changed page says that it was changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.edit_notes import edit_note

BEFORE = "The ferry was late by an hour. Three people were hurt.\nNobody was held."


@pytest.mark.parametrize(
    "note",
    [
        "Correction: an earlier version gave another number.",
        "CORRECTED 14:05",
        "Updated on 3 March at 10:20",
        "This article was amended on 3 March to correct a number.",
        "An earlier version of this report misstated how many were hurt.",
        "Editor's note: the number of injured was changed.",
        "Mise à jour le 3 mars à 10h20",
        "Cet article a été modifié pour corriger un chiffre.",
        "Rectificatif : deux personnes ont été blessées.",
        "Aktualisiert am 3. März um 10:20 Uhr",
        "In einer früheren Version war die Zahl fälschlich mit drei angegeben.",
        "Corrección: fueron dos los heridos.",
        "Esta noticia ha sido actualizada.",
        "Aggiornato alle 10:20",
        "Обновлено: 3 марта, 10:20",
        "В первоначальной версии материала число было ошибочно указано.",
        "تصحيح: أصيب شخصان لا ثلاثة.",
        "تم تحديث هذا الخبر صباح الثلاثاء",
        "Güncelleme: 10.20",
        "更正：受伤者为两人",
    ],
)
def test_a_note_that_came_with_the_change_is_found(note):
    after = BEFORE.replace("Three", "Two")
    assert edit_note("Ferry", BEFORE, "Ferry", f"{after}\n{note}") is not None
    assert edit_note("Ferry", f"{BEFORE}\n{note}", "Ferry", f"{after}\n{note}") is None


def test_a_headline_may_be_the_note():
    assert edit_note("Ferry late", BEFORE, "CORRECTED: Ferry late", BEFORE) is not None


@pytest.mark.parametrize(
    "said",
    [
        "The ministry updated the toll to twelve.",
        "She corrected the pupil twice.",
        "The council revised the timetable in autumn.",
        "An update is expected by noon.",
        "Le conseil a modifié les horaires.",
        "Der Fahrplan wurde aktualisiert.",
        "قال إن الخطأ كان فادحا.",
        "The correction of the harbour wall costs 900 crowns.",
    ],
)
def test_what_the_news_is_about_is_no_note(said):
    assert edit_note("Ferry", BEFORE, "Ferry", f"{BEFORE}\n{said}") is None


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_is_survived_and_one_that_is_the_same_has_no_note(old, new):
    edit_note(None, old, None, new)
    assert edit_note(old, new, old, new) is None
