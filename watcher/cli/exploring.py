"""The command that opens the store in a browser: explore."""

from __future__ import annotations

import click

from watcher.cli.common import (
    Settings,
    group,
    need_known_story,
    note,
    pass_settings,
    story_option,
    whole,
)
from watcher.errors import UsageError


@group.command()
@story_option
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8001,
    show_default=True,
    help="Of this machine; 0 takes any that is free.",
)
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@pass_settings
def explore(settings: Settings, story: str | None, port: int, no_browser: bool) -> None:
    """Open the store in Datasette, in a browser: facets, search, queries ready to run, SQL.

    Only reads, also while the service writes; only this machine is answered. Ctrl-C ends it. Needs
    an extra: pip install 'watcher[explore]'. docs/exploring.md has more queries.

    \b
    Example:
      watcher explore
      watcher explore --story ghuraba --port 0 --no-browser
    """
    import threading
    import webbrowser
    from urllib.parse import urlencode

    from watcher.edge import explorer
    from watcher.edge.killable import Holds
    from watcher.jobs.exploring import DATABASE, metadata, static

    if not settings.store_path.exists():
        raise UsageError(
            f"{settings.store_path}: no store yet; `watcher poll` or `watcher import` makes one"
        )
    # Opened as every command does: what an older or a newer version wrote is told, what a crash left is put right.
    with settings.open_store() as store, store.reading():
        need_known_story(settings, store, story)
        store.read.last_diff()
    chosen = None if story is None else whole(story)
    holds = Holds()
    app = explorer.application(
        settings.store_path, DATABASE, metadata(chosen), static=static(), holds=holds
    )
    taken = explorer.listen(port)
    number = taken.getsockname()[1]
    address = f"http://{explorer.HOST}:{number}/{DATABASE}"
    if chosen is not None:
        address += "/diff_records?" + urlencode({"story": chosen, "_sort_desc": "id"})

    def ready() -> None:
        click.echo(address)
        note(settings, "Ctrl-C ends it")
        if not no_browser:
            # A browser of the terminal's would hold up the pages that it asks for.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    def cut() -> None:
        note(settings, "a query was cut that did not end in two seconds; the pages are there again")

    guarded = explorer.for_this_machine(app, number)
    explorer.run(guarded, taken, holds, ready=ready, cut=cut)
