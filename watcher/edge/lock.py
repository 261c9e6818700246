"""One instance at a time: a lock on the state folder that the kernel frees when its holder dies."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Generator
from pathlib import Path

from watcher.errors import StoreError, StoreHeld


@contextlib.contextmanager
def held(folder: Path, *, by: str) -> Generator[None]:
    """Hold `folder` for as long as the block runs.

    The file's presence means nothing; only the kernel's lock on it does.

    Raises:
        StoreHeld: another process holds it; the message says which.
        StoreError: the folder or the lock file cannot be made.
    """
    path = folder / "watcher.lock"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise StoreError(f"{path}: cannot be made ({error.strerror})") from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(descriptor, 200, 0).decode("utf-8", "replace").strip()
            raise StoreHeld(
                f"{folder}: held by another instance ({holder or 'unknown'}); end it or wait for it"
            ) from None
        try:
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"process {os.getpid()}, watcher {by}\n".encode(), 0)
        except OSError:
            # The note is for people only; a full disk must not keep the lock from working.
            pass
        yield
    finally:
        os.close(descriptor)
