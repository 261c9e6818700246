"""docs/cli.md, made from what every command says of itself.

`python -m tests.docs.make_cli` writes the page, `python -m tests.docs.make_cli -` prints it.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator

import click
from click.testing import CliRunner

from tests.docs.pages import ROOT
from watcher import cli
from watcher.cli.common import group

# They register their commands; none can be forgotten here.
for _module in pkgutil.iter_modules(cli.__path__):
    importlib.import_module(f"watcher.cli.{_module.name}")

WIDTH = 100
PAGE = ROOT / "docs" / "cli.md"

_HEAD = """\
# The commands

What `watcher COMMAND --help` prints, for every command. This page is made by
`python -m tests.docs.make_cli`; a test compares it with the program.

Results go to standard output, everything else to standard error. The options before the command may
also be given in the environment: `WATCHER_CONFIG`, `WATCHER_STATE`. Exit codes are in the [README](../README.md).
"""


def reference() -> str:
    """Return the page as it should be now."""
    parts = [_HEAD]
    for path in ([], *_paths(group)):
        name = " ".join(["watcher", *path])
        result = CliRunner().invoke(
            group,
            [*path, "--help"],
            prog_name="watcher",
            terminal_width=WIDTH,
            max_content_width=WIDTH,
        )
        if result.exit_code != 0:
            raise ValueError(f"{name} --help ended with {result.exit_code}")
        said = "\n".join(line.rstrip() for line in result.output.splitlines())
        parts.append(f"## `{name}`\n\n```text\n{said}\n```\n")
    return "\n".join(parts)


def _paths(command: click.Group, *before: str) -> Iterator[list[str]]:
    for name, one in sorted(command.commands.items()):
        yield [*before, name]
        if isinstance(one, click.Group):
            yield from _paths(one, *before, name)


if __name__ == "__main__":
    if sys.argv[1:] == ["-"]:
        sys.stdout.buffer.write(reference().encode())
    else:
        PAGE.write_text(reference(), encoding="utf-8")
