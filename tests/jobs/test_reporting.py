"""The pages of a report: a file a story, none over another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from watcher.jobs.reporting import file_name


@given(st.sets(st.sampled_from(["index", "index-story", "index-story-story", "story", "harbour", "harbour-story", "index-harbour"])))  # fmt: skip
def test_no_page_has_the_name_of_another_or_of_the_list(stories):
    names = {file_name(story) for story in stories}
    assert len(names) == len(stories)
    assert "index.html" not in names


def test_a_name_is_the_storys():
    assert file_name("harbour") == "harbour.html"
    assert file_name("INDEX") == "INDEX-story.html"
