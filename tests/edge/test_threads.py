"""Threads that nobody waits for: a result, an error, or nobody there any more to be told."""

from __future__ import annotations

import threading

import pytest

from watcher.edge.threads import Daemons


def test_a_result_and_an_error_come_back():
    assert Daemons().submit(lambda number: number + 1, 41).result(5) == 42
    with pytest.raises(ZeroDivisionError):
        Daemons().submit(lambda: 1 // 0).result(5)


def test_who_gives_up_waiting_disturbs_no_job_under_way():
    """An unhandled error in the thread would fail this: warnings are errors."""
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def job():
        begun.set()
        go_on.wait(5)
        ended.set()
        return "late"

    future = Daemons().submit(job)
    assert begun.wait(5)
    assert not future.cancel()
    go_on.set()
    assert ended.wait(5)
    assert future.result(5) == "late"
