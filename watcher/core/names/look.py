"""One look at one item: claim every place where a name may stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from watcher.core.names.around import goes_on, preceded
from watcher.core.names.claiming import Claiming
from watcher.core.names.company import stands_beside
from watcher.core.names.exclusions import Excluded
from watcher.core.names.field import Field, Taken, after_article, with_article
from watcher.core.names.headed import head_beside
from watcher.core.names.orders import initialled, surname_first
from watcher.core.names.particles import kunya_of
from watcher.core.names.resolve import Claim, without
from watcher.core.names.runs import run_of, take
from watcher.core.names.story import Alias, Part
from watcher.core.names.unspaced import Literals
from watcher.core.names.words import CASED, script_of

# One word beside its context: three consonants leave room for no liberty but e/i (Harim), longer words for one vowel.
SINGLE_AT_LEAST = {1: 0.99, 2: 0.98, 3: 0.975, 4: 0.95}
SINGLE_LONG = 0.93
REVERSED_AT_LEAST = 0.93
HEADED_AT_LEAST = 0.9
SHORT_LITERAL = 0.95  # as of a short form in other scripts, letter for letter
SHORT_FORM = "short form; the full name or a near word stands in the item"


class Look(Claiming):
    """One look at one item."""

    def full(self, candidates: Iterable[int]) -> None:
        """Claim every full name, in either order, and every one whose first word is translated."""
        for number in candidates:
            alias = self._made.aliases[number]
            if alias.mode not in ("full", "headed") or not alias.parts:
                continue
            for field in self._fields:
                for start in field.where.get(alias.parts[0].id, ()):
                    if not self.readable(field, number, start):
                        continue
                    run = run_of(field, alias, start)
                    if run is not None:
                        if alias.mode == "headed":
                            self._headed(field, number, alias, run)
                        else:
                            self.claim(field, number, alias, run)
                if alias.mode == "full" and alias.person and number not in self._own_script:
                    self._otherwise(field, number, alias)

    def _otherwise(self, field: Field, number: int, alias: Alias) -> None:
        """Claim a person's name in the other order or with an initial."""
        if len(alias.parts) == 2:
            for taken in surname_first(field, alias):
                self.claim(
                    field,
                    number,
                    alias,
                    taken,
                    least=REVERSED_AT_LEAST,
                    less=0.01,
                    why="surname first",
                )
        for short, taken in initialled(field, alias):
            self.claim(field, number, short, taken, least=0.9, less=0.04, why="initial")

    def _headed(self, field: Field, number: int, alias: Alias, run: list[Taken]) -> None:
        """Claim the rest of a group's name beside another word for its first."""
        head = head_beside(field, alias, run)
        if head is not None:
            self.claim(
                field,
                number,
                alias,
                run,
                least=HEADED_AT_LEAST,
                less=0.03,
                why=f"“{head.word}” for its first word",
                rule="translated head",
                first=head.first,
                last=head.last,
                cut=head.cut,
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
                if not self.readable(field, number, at):
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
        self.claims += [
            claim for claim in self._short_literals if claim.owner in named or claim.owner in ready
        ]
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
            if near and not stands_beside(
                self._gate, self._group, self._fields, self._signal_spans, near, claims
            ):
                alone = set(claims)
                self.claims = [claim for claim in self.claims if claim not in alone]

    def _short_run(self, number: int, alias: Alias) -> None:
        for field in self._fields:
            for start in field.where.get(alias.parts[0].id, ()):
                run = run_of(field, alias, start)
                if (
                    run is not None
                    and not preceded(field, run[0].at)
                    and not goes_on(field, run[-1].at)
                ):
                    self.claim(field, number, alias, run, rule="surname")

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
        self.claim(
            field,
            number,
            alias,
            [taken],
            least=0.85,
            less=0.05 if alias.mode == "short" else 0.02,
            rule="surname" if alias.mode == "short" else None,
            why=SHORT_FORM if alias.mode == "short" else "",
        )

    def literals(self, literals: Literals) -> None:
        """Claim names in scripts that are not written in words, as they stand; short forms wait for their company."""
        for index, field in enumerate(self._fields):
            for start, end, numbers in literals.find(field.cleaned.text):
                for number in numbers:
                    alias = self._made.aliases[number]
                    short = alias.mode == "short"
                    claim = Claim(
                        field=index,
                        start=start,
                        end=end,
                        alias=number,
                        owner=alias.owner,
                        rule="surname" if short else "exact",
                        strength=SHORT_LITERAL if short else 1.0,
                        why=SHORT_FORM if short else "",
                        same=True,
                        mode=alias.mode,
                        gated=alias.gated,
                    )
                    (self._short_literals if short else self.claims).append(claim)

    def exclude(self, excluded: Mapping[int, Excluded], *modes: str) -> None:
        """Drop those claims of these modes that stand within an exclusion of their name."""
        asked: dict[int, dict[int, list[int]]] = {}
        for claim in self.claims:
            if claim.owner in excluded and claim.mode in modes:
                asked.setdefault(claim.owner, {}).setdefault(claim.field, []).append(claim.start)
        spans = {
            owner: [
                (index, start, end)
                for index, places in fields.items()
                for start, end in excluded[owner].spans(self._fields[index], places)
            ]
            for owner, fields in asked.items()
        }
        if any(spans.values()):
            self.claims = without(self.claims, spans)
