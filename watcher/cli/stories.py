"""Commands that tell the story: summary, diffs, story. Those on one item of it are registered from `items`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from watcher.cli import items as items
from watcher.cli.common import (
    Settings,
    emit,
    group,
    json_option,
    need_known_story,
    need_story,
    page,
    pass_settings,
    say,
    screen,
    story_option,
    time_options,
    window,
)
from watcher.core.times import to_text
from watcher.render import safe

if TYPE_CHECKING:
    from watcher.config import FeedConfig
    from watcher.edge.store import Store
    from watcher.edge.store.reading import Record, Window


@group.command()
@json_option
@story_option
@time_options
@click.option(
    "--all", "everything", is_flag=True, help="Every article, revision, dispute and copy."
)
@pass_settings
def summary(
    settings: Settings,
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
    everything: bool,
) -> None:
    """Tell on one screen what is new, changed and disputed, and how much of the rest is repetition.

    The figures are those of the digest. What adds most comes first; what does not fit is counted,
    with the command that shows it. --all lists everything: new first, then revisions, removals,
    conflicts, copies folded.

    \b
    Example:
      watcher summary --since 24h
      watcher summary --all
    """
    from watcher.core.roots import disputed
    from watcher.core.storyline import tallied
    from watcher.edge import clock
    from watcher.edge.store.reading import Window
    from watcher.jobs.digesting import gather
    from watcher.jobs.recalling import claims_of
    from watcher.render import plain
    from watcher.render.overview import overview

    config = settings.load()
    now = clock.now()
    limits = window(story, since, until, now)
    need_story(config, story)
    wanted = [one for one in config.stories if story in (None, one.id)]
    scope = "".join(
        f" --{name} {safe.line(given)}"
        for name, given in (("story", story), ("since", since), ("until", until))
        if given is not None
    )
    shown: list[str] = []
    with settings.open_store() as store, store.reading():
        feeds, gaps = _followed(store, config.feeds), store.read.gaps(limits)
        for number, one in enumerate(wanted):
            if number and not as_json:
                shown.append("")
            if not as_json and not everything:
                after, upto = _numbers(store, limits)
                record = gather(
                    store, config, one.id, after=after, until=upto, began=None, last=limits.since, now=now
                )  # fmt: skip
                span = plain.between(limits.since, limits.until)
                shown += overview(record, span=span, width=plain.width(), height=screen(), scope=scope)  # fmt: skip
                continue
            of_story = Window(story=one.id, since=limits.since, until=limits.until, standing=True)
            tally, diffs = store.read.tally(of_story), list(store.read.diffs(of_story))
            claims = claims_of(store, diffs, until=limits.until)
            if as_json:
                emit(
                    {
                        "story": one.id,
                        "title": one.title,
                        **tallied(tally, diffs),
                        "diffs": [diff["id"] for diff in diffs],
                        "conflicts": len(disputed(diffs, claims)),
                        "feeds_in_trouble": [
                            feed["feed"]
                            for feed in feeds
                            if feed["outcome"] in ("error", "throttled", "gone")
                        ],
                        "gaps": gaps,
                    }
                )
                continue
            last = number == len(wanted) - 1
            shown += plain.summary(
                one.title,
                tally,
                diffs,
                feeds if last else (),
                gaps if last else (),
                width=plain.width(),
                since=limits.since,
                until=limits.until,
                claims=claims,
            )
    page(settings, shown)


def _numbers(store: Store, limits: Window) -> tuple[int, int | None]:
    """Return the number of the last diff before a window, and that of its last one (None: it has no end)."""
    before = "SELECT coalesce(max(id), 0) FROM diffs WHERE at < ?"
    first, end = (
        None if one is None else store.read.count(before, (to_text(one),))
        for one in (limits.since, limits.until)
    )
    return first or 0, end


@group.command()
@json_option
@story_option
@time_options
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(["new", "copy", "revision", "removal", "return"]),
    help="Only these kinds (may be given again).",
)
@pass_settings
def diffs(
    settings: Settings,
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
    kinds: tuple[str, ...],
) -> None:
    """List the appended records.

    \b
    Example:
      watcher diffs --since 7d --kind new --json
    """
    from watcher.edge import clock
    from watcher.render import plain
    from watcher.render import stories as text_of

    limits = window(story, since, until, clock.now())
    shown: list[str] = []  # of a terminal, which may be read for long
    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        for diff in store.read.diffs(limits, kinds=kinds):
            if as_json:
                emit(diff)
            elif sys.stdout.isatty():
                shown += text_of.diff(diff, width=plain.width())
            else:
                say(text_of.diff(diff, width=plain.width()))
    page(settings, shown)


@group.command()
@json_option
@story_option
@time_options
@click.option("--all", "everything", is_flag=True, help="Everything, not only what matters most.")
@pass_settings
def story(
    settings: Settings,
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
    everything: bool,
) -> None:
    """One page on a story: who was first, what copies what, what each origin alone has, what is disputed, day by day.

    An origin is a text with its copies and probable translations, named by the agency that one of
    them credits. A sentence that names a day stands under that day, any other under the day it was
    published.

    With --json one object with everything. Of each of its "groups" (origins): who had it "first", whose text it
    is ("origin", where that is known), the "outlets", the number of "copies" and "translations", what it "borrows", and of the sentences that
    it has "alone" the three that weigh most of "alone_total". Of each of "conflicts": its "class", whether
    it is still "open", and its distinct "values"; of each claim "class", "origin", and whether it "stands"
    in the item's latest version. Also "corrections" that outlets made themselves, the "growth" of tolls,
    "events" by the day that claims give them, who was "earliest", and the "day" that a sentence of the "timeline" names.

    \b
    Example:
      watcher story --story ghuraba
      watcher story --all --since 7d
    """
    from watcher.core.storyline import storyline
    from watcher.edge import clock
    from watcher.edge.store.reading import Window
    from watcher.jobs.recalling import claims_of, first_titles
    from watcher.render import plain, storypage

    config = settings.load()
    limits = window(story, since, until, clock.now())
    need_story(config, story)
    stories = {one.id: one for one in config.stories}
    shown: list[str] = []
    with settings.open_store() as store, store.reading():
        for one in [story] if story is not None else list(stories):
            found = list(
                store.read.diffs(
                    Window(story=one, since=limits.since, until=limits.until, standing=True)
                )
            )
            roots = {diff[key] for diff in found for key in ("of", "translation_of") if diff[key]}
            items = store.read.items({diff["item"] for diff in found} | roots)
            for number, title in first_titles(store, items.keys()).items():
                items[number]["first_title"] = title
            record = storyline(
                one,
                found,
                items,
                claims_of(store, found, until=limits.until),
                vague=stories[one].persons_and_groups(),
            )
            if as_json:
                emit(record)
            else:
                shown += storypage.storyline(
                    stories[one].title,
                    record,
                    width=plain.width(),
                    limited=limits.since is not None or limits.until is not None,
                    everything=everything,
                )
    page(settings, shown)


def _followed(store: Store, feeds: Iterable[FeedConfig]) -> list[Record]:
    """Return the state of the feeds that feeds.yaml names today."""
    urls = {feed.written for feed in feeds}
    return [feed for feed in store.read.feeds() if feed["feed"] in urls]
