"""Commands on the names themselves: what each finds, and what a changed configuration would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from watcher.cli.common import (
    Settings,
    emit,
    group,
    json_option,
    need_story,
    note,
    pass_settings,
    progress,
    say,
    story_option,
)

if TYPE_CHECKING:
    from watcher.jobs.replaying import Change, Replay


@group.command()
@json_option
@story_option
@click.option(
    "--apply", "applied", is_flag=True, help="Append what would change; else only say it."
)
@pass_settings
def replay(settings: Settings, as_json: bool, story: str | None, applied: bool) -> None:
    """Say what the present feeds.yaml would add to a story, or leave out, over everything kept.

    What --apply leaves out keeps its records: `diffs` lists them, `summary` and `story` do not.

    \b
    Example:
      watcher replay
      watcher replay --apply --story ghuraba
    """
    from watcher.core.names import compile_stories
    from watcher.edge import clock
    from watcher.edge.lock import held
    from watcher.jobs import replaying
    from watcher.render import plain

    config = settings.load()
    need_story(config, story)
    names = compile_stories(config.stories)
    if not applied:
        with (
            settings.open_store() as store,
            progress(settings, sum(store.replays.sizes()), "reading") as done,
        ):
            found = replaying.replay(store, config, names, done=done)
        _report(found, story, as_json=as_json)
        if found.of(story):
            note(settings, "nothing was changed; `watcher replay --apply` appends it")
        return
    with held(settings.state, by="replay"), settings.open_store(write=True) as store:
        with progress(settings, sum(store.replays.sizes()), "reading") as done:
            found = replaying.replay(store, config, names, done=done)
        changes = found.of(story)
        with progress(settings, len(changes), "appending") as done:
            diffs = replaying.apply(store, config, names, changes, now=clock.now(), done=done)
    _report(found, story, as_json=as_json)
    note(settings, f"appended: {plain.plural(len(diffs), 'diff')}")


def _report(found: Replay, story: str | None, *, as_json: bool) -> None:
    from watcher.render import naming, plain

    changes = [_record(change) for change in found.of(story)]
    if as_json:
        for change in changes:
            emit(change)
        return
    say(
        naming.replayed(
            changes,
            items=found.items,
            entries=found.entries,
            unopened=found.unopened,
            width=plain.width(),
        )
    )


def _record(change: Change) -> dict[str, object]:
    from watcher.core.times import to_text, to_text_or_none

    it = change.item or change.entry
    assert it is not None
    return {
        "story": change.story,
        "change": change.change,
        "item": change.item.id if change.item else None,
        "ref": change.item.ref if change.item else None,
        "entry": change.entry.id if change.entry else None,
        "outlet": change.outlet,
        "url": change.url,
        "title": change.title,
        "published": to_text_or_none(it.published),
        "first_seen": to_text(it.first_seen),
        "names": [dict(name) for name in change.names],
    }
