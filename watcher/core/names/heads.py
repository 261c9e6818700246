"""Words around names, as data: words for units and movements, titles, kunya and filiation, words that are no names.

General vocabulary of armed and political groups in the larger languages (dictionary forms and common inflections;
Cyrillic and Latin ones are compared by their beginning), so that a group's name is known when only the word for "brigade" was
translated. Groups of words within one class translate each other in the press: firqa and katiba are both "brigade".
"""

from __future__ import annotations

from watcher.core.names.fold import plain

# class -> words; those with a hyphen at the end are beginnings of inflected words.
_UNITS: dict[str, str] = {
    "unit": (
        "brigade brigades brigada- brygad- brigata brigaden battalion battalions bataillon bataillons batallon batalhao "
        "battaglione batalion- bataljon- bataljoni batalyon- tabur- tugay- division divisions divizion- divisione "
        "divizija divizie dywizj- tumen- regiment regiments regimiento reggimento pulk- alay- unit units unite unites "
        "unidad unidade unita einheit- squad squads company companies compagnie compagnia kompanie faction factions fraktion "
        "fraccion fazione frakcj- milice militia militias milicia milizia miliz milis milicj- katiba katibat katibah katibe "
        "katibas ketibe- kateb kataib kata katiba firqa firqat firqah firka firkat firkatul firqatul firkasi liwa liwaa livasi liwas "
        "fawj sariya sariyat saraya seraya detachment detachement- otryad- squadron escadron eskadra "
        "бригад- батальон- дивизи- отряд- полк- фракци- катиб- фирк- лива- рот- загон- група- групу груп- групп- група загін "
        "كتيبة كتائب فرقة لواء ألوية فوج سرية سرايا وحدة فصيل كتيبه فرقه فصائل جماعة مجموعة מיליציית חטיבת גדוד פלג כוח "
        "ταξιαρχία ταγμα ταξιαρχια μεραρχια ομαδα ब्रिगेड बटालियन गुट समूह"
    ),
    "group": (
        "group groups groupe groupes gruppe gruppen gruppo grupo grup grubu grubunun grubun grubuna orgutu orgut organization "
        "organisation organisations organizacion organizacao organizzazione organizacj- organizac- gruppierung faction "
        "mouvement movement movements bewegung- movimiento movimento hareketi harekat harakat haraka hareket- tanzim tandhim "
        "jamaa jamaat jamaah gamaa cemaat cemaati majmua majmuat majmuah miliz militia milice ruch- hnuti pokret- "
        "организаци- движени- группировк- групп- формировани- рух- организациј- покрет- група- групу "
        "حركة تنظيم جماعة مجموعة منظمة جماعات ארגון קבוצת תנועת תנועה כנופיית οργανωση κινημα ομαδα संगठन समूह आंदोलन"
    ),
    "army": "army armee armees ejercito exercito esercito armija armad- ordusu ordu arme jaysh jaish jeish ceys armi- арми- армі- войск- جيش צבא στρατος",
    "front": "front frente fronte jabha jabhat jebhat cephesi cephe фронт- джебхат جبهة חזית μετωπο",
    "party": "party parti partei partido partito parti- partij partia partii hizb hezb hizbi парти- хизб حزب מפלגת κομμα",
}
# Written alone, a name's first word is only taken as translatable when it stands here.
_TRANSLATE: dict[str, tuple[str, ...]] = {
    "unit": ("unit", "group"),
    "group": ("group",),
    "army": ("army",),
    "front": ("front", "group"),
    "party": ("party",),
}
_EXACT: dict[str, set[str]] = {}
_STARTS: dict[str, tuple[str, ...]] = {}
for _class, _words in _UNITS.items():
    _all = _words.split()
    _EXACT[_class] = {plain(w) for w in _all if not w.endswith("-")}
    _STARTS[_class] = tuple(plain(w[:-1]) for w in _all if w.endswith("-"))
_ARABIC_HEADS = {
    _class: {w for w in words if "\u0600" <= w[0] <= "\u06ff"} for _class, words in _EXACT.items()
}


def head_class(word: str) -> str | None:
    """Return the class of a word that a group's name may begin with, or None."""
    bare = plain(word)
    for name in _EXACT:
        if _is_head(bare, name):
            return name
    return None


