"""Decide from a text's words alone which names could stand in it, and remember every word seen.

The shape is that of Lucene's monitor: what a text has ∩ what the names need. A word costs its folding once; from then
on a set difference passes it by, whatever the number of names.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from watcher.core.names.affixes import ARABIC_PREFIXES, HEBREW_PREFIXES, NO_ARTICLE_ALONE
from watcher.core.names.fold import LONGEST, Skeleton, plain
from watcher.core.names.particles import is_article, kunya_form, kunya_of
from watcher.core.names.readings import readings
from watcher.core.names.story import Compiled, Part
from watcher.core.names.verify import agreement, unpatterned
from watcher.core.names.words import CASED, CJK, ENDS_INSIDE, WORD, clean, pulled_apart, script_of

PART_AT_LEAST = 0.85  # on the practice table: Omsen/Amson is .84, Firqat/Furkat .95, Selenskyj .93
HEARD_AT_LEAST = 0.9  # what is written by ear is written so, or was not meant
# Chunks and words of all languages together, none longer than `LONGEST`; dropped whole when full (about 100 MB).
MOST_REMEMBERED = 800_000


class Hit(NamedTuple):
    """A word of a text taken for a part of a name."""

    score: float
    same: bool  # letter for letter, case and accents and endings aside
    cut: int
    article: bool
    link: bool
    abd: bool
    partial: bool
    why: str


NOTHING: dict[int, Hit] = {}
# A set of letters first: the engine skips to it, where a look behind would be tried at every letter.
_LOWER_AFTER_ARTICLE = re.compile(
    r"[aeuiäüаеэуAEUАЕЭУ](?<![^\W_][aeuiäüаеэуAEUАЕЭУ])[lstdrznşšлстдрзнш][^\W\d_]{0,2}[-‐‑ ]"
    r"(?P<word>[a-zа-яёіїєґα-ωà-ž][^\W\d_]{2,})"
)
# What the article looks like when it stands apart, in lower case: a word for a set, not for a rule.
APART = (
    frozenset(
        vowel + sound
        for vowels, sounds in (
            ("aeuiäü", "l t d r z s n sh š ş sch th dh"),
            ("аеуэ", "л ль т д р з с ш н"),
        )
        for vowel in vowels
        for sound in sounds.split()
    )
    - NO_ARTICLE_ALONE
)
SIGNAL_AT_LEAST = 0.92  # a context name (Syria) only opens a page or lends weight


_PUNCTUATION = ".,;:!?\"'()[]«»“”„‘’…–—-"
_NO_CHUNK: tuple[frozenset[int], frozenset[int], bool] = (frozenset(), frozenset(), False)


class Present(NamedTuple):
    """What the words of a text allow."""

    parts: set[int]
    signals: set[int]
    texts: list[str]
    chunks: list[tuple[str, frozenset[int]]]  # those that may be a part of a name
    other_script: bool  # letters that are not written in words
    article: bool  # a word that may be an Arabic article, standing apart


class Gate:
    """Looks words up in the keys of all names; keeps what it learnt."""

    def __init__(self, made: Compiled, *, remember: bool = True) -> None:
        self._made = made
        self._remember = remember
        self._dull: dict[str, set[str]] = {}
        self._live: dict[str, dict[str, tuple[frozenset[int], frozenset[int], bool]]] = {}
        self._hits: dict[str, dict[str, dict[int, Hit]]] = {}
        self._lower: dict[str, dict[str, dict[int, Hit]]] = {}
        self._kept = 0
        # A key of its own for Cyrillic: what is filed by ear must not cost the other scripts anything.
        self._cyrillic = dict(made.index)
        for key, entries in made.heard.items():
            self._cyrillic[key] = [*made.index.get(key, ()), *entries]
        self._kunyas: dict[int, list[Part]] = {}
        for part in made.parts:
            if part.kunya is not None:
                self._kunyas.setdefault(part.kunya, []).append(part)
        self._wanted = {part.id for alias in made.aliases for part in alias.parts}

    def remembered(self) -> int:
        """Return how many chunks and words are remembered."""
        return self._kept

    def _make_room(self) -> None:
        """Count one more thing to remember; forget all others first where there is no room for it."""
        if self._kept >= MOST_REMEMBERED:
            for kind in (self._dull, self._live, self._hits, self._lower):
                for table in kind.values():
                    table.clear()
            self._kept = 0
        self._kept += 1

    def present(self, texts: list[str], group: str) -> Present:
        """Return the parts and signals whose words stand in the texts."""
        dull = self._dull.setdefault(group, set())
        live = self._live.setdefault(group, {})
        parts: set[int] = set()
        signals: set[int] = set()
        other = article = False
        chunks: list[tuple[str, frozenset[int]]] = []
        seen = [clean(t).text if "\u0640" in t and pulled_apart(t) else t for t in texts]
        for text in seen:
            said = set(text.split())
            article = article or not APART.isdisjoint(said)
            for chunk in said.difference(dull):
                known = live.get(chunk)
                if known is None:
                    known = self._chunk(chunk, group)
                    if self._remember and len(chunk) <= LONGEST:
                        self._make_room()
                        if known[0] or known[1] or known[2]:
                            live[chunk] = known
                        else:
                            dull.add(chunk)
                if known[0]:
                    parts |= known[0]
                    chunks.append((chunk, known[0]))
                signals |= known[1]
                other = other or known[2]
        if signals and min(signals) < 0:
            signals = self._phrases(texts, signals)
        return Present(parts, signals, seen, chunks, other, article)

    def _phrases(self, texts: list[str], signals: set[int]) -> set[int]:
        """Return the signals with those phrases that really stand in a text instead of their words."""
        found = {number for number in signals if number >= 0}
        seen = {-1 - number for number in signals if number < 0}
        made = self._made
        phrases = [made.phrases[at] for at in sorted({made.phrase_words[word] for word in seen})]
        asked = [phrase for phrase in phrases if phrase.needs <= seen]
        if asked:
            bare = [plain(clean(text).text) for text in texts]  # once, however many phrases
            found.update(
                phrase.signal
                for phrase in asked
                if any(phrase.pattern.search(text) for text in bare)
            )
        return found

    def _chunk(self, chunk: str, group: str) -> tuple[frozenset[int], frozenset[int], bool]:
        made = self._made
        word = chunk.strip(_PUNCTUATION)
        # Most of every text in an alphabet. Georgian is lower case to Unicode, and has no capitals in use.
        if word.isalpha() and word.islower() and not "\u10a0" <= word[0] <= "\u10ff":
            bare = word if word.isascii() else plain(word)
            if bare not in made.exact and not made.words:
                return _NO_CHUNK
            words = [word]
        elif (
            word.isalpha()
            and "\u0640" not in word
            and max(word) < "\u3000"
            and not ENDS_INSIDE.search(word)
        ):
            words = [word]  # letters and nothing else: there is nothing to clean and nothing to cut
        else:
            words = WORD.findall(clean(chunk).text)
        parts: set[int] = set()
        signals: set[int] = set()
        before: str | None = None
        for word in words:
            script = script_of(word)
            low = word.lower()
            if script in CASED and word == low:
                bare = plain(word)
                ids = made.exact.get(bare)
                if ids:
                    parts.update(ids)
                elif before is not None and is_article(before, word, hyphen=True):
                    parts.update(self.hits(word, group))
                signals |= self._signals(bare, script)
            elif script is not None:
                parts.update(self.hits(word, group))
                if made.words:
                    signals |= self._signals(plain(word), script)
            if (
                len(word) > 2
                and before is not None
                and script in CASED
                and before != before.lower()
            ):
                parts.update(self.hits(before + low, group))
            before = word
        if not parts.isdisjoint(made.signal_parts):
            for word in dict.fromkeys(words):
                for part, hit in self.hits(word, group).items():
                    if part in made.signal_parts and hit.score >= SIGNAL_AT_LEAST:
                        signals.update(made.signal_parts[part])
        parts = {part for part in parts if part in self._wanted}
        return frozenset(parts), frozenset(signals), CJK.search(chunk) is not None

    def _signals(self, bare: str, script: str | None) -> set[int]:
        """Return the context words that this word is a form of: up to three letters of ending, Arabic prefixes."""
        table = self._made.words
        found: set[int] = set()
        if not table:
            return found
        stems = [bare]
        if script == "arabic":
            for prefix in ("", *ARABIC_PREFIXES):
                if bare.startswith(prefix):
                    rest = bare[len(prefix) :]
                    stems.append(rest)
                    if rest.startswith("ال"):
                        stems.append(rest[2:])
                    elif prefix.endswith("ل") and rest.startswith("ل"):
                        stems.append(rest[1:])
        elif script == "hebrew":
            stems += [bare[len(p) :] for p in HEBREW_PREFIXES if bare.startswith(p)]
        for stem in stems:
            for ending in range(4):
                size = len(stem) - ending
                if (size < 3 and ending) or size < 1:
                    break
                ids = table.get(stem[:size])
                if ids:
                    found.update(ids)
        return found

    def lower_after_article(self, text: str, group: str) -> set[int]:
        """Return parts that are written in lower case after an article: Фуркат ел гураба."""
        parts: set[int] = set()
        for found in _LOWER_AFTER_ARTICLE.finditer(text):
            article = found.group()[: found.start("word") - found.start() - 1]
            if is_article(article, found["word"], hyphen=text[found.start("word") - 1] != " "):
                parts.update(self.hits(found["word"], group))
        return parts

    def lower_hits(self, word: str, group: str) -> dict[int, Hit]:
        """Return the parts that a word in lower case is, letter for letter."""
        if len(word) > LONGEST:
            return NOTHING
        table = self._lower.setdefault(group, {})
        known = table.get(word)
        if known is None:
            ids = self._made.exact.get(plain(word))
            known = (
                NOTHING
                if not ids
                else {i: h for i, h in self.hits(word, group).items() if i in ids}
            )
            if self._remember:
                self._make_room()
                table[word] = known
        return known

    def hits(self, word: str, group: str) -> dict[int, Hit]:
        """Return the parts that a word may be, with the best way to read it as each."""
        if len(word) > LONGEST:
            return NOTHING
        table = self._hits.setdefault(group, {})
        known = table.get(word)
        if known is not None:
            return known
        found = self._look_up(word, group)
        if self._remember:
            self._make_room()
            table[word] = found
        return found

    def _look_up(self, word: str, group: str) -> dict[int, Hit]:
        found: dict[int, Hit] = {}
        script = script_of(word)
        # Vocalised and prefixed, the longest (لِأَبِي) has nine letters and marks.
        which = kunya_of(word) if self._kunyas and len(word) < 10 else None
        if which is not None:
            for part_ in self._kunyas.get(which, ()):
                # "Father" declines: أبو, أبي, أبا. Every form of it is the word itself.
                cut = len(plain(word)) - len(kunya_form(word))
                same = kunya_form(word) == part_.plain
                found[part_.id] = Hit(
                    1.0 if same else 0.98,
                    same,
                    cut,
                    False,
                    False,
                    False,
                    False,
                    "" if same else "kunya",
                )
        index = self._cyrillic if script in ("cyrillic", "greek") else self._made.index
        for reading in readings(word, group, index):
            for entry in index.get(reading.key, ()):
                part = self._made.parts[entry.part]
                theirs = reading.skeleton
                if reading.abd and not part.abd:
                    continue
                if part.abd and theirs.gaps[0]:
                    theirs = Skeleton(theirs.consonants, ("", *theirs.gaps[1:]), theirs.abjad)
                cost = reading.cost + (entry.cost if script != part.script else 2 * entry.cost)
                scripts = (script, part.script)
                if scripts.count("arabic") == 1 and "hebrew" not in scripts and not part.abd:
                    cost += unpatterned(entry.skeleton, theirs)
                score = agreement(
                    entry.skeleton,
                    theirs,
                    cost,
                    same_script=script == part.script or entry.heard,
                )
                if score < (HEARD_AT_LEAST if entry.heard else PART_AT_LEAST):
                    continue
                before = found.get(entry.part)
                same = not entry.partial and plain(reading.stem) == part.plain
                if (
                    before is None
                    or (before.partial and not entry.partial)
                    or (
                        (same, score) > (before.same, before.score)
                        and before.partial == entry.partial
                    )
                ):
                    found[entry.part] = Hit(
                        score,
                        same,
                        reading.cut,
                        reading.article,
                        reading.link,
                        reading.abd,
                        entry.partial,
                        reading.why,
                    )
        return found or NOTHING
