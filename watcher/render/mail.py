"""A digest as mail: its subject, its plain text at 72 columns, and its page (`mailpage`). Takes the record, gives safe text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from watcher.render import digestwords as words
from watcher.render.columns import isolated
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import heading, plural, shortened
from watcher.render.marked import change, sentence
from watcher.render.marks import Line, as_a, joined, wrap
from watcher.render.safe import line
from watcher.render.weblinks import web_address

Record = Mapping[str, Any]

WIDTH = 72  # columns: what plain mail is read at, quoted once without a break
_TITLE = 100  # letters of a story's title in a subject
_ANSWERS = {"no": "no", "yes": "yes", "open": "left open"}


def subject(record: Record) -> str:
    """Return the mail's subject: the story's title, which is its owner's; nothing that an outlet wrote.

    The same every day: mail programs that show conversations (Gmail) keep only mails of one subject together. The figures
    are the first line of the mail, which programs show beside the subject.
    """
    return f"{shortened(words.title(record), _TITLE)}: what is new"


def as_html(record: Record) -> str:
    """Return the mail's page: one file without scripts and pictures, of less than 100 kB."""
    from watcher.render.mailpage import page  # Jinja is only loaded where a page is wanted

    return page(record)


def as_text(record: Record) -> str:
    """Return the mail as plain text of at most 72 columns; only addresses may be longer."""
    return "\n".join(as_lines(record)) + "\n"


def as_lines(record: Record) -> Iterator[str]:
    """Yield the lines of the plain text, marked for who shows colours."""
    yield from _wrap(as_a("title", words.title(record)))
    yield from _wrap(as_a("value", words.headline(record)))
    yield from _wrap(words.span(record))
    if record["nothing"]:
        yield ""
        yield from _wrap(words.nothing(record))
    elif record["figures"]["articles"] or record["figures"]["pages"]:
        yield from _wrap(words.sums(record))
    yield from _news(record)
    yield from _section("CHANGED", _revisions(record))
    yield from _section("REMOVED, RETURNED", _gone(record))
    yield from _section("CONFLICTS", _conflicts(record))
    yield from _section("CORRECTED BY THE OUTLET", _corrections(record))
    yield from _section("COPIES OF WHAT WAS TOLD BEFORE", _copies(record))
    yield from _section("FEEDS", _feeds(record))
    yield ""
    yield from _wrap(words.left_out(record))
    yield from _wrap(f"More: watcher summary --all {words.scope(record)}")
    yield "Proof of a line: watcher why N"


def _section(title: str, rows: Iterable[str]) -> Iterator[str]:
    found = list(rows)
    if found:
        yield ""
        yield heading(title)
        yield from found


def _wrap(text: str, first: str = "", below: str | None = None) -> Iterator[Line]:
    return wrap(text, WIDTH, first=first, below=" " * len(first) if below is None else below)


def _name(text: str | None) -> str:
    return isolated(line(text or "") or "outlet unknown")


# --- new --------------------------------------------------------------------------------


def _news(record: Record) -> Iterator[str]:
    told = [group for group in record["news"] if group["lead"] is not None]
    for title, groups in (
        ("NEW: WHAT MATTERS MOST", [group for group in told if group["first"]]),
        ("ALSO NEW", [group for group in told if not group["first"]]),
    ):
        if groups:
            yield ""
            yield heading(title)
        for group in groups:
            yield ""
            yield from _group(group, record)
    if more := words.more_news(record):
        yield ""
        yield from _wrap(more, "  and ", "  ")


def _group(group: Record, record: Record) -> Iterator[str]:
    yield from _article(group["lead"], record, "  ")
    yield from _carried(group, record)


def _carried(group: Record, record: Record) -> Iterator[str]:
    copies = group["copies"]
    if copies["count"]:
        names = ", ".join(_name(name) for name in copies["outlets"])
        more = f" and {copies['more']} more" if copies["more"] else ""
        wire = f", crediting {_name(copies['wire'])}" if copies["wire"] else ""
        yield from _wrap(f"{words.copies(group)}: {names}{more}{wire}", "  = ")
        for one in copies["adds"]:
            adds = joined(_name(one["outlet"]), " adds: ", sentence(one["parts"]))
            yield from _wrap(adds, "    + ")
    for one in group["translations"]:
        yield from _wrap("probably a translation:", "  ~ ")
        yield from _article(one, record, "    ")
    if group["translations_more"]:
        yield from _wrap(f"and {plural(group['translations_more'], 'more translation')}", "  ~ ")


def _article(one: Record, record: Record, indent: str) -> Iterator[str]:
    if one["title"]:
        yield from _wrap(as_a("headline", line(one["title"])), indent)
    wire = f", credits {_name(one['wire'])}" if one["wire"] else ""
    yield from _wrap(
        f"{_name(one['outlet'])}, {words.when(one, record)}{wire}{words.again(one)}", indent
    )
    for said_ in one["sentences"]:
        yield from _wrap(sentence(said_["parts"]), f"{indent}+ ")
    for remark in (words.probable(one), words.more_of(one)):
        if remark:
            yield from _wrap(remark, f"{indent}  ")
    yield from _address(one["url"], indent)


