"""One story, item, diff or text as plain lines."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from watcher.core.disputes import strongest
from watcher.core.times import to_text_or_none
from watcher.core.wording import Edit
from watcher.model import Match
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import names, plural, shortened, source, when, wrapped
from watcher.render.safe import clean, line

Record = Mapping[str, Any]


class VersionLike(Protocol):
    """What is shown of a version (`edge.store.corpus.HeldVersion`)."""

    @property
    def number(self) -> int: ...
    @property
    def seen(self) -> datetime: ...
    @property
    def source(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def furniture(self) -> Sequence[tuple[int, int, str]]: ...
    @property
    def wire(self) -> str | None: ...
    @property
    def sha256(self) -> str: ...


_SHOWN = 5
_PAIRS = 12  # words of a translation shown beside those of its original
_NAMED = 3
_BESIDE = 50  # characters shown on either side of an edit


def found(rows: Sequence[Record], *, width: int) -> Iterator[str]:
    """Yield what a search found; hits stand between guillemets."""
    for row in rows:
        yield f"{row['item']:>5}  {source(row)}, {when(row['published'])}: {shortened(row['title'], width)}"
        snippet = row["snippet"].replace("\x02", "»").replace("\x03", "«")
        yield f"       {shortened(snippet, width * 3)}"
    yield (plural(len(rows), "item") if rows else "0 items: nothing kept holds these words")


def matched(record: Record, text: str) -> Iterator[str]:
    """Yield which names stand in a text, and why."""
    verdict = "part of " + ", ".join(_counting(record)) if record["matched"] else "part of no story"
    context = "; a context word stands in it" if record["context"] else ""
    yield f"{line(str(record['id']))}: {verdict}{context}"
    for story, matches in record["stories"].items():
        for match in matches:
            yield f"  {line(story)}: {said(match)}"


def _counting(record: Record) -> list[str]:
    return [
        line(story)
        for story, matches in record["stories"].items()
        if any(match["counts"] for match in matches)
    ]


def said(match: Record) -> str:
    """Return a match in words: what stands where, for which alias, by which rule."""
    background = "" if match["counts"] else ", background"
    reason = f" ({line(match['reason'])})" if match["reason"] else ""
    return (
        f"{match['field']} {match['start']}–{match['end']} “{line(match['surface'])}” = {line(match['alias'])}"
        f" [{line(match['rule'])} {match['strength']:.2f}{background}]{reason}"
    )


def diff(record: Record, *, width: int) -> Iterator[str]:
    """Yield one appended record in a line or two."""
    outside = " (not in the story)" if record.get("of_outside") else ""
    of = f" of item {record['of']}{outside}" if record["of"] else ""
    if record.get("translation_of"):
        of += f" (probably a translation of item {record['translation_of']})"
    novelty = "" if record["novelty"] is None else f", {record['novelty']:.0%} new"
    head = f"{record['id']:>5}  {record['at']}  {record['kind']}{of}{novelty}  {source(record)}: "
    yield head + shortened(record["title"] or "without a title", max(30, width - len(head)))
    yield (
        f"       +{len(record['added'])} ={len(record['repeated'])} -{len(record['removed'])} sentences"
        + (f", {plural(len(record['conflicts']), 'conflict')}" if record["conflicts"] else "")
        + (f"  {line(record['url'])}" if record["url"] else "")
    )
    if record.get("late"):
        yield "       (told late: what was told before it counts as known, whoever had it first)"
    left = record.get("left_out")
    if left:
        names = ", ".join(f"“{line(name)}”" for name in left["names"][:_NAMED])
        found = f"; it had been found by {names}" if names else ""
        yield f"       (left out of the story since {when(left['at'])}, by `watcher replay --apply`{found})"


def item(
    record: Record,
    versions: Sequence[VersionLike],
    matches: Sequence[Match],
    diffs: Sequence[Record],
    *,
    text: bool,
    width: int,
) -> Iterator[str]:
    """Yield an item: what is known of it, what it added, its text with names marked »so«."""
    yield f"item {record['id']}: {line(record['title'] or 'without a title')}"
    yield f"  {source(record)}, published {when(record['published'])}, first seen {when(record['first_seen'])}"
    if record["url"]:
        yield f"  {line(record['url'])}"
    if record["removed"]:
        yield f"  the page was removed ({when(record['removed'])}); the last text follows"
    for version in versions:
        wire = f", credits {line(version.wire)}" if version.wire else ""
        yield (
            f"  version {version.number}: {when(to_text_or_none(version.seen))}, {version.kind} from the {version.source},"
            f" {plural(len(version.text.split()), 'word')}{wire}, sha256 {version.sha256[:12]}…"
        )
    for told in diffs:
        yield from diff(told, width=width)
    if text and versions:
        yield ""
        yield from _marked(versions[-1], matches, width)


def _marked(version: VersionLike, matches: Sequence[Match], width: int) -> Iterator[str]:
    signs: list[tuple[int, int, str]] = []  # where, which of several at one place first, what
    for start, end, kind in version.furniture:
        if kind != "headline":
            signs += ((start, 2, "⟦"), (end, 1, "⟧"))
    for start, end in {(match.start, match.end) for match in matches if match.field == "text"}:
        signs += ((start, 3, "»"), (end, 0, "«"))
    parts: list[str] = []
    at = 0
    for place, _, sign in sorted(signs):
        parts += (version.text[at:place], sign)
        at = place
    text = "".join((*parts, version.text[at:]))
    for paragraph in clean(text).splitlines():
        # Indented, so that no line of it can pass for one of ours.
        yield from textwrap.wrap(paragraph, width, initial_indent="  ", subsequent_indent="  ") or [
            ""
        ]
    if any(sign == "⟦" for _, _, sign in signs):
        yield ""
        yield "⟦…⟧ is page furniture and was not compared."


def revisions(
    record: Record,
    changes: Iterable[tuple[VersionLike, VersionLike, Sequence[Edit], Sequence[Edit]]],
    *,
    width: int,
) -> Iterator[str]:
    """Yield what changed from version to version, headline before text: [-gone-] and {+come+} in their sentences."""
    yield f"item {record['id']}: {line(record['title'] or 'without a title')}"
    none = True
    for old, new, of_headline, of_text in changes:
        none = False
        yield ""
        yield f"version {old.number} ({when(to_text_or_none(old.seen))}) -> {new.number} ({when(to_text_or_none(new.seen))})"
        yield from _edits("headline", of_headline, width)
        yield from _edits("text", of_text, width)
    if none:
        yield "one version; nothing was changed since it was first seen"


def _edits(field: str, edits: Sequence[Edit], width: int) -> Iterator[str]:
    for at, edit in enumerate(edits):
        if edit.op == "same":
            continue
        before = edits[at - 1].new if at and edits[at - 1].op == "same" else ""
        follows = at + 1 < len(edits) and edits[at + 1].op == "same"
        after = edits[at + 1].new if follows else ""
        old = f"[-{line(edit.old)}-]" if edit.old.strip() else ""
        new = f"{{+{line(edit.new)}+}}" if edit.new.strip() else ""
        if old or new:
            changed = " ".join(part for part in (old, new) if part)
            edited = edit.new or edit.old
            shown = (
                f"{field}: {_end(line(before))}{_space(before, edited)}{changed}"
                f"{_space(edited, after)}{_beginning(line(after))}"
            )
            yield from textwrap.wrap(shown, width, initial_indent="  ", subsequent_indent="    ")


def _space(left: str, right: str) -> str:
    """Return what stands between two pieces of a text: a comma stands right behind its number."""
    return " " if left[-1:].isspace() or right[:1].isspace() else ""


def _beginning(text: str) -> str:
    return text if len(text) <= _BESIDE else f"{text[:_BESIDE]}…"


def _end(text: str) -> str:
    return text if len(text) <= _BESIDE else f"…{text[-_BESIDE:]}"


def why(record: Record, *, width: int) -> Iterator[str]:
    """Yield the evidence of a diff's verdicts."""
    yield from diff(record, width=width)
    yield f"  verdict: {record['kind']}: {line(_verdict(record['evidence']))}"
    credit = record["evidence"].get("credit")
    if credit:
        yield f"  credits {line(credit['agency'])}: “{shortened(credit['quote'], width)}” ({line(credit['rule'])})"
    origin = record["evidence"].get("origin")
    if origin and origin["name"]:
        probably = "probably " if origin["probable"] else ""
        yield from wrapped(
            f"{probably}{line(origin['name'])}: {line(origin['why'])}",
            width,
            mark="whose text:",
            indent="  ",
        )
    yield "  names:"
    for match in record["matches"]:
        yield f"    {said(match)}"
    for other in record["compared"]:
        name = source(other)
        yield (
            f"  compared with item {other['item']}, {name}: {other['of_this']:.0%} of this text stands there, "
            f"{other['of_other']:.0%} of that one here; {plural(len(other['runs']), 'shared run')}"
        )
        for run in other["runs"][:_SHOWN]:
            yield f"    {run['words']:>4} words: “{shortened(run['text'], width - 20)}”"
    if record["evidence"].get("translation"):
        yield from _translation(record, width)
    yield from _sentences(record, width)
    for conflict in record["conflicts"]:
        of_all = strongest(other.get("class") for other in conflict["others"])
        kind = IN_WORDS.get(of_all or "")
        yield f"  disputed: {line(conflict['about'])}{f' ({kind})' if kind else ''}"
        own = {**conflict, "outlet": record["outlet"], "ref": record["ref"]}
        for claim in (own, *conflict["others"]):
            other_kind = claim.get("class") if claim.get("class") != of_all else None
            kind = IN_WORDS.get(other_kind or "")
            mark = f"{line(claim['says'])}{f' ({kind})' if kind else ''}, {source(claim)}:"
            yield from wrapped(f"“{line(claim['quote'])}”", width, mark=mark, indent="    ")
    for span in record["furniture"]:
        yield f"  not compared ({line(span['kind'])}): “{shortened(span['text'], width - 30)}”"


