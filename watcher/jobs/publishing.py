"""The stories as Atom feeds: what stands in one, and `service.atom`, the folder in which every change is written."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Mapping, MutableMapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.core.arrivals import is_page
from watcher.core.clipping import Part, hunks
from watcher.edge.files import write_if_changed
from watcher.edge.store.reading import Window
from watcher.edge.threads import Daemons
from watcher.errors import StoreError, UsageError
from watcher.jobs.revising import Side, changes, sides
from watcher.render.atom import as_atom
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.edge.store import Store
    from watcher.jobs.polling import Tools

log = logging.getLogger("watcher")

Record = dict[str, Any]
Changes = list[list[Part]]  # stretches in which words changed

ENTRIES = 100  # of one feed: months of a story, and a file that a reader fetches in a second
_MOST_TEXT = (
    100_000  # characters; of a longer text whole sentences are shown, not the words that changed
)
_CHANGE = 400  # characters of one side of a change
_PATIENCE = 2.0  # seconds that a file under way gets at the end

_STANDS = "NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = d.item AND l.story = d.story)"


# --- what stands in a feed --------------------------------------------------------------


def gather(
    store: Store,
    story: str | None,
    titles: Mapping[str, str],
    *,
    window: Window | None = None,
    limit: int = ENTRIES,
    known: Mapping[int, Changes] | None = None,
) -> Record:
    """Return the newest diffs of a story (None: of all), as `marked` takes them; `more` says whether there are others.

    `titles` are the stories' by id. What a replay left out of a story does not stand in its feed. Texts are not read for the diffs
    whose changed words are `known`.

    Raises:
        StoreError: the store cannot be used.
    """
    window = window or Window()
    limits = Window(story=story, since=window.since, until=window.until, standing=True)
    with store.reading():
        day, mark, made = _identity(store)
        where, values = limits.where("d.at", "d.story")
        ids = [
            row["id"]
            for row in store.read.rows(
                f"SELECT d.id FROM diffs d WHERE {where} AND {_STANDS} ORDER BY d.id DESC LIMIT ?",
                [*values, limit + 1],
            )
        ]
        diffs = list(store.read.diffs(limits, ids=ids[:limit])) if ids else []
        originals = store.read.items({one for diff in diffs if (one := _original(diff))})
        for diff in diffs:
            diff["story_title"] = titles.get(diff["story"], diff["story"])
            diff["original"] = originals.get(_original(diff) or 0)
            edited = diff["kind"] == "revision" and not is_page(diff)
            diff["texts"] = (
                _texts(store, diff) if edited and diff["id"] not in (known or ()) else None
            )
    return {
        "store": f"{day}:{mark}",
        "story": story,
        "title": titles.get(story, story) if story else "; ".join(titles.values()),
        "updated": max((diff["at"] for diff in diffs), default=made),
        "entries": diffs[::-1],
        "more": len(ids) > limit,
    }


def _identity(store: Store) -> tuple[str, str, str]:
    """Return the day a store was made, what tells it from others, and the moment.

    When its first migration ran, to the microsecond: it is in every copy of a store, and in no other store.
    """
    made = store.read.rows(
        "SELECT applied_at FROM _sqlite_migrations WHERE migration_set = 'watcher' ORDER BY id LIMIT 1"
    )[0]["applied_at"]
    mark = hashlib.sha256(f"watcher store {made}".encode()).hexdigest()[:16]
    return made[:10], mark, f"{made[:10]}T{made[11:19]}Z"


def _original(diff: Record) -> int | None:
    """Return the item that a diff's is a copy or a translation of."""
    number: int | None = diff["of"] if diff["of"] is not None else diff["translation_of"]
    return number


def _texts(store: Store, diff: Record) -> tuple[Side, Side] | None:
    """Return what stood on a page before and after a revision; None where that is too long to compare."""
    before = diff["evidence"].get("previous_version") or 0
    return sides(store, diff["version_id"], before, longest=_MOST_TEXT)


