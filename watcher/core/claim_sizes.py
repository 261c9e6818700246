"""How many belong to a group or live in its camp: fighters, members, families, nationals of a country and speakers of a language are different facts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from watcher.core.claim import Claim, Person
from watcher.core.claim_amounts import Amount, hedged, printed, reach, within
from watcher.core.count_words import PASSIVE, WHOM, WORD, alternatives
from watcher.core.peoples import language_of, people_of
from watcher.model import Sentence

_GROUPS = (
    r"groups?|brigades?|battalions?|units?|factions?|militias?|organi[sz]ations?|movement|cells?|networks?|katibas?|katibat|camps?|camped|ranks|squad|gang|sect|party|jihadists|militants|fighters|rebels|"
    r"groupes?|groupuscule|brigades?|bataillon|unité|faction|milice|cellule|réseau|campement|rangs|djihadistes|jihadistes|combattants|"
    r"grupo|brigada|batallón|facción|milicia|campamento|célula|filas|yihadistas|Gruppe|Brigade|Miliz|Einheit|Lager|Gruppierung|Zelle|Bataillon|Dschihadisten|gruppo|brigata|campo|milizia|grupo|"
    r"группировк\w+|бригад\w+|отряд\w*|лагер\w+|kamp\w*|grup\w*|tugay\w*"
)
_GROUP = rf"(?:\b(?:{_GROUPS})\b|(?<!\w)(?:[وبلف]|بال|وال|لل)?(?:ال)?(?:مجموعة|فرقة|كتيبة|جماعة|لواء|فصيل|تنظيم|مخيم|معسكر|خلية|ميليشيا)(?:ه|ها|تها|ته)?(?!\w))"
_HAS_GROUP = re.compile(_GROUP, re.IGNORECASE)
# Said before a size: "consists of", "compte", "تضم".
_COUNTS = re.compile(
    r"(?:\b(?:consist(?:s|ed|ing)?\s+(?:mostly\s+|mainly\s+|largely\s+)?of|(?:is|are|was|were|be)?\s*(?:composed|made\s+up|comprised)\s+(?:mostly\s+|mainly\s+)?of|number(?:s|ed|ing)?(?:\s+in\s+the)?|compris(?:es|ed|ing)|"
    r"has|have|had|with|counts|counting|includes|commands?|commanding|commanded|leads|leading|led|heads|home\s+to|houses|housing|hosts|holds|shelters|contains|estimated\s+(?:at|to\s+(?:number|have|be|include|comprise))(?:\s+in\s+the)?|"
    r"strength\s+of|reduced\s+to|grown\s+to|down\s+to|up\s+to|(?:group|brigade|unit|battalion|band|force|camp|cell|squad|membership|population)\s+of|"
    r"compt(?:e|ait|erait|ant)|regroup(?:e|ait|erait|ant)|compos(?:e|ait)?ée?s?\s+(?:essentiellement\s+|principalement\s+)?(?:de|d['’])|fort[e]?\s+(?:de|d['’])|rédui(?:te?|ts)\s+à|rassembl(?:e|ait|ant)|réuni(?:t|ssait|ssant)|dirige(?:ait|rait)?|abrit(?:e|ait|erait|ant)|à\s+la\s+tête\s+(?:de|d['’])|"
    r"héberg(?:e|ait|eant)|groupe\s+(?:de|d['’])|brigade\s+(?:de|d['’])|estimée?s?\s+à|avec|"
    r"besteht\s+aus|zählt|zählte|umfasst|umfasste|hat|führt|beherbergt|cuenta\s+con|contaba\s+con|integrad[oa]\s+por|compuest[oa]\s+(?:por|de)|formad[oa]\s+por|alberga|reúne|lidera|grupo\s+de|conta|composto\s+da|ospita|"
    r"mit|насчитыва\w+|состоит\s+из|численностью|barındır\w+)|(?<!\w)(?:و|الذي|التي)?\s*(?:تضم|يضم|تتألف\s+من|يتألف\s+من|تتكون\s+من|يتكون\s+من|عددهم|عددها|يقود|تقود|يؤوي|تؤوي|قوامها|قوامه|تعداد\w*|يقطنه|يسكنه|تقطنه|فيه|فيها|يبلغ\s+عدد\w*)(?:\s+\w+){0,8}|(?:عدد|أعداد)\s+(?:مقاتلي|عناصر|أفراد|أعضاء|سكان|قاطني)(?:\s+\w+){0,4})\s*:?\s*[\"“«]?$",
    re.IGNORECASE,
)
# Said behind a size: "are believed to be part of", "vivent dans le camp".
_BELONG = re.compile(
    rf"[^.,;:!?\d]{{0,40}}?(?:\b(?:part\s+of|members?\s+of|belong(?:s|ing|ed)?\s+to|make\s+up|joined|under\s+(?:his|the|its)|font\s+partie|feraient\s+partie|faisant\s+partie|appartien\w+|composent|gehör(?:en|ten)\s+(?:zu|der)|forman\s+parte|pertenecen|fanno\s+parte)\b[^.;:!?]{{0,30}}?"
    rf"|\b(?:live|lives|living|based|holed\s+up|entrenched|remain|stay|staying|inside|in|within|at|dans|au\s+sein|vivent|vivant|réside\w*|im|in\s+der|leben|en|viven|nel)\b\s+(?:{WORD},?\s+){{0,4}}?)(?={_GROUP})",
    re.IGNORECASE,
)
_STRONG = re.compile(r"\s*-\s*(?:(?P<strong>strong)|(?:(?P<members>member|man)|(?P<fighters>fighter)))\b", re.IGNORECASE)  # fmt: skip
_NOUN = re.compile(
    rf"\s*[\"”»’]?\s*(?:of|de|d['’]|di|von|من)?\s*(?:(?!(?:in|on|at|of|and|or|by|were|was|are|is|have|has|to|who|when|et|ou|dans|y|en|und|killed|dead|wounded|injured|other|more)\b)(?P<what>{WORD})\s+){{0,3}}?(?:{alternatives(WHOM)})(?!\w)(?P<tail>\s+[^\W\d_]{(4,)}(?:\s+ب[^\W\d_]{(4,)})?)?",
    re.IGNORECASE,
)
_TIME = re.compile(r"[\s-]*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans|années|horas?|días?|semanas?|meses|años|Stunden?|Tage?n?|Wochen?|Monaten?|Jahren?|ore|giorni|settimane|mesi|anni|часов|дней|недель|месяцев|лет|gün|hafta|ay|yıl|ساعات|ساعة|أيام|يوما?|أسابيع|أسبوعا?|أشهر|شهرا?|سنوات|سنة|أعوام|عاما?)(?!\w)", re.IGNORECASE)  # fmt: skip
_APPOSITION = re.compile(r"[:,(]\s*[\"“«]?$")
# "a hundred francophones", "une trentaine de Français": who is counted is said by a people's or a language's name alone.
_PEOPLE = re.compile(
    rf"\s*[\"”»’]?\s*(?:of|de|d['’]|di|von|من)?\s*(?P<words>{WORD}(?:\s+{WORD}){{0,2}})"
)
_CAMP = re.compile(r"(?:camps?|camped|campement|campamento|campo|Lager\w*|лагер\w*|kamp\w*)\b|\S*(?:مخيم|معسكر)", re.IGNORECASE)  # fmt: skip
_DONE = re.compile(
    rf"\s+(?:{WORD}\s+){{0,4}}?(?:{'|'.join(PASSIVE.values())})(?!\w)", re.IGNORECASE
)
_UNITS = {
    "people": "members", "men": "members", "civilians": "", "soldiers": "", "police": "", "hostages": "", "women": "women",
}  # fmt: skip
_OTHER_GROUP = re.compile(r"\b(?:other|another|rival|autres?|otros?|andere[rn]?|Islamic\s+State|ISIS|IS|Daesh|al-Qaeda|Taliban|Hezbollah|Hamas|army|armée|Armee|ejército)\b|داعش|القاعدة|الجيش")  # fmt: skip
_BACK = 120  # letters before an amount in which its group stands
_SUBJECT = 600  # letters before a sentence in which the story must have been named


def sizes(
    sentences: Sequence[Sentence],
    found: Sequence[Amount],
    people: Sequence[Person],
    language: str | None = None,
) -> Iterator[Claim]:
    """Yield the sizes of the story's group; `people`: where the story's names stand, without them nothing is known to be its group."""
    if not people:
        return
    starts = [amount.start for amount in found]
    places = sorted((start, end) for _, start, end in people)
    told: set[tuple[str, float, float]] = set()
    for sentence in sentences:
        inside = within(found, starts, sentence.start, sentence.end)
        if not inside:
            continue
        before = bisect_left(places, (sentence.end,))
        if not before or places[before - 1][0] < sentence.start - _SUBJECT:
            continue
        first, last = bisect_left(places, (sentence.start,)), before
        names = [(start - sentence.start, end - sentence.start) for start, end in places[first:last]]  # fmt: skip
        for index, number in enumerate(inside):
            end = reach(sentence.text, inside, index)
            if _TIME.match(sentence.text, end):
                continue
            noun = _NOUN.match(sentence.text, end)
            nation = _nation(sentence.text, end, language) if noun is None else None
            if (
                noun is None
                and nation is None
                and number.is_digits
                and sentence.text[end : end + 1] != "-"
            ):
                continue
            amount = hedged(sentence.text, inside, index)
            if amount is None or amount.high < 3:
                continue
            read = _size(sentence.text, amount, max(end, amount.end), noun, nation, names, language)
            if read is None:
                continue
            unit, end = read
            # Families live somewhere; in a camp they are not yet a group's.
            where = "camp" if unit == "families" and _in_camp(sentence.text, amount.start, end) else "group"  # fmt: skip
            if (unit, amount.low, amount.high) in told:
                continue
            told.add((unit, amount.low, amount.high))
            yield Claim(
                about_key=f"size|{unit}" if where == "group" else f"size|{unit} in the camp",
                about=f"{unit} of the group" if where == "group" else f"{unit} in the camp",
                says=printed(sentence.text[amount.start : end]),
                value=(amount.low, amount.high),
                unit="members",
                quote=sentence.text,
                start=sentence.start,
                end=sentence.end,
            )


def _size(
    text: str,
    amount: Amount,
    end: int,
    noun: re.Match[str] | None,
    nation: tuple[str, int] | None,
    names: Sequence[tuple[int, int]],
    language: str | None,
) -> tuple[str, int] | None:
    """Return what a group's size counts, and where that is said."""
    head = text[max(0, amount.start - _BACK) : amount.start]
    low = max(0, amount.start - _BACK)
    strong = _STRONG.match(text, end)
    if strong is not None:
        has_group = _HAS_GROUP.search(text, strong.end(), strong.end() + 40)
        return ("fighters" if strong["fighters"] else "members", strong.end()) if has_group else None  # fmt: skip
    kind = next((kind for kind in WHOM if noun and noun[kind]), None)
    after = noun.end() if noun else nation[1] if nation else end
    counted = _COUNTS.search(head[-80:])
    belongs = _BELONG.match(text, after)
    named = any(low <= start and stop <= amount.start for start, stop in names)
    grouped = bool(_HAS_GROUP.search(head)) or named
    # "a camp: more than a hundred francophones"
    apposed = (nation or kind in ("fighters", "families")) and bool(_APPOSITION.search(head)) and grouped  # fmt: skip
    if not ((counted and grouped) or belongs or apposed):
        return None
    if _OTHER_GROUP.search(head[-60:]) or (belongs and _OTHER_GROUP.search(belongs[0])):
        return None
    if noun is not None and _DONE.match(text, after):
        return None
    if nation is not None:
        return nation
    if kind is None:
        if counted is not None and re.search(r"(?:number\w*|estimated\s+to\s+number)\s+in\s+the\s*$", head[-40:], re.IGNORECASE):  # fmt: skip
            fighters = re.search(WHOM["fighters"], head, re.IGNORECASE)
            return ("fighters" if fighters else "members", end)
        # "une cinquantaine dans la brigade", "about fifty are part of the group"
        return ("members", end) if belongs and not amount.is_digits and len(belongs[0]) < 40 else None  # fmt: skip
    unit = _UNITS.get(kind, kind)
    if noun is not None and unit in ("fighters", "members"):
        unit = _unit_of(noun[0], language) or unit
    return (unit, after) if unit else None


