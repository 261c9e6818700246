"""What `watcher explore` tells Datasette of the store: words for tables and columns, facets, order, and queries ready to run."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

DATABASE = "watcher"  # the name in the pages' addresses
STATIC = "-/watcher"


def metadata(story: str | None) -> dict[str, Any]:
    """Return Datasette's metadata; with a story, the queries ask for that one and no longer for its id."""
    folder = files("watcher").joinpath("templates")
    said = yaml.safe_load(folder.joinpath("datasette.yaml").read_text("utf-8"))
    tables = json.loads(folder.joinpath("datasette_tables.json").read_text("utf-8"))
    for name, settings in said["tables"].items():
        tables[name] = {**tables[name], **settings}
    for name in said["hidden"]:
        tables[name] = {**tables.get(name, {}), "hidden": True}
    queries = {name: {**query, "hide_sql": True} for name, query in said["queries"].items()}
    if story is not None:
        for query in queries.values():
            query["sql"] = query["sql"].replace(":story", _literal(story))
    about = {"title": said["title"], "description_html": said["description_html"]}
    return {
        **about,
        "extra_css_urls": [f"/{STATIC}/datasette.css"],
        "databases": {DATABASE: {**about, "tables": tables, "queries": queries}},
    }


def static() -> tuple[str, Path]:
    """Return the folder of what a page loads, and under which address."""
    return STATIC, Path(str(files("watcher").joinpath("templates")))


def _literal(text: str) -> str:
    quoted = text.replace("'", "''")
    return f"'{quoted}'"
