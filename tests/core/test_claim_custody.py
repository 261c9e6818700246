"""Whose time in custody, death or allegiance a text tells: the story's person's only where nobody else is meant."""

import re
from datetime import date

import pytest

from watcher.core.conflicts import claims

DAY = date(2031, 5, 14)


def keys(text, language="en"):
    people = [("Omar Quill", *match.span()) for match in re.finditer("Omar Quill|عمر قويل", text)]
    found = claims(text, language=language, published=DAY, people=people)
    return {claim.about_key: claim.says for claim in found}


def lengths(text, language):
    people = [("Omar Quill", *match.span()) for match in re.finditer("Omar Quill|عمر قويل", text)]
    found = claims(text, language=language, published=DAY, people=people)
    return {claim.about_key: claim.value for claim in found if claim.unit == "months"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Omar Quill spoke first. The court sentenced Jack Hobbs to three years in prison.", "en"),
        ("Omar Quill spoke first. Jack Hobbs was sentenced to three years in prison.", "en"),
        ("The court sentenced Jack Hobbs, a friend of Omar Quill, to three years.", "en"),
        ("Omar Quill a parlé. Jean Dupont a été condamné à cinq ans de prison.", "fr"),
        ("Omar Quill sprach. Jan Meier wurde zu fünf Jahren Haft verurteilt.", "de"),
        ("Omar Quill could be sentenced to three years in prison.", "en"),
        ("After 20 years in politics, Omar Quill was released.", "en"),
        ("Omar Quill, a teacher for 20 years, was released on Monday.", "en"),
        ("Omar Quill spoke. Its leader was held for two years by rebels.", "en"),
        ("Omar Quill spoke. A 12-year-old boy was held for two days.", "en"),
        ("Omar Quill spoke when a 12-year-old boy was held for two days.", "en"),
        ("Omar Quill was released after a boy was held for two days.", "en"),
        ("Omar Quill was released from the prison where his brother spent two years.", "en"),
        ("Omar Quill held talks for two days.", "en"),
        ("Omar Quill held a hostage for two days.", "en"),
        ("Omar Quill visited the prison for two days.", "en"),
        ("The film about Omar Quill was released after two years.", "en"),
        ("Omar Quill met Jack Hobbs, who was held for two years.", "en"),
        ("Omar Quill was arrested two years after the war.", "en"),
        ("Omar Quill was arrested two years later.", "en"),
        ("Omar Quill has been released three times in the past two years.", "en"),
        ("Omar Quill's brother was held for two years.", "en"),
        ("The boy said he was held for two years. Omar Quill left.", "en"),
        ("Omar Quill spoke. The boy cried. He was held for two years.", "en"),
        ("Omar Quill spoke. Jack Hobbs cried. He was held for two years.", "en"),
    ],
)
def test_nobody_elses_time_in_custody_is_the_storys_persons(text, language):
    assert not [key for key in keys(text, language) if key.startswith(("sentence|", "held for|"))]


@pytest.mark.parametrize(
    ("text", "key", "says"),
    [
        (
            "Le tribunal a condamné Omar Quill à cinq ans de prison.",
            "sentence|omar quill",
            "cinq ans",
        ),
        (
            "The court sentenced Omar Quill to three years in prison.",
            "sentence|omar quill",
            "three years",
        ),
        ("Omar Quill was sentenced to three years in jail.", "sentence|omar quill", "three years"),
        (
            "Omar Quill, 48, was sentenced in absentia to three years.",
            "sentence|omar quill",
            "three years",
        ),
        (
            "Omar Quill spoke. He was sentenced to three years.",
            "sentence|omar quill",
            "three years",
        ),
        (
            "After 17 months in prison, Omar Quill was released.",
            "held for|omar quill",
            "17 months",
        ),
        (
            "Omar Quill, 49, whom the HTG held for 17 months, left.",
            "held for|omar quill",
            "17 months",
        ),
        ("Rebels held Omar Quill for 17 months.", "held for|omar quill", "17 months"),
        (
            "Omar Quill said he was held for 17 months.",
            "held for|omar quill",
            "17 months",
        ),
        (
            "Omar Quill was arrested in May 2029 and held for 17 months.",
            "held for|omar quill",
            "17 months",
        ),
        (
            "Omar Quill spoke. Rebels held him for 17 months.",
            "held for|omar quill",
            "17 months",
        ),
        (
            "The release of Omar Quill after 17 months in captivity was news.",
            "held for|omar quill",
            "17 months",
        ),
        (
            "Omar Quill has been in prison for ten years after the murder, when a 12-year-old boy was held for two days.",
            "held for|omar quill",
            "ten years",
        ),
    ],
)
def test_the_storys_persons_own_time_in_custody_is_read(text, key, says):
    assert keys(text)[key] == says


