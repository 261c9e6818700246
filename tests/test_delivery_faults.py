"""The fault table of docs/delivery.md: whatever goes wrong, everybody is told everything once.

Each row is a story told to a real mail server; after it, what each recipient was told is what there was to tell, and nothing came
twice. What a killed process does is in test_delivery_kills.py.
"""

from __future__ import annotations

import shutil
import sqlite3
import ssl
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult

from tests.mailing import (  # fmt: skip
    DESK,
    Drop,
    MailServer,
    dropping,
    due,
    free_port,
    happen,
    in_turn,
    mailing,
    send,
    told,
)
from watcher.edge.lock import held
from watcher.edge.store import Store
from watcher.errors import StoreError, StoreHeld

ROOT = Path(__file__).resolve().parents[1]
A, B, C = "a@quay.example", "b@quay.example", "c@quay.example"
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
EIGHT = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)  # the digest's hour in Paris


class Scene:
    """A store, a server, three recipients, and a clock that only the scene moves."""

    def __init__(self, path, server):
        self.path, self.server = path, server
        self.now = EIGHT - 20 * HOUR
        self.to = (A, B, C)
        self.given = {}
        self.number = 0
        self.store = Store(path, write=True)
        self.look()
        self.happen()

    def look(self, *, after=None, **given):
        """Let time pass, then do what the service does twice a minute."""
        self.now += after or timedelta(0)
        port = given.pop("port", self.server.port)
        return send(self.store, mailing(port, *self.to, **{**self.given, **given}), self.now)

    def happen(self, times=2):
        happen(self.store, *range(self.number, self.number + times))
        self.number += times

    def morning(self, **given):
        """Go to the hour of the digest."""
        self.now = EIGHT + max(0, -(-(self.now - EIGHT) // DAY)) * DAY
        return self.look(**given)

    def later(self, hours=3, **given):
        """Look every five minutes for some hours."""
        for _ in range(12 * hours):
            self.look(after=5 * MINUTE, **given)

    def everything_was_told(self, *recipients, repeats=0):
        expected = due(self.store)
        assert expected
        for recipient in recipients or self.to:
            assert told(self.server, recipient) == expected, recipient
        mails = [(mail.to, mail.identity) for mail in self.server.mails]
        assert len(mails) - len(set(mails)) == repeats


@pytest.fixture
def scene(tmp_path):
    with MailServer() as server:
        scene = Scene(tmp_path / "watcher.db", server)
        scene.store.connection.execute("PRAGMA synchronous = off")
        yield scene
        scene.store.close()


def test_nothing_goes_wrong(scene):
    scene.morning()
    scene.everything_was_told()


def test_the_server_is_down_for_three_days(scene):
    down = free_port()
    for _ in range(3):
        scene.morning(port=down)
        scene.later(1, port=down)
        scene.happen()
    scene.later(2)
    scene.everything_was_told()
    assert len(scene.server.mails) == 3 * 2  # the one that waited, and one for all that came since


def test_a_greylist_lets_in_who_comes_again(scene):
    scene.server.on_rcpt = in_turn(*["451 4.7.1 greylisted, come again"] * 3)
    assert {one.state for one in scene.morning()} == {"waiting"}
    assert scene.look(after=4 * MINUTE) == []
    assert {one.state for one in scene.look(after=MINUTE)} == {"delivered"}
    scene.everything_was_told()


@pytest.mark.parametrize("answer", ["450 4.2.1 mailbox busy", "452 4.2.2 mailbox full", "421 4.3.2 closing"])  # fmt: skip
def test_one_recipient_of_three_is_put_off(scene, answer):
    answers = in_turn(answer, answer)
    scene.server.on_rcpt = lambda address: answers(address) if address == B else None
    assert [one.state for one in scene.morning()] == ["delivered", "waiting", "delivered"]
    scene.later(1)
    scene.everything_was_told()
    assert len(scene.server.mails) == 3


def test_one_recipient_of_three_is_refused_for_days(scene):
    scene.server.on_rcpt = lambda address: "550 5.1.1 no such user" if address == B else None
    for _ in range(3):
        states = {one.recipient: one.state for one in scene.morning()}
        assert states == {A: "delivered", B: "refused", C: "delivered"}
        assert scene.look(after=12 * HOUR) == []  # not asked again before the next day
        scene.happen()
    scene.server.on_rcpt = lambda address: None
    scene.morning()
    scene.everything_was_told()
    assert len([mail for mail in scene.server.mails if mail.to == B]) == 1


@pytest.mark.parametrize("behaviour", ["on_mail", "on_rcpt", "on_data"])
def test_the_server_hangs_up_before_it_has_the_mail(scene, behaviour):
    setattr(scene.server, behaviour, in_turn(dropping))
    scene.morning()
    scene.later(1)
    scene.everything_was_told()


def test_the_server_takes_the_mail_and_hangs_up_before_it_says_so(scene):
    taken = []

    def behave(mail):
        taken.append(mail)
        if len(taken) == 1:
            scene.server.mails.append(mail)
            raise Drop

    scene.server.on_data = behave
    scene.morning()
    scene.later(1)
    # Nobody could know; the very same came again, and mail programs show it once.
    scene.everything_was_told(repeats=1)
    assert taken[0].raw == next(mail for mail in taken[1:] if mail.to == A).raw


@pytest.mark.parametrize(("behaviour", "answer"), [("on_data", "554 5.7.1 looks like spam"), ("on_data", "552 5.3.4 too large"), ("on_mail", "550 5.7.1 not from you")])  # fmt: skip
def test_the_mail_or_its_sender_is_refused_and_the_next_day_tells_all_of_it(
    scene, behaviour, answer, caplog
):
    setattr(scene.server, behaviour, lambda _: answer)
    assert {one.state for one in scene.morning()} == {"refused"}
    assert answer[:3] in caplog.text
    assert scene.look(after=HOUR) == []
    scene.happen()
    setattr(scene.server, behaviour, lambda _: None)
    scene.morning()
    scene.everything_was_told()
    assert len(scene.server.mails) == 3


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_the_login_is_refused(tmp_path, caplog):
    answers = [AuthResult(success=False, handled=False, message="535 5.7.8 wrong")]
    with MailServer(authenticator=lambda *_: answers[-1]) as server:
        scene = Scene(tmp_path / "watcher.db", server)
        scene.given = {"login": ', username: desk, password: "${SMTP_PASSWORD}"'}
        assert {one.state for one in scene.morning()} == {"refused"}
        assert "535" in caplog.text
        assert "salt-and-brine" not in caplog.text
        assert (
            scene.look(after=HOUR) == []
        )  # a login is not tried all day: servers shut out who does
        answers.append(AuthResult(success=True, handled=False))
        scene.happen()
        scene.morning()
        scene.everything_was_told()
        scene.store.close()


def test_the_server_no_longer_offers_starttls(scene, caplog):
    assert {one.state for one in scene.morning(security="starttls")} == {"waiting"}
    assert "STARTTLS" in caplog.text
    assert scene.server.seen == []
    scene.later(1)
    scene.everything_was_told()


def test_the_certificate_is_not_to_be_trusted_until_it_is(tmp_path, monkeypatch, caplog):
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate and is not installed")
    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run([openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert], check=True, capture_output=True)  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    with MailServer(tls=context) as server:
        scene = Scene(tmp_path / "watcher.db", server)
        scene.given = {"host": "localhost", "security": "starttls"}
        assert {one.state for one in scene.morning()} == {"waiting"}
        assert "certificate" in caplog.text
        assert server.seen == []
        monkeypatch.setenv("SSL_CERT_FILE", str(cert))
        scene.later(1)
        scene.everything_was_told()
        scene.store.close()


def test_three_days_asleep_are_one_digest(scene):
    for _ in range(3):
        scene.happen()
    scene.now = EIGHT + 3 * DAY + HOUR
    scene.look()
    scene.later()
    scene.everything_was_told()
    assert len(scene.server.mails) == 3  # one for each recipient


@pytest.mark.parametrize("ahead", [5 * HOUR, 30 * HOUR, 40 * DAY, 4000 * DAY])
def test_the_clock_goes_ahead_and_comes_back(scene, ahead):
    scene.morning()
    scene.now += ahead
    scene.happen()
    scene.later()
    scene.now -= ahead
    scene.happen()
    scene.later()
    mails = len(scene.server.mails)
    for _ in range(3):
        scene.happen()
        scene.morning()
        scene.later(1)
    scene.morning()
    scene.everything_was_told()
    assert mails <= 3 * 3
    assert len(scene.server.mails) <= mails + 3 * 4


@pytest.mark.parametrize("back", [2 * HOUR, 30 * HOUR, 400 * DAY])
def test_the_clock_goes_back(scene, back):
    scene.morning()
    scene.now -= back
    scene.happen()
    scene.later(12)
    assert len(scene.server.mails) <= 3 * 2
    for _ in range(3):
        scene.happen()
        scene.now += DAY
        scene.later(1)
    if back < 2 * DAY:
        scene.everything_was_told()
    else:
        scene.now += DAY
        scene.look()
        scene.everything_was_told()


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Europe/Paris", "2026-03-28"),
        ("Europe/Paris", "2026-10-24"),
        ("America/New_York", "2026-03-07"),
        ("America/New_York", "2026-10-31"),
        ("Australia/Lord_Howe", "2026-04-04"),
        ("Australia/Lord_Howe", "2026-10-03"),
    ],
)
@pytest.mark.parametrize("at", ["02:00", "02:30", "01:30", "08:00"])
def test_the_clocks_are_changed_at_the_hour_of_the_digest(tmp_path, zone, day, at):
    from tests import make
    from tests.mailing import config_text

    with MailServer() as server, Store(tmp_path / "watcher.db", write=True) as store:
        store.connection.execute("PRAGMA synchronous = off")
        config = make.config(config_text(server.port, A, timezone=zone).replace('"08:00"', f'"{at}"'), SMTP_PASSWORD="x")  # fmt: skip
        now = datetime.fromisoformat(f"{day}T18:00:00+00:00")
        send(store, config, now)
        for number in range(3 * 24 * 4):
            if number % 24 == 0:
                happen(store, number)
            now += 15 * MINUTE
            send(store, config, now)
        assert len(server.mails) == 3
        assert told(server, A) == due(store)[: len(told(server, A))]
        assert len(due(store)) - len(told(server, A)) <= 4  # what came since this morning


