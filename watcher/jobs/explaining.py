"""The evidence of many diffs at once: the names found in each text, the texts compared, the runs they share."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from watcher.edge.store import Store
from watcher.edge.store.corpus import HeldVersion

Record = dict[str, Any]

_CHUNK = 200  # texts in memory at once


def explained(
    store: Store, diffs: Sequence[Record], *, runs: int | None = None
) -> Iterator[Record]:
    """Yield diffs with what led to them: `matches`, `compared` (with `runs`), `translated` and `furniture`.

    As `watcher why --json` has them; `runs` is how many of each text that was compared, the longest (None: all).
    """
    for start in range(0, len(diffs), _CHUNK):
        chunk = diffs[start : start + _CHUNK]
        own = store.corpus.versions({diff["version_id"] for diff in chunk})
        matches = _matches(store, own)
        others = store.read.items(
            {part["item"] for diff in chunk for part in _compared(diff["evidence"])}
            | {
                diff["evidence"]["translation"]["item"]
                for diff in chunk
                if diff["evidence"].get("translation")
            }
        )
        titles = _titles(store, chunk)
        for diff in chunk:
            yield _explained(diff, own[diff["version_id"]], matches, others, titles, runs)


def _explained(
    diff: Record,
    own: HeldVersion,
    matches: dict[tuple[int, str], list[Record]],
    others: dict[int, Record],
    titles: dict[int, str | None],
    runs: int | None,
) -> Record:
    translation = diff["evidence"].get("translation")
    original = others.get(translation["item"]) if translation else None
    return {
        **diff,
        "translated": original and _named(original),
        "matches": matches.get((own.id, diff["story"]), []),
        "compared": [
            {
                **_named(others[part["item"]]),
                **({"title": titles[part["version"]]} if part.get("version") in titles else {}),
                "of_this": part["of_this"],
                "of_other": part["of_other"],
                "total": len(part["runs"]),
                "runs": [
                    {
                        "words": run[4],
                        "text": own.text[run[0] : run[1]],
                        "start": run[0],
                        "end": run[1],
                    }
                    for run in sorted(part["runs"], key=lambda run: -run[4])[:runs]
                ],
            }
            for part in _compared(diff["evidence"])
            if part["item"] in others
        ],
        "furniture": [
            {"start": start, "end": end, "kind": kind, "text": own.text[start:end]}
            for start, end, kind in own.furniture
        ],
    }


def _compared(evidence: Record) -> list[Record]:
    """Return the comparisons that a verdict rests on: with the text it copies, else with those it shares parts with."""
    if evidence.get("likeness"):
        return [{**evidence["likeness"], "item": evidence.get("copy_of")}]
    return list(evidence.get("partial", ()))


def _titles(store: Store, diffs: Iterable[Record]) -> dict[int, str | None]:
    """Return the headlines of the versions that were compared: an item's may be another one today."""
    versions = {part.get("version") for diff in diffs for part in _compared(diff["evidence"])}
    return {
        row["id"]: row["title"]
        for row in store.read.rows(
            "SELECT id, title FROM versions WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(version for version in versions if version is not None)),),
        )
    }


def _named(item: Record) -> Record:
    return {
        "item": item["id"],
        "item_ref": item["ref"],
        "outlet": item["outlet"],
        "title": item["title"],
    }


def _matches(store: Store, versions: Collection[int]) -> dict[tuple[int, str], list[Record]]:
    """Return where names stand in versions, by version and story."""
    found: dict[tuple[int, str], list[Record]] = {}
    for row in store.read.rows(
        'SELECT version, story, name, alias, surface, start, "end", field, rule, strength, counts, reason'
        " FROM matches WHERE version IN (SELECT value FROM json_each(?))"
        " ORDER BY version, field DESC, start, id",
        (json.dumps(sorted(versions)),),
    ):
        found.setdefault((row["version"], row["story"]), []).append(
            {
                **{name: row[name] for name in row if name != "version"},
                "strength": round(row["strength"], 3),
                "counts": bool(row["counts"]),
            }
        )
    return found


def named_items(diffs: Iterable[Record]) -> set[int]:
    """Return every item that explained diffs name: their own, those they copy, repeat, contradict or were compared with."""
    found: set[int] = set()
    for diff in diffs:
        found.add(diff["item"])
        found |= {diff[key] for key in ("of", "translation_of") if diff.get(key) is not None}
        found |= {known["item"] for known in diff["repeated"]}
        found |= {part["item"] for part in diff["compared"]}
        for conflict in diff["conflicts"]:
            found |= {other["item"] for other in conflict["others"]}
    return found
