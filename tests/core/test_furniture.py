import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.furniture import HEADLINE, furniture, without

PARAGRAPHS = [
    "The harbour bridge will stay closed until Friday, the town council of Lower Quillby said on Monday evening.",
    "Engineers found a crack in the northern pillar after a barge struck it during the storm last week.",
    "“We had no other choice,” mayor Ines Harrow told residents who had come to the ferry landing at dawn.",
    "Shopkeepers on the western bank fear that customers will stay away while the crossing is shut.",
    "The last closure, in the spring of 2019, lasted eleven days and cost the town about 40,000 crowns.",
    "A second inspection is planned for Thursday, when divers will look at the foundations below the water.",
]
ARTICLE = "\n\n".join(PARAGRAPHS)


def kept(text):
    return without(text, furniture(text))


def kinds(text):
    return {mark.kind for mark in furniture(text)} - {HEADLINE}


def test_a_plain_article_is_left_whole():
    assert furniture(ARTICLE) == ()


TAILS = {
    "comment form": ["Leave a Reply", "Post a comment", "Laisser un commentaire", "Schreibe einen Kommentar", "Deja una respuesta", "Lascia un commento", "Deixe um comentário", "Оставить комментарий", "Bir cevap yazın", "اترك تعليقاً"],
    "comments": ["Comments", "12 Comments", "Commentaires (3)", "Kommentare", "Comentarios", "Комментарии", "التعليقات", "Yorumlar"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "heading"), [(kind, heading) for kind, headings in TAILS.items() for heading in headings])  # fmt: skip
def test_nothing_of_an_article_follows_a_heading_for_comments(kind, heading):
    tail = "What a shame, I crossed it every day of my life and never saw a crack in it at all.\nYour email address will not be published."
    text = f"{ARTICLE}\n\n{heading}\n\n{tail}"
    assert kept(text) == ARTICLE
    assert kind in kinds(text)


def test_a_counter_of_comments_under_the_headline_does_not_end_the_article():
    text = f"Harbour bridge closed\n3 Comments\n\n{ARTICLE}"
    assert PARAGRAPHS[0] in kept(text)
    assert PARAGRAPHS[-1] in kept(text)


@pytest.mark.parametrize("heading", [*TAILS["comments"], "Responses", "Replies"])
def test_an_article_that_goes_on_below_a_word_for_comments_is_kept(heading):
    rest = ["The mayor says it will reopen.", *PARAGRAPHS[::-1]]
    assert kept("\n\n".join([*PARAGRAPHS, heading, *rest])) == "\n\n".join([*PARAGRAPHS, *rest])


SHAME = "What a shame, I crossed it every day of my life and never saw a crack in it at all."


@pytest.mark.parametrize(
    "below",
    [
        f"harbourfan 3 hours ago\n{SHAME}",
        f"Old Salt says:\n{SHAME}",
        f"Newest first\nil y a 2 jours\n{SHAME}",
        f"Old Salt\n{SHAME}\nReply",
        "they knew it for years. nobody listened. typical of this town.",
        f"{SHAME}\nComments are moderated and must meet our community guidelines.",
        f"{SHAME}\nPost a comment",
    ],
)
def test_a_heading_for_comments_ends_the_article_where_readers_wrote_below(below):
    assert kept(f"{ARTICLE}\n\nComments\n{below}\n{SHAME}") == ARTICLE


@pytest.mark.parametrize("heading", ["Check Also", "Must Read", "Related News", "You may also like", "À lire aussi", "Sur le même sujet", "Mehr zum Thema", "Te puede interesar", "Leggi anche", "Leia também", "Читайте также", "İlgili haberler", "اقرأ أيضا"])  # fmt: skip
def test_a_heading_takes_the_headlines_below_it(heading):
    text = "\n\n".join([*PARAGRAPHS[:4], heading, "Ferry Captain Retires After Forty Years", "Storm Damages Roof of Old Mill", *PARAGRAPHS[4:]])  # fmt: skip
    assert kept(text) == ARTICLE


@pytest.mark.parametrize("line", ["READ MORE: Ferry captain retires after forty years", "Related | Storm damages roof of old mill", "À lire aussi : Le capitaine du bac prend sa retraite", "Lesen Sie auch: Kapitän der Fähre geht", "Читайте также: Капитан парома уходит"])  # fmt: skip
def test_a_line_that_names_another_article_is_marked(line):
    assert kept("\n".join([*PARAGRAPHS[:3], line, *PARAGRAPHS[3:]])) == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this: Facebook Twitter WhatsApp", "share"),
        ("12,408FollowersFollow", "share"),
        ("Stay Connected", "share"),
        ("Suivez-nous sur les réseaux", "share"),
        ("Sign up for our daily newsletter and never miss a story", "newsletter"),
        ("Abonnez-vous à notre newsletter", "newsletter"),
        ("This website uses cookies to give you the best experience.", "cookies"),
        ("Copyright 2026 Quillby Gazette. All rights reserved.", "legal"),
        ("Please enable JavaScript to watch this video", "player"),
        ("Advertisement", "player"),
        ("Source: Quillby TV", "credit"),
        ("Author: E. Marsh with agencies", "credit"),
        ("(Photo: Edda Marsh)", "credit"),
        ("________________________", "ruler"),
        ("Read or Share this story: https://gazette.example.org/x", "notice"),
        ("She can be reached at edda@gazette.example.org", "notice"),
    ],
)
def test_a_short_line_of_a_template_is_marked(line, kind):
    text = "\n".join([*PARAGRAPHS[:5], line, PARAGRAPHS[5]])
    assert kept(text) == "\n".join(PARAGRAPHS)
    assert kinds(text) == {kind}


