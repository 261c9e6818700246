"""An alert in a few lines: our own words, and headlines that can neither format nor mention nor link anything.

It goes to chats and telephones, each with a markup of its own; `plain` holds whatever they do with text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlsplit

from watcher.config import AlertKind
from watcher.render.lines import plural, shortened, source

Record = Mapping[str, Any]
Told = Sequence[tuple[Record, frozenset[AlertKind]]]  # diffs, each with why it is worth an alert

MOST_LINES = 5
_HEADLINE = 140
_WORD = 60
# The strongest first: one line a diff.
_ORDER = (AlertKind.CONFLICT, AlertKind.REMOVAL, AlertKind.REVISION, AlertKind.NEW)
_WORDS = {
    AlertKind.CONFLICT: ("conflict", "conflicts"),
    AlertKind.REMOVAL: ("removal", "removals"),
    AlertKind.REVISION: ("revision", "revisions"),
    AlertKind.NEW: ("new article", "new articles"),
}
# Markdown, Slack's and Discord's <!channel> and @everyone, HTML: shown as what looks like it.
_LOOKALIKES = str.maketrans(
    {"<": "‹", ">": "›", "@": "＠", "[": "(", "]": ")", "*": "∗", "_": " ", "~": "∼", "`": "’", "|": "¦", "\\": "/", "&": "＆", "#": "＃"}
)  # fmt: skip


def plain(text: str, width: int) -> str:
    """Return a text from outside as one line that no chat takes for markup, a mention or a link."""
    shown = re.sub(r"(?<=\w)://", " : ", shortened(text, width)).translate(_LOOKALIKES)
    return " ".join(shown.split())


def subject(title: str, told: Told) -> str:
    """Return the line above: the story and what there is. `title` is the owner's."""
    counts = Counter(_kind(why) for _, why in told)
    parts = [plural(counts[kind], *_WORDS[kind]) for kind in _ORDER if counts[kind]]
    return f"{plain(title, 80)}: {', '.join(parts)}"


def body(story: str, told: Told, *, asleep: int, held: int, most: int) -> str:
    """Return the alert's text. `asleep` of them came in quiet hours, `held` more were kept back by the limit of `most`."""
    ranked = sorted(told, key=lambda one: _ORDER.index(_kind(one[1])))
    lines = [line for diff, why in ranked[:MOST_LINES] for line in _told(diff, _kind(why))]
    more = len(ranked) - MOST_LINES
    if more > 0:
        lines.append(f"… and {more} more: watcher summary --all --story {story}")
    if asleep:
        lines.append(f"{asleep} of these came in quiet hours and waited for their end.")
    if held:
        lines.append(
            f"{held} of these were held back: after {plural(most, 'alert')} in an hour, or because an earlier one"
            " could not be delivered."
        )
    return "\n".join(lines)


def _kind(why: frozenset[AlertKind]) -> AlertKind:
    return next(kind for kind in _ORDER if kind in why)


def _told(diff: Record, kind: AlertKind) -> list[str]:
    outlet, headline = plain(source(diff), _WORD), plain(diff["title"] or "", _HEADLINE)
    match kind:
        case AlertKind.CONFLICT:
            first = f"Conflict: {_conflict(diff, outlet)}"
        case AlertKind.REMOVAL:
            first = f"Taken down by {outlet}: {headline}"
        case AlertKind.REVISION:
            added, removed = len(diff["added"]), len(diff["removed"])
            first = f"Revised by {outlet} (+{added} −{removed} sentences): {headline}"
        case AlertKind.NEW:
            first = f"New from {outlet}: {headline}"
    link = _link(diff["url"])
    return [first, link] if link else [first]


def _conflict(diff: Record, outlet: str) -> str:
    conflict = next(one for one in diff["conflicts"] if one.get("class", "disagree") == "disagree")
    text = f"{plain(conflict['about'], _WORD)}: {outlet} says {plain(conflict['says'], _WORD)}"
    if conflict["others"]:
        other = conflict["others"][0]
        text += f", {plain(source(other), _WORD)} says {plain(other['says'], _WORD)}"
    return text


def _link(url: str | None) -> str | None:
    """Return a web address that is nothing else; None where there is none, or a very long one."""
    if url is None or len(url) > 500:
        return None
    try:
        scheme = urlsplit(url).scheme
    except ValueError:
        return None
    if scheme not in ("http", "https"):
        return None
    return quote(url, safe=":/?#@!$&+,;=%-.~_")
