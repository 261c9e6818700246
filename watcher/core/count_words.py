"""The words with which texts count people: who is counted, and what became of them."""

from __future__ import annotations

import re

# Who is counted. Workers, passengers and people are everybody; soldiers, children or families are a part, and their number is another fact.
WHOM = {
    "people": r"people|persons?|individuals|workers?|labou?rers|crew(?:\s+members?)?|miners?|passengers?|residents?|villagers?|victims?|employees|migrants|tourists|pilgrims|hikers|suspects?|members?"
    r"|personnes?|ouvriers?|travailleurs|passagers|habitants|victimes|membres?|personas?|trabajadores|obreros|mineros|pasajeros|migrantes|víctimas|vecinos|miembros|Menschen|Personen|Arbeiter|Bergleute|Passagiere|Opfer|Bewohner|Mitgliedern?|nationals|citizens|ressortissants|ciudadanos|Bürger"
    r"|persone|operai|lavoratori|passeggeri|pessoas|trabalhadores|человека?|людей|горняков|пассажир(?:ов|а)|kişi|işçi|yolcu|شخص(?:ا|اً|ًا)?|أشخاص|عامل(?:ا|اً)?|عمال|راكب(?:ا|اً)?|ركاب|عضو(?:ا|اً)?|أعضاء|عنصر(?:ا|اً|ًا)?|عناصر",
    "men": r"men|man|hommes?|d['’]hommes|hombres?|Männern?|Mann|uomini|homens|мужчин(?:ы|а)?|رجل(?:ا|اً)?|رجال",
    "women": r"women|woman|femmes?|mujer(?:es)?|Frau(?:en)?|donne|mulheres|женщин(?:ы|а)?|نساء|امرأة",
    "adults": r"adults?|adultes?|adultos|Erwachsene|adulti|بالغا|بالغين|взрослых",
    "children": r"children|kids|child|schoolchildren|minors|enfants?|d['’]enfants|niñ[oa]s?|Kindern?|bambini|crianças|детей|ребенка|çocuk|طفل(?:ا|اً|ًا)?|أطفال",
    "families": r"famil(?:y|ies)|familles?|familias?|Familien?|famiglie|famílias|семей|aile|عائلة|عائلات|أسرة|أسر",
    "civilians": r"civilians?|civils?|civiles|Zivilisten|civili|civis|мирных\s+жителей|sivil|مدني(?:ين|ون|ا|اً|ًا)?",
    "fighters": r"fighters?|militants?|jihadists?|jihadis|rebels?|insurgents|gunmen|terrorists?|combattants?|djihadistes?|jihadistes?|rebelles|militants|combatientes|yihadistas|rebeldes|terroristas|Kämpfern?|Dschihadisten|Rebellen|miliziani|jihadisti|combattenti|combatentes|боевик(?:ов|а)|savaşçı|militan|مقاتل(?:ين|ون|ا|اً|ًا)?|مسلح(?:ين|ون|ا|اً|ًا)?|جهادي(?:ين|ا|اً)?",
    "soldiers": r"soldiers?|troops|servicemen|soldats?|militaires|soldados|militares|Soldaten|soldati|военн(?:ых|ослужащих)|солдат|asker|جندي(?:ا|اً|ًا)?|جنود|عسكري(?:ين|ون|ا|اً|ًا)?",
    "police": r"police\s+officers?|policem[ae]n|officers|policiers?|policías|Polizisten|poliziotti|policiais|полицейск(?:их|ого)|polis|شرطي(?:ا|اً|ين)?|رجال\s+شرطة",
    "hostages": r"hostages?|otages?|rehenes|Geiseln|ostaggi|reféns|заложник(?:ов|а)|رهائن|رهينة",
    "bodies": r"bod(?:ies|y)(?!\s+of\s+water)|corpses?|corps|cadavres?|dépouilles?|cuerpos?|cadáver(?:es)?|Leichen?|Leichnam|corp[io]|cadaver[ie]|corpos?|тел[ао]?|ceset|جثة|جثث|جثمان(?:ا|اً)?|جثامين",
}  # fmt: skip
# Two of Arabic's people are one word.
DUALS = {
    "people": "شخصين شخصان قتيلين قتيلان جريحين جريحان عاملين عاملان",
    "children": "طفلين طفلان",
    "soldiers": "جنديين جنديان",
    "women": "امرأتين امرأتان",
    "men": "رجلين رجلان",
}
_BE = (
    r"(?:(?:were|was|are|is|be|being|been|have|has|had|left|found|lay|also|all|reportedly|confirmed|still|now|feared|reported|pronounced|declared|listed|remain|remained|remains|ont|a|avaient|été|sont|est|étaient|portée?s|"
    r"fueron|fue|han|ha|sido|habían|están|resultaron|resultó|quedaron|wurden?|sind|ist|waren|kamen|gelten|als|noch|sono|stati|state|rimast[iaeo]|foram|estão|были|été|retrouvée?s)\s+){0,4}"
)
# What became of them, said behind whom it befell.
PASSIVE = {
    "killed": r"killed|dead|died|perished|slain|lost\s+their\s+lives|shot\s+(?:dead|and\s+killed|to\s+death)|stabbed\s+to\s+death|tuée?s?|mort(?:e?s)?|décédée?s?|péri|perdu\s+la\s+vie|muert[oa]s?|fallecid[oa]s?|murieron|murió|fallecieron|asesinad[oa]s?|getötet|tot|starben|ums\s+Leben|umgekommen|gestorben|mort[ie]|uccis[ie]|mort[oa]s|погибл[иo]|убит[ыо]?|hayatını\s+kaybetti|öldü(?:rüldü)?|لقوا\s+حتفهم|قتلوا|لقي\s+حتفه",
    "wounded": r"(?:critically\s+|seriously\s+|badly\s+|severely\s+|slightly\s+|lightly\s+|grièvement\s+|légèrement\s+|schwer\s+|leicht\s+)?(?:wounded|injured|hurt|blessée?s?|herid[oa]s?|lesionad[oa]s|verletzt|ferit[ie]|ferid[oa]s|ранен[ыо]|пострадал[иo]|yaralandı|أصيبوا|جرحوا)",
    "held": r"arrested|detained|apprehended|(?:taken\s+)?(?:into|in)\s+custody|arrêtée?s?|interpellée?s?|placée?s?\s+en\s+garde\s+à\s+vue|detenid[oa]s?|arrestad[oa]s?|festgenommen|verhaftet|arrestat[ie]|detid[oa]s|задержан[ыо]|арестован[ыо]|gözaltına\s+alındı|tutuklandı|اعتقلوا|أوقفوا",
    "missing": r"missing|unaccounted\s+for|disparue?s?|desaparecid[oa]s?|vermisst|dispers[ie]|пропал[иo]|kayıp|مفقودين|مفقودا|في\s+عداد\s+المفقودين",
    "rescued": r"rescued|saved|pulled\s+(?:out\s+)?alive|brought\s+(?:to\s+the\s+surface|out\s+alive)|secourue?s?|sauvée?s?|rescatad[oa]s?|gerettet|salvat[ie]|resgatad[oa]s|спасен[ыо]|kurtarıldı",
    "trapped": r"trapped|(?:pris\s+au\s+piège|piégée?s|bloquée?s)|atrapad[oa]s|eingeschlossen|intrappolat[ie]|عالقين|محاصرين",
    "displaced": r"displaced|forced\s+(?:to\s+flee|from\s+their\s+homes)|déplacée?s|desplazad[oa]s|vertrieben|sfollat[ie]|deslocad[oa]s|نزحوا|نازحين",
    "evacuated": r"evacuated|évacuée?s|evacuad[oa]s|evakuiert|in\s+Sicherheit\s+gebracht|evacuat[ie]|эвакуирован[ыо]|tahliye\s+edildi",
    "kidnapped": r"kidnapped|abducted|taken\s+hostage|enlevée?s?|kidnappée?s?|pris\s+en\s+otage|secuestrad[oa]s?|entführt|verschleppt|rapit[ie]|похищен[ыо]|kaçırıldı|خطفوا|اختطفوا",
    "recovered": r"recovered|retrieved|found|discovered|pulled(?:\s+(?:out|from))?|brought\s+out|retrouvée?s?|repêchée?s?|découverte?s?|extraite?s?|recuperad[oa]s?|hallad[oa]s?|encontrad[oa]s?|geborgen|gefunden|entdeckt|recuperat[oi]|trovat[oi]|rinvenut[oi]|найден[ыо]|обнаружен[ыо]",
    "sentenced": r"sentenced|convicted|condamnée?s|condenad[oa]s|verurteilt|condannat[ie]|осужден[ыо]",
}  # fmt: skip
# What became of them, said before whom it befell.
ACTIVE = {
    "killed": r"kill(?:ed|ing|s)|claim(?:ed|ing)\s+the\s+lives\s+of|tu(?:ant|é|ent|e)|mat(?:ó|aron|ando)|uccid(?:endo|e)|uccis[oi]|مقتل|قتل(?:ت)?|استشهاد|وفاة|مصرع|death\s+of|deaths\s+of|mort\s+d['’e]|Tod\s+von",
    "wounded": r"wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt(?:ing)?|bless(?:ant|é|ent)|hir(?:ió|ieron|iendo)|إصابة|جرح|وإصابة|وجرح|أصيبت?|وأصيبت?",
    "held": r"arrest(?:ed|ing|s)|detain(?:ed|ing|s)|arrest\s+of|arrests\s+of|arrêt(?:é|ant|ent)|interpell(?:é|ant)|detuv(?:o|ieron)|arrestación\s+de|detención\s+de|arrestation\s+d[e'’]|interpellation\s+d[e'’]|Festnahme\s+von|اعتقال|توقيف|اعتقل(?:ت)?|أوقف(?:ت)?",
    "rescued": r"rescu(?:ed|ing|es)|sav(?:ed|ing)|secour(?:u|ant)|sauv(?:é|ant)|rescat(?:ó|aron|ando)|إنقاذ",
    "displaced": r"displac(?:ed|ing|es)|forc(?:ed|ing)|نزوح|تهجير",
    "evacuated": r"evacuat(?:ed|ing|es)|évacu(?:é|ant)|إجلاء|evacu(?:ó|aron)",
    "kidnapped": r"kidnapp?(?:ed|ing)|abduct(?:ed|ing)|kidnapping\s+of|abduction\s+of|enlev(?:é|ant)|enlèvement\s+d[e'’]|secuestr(?:ó|aron)|خطف|اختطاف",
    "missing": r"فقدان",
    "recovered": r"recover(?:ed|ing)|retriev(?:ed|ing)|f(?:ound|inding)|pull(?:ed|ing)(?:\s+out)?|retrouv(?:é|ant)|repêch(?:é|ant)|découv(?:ert|rant)|hall(?:ó|aron|ando)|recuper(?:ó|aron|ando)|encontr(?:ó|aron)|انتشال|انتشلت?|انتشلوا|العثور\s+على|عثر(?:ت|وا)?\s+على",
}  # fmt: skip
# A number of results: "12 dead", "trois blessés", "5 قتلى".
RESULTS = {
    "killed": r"dead|killed|deaths|fatalities|mort(?:e?s)?|tuée?s?|décès|muert[oa]s|fallecid[oa]s|Tote[nr]?|Todesopfer|Getötete|morti|mortos|погибших|убитых|ölü|قتيل(?:ا|اً|ًا)?|قتلى|شهيد(?:ا|اً)?|شهداء|وفيات|deaths",
    "wounded": r"wounded|injured|hurt|blessée?s?|herid[oa]s|Verletzte[nr]?|Verwundete[nr]?|feriti|feridos|раненых|пострадавших|yaralı|جريح(?:ا|اً|ًا)?|جرحى|مصاب(?:ا|اً|ين)?",
    "held": r"arrests|arrested|detained|arrestations|interpellations|detenid[oa]s|Festnahmen|Festgenommene|arresti|معتقل(?:ا|اً|ين)?|موقوف(?:ا|ين)?",
    "missing": r"missing|disparue?s|desaparecid[oa]s|Vermisste|dispersi|пропавших|مفقود(?:ا|اً|ين)?",
    "displaced": r"déplacés|desplazados|نازح(?:ا|اً|ين)?",
}  # fmt: skip


