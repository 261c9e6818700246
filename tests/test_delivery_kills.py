"""kill -9 at every step of a delivery: nothing is lost, and only what the server may have taken comes twice, the same."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.mailing import MailServer, due, happen, mailing, send, told
from watcher.edge.store import Store

ROOT = Path(__file__).resolve().parents[1]
EIGHT = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
A, B, C = "a@quay.example", "b@quay.example", "c@quay.example"

pytestmark = pytest.mark.slow  # starts interpreters

# Delivers as the command does, and kills itself at the step that it is given.
CHILD = """
import os, signal, sys
from datetime import datetime
from pathlib import Path
from tests.mailing import mailing, send
from watcher.edge.mail import Post
from watcher.edge.store import Store
from watcher.edge.store.outbox import OutboxTables
from watcher.jobs import posting

path, port, step, now, *to = sys.argv[1:]

def killing(function, when):
    def wrapper(*args, **kwargs):
        if when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        result = function(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)
        return result
    return wrapper

if step == "the digest is written, not committed":
    OutboxTables.add = killing(OutboxTables.add, "after")
if step == "the digest is committed":
    posting.begin = killing(posting.begin, "before")
if step == "the try is written, not committed":
    OutboxTables.begin = killing(OutboxTables.begin, "after")
if step == "the try is committed":
    Post.send = killing(Post.send, "before")
if step == "the server said 250":
    Post.send = killing(Post.send, "after")
if step == "the outcome is written, not committed":
    OutboxTables.settle = killing(OutboxTables.settle, "after")
if step == "the outcome is committed":
    posting.settle = killing(posting.settle, "after")

with Store(Path(path), write=True) as store:
    send(store, mailing(int(port), *to), datetime.fromisoformat(now))
"""

# Each step, and how many mails the server has taken that nobody could know of.
STEPS = {
    "the digest is written, not committed": 0,
    "the digest is committed": 0,
    "the try is written, not committed": 0,
    "the try is committed": 0,
    "the connection is made": 0,
    "the recipient is named": 0,
    "the server has the mail and refuses it": 0,
    "the server has the mail and takes it": 1,
    "the server said 250": 1,
    "the outcome is written, not committed": 1,
    "the outcome is committed": 0,
}


@pytest.mark.parametrize("step", STEPS)
def test_a_process_that_is_killed_loses_nothing(tmp_path, step):
    path = tmp_path / "watcher.db"
    with MailServer() as server:
        with Store(path, write=True) as store:
            send(store, mailing(server.port, A, B, C), EIGHT - timedelta(hours=20))
            happen(store, 1, 2)
        started = threading.Event()
        process = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), str(server.port), step, EIGHT.isoformat(), A, B, C],
            cwd=ROOT,
        )  # fmt: skip
        started.set()

        def kill(_):
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
                return "451 too late" if step == "the server has the mail and refuses it" else None
            return None

        place = {
            "the connection is made": "on_mail",
            "the recipient is named": "on_rcpt",
            "the server has the mail and refuses it": "on_data",
            "the server has the mail and takes it": "on_data",
        }.get(step)
        if place is not None:
            setattr(server, place, kill)
        assert process.wait(timeout=60) == -signal.SIGKILL
        with Store(path, write=True) as store:
            assert store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            for minute in range(1, 4):
                send(store, mailing(server.port, A, B, C), EIGHT + timedelta(minutes=minute))
            for recipient in (A, B, C):
                assert told(server, recipient) == due(store)
        mails = [(mail.to, mail.identity) for mail in server.mails]
        assert len(mails) - len(set(mails)) == STEPS[step]
        for to in (A, B, C):
            assert len({mail.raw for mail in server.mails if mail.to == to}) == 1
