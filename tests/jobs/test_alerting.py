"""What is told at once: the kinds asked for, nothing of the backlog, not at night, not too often, nothing lost."""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime, timedelta

import pytest

from tests import make
from tests.mailing import happen
from tests.servers import Server, reply
from watcher.core.delivery import Fate, Outcome
from watcher.edge.alerting import MOST_TRIES, MOST_TRIES_SEVERAL
from watcher.edge.store import Store
from watcher.jobs.alerting import alert_due

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated")  # Apprise asks for it

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
ALERTS = (
    make.STORIES
    + """
alerts:
  to: {{desk: "${{DESK}}"{more}}}
  kinds: [{kinds}]
  novelty: {novelty}
  timezone: Europe/Paris
  most: {most}
{quiet}
"""
)


def alerting(address="json://127.0.0.1:1/s3cret-token", kinds="new, conflict, removal", novelty=0.1, most=10, quiet=None, more=""):  # fmt: skip
    text = ALERTS.format(kinds=kinds, novelty=novelty, most=most, quiet=f'  quiet: "{quiet}"' if quiet else "", more=more)  # fmt: skip
    return make.config(text, DESK=address)


class Telephone:
    """A carrier that keeps what it was given."""

    def __init__(self, *fates):
        self.fates = list(fates)
        self.got = []
        self.tried = 0

    def send(self, parcel):
        self.tried += 1
        fate = self.fates.pop(0) if self.fates else Fate.DELIVERED
        if fate is Fate.DELIVERED:
            self.got.append(parcel)
        return Outcome(fate=fate)

    def abort(self):
        pass

    def close(self):
        pass

    @property
    def texts(self):
        return [parcel.message.decode() for parcel in self.got]


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        store.connection.execute("PRAGMA synchronous = off")
        yield store


@pytest.fixture
def telephone(store):
    telephone = Telephone()
    happen(store, 1000, 1001)
    assert alert_due(store, alerting(), now=make.NOW, carrier=telephone) == []
    return telephone


def tell(store, telephone, now, **given):
    return alert_due(store, alerting(**given), now=now, carrier=telephone)


def test_what_was_there_is_not_told_and_what_comes_is_at_once_and_once(store, telephone):
    happen(store, 1)
    tell(store, telephone, make.NOW + MINUTE)
    tell(store, telephone, make.NOW + 2 * MINUTE)
    [text] = telephone.texts
    assert text == "New from Quay News: Report 1\nhttps://quay.example/1"
    assert telephone.got[0].subject == "Tamsin Orlebar and the harbour: 1 new article"
    assert telephone.got[0].recipient == "desk"


def test_what_adds_too_little_or_is_of_another_kind_waits_for_the_digest(store, telephone):
    happen(store, 1)
    assert tell(store, telephone, NOON, kinds="removal, conflict") == []
    # And is not told later, when the kinds are changed: it was passed over.
    assert tell(store, telephone, NOON + MINUTE) == []
    happen(store, 2)
    assert tell(store, telephone, NOON + 2 * MINUTE, novelty=1.0) == []


def test_an_article_from_before_we_looked_is_backlog(store):
    telephone = Telephone()
    tell(store, telephone, make.NOW + HOUR)
    happen(store, 1)  # published at make.NOW
    assert tell(store, telephone, make.NOW + 2 * HOUR) == []


def test_several_at_once_are_one_alert_and_the_rest_is_counted(store, telephone):
    happen(store, *range(1, 10))
    tell(store, telephone, NOON)
    [text] = telephone.texts
    assert text.count("New from") == 5
    assert "… and 4 more: watcher summary --all --story harbour" in text
    assert "9 new articles" in telephone.got[0].subject


def test_at_night_nothing_is_told_and_in_the_morning_all_of_it_together(store, telephone):
    night = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)  # 23:00 in Paris
    quiet = "22:00-07:00"
    for number in range(1, 4):
        happen(store, number)
        assert tell(store, telephone, night + number * HOUR, quiet=quiet) == []
    assert tell(store, telephone, datetime(2026, 3, 3, 5, 59, tzinfo=UTC), quiet=quiet) == []
    tell(store, telephone, datetime(2026, 3, 3, 6, 0, tzinfo=UTC), quiet=quiet)
    [text] = telephone.texts
    assert text.count("New from") == 3
    assert "3 of these were held back" in text  # appended at noon by the clock of the test


