"""One item or diff in words that a journalist reads."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from watcher.core.wording import word_changes
from watcher.render import stories

WIDTH = 100
SEEN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


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


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Hadrow, 61, said so.", "Hadrow, 63, said so.", "Hadrow, [-61-] {+63+}, said so."),
        ("It rained (hard).", "It rained (little).", "It rained ([-hard-] {+little+})."),
        ("It rained.", "It rained, hard.", "It rained{+, hard+}."),
    ],
)
def test_signs_stand_as_close_to_an_edit_as_in_the_text(old, new, shown):
    assert changes("", old, "", new)[-1] == f"  text: {shown}"


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


def explained(**given):
    return {
        "id": 1,
        "at": "2026-03-02T09:00:00Z",
        "kind": "new",
        "of": None,
        "novelty": 1.0,
        "outlet": "Quay News",
        "ref": None,
        "title": "Ferry",
        "added": [],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "url": None,
        "evidence": {"why": "nothing like it is held", "thin": False},
        "matches": [],
        "compared": [],
        "furniture": [],
        **given,
    }


def why(width=WIDTH, **given):
    return list(stories.why(explained(**given), width=width))


def test_a_text_too_short_to_compare_is_said_to_be_so():
    thin = "thin: 16 shingles without boilerplate, 20 are needed to compare"
    lines = why(evidence={"why": thin, "thin": True})
    [verdict] = [line for line in lines if "verdict" in line]
    assert "too short to compare" in verdict
    assert "shingles" not in verdict
    assert "thin" not in verdict


TRANSLATION = {
    "item": 4,
    "version": 1,
    "likeness": 0.61,
    "second": 0.2,
    "shared": 21,
    "in_place": 0.9,
    "concepts": 18,
    "names": 2,
    "numbers": 1,
    "words": [["pont", 3, "bridge", 4], ["maire", 9, "mayor", 20]],
}


def test_a_probable_translation_shows_the_words_of_both_and_the_next_best():
    shown = " ".join(
        line.strip()
        for line in why(
            translation_of=4,
            translated={"item": 4, "item_ref": None, "outlet": "Gull Post", "title": "Bridge"},
            evidence={"why": "nothing like it is held", "translation": TRANSLATION},
        )
    )
    assert "probably a translation of item 4, Gull Post: likeness 0.61, the next best 0.20" in shown
    assert "21 things shared (18 concepts, 2 names, 1 number), 90% of their weight" in shown
    assert "pont = bridge, maire = mayor" in shown


def test_of_many_words_of_a_translation_the_rest_is_counted():
    words = [[f"mot{n}", n, f"word{n}", n] for n in range(40)]
    lines = why(evidence={"why": "", "translation": {**TRANSLATION, "second": 0.0, "words": words}})
    shown = " ".join(line.strip() for line in lines)
    assert "and 28 more" in shown
    assert "no other" in shown


def test_whose_text_a_copy_is_stands_with_what_shows_it():
    origin = {"name": "MWS", "rule": "credit", "why": "“(MWS)” (dateline)", "probable": False}
    assert "  whose text: MWS: “(MWS)” (dateline)" in why(
        evidence={"why": "copy", "origin": origin}
    )


def test_what_another_language_had_is_marked_as_probable_only():
    sure = {"text": "Ferry.", "item": 3, "outlet": "A", "quote": "Ferry.", "share": 1.0, "probable": False}  # fmt: skip
    lines = why(repeated=[sure, {**sure, "text": "Fähre.", "outlet": "B", "probable": True}])
    assert "  = Ferry." in lines
    assert "  ~ Fähre." in lines
    [probable] = [line for line in lines if "probably known" in line]
    assert "B had" in probable


def test_a_dispute_names_its_class_and_every_quote():
    other = {"quote": "Ada is 48.", "item": 1, "outlet": "Gull Post", "at": "2026-03-01T08:00:00Z"}
    dispute = {
        "about": "age of Ada",
        "says": "50",
        "quote": "Ada is 50.",
        "others": [
            {**other, "says": "48", "class": "disagree"},
            {**other, "says": "around 49", "quote": "Ada is around 49.", "class": "ambiguous"},
        ],
    }
    lines = why(conflicts=[dispute])
    assert "  disputed: age of Ada (outlets disagree)" in lines
    assert "    50, Quay News: “Ada is 50.”" in lines
    assert "    48, Gull Post: “Ada is 48.”" in lines
    assert any("around 49 (perhaps the same), Gull Post" in line for line in lines)
