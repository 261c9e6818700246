"""`status` speaks of every feed that is followed, and of those that were."""

from __future__ import annotations

import json

import pytest

from tests import make
from tests.cli.running import run
from tests.outlets import World
from watcher.render.plain import status

TWO = make.feeds_text(
    "{url: 'https://quay.example/feed', outlet: Quay News}", "'https://ledger.example/rss'"
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "feeds.yaml").write_text(TWO)
    return tmp_path


def records(ran):
    assert ran.code == 0, ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


def test_before_the_first_poll_each_feed_has_its_line(folder):
    out = run(folder, "status").out
    lines = [line for line in out.splitlines() if line.startswith("not polled yet")]
    assert [line.split()[-1] for line in lines] == ["News", "https://ledger.example/rss"]


def test_a_store_that_does_not_exist_says_so(folder):
    ran = run(folder, "status")
    assert f"store: {folder}/watcher.db does not exist yet" in ran.out
    assert "memory" not in ran.both
    assert "holds" not in ran.out
    assert not (folder / "watcher.db").exists()
    store = records(run(folder, "status", "--json"))[-1]
    assert (store["journal_mode"], store["synchronous"]) == (None, None)


def test_a_feed_that_was_not_polled_has_the_keys_of_one_that_was(tmp_path):
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Bakery to close")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        unpolled, _ = records(run(tmp_path, "status", "--json"))
        assert run(tmp_path, "poll").code == 0
        polled, _ = records(run(tmp_path, "status", "--json"))
    assert unpolled.keys() == polled.keys()
    assert unpolled["feed"] == polled["feed"]
    assert unpolled["outcome"] is None
    assert (unpolled["followed"], polled["followed"]) == (True, True)
    assert unpolled["failures"] == unpolled["items"] == 0


def test_a_feed_that_was_taken_out_of_feeds_yaml_is_marked(tmp_path):
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Bakery to close")
        world.outlet("Ledger").publish("b1", "Ferry to sail")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        assert run(tmp_path, "poll").code == 0
        assert "no longer" not in run(tmp_path, "status").out
        gone = next(feed["feed"] for feed in records(run(tmp_path, "status", "--json")))
        assert run(tmp_path, "feeds", "remove", gone).code == 0
        shown = run(tmp_path, "status").out.splitlines()
    [marked] = [line for line in shown if "no longer in feeds.yaml" in line]
    assert "Quay News" in shown[shown.index(marked) - 1]
    found = records(run(tmp_path, "status", "--json"))[:-1]
    assert {one["outlet"]: one["followed"] for one in found} == {"Quay News": False, "Ledger": True}


def test_without_feeds_yaml_the_store_is_shown_and_nothing_said_of_what_is_followed(tmp_path):
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Bakery to close")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        assert run(tmp_path, "poll").code == 0
    (tmp_path / "feeds.yaml").unlink()
    ran = run(tmp_path, "status")
    assert ran.code == 0
    assert "Quay News" in ran.out
    assert "no longer" not in ran.out
    assert "no such file" in ran.err
    assert records(run(tmp_path, "status", "--json"))[0]["followed"] is None


def feed(outlet, outcome, *, failures=0, followed=True):
    return {"feed": outlet, "outlet": outlet, "outcome": outcome, "failures": failures, "followed": followed, "last_ok": "2026-03-02T08:00:00Z", "last_poll": None, "next_poll": None, "items": 1, "entries_kept": 2, "gaps": 0, "waiting": 0, "unread": 0, "error": None}  # fmt: skip


def test_trouble_comes_first_and_what_is_no_longer_followed_last():
    feeds = [feed("Left", "error", followed=False), feed("Fine", "ok"), feed("Bad", "error", failures=3)]  # fmt: skip
    shown = list(status(feeds, {}, {"journal_mode": None, "path": "state"}, now=make.NOW, width=80))
    assert [row.split()[-1] for row in shown[1:4]] == ["Bad", "Fine", "Left"]
    assert shown[1].split()[:4] == ["error", "2", "Mar", "08:00"]


def test_a_moment_of_another_year_says_so():
    [_, shown, *_] = status([feed("Old", "error")], {}, {"journal_mode": None, "path": "state"}, now=make.NOW.replace(year=2027), width=80)  # fmt: skip
    assert "2 Mar 2026" in shown
