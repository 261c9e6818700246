"""The daily mail: what it says, in which words, and that nothing from outside can be more than text in it."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser
from unicodedata import bidirectional

from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from tests.digests import diff, known, quiet, record, rich, sentence
from watcher.render import mail
from watcher.render.cells import cells
from watcher.render.columns import plain
from watcher.render.mailpage import MOST_BYTES, page
from watcher.render.marks import as_a, marks_of

HOSTILE = (
    "<script>alert(1)</script>",
    "</td></table><h1>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "' style='x:expression(1)",
    "{{ 7*7 }}{% raw %}",
    "\u202egnp.exe\u2066\u200f",
    "a\r\nBcc: all@example.org\r\n\r\nbody",
    "=?utf-8?q?=0AX-Evil:_1?=",
    "<!--",
    "]]>",
    "&#x3c;script&#x3e;",
    "\x00\x1b[2J\x9b31m",
    "\ud800",
    "https://user@evil.example/\u202e",
    "http://a.example/'\"><script>",
    "صدى البحر",
)


def test_a_rich_day_in_plain_text():
    assert mail.as_text(rich()) == snapshot("""\
Tamsin Orlebar and the harbour
7 articles, 4 origins, 7 new facts, 1 conflict, 1 silent edit, 1 removal
Tuesday 3 March 2026, 07:00 (Europe/Paris); since 2 Mar 07:00
7 articles = 3 with a text of their own + 3 copies + 1 probable
translation; 1 of the origins told before

NEW: WHAT MATTERS MOST

  Founder of the Brine Covenant led away in handcuffs
  Quay News, 2 Mar 12:40, credits MWS
  + Tamsin Orlebar, 44, was led out of the customs house in handcuffs
    shortly before noon on Monday.
  + Constables carried four crates of ledgers to a waiting van.
    1 more new sentence: watcher show 1
  https://outlet1.example/1
  = 2 copies: Courant, Mainland Ledger, crediting MWS
    + Mainland Ledger adds: Bail was set at 9,000 crowns late in the
      evening.
  ~ probably a translation:
    La fondatrice du Brine Covenant arrêtée
    Le Quai, 2 Mar 22:00
    + Sa sœur cherche un avocat à Upper Wendle.
      1 sentence probably known from another language (Outlet 1)
    https://outlet5.example/5

  توقيف مؤسسة عهد الملح Brine Covenant في دار الجمارك
  \u2068جريدة المرفأ\u2069, 2 Mar 22:00
  + وقالت المحامية إن 12 شخصا أوقفوا معها (Brine Covenant) صباح الاثنين.
    1 sentence probably known from another language (Outlet 1)
  https://marfa.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/44

  Hearing set for Thursday
  Wendle Observer, 2 Mar 22:00
  + Tamsin Orlebar, 47, will be heard on Thursday at the assize hall in
    Upper Wendle.
  https://outlet6.example/6

CHANGED

  Nine days in the customs house
  Ferry Gazette, seen 03:15; silent edit: no note in its text says so
  says otherwise than before: people wounded
  * The building was quiet. [-Three-] {+Two+} constables were hurt below
    the slipway. Rain fell.
  word by word: watcher revisions 9
  https://outlet9.example/9

REMOVED, RETURNED
  Who paid for the dredging boats
  Net Loft Weekly: removed, seen 04:00
  the page answers 404, twice, hours apart; its text is kept: watcher
  show 10

CONFLICTS

  age of Tamsin Orlebar: outlets disagree
  - 44: Quay News, 2 Mar 21:00
    “Tamsin Orlebar, 44, was led out of the customs house in handcuffs
    shortly before noon on Monday.”
  - 47: Wendle Observer, 2 Mar 22:00
    “Tamsin Orlebar, 47, will be heard on Thursday at the assize hall in
    Upper Wendle.”
    proof: watcher why 46

COPIES OF WHAT WAS TOLD BEFORE
  of item 900 (Ferry Gazette):
  = 1 copy: Tide Table

FEEDS
  5 feeds = 4 read + 1 in trouble; asked 480 times; 1 possible gap
  1 feed failed for a while and is read again
  ! Harbour Post: error, last read 1 Mar 21:10: an HTML page, not a
    feed; its title is “Back soon”
  ? Courant may have lost entries between 2 Mar 09:00 and 2 Mar 20:30

