"""The days of a report page: a sentence that names a day stands under it, any other under the day it was published."""

from __future__ import annotations

from calendar import month_name
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from watcher.render.axis import short_day
from watcher.render.lines import plural
from watcher.render.reportlinks import Links

Record = Mapping[str, Any]
View = dict[str, Any]
Span = tuple[str, str]  # the first and the last day

_MONTH = 31
_SHOWN = 4  # sentences of an article that are not folded: those that weigh most
# What happened to articles on a day, by the kind of the diff.
_COUNTED = (
    ("published", ("new", "copy")),
    ("revised", ("revision",)),
    ("read in full at last", ("page",)),
    ("removed", ("removal",)),
    ("back", ("return",)),
)


def days(record: Record, links: Links) -> list[View]:
    """Return the days in order, each with what is said to have happened, who published, and the new sentences by article."""
    told = record["line"]
    found: dict[Span, View] = {}

    def day(at: Span) -> View:
        return found.setdefault(at, {"events": {}, "counts": "", "said": {}, "silent": []})

    for event in told["events"]:
        happened = day(_span(event))["events"].setdefault(event["about"], {"claims": []})
        happened["claims"] += event["claims"]
    for one in told["timeline"]:
        here = (one["date"], one["date"])
        day(here)["counts"] = _counts(one)
        for sentence in one["added"]:
            named = sentence.get("day")
            at = _span(named) if named else here
            said = day(at)["said"].setdefault(sentence["item"], [])
            said.append({**sentence, "elsewhere": one["date"] if at != here else None})
        telling = {sentence["item"] for sentence in one["added"]}
        day(here)["silent"] = _silent(one, telling, links)
    return [_day(at, found[at], links) for at in sorted(found)]


def _span(named: Record) -> Span:
    """Return the days as a key: a night counts to the day on which it began."""
    first, last = date.fromisoformat(named["from"]), date.fromisoformat(named["to"])
    return (named["from"], named["from"] if last - first <= timedelta(days=1) else named["to"])


def _label(at: Span) -> str:
    first, last = (date.fromisoformat(one) for one in at)
    if first == last:
        return short_day(first, year=True)
    if (
        first.day == 1
        and (last - first).days <= _MONTH
        and (last.month != first.month or (last + timedelta(days=1)).month != first.month)
    ):
        return f"{month_name[first.month]} {first.year}"
    return f"{short_day(first, year=True)} to {short_day(last, year=True)}"


def _counts(one: Record) -> str:
    parts = []
    for word, kinds in _COUNTED:
        items = {told["item"]: told["dated"] for told in one["items"] if told["kind"] in kinds}
        undated = sum(not dated for dated in items.values()) if word == "published" else 0
        if len(items) - undated:
            parts.append(f"{plural(len(items) - undated, 'article')} {word}")
        if undated:
            parts.append(f"{plural(undated, 'article')} without a date seen")
    parts.append(plural(len(one["added"]), "new sentence"))
    return ", ".join(parts)


def _silent(one: Record, telling: set[int], links: Links) -> list[View]:
    """Return the articles of a day that added nothing to the story, each once."""
    found = {}
    for told in one["items"]:
        if told["item"] not in telling:
            kind = told["kind"]
            said = links.said(told["item"]) if kind in ("new", "copy") else ""
            what = {
                "removal": "page removed",
                "return": "page back",
                "revision": "revised",
                "page": "read in full",
            }
            found[told["item"], kind] = {
                **links.of(told["item"], told),
                "said": what.get(kind, said),
                "href": f"#d{told['diff']}",
            }
    return list(found.values())


def _day(at: Span, day: View, links: Links) -> View:
    return {
        "anchor": "day-" + (at[0] if at[0] == at[1] else f"{at[0]}-{at[1]}"),
        "label": _label(at),
        "iso": at[0] if at[0] == at[1] else None,
        "counts": day["counts"],
        "events": [_event(about, one["claims"], links) for about, one in day["events"].items()],
        "articles": [_article(item, said, links) for item, said in day["said"].items()],
        "silent": day["silent"],
    }


def _event(about: str, claims: list[Record], links: Links) -> View:
    anchor = links.conflict(about)
    by_item = {claim["item"]: claim for claim in claims}
    first = claims[0]
    return {
        "about": about.removeprefix("when ").removeprefix("day of "),
        "href": f"#{anchor}" if anchor else None,
        "who": [links.of(item, claim) for item, claim in by_item.items()],
        "quote": first["quote"],
        "quote_from": links.of(first["item"], first),
    }


def _article(item: int, said: list[Record], links: Links) -> View:
    """Return an article's new sentences in the order of its text; those that weigh least may be folded."""
    ranked = sorted(said, key=lambda one: -float(one.get("weight") or 0.0))
    best = {id(one) for one in ranked[:_SHOWN]}
    few = len(said) <= _SHOWN + 1
    views = [
        (few or id(one) in best, {**links.sentence(one), "elsewhere": one["elsewhere"]})
        for one in said
    ]
    return {
        **links.of(item, said[0]),
        "shown": [view for shown, view in views if shown],
        "folded": [view for shown, view in views if not shown],
    }
