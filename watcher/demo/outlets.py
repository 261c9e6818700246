"""What the demo's outlets answer, round by round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from watcher.demo import articles as a
from watcher.demo.articles import Piece
from watcher.demo.feeds import Outlet, content_type, write_feed
from watcher.demo.pages import write_page

COURIER = Outlet(
    id="courier", name="Kessaro Courier", language="en", format="rss", feed="/feed.xml"
)
GAZETTE = Outlet(
    id="gazette", name="Harbour Gazette", language="en", format="atom", feed="/atom.xml"
)
LEDGER = Outlet(
    id="ledger", name="Mainland Ledger", language="en", format="json", feed="/feed.json"
)
SADA = Outlet(id="sada", name="صدى البحر", language="ar", format="rss", feed="/rss")
ECHO = Outlet(id="echo", name="L'Écho des Passes", language="fr", format="rdf", feed="/index.rdf")
OBSERVER = Outlet(
    id="observer", name="Strait Observer", language="en", format="rss", feed="/rss.xml"
)
OUTLETS = (COURIER, GAZETTE, LEDGER, SADA, ECHO, OBSERVER)

RETRY_AFTER = 120  # seconds the throttling outlet asks for: longer than the demo lasts


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a path answers. Outlets' addresses in the body are stand-ins, `Outlet.home`, until it is served."""

    body: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One state of all outlets."""

    name: str
    shows: str  # what the round is for, in a sentence
    answers: Mapping[str, Mapping[str, Answer]]  # outlet id -> path -> answer


_HTML = "text/html; charset=utf-8"
_THROTTLED = Answer(
    status=429,
    headers={
        "Content-Type": "text/plain; charset=utf-8",
        "Retry-After": str(RETRY_AFTER),
    },
    body="Too many requests. Invented for the watcher demo.\n",
)
_BROKEN = Answer(
    headers={"Content-Type": _HTML},
    body="<!DOCTYPE html><html><head><title>Something went wrong</title></head><body><h1>We will be right back</h1>"
    "<p>Our database is having a rest. Invented for the watcher demo.</p></body></html>\n",
)

_QUIET: dict[Outlet, tuple[Piece, ...]] = {
    COURIER: (a.BLOCKADE, a.LEMONS, a.POET, a.CLOCK),
    GAZETTE: (a.SNOW, a.BRIDGE),
    LEDGER: (a.CHESS, a.TRAM),
    SADA: (a.OLIVES, a.SCHOOL),
    ECHO: (a.MARKET, a.BAKER),
    OBSERVER: (a.STRANDED, a.TIDES, a.CHOIR),
}
_WIRE = _QUIET | {
    GAZETTE: (*_QUIET[GAZETTE], a.CLEARED),
    LEDGER: (*_QUIET[LEDGER], a.CLEARED_REPRINT),
    SADA: (*_QUIET[SADA], a.ARABIC),
}
_FOLLOW = _WIRE | {
    GAZETTE: (*_WIRE[GAZETTE], a.RELEASED),
    ECHO: (*_WIRE[ECHO], a.FRENCH),
}
_EDITED = _FOLLOW | {COURIER: (a.BLOCKADE_EDITED, a.LEMONS, a.POET, a.CLOCK)}
_DISPUTED = _EDITED | {OBSERVER: (*_EDITED[OBSERVER], a.PROFILE)}


def _answers(
    pieces: Mapping[Outlet, Sequence[Piece]],
    trouble: Mapping[Outlet, Answer] = MappingProxyType({}),
) -> Mapping[str, Mapping[str, Answer]]:
    """Return every outlet's feed and pages; `trouble` takes the place of a feed."""
    return {
        outlet.id: {
            outlet.feed: trouble.get(outlet)
            or Answer(
                body=write_feed(outlet, shown),
                headers={"Content-Type": content_type(outlet)},
            ),
            **{
                piece.path: Answer(
                    body=write_page(
                        outlet,
                        piece,
                        [other for other in shown if other.path != piece.path],
                    ),
                    headers={"Content-Type": _HTML},
                )
                for piece in shown
            },
        }
        for outlet, shown in pieces.items()
    }


ROUNDS: tuple[Round, ...] = (
    Round(
        name="first report",
        shows="One outlet reports what happened; another's headline names nobody, and only its page says who did it.",
        answers=_answers(_QUIET),
    ),
    Round(
        name="wire",
        shows="Two outlets print the same agency text, and a third reports the event in Arabic.",
        answers=_answers(_WIRE),
    ),
    Round(
        name="follow-up",
        shows="The agency text comes again with two more sentences, and a French report adds its own.",
        answers=_answers(_FOLLOW),
    ),
    Round(
        name="edit and trouble",
        shows="The first report now says five injured instead of three; one feed asks for patience (429), one breaks.",
        answers=_answers(_EDITED, {ECHO: _THROTTLED, LEDGER: _BROKEN}),
    ),
    Round(
        name="disagreement",
        shows="A portrait gives another age; the broken feed is back, the other still waits.",
        answers=_answers(_DISPUTED, {ECHO: _THROTTLED}),
    ),
)
