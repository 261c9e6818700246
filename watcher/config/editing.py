"""Adding a feed to feeds.yaml, and removing one, as a change of a few characters.

The text is spliced at the places the parser names, so comments, order, quotes and line ends stay
byte for byte. Each result is read again before it is handed out: a file that cannot be changed
safely is left to its owner, with a sentence saying so.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from yaml.nodes import MappingNode, SequenceNode

from watcher.config import document
from watcher.config.addresses import parse_url, same_address
from watcher.config.nearest import suggest
from watcher.config.places import (
    Section,
    addresses,
    cannot,
    end_of,
    find_section,
    item_end,
    line_end,
    line_start,
    past_comments,
)
from watcher.config.unfit import Unfit
from watcher.errors import ConfigError, UsageError

# What may stand unquoted in either style of YAML; all else is quoted.
_PLAIN_URL = re.compile(r"https?://[\w.-]+(?::\d+)?(?:/|[/?][\w./~%+=&@!*?()-]*[\w/=])?")
_PLAIN_WORDS = re.compile(r"(?:[^\W\d_]|[^\W_][\w.'’&/()-]*[^\W\d_])[\w.'’&/() -]*")
_YAML_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_VARIABLE = re.compile(r"\$+\{(?=[A-Za-z_])")
_REST_OF_LINE = re.compile(r"[^\n]*")
# From the end of a flow item to the comma after it, over blanks, line ends and comments.
_TO_COMMA = re.compile(r"(?:[ \t\r\n]|(?<=[ \t\r\n])#[^\n]*+)*+,")
_ONLY_COMMENT = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)")


@dataclass(frozen=True, slots=True)
class _Splice:
    """Replace text[start:end]."""

    start: int
    end: int
    text: str = ""


def add_feed(text: str, url: str, outlet: str | None = None) -> str:
    """Return the text with this feed as the last one; raise UsageError when that cannot be.

    Nothing in `url` or `outlet` is expanded later: a `${NAME}` from someone else's OPML must not
    send a variable of ours to an outlet, so it is written as `$${NAME}`.
    """
    try:
        parse_url(url)
    except Unfit as error:
        raise UsageError(f"{url!r} {error}") from error
    bom, body = _parted(text)
    section = find_section(body)
    before = addresses(section.value if section else None)
    if same_address(url) in {same_address(known) for known in before if known}:
        raise UsageError(f"{url!r} is in the file already")
    address = _quoted(_VARIABLE.sub(_escaped, url), _PLAIN_URL)
    name = None if outlet is None else _one_line(outlet)
    words = _quoted(_VARIABLE.sub(_escaped, name), _PLAIN_WORDS) if name else None
    splices = _additions(body, section, address, words)
    return bom + _checked(body, splices, [*before, _VARIABLE.sub(_escaped, url)])


def remove_feed(text: str, url: str) -> str:
    """Return the text without this feed and its own comments; raise UsageError when it has none.

    `url` may be written as in the file, `${NAME}` and all, or differ in what does not matter:
    http or https, a slash at the end, capitals in the host.
    """
    bom, body = _parted(text)
    section = find_section(body)
    before = addresses(section.value if section else None)
    index = next((i for i, known in enumerate(before) if known == url), None)
    if index is None:
        keys = [None if known is None else same_address(known) for known in before]
        index = keys.index(same_address(url)) if same_address(url) in keys else None
    if index is None or section is None:
        near = suggest(url, {known for known in before if known})
        raise UsageError(
            f"{url!r} is not in the file" + (f"; did you mean {near}?" if near else "")
        )
    sequence = section.value
    assert isinstance(sequence, SequenceNode)
    if sequence.flow_style:
        splice = _flow_removal(body, sequence, index)
    else:
        splice = _block_removal(body, sequence, index)
    return bom + _checked(body, splice, before[:index] + before[index + 1 :])


# --- adding ---------------------------------------------------------------------------------


def _additions(
    text: str, section: Section | None, address: str, words: str | None
) -> list[_Splice]:
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = [f"- {address}"] if words is None else [f"- url: {address}", f"  outlet: {words}"]
    # Inside brackets the parser in Python takes a ? for a key's mark.
    inside = address if address.startswith('"') or "?" not in address else json.dumps(address)
    flow = inside if words is None else f"{{url: {inside}, outlet: {words}}}"
    if section is None or (section.value is None and not section.root.flow_style):
        column = 0 if section is None else int(section.root.start_mark.column)
        pad = " " * column
        section_lines = ["feeds:", *(f"  {line}" for line in lines)]
        return [_new_lines(text, len(text), section_lines, pad, newline)]
    value = section.value
    if value is None:
        end = _end_of_flow(text, section.root)
        return [
            _Splice(
                end,
                end,
                f', "feeds": [{flow}]' if section.root.value else f'"feeds": [{flow}]',
            )
        ]
    if not isinstance(value, SequenceNode):
        assert section.key is not None
        start, end = int(value.start_mark.index), int(value.end_mark.index)
        if end > start:  # `feeds: null`
            return [_Splice(start, end, f"[{flow}]")]
        if section.root.flow_style:
            after = int(section.key.end_mark.index)
            colon = text.find(":", after) + 1
            return [_Splice(colon, colon, f" [{flow}]")]
        pad = " " * (int(section.key.start_mark.column) + 2)
        place = line_end(text, int(section.key.end_mark.index))
        place = past_comments(text, place, len(pad), len(text))
        return [_new_lines(text, place, lines, pad, newline)]
    if not value.flow_style:
        last = len(value.value) - 1
        first_dash = int(value.start_mark.index)
        pad = text[line_start(text, first_dash) : first_dash]
        if pad.strip(" "):
            cannot("its list begins on the line of another key")
        place = item_end(text, value, last)
        return [_new_lines(text, place, lines, pad, newline)]
    return _flow_additions(text, value, flow, newline)


def _flow_additions(text: str, sequence: SequenceNode, flow: str, newline: str) -> list[_Splice]:
    if not sequence.value:
        place = int(sequence.start_mark.index) + 1
        return [_Splice(place, place, flow)]
    item = sequence.value[-1]
    start, end = int(item.start_mark.index), end_of(text, item)
    if not sequence.start_mark.index < start:
        cannot("a feed in it is an alias")
    pad = text[line_start(text, start) : start]
    comma = _TO_COMMA.match(text, end)
    after = end if comma is None else comma.end()
    own_line = not pad.strip(" \t") and _ONLY_COMMENT.match(text, after) is not None
    if own_line:
        rest = _REST_OF_LINE.match(text, after)
        assert rest is not None
        place = after + len(rest[0].rstrip("\r"))
        if comma is not None:
            return [_Splice(place, place, f"{newline}{pad}{flow},")]
        return [_Splice(end, end, ","), _Splice(place, place, f"{newline}{pad}{flow}")]
    if comma is not None:
        return [_Splice(after, after, f" {flow},")]
    return [_Splice(end, end, f", {flow}")]


def _end_of_flow(text: str, node: MappingNode) -> int:
    if not node.value:
        return int(node.start_mark.index) + 1
    return max(end_of(text, child) for child in document.children(node))


def _new_lines(text: str, place: int, lines: Sequence[str], pad: str, newline: str) -> _Splice:
    """Put whole lines at a line's start, or after a last line that has no line break."""
    block = newline.join(pad + line for line in lines)
    if place == 0 or text[place - 1] == "\n":
        return _Splice(place, place, block + newline)
    return _Splice(place, place, newline + block)


