"""Which diffs count today, and what that changes in how they read: a replay leaves items out and brings others in."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

Record = dict[str, Any]
Rows = Callable[[str, Sequence[object]], list[Record]]
_TOLD = ("new", "copy", "revision")


class Standing:
    """What stands of the diffs that are read with it, one after the other."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._told: dict[
            tuple[int, str, str], Record
        ] = {}  # a sentence of an item left out -> who tells it now

    def annotate(self, diffs: Sequence[Record]) -> None:
        """Say of each diff whether it was left out, and when; whether it was told late; whether it copies an outsider."""
        items = {diff["item"] for diff in diffs}
        left = self._left_out(items)
        late = self._late(items)
        inside = self._inside({diff["of"] for diff in diffs if diff["of"] is not None})
        for diff in diffs:
            diff["left_out"] = left.get((diff["item"], diff["story"]))
            diff["late"] = (diff["item"], diff["story"], diff["at"]) in late and diff[
                "kind"
            ] in _TOLD
            diff["of_outside"] = (
                diff["of"] is not None and (diff["of"], diff["story"]) not in inside
            )

    def tell_what_stands_nowhere_else(self, diffs: Sequence[Record]) -> None:
        """Count as added what a diff repeated from items that were left out: readers see it here or not at all.

        The first diff that has such a sentence tells it; those after it repeat that one.
        """
        sources = {known["item"] for diff in diffs for known in diff["repeated"]}
        left = self._left_out(sources)
        for diff in diffs:
            repeated = []
            for known in diff["repeated"]:
                if (known["item"], diff["story"]) not in left:
                    repeated.append(known)
                    continue
                key = (known["item"], diff["story"], known["quote"])
                teller = self._told.setdefault(key, diff)
                if teller is diff:
                    diff["added"].append(
                        {
                            "text": known["text"],
                            "start": known["start"],
                            "end": known["end"],
                            "weight": 0.0,
                            "news": [],
                        }
                    )
                else:
                    repeated.append(
                        {
                            **known,
                            "item": teller["item"],
                            "outlet": teller["outlet"],
                            "item_ref": teller["ref"],
                        }
                    )
            diff["repeated"] = repeated
            diff["added"].sort(key=lambda sentence: int(sentence["start"]))

    def _left_out(self, items: Collection[int]) -> dict[tuple[int, str], Record]:
        """Return since when items are left out of stories, and by which words they had been found."""
        return {
            (row["item"], row["story"]): {
                "at": row["at"],
                "names": list(_surfaces(json.loads(row["names"]))),
            }
            for row in self._rows(
                "SELECT l.item, l.story, r.at, r.names FROM json_each(?) AS wanted"
                " CROSS JOIN left_out l ON l.item = wanted.value"
                " CROSS JOIN replays r ON r.item = l.item AND r.story = l.story AND r.change = 'lost'"
                " ORDER BY r.id",
                (json.dumps(sorted(items)),),
            )
        }

    def _late(self, items: Collection[int]) -> set[tuple[int, str, str]]:
        """Return when items were brought into stories after they had come."""
        return {
            (row["item"], row["story"], row["at"])
            for row in self._rows(
                "SELECT r.item, r.story, r.at FROM json_each(?) AS wanted"
                " CROSS JOIN replays r ON r.item = wanted.value WHERE r.change = 'added'",
                (json.dumps(sorted(items)),),
            )
        }

    def _inside(self, items: Collection[int]) -> set[tuple[int, str]]:
        """Return the stories that items are part of."""
        return {
            (row["item"], row["story"])
            for row in self._rows(
                "SELECT item, story FROM diffs WHERE item IN (SELECT value FROM json_each(?))"
                " EXCEPT SELECT item, story FROM left_out",
                (json.dumps(sorted(items)),),
            )
        }


def _surfaces(names: Iterable[Record]) -> dict[str, None]:
    return dict.fromkeys(name["surface"] for name in names)
