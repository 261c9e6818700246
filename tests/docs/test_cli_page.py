"""docs/cli.md says what the commands say of themselves."""

from __future__ import annotations

import re
import subprocess
import sys

import click
import pytest

from tests.docs.make_cli import PAGE
from tests.docs.pages import ROOT
from watcher.cli.common import group


def every_command():
    waiting = [("watcher", group)]
    while waiting:
        name, command = waiting.pop()
        yield name, command
        if isinstance(command, click.Group):
            waiting += [(f"{name} {one}", sub) for one, sub in command.commands.items()]


def test_the_page_is_what_the_commands_say_of_themselves():
    # In a process of its own: commands are listed in the order in which they were imported.
    made = subprocess.run(
        [sys.executable, "-m", "tests.docs.make_cli", "-"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    assert PAGE.read_text("utf-8") == made, "python -m tests.docs.make_cli writes it anew"


@pytest.mark.parametrize(("name", "command"), sorted(every_command(), key=lambda pair: pair[0]))
def test_every_command_shows_an_example(name, command):
    example = (command.help or "").partition("Example:\n")[2]
    assert re.search(rf"\bwatcher\b.*\b{re.escape(name.split()[-1])}\b", example), name


@pytest.mark.parametrize(("name", "command"), sorted(every_command(), key=lambda pair: pair[0]))
def test_every_option_says_what_it_is_for(name, command):
    silent = [
        one.opts[0] for one in command.params if isinstance(one, click.Option) and not one.help
    ]
    assert silent == [], name
