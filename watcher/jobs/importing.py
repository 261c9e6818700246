"""Adding documents to the corpus: texts, pages and JSON lines, in the order given."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from watcher.config import Config
from watcher.core.furniture import furniture
from watcher.core.links import canonical
from watcher.errors import UsageError
from watcher.jobs.comparing import keep
from watcher.model import Article, PageKind

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

SUFFIXES = (".txt", ".md", ".html", ".htm", ".jsonl")
# Characters: ten times the longest of 31,000 real texts. Comparing takes up to 0.1 ms for each, in one transaction.
LONGEST_TEXT = 1_000_000
_BATCH = 20  # documents a transaction: few enough that a kill loses seconds of work

_YEAR_OR_MONTH = re.compile(r"(?P<year>(?:1[6-9]|20)\d\d)(?:-(?P<month>0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document to be imported, and where it came from (for messages)."""

    place: str
    key: str  # what makes it the same item when it is imported again
    ref: str | None
    url: str | None
    outlet: str | None
    title: str | None
    text: str
    published: datetime | None  # None as well where only the year or the month is known
    about: datetime | None = None  # the first moment of that year or month, for the order alone
    language: str | None


@dataclass(slots=True)
class Imported:
    """Counts that add up: read = new + changed + known; new and changed = matched + not."""

    read: int = 0
    new: int = 0
    changed: int = 0
    known: int = 0
    matched: int = 0
    diffs: int = 0


