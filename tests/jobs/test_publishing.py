"""Atom feeds from a real store: ids that stay, files that are rewritten only when something changed, polls that never wait for them."""

from __future__ import annotations

import logging
import os
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import feedparser
import pytest
from lxml import etree

from tests.outlets import DETENTION, HEARING, LIGHTHOUSE, edited
from tests.test_service import rig
from watcher.config import Name, Service, Story
from watcher.core.feeds import read_feed
from watcher.edge.store import Store, put_back
from watcher.edge.store.reading import Window
from watcher.jobs import publishing
from watcher.jobs.polling import Writer
from watcher.jobs.publishing import gather, marked
from watcher.render.atom import as_atom

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parents[1] / "render" / "atom.rng"))
TITLES = {"harbour": "The harbour"}


def feed(store, story="harbour", **options):
    text = as_atom(marked(gather(store, story, TITLES, **options)))
    SCHEMA.assertValid(etree.fromstring(text.encode()))
    return text


def ids(text):
    return [entry.id for entry in feedparser.parse(text.encode()).entries]


@pytest.fixture
def eventful(world):
    """A world with a report, its copy, a contradiction and a revision."""
    quay, ledger, courant = (world.outlet(name) for name in ("Quay News", "Ledger", "Courant"))
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    ledger.publish("b1", "Founder of the Brine Covenant arrested", DETENTION)
    world.poll()
    older = edited(HEARING, 1, "Tamsin Orlebar, 47, was heard by judge Corvin Ashdale.")
    courant.publish("c1", "Hearing of Tamsin Orlebar", older)
    quay.page(
        "/a1", "Tamsin Orlebar led away", edited(DETENTION, 6, "Two constables lost their boots.")
    )
    for _ in range(3):
        world.poll(after=timedelta(hours=6))
    return world


def test_each_diff_of_the_store_is_an_entry_newest_first(eventful):
    text = feed(eventful.store)
    told = list(eventful.store.read.diffs(Window(story="harbour")))
    assert {diff["kind"] for diff in told} >= {"new", "copy", "revision"}
    found = feedparser.parse(text.encode())
    assert [int(entry.id.rpartition("/")[2]) for entry in found.entries] == [
        diff["id"] for diff in reversed(told)
    ]
    for entry, diff in zip(found.entries, reversed(told), strict=True):
        assert entry.link == diff["url"]
        assert entry.updated == diff["at"]
        assert entry.author == diff["outlet"]
        assert diff["title"] in entry.title
        for sentence in diff["added"]:
            assert sentence["text"] in entry.content[0].value.replace("&amp;", "&")


def test_a_revision_shows_what_was_edited(eventful):
    [entry] = [
        one
        for one in feedparser.parse(feed(eventful.store).encode()).entries
        if one.title.startswith("Revised")
    ]
    value = entry.content[0].value
    assert "Nobody was hurt" in re.search(r"<del>.*?</del>", value, re.S)[0]
    assert "Two constables" in re.search(r"<ins>.*?</ins>", value, re.S)[0]


def test_our_own_reader_finds_every_entry(eventful):
    text = feed(eventful.store)
    document = read_feed(
        text.encode(),
        url="https://desk.example/harbour.atom",
        content_type="application/atom+xml",
        limit=1000,
        now=eventful.now,
    )
    assert [entry.guid for entry in document.entries] == ids(text)


def test_the_ids_survive_a_backup_and_its_restoring_elsewhere(eventful, tmp_path):
    before = feed(eventful.store)
    eventful.store.backup(tmp_path / "copy.db")
    elsewhere = tmp_path / "elsewhere" / "watcher.db"
    elsewhere.parent.mkdir()
    put_back(tmp_path / "copy.db", elsewhere)
    with Store(elsewhere) as store:
        assert feed(store) == before
    assert str(tmp_path) not in before


def test_two_stores_never_share_an_id(tmp_path):
    with (
        Store(tmp_path / "a.db", write=True) as one,
        Store(tmp_path / "b.db", write=True) as other,
    ):
        assert gather(one, None, TITLES)["store"] != gather(other, None, TITLES)["store"]


def test_a_feed_holds_the_newest_and_says_that_there_are_others(eventful):
    every = ids(feed(eventful.store))
    assert ids(feed(eventful.store, limit=2)) == every[:2]
    assert gather(eventful.store, "harbour", TITLES, limit=2)["more"]
    assert not gather(eventful.store, "harbour", TITLES, limit=len(every))["more"]


