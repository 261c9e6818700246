"""States, alliances and armed or political organisations, under one name whatever the language and the abbreviation.

Only those that news of the world speaks of daily, as one reader listed them; others are known by no second name, and the
words as printed are compared: two that differ may be one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from watcher.core.claim_lines import Line
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import PERFECT
from watcher.core.text import fold, norms

# As they print: a capital, a government or a nationality stands for its state.
_STATES = """
United States|U.S. US USA United_States America Washington State_Department U.S._Treasury American Americans Etats-Unis États-Unis américain américaine américains Vereinigte_Staaten Vereinigten_Staaten Estados_Unidos Stati_Uniti США Вашингтон ABD Stany_Zjednoczone الولايات_المتحدة واشنطن الخارجية_الأمريكية الخارجية_الأميركية أمريكا أمريكي أمريكية أميركية
United Nations|U.N. UN United_Nations Security_Council ONU Nations_unies Conseil_de_sécurité Vereinte_Nationen Vereinten_Nationen Naciones_Unidas Nazioni_Unite ООН BM Birleşmiş_Milletler الأمم_المتحدة مجلس_الأمن
European Union|EU European_Union Union_européenne Europäische_Union Unión_Europea Unione_europea Евросоюз ЕС Avrupa_Birliği الاتحاد_الأوروبي Brussels Bruxelles
France|France French Frenchman Frenchmen Paris français française Frankreich französische Francia francés Франция Франции Fransa Francja فرنسا باريس فرنسية الفرنسية
United Kingdom|UK U.K. Britain British London United_Kingdom Royaume-Uni britannique Großbritannien Reino_Unido Regno_Unito Великобритания İngiltere بريطانيا لندن
Germany|Germany German Berlin Allemagne allemand Deutschland deutsche Alemania Germania Германия Almanya Niemcy ألمانيا برلين
Russia|Russia Russian Moscow Kremlin Russie russe Moscou Russland russische Rusia Россия России Москва Rusya Rosja روسيا موسكو
China|China Chinese Beijing Chine chinois Pékin Китай Çin Chiny الصين بكين
Turkey|Turkey Türkiye Turkish Ankara Turquie turc turque Türkei Turquía Turchia Турция Турции Turcja تركيا أنقرة
Syria|Syria Syrian Damascus Syrie syrien syrienne Damas Syrien Siria Сирия Сирии Сирию Suriye Syria Syrii سوريا سورية دمشق
Iraq|Iraq Iraqi Baghdad Irak irakien Ирак العراق بغداد
Iran|Iran Iranian Tehran iranien Téhéran Иран إيران طهران
Israel|Israel Israeli Israël israélien Израиль İsrail إسرائيل
Lebanon|Lebanon Lebanese Beirut Liban libanais Líbano Libano Ливан Lübnan لبنان بيروت
Jordan|Jordan Jordanian Amman Jordanie Иордания Ürdün الأردن
Egypt|Egypt Egyptian Cairo Égypte Ägypten Egipto Египет Mısır مصر القاهرة
Libya|Libya Libyan Libye Libyen Libia Ливия ليبيا
Qatar|Qatar Qatari Doha Катар Katar قطر الدوحة
Saudi Arabia|Saudi_Arabia Saudi Riyadh Arabie_saoudite السعودية الرياض
Senegal|Senegal Senegalese Dakar Sénégal sénégalais Сенегал السنغال
Belgium|Belgium Belgian Belgique belge Bélgica Бельгия بلجيكا
Ukraine|Ukraine Ukrainian Kyiv Kiev Украина Украины Украину أوكرانيا
Afghanistan|Afghanistan Afghan Kabul Афганистан أفغانستان
Pakistan|Pakistan Pakistani Islamabad باكستان
India|India Indian Delhi Inde الهند
Italy|Italy Italian Rome Italie Italia Italien إيطاليا
Spain|Spain Spanish Madrid Espagne España Spanien إسبانيا
Poland|Poland Polish Warsaw Pologne Polska Polen بولندا
Sweden|Sweden Swedish Suède Schweden السويد
Austria|Austria Austrian Vienna Autriche Österreich النمسا
Netherlands|Netherlands Dutch Pays-Bas Niederlande هولندا
Morocco|Morocco Moroccan Maroc Marokko المغرب
Algeria|Algeria Algerian Algérie Algerien الجزائر
Tunisia|Tunisia Tunisian Tunisie Tunesien تونس
Mali|Mali Malian malien Мали مالي
Niger|Niger النيجر
Nigeria|Nigeria Nigerian Nigéria نيجيريا
Sudan|Sudan Sudanese Soudan السودان
Somalia|Somalia Somali Somalie الصومال
Yemen|Yemen Yemeni Yémen Jemen اليمن
"""
_ORGANISATIONS = """
al-Qaeda|al-Qaeda al-Qaida al_Qaeda al_Qaida Al-Qaïda al-Qaïda Al-Kaida al_Kaida Аль-Каида القاعدة تنظيم_القاعدة El_Kaide Al-Kaidy
al-Nusra Front|al-Nusra al_Nusra Nusra Jabhat_al-Nusra Front_al-Nosra al-Nosra Al-Nosra Нусра جبهة_النصرة النصرة
Hayat Tahrir al-Sham|HTS Hayat_Tahrir_al-Sham Hay'at_Tahrir_al-Sham Hayat_Tahrir_al-Cham HTC ХТШ هيئة_تحرير_الشام تحرير_الشام HTŞ Tahrir_al-Sham
Islamic State|Islamic_State ISIS ISIL Daesh Daech Etat_islamique État_islamique Islamischer_Staat IS-Miliz Estado_Islámico Stato_Islamico ИГИЛ Исламское_государство DEAŞ IŞİD Państwo_Islamskie Państwa_Islamskiego داعش الدولة_الإسلامية
Taliban|Taliban talibans талибан طالبان
Hezbollah|Hezbollah Hizbollah Hizballah Хезболла Hizbullah حزب_الله
Hamas|Hamas ХАМАС حماس
Turkistan Islamic Party|Turkistan_Islamic_Party Turkestan_Islamic_Party Parti_islamique_du_Turkestan الحزب_الإسلامي_التركستاني الحزب_التركستاني للحزب_التركستاني
Wagner Group|Wagner_Group Wagner groupe_Wagner Вагнер فاغنر
PKK|PKK РПК حزب_العمال_الكردستاني
Boko Haram|Boko_Haram بوكو_حرام
al-Shabaab|al-Shabaab al_Shabaab Shebab الشباب
Syrian Democratic Forces|SDF Syrian_Democratic_Forces FDS قسد СДС
NATO|NATO OTAN НАТО الناتو
"""
# Of one organisation at different times, or a branch and its trunk: naming either is no contradiction.
RELATED = frozenset({
    frozenset({"al-Qaeda", "al-Nusra Front"}),
    frozenset({"al-Nusra Front", "Hayat Tahrir al-Sham"}),
})  # fmt: skip


@cache
def _table() -> tuple[dict[str, list[tuple[tuple[str, ...], str, str]]], dict[str, str]]:
    """Return the phrases by their first word, longest first, and the states by single words."""
    phrases: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    states: dict[str, str] = {}
    for kind, table in (("state", _STATES), ("organisation", _ORGANISATIONS)):
        for row in table.strip().splitlines():
            name, forms = row.split("|")
            for form in forms.split():
                parts = tuple(norms(form.replace("_", " ")))
                if not parts:
                    continue
                phrases.setdefault(parts[0], []).append((parts, name, kind))
                if len(parts) == 1 and kind == "state":
                    states.setdefault(parts[0], name)
    for entries in phrases.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return phrases, states


def country_of(norm: str) -> str | None:
    """Return the state that a single word names."""
    states = _table()[1]
    if "\u0600" <= norm[0] <= "\u06ff":
        return states.get(norm) or states.get(norm[1:]) if len(norm) > 3 else None
    return states.get(norm) if len(norm) > 2 else None


def parties(
    line: Line, first: int = 0, last: int | None = None
) -> Iterator[tuple[int, int, str, str]]:
    """Yield the states and organisations between two words of a line: first and last word, name, kind."""
    phrases = _table()[0]
    known = line.norms
    at = first
    stop = len(known) if last is None else min(last, len(known))
    while at < stop:
        norm = known[at]
        entries = phrases.get(norm)
        if entries is None and norm[:1] in ("و", "ل", "ب") and len(norm) > 3:
            entries = phrases.get(norm[1:], phrases.get("ال" + norm[2:]) if norm[:2] == "لل" else None)  # fmt: skip
            norm = norm[1:] if norm[1:] in phrases else "ال" + norm[2:]
        for parts, name, kind in entries or ():
            if tuple([norm, *known[at + 1 : at + len(parts)]]) != parts:
                continue
            # "us" is a pronoun, "is" a verb, "un" an article: abbreviations are written in capitals.
            printed = line.text[line.words[at].start : line.words[at].end]
            is_short = len(printed) <= 4 and printed.isascii() and len(parts) == 1
            if is_short and not (printed.isupper() or (len(printed) == 4 and printed[0].isupper())):
                continue
            yield at, at + len(parts) - 1, name, kind
            at += len(parts) - 1
            break
        at += 1


def designator(line: Line, at: int) -> str | None:
    """Return who put somebody on a list, by the verb's place: the state that stands nearest to it, or whoever is named right before
    the verb or behind "by", as printed."""
    # The nationality of the listed person may stand there too; "by" says who it was.
    near = sorted(
        (
            min(abs(at - first), abs(at - last))
            - (
                100
                if at < first and not _BY.isdisjoint(line.norms[max(at, first - 2) : first])
                else 0
            ),
            name,
        )
        for first, last, name, kind in parties(line)
        if kind == "state"
    )
    lists = [one for one in near if one[1] in _KEEP_LISTS] or near
    return lists[0][1] if lists else _named(line, at)


def _named(line: Line, at: int) -> str | None:
    """Return who did what the verb says, in the capitals that stand right before it or behind "by": "Canada designated ..."."""
    by = next((place for place in range(at + 1, min(at + 8, len(line.norms))) if line.norms[place] in _BY), None)  # fmt: skip
    if by is not None:
        first = by + 1
        while first < len(line.norms) and line.norms[first] in _ARTICLES:
            first += 1
        last = first
        while last < len(line.norms) and _is_capital(line, last) and (last == first or _touches(line, last - 1)):  # fmt: skip
            last += 1
    else:
        last = at
        while last and line.norms[last - 1] in PERFECT | _HAS:
            last -= 1
        first = last
        while first and _is_capital(line, first - 1) and (first == last or _touches(line, first - 1)):  # fmt: skip
            first -= 1
        if first < last and not _touches(line, last - 1):
            return None
    if first >= last or last - first > _LONGEST:
        return None
    start, end = line.words[first].start, line.words[last - 1].end
    if any(begins < end and start < stops for _, begins, stops in line.names):
        return None  # the one who was listed
    norm = line.norms[first]
    if norm in day_words().months or norm in day_words().weekdays or norm in _PRONOUNS:
        return None
    return line.text[start:end]


def _is_capital(line: Line, at: int) -> bool:
    return line.text[line.words[at].start].isupper()


def _touches(line: Line, at: int) -> bool:
    """Whether only a space or a hyphen stands between a word and the next."""
    return at + 1 < len(line.words) and line.text[line.words[at].end : line.words[at + 1].start] in (" ", "-", "\u00a0")  # fmt: skip


_ARTICLES = frozenset(("the", "le", "la", "les", "l", "der", "die", "das", "dem", "den", "el", "los", "il", "lo"))  # fmt: skip
_PRONOUNS = frozenset(("he", "she", "it", "they", "we", "i", "who", "il", "elle", "er", "sie", "el", "ella", "the", "this", "that", "on", "in"))  # fmt: skip
_HAS = frozenset(("has", "have", "had"))
_LONGEST = 4  # words of a name


_BY = frozenset(("by", "par", "von", "por", "da", "door", "قبل", "przez"))
# Where two states stand beside the verb, one that publishes such lists is rather who listed than whose national was listed.
_KEEP_LISTS = {"United States", "United Nations", "European Union", "United Kingdom", "France"}


def party_of(text: str) -> str | None:
    """Return the one state or organisation that some printed words name."""
    from watcher.core.claim_lines import lines
    from watcher.model import Sentence

    (line,) = lines(text, [Sentence(text=text, start=0, end=len(text))], ()) or (None,)
    if line is None:
        return None
    found = [name for _, _, name, _ in parties(line)]
    return found[0] if found else None


def spelled(name: str) -> str:
    """Return a name as it is compared where no table knows it."""
    return " ".join(norms(fold(name)))
