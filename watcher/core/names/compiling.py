"""Turn the stories' names into parts, keys and rules, once."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import replace

from watcher.core.names import heads
from watcher.core.names.advice import advice_on
from watcher.core.names.doubtful import is_nationality, is_phrase, too_long, too_short
from watcher.core.names.fold import ABJADS, plain
from watcher.core.names.particles import COMPOUND_TAILS
from watcher.core.names.parting import Parting
from watcher.core.names.story import Alias, Compiled, Owner, Phrase, StoryLike
from watcher.core.names.unspaced import is_lone, with_and_without_spaces
from watcher.core.names.words import CASED, CJK, clean, script_of


class _Compiler:
    def __init__(self) -> None:
        self.made = Compiled()
        self._parting = Parting(self.made)
        self._signals: dict[str, int] = {}

    # --- aliases -------------------------------------------------------------------------
    def add(
        self,
        owner: int,
        text: str,
        *,
        kind: str | None,
        short: bool,
        near: bool,
        phrase: bool = False,
    ) -> None:
        """Add one form of a name; `phrase`: another form is made of ordinary words, so this one may be too."""
        made = self.made
        flat = " ".join(clean(text).text.split())
        if CJK.search(flat):
            for literal in with_and_without_spaces(flat):
                made.aliases.append(
                    Alias(
                        text,
                        owner,
                        (),
                        "short" if short else "full",
                        False,
                        literal=literal,
                        gated=not short
                        and (
                            kind == "place" or phrase or is_lone(flat)
                            if near
                            else made.owners[owner].counts and len(flat) == 1
                        ),
                    )
                )
            return
        parts, _ = self._parting.parts(text)
        words = clean(text).words()
        if not parts or too_long(text):
            return
        first = words[0].text
        head = heads.head_class(first) if len(parts) > 1 else None
        person = kind == "person" or (
            kind is None
            and head is None
            and len(parts) > 1
            and heads.head_class(parts[-1].word) is None
            and plain(first) not in heads.PLACE_HEADS
        )
        several = len(parts) > 1 or (
            len(words) > 1 and plain(words[-1].text) in COMPOUND_TAILS and not parts[0].abd
        )
        mode = "short" if short else ("full" if several else "single")
        # "French camp" is a phrase, not a name: beside `near` it is meant to be ambiguous, as a place with `near` is.
        # Where letters have no case, another form tells, or what the story says it is.
        cased = any(part.script in CASED for part in parts)
        phrase = any(part.lower for part in parts) or (phrase and not cased)
        gated = not short and (
            (near and (mode == "single" or kind == "place" or phrase))
            or (not near and mode == "single" and made.owners[owner].counts and too_short(text))
        )
        strict = len(parts) == 2 == len(words) and plain(first) in heads.DETERMINERS
        group = kind == "group" or (kind is None and head is not None)
        written = Alias(
            text,
            owner,
            tuple(parts),
            mode,
            person and not strict,
            gated=gated,
            group=group and several,
            strict=strict,
        )
        made.aliases.append(written)
        if mode == "full" and not strict:
            if kind in (None, "group") and head is not None:
                rest = tuple(parts[1:])
                if sum(p.size for p in rest) >= 3:
                    made.aliases.append(
                        Alias(text, owner, rest, "headed", False, head=head, gated=gated)
                    )
            if (
                person
                and parts[-1].size >= 2
                and (kind == "person" or len(parts) == 2 or parts[-1].article)
                # "French fighters" is nobody's name; without capitals only the story can say that it is one.
                and (kind == "person" or (cased and not phrase))
            ):
                nisba = parts[-1].article and is_nationality(parts[-1])
                made.aliases.append(
                    Alias(text, owner, (parts[-1],), "short", True, surname=True, nisba=nisba)
                )
            if len(parts) > 2:
                self._joined_kunya(written)
                self._joined(written)

    def _joined_kunya(self, written: Alias) -> None:
        """A kunya is often written as one word with what follows: Aboubakr, أبوبكر."""
        first, second = written.parts[:2]
        if first.kunya is None or second.article or first.script != second.script:
            return
        whole = self._parting.part(first.word + second.word.lower(), article=False, abd=False)
        if whole is not None:
            self.made.aliases.append(replace(written, parts=(whole, *written.parts[2:])))

    def _joined(self, written: Alias) -> None:
        """Two words joined by a hyphen are often written as one: Jin-ping, Jinping."""
        parts = written.parts
        cleaned = clean(written.text)
        words = cleaned.words()
        for one, two in itertools.pairwise(words):
            if cleaned.text[one.end : two.start] not in ("-", "‐", "‑"):
                continue
            at = next(
                (
                    i
                    for i, p in enumerate(parts[:-1])
                    if p.word == one.text and parts[i + 1].word == two.text
                ),
                None,
            )
            if at is None:
                continue
            whole = self._parting.part(
                one.text + two.text.lower(),
                article=parts[at].article,
                abd=parts[at].abd,
            )
            if whole is not None:
                joined = (*parts[:at], whole, *parts[at + 2 :])
                self.made.aliases.append(replace(written, parts=joined))

    # --- signals: near and context -------------------------------------------------------
    def signal(self, text: str, owner: int) -> int | None:
        """Return the number of a `near` or `context` word; `owner` is the hidden owner of signal names."""
        flat = " ".join(text.split())
        known = self._signals.get(flat)
        if known is not None:
            return known
        made = self.made
        words = clean(flat).words()
        if not words:
            return None
        number = len(made.signals)
        made.signals.append(flat)
        self._signals[flat] = number
        lower = all(
            script_of(w.text) not in CASED or w.text == w.text.lower() for w in words
        ) and not CJK.search(flat)
        if lower and len(words) == 1:
            made.words.setdefault(_stem(words[0].text), []).append(number)
        elif lower:
            self._phrase(number, [_stem(w.text) for w in words])
        if not lower or script_of(words[0].text) not in CASED:
            made.owners.append(Owner(f"\0{number}", flat, False, (), frozenset(), (), frozenset()))
            self.add(len(made.owners) - 1, flat, kind="place", short=False, near=False)
            alias = made.aliases[-1] if made.aliases else None
            if alias is not None and alias.owner == len(made.owners) - 1 and alias.mode == "single":
                made.signal_parts.setdefault(alias.parts[0].id, []).append(number)
                made.aliases.pop()  # the gate sees it by itself
        return number

    def _phrase(self, number: int, stems: list[str]) -> None:
        """File a context phrase under each of its words."""
        made = self.made
        # In Arabic and Hebrew up to three letters may be prefixed; anywhere as many may be appended.
        before = r"\w{0,3}" if script_of(stems[0]) in ABJADS else ""
        words = (rf"{before}{re.escape(stem)}\w{{0,3}}" for stem in stems)
        pattern = re.compile(r"\b" + r"[\s\-‐‑]{1,3}".join(words) + r"\b")
        needs: set[int] = set()
        for stem in dict.fromkeys(stems):
            word = len(made.phrase_words)
            made.phrase_words.append(len(made.phrases))
            made.words.setdefault(stem, []).append(-1 - word)
            # The gate knows no figures, endings of words of three letters and more only, and not every prefix.
            if script_of(stem) is not None and len(stem) > 2 and not before:
                needs.add(word)
        made.phrases.append(Phrase(number, frozenset(needs), pattern))


def _stem(word: str) -> str:
    """Return a context word as it is looked up: plain, without the Arabic article."""
    bare = plain(word)
    return bare[2:] if bare.startswith("ال") and len(bare) > 4 else bare


def compiled(stories: Iterable[StoryLike]) -> Compiled:
    """Return the stories' names in the form `find` looks things up in."""
    compiler = _Compiler()
    made = compiler.made
    for story in stories:
        signals = [compiler.signal(word, -1) for word in story.context]
        made.contexts[story.id] = tuple(s for s in signals if s is not None)
        for name in story.names:
            near = tuple(
                s for s in (compiler.signal(word, -1) for word in name.near) if s is not None
            )
            forms = [name.name, *name.also]
            scripts = {script_of(w.text) for form in forms for w in clean(form).words()}
            made.owners.append(
                Owner(
                    story=story.id,
                    name=name.name,
                    counts=name.role != "background",
                    near=near,
                    scripts=frozenset(s for s in scripts if s),
                    exclude=tuple(name.exclude),
                    languages=frozenset(code.split("-")[0].lower() for code in story.languages),
                )
            )
            owner = len(made.owners) - 1
            phrase = is_phrase(name)
            for form in dict.fromkeys(forms):
                compiler.add(
                    owner, form, kind=name.kind, short=False, near=bool(name.near), phrase=phrase
                )
            for form in dict.fromkeys(name.short):
                compiler.add(owner, form, kind=name.kind, short=True, near=bool(near))
            made.advice.extend(advice_on(name, owner, made))
    return made
