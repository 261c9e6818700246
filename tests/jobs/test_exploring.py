"""The store in Datasette: every query finds something, facets and search work, nothing can be written, and writers are not held up."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import sys
import threading
import time
from datetime import timedelta

import httpx
import pytest

from tests.docs import make_explore
from tests.docs.pages import blocks, page
from tests.outlets import BAKERY, DETENTION, HEARING, LIGHTHOUSE, TUNNEL, World, edited
from tests.servers import reply
from watcher.edge import explorer
from watcher.edge.store import Store
from watcher.errors import UsageError
from watcher.jobs.exploring import DATABASE, metadata, static

PARAMETERS = {"story": "", "words": "chain ferry", "q": "ledgers"}


@pytest.fixture(scope="module")
def path(tmp_path_factory, runner, workers):
    """A store with all that the queries ask for: copies, a conflict, an edit, a gap, a failing feed."""
    # A name in which an address would see more than a name.
    folder = tmp_path_factory.mktemp("a store?mode=rwc#%41")
    with World(folder, runner, workers) as world:
        quay, ledger, courant = (world.outlet(name) for name in ("Quay News", "Ledger", "Courant"))
        broken = world.outlet("Broken")
        broken.answer = lambda request: reply(500, body=b"no")
        first = edited(DETENTION, 4, "Tamsin Orlebar, 44, said that she would not answer.")
        quay.publish("a1", "Tamsin Orlebar led away", first)
        ledger.publish("b1", "Founder of the Brine Covenant arrested", first)
        world.poll()
        other = edited(HEARING, 1, "Tamsin Orlebar, 47, was heard by judge Corvin Ashdale.")
        courant.publish("c1", "Hearing of Tamsin Orlebar", other)
        quay.page("/a1", "Tamsin Orlebar led away", edited(first, 6, "Two constables fell."))
        for _ in range(3):
            world.poll(after=timedelta(hours=6))
        courant.shown.clear()
        courant.publish("z1", "A tunnel for the Brine Covenant", TUNNEL)
        courant.publish("z2", "Bakery closes", BAKERY)
        courant.publish("z3", "Lighthouse", LIGHTHOUSE)
        world.poll(after=timedelta(hours=6))
    return folder / "watcher.db"


@pytest.fixture(scope="module")
def app(path):
    return explorer.application(path, DATABASE, metadata(None), static=static())


@pytest.fixture(scope="module")
def ask(app, runner):
    """Return a function that asks for a page of the store."""

    def ask(address="", app=app, method="GET", **parameters):
        async def one():
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(
                transport=transport, base_url="http://127.0.0.1:8001"
            ) as web:
                return await web.request(method, f"/{DATABASE}{address}", params=parameters)

        return runner.run(one())

    return ask


@pytest.mark.parametrize("query", metadata(None)["databases"][DATABASE]["queries"])
def test_every_query_finds_something(ask, query):
    answer = ask(f"/{query}.json", _shape="objects", **PARAMETERS)
    assert answer.status_code == 200, answer.text
    assert answer.json()["rows"], query
    assert ask(f"/{query}", **PARAMETERS).status_code == 200


@pytest.mark.parametrize("query", metadata(None)["databases"][DATABASE]["queries"])
def test_every_query_is_answered_before_anything_is_filled_in(ask, query):
    answer = ask(f"/{query}")
    assert answer.status_code == 200
    assert "SQL query error" not in answer.text
    assert 'class="message-error"' not in answer.text


@pytest.mark.parametrize("text", ['"', "'; --", "* OR (", "NEAR/", "عمر", "-"])
def test_no_words_break_a_search(ask, text):
    for query in ("search", "where_first"):
        answer = ask(f"/{query}.json", story="", q=text, words=text)
        assert answer.status_code == 200, answer.text


RECIPES = [block.body for block in blocks(page("docs/exploring.md"), "sql")]


@pytest.mark.parametrize("number", range(len(RECIPES)))
def test_every_recipe_of_the_page_finds_something(path, ask, number):
    answer = ask(".json", sql=RECIPES[number].strip().rstrip(";"), _shape="objects")
    assert answer.status_code == 200, answer.text
    assert answer.json()["rows"], RECIPES[number]
    with contextlib.closing(explorer.read_only(path)) as connection:
        assert connection.execute(RECIPES[number]).fetchall()


def test_the_page_lists_the_queries_that_are_ready():
    listed = re.findall(r"^\| `(\w+)` \|", page("docs/exploring.md"), re.M)
    assert listed == list(metadata(None)["databases"][DATABASE]["queries"])


def test_the_words_of_tables_and_columns_are_those_of_the_page_on_the_store():
    assert make_explore.FILE.read_text("utf-8") == make_explore.reference(), (
        "python -m tests.docs.make_explore writes it anew"
    )


def test_a_story_is_put_into_the_queries(path, ask):
    for story, found in (("harbour", True), ("o'hara", False)):
        app = explorer.application(path, DATABASE, metadata(story), static=static())
        answer = ask("/new_by_day.json", app=app, _shape="objects")
        assert answer.status_code == 200, answer.text
        assert bool(answer.json()["rows"]) == found


def test_the_conflict_is_told_with_both_quotes(ask):
    rows = ask("/open_conflicts.json", _shape="objects", story="").json()["rows"]
    assert any({row["says"], row["other_says"]} == {"44", "47"} for row in rows)


def test_a_conflict_that_its_outlet_took_back_stands_no_longer(tmp_path, runner, workers, ask):
    with World(tmp_path, runner, workers) as world:
        quay, courant = world.outlet("Quay News"), world.outlet("Courant")
        quay.publish(
            "a1",
            "Tamsin Orlebar led away",
            edited(DETENTION, 4, "Tamsin Orlebar, 44, kept silent."),
        )
        world.poll()
        other = edited(HEARING, 1, "Tamsin Orlebar, 47, was heard by judge Corvin Ashdale.")
        courant.publish("c1", "Hearing of Tamsin Orlebar", other)
        world.poll()
        app = explorer.application(
            tmp_path / "watcher.db", DATABASE, metadata(None), static=static()
        )
        assert ask("/open_conflicts.json", app=app, _shape="objects", story="").json()["rows"]
        mended = edited(HEARING, 1, "Tamsin Orlebar, 44, was heard by judge Corvin Ashdale.")
        courant.page("/c1", "Hearing of Tamsin Orlebar", mended)
        for _ in range(3):
            world.poll(after=timedelta(hours=6))
        assert world.rows("SELECT count(*) FROM diffs WHERE kind = 'revision'") == [(1,)]
        assert not ask("/open_conflicts.json", app=app, _shape="objects", story="").json()["rows"]


def test_the_ready_facets_are_there(ask):
    found = ask("/diff_records.json", _shape="objects").json()["facet_results"]
    assert set(found) == {"story", "kind", "outlet", "language"}
    assert {one["value"] for one in found["kind"]["results"]} >= {"new", "copy", "revision"}
    assert {one["value"] for one in found["outlet"]["results"]} >= {
        "Quay News",
        "Ledger",
        "Courant",
    }
    assert ask("/diff_records.json", kind="copy", _shape="objects").json()["rows"]


def test_the_newest_comes_first_and_items_are_shown_by_their_headline(ask):
    rows = ask("/diff_records.json", _shape="objects").json()["rows"]
    assert [row["id"] for row in rows] == sorted((row["id"] for row in rows), reverse=True)
    assert "Tamsin Orlebar led away</a>" in ask("/diffs").text


@pytest.mark.parametrize("table", ["versions", "diff_records"])
def test_tables_of_texts_have_a_search(ask, table):
    found = ask(f"/{table}.json", _shape="objects", _search="ledgers").json()["rows"]
    assert found
    assert not ask(f"/{table}.json", _shape="objects", _search="zeppelin").json()["rows"]


def test_what_is_for_nobody_to_read_is_hidden_and_all_else_is_not(path, ask):
    listed = {one["name"]: one["hidden"] for one in ask(".json").json()["tables"]}
    said = metadata(None)["databases"][DATABASE]["tables"]
    hidden = {name for name, one in said.items() if one.get("hidden")}
    assert hidden >= {"shingles", "sentence_terms", "profiles"}
    for name, is_hidden in listed.items():
        assert is_hidden == (name in hidden or name.startswith("versions_fts")), name


def test_every_table_column_and_query_is_described(path, ask):
    said = metadata(None)["databases"][DATABASE]
    with sqlite3.connect(path) as store:
        there = [
            name
            for (name,) in store.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
                " AND name NOT LIKE 'versions_fts_%' AND name NOT LIKE 'sqlite_%'"
            )
        ]
        assert set(there) == set(said["tables"])
        for name in there:
            one = said["tables"][name]
            columns = [row[1] for row in store.execute(f"PRAGMA table_info({name})")]
            assert list(one["columns"]) == columns
            named = {*one.get("facets", ()), *one.get("sortable_columns", ())}
            named |= {one[key] for key in ("sort", "sort_desc", "label_column") if key in one}
            assert named <= set(columns), name
    store.close()
    for query in said["queries"].values():
        assert query["title"]
        assert query["description"]
    shown = ask("/items").text
    assert "Articles: one outlet, one address." in shown
    assert "when it was published" in shown


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM items",
        "PRAGMA journal_mode = off",
        "ATTACH DATABASE 'x.db' AS x",
        "WITH x AS (SELECT 1) DELETE FROM items",
        "SELECT load_extension('x')",
        "SELECT writefile('x', 'y')",
    ],
)
def test_nothing_can_be_written(path, ask, statement):
    before = path.read_bytes()
    answer = ask(".json", sql=statement, _shape="objects")
    assert answer.status_code == 400
    assert path.read_bytes() == before


@pytest.mark.parametrize("statement", ["DELETE FROM openings", "CREATE TABLE x (y)", "VACUUM"])
def test_the_connection_itself_refuses_to_write(path, statement):
    with contextlib.closing(explorer.read_only(path)) as connection:
        assert connection.execute("SELECT count(*) FROM items").fetchone()[0] > 2
        with pytest.raises(sqlite3.OperationalError, match=r"readonly|too many attached"):
            connection.execute(statement)


def test_no_other_database_is_shown(ask, runner, app):
    async def root():
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8001") as web:
            return (await web.get("/.json")).json()

    assert list(runner.run(root())) == [DATABASE]


def test_a_writer_commits_while_pages_are_read(path, ask):
    """As the service does, in the journal mode that this SQLite has."""
    stop = threading.Event()
    waits = []

    def write():
        with Store(path, write=True) as store:
            while not stop.is_set():
                begun = time.monotonic()
                with store.transaction():
                    store.connection.execute("UPDATE feeds SET failures = failures + 1")
                waits.append(time.monotonic() - begun)
                time.sleep(0.02)  # no service commits all the time

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(10):
            assert ask("/diff_records").status_code == 200
            assert ask("/new_by_day.json", story="").status_code == 200
    finally:
        stop.set()
        writer.join()
    assert len(waits) > 5
    assert max(waits) < 5


def test_what_is_written_is_seen_at_once(path, ask):
    with Store(path, write=True) as store, store.transaction():
        store.connection.execute("UPDATE feeds SET failures = 4711")
    rows = ask("/feeds.json", _shape="objects").json()["rows"]
    assert {row["failures"] for row in rows} == {4711}


def test_a_page_asked_for_under_another_name_is_refused(app, runner):
    guarded = explorer.for_this_machine(app, 8001)

    async def status(host):
        transport = httpx.ASGITransport(guarded)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8001") as web:
            return (await web.get(f"/{DATABASE}.json", headers={"Host": host})).status_code

    assert runner.run(status("127.0.0.1:8001")) == 200
    assert runner.run(status("localhost:8001")) == 200
    for host in ("evil.example:8001", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8001.evil.example"):
        assert runner.run(status(host)) == 421


HERE = "http://127.0.0.1:8001"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Sec-Fetch-Site": "same-origin", "Referer": f"{HERE}/x?y=http://evil.example/"}, 200),
        ({"Origin": HERE}, 200),
        ({"Referer": "http://localhost:8001/x"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none", "Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Referer": "http://evil.example/"}, 403),
        ({"Referer": f"{HERE}.evil.example/"}, 403),
        ({"Referer": "http://127.0.0.1:9000/"}, 403),
    ],
)
def test_a_page_of_the_web_can_have_no_query_run(app, runner, headers, status):
    guarded = explorer.for_this_machine(app, 8001)

    async def asked():
        transport = httpx.ASGITransport(guarded)
        async with httpx.AsyncClient(transport=transport, base_url=HERE) as web:
            return (await web.get(f"/{DATABASE}.json", headers=headers)).status_code

    assert runner.run(asked()) == status


def test_a_query_makes_no_value_that_takes_the_memory(ask):
    answer = ask(".json", sql="select length(zeroblob(100000000))")
    assert answer.status_code == 400
    assert "too big" in answer.text


def test_a_port_that_is_taken_is_said_with_what_to_do():
    with explorer.listen(0) as taken:
        assert taken.getsockname()[0] == "127.0.0.1"
        with pytest.raises(UsageError, match="name another, or 0"):
            explorer.listen(taken.getsockname()[1])


def test_without_the_extra_one_line_says_what_to_install(path, monkeypatch):
    for name in ("datasette", "datasette.app", "datasette.database"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(UsageError, match=r"pip install 'watcher\[explore\]'") as refusal:
        explorer.application(path, DATABASE, metadata(None), static=static())
    assert refusal.value.exit_code == 2
    assert "\n" not in str(refusal.value)


def test_a_page_has_our_style_and_loads_nothing_from_elsewhere(ask, runner, app):
    shown = ask("/diff_records").text
    [style] = re.findall(r'href="(/-/watcher/[^"]+)"', shown)
    loaded = re.findall(r'(?:<link[^>]+href|<script[^>]+src)="([^"]+)"', shown)
    assert all(address.startswith(("/", "http://127.0.0.1:8001/")) for address in loaded)

    async def get():
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8001") as web:
            return await web.get(style)

    answer = runner.run(get())
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/css")
