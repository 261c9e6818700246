"""What outlets state differently, and what they corrected themselves."""

from __future__ import annotations

import pytest

from tests.core.test_storyline import conflict, diff, items
from watcher.core.disputes import Stated, corrections, disputes, meant
from watcher.core.storyline import origins


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
