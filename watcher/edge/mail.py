"""The mail server, spoken to one recipient at a time; whatever it does comes back as an `Outcome`.

Each recipient gets a transaction of its own (MAIL, RCPT, DATA), so that who is refused neither holds up nor repeats
anything to anybody else. Certificates are verified against the system's; SSL_CERT_FILE names a private one.
"""

from __future__ import annotations

import base64
import contextlib
import re
import smtplib
import socket
import ssl
import threading
import unicodedata

from watcher.config import Digest, Security
from watcher.core.delivery import Fate, Outcome, Parcel
from watcher.edge.letter import addressed, in_ascii
from watcher.edge.replies import unconnected
from watcher.errors import ConfigError

TIMEOUT = 30.0  # seconds for one answer of the server
LIMIT = 120.0  # seconds for one mail from the connection on: an answer may come in drips
_ENDED = "watcher was ended meanwhile"
_LONGEST = 200  # letters of what a server said that are kept

# A 552 to RCPT is a 452 (RFC 5321, 4.5.3.1.10), and a mailbox that is full has room again. One that says by its second
# number that the mail is too large (RFC 3463: X.2.3, X.3.4) says so of the same mail at every try.
_TOO_LARGE = re.compile(rb"5\.(?:2\.3|3\.4)(?!\d)")

# What smtplib raises where the network or the server does not do as it should.
_TROUBLE = (OSError, smtplib.SMTPException, ValueError)


class Post:
    """The connection to the server of `feeds.yaml`, made when the first mail is sent.

    `send` may be called from any thread, one at a time; `abort` at any time, from another.
    """

    def __init__(self, digest: Digest, *, timeout: float = TIMEOUT, limit: float = LIMIT) -> None:
        self._digest = digest
        self._timeout = timeout
        self._limit = limit
        self._server: smtplib.SMTP | None = None
        self._trouble: Outcome | None = None  # why there is no connection: not asked for again
        self._cut: str | None = None  # why the connection was cut from our side
        self._ended = False
        self._handed_over = False  # the server may hold the mail, whatever it says

    def send(self, parcel: Parcel) -> Outcome:
        """Send a mail to its recipient; never raises for anything the server does."""
        if self._ended:
            return Outcome(fate=Fate.LATER, error=_ENDED)
        if self._trouble is not None:
            return self._trouble
        try:
            mail = addressed(parcel.message, parcel.recipient)
        except ValueError as error:
            return Outcome(fate=Fate.REFUSED, error=f"{parcel.recipient} {error}")
        self._cut = None
        watch = threading.Timer(
            self._limit, self._break_off, [f"took longer than {self._limit:.0f} seconds"]
        )
        watch.daemon = True
        watch.start()
        try:
            used = self._server is not None
            outcome = self._tried(parcel, mail)
            if used and self._server is None and not self._handed_over:
                # It was tired of this connection, not of this mail.
                outcome = self._tried(parcel, mail)
            return outcome
        finally:
            watch.cancel()

    def _tried(self, parcel: Parcel, mail: bytes) -> Outcome:
        self._handed_over = False
        if self._server is None:
            self._trouble = self._connected()
        if self._trouble is not None:
            return self._trouble
        assert self._server is not None
        interrupted = self._interruption()
        if interrupted is not None:  # while there was nothing yet to cut
            return self._kept_out(interrupted)
        return self._transaction(self._server, in_ascii(parcel.recipient), mail)

    def abort(self) -> None:
        """Cut the connection, so that a `send` under way ends; the mail counts as not taken."""
        self._ended = True
        self._break_off(_ENDED)

    def close(self) -> None:
        """Take leave of the server."""
        server, self._server = self._server, None
        if server is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                # All that matters was answered already; who does not say goodbye is not waited for.
                server.timeout = 5
                if server.sock is not None:
                    server.sock.settimeout(5)
                server.quit()
            server.close()

    # -- one mail

    def _transaction(self, server: smtplib.SMTP, recipient: str, mail: bytes) -> Outcome:
        try:
            options = [f"SIZE={len(mail)}"] if server.has_extn("size") else []
            code, said = server.mail(in_ascii(self._digest.sender), options)
            if not _taken(code):
                return self._answered(code, said, f"does not take mail from {self._digest.sender}")
            code, said = server.rcpt(recipient)
            if not _taken(code):
                full = code == 552 and _TOO_LARGE.match(said) is None
                return self._answered(
                    452 if full else code, said, f"does not take mail for {recipient}", shown=code
                )
            self._handed_over = True
            try:
                code, said = server.data(mail)
            except smtplib.SMTPDataError as error:  # it did not want to see it
                code, said = error.smtp_code, _as_bytes(error.smtp_error)
                if _taken(code):  # an answer to something else: no mail was shown
                    return self._kept_out(
                        f"the server did not ask for the mail: {code} {_text(said)}"
                    )
            if not _taken(code):
                return self._answered(code, said, "did not take the mail")
        except _TROUBLE as error:
            return self._lost("the server took no mail", error)
        return Outcome(fate=Fate.DELIVERED)

    def _answered(self, code: int, said: bytes, what: str, *, shown: int | None = None) -> Outcome:
        """Return what a refusal comes to, the connection ready for the next recipient or given up.

        `shown` is the code that the server said, where it is not the one that counts.
        """
        permanent = 500 <= code < 600
        # 421 (RFC 5321, 3.8): the server hangs up.
        if code == 421 or not self._reset():
            self._drop()
        fate = Fate.REFUSED if permanent else Fate.LATER
        return Outcome(
            fate=fate, error=self._line(f"the server {what}: {shown or code} {_text(said)}")
        )

    def _reset(self) -> bool:
        assert self._server is not None
        try:
            return _taken(self._server.rset()[0])
        except (OSError, smtplib.SMTPException):
            return False

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    # -- the connection

    def _connected(self) -> Outcome | None:
        """Connect and log in; return why not."""
        smtp = self._digest.smtp
        try:
            password = None if smtp.password is None else smtp.password.reveal()
        except ConfigError as error:
            return Outcome(fate=Fate.LATER, error=str(error).splitlines()[0])
        where = f"{smtp.host}:{smtp.port}"
        try:
            context = _context() if smtp.security is Security.TLS else None
            server = self._server = unconnected(smtp.host, timeout=self._timeout, context=context)
            code, said = server.connect(smtp.host, smtp.port)
            if code != 220:
                # 554 here is "no mail today" (RFC 5321, 3.1), whoever asks: not about this mail.
                return self._kept_out(f"{where} turns us away: {code} {_text(said)}")
            server.ehlo_or_helo_if_needed()
            if smtp.security is Security.STARTTLS:
                if not server.has_extn("starttls"):
                    return self._kept_out(
                        f"{where} does not offer STARTTLS, so nothing was sent; is the port right?"
                    )
                server.starttls(context=_context())
                server.ehlo_or_helo_if_needed()
            if smtp.username is not None and password is not None:
                return self._logged_in(server, smtp.username, password, where)
        except _TROUBLE as error:
            return self._lost(f"no connection to {where}", error)
        return None

    def _logged_in(
        self, server: smtplib.SMTP, username: str, password: str, where: str
    ) -> Outcome | None:
        try:
            if username.isascii() and password.isascii():
                server.login(username, password)
                return None
            # smtplib knows ASCII only; PLAIN has UTF-8 (RFC 4616).
            secret = base64.b64encode(f"\0{username}\0{password}".encode()).decode()
            code, said = server.docmd("AUTH", f"PLAIN {secret}")
        except smtplib.SMTPAuthenticationError as error:
            code, said = error.smtp_code, _as_bytes(error.smtp_error)
        except smtplib.SMTPNotSupportedError:
            return self._kept_out(
                f"{where} takes no login on this connection; leave out username and password,"
                " or use another `security`"
            )
        if code in (235, 503):
            return None
        permanent = 500 <= code < 600
        return self._kept_out(
            f"{where} refuses the login: {code} {_text(said)}",
            Fate.REFUSED if permanent else Fate.LATER,
        )

    def _kept_out(self, why: str, fate: Fate = Fate.LATER) -> Outcome:
        self._drop()
        return Outcome(fate=fate, error=self._line(why))

    def _lost(self, what: str, error: Exception) -> Outcome:
        """Return what an error of the connection comes to: nobody knows whether it was taken, so it is tried again."""
        return self._kept_out(f"{what}: {self._interruption() or _reason(error)}")

    def _interruption(self) -> str | None:
        return _ENDED if self._ended else self._cut

    def _break_off(self, why: str) -> None:
        """Have whoever waits for the server wait no longer."""
        self._cut = why
        server = self._server
        sock = None if server is None else getattr(server, "sock", None)
        if sock is not None:
            with contextlib.suppress(OSError):
                # The base class's: that of an SSLSocket changes what the other thread is using.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    # -- words

    def _line(self, text: str) -> str:
        """Return a text of the server's as one harmless line without the password, in whatever form it says it."""
        smtp = self._digest.smtp
        shown = " ".join("".join(letter if unicodedata.category(letter)[0] != "C" else " " for letter in text).split())  # fmt: skip
        if smtp.password is not None:
            for secret in _forms(smtp.username or "", smtp.password.reveal()):
                shown = re.sub(re.escape(secret), "***", shown, flags=re.IGNORECASE)
        return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"


