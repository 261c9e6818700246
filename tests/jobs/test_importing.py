"""Documents from files: kept as given, in order, once."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

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

    def texts(self):
        return [text for (text,) in self.store.connection.execute("SELECT text FROM versions ORDER BY id")]  # fmt: skip

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


def test_a_value_that_the_outlet_changed_itself_is_told_as_corrected_with_both_sentences(archive):
    for age in (48, 50):
        said = f"Tamsin Orlebar, {age}, lives at the quay."
        archive.load(archive.jsonl(doc("a1", (*DETENTION, said), outlet="Quay News")))
    [(conflicts,)] = archive.store.connection.execute("SELECT conflicts FROM diffs WHERE kind = 'revision'")  # fmt: skip
    [conflict] = json.loads(conflicts)
    assert (conflict["says"], conflict["quote"]) == ("50", "Tamsin Orlebar, 50, lives at the quay.")
    [other] = conflict["others"]
    assert (other["says"], other["class"], other["item"]) == ("48", "corrected", 1)
    assert other["quote"] == "Tamsin Orlebar, 48, lives at the quay."


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
        '{"text": "x", "url": ' + "[" * 900 + "]" * 900 + "}",
        '{"text": "x", "published": "' + "soon " * 200 + '"}',
        '{"text": "x", "id": ' + "9" * 5_000 + "}",
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
def test_a_bad_line_is_named_and_all_others_are_read(archive, line):
    good = json.dumps(doc("a1", DETENTION)).encode()
    path = archive.write("docs.jsonl", b"\n".join([good, b"", line.encode("utf-8", "surrogateescape"), good]))  # fmt: skip
    reading = importing.read_documents(path, read_page=read_html)
    assert [next(reading).place, next(reading).place] == [f"{path}:1", f"{path}:4"]
    with pytest.raises(UsageError) as error:
        list(reading)
    assert f"{path}:3" in str(error.value)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 500
    assert str(error.value).endswith("; the 2 good lines of this file were imported")


def test_of_many_bad_lines_the_first_are_shown_and_the_others_counted(archive):
    lines = [json.dumps({"text": f"Tide table {number}."}) if number % 2 else "{" for number in range(12)]  # fmt: skip
    path = archive.write("docs.jsonl", "\n".join(lines))
    with pytest.raises(UsageError) as error:
        archive.load(path)
    told = str(error.value)
    assert [f"{path}:{number}:" in told for number in (1, 3, 5, 7)] == [True, True, True, False]
    assert told.endswith("; and 3 more like it; the 6 good lines of this file were imported")


def test_a_file_that_holds_no_json_lines_at_all_is_not_read_to_its_end(archive):
    path = archive.write("docs.jsonl", "no json\n" * 5000 + json.dumps({"text": "Tide table."}))
    with pytest.raises(UsageError, match="and 97 more like it; nothing of this file was imported"):
        archive.read(path)


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


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("not json", "not json"),
        ('{"text": 7}', "7"),
        ('{"text": "x", "published": "next Tuesday"}', "next Tuesday"),
        ('{"text": "x", "published": 20260302}', "20260302"),
        ('{"text": "x", "url": ["y", 1]}', '["y", 1]'),
        ('{"text": "x", "id": {"a": 1}}', '{"a": 1}'),
        ('{"text": "x", "published": "2026-03-02T99:00 of a long day that does not end \\n"}', "2026-03-02T99:00 of"),
    ],
)  # fmt: skip
def test_the_bad_value_is_shown(archive, line, shown):
    good = json.dumps({"text": "Tide table."})
    path = archive.write("docs.jsonl", f"{good}\n\n{good}\n{line}\n{good}\n")
    with pytest.raises(UsageError) as error:
        archive.read(path)
    assert str(error.value).startswith(f"{path}:4: ")
    assert shown in str(error.value)
    assert str(error.value).endswith("; the 3 good lines of this file were imported")
    path.write_text(line)
    with pytest.raises(UsageError, match=r":1: .*; nothing of this file was imported$"):
        archive.read(path)


ACCENTS = (
    "Tamsin Orlebar mène la grève à Fährdorf – « c’est déjà ça », dit-elle. Señor Núñez était là."
)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"])  # fmt: skip
def test_a_text_in_another_character_set_is_kept_to_the_letter(archive, name, encoding):
    archive.load(archive.write(name, ACCENTS.encode(encoding)))
    assert archive.texts() == [ACCENTS]


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-16", ""), ("cp1252", ""), ("cp1252", "windows-1252"), ("iso8859-15", "iso-8859-15"), ("utf-8", "iso-8859-1")],
)  # fmt: skip
def test_a_page_in_another_character_set_is_kept_to_the_letter(archive, encoding, declared):
    said = ACCENTS.replace("–", "-").replace("’", "'") if encoding == "iso8859-15" else ACCENTS
    whole = page("Tamsin Orlebar", (*DETENTION, said)).decode()
    assert "charset" not in whole.lower() or "utf-8" in whole.lower()
    whole = whole.replace('<meta charset="utf-8">', "").replace("<meta charset='utf-8'>", "")
    if declared:
        whole = whole.replace("<head>", f'<head><meta charset="{declared}">')
    archive.load(archive.write("a.html", whole.encode(encoding)))
    (text,) = archive.texts()
    assert said in text
    assert "�" not in text


def test_a_stray_byte_outside_a_page_s_text_is_no_reason_to_refuse_it(archive):
    body = page("Tamsin Orlebar", (*DETENTION, ACCENTS))
    path = archive.write("a.html", body.replace(b"</head>", b"<script>'\xe9'</script></head>"))
    (document,) = archive.read(path)
    assert ACCENTS in document.text
    path.write_bytes(body.replace("déjà".encode(), b"d\xe9j\xc3\xa0"))
    with pytest.raises(UsageError, match=r"a\.html: .*0xe9"):
        archive.read(path)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("a.txt", b""),
        ("a.md", b"\xef\xbb\xbf \n"),
        ("a.md", b"---\ntitle: Only fields\n---\n"),
        ("a.html", b""),
        ("a.html", b"<html><body></body></html>"),
        ("a.txt", b"%PDF-1.7\n\0\1\2\3"),
        ("a.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"),
        ("a.txt", "Тамсин Орлебар молчит. ".encode() * 9 + b"caf\xe9"),
    ],
)
def test_a_file_without_a_text_is_refused_in_a_line_with_its_place(archive, name, body):
    path = archive.write(name, body)
    with pytest.raises(UsageError) as error:
        archive.read(path)
    assert str(error.value).startswith(f"{path}: ")
    assert "\n" not in str(error.value)


def test_a_replacement_character_that_the_outlet_wrote_is_kept(archive):
    archive.load(archive.write("a.txt", "Tamsin Orlebar said � and left."))
    assert archive.texts() == ["Tamsin Orlebar said � and left."]


FORMS = {"a.txt": "{}", "a.md": "# Orlebar\n\n{}", "a.html": "<html><body><article><h1>Orlebar</h1><p>{}</p></article></body></html>"}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_an_edited_file_is_a_revision_of_the_same_item(archive, name):
    changed = edited(DETENTION, 7, "The hearing was moved to Friday, the hall announced.")
    path = archive.write(name, FORMS[name].format(" ".join(DETENTION)))
    assert archive.load(path).new == 1
    assert archive.load(path).known == 1
    path.write_text(FORMS[name].format(" ".join(changed)))
    result = archive.load(path)
    assert (result.new, result.changed, result.known) == (0, 1, 0)
    assert archive.load(path).known == 1
    assert archive.kinds() == [("new", name), ("revision", name)]


def test_the_same_file_is_the_same_item_however_it_is_named(archive, monkeypatch):
    path = archive.write("a.txt", " ".join(DETENTION))
    archive.load(path)
    (archive.folder / "link.txt").symlink_to(path)
    monkeypatch.chdir(archive.folder)
    for other in ("a.txt", "../docs/a.txt", "link.txt"):
        path.write_text(" ".join(edited(DETENTION, 7, f"Seen by way of {other} on Friday.")))
        assert archive.load(Path(other)).changed == 1, other
    assert len(archive.items()) == 1


def test_no_place_of_a_file_is_stored_in_words(archive):
    archive.load(*(archive.write(name, FORMS[name].format(" ".join(DETENTION))) for name in FORMS))
    for table in ("items", "versions", "diffs"):
        for row in archive.store.connection.execute(f"SELECT * FROM {table}"):
            assert archive.folder.name not in " ".join(map(str, row))
    assert all(key.startswith("file:") for (key,) in archive.items("key"))


def test_a_file_that_was_moved_is_known_and_can_be_edited_there(archive):
    path = archive.write("a.txt", " ".join(DETENTION))
    archive.load(path)
    (archive.folder / "2026").mkdir()
    path = path.rename(archive.folder / "2026" / "a.txt")
    assert archive.load(path).known == 1
    path.write_text(" ".join(edited(DETENTION, 7, "The hearing was moved to Friday.")))
    assert archive.load(path).changed == 1
    assert archive.kinds() == [("new", "a.txt"), ("revision", "a.txt")]


def test_one_text_under_one_name_in_two_folders_is_a_text_and_its_copy_and_stays_so(archive):
    for folder in ("one", "two"):
        (archive.folder / folder).mkdir()
        archive.write(f"{folder}/a.txt", " ".join(DETENTION))
    first = archive.load(archive.folder)
    assert (first.new, first.known) == (2, 0)
    assert archive.kinds() == [("new", "a.txt"), ("copy", "a.txt")]
    before = observed(archive.store.connection)
    assert archive.load(archive.folder).known == 2
    assert observed(archive.store.connection) == before


def test_one_wire_text_in_two_outlets_folders_keeps_both_outlets(archive):
    for folder, outlet in (("one", "Quay News"), ("two", "Ledger")):
        (archive.folder / folder).mkdir()
        head = f"---\noutlet: {outlet}\ntitle: Orlebar led away\n---\n"
        archive.load(archive.write(f"{folder}/index.md", head + " ".join(DETENTION)))
    assert archive.items("outlet") == [("Quay News",), ("Ledger",)]
    assert [kind for kind, _ in archive.kinds()] == ["new", "copy"]


def test_a_file_that_was_written_anew_is_a_revision_however_little_is_left_of_it(archive):
    archive.load(archive.write("a.txt", " ".join(DETENTION)))
    again = archive.load(archive.write("a.txt", "Tamsin Orlebar is back. " + " ".join(LIGHTHOUSE)))
    assert (again.new, again.changed, again.known) == (0, 1, 0)
    assert [kind for kind, _ in archive.kinds()] == ["new", "revision"]


def test_the_counts_add_up_when_a_known_text_is_found_by_a_name_added_later(archive):
    path = archive.write("a.txt", " ".join(BAKERY))
    archive.load(path)
    archive.config = make.config(make.STORIES.replace("Tamsin Orlebar\n", "Mabel Prewitt\n", 1))
    again = archive.load(path)
    assert (again.read, again.new, again.changed, again.known) == (1, 0, 0, 1)
    assert (again.matched, again.late) == (0, 1)


def test_one_text_under_two_names_is_a_text_and_its_copy(archive):
    archive.load(archive.write("a.txt", " ".join(DETENTION)), archive.write("b.txt", " ".join(DETENTION)))  # fmt: skip
    assert archive.kinds() == [("new", "a.txt"), ("copy", "b.txt")]


MARKED = """---
title: Orlebar led away
date: 2026-03-02 10:00:00 +0100
outlet: Quay News
link: https://www.quay.example/a1?utm_source=x
language: en-GB
---

