"""Words that mean one thing where texts state a fact in words: aims of a raid, weights of weapons, where somebody was treated.

Which facts are read in words was taken from what outlets disagreed on in the one story that was labelled (a raid, a truce, a man
treated abroad); the words for them are those of any such report, and were not counted in others.
"""

from __future__ import annotations

from watcher.core.claim_lines import Line
from watcher.core.day_words import folded
from watcher.core.parties import country_of


def _by_word(table: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, words in table.items():
        for word in folded(words):
            found.setdefault(word, meaning)
            if "\u0600" <= word[0] <= "\u06ff":
                for before in "ولب":
                    found.setdefault(before + word, meaning)
    return found


# What a force may be out for.
AIMS = _by_word({
    "seize": "arrest arresting capture capturing detain detaining seize seizing apprehend apprehending arrêter capturer interpeller saisir festnehmen fassen verhaften detener capturar arrestar"
    " arrestare catturare арестовать задержать захватить yakalamak zatrzymać اعتقال القبض توقيف",
    "dissolve": "dismantle dismantling eliminate eliminating destroy destroying crush crushing démanteler éliminer détruire neutraliser neutralise neutralize zerschlagen auflösen desmantelar eliminar"
    " smantellare уничтожить ликвидировать rozbić تفكيك القضاء تصفية",
    "hand over": "extradite extraditing repatriate repatriating deliver extrader livrer rapatrier ausliefern extraditar entregar estradare выдать экстрадировать تسليم",
    "rescue": "rescue rescuing free freeing save saving retrieve retrieving recover recovering liberate liberating libérer sauver récupérer secourir befreien retten rescatar liberar liberare salvare"
    " освободить спасти kurtarmak uwolnić استعادة إنقاذ تحرير",
    "protect": "protect protecting secure securing protéger sécuriser schützen sichern proteger proteggere защитить korumak حماية تأمين",
    "disarm": "disarm disarming désarmer entwaffnen desarmar disarmare разоружить نزع",
    "expel": "expel expelling evict evicting expulser déloger vertreiben expulsar expellere espellere выселить طرد إخراج",
    "retake": "retake retaking recapture recapturing reprendre zurückerobern recuperar reconquistare отбить odbić السيطرة",
    "search": "search searching fouiller perquisitionner durchsuchen registrar обыскать تفتيش",
})  # fmt: skip
# What becomes of weapons after a deal.
FATES = _by_word({
    "given up": "surrender surrendered surrendering hand handed handing give gave giving lay laid laying remise remettre rendre déposer reddition abgeben abgegeben übergabe entrega entregar entregarán consegna"
    " consegnare сдать сдача сдачу teslim oddać złożyć تسليم تسلم",
    "pulled back": "withdraw withdrawn withdrawing withdrawal barracks pull pulled retrait retirer casernes abzug abziehen kasernen retirada retirar cuarteles ritiro caserme отвод отвести казармы kışla"
    " koszar سحب ثكنات الثكنات ثكناتها انسحاب",
})  # fmt: skip
WEIGHTS = _by_word({
    "light": "light small légères légère leichte leichten ligeras leggere legkoe лёгкое легкое лёгким hafif lekka lekkiej خفيفة الخفيفة خفيف الخفيف",
    "medium": "medium moyennes mittlere medianas средним متوسطة المتوسطة",
    "heavy": "heavy lourdes lourde schwere schweren pesadas pesanti тяжёлое тяжелое тяжёлого тяжелого ağır ciężka ciężkiej ثقيلة الثقيلة ثقيل الثقيل",
})  # fmt: skip
_CARE = folded(
    "treated treatment surgery hospitalised hospitalized operated soigner soigné soignée opérer opéré opérée hospitalisé hospitalisée traitement behandelt operiert behandlung operado operada tratado"
    " tratada hospitalizado curato operato ricoverato лечение лечился прооперирован tedavi leczony operowany علاج للعلاج العلاج جراحية"
)
_IN = folded("in dans en im nel в w em في به بـ")
# How reports describe a country that they do not name.
_DESCRIBED = {
    "an African country": folded(
        "african africain africaine afrikanischen africano африканской أفريقي أفريقية إفريقي إفريقية"
    ),
    "an Asian country": folded(
        "asian asiatique asiatischen asiático asiatico азиатской آسيوي آسيوية"
    ),
    "a Gulf country": folded("gulf golfe golf golfo خليجي خليجية"),
    "a Western country": folded(
        "western occidental occidentale westlichen occidental западной غربي غربية"
    ),
    "an Arab country": folded(
        "arab arabe arabisches arabischen árabe arabo арабской عربي عربية arap arabskim"
    ),
    "a neighbouring country": folded(
        "neighboring neighbouring voisin voisine nachbarland benachbarten vecino vicino соседней مجاور مجاورة komşu sąsiednim"
    ),
    "a European country": folded(
        "european européen européenne europäischen europeo европейской أوروبي أوروبية"
    ),
}
_COUNTRY = folded("country pays land país paese стране страну بلد دولة ülkede kraju nachbarland")
_REACH = 6  # words from "treated" to where


def care_place(line: Line) -> tuple[int, int, int] | None:
    """Return where a line says that somebody was treated, and where it says in which country: first and last word."""
    if _CARE.isdisjoint(line.known):
        return None
    for at, norm in enumerate(line.norms):
        if norm not in _CARE:
            continue
        for place in range(at + 1, min(at + _REACH, len(line.norms))):
            before = line.norms[place - 1]
            if country_of(line.norms[place]) is not None and before in _IN and line.text[line.words[place].start].isupper():  # fmt: skip
                return at, place, place
            if line.norms[place] in _COUNTRY and not _IN.isdisjoint(line.norms[at + 1 : place]):
                around = range(max(at, place - 1), min(place + 2, len(line.norms)))
                for other in around:
                    if any(line.norms[other] in words for words in _DESCRIBED.values()):
                        return at, min(place, other), max(place, other)
    return None


def place_meant(norms: list[str]) -> tuple[str, bool] | None:
    """Return the country that some words name, or how they describe it; whether it is named."""
    for norm in norms:
        country = country_of(norm)
        if country is not None:
            return country, True
    for meaning, words in _DESCRIBED.items():
        if not words.isdisjoint(norms):
            return meaning, False
    return None


def meanings(table: dict[str, str], norms: list[str]) -> frozenset[str]:
    """Return what the words of a value mean by a table."""
    return frozenset(table[norm] for norm in norms if norm in table)
