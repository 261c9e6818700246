"""Turn a story's names into parts, keys and rules once, and say what each name will find."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from watcher.core.names import heads
from watcher.core.names.affixes import ARTICLE_VOWELS, ELISIONS, NO_ARTICLE_ALONE, SUN_LETTERS
from watcher.core.names.fold import Skeleton, fold, lower, plain
from watcher.core.names.keys import name_keys
from watcher.core.names.transcribed import transcriptions
from watcher.core.names.verify import agreement, weight
from watcher.core.names.words import CASED, CJK, Word, clean, script_of


class NameLike(Protocol):
    """What a story says about one name (`watcher.config.Name`)."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str | None: ...
    @property
    def also(self) -> tuple[str, ...]: ...
    @property
    def short(self) -> tuple[str, ...]: ...
    @property
    def near(self) -> tuple[str, ...]: ...
    @property
    def exclude(self) -> tuple[str, ...]: ...
    @property
    def role(self) -> str | None: ...


class StoryLike(Protocol):
    """What is followed (`watcher.config.Story`)."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def names(self) -> Sequence[NameLike]: ...
    @property
    def context(self) -> tuple[str, ...]: ...
    @property
    def languages(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name that a text must have."""

    id: int
    word: str  # as written in the story, without its article
    plain: str
    script: str
    size: int  # consonants, and a vowel it begins with
    article: bool
    abd: bool
    kunya: int | None  # which kunya it is, if any
    lower: bool  # written in lower case in the story


@dataclass(frozen=True, slots=True)
class Alias:
    """One form of a name, ready to be looked for."""

    text: str  # as in feeds.yaml
    owner: int  # index of the name in Names
    parts: tuple[Part, ...]
    mode: str  # "full", "single", "short", "headed", "literal"
    person: bool
    head: str | None = None  # class of the word that a "headed" alias needs beside it
    literal: str = ""
    gated: bool = False  # counts only beside a `near` word
    group: bool = False  # a unit or movement: a longer name may be another one's
    surname: bool = False  # a short form that nobody wrote: counts beside the full name only
    strict: bool = False  # letter for letter: "The Army" is one word
    nisba: bool = False  # such a one that is an adjective too (al-Iraqi): only with its article, never in an abjad


@dataclass(slots=True)
class Owner:
    """One name of one story."""

    story: str
    name: str
    counts: bool
    near: tuple[int, ...]  # sets of context, by index of Watch
    scripts: frozenset[str]  # scripts in which one of its forms is written
    exclusions: tuple[tuple[str, ...], ...]
    languages: frozenset[str]


class Entry(NamedTuple):
    """A part as the index of keys holds it."""

    part: int
    skeleton: Skeleton
    partial: bool  # only the first half of a compound: opens the gate, never matches
    cost: float
    heard: bool = (
        False  # as Russian papers write it by ear; compared as one Cyrillic word with another
    )


