"""A text that another outlet translated is of one origin with it, and says what it repeats."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests import make
from tests.core.test_translations import BRIDGE, MARKET, OTHER_DESK
from watcher.config import Name
from watcher.core.links import canonical
from watcher.core.names import compile_stories
from watcher.core.storyline import storyline
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.importing import Document, import_documents


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


def config():
    base = make.config()
    story = replace(base.stories[0], names=(Name(name="Rosa Quillan", also=("روزا كويلان", "Роза Куиллан")), Name(name="Dunmarra")))  # fmt: skip
    return replace(base, stories=(story,))


def told(store, *texts):
    """Import texts, an hour apart; a text is (outlet, language, text) or (outlet, language, text, days later)."""
    known = config()
    documents = [
        Document(place="x", key=canonical(f"https://{outlet}.example/{n}"), ref=f"r{n}", url=f"https://{outlet}.example/{n}", outlet=outlet, title=None, text=text,
                 published=make.NOW + timedelta(hours=n, days=days[0] if days else 0), language=language)
        for n, (outlet, language, text, *days) in enumerate(texts)
    ]  # fmt: skip
    import_documents(store, known, compile_stories(known.stories), documents, detect=lambda text: None, now=make.NOW + timedelta(days=99))  # fmt: skip
    return list(store.read.diffs(Window(story=known.stories[0].id)))


@pytest.mark.parametrize("language", ["fr", "ar", "de", "es", "ru", "tr"])
def test_a_translation_names_its_original_and_shows_the_words_of_both(store, language):
    first, second = told(store, ("quay", "en", BRIDGE["en"]), ("echo", language, BRIDGE[language]))
    assert (first["translation_of"], second["translation_of"]) == (None, first["item"])
    assert second["kind"] == "new"
    shown = second["evidence"]["translation"]
    assert shown["item"] == first["item"]
    for ours, start, theirs, their_start in shown["words"]:
        assert BRIDGE[language][start : start + len(ours)] == ours
        assert BRIDGE["en"][their_start : their_start + len(theirs)] == theirs


def test_what_a_translation_repeats_is_probably_known_and_not_hidden(store):
    _, second = told(store, ("quay", "en", BRIDGE["en"]), ("echo", "fr", BRIDGE["fr"]))
    probable = [known for known in second["repeated"] if known["probable"]]
    assert len(probable) >= 3
    assert second["novelty"] < 0.6
    sentences = len(second["added"]) + len(second["repeated"])
    assert sentences == 6


def test_a_report_on_the_same_event_by_another_desk_is_no_translation(store):
    _, second = told(store, ("quay", "en", BRIDGE["en"]), ("echo", "fr", OTHER_DESK["fr"]))
    assert second["translation_of"] is None


def test_a_copy_of_a_translation_is_a_copy(store):
    first, second, third = told(store, ("quay", "en", BRIDGE["en"]), ("echo", "fr", BRIDGE["fr"]), ("reprise", "fr", BRIDGE["fr"]))  # fmt: skip
    assert (third["kind"], third["of"], third["translation_of"]) == ("copy", second["item"], None)
    items = store.read.items({first["item"], second["item"], third["item"]})
    groups = storyline("s", [first, second, third], items)["groups"]
    assert [len(group["items"]) for group in groups] == [3]


def test_a_translation_of_weeks_later_is_not_said_to_be_one(store):
    _, second = told(store, ("quay", "en", BRIDGE["en"]), ("echo", "fr", BRIDGE["fr"], 20))
    assert second["translation_of"] is None


def test_other_news_of_the_same_days_has_no_original(store):
    # "Dunmarra" makes them part of the story.
    diffs = told(store, ("quay", "en", BRIDGE["en"]), ("echo", "fr", MARKET["fr"] + " Dunmarra."))
    assert [diff["translation_of"] for diff in diffs] == [None, None]


def _with(language, *changes):
    text = BRIDGE[language]
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return text


def _said(diff):
    return [(one["says"], [(other["says"], other["item"]) for other in one["others"]]) for one in diff["conflicts"]]  # fmt: skip


def test_what_a_translation_states_otherwise_than_its_original_is_a_conflict(store):
    first, second = told(
        store,
        ("quay", "en", _with("en", ("Rosa Quillan, closed", "Rosa Quillan, 47, closed"))),
        ("echo", "fr", _with("fr", ("Rosa Quillan, a", "Rosa Quillan, 51 ans, a"))),
    )
    assert second["translation_of"] == first["item"]
    assert _said(second) == [("51", [("47", first["item"])])]
    items = store.read.items({first["item"], second["item"]})
    page = storyline("s", [first, second], items)
    assert [len(group["items"]) for group in page["groups"]] == [2]
    assert len(page["conflicts"]) == 1


def test_a_faithful_translation_contradicts_nothing(store):
    first, second = told(
        store,
        ("quay", "en", _with("en", ("Rosa Quillan, closed", "Rosa Quillan, 47, closed"))),
        ("echo", "fr", _with("fr", ("Rosa Quillan, a", "Rosa Quillan, 47 ans, a"))),
    )
    assert second["translation_of"] == first["item"]
    assert second["conflicts"] == []


def test_an_original_with_two_values_is_not_contradicted_by_a_translation_of_both(store):
    english = BRIDGE["en"] + " Rosa Quillan, 47, was born in Dunmarra. Rosa Quillan, 51, is a doctor, her party says."  # fmt: skip
    french = BRIDGE["fr"] + " Rosa Quillan, 47 ans, est née à Dunmarra. Rosa Quillan, 51 ans, est médecin, dit son parti."  # fmt: skip
    _, second = told(store, ("quay", "en", english), ("echo", "fr", french))
    assert second["translation_of"] is not None
    assert second["conflicts"] == []


def test_a_copy_of_a_wrong_translation_contradicts_the_original_and_not_what_it_copies(store):
    wrong = _with("fr", ("Rosa Quillan, a", "Rosa Quillan, 51 ans, a"))
    first, _, third = told(
        store,
        ("quay", "en", _with("en", ("Rosa Quillan, closed", "Rosa Quillan, 47, closed"))),
        ("echo", "fr", wrong),
        ("reprise", "fr", wrong),
    )
    assert third["kind"] == "copy"
    assert _said(third) == [("51", [("47", first["item"])])]


def test_two_translations_that_differ_contradict_each_other(store):
    first, second, third = told(
        store,
        ("quay", "en", BRIDGE["en"]),
        ("echo", "fr", _with("fr", ("Rosa Quillan, a", "Rosa Quillan, 51 ans, a"))),
        ("sur", "es", BRIDGE["es"] + " Rosa Quillan, de 47 años, es médica."),
    )
    assert second["translation_of"] == first["item"]
    assert third["translation_of"] is not None
    assert _said(third) == [("47", [("51", second["item"])])]


def test_a_translation_that_says_the_opposite_hides_nothing(store):
    english = (
        BRIDGE["en"]
        + " Rosa Quillan is alive. Nine civilians were wounded there by falling stones."
    )
    french = (
        BRIDGE["fr"]
        + " Rosa Quillan est morte. Neuf civils y ont été tués par des chutes de pierres."
    )
    first, second = told(store, ("quay", "en", english), ("echo", "fr", french))
    added = " ".join(one["text"] for one in second["added"])
    assert second["translation_of"] == first["item"]
    assert len(second["conflicts"]) == 1
    assert "Neuf civils" in added