def test_the_first_run_finds_a_full_store(tmp_path):
    with MailServer() as server, Store(tmp_path / "watcher.db", write=True) as store:
        happen(store, *range(5))
        before = len(due(store))
        for minutes in range(0, 60 * 24, 60):
            send(store, mailing(server.port), EIGHT - 2 * HOUR + minutes * MINUTE)
        assert [mail.diffs for mail in server.mails] == [[]]  # at eight, that nothing came since
        happen(store, 9)
        send(store, mailing(server.port), EIGHT + DAY)
        assert told(server, DESK) == due(store)[before:]


def test_a_mail_that_is_called_a_duplicate_is_told_again_by_the_next_digest(scene):
    """A server may know the Message-ID from another recipient's mail: nobody can tell whether this one has it."""
    scene.to = (A, B)
    calls = {"b": in_turn(dropping, "554 5.7.1 duplicate message")}
    scene.server.on_data = lambda mail: calls["b"](mail) if mail.to == B else None
    scene.morning()  # A has it; B's was dropped after the dot, and is in nobody's mailbox
    assert told(scene.server, A)
    scene.look(after=HOUR)
    assert told(scene.server, B) == []
    scene.morning()
    scene.everything_was_told(A, B)


def test_a_recipient_is_added_and_one_is_removed(scene):
    scene.to = (A, B)
    scene.morning()
    before = due(scene.store)
    scene.to = (A, C)
    scene.look(after=HOUR)
    scene.happen()
    scene.morning()
    scene.everything_was_told(A)
    assert told(scene.server, B) == before
    assert told(scene.server, C) == due(scene.store)  # entered before anything had come


