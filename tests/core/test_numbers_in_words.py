"""A number in words is its value, in eleven languages: written out here apart from the tables that are tested."""

import pytest

from watcher.core.lexicon import LANGUAGES
from watcher.core.lexicon.numbers import number_word, numbers_in
from watcher.core.text import fold, words

# What is counted, so that "neuf" and "sei" stand as they do in news.
FRAME = {
    "en": "{} people came", "fr": "{} personnes sont venues", "ar": "{} شخصا جاء", "de": "{} Menschen kamen", "es": "{} personas vinieron",
    "it": "{} persone vennero", "ru": "{} человек пришли", "tr": "{} kişi geldi", "pt": "{} pessoas vieram", "nl": "{} mensen kwamen", "pl": "{} osób przyszło",
}  # fmt: skip
TO_NINETEEN = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "fr": "zéro une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "es": "cero una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "it": "zero una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz",
    "pt": "zero uma duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezessete dezoito dezenove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
    "ar": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد_عشر اثنا_عشر ثلاثة_عشر أربعة_عشر خمسة_عشر ستة_عشر سبعة_عشر ثمانية_عشر تسعة_عشر",
}
TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    "ar": "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون",
}
BETWEEN = {"en": "-", "es": " y ", "ru": " ", "tr": " ", "pt": " e ", "pl": " "}
FRENCH_TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}
HUNDRED = {"en": "a hundred", "fr": "cent", "ar": "مئة", "de": "hundert", "es": "cien", "it": "cento", "ru": "сто", "tr": "yüz", "pt": "cem", "nl": "honderd", "pl": "sto"}  # fmt: skip


def french(number):
    small = [word.replace("_", " ") for word in TO_NINETEEN["fr"].split()]
    ten, unit = divmod(number, 10)
    if number < 20:
        return small[number]
    if number >= 80:
        return "quatre-vingts" if number == 80 else f"quatre-vingt-{small[number - 80]}"
    if number >= 60:
        return "soixante" if number == 60 else f"soixante et {small[number - 60]}" if number in (61, 71) else f"soixante-{small[number - 60]}"  # fmt: skip
    tens = FRENCH_TENS[ten]
    return tens if not unit else f"{tens} et une" if unit == 1 else f"{tens}-{small[unit]}"


def spelled(number, language):
    """Write out a number from 0 to 100."""
    if number == 100:
        return HUNDRED[language]
    if language == "fr":
        return french(number)
    small = [word.replace("_", " ") for word in TO_NINETEEN[language].split()]
    if number < 20:
        return small[number]
    ten, unit = divmod(number, 10)
    tens = TENS[language].split()[ten - 2]
    if not unit:
        return tens
    if language == "de":
        return f"{small[unit]}und{tens}"
    if language == "nl":
        return f"{small[unit]}{'ën' if small[unit].endswith('e') else 'en'}{tens}"
    if language == "it":
        last = {1: "uno", 3: "tré"}.get(unit, small[unit])
        return (tens[:-1] if unit in (1, 8) else tens) + last
    if language == "es" and ten == 2:
        return "veinti" + {1: "una", 2: "dós", 3: "trés", 6: "séis"}.get(unit, small[unit])
    if language == "ar":
        return f"{small[unit]} و{tens}"
    return tens + BETWEEN[language] + small[unit]


