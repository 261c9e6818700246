"""YAML text → a tree of nodes that know their place, or the problem in one line.

Scalars stay the strings that the file has: `not: [No]`, `on:` and `07:00` are words here, so
nothing is guessed to be a boolean or a number in base 60.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from watcher.errors import ConfigError, Problem

# The C parser is eleven times faster; PyYAML's wheels carry it, a source build may not.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# The C parser composes by recursion and ends the process with SIGSEGV somewhere between 10,000
# and 20,000 levels (8 MB stack); the deepest key of a real file is at level 6.
MAX_DEPTH = 100
# An alias is one node in the tree and as many as you like when read: nine lines of nine aliases
# make a billion. A file of 10,000 feeds with every key has 130,000 nodes.
MAX_NODES = 1_000_000

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BOM = "\ufeff"

# ${NAME} holds braces, which end a plain scalar inside {...}: the contract's own example
# `{password: ${SMTP_PASSWORD}}` is no YAML. The braces are swapped for two private characters
# while the text is parsed, one for one, so that every position stays true.
_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_MASKED = re.compile("\\$\ue000([A-Za-z_][A-Za-z0-9_]*)\ue001")

_TAGS = {
    "tag:yaml.org,2002:str",
    "tag:yaml.org,2002:seq",
    "tag:yaml.org,2002:map",
    "!",  # written before a scalar: take it as a string
}

_SYNTAX_HELP = (
    ("mapping values are not allowed", 'put quotes around a text that contains ": "'),
    (
        "cannot start any token",
        "put quotes around a text that begins with @, `, % or a tab",
    ),
    ("undefined alias", "put quotes around a text that begins with *"),
    ("found another document", "only one document is read; remove the line `---`"),
    ("found unexpected end of stream", "a quote is opened and never closed"),
    ("',' or ']'", "a list opened with [ is not closed with ], or a comma is missing"),
    ("',' or '}'", "a { is not closed with }, or a comma is missing"),
    ("expected key", "a line here is indented differently from the lines above it"),
    ("block mapping", "a line here is indented differently from the lines above it"),
    ("block collection", "a line here is indented differently from the lines above it"),
    ("node content", "a value is missing here, or a [ or { is never closed"),
    ("could not find expected ':'", "a key is followed by a colon and a space"),
)


def decode(data: bytes, *, path: str) -> str:
    """Return the file's text; raise ConfigError with the line of the first byte that is not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        message = f"byte 0x{byte:02x} is not UTF-8; save the file as UTF-8"
        raise ConfigError([Problem(path, line, "", message)]) from error


