"""The repository's own feeds.yaml and the one that `watcher init` writes."""

import re
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from watcher.config import Articles, Role, add_feed, load_config, remove_feed
from watcher.config.notices import ALERT_KEYS, DIGEST_KEYS, SMTP_KEYS
from watcher.config.sections import (
    FEED_KEYS,
    LIMIT_KEYS,
    SERVICE_KEYS,
)
from watcher.config.stories import NAME_KEYS, STORY_KEYS

ROOT = Path(__file__).parents[2]
OWN = (ROOT / "feeds.yaml").read_text("utf-8")
TEMPLATE = files("watcher").joinpath("templates/feeds.yaml").read_text("utf-8")


def load(text):
    return load_config(text, path="feeds.yaml", environ={"SMTP_PASSWORD": "x"})


def feeds_by_heading(text):
    """The addresses under each `# --- language ---` heading."""
    parts = re.split(r"^  # --- (\S+) -+$", text, flags=re.MULTILINE)
    return {
        heading: re.findall(r"url: (\S+)", body)
        for heading, body in zip(parts[1::2], parts[2::2], strict=True)
    }


def test_our_story_is_followed_over_many_outlets_in_three_languages():
    config = load(OWN)
    (story,) = config.stories
    assert story.languages == ()
    headings = feeds_by_heading(OWN)
    assert sum(map(len, headings.values())) == len(config.feeds)
    hosts = {
        heading: {urlsplit(url).hostname for url in urls} for heading, urls in headings.items()
    }
    assert set(hosts) == {"English", "Français", "العربية"}
    assert all(len(found) >= 8 for found in hosts.values())
    outlets = {".".join(host.split(".")[-2:]) for found in hosts.values() for host in found}
    assert len(outlets) >= 24
    assert all(feed.outlet for feed in config.feeds)
    assert len({feed.outlet for feed in config.feeds}) == len(config.feeds)
    assert all(feed.url.startswith("https://") for feed in config.feeds)


def test_our_story_says_only_that_the_contact_is_to_be_changed():
    assert [warning.key for warning in load(OWN).warnings] == ["service.contact"]


def test_our_story_shows_each_kind_of_name_and_feed():
    config = load(OWN)
    names = config.stories[0].names
    assert any(name.also and name.short and name.exclude for name in names)
    assert any(name.near for name in names)
    assert any(name.role is Role.BACKGROUND for name in names)
    assert {feed.articles for feed in config.feeds} == set(Articles)
    assert any(feed.every for feed in config.feeds)


@pytest.mark.parametrize("text", [OWN, TEMPLATE], ids=["own", "template"])
def test_digest_and_alerts_to_copy_are_right_once_their_marks_are_taken_away(text):
    assert (load(text).digest, load(text).alerts) == (None, None)
    for section in ("digest", "alerts"):
        start = text.index(f"# {section}:")
        end = text.find("\n\n", start)
        part = re.sub(r"^# ?", "", text[start : end if end > 0 else None], flags=re.MULTILINE)
        text = text[:start] + part + (text[end:] if end > 0 else "")
    assert load(text).need_digest().timezone == "Europe/Paris"
    assert [name for name, _ in load(text).alerts.to] == ["desk"]


@pytest.mark.parametrize("text", [OWN, TEMPLATE], ids=["own", "template"])
def test_the_files_we_write_are_edited_without_losing_a_letter(text):
    added = add_feed(text, "https://new.example/rss", "New: one")
    assert load(added).feeds[-1].outlet == "New: one"
    assert remove_feed(added, "https://new.example/rss") == text
    for feed in load(text).feeds:
        assert len(load(remove_feed(text, feed.url)).feeds) == len(load(text).feeds) - 1


def test_the_commented_lines_of_the_template_are_right_once_used():
    text = TEMPLATE.replace("      # - name", "      - name").replace("      #   ", "        ")
    text = re.sub(r"^(  +)# (languages|stories|contact|allow_private|limits)", r"\1\2", text, flags=re.MULTILINE)  # fmt: skip
    config = load(text)
    assert len(config.stories[0].names) == 4
    assert config.service.contact == "mailto:you@your.domain"
    assert config.feeds[1].stories == ("my-story",)


def test_every_key_stands_in_the_reference():
    reference = (ROOT / "docs" / "feeds.md").read_text("utf-8")
    keys = {
        *STORY_KEYS,
        *NAME_KEYS,
        *FEED_KEYS,
        *SERVICE_KEYS,
        *LIMIT_KEYS,
        *DIGEST_KEYS,
        *SMTP_KEYS,
        *ALERT_KEYS,
    }
    assert {key for key in keys if f"| `{key}` |" not in reference} == set()


def test_every_example_in_the_reference_loads():
    reference = (ROOT / "docs" / "feeds.md").read_text("utf-8")
    examples = re.findall(r"```yaml\n(.*?)```", reference, flags=re.DOTALL)
    assert len(examples) >= 4
    for example in examples:
        story = "" if "stories:\n" in example else "stories: {ghuraba: {names: [Omar Diaby]}}\n"
        load(story + example)
