"""Text from outside, made unable to drive a terminal, a log or a JSON reader.

The store keeps text as published; what is harmful is taken out here, on the way to people.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

# Controls (C0, DEL, C1), line and paragraph separators, and the marks that reorder text:
# embeddings, overrides, isolates, LRM, RLM and ALM. Joiners stay: scripts need them.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]"
)
_HARMFUL_IN_JSON = re.compile(
    "[\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """Return text that may be printed; line breaks and tabs stay."""
    return _HARMFUL.sub("", text)


def line(text: str) -> str:
    """Return text that may be printed as one line."""
    return flat(text).strip()


def flat(text: str) -> str:
    """Return a piece of a line: as `line` does, but with a space kept at either end."""
    return _SPACES.sub(" ", _HARMFUL.sub(" ", text))


def neutral(value: Any) -> Any:  # noqa: ANN401 (a JSON-like value comes back as it came)
    """Return a JSON-like value with every text in it as `clean` leaves it; for pages, whose templates escape markup."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {key: neutral(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [neutral(one) for one in value]
    return value


def as_json(record: Mapping[str, object]) -> str:
    """Return a record as one line of JSON: UTF-8, with what could drive a terminal escaped."""
    return _HARMFUL_IN_JSON.sub(
        lambda found: f"\\u{ord(found.group()):04x}",
        json.dumps(record, ensure_ascii=False),
    )
