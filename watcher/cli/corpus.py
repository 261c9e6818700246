"""Commands on the corpus: import, search, match, backup, restore, demo."""

from __future__ import annotations

import contextlib
import json
import math
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from watcher.cli.common import (
    Settings,
    complain,
    emit,
    group,
    json_option,
    need_known_story,
    need_story,
    note,
    page,
    pass_settings,
    progress,
    say,
    screen,
    story_option,
    time_options,
    window,
)
from watcher.errors import UsageError

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.model import Article


@group.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
@story_option
@click.option("--by-date", is_flag=True, help="Oldest first; those without a date last.")
@pass_settings
def import_(
    settings: Settings,
    paths: tuple[Path, ...],
    as_json: bool,
    story: str | None,
    by_date: bool,
) -> None:
    """Add documents to the corpus and print the diffs they led to.

    Reads .txt, .md, .html and .jsonl (a line: {"text", "id", "url", "outlet", "title",
    "published", "language"}; all but "text" may be missing). Folders are read by file name.
    A .md may begin with such fields as YAML between two lines of ---. A "published" of a year
    or a month alone counts for --by-date; the date stays unknown. A file that was edited since
    is a revision. One that cannot be read has its line, the others are imported all the same.

    \b
    Example:
      watcher import articles/
      watcher import --by-date --json archive.jsonl
    """
    from watcher.core.language import detect_language
    from watcher.core.names import compile_stories
    from watcher.edge import clock
    from watcher.edge.lock import held
    from watcher.edge.store.reading import Window
    from watcher.jobs import importing
    from watcher.jobs.recalling import claims_of
    from watcher.render import plain
    from watcher.render.news import news
    from watcher.render.safe import line

    config = settings.load()
    need_story(config, story)
    files = importing.gather(paths)
    now = clock.now()

    troubles: list[UsageError] = []
    documents = []
    with _pages_reader() as read_page:
        for file in files:
            try:
                for document in importing.read_documents(file, read_page=read_page):
                    documents.append(document)
            except UsageError as error:
                troubles.append(error)  # what is good in it is imported, as the message says
    if by_date:
        documents = importing.by_date(documents)
    with (
        held(settings.state, by="import"),
        settings.open_store(write=True) as store,
        store.reading(),
    ):
        before = store.read.last_diff()
        with progress(settings, len(documents), "comparing") as done:
            imported = importing.import_documents(
                store,
                config,
                compile_stories(config.stories),
                documents,
                detect=detect_language,
                now=now,
                done=done,
            )
        last = store.read.last_diff()
    # Printed once the store is let go of: whoever reads this may take their time.
    with settings.open_store() as store, store.reading():
        diffs = store.read.diffs(Window(story=story), after=before, upto=last)
        if as_json:
            for diff in diffs:
                emit(diff)
        else:
            found = list(diffs)
            claims = claims_of(store, found)
    if not as_json:
        say(news(found, width=plain.width(), claims=claims))
    note(
        settings,
        f"{imported.read} read = {imported.new} new + {imported.changed} changed + {imported.known} known; "
        f"{imported.new + imported.changed} new or changed = {imported.matched} matched + "
        f"{imported.new + imported.changed - imported.matched} not"
        + (f"; {imported.late} of the known found to belong to a story" if imported.late else "")
        + (
            f"; {plain.plural(imported.ahead, 'date')} after tomorrow taken as undated"
            if imported.ahead
            else ""
        ),
    )
    for trouble in troubles[:-1]:
        complain(f"watcher: {line(str(trouble))}")
    if troubles:
        raise troubles[-1]


@contextlib.contextmanager
def _pages_reader() -> Generator[Callable[[bytes, str], Article]]:
    """Lend a function that reads pages in a worker: a file that was saved from the web is no more to be trusted."""
    import asyncio

    from watcher.edge import clock
    from watcher.edge.workers import Workers

    workers = Workers(count=1)  # starts with the first page, and serves all of them
    with asyncio.Runner() as runner:
        try:
            yield lambda body, url: runner.run(
                workers.read_page(body, url=url, content_type=None, now=clock.now())
            )
        finally:
            runner.run(workers.aclose())


@group.command()
@click.argument("query", nargs=-1, required=True)
@json_option
@story_option
@time_options
@click.option(
    "--limit",
    default=20,
    show_default=True,
    type=click.IntRange(1, 10_000),
    help="At most so many items.",
)
@pass_settings
def search(
    settings: Settings,
    query: tuple[str, ...],
    as_json: bool,
    story: str | None,
    since: str | None,
    until: str | None,
    limit: int,
) -> None:
    """Search the text of everything kept. Words are ANDed; "a phrase"; OR; -without; word*.

    \b
    Example:
      watcher search ceasefire camp
      watcher search '"two French nationals" -denied' --since 30d
    """
    from watcher.core.queries import to_fts5
    from watcher.edge import clock
    from watcher.render import plain
    from watcher.render import stories as text_of

    wanted = to_fts5(" ".join(query))
    if wanted is None:
        raise UsageError("the query holds no word to look for")
    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        found = store.read.search(wanted, window(story, since, until, clock.now()), limit=limit)
    if as_json:
        for row in found:
            row.pop("rank")
            row["snippet"] = row["snippet"].replace("\x02", "").replace("\x03", "")
            emit(row)
    else:
        page(settings, text_of.found(found, width=plain.width()))


