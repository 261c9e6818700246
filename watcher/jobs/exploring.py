"""What `watcher explore` tells Datasette of the store: words for tables and columns, facets, order, and queries ready to run."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import yaml

DATABASE = "watcher"  # the name in the pages' addresses


def metadata(story: str | None) -> dict[str, Any]:
    """Return Datasette's metadata; with a story, the queries ask for that one and no longer for its id."""
    folder = files("watcher").joinpath("templates")
    said = yaml.safe_load(folder.joinpath("datasette.yaml").read_text("utf-8"))
    tables = json.loads(folder.joinpath("datasette_tables.json").read_text("utf-8"))
    for name, settings in said["tables"].items():
        tables[name] = {**tables[name], **settings}
    for name in said["hidden"]:
        tables[name] = {**tables[name], "hidden": True}
    queries = said["queries"]
    if story is not None:
        for query in queries.values():
            query["sql"] = query["sql"].replace(":story", _literal(story))
    return {
        "title": said["title"],
        "description": said["description"],
        "databases": {DATABASE: {"tables": tables, "queries": queries}},
    }


def _literal(text: str) -> str:
    quoted = text.replace("'", "''")
    return f"'{quoted}'"
