"""Invented outlets with a store; worker processes are shared by a file's tests, as starting one takes a second."""

from __future__ import annotations

import asyncio

import pytest

from tests.outlets import World
from watcher.edge.workers import Workers


@pytest.fixture(scope="module")
def runner():
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def workers(runner):
    workers = Workers(count=1)
    yield workers
    runner.run(workers.aclose())


@pytest.fixture
def world(tmp_path, runner, workers):
    with World(tmp_path, runner, workers) as world:
        yield world
        assert world.rows("PRAGMA integrity_check") == [("ok",)]
        assert world.rows("PRAGMA foreign_key_check") == []
