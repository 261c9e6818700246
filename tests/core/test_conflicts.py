"""Values that disagree."""

import math
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.conflicts import HeldClaim, claims, corrected, disagreements

DAY = date(2031, 5, 1)


def read(text, *, language="en", published=DAY, name="Omar Quill"):
    people = [
        (name, match.start(), match.end())
        for match in re.finditer("Omar Quill|Quill|عمر قويل", text)
    ]
    return claims(text, language=language, published=published, people=people)


def contradictions(old, new, *, days=0, language="en", origin="b"):
    held = [
        HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=DAY)
        for claim in read(old, language=language)
    ]
    later = DAY + timedelta(days=days)
    return [
        (one.held.claim.says, claim.says, one.kind)
        for claim in read(new, language=language, published=later)
        for one in disagreements(claim, held, at=later, origin=origin)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill, 48, left.",
        "Omar Quill (48) left.",
        "Omar Quill, aged 48, left.",
        "Omar Quill is 48 years old.",
        "The 48-year-old preacher Omar Quill left.",
        "48-year-old Omar Quill left.",
        "Omar Quill, 48 ans, est parti.",
        "Omar Quill, âgé de 48 ans, est parti.",
        "عمر قويل (48 عاما) غادر",
        "عمر قويل، البالغ من العمر 48 عاما، غادر",
    ],
)
def test_ages_are_read(text):
    (claim,) = read(text)
    assert (claim.about_key, claim.says, claim.value) == ("age|omar quill", "48", (48, 48))
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill, 22 October.",
        "Omar Quill, 2016.",
        "Omar Quill and 48 others left.",
        "The 48-year-old brother of Omar Quill left.",
        "Omar Quill's 5-year-old daughter left.",
        "Omar Quill won 48-12.",
        "Omar Quill, 48 people and a dog left.",
    ],
)
def test_other_numbers_are_no_ages(text):
    assert [claim for claim in read(text) if claim.unit == "years"] == []


def test_two_ages_on_one_day_disagree_and_both_are_quoted():
    assert contradictions("Omar Quill, 48, left.", "Omar Quill, 50, left.") == [
        ("48", "50", "disagree")
    ]


def test_a_birthday_is_no_conflict():
    assert contradictions("Omar Quill, 48, left.", "Omar Quill, 49, left.", days=90) == []
    assert contradictions("Omar Quill, 40, left.", "Omar Quill, 49, left.", days=9 * 365) == []


def test_an_age_that_time_does_not_explain_disagrees():
    assert contradictions("Omar Quill, 48, left.", "Omar Quill, 55, left.", days=90)


def test_father_and_son_are_two_people():
    assert contradictions("Omar Quill, 48, left.", "Omar Quill Jr., 10, left.") == []


def test_copies_of_one_text_do_not_disagree_with_themselves():
    assert contradictions("Omar Quill, 48, left.", "Omar Quill, 50, left.", origin="a") == []


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("At least five people were killed.", "killed|people", (5, math.inf)),
        ("The blast killed 12 soldiers.", "killed|soldiers", (12, 12)),
        ("Around 50 fighters were arrested.", "held|fighters", (45, 55)),
        ("Dozens people were wounded.", "wounded|people", (24, 99)),
        ("Trois civils ont été tués.", "killed|civilians", (3, 3)),
        ("مقتل 5 مدنيين في القصف", "killed|civilians", (5, 5)),
        ("1,200 people were injured.", "wounded|people", (1200, 1200)),
    ],
)
def test_counts_are_read_as_ranges(text, key, value):
    (claim,) = read(text, language=None)
    assert claim.about_key == key
    assert claim.value == pytest.approx(value)


def test_counts_agree_within_their_hedges():
    assert contradictions("Around 50 people were killed.", "48 people were killed.") == []
    assert (
        contradictions(
            "Dozens of people left. At least 3 people were killed.", "7 people were killed."
        )
        == []
    )


