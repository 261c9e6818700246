"""How two versions of one item differ."""

from __future__ import annotations

import pytest

from watcher.core.changes import changed


def numbers(old, new):
    change = changed("", old, "", new)
    return change.numbers_before, change.numbers_after


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("At least twelve people died.", "At least 17 people died.", (("twelve",), ("17",))),
        ("Vingt-cinq blessés.", "Trente-deux blessés.", (("vingt-cinq",), ("trente-deux",))),
        ("Rund fünfzig Tote.", "Dutzende Tote.", (("fünfzig",), ("dutzende",))),
        ("مقتل خمسة عشر شخصا", "مقتل ١٧ شخصا", (("خمسة عشر",), ("١٧",))),
        ("It cost 11.86 or 1,200.", "It cost 9.5 or 1,300.", (("11.86", "1,200"), ("9.5", "1,300"))),
    ],
)  # fmt: skip
def test_numbers_in_digits_and_in_words_are_named_as_printed(old, new, told):
    assert numbers(old, new) == told


def test_a_number_that_stands_twice_is_named_once():
    assert numbers("Dead: 61.", "Dead: 17. The mayor said 17, not 63.") == (("61",), ("17", "63"))


def test_a_number_that_is_only_spelled_out_has_not_changed():
    change = changed("", "The 12 drowned.", "", "The twelve drowned.")
    assert (change.kind, change.numbers_before, change.numbers_after) == ("wording", (), ())
