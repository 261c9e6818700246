"""What diffs tell, in the order of a summary."""

from __future__ import annotations

from watcher.render import plain
from watcher.render.news import news

WIDTH = 100
TALLY = {
    "seen": 6,
    "matched": 3,
    "not_matched": 3,
    "new": 2,
    "copies": 1,
    "origins": 1,
    "origins_outside": 0,
    "again": 0,
    "revisions": 0,
    "removals": 0,
    "returns": 0,
}


def diff(number, item=None, kind="new", **given):
    return {
        "id": number,
        "story": "s",
        "item": item or number,
        "version_id": number,
        "kind": kind,
        "of": None,
        "of_outlet": "Outlet 1",
        "translation_of": None,
        "at": "2026-03-02T09:00:00Z",
        "published": "2026-03-02T08:00:00Z",
        "outlet": f"Outlet {item or number}",
        "ref": None,
        "title": f"Headline {number}",
        "url": None,
        "wire": None,
        "novelty": 1.0,
        "added": [],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "evidence": {},
        **given,
    }


def sentence(text, weight=1.0, start=0):
    return {"text": text, "start": start, "end": start + len(text), "weight": weight, "news": []}


def known(text, item=1, probable=False, share=0.5):
    return {"text": text, "quote": text, "item": item, "outlet": f"Outlet {item}", "share": share, "probable": probable, "start": 0}  # fmt: skip


def lines(*diffs, width=WIDTH, claims=()):
    return list(news(diffs, width=width, claims=claims))


def test_the_three_sentences_that_weigh_most_are_shown_in_the_order_of_the_text():
    added = [sentence(f"Sentence {n}.", weight, n) for n, weight in enumerate([1, 9, 2, 8, 7])]
    shown = lines(diff(1, added=added, repeated=[known("Known.")]))
    assert shown[2:] == [
        "   1  2 Mar 2026 08:00  Outlet 1: Headline 1",
        "      + Sentence 1.",
        "      + Sentence 3.",
        "      + Sentence 4.",
        "      + 2 more new of 6 sentences: watcher show 1",
    ]


def test_what_is_probably_known_is_one_line_with_the_count_and_the_surest_example():
    repeated = [known("Sicher.", share=1.0), known("Wohl.", probable=True), known("Eher.", probable=True, share=0.9)]  # fmt: skip
    shown = lines(diff(1), diff(2, added=[sentence("New.")], repeated=repeated))
    [probable] = [line for line in shown if "probably known" in line]
    assert probable.strip() == "= 2 probably known from another language, such as:"
    assert shown[shown.index(probable) + 1].strip() == "“Eher.” (item 1, Outlet 1)"
    assert not any("Sicher" in line or "Wohl" in line for line in shown)


def test_of_many_removed_and_added_sentences_of_a_revision_the_rest_is_counted():
    gone = [f"Gone {n}." for n in range(4)]
    added = [sentence(f"Come {n}.") for n in range(5)]
    shown = lines(diff(2, 1, "revision", removed=gone, added=added))
    assert [line for line in shown if "Gone" in line or "removed" in line] == [
        *(f"      - Gone {n}." for n in range(3)),
        "      - 1 more removed",
    ]
    assert "      + 2 more new" in shown


def test_a_number_that_changed_twice_in_a_revision_is_named_once():
    change = {"numbers_before": ["61"], "numbers_after": ["17", "17", "63"]}
    shown = lines(diff(2, 1, "revision", evidence={"change": change}))
    assert "      numbers: 61 -> 17, 63" in shown


def test_an_article_of_which_all_is_known_says_how_surely():
    assert any("adds nothing: all 1 sentence known" in line for line in lines(diff(1, repeated=[known("A.")])))  # fmt: skip
    shown = lines(diff(1, repeated=[known("A.", 2), known("B.", 2, True)]))
    assert "      adds nothing: all 2 sentences known or probably known" in shown


def test_a_probable_translation_names_its_original_and_the_outlet_where_it_is_known():
    shown = lines(diff(1), diff(2, translation_of=1))
    assert "      probably a translation of item 1, Outlet 1" in shown
    shown = lines(diff(2, translation_of=9, repeated=[known("A.", 9, True)]))
    assert "      probably a translation of item 9, Outlet 9" in shown
    assert "      probably a translation of item 9" in lines(diff(2, translation_of=9))


def test_the_counts_say_that_a_translation_counts_with_its_original():
    diffs = [diff(1), diff(2, translation_of=1), diff(3, kind="copy", of=2)]
    shown = list(plain.summary("The ferry", TALLY, diffs, (), (), width=WIDTH, since=None))
    assert shown[1].endswith("3 matched = 2 new + 1 copy of 1 origin")
    assert shown[3] == "3 articles = 1 origin: 1 copy and 1 probable translation count with theirs"


