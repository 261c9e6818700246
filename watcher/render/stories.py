"""One story, item, diff or text as plain lines."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from watcher.core.disputes import strongest
from watcher.core.times import to_text_or_none
from watcher.core.wording import Edit
from watcher.model import Match
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import (
    dated,
    headed,
    heading,
    names,
    plural,
    shortened,
    source,
    when,
    wrapped,
)
from watcher.render.marks import Line, Mark, as_a, cut, joined, listed, wrap
from watcher.render.safe import clean, flat, line

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
_BELOW = " " * 7  # under the number of a diff
_BESIDE = 50  # characters shown on either side of an edit


def found(rows: Sequence[Record], *, width: int) -> Iterator[Line]:
    """Yield what a search found; hits stand between guillemets."""
    for row in rows:
        number = as_a("number", f"{row['item']:>5}")
        outlet = as_a("outlet", source(row))
        head = joined(number, "  ", dated(row["published"]), "  ", outlet, ":")
        yield from headed(head, row["title"] or "without a title", width, indent=_BELOW)
        yield from wrapped(_hits(row["snippet"]), width, mark="", indent=_BELOW, lines=3)
    yield Line(plural(len(rows), "item") if rows else "0 items: nothing kept holds these words")


def _hits(snippet: str) -> Line:
    """Return an excerpt with what was looked for between guillemets."""
    parts: list[str] = []
    for number, piece in enumerate(snippet.split("\x02")):
        hit, found, rest = piece.partition("\x03") if number else ("", "", piece)
        if number:
            parts.append(as_a("name", f"»{flat(hit)}{'«' if found else ''}"))
        parts.append(flat(rest))
    return joined(*parts)


def matched(record: Record, text: str) -> Iterator[Line]:
    """Yield which names stand in a text, and why."""
    verdict = "part of " + ", ".join(_counting(record)) if record["matched"] else "part of no story"
    context = "; a context word stands in it" if record["context"] else ""
    yield joined(as_a("number", line(str(record["id"]))), f": {verdict}{context}")
    for story, matches in record["stories"].items():
        for match in matches:
            yield joined(f"  {line(story)}: {said(match)}")


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


def diff(record: Record, *, width: int) -> Iterator[Line]:
    """Yield one appended record in a line or two."""
    outside = " (not in the story)" if record.get("of_outside") else ""
    of = f" of item {record['of']}{outside}" if record["of"] else ""
    if record.get("translation_of"):
        of += f" (probably a translation of item {record['translation_of']})"
    novelty = "" if record["novelty"] is None else f", {record['novelty']:.0%} new"
    conflicts = plural(len(record["conflicts"]), "conflict")
    parts = [
        dated(record["at"]),
        "  ",
        as_a("value", record["kind"]),
        f"{of}{novelty}: ",
        as_a("added" if record["added"] else "muted", f"+{len(record['added'])}"),
        f" ={len(record['repeated'])} ",
        as_a("removed" if record["removed"] else "muted", f"-{len(record['removed'])}"),
        " sentences",
        joined(", ", as_a("alarm", conflicts)) if record["conflicts"] else "",
    ]
    number = as_a("number", f"{record['id']:>5}")
    yield from wrapped(joined(*parts), width, mark=joined(number, " "), indent="")
    title = as_a("headline", line(record["title"] or "without a title"))
    yield joined(_BELOW, shortened(joined(as_a("outlet", source(record)), ": ", title), width - 7))
    if record["url"]:
        yield joined(_BELOW, as_a("muted", line(record["url"])))
    if record.get("late"):
        late = "(told late: what was told before it counts as known, whoever had it first)"
        yield from wrapped(late, width, mark="", indent=_BELOW)
    left = record.get("left_out")
    if left:
        by = ", ".join(f"“{line(name)}”" for name in left["names"][:_NAMED])
        found = f"; it had been found by {by}" if by else ""
        said = (
            f"(left out of the story since {when(left['at'])}, by `watcher replay --apply`{found})"
        )
        yield from wrapped(said, width, mark="", indent=_BELOW)


def item(
    record: Record,
    versions: Sequence[VersionLike],
    matches: Sequence[Match],
    diffs: Sequence[Record],
    *,
    text: bool,
    width: int,
) -> Iterator[Line]:
    """Yield an item: what is known of it, what it added, its text with names marked »so« and a + before each new sentence."""
    yield from _titled(record, width)
    seen = f", published {when(record['published'])}, first seen {when(record['first_seen'])}"
    yield from wrapped(joined(as_a("outlet", source(record)), seen), width, mark="", indent="  ")
    if record["url"]:
        yield joined("  ", as_a("muted", line(record["url"])))
    if record["removed"]:
        gone = as_a("alarm", "the page was removed")
        yield joined("  ", gone, f" ({when(record['removed'])}); the last text follows")
    for version in versions:
        wire = f", credits {line(version.wire)}" if version.wire else ""
        kept = (
            f"{when(to_text_or_none(version.seen))}, {version.kind} from the {version.source},"
            f" {plural(len(version.text.split()), 'word')}{wire}, sha256 {version.sha256[:12]}…"
        )
        yield from wrapped(kept, width, mark=f"version {version.number}:", indent="  ")
    for told in diffs:
        yield from diff(told, width=width)
    if text and versions:
        yield Line("")
        yield from _marked(versions[-1], matches, _new_in(versions[-1], diffs), width)


def _new_in(version: VersionLike, diffs: Sequence[Record]) -> set[int]:
    """Return where the sentences of a version begin that it was the first to have, in any story."""
    return {
        sentence["start"]
        for told in diffs
        if told["version"] == version.number and told["kind"] in ("new", "copy", "revision")
        for sentence in told["added"]
    }


def _titled(record: Record, width: int) -> Iterator[Line]:
    number = as_a("number", f"item {record['id']}:")
    title = as_a("title", line(record["title"] or "without a title"))
    yield from wrapped(joined(number, " ", title), width, mark="", indent="")


_OPENED = {"«": "»", "⟧": "⟦"}


def _marked(
    version: VersionLike, matches: Sequence[Match], new: Collection[int], width: int
) -> Iterator[Line]:
    # Where, which of several at one place first, what.
    signs: list[tuple[int, int, str]] = [(start, 4, "+ ") for start in new]
    for start, end, kind in version.furniture:
        if kind != "headline":
            signs += ((start, 2, "⟦"), (end, 1, "⟧"))
    for start, end in {(match.start, match.end) for match in matches if match.field == "text"}:
        signs += ((start, 3, "»"), (end, 0, "«"))
    parts: list[str] = []
    marks: list[Mark] = []
    opened: dict[str, list[int]] = {"»": [], "⟦": []}
    at = length = 0
    for place, _, sign in sorted(signs):
        parts += (clean(version.text[at:place]), sign)
        length += len(parts[-2])
        if sign == "+ ":
            marks.append(Mark(length, length + 1, "added"))
            length += 1  # it has two signs
        elif sign in opened:
            opened[sign].append(length)
        elif opened[_OPENED[sign]]:
            start = opened[_OPENED[sign]].pop()
            marks.append(Mark(start, length + 1, "name" if sign == "«" else "muted"))
        length += 1
        at = place
    text = "".join((*parts, clean(version.text[at:]))).replace("\t", " ")
    whole, start = Line(text, marks), 0
    for paragraph in text.split("\n"):
        # Indented, so that no line of it can pass for one of ours.
        shown = cut(whole, start, start + len(paragraph))
        start += len(paragraph) + 1
        yield from list(wrap(shown, width, first="  ", below="  ")) or [Line("")]
    if any(sign == "⟦" for _, _, sign in signs):
        yield Line("")
        yield as_a("muted", "⟦…⟧ is page furniture and was not compared.")


def revisions(
    record: Record,
    changes: Iterable[tuple[VersionLike, VersionLike, Sequence[Edit], Sequence[Edit]]],
    *,
    width: int,
) -> Iterator[Line]:
    """Yield what changed from version to version, headline before text: [-gone-] and {+come+} in their sentences."""
    yield from _titled(record, width)
    none = True
    for old, new, of_headline, of_text in changes:
        none = False
        yield Line("")
        between = heading(
            f"version {old.number} ({when(to_text_or_none(old.seen))})"
            f" -> {new.number} ({when(to_text_or_none(new.seen))})"
        )
        yield from wrapped(between, width, mark="", indent="")
        yield from _edits("headline", of_headline, width)
        yield from _edits("text", of_text, width)
    if none:
        yield Line("one version; nothing was changed since it was first seen")


def _edits(field: str, edits: Sequence[Edit], width: int) -> Iterator[Line]:
    for at, edit in enumerate(edits):
        if edit.op == "same":
            continue
        before = edits[at - 1].new if at and edits[at - 1].op == "same" else ""
        follows = at + 1 < len(edits) and edits[at + 1].op == "same"
        after = edits[at + 1].new if follows else ""
        old = as_a("removed", f"[-{line(edit.old)}-]") if edit.old.strip() else ""
        new = as_a("added", f"{{+{line(edit.new)}+}}") if edit.new.strip() else ""
        if old or new:
            edited = edit.new or edit.old
            shown = joined(
                as_a("muted", f"{field}: "),
                f"{_end(line(before))}{_space(before, edited)}",
                listed((part for part in (old, new) if part), " "),
                f"{_space(edited, after)}{_beginning(line(after))}",
            )
            yield from wrap(shown, width, first="  ", below="    ")


def _space(left: str, right: str) -> str:
    """Return what stands between two pieces of a text: a comma stands right behind its number."""
    return " " if left[-1:].isspace() or right[:1].isspace() else ""


def _beginning(text: str) -> str:
    return text if len(text) <= _BESIDE else f"{text[:_BESIDE]}…"


def _end(text: str) -> str:
    return text if len(text) <= _BESIDE else f"…{text[-_BESIDE:]}"


def why(record: Record, *, width: int) -> Iterator[Line]:
    """Yield the evidence of a diff's verdicts."""
    yield from diff(record, width=width)
    verdict = joined(as_a("value", record["kind"]), f": {line(_verdict(record['evidence']))}")
    yield from wrapped(verdict, width, mark="verdict:", indent="  ")
    credit = record["evidence"].get("credit")
    if credit:
        said_by = f"credits {line(credit['agency'])}: “{shortened(credit['quote'], width)}” ({line(credit['rule'])})"
        yield from wrapped(said_by, width, mark="", indent="  ")
    origin = record["evidence"].get("origin")
    if origin and origin["name"]:
        probably = "probably " if origin["probable"] else ""
        yield from wrapped(
            f"{probably}{line(origin['name'])}: {line(origin['why'])}",
            width,
            mark="whose text:",
            indent="  ",
        )
    yield Line("  names:")
    for match in record["matches"]:
        yield from wrap(said(match), width, first="    ", below="      ")
    for other in record["compared"]:
        how = (
            f"{other['of_this']:.0%} of this text stands there, "
            f"{other['of_other']:.0%} of that one here; {plural(len(other['runs']), 'shared run')}"
        )
        mark = f"compared with item {other['item']}, {source(other)}:"
        yield from wrapped(how, width, mark=mark, indent="  ")
        for run in other["runs"][:_SHOWN]:
            yield joined(f"    {run['words']:>4} words: “", shortened(run["text"], width - 20), "”")
    if record["evidence"].get("translation"):
        yield from _translation(record, width)
    yield from _sentences(record, width)
    for conflict in record["conflicts"]:
        of_all = strongest(other.get("class") for other in conflict["others"])
        kind = IN_WORDS.get(of_all or "")
        about = as_a("headline", line(conflict["about"]))
        said_so = joined(about, f" ({kind})" if kind else "")
        yield from wrapped(said_so, width, mark="disputed:", indent="  ")
        own = {**conflict, "outlet": record["outlet"], "ref": record["ref"]}
        for claim in (own, *conflict["others"]):
            other_kind = claim.get("class") if claim.get("class") != of_all else None
            kind = IN_WORDS.get(other_kind or "")
            says = as_a("value", line(claim["says"]))
            mark = joined(says, f" ({kind})" if kind else "", f", {source(claim)}:")
            yield from wrapped(f"“{line(claim['quote'])}”", width, mark=mark, indent="    ")
    for span in record["furniture"]:
        mark = as_a("muted", f"not compared ({line(span['kind'])}):")
        yield from wrapped(
            f"“{shortened(span['text'], width)}”", width, mark=mark, indent="  ", lines=2
        )


def _translation(record: Record, width: int) -> Iterator[Line]:
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


def _sentences(record: Record, width: int) -> Iterator[Line]:
    for sentence in record["added"]:
        news = ", ".join(map(line, sentence.get("news") or ()))
        shown = joined(line(sentence["text"]), as_a("muted", f" [new: {news}]") if news else "")
        yield from wrapped(shown, width, mark="+", indent="  ", lines=20)
    for known in record["repeated"]:
        name = source(known)
        # "~": it stood there in another language, which is never sure.
        sign = "~" if known.get("probable") else "="
        yield from wrapped(known["text"], width, mark=sign, indent="  ", lines=20)
        probably = "probably known: " if known.get("probable") else ""
        mark = as_a("muted", f"{probably}item {known['item']}, {name} had ({known['share']:.0%}):")
        yield from wrapped(known["quote"], width, mark=mark, lines=20)
    for text in record["removed"]:
        yield from wrapped(text, width, mark="-", indent="  ", lines=20)
