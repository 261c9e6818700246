"""The floors of evals/ are held, and name what exists."""

import importlib
import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # evals/ is not part of the package

from evals.__main__ import FLOORS, Row, limits, main, rows, tasks


@pytest.mark.parametrize("path", sorted(FLOORS.glob("*.json")), ids=lambda path: path.stem)
def test_floors_are_set_for_tasks_that_exist(path):
    assert path.stem in tasks()
    entries = json.loads(path.read_text("utf-8"))
    assert entries
    assert all(set(entry) in ({"measure", "floor"}, {"measure", "ceiling"}) for entry in entries)
    assert len(limits(path.stem)) == len(entries)


def test_every_task_can_be_imported_and_says_what_it_measures():
    for task in tasks():
        module = importlib.import_module(f"evals.{task}")
        assert callable(module.measure)
        assert module.__doc__


def test_a_figure_below_its_floor_or_above_its_ceiling_is_missed():
    row = {"task": "t", "data": "", "measure": "m"}
    assert not Row(**row, limit=0.9, is_ceiling=False, now=0.89).held
    assert Row(**row, limit=0.9, is_ceiling=False, now=0.9).held
    assert not Row(**row, limit=0.1, is_ceiling=True, now=0.11).held
    assert Row(**row, limit=0.1, is_ceiling=True, now=0.1).held


def test_missing_data_is_not_a_missed_floor():
    assert Row("t", "", "m", limit=0.9, is_ceiling=False, now=None).held


def test_an_unknown_task_is_wrong_use(capsys):
    assert main(["no-such-task"]) == 2
    assert "extraction" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("task", sorted(path.stem for path in FLOORS.glob("*.json")))
def test_every_floor_is_held(task, monkeypatch):
    # A speed measured beside other tests says how busy the machine is; `make evals` holds those floors.
    unmeasured = {name: 0.0 for name in limits("names") if name.startswith("speed: ")}
    monkeypatch.setattr("evals.names.speeds", lambda texts: unmeasured)
    told = [row for row in rows(task) if not row.measure.startswith("speed: ")]
    if any(row.now is None for row in told):
        pytest.skip("the labelled data is not beside the repository (../shared)")
    assert [row for row in told if not row.held] == []
