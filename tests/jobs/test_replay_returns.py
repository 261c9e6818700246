"""Replays beside polls and imports: what was left out comes back, what two feeds brought counts once, all find the same."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import make
from tests.outlets import BAKERY, DETENTION, HEARING
from tests.servers import reply
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs import applying, replaying
from watcher.jobs.importing import Document, import_documents

STORY = "stories:\n  harbour:\n    title: The harbour\n    names: [{}]\n    context: [harbour]\n"
ASHDALE = STORY.format("Corvin Ashdale")
ORLEBAR = STORY.format("Tamsin Orlebar")
PREWITT = STORY.format("Mabel Prewitt")


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store
        assert [tuple(row) for row in store.connection.execute("PRAGMA integrity_check")] == [("ok",)]  # fmt: skip


def bring(store, stories, *documents):
    """Import documents while following these stories."""
    config = make.config(stories)
    names = compile_stories(config.stories)
    return import_documents(store, config, names, documents, detect=lambda text: "en", now=make.NOW)


def document(number, text, *, title=None, language="en", hours=0):
    return Document(
        place=str(number),
        key=f"ref:{number}",
        ref=str(number),
        url=None,
        outlet=f"Outlet {number}",
        title=title or f"Number {number}",
        text=text if isinstance(text, str) else " ".join(text),
        published=make.NOW + timedelta(hours=number + hours),
        language=language,
    )


def replayed(store, stories, *, config=None):
    config = config or make.config(stories)
    return replaying.replay(store, config, compile_stories(config.stories))


def applied(store, stories, *, config=None, now=make.NOW):
    config = config or make.config(stories)
    names = compile_stories(config.stories)
    found = replaying.replay(store, config, names)
    return applying.apply(store, config, names, found.changes, now=now)


def changes(found):
    return [(one.change, one.title) for one in found.changes]


def standing(store):
    return [diff["item"] for diff in store.read.diffs(Window(standing=True))]


def surfaces(store, version):
    return [match.surface for match in store.corpus.matches_of(version)]


# --- what was left out comes back -----------------------------------------------------------


def test_an_import_brings_back_what_a_replay_left_out_without_telling_it_twice(store):
    bring(store, ORLEBAR, document(1, DETENTION))
    assert applied(store, PREWITT).left_out == 1
    assert standing(store) == []
    bring(store, ORLEBAR, document(1, DETENTION))
    assert standing(store) == [1]
    assert store.read.count("SELECT count(*) FROM diffs") == 1
    assert changes(replayed(store, ORLEBAR)) == []


def test_a_version_that_was_kept_meanwhile_is_told_when_its_item_comes_back(store):
    bring(store, ORLEBAR, document(1, DETENTION))
    applied(store, PREWITT)
    more = (*DETENTION, "The tide tables were printed twice that year.")
    bring(store, PREWITT, document(1, more))
    bring(store, ORLEBAR, document(1, more))
    told = [(diff["kind"], diff["version"]) for diff in store.read.diffs(Window(standing=True))]
    assert told == [("new", 1), ("revision", 2)]


def test_a_poll_brings_an_item_back_once_its_feed_says_the_present_name(world):
    quay = world.outlet("Quay News", options=", articles: never")
    entry = quay.publish("a1", "Tamsin Orlebar at the harbour", teaser="She was seen at noon.")
    world.stories = ORLEBAR
    world.poll()
    world.stories = PREWITT
    applied(world.store, None, config=world.config, now=world.now)
    assert standing(world.store) == []
    entry.teaser = "She was seen at noon, and Mabel Prewitt beside her."
    (poll,) = world.poll()
    assert poll.error is None
    assert set(standing(world.store)) == {1}
    assert changes(replayed(world.store, None, config=world.config)) == []
    assert world.rows("SELECT stories FROM entries") == [("harbour",)]


def test_an_item_that_comes_back_is_looked_at_again(world):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = ORLEBAR
    world.poll()
    world.stories = PREWITT
    applied(world.store, None, config=world.config, now=world.now)
    assert world.rows("SELECT next_check FROM items") == [(None,)]
    entry.teaser = "Seen by Mabel Prewitt."
    world.poll()
    assert world.rows("SELECT count(*) FROM diffs") == [(1,)]
    assert world.rows("SELECT next_check IS NULL FROM items") == [(0,)]


# --- one comparison of languages ------------------------------------------------------------

ENGLISH = ORLEBAR + "    languages: [en]\n"


@pytest.mark.parametrize("label", ["en-GB", "en", "EN-us", None])
def test_a_region_takes_no_text_out_of_its_language(store, label):
    bring(store, ENGLISH, document(1, DETENTION, language=label))
    assert standing(store) == [1]
    assert changes(replayed(store, ENGLISH)) == []


def test_a_feed_that_names_its_region_is_found_by_poll_and_replay_alike(world):
    quay = world.outlet("Quay News", options=", articles: never")
    quay.publish("a1", "Tamsin Orlebar at the harbour", teaser="She was seen.")
    document = quay.document
    quay.answer = lambda request: reply(
        body=document().replace(b"<description>x", b"<language>en-GB</language><description>x", 1),
        Content_Type="application/rss+xml",
    )
    world.stories = PREWITT + "    languages: [en]\n"
    world.poll()
    world.stories = ENGLISH
    assert len(applied(world.store, None, config=world.config).diffs) == 1
    assert world.rows("SELECT language FROM versions") == [("en",)]
    assert changes(replayed(world.store, None, config=world.config)) == []


# --- each item once -------------------------------------------------------------------------


def test_an_article_in_two_feeds_of_an_outlet_is_announced_and_told_once(world):
    for path in ("/quay.xml", "/second.xml"):
        world.outlet("Quay News", path=path, options=", articles: never").publish(
            "a1", "Tamsin Orlebar seen", teaser="At noon.", path="/x"
        )
    world.stories = PREWITT
    world.poll()
    world.stories = ORLEBAR
    found = replayed(world.store, None, config=world.config)
    assert changes(found) == [("added", "Tamsin Orlebar seen")]
    assert len(applied(world.store, None, config=world.config).diffs) == 1
    assert world.rows("SELECT item, stories FROM entries") == [(1, "harbour"), (1, "harbour")]
    assert changes(replayed(world.store, None, config=world.config)) == []


def test_an_opened_page_and_another_feeds_entry_of_it_are_one_change(world):
    world.outlet("Quay News").publish("a1", "Trouble at the harbour", DETENTION, path="/x")
    world.stories = PREWITT
    world.poll()
    world.outlet("Quay News", path="/second.xml", options=", articles: never").publish(
        "z9", "Seen: Tamsin Orlebar", teaser="At noon.", path="/x"
    )
    world.poll()
    assert world.rows("SELECT count(*) FROM entries WHERE item IS NULL") == [(1,)]
    world.stories = ORLEBAR
    assert changes(replayed(world.store, None, config=world.config)) == [
        ("added", "Trouble at the harbour")
    ]
    assert len(applied(world.store, None, config=world.config).diffs) == 1
    assert world.rows("SELECT count(*) FROM entries WHERE item IS NULL") == [(0,)]


# --- what polls and imports find ------------------------------------------------------------


def test_a_headlines_last_word_and_a_teasers_first_are_no_name(world):
    quay = world.outlet("Quay News", options=", articles: never")
    quay.publish("a1", "The elders wait for Tamsin", teaser="Orlebar is a hill. Mabel Prewitt knows it.")  # fmt: skip
    both = PREWITT + "  second:\n    title: Second\n    names: [Tamsin Orlebar]\n"
    world.stories = PREWITT
    world.poll()
    world.stories = both
    assert changes(replayed(world.store, None, config=world.config)) == []


def test_the_words_of_two_feeds_are_not_read_as_one(world):
    world.outlet("Quay News", options=", articles: never").publish(
        "a1", "Brack, said Mabel Prewitt", teaser="A net loft.", path="/x"
    )
    world.outlet("Quay News", path="/second.xml", options=", articles: never").publish(
        "b1", "Mabel Prewitt at the harbour", teaser="A net loft.", path="/x"
    )
    second = "  second:\n    title: Second\n    names: [{name: Brack, near: [harbour]}]\n"
    world.stories = PREWITT + second
    world.poll()
    assert {diff["story"] for diff in world.store.read.diffs(Window())} == {"harbour"}
    assert changes(replayed(world.store, None, config=world.config)) == []


def test_what_a_feed_no_longer_says_is_still_found(world):
    quay = world.outlet("Quay News", options=", articles: never")
    entry = quay.publish("a1", "Mabel Prewitt at the harbour", teaser="Corvin Ashdale was there.")
    world.stories = PREWITT
    world.poll()
    entry.teaser = "Nobody else was there, and it rained until the evening came."
    world.poll()
    world.stories = ASHDALE
    found = replayed(world.store, None, config=world.config)
    assert {one.change for one in found.changes} == {"marked"}, "it is part of the story still"


# --- names that stand in items of the story already -----------------------------------------


def test_a_name_added_to_items_of_the_story_is_announced_and_marked_once(store):
    bring(store, ORLEBAR, document(1, DETENTION), document(2, HEARING))
    both = STORY.format("Tamsin Orlebar, Hesper Langmuir")
    found = replayed(store, both)
    assert [(one.change, one.item.id) for one in found.changes] == [("marked", 1)]
    assert [name["alias"] for name in found.changes[0].names] == ["Hesper Langmuir"]
    assert applied(store, both).marked == 1
    assert surfaces(store, 1).count("Hesper Langmuir") == 1
    assert store.read.count("SELECT count(*) FROM diffs") == 2
    assert changes(replayed(store, both)) == []
    rows = store.read.count("SELECT count(*) FROM matches")
    places = store.read.count('SELECT count(*) FROM (SELECT DISTINCT version, story, name, field, start, "end" FROM matches)')  # fmt: skip
    assert rows == places


def test_what_polls_just_kept_needs_no_marks(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION, teaser="Tamsin Orlebar was seen.")
    quay.publish("b1", "Mabel Prewitt closes", BAKERY)
    world.stories = STORY.format("Tamsin Orlebar, Hesper Langmuir, Mabel Prewitt")
    world.poll()
    world.poll(after=timedelta(days=1))
    assert changes(replayed(world.store, None, config=world.config)) == []


# --- originals and copies -------------------------------------------------------------------


def test_a_copy_whose_original_was_left_out_tells_the_text(store):
    note = "Mabel Prewitt sent a wreath of dried samphire."
    names = STORY.format("Mabel Prewitt, Tamsin Orlebar")
    one = [sentence.replace("Orlebar", "Orrin").replace("Tamsin", "Thea") for sentence in DETENTION]
    first = "stories:\n  harbour:\n    title: The harbour\n    names: [Hesper Langmuir, Mabel Prewitt]\n"
    bring(store, first, document(1, one), document(2, (*one, note)))
    assert [(diff["kind"], diff["of"]) for diff in store.read.diffs(Window())] == [("new", None), ("copy", 1)]  # fmt: skip
    applied(store, names)
    (copy,) = store.read.diffs(Window(standing=True))
    assert (copy["kind"], copy["of"], copy["of_outside"]) == ("copy", 1, True)
    assert [sentence["text"] for sentence in copy["added"]] == [*one, note]
    assert copy["repeated"] == []
    tally = store.read.tally(Window(story="harbour"))
    assert (tally["copies"], tally["origins"], tally["origins_outside"]) == (1, 1, 1)
    (_, record) = store.read.diffs(Window())
    assert len(record["repeated"]) == len(one), "what was appended reads as it was"


def test_a_second_copy_repeats_what_the_first_tells(store):
    first = STORY.format("Hesper Langmuir, Mabel Prewitt")
    note = "Mabel Prewitt sent a wreath of dried samphire."
    text = (*DETENTION, note)
    bring(store, first, document(1, DETENTION), document(2, text), document(3, text))
    applied(store, STORY.format("Mabel Prewitt"))
    two, three = store.read.diffs(Window(standing=True))
    assert len(two["added"]) == len(text)
    assert three["added"] == []
    assert {known["item"] for known in three["repeated"]} == {2}


def test_an_original_brought_in_after_its_copy_says_that_it_was_told_late(store):
    bring(store, PREWITT, document(1, DETENTION), document(2, (*DETENTION, "So said Mabel Prewitt.")))  # fmt: skip
    (copy,) = store.read.diffs(Window())
    assert (copy["kind"], copy["of"], copy["of_outside"], copy["late"]) == ("copy", 1, True, False)
    applied(store, STORY.format("Mabel Prewitt, Tamsin Orlebar"), now=make.NOW + timedelta(days=1))
    copy, original = store.read.diffs(Window())
    assert (copy["of_outside"], copy["late"]) == (False, False)
    assert (original["kind"], original["late"]) == ("new", True)


# --- what it costs --------------------------------------------------------------------------


def test_what_had_made_an_item_part_of_a_story_is_looked_up_by_the_item(store):
    """By the story it would read all its matches, again for each item that is left out."""
    bring(store, ORLEBAR, document(1, DETENTION))
    said: list[str] = []
    store.connection.set_trace_callback(said.append)
    store.replays.matched(1, "harbour")
    store.connection.set_trace_callback(None)
    (statement,) = said
    plan = [row[3] for row in store.connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert any("versions_by_item" in step for step in plan), plan
    assert any("matches_by_version" in step for step in plan), plan
