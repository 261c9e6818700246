"""`watcher report`: pages in a folder, whole or not at all."""

from __future__ import annotations

import json
import os
import re
import shutil

import pytest

from tests import make
from tests.cli.running import run
from watcher.edge.store import Store
from watcher.edge.store.reading import Window
from watcher.jobs.explaining import explained


def test_a_page_a_story_is_written_and_said(told, tmp_path):
    ran = run(told, "report", "--out", str(tmp_path / "new" / "pages"))
    assert (ran.code, ran.err) == (0, "")
    path = tmp_path / "new" / "pages" / "harbour.html"
    assert ran.out.startswith(f"{path}: 3 articles, ")
    page = path.read_text(encoding="utf-8")
    assert "Tamsin Orlebar" in page
    assert [one.name for one in path.parent.iterdir()] == ["harbour.html"]


def test_a_page_tells_what_story_and_why_tell(told, tmp_path):
    run(told, "report", "--out", str(tmp_path))
    page = (tmp_path / "harbour.html").read_text(encoding="utf-8")
    for told_line in run(told, "diffs", "--json").out.splitlines():
        diff = json.loads(told_line)
        assert f'id="d{diff["id"]}"' in page
    story = json.loads(run(told, "story", "--json").out)
    assert story["conflicts"]
    for number in range(1, len(story["conflicts"]) + 1):
        assert f'id="c{number}"' in page
    assert "<ins>" in page


def test_the_evidence_of_many_diffs_at_once_is_what_why_says_of_each(told):
    with Store(told / "watcher.db") as store, store.reading():
        found = list(explained(store, list(store.read.diffs(Window()))))
    assert any(diff["compared"] for diff in found)
    for diff in found:
        why = json.loads(run(told, "why", str(diff["id"]), "--json").out)
        for mine, theirs in zip(diff["matches"], why["matches"], strict=True):
            assert {**theirs, "strength": pytest.approx(mine["strength"], abs=1e-3)} == {
                key: mine[key] for key in theirs
            }
        for mine, theirs in zip(diff["compared"], why["compared"], strict=True):
            assert mine["total"] == len(theirs["runs"])
            longest = [(run["words"], run["text"]) for run in theirs["runs"]]
            assert [(run["words"], run["text"]) for run in mine["runs"]] == longest[:5]
            assert mine["item"] == theirs["item"]
            assert mine["of_this"] == theirs["of_this"]
        assert diff["translated"] == why["translated"]
        assert [one["text"] for one in diff["furniture"]] == [
            one["text"] for one in why["furniture"]
        ]


def test_what_was_written_is_replaced_whole(told, tmp_path):
    (tmp_path / "harbour.html").write_text("old")
    assert run(told, "report", "--out", str(tmp_path)).code == 0
    assert (tmp_path / "harbour.html").read_text(encoding="utf-8").endswith("</html>")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["harbour.html"]


def test_json_says_where_each_page_is(told, tmp_path):
    ran = run(told, "report", "--json", "--out", str(tmp_path))
    [record] = [json.loads(line) for line in ran.out.splitlines()]
    assert record["story"] == "harbour"
    assert record["articles"] == 3
    assert record["bytes"] == os.path.getsize(record["path"])


@pytest.fixture
def several(told, tmp_path):
    """The same store, followed by two stories of which one is called index."""
    folder = tmp_path / "several"
    shutil.copytree(told, folder)
    more = "  index:\n    title: The <b>index</b> of prices\n    names: [Price Index Office]\n"
    (folder / "feeds.yaml").write_text(make.STORIES + more)
    return folder


def test_of_several_stories_there_is_a_list(several, tmp_path):
    out = tmp_path / "pages"
    assert run(several, "report", "--out", str(out)).code == 0
    assert sorted(one.name for one in out.iterdir()) == [
        "harbour.html",
        "index-story.html",
        "index.html",
    ]
    listed = (out / "index.html").read_text(encoding="utf-8")
    assert 'href="harbour.html"' in listed
    assert "The &lt;b&gt;index&lt;/b&gt; of prices" in listed
    assert "Nothing was told yet" in (out / "index-story.html").read_text(encoding="utf-8")


def test_one_story_of_several_leaves_the_list_alone(several, tmp_path):
    out = tmp_path / "pages"
    assert run(several, "report", "--out", str(out), "--story", "harbour").code == 0
    assert [one.name for one in out.iterdir()] == ["harbour.html"]


def test_only_what_was_seen_in_a_time(told, tmp_path):
    assert run(told, "report", "--out", str(tmp_path), "--until", "1999-01-01").code == 0
    page = (tmp_path / "harbour.html").read_text(encoding="utf-8")
    assert "Nothing was told between these times" in page


def test_wrong_use_ends_with_two_and_says_what_is_wrong(told, tmp_path):
    file = tmp_path / "file"
    file.write_text("kept")
    for options, said in (
        (("--out", str(file)), "--out"),
        (("--out", str(file / "below")), "--out"),
        (("--out", str(tmp_path), "--story", "ferry"), "there are: harbour"),
        ((), "--out"),
    ):
        ran = run(told, "report", *options)
        assert ran.code == 2, ran.both
        assert said in ran.err
        assert "Traceback" not in ran.err
    assert file.read_text() == "kept"


def test_a_page_that_cannot_be_written_is_named(told, tmp_path):
    (tmp_path / "harbour.html").mkdir()
    ran = run(told, "report", "--out", str(tmp_path))
    assert ran.code == 2
    assert "harbour.html: cannot be written" in ran.err
    assert [one.name for one in tmp_path.iterdir()] == ["harbour.html"]


def test_without_a_store_there_is_nothing_to_tell(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    ran = run(tmp_path, "report", "--out", str(tmp_path / "pages"))
    assert ran.code == 0
    assert "no store yet" in ran.err
    assert "Nothing was told yet" in (tmp_path / "pages" / "harbour.html").read_text("utf-8")


def test_beside_the_time_of_an_article_stands_the_headline_of_that_time(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    text = (
        "Tamsin Orlebar watched the boats. The flood left {} people dead on Friday, the mayor said."
    )
    for count in (14, 16):
        document = {"url": "https://quay.example/1", "outlet": "Quay News", "title": f"At least {count} dead", "text": text.format(count), "published": "2026-03-02T06:40:00Z", "language": "en"}  # fmt: skip
        (tmp_path / "docs.jsonl").write_text(json.dumps(document))
        assert run(tmp_path, "import", str(tmp_path / "docs.jsonl")).code == 0
    assert run(tmp_path, "report", "--out", str(tmp_path / "out")).code == 0
    page = re.sub(r"<[^>]*>", "", (tmp_path / "out" / "harbour.html").read_text("utf-8"))
    first = page[page.index("First: ") :][:120]
    assert "At least 14 dead" in first
    assert "At least 16 dead" not in first