def test_so_many_an_hour_and_then_the_rest_together_with_how_many_there_were(store, telephone):
    now = make.NOW
    for number in range(1, 8):
        happen(store, number)
        now += MINUTE
        tell(store, telephone, now, most=3)
    assert len(telephone.got) == 3
    tell(store, telephone, make.NOW + HOUR, most=3)
    assert len(telephone.got) == 3
    tell(store, telephone, make.NOW + HOUR + 2 * MINUTE, most=3)
    assert len(telephone.got) == 4
    assert telephone.texts[3].count("New from") == 4
    assert "4 of these were held back: after 3 alerts in an hour" in telephone.texts[3]


def test_what_is_not_taken_is_sent_again_the_same_and_then_what_came_since(store, telephone):
    telephone.fates = [Fate.LATER, Fate.LATER]
    happen(store, 1)
    now = make.NOW
    for minute in range(40):
        if minute == 3:
            happen(store, 2)
        tell(store, telephone, now + minute * MINUTE)
    assert telephone.tried == 4
    assert [text.split("\n")[0] for text in telephone.texts] == ["New from Quay News: Report 1", "New from Quay News: Report 2"]  # fmt: skip


def test_each_name_has_its_own_and_one_that_fails_holds_up_no_other(store, telephone):
    more = ', night: "${DESK}"'
    tell(store, telephone, make.NOW, more=more)
    happen(store, 1)
    telephone.fates = [Fate.LATER]
    tell(store, telephone, make.NOW + MINUTE, more=more)
    assert [parcel.recipient for parcel in telephone.got] == ["night"]
    tell(store, telephone, make.NOW + HOUR, more=more)
    assert [parcel.recipient for parcel in telephone.got] == ["night", "desk"]
    assert len(set(telephone.texts)) == 1


def test_who_was_entered_by_a_clock_that_was_ahead_is_told_what_comes(store):
    telephone = Telephone()
    tell(store, telephone, make.NOW + timedelta(days=400))
    happen(store, 1)
    tell(store, telephone, make.NOW + MINUTE)
    happen(store, 2)
    tell(store, telephone, make.NOW + 2 * MINUTE)
    assert [text.split("\n")[0] for text in telephone.texts] == ["New from Quay News: Report 1", "New from Quay News: Report 2"]  # fmt: skip


def test_who_was_entered_by_a_clock_a_little_ahead_is_told_what_comes_when_it_is_right(store):
    telephone = Telephone()
    tell(store, telephone, make.NOW + 20 * HOUR)
    tell(store, telephone, make.NOW)
    happen(store, 1)
    tell(store, telephone, make.NOW + MINUTE)
    assert len(telephone.got) == 1


# --- through Apprise ------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 500])
def test_an_alert_goes_out_by_apprise_and_its_address_is_shown_nowhere(
    store, telephone, caplog, capfd, status
):
    caplog.set_level(logging.DEBUG)
    happen(store, 1)
    with Server() as server:
        server.otherwise = lambda request: reply(status, b"{}")
        address = f"json://127.0.0.1:{server.port}/s3cret-token"
        [sent] = alert_due(store, alerting(address), now=NOON)
        [request] = server.requests
    assert (sent.state, sent.recipient) == ("delivered" if status == 200 else "waiting", "desk")
    assert request.target == "/s3cret-token"
    shown = caplog.text + "".join(capfd.readouterr()) + "\n".join(store.connection.iterdump())
    assert "s3cret-token" not in shown


@pytest.mark.parametrize("status", [500, 404, 429])
def test_a_service_that_does_not_take_it_is_asked_again(store, telephone, status, caplog):
    happen(store, 1)
    with Server() as server:
        server.otherwise = lambda request: reply(status, b"no")
        address = f"json://127.0.0.1:{server.port}/s3cret-token"
        [sent] = alert_due(store, alerting(address), now=NOON)
        assert (sent.state, "did not take it" in sent.error) == ("waiting", True)
        server.otherwise = lambda request: reply(200, b"{}")
        [sent] = alert_due(store, alerting(address), now=NOON + 5 * MINUTE)
    assert sent.state == "delivered"
    assert "s3cret-token" not in "".join(record.getMessage() for record in caplog.records if record.name.startswith(("watcher", "apprise")))  # fmt: skip


