"""What every command shares: the options, the configuration, the store, and how to print."""

from __future__ import annotations

import contextlib
import itertools
import logging
import math
import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from watcher import __version__
from watcher.errors import ConfigError, Problem, UsageError
from watcher.render import safe
from watcher.render.cells import cells

if TYPE_CHECKING:
    from watcher.config import Config, FeedConfig
    from watcher.edge.store import Store
    from watcher.edge.store.reading import Window

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(slots=True)
class Settings:
    """What the options before the command say."""

    config_path: Path
    state_path: Path
    verbosity: int
    paged: bool = True

    @property
    def state(self) -> Path:
        """The folder of the store.

        Raises:
            UsageError: it is a file.
        """
        if self.state_path.exists() and not self.state_path.is_dir():
            raise UsageError(
                f"--state: {self.state_path} is a file, not a folder; name the folder in which watcher.db is"
            )
        return self.state_path

    @property
    def store_path(self) -> Path:
        """Where the store is."""
        return self.state / "watcher.db"

    def read_config(self) -> str:
        """Return the text of feeds.yaml.

        Raises:
            ConfigError: it cannot be read.
        """
        from watcher.config import decode

        shown = str(self.config_path)
        try:
            return decode(self.config_path.read_bytes(), path=shown)
        except FileNotFoundError:
            raise ConfigError(
                [
                    Problem(
                        shown,
                        None,
                        "",
                        "there is no such file; `watcher init` writes one to start from",
                    )
                ]
            ) from None
        except OSError as error:
            raise ConfigError(
                [Problem(shown, None, "", f"cannot be read ({error.strerror})")]
            ) from error

    def load(self) -> Config:
        """Return the configuration.

        Raises:
            ConfigError: with every problem found.
        """
        from watcher.config import load_config

        return load_config(self.read_config(), path=str(self.config_path), environ=os.environ)

    def open_store(self, *, write: bool = False) -> Store:
        """Open the store.

        Raises:
            StoreError: it cannot be used, or there is none to read.
        """
        from watcher.edge.store import Store

        if not write and not self.store_path.exists():
            note(
                self,
                f"{self.store_path}: no store yet; `watcher poll` or `watcher import` makes one",
            )
        return Store(self.store_path, write=write)


pass_settings = click.make_pass_decorator(Settings)


class OneLine(logging.Formatter):
    """One event, one line, whatever an outlet wrote: tracebacks too, their lines set apart by ⏎."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the event as one harmless line."""
        return " ⏎ ".join(safe.line(part) for part in super().format(record).splitlines())


# The order of use, in which `--help` lists the commands.
COMMANDS = (
    *("init", "check", "poll", "run", "status"),
    *(
        "summary",
        "diffs",
        "story",
        "show",
        "revisions",
        "why",
        "search",
        "match",
        "names",
        "replay",
    ),
    *("digest", "report", "import", "export", "feeds", "backup", "restore", "explore", "demo"),
)


def hint(error: click.ClickException, words: Sequence[str]) -> str:
    """Return what to add to click's message: where the option belongs, or that it was meant as a word."""
    if not isinstance(error, click.NoSuchOption) or error.ctx is None or error.ctx.parent is None:
        return ""
    option, command = error.option_name, error.ctx.command
    # click names the first letter alone: "-q" of "-quarry".
    word = max((word for word in words if word.startswith(option)), key=len, default=option)
    general = {name for one in _general() for name in one.opts}
    if option in general and (option.startswith("--") or set(word[1:]) <= {"q", "v"}):
        value = (
            ""
            if any(option in one.opts and (one.is_flag or one.count) for one in _general())
            else " …"
        )
        return (
            " --config, --state, -v and -q go before the command:"
            f" watcher {option}{value} {error.ctx.command_path.partition(' ')[2]}"
        )
    if word.startswith("--") or not any(isinstance(one, click.Argument) for one in command.params):
        return ""
    if command.name == "search":
        return f" To leave a word out, put -- before the words: watcher search -- WORD {word}"
    return f" Where '{word}' is no option, put -- before it."


def _general() -> list[click.Option]:
    """Return the options of all commands."""
    return [one for one in group.params if isinstance(one, click.Option) and one.name != "version"]


