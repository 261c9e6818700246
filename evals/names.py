"""How well names are found: the table of variants, whole texts of a story, ordinary news, speed.

`measure()` gives the floors' figures; `python -m evals.names` also lists what was missed and what was wrong.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from watcher.config import Kind, Name, Role, Story, load_config
from watcher.core.names import Names, compile_stories
from watcher.core.names.words import WORD

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "shared"
FEEDS = HERE.parent / "feeds.yaml"

# Common given and family names of many languages, for stories that nothing in the test news is about. With the
# family names below they make up to 3,600 people; that some of those exist does not matter: a hit is looked at.
GIVEN = """
    Karim Yusuf Tariq Nadia Salma Bashir Hamid Farah Idris Laila Amadou Moussa Fatou Ousmane Mariam Kofi Amina Sekou
    Ivan Olga Dmitri Natalia Sergei Irina Piotr Agnieszka Tomasz Jelena Zoran Milan Katarina Andrei Viktor
    Hans Greta Jürgen Ingrid Pierre Chloé Mathieu Élodie Carlos Lucía Javier Giulia Matteo Joana Tiago Nikos Eleni
    Emre Ayşe Mehmet Zeynep Levon Nino Giorgi Priya Rahul Anjali
""".split()  # noqa: SIM905
FAMILY = """
    al-Hakim Haddad Khoury Mansour Qasemi Rezaei Barzani Benali Bouazza Trabelsi el-Sayed Shawqi Zahrani Jaber Nasrawi
    Keita Diarra Sissoko Okafor Mensah Adeyemi Tesfaye Warsame Kowalczyk Nowicki Wójcik Horváth Szabó Novotný
    Popescu Ionescu Petrović Jovanović Marković Ivanenko Shevchuk Bondarenko Sokolov Kuznetsov Morozova
    Schneider Hoffmann Zimmermann Lefebvre Moreau Girard Herrera Castillo Ortega Ricci Marchetti Carvalho Teixeira
    Papadakis Yılmaz Demir Kaya Petrosyan Beridze Sharma Gupta
""".split()  # noqa: SIM905
SYLLABLES = [
    "ba",
    "shen",
    "kor",
    "ti",
    "mal",
    "ghu",
    "dev",
    "lo",
    "zar",
    "ni",
    "feh",
    "rus",
    "cho",
    "jan",
    "pe",
    "wal",
    "sik",
]


def people(many: int) -> list[Name]:
    """Return that many two-word names, the same every time; from 300 on, their family names are made of syllables."""
    names = []
    for number in range(many):
        given = GIVEN[number % len(GIVEN)]
        family = FAMILY[(number * 7 + number // len(GIVEN)) % len(FAMILY)]
        if number >= 300:
            a, b, c = (SYLLABLES[number // by % len(SYLLABLES)] for by in (1, 7, 49))
            family = (a + b + c).capitalize()
        names.append(Name(name=f"{given} {family}"))
    return names


def story(names: Iterable[Name]) -> Story:
    """Return a story with these names."""
    return Story(id="eval", title="", names=tuple(names))


def entities() -> dict[str, Name]:
    """Return the names that rows with `via=alias` are looked for with."""
    written = yaml.safe_load((HERE / "stories" / "names.yaml").read_text(encoding="utf-8"))
    return {entity: _name(keys) for entity, keys in written.items()}


def _name(keys: Mapping[str, Any]) -> Name:
    return Name(
        name=keys["name"],
        kind=Kind(keys["kind"]) if "kind" in keys else None,
        also=tuple(keys.get("also", ())),
        short=tuple(keys.get("short", ())),
        near=tuple(keys.get("near", ())),
        exclude=tuple(keys.get("not", ())),
        role=Role(keys["role"]) if "role" in keys else None,
    )


def pairs(*, languages: bool = True) -> Iterator[tuple[dict[str, str], bool]]:
    """Yield each row of the table with whether its name was found in its sentence."""
    known = entities()
    made: dict[Name, Names] = {}
    with (SHARED / "names" / "pairs.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            name = known[row["entity"]] if row["via"] == "alias" else Name(name=row["query"])
            names = made.setdefault(name, compile_stories([story([name])]))
            found = names.find(
                {"text": row["sentence"]}, language=row["lang"] if languages else None
            )
            yield row, bool(found.stories)


def repository_stories() -> tuple[Story, ...]:
    """Return the stories of the repository's own feeds.yaml, in every language."""
    config = load_config(FEEDS.read_text(encoding="utf-8"), path="feeds.yaml", environ={})
    return tuple(replace(one, languages=()) for one in config.stories)


