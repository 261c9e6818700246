"""Names that stand beside a known one and were not matched: proposals, which somebody has to accept.

Two kinds of place. Beside a marker that says "another name of the same" (alias, dit, known as, المعروف بـ, известный как), and
where a name is almost one of the story's, by letters and not by sound: a slip of the keyboard, which folding does not see.
What learned aliases are worth, and that they must be shown and not taken: Pouliquen and Steinberger on JRC-Names.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from rapidfuzz.distance import OSA

from watcher.core.names import heads
from watcher.core.names.fold import plain
from watcher.core.names.particles import kunya_of
from watcher.core.names.words import CASED, Word, clean, script_of
from watcher.model import Match

# Words that say that what follows, or stands before, is another name of the same person or group.
_MARKERS = (
    "alias", "a.k.a.", "aka", "also known as", "better known as", "known as", "nicknamed", "nom de guerre", "real name", "born",
    "dit", "dite", "connu sous le nom de", "connue sous le nom de", "surnommé", "surnommée", "de son vrai nom", "né", "née",
    "genannt", "bekannt als", "bürgerlich", "conocido como", "conocida como", "apodado", "detto", "noto come", "conhecido como",
    "znany jako", "pseudonim", "известный как", "известная как", "он же", "по прозвищу", "по кличке", "позывной", "с позывным", "прозвище", "настоящее имя", "відомий як",
    "nam-ı diğer", "lakaplı", "olarak bilinen", "takma adlı",
    "المعروف باسم", "المعروف ب", "المعروفة باسم", "الملقب ب", "الملقبة ب", "الشهير ب", "المكنى", "المكنى ب", "المكناة ب", "واسمه الحقيقي",
    "معروف به", "مشهور به", "ملقب به", "با نام مستعار",
)  # fmt: skip
_MARKER = re.compile(
    r"(?:(?<!\w)(?:"
    + "|".join(re.escape(one) for one in sorted(_MARKERS, key=len, reverse=True))
    + r")(?:(?<=ب)|(?!\w)))",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\u0640?[\s,،:]*[\"'“”„«»‹›‘’(\[]*\s*\Z")
_CLOSES = re.compile(r"[\"'“”„«»‹›‘’)\]]*[\s,،]*[\"'“”„«»‹›‘’(\[]*\s*\Z")
_ARTICLES = frozenset("the le la les der die das el los il lo o de het".split())  # noqa: SIM905
_OPENING = re.compile("[\"'“”„«»‹›‘]")
_CLOSING = re.compile("\\s?[\"'“”„«»‹›’]")
_BESIDE = 60  # letters between a name and what its marker names
_MOST_WORDS = 4
_JOINTS = frozenset({" ", "-", "\u00a0", "‑"})
_SLIPS = {4: 1, 7: 2}  # letters of a word -> changes that may be a slip; shorter words: none


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """A name that was not matched, and the one it may belong to: `text[start:end] == surface`."""

    surface: str
    start: int
    end: int
    name: str  # the story's name it may be another form of
    why: str  # in words: beside "alias", or almost a form of the name


def nearby(text: str, matches: Sequence[Match], forms: Iterable[tuple[str, str]]) -> list[Nearby]:
    """Return unmatched names beside the matches of one text, in its order.

    `matches` are those in this text; `forms` are the story's (name, form) of two words or more.
    """
    # Matches may overlap; what the furthest-reaching one so far ends at tells whether a place is taken.
    ordered = sorted(matches, key=lambda match: match.start)
    starts = [match.start for match in ordered]
    reach = list(accumulate((match.end for match in ordered), max))
    cleaned = clean(text)
    words = [Word(word.text, *cleaned.place(word.start, word.end)) for word in cleaned.words()]
    found: dict[tuple[int, int], Nearby] = {}
    for one in (
        *_marked(text, matches, words),
        *_slips(text, words, list(forms)),
    ):
        before = bisect_left(starts, one.end)
        if not before or reach[before - 1] <= one.start:
            found.setdefault((one.start, one.end), one)
    return [found[place] for place in sorted(found)]


def _marked(text: str, matches: Sequence[Match], words: Sequence[Word]) -> Iterator[Nearby]:
    """Yield names that a marker puts beside a matched one, after it or before it."""
    whole = sorted(
        (match for match in matches if match.rule != "surname"), key=lambda match: match.start
    )
    starts = [match.start for match in whole]
    longest = max((match.end - match.start for match in whole), default=0)
    begins, ends = [word.start for word in words], [word.end for word in words]
    for marker in _MARKER.finditer(text):
        first = bisect_left(starts, marker.start() - _BESIDE - longest)
        last = bisect_right(starts, marker.end() + _BESIDE)
        near = [
            match
            for match in whole[first:last]
            if 0 <= marker.start() - match.end <= _BESIDE
            or 0 <= match.start - marker.end() <= _BESIDE
        ]
        if not near:
            continue
        before = [match for match in near if match.end <= marker.start()]
        match = before[-1] if before else near[0]
        # An Arabic marker may hang on the name: المعروف بأبي فلان
        here = bisect_right(begins, marker.end()) - 1
        if here < 0 or words[here].end <= marker.end():
            here = bisect_left(begins, marker.end())
        run = _run_after(text, words, here, marker.end()) if before else None
        if not before and _OPENS.fullmatch(text[marker.end() : match.start]):
            run = _run_before(text, words, bisect_right(ends, marker.start()) - 1, marker.start())
        if run is not None and _stays_in_sentence(
            text, min(run[0], match.start), max(run[1], match.end)
        ):
            yield Nearby(
                surface=text[run[0] : run[1]],
                start=run[0],
                end=run[1],
                name=match.name,
                why=f"beside “{marker.group().strip()}”",
            )


def _stays_in_sentence(text: str, start: int, end: int) -> bool:
    return re.search(r"[.!?؟。]\s+\w{2}|\n\s*\n", text[start:end]) is None


def _run_after(text: str, words: Sequence[Word], number: int, at: int) -> tuple[int, int] | None:
    """Return where the name stands that begins with a word behind a marker."""
    if number >= len(words):
        return None
    word = words[number]
    word = word._replace(start=max(word.start, at), text=text[max(word.start, at) : word.end])
    if word.start - at > _BESIDE or not _OPENS.fullmatch(text[at : word.start]):
        return None
    if _OPENING.search(text[at : word.start]):
        quoted = _quoted(text, words, number)
        if quoted is not None:
            return word.start, quoted
    last = number
    follows = words[number + 1] if number + 1 < len(words) else None
    if follows and plain(word.text) in _ARTICLES and text[word.end : follows.start] in _JOINTS:
        last += 1  # dit le Meunier
    if not _is_name(words[last].text) or plain(words[last].text) in heads.TITLES:
        return None
    for left, right in pairwise(words[last : number + _MOST_WORDS]):
        if text[left.end : right.start] not in _JOINTS or not _goes_on(right.text):
            break
        last += 1
    if script_of(word.text) not in CASED:
        # Nothing but a comma would end an Arabic name; a kunya takes one word more.
        last = min(last, number + (1 if kunya_of(word.text) is None else 2))
    if words[last].text[-2:].lower() in ("'s", "’s"):
        return None  # somebody's
    return word.start, words[last].end


def _quoted(text: str, words: Sequence[Word], number: int) -> int | None:
    """Return where the quotation ends that begins with this word: dit « le Meunier »."""
    for last in range(number, min(number + _MOST_WORDS, len(words))):
        after = words[last + 1].start if last + 1 < len(words) else len(text)
        between = text[words[last].end : after]
        if _CLOSING.match(between):
            return words[last].end
        if between not in _JOINTS:
            return None
    return None


def _run_before(text: str, words: Sequence[Word], last: int, at: int) -> tuple[int, int] | None:
    """Return where the name stands that ends with a word before a marker; in scripts with capitals only."""
    if last < 0:
        return None
    end = words[last].end
    if at - end > _BESIDE or not _CLOSES.fullmatch(text[end:at]) or not _is_name(words[last].text):
        return None
    if script_of(words[last].text) not in CASED:
        return None
    first = last
    while first > 0 and last - first < _MOST_WORDS - 1:
        left, right = words[first - 1], words[first]
        if text[left.end : right.start] not in _JOINTS or not _is_name(left.text):
            break
        first -= 1
    if first == last:
        return None  # one capitalised word before a comma may be anything
    return words[first].start, end


def _is_name(word: str) -> bool:
    if script_of(word) in CASED:
        return word[:1] != word[:1].lower() and len(word) > 1 and plain(word) not in heads.TIMES
    return script_of(word) is not None and len(word) > 2


def _goes_on(word: str) -> bool:
    return _is_name(word) or plain(word) in {
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "abu",
        "abou",
        "de",
        "von",
    }


def _slips(text: str, words: Sequence[Word], forms: Sequence[tuple[str, str]]) -> Iterator[Nearby]:
    """Yield runs of words that are a form of a name but for one slip in one word."""
    wanted = [
        (name, form, [plain(word.text) for word in clean(form).words()]) for name, form in forms
    ]
    bare = [plain(word.text) for word in words]
    at_first: dict[str, list[int]] = {}
    for number, word in enumerate(bare):
        at_first.setdefault(word, []).append(number)
    for name, form, parts in wanted:
        size = len(parts)
        if size < 2:
            continue
        for known, part in enumerate(parts):
            for at in at_first.get(part, ()):
                begin = at - known
                run = bare[begin : begin + size]
                if begin < 0 or len(run) != size or not _is_slip(run, parts):
                    continue
                shown = words[begin : begin + size]
                if not all(
                    _is_name(word.text) or plain(word.text) == part_
                    for word, part_ in zip(shown, parts, strict=True)
                ):
                    continue
                start = shown[0].start
                end = shown[-1].end
                if re.search(r"[.,;:!?\n\t()]", text[start:end]):
                    continue
                yield Nearby(
                    surface=text[start:end],
                    start=start,
                    end=end,
                    name=name,
                    why=f"almost “{form}”",
                )


def _is_slip(run: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether all words but one are the same, and that one is a slip of the keyboard away."""
    different = [(one, other) for one, other in zip(run, parts, strict=True) if one != other]
    if len(different) != 1:
        return False
    one, other = different[0]
    allowed = max((slips for size, slips in _SLIPS.items() if len(other) >= size), default=0)
    return 0 < OSA.distance(one, other, score_cutoff=allowed) <= allowed
