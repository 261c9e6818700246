"""What a report is told from beside its diffs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import make
from watcher.core.names import compile_stories
from watcher.core.roots import disputed
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.comparing import keep
from watcher.jobs.documents import Document
from watcher.jobs.importing import import_documents
from watcher.jobs.recalling import claims_of, first_titles
from watcher.model import PageKind

RAID = "The raid at Kelda beside Torven on Monday left {} people dead, the mayor said there."
AGAIN = "In Kelda beside Torven {} people were killed by Monday's raid, according to {}."
LATER = make.NOW + timedelta(days=1)


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


def load(store, ref, text, *, title=None, now=make.NOW):
    config = make.config()
    document = Document(place="docs", key=f"ref:{ref}", ref=ref, url=None, outlet=ref, title=title, text=text, published=make.NOW, language="en")  # fmt: skip
    names = compile_stories(config.stories)
    import_documents(store, config, names, [document], detect=lambda text: "en", now=now)


def diffs(store, **limits):
    return list(store.read.diffs(Window(**limits)))


def said(rows):
    return [(row["item"], row["says"]) for row in rows if row["about_key"] == "killed|people"]


def test_what_items_outside_the_time_asked_for_state_is_recalled_where_they_are_disputed(store):
    load(store, "a", f"Tamsin Orlebar came to help. {RAID.format(14)} Boats came from the coast.")
    load(store, "b", f"Tamsin Orlebar was late. {AGAIN.format(14, 'rescuers')} Roads are closed.")
    load(store, "d", "Tamsin Orlebar knitted. She is 48 years old.")
    load(store, "c", f"Tamsin Orlebar saw it. {AGAIN.format(11, 'the army')} It rained.", now=LATER)
    late = diffs(store, since=LATER)
    claims = claims_of(store, late)
    assert said(claims) == [(1, "14 people dead"), (2, "14 people were killed"), (4, "11 people were killed")]  # fmt: skip
    assert {row["item"] for row in claims} == {1, 2, 4}
    [one] = disputed(late, claims)
    assert [value["says"] for value in one["values"]] == [
        ["14 people dead", "14 people were killed"],
        ["11 people were killed"],
    ]
    assert claims_of(store, []) == []


def test_each_version_says_since_when_and_which_one_speaks_today(store):
    load(store, "a", f"Tamsin Orlebar came to help. {RAID.format(14)}", title="Fourteen")
    load(store, "a", f"Tamsin Orlebar came to help. {RAID.format(17)}", title="Seventeen", now=LATER)  # fmt: skip
    rows = [row for row in claims_of(store, diffs(store)) if row["unit"] == "people"]
    assert [(row["version"], row["latest"], row["since"], bool(row["imported"])) for row in rows] == [
        (1, 2, None, True),
        (2, 2, "2026-03-03T09:00:00Z", True),
    ]  # fmt: skip
    [then] = said(claims_of(store, diffs(store, until=LATER), until=LATER))
    assert then == (1, "14 people dead")
    assert first_titles(store, {1, 2}) == {1: "Fourteen"}


def test_the_page_behind_the_feeds_words_is_no_later_version(store):
    config = make.config()
    names = compile_stories(config.stories)
    texts = {"feed": "Tamsin Orlebar is 48.", "page": f"Tamsin Orlebar came. {RAID.format(14)} It rained on the coast."}  # fmt: skip
    for number, (source, text) in enumerate(texts.items()):
        kind = PageKind.STUB if source == "feed" else PageKind.ARTICLE
        with store.transaction():
            keep(
                store,
                item=store.corpus.find_item("A", "a"),
                outlet="A",
                key="a",
                url="https://quay.example/a",
                ref=None,
                source=source,
                teaser="",
                article=make.article(kind=kind, text=text, extractor=source),
                names=names,
                config=config,
                wanted=None,
                now=make.NOW + timedelta(hours=number),
            )
    rows = claims_of(store, diffs(store))
    assert [(row["since"], bool(row["imported"])) for row in rows if row["version"] == 2]
    assert {row["since"] for row in rows} == {None}