# A toll by its name: the number stands behind it ("the death toll rose to 14") or before it ("elevó a 14 el número de muertos").
_TOLLS = {
    "killed": r"death\s+toll|(?<!bridge\s)(?<!road\s)(?<!tunnel\s)(?<!highway\s)(?<!motorway\s)toll|(?:number|count)\s+of\s+(?:people\s+)?(?:dead|killed|deaths|fatalities)|bilan|nombre\s+(?:de\s+|des\s+|d['’])(?:morts|tués|décès|victimes)|(?:número|cifra|balance|saldo)\s+de\s+(?:personas\s+)?(?:muert[oa]s|fallecid[oa]s|víctimas\s+mortales)"
    r"|(?:An)?[Zz]ahl\s+der\s+(?:Toten|Todesopfer|Getöteten)|Todesopferzahl|bilancio|numero\s+(?:dei\s+morti|delle\s+vittime)|número\s+de\s+mortos|(?:حصيلة|عدد|أعداد)\s+(?:ال)?(?:قتلى|ضحايا|وفيات|شهداء)|число\s+(?:погибших|жертв)",
    "wounded": r"number\s+of\s+(?:people\s+)?(?:injured|wounded|hurt)|nombre\s+(?:de|des)\s+blessés|(?:número|cifra)\s+de\s+(?:heridos|lesionados)|(?:An)?[Zz]ahl\s+der\s+Verletzten|numero\s+dei\s+feriti|(?:حصيلة|عدد|أعداد)\s+(?:ال)?(?:جرحى|مصابين|إصابات)|число\s+(?:раненых|пострадавших)",
    "missing": r"number\s+of\s+(?:people\s+)?missing(?:\s+people)?|nombre\s+(?:de|des)\s+disparus|(?:número|cifra)\s+de\s+desaparecidos|(?:An)?[Zz]ahl\s+der\s+Vermissten|numero\s+dei\s+dispersi|(?:حصيلة|عدد|أعداد)\s+(?:ال)?مفقودين|число\s+пропавших",
}


