"""A report page: nothing from outside becomes markup, and every line leads to something that is there."""

from __future__ import annotations

import base64
import copy
import hashlib
import itertools
import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html

from tests.render import reports
from watcher.render import report
from watcher.render.safe import clean

# What decides, and is never text from outside.
_OURS = frozenset(
    {"kind", "class", "op", "outcome", "field", "at", "published", "first_seen", "removed", "made"}
    | {
        "date",
        "from",
        "to",
        "last_ok",
        "since",
        "until",
        "first",
        "last",
        "story",
        "version",
        "day",
    }
)
_HOSTILE = (
    "</title></style></script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;i&gt;&#x3c;b&#x3e;",
    "\u202egnp.exe\u2066\x00\x1b[31m\u2028",
    "\ud800\udfff",
)


def parsed(page: str):
    return html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))


def shape(tree) -> set[tuple[str, str]]:
    """Return which attributes stand on which elements."""
    return {
        (str(one.tag), name)
        for one in tree.iter()
        if isinstance(one.tag, str)
        for name in one.attrib
    } | {(str(one.tag), "") for one in tree.iter() if isinstance(one.tag, str)}


def poisoned(value, text: str, key: str = ""):
    """Return a record in which every text from outside is another."""
    if isinstance(value, dict):
        return {name: poisoned(one, text, str(name)) for name, one in value.items()}
    if isinstance(value, list):
        return [poisoned(one, text, key) for one in value]
    return f"{value} {text}" if isinstance(value, str) and key not in _OURS else value


BENIGN = shape(parsed(report.page(reports.everything())))


@pytest.mark.parametrize("text", _HOSTILE)
def test_hostile_text_in_every_field_makes_no_markup(text):
    check(text)


@given(st.text(alphabet=st.sampled_from("<>\"'&;/=!-x {}%#\x00\u202e\u2028\ud800"), max_size=40))
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@example("<svg/onload=alert(1)>")
def test_no_text_makes_markup(text):
    check(text)


def check(text: str) -> None:
    page = report.page(poisoned(reports.everything(), text))
    assert page == clean(page)  # nothing that reorders or hides
    tree = parsed(page)
    # A page without an outlet's address has no link to it, hence a subset.
    assert shape(tree) <= BENIGN
    assert len(tree.findall(".//script")) == len(tree.findall(".//style")) == 1
    for link in tree.iter("a"):
        assert re.match(r"#|https?://", link.get("href")), link.get("href")


def test_a_hostile_address_is_shown_and_not_linked():
    record = reports.everything()
    for number, url in enumerate(
        ("javascript:alert(1)", "data:text/html,x", "//quay.example", "https://", "file:///x"), 1
    ):
        record["items"][number]["url"] = url
    tree = parsed(report.page(record))
    for number in range(1, 6):
        assert not tree.get_element_by_id(f"i{number}").find_class("out")
    assert "javascript:alert(1)" in tree.get_element_by_id("i1").text_content()


def test_links_out_of_the_page_give_nothing_away():
    links = parsed(report.page(reports.everything())).find_class("out")
    assert links
    for link in links:
        assert set(link.get("rel").split()) >= {"noopener", "nofollow"}


@pytest.mark.parametrize("record", [reports.everything(), reports.many(40)], ids=["each", "many"])
def test_every_link_leads_somewhere_and_every_anchor_is_there_once(record):
    tree = parsed(report.page(record))
    anchors = Counter(
        one.get("id") for one in tree.iter() if isinstance(one.tag, str) and one.get("id")
    )
    assert [name for name, count in anchors.items() if count > 1] == []
    targets = {
        one.get(name)[1:]
        for one in tree.iter("a", "use")
        for name in ("href", "xlink:href")
        if (one.get(name) or "").startswith("#")
    }
    assert targets - set(anchors) == set()


@pytest.mark.parametrize("record", [reports.everything(), reports.many(40)], ids=["each", "many"])
def test_every_diff_and_conflict_has_its_line_with_evidence(record):
    tree = parsed(report.page(record))
    for diff in record["diffs"]:
        line = tree.get_element_by_id(f"d{diff['id']}")
        assert "Verdict" in line.text_content()
        assert line.getparent().get("id") == f"i{diff['item']}"
    quotes = [one.text_content() for one in tree.find_class("claims")]
    for conflict in record["line"]["conflicts"]:
        for claim in conflict["claims"]:
            assert any(claim["quote"] in text and claim["says"] in text for text in quotes)
    for item in record["items"]:
        assert tree.get_element_by_id(f"i{item}") is not None