class InOrder(click.Group):
    """A group whose command list is in the order of use, not of the alphabet."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of use; one that was forgotten there comes last."""
        return sorted(self.commands, key=lambda name: (*COMMANDS, name).index(name))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; end quietly when the reader of our output goes away (`watcher diffs | head`)."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # click would end with 1. What is left in the buffer goes nowhere, or Python complains at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise click.exceptions.Exit(0) from None


@click.group(
    cls=InOrder,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="watcher")
@click.option(
    "--config",
    "config_path",
    type=click.Path(path_type=Path),
    default=Path("feeds.yaml"),
    envvar="WATCHER_CONFIG",
    help="The configuration.  [default: feeds.yaml; WATCHER_CONFIG]",
)
@click.option(
    "--state",
    type=click.Path(path_type=Path),
    default=Path("state"),
    envvar="WATCHER_STATE",
    help="The folder of the store.  [default: state/; WATCHER_STATE]",
)
@click.option("-v", "--verbose", count=True, help="Log each event to standard error.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but results and errors.")
@click.option("--no-pager", is_flag=True, help="Never show long output in $PAGER.")
@click.pass_context
def group(
    ctx: click.Context, config_path: Path, state: Path, verbose: int, quiet: bool, no_pager: bool
) -> None:
    """Follow a story across outlets; read only what is new, changed, removed or disputed.

    \b
    Example:
      watcher init && watcher check && watcher poll && watcher summary
    """
    level = (
        logging.ERROR if quiet else (logging.WARNING, logging.INFO, logging.DEBUG)[min(verbose, 2)]
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.getLogger("apscheduler").setLevel(max(level, logging.WARNING))
    ctx.obj = Settings(
        config_path=config_path,
        state_path=state,
        verbosity=-1 if quiet else verbose,
        paged=not no_pager,
    )


def json_option(command: F) -> F:
    """Add --json."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")(command)


def story_option(command: F) -> F:
    """Add --story."""
    return click.option("--story", metavar="ID", help="Only this story.")(command)


# Which time of a record --since and --until mean, where it is not when watcher appended it.
_MEANT = {"search": "was published (where unknown: first seen)"}


def time_options(command: F) -> F:
    """Add --since and --until; their help says which time is meant."""
    meant = _MEANT.get(command.__name__, "watcher saw or appended")
    command = click.option(
        "--until",
        metavar="WHEN",
        help=f"Only what {meant} until then: a date (that day included), a time, or how long ago (24h, 7d).",
    )(command)
    return click.option(
        "--since",
        metavar="WHEN",
        help=f"Only what {meant} since then: a date, a time, or how long ago (24h, 7d).",
    )(command)


def moment(text: str | None, *, option: str, now: datetime) -> datetime | None:
    """Return the moment that `--since` or `--until` names.

    Raises:
        UsageError: it names none.
    """
    if text is None:
        return None
    from watcher.config import parse_duration

    ago: timedelta | None = None
    with contextlib.suppress(ValueError):
        ago = parse_duration(text)
    try:
        if ago is not None:
            return now - ago
        found = datetime.fromisoformat(text)
        if option == "--until" and _is_date(text) and found.date() < date.max:
            found += timedelta(days=1)  # as people mean it: that day too
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(
            f"{option}: '{safe.line(text)}' is not a date (2026-11-21), a time (2026-11-21T07:00) or a while (24h, 7d)"
        ) from None


def _is_date(text: str) -> bool:
    """Whether a text names a day and no time of it."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def window(story: str | None, since: str | None, until: str | None, now: datetime) -> Window:
    """Return what a listing is limited to.

    Raises:
        UsageError: a time cannot be read, or the beginning is later than the end.
    """
    from watcher.edge.store.reading import Window

    first = moment(since, option="--since", now=now)
    last = moment(until, option="--until", now=now)
    if first is not None and last is not None and first > last:
        raise UsageError(
            f"--since {safe.line(since or '')} is later than --until {safe.line(until or '')},"
            " so there is nothing between them"
        )
    return Window(story=None if story is None else whole(story), since=first, until=last)


def whole(argument: str) -> str:
    """Return an argument that can be looked up: bytes that are no UTF-8 come to us as halves of letters."""
    return argument.encode("utf-8", "replace").decode()


def need_story(config: Config, story: str | None) -> None:
    """Make sure that `--story` names one of the configuration's.

    Raises:
        UsageError: it does not.
    """
    if story is not None and config.story(story) is None:
        raise UsageError(_no_story(story, config))


def need_known_story(settings: Settings, store: Store, story: str | None) -> None:
    """Make sure that `--story` names a story of the store or of the configuration.

    One that was taken out of feeds.yaml is still in the store, and what it told can still be listed.

    Raises:
        UsageError: it does not, or feeds.yaml would have to be asked and cannot be read.
    """
    if story is None or store.read.knows_story(whole(story)):
        return
    try:
        config = settings.load()
    except ConfigError as error:
        raise UsageError(
            f"--story: no story '{safe.line(story)}' in the store, and {settings.config_path} cannot be used"
        ) from error
    need_story(config, story)


def serving(config: Config, story: str | None) -> tuple[FeedConfig, ...]:
    """Return the feeds in which a story is looked for; None: all."""
    return tuple(
        feed for feed in config.feeds if story is None or not feed.stories or story in feed.stories
    )


def _no_story(story: str, config: Config) -> str:
    names = ", ".join(one.id for one in config.stories) or "none"
    return f"--story: no story '{safe.line(story)}' in {config.path}; there are: {names}"


def emit(record: Mapping[str, object]) -> None:
    """Print a record as a line of JSON."""
    click.echo(safe.as_json(record))


def say(lines: Iterable[str]) -> None:
    """Print lines that `render` made; they are safe already. In colours on a terminal."""
    show = _look(sys.stdout)
    for line in lines:
        click.echo(show(line))


def page(settings: Settings, lines: Iterable[str]) -> None:
    """Print lines as `say` does; on a terminal what is longer than the screen in `$PAGER`, else less, as git does.

    Not from within an open store: whoever reads this may take their time.
    """
    rest = iter(lines)
    if not settings.paged or os.environ.get("PAGER") in ("", "cat") or not _on_terminal(sys.stdout):
        say(rest)
        return
    columns, rows = shutil.get_terminal_size()
    begun: list[str] = []
    for line in rest:
        begun.append(line)
        rows -= max(1, math.ceil(cells(line) / columns))  # an address may take several
        if rows < 1:  # one is for the prompt
            break
    else:
        say(begun)
        return
    show = _look(sys.stdout)
    os.environ.setdefault("LESS", "FRX")  # colours; the text stays when less ends
    shown = (show(line) for line in itertools.chain(begun, rest))
    first = next(shown)
    click.echo_via_pager(itertools.chain([first], (f"\n{line}" for line in shown)), color=True)


def _on_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()  # None: it was closed before we began


def _look(stream: TextIO | None) -> Callable[[str], str]:
    """Return what makes a line of ours as a stream shows it: with colours on a terminal that has them (no-color.org)."""
    if not _on_terminal(stream) or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return str
    from watcher.render.terminal import styled

    return styled


def screen() -> int:
    """Return how many lines a report on one screen may have: the terminal's, or 50 in a pipe."""
    from watcher.render.overview import LEAST, MOST

    rows = shutil.get_terminal_size().lines - 1 if _on_terminal(sys.stdout) else MOST
    return max(LEAST, min(rows, MOST))


def note(settings: Settings, line: str) -> None:
    """Print a remark to standard error, unless asked to be quiet."""
    if settings.verbosity >= 0:
        complain(line)


def complain(text: str) -> None:
    """Print to standard error; where that cannot be written, the work and its exit code count for more."""
    with contextlib.suppress(OSError):
        click.echo(_look(sys.stderr)(text), err=True)


@contextlib.contextmanager
def progress(settings: Settings, length: int, label: str) -> Generator[Callable[[int], None]]:
    """Show a bar on standard error while the block runs, on a terminal only."""
    if settings.verbosity < 0 or not _on_terminal(sys.stderr) or length < 2:
        yield lambda steps: None
        return
    with click.progressbar(length=length, label=label, file=sys.stderr) as bar:
        yield bar.update
