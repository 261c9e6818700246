"""Look-ups beside a new text: whose text an item is, and what was known before a version came."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import make
from watcher.edge.store import Store
from watcher.model import DiffKind


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store, store.transaction():
        yield store


def add(store, key, *, shingles=(), days=0, of=None, translation_of=None, copy=False):
    """Add an item with a version and a diff; return its id, which is also its version's."""
    at = make.NOW + timedelta(days=days)
    article = make.article(published=at)
    item = store.corpus.add_item(outlet=key, key=key, url=None, ref=None, source="page", article=article, at=at)  # fmt: skip
    version = store.corpus.add_version(item, article, number=1, source="page", furniture=(), wire=None, words=9, shingles=shingles, sha256=key, at=at, copy=copy)  # fmt: skip
    tell(store, item, DiffKind.COPY if copy else DiffKind.NEW, of=of, translation_of=translation_of, version=version)  # fmt: skip
    return item


def tell(store, item, kind, *, of=None, translation_of=None, version=None):
    version = version or store.corpus.add_version(item, make.article(), number=store.read.count("SELECT count(*) + 1 FROM versions"), source="page", furniture=(), wire=None, words=9, shingles=(), sha256="", at=make.NOW)  # fmt: skip
    store.corpus.add_diff(story="harbour", at=make.NOW, kind=kind, item=item, version=version, of=of, translation_of=translation_of, wire=None, novelty=None, added=(), repeated=(), removed=(), conflicts=(), evidence={})  # fmt: skip


def ends(store, item):
    return store.corpus.head_of("harbour", item), store.corpus.origin_of("harbour", item)


# --- whose text an item is --------------------------------------------------------------


def test_a_copy_of_a_translation_leads_to_what_was_translated(store):
    first = add(store, "a")
    translation = add(store, "b", translation_of=first)
    copy = add(store, "c", of=translation, copy=True)
    assert ends(store, first) == (first, first)
    assert ends(store, translation) == (translation, first)
    assert ends(store, copy) == (translation, first)


def test_what_an_item_was_told_to_copy_first_holds_and_before_what_it_translates(store):
    first, second, third = add(store, "a"), add(store, "b"), add(store, "c")
    item = add(store, "d", translation_of=third)
    tell(store, item, DiffKind.REVISION, translation_of=second)
    assert ends(store, item) == (item, third)
    tell(store, item, DiffKind.COPY, of=second)
    tell(store, item, DiffKind.COPY, of=first)
    tell(store, item, DiffKind.REMOVAL)
    assert ends(store, item) == (second, second)


def test_items_that_name_each_other_are_one_origin(store):
    items = [add(store, key) for key in "abcd"]
    for item, of in ((1, 2), (2, 3), (3, 2), (4, 1)):
        tell(store, items[item - 1], DiffKind.COPY, of=items[of - 1])
    assert [ends(store, item) for item in items] == [(2, 2)] * 4
