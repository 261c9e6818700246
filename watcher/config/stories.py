"""The section `stories`: what is followed."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from yaml.nodes import MappingNode, Node, ScalarNode

from watcher.config import document
from watcher.config.advice import advise_name, advise_story
from watcher.config.languages import parse_language
from watcher.config.reading import Entry, Reading
from watcher.config.records import Kind, Name, Role, Story
from watcher.config.unfit import Unfit

STORY_KEYS: Final = ("title", "names", "context", "languages")
NAME_KEYS: Final = ("name", "kind", "also", "short", "near", "not", "role")

# A name is looked for in every text; a page pasted into `also` by mistake would cost each poll.
LONGEST_NAME = 200


def read_stories(reading: Reading, root: Node, entry: Entry | None) -> tuple[Story, ...]:
    """Return the stories in file order; a file that follows nothing is a problem."""
    if entry is None:
        reading.problem(root, "stories", "no story stands here; `watcher init` writes an example")
        return ()
    entries = reading.mapping(
        entry.value, entry.path, known=None, what="a mapping of story ids (`my-story:`)"
    )
    if isinstance(entry.value, MappingNode):
        for key, value in entry.value.value:
            if isinstance(key, ScalarNode) and document.is_null(value):
                reading.problem(key, f"stories.{document.raw(key)}", "`names` is missing")
    stories = (_read_story(reading, story_id, entry) for story_id, entry in entries.items())
    return tuple(story for story in stories if story is not None)


def _read_story(reading: Reading, story_id: str, entry: Entry) -> Story | None:
    try:
        parse_story_id(story_id)
    except Unfit as error:
        reading.problem(entry.key, entry.path, f"{story_id!r} {error}")
    keys = reading.mapping(entry.value, entry.path, known=STORY_KEYS, required=("names",))
    names: list[Name] = []
    if "names" in keys:
        for item in reading.items(keys["names"]):
            name = _read_name(reading, item)
            if name is not None:
                names.append(name)
        if names and all(name.role is Role.BACKGROUND for name in names):
            said = "every name is background, so no item would ever be part of the story"
            reading.problem(keys["names"].value, keys["names"].path, said)
    title = reading.value(keys.get("title"), parse_words, story_id)
    story = Story(
        id=story_id,
        title=title,
        names=tuple(names),
        context=_unique(reading.all_parsed(keys.get("context"), parse_words)),
        languages=_unique(reading.all_parsed(keys.get("languages"), parse_language)),
        line=document.line(entry.key),
    )
    for line, key, advice in advise_story(story):
        reading.warn(line, f"{entry.path}.{key}", advice)
    return story


def _read_name(reading: Reading, item: Entry) -> Name | None:
    line = document.line(item.value)
    if isinstance(item.value, ScalarNode):
        text = reading.parsed(item, parse_words)
        found = None if text is None else Name(name=text, line=line)
    else:
        keys = reading.mapping(
            item.value,
            item.path,
            known=NAME_KEYS,
            required=("name",),
            what="a name, or a mapping with the key `name`",
        )
        text = reading.parsed(keys["name"], parse_words) if "name" in keys else None
        kind = reading.choice(keys.get("kind"), Kind, None)
        role = reading.choice(keys.get("role"), Role, None)
        also, short, near, exclude = (
            _unique(reading.all_parsed(keys.get(key), parse_words))
            for key in ("also", "short", "near", "not")
        )
        found = None
        if text is not None:
            found = Name(
                name=text,
                kind=kind,
                also=also,
                short=short,
                near=near,
                exclude=exclude,
                role=role,
                line=line,
            )
    if found is not None:
        for advice in advise_name(found):
            reading.warn(line, item.path, advice)
    return found


def parse_story_id(text: str) -> str:
    """Return a story's id."""
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}", text):
        return text
    better = re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-").lower()[:64]
    hint = f"; did you mean {better}?" if better else ""
    raise Unfit(f"is not an id; use letters, digits and hyphens, 64 at most{hint}")


def parse_words(text: str) -> str:
    """Return a name or a context word: one line, with something to look for in it."""
    words = " ".join(text.split())
    if len(words) > LONGEST_NAME:
        raise Unfit(f"is longer than {LONGEST_NAME} letters, which no name is")
    if not any(unicodedata.category(letter)[0] in "LN" for letter in words):
        raise Unfit("holds no letter and no figure, so there is nothing to look for")
    return words


def _unique(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
