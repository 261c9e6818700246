"""Attacks that an outlet can mount with a small document: nothing may take more than time in proportion."""

from __future__ import annotations

import contextlib
import re
import signal
import subprocess
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import make
from tests.cli.running import command
from tests.outlets import World
from tests.servers import reply
from watcher.core import conflicts, furniture, origins
from watcher.core.names import compile_stories
from watcher.core.names.resolve import Claim, resolved
from watcher.core.split import split_feed
from watcher.core.text import _LINE_END, sentences
from watcher.jobs.prepared import prepare

RSS = b"<rss version='2.0'><channel><title>Quay</title>%s</channel></rss>"
ITEM = b"<item><title>Ferry late</title><guid>1</guid></item>"


@contextlib.contextmanager
def within(seconds):
    """Fail, instead of hanging for ever, when the block takes longer."""

    def late(*_):
        raise AssertionError(f"not done within {seconds} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


COMMENTS = b"<!---->" * 200
HOSTILE_FEEDS = {
    "comments before the root": COMMENTS + b"x" + RSS % ITEM,
    "comments between entries": RSS % (ITEM + COMMENTS + b"x" + ITEM),
    "comments after the root": RSS % ITEM + COMMENTS + b"x",
    "half a million declarations": b"<?" + b"<?xml" * 500_000 + b"?>" + RSS % ITEM,
    "half a million encodings": b"<?xml " + b"encoding " * 500_000 + b"?>" + RSS % ITEM,
    "a million unclosed comments": RSS % (ITEM + b"<!--" * 1_000_000 + ITEM),
    "a million unclosed entries": b"<rss><channel>" + b"<item \"'" * 1_000_000,
}


@pytest.mark.parametrize("body", HOSTILE_FEEDS.values(), ids=HOSTILE_FEEDS.keys())
def test_a_document_is_split_in_proportion_to_its_length(body):
    with within(5):
        split_feed(body)


def test_comments_around_entries_change_nothing_about_the_split():
    split = split_feed(b"<!-- a --> <!-- b -->" + RSS % (ITEM + b" <!--c--><!-- d --> " + ITEM) + b"<!-- e --> ")  # fmt: skip
    assert split is not None
    assert split.fragments == (ITEM, ITEM)


def test_a_feed_made_to_stop_the_reader_does_not_keep_the_others_waiting(tmp_path):
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Bakery to close")
        for name in ("comments before the root", "comments between entries", "comments after the root"):  # fmt: skip
            outlet = world.outlet(name.replace(" ", ""))
            outlet.answer = lambda request, body=HOSTILE_FEEDS[name]: reply(body=body)
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        ran = subprocess.run(
            command(tmp_path, "poll"), capture_output=True, timeout=60, check=False
        )
    assert ran.returncode == 0, ran.stderr
    assert b"4 feeds = " in ran.stdout


# --- texts --------------------------------------------------------------------------------

NAMES = compile_stories(make.config().stories)
UNITS = ["Tamsin Orlebar said. ", "Tamsin Orlebar, ", "T. Orlebar ", 'Tamsin "x" Orlebar ', "Orlebar Tamsin ", " ", "\t", ".", "...", "a. ", "- ", "»", "“", "'", "<a>", "中。", "。", "\n", "A\n", "(", "1 "]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_a_text_is_prepared_in_proportion_to_its_length(unit):
    text = unit * (60_000 // len(unit))  # what was quadratic took from 9 s to minutes
    with within(6):
        prepare(make.article(text=text), "", "Quay News", NAMES, make.config(), None)


@pytest.mark.parametrize("unit", [*UNITS, "111 ", "1,234,", "12 civils ", "about 3 ", "March 2 ", "2 ", "an 8", "who was "], ids=repr)  # fmt: skip
@pytest.mark.parametrize("before", ["Tamsin Orlebar", "killed ", ""])
def test_what_a_text_claims_is_found_in_proportion_to_its_length(unit, before):
    text = before + unit * (20_000 // len(unit))
    people = [("Tamsin Orlebar", 0, len(before))] * bool(before)
    with within(6):
        conflicts.claims(text, language="en", published=make.NOW.date(), people=people)


@given(st.text(alphabet=" \t\n\r\x0b\x85\u2028\xa0ab.", max_size=30))
@settings(max_examples=500, deadline=None)
def test_line_ends_are_found_where_the_plain_expression_finds_them(text):
    plain = re.compile(r"\s*(?:\r\n?|\n|[\u2028\u2029\x0b\x0c\x85])\s*")
    assert [m.span() for m in _LINE_END.finditer(text)] == [m.span() for m in plain.finditer(text)]


@given(st.text(alphabet=" \t\n\r\x0b\x85\u2028\xa0ab.", max_size=30))
@settings(max_examples=500, deadline=None)
def test_lines_are_found_where_the_plain_expression_finds_them(text):
    plain = re.compile(r"[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*")
    wanted = [m.span() for m in plain.finditer(text)]
    assert [m.span() for m in furniture.LINE.finditer(text)] == wanted
    assert [m.span() for m in origins._LINE.finditer(text)] == wanted


@given(
    st.lists(st.sampled_from(["harbour ", "ferry. ", "»", "中。", "x" * 900, "\n"]), max_size=40)
)
@settings(max_examples=50, deadline=None)
def test_sentences_of_endless_paragraphs_leave_out_nothing_but_white_space(parts):
    text = "".join(parts) * 20
    at = 0
    for sentence in sentences(text, "en"):
        assert text[at : sentence.start].strip() == ""
        assert text[sentence.start : sentence.end] == sentence.text
        at = sentence.end
    assert text[at:].strip() == ""


# --- claims -------------------------------------------------------------------------------

MADE = SimpleNamespace(owners=[SimpleNamespace(story=story) for story in ("a", "a", "b")])


def claim(field, start, length, owner, strength):
    return Claim(field=field, start=start, end=start + length, alias=owner, owner=owner, rule="exact", strength=strength, why="", same=False, mode="full")  # fmt: skip


CLAIMS = st.builds(claim, st.integers(0, 1), st.integers(0, 30), st.integers(1, 6), st.integers(0, 2), st.sampled_from([0.5, 1.0]))  # fmt: skip
SPANS = st.tuples(st.integers(0, 1), st.integers(0, 30), st.integers(0, 9)).map(
    lambda span: (span[0], span[1], span[1] + span[2])
)


@given(st.lists(CLAIMS, max_size=25), st.dictionaries(st.integers(0, 2), st.lists(SPANS, max_size=5)))  # fmt: skip
@settings(max_examples=500, deadline=None)
def test_claims_stand_as_a_comparison_of_each_with_each_would_have_it(claims, excluded):
    assert resolved(claims, excluded, MADE, None) == _each_with_each(claims, excluded)


def _each_with_each(claims, excluded):
    story = {0: "a", 1: "a", 2: "b"}
    standing = [
        one
        for one in claims
        if not any(
            field == one.field and start <= one.start and one.end <= end
            for field, start, end in excluded.get(one.owner, ())
        )
    ]
    standing.sort(key=lambda c: (-(c.end - c.start), -c.strength, c.owner, c.alias))
    kept = []
    for one in standing:
        if not any(
            other.field == one.field
            and other.start < one.end
            and one.start < other.end
            and story[other.owner] == story[one.owner]
            for other in kept
        ):
            kept.append(one)
    return sorted(kept, key=lambda c: (c.field, c.start, c.end, c.owner))


# --- killed and refused -------------------------------------------------------------------


@pytest.mark.slow
def test_a_poll_killed_at_any_moment_leaves_a_whole_store_and_no_process(tmp_path):
    with World(tmp_path) as world:
        quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
        for number in range(12):
            quay.publish(f"a{number}", f"Tamsin Orlebar, day {number}")
            ledger.publish(f"b{number}", f"Harbour, day {number}")
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        for wait in (0.3, 0.5, 0.7, 0.9, 1.1, 1.3, 1.6, 2.0):
            killed = subprocess.Popen(command(tmp_path, "poll", "--force"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
            with contextlib.suppress(subprocess.TimeoutExpired):
                killed.wait(wait)
            killed.kill()
            killed.wait()
            assert _soon(lambda parent=killed.pid: not _workers_of(parent))
        for _ in range(2):
            ran = subprocess.run(
                command(tmp_path, "poll", "--force"), capture_output=True, timeout=60, check=False
            )
            assert ran.returncode == 0, ran.stderr
        assert world.rows("PRAGMA integrity_check") == [("ok",)]
        assert world.rows("PRAGMA foreign_key_check") == []
        assert world.rows("SELECT count(*), count(DISTINCT feed || guid) FROM entries") == [(24, 24)]  # fmt: skip


def _workers_of(parent):
    """Return the worker processes that a command started; they carry its number as an argument."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it ended meanwhile
            words = path.read_bytes().split(b"\0")
            if str(parent).encode() in words and any(b"worker_main" in word for word in words):
                found.append(path)
    return found


def _soon(holds, seconds=3.0):
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True