def marked(record: Record, known: MutableMapping[int, Changes] | None = None) -> Record:
    """Return what `gather` found with the changed words of each revision, as `render.atom` takes it; `known` keeps them for the next time."""
    cache = {} if known is None else known
    entries = []
    for diff in record["entries"]:
        if diff["texts"] is not None:
            cache[diff["id"]] = [
                hunk for edits in changes(*diff["texts"]) for hunk in hunks(edits, longest=_CHANGE)
            ]
        entries.append({**diff, "texts": None, "changes": cache.get(diff["id"], [])})
    return {**record, "entries": entries}


# --- the folder -------------------------------------------------------------------------


class Publisher:
    """Keeps `service.atom`, one file a story, as the store is. The store is read in the writer's thread, files are written in another."""

    def __init__(self) -> None:
        self._threads = Daemons()
        self._newest: dict[Path, int] = {}  # file -> the newest diff in it
        self._known: dict[Path, dict[int, Changes]] = {}
        self._trouble: dict[Path, str] = {}  # what was said of a file, to say it once
        self._task: asyncio.Task[None] | None = None
        self._more = False  # whether there may be more to write than when the writing began

    def soon(self, tools: Tools) -> None:
        """Write what changed, beside the polls and once at a time."""
        if tools.config.service.atom is None:
            return
        self._more = True
        if self._task is None:
            self._task = asyncio.create_task(self._run(tools))

    async def end(self) -> None:
        """Let what is under way be written, for a while; forget what was, for the configuration may be another next time."""
        self._more = False
        if self._task is not None:
            _, slow = await asyncio.wait({self._task}, timeout=_PATIENCE)
            if slow:
                self._task.cancel()
                await asyncio.wait({self._task}, timeout=1)
        self._newest.clear()

    async def _run(self, tools: Tools) -> None:
        try:
            while self._more:
                self._more = False
                await self.publish(tools)
        except StoreError as error:
            log.error("store refused atom error=%s", line(str(error)))
        except Exception:
            # Nothing that goes wrong here may stop the polls, nor the next try.
            log.exception("atom not written")
        finally:
            self._task = None

    async def publish(self, tools: Tools) -> None:
        """Write the feed of each story that changed; what cannot be written is said once, and tried again at the next change.

        Raises:
            StoreError: the store cannot be used.
        """
        folder = folder_of(tools.config)
        if folder is None:
            return
        titles = {story.id: story.title for story in tools.config.stories}
        for story in titles:
            path = folder / f"{story}.atom"
            known = self._known.setdefault(path, {})
            newest, record = await tools.writer(
                _changed, tools.writer.store, story, titles, self._newest.get(path), known
            )
            if record is None:
                continue
            loop = asyncio.get_running_loop()
            trouble = await loop.run_in_executor(
                self._threads, partial(_write, path, record, known)
            )
            if trouble is None:
                self._newest[path] = newest
                self._trouble.pop(path, None)
            elif self._trouble.get(path) != trouble:
                self._trouble[path] = trouble
                log.error("atom not written error=%s", line(trouble))


def folder_of(config: Config) -> Path | None:
    """Return the folder of `service.atom`, which is named as seen from the configuration; None: there is none."""
    atom = config.service.atom
    return None if atom is None else Path(config.path).parent / atom


def _changed(
    store: Store,
    story: str,
    titles: Mapping[str, str],
    before: int | None,
    known: Mapping[int, Changes],
) -> tuple[int, Record | None]:
    """Return a story's newest diff, and what stands in its feed if that is another one; runs in the writer's thread."""
    with store.reading():
        newest = store.read.count(
            "SELECT coalesce(max(id), 0) FROM diffs WHERE story = ?", (story,)
        )
    if newest == before:
        return newest, None
    return newest, gather(store, story, titles, known=known)


def _write(path: Path, record: Record, known: dict[int, Changes]) -> str | None:
    """Write a feed; return what is wrong where it cannot be."""
    shown = marked(record, known)
    present = {diff["id"] for diff in shown["entries"]}
    for number in known.keys() - present:
        del known[number]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if write_if_changed(path, as_atom(shown)):
            log.info("atom written path=%s", path)
    except UsageError as error:
        return str(error)
    except OSError as error:
        return f"{path.parent}: cannot be made ({error.strerror})"
    return None
