"""The two that are measured: `watcher poll`, and lemon24's `reader` in an environment of its own."""

from __future__ import annotations

import os
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

import yaml

ROOT = Path(__file__).parent.parent
PEER_HOME = ROOT / ".venv-bench"  # apart from ours: its dependencies clash with ours
# reader 3.26 carries its own feedparser, which imports sgmllib; feedparser 6.0.14 no longer brings that along.
PEER_PACKAGES = ("reader", "sgmllib3k")
OURS = "watcher"
PEER = "reader"

# Names in three scripts that no synthetic word resembles, so that the story's price is paid and nothing is opened.
STORY = {
    "title": "The benchmark's story, which never happens",
    "names": [
        "Quillon Wexforth",
        {"name": "Zubaida al-Qaswari", "also": ["زبيدة القصواري"]},
        {"name": "Wyxham Brigade", "kind": "group", "also": ["Бригада Выкшам"]},
        {"name": "Xavier Quexwell", "short": ["Quexwell"], "not": ["Xaver Quexwill"]},
        {"name": "Qozwick", "kind": "place", "near": ["Wexmoor", "Xalqawi"]},
    ],
    "context": ["Quexwarthy Hollow", "Xalqawi Bay", "quixwar"],
}


class Client(Protocol):
    """A program that polls feeds into a database."""

    name: str

    def prepare(self, addresses: Sequence[str]) -> None:
        """Make a new, empty database that knows the feeds; not measured."""

    def command(self) -> list[str]: ...

    def database(self) -> Path: ...

    def titles(self) -> list[str]: ...


class Ours:
    """`watcher poll` with a configuration of its own."""

    name = OURS

    def __init__(self, home: Path, command: str) -> None:
        self.home = home
        self.template = command
        self.config = home / "feeds.yaml"
        self.state = home / "state"

    def prepare(self, addresses: Sequence[str]) -> None:
        self.home.mkdir()
        self.state.mkdir()
        hosts = sorted({urlsplit(address).netloc for address in addresses})
        document = {
            "stories": {"benchmark": STORY},
            "feeds": list(addresses),
            "service": {
                "concurrency": 32,
                "allow_private": hosts,
                "contact": "mailto:bench@example.org",
            },
        }
        self.config.write_text(
            yaml.safe_dump(document, allow_unicode=True, sort_keys=False),
            encoding="utf-8",
        )

    def command(self) -> list[str]:
        return [
            part.format(config=self.config, state=self.state) for part in shlex.split(self.template)
        ]

    def database(self) -> Path:
        return self.state / "watcher.db"

    def titles(self) -> list[str]:
        return column(self.database(), "select title from entries")


class Reader:
    """lemon24's `reader` through its Python interface, in an environment of its own."""

    name = PEER

    def __init__(self, home: Path, environment: dict[str, str]) -> None:
        self.home = home
        self.environment = environment
        self.script = [
            str(PEER_HOME / "bin" / "python"),
            str(Path(__file__).with_name("peer_reader.py")),
        ]

    def prepare(self, addresses: Sequence[str]) -> None:
        self.home.mkdir()
        command = [*self.script, "add", str(self.database())]
        subprocess.run(
            command,
            input="\n".join(addresses),
            text=True,
            check=True,
            env=self.environment,
        )

    def command(self) -> list[str]:
        return [*self.script, "update", str(self.database())]

    def database(self) -> Path:
        return self.home / "reader.db"

    def titles(self) -> list[str]:
        return column(self.database(), "select title from entries")


def column(database: Path, query: str) -> list[str]:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute(query)]


def peer_version(environment: dict[str, str]) -> str | None:
    """Return the peer's version, installing it first where needed; None when it cannot be made to work."""
    version = installed_peer(environment)
    if version is not None:
        return version
    python = str(PEER_HOME / "bin" / "python")
    for command in (
        [sys.executable, "-m", "venv", "--clear", str(PEER_HOME)],
        [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            *PEER_PACKAGES,
        ],
    ):
        # The owner's own environment: pip may need the proxy that the measured processes must not see.
        if subprocess.run(command, capture_output=True, check=False).returncode:
            return None
    return installed_peer(environment)


def installed_peer(environment: dict[str, str]) -> str | None:
    """Return the version of the peer that is installed and can add a feed, or None."""
    python = PEER_HOME / "bin" / "python"
    if not python.exists():
        return None
    proof = "import reader; reader.make_reader(':memory:').add_feed('http://127.0.0.1/'); print(reader.__version__)"
    ended = subprocess.run(
        [python, "-c", proof],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    return None if ended.returncode else ended.stdout.strip()


def plain_environment() -> dict[str, str]:
    """Return the environment of the measured processes: no proxy between them and loopback, compiled modules kept."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "WATCHER_CONFIG", "WATCHER_STATE"}
    kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    return {key: value for key, value in kept.items() if key not in unwanted} | {"NO_PROXY": "*"}


def compile_modules(environment: dict[str, str]) -> None:
    """Compile both clients' modules, so that no run pays for it."""
    compile_all = "import compileall, sys, sysconfig; [compileall.compile_dir(d, quiet=2) for d in (*sys.argv[1:], sysconfig.get_path('purelib'))]"
    for python, places in (
        (Path(sys.executable), [str(ROOT / "watcher")]),
        (PEER_HOME / "bin" / "python", []),
    ):
        if python.exists():
            subprocess.run(
                [python, "-c", compile_all, *places],
                capture_output=True,
                check=True,
                env=environment,
            )
