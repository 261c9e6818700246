"""How often a text's language is told right: the story's texts in 27 languages.

About ten of the labels are wrong themselves (an English digest of a Dutch report is labelled Dutch), so the figure ends below 1.
"""

from __future__ import annotations

import json
from pathlib import Path

from watcher.core.language import detect_language

DATA = Path(__file__).resolve().parents[2] / "shared" / "story" / "dev.jsonl"


def measure() -> dict[str, float] | None:
    """Return the figures; None where the data is not here."""
    if not DATA.is_file():
        return None
    rows = [json.loads(line) for line in DATA.read_text("utf-8").splitlines()]
    told = [(row["lang"], detect_language(row["text"])) for row in rows]
    answered = [(label, answer) for label, answer in told if answer is not None]
    return {
        "right": sum(label == answer for label, answer in told) / len(told),
        "right, of those told": sum(label == answer for label, answer in answered) / len(answered),
    }
