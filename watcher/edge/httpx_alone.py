"""Imports httpx without its command line, so that nothing pays for rich, click and pygments.

`import httpx` loads `httpx._main`, its command line, whenever those three happen to be installed:
a third to a half of the whole import (docs/decisions/0003-asyncio-and-own-transport.md has the
figures). While that one name is marked as missing, httpx takes the path it has for being
installed without its "cli" extra; afterwards the mark is gone.
"""

from __future__ import annotations

import sys

_COMMAND_LINE = "httpx._main"

if "httpx" in sys.modules or _COMMAND_LINE in sys.modules:
    import httpx
else:
    sys.modules[_COMMAND_LINE] = None  # type: ignore[assignment]  # how Python marks "not there"
    try:
        import httpx
    finally:
        del sys.modules[_COMMAND_LINE]

__all__ = ["httpx"]
