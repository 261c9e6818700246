"""Invented outlets on a real loopback server, polled by the real job into a real store.

    with World(tmp_path, runner, workers) as world:
        quay = world.outlet("Quay News")
        quay.publish("a1", TITLE, TEXT)
        (poll,) = world.poll()

`workers` may be real ones that several worlds share; None lets the job start its own.
"""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path
from unittest import mock

from tests import make
from tests.servers import Recorded, Route, Server, reply
from watcher.config import load_config
from watcher.edge.store import Store
from watcher.edge.store.schema import APPEND_ONLY
from watcher.jobs.rounds import poll_all

DETENTION = (
    "Tamsin Orlebar was led out of the customs house in handcuffs shortly before noon on Monday.",
    "The Brine Covenant, which she founded in a net loft, had occupied the building for nine days.",
    "Constables carried four crates of ledgers to a waiting van while a crowd of herring packers whistled.",
    "Prosecutor Hesper Langmuir said the ledgers would show who paid for the dredging boats.",
    "Orlebar, 44, told reporters from the steps that she would not answer before her sister had found a lawyer.",
    "The customs house dates from the reign of the last dock king and has no heating above the first floor.",
    "Nobody was hurt, although one constable lost a boot in the mud below the slipway.",
    "A hearing is expected on Thursday at the assize hall in Upper Wendle.",
)
LIGHTHOUSE = (
    "Engineers reached the Skerrow lighthouse on Tuesday after three failed landings in heavy swell.",
    "They found the lamp intact but the stairway gone, torn away by ice during the February storm.",
    "Repairs will cost about 310,000 crowns, the pilotage board estimated, and take until midsummer.",
    "Until then fishermen are asked to steer by the temporary beacon that stands on Gannet Rock.",
    "The keeper's cat, feared lost, was discovered asleep in a coil of rope inside the oil store.",
    "Board member Ivo Castellane praised the crew of the tender, who had waited offshore for eleven hours.",
    "Insurance for the tower lapsed in autumn because two ministries disagreed over who owned it.",
)
BAKERY = (
    "The oldest bakery of Upper Wendle closes on Saturday because its chimney no longer passes inspection.",
    "Three generations of the Prewitt family baked the square rye loaf that schoolchildren call a brick.",
    "Mabel Prewitt said she would rather stop than bake with electricity, which she compared to kissing by post.",
    "Her recipe book goes to the town museum, where it will lie beside the first printed tide table.",
    "The building was bought by a dentist from the mainland, who promised to keep the painted sign.",
    "On the last morning every customer is to receive a loaf without payment, as long as flour remains.",
)
HEARING = (
    "The assize hall in Upper Wendle was so full on Thursday that benches were borrowed from the chapel.",
    "Judge Corvin Ashdale read the charge against Tamsin Orlebar in a voice hardly audible beyond the third row.",
    "Her lawyer, Petra Vanstone, asked that the ledgers be returned, since no warrant had named them.",
    "Two witnesses from the dredging company failed to appear and were fined forty crowns each.",
    "The judge adjourned until the spring tides are over, as half the jury work on the oyster beds.",
    "Outside, members of the Brine Covenant handed out salted liquorice and sang the pilots' hymn.",
    "Langmuir, for the prosecution, left by the back gate without speaking to anybody.",
)
TUNNEL = (
    "Surveyors have marked the route of a road tunnel below the Wendle narrows with yellow buoys.",
    "The plan would replace the chain ferry, which carried 61,000 carts and cars last year.",
    "Oyster growers fear that the drilling mud will smother their beds for a decade or longer.",
    "A public meeting in the fish auction ended early when somebody let a seal into the room.",
    "Spending of nine million crowns was approved by the island council with a majority of one.",
    "Brother Anselm of the chapel called the tunnel a cellar without a house above it.",
)


@dataclass(slots=True)
class Published:
    """One entry as an outlet shows it."""

    guid: str
    title: str
    teaser: str
    path: str
    minutes: int  # after make.NOW
    link: str | None = None  # another address than the path's


@dataclass(slots=True)
class Outlet:
    """A feed at `path`, with ETag and 304, and the pages of its entries."""

    server: Server
    name: str
    path: str
    shown: list[Published] = field(default_factory=list)
    answer: Route | None = None  # instead of the feed
    validators: bool = True

    @property
    def url(self) -> str:
        """The feed's address."""
        return self.server.url(self.path)

    def publish(
        self,
        guid: str,
        title: str,
        sentences=(),
        *,
        teaser: str = "More on the page.",
        path: str | None = None,
        minutes: int = 0,
        link: str | None = None,
    ) -> Published:
        """Put an entry on top of the feed, and its page on the server."""
        entry = Published(guid, title, teaser, path or f"/{guid}", minutes, link)
        self.shown.insert(0, entry)
        if sentences:
            self.page(entry.path, title, sentences)
        return entry

    def page(self, path: str, title: str, sentences) -> None:
        """Serve an article page."""
        body = page(title, sentences)
        self.server.routes[path] = lambda request: reply(body=body, Content_Type="text/html")

    def document(self) -> bytes:
        """Return the feed as RSS 2.0."""
        return rss(self.name, [self._item(entry) for entry in self.shown])

    def _item(self, entry: Published) -> str:
        published = format_datetime(make.NOW + timedelta(minutes=entry.minutes))
        link = entry.link or self.server.url(entry.path)
        return (
            f"<item><guid isPermaLink='false'>{escape(entry.guid)}</guid><title>{escape(entry.title)}</title>"
            f"<link>{escape(link)}</link><pubDate>{published}</pubDate>"
            f"<description>{escape(entry.teaser)}</description></item>"
        )

    def serve(self, request: Recorded) -> object:
        """Answer a request for the feed."""
        if self.answer is not None:
            return self.answer(request)
        body = self.document()
        headers = {"Content_Type": "application/rss+xml"}
        if self.validators:
            headers["ETag"] = f'"{hashlib.sha256(body).hexdigest()[:12]}"'
            if request.header("if-none-match") == headers["ETag"]:
                return reply("304 Not Modified", ETag=headers["ETag"])
        return reply(body=body, **headers)


