"""Commands that tell the story: summary, diffs, story, show, revisions, why."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.common import (
    Settings,
    emit,
    group,
    json_option,
    need_known_story,
    need_story,
    pass_settings,
    say,
    story_option,
    time_options,
    whole,
    window,
)
from watcher.errors import UsageError
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.config import FeedConfig
    from watcher.edge.store import Store
    from watcher.edge.store.corpus import HeldVersion
    from watcher.edge.store.reading import Record
    from watcher.model import Match


@group.command()
@json_option
@story_option
@time_options
@pass_settings
def summary(
    settings: Settings,
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
) -> None:
    """Tell what happened: new first, then revisions, removals, conflicts, copies folded.

    \b
    Example:
      watcher summary --since 24h
    """
    from watcher.edge import clock
    from watcher.edge.store.reading import Window
    from watcher.render import plain

    config = settings.load()
    now = clock.now()
    limits = window(story, since, until, now)
    need_story(config, story)
    wanted = [one for one in config.stories if story in (None, one.id)]
    with settings.open_store() as store, store.reading():
        feeds, gaps = _followed(store, config.feeds), store.read.gaps(limits)
        for number, one in enumerate(wanted):
            of_story = Window(story=one.id, since=limits.since, until=limits.until, standing=True)
            tally, diffs = store.read.tally(of_story), list(store.read.diffs(of_story))
            if as_json:
                emit(
                    {
                        "story": one.id,
                        "title": one.title,
                        **tally,
                        "diffs": [diff["id"] for diff in diffs],
                        "conflicts": sum(len(diff["conflicts"]) for diff in diffs),
                        "feeds_in_trouble": [
                            feed["feed"]
                            for feed in feeds
                            if feed["outcome"] in ("error", "throttled", "gone")
                        ],
                        "gaps": gaps,
                    }
                )
            else:
                if number:
                    click.echo("")
                last = number == len(wanted) - 1
                say(
                    plain.summary(
                        one.title,
                        tally,
                        diffs,
                        feeds if last else (),
                        gaps if last else (),
                        width=plain.width(),
                        since=limits.since,
                        until=limits.until,
                    )
                )


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
    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        for diff in store.read.diffs(limits, kinds=kinds):
            if as_json:
                emit(diff)
            else:
                say(text_of.diff(diff, width=plain.width()))


@group.command()
@json_option
@story_option
@time_options
@pass_settings
def story(
    settings: Settings,
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
) -> None:
    """One page on a story: who was first, what copies what, what is disputed, day by day.

    \b
    Example:
      watcher story --story ghuraba
    """
    from watcher.core.storyline import storyline
    from watcher.edge import clock
    from watcher.edge.store.reading import Window
    from watcher.render import plain
    from watcher.render import stories as text_of

    config = settings.load()
    limits = window(story, since, until, clock.now())
    need_story(config, story)
    titles = {one.id: one.title for one in config.stories}
    with settings.open_store() as store, store.reading():
        for one in [story] if story is not None else list(titles):
            found = list(
                store.read.diffs(
                    Window(story=one, since=limits.since, until=limits.until, standing=True)
                )
            )
            roots = {diff[key] for diff in found for key in ("of", "translation_of") if diff[key]}
            items = store.read.items({diff["item"] for diff in found} | roots)
            record = storyline(one, found, items)
            if as_json:
                emit(record)
            else:
                say(
                    text_of.storyline(
                        titles[one],
                        record,
                        width=plain.width(),
                        limited=limits.since is not None or limits.until is not None,
                    )
                )


@group.command()
@click.argument("item")
@json_option
@story_option
@click.option("--text/--no-text", default=True, help="With the text, or only what is known of it.")
@pass_settings
def show(settings: Settings, item: str, as_json: bool, story: str | None, text: bool) -> None:
    """Show one item (number, ref or address): its text with matches marked, what it added, its versions.

    \b
    Example:
      watcher show 12
    """
    from watcher.edge.store.reading import Window
    from watcher.render import plain
    from watcher.render import stories as text_of

    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        found = _item(store, item)
        versions = store.corpus.versions_of(found["id"])
        matches = [
            match
            for match in (store.corpus.matches_of(versions[-1].id) if versions else ())
            if story in (None, match.story)
        ]
        told = list(store.read.diffs(Window(story=story), item=found["id"]))
    if as_json:
        emit(
            {
                **_public(found),
                "versions": [_version(version, text) for version in versions],
                "matches": [_match(match) for match in matches],
                "diffs": told,
            }
        )
    else:
        say(text_of.item(found, versions, matches, told, text=text, width=plain.width()))


@group.command()
@click.argument("item")
@json_option
@story_option
@pass_settings
def revisions(settings: Settings, item: str, as_json: bool, story: str | None) -> None:
    """Show word by word what changed between an item's versions.

    With --story only the changes that were told to that story.

    \b
    Example:
      watcher revisions 12
    """
    from watcher.core.times import to_text
    from watcher.core.wording import word_changes
    from watcher.edge.store.reading import Window
    from watcher.render import plain
    from watcher.render import stories as text_of

    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        found = _item(store, item)
        versions = store.corpus.versions_of(found["id"])
        told: set[int] = set()
        if story is not None:
            diffs = store.read.diffs(Window(story=story), item=found["id"])
            told = {diff["version_id"] for diff in diffs}
    changes = [
        (
            old,
            new,
            word_changes(old.title or "", new.title or ""),
            word_changes(old.text, new.text),
        )
        for old, new in itertools.pairwise(versions)
        if story is None or new.id in told
    ]
    if as_json:
        for old, new, of_title, of_text in changes:
            emit(
                {
                    "item": found["id"],
                    "ref": found["ref"],
                    "from": old.number,
                    "to": new.number,
                    "at": to_text(new.seen),
                    "edits": [
                        {"field": field, "op": edit.op, "old": edit.old, "new": edit.new}
                        for field, edits in (("title", of_title), ("text", of_text))
                        for edit in edits
                        if edit.op != "same"
                    ],
                }
            )
    else:
        say(text_of.revisions(found, changes, width=plain.width()))


@group.command()
@click.argument("wanted", metavar="DIFF|ITEM")
@click.option("--item", "as_item", is_flag=True, help="Take the number as an item's.")
@json_option
@story_option
@pass_settings
def why(settings: Settings, wanted: str, as_item: bool, as_json: bool, story: str | None) -> None:
    """Print the evidence of each verdict: matched words, texts compared, shared runs, quotes.

    A number is a diff's (as in `summary` and `diffs`); a ref or an address is an item's.

    \b
    Example:
      watcher why 412
      watcher why --item 12
    """
    from watcher.edge.store.reading import Window
    from watcher.render import plain
    from watcher.render import stories as text_of

    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        found: list[Record] = []
        number = wanted.isdecimal() and len(wanted) < 19 and not as_item
        if number:
            found = list(store.read.diffs(Window(), ids=[int(wanted)]))
        if not found:
            if number and store.read.item(whole(wanted)) is None:
                raise UsageError(
                    f"{line(wanted)} is neither a diff nor an item; `watcher diffs` lists diffs, `watcher search` finds items by their words"
                )
            item = _item(store, wanted)
            found = list(store.read.diffs(Window(), item=item["id"]))
            if not found:
                _why_not(store, item, as_json)
                return
        told = sorted({diff["story"] for diff in found})
        found = [diff for diff in found if story in (None, diff["story"])]
        if not found:
            raise UsageError(
                f"--story: '{line(wanted)}' belongs to {', '.join(told)}, not to {line(story or '')}"
            )
        for diff in found:
            record = _explained(store, diff)
            if as_json:
                emit(record)
            else:
                say(text_of.why(record, width=plain.width()))


def _explained(store: Store, diff: Record) -> dict[str, Any]:
    """Return a diff with everything that led to it."""
    matches = [
        match
        for match in store.corpus.matches_of(diff["version_id"])
        if match.story == diff["story"]
    ]
    own = store.corpus.version(diff["version_id"])
    assert own is not None
    compared = []
    evidence = diff["evidence"]
    for part in (
        [{**evidence.get("likeness", {}), "item": evidence.get("copy_of")}]
        if evidence.get("likeness")
        else evidence.get("partial", [])
    ):
        other_item = store.read.item(str(part["item"]))
        other = store.corpus.version(other_item["version"]) if other_item else None
        if other is None or other_item is None:
            continue
        if part.get("version") is not None:
            other = store.corpus.version(part["version"]) or other
        compared.append(
            {
                "item": part["item"],
                "item_ref": other_item["ref"],
                "outlet": other_item["outlet"],
                "title": other.title,
                "of_this": part["of_this"],
                "of_other": part["of_other"],
                "runs": [
                    {
                        "words": run[4],
                        "text": own.text[run[0] : run[1]],
                        "start": run[0],
                        "end": run[1],
                    }
                    for run in sorted(part["runs"], key=lambda run: -run[4])
                ],
            }
        )
    return {
        **diff,
        "matches": [_match(match) for match in matches],
        "compared": compared,
        "furniture": [
            {"start": start, "end": end, "kind": kind, "text": own.text[start:end]}
            for start, end, kind in own.furniture
        ],
    }


def _why_not(store: Store, item: Record, as_json: bool) -> None:
    """Say why an item is part of no story."""
    entry = store.read.one(
        "SELECT title, teaser FROM entries WHERE item = ? ORDER BY id", (item["id"],)
    )
    reason = (
        "it was opened because a context word stands in its headline or teaser; no name of the story stands in its text"
        if entry
        else "no name of a story stands in its text"
    )
    if as_json:
        emit({"item": item["id"], "ref": item["ref"], "stories": [], "why": reason})
    else:
        click.echo(
            f"item {item['id']}, {line(item['outlet'] or 'outlet unknown')}: part of no story: {reason}"
        )


def _item(store: Store, wanted: str) -> Record:
    found = store.read.item(whole(wanted))
    if found is None:
        raise UsageError(
            f"'{line(wanted)}': no item of this number, ref or address; `watcher search` finds items by their words"
        )
    return found


def _public(item: Record) -> Record:
    hidden = ("key", "etag", "last_modified", "next_check", "checks", "version")
    return {name: value for name, value in item.items() if name not in hidden}


def _version(version: HeldVersion, with_text: bool) -> dict[str, object]:
    from watcher.core.times import to_text, to_text_or_none

    record: dict[str, object] = {
        "version": version.number,
        "seen": to_text(version.seen),
        "source": version.source,
        "kind": version.kind,
        "title": version.title,
        "language": version.language,
        "published": to_text_or_none(version.published),
        "wire": version.wire,
        "sha256": version.sha256,
        "furniture": [list(span) for span in version.furniture],
    }
    return record | ({"text": version.text} if with_text else {})


def _match(match: Match) -> dict[str, object]:
    return {
        "story": match.story,
        "name": match.name,
        "alias": match.alias,
        "surface": match.surface,
        "start": match.start,
        "end": match.end,
        "field": match.field,
        "rule": match.rule,
        "strength": round(match.strength, 3),
        "counts": match.counts,
        "reason": match.reason,
    }


def _followed(store: Store, feeds: Iterable[FeedConfig]) -> list[Record]:
    """Return the state of the feeds that feeds.yaml names today."""
    urls = {feed.written for feed in feeds}
    return [feed for feed in store.read.feeds() if feed["feed"] in urls]
