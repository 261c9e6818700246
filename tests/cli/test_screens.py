"""What people see on a terminal and in a pipe: each report at 80 and 160 columns, in colours and without, English and Arabic."""

from __future__ import annotations

import json
import os
import pty
import re
import struct
import sys
import termios
from contextlib import ExitStack
from datetime import timedelta
from fcntl import ioctl
from unittest import mock

import pytest
from inline_snapshot import external_file

from tests import make
from tests.cli.conftest import lines, record
from tests.cli.running import command, run
from tests.outlets import DETENTION, HEARING, edited
from watcher.edge import clock
from watcher.render.cells import cells
from watcher.render.terminal import styled

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
NOW = make.NOW + timedelta(days=2)
ARABIC = (
    "قالت تمسين أورلبار (Tamsin Orlebar)، البالغة من العمر 47 عاما، إنها لن تجيب عن أي سؤال قبل أن تجد شقيقتها محاميا.",
    "وأضافت أن 14 قاربا بقيت في الميناء حتى مساء الجمعة، وأن الصيادين رفضوا العودة إلى البحر.",
    "ولم يصدر عن سلطات الميناء أي تعليق حتى الآن.",
)
AGE = "Tamsin Orlebar, 47, was not available for comment, her lawyer said on Friday."
FEEDS = """
feeds:
  - {url: "http://127.0.0.1:9/a", outlet: Quay News}
  - {url: "http://127.0.0.1:9/b", outlet: صوت المرفأ}
service:
  contact: mailto:desk@example.org
  allow_private: ["127.0.0.1:9"]
"""
REPORTS = {
    "summary": ("summary",),
    "summary-all": ("summary", "--all"),
    "story": ("story",),
    "show": ("show", "a1"),
    "show-arabic": ("show", "e1"),
    "revisions": ("revisions", "a1"),
    "diffs": ("diffs",),
    "why": ("why", "2"),
    "search": ("search", "lawyer"),
    "names": ("names",),
    "status": ("status",),
}


@pytest.fixture(scope="module")
def mixed(tmp_path_factory):
    """A folder with a store: a report, a copy with a line of its own, one in Arabic, a dispute, a revision, feeds never polled."""
    folder = tmp_path_factory.mktemp("mixed")
    (folder / "feeds.yaml").write_text(make.STORIES + FEEDS, encoding="utf-8")
    first = edited(DETENTION, 4, "Tamsin Orlebar, 44, told reporters that she would not answer before her sister had found a lawyer.")  # fmt: skip
    copied = (*first, "The ferry to the islands sailed two hours late, its captain said.")
    later = edited(first, 7, "The hearing was put off until Friday, the assize hall announced.")
    for number, one in enumerate(
        (
            record("a1", "Quay News", "Orlebar led away", first),
            record("b1", "Ledger", "Founder arrested", copied, hours=1),
            record("e1", "صوت المرفأ", "أورلبار ترفض الإجابة", ARABIC, hours=2, language="ar"),
            record("c1", "日報", "Hearing 🚢 of Tamsin Orlebar [red]", (*HEARING, AGE), hours=3),
            record("a1", "Quay News", "Orlebar led away", later, hours=4),
        )
    ):
        (folder / "docs.jsonl").write_text(lines(one), encoding="utf-8")
        with at(NOW - timedelta(hours=10 - number)):
            ran = run(folder, "import", str(folder / "docs.jsonl"))
        assert ran.code == 0, ran.err
    return folder


def at(moment):
    return mock.patch.object(clock, "now", return_value=moment)


def shown(folder, args, width, *, coloured=False):
    with ExitStack() as stack:
        stack.enter_context(at(NOW))
        stack.enter_context(mock.patch.dict(os.environ, {"COLUMNS": str(width)}))
        if coloured:
            stack.enter_context(mock.patch("watcher.cli.common._look", return_value=styled))
            stack.enter_context(mock.patch("click.utils.should_strip_ansi", return_value=False))
        ran = run(folder, *args)
    assert ran.code == 0, ran.err
    # How the line on the store is broken depends on where it lies and on this machine's SQLite.
    return re.sub(r"(?s)^store: .*?(?=^holds )", "store: …\n", ran.out, flags=re.M)


@pytest.mark.parametrize("width", [80, 160])
@pytest.mark.parametrize("name", REPORTS)
def test_each_report_as_it_is_printed(mixed, name, width):
    text = shown(mixed, REPORTS[name], width)
    assert text == external_file(f"screens/{name}-{width}.txt")


@pytest.mark.parametrize("name", ["summary", "show-arabic", "revisions", "status"])
def test_each_report_in_colours(mixed, name):
    text = shown(mixed, REPORTS[name], 80, coloured=True)
    assert text.replace("\x1b", "␛") == external_file(f"screens/{name}-80-coloured.txt")


@pytest.mark.parametrize("width", [40, 80, 160])
@pytest.mark.parametrize("name", REPORTS)
def test_no_line_but_an_address_is_wider_than_the_terminal(mixed, name, width):
    for row in shown(mixed, REPORTS[name], width).splitlines():
        assert cells(row) <= width or "/" in row, row


