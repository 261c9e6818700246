"""Where the feeds stand in the text: the marks that a change of feeds.yaml goes by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from watcher.config import document
from watcher.errors import UsageError


@dataclass(frozen=True, slots=True)
class Section:
    """The key `feeds` and its value; `root` is the mapping they stand in."""

    root: MappingNode
    key: ScalarNode | None
    value: Node | None


def find_section(text: str) -> Section | None:
    """Return where the feeds stand, or None for a file without any content."""
    root = document.compose(text, path="feeds.yaml")
    if root is None or document.is_null(root):
        return None
    if not isinstance(root, MappingNode):
        cannot("it is not a mapping with a key `feeds`")
    for key, value in root.value:
        if isinstance(key, ScalarNode) and document.raw(key) == "feeds":
            if value.start_mark.index < key.end_mark.index:
                cannot("`feeds` is an alias")
            if not isinstance(value, SequenceNode) and not document.is_null(value):
                cannot("`feeds` is not a list")
            return Section(root, key, value)
    return Section(root, None, None)


def addresses(node: Node | None) -> list[str | None]:
    """Return each feed's address as written, in order; None for one that has none."""
    if not isinstance(node, SequenceNode):
        return []
    found: list[str | None] = []
    for item in node.value:
        address = item
        if isinstance(item, MappingNode):
            keys = [v for k, v in item.value if isinstance(k, ScalarNode) and k.value == "url"]
            address = keys[0] if keys else None
        found.append(document.raw(address) if isinstance(address, ScalarNode) else None)
    return found


def end_of(text: str, node: Node) -> int:
    """Return where the node's own last character ends.

    A block collection's own mark stands at the next token, beyond blank lines and comments.
    """
    end = int(node.end_mark.index)
    if isinstance(node, ScalarNode):
        # A block scalar (| or >) ends after its line breaks; stay on its last line.
        return len(text[:end].rstrip()) if node.style in ("|", ">") else end
    if isinstance(node, CollectionNode) and node.flow_style:
        return end
    return max(
        [
            int(node.start_mark.index),
            *(end_of(text, child) for child in document.children(node)),
        ]
    )


def line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def line_end(text: str, index: int) -> int:
    """Return the index after the line break, or the text's end."""
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def item_end(text: str, sequence: SequenceNode, index: int) -> int:
    """Return the index after the block item's last line, its indented comments included."""
    item = sequence.value[index]
    following = sequence.value[index + 1 :]
    dash = int(sequence.start_mark.column)
    if not sequence.start_mark.index <= item.start_mark.index < sequence.end_mark.index:
        cannot("a feed in it is an alias")
    end = line_end(text, end_of(text, item))
    return past_comments(
        text, end, dash, int(following[0].start_mark.index) if following else len(text)
    )


def past_comments(text: str, place: int, dash: int, limit: int) -> int:
    """Return the place after the comment lines that stand deeper than the dashes."""
    while place < limit:
        line = text[place : line_end(text, place)]
        content = line.lstrip(" ")
        if not content.startswith("#") or len(line) - len(content) <= dash:
            break
        place += len(line)
    return place


def cannot(why: str) -> NoReturn:
    """Refuse a change, and say why."""
    raise UsageError(f"the file cannot be changed by a program, because {why}; edit it by hand")
