from datetime import UTC, datetime

import pytest

from watcher.core.extraction import read_page
from watcher.core.pages import Sight, count_words, judge_page
from watcher.model import PageKind

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PROSE = "The harbour bridge will stay closed until Friday, the town council of Lower Quillby said on Monday evening. "


def kind(body, title="Harbour bridge closed until Friday", head=""):
    html = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return read_page(html.encode(), url="https://gazette.example.org/a/1", content_type="text/html; charset=utf-8", now=NOW).kind  # fmt: skip


def sight(text, **more):
    return Sight(
        **(
            {"text": text, "visible": text, "title": None, "free": None, "types": frozenset()}
            | more
        )
    )


WALLS = {
    "en": "We value your privacy. We and our 812 partners store and/or access information on a device and process personal data for personalised ads. You can manage preferences at any time. Accept all. Manage options.",
    "fr": "Votre vie privée compte. Nos 700 partenaires utilisent des cookies pour des publicités personnalisées. Vous pouvez retirer votre consentement. Tout accepter. Continuer sans accepter. Gérer mes préférences.",
    "de": "Mit Werbung weiterlesen. Wir und unsere 150 Partner verarbeiten personenbezogene Daten. Ihre Einwilligung können Sie jederzeit widerrufen. Alle akzeptieren. Datenschutzeinstellungen.",
    "es": "Tu privacidad nos importa. Nosotros y nuestros socios utilizamos cookies y datos personales para publicidad personalizada. Aceptar y continuar. Rechazar todo. Configurar cookies.",
    "it": "Noi e i nostri partner utilizziamo cookie e dati personali. Puoi revocare il tuo consenso. Accetta e continua. Continua senza accettare. Rifiuta.",
    "ru": "Мы и наши партнёры используем файлы cookie и персональные данные. Ваше согласие можно отозвать. Принять все. Политика конфиденциальности.",
    "tr": "Biz ve ortaklarımız çerez ve kişisel veri kullanıyoruz. Çerez ve kişisel veri ayarları. Tümünü kabul et. Gizlilik.",
    "ar": "نحن وشركاؤنا نستخدم ملفات تعريف الارتباط. يمكنك سحب موافقتك في أي وقت. قبول الكل. سياسة الخصوصية.",
}


@pytest.mark.parametrize("language", WALLS)
def test_a_consent_wall_is_not_an_article(language):
    sentences = WALLS[language].split(". ")
    body = (
        "<div class='wall'>" + "".join(f"<p>{sentence}.</p>" for sentence in sentences) + "</div>"
    )
    assert kind(body, title="Quillby Gazette") is PageKind.CONSENT


CHALLENGES = {
    "en": ("Just a moment...", "Checking your browser before you go on. Please complete the security check. Ray ID: 83ab"),
    "en 2": ("Access denied", "You have been blocked. Verify you are human by completing the action below."),
    "fr": ("Un instant", "Vérification : êtes-vous humain ou robot ? Veuillez patienter, accès bloqué."),
    "de": ("Einen Moment", "Überprüfung des Browsers läuft. Sind Sie ein Mensch? Zugriff verweigert."),
    "ru": ("Подождите", "Проверяем ваш браузер. Подтвердите, что вы не робот."),
}  # fmt: skip


@pytest.mark.parametrize("language", CHALLENGES)
def test_a_bot_check_is_not_an_article(language):
    title, text = CHALLENGES[language]
    assert kind(f"<h1>{title}</h1><p>{text}</p>", title=title) is PageKind.CHALLENGE


STUBS = {
    "en": "To continue reading, become a subscriber to the Gazette today.",
    "fr": "Cet article est réservé aux abonnés. Il vous reste 80 % de cet article à lire.",
    "de": "Dieser Artikel ist nur für Abonnenten. Jetzt weiterlesen im Probemonat.",
    "es": "Contenido exclusivo para suscriptores. Suscríbete para seguir leyendo.",
    "ru": "Материал доступен только по подписке. Оформите подписку, чтобы читать дальше.",
    "ar": "هذا المحتوى متاح للمشتركين. اشترك لمتابعة القراءة.",
}


@pytest.mark.parametrize("language", STUBS)
def test_first_lines_before_a_paywall_are_a_stub(language):
    assert kind(f"<article><p>{PROSE * 2}</p><p>{STUBS[language]}</p></article>") is PageKind.STUB


def test_a_page_that_says_it_is_not_free_but_shows_all_is_an_article():
    assert judge_page(sight(PROSE * 30, free=False))[0] is PageKind.ARTICLE


def test_a_video_with_a_caption_is_media():
    assert judge_page(sight("The moment the barge struck the bridge, filmed by a passer-by from the western bank.", types=frozenset({"video.other"}), players=1))[0] is PageKind.MEDIA  # fmt: skip
    assert judge_page(sight("", players=1))[0] is PageKind.MEDIA
    assert (
        kind("<h1>Bridge: the video</h1><video src='x.mp4'></video><p>Watch it.</p>")
        is PageKind.MEDIA
    )


def test_an_article_with_a_video_is_an_article():
    assert kind(f"<article><h1>Bridge</h1><video src='x.mp4'></video><p>{PROSE * 6}</p><p>{PROSE * 3}</p></article>") is PageKind.ARTICLE  # fmt: skip


@pytest.mark.parametrize("title", ["404 Not Found", "Page not found", "Page introuvable", "Seite nicht gefunden", "Страница не найдена", "الصفحة غير موجودة"])  # fmt: skip
def test_a_page_that_says_it_is_missing_is_empty_whatever_its_status(title):
    assert kind(f"<h1>{title}</h1><p>Try the front page, or search for what you need in the box above.</p>", title=title) is PageKind.EMPTY  # fmt: skip


def test_a_list_of_headlines_is_no_article():
    headlines = "".join(
        f"<li><a href='/{i}'>Council votes on the bridge, part {i} of the long debate</a></li>"
        for i in range(60)
    )
    found = kind(
        f"<h1>Town news</h1><div class='list'><ul>{headlines}</ul></div>", title="Town news"
    )
    assert found is PageKind.EMPTY


@pytest.mark.parametrize(
    "about",
    [
        "Regulators fined the portal because its cookie banner had no button to reject all cookies, and because partners went on to process personal data. ",
        "The newspaper will raise its subscription price, and subscribers only will read its archive from January on. ",
        "Access denied: so reads the sign on the bridge, and a captcha on the ferry's booking page asks whether you are human. ",
    ],
)
def test_a_report_on_walls_is_a_report(about):
    report = f"<p>{about * 2}</p><p>{PROSE * 4}</p><p>{PROSE * 3}{about}</p><p>{PROSE * 5}</p>"
    assert (
        kind(f"<article><h1>Harbour bridge closed until Friday</h1>{report}</article>")
        is PageKind.ARTICLE
    )


def test_a_short_note_is_an_article():
    assert (
        kind(f"<article><h1>Bridge closed</h1><p>{PROSE}</p></article>", title="Bridge closed")
        is PageKind.ARTICLE
    )


def test_every_judgement_says_why():
    for text in ("", PROSE, WALLS["en"]):
        assert judge_page(sight(text))[1]


def test_words_are_counted_in_scripts_without_spaces():
    assert count_words("one two, three 4") == 3
    assert count_words("港の橋は金曜日まで閉鎖") == 5
