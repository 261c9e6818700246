"""One poll after another, on a real loopback server, with real workers and a real store."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest

from tests.outlets import (
    BAKERY,
    CONSENT,
    DETENTION,
    HEARING,
    LIGHTHOUSE,
    TUNNEL,
    edited,
    rss,
)
from tests.servers import redirect, reply
from watcher.errors import StoreError

ARRESTED = "Tamsin Orlebar led away from customs house"


def test_a_story_goes_from_first_report_to_the_end_of_its_feed(world):
    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", ARRESTED, DETENTION)
    quay.publish("a2", "Bakery to close", BAKERY)
    ledger.publish("b0", "Lamp intact", LIGHTHOUSE, path="/ledger/b0")

    first, other = world.poll()
    assert (first.outcome, first.entries, first.new, first.matched, first.copies) == ("ok", 2, 2, 1, 0)  # fmt: skip
    assert (other.outcome, other.new, other.matched) == ("ok", 1, 0)
    assert world.diffs() == [("new", "Quay News", ARRESTED)]

    ledger.publish(
        "b1", "Founder Tamsin Orlebar arrested", DETENTION, path="/ledger/b1", minutes=60
    )
    first, other = world.poll()
    assert first.outcome == "not_modified"
    assert (other.outcome, other.new, other.matched, other.copies) == ("ok", 1, 1, 1)
    assert world.diffs()[1:] == [("copy", "Ledger", "Founder Tamsin Orlebar arrested")]
    assert world.rows("SELECT of FROM diffs WHERE kind = 'copy'") == [(1,)]

    quiet = world.observed()
    assert [poll.outcome for poll in world.poll()] == ["not_modified", "not_modified"]
    quay.validators = False
    first, other = world.poll()
    assert (first.outcome, first.entries, first.new) == ("unchanged", 2, 0)
    assert world.observed() == quiet

    quay.validators = True
    quay.shown[-1].title = "Tamsin Orlebar, 45, led away from customs house"
    changed = edited(DETENTION, 7, "The hearing was moved to Friday, the assize hall announced.")
    quay.page("/a1", quay.shown[-1].title, changed)
    first, other = world.poll()
    assert (first.outcome, first.new, first.revised, first.matched) == ("ok", 0, 1, 1)
    kind, _, title = world.diffs()[-1]
    assert (kind, title) == ("revision", "Tamsin Orlebar, 45, led away from customs house")
    (added, removed), *_ = world.rows("SELECT added, removed FROM diffs WHERE kind = 'revision'")
    assert "moved to Friday" in added
    assert "expected on Thursday" in removed
    texts = world.rows("SELECT text FROM versions WHERE item = 1 ORDER BY number")
    assert "expected on Thursday" in texts[0][0]  # the old text stays

    quay.answer = lambda request: reply("429 Too Many Requests", Retry_After="86400")
    first, _ = world.poll()
    assert (first.outcome, first.status) == ("throttled", 429)
    assert first.next_poll == world.now + timedelta(days=1)
    asked = len(quay.server.asked_for(quay.path))
    first, _ = world.poll()
    assert first.outcome == "throttled"
    assert "left alone" in first.error
    assert len(quay.server.asked_for(quay.path)) == asked
    world.poll(force=True)
    assert len(quay.server.asked_for(quay.path)) == asked + 1

    quay.answer = lambda request: reply("410 Gone")
    first, _ = world.poll(after=timedelta(days=2))
    assert (first.outcome, first.next_poll) == ("gone", None)
    asked = len(quay.server.asked_for(quay.path))
    first, other = world.poll()
    assert first.outcome == "gone"
    assert len(quay.server.asked_for(quay.path)) == asked
    assert other.outcome == "not_modified"
    assert len(world.diffs()) == 3  # nothing stored was lost by what the feed did

    quay.answer = None
    quay.publish("a3", "Hearing adjourned", HEARING, minutes=4000)
    first, _ = world.poll(force=True)
    assert (first.outcome, first.new) == ("ok", 1)
    assert world.poll()[0].outcome == "not_modified"  # back, and so asked as before


def test_a_feed_that_moved_for_good_is_asked_at_its_new_address_after_three_proofs(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Bakery to close", BAKERY)
    new = world.server.url("/new.xml")
    world.server.routes["/new.xml"] = lambda request: reply(body=quay.document())
    quay.answer = lambda request: redirect(new, 301)
    before = world.config_text
    for _ in range(3):
        (poll,) = world.poll()
        assert poll.outcome == "moved"
        assert new in poll.error
    assert len(world.server.asked_for(quay.path)) == 3
    (poll,) = world.poll()
    assert (poll.outcome, poll.feed) == ("unchanged", quay.url)
    assert len(world.server.asked_for(quay.path)) == 3
    assert world.config_text == before


def test_a_redirect_to_what_is_no_feed_is_never_taken_for_the_new_address(world):
    quay = world.outlet("Quay News")
    world.server.routes["/home"] = lambda request: reply(body=b"<html><body>Hello</body></html>")
    quay.answer = lambda request: redirect(world.server.url("/home"), 301)
    for _ in range(4):
        (poll,) = world.poll()
        assert poll.outcome == "error"
    assert len(world.server.asked_for(quay.path)) == 4


def test_a_temporary_redirect_is_followed_and_never_reported_as_a_move(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Bakery to close", BAKERY)
    world.server.routes["/new.xml"] = lambda request: reply(body=quay.document())
    quay.answer = lambda request: redirect(world.server.url("/new.xml"), 302)
    assert [world.poll()[0].outcome for _ in range(4)] == ["ok", *["unchanged"] * 3]
    assert len(world.server.asked_for(quay.path)) == 4


def test_the_entries_of_a_cut_feed_are_kept_and_its_validators_are_not(world):
    quay = world.outlet("Quay News")
    for number in range(6):
        quay.publish(f"n{number}", f"Notice number {number} of the pilots", teaser=f"Line {number}")
    whole = quay.document()
    cut = whole[: whole.rindex(b"<item>") + 40]
    quay.answer = lambda request: reply(body=cut, ETag='"cut"', Last_Modified="Mon, 02 Mar 2026 09:00:00 GMT")  # fmt: skip
    (poll,) = world.poll()
    assert poll.outcome == "error"
    assert poll.new == 5
    assert world.rows("SELECT etag, last_modified, body_sha256, last_ok FROM feeds") == [(None,) * 4]  # fmt: skip
    quay.answer = None
    (poll,) = world.poll()
    assert world.server.requests[-1].header("if-none-match") is None
    assert (poll.outcome, poll.new, poll.gap) == ("ok", 1, None)
    assert world.rows("SELECT count(*), count(DISTINCT guid) FROM entries") == [(6, 6)]


def test_a_page_instead_of_a_feed_is_an_error_and_what_was_kept_stays(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Bakery to close", BAKERY)
    world.poll()
    before = world.observed()
    held = world.rows("SELECT etag, body_sha256 FROM feeds")
    for body in (b"<!DOCTYPE html><html><body>Log in</body></html>", b"", b"\0\1\2", b"{}"):
        quay.answer = lambda request, body=body: reply(body=body, ETag='"login"')
        (poll,) = world.poll()
        assert poll.outcome == "error"
        assert poll.error
    assert world.observed() == before
    assert world.rows("SELECT etag, body_sha256 FROM feeds") == held


def test_a_feed_that_ran_past_us_is_reported_as_a_gap(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Bakery to close")
    quay.publish("a2", "Lamp intact")
    (poll,) = world.poll()
    assert poll.gap is None
    last = world.now
    quay.shown.clear()
    quay.publish("a8", "Tunnel planned")
    quay.publish("a9", "Seal in fish auction")
    (poll,) = world.poll()
    assert poll.gap == {
        "from": f"{last:%Y-%m-%dT%H:%M:%SZ}",
        "to": f"{world.now:%Y-%m-%dT%H:%M:%SZ}",
        "entries_at_most": None,
    }
    assert world.rows("SELECT count(*) FROM polls WHERE gap_from IS NOT NULL") == [(1,)]
    quay.publish("a10", "Oysters sold")
    assert world.poll()[0].gap is None


def test_an_emptied_feed_loses_nothing_and_is_no_gap(world):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    before = world.observed()
    quay.shown.clear()
    (poll,) = world.poll()
    assert poll.gap is None
    quay.shown.append(entry)
    (poll,) = world.poll()
    assert poll.new == 0
    assert world.observed() == before


def test_a_headline_that_names_nobody_is_opened_for_its_context_word(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Police clear a building at the harbour", DETENTION)
    quay.publish("a2", "Bakery to close", BAKERY)
    (poll,) = world.poll()
    assert (poll.new, poll.matched) == (2, 1)
    assert world.diffs() == [("new", "Quay News", "Police clear a building at the harbour")]
    assert not world.server.asked_for("/a2")


def test_a_context_page_that_names_nobody_is_kept_and_belongs_to_no_story(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Quiet week in the harbour", LIGHTHOUSE)
    (poll,) = world.poll()
    assert (poll.new, poll.matched) == (1, 0)
    assert world.diffs() == []
    assert world.rows("SELECT count(*) FROM versions") == [(1,)]
    world.poll(after=timedelta(days=3))
    assert len(world.server.asked_for("/a1")) == 1


def test_articles_always_opens_every_page_and_never_opens_none(world):
    quay = world.outlet("Quay News", options=", articles: always")
    quay.publish("a1", "Notes from the assize hall", HEARING)
    ledger = world.outlet("Ledger", options=", articles: never")
    ledger.publish("b1", "Notes on Tamsin Orlebar", TUNNEL, path="/ledger/b1")
    first, other = world.poll()
    assert (first.matched, other.matched) == (1, 1)
    assert len(world.server.asked_for("/a1")) == 1
    assert not world.server.asked_for("/ledger/b1")


def test_a_page_that_cannot_be_opened_is_told_and_tried_again_later(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Police clear a building at the harbour")
    world.server.routes["/a1"] = lambda request: reply("500 Sorry")
    (poll,) = world.poll()
    assert (poll.outcome, poll.new, poll.matched) == ("ok", 1, 0)
    assert "1 page could not be opened" in poll.error
    assert world.rows("SELECT tries FROM openings") == [(1,)]
    (poll,) = world.poll(after=timedelta(minutes=5))  # too early to ask again
    assert len(world.server.asked_for("/a1")) == 1
    assert poll.error is None
    (poll,) = world.poll(after=timedelta(minutes=20))
    assert len(world.server.asked_for("/a1")) == 2
    assert "/a1" in poll.error
    quay.page("/a1", "Police clear a building", DETENTION)
    (poll,) = world.poll(after=timedelta(hours=3))
    assert (poll.outcome, poll.matched, poll.error) == ("not_modified", 1, None)
    assert world.diffs() == [("new", "Quay News", "Police clear a building at the harbour")]
    assert world.rows("SELECT count(*) FROM openings") == [(0,)]


def test_a_page_that_never_opens_is_given_up_and_the_feeds_own_words_stay(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, teaser="The founder of the Brine Covenant was arrested.")
    world.server.routes["/a1"] = lambda request: reply("403 Forbidden")
    (poll,) = world.poll()
    assert poll.matched == 1
    for _ in range(8):
        world.poll(after=timedelta(days=2))
    assert 2 <= len(world.server.asked_for("/a1")) <= 8
    assert world.rows("SELECT why, error LIKE '403%' FROM openings") == [("given up", 1)]
    assert world.rows("SELECT source, text FROM versions") == [("feed", "The founder of the Brine Covenant was arrested.")]  # fmt: skip


@pytest.mark.parametrize(
    "wall",
    [
        reply(body=CONSENT, Content_Type="text/html"),
        reply(body=b"", Content_Type="text/html"),
        reply(body=b"<html><head><title>Just a moment...</title></head><body>Checking your browser before accessing quay.example. Enable JavaScript and cookies to continue</body></html>"),
        reply("404 Not Found", b"<html><body><h1>Page not found</h1></body></html>"),
        reply("500 Sorry"),
    ],
    ids=["consent", "blank", "challenge", "missing", "broken"],
)  # fmt: skip
def test_what_stands_in_the_way_of_a_page_never_replaces_its_text(world, wall):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    text = world.rows("SELECT text FROM versions")
    world.server.routes["/a1"] = lambda request: wall
    world.poll(after=timedelta(hours=2))  # looked at again for corrections
    quay.shown[0].teaser = "Less on the page: the hearing is on Thursday."
    world.poll(after=timedelta(hours=2))  # and because the entry changed
    assert world.rows("SELECT text FROM versions") == text
    assert [kind for kind, *_ in world.diffs()] == ["new"]
    assert len(world.server.asked_for("/a1")) == 3


def test_a_paywall_that_goes_up_later_is_no_edit(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    quay.page("/a1", ARRESTED, (*DETENTION[:2], "This article is for subscribers only. Subscribe to continue reading."))  # fmt: skip
    world.poll(after=timedelta(hours=2))
    assert [kind for kind, *_ in world.diffs()] == ["new"]
    assert world.rows("SELECT count(*) FROM versions") == [(1,)]


@pytest.mark.parametrize("wall", [CONSENT, b"", None], ids=["consent", "blank", "paywall"])
def test_a_new_headline_is_a_revision_even_when_the_page_is_closed(world, wall):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    if wall is None:
        quay.page("/a1", ARRESTED, (*DETENTION[:2], "This article is for subscribers only. Subscribe to continue reading."))  # fmt: skip
    else:
        world.server.routes["/a1"] = lambda request: reply(body=wall, Content_Type="text/html")
    entry.title = "Tamsin Orlebar freed on bail"
    world.poll()
    assert world.diffs()[1:] == [("revision", "Quay News", "Tamsin Orlebar freed on bail")]
    assert world.rows("SELECT removed FROM diffs WHERE kind = 'revision'") == [("[]",)]
    (first, second) = world.rows("SELECT text FROM versions ORDER BY number")
    assert first == second
    world.poll()
    assert len(world.diffs()) == 2


def test_a_feed_that_carries_the_whole_text_is_believed_before_a_page_that_shows_two_lines(world):
    quay = world.outlet("Quay News")
    text = "".join(f"<p>{one}</p>" for one in DETENTION)
    item = (
        f"<item><guid isPermaLink='false'>a1</guid><title>{ARRESTED}</title><link>{world.server.url('/a1')}</link>"
        f"<description>Short.</description><content:encoded><![CDATA[{text}]]></content:encoded></item>"
    )
    body = rss("Quay News", [item]).replace(b"<rss ", b"<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' ")  # fmt: skip
    quay.answer = lambda request: reply(body=body)
    quay.page("/a1", ARRESTED, (*DETENTION[:2], "This article is for subscribers only. Subscribe to continue reading."))  # fmt: skip
    (poll,) = world.poll()
    assert poll.matched == 1
    ((kind, held),) = world.rows("SELECT kind, text FROM versions")
    assert kind == "article"
    assert DETENTION[-1] in held


def test_two_feeds_with_two_headlines_for_one_article_do_not_revise_each_other(world):
    politics = world.outlet("Quay News", path="/politics.xml")
    courts = world.outlet("Quay News", path="/courts.xml")
    politics.publish("a1", ARRESTED, DETENTION)
    courts.publish("c1", "Tamsin Orlebar arrested, say the courts", path="/a1")
    for _ in range(3):
        world.poll()
    assert [kind for kind, *_ in world.diffs()] == ["new"]
    assert world.rows("SELECT count(*) FROM items") == [(1,)]


def test_a_correction_made_in_silence_is_found_when_the_page_is_looked_at_again(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    quay.page("/a1", ARRESTED, edited(DETENTION, 4, "Orlebar, 54, told reporters from the steps that she would not answer before her sister had found a lawyer."))  # fmt: skip
    (poll,) = world.poll(after=timedelta(hours=2))
    assert (poll.outcome, poll.revised) == ("not_modified", 1)
    assert [kind for kind, *_ in world.diffs()] == ["new", "revision"]


def test_a_page_that_is_gone_twice_is_a_removal_and_one_that_comes_back_is_a_return(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    page, world.server.routes["/a1"] = world.server.routes["/a1"], lambda request: reply("410 Gone")
    world.poll(after=timedelta(hours=4))
    assert [kind for kind, *_ in world.diffs()] == ["new"]
    world.poll(after=timedelta(hours=4))
    assert [kind for kind, *_ in world.diffs()] == ["new", "removal"]
    world.poll(after=timedelta(days=2))
    assert [kind for kind, *_ in world.diffs()] == ["new", "removal"]
    world.server.routes["/a1"] = page
    world.poll(after=timedelta(days=20))
    assert [kind for kind, *_ in world.diffs()] == ["new", "removal", "return"]
    assert world.rows("SELECT removed FROM items") == [(None,)]


def test_what_fails_to_be_stored_leaves_nothing_and_the_next_poll_brings_all(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    quay.publish("a2", "Bakery to close", BAKERY)
    add_poll = world.store.feeds.add_poll  # the last write of a response's transaction

    def full(*given, **named):
        add_poll(*given, **named)
        raise sqlite3.OperationalError("database or disk is full")

    world.store.feeds.add_poll = full
    with pytest.raises(StoreError, match="disk is full"):
        world.poll()
    for table in ("entries", "items", "versions", "diffs", "polls", "shingles", "sentences"):
        assert world.rows(f"SELECT count(*) FROM {table}") == [(0,)], table
    assert world.rows("SELECT etag, body_sha256, last_poll FROM feeds") == [(None, None, None)]
    world.store.feeds.add_poll = add_poll
    (poll,) = world.poll()
    assert world.server.asked_for(quay.path)[-1].header("if-none-match") is None
    assert (poll.outcome, poll.new, poll.matched) == ("ok", 2, 1)


@pytest.mark.parametrize(
    "error", [ZeroDivisionError("planted"), sqlite3.IntegrityError("planted")], ids=["code", "rule"]
)
def test_an_error_of_ours_costs_one_feed_one_poll_and_is_said(world, caplog, error):
    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", ARRESTED, DETENTION)
    ledger.publish("b1", "Tunnel planned", TUNNEL, path="/ledger/b1")
    add_entry = world.store.feeds.add_entry

    def broken(feed, entry, **named):
        if entry.guid == "a1":
            raise error
        return add_entry(feed, entry, **named)

    world.store.feeds.add_entry = broken
    first, other = world.poll()
    assert (first.outcome, other.outcome, other.new) == ("error", "ok", 1)
    assert "error of ours" in first.error
    assert "planted" in caplog.text
    world.store.feeds.add_entry = add_entry
    first, _ = world.poll()
    assert (first.outcome, first.new, first.matched) == ("ok", 1, 1)


def test_one_text_we_fail_on_does_not_hold_up_its_feed_and_is_tried_again(world, monkeypatch, caplog):  # fmt: skip
    from watcher.jobs import taking

    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    quay.publish("a2", "Hearing of Tamsin Orlebar", HEARING)
    keep = taking.keep

    def broken(store, **named):
        if "handcuffs" in named["article"].text:
            raise ValueError("planted")
        return keep(store, **named)

    monkeypatch.setattr(taking, "keep", broken)
    (poll,) = world.poll()
    assert (poll.outcome, poll.new, poll.matched) == ("ok", 2, 1)
    assert "error of ours" in poll.error
    for _ in range(8):
        world.poll(after=timedelta(days=2))
    assert len(world.server.asked_for("/a1")) <= 8  # not for ever
    monkeypatch.setattr(taking, "keep", keep)


def test_an_entry_without_an_address_that_we_fail_on_does_not_break_its_feed(world, monkeypatch, caplog):  # fmt: skip
    from watcher.jobs import taking

    quay = world.outlet("Quay News")
    item = "<item><guid isPermaLink='false'>n1</guid><title>Tamsin Orlebar freed</title></item>"
    quay.answer = lambda request: reply(body=rss("Quay News", [item]))
    keep = taking.keep
    monkeypatch.setattr(taking, "keep", lambda store, **named: 1 // 0)
    (poll,) = world.poll()
    assert "error of ours" in poll.error
    monkeypatch.setattr(taking, "keep", keep)
    (poll,) = world.poll(after=timedelta(days=1))
    assert (poll.outcome, poll.error) == ("unchanged", None)


def test_entries_beyond_the_limit_are_reported_and_read_at_the_next_polls(world):
    world.service = "  limits: {entries: 10}"
    quay = world.outlet("Quay News")
    for number in range(25):
        quay.publish(f"n{number}", f"Notice number {number} of the pilots", teaser=f"Line {number}")
    (poll,) = world.poll()
    assert (poll.outcome, poll.entries, poll.new) == ("ok", 25, 10)
    assert "15 entries beyond" in poll.error
    assert [world.poll()[0].new for _ in range(2)] == [10, 5]
    assert world.rows("SELECT count(DISTINCT guid), count(*) FROM entries") == [(25, 25)]
    assert world.poll()[0].outcome == "not_modified"


def test_one_article_is_one_entry_and_item_whatever_its_feed_does_to_its_address(world):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", ARRESTED, DETENTION)
    quay.publish("a2", "Bakery to close", BAKERY)
    world.poll()
    before = world.observed()
    host = f"127.0.0.1:{world.server.port}"
    for number, link in enumerate(
        [
            f"http://{host}/a1?utm_source=rss&utm_medium=feed",
            f"http://{host}/a1?fbclid=x{7}",
            f"http://{host}/a1/",
            f"http://{host}/a1#comments",
            f"https://{host}/a1",
        ]
    ):
        entry.link = link
        entry.guid = f"{link}@{number}"  # a guid that is new at every poll
        quay.shown.reverse()
        (poll,) = world.poll(after=timedelta(minutes=10))
        assert (poll.outcome, poll.new, poll.revised, poll.matched) == ("ok", 0, 0, 0), link
    assert world.observed() == before


def test_two_feeds_of_one_outlet_bring_one_item(world):
    politics = world.outlet("Quay News", path="/politics.xml")
    courts = world.outlet("Quay News", path="/courts.xml")
    politics.publish("a1", ARRESTED, DETENTION)
    courts.publish("c1", ARRESTED, path="/a1", teaser="Another teaser about the same.")
    first, other = world.poll()
    assert first.matched + other.matched == 1
    world.poll()
    assert world.rows("SELECT count(*) FROM entries") == [(2,)]
    assert world.rows("SELECT count(*) FROM items") == [(1,)]
    assert [kind for kind, *_ in world.diffs()] == ["new"]
    assert world.rows("SELECT DISTINCT item FROM entries") == [(1,)]


def test_two_feeds_of_one_outlet_bring_one_item_when_its_page_is_closed(world):
    politics = world.outlet("Quay News", path="/politics.xml")
    courts = world.outlet("Quay News", path="/courts.xml")
    politics.publish("a1", ARRESTED, teaser="The founder of the Brine Covenant was arrested.")
    courts.publish("c1", ARRESTED, path="/a1", teaser="Constables entered the customs house.")
    world.server.routes["/a1"] = lambda request: reply("403 Forbidden")
    world.poll()
    world.poll()
    assert world.rows("SELECT count(*) FROM items") == [(1,)]
    assert [kind for kind, *_ in world.diffs()] == ["new"]


def test_outlets_never_share_an_item(world):
    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", ARRESTED, DETENTION)
    ledger.publish("b1", ARRESTED, path="/a1")  # a link to the other's page
    world.poll()
    assert world.rows("SELECT outlet FROM items ORDER BY outlet") == [("Ledger",), ("Quay News",)]


def test_the_same_entry_twice_in_a_document_is_one_entry(world):
    quay = world.outlet("Quay News")
    entry = quay.publish("a1", ARRESTED, DETENTION)
    quay.shown.append(entry)
    (poll,) = world.poll()
    assert (poll.outcome, poll.new, poll.matched) == ("ok", 1, 1)
    quay.publish("a2", "Bakery to close", BAKERY)
    (poll,) = world.poll()
    assert (poll.outcome, poll.new, poll.matched) == ("ok", 1, 0)


def test_posts_that_share_one_address_are_entries_of_their_own(world):
    quay = world.outlet("Quay News", options=", articles: never")
    for number in range(3):
        quay.publish(f"live-{number}-post", f"Minute {number} in the assize hall", path="/live", teaser=f"Said {number}")  # fmt: skip
    world.poll()
    for number in range(3, 6):
        quay.publish(f"live-{number}-post", f"Minute {number} in the assize hall", path="/live", teaser=f"Said {number}")  # fmt: skip
        (poll,) = world.poll()
        assert (poll.outcome, poll.new) == ("ok", 1)
    assert world.rows("SELECT count(*) FROM entries") == [(6,)]
    assert world.rows("SELECT count(*) FROM entry_changes") == [(0,)]


def test_entries_without_guid_and_link_are_new_once(world):
    quay = world.outlet("Quay News")
    items = [f"<item><title>Tide table {n}</title><description>High at {n}</description></item>" for n in range(4)]  # fmt: skip
    quay.answer = lambda request: reply(body=rss("Quay News", items))
    (poll,) = world.poll()
    assert poll.new == 4
    items.insert(0, "<item><title>Storm warning</title></item>")
    (poll,) = world.poll()
    assert (poll.outcome, poll.new) == ("ok", 1)
    assert world.poll()[0].new == 0


def test_a_new_entry_at_an_address_that_another_entry_left_is_kept(world):
    quay = world.outlet("Quay News", options=", articles: never")
    old = quay.publish("identifier-one", "Ferry late again", path="/today", teaser="By an hour.")
    quay.publish("identifier-two", "Bakery to close", path="/bakery")
    world.poll()
    old.path = "/archive/ferry"
    quay.publish("identifier-three", "Lamp intact", path="/today", teaser="The keeper was relieved.")  # fmt: skip
    (poll,) = world.poll()
    assert (poll.outcome, poll.new) == ("ok", 1)
    (poll,) = world.poll()
    assert poll.new == 0
    titles = {title for (title,) in world.rows("SELECT title FROM entries")}
    assert titles == {"Ferry late again", "Bakery to close", "Lamp intact"}


def test_a_304_that_nobody_asked_for_is_an_error(world):
    quay = world.outlet("Quay News")
    quay.answer = lambda request: reply("304 Not Modified", ETag='"x"')
    (poll,) = world.poll()
    assert poll.outcome == "error"
    assert world.rows("SELECT last_ok FROM feeds") == [(None,)]


def test_a_304_with_a_new_validator_is_asked_with_it_next_time(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Bakery to close", BAKERY)
    world.poll()
    quay.answer = lambda request: reply("304 Not Modified", ETag='W/"new, verbatim"')
    world.poll()
    world.poll()
    assert world.server.requests[-1].header("if-none-match") == 'W/"new, verbatim"'


def test_no_more_pages_than_forty_are_opened_in_a_poll_and_the_rest_follow(world):
    world.service = "  per_host: 8"
    quay = world.outlet("Quay News", options=", articles: always")
    short = "<html><body><p>Nothing.</p></body></html>"
    for number in range(45):
        quay.publish(f"page-{number:03}", f"Notice number {number} of the pilots")
        world.server.routes[f"/page-{number:03}"] = lambda request: reply(body=short.encode())
    (poll,) = world.poll()
    assert "5 pages wait" in poll.error
    assert len([r for r in world.server.requests if r.path.startswith("/page-")]) == 40
    world.poll()
    asked = {r.path for r in world.server.requests if r.path.startswith("/page-")}
    assert len(asked) == 45


def test_a_poll_of_those_due_asks_only_those_due(world):
    quay, ledger = world.outlet("Quay News", options=", every: 3h"), world.outlet("Ledger", options=", every: 30m")  # fmt: skip
    quay.publish("a1", "Bakery to close")
    ledger.publish("b1", "Tunnel planned")
    assert len(world.poll(due=True)) == 2
    assert [poll.outlet for poll in world.poll(due=True)] == ["Ledger"]
    assert world.poll(due=True, after=timedelta(minutes=1)) == []


def test_the_bookkeeping_of_a_throttled_feed_survives_a_new_process(world):
    quay = world.outlet("Quay News")
    quay.answer = lambda request: reply("503 Busy", Retry_After="99999999")
    (poll,) = world.poll()
    assert poll.outcome == "throttled"
    assert poll.next_poll == world.now + timedelta(days=7)  # an absurd wait is capped
    quay.answer = None
    (poll,) = world.poll(after=timedelta(days=7, minutes=1))
    assert poll.outcome == "ok"


def test_counts_add_up_in_every_window(world):
    from watcher.edge.store.reading import Window

    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", "Police clear a building at the harbour")
    quay.publish("a2", "Bakery to close", BAKERY)
    moments = [world.now]
    world.poll()
    moments.append(world.now + timedelta(minutes=1))
    quay.page("/a1", "Police clear a building", DETENTION)
    ledger.publish("b1", ARRESTED, DETENTION, path="/ledger/b1", minutes=5)
    courts = world.outlet("Ledger", path="/courts.xml")
    courts.publish("b1", ARRESTED, path="/ledger/b1", minutes=5)
    world.poll(after=timedelta(hours=3))
    moments.append(world.now + timedelta(minutes=1))
    ledger.publish("b2", "Hearing of Tamsin Orlebar", HEARING, path="/ledger/b2", minutes=300)
    world.poll(after=timedelta(hours=3))
    for since in (None, *moments):
        for until in (None, *moments):
            tally = world.store.read.tally(Window(story="harbour", since=since, until=until))
            assert tally["seen"] == tally["matched"] + tally["not_matched"], (since, until, tally)
            assert tally["matched"] == tally["new"] + tally["copies"] + tally["again"]
            assert min(tally.values()) >= 0, (since, until, tally)
    whole = world.store.read.tally(Window(story="harbour"))
    assert (whole["seen"], whole["matched"], whole["new"], whole["copies"], whole["again"]) == (5, 4, 2, 1, 1)  # fmt: skip
