"""Adding documents to the corpus: texts, pages and JSON lines, in the order given."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from watcher.config import Config
from watcher.core.furniture import furniture
from watcher.core.text import norms
from watcher.edge.store.corpus import HeldItem
from watcher.jobs.comparing import keep
from watcher.jobs.documents import LONGEST_TEXT, Document, by_date, text_key
from watcher.jobs.gathering import gather, read_documents
from watcher.jobs.prepared import blanked
from watcher.model import Article, PageKind

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store

__all__ = ["LONGEST_TEXT", "Document", "Imported", "by_date", "gather", "import_documents", "read_documents"]  # fmt: skip

_BATCH = 20  # documents a transaction: few enough that a kill loses seconds of work


@dataclass(slots=True)
class Imported:
    """Counts that add up: read = new + changed + known; new and changed = matched + not."""

    read: int = 0
    new: int = 0
    changed: int = 0
    known: int = 0
    matched: int = 0
    late: int = 0  # of the known: found only now to belong to a story
    diffs: int = 0
    ahead: int = 0  # dates after tomorrow, which are not believed: their documents count as undated


@dataclass(frozen=True, slots=True, kw_only=True)
class _Together:
    """What one import brings, as far as one document must know of the others."""

    files: frozenset[str]  # their keys
    texts: Counter[str]  # how many files have a text


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
    files = {one.file: one for one in documents if one.file is not None}
    together = _Together(
        files=frozenset(files),
        texts=Counter(text_key(one.plain or "") for one in files.values()),
    )
    for start in range(0, len(documents), _BATCH):
        batch = documents[start : start + _BATCH]
        with store.transaction():
            for document in batch:
                _import(store, config, names, document, together, detect, now, imported)
        done(len(batch))
    return imported


def _import(
    store: Store,
    config: Config,
    names: Names,
    document: Document,
    together: _Together,
    detect: Callable[[str], str | None],
    now: datetime,
    imported: Imported,
) -> None:
    outlet = document.outlet or _host(document.url)
    item = store.corpus.find_item(outlet, document.key)
    if item is None and document.file is not None:
        item = _file_s_item(store, document, outlet, together)
    if item is not None and _is_as_it_was(store, item, document):
        document = replace(document, text=document.plain or "", title=None)
    text = document.text
    kept = keep(
        store,
        item=item,
        outlet=outlet,
        key=document.key,
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
    fresh = kept.fresh or kept.revised
    imported.known += not fresh
    imported.matched += bool(kept.stories) and fresh
    imported.late += bool(kept.diffs) and not fresh
    imported.diffs += len(kept.diffs)
    imported.ahead += kept.ahead is not None


def _file_s_item(
    store: Store, document: Document, outlet: str | None, together: _Together
) -> HeldItem | None:
    """Return the item that a file's text has already under another key, which it gets the new one for.

    The file had no address then, or it lay elsewhere, or it was imported when its text was its key.
    """
    was = text_key(document.plain or "")
    found = (
        store.corpus.find_import(document.file)
        or store.corpus.find_import(was, with_ref=True)
        or (_moved(store, document, outlet) if together.texts[was] <= 1 else None)
    )
    if found is None:
        return None
    # Where another file of this import is the same item, each would take it from the other, again and again.
    if found.key in together.files - {document.file}:
        return found
    if found.key == was and together.texts[was] > 1:
        return found
    values = {"key": document.key, "outlet": outlet or found.outlet, "url": document.url or found.url}  # fmt: skip
    if store.corpus.find_item(values["outlet"], document.key) is None:
        store.corpus.save_item(found.id, values)
    return found


def _moved(store: Store, document: Document, outlet: str | None) -> HeldItem | None:
    """Return the outlet's item of a file of this name and exactly this text, wherever it lay.

    The same text from another outlet is a copy, which is what we are for.
    """
    spans = furniture(document.text, document.language)
    clean = blanked(document.text, ((span.start, span.end, span.kind) for span in spans))
    sha256 = hashlib.sha256(" ".join(norms(clean)).encode()).hexdigest()
    return store.corpus.find_import_of_text(sha256, document.text, ref=document.ref, outlet=outlet)


def _is_as_it_was(store: Store, item: HeldItem, document: Document) -> bool:
    """Whether a file is unchanged since its text was stored with all its marks."""
    if document.plain is None or document.plain == document.text or item.version is None:
        return False
    held = store.corpus.version(item.version)
    return held is not None and held.text == document.plain


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
