"""A story on one page, in words that an editor would sign."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.storyline import storyline as storyline_of
from watcher.render import storypage
from watcher.render.safe import clean

WIDTH = 100


def article(number, *, outlet=None, wire=None, at="2026-03-02T08:00:00Z", kind="new", **given):
    return {
        "item": number,
        "item_ref": None,
        "outlet": outlet or f"Outlet {number}",
        "title": f"Headline {number}",
        "url": None,
        "at": at,
        "dated": True,
        "kind": kind,
        "novelty": 1.0,
        "wire": wire,
        **given,
    }


def sentence(item, text, weight=1.0, day=None):
    return {
        "text": text,
        "start": 0,
        "end": len(text),
        "weight": weight,
        "item": item,
        "item_ref": None,
        "outlet": f"Outlet {item}",
        "day": day and {"from": day, "to": day, "says": "then"},
    }


def group(*items, wire=None, alone=(), **given):
    return {
        "of": items[0]["item"],
        "of_ref": None,
        "wire": wire,
        "items": list(items),
        "first": items[0],
        "outlets": [item["outlet"] for item in items],
        "copies": sum(item["kind"] == "copy" for item in items),
        "translations": sum(item.get("translation_of") is not None for item in items),
        "borrows": [],
        "origin": None,
        "alone": list(alone),
        "alone_total": len(alone),
        **given,
    }


def record(*, groups=(), timeline=(), **given):
    articles = [item for one in groups for item in one["items"]]
    return {
        "story": "s",
        "items": len(articles),
        "outlets": len({item["outlet"] for item in articles}),
        "first": min((item["at"] for item in articles), default=None),
        "last": max((item["at"] for item in articles), default=None),
        "earliest": articles[:1],
        "groups": list(groups),
        "conflicts": [],
        "corrections": [],
        "events": [],
        "growth": [],
        "timeline": list(timeline),
        **given,
    }


def told(*, width=WIDTH, everything=False, **given):
    return list(
        storypage.storyline("The ferry", record(**given), width=width, everything=everything)
    )


def section(lines, title):
    """Return the lines below a title, up to the next empty one."""
    below = lines[lines.index(title) + 1 :]
    return below[: below.index("")] if "" in below else below


# --- the head ---------------------------------------------------------------------------


def test_the_head_counts_articles_by_origin_and_names_the_agency():
    wire = [article(n, wire="MWS" if n == 2 else None, kind="copy" if n > 1 else "new") for n in range(1, 10)]  # fmt: skip
    quay = [article(n, outlet="Quay News", kind="copy" if n > 10 else "new") for n in (10, 11, 12)]
    lines = told(groups=[group(*wire, wire="MWS"), group(*quay), group(article(13)), group(article(14))])  # fmt: skip
    assert lines[1] == "14 articles = 4 origins (MWS ×9, Quay News ×3, Outlet 13, Outlet 14)"


def test_two_texts_of_one_agency_are_said_to_be_two():
    lines = told(
        groups=[
            group(article(1, wire="MWS"), article(2, kind="copy"), wire="MWS"),
            group(article(3, wire="MWS"), wire="MWS"),
        ]
    )
    assert lines[1] == "3 articles = 2 origins (MWS ×3 in 2 texts)"


def test_who_was_first_stands_with_the_time():
    lines = told(groups=[group(article(1)), group(article(2))])
    assert "first: 2 Mar 2026 08:00  Outlet 1: Headline 1" in lines


def test_an_article_stands_under_the_headline_that_it_had_at_that_time():
    one = article(1, title="17 feared dead", first_title="Twelve feared dead")
    lines = told(groups=[group(one)])
    assert "first: 2 Mar 2026 08:00  Outlet 1: Twelve feared dead" in lines
    at = lines.index("  2 Mar 2026 08:00  Outlet 1: Twelve feared dead")
    assert lines[at + 1] == "      headline today: 17 feared dead"


def test_of_one_day_without_times_nobody_is_said_to_be_first():
    same = [article(n, at="2026-03-02T00:00:00Z") for n in (1, 2)]
    lines = told(groups=[group(one) for one in same], earliest=same)
    assert "first: Outlet 1, Outlet 2: of one day, 2 Mar 2026, without a time to tell" in lines


def test_an_article_without_a_date_is_counted_as_such_and_no_end_of_the_story():
    late = article(2, at="2026-09-09T00:00:00Z", dated=False)
    lines = told(groups=[group(article(1)), group(late)])
    assert "2 outlets, 2 Mar 2026 08:00 to 2 Mar 2026 08:00, 1 article without a date" in lines
    assert "  seen 9 Sep 2026  Outlet 2: Headline 2" in lines


# --- origins ----------------------------------------------------------------------------


def test_the_agency_stands_on_the_article_that_credits_it():
    lines = told(groups=[group(article(1), article(2, wire="MWS", kind="copy"), article(3, kind="copy"), wire="MWS")])  # fmt: skip
    [first] = [line for line in lines if line.endswith("Headline 1") and "first:" not in line]
    assert "MWS" not in first
    [copies] = [line for line in lines if "copies:" in line]
    assert copies.endswith("2 copies: Outlet 2 [MWS], Outlet 3")
    lines = told(groups=[group(article(1, wire="MWS"), article(2, kind="copy"), wire="MWS")])
    assert any("Outlet 1 [MWS]: Headline 1" in line for line in lines)
    assert any(line.endswith("1 copy: Outlet 2") for line in lines)


def test_copies_and_probable_translations_are_folded_under_their_origin():
    lines = told(groups=[group(article(1), article(2, kind="copy"), article(3, translation_of=1))])
    assert "      1 copy, 1 probable translation: Outlet 2, Outlet 3" in lines


def test_an_origin_is_named_by_whose_text_it_probably_is_unless_an_agency_is_credited():
    whose = {"name": "KXYZ", "rule": "call sign", "why": "the dateline names it", "probable": True}
    two = [article(1), article(2, kind="copy")]
    lines = told(groups=[group(*two, origin=whose)])
    assert lines[1] == "2 articles = 1 origin (KXYZ ×2)"
    assert "      the text is probably KXYZ's: the dateline names it" in lines
    lines = told(groups=[group(*two, origin=whose, wire="MWS")])
    assert lines[1] == "2 articles = 1 origin (MWS ×2)"
    assert not any("KXYZ" in line for line in lines)


def test_what_an_origin_borrows_is_told_with_the_share():
    borrows = [{"item": 7, "outlet": "Gull Post", "share": 0.34}]
    lines = told(groups=[group(article(1), borrows=borrows)])
    assert "      34% of it also stands in item 7, Gull Post" in lines


def test_each_origin_shows_what_it_alone_has_and_how_much_more():
    mine = [sentence(1, f"Mine {n}.") for n in range(3)]
    lines = told(groups=[group(article(1), alone=mine, alone_total=8), group(article(2))])
    who = section(lines, "WHO REPORTED WHAT, first to last")
    assert "      8 sentences that no other origin repeated, the 3 that weigh most:" in who
    assert [line for line in who if "Mine" in line] == [f"      + Mine {n}." for n in range(3)]
    assert who[-1] == "      nothing that others did not have before or repeat"


def test_of_many_origins_the_most_carried_are_shown_in_order_of_time_and_the_rest_counted():
    carried = group(article(40), article(41, kind="copy"))
    groups = [*(group(article(n)) for n in range(1, 20)), carried]
    who = section(told(groups=groups), "WHO REPORTED WHAT, first to last")
    assert any("Outlet 40" in line for line in who)
    assert any("and 8 more origins, 8 articles:" in line for line in who)
    assert any(line.endswith("watcher story --all") for line in who)
    shown = [line for line in who if "Headline" in line]
    assert shown[-1].endswith("Headline 40")
    assert len(shown) == 12
    everything = section(told(groups=groups, everything=True), "WHO REPORTED WHAT, first to last")
    assert len([line for line in everything if "Headline" in line]) == 20


# --- disputes ---------------------------------------------------------------------------


def value(says, *outlets, kind="disagree", at="2026-03-02T08:00:00Z", **given):
    return {
        "says": [says],
        "answer": None,
        "class": kind,
        "origins": len(outlets),
        "outlets": list(outlets),
        "formerly": [],
        "first": {"says": says, "quote": f"It is {says}.", "outlet": outlets[0], "item": 1, "item_ref": None, "at": at, "dated": True},
        **given,
    }  # fmt: skip


def dispute(about, *values, kind="disagree", is_open=True):
    return {"about": about, "class": kind, "open": is_open, "values": list(values), "claims": []}


def disputed(*conflicts, everything=False):
    lines = told(groups=[group(article(1))], conflicts=list(conflicts), everything=everything)
    return section(lines, "WHERE OUTLETS DISAGREE")


def test_each_value_stands_once_with_its_outlets_and_one_quote():
    lines = disputed(dispute("age of Ada", value("48", "Gull Post"), value("50", "Quay News", "Echo")))  # fmt: skip
    assert lines == [
        "  age of Ada: outlets disagree",
        "    48: Gull Post, 2 Mar 2026 08:00",
        "      “It is 48.”",
        "    50: Quay News, 2 Mar 2026 08:00; also Echo",
        "      “It is 50.”",
    ]


@pytest.mark.parametrize(
    ("kind", "words"),
    [("updated", "later reports say otherwise"), ("ambiguous", "perhaps the same")],
)
def test_the_class_is_told_in_words(kind, words):
    a, b = value("a", "A", kind=kind), value("b", "B", kind=kind)
    assert disputed(dispute("name", a, b, kind=kind))[0] == f"  name: {words}"


def test_a_value_of_another_class_than_the_dispute_says_so():
    lines = disputed(dispute("age", value("48", "A"), value("50", "B"), value("4", "C", kind="ambiguous")))  # fmt: skip
    assert "    4: C, 2 Mar 2026 08:00; perhaps the same" in lines


def test_a_yes_and_a_no_are_told_apart_from_the_word_that_is_printed():
    lines = disputed(dispute("alive", value("dead", "A", answer="no"), value("dead", "B", answer="yes")))  # fmt: skip
    assert lines[1].startswith("    no (dead): A")
    assert lines[3].startswith("    yes (dead): B")


def test_who_no_longer_says_so_is_named_as_such():
    lines = disputed(
        dispute("age", value("48", "A"), value("50", "B", outlets=["C"], formerly=["B", "D"]))
    )
    assert any("B, 2 Mar 2026 08:00 (says so no longer); also C; no longer D" in line for line in lines)  # fmt: skip


def test_a_changed_value_says_since_when_and_what_stood_there_until_then():
    since, until = "2026-03-03T08:00:00Z", "2026-03-04T08:00:00Z"
    changed, gone = value("63", "A", at=since), value("58", "B", outlets=[], formerly=["B"])
    changed["first"] |= {"since": since, "was": {"says": "61", "until": since}}
    gone["first"] |= {"until": until}
    lines = disputed(dispute("age", changed, gone))
    assert "    63: A, since 3 Mar 2026 08:00 (61 until then)" in lines
    assert "    58: B, 2 Mar 2026 08:00 (until 4 Mar 2026 08:00)" in lines


def test_a_count_that_grew_stands_in_one_line_with_who_had_each_value_first():
    steps = [
        {"count": count, "at_least": count == 12, "at": f"2026-03-0{day}T08:00:00Z", "outlet": outlet, "item": day, "item_ref": None}
        for count, day, outlet in ((12, 1, "A"), (41, 4, "B"))
    ]  # fmt: skip
    grown = {"about": "people killed", "values": steps}
    lines = told(groups=[group(article(1))], growth=[grown])
    assert section(lines, "WHAT COUNTS GREW, as reports came") == [
        "  people killed: at least 12 (1 Mar 2026 08:00, A, item 1) -> 41 (4 Mar 2026 08:00, B, item 4)"
    ]
    many = told(groups=[group(article(1))], growth=[grown] * 14)
    assert "  and 2 more: watcher story --all" in many


def test_of_many_disputes_the_most_carried_come_first_and_the_rest_is_counted():
    many = [dispute(f"fact {n:02}", value("a", "A"), value("b", "B")) for n in range(14)]
    most = dispute("most", value("a", "A", "C", "D"), value("b", "B"))
    unsure = dispute("unsure", value("a", *"ABCDEF"), value("b", "G"), kind="ambiguous")
    lines = disputed(*many, unsure, most)
    assert lines[0].startswith("  most:")
    assert lines[-1] == "  and 4 more disputed facts: watcher story --all"
    assert not any("unsure" in line for line in lines)
    assert any("unsure" in line for line in disputed(*many, unsure, most, everything=True))


def test_what_is_no_longer_disputed_is_only_named():
    lines = told(groups=[group(article(1))], conflicts=[dispute("age", value("4", "A"), is_open=False)])  # fmt: skip
    assert "no open disagreement was found" in lines
    at = next(n for n, line in enumerate(lines) if line.startswith("  no longer disputed"))
    assert lines[at + 1].strip() == "age"


def test_a_correction_shows_what_stood_there_and_what_stands_there_now():
    change = {
        "about": "people hurt",
        "item": 1,
        "item_ref": None,
        "outlet": "Quay News",
        "at": "2026-03-03T08:00:00Z",
        "diff": 2,
        "before": {"says": "three", "quote": "Three were hurt."},
        "after": {"says": "five", "quote": "Five were hurt."},
    }
    lines = told(groups=[group(article(1))], corrections=[change])
    assert section(lines, "WHAT OUTLETS CHANGED THEMSELVES") == [
        "  people hurt, Quay News, 3 Mar 2026 08:00: three -> five",
        "    - “Three were hurt.”",
        "    + “Five were hurt.”",
    ]


# --- day by day -------------------------------------------------------------------------


def by_day(timeline, *, events=(), conflicts=(), alone=(), everything=False):
    """Return the lines of a story's days."""
    articles = {one["item"]: one for day in timeline for one in day["items"]}
    shown = told(
        groups=[group(item, alone=alone) for item in articles.values()],
        timeline=timeline,
        events=list(events),
        conflicts=list(conflicts),
        everything=everything,
    )
    return shown[shown.index("DAY BY DAY") + 2 :]


