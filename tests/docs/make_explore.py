"""watcher/templates/datasette_tables.json: what docs/store.md says of each table, view and column, for `watcher explore`.

`python -m tests.docs.make_explore` writes it anew; a test compares it with the page.
"""

from __future__ import annotations

import json
import re
from typing import Any

from tests.docs.pages import ROOT, page

FILE = ROOT / "watcher" / "templates" / "datasette_tables.json"


def described() -> dict[str, Any]:
    """Return for each table and view its description and its columns'."""
    text = page("docs/store.md")
    found = {}
    for part in ("Tables", "Views"):
        [section] = re.findall(rf"^## {part}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
        for name, body in re.findall(r"^### `(\w+)`\n(.*?)(?=^### |\Z)", section, re.M | re.S):
            rows = [
                [cell.strip() for cell in row.split(" | ")]
                for row in re.findall(r"^\| (`.*) \|$", body, re.M)
            ]
            found[name] = {
                "description": _plain(body.partition("\n| ")[0]),
                "columns": {row[0].strip("`"): _plain(row[-1]) for row in rows},
            }
    for one in found.values():
        one["columns"] = {name: _meant(said, found) for name, said in one["columns"].items()}
    return found


def _meant(said: str, tables: dict[str, Any]) -> str:
    """Return what a column of a view holds that is another table's: that one's words instead of its name."""
    table, _, column = said.partition(".")
    return tables[table]["columns"].get(column, said) if table in tables else said


def _plain(text: str) -> str:
    """Return Markdown as a line of plain text."""
    return " ".join(re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text).replace("`", "").split())


def reference() -> str:
    """Return the file as it should be now."""
    return json.dumps(described(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(reference(), encoding="utf-8")
