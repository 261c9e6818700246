"""What a report is made of, from defaults: diffs and items of an invented story, told by the real core."""

from __future__ import annotations

from datetime import timedelta

from tests import make
from watcher.core.storyline import storyline, tallied
from watcher.core.times import to_text

OUTLETS = ("Quay News", "Ledger", "صدى المرفأ", "Le Courant", "Northern Courant", "Ферма")
SENTENCES = (
    "The harbour office closed gate {n} after Tamsin Orlebar was led away.",
    "About {n} people stood on the mole until the tide came in.",
    "ووصلت العبّارة رقم {n} إلى الرصيف بعد ساعة من موعدها.",
    "Le café du môle a fermé {n} heures plus tôt que d'habitude.",
)


def at(hours: float) -> str:
    """Return a moment so many hours after the story began."""
    return to_text(make.NOW + timedelta(hours=hours))


def item(number: int, **given) -> dict:
    """Return an item as the store gives it."""
    return {
        "id": number,
        "ref": None,
        "url": f"https://quay.example/{number}",
        "outlet": OUTLETS[number % len(OUTLETS)],
        "title": f"Gate {number} of the harbour is closed",
        "language": "en",
        "published": at(number),
        "first_seen": at(number),
        "removed": None,
        **given,
    }


def sentence(text: str, **given) -> dict:
    """Return a new sentence of a diff."""
    return {"text": text, "start": 0, "end": len(text), "weight": 1.0, "news": ["gate"], **given}


def diff(number: int, of_item: dict, **given) -> dict:
    """Return a diff with its evidence, as `jobs.explaining` gives it."""
    return {
        "id": number,
        "story": "harbour",
        "at": of_item["first_seen"],
        "kind": "new",
        "item": of_item["id"],
        "version": 1,
        "version_id": number,
        "url": of_item["url"],
        "outlet": of_item["outlet"],
        "title": of_item["title"],
        "language": of_item["language"],
        "published": of_item["published"],
        "of": None,
        "translation_of": None,
        "wire": None,
        "novelty": 0.5,
        "added": [sentence(one.format(n=of_item["id"])) for one in SENTENCES],
        "repeated": [],
        "removed": [],
        "conflicts": [],
        "evidence": {"why": "nothing like it is held", "thin": False},
        "ref": of_item["ref"],
        "left_out": None,
        "late": False,
        "of_outside": False,
        "translated": None,
        "matches": [
            {
                "name": "Tamsin Orlebar",
                "alias": "Tamsin Orlebar",
                "surface": "Tamsin Orlebar",
                "start": 3,
                "end": 17,
                "field": "text",
                "rule": "exact",
                "strength": 1.0,
                "counts": True,
                "reason": "as written in the story",
            }
        ],
        "compared": [],
        "furniture": [{"kind": "share bar", "text": "Send this to a friend"}],
        **given,
    }


def known(text: str, had: dict, **given) -> dict:
    """Return a sentence that another item had."""
    return {
        "text": text,
        "item": had["id"],
        "outlet": had["outlet"],
        "start": 0,
        "end": len(text),
        "quote": text,
        "share": 1.0,
        "probable": False,
        "item_ref": had["ref"],
        **given,
    }


def record(diffs: list[dict], items: list[dict], **given) -> dict:
    """Return a page's record, its line told by the core."""
    by_id = {one["id"]: one for one in items}
    kinds = [one["kind"] for one in diffs]
    tally = {
        "seen": len(items),
        "imported": 0,
        "matched": len(items),
        "not_matched": 0,
        "new": kinds.count("new"),
        "origins": 0,
        "origins_outside": 0,
        "again": 0,
        "copies": kinds.count("copy"),
        "revisions": kinds.count("revision"),
        "pages": kinds.count("page"),
        "removals": kinds.count("removal"),
        "returns": kinds.count("return"),
    }
    return {
        "story": "harbour",
        "title": "Tamsin Orlebar and the harbour",
        "made": at(5000),
        "since": None,
        "until": None,
        "version": "0.1.0",
        "tally": tallied(tally, diffs),
        "line": storyline("harbour", diffs, by_id, ()),
        "diffs": diffs,
        "items": by_id,
        "revisions": [],
        "feeds": [],
        "gaps": [],
        **given,
    }


