"""What comparing a text with the corpus costs, and what the corpus costs: `python -m benchmarks.copies [SIZE ...]`.

Texts of 2,000 letters with the word frequencies of a language (Zipf), one in five an edited copy of an earlier one, are kept in a real store and each
is compared before: fingerprint, look-up in the index, verdict. Told for each size: texts compared a second on one core (CPU time), beside the
speed of only cutting them into words, which is the floor; bytes a text in the file; memory of the process.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from watcher.core import lineage
from watcher.core.boilerplate import masked
from watcher.core.likeness import fingerprint
from watcher.core.text import norms
from watcher.edge.store import Store
from watcher.model import Article, DiffKind, PageKind

SIZES = (1_000, 10_000)
MEASURED = 500  # texts whose comparing is timed, at the end of each size
DAY = datetime(2030, 1, 1, tzinfo=UTC)


def texts(count: int, seed: int = 7) -> list[str]:
    """Return invented texts of 320 words; one in five is an earlier one with every ninth word changed."""
    chance = random.Random(seed)  # a benchmark, and the same one each time
    letters = "bdfgklmnprstvz"
    words = sorted({"".join(chance.choice(letters) + chance.choice("aeiou") for _ in range(chance.randint(1, 4))) for _ in range(30_000)})  # fmt: skip
    chance.shuffle(words)
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    made: list[str] = []
    for number in range(count):
        if number > 50 and number % 5 == 0:
            copy = chance.choice(made[-500 - MEASURED : -MEASURED] or made).split(" ")
            copy[::9] = chance.choices(words, weights, k=len(copy[::9]))
            made.append(" ".join(copy))
        else:
            made.append(" ".join(chance.choices(words, weights, k=320)))
    return made


def compared(store: Store, text: str, at: datetime) -> lineage.Verdict:
    """Compare a text with the store, as `jobs/comparing.py` does."""
    whole = fingerprint(text)
    stats = store.relatives.shingle_uses(whole.shingles)
    boilerplate = masked(stats, at.date(), store.relatives.outlet_id("bench"))
    clean = fingerprint(text, boilerplate)
    found = store.relatives.sharing(clean.shingles, stats, but=0)
    chosen = lineage.choose(clean, [lineage.Candidate(version=one.version, shared=one.shared, size=one.words) for one in found])  # fmt: skip
    held = store.corpus.versions([one.version for one in chosen])
    return lineage.judge(
        text,
        [lineage.Held(version=one.id, item=one.item, outlet=one.outlet or "", text=one.text, published=one.published, seen=one.seen) for one in held.values()],
        stats=stats,
        outlet="bench",
        at=at,
        masked=boilerplate,
    )  # fmt: skip


def keep(store: Store, number: int, text: str, at: datetime) -> None:
    """Add a text to the store."""
    article = Article(kind=PageKind.ARTICLE, title=None, text=text, language="en", published=at, why="", extractor="import")  # fmt: skip
    item = store.corpus.add_item(outlet=f"outlet {number % 200}", key=f"k{number}", url=None, ref=None, source="import", article=article, at=at)  # fmt: skip
    print_ = fingerprint(text)
    store.corpus.add_version(item, article, number=1, source="import", furniture=(), wire=None, words=print_.size, shingles=print_.shingles, sha256=str(number), at=at)  # fmt: skip


def measured(folder: Path, size: int) -> str:
    """Return a row of the table."""
    corpus = texts(size + MEASURED)
    last = corpus[size:]
    started = time.process_time()
    for text in last:
        norms(text)
    floor = len(last) / (time.process_time() - started)
    with Store(folder / f"{size}.db", write=True) as store:
        for start in range(0, size, 500):
            with store.transaction():
                for number, text in enumerate(corpus[start : start + 500], start):
                    keep(store, number, text, DAY + timedelta(minutes=number))
        started = time.process_time()
        copies = 0
        with store.reading():
            for number, text in enumerate(last, size):
                copies += compared(store, text, DAY + timedelta(minutes=number)).kind is DiffKind.COPY  # fmt: skip
        speed = len(last) / (time.process_time() - started)
        index = store.read.count("SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'shingle%'")
    whole = (folder / f"{size}.db").stat().st_size
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return f"| {size:,} | {floor:,.0f} | {speed:,.0f} ({speed / floor:.2f}) | {copies} of {len(last) // 5} | {index / size:,.0f} | {whole / size:,.0f} | {memory:,.0f} |"


def main(arguments: list[str]) -> int:
    """Print the table."""
    print("| texts held | cut into words, a second | compared, a second (by the floor) | copies found | index, bytes a text | store, bytes a text | memory, MB |")  # fmt: skip
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for size in [int(argument) for argument in arguments] or SIZES:
            print(measured(Path(folder), size), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
