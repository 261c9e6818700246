"""A story as a whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from watcher.core.storyline import origins, storyline


def diff(number, item, kind="new", of=None, **given):
    return {
        "id": number,
        "item": item,
        "kind": kind,
        "of": of,
        "at": f"2026-03-0{min(number, 9)}T09:00:00Z",
        "published": None,
        "outlet": f"Outlet {item}",
        "wire": None,
        "novelty": 1.0,
        "added": [],
        "conflicts": [],
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


links = st.lists(
    st.tuples(st.integers(1, 8), st.sampled_from(["new", "copy", "revision"]), st.none() | st.integers(1, 8)),
    max_size=20,
)  # fmt: skip


@given(links)
def test_every_article_has_one_origin_and_stands_in_one_group(told):
    diffs = [diff(number, item, kind, of) for number, (item, kind, of) in enumerate(told, 1)]
    roots = origins(diffs)
    assert set(roots) == {item for item, _, _ in told}
    record = storyline("s", diffs, items(*range(1, 9)))
    listed = [one["item"] for group in record["groups"] for one in group["items"]]
    assert sorted(listed) == sorted(roots)
    assert record["items"] == len(roots)
    assert {group["of"] for group in record["groups"]} == set(roots.values())


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


def test_the_credit_stands_with_the_article_whose_text_carries_it():
    diffs = [diff(1, 1), diff(2, 2, "copy", 1, wire="AFP"), diff(3, 3), diff(4, 3, "revision", wire="AP")]  # fmt: skip
    first, second = storyline("s", diffs, items(1, 2, 3))["groups"]
    assert first["wire"] == "AFP"
    assert [one["wire"] for one in first["items"]] == [None, "AFP"]
    assert [one["wire"] for one in second["items"]] == ["AP"]


def test_a_dispute_stands_once_with_every_claim_earliest_first():
    conflict = {
        "about": "age of Ada",
        "says": "52",
        "quote": "Ada, 52",
        "others": [
            {"says": "47", "quote": "Ada, 47", "item": 1, "outlet": "Outlet 1", "at": "2026-03-01T08:00:00Z"}
        ],
    }  # fmt: skip
    diffs = [diff(1, 1), diff(2, 2, conflicts=[conflict]), diff(3, 2, "revision", conflicts=[conflict])]  # fmt: skip
    (dispute,) = storyline("s", diffs, items(1, 2))["conflicts"]
    assert [(claim["says"], claim["item"]) for claim in dispute["claims"]] == [("47", 1), ("52", 2)]


def test_a_day_lists_what_came_and_what_it_added():
    added = [{"text": "A gull took it.", "start": 0, "end": 15}]
    record = storyline("s", [diff(1, 1, added=added), diff(2, 1, "revision")], items(1))
    assert [day["date"] for day in record["timeline"]] == ["2026-03-01", "2026-03-02"]
    assert record["timeline"][0]["added"][0]["text"] == "A gull took it."
    assert record["timeline"][0]["added"][0]["outlet"] == "Outlet 1"


def test_a_story_without_articles_has_an_empty_page():
    record = storyline("s", [], {})
    assert (record["items"], record["groups"], record["first"], record["timeline"]) == (0, [], None, [])  # fmt: skip
