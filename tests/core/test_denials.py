"""What is denied or doubted is not stated."""

from datetime import date

import pytest

from watcher.core.claims import claims
from watcher.core.denials import is_denied, is_doubted
from watcher.core.text import norms


@pytest.mark.parametrize(
    "text",
    ["He did not come.", "Elle n'est pas venue.", "Er kam nicht.", "لم يأت", "Он не пришёл.", "They denied it.", "Il a démenti."],
)  # fmt: skip
def test_a_denial_is_seen_in_any_language(text):
    assert is_denied(norms(text))


def test_a_plain_sentence_denies_nothing():
    assert not is_denied(norms("He came on Monday."))


@pytest.mark.parametrize(
    "text",
    [
        "Police dismissed as false a report that 40 people were killed in the blast at Marlow.",
        "Rumours that 12 people were killed in Marlow are untrue.",
        "C'est une rumeur : 40 personnes ont été tuées à Marlow.",
    ],
)
def test_a_toll_that_is_called_untrue_is_not_stated(text):
    assert is_doubted(text)
    assert not [c for c in claims(text, language="en", published=date(2031, 1, 5)) if c.unit == "people"]  # fmt: skip


def test_a_toll_that_is_reported_is():
    text = "Two people were killed in the blast at Marlow."
    assert [c.says for c in claims(text, language="en", published=date(2031, 1, 5)) if c.unit == "people"]  # fmt: skip


def test_how_old_somebody_was_then_is_no_age_of_today():
    text = "Omar Quill, then 38, left for Marlow in 2016."
    assert not [c for c in claims(text, language="en", published=date(2031, 1, 5), people=[("Omar Quill", 0, 10)]) if c.about_key.startswith("age|")]  # fmt: skip