def _is_head(bare: str, name: str) -> bool:
    if bare in _EXACT[name]:
        return True
    if bare.startswith(_STARTS[name]):
        begun = next(start for start in _STARTS[name] if bare.startswith(start))
        return len(bare) - len(begun) <= 4
    if "\u0600" <= bare[:1] <= "\u06ff":
        for prefix in ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ول", "وب"):
            if bare.startswith(prefix) and bare[len(prefix) :] in _ARABIC_HEADS[name]:
                return True
    if "\u0590" <= bare[:1] <= "\u05ff":
        return bare[1:] in _EXACT[name] and bare[0] in "הובלשמכ"
    return False


def prefixed(word: str) -> int:
    """Return how many letters stand before a group's first word that are no part of it: Arabic and, in, for."""
    bare = plain(word)
    if len(bare) != len(word) or not "\u0600" <= bare[:1] <= "\u06ff" or _known(bare):
        return 0
    # The article belongs to the word; what stands before it does not.
    for prefix in ("وب", "ول", "و", "ف", "ب", "ل", "ك"):
        rest = bare[len(prefix) :]
        if bare.startswith(prefix) and (_known(rest) or (rest[:2] == "ال" and _known(rest[2:]))):
            return len(prefix)
    return 0


def _known(bare: str) -> bool:
    return any(bare in words for words in _ARABIC_HEADS.values())


def translates(word: str, wanted: str) -> bool:
    """Return whether a text's word may stand for a name's first word of class `wanted`."""
    bare = plain(word)
    return any(_is_head(bare, name) for name in _TRANSLATE[wanted])


def _set(words: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words.split())


