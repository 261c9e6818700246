"""Commands on one item or diff: show, revisions, why."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import click

from watcher.cli.common import (
    Settings,
    emit,
    group,
    json_option,
    need_known_story,
    page,
    pass_settings,
    story_option,
    whole,
)
from watcher.errors import UsageError
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.edge.store import Store
    from watcher.edge.store.corpus import HeldVersion
    from watcher.edge.store.reading import Record
    from watcher.model import Match


@group.command()
@click.argument("item")
@json_option
@story_option
@click.option("--text/--no-text", default=True, help="With the text, or only what is known of it.")
@pass_settings
def show(settings: Settings, item: str, as_json: bool, story: str | None, text: bool) -> None:
    """Show one item (number, ref or address): its text with matches marked and a + before each new sentence, its versions.

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
        page(settings, text_of.item(found, versions, matches, told, text=text, width=plain.width()))


@group.command()
@click.argument("item")
@json_option
@story_option
@pass_settings
def revisions(settings: Settings, item: str, as_json: bool, story: str | None) -> None:
    """Show word by word what changed between an item's versions.

    With --story only the changes that were told to that story. What changes beside an article (page furniture, as
    `show` marks it) is no change of it.

    \b
    Example:
      watcher revisions 12
    """
    from watcher.core.times import to_text
    from watcher.edge.store.reading import Window
    from watcher.jobs.revising import changes, told
    from watcher.render import plain
    from watcher.render import stories as text_of

    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        found = _item(store, item)
        versions = store.corpus.versions_of(found["id"])
        wanted: set[int] = set()
        if story is not None:
            diffs = store.read.diffs(Window(story=story), item=found["id"])
            wanted = {diff["version_id"] for diff in diffs}
    changed = [
        (old, new, *changes(old, new))
        for old, new in itertools.pairwise(versions)
        if story is None or new.id in wanted
    ]
    if as_json:
        for old, new, of_title, of_text in changed:
            emit(
                {
                    "item": found["id"],
                    "ref": found["ref"],
                    "from": old.number,
                    "to": new.number,
                    "at": to_text(new.seen),
                    "edits": [
                        {"field": field, **told(edit)}
                        for field, edits in (("title", of_title), ("text", of_text))
                        for edit in edits
                        if edit.op != "same"
                    ],
                }
            )
    else:
        page(settings, text_of.revisions(found, changed, width=plain.width()))


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
    from watcher.jobs.explaining import explained
    from watcher.render import plain
    from watcher.render import stories as text_of

    shown: list[str] = []
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
        for record in explained(store, found):
            if as_json:
                emit(record)
            else:
                shown += text_of.why(record, width=plain.width())
    page(settings, shown)


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