def test_a_service_that_is_silent_is_waited_for_no_longer_than_the_limit(store, telephone):
    from watcher.edge.alerting import Alerting

    happen(store, 1)
    with Server() as server:
        server.otherwise = lambda request: lambda wire: wire.sleep(20)
        config = alerting(f"json://127.0.0.1:{server.port}/x")
        [sent] = alert_due(store, config, now=NOON, carrier=Alerting(config.alerts, limit=0.5))
    assert (sent.state, sent.error) == ("waiting", "no answer in 0 seconds")


def test_an_address_that_apprise_does_not_know_is_not_repeated_in_the_error(store, telephone):
    happen(store, 1)
    [sent] = alert_due(store, alerting("nothing-known://s3cret-token"), now=NOON)
    assert sent.state == "waiting"
    assert "s3cret" not in sent.error


def json_address(server, *paths):
    return ", ".join(f"json://127.0.0.1:{server.port}{path}" for path in paths)


def test_an_address_that_is_several_is_not_used_until_each_has_a_name_of_its_own(store, telephone):
    happen(store, 1)
    with Server() as server:
        server.otherwise = lambda request: reply(200, b"{}")
        [sent] = alert_due(store, alerting(json_address(server, "/s3cret", "/bad")), now=NOON)
        assert server.requests == []
        assert (sent.state, "s3cret" in sent.error) == ("waiting", False)
        assert "2 addresses" in sent.error
        assert "a name of its own" in sent.error
        # And when they have, nothing was lost.
        [sent] = alert_due(store, alerting(json_address(server, "/good")), now=NOON + HOUR)
        assert sent.state == "delivered"
        assert len(server.requests) == 1


class Several:
    """What Apprise makes of an address with several targets, of which one is gone."""

    def __init__(self, targets):
        self.targets = targets
        self.got = []

    def add(self, url):
        return True

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return range(self.targets)

    def notify(self, *, body, **_):
        self.got.append(body)
        return False


@pytest.mark.parametrize(("targets", "tries"), [(1, MOST_TRIES), (3, MOST_TRIES_SEVERAL)])
def test_an_alert_that_is_never_taken_is_given_up_and_newer_ones_go_out(
    store, telephone, monkeypatch, targets, tries
):
    sender = Several(targets)
    monkeypatch.setattr("apprise.Apprise", lambda: sender)
    happen(store, 1)
    sent = [one for hour in range(tries) for one in alert_due(store, alerting(), now=NOON + hour * HOUR)]  # fmt: skip
    assert [one.state for one in sent] == ["waiting"] * (tries - 1) + ["refused"]
    assert f"given up after {tries} tries" in sent[-1].error
    [told] = store.outbox.report()["undelivered"]
    assert (told["state"], told["recipient"]) == ("refused", "desk")
    # It is over: those who have it are not told again, neither by itself nor in the next.
    for hour in range(tries, tries + 5):
        assert alert_due(store, alerting(), now=NOON + hour * HOUR) == []
    happen(store, 2)
    [sent] = alert_due(store, alerting(), now=NOON + (tries + 6) * HOUR)
    assert sent.state == "waiting"
    assert len(sender.got) == tries + 1
    assert "Report 2" in sender.got[-1]
    assert "Report 1" not in sender.got[-1]


def test_without_apprise_it_is_said_how_to_install_it(store, telephone, monkeypatch):
    monkeypatch.setitem(sys.modules, "apprise", None)
    happen(store, 1)
    [sent] = alert_due(store, alerting(), now=NOON)
    assert sent.state == "waiting"
    assert "pip install 'watcher[alerts]'" in sent.error


def test_without_a_section_there_are_no_alerts(store):
    assert alert_due(store, make.config(), now=NOON) == []
