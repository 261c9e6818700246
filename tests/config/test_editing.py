"""feeds.yaml is changed by a few characters; all the rest stays byte for byte."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot

from watcher.config import add_feed, load_config, remove_feed
from watcher.errors import UsageError

URL = "https://new.example/feed.xml"
STORY = "stories:\n  s:\n    names: [Ada Lovelace]\n"


def urls(text):
    return [feed.written for feed in load_config(text, path="f", environ={}).feeds]


def test_a_feed_is_added_in_the_short_form_at_the_end_of_the_list():
    text = STORY + "feeds:\n  - https://a.example/rss # the first\nservice: {per_host: 1}\n"
    assert add_feed(text, URL) == snapshot("""\
stories:
  s:
    names: [Ada Lovelace]
feeds:
  - https://a.example/rss # the first
  - https://new.example/feed.xml
service: {per_host: 1}
""")


def test_a_feed_with_an_outlet_is_added_in_the_long_form():
    text = STORY + "feeds:\n- url: https://a.example/rss\n  every: 15m\n"
    assert add_feed(text, URL, "The Example: daily") == snapshot("""\
stories:
  s:
    names: [Ada Lovelace]
feeds:
- url: https://a.example/rss
  every: 15m
- url: https://new.example/feed.xml
  outlet: "The Example: daily"
""")


def test_comments_after_the_last_feed_stay_where_they_are():
    text = (
        STORY
        + """feeds:
  - url: https://a.example/rss
    # belongs to a: it is slow
  # - https://off.example/rss

# The service
service:
  per_host: 1
"""
    )
    added = add_feed(text, URL)
    assert added == snapshot("""\
stories:
  s:
    names: [Ada Lovelace]
feeds:
  - url: https://a.example/rss
    # belongs to a: it is slow
  - https://new.example/feed.xml
  # - https://off.example/rss

# The service
service:
  per_host: 1
""")
    assert remove_feed(added, URL) == text


@pytest.mark.parametrize(
    ("feeds", "expected"),
    [
        ("feeds: []", f"feeds: [{URL}]"),
        ("feeds: [ ]", f"feeds: [{URL} ]"),
        ("feeds: [https://a.example/rss]", f"feeds: [https://a.example/rss, {URL}]"),
        ("feeds: [https://a.example/rss,]", f"feeds: [https://a.example/rss, {URL},]"),
        (
            "feeds: [\n  https://a.example/rss, # first\n  https://b.example/rss # second\n]",
            "feeds: [\n  https://a.example/rss, # first\n"
            f"  https://b.example/rss, # second\n  {URL}\n]",
        ),
        (
            "feeds: [\n  https://a.example/rss,\n  {url: https://b.example/rss},\n]",
            f"feeds: [\n  https://a.example/rss,\n  {{url: https://b.example/rss}},\n  {URL},\n]",
        ),
        ("feeds:", f"feeds:\n  - {URL}"),
        ("feeds: # none yet", f"feeds: # none yet\n  - {URL}"),
        ("feeds: null", f"feeds: [{URL}]"),
        ("feeds:\n  # - https://off.example/rss", f"feeds:\n  - {URL}\n  # - https://off.example/rss"),
        ("feeds:\n- https://a.example/rss", f"feeds:\n- https://a.example/rss\n- {URL}"),
        ("feeds:\n  - >-\n    https://a.example/rss\n\n", f"feeds:\n  - >-\n    https://a.example/rss\n  - {URL}\n\n"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("end", ["", "\n", "\n# the end\n"])
def test_every_way_to_write_the_list_is_added_to_and_removed_from(feeds, expected, newline, end):
    before = (STORY + feeds + end).replace("\n", newline)
    after = (STORY + expected + end).replace("\n", newline)
    assert add_feed(before, URL) == after
    restored = remove_feed(after, URL)
    if "null" in feeds:
        before = before.replace("null", "[]")
    assert restored == before


def test_a_file_without_feeds_gets_the_section_at_its_end():
    assert add_feed(STORY, URL, "New") == STORY + f"feeds:\n  - url: {URL}\n    outlet: New\n"
    assert add_feed(STORY.rstrip(), URL) == STORY + f"feeds:\n  - {URL}"
    assert add_feed("", URL) == f"feeds:\n  - {URL}\n"
    assert add_feed("# to come\n", URL) == f"# to come\nfeeds:\n  - {URL}\n"


def test_a_file_in_the_style_of_json_is_edited_too():
    text = '{"stories": {"s": {"names": ["Ada Lovelace"]}}}'
    added = add_feed(text, URL, "New")
    assert urls(added) == [URL]
    text = '{"stories": {"s": {"names": ["Ada Lovelace"]}}, "feeds": ["https://a.example/rss"]}'
    assert urls(add_feed(text, URL)) == ["https://a.example/rss", URL]
    assert remove_feed(add_feed(text, URL), URL) == text


def test_a_removed_feed_takes_its_own_lines_and_no_other():
    text = (
        STORY
        + """feeds:
  # Big outlets
  - https://a.example/rss # keep
  - url: https://b.example/rss # goes
    outlet: B
    # goes too
    every: 15m

  # Small outlets
  - https://c.example/rss
"""
    )
    assert remove_feed(text, "http://B.example/rss/") == snapshot("""\
stories:
  s:
    names: [Ada Lovelace]
feeds:
  # Big outlets
  - https://a.example/rss # keep

  # Small outlets
  - https://c.example/rss
