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
    page,
    pass_settings,
    progress,
    say,
    story_option,
)

if TYPE_CHECKING:
    from watcher.jobs.naming import Named
    from watcher.jobs.replaying import Change, Replay


@group.command("names")
@json_option
@story_option
@pass_settings
def names_(settings: Settings, as_json: bool, story: str | None) -> None:
    """Say what each name finds and what it does not, how often today, and what stands nearby unmatched.

    Nothing is added by itself: a proposal is yours to write into feeds.yaml.

    \b
    Example:
      watcher names
      watcher names --story ghuraba --json
    """
    from watcher.core.names import compile_stories
    from watcher.jobs.naming import survey
    from watcher.render import naming, plain

    config = settings.load()
    need_story(config, story)
    with settings.open_store() as store:
        items = store.replays.sizes()[0]
        with progress(settings, items, "reading") as done:
            found = survey(store, config, compile_stories(config.stories), done=done)
    records = [_named(one) for one in found if story in (None, one.story)]
    if as_json:
        for record in records:
            emit(record)
        return
    titles = {one.id: one.title for one in config.stories}
    page(settings, naming.names(records, titles, items=items, width=plain.width()))


def _named(one: Named) -> dict[str, object]:
    return {
        "story": one.story,
        "name": one.name,
        "kind": one.kind,
        "role": one.role,
        "says": one.says,
        "refused": one.refused,
        "forms": [
            {
                "form": form.text,
                "items": len(form.items),
                "outlets": len(form.outlets),
                "spellings": [
                    {"surface": surface, "items": count}
                    for surface, count in sorted(
                        form.surfaces.items(), key=lambda pair: (-pair[1], pair[0])
                    )
                ],
            }
            for form in one.forms.values()
        ],
        "proposals": [
            {
                "surface": proposal.surface,
                "items": len(proposal.items),
                "outlets": len(proposal.outlets),
                "why": proposal.why,
                "quote": proposal.quote,
            }
            for proposal in one.proposals
        ],
    }


@group.command()
@json_option
@story_option
@click.option(
    "--apply", "applied", is_flag=True, help="Append what would change; else only say it."
)
@pass_settings
def replay(settings: Settings, as_json: bool, story: str | None, applied: bool) -> None:
    """Say what the present feeds.yaml would add to a story, or leave out, over everything kept.

    What --apply leaves out keeps its records: `diffs` lists them as left out, `summary` and `story` do not.
    Where a new name stands in items of the story, --apply marks it.

    \b
    Example:
      watcher replay
      watcher replay --apply --story ghuraba
    """
    from watcher.core.names import compile_stories
    from watcher.edge import clock
    from watcher.edge.lock import held
    from watcher.jobs import applying, replaying
    from watcher.render import naming

    config = settings.load()
    need_story(config, story)
    names = compile_stories(config.stories)
    if not applied:
        with (
            settings.open_store() as store,
            progress(settings, sum(store.replays.sizes()), "reading") as done,
        ):
            found = replaying.replay(store, config, names, done=done)
        _report(found, story, as_json=as_json, applied=False)
        if found.of(story):
            note(settings, "nothing was changed; `watcher replay --apply` appends it")
        return
    with held(settings.state, by="replay"), settings.open_store(write=True) as store:
        with progress(settings, sum(store.replays.sizes()), "reading") as done:
            found = replaying.replay(store, config, names, done=done)
        changes = found.of(story)
        with progress(settings, len(changes), "appending") as done:
            came = applying.apply(store, config, names, changes, now=clock.now(), done=done)
    _report(found, story, as_json=as_json, applied=True)
    said = naming.appended(
        diffs=len(came.diffs), back=came.back, left_out=came.left_out, marked=came.marked
    )
    note(settings, said)


def _report(found: Replay, story: str | None, *, as_json: bool, applied: bool) -> None:
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
            applied=applied,
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
        "back": change.back,
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
