"""Find a story's names in one item's texts: which words are a name, where, by which rule."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from watcher.core.language import understood
from watcher.core.names.affixes import group_of
from watcher.core.names.compiling import compiled
from watcher.core.names.exclusions import Excluded
from watcher.core.names.fold import ABJADS
from watcher.core.names.gate import Gate, Present
from watcher.core.names.look import Look
from watcher.core.names.places import Places
from watcher.core.names.resolve import resolved
from watcher.core.names.story import Compiled, StoryLike
from watcher.core.names.unspaced import Literals
from watcher.model import Match


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What stands in an item."""

    matches: tuple[
        Match, ...
    ] = ()  # every mark of every story, in order; `counts` is False for background names
    stories: frozenset[str] = frozenset()  # stories that some counting match makes the item part of
    context: frozenset[str] = frozenset()  # stories one of whose context words stands in the texts


_NOTHING = Finding()


class Names:
    """The names of all stories, ready to be looked for. Made by `compile_stories`."""

    def __init__(self, made: Compiled, *, remember: bool = True) -> None:
        self._made = made
        self._gate = Gate(made, remember=remember)
        self._of_part: dict[int, list[int]] = {}
        self._need: list[int] = []
        self._families: dict[int, list[int]] = {}  # surname -> persons who have it
        self._short: dict[int, list[int]] = {}
        self._waiting: dict[int, list[int]] = {}  # signal -> owners that it is near to
        literals: dict[str, list[int]] = {}
        for number, alias in enumerate(made.aliases):
            distinct = {part.id for part in alias.parts}
            self._need.append(len(distinct))
            for part in distinct:
                self._of_part.setdefault(part, []).append(number)
            if alias.mode == "full" and alias.person:
                self._families.setdefault(alias.parts[-1].id, []).append(number)
            if alias.literal:
                literals.setdefault(alias.literal, []).append(number)
            if alias.mode == "short":
                self._short.setdefault(alias.owner, []).append(number)
        for number, owner in enumerate(made.owners):
            for signal in owner.near:
                self._waiting.setdefault(signal, []).append(number)
        self._own_script, self._listed = self._known_otherwise()
        self._literals = Literals(literals)
        self._excluded = {
            number: Excluded(owner.exclude)
            for number, owner in enumerate(made.owners)
            if owner.exclude
        }

    def _known_otherwise(self) -> tuple[frozenset[int], dict[int, frozenset[str]]]:
        """Return the Arabic and Hebrew forms that say in full what another form of the name spells with its vowels, and these
        others with the scripts they are listed in.

        The former are not looked for in alphabets: without vowels عمر is Omar, Amr and Amara. The latter are not guessed in a
        script that the story has them in: where طارق is listed, Tariq is not طريق.
        """
        found: set[int] = set()
        listed: dict[int, frozenset[str]] = {}
        made = self._made
        for number, alias in enumerate(made.aliases):
            if not alias.parts or not all(p.script in ABJADS for p in alias.parts):
                continue
            others = [
                n
                for n, other in enumerate(made.aliases)
                if other.owner == alias.owner
                and other.mode == "full"
                and other.parts
                and not any(p.script in ABJADS for p in other.parts)
            ]
            if alias.mode != "full":
                if others:
                    found.add(number)  # one word without vowels is anything: الغرباء, Gruppe
                continue
            look = Look(made, self._gate, "unknown")
            look.add("", alias.text)
            look.full(others)
            if look.claims:
                found.add(number)
            for claim in look.claims:
                scripts = frozenset(part.script for part in alias.parts)
                listed[claim.alias] = listed.get(claim.alias, frozenset()) | scripts
        return frozenset(found), listed

    @property
    def advice(self) -> tuple[str, ...]:
        """Sentences on what each name will find and what it will not."""
        return tuple(self._made.advice)

    @property
    def remembered(self) -> int:
        """How many words of texts are remembered."""
        return self._gate.remembered()

    def find(
        self,
        fields: Mapping[str, str],
        *,
        language: str | None = None,
        stories: Collection[str] | None = None,
    ) -> Finding:
        """Return every name that stands in the fields of one item.

        The fields are one item's: a full name in one lets a short form in another count. A story that lists its languages
        is looked for in these only; an unknown language is never a reason to skip one.
        """
        group = group_of(language)
        texts = [text for text in fields.values() if text]
        present = self._gate.present(texts, group)
        if not (present.parts or present.signals or (present.other_script and self._literals)):
            return _NOTHING
        candidates = self._candidates(present, texts, group)
        if not candidates and not present.signals and not (present.other_script and self._literals):
            return _NOTHING
        articles = any(p.article for number in candidates for p in self._made.aliases[number].parts)
        look = Look(
            self._made,
            self._gate,
            group,
            self._own_script,
            self._listed,
            articles=articles,
            nouns=language is not None and language[:2].lower() in ("de", "lb"),
        )
        if candidates or (present.other_script and self._literals):
            for name, text in fields.items():
                if text:
                    look.add(name, text)
            if present.other_script and self._literals:
                look.literals(self._literals)
        look.full(candidates)
        signals = present.signals | look.signals()
        # First those of full names: where every one is excluded, a short form has no company.
        look.exclude(self._excluded, "full", "headed")
        ready = {number for signal in signals for number in self._waiting.get(signal, ())}
        look.loose(candidates, ready, self._short)
        look.exclude(self._excluded, "single", "short")
        wanted = self._wanted(language, stories)
        marks = resolved(look.claims, {}, self._made, wanted)
        matches = tuple(look.match(claim) for claim in marks)
        context = frozenset(
            story
            for story, numbers in self._made.contexts.items()
            if (wanted is None or story in wanted) and not signals.isdisjoint(numbers)
        )
        found = frozenset(match.story for match in matches if match.counts)
        if not matches and not context:
            return _NOTHING
        return Finding(matches=matches, stories=found, context=context)

    def _wanted(
        self, language: str | None, stories: Collection[str] | None
    ) -> frozenset[str] | None:
        shut = {
            owner.story for owner in self._made.owners if not understood(owner.languages, language)
        }
        if stories is None and not shut:
            return None
        asked = self._made.contexts.keys() if stories is None else stories
        return frozenset(asked) - shut

    def _candidates(self, present: Present, texts: list[str], group: str) -> list[int]:
        """Return the aliases all of whose parts may be there; short forms only beside a reason for them."""
        aliases = self._made.aliases
        parts = present.parts
        counted = self._count(parts)
        if present.article and any(
            got < self._need[number]
            and aliases[number].mode != "short"
            and any(part.article and part.id not in parts for part in aliases[number].parts)
            for number, got in counted.items()
        ):
            more = set(parts)
            for text in texts:
                more |= self._gate.lower_after_article(text, group)
            if more != parts:
                parts = more
                counted = self._count(parts)
        places = Places(present.texts, present.chunks)
        ready = [
            number
            for number, got in counted.items()
            if got == self._need[number]
            and (
                got == 1
                or not all(part.id in present.parts for part in aliases[number].parts)
                or places.together([part.id for part in aliases[number].parts])
            )
        ]
        for family in parts & self._families.keys():
            if places.after_initial(family):
                ready += [n for n in self._families[family] if counted[n] < self._need[n]]
        owners = {aliases[n].owner for n in ready if aliases[n].mode != "short"}
        owners.update(o for signal in present.signals for o in self._waiting.get(signal, ()))
        return sorted(n for n in ready if aliases[n].mode != "short" or aliases[n].owner in owners)

    def _count(self, parts: Iterable[int]) -> dict[int, int]:
        counted: dict[int, int] = {}
        for part in parts:
            for number in self._of_part.get(part, ()):
                counted[number] = counted.get(number, 0) + 1
        return counted


def compile_stories(stories: Iterable[StoryLike], *, remember: bool = True) -> Names:
    """Return the stories' names, ready to be looked for; never refuses one (see `Names.advice`)."""
    return Names(compiled(stories), remember=remember)
