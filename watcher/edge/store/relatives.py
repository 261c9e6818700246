"""What the store knows of texts beside a new one: shared shingles, a story's sentences and claims."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from watcher.core.boilerplate import Stat, noted
from watcher.core.times import from_text
from watcher.edge.store.corpus import EPOCH
from watcher.edge.store.tables import Tables, marks, split

# A shingle in more items than this tells nothing about who copied whom, and reading its postings would make
# a look-up cost what the corpus is large (research figure: skipping above 60 changed no verdict).
POSTINGS = 60
_LENGTHS = (
    50  # a statement's values come in multiples of this; it divides the most that `split` gives
)
VALUES = 40  # of one fact, those that somebody states today
EARLIEST = 10  # of them, the first that were ever stated: a flood of later ones must not hide them
EXAMINED = 300  # values looked at for that; what its outlet has changed since counts for nothing
SPEAKERS = 5  # latest items with the same value of one fact, beside the first of them


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedShingles:
    """An earlier version that shares shingles with a new text."""

    version: int
    item: int
    shared: int
    words: int  # how many words that version has


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


# CROSS JOIN: in this order, each step through an index.
_HAD_BEFORE = (
    "SELECT wanted.value AS hash, v.id, v.item, date(coalesce(v.published, v.seen)) AS day,"
    " EXISTS (SELECT 1 FROM diffs d WHERE d.item = v.item AND d.kind = 'copy' AND d.version = v.id) AS copied"
    " FROM json_each(:shingles) AS wanted CROSS JOIN versions v ON v.id IN ("
    "  SELECT s.version FROM shingles s WHERE s.hash = wanted.value AND s.version < :until"
    "  ORDER BY s.version LIMIT :most)"
    " WHERE v.item != :but ORDER BY v.id"
)


class RelativeTables(Tables):
    """Look-ups by shingle, term and fact, each through an index; the caller holds the transaction."""

    def same_text(self, sha256: str, *, but: int) -> int | None:
        """Return the earliest other item's version with exactly this normalised text."""
        rows = self._rows(
            "SELECT min(id) AS id FROM versions WHERE sha256 = ? AND item != ?",
            (sha256, but),
        )
        found: int | None = rows[0]["id"]
        return found

    # -- copies

    def shingle_uses(self, shingles: Collection[int]) -> dict[int, Stat]:
        """Return how often these shingles were seen before; those that fewer than two items had are not named.

        An item that is edited daily counts once.
        """
        uses: dict[int, Stat] = {}
        for batch in _padded(shingles):
            rows = self._sql.execute(
                f"SELECT hash, items, first, last FROM shingle_stats WHERE hash IN ({marks(batch)})",
                batch,
            ).fetchall()
            for shingle, items, first, last in rows:
                uses[shingle] = Stat(items, _day(first), _day(last))
        return uses

    def shingle_uses_before(
        self, shingles: Collection[int], until: int, *, but: int
    ) -> dict[int, Stat]:
        """Return how often other items had these shingles before a version came; those that none had are not named.

        Counted from the index; what no story was told as a copy counts as none, within what `shingle_uses` knows of time. Where more than
        POSTINGS earlier versions have a shingle, what that says of today stands: reading them all would cost what the corpus is large.
        """
        today = self.shingle_uses(shingles)
        had: dict[int, Stat] = {}
        versions: Counter[int] = Counter()
        seen: set[tuple[int, int]] = set()
        asked = {"shingles": json.dumps(sorted(shingles)), "until": until, "but": but, "most": POSTINGS + 1}  # fmt: skip
        for shingle, _, item, day, copied in self._sql.execute(_HAD_BEFORE, asked).fetchall():
            versions[shingle] += 1
            if (shingle, item) not in seen:
                seen.add((shingle, item))
                had[shingle] = noted(had.get(shingle), date.fromisoformat(day), copy=bool(copied))
        return {
            shingle: today[shingle]
            if versions[shingle] > POSTINGS and shingle in today
            else _within(stat, today.get(shingle))
            for shingle, stat in had.items()
        }

    def sharing(
        self,
        shingles: Collection[int],
        uses: Mapping[int, Stat],
        *,
        but: int,
        at_least: int = 2,
        until: int | None = None,
    ) -> list[SharedShingles]:
        """Return versions of other items that share shingles, most shared first; `until`: only those before this version.

        `uses` is what `shingle_uses` says of them: those of more than POSTINGS items are passed over.
        """
        before = "" if until is None else f" AND version < {until:d}"
        shared: Counter[int] = Counter()
        rare = [one for one in shingles if one not in uses or uses[one].items <= POSTINGS]
        for batch in _padded(rare):
            rows = self._sql.execute(
                f"SELECT version FROM shingles WHERE hash IN ({marks(batch)}){before}", batch
            ).fetchall()
            shared.update([row[0] for row in rows])
        best = sorted(
            ((count, version) for version, count in shared.items() if count >= at_least),
            key=lambda pair: (-pair[0], pair[1]),
        )[:64]
        sizes = {
            row["id"]: (row["item"], row["words"])
            for row in self._rows(
                "SELECT id, item, words FROM versions WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps([version for _, version in best]),),
            )
        }
        return [
            SharedShingles(
                version=version,
                item=sizes[version][0],
                shared=count,
                words=sizes[version][1],
            )
            for count, version in best
            if sizes[version][0] != but
        ]

    def source_of(self, item: int) -> tuple[str | None, datetime]:
        """Return the outlet of an item, and when it appeared: published, or else first seen."""
        row = self._rows(
            "SELECT outlet, coalesce(published, first_seen) AS at FROM items WHERE id = ?", (item,)
        )[0]
        return row["outlet"], from_text(row["at"])

    def reprints(self, outlet: str | None, of: str | None) -> int:
        """Return how many items of an outlet copied one of another."""
        rows = self._rows("SELECT items FROM reprints WHERE outlet = ? AND of = ?", (outlet, of))
        return rows[0]["items"] if rows else 0

    def note_reprint(self, outlet: str | None, of: str | None) -> None:
        """Count one more item of an outlet that copied one of another."""
        if outlet is not None and of is not None and outlet != of:
            self._sql.execute(
                "INSERT INTO reprints(outlet, of, items) VALUES (?, ?, 1)"
                " ON CONFLICT(outlet, of) DO UPDATE SET items = items + 1",
                (outlet, of),
            )

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


def _padded(values: Collection[int]) -> Iterator[list[int]]:
    """Yield the values in lists of few different lengths, the last value repeated: SQLite need not read each statement anew."""
    for batch in split(values):
        yield batch + batch[-1:] * (-len(batch) % _LENGTHS)


def _within(stat: Stat, today: Stat | None) -> Stat:
    """Return a stat over no more time than is known today: that leaves out copies of which no story was told."""
    if today is None:
        return stat
    first = min(max(stat.first, today.first), today.last)
    return Stat(stat.items, first, max(first, min(stat.last, today.last)))


def _day(number: int) -> date:
    return date.fromordinal(EPOCH + number)
