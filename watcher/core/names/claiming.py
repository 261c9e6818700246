"""Read an item's fields, and turn a run of words into a claim: is it close enough, where does it begin and end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from watcher.core.names.around import longer, written_as_name
from watcher.core.names.field import (
    Field,
    Taken,
    after_article,
    hangs_on,
    read_field,
    with_article,
)
from watcher.core.names.fold import ABJADS, plain
from watcher.core.names.gate import Gate
from watcher.core.names.particles import COMPOUND_TAILS
from watcher.core.names.resolve import Claim
from watcher.core.names.story import Alias, Compiled, Part
from watcher.core.names.words import APOSTROPHES, CASED, MARKS, script_of
from watcher.model import Match

NAME_AT_LEAST = (
    0.87  # practice table and its near misses; a single part may be as low as gate.PART_AT_LEAST
)
LONGEST_SURFACE = 2_000  # letters as given, tags and marks between them included

_ENDS_IN_I = frozenset("iyīíîïиіїйيیιίיী") | {"ी"}
_MARK = re.compile(f"[{MARKS}]")


class Claiming:
    """One item's fields, and what was claimed in them."""

    def __init__(
        self,
        made: Compiled,
        gate: Gate,
        group: str,
        own_script: frozenset[int] = frozenset(),
        listed: Mapping[int, frozenset[str]] = MappingProxyType({}),
        *,
        articles: bool = True,
        nouns: bool = False,
    ) -> None:
        self._nouns = nouns  # whether the language writes nouns with capitals
        self._own_script = own_script  # aliases that are only looked for in abjads
        self._listed = listed  # aliases that another form stands for in these scripts
        self._made = made
        self._gate = gate
        self._group = group
        self._articles = articles  # whether a name may stand in lower case after an article
        self._fields: list[Field] = []
        self.claims: list[Claim] = []
        self._short_literals: list[Claim] = []
        self._dotted: bool | None = None  # whether a final ي is written as such; looked up once
        self._signal_spans: list[tuple[int, int, int, int]] = []  # signal, field, start, end

    def add(self, name: str, text: str) -> None:
        """Read one field's words."""
        index = len(self._fields)
        self._fields.append(
            read_field(self._gate, self._group, index, name, text, articles=self._articles)
        )

    def readable(self, field: Field, number: int, at: int) -> bool:
        """Return whether the alias may be looked for in the script of this word."""
        if number not in self._own_script and number not in self._listed:
            return True
        script = script_of(field.words[at].text)
        if script in self._listed.get(number, ()):
            return False
        return number not in self._own_script or script in ABJADS

    def _score(self, alias: Alias, taken: list[Taken]) -> float:
        size = sum(part.size for part in alias.parts)
        return (
            sum(part.size * one.hit.score for part, one in zip(alias.parts, taken, strict=True))
            / size
        )

    def claim(
        self,
        field: Field,
        number: int,
        alias: Alias,
        taken: list[Taken],
        *,
        least: float = NAME_AT_LEAST,
        less: float = 0.0,
        why: str = "",
        rule: str | None = None,
        first: int | None = None,
        last: int | None = None,
        cut: int = 0,
    ) -> bool:
        score = self._score(alias, taken)
        if score < least:
            return False
        words = field.words
        same = True
        for part, one in zip(alias.parts, taken, strict=True):
            word = words[one.at].text
            lower = script_of(word) in CASED and word == word.lower()
            same = same and one.hit.same
            # A group's name in lower case must be the very letters, all of them, and not a single word. A person's has
            # capitals: "will young voters come", "said Amin", "une pierre blanche" name nobody.
            exactly = not alias.person and len(taken) > 1 and all(t.hit.same for t in taken)
            if self._undotted(word, part):
                return False
            if (
                lower
                and not part.lower
                and part.kunya is None
                and not exactly
                and not after_article(field, one.at)
                and not hangs_on(field, one.at)
            ):
                return False
        if alias.strict and not same:
            return False
        at = sorted(one.at for one in taken)
        begin = at[0] if first is None else min(first, at[0])
        end = at[-1] if last is None else max(last, at[-1])
        begin = with_article(field, alias, begin)
        whys = list(dict.fromkeys(one.hit.why for one in taken if one.hit.why))
        if why:
            whys.append(why)
        scripts = {script_of(words[one.at].text) for one in taken}
        theirs = {part.script for part in alias.parts}
        if rule is None:
            rule = "exact" if same and not why else "spelling" if scripts == theirs else "script"
        cut = cut or next(
            (one.hit.cut for one in taken if one.at == begin), before_article(words[begin].text)
        )
        start = words[begin].start + _raw(words[begin].text, cut)
        if any(
            "two words for one" in one.hit.why for one in taken if one.at == end
        ) and end + 1 < len(words):
            end += 1
            if (
                plain(words[end].text) not in COMPOUND_TAILS
                and end + 1 < len(words)
                and plain(words[end + 1].text) in COMPOUND_TAILS
            ):
                end += 1
        stop = words[end].end
        given, given_end = field.cleaned.place(start, stop)
        if given_end - given > LONGEST_SURFACE:
            return False
        if alias.mode == "full" and longer(
            field, alias, begin, end, self._made.parts_of(alias.owner), nouns=self._nouns
        ):
            return False
        strength = 1.0 if rule == "exact" and not whys else min(0.99, score - less)
        self.claims.append(
            Claim(
                field=field.index,
                start=start,
                end=stop,
                alias=number,
                owner=alias.owner,
                rule=rule,
                strength=round(max(strength, 0.01), 3),
                why="; ".join(whys),
                same=same,
                mode=alias.mode,
                gated=alias.gated and not written_as_name(field, begin),
            )
        )
        return True

    def _undotted(self, word: str, part: Part) -> bool:
        """Return whether a final ى is taken for the ي of a name in an item that writes ي with its dots: على is not علي."""
        if word[-1:] != "ى" or part.word[-1:].lower() not in _ENDS_IN_I:
            return False
        if self._dotted is None:
            self._dotted = any(
                other.text[-1:] == "ي" for field in self._fields for other in field.words
            )
        return self._dotted

    def match(self, claim: Claim) -> Match:
        """Return a claim as a record, its offsets those of the field as given."""
        field = self._fields[claim.field]
        alias = self._made.aliases[claim.alias]
        owner = self._made.owners[claim.owner]
        start, end = field.cleaned.place(claim.start, claim.end)
        return Match(
            story=owner.story,
            name=owner.name,
            alias=alias.text,
            surface=field.raw[start:end],
            start=start,
            end=end,
            field=field.name,
            rule=claim.rule,
            strength=claim.strength,
            counts=owner.counts,
            reason=claim.why
            or ("as written in the story" if claim.rule == "exact" else "sounds the same"),
        )


def _raw(word: str, cut: int) -> int:
    """Return the offset in a word as written of its `cut`-th letter, marks not counted."""
    if not cut:
        return 0
    seen = 0
    for at, letter in enumerate(word):
        if not _MARK.match(letter):
            if seen == cut:
                return at
            seen += 1
    return len(word)


def before_article(word: str) -> int:
    """Return how many letters of a word that is an article are elided before it: d’al-Sanabil."""
    return next((at + 1 for at, letter in enumerate(word) if letter in APOSTROPHES), 0)
