"""Page furniture in texts that come without markup: what is not the article is marked, and why.

Works on lines, as flattened pages keep them. Wording decides only for whole short lines; longer stretches are
marked by where they stand: below a heading that nothing of an article follows, beside a time code, under a teaser heading.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from watcher.core.article_end import Line, ended
from watcher.core.crumbs import crumbs, is_near_the_top
from watcher.core.lines import (
    RULER,
    TIME_CODE,
    is_chat,
    is_comment_form,
    is_comments_heading,
    is_teaser_heading,
    kind_of,
    names_other_article,
    worded,
)
from watcher.core.phrases import plain

HEADLINE = "headline"  # the article's own headline: known as such, not furniture

# What is left of a link when a machine cut the tags off in the wrong place: word/" class="…">
REMNANT = re.compile(
    r"""(?:[^\s<>"]{0,60}/)?["']\s*(?:class|href|target|rel|title|style|id|data-\w+)\s*=\s*["'][^"'<>\n]{0,200}["'][^<>\n]{0,200}>|</?(?:a|p|span|div|b|i|em|strong|br|img|h[1-6])\b[^<>\n]{0,300}>""",
    re.I,
)
# Tried only where a line begins, so that a line of nothing but spaces is looked at once.
LINE = re.compile(r"(?<![^\r\n\u2028\u2029])[^\S\r\n\u2028\u2029]*+\S[^\r\n\u2028\u2029]*")
_BREAKS = re.compile(r"[\r\n]*")
SENTENCE_END = re.compile(r"""[.!?…:;؟。।]["'”’»)\]]*\s*$""")
SENTENCES = re.compile(r"[^.!?؟。]+(?:[.!?؟。](?=\S)[^.!?؟。]*)*[.!?؟。]*[\"'”’»)]*\s*")
PICTOGRAPH = re.compile(r"[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")

# Common sense, checked with `python -m evals furniture`: PROSE 90 to 130 gives the same figures (at 75 the seeds' teasers pass for
# prose and .063 of the furniture stays), and so do MOST_TEASERS 4 to 12, ENOUGH 150 to 700 and LATE 20 to 65.
PROSE = 90  # characters: a line this long that ends like a sentence is prose; headlines end without a stop
MOST_TEASERS = 8
ENOUGH = 350  # characters of prose before anything may be taken for the end of an article
LATE = 35  # per cent of a text, before which a heading for comments or a form is a link to them and no end


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """A stretch of a text that is not the article: `text[start:end]`. A `headline` is the article's, told apart."""

    start: int
    end: int
    kind: str  # comments, comment form, spam, teasers, share, newsletter, cookies, legal, player, notice, credit, path, remnant, ruler, headline
    why: str


def furniture(text: str, language: str | None = None) -> tuple[Furniture, ...]:
    """Return what is not the article, in order; stretches do not overlap. The language is not needed to find them."""
    lines = [_line(match.start(), match.group()) for match in LINE.finditer(text)]
    found: dict[int, tuple[str, str]] = {}
    _paths(lines, found)
    _short_lines(lines, found)
    _videos(lines, found)
    _teasers(lines, found)
    _tail(lines, found)
    _headline(lines, found)
    marks = [
        Furniture(start=lines[i].start, end=lines[i].end, kind=kind, why=why)
        for i, (kind, why) in sorted(found.items())
    ]
    whole_lines = [(mark.start, mark.end) for mark in marks if mark.kind != HEADLINE]
    starts = [start for start, _ in whole_lines]
    for index, line in enumerate(lines):
        if index not in found:
            marks.extend(_sentences(line))
    marks.extend(
        Furniture(
            start=match.start(),
            end=match.end(),
            kind="remnant",
            why="a link's markup left in the text",
        )
        for match in REMNANT.finditer(text)
        # Lines stand in order and apart: only the last that begins before it can hold it.
        if not (at := bisect_right(starts, match.start()))
        or match.start() >= whole_lines[at - 1][1]
    )
    return tuple(_apart(sorted(marks, key=lambda mark: (mark.start, mark.end))))


def without(text: str, marks: Sequence[Furniture]) -> str:
    """Return the text without its furniture; the headline stays, and a line that is all furniture leaves no gap."""
    kept: list[str] = []
    at = 0
    for mark in marks:
        if mark.kind != HEADLINE:
            kept += [text[at : mark.start]] if at < mark.start else []
            at = mark.end
            if not kept or kept[-1].endswith("\n"):
                at = _BREAKS.match(text, at).end()  # type: ignore[union-attr]  # matches nothing, too
    return "".join([*kept, text[at:]]).strip()


def _line(start: int, raw: str) -> Line:
    text = raw.strip()
    start += len(raw) - len(raw.lstrip())
    long = len(text) >= PROSE if re.search(r"[^\W\d_]\s", text) else len(text) >= PROSE // 3
    return Line(
        start,
        start + len(text),
        text,
        plain(text),
        long and bool(SENTENCE_END.search(text)),
    )


def _paths(lines: Sequence[Line], found: dict[int, tuple[str, str]]) -> None:
    for index, line in enumerate(lines):
        if not is_near_the_top(index):
            return
        following = lines[index + 1].text if index + 1 < len(lines) else None
        if why := crumbs(line.text, following, prose=line.prose):
            found[index] = ("path", why)


def _short_lines(lines: Sequence[Line], found: dict[int, tuple[str, str]]) -> None:
    for index, line in enumerate(lines):
        if index in found:
            continue
        if kind := kind_of(line.plain):
            found[index] = kind
        elif not line.prose and names_other_article(line.plain):
            found[index] = ("teasers", "names another article")
        elif RULER.fullmatch(line.text):
            found[index] = ("ruler", "a line of signs")
        elif (
            index < 3
            and len(line.text) < 320
            and PICTOGRAPH.match(line.text)
            and any(kind_of(plain(part.group())) for part in SENTENCES.finditer(line.text))
        ):
            found[index] = ("notice", "the page speaks of itself")


def _sentences(line: Line) -> Iterator[Furniture]:
    """Yield the sentences of a longer line that are the page's own talk, not the article's."""
    parts = list(SENTENCES.finditer(line.text))
    for part in parts if len(parts) > 1 else ():
        text = part.group().strip()
        if len(text) < 200 and not text.startswith(("“", '"', "«", "„")):
            for kind in ("legal", "notice", "newsletter"):
                if (kind != "legal" or part.start() > 0) and worded(kind, plain(text)):
                    start = line.start + part.start()
                    yield Furniture(
                        start=start,
                        end=start + len(part.group().rstrip()),
                        kind=kind,
                        why=f"wording of a {kind} sentence",
                    )
                    break


def _videos(lines: Sequence[Line], found: dict[int, tuple[str, str]]) -> None:
    for index, line in enumerate(lines):
        if TIME_CODE.fullmatch(line.text):
            found[index] = ("player", "only a time code")
            before = lines[index - 1] if index else None
            if (
                before
                and index - 1 not in found
                and not before.prose
                and len(before.text) < 200
                and index > 1
            ):
                found[index - 1] = ("player", "title above a time code")


def _teasers(lines: Sequence[Line], found: dict[int, tuple[str, str]]) -> None:
    index = more_prose = 0
    while index < len(lines):
        if index in found or not is_teaser_heading(lines[index].plain):
            index += 1
            continue
        found[index] = ("teasers", "heading above other articles")
        index += 1
        # Between paragraphs a box lists a few headlines; what runs on longer is the article's own list.
        more_prose = next(
            (later for later in range(max(index, more_prose), len(lines)) if lines[later].prose),
            len(lines),
        )
        limit = len(lines) if more_prose == len(lines) else index + MOST_TEASERS
        if limit < more_prose < len(lines):
            continue
        while index < len(lines) and not lines[index].prose and index not in found:
            line = lines[index]
            cut = line.text.endswith(("…", "..."))
            if SENTENCE_END.search(line.text) and not cut:
                break
            if (
                is_teaser_heading(line.plain)
                or is_comment_form(line.plain)
                or is_comments_heading(line.plain)
                or len(line.text) > 400
            ):
                break
            found[index] = ("teasers", "below a heading above other articles")
            index += 1


def _tail(lines: Sequence[Line], found: dict[int, tuple[str, str]]) -> None:
    """Mark all that follows the first sure sign that the article is over."""
    total = sum(len(line.text) for line in lines)
    before = prose = 0
    for index, line in enumerate(lines):
        if prose >= ENOUGH and (reason := ended(lines, index, late=before * 100 >= total * LATE)):
            found.setdefault(index, reason)
            for rest in range(index + 1, len(lines)):
                found.setdefault(rest, (reason[0], f"after the article: {reason[1]}"))
            return
        if prose >= ENOUGH and before * 100 >= total * LATE and is_comments_heading(line.plain):
            found.setdefault(index, ("comments", "a heading for comments"))
        before += len(line.text)
        if index not in found:
            prose += len(line.text) if line.prose else 0
            if prose >= ENOUGH and is_chat(line.text):
                found[index] = ("comments", "written like a reader's comment")


def _headline(lines: Sequence[Line], found: dict[int, tuple[str, str]]) -> None:
    first = [index for index in range(min(6, len(lines))) if index not in found][:2]
    if len(first) == 2:
        line, following = lines[first[0]], lines[first[1]]
        short = 15 <= len(line.text) <= 220 and not re.search(r"[.…:]$", line.text)
        if short and (following.prose or following.plain == line.plain):
            found[first[0]] = (HEADLINE, "a short line above the text")
            if following.plain == line.plain:
                found[first[1]] = (HEADLINE, "the headline again")


def _apart(marks: Sequence[Furniture]) -> Iterator[Furniture]:
    end = -1
    for mark in marks:
        if mark.start >= end:
            yield mark
            end = mark.end
