"""A text is prepared once for every comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import make
from watcher.core.names import compile_stories
from watcher.jobs.prepared import prepare

TEXT = "Tamsin Orlebar closed the quay on Monday after engineers had found cracks in its wall.\n\nThe harbour will stay shut until spring, she told AFP."


def prepared(text):
    config = make.config()
    article = replace(make.article(), text=text, language="en", title=None)
    return prepare(article, "", "Quay News", compile_stories(config.stories), config, None)


def test_a_line_that_signs_the_text_credits_the_agency_though_it_is_no_news():
    reading = prepared(f"{TEXT}\n\nAuthor: T. Morrow with AFP\n\nSource: Strait TV\n")
    assert reading.credit is not None
    assert (reading.credit.agency, reading.credit.quote) == ("AFP", "Author: T. Morrow with AFP")
    assert not any("Author" in sentence.text for sentence in reading.sentences)


def test_who_was_told_something_is_not_credited():
    assert prepared(TEXT).credit is None


@pytest.mark.parametrize("line", ["(AFP)", "AFP with our staff", "© Reuters 2026"])
@pytest.mark.parametrize("gap", ["\n\n", " "])
def test_a_credit_alone_is_no_sentence_that_may_be_news(line, gap):
    plain, signed = prepared(TEXT), prepared(f"{TEXT}{gap}{line}")
    assert [one.text for one in signed.sentences] == [one.text for one in plain.sentences]
