"""What a person types into `search`, as an FTS5 query that cannot be malformed.

Arabic writes the article and prepositions onto the word, so that a plain index finds غرباء but
not الغرباء (measured on two readers' searches); each Arabic word is looked for with them too.
"""

from __future__ import annotations

import re
import unicodedata

_PART = re.compile(r'(-?)(?:"([^"]*)"|(\S+))')
_ARABIC = re.compile(r"^[\u0621-\u064a\u066e-\u06d3]+$")
_PREFIXES = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ك", "كال", "فال")
_VOWELS = re.compile(r"[\u064b-\u065f\u0670\u0640]")


def to_fts5(query: str) -> str | None:
    """Return the FTS5 expression, or None when nothing is left to look for.

    Words are ANDed; `"…"` is a phrase, `OR` stands between alternatives, `-` leaves out, `*` at
    a word's end matches its beginnings.
    """
    wanted: list[list[str]] = []  # all of them, one of each
    unwanted: list[str] = []
    either = False
    for minus, phrase, word in _PART.findall(query):
        if word == "OR" and not minus and wanted:
            either = True
            continue
        term = _phrase(phrase) if phrase else _word(word)
        if term is None:
            continue
        if minus:
            unwanted.append(term)
        elif either and wanted:
            wanted[-1].append(term)
        else:
            wanted.append([term])
        either = False
    if not wanted:
        return None
    # As flat as it can be: FTS5's parser gives up on deep nesting.
    expression = " AND ".join(f"({' OR '.join(terms)})" for terms in wanted)
    return f"({expression}) NOT ({' OR '.join(unwanted)})" if unwanted else expression


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _tokens(text: str) -> list[str]:
    """Return the stretches of letters, marks and digits, as the index's tokenizer cuts them."""
    kept = "".join(
        char
        if unicodedata.category(char)[0] in "LN" or unicodedata.category(char) in ("Mn", "Mc", "Co")
        else " "
        for char in text
    )
    return kept.split()


def _phrase(text: str) -> str | None:
    tokens = _tokens(text)
    return _quoted(" ".join(tokens)) if tokens else None


def _word(text: str) -> str | None:
    prefix = text.endswith("*")
    tokens = _tokens(text)
    if not tokens:
        return None
    if len(tokens) > 1:
        return _quoted(" ".join(tokens)) + ("*" if prefix else "")
    word = tokens[0]
    star = "*" if prefix else ""
    if _ARABIC.match(bare := _VOWELS.sub("", word)):
        stem = bare.removeprefix("ال") if len(bare) > 4 else bare
        return " OR ".join(_quoted(front + stem) + star for front in _PREFIXES)
    return _quoted(word) + star
