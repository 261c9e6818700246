"""`watcher report`: everything that a story's page tells, read from the store, and the pages written to a folder."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from watcher import __version__
from watcher.config import FeedConfig, Story
from watcher.core.arrivals import is_page
from watcher.core.storyline import storyline, tallied
from watcher.core.times import to_text, to_text_or_none
from watcher.edge.files import write_whole
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.errors import UsageError
from watcher.jobs.explaining import explained, named_items
from watcher.jobs.recalling import claims_of, first_titles
from watcher.jobs.revising import changes, sides, told
from watcher.render import report

Record = dict[str, Any]

_INDEX = "index"
_RUNS = 5  # that two texts share, of each comparison: the longest, as `watcher why` prints them
_STORY = "-story"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A page that was written."""

    story: str | None  # None: the list of the stories
    path: Path
    bytes: int
    articles: int


def write_reports(
    store: Store,
    stories: Sequence[Story],
    feeds: Mapping[str, Collection[FeedConfig]],
    folder: Path,
    *,
    since: datetime | None,
    until: datetime | None,
    now: datetime,
) -> Iterator[Written]:
    """Write a page a story, and `index.html` where there are several; yield each as it is done.

    `feeds` are those in which each story is looked for.

    Raises:
        UsageError: the folder or a file in it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--out: {folder}: cannot be made ({error.strerror})") from error
    pages = []
    for story in stories:
        record = gather(store, story, feeds.get(story.id, ()), since=since, until=until, now=now)
        written = _write(folder / file_name(story.id), report.page(record), record)
        pages.append(report.listed(record, written.path.name))
        yield written
    if len(pages) > 1:
        path = folder / f"{_INDEX}.html"
        yield _write(path, report.index(pages, made=to_text(now), version=__version__), None)


def file_name(story: str) -> str:
    """Return the name of a story's page, no two alike; one called "index" leaves the list of the stories its name."""
    taken = re.fullmatch(rf"{_INDEX}(?:{_STORY})*", story, re.IGNORECASE)
    return f"{story}{_STORY if taken else ''}.html"


def _write(path: Path, text: str, record: Record | None) -> Written:
    write_whole(path, text)
    return Written(
        story=record["story"] if record else None,
        path=path,
        bytes=len(text.encode()),
        articles=record["line"]["items"] if record else 0,
    )


def gather(
    store: Store,
    story: Story,
    feeds: Collection[FeedConfig],
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    now: datetime,
) -> Record:
    """Return what a story's page tells, as plain values: what `story --json` and `why --json` have, and the feeds' troubles."""
    window = Window(story=story.id, since=since, until=until, standing=True)
    diffs = list(store.read.diffs(window))
    roots = {diff[key] for diff in diffs for key in ("of", "translation_of") if diff[key]}
    items = store.read.items({diff["item"] for diff in diffs} | roots)
    for number, title in first_titles(store, items.keys()).items():
        items[number]["first_title"] = title
    line = storyline(
        story.id,
        diffs,
        items,
        claims_of(store, diffs, until=until),
        vague=story.persons_and_groups(),
    )
    evidence = _named(explained(store, diffs, runs=_RUNS))
    written = {feed.written for feed in feeds}
    followed = [feed for feed in store.read.feeds() if feed["feed"] in written]
    outside = Window(since=since, until=until)
    return {
        "story": story.id,
        "title": story.title,
        "made": to_text(now),
        "since": to_text_or_none(since),
        "until": to_text_or_none(until),
        "version": __version__,
        "tally": tallied(store.read.tally(window), diffs),
        "line": _named_days(line, diffs),
        "diffs": evidence,
        "items": store.read.items(named_items(evidence) | _disputing(line)),
        "revisions": list(_revisions(store, diffs)),
        "feeds": followed,
        "gaps": [gap for gap in store.read.gaps(outside) if gap["feed"] in written],
    }


def _disputing(line: Record) -> set[int]:
    """Return the items that claims are of."""
    said = [claim for conflict in line["conflicts"] for claim in conflict["claims"]]
    said += [claim for event in line["events"] for claim in event["claims"]]
    return {claim["item"] for claim in said}


def _revisions(store: Store, diffs: Sequence[Record]) -> Iterator[Record]:
    """Yield the word-level changes of each revision that was told, in order."""
    for diff in diffs:
        pair = None
        if diff["kind"] == "revision" and not is_page(diff):
            pair = sides(store, diff["version_id"])
        if pair is not None:
            old, new = pair
            headline, text = changes(old, new)
            yield {
                "diff": diff["id"],
                "item": diff["item"],
                "from": old.number,
                "to": new.number,
                "at": new.seen,
                "language": new.language,
                "headline": [told(edit) for edit in headline],
                "text": [told(edit) for edit in text],
            }


def _named(diffs: Iterable[Record]) -> list[Record]:
    """Return diffs with their kinds as a page names them: "page" where it could only be read at last."""
    return [{**diff, "kind": "page"} if is_page(diff) else diff for diff in diffs]


def _named_days(line: Record, diffs: Iterable[Record]) -> Record:
    """Return a story's line in which the days name kinds so, too."""
    pages = {diff["id"] for diff in diffs if is_page(diff)}
    days = [
        {
            **day,
            "items": [
                {**one, "kind": "page"} if one["diff"] in pages else one for one in day["items"]
            ],
        }
        for day in line["timeline"]
    ]
    return {**line, "timeline": days}