def alternatives(forms: dict[str, str], *, prefix: str = "") -> str:
    """Return a pattern of named groups, one for each kind."""
    return "|".join(f"(?P<{prefix}{name}>{pattern})" for name, pattern in forms.items())


TOLL = re.compile(
    rf"(?<!\w)(?:{alternatives(_TOLLS)})(?!\w)[^.;؛]{{0,60}}?"
    r"(?:\b(?:to|at|is|was|reached|reaches|hits?|topped|passed|of|à|de|a|en|auf|bei|è|до)|(?<!\w)(?:إلى|بلغت?|عند))\s*[\"“«]?$",
    re.IGNORECASE,
)
# What may follow a toll that its name stands before: not "the toll at two hospitals".
TOLL_ENDS = re.compile(
    r"(?:\s*(?:[,.;:)!?،]|$)|\s+(?:and|in|on|at|when|during|near|before|after|as|including|with|from|by|since|so|this|late|early|today|yesterday|et|dans|en|à|depuis|selon|après|hier|contre|y|por|tras|desde|según|este|ayer|und|bei|nach|seit|am|durch|gestiegen|angestiegen|gestiegene|erhöht|geklettert|angewachsen|gesunken|korrigiert|e|dopo|من|في|بعد|جراء|منذ|وفق|بحسب|حسب)(?!\w))",
    re.IGNORECASE,
)
TOLL_BEFORE = re.compile(r"(?:\b(?:a|à|to|auf)|(?<!\w)إلى)\s*[\"“«]?$", re.IGNORECASE)
TOLL_AFTER = re.compile(rf"\s+(?:(?:the|el|la|le|il|die|l['’]|o)\s+)?(?:{alternatives(_TOLLS)})(?!\w)", re.IGNORECASE)  # fmt: skip
# What is in every sentence that one of the patterns above finds: looking for these first spares nine sentences of ten the patterns.
_STEMS = (
    "kill dead die dying perish slain lives shot stab wound injur hurt arrest detain apprehend custody missing unaccounted rescu sav pulled brought trapped displac forc evacuat kidnap abduct hostage "
    "sentenc convict fatalit death toll tué tuant tuent mort décé dece péri vie bless arrêt interpell garde dispar secour sauv piég piège bloqu déplac évacu enlev enlèv condamn otage "
    "muert murie murió falleci asesin mató mataron matando herid lesion hiri deten detuv desapar rescat atrapad desplaz secuestr condena cifra getötet tot starb leben umgekommen gestorb verletz verwund "
    "festgen festnahm verhaft vermisst gerettet eingeschl vertrieben evakuiert sicherheit entführt verschleppt verurteilt opfer tod uccis uccid ferit dispers salvat intrappol sfoll rapit condannat bilan "
    "bod corps cuerpo cadáver leich corpi recover retriev found repêch retrouv zahl числ тел جث انتشا عثر "
    "ferid detid resgat desloc погиб убит ранен пострад задерж аресто пропа спасен эвакуир похищ осужд hayatını öldü ölü yaral gözalt tutukl kayıp kurtar tahliye kaçır "
    "قتل قتيل قتلى مقتل استشهاد شهيد شهداء وفاة وفيات مصرع لقوا لقي إصابة أصيب مصاب جرح جريح اعتقال اعتقل معتقل توقيف أوقف موقوف مفقود فقدان عداد إنقاذ عالق محاصر نزوح نزح نازح تهجير إجلاء خطف اختطاف اختطف حصيلة عدد"
)
STEMS = tuple(_STEMS.split())
ASCII_STEMS = tuple(stem for stem in STEMS if stem.isascii())
BE = _BE
WORD = r"[^\W\d_][\w'’-]*"
# "in the mine", "à bord du ferry": a place may stand between whom and what became of them.
ASIDE = rf"(?:\s+(?:in|at|on|near|from|aboard|inside|of|dans|à|au|de|du|en|sur|près|del|von|aus|im|in\s+der|auf|في|من|على)\s+(?:{WORD}\s+){{0,4}}?{WORD})?"
