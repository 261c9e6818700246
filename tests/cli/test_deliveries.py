"""`digest --send` and `status`, as a person runs them, against a real mail server."""

from __future__ import annotations

import json

import pytest

from tests.cli.running import run
from tests.mailing import MailServer, config_text, free_port
from watcher.edge.lock import held

TEXT = "Tamsin Orlebar, 44, opened the new quay on Monday. The ferry of the Brine Covenant was late by an hour."


def settle_in(folder, port, *to):
    """Write feeds.yaml, make the store, and enter the recipients."""
    (folder / "feeds.yaml").write_text(config_text(port, *to).replace("${SMTP_PASSWORD}", "x"))
    (folder / "texts.jsonl").write_text("")
    ran = run(folder, "digest", "--send")
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert "nothing is due" in ran.err


def bring(folder, text=TEXT):
    document = {"url": "https://quay.example/1", "outlet": "Quay News", "title": "Quay opened", "text": text, "language": "en"}  # fmt: skip
    (folder / "texts.jsonl").write_text(json.dumps(document))
    ran = run(folder, "import", str(folder / "texts.jsonl"))
    assert ran.code == 0, ran.err


def status(folder):
    return json.loads(run(folder, "status", "--json").out.splitlines()[-1])


def test_what_is_sent_is_the_digest_and_status_knows(tmp_path):
    with MailServer() as server:
        settle_in(tmp_path, server.port)
        assert status(tmp_path)["last_digest"] is None
        assert "last digest: none was sent" in run(tmp_path, "status").out
        bring(tmp_path)
        ran = run(tmp_path, "digest", "--send", "--now")
        assert (ran.code, ran.out) == (0, "harbour to desk@quay.example: delivered\n"), ran.err
        [mail] = server.mails
    message = mail.message
    assert message["Subject"].startswith("Tamsin Orlebar and the harbour")
    assert "opened the new quay" in message.get_body(("plain",)).get_content()
    assert "opened the new quay" in message.get_body(("html",)).get_content()
    record = status(tmp_path)
    assert record["last_digest"]["story"] == "harbour"
    assert record["undelivered"] == []
    shown = run(tmp_path, "status").out
    assert f"last digest: {record['last_digest']['delivered'][:10]}" in shown


def test_a_server_that_is_down_is_an_exit_code_and_a_line_of_status(tmp_path):
    settle_in(tmp_path, free_port())
    bring(tmp_path)
    ran = run(tmp_path, "digest", "--send", "--now")
    assert ran.code == 1
    assert "waiting: no connection to 127.0.0.1" in ran.out
    [waiting] = status(tmp_path)["undelivered"]
    assert (waiting["state"], waiting["tries"], waiting["recipient"]) == ("waiting", 1, "desk@quay.example")  # fmt: skip
    shown = " ".join(run(tmp_path, "status").out.split())
    assert "digest of harbour to desk@quay.example waits (1 try: no connection" in shown


def test_what_waits_is_said_with_its_reason_and_is_an_exit_code_although_nothing_is_due(tmp_path):
    settle_in(tmp_path, free_port())
    bring(tmp_path)
    run(tmp_path, "digest", "--send", "--now")
    ran = run(tmp_path, "digest", "--send")
    assert ran.code == 1
    assert "harbour to desk@quay.example: waiting: no connection to 127.0.0.1" in ran.out
    assert "not tried again before 20" in ran.out
    assert "nothing is due" not in ran.err
    assert "--now tries it at once" in ran.err
    ran = run(tmp_path, "digest", "--send", "--json")
    [record] = [json.loads(one) for one in ran.out.splitlines()]
    assert (ran.code, record["state"], record["recipient"]) == (1, "waiting", "desk@quay.example")
    assert status(tmp_path)["undelivered"][0]["tries"] == 1  # said, not tried


def test_who_was_refused_and_left_feeds_yaml_is_not_in_status_for_ever(tmp_path):
    with MailServer() as server:
        server.on_rcpt = lambda address: "550 no such user" if address.startswith("a@") else None
        settle_in(tmp_path, server.port, "a@quay.example", "b@quay.example")
        bring(tmp_path)
        run(tmp_path, "digest", "--send", "--now")
        assert len(status(tmp_path)["undelivered"]) == 1
        (tmp_path / "feeds.yaml").write_text(config_text(server.port, "b@quay.example"))
        ran = run(tmp_path, "digest", "--send")
    assert ran.code == 0, ran.both
    assert status(tmp_path)["undelivered"] == []


def test_one_refused_recipient_is_told_of_and_the_other_has_it(tmp_path):
    with MailServer() as server:
        server.on_rcpt = lambda address: "550 no such user" if address.startswith("a@") else None
        settle_in(tmp_path, server.port, "a@quay.example", "b@quay.example")
        bring(tmp_path)
        ran = run(tmp_path, "digest", "--send", "--now")
    assert ran.code == 1
    assert [mail.to for mail in server.mails] == ["b@quay.example"]
    assert "refused" in " ".join(run(tmp_path, "status").out.split())
    [refused] = status(tmp_path)["undelivered"]
    assert (refused["recipient"], refused["state"]) == ("a@quay.example", "refused")


def test_a_server_cannot_drive_the_terminal_with_what_it_says(tmp_path):
    with MailServer() as server:
        server.on_rcpt = lambda address: "550 no \x1b[2J\x07 such user"
        settle_in(tmp_path, server.port)
        bring(tmp_path)
        ran = run(tmp_path, "digest", "--send", "--now")
    assert "\x1b" not in ran.both + run(tmp_path, "status").both
    assert "\x1b" not in run(tmp_path, "status", "--json").out


def test_while_another_instance_holds_the_store_nothing_is_sent(tmp_path):
    with MailServer() as server:
        settle_in(tmp_path, server.port)
        bring(tmp_path)
        with held(tmp_path, by="run"):
            ran = run(tmp_path, "digest", "--send", "--now")
    assert (ran.code, server.mails) == (75, [])


@pytest.mark.parametrize("title", ["=?utf-8?q?Harbour=0D=0ABcc:_all@quay.example?=", "Гавань Тамсин", "\u202eميناء\u202c"])  # fmt: skip
def test_a_storys_title_in_any_letters_makes_no_header(tmp_path, title):
    with MailServer() as server:
        settle_in(tmp_path, server.port)
        text = (tmp_path / "feeds.yaml").read_text()
        (tmp_path / "feeds.yaml").write_text(text.replace("Tamsin Orlebar and the harbour", json.dumps(title)))  # fmt: skip
        bring(tmp_path)
        assert run(tmp_path, "digest", "--send", "--now").code == 0
        [mail] = server.mails
    head = mail.raw.partition(b"\r\n\r\n")[0]
    assert b"Bcc" not in head
    assert mail.message["Bcc"] is None
    assert sum(line.startswith(b"Subject:") for line in head.split(b"\r\n")) == 1
