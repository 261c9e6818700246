"""JSON lines → documents; a bad line is named with what stands there; the others are read all the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from watcher.core.links import canonical
from watcher.errors import UsageError
from watcher.jobs.documents import (
    LONGEST_TEXT,
    Document,
    about_of,
    moment_of,
    text_key,
    too_long,
    whole,
)

_SHOWN = 60  # characters of a bad value that are shown
_TOLD = 3  # bad lines that are shown
_HOPELESS = 100  # bad lines at the head of a file, after which it is not read on


def read_lines(body: bytes, path: Path) -> Iterator[Document]:
    """Yield the documents of a file of JSON lines; bad lines are passed over, and told at the end.

    Raises:
        UsageError: lines of it are not what they should be; names the first of them, after the last good one was yielded.
    """
    good = 0
    bad: list[str] = []
    for number, raw in enumerate(body.split(b"\n"), start=1):
        if not raw.strip():
            continue
        try:
            document = _document(_record(raw), f"{path}:{number}")
        except ValueError as error:
            bad.append(f"{path}:{number}: {error}")
            if not good and len(bad) >= _HOPELESS:
                break  # no JSON lines at all: a picture, an archive
            continue
        yield document
        good += 1
    if bad:
        more = f"; and {len(bad) - _TOLD} more like it" if len(bad) > _TOLD else ""
        others = f"the {good} good line{'s' if good > 1 else ''}" if good > 1 else "the good line"
        so = f"{others} of this file {'were' if good > 1 else 'was'} imported" if good else "nothing of this file was imported"  # fmt: skip
        raise UsageError(f"{'; '.join(bad[:_TOLD])}{more}; {so}")


def _record(raw: bytes) -> Mapping[str, object]:
    try:
        record = json.loads(raw)
    except RecursionError:
        raise ValueError("nested too deep") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 (byte 0x{raw[error.start]:02x})") from None
    except json.JSONDecodeError as error:
        said = raw.decode("utf-8", "replace").strip()
        raise ValueError(
            f"not JSON ({error.msg} at character {error.colno}): {_short(said)}"
        ) from None
    except ValueError:  # int() refuses thousands of digits
        raise ValueError("not JSON (a number of thousands of digits)") from None
    if not isinstance(record, dict):
        raise ValueError(f"not an object but {_value(record)}")
    if "text" not in record:
        raise ValueError(f'an object without "text": {_value(record)}')
    if not isinstance(record["text"], str):
        raise ValueError(f'"text" is not a text but {_value(record["text"])}')
    return record


def _document(record: Mapping[str, object], place: str) -> Document:
    given: dict[str, str | None] = {}
    for key in ("url", "outlet", "title", "text", "language", "published"):
        value = record.get(key)
        if value is not None and not isinstance(value, str):
            raise ValueError(f'"{key}" is not a text but {_value(value)}')
        given[key] = None if value is None else whole(value)
    ref = record.get("id")
    if ref is not None and (isinstance(ref, bool) or not isinstance(ref, str | int)):
        raise ValueError(f'"id" is neither a text nor a number but {_value(ref)}')
    mark = None if ref is None else whole(str(ref))
    text, dated = given["text"] or "", given["published"]
    if len(text) > LONGEST_TEXT:
        raise ValueError(too_long(text))
    about = about_of(dated)
    try:
        published = moment_of(dated) if dated and not about else None
    except (ValueError, OverflowError):
        raise ValueError(
            f'"published" is {_value(dated)}: not a date (2026-11-21, 2026-11, 2026) or a time (…T07:00:00Z)'
        ) from None
    return Document(
        place=place,
        key=canonical(given["url"]) if given["url"] else f"ref:{mark}" if mark is not None else text_key(text),
        ref=mark,
        url=given["url"],
        outlet=given["outlet"],
        title=given["title"],
        text=text,
        published=published,
        about=about,
        language=given["language"],
    )  # fmt: skip


def _value(value: object) -> str:
    try:
        return _short(json.dumps(value, ensure_ascii=False))
    except RecursionError:
        return "something nested too deep"


def _short(text: str) -> str:
    return whole(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
