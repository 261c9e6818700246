"""Which entry of a feed document is which entry we know.

The theory. An entry has four marks of who it is, and feeds break each of them:

    link    the article's address. Broken where all entries link to the homepage, where a live blog's posts share
            one address, where the address is rewritten with the headline.
    guid    the identifier. Broken where it is missing, one for all, new at every poll, or a URL that changes
            with the link.
    number  the publisher's own number inside the address ("…-5467821.html"). Survives a rewritten headline, but
            only some publishers have one.
    time    when it was published, with the title. Broken where all entries carry the time of the poll.

So no mark is believed for itself. A mark *distinguishes* when, among the entries of this document and among the
known entries, at most one each carries it; a mark that several carry is no mark, except together with another.
Entries are paired with known ones in rounds, the strongest evidence first; who is paired takes no part in
later rounds:

    1  guid, link, title (and time)     4  link               7  time to the second, titles alike
    2  guid and link                    5  guid               8  title and time, where link and guid say nothing
    3  link and title                   6  number, same site

A link alone (4) is enough, whatever the guid says: one article is one item over changing guids. Not so where the
known entries show that the address is shared: then the guid has to agree. A guid alone (5) is enough if it is long
enough to be an identifier; short ones ("3", "latest") are sometimes positions in the list, and need a title,
a time or a number that agrees. A number (6) needs a title or a time that agrees, because five digits are not a proof.
A time (7) needs similar titles or addresses, because agencies publish several reports in one second.

Within a document, entries that differ in anything are never merged: two entries are two entries, and only one of
them can be the known one. Entries that are equal in every field are one entry, listed twice. Entries that differ
only in what is no mark (their teasers, say) are paired in the order of their contents, which may swap two of them
once but keeps them from being new at every poll.

What the rounds look at are sets, never positions, so the order of the entries changes nothing.

The usual rule, `guid or link`, loses or doubles entries in each of the broken cases above. Writing the theory down
where the code is was learnt from the duplicate finder of lemon24/reader (its entry_dedupe plugin).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b

from watcher.core.marks import (
    Marks,
    agree,
    make_marks,
    of_entry,
)
from watcher.core.pairing import Matcher, Shared
from watcher.model import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEntry:
    """What the store knows of one entry of this feed."""

    id: int
    guid: str | None
    link_key: str | None  # links.canonical(link)
    title: str
    published: datetime | None
    number: str | None  # links.article_number(link)


@dataclass(frozen=True, slots=True, kw_only=True)
class Identified:
    """An entry and whom it was taken for."""

    entry: Entry
    known_id: int | None  # None: not seen before
    key: str  # the mark that tells it apart in this document: "link:…", "guid:…" or "text:…"
    how: str  # the evidence in words; "new" where there is none
    twice: bool = False  # equal in every field to one before it in the document


def identify(
    entries: Sequence[Entry],
    known: Sequence[KnownEntry],
    *,
    present: Set[int] = frozenset(),
) -> list[Identified]:
    """Return for each entry, in the same order, the known entry it is.

    `present` are the known entries that are in the document although not in `entries`, because their bytes
    were recognised (core/split.py): they are nobody else. No known entry is given to two entries, but for an
    entry that stands in the document twice, equal in every field: the second is marked `twice`.
    """
    first: dict[Entry, int] = {}
    for at, entry in enumerate(entries):
        first.setdefault(replace(entry, fragment=None), at)
    places = list(first.values())
    distinct = [entries[at] for at in places]
    held = sorted(known, key=lambda one: one.id)  # of equals the oldest is taken
    ours = [of_entry(entry) for entry in distinct]
    matcher = Matcher(ours, [_of_known(one) for one in held], [_order(one) for one in distinct])
    matcher.claimed.update(at for at, one in enumerate(held) if one.id in present)
    _match(matcher)
    keys = _keys(distinct, ours, matcher.shared)
    found = {
        place: Identified(
            entry=entries[place],
            known_id=held[matcher.taken[at][0]].id if at in matcher.taken else None,
            key=keys[at],
            how=matcher.taken[at][1] if at in matcher.taken else "new",
        )
        for at, place in enumerate(places)
    }
    return [
        found[at]
        if at in found
        else replace(found[first[replace(entry, fragment=None)]], entry=entry, twice=True)
        for at, entry in enumerate(entries)
    ]


def _match(matcher: Matcher) -> None:
    """Run the rounds, the strongest evidence first."""
    by, shared = matcher.by, matcher.shared
    by(
        "the same guid, link, title and time",
        lambda m: (m.guid, m.link, m.title, m.published) if m.guid and m.link else None,
    )
    by(
        "the same guid, link and title",
        lambda m: (m.guid, m.link, m.title) if m.guid and m.link else None,
        several=True,
    )
    by(
        "the same guid and link",
        lambda m: (m.guid, m.link) if m.guid and m.link else None,
    )
    by(
        "the same link and title",
        lambda m: (m.link, m.title) if m.link and m.title else None,
        shared.guids_agree,
    )
    by("the same link", lambda m: m.link, shared.link_is_own)
    by("the same guid", lambda m: m.guid, shared.guid_is_own)
    by(
        "the same article number",
        lambda m: (m.site, m.number) if m.number else None,
        agree,
    )
    matcher.alike()
    by(
        "the same title and time",
        lambda m: (m.title, m.published),
        shared.says_nothing_else,
        several=True,
    )


def _of_known(known: KnownEntry) -> Marks:
    return make_marks(
        guid=known.guid,
        link=known.link_key,
        title=known.title,
        published=known.published,
        number=known.number,
    )


def _order(entry: Entry) -> tuple[str, ...]:
    """Return all an entry says, to put entries in an order that does not come from the document."""
    fields = (
        entry.guid,
        entry.link,
        entry.title,
        entry.published,
        entry.teaser,
        entry.updated,
    )
    return tuple(
        str(field or "") for field in (*fields, entry.content, entry.author, entry.language)
    )


def _keys(entries: Sequence[Entry], ours: Sequence[Marks], shared: Shared) -> list[str]:
    """Return for each entry the mark that tells it apart here; where none does, a hash of all it says."""
    keys = []
    for marks in ours:
        if link := shared.own_link(marks):
            keys.append("link:" + link)
        elif guid := shared.own_guid(marks):
            keys.append("guid:" + guid)
        else:
            keys.append(
                "text:" + _digest(marks.guid, marks.link, marks.title, str(marks.published))
            )
    repeated = {key for key, count in Counter(keys).items() if count > 1}
    return [
        f"{key}:{_digest(*_order(entry))}" if key in repeated else key
        for key, entry in zip(keys, entries, strict=True)
    ]


def _digest(*parts: str | None) -> str:
    joined = "\0".join(part or "" for part in parts)
    return blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
