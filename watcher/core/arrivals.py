"""What a diff says of an article's arrival: read in full for the first time, or published before anybody watched."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from watcher.core.times import NO_TIME, to_text

_ARRIVALS = ("new", "copy", "page")


def is_page(diff: Mapping[str, Any]) -> bool:
    """Whether a diff only means that a page could be read of which the feed's words were known: nobody edited it.

    Its kind is "revision" in `diffs --json`, for the store has another text than before; `is_page` tells it apart.
    """
    return diff["kind"] == "revision" and bool(diff.get("is_page"))


def is_backlog(diff: Mapping[str, Any], began: datetime | None) -> bool:
    """Whether a diff tells of an article that was published before watching began: it is no news of today, nor is its page.

    What has no date counts as of today. Of a date without a time of day only the days are compared.
    """
    published = diff["published"]
    if began is None or published is None or not (diff["kind"] in _ARRIVALS or is_page(diff)):
        return False
    start = to_text(began)
    return bool(published[:10] < start[:10] if published.endswith(NO_TIME) else published < start)