# Between a head word and the name: "brigade of the …", "groupe des …".
LINKS = _set(
    "of the de des du d la le les der die das den dem del della dei do da von called named dit dite nommé nommée"
)
# A kunya, by script; within one class the words are one word.
KUNYA: tuple[frozenset[str], ...] = (
    _set(
        "abi aba abî abee abu abou aboû ebu ebû abo abû аbu абу أبو أبا أبي ابو ابا ابي بو אבו αμπού αμπου अबू bu"
    ),
    _set("umm oum um ümm оум ум умм أم ام אום उम्म"),
)
FILIATION = _set(
    "bin ben ibn ould bint bent bnt b ibni бин бен ибн уль оглы кызы بن ابن بنت ولد בן בר אבן van von der de bin binti de la du al del ul"
)
# Between a man's name and his father's. Arabic drops the alif there: with it, "the son of" begins a sentence as well.
FATHERS = _set("bin ben ibn ould bint bent bnt ibni бин бен ибн ульд بن بنت ولد בן בר binti")
# Adjectives of countries and peoples as Arabic makes them (nisba, Wright I §249): surnames of men who came from there, and
# what armies, presidents and sources are called. Members of the United Nations that Arabic papers name most, and neighbours.
NATIONALITIES = _set(
    "عراقي سوري مصري تونسي ليبي جزائري مغربي موريتاني سوداني يمني سعودي كويتي قطري بحريني عماني إماراتي أردني لبناني فلسطيني "
    "صومالي جيبوتي إسرائيلي إيراني تركي أفغاني باكستاني هندي بنغالي صيني ياباني كوري فرنسي بريطاني إنجليزي ألماني إيطالي إسباني "
    "برتغالي بلجيكي هولندي سويدي نرويجي دنماركي فنلندي سويسري نمساوي مجري تشيكي بولندي روسي أوكراني بلغاري روماني صربي بوسني "
    "ألباني كوسوفي مقدوني يوناني قبرصي أرمني جورجي أذربيجاني أوزبكي طاجيكي كازاخي تركماني تركستاني شيشاني داغستاني قوقازي أمريكي أميركي كندي "
    "برازيلي أرجنتيني مكسيكي أسترالي سنغالي مالي نيجيري نيجري تشادي غيني كيني إثيوبي إريتري أوغندي تنزاني كردي عربي أوروبي أندونيسي ماليزي فلبيني "
    "كشميري"
)
# The commonest given names of the Arab world, West Africa, Turkey, Iran and of Europe's languages, as parts of double names
# (Mohamed Omar, Jean Pierre); compared letter for letter. Left out are those that are words too (Said, صالح).
GIVEN = _set(
    "mohamed mohammed muhammad mohammad muhammed mohamad mouhamed mamadou mahamadou mehmet muhammet ahmed ahmad ahmet ali aly "
    "hassan hasan hussein hossein husain hussain huseyin houssein ibrahim ebrahim ismail youssef yusuf yousef joseph abdullah abdallah "
    "abdoulaye mahmoud mahmud mustafa moustafa mostafa khaled amadou moussa ousmane othman ibrahima jean pierre paul marie anne "
    "john james robert david michael thomas william charles george peter luis carlos juan jose maria antonio giovanni hans karl heinz "
    "محمد أحمد محمود علي حسن حسين إبراهيم يوسف عبدالله مصطفى "
    "мохаммед мухаммед мухаммад магомед ахмед ахмад али хасан хусейн иван"
)
# What a group runs under its own name, and is not the group: its press, its funds, its schools.
ORGANS = _set(
    "media medias medien medya medios news press presse radio tv television televizyon channel agency agence agentur agencia ajansı foundation fondation "
    "stiftung vakfı fundación fondazione institute institut center centre zentrum school university publications studio network website magazine newspaper "
    "journal academy library charity медиа фонд агентство телеканал радио"
)
# Days and months as English capitalises them: told Omar Diaby Friday.
TIMES = _set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember "
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"
)
# Before a hyphen these leave a name what it is: ex-, pro-.
PREFIXES = _set("ex pro anti non post pre neo экс про анти")
PLACE_HEADS = _set(
    "deir dayr dair tel tell tal kafr kfar jabal jebel djebel wadi oued ras bir ain ayn umm khan qalat bab beit bayt bet camp mokhayam "
    "mukhayyam san santa saint new nueva nouvelle port fort mount mont lake lac rio south north east west ناحية دير تل كفر جبل وادي راس رأس مخيم باب بيت خان дейр тель сан"
)
# Articles that no name borrows (the Army, der Verein); la, el and le are in La Paz, El Salvador, Le Pen.
DETERMINERS = _set("the der die das")
# What may stand before a surname without making it someone else's: titles and functions that headlines capitalise.
TITLES = _set(
    "mr mrs ms miss dr prof sir lord president pres minister premier chancellor sheikh sheik shaykh cheikh cheik şeyh imam mullah "
    "emir amir emir commander general gen colonel col captain capt lieutenant lt sergeant sgt judge justice senator sen "
    "representative rep leader chief king queen prince princess pope mayor governor gov jihadist militant terrorist suspect "
    "monsieur m mme mlle président présidente ministre général chef herr frau präsident präsidentin kanzler general minister "
    "señor señora presidente ministro signor signora bay sayın başkan cumhurbaşkanı başbakan bakan lider lideri pan pani prezydent premier "
    "президент премьер министр генерал шейх господин г лидер главарь президента президентом эмир frère brother frere bruder hermano"
)
# Function words that are capitalised at the start of a sentence or in a headline: never part of another name.
FUNCTION = _set(
    "the a an in on at of for from to by with and or but as if so when while after before since until against about over under near into "
    "who what why how where this that these those his her its their our is was were are will would says said say no not than then "
    "le la les l un une des du de d à au aux en dans sur pour par avec et ou mais où si comme selon après avant depuis contre chez qui que quand "
    "der die das den dem des ein eine einen im in am an auf aus bei mit nach von vor zu zum zur über unter ich und oder aber als wenn wie wo wer was "
    "el los las una al del en con por para según y o pero como il lo gli i uno nel nella con per da su e ma che a o os as um uma no na em com por "
    "het een op van voor met door en maar bij om aan uit och att på av för med til fra om og ve ile için bu da de bir için gibi "
    "w z i na do od po o u że jak gdy nie przez dla jest v ve na se s pro při za je že "
    "в на и с к по о об от до из за у не что как но а для при это его ее их і в з та що як до від про "
    "και το η ο του της τον την στο στη στην με για από"
)
