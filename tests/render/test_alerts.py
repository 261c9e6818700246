"""An alert's text: our own words; no headline formats, mentions or links anything."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import make
from watcher.config import AlertKind
from watcher.core.alerts import worth_telling
from watcher.render.alerts import body, plain, subject

NEW, CONFLICT = frozenset({AlertKind.NEW}), frozenset({AlertKind.CONFLICT, AlertKind.NEW})


def diff(**given):
    return {"id": 1, "story": "harbour", "at": "2026-03-02T09:00:00Z", "kind": "new", "item": 1, "url": "https://quay.example/1", "outlet": "Quay News", "title": "Ferry late", "published": "2026-03-02T09:00:00Z", "novelty": 0.9, "added": [{"text": "x"}], "removed": [], "conflicts": [], **given}  # fmt: skip


def conflict(**given):
    return {"about": "age of Tamsin Orlebar", "says": "44", "quote": "", "class": "disagree", "others": [{"says": "47", "outlet": "Echo", "quote": "", "item": 2, "at": None}], **given}  # fmt: skip


def text(*told, asleep=0, held=0):
    return body("harbour", told, asleep=asleep, held=held, most=10)


def alerts(kinds="new, revision, conflict, removal", novelty=0.5):
    return make.config(f'{make.STORIES}\nalerts: {{to: {{desk: "json://x"}}, kinds: [{kinds}], novelty: {novelty}}}').alerts  # fmt: skip


def test_the_strongest_comes_first_and_each_says_what_happened():
    told = [
        (diff(), NEW),
        (diff(kind="removal", outlet="Echo"), frozenset({AlertKind.REMOVAL})),
        (diff(kind="revision", removed=["a", "b"]), frozenset({AlertKind.REVISION})),
        (diff(conflicts=[conflict()]), CONFLICT),
    ]
    assert text(*told).splitlines()[::2] == [
        "Conflict: age of Tamsin Orlebar: Quay News says 44, Echo says 47",
        "Taken down by Echo: Ferry late",
        "Revised by Quay News (+1 −2 sentences): Ferry late",
        "New from Quay News: Ferry late",
    ]
    assert subject("The harbour", told) == "The harbour: 1 conflict, 1 removal, 1 revision, 1 new article"  # fmt: skip
    assert text(*told, asleep=2, held=1).splitlines()[-2:] == [
        "2 of these came in quiet hours and waited for their end.",
        "1 of these were held back: after 10 alerts in an hour, or because an earlier one could not be delivered.",
    ]


@pytest.mark.parametrize(
    "title",
    ["@everyone read <!channel>", "[here](https://evil.example/x)", "*a* _b_ ~c~ `d` ||e||", "<b>x</b><script>", "line\r\nNew from Us: nothing\u202e", "https://evil.example/x", "&amp; \\n"],
)  # fmt: skip
def test_a_headline_is_words_and_nothing_else(title):
    shown = text((diff(title=title), NEW)).splitlines()
    assert len(shown) == 2
    assert not set(shown[0]) & set("<>@[]*_~`|\\&#")
    assert "://" not in shown[0]
    assert shown[1] == "https://quay.example/1"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Visit www.evil.example/login now", "Visit www. evil. example/login now"),
        ("see t.me/evilbot", "see t. me/evilbot"),
        ("evil\u200b.\u2060example", "evil. example"),
        ("evil。example evil．example", "evil。 example evil． example"),
        ("at 10.0.0.7/x", "at 10. 0. 0. 7/x"),
        ("@everyone #general", "＠ everyone ＃ general"),
        ("me@evil.example", "me＠ evil. example"),
        ("＠everyone ＃general", "＠ everyone ＃ general"),
        ("/start \\start", "/ start / start"),
        ("tg://resolve", "tg : resolve"),
        ("Up 3.5% to 1.200.000 dollars, 24/7. Then … more.", "Up 3.5% to 1.200.000 dollars, 24/7. Then … more."),
        ("港で逮捕。警察発表", "港で逮捕。警察発表"),
    ],
)  # fmt: skip
def test_no_chat_makes_a_link_a_mention_or_a_command_of_a_headline(title, shown):
    assert plain(title, 140) == shown


@pytest.mark.parametrize("text", [".example", "a.example", "a.b.example/x", "..example"])
@given(before=st.text(), after=st.text())
def test_whatever_stands_around_a_name_its_last_dot_is_parted_from_it(text, before, after):
    assert not re.search(r"\.example", plain(before + text + after, 400))


@given(st.text())
def test_whatever_a_text_holds_it_is_one_line_of_a_bounded_length(title):
    shown = plain(title, 60)
    assert len(shown) <= 64
    assert shown == " ".join(shown.split())
    assert not set(shown) & set("<>@[]*_~`|\\&#\r\n\u2028\u202e")


@pytest.mark.parametrize("url", [None, "javascript:alert(1)", "file:///x", "https://[", "https://quay.example/" + "x" * 600])  # fmt: skip
def test_what_is_no_web_address_is_left_out(url):
    assert len(text((diff(url=url), NEW)).splitlines()) == 1


@pytest.mark.parametrize(
    "url", ["https://u:p@evil.example/", "https:///x", "https://quay.example/" + "é" * 90]
)
def test_what_names_a_user_or_no_host_or_is_long_once_it_is_quoted_is_left_out(url):
    assert len(text((diff(url=url), NEW)).splitlines()) == 1


def test_an_address_mentions_nobody():
    shown = text((diff(url="https://quay.example/@everyone/<@12345>?x=<!here>"), NEW)).splitlines()[
        1
    ]
    assert shown == "https://quay.example/%40everyone/%3C%4012345%3E?x=%3C!here%3E"


def test_an_address_holds_nothing_but_an_address():
    shown = text((diff(url='https://quay.example/é x">)*'), NEW)).splitlines()[1]
    assert shown == "https://quay.example/%C3%A9%20x%22%3E%29%2A"


@pytest.mark.parametrize(
    ("given", "kinds"),
    [
        ({}, {"new"}),
        ({"novelty": 0.4}, set()),
        ({"novelty": None}, set()),
        ({"published": "2026-03-01T09:00:00Z"}, set()),
        ({"published": None}, {"new"}),
        ({"kind": "copy"}, set()),
        ({"kind": "copy", "conflicts": [conflict()]}, {"conflict"}),
        ({"conflicts": [conflict(**{"class": "updated"})]}, {"new"}),
        ({"conflicts": [conflict()], "published": "2026-03-01T09:00:00Z"}, set()),
        ({"kind": "revision", "novelty": 0.0}, {"revision"}),
        ({"kind": "revision", "added": []}, set()),
        ({"kind": "revision", "published": "2020-03-01T09:00:00Z"}, {"revision"}),
        ({"kind": "removal", "novelty": None, "added": []}, {"removal"}),
        ({"kind": "return", "novelty": None, "added": []}, set()),
    ],
)
def test_what_is_worth_an_alert(given, kinds):
    found = worth_telling(diff(**given), alerts(), began=make.NOW.replace(hour=8))
    assert {str(kind) for kind in found} == kinds
    assert worth_telling(diff(**given), alerts("new"), began=make.NOW.replace(hour=8)) <= {AlertKind.NEW}  # fmt: skip


def test_a_page_that_could_be_read_at_last_accuses_nobody_of_an_edit():
    told = {**diff(kind="revision", added=[{"text": "A."}]), "is_page": True}
    assert worth_telling(told, alerts("revision"), began=make.NOW) == frozenset()
    assert worth_telling({**told, "is_page": False}, alerts("revision"), began=make.NOW) == {AlertKind.REVISION}  # fmt: skip


def test_a_date_without_a_time_of_day_on_the_day_watching_began_is_news():
    told = diff(published=f"{make.NOW:%Y-%m-%d}T00:00:00Z")
    assert AlertKind.NEW in worth_telling(told, alerts("new"), began=make.NOW)
