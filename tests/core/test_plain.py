"""Plain text says the words that were published, and nothing of the markup around them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core import plain


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One.</p><p>Two.</p>", "One. Two."),
        ("a<br>b<br/>c", "a b c"),
        ("un<b>break</b>able", "unbreakable"),
        ("Ware &amp; Sons", "Ware & Sons"),
        ("caf&eacute; &#233; &#xe9;", "café é é"),
        ("&lt;p&gt;twice &lt;b&gt;escaped&lt;/b&gt;&lt;/p&gt;", "twice escaped"),
        ("5 &lt; 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("before<script>alert('x < y')</script>after", "before after"),
        ("before<style>p { color: red }</style>after", "before after"),
        ("<img alt='a > b' src=x>seen", "seen"),
        ("<iframe src='x'/>text", "text"),
        ("<!-- <p>no</p> -->yes", "yes"),
        ("<unfinished attribute='", "<unfinished attribute='"),
        ("tab\there\r\nand\u00a0there", "tab here and there"),
        ("N\x00U\x07L\x9f", "NUL"),
        ("lone \ud800 half", "lone half"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\U0001f469\u200d\U0001f692 saves \U0001f1eb\U0001f1f7", "\U0001f469\u200d\U0001f692 saves \U0001f1eb\U0001f1f7"),
        ("&#" + "9" * 5_000 + ";", "�"),
        ("", ""),
    ],
)  # fmt: skip
def test_html_becomes_the_text_a_reader_sees(source, text):
    assert plain.from_html(source) == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Mayor <i>resigns</i>", "Mayor resigns"),
        ("Harbour &amp; bridge", "Harbour & bridge"),
        ("&lt;i&gt;Resigned&lt;/i&gt;", "Resigned"),
        ("List<T> is generic", "List<T> is generic"),
        ("a <b", "a <b"),
        ("x < y > z", "x < y > z"),
        ("Q&A with R&D", "Q&A with R&D"),
        ("Don&#8217;t", "Don’t"),
    ],
)
def test_a_title_loses_html_but_keeps_angle_brackets_that_are_text(source, text):
    assert plain.from_text(source) == text


def test_blocks_can_stay_on_lines_of_their_own():
    html = "<h2>Head\n line</h2><p>First <em>one</em>.</p>\n\n<ul><li>a</li><li>b</li></ul>"
    assert plain.from_html(html, lines=True) == "Head line\nFirst one.\na\nb"


def test_a_cut_never_ends_inside_a_tag_or_an_entity():
    assert plain.from_html("word <a href='long'>link</a>", cap=12) == "word"
    assert plain.from_html("Ware &amp; Sons", cap=8) == "Ware"
    assert len(plain.from_html("x" * 100, cap=10)) == 10


@given(st.text(alphabet="ab <>/&;#x\"'!-[]pscriptn\n\0é", max_size=80))
def test_any_text_is_survived_and_comes_out_printable(source):
    for text in (plain.from_html(source), plain.from_text(source), plain.from_plain(source)):
        assert text == " ".join(text.split())
        assert not any(ord(c) < 32 for c in text)


@given(
    st.text(alphabet=st.characters(exclude_characters="<>&", exclude_categories=["Cc", "Cs", "Cn"]))
)
def test_text_without_markup_is_only_freed_of_surplus_white_space(source):
    assert plain.from_html(source) == plain.from_text(source) == " ".join(source.split())


@pytest.mark.parametrize(
    "piece",
    [
        "<a ",
        "<a '\"<",
        "<!--",
        "<script>",
        "<",
        "&",
        "<div>",
        "</",
        "<svg/",
        '<a "',
        "<p a='b",
        " ",
        "&lt;",
    ],
)
def test_hostile_markup_takes_time_in_proportion_to_its_length(piece):
    source = piece * (plain.CONTENT // len(piece))
    start = time.process_time()
    plain.from_html(source, cap=plain.CONTENT)
    assert (
        time.process_time() - start < 2
    )  # 0.1 s for 500,000 characters; quadratic would be minutes
