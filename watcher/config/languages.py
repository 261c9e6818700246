"""Languages by their two-letter codes (ISO 639-1), and what people write instead."""

from __future__ import annotations

import re
from typing import Final

from watcher.config.nearest import suggest
from watcher.config.unfit import Unfit

_CODES: Final = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da"
    " de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy"
    " hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg"
    " li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or"
    " os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta"
    " te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
LANGUAGES: Final = frozenset(_CODES.split())

_LANGUAGE_NAMES: Final = {
    "albanian": "sq", "amharic": "am", "arabic": "ar", "armenian": "hy", "azerbaijani": "az",
    "bengali": "bn", "bosnian": "bs", "bulgarian": "bg", "catalan": "ca", "chinese": "zh",
    "croatian": "hr", "czech": "cs", "danish": "da", "dutch": "nl", "english": "en",
    "estonian": "et", "farsi": "fa", "finnish": "fi", "french": "fr", "georgian": "ka",
    "german": "de", "greek": "el", "hebrew": "he", "hindi": "hi", "hungarian": "hu",
    "indonesian": "id", "italian": "it", "japanese": "ja", "korean": "ko", "kurdish": "ku",
    "latvian": "lv", "lithuanian": "lt", "macedonian": "mk", "malay": "ms", "norwegian": "no",
    "pashto": "ps", "persian": "fa", "polish": "pl", "portuguese": "pt", "romanian": "ro",
    "russian": "ru", "serbian": "sr", "slovak": "sk", "slovene": "sl", "slovenian": "sl",
    "spanish": "es", "swahili": "sw", "swedish": "sv", "tamil": "ta", "thai": "th",
    "turkish": "tr", "ukrainian": "uk", "urdu": "ur", "vietnamese": "vi",
    "français": "fr", "deutsch": "de", "español": "es", "العربية": "ar", "русский": "ru",
}  # fmt: skip
_LANGUAGE_CODES_3: Final = {
    "ara": "ar", "deu": "de", "eng": "en", "fra": "fr", "fre": "fr", "ger": "de", "heb": "he",
    "ita": "it", "jpn": "ja", "kor": "ko", "nld": "nl", "pol": "pl", "por": "pt", "rus": "ru",
    "spa": "es", "tur": "tr", "ukr": "uk", "zho": "zh",
}  # fmt: skip


def parse_language(text: str) -> str:
    """Return a two-letter code of ISO 639-1."""
    code = text.strip().lower()
    if code in LANGUAGES:
        return code
    names = _LANGUAGE_NAMES | _LANGUAGE_CODES_3
    first = re.split(r"[-_]", code)[0]
    near = names.get(code) or (first if first in LANGUAGES else None)
    if near is None:
        close = suggest(code, _LANGUAGE_NAMES)
        near = _LANGUAGE_NAMES[close] if close else None
    hint = f"; did you mean {near}?" if near else "; write it like en, fr or ar"
    raise Unfit(f"is not a two-letter language code{hint}")
