"""A story on one page: origins with what each alone has, what is disputed, and what happened day by day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from watcher.render.daybyday import days
from watcher.render.disputes import MOST_SHOWN, chosen, corrections, dispute, growth
from watcher.render.lines import command, dated, headed, heading, names, plural, when, wrapped
from watcher.render.marks import Line, as_a, joined
from watcher.render.safe import line

Record = Mapping[str, Any]

_ORIGINS_SHOWN = 12
_ORIGINS_NAMED = 6  # in the line that counts them
_OUTLETS_NAMED = 12
_SEE_ALL = "watcher story --all"


def storyline(
    title: str, record: Record, *, width: int, limited: bool = False, everything: bool = False
) -> Iterator[Line]:
    """Yield a story; `everything`: also what fewer carry, which is else only counted."""
    if not record["items"]:
        none = "nothing was told between these times" if limited else "nothing was told yet"
        yield joined(as_a("title", line(title)), f": {none}")
        return
    yield as_a("title", line(title))
    groups = record["groups"]
    yield from wrapped(
        f"{plural(record['items'], 'article')} = {plural(len(groups), 'origin')} ({_origins(groups)})",
        width,
        mark="",
        indent="",
    )
    span = f"{plural(record['outlets'], 'outlet')}, {_span(record)}"
    yield from wrapped(span, width, mark="", indent="")
    yield from _earliest(record["earliest"], width)
    printed: set[str] = set()
    yield from _who(groups, width, everything, printed)
    yield from _disputed(record, width, everything)
    yield from days(record, width, everything=everything, printed=printed, see_all=_SEE_ALL)


# --- origins ----------------------------------------------------------------------------


def _name(item: Record) -> str:
    return line(item["outlet"] or item["item_ref"] or f"item {item['item']}")


def _headline(item: Record) -> str | None:
    """Return the headline that an article had at first: beside its time another one would be wrong."""
    headline: str | None = item.get("first_title") or item["title"]
    return headline


def _origin(group: Record) -> str:
    """Return what an origin is called: the agency that one of its texts credits, whose text it probably is, else who had it first."""
    if group["wire"]:
        return line(group["wire"])
    if group["origin"]:
        return line(group["origin"]["name"])
    return _name(group["first"] or group["items"][0])


def _origins(groups: Sequence[Record]) -> str:
    """Return the origins by name with the number of their articles, the most carried first."""
    articles: Counter[str] = Counter()
    texts: Counter[str] = Counter()
    for group in groups:
        articles[_origin(group)] += len(group["items"])
        texts[_origin(group)] += 1
    said = [
        name
        + (f" ×{count}" if count > 1 else "")
        + (f" in {texts[name]} texts" if texts[name] > 1 and count > texts[name] else "")
        for name, count in articles.most_common()
    ]
    return names(said, _ORIGINS_NAMED)


def _span(record: Record) -> str:
    """Return from when to when the articles are; of some only when they were seen is known."""
    articles = [one for group in record["groups"] for one in group["items"]]
    dated = sorted(str(one["at"]) for one in articles if one.get("dated", True))
    undated = len(articles) - len(dated)
    parts = [f"{when(dated[0])} to {when(dated[-1])}"] if dated else []
    if undated:
        parts.append(f"{plural(undated, 'article')} without a date")
    return ", ".join(parts)


def _earliest(first: Sequence[Record], width: int) -> Iterator[Line]:
    if not first:
        return
    one = first[0]
    if not one["dated"]:
        said = f"{_name(one)}, {when(one['at'])}; no article has a date"
        yield from wrapped(said, width, mark="first seen:", indent="")
    elif len(first) == 1:
        head = joined("first: ", dated(one["at"]), "  ", as_a("outlet", _name(one)), ":")
        yield from headed(head, _headline(one) or "without a title", width, indent="  ")
    else:
        who = names([_name(each) for each in first], _ORIGINS_NAMED)
        day = when(f"{one['at'][:10]}T00:00:00Z")
        yield from wrapped(
            f"{who}: of one day, {day}, without a time to tell", width, mark="first:", indent=""
        )


def _who(
    groups: Sequence[Record], width: int, everything: bool, printed: set[str]
) -> Iterator[Line]:
    yield Line("")
    yield heading("WHO REPORTED WHAT, first to last")
    shown = groups
    if not everything and len(groups) > _ORIGINS_SHOWN:
        # What most outlets carried, then what has most of its own; in the order of time.
        ranked = sorted(range(len(groups)), key=lambda at: (*_matters(groups[at]), at))
        shown = [groups[at] for at in sorted(ranked[:_ORIGINS_SHOWN])]
    for group in shown:
        yield from _group(group, width, len(groups) > 1, printed)
    left = [group for group in groups if not any(group is one for one in shown)]
    if left:
        articles = sum(len(group["items"]) for group in left)
        who = names(list(dict.fromkeys(_origin(group) for group in left)), _OUTLETS_NAMED)
        yield from wrapped(
            joined(f"{who}: ", command(_SEE_ALL)),
            width,
            mark=f"and {plural(len(left), 'more origin')}, {plural(articles, 'article')}:",
            indent="  ",
        )


def _matters(group: Record) -> tuple[int, int, float]:
    weight = sum(one.get("weight", 0.0) for one in group["alone"])
    return (-len(group["items"]), -len(group["outlets"]), -weight)


def _group(group: Record, width: int, several: bool, printed: set[str]) -> Iterator[Line]:
    first, *others = group["items"]
    at = dated(first["at"], seen=not first.get("dated", True))
    head = joined("  ", at, "  ", as_a("outlet", _credited(first)), ":")
    title = _headline(first) or first["url"] or "without a title"
    yield from headed(head, title, width, indent="      ")
    if first["title"] and first["title"] != title:
        yield from wrapped(first["title"], width, mark="headline today:")
    if others:
        parts = [
            plural(count, one, many)
            for count, one, many in (
                (group["copies"], "copy", "copies"),
                (group["translations"], "probable translation", None),
            )
            if count
        ]
        who = names(list(dict.fromkeys(_credited(one) for one in others)), _OUTLETS_NAMED)
        yield from wrapped(who, width, mark=f"{', '.join(parts) or plural(len(others), 'more')}:")
    for one in group["items"]:
        if one.get("claimed"):
            said = f"{_name(one)} says {when(one['claimed'])}; first seen {when(one['at'])}, after the text it copies"
            yield from wrapped(said, width, mark="", indent="      ")
    if group["origin"] and not group["wire"]:
        probably = " probably" if group["origin"]["probable"] else ""
        text = f"the text is{probably} {line(group['origin']['name'])}'s: {line(group['origin']['why'])}"
        yield from wrapped(text, width, mark="", indent="      ")
    if group["borrows"]:
        parts = [
            f"{part['share']:.0%} of it also stands in item {part['item']}"
            + (f", {line(part['outlet'])}" if part["outlet"] else "")
            for part in group["borrows"]
        ]
        yield from wrapped(names(parts, 2), width, mark="", indent="      ")
    if several:
        yield from _alone(group, width, printed)


def _alone(group: Record, width: int, printed: set[str]) -> Iterator[Line]:
    total, shown = group["alone_total"], group["alone"]
    if not total:
        nothing = as_a("muted", "nothing that others did not have before or repeat")
        yield from wrapped(nothing, width, mark="")
        return
    best = f", the {len(shown)} that weigh most" if total > len(shown) else ""
    yield from wrapped(
        f"{plural(total, 'sentence')} that no other origin repeated{best}:", width, mark=""
    )
    for sentence in shown:
        printed.add(line(sentence["text"]))
        own = _name(sentence) == _name(group["items"][0])
        yield from wrapped(
            sentence["text"],
            width,
            mark="+" if own else f"+ {_name(sentence)}:",
            indent="      ",
            lines=3,
        )


def _credited(item: Record) -> str:
    """Return who published it, and the agency where its own text credits one."""
    return _name(item) + (f" [{line(item['wire'])}]" if item["wire"] else "")


# --- disputes ---------------------------------------------------------------------------


def _disputed(record: Record, width: int, everything: bool) -> Iterator[Line]:
    found = [one for one in record["conflicts"] if one["open"]]
    settled = [line(one["about"]) for one in record["conflicts"] if not one["open"]]
    yield Line("")
    yield heading("WHERE OUTLETS DISAGREE") if found else Line("no open disagreement was found")
    shown = chosen(found, None if everything else MOST_SHOWN)
    for conflict in shown:
        yield from dispute(conflict, width)
    if len(shown) < len(found):
        more = f"  and {plural(len(found) - len(shown), 'more disputed fact')}: "
        yield joined(as_a("muted", more), command(_SEE_ALL))
    if settled:
        mark = "no longer disputed, since an outlet changed its text:"
        yield from wrapped(names(settled, _OUTLETS_NAMED), width, mark=mark, indent="  ")
    if record["corrections"]:
        yield Line("")
        yield heading("WHAT OUTLETS CHANGED THEMSELVES")
        yield from corrections(
            record["corrections"], width, most=None if everything else MOST_SHOWN
        )
    if record["growth"]:
        yield Line("")
        yield heading("WHAT COUNTS GREW, as reports came")
        yield from growth(record["growth"], width, most=None if everything else MOST_SHOWN)
