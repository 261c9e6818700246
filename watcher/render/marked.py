"""The changes between two wordings in their surroundings, as pages and lines mark them: what went, what came, what stays beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from watcher.render.marks import Line, Role, as_a, joined
from watcher.render.safe import flat, line

Record = Mapping[str, Any]

_BESIDE = 90
_CLOSING = tuple(".,;:!?)]”»،؛؟。，")  # stand right behind a word


def gap(text: str) -> str:
    """Return what stands between a piece of a change (`core.clipping.hunks`) and the one before it: nothing before a full stop."""
    return "" if text.startswith(_CLOSING) else " "


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


# --- as lines ---------------------------------------------------------------------------

_PARTS: dict[str, tuple[Role, str, str]] = {
    "new": ("new", "", ""),
    "del": ("removed", "[-", "-]"),
    "ins": ("added", "{+", "+}"),
}


def change(parts: Sequence[Sequence[str]]) -> Line:
    """Return a change as text has it, [-gone-] and {+come+}, both marked."""
    shown: list[str] = []
    for kind, text in parts:
        role, before, after = _PARTS.get(kind, (None, "", ""))
        piece = f"{before}{line(text)}{after}"
        if shown:
            shown.append(gap(piece))
        shown.append(as_a(role, piece) if role else piece)
    return joined(*shown)


def sentence(parts: Sequence[Sequence[str]]) -> Line:
    """Return a sentence with the words that nobody had marked."""
    return joined(*(as_a(_PARTS[kind][0], flat(text)) if kind in _PARTS else flat(text) for kind, text in parts))  # fmt: skip
