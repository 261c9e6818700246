"""One text against the corpus: is it a copy, a revision, what is new in it, who disagrees?

`keep` reads what the corpus has, asks the core, and appends item, version, matches and diffs.
The caller holds the transaction. Keeping the same text twice changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from watcher.config import Config
from watcher.core import lineage
from watcher.core.boilerplate import masked
from watcher.core.changes import changed
from watcher.core.dates import AHEAD
from watcher.core.language import iso_language
from watcher.core.likeness import Fingerprint, fingerprint
from watcher.core.text import norms
from watcher.edge.store.corpus import HeldItem, HeldVersion
from watcher.jobs.belonging import counting, mark, note, settle
from watcher.jobs.prepared import Prepared, blanked, prepare
from watcher.jobs.telling import tell
from watcher.model import Article, DiffKind, PageKind

if TYPE_CHECKING:
    from watcher.core.names import Names
    from watcher.edge.store import Store


_ANOTHER = 0.05  # of the shorter text's shingles: less in common under one headline is no edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What keeping a text came to."""

    item: int
    version: int | None
    fresh: bool  # the item was not known before
    revised: bool  # a known item with a changed text
    stories: frozenset[str]
    diffs: tuple[tuple[int, DiffKind], ...]
    ahead: datetime | None = None  # a date that it says and that cannot be: after tomorrow


def keep(
    store: Store,
    *,
    item: HeldItem | None,
    outlet: str | None,
    key: str,
    url: str | None,
    ref: str | None,
    source: str,
    teaser: str,
    article: Article,
    names: Names,
    config: Config,
    wanted: Collection[str] | None,
    now: datetime,
) -> Kept:
    """Append what is new about an item: its first version, a changed one, or nothing.

    `wanted` limits the stories (None: all). `teaser` is searched for names beside the text. A date after tomorrow counts as none.
    """
    # "fr-FR" and "fr" are one language to everything that compares.
    article = replace(article, language=iso_language(article.language))
    ahead = article.published if article.published and article.published > now + AHEAD else None
    if ahead is not None:
        # Polling has asked already; what is imported may say anything.
        article = replace(article, published=None)
    corpus = store.corpus
    held = corpus.version(item.version) if item is not None and item.version is not None else None
    remade = held is not None and _is_remade(held, article, source)
    if held is not None and not remade and not _speaks_for_text(held, article, source):
        # Its headline may have changed all the same.
        source = held.source
        article = replace(
            article,
            kind=PageKind(held.kind),
            text=held.text,
            language=held.language,
            extractor=held.extractor,
        )
    reading = prepare(article, teaser, outlet, names, config, wanted)
    fresh = item is None
    item_id = (
        corpus.add_item(
            outlet=outlet,
            key=key,
            url=url,
            ref=ref,
            source=source,
            article=article,
            at=now,
        )
        if item is None
        else item.id
    )
    if held is not None and not _is_revision(held, reading, source, remade=remade):
        found = _found_late(
            store, item_id, held, teaser, article, outlet, names, config, wanted, now
        )
        return replace(found, ahead=ahead)
    print_ = fingerprint(reading.clean)
    # Looked up before this text is added: what the index knew of its shingles until now.
    verdict = _verdict(store, item_id, outlet, reading, print_, now)
    version = corpus.add_version(
        item_id,
        article,
        number=1 if held is None else held.number + 1,
        source=source,
        furniture=reading.spans,
        wire=reading.credit.agency if reading.credit else None,
        words=print_.size,
        shingles=print_.shingles,
        sha256=reading.sha256,
        at=now,
        copy=verdict.kind is DiffKind.COPY,
    )
    corpus.add_matches(version, reading.matches)
    before = corpus.stories_of(item_id)
    stories = reading.stories | before
    diffs = tuple(
        tell(
            store,
            story,
            item_id,
            version,
            held if story in before else None,
            verdict,
            reading,
            now,
        )
        # A text that only we cut differently is kept as what later edits are compared with.
        for story in sorted(stories - before if remade else stories)
    )
    return Kept(
        item=item_id,
        version=version,
        fresh=fresh,
        revised=held is not None and not remade,
        stories=stories,
        diffs=diffs,
        ahead=ahead,
    )


def _found_late(
    store: Store,
    item: int,
    held: HeldVersion,
    teaser: str,
    article: Article,
    outlet: str | None,
    names: Names,
    config: Config,
    wanted: Collection[str] | None,
    now: datetime,
) -> Kept:
    """Tell a text that we hold to the stories which it turns out to be part of only now.

    A second feed's headline may say the name, an edited teaser, or a feed that serves another story.
    """
    before = store.corpus.stories_of(item)
    text = replace(article, title=held.title, text=held.text, language=held.language)
    reading = prepare(text, teaser, outlet, names, config, wanted)
    diffs: list[tuple[int, DiffKind]] = []
    verdict: lineage.Verdict | None = None
    for story in sorted(reading.stories - before):
        told = store.replays.told(item, story)
        if told:
            # A replay left it out: what was told counts again, and nothing is told twice.
            found = counting(reading.matches, {story})[story]
            note(store, story, item, "added", found, now=now)
            diffs += tell_kept(
                store,
                story,
                item,
                outlet,
                words={held.id: teaser},
                names=names,
                config=config,
                told=told,
                now=now,
            )
            settle(store, item, now=now)
            continue
        verdict = verdict or _verdict(
            store, item, outlet, reading, fingerprint(reading.clean), held.seen, until=held.id
        )
        mark(store, held.id, [match for match in reading.matches if match.story == story])
        diffs.append(tell(store, story, item, held.id, None, verdict, reading, now, seen=held.seen))
    return Kept(
        item=item,
        version=held.id if diffs else None,
        fresh=False,
        revised=False,
        stories=frozenset(before | reading.stories),
        diffs=tuple(diffs),
    )


