"""Number words by language: what each is worth, and which of them are other words elsewhere."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from watcher.core.text import fold

_UNITS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "fr": "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
    "de": "ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn",
    "it": "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "pt": "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
    "tr": "bir iki uc dort bes altı yedi sekiz dokuz on",
    "ru": "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    "ar": "واحد اثنان ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره",
}
_MORE = {
    "en": {"twelve": 12},
    "fr": {"une": 1},
    "es": {"una": 1, "dos": 2, "tres": 3},
    "de": {"eine": 1, "einen": 1, "einem": 1, "einer": 1, "zwo": 2},
    "it": {"una": 1, "un": 1},
    "pt": {"uma": 1, "duas": 2},
    "ru": {"одна": 1, "две": 2, "двое": 2, "трое": 3, "четверо": 4, "пятеро": 5, "двух": 2, "трех": 3, "четырех": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10},
    "ar": {"واحده": 1, "اثنين": 2, "اثنتين": 2, "اثنتان": 2, "اثنا": 2, "اثني": 2, "اثنتا": 2, "احد": 1, "احدي": 1, "ثلاث": 3, "اربع": 4, "خمس": 5, "ست": 6, "سبع": 7, "ثماني": 8, "ثمان": 8, "تسع": 9, "عشر": 10},
}  # fmt: skip
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "tr": "yirmi otuz kırk elli altmıs yetmis seksen doksan",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "ar": "عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون",
}
_TENS_OBLIQUE = "عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين"
_ARABIC_HUNDREDS = "ثلاث اربع خمس ست سبع ثمان تسع"
_HUNDREDS = {
    "es": "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    "pt": "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
    "ru": "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
}
_SCALES = {
    "en": {"hundred": 100, "thousand": 1000, "million": 10**6},
    "fr": {"cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6},
    "es": {"cien": 100, "mil": 1000, "millon": 10**6, "millones": 10**6},
    "de": {"hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6},
    "it": {"cento": 100, "mille": 1000, "mila": 1000, "milione": 10**6, "milioni": 10**6},
    "pt": {"cem": 100, "mil": 1000, "milhao": 10**6, "milhoes": 10**6},
    "tr": {"yuz": 100, "bin": 1000, "milyon": 10**6},
    "ru": {"тысяча": 1000, "тысячи": 1000, "тысяч": 1000, "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6},
    "ar": {"مئه": 100, "مائه": 100, "الف": 1000, "الاف": 1000, "مليون": 10**6, "ملايين": 10**6},
}  # fmt: skip
# Words that are a range by themselves. "Dozens" is two dozen and more; a "cinquantaine" is fifty, give or take.
_VAGUE = {
    "en": {"dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999), "thousands": (2000, 9999), "dozen": (10, 14), "tens": (20, 99)},
    "fr": {"dizaines": (20, 99), "centaines": (200, 999), "milliers": (2000, 9999), "dizaine": (8, 13), "douzaine": (10, 14), "quinzaine": (13, 17), "vingtaine": (17, 24), "trentaine": (26, 34), "quarantaine": (36, 44), "cinquantaine": (44, 57), "soixantaine": (54, 67), "centaine": (85, 120), "millier": (850, 1200)},
    "es": {"decenas": (20, 99), "docenas": (20, 99), "cientos": (200, 999), "centenares": (200, 999), "decena": (8, 13), "docena": (10, 14), "quincena": (13, 17), "veintena": (17, 24), "treintena": (26, 34), "cuarentena": (36, 44), "cincuentena": (44, 57), "centenar": (85, 120)},
    "de": {"dutzende": (20, 99), "dutzenden": (20, 99), "hunderte": (200, 999), "hunderten": (200, 999), "tausende": (2000, 9999), "tausenden": (2000, 9999), "dutzend": (10, 14)},
    "it": {"decine": (20, 99), "centinaia": (200, 999), "migliaia": (2000, 9999), "decina": (8, 13), "ventina": (17, 24), "trentina": (26, 34), "cinquantina": (44, 57), "centinaio": (85, 120)},
    "pt": {"dezenas": (20, 99), "centenas": (200, 999), "milhares": (2000, 9999), "dezena": (8, 13), "duzia": (10, 14), "centena": (85, 120)},
    "tr": {"onlarca": (20, 99), "yuzlerce": (200, 999), "binlerce": (2000, 9999)},
    "ru": {"десятки": (20, 99), "десятков": (20, 99), "сотни": (200, 999), "сотен": (200, 999)},
    "ar": {"عشرات": (20, 99), "العشرات": (20, 99), "مئات": (200, 999), "المئات": (200, 999)},
}  # fmt: skip
# Number words that are other words elsewhere ("once", "due", "sei", "seize", "neuf", "cent", "on"): read only where the language is known.
_AT_HOME = (
    "un une um uma uno una ein eine einen einem einer once due sei seize neuf cent cents cem dos tre tres sept mille mil on bin elli altı iki uc dort bes bir yuz nove doze otto oito dix "
    "vier acht elf quarantena cuarentena quincena centena"
)
_ONLY_AT_HOME = frozenset(_AT_HOME.split())


def _lexicon_of(language: str) -> dict[str, tuple[str, float, float]]:
    """Return the number words of one language: what a word is, and its value."""
    found: dict[str, tuple[str, float, float]] = {}
    for value, word in enumerate(_UNITS[language].split(), 1):
        found[word] = ("ten" if value in (20,) else "unit", value, value)
    for word, value in _MORE.get(language, {}).items():
        found[word] = ("unit", value, value)
    for index, word in enumerate(_TENS[language].split(), 2):
        found[word] = ("ten", 10 * index, 10 * index)
    if language == "ar":
        for index, word in enumerate(_TENS_OBLIQUE.split(), 2):
            found[word] = ("ten", 10 * index, 10 * index)
        for word in ("مئتان", "مئتين", "مائتان", "مائتين", "ميتين"):
            found[word] = ("hundreds", 200, 200)
        for word in ("الفان", "الفين"):
            found[word] = ("thousands", 2000, 2000)
        for value, unit in enumerate(_ARABIC_HUNDREDS.split(), 3):
            for hundred in ("مئه", "مائه"):
                found[unit + hundred] = ("hundreds", 100 * value, 100 * value)
    if language == "fr":
        found |= {"vingts": ("ten", 20, 20)}
    for index, word in enumerate(_HUNDREDS.get(language, "").split(), 1):
        found[word] = ("hundreds", 100 * index, 100 * index)
    for word, value in _SCALES[language].items():
        found[word] = ("scale", value, value)
    for word, (low, high) in _VAGUE[language].items():
        found[word] = ("vague", low, high)
    found = {fold(word): entry for word, entry in found.items()}
    if language == "de":
        found |= _german_compounds(found)
    return found


def _german_compounds(
    words: Mapping[str, tuple[str, float, float]],
) -> dict[str, tuple[str, float, float]]:
    """Return what German writes as one word, below a thousand: "fünfundzwanzig", "zweihundertdreißig"."""
    units = {word: value for word, (kind, value, _) in words.items() if kind == "unit"}
    tens = {word: value for word, (kind, value, _) in words.items() if kind == "ten"}
    below = (
        units
        | tens
        | {
            f"{unit}und{ten}": value + tens[ten]
            for unit, value in units.items()
            if value < 10
            for ten in tens
        }
    )
    small = {word: value for word, value in below.items() if word not in words}
    for unit, times in (*((u, v) for u, v in units.items() if v < 10), ("", 1)):
        for rest, value in (*below.items(), ("", 0)):
            small[f"{unit}hundert{rest}"] = 100 * times + value
            small[f"{unit}hundertund{rest}"] = 100 * times + value
    return {word: ("whole", value, value) for word, value in small.items() if word not in words}


@functools.cache
def number_words(language: str | None) -> dict[str, tuple[str, float, float, str]]:
    """Return the number words to look for in a text of a language: its own, then those that mean nothing else.

    Of each word: what it is (a unit, a ten, a scale ...), its lowest and highest value, and its language.
    """
    language = language if language in _UNITS else None
    found: dict[str, tuple[str, float, float, str]] = {}
    for other in _UNITS:
        for word, entry in _lexicon_of(other).items():
            if other == language or (word not in _ONLY_AT_HOME and word not in found):
                found[word] = (*entry, other)
    if language in _UNITS and language is not None:
        for word, entry in _lexicon_of(language).items():
            found[word] = (*entry, language)
    return found


# What may stand between the words of one number.
JOIN = {
    "en": ("and",), "fr": ("et",), "es": ("y",), "de": ("und",), "it": ("e",), "pt": ("e",), "ar": (), "ru": (), "tr": (),
}  # fmt: skip
