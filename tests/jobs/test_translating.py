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
    import_documents(store, known, compile_stories(known.stories), documents, detect=lambda text: None, now=make.NOW)  # fmt: skip
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


def test_a_translation_does_not_contradict_its_original(store):
    later = BRIDGE["fr"].replace("Rosa Quillan, a", "Rosa Quillan, 51 ans, a")
    earlier = BRIDGE["en"].replace("Rosa Quillan, closed", "Rosa Quillan, 47, closed")
    _, second = told(store, ("quay", "en", earlier), ("echo", "fr", later))
    assert second["translation_of"] is not None
    assert second["conflicts"] == []
