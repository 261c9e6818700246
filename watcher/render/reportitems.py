"""The articles of a report page, each with what was told of it and the evidence of that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from watcher.core.disputes import CORRECTED, strongest
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import shortened
from watcher.render.reportlinks import Links
from watcher.render.safe import line
from watcher.render.weblinks import language, web_address

Record = Mapping[str, Any]
View = dict[str, Any]

_RUN = 240  # characters of a shared run
_PAIRS = 12  # words of a translation beside those of its original


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How much evidence of one diff is shown; what is left out is counted, and `watcher why` has all of it."""

    names: int = 12  # places at which names stand
    runs: int = 5  # that two texts share
    known: int = 12  # sentences known already
    added: bool = True  # new sentences once more, or only where they stand in the days
    furniture: bool = True  # what was not compared


# A browser takes three seconds and more for a page of some 200,000 elements. Measured with 2,000 invented articles: 264,000
# elements with all the room, 156,000 with little.
_LITTLE = Room(names=0, runs=2, known=2, added=False, furniture=False)

_KINDS = {
    "new": "new",
    "copy": "copy",
    "revision": "revised",
    "page": "read in full",
    "removal": "page removed",
    "return": "page came back",
}


def items(record: Record, links: Links, *, many: bool) -> list[View]:
    """Return every article that the page names: the story's first to last, then those that only its evidence names.

    Of `many` each has less room.
    """
    room = _LITTLE if many else Room()
    told: dict[int, list[Record]] = {}
    for diff in record["diffs"]:
        told.setdefault(diff["item"], []).append(diff)

    def order(item: int) -> tuple[bool, str, int]:
        row = links.rows[item]
        return (item not in links.inside, str(row["published"] or row["first_seen"]), item)

    return [_item(item, told.get(item, ()), links, room) for item in sorted(links.rows, key=order)]


def _item(item: int, told: Sequence[Record], links: Links, room: Room) -> View:
    row = links.rows[item]
    original = links.original(item)
    return {
        **links.of(item),
        "anchor": f"i{item}",
        "inside": item in links.inside,
        "ref": row["ref"],
        "at": row["published"] or row["first_seen"],
        "dated": row["published"] is not None,
        "first_seen": row["first_seen"],
        "removed": row["removed"],
        "url": web_address(row["url"]),
        "url_shown": shortened(row["url"] or "", 90),
        "shape": links.shape(item),
        "disputed": item in links.disputed,
        "original": links.of(original) if original is not None else None,
        "copies": [links.of(one) for one in links.copies.get(item, ()) if one in links.rows],
        "names": _names(told),
        "diffs": [_diff(diff, links, room) for diff in told],
    }


def _names(told: Sequence[Record]) -> list[View]:
    """Return the story's names that stand in an article, with the words that they were found by, most often first."""
    latest = next((diff["matches"] for diff in reversed(told) if diff["matches"]), ())
    counted: Counter[tuple[str, bool]] = Counter()
    words: dict[str, dict[str, None]] = {}
    for match in latest:
        counted[match["name"], match["counts"]] += 1
        words.setdefault(match["name"], {})[line(match["surface"])] = None
    return [
        {"name": line(name), "count": count, "counts": counts, "words": list(words[name])[:6]}
        for (name, counts), count in counted.most_common()
    ]


def _diff(diff: Record, links: Links, room: Room) -> View:
    disputed = {
        conflict["about"]: links.conflict(conflict["about"], diff["id"])
        for conflict in diff["conflicts"]
        if any(other.get("class") != CORRECTED for other in conflict["others"])
    }
    corrected = {
        conflict["about"]: links.correction_anchor.get((diff["id"], conflict["about"]))
        for conflict in diff["conflicts"]
        if any(other.get("class") == CORRECTED for other in conflict["others"])
    }
    return {
        "id": diff["id"],
        "anchor": f"d{diff['id']}",
        "kind": _KINDS.get(diff["kind"], diff["kind"]),
        "at": diff["at"],
        "late": diff.get("late", False),
        "novelty": diff["novelty"],
        "added": len(diff["added"]),
        "repeated": len(diff["repeated"]),
        "removed": len(diff["removed"]),
        "disputed": [
            {"about": about, "href": f"#{at}" if at else None} for about, at in disputed.items()
        ],
        "corrected": [
            {"about": about, "href": f"#{at}" if at else None} for about, at in corrected.items()
        ],
        "revision": f"#r{diff['id']}" if diff["id"] in links.revisions else None,
        "why": _why(diff, links, room),
    }


