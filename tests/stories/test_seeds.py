"""The five articles that the project started from, through the real command."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import SHARED, lines, needs

pytestmark = needs("seeds")

ROOT = Path(__file__).resolve().parents[2]


def watcher(state: Path, *words: str) -> str:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "watcher",
            "--config",
            ROOT / "feeds.yaml",
            "--state",
            state,
            *words,
        ],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def state(tmp_path_factory):
    return tmp_path_factory.mktemp("seeds")


@pytest.fixture(scope="module")
def diffs(state):
    return [
        json.loads(line)
        for line in watcher(state, "import", "--json", str(SHARED / "seeds")).splitlines()
    ]


def seed_texts() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (SHARED / "seeds").glob("*.txt")}


def test_all_five_belong_to_the_story(diffs):
    assert {diff["ref"] for diff in diffs} == set(seed_texts())
    assert {diff["story"] for diff in diffs} == {"ghuraba"}


def test_no_comment_spam_teaser_or_policy_is_told_as_news(diffs):
    gold = json.loads((SHARED / "story" / "gold-dev.json").read_text("utf-8"))
    files = {row["id"]: row["seed_file"] for row in lines("story", "dev.jsonl") if row["seed_file"]}
    told = {diff["ref"]: diff["added"] for diff in diffs}
    wrong = [
        (span["kind"], sentence["text"])
        for span in gold["boilerplate"]["spans"]
        # A fragment is part of a sentence; so is a remnant of markup inside one.
        if span["kind"] not in ("fragment", "html_residue") and span["article"] in files
        for sentence in told[Path(files[span["article"]]).name]
        if sentence["start"] < span["end"] and span["start"] < sentence["end"]
    ]
    assert wrong == []


def test_offsets_of_what_is_added_slice_the_text_as_imported(diffs):
    texts = seed_texts()
    for diff in diffs:
        for sentence in diff["added"]:
            assert texts[diff["ref"]][sentence["start"] : sentence["end"]] == sentence["text"]


def test_the_story_shows_who_reported_what(state, diffs):
    story = json.loads(watcher(state, "story", "--json", "--story", "ghuraba"))
    assert story["items"] == 5
    named = [item["item_ref"] for group in story["groups"] for item in group["items"]]
    assert sorted(named) == sorted(seed_texts())


def test_two_ages_of_one_person_are_a_conflict_with_both_quotes(state, diffs):
    story = json.loads(watcher(state, "story", "--json", "--story", "ghuraba"))
    ages = next(one for one in story["conflicts"] if one["about"].startswith("age of"))
    assert {claim["says"] for claim in ages["claims"]} == {"48", "50"}
    assert all(claim["says"] in claim["quote"] for claim in ages["claims"])


def test_importing_again_adds_nothing(state, diffs):
    assert watcher(state, "import", "--json", str(SHARED / "seeds")) == ""