Left out: 22 of 31 entries seen named nobody of the story; 3 copies
folded under their origin; 3 sentences told before, 2 of them probably,
in another language; 1 article published before watching began (1 Mar).
More: watcher summary --all --story harbour --since 2026-03-02T21:05:00Z
Proof of a line: watcher why N
""")


def test_a_quiet_day_in_plain_text():
    assert mail.as_text(quiet()) == snapshot("""\
Tamsin Orlebar and the harbour
0 articles, 0 origins, 0 new facts, 0 conflicts, 0 silent edits
Tuesday 3 March 2026, 07:00 (Europe/Paris); since 2 Mar 07:00

Nothing new since 2 Mar 07:00: no article, revision, removal or
conflict.

FEEDS
  5 feeds = 5 read + 0 in trouble; asked 480 times; 0 possible gaps

Left out: 22 of 31 entries seen named nobody of the story; 0 copies
folded under their origin; 0 sentences told before.
More: watcher summary --all --story harbour
Proof of a line: watcher why N
""")


def test_the_subject_is_the_same_every_day_so_that_a_story_is_one_conversation():
    assert mail.subject(rich()) == mail.subject(quiet()) == "Tamsin Orlebar and the harbour: what is new"  # fmt: skip


def test_the_figures_are_what_a_mail_program_shows_beside_the_subject():
    told = quiet()
    told["feeds"] = {**told["feeds"], "troubled_count": 2}
    for one, figures in (
        (rich(), "7 new facts, 1 conflict, 1 silent edit, 1 removal"),
        (told, "nothing new; 2 feeds in trouble"),
    ):
        body = mail.as_html(one).partition("<body")[2]
        shown = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", body.partition(">")[2])).strip()
        assert shown.startswith(figures)


def test_no_line_of_plain_text_is_wider_than_72_columns_but_an_address():
    for line in mail.as_text(rich()).splitlines():
        assert cells(line) <= 72 or line.strip().startswith("https://")


def test_the_page_says_what_the_text_says():
    shown = _read(mail.as_html(rich())).text
    for words in ("handcuffs", "9,000", "توقيف", "7 articles", "1 silent edit", "Left out:", "Harbour Post", "may have lost entries"):  # fmt: skip
        assert words in shown
    assert "alert" not in shown


def test_right_to_left_text_says_its_direction_and_language():
    html = mail.as_html(rich())
    assert re.search(r'<h3 [^>]*dir="auto" lang="ar"', html)
    assert "<bdi>جريدة المرفأ</bdi>" in html
    line = next(line for line in mail.as_text(rich()).splitlines() if "جريدة المرفأ" in line)
    # The name is set apart: the first letter outside it is Latin, so the line runs from left to right.
    outside = re.sub("\u2068.*?\u2069", "", line)
    assert "L" in [bidirectional(letter) for letter in outside]
    assert not any(bidirectional(letter) in ("R", "AL") for letter in outside)


def test_a_mail_about_two_thousand_articles_stays_below_what_gmail_shows():
    long = "Seven of the " + "very " * 60 + "wet people & others <b> were released without charge. "
    diffs = [
        diff(n, title=f"{n} " + "&" * 400, outlet="<" * 90, url="https://a.example/" + "&a=1" * 150, added=[sentence(f"{n} {long}", 10 + n % 7, 0, (str(n), "Seven"))] * 9, repeated=[known("K.")] * 5)
        for n in range(1, 2001)
    ]  # fmt: skip
    told = record(*diffs)
    html = mail.as_html(told)
    assert len(html.encode()) <= MOST_BYTES < 102_000
    assert len(mail.as_text(told).encode()) <= MOST_BYTES
    assert "1988 more articles with 17892 new sentences" in _read(html).text


def test_what_is_cut_to_keep_a_page_short_is_counted():
    hard = "&\"'<" * 80
    diffs = [diff(n, title=hard, outlet=hard, url=f"https://a.example/{n}?" + "&" * 600, added=[sentence(f"{n} {hard}", 10, 0, (str(n),))] * 3) for n in range(1, 13)]  # fmt: skip
    diffs += [diff(100 + n, n, "copy", of=1, outlet=f"{n}{hard}", added=[sentence(hard * 2, 9)]) for n in range(20, 30)]  # fmt: skip
    html = page(record(*diffs))
    assert len(html.encode()) <= MOST_BYTES


def test_only_web_addresses_are_linked():
    urls = ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https:///nohost", "//a.example", "ftp://a.example", "https://ok.example/a b", "https://ok.example/ü?q=\"'<>")  # fmt: skip
    diffs = [diff(n, url=url, added=[sentence("A.")]) for n, url in enumerate(urls, start=1)]
    links = _read(mail.as_html(record(*diffs))).links
    assert links == ["https://ok.example/%C3%BC?q=%22'%3C%3E"]


def test_a_title_of_several_lines_is_one_line_of_a_subject():
    told = quiet(head={"title": "Harbour\r\nBcc: x@example.org\x00\u202e"})
    assert mail.subject(told) == "Harbour Bcc: x@example.org: what is new"


# --- laws -------------------------------------------------------------------------------

_ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "div", "table", "tr", "td", "h1", "h2", "h3", "p", "a", "span", "bdi", "strong", "code", "ins", "del"
}  # fmt: skip
_ATTRIBUTES = {
    "lang", "charset", "name", "content", "class", "style", "role", "width", "cellpadding", "cellspacing", "border", "align", "dir", "href"
}  # fmt: skip
texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60), st.lists(st.sampled_from(HOSTILE), min_size=2, max_size=3).map("".join))  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(texts, min_size=1, max_size=5))
def test_whatever_stands_in_any_field_is_text_and_nothing_else(hostile):
    told = _with(rich(), itertools.cycle(hostile))
    html = mail.as_html(told)
    read = _read(html)
    assert read.tags <= _ALLOWED
    assert read.attributes <= _ATTRIBUTES
    assert read.styles <= _OURS
    assert all(link.startswith(("http://", "https://")) for link in read.links)
    assert read.depth == []
    for shown in (html, mail.as_text(told), mail.subject(told)):
        assert not _HARMFUL.search(shown)
    assert "\n" not in mail.subject(told)
    for line in mail.as_text(told).splitlines():
        assert cells(line) <= 72 or "http" in line


_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\u200e\u200f\ud800-\udfff]"
)
_KEPT = frozenset(
    [
        "made",
        "at",
        "last",
        "since",
        "from",
        "to",
        "last_ok",
        "began",
        "timezone",
        "kind",
        "class",
        "outcome",
        "answer",
    ]
)


def _with(value, hostile):
    """Return a record with every text that an outlet or owner wrote replaced by the next hostile one."""
    match value:
        case dict():
            return {key: one if key in _KEPT else _with(one, hostile) for key, one in value.items()}
        case tuple((kind, str())):  # a part of a marked text
            return [kind, next(hostile)]
        case list():
            return [_with(one, hostile) for one in value]
        case str():
            return next(hostile)
    return value


class _Read(HTMLParser):
    """A page as it is read: its tags, attributes, links and text; `depth` holds what was never closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.styles: set[str] = set()
        self.depth: list[str] = []
        self._text: list[str] = []

    @property
    def text(self) -> str:
        return " ".join("".join(self._text).split())

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value for name, value in attrs if name == "href"]
        self.styles |= {value for name, value in attrs if name == "style"}
        if tag != "meta":
            self.depth.append(tag)

    def handle_endtag(self, tag):
        assert self.depth.pop() == tag

    def handle_data(self, data):
        self._text.append(data)


