"""How many were killed, hurt, held or saved in one event; how many belong to a group; how long it lasted."""

import math
import re
from datetime import date, timedelta

import pytest

from watcher.core.conflicts import HeldClaim, claims, disagreements

DAY = date(2031, 5, 2)
COUNTED = ("people", "members", "months", "hours")


def read(text, *, language="en", story=(), published=DAY):
    people = [
        (name, match.start(), match.end())
        for name, pattern in story
        for match in re.finditer(pattern, text)
    ]
    found = claims(text, language=language, published=published, people=people)
    return [claim for claim in found if claim.unit in COUNTED]


def said(text, **more):
    return {
        claim.about_key: tuple(round(value, 6) for value in claim.value)
        for claim in read(text, **more)
    }


def kinds(old, new, *, days=0, **more):
    held = [
        HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=DAY)
        for claim in read(old, **more)
    ]
    later = DAY + timedelta(days=days)
    return [
        one.kind
        for claim in read(new, published=later, **more)
        for one in disagreements(claim, held, at=later, origin="b")
    ]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Twelve miners were killed.", {"killed|people": (12, 12)}),
        ("en", "At least 12 people have died.", {"killed|people": (12, math.inf)}),
        ("en", "The slide left 3 dead and 7 injured.", {"killed|people": (3, 3), "wounded|people": (7, 7)}),
        ("en", "The slide killed three people and wounded seven others.", {"killed|people": (3, 3), "wounded|people": (7, 7)}),
        ("en", "Police arrested 14 suspects.", {"held|people": (14, 14)}),
        ("en", "Nine passengers are still missing.", {"missing|people": (9, 9)}),
        ("en", "Five of six? Eleven workers were rescued.", {"rescued|people": (11, 11)}),
        ("en", "Some 300 villagers were displaced.", {"displaced|people": (270, 330)}),
        ("en", "Gunmen kidnapped 40 schoolchildren.", {"kidnapped|children": (40, 40)}),
        ("en", "Eight people, including three children, were killed.", {"killed|people": (8, 8), "killed|children": (3, 3)}),
        ("en", "Eight people were killed, including three children.", {"killed|people": (8, 8), "killed|children": (3, 3)}),
        ("en", "4 soldiers and 2 policemen were killed.", {"killed|soldiers": (4, 4), "killed|police": (2, 2)}),
        ("en", "The death toll from the slide rose to 14.", {"killed|people": (14, 14)}),
        ("en", "All 33 miners have been rescued.", {"rescued|people": (33, 33)}),
        ("fr", "Vingt-et-une personnes ont été interpellées.", {"held|people": (21, 21)}),
        ("ar", "أصيب خمسة عمال في الانهيار", {"wounded|people": (5, 5)}),
        ("fr", "Quatre-vingt-dix ouvriers ont été tués.", {"killed|people": (90, 90)}),
        ("fr", "Le glissement a fait 5 morts et 12 blessés.", {"killed|people": (5, 5), "wounded|people": (12, 12)}),
        ("fr", "Une trentaine de personnes ont été arrêtées.", {"held|people": (26, 34)}),
        ("es", "Treinta y cinco mineros fueron rescatados.", {"rescued|people": (35, 35)}),
        ("es", "Hay 4 muertos y 9 heridos.", {"killed|people": (4, 4), "wounded|people": (9, 9)}),
        ("de", "Fünfundzwanzig Menschen wurden getötet.", {"killed|people": (25, 25)}),
        ("de", "Es gab 4 Tote und 9 Verletzte.", {"killed|people": (4, 4), "wounded|people": (9, 9)}),
        ("ar", "مقتل خمسة وعشرين شخصا في الانهيار", {"killed|people": (25, 25)}),
        ("ar", "أسفر الانهيار عن 5 قتلى و12 جريحا", {"killed|people": (5, 5), "wounded|people": (12, 12)}),
        ("ar", "مقتل شخصين في الانهيار", {"killed|people": (2, 2)}),
        ("ar", "اعتقال ١٤ شخصا", {"held|people": (14, 14)}),
        ("ru", "Двадцать пять человек погибли.", {"killed|people": (25, 25)}),
        ("it", "Quattro persone sono morte.", {"killed|people": (4, 4)}),
    ],
)  # fmt: skip
def test_counts_are_read_with_whom_they_count(language, text, wanted):
    assert said(text, language=language) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "No 12 people were killed.",
        "He denied that 12 people were killed.",
        "It was unclear whether 12 people were killed.",
        "If 12 people were killed, it would be the worst.",
        "Up there 12 people could have been killed.",
        "Two of the miners were killed.",
        "Another 12 people were killed.",
        "In 2012, 40 people were killed there.",
        "On January 6, 40 people were killed there.",
        "Last year 40 people were killed there.",
        "Since then 40 people were killed there.",
        "In a separate slide 40 people were killed.",
        "He was arrested about 11:39 p.m.",
        "0:43 Man found dead",
        "The identities of three victims killed there are known.",
        "He was killed 12 days later.",
        "It killed 12 horses.",
        "Nine of the 33 miners are still trapped.",
        "Two Elmford tourists were killed.",
        "March 2031 Man dead after a fall",
        "The three injured students were hurt before.",
        "Twelve people saw how a man was killed.",
    ],
)
def test_what_did_not_happen_to_all_of_them_today_is_not_counted(text):
    assert said(text) == {}