def _taken(code: int) -> bool:
    # The first digit decides (RFC 5321, 4.3.2): a client must not need to know the others.
    return 200 <= code < 300


def _context() -> ssl.SSLContext:
    # Made anew each time: a certificate that was renewed counts at the next connection.
    return ssl.create_default_context()


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return (
            f"its certificate cannot be trusted ({error.verify_message}); for a private authority"
            " name its certificate in SSL_CERT_FILE"
        )
    if isinstance(error, ssl.SSLError):
        return f"TLS failed ({error.reason or error})"
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, smtplib.SMTPServerDisconnected):
        cause = error.__context__  # smtplib says this of a time that ran out, too
        return _reason(cause) if isinstance(cause, OSError) else "it hung up"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_text(_as_bytes(error.smtp_error))}"
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(error) or type(error).__name__


def _forms(username: str, password: str) -> list[str]:
    """Return how a server may say a password back: as it is, or as AUTH sent it. The longest first."""
    raw = (password, f"\0{username}\0{password}", f"{username}\0{username}\0{password}")
    encoded = [base64.b64encode(one.encode("utf-8", "replace")).decode() for one in raw]
    return sorted({one for one in (password, *encoded) if one}, key=len, reverse=True)


def _as_bytes(said: bytes | str) -> bytes:
    return said.encode("utf-8", "replace") if isinstance(said, str) else said


def _text(said: bytes) -> str:
    try:
        return said.decode()
    except UnicodeDecodeError:
        return said.decode(
            "latin-1"
        )  # never "replace": a password with a hole in it would be shown
