"""A document without the entries we know reads as those entries would have read in the whole."""

import re
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.feeds import read_feed
from watcher.core.split import reduced, split_feed
from watcher.model import FeedDocument

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

RSS = ('<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:x="urn:x"><channel><title>G</title>', "item", "</channel></rss>\n")  # fmt: skip
RDF = ('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:x="urn:x"><channel><title>G</title><items><rdf:Seq/></items></channel>', "item", "</rdf:RDF>")  # fmt: skip
ATOM = ('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xmlns:x="urn:x"><title>G</title>', "entry", "</feed> <!-- made by hand -->")  # fmt: skip
PREFIXED = ('<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:x="urn:x"><a:title>G</a:title>', "a:entry", "</a:feed>")  # fmt: skip
SITEMAP = ('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:x="urn:x">', "url", "</urlset>")  # fmt: skip
KINDS = [RSS, RDF, ATOM, PREFIXED, SITEMAP]


def made(kind, inner, gap="\n"):
    head, element, tail = kind
    return (head + gap.join(f"<{element}>{part}</{element}>" for part in inner) + tail).encode()


def read(body):
    document = read_feed(body, url="https://feeds.example.org/rss", content_type=None, now=NOW)
    assert isinstance(document, FeedDocument)
    return document


# Well-formed contents, with everything in them that could be taken for the end of an entry.
WORDS = st.text(alphabet="abc é أ", max_size=12)
PIECES = st.one_of(
    WORDS,
    WORDS.map(lambda w: f"<title>{w}</title>"),
    WORDS.map(lambda w: f"<link>https://gazette.example/{w.strip()}</link>"),
    WORDS.map(lambda w: f"<loc>https://gazette.example/{w.strip()}</loc>"),
    WORDS.map(lambda w: f"<guid>{w}</guid>"),
    WORDS.map(lambda w: f"<id>{w}</id>"),
    WORDS.map(lambda w: f"<description><![CDATA[{w}]]></description>"),
    WORDS.map(lambda w: f"<x:item>{w}</x:item>"),
    WORDS.map(lambda w: f"<x:y z=']]&gt;{w}&lt;/item>'/>"),
    st.sampled_from(
        [
            "<description><![CDATA[</item></entry></url><item>]]></description>",
            "<!-- </item><item> </entry> ]]> -->",
            "<description>&lt;/item&gt;</description>",
            "<items/>",
            "<itemise>x</itemise>",
            "<author>A</author>",
            "<image><title>no</title></image>",
            "<title><![CDATA[]]]]><![CDATA[>]]></title>",
        ]
    ),
)
INNER = st.lists(st.lists(PIECES, max_size=4).map("".join), max_size=6)


@given(st.sampled_from(KINDS), INNER, st.data())
def test_reading_the_reduced_document_gives_the_unknown_entries(kind, inner, data):
    whole = made(kind, inner)
    split = split_feed(whole)
    if split is None:
        assert not inner or "<item>" in "".join(inner)
        return
    entries = read(whole).entries
    known = {d for d in split.hashes if data.draw(st.booleans())}
    rest = read(reduced(split, known)).entries
    assert all(entry.fragment for entry in entries)
    assert list(rest) == [e for e in entries if bytes.fromhex(e.fragment) not in known]
    assert kind is SITEMAP or len(entries) == len(inner)


@given(st.sampled_from(KINDS), INNER.filter(bool), st.sampled_from(["", "\n", "\n  \t", "<!-- <item>x</item> -->"]))  # fmt: skip
def test_the_pieces_are_the_document(kind, inner, gap):
    whole = made(kind, inner, gap)
    split = split_feed(whole)
    assert split is not None
    assert len(split.fragments) == len(split.hashes) == len(inner)
    assert whole.startswith(split.head)
    assert whole.endswith(split.tail)
    assert [re.sub(rb"^<[^>]*>|<[^>]*>$", b"", part) for part in split.fragments] == [
        part.encode() for part in inner
    ]
    assert reduced(split, set(split.hashes)) == split.head + b"\n" + split.tail


def test_the_hash_changes_with_the_bytes_and_with_what_they_mean():
    def digest(body):
        split = split_feed(body)
        assert split is not None
        return split.hashes[0]

    body = made(RSS, ["<x:y>1</x:y>"])
    assert len(digest(body)) == 8
    assert digest(body) == digest(
        body.replace(b"<title>G", b"<title>H")
    )  # a build date changes nothing
    assert digest(body) != digest(body.replace(b">1<", b">2<"))
    assert digest(body) != digest(body.replace(b"urn:x", b"urn:z"))
    assert digest(body) != digest(body.replace(b"utf-8", b"us-ascii"))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b'{"items": [{"id": "<item>"}]}',
        b"<html><item>x</item></html>",
        b"<rss><channel></channel></rss>",
        b"<rss><channel><item>x</channel></rss>",
        b"<rss><channel><item>x</item></item></channel></rss>",
        b"<rss><channel><item><item>x</item></item></channel></rss>",
        b"<rss><channel><item/><item>x</item></channel></rss>",
        b"<rss><channel><item>x</item>",
        b"<rss><channel><item>x</item></channel></rss><script/>",
        b"<rss><channel><item>x</item><title>between</title><item>y</item></channel></rss>",
        b"<rss><channel><item><![CDATA[x</item></channel></rss>",
        b"<rss><channel><item><!-- x</item></channel></rss>",
        b"<rss><channel><item><?php x ?></item></channel></rss>",
        b"text <rss><channel><item>x</item></channel></rss>",
        b"<?xml version='1.0' encoding='Shift_JIS'?><rss><channel><item>x</item></channel></rss>",
        b"<?xml version='1.0' encoding='utf-16'?><rss><channel><item>x</item></channel></rss>",
        "<rss><channel><item>x</item></channel></rss>".encode("utf-16"),
        b"<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item>x</item></channel></rss>",
    ],
)
def test_whatever_is_not_plainly_a_list_of_entries_is_read_whole(body):
    assert split_feed(body) is None


@given(st.text(alphabet="<>/![]-CDATAitemrs ?\"'x", max_size=80))
def test_any_bytes_are_survived(text):
    for body in (text.encode(), f"<rss><channel><item>{text}</item></channel></rss>".encode()):
        split = split_feed(body)
        assert split is None or all(part.startswith(b"<item") for part in split.fragments)


@pytest.mark.parametrize("piece", [b"<item>", b"<![CDATA[", b"<!--", b"<item a='", b'<item "', b"]]>", b"<", b"<!-- -->"])  # fmt: skip
def test_hostile_documents_take_time_in_proportion_to_their_length(piece):
    body = b"<rss><channel>" + piece * (2_000_000 // len(piece)) + b"</channel></rss>"
    start = time.process_time()
    split_feed(body)
    assert time.process_time() - start < 2
