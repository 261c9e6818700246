"""Where each article, diff and conflict stands in a report page, and what it is called there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from watcher.core.roots import copied, origins
from watcher.render.disputes import chosen
from watcher.render.safe import line
from watcher.render.weblinks import language

Record = Mapping[str, Any]


class Links:
    """The anchors of a page. `i5` is an article, `d8` a diff, `c1` a disputed fact, `k1` a correction, `r8` a revision."""

    def __init__(self, record: Record) -> None:
        told = record["line"]
        self.rows: Mapping[int, Record] = record["items"]
        self.inside = {one["item"] for group in told["groups"] for one in group["items"]}
        ordered = chosen(told["conflicts"], None)
        self.conflicts = [one for one in ordered if one["open"]]
        self.conflicts += [one for one in ordered if not one["open"]]
        # Two facts may be called alike; where a diff is not told with either, its name leads to the first.
        self._conflicts: dict[tuple[int | None, str], str] = {}
        for number, one in enumerate(self.conflicts, 1):
            for diff in (None, *one["diffs"]):
                self._conflicts.setdefault((diff, one["about"]), f"c{number}")
        self.corrections = [
            {**one, "number": number}
            for number, one in reversed(list(enumerate(told["corrections"], 1)))
        ]
        self.correction_anchor = {
            (one["diff"], one["about"]): f"k{one['number']}" for one in self.corrections
        }
        # Both sides of what outlets tell differently today; what may be the same is left to its table.
        self.disputed = {
            claim["item"]
            for conflict in self.conflicts
            if conflict["open"] and conflict["class"] != "ambiguous"
            for claim in conflict["claims"]
            if claim["stands"] is not False and claim["class"] != "ambiguous"
        }
        self._roots = origins(record["diffs"])
        self._copied = copied(record["diffs"], self._roots)
        self._original: dict[int, int] = {}
        self.copies: dict[int, list[int]] = {}
        self._diffs: dict[tuple[int, str], int] = {}
        self.revisions = {one["diff"] for one in record["revisions"]}
        self.day = {
            one["diff"]: f"#day-{day['date']}" for day in told["timeline"] for one in day["items"]
        }
        for diff in record["diffs"]:
            for sentence in diff["added"]:
                self._diffs.setdefault((diff["item"], sentence["text"]), diff["id"])
        for key in ("of", "translation_of"):
            for diff in record["diffs"]:
                self._learn(diff, key)

    def _learn(self, diff: Record, key: str) -> None:
        """Note what a diff says its item copies, or else probably translates; the first of two that name each other is neither."""
        item, original = diff["item"], diff[key]
        if original is None or item in self._original or self._roots[item] == item:
            return
        self._original[item] = original
        self.copies.setdefault(original, []).append(item)

    def conflict(self, about: str, diff: int | None = None) -> str | None:
        """Return the anchor of a disputed fact that a diff tells of; None where it is not disputed."""
        return self._conflicts.get((diff, about)) or self._conflicts.get((None, about))

    def shape(self, item: int) -> str:
        """Return what an article is: origin, copy or translation."""
        if item in self._copied:
            return "copy"
        return "translation" if item in self._original else "origin"

    def original(self, item: int) -> int | None:
        """Return the article that one copies or probably translates."""
        return self._original.get(item)

    def said(self, item: int, *, first: bool = False) -> str:
        """Return what an article is, in words."""
        shape, original = self.shape(item), self.original(item)
        if original is None:
            return "first of its text" if first else "text of its own"
        kind = "copy of" if shape == "copy" else "probable translation of"
        return f"{kind} {self.outlet(original)}"

    def outlet(self, item: int) -> str:
        """Return who published an article, as far as that is known."""
        row = self.rows.get(item)
        return line((row and (row["outlet"] or row["ref"])) or "outlet unknown")

    def language(self, item: int) -> str | None:
        """Return the language of an article, fit for an attribute."""
        row = self.rows.get(item)
        return language(row["language"]) if row else None

    def of(self, item: int, known: Record | None = None) -> dict[str, Any]:
        """Return a link to an article; `known` names it where the page does not hold it.

        Beside the time at which it appeared stands the headline of that time: `known` has it as `first_title`.
        """
        row = self.rows.get(item)
        one = row or known or {}
        first = (known or {}).get("first_title")
        return {
            "item": item,
            "href": f"#i{item}" if row else None,
            "outlet": self.outlet(item) if row else line(one.get("outlet") or "outlet unknown"),
            "title": line(first or one.get("title") or one.get("url") or "without a title"),
            "lang": self.language(item),
        }

    def sentence(self, sentence: Record) -> dict[str, Any]:
        """Return a sentence with a link to the diff that told it."""
        item = sentence["item"]
        diff = self._diffs.get((item, sentence["text"]))
        return {
            "text": sentence["text"],
            "item": item,
            "lang": self.language(item),
            "href": f"#d{diff}" if diff is not None else f"#i{item}",
        }
