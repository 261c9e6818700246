"""What a name will do is said before it surprises; advice stops nothing."""

import pytest
from inline_snapshot import snapshot

from watcher.config import load_config


def advice(names, rest=""):
    text = f"stories:\n  s:\n    context: [x]\n    names: {names}\nservice: {{contact: 'mailto:a@b.news'}}\nfeeds: [https://a.example/]\n{rest}"
    return [
        f"{warning.key}: {warning.message}"
        for warning in load_config(text, path="f", environ={}).warnings
    ]


def test_a_lone_word_is_told_that_it_needs_company():
    assert advice("[Ghurab, Kharkiv, الغرباء]") == snapshot(
        [
            "stories.s.names[0]: 'Ghurab' is one word: it is matched letter for letter, wherever it stands; give `near` words, and it counts only beside one of them",
            "stories.s.names[1]: 'Kharkiv' is one word: it is matched letter for letter, wherever it stands; give `near` words, and it counts only beside one of them",
            "stories.s.names[2]: 'الغرباء' is one word: it is matched letter for letter, wherever it stands; give `near` words, and it counts only beside one of them",
        ]
    )


@pytest.mark.parametrize(
    "names",
    [
        "[Omar Diaby]",
        "[{name: Harem, near: [Idlib]}]",
        "[Ada Lovelace, {name: Sharaa, role: background}]",
        "[习近平]",
        "[Jean-Luc]",
    ],
)
def test_a_name_that_is_safe_gets_no_advice(names):
    assert advice(names) == []


@pytest.mark.parametrize(
    ("name", "length"),
    [
        ("Aya", "has no consonant"),
        ("Ali", "has only 1 consonant"),
        ("Omar", "has only 2 consonants"),
        ("Harem", "has only 3 consonants"),
    ],
)
def test_a_short_word_is_told_how_short_in_singular_and_plural(name, length):
    assert f"'{name}' {length}: it is matched letter for letter" in advice(f"[{name}]")[0]


def test_an_article_does_not_make_a_name_of_two_words():
    assert "one word" in advice("[al-Ghuraba]")[0]
    assert "one word" in advice("[The Strangers]")[0]


def test_short_equal_and_repeated_forms_are_pointed_out():
    assert advice(
        "[{name: Abu Al, also: [IS], near: [x], not: [abu  al], short: [Abu Al]}, Ada Lovelace, {name: Charles Babbage, also: [ada lovelace]}]"
    ) == snapshot(
        [
            "stories.s.names[0]: 'abu al' under `not` is the name itself, which would never be found",
            "stories.s.names[0]: 'Abu Al' under `short` already counts by itself under `name` or `also`",
            "stories.s.names: 'ada lovelace' stands on line 4 too",
        ]
    )


def test_a_short_word_beside_its_company_is_not_told_that_it_is_found_by_chance():
    assert advice("[{name: Rai, near: [Paris]}]") == []
    assert "by chance" in advice("[{name: Ada Lovelace, also: [Rai]}]")[1]


def test_a_european_article_that_names_borrow_does_not_make_a_lone_word():
    assert advice("[La Paz, Le Pen]") == []


def test_missing_context_contact_and_feeds_are_pointed_out():
    config = load_config("stories: {s: {names: [Ada Lovelace]}}", path="f", environ={})
    assert [str(warning) for warning in config.warnings] == snapshot(
        [
            "f:1: stories.s.context: there are no context words, so an article whose headline and teaser name nobody is not opened; add words like the country or the town",
            "f:1: service.contact: no contact is given, so outlets cannot ask you to slow down and may block you; write mailto:you@your.domain",
            "f:1: feeds: no feed is listed; add one with `watcher feeds add URL`",
        ]
    )


def test_a_feed_on_a_private_network_is_told_how_to_be_let_in():
    text = "stories: {s: {names: [Ada Lovelace], context: [x]}}\nfeeds: ['http://[::1]:8025/rss']\nservice: {contact: 'mailto:a@b.news', allow_private: [%s]}\n"
    (warning,) = load_config(text % "", path="f", environ={}).warnings
    assert warning.message == snapshot(
        "'http://[::1]:8025/rss' is on a private network; add \"[::1]:8025\" to service.allow_private"
    )
    assert load_config(text % "'[::1]:8025'", path="f", environ={}).warnings == ()


def test_a_password_in_the_file_or_in_the_clear_is_pointed_out():
    digest = "digest: {at: '07:00', to: [a@b.news], from: c@b.news, smtp: {host: mail.b.news, security: none, username: c, password: hunter2}}"
    said = advice("[Ada Lovelace]", digest)
    assert said == snapshot(
        [
            "digest.smtp.password: the password stands in this file; ${SMTP_PASSWORD} would keep it out",
            "digest.smtp.security: the password would cross the network unprotected; write starttls or tls",
        ]
    )
    assert "hunter2" not in str(said)
