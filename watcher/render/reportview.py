"""What a report page shows, in the order and the words it shows it; the template only sets the tags."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from watcher.core.times import from_text
from watcher.core.wording import word_changes
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import plural, when
from watcher.render.marked import marked
from watcher.render.plots import Point, timeline
from watcher.render.reportdays import days
from watcher.render.reportitems import items
from watcher.render.reportlinks import Links
from watcher.render.safe import line
from watcher.render.volume import Article, volume
from watcher.render.weblinks import language

Record = Mapping[str, Any]
View = dict[str, Any]

_TROUBLE = ("error", "throttled", "gone")
_CHANGED = {"revision": "revised", "removal": "page removed", "return": "page back"}
_QUOTE = 400  # characters of a corrected sentence on either side of what was changed
_MANY = 300  # articles, above which a page shows less evidence of each


def view(record: Record) -> View:
    """Return everything that the template shows; `record` is neutral already."""
    told = record["line"]
    links = Links(record)
    many = len(record["items"]) > _MANY
    return {
        "story": record["story"],
        "title": record["title"],
        "made": record["made"],
        "version": record["version"],
        "between": _between(record),
        "figures": figures(record),
        "span": span(told),
        "earliest": [links.of(one["item"], one) for one in told["earliest"]],
        "first_at": told["earliest"][0]["at"] if told["earliest"] else None,
        "first_dated": bool(told["earliest"] and told["earliest"][0]["dated"]),
        "timeline": timeline(_points(record, links)),
        "volume": volume(_articles(record, links)),
        "origins": [_origin(group, links, most=1 if many else None) for group in told["groups"]],
        "conflicts": [
            _conflict(number, one, links) for number, one in enumerate(links.conflicts, 1)
        ],
        "corrections": [_correction(one, links) for one in links.corrections],
        "revisions": [_revision(one, links) for one in record["revisions"]],
        "days": days(record, links),
        "items": items(record, links, many=many),
        "many": many,
        "troubles": [_trouble(feed) for feed in record["feeds"] if feed["outcome"] in _TROUBLE],
        "unread": [feed for feed in record["feeds"] if feed["unread"]],
        "gaps": record["gaps"],
        "feeds": len(record["feeds"]),
    }


def figures(record: Record) -> list[tuple[str, int]]:
    """Return the headline figures, each with what it counts."""
    told, tally = record["line"], record["tally"]
    conflicts = sum(one["open"] for one in told["conflicts"])
    added = sum(len(day["added"]) for day in told["timeline"])
    counted = [
        ("article", "articles", told["items"]),
        ("origin", "origins", len(told["groups"])),
        ("outlet", "outlets", told["outlets"]),
        ("copy", "copies", tally["copies"]),
        ("new sentence", "new sentences", added),
        ("open conflict", "open conflicts", conflicts),
        ("revision", "revisions", tally["revisions"]),
    ]
    counted += [
        (one, many, count)
        for one, many, count in (
            ("probable translation", "probable translations", tally["translations"]),
            ("page read at last", "pages read at last", tally["pages"]),
            ("removal", "removals", tally["removals"]),
            ("page came back", "pages came back", tally["returns"]),
        )
        if count
    ]
    return [(one if count == 1 else many, count) for one, many, count in counted]


def span(told: Record) -> str:
    """Return from when to when the articles are."""
    if told["first"] is None:
        return "nothing was told yet"
    first, last = when(told["first"]), when(told["last"])
    return first if first == last else f"{first} to {last}"


def _between(record: Record) -> str | None:
    since, until = record["since"], record["until"]
    if since and until:
        return f"only what was seen from {when(since)} to {when(until)} UTC"
    if since or until:
        return f"only what was seen {'since' if since else 'until'} {when(since or until)} UTC"
    return None


# --- plots ------------------------------------------------------------------------------


def _points(record: Record, links: Links) -> Iterable[Point]:
    """Yield each article once, where it was published, and each change where it was seen."""
    firsts = {group["items"][0]["item"] for group in record["line"]["groups"]}
    for group in record["line"]["groups"]:
        for one in group["items"]:
            shape = links.shape(one["item"])
            said = links.said(one["item"], first=one["item"] in firsts and len(group["items"]) > 1)
            seen = "" if one["dated"] else "seen "
            yield Point(
                at=from_text(one["at"]),
                lane=links.outlet(one["item"]),
                shape=shape,
                disputed=one["item"] in links.disputed,
                href=f"#i{one['item']}",
                label=f"{links.outlet(one['item'])}, {seen}{when(one['at'])}: {said}: {_title(one)}",
                item=one["item"],
            )
    for diff in record["diffs"]:
        if diff["kind"] in _CHANGED:
            yield Point(
                at=from_text(diff["at"]),
                lane=links.outlet(diff["item"]),
                shape=diff["kind"],
                disputed=False,
                href=f"#d{diff['id']}",
                label=f"{links.outlet(diff['item'])}, {when(diff['at'])}: {_CHANGED[diff['kind']]}: {_title(diff)}",
                item=diff["item"],
            )


def _title(one: Record) -> str:
    return line(one.get("first_title") or one["title"] or one["url"] or "without a title")


def _articles(record: Record, links: Links) -> Iterable[Article]:
    for group in record["line"]["groups"]:
        for one in group["items"]:
            yield Article(
                day=date.fromisoformat(one["at"][:10]),
                outlet=links.outlet(one["item"]),
                copied=links.shape(one["item"]) != "origin",
            )


# --- origins ----------------------------------------------------------------------------


def _origin(group: Record, links: Links, *, most: int | None) -> View:
    """Return an origin; `most`: how many of the sentences that it has alone are shown, None for all that the record names."""
    first, *others = group["items"]
    name = group["wire"] or (group["origin"] or {}).get("name") or links.outlet(first["item"])
    parts = [
        plural(count, one, many)
        for count, one, many in (
            (group["copies"], "copy", "copies"),
            (group["translations"], "probable translation", None),
        )
        if count
    ]
    return {
        "anchor": f"o{group['of']}",
        "name": line(name),
        "first": links.of(first["item"], first),
        "at": first["at"],
        "dated": first["dated"],
        "count": len(group["items"]),
        "outlets": len(group["outlets"]),
        "outside": None if group["of"] in links.inside else links.of(group["of"]),
        "others": [
            {
                **links.of(one["item"], one),
                "at": one["at"],
                "dated": one["dated"],
                "wire": one["wire"],
                "said": links.said(one["item"]),
            }
            for one in others
        ],
        "folded": ", ".join(parts) or plural(len(others), "more article"),
        "whose": group["origin"] if group["origin"] and not group["wire"] else None,
        "borrows": [
            {**links.of(one["item"], one), "share": one["share"]} for one in group["borrows"]
        ],
        "alone": [
            {**links.sentence(one), "outlet": links.outlet(one["item"])}
            for one in group["alone"][:most]
        ],
        "alone_total": group["alone_total"],
    }


# --- disputes ---------------------------------------------------------------------------


def _conflict(number: int, conflict: Record, links: Links) -> View:
    return {
        "anchor": f"c{number}",
        "about": conflict["about"],
        "class": IN_WORDS.get(conflict["class"] or "", "not classed"),
        "kind": conflict["class"] or "none",
        "open": conflict["open"],
        "claims": [
            {
                **links.of(claim["item"], claim),
                "says": claim["says"],
                "quote": claim["quote"],
                "lang": links.language(claim["item"]),
                "at": claim["at"],
                "dated": claim["dated"],
                "stands": claim["stands"],
                "was": (claim.get("was") or {}).get("says"),
                "until": claim.get("until"),
            }
            for claim in conflict["claims"]
        ],
        "values": [
            {
                "says": " / ".join(dict.fromkeys(line(one) for one in value["says"])),
                "outlets": len(value["outlets"]),
                "origins": value["origins"],
            }
            for value in conflict["values"]
        ],
    }


def _correction(one: Record, links: Links) -> View:
    return {
        **links.of(one["item"], one),
        "anchor": f"k{one['number']}",
        "about": one["about"],
        "at": one["at"],
        "diff": one["diff"],
        "edits": marked(
            [
                {"op": edit.op, "old": edit.old, "new": edit.new}
                for edit in word_changes(one["before"]["quote"], one["after"]["quote"])
            ],
            beside=_QUOTE,
        ),
        "lang": links.language(one["item"]),
    }


def _revision(one: Record, links: Links) -> View:
    return {
        **links.of(one["item"]),
        "anchor": f"r{one['diff']}",
        "diff": one["diff"],
        "from": one["from"],
        "to": one["to"],
        "at": one["at"],
        "lang": language(one["language"]),
        "parts": [
            {"field": field, "edits": marked(edits)}
            for field, edits in (("headline", one["headline"]), ("text", one["text"]))
            if any(edit["op"] != "same" for edit in edits)
        ],
    }


# --- feeds ------------------------------------------------------------------------------


def _trouble(feed: Record) -> View:
    return {
        "outlet": line(feed["outlet"]),
        "outcome": feed["outcome"],
        "last_ok": feed["last_ok"],
        "error": line(feed["error"] or ""),
    }