def day(*items, added, **given):
    return by_day([{"date": "2026-03-02", "items": list(items), "added": added}], **given)


def event(first, last, about, *outlets, quote="It was then.", disputed=False):
    claims = [
        {"says": "then", "quote": quote, "item": n, "item_ref": None, "outlet": outlet, "at": first}
        for n, outlet in enumerate(outlets)
    ]
    return {
        "from": first,
        "to": last,
        "about": about,
        "disputed": disputed,
        "origins": len(outlets),
        "claims": claims,
    }


def test_a_day_shows_the_best_new_sentence_of_each_of_its_articles():
    items = [article(number, at=f"2026-03-02T{8 + number:02}:00:00Z") for number in range(1, 9)]
    added = [sentence(n, f"Best of {n}.", 2.0) for n in range(1, 9)]
    added += [sentence(8, f"More of 8, {n}.", 9.0 + n) for n in range(20)]
    lines = day(*items, added=added)
    assert [line for line in lines if "Best of" in line] == [
        f"    + Outlet {n}: Best of {n}." for n in range(1, 8)
    ]
    assert "    + Outlet 8: More of 8, 19." in lines
    assert lines[-1].strip() == "and 20 more new sentences"
    lines = day(*items, added=added, everything=True)
    assert len([line for line in lines if "+ Outlet" in line]) == 28