def test_the_feed_of_a_story_that_nothing_was_told_of_is_valid_and_empty(eventful):
    assert ids(feed(eventful.store, story="lighthouse")) == []


# --- the folder -------------------------------------------------------------------------


@pytest.fixture
def published(world, tmp_path):
    """A world whose polls write into a folder."""
    world.service = f"  atom: '{tmp_path / 'out' / 'feeds'}'"
    world.file = tmp_path / "out" / "feeds" / "harbour.atom"
    return world


def test_a_poll_writes_the_feed_of_each_story(published):
    quay = published.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    published.poll()
    assert published.file.read_text("utf-8") == feed(published.store).replace(
        "<title>The harbour</title>", "<title>Tamsin Orlebar and the harbour</title>", 1
    ).replace('label="The harbour"', 'label="Tamsin Orlebar and the harbour"')
    assert [path.name for path in published.file.parent.iterdir()] == ["harbour.atom"]


def test_a_poll_that_changes_nothing_leaves_the_file_as_it_is(published):
    quay = published.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    published.poll()
    os.utime(published.file, (1, 1))
    before = published.file.stat()
    quay.publish("z1", "Lighthouse", LIGHTHOUSE)  # no part of the story
    published.poll()
    after = published.file.stat()
    assert (after.st_mtime, after.st_ino) == (1, before.st_ino)
    quay.publish("a2", "Hearing of Tamsin Orlebar", HEARING)
    published.poll()
    assert published.file.stat().st_mtime > 1
    assert len(ids(published.file.read_text("utf-8"))) == 2


def test_a_folder_that_cannot_be_made_costs_one_line_and_no_poll(published, caplog):
    published.file.parent.parent.write_text("in the way")
    quay = published.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    with caplog.at_level(logging.ERROR, "watcher"):
        (poll,) = published.poll()
    assert poll.matched == 1
    [said] = [one for one in caplog.messages if "atom" in one]
    assert "cannot be made" in said


def test_trouble_is_said_once_and_the_file_written_once_it_is_over(published, caplog):
    """One publisher, as the service keeps it."""
    quay = published.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    published.service, service = "", published.service
    published.poll()
    published.service = service
    published.file.parent.parent.write_text("in the way")
    publisher = publishing.Publisher()

    tools = SimpleNamespace(config=published.config, writer=Writer(published.store))
    with caplog.at_level(logging.ERROR, "watcher"):
        for _ in range(3):
            published.runner.run(publisher.publish(tools))
    assert len(caplog.messages) == 1
    published.file.parent.parent.unlink()
    published.runner.run(publisher.publish(tools))
    assert len(ids(published.file.read_text("utf-8"))) == 1
    tools.writer.close()


def test_a_story_that_did_not_change_is_not_read_again(published, monkeypatch):
    quay = published.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    published.poll()
    newest = published.store.read.last_diff()

    def never(*args, **options):
        raise AssertionError("read although nothing changed")

    monkeypatch.setattr(publishing, "gather", never)
    assert publishing._changed(published.store, "harbour", TITLES, newest, {}) == (newest, None)


# --- the service ------------------------------------------------------------------------


def test_the_service_writes_the_feed_after_each_change_and_after_a_reload(tmp_path):
    """A day of the service on a virtual clock, as in tests/test_service.py."""
    service = rig(tmp_path, ("alder", timedelta(minutes=15), {}))
    out = tmp_path / "out"
    # The outlets of tests/fakes.py write of nothing else.
    story = Story(id="harbour", title="The harbour", names=(Name(name="harbour office"),))
    service.config = replace(service.config, stories=(story,))
    with_atom = replace(service.config, service=Service(atom=str(out)))
    seen = []

    def look(store):
        path = out / "harbour.atom"
        seen.append(len(ids(path.read_text("utf-8"))) if path.exists() else None)

    def turn_on(store):
        service.config = with_atom
        service.reload()

    service.run(
        timedelta(hours=3),
        (timedelta(hours=1), look),
        (timedelta(minutes=61), turn_on),
        (timedelta(minutes=62), look),
        (timedelta(hours=2, minutes=50), look),
    )
    assert seen[0] is None
    assert seen[1] > 0
    assert seen[2] > seen[1]
    with Store(service.path) as store:
        assert len(ids((out / "harbour.atom").read_text("utf-8"))) == min(
            publishing.ENTRIES, store.read.last_diff()
        )
