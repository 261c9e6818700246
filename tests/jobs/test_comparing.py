"""One text against the corpus: who is the original, and what a text that is told late may be compared with."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import make
from tests.outlets import DETENTION, LIGHTHOUSE
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.comparing import keep
from watcher.model import PageKind
from watcher.render.plain import summary


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


def told(
    store, outlet, text, *, source="page", hours=0, config=None, published=None, title="The arrest"
):
    """Keep a text of an outlet's one article; return its diffs as kind and `of`."""
    config = config or make.config()
    now = make.NOW + timedelta(hours=hours)
    kind = PageKind.STUB if source == "feed" else PageKind.ARTICLE
    with store.transaction():
        kept = keep(
            store,
            item=store.corpus.find_item(outlet, "a"),
            outlet=outlet,
            key="a",
            url=f"https://{outlet}.example/a",
            ref=None,
            source=source,
            teaser="",
            article=make.article(
                kind=kind, title=title, text=text, published=published or now, extractor=source
            ),
            names=compile_stories(config.stories),
            config=config,
            wanted=None,
            now=now,
        )
    numbers = {number for number, _ in kept.diffs}
    return [
        (diff["kind"], diff["of"]) for diff in store.read.diffs(Window()) if diff["id"] in numbers
    ]


WHOLE = " ".join((*DETENTION, *LIGHTHOUSE))
TEASER = " ".join(DETENTION[:6])


def test_no_two_items_are_copies_of_each_other(store):
    assert told(store, "quay", TEASER, source="feed") == [("new", None)]
    assert told(store, "wendle", WHOLE, hours=1) == [("copy", 1)]
    # The page behind the teaser: somebody who copied the teaser had the whole of it before we read it here.
    assert told(store, "quay", WHOLE, hours=2) == [("revision", None)]
    assert store.corpus.head_of("harbour", 2) == 1
    assert store.read.tally(Window())["origins"] == 1
    last = list(store.read.diffs(Window()))[-1]
    assert "origin" not in last["evidence"]
    shown = "\n".join(
        summary("H", store.read.tally(Window()), store.read.diffs(Window()), (), (), width=100, since=None)
    )  # fmt: skip
    assert "of item 2" not in shown


def test_a_page_behind_a_teaser_that_is_a_copy_of_another_is_told_as_a_copy(store):
    told(store, "wendle", WHOLE)
    told(store, "quay", "Tamsin Orlebar was led away.", source="feed", hours=1)
    assert told(store, "quay", WHOLE, hours=2) == [("copy", 1)]


ELSEWHERE = """
stories:
  harbour:
    title: The packers
    names: [Osk Vennet%s]
    context: [harbour]
"""


@pytest.mark.parametrize("copies", [0, 12])
@pytest.mark.parametrize("days", [1, 40])
def test_what_is_told_late_is_a_copy_of_what_was_there_before_it(store, days, copies):
    """An article counted for nobody until a name was added: those that copied it since stand nearer to it than its original."""
    original = WHOLE.replace("Tamsin Orlebar", "Osk Vennet")
    words = WHOLE.replace("Tamsin Orlebar", "Quibbly Marn").split()
    late = " ".join(words[: len(words) * 7 // 10])
    before, after = make.config(ELSEWHERE % ""), make.config(ELSEWHERE % ", Quibbly Marn")
    assert told(store, "quay", original, config=before) == [("new", None)]
    assert told(store, "late", late, config=before, hours=24 * days) == []
    for number in range(copies):
        told(store, f"copy {number}", f"{late} Copy number {number} was put out.", config=before, hours=24 * days + 1 + number)  # fmt: skip
    assert told(store, "late", late, config=after, hours=24 * days + 20) == [("copy", 1)]