def _address(url: str | None, indent: str) -> Iterator[str]:
    """Yield an address, on a line of its own and whole, so that mail programs link it."""
    address = web_address(url)
    if address is not None:
        yield joined(indent, as_a("muted", address))


# --- changed, removed -------------------------------------------------------------------


def _revisions(record: Record) -> Iterator[str]:
    for one in record["revisions"]:
        yield ""
        yield from _wrap(as_a("headline", line(one["title"]) or "without a title"), "  ")
        times = f", {one['times']} times" if one["times"] > 1 else ""
        head = f"{_name(one['outlet'])}, seen {words.moment(one['at'], record)}{times}"
        yield from _wrap(f"{head}; {words.edit_kind(one)}", "  ")
        if one["restated"]:
            yield from _wrap(words.restated(one), "  ")
        for where, found in (("headline: ", one["headline"]), ("", one["text"])):
            for hunk in found:
                yield from _wrap(joined(where, change(hunk)), "  * ")
        if one["note"] is not None:
            yield from _wrap(f"its note: {line(one['note'])}", "  ")
        if one["also"]:
            names = ", ".join(_name(name) for name in one["also"])
            yield from _wrap(f"the same change: {names}", "  = ")
        more = f"{plural(one['more'], 'more change')}: " if one["more"] else "word by word: "
        yield from _wrap(f"{more}watcher revisions {one['item']}", "  ")
        yield from _address(one["url"], "  ")
    if record["revisions_more"]:
        rest = plural(record["revisions_more"], "more revised article")
        yield from _wrap(f"{rest}: watcher diffs --kind revision {words.scope(record)}", "  and ")


def _change(one: Record) -> str:
    before, after = line(one["before"]["says"]), line(one["after"]["says"])
    return f"{line(one['about'])}: {before} -> {after}"


def _corrections(record: Record) -> Iterator[str]:
    for one in record["corrections"]:
        yield from _wrap(f"{_name(one['outlet'])}: {_change(one)}", "  ")
        for sign, side in (("-", "before"), ("+", "after")):
            yield from _wrap(f"“{line(one[side]['quote'])}”", f"  {sign} ")
    if record["corrections_more"]:
        yield from _wrap(f"and {record['corrections_more']} more: watcher story --all", "  ")


def _gone(record: Record) -> Iterator[str]:
    for one in record["gone"]:
        yield from _wrap(as_a("headline", line(one["title"]) or "without a title"), "  ")
        yield from _wrap(f"{_name(one['outlet'])}: {words.gone(one, record)}", "  ")
        yield from _wrap(f"{line(one['why'])}; its text is kept: watcher show {one['item']}", "  ")
    if record["gone_more"]:
        rest = f"{record['gone_more']} more: watcher diffs --kind removal {words.scope(record)}"
        yield from _wrap(rest, "  and ")


# --- disputed, copied -------------------------------------------------------------------


def _conflicts(record: Record) -> Iterator[str]:
    for one in record["conflicts"]:
        yield ""
        yield from _wrap(f"{line(one['about'])}: {IN_WORDS.get(one['class'] or '', 'disputed')}", "  ")  # fmt: skip
        for value in one["values"]:
            also = "; also " + ", ".join(_name(name) for name in value["also"]) if value["also"] else ""  # fmt: skip
            more = f" and {value['also_more']} more" if value["also_more"] else ""
            gone = "" if value["stands"] else " (says so no longer)"
            yield from _wrap(
                f"{isolated(said(value))}: {_name(value['outlet'])}, {words.when(value, record)}{gone}{also}{more}",
                "  - ",
            )
            yield from _wrap(f"“{line(value['quote'])}”", "    ")
        rest = f"{plural(one['more'], 'more value')}, " if one["more"] else ""
        yield from _wrap(f"{rest}proof: watcher why {one['diff']}", "    ")
    if record["conflicts_more"]:
        rest = plural(record["conflicts_more"], "more disputed fact")
        yield from _wrap(f"{rest}: watcher story --all --story {line(record['story'])}", "  and ")
    if record["conflicts_again"]:
        names = "; ".join(line(about) for about in record["conflicts_again_about"])
        yield from _wrap(f"still disputed: {names}", "  ")


def said(value: Record) -> str:
    """Return a disputed value; of a yes or no what it answers, and in which word."""
    answer = _ANSWERS.get(value["answer"] or "")
    return f"{answer} ({line(value['says'])})" if answer else line(value["says"])


def _copies(record: Record) -> Iterator[str]:
    for group in record["news"]:
        if group["lead"] is None:
            of = group["of"] or {"outlet": None, "outside": False}
            outside = ", not in the story" if of["outside"] else ""
            yield from _wrap(f"of item {group['item']} ({_name(of['outlet'])}{outside}):", "  ")
            yield from _carried(group, record)


def _feeds(record: Record) -> Iterator[str]:
    feeds = record["feeds"]
    for row in words.feeds(record):
        yield from _wrap(row, "  ")
    for one in feeds["troubled"]:
        yield from _wrap(f"{_name(one['outlet'])}: {words.trouble(one, record)}", "  ! ")
    for one in feeds["gaps"]:
        yield from _wrap(f"{_name(one['outlet'])} {words.gap(one, record)}", "  ? ")
    more = feeds["troubled_more"] + feeds["gaps_more"]
    if more:
        yield from _wrap(f"and {more} more: watcher status", "  ")
