"""The Atom feed: valid, read back whole by our own reader and by feedparser, and well-formed whatever an outlet wrote."""

from __future__ import annotations

import re
from pathlib import Path

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from tests import make
from watcher.core.clipping import Part
from watcher.core.feeds import read_feed
from watcher.render.atom import ATOM, as_atom, tag

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
STORE = "2026-03-02:0123456789abcdef"
# RFC 4151, section 2.1.
TAG = re.compile(
    r"tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]*(#.*)?", re.ASCII
)


def diff(number=1, **given):
    return {
        "id": number,
        "story": "harbour",
        "story_title": "The harbour",
        "at": "2026-03-02T09:00:00Z",
        "kind": "new",
        "item": number,
        "url": f"https://quay.example/{number}",
        "outlet": "Quay News",
        "ref": None,
        "title": "Gate 4 is closed",
        "language": "en",
        "published": "2026-03-02T08:00:00Z",
        "of": None,
        "translation_of": None,
        "wire": None,
        "added": [{"text": "Gate 4 was closed at noon."}],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "is_page": False,
        "original": None,
        "changes": [],
        **given,
    }


ORIGINAL = {
    "id": 9,
    "outlet": "Ledger",
    "ref": None,
    "title": "Gate 4 shut",
    "url": "https://ledger.example/9",
    "language": "en",
}
AGE = {
    "about": "age of Tamsin Orlebar",
    "says": "44",
    "quote": "Orlebar, 44, was led away.",
    "others": [
        {
            "says": "47",
            "quote": "Tamsin Orlebar, 47, is held.",
            "item": 9,
            "item_ref": None,
            "outlet": "Ledger",
            "at": "2026-03-01T08:00:00Z",
            "class": "disagree",
        }
    ],
}


def record(*diffs, **given):
    return {
        "store": STORE,
        "story": "harbour",
        "title": "The harbour",
        "updated": max((one["at"] for one in diffs), default="2026-03-02T07:00:00Z"),
        "entries": list(diffs),
        "more": False,
        **given,
    }


EVERY_KIND = record(
    diff(1, conflicts=[AGE], repeated=[{"text": "Known."}], wire="Tidewire"),
    diff(2, kind="copy", of=9, original=ORIGINAL, added=[]),
    diff(
        3,
        kind="revision",
        changes=[
            [
                Part("same", "Gate"),
                Part("del", "4"),
                Part("ins", "5"),
                Part("same", "is closed."),
            ]
        ],
        removed=["Gate 4 is closed."],
    ),
    diff(4, kind="revision", is_page=True),
    diff(5, kind="revision", removed=["The mayor said so."]),
    diff(6, kind="removal", added=[]),
    diff(7, kind="return", added=[]),
    diff(8, translation_of=9, original=ORIGINAL, language="ar", title="أغلقت البوابة الرابعة"),
    diff(9, outlet=None, url=None, published=None, title="", language=None),
)


def parsed(text):
    root = etree.fromstring(text.encode())
    SCHEMA.assertValid(root)
    return root


def entries(root):
    return root.findall(f"{{{ATOM}}}entry")


def said(entry, name):
    return entry.findtext(f"{{{ATOM}}}{name}")


def shown(entry):
    """Return an entry's content as an element, and its text."""
    content = html.fromstring(said(entry, "content"))
    return content, " ".join(content.text_content().split())


def entry_of(one):
    [entry] = entries(parsed(as_atom(record(one))))
    return entry


def test_a_feed_with_every_kind_of_diff_is_valid():
    assert len(entries(parsed(as_atom(EVERY_KIND)))) == 9


def test_a_feed_without_entries_is_valid():
    assert said(parsed(as_atom(record())), "updated") == "2026-03-02T07:00:00Z"


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("<updated>2026-03-02T09:00:00Z</updated>", ""),
        ("2026-03-02T09:00:00Z", "2026-03-02 09:00"),
        ("<name>Quay News</name>", "<name/>"),
        ('rel="via"', 'rel="guess"'),
        ("<id>tag:", "<id>no tag "),
        ('type="html"', 'type="markdown"'),
    ],
)
def test_the_schema_refuses_what_is_no_atom(right, wrong):
    text = as_atom(EVERY_KIND)
    assert right in text
    assert not SCHEMA.validate(etree.fromstring(text.replace(right, wrong, 1).encode()))


def test_every_entry_is_read_back_by_our_own_reader():
    document = read_feed(
        as_atom(EVERY_KIND).encode(),
        url="https://desk.example/harbour.atom",
        content_type="application/atom+xml",
        limit=1000,
        now=make.NOW,
    )
    assert document.version == "atom10"
    assert document.title == "The harbour"
    assert len(document.entries) == 9
    for entry, one in zip(document.entries, EVERY_KIND["entries"], strict=True):
        assert entry.guid == tag(STORE, "diffs", "harbour", one["id"])
        assert (one["title"] or "without a headline") in entry.title
        assert entry.link == one["url"]
        assert str(entry.updated)[:10] == "2026-03-02"
        assert (entry.published is None) == (one["published"] is None)
        assert entry.author == (one["outlet"] or "outlet unknown")


