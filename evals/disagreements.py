"""How many of a story's labelled disagreements are found when its articles come in, day by day.

A topic counts as found where a conflict compares two of its labelled values, and not only two of its articles. Texts without a day
are compared as undated, as the product compares them.

Every conflict that is shown was read by one reader, who knew the code; `stories/disagreements.tsv` lists those that are real, each by both
articles, the fact, the class and both values. A conflict that is not listed counts as not real, be it noise or only not read yet.

`measure()` gives the floors' figures; `python -m evals.disagreements` lists every conflict that is shown, to be read.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from evals.names import repository_stories
from watcher.core.claim_lines import lines
from watcher.core.common_words import COMMON
from watcher.core.conflicts import Claim, Disagreement, HeldClaim, claims, disagreements
from watcher.core.names import compile_stories
from watcher.core.parties import party_of
from watcher.core.stated_days import stated_days
from watcher.core.text import norms
from watcher.core.text_values import AIMS, FATES, WEIGHTS, meanings
from watcher.model import Sentence

DATA = Path(__file__).resolve().parents[2] / "shared" / "story" / "gold-dev.json"
STORY = "ghuraba"
# The labelled topics, and the keys of the claims that are about them.
FACTS = {
    "D01": "^age|^born",
    "D02": "name of camp",
    "D03": "arrested",
    "D04": "duration|held|detained|released|detention|time",
    "D05": "designated",
    "D06": "member|size",
    "D07": "operation|siege|clashes",
    "D08": "name of girl",
    "D09": "aim",
    "D10": "role",
    "D11": "unit",
    "D12": "deal",
    "D13": "casualties",
    "D14": "fate",
    "D15": "nationality",
    "D16": "mediat",
    "D17": "allegiance",
    "D18": "age on|age",
    "D19": "treated",
    "D20": "weapons",
    "D21": "died",
    "D22": "justice",
}
# The real conflicts, a line each: held article, new article, key, class, and of both values (as printed) the beginning of their SHA-256.
READ = Path(__file__).resolve().parent / "stories" / "disagreements.tsv"
_NONE = frozenset(("no", "none", "not"))  # in a label: that something is not so


class Shown(NamedTuple):
    """A conflict that a reader would be shown, and the articles that disagree."""

    new: Claim
    new_id: str
    against: Disagreement
    held_id: str
    topics: tuple[str, ...]

    @property
    def row(self) -> tuple[str, ...]:
        """What tells this conflict from others, as the list of real ones has it."""
        held = self.against.held.claim
        return (
            self.held_id,
            self.new_id,
            self.new.about_key,
            self.against.kind,
            _digest(held.says),
            _digest(self.new.says),
        )


def _digest(says: str) -> str:
    return hashlib.sha256(says.encode()).hexdigest()[:12]


def read_as_real() -> frozenset[tuple[str, ...]]:
    """Return the conflicts that were read and found real."""
    lines = READ.read_text(encoding="utf-8").splitlines()
    return frozenset(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


def articles() -> list[dict[str, Any]]:
    """Return the labelled articles by day; those without a day first, as they come from before the story."""
    with (DATA.parent / "dev.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return sorted(rows, key=lambda row: row["published"] or "")


def origin(row: Mapping[str, Any]) -> str:
    """Return the source that an article is one voice of."""
    return str(row.get("wire_group") or row.get("duplicate_of") or row["id"])


def shown() -> Iterator[Shown]:
    """Yield what is disputed as the articles come in, one line for each pair of values of a fact."""
    gold = json.loads(DATA.read_text(encoding="utf-8"))
    topics = {topic["id"]: topic["values"] for topic in gold["disagreements"]}
    days = {row["id"]: _day(row["published"]) for row in articles()}
    names = compile_stories(repository_stories())
    held: dict[str, list[HeldClaim]] = {}
    ids: list[str] = []
    for number, row in enumerate(articles()):
        ids.append(row["id"])
        published = _day(row["published"])
        found = names.find({"text": row["text"]}, language=row["lang"])
        people = [(one.name, one.start, one.end) for one in found.matches if one.story == STORY]
        read = claims(row["text"], language=row["lang"], published=published, people=people)
        said = set()
        for claim in read:
            for against in disagreements(
                claim, held.get(claim.about_key, ()), at=published, origin=origin(row)
            ):
                other = ids[against.held.item]
                if (claim.about_key, claim.says, other, against.held.claim.says) in said:
                    continue
                said.add((claim.about_key, claim.says, other, against.held.claim.says))
                on = tuple(
                    topic
                    for topic, labels in topics.items()
                    if re.search(FACTS[topic], claim.about_key)
                    and _labelled(labels, (other, against.held.claim), (row["id"], claim), days)
                )
                yield Shown(claim, row["id"], against, other, on)
        for claim in read:
            held.setdefault(claim.about_key, []).append(
                HeldClaim(
                    claim=claim, item=number, outlet=row["outlet"], origin=origin(row), at=published
                )
            )


def _labelled(
    labels: Sequence[Mapping[str, Any]],
    held: tuple[str, Claim],
    new: tuple[str, Claim],
    days: Mapping[str, date | None],
) -> bool:
    """Whether both claims state what the labels say of their articles, and the labels differ."""
    ones, twos = (
        {
            label["value"]
            for label in labels
            if label["article"] == article and states(claim, label, days[article])
        }
        for article, claim in (held, new)
    )
    return any(one != two for one in ones for two in twos)


def states(claim: Claim, label: Mapping[str, Any], published: date | None) -> bool:
    """Whether a claim states a labelled value: at its place, in its words, or in words that mean the same."""
    span, printed = label["span"], label["as_printed"]
    is_there = span is None or (claim.start < int(span["end"]) and int(span["start"]) < claim.end)
    said, value = norms(claim.says), str(label["value"])
    if claim.unit == "yes or no":
        # What was printed is the place, and not the value: that is whether it is so.
        return is_there and (claim.value[1] < 1 or claim.value[0] < claim.value[1] or "no" in said) == (not _NONE.isdisjoint(norms(value)))  # fmt: skip
    if printed is not None or span is not None:
        return bool(printed and _same_words(claim.says, printed)) or bool(span and is_there and _same_words(claim.says, span["text"]))  # fmt: skip
    if claim.unit in ("day", "one of two days"):
        sentence = Sentence(text=value, start=0, end=len(value))
        days = [
            day for line in lines(value, [sentence], ()) for day in stated_days(line, published)
        ]
        return any(day.low <= claim.value[1] and claim.value[0] <= day.high for day in days)
    if claim.unit in ("party", "culprit"):
        return party_of(value) is not None and party_of(value) == party_of(claim.says)
    table = {"aim": AIMS, "fate": FATES, "weapons": WEIGHTS}.get(claim.unit)
    if table is not None:
        return not meanings(table, said).isdisjoint(meanings(table, norms(value)))
    return _same_words(claim.says, value)


def _same_words(says: str, label: str) -> bool:
    """Whether both have the same numbers, or where there are none, one all words of the other but the common ones."""
    ones, twos = ({norm for norm in norms(text) if norm not in COMMON} for text in (says, label))
    digits, other_digits = (
        {norm for norm in norms_ if norm.isdecimal()} for norms_ in (ones, twos)
    )
    if digits and other_digits:
        return digits <= other_digits or other_digits <= digits
    return bool(ones and twos) and (ones <= twos or twos <= ones)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text and len(text) >= 10 else None


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    conflicts, real = list(shown()), read_as_real()
    found = {topic for one in conflicts for topic in one.topics}
    return {
        "topics found": float(len(found)),
        "topics labelled": float(len(FACTS)),
        "shown": float(len(conflicts)),
        "shown, not read as real": float(sum(one.row not in real for one in conflicts)),
    }


def main() -> None:
    """Print every conflict that is shown, then the topics that were found and those that were not."""
    found: set[str] = set()
    real = read_as_real()
    for number, one in enumerate(shown(), 1):
        found.update(one.topics)
        held = one.against.held
        print(f"{number:3} {one.against.kind:9} {one.new.about_key} {' '.join(one.topics)}{'' if one.row in real else ' (not read as real)'}")  # fmt: skip
        print(f"      {one.held_id} {held.at}: {held.claim.says}: {' '.join(held.claim.quote.split())}")  # fmt: skip
        print(f"      {one.new_id}: {one.new.says}: {' '.join(one.new.quote.split())}")
    conflicts = [one.row for one in shown()]
    print(sum(row in real for row in conflicts), "of", len(conflicts), "conflicts are on the list of those read as real, which was made on these articles")  # fmt: skip
    print(len(found), "of", len(FACTS), "found:", *sorted(found))
    print("not found:", *sorted(FACTS.keys() - found))


if __name__ == "__main__":
    main()
