"""What a feed document says comes out as it was published; what is no feed says what it is."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.feeds import is_cut, read_feed
from watcher.core.split import split_feed
from watcher.model import FeedDocument, FeedFormat, NotAFeed

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://feeds.example.org/rss"


def read(body, *, content_type=None, limit=10_000, url=URL):
    body = body if isinstance(body, bytes) else body.encode()
    return read_feed(body, url=url, content_type=content_type, limit=limit, now=NOW)


def rss(items, *, channel="", attributes="", declaration="<?xml version='1.0'?>"):
    return (
        f'{declaration}<rss version="2.0" {attributes}><channel><title>The Gazette</title>'
        f"<link>https://gazette.example/</link>{channel}{items}</channel></rss>"
    )


def one(body, **kwargs):
    document = read(body, **kwargs)
    assert isinstance(document, FeedDocument), document
    (entry,) = document.entries
    return entry


# --- the formats ------------------------------------------------------------------------


def test_rss_two_is_read():
    document = read(
        rss(
            "<item><title>Fire in the harbour</title><link>https://gazette.example/1</link>"
            "<guid isPermaLink='false'>g-1</guid><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate>"
            "<description>&lt;p&gt;Two sheds &lt;b&gt;burnt&lt;/b&gt;.&lt;/p&gt;</description>"
            "<dc:creator>A. Reporter</dc:creator></item>",
            channel="<language>en-GB</language><ttl>15</ttl>",
            attributes='xmlns:dc="http://purl.org/dc/elements/1.1/"',
        )
    )
    assert isinstance(document, FeedDocument)
    assert (document.format, document.version) == (FeedFormat.RSS, "rss20")
    assert (document.title, document.link) == ("The Gazette", "https://gazette.example/")
    assert (document.language, document.ttl) == ("en-GB", timedelta(minutes=15))
    assert (document.dropped, document.damaged) == (0, None)
    (entry,) = document.entries
    assert (entry.guid, entry.link) == ("g-1", "https://gazette.example/1")
    assert (entry.title, entry.teaser) == ("Fire in the harbour", "Two sheds burnt.")
    assert (entry.author, entry.content) == ("A. Reporter", "")
    assert entry.published == datetime(2026, 11, 21, 10, tzinfo=UTC)


def test_rss_one_with_its_items_outside_the_channel_is_read():
    document = read(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">'
        "<channel rdf:about='https://gazette.example/'><title>The Gazette</title>"
        "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>"
        "<item rdf:about='https://gazette.example/1'><title>Fire</title><link>https://gazette.example/1</link>"
        "<dc:date>2026-11-21T10:00:00Z</dc:date></item></rdf:RDF>"
    )
    assert isinstance(document, FeedDocument)
    assert (document.version, document.ttl) == ("rss10", timedelta(minutes=30))
    assert document.entries[0].guid == "https://gazette.example/1"
    assert document.entries[0].published == datetime(2026, 11, 21, 10, tzinfo=UTC)


def atom(entries, attributes=""):
    return f'<feed xmlns="http://www.w3.org/2005/Atom" {attributes}><title>Gazette</title>{entries}</feed>'


def test_atom_is_read_and_the_alternate_link_preferred():
    entry = one(
        atom(
            "<entry><id>tag:gazette.example,2026:1</id><title type='html'>Fire &amp;amp; smoke</title>"
            "<link rel='self' href='https://gazette.example/1.atom'/>"
            "<link rel='enclosure' href='https://gazette.example/1.mp3'/>"
            "<link rel='alternate' type='application/json' href='https://gazette.example/1.json'/>"
            "<link rel='alternate' type='text/html' href='/1?a=1&amp;b=2'/>"
            "<published>2026-11-20T10:00:00Z</published><updated>2026-11-21T10:00:00Z</updated>"
            "<summary>Two sheds.</summary></entry>"
        )
    )
    assert entry.guid == "tag:gazette.example,2026:1"
    assert entry.link == "https://feeds.example.org/1?a=1&b=2"
    assert (entry.title, entry.teaser) == ("Fire & smoke", "Two sheds.")
    assert entry.published == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert entry.updated == datetime(2026, 11, 21, 10, tzinfo=UTC)


def test_an_atom_entry_that_was_only_updated_has_no_publication_date():
    entry = one(
        atom("<entry><id>1</id><title>x</title><updated>2026-11-21T10:00:00Z</updated></entry>")
    )
    assert entry.published is None
    assert entry.updated is not None


def test_xml_base_decides_what_relative_links_mean():
    entry = one(atom("<entry><id>x</id><title>t</title><link href='b/1'/></entry>", "xml:base='https://other.example/a/'"))  # fmt: skip
    assert entry.link == "https://other.example/a/b/1"


def json_feed(**item):
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "The Gazette",
            "home_page_url": "https://gazette.example/",
            "language": "fr",
            "items": [item],
        }
    )


def test_json_feed_is_read_and_a_number_may_be_an_id():
    document = read(
        json_feed(
            id=4711,
            url="https://gazette.example/1",
            title="Fire &amp; smoke",
            summary="Two sheds.",
            content_html="<p>One.</p>" + "<p>More words of it.</p>" * 20,
            date_published="2026-11-21T10:00:00+01:00",
            authors=[{"name": "A. Reporter"}, {"name": "B. Writer"}],
            attachments=[{"url": "https://gazette.example/1.mp3"}],
        ).encode("utf-8-sig")
    )
    assert isinstance(document, FeedDocument)
    assert (document.format, document.version, document.language) == (
        FeedFormat.JSON,
        "json11",
        "fr",
    )
    (entry,) = document.entries
    assert (entry.guid, entry.title, entry.teaser) == ("4711", "Fire & smoke", "Two sheds.")
    assert entry.content.startswith("One.\nMore words of it.\n")
    assert entry.author == "A. Reporter, B. Writer"
    assert entry.published == datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("{}", "no list of items"),
        ('{"items": {}}', "no list of items"),
        ("[1, 2]", "a list, not an object"),
        ('{"items": [{"id": "1", "title": "fi', "cut off"),
        ('{"items": [', "cut off"),
        ('{"items": nonsense}', "broken JSON"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_json_that_is_no_feed_says_why(body, reason):
    document = read(body)
    assert isinstance(document, NotAFeed)
    assert reason in document.reason
    assert is_cut(document) == (reason == "cut off")


@pytest.mark.parametrize(
    "item",
    [
        {},
        {"id": None, "title": ["x"], "authors": "x", "url": 5},
        {"id": "\ud800", "title": "\ud800\x00x", "date_published": 7},
        {"id": 0, "author": {"name": 5}, "content_text": "x" * 600_000},
        {"id": True, "url": "javascript:alert(1)"},
    ],
)
def test_any_json_item_is_survived(item):
    entry = one('{"items": [' + json.dumps(item) + "]}")
    assert entry.link is None
    entry.title.encode()


def test_a_huge_number_in_json_is_no_stumbling_block():
    assert one('{"items": [{"id": ' + "9" * 5_000 + "}]}").guid == "9" * 30


NEWS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def test_a_news_sitemap_is_read():
    document = read(
        f"<?xml version='1.0'?><urlset {NEWS}><url><loc>https://gazette.example/1</loc><news:news>"
        "<news:publication><news:name>Gazette</news:name><news:language>ar</news:language></news:publication>"
        "<news:publication_date>2026-11-21</news:publication_date><news:title>حريق في المرفأ</news:title>"
        "</news:news></url><url><loc>https://gazette.example/2</loc><lastmod>2026-11-20</lastmod></url>"
        "<url><loc>javascript:x</loc></url></urlset>"
    )
    assert isinstance(document, FeedDocument)
    assert (document.format, document.version) == (FeedFormat.SITEMAP, "sitemap-news")
    first, second = document.entries
    assert (first.link, first.title, first.language) == (
        "https://gazette.example/1",
        "حريق في المرفأ",
        "ar",
    )
    assert first.published == datetime(2026, 11, 21, tzinfo=UTC)
    assert (second.title, second.updated) == ("", datetime(2026, 11, 20, tzinfo=UTC))


# --- what is no feed --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", "empty"),
        (" \n\0", "empty"),
        ("<!DOCTYPE html><html><head><title>Access &amp; denied</title></head></html>", "its title is “Access & denied”"),
        ("<html><body>Hello<item>x</item></body></html>", "an HTML page"),
        ("<!-- x --><!doctype HTML><p>Hi", "an HTML page"),
        ("Service unavailable, try later", "begins “Service unavailable"),
        (b"\x1f\x8b\x08\0\0", "gzip"),
        ("<Error><Code>AccessDenied</Code></Error>", "outermost element is <Error>"),
        ("<sitemapindex><sitemap><loc>https://x.example</loc></sitemap></sitemapindex>", "a sitemap index"),
        ("<opml version='2.0'><body/></opml>", "OPML"),
        ("<?xml version='1.0'?><rss><channel><title>x</ti", "cut off"),
    ],
)  # fmt: skip
def test_what_is_no_feed_says_what_it_is(body, words):
    document = read(body)
    assert isinstance(document, NotAFeed)
    assert words in document.reason
    assert "\n" not in document.reason


def test_a_page_that_names_its_feed_is_quoted_on_it():
    page = '<html><link rel="alternate" type="application/rss+xml" href="/feed.xml"></html>'
    document = read(page, url="https://gazette.example/news")
    assert isinstance(document, NotAFeed)
    assert document.reason.endswith("it names the feed https://gazette.example/feed.xml")


def test_a_feed_without_entries_is_a_feed():
    for body in (rss(""), atom(""), "<rss/>", '{"items": []}', "<urlset/>"):
        document = read(body)
        assert isinstance(document, FeedDocument), body
        assert document.entries == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_entities_are_refused_in_every_encoding_and_place(encoding):
    entity = "<!ENTITY a 'x'>"
    for body in (
        f"<?xml version='1.0'?><!DOCTYPE rss [{entity}]>{rss('', declaration='')}",
        f"<!DOCTYPE rss SYSTEM '<!--' [{entity}<!-- -->]>{rss('', declaration='')}",
        rss(f"<item><title>{entity.lower()}</title></item>"),
    ):
        document = read(body.encode(encoding))
        assert isinstance(document, NotAFeed)
        assert "entities" in document.reason


def test_a_doctype_without_entities_does_no_harm():
    body = (
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" '
        '"http://my.netscape.example/rss-0.91.dtd">'
        + rss("<item><title>Caf&eacute;</title></item>", declaration="")
    )
    assert one(body).title == "Café"


# --- documents that are cut, and documents that are only broken -------------------------

ITEMS = "".join(
    f"<item><title>Report {n}</title><link>https://gazette.example/{n}</link></item>"
    for n in range(5)
)


@settings(max_examples=150, deadline=None)
@given(st.integers(min_value=1, max_value=200))
def test_a_cut_document_is_told_apart_and_gives_only_its_whole_entries(missing):
    whole = rss(ITEMS)
    body = whole[: len(whole) - missing]
    document = read(body)
    if isinstance(document, NotAFeed):
        assert is_cut(document)
        return
    # Without the very end of "</rss>" nothing is missing; without "</rss>" alone, nothing that counts.
    complete = missing <= len("</rss>")
    assert is_cut(document) != complete
    assert [entry.title for entry in document.entries] == [
        f"Report {n}" for n in range(body.count("</item>"))
    ]


@pytest.mark.parametrize(
    "tail", ["<item><title>Report", "<item><description><![CDATA[<p>and", "<!-- and", "<item>&am"]
)
def test_a_cut_inside_anything_is_a_cut(tail):
    document = read(rss(ITEMS).replace("</channel></rss>", tail))
    assert isinstance(document, FeedDocument)
    assert document.damaged is not None
    assert document.damaged.startswith("cut off")
    assert len(document.entries) == 5


def test_a_cut_atom_feed_with_a_prefix_keeps_its_whole_entries():
    document = read(
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:id>1</a:id><a:title>One</a:title></a:entry>"
        "<a:entry><a:id>2</a:id><a:tit"
    )
    assert is_cut(document)
    assert [entry.title for entry in document.entries] == ["One"]


@pytest.mark.parametrize(
    "body",
    [
        rss(ITEMS + "<item><title>Ware & Sons</title></item>"),
        rss(ITEMS + "<item><title>Caf&eacute;&nbsp;open</title></item>"),
        rss(ITEMS + "<item><title>x&#xD800;y&#0;</title></item>"),
        rss(ITEMS + "<item><title>bell \x07 \x00</title></item>"),
        rss(ITEMS + "<item><media:title>undeclared</media:title><title>x</title></item>"),
        rss(ITEMS + "<item><title>not closed</item>"),
        rss(ITEMS + "<item><title>x</title></item>") + "<script>ad()</script>",
        "HTTP/1.1 200 OK\n\n" + rss(ITEMS + "<item><title>x</title></item>"),
        "\n\n" + rss(ITEMS + "<item><title>x</title></item>"),
        "<!-- made by hand -->" + rss(ITEMS + "<item><title>x</title></item>"),
        rss(ITEMS + "<item><title>x</title></item>").replace("</rss>", ""),
    ],
)  # fmt: skip
def test_a_broken_but_complete_document_is_not_cut_and_loses_nothing(body):
    document = read(body)
    assert isinstance(document, FeedDocument)
    assert not is_cut(document)
    assert len(document.entries) == 6


def test_mending_changes_neither_cdata_nor_addresses():
    entry = one(
        rss(
            "<item><title>&bad;</title><link><![CDATA[https://gazette.example/?a=1&b=2&copy=3]]></link>"
            "<description><![CDATA[<p>Ware &amp; Sons &copy;</p>]]></description></item>"
        )
    )
    assert entry.link == "https://gazette.example/?a=1&b=2&copy=3"
    assert (entry.title, entry.teaser) == ("&bad;", "Ware & Sons ©")


# --- character sets ---------------------------------------------------------------------

FRENCH = "Évacuée à l’aube : déjà 40 blessés"
ARABIC = "اندلع حريق كبير في مرفأ المدينة صباح اليوم"
RUSSIAN = "В порту города утром начался пожар"


@pytest.mark.parametrize(
    ("text", "encoding", "declared", "content_type"),
    [
        (FRENCH, "utf-8", "", None),
        (FRENCH, "utf-8", "iso-8859-1", "application/rss+xml; charset=ISO-8859-1"),
        (FRENCH, "utf-8", "", "text/xml"),
        (FRENCH, "cp1252", "iso-8859-1", None),
        (FRENCH, "cp1252", "windows-1252", "text/xml; charset=utf-8"),
        (FRENCH, "cp1252", "utf-8", None),
        (FRENCH, "cp1252", "", "application/xml; charset=windows-1252"),
        (ARABIC, "cp1256", "windows-1256", None),
        (ARABIC, "cp1256", "utf-8", "text/xml; charset=utf-8"),
        (RUSSIAN, "koi8-r", "koi8-r", None),
        (RUSSIAN, "cp1251", "utf-8", None),
        (RUSSIAN, "cp1251", "no-such-charset", None),
        (ARABIC, "utf-16", "utf-16", None),
        (ARABIC, "utf-16-le", "", None),
        (ARABIC, "utf-32", "", None),
        (ARABIC, "utf-8-sig", "utf-16", None),
        ("東京の港で火災", "shift_jis", "Shift_JIS", None),
        ("港口发生火灾", "gb18030", "gb2312", None),
    ],
)
def test_text_is_read_whatever_charset_is_stated(text, encoding, declared, content_type):
    declaration = (
        f"<?xml version='1.0' encoding='{declared}'?>" if declared else "<?xml version='1.0'?>"
    )
    body = rss(f"<item><title>{text}</title></item>", declaration=declaration).encode(encoding)
    assert one(body, content_type=content_type).title == text


def test_one_broken_letter_does_not_spoil_the_rest():
    body = rss(
        f"<item><title>{ARABIC}</title><description>{ARABIC}cut</description></item>"
    ).encode()
    body = body.replace("اليومcut".encode(), "اليو".encode() + b"\xd9cut")
    entry = one(body)
    assert entry.title == ARABIC
    assert "�" in entry.teaser


def test_codecs_that_are_no_charsets_are_not_used():
    for name in ("utf-7", "unicode_escape", "idna", "punycode", "rot13", "zlib", "undefined"):
        declaration = f"<?xml version='1.0' encoding='{name}'?>"
        body = rss(
            "<item><title>+ADw-b+AD4-\\x41 é</title></item>", declaration=declaration
        ).encode("cp1252")
        assert one(body).title == "+ADw-b+AD4-\\x41 é"


# --- links, guids, texts ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ("<link>/relative</link>", "https://gazette.example/relative"),
        ("<link>  https://gazette.example/a b </link>", "https://gazette.example/a%20b"),
        ("<guid>https://gazette.example/1</guid>", "https://gazette.example/1"),
        ("<guid>12345</guid>", None),
        ("<guid isPermaLink='false'>https://gazette.example/1</guid>", None),
        ("<link>javascript:alert(1)</link>", None),
        ("<link>http://[</link>", None),
        ("<link>mailto:desk@gazette.example</link>", None),
        ("<fb:origLink>https://gazette.example/real</fb:origLink><link>https://proxy.example/~r/x</link>", "https://gazette.example/real"),
        ("<link>https://gazette.example/1?a=1&amp;b=2</link>", "https://gazette.example/1?a=1&b=2"),
    ],
)  # fmt: skip
def test_the_link_is_the_articles_own_absolute_address_or_none(item, link):
    body = rss(
        f"<item><title>x</title>{item}</item>",
        attributes='xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"',
    )
    assert one(body).link == link


def test_a_guid_is_kept_as_published():
    assert one(rss("<item><guid>12345</guid></item>")).guid == "12345"
    long = one(rss(f"<item><guid>{'x' * 5_000}1</guid></item>")).guid
    assert long is not None
    assert len(long) <= 1_000
    assert long != one(rss(f"<item><guid>{'x' * 5_000}2</guid></item>")).guid


ENCODED = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'


def test_the_full_text_is_kept_where_it_says_more_than_the_teaser():
    text = "<p>The fire began at dawn.</p><p>Two sheds burnt down, nobody was hurt, and the harbour was closed for hours.</p>"
    body = rss(
        f"<item><title>x</title><description>Fire.</description><content:encoded><![CDATA[{text}]]></content:encoded></item>",
        attributes=ENCODED,
    )
    entry = one(body)
    assert entry.teaser == "Fire."
    assert entry.content.split("\n")[0] == "The fire began at dawn."
    same = rss(
        f"<item><description><![CDATA[{text}]]></description><content:encoded><![CDATA[{text}]]></content:encoded></item>",
        attributes=ENCODED,
    )
    assert one(same).content == ""


def test_a_whole_article_in_the_description_is_content():
    long = "".join(f"<p>Sentence number {n} of a long report.</p>" for n in range(1_000))
    entry = one(rss(f"<item><description><![CDATA[{long}]]></description></item>"))
    assert entry.content.endswith("Sentence number 999 of a long report.")
    assert len(entry.teaser) <= 20_000


def test_hostile_markup_in_any_field_comes_out_as_text():
    evil = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;b onclick='x'&gt;Hi&lt;/b&gt;&#x9;&#x85;"
    entry = one(
        rss(
            f"<item><title>{evil}</title><description>{evil}</description><author>{evil}</author>"
            f"<guid>{evil}</guid><link>{evil}</link></item>"
        )
    )
    assert (entry.title, entry.teaser, entry.author, entry.link) == ("Hi", "Hi", "Hi", None)


# --- limits -----------------------------------------------------------------------------


def test_entries_beyond_the_limit_are_counted_not_read():
    for between in ("", "<x/>"):  # split, and not to be split
        document = read(rss(between.join([ITEMS] * 4)), limit=7)
        assert isinstance(document, FeedDocument)
        assert (len(document.entries), document.dropped) == (7, 13)
    assert [entry.title for entry in document.entries[:5]] == [f"Report {n}" for n in range(5)]


def test_a_fragment_is_the_hash_of_the_elements_bytes():
    body = rss(ITEMS).encode()
    split = split_feed(body)
    assert split is not None
    assert [entry.fragment for entry in read(body).entries] == [
        digest.hex() for digest in split.hashes
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=200)
    | st.text(alphabet="<>/!?[]&;rsitemfdxl=\"' \n{}:é", max_size=120).map(str.encode)
)
def test_any_bytes_are_survived(body):
    for wrapped in (
        body,
        b"<rss version='2.0'><channel><item>" + body + b"</item></channel></rss>",
    ):
        document = read(wrapped)
        if isinstance(document, NotAFeed):
            assert document.reason
            assert "\n" not in document.reason
        else:
            for entry in document.entries:
                entry.title.encode()
                entry.teaser.encode()