def _nation(text: str, end: int, language: str | None) -> tuple[str, int] | None:
    """Return the people or the speakers that an amount counts without another noun, and where their name ends."""
    match = _PEOPLE.match(text, end)
    if match is None:
        return None
    for word in re.finditer(WORD, match["words"]):
        if word[0][0].islower() and word.start() and people_of(word[0], language) is None and language_of(word[0], language) is None:  # fmt: skip
            return None
        unit = _unit_of(match["words"][: word.end()], language)
        if unit is not None:
            return unit, match.start("words") + word.end()
    return None


def _unit_of(words: str, language: str | None) -> str | None:
    """Return whom words count by their language or their country: "speakers of French", "nationals of France"."""
    spoken = language_of(words, language)
    if spoken is not None:
        return f"speakers of {spoken}"
    found = {country for word in re.findall(WORD, words) if (country := people_of(word, language)) is not None}  # fmt: skip
    return f"nationals of {found.pop()}" if len(found) == 1 else None


def _in_camp(text: str, start: int, end: int) -> bool:
    """Whether the group's word that stands nearest to a size is a camp's."""
    near = [*_HAS_GROUP.finditer(text, max(0, start - _BACK), start)][-1:] or [*_HAS_GROUP.finditer(text, end, end + _BACK)][:1]  # fmt: skip
    return bool(near and _CAMP.match(near[0][0]))
