"""What happened day by day: a sentence that names a day stands under it, any other under the day it was published."""

from __future__ import annotations

from calendar import month_abbr, month_name
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from watcher.render.lines import command, heading, names, plural, wrapped
from watcher.render.marks import Line, as_a, joined
from watcher.render.safe import line

Record = Mapping[str, Any]
Days = tuple[str, str]  # the first and the last

_SENTENCES = 5  # of a day; more where more articles reported, the best one of each
_ARTICLES_SHOWN = 20  # of a day
_DAYS_SHOWN = 31
_OUTLETS = 4  # who say that something happened on a day
_MONTH = 31

# How a day tells of articles that added nothing to the story.
_NOTHING_ADDED = (
    ("= nothing new:", ("new", "copy", "revision")),
    ("- page removed:", ("removal",)),
    ("+ page back:", ("return",)),
)
# What happened to articles on a day, by the kind of the diff.
_COUNTED = (
    ("published", ("new", "copy")),
    ("revised", ("revision",)),
    ("removed", ("removal",)),
    ("back", ("return",)),
)


class _Day:
    """What stands under one day, month or year."""

    def __init__(self) -> None:
        self.events: dict[str, list[Record]] = {}  # what happened -> the claims that say so
        self.disputed: set[str] = set()  # of what happened
        self.origins = 0
        self.said: list[Record] = []
        self.published: Record | None = None
        self.elsewhere = 0  # of the sentences published on it, those that name another day

    def add(self, event: Record) -> None:
        """Add what claims say happened: an evening and the night that follows it are one."""
        self.events.setdefault(event["about"], []).extend(event["claims"])
        self.origins += event["origins"]
        if event["disputed"]:
            self.disputed.add(event["about"])

    @property
    def weight(self) -> int:
        """How many sources tell of it or told on it."""
        articles: int = len(self.published["items"]) if self.published else 0
        return articles + len(self.said) + 2 * self.origins


def days(
    record: Record, width: int, *, everything: bool, printed: set[str], see_all: str
) -> Iterator[Line]:
    """Yield the days; what was `printed` before is not told again."""
    found: dict[Days, _Day] = {}
    for event in record["events"]:
        found.setdefault(_when(event), _Day()).add(event)
    for day in record["timeline"]:
        here = (day["date"], day["date"])
        found.setdefault(here, _Day()).published = day
        for sentence in day["added"]:
            named = sentence.get("day")
            at = _when(named) if named else here
            found.setdefault(at, _Day()).said.append(sentence)
            found[here].elsewhere += at != here
    found = {
        at: day
        for at, day in found.items()
        # A day that only sentences name that stand above has nothing left to tell.
        if day.published or day.events or any(line(one["text"]) not in printed for one in day.said)
    }
    shown = sorted(found)
    if not everything and len(shown) > _DAYS_SHOWN:
        # The days that most tell of, and of these the latest.
        ranked = sorted(shown, reverse=True)
        ranked.sort(key=lambda at: -found[at].weight)
        shown = sorted(ranked[:_DAYS_SHOWN])
    yield Line("")
    yield heading("DAY BY DAY")
    yield from wrapped(
        as_a(
            "muted",
            "(a sentence that names a day stands under it, any other under the day it was published)",
        ),
        width,
        mark="",
        indent="  ",
    )
    for at in shown:
        yield from _day(at, found[at], width, printed, everything)
    if len(shown) < len(found):
        more = f"  and {plural(len(found) - len(shown), 'more day')}: "
        yield joined(as_a("muted", more), command(see_all))


def _when(named: Record) -> Days:
    """Return the days as a key: a night counts to the day on which it began."""
    first, last = date.fromisoformat(named["from"]), date.fromisoformat(named["to"])
    return (named["from"], named["from"] if last - first <= timedelta(days=1) else named["to"])


def _label(at: Days) -> str:
    first, last = (date.fromisoformat(one) for one in at)
    if first == last:
        return f"{first.day} {month_abbr[first.month]} {first.year}"
    after = last + timedelta(days=1)
    if first.day == 1 and after.day == 1 and (last - first).days < _MONTH:
        return f"{month_name[first.month]} {first.year}"
    if (first.month, first.day, after.month, after.day) == (1, 1, 1, 1):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    return f"{_label((at[0], at[0]))} to {_label((at[1], at[1]))}"


