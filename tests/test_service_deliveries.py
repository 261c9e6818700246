"""The service and the mail: a digest a day beside the polls, whatever the mail server does meanwhile."""

from __future__ import annotations

import signal
import socket
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import time, timedelta

import pytest

from tests.fakes import MONDAY
from tests.mailing import MailServer, dropping, free_port, in_turn
from tests.servers import Server
from tests.test_service import rig
from tests.test_service_process import Running, end
from watcher.config import Digest, Security, Smtp
from watcher.core.delivery import Channel
from watcher.core.times import from_text
from watcher.edge import clock
from watcher.edge.store import Store

A, B = "a@quay.example", "b@quay.example"
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)


def digest(port, *to, **given):
    smtp = Smtp(host="127.0.0.1", port=port, security=Security.NONE)
    return Digest(**{"at": time(7), "timezone": "UTC", "to": to, "sender": "watcher@watch.example", "smtp": smtp, **given})  # fmt: skip


def served(tmp_path, port, *to):
    made = rig(tmp_path, ("alder", 15 * MINUTE, {"pace": HOUR}))
    made.config = replace(made.config, digest=digest(port, *to))
    return made


def times(made):
    """Return by the service's clock when what arrived was settled."""
    return [from_text(at) for (at,) in made.rows("SELECT settled FROM outbox WHERE state = 'delivered' ORDER BY id")]  # fmt: skip


def test_a_digest_is_sent_every_day_within_a_minute_and_polling_goes_on(tmp_path):
    with MailServer() as server:
        made = served(tmp_path, server.port, A)
        made.run(2 * DAY)
    sevens = [MONDAY.replace(hour=7, minute=0) + DAY * day for day in range(4)]
    due = [seven for seven in sevens if MONDAY < seven < MONDAY + 2 * DAY]
    assert len(server.mails) == len(due) == 2
    assert all(timedelta(0) <= at - seven <= MINUTE for at, seven in zip(times(made), due, strict=True))  # fmt: skip
    assert len(made.outlets.log) > 2 * 24 * 3


def test_while_the_mail_server_is_down_nothing_else_is_and_nothing_is_lost(tmp_path, caplog):
    port = free_port()
    made = served(tmp_path, port, A, B)
    made.run(DAY)
    polls = len(made.outlets.log)
    assert polls > 80
    assert caplog.text.count("no connection to") < 2 * 30  # not every half minute
    with MailServer(port=port) as server:
        made.run(2 * HOUR)
    assert {mail.to for mail in server.mails} == {A, B}
    assert [state for (state,) in made.rows("SELECT DISTINCT state FROM outbox")] == ["delivered"]


def test_a_reload_takes_new_recipients_and_a_new_hour(tmp_path):
    with MailServer() as server:
        made = served(tmp_path, server.port, A)

        def change(store):
            made.config = replace(made.config, digest=digest(server.port, A, B, at=time(9)))
            made.reload()

        made.run(DAY + 12 * HOUR, (HOUR, change))
    assert {mail.to for mail in server.mails} == {A, B}
    assert {at.hour for at in times(made)} == {9}


@pytest.mark.slow  # four days of looking twice a minute
def test_a_clock_that_is_set_far_ahead_and_back_neither_silences_nor_floods(tmp_path):
    with MailServer() as server:
        made = served(tmp_path, server.port, A)
        made.run(
            4 * DAY,
            (DAY + HOUR, lambda store: made.clock.set_forward(400 * DAY)),
            (DAY + 3 * HOUR, lambda store: made.clock.set_forward(-400 * DAY)),
        )
    assert 3 <= len(server.mails) <= 6


