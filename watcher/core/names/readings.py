"""Read a text's word: as it stands, and without the prefix, article or case ending it may have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from watcher.core.names import affixes
from watcher.core.names.fold import ABJADS, LONGEST, POINTS, Skeleton, fold, lower
from watcher.core.names.words import script_of

Keys = Mapping[str, object]


class Reading(NamedTuple):
    """One way to understand a word of a text."""

    key: str
    skeleton: Skeleton
    stem: str  # what was read, in lower case
    cut: int  # letters before the name that are no part of it: "d’", "و"
    article: bool  # an article was among them
    link: bool  # an article for the next word hangs on its end ("Firqatul")
    abd: bool  # "Abd al-" was joined in front
    cost: float
    why: str


def readings(word: str, group: str, keys: Keys | None = None) -> list[Reading]:
    """Return every way to read a word of a text; `group` says which case endings its language has.

    With `keys`, readings that lead to none of them may be left out, which is most of the work: endings come off a key's
    end and prefixes off its front, so that the key of the word as it stands tells which are worth making.
    """
    script = script_of(word)
    if script is None or len(word) > LONGEST:
        return []
    low = lower(word)
    if script in ABJADS:
        low = POINTS.sub("", low)
    known = keys
    if keys is not None:
        if "لله" in low or "ללה" in low or "'" in low or "c" in low[-5:] or low.startswith(_ABD):
            known = None  # here the key of a part is not a part of the key
        elif not _worth_reading(low, script, group, keys):
            return []
    if script == "arabic":
        return list(_arabic_readings(low, known))
    if script == "hebrew":
        return list(_hebrew_readings(low))
    return list(_alphabet_readings(low, script, group, known))


_ABD = ("abd", "абд")


def _worth_reading(low: str, script: str, group: str, keys: Keys) -> bool:
    key, _ = fold(low, script)
    if key in keys:
        return True
    size = len(key)
    if script in ABJADS:
        # At most three consonants of prefix and article; a final ة may be a t, تش may be one sound.
        if "تش" in low or low.endswith("الدين") or (script == "hebrew" and "ע" in low):
            return True
        for start in range(min(4, size + 1)):
            if key[start:] in keys or key[start:] + "T" in keys:
                return True
        return False
    drops = affixes.ENDING_KEYS.get(script if script != "latin" else group, "SL")
    for end in (size - 1, size - 2):
        if end < 1 or key[end] not in drops:
            break
        if key[:end] in keys:
            return True
    if script == "greek":
        return key + "S" in keys or "γ" in low or "ντ" in low or "μπ" in low
    return _FRONT.match(low) is not None


_FRONT = re.compile(
    r"abd|абд|(?:[aeu]|ou)(?:l|sh|sch|([tdrzsnşš])\1)|(?:[аэеу])(?:л|([тдрзсшн])\2)"
)


def _reading(
    stem: str,
    script: str,
    *,
    cut: int = 0,
    article: bool = False,
    link: bool = False,
    cost: float = 0.0,
    why: str = "",
) -> Iterator[Reading]:
    key, bones = fold(stem, script)
    if not key:
        return
    yield Reading(key, bones, stem, cut, article, link, False, cost, why)
    if (
        (bones.consonants[0] in ("b", "B", "ב") and len(key) >= 3 and bones.consonants[1] == "d")
        and bones.gaps[0]
        and not bones.gaps[1]
    ):  # abd, عبد, Абд
        yield from _without_abd(key, bones, stem, cut, article, link, cost, why)


def _without_abd(
    key: str,
    bones: Skeleton,
    stem: str,
    cut: int,
    article: bool,
    link: bool,
    cost: float,
    why: str,
) -> Iterator[Reading]:
    """Yield the rest of Abdulrahman, Abdurrahman, عبدالرحمن: with and without an l that may be the article's."""
    said = (why + "; " if why else "") + "Abd joined"
    rest = Skeleton(bones.consonants[2:], ("", *bones.gaps[3:]), bones.abjad)
    yield Reading(key[2:], rest, stem, cut, article, link, True, cost, said)
    if rest.consonants[0] == "l" and len(rest.consonants) > 1:
        gap = rest.gaps[1]
        shorter = Skeleton(rest.consonants[1:], (gap if gap else "", *rest.gaps[2:]), bones.abjad)
        yield Reading(key[3:], shorter, stem, cut, article, link, True, cost, said)


