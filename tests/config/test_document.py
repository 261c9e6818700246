"""Bytes become text, or the line that is wrong is named."""

import pytest

from watcher.config import decode
from watcher.errors import ConfigError


def test_utf_8_is_read_as_it_is():
    assert decode("stories: {عربي: é}\r\n".encode(), path="f") == "stories: {عربي: é}\r\n"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_refused_with_the_line_and_what_to_do(encoding):
    data = "stories:\n  é: {}\n".encode(encoding)
    with pytest.raises(ConfigError, match="UTF-8") as refusal:
        decode(data, path="feeds.yaml")
    (problem,) = refusal.value.problems
    assert problem.line == (2 if encoding == "latin-1" else 1)
