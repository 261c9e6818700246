"""How well copies are found: derived copies of seven kinds, and crawled pages in date order.

`measure()` gives the floors' figures; `python -m evals.copies` also lists what went wrong.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from watcher.core.boilerplate import Stat, masked, noted
from watcher.core.likeness import Fingerprint, fingerprint
from watcher.core.lineage import Candidate, Held, Verdict, choose, judge
from watcher.model import DiffKind

DATA = Path(__file__).resolve().parents[2] / "shared" / "copies"
MOST_POSTINGS = 60  # as the store: a shingle that more versions hold finds nobody


@dataclass
class Index:
    """The store's index in memory: the same questions, answered from dictionaries."""

    postings: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    stats: dict[int, Stat] = field(default_factory=dict)
    held: dict[int, Held] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)

    def judged(
        self, text: str, *, outlet: str | None, at: datetime
    ) -> tuple[Verdict, Fingerprint, list[Held]]:
        """Return the verdict on a text, its fingerprint and the held texts that it was compared with."""
        whole = fingerprint(text)
        day = at.date()
        known = {
            shingle: self.stats[shingle] for shingle in whole.shingles if shingle in self.stats
        }
        clean = fingerprint(text, masked(known, day, outlet or ""))
        hits: Counter[int] = Counter()
        for shingle in clean.shingles:
            posting = self.postings.get(shingle, ())
            if len(posting) <= MOST_POSTINGS:
                hits.update(posting)
        candidates = [
            Candidate(version=version, shared=shared, size=self.sizes[version])
            for version, shared in hits.items()
            if shared >= 2
        ]
        texts = [self.held[one.version] for one in choose(clean, candidates)]
        return judge(text, texts, stats=known, outlet=outlet, at=at), whole, texts

    def keep(self, held: Held, whole: Fingerprint, *, copy: bool = False) -> None:
        self.held[held.version] = held
        self.sizes[held.version] = whole.size
        for shingle in whole.shingles:
            self.postings[shingle].append(held.version)
            self.stats[shingle] = noted(
                self.stats.get(shingle), held.at.date(), by=held.outlet, copy=copy
            )


