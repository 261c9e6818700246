"""The same entry is known again through everything feeds do to it, and two entries are never taken for one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.identity import KnownEntry, identify
from watcher.core.links import article_number, canonical
from watcher.core.marks import folded_guid
from watcher.model import Entry

MORNING = datetime(2026, 11, 21, 8, 15, 42, tzinfo=UTC)


def entry(title="Fire in the harbour", *, guid=None, link=None, published=MORNING, teaser=""):
    return Entry(guid=guid, link=link, title=title, teaser=teaser, published=published)


def known(one, id=1):
    return KnownEntry(
        id=id,
        guid=one.guid,
        link_key=canonical(one.link) if one.link else None,
        title=one.title,
        published=one.published,
        number=article_number(one.link) if one.link else None,
    )


def ids(entries, held, **kwargs):
    return [found.known_id for found in identify(entries, held, **kwargs)]


A = entry(
    guid="tag:gazette.example,2026:1", link="https://gazette.example/news/harbour-fire-5467821.html"
)


@pytest.mark.parametrize(
    "again",
    [
        A,
        replace(A, title="Two sheds burnt in the harbour", published=MORNING + timedelta(hours=2)),
        replace(A, guid="quite-another-guid"),
        replace(A, guid=None),
        replace(
            A, link="http://www.gazette.example/news/harbour-fire-5467821.html?utm_source=rss#top"
        ),
        replace(A, guid=None, title="Harbour on fire", link=f"{A.link}?at_medium=RSS"),
        replace(
            A,
            link="https://gazette.example/news/two-sheds-burnt-5467821.html",
            title="Two sheds burnt",
        ),
        # guid and address both rewritten with the headline
        replace(
            A,
            guid="https://gazette.example/news/two-sheds-burnt-5467821.html",
            link="https://gazette.example/news/two-sheds-burnt-5467821.html",
            title="Two sheds burnt",
        ),
        replace(
            A,
            guid="https://gazette.example/news/fire-in-the-harbour-spreads",
            link="https://gazette.example/news/fire-in-the-harbour-spreads",
            title="Fire in the harbour spreads",
        ),
    ],
)
def test_an_entry_is_known_again(again):
    assert ids([again], [known(A)]) == [1]


@pytest.mark.parametrize(
    "other",
    [
        entry("Council votes on budget", guid="tag:gazette.example,2026:2", link="https://gazette.example/news/council-budget-5467822.html"),
        # the same second, as agencies publish
        replace(A, guid="g-2", link="https://gazette.example/news/council-5467822.html", title="Council votes on budget"),
        # the same title on another day: a series
        replace(A, guid="g-2", link="https://gazette.example/news/harbour-fire-5467999.html", published=MORNING + timedelta(days=1)),
    ],
)  # fmt: skip
def test_another_article_is_new(other):
    (found,) = identify([other], [known(A)])
    assert (found.known_id, found.how) == (None, "new")


def test_a_guid_that_is_an_address_is_compared_without_its_trappings():
    assert folded_guid("http://www.gazette.example/?p=7&utm_source=x") == folded_guid("https://gazette.example/?p=7")  # fmt: skip
    one = entry(guid="http://gazette.example/?p=71234", link="https://gazette.example/old-address")
    two = replace(
        one, guid="https://gazette.example/?p=71234", link="https://gazette.example/new-address"
    )
    assert ids([replace(two, title="Rewritten", published=None)], [known(one)]) == [1]


# --- marks that do not distinguish ------------------------------------------------------


def several(n, **fields):
    return [
        replace(
            entry(f"Report number {word}", published=MORNING + timedelta(minutes=at)),
            **{name: value(at) if callable(value) else value for name, value in fields.items()},
        )
        for at, word in enumerate(["one", "twenty", "three hundred", "four thousand"][:n])
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"link": "https://gazette.example/", "guid": lambda at: f"g-{at}"},
        {"link": "https://gazette.example/"},
        {"link": "https://gazette.example/live", "guid": lambda at: f"live-post-{at}"},
        {"guid": "0", "link": lambda at: f"https://gazette.example/{at}"},
        {"guid": "https://gazette.example/", "link": lambda at: f"https://gazette.example/{at}"},
        {"guid": "constant-for-all-entries", "link": "https://gazette.example/"},
        {},
        {
            "title": "Live: the fire",
            "link": "https://gazette.example/live",
            "guid": lambda at: f"p{at}",
        },
        {"title": "", "guid": lambda at: f"g-{at}"},
    ],
)
def test_entries_keep_their_own_identity_where_a_mark_is_shared_by_all(fields):
    first = several(3, **fields)
    held = [known(one, id) for id, one in enumerate(first, 10)]
    assert ids(first, held) == [10, 11, 12]
    assert ids(list(reversed(first)), held) == [12, 11, 10]
    more = several(4, **fields)
    assert ids(more, held) == [10, 11, 12, None]
    keys = [found.key for found in identify(more, held)]
    assert len(set(keys)) == 4


def test_a_guid_that_is_new_at_every_poll_makes_nothing_new():
    first = several(
        3, guid=lambda at: f"poll-1-{at}", link=lambda at: f"https://gazette.example/{at}"
    )
    again = several(
        3, guid=lambda at: f"poll-2-{at}", link=lambda at: f"https://gazette.example/{at}"
    )
    assert ids(again, [known(one, id) for id, one in enumerate(first)]) == [0, 1, 2]
    first = several(3, guid=lambda at: f"poll-1-{at}", link="https://gazette.example/")
    again = several(3, guid=lambda at: f"poll-2-{at}", link="https://gazette.example/")
    assert ids(again, [known(one, id) for id, one in enumerate(first)]) == [0, 1, 2]


def test_a_guid_that_is_a_position_in_the_list_is_not_believed():
    first = several(3, guid=lambda at: str(at), link=lambda at: f"https://gazette.example/{at}")
    shifted = several(
        4, guid=lambda at: str(at - 1), link=lambda at: f"https://gazette.example/{at}"
    )[1:]
    assert ids(shifted, [known(one, id) for id, one in enumerate(first)]) == [1, 2, None]


def test_a_post_of_a_live_blog_is_not_taken_for_one_that_left_the_feed():
    posts = several(3, guid=lambda at: f"live-post-{at}", link="https://gazette.example/live")
    held = [known(one, id) for id, one in enumerate(posts[:2])]
    assert ids([posts[2]], held) == [None]
    assert ids([posts[1], posts[2]], held) == [1, None]


def test_an_edited_headline_without_guid_and_link_is_known_by_its_time():
    assert ids([entry("Fire in the harbour: two hurt")], [known(entry())]) == [1]
    assert ids([entry("Council votes on budget")], [known(entry())]) == [None]


def test_entries_of_one_second_go_to_the_likest():
    old = [entry("Budget vote", link="https://gazette.example/a"), entry("Fire in the harbour", link="https://gazette.example/b")]  # fmt: skip
    new = [entry("Fire in the harbour!", link="https://gazette.example/c"), entry("Budget vote", link="https://gazette.example/d")]  # fmt: skip
    assert ids(new, [known(one, id) for id, one in enumerate(old)]) == [1, 0]


def test_a_known_entry_that_is_still_in_the_document_is_nobody_else():
    follow_up = replace(
        A,
        guid="tag:gazette.example,2026:2",
        link="https://gazette.example/news/fire-in-the-harbour-the-witnesses",
        title="Fire in the harbour: the witnesses",
    )
    assert ids([follow_up], [known(A)]) == [1]  # A has gone: its address was rewritten
    assert ids([follow_up], [known(A)], present={1}) == [None]


# --- duplicates -------------------------------------------------------------------------


def test_what_is_listed_twice_is_one_entry_and_says_so():
    one, other, twice = identify(
        [A, entry("Other", guid="o"), replace(A, fragment="00")], [known(A, 5)]
    )
    assert (one.known_id, other.known_id, twice.known_id) == (5, None, 5)
    assert (one.twice, other.twice, twice.twice) == (False, False, True)
    assert one.key == twice.key


def test_entries_that_differ_only_in_their_teaser_stay_two_and_are_not_new_each_time():
    pair = [replace(A, teaser="a"), replace(A, teaser="b")]
    first = identify(pair, [])
    assert [found.known_id for found in first] == [None, None]
    assert first[0].key != first[1].key
    held = [known(pair[0], 1), known(pair[1], 2)]
    assert ids(pair, held) == [1, 2]
    assert ids(pair[::-1], held) == [2, 1]


def test_known_entries_that_cannot_be_told_apart_count_as_the_oldest():
    assert ids([A], [known(A, 9), known(A, 4)]) == [4]


# --- laws -------------------------------------------------------------------------------

TITLES = st.sampled_from(["", "Fire in the harbour", "Fire in the harbour: two hurt", "Council votes", "Live"])  # fmt: skip
GUIDS = st.sampled_from([None, "0", "g-1", "g-2", "long-guid-1", "https://gazette.example/", "http://gazette.example/a"])  # fmt: skip
LINKS = st.sampled_from([None, "https://gazette.example/", "https://gazette.example/a", "https://gazette.example/b-12345", "https://gazette.example/c-12345", "https://gazette.example/live"])  # fmt: skip
TIMES = st.sampled_from([None, MORNING, MORNING + timedelta(seconds=1)])
ENTRIES = st.lists(
    st.builds(
        Entry,
        guid=GUIDS,
        link=LINKS,
        title=TITLES,
        teaser=st.sampled_from(["", "t"]),
        published=TIMES,
    ),
    max_size=8,
)


@given(ENTRIES, ENTRIES, st.randoms())
def test_the_order_of_entries_and_known_ones_changes_nothing(entries, before, rng):
    held = [known(one, id) for id, one in enumerate(before)]
    found = {(f.entry, f.known_id, f.key, f.how) for f in identify(entries, held) if not f.twice}
    shuffled, mixed = list(entries), list(held)
    rng.shuffle(shuffled)
    rng.shuffle(mixed)
    assert found == {
        (f.entry, f.known_id, f.key, f.how) for f in identify(shuffled, mixed) if not f.twice
    }


@given(ENTRIES, ENTRIES)
def test_a_known_entry_is_claimed_once_and_every_entry_has_its_own_key(entries, before):
    found = identify(entries, [known(one, id) for id, one in enumerate(before)])
    assert [f.entry for f in found] == entries
    distinct = [f for f in found if not f.twice]
    assert len(distinct) == len(set(entries))
    claimed = [f.known_id for f in distinct if f.known_id is not None]
    assert len(claimed) == len(set(claimed))
    assert len({f.key for f in distinct}) == len(distinct)


@given(ENTRIES)
def test_the_same_document_again_brings_nothing_new(entries):
    distinct = list(dict.fromkeys(entries))
    held = [known(one, id) for id, one in enumerate(distinct)]
    assert sorted(ids(distinct, held)) == list(range(len(distinct)))


@given(ENTRIES)
def test_nothing_is_known_to_an_empty_store(entries):
    assert all(found.known_id is None for found in identify(entries, []))
