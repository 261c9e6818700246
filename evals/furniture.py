"""How well page furniture is told from the article in texts without markup: the five stored articles, and texts that hold none.

What must be marked is labelled in gold-dev.json; what must not be are the article texts made by hand from pages. A marked
word there is lost news, so its share has a ceiling.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from watcher.core.furniture import HEADLINE, furniture

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "story"
NOT_FURNITURE = frozenset({"fragment", "truncated"})  # labelled too, but the article's own words


def marked(text: str) -> set[int]:
    """Return the places of the text that are marked, but for its headline."""
    return {
        place
        for mark in furniture(text)
        if mark.kind != HEADLINE
        for place in range(mark.start, mark.end)
    }


def lost(texts: Iterable[str]) -> float:
    """Return the share of words marked in texts that hold no furniture."""
    words = gone = 0
    for text in texts:
        words += len(text.split())
        gone += sum(
            len(text[mark.start : mark.end].split())
            for mark in furniture(text)
            if mark.kind != HEADLINE
        )
    return gone / max(1, words)


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_dir():
        return None
    documents = {
        row["id"]: row
        for row in map(json.loads, (DATA / "dev.jsonl").read_text("utf-8").splitlines())
    }
    spans = json.loads((DATA / "gold-dev.json").read_text("utf-8"))["boilerplate"]["spans"]
    covered = wanted = stray = kept = 0
    for name in {span["article"] for span in spans}:
        text = (SHARED / "seeds" / documents[name]["seed_file"]).read_text("utf-8")
        places = marked(text)
        gold = {
            place
            for span in spans
            if span["article"] == name and span["kind"] not in NOT_FURNITURE
            for place in range(span["start"], span["end"])
        }
        article = {place for place in range(len(text)) if not text[place].isspace()} - gold
        covered, wanted = covered + len(gold & places), wanted + len(gold)
        stray, kept = stray + len(article & places), kept + len(article)
    manifest = [
        json.loads(line)
        for line in (SHARED / "html" / "manifest.jsonl").read_text("utf-8").splitlines()
    ]
    verbatim = [
        row["text"] for row in documents.values() if row["text_kind"].startswith("verbatim (data")
    ]
    return {
        "seeds, furniture marked": covered / wanted,
        "seeds, article marked": stray / kept,
        "whole texts, words marked": lost(
            row["gold"]["text"] for row in manifest if "text" in row["gold"]
        ),
        "snippets, words marked": lost(
            piece for row in manifest for piece in row["gold"].get("with", ())
        ),
        "story texts, words marked": lost(verbatim),
    }
