"""What a poll and a comparison ask of the store costs what it finds, not what the store holds."""

from __future__ import annotations

import re
import sqlite3

import pytest

from tests import make
from watcher.core.delivery import Channel, Fate, Parcel
from watcher.core.links import canonical
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.relatives import SPEAKERS
from watcher.edge.store.shingles import EARLIEST, POSTINGS
from watcher.jobs.importing import Document, import_documents

LARGE = {"entries", "entry_changes", "items", "versions", "sentences", "sentence_terms", "shingles", "shingle_stats", "story_terms", "profiles", "profile_terms", "profile_counts", "claims", "diffs", "matches", "polls", "digests", "outbox"}  # fmt: skip
TERMS = frozenset(range(1, 6))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with Store(tmp_path_factory.mktemp("plans") / "watcher.db", write=True) as store:
        yield store


def text(sentences, number=0):
    return " ".join([f"Tamsin Orlebar, {44 + number}, spoke of the quay on Monday.", *sentences])


def frequent(store):
    """Return some terms that the story has."""
    return [row[0] for row in store.connection.execute("SELECT term FROM story_terms WHERE story = 'harbour' LIMIT 5")]  # fmt: skip


HOT = {
    "which entries are known": lambda s: s.feeds.candidates(1, guids={"a"}, links={"b"}, numbers={"1"}),
    "the newest entries": lambda s: s.feeds.recent(1, limit=200),
    "entries by key": lambda s: s.feeds.by_key(1, {"a", "b"}),
    "entries by their elements' bytes": lambda s: s.feeds.ids_of(1, [b"12345678"]),
    "entries seen again": lambda s: s.feeds.see_again(1, fragments=[b"12345678"], ids=[1], at=make.NOW),
    "pages that wait": lambda s: s.feeds.due_openings(1, now=make.NOW, limit=40),
    "feeds with pages that wait": lambda s: s.feeds.feeds_with_openings(),
    "a feed": lambda s: s.feeds.save(1, {"title": "x"}),
    "pages to look at again": lambda s: s.corpus.due_checks(1, now=make.NOW, limit=40),
    "feeds with pages to look at again": lambda s: s.corpus.feeds_with_checks(make.NOW),
    "an item": lambda s: s.corpus.find_item("Quay", "https://quay.example/1"),
    "an item's versions": lambda s: s.corpus.versions_of(1),
    "versions": lambda s: s.corpus.versions({1, 2}),
    "an item's stories": lambda s: s.corpus.stories_of(1),
    "matches": lambda s: s.corpus.matches_of(1),
    "a version": lambda s: s.corpus.add_version(s.corpus.add_item(outlet=None, key="k", url=None, ref=None, source="page", article=make.article(), at=make.NOW), make.article(), number=2, source="page", furniture=(), wire=None, words=3, shingles=[1, 2], sha256="x", at=make.NOW),
    "the same text": lambda s: s.relatives.same_text("x", but=1),
    "shingle statistics": lambda s: s.relatives.shingle_uses(TERMS),
    "texts that share shingles": lambda s: s.relatives.sharing(TERMS, {}, but=1, at_least=1),
    "shingle statistics before a version": lambda s: s.relatives.shingle_uses_before(TERMS, 9, but=1),
    "texts that shared shingles before a version": lambda s: s.relatives.sharing(TERMS, {}, but=1, at_least=1, until=9),
    "whom an item copies": lambda s: s.corpus.head_of("harbour", 1),
    "whom an item copies or translates": lambda s: s.corpus.origin_of("harbour", 1),
    "who reprints whom": lambda s: s.relatives.reprints("Quay", "Echo"),
    "profiles of some days": lambda s: s.profiles.sharing(TERMS, dict.fromkeys(TERMS, 1.0), first=1, last=9),
    "profiles": lambda s: s.profiles.held("harbour", {1, 2}),
    "how common terms of profiles are": lambda s: s.profiles.counts(TERMS),
    "a story's size": lambda s: s.relatives.sentence_count("harbour", "en"),
    "how common words are": lambda s: s.relatives.term_counts("harbour", TERMS),
    "sentences with words": lambda s: s.relatives.places_of("harbour", frequent(s), most=1_000),
    "sentences with a word": lambda s: s.relatives.places_of("harbour", frequent(s), most=0),
    "whether a word was said": lambda s: s.relatives.says("harbour", 1),
    "sentences": lambda s: s.relatives.sentences_at("harbour", {1, 2}),
    "claims about a fact": lambda s: s.relatives.claims_about("harbour", {"age tamsin orlebar"}, but_item=1),
    "claims of a version": lambda s: s.relatives.claims_of("harbour", 1),
    "the last diff": lambda s: s.read.last_diff(),
    "an item by its address": lambda s: s.read.item("https://quay.example/1"),
    "an item by its ref": lambda s: s.read.item("r1"),
    "a story's diffs": lambda s: list(s.read.diffs(make_window(), kinds=["new"])),
    "an item's diffs": lambda s: list(s.read.diffs(make_window(None), item=1)),
    "who has something under way": lambda s: s.outbox.unsettled("mail"),
    "what may be sent": lambda s: s.outbox.ready("mail", now=make.NOW, force=False),
    "whose last one did not arrive": lambda s: s.outbox.unarrived("mail"),
    "what waits": lambda s: s.outbox.waiting("mail"),
    "how many digests a slot had": lambda s: s.outbox.uses("mail", s.outbox.subscriptions("mail")[0], make.NOW, make.NOW),
    "that a mail is being sent": lambda s: s.outbox.begin(parcel()),
    "that a mail arrived": lambda s: s.outbox.settle(parcel(), Fate.DELIVERED, at=make.NOW, error=None),
    "that a mail has to wait": lambda s: s.outbox.put_off(parcel(), until=make.NOW, error="busy"),
}  # fmt: skip


