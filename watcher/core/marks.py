"""The marks by which one entry is told from another, in one form for new entries and known ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote

from rapidfuzz import fuzz

from watcher.core import links
from watcher.model import Entry

# 0 to 100, rapidfuzz's token_set_ratio. Of 1,711 headlines rewritten by a news site (revisions/headlines.jsonl)
# 80 % reach 50 against their former self, of 20,000 pairs of its unrelated headlines 1 %; at 60 it is 64 % and
# 0.04 %. 50, because it is asked only where time or number agree already.
TITLES_ALIKE = 50.0


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of an entry, or of a known one, in one form."""

    guid: str | None
    link: str | None  # None where it is the homepage, which says nothing
    site: str | None
    title: str
    published: datetime | None
    number: str | None


def of_entry(entry: Entry) -> Marks:
    """Return the marks of an entry as a feed gave it."""
    return make_marks(
        guid=entry.guid,
        link=links.canonical(entry.link) if entry.link else None,
        title=entry.title,
        published=entry.published,
        number=links.article_number(entry.link) if entry.link else None,
    )


def make_marks(
    *,
    guid: str | None,
    link: str | None,
    title: str,
    published: datetime | None,
    number: str | None,
) -> Marks:
    """Return the marks; `link` is canonical already."""
    return Marks(
        guid=_unless_root(folded_guid(guid)),
        link=_unless_root(link),
        site=link.split("/", 3)[2] if link and "://" in link else None,
        title=" ".join(title.split()).casefold(),
        published=published.replace(microsecond=0) if published else None,
        number=number,
    )


def folded_guid(guid: str | None) -> str | None:
    """Return the guid for comparing: an address without its scheme, tracking and the like."""
    if not guid:
        return None
    guid = guid.strip()
    return links.canonical(guid) if guid.lower().startswith(("http://", "https://")) else guid


def agree(ours: Marks, theirs: Marks) -> bool:
    """Whether time or title support that two entries with different links are one."""
    if ours.published is not None and ours.published == theirs.published:
        return True
    return likeness(ours, theirs) >= TITLES_ALIKE


def likeness(ours: Marks, theirs: Marks) -> float:
    """Return how alike the titles are, or the words in the addresses where they are more so, 0 to 100."""
    titles = fuzz.token_set_ratio(ours.title, theirs.title) if ours.title and theirs.title else 0.0
    slugs = 0.0
    if ours.link and theirs.link and ours.site == theirs.site:
        mine, other = _slug(ours.link), _slug(theirs.link)
        slugs = fuzz.token_set_ratio(mine, other) if mine and other else 0.0
    return max(titles, slugs)


_WORD = re.compile(r"[^\W\d_]{3,}")


def _slug(link: str) -> str:
    """Return the words of the path's wordiest segment, "" where they are too few to be a headline."""
    path = unquote(link.split("?")[0])
    words = max((_WORD.findall(segment) for segment in path.split("/")[3:]), key=len, default=[])
    return " ".join(words) if len(words) >= 4 else ""


_ROOT = re.compile(r"https://[^/?#]+/?\Z")


def _unless_root(address: str | None) -> str | None:
    """Return the address, None where it is a whole site's, which tells no article apart."""
    return None if address is None or _ROOT.match(address) else address
