"""Every feed document there is to try, and every kind of hostile one, is read or refused for a reason."""

import asyncio
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from watcher.core.feeds import is_cut, read_feed
from watcher.core.split import reduced, split_feed
from watcher.edge.workers import Workers
from watcher.model import FeedDocument, NotAFeed

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://feeds.example.org/rss"
FEEDS = Path(__file__).resolve().parents[3] / "shared" / "feeds"
needs_feeds = pytest.mark.skipif(
    not (FEEDS / "manifest.jsonl").exists(), reason="the folder ../shared/feeds is missing"
)


def samples():
    with (FEEDS / "manifest.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def bytes_of(sample):
    return (FEEDS / "files" / sample["file"]).read_bytes()


async def read_all(bodies, *, seconds=60.0):
    workers = Workers(count=2, seconds=seconds)
    try:
        return await asyncio.gather(
            *(
                workers.read_feed(body, url=URL, content_type=None, limit=10_000, now=NOW)
                for body in bodies
            )
        )
    finally:
        await workers.aclose()


def only(body, **kwargs):
    (document,) = asyncio.run(
        read_all([body if isinstance(body, bytes) else body.encode()], **kwargs)
    )
    return document


# --- real ones --------------------------------------------------------------------------


@needs_feeds
def test_every_document_is_read_with_the_entries_it_has(capsys):
    listed = samples()
    documents = asyncio.run(read_all([bytes_of(sample) for sample in listed]))
    counts = {"read": 0, "refused": 0, "cut": 0, "damaged": 0, "entries": 0}
    wrong = []
    for sample, document in zip(listed, documents, strict=True):
        if isinstance(document, NotAFeed):
            assert document.reason
            found = 0
        else:
            found = len(document.entries)
            counts["damaged"] += document.damaged is not None
        counts["read" if isinstance(document, FeedDocument) else "refused"] += 1
        counts["cut"] += is_cut(document)
        counts["entries"] += found
        expected, at_least = sample["expected_entries"], sample["feedparser_entries"]
        if is_cut(document):
            # feedparser counts the half of an entry that a cut left; we do not.
            at_least -= 1
        if found < at_least or (expected is not None and found != expected):
            wrong.append(
                f"{sample['file']}: {found}, not {expected or at_least} ({document})"[:300]
            )
    with capsys.disabled():
        print(
            f"\n{len(listed)} real feeds:", ", ".join(f"{n} {what}" for what, n in counts.items())
        )
    assert not wrong, "\n".join(wrong)
    assert counts["cut"] <= 2  # of these, one XML and one JSON document are


@needs_feeds
def test_titles_teasers_and_links_of_real_feeds_are_clean():
    reference = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#\d+);")
    for sample in samples():
        document = read_feed(bytes_of(sample), url=URL, content_type=None, now=NOW)
        for entry in document.entries if isinstance(document, FeedDocument) else ():
            for text in (entry.title, entry.teaser):
                assert text == " ".join(text.split())
                assert not re.search(r"</?(?:p|b|i|a|div|img|span|br)[\s>/]", text), text
            assert not reference.search(entry.title), entry.title
            assert entry.link is None or entry.link.startswith(("http://", "https://"))
            assert entry.published is None or entry.published <= NOW


@needs_feeds
def test_a_real_document_reduced_to_some_entries_reads_as_those_entries():
    divided = 0
    for sample in samples():
        body = bytes_of(sample)
        split = split_feed(body)
        whole = read_feed(body, url=URL, content_type=None, now=NOW)
        if split is None or isinstance(whole, NotAFeed) or not whole.entries[0].fragment:
            continue
        divided += 1
        known = set(split.hashes[::2])
        rest = read_feed(reduced(split, known), url=URL, content_type=None, now=NOW)
        assert isinstance(rest, FeedDocument), sample["file"]
        assert rest.entries == tuple(
            entry for entry in whole.entries if bytes.fromhex(entry.fragment or "") not in known
        ), sample["file"]
    assert divided > 100


# --- hostile ones -----------------------------------------------------------------------

ITEM = "<item><title>Fire</title><link>https://gazette.example/1</link></item>"


def rss(items, head="<?xml version='1.0'?>"):
    return f"{head}<rss version='2.0'><channel><title>G</title>{items}</channel></rss>"


def chain(n, quote='"'):
    """Entities that each name the one before: expat before 2.7 overflows its stack on them."""
    declarations = "".join(f"<!ENTITY e{i} {quote}&e{i - 1};{quote}>" for i in range(1, n))
    return f"<!ENTITY e0 {quote}x{quote}>{declarations}"


@pytest.mark.parametrize(
    "prologue",
    [
        "<?xml version='1.0'?><!DOCTYPE rss [{}]>",
        "<?xml version='1.0'?>\n<!DOCTYPE rss [{}]>",
        "<!DOCTYPE rss [<!-- <rss> -->{}]>",
        "<!DOCTYPE rss SYSTEM 'x>y' [{}]>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_chain_of_entities_is_refused_at_once(prologue, encoding):
    body = rss("<item><title>&e24999;</title></item>", head=prologue.format(chain(25_000)))
    document = only(body.encode(encoding), seconds=20)
    assert isinstance(document, NotAFeed)
    assert "entities" in document.reason


def test_quadratic_blowup_is_refused():
    head = f"<!DOCTYPE rss [<!ENTITY a '{'x' * 100_000}'>]>"
    document = only(rss("<item><title>" + "&a;" * 10_000 + "</title></item>", head=head))
    assert isinstance(document, NotAFeed)
    assert "entities" in document.reason


@pytest.mark.slow
def test_a_hundred_thousand_entries_are_ten_thousand_and_a_count():
    items = "".join(
        f"<item><title>Report {i}</title><link>https://gazette.example/{i}</link></item>"
        for i in range(100_000)
    )
    document = only(rss(items))
    assert isinstance(document, FeedDocument)
    assert (len(document.entries), document.dropped) == (10_000, 90_000)
    assert document.entries[-1].title == "Report 9999"


@pytest.mark.parametrize(
    ("hostile", "entries"),
    [
        ("<item " + " ".join(f"a{i}='x'" for i in range(100_000)) + "><title>x</title></item>", 2),
        ("<x " + " ".join(f"a{i}='x'" for i in range(100_000)) + "/>", 1),
        ("<item><author>" + "a" * 200_000 + "</author></item>", 2),
        ("<item><author><![CDATA[" + "a" * 200_000 + "]]></author></item>", 2),
        ("<item><title>x&#xD800;&#0;&#99999999999;y</title></item>", 2),
        ("<item><title>" + "&#" + "9" * 100_000 + ";</title></item>", 2),
        ("<item><title>a\0b\x01c</title></item>", 2),
        ("<item><description>" + "&lt;b " + "x='1' " * 100_000 + "&gt;</description></item>", 2),
        ("<item><description><![CDATA[" + "<div>" * 100_000 + "]]></description></item>", 2),
        ("<item><title>" + "x" * 3_000_000 + "</title></item>", 2),
        ("<item><title>&#x202e;gnihtemos\u0085 \x9b31m</title></item>", 2),
        ("<item><pubDate>" + "9" * 100_000 + "</pubDate></item>", 2),
        ("<ttl>" + "9" * 100_000 + "</ttl>", 1),
    ],
)
def test_a_hostile_element_costs_neither_the_time_nor_the_other_entries(hostile, entries):
    document = only(rss(ITEM + hostile), seconds=20)
    assert isinstance(document, FeedDocument)
    assert len(document.entries) == entries
    assert document.entries[0].link == "https://gazette.example/1"


@pytest.mark.slow
@pytest.mark.parametrize(
    "body",
    [
        rss("<item>" + "<a>" * 100_000 + "</a>" * 100_000 + "</item>"),
        rss("<item>" + "<a>" * 100_000),
        rss("<item>" + "<a b='" * 200_000),
        rss("<![CDATA[" * 200_000),
        rss("<!--" * 200_000),
        rss("<author>" * 100_000),
        rss("".join(f"<category>{i}</category>" for i in range(50_000)) + ITEM),
        "<" * 1_000_000,
        "[" * 1_000_000,
        '{"items": [' + "[" * 100_000,
        "<urlset>" + "<url>" * 100_000,
        "<feed>" + "<link href='x'/>" * 100_000 + "</feed>",
    ],
)
def test_whatever_cannot_be_read_in_time_is_refused_with_a_reason_in_time(body):
    document = only(body, seconds=5)
    if isinstance(document, NotAFeed):
        assert document.reason
        assert "\n" not in document.reason


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp1256"])
def test_other_encodings_are_read(encoding):
    title = "حريق في المرفأ"
    document = only(rss(f"<item><title>{title}</title></item>").encode(encoding))
    assert isinstance(document, FeedDocument)
    assert document.entries[0].title == title
