"""The command that writes pages: report."""

from __future__ import annotations

from pathlib import Path

import click

from watcher.cli.common import (
    Settings,
    emit,
    group,
    json_option,
    need_story,
    pass_settings,
    serving,
    story_option,
    time_options,
    window,
)
from watcher.render.safe import line


@group.command()
@click.option(
    "--out",
    required=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="Write into this folder, which is made where there is none.",
)
@json_option
@story_option
@time_options
@pass_settings
def report(
    settings: Settings,
    out: Path,
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
) -> None:
    """Write a page a story: who reported what when, copies, conflicts, revisions, each line with its evidence.

    A page is one HTML file that loads nothing from elsewhere; it can be opened from disk, sent and printed.
    Of several stories index.html lists the pages.

    \b
    Example:
      watcher report --out pages
    """
    from watcher.edge import clock
    from watcher.jobs.reporting import write_reports
    from watcher.render import plain

    config = settings.load()
    now = clock.now()
    limits = window(story, since, until, now)
    need_story(config, story)
    wanted = [one for one in config.stories if story in (None, one.id)]
    feeds = {one.id: serving(config, one.id) for one in wanted}
    with settings.open_store() as store, store.reading():
        for page in write_reports(
            store, wanted, feeds, out, since=limits.since, until=limits.until, now=now
        ):
            if as_json:
                emit(
                    {
                        "story": page.story,
                        "path": str(page.path),
                        "bytes": page.bytes,
                        "articles": page.articles,
                    }
                )
                continue
            told = (
                "the list of the stories"
                if page.story is None
                else plain.plural(page.articles, "article")
            )
            click.echo(f"{line(str(page.path))}: {told}, {_size(page.bytes)}")


def _size(count: int) -> str:
    """Return a number of bytes for people."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1e3))} kB"
