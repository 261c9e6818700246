"""What a digest counts, ranks, folds and leaves out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.digests import FEEDS, conflict, diff, known, other, quiet, record, rich, sentence
from watcher.core.digest import ARTICLES, REVISIONS, is_backlog, less
from watcher.core.digest_articles import is_fact
from watcher.render import mail

REVISED = {"change": {"numbers_before": [], "headline_before": None}, "previous_version": 1}


def test_the_articles_of_a_digest_add_up():
    told = rich()
    n = told["figures"]
    assert n["articles"] == n["alone"] + n["copies"] + n["translations"] == 7
    assert n["origins"] == n["alone"] + n["origins_before"] == 4
    assert told["left_out"]["backlog"] == 1


def test_a_day_without_anything_is_quiet_and_says_zero():
    told = quiet()
    assert told["quiet"]
    assert not any(told["figures"].values())


@pytest.mark.parametrize("kind", ["removal", "return", "revision"])
def test_a_day_with_any_event_is_not_quiet(kind):
    assert not record(diff(1, kind=kind, evidence=REVISED))["quiet"]


def test_articles_from_before_watching_began_are_counted_and_not_told():
    began = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    told = record(
        diff(1, published="2026-03-02T11:59:00Z"),
        diff(2, published="2026-03-02T12:00:00Z"),
        diff(3, published=None),
        diff(4, published="2026-03-02T00:00:00Z"),
        diff(5, published="2026-03-01T00:00:00Z"),
        diff(6, kind="revision", published="2026-02-01T00:00:00Z", evidence=REVISED),
        began=began,
    )
    assert {group["item"] for group in told["news"]} == {2, 3, 4}
    assert told["left_out"]["backlog"] == 2
    assert told["figures"]["revisions"] == 1


def test_a_day_of_backlog_alone_is_quiet():
    began = datetime(2026, 3, 5, tzinfo=UTC)
    told = record(diff(1), diff(2), began=began)
    assert told["quiet"]
    assert told["left_out"]["backlog"] == 2


def test_an_old_article_that_contradicts_one_of_today_is_a_conflict_and_two_old_ones_are_none():
    began = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    old = {"published": "2026-02-01T10:00:00Z"}
    today = conflict("age of Ada", "48", "Ada, 48.", other(1, "50", "Ada, 50."))
    told = record(diff(1), diff(2, conflicts=[today], **old), began=began)
    assert told["figures"]["conflicts"] == 1
    told = record(diff(1, **old), diff(2, conflicts=[today], **old), began=began)
    assert told["figures"]["conflicts"] == 0


def test_a_dispute_of_which_every_value_was_told_goes_on_and_is_not_counted_again():
    said = conflict("age of Ada", "48", "Ada, 48.", other(1, "50", "Ada, 50."))
    known_ = {("age of Ada", "48"), ("age of Ada", "50")}
    told = record(diff(2, conflicts=[said]), known=known_)
    assert (told["figures"]["conflicts"], told["conflicts_again"]) == (0, 1)
    told = record(diff(2, conflicts=[said]), known={("age of Ada", "48")})
    assert (told["figures"]["conflicts"], told["conflicts_again"]) == (1, 0)


def test_copies_and_translations_stand_under_their_origin():
    told = record(
        diff(1),
        diff(2, kind="copy", of=1),
        diff(3, translation_of=1),
        diff(4, kind="copy", of=1, added=[sentence("It adds 5.", news=("5",))]),
    )
    [group] = told["news"]
    assert group["copies"]["outlets"] == ["Outlet 2", "Outlet 4"]
    assert group["copies"]["adds"][0]["outlet"] == "Outlet 4"
    assert [one["item"] for one in group["translations"]] == [3]


def test_a_copy_of_what_was_told_before_has_its_origin_named_and_no_article_of_its_own():
    [group] = record(diff(2, kind="copy", of=1, of_outlet="Quay News"))["news"]
    assert group["lead"] is None
    assert group["of"]["outlet"] == "Quay News"


def test_of_equals_the_weightiest_come_first_and_the_rest_is_counted():
    diffs = [
        diff(n, added=[sentence(f"Number {n} of them.", float(n), 0, (str(n),))] * 2)
        for n in range(1, ARTICLES + 6)
    ]
    told = record(*diffs)
    assert [group["item"] for group in told["news"][:3]] == [17, 16, 15]
    assert [group["first"] for group in told["news"]].count(True) == 3
    assert told["news_more"] == {"articles": 5, "pages": 0, "sentences": 10}


@pytest.mark.parametrize(
    ("text", "news", "fact"),
    [
        ("Ten were held.", ["Ten"], True),
        ("It cost 9,000 crowns.", ["9,000"], True),
        ("Judge Corvin Ashdale spoke.", ["Corvin", "Ashdale"], True),
        ("It happened on Tuesday.", ["Tuesday"], False),
        ("The sea was calm.", [], False),
        ("Anyone who knows more may call 555-013-0146.", ["555-013-0146"], False),
        ("Who saw it may call (0155) 5013 or +99 55 50.", ["5013", "99"], False),
        ("It lasted from 2011-2014 and cost 12-15 crowns.", ["2011", "15"], True),
    ],
)
def test_a_fact_is_a_number_or_a_full_name_that_nobody_had(text, news, fact):
    assert is_fact(text, news, "en") is fact


def test_a_claim_that_nobody_made_before_is_a_fact():
    told = record(diff(1, added=[sentence("She denied it.", 5, 100)]), claimed={(1, 104)})
    assert told["figures"]["facts"] == 1
    told = record(diff(1, added=[sentence("She denied it.", 5, 100)]), claimed={(1, 90)})
    assert told["figures"]["facts"] == 0


# --- revisions --------------------------------------------------------------------------

TEXTS = {1: (("A", "Three were hurt."), ("A", "Two were hurt."))}


def test_an_edit_that_no_note_tells_is_silent_and_one_with_a_note_is_not():
    revised = diff(1, kind="revision", removed=["Three were hurt."], evidence=REVISED)
    assert record(revised, texts=TEXTS)["figures"]["silent_edits"] == 1
    told = record(revised, texts=TEXTS, notes={1: "Correction: two were hurt."})
    assert told["figures"]["silent_edits"] == 0
    assert told["revisions"][0]["note"] == "Correction: two were hurt."


def test_a_text_that_only_grows_is_revised_and_no_silent_edit():
    grown = diff(1, kind="revision", added=[sentence("More came.")], evidence=REVISED)
    n = record(grown)["figures"]
    assert (n["revisions"], n["silent_edits"], n["sentences"]) == (1, 0, 1)


def test_several_revisions_of_one_article_are_one():
    twice = [
        diff(n, 1, "revision", removed=["x"], evidence={**REVISED, "previous_version": n})
        for n in (1, 2)
    ]
    told = record(*twice, texts=TEXTS)
    assert told["figures"]["revisions"] == 1
    assert told["revisions"][0]["times"] == 2


def test_one_change_in_several_outlets_is_told_once_with_their_names():
    diffs = [
        diff(n, kind="revision", removed=["Three were hurt."], evidence=REVISED) for n in (1, 2, 3)
    ]
    told = record(*diffs, texts=dict.fromkeys((1, 2, 3), TEXTS[1]))
    [one] = told["revisions"]
    assert one["also"] == ["Outlet 2", "Outlet 3"]
    assert told["revisions_more"] == 0


def test_revisions_beyond_the_bound_are_counted():
    n = REVISIONS + 4
    diffs = [diff(i, kind="revision", removed=["x"], evidence=REVISED) for i in range(1, n + 1)]
    texts = {i: (("A", f"{i} were hurt."), ("A", f"{i * 100} were hurt.")) for i in range(1, n + 1)}
    told = record(*diffs, texts=texts)
    assert (len(told["revisions"]), told["revisions_more"]) == (REVISIONS, 4)


def test_a_page_that_went_and_came_back_is_one_return():
    told = record(
        diff(1, 7, "removal", at="2026-03-02T10:00:00Z", evidence={"why": "404"}),
        diff(2, 7, "return", at="2026-03-02T20:00:00Z", evidence={"why": "answers"}),
    )
    assert (told["figures"]["removals"], told["figures"]["returns"]) == (0, 1)
    assert told["gone"][0]["since"] == "2026-03-02T10:00:00Z"


# --- bounds -----------------------------------------------------------------------------


def test_leaving_out_counts_what_it_leaves_out_until_nothing_is_left():
    told = rich()
    articles = told["figures"]["articles"]
    steps = 0
    while (smaller := less(told)) is not None:
        told, steps = smaller, steps + 1
    assert told["news_more"]["articles"] == articles
    assert told["left_out"]["trimmed"] == steps
    assert not any(told[name] for name in ("news", "revisions", "conflicts", "gone"))


def test_leaving_out_changes_nothing_of_the_record_it_was_given():
    told = rich()
    less(told)
    assert told == rich()


def test_what_another_language_told_is_counted_and_not_told():
    told = record(diff(1, repeated=[known("A.", 9), known("B.", 9, probable=True)]))
    assert (told["left_out"]["repeated"], told["left_out"]["probable"]) == (2, 1)
    assert told["news"][0]["lead"]["probable_of"] == ["Outlet 9"]


def test_a_diff_without_a_date_is_no_backlog():
    assert not is_backlog(diff(1, published=None), datetime(2026, 3, 2, tzinfo=UTC))


def earlier(item, kind="new", number=1):
    """Return what the history of a window holds of an item."""
    return {"id": number, "kind": kind, "item": item, "version_id": number, "of": None, "translation_of": None, "at": "2026-03-01T08:00:00Z", "conflicts": ()}  # fmt: skip


def page(number, item, **given):
    added = [sentence("Bail was set at 9,000 crowns.", 5, 0, ("9,000",))]
    return diff(number, item, "revision", is_page=True, **{"added": added, **given})


def test_a_page_read_later_is_shown_and_its_article_is_not_counted_twice():
    told = record(page(41, 1), diff(42, 2), history=[earlier(1)])
    n = told["figures"]
    assert (n["articles"], n["origins"], n["alone"], n["pages"], n["revisions"]) == (1, 1, 1, 1, 0)
    assert n["facts"] == 1
    assert [(group["item"], group["lead"]["again"]) for group in told["news"]] == [(1, True), (2, False)]  # fmt: skip
    assert "told before; could now be read in full" in mail.as_text(told)
    alone = record(page(41, 1), history=[earlier(1)])
    assert not alone["quiet"]
    assert "1 article told before could now be read in full" in mail.as_text(alone)


def test_a_page_that_says_no_more_than_its_teaser_is_quiet():
    told = record(page(41, 1, added=[]), history=[earlier(1)])
    assert told["quiet"]
    assert told["news"] == []


def test_the_page_of_a_backlog_article_is_backlog_and_counted_once():
    began = datetime(2026, 3, 2, tzinfo=UTC)
    late = page(41, 1, published="2025-03-02T08:00:00Z")
    told = record(late, history=[earlier(1)], began=began)
    assert told["quiet"]
    assert told["left_out"]["backlog"] == 0
    assert record(late, began=began)["left_out"]["backlog"] == 1


def test_an_article_told_as_new_that_turns_out_a_copy_is_no_second_article():
    told = record(diff(41, 1, "copy", of=9), history=[earlier(1)])
    assert told["figures"]["articles"] == told["figures"]["copies"] == 0
    assert told["quiet"]


def test_teaser_and_page_in_one_window_are_one_article():
    n = record(diff(40, 1), page(41, 1))["figures"]
    assert (n["articles"], n["pages"], n["revisions"]) == (1, 0, 0)


def test_the_report_that_many_carry_goes_before_one_with_odder_words():
    first = diff(1, added=[sentence("Tamsin Orlebar was led away.", 3)])
    odd = diff(2, added=[sentence("Herring packers whistled a villanelle.", 9)])
    copies = [diff(n, n, "copy", of=1) for n in range(3, 9)]
    assert [group["item"] for group in record(first, odd, *copies)["news"]] == [1, 2]
    assert [group["item"] for group in record(first, odd)["news"]] == [2, 1]


def test_a_text_that_adds_nothing_stands_below_those_that_do_however_many_carry_it():
    copies = [diff(n, n, "copy", of=1) for n in range(3, 9)]
    told = record(diff(1), diff(2, added=[sentence("It rained.", 1)]), *copies)
    assert [group["item"] for group in told["news"]] == [2, 1]


def shown_and_more(told):
    """Return how many articles, pages, revisions and corrections a record accounts for, shown or counted."""
    holds = [group["holds"] for group in told["news"]]
    return {
        "articles": sum(one["articles"] for one in holds) + told["news_more"]["articles"],
        "pages": sum(one["pages"] for one in holds) + told["news_more"]["pages"],
        "revisions": sum(1 + len(one["also"]) for one in told["revisions"]) + told["revisions_more"],
        "corrections": len(told["corrections"]) + told["corrections_more"]
        + sum(len(one["restated"]) for one in told["revisions"]),
        "removals": sum(one["kind"] == "removal" for one in told["gone"]) + told["gone_more"],
    }  # fmt: skip


def corrections(count):
    before = {**other(1, "Four were hurt", "Four were hurt.", "corrected"), "outlet": "Outlet 1"}
    return [conflict(f"people wounded {n}", "Nine were hurt", "Nine were hurt.", before) for n in range(count)]  # fmt: skip


def test_whatever_is_left_out_the_counts_add_up():
    change = {"previous_version": 1, "change": {"numbers_before": ["4"]}}
    edits = [diff(n, kind="revision", removed=["x"], evidence=change, conflicts=corrections(7) if n == 1 else []) for n in range(1, 8)]  # fmt: skip
    edits += [diff(9, 1, "revision", removed=["y"], evidence=change)]
    more = [diff(n, added=[sentence(f"Number {n}.", 2, 0, (str(n),))]) for n in range(20, 40)]
    copies = [diff(n, n, "copy", of=25, added=[sentence("Aha.", 1)]) for n in range(40, 44)]
    late = [page(n, n) for n in (50, 51)]
    gone = [diff(60, kind="removal")]
    texts = {n: (("T", "Four were hurt."), ("T", "Nine were hurt.")) for n in range(1, 8)}
    smaller = record(*edits, *more, *copies, *late, *gone, texts=texts, history=[earlier(50), earlier(51)])  # fmt: skip
    figures = smaller["figures"]
    expected = {name: figures[name] for name in ("articles", "pages", "revisions", "corrections", "removals")}  # fmt: skip
    assert expected == {"articles": 24, "pages": 2, "revisions": 7, "corrections": 7, "removals": 1}
    left = 0
    while smaller is not None:
        assert shown_and_more(smaller) == expected
        left += 1
        smaller = less(smaller)
    assert left > 10


@pytest.mark.parametrize("blind", [{"gaps_count": 1}, {"troubled_new": 1, "troubled_count": 1}])
def test_a_watcher_that_went_blind_is_not_quiet(blind):
    told = record(feeds={**FEEDS, **blind})
    assert not told["quiet"]
    assert told["nothing"]
    assert "Nothing new" in mail.as_text(told)
    assert record(feeds={**FEEDS, "troubled_count": 1})["quiet"]
