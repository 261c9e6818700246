"""Who gets a digest when, with what in it: by the numbers of the diffs, never by the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import make
from tests.mailing import (
    DESK,
    MORNING,
    MailServer,
    config_text,
    due,
    free_port,
    happen,
    in_turn,
    mailing,
    send,
    telling,
    told,
)
from watcher.core.delivery import Fate, Outcome
from watcher.edge.mail import Post
from watcher.edge.store import Store
from watcher.errors import ConfigError
from watcher.jobs import delivering

A, B, C = "a@quay.example", "b@quay.example", "c@quay.example"
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
EIGHT = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)  # in Paris


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


@pytest.fixture
def server():
    with MailServer() as server:
        yield server


def begin(store, config):
    """Enter the recipients the day before the first digest."""
    assert send(store, config, EIGHT - timedelta(hours=20)) == []


def states(store):
    return [tuple(row) for row in store.connection.execute("SELECT recipient, state, tries FROM outbox ORDER BY id")]  # fmt: skip


def test_the_first_run_mails_nothing_of_what_was_there(store, server):
    config = mailing(server.port)
    happen(store, 1, 2, 3)
    assert send(store, config, EIGHT) == []
    happen(store, 4)
    assert send(store, config, EIGHT + timedelta(hours=3)) == []
    [sent] = send(store, config, EIGHT + DAY)
    assert (sent.story, sent.recipient, sent.state, sent.error) == ("harbour", DESK, "delivered", None)  # fmt: skip
    assert told(server) == due(store)[3:]


def test_a_digest_is_sent_once_a_day_and_tells_what_came_since_the_last_one(store, server):
    config = mailing(server.port)
    begin(store, config)
    for day in range(3):
        happen(store, 10 * day, 10 * day + 1)
        for minute in range(0, 60 * 24, 97):
            send(store, config, EIGHT + DAY * day + MINUTE * minute)
    assert [mail.diffs for mail in server.mails] == [[1, 2], [3, 4], [5, 6]]
    assert states(store) == [(DESK, "delivered", 1)] * 3


def test_recipients_of_the_same_window_get_the_same_mail_in_a_transaction_of_their_own(store, server):  # fmt: skip
    config = mailing(server.port, A, B)
    begin(store, config)
    happen(store, 1)
    send(store, config, EIGHT)
    first, second = server.mails
    assert first.identity == second.identity
    assert (first.to, second.to) == (first.message["To"], second.message["To"]) == (A, B)
    assert first.raw.partition(b"\r\n")[2] == second.raw.partition(b"\r\n")[2]
    assert store.read.count("SELECT count(*) FROM digests") == 1


def test_who_comes_later_is_told_from_then_on_and_who_leaves_no_more(store, server):
    begin(store, mailing(server.port, A))
    happen(store, 1)
    both = mailing(server.port, A, B)
    assert send(store, both, EIGHT - MINUTE) == []
    happen(store, 2)
    send(store, both, EIGHT)
    assert (told(server, A), told(server, B)) == ([1, 2], [2])
    happen(store, 3)
    send(store, mailing(server.port, B), EIGHT + DAY)
    assert (told(server, A), told(server, B)) == ([1, 2], [2, 3])
    happen(store, 4)
    send(store, both, EIGHT + 2 * DAY)
    # Who comes back goes on where they were.
    assert (told(server, A), told(server, B)) == ([1, 2, 3, 4], [2, 3, 4])


def test_what_waits_for_somebody_who_left_is_not_sent(store, server):
    config = mailing(free_port(), A, B)
    begin(store, config)
    happen(store, 1)
    assert {one.state for one in send(store, config, EIGHT)} == {"waiting"}
    send(store, mailing(server.port, B), EIGHT + timedelta(hours=2))
    assert [mail.to for mail in server.mails] == [B]
    assert states(store) == [(A, "withdrawn", 1), (B, "delivered", 2)]


class Killed(BaseException):
    """The process dies once the server has the mail."""


class Dying(Post):
    def send(self, parcel):
        super().send(parcel)
        raise Killed


def test_what_a_crash_left_unsettled_comes_as_it_was_to_who_is_named_again(store, server):
    config, without = mailing(server.port, A), mailing(server.port, B)
    begin(store, config)
    happen(store, 1)
    with pytest.raises(Killed):
        send(store, config, EIGHT, carrier=Dying(config.digest))
    for day in range(3):
        send(store, without, EIGHT + MINUTE + DAY * day)
        assert store.outbox.report()["undelivered"] == []
    assert len([mail for mail in server.mails if mail.to == A]) == 1
    happen(store, 2)
    send(store, config, EIGHT + 4 * DAY)
    first, again, *later = [mail for mail in server.mails if mail.to == A]
    assert first.raw == again.raw  # a mail program shows it once
    assert [mail.diffs for mail in (first, *later)] == [[1], [2]]


def test_it_is_kept_however_often_somebody_comes_and_goes(store, server):
    config, without = mailing(server.port, A), mailing(server.port, B)
    begin(store, config)
    happen(store, 1)
    for number in range(3):
        with pytest.raises(Killed):
            send(store, config, EIGHT + HOUR * number, carrier=Dying(config.digest))
        send(store, without, EIGHT + HOUR * number + MINUTE)
    send(store, config, EIGHT + DAY)
    assert len({mail.raw for mail in server.mails if mail.to == A and mail.diffs}) == 1
    assert states(store)[0] == (A, "delivered", 4)


def test_what_a_server_put_off_is_not_kept_for_who_is_named_again(store, server):
    # The way out for who is kept from newer digests by one that a server never takes.
    config, without = mailing(server.port, A), mailing(server.port, B)
    begin(store, config)
    happen(store, 1)
    server.on_data = in_turn("451 not today")
    send(store, config, EIGHT)
    send(store, without, EIGHT + MINUTE)
    happen(store, 2)
    send(store, config, EIGHT + DAY)
    assert [mail.diffs for mail in server.mails if mail.to == A] == [[1, 2]]


def test_a_story_has_a_digest_of_its_own_and_a_new_one_begins_today(store, server):
    config = mailing(server.port)
    begin(store, config)
    happen(store, 1)
    two = make.config(config_text(server.port) .replace("stories:", "stories:\n  quay: {title: The quay, names: [Rolf Hansen]}", 1), SMTP_PASSWORD="x")  # fmt: skip
    send(store, two, EIGHT)
    assert [mail.message["References"] for mail in server.mails] == ["<harbour.story@watch.example>"]  # fmt: skip
    send(store, two, EIGHT + DAY)
    assert {mail.message["References"] for mail in server.mails} == {"<harbour.story@watch.example>", "<quay.story@watch.example>"}  # fmt: skip
    assert len(server.mails) == 3


def test_a_quiet_day_gets_a_line_or_nothing_as_configured(store, server):
    config = mailing(server.port)
    begin(store, config)
    send(store, config, EIGHT)
    [mail] = server.mails
    assert mail.diffs == []
    silent = mailing(server.port, quiet="nothing")
    for minute in range(0, 600, 60):
        assert send(store, silent, EIGHT + DAY + MINUTE * minute) == []
    # Something happens at noon: that is tomorrow's digest, not one at five past noon.
    happen(store, 1)
    assert send(store, silent, EIGHT + DAY + timedelta(hours=11)) == []
    send(store, silent, EIGHT + 2 * DAY)
    assert [mail.diffs for mail in server.mails] == [[], [1]]


def test_now_means_now(store, server):
    config = mailing(server.port)
    send(store, config, MORNING)
    happen(store, 1)
    assert [one.state for one in send(store, config, MORNING + MINUTE, force=True)] == ["delivered"]
    happen(store, 2)
    send(store, config, MORNING + DAY)
    assert [mail.diffs for mail in server.mails] == [[1], [2]]


def test_now_tries_what_waits_too(store, server):
    config = mailing(server.port)
    begin(store, config)
    happen(store, 1)
    server.on_rcpt = in_turn("450 later")
    send(store, config, EIGHT)
    assert send(store, config, EIGHT + MINUTE) == []
    sent = send(store, config, EIGHT + MINUTE, force=True)
    assert [one.state for one in sent] == ["delivered", "delivered"]  # it, and what came since
    assert told(server) == [1]


def test_the_pause_doubles_up_to_an_hour(store):
    config = mailing(free_port())
    begin(store, config)
    happen(store, 1)
    now, pauses = EIGHT, []
    for _ in range(7):
        [sent] = send(store, config, now)
        assert sent.state == "waiting"
        begun = now
        while not [row for row in [store.outbox.ready("mail", now=now, force=False)] if row]:
            now += MINUTE
        pauses.append((now - begun) // MINUTE)
    assert pauses == [5, 10, 20, 40, 60, 60, 60]


def test_a_pause_chosen_by_a_clock_that_was_ahead_is_not_waited_for(store, server):
    down = mailing(free_port())
    begin(store, down)
    happen(store, 1)
    send(store, down, EIGHT + 400 * DAY)
    assert {one.state for one in send(store, mailing(server.port), EIGHT)} == {"delivered"}
    assert told(server) == [1]


def test_without_a_digest_section_it_is_said_what_is_missing(store):
    with pytest.raises(ConfigError, match="digest"):
        send(store, make.config(), EIGHT)


def test_a_sender_in_other_letters_is_said_to_be_wrong(store):
    config = make.config(config_text(free_port()).replace("watcher@watch", "wächter@watch"), SMTP_PASSWORD="x")  # fmt: skip
    begin(store, config)
    with pytest.raises(ConfigError, match="ASCII"):
        send(store, config, EIGHT)


def test_an_error_of_ours_in_one_story_keeps_no_other_from_being_told(store, server, caplog):
    two = make.config(config_text(server.port).replace("stories:", "stories:\n  quay: {title: The quay, names: [Rolf Hansen]}", 1), SMTP_PASSWORD="x")  # fmt: skip
    begin(store, two)

    def failing(store, config, wanted, now):
        if wanted.story == "quay":
            raise ZeroDivisionError
        return telling(store, config, wanted, now)

    with pytest.raises(ZeroDivisionError):
        delivering.send_due(store, two, now=EIGHT, write=failing)
    assert [mail.message["List-Id"] for mail in server.mails] == ["<harbour.watcher.watch.example>"]
    assert "digest not made story=quay" in caplog.text
    send(store, two, EIGHT + MINUTE)
    assert len(server.mails) == 2


def test_nobody_sends_what_another_has_taken(store):
    config = mailing(free_port())
    begin(store, config)
    happen(store, 1)
    calls = []

    class Slow:
        def send(self, parcel):
            calls.append(parcel)
            with store.transaction():
                assert not store.outbox.begin(parcel)
            return Outcome(fate=Fate.DELIVERED)

        def close(self):
            pass

    send(store, config, EIGHT, carrier=Slow())
    assert len(calls) == 1


def test_the_passwords_and_addresses_of_the_configuration_are_not_in_the_store(store, server):
    config = mailing(server.port, login=', username: desk, password: "${SMTP_PASSWORD}"')
    begin(store, config)
    happen(store, 1)
    send(store, config, EIGHT)
    dump = "\n".join(store.connection.iterdump())
    assert "salt-and-brine" not in dump


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),  # diffs that come
        st.integers(1, 60 * 30),  # minutes that pass
        st.sampled_from(["ok", "later", "refused", "down", "ok", "ok"]),
        st.sampled_from([A, B, C]),  # whom it meets
        st.sampled_from(["heartbeat", "nothing"]),
    ),
    min_size=1,
    max_size=25,
)


class Fickle:
    """A carrier that treats recipients as it is told, and remembers what it delivered."""

    def __init__(self):
        self.fates = {}
        self.got = {A: [], B: [], C: []}

    def send(self, parcel):
        fate = self.fates.get(parcel.recipient, Fate.DELIVERED)
        if fate is Fate.DELIVERED:
            self.got[parcel.recipient].append(parcel)
        return Outcome(fate=fate, error=None if fate is Fate.DELIVERED else "no")

    def close(self):
        pass


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_the_server_does_everybody_is_told_everything_once(tmp_path_factory, steps):
    carrier, now = Fickle(), EIGHT - timedelta(hours=20)
    with Store(tmp_path_factory.mktemp("law") / "watcher.db", write=True) as store:
        store.connection.execute("PRAGMA synchronous = off")
        everybody = mailing(1, A, B, C)
        send(store, everybody, now, carrier=carrier)
        number = 0
        for come, minutes, what, whom, quiet in steps:
            happen(store, *range(number, number + come))
            number += come
            now += MINUTE * minutes
            fate = {"ok": None, "later": Fate.LATER, "refused": Fate.REFUSED, "down": Fate.LATER}[what]  # fmt: skip
            concerned = (A, B, C) if what == "down" else (whom,)
            carrier.fates = {} if fate is None else dict.fromkeys(concerned, fate)
            send(store, mailing(1, A, B, C, quiet=quiet), now, carrier=carrier)
        carrier.fates = {}
        send(store, everybody, now + DAY, carrier=carrier)
        send(store, everybody, now + 2 * DAY, carrier=carrier)
        for parcels in carrier.got.values():
            windows = [tuple(store.connection.execute("SELECT after, until FROM digests WHERE id = ?", (one.digest,)).fetchone()) for one in parcels]  # fmt: skip
            assert windows[0][0] == 0
            assert [one[0] for one in windows[1:]] == [one[1] for one in windows[:-1]]
            assert windows[-1][1] == store.read.last_diff()


@pytest.mark.parametrize("ahead", [timedelta(hours=20), 400 * DAY])
def test_who_was_entered_by_a_clock_that_was_ahead_is_told_news_as_news(store, server, ahead):
    """Published before they were entered is backlog, which is counted and not told: not so what came since."""
    config = mailing(server.port)
    published = make.NOW
    assert send(store, config, published - MINUTE + ahead) == []
    send(store, config, published - MINUTE)  # the clock is right again; perhaps one without news
    happen(store, 1)
    [began] = {one.since for one in store.outbox.subscriptions("mail")}
    assert published - MINUTE - DAY <= began <= published - MINUTE
    asked = []

    def write(store, config, wanted, now):
        asked.append(wanted.began)
        return telling(store, config, wanted, now)

    delivering.send_due(store, config, now=EIGHT + DAY, write=write)
    assert asked == [began]
    assert told(server) == due(store)


def test_what_waits_is_looked_for_without_its_message_which_is_read_when_it_is_sent(store):
    config = mailing(free_port())
    begin(store, config)
    happen(store, 1)
    send(store, config, EIGHT)
    asked = []
    store.connection.set_trace_callback(asked.append)
    [parcel] = store.outbox.ready("mail", now=EIGHT + DAY, force=False)
    store.connection.set_trace_callback(None)
    assert not any("message" in statement for statement in asked)
    with store.transaction():
        begun = store.outbox.begin(parcel)
        assert b"diff 1" in begun.message
        assert store.outbox.begin(parcel) is None


@pytest.mark.parametrize(
    ("later", "ready"),
    [(MINUTE, False), (5 * MINUTE, True), (-MINUTE, False), (-DAY, True)],  # set back: not believed
)
def test_what_waits_is_ready_at_its_time_or_when_that_was_written_by_a_clock_that_was_ahead(
    store, later, ready
):
    config = mailing(free_port())
    begin(store, config)
    happen(store, 1)
    send(store, config, EIGHT)
    assert bool(store.outbox.ready("mail", now=EIGHT + later, force=False)) is ready
    assert store.outbox.ready("mail", now=EIGHT + later, force=True)
