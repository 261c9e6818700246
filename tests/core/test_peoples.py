"""Of which country's people or language a word speaks."""

import pytest

from watcher.core.peoples import language_of, people_of


@pytest.mark.parametrize(
    ("word", "language", "country"),
    [
        ("Françaises", "fr", "France"),
        ("Uzbeks", "en", "Uzbekistan"),
        ("Canadiens", "fr", "Canada"),
        ("Tschetschenen", "de", "Chechnya"),
        ("الفرنسيين", "ar", "France"),
        ("Europeans", "en", None),
        ("Londoners", "en", None),
        ("fighters", "en", None),
        ("Français", None, None),
    ],
)
def test_a_peoples_name_is_its_countrys(word, language, country):
    assert people_of(word, language) == country


@pytest.mark.parametrize(
    ("phrase", "language", "spoken"),
    [
        ("cent francophones", "fr", "French"),
        ("French-speaking fighters", "en", "French"),
        ("Russian speakers", "en", "Russian"),
        ("russischsprachige Kämpfer", "de", "Russian"),
        ("combatientes de habla francesa", "es", "French"),
        ("ناطقا بالفرنسية", "ar", "French"),
        ("arabophones", "fr", "Arabic"),
        ("microphones", "en", None),
        ("smartphones", "en", None),
        ("fighters", "en", None),
    ],
)
def test_speakers_are_their_languages(phrase, language, spoken):
    assert language_of(phrase, language) == spoken
