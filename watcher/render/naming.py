"""What names find, and what a replay would change, as plain lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from watcher.render.lines import dated, headed, plural, source, wrapped
from watcher.render.marks import as_a, joined
from watcher.render.safe import line

Record = Mapping[str, Any]
_SPELLINGS = 6
_PROPOSALS = 10
_LISTED = 20  # changes shown for one name; `--json` lists all


def names(
    records: Sequence[Record], titles: Mapping[str, str], *, items: int, width: int
) -> Iterator[str]:
    """Yield for each name what it finds, how often today, and what stands nearby unmatched."""
    for number, story in enumerate(dict.fromkeys(record["story"] for record in records)):
        if number:
            yield ""
        yield from wrapped(
            f"{line(titles[story])}; {plural(items, 'item')} kept",
            width,
            mark=as_a("title", f"{line(story)}:"),
            indent="",
        )
        for record in records:
            if record["story"] == story:
                yield from _name(record, width)


def _name(record: Record, width: int) -> Iterator[str]:
    marks = [record["kind"], record["role"]]
    said = ", ".join(line(mark) for mark in marks if mark)
    yield ""
    yield joined("  ", as_a("headline", line(record["name"])), f" ({said})" if said else "")
    if record["refused"]:
        yield from wrapped(
            record["refused"], width, mark=as_a("alarm", "TOO SHORT:"), indent="    "
        )
    for sentence in record["says"]:
        yield from wrapped(sentence, width, mark="·", indent="    ")
    for form in record["forms"]:
        spellings = ", ".join(
            f"{line(one['surface'])} {one['items']}" for one in form["spellings"][:_SPELLINGS]
        )
        more = len(form["spellings"]) - _SPELLINGS
        found = f"{plural(form['items'], 'item')} in {plural(form['outlets'], 'outlet')}"
        yield from wrapped(
            f"{line(form['form'])}: {spellings}"
            + (f" and {plural(more, 'more spelling')}" if more > 0 else "")
            if form["items"]
            else line(form["form"]),
            width,
            mark=found if form["items"] else "0 items",
            indent="    ",
        )
    for proposal in record["proposals"][:_PROPOSALS]:
        yield from wrapped(
            f"{plural(proposal['items'], 'item')}, {plural(proposal['outlets'], 'outlet')}, {proposal['why']}: "
            f"add it under `also`? “…{line(proposal['quote'])}…”",
            width,
            mark=f"? {line(proposal['surface'])},",
            indent="    ",
        )
    if len(record["proposals"]) > _PROPOSALS:
        yield f"    and {len(record['proposals']) - _PROPOSALS} more proposals; --json lists all"


def replayed(
    changes: Sequence[Record],
    *,
    items: int,
    entries: int,
    unopened: int,
    applied: bool,
    width: int,
) -> Iterator[str]:
    """Yield what a replay would change, or did: for each story the counts, then for each name its items."""
    if not changes:
        yield f"{_counted(changes, applied)}"
    for story in dict.fromkeys(change["story"] for change in changes):
        mine = [change for change in changes if change["story"] == story]
        yield f"{line(story)}: {_counted(mine, applied)}"
        by_alias: dict[str, list[Record]] = {}
        already: Counter[str] = Counter()
        for change in mine:
            aliases = list(dict.fromkeys(name["alias"] for name in change["names"]))
            if change["change"] == "marked":
                already.update(aliases)
                continue
            # Each item stands under one name, the first that makes it part of the story.
            by_alias.setdefault(aliases[0] if aliases else "no name known", []).append(change)
        for alias in already:
            by_alias.setdefault(alias, [])
        for alias, under in sorted(by_alias.items(), key=lambda pair: (-len(pair[1]), pair[0])):
            more = sum(change["change"] == "added" for change in under)
            marked = f" ({plural(already[alias], 'item')} already in the story)"
            yield f"  {line(alias)}: +{more}, -{len(under) - more}" + (
                marked if already[alias] else ""
            )
            for change in under[:_LISTED]:
                yield from _change(change, width)
            if len(under) > _LISTED:
                yield f"      and {len(under) - _LISTED} more; --json lists all"
    never = plural(entries, "feed entry", "feed entries")
    yield f"Looked at {plural(items, 'item')} and {never} that {'was' if entries == 1 else 'were'} never opened."
    if unopened:
        yield (
            f"{plural(unopened, 'entry has', 'entries have')} a context word and no name; "
            "pages that were never opened cannot be replayed."
        )


def _counted(changes: Sequence[Record], applied: bool) -> str:
    """Return the counts of a story; zero is said."""
    added = [change for change in changes if change["change"] == "added"]
    back = sum(change["back"] for change in added)
    lost = sum(change["change"] == "lost" for change in changes)
    return (
        (f"{len(added)} added" if applied else f"{len(added)} would be added")
        + (f" ({back} of them brought back)" if back else "")
        + f", {lost} lost"
    )


def appended(*, diffs: int, back: int, left_out: int, marked: int) -> str:
    """Return what applying a replay came to."""
    return (
        f"appended: {plural(diffs, 'diff')}"
        + (f"; {back} brought back" if back else "")
        + (f"; {left_out} left out" if left_out else "")
        + (f"; names marked in {plural(marked, 'item')} already in the story" if marked else "")
    )


def _change(change: Record, width: int) -> Iterator[str]:
    sign = "+" if change["change"] == "added" else "-"
    where = f"item {change['item']}" if change["item"] else "an entry that was not opened"
    at = dated(change["published"] or change["first_seen"])
    shown = as_a("added" if sign == "+" else "removed", sign)
    head = joined("    ", shown, " ", at, "  ", as_a("outlet", source(change)), ":")
    yield from headed(head, change["title"] or "without a title", width, indent="      ")
    said = ", ".join(
        f"“{line(name['surface'])}” [{line(name['rule'])} {name['strength']:.2f}]"
        for name in change["names"][:3]
    )
    back = "; told before, counts again" if change["back"] else ""
    yield from wrapped(f"{where}: {said or 'no name of it was kept'}{back}", width, mark="")
