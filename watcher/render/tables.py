"""Diffs as CSV and as JSON lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from watcher.render.safe import as_json, clean

COLUMNS = (
    "id",
    "story",
    "at",
    "kind",
    "item",
    "ref",
    "version",
    "url",
    "outlet",
    "title",
    "language",
    "published",
    "of",
    "of_ref",
    "translation_of",
    "wire",
    "novelty",
    "added",
    "repeated",
    "removed",
    "conflicts",
)


def as_jsonl(records: Iterable[Mapping[str, Any]]) -> str:
    """Return one JSON object a line."""
    return "".join(f"{as_json(record)}\n" for record in records)


def as_csv(diffs: Iterable[Mapping[str, Any]]) -> str:
    """Return diffs as RFC 4180 CSV with a header; lists hold a sentence a line."""
    buffer = io.StringIO()
    table = csv.writer(buffer)
    table.writerow(COLUMNS)
    for diff in diffs:
        table.writerow([_cell(diff[column]) for column in COLUMNS])
    return buffer.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "\n".join(_said(one) for one in value)
    if isinstance(value, str):
        text = clean(value)
        # A spreadsheet runs a cell that begins like this as a formula (OWASP: CSV injection).
        return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
    return value


def _said(one: object) -> str:
    if not isinstance(one, Mapping):
        return str(one)
    if "text" in one:
        return str(one["text"])
    others = " / ".join(f"{other['says']} ({other['outlet']})" for other in one["others"])
    return f"{one['about']}: {one['says']} / {others}"