@dataclass(slots=True)
class Compiled:
    """Everything `find` needs, made once."""

    owners: list[Owner] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    index: dict[str, list[Entry]] = field(default_factory=dict)
    heard: dict[str, list[Entry]] = field(default_factory=dict)  # more keys, for Cyrillic texts
    exact: dict[str, list[int]] = field(default_factory=dict)  # plain form -> parts
    advice: list[str] = field(default_factory=list)
    words: dict[str, list[int]] = field(
        default_factory=dict
    )  # lower-case context: plain word -> signal
    signals: list[str] = field(default_factory=list)  # the context words, as written
    signal_parts: dict[int, list[int]] = field(default_factory=dict)  # part -> signals
    phrases: list[tuple[int, int, re.Pattern[str]]] = field(default_factory=list)
    contexts: dict[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # story -> its context signals
    _of_story: dict[str, frozenset[int]] = field(default_factory=dict)

    def parts_of(self, owner: int) -> frozenset[int]:
        """Return the parts of all names of an owner's story."""
        story = self.owners[owner].story
        known = self._of_story.get(story)
        if known is None:
            known = self._of_story[story] = frozenset(
                part.id
                for alias in self.aliases
                if self.owners[alias.owner].story == story
                for part in alias.parts
            )
        return known


_HEARD = 0.03  # whose language a name is in is a guess


_ALLAH = frozenset({"allah", "ullah", "ollah", "الله", "аллах", "оллах", "אללה"})
_DIN = frozenset(
    {
        "din",
        "deen",
        "dine",
        "eddine",
        "eddin",
        "uddin",
        "aldin",
        "дин",
        "דין",
        "الدين",
        "eldin",
    }
)
COMPOUND_TAILS = _ALLAH | _DIN


@lru_cache(maxsize=50_000)
def _article_sound(word: str) -> str | None:
    """Return the consonant of a word that has the form of the article: a vowel and a consonant."""
    script = script_of(word)
    low = lower(word)
    if "'" in low:
        elided, _, low = low.rpartition("'")  # French: brigade d'al-Sanabil
        if elided not in ELISIONS:
            return None
    if script == "hebrew":
        return "א" if low == "א" else "l" if low == "אל" else None
    if script not in ("latin", "cyrillic", "greek", "devanagari") or len(low) > 5:
        return None
    _, bones = fold(low, script)
    if len(bones.consonants) != 1 or bones.gaps[1] or bones.gaps[0] not in ARTICLE_VOWELS:
        return None
    sound = bones.consonants[0]
    return sound if sound in SUN_LETTERS else None


def is_article(word: str, after: str | None, *, hyphen: bool) -> bool:
    """Return whether a word is the Arabic article before `after`, apart or assimilated."""
    if len(word) > 5:
        return False
    sound = _article_sound(word)
    if sound is None or (not hyphen and (sound == "א" or plain(word) in NO_ARTICLE_ALONE)):
        return False
    if sound in ("l", "א"):
        return True
    next_script = script_of(after) if after is not None else None
    if after is None or next_script is None:
        return False
    _, next_bones = fold(after.lower(), next_script)
    return (
        bool(next_bones.consonants) and not next_bones.gaps[0] and next_bones.consonants[0] == sound
    )


def is_abd(word: str) -> bool:
    """Return whether a word is the "servant of" that a divine name follows, with or without the article."""
    script = script_of(word)
    if script is None or len(word) > 8:
        return False
    low = word.lower()
    if script == "arabic" and low[:1] in "وفبلك" and len(low) > 3:
        low = low[1:]
    _, bones = fold(low, script)
    sounds = bones.consonants
    return (
        len(sounds) in (2, 3)
        and sounds[0] in ("b", "B", "ב")
        and sounds[1] == "d"
        and bool(bones.gaps[0])
        and not bones.gaps[1]
        and (len(sounds) == 2 or sounds[2] in ("l", "r"))
        and bones.gaps[-1] in ("", "_", "u")
    )


@lru_cache(maxsize=50_000)
def kunya_of(word: str) -> int | None:
    """Return which kunya ("father of", "mother of") a word is, or None."""
    form = kunya_form(word)
    return next((which for which, forms in enumerate(heads.KUNYA) if form in forms), None)


def kunya_form(word: str) -> str:
    """Return a word in plain letters, without the Arabic prefix that a kunya has: لأبي is أبي."""
    bare = plain(word)
    if len(bare) > 3 and bare[0] in "ولبفك" and any(bare[1:] in forms for forms in heads.KUNYA):
        return bare[1:]
    return bare


class _Compiler:
    def __init__(self) -> None:
        self.made = Compiled()
        self._known: dict[tuple[object, ...], Part] = {}
        self._signals: dict[str, int] = {}

    # --- parts ---------------------------------------------------------------------------
    def part(
        self, word: str, *, article: bool, abd: bool, partial: str | None = None
    ) -> Part | None:
        script = script_of(word)
        if script is None:
            return None
        lower = script in CASED and word == word.lower()
        key = (plain(word), script, article, abd, lower)
        known = self._known.get(key)
        if known is not None:
            return known
        filed = name_keys(word)
        if not filed:
            return None
        made = self.made
        _, bones = fold(word.lower(), script)
        part = Part(
            len(made.parts),
            word,
            plain(word),
            script,
            max(weight(bones), 1),
            article,
            abd,
            kunya_of(word),
            lower,
        )
        made.parts.append(part)
        self._known[key] = part
        for one in filed:
            skeleton = one.skeleton
            if abd and skeleton.gaps[0]:
                skeleton = Skeleton(skeleton.consonants, ("", *skeleton.gaps[1:]), skeleton.abjad)
            made.index.setdefault(one.key, []).append(Entry(part.id, skeleton, False, one.cost))
        if script == "latin" and not lower:
            for form in transcriptions(word):
                for one in name_keys(form):
                    made.heard.setdefault(one.key, []).append(
                        Entry(part.id, one.skeleton, False, one.cost + _HEARD, heard=True)
                    )
        made.exact.setdefault(part.plain, []).append(part.id)
        if partial is not None:
            for one in name_keys(partial):
                made.index.setdefault(one.key, []).append(
                    Entry(part.id, one.skeleton, True, one.cost)
                )
        return part

    def parts(self, text: str) -> tuple[list[Part], bool]:
        """Return a name's parts, and whether an article stands before the first."""
        cleaned = clean(text)
        words = cleaned.words()
        parts: list[Part] = []
        article = abd = False
        at = 0
        while at < len(words):
            word = words[at]
            after = words[at + 1] if at + 1 < len(words) else None
            hyphen = after is not None and cleaned.text[word.end : after.start] in (
                "-",
                "‐",
                "‑",
            )
            joined = after.text if after is not None else None
            if (
                after is not None
                and is_article(word.text, joined, hyphen=hyphen)
                and (hyphen or at or word.text != "Al")
            ):
                article = True
                at += 1
                continue
            if after is not None and is_article(word.text, joined, hyphen=hyphen):
                article = True
                at += 1
                continue
            if after is not None and is_abd(word.text):
                abd = True
                at += 1
                continue
            bare = plain(word.text)
            if bare in heads.FILIATION and parts and after is not None and bare not in ("al", "el"):
                at += 1
                continue
            text_word = word.text
            script = script_of(text_word)
            if (
                script == "arabic"
                and text_word.startswith("ال")
                and len(text_word) > 4
                and bare not in COMPOUND_TAILS
            ):
                text_word = text_word[2:]
                article = True
            # Nasr Allah, Seif al-Din: two words that are as often written as one.
            tail = self._compound(words, at)
            if tail is not None:
                end, whole = tail
                made = self.part(whole, article=article, abd=abd, partial=text_word)
                at = end
            else:
                made = self._word(text_word, article=article, abd=abd)
            if made is not None:
                parts.append(made)
            article = abd = False
            at += 1
        return parts, bool(parts and parts[0].article)

    def _word(self, word: str, *, article: bool, abd: bool) -> Part | None:
        low = plain(word)
        if not abd and low.startswith(("abd", "عبد", "абд")) and len(low) > 6:
            rest = _after_abd(word)
            if rest is not None:
                return self.part(rest, article=article, abd=True)
        half = _before_tail(word)
        return self.part(word, article=article, abd=abd, partial=half)

    def _compound(self, words: Sequence[Word], at: int) -> tuple[int, str] | None:
        after = at + 1
        if (
            after < len(words)
            and after + 1 < len(words)
            and is_article(words[after].text, words[after + 1].text, hyphen=True)
        ):
            after += 1
        if after >= len(words) or plain(words[after].text) not in COMPOUND_TAILS:
            return None
        return after, compound(words[at].text, words[after].text)

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
            if flat:
                made.aliases.append(
                    Alias(
                        text,
                        owner,
                        (),
                        "short" if short else "full",
                        False,
                        literal=flat,
                        gated=not short and made.owners[owner].counts and len(flat) == 1,
                    )
                )
            return
        parts, _ = self.parts(text)
        if not parts:
            return
        words = clean(text).words()
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
        whole = self.part(first.word + second.word.lower(), article=False, abd=False)
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
            whole = self.part(
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
            made.phrases.append(_phrase(number, [_stem(w.text) for w in words]))
            for word in words:
                made.words.setdefault(_stem(word.text), []).append(-1 - number)
        if not lower or script_of(words[0].text) not in CASED:
            made.owners.append(Owner(f"\0{number}", flat, False, (), frozenset(), (), frozenset()))
            self.add(len(made.owners) - 1, flat, kind="place", short=False, near=False)
            alias = made.aliases[-1] if made.aliases else None
            if alias is not None and alias.owner == len(made.owners) - 1 and alias.mode == "single":
                made.signal_parts.setdefault(alias.parts[0].id, []).append(number)
                made.aliases.pop()  # the gate sees it by itself
        return number


def _stem(word: str) -> str:
    """Return a context word as it is looked up: plain, without the Arabic article."""
    bare = plain(word)
    return bare[2:] if bare.startswith("ال") and len(bare) > 4 else bare


def _phrase(number: int, stems: list[str]) -> tuple[int, int, re.Pattern[str]]:
    """Return a context phrase: its signal, how many different words it needs, how they stand in a plain text."""
    # In Arabic and Hebrew up to three letters may be prefixed; anywhere as many may be appended.
    before = r"\w{0,3}" if script_of(stems[0]) in ("arabic", "hebrew") else ""
    words = (rf"{before}{re.escape(stem)}\w{{0,3}}" for stem in stems)
    return number, len(set(stems)), re.compile(r"\b" + r"[\s\-‐‑]{1,3}".join(words) + r"\b")


def compound(first: str, tail: str) -> str:
    """Return the one-word writing of Nasr Allah, Seif al-Din."""
    arabic = script_of(tail) == "arabic"
    if plain(tail) in _ALLAH:
        return first + (
            "اله"
            if arabic
            else "аллах"
            if script_of(tail) == "cyrillic"
            else "אללה"
            if script_of(tail) == "hebrew"
            else "allah"
        )
    return first + (
        "دين"
        if arabic
        else "дин"
        if script_of(tail) == "cyrillic"
        else "דין"
        if script_of(tail) == "hebrew"
        else "eddin"
    )


_TAILS = tuple(
    """
    allah ullah ollah الله аллах алла אללה
    eddine eddin uddine uddin aldine aldin eldin الدين еддин эддин уддин אלדין
    """.split()  # noqa: SIM905
)


def _before_tail(word: str) -> str | None:
    """Return what stands before God's name in Nasrallah, نصرالله, before the faith in Safieddine."""
    low = plain(word)
    for tail in _TAILS:
        if low.endswith(tail) and len(low) - len(tail) >= 3:
            return word[: len(word) - len(tail)]
    return None


def _after_abd(word: str) -> str | None:
    """Return what follows Abdul-, Abdur-, عبدال in a joined name."""
    script = script_of(word)
    low = word.lower()
    if script == "arabic":
        rest = low[3:]
        return (
            rest[2:] if rest.startswith("ال") and len(rest) > 4 else rest if len(rest) > 2 else None
        )
    if script == "latin":
        rest = low[3:].lstrip("aeuoi")
        if (
            (rest.startswith("l") and len(rest) > 3 and rest[1] not in "aeiou")
            or (len(rest) > 3 and rest[0] == rest[1])
            or (rest.startswith("l") and not rest.startswith("lah") and len(rest) > 4)
        ):
            rest = rest[1:]
        return rest.capitalize() if len(rest) > 2 else None
    if script == "cyrillic":
        rest = low[3:].lstrip("аеуоиэ")
        if rest.startswith("л") and len(rest) > 3:
            rest = rest[1:].lstrip("ь")
        elif len(rest) > 3 and rest[0] == rest[1]:
            rest = rest[1:]
        return rest.capitalize() if len(rest) > 2 else None
    return None


SHORTEST = 4  # letters of a lone word that may count without company


def too_short(form: str) -> bool:
    """Return whether a form is a word so short that it is found by chance; capitals make an abbreviation."""
    if CJK.search(form):
        return len(form.strip()) == 1
    words = clean(form).words()
    if len(words) != 1:
        return False
    word = words[0].text
    letters = sum(unicodedata.category(letter)[0] == "L" for letter in word)
    return letters < SHORTEST and not (word == word.upper() and script_of(word) in CASED)


def is_phrase(name: NameLike) -> bool:
    """Return whether a name's forms without capitals are ordinary words, as far as the story tells.

    They are where the name itself holds a word in lower case ("French camp"), and where no form has capitals, nothing says what
    the name is, and `near` can be there for nothing else.
    """
    if name.kind in ("person", "group"):
        return False
    for form in (name.name, *name.also):
        cased = [word.text for word in clean(form).words() if script_of(word.text) in CASED]
        if cased:
            return any(w == w.lower() and plain(w) not in heads.FILIATION for w in cased)
    return not name.short


def is_nationality(part: Part) -> bool:
    """Return whether a part is an Arabic adjective of a country, in any script."""
    return any(
        agreement(filed.skeleton, theirs, filed.cost) >= 0.93
        for filed in name_keys(part.word)
        for theirs in _nationalities().get(filed.key, ())
    )


@cache
def _nationalities() -> dict[str, list[Skeleton]]:
    found: dict[str, list[Skeleton]] = {}
    for word in heads.NATIONALITIES:
        key, bones = fold(word, "arabic")
        found.setdefault(key, []).append(bones)
    return found


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
                    exclusions=tuple(
                        tuple(plain(w.text) for w in clean(text).words()) for text in name.exclude
                    ),
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
            made.advice.extend(_advice(name, owner, made))
    return made


_SCRIPT_NAMES = {
    "latin": "Latin",
    "arabic": "Arabic",
    "cyrillic": "Cyrillic",
    "greek": "Greek",
    "hebrew": "Hebrew",
    "devanagari": "Devanagari",
}


def _advice(name: NameLike, owner: int, made: Compiled) -> Iterable[str]:
    """Yield, in a sentence each, what a name will match and what it will not."""
    mine = [alias for alias in made.aliases if alias.owner == owner]
    full = {alias.text: alias for alias in mine if alias.mode == "full"}
    singles = {alias.text: alias for alias in mine if alias.mode == "single"}
    # Forms that count by themselves, and in any spelling: in their company the others count too.
    free = [text for text, alias in full.items() if not alias.gated and not alias.strict]
    beside = " or another full name of the same" if free else ""
    few = ", ".join(name.near[:3]) + (" …" if len(name.near) > 3 else "")
    for text, alias in full.items():
        where = "in an item that also has one of its `near` words" if name.near else ""
        if alias.literal:
            yield f"{text}: found as it stands{_only(where, beside) if alias.gated else ''}."
        elif alias.gated:
            yield f"{text}: counts only {where}{beside}."
        elif alias.strict:
            yield f"{text}: an article and one word; it is matched letter for letter, and in other scripts only where you list it under `also:`."
        else:
            order = " and either order of names" if alias.person else ""
            yield f"{text}: found in any spelling and script that sounds the same, with case endings{order}."
    if any(alias.mode == "headed" for alias in mine):
        yield f"{name.name}: also found when its first word is translated (brigade, battalion, group …)."
    for text, alias in singles.items():
        if name.near:
            yield f"{text}: one word, so it counts only in an item that also has {few}{beside}."
        elif alias.gated:
            yield f"{text}: one word of few letters without `near:`; it counts only {'beside a full name of the same' if free else 'once you give it a full name or `near:` words'}."
        elif free:
            yield f"{text}: one word without `near:`; it is matched letter for letter, in other spellings and scripts only beside a full name of the same."
        elif alias.parts[0].size <= 3:
            yield f"{text}: one short word; it is matched letter for letter only. Give it `near:` words, or the full name, to find other spellings."
        else:
            yield f"{text}: one word without `near:`; it is matched letter for letter only, and in other scripts only where you list it under `also:`."
    forms = " ".join((name.name, *name.also))
    have = {script_of(w.text) for w in clean(forms).words()}
    if singles and not free and not name.near and "arabic" not in have:
        yield f"{name.name}: list its Arabic form under `also:` to have it found in Arabic texts."
    if not mine:
        yield f"{name.name}: nothing in it can be matched; write it in letters."


def _only(where: str, beside: str) -> str:
    if where:
        return f", only {where}{beside}"
    return (
        ", only beside a full name of the same"
        if beside
        else ", once you give it a full name or `near:` words"
    )
