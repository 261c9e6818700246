"""How well ages are read: of persons who are given two ages in two articles, the share that is the labelled one.

Once with the person's name given, as a story gives it, and once with no names at all.
`measure()` gives the floors' figures; `python -m evals.conflicts` also lists what went wrong, and what pages of the same three days,
which share a name, are said to disagree on: that has no labels and is there to be read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from watcher.core.claim_persons import key_of
from watcher.core.conflicts import Claim, HeldClaim, claims, disagreements
from watcher.core.text import fold, norms

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "conflicts" / "ages.jsonl"
PAGES = SHARED / "copies" / "natural.jsonl"
COPIES = SHARED / "copies" / "natural-pairs.tsv"
DAYS = 3  # between two pages that may tell of one event


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


def read(*, named: bool) -> Iterator[tuple[dict[str, Any], list[list[Claim]]]]:
    """Yield each pair with the ages that were read of its person in each of its two texts; `named`: the name is given."""
    with DATA.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found = []
            for name, text in zip(row["names"], row["texts"], strict=True):
                # Where the text says "Jr.", it is read as part of the name.
                keys = {fold(name), key_of(name), fold(name).rstrip(".")}
                all_claims = claims(
                    text["text"],
                    language="en",
                    published=date.fromisoformat(text["date"]),
                    people=places(name, text["text"]) if named else (),
                )
                found.append(
                    [
                        claim
                        for claim in all_claims
                        if claim.unit == "years" and claim.about_key.removeprefix("age|") in keys
                    ]
                )
            yield row, found


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    given, found = _figures(named=True), _figures(named=False)
    return {
        "age precision": given["precision"],
        "age recall": given["recall"],
        "pairs shown": given["shown"],
        "age precision, no names given": found["precision"],
        "age recall, no names given": found["recall"],
    }


def _figures(*, named: bool) -> dict[str, float]:
    read_ages = right = texts = with_age = shown = pairs = 0
    for row, found in read(named=named):
        for ages, its in zip(row["ages"], found, strict=True):
            texts += 1
            with_age += bool(its)
            read_ages += len(its)
            right += sum(claim.value[0] in ages for claim in its)
        pairs += 1
        shown += bool(_shown(row, found))
    return {
        "precision": right / max(1, read_ages),
        "recall": with_age / max(1, texts),
        "shown": shown / max(1, pairs),
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


def pages() -> Iterator[tuple[str, str, str, str, str]]:
    """Yield what pages of the same days, which share a name and are no copies, disagree on: of what, how, and both quotes."""
    with PAGES.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    source = _sources()
    held: dict[str, list[tuple[HeldClaim, set[str]]]] = {}
    told: set[tuple[str, str, str]] = set()
    for row in sorted((row for row in rows if row.get("date")), key=lambda row: str(row["date"])):
        day = date.fromisoformat(row["date"])
        origin = str(_source(source, row["id"]))
        words = {norm for norm in norms(row["text"]) if len(norm) > 4}
        read_claims = [
            claim
            for claim in claims(row["text"], language="en", published=day)
            if claim.unit in ("years", "people", "hours")
        ]
        for claim in read_claims:
            near = [
                one
                for one, its in held.get(claim.about_key, ())
                if one.at is not None and (day - one.at).days <= DAYS and len(words & its) > 20
            ]
            for one in disagreements(claim, near, at=day, origin=origin):
                pair = (claim.about_key, one.held.claim.says, claim.says)
                if pair not in told:
                    told.add(pair)
                    yield (
                        claim.about_key,
                        one.kind,
                        f"{pair[1]} / {pair[2]}",
                        one.held.claim.quote,
                        claim.quote,
                    )
        for claim in read_claims:
            new = HeldClaim(claim=claim, item=row["id"], outlet="", origin=origin, at=day)
            held.setdefault(claim.about_key, []).append((new, words))


def _sources() -> dict[int, int]:
    found: dict[int, int] = {}
    for line in COPIES.read_text(encoding="utf-8").splitlines():
        first, second, *_ = line.split()
        if first.isdigit() and second.isdigit():
            found[_source(found, int(first))] = _source(found, int(second))
    return found


def _source(found: dict[int, int], item: int) -> int:
    while found.get(item, item) != item:
        item = found[item]
    return item


def main() -> None:
    """Print the figures, each text whose age was read wrongly or not at all, and what unlabelled pages disagree on."""
    print(measure())
    for named in (True, False):
        for row, found in read(named=named):
            for ages, its, name in zip(row["ages"], found, row["names"], strict=True):
                said = {int(claim.value[0]) for claim in its}
                if said != set(ages):
                    print(
                        "named" if named else "found",
                        name,
                        "labelled",
                        ages,
                        "read",
                        sorted(said),
                        [claim.quote for claim in its],
                    )
    print("copies/natural.jsonl has no labelled ages or counts: no precision and no recall can be given for what follows, it is there to be read.")  # fmt: skip
    for key, kind, values, old, new in pages():
        print(f"{kind:9} {key}: {values}\n   {' '.join(old.split())}\n   {' '.join(new.split())}")


if __name__ == "__main__":
    main()
