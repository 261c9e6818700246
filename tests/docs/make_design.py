"""The map in docs/design.md, made from the first line of every module's docstring.

`python -m tests.docs.make_design` writes the map anew; the rest of the page is written by hand.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "design.md"
BEGIN, END = "<!-- map: begin -->\n", "<!-- map: end -->\n"

# From the outside inwards: the order of the imports, then what belongs to the demo.
_ORDER = (
    "",
    "cli",
    "jobs",
    "edge",
    "edge/store",
    "render",
    "core",
    "core/names",
    "config",
    "demo",
)


def first_line(path: Path) -> str:
    """Return the first line of a module's docstring; an empty text where it has none."""
    said = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    return said.partition("\n")[0].strip()


def modules() -> dict[str, list[Path]]:
    """Return the package's modules by folder, folders in the order of the map."""
    found: dict[str, list[Path]] = {folder: [] for folder in _ORDER}
    for path in sorted((ROOT / "watcher").rglob("*.py")):
        folder = path.parent.relative_to(ROOT / "watcher").as_posix().removeprefix(".")
        found.setdefault(folder, []).append(path)
    return found


def the_map() -> str:
    """Return the map as it should be now."""
    return "\n".join(_parts())


def _parts() -> Iterator[str]:
    for folder, paths in modules().items():
        yield f"### `watcher/{folder}{'/' if folder else ''}`\n"
        for path in paths:
            if path.name == "__init__.py":
                yield f"{_cell(first_line(path))}\n"
        yield "| module | is for |\n| --- | --- |"
        for path in paths:
            if path.name != "__init__.py":
                yield f"| `{path.name}` | {_cell(first_line(path))} |"
        yield ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def rewritten(page: str) -> str:
    """Return the page with its map made anew."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{the_map()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(rewritten(PAGE.read_text("utf-8")), encoding="utf-8")
