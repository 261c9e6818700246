"""When things happened, as far as texts say it: dated claims by their day, and the day that a sentence names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from watcher.core.claim_lines import lines
from watcher.core.stated import Said, meant
from watcher.core.stated_days import Days, stated_days
from watcher.model import Sentence

Record = Mapping[str, Any]

# A night reaches into the next day; what is wider than that names no day.
_ONE_DAY = 1
# "On Saturday" in Monday's paper may be the last or the next one. Today and yesterday are sure enough; an earlier day must be
# given with its number.
_YESTERDAY = 1
_LONGEST = 2000  # characters; a longer sentence is a table or a list, which names many days


def happenings(
    claims: Iterable[Record],
    items: Mapping[int, Record],
    roots: Mapping[int, int],
    disputed: Collection[Said] = (),
) -> list[dict[str, Any]]:
    """Return what dated claims say happened, in the order of the days: each event once for each day that it is given.

    `disputed`: what is said in disputes, so that of two arrests only the one is disputed of which texts differ.
    """
    events: dict[tuple[int, int, str], list[Record]] = {}
    for claim in claims:
        if claim["unit"] == "day":
            low, high = (int(day) for day in claim["value"])
            events.setdefault((low, high, claim["about"]), []).append(claim)
    return [
        {
            "from": date.fromordinal(low).isoformat(),
            "to": date.fromordinal(high).isoformat(),
            "about": about,
            "disputed": any(
                (claim["item"], about, meant(claim["says"], claim["unit"], claim["value"]))
                in disputed
                for claim in found
            ),
            "origins": len({roots.get(claim["item"], claim["item"]) for claim in found}),
            "claims": _each_item_once(found, items),
        }
        for (low, high, about), found in sorted(events.items())
    ]


def _each_item_once(claims: Iterable[Record], items: Mapping[int, Record]) -> list[dict[str, Any]]:
    first: dict[int, dict[str, Any]] = {}
    for claim in claims:
        item = items.get(claim["item"])
        if item is not None:
            first.setdefault(
                claim["item"],
                {
                    "says": claim["says"],
                    "quote": claim["quote"],
                    "item": claim["item"],
                    "item_ref": item["ref"],
                    "outlet": item["outlet"],
                    "at": str(item["published"] or item["first_seen"]),
                },
            )
    return sorted(first.values(), key=lambda claim: (claim["at"], claim["item"]))


def named_day(text: str, published: date | None) -> dict[str, str] | None:
    """Return the day that a sentence names, and by which words; None where it names none, or only a month or a year.

    Of several, the first; the day on which somebody spoke ("said on Thursday") only where no other is named.
    """
    if len(text) > _LONGEST:
        return None
    [line] = lines(text, [Sentence(text=text, start=0, end=len(text))], ())
    found: Days | None = None
    for one in stated_days(line, published):
        says = text[line.words[one.first].start : line.words[one.last].end]
        told_by_number = any(letter.isdecimal() for letter in says)
        if one.high - one.low > _ONE_DAY or one.doubtful or one.year:
            continue
        if not told_by_number and (
            published is None or published.toordinal() - one.low > _YESTERDAY
        ):
            continue
        if found is None or (found.spoken and not one.spoken):
            found = one
    if found is None:
        return None
    return {
        "from": date.fromordinal(found.low).isoformat(),
        "to": date.fromordinal(found.high).isoformat(),
        "says": text[line.words[found.first].start : line.words[found.last].end],
    }