""")


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("a", "feeds: [ {url: 'https://b.example/'}, https://c.example/ ]"),
        ("b", "feeds: [ https://a.example/, https://c.example/ ]"),
        ("c", "feeds: [ https://a.example/, {url: 'https://b.example/'} ]"),
    ],
)
def test_a_feed_is_removed_from_a_list_in_brackets_with_one_comma(gone, left):
    text = "feeds: [ https://a.example/, {url: 'https://b.example/'}, https://c.example/ ]\n"
    assert remove_feed(text, f"https://{gone}.example/") == left + "\n"


def test_a_comment_between_two_items_in_brackets_survives_a_removal():
    text = "feeds: [https://a.example/, # the first\n  https://b.example/]\n"
    for gone in ("a", "b"):
        assert "# the first" in remove_feed(text, f"https://{gone}.example/")


def test_what_is_in_the_file_already_is_not_added_twice():
    text = STORY + "feeds:\n  - http://NEW.example/feed.xml/\n"
    with pytest.raises(UsageError, match="already"):
        add_feed(text, URL)


def test_what_is_not_in_the_file_is_not_removed_and_the_nearest_is_named():
    text = STORY + "feeds:\n  - https://a.example/feed.xml\n"
    with pytest.raises(UsageError, match=r"did you mean https://a\.example/feed\.xml"):
        remove_feed(text, "https://a.example/feeds.xml")


def test_what_is_no_web_address_is_not_added():
    with pytest.raises(UsageError, match="did you mean https://"):
        add_feed(STORY, "new.example/feed.xml")


def test_a_variable_in_someone_elses_address_or_title_is_never_filled_in():
    text = add_feed(STORY, "https://evil.example/?${SMTP_PASSWORD}", "Best of ${HOME}")
    config = load_config(text, path="f", environ={"SMTP_PASSWORD": "x", "HOME": "y"})
    assert config.feeds[0].url == "https://evil.example/?${SMTP_PASSWORD}"
    assert config.feeds[0].outlet == "Best of ${HOME}"


@pytest.mark.parametrize(
    "text",
    [
        "x: &f [https://a.example/]\nfeeds: *f\n",
        "x: &f https://a.example/\nfeeds:\n  - *f\n",
        "feeds: https://a.example/\n",
        "- https://a.example/\n",
        "stories: {}\n...\n",
    ],
)
def test_a_file_that_cannot_be_changed_safely_is_left_alone_with_a_reason(text):
    with pytest.raises(UsageError, match="by hand"):
        add_feed(text, URL)


def test_the_byte_order_mark_of_some_editors_stays_first():
    text = "\ufeff" + STORY
    assert add_feed(text, URL).startswith("\ufeffstories:")


# --- laws -----------------------------------------------------------------------------------

hosts = st.sampled_from([f"{word}.example" for word in ("a", "bb", "ccc", "d-d", "سوريا", "é")])
addresses = st.builds(
    "{}://{}/{}".format,
    st.sampled_from(["http", "https"]),
    hosts,
    st.text("abc/?=&,:;[]{}#$%~+@!'()*", max_size=8),
)
titles = st.text(min_size=1, max_size=20)
comments = st.sampled_from(["", "", " # نص", " # a: [b], {c} 'd'", "  #"])
blank = st.sampled_from(
    ["", "", "\n", "  # - https://off.example/\n", "# flush left\n\n", "    # deep\n"]
)


@st.composite
def files(draw):
    """A file with feeds in some layout, comments everywhere."""
    lines = [
        draw(blank),
        "stories:" + draw(comments) + "\n",
        "  s: {names: [Ada Lovelace]}\n",
    ]
    chosen = draw(st.lists(addresses, max_size=4))
    style = draw(st.sampled_from(["block", "flush", "flow", "tall flow"]))
    quoted = ["'" + url.replace("'", "''") + "'" for url in chosen]
    if style in ("block", "flush"):
        pad = "  " if style == "block" else ""
        lines.append("feeds:" + draw(comments) + "\n")
        for url in quoted:
            lines.append(draw(blank) if pad else "")
            if draw(st.booleans()):
                lines.append(f"{pad}- {url}{draw(comments)}\n")
            else:
                lines.append(f"{pad}- url: {url}{draw(comments)}\n")
                lines.append(f"{pad}  # about it\n" if draw(st.booleans()) else "")
                lines.append(f"{pad}  every: 1h{draw(comments)}\n")
    elif style == "flow":
        lines.append(f"feeds: [{', '.join(quoted)}]{draw(comments)}\n")
    else:
        lines.append("feeds: [" + draw(comments) + "\n")
        lines += [f"  {{url: {url}}},{draw(comments)}\n" for url in quoted]
        lines.append("]" + draw(comments) + "\n")
    lines.append(draw(blank))
    if draw(st.booleans()):
        lines.append("service:\n  per_host: 1" + draw(comments) + "\n")
    text = "".join(lines)
    if draw(st.booleans()):
        text = text.removesuffix("\n")
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def added_unless_refused(text, url, outlet):
    """The edited text; None for an address that is none, or that the file has. No third reason."""
    try:
        return add_feed(text, url, outlet)
    except UsageError as error:
        if "by hand" in str(error):
            raise
        return None


@given(files(), addresses, st.none() | titles)
def test_adding_and_removing_a_feed_gives_the_file_back(text, url, outlet):
    added = added_unless_refused(text, url, outlet)
    if added is not None:
        assert remove_feed(added, url) == text


@given(files(), addresses, st.none() | titles)
def test_adding_a_feed_only_ever_inserts(text, url, outlet):
    added = added_unless_refused(text, url, outlet)
    if added is None:
        return
    rest = iter(added)
    assert all(letter in rest for letter in text)
    assert len(re.findall("#", added)) >= len(re.findall("#", text))
