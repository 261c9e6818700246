"""What one outlet may cost the others: a turn for everybody, however much one of them brings."""

from __future__ import annotations

from unittest import mock

from tests import make
from tests.outlets import World
from watcher.config import FeedConfig
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.jobs.arrivals import sift_in_steps
from watcher.model import FeedDocument, FeedFormat


def test_a_large_feed_is_sifted_in_steps_between_which_others_have_their_turn(tmp_path):
    config = make.config()
    names = compile_stories(config.stories)
    entries = tuple(
        make.entry(guid=f"g{number}", link=f"https://quay.example/{number}", teaser="x " * 2_000)
        for number in range(100)
    )
    document = FeedDocument(
        format=FeedFormat.RSS,
        version="rss20",
        title="Quay",
        link=None,
        language="en",
        ttl=None,
        entries=entries,
    )
    feed = FeedConfig(url="https://quay.example/feed", written="https://quay.example/feed")
    with Store(tmp_path / "watcher.db", write=True) as store:
        with store.transaction():
            state = store.feeds.follow([(feed.written, None)])[feed.written]
        steps = list(sift_in_steps(feed, state, document, store, names, now=make.NOW))
        assert len(steps) >= 4
        assert len(steps[-1].arrivals) == 100


def test_pages_beyond_what_a_transaction_may_compare_wait_for_the_next_poll(tmp_path):
    with World(tmp_path) as world:
        quay = world.outlet("Quay News")
        for number in range(3):
            quay.publish(f"a{number}", f"Tamsin Orlebar, part {number}", [f"Part {number}."] * 10)
        with mock.patch("watcher.jobs.pages.A_POLL", 200):
            (poll,) = world.poll()
            assert "wait for the next poll" in poll.error
            assert len(world.rows("SELECT id FROM items")) == 3, "told from the feed's words"
            while world.rows("SELECT count(*) FROM openings") != [(0,)]:
                world.poll()
        assert world.rows("SELECT DISTINCT v.source FROM items i JOIN versions v ON v.id = i.version") == [("page",)]  # fmt: skip