def rss(name: str, items) -> bytes:
    """Return an RSS 2.0 document."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>'
        f"<title>{escape(name)}</title><link>https://quay.example/</link><description>x</description>\n"
        + "\n".join(items)
        + "\n</channel></rss>\n"
    ).encode()


def page(title: str, sentences) -> bytes:
    """Return an article page with the furniture pages have."""
    paragraphs = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{escape(title)}</title>"
        "<meta property='og:type' content='article'></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{escape(title)}</h1>{paragraphs}</article><footer>About us</footer></body></html>"
    ).encode()


CONSENT = (
    b"<html><head><title>Before you continue</title></head><body><div>"
    b"<p>We value your privacy. We and our 184 partners store and access information on your device.</p>"
    b"<p>We use cookies and similar technologies to process personal data for advertising.</p>"
    b"<p>You can accept all cookies, reject all, or manage your preferences and consent choices.</p>"
    b"<button>Accept all</button><button>Manage preferences</button></div></body></html>"
)


class World:
    """A server, its outlets, a store and a clock that moves an hour with each poll."""

    def __init__(self, folder: Path, runner: asyncio.Runner | None = None, workers=None) -> None:
        self.folder = folder
        self.runner = runner
        self.workers = workers
        self.server = Server()
        self.outlets: list[Outlet] = []
        self.options: dict[str, str] = {}  # further keys of a feed, by its path
        self.service = ""
        self.stories = make.STORIES
        self.now = make.NOW + timedelta(hours=1)
        self.store: Store | None = None

    def __enter__(self) -> World:
        self.server.__enter__()
        self.store = Store(self.folder / "watcher.db", write=True)
        return self

    def __exit__(self, *error: object) -> None:
        self.store.close()
        self.server.__exit__(None, None, None)

    def outlet(self, name: str, path: str | None = None, options: str = "") -> Outlet:
        """Add an outlet with one feed; an outlet of the same name shares its items."""
        path = path or f"/{name.split()[0].lower()}.xml"
        outlet = Outlet(self.server, name, path)
        self.outlets.append(outlet)
        self.options[path] = options
        self.server.routes[path] = outlet.serve
        return outlet

    @property
    def config_text(self) -> str:
        feeds = [
            f"{{url: '{one.url}', outlet: {one.name}{self.options[one.path]}}}"
            for one in self.outlets
        ]
        return make.feeds_text(
            *feeds, ports=[self.server.port], stories=self.stories, service=self.service
        )

    @property
    def config(self):
        return load_config(self.config_text, path="feeds.yaml", environ={})

    def poll(self, *, after: timedelta = timedelta(hours=1), **options):
        """Let time pass, poll every feed, and return the reports in the order of the outlets."""
        self.now += after
        order = [one.url for one in self.outlets]
        with self._shared_workers():
            run = self.runner.run if self.runner else asyncio.run
            polls = run(poll_all(self.config, self.store, now=lambda: self.now, **options))
        return sorted(polls, key=lambda poll: order.index(poll.feed))

    @contextmanager
    def _shared_workers(self):
        if self.workers is None:
            yield
            return
        lent = Lent(self.workers)
        with mock.patch("watcher.edge.workers.Workers", return_value=lent):
            yield

    def rows(self, statement: str, *values: object) -> list[tuple]:
        """Return the rows of a query."""
        return [tuple(row) for row in self.store.connection.execute(statement, values)]

    def diffs(self) -> list[tuple]:
        """Return kind, outlet and title of each diff."""
        return self.rows("SELECT kind, outlet, title FROM diff_records ORDER BY id")

    def observed(self) -> dict[str, list[tuple]]:
        """Return all that was observed, but for the polls themselves."""
        return observed(self.store.connection)


def observed(connection) -> dict[str, list[tuple]]:
    """Return the rows of every table of observations except polls, and what entries and items say."""
    statements = {table: f"SELECT * FROM {table} ORDER BY id" for table in APPEND_ONLY}
    del statements["polls"]
    statements["entries"] = (
        "SELECT id, feed, key, guid, link, title, teaser, content, stories, item, first_seen FROM entries ORDER BY id"
    )
    statements["items"] = (
        "SELECT id, outlet, key, url, ref, title, version, first_seen, removed FROM items ORDER BY id"
    )
    statements["shingles"] = "SELECT * FROM shingles ORDER BY 1, 2"
    return {
        table: [tuple(row) for row in connection.execute(statement)]
        for table, statement in statements.items()
    }


class Lent:
    """Workers that a poll may use but not end."""

    def __init__(self, workers) -> None:
        self._workers = workers

    def __getattr__(self, name: str):
        return getattr(self._workers, name)

    async def aclose(self) -> None:
        """They go on."""


def edited(sentences, number: int, text: str) -> tuple[str, ...]:
    """Return the sentences with one replaced."""
    return (*sentences[:number], text, *sentences[number + 1 :])


__all__ = ["BAKERY", "CONSENT", "DETENTION", "HEARING", "LIGHTHOUSE", "TUNNEL", "Lent", "Outlet", "World", "edited", "observed", "page", "rss"]  # fmt: skip
