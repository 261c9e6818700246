"""How well sentences are told apart that an earlier text had and those it had not.

`measure()` gives the floors' figures; `python -m evals.novelty` also lists what went wrong.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

from watcher.core.novelty import KnownSentence, Novelty, idf_of, judge_sentences
from watcher.core.terms import terms
from watcher.core.text import sentences
from watcher.model import Sentence

DATA = Path(__file__).resolve().parents[2] / "shared" / "novelty" / "sentences.jsonl"
STORY = DATA.parents[1] / "story" / "dev.jsonl"
TRANSLATED = DATA.parents[1] / "translations" / "news.jsonl"
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
                language="en",
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


def told() -> list[tuple[bool, float]]:
    """Stream the labelled texts of a story by day: whether one states anything that none before it stated, and its novelty."""
    with STORY.open(encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    items = sorted((item for item in items if item["claims"]), key=lambda item: item["published"][:10])  # fmt: skip
    held: list[KnownSentence] = []
    counts: Counter[int] = Counter()
    spoken: Counter[str] = Counter()
    stated: set[str] = set()
    out = []
    for number, item in enumerate(items):
        language = item["lang"]
        parts = sentences(item["text"], language)
        found = judge_sentences(
            parts,
            lambda wanted: [one for one in held if one.terms & wanted],
            idf_of(counts, spoken[language]),
            language,
        )
        out.append((not stated.issuperset(item["claims"]), found.share))
        stated.update(item["claims"])
        for part in parts:
            its = terms(part.text, language)
            held.append(KnownSentence(id=len(held), item=number, version=number, outlet="", text=part.text, terms=its, language=language))  # fmt: skip
            counts.update(its)
            spoken[language] += 1
    return out


def area(pairs: Sequence[tuple[bool, float]]) -> float:
    """Return the area under the curve: how often a text that adds something has the higher novelty of two."""
    yes = [value for adds, value in pairs if adds]
    no = [value for adds, value in pairs if not adds]
    return sum((a > b) + (a == b) / 2 for a in yes for b in no) / max(1, len(yes) * len(no))


# --- across languages -------------------------------------------------------------------


def carried(first: int, last: int) -> tuple[float, float]:
    """Return how often a translated sentence is probably known, and how often one is whose original was taken out.

    Of documents `first` to `last`, sentences of four terms and more, in each ordered pair of languages.
    """
    with TRANSLATED.open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines][first:last]
    counts: Counter[int] = Counter()
    total = 0
    texts: list[dict[str, list[KnownSentence]]] = []
    for document in documents:
        said = {}
        for language in ("en", "fr", "ar"):
            said[language] = [
                KnownSentence(id=at, item=1, version=1, outlet="", text=line, terms=terms(line, language), language=language)
                for at, line in enumerate(document[language].split("\n"))
            ]  # fmt: skip
            for one in said[language]:
                counts.update(one.terms)
                total += 1
        texts.append(said)
    idf = idf_of(counts, total)
    hits: list[bool] = []
    false: list[bool] = []
    for said in texts:
        for language, other in permutations(("en", "fr", "ar"), 2):
            if len(said[language]) != len(said[other]):
                continue
            for new in said[language]:
                if len(new.terms) < 4:
                    continue
                for pool, results in ((said[other], hits), ([one for one in said[other] if one.id != new.id], false)):  # fmt: skip
                    sentence = Sentence(text=new.text, start=0, end=len(new.text))
                    found = judge_sentences([sentence], lambda wanted, pool=pool: pool, idf, language, says=lambda term: True)  # type: ignore[misc]  # fmt: skip
                    results.append(bool(found.repeated))
    return sum(hits) / max(1, len(hits)), sum(false) / max(1, len(false))


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    # The threshold was chosen on the first 30 documents.
    known, false = carried(30, 60)
    return {
        **{f"new {name}": value for name, value in scored(judged(rows)).items()},
        "adds anything auc": area(told()),
        "known in another language": known,
        "another sentence of that text": false,
    }


def main() -> None:
    """Print the figures, and each sentence that was judged wrongly."""
    rows = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
    results = judged(rows)
    print(scored(results), "auc", area(told()), "carried", carried(0, 30), carried(30, 60))
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
