"""A copy says whose text it probably is, and learns who reprints whom."""

from __future__ import annotations

from datetime import timedelta

from tests import make
from watcher.core.links import canonical
from watcher.core.names import compile_stories
from watcher.core.provenance import LEARNT
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.importing import Document, import_documents


def report(number):
    """Return a report of 90 words that shares only its first sentence with the others."""
    syllables = ("bra", "dol", "fen", "gur", "kel", "mas", "nim", "pro", "sul", "tev")
    words = [f"{syllables[(i * number) % 10]}{syllables[(i + number) % 10]}{i}" for i in range(80)]
    return "Tamsin Orlebar spoke. " + " ".join(words) + "."


def test_an_outlet_that_reprints_another_time_and_again_is_known_for_it(tmp_path):
    config = make.config()
    documents = [
        Document(place="x", key=canonical(f"https://{outlet}.example/{n}"), ref=f"{outlet}{n}", url=f"https://{outlet}.example/{n}", outlet=outlet, title=None,
                 text=report(n), published=make.NOW + timedelta(days=n, hours=later), language="en")
        for n in range(3, 3 + LEARNT + 1)
        for later, outlet in enumerate(("observer", "ledger"))
    ]  # fmt: skip
    with Store(tmp_path / "watcher.db", write=True) as store:
        import_documents(store, config, compile_stories(config.stories), documents, detect=lambda text: "en", now=make.NOW)  # fmt: skip
        copies = [diff for diff in store.read.diffs(Window(story=config.stories[0].id)) if diff["kind"] == "copy"]  # fmt: skip
        assert store.relatives.reprints("ledger", "observer") == LEARNT + 1
    origins = [diff["evidence"]["origin"] for diff in copies]
    assert [origin["rule"] for origin in origins] == ["earliest"] * LEARNT + ["pair"]
    assert {origin["name"] for origin in origins} == {"observer"}
    assert origins[-1]["why"] == f"ledger has reprinted observer {LEARNT} times"
    assert all(origin["probable"] for origin in origins)
