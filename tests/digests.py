"""Records of digests from invented diffs: a day with everything in it, a quiet day, and whatever a test asks for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from watcher.core import digest
from watcher.core.digest_articles import slim

MADE = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)
LAST = "2026-03-02T06:00:00Z"
HEAD = {
    "story": "harbour",
    "title": "Tamsin Orlebar and the harbour",
    "timezone": "Europe/Paris",
    "after": 40,
    "until": 60,
    "last": LAST,
}
FEEDS: dict[str, Any] = {
    "followed": 5,
    "polls": 480,
    "unpolled": 0,
    "troubled": [],
    "troubled_count": 0,
    "troubled_more": 0,
    "troubled_new": 0,
    "recovered": 0,
    "unread": 0,
    "waiting": 0,
    "gaps": [],
    "gaps_count": 0,
    "gaps_more": 0,
}


def diff(number: int, item: int | None = None, kind: str = "new", **given: Any) -> dict[str, Any]:
    """Return a diff as `diffs --json` has it."""
    item = item or number
    return {
        "id": number,
        "story": "harbour",
        "item": item,
        "version_id": number,
        "kind": kind,
        "of": None,
        "of_outlet": None,
        "of_ref": None,
        "of_outside": False,
        "translation_of": None,
        "at": "2026-03-02T21:05:00Z",
        "published": "2026-03-02T21:00:00Z",
        "outlet": f"Outlet {item}",
        "ref": None,
        "title": f"Headline {item}",
        "url": f"https://outlet{item}.example/{item}",
        "language": "en",
        "wire": None,
        "novelty": 1.0,
        "added": [],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "evidence": {},
        **given,
    }


def sentence(text: str, weight: float = 10.0, start: int = 0, news: tuple[str, ...] = ()) -> dict[str, Any]:  # fmt: skip
    """Return a new sentence."""
    return {
        "text": text,
        "start": start,
        "end": start + len(text),
        "weight": weight,
        "news": list(news),
    }


def known(text: str, item: int = 1, *, probable: bool = False) -> dict[str, Any]:
    """Return a sentence that was told before."""
    return {"text": text, "quote": text, "item": item, "outlet": f"Outlet {item}", "share": 0.9, "probable": probable, "start": 0, "end": len(text), "item_ref": None}  # fmt: skip


def conflict(about: str, says: str, quote: str, *others: dict[str, Any]) -> dict[str, Any]:
    """Return a disputed fact of a diff."""
    return {"about": about, "says": says, "quote": quote, "others": list(others)}


def other(item: int, says: str, quote: str, kind: str = "disagree") -> dict[str, Any]:
    """Return who says otherwise."""
    return {"says": says, "quote": quote, "item": item, "item_ref": None, "outlet": f"Outlet {item}", "at": "2026-03-02T20:00:00Z", "class": kind}  # fmt: skip


def record(
    *diffs: dict[str, Any],
    texts: dict[int, tuple[tuple[str, str], tuple[str, str]]] | None = None,
    notes: dict[int, str | None] | None = None,
    **given: Any,
) -> dict[str, Any]:
    """Return a digest's record; `texts` are headline and text of revised items before and after."""
    told = [slim(one, given.pop("claimed", ())) for one in diffs]
    revisions = [one for one in told if one["kind"] == "revision"]
    looked_at = dict.fromkeys((one["item"] for one in revisions), None) | (notes or {})
    found = digest.revised(revisions, looked_at)
    shown = [
        digest.revision(one, *texts[one["item"]])
        for one in found["chosen"]
        if texts and one["item"] in texts
    ]
    shown = digest.same_changes(shown, most=digest.REVISIONS)
    items = {
        one["item"]: {"id": one["item"], "ref": None, "url": one["url"], "published": one["published"], "language": one["language"], "outlet": one["outlet"]}
        for one in diffs
    }  # fmt: skip
    return digest.assembled(
        head={**HEAD, **given.pop("head", {})},
        diffs=told,
        **{
            "began": None,
            "now": MADE,
            "history": (),
            "items": items,
            "claims": (),
            "known": set(),
            "revisions": {
                **{name: found[name] for name in ("count", "silent")},
                "new": sum(one["new"] for one in found["all"]),
                "facts": sum(one["facts"] for one in found["all"]),
                "shown": shown,
                "more": found["count"] - sum(1 + len(one["also"]) for one in shown),
            },
            "feeds": FEEDS,
            "seen": {"entries": 31, "not_matching": 22},
            **given,
        },
    )


def quiet(**given: Any) -> dict[str, Any]:
    """Return the record of a day on which nothing happened."""
    return record(**given)


