"""When things happened, as far as texts say it: dated claims by their day, and the day that a sentence names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from watcher.core.claim_lines import Line, lines
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import vocabulary as event_words
from watcher.core.stated import Said, meant
from watcher.core.stated_days import Days, stated_days
from watcher.model import Sentence

Record = Mapping[str, Any]

# A night reaches into the next day; what is wider than that names no day.
_ONE_DAY = 1
# "On Saturday" in Monday's paper may be the last or the next one. Today and yesterday are sure enough; an earlier day must be
# given with its number.
_YESTERDAY = 1
_CLAUSE_END = re.compile(
    r"[,;:()–—«»“”،؛]|\b(?=(?:who|whom|which|qui|dont|quien|quienes|cui|который|которая|które|który|która)\b)"
)
# Endings and helpers by which a verb says that something is over: "the gate fell", "a été fermé", "cerró", "упал", "zamknął", "kapandı".
_OVER = re.compile(
    r"\b(?:[^\W\d_]{2,}(?:[^\We]ed|ied|ó|aron|ieron|aram|eram|iram|[аеиоуыя]л(?:а|о|и)?(?:сь|ся)?|[ąęaeioyu]ł[aoy]?|[dt][ıiuü](?:lar|ler)?)"
    r"|was|were|had|did|fell|broke|burst|sank|met|struck|won|lost|began|left|rose|shot|hit|took|went|came|gave|held|found|fled|blew|made|saw"
    r"|(?:a|ont|est|sont|été)\s+[^\W\d_]+(?:é|ée|és|ées)|(?:ont|est|sont|été)\s+[^\W\d_]+(?:i|u|is|it|us|ue)|(?:ha|han|hanno|è|sono)\s+[^\W\d_]+(?:do|to|ta|ti|te)"
    r"|wurden?|werd(?:en)?|ge[^\W\d_]{3,}t)\b",
    re.IGNORECASE,
)
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
    for stated in stated_days(line, published):
        one = stated
        says = text[line.words[one.first].start : line.words[one.last].end]
        told_by_number = any(letter.isdecimal() for letter in says)
        if one.high - one.low > _ONE_DAY or one.doubtful or one.year:
            continue
        if not told_by_number and (
            published is None or published.toordinal() - one.low > _YESTERDAY
        ):
            continue
        if _is_today(line, one):
            if not _has_own_verb(line, one):
                continue
            # The day before is named only since a page's date may be a day off by its time zone.
            one = one._replace(low=one.high)
        if found is None or (found.spoken and not one.spoken):
            found = one
    if found is None:
        return None
    return {
        "from": date.fromordinal(found.low).isoformat(),
        "to": date.fromordinal(found.high).isoformat(),
        "says": text[line.words[found.first].start : line.words[found.last].end],
    }


def _is_today(line: Line, days: Days) -> bool:
    """Whether a day is told by a word for the day of publication, and by nothing else."""
    return days.high - days.low == 1 and day_words().near.get(line.norms[days.first]) == 0


def _has_own_verb(line: Line, days: Days) -> bool:
    """Whether something happened in a day's own clause: "who today sits on the board" tells of no event."""
    low, high = line.words[days.first].start, line.words[days.last].end
    ends = [(match.start(), match.end()) for match in _CLAUSE_END.finditer(line.text)]
    first = max((end for _, end in ends if end <= low), default=0)
    last = min((start for start, _ in ends if start >= high), default=len(line.text))
    events = event_words().events
    return _OVER.search(line.text, first, last) is not None or any(
        norm in events
        for norm, word in zip(line.norms, line.words, strict=True)
        if first <= word.start < last
    )