def tell_kept(
    store: Store,
    story: str,
    item: int,
    outlet: str | None,
    *,
    words: Mapping[int, str],
    names: Names,
    config: Config,
    told: Collection[int],
    now: datetime,
) -> tuple[tuple[int, DiffKind], ...]:
    """Tell a story of an item that was kept before the story's names would have found it.

    Its versions are told in order, from the first that has a name; `told` are those that were before.
    `words` has what feeds said while a version stood, by the version's id.
    """
    diffs: list[tuple[int, DiffKind]] = []
    previous: HeldVersion | None = None
    versions = store.corpus.versions_of(item)
    for version in versions:
        article = Article(
            kind=PageKind(version.kind),
            title=version.title,
            text=version.text,
            language=version.language,
            published=version.published,
            why="kept",
            extractor=version.extractor,
        )
        said = words.get(version.id, "")
        reading = prepare(article, said, outlet, names, config, {story}, spans=version.furniture)
        if version.id in told:
            mark(store, version.id, reading.matches)
            previous = version
            continue
        if previous is None and story not in reading.stories and version is not versions[-1]:
            continue
        mark(store, version.id, reading.matches)
        if previous is None or not _is_remade(previous, article, version.source):
            print_ = fingerprint(reading.clean)
            verdict = _verdict(store, item, outlet, reading, print_, version.seen, until=version.id)
            diffs.append(
                tell(
                    store,
                    story,
                    item,
                    version.id,
                    previous,
                    verdict,
                    reading,
                    now,
                    seen=version.seen,
                )
            )
        previous = version
    return tuple(diffs)


def _is_remade(held: HeldVersion, article: Article, source: str) -> bool:
    """Whether an article's text was got in another way than the one we hold: no edit of the outlet's.

    Another version of the extractor, or the page of an item that was imported.
    """
    if source != "page" or held.source == "feed" or article.kind is PageKind.STUB:
        return False
    return held.source != source or held.extractor != article.extractor


def _is_revision(held: HeldVersion, reading: Prepared, source: str, *, remade: bool) -> bool:
    """Whether a text is another version of what we hold."""
    same = held.text == reading.article.text or held.sha256 == reading.sha256
    if remade:
        return not same
    if same and not _retitled(held, reading):
        return False
    if held.source == "feed" and source != "feed":
        return True
    before = blanked(held.text, held.furniture)
    # A polled page may have been a front page or an error; what somebody imported is what they meant.
    polled = source != "import"
    if polled and not _retitled(held, reading) and _is_another_text(before, reading.clean):
        return False
    return changed(held.title, before, reading.article.title, reading.clean) is not None


def _is_another_text(before: str, now: str) -> bool:
    """Whether a page shows something else altogether: a front page, an error, a wrong article.

    A failed reading told as "all was removed" is the worst error of a tracker of corrections.
    """
    old, new = set(fingerprint(before).shingles), set(fingerprint(now).shingles)
    if min(len(old), len(new)) < lineage.THIN:
        return False
    return len(old & new) < _ANOTHER * min(len(old), len(new))


def _speaks_for_text(held: HeldVersion, article: Article, source: str) -> bool:
    """Whether a text can show that the text we hold was edited. Compares like with like.

    A feed's words never revise a page's text, a paywall's first lines never the whole article,
    and what another extractor cut differently is not an edit.
    """
    if source == "feed" and held.source != "feed":
        return False
    if held.kind == PageKind.ARTICLE and article.kind is PageKind.STUB:
        return False
    if held.source != source or not held.extractor or not article.extractor:
        return True
    return held.extractor == article.extractor


def _retitled(held: HeldVersion, reading: Prepared) -> bool:
    return norms(held.title) != norms(reading.article.title or "")


def _verdict(
    store: Store,
    item: int,
    outlet: str | None,
    reading: Prepared,
    print_: Fingerprint,
    now: datetime,
    until: int | None = None,
) -> lineage.Verdict:
    """Return what a text copies; `until`: only of versions that were kept before this one.

    What is told late must not become a copy of its own copies.
    """
    corpus = store.corpus
    relatives = store.relatives
    stats = (
        relatives.shingle_uses(print_.shingles)
        if until is None
        else relatives.shingle_uses_before(print_.shingles, until, but=item)
    )
    at = reading.article.published or now
    # As the uses are counted: what is polled, on the day it was seen, whatever date it claims.
    day = at if reading.article.extractor == "import" else now
    boilerplate = masked(stats, day.astimezone(UTC).date(), corpus.outlet_id(outlet))
    clean = fingerprint(reading.clean, boilerplate)
    chosen = [
        candidate.version
        for candidate in lineage.choose(
            clean,
            [
                lineage.Candidate(version=one.version, shared=one.shared, size=one.words)
                for one in relatives.sharing(clean.shingles, stats, but=item, until=until)
            ],
        )
    ]
    same = relatives.same_text(reading.sha256, but=item)
    if same is not None and same not in chosen and (until is None or same < until):
        chosen.append(same)
    return lineage.judge(
        reading.clean,
        [
            lineage.Held(
                version=version.id,
                item=version.item,
                outlet=version.outlet or "",
                text=blanked(version.text, version.furniture),
                published=version.published,
                seen=version.seen,
            )
            for version in corpus.versions(chosen).values()
        ],
        stats=stats,
        outlet=outlet,
        at=at,
        masked=boilerplate,
    )
