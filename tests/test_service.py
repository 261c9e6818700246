"""A day of `watcher run`, squeezed by a virtual clock: polled when due, nothing twice, nothing lost."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import MONDAY, Clock, Outlet, Outlets, Workers, answers, slow, status
from watcher.config import Articles, Config, FeedConfig, Name, Story
from watcher.core import cadence
from watcher.edge.store import Store
from watcher.edge.store.feeds import FeedState
from watcher.edge.web import Web
from watcher.errors import ConfigError, Problem
from watcher.jobs import rounds
from watcher.jobs.polling import Tools, Writer
from watcher.service import GRACE, LATE, TICK, Order, Service, due_at

STORY = Story(id="harbour", title="The harbour", names=(Name(name="Ada Quill"),))
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


def feed(url, every):
    return FeedConfig(url=url, written=url, every=every, articles=Articles.NEVER)


def config_of(*feeds):
    return Config(path="feeds.yaml", stories=(STORY,), feeds=tuple(feeds))


@dataclass
class Rig:
    """The service among invented outlets; it can be run, stopped and run again on one store."""

    path: Path
    clock: Clock
    outlets: Outlets
    config: Config
    orders: asyncio.Queue = field(default_factory=asyncio.Queue)

    @contextlib.asynccontextmanager
    async def _tools(self, store, config):
        web = Web(
            agent="watcher/0",
            limits=config.service.limits,
            concurrency=config.service.concurrency,
            per_host=config.service.per_host,
            allow_private=frozenset(),
            transport=self.outlets.transport,
            clock=self.clock.now,
        )
        writer = Writer(store)
        yield Tools(
            config=config,
            writer=writer,
            web=web,
            workers=Workers(),
            now=self.clock.now,
        )
        await web.aclose()
        writer.close()

    def load(self):
        return self.config

    def run(self, time, *meanwhile):
        """Run the service for so long; `meanwhile` are (after, action) done beside it."""
        with self.clock.loop() as run, Store(self.path, write=True) as store:
            # A day has hundreds of transactions; whether they outlive a power cut is tested elsewhere.
            store.connection.execute("PRAGMA synchronous = off")
            return run(self._main(store, time, meanwhile))

    async def _main(self, store, time, meanwhile):
        self.orders = asyncio.Queue()
        service = Service(
            load=self.load,
            open_tools=lambda config: self._tools(store, config),
            now=self.clock.now,
        )
        running = asyncio.create_task(service.run(self.orders))
        begun = self.clock.passed
        for after, action in meanwhile:
            await asyncio.sleep(after.total_seconds() - (self.clock.passed - begun))
            action(store)
        await asyncio.wait({running}, timeout=time.total_seconds() - (self.clock.passed - begun))
        told = self.clock.passed
        self.orders.put_nowait(Order.STOP)
        await running
        return self.clock.passed - told

    def reload(self, _store=None):
        self.orders.put_nowait(Order.RELOAD)

    def rows(self, statement, *values):
        with contextlib.closing(Store(self.path)) as store:
            return [tuple(row) for row in store.connection.execute(statement, values)]

    def due(self, url):
        return self.rows("SELECT next_poll FROM feeds WHERE url = ?", url)[0][0]


def rig(tmp_path, *plans, start=MONDAY):
    """Return a rig of outlets: (name, every, what is special about it)."""
    clock = Clock(start)
    outlets, feeds = [], []
    for name, every, special in plans:
        url = f"https://{name}.example/feed"
        outlets.append(Outlet(**{"url": url, "pace": timedelta(minutes=13), **special}))
        feeds.append(feed(url, every))
    return Rig(tmp_path / "watcher.db", clock, Outlets(clock, outlets), config_of(*feeds))


# -- a day ------------------------------------------------------------------------------------

EVERY = {
    "alder": timedelta(minutes=15),
    "birch": timedelta(minutes=20),
    "cedar": timedelta(minutes=30),
    "dogwood": timedelta(minutes=45),
    "elm": HOUR,
    "fir": 2 * HOUR,
    "slowpoke": timedelta(minutes=30),
}
THROTTLE = MONDAY + 5 * HOUR
THROTTLED_FOR = timedelta(hours=2, minutes=30)
GONE = MONDAY + 8 * HOUR
DOWN, UP = MONDAY + 3 * HOUR, MONDAY + 7 * HOUR


def day(tmp_path):
    """A dozen feeds, half of them in some trouble for a while."""
    plain = [(name, every, {}) for name, every in EVERY.items() if name != "slowpoke"]
    made = rig(
        tmp_path,
        *plain,
        ("slowpoke", EVERY["slowpoke"], {"react": slow(25)}),
        ("hangs", timedelta(minutes=15), {"react": slow(4000)}),
        ("fails", timedelta(minutes=15), {"pace": HOUR}),
        ("throttles", timedelta(minutes=15), {"pace": HOUR}),
        ("gone", timedelta(minutes=30), {}),
        ("fresh", timedelta(minutes=15), {"headers": {"Cache-Control": "max-age=3600"}}),
    )
    outlets = made.outlets
    retry = str(int(THROTTLED_FOR.total_seconds()))
    trouble = {
        "fails": ((DOWN, status(500)), (UP, None)),
        "throttles": (
            (THROTTLE, status(429, Retry_After=retry)),
            (THROTTLE + timedelta(minutes=17), None),
        ),
        "gone": ((GONE, status(410)),),
    }
    for name, steps in trouble.items():
        outlets.by_url[url(name)].react = answers(*steps, now=outlets.now)
    return made


def url(name):
    return f"https://{name}.example/feed"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    made = day(tmp_path_factory.mktemp("whole"))
    made.run(24 * HOUR)
    return made


@pytest.fixture(scope="module")
def broken_off(tmp_path_factory):
    """The same day, with the service stopped at eleven for ten minutes."""
    made = day(tmp_path_factory.mktemp("broken"))
    made.run(11 * HOUR)
    made.kept = dict(made.rows("SELECT url, next_poll FROM feeds"))
    made.stopped = made.outlets.now()
    made.clock.let_pass(timedelta(minutes=10))
    made.again = made.outlets.now()
    made.run(13 * HOUR)
    return made


@pytest.mark.parametrize("name", EVERY)
def test_every_feed_is_polled_when_it_is_due_all_day(whole, name):
    times, every = whole.outlets.times(url(name)), EVERY[name]
    assert MONDAY <= times[0] <= MONDAY + MINUTE
    gaps = [later - earlier for earlier, later in pairwise(times)]
    exact = every * (1 + 0.1 * cadence.jitter(url(name)))
    assert all(abs(gap - exact) < SECOND for gap in gaps)
    assert MONDAY + 24 * HOUR - times[-1] <= exact + SECOND


def test_feeds_that_hang_or_fail_delay_nobody(whole):
    # The claim is in the test above: all gaps are exact, while these were in trouble.
    assert {r.status for r in whole.outlets.log if r.url == url("hangs")} == {0}
    assert 500 in {r.status for r in whole.outlets.log if r.url == url("fails")}


def test_a_failing_feed_is_asked_less_and_less_and_again_as_before_once_it_works(whole):
    every = timedelta(minutes=15)
    times = whole.outlets.times(url("fails"))
    down = [at for at in times if DOWN <= at < UP]
    gaps = [later - earlier for earlier, later in pairwise(down)]
    factors = [round(gap / gaps[0], 2) for gap in gaps]
    assert factors == [1, 2, 4, 8][: len(factors)]
    assert len(down) <= 5
    after = [at for at in times if at >= UP]
    assert after[1] - after[0] < every * 1.11


def test_nothing_is_polled_twice_within_its_interval(whole, broken_off):
    for made in (whole, broken_off):
        for followed in made.config.feeds:
            for earlier, later in pairwise(made.outlets.times(followed.url)):
                assert later - earlier >= followed.every


def test_a_throttled_feed_is_left_alone_for_as_long_as_it_said_and_asked_again_afterwards(whole):
    answered = [r for r in whole.outlets.log if r.url == url("throttles")]
    [refused] = [r.at for r in answered if r.status == 429]
    following = min(r.at for r in answered if r.at > refused)
    assert THROTTLED_FOR <= following - refused <= THROTTLED_FOR + MINUTE


def test_a_feed_that_is_gone_is_never_asked_again(whole):
    last = [r for r in whole.outlets.log if r.url == url("gone")][-1]
    assert last.status == 410
    assert GONE <= last.at <= GONE + timedelta(minutes=35)


def test_the_servers_own_limit_wins_over_the_owners_wish(whole):
    gaps = [b - a for a, b in pairwise(whole.outlets.times(url("fresh")))]
    assert gaps
    assert all(HOUR <= gap <= timedelta(minutes=67) for gap in gaps)


def test_every_entry_ever_shown_is_stored_exactly_once(whole, broken_off):
    for made in (whole, broken_off):
        stored = made.rows("SELECT f.url, e.guid FROM entries e JOIN feeds f ON f.id = e.feed")
        assert len(stored) == len(set(stored))
        assert set(stored) == {
            (feed, guid) for feed, guids in made.outlets.shown.items() for guid in guids
        }


def test_nothing_published_before_the_last_poll_is_missing(whole, broken_off):
    for made in (whole, broken_off):
        stored = set(made.rows("SELECT guid FROM entries"))
        for name in (*EVERY, "throttles", "fresh", "fails"):
            last = made.outlets.times(url(name))[-1]
            missing = {(guid,) for guid in made.outlets.published(url(name), last)} - stored
            assert not missing


def test_every_poll_has_its_row(whole):
    [(polls,)] = whole.rows("SELECT count(*) FROM polls")
    assert polls == len(whole.outlets.log)
    assert polls > 400


def test_unchanged_feeds_are_asked_conditionally(whole):
    for name in EVERY:
        first, *others = [r for r in whole.outlets.log if r.url == url(name)]
        assert not first.conditional
        assert all(r.conditional for r in others)


def test_a_restart_neither_floods_nor_forgets(broken_off):
    for followed in broken_off.config.feeds:
        kept = broken_off.kept[followed.url]
        since = broken_off.outlets.times(followed.url, since=broken_off.again)
        if followed.url == url("gone"):
            assert kept is None
            assert not since
            continue
        kept = datetime.fromisoformat(kept)
        if kept > broken_off.again:
            assert abs(since[0] - kept) <= 2 * SECOND
        else:
            assert broken_off.again <= since[0] <= broken_off.again + MINUTE + SECOND


def test_a_day_can_be_replayed(whole, broken_off):
    def until_the_stop(made):
        return [request for request in made.outlets.log if request.at < broken_off.stopped]

    assert until_the_stop(whole) == until_the_stop(broken_off)


# -- ends ---------------------------------------------------------------------------------------


def test_it_ends_within_ten_seconds_although_an_outlet_never_answers(tmp_path):
    made = rig(tmp_path, ("hangs", HOUR, {"react": slow(4000)}))
    begun = cadence.first_poll(url("hangs"), every=HOUR, now=MONDAY)
    seconds = made.run(begun - MONDAY + timedelta(seconds=5))
    assert GRACE <= seconds < 10
    assert made.rows("SELECT count(*) FROM polls") == [(0,)]
    made.outlets.by_url[url("hangs")].react = None
    made.run(2 * MINUTE)
    assert made.rows("SELECT outcome FROM polls") == [("ok",)]


def test_no_poll_begins_once_the_end_is_ordered(tmp_path):
    made = rig(tmp_path, *MANY)
    for outlet in made.outlets.by_url.values():
        outlet.react = slow(20)
    made.run(20 * SECOND)
    asked = len(made.outlets.log)
    assert 3 <= asked < len(MANY)  # the others would have had their turn within the seven seconds
    assert max(r.at for r in made.outlets.log) <= MONDAY + 20 * SECOND


def test_a_poll_under_way_is_finished_before_the_end(tmp_path):
    made = rig(tmp_path, ("late", HOUR, {"react": slow(6)}))
    begun = cadence.first_poll(url("late"), every=HOUR, now=MONDAY)
    assert made.run(begun - MONDAY + timedelta(seconds=3)) < 5
    assert made.rows("SELECT outcome FROM polls") == [("ok",)]


def test_an_idle_service_ends_at_once(tmp_path):
    made = rig(tmp_path, ("quiet", HOUR, {}))
    assert made.run(10 * MINUTE) < 1


# -- clocks that are wrong ----------------------------------------------------------------------

MANY = [(f"outlet-{number}", timedelta(minutes=30), {"pace": HOUR}) for number in range(40)]


def test_after_sleep_every_feed_is_polled_once_soon_and_not_all_at_once(tmp_path):
    made = rig(tmp_path, *MANY)
    for outlet in made.outlets.by_url.values():
        outlet.react = slow(0.2)
    woken = []

    def sleep(_):
        made.outlets.most_open = 0
        woken.append(made.outlets.now())
        made.clock.set_forward(8 * HOUR)

    made.run(HOUR, (10 * MINUTE, sleep))
    for followed in made.config.feeds:
        times = made.outlets.times(followed.url, since=woken[0])
        # found out within a tick, then spread over a minute
        assert times[0] - woken[0] <= TICK + LATE + SECOND
        assert times[1] - times[0] >= followed.every
    assert made.outlets.most_open <= 5


def test_after_a_long_stop_every_feed_is_polled_soon_and_not_all_at_once(tmp_path):
    made = rig(tmp_path, *MANY)
    made.run(HOUR)
    made.clock.let_pass(12 * HOUR)
    again = made.outlets.now()
    made.run(10 * MINUTE)
    first = sorted(made.outlets.times(f.url, since=again)[0] for f in made.config.feeds)
    assert first[-1] <= again + MINUTE + SECOND
    assert all(len(made.outlets.times(f.url, since=again)) == 1 for f in made.config.feeds)
    assert max(sum(abs(a - b) < SECOND for b in first) for a in first) <= 6


def test_a_clock_set_back_during_a_poll_does_not_silence_its_feed(tmp_path, monkeypatch):
    made = rig(tmp_path, ("long", timedelta(minutes=30), {}))
    poll_feed = rounds.poll_feed

    async def long(feed, state, tools):
        poll = await poll_feed(feed, state, tools)
        await asyncio.sleep(2 * TICK.total_seconds())  # so that the clock is found out meanwhile
        return poll

    monkeypatch.setattr(rounds, "poll_feed", long)
    begun = cadence.first_poll(url("long"), every=HOUR, now=MONDAY) - MONDAY
    made.run(2 * HOUR, (begun + SECOND, lambda _: made.clock.set_forward(-timedelta(days=30))))
    gaps = [b - a for a, b in pairwise(made.outlets.times(url("long")))]
    assert len(gaps) >= 2
    assert max(gaps) <= timedelta(minutes=35)


@pytest.mark.parametrize("back", [HOUR, timedelta(days=3), timedelta(days=366)])
def test_a_clock_that_was_set_back_silences_no_feed(tmp_path, back, caplog):
    made = rig(tmp_path, *MANY[:8])
    changed = []

    def set_back(_):
        changed.append(made.outlets.now())
        made.clock.set_forward(-back)

    made.run(3 * HOUR, (50 * MINUTE, set_back))
    for followed in made.config.feeds:
        times = made.outlets.times(followed.url)
        gaps = [b - a for a, b in pairwise(times)]
        assert all(followed.every <= gap for gap in gaps)
        # at most one pause is begun anew
        assert max(gaps) <= 2.2 * followed.every + TICK
        assert times[-1] >= made.outlets.now() - followed.every * 1.11
    assert "the clock went back" in caplog.text


def test_a_clock_that_was_a_year_ahead_costs_each_feed_one_poll(tmp_path):
    made = rig(tmp_path, *MANY[:8])
    year = timedelta(days=366)
    made.run(
        3 * HOUR,
        (10 * MINUTE, lambda _: made.clock.set_forward(year)),
        (20 * MINUTE, lambda _: made.clock.set_forward(-year)),
    )
    for followed in made.config.feeds:
        times = [(at - MONDAY) / MINUTE for at in made.outlets.times(followed.url)]
        assert len([at for at in times if 10 <= at < 20]) == 1
        assert 50 <= next(at for at in times if at >= 20) <= 54
        assert times[-1] >= 180 - 34


def test_a_clock_that_was_ahead_while_stopped_silences_no_feed(tmp_path):
    made = rig(tmp_path, *MANY[:4])
    year = timedelta(days=366)
    made.clock.set_forward(year)
    made.run(HOUR)
    made.clock.set_forward(-year)
    again = made.outlets.now()
    made.run(HOUR)
    for followed in made.config.feeds:
        first = made.outlets.times(followed.url, since=again)[0]
        assert first - again <= followed.every * 1.11


def test_a_throttled_feed_is_not_asked_early_because_the_clock_was_set_back(tmp_path):
    made = rig(
        tmp_path, ("busy", timedelta(minutes=15), {"react": status(429, Retry_After="7200")})
    )
    made.run(6 * HOUR, (30 * MINUTE, lambda _: made.clock.set_forward(-24 * HOUR)))
    gaps = [b - a for a, b in pairwise(made.outlets.times(url("busy")))]
    assert gaps
    assert all(2 * HOUR <= gap <= 4 * HOUR for gap in gaps)


# -- another configuration -----------------------------------------------------------------------


def test_a_reload_takes_up_new_feeds_and_lets_go_of_removed_ones(tmp_path):
    made = rig(tmp_path, *MANY[:3])
    old, dropped, new = made.config.feeds
    made.config = config_of(old, dropped)

    def change(_):
        made.config = config_of(old, new)
        made.reload()

    made.run(4 * HOUR, (HOUR, change))
    changed = MONDAY + HOUR
    assert not made.outlets.times(dropped.url, since=changed)
    assert changed <= made.outlets.times(new.url)[0] <= changed + MINUTE + SECOND
    assert all(b - a < old.every * 1.11 for a, b in pairwise(made.outlets.times(old.url)))
    assert made.rows("SELECT count(*) FROM feeds") == [(3,)]


def test_a_broken_configuration_is_told_line_by_line_and_changes_nothing(tmp_path, caplog):
    made = rig(tmp_path, *MANY[:3])
    problems = [
        Problem("feeds.yaml", 3, "feeds[0].url", "'htps://a\x1b[2J' is no address"),
        Problem("feeds.yaml", 9, "stories", "names nobody\nand nothing"),
    ]
    good = made.config

    def load():
        if made.config is good:
            return good
        raise ConfigError(problems)

    def break_it(_):
        made.config = None
        made.reload()

    made.load = load
    made.run(4 * HOUR, (HOUR, break_it))
    told = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert len(told) == 2
    assert "feeds.yaml:3: feeds[0].url" in told[0]
    assert not any("\n" in message or "\x1b" in message for message in told)
    for followed in good.feeds:
        gaps = [b - a for a, b in pairwise(made.outlets.times(followed.url))]
        assert len(gaps) >= 6
        assert max(gaps) < followed.every * 1.11


def test_a_broken_configuration_at_the_start_stops_the_command(tmp_path):
    made = rig(tmp_path, *MANY[:1])

    def broken():
        raise ConfigError([Problem("feeds.yaml", 1, "", "is empty")])

    made.load = broken
    with pytest.raises(ConfigError):
        made.run(HOUR)


def test_a_poll_under_way_during_a_reload_is_finished_with_the_old_tools(tmp_path):
    made = rig(tmp_path, ("late", HOUR, {"react": slow(5)}))
    begun = cadence.first_poll(url("late"), every=HOUR, now=MONDAY) - MONDAY
    made.run(30 * MINUTE, (begun + 2 * SECOND, made.reload))
    assert made.rows("SELECT outcome FROM polls") == [("ok",)]
    assert len(made.outlets.log) == 1


# -- errors of ours ------------------------------------------------------------------------------


def test_an_error_of_ours_costs_its_feed_alone_and_is_on_record(tmp_path, monkeypatch, caplog):
    made = rig(tmp_path, *MANY[:3])
    ill = made.config.feeds[1]
    poll_feed = rounds.poll_feed

    async def sometimes(feed, state, tools):
        if feed.url == ill.url and made.outlets.now() < MONDAY + 2 * HOUR:
            raise ZeroDivisionError("what a mistake")
        return await poll_feed(feed, state, tools)

    monkeypatch.setattr(rounds, "poll_feed", sometimes)
    made.run(6 * HOUR)
    assert "what a mistake" in caplog.text
    assert ill.url in caplog.text
    outcomes = [row[0] for row in made.rows(
        "SELECT p.outcome FROM polls p JOIN feeds f ON f.id = p.feed WHERE f.url = ? ORDER BY p.id", ill.url
    )]  # fmt: skip
    assert outcomes[0] == "error"
    assert outcomes[-1] in ("ok", "not_modified")
    assert 3 <= outcomes.count("error") <= 4  # every 30 minutes at first, then less often
    for other in (made.config.feeds[0], made.config.feeds[2]):
        assert len(made.outlets.times(other.url)) >= 11


def test_a_poll_longer_than_its_interval_never_meets_itself_and_is_followed_by_the_next(
    tmp_path, monkeypatch, caplog
):
    made = rig(tmp_path, ("long", 15 * MINUTE, {}))
    poll_feed = rounds.poll_feed
    under_way, most = 0, 0

    async def long(feed, state, tools):
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        poll = await poll_feed(feed, state, tools)
        await asyncio.sleep(40 * 60)
        under_way -= 1
        return poll

    monkeypatch.setattr(rounds, "poll_feed", long)
    made.run(6 * HOUR)
    assert most == 1
    assert len(made.outlets.log) == 9
    assert not [record for record in caplog.records if record.name.startswith("apscheduler")]


def test_what_escapes_every_net_still_leaves_the_feed_its_next_poll(tmp_path, monkeypatch, caplog):
    made = rig(tmp_path, *MANY[:1])
    calls = []

    async def always(*_):
        calls.append(made.clock.now())
        raise LookupError("not even caught where everything is")

    monkeypatch.setattr("watcher.service.poll_safely", always)
    made.run(3 * HOUR)
    assert len(calls) >= 5
    assert "not even caught" in caplog.text


def test_a_full_disk_is_survived_and_nothing_is_lost(tmp_path, caplog):
    made = rig(tmp_path, *[(n, e, {"pace": timedelta(minutes=20)}) for n, e, _ in MANY[:4]])

    def fill(store):
        [pages] = store.connection.execute("PRAGMA page_count").fetchone()
        store.connection.execute(f"PRAGMA max_page_count = {pages}")

    def free(store):
        store.connection.execute("PRAGMA max_page_count = 1073741823")

    made.run(12 * HOUR, (30 * MINUTE, fill), (4 * HOUR, free))
    refusals = [r for r in caplog.records if "store refused" in r.getMessage()]
    assert refusals
    assert all("disk is full" in r.getMessage() and not r.exc_info for r in refusals)
    stored = set(made.rows("SELECT guid FROM entries"))
    for followed in made.config.feeds:
        times = made.outlets.times(followed.url)
        gaps = [b - a for a, b in pairwise(times)]
        assert 2 * followed.every <= max(gaps) <= 4 * followed.every * 1.11
        assert len([at for at in times if at > MONDAY + 8 * HOUR]) >= 7
        assert {(guid,) for guid in made.outlets.published(followed.url, times[-1])} <= stored


# -- laws -----------------------------------------------------------------------------------------

YEARS = [datetime(year, 1, 1) for year in (2020, 2030)]  # noqa: DTZ001 - hypothesis adds the zone
moments = st.datetimes(min_value=YEARS[0], max_value=YEARS[1], timezones=st.just(UTC))
pauses = st.timedeltas(min_value=SECOND, max_value=timedelta(days=7))


def state_of(**values):
    fields = dict.fromkeys(FeedState.__dataclass_fields__)
    return FeedState(**{**fields, "id": 1, "url": "x", "moving_count": 0, "failures": 0, **values})


@given(now=moments, last=moments, pause=pauses, throttled=st.booleans())
def test_a_feed_is_due_by_the_pause_it_was_given_whatever_the_clock_says(
    now, last, pause, throttled
):
    state = state_of(
        last_poll=last, next_poll=last + pause, wait_until=last + pause if throttled else None
    )
    due = due_at(feed("https://a.example/", HOUR), state, now=now)
    assert due is not None
    assert now <= due <= now + max(pause, MINUTE)
    if last <= now < last + pause:
        assert due == last + pause


@given(now=moments, gone=moments, pause=pauses)
@settings(deadline=None)
def test_a_gone_feed_is_never_due(now, gone, pause):
    state = state_of(gone=gone, last_poll=gone, next_poll=gone + pause)
    assert due_at(feed("https://a.example/", None), state, now=now) is None


def test_a_feed_never_polled_is_due_within_a_minute():
    due = due_at(feed("https://a.example/", HOUR), state_of(), now=MONDAY)
    assert due is not None
    assert MONDAY <= due <= MONDAY + MINUTE
