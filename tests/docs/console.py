"""The console blocks of a page: run in one shell, compared with what the page says, written anew.

    python -m tests.docs.console             rewrites the outputs in README.md that no longer hold
    python -m tests.docs.console PAGE.md     the same for another page

A line that starts with "$ " is a command, every other line is output. In a page's output, `…` stands for
anything within a line, and a line that is nothing but `…` for any number of lines.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.docs.pages import ROOT, Block, blocks
from watcher.edge import clock

WIDTH = 100  # columns, as in a pipe

# What differs from run to run, and how a page writes it.
VOLATILE = (
    (re.compile(r"(127\.0\.0\.\d+):\d{4,5}\b"), r"\1:…"),  # a port that was free
    (re.compile(r"\b\d+\.\d MB"), "… MB"),
    (re.compile(r"SQLite \d[\d.]+, journal \w+"), "SQLite …, journal …"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One command and the output that stands below it."""

    command: str
    output: tuple[str, ...]


def steps(body: str) -> list[Step]:
    """Return the commands of a block with their outputs."""
    found: list[tuple[str, list[str]]] = []
    for line in body.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif not found:
            raise ValueError(f"output without a command: {line!r}")
        else:
            found[-1][1].append(line)
    return [Step(command=command, output=tuple(output)) for command, output in found]


def run(commands: Sequence[str], folder: Path) -> list[tuple[list[str], int]]:
    """Run commands one after another in one shell in `folder`; return the lines and code of each."""
    script = "exec 2>&1\n" + "".join(
        f"{command}\nprintf '\\036%d\\036' $?\n" for command in commands
    )
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-c", script],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        timeout=300,
        check=False,
        env={
            "PATH": os.pathsep.join(
                (str(Path(sys.executable).parent), "/usr/local/bin:/usr/bin:/bin")
            ),
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "COLUMNS": str(WIDTH),
        },
    )
    parts = done.stdout.decode("utf-8").split("\x1e")
    pairs = zip(parts[0:-1:2], parts[1::2], strict=True)
    results = [
        ([line.rstrip() for line in output.splitlines()], int(code)) for output, code in pairs
    ]
    if len(results) != len(commands):
        raise ValueError(f"the shell ended early, after: {parts[-1]}")
    return results


def agrees(written: Sequence[str], printed: Sequence[str]) -> bool:
    """Return whether a page's output holds for what was printed."""
    pattern = "".join(
        "(?:.*\n)*?" if line.strip() == "…" else _loosely(line.rstrip()) + "\n" for line in written
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None


def _loosely(line: str) -> str:
    return ".*?".join(re.escape(part) for part in line.split("…"))


def masked(printed: Iterable[str], *, today: datetime) -> list[str]:
    """Return printed lines as a page writes them: what differs from run to run is `…`."""
    moments = (
        rf"{today:%Y-%m-%d}[T ]\d\d:\d\d(:\d\dZ)?",
        rf"\b{today.day} {today:%b %Y} \d\d:\d\d",
        rf"\b{today:%Y-%m-%d}\b",
    )
    lines = []
    for line in printed:
        for pattern, stands_for in VOLATILE:
            line = pattern.sub(stands_for, line)
        for moment in moments:
            line = re.sub(moment, "…", line)
        lines.append(line)
    return lines


def rewritten(text: str) -> str:
    """Return a page with the outputs that no longer hold replaced by what is printed now."""
    found = blocks(text, "console")
    parted = [steps(block.body) for block in found]
    commands = [step.command for one in parted for step in one]
    with tempfile.TemporaryDirectory() as folder:
        results = iter(run(commands, Path(folder)))
    edits: list[tuple[Block, str]] = []
    for block, one in zip(found, parted, strict=True):
        lines = []
        for step in one:
            printed, _ = next(results)
            holds = agrees(step.output, printed)
            lines += [f"$ {step.command}"]
            lines += step.output if holds else masked(printed, today=clock.now())
        edits.append((block, "".join(f"{line}\n" for line in lines)))
    for block, body in reversed(edits):
        text = text[: block.start] + body + text[block.end :]
    return text


if __name__ == "__main__":
    target = ROOT / (sys.argv[1] if len(sys.argv) > 1 else "README.md")
    target.write_text(rewritten(target.read_text("utf-8")), encoding="utf-8")
