"""File a story's word under every key that another orthography could give it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from watcher.core.names.fold import ABJADS, LONGEST, POINTS, Skeleton, lower, sounds
from watcher.core.names.sounds import DISSOLVED, OPTIONS
from watcher.core.names.words import script_of

MOST_KEYS = 400  # of one word; the rarest spellings beyond are not filed
# A thousand random words of 60 letters took a gigabyte with as many keys each; of names' words hardly one is longer.
_LONG_WORD = 20
MOST_KEYS_OF_LONG = 40


class Filed(NamedTuple):
    """One key a story's word is filed under, with the skeleton that a text's word of that key is compared with."""

    key: str
    skeleton: Skeleton
    cost: float = 0.0


SILENT = 0.1  # what it costs that a last consonant is taken for mute: Nicolas, Николя


def name_keys(word: str) -> list[Filed]:
    """Return every key under which a story's word is filed."""
    script = script_of(word)
    if script is None:
        return []
    low = lower(word)
    if len(low) > LONGEST:
        return []
    if script == "arabic":
        low = POINTS.sub("", low)
    filed: dict[tuple[str, Skeleton], Filed] = {}
    most = MOST_KEYS if len(low) <= _LONG_WORD else MOST_KEYS_OF_LONG
    for variant in _name_variants(low, script):
        slots = _slots(sounds(variant, script), script)
        for entry in _expand(slots, script in ABJADS):
            filed.setdefault(entry, Filed(*entry))
            if len(filed) >= most:
                return list(filed.values())
        if (
            script == "latin"
            and len(variant) > 4
            and variant[-1] in "stdxz"
            and variant[-2] in "aeiouéèïnr"
        ):
            for entry in _expand(_slots(sounds(variant[:-1], script), script), False):
                if len(entry[0]) > 2:  # what is left of a short word is anything
                    filed.setdefault(entry, Filed(*entry, SILENT))
    return list(filed.values())


def _name_variants(low: str, script: str) -> list[str]:
    low = low.replace("'", "") if script not in ("hebrew",) else low
    if script == "arabic":
        forms = [low]
        if low.endswith("ة"):
            forms.append(low[:-1] + "ت")
        if "تش" in low:
            forms.append(low.replace("تش", "چ"))
        if low.endswith("الدين") and len(low) > 6:
            forms.append(low[:-5] + "دين")
        if low.endswith("ی"):  # Persian has one letter for both
            forms.append(low[:-1] + "ى")
        return forms
    return [low]


def _slots(units: list[str], script: str) -> list[str]:
    """Return a name's sounds with every glide that another writing has as a consonant set apart."""
    slots: list[str] = []
    for unit in units:
        if unit[0] != "_" or script != "latin":
            if unit == "E":
                if not slots or slots[-1][0] == "_" or slots[-1] == "Y":
                    slots.append("Y?")
                slots.append("_e")
            else:
                slots.append(unit)
            continue
        run = unit[1:]
        skip = False
        for place, vowel in enumerate(run):
            if skip:
                skip = False
            elif run.startswith("ou", place) and place + 2 < len(run):
                slots.append("w")  # French: Djaouad
                skip = True
            elif vowel in "wy":
                slots.append(vowel)
            elif vowel == "i" and len(run) > 1 and (place or not slots):
                slots.append("i")  # Sergei, Sergej
            else:
                slots.append("_" + vowel)
    return slots


_TWO = {
    "XX": ("sh", "tch"),
    "TS": ("t", "s"),
    "TX": ("t", "sh"),
    "KS": ("k", "s"),
    "TH": ("t", "h"),
    "SH": ("s", "h"),
}
_ABJAD_REST = {"y": "ي", "w": "و", "h": "ه"}


def _expand(slots: list[str], abjad: bool) -> Iterator[tuple[str, Skeleton]]:
    choices: list[tuple[str, ...]] = []
    last = len(slots) - 1
    for at, slot in enumerate(slots):
        if slot[0] == "_":
            choices.append(("_",))
        elif slot == "Y?":
            choices.append(("", "J"))
        elif slot == "h" and at == last and at:
            choices.append(("", "H"))
        elif at and slots[at - 1] == slot and not abjad:
            choices.append(("=",))
        elif slot == "s" and at and slots[at - 1] == "x":
            choices.append((*OPTIONS[slot], "="))
        elif slot == "g" and at and slots[at - 1] == "n":
            choices.append((*OPTIONS[slot], "="))  # ng is one sound
        else:
            choices.append(OPTIONS[slot])
    for pick in product(*choices):
        consonants: list[str] = []
        gaps: list[str] = []
        key: list[str] = []
        gap = ""
        for slot, letter in zip(slots, pick, strict=True):
            if letter == "_":
                gap += slot[1:]
            elif letter == "=":
                continue
            elif letter == "":
                if slot == "Y?":
                    continue
                rest = DISSOLVED[slot]
                gap += _ABJAD_REST.get(rest, rest) if abjad else rest
            elif len(letter) == 2:  # one sound that another script writes with two letters
                gaps += [gap, ""]
                consonants += _TWO[letter]
                key.append(letter)
                gap = ""
            else:
                gaps.append(gap)
                consonants.append("Y" if slot == "Y?" else slot)
                key.append(letter)
                gap = ""
        gaps.append(gap)
        if key:
            yield "".join(key), Skeleton(tuple(consonants), tuple(gaps), abjad)
