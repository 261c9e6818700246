"""`watcher demo`: the whole pipeline, from invented outlets on loopback to the summary."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    done = subprocess.run(
        [sys.executable, "-m", "watcher", "demo", "--keep", folder],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return folder, done.stdout


def read(folder, *words: str) -> list[dict]:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "watcher",
            "--config",
            folder / "feeds.yaml",
            "--state",
            folder,
            *words,
            "--json",
        ],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def of(diffs: list[dict], outlet: str, kind: str) -> list[dict]:
    return [diff for diff in diffs if diff["outlet"] == outlet and diff["kind"] == kind]


def test_each_round_says_what_it_shows_and_the_counts_add_up(played):
    _, printed = played
    assert printed.count("ROUND ") == 5
    said = " ".join(printed.split())
    assert "8 articles = 6 with a text of their own + 2 copies" in said
    assert "13 of 21 entries seen named nobody of the story" in said


def test_an_article_whose_headline_names_nobody_is_found_by_its_page(played):
    folder, _ = played
    [found] = [
        diff
        for diff in of(read(folder, "diffs"), "Strait Observer", "new")
        if "Night crossing" in diff["title"]
    ]
    record = read(folder, "why", str(found["id"]))[0]
    assert {match["field"] for match in record["matches"]} == {"text"}


def test_agency_text_printed_twice_is_one_origin_and_its_copy_adds_nothing(played):
    folder, _ = played
    [copy] = of(read(folder, "diffs"), "Mainland Ledger", "copy")
    assert copy["added"] == []
    assert copy["novelty"] == 0


def test_a_follow_up_tells_only_its_two_new_sentences(played):
    folder, _ = played
    [follow_up] = of(read(folder, "diffs"), "Harbour Gazette", "copy")
    assert len(follow_up["added"]) == 2


def test_a_report_in_a_second_script_is_found_from_the_latin_name_alone(played):
    folder, _ = played
    [arabic] = of(read(folder, "diffs"), "صدى البحر", "new")
    record = read(folder, "why", str(arabic["id"]))[0]
    assert any(match["name"] == "Zuhair al-Balqashi" for match in record["matches"])


def test_an_edited_number_is_a_revision_with_the_sentence_before_and_after(played):
    folder, _ = played
    [revision] = of(read(folder, "diffs"), "Kessaro Courier", "revision")
    assert [text.split()[0] for text in revision["removed"]] == ["Three"]
    assert [sentence["text"].split()[0] for sentence in revision["added"]] == ["Five"]


def test_two_ages_are_told_with_both_quotes(played):
    folder, _ = played
    conflicts = read(folder, "story")[0]["conflicts"]
    ages = next(one for one in conflicts if one["about"].startswith("age of"))
    assert {claim["says"] for claim in ages["claims"]} == {"47", "52"}


def test_a_feed_that_asks_for_patience_is_left_alone_and_named(played):
    folder, printed = played
    assert printed.count("L'Écho des Passes: 429 Too Many Requests, asks to wait 120 seconds") == 1
    feeds = {row["outlet"]: row for row in read(folder, "status") if row["record"] == "feed"}
    assert feeds["L'Écho des Passes"]["outcome"] == "throttled"
    assert feeds["Mainland Ledger"]["outcome"] == "not_modified"


def test_a_page_that_names_the_story_only_in_teasers_and_comments_is_not_part_of_it(played):
    folder, _ = played
    harvest = [row for row in read(folder, "search", "lemon")]
    assert harvest
    diffs = {diff["item"] for diff in read(folder, "diffs")}
    assert not diffs & {row["item"] for row in harvest}
