"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from watcher.errors import UsageError


def write_whole(path: Path, text: str) -> None:
    """Write a text file so that a reader sees the old or the new one, never half.

    A link stays a link, and what is no file (a pipe, /dev/stdout) is written to, not replaced.

    Raises:
        UsageError: it cannot be written; what was there stays.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        _write_through(path, text)
        return
    path = Path(os.path.realpath(path))
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
        with contextlib.suppress(OSError):  # a read-only folder: nothing was begun there
            part.unlink(missing_ok=True)
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from error


def write_if_changed(path: Path, text: str) -> bool:
    """Write a text file as `write_whole` does, unless the same stands there; return whether it was written.

    A file that is left alone keeps its time, and who asks for it by that time gets "not modified".

    Raises:
        UsageError: it cannot be written; what was there stays.
    """
    with contextlib.suppress(OSError):  # what cannot be read is written anew
        if path.is_file() and path.read_bytes() == text.encode("utf-8"):
            return False
    write_whole(path, text)
    return True


def _write_through(path: Path, text: str) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from error
