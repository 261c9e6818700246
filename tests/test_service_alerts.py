"""The service and alerts: a poll brings one at once, and neither an end nor a reload sends one twice."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes import MONDAY
from tests.test_service import rig
from watcher import service
from watcher.config import AlertKind, Alerts, Name, Secret, Story
from watcher.core.delivery import Fate, Outcome
from watcher.jobs.dispatching import Dispatch

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
STORY = Story(id="harbour", title="The harbour", names=(Name(name="harbour office"),))


class Telephone:
    """A service that says when it begins, and then takes its time, real time."""

    def __init__(self):
        self.rows = []
        self.begun = None

    def __call__(self, alerts):
        return self

    def send(self, parcel):
        self.rows.append(parcel.row)
        if self.begun is not None:
            self.begun()
            time.sleep(0.3)
        return Outcome(fate=Fate.DELIVERED)

    def abort(self):
        pass

    def close(self):
        pass


@pytest.fixture
def telephone(monkeypatch):
    telephone = Telephone()
    monkeypatch.setattr(service, "Dispatch", lambda: Dispatch(alerting=telephone))
    return telephone


def alerted(tmp_path):
    made = rig(tmp_path, *((name, 15 * MINUTE, {"pace": 3 * MINUTE}) for name in ("alder", "birch")), start=MONDAY)  # fmt: skip
    alerts = Alerts(to=(("desk", Secret("json://127.0.0.1:1/x")),), kinds=frozenset(AlertKind), novelty=0.0, quiet=None, timezone="UTC", most=1000)  # fmt: skip
    made.config = replace(made.config, stories=(STORY,), alerts=alerts)
    return made


@pytest.mark.parametrize("order", [service.Order.STOP, service.Order.RELOAD])
def test_a_poll_that_ends_during_an_end_or_a_reload_begins_no_alert_and_none_comes_twice(
    tmp_path, telephone, caplog, order
):
    made = alerted(tmp_path)
    made.run(HOUR)
    earlier = len(telephone.rows)
    assert earlier
    caplog.clear()
    caplog.set_level(logging.INFO)
    during = {"begun": 0}

    async def alder(_):
        if "order" not in during:
            during["order"] = True
            made.orders.put_nowait(order)
            await asyncio.sleep(1)

    async def birch(_):
        if "birch" not in during:
            during["birch"] = asyncio.Event()
            loop = asyncio.get_running_loop()

            def begun():
                during["begun"] += 1
                loop.call_soon_threadsafe(during["birch"].set)

            telephone.begun = begun
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(during["birch"].wait(), 2.5)
            telephone.begun = None
            during["at the end of birch"] = during["begun"]

    # Both are polled within the same second, so that the one is under way when the other ends.
    made.outlets.by_url["https://alder.example/feed"].react = alder
    made.outlets.by_url["https://birch.example/feed"].react = birch
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(service.cadence, "first_poll", lambda *_, now, **__: now + timedelta(seconds=1))  # fmt: skip
        patch.setattr(service, "due_at", lambda *_, now: now + timedelta(seconds=1))
        made.run(5 * MINUTE)
        made.run(5 * MINUTE)
    assert during["at the end of birch"] == 0
    assert len(telephone.rows) == len(set(telephone.rows)) > earlier
    assert {state for (state,) in made.rows("SELECT state FROM outbox")} == {"delivered"}
    assert "not delivered" not in caplog.text
