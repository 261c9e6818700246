"""Commands that ask outlets: init, check, poll, run, status."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.common import (
    Settings,
    complain,
    emit,
    group,
    json_option,
    need_story,
    note,
    page,
    pass_settings,
    say,
    serving,
    story_option,
)
from watcher.core.times import to_text_or_none
from watcher.errors import ConfigError, NothingPolled, Problem, UsageError
from watcher.render.safe import clean, line

if TYPE_CHECKING:
    from watcher.config import Config, FeedConfig
    from watcher.model import FeedDocument, Poll


@group.command()
@click.argument("target", type=click.Path(path_type=Path), required=False)
@pass_settings
def init(settings: Settings, target: Path | None) -> None:
    """Write a commented feeds.yaml to start from; never overwrites.

    \b
    Example:
      watcher init
      watcher --config story.yaml init
    """
    from importlib.resources import files

    path = target or settings.config_path
    text = files("watcher").joinpath("templates/feeds.yaml").read_text("utf-8")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(
            f"{path} is there already and was left as it is; name another file"
        ) from None
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from error
    with_config = "" if path == Path("feeds.yaml") else f" --config {path}"
    click.echo(
        f"{path} written; put your story and outlets into it, then: watcher{with_config} check"
    )


@group.command()
@json_option
@story_option
@click.option("--offline", is_flag=True, help="Only read the file; ask no outlet.")
@pass_settings
def check(settings: Settings, as_json: bool, story: str | None, offline: bool) -> None:
    """Validate the configuration and try each feed once; stores nothing.

    \b
    Example:
      watcher check
      watcher --config story.yaml check --offline
    """
    import asyncio

    from watcher.core.names.describe import refusal
    from watcher.edge import clock
    from watcher.jobs.rounds import try_feeds
    from watcher.render.plain import plural

    config = settings.load()
    need_story(config, story)
    for warning in config.warnings:
        complain(f"{warning}")
    refused = [
        Problem(str(config.path), name.line, f"stories.{one.id}.names", why)
        for one in config.stories
        for name in one.names
        if (why := refusal(name)) is not None
    ]
    if refused:
        raise ConfigError(refused)
    note(
        settings,
        f"{config.path}: {plural(len(config.stories), 'story', 'stories')}, "
        f"{plural(len(config.feeds), 'feed')}, {plural(len(config.warnings), 'remark')}, no errors",
    )
    if offline:
        return
    config = replace(config, feeds=serving(config, story))

    def report(feed: FeedConfig, document: FeedDocument | None, remark: str) -> None:
        if as_json:
            emit(
                {
                    "feed": feed.written,
                    "outlet": feed.outlet or (document.title if document else None),
                    "ok": document is not None,
                    "format": document.version if document else None,
                    "entries": len(document.entries) if document else None,
                    "error": None if document else remark,
                    "note": remark if document and remark else None,
                }
            )
        elif document is None:
            click.echo(f"trouble  {line(feed.outlet or feed.written)}: {line(remark)}")
        else:
            name = line(feed.outlet or document.title or feed.written)
            click.echo(
                f"ok       {name}: {document.version}, {plural(len(document.entries), 'entry', 'entries')}"
                + (f"; {line(remark)}" if remark else "")
            )

    good = asyncio.run(try_feeds(config, now=clock.now, report=report))
    note(
        settings,
        f"{plural(len(config.feeds), 'feed')} = {good} readable + {len(config.feeds) - good} in trouble",
    )
    if config.feeds and not good:
        raise NothingPolled("no feed could be read; check the network, then the addresses above")


@group.command()
@json_option
@story_option
@click.option("--due", is_flag=True, help="Only feeds whose time has come (for cron).")
@click.option(
    "--force",
    is_flag=True,
    help="Ask even a feed whose server said wait, or that is gone.",
)
@pass_settings
def poll(settings: Settings, as_json: bool, story: str | None, due: bool, force: bool) -> None:
    """Poll every feed once, store what it brought, print what is new; send alerts where feeds.yaml asks for them.

    \b
    Example:
      watcher poll
      watcher poll --due --json
    """
    import asyncio

    from watcher.edge import clock
    from watcher.edge.lock import held
    from watcher.edge.store.reading import Window
    from watcher.jobs.alerting import alert_due
    from watcher.jobs.recalling import claims_of
    from watcher.jobs.rounds import could_be_read, poll_all
    from watcher.render import plain
    from watcher.render.news import news

    config = settings.load()
    need_story(config, story)
    if not config.feeds:
        raise UsageError(
            f"{config.path} follows no feeds; add one with `watcher feeds add ADDRESS`"
        )

    def report(poll: Poll) -> None:
        if as_json:
            emit(poll_record(poll))
        elif settings.verbosity >= 0:
            complain(plain.poll_line(poll))

    with (
        held(settings.state, by="poll"),
        settings.open_store(write=True) as store,
        store.reading(),
    ):
        before = store.read.last_diff()
        polls = asyncio.run(
            poll_all(config, store, now=clock.now, due=due, force=force, report=report)
        )
        told = alert_due(store, config, now=clock.now()) if config.alerts is not None else []
        found = [] if as_json else list(store.read.diffs(Window(story=story), after=before))
        claims = claims_of(store, found)
    # Printed once the store is let go of: whoever reads this may take their time.
    if not as_json:
        say(plain.poll_totals(polls, found))
        say(news(found, width=plain.width(), claims=claims))
    for one in told:
        what = f": {line(one.error)}" if one.error else ""
        note(settings, f"alert of {line(one.story)} to {line(one.recipient)}: {one.state}{what}")
    if not could_be_read(polls):
        raise NothingPolled(
            "no feed could be read; check the network and the reasons above, then: watcher poll"
        )


@group.command()
@pass_settings
def run(settings: Settings) -> None:
    """Run the service: poll each feed when it is due, until SIGTERM; SIGHUP reloads feeds.yaml.

    \b
    Example:
      watcher -v run
    """
    import asyncio

    from watcher.edge import clock
    from watcher.edge.lock import held
    from watcher.service import serve

    settings.load()
    with held(settings.state, by="run"), settings.open_store(write=True) as store:
        asyncio.run(serve(settings.load, store, now=clock.now))


@group.command()
@json_option
@story_option
@pass_settings
def status(settings: Settings, as_json: bool, story: str | None) -> None:
    """Show how each feed fares, when it is next polled, and how the store is kept.

    \b
    Example:
      watcher status
      watcher status --json
    """
    from watcher.edge import clock
    from watcher.render import plain
    from watcher.render.delivery import deliveries

    config = _config_if_any(settings) if story is None else settings.load()
    if config is not None:
        need_story(config, story)
    there = settings.store_path.exists()
    with settings.open_store() as store, store.reading():
        feeds, totals, facts = (
            store.read.feeds(),
            store.read.totals(),
            dict[str, Any](store.facts()),
        )
        sent = store.outbox.report()
    if not there:  # an empty one in memory answered
        facts |= {"journal_mode": None, "synchronous": None}
    feeds = _with_followed(feeds, config, story)
    if as_json:
        for feed in feeds:
            emit({"record": "feed", **feed})
        emit({"record": "store", **facts, **totals, **sent})
    else:
        facts["last_digest"] = deliveries(sent)
        page(settings, plain.status(feeds, totals, facts, now=clock.now(), width=plain.width()))


def _config_if_any(settings: Settings) -> Config | None:
    """Return the configuration, or None with a remark: what the store holds can be told without it."""
    try:
        return settings.load()
    except ConfigError as error:
        for problem in error.problems:
            note(settings, clean(str(problem)))
        note(settings, "so which feeds are followed is not known")
        return None


_UNPOLLED_COUNTS = ("failures", "entries_kept", "items", "waiting", "unread", "gaps")
_UNPOLLED_UNKNOWN = ("outcome", "status", "error", "last_poll", "last_ok", "last_new", "next_poll", "wait_until", "gone", "address", "entries", "unread_why")  # fmt: skip


def _with_followed(
    feeds: Sequence[Mapping[str, Any]], config: Config | None, story: str | None
) -> list[dict[str, Any]]:
    """Return the feeds of the store and those never polled, each with whether feeds.yaml names it (None: not known)."""
    if config is None:
        return [{**feed, "followed": None} for feed in feeds]
    wanted = {feed.written: feed for feed in serving(config, story)}
    found = [
        {**feed, "followed": feed["feed"] in wanted}
        for feed in feeds
        if story is None or feed["feed"] in wanted
    ]
    polled = {feed["feed"] for feed in feeds}
    found += [
        {
            "feed": url,
            "outlet": feed.outlet or url,
            **dict.fromkeys(_UNPOLLED_UNKNOWN),
            **dict.fromkeys(_UNPOLLED_COUNTS, 0),
            "followed": True,
        }
        for url, feed in wanted.items()
        if url not in polled
    ]
    return found


def poll_record(poll: Poll) -> Mapping[str, object]:
    """Return the `poll --json` record."""
    return {
        "feed": poll.feed,
        "outlet": poll.outlet,
        "outcome": poll.outcome,
        "status": poll.status,
        "entries": poll.entries,
        "new": poll.new,
        "revised": poll.revised,
        "matched": poll.matched,
        "copies": poll.copies,
        "bytes": poll.bytes,
        "seconds": round(poll.seconds, 3),
        "next_poll": to_text_or_none(poll.next_poll),
        "gap": poll.gap,
        "error": poll.error,
    }
