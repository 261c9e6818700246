"""Selectors that name parts of a page, for one outlet's `keep:` and `drop:`: tag, #id, .class, [attribute=value].

`div.story p.lead` is a p of class lead inside a div of class story. That much of CSS names every part that needed
naming so far, and nothing in it can be slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from watcher.core.markup import Element

_STEP = re.compile(
    r"(?P<tag>[A-Za-z][\w-]*|\*)?(?P<rest>(?:[.#][\w-]+|\[[\w:-]+(?:=(?:\"[^\"\]]*\"|'[^'\]]*'|[\w:./-]+))?\])*)"
)
_PART = re.compile(r"[.#][\w-]+|\[[^\]]*\]")


def selected(tree: Element, selectors: Sequence[str]) -> list[Element]:
    """Return the elements that any of the selectors names, in document order, each once.

    Raises:
        ValueError: a selector cannot be read.
    """
    if not selectors:
        return []
    path = " | ".join(to_xpath(selector) for selector in selectors)
    return list(tree.xpath(path))


@lru_cache(maxsize=512)
def to_xpath(selector: str) -> str:
    """Return the XPath of a selector.

    Raises:
        ValueError: the selector is not of the kind above.
    """
    steps = []
    for step in selector.split():
        match = _STEP.fullmatch(step)
        if match is None:
            raise ValueError(
                f"{selector!r} is no selector: tag, #id, .class and [attribute=value] are known"
            )
        steps.append(
            (match["tag"] or "*").lower()
            + "".join(f"[{_condition(part)}]" for part in _PART.findall(match["rest"]))
        )
    if not steps:
        raise ValueError("an empty selector")
    return "//" + "//".join(steps)


def _condition(part: str) -> str:
    if part[0] == "#":
        return f"@id = '{part[1:]}'"
    if part[0] == ".":
        return f"contains(concat(' ', normalize-space(@class), ' '), ' {part[1:]} ')"
    name, equals, value = part[1:-1].partition("=")
    if not equals:
        return f"@{name}"
    value = value.strip("\"'")
    quote = '"' if "'" in value else "'"
    return f"@{name} = {quote}{value}{quote}"
