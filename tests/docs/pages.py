"""What the tests of the documents share: the pages, their blocks, and the repository's files."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FENCED = re.compile(r"^```(?P<kind>[\w-]*)\n(?P<body>.*?)^```$", re.M | re.S)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A fenced block of a page; `start` and `end` are those of its body in the page's text."""

    kind: str
    body: str
    start: int
    end: int


def page(name: str) -> str:
    """Return the text of a document, named from the repository's root."""
    return (ROOT / name).read_text("utf-8")


def blocks(text: str, *kinds: str) -> list[Block]:
    """Return a page's fenced blocks of these kinds, in order."""
    return [
        Block(
            kind=found["kind"], body=found["body"], start=found.start("body"), end=found.end("body")
        )
        for found in _FENCED.finditer(text)
        if found["kind"] in kinds
    ]


def prose(text: str) -> str:
    """Return a page's text without its fenced blocks."""
    return _FENCED.sub("", text)


def code_spans(text: str) -> list[str]:
    """Return what stands between single backticks in a page's prose."""
    return [found.replace("\n", " ") for found in re.findall(r"`([^`]+)`", prose(text))]


def repository_files() -> list[Path]:
    """Return the files of the repository: tracked, or new and not ignored; all of them without git."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        names = [name.decode() for name in listed.stdout.split(b"\0") if name]
        return sorted(ROOT / name for name in set(names) if (ROOT / name).is_file())
    kept = (path for path in ROOT.rglob("*") if path.is_file())
    return sorted(path for path in kept if not _is_made(path.relative_to(ROOT)))


def _is_made(path: Path) -> bool:
    return any(
        part == "__pycache__"
        or part.endswith(".egg-info")
        or part in ("build", "dist")
        # Only .ci is ours among the folders with a dot.
        or (part.startswith(".") and part not in (".ci", ".gitignore", ".gitkeep"))
        for part in path.parts
    ) or (path.parts[0] == "state" and path.name != ".gitkeep")


def documents() -> list[Path]:
    """Return every Markdown page of the repository."""
    return [path for path in repository_files() if path.suffix == ".md"]
