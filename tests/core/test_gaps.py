"""Did two fetches overlap?"""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.make import NOW
from watcher.core.gaps import gap

LAST = NOW - timedelta(hours=3)


def test_a_fetch_that_shares_no_entry_with_what_is_known_is_a_possible_loss():
    assert gap(previous=30, known=0, entries=30, last_ok=LAST, now=NOW) == {
        "from": "2026-03-02T06:00:00Z",
        "to": "2026-03-02T09:00:00Z",
        "entries_at_most": None,  # nobody can know from the feed alone
    }


@pytest.mark.parametrize(
    "given",
    [
        {"known": 1},
        {"previous": None},
        {"previous": 0},
        {"entries": 0},
        {"last_ok": None},
    ],
    ids=["overlap", "never counted", "was empty", "is empty", "first fetch"],
)
def test_no_loss_is_claimed_without_reason(given):
    asked = {"previous": 30, "known": 0, "entries": 30, "last_ok": LAST, "now": NOW}
    assert gap(**{**asked, **given}) is None
