"""The changes between two wordings in their surroundings, as a page marks them: what went, what came, what stays beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]

# What is around a change in a revision: characters of the unchanged text on either side.
_BESIDE = 90


def marked(edits: Sequence[Record]) -> list[dict[str, str]]:
    """Return the changes in their surroundings: what stays, what went and what came, in the order of the text."""
    found: list[dict[str, str]] = []
    for at, edit in enumerate(edits):
        if edit["op"] != "same":
            for op, text in (("del", edit["old"]), ("ins", edit["new"])):
                if text.strip():
                    found.append({"op": op, "text": text.strip()})
            # The space after a word belongs to the text, or a stroke would run on into it.
            last = edit["new"] or edit["old"]
            found.append({"op": "same", "text": last[len(last.rstrip()) :]})
            continue
        head = _beginning(edit["new"]) if at else ""  # it follows a change
        tail = _end(edit["new"]) if at < len(edits) - 1 else ""  # and leads to one
        whole = len(edit["new"]) <= len(head) + len(tail)
        text = edit["new"] if whole else f"{head} {tail.removeprefix('… ') if head else tail}"
        found.append({"op": "same", "text": text})
    return found


def _beginning(text: str) -> str:
    return text if len(text) <= _BESIDE else f"{(text[:_BESIDE].rsplit(None, 1) or [''])[0]} …"


def _end(text: str) -> str:
    return text if len(text) <= _BESIDE else f"… {(text[-_BESIDE:].split(None, 1) or [''])[-1]}"
