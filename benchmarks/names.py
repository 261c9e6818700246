"""Names beside what else could be used to find them: `python -m benchmarks.names`.

Each way looks for the same names in the same articles of 2,300 characters, in one process, one after another; the ratio is CPU time
over that of cutting the articles into words, which is the floor of any way that knows words. What a way finds of the
practice table (`../shared/names/pairs.tsv`, from the one spelling given) stands beside what it costs: a quick way that finds a sixth is
no alternative. Needs the folder `../shared`; says so where it is missing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from rapidfuzz import fuzz

from evals.names import SHARED, articles, news, pairs, people, rate, story
from watcher.core.names import compile_stories
from watcher.core.names.words import WORD

Finds = Callable[[str], bool]
_WITH_FUZZ = 40  # articles: comparing every name with every text takes seconds for each


def substring(names: Iterable[str]) -> Finds:
    """Whether one of the names stands in a text, letter for letter but for case."""
    low = [name.lower() for name in names]
    return lambda text: any(name in lower for lower in (text.lower(),) for name in low)


def trie(names: Iterable[str]) -> Finds:
    """Whether one of the names stands in a text, word for word (what flashtext does)."""
    heads: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(word.lower() for word in WORD.findall(name))
        heads.setdefault(words[0], []).append(words)

    def finds(text: str) -> bool:
        words = [word.lower() for word in WORD.findall(text)]
        return any(
            tuple(words[at : at + len(name)]) == name
            for at, word in enumerate(words)
            for name in heads.get(word, ())
        )

    return finds


def fuzzy(names: Iterable[str], least: float = 80) -> Finds:
    """Whether rapidfuzz finds one of the names in a text."""
    known = list(names)
    return lambda text: any(
        fuzz.partial_ratio(name, text, score_cutoff=least) >= least for name in known
    )


def ours(names: Iterable[str]) -> Finds:
    """Whether `watcher` finds one of the names in a text."""
    from watcher.config import Name

    found = compile_stories([story(Name(name=name) for name in names)])
    return lambda text: bool(found.find({"text": text}).stories)


WAYS: dict[str, Callable[[Iterable[str]], Finds]] = {
    "substring": substring,
    "words (as flashtext)": trie,
    "rapidfuzz partial_ratio 80": fuzzy,
    "watcher": ours,
}


def table(many: list[str], known: list[dict[str, str]]) -> Iterable[str]:
    """Yield the rows: speed at 5, 300 and 1,000 names, and what is found of the table."""
    yield "| way | 5 names | 300 names, nothing seen before | 300 names | 1,000 names | found | wrong |"
    yield "|---|---|---|---|---|---|---|"
    floor = rate(WORD.findall, many)
    yield f"| cutting into words alone | {floor:,.0f}/s | | | | | |"
    for label, way in WAYS.items():
        texts = many[:_WITH_FUZZ] if "fuzz" in label else many
        cells = []
        for number in (5, 300, 1000):
            finds = way([name.name for name in people(number)])
            cold = rate(finds, texts)
            warm = rate(finds, texts)
            if number == 300:
                cells.append(f"{cold:,.0f}/s ({cold / floor:.2f})")
            cells.append(f"{warm:,.0f}/s ({warm / floor:.2f})")
        verdicts = [(row["expect"] == "1", way([row["query"]])(row["sentence"])) for row in known]
        right = sum(expected and found for expected, found in verdicts)
        wrong = sum(found and not expected for expected, found in verdicts)
        wanted = sum(expected for expected, _ in verdicts)
        yield f"| {label} | {' | '.join(cells)} | {right}/{wanted} | {wrong}/{len(verdicts) - wanted} |"


def main() -> int:
    """Print the table."""
    if not (SHARED / "names" / "pairs.tsv").is_file():
        print("the folder ../shared is missing; nothing was measured", file=sys.stderr)
        return 1
    known = [row for row, _ in pairs() if row["via"] == "spelling"]
    print("articles a second on one core; in brackets: by the speed of cutting into words\n")
    for line in table(articles(news()), known):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
