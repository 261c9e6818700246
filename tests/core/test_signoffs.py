"""A line that signs a text is told from a sentence about an agency."""

import pytest

from watcher.core.signoffs import is_signoff


@pytest.mark.parametrize(
    "line",
    [
        "(AFP)", "AFP", "AFP with our staff", "© Reuters 2026", "Reuters.", "With AFP and Reuters", "AFP et nos correspondants", "(dpa/AFP)", "Source: AFP", "Agencies", "AFP, Reuters",
        "Copyright 2026 The Associated Press.", "By Rosa Quill (AFP)", "Mit Material von dpa", "Con información de EFE", "(Petra)", "По материалам ТАСС", "المصدر: وكالات", "(أ ف ب)", "رويترز",
        "La rédaction avec AFP", "Onze redactie, met ANP",
    ],
)  # fmt: skip
def test_a_signature_is_seen(line):
    assert is_signoff(line)


@pytest.mark.parametrize(
    "line",
    [
        "AFP closed its office in Marlow.", "The mayor told Reuters that he had left.", "Map of the harbour", "Nobody was hurt.", "2026", "Our staff", "With the mayor", "Reuters won the prize.",
        "By Rosa Quill", "Petra.", "All rights belong to the people.", "", "The PA system failed.", "A reporter of AFP was hurt in Marlow.",
    ],
)  # fmt: skip
def test_a_sentence_that_says_something_is_none(line):
    assert not is_signoff(line)
