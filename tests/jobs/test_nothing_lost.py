"""Ways in which a text, a match or a verdict could be lost or told falsely, each seen once."""

from __future__ import annotations

from datetime import timedelta

from tests import make
from tests.outlets import BAKERY, DETENTION, LIGHTHOUSE, Outlet, World, edited
from tests.servers import redirect, reply
from watcher.config import load_config
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.importing import gather, import_documents, read_documents
from watcher.jobs.rounds import could_be_read
from watcher.render.news import news

ARRESTED = "Tamsin Orlebar led away from customs house"


def test_files_of_one_name_in_two_folders_are_two_items_and_stay_so(tmp_path):
    config = make.config()
    for folder, sentences in (("a", DETENTION), ("b", LIGHTHOUSE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "1.txt").write_text(" ".join(sentences), encoding="utf-8")
    with Store(tmp_path / "watcher.db", write=True) as store:
        for new, known in ((2, 0), (0, 2)):
            documents = [
                document
                for file in gather([tmp_path / "a", tmp_path / "b"])
                for document in read_documents(file, read_page=None)
            ]
            done = import_documents(
                store,
                config,
                compile_stories(config.stories),
                documents,
                detect=lambda text: "en",
                now=make.NOW,
            )
            assert (done.new, done.changed, done.known) == (new, 0, known)


def test_entries_that_share_an_address_are_items_of_their_own(world):
    quay = world.outlet("Quay News")
    for number in range(3):
        quay.publish(
            f"post{number}",
            f"Post {number}: Tamsin Orlebar",
            teaser=f"What Tamsin Orlebar did in hour {number} of the day.",
            path="/live",
        )
    quay.page("/live", "Live", BAKERY)
    (poll,) = world.poll()
    assert poll.matched == 3
    assert world.rows("SELECT count(DISTINCT item) FROM diffs") == [(3,)]


def test_a_name_that_a_teaser_gains_later_is_told(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "News from the salt flats", BAKERY, teaser="An arrest near the saltworks.")
    world.poll()
    before = world.diffs()
    quay.shown.clear()
    quay.publish("a1", "News from the salt flats", BAKERY, teaser="Tamsin Orlebar was arrested.")
    world.poll()
    assert before == []
    assert [kind for kind, *_ in world.diffs()] == ["new"]


def test_a_name_in_another_feeds_headline_makes_the_known_item_part_of_the_story(world):
    quay = world.outlet("Quay News")
    second = world.outlet("Quay News", "/quay-2.xml")
    quay.publish("a1", "Notes", BAKERY, teaser="From the saltworks.", path="/shared")
    world.options[quay.path] = ", articles: always"
    world.poll()
    assert world.diffs() == []
    second.publish("b1", ARRESTED, path="/shared", teaser="More on the page.")
    world.poll()
    assert world.diffs() == [("new", "Quay News", "Notes")]
    assert world.rows("SELECT count(*) FROM items") == [(1,)]


def test_an_article_that_leads_to_the_front_page_is_missing_not_emptied(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION, path="/2026/a1")
    world.poll()
    quay.page("/", "Quay News", LIGHTHOUSE)
    world.server.routes["/2026/a1"] = lambda request: redirect("/", 302)
    world.poll(after=timedelta(hours=2))
    assert [kind for kind, *_ in world.diffs()] == ["new"]
    world.poll(after=timedelta(hours=4))
    assert [kind for kind, *_ in world.diffs()] == ["new", "removal"]


def test_another_text_under_the_same_headline_is_no_edit(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    quay.page("/a1", ARRESTED, LIGHTHOUSE)
    world.poll(after=timedelta(hours=2))
    assert [kind for kind, *_ in world.diffs()] == ["new"]


def test_an_item_in_two_feeds_is_removed_once_and_returns_once(world):
    quay, second = world.outlet("Quay News"), world.outlet("Quay News", "/quay-2.xml")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    second.publish("a1", ARRESTED, path="/a1")
    world.poll()
    page, world.server.routes["/a1"] = world.server.routes["/a1"], lambda request: reply("410 Gone")
    for hours in (2, 4, 24):
        world.poll(after=timedelta(hours=hours))
    world.server.routes["/a1"] = page
    world.poll(after=timedelta(days=9))
    assert [kind for kind, *_ in world.diffs()] == ["new", "removal", "return"]


def test_a_page_read_after_the_feeds_words_removes_nothing(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, teaser="Tamsin Orlebar was led away, a clerk said.")
    world.server.routes["/a1"] = lambda request: reply("503 Busy")
    world.poll()
    quay.page("/a1", ARRESTED, DETENTION)
    world.poll(after=timedelta(hours=3))
    assert [kind for kind, *_ in world.diffs()] == ["new", "revision"]
    assert world.rows("SELECT removed FROM diffs ORDER BY id") == [("[]",), ("[]",)]


def test_wire_copy_whose_page_failed_at_first_is_told_and_counted_as_a_copy(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.poll()
    ledger = world.outlet("Ledger")
    ledger.publish("b1", ARRESTED, teaser="Tamsin Orlebar was led away, a clerk said.")
    world.server.routes["/b1"] = lambda request: reply("503 Busy")
    world.poll()
    ledger.page("/b1", ARRESTED, DETENTION)
    world.poll(after=timedelta(hours=3))
    assert sorted(world.diffs()) == [
        ("copy", "Ledger", ARRESTED),
        ("new", "Ledger", ARRESTED),
        ("new", "Quay News", ARRESTED),
    ]
    assert world.rows("SELECT of, removed FROM diffs WHERE kind = 'copy'") == [(1, "[]")]
    tally = world.store.read.tally(Window())
    assert (tally["matched"], tally["new"], tally["copies"], tally["again"]) == (2, 1, 1, 0)
    text = "\n".join(news(list(world.store.read.diffs(Window())), width=100))
    assert text.count(ARRESTED) == 1
    assert "1 copy: (3) Ledger" in text


def test_a_page_that_can_never_be_read_is_named_by_status(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "An arrest at the saltworks", teaser="Nobody is named.")
    world.server.routes["/a1"] = lambda request: reply("403 Forbidden")
    for _ in range(8):
        world.poll(after=timedelta(days=2))
    (feed,) = world.store.read.feeds()
    if feed["unread"] == 0:  # no context word of the sample story stands in this headline
        quay.publish("a2", ARRESTED, teaser="More.", path="/a1")
        for _ in range(8):
            world.poll(after=timedelta(days=2))
        (feed,) = world.store.read.feeds()
    assert feed["unread"] >= 1
    assert feed["unread_why"].startswith("403")


def test_an_address_that_fails_after_a_move_is_given_up_for_the_owners(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    feed = quay.serve
    world.server.routes["/moved.xml"] = feed
    quay.answer = None
    world.server.routes[quay.path] = lambda request: redirect("/moved.xml", 301)
    for _ in range(4):
        world.poll(after=timedelta(days=1))
    assert world.rows("SELECT address IS NOT NULL FROM feeds") == [(1,)]
    world.server.routes["/moved.xml"] = lambda request: reply("404 Not Found")
    world.server.routes[quay.path] = feed
    for _ in range(3):
        (poll,) = world.poll(after=timedelta(days=2))
    assert poll.outcome in ("ok", "unchanged", "not_modified")


def test_a_round_in_which_nobody_was_asked_is_no_failure(world):
    quay = world.outlet("Quay News")
    quay.answer = lambda request: reply("410 Gone")
    world.poll()
    polls = world.poll(due=True)
    assert [poll.outcome for poll in polls] == ["gone"]
    assert could_be_read(polls)


def test_a_corrected_sentence_is_listed_once_among_the_removed(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, (*DETENTION, DETENTION[1]))
    world.poll()
    quay.page("/a1", ARRESTED, edited(DETENTION, 1, "Nobody would say where she was taken."))
    world.poll(after=timedelta(hours=2))
    ((removed,),) = world.rows(
        "SELECT json_array_length(removed) FROM diffs WHERE kind = 'revision'"
    )
    assert removed == 1


def test_a_secret_in_an_address_is_nowhere_to_be_read(world, capsys, monkeypatch):
    quay = world.outlet("Quay News")
    quay.publish("a1", ARRESTED, DETENTION)
    world.server.routes["/new.xml"] = quay.serve
    world.server.routes[quay.path] = lambda request: redirect(
        f"/new.xml?{request.target.partition('?')[2]}", 301
    )
    text = world.config_text.replace(quay.path, quay.path + "?key=${DESK_KEY}")
    config = load_config(text, path="feeds.yaml", environ={"DESK_KEY": "quite-secret-7"})
    monkeypatch.setattr(World, "config", property(lambda self: config))
    monkeypatch.setattr(Outlet, "url", property(lambda self: config.feeds[0].written))
    for _ in range(4):
        (poll,) = world.poll(after=timedelta(days=1))
    assert poll.outcome == "moved"
    assert "${DESK_KEY}" in poll.error
    assert "quite-secret-7" in world.server.requests[0].target
    assert b"quite-secret-7" not in (world.folder / "watcher.db").read_bytes()


def test_a_secret_in_a_path_is_filled_in_only_to_ask(world, monkeypatch, caplog):
    """Links beside the feed have it in them, and a server may say it anywhere."""
    caplog.set_level("DEBUG")
    quay = world.outlet("Quay News", path="/h/quite-secret-7/feed.xml")
    quay.publish("a1", ARRESTED, DETENTION, path="/h/quite-secret-7/a1")
    quay.publish("a2", "Quite-secret-7 and Tamsin Orlebar", path="/h/quite-secret-7/a2")
    quay.publish("a3", "Tamsin Orlebar, quite-secret-7", teaser="Of quite-secret-7.", path="/x")
    text = world.config_text.replace("quite-secret-7", "${DESK_KEY}")
    config = load_config(text, path="feeds.yaml", environ={"DESK_KEY": "quite-secret-7"})
    monkeypatch.setattr(World, "config", property(lambda self: config))
    monkeypatch.setattr(Outlet, "url", property(lambda self: config.feeds[0].written))
    (poll,) = world.poll()
    assert "2 pages could not be opened" in poll.error
    assert "quite-secret-7" not in poll.error
    world.poll(after=timedelta(days=1))
    assert {request.target for request in world.server.requests} >= {
        "/h/quite-secret-7/feed.xml",
        "/h/quite-secret-7/a1",
        "/h/quite-secret-7/a2",
    }
    assert b"quite-secret-7" not in (world.folder / "watcher.db").read_bytes()
    assert "quite-secret-7" not in caplog.text
    (stored,) = world.rows("SELECT url FROM items WHERE url LIKE '%/a1'")
    assert stored[0].endswith("/h/${DESK_KEY}/a1")
    looks = sum(request.target.endswith("/a1") for request in world.server.requests)
    assert looks == 2, "an item's page is looked at again under its real address"


def test_a_short_value_in_an_address_changes_no_word_of_a_text(world, monkeypatch):
    quay = world.outlet("Quay News", path="/en/feed.xml")
    quay.publish("a1", ARRESTED, DETENTION, path="/en/a1")
    text = world.config_text.replace("/en/feed", "/${EDITION}/feed")
    config = load_config(text, path="feeds.yaml", environ={"EDITION": "en"})
    monkeypatch.setattr(World, "config", property(lambda self: config))
    monkeypatch.setattr(Outlet, "url", property(lambda self: config.feeds[0].written))
    world.poll()
    assert world.rows("SELECT v.source, v.title, instr(v.text, ?) FROM versions v", DETENTION[1])[0][:2] == ("page", ARRESTED)  # fmt: skip
    assert world.rows("SELECT count(*) FROM versions WHERE text LIKE '%EDITION%'") == [(0,)]