def _read(html: str) -> _Read:
    read = _Read()
    read.feed(html)
    read.close()
    return read


# Every style that is ours: those of a day with headlines, and of one without.
_OURS = (
    _read(mail.as_html(rich())).styles
    | _read(mail.as_html(_with(rich(), itertools.repeat("")))).styles
)


def test_a_full_stop_stands_right_behind_a_change_in_text_and_page():
    change = {"previous_version": 1, "change": {"numbers_before": ["4"]}}
    edit = diff(1, kind="revision", removed=["x"], evidence=change)
    told = record(edit, texts={1: (("T", "The hurt are four."), ("T", "The hurt are nine."))})
    assert "[-four-] {+nine+}." in mail.as_text(told)
    assert "nine</ins>." in mail.as_html(told)


def test_a_terminal_gets_the_lines_marked_and_without_directional_signs():
    rows = [plain(row) for row in mail.as_lines(rich())]
    assert not any(sign in row for row in rows for sign in "\u2068\u2069")
    roles = {mark.role for row in rows for mark in marks_of(row)}
    assert roles >= {"title", "heading", "headline", "removed", "added", "new"}
    signed = as_a("headline", "a \u2068b\u2069 c")
    assert (plain(signed), {mark.role for mark in plain(signed).marks}) == ("a b c", {"headline"})