def test_a_text_that_gives_two_numbers_for_one_thing_tells_neither():
    assert said("Three people were killed in Elmford. In Oakham 9 people were killed.") == {}


def test_parts_are_no_conflict_with_their_sum():
    assert kinds("4 soldiers and 2 policemen were killed.", "6 people were killed.") == []


def test_workers_and_people_are_one_count():
    assert kinds("Eleven workers were killed.", "12 people were killed.") == ["disagree"]


def test_about_fifty_agrees_with_dozens_and_at_least_twenty_with_more():
    assert kinds("Around 50 people were hurt.", "Dozens of people were hurt.") == []
    assert kinds("At least 20 people were hurt.", "26 people were hurt.") == []


def test_a_toll_that_rises_is_an_update_and_one_that_falls_is_not():
    low, high = "In Elmford 3 people were killed.", "In Elmford 7 people were killed."
    assert kinds(low, high, days=1) == ["updated"]
    assert kinds(high, low, days=1) == ["disagree"]


def test_events_in_two_places_or_on_two_days_are_not_compared():
    elm = "Three people were killed when a boat sank off Elmford Pier on Monday."
    assert kinds(elm, "Seven people were killed when a bus fell off Oakham Bridge.") == []
    assert kinds(elm, "Seven people were killed off Elmford Pier on Friday.") == []
    assert kinds(elm, "Seven people were killed off Elmford Pier on Monday.") == ["disagree"]


GROUP = (("Reed Company", "Reed Company|شركة القصب"),)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The Reed Company mostly consists of dozens of foreign fighters.", {"size|fighters": (24, 99)}),
        ("en", "Reed Company left. Some say “around 50” people are believed to be part of the group.", {"size|members": (45, 55)}),
        ("en", "The Reed Company has 50 members.", {"size|members": (50, 50)}),
        ("en", "About 80 adults live in the camp of the Reed Company.", {"size|adults": (72, 88)}),
        ("en", "The camp of the Reed Company is home to 150 families.", {"size|families in the camp": (150, 150)}),
        ("en", "The Reed Company, a 60-strong group, left.", {"size|members": (60, 60)}),
        ("en", "About 70 French fighters in the Reed Company camp left.", {"size|nationals of France": (63, 77)}),
        ("fr", "Reed Company : le groupe compte une cinquantaine de combattants.", {"size|fighters": (44, 57)}),
        ("fr", "Reed Company, une brigade réduite à une quarantaine d'hommes.", {"size|members": (36, 44)}),
        ("fr", "Le camp de Reed Company : plus de cent francophones.", {"size|speakers of French": (100, math.inf)}),
        ("en", "About 70 Uzbek fighters in the Reed Company camp left.", {"size|nationals of Uzbekistan": (63, 77)}),
        ("de", "Die Gruppe Reed Company zählt rund fünfzig russischsprachige Kämpfer.", {"size|speakers of Russian": (45, 55)}),
        ("fr", "Reed Company, une brigade réduite à une trentaine de Canadiens.", {"size|nationals of Canada": (26, 34)}),
        ("en", "The Reed Company is a group of 40 families.", {"size|families": (40, 40)}),
        ("ar", "تضم شركة القصب وهي كتيبة تضم نحو 150 مقاتلا", {"size|fighters": (135, 165)}),
        ("es", "El grupo Reed Company cuenta con unos 40 combatientes.", {"size|fighters": (36, 44)}),
        ("de", "Die Gruppe Reed Company zählt rund fünfzig Kämpfer.", {"size|fighters": (45, 55)}),
    ],
)  # fmt: skip
def test_the_size_of_the_storys_group_is_read_by_unit(language, text, wanted):
    assert said(text, language=language, story=GROUP) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The Reed Company lost 50 fighters.",
        "The Reed Company left. The rival army has 50 fighters.",
        "The Reed Company met 50 fighters of another group.",
        "Two fighters of the Reed Company were killed.",
    ],
)
def test_other_numbers_of_fighters_are_no_size(text):
    assert [key for key in said(text, story=GROUP) if key.startswith("size")] == []


