"""The addresses of a digest: what is too long for a mail is none, measured as the mail holds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.digest_articles import mailable
from watcher.core.digest_disputes import disputed
from watcher.render.weblinks import web_address

BASE = "https://quay.example/"


@pytest.mark.parametrize("tail", ["x" * 700, "é" * 120, "港" * 80, "\U00010400" * 60, '"' * 250])
def test_what_is_long_once_it_is_quoted_is_no_link(tail):
    assert mailable(BASE + tail) is None


def test_what_fits_stays_as_it_is():
    for url in (None, BASE, BASE + "é港" * 40, BASE + "?a=%41&b=[]@:" * 40):
        assert mailable(url) == url


@given(st.text())
def test_whatever_an_address_holds_its_link_is_bounded(tail):
    kept = mailable(BASE + tail * 20)
    assert kept is None or len(web_address(kept) or "") <= 700


@pytest.mark.parametrize(("tail", "kept"), [("1", True), ("é" * 300, False)])
def test_a_dispute_has_no_longer_links_than_an_article(tail, kept):
    others = [{"says": "47", "outlet": "Echo", "quote": "47", "item": 2, "at": None, "version": 2}]
    conflict = {"about": "age of Tamsin Orlebar", "says": "44", "quote": "44", "class": "disagree", "others": others}  # fmt: skip
    told = {"id": 1, "story": "harbour", "at": "2026-03-02T09:00:00Z", "kind": "new", "item": 1, "version": 1, "version_id": 1, "url": BASE, "outlet": "Quay News", "title": "x", "ref": None, "of": None, "translation_of": None, "published": None, "conflicts": [conflict], "evidence": {}}  # fmt: skip
    items = {
        number: {"url": BASE + tail, "language": "en", "ref": None, "published": None}
        for number in (1, 2)
    }
    [shown] = disputed([told], [], items, [], [], most=3)["shown"]
    assert {value["url"] for value in shown["values"]} == {BASE + tail if kept else None}
