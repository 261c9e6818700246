"""Look-ups beside a new text: whose text an item is, and what was known before a version came."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import make
from watcher.core.boilerplate import noted
from watcher.edge.store import Store
from watcher.edge.store.shingles import EARLIEST, POSTINGS
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


def test_profiles_have_the_origins_that_items_have(store):
    first, second, third = add(store, "a"), add(store, "b"), add(store, "c", copy=True, of=1)
    item = add(store, "d", translation_of=third)
    ring = [add(store, key) for key in "ef"]
    tell(store, ring[0], DiffKind.COPY, of=ring[1])
    tell(store, ring[1], DiffKind.COPY, of=ring[0])
    late = add(store, "g", translation_of=second)
    tell(store, late, DiffKind.COPY, of=item)
    every = (first, second, third, item, *ring, late)
    versions = [store.corpus.versions_of(one)[0].id for one in every]
    for version in versions:
        store.profiles.add(version, day=1, body=b"", filed=(), terms=())
    origins = {one.item: one.origin for one in store.profiles.held("harbour", versions)}
    assert origins == {one: store.corpus.origin_of("harbour", one) for one in every}
    assert [origins[one] for one in every] == [first, second, first, first, *[min(ring)] * 2, first]


# --- what was known before a version came -------------------------------------------------


def times(uses):
    return {shingle: (stat.items, stat.first, stat.last) for shingle, stat in uses.items()}


def whose(store, item):
    return store.relatives.outlet_id(store.corpus.item(item).outlet)


def day(days):
    return (make.NOW + timedelta(days=days)).date()


def test_uses_before_a_version_are_those_that_the_index_had_then(store):
    known = {}
    wanted = [7, 8, 9]
    for key, shingles, days, copy in (
        ("a", [7, 8], 0, False),
        ("b", [7], 3, True),
        ("c", [7, 8, 9], 5, False),
        ("d", [7, 9], 2, True),
        ("e", [8], 60, False),
    ):
        item = add(store, key, shingles=shingles, days=days, copy=copy, of=1 if copy else None)
        assert known == {
            shingle: stat
            for shingle, stat in store.relatives.shingle_uses_before(wanted, item, but=item).items()
        }
        for shingle in shingles:
            known[shingle] = noted(known.get(shingle), day(days), by=whose(store, item), copy=copy)


def test_a_copy_that_no_story_was_told_of_spreads_nothing_over_time(store):
    first = add(store, "a", shingles=[7])
    untold = store.corpus.add_item(outlet="b", key="b", url=None, ref=None, source="page", article=make.article(), at=make.NOW)  # fmt: skip
    at = make.NOW + timedelta(days=9)
    store.corpus.add_version(untold, make.article(published=at), number=1, source="page", furniture=(), wire=None, words=9, shingles=[7], sha256="b", at=at, copy=True)  # fmt: skip
    late = add(store, "c", shingles=[7], days=40, copy=True, of=first)
    assert times(store.relatives.shingle_uses_before([7], late, but=late)) == {
        7: (2, day(0), day(0))
    }


def test_a_version_s_own_item_is_no_use_before_it(store):
    first, second = add(store, "a", shingles=[7]), add(store, "b", shingles=[7])
    assert times(store.relatives.shingle_uses_before([7], 9, but=first)) == {7: (1, day(0), day(0))}
    assert store.relatives.shingle_uses_before([7], second, but=first) == {}


def test_a_shingle_that_many_had_before_is_as_common_as_today(store):
    for number in range(POSTINGS + 3):
        item = add(store, f"k{number}", shingles=[7] if number % 2 else [7, 8])
    today = store.relatives.shingle_uses([7, 8])
    uses = store.relatives.shingle_uses_before([7, 8], item, but=item)
    assert uses[7] == today[7]
    assert uses[8].items < today[8].items
    found = store.relatives.sharing([7], uses, but=item, at_least=1)
    assert [one.item for one in found] == list(range(1, EARLIEST + 1))


def test_only_versions_before_one_are_its_relatives_then(store):
    items = [add(store, f"k{number}", shingles=[7, 8]) for number in range(5)]
    found = store.relatives.sharing([7, 8], {}, but=items[2], until=items[2])
    assert [one.item for one in found] == items[:2]


@pytest.mark.parametrize("count", [0, 1, 2, 49, 50, 51, 399, 400, 401, 1000])
def test_each_shingle_is_counted_once_however_many_are_asked_for(store, count):
    wanted = list(range(count))
    items = [add(store, key, shingles=wanted) for key in "ab"]
    uses = store.relatives.shingle_uses(wanted)
    assert times(uses) == dict.fromkeys(wanted, (2, day(0), day(0)))
    found = store.relatives.sharing(wanted, uses, but=items[1], at_least=1)
    assert [(one.item, one.shared) for one in found] == [(items[0], count)] * (count > 0)


# --- whose word is believed ---------------------------------------------------------------


def test_what_is_polled_counts_on_the_day_it_was_seen_whatever_date_it_claims(store):
    add(store, "a", shingles=[7])
    for source, claimed, first in (("page", -90, 0), ("feed", -90, 0), ("import", -90, -90)):
        item = store.corpus.add_item(outlet="forger", key=source, url=None, ref=None, source=source, article=make.article(), at=make.NOW)  # fmt: skip
        store.corpus.add_version(item, make.article(published=make.NOW + timedelta(days=claimed)), number=1, source=source, furniture=(), wire=None, words=9, shingles=[7], sha256=source, at=make.NOW)  # fmt: skip
        assert store.relatives.shingle_uses([7])[7].first == day(first)


def test_an_outlet_has_a_number_once_it_has_a_use_and_the_unknown_one_has_none(store):
    assert store.relatives.outlet_id("a") == -1
    add(store, "a", shingles=[7])
    assert store.relatives.outlet_id("a") > 0
    assert store.relatives.outlet_id(None) == 0
