"""The exception that ends a fetch inside the network edge; it never leaves it."""

from __future__ import annotations

from watcher.model import Fault


class Trouble(Exception):
    """A fetch cannot go on; `edge.web` turns it into a `FetchFailed`."""

    def __init__(self, fault: Fault, reason: str) -> None:
        super().__init__(reason)
        self.fault = fault
        self.reason = reason
