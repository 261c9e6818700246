"""Walking the tree: typed answers, and every problem noted with its place.

A reader answers None where a value cannot be used, and the walk goes on, so that one run
reports everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from watcher.config import document
from watcher.config.nearest import near_key, near_value
from watcher.config.records import Secret
from watcher.config.unfit import Unfit
from watcher.errors import Problem

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

# `$${NAME}` is how a text holds ${NAME} itself; any other dollar stands for itself.
_VARIABLE = re.compile(r"(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One `key: value` of a mapping, and the path that names it."""

    path: str
    key: Node
    value: Node


@dataclass(slots=True)
class Reading:
    """One pass over the tree, and what it found wrong so far."""

    path: str
    environ: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    unset: list[Problem] = field(default_factory=list)  # variables that the environment lacks

    def problem(self, node: Node, key: str, message: str) -> None:
        """Note something that makes the file unusable."""
        self.problems.append(self._problem(document.line(node), key, message))

    def warn(self, line: int, key: str, message: str) -> None:
        """Note advice."""
        self.warnings.append(self._problem(line, key, message))

    def _problem(self, line: int, key: str, message: str) -> Problem:
        return Problem(self.path, line, _visible(key), _visible(message))

    # --- collections ------------------------------------------------------------------

    def mapping(
        self,
        node: Node,
        at: str,
        *,
        known: Sequence[str] | None,
        required: Sequence[str] = (),
        what: str = "a mapping of keys",
    ) -> dict[str, Entry]:
        """Return the entries by key; keys that nobody knows are noted and left out.

        `known=None` takes any key (the ids of stories). An entry without a value is left out.
        """
        if not isinstance(node, MappingNode):
            self.problem(node, at, f"{shown(node)} stands here; {what} belongs here")
            return {}
        if self._tagged(node, at):
            return {}
        entries: dict[str, Entry] = {}
        seen: dict[str, int] = {}
        for key_node, value, inherited in self._pairs(node, at):
            if not isinstance(key_node, ScalarNode):
                self.problem(key_node, at, f"{shown(key_node)} cannot be a key")
                continue
            key = document.raw(key_node)
            path = f"{at}.{key}" if at else key
            if key in seen:
                if not inherited:
                    said = f"stands here again; it was set on line {seen[key]}. Keep one of them"
                    self.problem(key_node, path, said)
                continue
            seen[key] = document.line(key_node)
            if known is not None and key not in known:
                self.problem(key_node, path, _unknown_key(key, known))
            elif not document.is_null(value):
                entries[key] = Entry(path, key_node, value)
        for key in required:
            if key not in entries and not self._misspelt(key, seen, known):
                self.problem(node, at, f"`{key}` is missing")
        return entries

    def items(self, entry: Entry) -> list[Entry]:
        """Return the elements of a list; one value alone is a list of one."""
        node = entry.value
        if isinstance(node, SequenceNode):
            if self._tagged(node, entry.path):
                return []
            found = [
                Entry(f"{entry.path}[{i}]", child, child) for i, child in enumerate(node.value)
            ]
            for item in found:
                if document.is_null(item.value):
                    self.problem(item.value, item.path, "nothing stands here; remove the dash")
            return [item for item in found if not document.is_null(item.value)]
        if isinstance(node, ScalarNode) and not re.search(r"[,،;]", node.value):
            return [Entry(entry.path, entry.key, node)]
        if isinstance(node, ScalarNode):
            parts = ", ".join(part.strip() for part in re.split(r"[,،;]", document.raw(node)))
            self.problem(node, entry.path, f"{shown(node)} is one text; write a list: [{parts}]")
        else:
            self.problem(node, entry.path, f"{shown(node)} stands here; a list belongs here")
        return []

    def _pairs(self, node: MappingNode, at: str) -> list[tuple[Node, Node, bool]]:
        """Return the mapping's pairs, its own before those it merges in with `<<`."""
        own: list[tuple[Node, Node, bool]] = []
        merged: list[tuple[Node, Node, bool]] = []
        for key, value in node.value:
            if isinstance(key, ScalarNode) and key.value == "<<" and not key.style:
                parents = value.value if isinstance(value, SequenceNode) else [value]
                for parent in parents:
                    if isinstance(parent, MappingNode):
                        merged += [(k, v, True) for k, v, _ in self._pairs(parent, at)]
                    else:
                        self.problem(key, at, f"`<<` takes a mapping, not {shown(parent)}")
            else:
                own.append((key, value, False))
        return own + merged

    @staticmethod
    def _misspelt(key: str, seen: Mapping[str, int], known: Sequence[str] | None) -> bool:
        """Whether an unknown key already got this one as its suggestion: one mistake, one line."""
        if known is None:
            return False
        return any(word not in known and near_key(word, known) == key for word in seen)

    # --- scalars ----------------------------------------------------------------------

    def text(self, entry: Entry) -> str | None:
        """Return the text with its variables filled in; None when it cannot be had."""
        node = entry.value
        if not isinstance(node, ScalarNode):
            self.problem(node, entry.path, f"{shown(node)} stands here; a text belongs here")
            return None
        if self._tagged(node, entry.path):
            return None
        value = document.raw(node)
        if "${" in value:
            missing = self._missing(value)
            if missing:
                self.unset += [
                    self._problem(document.line(node), entry.path, message) for message in missing
                ]
                return None
            value = _VARIABLE.sub(self._fill, value)
        if not value.strip():
            self.problem(node, entry.path, "is empty; write a text or remove the key")
            return None
        return value.strip() if not node.style else value

    def value(self, entry: Entry | None, parse: Callable[[str], T], default: T) -> T:
        """Return what the text means, or the default where there is none or it is unfit."""
        found = None if entry is None else self.parsed(entry, parse)
        return default if found is None else found

    def parsed(self, entry: Entry, parse: Callable[[str], T]) -> T | None:
        """Return what the text means, or None when it is unfit, which is noted."""
        text = self.text(entry)
        if text is None:
            return None
        try:
            return parse(text)
        except Unfit as error:
            # The text as the file has it: what a variable held is never shown.
            message = f"{shown(entry.value)} {self._discreet(entry.value, text, error)}"
            self.problem(entry.value, entry.path, message)
            return None

    def choice(self, entry: Entry | None, options: type[E], default: E | None) -> E | None:
        """Return one of an enumeration's values."""
        if entry is None:
            return default

        def parse(text: str) -> E:
            try:
                return options(text.lower())
            except ValueError as error:
                words = tuple(option.value for option in options)
                if len(words) == 1:
                    raise Unfit(f"is unknown here; the only word is {words[0]}") from error
                near = near_value(text, words)
                hint = f"; did you mean {near}?" if near else ""
                raise Unfit(f"is not one of {', '.join(words)}{hint}") from error

        found = self.parsed(entry, parse)
        return default if found is None else found

    def texts(self, entry: Entry | None) -> tuple[str, ...]:
        """Return the texts of a list, in order."""
        return self.all_parsed(entry, lambda text: text)

    def all_parsed(self, entry: Entry | None, parse: Callable[[str], T]) -> tuple[T, ...]:
        """Return what each text of a list means, in order; the unfit are noted and left out."""
        if entry is None:
            return ()
        found = (self.parsed(item, parse) for item in self.items(entry))
        return tuple(value for value in found if value is not None)

    def _tagged(self, node: Node, at: str) -> bool:
        """Note a tag like `!!binary`, which asks for a meaning that no value here has."""
        tag = document.foreign_tag(node)
        if tag is not None:
            self.problem(node, at, f"the tag {tag} means nothing here; remove it")
        return tag is not None

    def variables(self, node: ScalarNode) -> tuple[tuple[str, Secret], ...]:
        """Return the variables that a text names, each with its value."""
        names = [name for escape, name in _VARIABLE.findall(document.raw(node)) if not escape]
        return tuple(
            (name, Secret(self.environ[name]))
            for name in dict.fromkeys(names)
            if name in self.environ
        )

    def _missing(self, value: str) -> list[str]:
        names = [name for escape, name in _VARIABLE.findall(value) if not escape]
        return [
            f"${{{name}}} is not set in the environment; export {name}=… first"
            for name in dict.fromkeys(names)
            if name not in self.environ
        ]

    def _fill(self, found: re.Match[str]) -> str:
        return found[0][1:] if found[1] else self.environ[found[2]]

    @staticmethod
    def _discreet(node: Node, text: str, error: Unfit) -> str:
        if isinstance(node, ScalarNode) and document.raw(node).strip() != text.strip():
            return "does not fit once the environment's value stands in it"
        return str(error)


def shown(node: Node) -> str:
    """Return how a problem names what stands there: short, quoted, unable to drive a terminal."""
    if isinstance(node, MappingNode):
        return "a mapping" if node.value else "{}"
    if isinstance(node, SequenceNode):
        return "a list" if node.value else "[]"
    assert isinstance(node, ScalarNode)
    if document.is_null(node):
        return "nothing"
    value = document.raw(node)
    return repr(value if len(value) <= 60 else f"{value[:57]}...")


def _visible(text: str) -> str:
    """Return the text with what could drive a terminal, or hide in it, spelt out."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _unknown_key(key: str, known: Sequence[str]) -> str:
    near = near_key(key, known)
    if near is not None:
        return f"there is no such key; did you mean `{near}`?"
    return f"there is no such key; the keys here are {', '.join(known)}"
