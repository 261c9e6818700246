"""Words that say when: months, weekdays, seasons, yesterday; in the languages of the news."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from watcher.core.text import fold

MONTHS = """
january jan janvier enero januar jänner gennaio janeiro ocak ocakta stycznia styczniu styczeń января январе январь يناير جانفي januari
february feb février fevrier febrero februar febbraio fevereiro şubat şubatta lutego lutym luty февраля феврале февраль فبراير شباط فيفري februari
march mars marzo märz maerz março mart martta marca marcu marzec марта марте март مارس آذار maart
april avril abril aprile nisan nisanda kwietnia kwietniu kwiecień апреля апреле апрель أبريل إبريل نيسان أفريل
may mai mayo maggio maio mayıs mayısta maja maju maj мая мае май مايو أيار ماي mei
june juin junio juni giugno junho haziran haziranda czerwca czerwcu czerwiec июня июне июнь يونيو حزيران جوان
july juillet julio juli luglio julho temmuz temmuzda lipca lipcu lipiec июля июле июль يوليو تموز جويلية
august aug août agosto ağustos ağustosta sierpnia sierpniu sierpień августа августе август أغسطس آب أوت augustus
september sept sep septembre septiembre settembre setembro eylül eylülde września wrześniu wrzesień сентября сентябре сентябрь سبتمبر أيلول
october oct octobre octubre oktober ottobre outubro ekim ekimde października październiku październik октября октябре октябрь أكتوبر
november nov novembre noviembre novembro kasım kasımda listopada listopadzie listopad ноября ноябре ноябрь نوفمبر
december dec décembre diciembre dezember dicembre dezembro aralık aralıkta grudnia grudniu grudzień декабря декабре декабрь ديسمبر
"""
# Two words each: "تشرين الأول" is October. The first names the pair, the second says which of the two.
LEVANTINE = {
    ("تشرين", "الأول"): 10,
    ("تشرين", "الثاني"): 11,
    ("كانون", "الأول"): 12,
    ("كانون", "الثاني"): 1,
}

WEEKDAYS = """
monday mondays lundi lunes montag lunedì segunda pazartesi poniedziałek понедельник الاثنين الإثنين maandag
tuesday mardi martes dienstag martedì terça salı wtorek вторник الثلاثاء dinsdag
wednesday mercredi miércoles mittwoch mercoledì quarta çarşamba środa środę среда среду الأربعاء woensdag
thursday jeudi jueves donnerstag giovedì quinta perşembe czwartek четверг الخميس donderdag
friday vendredi viernes freitag venerdì sexta cuma piątek пятница пятницу الجمعة vrijdag
saturday samedi sábado samstag sonnabend sabato cumartesi sobota sobotę суббота субботу السبت zaterdag
sunday dimanche domingo sonntag domenica pazar niedziela niedzielę воскресенье الأحد zondag
"""
SEASONS = """
spring printemps primavera frühling frühjahr весной весна ربيع ilkbahar bahar wiosną wiosna voorjaar
summer été verano sommer estate verão летом лето лета صيف yaz yazında latem lata lato zomer
autumn automne otoño herbst autunno outono осенью осень خريف sonbahar jesienią jesień herfst
winter hiver invierno winter inverno зимой зима зимы شتاء kış zimą zima
"""
# Days before the article's own.
NEAR_DAYS = {
    0: "today tonight aujourd heute oggi hoy сегодня bugün dziś dzisiaj hoje vandaag",
    1: "yesterday hier gestern ieri ayer вчера dün wczoraj ontem gisteren أمس البارحة",
}
NIGHT = """
night overnight midnight nuit minuit noche nacht notte ночь ночью ночи gece noc nocy noite ليل ليلة ليلا منتصف ليلتي
"""
EVENING = "evening soir soirée abend вечером akşam wieczorem مساء"
LAST = """
last previous past dernier dernière précédent précédente passé pasado pasada último letzten letzte letzter letztes vergangenen vergangene vergangener vergangenes
scorso scorsa прошлого прошлом прошлый прошлую прошлой geçen zeszły zeszłym ubiegłym ubiegły passado passada الماضي الماضية الفائت المنصرم vorigen vorige afgelopen
"""
NEXT = """
next coming upcoming prochain prochaine próximo próxima nächsten nächste kommenden prossimo prossima следующий следующую следующего gelecek önümüzdeki
przyszły przyszłym المقبل المقبلة القادم القادمة volgende komende
"""
FOLLOWING = "following suivant suivante siguiente folgenden folgende successivo successiva следующем ertesi następnym następnego التالي التالية seguinte"
AFTER = "after later tard après danach später despues después dopo позже sonra później depois بعد"
# The day that a text counts from: "the next day" it told of.
NEXT_DAY = "lendemain"
UNITS = {
    "day": "day days jour jours día días tag tage tagen giorno giorni день дня дней gün günü dzień dni dia dias يوم يومين أيام dag dagen morning matin mañana morgen mattina утром sabah rano manhã صباح",
    "week": "week weeks semaine semaines semana semanas woche wochen settimana settimane неделя недели недель неделю hafta tydzień tygodnie tygodni أسبوع أسبوعين أسابيع weken",
    "month": "month months mois mes meses monat monate monaten mese mesi месяц месяца месяцев месяце ay miesiąc miesiące miesięcy miesiącu mês شهر شهرين أشهر شهور الشهر maand maanden",
    "year": "year years an ans année années año años jahr jahre jahren anno anni год года году лет yıl yıllar yılı rok roku lat lata ano anos عام عاما عامين أعوام سنة سنتين سنوات العام السنة jaar",
}
AGO = "ago fa назад önce temu geleden"  # after the number
AGO_BEFORE = "vor hace há قبل منذ"  # before the number; "since two days" in Arabic is two days ago
IN = "in en im em nel в во w we في سنة عام بعام العام année année year jahr année año anno ano since depuis seit desde dal с od منذ fin début late early mid başlarında"
LINK = "of de d del do du l le la the den der dem des di il în عام سنة من شهر لعام لسنة"
SPAN = "to through till until and au à al a e y et und bis zum na по и do i إلى الى حتى en ile to-"
SMALL = {
    1: "one a an un une eine einem einen ein una uno один одну bir jeden",
    2: "two deux dos zwei due два две iki dwa dwie dois duas twee",
    3: "three trois tres drei tre три üç trzy três drie ثلاثة ثلاث",
    4: "four quatre cuatro vier quattro четыре dört cztery quatro أربعة أربع",
    5: "five cinq cinco fünf cinque пять beş pięć vijf خمسة خمس",
    6: "six seis sechs шесть altı sześć zes ستة ست",
    7: "seven siete sieben sette семь yedi siedem sete zeven سبعة سبع",
    8: "eight huit ocho acht otto восемь sekiz osiem oito ثمانية ثماني",
    9: "nine neuf nueve neun nove девять dokuz dziewięć negen تسعة تسع",
    10: "ten dix diez zehn dieci десять dziesięć dez tien عشرة عشر",
}
_DUAL = "يومين أسبوعين شهرين عامين سنتين"  # Arabic says "two days" in one word
# After these a day is when somebody spoke, or the paper came out, not when it happened.
SAID = """
said says saying told tells announced reported wrote added confirmed published updated posted tweeted
dit déclaré indiqué annoncé affirmé précisé assuré rapporté publié ajouté
قال قالت أعلن أعلنت أفاد أفادت ذكر ذكرت صرح صرحت أكد أكدت نشر نشرت
sagte erklärte berichtete teilte mitgeteilt meldete dijo informó anunció declaró ha detto dichiarato annunciato
сообщил сообщила сообщили сообщает заявил заявила заявили сказал сказала рассказал dedi açıkladı bildirdi duyurdu
powiedział poinformował poinformowała poinformowali podał podała disse informou anunciou zei meldde
"""


class Vocabulary(NamedTuple):
    """The words above, folded."""

    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, int]
    near: dict[str, int]
    units: dict[str, str]
    small: dict[str, int]
    levantine: dict[tuple[str, str], int]
    night: frozenset[str]  # and evening
    evening: frozenset[str]
    last: frozenset[str]
    next: frozenset[str]
    following: frozenset[str]
    after: frozenset[str]
    ago: frozenset[str]
    ago_before: frozenset[str]
    into: frozenset[str]
    link: frozenset[str]
    span: frozenset[str]
    dual: frozenset[str]
    said: frozenset[str]
    opens: frozenset[str]  # may begin an expression
    signals: frozenset[str]  # without one of these or a year, a sentence names no day


@cache
def vocabulary() -> Vocabulary:
    """Return the words, folded at first use."""
    months = _numbered(MONTHS, first=1)
    weekdays = _numbered(WEEKDAYS, first=0)
    seasons = _numbered(SEASONS, first=0)
    # German writes the hour with its day: "Dienstagabend".
    for word in ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"]:
        for hour in ["abend", "morgen", "vormittag", "mittag", "nachmittag", "nacht"]:
            weekdays[word + hour] = weekdays[word]
    # In Arabic the article and a preposition are written with the word.
    for table in (months, weekdays, seasons):
        for word, number in list(table.items()):
            if "\u0600" <= word[0] <= "\u06ff":
                for before in ("و", "ب", "ف", "ل"):
                    table.setdefault(before + word, number)
                if word.startswith("ال"):
                    table.setdefault("لل" + word[2:], number)
    near = {fold(word): days for days, words in NEAR_DAYS.items() for word in words.split()}
    units = {fold(word): unit for unit, words in UNITS.items() for word in words.split()}
    units |= {"ال" + word: unit for word, unit in units.items() if "\u0600" <= word[0] <= "\u06ff"}
    levantine = {(fold(a), fold(b)): number for (a, b), number in LEVANTINE.items()}
    small = {fold(word): number for number, words in SMALL.items() for word in words.split()}
    following = folded(FOLLOWING) | {NEXT_DAY}
    last, ago, ago_before = folded(LAST), folded(AGO), folded(AGO_BEFORE)
    return Vocabulary(
        months=months,
        weekdays=weekdays,
        seasons=seasons,
        near=near,
        units=units,
        small=small,
        levantine=levantine,
        night=folded(f"{NIGHT} {EVENING}"),
        evening=folded(EVENING),
        last=last,
        next=folded(NEXT),
        following=following,
        after=folded(AFTER),
        ago=ago,
        ago_before=ago_before,
        into=folded(IN),
        link=folded(LINK),
        span=folded(SPAN),
        dual=folded(_DUAL),
        said=folded(SAID),
        opens=frozenset(
            {
                *months,
                *weekdays,
                *seasons,
                *near,
                *units,
                *small,
                *last,
                *following,
                *ago_before,
                *(first for first, _ in levantine),
                "next",
                "وتشرين",
                "وكانون",
            }
        ),
        signals=frozenset(
            {
                *months,
                *weekdays,
                *near,
                *(first for first, _ in levantine),
                *last,
                *ago,
                *ago_before,
                *following,
                "next",
                "after",
            }
        ),
    )


def folded(text: str) -> frozenset[str]:
    """Return the words of a list as they are compared."""
    return frozenset(fold(word) for word in text.split())


def _numbered(text: str, *, first: int) -> dict[str, int]:
    rows = text.strip().splitlines()
    # A list may run over several lines only where it is one row.
    return {fold(word): number for number, row in enumerate(rows, first) for word in row.split()}
