"""docs/store.md describes the store as a fresh one is: every table, view, trigger, index and column."""

from __future__ import annotations

import re
import sqlite3

import pytest

from tests.docs.pages import blocks, page
from watcher.edge.store import Store
from watcher.edge.store.schema import APPEND_ONLY

PAGE = page("docs/store.md")

Columns = list[tuple[str, str | None]]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    with Store(tmp_path_factory.mktemp("store") / "watcher.db", write=True) as store:
        yield store.connection


def told(part: str) -> dict[str, Columns]:
    """Return what a part of the page says: its headings with the columns listed below each."""
    section = re.search(rf"^## {part}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)
    assert section is not None, part
    found: dict[str, Columns] = {}
    for name, body in re.findall(r"^### `(\w+)`\n(.*?)(?=^### |\Z)", section[1], re.M | re.S):
        rows = [
            [cell.strip() for cell in row.split("|")[1:-1]]
            for row in re.findall(r"^\| `.*$", body, re.M)
        ]
        found[name] = [(row[0].strip("`"), row[1] if len(row) > 2 else None) for row in rows]
        assert all(cell for row in rows for cell in (row[0], row[-1])), f"{name}: an empty cell"
    return found


def named(part: str) -> set[str]:
    """Return the names in the first column of a part's table."""
    section = re.search(rf"^## {part}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)
    assert section is not None, part
    cells = re.findall(r"^\| (`[^|]*) \|", section[1], re.M)
    return {name for cell in cells for name in re.findall(r"`(\w+)`", cell)}


def in_schema(fresh: sqlite3.Connection, kind: str) -> set[str]:
    rows = fresh.execute("SELECT name FROM sqlite_master WHERE type = ?", (kind,))
    return {
        row[0]
        for row in rows
        if not row[0].startswith(("sqlite_", "idx__sqlite_", "versions_fts_"))
    }


def test_every_table_is_described_and_no_other(fresh):
    assert set(told("Tables")) == in_schema(fresh, "table")


def test_every_column_of_every_table_is_described_with_its_type_and_no_other(fresh):
    for table, columns in told("Tables").items():
        actual = [(row[1], row[2]) for row in fresh.execute(f"PRAGMA table_info({table})")]
        assert columns == actual, table


def test_every_column_of_every_view_is_described_and_no_other(fresh):
    views = told("Views")
    assert set(views) == in_schema(fresh, "view")
    for view, columns in views.items():
        actual = [row[1] for row in fresh.execute(f"PRAGMA table_info({view})")]
        assert [name for name, _ in columns] == actual, view


def test_every_trigger_is_described_and_no_other(fresh):
    assert named("Triggers") == in_schema(fresh, "trigger")


def test_every_index_is_described_and_no_other(fresh):
    assert named("Indexes") == in_schema(fresh, "index")


def test_the_tables_of_the_full_text_index_are_named(fresh):
    rows = fresh.execute("SELECT name FROM sqlite_master WHERE name LIKE 'versions_fts_%'")
    for (name,) in rows:
        assert f"`{name}`" in PAGE


def test_what_the_page_calls_observations_is_append_only_and_the_rest_bookkeeping():
    [observations] = re.findall(r"\*Observations\* \(([^)]*)\)", PAGE)
    [bookkeeping] = re.findall(r"\*Bookkeeping\* \(([^)]*)\)", PAGE)
    first, second = (set(re.findall(r"`(\w+)`", part)) for part in (observations, bookkeeping))
    assert first == set(APPEND_ONLY)
    assert second == set(told("Tables")) - first - {"versions_fts", "_sqlite_migrations"}


def test_every_reference_the_page_mentions_is_one(fresh):
    for table, body in re.findall(r"^### `(\w+)`\n(.*?)(?=^##|\Z)", PAGE, re.M | re.S):
        said = {
            (column, target)
            for column, target in re.findall(
                r"^\| `(\w+)` \| INTEGER \|.*; `(\w+)\.id` \|$", body, re.M
            )
        }
        actual = {(row[3], row[2]) for row in fresh.execute(f"PRAGMA foreign_key_list({table})")}
        assert said == actual, table


def test_there_are_queries_to_start_from():
    assert len(blocks(PAGE, "sql")) >= 5


@pytest.mark.parametrize("query", [block.body for block in blocks(PAGE, "sql")])
def test_every_query_runs_on_a_fresh_store(fresh, query):
    assert fresh.execute(query).fetchall() == []


@pytest.mark.slow
def test_every_query_finds_something_in_the_store_of_the_demo(tmp_path):
    from watcher.jobs.demo import play

    play(tmp_path, as_json=False, emit=lambda record: None, echo=lambda text: None)
    store = sqlite3.connect(tmp_path / "watcher.db")
    try:
        for block in blocks(PAGE, "sql"):
            assert store.execute(block.body).fetchall() != [], block.body
    finally:
        store.close()
