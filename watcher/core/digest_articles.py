"""The articles of a digest: grouped by origin, ranked by what they add, the sentences that matter cut to a phone's width."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from watcher.core.arrivals import is_page
from watcher.core.clipping import clipped, marked
from watcher.core.figures import figures
from watcher.core.roots import origins

Record = Mapping[str, Any]

# A digest is read in a minute, which is some 250 words: three articles told, the rest named.
FIRST = 3  # articles that are told at length
_SENTENCES = 2  # of each of these
_SENTENCES_BELOW = 1  # of each of the others
_ADDS = 3  # sentences of an origin's copies
_NAMED = 8  # outlets of copies
_TRANSLATIONS = 3  # of one origin
# Of an origin: so many facts count for its place, beside the outlets that carry it (each doubling of them counts as a fact does). On
# a story's first day no word has much weight, and the report that broke the news, which many copy, would stand below whatever is odd.
_BEST = 3  # sentences, the weightiest
_KEPT = 6  # sentences of one diff that are looked at
_LONG, _SHORT, TITLE, NAME = 320, 220, 160, 60  # characters
_URL = 700  # signs of an address as a mail holds it
_IN_ADDRESS = ":/?#[]@!$&'()*+,;=%-._~"  # what is not quoted there
# What can be checked (a number, a day, a name, a claim) goes before colour of the same weight.
_FACT = 2.0
_LENGTH, _ROOM = 0.75, 40
# "Anyone with information may call 555-013-0146": a number to call is new in every report.
_TELEPHONE = re.compile(r"\b\d{2,4}-\d{2,4}-\d{3,}|\(\d{2,5}\) ?\d{3}|\+\d{1,3}[ -]?\(?\d{2}")


def slim(diff: Record, claimed: Collection[tuple[int, int]]) -> dict[str, Any]:
    """Return what a digest needs of a diff, however long its text is; of kind "page" where it only means that the page could be read.

    `claimed` are places, as version and code point, where a version states a value that no version before it stated.
    """
    places = sorted(at for version, at in claimed if version == diff["version_id"])
    added = [_sentence(one, diff, places) for one in diff["added"]]
    ranked = sorted(added, key=lambda one: -one["score"])
    probable = [known for known in diff["repeated"] if known.get("probable")]
    kept = ("id", "story", "kind", "item", "version_id", "outlet", "ref", "url", "published", "at", "wire", "of", "of_outlet", "of_ref", "of_outside", "translation_of", "language", "conflicts")  # fmt: skip
    evidence = diff["evidence"]
    return {
        **{name: diff.get(name) for name in kept},
        "kind": "page" if is_page(diff) else diff["kind"],
        "title": clipped(diff["title"] or "", TITLE),
        "added": ranked[:_KEPT],
        "new": len(added),
        "facts": sum(one["fact"] for one in added),
        "repeated": len(diff["repeated"]),
        "probable": len(probable),
        "probable_of": list(dict.fromkeys(_name(known) for known in probable))[:_NAMED],
        "removed": len(diff["removed"]),
        "change": evidence.get("change"),
        "before": evidence.get("previous_version"),
        "why": clipped(str(evidence.get("why", "")), _SHORT),
    }


def _sentence(one: Record, diff: Record, places: Sequence[int]) -> dict[str, Any]:
    news = [clipped(word, NAME) for word in one.get("news", ())][:20]
    text = clipped(one["text"], _LONG)
    fact = is_fact(text, news, diff["language"]) or any(
        one["start"] <= at < one["end"] for at in places
    )
    weight = float(one.get("weight", 0.0))
    return {
        "text": text,
        "news": news,
        "start": one["start"],
        "fact": fact,
        # Long sentences hold more words that nobody had, and take as much longer to read.
        "score": weight * (_FACT if fact else 1.0) / (len(one["text"]) + _ROOM) ** _LENGTH,
    }


def is_fact(text: str, news: Sequence[str], language: str | None) -> bool:
    """Whether a new sentence states something to check: a number that nobody had, or a name of two words or more.

    One capital letter makes no fact: "Tuesday", "Internal"; nor does a number to call.
    """
    if _TELEPHONE.search(text):
        return False
    if any(figures(word, language) for word in news):
        return True
    return any(part.kind == "new" and " " in part.text for part in marked(text, news))


def articles(told: Sequence[Record], *, most: int) -> dict[str, Any]:
    """Return the articles that slim diffs tell of, by origin: `groups` (at most `most`, what matters most first), `more` and `counts`.

    An origin that was told before the window has no `lead`. counts["articles"] = alone + copies + translations. An article that was
    told before (`again`) is shown with what is new in its page, and counted in `pages` alone; not at all where nothing is.
    """
    items: dict[int, dict[str, Any]] = {}
    for diff in told:
        items[diff["item"]] = _joined(items.get(diff["item"]), diff)
    items = {item: one for item, one in items.items() if one["new"] or not one["again"]}
    roots = origins(told)
    members: dict[int, list[dict[str, Any]]] = {}
    for item, record in items.items():
        members.setdefault(roots[item], []).append(record)
    whole = [_group(root, group) for root, group in members.items()]
    whole.sort(
        key=lambda group: (
            group["lead"] is None,
            not group["holds"]["sentences"],
            -group["points"],
            -group["score"],
            group["item"],
        )
    )
    counted = [group for group in whole if group["holds"]["articles"]]
    groups = [_shown(group, place) for place, group in enumerate(whole[:most])]
    beyond = whole[most:]
    return {
        "groups": groups,
        "more": {
            name: sum(group["holds"][name] for group in beyond)
            for name in ("articles", "pages", "sentences")
        },
        "counts": {
            "articles": sum(group["holds"]["articles"] for group in whole),
            "origins": len(counted),
            "origins_before": sum(not group["alone"] for group in counted),
            "alone": sum(group["alone"] for group in whole),
            "pages": sum(group["holds"]["pages"] for group in whole),
            "copies": sum(len(group["copies"]) for group in whole),
            "translations": sum(len(group["translations"]) for group in whole),
        },
    }


def _joined(before: dict[str, Any] | None, diff: Record) -> dict[str, Any]:
    """Return an item as all its diffs tell it: the feed's words, then the page's."""
    if before is None:
        return {**diff, "again": diff.get("again", False)}
    added = sorted([*before["added"], *diff["added"]], key=lambda one: -one["score"])
    return {
        **diff,
        "id": before["id"],
        "kind": "copy" if "copy" in (before["kind"], diff["kind"]) else "new",
        "of": diff["of"] or before["of"],
        "wire": diff["wire"] or before["wire"],
        "added": added[:_KEPT],
        "again": before["again"] and diff.get("again", False),
        **{name: before[name] + diff[name] for name in ("new", "facts")},
        # The page says again what its teaser said.
        **{name: diff[name] for name in ("repeated", "probable")},
    }


def _group(root: int, group: list[dict[str, Any]]) -> dict[str, Any]:
    lead = next((one for one in group if one["item"] == root), None)
    others = [one for one in group if one is not lead]
    pages = int(lead is not None and lead["again"])
    best = sorted((s for one in group for s in one["added"]), key=lambda s: -s["score"])[:_BEST]
    carriers = {_name(one) for one in others} - ({_name(lead)} if lead else set())
    return {
        "item": root,
        "lead": lead,
        "alone": lead is not None and not pages,
        "holds": {
            "articles": len(group) - pages,
            "pages": pages,
            "sentences": sum(one["new"] for one in group),
        },
        "points": sum(s["fact"] for s in best) + len(carriers).bit_length(),
        "copies": [one for one in others if one["kind"] == "copy"],
        "translations": [one for one in others if one["kind"] != "copy"],
        "score": sum(s["score"] for s in best),
    }


def _shown(group: Mapping[str, Any], place: int) -> dict[str, Any]:
    first = place < FIRST
    lead, copies, translations = group["lead"], group["copies"], group["translations"]
    example = next(iter((*copies, *translations)), None)
    adds = sorted(
        ((s["score"], one, s) for one in copies for s in one["added"]), key=lambda add: -add[0]
    )[: _ADDS if first or lead is None else 1]
    return {
        "item": group["item"],
        "first": first,
        "holds": group["holds"],
        "lead": None if lead is None else _article(lead, first),
        # Of an origin that is not among these articles: who had it, as far as a copy's record says.
        "of": None
        if lead is not None or example is None
        else {
            "outlet": clipped(example["of_outlet"] or example["of_ref"] or "", NAME) or None,
            "outside": bool(example.get("of_outside")),
        },
        "copies": {
            "count": len(copies),
            "outlets": list(dict.fromkeys(_name(one) for one in copies))[:_NAMED],
            "more": max(0, len({_name(one) for one in copies}) - _NAMED),
            "wire": next((clipped(one["wire"], NAME) for one in copies if one["wire"]), None),
            "new": sum(one["new"] for one in copies),
            "adds": [
                {
                    "outlet": _name(one),
                    "item": one["item"],
                    "url": mailable(one["url"]),
                    **_cut(s, one, first),
                }
                for _, one, s in adds
            ],
        },
        "translations": [_article(one, False) for one in translations[:_TRANSLATIONS]],
        "translations_more": max(0, len(translations) - _TRANSLATIONS),
    }


def _article(one: Record, first: bool) -> dict[str, Any]:
    most = _SENTENCES if first else _SENTENCES_BELOW
    shown = sorted(one["added"][:most], key=lambda s: int(s["start"]))
    return {
        **named(one),
        "again": one["again"],
        "wire": clipped(one["wire"], NAME) if one["wire"] else None,
        "new": one["new"],
        "facts": one["facts"],
        "repeated": one["repeated"],
        "probable": one["probable"],
        "probable_of": one["probable_of"],
        "sentences": [_cut(sentence, one, first) for sentence in shown],
        "more": max(0, one["new"] - len(shown)),
    }


def named(one: Record) -> dict[str, Any]:
    """Return which article a diff is about: its numbers, outlet, headline, address, time and language."""
    return {
        "diff": one["id"],
        "item": one["item"],
        "ref": one["ref"],
        "outlet": clipped(one["outlet"] or one["ref"] or "", NAME) or None,
        "title": clipped(one["title"] or "", TITLE),
        "url": mailable(one["url"]),
        "at": one["published"] or one["at"],
        "dated": one["published"] is not None,
        "language": one["language"],
    }


def _cut(sentence: Record, one: Record, first: bool) -> dict[str, Any]:
    text = clipped(sentence["text"], _LONG if first else _SHORT)
    return {
        "parts": marked(text, sentence["news"]),
        "fact": sentence["fact"],
        "language": one["language"],
    }


def mailable(url: str | None) -> str | None:
    """Return an address that fits into a mail; what is longer leads nowhere once a mail program has cut it.

    It is measured as a mail holds it: a letter of another script is six to twelve signs there.
    """
    if url is None or len(url) > _URL:
        return None
    # Half a letter of a feed's is no sign that an address can hold.
    quoted = quote(url, safe=_IN_ADDRESS, errors="replace")
    return url if len(quoted) <= _URL else None


def _name(one: Record) -> str:
    return clipped(one["outlet"] or one.get("ref") or one.get("item_ref") or "outlet unknown", NAME)


def told_items(diffs: Iterable[Record]) -> set[int]:
    """Return the items that diffs tell of."""
    return {diff["item"] for diff in diffs}
