"""A real SMTP server on loopback that misbehaves on demand, and a desk that follows a story and is mailed.

with MailServer() as server:
    server.on_rcpt = lambda address: "550 no such user" if address == "b@quay.example" else None
    server.on_data = dropping            # takes the mail and hangs up before it says 250
    ...
    assert [mail.to for mail in server.mails] == ["a@quay.example"]
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from aiosmtpd.smtp import SMTP

from tests import make
from watcher.core.names import compile_stories
from watcher.jobs.delivering import Written, send_due
from watcher.jobs.importing import Document, import_documents

DESK = "desk@quay.example"
MORNING = datetime(
    2026, 3, 2, 6, 30, tzinfo=UTC
)  # half past seven in Paris; the digest is at eight

CONFIG = (
    make.STORIES
    + """
digest:
  at: "08:00"
  timezone: {timezone}
  to: [{to}]
  from: watcher@watch.example
  quiet: {quiet}
  smtp: {{host: {host}, port: {port}, security: {security}{login}}}
"""
)


class Drop(Exception):
    """What a behaviour raises to hang up instead of answering."""


def dropping(*_):
    raise Drop


@dataclass(frozen=True, slots=True)
class Mail:
    """What a server was handed over."""

    sender: str
    to: str
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        return BytesParser(policy=policy.default).parsebytes(self.raw)

    @property
    def identity(self) -> str:
        return re.search(rb"^Message-ID: (.+)\r$", self.raw, re.M)[1].decode()

    @property
    def diffs(self) -> list[int]:
        """The diffs that the mail tells, as `telling` writes them."""
        text = self.message.get_body(("plain",)).get_content()
        return [int(number) for number in re.findall(r"^diff (\d+)\r?$", text, re.M)]


Behaviour = Callable[..., str | None]  # an answer instead of the usual one, or None


@dataclass
class MailServer:
    """Listens in a thread of its own. `mails` were taken with 250; `seen` came whole, whatever was answered."""

    tls: ssl.SSLContext | None = None
    implicit: bool = False
    authenticator: Callable | None = None
    size: int = 0
    on_mail: Behaviour = lambda address: None
    on_rcpt: Behaviour = lambda address: None
    on_data: Behaviour = lambda mail: None
    mails: list[Mail] = field(default_factory=list)
    seen: list[Mail] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    def __enter__(self) -> MailServer:
        self._loop = asyncio.new_event_loop()
        self._socket = socket.create_server(("127.0.0.1", self.port))
        self.port = self._socket.getsockname()[1]
        started = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(started,), daemon=True)
        self._thread.start()
        assert started.wait(10)
        return self

    def __exit__(self, *_) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self, started: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve(started))
        finally:
            asyncio.set_event_loop(None)
            self._loop.close()

    async def _serve(self, started: threading.Event) -> None:
        self._stop = asyncio.Event()
        server = await self._loop.create_server(
            self._protocol, sock=self._socket, ssl=self.tls if self.implicit else None
        )
        started.set()
        await self._stop.wait()
        server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _protocol(self) -> SMTP:
        self.connections += 1
        kind = {} if self.size == 0 else {"data_size_limit": self.size}
        if self.tls is not None and not self.implicit:
            kind["tls_context"] = self.tls
        if self.authenticator is not None:
            kind |= {"authenticator": self.authenticator, "auth_require_tls": False}
        return SMTP(self, hostname="mail.quay.example", loop=self._loop, **kind)

    # -- what aiosmtpd asks

    async def handle_MAIL(self, server, session, envelope, address, options):
        answer = self._answer(server, self.on_mail, address)
        if answer is None:
            envelope.mail_from = address
            return "250 OK"
        return answer

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = self._answer(server, self.on_rcpt, address)
        if answer is None:
            envelope.rcpt_tos.append(address)
            return "250 OK"
        return answer

    async def handle_DATA(self, server, session, envelope):
        mails = [
            Mail(envelope.mail_from, to, envelope.original_content) for to in envelope.rcpt_tos
        ]
        self.seen += mails
        answer = self._answer(server, self.on_data, mails[0])
        if answer is None:
            self.mails += mails
            return "250 OK"
        return answer

    def _answer(self, server, behaviour: Behaviour, given) -> str | None:
        try:
            return behaviour(given)
        except Drop:
            server.transport.abort()
            return "421 gone"


def in_turn(*answers):
    """Return a behaviour that gives one answer after the other, then none."""
    left = list(answers)

    def behave(given):
        answer = left.pop(0) if left else None
        return dropping() if answer is dropping else answer

    return behave


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as held:
        return held.getsockname()[1]


def config_text(
    port,
    *to,
    host="127.0.0.1",
    timezone="Europe/Paris",
    quiet="heartbeat",
    security="none",
    login="",
):
    """Return feeds.yaml with a digest to these recipients."""
    recipients = ", ".join(to or (DESK,))
    return CONFIG.format(
        to=recipients,
        host=host,
        port=port,
        timezone=timezone,
        quiet=quiet,
        security=security,
        login=login,
    )


def mailing(port, *to, **given):
    """Return a Config whose digest goes to these recipients."""
    environ = {"SMTP_PASSWORD": given.pop("password", "salt-and-brine")}
    return make.config(config_text(port, *to, **given), **environ)


def telling(store, config, wanted, now):
    """Write a digest that says which diffs it tells, and nothing else."""
    rows = store.read.rows(
        "SELECT id FROM diffs WHERE story = ? AND id > ? AND id <= ? ORDER BY id",
        (wanted.story, wanted.after, wanted.until),
    )
    text = "".join(f"diff {row['id']}\n" for row in rows)
    title = config.story(wanted.story).title
    return Written(
        subject=f"{title}: {len(rows)}",
        text=text or "Nothing new.\n",
        html=f"<pre>{text}</pre>",
        quiet=not rows,
    )


def happen(store, *numbers):
    """Append a diff for each number, which tells the texts apart."""
    config = make.config()
    documents = [
        Document(
            place=f"{number}",
            key=f"ref:{number}",
            ref=f"{number}",
            url=f"https://quay.example/{number}",
            outlet="Quay News",
            title=f"Report {number}",
            text=f"Tamsin Orlebar painted bollard {number} on Monday. {'Xyzzy' + chr(97 + number % 26) * 3} was there too.",
            published=make.NOW,
            language="en",
        )
        for number in numbers
    ]
    import_documents(store, config, compile_stories(config.stories), documents, detect=lambda one: "en", now=make.NOW)  # fmt: skip


def send(store, config, now, *, force=False, carrier=None):
    """Send what is due, written by `telling`."""
    return send_due(store, config, now=now, force=force, write=telling, carrier=carrier)


def told(server, recipient=DESK) -> list[int]:
    """Return the diffs that somebody was told, mail by mail; a mail that came twice counts once."""
    mails = {mail.identity: mail for mail in server.mails if mail.to == recipient}
    return [number for mail in mails.values() for number in mail.diffs]


def due(store) -> list[int]:
    """Return all diffs there are."""
    return [row["id"] for row in store.read.rows("SELECT id FROM diffs ORDER BY id")]
