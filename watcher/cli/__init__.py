"""The commands. Each is one function that calls one job and prints what it gives back.

Heavy modules are imported inside the functions, so that `--help` answers at once.
"""

from __future__ import annotations

import os
import sys

import click

from watcher.cli.common import group
from watcher.errors import WatcherError


def main() -> None:
    """Run a command and end with the exit code of the contract."""
    # Imported here, not above: the command modules register themselves on the group.
    from watcher.cli import corpus, feeds, polls, stories  # noqa: F401

    try:
        code = group(standalone_mode=False, prog_name="watcher")
    except click.exceptions.Abort:
        sys.exit(130)
    except KeyboardInterrupt:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except WatcherError as error:
        click.echo(f"watcher: {error}" if "\n" not in str(error) else str(error), err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # The reader of our output went away (`watcher diffs | head`); that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except OSError as error:
        # Standard output on a full disk, say.
        click.echo(f"watcher: {error.strerror or error}", err=True)
        sys.exit(3)
    sys.exit(code if isinstance(code, int) else 0)
