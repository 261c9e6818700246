"""The command that mails: digest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from watcher.cli.common import (
    Settings,
    emit,
    group,
    json_option,
    moment,
    need_story,
    note,
    page,
    pass_settings,
    story_option,
)
from watcher.errors import UsageError
from watcher.render.safe import line

if TYPE_CHECKING:
    from watcher.config import Config
    from watcher.edge.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class _Window:
    """What the next digest of a story is about, as `jobs.digesting.gather` takes it."""

    after: int
    began: datetime | None
    last: datetime | None


@group.command()
@json_option
@story_option
@click.option("--since", metavar="WHEN", help="Tell what watcher appended since then, whatever was sent: a date, a time, or how long ago (24h, 7d).")  # fmt: skip
@click.option("--html", metavar="FILE", type=click.Path(path_type=Path), help="Write the mail's page to this file.")  # fmt: skip
@click.option("--eml", metavar="FILE", type=click.Path(path_type=Path), help="Write the whole mail to this file.")  # fmt: skip
@click.option("--send", is_flag=True, help="Send what is due.")
@click.option("--now", "at_once", is_flag=True, help="With --send: to everybody, due or not.")
@pass_settings
@click.pass_context
def digest(
    context: click.Context,
    settings: Settings,
    as_json: bool,
    story: str | None,
    since: str | None,
    html: Path | None,
    eml: Path | None,
    send: bool,
    at_once: bool,
) -> None:
    """Print the next digest: what is new, changed, removed and disputed since the last one that arrived.

    Before a first one was sent it is everything kept. Nothing is marked as told; only --send does that.

    \b
    Example:
      watcher digest
      watcher digest --since 24h --html digest.html
      watcher digest --send
    """
    if send and (story, since, html, eml) != (None, None, None, None):
        raise UsageError("--send sends what is due to whom feeds.yaml names; it takes no --story, --since, --html or --eml")  # fmt: skip
    if at_once and not send:
        raise UsageError("--now says when --send sends; without --send it means nothing")
    config = settings.load()
    if send:
        context.exit(_send(settings, config, as_json, at_once))
    need_story(config, story)
    wanted = [one.id for one in config.stories if story in (None, one.id)]
    if len(wanted) != 1 and (html or eml):
        raise UsageError(f"--html and --eml write one story's mail; name it with --story: {', '.join(wanted)}")  # fmt: skip
    _print(settings, config, wanted, since, as_json, html, eml)


def _print(
    settings: Settings,
    config: Config,
    stories: list[str],
    since: str | None,
    as_json: bool,
    html: Path | None,
    eml: Path | None,
) -> None:
    from watcher.edge import clock
    from watcher.edge.files import write_whole
    from watcher.jobs.digesting import gather
    from watcher.render import mail
    from watcher.render.columns import plain

    now = clock.now()
    first = moment(since, option="--since", now=now)
    records: list[dict[str, Any]] = []
    with settings.open_store() as store, store.reading():
        for one in stories:
            window = _window(store, config, one, first)
            records.append(
                gather(
                    store,
                    config,
                    one,
                    after=window.after,
                    until=None,
                    began=window.began,
                    last=window.last,
                    now=now,
                )
            )
    shown: list[str] = []
    for number, record in enumerate(records):
        if as_json:
            emit(record)
        elif html is None and eml is None:
            shown += ([""] if number else []) + [plain(row) for row in mail.as_lines(record)]
        if html is not None:
            write_whole(html, mail.as_html(record))
            note(settings, f"{html}: written; open it in a browser")
        if eml is not None:
            write_whole(eml, _message(config, record, now))
            note(settings, f"{eml}: written; a mail program shows it")
    page(settings, shown)


def _window(store: Store, config: Config, story: str, since: datetime | None) -> _Window:
    """Return what the next digest would tell: everything behind the last that arrived, of whoever was told least."""
    from watcher.core.delivery import Channel
    from watcher.core.times import to_text

    if since is not None:
        after = store.read.count(
            "SELECT coalesce(max(id), 0) FROM diffs WHERE at < ?", (to_text(since),)
        )
        return _Window(after=after, began=None, last=since)
    named = config.digest.to if config.digest is not None else ()
    told = [
        one
        for one in store.outbox.subscriptions(Channel.MAIL)
        if one.story == story and one.recipient in named
    ]
    if not told:
        return _Window(after=0, began=None, last=None)
    least = min(told, key=lambda one: one.after)
    return _Window(
        after=least.after,
        began=min(one.since for one in told),
        last=least.told or least.since,
    )


def _message(config: Config, record: dict[str, Any], now: datetime) -> str:
    """Return the mail as it would be sent to the first recipient."""
    from watcher.edge import letter
    from watcher.render import mail

    digest = config.need_digest()
    subject, text, html = mail.subject(record), mail.as_text(record), mail.as_html(record)
    identity = letter.message_id(
        number=0,
        story=record["story"],
        made=now,
        sender=digest.sender,
        told="\0".join((subject, text, html)),
    )
    message = letter.compose(
        subject=subject,
        text=text,
        html=html,
        story=record["story"],
        sender=digest.sender,
        made=now,
        identity=identity,
    )
    return letter.addressed(message, digest.to[0]).decode("ascii")


def _send(settings: Settings, config: Config, as_json: bool, at_once: bool) -> int:
    """Send what is due; return the exit code."""
    from watcher.core.delivery import Channel
    from watcher.core.times import to_text
    from watcher.edge import clock
    from watcher.edge.lock import held
    from watcher.jobs.delivering import send_due

    config.need_digest()
    with (
        held(settings.state, by="digest --send"),
        settings.open_store(write=True) as store,
        store.reading(),
    ):
        sent = send_due(store, config, now=clock.now(), force=at_once)
        told = {(one.digest, one.recipient) for one in sent}
        held_up = [
            one
            for one in store.outbox.waiting(Channel.MAIL)
            if (one.digest, one.recipient) not in told
        ]
    for one in [*sent, *held_up]:
        if as_json:
            emit({"story": one.story, "recipient": one.recipient, "state": one.state, "error": one.error, "digest": one.digest, "subject": one.subject})  # fmt: skip
        else:
            error = f": {line(one.error)}" if one.error else ""
            again = f"; not tried again before {to_text(one.again)}" if one.again else ""
            click.echo(f"{line(one.story)} to {line(one.recipient)}: {one.state}{error}{again}")
    if held_up:
        note(settings, "what waits is tried again later; --now tries it at once")
    elif not sent:
        note(settings, "nothing is due; --now sends all the same")
    return 0 if not held_up and all(one.state == "delivered" for one in sent) else 1
