"""The mail server may do what it likes: each recipient's mail has an outcome, and the password is never in it."""

from __future__ import annotations

import logging
import shutil
import socket
import ssl
import subprocess
import threading
import time
from contextlib import closing, suppress

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.mailing import MailServer, dropping, free_port, in_turn, mailing
from watcher.core.delivery import Channel, Fate, Parcel
from watcher.edge.mail import Post

PASSWORD = "salt-and-brine"
LOGIN = ', username: desk, password: "${SMTP_PASSWORD}"'
MESSAGE = b"From: watcher@watch.example\r\nSubject: x\r\nMessage-ID: <1@watch.example>\r\n\r\nline\r\n.dot\r\n"  # fmt: skip


def parcel(to="desk@quay.example", message=MESSAGE):
    return Parcel(row=1, digest=1, story="harbour", channel=Channel.MAIL, recipient=to, subject="x", message=message, tries=0)  # fmt: skip


def post(port, timeout=5.0, limit=10.0, **given):
    return Post(mailing(port, **given).digest, timeout=timeout, limit=limit)


def sent(port, *to, message=MESSAGE, **given):
    with closing(post(port, **given)) as carrier:
        outcomes = [carrier.send(parcel(one, message)) for one in to or ("desk@quay.example",)]
    return outcomes[0] if len(outcomes) == 1 else outcomes


def test_the_server_gets_the_very_bytes_with_the_one_recipient_on_top():
    with MailServer() as server:
        outcomes = sent(server.port, "a@quay.example", "b@quay.example")
    assert [one.fate for one in outcomes] == [Fate.DELIVERED] * 2
    assert [(mail.sender, mail.to) for mail in server.mails] == [("watcher@watch.example", "a@quay.example"), ("watcher@watch.example", "b@quay.example")]  # fmt: skip
    for mail in server.mails:
        assert mail.raw == f"To: {mail.to}\r\n".encode() + MESSAGE
    assert server.connections == 1


@pytest.mark.parametrize(
    ("behaviour", "answer", "fate"),
    [
        ("on_mail", "451 4.3.0 try later", Fate.LATER),
        ("on_mail", "550 5.7.1 not from you", Fate.REFUSED),
        ("on_rcpt", "450 4.2.0 greylisted", Fate.LATER),
        ("on_rcpt", "550 5.1.1 no such user", Fate.REFUSED),
        ("on_rcpt", "552 mailbox full", Fate.LATER),
        ("on_rcpt", "552 5.2.2 over quota", Fate.LATER),
        ("on_rcpt", "552 5.2.3 message too large for this mailbox", Fate.REFUSED),
        ("on_data", "452 4.3.1 no room", Fate.LATER),
        ("on_data", "554 5.7.1 spam", Fate.REFUSED),
        ("on_data", "552 5.3.4 too large", Fate.REFUSED),
        ("on_mail", "421 closing", Fate.LATER),
        ("on_data", "421 closing", Fate.LATER),
    ],
)
def test_what_a_server_answers_decides_and_the_next_recipient_is_served(behaviour, answer, fate):
    with MailServer() as server:
        setattr(server, behaviour, in_turn(answer))
        first, second = sent(server.port, "a@quay.example", "b@quay.example")
    assert first.fate is fate
    assert answer.split(" ", 1)[0] in first.error
    assert second.fate is Fate.DELIVERED
    assert [mail.to for mail in server.mails] == ["b@quay.example"]


def talking(**other):
    """Return a function of a socket that speaks SMTP with one client, with other answers where given; `end` is after the dot."""
    usual = {"mail": b"250 ok", "rcpt": b"250 ok", "data": b"354 go on", "end": b"250 ok", "ehlo": b"250 hello", "rset": b"250 ok", "quit": b"221 bye"}  # fmt: skip
    answers = usual | other

    def talk(connection):
        lines = connection.makefile("rb")
        connection.sendall(b"220 hello\r\n")
        while verb := lines.readline()[:4].decode().strip().lower():
            said = answers[verb]
            if verb == "data" and said.startswith(b"354"):
                connection.sendall(said + b"\r\n")
                while lines.readline() not in (b".\r\n", b""):
                    pass
                said = answers["end"]
            for part in [said] if isinstance(said, bytes) else said():
                connection.sendall(part + b"\r\n")

    return talk


