"""Know the small words of Arabic names in any script: article, "servant of", "father of", and what is joined with them."""

from __future__ import annotations

from functools import lru_cache

from watcher.core.names import heads
from watcher.core.names.affixes import ARTICLE_VOWELS, ELISIONS, NO_ARTICLE_ALONE, SUN_LETTERS
from watcher.core.names.fold import LONGEST, fold, lower, plain
from watcher.core.names.words import script_of

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
    _, next_bones = fold(after[:LONGEST].lower(), next_script)  # fold remembers what it is given
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


def kunya_of(word: str) -> int | None:
    """Return which kunya ("father of", "mother of") a word is, or None."""
    return _kunya(word) if len(word) <= _LONGEST_KUNYA else None


# Vocalised and prefixed (لِأَبِي) nine letters and marks. A longer word is none, and would stay in the memory below.
_LONGEST_KUNYA = 20


@lru_cache(maxsize=50_000)
def _kunya(word: str) -> int | None:
    form = kunya_form(word)
    return next((which for which, forms in enumerate(heads.KUNYA) if form in forms), None)


def kunya_form(word: str) -> str:
    """Return a word in plain letters, without the Arabic prefix that a kunya has: لأبي is أبي."""
    bare = plain(word)
    if len(bare) > 3 and bare[0] in "ولبفك" and any(bare[1:] in forms for forms in heads.KUNYA):
        return bare[1:]
    return bare


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


def before_tail(word: str) -> str | None:
    """Return what stands before God's name in Nasrallah, نصرالله, before the faith in Safieddine."""
    low = plain(word)
    for tail in _TAILS:
        if low.endswith(tail) and len(low) - len(tail) >= 3:
            return word[: len(word) - len(tail)]
    return None


def after_abd(word: str) -> str | None:
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