@group.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--jsonl",
    is_flag=True,
    help='Each line is {"id", "text"} (also "title", "language").',
)
@json_option
@story_option
@pass_settings
def match(
    settings: Settings,
    files: tuple[Path, ...],
    jsonl: bool,
    as_json: bool,
    story: str | None,
) -> None:
    """Say which story names stand in texts: where, by which alias and rule, how strongly.

    \b
    Example:
      echo "Oumar Diaby was seen in Harem, Idlib" | watcher match -
      watcher match --jsonl --json articles.jsonl
    """
    from watcher.core.names import compile_stories
    from watcher.render import stories as text_of

    config = settings.load()
    need_story(config, story)
    names = compile_stories(config.stories)
    for source in files or (Path("-"),):
        with _opened(source) as handle:
            for text in _texts(handle, str(source), jsonl):
                record = _matched(names, text, story)
                if as_json:
                    emit(record)
                else:
                    say(text_of.matched(record, text["text"]))


def _opened(source: Path) -> BinaryIO:
    if str(source) == "-":
        return sys.stdin.buffer
    try:
        return source.open("rb")
    except FileNotFoundError:
        raise UsageError(f"{source}: there is no such file") from None
    except OSError as error:
        raise UsageError(f"{source}: cannot be read ({error.strerror})") from error


def _texts(handle: BinaryIO, source: str, jsonl: bool) -> Iterator[dict[str, str]]:
    if not jsonl:
        yield {"id": source, "text": handle.read().decode("utf-8", "replace")}
        return
    for number, raw in enumerate(handle, start=1):
        if not raw.strip():
            continue
        try:
            record = json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise UsageError(f"{source}:{number}: not JSON ({error})") from None
        if not isinstance(record, dict) or not isinstance(record.get("text"), str):
            raise UsageError(f'{source}:{number}: not an object with a "text"')
        mark = record.get("id")
        if isinstance(mark, float) and not math.isfinite(mark):
            mark = str(mark)  # NaN and Infinity are no JSON, though Python reads them
        yield {
            "id": f"{source}:{number}" if mark is None else mark,
            "text": record["text"],
            **{
                key: record[key]
                for key in ("title", "language", "lang")
                if isinstance(record.get(key), str)
            },
        }


def _matched(names: Names, text: Mapping[str, str], story: str | None) -> dict[str, object]:
    finding = names.find(
        {key: text[key] for key in ("title", "text") if key in text},
        language=text.get("language") or text.get("lang"),
        stories=None if story is None else {story},
    )
    stories: dict[str, list[dict[str, object]]] = {}
    for found in finding.matches:
        stories.setdefault(found.story, []).append(
            {
                "name": found.name,
                "alias": found.alias,
                "surface": found.surface,
                "start": found.start,
                "end": found.end,
                "field": found.field,
                "rule": found.rule,
                "strength": round(found.strength, 3),
                "counts": found.counts,
                "reason": found.reason,
            }
        )
    return {
        "id": text["id"],
        "matched": bool(finding.stories),
        "stories": stories,
        "context": bool(finding.context),
    }


@group.command()
@click.argument("target", metavar="FILE", type=click.Path(path_type=Path))
@pass_settings
def backup(settings: Settings, target: Path) -> None:
    """Write a consistent copy of the store, also while the service runs.

    \b
    Example:
      watcher backup watcher-2026-11-21.db
    """
    from watcher.edge.store import Store

    if target.exists():
        raise UsageError(f"{target} is there already and was left as it is; name another file")
    with Store(settings.store_path) as store:
        store.backup(target)
    note(settings, f"{target} written ({target.stat().st_size / 1_000_000:.1f} MB)")


@group.command()
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@pass_settings
def restore(settings: Settings, source: Path) -> None:
    """Put a copy back in the store's place; the present store is kept beside it.

    \b
    Example:
      watcher restore watcher-2026-11-21.db
    """
    from watcher.edge.lock import held
    from watcher.edge.store import put_back
    from watcher.render.plain import plural

    with held(settings.state, by="restore"):
        kept = put_back(source, settings.store_path)
        with settings.open_store(write=True) as store, store.reading():
            totals = store.read.totals()
    beside = f"; the store until now is kept as {kept}" if kept is not None else ""
    note(
        settings,
        f"restored: {plural(totals['items'], 'item')}, {plural(totals['diffs'], 'diff')}{beside}",
    )


@group.command()
@click.option(
    "--keep",
    type=click.Path(path_type=Path),
    help="Keep the demo's store in this folder, which holds no feeds.yaml and no store yet.",
)
@json_option
@pass_settings
def demo(settings: Settings, keep: Path | None, as_json: bool) -> None:
    """Show the whole pipeline in under a minute, without network: invented outlets on loopback.

    \b
    Example:
      watcher demo
    """
    from watcher.jobs.demo import play

    play(
        keep,
        as_json=as_json,
        emit=emit,
        echo=lambda text: say([text]),
        height=screen(),
    )