def rich() -> dict[str, Any]:
    """Return the record of a day on which everything happened."""
    return record(
        diff(
            41,
            1,
            title="Founder of the Brine Covenant led away in handcuffs",
            outlet="Quay News",
            wire="MWS",
            published="2026-03-02T11:40:00Z",
            added=[
                sentence("Tamsin Orlebar, 44, was led out of the customs house in handcuffs shortly before noon on Monday.", 30, 0, ("Tamsin", "Orlebar", "44", "Monday")),
                sentence("Constables carried four crates of ledgers to a waiting van.", 20, 200, ("four",)),
                sentence("A crowd of herring packers whistled.", 8, 300),
            ],
            repeated=[known("The customs house has no heating.", 9)],
        ),
        diff(42, 2, "copy", of=1, outlet="Courant", of_outlet="Quay News", wire="MWS"),
        diff(
            43,
            3,
            "copy",
            of=1,
            outlet="Mainland Ledger",
            of_outlet="Quay News",
            added=[sentence("Bail was set at 9,000 crowns late in the evening.", 25, 400, ("9,000",))],
        ),
        diff(
            44,
            4,
            outlet="جريدة المرفأ",
            language="ar",
            title="توقيف مؤسسة عهد الملح Brine Covenant في دار الجمارك",
            url="https://marfa.example/أخبار/44",
            added=[sentence("وقالت المحامية إن 12 شخصا أوقفوا معها (Brine Covenant) صباح الاثنين.", 22, 0, ("12",))],
            repeated=[known("أوقفت تامسين أورلبار ظهر الاثنين.", 1, probable=True)],
        ),
        diff(
            45,
            5,
            outlet="Le Quai",
            language="fr",
            title="La fondatrice du Brine Covenant arrêtée",
            translation_of=1,
            added=[sentence("Sa sœur cherche un avocat à Upper Wendle.", 9, 0, ("Upper", "Wendle"))],
            repeated=[known("Tamsin Orlebar a été arrêtée.", 1, probable=True)],
        ),
        diff(
            46,
            6,
            outlet="Wendle Observer",
            title="Hearing set for Thursday",
            added=[sentence("Tamsin Orlebar, 47, will be heard on Thursday at the assize hall in Upper Wendle.", 18, 0, ("47",))],
            conflicts=[
                conflict("age of Tamsin Orlebar", "47", "Tamsin Orlebar, 47, will be heard on Thursday at the assize hall in Upper Wendle.",
                         {**other(1, "44", "Tamsin Orlebar, 44, was led out of the customs house in handcuffs shortly before noon on Monday."), "outlet": "Quay News"}),
            ],
        ),
        diff(47, 7, "copy", of=900, outlet="Tide Table", of_outlet="Ferry Gazette", published="2026-03-02T18:00:00Z"),
        diff(48, 8, outlet="Old Gazette", title="How it began", published="2026-02-11T08:00:00Z", added=[sentence("A net loft was let.", 3)]),
        diff(
            49,
            9,
            "revision",
            outlet="Ferry Gazette",
            title="Nine days in the customs house",
            at="2026-03-03T02:15:00Z",
            removed=["Three constables were hurt below the slipway."],
            added=[sentence("Two constables were hurt below the slipway.", 0, 0, ("Two",))],
            conflicts=[conflict("people wounded", "Two constables were hurt", "Two constables were hurt below the slipway.", {**other(9, "Three constables were hurt", "Three constables were hurt below the slipway.", "corrected"), "outlet": "Ferry Gazette"})],
            evidence={"change": {"kind": "numbers", "numbers_before": ["three"], "numbers_after": ["two"], "headline_before": None}, "previous_version": 1},
        ),
        diff(50, 10, "removal", outlet="Net Loft Weekly", title="Who paid for the dredging boats", at="2026-03-03T03:00:00Z", evidence={"why": "the page answers 404, twice, hours apart"}),
        texts={
            9: (
                ("Nine days in the customs house", "The building was quiet. Three constables were hurt below the slipway. Rain fell."),
                ("Nine days in the customs house", "The building was quiet. Two constables were hurt below the slipway. Rain fell."),
            )
        },
        began=datetime(2026, 3, 1, tzinfo=UTC),
        feeds={
            **FEEDS,
            "troubled": [{"outlet": "Harbour Post", "outcome": "error", "last_ok": "2026-03-01T20:10:00Z", "error": "an HTML page, not a feed; its title is “Back soon”"}],
            "troubled_count": 1,
            "recovered": 1,
            "gaps": [{"outlet": "Courant", "from": "2026-03-02T08:00:00Z", "to": "2026-03-02T19:30:00Z", "entries_at_most": None}],
            "gaps_count": 1,
        },
    )  # fmt: skip
