"""The number words of a language by their folded form, with those that it writes as one: "fünfundzwanzig", "duemila"."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from watcher.core.lexicon import number_tables as tables
from watcher.core.text import fold

# Conjunctions and prepositions that Arabic writes onto a number; with the article all but two, which is Monday then.
_ARABIC_PREFIXES = ("ف", "ب", "ل", "ال", "بال", "لل", "فال")
_ARABIC_JOINED = ("و", "وال", "وب", "ول")
_ARABIC_NOT = frozenset({"لست", "ولست", "الاثنين", "والاثنين", "بالاثنين", "للاثنين", "فالاثنين"})


@dataclass(frozen=True, slots=True)
class Spelling:
    """The number words of one language by their folded form."""

    values: Mapping[str, int]  # what is added
    ones: frozenset[str]
    factors: Mapping[str, int]  # what multiplies
    begins: frozenset[str]  # hundreds and thousands that are a number alone
    whole: Mapping[str, int]  # takes nothing more
    joined: frozenset[str]  # forms with "and" on them
    joiner: str
    thousand: tuple[str, ...]  # where it is written into the word
    below: Mapping[str, int]  # what stands before and behind it there
    starts: frozenset[str]  # what a number may begin with, but for those that hold a thousand

    def may_start(self, norm: str) -> bool:
        """Whether a number may begin with a word; quick, for it is asked of every word of a text."""
        return norm in self.starts or any(thousand in norm for thousand in self.thousand)


@functools.cache
def spelling_of(language: str) -> Spelling:
    values: dict[str, int] = {}
    for first, step, text in (
        (0, 1, tables.SMALL[language]),
        (20, 10, tables.TENS[language]),
        (100, 100, tables.HUNDREDS.get(language, "")),
    ):
        for at, forms in enumerate(text.split()):
            for form in forms.split("/"):
                values[fold(form)] = first + step * at
    values.pop("_", None)
    ones = {fold(word) for word in tables.ONE[language].split()}
    factors = _numbered(tables.BIG[language])
    small = [entry.split(":") for entry in tables.BIG[language].split()]
    begins = {fold(forms.split("/")[0]) for value, forms in small if int(value) <= 1000}
    below = _below_a_thousand(language, values, ones, factors)
    values |= {word: value for word, value in below.items() if value > 1 and word not in factors}
    whole = _numbered(tables.WHOLE.get(language, ""))
    joined: set[str] = set()
    if language == "ar":
        begins |= {fold("مائة"), fold("ألفا"), fold("مليون")}
        for table in (values, factors, whole):
            for word, value in tuple(table.items()):
                for prefix in (*_ARABIC_PREFIXES, *_ARABIC_JOINED):
                    if (form := prefix + word) not in _ARABIC_NOT:
                        table.setdefault(form, value)
                        joined.update((form,) if prefix in _ARABIC_JOINED else ())
                        begins.update((form,) if word in begins else ())
    return Spelling(
        values=values,
        ones=frozenset(ones),
        factors=factors,
        begins=frozenset(begins),
        whole=whole,
        joined=frozenset(joined),
        joiner=tables.AND.get(language, ""),
        thousand={"de": ("tausend",), "nl": ("duizend",), "it": ("mila", "mille")}.get(
            language, ()
        ),
        below=below,
        starts=frozenset(ones | begins | values.keys() | whole.keys()),
    )


def _numbered(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in text.split():
        value, forms = entry.split(":")
        for form in forms.split("/"):
            found[fold(form)] = int(value)
    return found


def _below_a_thousand(
    language: str, values: Mapping[str, int], ones: set[str], factors: Mapping[str, int]
) -> dict[str, int]:
    """Return what a language writes as one word: "fünfundzwanzig", "tweehonderdvijf", "ventotto", "yirmibeş"."""
    units = {word: value for word, value in values.items() if 1 < value < 10}
    tens = {word: value for word, value in values.items() if value in range(20, 100)}
    small = {word: value for word, value in values.items() if 1 < value < 100}
    if language in ("de", "nl"):
        one, joint = ("ein", "und") if language == "de" else ("een", "en")
        small |= {f"{u}{joint}{t}": a + b for t, a in tens.items() for u, b in (*units.items(), (one, 1))}  # fmt: skip
        hundred = next(word for word, value in factors.items() if value == 100)
        many = {word: value for word, value in values.items() if 1 < value < 20} | {"": 1, one: 1}
        rests = small | {"": 0} | dict.fromkeys(ones, 1)
        return (
            small
            | dict.fromkeys(ones, 1)
            | {
                f"{times}{hundred}{rest}": 100 * a + b
                for times, a in many.items()
                for rest, b in rests.items()
            }
        )
    if language == "it":
        units |= {"uno": 1, "un": 1}
        small |= {
            (t[:-1] if u[0] in "uo" else t) + u: a + b
            for t, a in tens.items()
            for u, b in units.items()
        }
        rests = small | {"uno": 1, "un": 1, "": 0}
        elided = {f"cent{rest}": 100 + b for rest, b in rests.items() if rest[:1] in ("u", "o")}
        many = {word: value for word, value in units.items() if value > 1} | {"": 1}
        return (
            small
            | elided
            | {
                f"{times}cento{rest}": 100 * a + b
                for times, a in many.items()
                for rest, b in rests.items()
            }
        )
    if language == "es":
        return {f"veinti{u}": 20 + b for u, b in (*units.items(), ("uno", 1), ("un", 1), ("una", 1))}  # fmt: skip
    if language == "tr":
        tens |= {"on": 10}
        return {f"{t}{u}": a + b for t, a in tens.items() for u, b in (*units.items(), ("bir", 1))} | {f"{u}yuz": 100 * b for u, b in units.items()}  # fmt: skip
    return {}


@functools.lru_cache(maxsize=1 << 14)
def value_of(norm: str, language: str) -> int | None:
    """Return what a word adds to a number; for German, Dutch and Italian also thousands written in one word."""
    known = spelling_of(language)
    value = known.values.get(norm)
    if value is not None:
        return value
    for thousand in known.thousand:
        before, found, behind = norm.partition(thousand)
        if found and (before or behind):
            times = known.below.get(before) if before else 1
            rest = known.below.get(behind) if behind else 0
            if times is not None and rest is not None:
                return 1000 * times + rest
    return None


@functools.cache
def _anywhere() -> dict[str, int]:
    not_these = {fold(word) for word in tables.AT_HOME.split()}
    found: dict[str, set[int]] = {}
    for first, step, table in ((0, 1, tables.SMALL), (20, 10, tables.TENS)):
        for text in table.values():
            for at, forms in enumerate(text.split()):
                for form in forms.split("/"):
                    found.setdefault(fold(form), set()).add(first + step * at)
    return {
        word: values.pop()
        for word, values in found.items()
        if len(values) == 1 and len(word) > 2 and word not in not_these
    }


def number_word(norm: str) -> int | None:
    """Return the value of a number word that means nothing else in another language, for texts whose language is unknown."""
    return _anywhere().get(norm)