def _alphabet_readings(low: str, script: str, group: str, keys: Keys | None) -> Iterator[Reading]:
    yield from _stems(low, 0, script, group, "", keys)
    if "'" in low:
        head, _, end = low.rpartition("'")
        if head.count("'") == 0 and head in affixes.ELISIONS and len(end) > 1:
            yield from _stems(end, len(head) + 1, script, group, f"elision {head}’")
        else:
            elided = 0
            if "'" in head and head.split("'")[0] in affixes.ELISIONS:
                elided = head.index("'") + 1
            if end in ("l", "ş", "n", "r", "s", "d", "t", "z") and head[-1:] in "uüiı":
                # Turkish writes the article of the next word so: Ahraru'ş-Şam
                yield from _reading(head[:-1], script, link=True, cost=0.01, why="article attached")
            if len(head) - elided > 1 and 0 < len(end) <= 6:
                yield from _stems(head[elided:], elided, script, "other", f"suffix ’{end}")


def _stems(
    low: str, cut: int, script: str, group: str, why: str, keys: Keys | None = None
) -> Iterator[Reading]:
    yield from _reading(low, script, cut=cut, why=why)
    if script == "greek" and ("ντ" in low[1:] or "μπ" in low[1:]):  # d and b, or nd and mb
        apart = low[0] + low[1:].replace("ντ", "ν·τ").replace("μπ", "μ·π")
        yield from _reading(apart, script, cut=cut, why=why)
    if script == "greek" and ("γι" in low or "γε" in low):  # y before a front vowel
        yield from _reading(low.replace("γι", "ι").replace("γε", "ιε"), script, cut=cut, why=why)
    size = len(low)
    if size < 4:
        return
    if script in ("latin", "cyrillic"):
        yield from _articles(low, cut, script, why)
    if script == "latin":
        endings = affixes.LATIN_ENDINGS[group]
    elif script == "cyrillic":
        endings = affixes.CYRILLIC_ENDINGS
    elif script == "greek":
        endings = affixes.GREEK_ENDINGS
    else:
        endings = affixes.CAUCASIAN_ENDINGS
    whole = fold(low, script)[0]
    seen: set[str] = set()
    for length in (1, 2, 3, 4):
        instead = endings.get(low[-length:])
        if instead is None or size - length < 3:
            continue
        left = whole[: len(whole) - len(fold(low[-length:], script)[0])]
        for form in instead:
            if keys is not None and left not in keys and not fold(form, script)[0]:
                continue
            stem = low[:-length] + form
            bare = stem.rstrip("ь")
            if bare in seen:
                continue
            seen.add(bare)
            said = (
                f"case ending -{low[-length:]}"
                if group != "germanic" or script != "latin"
                else "genitive -s"
            )
            yield from _reading(
                stem,
                script,
                cut=cut,
                cost=0.02,
                why=f"{why}; {said}" if why else said,
            )


_HEAD_ARTICLE = re.compile(
    r"(?:[aeu]|ou)l(?=..)|[aeu](sh|sch|[tdrzsnşš])(?=\1)|(?:а|э|е|у)ль?(?=..)|[аэеу]([тдрзсшн])(?=\2)"
)
_TAIL_ARTICLE = re.compile(r"(?:u|ü|a|e|i|o|ou)l$|(?:у|ю|а|э|е)ль?$")


def _articles(low: str, cut: int, script: str, why: str) -> Iterator[Reading]:
    """Yield readings without an article that is written as part of the word: Ezzor, Alghuraba, Firqatul."""
    front = _HEAD_ARTICLE.match(low)
    lead = f"{why}; " if why else ""
    if front and len(low) - front.end() >= 3:
        yield from _reading(
            low[front.end() :],
            script,
            cut=cut,
            article=True,
            cost=0.01,
            why=f"{lead}article {front.group()} joined",
        )
    back = _TAIL_ARTICLE.search(low)
    if back and back.start() >= 3:
        yield from _reading(
            low[: back.start()],
            script,
            cut=cut,
            link=True,
            cost=0.01,
            why=f"{lead}article {back.group()} attached",
        )


