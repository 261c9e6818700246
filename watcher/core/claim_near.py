"""What the words around a name and a verb say of whether the name is the verb's subject or its object."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.claim_clauses import CLAUSE, RELATIVE, after_aside
from watcher.core.claim_lines import Line
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import BESIDE, NEGATION, vocabulary


def denies(norms: Sequence[str], first: int, last: int) -> bool:
    """Whether a negation stands among the words `first:last`; "10. Mai" is a month, though Italian's "never"."""
    return any(
        (norms[at] in NEGATION or (norms[at] == "t" and at and norms[at - 1].endswith("n")))
        and not (at and norms[at] in day_words().months and norms[at - 1][0].isdecimal())
        for at in range(first, last)
    )


def is_beside(line: Line, start: int) -> bool:
    """Whether a name says only where or with whom something was ("came to Haldon"): no sentence goes on about it with "he"."""
    return word_before(line, start) in BESIDE - {"a"}  # Spanish: "detuvo a Quill"


def is_in_aside(line: Line, start: int, at: int) -> bool:
    """Whether a name stands between the commas after another: "Quill, the director of Haldon, was arrested"."""
    verb, own = line.word_at(at), line.word_at(start)
    for place in range(own - 1, max(-1, own - 8), -1):
        # "Hobbs, who works for Quill, was arrested"
        gap = line.text[line.words[place - 1].end : line.words[place].start] if place else ""
        if "," in gap:
            if line.norms[place] in RELATIVE and "," in line.text[start:at]:
                return True
            break
    for _, first, end in line.names:
        if end >= start:
            return False
        opens = line.word_at(end)
        if line.text[end : end + 1] not in (",", "،") or line.words[opens].start == start or line.norms[opens] in CLAUSE:  # fmt: skip
            continue
        if any(line.words[one].start > start for one in after_aside(line, end, verb)):
            return first < start
    return False


def has_own(between: Sequence[str]) -> bool:
    """Whether between a verb and a name behind it stands whom the verb befell: "قتل 14 شخصا عندما انهار سد ..."."""
    events = vocabulary().events
    months = day_words().months
    return any(
        (one[0].isdecimal() and after not in months) or one in _THEN or one in events
        for one, after in zip(between, [*between[1:], ""], strict=False)
    )


# Another clause begins.
_THEN = folded("عندما حين حينما بعدما لما إثر جراء اثر بسبب когда после пока из-за вследствие")


def counts_others(line: Line, at: int, name: str) -> bool:
    """Whether a verb has its own object before a name, which the next verb's is: "killed 12 and wounded Quill"."""
    events = vocabulary().events
    start = next(
        start for one, start, _ in line.names if one == name and start > line.words[at].end
    )
    between = line.norms[at + 1 : line.word_at(start)]
    return any(one.isdecimal() or (one in events and events[one].role == "done") for one in between)


def only_links(line: Line, at: int, start: int) -> bool:
    """Whether between a noun and a name stand only a preposition, an article and a role ("of the preacher")."""
    between = [word.norm for word in line.words[at + 1 : at + 8] if word.end <= start]
    if line.norms[at].isascii() and (not between or between[0] not in _GENITIVE):
        return False
    return len(between) <= 5 and not any(one in _NOT_WHOSE for one in between)


# "la mort de", "sa mort": the word is a noun there.
THE = folded("la le l sa son the his her their der die den seine ihre su el sua il a")


_GENITIVE = folded("of de du d des von del di dell do da van der")


_NOT_WHOSE = {"by", "par", "in", "at", "por", "من", "على", "في", "from", "and", "et", "said", "says", "und", "y", "e", "warrant"}  # fmt: skip


def is_told_of(line: Line, start: int, end: int) -> bool:
    """Whether a name is in a clause about somebody else: "the judge who sentenced Quill was killed"."""
    if line.text[end : end + 1] == ",":
        return False
    number = line.word_at(start)
    return not _WHO.isdisjoint(line.norms[max(0, number - 4) : number])


_WHO = frozenset(
    ("who", "whom", "qui", "que", "das", "quien", "который", "которая", "которого", "الذي", "التي")
)


AHEAD = folded(
    "will would shall may might could should must sera seront wird werden sara sera будет سوف zostanie sera vai zal if si wenn если"
)


def belongs(line: Line, start: int) -> bool:
    """Whether a name is what something is of: "the murder of 5-year-old Quill", "the brother of Quill"."""
    number = line.word_at(start)
    for norm in reversed(line.norms[max(0, number - 6) : number]):
        if norm in ("of", "du", "d", "des", "von", "del", "van"):
            return True
        if not ((norm.isdecimal() and len(norm) <= 2) or norm in _TITLES):
            return False
    return False


_TITLES = folded(
    "year years old yo mr mrs ms dr sgt lt officer former ex late president general imam sheikh"
)


def word_before(line: Line, start: int) -> str:
    number = line.word_at(start)
    return line.norms[number - 1] if number else ""


def is_arabic(norm: str) -> bool:
    return "\u0600" <= norm[0] <= "\u06ff"