def test_without_a_story_no_group_is_known():
    assert said("The group consists of dozens of fighters.") == {}


def test_sizes_of_two_units_are_not_compared_and_old_ones_are_updated():
    fifty, eighty = "The Reed Company has 50 fighters.", "The Reed Company has 80 fighters."
    families = "The camp of the Reed Company houses 150 families."
    assert kinds(fifty, families, story=GROUP) == []
    assert kinds(fifty, eighty, story=GROUP) == ["disagree"]
    assert kinds(fifty, eighty, days=400, story=GROUP) == ["updated"]


MAN = (("Omar Quill", "Omar Quill|Quill|عمر قويل"),)


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "Omar Quill was arrested, only to be released 17 months later.", 16.5, 17.5),
        ("en", "Omar Quill was held for 17 months.", 16.5, 17.5),
        ("en", "Omar Quill was freed after a year and a half.", 16, 20),
        ("en", "Omar Quill spent more than 18 months in prison.", 18, math.inf),
        ("fr", "Omar Quill est libre après un an et demi de détention.", 16, 20),
        ("fr", "Omar Quill a été détenu dix-sept mois.", 16.5, 17.5),
        ("ar", "الإفراج عن عمر قويل بعد سنة ونصف من احتجازه", 16, 20),
        ("ar", "احتجز عمر قويل لأكثر من عام ونصف", 18, math.inf),
        ("es", "Omar Quill fue liberado tras un año y medio.", 16, 20),
        ("de", "Omar Quill kam nach 17 Monaten Haft frei.", 16.5, 17.5),
    ],
)
def test_how_long_somebody_was_held(language, text, low, high):
    found = said(text, language=language, story=MAN)
    assert found["held for|omar quill"] == pytest.approx((low, high), abs=0.6)


def test_a_year_and_a_half_agrees_with_seventeen_months_and_two_years_do_not():
    months = "Omar Quill was held for 17 months."
    assert kinds(months, "Omar Quill was held for a year and a half.", story=MAN) == []
    assert kinds(months, "Omar Quill was held for 28 months.", days=900, story=MAN) == ["disagree"]


def test_two_dates_state_a_duration():
    dates = "Omar Quill was arrested in August 2020. Omar Quill was released in February 2022."
    assert kinds("Omar Quill was held for 17 months.", dates, story=MAN) == []
    assert kinds("Omar Quill was held for 28 months.", dates, story=MAN) == ["disagree"]


def test_a_prison_sentence_is_no_time_in_prison():
    found = said("Omar Quill was sentenced to 12 years in prison.", story=MAN)
    assert set(found) == {"sentence|omar quill"}


def test_how_long_a_siege_lasted():
    first = "The siege of Elmford lasted 17 days."
    assert said(first)["length of the siege"] == pytest.approx((16.5 * 24, 17.5 * 24), rel=0.01)
    assert kinds(first, "The siege of Elmford lasted 30 days.") == ["disagree"]


