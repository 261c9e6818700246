"""Numbers on one footing."""

import pytest

from watcher.core.figures import figures


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("three men, 3,000 crowns", "en", {"3", "3000"}),
        ("trois hommes, 3 000 couronnes", "fr", {"3", "3000"}),
        ("٣ رجال", "ar", {"3"}),
        ("Police seize a boat", "en", set()),
        ("seize bateaux", "fr", {"16"}),
        ("three men, 14 boats", None, {"14"}),
        ("2.5 million", "en", {"2500000"}),
        ("", "en", set()),
    ],
)
def test_numbers_are_read_in_the_language_of_the_text(text, language, said):
    assert figures(text, language) == said
