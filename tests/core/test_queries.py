"""What people type into search, on a real FTS5 table like the store's."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from watcher.core.queries import to_fts5

TEXTS = (
    "The ferry was late again on Monday",
    "Two French nationals denied it at the fish-auction",
    "قالت إن كتيبة الغرباء غادرت المخيم",
    "Café crème in Upper Wendle, 1907",
    "Лодка ушла в море",
)


@pytest.fixture(scope="module")
def table():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 2')"
    )
    connection.executemany("INSERT INTO t VALUES (?)", [(text,) for text in TEXTS])
    yield connection
    connection.close()


def found(table, query):
    """Return which of TEXTS a query finds."""
    expression = to_fts5(query)
    if expression is None:
        return None
    rows = table.execute("SELECT rowid FROM t WHERE t MATCH ? ORDER BY 1", (expression,))
    return [row[0] - 1 for row in rows]


hostile = st.lists(
    st.sampled_from(['"', "'", "*", "^", "-", "+", "(", ")", "{", "}", ":", ",", ".", "NEAR(", "NOT", "AND", "OR", " ", "x", "ال", "الغرباء", "x:", "\0", "ferry", "\ud800", "́", "１"]),
    max_size=40,
).map("".join)  # fmt: skip


@given(st.text(max_size=60) | hostile)
@example('"')
@example("OR OR OR")
@example("- -")
@example("-only -unwanted")
@example('x" OR "y')
@example("-\ud800 \ud800*")
def test_nothing_that_is_typed_is_malformed(table, query):
    result = found(table, query)
    assert result is None or set(result) <= set(range(len(TEXTS)))


@pytest.mark.parametrize(
    "query",
    [
        " ".join(f"w{n}" for n in range(600)),
        " OR ".join(f"w{n}" for n in range(600)),
        "ferry " + " ".join(f"-w{n}" for n in range(600)),
        " ".join(f"الغرباء{n}" for n in range(100)) + " " + " ".join(["الغرباء"] * 100),
        " OR ".join(["الغرباء"] * 300),
        "ferry " + " ".join(["-الغرباء"] * 300),
        "(" * 3000 + "ferry" + ")" * 3000,
        "ferry* " * 2000,
    ],
    ids=["and", "or", "not", "mixed", "arabic or", "arabic not", "parentheses", "stars"],
)
def test_a_long_query_is_no_error(table, query):
    assert found(table, query) is not None


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("ferry", [0]),
        ("FERRY late", [0]),
        ("ferry nationals", []),
        ("ferry OR nationals", [0, 1]),
        ("ferry OR nationals OR cafe", [0, 1, 3]),
        ("ferry OR nationals -denied", [0]),
        ("late OR denied ferry OR nationals", [0, 1]),
        ('"french nationals"', [1]),
        ('"nationals french"', []),
        ("nation*", [1]),
        ("nation", []),
        ("fish-auction", [1]),
        ("cafe creme", [3]),
        ("غرباء", [2]),
        ("الغرباء", [2]),
        ("مخيم -غرباء", []),
        ("лодка", [4]),
        ("-ferry", None),
        ("...", None),
        ("OR", []),
    ],
)
def test_words_are_anded_and_signs_mean_what_the_help_says(table, query, texts):
    assert found(table, query) == texts
