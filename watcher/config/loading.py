"""feeds.yaml text → Config, or every problem at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from watcher.config import document
from watcher.config.notices import read_alerts, read_digest
from watcher.config.reading import Reading
from watcher.config.records import Config
from watcher.config.sections import read_feeds, read_service
from watcher.config.stories import read_stories
from watcher.errors import ConfigError, Problem

SECTIONS: Final = ("stories", "feeds", "service", "digest", "alerts")


def load_config(text: str, *, path: str, environ: Mapping[str, str]) -> Config:
    """Return what the text says; raise ConfigError with every problem, in file order.

    `path` is only shown. A variable that `environ` lacks is a problem, except in `digest` and `alerts`:
    there it waits in `digest_problems`, or in the Secret, until a digest is to be sent.
    """
    root = document.compose(text, path=path)
    if root is None or document.is_null(root):
        empty = "the file is empty; `watcher init` writes one to start from"
        raise ConfigError([Problem(path, None, "", empty)])
    reading = Reading(path, environ)
    if not document.is_mapping(root):
        reading.mapping(root, "", known=SECTIONS, what="a mapping with `stories:` and `feeds:`")
        raise ConfigError(reading.problems)
    keys = reading.mapping(root, "", known=SECTIONS)
    stories = read_stories(reading, root, keys.get("stories"))
    service = read_service(reading, keys.get("service"))
    feeds = read_feeds(reading, keys.get("feeds"), stories, service)
    reading.problems += reading.unset
    reading.unset.clear()
    digest = read_digest(reading, keys.get("digest"))
    alerts = read_alerts(reading, keys.get("alerts"), digest)
    if reading.problems:
        raise ConfigError(_in_file_order(reading.problems))
    unset = tuple(_in_file_order(reading.unset))
    return Config(
        path=path,
        stories=stories,
        feeds=feeds,
        service=service,
        digest=None if unset else digest,
        alerts=None if unset else alerts,
        warnings=tuple(_in_file_order([*reading.warnings, *unset])),
        digest_problems=unset,
    )


def _in_file_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems by line, each once: an alias is read wherever it stands."""
    return sorted(dict.fromkeys(problems), key=lambda problem: problem.line or 0)