def test_the_article_that_reported_first_comes_first_in_its_day():
    items = [article(2, at="2026-03-02T11:00:00Z"), article(1, at="2026-03-02T08:00:00Z")]
    added = [sentence(2, f"Later {n}.", 9.0) for n in range(9)] + [sentence(1, "First.", 0.1)]
    assert day(*items, added=added)[1] == "    + Outlet 1: First."


def test_a_day_of_few_articles_shows_more_of_each_in_the_order_of_the_text():
    added = [sentence(1, f"Sentence {n}.", weight) for n, weight in enumerate([3, 1, 5, 4])]
    assert day(article(1), added=added)[1:] == [f"    + Outlet 1: Sentence {n}." for n in range(4)]


def test_of_a_day_of_very_many_articles_the_weightiest_are_shown():
    items = [article(number) for number in range(1, 31)]
    added = [sentence(n, f"Best of {n}.", float(n)) for n in range(1, 31)]
    lines = day(*items, added=added)
    assert len([line for line in lines if "Best of" in line]) == 20
    assert "    + Outlet 30: Best of 30." in lines
    assert lines[-1].strip() == "and 10 more new sentences"


def test_one_more_sentence_is_in_the_singular():
    lines = day(article(1), added=[sentence(1, f"Sentence {n}.") for n in range(6)])
    assert lines[-1].strip() == "and 1 more new sentence"


