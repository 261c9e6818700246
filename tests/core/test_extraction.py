import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.extraction import extractor, read_page
from watcher.model import PageKind

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
URL = "https://gazette.example.org/town/bridge-closed?utm_source=feed"
SENTENCES = [
    "The harbour bridge will stay closed until Friday, the town council of Lower Quillby said on Monday evening.",
    "Engineers found a crack in the northern pillar after a barge struck it during the storm last week.",
    "Mayor Ines Harrow told residents that the ferry would run every twenty minutes from six in the morning.",
    "Shopkeepers on the western bank fear that customers will stay away while the crossing is shut.",
    "The last closure, in the spring of 2019, lasted eleven days and cost the town about 40,000 crowns.",
    "A second inspection is planned for Thursday, when divers will look at the foundations below the water.",
]
TITLE = "Harbour bridge closed until Friday"


def paragraphs(sentences=SENTENCES):
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


def page(body, head="", lang="en"):
    return f'<!doctype html><html lang="{lang}"><head><title>{TITLE} | Quillby Gazette</title>{head}</head><body>{body}</body></html>'


def article(inner=None, around="{}"):
    return around.format(
        f"<article><h1>{TITLE}</h1>{paragraphs() if inner is None else inner}</article>"
    )


def read(html, content_type="text/html; charset=utf-8", **more):
    body = html if isinstance(html, bytes) else html.encode()
    return read_page(body, url=URL, content_type=content_type, now=NOW, **more)


def ld(**fields):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", "@type": "NewsArticle"} | fields)}</script>'


def test_the_text_is_the_paragraphs_and_the_headline_stands_apart():
    found = read(page(article()))
    assert found.kind is PageKind.ARTICLE
    assert found.title == TITLE
    assert found.text == "\n\n".join(SENTENCES)
    assert found.language == "en"


def test_the_extractor_is_named_with_its_version():
    assert extractor().startswith("trafilatura 2.")
    assert "/watcher-extract " in extractor()
    assert read(page(article())).extractor == extractor()


def test_comments_teasers_newsletter_and_share_bars_are_not_the_article():
    clutter = """
      <div class="cookie-banner"><p>We use cookies to make this site better for you and for our partners.</p></div>
      <nav class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/town">Town</a></nav>
      {}
      <div class="share-buttons"><a>Facebook</a> <a>Twitter</a></div>
      <div class="newsletter-signup"><p>Get the Quillby morning letter straight to your inbox every day at seven.</p></div>
      <section class="related-articles"><h3>Related articles</h3><p><a href="/x">Ferry captain retires after forty years on the same river</a></p></section>
      <section id="comments"><h2>3 comments</h2><div class="comment"><p>I always said that this bridge would fall down one day, and nobody ever listened to me.</p></div>
        <div class="comment"><p>They should have built the tunnel when they still had the money for it, shame on them.</p></div></section>
      <footer><p>Copyright 2026 Quillby Gazette</p></footer>"""
    found = read(page(article(around=clutter)))
    assert found.text == "\n\n".join(SENTENCES)


def test_a_link_to_another_article_between_paragraphs_is_left_out():
    inner = (
        paragraphs(SENTENCES[:3])
        + '<p><strong>READ MORE: <a href="/f">Ferry timetable doubled for the week</a></strong></p>'
        + paragraphs(SENTENCES[3:])
    )
    assert read(page(article(inner))).text == "\n\n".join(SENTENCES)


def test_a_linked_sentence_of_the_article_stays():
    inner = (
        paragraphs()
        + '<p><a href="/f">The full report of the engineers has been published by the council.</a></p>'
    )
    assert (
        "The full report of the engineers has been published by the council."
        in read(page(article(inner))).text
    )


def test_an_article_laid_out_in_several_boxes_is_read_whole():
    chunk = '<div class="body__chunk">{}</div><div class="ad">Buy a boat</div>'
    more = [sentence.replace("The", "On the other bank, the", 1) for sentence in SENTENCES]
    body = f"<main><article><h1>{TITLE}</h1>{chunk.format(paragraphs())}{chunk.format(paragraphs(more))}</article></main>"
    found = read(page(body))
    assert SENTENCES[0] in found.text
    assert more[-1] in found.text
    assert "Buy a boat" not in found.text


