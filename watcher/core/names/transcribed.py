"""How Russian papers write French, English and Japanese names: by ear, not letter by letter.

Жак Ширак and Jacques Chirac share hardly a letter that a table of sounds would pair, as the French end of a word is silent and a group of
letters one vowel. So a name's word is also written as the transcription rules of each language have it, and looked for in
Cyrillic text in that form too. Whose name it is cannot be known from its letters; each rule set that can read the word gives a form.

Sources: R. Gilyarevsky, B. Starostin, "Foreign names and titles in Russian text" (French, English); Y. Polivanov's system of 1917
(Japanese, from Hepburn's romanisation).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_Rules = Sequence[tuple[re.Pattern[str], str]]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return [(re.compile(pattern), written) for pattern, written in pairs]


_V = "aeiouyàâäéèêëîïôöùûü"
# In order, each at the place reached; the first that fits is taken.
_FRENCH = _rules(
    # endings that are not heard, or heard as one sound
    (r"(?:aults?|auds?|auts?|aux|eaux|eau)$", "о"),
    (r"ailles?$|ail$", "ай"),
    (r"eilles?$|eil$", "ей"),
    (r"illes?$", "ий"),
    (r"lleau$", "йо"),
    (r"ieux?$", "ьё"),
    (r"iers?$", "ье"),
    (r"ien$", "ьен"),
    (r"(?:ers?|et|ez)$", "е"),
    (r"(?:ois|oit|oix)$", "уа"),
    (r"(?:ais|ait|aix)$", "е"),
    (r"(?<=[aeiou])(?:ts?|ds?|x|s)$", ""),
    (r"(?<=[rn])(?:ts?|ds?|s)$", ""),
    (r"ques?$", "к"),
    (r"gues?$", "г"),
    (r"ges?$", "ж"),
    (r"ces?$", "с"),
    (r"(?<=[^aeiouy])es?$", ""),
    # vowels
    (r"illeau", "ийо"),
    (r"aill", "ай"),
    (r"eill", "ей"),
    (r"eau|au", "о"),
    (r"(?<=[gj])e(?=[ao])", ""),
    (r"ouill", "уй"),
    (r"ou(?=[aeiéèê])", "у"),
    (r"oui", "уи"),
    (r"ou", "у"),
    (r"oin", "уэн"),
    (r"oi", "уа"),
    (r"ai(?=n)|ei(?=n)", "е"),
    (r"ai|ei", "е"),
    (r"œu|eu", "ё"),
    (rf"ein(?![{_V}])|ain(?![{_V}])", "ен"),
    (rf"(?<=[^{_V}])in(?![{_V}n])", "ен"),
    (rf"un(?![{_V}n])", "ён"),
    (r"em(?=[bp])|en(?=[tdcsg])", "ан"),
    (r"ie", "ье"),
    (r"uy", "юи"),
    (r"u", "ю"),
    (r"[éèêë]", "е"),
    (r"^e", "э"),
    (r"e", "е"),
    (r"[aàâ]", "а"),
    (r"[oô]", "о"),
    (r"y(?=[aeiou])", "й"),
    (r"[iîïy]", "и"),
    # consonants
    (r"sch|ch", "ш"),
    (r"gn", "нь"),
    (r"ph", "ф"),
    (r"qu|q", "к"),
    (r"gu(?=[eiyéèê])", "г"),
    (r"ge(?=[aou])", "ж"),
    (r"g(?=[eiyéèê])|j", "ж"),
    (r"c(?=[eiyéèê])|ç", "с"),
    (r"ss", "сс"),
    (rf"(?<=[{_V}])s(?=[{_V}])", "з"),
    (r"th|tt|t", "т"),
    (r"ll|l$", "лль"),
    (r"l(?=[^aeiouyéèêâàîôû])", "ль"),
    (r"h", ""),
    (r"ck|cc|c|k", "к"),
    (r"x", "кс"),
    (r"w", "в"),
)
_ENGLISH = _rules(
    (r"ce$", "с"),
    (r"dge", "дж"),
    (r"ge$|ge(?=s$)", "дж"),
    (r"tch|ch", "ч"),
    (r"sh", "ш"),
    (r"zh", "ж"),
    (r"kh", "х"),
    (r"th", "т"),
    (r"ph", "ф"),
    (r"ck", "к"),
    (r"wh", "у"),
    (r"w(?=r)", ""),
    (r"^kn", "н"),
    (r"qu", "кв"),
    (r"igh", "ай"),
    (r"ay$|ey$", "эй"),
    (r"ay|ai", "ей"),
    (r"ee|ea", "и"),
    (r"oo", "у"),
    (r"ew", "ью"),
    (r"ow|oa", "оу"),
    (r"eo", "о"),
    # an open syllable names the letter: Mike, Biden, Jake, Pete
    (r"i(?=[bcdfgklmnprstvz]e)", "ай"),
    (r"a(?=[bcdfgklmnprstvz]e$)", "ей"),
    (r"e(?=[bcdfgklmnprstvz]e$)", "и"),
    (r"(?<=[bcdfgklmnprstvzw])e$", ""),
    (r"y$|ie$", "и"),
    (r"y(?=[aeou])", "й"),
    (r"y", "и"),
    (r"g(?=[eiy])|j", "дж"),
    (r"c(?=[eiy])", "с"),
    (r"cc|c|k", "к"),
    (r"x", "кс"),
    (r"u(?=sh|ll|tch)", "у"),
    (r"u(?=[bdgkmnprstz]{2}|[bdgkmnprstz]$)", "а"),
    (r"u", "у"),
    (r"w", "у"),
    (r"^e", "э"),
    (r"a", "а"),
    (r"e", "е"),
    (r"i", "и"),
    (r"o", "о"),
    (r"h", "х"),
)
_PLAIN = {
    "b": "б", "d": "д", "f": "ф", "g": "г", "k": "к", "l": "л", "m": "м", "n": "н", "p": "п", "r": "р", "s": "с", "t": "т",
    "v": "в", "z": "з",
}  # fmt: skip

_KANA = {
    "sha": "ся", "shi": "си", "shu": "сю", "sho": "сё", "cha": "тя", "chi": "ти", "chu": "тю", "cho": "тё", "tsu": "цу",
    "ja": "дзя", "ji": "дзи", "ju": "дзю", "jo": "дзё", "fu": "фу", "ya": "я", "yu": "ю", "yo": "ё", "wa": "ва",
    **{c + "y" + v: c2 + w for c, c2 in zip("kgnhbpmr", "кгнхбпмр", strict=True) for v, w in zip("auo", "яюё", strict=True)},
    **{
        c + v: c2 + w
        for c, c2 in {"k": "к", "g": "г", "s": "с", "z": "дз", "t": "т", "d": "д", "n": "н", "h": "х", "b": "б", "p": "п", "m": "м", "r": "р"}.items()
        for v, w in zip("aiueo", "аиуэо", strict=True)
    },
}  # fmt: skip
_MORA = re.compile("|".join(sorted(_KANA, key=len, reverse=True)) + "|n(?![aiueoy])|[aiueo]")
_ALONE = {"a": "а", "i": "и", "u": "у", "e": "э", "o": "о", "n": "н"}


# Letter groups that French does not have; read with its silent h, Zhukov would be Зуков.
_NOT_FRENCH = re.compile("[zksd]h")


def transcriptions(word: str) -> list[str]:
    """Return how a Latin word is written in Russian as a French, an English and a Japanese name, each once."""
    low = word.lower()
    if not re.fullmatch(rf"[a-z{_V}çœ'’-]+", low) or len(low) < 3:
        return []
    bare = "".join(one for one in unicodedata.normalize("NFD", low) if one.isalpha())
    french = "" if _NOT_FRENCH.search(low) else _by_rules(low, _FRENCH)
    forms = [french, _by_rules(bare, _ENGLISH), _polivanov(low)]
    return list(dict.fromkeys(form for form in forms if form))


def _by_rules(low: str, rules: _Rules) -> str:
    written = ""
    at = 0
    while at < len(low):
        for pattern, letters in rules:
            found = pattern.match(low, at)
            if found is not None and found.end() > at:
                written += letters
                at = found.end()
                break
        else:
            letter = _PLAIN.get(low[at], "")
            # Doubled letters stay doubled or not; the key does not care.
            written += letter
            at += 1
    return written


def _polivanov(low: str) -> str:
    """Return Polivanov's writing of a word in Hepburn's; empty where it is not made of Japanese syllables."""
    bare = (
        low.translate(str.maketrans("ôûâêî", "ouaei"))
        .replace("tch", "cch")
        .replace("mb", "nb")
        .replace("mp", "np")
        .replace("mm", "nm")
    )
    written = ""
    at = 0
    while at < len(bare):
        if bare[at] in "kstpc" and bare[at + 1 : at + 2] == bare[at]:
            written += {"k": "к", "s": "с", "t": "т", "p": "п", "c": "т"}[bare[at]]
            at += 1
            continue
        found = _MORA.match(bare, at)
        if found is None:
            return ""
        mora = found.group()
        vowel = _KANA.get(mora) or _ALONE[mora]
        if vowel == "и" and written[-1:] in "аоуэ" and written:
            vowel = "й" if written[-1] in "аоу" else "и"
        written += vowel
        at = found.end()
    return written
