"""The command for other programs: export."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from watcher.cli.common import (
    Settings,
    group,
    need_known_story,
    need_story,
    note,
    pass_settings,
    serving,
    story_option,
    time_options,
    window,
)
from watcher.errors import ConfigError, UsageError


@group.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["atom", "jsonl", "csv", "opml"]),
    required=True,
    help="atom: the newest diffs as a feed; jsonl and csv: the diffs; opml: the feeds.",
)
@story_option
@time_options
@click.option(
    "--limit",
    type=click.IntRange(1, 10_000),
    help="atom: at most so many entries, the newest.  [default: 100]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="A file, replaced if it is there; default: standard output.",
)
@pass_settings
def export(
    settings: Settings,
    form: str,
    story: str | None,
    since: str | None,
    until: str | None,
    limit: int | None,
    out: Path | None,
) -> None:
    """Write the diffs, or the list of feeds, for other programs.

    \b
    Example:
      watcher export --format atom --story ghuraba --out ghuraba.atom
      watcher export --format csv --since 7d --out week.csv
      watcher export --format opml > feeds.opml
    """
    from watcher.edge import clock
    from watcher.edge.files import write_whole

    if limit is not None and form != "atom":
        raise UsageError(f"--limit goes with --format atom; {form} holds all there is")
    if form == "opml":
        text = _opml(settings, story)
    elif form == "atom":
        text = _atom(settings, story, since, until, limit, clock.now())
    else:
        text = _diffs(settings, form, story, since, until, clock.now())
    if out is None:
        _print(text)
    else:
        write_whole(out, text)
        note(settings, f"{out} written")


def _print(text: str) -> None:
    """Write to standard output, in UTF-8 whatever the terminal speaks: the formats say so of themselves.

    Raises:
        UsageError: it cannot be written, as with --out.
    """
    try:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise  # whoever reads has enough
    except OSError as error:
        # Nothing is left to be tried again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise UsageError(f"standard output cannot be written ({error.strerror})") from error


def _opml(settings: Settings, story: str | None) -> str:
    from watcher.render.opml import write_opml

    config = settings.load()
    need_story(config, story)
    titles = [one.title for one in config.stories if story in (None, one.id)]
    feeds = tuple((feed.written, feed.outlet) for feed in serving(config, story))
    return write_opml(feeds, title="; ".join(titles))


def _diffs(
    settings: Settings,
    form: str,
    story: str | None,
    since: str | None,
    until: str | None,
    now: datetime,
) -> str:
    from watcher.render import tables

    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        diffs = list(store.read.diffs(window(story, since, until, now)))
    return tables.as_csv(diffs) if form == "csv" else tables.as_jsonl(diffs)


def _atom(
    settings: Settings,
    story: str | None,
    since: str | None,
    until: str | None,
    limit: int | None,
    now: datetime,
) -> str:
    from watcher.jobs.publishing import ENTRIES, gather, marked
    from watcher.render.atom import as_atom

    if not settings.store_path.exists():
        # The ids are made of the store's mark: a feed without one would be another feed, and replace a true one.
        raise UsageError(
            f"{settings.store_path}: no store yet, and so no feed; `watcher poll` or `watcher import` makes one"
        )
    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        limits = window(story, since, until, now)
        record = gather(
            store, limits.story, _titles(settings), window=limits, limit=limit or ENTRIES
        )
    if record["more"]:
        note(settings, f"the newest {len(record['entries'])} diffs; --limit says how many")
    return as_atom(marked(record))


def _titles(settings: Settings) -> dict[str, str]:
    """Return the stories' titles, none where the configuration cannot be used: what the store holds can be told without it."""
    try:
        return {story.id: story.title for story in settings.load().stories}
    except ConfigError:
        note(
            settings,
            f"{settings.config_path} cannot be used (`watcher check` says why); stories are called by their ids",
        )
        return {}