def _arabic_readings(low: str, keys: Keys | None) -> Iterator[Reading]:
    size = len(low)
    stems: list[tuple[int, int, bool, str]] = [(0, 0, False, "")]  # from, prefix, article, why
    if low.startswith("ال") and size > 3:
        stems.append((2, 0, True, ""))
    for prefix in affixes.ARABIC_PREFIXES:
        if not low.startswith(prefix):
            continue
        rest = size - len(prefix)
        if rest < 2:
            continue
        said = f"prefix {prefix}"
        stems.append((len(prefix), len(prefix), False, said))
        if low.startswith("ال", len(prefix)) and rest > 3:
            stems.append((len(prefix) + 2, len(prefix), True, said))
        elif prefix.endswith("ل") and low.startswith("ل", len(prefix)) and rest > 2:
            stems.append((len(prefix) + 1, len(prefix), True, said))  # the article loses its alif
            stems.append((len(prefix), len(prefix), True, said))  # and the name may begin with l
    whole = fold(low, "arabic")[0]
    for start, cut, article, said in stems:
        stem = low[start:]
        if keys is not None:
            left = whole[sum(letter not in _NO_KEY for letter in low[:start]) :]
            if (
                left not in keys
                and left + "T" not in keys
                and "تش" not in stem
                and "عبد" not in stem
                and not stem.endswith("الدين")
            ):
                continue
        if stem.endswith("الدين") and len(stem) > 6:  # نورالدين: the article's l is not heard
            yield from _reading(
                stem[:-5] + "دين", "arabic", cut=cut, article=article, cost=0.01, why=said
            )
        yield from _persian(stem, cut, article, said)
        if stem.endswith("ة") and len(stem) > 2:
            yield from _reading(stem[:-1] + "ت", "arabic", cut=cut, article=article, why=said)
        elif stem.endswith("ا") and len(stem) > 3 and not article:
            # The accusative of an indefinite name: عمرا
            yield from _reading(
                stem[:-1],
                "arabic",
                cut=cut,
                article=article,
                cost=0.03,
                why=said or "case ending -ا",
            )
        if "تش" in stem:  # one sound in foreign names, two in Arabic ones
            yield from _reading(
                stem.replace("تش", "چ"), "arabic", cut=cut, article=article, why=said
            )
        yield from _reading(stem, "arabic", cut=cut, article=article, why=said)


def _persian(stem: str, cut: int, article: bool, said: str) -> Iterator[Reading]:
    """Yield what a word may be whose last letter is one of the forms of ya.

    Persian and Urdu have one letter for ي and ى (مصطفی); after a long vowel theirs is the ezafe, the "of" before the next name
    (لوای سنابل). Yahya alone ends in -yā with a ى, so that writers leave a letter out or dot it: يحي, يحيي.
    """
    lead = f"{said}; " if said else ""
    if stem.endswith(("حي", "حيي", "حی", "حیی")) and len(stem) > 2:
        whole = stem[:-1] if stem.endswith(("يي", "یی")) else stem
        yield from _reading(
            whole + "ى", "arabic", cut=cut, article=article, cost=0.03, why=f"{lead}ya for alif"
        )
    if not stem.endswith("ی") or len(stem) < 3:
        return
    if stem[-2] in "او" and len(stem) > 3:
        yield from _reading(
            stem[:-1],
            "arabic",
            cut=cut,
            article=article,
            link=True,
            cost=0.02,
            why=f"{lead}ezafe -ی",
        )
    else:
        yield from _reading(
            stem[:-1] + "ى", "arabic", cut=cut, article=article, cost=0.05, why=said
        )


_NO_KEY = frozenset("اأإآويىءئؤعة")


def _hebrew_readings(low: str) -> Iterator[Reading]:
    size = len(low.replace("'", ""))
    yield from _reading(low, "hebrew")
    if "ע" in low and "ע'" not in low:  # the geresh that makes it a غ is often left out
        yield from _reading(low.replace("ע", "ע'"), "hebrew", cost=0.08)
    if low.startswith("אל") and size > 4:
        yield from _reading(low[2:], "hebrew", article=True)
    for prefix in affixes.HEBREW_PREFIXES:
        if low.startswith(prefix) and size - len(prefix) >= 2:
            said = f"prefix {prefix}"
            yield from _reading(low[len(prefix) :], "hebrew", cut=len(prefix), why=said)
            if low.startswith("אל", len(prefix)) and size - len(prefix) > 4:
                yield from _reading(
                    low[len(prefix) + 2 :],
                    "hebrew",
                    cut=len(prefix),
                    article=True,
                    why=said,
                )
