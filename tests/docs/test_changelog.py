"""CHANGELOG.md: in the form of Keep a Changelog, and its top version is the package's."""

from __future__ import annotations

import re
import tomllib
from datetime import date

from tests.docs.pages import page
from watcher import __version__

CHANGELOG = page("CHANGELOG.md")
HEADS = re.findall(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?", CHANGELOG, re.M)
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Not yet"}


def test_the_top_version_is_that_of_the_package():
    newest = next(version for version, _ in HEADS if version != "Unreleased")
    assert newest == tomllib.loads(page("pyproject.toml"))["project"]["version"] == __version__


def test_versions_go_down_and_days_go_back():
    versions = [
        tuple(map(int, version.split("."))) for version, _ in HEADS if version != "Unreleased"
    ]
    days = [date.fromisoformat(day) for _, day in HEADS if day]
    assert versions == sorted(set(versions), reverse=True)
    assert days == sorted(days, reverse=True)
    assert len(days) == len(versions)


def test_every_change_stands_under_a_known_heading():
    assert set(re.findall(r"^### (.+)$", CHANGELOG, re.M)) <= KINDS