def counted(text, language):
    """Return each count of a text by what it counts."""
    return {
        claim.about_key: claim.value
        for claim in claims(text, language=language, published=DAY)
        if claim.unit == "people"
    }


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("El gobierno elevó a 33 el número de muertos por la rotura.", "es", 33),
        ("El gobierno elevó a 120 la cifra de muertos.", "es", 120),
        ("La cifra de muertos sube a 33 tras la rotura.", "es", 33),
        ("وارتفعت حصيلة القتلى جراء الانهيار إلى 29 شخصا.", "ar", 29),
        ("ارتفع عدد القتلى إلى 29.", "ar", 29),
        ("Die Zahl der Toten ist auf 52 gestiegen.", "de", 52),
        ("The death toll rose to 33.", "en", 33),
        ("The death toll rose to 33 from 29.", "en", 33),
        ("Le bilan s'alourdit à 33 morts.", "fr", 33),
        ("Le préfet a porté à 33 le nombre de morts.", "fr", 33),
    ],
)
def test_a_toll_is_read_by_its_name(text, language, number):
    assert counted(text, language) == {"killed|people": (number, number)}


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("Twenty-nine bodies have been recovered since the weir broke.", "en", 29),
        ("Rescuers recovered 29 bodies from the mud.", "en", 29),
        ("Vingt-sept corps ont été retrouvés depuis la rupture.", "fr", 27),
        ("Doce cadáveres fueron recuperados.", "es", 12),
        ("Zwölf Leichen wurden geborgen.", "de", 12),
        ("تم انتشال 12 جثة من تحت الأنقاض.", "ar", 12),
    ],
)
def test_bodies_are_a_fact_of_their_own(text, language, number):
    assert counted(text, language) == {"recovered|bodies": (number, number)}


@pytest.mark.parametrize(
    "text",
    [
        "The death toll at two hospitals is unclear.",
        "The bridge toll is 5, drivers said.",
        "Divers found 12 bodies of water.",
        "Five people were found alive.",
        "Forty people have been killed since the war began.",
        "Forty people have been killed since January.",
        "On March 12 people were killed in the street.",
        "On Sept. 12 people were killed in the street.",
    ],
)
def test_what_is_no_toll_is_not_read_as_one(text):
    assert not counted(text, "en")


@pytest.mark.parametrize("place", ["Mariupol", "Marib", "Mayotte", "Decatur", "Augusta", "Octavia"])
def test_a_town_that_begins_like_a_month_is_no_date(place):
    assert counted(f"In {place} 20 people were killed.", "en") == {"killed|people": (20, 20)}


def disputed(old, new, *, days=0, languages=("en", "en")):
    later = DAY + timedelta(days=days)
    held = [
        HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=DAY)
        for claim in claims(old, language=languages[0], published=DAY)
    ]
    return [
        one.kind
        for claim in claims(new, language=languages[1], published=later)
        for one in disagreements(claim, held, at=later, origin="b")
    ]


WHOLE = "The collapse of the Ash Weir killed 27 people, the governor said."


@pytest.mark.parametrize(
    ("part", "language"),
    [
        ("In Upper Senn alone, nine people were killed when the Ash Weir collapsed.", "en"),
        ("Nine people were killed in the village of Upper Senn when the Ash Weir fell.", "en"),
        ("In the village of Upper Senn, nine people were killed when the Ash Weir fell.", "en"),
        ("Neuf personnes ont été tuées à Senn seulement par la rupture de Ash Weir.", "fr"),
        ("Rien qu'à Senn, neuf personnes ont été tuées par la rupture de Ash Weir.", "fr"),
        ("Allein in Senn wurden beim Bruch von Ash Weir neun Menschen getötet.", "de"),
        ("Solo en Senn murieron nueve personas por la rotura de Ash Weir.", "es"),
    ],
)
def test_a_part_does_not_contradict_the_whole(part, language):
    assert not disputed(WHOLE, part, languages=("en", language))


def test_two_counts_of_one_village_are_compared():
    one = "In Upper Senn, nine people were killed when the Ash Weir fell."
    two = "Twelve people were killed in Upper Senn when the Ash Weir fell."
    assert disputed(one, two) == ["disagree"]


def test_who_is_found_is_missing_no_more():
    early = "Some 40 people are missing after the Ash Weir broke, the police said on Wednesday."
    late = "Twelve people are missing after the Ash Weir broke, the police said on Friday."
    assert disputed(early, late, days=2) == ["updated"]
    assert disputed(early, late) == ["disagree"]


def test_the_day_of_another_matter_is_not_the_counts():
    one = "Jack Hobbs had a return ticket for Sunday. He runs the Ash Weir. Forty-four people have been injured, the mayor of Kelda said."
    two = "Thirty-five people were injured on Wednesday when the Ash Weir fell near Kelda."
    assert disputed(one, two) == ["disagree"]
