"""A story on one screen: what is new, and how much of the rest is repetition. Takes a digest's record, gives lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from watcher.render import digestwords as words
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import command, dated, heading, names, plural, shortened, when, wrapped
from watcher.render.mail import said as stated
from watcher.render.marked import change, sentence
from watcher.render.marks import Line, as_a, joined, listed, shortened_to
from watcher.render.safe import line

Record = Mapping[str, Any]

LEAST, MOST = 24, 50  # lines of a screen
_ROOMY = 36  # lines from which the first articles are told at length
_AT_LENGTH = 2  # articles
_INDENT = "      "
_OUTLETS = 4
_FEEDS = 3
_QUOTED = 3  # lines of a value with its quote
_FRAME = 3  # lines of a section beside what it shows: a gap, its title, how much more there is


@dataclass(slots=True, kw_only=True)
class _Section:
    """A part of the screen. Each block has its forms, the longest first; `more` says what the ones left out are."""

    title: str
    blocks: list[list[list[Line]]]
    more: Sequence[str]  # by how many blocks are shown
    shown: list[list[Line]] = field(default_factory=list)
    long: int = 0  # blocks that are told at length if there is room

    def cost(self) -> int:
        """Return how many lines it takes."""
        return _FRAME - (not self.more[len(self.shown)]) + sum(map(len, self.shown))


def overview(
    record: Record, *, span: str, width: int, height: int, scope: str = ""
) -> Iterator[Line]:
    """Yield at most `height` lines (no less than 24) on a digest's record.

    `span`: of what time it tells. `scope`: the options that make a command show the same.
    """
    head = [*_head(record, span, width)]
    everything = joined("everything: ", command(f"watcher summary --all{scope}"))
    proof = joined("proof of a line: ", command("watcher why NUMBER"))
    foot = [*wrapped(joined(everything, "; ", proof), width, mark="", indent="")]
    rest = f"watcher summary --all{scope}"
    roomy = height >= _ROOMY
    sections = [
        one
        for one in (
            _news(record, width, rest, long=_AT_LENGTH if roomy else 0),
            _conflicts(record, width, f"watcher story --all{scope}", short=2 if roomy else 1),
            _revisions(record, width, rest),
            _gone(record, width, rest),
            _corrections(record, width, rest),
            _feeds(record, width),
        )
        if one is not None
    ]
    _fill(sections, height - len(head) - len(foot) - 1)
    yield from head
    for section in sections:
        yield Line("")
        yield heading(section.title)
        for block in section.shown:
            yield from block
        if more := section.more[len(section.shown)]:
            before, _, shows = more.partition(": ")
            end = joined(": ", command(shows)) if shows else ""
            yield shortened_to(joined("  ", before, end), width)
    if sections:
        yield Line("")
    yield from foot


def _fill(sections: Sequence[_Section], height: int) -> None:
    """Choose what is shown: the first of each section, then more of each in turn; then at length what there is room for."""
    going = list(sections)
    while going:
        for section in list(going):
            at = len(section.shown)
            if at == len(section.blocks):
                going.remove(section)
                continue
            forms = section.blocks[at]
            for block in forms if at < section.long else forms[1:]:
                section.shown.append(block)
                if sum(one.cost() for one in sections) <= height:
                    break
                section.shown.pop()
            else:
                going.remove(section)
    for section in sections:
        for at, before in enumerate(section.shown):
            for block in section.blocks[at]:
                section.shown[at] = block
                if sum(one.cost() for one in sections) <= height:
                    break
                section.shown[at] = before


def _more(total: int, beyond: int, one: str, many: str | None, shows: str) -> list[str]:
    """Return for each number of blocks shown what the others are."""
    said: list[str] = []
    for shown in range(total + 1):
        left = total - shown + beyond
        before = f"and {left} more" if shown else f"{left}"
        said.append(f"{before} {one if left == 1 else many or one + 's'}: {shows}" if left else "")
    return said


# --- the figures ------------------------------------------------------------------------


def _head(record: Record, span: str, width: int) -> Iterator[Line]:
    title = joined(as_a("title", words.title(record)), f": {span}")
    yield from wrapped(title, width, mark="", indent="", lines=2)
    if record["nothing"]:
        yield Line("nothing was told")
    else:
        figures = as_a("value", words.headline(record))
        yield from wrapped(figures, width, mark="", indent="", lines=2)
    n, left = record["figures"], record["left_out"]
    parts = [words.sums(record)] if n["articles"] or n["pages"] else []
    said = n["sentences"] + left["repeated"]
    if said:
        probably = f" ({left['probable']} of them probably)" if left["probable"] else ""
        parts.append(f"{left['repeated']} of {plural(said, 'sentence')}, {left['repeated'] / said:.0%}, told before{probably}")  # fmt: skip
    parts.append(f"{left['not_matching']} of {plural(left['entries'], 'entry', 'entries')} seen named nobody of the story")  # fmt: skip
    yield from wrapped("; ".join(parts), width, mark="", indent="", lines=3)


# --- articles ---------------------------------------------------------------------------


def _news(record: Record, width: int, rest: str, *, long: int) -> _Section | None:
    groups = record["news"]
    if not groups:
        return None
    beyond = record["news_more"]
    more: list[str] = []
    for shown in range(len(groups) + 1):
        holds = {
            name: beyond[name] + sum(group["holds"][name] for group in groups[shown:])
            for name in beyond
        }
        said = words.holding(holds, more=shown > 0)
        more.append(f"{'and ' if shown else ''}{said}: {rest}" if said else "")
    blocks = []
    for group in groups:
        short = _group(group, width, False)
        blocks.append([_group(group, width, True), short, short[:1]])
    return _Section(title="NEW, what adds most first", blocks=blocks, more=more, long=long)


def _group(group: Record, width: int, long: bool) -> list[Line]:
    lead, copies = group["lead"], group["copies"]
    rows: list[Line] = []
    if lead is not None:
        rows += _article(lead, width, long, _INDENT)
    else:
        of = group["of"] or {"outlet": None, "outside": False}
        outside = ", not in the story" if of["outside"] else ""
        whose = f"told before by {line(of['outlet'] or '') or 'outlet unknown'}{outside}"
        rows += wrapped(whose, width, mark=f"item {group['item']},", indent=_INDENT, lines=1)
    if copies["count"]:
        rows += wrapped(_names(copies["outlets"], copies["more"]), width, mark=f"= {words.copies(group)}:", lines=1)  # fmt: skip
        adds = copies["adds"] if long else copies["adds"][:1] if lead is None else ()
        for one in adds:
            mark = joined("+ ", as_a("outlet", line(one["outlet"])), " adds:")
            rows += wrapped(sentence(one["parts"]), width, mark=mark, indent="        ", lines=2)
    if group["translations"]:
        who = _names([one["outlet"] for one in group["translations"]], group["translations_more"])
        rows += wrapped(who, width, mark="= probably translated by", lines=1)
    return rows


def _article(one: Record, width: int, long: bool, indent: str) -> list[Line]:
    """Return an article with what it adds; its numbers stand before what another direction of writing may turn around."""
    rows = [_row(one["diff"], _at(one), _whose(one), width)]
    sentences = one["sentences"] if long else one["sentences"][:1]
    for one_new in sentences:
        rows += wrapped(sentence(one_new["parts"]), width, mark="+", indent=indent, lines=3 if long else 2)  # fmt: skip
    if not one["new"]:
        rows += wrapped(words.more_of(one) or "", width, mark="", indent=indent, lines=1)
    left = one["new"] - len(sentences)
    if left > 0:
        more = joined(as_a("muted", f"{left} more new: "), command(f"watcher show {one['item']}"))
        beside = joined(rows[-1], "  ", more)
        if _is_ours(rows[-1]) and shortened_to(beside, width) == beside:
            rows[-1] = beside
        else:
            rows.append(joined(indent, more))
    return rows


def _row(number: int | None, at: Line, rest: str, width: int) -> Line:
    shown = as_a("number", str(number)) if number is not None else ""
    return shortened_to(joined(" " * (4 - len(shown)), shown, "  ", at, "  ", rest), width)


def _whose(one: Record) -> Line:
    """Return outlet and headline."""
    wire = f" [{line(one['wire'])}]" if one.get("wire") else ""
    outlet = as_a("outlet", words.outlet(one))
    title = as_a("headline", line(one["title"]) or "without a title")
    return joined(outlet, wire, ": ", title)


def _at(one: Record) -> Line:
    return dated(one["at"], seen=not one["dated"])


def _names(shown: Sequence[str | None], more: int) -> Line:
    outlets = [as_a("outlet", line(name or "") or "outlet unknown") for name in shown[:_OUTLETS]]
    more += len(shown) - len(outlets)
    return joined(listed(outlets), f" and {more} more" if more else "")


def _is_ours(row: str) -> bool:
    """Whether a line ends from left to right, so that words of ours may follow."""
    for letter in reversed(row):
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction == "L"
    return True


# --- changed, removed -------------------------------------------------------------------


def _revisions(record: Record, width: int, rest: str) -> _Section | None:
    found = record["revisions"]
    if not found:
        return None
    return _Section(
        title="REVISED",
        blocks=[
            [long := _revision(one, width, True), _revision(one, width, False), long[:1]]
            for one in found
        ],
        more=_more(len(found), record["revisions_more"], "revised article", None, rest),
    )


def _revision(one: Record, width: int, long: bool) -> list[Line]:
    rows = [_row(one["diff"], _at(one), _whose(one), width)]
    said = [words.edit_kind(one)] + ([words.restated(one)] if one["restated"] else [])
    if one["also"]:
        said.append(f"the same change: {names(one['also'], _OUTLETS)}")
    rows += wrapped("; ".join(said), width, mark="", lines=2)
    hunks = [joined("headline: ", change(hunk)) for hunk in one["headline"]]
    hunks += [change(hunk) for hunk in one["text"]]
    shown = hunks if long else hunks[-1:]
    for hunk in shown:
        rows += wrapped(hunk, width, mark="*", lines=3 if long else 2)
    more = one["more"] + len(hunks) - len(shown)
    count = as_a("muted", f"{plural(more, 'more change')}: " if more else "word by word: ")
    return [*rows, joined(_INDENT, count, command(f"watcher revisions {one['item']}"))]


def _gone(record: Record, width: int, rest: str) -> _Section | None:
    found = record["gone"]
    if not found:
        return None
    blocks: list[list[list[Line]]] = []
    for one in found:
        what = "removed" if one["kind"] == "removal" else "answers again"
        row = _row(one["diff"], _at(one), joined(f"{what}: ", _whose(one)), width)
        kept = joined(f"{line(one['why'])}; its text is kept: ", command(f"watcher show {one['item']}"))  # fmt: skip
        blocks.append([[row, *wrapped(kept, width, mark="", lines=2)], [row]])
    more = _more(len(found), record["gone_more"], "page", None, rest)
    return _Section(title="REMOVED, RETURNED", blocks=blocks, more=more)  # fmt: skip


def _corrections(record: Record, width: int, rest: str) -> _Section | None:
    found = record["corrections"]
    if not found:
        return None
    blocks: list[list[list[Line]]] = []
    for one in found:
        before, after = (as_a("value", line(one[side]["says"])) for side in ("before", "after"))
        said = joined(as_a("outlet", line(one["outlet"])), f": {line(one['about'])}: ", before, " -> ", after)  # fmt: skip
        row = _row(one["diff"], dated(one["at"], seen=True), said, width)
        quotes = [
            piece
            for sign, side in (("-", "before"), ("+", "after"))
            for piece in wrapped(f"“{line(one[side]['quote'])}”", width, mark=sign, lines=2)
        ]
        blocks.append([[row, *quotes], [row]])
    more = _more(len(found), record["corrections_more"], "changed value", None, rest)
    return _Section(title="CORRECTED BY THE OUTLET", blocks=blocks, more=more)


# --- disputed ---------------------------------------------------------------------------


def _conflicts(record: Record, width: int, rest: str, *, short: int) -> _Section | None:
    found = record["conflicts"]
    if not found:
        return None
    more = _more(len(found), record["conflicts_more"], "disputed fact", None, rest)
    blocks = [
        [_dispute(one, width, _QUOTED), _dispute(one, width, short), _dispute(one, width, 1)]
        for one in found
    ]
    return _Section(title="CONFLICTS", blocks=blocks, more=more)


def _dispute(one: Record, width: int, most: int) -> list[Line]:
    said = IN_WORDS.get(one["class"] or "", "disputed")
    number = as_a("number", f"{one['diff'] or '':>4}")
    rows = [shortened_to(joined(number, "  ", as_a("headline", line(one["about"])), f": {said}"), width)]  # fmt: skip
    shown = one["values"] if most == _QUOTED else one["values"][:2]
    for value in shown:
        others = ", also " + names(value["also"], 2) if value["also"] else ""
        gone = "" if value["stands"] else " (says so no longer)"
        says = as_a("value", stated(value))
        who = joined(as_a("outlet", line(value["outlet"])), gone, others)
        quote = joined(_at(value), "  ", who, f": “{line(value['quote'])}”")
        if _is_ours(says):
            rows += wrapped(joined(says, "  ", quote), width, mark="·", lines=most)
        else:
            rows += wrapped(says, width, mark="·", lines=1)
            rows += wrapped(quote, width, mark="", indent=_INDENT + "  ", lines=most)
    left = one["more"] + len(one["values"]) - len(shown)
    if left:
        count = as_a("muted", f"{plural(left, 'more value')}: ")
        rows.append(joined(_INDENT, count, command(f"watcher why {one['diff']}")))
    return rows


# --- feeds ------------------------------------------------------------------------------


def _feeds(record: Record, width: int) -> _Section | None:
    feeds = record["feeds"]
    troubled = feeds["troubled_count"] + feeds["gaps_count"] + feeds["unread"]
    if not troubled or not feeds["followed"]:
        return None
    rows = [
        row
        for sentence in words.feeds(record)
        for row in wrapped(sentence, width, mark="", indent="  ", lines=1)
    ]
    said = next(words.feeds(record)).partition(";")[0]
    short = shortened_to(joined(f"  {said}: ", command("watcher status")), width)
    for one in feeds["troubled"][:_FEEDS]:
        read = f"last read {when(one['last_ok'])}" if one["last_ok"] else "never read"
        mark = as_a("alarm", f"! {line(one['outcome'])},")
        why = joined(f"{read}: ", as_a("outlet", line(one["outlet"])), f": {line(one['error'])}")
        rows += wrapped(why, width, mark=mark, indent="  ", lines=1)
    for one in feeds["gaps"][:_FEEDS]:
        between = f"possible loss between {when(one['from'])} and {when(one['to'])}: "
        row = joined("  ", as_a("alarm", "!"), " ", between, as_a("outlet", line(one["outlet"])))
        rows.append(shortened(row, width))
    beyond = max(0, feeds["troubled_count"] - _FEEDS) + max(0, feeds["gaps_count"] - _FEEDS)
    if beyond:
        rows.append(joined(f"  and {beyond} more: ", command("watcher status")))
    more = ["how the feeds fare: watcher status", ""]
    return _Section(title="FEEDS", blocks=[[rows, rows, [short]]], more=more)