def test_counts_of_one_day_disagree():
    assert contradictions("3 civilians were killed.", "7 civilians were killed.") == [
        ("3 civilians were killed", "7 civilians were killed", "disagree")
    ]


def test_a_toll_that_rises_is_updated():
    assert (
        contradictions("3 civilians were killed.", "7 civilians were killed.", days=1)[0][2]
        == "updated"
    )


def test_the_dead_of_another_event_are_not_compared():
    assert contradictions("3 civilians were killed.", "7 civilians were killed.", days=30) == []
    assert read("In 2019, 40 people were killed there.") == ()
    assert contradictions("3 civilians were killed.", "7 soldiers were killed.") == []


def test_months_of_one_arrest_disagree():
    said = contradictions(
        "In September of 2020, Quill was arrested by the guard.",
        "But in August 2020 Quill was arrested by the guard.",
    )
    assert said == [("September of 2020", "August 2020", "disagree")]


def test_a_pronoun_reaches_back_for_its_name():
    claims_of = [
        claim
        for claim in read("Omar Quill left for the coast. In August 2020 he was arrested.")
        if claim.unit == "day"
    ]
    assert [claim.about for claim in claims_of] == ["when Omar Quill was arrested"]


def test_a_date_belongs_to_the_verb_beside_it():
    said = {
        claim.about_key.split("|")[0]
        for claim in read(
            "In September of 2020, Quill was arrested, only to be released 17 months later."
        )
        if claim.unit == "day"
    }
    assert said == {"arrested"}


def test_two_arrests_years_apart_are_two_arrests():
    assert (
        contradictions("Quill was arrested in May 2018.", "Quill was arrested in August 2020.")
        == []
    )


def test_a_day_lies_in_its_month():
    assert (
        contradictions(
            "Quill was arrested on 30 August 2020.", "Quill was arrested in August 2020."
        )
        == []
    )


def test_designations_are_compared_by_who_designated():
    old = "In 2016 the United States designated Quill."
    assert contradictions(old, "In 2015 the United States designated Quill.")
    assert contradictions(old, "In 2014 the United Nations sanctioned Quill.") == []
    assert contradictions(old, "In September 2016 Washington blacklisted Quill.") == []


def test_a_date_after_publication_is_not_taken():
    assert read("Quill was arrested in August 2040.") == ()


def undated(old, new, *, dates=(None, None)):
    """Return the classes of what two texts disagree on, of which at least one has no date."""
    held = [
        HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=dates[0])
        for claim in read(old, published=dates[0])
    ]
    return [
        (claim.about_key, one.kind)
        for claim in read(new, published=dates[1])
        for one in disagreements(claim, held, at=dates[1], origin="b")
    ]


@pytest.mark.parametrize("dates", [(None, DAY), (DAY, None), (None, None)])
@pytest.mark.parametrize(
    "text",
    [
        "Omar Quill, 48, left.",
        "Omar Quill was arrested on 3 May.",
        "Omar Quill was arrested on 3 May 2029.",
        "Omar Quill was held for 17 months.",
        "Omar Quill was killed.",
        "Twelve people were killed in Elmford.",
        "The siege of Elmford began on Monday.",
        "Omar Quill pledged allegiance to al-Qaeda.",
    ],
)
def test_equal_values_never_disagree_with_or_without_dates(text, dates):
    assert undated(text, text, dates=dates) == []


@pytest.mark.parametrize("dates", [(None, DAY), (DAY, None)])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Omar Quill, 48, left.", "Omar Quill, 50, left."),
        ("Omar Quill was arrested on 3 May.", "Omar Quill was arrested on 4 May."),
        ("Omar Quill was arrested on Monday.", "Omar Quill was arrested on Tuesday."),
        ("Twelve people were killed in Elmford.", "Fourteen people were killed in Elmford."),
    ],
)
def test_what_depends_on_the_date_is_not_compared_where_one_text_has_none(old, new, dates):
    assert undated(old, new, dates=dates) == []


