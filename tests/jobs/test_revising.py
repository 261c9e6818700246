"""The texts of a revision: one comparison for the digest, Atom, the report and `watcher revisions`."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.outlets import DETENTION, edited
from watcher.jobs import publishing, reporting
from watcher.jobs.digesting import gather
from watcher.jobs.revising import Side, changes, compared, sides, told


def side(text, *furniture, title="Headline"):
    return Side(number=1, seen="", title=title, text=text, furniture=furniture, language="en")


def test_what_changes_beside_an_article_is_no_edit_and_offsets_stay_those_of_the_text():
    advert = "Read more: Ten herrings you will love. "
    old = side(f"{advert}Four were hurt on Monday.", (0, len(advert), "teaser"))
    new = side(f"{advert.replace('Ten', 'Nine')}Five were hurt on Monday.", (0, len(advert) + 1, "teaser"))  # fmt: skip
    (edit,) = [edit for edit in changes(old, new).text if edit.op != "same"]
    assert (edit.old.strip(), edit.new.strip()) == ("Four", "Five")
    assert old.text[edit.old_start :].startswith("Four")
    assert new.text[edit.new_start :].startswith("Five")
    assert len(compared(old)[1]) == len(old.text)
    assert "  " not in told(edit)["old"]


@pytest.fixture
def world(world):
    """Return outlets one of which edited a page and the advert in it."""
    quay = world.outlet("Quay News")
    advert = "Read more: Ten recipes with herring number {} that you will love"
    entry = quay.publish("a1", "Tamsin Orlebar led away", (*DETENTION, advert.format(1)))
    world.poll()
    after = edited(DETENTION, 2, DETENTION[2].replace("four", "nine"))
    quay.page(entry.path, "Tamsin Orlebar led away", (*after, advert.format(2)))
    world.poll(after=timedelta(hours=30))
    world.poll(after=timedelta(hours=30))
    return world


def test_digest_atom_and_report_show_the_same_words(world):
    (report,) = reporting.gather(world.store, world.config.stories[0], world.config.feeds, now=world.now)["revisions"]  # fmt: skip
    words = [(edit["old"].strip(), edit["new"].strip()) for edit in report["text"] if edit["op"] != "same"]  # fmt: skip
    assert words == [("four", "nine")]
    digest = gather(world.store, world.config, "harbour", after=0, until=None, began=None, last=None, now=world.now)  # fmt: skip
    atom = publishing.marked(publishing.gather(world.store, "harbour", {}))
    (entry,) = [one for one in atom["entries"] if one["changes"]]
    for hunks in (digest["revisions"][0]["text"], entry["changes"]):
        assert [part.text for hunk in hunks for part in hunk if part.kind != "same"] == ["four", "nine"]  # fmt: skip


def test_there_are_no_two_sides_of_a_first_version_nor_of_one_that_is_too_long(world):
    first, second = (row[0] for row in world.rows("SELECT id FROM versions ORDER BY number"))
    assert sides(world.store, first) is None
    assert sides(world.store, second, longest=10) is None
    old, new = sides(world.store, second)
    assert (old.number, new.number) == (1, 2)
