"""How long the command line takes to start: `python -m benchmarks.startup`.

Each command is run as a whole process, in turn, several times; the medians stand beside those of an interpreter that does
nothing. The exit code is 1 when a command fails or takes longer than `FLOOR`.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import yaml

from . import processes
from .clients import STORY, compile_modules, plain_environment
from .processes import Cost

FLOOR = 0.300  # seconds of wall time a command may take
TEXT = "A ferry was late on Tuesday, and nobody of any story was aboard.\n"


def commands(watcher: str, home: Path) -> dict[str, list[str]]:
    """Return what is measured, by the name it is shown under."""
    config = home / "feeds.yaml"
    document = {
        "stories": {"benchmark": STORY},
        "feeds": ["https://example.org/feed.xml"],
    }
    config.write_text(
        yaml.safe_dump(document, allow_unicode=True, sort_keys=False), encoding="utf-8"
    )
    ours = [
        *shlex.split(watcher),
        "--config",
        str(config),
        "--state",
        str(home / "state"),
    ]
    return {
        "python -c pass": [sys.executable, "-c", "pass"],
        "watcher --help": [*shlex.split(watcher), "--help"],
        "watcher status": [*ours, "status"],
        "watcher match -": [*ours, "match", "-"],
    }


def table(runs: dict[str, list[Cost]]) -> Sequence[str]:
    lines = ["| command | wall ms | CPU ms | ends well |", "|---|---|---|---|"]
    for name, costs in runs.items():
        wall = median(cost.wall for cost in costs) * 1000
        cpu = median(cost.cpu for cost in costs) * 1000
        lines.append(
            f"| `{name}` | {wall:.0f} | {cpu:.0f} | {'no' if any(cost.code for cost in costs) else 'yes'} |"
        )
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.startup", description=__doc__.split("\n", 1)[0]
    )
    parser.add_argument("--repetitions", type=int, default=11)
    parser.add_argument(
        "--command", default=shlex.quote(str(Path(sys.executable).with_name("watcher")))
    )
    options = parser.parse_args()
    environment = plain_environment()
    processes.adopt_orphans()
    compile_modules(environment)
    runs: dict[str, list[Cost]] = {}
    with tempfile.TemporaryDirectory(prefix="watcher-bench-") as temporary:
        home = Path(temporary)
        for name, command in commands(options.command, home).items():
            processes.run(
                command, log=home / "log", environment=environment, given=TEXT
            )  # fills the disk cache
            runs[name] = []
        for _ in range(options.repetitions):
            for name, command in commands(options.command, home).items():
                runs[name].append(
                    processes.run(command, log=home / "log", environment=environment, given=TEXT)
                )
    print("\n".join(table(runs)))
    faults = [
        f"{name}: exit code {cost.code}: {cost.errors}"
        for name, costs in runs.items()
        for cost in costs[:1]
        if cost.code
    ]
    faults += [
        f"{name}: over {FLOOR * 1000:.0f} ms"
        for name, costs in runs.items()
        if median(cost.wall for cost in costs) > FLOOR
    ]
    for fault in faults:
        print(f"wrong: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