def read(text, language):
    found = numbers_in(text, words(text), language)
    return [value for value in found.values() if value is not None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_to_a_hundred_is_that_in_digits(language):
    wrong = {}
    for number in (0, *range(2, 101)):
        text = FRAME[language].format(spelled(number, language))
        if (got := read(text, language)) != [str(number)]:
            wrong[text] = got
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_alone_is_an_article_or_a_pronoun(language):
    assert read(FRAME[language].format(spelled(1, language)), language) == []


LARGE = {
    "en": {"two hundred": 200, "one hundred and five": 105, "three hundred twenty-one": 321, "a thousand": 1000, "two thousand five hundred": 2500, "fifteen hundred": 1500,
           "twelve thousand and six": 12006, "a million": 1000000, "two million three hundred thousand": 2300000, "five hundred thousand": 500000},
    "fr": {"deux cents": 200, "cent cinq": 105, "trois cent vingt et un": 321, "cent une": 101, "mille": 1000, "deux mille cinq cents": 2500, "mille cent": 1100, "neuf cents": 900,
           "quatre-vingt mille": 80000, "un million": 1000000, "deux millions trois cent mille": 2300000, "vingt-et-un": 21},
    "ar": {"مئتان": 200, "مائتي": 200, "ثلاثمئة": 300, "ثلاثمائة": 300, "خمس مئة": 500, "مئة وخمسة": 105, "مئة وخمسة وعشرون": 125, "ألف": 1000, "ألفا": 1000, "ألفان": 2000, "ألفين": 2000,
           "ثلاثة آلاف": 3000, "ثلاثة آلاف وخمسمئة": 3500, "خمسة وعشرون ألفا": 25000, "مليون": 1000000, "ألف ومئة": 1100},
    "de": {"zweihundert": 200, "hundertfünf": 105, "dreihunderteinundzwanzig": 321, "tausend": 1000, "zweitausendfünfhundert": 2500, "fünfzehnhundert": 1500, "zwölftausend": 12000,
           "eine Million": 1000000, "zwei Millionen": 2000000, "hunderttausend": 100000},
    "es": {"doscientas": 200, "ciento cinco": 105, "trescientos veintiuno": 321, "mil": 1000, "dos mil quinientos": 2500, "cien mil": 100000, "treinta y una": 31, "un millón": 1000000,
           "dos mil millones": 2000000000},
    "it": {"duecento": 200, "centocinque": 105, "trecentoventuno": 321, "mille": 1000, "duemila": 2000, "duemilacinquecento": 2500, "millecento": 1100, "ventun": 21, "centomila": 100000,
           "un milione": 1000000, "centotto": 108},
    "ru": {"двести": 200, "сто пять": 105, "триста двадцать один": 321, "тысяча": 1000, "две тысячи пятьсот": 2500, "шестьсот": 600, "девятьсот": 900, "двадцать пять тысяч": 25000,
           "один миллион": 1000000, "трёх": 3, "двадцати четырёх": 24, "пятеро": 5},
    "tr": {"iki yüz": 200, "yüz beş": 105, "üç yüz yirmi bir": 321, "bin": 1000, "iki bin beş yüz": 2500, "yirmibeş": 25, "bir milyon": 1000000, "on iki bin": 12000},
    "pt": {"duzentas": 200, "cento e cinco": 105, "trezentos e vinte e um": 321, "mil": 1000, "dois mil e quinhentos": 2500, "cem mil": 100000, "trinta e duas": 32, "um milhão": 1000000},
    "nl": {"tweehonderd": 200, "honderdvijf": 105, "driehonderdeenentwintig": 321, "duizend": 1000, "tweeduizend vijfhonderd": 2500, "vijftienhonderd": 1500, "twaalfduizend": 12000,
           "een miljoen": 1000000},
    "pl": {"dwieście": 200, "sto pięć": 105, "trzysta dwadzieścia jeden": 321, "tysiąc": 1000, "dwa tysiące pięćset": 2500, "czterysta": 400, "dwanaście tysięcy": 12000, "jeden milion": 1000000,
           "dwudziestu dwóch": 22},
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "spelled", "value"),
    [(language, text, value) for language, texts in LARGE.items() for text, value in texts.items()],
)
def test_hundreds_and_thousands_are_values(language, spelled, value):
    assert read(FRAME[language].format(spelled), language) == [str(value)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("He came twice a week", "en"), ("deux fois par semaine", "fr"), ("zweimal pro Woche", "de"), ("dos veces por semana", "es"), ("due volte alla settimana", "it"),
        ("дважды в неделю", "ru"), ("haftada iki kez", "tr"), ("duas vezes por semana", "pt"), ("tweemaal per week", "nl"), ("dwa razy w tygodniu", "pl"), ("مرتين في الأسبوع", "ar"),
    ],
)  # fmt: skip
def test_twice_is_two(text, language):
    assert read(text, language) == ["2"]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("vingt-deux restent introuvables", "fr", ["22"]),
        ("Trente et une personnes", "fr", ["31"]),
        ("un véhicule neuf a brûlé", "fr", []),
        ("le Pont-Neuf", "fr", []),
        ("dix pour cent des voix", "fr", ["10"]),
        ("el diez por ciento", "es", ["10"]),
        ("several thousand people", "en", []),
        ("quelques centaines de personnes", "fr", []),
        ("50 cents", "fr", ["50"]),
        ("tu sei felice", "it", []),
        ("in Acht nehmen", "de", []),
        ("ön sıra", "tr", []),
        ("Usame bin Ladin", "tr", []),
        ("12 bin 500 kişi", "tr", ["12500"]),
        ("يوم الاثنين", "ar", []),
        ("لست هنا", "ar", []),
        ("القرن التاسع عشر", "ar", []),
        ("السنوات الثلاث الماضية", "ar", ["3"]),
        ("وثلاثة آخرين", "ar", ["3"]),
        ("a race over 800 m", "en", ["800"]),
        ("five and six", "en", ["5", "6"]),
        ("two hundred a day", "en", ["200"]),
        ("zweitausend eine Stimme", "de", ["2000"]),
        ("twenty and five", "en", ["20", "5"]),
        ("deux, trois", "fr", ["2", "3"]),
        ("cinco e seis", "pt", ["5", "6"]),
    ],
)
def test_what_is_no_number_is_none_and_what_are_two_are_two(text, language, values):
    assert read(text, language) == values


def test_in_an_unknown_language_only_words_that_mean_nothing_else_are_numbers():
    assert number_word(fold("vierzehn")) == 14
    assert number_word(fold("fünf")) == 5
    assert [number_word(word) for word in ("seize", "once", "sei", "cent", "on", "un")] == [None] * 6  # fmt: skip