def test_the_lead_beside_the_headline_belongs_to_the_text():
    lead = "A barge struck the northern pillar in the storm, and the crack is longer than was first thought."
    found = read(
        page(
            f'<main><article><header><h1>{TITLE}</h1><p class="article-teaser">{lead}</p></header>{paragraphs()}</article></main>'
        )
    )
    assert found.text == "\n\n".join([lead, *SENTENCES])


def test_text_that_is_hidden_until_asked_for_is_not_read():
    hidden = '<div class="modal" style="display:none"><p>Please tell us your e-mail address so that we may write to you about offers.</p></div>'
    assert "offers" not in read(page(article() + hidden)).text


def test_a_class_that_speaks_of_comments_does_not_cost_the_article():
    body = f'<div class="has-comments hidden-xs"><div class="social-share-page"><h1>{TITLE}</h1>{paragraphs()}</div></div>'
    assert read(page(body)).text == "\n\n".join(SENTENCES)


def test_what_machines_are_told_is_read():
    head = (
        ld(headline=TITLE, datePublished="2026-11-20T18:05:00+01:00", dateModified="2026-11-20T20:15:30+01:00", author=[{"@type": "Person", "name": "Edda Marsh"}, {"name": "Tom Vale"}], publisher={"name": "Quillby Gazette"})
        + '<link rel="canonical" href="/town/bridge-closed"><meta property="og:site_name" content="The Gazette">'
    )  # fmt: skip
    found = read(page(article(), head))
    assert found.published == datetime(2026, 11, 20, 17, 5, tzinfo=UTC)
    assert found.updated == datetime(2026, 11, 20, 19, 15, 30, tzinfo=UTC)
    assert found.author == "Edda Marsh, Tom Vale"
    assert found.canonical == "https://gazette.example.org/town/bridge-closed"
    assert found.site == "The Gazette"


def test_unknown_stays_unknown():
    found = read(page(article()))
    assert (found.published, found.updated, found.author, found.canonical, found.site) == (
        None,
    ) * 5


@pytest.mark.parametrize("stated", ["0001-01-01T00:00:00Z", "2199-01-01", "1970-01-01T00:00:00Z", "yesterday", "", "2026-13-45"])  # fmt: skip
def test_an_absurd_date_is_unknown(stated):
    assert read(page(article(), ld(datePublished=stated))).published is None


def test_a_modification_before_the_publication_is_unknown():
    assert read(page(article(), ld(datePublished="2026-11-20T18:00:00Z", dateModified="2026-11-19T18:00:00Z"))).updated is None  # fmt: skip


@pytest.mark.parametrize(
    "href", ["/", "https://gazette.example.org", "javascript:alert(1)", "http://[", ""]
)
def test_a_canonical_address_that_cannot_be_the_articles_is_unknown(href):
    assert read(page(article(), f'<link rel="canonical" href="{href}">')).canonical is None


def test_the_language_is_the_texts_own_where_the_template_says_another():
    french = (
        "<p>Le pont du port restera fermé jusqu'à vendredi, a annoncé lundi soir le conseil municipal de la ville.</p>"
        * 3
    )
    assert read(page(article(french), lang="en-US")).language == "fr"


def test_where_the_page_shows_nothing_its_description_for_machines_is_read():
    found = read(page('<div id="app"></div>', ld(headline=TITLE, articleBody="\n".join(SENTENCES))))
    assert found.text == "\n\n".join(SENTENCES)
    assert found.kind is PageKind.ARTICLE


def test_a_page_that_is_not_free_and_short_is_a_stub():
    body = f"<article><h1>{TITLE}</h1>{paragraphs(SENTENCES[:2])}<div class='paywall'>Subscribe now to continue reading.</div></article>"
    found = read(page(body, ld(headline=TITLE, isAccessibleForFree="False")))
    assert found.kind is PageKind.STUB
    assert found.text.startswith(SENTENCES[0])


@pytest.mark.parametrize(
    ("charset", "header", "meta"),
    [
        ("windows-1251", "text/html; charset=windows-1251", ""),
        ("windows-1251", "text/html", '<meta charset="windows-1251">'),
        ("windows-1251", "text/html; charset=utf-8", '<meta charset="windows-1251">'),
        ("windows-1251", None, ""),
        ("utf-8", "text/html; charset=iso-8859-1", ""),
        ("utf-8", "text/html; charset=no-such-thing", '<meta charset="rot13">'),
        ("utf-16", None, ""),
        ("utf-8-sig", "text/html; charset=windows-1251", ""),
    ],
)
def test_the_character_set_is_found_whatever_is_stated(charset, header, meta):
    sentence = (
        "Мост в порту останется закрытым до пятницы, сообщил в понедельник вечером городской совет."
    )
    html = page(f"<article><h1>{TITLE}</h1>" + f"<p>{sentence}</p>" * 4 + "</article>", meta)
    assert sentence in read(html.encode(charset), header).text