def everything() -> dict:
    """Return a record in which each part of a page has something to show."""
    items = [item(number) for number in range(1, 8)]
    first, second, third, fourth, fifth, sixth, outside = items
    outside["title"] = "What stood in another story"
    fourth |= {"published": None, "url": "javascript:alert(1)", "outlet": None, "ref": "r4"}
    sixth |= {"removed": at(60), "language": "ar", "title": "إغلاق البوابة السادسة"}
    text = SENTENCES[0].format(n=1)
    conflict = {
        "about": "age of Tamsin Orlebar",
        "says": "47",
        "quote": "Tamsin Orlebar, 47, said nothing.",
        "others": [
            {
                "says": "44",
                "quote": "Tamsin Orlebar, 44, said nothing.",
                "item": 1,
                "outlet": first["outlet"],
                "at": first["published"],
                "class": "disagree",
                "item_ref": None,
            }
        ],
    }
    corrected = {
        "about": "people hurt",
        "says": "five",
        "quote": "Five people were hurt at the gate.",
        "others": [
            {
                "says": "three",
                "quote": "Three people were hurt at the gate.",
                "item": 3,
                "outlet": third["outlet"],
                "at": third["published"],
                "class": "corrected",
                "item_ref": None,
            }
        ],
    }
    runs = [{"words": 12, "text": text}]
    diffs = [
        diff(1, first),
        diff(
            2,
            second,
            kind="copy",
            of=1,
            added=[],
            repeated=[known(text, first)],
            wire="Meridian Wire",
            compared=[
                {
                    "item": 1,
                    "item_ref": None,
                    "outlet": first["outlet"],
                    "title": first["title"],
                    "of_this": 1.0,
                    "of_other": 0.87,
                    "total": 1,
                    "runs": runs,
                }
            ],
            evidence={
                "why": "shared with item 1",
                "copy_of": 1,
                "credit": {"agency": "Meridian Wire", "quote": "(Meridian)", "rule": "credit line"},
                "origin": {
                    "name": "Meridian Wire",
                    "rule": "credit",
                    "why": "it is credited",
                    "probable": True,
                },
            },
        ),
        diff(3, third, conflicts=[conflict]),
        diff(4, fourth, repeated=[known(text, outside, share=0.6, quote="Gate 7 was closed.")]),
        diff(
            5,
            sixth,
            translation_of=1,
            translated={"item": 1, "item_ref": None, "outlet": "Quay News", "title": "Gate"},
            evidence={
                "why": "nothing like it is held",
                "translation": {
                    "item": 1,
                    "likeness": 0.71,
                    "second": 0.2,
                    "shared": 9,
                    "in_place": 0.5,
                    "words": [["بوابة", 0, "gate", 0]],
                },
            },
        ),
        diff(
            6,
            third,
            kind="revision",
            version=2,
            at=at(50),
            added=[sentence("Five people were hurt at the gate.")],
            removed=["Three people were hurt at the gate."],
            conflicts=[corrected],
        ),
        diff(7, sixth, kind="removal", at=at(60), added=[], evidence={"why": "gone twice"}),
        diff(8, fifth, kind="copy", of=7, added=[], of_outside=True),
    ]
    edits = [
        {"op": "replaced", "old": "Three ", "new": "Five "},
        {"op": "same", "old": "people were hurt.", "new": "people were hurt."},
    ]
    feed = {
        "feed": "https://quay.example/feed",
        "outlet": "Quay News",
        "outcome": "error",
        "last_ok": at(3),
        "error": "500 Internal Server Error",
        "unread": 2,
        "unread_why": "the page could not be read",
    }
    gap = {
        "feed": feed["feed"],
        "outlet": "Ledger",
        "from": at(1),
        "to": at(9),
        "entries_at_most": 4,
    }
    revision = {
        "diff": 6,
        "item": 3,
        "from": 1,
        "to": 2,
        "at": at(50),
        "language": "en",
        "headline": edits[1:],
        "text": edits,
    }
    return record(diffs, items, revisions=[revision], feeds=[feed], gaps=[gap])


def many(count: int) -> dict:
    """Return a record of very many articles: a third of them copies, a conflict in every tenth."""
    items = [
        item(
            number,
            published=at(number * 0.4),
            outlet=f"Outlet {number % 60}",
            title=f"Gate {number}: what the harbour office said on day {number // 60}",
        )
        for number in range(1, count + 1)
    ]
    diffs = []
    for number, one in enumerate(items, 1):
        sentences = [
            sentence(
                f"{text.format(n=number * 7 + line)} The office gave its reasons in note {number}-{line}.",
                weight=float(line),
            )
            for line in range(2)
            for text in SENTENCES
        ]
        if number % 3 == 0:
            before = items[number - 2]
            had = [known(new["text"], before) for new in diffs[-1]["added"]] if diffs else []
            diffs.append(diff(number, one, kind="copy", of=before["id"], added=[], repeated=had))
            continue
        conflicts = []
        if number % 10 == 1 and number > 10:
            other = items[number - 11]
            conflicts = [
                {
                    "about": f"number of boats at gate {number}",
                    "says": str(number),
                    "quote": f"{number} boats lay at the gate.",
                    "others": [
                        {
                            "says": str(number + 1),
                            "quote": f"{number + 1} boats lay at the gate.",
                            "item": other["id"],
                            "outlet": other["outlet"],
                            "at": other["published"],
                            "class": "disagree",
                            "item_ref": None,
                        }
                    ],
                }
            ]
        diffs.append(diff(number, one, added=sentences, conflicts=conflicts))
    return record(diffs, items)
