"""smtplib's connections, with an end to what a server may say in one reply: it keeps every line in memory until the last."""

from __future__ import annotations

import errno
import smtplib
import ssl
from typing import IO

MOST_BYTES = (
    64 * 1024
)  # of one reply; the longest of real servers, those to EHLO, have one or two kB
MOST_LINES = 1000


class _Measured:
    """The lines that a server sends, until there are too many of them."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._bytes = self._lines = 0

    def begin(self) -> None:
        """Count from here: a reply begins."""
        self._bytes = self._lines = 0

    def readline(self, limit: int) -> bytes:
        """Return the next line.

        Raises:
            OSError: the reply is longer than any is; smtplib takes it for a connection that broke.
        """
        line = self._file.readline(limit)
        self._bytes += len(line)
        self._lines += 1
        if self._bytes > MOST_BYTES or self._lines > MOST_LINES:
            raise OSError(errno.EMSGSIZE, "it says more in one reply than any mail server does")
        return line

    def close(self) -> None:
        """Close what is read from."""
        self._file.close()


class _ShortReplies(smtplib.SMTP):
    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = _Measured(self.sock.makefile("rb"))
        if isinstance(self.file, _Measured):
            self.file.begin()
        return super().getreply()


class _Encrypted(_ShortReplies, smtplib.SMTP_SSL):
    pass


def unconnected(host: str, *, timeout: float, context: ssl.SSLContext | None) -> smtplib.SMTP:
    """Return a connection yet to be made to `host`; with a context, one that is encrypted from the first byte.

    `timeout` is in seconds, for one answer of the server.
    """
    server: smtplib.SMTP = (
        _ShortReplies(timeout=timeout)
        if context is None
        else _Encrypted(timeout=timeout, context=context)
    )
    # The name for the certificate; smtplib keeps it only when it is to connect at once, where nobody could cut it.
    server._host = host  # type: ignore[attr-defined]
    return server
