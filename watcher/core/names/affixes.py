"""What languages put before and after a name: articles, prefixes, case endings, as data.

Sources: Wright's Arabic grammar (prefixed particles, assimilation to the sun letters); the Hebrew Academy on
formative letters; Zaliznyak (Russian), Saloni (Polish) and their neighbours' school grammars for the declension of
foreign names; Duden for the genitive; TDK for the apostrophe before Turkish suffixes.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- endings: written ending -> what may stand in the dictionary form instead --------------
# The longest that fits is tried with every shorter one. A masculine name declines on a consonant, a feminine one on -a;
# names in -i, -y, -o, -u do not decline in Russian but do in Polish and Czech.
CYRILLIC_ENDINGS: dict[str, tuple[str, ...]] = {
    "а": ("",),
    "я": ("", "й"),
    "у": ("", "а"),
    "ю": ("", "я", "й"),
    "ом": ("", "о"),
    "ем": ("", "й"),
    "ём": ("",),
    "ым": ("", "ый"),
    "им": ("ий", ""),
    "е": ("", "а"),
    "и": ("а", "я"),
    "ы": ("а",),
    "ой": ("а", "ый", ""),
    "ою": ("а",),
    "ей": ("я", "а"),
    "ого": ("ий", "ый"),
    "его": ("ий",),
    "ому": ("ий", "ый"),
    "ему": ("ий",),
    "ова": ("ов",),
    "ові": ("",),
    "еві": ("",),
    "ам": ("а", ""),
    "ами": ("а", ""),
    "ах": ("а", ""),
    "ів": ("",),
    "ът": ("",),
    "ия": ("", "ий"),
    "о": ("",),
    "на": ("",),
}
SLAVIC_ENDINGS: dict[str, tuple[str, ...]] = {
    "a": ("", "o"),
    "u": ("", "a"),
    "owi": ("", "a"),
    "ovi": ("", "a"),
    "em": ("", "e"),
    "iem": ("",),
    "om": ("", "o", "a"),
    "ie": ("", "a"),
    "e": ("", "a"),
    "y": ("a", ""),
    "i": ("a",),
    "ą": ("a",),
    "ę": ("a",),
    "ego": ("", "y", "i"),
    "iego": ("i",),
    "emu": ("", "y"),
    "iemu": ("i",),
    "ém": ("", "y"),
    "ého": ("", "y"),
    "ému": ("", "y"),
    "ho": ("",),
    "ym": ("y", ""),
    "ým": ("y",),
    "im": ("i", "y"),
    "m": ("",),
    "ou": ("a", ""),
    "o": ("a", ""),
    "ja": ("",),
    "ju": ("",),
    "jem": ("",),
    "ov": ("",),
    "ova": ("", "o"),
    "ové": ("",),
    "ovo": ("",),
    "ove": ("",),
    "ovu": ("",),
    "ovou": ("",),
    "ovog": ("",),
    "in": ("a",),
    "ina": ("a",),
}
BALTIC_ENDINGS: dict[str, tuple[str, ...]] = {
    "as": ("",),
    "is": ("", "i"),
    "us": ("", "u"),
    "ys": ("", "i"),
    "s": ("",),
    "o": ("", "a"),
    "io": ("", "i"),
    "ui": ("",),
    "iui": ("", "i"),
    "ą": ("", "a"),
    "į": ("", "i"),
    "u": ("",),
    "e": ("",),
    "a": ("",),
    "am": ("", "a"),
    "ai": ("a",),
    "os": ("a",),
    "ā": ("", "a"),
    "im": ("i",),
}
FINNIC_ENDINGS: dict[str, tuple[str, ...]] = {
    "n": ("",),
    "in": ("",),
    "ia": ("",),
    "ta": ("",),
    "a": ("",),
    "i": ("",),
    "it": ("",),
    "le": ("",),
    "ile": ("",),
    "lle": ("",),
    "ille": ("",),
    "lla": ("",),
    "lta": ("",),
    "sta": ("",),
    "ista": ("",),
    "ssa": ("",),
    "ga": ("",),
    "iga": ("",),
    "t": ("",),
    "at": ("",),
    "ot": ("",),
    "et": ("",),
    "nak": ("",),
    "nek": ("",),
    "val": ("",),
    "vel": ("",),
    "ban": ("",),
    "ben": ("",),
    "ra": ("",),
    "re": ("",),
    "tól": ("",),
    "től": ("",),
    "ról": ("",),
    "ről": ("",),
    "hoz": ("",),
    "hez": ("",),
}
GERMANIC_ENDINGS: dict[str, tuple[str, ...]] = {"s": ("",), "es": ("",)}
GREEK_ENDINGS: dict[str, tuple[str, ...]] = {
    "η": ("ης",),
    "α": ("ας",),
    "ο": ("ος",),
    "ου": ("ος", "ης", "ο"),
    "ε": ("ος",),
    "ς": ("",),
}
CAUCASIAN_ENDINGS: dict[str, tuple[str, ...]] = {  # Georgian cases, Armenian article and cases
    "ი": ("",),
    "მა": ("",),
    "მ": ("",),
    "ის": ("",),
    "ს": ("",),
    "ით": ("",),
    "ად": ("",),
    "ը": ("",),
    "ն": ("",),
    "ի": ("",),
    "ին": ("",),
    "ից": ("",),
    "ով": ("",),
}

# Which endings a document's language brings to Latin letters. An unknown language brings the commonest.
_SLAVIC = _words("pl cs sk sl hr bs sr sh hsb dsb mk bg")
_GERMANIC = _words("de nl sv da no nb nn is fo lb af fy en")
_BALTIC = frozenset({"lt", "lv"})
_FINNIC = frozenset({"fi", "et", "hu"})


def group_of(language: str | None) -> str:
    """Return which endings a language's text is read with."""
    if language is None:
        return "unknown"
    code = language.replace("_", "-").split("-")[0].lower()
    if code in ("", "und", "unknown"):
        return "unknown"
    if code == "fr":
        return "french"
    if code in _SLAVIC:
        return "slavic"
    if code in _GERMANIC:
        return "germanic"
    if code in _BALTIC:
        return "baltic"
    return "finnic" if code in _FINNIC else "other"