def parcel():
    return Parcel(row=1, digest=1, story="harbour", channel=Channel.MAIL, recipient="desk@quay.example", subject="x", message=b"x", tries=0)  # fmt: skip


def make_window(story="harbour"):
    from watcher.edge.store.reading import Window

    return Window(story=story)


def asked(store, job):
    """Return every statement that a look-up runs, its values filled in.

    Inserts are left out: their plans list scans for references that are only made while one is broken.
    """
    statements: list[str] = []
    with store.transaction():
        store.connection.set_trace_callback(statements.append)
        try:
            job(store)
        finally:
            store.connection.set_trace_callback(None)
    assert statements
    return [one for one in statements if re.match(r"\s*(?:SELECT|UPDATE)", one)]


def plan(store, statement):
    return [row[3] for row in store.connection.execute(f"EXPLAIN QUERY PLAN {statement}")]


@pytest.fixture(scope="module")
def filled(store):
    """A store with a little of everything, so that every look-up goes all its steps."""
    config = make.config()
    documents = [
        Document(
            place="x",
            key=canonical(f"https://quay.example/{n}"),
            ref=f"r{n}",
            url=f"https://quay.example/{n}",
            outlet=f"Outlet {n}",
            title=f"Report {n}",
            text=text([f"Bollard {n} was painted grey on Monday by the crew of the ferry."], n),
            published=make.NOW,
            language="en",
        )
        for n in range(4)
    ]
    import_documents(store, config, compile_stories(config.stories), documents, detect=lambda one: "en", now=make.NOW)  # fmt: skip
    with store.transaction():
        store.feeds.follow([("https://quay.example/feed", "Quay News")])
        store.outbox.subscribe("mail", [("harbour", "desk@quay.example")], after=0, at=make.NOW)
        store.outbox.add(make.digest(), ["desk@quay.example"])
        store.feeds.add_entry(1, make.entry(), key="a", link_key="b", number="1", stories=(), at=make.NOW)  # fmt: skip
    return store


@pytest.mark.parametrize("name", HOT)
def test_what_is_asked_often_goes_through_an_index(filled, name):
    for statement in asked(filled, HOT[name]):
        aliases = dict(re.findall(r"\b(?:FROM|JOIN)\s+(\w+)\s+(?:AS\s+)?(\w)\b", statement))
        large = LARGE | {short for table, short in aliases.items() if table in LARGE}
        for step in plan(filled, statement):
            scanned = re.match(r"SCAN (\w+)", step)
            assert scanned is None or scanned[1] not in large, (statement, step)


@pytest.mark.parametrize("name", ["the newest entries", "sentences with a word"])
def test_what_is_asked_for_in_order_is_not_sorted(filled, name):
    first, *_ = asked(filled, HOT[name])
    assert not [step for step in plan(filled, first) if "TEMP B-TREE" in step]


def test_a_story_since_yesterday_reads_no_older_entry(filled):
    steps = plan(filled, "SELECT count(*) FROM entries e WHERE e.first_seen >= '2026-03-01T00:00:00Z'")  # fmt: skip
    assert any("entries_by_time" in step for step in steps)


# --- the counters say what counting would -----------------------------------------------


def test_the_counters_say_what_counting_would(filled):
    sql = filled.connection
    assert filled.relatives.sentence_count("harbour", "en") == sql.execute("SELECT count(*) FROM sentences").fetchone()[0] > 0  # fmt: skip
    counted = dict(sql.execute("SELECT term, count(*) FROM sentence_terms GROUP BY term"))
    assert filled.relatives.term_counts("harbour", counted) == counted
    assert filled.relatives.term_counts("other", counted) == {}
    counted = dict(sql.execute("SELECT s.hash, count(DISTINCT v.item) FROM shingles s JOIN versions v ON v.id = s.version GROUP BY s.hash"))  # fmt: skip
    shared = {shingle: items for shingle, items in counted.items() if items > 1}
    assert shared
    assert {one: use.items for one, use in filled.relatives.shingle_uses(counted).items()} == shared  # fmt: skip


