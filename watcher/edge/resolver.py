"""Looks up the addresses of a host without holding up anybody else."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import suppress


async def look_up(host: str, port: int) -> list[str]:
    """Return the addresses of a host, in the order the system prefers.

    Each look-up has a daemon thread of its own: in a shared pool a few dead name servers would
    hold up every other host, and a pool's threads are waited for at exit, half a minute if need be.

    Raises:
        OSError: there is none, or the name servers do not say.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def settle(found: list[str], error: OSError | None) -> None:
        if answer.done():  # given up meanwhile
            return
        if error is None:
            answer.set_result(found)
        else:
            answer.set_exception(error)

    def ask() -> None:
        found: list[str] = []
        trouble = None
        try:
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found = list(dict.fromkeys(str(info[4][0]) for info in infos))
        except OSError as error:
            trouble = error
        except ValueError as error:  # a label that is empty or too long for the name system
            trouble = OSError(str(error))
        # The loop may have ended while the name server was thinking: then nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, found, trouble)

    threading.Thread(target=ask, name="name look-up", daemon=True).start()
    return await answer
