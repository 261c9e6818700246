"""The day that a sentence names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from watcher.core.chronology import named_day

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("They met on 28 February.", "2026-02-28", "2026-02-28"),
        ("The bridge fell on 5 December 2024.", "2024-12-05", "2024-12-05"),
        ("The boats came on Tuesday.", "2026-03-03", "2026-03-03"),
        ("The mayor said Tuesday that they met on 27 February.", "2026-02-27", "2026-02-27"),
        ("The mayor said Tuesday that an accord was signed.", "2026-03-03", "2026-03-03"),
        ("The siren was heard on Monday night.", "2026-03-02", "2026-03-03"),
        ("Le 27 février, le pont a été fermé.", "2026-02-27", "2026-02-27"),
    ],
)
def test_a_sentence_stands_under_the_day_that_it_names(text, first, last):
    found = named_day(text, TUESDAY)
    assert found is not None
    assert (found["from"], found["to"]) == (first, last)
    assert found["says"] in text


@pytest.mark.parametrize(
    "text",
    [
        "The fair begins on Saturday.",  # the last or the next?
        "The court will decide on Friday.",
        "In 2016 the pier was built.",
        "It was in February.",
        "The boats stayed where they were.",
        "",
    ],
)
def test_a_month_a_year_or_a_weekday_that_may_lie_ahead_names_no_day(text):
    assert named_day(text, TUESDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "The gate fell today.",
        "The harbour was closed today, as it often is.",
        "Le pont a été fermé aujourd'hui.",
        "Das Tor wurde heute geschlossen.",
        "El puente se cerró hoy.",
        "Сегодня мост упал.",
    ],
)
def test_today_is_the_day_published(text):
    found = named_day(text, TUESDAY)
    assert found is not None
    assert (found["from"], found["to"]) == ("2026-03-03", "2026-03-03")


@pytest.mark.parametrize(
    "text",
    [
        "It was signed by Orla Penn, who today sits on the board of the mill.",
        "They were led by Orla Penn who today runs the mill.",
        "Today the mill is a museum.",
        "Orla Penn dirige aujourd'hui le moulin.",
        "Orla Penn leitet heute die Mühle.",
        "Orla Penn dirige hoy el molino.",
    ],
)
def test_a_today_without_an_event_of_its_own_names_no_day(text):
    assert named_day(text, TUESDAY) is None


def test_another_day_stands_before_a_today_without_an_event():
    found = named_day("Orla Penn, who today runs the mill, met them on 27 February.", TUESDAY)
    assert found is not None
    assert found["from"] == "2026-02-27"


def test_a_weekday_names_no_day_where_the_article_has_no_date():
    assert named_day("The boats came on Tuesday.", None) is None
    assert named_day("The boats came on 3 March 2026.", None) is not None


@given(st.text(max_size=200), st.dates(min_value=date(1990, 1, 1)) | st.none())
@settings(deadline=None)
def test_any_text_has_a_day_of_its_own_words_or_none(text, published):
    found = named_day(text, published)
    assert found is None or (found["says"] in text and found["from"] <= found["to"])


@pytest.mark.parametrize("first", range(1, 29))
def test_a_date_with_its_year_is_read_back_whatever_the_article_is_of(first):
    found = named_day(f"The bridge fell on {first} May 2024.", TUESDAY)
    assert found is not None
    assert found["from"] == date(2024, 5, first).isoformat()
