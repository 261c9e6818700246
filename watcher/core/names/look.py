"""One look at one item: claim every place where a name may stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from watcher.core.names import heads
from watcher.core.names.around import begins_entry, goes_on, longer, preceded, written_as_name
from watcher.core.names.field import (
    DOT,
    JOIN,
    Field,
    Taken,
    after_article,
    hangs_on,
    quoted,
    read_field,
    with_article,
)
from watcher.core.names.fold import ABJADS, fold, plain
from watcher.core.names.gate import Gate, Hit
from watcher.core.names.resolve import Claim
from watcher.core.names.runs import run_of, take
from watcher.core.names.story import COMPOUND_TAILS, Alias, Compiled, Part, is_article, kunya_of
from watcher.core.names.words import APOSTROPHES, CASED, MARKS, script_of
from watcher.model import Match

NAME_AT_LEAST = (
    0.87  # practice table and its near misses; a single part may be as low as gate.PART_AT_LEAST
)
# One word beside its context: three consonants leave room for no liberty but e/i (Harim), longer words for one vowel.
SINGLE_AT_LEAST = {1: 0.99, 2: 0.98, 3: 0.975, 4: 0.95}
SINGLE_LONG = 0.93
REVERSED_AT_LEAST = 0.93
INITIAL_AT_LEAST = 0.96
HEADED_AT_LEAST = 0.9

_ENDS_IN_I = frozenset("iyīíîïиіїйيیιίיী") | {"ी"}
_COMMA = re.compile(r", ?\Z")
_MARK = re.compile(f"[{MARKS}]")


class Look:
    """One look at one item."""

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
        self._dotted: bool | None = None  # whether a final ي is written as such; looked up once
        self._signal_spans: list[tuple[int, int, int, int]] = []  # signal, field, start, end

    def add(self, name: str, text: str) -> None:
        """Read one field's words."""
        index = len(self._fields)
        self._fields.append(
            read_field(self._gate, self._group, index, name, text, articles=self._articles)
        )

    # --- full names ----------------------------------------------------------------------
    def full(self, candidates: Iterable[int]) -> None:
        """Claim every full name, in either order, and every one whose first word is translated."""
        for number in candidates:
            alias = self._made.aliases[number]
            if alias.mode not in ("full", "headed") or not alias.parts:
                continue
            for field in self._fields:
                for start in field.where.get(alias.parts[0].id, ()):
                    if not self._readable(field, number, start):
                        continue
                    run = run_of(field, alias, start)
                    if run is not None:
                        if alias.mode == "headed":
                            self._headed(field, number, alias, run)
                        else:
                            self._claim(field, number, alias, run)
                if alias.mode == "full" and alias.person and number not in self._own_script:
                    if len(alias.parts) == 2:
                        self._reversed(field, number, alias)
                    self._initial(field, number, alias)

    def _readable(self, field: Field, number: int, at: int) -> bool:
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

    def _claim(
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

    def _reversed(self, field: Field, number: int, alias: Alias) -> None:
        """Claim "DIABY Omar" and "Diaby, Omar"; not in scripts without capitals, where any two words may meet."""
        given, family = alias.parts
        words = field.words
        for at in field.where.get(family.id, ()):
            surname = words[at].text
            if script_of(surname) not in CASED or surname == surname.lower():
                continue
            first = take(field, family, at, alone=True)
            if first is None or at + 1 >= len(words):
                continue
            between = field.cleaned.text[words[at].end : words[at + 1].start]
            comma = _COMMA.match(between) is not None
            if (
                comma
                and not (len(surname) > 2 and surname == surname.upper())
                and not begins_entry(field, at)
            ):
                continue
            if not comma and not JOIN.match(between):
                continue
            second = take(field, given, at + 1)
            if second is not None and words[at + 1].text != words[at + 1].text.lower():
                self._claim(
                    field,
                    number,
                    alias,
                    [second, first],
                    least=REVERSED_AT_LEAST,
                    less=0.01,
                    why="surname first",
                )

    def _initial(self, field: Field, number: int, alias: Alias) -> None:
        """Claim "O. Diaby"."""
        given, family = alias.parts[0], alias.parts[-1]
        words = field.words
        for at in field.where.get(family.id, ()):
            taken = take(field, family, at)
            if taken is None or taken.hit.score < INITIAL_AT_LEAST or not at:
                continue
            before = at - 1
            if before and is_article(words[before].text, words[at].text, hyphen=True):
                before -= 1
            letter = words[before].text
            between = field.cleaned.text[words[before].end : words[before + 1].start]
            while (
                before
                and len(words[before - 1].text) == 1
                and field.cleaned.text[words[before - 1].end : words[before].start]
                in (".", ". ", ".-")
            ):
                before -= 1
                letter = words[before].text
            if len(letter) != 1 or letter == letter.lower() or not DOT.match(between):
                continue
            if (
                before
                and words[before - 1].text != words[before - 1].text.lower()
                and words[before].start - words[before - 1].end == 1
            ):
                continue  # "Omar D. Bayh": the initial belongs to the name before it
            if _same_initial(given, letter):
                one = Taken(before, Hit(0.9, False, 0, False, False, False, False, "initial"))
                short = Alias(alias.text, alias.owner, (given, family), "full", True)
                self._claim(
                    field,
                    number,
                    short,
                    [one, taken],
                    least=0.9,
                    less=0.04,
                    why="initial",
                )

    def _headed(self, field: Field, number: int, alias: Alias, run: list[Taken]) -> None:
        """Claim the rest of a group's name beside another word for its first."""
        assert alias.head is not None
        words = field.words
        text = field.cleaned.text
        begin = with_article(field, alias, run[0].at)
        before = begin - 1
        linked = 0
        while before >= 0 and linked < 2 and plain(words[before].text) in heads.LINKS:
            before -= 1
            linked += 1
        if before >= 0 and heads.translates(words[before].text, alias.head):
            between = text[words[before].end : words[begin].start]
            if (
                "." not in between
                and "," not in between
                and all(
                    quoted(text[words[i].end : words[i + 1].start]) for i in range(before, begin)
                )
            ) and not goes_on(field, run[-1].at):
                self._claim(
                    field,
                    number,
                    alias,
                    run,
                    least=HEADED_AT_LEAST,
                    less=0.03,
                    why=f"“{words[before].text[heads.prefixed(words[before].text) :]}” for its first word",
                    rule="translated head",
                    first=before,
                    cut=heads.prefixed(words[before].text),
                )
                return
        after = run[-1].at + 1
        if after < len(words) and script_of(words[after].text) in CASED:
            between = text[words[after - 1].end : words[after].start]
            if (
                quoted(between)
                and heads.translates(words[after].text, alias.head)
                and not preceded(field, begin)
            ):
                self._claim(
                    field,
                    number,
                    alias,
                    run,
                    least=HEADED_AT_LEAST,
                    less=0.03,
                    why=f"“{words[after].text}” for its first word",
                    rule="translated head",
                    last=after,
                )

    # --- single words and short forms -------------------------------------------------------
    def signals(self) -> set[int]:
        """Return the context names that stand in the texts."""
        self._signal_spans = [
            (int(self._made.owners[c.owner].story[1:]), c.field, c.start, c.end)
            for c in self.claims
            if self._made.owners[c.owner].story.startswith("\0")
        ]
        found = {number for number, *_ in self._signal_spans}
        self.claims = [
            c for c in self.claims if not self._made.owners[c.owner].story.startswith("\0")
        ]
        return found

    def _singles(self, number: int) -> Iterator[tuple[Field, Taken]]:
        alias = self._made.aliases[number]
        for field in self._fields:
            for at in field.where.get(alias.parts[0].id, ()):
                if not self._readable(field, number, at):
                    continue
                taken = take(field, alias.parts[0], at, alone=True)
                if taken is not None:
                    yield field, taken

    def loose(
        self, candidates: Iterable[int], ready: set[int], short: Mapping[int, list[int]]
    ) -> None:
        """Claim one-word names and, where the full name or a near word stands in the item, short forms."""
        aliases = self._made.aliases
        named = {claim.owner for claim in self.claims if not claim.gated}
        self.claims = [
            claim
            for claim in self.claims
            if not claim.gated or claim.owner in ready or claim.owner in named
        ]
        numbers = [n for n in candidates if aliases[n].mode == "single"]
        seen = set(candidates)
        for owner in sorted({claim.owner for claim in self.claims} | ready):
            numbers += [
                n
                for n in short.get(owner, ())
                if n in seen and not (aliases[n].surname and owner not in named)
            ]
        given = len(self.claims)
        for number in numbers:
            alias = aliases[number]
            owner_of = self._made.owners[alias.owner]
            if owner_of.story.startswith("\0"):
                continue
            free = alias.owner in named or alias.owner in ready
            if alias.gated and not free:
                continue
            part = alias.parts[0]
            if len(alias.parts) > 1:
                self._short_run(number, alias)
                continue
            for field, taken in self._singles(number):
                self._single(field, number, alias, part, taken, free=free)
        self._keep_company(named, given)

    def _keep_company(self, named: set[int], given: int) -> None:
        """Drop claims that lean on a `near` word which stands nowhere but in what they claim.

        `named` are the owners with a full name of their own; claims from number `given` on are single words and short forms.
        """
        aliases = self._made.aliases
        leaning: dict[int, list[Claim]] = {}
        for at, claim in enumerate(self.claims):
            alias = aliases[claim.alias]
            if claim.owner not in named and (
                claim.gated or (at >= given and (alias.mode == "short" or not claim.same))
            ):
                leaning.setdefault(claim.owner, []).append(claim)
        for owner, claims in leaning.items():
            near = self._made.owners[owner].near
            if near and not self._stands_beside(near, claims):
                alone = set(claims)
                self.claims = [claim for claim in self.claims if claim not in alone]

    def _stands_beside(self, near: tuple[int, ...], claims: list[Claim]) -> bool:
        """Return whether one of the signals stands outside these claims."""
        if any(
            number in near
            for number, field, start, end in self._signal_spans
            if not any(c.field == field and c.start < end and start < c.end for c in claims)
        ):
            return True
        texts = []
        for field in self._fields:
            letters = list(field.cleaned.text)
            for claim in claims:
                if claim.field == field.index:
                    letters[claim.start : claim.end] = "\n" * (claim.end - claim.start)
            texts.append("".join(letters))
        return not self._gate.present(texts, self._group).signals.isdisjoint(near)

    def _short_run(self, number: int, alias: Alias) -> None:
        for field in self._fields:
            for start in field.where.get(alias.parts[0].id, ()):
                run = run_of(field, alias, start)
                if (
                    run is not None
                    and not preceded(field, run[0].at)
                    and not goes_on(field, run[-1].at)
                ):
                    self._claim(field, number, alias, run, rule="surname")

    def _single(
        self,
        field: Field,
        number: int,
        alias: Alias,
        part: Part,
        taken: Taken,
        *,
        free: bool,
    ) -> None:
        word = field.words[taken.at].text
        script = script_of(word)
        hit = taken.hit
        article = hit.article or after_article(field, taken.at)
        if part.article and not article and (alias.mode == "single" or script == "arabic"):
            return
        if alias.nisba and (script not in CASED or not article):
            return
        if not hit.same:
            if not free:
                return
            if (
                alias.mode == "single"
                and script != part.script
                and script in self._made.owners[alias.owner].scripts
            ):
                return  # the story says how it is written in this script
            if hit.score < SINGLE_AT_LEAST.get(part.size, SINGLE_LONG):
                return
        elif script != part.script:
            return
        begin = with_article(field, alias, taken.at)
        if (alias.mode == "short" or alias.person) and (
            preceded(field, begin) or goes_on(field, taken.at)
        ):
            return
        if kunya_of(field.words[begin - 1].text) is not None if begin else False:
            return
        self._claim(
            field,
            number,
            alias,
            [taken],
            least=0.85,
            less=0.05 if alias.mode == "short" else 0.02,
            rule="surname" if alias.mode == "short" else None,
            why="short form; the full name or a near word stands in the item"
            if alias.mode == "short"
            else "",
        )

    def literals(self, pattern: re.Pattern[str], owners: Mapping[str, list[int]]) -> None:
        """Claim names in scripts that are not written in words, as they stand."""
        for index, field in enumerate(self._fields):
            for found in pattern.finditer(field.cleaned.text):
                for number in owners[found.group()]:
                    alias = self._made.aliases[number]
                    self.claims.append(
                        Claim(
                            field=index,
                            start=found.start(),
                            end=found.end(),
                            alias=number,
                            owner=alias.owner,
                            rule="exact",
                            strength=1.0,
                            why="",
                            same=True,
                            mode=alias.mode,
                            gated=alias.gated,
                        )
                    )

    # --- handing over -----------------------------------------------------------------------
    def exclusions(self) -> dict[int, list[tuple[int, int, int]]]:
        """Return where the excluded names of the claimed owners stand: owner -> (field, start, end)."""
        found: dict[int, list[tuple[int, int, int]]] = {}
        for owner in {claim.owner for claim in self.claims}:
            for excluded in self._made.owners[owner].exclusions:
                if not excluded:
                    continue
                for index, field in enumerate(self._fields):
                    bare = [_bare(word.text) for word in field.words]
                    size = len(excluded)
                    for at in range(len(bare) - size + 1):
                        if all(
                            want in have
                            for want, have in zip(excluded, bare[at : at + size], strict=True)
                        ):
                            words = field.words
                            found.setdefault(owner, []).append(
                                (index, words[at].start, words[at + size - 1].end)
                            )
        return found

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


def _bare(word: str) -> tuple[str, ...]:
    """Return a word's plain form, and that of what stands before a suffix's apostrophe."""
    forms = [plain(word)]
    for mark in ("'", "’"):
        head, found, _ = word.rpartition(mark)
        if found and len(head) > 2:
            forms.append(plain(head))
    return tuple(forms)


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


def _same_initial(given: Part, letter: str) -> bool:
    script = script_of(letter)
    if script is None:
        return False
    if plain(given.word)[:1] == plain(letter):
        return True
    key, bones = fold(letter.lower(), script)
    ours = fold(given.word.lower(), given.script)
    if key:
        return not ours[1].gaps[0] and ours[0][:1] == key
    return bool(ours[1].gaps[0]) and (ours[1].abjad or ours[1].gaps[0][0] == bones.gaps[0][:1])
