"""A digest from a store: real polls of invented outlets, real imports, a window by diff number."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests import make
from tests.outlets import BAKERY, DETENTION, HEARING, LIGHTHOUSE, edited
from tests.servers import reply
from watcher.config import AlertKind, Alerts
from watcher.core.alerts import worth_telling
from watcher.edge.store.reading import Window
from watcher.jobs import reporting
from watcher.jobs.digesting import gather
from watcher.render import mail, report


def digest(world, **given):
    values = {"after": 0, "until": None, "began": None, "last": None, "now": world.now}
    return gather(world.store, world.config, "harbour", **{**values, **given})


def test_a_story_that_has_nothing_is_quiet_and_says_so(world):
    world.outlet("Quay News")
    world.poll()
    told = digest(world)
    assert told["quiet"]
    assert "Nothing new" in mail.as_text(told)
    assert told["feeds"]["polls"] == 1


def test_the_window_is_by_diff_number_and_nothing_is_told_twice(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    world.poll()
    first = digest(world)
    assert first["figures"]["articles"] == 1
    quay.publish("a2", "Hearing of Tamsin Orlebar", HEARING)
    world.poll()
    second = digest(world, after=first["until"], last=make.NOW)
    assert [group["item"] for group in second["news"]] != [group["item"] for group in first["news"]]
    assert second["figures"]["articles"] == 1
    assert digest(world, after=second["until"])["quiet"]
    both = digest(world, until=first["until"])
    assert both["figures"] == first["figures"]


def test_a_copy_stands_under_its_origin_and_what_names_nobody_is_counted(world):
    world.outlet("Quay News").publish("a1", "Tamsin Orlebar led away", DETENTION)
    world.poll()  # or whoever is asked first had it first
    world.outlet("Courant").publish("b1", "Founder of the Brine Covenant arrested", DETENTION, minutes=30)  # fmt: skip
    world.outlet("Ledger").publish("c1", "Bakery closes", BAKERY)
    world.poll()
    told = digest(world)
    n = told["figures"]
    assert (n["articles"], n["origins"], n["copies"]) == (2, 1, 1)
    assert told["news"][0]["copies"]["outlets"] == ["Courant"]
    assert (told["left_out"]["entries"], told["left_out"]["not_matching"]) == (3, 1)


def test_an_edit_without_a_note_is_silent_and_its_words_are_marked(world):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    world.poll()
    first = digest(world)["until"]
    quay.page(entry.path, "Tamsin Orlebar led away", edited(DETENTION, 2, DETENTION[2].replace("four", "nine")))  # fmt: skip
    world.poll(after=timedelta(days=1))
    told = digest(world, after=first, last=make.NOW)
    assert told["figures"]["silent_edits"] == 1
    [one] = told["revisions"]
    words = [part for hunk in one["text"] for part in hunk]
    assert ("del", "four") in words
    assert ("ins", "nine") in words


def test_an_edit_with_a_note_is_told_with_it(world):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    world.poll()
    note = "Correction: an earlier version of this article gave another number of crates."
    quay.page(entry.path, "Tamsin Orlebar led away", (*edited(DETENTION, 2, DETENTION[2].replace("four", "nine")), note))  # fmt: skip
    world.poll(after=timedelta(days=1))
    told = digest(world, after=1)
    assert told["figures"]["silent_edits"] == 0
    assert told["revisions"][0]["note"].startswith("Correction:")


def test_a_feed_in_trouble_has_its_line(world):
    world.outlet("Quay News").publish("a1", "Tamsin Orlebar led away", DETENTION)
    broken = world.outlet("Ledger")
    world.poll()
    broken.answer = lambda request: reply("500 Oops")
    world.poll()
    told = digest(world)
    assert [one["outlet"] for one in told["feeds"]["troubled"]] == ["Ledger"]
    assert told["feeds"]["troubled_count"] == 1
    assert told["feeds"]["followed"] == 2


def test_what_was_published_before_watching_began_is_backlog(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION, minutes=-3000)
    quay.publish("a2", "Hearing of Tamsin Orlebar", HEARING)
    world.poll()
    told = digest(world, began=make.NOW - timedelta(hours=1))
    assert told["figures"]["articles"] == 1
    assert told["left_out"]["backlog"] == 1


def test_gathering_reads_only_and_leaves_no_transaction_open(world):
    world.outlet("Quay News").publish("a1", "Tamsin Orlebar led away", (*DETENTION, *LIGHTHOUSE))
    world.poll()
    before = "\n".join(world.store.connection.iterdump())
    told = digest(world)
    assert not world.store.connection.in_transaction
    assert "\n".join(world.store.connection.iterdump()) == before
    # It is kept and sent as it is: JSON, the same each time.
    assert json.dumps(told) == json.dumps(digest(world))


def test_another_story_is_a_mistake_of_the_caller(world):
    with pytest.raises(KeyError):
        gather(world.store, world.config, "nobody", after=0, until=None, began=None, last=None, now=make.NOW)  # fmt: skip


def shut(outlet, *paths):
    """Have pages answer that they are busy; return what brings them back."""
    kept = {path: outlet.server.routes[path] for path in paths}
    for path in paths:
        outlet.server.routes[path] = lambda request: reply("503 Busy", Retry_After="60")
    return kept


def test_a_page_that_can_be_read_later_is_one_event_with_one_name_everywhere(world):
    quay = world.outlet("Quay News")
    quay.publish("old", "Tamsin Orlebar led away", DETENTION, minutes=-60 * 24 * 400)
    quay.publish("new", "Hearing of Tamsin Orlebar", HEARING, minutes=10)
    kept = shut(quay, "/old", "/new")
    world.poll()
    first = digest(world, began=make.NOW)
    assert (first["figures"]["articles"], first["left_out"]["backlog"]) == (1, 1)
    quay.server.routes.update(kept)
    for _ in range(3):
        world.poll(after=timedelta(hours=12))
    second = digest(world, after=first["until"], began=make.NOW, last=make.NOW)
    n = second["figures"]
    assert (n["articles"], n["pages"], n["revisions"]) == (0, 1, 0)
    assert second["left_out"]["backlog"] == 0
    diffs = list(world.store.read.diffs(Window(story="harbour")))
    assert [(diff["kind"], diff["is_page"]) for diff in diffs] == [("new", False)] * 2 + [("revision", True)] * 2  # fmt: skip
    tally = world.store.read.tally(Window(story="harbour"))
    assert (tally["new"], tally["revisions"], tally["pages"]) == (2, 0, 2)
    told = reporting.gather(world.store, world.config.stories[0], (), now=world.now)
    assert told["revisions"] == []
    assert [diff["kind"] for diff in told["diffs"]] == ["new", "new", "page", "page"]
    shown = report.page(told)
    assert "2 articles read in full at last" in shown
    assert "pages read at last" in shown
    assert "revised" not in shown
    alerts = Alerts(to=(), kinds=frozenset({AlertKind.REVISION}), novelty=0.1, quiet=None, timezone="UTC", most=9)  # fmt: skip
    assert not any(worth_telling(diff, alerts, began=make.NOW) for diff in diffs)


def test_a_moment_that_lies_ahead_of_the_clock_hides_no_loss_and_no_article(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    world.poll()
    quay.shown.clear()
    quay.publish("a2", "Hearing of Tamsin Orlebar", HEARING, minutes=130)
    world.poll()
    ahead = world.now + timedelta(days=60)
    told = digest(world, after=1, last=ahead, began=ahead)
    assert told["feeds"]["polls"] == 2
    assert told["figures"]["articles"] == 1
    assert told["last"] <= world.now.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert digest(world, last=ahead)["last"] is None


def test_a_feed_is_newly_in_trouble_once(world):
    quay = world.outlet("Quay News")
    world.poll()
    morning = world.now
    quay.answer = lambda request: reply("500 Broken")
    world.poll(after=timedelta(hours=2))
    first = digest(world, last=morning)
    assert first["feeds"]["troubled_new"] == 1
    assert not first["quiet"]
    evening = world.now + timedelta(hours=1)
    world.poll(after=timedelta(hours=26))
    second = digest(world, last=evening)
    assert (second["feeds"]["troubled_count"], second["feeds"]["troubled_new"]) == (1, 0)
    assert second["quiet"]


def test_a_copy_of_what_was_only_backlog_brings_its_original_with_it_once(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
    world.poll()
    began = make.NOW + timedelta(minutes=10)
    first = digest(world, began=began)
    assert (first["figures"]["articles"], first["left_out"]["backlog"]) == (0, 1)
    world.outlet("Courant").publish("b1", "Founder of the Brine Covenant arrested", DETENTION, minutes=90)  # fmt: skip
    world.poll()
    second = digest(world, after=first["until"], began=began)
    [group] = second["news"]
    assert group["lead"]
    assert group["copies"]["outlets"] == ["Courant"]
    assert "Tamsin Orlebar led away" in mail.as_text(second)
    world.outlet("Ledger").publish("c1", "Brine Covenant founder arrested", DETENTION, minutes=150)  # fmt: skip
    world.poll()
    third = digest(world, after=second["until"], began=began)
    assert [group["lead"] for group in third["news"]] == [None]
    both = digest(world, began=began)
    assert both["figures"]["articles"] == 3
    assert both["left_out"]["backlog"] == 0