@pytest.mark.parametrize("name", REPORTS)
def test_colours_change_no_letter(mixed, name):
    coloured = shown(mixed, REPORTS[name], 80, coloured=True)
    assert "\x1b[" in coloured
    assert ESCAPES.sub("", coloured) == shown(mixed, REPORTS[name], 80)


def test_no_sign_of_direction_is_printed(mixed):
    for args in REPORTS.values():
        assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", shown(mixed, args, 80))  # fmt: skip


# --- on a terminal ----------------------------------------------------------------------


_SET_BY_USERS = ("COLUMNS", "LINES", "NO_COLOR", "PAGER", "LESS")


def on_terminal(folder, *args, rows=60, columns=80, **environment):
    """Run a command in a terminal of its own; return what it wrote."""
    words = command(folder, *args)
    pid, leader = pty.fork()
    if pid == 0:  # the child
        ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        # Not execv: a library of ours (readline) may have put LINES where os.environ does not see it.
        kept = {name: value for name, value in os.environ.items() if name not in _SET_BY_USERS}
        os.execve(sys.executable, words, {**kept, "TERM": "xterm", **environment})
    found = b""
    while True:
        try:
            part = os.read(leader, 65_536)
        except OSError:
            break
        if not part:
            break
        found += part
    os.close(leader)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    return found.decode()


PAGED = {"PAGER": "sed s/^/PAGED:/"}


def test_a_terminal_gets_colours_and_with_no_color_or_a_dumb_one_none(mixed):
    assert "\x1b[1mTamsin Orlebar and the harbour\x1b[0m" in on_terminal(mixed, "summary")
    assert "\x1b" not in on_terminal(mixed, "summary", NO_COLOR="1")
    assert "\x1b" not in on_terminal(mixed, "summary", TERM="dumb")


def test_what_is_longer_than_the_screen_goes_through_the_pager(mixed):
    paged = on_terminal(mixed, "story", rows=20, **PAGED)
    assert paged.startswith("PAGED:\x1b[1mTamsin Orlebar")
    assert not paged.replace("\r", "").endswith("PAGED:\n")
    assert "PAGED:" not in on_terminal(mixed, "revisions", "a1", **PAGED)
    assert "PAGED:" not in on_terminal(mixed, "--no-pager", "story", rows=20, **PAGED)
    assert "PAGED:" not in on_terminal(mixed, "story", "--json", rows=20, **PAGED)
    assert "DAY BY DAY" in on_terminal(mixed, "story", rows=20, PAGER="cat")


def test_a_pipe_gets_neither_pager_nor_colours(mixed):
    with mock.patch.dict(os.environ, PAGED):
        out = shown(mixed, ("story",), 80)
    assert "PAGED:" not in out
    assert "\x1b" not in out


@pytest.mark.parametrize("rows", [25, 30, 40, 51, 80])
def test_a_summary_takes_one_screen(mixed, rows):
    out = on_terminal(mixed, "summary", rows=rows, NO_COLOR="1", **PAGED)
    assert "PAGED:" not in out
    assert out.count("\n") < min(rows, 51)
    for part in ("new facts", "NEW", "CONFLICTS", "REVISED", "watcher summary --all"):
        assert part in out, part


def test_rich_is_only_loaded_where_there_are_colours(mixed):
    script = f"import sys; sys.argv = ['watcher', *{command(mixed, 'summary')[3:]!r}]\nfrom watcher.cli import main\ntry: main()\nexcept SystemExit: print('rich' in sys.modules)"  # fmt: skip
    import subprocess

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.splitlines()[-1] == "False"


def test_the_figures_are_those_of_the_digest(mixed):
    told = json.loads(shown(mixed, ("digest", "--json"), 80))["figures"]
    text = shown(mixed, ("summary",), 160)
    assert f"{told['articles']} articles, {told['origins']} origins, {told['facts']} new facts" in text  # fmt: skip


def test_what_an_import_prints_knows_a_value_in_other_words(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    say = "Tamsin Orlebar watched the boats. The flood in Wendle: {} on Friday, the rescuers said."
    told = [("A", "14 people dead"), ("B", "14 people were killed"), ("C", "11 people were killed")]
    (tmp_path / "docs.jsonl").write_text(lines(*(record(name, name, name, [say.format(what)], hours=n) for n, (name, what) in enumerate(told))))  # fmt: skip
    printed = run(tmp_path, "import", str(tmp_path / "docs.jsonl")).out
    listed = shown(tmp_path, ("summary", "--all"), 100)
    assert "CONFLICTS" in printed
    conflicts = [" ".join(text.partition("CONFLICTS")[2].partition("COPIES")[0].split()) for text in (printed, listed)]  # fmt: skip
    assert conflicts[0] == conflicts[1]
    assert "14 people dead / 14 people were killed" in conflicts[0]
