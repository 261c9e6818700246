"""Writing files whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from watcher.errors import UsageError


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that a reader sees the old or the new one, never half.

    Raises:
        UsageError: it cannot be written; what was there stays.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from error