def test_every_entry_is_read_back_by_feedparser():
    document = feedparser.parse(as_atom(EVERY_KIND).encode())
    assert not document.bozo
    assert document.version == "atom10"
    for entry, one in zip(document.entries, EVERY_KIND["entries"], strict=True):
        assert entry.id == tag(STORE, "diffs", "harbour", one["id"])
        assert entry.updated == one["at"]
        assert entry.get("published") == one["published"]
        assert [link.href for link in entry.get("links", []) if link.rel == "alternate"] == [
            url for url in [one["url"]] if url
        ]
        assert entry.content[0].type == "text/html"
        assert {mark.scheme.rpartition(":")[2]: mark.term for mark in entry.tags} == {
            "kind": one["kind"],
            "story": "harbour",
        }


def test_the_ids_are_tags_and_tell_stores_stories_and_diffs_apart():
    found = [
        tag(store, "diffs", story, number)
        for store in (STORE, "2026-03-02:ffff")
        for story in ("harbour", "harbour/1", "гавань", "a b")
        for number in (1, 11)
    ]
    assert len(set(found)) == len(found)
    assert all(TAG.fullmatch(one) for one in found)
    ids = {said(entry, "id") for entry in entries(parsed(as_atom(EVERY_KIND)))}
    assert len(ids) == 9


def test_an_entry_has_the_same_id_in_the_feed_of_its_story_and_in_that_of_all():
    own, all_ = (parsed(as_atom(record(diff(), story=story))) for story in ("harbour", None))
    assert said(entries(own)[0], "id") == said(entries(all_)[0], "id")
    assert said(own, "id") != said(all_, "id")


def test_a_conflict_is_told_with_both_quotes():
    _, text = shown(entry_of(diff(conflicts=[AGE])))
    for part in ("age of Tamsin Orlebar", AGE["quote"], AGE["others"][0]["quote"], "Ledger"):
        assert part in text


def test_a_copy_leads_to_what_it_copies():
    entry = entry_of(diff(kind="copy", of=9, original=ORIGINAL))
    content, text = shown(entry)
    assert "Copied from Ledger: Gate 4 shut" in text
    assert [one.get("href") for one in content.iter("a")] == ["https://ledger.example/9"]
    related = entry.findall(f"{{{ATOM}}}link[@rel='related']")
    assert [one.get("href") for one in related] == ["https://ledger.example/9"]


def test_a_revision_shows_its_words_as_deleted_and_inserted():
    content, text = shown(entries(parsed(as_atom(EVERY_KIND)))[2])
    assert [one.text for one in content.iter("del")] == ["4"]
    assert [one.text for one in content.iter("ins")] == ["5"]
    assert "Gate 4 5 is closed." in text


def test_sentences_that_were_taken_out_are_shown_as_deleted():
    content, _ = shown(entry_of(diff(kind="revision", removed=["The mayor said so."])))
    assert [one.text for one in content.iter("del")] == ["The mayor said so."]


def test_what_is_too_much_is_counted_with_the_command_that_shows_it():
    added = [{"text": f"Sentence {number}."} for number in range(50)]
    _, text = shown(entry_of(diff(3, added=added)))
    assert "Sentence 19." in text
    assert "Sentence 20." not in text
    assert "and 30 more sentences: watcher show 3" in text


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "ftp://quay.example/", "https://", "x y"]
)
def test_an_address_that_is_no_web_address_is_no_link(url):
    entry = entry_of(diff(url=url, original={**ORIGINAL, "url": url}, kind="copy", of=9))
    content, _ = shown(entry)
    assert entry.findall(f"{{{ATOM}}}link") == []
    assert list(content.iter("a")) == []


def test_a_headline_cannot_reorder_what_stands_around_it():
    entry = entry_of(diff(title="\u202eexe.gpj\u2066 of the harbour"))
    assert not re.search("[\u202a-\u202e\u2066-\u2067]", as_atom(record(diff(title="\u202ex"))))
    assert said(entry, "title") == "New: exe.gpj of the harbour"


def test_a_headline_from_right_to_left_is_kept_apart_from_our_word():
    title = said(entry_of(diff(title="أغلقت البوابة", language="ar")), "title")
    assert title == "New: \u2068أغلقت البوابة\u2069"


@given(
    st.text(
        alphabet=st.one_of(
            st.characters(),
            st.sampled_from("<>&\"']\x00\x01\x0b\x1f\x7f\x85\ufffe\uffff\u202e\ud800\r\n"),
        )
    )
)
def test_whatever_stands_in_any_field_the_feed_is_valid_and_the_text_is_kept(text):
    # The letters at both ends show that nothing swallowed what stands between.
    wild = f"<b>{text}]]>&amp;\x00z"
    other = {**AGE["others"][0], "outlet": wild, "says": wild, "quote": wild}
    one = diff(
        kind="revision",
        url="https://quay.example/" + wild,
        outlet=wild,
        title=wild,
        language=wild,
        wire=wild,
        story_title=wild,
        added=[{"text": wild}],
        changes=[[Part("del", wild), Part("ins", wild)]],
        conflicts=[{"about": wild, "says": wild, "quote": wild, "others": [other]}],
        original={**ORIGINAL, "outlet": wild, "title": wild, "url": wild},
        of=9,
    )
    root = parsed(as_atom(record(one, title=wild)))
    [entry] = entries(root)
    content, plain = shown(entry)
    kept = "".join(sign for sign in text if sign.isalnum() and not 0xD800 <= ord(sign) <= 0xDFFF)
    for found in (said(root, "title"), said(entry, "title"), plain):
        squeezed = "".join(sign for sign in found if sign.isalnum())
        assert kept[:100] in squeezed
        assert "<b>" in found
    assert not list(content.iter("b", "script"))
