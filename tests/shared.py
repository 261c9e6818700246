"""The labelled data that lies beside the repository; tests that need it are skipped without it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


def needs(*parts: str) -> pytest.MarkDecorator:
    """Skip a test, saying so, where this part of the shared data is missing."""
    path = SHARED.joinpath(*parts)
    return pytest.mark.skipif(not path.exists(), reason=f"../shared/{'/'.join(parts)} is not there")


def lines(*parts: str) -> list[dict[str, Any]]:
    """Return the records of a JSON lines file of the shared data."""
    with SHARED.joinpath(*parts).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]
