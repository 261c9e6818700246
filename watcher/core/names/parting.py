"""Cut a name into the parts that a text must have, each filed under its keys."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.core.names import heads
from watcher.core.names.fold import Skeleton, fold, plain
from watcher.core.names.keys import name_keys
from watcher.core.names.particles import (
    COMPOUND_TAILS,
    after_abd,
    before_tail,
    compound,
    is_abd,
    is_article,
    kunya_of,
)
from watcher.core.names.story import Compiled, Entry, Part
from watcher.core.names.transcribed import transcriptions
from watcher.core.names.verify import weight
from watcher.core.names.words import CASED, Word, clean, script_of

_HEARD = 0.03  # whose language a name is in is a guess


class Parting:
    """Makes parts, each word once."""

    def __init__(self, made: Compiled) -> None:
        self.made = made
        self._known: dict[tuple[object, ...], Part] = {}

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
            rest = after_abd(word)
            if rest is not None:
                return self.part(rest, article=article, abd=True)
        half = before_tail(word)
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