def compose(text: str, *, path: str) -> Node | None:
    """Return the root node, or None for a file without content; raise ConfigError."""
    text = without_bom(text)
    bad = _FORBIDDEN.search(text)
    if bad is not None:
        message = f"the character U+{ord(bad[0]):04X} may not stand in a file like this"
        raise ConfigError([Problem(path, line_of(text, bad.start()), "", message)])
    _refuse_deep(text, path)
    try:
        root = yaml.compose(mask(text), Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        raise ConfigError([_syntax_problem(error, text, path)]) from error
    except RecursionError as error:  # the parser written in Python
        raise ConfigError([_too_deep(path, None)]) from error
    if root is not None and "*" in text:  # without an alias a tree is as large as it looks
        _refuse_bomb(root, path)
    return root


def without_bom(text: str) -> str:
    """Return the text without the mark that some editors put first."""
    return text.removeprefix(_BOM)


def mask(text: str) -> str:
    """Return text of the same length in which ${NAME} is a plain word to YAML."""
    return _VARIABLE.sub("$\ue000\\1\ue001", text)


def raw(node: ScalarNode) -> str:
    """Return the scalar as the file has it, `${NAME}` unexpanded."""
    value: str = node.value
    return _MASKED.sub(r"${\1}", value) if "\ue000" in value else value


def is_null(node: Node) -> bool:
    """Whether nothing stands there: an empty value, `null` or `~`, unquoted."""
    # A plain scalar's style is None from the parser in Python and "" from the one in C.
    return (
        isinstance(node, ScalarNode)
        and not node.style
        and node.value in ("", "~", "null", "Null", "NULL")
    )


def is_mapping(node: Node) -> bool:
    """Whether keys with values stand there."""
    return isinstance(node, MappingNode)


def line(node: Node) -> int:
    """Return the line the node begins on, counted from 1."""
    return int(node.start_mark.line) + 1


def line_of(text: str, index: int) -> int:
    """Return the line that this character is on, counted from 1."""
    return text.count("\n", 0, index) + 1


def foreign_tag(node: Node) -> str | None:
    """Return a tag that was written out and means something we do not read, or None."""
    if node.tag in _TAGS:
        return None
    return str(node.tag).replace("tag:yaml.org,2002:", "!!")


def children(node: Node) -> Iterator[Node]:
    """Yield the nodes directly beneath."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield key
            yield value
    elif isinstance(node, SequenceNode):
        yield from node.value


def _refuse_deep(text: str, path: str) -> None:
    """Raise for nesting that could end the process, before the parser sees it.

    Blocks nest by indentation and by runs of `- ` on one line; a flow collection by brackets.
    """
    run = re.search(rf"^[ ]*(?:[-?:][ \t]+){{{MAX_DEPTH},}}", text, re.MULTILINE)
    if run is not None:
        raise ConfigError([_too_deep(path, line_of(text, run.start()))])
    if (
        re.search(r"^[ ]{500}", text, re.MULTILINE) is None
        and text.count("[") + text.count("{") < 5000
    ):
        return
    # Only a file that could be that deep pays for a second, iterative pass.
    depth = 0
    try:
        for event in yaml.parse(mask(text), Loader=_LOADER):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    raise ConfigError([_too_deep(path, _mark_line(event.start_mark))])
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.MarkedYAMLError as error:
        raise ConfigError([_syntax_problem(error, text, path)]) from error


def _refuse_bomb(root: Node, path: str) -> None:
    """Raise when the tree, its aliases written out, is endless or too large to read."""
    sizes: dict[int, int] = {}
    open_nodes: set[int] = set()
    stack: list[tuple[Node, bool]] = [(root, False)]
    while stack:
        node, done = stack.pop()
        if isinstance(node, ScalarNode):
            continue
        key = id(node)
        if done:
            open_nodes.discard(key)
            total = 1 + sum(sizes.get(id(child), 1) for child in children(node))
            if total > MAX_NODES:
                message = f"aliases multiply to more than {MAX_NODES:,} values here"
                raise ConfigError([Problem(path, line(node), "", message)])
            sizes[key] = total
        elif key in open_nodes:
            message = "an alias stands inside the value that it repeats, so it never ends"
            raise ConfigError([Problem(path, line(node), "", message)])
        elif key not in sizes:
            open_nodes.add(key)
            stack.append((node, True))
            stack.extend(
                (child, False) for child in children(node) if not isinstance(child, ScalarNode)
            )


def _too_deep(path: str, at: int | None) -> Problem:
    return Problem(path, at, "", f"values are nested more than {MAX_DEPTH} deep here")


def _mark_line(mark: object) -> int | None:
    number = getattr(mark, "line", None)  # either parser's own kind of mark
    return None if number is None else int(number) + 1


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    what = " ".join(str(part) for part in (error.context, error.problem) if part)
    mark = error.problem_mark or error.context_mark
    at = _mark_line(mark)
    if at is not None:  # the end of the text is not a line after it
        at = min(at, line_of(text, len(text.rstrip())))
    if mark is not None and text[mark.index : mark.index + 1] == "\t":
        return Problem(path, at, "", "a tab stands here; indent with spaces")
    if error.problem and "unexpected end of stream" in error.problem and error.context_mark:
        at = error.context_mark.line + 1  # where the quote was opened, not where the file ends
    help_text = next((text for part, text in _SYNTAX_HELP if part in what), None)
    message = f"this is not YAML: {what}"
    return Problem(path, at, "", message if help_text is None else f"{message}; {help_text}")
