"""Two spellings of one address are equal, two articles never are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.links import article_number, canonical

ARTICLE = "https://example.org/news/harbour-fire"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/news/harbour-fire",
        "https://www.example.org/news/harbour-fire/",
        "HTTPS://Example.ORG:443/news/harbour-fire",
        "http://example.org:80/news/harbour-fire#comments",
        "https://example.org/news/harbour-fire#:~:text=fire",
        "https://example.org//news/harbour-fire",
        "https://example.org/news/./x/../harbour-fire",
        "https://example.org/news/harbour%2Dfire",
        "https://example.org/news/harbour-fire/index.html",
        "https://example.org/news/harbour-fire?utm_source=rss&utm_medium=feed",
        "https://example.org/news/harbour-fire?at_medium=RSS&at_campaign=KARANGA",
        "https://example.org/news/harbour-fire?fbclid=IwAR0abc&xtor=RSS-3208",
        "https://example.org/news/harbour-fire?ref=rss",
        "https://example.org/news/harbour-fire?ocid=feed&CMP=share_btn",
        "https://example.org/news/harbour-fire/amp/",
        "https://example.org/amp/news/harbour-fire",
        "https://amp.example.org/news/harbour-fire",
        "https://example.org/news/harbour-fire?amp=1",
        "https://example.org/news/harbour-fire?outputType=amp",
        "https://web.archive.org/web/20260101000000/http://example.org/news/harbour-fire",
        "https://web.archive.org/web/20260101000000id_/https:/www.example.org/news/harbour-fire",
        "https://www.google.com/amp/s/example.org/news/harbour-fire",
        "https://reader:secret@example.org/news/harbour-fire",
        "  https://example.org/news/harbour-fire\n",
        "https://example.org/news/harbour-fire;jsessionid=0A1B2C",
    ],
)
def test_spellings_of_one_address_are_one(url):
    assert canonical(url) == ARTICLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://example.org/?p=12", "https://example.org/?p=13"),
        ("https://example.org/story?id=5", "https://example.org/story?id=6"),
        ("https://example.org/story?from=5", "https://example.org/story?from=6"),
        ("https://example.org/story?ref=48213", "https://example.org/story?ref=48214"),
        ("https://example.org/a.html", "https://example.org/b.html"),
        ("https://fr.example.org/a", "https://en.example.org/a"),
        ("https://example.org/a", "https://example.com/a"),
        ("https://example.org:8080/a", "https://example.org/a"),
        ("https://example.org/a%2Fb", "https://example.org/a/b"),
        ("https://example.org/Ab1", "https://example.org/aB1"),
        ("https://example.org/#!/story/1", "https://example.org/#!/story/2"),
        ("https://example.org/#/story/1", "https://example.org/#/story/2"),
        ("https://example.org/live?post=1#post-1", "https://example.org/live?post=2#post-2"),
        ("https://example.org/camp", "https://example.org/c"),
        ("https://example.org/a?page=1", "https://example.org/a?page=2"),
        ("https://example.org/أخبار/1", "https://example.org/أخبار/2"),
    ],
)
def test_different_articles_stay_apart(one, other):
    assert canonical(one) != canonical(other)


def test_letters_of_any_script_are_equal_to_their_encoding():
    encoded = "https://example.org/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/7"
    assert canonical("https://example.org/أخبار/7") == canonical(encoded)
    assert canonical("https://münchen.example/a") == "https://xn--mnchen-3ya.example/a"


def test_parameters_are_told_apart_but_not_by_their_order():
    assert canonical("https://example.org/s?b=2&a=1&utm_id=9") == "https://example.org/s?a=1&b=2"


@pytest.mark.parametrize(
    "text", ["mailto:a@example.org", "tag:example.org,2026:1", "not a url", "http://[", ""]
)
def test_what_is_no_web_address_is_left_alone(text):
    assert canonical(text) == text


_PIECES = (
    "http https :// / // . .. www. amp. example.org xn--mnchen-3ya ? & = # ! %41 %2f %zz + ; amp index.html .amp .html "
    "utm_source=a id=1 amp=1 :80 :8080 @ é أ \\ web.archive.org/web/2020/ [ ] a 12345 ~ ' \" | \u3002"
)
_PARTS = st.sampled_from(_PIECES.split())


@given(st.lists(_PARTS, max_size=12).map(lambda parts: "http://example.org/" + "".join(parts)) | st.lists(_PARTS, max_size=12).map("".join) | st.text(max_size=40))  # fmt: skip
def test_folding_twice_is_folding_once(url):
    once = canonical(url)
    assert canonical(once) == once


@given(st.text(alphabet="abé أ-_.~%/", max_size=30), st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_number_in_the_path_or_query_always_tells_apart(path, one, other):
    for form in ("https://example.org/{1}/{0}", "https://example.org/{1}?id={0}"):
        urls = [form.format(number, path) for number in (one, other)]
        assert (canonical(urls[0]) == canonical(urls[1])) == (one == other)


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://example.org/world/harbour-fire-5467821.html", "5467821"),
        ("https://example.org/2026/11/21/harbour-fire_5467821_3210.html", "5467821"),
        ("https://example.org/news/world-europe-67890123", "67890123"),
        ("https://example.org/article/20261121-harbour-fire", None),
        ("https://example.org/202611/harbour-fire", None),
        ("https://example.org/20261121103000/harbour", None),
        ("https://example.org/harbour-fire-42", None),
        ("https://example.org/?id=1234567", None),
        ("http://[", None),
    ],
)
def test_the_publishers_number_is_found_and_dates_are_not_taken_for_one(url, number):
    assert article_number(url) == number
