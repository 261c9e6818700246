"""What diffs tell, as lines: new first, then revisions, removals, conflicts, copies folded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from watcher.core.arrivals import is_page
from watcher.core.disputes import CORRECTED
from watcher.core.roots import copied, disputed, origins
from watcher.render.disputes import MOST_SHOWN, chosen, dispute
from watcher.render.lines import command, dated, headed, heading, plural, source, wrapped
from watcher.render.marks import Line, as_a, joined, listed
from watcher.render.safe import line

Record = Mapping[str, Any]

_ADDED_SHOWN = 3
_COPY_ADDS = 2


def news(
    diffs: Sequence[Record],
    *,
    width: int,
    claims: Iterable[Record] = (),
    everything: bool = False,
) -> Iterator[Line]:
    """Yield what diffs tell: new first, then revisions, removals, conflicts, copies folded.

    `claims`, where given, are what the items concerned state (`core.stated`): values in other words are then known as one.
    `everything`: each disputed fact, however many there are.
    """
    copies = _copied(diffs)
    new = [
        diff
        for diff in diffs
        # The feed's words may have been told before the page showed whose text it is.
        if diff["kind"] == "new" and (diff["story"], diff["item"]) not in copies
    ]
    who = {diff["item"]: source(diff) for diff in diffs}
    yield from _section("NEW", new, lambda diff, width: _new(diff, who, width), width)
    yield from _section(
        "READ IN FULL, for the first time", [diff for diff in diffs if is_page(diff)], _page, width
    )
    yield from _section(
        "REVISED",
        [diff for diff in diffs if diff["kind"] == "revision" and not is_page(diff)],
        _revision,
        width,
    )
    yield from _section(
        "REMOVED",
        [diff for diff in diffs if diff["kind"] in ("removal", "return")],
        _removal,
        width,
    )
    yield from _conflicts(disputed(diffs, claims), width, None if everything else MOST_SHOWN)
    told = {(diff["story"], diff["item"]) for diff in new}
    yield from _copies(
        [
            diff
            for diff in diffs
            if diff["kind"] == "copy" and (diff["story"], diff["item"]) not in told
        ],
        width,
    )


def _copied(diffs: Sequence[Record]) -> set[tuple[str, int]]:
    """Return the items that are copies in a story."""
    stories: dict[str, list[Record]] = {}
    for diff in diffs:
        stories.setdefault(diff["story"], []).append(diff)
    return {
        (story, item) for story, told in stories.items() for item in copied(told, origins(told))
    }


def _section(
    title: str,
    diffs: Sequence[Record],
    tell: Callable[[Record, int], Iterator[Line]],
    width: int,
) -> Iterator[Line]:
    if diffs:
        yield Line("")
        yield heading(title)
        for diff in diffs:
            yield from tell(diff, width)


def _head(diff: Record, width: int) -> Iterator[Line]:
    # Time before outlet: a name from right to left would turn around a date of ours behind it.
    number = as_a("number", f"{diff['id']:>4}")
    head = joined(number, "  ", _dated(diff), "  ", as_a("outlet", source(diff)), ":")
    yield from headed(head, diff["title"] or "without a title", width, indent="      ")


def _dated(diff: Record) -> Line:
    """Return when it was published; where that is unknown, when it was first seen, and say so."""
    published = diff["published"]
    return dated(published or diff["at"], seen=not published)


def _new(diff: Record, who: Mapping[int, str], width: int) -> Iterator[Line]:
    yield from _head(diff, width)
    original = diff.get("translation_of")
    if original is not None:
        of = f"probably a translation of item {original}{_outlet_of(original, diff, who)}"
        yield from wrapped(of, width, mark="")
    yield from _added(diff, width)
    if diff["wire"]:
        yield joined(f"      credits {line(diff['wire'])}")
    if diff["url"]:
        yield joined("      ", as_a("muted", line(diff["url"])))


def _weightiest(added: Sequence[Record], most: int) -> list[Record]:
    """Return the sentences that weigh most, in the order of the text."""
    ranked = sorted(added, key=lambda sentence: -sentence.get("weight", 0.0))[:most]
    return sorted(ranked, key=lambda sentence: int(sentence["start"]))


def _more(count: int, of: str, item: int, width: int, indent: str = "      ") -> Iterator[Line]:
    said = joined(as_a("muted", f"{count} more new{of}: "), command(f"watcher show {item}"))
    yield from wrapped(said, width, mark="+", indent=indent)


def _outlet_of(item: int, diff: Record, who: Mapping[int, str]) -> str:
    """Return the outlet of an item that was told before, where a record at hand names it."""
    known = next((source(one) for one in diff["repeated"] if one["item"] == item), None)
    name = who.get(item) or known
    return f", {name}" if name else ""


def _added(diff: Record, width: int) -> Iterator[Line]:
    """Yield the new sentences that weigh most, how many more there are, and what is probably known from another language."""
    added = diff["added"]
    probable = [known for known in diff["repeated"] if known.get("probable")]
    total = len(added) + len(diff["repeated"])
    if not added:
        known = "known or probably known" if probable else "known"
        yield joined(
            "      ", as_a("muted", f"adds nothing: all {plural(total, 'sentence')} {known}")
        )
    shown = _weightiest(added, _ADDED_SHOWN)
    for sentence in shown:
        yield from wrapped(sentence["text"], width, mark="+")
    if len(added) > len(shown):
        of = f" of {plural(total, 'sentence')}"
        yield from _more(len(added) - len(shown), of, diff["item"], width)
    if probable:
        example = max(probable, key=lambda known: (known["share"], -known["start"]))
        yield from wrapped(
            f"“{line(example['text'])}” (item {example['item']}, {source(example)})",
            width,
            mark=f"= {len(probable)} probably known from another language{', such as' if len(probable) > 1 else ''}:",
            lines=3,
        )


def _page(diff: Record, width: int) -> Iterator[Line]:
    yield from _head(diff, width)
    yield from _added(diff, width)


def _revision(diff: Record, width: int) -> Iterator[Line]:
    yield from _head(diff, width)
    change = diff["evidence"].get("change") or {}
    before, after = (
        ", ".join(dict.fromkeys(line(one) for one in change.get(name) or ()))
        for name in ("numbers_before", "numbers_after")
    )
    if before and after:
        yield from wrapped(f"{before} -> {after}", width, mark="numbers:")
    if change.get("headline_before"):
        yield from wrapped(change["headline_before"], width, mark="- headline:")
        yield from wrapped(diff["title"], width, mark="+ headline:")
    for about, was, says in changed_values(diff):
        yield from wrapped(f"{was} -> {says}", width, mark=f"{about}:")
    yield from _some(diff["removed"], "-", "removed", width)
    yield from _some([sentence["text"] for sentence in diff["added"]], "+", "new", width)
    yield joined(
        "      ", as_a("muted", "word by word: "), command(f"watcher revisions {diff['item']}")
    )


def _some(texts: Sequence[str], mark: str, what: str, width: int) -> Iterator[Line]:
    """Yield the first sentences, and how many more there are."""
    for text in texts[:_ADDED_SHOWN]:
        yield from wrapped(text, width, mark=mark)
    if len(texts) > _ADDED_SHOWN:
        yield from wrapped(
            as_a("muted", f"{len(texts) - _ADDED_SHOWN} more {what}"), width, mark=mark
        )


def changed_values(diff: Record) -> list[tuple[str, str, str]]:
    """Return what an outlet states otherwise than before at one address: about what, the old value, the new one."""
    return [
        (line(conflict["about"]), line(other["says"]), line(conflict["says"]))
        for conflict in diff["conflicts"]
        for other in conflict["others"]
        if other.get("class") == CORRECTED
    ]


def _removal(diff: Record, width: int) -> Iterator[Line]:
    yield from _head(diff, width)
    why = f"{line(diff['evidence'].get('why', ''))}; the last text is kept: "
    yield from wrapped(joined(why, command(f"watcher show {diff['item']}")), width, mark="")


def _conflicts(found: Sequence[Record], width: int, most: int | None) -> Iterator[Line]:
    """Yield each disputed fact once, before it the diff that told of it last."""
    if not found:
        return
    yield Line("")
    yield heading("CONFLICTS")
    shown = chosen(found, most)
    for conflict in shown:
        mark = as_a("number", f"{max(conflict['diffs']):>4} ")
        yield from dispute(conflict, width, mark=mark, indent="")
    if len(found) > len(shown):
        more = f"and {plural(len(found) - len(shown), 'more disputed fact')}: "
        yield joined("      ", as_a("muted", more), command("watcher story --all"))


def _copies(diffs: Sequence[Record], width: int) -> Iterator[Line]:
    """Yield the copies by what they copy, each with the sentences of its own that weigh most and how many more there are."""
    groups: dict[int, list[Record]] = {}
    for diff in diffs:
        groups.setdefault(diff["of"], []).append(diff)
    if not groups:
        return
    yield Line("")
    yield heading("COPIES")
    for of, copies in groups.items():
        named = (
            joined(as_a("number", f"({copy['id']})"), " ", as_a("outlet", source(copy)))
            for copy in copies
        )
        outside = any(copy.get("of_outside") for copy in copies)
        yield from wrapped(
            joined(f"{plural(len(copies), 'copy', 'copies')}: ", listed(named)),
            width,
            mark=f"of item {of} ({_origin(copies)}{', not in the story' if outside else ''}):",
        )
        for copy in copies:
            # Of an original that is not told itself, the first copy tells the text.
            shown = _weightiest(copy["added"], _ADDED_SHOWN if outside else _COPY_ADDS)
            for one in shown:
                mark = f"+ {source(copy)} adds:"
                yield from wrapped(one["text"], width, mark=mark, indent="        ")
            if len(copy["added"]) > len(shown):
                left = len(copy["added"]) - len(shown)
                yield from _more(left, f" in {source(copy)}", copy["item"], width, "        ")


def _origin(copies: Sequence[Record]) -> str:
    copy = copies[0]
    return line(copy.get("of_outlet") or copy.get("of_ref") or "outlet unknown")
