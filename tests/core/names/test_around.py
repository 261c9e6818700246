"""A name inside a longer name is another name, and a word in lower case is nobody's."""

from __future__ import annotations

import pytest

from tests.core.names.asking import AName, asked, said


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Will Brook", "will brook trout come back?"),
        ("Will Brook", "Will brook trout come back?"),
        ("Said Karim", "“We won,” said Karim Nabil."),
        ("Pierre Claire", "une pierre claire"),
        ("Mark Rivers", "they mark rivers on the map"),
    ],
)
def test_a_person_has_capitals(name, text):
    assert said(name, text) == []


def test_capitals_articles_and_hyphens_leave_a_person_what_he_is():
    assert said("Will Brook", "WILL BROOK SINGS") == ["WILL BROOK"]
    assert said("Walid al-Hamdi", "said Walid al-hamdi") == ["Walid al-hamdi"]
    assert said("Lee Jong Un", "said Lee Jong-un") == ["Lee Jong-un"]
    assert said(AName("Ansar Hilal", kind="group"), "the ansar hilal") == ["ansar hilal"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Walid al-Hamdi", "Abu Walid al-Hamdi spoke"),
        ("Walid al-Hamdi", "Umm Walid al-Hamdi spoke"),
        ("Walid al-Hamdi", "Nabil bin Walid al-Hamdi spoke"),
        ("Walid al-Hamdi", "Abu-Walid al-Hamdi spoke"),
        ("Walid al-Hamdi", "قال أبو وليد الحمدي"),
        ("Walid al-Hamdi", "نبيل بن وليد الحمدي"),
        ("Walid al-Hamdi", "Абу Валид аль-Хамди"),
        ("Walid al-Hamdi", "Mohammed Walid al-Hamdi spoke"),
        ("Walid al-Hamdi", "محمد وليد الحمدي"),
        ("Marc Vauclin", "Jean-Marc Vauclin a parlé"),
        ("Marc Vauclin", "Marc Vauclin-Lerat a parlé"),
    ],
)
def test_a_longer_persons_name_is_somebody_else(name, text):
    assert said(name, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Marc Vauclin spoke",
        "le Niçois Marc Vauclin a parlé",
        "Sheikh Marc Vauclin",
        "On Monday Marc Vauclin spoke",
        "Marc Vauclin – Petit Marc – a fui",
        "the Marc Vauclin-led group",
        "Marc Vauclin-Led Group Says No",
        "l’ex-maire Marc Vauclin",
        "pro-Marc Vauclin",
        "Ich bin Marc Vauclin",
        "Ahmed\nMarc Vauclin",
        "Ali, Marc Vauclin and others",
        "القبض على مارك فوكلان",
    ],
)
def test_a_title_a_place_or_a_new_line_before_a_name_makes_none(text):
    assert len(said("Marc Vauclin", text)) == 1


def test_a_german_noun_that_hangs_on_a_name_is_no_surname():
    assert said("Marc Vauclin", "die Marc Vauclin-Anhänger", "de") == ["Marc Vauclin"]


@pytest.mark.parametrize(
    "text",
    [
        "Firqat al-Hilal al-Sham said so",
        "we saw what Firqat al-Hilal Media had published",
        "Firqat al-Hilal Media says",
    ],
)
def test_a_longer_groups_name_is_another_groups(text):
    assert said(AName("Firqat al-Hilal", kind="group"), text) == []


@pytest.mark.parametrize(
    "text",
    [
        "the fighters of Firqat al-Hilal Brigade fled",
        "they told Firqat al-Hilal Monday that",
        "the leader of Firqat al-Hilal Commander Omar fled",
    ],
)
def test_a_day_a_title_or_a_word_for_a_unit_makes_no_longer_name(text):
    assert said(AName("Firqat al-Hilal", kind="group"), text)[0].startswith("Firqat al-Hilal")


# --- surnames and company -------------------------------------------------------------------


def test_a_phrase_has_no_surname():
    phrase = AName("Danish swimmers", kind=None, also=("nageurs danois",), near=("Odense",))
    text = "À Odense, nageurs danois ; le ministre danois et le président Danois. Other swimmers; Swimmers."
    assert said(phrase, text) == ["nageurs danois"]


