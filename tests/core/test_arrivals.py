"""Articles that arrive: what is backlog, and what only means that a page could be read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.digests import diff
from watcher.core.arrivals import is_backlog, is_page

BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "is_first", "backlog"),
    [("new", False, True), ("copy", False, True), ("revision", True, True), ("page", False, True), ("revision", False, False), ("removal", False, False)],
)  # fmt: skip
def test_the_page_of_an_old_article_is_as_old_as_its_teaser(kind, is_first, backlog):
    told = diff(1, kind=kind, is_page=is_first, published="2026-02-01T08:00:00Z")
    assert is_backlog(told, BEGAN) is backlog


def test_of_a_date_without_a_time_of_day_only_the_days_are_compared():
    assert not is_backlog(diff(1, published="2026-03-02T00:00:00Z"), BEGAN)
    assert is_backlog(diff(1, published="2026-03-01T00:00:00Z"), BEGAN)


def test_only_a_revision_may_be_a_page_read_at_last():
    assert is_page(diff(1, kind="revision", is_page=True))
    assert not is_page(diff(1, kind="revision"))
    assert not is_page(diff(1, kind="new", is_page=True))