LATIN_ENDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "unknown": {**SLAVIC_ENDINGS, **GERMANIC_ENDINGS},
    "slavic": SLAVIC_ENDINGS,
    "germanic": GERMANIC_ENDINGS,
    "baltic": BALTIC_ENDINGS,
    "finnic": FINNIC_ENDINGS,
    "french": {"s": ("",), "e": ("",)},  # Aymane, Poutine: a mute e keeps the n
    "other": {"s": ("",)},
}

# The key letters of the consonants in endings, so that a word's own key says which endings it could have. "L" is for an article
# that hangs on a word's end.
ENDING_KEYS: dict[str, str] = {
    "unknown": "GMFNHSL",
    "slavic": "GMFNHL",
    "cyrillic": "GMFNHTL",
    "germanic": "SL",
    "baltic": "SML",
    "finnic": "NTLSGKFBRH",
    "greek": "S",
    "georgian": "MST",
    "armenian": "NSF",
}

# --- what is glued to the front ----------------------------------------------------------
# Arabic: and/so, then with/to/like, then the article, which loses its alif after "to".
ARABIC_PREFIXES: tuple[str, ...] = (
    "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وك", "فب", "فل",
)  # fmt: skip
HEBREW_PREFIXES: tuple[str, ...] = (
    "ה", "ו", "ב", "ל", "ש", "מ", "כ", "וה", "וב", "ול", "וש", "ומ", "וכ", "שה", "שב", "של", "מה", "לה", "כש", "שמ",
)  # fmt: skip
# Elided before a vowel, with an apostrophe: French, Italian, Catalan, Occitan.
ELISIONS = _words(
    "d l qu j s n t m c dell all nell sull dall un quest quell jusqu lorsqu puisqu presqu quelqu gl"
)

# The article in Latin and Cyrillic letters: a vowel and l, or a vowel and the consonant that follows (sun letters).
ARTICLE_VOWELS = _words("a e u i o ä ü ou ı")
SUN_LETTERS = _words("t th d dh r z з s sh sch sz ch ç D Z n l ts")
# Words that look like an assimilated article and are not, unless a hyphen says so.
NO_ARTICLE_ALONE = _words(
    "an as at or us es is en et er un os az ad in on it id od ot ut il ос ас ис ан он от из ил уз ет"
)
