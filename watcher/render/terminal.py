"""Lines as a terminal shows them: a style of rich for each kind of part. Imported only where colours are wanted."""

from __future__ import annotations

from itertools import pairwise

from rich.color import ColorSystem
from rich.style import Style

from watcher.render.marks import Role, marks_of

# The terminal's own sixteen colours, which its owner chose to be readable. Nothing is told by colour alone:
# the signs + - = ! and the brackets of a change stand in the text.
STYLES: dict[Role, Style] = {
    "title": Style(bold=True),
    "heading": Style(bold=True, color="cyan"),
    "headline": Style(bold=True),
    "number": Style(color="yellow"),
    "time": Style(dim=True),
    "outlet": Style(color="cyan"),
    "added": Style(color="green"),
    "removed": Style(color="red"),
    "new": Style(bold=True),
    "value": Style(bold=True),
    "name": Style(bold=True, color="magenta"),
    "muted": Style(dim=True),
    "command": Style(color="yellow"),
    "good": Style(color="green"),
    "alarm": Style(bold=True, color="red"),
}


def styled(line: str) -> str:
    """Return a line with the escape sequences of its marks; where two overlap, the later one decides.

    The text is taken as it is: `render.safe` made it harmless, and no markup is read in it.
    """
    marks = marks_of(line)
    if not marks:
        return str(line)
    text = str(line)
    edges = sorted({0, len(text), *(edge for mark in marks for edge in mark[:2])})
    shown: list[str] = []
    for start, end in pairwise(edges):
        covering = [STYLES[mark.role] for mark in marks if mark.start <= start and end <= mark.end]
        part = text[start:end]
        if covering and part.strip():
            part = Style.combine(covering).render(part, color_system=ColorSystem.STANDARD)
        shown.append(part)
    return "".join(shown)
