"""Files → documents: what can be imported is gathered, and read as each file says of itself."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from watcher.core import markdown
from watcher.core.charsets import StrayByte, declared_in, read_text
from watcher.core.dates import AHEAD, parse_date
from watcher.core.links import canonical
from watcher.errors import UsageError
from watcher.jobs.documents import LAST, LONGEST_TEXT, Document, about_of, moment_of, too_long
from watcher.jobs.jsonlines import read_lines
from watcher.model import Article

SUFFIXES = (".txt", ".md", ".html", ".htm", ".jsonl")

_SPACE_BEFORE_ZONE = re.compile(r"(?<=\d)\s+(?=(?:[+-]\d\d:?\d\d|Z)\Z)")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")


def gather(paths: Sequence[Path]) -> list[Path]:
    """Return the files to import: files as given, folders by name.

    Raises:
        UsageError: a path does not exist or is of a kind that cannot be imported.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            found = sorted(
                one
                for one in path.rglob("*")
                if one.suffix.lower() in SUFFIXES and not one.is_dir()
            )
            if not found:
                raise UsageError(
                    f"{path}: holds no file that can be imported ({', '.join(SUFFIXES)})"
                )
            files += found
        elif not path.exists():
            raise UsageError(f"{path}: there is no such file")
        elif path.suffix.lower() not in SUFFIXES:
            raise UsageError(
                f"{path}: files of this kind cannot be imported; what can: {', '.join(SUFFIXES)}"
            )
        else:
            files.append(path)
    return files


def read_documents(path: Path, *, read_page: Callable[[bytes, str], Article]) -> Iterator[Document]:
    """Yield a file's documents.

    Raises:
        UsageError: it cannot be read, or a line of it is not what it should be; nothing is guessed.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise UsageError(f"{path}: cannot be read (it is no file)")
        body = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from error
    suffix = path.suffix.lower()
    if suffix == ".jsonl":
        yield from read_lines(body, path)
        return
    try:
        if suffix in (".html", ".htm"):
            yield _page(body, path, read_page)
        else:
            yield _text(body, path, is_markdown=suffix == ".md")
    except ValueError as error:
        raise UsageError(f"{path}: {error}; it was not imported") from None


def _file_key(path: Path) -> str:
    """Return a key for what a file holds: where it is, without saying so.

    Not its name ("index.html" in two folders are two documents) and not its text, which is edited.
    """
    return "file:" + hashlib.sha256(bytes(path.resolve())).hexdigest()


def _page(body: bytes, path: Path, read_page: Callable[[bytes, str], Article]) -> Document:
    try:
        # Told to the reader as UTF-8, so that what it declares beside does not count.
        given = b"\xef\xbb\xbf" + read_text(body, declared_in(body)).encode()
        flaw = None
    except StrayByte as error:
        given, flaw = body, error
    # A broken letter in a script or a comment is no loss; one in the text is.
    article = read_page(given, path.resolve().as_uri())
    if not article.text.strip():
        raise flaw or ValueError(f"no text was found on the page ({article.why})")
    if flaw is not None and "\ufffd" in f"{article.title} {article.text}":
        raise flaw
    return Document(
        place=str(path),
        key=canonical(article.canonical) if article.canonical else _file_key(path),
        ref=path.name,
        url=article.canonical,
        outlet=article.site,
        title=article.title,
        text=article.text,
        published=article.published,
        language=article.language,
        file=_file_key(path),
        plain=article.text,
    )


def _text(body: bytes, path: Path, *, is_markdown: bool) -> Document:
    plain = text = read_text(body).replace("\r\n", "\n")
    if len(text) > LONGEST_TEXT:
        raise ValueError(too_long(text))
    fields: dict[str, str] = {}
    if is_markdown:
        fields, text = markdown.front_matter(text)
        headline, text = markdown.headline(text, fields.get("title"))
        fields.setdefault("title", headline or "")
        text = markdown.prose(text).strip()
        if not text:
            raise ValueError("empty: it holds no text")
    url = next((fields[key] for key in ("url", "link") if _is_address(fields.get(key))), None)
    dated = fields.get("published") or fields.get("date")
    language = _LANGUAGE.fullmatch(fields.get("language") or fields.get("lang") or "")
    about = about_of(dated)
    return Document(
        place=str(path),
        key=canonical(url) if url else _file_key(path),
        ref=path.name,
        url=url,
        outlet=fields.get("outlet") or fields.get("site"),
        title=fields.get("title") or None,
        text=text,
        published=None if about else _dated(dated),
        about=about,
        language=language[1].lower() if language else None,
        file=_file_key(path),
        plain=plain,
    )


def _is_address(text: str | None) -> bool:
    """Whether a front matter's `url` is one: site generators write paths there too."""
    try:
        parts = urlsplit(text or "")
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def _dated(text: str | None) -> datetime | None:
    """Return the moment of a front matter's date; unknown where people wrote something else."""
    if not text:
        return None
    try:
        return moment_of(_SPACE_BEFORE_ZONE.sub("", text))
    except (ValueError, OverflowError):
        return parse_date(text, now=LAST - AHEAD)
