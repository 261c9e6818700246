"""A translation is told by what it shares, and where, with the text it was made from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core import translations
from watcher.core.lexicon import lines
from watcher.core.profiles import (
    MOST_TERMS,
    asked_by,
    filed_under,
    from_bytes,
    language_of,
    profile,
    terms_of,
    to_bytes,
)
from watcher.core.translations import (
    Candidate,
    Weights,
    idf_of,
    likeness,
    shared_words,
    translation_of,
)

# One invented town's news, written for these tests.
BRIDGE = {
    "en": "The mayor of Elmtown, Rosa Quillan, closed the old bridge on Monday after engineers found 14 cracks in two pillars. "
    "The police said that 3,200 vehicles cross the river there every day. Traffic will be sent through the village of Dunmarra until March. "
    "The government has promised 2.5 million euros for the repair. A hospital on the other side of the river asked for help, "
    "because ambulances now need twenty-five minutes to reach it. The opposition accused the minister of transport, Karl Venturi, of having ignored a report from 2019.",
    "fr": "La maire d'Elmtown, Rosa Quillan, a fermé le vieux pont lundi après que des ingénieurs ont trouvé 14 fissures dans deux piliers. "
    "Selon la police, 3 200 véhicules y traversent la rivière chaque jour. La circulation passera par le village de Dunmarra jusqu'en mars. "
    "Le gouvernement a promis 2,5 millions d'euros pour la réparation. Un hôpital situé de l'autre côté de la rivière a demandé de l'aide, "
    "car les ambulances ont maintenant besoin de vingt-cinq minutes pour y arriver. L'opposition a accusé le ministre des Transports, Karl Venturi, d'avoir ignoré un rapport de 2019.",
    "ar": "أغلقت رئيسة بلدية إلمتاون روزا كويلان الجسر القديم يوم الاثنين بعد أن عثر المهندسون على 14 شقا في عمودين. "
    "وقالت الشرطة إن 3200 مركبة تعبر النهر هناك كل يوم. وستمر حركة المرور عبر قرية دونمارا حتى مارس. "
    "ووعدت الحكومة بمبلغ 2.5 مليون يورو للإصلاح. وطلب مستشفى على الجانب الآخر من النهر المساعدة، "
    "لأن سيارات الإسعاف تحتاج الآن إلى خمس وعشرين دقيقة للوصول إليه. واتهمت المعارضة وزير النقل كارل فنتوري بتجاهل تقرير من عام 2019.",
    "de": "Die Bürgermeisterin von Elmtown, Rosa Quillan, hat die alte Brücke am Montag gesperrt, nachdem Ingenieure 14 Risse in zwei Pfeilern gefunden hatten. "
    "Nach Angaben der Polizei überqueren dort täglich 3.200 Fahrzeuge den Fluss. Der Verkehr wird bis März durch das Dorf Dunmarra geleitet. "
    "Die Regierung hat 2,5 Millionen Euro für die Reparatur versprochen. Ein Krankenhaus auf der anderen Seite des Flusses bat um Hilfe, "
    "weil Krankenwagen nun fünfundzwanzig Minuten brauchen. Die Opposition warf dem Verkehrsminister Karl Venturi vor, einen Bericht aus dem Jahr 2019 ignoriert zu haben.",
    "es": "La alcaldesa de Elmtown, Rosa Quillan, cerró el viejo puente el lunes después de que los ingenieros encontraran 14 grietas en dos pilares. "
    "La policía dijo que 3.200 vehículos cruzan allí el río cada día. El tráfico pasará por el pueblo de Dunmarra hasta marzo. "
    "El gobierno ha prometido 2,5 millones de euros para la reparación. Un hospital del otro lado del río pidió ayuda, "
    "porque las ambulancias necesitan ahora veinticinco minutos para llegar. La oposición acusó al ministro de Transportes, Karl Venturi, de haber ignorado un informe de 2019.",
    "ru": "Мэр Элмтауна Роза Куиллан в понедельник закрыла старый мост после того, как инженеры обнаружили 14 трещин в двух опорах. "
    "По данным полиции, каждый день реку там пересекают 3200 автомобилей. До марта движение пойдёт через деревню Дунмарра. "
    "Правительство обещало 2,5 миллиона евро на ремонт. Больница на другом берегу реки попросила о помощи, "
    "потому что машинам скорой помощи теперь нужно двадцать пять минут. Оппозиция обвинила министра транспорта Карла Вентури в том, что он проигнорировал доклад 2019 года.",
    "tr": "Elmtown belediye başkanı Rosa Quillan, mühendislerin iki ayakta 14 çatlak bulmasının ardından pazartesi günü eski köprüyü kapattı. "
    "Polis, her gün 3.200 aracın orada nehri geçtiğini söyledi. Trafik mart ayına kadar Dunmarra köyünden geçecek. "
    "Hükümet onarım için 2,5 milyon euro söz verdi. Nehrin karşı tarafındaki bir hastane yardım istedi, "
    "çünkü ambulansların artık yirmi beş dakikaya ihtiyacı var. Muhalefet, ulaştırma bakanı Karl Venturi'yi 2019 tarihli bir raporu görmezden gelmekle suçladı.",
}
# The same event by another desk: other facts, another order.
OTHER_DESK = {
    "fr": "Les commerçants de Dunmarra s'inquiètent : depuis lundi, camions et voitures traversent leur rue. « Nous n'avons pas été consultés », regrette une boulangère. "
    "La fermeture du pont d'Elmtown, décidée par la maire, devrait durer plusieurs mois. Une réunion publique est prévue jeudi soir à l'école. "
    "Les habitants demandent un feu rouge, des trottoirs plus larges et une limite à 30 kilomètres par heure près du terrain de football.",
}
MARKET = {
    "fr": "Le marché aux fleurs de Port-Sallow a attiré 12 000 visiteurs ce week-end, un record. Des producteurs de six régions ont vendu des roses, "
    "des tulipes et des orchidées. Le prix du meilleur bouquet a été remis à une étudiante de 19 ans. La prochaine édition aura lieu en avril dans le parc du château.",
    "ar": "اجتذب سوق الزهور في بورت سالو 12 ألف زائر في نهاية الأسبوع، وهو رقم قياسي. وباع منتجون من ست مناطق الورود والتوليب. ومنحت جائزة أفضل باقة لطالبة عمرها 19 عاما.",
}
NOTHING_SEEN = idf_of({}, 0)
MONDAY = datetime(2024, 1, 8, 12, tzinfo=UTC)


def held(*texts, at=None):
    """Give numbered candidates; a text is (language, text)."""
    return [
        Candidate(id=number, profile=profile(text, language), at=at)
        for number, (language, text) in enumerate(texts, 1)
    ]


@pytest.mark.parametrize("ours", BRIDGE)
@pytest.mark.parametrize("theirs", BRIDGE)
def test_a_translation_is_found_among_other_news(ours, theirs):
    if ours == theirs:
        return
    others = [(language, text) for language, text in MARKET.items() if language == theirs]
    told = translation_of(
        profile(BRIDGE[ours], ours), held((theirs, BRIDGE[theirs]), *others), NOTHING_SEEN
    )
    assert told is not None
    assert told.of == 1
    assert told.in_place > 0.6
    assert told.numbers >= 3


@pytest.mark.parametrize("ours", ["en", "ar", "de"])
def test_another_report_on_the_same_event_is_no_translation(ours):
    candidates = held(("fr", OTHER_DESK["fr"]), ("fr", MARKET["fr"]))
    assert translation_of(profile(BRIDGE[ours], ours), candidates, NOTHING_SEEN) is None


def test_the_translation_is_told_from_another_report_on_the_event():
    candidates = held(("fr", OTHER_DESK["fr"]), ("fr", BRIDGE["fr"]))
    told = translation_of(profile(BRIDGE["en"], "en"), candidates, NOTHING_SEEN)
    assert told is not None
    assert told.of == 2


BAIL = {
    "en": "A judge in Ostwick released Edmund Trask on bail of two million crowns on Friday afternoon, after he had spent two days in custody. "
    "The director of Halden Hydro must hand in his passport and report to the police twice a week. "
    "About fifty relatives of the victims of the Marlow Dam waited outside the court. Prosecutor Dunja Falk said that she would appeal.",
    "fr": "Edmund Trask, directeur de Halden Hydro, a été remis en liberté vendredi à Ostwick après cinq jours de garde à vue, contre une caution de trois millions de couronnes. "
    "Il devra remettre son passeport et se présenter à la police chaque jour. Plus de deux cents proches des victimes du barrage de Marlow l'attendaient devant le tribunal.",
}  # fmt: skip


def test_a_report_with_other_numbers_throughout_is_no_translation():
    candidates = held(("en", BAIL["en"]))
    assert translation_of(profile(BAIL["fr"], "fr"), candidates, NOTHING_SEEN, threshold=0.1) is None  # fmt: skip
    agreeing = BAIL["fr"].replace("cinq jours", "deux jours").replace("trois millions", "deux millions").replace("deux cents", "cinquante")  # fmt: skip
    assert translation_of(profile(agreeing, "fr"), candidates, NOTHING_SEEN, threshold=0.1) is not None  # fmt: skip


def test_one_number_that_was_converted_is_no_reason_against_a_translation():
    text = BRIDGE["fr"].replace("3 200", "5 150")
    assert translation_of(profile(text, "fr"), held(("en", BRIDGE["en"])), NOTHING_SEEN) is not None


def test_texts_in_one_language_never_translate_each_other():
    assert (
        translation_of(profile(BRIDGE["en"], "en"), held(("en", BRIDGE["en"])), NOTHING_SEEN)
        is None
    )
    assert (
        translation_of(profile(BRIDGE["en"], "en"), held(("en-GB", BRIDGE["en"])), NOTHING_SEEN)
        is None
    )


def test_a_text_in_an_unknown_language_is_never_called_a_translation():
    assert (
        translation_of(profile(BRIDGE["en"], None), held(("fr", BRIDGE["fr"])), NOTHING_SEEN)
        is None
    )
    assert (
        translation_of(profile(BRIDGE["en"], "en"), held((None, BRIDGE["fr"])), NOTHING_SEEN)
        is None
    )


def test_a_translation_appears_within_days():
    candidates = held(("fr", BRIDGE["fr"]), at=MONDAY)
    english = profile(BRIDGE["en"], "en")
    assert (
        translation_of(english, candidates, NOTHING_SEEN, at=MONDAY + timedelta(days=2)) is not None
    )
    assert (
        translation_of(english, candidates, NOTHING_SEEN, at=MONDAY - timedelta(days=2)) is not None
    )
    assert translation_of(english, candidates, NOTHING_SEEN, at=MONDAY + timedelta(days=4)) is None
    assert translation_of(english, candidates, NOTHING_SEEN, at=None) is not None


def test_a_text_gives_way_to_one_that_fits_the_candidate_better():
    beginning = BRIDGE["en"].split(". ")[0] + ". "
    asked = profile(
        beginning
        + "A king opened a market with music, bread and wine for the children of the island. Snow fell on the northern mountains, trains were late, "
        "and the football team lost its match against the champion after a penalty. A singer sold her piano to a museum; doctors warned of fever.",
        "en",
    )
    candidates = held(("fr", BRIDGE["fr"]))
    assert translation_of(asked, candidates, NOTHING_SEEN, threshold=0.1) is not None
    whole = profile(BRIDGE["en"], "en")
    told = translation_of(asked, candidates, NOTHING_SEEN, threshold=0.1, rivals=lambda _: [whole])
    assert told is None


def test_copies_of_a_text_are_no_rivals():
    english = profile(BRIDGE["en"], "en")
    reprint = profile(BRIDGE["en"] + " All rights reserved.", "en")
    candidates = held(("fr", BRIDGE["fr"]), ("fr", BRIDGE["fr"] + " Tous droits réservés."))
    told = translation_of(english, candidates, NOTHING_SEEN, rivals=lambda _: [reprint])
    assert told is not None


def test_a_digest_is_no_translation():
    digest = "Elmtown : la maire ferme le pont, 14 fissures trouvées."
    assert translation_of(profile(BRIDGE["en"], "en"), held(("fr", digest)), NOTHING_SEEN) is None


def test_the_same_things_in_another_order_are_less_alike():
    sentences = BRIDGE["fr"].split(". ")
    turned = ". ".join(sentences[3:] + sentences[:3])
    english, weights = profile(BRIDGE["en"], "en"), Weights(NOTHING_SEEN)
    straight = likeness(english, profile(BRIDGE["fr"], "fr"), weights)
    assert likeness(english, profile(turned, "fr"), weights).value < straight.value
    assert straight.in_place > 0.7


def test_the_proof_names_words_of_both_texts():
    shown = shared_words(BRIDGE["en"], "en", BRIDGE["ar"], "ar", NOTHING_SEEN, most=40)
    assert [one.start for one in shown] == sorted(one.start for one in shown)
    for one in shown:
        assert BRIDGE["en"].startswith(one.ours, one.start)
        assert BRIDGE["ar"].startswith(one.theirs, one.their_start)
    pairs = {(one.ours, one.theirs) for one in shown}
    assert ("14", "14") in pairs
    assert ("3,200", "3200") in pairs
    assert ("Dunmarra", "دونمارا") in pairs


def test_a_translation_is_filed_where_it_is_looked_for():
    filed = set(filed_under(profile(BRIDGE["fr"], "fr")))
    other = set(filed_under(profile(MARKET["fr"], "fr")))
    asked = set(asked_by(profile(BRIDGE["ar"], "ar")))
    assert len(asked & filed) >= 5
    assert len(asked & other) < len(asked & filed)


def test_what_is_everywhere_is_in_the_lexicon():
    heads = {columns[0].split()[0] for _, columns in lines()}
    assert set(translations._EVERYWHERE.split()) <= heads


def test_what_every_text_has_is_common_before_anything_is_seen():
    (year,) = terms_of(["year"])
    (bridge,) = terms_of(["bridge"])
    assert NOTHING_SEEN(year) < NOTHING_SEEN(bridge)


def test_rarity_of_nothing_seen_is_the_same_for_all():
    assert NOTHING_SEEN(1) == NOTHING_SEEN(2) > 0
    seen = idf_of({1: 50}, 100)
    assert seen(1) < seen(2)


# --- laws -----------------------------------------------------------------------------------

LANGUAGES = st.sampled_from(["en", "fr", "ar", "de", "ru", "ja", None])
PHRASES = st.lists(
    st.sampled_from([*" ".join(BRIDGE.values()).split(), "Токио", "東京", "서울", "12", "Ωμέγα"]),
    max_size=400,
).map(" ".join)


@given(st.one_of(st.text(max_size=300), PHRASES), LANGUAGES)
@settings(max_examples=300, deadline=None)
def test_a_profile_is_kept_in_two_kilobytes_and_comes_back_the_same(text, language):
    one = profile(text, language)
    kept = to_bytes(one)
    assert len(kept) <= 2048
    assert len(one.terms) <= MOST_TERMS
    back = from_bytes(kept)
    assert back == one
    assert to_bytes(back) == kept


@given(PHRASES, PHRASES, LANGUAGES, LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_likeness_is_symmetric_and_bounded(text, other, language, other_language):
    a, b, weights = profile(text, language), profile(other, other_language), Weights(NOTHING_SEEN)
    forth, back = likeness(a, b, weights), likeness(b, a, weights)
    assert forth == back
    assert 0 <= forth.value <= 1
    assert 0 <= forth.in_place <= 1


@given(PHRASES, LANGUAGES)
@settings(max_examples=200, deadline=None)
def test_a_text_is_as_like_itself_as_can_be(text, language):
    one = profile(text, language)
    value = likeness(one, one, Weights(NOTHING_SEEN)).value
    # Nothing, where all its words are in another script than most of its letters.
    assert value == pytest.approx(1.0) or value == 0.0


def test_a_long_text_keeps_what_its_translation_keeps():
    english = " ".join(
        f"Number {n} of the bridge in Elmtown{n} costs {n * 37} euros." for n in range(400)
    )
    french = " ".join(
        f"Le numéro {n} du pont d'Elmtown{n} coûte {n * 37} euros." for n in range(400)
    )
    a, b = profile(english, "en"), profile(french, "fr")
    assert a.cut
    assert len(to_bytes(a)) <= 2048
    assert likeness(a, b, Weights(NOTHING_SEEN)).value > 0.5


@pytest.mark.parametrize("kept", [b"", b"\x02" + b"\0" * 16, b"\x01" + b"\0" * 20, b"\x01"])
def test_other_bytes_are_no_profile(kept):
    with pytest.raises(ValueError, match="profile"):
        from_bytes(kept)


@given(st.sampled_from(["en", "ar", "deu", None, "pt-BR"]))
def test_the_language_of_a_profile_is_read_without_its_terms(language):
    one = profile(BRIDGE["en"], language)
    assert language_of(to_bytes(one)) == one.language


@pytest.mark.parametrize("kept", [b"", b"\x01", b"\x02" + b"en\0" * 9])
def test_other_bytes_have_no_language(kept):
    with pytest.raises(ValueError, match="no profile"):
        language_of(kept)