def test_a_page_that_praises_itself_at_the_top_is_marked():
    text = f"🔔 Breaking News: This article covers the newest events. Stay informed with our full coverage.\n{ARTICLE}"
    assert kept(text) == ARTICLE


@pytest.mark.parametrize("path", ["Home > Town > Harbour bridge closed", "Accueil » Ville » Le pont", "Startseite / Stadt / Brücke", "Главная > Город > Мост", "الرئيسية > أخبار > الجسر"])  # fmt: skip
def test_a_path_from_the_home_page_is_marked(path):
    assert kept(f"{path}\n{ARTICLE}") == ARTICLE


def test_a_path_run_into_the_headline_is_marked_and_the_headline_is_not():
    title = "Harbour bridge closed until Friday after barge strikes pillar"
    text = f"HomeTownHarbour bridge closed until Friday after...\n\n{title}\n\n{ARTICLE}"
    assert kept(text) == f"{title}\n\n{ARTICLE}"
    assert [mark.kind for mark in furniture(text)] == ["path", HEADLINE]


def test_the_title_of_a_video_above_its_length_is_marked():
    text = "\n\n".join(
        [*PARAGRAPHS[:3], "Facing the mayor: what now for the bridge?", "12:30", *PARAGRAPHS[3:]]
    )
    assert kept(text) == ARTICLE


def test_a_time_in_a_sentence_is_no_video():
    line = "The first ferry leaves at 6:20 and the last one at 23:40, the harbour master said on Monday."
    assert kept(f"{ARTICLE}\n{line}") == f"{ARTICLE}\n{line}"


def test_an_advert_for_work_at_home_ends_the_article():
    spam = "my sister earns $97 an hour working from home on her laptop. last month her paycheck was $15,400. easy job, see details here"
    text = f"{ARTICLE}\n{spam}\n.\n→→→ https://spam.example.com\nthis site is full of spam again, do something about it please."
    assert kept(text) == ARTICLE
    assert "spam" in kinds(text)


def test_a_report_on_wages_and_work_at_home_is_no_advert():
    report = "The nurse earned $40 an hour in her full-time job and later made money working from home, the tribunal heard; her income fell to $900 a month."
    text = f"{ARTICLE}\n{report}\n{PARAGRAPHS[0]}"
    assert furniture(text) == ()


def test_a_site_that_speaks_of_itself_below_a_rule_is_marked():
    notice = "________\nQuillby Gazette: news\nNow hosted at quillby.example.net\nPreviously we were at quillby.example.com\nThe old domain name was lost"
    assert kept(f"{ARTICLE}\n{notice}") == ARTICLE


def test_rules_for_comments_are_marked_without_a_heading():
    rules = "Comments are moderated and must meet our community guidelines.\nWe will remove profanity, personal attacks and spam.\nComments that break the house rules will be deleted."
    assert kept(f"{ARTICLE}\n{rules}") == ARTICLE


def test_one_sentence_on_moderation_does_not_end_an_article():
    sentence = "The council said that comments on its page would be moderated under new guidelines from January on."
    assert kept(f"{ARTICLE}\n{sentence}\n{PARAGRAPHS[0]}").endswith(PARAGRAPHS[0])
    assert sentence in kept(f"{ARTICLE}\n{sentence}\n{PARAGRAPHS[0]}")


def test_comments_with_names_and_times_are_marked():
    thread = "harbourfan 3 hours ago\nThey should have built the tunnel when there was money for it.\nReply\nOld Salt 2 days ago\nTold you so."
    assert kept(f"{ARTICLE}\n{thread}") == ARTICLE


def test_the_remains_of_a_link_are_marked_and_its_word_stays():
    text = f'In post-storm quillby/" class="auto-link">quillby, work goes on at the harbour. {PARAGRAPHS[0]}'
    assert kept(text).startswith("In post-storm quillby, work goes on")


def test_a_headline_is_known_as_such_and_kept():
    text = f"Harbour bridge closed until Friday\n\nHarbour bridge closed until Friday\n\n{ARTICLE}"
    assert {mark.kind for mark in furniture(text)} == {HEADLINE}
    assert kept(text) == text


def test_an_articles_own_list_is_not_taken_for_teasers():
    items = [f"Stop {number}: the landing at mile {number}" for number in range(1, 13)]
    text = "\n".join([*PARAGRAPHS[:3], "Read more", *items, *PARAGRAPHS[3:]])
    assert all(item in kept(text) for item in items)


LINES = st.lists(st.one_of(st.text(max_size=60), st.sampled_from([*PARAGRAPHS, "Comments", "Leave a Reply", "Must Read", "10:45", "____", "Share", "Home > A", "3 hours ago", "Reply", "→→ https://a.example", "earn $5 an hour at home, easy job"])), max_size=25)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_marks_are_in_order_within_the_text_and_apart(lines):
    text = "\n".join(lines)
    marks = furniture(text)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert all(a.end <= b.start for a, b in itertools.pairwise(marks))
    assert all(mark.kind and mark.why for mark in marks)


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_marking_is_a_function_of_the_text(lines):
    text = "\r\n".join(lines)
    assert furniture(text, "en") == furniture(text, None)


def test_a_very_long_line_is_marked_in_good_time():
    for piece in ("a-", "x/", '"=', ". a", "comments ", "$1 an hour "):
        assert len(furniture(piece * 60_000)) < 60_000
