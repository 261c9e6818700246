"""What is denied or doubted is not stated."""

from datetime import date

import pytest

from watcher.core.claims import claims
from watcher.core.denials import is_denied, is_doubted
from watcher.core.text import norms

DENYING = [
    ("He did not come.", "en"), ("He isn't here.", "en"), ("She won’t say.", "en"), ("Nobody came.", "en"), ("They denied it.", "en"),
    ("Elle n'est pas venue.", "fr"), ("Personne n'est venu.", "fr"), ("Il n'a vu personne.", "fr"), ("Aucun blessé n'a été signalé.", "fr"), ("Il a démenti.", "fr"), ("Pas de victimes à Marlow.", "fr"),
    ("Er kam nicht.", "de"), ("Es gab keine Opfer.", "de"), ("Sie dementierte den Bericht.", "de"),
    ("No dimitirá.", "es"), ("Nadie vino.", "es"), ("Negó los cargos.", "es"),
    ("Non è venuto.", "it"), ("Non è mai venuto.", "it"), ("Nessuno è venuto.", "it"),
    ("Ele não veio.", "pt"), ("Ninguém veio.", "pt"),
    ("Hij kwam niet.", "nl"), ("Er is geen slachtoffer.", "nl"),
    ("Nie przyszedł.", "pl"), ("Nikt nie zginął.", "pl"),
    ("Он не пришёл.", "ru"), ("Никто не погиб.", "ru"),
    ("Başkan istifa etmedi.", "tr"), ("Bakan istifa etmeyecek.", "tr"), ("Bu doğru değil.", "tr"), ("Okul açılmıyor.", "tr"),
    ("لم يأت", "ar"), ("ولن يستقيل الوزير", "ar"), ("نفى الوزير ذلك", "ar"),
]  # fmt: skip
PLAIN = [
    ("He came on Monday.", "en"), ("He got an A in PE, no. 5 in class.", "en"), ("It is a sin to lie.", "en"), ("A non-governmental group came on 3 May.", "en"), ("Nie Lanford and Mai Quill spoke.", "en"), ("A T-shirt was found.", "en"),
    ("La ville est calme, a-t-il dit.", "fr"), ("Une personne a été tuée.", "fr"), ("Le 3 mai, la ville était calme.", "fr"), ("Le député non inscrit a voté.", "fr"), ("Pas-de-Calais : le maire a parlé.", "fr"),
    ("Un premier pas vers la paix.", "fr"), ("Une ONG non gouvernementale est venue.", "fr"), ("Il ne reste que deux ponts.", "fr"), ("Il a visité le n° 5.", "fr"),
    ("Am 3. Mai kam er.", "de"), ("Non-Profit-Verein eröffnet Haus.", "de"), ("Kein-Yo sang in Marlow.", "xx"),
    ("La persona llegó en mayo.", "es"), ("El ministro dimitió.", "es"), ("Los ni-ni crecen", "xx"),
    ("Una persona è arrivata a maggio.", "it"), ("Il ministro si è dimesso.", "it"),
    ("O ministro saiu no domingo.", "pt"), ("As pessoas estão no porto.", "pt"), ("De minister kwam in mei.", "nl"), ("Een persoon sprak.", "nl"),
    ("Osoba przyszła w maju.", "pl"), ("Minister ustąpił.", "pl"), ("Человек пришёл в мае.", "ru"), ("Министр ушёл.", "ru"),
    ("Not only the mayor came.", "en"), ("No fewer than 12 came.", "en"), ("Les sans-abri sont venus.", "fr"), ("Le séisme n'a pas fait moins.", "xx"), ("Il n'y a pas moins de 12 ponts.", "fr"),
    ("Не менее 12 человек.", "ru"), ("ما لا يقل عن 12 شخصا", "ar"), ("لا يزال الجسر مغلقا", "ar"), ("Match nul à Marlow.", "fr"),
    ("Başkan istifa etti.", "tr"), ("Komedi filmi tamamlandı.", "tr"), ("Bakan uygulamada kaldı.", "tr"), ("استقال الوزير يوم الاثنين", "ar"), ("وصل اللاعبون إلى المدينة", "ar"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language"), DENYING)
def test_a_denial_is_seen_in_its_language(text, language):
    assert is_denied(norms(text), language)


@pytest.mark.parametrize(("text", "language"), PLAIN)
def test_a_plain_sentence_denies_nothing(text, language):
    assert not is_denied(norms(text), language)


@pytest.mark.parametrize("text", ["He did not come.", "He didn't come.", "Er kam nicht.", "Он не пришёл.", "لم يأت"])  # fmt: skip
def test_in_an_unknown_language_a_word_that_means_nothing_else_denies(text):
    assert is_denied(norms(text))
    assert is_denied(norms(text), "xx")


@pytest.mark.parametrize("text", ["A-t-il parlé ?", "Une personne parle.", "Le 3 mai", "no sin non nie mai", "bez sem ni"])  # fmt: skip
def test_in_an_unknown_language_other_words_deny_nothing(text):
    assert not is_denied(norms(text))


@pytest.mark.parametrize(
    "text",
    [
        "Police dismissed as false a report that 40 people were killed in the blast at Marlow.",
        "Rumours that 12 people were killed in Marlow are untrue.",
        "C'est une rumeur : 40 personnes ont été tuées à Marlow.",
    ],
)
def test_a_toll_that_is_called_untrue_is_not_stated(text):
    assert is_doubted(text)
    assert not [c for c in claims(text, language="en", published=date(2031, 1, 5)) if c.unit == "people"]  # fmt: skip


def test_a_toll_that_is_reported_is():
    text = "Two people were killed in the blast at Marlow."
    assert [c.says for c in claims(text, language="en", published=date(2031, 1, 5)) if c.unit == "people"]  # fmt: skip


def test_how_old_somebody_was_then_is_no_age_of_today():
    text = "Omar Quill, then 38, left for Marlow in 2016."
    assert not [c for c in claims(text, language="en", published=date(2031, 1, 5), people=[("Omar Quill", 0, 10)]) if c.about_key.startswith("age|")]  # fmt: skip
