"""How well article pages are read: 96 pages with their whole text by hand, 143 with snippets that must and must not stand in it.

The first measure is that of the article extraction benchmark (shingles of four words, precision and recall averaged over
pages, F1 of the averages), the second that of trafilatura's own evaluation (F over all snippets). Beside them the bag of
words, how many of the pages are taken for what they are, and the time against trafilatura's own with metadata, in one run.
"""

from __future__ import annotations

import gzip
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from trafilatura import extract

from watcher.core.extraction import read_page
from watcher.model import Article, PageKind

DATA = Path(__file__).resolve().parents[2] / "shared" / "html"
NOW = datetime(2026, 11, 21, tzinfo=UTC)  # after the last of the pages
WORD = re.compile(r"\w+")
SHORT = 110  # words: gold texts below may be told as a stub or as a video page


def shingles(text: str, width: int) -> Counter[tuple[str, ...]]:
    """Return the runs of so many words, counted; a text shorter than one is one run."""
    words = WORD.findall(text)
    runs = (tuple(words[i : i + width]) for i in range(max(1, len(words) - width + 1)))
    return Counter(run for run in runs if run)


def overlap(gold: str, text: str, width: int) -> tuple[float, float]:
    """Return precision and recall of one page."""
    right, got = shingles(gold, width), shingles(text, width)
    both = (right & got).total()
    precision = both / got.total() if got else 1.0
    recall = both / right.total() if right else 1.0
    return precision, recall


def f1(pairs: Iterable[tuple[float, float]]) -> float:
    """Return the F1 of averaged precision and recall."""
    precisions, recalls = zip(*pairs, strict=True)
    precision, recall = statistics.mean(precisions), statistics.mean(recalls)
    return 2 * precision * recall / (precision + recall)


def pages() -> list[tuple[dict[str, Any], bytes]]:
    """Return every page with its manifest line."""
    lines = (DATA / "manifest.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [(row, gzip.decompress((DATA / row["file"]).read_bytes())) for row in rows]


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_dir():
        return None
    held = pages()
    read_page(
        held[0][1], url="https://example.org/a", content_type=None, now=NOW
    )  # imports are not a page's time
    articles: list[Article] = []
    seconds: list[float] = []
    others: list[float] = []
    for row, body in held:
        started = time.process_time()
        articles.append(read_page(body, url=row["url"], content_type=None, now=NOW))
        seconds.append(time.process_time() - started)
        started = time.process_time()
        extract(body, include_comments=False, deduplicate=False, with_metadata=True)
        others.append(time.process_time() - started)
    full = [
        (row["gold"]["text"], article)
        for (row, _), article in zip(held, articles, strict=True)
        if "text" in row["gold"]
    ]
    snippets = [
        (row["gold"], article.text)
        for (row, _), article in zip(held, articles, strict=True)
        if "with" in row["gold"]
    ]
    found = sum(piece in text for gold, text in snippets for piece in gold["with"])
    wanted = sum(len(gold["with"]) for gold, _ in snippets)
    wrong = sum(piece in text for gold, text in snippets for piece in gold.get("without", ()))
    precision, recall = found / (found + wrong), found / wanted
    taken = [
        article.kind is PageKind.ARTICLE
        for gold, article in full
        if len(WORD.findall(gold)) > SHORT
    ]
    taken += [
        article.kind is PageKind.ARTICLE
        for (row, _), article in zip(held, articles, strict=True)
        if "with" in row["gold"]
    ]
    return {
        "full text, shingles f1": f1(overlap(gold, article.text, 4) for gold, article in full),
        "full text, words f1": f1(overlap(gold, article.text, 1) for gold, article in full),
        "snippets f1": 2 * precision * recall / (precision + recall),
        "snippets precision": precision,
        "snippets recall": recall,
        "articles taken for articles": statistics.mean(taken),
        "median ms a page": 1000 * statistics.median(seconds),
        "time, of trafilatura's own": sum(seconds) / sum(others),
    }  # fmt: skip
