"""The days of events, read and compared."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.conflicts import HeldClaim, claims, disagreements

DAY = date(2031, 5, 14)  # a Wednesday
NAMES = "Omar Quill|Quill|Омар Квилл|عمر قويل"


def read(text, *, language=None, published=DAY):
    people = [("Omar Quill", *match.span()) for match in re.finditer(NAMES, text)]
    found = claims(text, language=language, published=published, people=people)
    return [claim for claim in found if claim.unit in ("day", "one of two days")]


def days(text, **kwargs):
    return [
        (claim.about_key, *(date.fromordinal(int(day)).isoformat() for day in claim.value))
        for claim in read(text, **kwargs)
    ]


def contradictions(old, new, *, apart=0, language=None):
    """Return what is disputed when the second text comes in `apart` days after the first."""
    later = DAY + timedelta(days=apart)
    held = [
        HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=DAY)
        for claim in read(old, language=language)
    ]
    return [
        (one.held.claim.says, claim.says, one.kind)
        for claim in read(new, language=language, published=later)
        for one in disagreements(claim, held, at=later, origin="b")
    ]


MONDAY = ("arrested|omar quill", "2031-05-12", "2031-05-12")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Omar Quill was arrested on Monday."),
        ("en", "Police arrested Omar Quill on Monday, 12 May."),
        ("en", "Quill's arrest on May 12 surprised the town."),
        ("fr", "Omar Quill a été arrêté lundi."),
        ("fr", "L'arrestation d'Omar Quill, le 12 mai, a surpris la ville."),
        ("ar", "اعتقلت الشرطة عمر قويل يوم الاثنين."),
        ("ar", "تم اعتقال عمر قويل في 12 مايو 2031."),
        ("de", "Omar Quill wurde am Montag festgenommen."),
        ("de", "Die Festnahme von Omar Quill am 12. Mai überraschte die Stadt."),
        ("es", "La policía detuvo a Omar Quill el lunes."),
        ("it", "Omar Quill è stato arrestato lunedì."),
        ("ru", "Омар Квилл был арестован в понедельник."),
        ("tr", "Omar Quill pazartesi günü tutuklandı."),
        ("pl", "Omar Quill został zatrzymany w poniedziałek."),
        ("pt", "Omar Quill foi preso na segunda-feira."),
        ("nl", "Omar Quill werd maandag gearresteerd."),
    ],
)
def test_one_arrest_is_one_day_in_each_language(language, text):
    assert days(text, language=language) == [MONDAY]


@pytest.mark.parametrize(
    ("when", "low", "high"),
    [
        ("in August 2030", "2030-08-01", "2030-08-31"),
        ("in August/September 2030", "2030-08-01", "2030-09-30"),
        ("in the summer of 2030", "2030-06-01", "2030-10-01"),
        ("on the night of 21 to 22 April", "2031-04-21", "2031-04-22"),
        ("on 21-22 April", "2031-04-21", "2031-04-22"),
        ("on Tuesday night", "2031-05-13", "2031-05-14"),
        ("two weeks ago", "2031-04-26", "2031-05-04"),
        ("last month", "2031-04-01", "2031-04-30"),
        ("on 2031-04-03", "2031-04-03", "2031-04-03"),
        ("on 30 December", "2030-12-30", "2030-12-30"),
        ("in 2029", "2029-01-01", "2029-12-31"),
    ],
)
def test_a_day_is_the_range_that_its_words_allow(when, low, high):
    assert days(f"Omar Quill was arrested {when}.") == [("arrested|omar quill", low, high)]


def test_the_following_year_counts_from_the_year_told_before():
    text = "In 2024 the UN sanctioned Omar Quill. The following year, the US designated Quill."
    assert [one[1:] for one in days(text)] == [
        ("2024-01-01", "2024-12-31"),
        ("2025-01-01", "2025-12-31"),
    ]


def test_a_weekday_that_does_not_fit_its_date_may_be_either_day():
    (claim,) = read("The raid began on Tuesday, 14 May.", published=date(2031, 5, 16))
    assert claim.unit == "one of two days"
    assert [date.fromordinal(int(day)).day for day in claim.value] == [13, 14]


def test_a_weekday_says_of_which_year_an_old_date_is():
    text = "The raid began on Tuesday, 21 May."  # the 21st was a Tuesday in 2030 and a Wednesday in 2031
    (claim,) = read(text, published=date(2031, 7, 1))
    assert date.fromordinal(int(claim.value[0])) == date(2030, 5, 21)


def test_a_date_that_no_year_can_be_found_for_is_no_bare_weekday():
    text = "The club was founded in 2019. The raid began on Friday, 30 April."
    assert days(text) == []


def test_such_a_day_is_worth_a_note_beside_one_that_settles_it():
    said = contradictions("The raid began on Tuesday, 14 May.", "The raid began on Wednesday.")
    assert said == [("Tuesday, 14 May", "Wednesday", "ambiguous")]


@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill said on Monday that his brother was arrested.",
        "A man who attacked Omar Quill was arrested on Monday.",
        "Friends of Omar Quill were arrested on Monday.",
        "The judge who sentenced Omar Quill was killed on Monday.",
        "Omar Quill's lawyer was arrested on Monday.",
        "Omar Quill arrested two men on Monday.",
        "Omar Quill was not arrested on Monday.",
        "Omar Quill will be released on Friday.",
        "Omar Quill released a record in March 2030.",
        "The shooting of a film about Omar Quill may begin.",
        "Ministers said Thursday they negotiated a ceasefire.",
        "Police came back to the scene of the shooting on Monday.",
        "The fighting stopped early on Tuesday.",
    ],
)
def test_what_happened_to_others_or_was_said_that_day_is_not_taken(text):
    assert days(text) == []


def test_a_pronoun_means_the_subject_of_the_sentence_before():
    text = (
        "Omar Quill had joined the guild, which Ann Marlow led. But in August 2030 he was arrested."
    )
    assert days(text) == [("arrested|omar quill", "2030-08-01", "2030-08-31")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Omar Quill was arrested in September 2030.", "Omar Quill a été arrêté en août 2030."),
        ("Omar Quill died on Friday.", "Omar Quill, annoncé mort en avril, était boulanger."),
        ("Omar Quill left for Libya in 2013.", "Omar Quill est parti en Libye en mars 2012."),
        ("The US designated Omar Quill in 2016.", "Omar Quill, classé en 2015 par les États-Unis."),
    ],
)
def test_two_days_of_one_event_in_a_life_disagree(old, new):
    ((_, _, kind),) = contradictions(old, new, apart=30)
    assert kind == "disagree"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Omar Quill was arrested in August 2030.", "Omar Quill was arrested on 30 August 2030."),
        ("Omar Quill was arrested in May 2018.", "Omar Quill was arrested in August 2020."),
        ("In 2014 the UN listed Omar Quill.", "In 2016 the US designated Omar Quill."),
        ("Omar Quill left for Libya in 2013.", "Omar Quill left for Iraq in 2012."),
        ("Omar Quill left for Libya in 2013.", "Omar Quill arrived in Libya in 2014."),
        (
            "The raid began on Tuesday.",
            "L'opération a été lancée dans la nuit de mardi à mercredi.",
        ),
    ],
)
def test_other_events_and_wider_words_agree(old, new):
    assert contradictions(old, new) == []


def test_a_raid_told_later_on_another_day_disagrees():
    old = "Troops launched a raid on the harbour on Wednesday."
    new = "The raid began in the early hours of Tuesday, 13 May."
    assert contradictions(old, new, apart=12) == [("Wednesday", "Tuesday, 13 May", "disagree")]


def test_each_days_news_tells_of_its_own_day():
    old = "Troops launched a raid on the harbour on Tuesday."
    new = "Troops launched a raid on the harbour on Friday."
    assert contradictions(old, new, apart=3) == []


def test_raids_on_two_places_are_two_raids():
    old = "The raid in Northport began on Tuesday."
    new = "The raid in Westmere began on Wednesday, 14 May."
    assert contradictions(old, new, apart=12) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "Quill",
                "was",
                "arrested",
                "on",
                "Tuesday",
                "Monday",
                "14",
                "31",
                "May",
                "February",
                "2031",
                "2030-02-30",
                "night",
                "to",
                "and",
                "/",
                "-",
                ",",
                ".",
                "the",
                "following",
                "year",
                "last",
                "month",
                "day",
                "two",
                "days",
                "ago",
                "في",
                "مايو",
                "الثلاثاء",
                "قبل",
                "يومين",
                "U.",
                "du",
                "au",
                "raid",
                "began",
            ]
        ),
        max_size=30,
    )
)
@settings(max_examples=300, deadline=None)
def test_any_words_are_read_as_ranges_that_stand_in_the_text(words):
    text = " ".join(words)
    for claim in read(text):
        assert claim.value[0] <= claim.value[1]
        assert claim.value[0] <= DAY.toordinal() + 2
        assert text[claim.start : claim.end] == claim.quote


def test_months_after_another_year_was_told_of_are_left_alone():
    text = "Omar Quill went to sea in 2019. He was arrested on 18 April."
    assert [key for key, *_ in days(text)] == []


@pytest.mark.parametrize(
    ("evening", "morning"),
    [
        ("Omar Quill was arrested on Tuesday evening.", "Omar Quill was arrested on Wednesday morning."),
        ("Omar Quill a été arrêté mardi soir.", "Omar Quill a été arrêté mercredi matin."),
        ("Omar Quill wurde am Dienstagabend verhaftet.", "Omar Quill wurde am Mittwoch verhaftet."),
    ],
)  # fmt: skip
def test_an_evening_is_no_part_of_the_next_day(evening, morning):
    assert [kind for *_, kind in contradictions(evening, morning)] == ["disagree"]


def test_a_night_is():
    night = "Omar Quill was arrested on Tuesday night."
    assert not contradictions(night, "Omar Quill was arrested on Wednesday morning.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Canada designated Omar Quill a terrorist in May 2030.", "Canada"),
        ("Velmark has designated Omar Quill a terrorist in May 2030.", "Velmark"),
        ("Omar Quill was designated by New Velmark in May 2030.", "New Velmark"),
        ("In May 2030, Omar Quill was sanctioned by the Kelda Union.", "Kelda Union"),
    ],
)
def test_whoever_lists_somebody_is_read_as_printed(text, who):
    (claim,) = [claim for claim in read(text) if claim.about_key.startswith("designated")]
    assert claim.scope == who


@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill was designated in May 2030.",
        "In May 2030 he designated Omar Quill as his heir.",
        "On Monday designated drivers met Omar Quill in May 2030.",
    ],
)
def test_where_nobody_lists_nobody_is_named(text):
    assert not [claim for claim in read(text) if claim.about_key.startswith("designated")]
