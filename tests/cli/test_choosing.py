"""`--story`, `--since` and `--until` choose what is listed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests import make
from tests.cli.conftest import lines, record
from tests.cli.running import run
from tests.outlets import BAKERY, DETENTION, World, edited
from tests.servers import Server, reply
from watcher.cli.common import moment
from watcher.edge import clock

STORIES = """
stories:
  harbour:
    title: Tamsin Orlebar and the harbour
    names: [Tamsin Orlebar, Brine Covenant]
  bread:
    title: The bakery of the Prewitts
    names: [Mabel Prewitt]
"""
FEEDS = """
feeds:
  - {url: 'https://quay.example/feed', outlet: Quay News}
  - {url: 'https://ledger.example/feed', outlet: Ledger, stories: [bread]}
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("two")
    (folder / "feeds.yaml").write_text(STORIES + FEEDS)
    both = (*DETENTION, *BAKERY)
    (folder / "docs.jsonl").write_text(
        lines(
            record("a1", "Quay News", "Orlebar led away", DETENTION),
            record("b1", "Ledger", "Bakery closes", BAKERY, hours=1),
            record("c1", "Courant", "Two reports", both, hours=2),
            record("a1", "Quay News", "Orlebar led away", edited(DETENTION, 7, "The hearing was put off until Friday, the assize hall announced."), hours=3),
        )
    )  # fmt: skip
    assert run(folder, "import", str(folder / "docs.jsonl")).code == 0
    return folder


def records(ran):
    assert ran.code == 0, ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


@pytest.mark.parametrize("story", ["harbour", "bread"])
@pytest.mark.parametrize("args", [("diffs",), ("show", "c1"), ("why", "c1"), ("export", "--format", "jsonl")], ids=" ".join)  # fmt: skip
def test_a_command_that_reports_can_be_limited_to_a_story(folder, args, story):
    found = records(run(folder, *args, *(() if args[0] == "export" else ("--json",)), "--story", story))  # fmt: skip
    assert found
    for one in found:
        parts = [*one["diffs"], *one["matches"]] if args[0] == "show" else [one]
        assert {part["story"] for part in parts} == {story}


def test_revisions_of_a_story_are_those_told_to_it(folder):
    assert len(records(run(folder, "revisions", "a1", "--json", "--story", "harbour"))) == 1
    assert records(run(folder, "revisions", "a1", "--json", "--story", "bread")) == []


def test_why_says_which_story_a_diff_belongs_to(folder):
    ran = run(folder, "why", "1", "--story", "bread")
    assert ran.code == 2
    assert "belongs to harbour" in ran.err


def test_import_prints_only_the_diffs_of_the_story(folder, tmp_path):
    (tmp_path / "feeds.yaml").write_text(STORIES)
    found = records(run(tmp_path, "import", "--json", "--story", "bread", str(folder / "docs.jsonl")))  # fmt: skip
    assert {one["story"] for one in found} == {"bread"}
    assert {one["story"] for one in records(run(tmp_path, "diffs", "--json"))} == {"bread", "harbour"}  # fmt: skip


def test_feeds_are_listed_for_the_story_they_serve(folder):
    for story, outlets in (("harbour", ["Quay News"]), ("bread", ["Quay News", "Ledger"])):
        listed = records(run(folder, "feeds", "list", "--json", "--story", story))
        assert [feed["outlet"] for feed in listed] == outlets
        text = run(folder, "export", "--format", "opml", "--story", story).out
        assert ("ledger.example" in text) is ("Ledger" in outlets)


def test_status_and_check_speak_of_the_feeds_that_serve_the_story(tmp_path):
    with World(tmp_path) as world:
        quay, ledger = world.outlet("Quay News"), world.outlet("Ledger", options=", stories: [bread]")  # fmt: skip
        quay.publish("a1", "Orlebar led away", DETENTION)
        ledger.publish("b1", "Bakery closes", BAKERY, path="/ledger/b1")
        world.stories = STORIES
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        assert run(tmp_path, "poll").code == 0
        status = records(run(tmp_path, "status", "--json", "--story", "harbour"))
        assert [one.get("outlet") for one in status] == ["Quay News", None]
        asked = len(world.server.requests)
        checked = records(run(tmp_path, "check", "--json", "--story", "harbour"))
        assert [one["outlet"] for one in checked] == ["Quay News"]
        assert len(world.server.requests) == asked + 1


def test_a_story_that_was_taken_out_of_feeds_yaml_can_still_be_listed(folder, tmp_path):
    (tmp_path / "feeds.yaml").write_text(STORIES)
    assert run(tmp_path, "import", str(folder / "docs.jsonl")).code == 0
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    assert records(run(tmp_path, "diffs", "--json", "--story", "bread"))
    assert records(run(tmp_path, "search", "--json", "--story", "bread", "loaf"))
    assert run(tmp_path, "summary", "--story", "bread").code == 2
    (tmp_path / "feeds.yaml").unlink()
    assert records(run(tmp_path, "diffs", "--json", "--story", "bread"))
    ran = run(tmp_path, "diffs", "--json", "--story", "nobody")
    assert ran.code == 2
    assert "nobody" in ran.err


