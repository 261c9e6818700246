"""What people see: help with examples, plain text in a pipe, and nothing from outside that drives the terminal."""

from __future__ import annotations

import json
import os
import pty
import unicodedata

import click
import pytest

from tests import make
from tests.cli.running import run, start
from tests.docs import make_cli  # noqa: F401  every command registers itself
from tests.outlets import DETENTION, HEARING, World, edited
from tests.servers import redirect, reply
from watcher.cli.common import group

ESC = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp.exe\u2066\u200f\r\n"
FAKE = "ok  FAKE LINE"
NASTY = ESC + FAKE + "\u2028" + FAKE + "\x85" + FAKE + "\0"
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def commands(parent=group, path=()):
    """Yield the path of every command."""
    for name, one in parent.commands.items():
        yield (*path, name)
        if isinstance(one, click.Group):
            yield from commands(one, (*path, name))


@pytest.mark.parametrize("path", [(), *commands()], ids=" ".join)
def test_every_command_has_help_with_an_example(tmp_path, path):
    ran = run(tmp_path, *path, "--help")
    assert ran.code == 0
    assert "Example:" in ran.out
    examples = ran.out.partition("Example:")[2]
    assert "watcher" in examples
    assert path[-1] in examples if path else "poll" in examples
    assert max(map(len, ran.out.splitlines())) <= 110


@pytest.mark.parametrize("command", ["init", "check", "poll", "run", "status", "summary", "diffs", "story", "show", "why", "search", "match", "import", "export", "feeds", "backup", "restore", "demo"])  # fmt: skip
def test_the_commands_of_the_contract_are_there(tmp_path, command):
    assert command in {path[0] for path in commands()}