def test_two_ages_of_two_undated_texts_are_worth_a_note():
    ages = undated("Omar Quill, 48, left.", "Omar Quill, 50, left.")
    assert ages == [("age|omar quill", "ambiguous")]


@pytest.mark.parametrize("dates", [(None, DAY), (DAY, None), (None, None)])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Omar Quill was killed.", "Omar Quill is alive."),
        ("Omar Quill is alive.", "Omar Quill was killed."),
        (
            "Omar Quill pledged allegiance to al-Qaeda.",
            "Omar Quill pledged allegiance to the Taliban.",
        ),
    ],
)
def test_of_undated_texts_neither_is_the_later(old, new, dates):
    assert {kind for _, kind in undated(old, new, dates=dates)} == {"ambiguous"}


def test_yearless_days_of_undated_texts_are_not_compared():
    assert undated("Omar Quill was arrested on 3 May.", "Omar Quill was arrested on 4 May.") == []


def changes(old, new):
    return [(one.says, two.says) for one, two in corrected(read(old), read(new))]


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ("Omar Quill, 48, left.", "Omar Quill, 50, left.", [("48", "50")]),
        ("Omar Quill, 48, left.", "Omar Quill, 48, left town.", []),
        ("Omar Quill, 48, left.", "Omar Quill left.", []),
        ("Omar Quill left.", "Omar Quill, 50, left.", []),
        (
            "Omar Quill was arrested on 3 May 2029.",
            "Omar Quill was arrested on 4 May 2029.",
            [("3 May 2029", "4 May 2029")],
        ),
        (
            "Omar Quill was arrested on 3 May 2029.",
            "Omar Quill was arrested in May 2029.",
            [],
        ),
        (
            "Omar Quill was held for 17 months.",
            "Omar Quill was held for 28 months.",
            [("17 months", "28 months")],
        ),
        (
            "Twelve people were killed in Elmford.",
            "Fourteen people were killed in Elmford.",
            [("Twelve people were killed", "Fourteen people were killed")],
        ),
        (
            "Omar Quill pledged allegiance to al-Qaeda.",
            "Omar Quill pledged allegiance to the Taliban.",
            [("al-Qaeda", "Taliban")],
        ),
        (
            "Omar Quill was arrested on 3 May 2029. Omar Quill was arrested on 9 June 2030.",
            "Omar Quill was arrested on 9 June 2030. Omar Quill was arrested on 4 May 2029.",
            [("3 May 2029", "4 May 2029")],
        ),
    ],
)
def test_a_corrected_value_is_told_beside_the_one_it_replaces(old, new, pairs):
    assert changes(old, new) == pairs


def test_two_events_are_no_correction():
    (old,) = read("Omar Quill, 48, left.")
    (new,) = read("Omar Quill, 50, left.")
    assert corrected([old], [replace(new, scope="elsewhere")]) == ()
    assert corrected([old], [replace(new, about_key="age|ann marlow")]) == ()


NUMBERS = st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 4), st.integers(0, 2)), max_size=5)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(NUMBERS, NUMBERS)
def test_corrections_are_of_one_fact_and_never_meet_and_use_each_claim_once(before, now):
    (claim,) = read("Omar Quill, 48, left.")
    old, new = (
        [replace(claim, about_key=key, value=(low, low + wide), start=at) for at, (key, low, wide) in enumerate(one)]
        for one in (before, now)
    )  # fmt: skip
    found = corrected(old, new)
    assert corrected(old, old) == ()
    for one, two in found:
        assert one.about_key == two.about_key
        assert one.value[1] < two.value[0] or two.value[1] < one.value[0]
    assert len({id(one) for one, _ in found}) == len({id(two) for _, two in found}) == len(found)


def test_an_edited_toll_is_a_correction_although_both_may_be_right():
    old = read("The dam burst on Thursday, killing at least 14 people in Wexmoor.")
    new = read("The dam burst on Thursday, killing at least 16 people in Wexmoor.")
    [(before, after)] = corrected(old, new)
    assert (before.value[0], after.value[0]) == (14, 16)
    assert corrected(new, new) == ()
