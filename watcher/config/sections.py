"""The sections `feeds` and `service`."""

from __future__ import annotations

from functools import partial
from typing import Final

from yaml.nodes import ScalarNode, SequenceNode

from watcher.config import document
from watcher.config.addresses import (
    WebAddress,
    parse_address,
    parse_contact,
    parse_host_port,
)
from watcher.config.advice import advise_contact
from watcher.config.nearest import suggest
from watcher.config.quantities import (
    parse_interval,
    parse_seconds,
    parse_size,
    parse_whole,
)
from watcher.config.reading import Entry, Reading
from watcher.config.records import (
    Articles,
    FeedConfig,
    Service,
    Story,
)
from watcher.config.stories import parse_words
from watcher.config.unfit import Unfit
from watcher.model import Limits

FEED_KEYS: Final = ("url", "outlet", "every", "articles", "stories")
SERVICE_KEYS: Final = (
    "contact",
    "concurrency",
    "per_host",
    "allow_private",
    "limits",
    "listen",
    "atom",
)
LIMIT_KEYS: Final = ("seconds", "bytes", "redirects", "entries")


def read_feeds(
    reading: Reading, entry: Entry | None, stories: tuple[Story, ...], service: Service
) -> tuple[FeedConfig, ...]:
    """Return the feeds in file order; a second line for the same address is a problem."""
    if entry is None or (isinstance(entry.value, SequenceNode) and not entry.value.value):
        line = 1 if entry is None else document.line(entry.value)
        reading.warn(line, "feeds", "no feed is listed; add one with `watcher feeds add URL`")
        return ()
    story_ids = tuple(story.id for story in stories)
    feeds: list[FeedConfig] = []
    first: dict[str, FeedConfig] = {}
    for item in reading.items(entry):
        feed, address = _read_feed(reading, item, story_ids)
        if feed is None or address is None:
            continue
        earlier = first.setdefault(address.same, feed)
        if earlier is not feed:
            said = f"{feed.written!r} is the feed of line {earlier.line} again; keep one of them"
            reading.problem(item.value, item.path, said)
            continue
        private = address.private
        if private is not None and private not in service.allow_private:
            host = f"[{private[0]}]" if ":" in private[0] else private[0]
            said = f'is on a private network; add "{host}:{private[1]}" to service.allow_private'
            reading.warn(feed.line, item.path, f"{feed.written!r} {said}")
        feeds.append(feed)
    return tuple(feeds)


def _read_feed(
    reading: Reading, item: Entry, story_ids: tuple[str, ...]
) -> tuple[FeedConfig | None, WebAddress | None]:
    line = document.line(item.value)
    if isinstance(item.value, ScalarNode):
        address = reading.parsed(item, parse_address)
        if address is None:
            return None, None
        feed = FeedConfig(
            url=address.url,
            written=document.raw(item.value),
            line=line,
            variables=reading.variables(item.value),
        )
        return feed, address
    keys = reading.mapping(
        item.value,
        item.path,
        known=FEED_KEYS,
        required=("url",),
        what="an address, or a mapping with the key `url`",
    )
    address = reading.parsed(keys["url"], parse_address) if "url" in keys else None
    outlet = reading.parsed(keys["outlet"], parse_words) if "outlet" in keys else None
    every = reading.parsed(keys["every"], parse_interval) if "every" in keys else None
    articles = reading.choice(keys.get("articles"), Articles, Articles.CONTEXT)
    wanted = reading.all_parsed(keys.get("stories"), partial(_parse_story, known=story_ids))
    if address is None or articles is None:
        return None, None
    written = keys["url"].value
    assert isinstance(written, ScalarNode)
    feed = FeedConfig(
        url=address.url,
        written=document.raw(written),
        outlet=outlet,
        every=every,
        articles=articles,
        stories=tuple(dict.fromkeys(wanted)),
        line=line,
        variables=reading.variables(written),
    )
    return feed, address


def _parse_story(text: str, *, known: tuple[str, ...]) -> str:
    if text in known:
        return text
    near = suggest(text, known)
    if near is not None:
        raise Unfit(f"is no story of this file; did you mean {near}?")
    there = f"there is {', '.join(known)}" if known else "there is none"
    raise Unfit(f"is no story of this file; {there}")


def read_service(reading: Reading, entry: Entry | None) -> Service:
    """Return the service's settings; without the section, the defaults."""
    default = Service()
    if entry is None:
        reading.warn(1, "service.contact", advise_contact(default) or "")
        return default
    keys = reading.mapping(entry.value, entry.path, known=SERVICE_KEYS)
    listen = reading.parsed(keys["listen"], parse_host_port) if "listen" in keys else None
    service = Service(
        contact=reading.value(keys.get("contact"), parse_contact, None),
        concurrency=reading.value(
            keys.get("concurrency"),
            partial(parse_whole, least=1, most=256),
            default.concurrency,
        ),
        per_host=reading.value(
            keys.get("per_host"),
            partial(parse_whole, least=1, most=32),
            default.per_host,
        ),
        allow_private=frozenset(reading.all_parsed(keys.get("allow_private"), parse_host_port)),
        limits=_read_limits(reading, keys.get("limits")),
        listen=None if listen is None else _joined(*listen),
        atom=reading.text(keys["atom"]) if "atom" in keys else None,
    )
    advice = advise_contact(service)
    if advice is not None:
        line = document.line(keys.get("contact", entry).key)
        reading.warn(line, "service.contact", advice)
    return service


def _read_limits(reading: Reading, entry: Entry | None) -> Limits:
    default = Limits()
    if entry is None:
        return default
    keys = reading.mapping(entry.value, entry.path, known=LIMIT_KEYS)
    return Limits(
        time=reading.value(keys.get("seconds"), parse_seconds, default.time),
        size=reading.value(keys.get("bytes"), _parse_body_size, default.size),
        redirects=reading.value(
            keys.get("redirects"),
            partial(parse_whole, least=0, most=20),
            default.redirects,
        ),
        entries=reading.value(
            keys.get("entries"),
            partial(parse_whole, least=1, most=1_000_000),
            default.entries,
        ),
    )


def _parse_body_size(text: str) -> int:
    size = parse_size(text)
    if not 10_000 <= size <= 1_000_000_000:
        raise Unfit("is out of bounds; write a size from 10KB to 1GB")
    return size


def _joined(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
