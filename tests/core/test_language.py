import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.language import detect_language, iso_language

SAYINGS = {
    "en": "The harbour bridge stays closed until Friday, the town council said on Monday evening.",
    "fr": "Le pont du port restera fermé jusqu'à vendredi, a annoncé lundi soir le conseil municipal.",
    "de": "Die Hafenbrücke bleibt bis Freitag gesperrt, teilte der Stadtrat am Montagabend mit.",
    "es": "El puente del puerto seguirá cerrado hasta el viernes, informó el ayuntamiento el lunes.",
    "it": "Il ponte del porto resterà chiuso fino a venerdì, ha annunciato lunedì sera il consiglio comunale.",
    "pt": "A ponte do porto continuará fechada até sexta-feira, anunciou a câmara municipal na segunda-feira.",
    "ru": "Мост в порту останется закрытым до пятницы, сообщил в понедельник вечером городской совет.",
    "tr": "Liman köprüsü cuma gününe kadar kapalı kalacak, belediye meclisi pazartesi akşamı açıkladı.",
    "ar": "سيبقى جسر الميناء مغلقا حتى يوم الجمعة، حسب ما أعلن المجلس البلدي مساء الاثنين.",
    "fa": "پل بندر تا روز جمعه بسته خواهد ماند، شورای شهر دوشنبه شب اعلام کرد.",
    "ur": "بندرگاہ کا پل جمعے تک بند رہے گا، شہر کی کونسل نے پیر کی شام بتایا۔",
    "he": "גשר הנמל יישאר סגור עד יום שישי, הודיעה מועצת העיר ביום שני בערב.",
    "el": "Η γέφυρα του λιμανιού θα μείνει κλειστή μέχρι την Παρασκευή.",
    "ko": "항구 다리는 금요일까지 폐쇄된다고 시의회가 밝혔다.",
    "ja": "港の橋は金曜日まで閉鎖されると市議会が月曜日の夜に発表した。",
    "zh": "市议会周一晚上宣布，港口大桥将关闭至星期五。",
    "th": "สะพานท่าเรือจะปิดจนถึงวันศุกร์ สภาเมืองแถลงเมื่อวันจันทร์",
    "hi": "नगर परिषद ने सोमवार शाम को बताया कि बंदरगाह का पुल शुक्रवार तक बंद रहेगा।",
    "uk": "Міст у порту залишиться зачиненим до п'ятниці, повідомила в понеділок міська рада.",
}


@pytest.mark.parametrize("language", SAYINGS)
def test_the_language_of_a_sentence_is_told(language):
    assert detect_language(SAYINGS[language]) == language


@pytest.mark.parametrize("text", ["", "   \n", "2026-11-21 14:30", "Port", "https://gazette.example.org/a/1", "👍👍👍", "Ok."])  # fmt: skip
def test_too_little_text_has_no_language(text):
    assert detect_language(text) is None


def test_a_headline_in_capitals_is_told_as_well():
    assert detect_language("THE HARBOUR BRIDGE STAYS CLOSED UNTIL FRIDAY, COUNCIL SAYS") == "en"


def test_a_foreign_name_in_a_text_does_not_change_its_language():
    assert detect_language(SAYINGS["en"] + " The mayor, Омар Иванов (عمر), was not there.") == "en"


@pytest.mark.parametrize(
    ("label", "code"),
    [("en-GB", "en"), ("EN", "en"), ("fr_FR", "fr"), ("ara", "ar"), ("nb-NO", "no"), ("", None), (None, None), ("english", None), ("x", None), ("und", None), ("12", None)],
)  # fmt: skip
def test_a_stated_language_is_read_as_two_letters(label, code):
    assert iso_language(label) == code


@given(st.text(max_size=300))
def test_any_text_gives_two_letters_or_nothing(text):
    language = detect_language(text)
    assert language is None or (len(language) == 2 and language.isascii() and language.islower())
