"""How well sentences are told apart that an earlier text had and those it had not.

`measure()` gives the floors' figures; `python -m evals.novelty` also lists what went wrong.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from watcher.core.novelty import KnownSentence, Novelty, idf_of, judge_sentences, terms
from watcher.core.text import sentences
from watcher.model import Sentence

DATA = Path(__file__).resolve().parents[2] / "shared" / "novelty" / "sentences.jsonl"
PAGES = DATA.parents[1] / "copies" / "natural.jsonl"


def judged(rows: Sequence[dict[str, Any]]) -> list[tuple[dict[str, Any], Novelty]]:
    """Judge each sentence against its own earlier text; how rare a word is comes from crawled pages, as in a store."""
    counts: Counter[int] = Counter()
    total = 0
    with PAGES.open(encoding="utf-8") as lines:
        pages = [json.loads(line)["text"] for line in lines]
    for text in pages:
        for sentence in sentences(text, "en"):
            counts.update(terms(sentence.text, "en"))
            total += 1
    idf = idf_of(counts, total)
    out = []
    for row in rows:
        held = [
            KnownSentence(
                id=number,
                item=1,
                version=1,
                outlet="earlier",
                text=one.text,
                terms=terms(one.text, "en"),
            )
            for number, one in enumerate(sentences(row["earlier_text"], "en"))
        ]

        def find(wanted: frozenset[int], held: list[KnownSentence] = held) -> list[KnownSentence]:
            return [one for one in held if one.terms & wanted]

        text = row["sentence"]
        out.append(
            (
                row,
                judge_sentences([Sentence(text=text, start=0, end=len(text))], find, idf, "en"),
            )
        )
    return out


def scored(results: Sequence[tuple[dict[str, Any], Novelty]]) -> dict[str, float]:
    """Precision, recall and F1 of "new"; furniture is taken out before sentences are judged, so it does not count."""
    pairs = [
        (row["label"] == "new", bool(novelty.added))
        for row, novelty in results
        if row["label"] in ("new", "known")
    ]
    right = sum(gold and said for gold, said in pairs)
    precision = right / max(1, sum(said for _, said in pairs))
    recall = right / max(1, sum(gold for gold, _ in pairs))
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
    }


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    return {f"new {name}": value for name, value in scored(judged(rows)).items()}


def main() -> None:
    """Print the figures, and each sentence that was judged wrongly."""
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    results = judged(rows)
    print(scored(results))
    for row, novelty in results:
        share = (
            novelty.details[0].share
            if novelty.details
            else novelty.repeated[0].share
            if novelty.repeated
            else 0.0
        )
        wrong = row["label"] != "boilerplate" and (row["label"] == "new") != bool(novelty.added)
        print(
            "WRONG" if wrong else "     ",
            f"{row['label']:6} {share:.2f}",
            novelty.news,
            "|",
            row["sentence"][:110],
        )


if __name__ == "__main__":
    main()