def test_what_the_store_could_not_be_told_is_told_before_anything_is_sent_again(tmp_path, caplog):
    made = None

    def behave(mail):
        made.store.connection.execute("PRAGMA query_only = on")

    with MailServer() as server:
        made = served(tmp_path, server.port, A)
        server.on_data = behave

        def remember(store):
            made.store = store

        def mend(store):
            server.on_data = lambda mail: None
            store.connection.execute("PRAGMA query_only = off")

        made.run(10 * HOUR, (MINUTE, remember), (9 * HOUR, mend))
    assert "not settled" in caplog.text
    assert len(server.mails) == 1
    assert [state for (state,) in made.rows("SELECT DISTINCT state FROM outbox")] == ["delivered"]


def test_a_mail_that_is_dropped_is_sent_again_the_same(tmp_path):
    with MailServer() as server:
        server.on_data = in_turn(dropping)
        made = served(tmp_path, server.port, A)
        made.run(8 * HOUR)
    assert server.seen[0].raw == server.seen[1].raw
    assert len(server.mails) == len(server.seen) - 1


def test_an_error_of_ours_is_not_made_twice_a_minute(tmp_path, caplog, monkeypatch):
    def failing(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("watcher.jobs.delivering.written", failing)
    with MailServer() as server:
        made = served(tmp_path, server.port, A)
        made.run(9 * HOUR)
        assert server.mails == []
        assert 6 <= caplog.text.count("digest not made") <= 13
        monkeypatch.undo()
        made.run(HOUR)
    assert len(server.mails) == 1


# --- a process of its own -----------------------------------------------------------------------

CONFIG = """
stories: {{harbour: {{title: The harbour, names: [Ada Quill]}}}}
service: {{contact: "mailto:desk@quay.example"}}
feeds: []
digest:
  at: "{at}"
  to: [{to}]
  from: watcher@watch.example
  smtp: {{host: 127.0.0.1, port: {port}, security: none}}
"""


class Hanging:
    """A mail server that takes everything and never says so."""

    def __enter__(self):
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.got_all = threading.Event()
        self.raw = b""
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._socket.close()
        self._thread.join(10)

    def _serve(self):
        with suppress(OSError):
            connection, _ = self._socket.accept()
            with connection, connection.makefile("rb") as lines:
                connection.sendall(b"220 hello\r\n")
                for line in lines:
                    if line[:4].upper() == b"DATA":
                        connection.sendall(b"354 go on\r\n")
                        self.raw = b"".join(iter(lines.readline, b".\r\n"))
                        self.got_all.set()
                    else:
                        connection.sendall(b"250 OK\r\n")


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_an_end_in_the_middle_of_a_mail_is_quick_and_it_is_sent_again_the_same(tmp_path, number):
    now = clock.now()
    with Store(tmp_path / "state" / "watcher.db", write=True) as store, store.transaction():
        store.outbox.subscribe(Channel.MAIL, [("harbour", A)], after=0, at=now - 2 * DAY)
    at = f"{now - 2 * MINUTE:%H:%M}"
    with Server() as unused, Hanging() as hanging:
        running = Running(tmp_path, unused)
        running.config.write_text(CONFIG.format(at=at, to=A, port=hanging.port))
        with running.started() as process:
            assert hanging.got_all.wait(30), running.log.read_text()
            code, seconds = end(process, number)
    assert seconds < 10
    assert code == (0 if number == signal.SIGTERM else -number)
    assert "Traceback" not in running.log.read_text()
    assert running.rows("SELECT state FROM outbox")[0][0] in ("waiting", "sending")
    if number == signal.SIGTERM:
        with Store(tmp_path / "state" / "watcher.db", write=True) as store, store.transaction():
            store.connection.execute("UPDATE outbox SET next_try = NULL")
    with MailServer() as server:
        running.config.write_text(CONFIG.format(at=at, to=A, port=server.port))
        with running.started() as process:
            assert running.saw(lambda: bool(server.mails), seconds=30), running.log.read_text()
            assert running.saw(lambda: running.rows("SELECT state FROM outbox") == [("delivered",)], seconds=10)  # fmt: skip
            end(process)
    [mail] = server.mails
    assert mail.raw == hanging.raw