def test_counts_without_translations_say_no_more_than_before():
    shown = list(plain.summary("The ferry", TALLY, [diff(1)], (), (), width=WIDTH, since=None))
    assert not any("articles =" in line for line in shown)


def conflict(about, says, other, item, kind="disagree"):
    return {
        "about": about,
        "says": says,
        "quote": f"It is {says}.",
        "others": [
            {"says": other, "quote": f"It is {other}.", "item": item, "item_ref": None, "outlet": f"Outlet {item}", "at": "2026-03-02T08:00:00Z", "class": kind}
        ],
    }  # fmt: skip


def test_a_disputed_fact_stands_once_with_the_diff_that_told_of_it_last_and_its_class():
    diffs = [diff(1), *(diff(n, conflicts=[conflict("age of Ada", "50", "48", 1)]) for n in (2, 3))]
    shown = lines(*diffs)
    assert shown[shown.index("CONFLICTS") + 1 :] == [
        "   3  age of Ada: outlets disagree",
        "      48: Outlet 1, 2 Mar 2026 08:00",
        "        “It is 48.”",
        "      50: Outlet 2, 2 Mar 2026 08:00; also Outlet 3",
        "        “It is 50.”",
    ]


def test_the_same_words_about_two_stories_are_two_disputes():
    told = [
        diff(1, conflicts=[conflict("age of Ada", "50", "48", 7)]),
        diff(2, conflicts=[conflict("age of Ada", "51", "47", 8)], story="t"),
    ]
    assert len([line for line in lines(*told) if "age of Ada" in line]) == 2


def test_one_name_of_two_facts_is_two_disputes_each_with_its_own_diff():
    told = [
        diff(2, conflicts=[conflict("people killed", "11", "14", 1)]),
        diff(4, conflicts=[conflict("people killed", "47", "52", 3)]),
    ]
    heads = [line for line in lines(*told) if "people killed" in line]
    assert [head.split()[0] for head in heads] == ["2", "4"]


def test_values_in_other_words_are_one_value_where_the_claims_are_known():
    told = conflict("people killed", "11", "14 people dead", 1)
    told["others"] += conflict("people killed", "11", "14 people were killed", 5)["others"]
    claims = [
        {"story": "s", "item": item, "version": item, "latest": item, "about_key": "killed|people", "about": "people killed", "says": says, "unit": "people", "value": [14, 14], "scope": "", "quote": says}
        for item, says in ((1, "14 people dead"), (5, "14 people were killed"))
    ]  # fmt: skip
    shown = lines(diff(1), diff(5), diff(6, conflicts=[told]), claims=claims)
    assert "      14 people dead / 14 people were killed: Outlet 1, 2 Mar 2026 08:00; also Outlet 5" in shown  # fmt: skip


def test_what_was_new_before_its_own_copy_stays_new():
    shown = lines(diff(1), diff(2, kind="copy", of=1), diff(3, 1, kind="copy", of=2))
    assert shown[1:3] == ["NEW", "   1  2 Mar 2026 08:00  Outlet 1: Headline 1"]
    assert [line for line in shown if "copy:" in line] == ["      of item 1 (Outlet 1): 1 copy: (2) Outlet 2"]  # fmt: skip


def test_of_many_disputed_facts_the_rest_is_counted():
    told = diff(2, conflicts=[conflict(f"fact {n}", "a", "b", 1) for n in range(15)])
    assert lines(told)[-1] == "      and 3 more disputed facts: watcher story --all"


def test_a_long_name_leaves_the_headline_a_line_of_its_own():
    shown = lines(diff(1, outlet="A " + "very " * 20 + "long name"), width=80)
    assert shown[4].strip() == "Headline 1"
    assert all(len(line) <= 80 for line in shown)


def test_a_moment_without_a_time_of_day_is_told_as_a_day():
    assert plain.when("2026-03-02T00:00:00Z") == "2 Mar 2026"
    assert plain.when("2026-03-02T08:05:00Z") == "2 Mar 2026 08:05"
    assert plain.when(None) == "date unknown"


def test_a_copy_tells_what_weighs_most_of_its_own_and_how_much_more_there_is():
    added = [sentence(f"Sentence {n}.", weight, n) for n, weight in enumerate([1, 9, 2, 8])]
    shown = lines(diff(1), diff(2, kind="copy", of=1, added=added))
    assert [line.strip() for line in shown[shown.index("COPIES") + 1 :]] == [
        "of item 1 (Outlet 1): 1 copy: (2) Outlet 2",
        "+ Outlet 2 adds: Sentence 1.",
        "+ Outlet 2 adds: Sentence 3.",
        "+ 2 more new in Outlet 2: watcher show 2",
    ]