def test_a_name_in_a_script_without_capitals_has_one_only_when_the_story_calls_it_a_person():
    text = "قال السباحون الدنماركيون إن الدنماركيون"
    assert said(AName("السباحون الدنماركيون", kind=None), text) == ["السباحون الدنماركيون"]
    person = "قال وليد الحمدي، وأضاف الحمدي"
    assert said("وليد الحمدي", person) == ["وليد الحمدي", "الحمدي"]


def test_an_adjective_of_a_country_is_a_surname_with_its_article_only():
    text = "Abu Salim al-Iraqi was killed by the Iraqi army. Al-Iraqi was old, Iraqi sources say."
    assert said("Abu Salim al-Iraqi", text) == ["Abu Salim al-Iraqi", "Al-Iraqi"]
    arabic = "قتل أبو سليم العراقي، وقال الجيش العراقي"
    assert said("Abu Salim al-Iraqi", arabic) == ["أبو سليم العراقي"]


def test_a_surname_that_nobody_listed_needs_the_full_name_and_not_a_near_word():
    assert said(AName("Marc Vauclin", near=("Odense",)), "Vauclin in Odense") == []
    assert said(AName("Marc Vauclin", short=("Vauclin",), near=("Odense",)), "Vauclin in Odense") == ["Vauclin"]  # fmt: skip


def test_a_phrase_in_a_script_without_capitals_needs_its_near_word_too():
    phrase = AName("Danish swimmers", kind=None, also=("السباحين الدنماركيين",), near=("Odense", "أودنسه"))  # fmt: skip
    assert said(phrase, "فاز السباحين الدنماركيين أمس") == []
    assert said(phrase, "في أودنسه فاز السباحين الدنماركيين") == ["السباحين الدنماركيين"]


def test_a_groups_own_name_without_capitals_does_not():
    group = AName("Firqat al-Hilal", kind="group", also=("Brigade du croissant", "فرقة الهلال"), near=("Odense",))  # fmt: skip
    assert said(group, "قال فرقة الهلال") == ["فرقة الهلال"]


def test_a_near_word_inside_the_match_is_no_company():
    group = AName("Firqat al-Hilal", kind="group", also=("Brigade du croissant",), near=("brigade", "Odense"))  # fmt: skip
    assert said(group, "La Garde, brigade du croissant, et la brigade du croissant.") == []
    assert said(group, "La brigade du croissant et une autre brigade") == ["brigade du croissant"]
    assert said(group, "À Odense, la brigade du croissant") == ["brigade du croissant"]


def test_a_capital_inside_a_sentence_makes_a_phrase_a_name():
    group = AName("Firqat al-Hilal", kind="group", also=("Brigade du croissant",), near=("Odense",))
    assert said(group, "dans la Brigade du croissant") == ["Brigade du croissant"]
    assert said(group, "« Brigade du croissant »") == ["Brigade du croissant"]
    assert said(group, "Brigade du croissant : tout savoir") == []


def test_a_full_name_is_company_for_a_phrase():
    person = AName("Marc Vauclin", also=("le boulanger",), near=("Odense",))
    assert said(person, "Marc Vauclin, dit le boulanger") == ["Marc Vauclin", "le boulanger"]
    assert said(person, "le boulanger dort") == []


# --- what may stand inside a person's name --------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        'Marc "the Baker" Vauclin',
        "Marc « le Boulanger » Vauclin",
        "Marc “Abu Salim” Vauclin",
        "Marc Jean-Marie Vauclin",
    ],
)
def test_a_nickname_and_a_double_middle_name_stand_inside_a_name(text):
    assert said("Marc Vauclin", text) == [text]


@pytest.mark.parametrize("text", ['Marc "the Baker Vauclin', "Marc “ate. Then he” Vauclin", "Marc “one two three four five” Vauclin"])  # fmt: skip
def test_a_quotation_is_no_nickname(text):
    assert said("Marc Vauclin", text) == []


def test_an_article_and_a_word_are_letter_for_letter():
    army = AName("The Guard", kind=None)
    assert [m.rule for m in asked(army, "THE GUARD and The Guard")] == ["exact", "exact"]
    assert said(army, "The Gard; Зе Гард") == []


@pytest.mark.parametrize(("form", "text"), [("Kin", "Kin of the dead"), ("麦", "他去麦当劳")])
def test_a_form_that_check_refuses_counts_beside_the_full_name_only(form, text):
    name = AName("Marc Vauclin", also=(form,))
    assert said(name, text) == []
    assert form in said(name, f"Marc Vauclin: {text}")