def test_two_processes_send_at_once(tmp_path):
    """The second one is told who holds the store; the kernel frees the lock when its holder dies."""
    code = """
import sys
from pathlib import Path
from watcher.edge.lock import held
with held(Path(sys.argv[1]), by="digest"):
    print("held", flush=True)
    sys.stdin.read()
"""
    other = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
    with other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StoreHeld), held(tmp_path, by="digest"):
            raise AssertionError("both")
        other.stdin.close()
    with held(tmp_path, by="digest"):
        pass


def test_two_senders_that_read_the_same_row_send_it_once(scene):
    """Should the lock ever fail: whoever takes a row first has it."""
    scene.server.on_rcpt = in_turn("450 later", "450 later", "450 later")
    scene.morning()
    scene.now += HOUR
    ready = scene.store.outbox.ready("mail", now=scene.now, force=False)
    with Store(scene.path, write=True) as second, second.transaction():
        assert all(second.outbox.begin(parcel) for parcel in ready)
    with scene.store.transaction():
        assert not any(scene.store.outbox.begin(parcel) for parcel in ready)


def test_the_store_cannot_be_written_when_the_mail_was_taken(scene, caplog):
    def behave(mail):
        scene.store.connection.execute("PRAGMA query_only = on")

    scene.server.on_data = behave
    with pytest.raises(StoreError, match="cannot be written"):
        scene.morning()
    assert "not settled" in caplog.text
    assert len(scene.server.mails) == 1
    with pytest.raises(StoreError):  # and nothing more is sent while it cannot be
        scene.look(after=MINUTE)
    assert len(scene.server.mails) == 1
    scene.server.on_data = lambda mail: None
    scene.store.connection.execute("PRAGMA query_only = off")
    scene.look(after=MINUTE)
    scene.everything_was_told(repeats=1)


def test_the_store_cannot_be_written_before_anything_is_sent(scene):
    scene.store.connection.execute("PRAGMA query_only = on")
    with pytest.raises(StoreError):
        scene.morning()
    assert scene.server.connections == 0
    scene.store.connection.execute("PRAGMA query_only = off")
    scene.look(after=MINUTE)
    scene.everything_was_told()


def test_another_program_holds_the_store_locked(scene, monkeypatch):
    scene.store.connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(scene.path, check_same_thread=False)
    scene.server.on_data = lambda mail: other.execute("BEGIN IMMEDIATE") and None
    with pytest.raises(StoreError, match="locked"):
        scene.morning()
    other.rollback()
    other.close()
    scene.server.on_data = lambda mail: None
    scene.look(after=MINUTE)
    scene.everything_was_told(repeats=1)