def test_an_article_that_adds_nothing_is_named_and_a_removal_is_no_repetition():
    items = [article(1), article(2, kind="copy"), article(3, kind="removal")]
    lines = day(*items, added=[sentence(1, "First.")])
    assert lines[0] == "  2 Mar 2026: 2 articles published, 1 article removed, 1 new sentence"
    assert "    = nothing new: Outlet 2" in lines
    assert "    - page removed: Outlet 3" in lines


def test_an_article_told_twice_in_a_day_is_one_article():
    items = [article(1), article(1, kind="revision")]
    lines = day(*items, added=[sentence(1, "First.")])
    assert lines[0] == "  2 Mar 2026: 1 article published, 1 new sentence"
    assert not any("nothing new" in line for line in lines)


def test_an_article_without_a_date_is_not_said_to_be_published_that_day():
    lines = day(article(1, dated=False), added=[])
    assert lines[0] == "  2 Mar 2026: 1 article without a date seen, 0 new sentences"


def test_a_sentence_that_names_a_day_stands_under_it():
    added = [sentence(1, "On Sunday it sank.", day="2026-03-01"), sentence(1, "It rained.")]
    assert day(article(1), added=added) == [
        "  1 Mar 2026",
        "    + Outlet 1: On Sunday it sank.",
        "  2 Mar 2026: 1 article published, 2 new sentences (1 under the day named)",
        "    + Outlet 1: It rained.",
    ]


