"""Numbers of people of one event: one dispute, and what grew is none."""

from __future__ import annotations

from tests.core.test_storyline import conflict, diff
from watcher.core.disputes import disputes
from watcher.core.growth import growth
from watcher.core.roots import origins
from watcher.core.stated import Stated

ABOUT = "people killed"
PLACE = "calder dam vale"


def toll(item, count, at, *, scope=PLACE, at_least=False, version=None, **given):
    """Return what an item states of the dead, and when it was published."""
    return {
        "item": item,
        "version": version or item,
        "about_key": "killed|people",
        "about": ABOUT,
        "says": str(count),
        "unit": "people",
        "value": [float(count), None if at_least else float(count)],
        "scope": scope,
        "quote": f"It says {count}.",
        "published": at,
        **given,
    }


def against(number, item, says, *others, at):
    """Return the diff of an item that contradicts others: (what they say, item, class)."""
    return diff(
        number, item, published=at, conflicts=[conflict(ABOUT, says, *others)] if others else ()
    )


def found(claims, contradictions, vague=()):
    """Return the disputes; `contradictions`: by item what it says and what it contradicts."""
    at = {one["item"]: one["published"] for one in claims}
    diffs = [
        against(item, item, *contradictions.get(item, ("",)), at=when) for item, when in at.items()
    ]
    when = {one["id"]: one for one in diffs}
    for one in diffs:
        for told in one["conflicts"]:
            for other in told["others"]:
                other["at"] = when[other["item"]]["published"]
    items = {
        item: {
            "id": item,
            "ref": None,
            "outlet": f"Outlet {item}",
            "published": published,
            "first_seen": published,
        }
        for item, published in at.items()
    }
    told = disputes(diffs, items, Stated(claims, diffs), origins(diffs), vague)
    grown = growth(claims, items, origins(diffs), vague)
    return told, [[step["count"] for step in one["values"]] for one in grown]


def says(dispute):
    return [one["says"][0] for one in dispute["values"]]


def on(month, day, hour=8):
    return f"2026-{month:02}-{day:02}T{hour:02}:00:00Z"


TWO_PAIRS = {2: ("14", ("19", 1, "disagree")), 4: ("27", ("22", 3, "disagree"))}


def test_contradictions_about_the_count_of_one_event_are_one_dispute_in_the_order_of_time():
    claims = [
        toll(1, 19, on(3, 1, 9), at_least=True),
        toll(2, 14, on(3, 1, 10)),
        toll(3, 22, on(3, 2, 9)),
        toll(4, 27, on(3, 2, 10), at_least=True),
    ]
    [one], _ = found(claims, TWO_PAIRS)
    assert says(one) == ["19", "14", "22", "27"]
    assert (one["class"], one["open"], one["diffs"]) == ("disagree", True, [2, 4])


def test_a_raid_in_march_and_a_flood_in_may_are_two_disputes():
    claims = [
        toll(1, 19, on(3, 1, 9)),
        toll(2, 14, on(3, 1, 10)),
        toll(3, 22, on(5, 2, 9)),
        toll(4, 27, on(5, 2, 10)),
    ]
    told, _ = found(claims, TWO_PAIRS)
    assert [says(one) for one in told] == [["19", "14"], ["22", "27"]]


def test_two_events_of_one_week_that_only_the_storys_person_joins_are_two_disputes():
    claims = [
        toll(number, count, on(3, day, number), scope=f"ada ada_lorne lorne {place}")
        for number, (count, day, place) in enumerate(
            [(19, 1, "kelda ost"), (14, 1, "kelda ost"), (22, 2, "torrin wendle"), (27, 2, "torrin wendle")], 1)
    ]  # fmt: skip
    told, _ = found(claims, TWO_PAIRS, ["Ada Lorne"])
    assert [says(one) for one in told] == [["19", "14"], ["22", "27"]]


def test_a_count_within_one_village_is_no_value_of_the_whole():
    claims = [
        toll(1, 19, on(3, 1, 9)),
        toll(2, 14, on(3, 1, 10)),
        toll(3, 5, on(3, 2, 9), scope=f"{PLACE} in:senn"),
        toll(4, 9, on(3, 2, 10), scope=f"{PLACE} in:senn"),
    ]
    told, _ = found(claims, {2: TWO_PAIRS[2], 4: ("9", ("5", 3, "disagree"))})
    assert [says(one) for one in told] == [["19", "14"], ["5", "9"]]


def test_a_report_that_nobody_contradicts_joins_what_stands_days_before_and_after_it():
    claims = [
        toll(1, 19, on(3, 1, 9)),
        toll(2, 14, on(3, 1, 10)),
        toll(5, 20, on(3, 4)),
        toll(3, 22, on(3, 6, 9)),
        toll(4, 27, on(3, 6, 10)),
    ]
    assert len(found(claims, TWO_PAIRS)[0]) == 1
    assert len(found([one for one in claims if one["item"] != 5], TWO_PAIRS)[0]) == 2


def test_an_imported_later_version_is_of_the_event_of_its_article():
    claims = [
        toll(1, 19, on(3, 1, 9)),
        toll(2, 14, on(3, 1, 10)),
        toll(3, 22, on(3, 2, 9)),
        toll(4, 27, on(3, 2, 10), since=on(9, 1), imported=True),
    ]
    [one], grown = found(claims, TWO_PAIRS)
    assert sorted(says(one)) == ["14", "19", "22", "27"]
    assert grown in ([], [[19, 22]], [[14, 22]])


def test_a_toll_that_rose_is_growth_and_no_dispute():
    counts = [22, 27, 29, 31, 35]
    claims = [toll(number, count, on(3, number)) for number, count in enumerate(counts, 1)]
    told, grown = found(claims, {3: ("29", ("22", 1, "updated")), 5: ("35", ("31", 4, "updated"))})
    assert told == []
    assert grown == [counts]


def test_beside_growth_only_what_contradicts_at_one_time_is_disputed():
    counts = [(22, 1), (27, 2), (25, 2), (31, 3), (35, 4)]
    claims = [toll(n, count, on(3, day, n)) for n, (count, day) in enumerate(counts, 1)]
    told, grown = found(
        claims,
        {
            2: ("27", ("22", 1, "updated")),
            3: ("25", ("27", 2, "disagree")),
            5: ("35", ("22", 1, "updated")),
        },
    )
    [one] = told
    assert (says(one), one["class"], one["open"]) == (["27", "25"], "disagree", True)
    assert len(grown) == 1


def test_a_later_count_that_stands_on_no_line_stays_a_dispute():
    claims = [toll(1, 22, on(3, 1)), toll(2, 90, on(3, 2)), toll(3, 27, on(3, 2, 9))]
    told, grown = found(claims, {2: ("90", ("22", 1, "updated")), 3: ("27", ("90", 2, "disagree"))})
    assert grown == []
    assert [says(one) for one in told] == [["22", "90", "27"]]


def test_a_dispute_of_counts_is_over_when_no_two_that_contradict_each_other_stand():
    claims = [
        toll(1, 19, on(3, 1, 9)),
        toll(2, 14, on(3, 1, 10), latest=9),
        toll(3, 22, on(3, 2, 9), latest=9),
        toll(4, 27, on(3, 2, 10)),
    ]
    [one], _ = found(claims, TWO_PAIRS)
    assert not one["open"]