def test_a_letter_cut_in_two_does_not_change_the_rest():
    html = page(article(paragraphs() + "<p>Café, naïve, déjà vu: the last words.</p>" * 4)).encode()
    assert "Café, naïve, déjà vu" in read(html[:-20] + b"\xc3" + html[-20:]).text


@pytest.mark.parametrize("body", [b"", b"   \n ", b"\0\0\0", b"<html></html>", b"<!-- -->", b"\xff\xfe", b"<", b"<html><body><script>1</script></body></html>"])  # fmt: skip
def test_a_page_without_anything_is_empty(body):
    found = read(body)
    assert found.kind is PageKind.EMPTY
    assert found.text == ""
    assert found.why


ATTRIBUTES = " ".join(f"data-{i}='<b>{i}'" for i in range(100_000))
BOMBS = {
    "100,000 attributes on one element": f"<html><body><div {ATTRIBUTES}></div><article>{paragraphs()}</article></body></html>",
    "5,000 nested divs": f"<html><body>{'<div>' * 5000}<article>{paragraphs()}</article>{'</div>' * 5000}</body></html>",
    "1,000 nested divs": f"<html><body>{'<div>' * 1000}<article>{paragraphs()}</article>{'</div>' * 1000}</body></html>",
    "unclosed bold text": f"<html><body><article>{paragraphs()}</article>{'<b><i>' * 20000}</body></html>",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_hostile_page_costs_seconds_at_most_and_keeps_its_text(bomb):
    started = time.process_time()
    found = read(BOMBS[bomb])
    assert time.process_time() - started < 5
    assert all(sentence in found.text for sentence in SENTENCES)


@pytest.mark.slow
@pytest.mark.parametrize("body", ["<p>x " * 200_000, "<a<a \"" * 200_000, "<a b='<c d=\"" * 100_000, f"<script type='application/ld+json'>{'[' * 100_000}</script>", "a" * 2_000_000, "<li><a href=x>" * 40_000, "<table><tr><td>" * 900])  # fmt: skip
def test_no_page_takes_long(body):
    started = time.process_time()
    read(f"<html><body>{body}</body></html>")
    assert time.process_time() - started < 10


def test_the_owner_can_say_which_parts_are_the_article():
    body = f'<div class="story main"><h1>{TITLE}</h1>{paragraphs()}<p class="aside">Our shop has new mugs, caps and umbrellas for the season.</p></div><div class="blurb"><p>{"Something else that looks like an article. " * 9}</p></div>'
    assert read(page(body), keep=["div.story p"], drop=["p.aside"]).text == "\n\n".join(SENTENCES)
    assert "mugs" not in read(page(body), drop=[".aside"]).text


@pytest.mark.parametrize("selector", ["div > p", "p:first", "", "a{}", "//p"])
def test_a_selector_that_cannot_be_read_is_an_error(selector):
    with pytest.raises(ValueError, match="selector"):
        read(page(article()), drop=[selector])


def test_reading_twice_gives_the_same():
    html = page(article())
    assert read(html) == read(html)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([None, "text/html", "text/html; charset=gbk", "x"]))
def test_any_bytes_give_an_article(body, content_type):
    found = read_page(body, url=URL, content_type=content_type, now=NOW)
    assert isinstance(found.kind, PageKind)
    assert "<script" not in found.text


MARKUP = st.lists(
    st.sampled_from(["<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<ul><li>", "<a href='x'>", "</a>", "<!--", "-->", "<h1>", "</h1>", "<article>", "</article>", "<br>", "&amp;", "&#x0;", "&#xD800;", "<svg>", "<![CDATA[", "<body>", "</html>", "<p class='comments'>", *SENTENCES]),
    max_size=40,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(MARKUP)
def test_any_markup_gives_a_text_without_it(pieces):
    found = read("<html><body>" + "".join(pieces))
    assert not any(tag in found.text for tag in ("<div>", "<p>", "</a>", "<table>"))
    assert "\n\n\n" not in found.text
    assert found.text == found.text.strip()