def test_each_new_sentence_stands_under_a_day_and_leads_to_its_diff():
    record = reports.everything()
    tree = parsed(report.page(record))
    days = [one for one in tree.find_class("day")]
    for diff in record["diffs"]:
        for sentence in diff["added"]:
            lines = [
                line
                for day in days
                for line in day.iter("li")
                if sentence["text"] in line.text_content()
            ]
            assert any(line.find(".//a").get("href") == f"#d{diff['id']}" for line in lines)


def test_the_policy_names_the_style_and_the_script_that_stand_there():
    page = report.page(reports.everything())
    policy = parsed(page).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        [inside] = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{rule} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


def test_a_page_asks_for_nothing_and_carries_no_style_that_the_policy_would_stop():
    tree = parsed(report.page(reports.everything()))
    for one in tree.iter():
        if isinstance(one.tag, str):
            assert not {"src", "srcset", "style", "background", "action"} & set(one.attrib)
            assert one.tag not in ("link", "img", "iframe", "object", "base")
    style = tree.find(".//style").text
    assert "@import" not in style
    assert set(re.findall(r"url\(([^)]*)\)", style)) <= {"#hatch"}


def test_headings_come_in_order():
    levels = [
        int(one.tag[1])
        for one in parsed(report.page(reports.everything())).iter("h1", "h2", "h3", "h4")
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_text_says_which_way_it_runs_and_in_which_language():
    tree = parsed(report.page(reports.everything()))
    title = tree.get_element_by_id("i6").find(".//h3").find_class("t")[0]
    assert (title.get("dir"), title.get("lang")) == ("auto", "ar")
    for name in tree.find_class("lane"):
        assert name.find("bdi") is not None or name.text_content().strip() in ("", "all outlets")


@pytest.mark.parametrize("language", ["english, please", "e", "", None, 'en" onclick="x'])
def test_what_is_no_language_is_not_given_as_one(language):
    record = reports.everything()
    record["items"][1]["language"] = language
    item = parsed(report.page(record)).get_element_by_id("i1")
    assert item.find(".//h3").find_class("t")[0].get("lang") is None


def test_what_the_outlets_did_is_told_apart_by_its_shape():
    tree = parsed(report.page(reports.everything()))
    plot = tree.get_element_by_id("plot")
    drawn = {use.get("href") for use in plot.iter("use")}
    assert drawn == {
        "#m-origin",
        "#m-copy",
        "#m-translation",
        "#m-revision",
        "#m-removal",
        "#m-disputed",
    }
    legend = {use.get("href") for use in tree.find_class("legend")[0].iter("use")}
    assert legend == drawn


def test_figures_add_up_with_the_page():
    record = reports.everything()
    tree = parsed(report.page(record))
    figures = {
        one.find("dt").text: int(one.find("dd").text) for one in tree.find_class("figures")[0]
    }
    assert figures["articles"] == 6
    assert figures["copies"] == 2
    assert figures["probable translation"] == 1
    assert figures["open conflict"] == 1
    table = tree.find_class("table")[0].find(".//table")
    assert table.findall(".//tfoot//td")[-1].text == "6"


def test_a_revision_marks_what_went_and_what_came():
    tree = parsed(report.page(reports.everything()))
    revision = tree.get_element_by_id("r6")
    assert [one.text for one in revision.iter("del")] == ["Three"]
    assert [one.text for one in revision.iter("ins")] == ["Five"]
    assert "Three Five people were hurt." in " ".join(
        revision.text_content().replace("ThreeFive", "Three Five").split()
    )


def test_a_story_without_articles_says_so():
    tree = parsed(report.page(reports.record([], [])))
    assert "Nothing was told yet" in tree.text_content()
    limited = parsed(report.page(reports.record([], [], since=reports.at(1))))
    assert "between these times" in limited.text_content()


def test_the_same_record_gives_the_same_page_and_is_left_as_it_was():
    record = reports.everything()
    before = copy.deepcopy(record)
    assert report.page(record) == report.page(record)
    assert record == before


def test_the_list_of_the_stories_leads_to_their_pages():
    record = reports.everything()
    record["title"] = "<i>Ferry</i>"
    page = report.index(
        [report.listed(record, "harbour.html")], made=reports.at(1), version="0.1.0"
    )
    tree = parsed(page)
    assert [link.get("href") for link in tree.iter("a")] == ["harbour.html"]
    assert tree.find(".//i") is None
    assert not tree.findall(".//script")


def test_of_very_many_articles_less_evidence_is_shown_and_what_is_left_out_is_said():
    tree = parsed(report.page(reports.many(310)))
    assert "watcher why" in tree.text_content()
    copied = next(one for one in tree.find_class("diff") if one.find("p/b").text == "copy")
    assert "more sentence" in copied.text_content()
