"""What a variable in an address stands for is asked for, and nowhere said, logged or stored."""

from __future__ import annotations

from urllib.parse import quote, unquote

import pytest

from tests.cli.running import run
from tests.outlets import BAKERY, DETENTION, World
from tests.servers import redirect, reply
from watcher.config import load_config

KEY = "quite+hidden/é7"
OTHER = "quite"  # a second value, which the first one holds


def query(request):
    return request.target.partition("?")[2]


ANSWERS = {
    "a feed": None,
    "moved for good": lambda request: redirect(f"/new.xml?{query(request)}", 301),
    "sent elsewhere for now": lambda request: redirect(f"/new.xml?{query(request)}"),
    "a loop": lambda request: redirect(request.target, 301),
    "another scheme": lambda request: redirect(f"ftp://quay.example/?{query(request)}"),
    "a private network": lambda request: redirect(f"http://10.1.2.3/?{query(request)}"),
    "an error that repeats the address": lambda request: reply(f"404 No such page {request.target}"),
    "a page that repeats the address": lambda request: reply(body=f"<html><head><title>{request.target}</title></head><body>Log in at {request.target}</body></html>".encode()),
    "nonsense that repeats the address": lambda request: reply(body=request.target.encode()),
}  # fmt: skip


@pytest.mark.parametrize("what", ANSWERS)
def test_the_value_of_a_variable_is_nowhere_to_be_read(tmp_path, monkeypatch, what):
    monkeypatch.setenv("DESK_KEY", KEY)
    monkeypatch.setenv("DESK_USER", OTHER)
    with World(tmp_path) as world:
        quay = world.outlet("Quay News")
        quay.publish("a1", "Tamsin Orlebar led away", DETENTION)
        quay.answer = ANSWERS[what]
        world.server.routes["/new.xml"] = lambda request: reply(body=quay.document())
        ledger = world.outlet("Ledger")
        ledger.publish("b1", "Bakery to close", BAKERY, path="/ledger/b1")
        address = quay.url + "?key=${DESK_KEY}&user=${DESK_USER}"
        (tmp_path / "feeds.yaml").write_text(world.config_text.replace(quay.url, address))
        said = ""
        for command in (*[("-vv", "poll", "--force")] * 4, ("poll", "--json", "--force"), ("check",), ("check", "--json"), ("status",), ("status", "--json"), ("summary",), ("feeds", "list"), ("export", "--format", "opml")):  # fmt: skip
            ran = run(tmp_path, *command)
            assert ran.code == 0, ran.err
            said += ran.both
        asked = [unquote(one.target) for one in world.server.requests]
    assert any(KEY in target for target in asked), asked
    assert "${DESK_KEY}" in said
    stored = b"".join(one.read_bytes() for one in tmp_path.iterdir() if one.name != "feeds.yaml")
    for form in (KEY, quote(KEY), quote(KEY, safe=""), "hidden"):
        assert form not in said, said[said.index(form) - 200 :][:400]
        assert form.encode() not in stored


def test_a_text_that_repeats_the_address_is_told_with_the_names_in_it():
    text = "stories: {s: {title: S, names: [Tamsin Orlebar]}}\nfeeds:\n  - https://quay.example/?a=${A}${B}&c=$${C}&d=${A}\n"  # fmt: skip
    (feed,) = load_config(text, path="feeds.yaml", environ={"A": "x/1", "B": "x/12"}).feeds
    assert feed.url == "https://quay.example/?a=x/1x/12&c=${C}&d=x/1"
    assert feed.hide("x%2F12, x/1 and y") == "${B}, ${A} and y"
    assert feed.hide(feed.written) == feed.written
    assert "x/1" not in repr(feed).replace(feed.url, "")
