"""How many of a story's labelled disagreements are found when its articles come in, day by day.

Texts without a day are compared as undated, as the product compares them. Of what is shown, one figure counts the conflicts of
a kind and class that is not among those that were read and found real (READ_AS_REAL): it warns of new noise, and is no precision,
as the table was made from these same conflicts.

`measure()` gives the floors' figures; `python -m evals.disagreements` lists every conflict that is shown, to be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from evals.names import repository_stories
from watcher.core.conflicts import Claim, Disagreement, HeldClaim, claims, disagreements
from watcher.core.names import compile_stories

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
# What a claim is about and the class of its conflict, where every conflict of these articles was read and both texts do state what
# is shown, and cannot both be right or need a note. Not here: sizes, as a group of forty may have fifty seven years later.
READ_AS_REAL = {
    "age": ("disagree",),
    "aim": ("ambiguous",),
    "alive": ("updated", "ambiguous"),
    "allegiance": ("disagree",),
    "arrested": ("disagree",),
    "casualties": ("ambiguous",),
    "deal": ("disagree",),
    "designated": ("disagree",),
    "died": ("disagree",),
    "fate": ("ambiguous",),
    "name of camp": ("ambiguous",),
    "operation": ("ambiguous", "disagree"),
    "role": ("ambiguous",),
    "treated": ("ambiguous",),
    "weapons": ("disagree",),
}


class Shown(NamedTuple):
    """A conflict that a reader would be shown, and the articles that disagree."""

    new: Claim
    new_id: str
    against: Disagreement
    held_id: str
    topics: tuple[str, ...]

    @property
    def read_as_real(self) -> bool:
        """Whether its kind and class are among those that were read."""
        return self.against.kind in READ_AS_REAL.get(self.new.about_key.partition("|")[0], ())


def articles() -> list[dict[str, Any]]:
    """Return the labelled articles by day; those without a day first, as they come from before the story."""
    with (DATA.parent / "dev.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return sorted(rows, key=lambda row: row["published"] or "")


def origin(row: Mapping[str, Any]) -> str:
    """Return the source that an article is one voice of."""
    return str(row.get("wire_group") or row.get("duplicate_of") or row["id"])


def shown() -> Iterator[Shown]:
    """Yield what is disputed as the articles come in, one line for each pair of values of a fact."""
    gold = json.loads(DATA.read_text(encoding="utf-8"))
    topics = {
        topic["id"]: {value["article"] for value in topic["values"]}
        for topic in gold["disagreements"]
    }
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
                    for topic, members in topics.items()
                    if {row["id"], other} <= members and re.search(FACTS[topic], claim.about_key)
                )
                yield Shown(claim, row["id"], against, other, on)
        for claim in read:
            held.setdefault(claim.about_key, []).append(
                HeldClaim(
                    claim=claim, item=number, outlet=row["outlet"], origin=origin(row), at=published
                )
            )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text[:10]) if text and len(text) >= 10 else None


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    conflicts = list(shown())
    found = {topic for one in conflicts for topic in one.topics}
    return {
        "topics found": float(len(found)),
        "topics labelled": float(len(FACTS)),
        "shown": float(len(conflicts)),
        "shown, not read as real": float(sum(not one.read_as_real for one in conflicts)),
    }


def main() -> None:
    """Print every conflict that is shown, then the topics that were found and those that were not."""
    found: set[str] = set()
    for number, one in enumerate(shown(), 1):
        found.update(one.topics)
        held = one.against.held
        print(f"{number:3} {one.against.kind:9} {one.new.about_key} {' '.join(one.topics)}{'' if one.read_as_real else ' (not read as real)'}")  # fmt: skip
        print(f"      {one.held_id} {held.at}: {held.claim.says}: {' '.join(held.claim.quote.split())}")  # fmt: skip
        print(f"      {one.new_id}: {one.new.says}: {' '.join(one.new.quote.split())}")
    print(len(found), "of", len(FACTS), "found:", *sorted(found))
    print("not found:", *sorted(FACTS.keys() - found))


if __name__ == "__main__":
    main()
