"""One story, item or diff in words that a journalist reads."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from watcher.core.wording import word_changes
from watcher.render import stories

WIDTH = 100
SEEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def article(number, *, outlet=None, wire=None, at="2026-03-02T08:00:00Z", kind="new", **given):
    return {
        "item": number,
        "item_ref": None,
        "outlet": outlet or f"Outlet {number}",
        "title": f"Headline {number}",
        "url": None,
        "at": at,
        "kind": kind,
        "novelty": 1.0,
        "wire": wire,
        **given,
    }


def sentence(item, text, weight=1.0):
    return {
        "text": text,
        "start": 0,
        "end": len(text),
        "weight": weight,
        "item": item,
        "item_ref": None,
        "outlet": f"Outlet {item}",
    }


def record(*, groups=(), timeline=()):
    return {
        "story": "s",
        "items": sum(len(group["items"]) for group in groups),
        "outlets": 1,
        "first": "2026-03-02T08:00:00Z" if groups else None,
        "last": "2026-03-02T08:00:00Z" if groups else None,
        "groups": list(groups),
        "conflicts": [],
        "timeline": list(timeline),
    }


def told(**given):
    return list(stories.storyline("The ferry", record(**given), width=WIDTH))


def group(*items, wire=None):
    return {"of": items[0]["item"], "of_ref": None, "wire": wire, "items": list(items)}


# --- the story --------------------------------------------------------------------------


def day(*items, added):
    """Return the lines of a day of a story."""
    shown = told(
        groups=[group(item) for item in items],
        timeline=[{"date": "2026-03-02", "items": list(items), "added": added}],
    )
    return shown[shown.index("DAY BY DAY") + 1 :]


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


def test_the_article_that_reported_first_comes_first_in_its_day():
    items = [article(2, at="2026-03-02T11:00:00Z"), article(1, at="2026-03-02T08:00:00Z")]
    added = [sentence(2, f"Later {n}.", 9.0) for n in range(9)] + [sentence(1, "First.", 0.1)]
    lines = day(*items, added=added)
    assert lines[1] == "    + Outlet 1: First."


def test_a_day_of_few_articles_shows_more_of_each_in_the_order_of_the_text():
    added = [sentence(1, f"Sentence {n}.", weight) for n, weight in enumerate([3, 1, 5, 4])]
    lines = day(article(1), added=added)
    assert lines[1:] == [f"    + Outlet 1: Sentence {n}." for n in range(4)]


def test_one_more_sentence_is_in_the_singular():
    lines = day(article(1), added=[sentence(1, f"Sentence {n}.") for n in range(6)])
    assert lines[-1].strip() == "and 1 more new sentence"


def test_an_article_that_adds_nothing_is_named_and_a_removal_is_no_repetition():
    items = [article(1), article(2, kind="copy"), article(3, kind="removal")]
    lines = day(*items, added=[sentence(1, "First.")])
    assert lines[0].startswith("  2026-03-02: 3 articles, 1 new sentence")
    assert "    = nothing new: Outlet 2" in lines
    assert not any("nothing new" in line and "Outlet 3" in line for line in lines)


def test_an_article_told_twice_in_a_day_is_one_article():
    items = [article(1), article(1, kind="revision")]
    lines = day(*items, added=[sentence(1, "First.")])
    assert lines[0].startswith("  2026-03-02: 1 article, 1 new sentence")
    assert not any("nothing new" in line for line in lines)


def test_the_agency_stands_on_the_article_that_credits_it():
    lines = told(groups=[group(article(1), article(2, wire="MWS"), article(3), wire="MWS")])
    [first] = [line for line in lines if "Headline 1" in line]
    assert "MWS" not in first
    [copies] = [line for line in lines if "copies:" in line]
    assert copies.endswith("Outlet 2 [MWS], Outlet 3")
    lines = told(groups=[group(article(1, wire="MWS"), article(2), wire="MWS")])
    assert any("Outlet 1 [MWS]: Headline 1" in line for line in lines)
    assert any(line.endswith("1 copy: Outlet 2") for line in lines)


@pytest.mark.parametrize(("limited", "said"), [(False, "nothing was told yet"), (True, "nothing was told between these times")])  # fmt: skip
def test_a_story_of_which_nothing_was_told_says_so_and_no_more(limited, said):
    lines = list(stories.storyline("The ferry", record(), width=WIDTH, limited=limited))
    assert lines == [f"The ferry: {said}"]


# --- one item ---------------------------------------------------------------------------


def version(text, furniture=(), number=1):
    return SimpleNamespace(
        number=number,
        seen=SEEN,
        source="page",
        kind="article",
        text=text,
        furniture=furniture,
        wire=None,
        sha256="0" * 64,
    )


ITEM = {
    "id": 1,
    "title": "Ferry",
    "outlet": "Quay News",
    "published": None,
    "first_seen": "2026-03-02T09:00:00Z",
    "url": None,
    "removed": None,
}


@pytest.mark.parametrize(
    ("furniture", "explained"),
    [((), False), (((0, 5, "headline"),), False), (((0, 5, "share"),), True)],
)
def test_the_brackets_are_explained_where_they_stand(furniture, explained):
    lines = list(stories.item(ITEM, [version("Ferry late again.", furniture)], (), (), text=True, width=WIDTH))  # fmt: skip
    assert any("is page furniture" in line for line in lines) is explained
    assert any("⟦Ferry⟧" in line for line in lines) is explained


def changes(old_title, old, new_title, new):
    return list(
        stories.revisions(
            ITEM,
            [(version(old), version(new, number=2), word_changes(old_title, new_title), word_changes(old, new))],
            width=WIDTH,
        )
    )  # fmt: skip


def test_headline_and_text_of_a_revision_stand_on_lines_of_their_own():
    lines = changes("Three hurt", "Three sailors were hurt.", "Five hurt", "Five sailors were hurt.")  # fmt: skip
    assert lines[-2:] == [
        "  headline: [-Three-] {+Five+} hurt",
        "  text: [-Three-] {+Five+} sailors were hurt.",
    ]


def test_what_did_not_change_of_a_revision_is_not_mentioned():
    lines = changes("Late", "Three sailors were hurt.", "Late", "Five sailors were hurt.")
    assert not any("headline:" in line for line in lines)


def test_what_is_cut_beside_an_edit_is_marked_and_what_is_not_is_not():
    far = "very " * 20
    lines = changes("Late", f"The {far}old boat sank {far}low.", "Late", f"The {far}new boat sank {far}low.")  # fmt: skip
    shown = " ".join(line.strip() for line in lines[-2:])
    assert "…" in shown.partition("[-old-]")[0]
    assert shown.endswith("…")


# --- why --------------------------------------------------------------------------------


def test_a_text_too_short_to_compare_is_said_to_be_so():
    diff = {
        "id": 1,
        "at": "2026-03-02T09:00:00Z",
        "kind": "new",
        "of": None,
        "novelty": 1.0,
        "outlet": "Quay News",
        "title": "Ferry",
        "added": [],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "url": None,
        "evidence": {
            "why": "thin: 16 shingles without boilerplate, 20 are needed to compare",
            "thin": True,
        },
        "matches": [],
        "compared": [],
        "furniture": [],
    }
    lines = list(stories.why(diff, width=WIDTH))
    [verdict] = [line for line in lines if "verdict" in line]
    assert "too short to compare" in verdict
    assert "shingles" not in verdict
    assert "thin" not in verdict
