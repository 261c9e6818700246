"""What outlets state differently, as lines: each value once, with who says so and the earliest quote. Never who is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from watcher.core.disputes import CLASSES
from watcher.render.lines import command, names, when, wrapped
from watcher.render.marks import Line, as_a, joined
from watcher.render.safe import line

Record = Mapping[str, Any]

MOST_SHOWN = 12  # facts; what more outlets carry comes first
_NAMED = 4  # outlets of one value, beside the first
_LONG = 20  # lines of one count that grew
_WORDINGS = 3  # in which a value is printed

# The class of a contradiction in words.
IN_WORDS = {
    "disagree": "outlets disagree",
    "updated": "later reports say otherwise",
    "ambiguous": "perhaps the same",
    "corrected": "the outlet changed it",
}
# What a yes or no is read as: the word that was printed ("dead") may say either.
_ANSWERS = {"no": "no", "yes": "yes", "open": "left open"}


def chosen(conflicts: Sequence[Record], most: int | None) -> list[Record]:
    """Return the disputes to show: contradictions before what may be the same, the most carried first."""
    ordered = sorted(
        conflicts, key=lambda one: (_rank(one["class"]), -_carriers(one), str(one["about"]))
    )
    return ordered[:most]


def _rank(kind: str | None) -> int:
    return CLASSES.index(kind) if kind in CLASSES else len(CLASSES)


def _carriers(conflict: Record) -> int:
    return sum(len(value["outlets"]) for value in conflict["values"])


def dispute(conflict: Record, width: int, *, mark: str = "", indent: str = "  ") -> Iterator[Line]:
    """Yield one disputed fact with its values; `mark` stands before it."""
    said = IN_WORDS.get(conflict["class"] or "", "")
    about = as_a("headline", line(conflict["about"]))
    yield from wrapped(joined(about, f": {said}" if said else ""), width, mark=mark, indent=indent)
    for value in conflict["values"]:
        below = indent + " " * (len(mark) + 1 if mark else 2)
        yield from _value(value, conflict["class"], width, below)


def _value(value: Record, of_all: str | None, width: int, indent: str) -> Iterator[Line]:
    first = value["first"]
    others = [one for one in value["outlets"] if one != _name(first)]
    gone = [one for one in value["formerly"] if one != _name(first)]
    parts = [f"{_name(first)}, {_at(first)}"]
    if _name(first) in value["formerly"] and _name(first) not in value["outlets"]:
        until = first.get("until")
        parts[0] += f" (until {when(until)})" if until else " (says so no longer)"
    if others:
        parts.append(f"also {names(others, _NAMED)}")
    if gone:
        parts.append(f"no longer {names(gone, _NAMED)}")
    if value["class"] != of_all and value["class"] in IN_WORDS:
        parts.append(IN_WORDS[value["class"]])
    yield from wrapped(
        "; ".join(parts), width, mark=as_a("value", f"{_said(value)}:"), indent=indent
    )
    yield from wrapped(f"“{line(first['quote'])}”", width, mark="", indent=indent + "  ")


def _at(claim: Record) -> str:
    """Return since when it is said: of a later version when that was seen, and what stood there before."""
    if claim.get("since"):
        was = claim.get("was")
        return f"since {when(claim['since'])}" + (
            f" ({line(was['says'])} until then)" if was else ""
        )
    return f"{'' if claim.get('dated', True) else 'seen '}{when(claim['at'])}"


def _said(value: Record) -> str:
    says = list(dict.fromkeys(line(one) for one in value["says"]))
    printed = " / ".join(says[:_WORDINGS]) + (" / …" if len(says) > _WORDINGS else "")
    answer = _ANSWERS.get(value.get("answer") or "")
    return f"{answer} ({printed})" if answer else printed


def _name(claim: Record) -> str:
    return line(
        claim["outlet"] or claim.get("item_ref") or claim.get("ref") or f"item {claim['item']}"
    )


def corrections(found: Sequence[Record], width: int, *, most: int | None) -> Iterator[Line]:
    """Yield what outlets changed at one address, the latest first."""
    latest = list(reversed(found))
    for one in latest[:most]:
        yield from wrapped(
            f"{line(one['before']['says'])} -> {line(one['after']['says'])}",
            width,
            mark=f"{line(one['about'])}, {_name(one)}, {when(one['at'])}:",
            indent="  ",
        )
        yield from wrapped(f"“{line(one['before']['quote'])}”", width, mark="-", indent="    ")
        yield from wrapped(f"“{line(one['after']['quote'])}”", width, mark="+", indent="    ")
    if most is not None and len(found) > most:
        yield joined(f"  and {len(found) - most} more: ", command("watcher story --all"))


def growth(found: Sequence[Record], width: int, *, most: int | None) -> Iterator[Line]:
    """Yield the counts that grew, a line for each: every value with when and by whom it was told first."""
    for one in found[:most]:
        steps = (
            f"{'at least ' if step['at_least'] else ''}{step['count']} ({when(step['at'])}, {_name(step)}, item {step['item']})"
            for step in one["values"]
        )
        yield from wrapped(
            " -> ".join(steps), width, mark=f"{line(one['about'])}:", indent="  ", lines=_LONG
        )
    if most is not None and len(found) > most:
        yield joined(f"  and {len(found) - most} more: ", command("watcher story --all"))
