"""Documents from files: kept as given, in order, once."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tests import make
from tests.outlets import BAKERY, DETENTION, HEARING, LIGHTHOUSE, TUNNEL, edited, observed, page
from watcher.core.extraction import read_page
from watcher.core.language import detect_language
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.errors import StoreError, UsageError
from watcher.jobs import importing


def read_html(body, url):
    return read_page(body, url=url, content_type=None, now=make.NOW)


class Archive:
    """A folder of documents and a store."""

    def __init__(self, folder):
        self.folder = folder / "docs"
        self.folder.mkdir()
        self.store = Store(folder / "watcher.db", write=True)
        self.config = make.config()

    def write(self, name, text):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def jsonl(self, *records, name="docs.jsonl"):
        return self.write(name, "".join(json.dumps(record) + "\n" for record in records))

    def read(self, *paths):
        return [
            document
            for path in importing.gather(paths)
            for document in importing.read_documents(path, read_page=read_html)
        ]

    def load(self, *paths, by_date=False, now=make.NOW):
        documents = self.read(*paths)
        if by_date:
            documents = importing.by_date(documents)
        return importing.import_documents(
            self.store,
            self.config,
            compile_stories(self.config.stories),
            documents,
            detect=detect_language,
            now=now,
        )

    def items(self, columns="ref, outlet, url, title, language, published"):
        return [tuple(row) for row in self.store.connection.execute(f"SELECT {columns} FROM items ORDER BY id")]  # fmt: skip

    def kinds(self):
        return [(diff["kind"], diff["ref"]) for diff in self.store.read.diffs(Window())]


@pytest.fixture
def archive(tmp_path):
    archive = Archive(tmp_path)
    yield archive
    assert archive.store.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    archive.store.close()


def doc(ref, sentences, **given):
    return {"id": ref, "title": f"Report {ref}", "text": " ".join(sentences), **given}


def test_a_line_of_json_is_kept_with_all_that_it_says(archive):
    archive.load(
        archive.jsonl(
            doc(
                "a1",
                DETENTION,
                url="https://www.quay.example/a1?utm_source=x",
                outlet="Quay News",
                published="2026-03-02T10:00:00+01:00",
                language="en",
            ),
            {"text": " ".join(HEARING)},
            {"id": 7, "text": "Tamsin Orlebar schwieg.", "url": "https://www.ledger.example/7"},
        )
    )
    first, second, third = archive.items()
    assert first == ("a1", "Quay News", "https://www.quay.example/a1?utm_source=x", "Report a1", "en", "2026-03-02T09:00:00Z")  # fmt: skip
    assert second == (None, None, None, None, "en", None)  # unknown is unknown
    assert third[:3] == ("7", "ledger.example", "https://www.ledger.example/7")
    assert archive.kinds() == [("new", "a1"), ("new", None), ("new", "7")]


def test_importing_the_same_again_changes_nothing(archive):
    path = archive.jsonl(doc("a1", DETENTION), doc("b1", DETENTION), doc("c1", HEARING), {"text": "No id."}, {"text": ""})  # fmt: skip
    text = archive.write("note.txt", "Tide table\n\nHigh at nine.\n")
    first = archive.load(path, text)
    before = observed(archive.store.connection)
    second = archive.load(path, text, now=datetime(2026, 4, 1, tzinfo=UTC))
    assert observed(archive.store.connection) == before
    assert (first.read, first.new, first.changed, first.known) == (6, 6, 0, 0)
    assert (second.read, second.new, second.changed, second.known) == (6, 0, 0, 6)
    assert (first.matched, first.diffs) == (3, 3)


def test_a_changed_document_is_a_revision_of_the_same_item(archive):
    archive.load(archive.jsonl(doc("a1", DETENTION, outlet="Quay News")))
    changed = edited(DETENTION, 7, "The hearing was moved to Friday, the hall announced.")
    result = archive.load(archive.jsonl(doc("a1", changed, outlet="Quay News")))
    assert (result.new, result.changed, result.known) == (0, 1, 0)
    assert archive.kinds() == [("new", "a1"), ("revision", "a1")]
    archive.load(archive.jsonl(doc("a1", changed, outlet="Ledger")))  # another outlet's a1
    assert archive.kinds()[2:] == [("copy", "a1")]


def test_documents_are_taken_in_the_order_given_or_by_date(archive, tmp_path):
    records = (
        doc("late", DETENTION, published="2026-03-03"),
        doc("undated", HEARING),
        doc("early", DETENTION, published="2026-03-02T09:00:00Z"),
    )
    path = archive.jsonl(*records)
    archive.load(path)
    assert [ref for ref, *_ in archive.items("ref")] == ["late", "undated", "early"]
    (tmp_path / "other").mkdir()
    other = Archive(tmp_path / "other")
    other.load(other.jsonl(*records), by_date=True)
    assert [ref for ref, *_ in other.items("ref")] == ["early", "late", "undated"]
    assert other.kinds() == [("new", "early"), ("copy", "late"), ("new", "undated")]
    other.store.close()


def test_a_year_or_a_month_orders_a_document_and_is_no_date_of_its(archive):
    records = (
        doc("later", HEARING, published="2015-03-02"),
        doc("month", LIGHTHOUSE, published="2015-02"),
        doc("year", DETENTION, published="2015"),
    )
    archive.load(archive.jsonl(*records), by_date=True)
    assert archive.items("ref, published") == [
        ("year", None),
        ("month", None),
        ("later", "2015-03-02T00:00:00Z"),
    ]


def test_folders_are_read_by_file_name_and_only_what_can_be_read(archive):
    archive.write("b.txt", "B is the second.\n")
    archive.write("a.md", "A is the first.\n")
    archive.write("picture.png", b"\x89PNG")
    (archive.folder / "c").mkdir()
    archive.write("c/d.TXT", "D is the last.\n")
    documents = archive.read(archive.folder)
    assert [document.ref for document in documents] == ["a.md", "b.txt", "d.TXT"]


def test_a_text_file_is_kept_to_the_letter(archive):
    text = "Tamsin Orlebar led away\n\nمساء الاثنين \u200dv. 👩‍🚒 \x1b[2J said so.\n"
    archive.load(archive.write("a.txt", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()))
    ((held,),) = archive.store.connection.execute("SELECT text FROM versions").fetchall()
    assert held == text
    assert archive.items("title") == [("Tamsin Orlebar led away",)]


def test_a_saved_page_is_read_like_one_that_was_fetched(archive):
    body = page("Tamsin Orlebar led away", DETENTION).replace(
        b"</head>", b"<link rel='canonical' href='https://quay.example/a1'></head>"
    )
    archive.load(archive.write("a1.html", body))
    ((url, title),) = archive.items("url, title")
    assert (url, title) == ("https://quay.example/a1", "Tamsin Orlebar led away")
    ((text,),) = archive.store.connection.execute("SELECT text FROM versions").fetchall()
    assert DETENTION[3] in text
    assert "About us" not in text


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[1, 2]",
        '{"title": "no text"}',
        '{"text": 7}',
        '{"text": "x", "url": ["y"]}',
        '{"text": "x", "id": {"a": 1}}',
        '{"text": "x", "id": true}',
        '{"text": "x", "published": "soon"}',
        '{"text": "x", "published": 20260302}',
        '{"text": "x", "published": "0001-01-01T00:00:00+14:00"}',
        '{"text": "x", "published": "9999-12-31T23:59:59-14:00"}',
        '{"text": "x"',
        "[" * 100_000,
        "\udcff\udcfe",
    ],
    ids=lambda line: line[:50].encode("ascii", "backslashreplace").decode(),
)
def test_a_bad_line_is_named_and_what_stands_before_it_is_read(archive, line):
    good = json.dumps(doc("a1", DETENTION)).encode()
    path = archive.write("docs.jsonl", b"\n".join([good, b"", line.encode("utf-8", "surrogateescape"), good]))  # fmt: skip
    reading = importing.read_documents(path, read_page=read_html)
    assert next(reading).ref == "a1"
    with pytest.raises(UsageError) as error:
        list(reading)
    assert f"{path}:3" in str(error.value)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 500


@pytest.mark.parametrize("field", ["id", "url", "outlet", "title", "text", "language"])
def test_half_a_letter_in_any_field_is_no_crash(archive, field):
    record = doc("a1", DETENTION, url="https://quay.example/a1", outlet="Quay News", language="en")
    path = archive.jsonl({**record, field: f"{record[field]} \ud800"})
    first = archive.load(path)
    assert first.new == 1
    assert archive.load(path).known == 1


def test_what_cannot_be_imported_is_said(archive):
    for path in (archive.folder / "none.txt", archive.write("a.pdf", b"%PDF"), archive.folder):
        if path == archive.folder:
            (archive.folder / "a.pdf").unlink()
        with pytest.raises(UsageError, match=path.name):
            importing.gather([path])


def test_an_address_in_another_spelling_is_the_same_item(archive):
    archive.load(archive.jsonl(doc("a1", DETENTION, url="http://www.quay.example/a1/?utm_source=feed")))  # fmt: skip
    result = archive.load(archive.jsonl(doc("a2", DETENTION, title="Report a1", url="https://quay.example/a1#top")))  # fmt: skip
    assert result.known == 1
    assert archive.items("ref") == [("a1",)]


def test_an_id_is_kept_for_an_item_that_a_feed_brought_first(archive):
    document = doc("a1", DETENTION, url="https://quay.example/a1", outlet="Quay News")
    archive.load(archive.jsonl({**document, "id": None}))
    assert archive.items("ref") == [(None,)]
    archive.load(archive.jsonl(document))
    assert archive.items("ref") == [("a1",)]


def test_a_failure_in_the_middle_keeps_whole_batches_and_the_next_run_completes(archive, monkeypatch):  # fmt: skip
    import sqlite3

    texts = [DETENTION, HEARING, TUNNEL, LIGHTHOUSE, BAKERY]
    path = archive.jsonl(*[doc(f"r{n}", (*texts[n % 5], f"Part {n} of it.")) for n in range(50)])
    add_version, left = archive.store.corpus.add_version, [33]

    def full(*given, **named):
        left[0] -= 1
        if left[0] < 0:
            raise sqlite3.OperationalError("database or disk is full")
        return add_version(*given, **named)

    archive.store.corpus.add_version = full
    with pytest.raises(StoreError, match="full"):
        archive.load(path)
    archive.store.corpus.add_version = add_version
    assert len(archive.items()) == 20
    result = archive.load(path)
    assert (result.read, result.new, result.known) == (50, 30, 20)
    assert len(archive.items()) == 50