def test_a_story_of_which_nothing_was_told_yet_is_no_mistake(tmp_path):
    (tmp_path / "feeds.yaml").write_text(STORIES)
    assert records(run(tmp_path, "diffs", "--json", "--story", "bread")) == []


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("2026-03-02", datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)),
        ("2026-03-02T00:00", datetime(2026, 3, 2, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)),
        ("2026-03-02T07:00+02:00", datetime(2026, 3, 2, 5, tzinfo=UTC), datetime(2026, 3, 2, 5, tzinfo=UTC)),
        ("7d", make.NOW - timedelta(days=7), make.NOW - timedelta(days=7)),
        ("9999-12-31", datetime(9999, 12, 31, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_until_a_day_includes_that_day(text, since, until):
    assert moment(text, option="--since", now=make.NOW) == since
    assert moment(text, option="--until", now=make.NOW) == until


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((), "everything kept"),
        (("--since", "2026-03-01"), "since 2026-03-01 00:00 UTC"),
        (("--until", "2026-03-04T07:00"), "until 2026-03-04 07:00 UTC"),
        (("--since", "2026-03-01", "--until", "2026-03-04T07:00"), "from 2026-03-01 00:00 to 2026-03-04 07:00 UTC"),
        (("--since", "2026-03-02", "--until", "2026-03-02"), "from 2026-03-02 00:00 to 2026-03-03 00:00 UTC"),
    ],
    ids=str,
)  # fmt: skip
def test_a_summary_says_which_time_it_tells_of(folder, given, said):
    assert run(folder, "summary", "--story", "bread", *given).out.splitlines()[0].endswith(f": {said}")  # fmt: skip


@pytest.mark.parametrize("command", [("summary",), ("diffs",), ("story",), ("search", "quay"), ("export", "--format", "csv")], ids=" ".join)  # fmt: skip
@pytest.mark.parametrize(("since", "until"), [("2026-03-05", "2026-03-01"), ("24h", "7d"), ("2026-03-02T08:00", "2026-03-02T07:00")])  # fmt: skip
def test_a_beginning_after_the_end_is_wrong_use(folder, command, since, until):
    ran = run(folder, *command, "--since", since, "--until", until)
    assert ran.code == 2
    assert f"--since {since} is later than --until {until}" in ran.err


@pytest.mark.parametrize("command", [("summary",), ("diffs",), ("story",), ("search",), ("export",)], ids=" ".join)  # fmt: skip
def test_help_says_which_time_is_meant(tmp_path, command):
    said = " ".join(run(tmp_path, *command, "--help").out.split())
    meant = "was published (where unknown: first seen)" if command == ("search",) else "watcher saw or appended"  # fmt: skip
    for option in ("--since", "--until"):
        assert meant in said.partition(f"{option} WHEN")[2].partition(" --")[0], option


def test_a_story_of_which_nothing_was_told_says_so(folder, tmp_path):
    (tmp_path / "feeds.yaml").write_text(STORIES)
    assert run(tmp_path, "story", "--story", "bread").out == "The bakery of the Prewitts: nothing was told yet\n"  # fmt: skip
    ran = run(folder, "story", "--story", "bread", "--until", "2001-01-01")
    assert ran.out == "The bakery of the Prewitts: nothing was told between these times\n"


def test_revisions_tell_headline_from_text(folder, tmp_path):
    (tmp_path / "feeds.yaml").write_text(STORIES)
    old = record("a1", "Quay News", "Three led away", DETENTION)
    new = record("a1", "Quay News", "Five led away", edited(DETENTION, 7, "The hearing was put off until Friday, the assize hall announced."))  # fmt: skip
    (tmp_path / "docs.jsonl").write_text(lines(old, new))
    assert run(tmp_path, "import", str(tmp_path / "docs.jsonl")).code == 0
    [change] = records(run(tmp_path, "revisions", "a1", "--json"))
    headline, *text = change["edits"]
    assert (headline["field"], headline["old"].strip(), headline["new"].strip()) == ("title", "Three", "Five")  # fmt: skip
    assert text
    assert {edit["field"] for edit in text} == {"text"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Apprise's own
def test_poll_sends_the_alerts_that_feeds_yaml_asks_for_but_not_of_what_was_there_before(tmp_path):
    with World(tmp_path) as world, Server() as desk:
        desk.otherwise = lambda request: reply(200, b"{}")
        quay = world.outlet("Quay News")
        quay.publish("a1", "Orlebar led away", DETENTION)
        address = f"json://127.0.0.1:{desk.port}/s3cret-token"
        alerts = f'alerts: {{to: {{desk: "{address}"}}, novelty: 0.1}}\n'
        (tmp_path / "feeds.yaml").write_text(world.config_text + alerts)
        assert run(tmp_path, "poll").code == 0
        assert desk.requests == []
        minutes = int((clock.now() - make.NOW).total_seconds() // 60) + 1
        quay.publish("a2", "Tamsin Orlebar freed", (*DETENTION[:1], "Tamsin Orlebar was freed at 9 in Wexmoor Hall."), path="/a2", minutes=minutes)  # fmt: skip
        ran = run(tmp_path, "poll", "--force")
        assert "alert of harbour to desk: delivered" in ran.err, ran.err
        assert len(desk.requests) == 1
        assert "s3cret" not in ran.out + ran.err
