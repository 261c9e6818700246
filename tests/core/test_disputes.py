"""What outlets state differently, and what they corrected themselves."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_storyline import conflict, diff, items
from watcher.core.disputes import corrections, disputes
from watcher.core.roots import origins
from watcher.core.stated import Stated, meant


def claim(item, says, *value, unit="years", about="age of Ada", version=None):
    return {
        "item": item,
        "version": version or item,
        "about_key": about,
        "about": about,
        "says": says,
        "unit": unit,
        "value": [value[0], value[-1]],
        "quote": f"It is {says}.",
    }


def found(diffs, claims=(), numbers=(1, 2, 3, 4)):
    return disputes(diffs, items(*numbers), Stated(claims, diffs), origins(diffs))


def values(dispute):
    return [(one["says"], one["outlets"]) for one in dispute["values"]]


def test_a_value_stands_once_with_its_outlets_and_its_earliest_quote():
    diffs = [
        diff(1, 1),
        diff(2, 2, conflicts=[conflict("age of Ada", "50", ("48", 1, "disagree"))], published="2026-03-02T08:00:00Z"),
        diff(3, 3, conflicts=[conflict("age of Ada", "cinquante", ("48", 1, "disagree"))], published="2026-03-03T08:00:00Z"),
    ]  # fmt: skip
    claims = [claim(1, "48", 48.0), claim(2, "50", 50.0), claim(3, "cinquante", 50.0)]
    [one] = found(diffs, claims)
    assert values(one) == [
        (["48"], ["Outlet 1"]),
        (["50", "cinquante"], ["Outlet 2", "Outlet 3"]),
    ]
    assert [value["first"]["quote"] for value in one["values"]] == ["It is 48.", "It is 50."]
    assert (one["class"], one["open"]) == ("disagree", True)


def test_values_are_told_apart_by_their_words_where_the_store_has_no_claims():
    diffs = [diff(1, 1), diff(2, 2, conflicts=[conflict("age of Ada", "50", ("48", 1, None))])]
    [one] = found(diffs)
    assert [said for said, _ in values(one)] == [["48"], ["50"]]
    assert (one["class"], one["open"]) == (None, True)


def test_outlets_of_one_origin_are_one_source_of_a_value():
    others = [("48", 1, "disagree"), ("48", 2, "disagree")]
    diffs = [diff(1, 1), diff(2, 2, "copy", 1), diff(3, 3, conflicts=[conflict("age of Ada", "50", *others)])]  # fmt: skip
    [one] = found(diffs)
    assert [(value["origins"], len(value["outlets"])) for value in one["values"]] == [(1, 2), (1, 1)]  # fmt: skip


@pytest.mark.parametrize(
    ("classes", "strongest"),
    [
        (("ambiguous", "updated"), "updated"),
        (("updated", "disagree"), "disagree"),
        (("ambiguous",), "ambiguous"),
        ((None,), None),
    ],
)
def test_a_dispute_is_of_its_strongest_class(classes, strongest):
    others = [(f"4{number}", number, kind) for number, kind in enumerate(classes, 1)]
    [one] = found([diff(1, 1), diff(2, 2), diff(3, 3, conflicts=[conflict("age", "50", *others)])])
    assert one["class"] == strongest


def test_a_value_that_its_outlet_took_back_is_no_longer_disputed():
    diffs = [
        diff(1, 1),
        diff(2, 2, conflicts=[conflict("age of Ada", "50", ("48", 1, "disagree"))]),
        diff(3, 1, "revision"),
    ]
    before = [claim(1, "48", 48.0), claim(2, "50", 50.0)]
    [one] = found(diffs, [*before, claim(1, "50", 50.0, version=3)])
    assert not one["open"]
    assert [(value["outlets"], value["formerly"]) for value in one["values"]] == [
        ([], ["Outlet 1"]),
        (["Outlet 2"], []),
    ]
    [one] = found(diffs, [*before, claim(1, "48", 48.0, version=3)])
    assert one["open"]


@pytest.mark.parametrize(("value", "answer"), [((1.0, 1.0), "yes"), ((0.0, 0.0), "no"), ((0.0, 1.0), "open")])  # fmt: skip
def test_a_yes_or_no_says_which_whatever_word_is_printed(value, answer):
    about = "whether Ada is alive"
    diffs = [diff(1, 1), diff(2, 2, conflicts=[conflict(about, "alive", ("dead", 1, "disagree"))])]
    claims = [claim(1, "dead", *value, unit="yes or no", about=about)]
    [one] = found(diffs, claims)
    assert [found["answer"] for found in one["values"]] == [answer, None]


# --- one name, several facts --------------------------------------------------------------


def test_tolls_of_two_raids_are_two_disputes():
    diffs = [
        diff(1, 1),
        diff(2, 2, conflicts=[conflict("people killed", "11", ("14", 1, "disagree"))]),
        diff(3, 3),
        diff(4, 4, conflicts=[conflict("people killed", "47", ("52", 3, "disagree"))]),
    ]
    one, two = found(diffs)
    assert [one["diffs"], two["diffs"]] == [[2], [4]]
    assert [[said for said, _ in values(each)] for each in (one, two)] == [
        [["14"], ["11"]],
        [["52"], ["47"]],
    ]


def test_what_leads_from_one_value_to_another_makes_them_one_dispute():
    diffs = [
        diff(1, 1),
        diff(2, 2, conflicts=[conflict("people killed", "11", ("14", 1, "disagree"))]),
        diff(3, 3, conflicts=[conflict("people killed", "9", ("eleven", 2, "disagree"))]),
    ]
    about = "people killed"
    claims = [
        claim(2, "11", 11.0, unit="people", about=about),
        claim(2, "eleven", 11.0, unit="people", about=about),
    ]
    [one] = found(diffs, claims)
    assert one["diffs"] == [2, 3]
    assert [sorted(said) for said, _ in values(one)] == [["14"], ["11", "eleven"], ["9"]]


pairs = st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), max_size=8)


@given(pairs, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_every_claim_stands_in_one_dispute_whatever_the_order(drawn, shuffle):
    def grouped(order):
        diffs = [diff(n, n) for n in range(1, 7)] + [
            diff(10 + n, one, conflicts=[conflict("toll", str(one), (str(other), other, "disagree"))])
            for n, (one, other) in enumerate(order)
            if one != other
        ]  # fmt: skip
        all_of_them = found(diffs, numbers=range(1, 7))
        return sorted(sorted(claim["item"] for claim in one["claims"]) for one in all_of_them)

    before = grouped(drawn)
    once = [item for one in before for item in one]
    assert len(once) == len(set(once))
    shuffle.shuffle(drawn)
    assert grouped(drawn) == before


# --- values that agree --------------------------------------------------------------------


def day(item, says, low, high):
    low, high = (float(date.fromisoformat(one).toordinal()) for one in (low, high))
    return claim(item, says, low, high, unit="day", about="when Ada was jailed")


def jailed(*others):
    """Return what is told when the fourth item says 2014 and the others say these."""
    told = [(claim["says"], claim["item"], "disagree") for claim in others]
    year = day(4, "2014", "2014-01-01", "2014-12-31")
    diffs = [*(diff(n, n) for n in (1, 2, 3)), diff(4, 4, conflicts=[conflict("when Ada was jailed", "2014", *told)])]  # fmt: skip
    [one] = found(diffs, [*others, year])
    return [said for said, _ in values(one)]


MONTH = day(1, "September 2016", "2016-09-01", "2016-09-30")
YEAR = day(2, "2016", "2016-01-01", "2016-12-31")


def test_a_year_and_one_of_its_months_are_one_value():
    assert jailed(MONTH, YEAR) == [["September 2016", "2016"], ["2014"]]


def test_a_year_of_which_two_months_are_told_agrees_with_neither_alone():
    may = day(3, "May 2016", "2016-05-01", "2016-05-31")
    assert len(jailed(MONTH, YEAR, may)) == 4


def test_values_that_a_diff_says_differ_are_never_one():
    diffs = [diff(1, 1), diff(2, 2, conflicts=[conflict("age of Ada", "48", ("around 50", 1, "disagree"))])]  # fmt: skip
    [one] = found(diffs, [claim(1, "around 50", 45.0, 55.0), claim(2, "48", 48.0)])
    assert len(one["values"]) == 2


# --- values that changed ------------------------------------------------------------------


def test_a_value_that_a_later_version_states_is_of_that_versions_time_with_what_stood_there():
    told = conflict("age of Ada", "63", ("61", 1, "corrected"))
    against = conflict("age of Ada", "63", ("61", 2, "disagree"))
    diffs = [diff(1, 1), diff(2, 2), diff(3, 1, "revision", published="2026-03-01T06:30:00Z", conflicts=[against, told])]  # fmt: skip
    since = "2026-03-03T09:00:00Z"
    claims = [claim(1, "61", 61.0), claim(2, "61", 61.0), claim(1, "63", 63.0, version=3) | {"since": since}]  # fmt: skip
    for known in (claims, ()):
        [one] = found(diffs, known)
        assert [(each["says"], each["first"]["at"]) for each in one["values"]] == [
            (["61"], "2026-03-02T08:00:00Z"),
            (["63"], since),
        ]
        assert one["values"][1]["first"]["was"] == {"says": "61", "until": since}


def test_a_value_that_was_taken_back_says_until_when():
    told = conflict("age of Ada", "50", ("48", 1, "corrected"))
    diffs = [
        diff(1, 1),
        diff(2, 2, conflicts=[conflict("age of Ada", "50", ("48", 1, "disagree"))]),
        diff(3, 1, "revision", conflicts=[told]),
    ]
    claims = [claim(1, "48", 48.0), claim(2, "50", 50.0), claim(1, "50", 50.0, version=3)]
    [one] = found(diffs, claims)
    assert one["values"][0]["first"]["until"] == "2026-03-03T09:00:00Z"
    assert one["values"][1]["first"]["until"] is None


def test_what_an_item_outside_the_time_asked_for_states_is_known_by_its_claims():
    diffs = [diff(3, 3, conflicts=[conflict("age of Ada", "50", ("48", 1, "disagree"), ("forty-eight", 2, "disagree"))])]  # fmt: skip
    claims = [
        claim(1, "48", 48.0) | {"latest": 1},
        claim(2, "forty-eight", 48.0) | {"latest": 9},
        claim(3, "50", 50.0) | {"latest": 3},
    ]
    stated = Stated(claims, diffs)
    [one] = disputes(diffs, items(3), stated, {})
    assert [(each["says"], each["outlets"], each["formerly"]) for each in one["values"]] == [
        (["48", "forty-eight"], ["Outlet 1"], ["Outlet 2"]),
        (["50"], ["Outlet 3"], []),
    ]
    assert [row["item"] for row in stated.current] == [3]


def test_one_party_under_two_names_is_one_value():
    assert meant("HTS", "party", [0, 0]) == meant("Hayat Tahrir al-Sham", "party", [0, 0])
    assert meant("48", "years", [48, 48]) != meant("50", "years", [50, 50])


# --- corrections ------------------------------------------------------------------------


def corrected(number, item, says, before):
    others = [{**claim(item, before, 0.0), "class": "corrected", "at": "2026-03-01T10:00:00Z"}]
    conflict = {
        "about": "people killed",
        "says": says,
        "quote": f"It says {says}.",
        "others": others,
    }
    return diff(number, item, "revision") | {"conflicts": [conflict]}


def test_a_value_replaced_at_one_address_is_a_correction_with_both_quotes():
    [one] = corrections([diff(1, 1), corrected(2, 1, "five", "three")], items(1))
    assert (one["before"]["says"], one["after"]["says"], one["diff"]) == ("three", "five", 2)
    assert one["before"]["quote"]
    assert one["after"]["quote"] == "It says five."


def test_what_an_outlet_corrected_itself_is_no_dispute_between_outlets():
    diffs = [diff(1, 1), corrected(2, 1, "five", "three")]
    assert disputes(diffs, items(1), Stated((), diffs), {}) == []
