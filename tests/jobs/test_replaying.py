"""A changed feeds.yaml over everything kept: found before it is applied, applied once, nothing rewritten."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests import make
from tests.outlets import BAKERY, DETENTION, HEARING, LIGHTHOUSE, TUNNEL, edited
from tests.servers import reply
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs import applying, replaying
from watcher.jobs.importing import Document, import_documents

STORY = "stories:\n  harbour:\n    title: The harbour\n    names: [{}]\n    context: [harbour]\n"
ASHDALE = STORY.format("Corvin Ashdale")
ORLEBAR = STORY.format("Tamsin Orlebar")
PREWITT = STORY.format("Mabel Prewitt")


def found(world, stories):
    """Follow other stories, and return what a replay finds."""
    world.stories = stories
    return replaying.replay(world.store, world.config, compile_stories(world.config.stories))


def apply(world, stories):
    replay = found(world, stories)
    names = compile_stories(world.config.stories)
    return applying.apply(world.store, world.config, names, replay.changes, now=world.now).diffs


def changes(replay):
    return [(one.change, one.story, one.title) for one in replay.changes]


def told(world):
    return [(diff["kind"], diff["title"]) for diff in world.store.read.diffs(Window(standing=True))]


def test_an_opened_page_is_found_by_a_name_added_later_and_told_once(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", HEARING)
    world.stories = PREWITT
    world.poll()
    before = world.observed()
    assert changes(found(world, ASHDALE)) == [("added", "harbour", "Trouble at the harbour")]
    (change,) = found(world, ASHDALE).changes
    assert [(name["alias"], name["surface"]) for name in change.names] == [
        ("Corvin Ashdale", "Corvin Ashdale")
    ]
    assert world.observed() == before, "finding writes nothing"
    assert len(apply(world, ASHDALE)) == 1
    assert told(world) == [("new", "Trouble at the harbour")]
    assert apply(world, ASHDALE) == []
    assert world.poll()[0].matched == 0
    assert len(told(world)) == 1


def test_an_entry_that_led_to_no_item_becomes_one_and_its_page_is_opened_by_the_next_poll(world):
    quay = world.outlet("Quay News")
    quay.publish("b1", "Mabel Prewitt closes her bakery", BAKERY, teaser="After three generations.")
    world.stories = ORLEBAR
    world.poll()
    assert world.rows("SELECT count(*) FROM items") == [(0,)]
    (change,) = found(world, PREWITT).changes
    assert change.item is None
    assert change.entry.title == "Mabel Prewitt closes her bakery"
    assert len(apply(world, PREWITT)) == 1
    tally = world.store.read.tally(Window(story="harbour"))
    assert (tally["seen"], tally["matched"], tally["new"], tally["again"]) == (1, 1, 1, 0)
    world.poll()
    assert told(world) == [
        ("new", "Mabel Prewitt closes her bakery"),
        ("revision", "Mabel Prewitt closes her bakery"),
    ]
    assert world.rows("SELECT text LIKE '%kissing by post%' FROM versions ORDER BY id") == [(0,), (1,)]  # fmt: skip


def test_what_is_left_out_keeps_its_records_and_counts_no_more(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    quay.publish("b1", "Harbour bakery closes", BAKERY)
    world.stories = STORY.format("Tamsin Orlebar, Mabel Prewitt")
    world.poll()
    assert len(told(world)) == 2
    assert changes(found(world, PREWITT)) == [("lost", "harbour", "Trouble at the harbour")]
    assert apply(world, PREWITT) == []
    assert told(world) == [("new", "Harbour bakery closes")]
    assert len(list(world.store.read.diffs(Window()))) == 2, "what was appended stays"
    tally = world.store.read.tally(Window(story="harbour"))
    assert (tally["matched"], tally["new"], tally["copies"], tally["again"]) == (1, 1, 0, 0)
    assert changes(found(world, PREWITT)) == []


def test_sentences_of_what_was_left_out_are_news_again(world):
    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = ORLEBAR
    world.poll()
    apply(world, PREWITT)
    both = (*BAKERY, DETENTION[3], DETENTION[6])
    ledger.publish("c1", "Mabel Prewitt and the harbour", both)
    world.poll()
    (diff,) = world.store.read.diffs(Window(standing=True))
    assert diff["repeated"] == []


def test_an_item_left_out_that_names_somebody_later_is_told_again(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = ORLEBAR
    world.poll()
    apply(world, PREWITT)
    assert told(world) == []
    assert world.rows("SELECT next_check FROM items") == [(None,)], "nobody looks there any more"
    quay.page("/a1", "Trouble at the harbour", (*DETENTION, "Mabel Prewitt watched from her shop."))
    quay.shown[0].title = "Trouble at the harbour goes on"
    world.poll(after=timedelta(days=1))
    assert [kind for kind, _ in told(world)] == ["new", "new"]
    assert changes(found(world, PREWITT)) == []


def test_a_rule_taken_back_brings_items_back_without_telling_them_again(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = ORLEBAR
    world.poll()
    apply(world, PREWITT)
    assert changes(found(world, ORLEBAR)) == [("added", "harbour", "Trouble at the harbour")]
    assert apply(world, ORLEBAR) == []
    assert told(world) == [("new", "Trouble at the harbour")]
    assert changes(found(world, ORLEBAR)) == []


def test_versions_that_were_kept_are_told_in_their_order(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = STORY.format("Tamsin Orlebar")
    world.poll()
    quay.page("/a1", "Trouble at the harbour", edited(DETENTION, 6, "Two constables lost a boot."))
    world.poll(after=timedelta(days=1))
    assert [kind for kind, _ in told(world)] == ["new", "revision"]
    apply(world, PREWITT)
    other = "stories:\n  second:\n    title: Second\n    names: [Hesper Langmuir]\n"
    diffs = apply(world, other)
    assert len(diffs) == 2
    second = [diff for diff in world.store.read.diffs(Window(story="second"))]
    assert [(diff["kind"], diff["version"]) for diff in second] == [("new", 1), ("revision", 2)]
    assert [one["text"] for one in second[1]["added"]] == ["Two constables lost a boot."]


def test_a_replay_that_was_cut_off_is_finished_by_the_next(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    quay.publish("a2", "A hearing about the harbour", HEARING)
    world.stories = PREWITT
    world.poll()
    replay = found(world, ORLEBAR)
    assert len(replay.changes) == 2
    names = compile_stories(world.config.stories)
    applying.apply(world.store, world.config, names, replay.changes[:1], now=world.now)
    assert len(found(world, ORLEBAR).changes) == 1
    apply(world, ORLEBAR)
    assert len(told(world)) == 2


def test_a_feed_that_serves_another_story_is_not_searched_for_this_one(world):
    quay = world.outlet("Quay News", options=", stories: [bread]")
    quay.publish("b1", "Mabel Prewitt closes her bakery", BAKERY)
    bread = "  bread:\n    title: Bread\n    names: [Square Loaf]\n"
    world.stories = ORLEBAR + bread
    world.poll()
    assert changes(found(world, PREWITT + bread)) == []


def test_a_feed_in_another_language_than_the_storys_stays_out(world):
    """The language that an entry was searched in is kept with it."""
    quay = world.outlet("Quay News")
    quay.publish("a1", "Mabel Prewitt closes her bakery", BAKERY)
    document = quay.document
    quay.answer = lambda request: reply(
        body=document().replace(b"<description>x", b"<language>de</language><description>x", 1),
        Content_Type="application/rss+xml",
    )
    world.stories = PREWITT + "    languages: [fr]\n"
    world.poll()
    assert changes(found(world, world.stories)) == []


def test_one_story_is_replayed_without_the_others(world):
    quay = world.outlet("Quay News")
    quay.publish("b1", "Mabel Prewitt and Tamsin Orlebar", BAKERY)
    world.stories = ASHDALE
    world.poll()
    second = "  bread:\n    title: Bread\n    names: [Mabel Prewitt]\n"
    replay = found(world, ORLEBAR + second)
    names = compile_stories(world.config.stories)
    came = applying.apply(world.store, world.config, names, replay.of("bread"), now=world.now)
    assert len(came.diffs) == 1
    assert {diff["story"] for diff in world.store.read.diffs(Window())} == {"bread"}
    assert len(apply(world, ORLEBAR + second)) == 1
    assert {diff["story"] for diff in world.store.read.diffs(Window())} == {"bread", "harbour"}
    assert world.rows("SELECT count(*) FROM versions") == [(1,)]


def test_another_feeds_entry_of_a_known_article_is_no_revision(world):
    world.outlet("Quay News").publish("a1", "Mabel Prewitt closes", teaser="The bakery.", path="/x")
    world.outlet("Quay News", path="/second.xml").publish(
        "a9", "Bakery closes", teaser="Said Corvin Ashdale.", path="/x"
    )
    world.stories = PREWITT
    world.poll()
    assert [kind for kind, _ in told(world)] == ["new"]
    both = STORY.format("Mabel Prewitt, Corvin Ashdale")
    assert apply(world, both) == []
    assert [kind for kind, _ in told(world)] == ["new"]
    assert changes(found(world, both)) == []


def test_the_original_of_a_copy_that_was_told_first_is_no_copy_of_it(world):
    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = PREWITT
    world.poll()
    ledger.publish("b1", "Mabel Prewitt on trouble", DETENTION, path="/b1", minutes=90)
    world.poll()
    assert world.rows("SELECT item, kind, of FROM diffs") == [(2, "copy", 1)]
    apply(world, STORY.format("Mabel Prewitt, Tamsin Orlebar"))
    assert world.rows("SELECT item, kind, of FROM diffs ORDER BY id") == [
        (2, "copy", 1),
        (1, "new", None),
    ]


def test_what_is_brought_in_is_not_compared_with_what_leaves(world):
    quay, ledger = world.outlet("Quay News"), world.outlet("Ledger")
    quay.publish("a1", "Trouble at the harbour", (*BAKERY, DETENTION[5]))
    ledger.publish("b1", "Harbour again", (*TUNNEL, DETENTION[5], *LIGHTHOUSE), path="/b1")
    world.stories = STORY.format("Brother Anselm")
    world.poll()
    assert told(world) == [("new", "Harbour again")]
    apply(world, PREWITT)
    (diff,) = world.store.read.diffs(Window(standing=True))
    assert diff["title"] == "Trouble at the harbour"
    assert DETENTION[5] in [one["text"] for one in diff["added"]]


def test_an_item_that_is_brought_in_is_looked_at_again(world):
    quay = world.outlet("Quay News")
    quay.publish("a1", "Trouble at the harbour", DETENTION)
    world.stories = PREWITT
    world.poll()
    apply(world, ORLEBAR)
    quay.page("/a1", "Trouble at the harbour", edited(DETENTION, 6, "Two constables lost a boot."))
    for _ in range(3):
        world.poll(after=timedelta(days=1))
    assert [kind for kind, _ in told(world)] == ["new", "revision"]


def test_a_comparison_costs_the_same_however_many_items_were_left_out(world):
    """Each look-up goes by the item, never over all that a replay left out."""
    for statement in (
        "SELECT story FROM left_out WHERE item = 1",
        "SELECT 1 FROM diffs d WHERE NOT EXISTS"
        " (SELECT 1 FROM left_out l WHERE l.item = d.item AND l.story = d.story)",
    ):
        plan = [row[3] for row in world.rows(f"EXPLAIN QUERY PLAN {statement}")]
        assert any("replays_by_item" in step for step in plan), plan
        assert not any(step.startswith(("SCAN r", "MATERIALIZE")) for step in plan), plan


NAMES = ("Tamsin Orlebar", "Hesper Langmuir", "Mabel Prewitt", "Ivo Castellane", "Brother Anselm")
TEXTS = (DETENTION, HEARING, BAKERY, LIGHTHOUSE, TUNNEL, (*BAKERY, *TUNNEL))


@settings(max_examples=20)
@given(
    before=st.sets(st.sampled_from(NAMES), min_size=1),
    after=st.sets(st.sampled_from(NAMES), min_size=1),
)
def test_a_story_has_the_items_it_would_have_had_from_the_start(tmp_path_factory, before, after):
    members = []
    for steps in ((before, after), (after,)):
        folder = tmp_path_factory.mktemp("law")
        with Store(folder / "watcher.db", write=True) as store:
            for number, chosen in enumerate(steps):
                config = make.config(STORY.format(", ".join(sorted(chosen))))
                names = compile_stories(config.stories)
                if number == 0:
                    import_documents(
                        store, config, names, documents(), detect=lambda text: "en", now=make.NOW
                    )
                else:
                    replay = replaying.replay(store, config, names)
                    applying.apply(store, config, names, replay.changes, now=make.NOW)
                    assert replaying.replay(store, config, names).changes == []
            members.append({diff["item"] for diff in store.read.diffs(Window(standing=True))})
    assert members[0] == members[1]


def documents():
    return [
        Document(
            place=str(number),
            key=f"ref:{number}",
            ref=str(number),
            url=None,
            outlet="Quay News",
            title=f"Number {number}",
            text=" ".join(text),
            published=make.NOW + timedelta(hours=number),
            language="en",
        )
        for number, text in enumerate(TEXTS)
    ]
