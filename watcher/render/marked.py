"""The changes between two wordings in their surroundings, as a page marks them: what went, what came, what stays beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]

_BESIDE = 90


def marked(edits: Sequence[Record], *, beside: int = _BESIDE) -> list[dict[str, str]]:
    """Return the changes in their surroundings: what stays, what went and what came, in the order of the text.

    `beside` is how many characters of the unchanged text stand on either side of a change.
    """
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
        head = _beginning(edit["new"], beside) if at else ""  # it follows a change
        tail = _end(edit["new"], beside) if at < len(edits) - 1 else ""  # and leads to one
        whole = len(edit["new"]) <= len(head) + len(tail)
        text = edit["new"] if whole else f"{head} {tail.removeprefix('… ') if head else tail}"
        found.append({"op": "same", "text": text})
    return found


def _beginning(text: str, most: int) -> str:
    return text if len(text) <= most else f"{(text[:most].rsplit(None, 1) or [''])[0]} …"


def _end(text: str, most: int) -> str:
    return text if len(text) <= most else f"… {(text[-most:].split(None, 1) or [''])[-1]}"
