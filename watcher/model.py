"""Every record that flows through watcher, in order of appearance.

All are frozen, slotted and keyword-only. Times are aware and UTC; unknown is None.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

# --- what is asked of an outlet, and what comes back ------------------------------------


class Fault(StrEnum):
    """Why a request brought nothing."""

    NETWORK = "network"  # no address, no connection, cut off
    TIMEOUT = "timeout"  # the time budget ran out, redirects and body included
    TOO_LARGE = "too large"  # on the wire or inflated
    REFUSED = "refused"  # an address, scheme or port we do not go to
    REDIRECT = "redirect"  # a loop, too many hops, or a redirect to nowhere
    ENCODING = "encoding"  # a content coding we did not ask for, or a damaged one
    THROTTLED = "throttled"  # 429 or 503
    BLOCKED = "blocked"  # 401, 403, 451
    GONE = "gone"  # 410
    MISSING = "missing"  # 404
    HTTP = "http"  # any other status that is not a success


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one fetch, redirects and body included."""

    time: timedelta = timedelta(seconds=30)
    size: int = 10_000_000  # bytes, on the wire and inflated, each
    redirects: int = 5
    entries: int = 10_000  # of one feed document


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchPlan:
    """What to ask for, and the validators we hold for it (verbatim, as the server sent them)."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    accept: str = "*/*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One redirect that was followed."""

    url: str
    status: int
    location: str

    @property
    def permanent(self) -> bool:
        """Whether the server said to use the new address from now on (RFC 9110, 15.4.2 and 15.4.9)."""
        return self.status in (301, 308)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What every answer tells, whether it brought a body or not."""

    url: str  # where the answer came from, after redirects
    status: int | None
    seconds: float
    wire_bytes: int = 0
    hops: tuple[Hop, ...] = ()
    retry_after: timedelta | None = None  # from Retry-After, uncapped
    max_age: timedelta | None = None  # from Cache-Control or Expires


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A whole body, inflated."""

    answer: Answer
    body: bytes
    content_type: str | None  # the header as sent
    etag: str | None
    last_modified: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """304. Its validators replace the ones we hold where it names new ones (RFC 9111, 4.3.4)."""

    answer: Answer
    etag: str | None
    last_modified: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchFailed:
    """No usable body; `reason` is one line for people."""

    answer: Answer
    fault: Fault
    reason: str


FetchResult = Fetched | NotModified | FetchFailed

# --- a feed, read -----------------------------------------------------------------------


class FeedFormat(StrEnum):
    RSS = "rss"
    ATOM = "atom"
    JSON = "json"
    SITEMAP = "sitemap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One element of a feed document, as the feed gave it; texts are plain, markup removed."""

    guid: str | None
    link: str | None  # absolute http(s) address, as published
    title: str
    teaser: str
    content: str = ""  # the full text where the feed carries it
    author: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    language: str | None = None
    fragment: str | None = None  # hash of the element's bytes, where it could be told apart


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedDocument:
    """A feed document that could be read."""

    format: FeedFormat
    version: str  # "rss20", "atom10", "json11", "sitemap-news", as feedparser names them
    title: str | None
    link: str | None
    language: str | None
    ttl: timedelta | None  # RSS ttl or sy:updatePeriod, where stated
    entries: tuple[Entry, ...]
    dropped: int = 0  # entries beyond the limit
    damaged: str | None = None  # why the parser thinks the document is not whole, if it does


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAFeed:
    """Bytes that are no feed, or a feed that cannot be read; `reason` is one line for people."""

    reason: str


# --- a page, read -----------------------------------------------------------------------


class PageKind(StrEnum):
    """What an article page turned out to be."""

    ARTICLE = "article"
    STUB = "stub"  # a paywall's first lines
    CONSENT = "consent"  # a cookie wall
    CHALLENGE = "challenge"  # "checking your browser"
    MEDIA = "media"  # a video, audio or gallery page without an article
    EMPTY = "empty"  # no text could be found: a failed extraction is not an edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text as an outlet published it, free of page furniture where that could be told."""

    kind: PageKind
    title: str | None
    text: str
    language: str | None  # ISO 639-1
    published: datetime | None = None
    updated: datetime | None = None
    author: str | None = None
    canonical: str | None = None  # the address the page calls its own
    site: str | None = None
    why: str = ""  # what decided the kind
    extractor: str = ""  # name and version: texts of different extractors are not compared as edits


# --- names ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A place where a story's name stands: `field[start:end] == surface`, in code points."""

    story: str
    name: str
    alias: str  # the form in feeds.yaml that was found
    surface: str
    start: int
    end: int
    field: str  # "title", "teaser", "content" or "text"
    rule: str  # exact, spelling, script, translated head, surname
    strength: float  # 0..1
    counts: bool = True  # False for a background name: marked, never decides
    reason: str = ""  # the rule in words: "Russian case ending -ом"


# --- comparing --------------------------------------------------------------------------


class DiffKind(StrEnum):
    NEW = "new"
    COPY = "copy"
    REVISION = "revision"
    REMOVAL = "removal"
    RETURN = "return"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a text, in code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence: `text == source[start:end]`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words that stand in both texts in the same order: a[a_start:a_end] and b[b_start:b_end]."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much of two texts is the same, seen from each side (0..1), and where."""

    of_a: float  # share of a that also stands in b
    of_b: float
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A sentence that the story had before, and who had it first."""

    text: str  # the sentence of the new version
    start: int
    end: int
    item: int
    version: int
    outlet: str
    quote: str  # the sentence as it stood there
    share: float  # how much of the sentence's weight it accounts for (0..1)
    probable: bool = False  # it stood there in another language, which is never sure
    news: tuple[str, ...] = ()  # numbers and names in it that nobody had, as they stand there


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What one poll of one feed came to; the `poll --json` record."""

    feed: str
    outlet: str
    outcome: str
    status: int | None
    entries: int
    new: int
    revised: int
    matched: int
    copies: int
    bytes: int
    seconds: float
    next_poll: datetime | None
    gap: Mapping[str, object] | None
    error: str | None
    diffs: tuple[int, ...] = field(default=())
    asked: bool = True  # False: left alone, since its server said wait or it is gone