# Orlebar led away

**Tamsin Orlebar** was led out of the [customs house](https://quay.example/house) in *handcuffs*.

![The customs house](house.jpg)
"""


def before_files_had_keys(archive, path):
    """Bring a file into the store as it was done when its text was its key."""
    text = path.read_text("utf-8")
    archive.load(archive.jsonl({"text": text}, name="old.jsonl"))
    (item,) = archive.items("id, key")[-1:]
    assert item[1].startswith("text:")
    archive.store.connection.execute("UPDATE items SET ref = ? WHERE id = ?", (path.name, item[0]))


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.txt", " ".join(DETENTION)), ("a.md", MARKED.partition("---\n\n")[2]), ("a.md", MARKED)],
)
def test_an_unchanged_file_that_was_imported_by_its_text_is_known(archive, name, text):
    path = archive.write(name, text)
    before_files_had_keys(archive, path)
    before = archive.texts(), archive.kinds()
    for _ in range(2):
        assert archive.load(path).known == 1
    assert (archive.texts(), archive.kinds()) == before
    path.write_text(text + "\nShe was released on Friday, the assize hall announced.\n")
    assert archive.load(path).changed == 1
    assert archive.load(path).known == 1


def test_an_unchanged_page_that_was_imported_by_its_text_is_known(archive):
    path = archive.write("a.html", page("Tamsin Orlebar led away", DETENTION))
    (document,) = archive.read(path)
    archive.load(archive.jsonl({"text": document.text, "title": document.title}))
    archive.store.connection.execute("UPDATE items SET ref = 'a.html'")
    for _ in range(2):
        assert archive.load(path).known == 1
    assert len(archive.items()) == 1


def test_two_unchanged_files_of_one_text_that_were_one_item_stay_known(archive):
    paths = [archive.write(name, " ".join(DETENTION)) for name in ("a.txt", "b.txt")]
    before_files_had_keys(archive, paths[0])
    for _ in range(2):
        assert archive.load(*paths).known == 2
    assert len(archive.items()) == 1


def test_front_matter_is_read_and_marks_are_no_text(archive):
    archive.load(archive.write("a.md", MARKED))
    assert archive.items() == [
        ("a.md", "Quay News", "https://www.quay.example/a1?utm_source=x", "Orlebar led away", "en", "2026-03-02T09:00:00Z")
    ]  # fmt: skip
    (text,) = archive.texts()
    assert text.strip() == "Tamsin Orlebar was led out of the customs house in handcuffs."
    (diff,) = archive.store.read.diffs(Window())
    assert [one["text"] for one in diff["added"]] == ["Tamsin Orlebar was led out of the customs house in handcuffs."]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "row"),
    [
        ("published: 2026-03-02\nsite: Quay", ("Quay", None, "2026-03-02T00:00:00Z")),
        ("date: 2 March 2026\nurl: https://quay.example/2", ("quay.example", "https://quay.example/2", "2026-03-02T00:00:00Z")),
        ("date: 2026-03\nurl: /2026/03/a1", (None, None, None)),
        ("date: soon\ntags: [a, b]\nurl: 'http://[x'", (None, None, None)),
        ("title: ''\ndate: 1971-02-03T10:00", (None, None, "1971-02-03T10:00:00Z")),
    ],
)  # fmt: skip
def test_what_a_front_matter_does_not_say_is_unknown(archive, fields, row):
    archive.load(archive.write("a.md", f"---\n{fields}\n---\nTamsin Orlebar kept silent."))
    assert archive.items("outlet, url, published") == [row]
    assert archive.texts() == ["Tamsin Orlebar kept silent."]


def test_a_front_matter_that_is_no_yaml_is_text(archive):
    archive.load(archive.write("a.md", "---\ntitle: Orlebar: led away\n---\nShe kept silent.\n"))
    (text,) = archive.texts()
    assert "title: Orlebar: led away" in text


def test_a_year_in_front_matter_orders_and_is_no_date(archive):
    archive.write("a.md", "---\ndate: 2016\n---\nTamsin Orlebar kept silent.")
    archive.write("b.md", "---\ndate: 2015\n---\nThe ferry of Tamsin Orlebar was late.")
    archive.load(archive.folder, by_date=True)
    assert archive.items("ref, published") == [("b.md", None), ("a.md", None)]


@pytest.mark.parametrize("added", ["outlet: Quay News", "outlet: Quay News\nurl: https://quay.example/a1"])  # fmt: skip
def test_front_matter_written_later_makes_no_second_item(archive, added):
    path = archive.write("a.md", " ".join(DETENTION))
    archive.load(path)
    path.write_text(f"---\n{added}\n---\n{' '.join(DETENTION)}")
    for _ in range(2):
        assert archive.load(path).known == 1
    ((outlet, url),) = archive.items("outlet, url")
    assert outlet == "Quay News"
    assert url == ("https://quay.example/a1" if "url" in added else None)
    if "url" not in added:
        path.write_text(path.read_text().replace("Quay News", "Quay Daily"))
        assert archive.load(path).known == 1
        assert archive.items("outlet") == [("Quay Daily",)]


def test_a_folder_whose_name_ends_like_a_file_is_a_folder(archive):
    (archive.folder / "notes.md").mkdir()
    archive.write("notes.md/a.txt", "A is the first.")
    assert [document.ref for document in archive.read(archive.folder)] == ["a.txt"]