def gather(paths: Sequence[Path]) -> list[Path]:
    """Return the files to import: files as given, folders by name.

    Raises:
        UsageError: a path does not exist or is of a kind that cannot be imported.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            found = sorted(one for one in path.rglob("*") if one.suffix.lower() in SUFFIXES)
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
        body = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from error
    suffix = path.suffix.lower()
    if suffix == ".jsonl":
        yield from _lines(body, path)
    elif suffix in (".html", ".htm"):
        article = read_page(body, path.resolve().as_uri())
        yield Document(
            place=str(path),
            key=canonical(article.canonical) if article.canonical else _text_key(article.text),
            ref=path.name,
            url=article.canonical,
            outlet=article.site,
            title=article.title,
            text=article.text,
            published=article.published,
            language=article.language,
        )
    else:
        text = body.decode("utf-8-sig", "replace").replace("\r\n", "\n")
        _refuse_endless(text, str(path), "it was not imported")
        yield Document(
            place=str(path),
            key=_text_key(text),
            ref=path.name,
            url=None,
            outlet=None,
            title=None,
            text=text,
            published=None,
            language=None,
        )


def _lines(body: bytes, path: Path) -> Iterator[Document]:
    for number, raw in enumerate(body.split(b"\n"), start=1):
        if not raw.strip():
            continue
        place = f"{path}:{number}"
        try:
            record = json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise UsageError(
                f"{place}: not JSON ({error}); nothing after this line was imported"
            ) from None
        if not isinstance(record, dict) or not isinstance(record.get("text"), str):
            raise UsageError(
                f'{place}: not an object with a "text"; nothing after this line was imported'
            )
        yield _document(record, place)


def _document(record: Mapping[str, object], place: str) -> Document:
    given: dict[str, str | None] = {}
    for key in ("url", "outlet", "title", "text", "language", "published"):
        value = record.get(key)
        if value is not None and not isinstance(value, str):
            raise UsageError(f'{place}: "{key}" is not a text')
        given[key] = None if value is None else _whole(value)
    ref = record.get("id")
    if ref is not None and (isinstance(ref, bool) or not isinstance(ref, str | int)):
        raise UsageError(f'{place}: "id" is neither a text nor a number')
    mark = None if ref is None else _whole(str(ref))
    about = _about(given["published"])
    _refuse_endless(given["text"] or "", place, "nothing after this line was imported")
    return Document(
        place=place,
        key=_key(given, mark),
        ref=mark,
        url=given["url"],
        outlet=given["outlet"],
        title=given["title"],
        text=given["text"] or "",
        published=None if about else _published(given["published"], place),
        about=about,
        language=given["language"],
    )


def _refuse_endless(text: str, place: str, so: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise UsageError(
            f"{place}: a text of {len(text):,} characters, at most {LONGEST_TEXT:,} are read; {so}"
        )


def _about(text: str | None) -> datetime | None:
    """Return the beginning of a year or a month ("2015", "2015-08"); None for anything else."""
    found = _YEAR_OR_MONTH.fullmatch(text or "")
    if found is None:
        return None
    return datetime(int(found["year"]), int(found["month"] or 1), 1, tzinfo=UTC)


def _published(text: str | None, place: str) -> datetime | None:
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(
            f'{place}: "published" is not a date (2026-11-21, 2026-11, 2026) or a time (…T07:00:00Z)'
        ) from None


def _whole(text: str) -> str:
    """Return text without halves of letters (JSON can hold a lone surrogate, UTF-8 cannot)."""
    return text.encode("utf-8", "replace").decode()


def by_date(documents: Sequence[Document]) -> list[Document]:
    """Return documents oldest first; those without a date come last, in the order given."""
    last = datetime.max.replace(tzinfo=UTC)
    return sorted(documents, key=lambda document: document.published or document.about or last)


def import_documents(
    store: Store,
    config: Config,
    names: Names,
    documents: Sequence[Document],
    *,
    detect: Callable[[str], str | None],
    now: datetime,
    done: Callable[[int], None] = lambda count: None,
) -> Imported:
    """Add documents to the corpus in the order given; importing the same again changes nothing.

    Raises:
        StoreError: the store cannot be used; whole batches before stay.
    """
    imported = Imported()
    for start in range(0, len(documents), _BATCH):
        batch = documents[start : start + _BATCH]
        with store.transaction():
            for document in batch:
                _import(store, config, names, document, detect, now, imported)
        done(len(batch))
    return imported


def _import(
    store: Store,
    config: Config,
    names: Names,
    document: Document,
    detect: Callable[[str], str | None],
    now: datetime,
    imported: Imported,
) -> None:
    text = document.text
    outlet = document.outlet or _host(document.url)
    item = store.corpus.find_item(outlet, key := document.key)
    kept = keep(
        store,
        item=item,
        outlet=outlet,
        key=key,
        url=document.url,
        ref=document.ref,
        source="import",
        teaser="",
        article=Article(
            kind=PageKind.ARTICLE,
            title=document.title or _headline(text, document.language),
            text=text,
            language=document.language or detect(text),
            published=document.published,
            why="imported",
            extractor="import",
        ),
        names=names,
        config=config,
        wanted=None,
        now=now,
    )
    if document.ref is not None and item is not None and item.ref is None:
        store.corpus.save_item(item.id, {"ref": document.ref})
    imported.read += 1
    imported.new += kept.fresh
    imported.changed += kept.revised
    imported.known += kept.version is None
    imported.matched += bool(kept.stories) and kept.version is not None
    imported.diffs += len(kept.diffs)


def _key(given: Mapping[str, str | None], ref: str | None) -> str:
    if url := given["url"]:
        return canonical(url)
    if ref is not None:
        return f"ref:{ref}"
    return _text_key(given["text"] or "")


def _text_key(text: str) -> str:
    """Return a key for a document that has neither address nor id.

    Not the file's name: "index.html" in two folders are two documents.
    """
    return "text:" + hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _host(url: str | None) -> str | None:
    if not url:
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _headline(text: str, language: str | None) -> str | None:
    """Return the headline of a text that came without one: what stands above it as such."""
    for span in furniture(text, language):
        if span.kind == "headline":
            return text[span.start : span.end].strip()
    for raw in text.splitlines():
        line = raw.strip()
        if line:
            return line if len(line) <= 200 and not line.endswith((".", "؟", "。")) else None
    return None
