"""The demo's feeds can be read, its pages hold their articles among furniture, and all say that they are invented."""

from __future__ import annotations

import io
import json
from itertools import pairwise

import feedparser
import pytest
import trafilatura

from watcher.demo import OUTLETS, ROUNDS, articles
from watcher.demo.articles import Piece
from watcher.demo.pages import FURNITURE

PIECES = {
    name: piece
    for name, piece in vars(articles).items()
    if isinstance(piece, Piece) and piece.paragraphs
}
FEEDS = [
    pytest.param(
        outlet,
        shown.answers[outlet.id][outlet.feed],
        shown,
        id=f"{shown.name}-{outlet.id}",
    )
    for shown in ROUNDS
    for outlet in OUTLETS
]


def page_of(piece: Piece) -> str:
    """Return the last page that shows the piece as it is: an edited one has its path in two states."""
    bodies = [
        answers[piece.path].body
        for shown in ROUNDS
        for answers in shown.answers.values()
        if piece.path in answers
    ]
    title = piece.title.replace("'", "&#x27;")
    return next(body for body in bodies if f"<h1>{title}</h1>" in body)


def extracted(page: str) -> str:
    return trafilatura.extract(page, include_comments=False, deduplicate=False) or ""


@pytest.mark.parametrize(("outlet", "answer", "shown"), FEEDS)
def test_every_feed_lists_the_pages_of_its_outlet(outlet, answer, shown):
    if answer.status != 200 or answer.headers["Content-Type"].startswith("text/html"):
        assert shown in ROUNDS[3:]  # the round of trouble, and the wait after it
        return
    pages = {outlet.home + path for path in shown.answers[outlet.id]} - {outlet.home + outlet.feed}
    if outlet.format == "json":
        document = json.loads(answer.body)
        assert document["version"] == "https://jsonfeed.org/version/1.1"
        links, title = [item["url"] for item in document["items"]], document["title"]
    else:
        parsed = feedparser.parse(io.BytesIO(answer.body.encode()))
        assert not parsed.bozo
        assert {"rss": "rss20", "atom": "atom10", "rdf": "rss10"}[outlet.format] == parsed.version
        assert all(
            entry.title and entry.summary and {"published_parsed", "updated_parsed"} & entry.keys()
            for entry in parsed.entries
        )
        links, title = [entry.link for entry in parsed.entries], parsed.feed.title
    assert title == outlet.name
    assert set(links) == pages
    assert len(links) == len(pages)


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_the_article_can_be_told_from_what_stands_around_it(piece):
    text = extracted(page_of(piece))
    words = FURNITURE[piece.language]
    for paragraph in piece.paragraphs:
        assert paragraph in text
    for unwanted in (
        words.cookies,
        words.accept,
        words.share,
        words.notice,
        *(what for _, what in words.remarks),
    ):
        assert unwanted not in text


def test_a_page_that_only_teases_the_story_does_not_name_it_in_its_article():
    page = page_of(articles.LEMONS)
    assert "Anchor Movement" in page
    assert "Balqashi" in page
    assert "Anchor Movement" not in extracted(page)
    assert "Balqashi" not in extracted(page)


def test_a_headline_that_names_nobody_has_a_page_that_does():
    shown = articles.STRANDED
    assert "Mirsat" not in shown.title + shown.teaser
    assert "Anchor" not in shown.title + shown.teaser
    assert "Kessaro" in shown.title  # the context word for which it is opened
    assert "Harakat al-Mirsat" in extracted(page_of(shown))


def test_the_follow_up_adds_two_sentences_to_the_agency_text():
    known = " ".join(articles.CLEARED.paragraphs)
    text = " ".join(articles.RELEASED.paragraphs)
    assert text.replace(" ".join(articles.ADDED) + " ", "") == known
    assert len(articles.ADDED) == 2


def test_the_edit_changes_the_number_and_nothing_else():
    before = articles.BLOCKADE
    after = articles.BLOCKADE_EDITED
    assert before.path == after.path
    assert [p.replace("Five", "Three") for p in after.paragraphs] == list(before.paragraphs)
    assert (after.title, after.teaser) != (before.title, before.teaser)


def test_the_disagreement_is_about_an_age_and_a_count():
    assert "Zuhair al-Balqashi, 47," in " ".join(articles.BLOCKADE_EDITED.paragraphs)
    assert "Zuhayr Balqashi, 52," in " ".join(articles.PROFILE.paragraphs)
    assert "Five crew members" in articles.BLOCKADE_EDITED.paragraphs[0]
    assert "seven crew members" in " ".join(articles.PROFILE.paragraphs)


def test_everything_served_says_that_it_is_invented():
    for shown in ROUNDS:
        for answers in shown.answers.values():
            for answer in answers.values():
                assert "nvented for the watcher demo" in answer.body


def test_main_articles_are_of_the_length_of_news_reports():
    for piece in PIECES.values():
        sentences = sum(paragraph.count(". ") + 1 for paragraph in piece.paragraphs)
        assert 8 <= sentences <= 14


def test_rounds_keep_what_earlier_rounds_published():
    for earlier, later in pairwise(ROUNDS):
        for outlet in OUTLETS:
            assert earlier.answers[outlet.id].keys() <= later.answers[outlet.id].keys()
