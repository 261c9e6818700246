"""Commands that edit feeds.yaml, keeping its comments: feeds add, list, remove, import."""

from __future__ import annotations

from pathlib import Path

import click

from watcher.cli.common import (
    Settings,
    complain,
    emit,
    group,
    json_option,
    need_story,
    note,
    pass_settings,
    serving,
    story_option,
)
from watcher.errors import ConfigError, UsageError
from watcher.render.plain import plural
from watcher.render.safe import line


@group.group()
def feeds() -> None:
    """Add, list, remove and import feeds; feeds.yaml keeps its comments.

    \b
    Example:
      watcher feeds add https://example.org/
    """


@feeds.command("list")
@json_option
@story_option
@pass_settings
def list_(settings: Settings, as_json: bool, story: str | None) -> None:
    """List the feeds of feeds.yaml.

    \b
    Example:
      watcher feeds list --json
    """
    config = settings.load()
    need_story(config, story)
    listed = serving(config, story)
    for feed in listed:
        if as_json:
            emit(
                {
                    "feed": feed.written,
                    "outlet": feed.outlet,
                    "every": None if feed.every is None else int(feed.every.total_seconds()),
                    "articles": feed.articles,
                    "stories": list(feed.stories) or [story.id for story in config.stories],
                    "line": feed.line,
                }
            )
        else:
            click.echo(f"{line(feed.outlet or '-'):<28} {line(feed.written)}")
    note(settings, plural(len(listed), "feed"))


@feeds.command("add")
@click.argument("url")
@click.option("--outlet", help="The outlet's name; default: the feed's own title.")
@click.option("--offline", is_flag=True, help="Write the address as given; do not look at it.")
@pass_settings
def add(settings: Settings, url: str, outlet: str | None, offline: bool) -> None:
    """Add a feed; given a site's address, find its feed first.

    \b
    Example:
      watcher feeds add https://example.org/
      watcher feeds add --outlet Example https://example.org/feed.xml
    """
    from watcher.config import add_feed

    text = settings.read_config()
    config = settings.load()
    add_feed(text, url, outlet)  # refuses what is no address, or known, before anybody is asked
    address = url
    if not offline:
        import asyncio

        from watcher.edge import clock
        from watcher.jobs.discovery import find_feed

        found = asyncio.run(find_feed(url, config.service, now=clock.now))
        address = found.url
        note(
            settings,
            f"found {found.version}, {plural(found.entries, 'entry', 'entries')}: {line(found.title or address)}",
        )
    _write(settings, add_feed(text, address, outlet))
    click.echo(f"added {line(address)}")


@feeds.command("remove")
@click.argument("url")
@pass_settings
def remove(settings: Settings, url: str) -> None:
    """Remove a feed from feeds.yaml; what it brought stays in the store.

    \b
    Example:
      watcher feeds remove https://example.org/feed.xml
    """
    from watcher.config import remove_feed

    _write(settings, remove_feed(settings.read_config(), url))
    click.echo(f"removed {line(url)}")


@feeds.command("import")
@click.argument("source", metavar="FILE.opml", type=click.Path(path_type=Path))
@pass_settings
def import_opml(settings: Settings, source: Path) -> None:
    """Add the feeds of an OPML file; those followed already are passed over.

    \b
    Example:
      watcher feeds import subscriptions.opml
    """
    from watcher.config import add_feed
    from watcher.core.opml import read_opml

    try:
        opml = source.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"{source}: there is no such file") from None
    except OSError as error:
        raise UsageError(f"{source}: cannot be read ({error.strerror})") from error
    text = settings.read_config()
    known = {feed.url for feed in settings.load().feeds}
    added = passed = 0
    for url, title in read_opml(opml):
        if url in known:
            passed += 1
            continue
        try:
            text = add_feed(text, url, title)
        except (ConfigError, ValueError) as error:
            complain(f"left out {line(url)}: {line(str(error))}")
            passed += 1
            continue
        known.add(url)
        added += 1
    if added:
        _write(settings, text)
    click.echo(f"{added + passed} in the file = {added} added + {passed} left out or known")


def _write(settings: Settings, text: str) -> None:
    """Write feeds.yaml, after making sure that it can be read again."""
    import os

    from watcher.config import load_config
    from watcher.edge.files import write_whole

    load_config(text, path=str(settings.config_path), environ=os.environ)
    write_whole(settings.config_path, text)