# --- removing -------------------------------------------------------------------------------


def _block_removal(text: str, sequence: SequenceNode, index: int) -> list[_Splice]:
    end = item_end(text, sequence, index)
    item_start = int(sequence.value[index].start_mark.index)
    dash = int(sequence.start_mark.column)
    start = line_start(text, item_start)
    # A value may stand on a line below its dash.
    while start > 0 and text[start + dash : start + dash + 1] != "-":
        start = line_start(text, start - 1)
    if end == len(text) and not text.endswith("\n") and start > 0:
        start -= 2 if text[start - 2 : start] == "\r\n" else 1
    return [_Splice(start, end)]


def _flow_removal(text: str, sequence: SequenceNode, index: int) -> list[_Splice]:
    item = sequence.value[index]
    start, end = int(item.start_mark.index), end_of(text, item)
    if not sequence.start_mark.index < start:
        cannot("a feed in it is an alias")
    splices: list[_Splice] = []
    comma = _TO_COMMA.match(text, end)
    last = index == len(sequence.value) - 1
    if comma is not None:
        if text[end : comma.end() - 1].strip():
            splices.append(_Splice(comma.end() - 1, comma.end()))  # a comment stands between
        else:
            end = comma.end()
    elif index > 0:
        previous = _TO_COMMA.match(text, end_of(text, sequence.value[index - 1]))
        assert previous is not None
        splices.append(_Splice(previous.end() - 1, previous.end()))
    lead = len(text[:start].rstrip(" \t"))
    if text[lead - 1 : lead] == "\n" and _ONLY_COMMENT.match(text, end):
        rest = _REST_OF_LINE.match(text, end)
        assert rest is not None
        end += len(rest[0].rstrip("\r"))  # its own comment goes with it
        start = lead - (2 if text[lead - 2 : lead] == "\r\n" else 1)
    elif last:
        start = lead if text[lead - 1 : lead] != "[" else start
    else:
        end += len(text[end:]) - len(text[end:].lstrip(" \t"))
    return [_Splice(start, end), *splices]


# --- writing --------------------------------------------------------------------------------


def _checked(text: str, splices: Sequence[_Splice], wanted: list[str | None]) -> str:
    """Return the spliced text, once reading it gives exactly the feeds that are wanted."""
    result = text
    for splice in sorted(splices, key=lambda splice: splice.start, reverse=True):
        result = result[: splice.start] + splice.text + result[splice.end :]
    try:
        section = find_section(result)
    except ConfigError:
        cannot("its layout is unusual")
    if addresses(section.value if section else None) != wanted:
        cannot("its layout is unusual")
    return result


def _parted(text: str) -> tuple[str, str]:
    body = document.without_bom(text)
    return text[: len(text) - len(body)], body


def _escaped(found: re.Match[str]) -> str:
    return f"$${found[0].lstrip('$')}" if len(found[0]) == 2 else found[0]


def _one_line(text: str) -> str:
    visible = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text)
    return " ".join(visible.split())[:200]


def _quoted(text: str, plain: re.Pattern[str]) -> str:
    if plain.fullmatch(text) and text.lower() not in _YAML_WORDS:
        return text
    return json.dumps(text, ensure_ascii=False)
