"""What the store knows of texts beside a new one: shared shingles, a story's sentences and claims."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from watcher.edge.store.shingles import ShingleTables
from watcher.edge.store.tables import marks, split

VALUES = 40  # of one fact, those that somebody states today
EARLIEST = 10  # of them, the first that were ever stated: a flood of later ones must not hide them
EXAMINED = 300  # values looked at for that; what its outlet has changed since counts for nothing
SPEAKERS = 5  # latest items with the same value of one fact, beside the first of them


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSentence:
    """A sentence that a version of the story had before."""

    id: int
    version: int
    item: int
    outlet: str | None  # None: not known
    text: str
    terms: frozenset[int]
    language: str | None


_SPEAKERS = (
    "SELECT c.*, v.item, i.outlet, coalesce(v.published, v.seen) AS at,"
    " v.published IS NOT NULL OR v.source <> 'import' AS dated"
    " FROM claims c CROSS JOIN versions v ON v.id = c.version CROSS JOIN items i ON i.id = v.item"
    " WHERE c.story = ? AND c.about_key = ? AND c.says = ? AND v.item != ?"
    " AND v.id = (SELECT max(d.version) FROM diffs d WHERE d.item = v.item AND d.story = c.story"
    " AND d.kind IN ('new', 'copy', 'revision'))"
    " AND NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = v.item AND l.story = c.story)"
    " ORDER BY c.id {order} LIMIT ?"
)


class RelativeTables(ShingleTables):
    """Look-ups by shingle, term and fact, each through an index; the caller holds the transaction."""

    # -- sentences of a story

    def add_sentences(
        self,
        story: str,
        version: int,
        sentences: Iterable[tuple[int, int, frozenset[int]]],
        *,
        language: str | None,
    ) -> None:
        """Append a version's sentences (start, end, terms) to what the story knows."""
        added = 0
        counts: Counter[int] = Counter()
        for start, end, terms in sentences:
            ordered = sorted(terms)
            cursor = self._sql.execute(
                'INSERT INTO sentences(story, version, start, "end", terms) VALUES (?, ?, ?, ?, ?)',
                (
                    story,
                    version,
                    start,
                    end,
                    struct.pack(f"<{len(ordered)}q", *ordered),
                ),
            )
            sentence = cursor.lastrowid
            self._sql.executemany(
                "INSERT INTO sentence_terms(story, term, sentence) VALUES (?, ?, ?)",
                [(story, term, sentence) for term in ordered],
            )
            counts.update(ordered)
            added += 1
        self._sql.executemany(
            "INSERT INTO story_terms(story, term, n) VALUES (?, ?, ?)"
            " ON CONFLICT(story, term) DO UPDATE SET n = n + excluded.n",
            [(story, term, n) for term, n in sorted(counts.items())],
        )
        self._sql.execute(
            "INSERT INTO story_sizes(story, language, sentences) VALUES (?, ?, ?)"
            " ON CONFLICT(story, language) DO UPDATE SET sentences = sentences + excluded.sentences",
            (story, language or "", added),
        )

    def sentence_count(self, story: str, language: str | None) -> int:
        """Return how many sentences the story has in a language; None: in an unknown one."""
        rows = self._rows(
            "SELECT sentences FROM story_sizes WHERE story = ? AND language = ?",
            (story, language or ""),
        )
        return rows[0]["sentences"] if rows else 0

    def term_counts(self, story: str, terms: Collection[int]) -> dict[int, int]:
        """Return in how many of the story's sentences each term stands."""
        counts: dict[int, int] = {}
        for batch in split(terms):
            for row in self._rows(
                f"SELECT term, n FROM story_terms WHERE story = ? AND term IN ({marks(batch)})",
                (story, *batch),
            ):
                counts[row["term"]] = row["n"]
        return counts

    def places_of(self, story: str, terms: Collection[int], *, most: int) -> dict[int, list[int]]:
        """Return the story's sentences that have each term; of a term that more have, the first `most`."""
        found: dict[int, list[int]] = {}
        counts = self.term_counts(story, terms)
        often = [term for term, count in counts.items() if count > most]
        for batch in split([term for term, count in counts.items() if count <= most]):
            rows = self._sql.execute(
                f"SELECT term, sentence FROM sentence_terms WHERE story = ? AND term IN ({marks(batch)})",
                (story, *batch),
            ).fetchall()
            for term, sentence in rows:
                found.setdefault(term, []).append(sentence)
        for term in sorted(often):
            # In the order of the index: no more is read than is asked for.
            places = self._sql.execute(
                "SELECT sentence FROM sentence_terms WHERE story = ? AND term = ? ORDER BY sentence LIMIT ?",
                (story, term, most),
            ).fetchall()
            found[term] = [place[0] for place in places]
        return found

    def says(self, story: str, term: int) -> bool:
        """Whether a sentence of the story has a term."""
        return bool(
            self._rows(
                "SELECT 1 FROM sentence_terms t CROSS JOIN sentences s ON s.id = t.sentence"
                " CROSS JOIN versions v ON v.id = s.version WHERE t.story = ? AND t.term = ?"
                " AND NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = v.item AND l.story = t.story)"
                " LIMIT 1",
                (story, term),
            )
        )

    def sentences_at(self, story: str, ids: Collection[int]) -> dict[int, HeldSentence]:
        """Return sentences of the story by their ids, without those of items that were left out of it."""
        return {
            row["id"]: HeldSentence(
                id=row["id"],
                version=row["version"],
                item=row["item"],
                outlet=row["outlet"],
                text=row["text"],
                terms=frozenset(struct.unpack(f"<{len(row['terms']) // 8}q", row["terms"])),
                language=row["language"],
            )
            for row in self._rows(
                "SELECT s.id, s.version, v.item, i.outlet, v.language, s.terms,"
                ' substr(v.text, s.start + 1, s."end" - s.start) AS text'
                " FROM json_each(?) AS wanted CROSS JOIN sentences s ON s.id = wanted.value"
                " JOIN versions v ON v.id = s.version JOIN items i ON i.id = v.item"
                " WHERE s.story = ?"
                " AND NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = v.item AND l.story = s.story)",
                (json.dumps(sorted(ids)), story),
            )
        }

    # -- claims

    def add_claims(self, story: str, version: int, claims: Iterable[Mapping[str, Any]]) -> None:
        """Append the values that a version states; see the keys in docs/store.md."""
        self._sql.executemany(
            'INSERT INTO claims(story, version, about_key, about, says, detail, quote, start, "end")'
            " VALUES (:story, :version, :about_key, :about, :says, :detail, :quote, :start, :end)",
            [
                {
                    **claim,
                    "story": story,
                    "version": version,
                    "detail": json.dumps(claim["detail"], ensure_ascii=False),
                }
                for claim in claims
            ],
        )

    def claims_of(self, story: str, version: int) -> list[dict[str, Any]]:
        """Return what a version states, in the order of its text."""
        rows = self._rows(
            "SELECT * FROM claims WHERE story = ? AND version = ? ORDER BY start, id",
            (story, version),
        )
        return [{**dict(row), "detail": json.loads(row["detail"])} for row in rows]

    def claims_about(
        self, story: str, keys: Collection[str], *, but_item: int
    ) -> list[dict[str, Any]]:
        """Return what other items state about the same facts today, earliest first.

        Only an item's latest version speaks for it: a value that its outlet corrected is no longer disputed. A value
        that a text states several times counts once. Of the items that state one value, the first and the latest
        SPEAKERS are returned, and of the values stated of one fact the first EARLIEST and then those stated last, VALUES in all: a
        fact that thousands of texts repeat, or word differently, must not make each new one cost thousands.
        """
        found: dict[int, sqlite3.Row] = {}
        for key in sorted(keys):
            held = 0
            for says in self._values(story, key):
                rows = self._speakers(story, key, says, but_item)
                found.update((row["id"], row) for row in rows)
                held += bool(rows)
                if held >= VALUES:
                    break
        first: dict[tuple[object, ...], sqlite3.Row] = {}
        for _, row in sorted(found.items()):
            first.setdefault((row["about_key"], row["item"], row["says"], row["detail"]), row)
        return [{**dict(row), "detail": json.loads(row["detail"])} for row in first.values()]

    def _values(self, story: str, key: str) -> list[str]:
        """Return the values that were ever stated of a fact: the first ones, then the others from the last on."""
        says: dict[str, None] = {}
        for order, most in (("min(id)", EARLIEST), ("max(id) DESC", EXAMINED)):
            for row in self._rows(
                "SELECT says FROM claims WHERE story = ? AND about_key = ?"
                f" GROUP BY says ORDER BY {order} LIMIT ?",
                (story, key, most),
            ):
                says[row["says"]] = None
        return list(says)

    def _speakers(self, story: str, key: str, says: str, but_item: int) -> list[sqlite3.Row]:
        return [
            row
            for order, limit in (("DESC", SPEAKERS), ("ASC", 1))
            for row in self._rows(
                _SPEAKERS.format(order=order), (story, key, says, but_item, limit)
            )
        ]
