"""The numbers of a text in eleven languages as values, in digits or in words: "2.5 million", "vingt-cinq", "خمسة وعشرون"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from watcher.core.text import Word, fold

# 0 to 20, without the words for 1 that are articles, then the tens from 30; "/" between forms of one number.
_SMALL = {
    "en": "zero - two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "fr": "zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt",
    "ar": "صفر - اثنان/اثنين/اثنتين/اثنتان/اثنا/اثني ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر - - - - - - - - - عشرون/عشرين",
    "de": "null - zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
    "es": "cero - dos tres cuatro cinco seis siete ocho nueve diez - doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
    "it": "zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
    "ru": "ноль - два/две/двух/двум/двумя три/трех/трем/тремя четыре/четырех/четырем пять/пяти/пятью шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти "
    "одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати "
    "восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати",
    "tr": "sıfır - iki üç dört beş altı yedi sekiz dokuz on - - - - - - - - - yirmi",
    "pt": "zero - dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte",
    "nl": "nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
    "pl": "zero - dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech/czworo pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu "
    "jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu "
    "dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu",
}  # fmt: skip
_TENS = {
    "en": "thirty forty fifty sixty seventy eighty ninety",
    "fr": "trente quarante cinquante soixante septante - nonante",
    "ar": "ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
    "de": "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "ru": "тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста",
    "tr": "otuz kırk elli altmış yetmiş seksen doksan",
    "pt": "trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
}
_BIG = {
    "en": "100:hundred 1000:thousand 1000000:million/millions/m/mn 1000000000:billion/billions/bn 1000000000000:trillion/trillions",
    "fr": "100:cent/cents 1000:mille 1000000:million/millions 1000000000:milliard/milliards",
    "ar": "100:مئة/مائة 1000:ألف/آلاف 1000000:مليون/ملايين 1000000000:مليار/مليارات/بليون 1000000000000:تريليون",
    "de": "100:hundert 1000:tausend 1000000:million/millionen/mio 1000000000:milliarde/milliarden/mrd 1000000000000:billion/billionen",
    "es": "100:cien/ciento 1000:mil 1000000:millón/millones 1000000000000:billón/billones",
    "it": "100:cento 1000:mille/mila 1000000:milione/milioni 1000000000:miliardo/miliardi",
    "ru": "100:сто 200:двести 300:триста 400:четыреста 500:пятьсот 1000:тысяча/тысячи/тысяч/тыс 1000000:миллион/миллиона/миллионов/млн 1000000000:миллиард/миллиарда/миллиардов/млрд",
    "tr": "100:yüz 1000:bin 1000000:milyon 1000000000:milyar",
    "pt": "100:cem/cento 1000:mil 1000000:milhão/milhões 1000000000:bilhão/bilhões",
    "nl": "100:honderd 1000:duizend 1000000:miljoen 1000000000:miljard",
    "pl": "100:sto 1000:tysiąc/tysiące/tysięcy/tys 1000000:milion/miliony/milionów/mln 1000000000:miliard/miliardy/miliardów/mld",
}
_AND = {"en": "and", "fr": "et", "ar": "و", "es": "y", "it": "e", "pt": "e"}
# Words that are numbers less often than something else.
_NOT = {"fr": "neuf", "it": "sei", "tr": "on yüz", "de": "acht", "es": "-", "pt": "-"}


@functools.cache
def _values(language: str) -> dict[str, int]:
    """Return the words of a language that are numbers below 100, and what they say."""
    found: dict[str, int] = {}
    for first, step, text in ((0, 1, _SMALL[language]), (30, 10, _TENS[language])):
        for at, forms in enumerate(text.split()):
            for form in forms.split("/"):
                found[fold(form)] = first + step * at
    tens = {word: value for word, value in found.items() if value >= 20}
    units = {word: value for word, value in found.items() if 0 < value < 10}
    if language == "de":
        units |= {"ein": 1}
        found |= {f"{u}und{t}": a + b for t, a in tens.items() for u, b in units.items()}
    elif language == "nl":
        units |= {"een": 1}
        found |= {f"{u}en{t}": a + b for t, a in tens.items() for u, b in units.items()}
    elif language == "it":
        units |= {"uno": 1}
        found |= {
            (t[:-1] if u[0] in "uo" else t) + u: a + b
            for t, a in tens.items()
            for u, b in units.items()
        }
    elif language == "es":
        found |= {f"veinti{u}": 20 + b for u, b in units.items()} | {
            "veintiuno": 21,
            "veintiun": 21,
        }
    for word in ("-", *(fold(word) for word in _NOT.get(language, "").split())):
        found.pop(word, None)
    return found


@functools.cache
def _multipliers(language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in _BIG[language].split():
        value, forms = entry.split(":")
        for form in forms.split("/"):
            found[fold(form)] = int(value)
    return found


_GROUPED = re.compile(
    r"(?<![\d.,])(?:\d{1,3}(?:[ .,'’٬\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?)(?!\d)"
)
_DIGITS_FIRST = re.compile(r"(\d+)([^\W\d_]{1,9})\Z")
_SHORT_SCALES = {"m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000, "k": 1_000}
_LONGEST = 15  # digits; more are a telephone or an account
_MOST = 10**13
_JOINTS = " -\u2010\u2011\u00a0\u202f"  # what may stand between the words of one number
_NOTHING: dict[str, int] = {}


def numbers_in(text: str, found: Sequence[Word], language: str | None) -> dict[int, str | None]:
    """Return the value of each number at the index of its first word; None at the other words that it takes up."""
    values = _values(language) if language in _SMALL else _NOTHING
    multipliers = _multipliers(language) if language in _BIG else _NOTHING
    joiner = _AND.get(language or "", "")
    out: dict[int, str | None] = {}
    starts = {at: (end, value) for at, end, value in _figures(text, found, multipliers)}
    at = 0
    while at < len(found):
        if at in starts:
            end, value = starts[at]
            end, value = _multiplied(found, end, value, multipliers)
        elif found[at].norm in values:
            end, value = _spelled(text, found, at, values, multipliers, joiner)
        else:
            at += 1
            continue
        out[at] = f"{value:.10g}"
        for used in range(at + 1, end):
            out[used] = None
        at = end
    return out


def _figures(
    text: str, found: Sequence[Word], multipliers: dict[str, int]
) -> Iterator[tuple[int, int, float]]:
    """Yield the numbers in digits: index of the first word, of the word after the last, value."""
    digits = [at for at, word in enumerate(found) if word.norm[0].isdigit()]
    taken = -1
    for at in digits:
        if at <= taken:
            continue
        match = _GROUPED.match(text, found[at].start)
        mixed = _DIGITS_FIRST.match(found[at].norm)
        if match is None or mixed:
            if mixed and len(mixed[1]) <= _LONGEST:  # "13th", "11m", "8e"
                scale = _SHORT_SCALES.get(mixed[2]) or multipliers.get(mixed[2], 1)
                yield at, at + 1, float(int(mixed[1]) * scale)
            continue
        end = at + 1
        while end < len(found) and found[end].start < match.end():
            end += 1
        taken = end - 1
        value = _value(fold(match[0]))
        if value is not None:
            yield at, end, value


def _value(figure: str) -> float | None:
    parts = re.split(r"\D+", figure)
    if sum(map(len, parts)) > _LONGEST:
        return None
    if len(parts) > 1 and all(len(part) == 3 for part in parts[1:]) and parts[0] != "0":
        return int("".join(parts))
    if len(parts) == 2:
        return float(f"{parts[0]}.{parts[1]}")
    return int("".join(parts))


def _multiplied(
    found: Sequence[Word], end: int, value: float, multipliers: dict[str, int]
) -> tuple[int, float]:
    # "3 hundred thousand"; a text that goes on multiplying says no number.
    last = min(len(found), end + 2)
    while end < last and found[end].norm in multipliers:
        value *= multipliers[found[end].norm]
        end += 1
    return end, float(value)


def _spelled(
    text: str,
    found: Sequence[Word],
    at: int,
    values: dict[str, int],
    multipliers: dict[str, int],
    joiner: str,
) -> tuple[int, float]:
    """Read a number in words that begins at `at`."""
    total, current = 0, values[found[at].norm]
    end = at + 1
    while end < len(found) and not text[found[end - 1].end : found[end].start].strip(_JOINTS):
        norm = found[end].norm
        step = 1
        joined = False
        if joiner == "و" and norm.startswith("و") and norm[1:] in values:
            norm, joined = norm[1:], True
        elif joiner and norm == joiner and end + 1 < len(found) and found[end + 1].norm in values:
            norm, step, joined = found[end + 1].norm, 2, True
        if norm in multipliers:
            if total + current > _MOST:
                break
            factor = multipliers[norm]
            if factor < 1000:
                current = max(1, current) * factor
            else:
                total, current = total + max(1, current) * factor, 0
        elif norm in values and (
            (total and not current) or _adds(current, values[norm], joined=joined)
        ):
            # "quatre-vingt" is four times twenty
            value = values[norm]
            current = 80 if current % 100 == 4 and value == 20 and not joined else current + value
        else:
            break
        end += step
    return end, float(total + current)


def _adds(current: int, value: int, *, joined: bool) -> bool:
    below = current % 100
    if below == 0:
        return current > 0
    if below in (60, 80) and value < 20:
        return True
    if below >= 20 and below % 10 == 0:
        return 0 < value < 10
    if below < 10:
        return (
            (joined and value >= 20 and value % 10 == 0)
            or value in (10,)
            or (below == 4 and value == 20)
        )
    return below == 10 and 6 < value < 10  # "dix-sept"
