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
_LINK = 500  # signs of an address as it is sent
# The strongest first: one line a diff.
_ORDER = (AlertKind.CONFLICT, AlertKind.REMOVAL, AlertKind.REVISION, AlertKind.NEW)
_WORDS = {
    AlertKind.CONFLICT: ("conflict", "conflicts"),
    AlertKind.REMOVAL: ("removal", "removals"),
    AlertKind.REVISION: ("revision", "revisions"),
    AlertKind.NEW: ("new article", "new articles"),
}
_FULL_WIDTH = {"@": "＠", "#": "＃"}
# Markdown, Slack's and Discord's <!channel>, HTML: shown as what looks like it.
_LOOKALIKES = str.maketrans(
    {"<": "‹", ">": "›", "[": "(", "]": ")", "*": "∗", "_": " ", "~": "∼", "`": "’", "|": "¦", "\\": "/", "&": "＆"}
)  # fmt: skip
# Signs that nobody sees: one behind a dot would hide from us what a chat, which drops it, still links.
_UNSEEN = re.compile("[\u00ad\u200b\u2060-\u2064\ufeff]")
# A chat links a name with a dot in it (`evil.example/login`, `t.me/someone`), no scheme needed, and Telegram IPv4 addresses; a space
# after the dot ends the name for each of them, a lookalike of the dot does not (IDNA takes some for dots). "3.5" stays as it is.
_NAME_DOT = re.compile(r"\.(?=[^\W\d]|[\u200c\u200d])|(?<=[A-Za-z0-9])[。．｡](?=[A-Za-z0-9])")
_FOUR_NUMBERS = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b")
_SCHEME = re.compile(r"[:：]//")
# "@" and "#" in full width are mentions and hashtags to Mastodon and X; with a space behind them they are to nobody.
_MENTION = re.compile("[@＠#＃]")
_COMMAND = re.compile(r"(?<!\S)/(?=\w)")  # a tap on "/start" sends it to the bot that told us


def plain(text: str, width: int) -> str:
    """Return a text from outside as one line that no chat takes for markup, a mention, a command or a link."""
    shown = _UNSEEN.sub("", shortened(text, 4 * width)).translate(_LOOKALIKES)
    shown = _SCHEME.sub(" : ", shown)
    shown = _NAME_DOT.sub(lambda found: f"{found[0]} ", shown)
    shown = _FOUR_NUMBERS.sub(lambda found: found[0].replace(".", ". "), shown)
    shown = _MENTION.sub(lambda found: f"{_FULL_WIDTH.get(found[0], found[0])} ", shown)
    shown = _COMMAND.sub("/ ", shown)
    return shortened(" ".join(shown.split()), width)


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
    """Return a web address that is nothing else; None where there is none, it names a user, or it is very long.

    An `@` in it is written %40, which means the same to the outlet: Discord tells everyone of `/@everyone` in a link, too.
    """
    if url is None or len(url) > _LINK:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        return None
    # Half a letter of a feed's is no sign that an address can hold.
    link = quote(url, safe=":/?#!$&+,;=%-.~_", errors="replace")
    return link if len(link) <= _LINK else None
