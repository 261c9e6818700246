"""Diffs as CSV and as JSON lines."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from typing import Any

from watcher.render.safe import as_json, clean, line

# A spreadsheet runs a cell that begins like this as a formula (OWASP: CSV injection), some also behind space or in full width.
_FORMULA = re.compile("[\\s\u200b\ufeff]*[=+\\-@＝＋－＠]|[\t\r]")
# One that separates at semicolons or tabs, or takes each line for a row, finds such a beginning within a cell, too,
# also behind quotes that it takes for its own.
_WITHIN = re.compile('([;\t\r\n])(?=[\\s"\u200b\ufeff]*[=+\\-@＝＋－＠])')

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
    """Return diffs as RFC 4180 CSV with a header, every cell in quotes; a list is a cell with a line for each sentence.

    What a spreadsheet would run as a formula gets an apostrophe before it, also behind a `;`, a tab or a line break.
    """
    buffer = io.StringIO()
    table = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    table.writerow(COLUMNS)
    for diff in diffs:
        table.writerow([_cell(diff[column]) for column in COLUMNS])
    return buffer.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = "\n".join(line(_said(one)) for one in value)
    if isinstance(value, str):
        text = clean(value)
        text = f"'{text}" if _FORMULA.match(text) else text
        return _WITHIN.sub(r"\1'", text)
    return value


def _said(one: object) -> str:
    if not isinstance(one, Mapping):
        return str(one)
    if "text" in one:
        return str(one["text"])
    others = " / ".join(f"{other['says']} ({other['outlet']})" for other in one["others"])
    return f"{one['about']}: {one['says']} / {others}"
