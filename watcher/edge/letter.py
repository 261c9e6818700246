"""A digest as mail: the bytes that are kept, and sent to each recipient with their address on top.

The headers are written here, letter by letter, and not by Python's `email`: given a text it decodes the encoded words in
it, so that `=?utf-8?q?=0AX-Evil:?=` in a title may become a line of its own (CPython issues 121650 and 127794, not mended
in every release this runs on). Only the two bodies are made by `email`.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

_BODY = policy.SMTP.clone(cte_type="7bit")
_PLAIN = re.compile(r"[ -~]*")
_PRINTABLE = re.compile(r"[!-~]+")
_LONGEST_SUBJECT = 200  # letters
# RFC 2047, 2: a line with an encoded word has at most 76 characters. "Subject: =?utf-8?b?" and "?=" are 21 of them, and
# base64 makes four of three bytes.
_BYTES_A_WORD = 39
_JOINERS = "\u200c\u200d"  # Persian and Hindi are misspelt without


def message_id(*, number: int, story: str, made: datetime, sender: str, told: str) -> str:
    """Return what tells this digest from every other, whichever store made it; `told` is all that it says."""
    seal = hashlib.sha256("\0".join((str(number), story, made.isoformat(), told)).encode("utf-8", "replace"))  # fmt: skip
    return f"<digest.{number}.{seal.hexdigest()[:20]}@{_domain(sender)}>"


def compose(
    *, subject: str, text: str, html: str, story: str, sender: str, made: datetime, identity: str
) -> bytes:
    """Return the mail without its `To`: ASCII, lines ended by CRLF. `story` is the id, `identity` the Message-ID.

    `subject` may hold any letters; control characters in it become spaces.

    Raises:
        ValueError: as `in_ascii` does, of the sender.
    """
    sender = in_ascii(sender)
    # It was never sent and names the thread: clients put together what refers to the same mail.
    thread = f"<{story}.story@{_domain(sender)}>"
    headers = (
        ("From", sender),
        ("Subject", "\r\n ".join(_words(_one_line(subject)))),
        ("Date", format_datetime(made)),
        ("Message-ID", identity),
        ("In-Reply-To", thread),
        ("References", thread),
        ("List-Id", f"<{story}.watcher.{_domain(sender)}>"),
        ("List-Unsubscribe", f"<mailto:{_in_address(sender)}?subject=unsubscribe%20{story}>"),
        ("Auto-Submitted", "auto-generated"),
    )
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return head.encode("ascii") + _bodies(text, html, identity)


def addressed(message: bytes, recipient: str) -> bytes:
    """Return a mail as one recipient gets it; the same bytes each time.

    Raises:
        ValueError: as `in_ascii` does.
    """
    return f"To: {in_ascii(recipient)}\r\n".encode("ascii") + message


def in_ascii(address: str) -> str:
    """Return a mail address as every server takes it: its domain in ASCII.

    Raises:
        ValueError: there are other letters before the @; servers that take these are rare (SMTPUTF8).
    """
    before, _, domain = address.rpartition("@")
    if not domain.isascii():
        domain = domain.encode("idna").decode("ascii")
    found = f"{before}@{domain}"
    if _PRINTABLE.fullmatch(found) is None:
        raise ValueError(
            "has letters before the @ that are not ASCII, which mail servers do not take"
        )
    return found


def _bodies(text: str, html: str, identity: str) -> bytes:
    mail = EmailMessage(policy=_BODY)
    mail.set_content(_encodable(text))
    mail.add_alternative(_encodable(html), subtype="html")
    # Its own choice is random; the same digest is to be the same bytes.
    mail.set_boundary(f"==={hashlib.sha256(identity.encode()).hexdigest()[:32]}===")
    return mail.as_bytes()


def _words(subject: str) -> Iterator[str]:
    """Yield a subject as it may stand in a header: itself, or as encoded words (RFC 2047)."""
    # "=?" is encoded too: a reader would take it for an encoded word, whatever its owner meant by it.
    if _PLAIN.fullmatch(subject) and "=?" not in subject:
        yield subject
        return
    part = b""
    for letter in subject:
        encoded = letter.encode()
        if len(part) + len(encoded) > _BYTES_A_WORD:
            yield _word(part)
            part = b""
        part += encoded
    yield _word(part)


def _word(part: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(part).decode('ascii')}?="


def _one_line(text: str) -> str:
    shown = " ".join("".join(map(_harmless, _encodable(text))).split())
    return shown if len(shown) <= _LONGEST_SUBJECT else shown[: _LONGEST_SUBJECT - 1] + "…"


def _harmless(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cf" and letter not in _JOINERS:
        return ""  # what reorders or hides text
    return " " if kind in ("Cc", "Zl", "Zp") else letter


def _encodable(text: str) -> str:
    """Return a text without halves of letters, which no encoding has."""
    return text.encode("utf-8", "replace").decode()


def _domain(address: str) -> str:
    return in_ascii(address).rpartition("@")[2]


def _in_address(address: str) -> str:
    """Return a mail address as RFC 6068 has it in a `mailto:`."""
    return re.sub(r"[^A-Za-z0-9.@_~-]", lambda found: f"%{ord(found[0]):02X}", address)
