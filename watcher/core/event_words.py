"""Words for the events whose days outlets give: arrests, designations, deaths; operations, clashes, ceasefires."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from watcher.core.day_words import folded

# Of a person. `done`: what happened to the subject, or what somebody did to the object; `noun`: the same as a noun.
OF_PERSONS = {
    "arrested": (
        "arrested detained captured apprehended imprisoned jailed arrêté arrêtée interpellé interpellée détenu détenue incarcéré incarcérée emprisonné"
        " festgenommen verhaftet inhaftiert detenido detenida detuvo detuvieron arrestó arrestaron arrestado arrestada encarcelado arrestato arrestata арестован арестована арестовали арестовала"
        " задержан задержана задержали tutuklandı yakalandı aresztowany aresztowana aresztowali zatrzymany zatrzymana preso presa detido detida gearresteerd"
        " aangehouden اعتقل اعتقلت اعتقلته اعتقله اعتقلوه أوقف أوقفت أوقفته احتجز احتجزت احتجزته سجنته",
        "arrest detention capture arrestation interpellation festnahme verhaftung detención captura arresto арест ареста задержание tutuklanması"
        " aresztowanie aresztowania zatrzymanie prisão detenção اعتقال اعتقاله اعتقالها احتجاز احتجازه توقيف توقيفه",
    ),
    "released": (
        "released freed libéré libérée relâché relâchée freigelassen entlassen liberado liberada liberó liberaron excarcelado rilasciato rilasciata scarcerato освобожден освобождён"
        " освобождена освободили отпустили zwolniony zwolniona uwolniony uwolniona libertado solto vrijgelaten أفرجت أفرج",
        "release liberation libération freilassung liberación rilascio освобождение освобождения uwolnienie zwolnienie libertação الإفراج إفراج سراح",
    ),
    "designated": (
        "designated blacklisted sanctioned classified recognized recognised listed désigné désignée classé classée sanctionné sanctionnée inscrit inscrite sanktioniert"
        " eingestuft designado designada sancionado sancionada designato sanzionato صنفت صنفته صنف أدرجت أدرجته أدرج",
        "designation listing désignation inscription einstufung designación designazione تصنيف تصنيفه إدراج إدراجه",
    ),
    "sentenced": (
        "sentenced convicted condamné condamnée verurteilt condenado condenada sentenciado condannato condannata осужден осуждён осуждена приговорен приговорён"
        " приговорили skazany skazana veroordeeld",
        "conviction verurteilung condanna приговор wyrok",
    ),
    "died": (
        "died killed tué tuée mort morte décédé décédée mourut gestorben getötet starb murió muerto fallecido falleció mató asesinó asesinado morto morta ucciso uccisa morì deceduto"
        " умер умерла погиб погибла убит убита öldürüldü öldü zmarł zmarła zginął zginęła zabity zabita morreu faleceu overleden gedood قتل قتلت توفي توفيت اغتيل",
        "death mort décès tod muerte morte смерть смерти гибель ölümü śmierć śmierci مقتل مقتله وفاة وفاته",
    ),
    "wounded": (
        "wounded injured blessé blessée verletzt verwundet herido herida ferito ferita ранен ранена ranny ranna yaralandı ferido ferida أصيب أصيبت جرح",
        "",
    ),
    "born": (
        "born né née geboren nació nacido nacida nato nata родился родилась doğdu urodzony urodzona urodził urodziła nasceu nascido nascida ولد ولدت مواليد",
        "birth naissance nacimiento",
    ),
}
# Of a journey there are many: only one to the same country is the same.
JOURNEYS = {
    "left for": (
        "left travelled traveled moved went departed travelling traveling moving leaving parti partie partit rejoint gagné gereist reiste ausgereist viajó partió marchó partito"
        " уехал уехала отправился выехал wyjechał wyjechała viajou partiu vertrok غادر سافر توجه انتقل"
    ),
    "arrived in": (
        "arrived arriving arrivé arrivée arriva débarqué angekommen eingetroffen llegó llegado arrivato arrivata giunto прибыл прибыла приехал приехала przybył"
        " przyjechał chegou aangekomen وصل وصلت"
    ),
}
# Of a place or a story. The noun stands beside its day, or with a verb that says that it began.
OF_PLACES = {
    "operation": "operation operations raid raids offensive assault opération assaut einsatz operación redada operazione blitz операция операцию операции рейд operasyon operasyonu"
    " operasyona operacja operację operação العملية عملية حملة الحملة هجوم الهجوم",
    "siege": "siege encirclement surrounded encircled besieged encerclé encerclement encercla belagert umstellt umzingelt rodeado cercado sitiado assediato circondato окружили"
    " окружен окружён kuşatıldı otoczyli otoczony حصار حاصرت طوقت طوق",
    "clashes": "clashes clash clashed fighting affrontements affrontement combats heurts gefechte kämpfe zusammenstöße enfrentamientos combates scontri бои боев бой столкновения"
    " çatışma çatışmalar starcia walki confrontos اشتباكات الاشتباكات معارك المعارك",
    "deal": "ceasefire truce deal agreement armistice accord cessez trêve waffenruhe waffenstillstand abkommen vereinbarung einigung acuerdo tregua accordo перемирие"
    " соглашение соглашения ateşkes anlaşma rozejm porozumienie acordo staakt akkoord اتفاق الاتفاق هدنة الهدنة",
    "shooting": "shooting fusillade schießerei tiroteo sparatoria стрельба strzelanina tiroteio schietpartij",
    "explosion": "explosion blast bombing attentat explosión atentado esplosione anschlag взрыв patlama eksplozja wybuch explosão انفجار تفجير",
    "crash": "crash accident derailment collision unfall absturz accidente incidente крушение авария kaza wypadek katastrofa acidente تحطم حادث",
    "earthquake": "earthquake quake séisme erdbeben terremoto землетрясение deprem trzęsienie زلزال",
    "flood": "flood floods flooding inondation inondations hochwasser überschwemmung inundación inundaciones alluvione наводнение sel powódź enchente فيضان فيضانات",
    "election": "election elections referendum élection élections scrutin référendum wahl wahlen elecciones elezioni выборы seçim wybory eleições انتخابات استفتاء",
}
_BEGAN = """
launched launch launches began begun begin started start starts commenced broke erupted erupts occurred happened hit struck place reached signed agreed concluded negotiated brokered entered held
lancé lancée lancés lancées lancent déclenché déclenchée commencé débuté éclaté eu lieu survenu survenue frappé conclu conclue signé signée signés signées conclus conclues négocié entré
begann begonnen startete gestartet ausgebrochen ereignete geschlossen unterzeichnet vereinbart comenzó empezó lanzó lanzaron inició estalló ocurrió alcanzado alcanzaron firmado firmaron
iniziato iniziata lanciato scoppiato avvenuto firmato raggiunto началась начался начали начало провели вспыхнули произошло произошел произошёл достигнуто подписано подписали
başladı başlattı meydana imzalandı rozpoczęła rozpoczął wybuchły doszło podpisano zawarto começou lançou assinado begonnen
بدأت بدأ أطلقت شنت التوصل اندلعت اندلع وقع وقعت جرت توصل توصلوا أبرم دخل
"""
_ENDED = """
stopped ended ceased halted finished resumed continued continues failed collapsed expired violated broken terminé cessé arrêté repris beendet endete terminó acabó finito
закончились закончилась завершилась bitti zakończyła انتهت انتهى توقفت استؤنفت
"""
PASSIVE = folded(
    "was were been be is are being got a-été été wurde wurden worden war ist werden fue fueron sido es stato stata è был была были został została zostali foi sido werd werden تم"
)
PERFECT = folded("a ont avait avaient aurait ha han había haben hat hatte ha hanno aveva")
NEGATION = folded(
    "not never no nobody denied denies pas jamais n aucun nicht nie kein keine non mai не ни nie değil لم لن لا ليس غير without sans ohne nunca"
)
# A name after one of these did it, or is where it happened, and is not whom it befell.
BESIDE = folded(
    "by in at near from inside outside towards toward to against with of-the par à au aux dans près vers contre avec chez von in bei nahe gegen mit aus por en cerca contra con da nel presso"
    " contro в во из под рядом с w z pod przez door bij em في من على قرب مع ضد إلى بمدينة مدينة بلدة قبل town city village camp ville camp the les des"
)
HIM = folded("him her lui l le la ihn ihm sie lo его ее её onu go jego hem")
HE = folded("he she il elle er sie él ella lui он она ele ela hij")
OWN = folded("his her its son sa seine seiner ihre su suo sua его её onun jego jej seu sua zijn")
# After a noun, the article and the preposition before its name: "arrest of Quill".
_KIN = folded(
    "son daughter wife husband brother sister father mother nephew cousin lawyer deputy aide fils fille femme épouse frère soeur père mère neveu avocat sohn tochter frau bruder"
    " hijo hija esposa hermano padre figlio figlia moglie fratello padre сын дочь жена брат отец oğlu kardeşi eşi syn córka żona brat نجل ابن ابنه زوجة زوجته شقيق شقيقه والد"
    " whose dont dessen cuyo said says that dit que dass"
)


class Event(NamedTuple):
    """What a word stands for."""

    name: str
    role: str  # done, noun, journey, place


class Vocabulary(NamedTuple):
    """The words above, folded."""

    events: dict[str, Event]
    nouns: frozenset[str]
    deaths: frozenset[str]
    began: frozenset[str]
    ended: frozenset[str]
    kin: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """Return the words, folded at first use."""
    events: dict[str, Event] = {}
    for name, words in OF_PLACES.items():
        for word in folded(words):
            events.setdefault(word, Event(name, "place"))
    for name, words in JOURNEYS.items():
        for word in folded(words):
            events.setdefault(word, Event(name, "journey"))
    for name, (done, noun) in OF_PERSONS.items():
        for word in folded(noun):
            events[word] = Event(name, "noun")
        for word in folded(done):
            events[word] = Event(name, "done")
    # In Arabic "and", "by" and "for" are written with the word.
    for word, event in list(events.items()):
        if "\u0600" <= word[0] <= "\u06ff":
            for before in "وبفل":
                events.setdefault(before + word, event)
            if word.startswith("ال"):
                events.setdefault("لل" + word[2:], event)
    nouns = frozenset[str]().union(*(folded(noun) for _, noun in OF_PERSONS.values()))
    deaths = frozenset(word for word, event in events.items() if event.name == "died")
    return Vocabulary(events, nouns, deaths, folded(_BEGAN), folded(_ENDED), _KIN)