def cyrillic(which: str) -> Iterator[tuple[str, bool]]:
    """Yield each name of a set with whether it was found as a Russian paper writes it."""
    with (HERE / "stories" / "cyrillic.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(f"{which}\t"):
                _, _, name, written = line.rstrip("\n").split("\t")
                names = compile_stories([story([Name(name=name)])])
                text = f"Вчера {written} прибыл в город."
                yield name, bool(names.find({"text": text}, language="ru").stories)


def relevance(names: Names) -> Iterator[tuple[dict[str, Any], bool, bool]]:
    """Yield each labelled text with whether it was found, by itself and with the names that its article printed.

    Most relevant texts are digests in the labeller's words, half of them without a name; the names that the article
    printed are labelled beside them and given as a field of their own, each a line.
    """
    for row in _jsonl(SHARED / "story" / "dev.jsonl"):
        fields = {"title": row["title"] or "", "text": row["text"]}
        alone = names.find(fields, language=row["lang"])
        fields["content"] = ".\n\n".join(row["names_as_printed"])
        both = names.find(fields, language=row["lang"])
        yield row, bool(alone.stories), bool(both.stories)


def news() -> list[str]:
    """Return texts of ordinary news that have nothing to do with any story here."""
    texts = [
        row["gold"]["text"]
        for row in _jsonl(SHARED / "html" / "manifest.jsonl")
        if row["gold"].get("text")
    ]
    texts += [row["text"] for row in _jsonl(SHARED / "copies" / "natural.jsonl") if row["text"]]
    for row in _jsonl(SHARED / "translations" / "news.jsonl"):
        texts += [row["en"], row["fr"], row["ar"]]
    texts += [
        row["text"]
        for row in _jsonl(SHARED / "story" / "dev.jsonl")
        if row["role"] == "easy_negative"
    ]
    return texts


def _jsonl(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def articles(texts: list[str]) -> list[str]:
    """Return articles of 2,300 characters out of the texts, of all sources."""
    joined = "\n\n".join(texts)
    return [joined[at : at + 2300] for at in range(0, len(joined) - 2300, 2300 * 4)]


def rate(work: Callable[[str], object], many: list[str]) -> float:
    """Return how many articles a second of CPU time."""
    begun = time.process_time()
    for article in many:
        work(article)
    return len(many) / (time.process_time() - begun)


def speeds(texts: list[str]) -> dict[str, float]:
    """Return how fast names are looked for, in times the speed of cutting the same articles into words.

    Machines differ and are shared; the tokeniser is timed beside each figure. Where it cuts 10,000 articles a second, .12 is
    1,200 articles a second and .4 is 4,000.
    """
    many = articles(texts)
    figures: dict[str, float] = {}
    warm: dict[int, float] = {}
    for number in (5, 300, 500, 1000):
        names = compile_stories([story(people(number))])
        floor = rate(WORD.findall, many)
        cold = rate(lambda text, names=names: names.find({"text": text}), many)
        warm[number] = rate(lambda text, names=names: names.find({"text": text}), many * 2)
        if number in (300, 1000):
            figures[f"speed: {number} names, words seen before, by the tokeniser's"] = (
                warm[number] / floor
            )
            figures[f"speed: {number} names, nothing seen before, by the tokeniser's"] = (
                cold / floor
            )
    figures["speed: 1,000 names by 300"] = warm[1000] / warm[300]
    figures["speed: 500 names by 5"] = warm[500] / warm[5]
    return figures


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not (SHARED / "names" / "pairs.tsv").is_file():
        return None
    figures: dict[str, float] = {}
    for label, languages in (("", True), (", language unknown", False)):
        rows = list(pairs(languages=languages))
        figures[f"pairs recall{label}"], figures[f"pairs precision{label}"] = _rates(
            (row["expect"] == "1", found) for row, found in rows
        )
        if languages:
            for via in ("spelling", "alias"):
                figures[f"pairs recall, {via}"], figures[f"pairs precision, {via}"] = _rates(
                    (row["expect"] == "1", found) for row, found in rows if row["via"] == via
                )
    for which in ("rules", "held"):
        verdicts = [found for _, found in cyrillic(which)]
        figures[f"names in Russian papers, {which}: recall"] = sum(verdicts) / len(verdicts)
    own = compile_stories(repository_stories())
    texts = list(relevance(own))
    (
        figures["relevance recall, with the names printed"],
        figures["relevance precision, with the names printed"],
    ) = _rates((row["relevant"], both) for row, _, both in texts)
    figures["relevance recall, text alone"], figures["relevance precision, text alone"] = _rates(
        (row["relevant"], alone) for row, alone, _ in texts
    )
    ordinary = news()
    words = sum(len(text.split()) for text in ordinary)
    false = sum(bool(own.find({"text": text}).stories) for text in ordinary)
    figures["ordinary news: articles without a false match"] = 1 - false / len(ordinary)
    for label, looked_for in (("two-word", people(300)), ("one-word", single(300))):
        hits = len(list(loose(compile_stories([story(looked_for)]), ordinary)))
        # .999995 is half a loose hit in 100,000 words.
        figures[f"300 {label} names: words without a loose hit"] = 1 - hits / words
    figures.update(speeds(ordinary))
    return figures


def single(many: int) -> list[Name]:
    """Return that many one-word names without context."""
    words = [family for family in dict.fromkeys(FAMILY)] + list(dict.fromkeys(GIVEN))
    more = [a + b.lower() for a in words[:20] for b in ("in", "ov", "abad", "stan", "i")]
    return [Name(name=word) for word in (words + more)][:many]


def loose(names: Names, texts: Iterable[str]) -> Iterator[tuple[str, str, float, str]]:
    """Yield every hit that is not letter for letter: surface, name, strength, what stands around it."""
    for text in texts:
        for match in names.find({"text": text}).matches:
            if match.rule != "exact":
                around = text[max(0, match.start - 30) : match.end + 30]
                yield match.surface, match.name, match.strength, around.replace("\n", " ")


def _rates(judged: Iterable[tuple[bool, bool]]) -> tuple[float, float]:
    wanted = got = right = 0
    for relevant, found in judged:
        wanted += relevant
        got += found
        right += relevant and found
    return right / max(1, wanted), right / max(1, got)


def main() -> None:
    """Print the figures, and each row that went wrong."""
    figures = measure()
    if figures is None:
        print("the data is not here", file=sys.stderr)
        return
    for label, value in figures.items():
        print(f"{value:10.6f}  {label}")
    for row, found in pairs():
        if found != (row["expect"] == "1"):
            print("missed" if not found else "wrong", row["id"], row["surface"], row["kind"])
    own = compile_stories(repository_stories())
    for row, _, both in relevance(own):
        if both != row["relevant"]:
            print(
                "missed" if not both else "wrong", row["id"], row["names_as_printed"], row["note"]
            )
    for text in news():
        for match in own.find({"text": text}).matches:
            if match.counts:
                print("in ordinary news:", match.surface, "→", match.name, match.reason)
    for hit in loose(compile_stories([story(people(300))]), news()):
        print("loose:", *hit)
    for hit in loose(compile_stories([story(single(300))]), news()):
        print("loose single:", *hit)


if __name__ == "__main__":
    main()
