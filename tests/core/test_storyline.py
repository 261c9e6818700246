"""A story as a whole."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.roots import copied, origins
from watcher.core.storyline import storyline, tallied


def diff(number, item, kind="new", of=None, **given):
    return {
        "id": number,
        "story": "s",
        "item": item,
        "version_id": number,
        "kind": kind,
        "of": of,
        "at": f"2026-03-0{min(number, 9)}T09:00:00Z",
        "published": None,
        "outlet": f"Outlet {item}",
        "ref": None,
        "wire": None,
        "novelty": 1.0,
        "added": [],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "evidence": {},
        **given,
    }


def items(*numbers, **given):
    return {
        number: {
            "id": number,
            "ref": None,
            "outlet": f"Outlet {number}",
            "title": f"Report {number}",
            "url": None,
            "published": f"2026-03-0{number}T08:00:00Z",
            "first_seen": f"2026-03-0{number}T09:00:00Z",
            **given,
        }
        for number in numbers
    }


def sentence(text, weight=1.0):
    return {"text": text, "start": 0, "end": len(text), "weight": weight, "news": []}


def known(text, item):
    return {"text": text, "item": item, "quote": text, "outlet": f"Outlet {item}", "share": 1.0, "probable": False}  # fmt: skip


def conflict(about, says, *others):
    return {
        "about": about,
        "says": says,
        "quote": f"It is {says}.",
        "others": [
            {
                "says": other,
                "quote": f"It is {other}.",
                "item": item,
                "outlet": f"Outlet {item}",
                "at": f"2026-03-0{item}T08:00:00Z",
                "class": kind,
            }
            for other, item, kind in others
        ],
    }


# --- laws -------------------------------------------------------------------------------

links = st.lists(
    st.tuples(
        st.integers(1, 8),
        st.sampled_from(["new", "copy", "revision", "translation"]),
        st.none() | st.integers(1, 8),
    ),
    max_size=20,
)


def told(one):
    """Return diffs from drawn links; a translation is a new article that names its original."""
    return [
        diff(number, item, "new", translation_of=of)
        if kind == "translation"
        else diff(number, item, kind, of if kind == "copy" and of else None)
        if kind != "copy" or of
        else diff(number, item)
        for number, (item, kind, of) in enumerate(one, 1)
    ]


@given(links)
@settings(max_examples=300, deadline=None)
def test_every_article_has_one_origin_and_stands_in_one_group(one):
    diffs = told(one)
    roots = origins(diffs)
    assert set(roots) == {item for item, _, _ in one}
    record = storyline("s", diffs, items(*range(1, 9)))
    listed = [one["item"] for group in record["groups"] for one in group["items"]]
    assert sorted(listed) == sorted(roots)
    assert record["items"] == len(roots)
    assert {group["of"] for group in record["groups"]} == set(roots.values())


@given(links)
@settings(deadline=None)
def test_articles_copies_and_translations_add_up(one):
    diffs = told(one)
    record = storyline("s", diffs, items(*range(1, 9)))
    for group in record["groups"]:
        assert group["copies"] + group["translations"] <= len(group["items"])
        assert group["first"]["item"] in {item["item"] for item in group["items"]}
    articles = [item for day in record["timeline"] for item in day["items"]]
    assert len(articles) == len(diffs)
    tally = tallied({"origins": 99, "new": 1, "copies": 9}, diffs)
    brought = [each for each in diffs if each["kind"] in ("new", "copy")]
    assert tally["articles"] == len({each["item"] for each in brought})
    assert tally["article_origins"] == len(set(origins(brought).values()))
    assert tally["new"] + tally["copies"] == 10


texts = st.sampled_from(["The ferry sank.", "Two drowned.", "A gull took it.", "It rained."])
independent = st.lists(
    st.tuples(st.lists(texts, unique=True, max_size=3), st.integers(1, 4)), min_size=2, max_size=4
)


@given(independent, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_independent_articles_changes_attribution_and_never_content(drawn, shuffle):
    # Who had a sentence first is told by the order; that it is told once, and all that is disputed, is not.
    def record(order):
        diffs, before, values = [], {}, {}
        for number, item in enumerate(order, 1):
            said, age = drawn[item - 1]
            others = [(str(value), by, "disagree") for by, value in values.items() if value != age]
            diffs.append(
                diff(
                    number,
                    item,
                    added=[sentence(text) for text in said if text not in before],
                    repeated=[known(text, before[text]) for text in said if text in before],
                    conflicts=[conflict("age", str(age), *others)] if others else [],
                )
            )
            values[item] = age
            for text in said:
                before.setdefault(text, item)
        return storyline("s", diffs, items(*order))

    order = list(range(1, len(drawn) + 1))
    one = record(order)
    shuffle.shuffle(order)
    other = record(order)

    def content(found):
        return (
            sorted(item["item"] for group in found["groups"] for item in group["items"]),
            sorted(said["text"] for day in found["timeline"] for said in day["added"]),
            sorted(said["text"] for group in found["groups"] for said in group["alone"]),
            sorted(
                (tuple(value["says"]), value["origins"], tuple(sorted(value["outlets"])))
                for dispute in found["conflicts"]
                for value in dispute["values"]
            ),
            found["first"],
            found["last"],
            found["outlet_names"],
        )

    assert content(one) == content(other)


# --- origins ----------------------------------------------------------------------------


def test_a_copy_of_a_copy_stands_with_the_original_and_the_first_comes_first():
    diffs = [diff(1, 1, wire="AFP"), diff(2, 2, "copy", 1), diff(3, 3, "copy", 2), diff(4, 4)]
    record = storyline("s", diffs, items(1, 2, 3, 4))
    assert [(g["of"], [i["item"] for i in g["items"]]) for g in record["groups"]] == [
        (1, [1, 2, 3]),
        (4, [4]),
    ]
    assert record["groups"][0]["wire"] == "AFP"
    assert [one["wire"] for one in record["groups"][0]["items"]] == ["AFP", None, None]
    assert (record["first"], record["last"]) == ("2026-03-01T08:00:00Z", "2026-03-04T08:00:00Z")
    assert record["outlets"] == 4


def test_two_that_name_each_other_are_of_the_one_that_came_first():
    # A teaser, a copy with the whole text, then the teaser's own page, which had the same.
    diffs = [diff(1, 1), diff(2, 2, "copy", 1), diff(3, 1, "copy", 2), diff(4, 3, "copy", 2)]
    roots = origins(diffs)
    assert roots == {1: 1, 2: 1, 3: 1}
    assert copied(diffs, roots) == {2, 3}
    [group] = storyline("s", diffs, items(1, 2, 3))["groups"]
    assert (group["of"], group["copies"]) == (1, 2)
    tally = tallied({"origins": 2, "new": 0, "copies": 3}, diffs)
    assert (tally["new"], tally["copies"], tally["origins"]) == (1, 2, 1)


@given(links)
@settings(max_examples=300, deadline=None)
def test_an_origin_is_its_own_origin_and_no_copy(one):
    diffs = told(one)
    roots = origins(diffs)
    assert all(roots.get(root, root) == root for root in roots.values())
    assert copied(diffs, roots).isdisjoint(roots.values())


def test_the_headline_beside_the_first_time_is_that_of_the_first_version():
    known_items = items(1, title="17 feared dead", first_title="Twelve feared dead")
    record = storyline("s", [diff(1, 1), diff(2, 1, "revision")], known_items)
    for one in (*record["earliest"], *record["groups"][0]["items"]):
        assert (one["first_title"], one["title"]) == ("Twelve feared dead", "17 feared dead")


def test_the_credit_stands_with_the_article_whose_text_carries_it():
    diffs = [diff(1, 1), diff(2, 2, "copy", 1, wire="AFP"), diff(3, 3), diff(4, 3, "revision", wire="AP")]  # fmt: skip
    first, second = storyline("s", diffs, items(1, 2, 3))["groups"]
    assert first["wire"] == "AFP"
    assert [one["wire"] for one in first["items"]] == [None, "AFP"]
    assert [one["wire"] for one in second["items"]] == ["AP"]


def test_two_texts_that_credit_one_agency_stay_two_origins():
    diffs = [diff(1, 1, wire="AFP"), diff(2, 2, wire="AFP")]
    assert [group["of"] for group in storyline("s", diffs, items(1, 2))["groups"]] == [1, 2]


def test_a_probable_translation_and_its_copy_count_with_the_original():
    diffs = [diff(1, 1), diff(2, 2, translation_of=1), diff(3, 3, "copy", 2)]
    [group] = storyline("s", diffs, items(1, 2, 3))["groups"]
    assert (group["copies"], group["translations"], group["outlets"]) == (
        1,
        1,
        ["Outlet 1", "Outlet 2", "Outlet 3"],
    )
    tally = tallied({"origins": 1, "new": 2, "copies": 1}, diffs)
    assert (tally["origins"], tally["articles"], tally["article_origins"], tally["translations"]) == (1, 3, 1, 1)  # fmt: skip


def test_what_an_origin_borrows_is_named_unless_it_is_its_own():
    partial = [{"item": 1, "outlet": "Outlet 1", "of_this": 0.3}, {"item": 3, "outlet": None, "of_this": 0.2}]  # fmt: skip
    diffs = [diff(1, 1), diff(2, 2, evidence={"partial": partial}), diff(3, 3, "copy", 2)]
    _, second = storyline("s", diffs, items(1, 2, 3))["groups"]
    assert second["borrows"] == [{"item": 1, "outlet": "Outlet 1", "share": 0.3}]


def test_of_what_is_known_of_whose_text_it_is_the_surest_names_the_origin():
    def whose(name, rule):
        return {"origin": {"name": name, "rule": rule, "why": "so", "probable": True}}

    diffs = [
        diff(1, 1),
        diff(2, 2, "copy", 1, evidence=whose("Outlet 1", "earliest")),
        diff(3, 3, "copy", 1, evidence=whose("Gull Post", "pair")),
        diff(4, 4, "copy", 1, evidence=whose("KXYZ", "call sign")),
    ]
    named = [storyline("s", diffs[:n], items(1, 2, 3, 4))["groups"][0]["origin"] for n in (2, 3, 4)]
    assert [one and one["name"] for one in named] == [None, "Gull Post", "KXYZ"]


# --- what an origin alone has -----------------------------------------------------------


def alone(diffs, *numbers):
    record = storyline("s", diffs, items(*numbers))
    return {group["of"]: [one["text"] for one in group["alone"]] for group in record["groups"]}


def test_what_another_origin_repeats_is_no_longer_one_origins_alone():
    diffs = [
        diff(1, 1, added=[sentence("The ferry sank."), sentence("Two drowned.", 5.0)]),
        diff(2, 2, added=[sentence("It rained.")], repeated=[known("The ferry sank.", 1)]),
    ]
    assert alone(diffs, 1, 2) == {1: ["Two drowned."], 2: ["It rained."]}


def test_what_only_a_copy_repeats_still_belongs_to_one_origin():
    diffs = [
        diff(1, 1, added=[sentence("The ferry sank.")]),
        diff(
            2, 2, "copy", 1, repeated=[known("The ferry sank.", 1)], added=[sentence("It rained.")]
        ),
    ]
    assert alone(diffs, 1, 2) == {1: ["The ferry sank.", "It rained."]}


def test_what_an_outlet_took_out_again_is_not_what_it_alone_has():
    diffs = [
        diff(1, 1, added=[sentence("Three drowned."), sentence("It rained.")]),
        diff(2, 1, "revision", added=[sentence("Five drowned.")], removed=["Three drowned."]),
        diff(3, 1, "revision", added=[sentence("Three drowned.")], removed=["Five drowned."]),
    ]
    assert alone(diffs, 1) == {1: ["It rained.", "Three drowned."]}


def test_the_three_that_weigh_most_stand_for_all_that_an_origin_alone_has():
    added = [sentence(f"Sentence {n}.", float(n)) for n in range(9)]
    [group] = storyline("s", [diff(1, 1, added=added)], items(1))["groups"]
    assert [one["text"] for one in group["alone"]] == ["Sentence 8.", "Sentence 7.", "Sentence 6."]
    assert group["alone_total"] == 9


# --- who was first ----------------------------------------------------------------------


def earliest(**published):
    known_items = items(*range(1, len(published) + 1))
    for item, at in zip(known_items.values(), published.values(), strict=True):
        item["published"] = at
    diffs = [diff(number, number) for number in known_items]
    return [one["item"] for one in storyline("s", diffs, known_items)["earliest"]]


@pytest.mark.parametrize(
    ("a", "b", "first"),
    [
        ("2026-03-02T10:00:00Z", "2026-03-02T09:00:00Z", [2]),
        ("2026-03-02T00:00:00Z", "2026-03-02T09:00:00Z", [1, 2]),  # without a time of day
        ("2026-03-02T00:00:00Z", "2026-03-03T09:00:00Z", [1]),
        (None, "2026-03-09T09:00:00Z", [2]),  # seen early, but who knows of when it is
        (None, None, [1]),
    ],
)
def test_the_first_is_who_published_first_as_far_as_dates_tell(a, b, first):
    assert earliest(a=a, b=b) == first


# --- disputes, events, days -------------------------------------------------------------


def test_a_dispute_stands_once_with_every_claim_earliest_first():
    one = conflict("age of Ada", "52", ("47", 1, "disagree"))
    diffs = [diff(1, 1), diff(2, 2, conflicts=[one]), diff(3, 2, "revision", conflicts=[one])]
    (dispute,) = storyline("s", diffs, items(1, 2))["conflicts"]
    assert [(claim["says"], claim["item"]) for claim in dispute["claims"]] == [("47", 1), ("52", 2)]


def claim(item, about, says, low, high, version=None):
    return {
        "item": item,
        "version": version or item,
        "about_key": about,
        "about": about,
        "says": says,
        "unit": "day",
        "value": [date.fromisoformat(low).toordinal(), date.fromisoformat(high).toordinal()],
        "quote": f"{about}: {says}.",
    }


def test_an_event_stands_under_each_day_that_it_is_given_with_who_says_so():
    claims = [
        claim(1, "day of the raid", "Monday", "2026-03-02", "2026-03-02"),
        claim(2, "day of the raid", "2 March", "2026-03-02", "2026-03-02"),
        claim(3, "day of the raid", "Sunday", "2026-03-01", "2026-03-01"),
        claim(1, "age", "4", "2026-03-01", "2026-03-01") | {"unit": "years"},
    ]
    diffs = [diff(1, 1), diff(2, 2, "copy", 1), diff(3, 3)]
    events = storyline("s", diffs, items(1, 2, 3), claims)["events"]
    assert [(one["from"], [said["item"] for said in one["claims"]], one["origins"]) for one in events] == [
        ("2026-03-01", [3], 1),
        ("2026-03-02", [1, 2], 1),
    ]  # fmt: skip


def test_what_a_version_said_before_it_was_changed_is_no_event_any_more():
    claims = [
        claim(1, "day of the raid", "Sunday", "2026-03-01", "2026-03-01", version=1),
        claim(1, "day of the raid", "Monday", "2026-03-02", "2026-03-02", version=2),
    ]
    changed = conflict("day of the raid", "Monday", ("Sunday", 1, "corrected"))
    diffs = [diff(1, 1), diff(2, 1, "revision", conflicts=[changed])]
    record = storyline("s", diffs, items(1), claims)
    assert record["conflicts"] == []
    assert [one["from"] for one in record["events"]] == ["2026-03-02"]
    [change] = record["corrections"]
    assert (change["before"]["says"], change["after"]["says"]) == ("Sunday", "Monday")


def test_of_two_arrests_only_the_one_is_disputed_of_which_texts_differ():
    about = "when Ada was arrested"
    claims = [
        claim(1, about, "Monday", "2026-03-02", "2026-03-02"),
        claim(2, about, "Sunday", "2026-03-01", "2026-03-01"),
        claim(1, about, "9 May", "2019-05-09", "2019-05-09"),
    ]
    diffs = [diff(1, 1), diff(2, 2, conflicts=[conflict(about, "Sunday", ("Monday", 1, "disagree"))])]  # fmt: skip
    events = storyline("s", diffs, items(1, 2), claims)["events"]
    assert [(one["from"], one["disputed"]) for one in events] == [
        ("2019-05-09", False),
        ("2026-03-01", True),
        ("2026-03-02", True),
    ]


def test_a_day_lists_what_came_and_what_it_added():
    added = [{"text": "A gull took it.", "start": 0, "end": 15}]
    record = storyline("s", [diff(1, 1, added=added), diff(2, 1, "revision")], items(1))
    assert [day["date"] for day in record["timeline"]] == ["2026-03-01", "2026-03-02"]
    assert record["timeline"][0]["added"][0]["text"] == "A gull took it."
    assert record["timeline"][0]["added"][0]["outlet"] == "Outlet 1"


def test_a_sentence_says_which_day_it_names_and_a_later_versions_weekday_none():
    said = [sentence("On Sunday the ferry sank."), sentence("It rained.")]
    diffs = [
        diff(1, 1, added=said, published="2026-03-02T08:00:00Z"),
        diff(2, 1, "revision", added=said, published="2026-03-02T08:00:00Z"),
    ]
    days = storyline("s", diffs, items(1))["timeline"]
    named = list(itertools.chain(*([one["day"] for one in day["added"]] for day in days)))
    assert named == [{"from": "2026-03-01", "to": "2026-03-01", "says": "Sunday"}, None, None, None]


def test_a_story_without_articles_has_an_empty_page():
    record = storyline("s", [], {})
    assert (record["items"], record["groups"], record["first"], record["timeline"]) == (0, [], None, [])  # fmt: skip


def test_a_copy_that_claims_an_earlier_date_than_its_original_is_never_first():
    held = items(1, 2)
    held[1] = {**held[1], "published": "2026-03-01T09:00:00Z", "first_seen": "2026-03-01T09:30:00Z"}
    held[2] = {**held[2], "published": "2000-01-01T00:00:00Z", "first_seen": "2026-03-01T14:00:00Z"}
    record = storyline("s", [diff(1, 1), diff(2, 2, "copy", 1)], held)
    assert record["first"] == "2026-03-01T09:00:00Z"
    assert [one["item"] for one in record["earliest"]] == [1]
    [group] = record["groups"]
    assert [(one["item"], one["at"], one["claimed"]) for one in group["items"]] == [
        (1, "2026-03-01T09:00:00Z", None),
        (2, "2026-03-01T14:00:00Z", "2000-01-01T00:00:00Z"),
    ]
