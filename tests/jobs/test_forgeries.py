"""What one outlet may claim, repeat or change without deciding what others are told: dates, pieces of a wire text, a figure."""

from __future__ import annotations

import hashlib
from datetime import timedelta

import pytest

from tests import make
from tests.outlets import DETENTION, LIGHTHOUSE
from watcher.core.names import compile_stories
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.documents import Document
from watcher.jobs.importing import import_documents

WIRE = " ".join((*DETENTION, *LIGHTHOUSE))
FILLER = (
    "the choir sang under paper lamps while apples pears and plums were sold beside the mill and the baker"
    " showed forty loaves to visitors who had come by tram from the far side of the valley for cake and tea"
)


@pytest.fixture
def store(tmp_path):
    with Store(tmp_path / "watcher.db", write=True) as store:
        yield store


def add(store, outlet, text, *, hours=0.0, published=None, key=None):
    """Import a text of that hour, which says that it was published that many days from then; return what it came to and its diffs."""
    now = make.NOW + timedelta(hours=hours)
    config = make.config()
    last = store.read.last_diff()
    document = Document(
        place="x",
        key=key or f"{outlet} {hours} {hash(text)}",
        ref=None,
        url=None,
        outlet=outlet,
        title="The arrest",
        text=text,
        published=now + timedelta(days=published or 0),
        language="en",
    )
    done = import_documents(store, config, compile_stories(config.stories), [document], detect=lambda text: "en", now=now)  # fmt: skip
    return done, list(store.read.diffs(Window(), after=last, upto=store.read.last_diff()))


def pieces(count, seed):
    """Return a text in pieces, each between other words that are not the same twice."""
    words = WIRE.split()
    each = len(words) // count
    for number in range(count):
        before, after = (
            " ".join(
                sorted(FILLER.split(), key=lambda word: _mixed(f"{seed} {number} {at} {word}"))
            )
            for at in range(2)
        )
        piece = " ".join(words[number * each : (number + 1) * each + 3])
        yield f"Tamsin Orlebar. {before}. {piece}. {after}."


def _mixed(text):
    return hashlib.sha256(text.encode()).hexdigest()


# --- pieces of a wire text --------------------------------------------------------------


@pytest.mark.parametrize("days", [(-40, 0), (-40,), (-70, -35, -1), (-400, -300, -200)])
@pytest.mark.parametrize("count", [3, 8])
@pytest.mark.parametrize("forger_first", [False, True])
def test_one_outlet_that_repeats_pieces_under_old_dates_hides_no_copy(
    store, days, count, forger_first
):
    if not forger_first:
        add(store, "agency", WIRE)
    for day in days:
        for number, piece in enumerate(pieces(count, day)):
            add(store, "forger", piece, hours=0.01 + number / 100, published=day)
    if forger_first:
        add(store, "agency", WIRE, hours=0.5)
    for hours, outlet in ((1, "client"), (2, "second client")):
        _, [diff] = add(store, outlet, f"By our desk. {WIRE}", hours=hours)
        assert diff["kind"] == "copy"
        # Whoever had a third of it before may be taken for the origin; but it is no news.
        assert forger_first or diff["of_outlet"] == "agency"


# --- dates ------------------------------------------------------------------------------


def test_a_date_after_tomorrow_counts_as_none_and_is_counted(store):
    done, _ = add(store, "quay", WIRE, published=400)
    assert done.ahead == 1
    assert store.corpus.item(1).published is None
    done, _ = add(store, "echo", WIRE, published=1)
    assert done.ahead == 0
    assert store.corpus.item(2).published == make.NOW + timedelta(days=1)


@pytest.mark.parametrize("claimed", [-0.1, -20])
def test_a_third_printing_copies_who_was_held_first_and_not_who_claims_to_be_older(store, claimed):
    # The forger's own print names nobody of the story: only the index knows that it is a copy.
    nameless = WIRE.replace("Orlebar", "O.").replace("Tamsin", "T.")
    add(store, "agency", WIRE)
    add(store, "forger", nameless, hours=5, published=claimed)
    _, [diff] = add(store, "client", f"By our desk. {WIRE}", hours=6)
    assert (diff["kind"], diff["of_outlet"]) == ("copy", "agency")


# --- changed figures --------------------------------------------------------------------


def said_against(diff):
    return {
        conflict["about"]: (conflict["says"], [(one["says"], one["outlet"], one["class"]) for one in conflict["others"]])
        for conflict in diff["conflicts"]
    }  # fmt: skip


AGE = "Tamsin Orlebar, {}, was the first to be held."


@pytest.mark.parametrize(("first", "second"), [(48, 84), (48, 52), (84, 48)])
def test_a_copy_that_changes_an_age_is_told_with_both_quotes(store, first, second):
    add(store, "quay", f"{WIRE} {AGE.format(first)}")
    _, [diff] = add(store, "echo", f"{WIRE} {AGE.format(second)}", hours=2)
    assert diff["kind"] == "copy"
    [(about, (says, [(was, outlet, _)]))] = said_against(diff).items()
    assert "age" in about
    assert (says, was, outlet) == (str(second), str(first), "quay")
    assert str(second) in diff["conflicts"][0]["quote"]
    assert str(first) in diff["conflicts"][0]["others"][0]["quote"]


def test_an_early_excerpt_does_not_silence_the_whole_report(store):
    add(store, "forger", f"{' '.join(WIRE.split()[:90])}. {AGE.format(84)}")
    _, [diff] = add(store, "quay", f"{WIRE} {AGE.format(48)}", hours=2)
    assert diff["kind"] == "copy"
    assert [one[1][0][:2] for one in said_against(diff).values()] == [("84", "forger")]


def test_a_copy_that_says_at_least_nine_for_at_least_four_is_worth_a_note(store):
    toll = "At least {} people were wounded when the coast guard tried to enter the harbour of Larkmouth on Monday."
    add(store, "quay", f"{WIRE} {toll.format('four')}")
    _, [diff] = add(store, "echo", f"{WIRE} {toll.format('nine')}", hours=2)
    assert diff["kind"] == "copy"
    assert [one[1][0][1:] for one in said_against(diff).values()] == [("quay", "ambiguous")]


def test_a_copy_that_says_the_same_or_less_says_nothing_against_its_original(store):
    add(store, "quay", f"{WIRE} {AGE.format(48)}")
    for hours, text in enumerate((WIRE, f"{WIRE} {AGE.format(48)}", f"{WIRE} {AGE.format('aged 48')}")):  # fmt: skip
        _, [diff] = add(store, f"echo {hours}", text, hours=1 + hours)
        assert (diff["kind"], diff["conflicts"]) == ("copy", [])


@pytest.mark.parametrize("pages", [pytest.param(64, marks=pytest.mark.slow), 8])
def test_an_outlet_that_prints_pieces_by_the_dozen_hides_no_copy(store, pages):
    add(store, "agency", WIRE)
    for number in range(pages):
        for piece in pieces(3, number):
            add(store, "forger", piece.replace("Tamsin Orlebar. ", ""), hours=0.001 * number)
    _, [diff] = add(store, "client", f"By our desk. {WIRE}", hours=1)
    assert (diff["kind"], diff["of_outlet"]) == ("copy", "agency")


@pytest.mark.slow
def test_the_hundredth_print_of_a_wire_text_is_a_copy_too(store):
    for number in range(100):
        add(store, f"client {number}", f"Outlet {number} prints this. {WIRE}", hours=number / 10)
    _, [diff] = add(store, "last", f"By our desk. {WIRE}", hours=11)
    assert (diff["kind"], diff["of_outlet"]) == ("copy", "client 0")
