"""Writing files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
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
    _replace(Path(os.path.realpath(path)), text)


def _replace(path: Path, text: str) -> None:
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

    What is no file there (a pipe, a device) is neither read nor written: either could wait for ever.

    Raises:
        UsageError: it cannot be written; what was there stays.
    """
    new = text.encode("utf-8")
    with contextlib.suppress(OSError):  # what cannot be read is written anew
        if _read(path, len(new) + 1) == new:
            return False
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        raise UsageError(f"{path}: cannot be written (no file, but something else, stands there)")
    _replace(path, text)
    return True


def _read(path: Path, most: int) -> bytes | None:
    """Return how a file begins; None where something else stands, which is not waited for."""
    if not path.is_file():
        return None
    # Without waiting: a pipe may have taken the file's place since.
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
        return file.read(most) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) else None


def _write_through(path: Path, text: str) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from error
