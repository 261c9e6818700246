"""New, copy or revision."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.boilerplate import Stat
from watcher.core.likeness import fingerprint
from watcher.core.lineage import MOST_VERIFIED, Candidate, Held, changed, choose, judge
from watcher.model import DiffKind

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)
REPORT = (
    "The old bridge over the river Elm was closed on Monday after engineers found cracks in two of its four pillars. "
    "Mayor Rosa Quill told reporters that buses would take the long way round by Oakville until the spring. "
    "Shopkeepers on the north bank fear for their trade, and some have asked the council for help with the rent. "
    "A first inspection in March had found nothing wrong, according to minutes of the meeting seen by this newspaper. "
    "The engineers want to put sensors on every pillar and to close one lane on the ring road for heavy lorries. "
    "Repairs are thought to cost nine million crowns, of which the province has so far promised a third."
)
OTHER = (
    "Volunteers planted two thousand lime trees along the canal at the weekend, the largest such effort in a decade. "
    "Pupils of the school at Fenwick dug most of the holes while pensioners brought soup, bread and a brass band. "
    "The forester says that a dry spring killed every second tree of the last planting, so this time water is carted in. "
    "Each tree bears a number, and whoever adopts one is asked to bring it two buckets a week through August. "
    "The town hopes that shade will bring walkers back to the towpath, which has been empty since the ferry stopped."
)
OWN_REPORT = (
    "Cracks in two pillars of the old bridge have surprised its builders, whose firm stopped trading forty years ago. "
    "A retired foreman recalled how the concrete was poured in a single hot night because rain had been forecast. "
    "Fishermen below the bridge say they have seen rust on the stones since last summer and told nobody. "
    "The mayor, Rosa Quill, walked across on foot with her dog after the barriers went up, to calm people, she said. "
    "Bus drivers grumble that the way round by Oakville adds half an hour to every shift and nobody pays for it."
)


def held(text, *, version=1, item=None, outlet="elm.example", hours=0):
    at = NOON + timedelta(hours=hours)
    return Held(
        version=version,
        item=version if item is None else item,
        outlet=outlet,
        text=text,
        published=at,
        seen=at,
    )


def sentences_of(text):
    return [part + "." for part in text.rstrip(".").split(". ")]


def test_the_same_words_are_a_copy_whatever_the_typography():
    verdict = judge(REPORT.replace("'", "’").upper(), [held(REPORT)])
    assert (verdict.kind, verdict.of, verdict.thin) == (DiffKind.COPY, 1, False)
    assert verdict.likeness.of_a == verdict.likeness.of_b == 1


def test_another_report_of_the_same_event_is_new():
    assert judge(OWN_REPORT, [held(REPORT)]).kind is DiffKind.NEW


def test_a_shortened_copy_is_a_copy_and_shows_the_runs():
    verdict = judge(" ".join(sentences_of(REPORT)[:4]), [held(REPORT)])
    assert verdict.kind is DiffKind.COPY
    assert verdict.likeness.of_a > 0.9 > verdict.likeness.of_b
    assert verdict.likeness.runs
    assert "item 1" in verdict.why


def test_a_copy_within_a_longer_page_is_a_copy():
    assert judge(f"{OTHER}\n{REPORT}\n{OWN_REPORT}", [held(REPORT)]).kind is DiffKind.COPY


def test_an_abridged_copy_among_other_matter_is_a_copy():
    page = f"{' '.join(sentences_of(REPORT)[1:3])}\n{OTHER}"
    assert judge(page, [held(REPORT)]).kind is DiffKind.COPY


def test_a_text_edited_throughout_is_a_copy():
    words = REPORT.split()
    edited = " ".join(word if index % 6 else "indeed" for index, word in enumerate(words))
    assert judge(edited, [held(REPORT)]).kind is DiffKind.COPY


def test_what_is_borrowed_in_part_is_new_and_says_so():
    borrowed = sentences_of(REPORT)
    verdict = judge(f"{OWN_REPORT} {borrowed[3]} {borrowed[4]}", [held(REPORT)])
    assert verdict.kind is DiffKind.NEW
    assert [part.item for part in verdict.partial] == [1]
    assert verdict.partial[0].likeness.runs


def test_the_earliest_of_those_it_copies_is_named():
    texts = [
        held(REPORT, version=2, hours=5),
        held(REPORT + " Photo desk.", version=3, hours=1),
        held(OTHER, version=4),
    ]
    assert judge(REPORT + " Our reporter adds nothing.", texts).of == 3


def test_a_short_text_is_thin_and_no_copy():
    verdict = judge(
        "The old bridge over the river Elm was closed on Monday. More soon.", [held(REPORT)]
    )
    assert (verdict.kind, verdict.thin) == (DiffKind.NEW, True)
    assert "thin" in verdict.why


def test_a_short_text_that_is_the_same_word_for_word_is_a_copy():
    flash = "The old bridge over the river Elm was closed on Monday after cracks were found."
    assert judge(flash, [held(flash)]).kind is DiffKind.COPY
    assert judge("Bridge closed.", [held("Bridge closed.")]).kind is DiffKind.NEW


def boilerplate(text):
    return {
        shingle: Stat(items=5, first=date(2031, 1, 1), last=date(2031, 4, 30))
        for shingle in fingerprint(text).shingles
    }


def test_boilerplate_is_no_evidence():
    page, earlier = f"{OTHER}\n{REPORT}", f"{OTHER}\n{OWN_REPORT}"
    assert judge(page, [held(earlier)]).kind is DiffKind.COPY
    assert judge(page, [held(earlier)], stats=boilerplate(OTHER)).kind is DiffKind.NEW


def test_a_page_of_nothing_but_boilerplate_is_thin():
    verdict = judge(OTHER, [held(OTHER)], stats=boilerplate(OTHER))
    assert (verdict.kind, verdict.thin) == (DiffKind.NEW, True)


def test_what_an_outlet_repeats_after_months_is_not_called_a_copy_for_a_part():
    later = NOON + timedelta(days=90)
    page = f"{OTHER} {OWN_REPORT}"
    assert (
        judge(page, [held(f"{OTHER} {REPORT}")], outlet="elm.example", at=later).kind
        is DiffKind.NEW
    )
    assert (
        judge(page, [held(f"{OTHER} {REPORT}")], outlet="oak.example", at=NOON).kind
        is DiffKind.COPY
    )


def test_nothing_held_means_new():
    verdict = judge(REPORT, [])
    assert (verdict.kind, verdict.of, verdict.partial) == (DiffKind.NEW, None, ())


@given(
    st.permutations(
        [
            held(REPORT, version=2, hours=5),
            held(REPORT + " The end.", version=3, hours=1),
            held(OWN_REPORT, version=4),
            held(OTHER, version=5),
        ]
    )
)
def test_the_order_of_the_held_texts_does_not_matter(texts):
    assert judge(REPORT + " More soon.", texts).of == 3


def test_at_most_eight_are_verified_and_the_likeliest_first():
    new = fingerprint(REPORT)
    size = new.size
    candidates = [Candidate(version=number, shared=2 + number, size=size) for number in range(40)]
    chosen = choose(new, candidates)
    assert len(chosen) == MOST_VERIFIED
    assert chosen[0].version == 39


def test_a_chance_hit_is_not_verified():
    assert choose(fingerprint(REPORT), [Candidate(version=1, shared=1, size=20)]) == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("He said “go”.", 'He  said "go".'),
        ("See https://elm.example/a?utm_source=x now", "See https://elm.example/a now"),
        ("Café", "Cafe\u0301"),
    ],
)
def test_typography_and_tracking_are_no_revision(old, new):
    assert changed("Bridge", old, "Bridge ", new) is None


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("Bridge closed", "Five people were hurt, 4 of them badly.", "numbers"),
        ("Bridge shut", "Five people were hurt, 3 of them badly.", "headline"),
        ("Bridge closed", "Five people were hurt, 3 of them badly. The mayor came.", "added"),
        ("Bridge closed", "Five people were hurt.", "removed"),
        ("Bridge closed", "Five men were injured, 3 of them badly.", "wording"),
    ],
)
def test_a_revision_says_what_kind_it_is(title, text, kind):
    assert (
        changed("Bridge closed", "Five people were hurt, 3 of them badly.", title, text).kind
        == kind
    )


def test_a_title_that_was_not_known_is_no_new_headline():
    assert changed(None, "The bridge is closed.", "Bridge", "The bridge is closed.") is None


def test_changed_numbers_are_named():
    change = changed("", "3 dead, 1,200 homes", "", "5 dead, 1,200 homes")
    assert (change.numbers_before, change.numbers_after) == (("3",), ("5",))


RATES = "On {day} the crown stood at {0} to the dollar, at {1} to the euro and at {2} to the pound, the bank of Kessaro said. Gold cost {3} crowns an ounce, copper {4} a tonne and wheat {5}. The exchange was calm, brokers said, and the index closed at {6} points, as it does at the end of most weeks when the harbour is open and the ferries run on time. "


def test_one_form_with_other_numbers_is_no_copy():
    monday = RATES.format(11.86, 12.04, 14.9, 2301, 8110, 212, 904, day="Monday") * 1
    tuesday = RATES.format(9.41, 10.29, 13.2, 2544, 7920, 198, 877, day="Tuesday")
    assert judge(tuesday, [held(monday)]).kind is DiffKind.NEW
    assert judge(monday.replace("calm", "quiet"), [held(monday)]).kind is DiffKind.COPY