# --- evidence ---------------------------------------------------------------------------


def _why(diff: Record, links: Links, room: Room) -> View:
    """Return what `watcher why` says of a diff."""
    evidence = diff["evidence"]
    why = str(evidence.get("why", ""))
    lang = language(diff["language"])
    known = diff["repeated"]
    return {
        "verdict": "too short to compare with other texts" if why.startswith("thin:") else why,
        "lang": lang,
        "credit": evidence.get("credit"),
        "origin": evidence.get("origin") if (evidence.get("origin") or {}).get("name") else None,
        "matches": [_match(match) for match in diff["matches"][: room.names]],
        "matches_more": max(0, len(diff["matches"]) - room.names),
        "compared": [_compared(one, links, room) for one in diff["compared"]],
        "translation": _translation(diff, links),
        "added": [
            {"text": one["text"], "news": [line(word) for word in one.get("news") or ()]}
            for one in (diff["added"] if room.added else ())
        ],
        "added_under": None if room.added else links.day.get(diff["id"]),
        "known": [_known(one, links) for one in known[: room.known]],
        "known_more": max(0, len(known) - room.known),
        "removed": list(diff["removed"]),
        "conflicts": [_stated(conflict, links) for conflict in diff["conflicts"]],
        "furniture": [
            {"kind": line(one["kind"]), "text": shortened(one["text"], 120)}
            for one in (diff["furniture"] if room.furniture else ())
        ],
    }


def _match(match: Record) -> View:
    return {
        "field": match["field"],
        "start": match["start"],
        "end": match["end"],
        "surface": line(match["surface"]),
        "alias": line(match["alias"]),
        "rule": line(match["rule"]),
        "strength": match["strength"],
        "counts": match["counts"],
        "reason": line(match["reason"] or ""),
    }


def _compared(one: Record, links: Links, room: Room) -> View:
    return {
        **links.of(one["item"], one),
        "of_this": one["of_this"],
        "of_other": one["of_other"],
        "total": one["total"],
        "runs": [
            {"words": run["words"], "text": shortened(run["text"], _RUN)}
            for run in one["runs"][: room.runs]
        ],
    }


def _translation(diff: Record, links: Links) -> View | None:
    found = diff["evidence"].get("translation")
    if not found:
        return None
    return {
        **links.of(found["item"], diff.get("translated") or {}),
        "likeness": found["likeness"],
        "second": found["second"],
        "shared": found["shared"],
        "in_place": found["in_place"],
        "words": [
            {"ours": line(ours), "theirs": line(theirs)}
            for ours, _, theirs, _ in (found["words"] or ())[:_PAIRS]
        ],
    }


def _known(one: Record, links: Links) -> View:
    same = line(one["quote"]).casefold() == line(one["text"]).casefold()
    return {
        **links.of(one["item"], one),
        "text": one["text"],
        "quote": None if same else one["quote"],
        "quote_lang": links.language(one["item"]),
        "share": one["share"],
        "probable": bool(one.get("probable")),
    }


def _stated(conflict: Record, links: Links) -> View:
    kind = strongest(other.get("class") for other in conflict["others"])
    return {
        "about": conflict["about"],
        "class": IN_WORDS.get(kind or "", ""),
        "says": conflict["says"],
        "quote": conflict["quote"],
        "others": [
            {
                **links.of(other["item"], other),
                "says": other["says"],
                "quote": other["quote"],
                "quote_lang": links.language(other["item"]),
            }
            for other in conflict["others"]
        ],
    }
