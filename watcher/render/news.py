"""What diffs tell, as lines: new first, then revisions, removals, conflicts, copies folded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from watcher.core.disputes import CORRECTED
from watcher.core.roots import copied, disputed, origins
from watcher.render.disputes import MOST_SHOWN, chosen, dispute
from watcher.render.lines import headed, plural, source, when, wrapped
from watcher.render.safe import line

Record = Mapping[str, Any]

_ADDED_SHOWN = 3


def news(diffs: Sequence[Record], *, width: int, claims: Iterable[Record] = ()) -> Iterator[str]:
    """Yield what diffs tell: new first, then revisions, removals, conflicts, copies folded.

    `claims`, where given, are what the items concerned state (`core.stated`): values in other words are then known as one.
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
        "REVISED",
        [diff for diff in diffs if diff["kind"] == "revision"],
        _revision,
        width,
    )
    yield from _section(
        "REMOVED",
        [diff for diff in diffs if diff["kind"] in ("removal", "return")],
        _removal,
        width,
    )
    yield from _conflicts(disputed(diffs, claims), width)
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
    tell: Callable[[Record, int], Iterator[str]],
    width: int,
) -> Iterator[str]:
    if diffs:
        yield ""
        yield title
        for diff in diffs:
            yield from tell(diff, width)


def _head(diff: Record, width: int) -> Iterator[str]:
    head = f"{diff['id']:>4}  {source(diff)}, {_dated(diff)}:"
    yield from headed(head, diff["title"] or "without a title", width, indent="      ")


def _dated(diff: Record) -> str:
    """Return when it was published; where that is unknown, when it was first seen, and say so."""
    return when(diff["published"]) if diff["published"] else f"seen {when(diff['at'])}"


def _new(diff: Record, who: Mapping[int, str], width: int) -> Iterator[str]:
    yield from _head(diff, width)
    original = diff.get("translation_of")
    if original is not None:
        yield f"      probably a translation of item {original}{_outlet_of(original, diff, who)}"
    yield from _added(diff, width)
    if diff["wire"]:
        yield f"      credits {line(diff['wire'])}"
    if diff["url"]:
        yield f"      {line(diff['url'])}"


def _outlet_of(item: int, diff: Record, who: Mapping[int, str]) -> str:
    """Return the outlet of an item that was told before, where a record at hand names it."""
    known = next((source(one) for one in diff["repeated"] if one["item"] == item), None)
    name = who.get(item) or known
    return f", {name}" if name else ""


def _added(diff: Record, width: int) -> Iterator[str]:
    """Yield the new sentences that weigh most, how many more there are, and what is probably known from another language."""
    added = diff["added"]
    probable = [known for known in diff["repeated"] if known.get("probable")]
    total = len(added) + len(diff["repeated"])
    if not added:
        known = "known or probably known" if probable else "known"
        yield f"      adds nothing: all {plural(total, 'sentence')} {known}"
    ranked = sorted(added, key=lambda sentence: -sentence.get("weight", 0.0))[:_ADDED_SHOWN]
    for sentence in sorted(ranked, key=lambda sentence: int(sentence["start"])):
        yield from wrapped(sentence["text"], width, mark="+")
    if len(added) > len(ranked):
        yield f"      + {len(added) - len(ranked)} more new of {plural(total, 'sentence')}: watcher show {diff['item']}"
    if probable:
        example = max(probable, key=lambda known: (known["share"], -known["start"]))
        yield from wrapped(
            f"“{line(example['text'])}” (item {example['item']}, {source(example)})",
            width,
            mark=f"= {len(probable)} probably known from another language{', such as' if len(probable) > 1 else ''}:",
            lines=3,
        )


def _revision(diff: Record, width: int) -> Iterator[str]:
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
    yield f"      word by word: watcher revisions {diff['item']}"


def _some(texts: Sequence[str], mark: str, what: str, width: int) -> Iterator[str]:
    """Yield the first sentences, and how many more there are."""
    for text in texts[:_ADDED_SHOWN]:
        yield from wrapped(text, width, mark=mark)
    if len(texts) > _ADDED_SHOWN:
        yield f"      {mark} {len(texts) - _ADDED_SHOWN} more {what}"


def changed_values(diff: Record) -> list[tuple[str, str, str]]:
    """Return what an outlet states otherwise than before at one address: about what, the old value, the new one."""
    return [
        (line(conflict["about"]), line(other["says"]), line(conflict["says"]))
        for conflict in diff["conflicts"]
        for other in conflict["others"]
        if other.get("class") == CORRECTED
    ]


def _removal(diff: Record, width: int) -> Iterator[str]:
    yield from _head(diff, width)
    yield f"      {line(diff['evidence'].get('why', ''))}; the last text is kept: watcher show {diff['item']}"


def _conflicts(found: Sequence[Record], width: int) -> Iterator[str]:
    """Yield each disputed fact once, before it the diff that told of it last."""
    if not found:
        return
    yield ""
    yield "CONFLICTS"
    for conflict in chosen(found, MOST_SHOWN):
        yield from dispute(conflict, width, mark=f"{max(conflict['diffs']):>4} ", indent="")
    if len(found) > MOST_SHOWN:
        yield f"      and {plural(len(found) - MOST_SHOWN, 'more disputed fact')}: watcher story --all"


def _copies(diffs: Sequence[Record], width: int) -> Iterator[str]:
    groups: dict[int, list[Record]] = {}
    for diff in diffs:
        groups.setdefault(diff["of"], []).append(diff)
    if not groups:
        return
    yield ""
    yield "COPIES"
    for of, copies in groups.items():
        names = ", ".join(f"{source(copy)} ({copy['id']})" for copy in copies)
        outside = any(copy.get("of_outside") for copy in copies)
        yield from wrapped(
            f"{plural(len(copies), 'copy', 'copies')}: {names}",
            width,
            mark=f"of item {of} ({_origin(copies)}{', not in the story' if outside else ''}):",
        )
        for copy in copies:
            # Of an original that is not told itself, the first copy tells the text.
            for one in copy["added"][: _ADDED_SHOWN if outside else 2]:
                yield from wrapped(
                    one["text"], width, mark=f"+ {source(copy)} adds:", indent="        "
                )


def _origin(copies: Sequence[Record]) -> str:
    copy = copies[0]
    return line(copy.get("of_outlet") or copy.get("of_ref") or "outlet unknown")