def test_what_stands_under_its_origin_is_not_told_again():
    mine = sentence(1, "On Sunday it sank.", day="2026-03-01")
    two = [article(1), article(2)]
    lines = day(*two, added=[mine, sentence(1, "It rained.")], alone=[mine])
    assert "  1 Mar 2026" not in lines
    assert not any("it sank" in line for line in lines)


def test_an_event_stands_under_its_day_month_or_year_with_who_says_so():
    lines = told_events()
    assert lines == [
        "  2016",
        "    * Ada was jailed: A, B",
        "      “In 2016.”",
        "  August 2020",
        "    * Ada was freed (disputed, see above): A",
        "      “In August.”",
        "  1 Feb 2026 to 10 Feb 2026",
        "    * Ada was ill: E",
        "      “Ten days.”",
        "  1 Mar 2026",
        "    * the raid: C, D",
        "      “At night.”",
    ]


def told_events():
    lines = told(
        groups=[group(article(1))],
        events=[
            event("2016-01-01", "2016-12-31", "when Ada was jailed", "A", "B", quote="In 2016."),
            event(
                "2020-08-01",
                "2020-08-31",
                "when Ada was freed",
                "A",
                quote="In August.",
                disputed=True,
            ),
            event("2026-02-01", "2026-02-10", "when Ada was ill", "E", quote="Ten days."),
            event("2026-03-01", "2026-03-02", "day of the raid", "C", quote="At night."),
            event("2026-03-01", "2026-03-01", "day of the raid", "D"),
        ],
    )
    return lines[lines.index("DAY BY DAY") + 2 :]


def test_of_many_days_those_that_most_tell_of_are_shown_and_the_rest_counted():
    timeline = [
        {"date": f"2026-{month:02}-{number:02}", "items": [article(100 * month + number)], "added": []}
        for month in (3, 4)
        for number in range(1, 21)
    ]  # fmt: skip
    raid = event("2026-01-05", "2026-01-05", "day of the raid", "A", "B")
    lines = by_day(timeline, events=[raid])
    assert lines[0] == "  5 Jan 2026"
    assert lines[-1] == "  and 10 more days: watcher story --all"
    assert len([line for line in lines if "published" in line]) == 30


@pytest.mark.parametrize(("limited", "said"), [(False, "nothing was told yet"), (True, "nothing was told between these times")])  # fmt: skip
def test_a_story_of_which_nothing_was_told_says_so_and_no_more(limited, said):
    lines = list(storypage.storyline("The ferry", record(), width=WIDTH, limited=limited))
    assert lines == [f"The ferry: {said}"]


# --- whatever comes ---------------------------------------------------------------------

words = st.text(min_size=1, max_size=60)


@given(
    st.lists(st.tuples(words, words, st.sampled_from(["new", "copy"])), min_size=1, max_size=6),
    st.sampled_from([80, 160]),
)
@settings(deadline=None)
def test_no_line_is_wider_than_asked_nor_able_to_drive_a_terminal(drawn, width):
    items, diffs = {}, []
    for number, (outlet, text, kind) in enumerate(drawn, 1):
        items[number] = {
            "id": number,
            "ref": None,
            "outlet": outlet,
            "title": text,
            "url": None,
            "published": "2026-03-02T08:00:00Z",
            "first_seen": "2026-03-02T09:00:00Z",
        }
        disputed_ = {
            "about": text,
            "says": text,
            "quote": text,
            "others": [
                {"says": outlet, "quote": outlet, "item": 1, "outlet": outlet, "at": "2026-03-02T08:00:00Z", "class": "disagree"}
            ],
        }  # fmt: skip
        diffs.append(
            {
                "id": number,
                "story": "s",
                "item": number,
                "version_id": number,
                "kind": kind if number > 1 else "new",
                "of": 1 if kind == "copy" and number > 1 else None,
                "at": "2026-03-02T09:00:00Z",
                "published": "2026-03-02T08:00:00Z",
                "outlet": outlet,
                "wire": outlet if number == 2 else None,
                "novelty": 1.0,
                "added": [{"text": text, "start": 0, "end": len(text), "weight": 1.0}],
                "repeated": [],
                "removed": [],
                "conflicts": [disputed_] if number > 1 else [],
                "evidence": {},
            }
        )
    found = storyline_of("s", diffs, items)
    for line in storypage.storyline("The ferry", found, width=width, everything=True):
        assert len(line) <= width
        assert clean(line) == line
