"""How well a document's translation is found among others, in English, French and Arabic, at one threshold for all pairs.

`measure()` gives the floors' figures; `python -m evals.translations` also prints the weakest pairs, short news, a store that
has seen nothing yet, and what is said of reports on one event that are no translations. Everything was chosen on the first half.
"""

from __future__ import annotations

import itertools
import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from watcher.core.common_words import COMMON
from watcher.core.lexicon import concepts_of
from watcher.core.profiles import Idf, Profile, asked_by, filed_under, profile, to_bytes
from watcher.core.text import sentences, words
from watcher.core.translations import (
    LEAST_SHARED,
    THRESHOLD,
    Candidate,
    Weights,
    idf_of,
    likeness,
    translation_of,
)

DATA = Path(__file__).resolve().parents[2] / "shared" / "translations" / "news.jsonl"
STORY = DATA.parents[1] / "story" / "dev.jsonl"
LANGUAGES = ("en", "fr", "ar")
SHORT = 3  # sentences

Pool = dict[str, list[Profile]]


def rows_of(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def pool_of(rows: Sequence[dict[str, Any]], most: int | None = None) -> Pool:
    """Return the documents' profiles by language, of their first sentences where `most` says how many."""
    return {
        language: [profile(_beginning(row[language], language, most), language) for row in rows]
        for language in LANGUAGES
    }


def _beginning(text: str, language: str, most: int | None) -> str:
    if most is None:
        return text
    found = sentences(text, language)
    return text[: found[min(most, len(found)) - 1].end]


def idf_in(profiles: Sequence[Profile]) -> Idf:
    """Return how rare terms are among these, as a running count in a store would say."""
    counts: Counter[int] = Counter()
    for one in profiles:
        counts.update(one.terms.keys())
    return idf_of(counts, len(profiles))


def everything(pool: Mapping[str, Sequence[Profile]]) -> list[Profile]:
    """Return all profiles of a pool."""
    return [one for profiles in pool.values() for one in profiles]


# --- figures ----------------------------------------------------------------------------


def ranked(pool: Pool, idf: Idf) -> dict[tuple[str, str], list[list[float]]]:
    """Return the likeness of every document to every one in each other language."""
    weights = Weights(idf)
    table: dict[tuple[str, str], list[list[float]]] = {}
    for a, b in itertools.combinations(LANGUAGES, 2):
        likes = [[likeness(x, y, weights).value for y in pool[b]] for x in pool[a]]
        table[a, b] = likes
        table[b, a] = [list(column) for column in zip(*likes, strict=True)]
    return table


def _best(row: Sequence[float], *, without: int = -1) -> int:
    return max((j for j in range(len(row)) if j != without), key=lambda j: row[j])


def first_right(
    table: Mapping[tuple[str, str], Sequence[Sequence[float]]], half: Sequence[int]
) -> dict[str, float]:
    """Return how often the translation comes first, for each ordered pair of languages, and how often both ways."""
    out: dict[str, float] = {}
    for (a, b), likes in table.items():
        right = [i for i in half if _best(likes[i]) == i]
        out[f"first {a}-{b}"] = len(right) / len(half)
        if a < b:
            mutual = [i for i in right if _best(table[b, a][i]) == i]
            out[f"mutual best {a}-{b}"] = len(mutual) / len(half)
    return out


def f1_alone(
    table: Mapping[tuple[str, str], Sequence[Sequence[float]]],
    half: Sequence[int],
    threshold: float,
) -> float:
    """Return F1 of the threshold alone: each document asked with its translation there, and with it away."""
    right = wrong = 0
    for likes in table.values():
        for i in half:
            best = _best(likes[i])
            if likes[i][best] >= threshold:
                right += best == i
                wrong += best != i
            wrong += likes[i][_best(likes[i], without=i)] >= threshold
    asked = len(table) * len(half)
    return 2 * right / (asked + right + wrong)


def verdicts(
    pool: Pool, idf: Idf, half: Sequence[int], threshold: float = THRESHOLD
) -> Iterator[tuple[str, str, int, bool, int | None]]:
    """Yield what `translation_of` says of each document: languages, document, whether its translation was there, answer."""
    weights = Weights(idf)
    for a, b in itertools.permutations(LANGUAGES, 2):
        held = [Candidate(id=j, profile=one) for j, one in enumerate(pool[b])]
        for i in half:
            others = [one for k, one in enumerate(pool[a]) if k != i]
            for there in (True, False):
                told = translation_of(
                    pool[a][i],
                    [one for one in held if there or one.id != i],
                    weights,
                    rivals=lambda _, others=others: others,  # type: ignore[misc]
                    threshold=threshold,
                )
                yield a, b, i, there, told.of if told is not None else None


def f1_told(pool: Pool, idf: Idf, half: Sequence[int]) -> dict[str, float]:
    """Return precision, recall and F1 of the verdicts."""
    right = said = asked = 0
    for _, _, i, there, answer in verdicts(pool, idf, half):
        asked += there
        said += answer is not None
        right += there and answer == i
    return {
        "precision": right / max(1, said),
        "recall": right / max(1, asked),
        "f1": 2 * right / max(1, said + asked),
    }


def found_again(pool: Pool, idf: Idf, most: int = 10) -> float:
    """Return how often a look-up by shared terms brings the translation among the first few of all other languages."""
    filed = {
        (language, i): frozenset(filed_under(one))
        for language, profiles in pool.items()
        for i, one in enumerate(profiles)
    }
    hits = asked = 0
    for (a, i), _ in filed.items():
        wanted = set(asked_by(pool[a][i]))
        others = [
            (sum(map(idf, wanted & terms)), key) for key, terms in filed.items() if key[0] != a
        ]
        top = {key for shared, key in sorted(others, reverse=True)[:most] if shared}
        for b in LANGUAGES:
            if b != a:
                asked += 1
                hits += (b, i) in top
    return hits / asked


def streamed(pool: Pool, *, most: int = 20) -> dict[str, float]:
    """Return the figures of a store that sees one document after another, in changing languages, and counts as it goes.

    A look-up by shared terms brings the candidates; who comes first of three translations should be called none.
    """
    counts: Counter[int] = Counter()
    held: dict[int, tuple[str, int, Profile]] = {}
    index: dict[int, list[int]] = {}
    right = said = asked = 0
    for i in range(len(pool["en"])):
        for step in range(len(LANGUAGES)):
            language = LANGUAGES[(i + step) % len(LANGUAGES)]
            one = pool[language][i]
            idf = idf_of(counts, len(held))
            score: Counter[int] = Counter()
            for term in asked_by(one):
                for key in index.get(term, ()):
                    score[key] += idf(term)  # type: ignore[assignment]
            found = [key for key, _ in score.most_common() if held[key][0] != language][:most]
            told = translation_of(
                one,
                [Candidate(id=key, profile=held[key][2]) for key in found],
                idf,
                rivals=lambda _, score=score, language=language: [  # type: ignore[misc]
                    held[key][2] for key in score if held[key][0] == language
                ],
            )
            asked += step > 0
            said += told is not None
            right += told is not None and held[told.of][1] == i
            key = len(held)
            held[key] = (language, i, one)
            counts.update(one.terms.keys())
            for term in filed_under(one):
                index.setdefault(term, []).append(key)
    return {
        "precision": right / max(1, said),
        "recall": right / max(1, asked),
        "f1": 2 * right / max(1, said + asked),
    }


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    rows = rows_of(DATA)
    half = len(rows) // 2
    halves = {"first half": range(half), "second half": range(half, len(rows))}
    pool, short = pool_of(rows), pool_of(rows, SHORT)
    out: dict[str, float] = {}
    for label, one, idf in (
        ("whole", pool, idf_in(everything(pool))),
        ("whole, nothing seen", pool, idf_of({}, 0)),
        (f"{SHORT} sentences", short, idf_in(everything(short))),
    ):
        table = ranked(one, idf)
        for name, indices in halves.items():
            for what, value in first_right(table, indices).items():
                out[f"{label}, {name}: {what}"] = value
            out[f"{label}, {name}: f1 of threshold alone"] = f1_alone(table, indices, THRESHOLD)
            for what, value in f1_told(one, idf, indices).items():
                out[f"{label}, {name}: {what}"] = value
    for what, value in streamed(pool).items():
        out[f"streamed from nothing: {what}"] = value
    for what, value in streamed(short).items():
        out[f"streamed from nothing, {SHORT} sentences: {what}"] = value
    out["look-up"] = found_again(pool, idf_in(everything(pool)))
    out["bytes"] = float(max(len(to_bytes(one)) for one in everything(pool)))
    if STORY.is_file():
        said, asked = same_events()
        out["reports of one event left alone"] = 1 - len(said) / max(1, asked)
    return out


# --- reports of one event --------------------------------------------------------------------


def same_events(
    threshold: float = THRESHOLD, least_days: float = 3.0
) -> tuple[list[tuple[float, int, dict[str, Any], dict[str, Any]]], int]:
    """Return the pairs of story/dev.jsonl in two languages, days apart, that would be called translations, and how many there are."""
    rows = [row for row in rows_of(STORY) if len(row.get("published") or "") >= 10]
    profiles = [profile(row["text"], row["lang"]) for row in rows]
    days = [datetime.fromisoformat(row["published"][:10]) for row in rows]
    weights = Weights(idf_in(profiles))
    said = []
    asked = 0
    for i, j in itertools.combinations(range(len(rows)), 2):
        if rows[i]["lang"] == rows[j]["lang"] or abs((days[i] - days[j]).days) > least_days:
            continue
        asked += 1
        alike = likeness(profiles[i], profiles[j], weights)
        if alike.value >= threshold and len(alike.shared) >= LEAST_SHARED:
            said.append((alike.value, len(alike.shared), rows[i], rows[j]))
    return sorted(said, key=lambda pair: -pair[0]), asked


# --- for those who tune ---------------------------------------------------------------------


def uncovered(rows: Sequence[dict[str, Any]], language: str, most: int) -> list[tuple[str, int]]:
    """Return the commonest words that the lexicon does not know, names left out as far as capitals show them."""
    counts: Counter[str] = Counter()
    for row in rows:
        text = row[language]
        for word in words(text):
            if (
                word.norm not in COMMON
                and not word.norm[0].isdigit()
                and not text[word.start].isupper()
                and not concepts_of(word.norm, language)
            ):
                counts[word.norm] += 1
    return counts.most_common(most)


def main() -> None:
    """Print the figures, the sweep of the threshold on the first half, and what is wrong."""
    began = time.perf_counter()
    for name, value in (measure() or {}).items():
        print(f"{value:9.3f}  {name}")
    print(f"measured in {time.perf_counter() - began:.1f} s")
    rows = rows_of(DATA)
    half = len(rows) // 2
    began = time.perf_counter()
    pool = pool_of(rows)
    print(f"{len(everything(pool)) / (time.perf_counter() - began):.0f} profiles a second")
    for label, one in (("whole", pool), (f"{SHORT} sentences", pool_of(rows, SHORT))):
        idf = idf_in(everything(one))
        began = time.perf_counter()
        table = ranked(one, idf)
        pairs = 3 * len(rows) ** 2
        print(f"{1e6 * (time.perf_counter() - began) / pairs:.0f} microseconds a pair of {label}")
        print(
            "threshold alone, first half:",
            {at / 100: round(f1_alone(table, range(half), at / 100), 3) for at in range(10, 42, 2)},
        )
        for a, b in itertools.combinations(LANGUAGES, 2):
            true = sorted(table[a, b][i][i] for i in range(half))
            false = sorted(table[a, b][i][_best(table[a, b][i], without=i)] for i in range(half))
            print(
                f"{label}, first half, {a}-{b}: lowest right",
                [round(value, 2) for value in true[:4]],
                "highest wrong",
                [round(value, 2) for value in false[:-5:-1]],
            )
        for a, b, i, there, answer in verdicts(one, idf, range(half)):
            if answer != (i if there else None):
                print(
                    "WRONG" if answer is not None else "missed", label, a, b, rows[i]["id"], there
                )
    said, asked = same_events()
    print(f"{len(said)} of {asked} pairs in two languages called translations:")
    for value, shared, ours, theirs in said[:12]:
        print(
            f"  {value:.2f} {shared} {ours['id']} {theirs['id']} {ours['lang']} {theirs['lang']} {ours['text_kind'][:8]}"
        )
    for language in LANGUAGES:
        print(language, uncovered(rows[:20], language, 60))


if __name__ == "__main__":
    main()