# --- what is counted --------------------------------------------------------------------


@pytest.fixture
def empty(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


def add(store, item, number, shingles, source="page", **article):
    return store.corpus.add_version(item, make.article(**article), number=number, source=source, furniture=(), wire=None, words=9, shingles=shingles, sha256=f"{item} {number}", at=make.NOW)  # fmt: skip


def add_item(store, key):
    return store.corpus.add_item(outlet="Quay", key=key, url=None, ref=None, source="page", article=make.article(), at=make.NOW)  # fmt: skip


def test_an_item_that_is_edited_daily_counts_once(empty):
    with empty.transaction():
        first, second = add_item(empty, "a"), add_item(empty, "b")
        for number in range(1, 9):
            add(empty, first, number, [1, 2, 100 + number])
        add(empty, second, 1, [2], source="import", published=make.NOW.replace(year=2024))
    uses = empty.relatives.shingle_uses([1, 2, 104, 999])
    assert {one: use.items for one, use in uses.items()} == {2: 2}
    assert (uses[2].first.year, uses[2].last) == (2024, make.NOW.date())


def test_what_stands_in_many_items_finds_the_earliest_of_them_however_often_one_is_edited(empty):
    with empty.transaction():
        for number in range(POSTINGS + 1):
            add(empty, add_item(empty, f"k{number}"), 1, [7, 8, 1000 + number, 2000 + number])
        live = add_item(empty, "live")
        for number in range(1, POSTINGS + 5):
            add(empty, live, number, [50, 51])
    wanted = [7, 8, 1003, 2003, 50, 51]
    uses = empty.relatives.shingle_uses(wanted)
    earliest = {*range(1, EARLIEST + 1)}
    assert {one.item for one in empty.relatives.sharing([7, 8], uses, but=0)} == earliest
    found = empty.relatives.sharing(wanted, uses, but=0)
    assert {one.item: one.shared for one in found} == dict.fromkeys(earliest | {live}, 2) | {4: 4}


def tell(store, item, version, story="harbour", kind="new"):
    return store.corpus.add_diff(story=story, at=make.NOW, kind=kind, item=item, version=version, of=None, translation_of=None, wire=None, novelty=None, added=(), repeated=(), removed=(), conflicts=(), evidence={})  # fmt: skip


def claim(says, key="age tamsin orlebar"):
    return {"about_key": key, "about": key, "says": says, "detail": {"value": [int(says)] * 2}, "quote": says, "start": 0, "end": 2}  # fmt: skip


def test_a_value_that_was_corrected_is_no_longer_disputed(empty):
    with empty.transaction():
        item = add_item(empty, "a")
        for number, says in ((1, "44"), (2, "45")):
            version = add(empty, item, number, [])
            tell(empty, item, version, kind="new" if number == 1 else "revision")
            empty.relatives.add_claims("harbour", version, [claim(says), claim(says)])
        # What an unchanged text means to another story, and that its page is gone, changes nothing.
        later = add(empty, item, 3, [])
        tell(empty, item, later, story="other")
        tell(empty, item, version, kind="removal")
    held = empty.relatives.claims_about("harbour", {"age tamsin orlebar"}, but_item=99)
    assert [(one["says"], one["item"]) for one in held] == [("45", item)]
    assert empty.relatives.claims_about("harbour", {"age tamsin orlebar"}, but_item=item) == []


def test_of_many_that_state_one_value_the_first_and_the_latest_are_named(empty):
    with empty.transaction():
        for number in range(SPEAKERS + 10):
            item = add_item(empty, f"k{number}")
            version = add(empty, item, 1, [])
            tell(empty, item, version)
            empty.relatives.add_claims("harbour", version, [claim("47" if number == 5 else "44")])
    held = empty.relatives.claims_about("harbour", {"age tamsin orlebar", "other"}, but_item=99)
    assert [one["item"] for one in held if one["says"] == "47"] == [6]
    others = [one["item"] for one in held if one["says"] == "44"]
    assert others == [1, *range(11, SPEAKERS + 11)]


def test_an_item_is_found_by_any_spelling_of_its_address(filled):
    for spelling in ("https://quay.example/2", "http://quay.example/2?utm_source=x", "https://quay.example/2#top"):  # fmt: skip
        found = filled.read.item(spelling)
        assert found is not None, spelling
        assert found["ref"] == "r2"


def test_a_plan_without_an_index_would_be_noticed(filled):
    assert "SCAN entries" in plan(filled, "SELECT * FROM entries WHERE title = 'x'")
    assert isinstance(filled.connection, sqlite3.Connection)
