"""What twice the text costs: about twice the time, whatever a hostile page is made of."""

from __future__ import annotations

import time
from datetime import date

import pytest

from tests import make
from watcher.core.boilerplate import masked, noted
from watcher.core.changes import changed
from watcher.core.furniture import furniture, without
from watcher.core.likeness import fingerprint
from watcher.core.lineage import THIN, Held, judge
from watcher.core.provenance import call_sign
from watcher.core.roots import origins

SMALL, GROWTH = 4_000, 4
# Linear is 4, quadratic 16; between them lies what a busy machine adds.
MOST = 9.0

HOSTILE = {
    "one run of white space": lambda n: "a" + " " * n + "b",
    "one run of tabs": lambda n: "a" + "\t" * n + "b",
    "white space and signs": lambda n: "Home" + " >  /  " * (n // 7) + "x",
    "signs": lambda n: ">/|" * (n // 3),
    "quote marks and white space": lambda n: ('"' + " " * 60) * (n // 61),
    "a quote mark and white space": lambda n: '"' + " " * n,
    "slashes before quote marks": lambda n: '////"' * (n // 5),
    "stops": lambda n: "a" + "." * n,
    "stops and brackets": lambda n: "a" + ".)" * (n // 2) + "a",
    "stops and white space": lambda n: "a. " * (n // 3) + " " * 9 + "a",
    "open tags": lambda n: "<b " * (n // 3),
    "tags, a line each": lambda n: "Share\n<b>x</b>\n" * (n // 15),
    "headings of teasers": lambda n: "Related articles\n" * (n // 17),
    "headings for comments": lambda n: ("A" + "bc def " * 80 + ".\n") + "Comments\n" * (n // 9),
    "buttons": lambda n: "Share\n" * (n // 6),
    "time codes": lambda n: "00:12\n" * (n // 6),
    "dashes": lambda n: "-" * n,
    "rulers": lambda n: "-----\n" * (n // 6),
    "empty lines": lambda n: "a" + "\n" * n + "b",
    "empty lines of blanks": lambda n: "a" + " \n" * (n // 2) + "b",
    "one word": lambda n: "a" * n,
    "digits": lambda n: "1" * n,
    "numbers in one": lambda n: "1." * (n // 2),
}  # fmt: skip

JOBS = {
    "furniture": lambda text: furniture(text, "en"),
    "without furniture": lambda text: without(text, furniture(text, "en")),
    "call sign": lambda text: call_sign(text, outlet="quay.example"),
    "verdict": lambda text: judge(text, [Held(version=1, item=1, outlet="", text=text[: len(text) // 2] + " x", published=None, seen=make.NOW)]),
    "change": lambda text: changed("T", text, "T", text + " x"),
}  # fmt: skip


def seconds(job, given):
    """Return the shortest of some runs: what else the machine does only adds to it."""
    best = float("inf")
    for _ in range(3):
        started = time.process_time()
        job(given)
        best = min(best, time.process_time() - started)
    return best


def grows(job, made, size=SMALL):
    """Return how many times as long GROWTH times as much takes; what takes no time to speak of has not grown."""
    more = seconds(job, made(size * GROWTH))
    if more < 0.02:
        return 1.0
    return more / max(1e-4, seconds(job, made(size)))


@pytest.mark.parametrize("name", JOBS)
@pytest.mark.parametrize("text", HOSTILE)
def test_twice_the_text_takes_twice_the_time(name, text):
    job, made = JOBS[name], HOSTILE[text]
    # A second look where the machine was busy in the wrong moment.
    assert min(grows(job, made) for _ in range(2)) < MOST or grows(job, made) < MOST


def test_a_long_chain_of_copies_is_followed_once():
    def chain(n):
        return [
            {"item": one, "kind": "copy", "of": one - 1} if one > 1 else {"item": 1, "kind": "new", "of": None}
            for one in range(1, n + 1)
        ]  # fmt: skip

    assert set(origins(chain(500)).values()) == {1}
    assert grows(origins, chain, size=20_000) < MOST


def test_masks_cost_what_the_text_is_long():
    day = date(2031, 5, 1)
    stat = noted(noted(None, day), day)
    assert grows(lambda n: masked(dict.fromkeys(range(n), stat), day), lambda n: n, 20_000) < MOST
    assert len(fingerprint("a b c").shingles) < THIN