def read(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


# --- derived copies ---------------------------------------------------------------------


@dataclass(frozen=True)
class Derived:
    """What was said of one text of synthetic.jsonl."""

    id: int
    kind: str
    right: int | None  # what it was derived from
    said: int | None  # what it was called a copy of


def derived(documents: Iterable[dict[str, Any]]) -> list[Derived]:
    """Originals first, each kept; then the derived texts, none kept. Nobody knows an outlet or a date."""
    index = Index()
    day = datetime(2020, 1, 1, tzinfo=UTC)
    said = []
    for document in sorted(documents, key=lambda one: (one["kind"] != "orig", one["id"])):
        verdict, whole, _ = index.judged(document["text"], outlet=None, at=day)
        said.append(Derived(document["id"], document["kind"], document["copy_of"], verdict.of))
        if document["kind"] == "orig":
            index.keep(
                Held(
                    version=document["id"],
                    item=document["id"],
                    outlet="",
                    text=document["text"],
                    published=None,
                    seen=day,
                ),
                whole,
            )
    return said


def scored(said: Iterable[Derived]) -> dict[str, float]:
    """Precision, recall and F1. An original that is called a copy counts as wrong."""
    right = wrong = missed = 0
    recall: dict[str, list[bool]] = defaultdict(list)
    for one in said:
        found = one.said is not None and one.said == one.right
        right += found
        wrong += one.said is not None and not found
        missed += one.right is not None and not found
        if one.right is not None:
            recall[one.kind].append(found)
    precision, total = right / max(1, right + wrong), right / max(1, right + missed)
    return {
        "precision": precision,
        "recall": total,
        "f1": 2 * precision * total / max(1e-9, precision + total),
        **{f"recall {kind}": sum(found) / len(found) for kind, found in sorted(recall.items())},
    }


# --- crawled pages ----------------------------------------------------------------------


def outlet_of(url: str) -> str:
    """Return the host, without the archive that the page was read from."""
    inner = url.split("/", 5)[-1] if "://web.archive.org/web/" in url else url
    host = urlsplit(inner if "://" in inner else f"http://{inner}").hostname or ""
    return host.removeprefix("www.")


@dataclass(frozen=True)
class Streamed:
    """What was said of one page: every pair with a held text that it copies, and the gold shares."""

    id: int
    of: int | None
    with_: tuple[int, ...]


def streamed(documents: Iterable[dict[str, Any]]) -> list[Streamed]:
    """Pages in date order, each judged against those before it and then kept."""
    index = Index()
    said = []
    for document in sorted(documents, key=lambda one: (one["date"], one["id"])):
        day = datetime.fromisoformat(document["date"]).replace(tzinfo=UTC)
        outlet = outlet_of(document["url"])
        verdict, whole, texts = index.judged(document["text"], outlet=outlet, at=day)
        copied = []
        if verdict.kind is DiffKind.COPY:
            known = {
                shingle: index.stats[shingle]
                for shingle in whole.shingles
                if shingle in index.stats
            }
            # Each pair is gold of its own, so each relative is asked for alone.
            copied = [
                held.item
                for held in texts
                if judge(document["text"], [held], stats=known, outlet=outlet, at=day).kind
                is DiffKind.COPY
            ]
        said.append(Streamed(document["id"], verdict.of, tuple(copied)))
        index.keep(
            Held(
                version=document["id"],
                item=document["id"],
                outlet=outlet,
                text=document["text"],
                published=day,
                seen=day,
            ),
            whole,
            copy=verdict.kind is DiffKind.COPY,
        )
    return said


def gold_pairs() -> dict[frozenset[int], float]:
    with (DATA / "natural-pairs.tsv").open(encoding="utf-8") as lines:
        next(lines)
        rows = [line.split() for line in lines]
    return {frozenset((int(a), int(b))): float(share) for a, b, share in rows}


def paired(said: Iterable[Streamed], gold: dict[frozenset[int], float]) -> dict[str, float]:
    """Precision and recall by pair; a pair of 0.3 to 0.5 is neither right nor wrong."""
    pairs = {frozenset((one.id, other)) for one in said for other in one.with_}
    true = {pair for pair, share in gold.items() if share >= 0.5}
    right = len(pairs & true)
    wrong = sum(gold.get(pair, 0.0) < 0.3 for pair in pairs)
    return {
        "precision": right / max(1, right + wrong),
        "recall": right / max(1, len(true)),
    }


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_dir():
        return None
    documents = list(read(DATA / "synthetic.jsonl"))
    started = time.perf_counter()
    said = derived(documents)
    seconds = time.perf_counter() - started
    # The threshold was chosen on even ids, so the odd ones are reported.
    odd = scored(one for one in said if one.id % 2)
    natural = paired(streamed(read(DATA / "natural.jsonl")), gold_pairs())
    return {
        "synthetic f1": odd["f1"],
        "synthetic recall abridged": odd["recall abridged"],
        "synthetic precision": odd["precision"],
        "natural precision": natural["precision"],
        "natural recall": natural["recall"],
        "documents a second": len(documents) / seconds,
    }


def main() -> None:
    """Print the figures of both halves, and what went wrong."""
    said = derived(read(DATA / "synthetic.jsonl"))
    for name, rest in (("even ids", 0), ("odd ids", 1)):
        print(
            name,
            {
                key: round(value, 4)
                for key, value in scored(one for one in said if one.id % 2 == rest).items()
            },
        )
    print(
        "missed or wrong:",
        [(one.id, one.kind, one.right, one.said) for one in said if one.said != one.right],
    )
    gold = gold_pairs()
    pages = streamed(read(DATA / "natural.jsonl"))
    print("natural", paired(pages, gold))
    pairs = {frozenset((one.id, other)) for one in pages for other in one.with_}
    print("natural wrong:", [tuple(pair) for pair in pairs if gold.get(pair, 0) < 0.3])
    print(
        "natural missed:",
        [tuple(pair) for pair, share in gold.items() if share >= 0.5 and pair not in pairs],
    )


if __name__ == "__main__":
    main()