def _day(at: Days, day: _Day, width: int, printed: set[str], everything: bool) -> Iterator[Line]:
    published = day.published
    articles: dict[int, Record] = {}
    head = ""
    if published is not None:
        ordered = sorted(published["items"], key=lambda one: str(one["at"]))
        articles = {one["item"]: one for one in ordered}
        new = plural(len(published["added"]), "new sentence")
        head += f": {_counted(published['items'])}, {new}"
        head += f" ({day.elsewhere} under the day named)" if day.elsewhere else ""
    label = as_a("headline", _label(at))
    yield from wrapped(joined(label, head), width, mark="", indent="  ")
    for about, claims in day.events.items():
        yield from _event(about, claims, about in day.disputed, width, printed)
    yield from _said(day.said, list(articles), width, printed, everything)
    if published is None:
        return
    telling = {sentence["item"] for sentence in published["added"]}
    for mark, kinds in _NOTHING_ADDED:
        silent = [
            _name(one)
            for item, one in articles.items()
            if item not in telling and one["kind"] in kinds
        ]
        if silent:
            who = ", ".join(dict.fromkeys(silent))
            yield from wrapped(who, width, mark=mark, indent="    ")


def _counted(told: Sequence[Record]) -> str:
    """Return what happened to how many articles; when one without a date was published is not known."""
    items = {
        word: {one["item"]: one.get("dated", True) for one in told if one["kind"] in kinds}
        for word, kinds in _COUNTED
    }
    undated = [item for item, dated in items["published"].items() if not dated]
    for item in undated:
        del items["published"][item]
    for item in items["published"]:
        items["revised"].pop(item, None)  # told twice in a day: one article
    parts = [f"{plural(len(found), 'article')} {word}" for word, found in items.items() if found]
    if undated:
        parts.append(f"{plural(len(undated), 'article')} without a date seen")
    return ", ".join(parts)


def _event(
    about: str, claims: Sequence[Record], disputed: bool, width: int, printed: set[str]
) -> Iterator[Line]:
    what = line(about).removeprefix("when ").removeprefix("day of ")
    who = names(list(dict.fromkeys(_name(claim) for claim in claims)), _OUTLETS)
    doubt = " (disputed, see above)" if disputed else ""
    yield from wrapped(f"{what}{doubt}: {who}", width, mark="*", indent="    ")
    quote = next((line(one["quote"]) for one in claims), "")
    if quote and quote not in printed:
        printed.add(quote)
        yield from wrapped(f"“{quote}”", width, mark="", indent="      ", lines=3)


def _said(
    sentences: Sequence[Record],
    published: Sequence[int],
    width: int,
    printed: set[str],
    everything: bool,
) -> Iterator[Line]:
    """Yield the best sentence of each article, the first to report first, and more where few reported.

    Of a day of very many articles, the sentences that weigh most.
    """
    fresh = [one for one in sentences if line(one["text"]) not in printed]
    by_article: dict[int, list[Record]] = {item: [] for item in published}
    for sentence in fresh:
        by_article.setdefault(sentence["item"], []).append(sentence)
    ranked = [sorted(said, key=_weight, reverse=True) for said in by_article.values()]
    best = [said[0] for said in ranked if said]
    if not everything and len(best) > _ARTICLES_SHOWN:
        best = sorted(best, key=_weight, reverse=True)[:_ARTICLES_SHOWN]
    rest = sorted((one for said in ranked for one in said[1:]), key=_weight, reverse=True)
    best += rest if everything else rest[: max(0, _SENTENCES - len(best))]
    shown = {id(one) for one in best}
    for said in by_article.values():
        for sentence in said:  # in the order of the text
            if id(sentence) in shown:
                printed.add(line(sentence["text"]))
                mark = f"+ {_name(sentence)}:"
                yield from wrapped(sentence["text"], width, mark=mark, indent="    ")
    above, more = len(sentences) - len(fresh), len(fresh) - len(best)
    parts = [plural(more, "more new sentence")] if more else []
    parts += [f"{above} told above"] if above else []
    if parts:
        yield from wrapped(as_a("muted", f"and {', '.join(parts)}"), width, mark="")


def _weight(sentence: Record) -> float:
    return float(sentence.get("weight", 0.0))


def _name(one: Record) -> str:
    return line(one["outlet"] or one["item_ref"] or f"item {one['item']}")