def _translation(record: Record, width: int) -> Iterator[str]:
    """Yield what shows that a text is probably a translation: how alike, how much less alike the next best, the words of both."""
    evidence = record["evidence"]["translation"]
    other = record.get("translated") or {}
    name = f", {source(other)}" if other else ""
    second = f"the next best {evidence['second']:.2f}" if evidence["second"] else "no other"
    yield from wrapped(
        f"likeness {evidence['likeness']:.2f}, {second}; {evidence['shared']} things shared "
        f"({plural(evidence['concepts'], 'concept')}, {plural(evidence['names'], 'name')}, "
        f"{plural(evidence['numbers'], 'number')}), {evidence['in_place']:.0%} of their weight at the same place of both texts",
        width,
        mark=f"probably a translation of item {evidence['item']}{name}:",
        indent="  ",
    )
    words = evidence["words"]
    if words:
        pairs = [f"{line(ours)} = {line(theirs)}" for ours, _, theirs, _ in words]
        yield from wrapped(names(pairs, _PAIRS), width, mark="words:", indent="    ", lines=20)


def _verdict(evidence: Record) -> str:
    """Return what decided; the numbers of a text that was too short stay in the record."""
    why = str(evidence.get("why", ""))
    return "too short to compare with other texts" if why.startswith("thin:") else why


def _sentences(record: Record, width: int) -> Iterator[str]:
    for sentence in record["added"]:
        news = f" [new: {', '.join(map(line, sentence['news']))}]" if sentence.get("news") else ""
        yield from wrapped(
            f"{line(sentence['text'])}{news}", width, mark="+", indent="  ", lines=20
        )
    for known in record["repeated"]:
        name = source(known)
        # "~": it stood there in another language, which is never sure.
        sign = "~" if known.get("probable") else "="
        yield from wrapped(known["text"], width, mark=sign, indent="  ", lines=20)
        probably = "probably known: " if known.get("probable") else ""
        mark = f"{probably}item {known['item']}, {name} had ({known['share']:.0%}):"
        yield from wrapped(known["quote"], width, mark=mark, lines=20)
    for text in record["removed"]:
        yield from wrapped(text, width, mark="-", indent="  ", lines=20)