@pytest.mark.parametrize(("step", "answer"), [("mail", b"251 ok"), ("rcpt", b"251 passed on"), ("rcpt", b"252 cannot tell, will try"), ("end", b"200 ok"), ("end", b"251 2.6.0 queued"), ("rset", b"200 ok")])  # fmt: skip
def test_an_answer_that_begins_with_a_two_is_a_yes(step, answer):
    assert sent(listening(talking(**{step: answer}))).fate is Fate.DELIVERED


@pytest.mark.parametrize(("step", "answer"), [("mail", b"350 more"), ("rcpt", b"354 go on"), ("end", b"354 go on"), ("end", b"650 what"), ("data", b"250 ok")])  # fmt: skip
def test_an_answer_to_something_else_is_no_yes(step, answer):
    outcome = sent(listening(talking(**{step: answer})))
    assert outcome.fate is Fate.LATER
    assert answer.decode() in outcome.error


@pytest.mark.parametrize("line", [b"250-" + b"a" * 8000, b"250-"])
@pytest.mark.parametrize("step", ["ehlo", "mail", "rcpt", "end"])
def test_a_reply_without_an_end_is_not_read_to_it(step, line):
    given, block = 0, b"\r\n".join([line] * (65_536 // len(line)))

    def flood():
        nonlocal given
        while given < 500:  # 32 MB
            given += 1
            yield block

    outcome = sent(listening(talking(**{step: flood})))
    assert outcome.fate is Fate.LATER
    assert "more in one reply" in outcome.error
    assert given < 400


@pytest.mark.parametrize("behaviour", ["on_mail", "on_rcpt", "on_data"])
def test_a_connection_that_breaks_off_costs_one_recipient_a_try(behaviour):
    with MailServer() as server:
        setattr(server, behaviour, in_turn(dropping))
        first, second = sent(server.port, "a@quay.example", "b@quay.example")
    assert first.fate is Fate.LATER
    assert "hung up" in first.error or "reset" in first.error.lower() or "pipe" in first.error.lower()  # fmt: skip
    assert second.fate is Fate.DELIVERED


def test_a_server_that_takes_one_mail_a_connection_gets_a_connection_a_mail():
    with MailServer() as server:
        server.on_mail = in_turn(None, "421 enough", None)
        outcomes = sent(server.port, "a@quay.example", "b@quay.example")
        assert [one.fate for one in outcomes] == [Fate.DELIVERED] * 2
        assert server.connections == 2


def test_a_server_that_is_not_there_is_asked_once_for_all_recipients():
    first, second = sent(free_port(), "a@quay.example", "b@quay.example")
    assert first == second
    assert first.fate is Fate.LATER
    assert "refused" in first.error


def listening(answer):
    """Return a port where one connection gets an answer by a function of the socket."""
    server = socket.create_server(("127.0.0.1", 0))

    def run():
        with server:
            connection, _ = server.accept()
            with connection, suppress(OSError):
                answer(connection)

    threading.Thread(target=run, daemon=True).start()
    return server.getsockname()[1]


def test_a_server_that_turns_everybody_away_says_nothing_about_the_mail():
    port = listening(lambda connection: connection.sendall(b"554 no mail today\r\n"))
    outcome = sent(port)
    assert outcome.fate is Fate.LATER
    assert "554 no mail today" in outcome.error


def test_a_server_that_says_nothing_is_waited_for_no_longer_than_the_timeout():
    begun = time.monotonic()
    outcome = sent(listening(lambda connection: time.sleep(5)), timeout=0.3)
    assert (outcome.fate, time.monotonic() - begun < 3) == (Fate.LATER, True)
    assert "did not answer in time" in outcome.error


def drip(connection):
    connection.sendall(b"220 hello\r\n")
    while True:
        connection.sendall(b"250-drip\r\n")
        time.sleep(0.05)


def test_a_server_that_answers_in_drips_is_cut_off():
    begun = time.monotonic()
    outcome = sent(listening(drip), timeout=5, limit=0.5)
    assert (outcome.fate, time.monotonic() - begun < 4) == (Fate.LATER, True)
    assert "took longer" in outcome.error


def test_a_mail_under_way_can_be_cut_off_from_another_thread():
    carrier = post(listening(drip), timeout=30, limit=60)
    threading.Timer(0.3, carrier.abort).start()
    begun = time.monotonic()
    outcome = carrier.send(parcel())
    assert (outcome.fate, time.monotonic() - begun < 4) == (Fate.LATER, True)
    assert "ended" in outcome.error
    assert carrier.send(parcel()).fate is Fate.LATER  # and nothing is begun any more
    carrier.close()


@pytest.mark.parametrize("bye", [b"", b"\xff\xfe\x00\r\n", b"220-" + b"x" * 100_000 + b"\r\n"])
def test_what_speaks_no_smtp_is_no_reason_to_give_up(bye):
    assert sent(listening(lambda connection: connection.sendall(bye))).fate is Fate.LATER


def test_a_server_that_says_its_limit_refuses_what_is_larger():
    with MailServer(size=2000) as server:
        outcome = sent(server.port, message=MESSAGE + b"x" * 70 * 100)
    assert outcome.fate is Fate.REFUSED
    assert "552" in outcome.error
    assert server.mails == []


def test_a_recipient_who_cannot_be_written_to_is_refused_without_a_connection():
    outcome = sent(free_port(), "größe@quay.example")
    assert outcome.fate is Fate.REFUSED
    assert "ASCII" in outcome.error


# --- TLS --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Contexts of servers whose certificates nobody has signed, by the name in them."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificates and is not installed")
    made = {}
    for name in ("localhost", "elsewhere.example"):
        folder = tmp_path_factory.mktemp("certificate")
        key, cert = folder / "key.pem", folder / "cert.pem"
        subprocess.run(
            [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
             "-addext", f"subjectAltName=DNS:{name}", "-keyout", key, "-out", cert],
            check=True, capture_output=True,
        )  # fmt: skip
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(cert, key)
        made[name] = (context, str(cert))
    return made


@pytest.mark.parametrize(("security", "implicit"), [("starttls", False), ("tls", True)])
def test_a_certificate_of_a_private_authority_is_trusted_once_it_is_named(
    certificates, monkeypatch, security, implicit
):
    context, cert = certificates["localhost"]
    with MailServer(tls=context, implicit=implicit) as server:
        before = sent(server.port, host="localhost", security=security)
        assert before.fate is Fate.LATER
        assert "certificate cannot be trusted" in before.error
        assert "SSL_CERT_FILE" in before.error
        assert server.mails == []
        monkeypatch.setenv("SSL_CERT_FILE", cert)
        assert sent(server.port, host="localhost", security=security).fate is Fate.DELIVERED
        [mail] = server.mails
    assert mail.raw.endswith(MESSAGE)


@pytest.mark.parametrize(("security", "implicit"), [("starttls", False), ("tls", True)])
def test_a_certificate_for_another_name_is_not_trusted(
    certificates, monkeypatch, security, implicit
):
    context, cert = certificates["elsewhere.example"]
    monkeypatch.setenv("SSL_CERT_FILE", cert)
    with MailServer(tls=context, implicit=implicit) as server:
        outcome = sent(server.port, host="localhost", security=security)
    assert (outcome.fate, server.mails) == (Fate.LATER, [])
    assert "certificate cannot be trusted" in outcome.error


def test_without_starttls_nothing_is_said_in_the_clear():
    with MailServer() as server:
        outcome = sent(server.port, security="starttls", login=LOGIN)
    assert (outcome.fate, server.seen) == (Fate.LATER, [])
    assert "does not offer STARTTLS" in outcome.error


def test_tls_to_a_port_without_it_says_so():
    with MailServer() as server:
        outcome = sent(server.port, security="tls")
    assert outcome.fate is Fate.LATER
    assert "TLS failed" in outcome.error


# --- login ------------------------------------------------------------------------------


class Doorman:
    def __init__(self, *answers):
        self.given = []
        self.answers = answers or (None,)

    def __call__(self, server, session, envelope, mechanism, data):
        assert isinstance(data, LoginPassword)
        self.given.append((data.login.decode(), data.password.decode()))
        answer = self.answers[min(len(self.given), len(self.answers)) - 1]
        return AuthResult(success=answer is None, handled=False, message=answer)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
@pytest.mark.parametrize("password", [PASSWORD, "Seewölfe & Möwen", "日本"])
def test_the_login_is_what_the_configuration_says_in_any_letters(password):
    doorman = Doorman()
    with MailServer(authenticator=doorman) as server:
        outcome = sent(server.port, login=LOGIN, password=password)
    assert (outcome.fate, outcome.error) == (Fate.DELIVERED, None)
    assert doorman.given == [("desk", password)]


@pytest.mark.parametrize(("password", "answer"), [(PASSWORD, "535 5.7.8 no: {plain}"), (PASSWORD, "535 no {auth} {login}"), ("Möwe-und-Tang", "535 no {auth} {login}")])  # fmt: skip
def test_a_login_that_is_refused_shows_the_password_nowhere(caplog, answer, password):
    import base64

    forms = {
        "plain": password,
        "auth": base64.b64encode(f"\0desk\0{password}".encode()).decode(),
        "login": base64.b64encode(password.encode()).decode(),
    }
    caplog.set_level(logging.DEBUG)
    with MailServer(authenticator=Doorman(answer.format(**forms))) as server, closing(post(server.port, login=LOGIN, password=password)) as carrier:  # fmt: skip
        outcomes = [carrier.send(parcel("a@quay.example")), carrier.send(parcel("b@quay.example"))]
        shown = repr(outcomes) + repr(carrier) + repr(vars(carrier)) + "".join(record.getMessage() for record in caplog.records if record.name != "mail.log")  # fmt: skip
    assert [one.fate for one in outcomes] == [Fate.REFUSED] * 2
    assert "535" in outcomes[0].error
    assert "***" in outcomes[0].error
    for form in forms.values():
        assert form not in shown
    assert server.seen == []


@pytest.mark.parametrize("coding", ["utf-8", "latin-1"])
def test_a_password_that_is_said_back_in_any_coding_is_not_shown(coding):
    def rude(connection):
        connection.sendall(b"220 hello\r\n")
        connection.recv(999)
        connection.sendall(b"250-hello\r\n250 AUTH PLAIN\r\n")
        connection.recv(999)
        connection.sendall("535 never: Möwe-und-Tang\r\n".encode(coding))
        connection.recv(999)

    outcome = sent(listening(rude), login=LOGIN, password="Möwe-und-Tang")
    assert outcome.fate is Fate.REFUSED
    assert outcome.error.endswith("535 never: ***")


def test_a_login_that_fails_for_now_is_tried_later():
    with MailServer(authenticator=Doorman("454 4.7.0 not now")) as server:
        assert sent(server.port, login=LOGIN).fate is Fate.LATER


def test_a_server_without_login_says_so():
    with MailServer() as server:
        server.authenticator = None
        outcome = sent(server.port, login=LOGIN)
    assert outcome.fate is Fate.LATER
    assert "login" in outcome.error


def test_a_password_whose_variable_is_not_set_is_asked_for():
    from tests import make
    from tests.mailing import config_text

    config = make.config(config_text(free_port(), login=LOGIN))
    with closing(Post(config.digest)) as carrier:
        outcome = carrier.send(parcel())
    assert outcome.fate is Fate.LATER
    assert "SMTP_PASSWORD" in outcome.error