def harmful(text):
    return [
        char
        for char in text
        if (unicodedata.category(char) in ("Cc", "Zl", "Zp") and char not in "\n\t") or char in BIDI
    ]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A store filled by a feed and pages whose every field attacks the terminal; what `poll` said."""
    folder = tmp_path_factory.mktemp("hostile")
    with World(folder) as world:
        server = world.server
        text = edited(DETENTION, 1, f"The Brine Covenant {NASTY} had occupied it, and Orlebar, 44, said so {NASTY}.")  # fmt: skip
        page = f"<html><head><title>{NASTY}</title><meta name='author' content='{NASTY}'></head><body><article><h1>x</h1>{''.join(f'<p>{one}</p>' for one in text)}</article></body></html>"  # fmt: skip
        other = page.replace(DETENTION[4], f"Tamsin Orlebar, 52, {NASTY} smiled on Friday.").replace(DETENTION[7], HEARING[0])  # fmt: skip
        server.routes["/a1"] = lambda request: reply(body=page.encode(), Content_Type="text/html")
        server.routes["/b1"] = lambda request: reply(body=other.encode(), Content_Type="text/html")

        def feed(name):
            body = {
                "version": "https://jsonfeed.org/version/1.1",
                "title": f"{name} {NASTY}",
                "items": [
                    {
                        "id": f"{name}{NASTY}",
                        "url": server.url(f"/{name}"),
                        "title": f"Tamsin Orlebar {NASTY} of {name}",
                        "summary": f"Tamsin Orlebar, {44 if name == 'a1' else 52}, {NASTY}",
                        "authors": [{"name": NASTY}],
                        "date_published": "2026-03-02T09:00:00Z",
                    }
                ],
            }
            return lambda request: reply(body=json.dumps(body).encode())

        server.routes["/json-a"], server.routes["/json-b"] = feed("a1"), feed("b1")
        server.routes["/rude"] = lambda request: reply("500 \x1b[2J\x9b31mowned")
        server.routes["/moved"] = lambda request: redirect("/\x1b[2Jelsewhere\x9b", 301)
        urls = [server.url(path) for path in ("/json-a", "/json-b", "/rude", "/moved")]
        (folder / "feeds.yaml").write_text(make.feeds_text(*[f"{{url: '{url}'}}" for url in urls], ports=[server.port]))  # fmt: skip
        said = [run(folder, "poll"), run(folder, "poll", "--json", "--force")]
        server.routes["/a1"] = lambda request: reply(body=page.replace(DETENTION[7], f"It was put off, 3 {NASTY} days.").encode(), Content_Type="text/html")  # fmt: skip
        with world.store.transaction():
            world.store.connection.execute("UPDATE items SET next_check = '2026-01-01T00:00:00Z'")
        said.append(run(folder, "-v", "poll"))
    record = {
        "id": f"imported{NASTY}",
        "url": f"https://courant.example/c{ESC}",
        "outlet": f"Courant {NASTY}",
        "title": f"Tamsin Orlebar {NASTY}",
        "text": f"{' '.join(HEARING)} {NASTY}\n{NASTY}",
        "language": f"en{ESC}",
    }
    (folder / "c.jsonl").write_text(json.dumps(record))
    said += [run(folder, "import", str(folder / "c.jsonl"))]
    (folder / "c.jsonl").write_text(json.dumps(record | {"title": f"Tamsin Orlebar again {NASTY}"}))
    said += [run(folder, "import", "--json", str(folder / "c.jsonl"))]
    return folder, said


def test_what_a_feed_says_is_kept_as_published(hostile):
    folder, _ = hostile
    found = [json.loads(line) for line in run(folder, "diffs", "--json").out.splitlines()]
    assert "\u202e" in found[0]["title"]
    assert "\x1b[2J" in found[-1]["title"]
    assert "\x9b" in found[-1]["outlet"]


COMMANDS = [("summary",), ("diffs",), ("story",), ("show", "1"), ("show", "2"), ("show", "3"), ("revisions", "3"), ("why", "--item", "3"), ("search", "covenant"), ("why", "1"), ("why", "2"), ("why", "3"), ("status",), ("feeds", "list"), ("check",)]  # fmt: skip


@pytest.mark.parametrize("as_json", [(), ("--json",)], ids=["text", "json"])
@pytest.mark.parametrize("args", COMMANDS, ids=" ".join)
def test_text_from_outside_cannot_drive_the_terminal(hostile, args, as_json):
    folder, _ = hostile
    ran = run(folder, *args, *as_json)
    assert ran.code == (0 if args != ("check",) else 1), ran.both
    assert ran.out
    check(ran)


def test_neither_can_it_in_what_poll_and_the_log_say(hostile):
    _, said = hostile
    for ran in said:
        assert ran.code == 0, ran.both
        assert "owned" in ran.both  # it is there, without its teeth
        check(ran)


def test_neither_can_it_in_a_verdict_on_a_text_or_in_an_error(hostile, tmp_path):
    folder, _ = hostile
    body = json.dumps(
        {"id": NASTY, "text": f"Tamsin {ESC} Orlebar and the Brine Covenant"}
    ).encode()
    check(run(folder, "match", "--jsonl", stdin=body))
    check(run(folder, "match", "--jsonl", "--json", stdin=body))
    for args in (("show", ESC), ("why", ESC), ("poll", "--story", ESC), ("diffs", "--since", ESC), (ESC,), ("poll", ESC), ("import", ESC), ("match", ESC), ("feeds", "add", ESC), ("feeds", "remove", ESC)):  # fmt: skip
        ran = run(folder, *args)
        assert ran.code == 2
        check(ran)


def test_neither_can_it_in_exports(hostile):
    folder, _ = hostile
    for form in ("csv", "jsonl", "opml"):
        out = run(folder, "export", "--format", form).out.replace("\r\n", "\n")
        assert harmful(out) == [], form


def check(ran):
    assert "Traceback" not in ran.both
    assert harmful(ran.both) == []
    for line in ran.both.splitlines():
        assert not line.startswith(FAKE), line


def test_a_pipe_gets_no_colours_and_a_terminal_none_with_no_color(told):
    process = start(told, "summary")
    out, err = process.communicate(timeout=20)
    assert b"\x1b" not in out + err
    assert "NEW" in out.decode()
    leader, follower = pty.openpty()
    process = start(told, "summary", env={"NO_COLOR": "1", "TERM": "xterm"}, stdout=follower, stderr=follower)  # fmt: skip
    os.close(follower)
    shown = b""
    while True:
        try:
            part = os.read(leader, 65_536)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(leader)
    assert process.wait(timeout=20) == 0
    assert b"NEW" in shown
    assert b"\x1b" not in shown


def test_an_ascii_terminal_is_no_error(told):
    process = start(told, "summary", env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})  # fmt: skip
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0, err
    assert b"NEW" in out


def test_results_go_to_standard_output_and_all_else_to_standard_error(tmp_path):
    with World(tmp_path) as world:
        world.outlet("Quay News").publish("a1", "Tamsin Orlebar led away", DETENTION)
        (tmp_path / "feeds.yaml").write_text(world.config_text)
        ran = run(tmp_path, "poll", "--json")
        assert len(ran.out.splitlines()) == 1
        quiet = run(tmp_path, "-q", "poll")
    assert quiet.err == ""
    assert "1 feed = 1 read" in quiet.out


def test_counts_add_up_and_zero_is_stated(told):
    out = run(told, "summary", "--all").out
    assert "5 seen = 3 matched + 2 not" in out or "4 seen = 3 matched + 1 not" in out
    assert "3 matched = 2 new + 1 copy of 1 origin" in out
    assert "1 revision, 0 removals" in out


def test_before_the_first_poll_every_command_says_so(tmp_path):
    (tmp_path / "feeds.yaml").write_text(make.STORIES)
    for args in (("summary",), ("status",), ("diffs",), ("story",), ("search", "ferry")):
        ran = run(tmp_path, *args)
        assert ran.code == 0, ran.both
        assert "no store yet" in ran.err
        assert not (tmp_path / "watcher.db").exists()
