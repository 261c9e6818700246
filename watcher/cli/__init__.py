"""The commands. Each is one function that calls one job and prints what it gives back.

Heavy modules are imported inside the functions, so that `--help` answers at once.
"""

from __future__ import annotations

import sys

import click

from watcher.cli.common import complain, group, hint
from watcher.errors import ConfigError, WatcherError
from watcher.render.safe import clean, line


def main() -> None:
    """Run a command and end with the exit code of the contract."""
    # Imported here, not above: the command modules register themselves on the group.
    from watcher.cli import (  # noqa: F401
        corpus,
        digests,
        exploring,
        exporting,
        feeds,
        names,
        polls,
        reports,
        stories,
    )

    try:
        code = group(standalone_mode=False, prog_name="watcher")
    except click.exceptions.Abort:
        sys.exit(130)
    except KeyboardInterrupt:
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        complain(clean(error.format_message()))  # the whole help, line by line
        sys.exit(2)
    except click.ClickException as error:
        # An argument may come from a feed: `watcher show "$(…)"`.
        if isinstance(error, click.UsageError) and error.ctx is not None:
            complain(error.ctx.get_usage())
        complain(f"watcher: {line(error.format_message() + hint(error, sys.argv[1:]))}")
        sys.exit(2)
    except ConfigError as error:
        complain(clean(str(error)))
        sys.exit(error.exit_code)
    except WatcherError as error:
        complain(f"watcher: {line(str(error))}")
        sys.exit(error.exit_code)
    except OSError as error:
        # Standard output on a full disk, say.
        complain(f"watcher: {error.strerror or error}")
        sys.exit(3)
    sys.exit(code if isinstance(code, int) else 0)
