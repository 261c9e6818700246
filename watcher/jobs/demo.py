"""`watcher demo`: invented outlets on loopback, several rounds through the real pipeline."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.config import Config, load_config
from watcher.edge import clock
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.errors import UsageError
from watcher.jobs.digesting import gather
from watcher.jobs.rounds import poll_all
from watcher.model import Poll
from watcher.render import plain
from watcher.render.overview import MOST, overview

if TYPE_CHECKING:
    from watcher.demo import DemoServer


def play(
    keep: Path | None,
    *,
    as_json: bool,
    emit: Callable[[Mapping[str, object]], None],
    echo: Callable[[str], None],
    height: int = MOST,
) -> None:
    """Play every round, print each feed's report, then the summary on `height` lines (with `as_json`: the diffs)."""
    with _folder(keep) as folder, Store(folder / "watcher.db", write=True) as store:
        asyncio.run(_rounds(store, folder, (lambda text: None) if as_json else echo))
        if as_json:
            for diff in store.read.diffs(Window()):
                emit(diff)
            return
        config = load_config(
            (folder / "feeds.yaml").read_text("utf-8"), path="feeds.yaml", environ={}
        )
        echo("")
        for story in config.stories:
            record = gather(
                store,
                config,
                story.id,
                after=0,
                until=None,
                began=None,
                last=None,
                now=clock.now(),
            )
            span = plain.between(None, None)
            for line in overview(record, span=span, width=plain.width(), height=height):
                echo(line)
        if keep is not None:
            echo("")
            echo(f"Look around: watcher --config {folder}/feeds.yaml --state {folder} story")


async def _rounds(store: Store, folder: Path, echo: Callable[[str], None]) -> None:
    from watcher.demo import ROUNDS, DemoServer

    async with DemoServer() as server:
        (folder / "feeds.yaml").write_text(server.config_text(), encoding="utf-8")
        config = load_config(server.config_text(), path="feeds.yaml", environ={})
        echo("Outlets, people and events are invented; all of it happens on this machine.")
        for number, step in enumerate(ROUNDS, start=1):
            server.round = number
            echo("")
            echo(f"ROUND {number}: {step.shows}")
            for poll in await _poll(config, store, server):
                echo(f"  {plain.poll_line(poll)}")


async def _poll(config: Config, store: Store, server: DemoServer) -> list[Poll]:
    before = {feed.written: number for number, feed in enumerate(config.feeds)}
    polls = await poll_all(config, store, now=clock.now)
    return sorted(polls, key=lambda poll: before[poll.feed])


@contextlib.contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        _make(keep)
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="watcher-demo-") as name:
        yield Path(name)


def _make(keep: Path) -> None:
    """Make the folder that the demo is kept in.

    Raises:
        UsageError: it cannot be made, or what lies there would be overwritten.
    """
    another = "name a folder that is new or empty: watcher demo --keep FOLDER"
    try:
        keep.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = "is a file" if os.path.isfile(keep) else f"cannot be made ({error.strerror})"
        raise UsageError(f"{keep}: {why}; {another}") from None
    for name in ("feeds.yaml", "watcher.db"):
        if os.path.lexists(keep / name):  # a link that leads nowhere would be written through
            raise UsageError(f"{keep}: holds a {name} already, which was left as it is; {another}")
