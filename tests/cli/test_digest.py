"""`watcher digest`: what would be mailed, on the screen, as a page, as a mail, as JSON."""

from __future__ import annotations

import json
import re
import shutil
from email import message_from_bytes, policy

import pytest

from tests import make
from tests.cli.running import run
from tests.cli.test_screens import on_terminal

MAIL = """
digest:
  at: "07:00"
  to: [desk@example.org]
  from: watcher@example.org
  smtp: {host: localhost, port: 9, security: none}
"""


@pytest.fixture
def mailed(told, tmp_path):
    """A copy of the told story's folder, with a digest section."""
    folder = tmp_path / "mailed"
    shutil.copytree(told, folder)
    (folder / "feeds.yaml").write_text(make.STORIES + MAIL)
    return folder


def test_it_prints_the_figures_first_and_what_was_left_out_last(told):
    ran = run(told, "digest")
    assert ran.code == 0, ran.err
    lines = ran.out.splitlines()
    assert lines[0] == "Tamsin Orlebar and the harbour"
    assert re.fullmatch(r"3 articles, 2 origins, \d+ new facts, 1 conflict, 1 silent edit", lines[1])  # fmt: skip
    assert "Left out: 1 of 4 entries seen named nobody of the story" in ran.out
    assert all(len(line) <= 72 for line in lines if "http" not in line)


def test_it_needs_no_digest_section_to_be_printed(told):
    assert "digest" not in (told / "feeds.yaml").read_text()
    assert run(told, "digest", "--json").code == 0


def test_as_json_it_is_the_record(told):
    [record] = [json.loads(line) for line in run(told, "digest", "--json").out.splitlines()]
    assert record["story"] == "harbour"
    assert record["figures"]["articles"] == 3
    assert not record["quiet"]


def test_since_a_time_nothing_was_appended_it_is_quiet(told):
    ran = run(told, "digest", "--since", "2100-01-01")
    assert "Nothing new since" in ran.out


def test_the_page_is_written_to_a_file(told, tmp_path):
    ran = run(told, "digest", "--html", str(tmp_path / "mail.html"))
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / "mail.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_the_mail_is_written_whole_with_text_and_page(mailed, tmp_path):
    ran = run(mailed, "digest", "--eml", str(tmp_path / "mail.eml"))
    assert ran.code == 0, ran.err
    mail = message_from_bytes((tmp_path / "mail.eml").read_bytes(), policy=policy.default)
    assert mail["To"] == "desk@example.org"
    assert mail["Subject"].startswith("Tamsin Orlebar and the harbour: ")
    assert mail.get_body(("plain",)).get_content().startswith("Tamsin Orlebar and the harbour")
    assert "<h1" in mail.get_body(("html",)).get_content()


def test_a_mail_without_a_digest_section_says_what_is_missing(told, tmp_path):
    ran = run(told, "digest", "--eml", str(tmp_path / "mail.eml"))
    assert ran.code == 2
    assert "digest: this section is missing" in ran.err


@pytest.mark.parametrize(
    "args",
    [("--send", "--since", "1h"), ("--send", "--html", "x.html"), ("--now",), ("--story", "none")],
)
def test_options_that_contradict_each_other_are_refused(mailed, args):
    assert run(mailed, "digest", *args).code == 2


def test_before_the_first_was_sent_sending_marks_the_past_as_told(mailed):
    ran = run(mailed, "digest", "--send")
    assert ran.code == 0, ran.err
    # Whoever is entered today gets what comes from now on.
    assert "Nothing new since" in run(mailed, "digest").out


def test_a_server_that_is_not_there_ends_with_1_and_loses_nothing(mailed):
    run(mailed, "digest", "--send")
    ran = run(mailed, "digest", "--send", "--now")
    assert ran.code == 1
    assert "harbour to desk@example.org: waiting" in ran.out


def test_on_a_terminal_it_has_colours_and_is_paged_where_it_is_longer(told):
    shown = on_terminal(told, "digest", rows=200)
    assert shown.startswith("\x1b[1mTamsin Orlebar and the harbour")
    assert "\x1b" not in on_terminal(told, "digest", rows=200, NO_COLOR="1")
    assert on_terminal(told, "digest", rows=10, PAGER="sed s/^/PAGED:/").startswith("PAGED:")
