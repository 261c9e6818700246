"""Markdown is read as what it says, not as how it is marked."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.markdown import front_matter, headline, prose


def test_front_matter_is_taken_off_and_its_values_are_words():
    fields, text = front_matter(
        "---\ntitle: 'Ferry: late again'\ndate: 2026-03-02\nURL: https://quay.example/1\ndraft: no\n"
        "outlet: ~\ntags: [ferry]\n---\n\n# Ferry\n"
    )
    assert fields == {"title": "Ferry: late again", "date": "2026-03-02", "url": "https://quay.example/1", "draft": "no"}  # fmt: skip
    assert text == "\n# Ferry\n"


def test_front_matter_may_end_with_dots_or_with_the_file():
    assert front_matter("---\ntitle: A\n...\nText.") == ({"title": "A"}, "Text.")
    assert front_matter("---\ntitle: A\n---") == ({"title": "A"}, "")


@pytest.mark.parametrize(
    "text",
    [
        "No front matter.",
        "---\n",
        "---\ntitle: never ended\n",
        "---\ntitle: [unclosed\n---\nText.",
        "---\ntitle: a: b\n---\nText.",
        "---\n- a\n- list\n---\nText.",
        "---\nOnly a sentence between rules.\n---\nText.",
        "---\nNote: this is a sentence.\n---\nText.",
        "---\n\n---\nText.",
        "\n---\ntitle: not at the top\n---\nText.",
        "----\ntitle: A\n----\nText.",
        "---\ntitle: &a [*a]\n---\nText.",
        "---\ntitle: " + "[" * 10_000 + "\n---\nText.",
        "---\n? {a: b}\n: c\ntitle: x\n---\nText.",
    ],
    ids=lambda text: text[:30].encode("unicode_escape").decode(),
)
def test_what_is_no_front_matter_is_text(text):
    assert front_matter(text) == ({}, text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# Ferry late", "Ferry late"),
        ("### Ferry late ###", "Ferry late"),
        ("# In C#\nIn C #", "In C#\nIn C #"),
        ("#hashtag stays, and so does C#", "#hashtag stays, and so does C#"),
        ("Ferry late\n==========\n\nText.", "Ferry late\n\nText."),
        ("Ferry late\n---\nText.", "Ferry late\n\nText."),
        ("One.\n\n* * *\n\nTwo.", "One.\n\n\n\nTwo."),
        ("*soft* **hard** ***both*** _soft_ __hard__ ~~gone~~", "soft hard both soft hard gone"),
        ("**hard with *soft* in it**", "hard with soft in it"),
        ("un*break*able", "unbreakable"),
        ("snake_case_name and 5 * 3 * 2 and a*", "snake_case_name and 5 * 3 * 2 and a*"),
        ("[The port](https://quay.example/a_(b) \"Port\") closed", "The port closed"),
        ("[**The** port][1] closed\n\n[1]: https://quay.example 'Port'\n", "The port closed\n\n"),
        ("Closed.[^1]\n\n[^1]: Until Monday.", "Closed.\n\nUntil Monday."),
        ("[He said] it", "[He said] it"),
        ("![A ferry](ferry.jpg)\n\nText.", "\n\nText."),
        ("[![A ferry](ferry.jpg)](https://quay.example) sank", " sank"),
        ("> Quoted.\n> > Twice.", "Quoted.\nTwice."),
        ("- one\n* two\n  + three\n1. four", "one\ntwo\nthree\n1. four"),
        ("- [ ] open\n- [x] done", "open\ndone"),
        ("a `code` word", "a code word"),
        ("```yaml\ntitle: x\n```\nText.", "title: x\nText."),
        ("<https://quay.example/1>", "https://quay.example/1"),
        ("a \\*star\\* and 1\\. April", "a *star* and 1. April"),
        ("seen <!-- not\nseen --> again", "seen  again"),
        ("Ends here.  \nGoes on.\\\nAnd on.", "Ends here.\nGoes on.\nAnd on."),
        ("5 < 6 > 4 & 3 – « plain » text, 50% (or so).", "5 < 6 > 4 & 3 – « plain » text, 50% (or so)."),
        ("**قال رئيس الميناء** إن [الرصيف](https://quay.example) مغلق", "قال رئيس الميناء إن الرصيف مغلق"),
    ],
)  # fmt: skip
def test_marks_go_and_words_stay(source, text):
    assert prose(source) == text


@given(st.lists(st.from_regex(r"\A[A-Za-zäéشق]{1,8}[.,?!]?\Z"), max_size=20))
def test_prose_without_marks_is_left_as_it_is(words):
    text = " ".join(words)
    assert prose(text) == text


@pytest.mark.parametrize(
    "piece", ["*a ", "**", "[", "![", "](", "`", "_a", "> ", "<!--", "<!-- -", "<", "\n", " ", "# \n", "- ", "\\", "~~", "[a](", "# ", "(", "*a_b`c["]
)  # fmt: skip
def test_time_grows_with_the_text_and_not_faster(piece):
    text = piece * (400_000 // len(piece))
    began = time.perf_counter()
    prose(text)
    front_matter("---\n" + text)
    assert time.perf_counter() - began < 3


@pytest.mark.parametrize(
    ("source", "title", "found"),
    [
        ("# Ferry *late*\n\nText.", None, ("Ferry late", "\nText.")),
        ("\nFerry late\n===\nText.", None, ("Ferry late", "Text.")),
        ("# Ferry late\nText.", "FERRY late", ("Ferry late", "Text.")),
        ("# Ferry late\nText.", "Another", (None, "# Ferry late\nText.")),
        ("# Ferry late\n", None, (None, "# Ferry late\n")),
        ("## Part one\nText.", None, (None, "## Part one\nText.")),
        ("Text.", None, (None, "Text.")),
    ],
)
def test_the_heading_above_a_text_is_its_headline(source, title, found):
    assert headline(source, title) == found


@pytest.mark.parametrize(
    "text",
    [
        "[Q]: Where were you on Monday?",
        "[Tamsin Orlebar]: I never left the harbour, whatever they say.",
    ],
)
def test_a_speaker_in_brackets_is_no_link(text):
    assert prose(f"{text}\n").strip() == text
