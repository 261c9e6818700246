"""The mail as bytes: nothing but our own headers, whatever stands in a title; the same bytes each time."""

from __future__ import annotations

from datetime import UTC, datetime
from email import policy
from email.header import decode_header, make_header
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.edge.letter import addressed, compose, in_ascii, message_id

MADE = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
SENDER = "watcher@watch.example"
HEADERS = ["To", "From", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "List-Id", "List-Unsubscribe", "Auto-Submitted", "Content-Type", "MIME-Version"]  # fmt: skip


def mail(subject="The harbour", text="Nothing.\n", html="<p>Nothing.</p>", **given):
    given = {"story": "harbour", "sender": SENDER, "made": MADE, "identity": "<digest.1.abc@watch.example>", **given}  # fmt: skip
    return addressed(compose(subject=subject, text=text, html=html, **given), "desk@quay.example")


def parsed(raw, how=policy.default):
    return BytesParser(policy=how).parsebytes(raw)


INJECTIONS = [
    "Harbour\r\nBcc: all@quay.example",
    "Harbour\nBcc: all@quay.example",
    "Harbour\r\n\r\nbody",
    "=?utf-8?q?Harbour=0D=0ABcc:_all@quay.example?=",
    "=?utf-8?q?=0AX-Evil:_1?= =?utf-8?b?DQpCY2M6IGFsbEBxdWF5LmV4YW1wbGU=?=",
    "=?utf-8?b?DQpCY2M6IGFsbEBxdWF5LmV4YW1wbGU=?=",
    "=?utf-8?q?Gr=C3=BC=C3=9Fe?=",
    "Harbour\x85Bcc: x\u2028Bcc: y\u2029z\x0bq\x00r\x1b[31m",
    "مرفأ تمسين \u202eesrever\u202c ferry",
    "میناء نمی‌خواهم",
    "Гавань " * 60,
    "🚢" * 90,
    "x" * 4000,
    "a b" * 300,
    "half \ud800 a letter",
    "",
    " ",
    "'\"<>,;:@()",
]


@pytest.mark.parametrize("subject", INJECTIONS)
@pytest.mark.parametrize("how", [policy.default, policy.compat32])
def test_no_title_makes_a_header(subject, how):
    raw = mail(subject)
    raw.decode("ascii")
    head, _, _ = raw.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert b"\n" not in b"".join(lines)
    assert b"\r" not in b"".join(lines)
    message = parsed(raw, how)
    assert sorted(message.keys()) == sorted(HEADERS)
    assert message["To"] == "desk@quay.example"
    assert message.get_payload()[0].get_content_type() == "text/plain"
    assert [line for line in lines if b"=?" in line and len(line) > 76] == []


@given(st.text(max_size=150))
def test_a_title_in_any_letters_is_read_as_it_was_written(subject):
    shown = str(make_header(decode_header(parsed(mail(subject), policy.compat32)["Subject"])))
    plain = " ".join(subject.split())
    if plain.isprintable():
        assert shown == plain
    assert "\n" not in shown
    assert "\r" not in shown


@given(st.text(), st.text())
def test_the_bodies_come_through_whatever_they_hold(text, html):
    raw = mail(text=text, html=html)
    raw.decode("ascii")
    assert raw.replace(b"\r\n", b"").find(b"\n") == -1
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    message = parsed(raw)
    plain, rich = message.iter_parts()
    assert (plain.get_content_type(), rich.get_content_type()) == ("text/plain", "text/html")
    if not set("\r\ud800") & set(text) and text.isprintable():
        assert plain.get_content().rstrip("\r\n") == text


def test_the_parts_are_an_alternative_of_one_thread_that_answers_to_the_owner():
    message = parsed(mail())
    assert message.get_content_type() == "multipart/alternative"
    assert message["References"] == message["In-Reply-To"] == "<harbour.story@watch.example>"
    assert message["Message-ID"] == "<digest.1.abc@watch.example>"
    assert message["List-Id"] == "<harbour.watcher.watch.example>"
    assert message["List-Unsubscribe"] == "<mailto:watcher@watch.example?subject=unsubscribe%20harbour>"  # fmt: skip
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Date"].datetime == MADE


def test_the_same_digest_is_the_same_bytes():
    text = "ä" * 500
    assert mail(text=text) == mail(text=text)


def test_the_message_id_tells_apart_what_is_not_the_same():
    base = {"number": 1, "story": "harbour", "made": MADE, "sender": SENDER, "told": "x"}
    others = [{"number": 2}, {"story": "quay"}, {"made": MADE.replace(hour=8)}, {"told": "y"}]
    ids = {message_id(**{**base, **other}) for other in [{}, *others]}
    assert len(ids) == 5
    assert message_id(**base) in ids
    assert all(one.endswith("@watch.example>") for one in ids)


def test_a_domain_in_other_letters_is_written_in_ascii_and_a_name_in_them_is_refused():
    assert in_ascii("desk@hafen-grün.example") == "desk@xn--hafen-grn-x9a.example"
    raw = mail(sender="desk@hafen-grün.example")
    assert b"From: desk@xn--hafen-grn-x9a.example\r\n" in raw
    for address in ("größe@quay.example", "a\x00b@quay.example", "a\r\nBcc:x@quay.example"):
        with pytest.raises(ValueError, match="ASCII"):
            in_ascii(address)
