"""Every real and awkward feed of the shared data, served on loopback and polled by the real command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter

import pytest

from tests.servers import Server, reply
from tests.shared import SHARED, lines, needs

pytestmark = [needs("feeds"), pytest.mark.slow]


def served(server: Server) -> dict[str, dict]:
    """Put every file on the server; return the manifest's rows by address."""
    rows = {}
    for number, row in enumerate(lines("feeds", "manifest.jsonl")):
        body = (SHARED / "feeds" / "files" / row["file"]).read_bytes()
        kind = "application/json" if body.lstrip()[:1] == b"{" else "text/xml"
        path = f"/{number}"
        server.routes[path] = lambda request, body=body, kind=kind: reply(
            200, body, Content_Type=kind
        )
        rows[server.url(path)] = row
    return rows


def poll(folder, config) -> tuple[int, dict[str, dict]]:
    done = subprocess.run(
        [sys.executable, "-m", "watcher", "--config", config, "--state", folder, "poll", "--json"],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "PYTHONWARNINGS": "default"},
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, {row["feed"]: row for row in map(json.loads, done.stdout.splitlines())}


def test_every_feed_is_read_or_says_why_and_the_counts_are_the_manifests(tmp_path):
    with Server() as server:
        rows = served(server)
        host, port = next(iter(server.allowed))
        feeds = "".join(f"  - {{url: '{url}', articles: never}}\n" for url in rows)
        config = tmp_path / "feeds.yaml"
        config.write_text(
            "stories:\n  any:\n    title: Any\n    names: [Nobody Whatsoever]\n"
            f"feeds:\n{feeds}service:\n  per_host: 16\n  allow_private: ['{host}:{port}']\n",
            encoding="utf-8",
        )
        code, first = poll(tmp_path, config)
        assert code == 0
        assert first.keys() == rows.keys()
        again_code, again = poll(tmp_path, config)
    for row in first.values():
        assert row["outcome"] in ("ok", "error"), row
        assert (row["error"] is None) == (row["outcome"] == "ok"), row
    stated = {
        url: row["expected_entries"]
        for url, row in rows.items()
        if row["expected_entries"] is not None
    }
    wrong = {
        url: (want, first[url]["entries"])
        for url, want in stated.items()
        if first[url]["entries"] != want
    }
    assert wrong == {}
    # Where the source states no count: at least what feedparser finds, unless the document is cut off.
    fewer = {
        rows[url]["file"]: (rows[url]["feedparser_entries"], row["entries"], row["error"])
        for url, row in first.items()
        if url not in stated
        and row["entries"] < rows[url]["feedparser_entries"]
        and not (row["error"] or "").startswith("cut off")
    }
    assert fewer == {}
    # Nothing is twice new: the second round finds the same bytes, or the same fault.
    assert again_code == 0
    assert Counter(row["new"] for row in again.values()) == {0: len(rows)}
    assert {row["outcome"] for row in again.values()} <= {"unchanged", "error"}
