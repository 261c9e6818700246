"""Runs every task of this folder that has a `measure()`, prints one table, and fails where a floor is missed.

A task's floors lie in floors/<task>.json: `[{"measure": "f1", "floor": 0.97}, {"measure": "ms", "ceiling": 25}]`.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. A figure without a limit is only told."""

    task: str
    data: str
    measure: str
    limit: float | None
    is_ceiling: bool
    now: float | None  # None: the data is not here

    @property
    def held(self) -> bool:
        """Whether the figure keeps to its limit; what could not be measured is not missed."""
        if self.limit is None or self.now is None:
            return True
        return self.now <= self.limit if self.is_ceiling else self.now >= self.limit


def tasks() -> tuple[str, ...]:
    """Return the names of the modules of this folder that measure something."""
    names = sorted(module.name for module in pkgutil.iter_modules([str(HERE)]) if not module.name.startswith("_"))  # fmt: skip
    return tuple(name for name in names if "def measure(" in (HERE / f"{name}.py").read_text("utf-8"))  # fmt: skip


def limits(task: str) -> dict[str, tuple[float, bool]]:
    """Return a task's limits by measure; True marks those that may not be passed upwards."""
    path = FLOORS / f"{task}.json"
    if not path.is_file():
        return {}
    return {
        entry["measure"]: (float(entry["ceiling"]), True) if "ceiling" in entry else (float(entry["floor"]), False)
        for entry in json.loads(path.read_text("utf-8"))
    }  # fmt: skip


def rows(task: str) -> Iterator[Row]:
    """Measure one task."""
    module = importlib.import_module(f"evals.{task}")
    figures: dict[str, float] | None = module.measure()
    bounds = limits(task)
    data = _data(module)
    if figures is None:
        for measure, (limit, is_ceiling) in (bounds or {"-": (0.0, False)}).items():
            yield Row(task, data, measure, limit if bounds else None, is_ceiling, None)
        return
    unknown = bounds.keys() - figures.keys()
    if unknown:
        raise SystemExit(f"floors/{task}.json names what {task} does not measure: {', '.join(sorted(unknown))}")  # fmt: skip
    for measure, now in figures.items():
        limit, is_ceiling = bounds.get(measure, (None, False))
        yield Row(task, data, measure, limit, is_ceiling, now)


def _data(module: ModuleType) -> str:
    path = getattr(module, "DATA", None)
    if not isinstance(path, Path):
        return ""
    parts = path.parts
    return "/".join(parts[parts.index("shared") + 1 :]) if "shared" in parts else path.name


def main(arguments: Sequence[str]) -> int:
    """Print the table; return 1 where a floor is missed, 2 for a task that is not there."""
    known = tasks()
    if strangers := [name for name in arguments if name not in known]:
        print(f"no task {', '.join(strangers)}; there are: {', '.join(known)}", file=sys.stderr)  # fmt: skip
        return 2
    print(f"{'task':<12} {'data':<24} {'measure':<32} {'floor':>9} {'now':>9}")
    missed = 0
    for task in arguments or known:
        for row in rows(task):
            limit = "" if row.limit is None else f"{'≤' if row.is_ceiling else '≥'} {row.limit:.6g}"  # fmt: skip
            now = "no data" if row.now is None else f"{row.now:.4g}" if abs(row.now) >= 10 else f"{row.now:.4f}"  # fmt: skip
            print(f"{row.task:<12} {row.data:<24} {row.measure:<32} {limit:>9} {now:>9}{'' if row.held else '  MISSED'}", flush=True)  # fmt: skip
            missed += not row.held
    if missed:
        print(f"{missed} missed", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
