"""How well ages are read: of persons who are given two ages in two articles, the share that is the labelled one.

`measure()` gives the floors' figures; `python -m evals.conflicts` also lists what went wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from watcher.core.conflicts import Claim, HeldClaim, claims, disagreements

DATA = Path(__file__).resolve().parents[2] / "shared" / "conflicts" / "ages.jsonl"


def places(name: str, text: str) -> list[tuple[str, int, int]]:
    """Return where a name stands: as given, or first and last name with whatever is between them."""
    parts = [
        part
        for part in re.split(r"[\s.]+", name)
        if part and part not in ("Jr", "Sr", "II", "III", "IV")
    ]
    forms = {
        r"\s+".join(map(re.escape, parts)),
        rf"{re.escape(parts[0])}\s+(?:[A-Z][\w.'’-]*\s+){{0,2}}{re.escape(parts[-1])}",
    }
    spans = {match.span() for form in forms for match in re.finditer(rf"\b{form}\b", text)}
    return [(name, start, end) for start, end in sorted(spans)]


def read() -> Iterator[tuple[dict[str, Any], list[list[Claim]]]]:
    """Yield each pair with the ages that were read in each of its two texts."""
    with DATA.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found = []
            for name, text in zip(row["names"], row["texts"], strict=True):
                day = date.fromisoformat(text["date"])
                all_claims = claims(
                    text["text"],
                    language="en",
                    published=day,
                    people=places(name, text["text"]),
                )
                found.append([claim for claim in all_claims if claim.unit == "years"])
            yield row, found


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    read_ages = right = texts = with_age = shown = pairs = 0
    for row, found in read():
        for ages, its in zip(row["ages"], found, strict=True):
            texts += 1
            with_age += bool(its)
            read_ages += len(its)
            right += sum(claim.value[0] in ages for claim in its)
        pairs += 1
        shown += bool(_shown(row, found))
    return {
        "age precision": right / max(1, read_ages),
        "age recall": with_age / max(1, texts),
        "pairs shown": shown / max(1, pairs),
    }


def _shown(row: dict[str, Any], found: list[list[Claim]]) -> list[str]:
    first, second = (date.fromisoformat(text["date"]) for text in row["texts"])
    held = [HeldClaim(claim=claim, item=1, outlet="a", origin="a", at=first) for claim in found[0]]
    said = []
    for claim in found[1]:
        # The two texts may name one person differently; that they are one is given here.
        same = [one for one in held if one.claim.about_key.split("|")[0] == "age"]
        same = [
            HeldClaim(
                claim=_as(one.claim, claim.about_key),
                item=1,
                outlet="a",
                origin="a",
                at=first,
            )
            for one in same
        ]
        said += [
            f"{one.held.claim.says} / {claim.says}"
            for one in disagreements(claim, same, at=second, origin="b")
        ]
    return said


def _as(claim: Claim, key: str) -> Claim:
    from dataclasses import replace

    return replace(claim, about_key=key)


def main() -> None:
    """Print the figures, and each text whose age was read wrongly or not at all."""
    print(measure())
    for row, found in read():
        for ages, its, name in zip(row["ages"], found, row["names"], strict=True):
            said = {int(claim.value[0]) for claim in its}
            if said != set(ages):
                print(
                    name,
                    "labelled",
                    ages,
                    "read",
                    sorted(said),
                    [claim.quote for claim in its],
                )
        print(row["names"][0], _shown(row, found), [text["date"] for text in row["texts"]])


if __name__ == "__main__":
    main()
