"""Feeds go out as OPML and come back the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from watcher.core.opml import read_opml
from watcher.errors import UsageError
from watcher.render.opml import write_opml


def test_folders_are_flattened_and_an_address_comes_once():
    assert read_opml("""<?xml version="1.0" encoding="ISO-8859-1"?>
<opml version="1.1"><head><title>mine</title></head><body>
  <outline text="Région">
    <outline text="A &amp; B" title="Journal é" type="rss" xmlUrl="https://a.example/?x=1&amp;y=2"/>
    <outline text="سوريا"><outline xmlurl=" https://b.example/ "/></outline>
  </outline>
  <outline text="https://c.example/" XMLURL="https://c.example/"/>
  <outline text="again" xmlUrl="https://b.example/"/>
  <outline text="no feed" htmlUrl="https://d.example/"/>
</body></opml>""") == snapshot(
        (
            ("https://a.example/?x=1&y=2", "Journal é"),
            ("https://b.example/", None),
            ("https://c.example/", None),
        )
    )


def test_the_encoding_that_bytes_declare_is_obeyed():
    text = '<?xml version="1.0" encoding="windows-1256"?><opml><body><outline text="سوريا" xmlUrl="https://a.example/"/></body></opml>'
    assert read_opml(text.encode("windows-1256")) == (("https://a.example/", "سوريا"),)
    assert read_opml(text.encode().replace(b"windows-1256", b"UTF-8")) == read_opml(text)


@pytest.mark.parametrize(
    "document",
    [
        '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname">]><opml><body><outline xmlUrl="&x;"/></body></opml>',
        '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><opml><body><outline text="&b;" xmlUrl="u"/></body></opml>',
        '<!DOCTYPE opml SYSTEM "http://a.example/x.dtd"><opml/>',
        "<html><body>not found</body></html>",
        "<opml><body><outline xmlUrl='https://a.example/?x=1&y=2'/></body></opml>",
        "not xml at all",
        "",
        b"\xff\xfe\x00",
        "<opml><body>" + "<outline>" * 5000,
    ],
)
def test_what_is_no_list_of_feeds_is_refused_in_one_line(document):
    with pytest.raises(UsageError) as refusal:
        read_opml(document)
    assert "\n" not in str(refusal.value)


def test_the_document_reads_as_people_expect():
    assert write_opml(
        [
            ("https://a.example/?x=1&y=2", 'The "Example" <daily>'),
            ("https://b.example/", None),
        ],
        "watcher",
    ) == snapshot("""\
<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>watcher</title></head>
  <body>
    <outline type="rss" text='The "Example" &lt;daily&gt;' title='The "Example" &lt;daily&gt;' xmlUrl="https://a.example/?x=1&amp;y=2"/>
    <outline type="rss" text="https://b.example/" title="https://b.example/" xmlUrl="https://b.example/"/>
  </body>
</opml>
""")


titles = st.none() | st.text(min_size=1).filter(lambda text: text.split())
urls = st.text(min_size=1).filter(lambda text: text.split()).map("https://a.example/{}".format)


def as_xml_can_hold(text):
    """XML normalises blanks and has no place for control characters."""
    kept = "".join(
        c if c in "\t\n\r" or (c >= "\x20" and c not in "\ufffe\uffff") else "\ufffd" for c in text
    )
    return " ".join(kept.split())


@settings(deadline=None)
@given(st.lists(st.tuples(urls, titles)), st.text())
def test_what_was_written_is_read_back(feeds, title):
    expected = {}
    for url, name in feeds:
        url = as_xml_can_hold(url)
        name = None if name is None else as_xml_can_hold(name)
        expected.setdefault(url, None if name == url else name)
    assert read_opml(write_opml(feeds, title)) == tuple(expected.items())