@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill attended the trial of the man who killed 5 people and wounded 12 in Marlow in 1998.",
        "Omar Quill killed 5 people in Marlow in 1998.",
        "Omar Quill wounded two officers in Marlow in 1998.",
        "Omar Quill fled when soldiers were killed in May 2030.",
        "Omar Quill fled before a boy was killed in May 2030.",
        "Omar Quill spoke in the town; a boy was wounded in May 2030.",
        "Omar Quill spoke. The boy said he was wounded in May 2030.",
        "Omar Quill spoke. The boy cried. He was wounded in May 2030.",
        "Omar Quill spoke. Jack Hobbs cried. He was wounded in May 2030.",
    ],
)
def test_nobody_elses_death_or_wound_is_the_storys_persons(text):
    assert not [key for key in keys(text) if key.startswith(("wounded|o", "alive|", "died|"))]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Omar Quill was killed in Marlow in 1998.", "died|omar quill"),
        ("Omar Quill, who was wounded in Marlow in 1998, left.", "wounded|omar quill"),
        ("Omar Quill, a baker, was killed in Marlow in 1998.", "died|omar quill"),
        ("Omar Quill killed 3 May 2030.", "died|omar quill"),
    ],
)
def test_the_storys_persons_own_death_or_wound_is_read(text, key):
    assert key in keys(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Omar Quill pledged allegiance to nobody; al-Qaeda killed 12.", None),
        ("Omar Quill pledged allegiance to the king, and al-Qaeda fled.", None),
        ("Omar Quill pledged allegiance to the flag while al-Qaeda looked on.", None),
        ("Omar Quill pledged allegiance to the leader of al-Qaeda.", "al-Qaeda"),
        ("Omar Quill swore allegiance in May 2029 to al-Qaeda.", "al-Qaeda"),
    ],
)
def test_allegiance_is_to_whom_follows_at_once(text, says):
    assert keys(text).get("allegiance|omar quill") == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "The film about Omar Quill lasted two hours; the siege of Elmford lasted three days.",
            "three days",
        ),
        ("The film about the siege lasted two hours.", None),
        ("The talks after the siege lasted two hours.", None),
        ("Three days after the siege the town was quiet.", None),
        ("The town fell after three days of heavy fighting.", None),
        ("The town fell after a three-day siege.", "a three-day"),
    ],
)
def test_only_the_siege_itself_lasts_as_long_as_a_siege(text, says):
    found = keys(text).get("length of the siege")
    assert (found and found.startswith(says)) if says else found is None


@pytest.mark.parametrize(
    "text",
    [
        "The bill was rejected by 12 votes, killing the plan.",
        "The party won 300 votes and 12 per cent of members.",
        "Elmford won by 12 points and killed 3 points off the lead.",
        "The minister was arrested 3 weeks after 12 votes were lost.",
        "The bank saved 12 per cent, and 5 points were lost.",
        "Elmford beat Marlow 12-3, killing the match.",
        "They saved 12 points and rescued 3 votes.",
        "The striker's 12 goals killed 3 sides.",
        "Forty votes were missing and 12 points were displaced.",
        "Shares were hurt by 5 points, 12 per cent dead.",
    ],
)
def test_votes_shares_and_points_are_nobody(text):
    assert not [key for key in keys(text) if key.endswith("|people")]


def test_the_verb_before_another_verb_has_its_own_object():
    found = keys("A blast killed 12 and wounded Omar Quill on Monday.")
    assert "wounded|omar quill" in found
    assert "alive|omar quill" not in found


def test_a_spanish_sentence_is_no_time_in_custody():
    found = keys("Omar Quill fue condenado a cinco años de prisión.", "es")
    assert [key for key in found if key.endswith("omar quill")] == ["sentence|omar quill"]


@pytest.mark.parametrize(
    ("text", "language", "months"),
    [
        ("Omar Quill was held for two years in Kelda prison, the court said.", "en", 24),
        ("Omar Quill was freed after four days in police custody.", "en", 0.13),
        ("Omar Quill a été remis en liberté après quatre jours de garde à vue.", "fr", 0.13),
        ("Omar Quill est sorti libre après deux jours de garde à vue.", "fr", 0.066),
        ("Omar Quill quedó en libertad el viernes tras pasar cinco días detenido.", "es", 0.164),
        ("Omar Quill kam nach zwei Tagen in Haft frei.", "de", 0.066),
        ("Omar Quill saß zwei Jahre in Untersuchungshaft.", "de", 24),
        ("أمضى عمر قويل خمسة أيام في السجن.", "ar", 0.164),
        ("أفرجت السلطات عن عمر قويل بعد أن أمضى خمسة أيام في السجن.", "ar", 0.164),
    ],
)
def test_time_in_custody_is_read(text, language, months):
    (low, high) = lengths(text, language)["held for|omar quill"]
    assert low <= months <= high


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Omar Quill was released after two years of talks.", "en"),
        ("Omar Quill worked for two years in Kelda prison.", "en"),
        ("Omar Quill was arrested after two days in Kelda.", "en"),
        ("Omar Quill a été libéré après quatre jours de négociations.", "fr"),
        ("Omar Quill quedó en libertad tras cinco días de negociaciones.", "es"),
    ],
)
def test_other_time_is_not(text, language):
    assert not lengths(text, language)


def test_days_in_a_cell_are_no_members_of_a_group():
    assert "size|members" not in keys("Omar Quill spent five days in a cell in Kelda.")
