"""Whose text a copied text is, and how sure that is.

In this order: the agency that it credits; the station whose call sign stands in its dateline; the outlet that the other has
reprinted time and again; the one that had it first, as far as anybody saw.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from watcher.core.origins import Credit

# Copies of one outlet's texts by another before their direction counts as learnt, and how much rarer the other direction has to be. Of 49
# copies over hosts in crawled local news 45 were syndication within a group of stations (docs/decisions/0009-copies.md).
LEARNT = 5
ONE_WAY = 3
CLOSE = timedelta(hours=1)  # a lead that says more about our polling than about theirs

_HEAD = 120  # letters: a dateline stands at the very head, or under a caption
# "MYRTLE BEACH, SC (WMBF) - ", "FLINT (WWJ/AP) – ": call signs of the Americas begin with C, K, W or X (ITU Radio Regulations, appendix 42).
_CALL_SIGN = re.compile(
    # A place in capitals, perhaps a state, stands before it: "(WHO) – " in a sentence is an organisation.
    r"(?:^|\n)[^\S\n]*(?:[^\W\d_a-z][^\W\d_a-z.'’ -]{2,40}(?:,\s[A-Z][\w. ]{1,15})?\s)?"
    r"\((?P<sign>[CKWX][A-Z]{2,3})(?:-?(?:TV|DT|LD|AM|FM))?(?:/[A-Z]{2,5})?\)\s*(?:[-–—―]{1,2}\s)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a text probably comes from."""

    name: str | None  # agency, station or outlet; None: not known
    rule: str  # "credit", "call sign", "pair" or "earliest"
    why: str
    probable: bool  # False only where the text credits an agency


def call_sign(text: str, *, outlet: str | None) -> str | None:
    """Return the station that a dateline names, where it is not the outlet itself."""
    found = _CALL_SIGN.search(text, 0, _HEAD)
    if found is None:
        return None
    sign = found["sign"]
    return None if outlet is not None and sign.lower() in outlet.lower() else sign


def provenance(
    text: str,
    *,
    credit: Credit | None,
    outlet: str | None,
    copied: str | None,
    reprints: int = 0,
    reprinted: int = 0,
    lead: timedelta | None = None,
) -> Provenance:
    """Say whose text a copy is.

    `copied`: the outlet that had it before; `reprints`: how many of its texts this outlet copied before, `reprinted`: how many it copied from this one; `lead`: how
    much earlier it had it. Who was polled first a few times proves little against hours.
    """
    if credit is not None:
        return Provenance(
            name=credit.agency,
            rule="credit",
            why=f"“{credit.quote}” ({credit.rule})",
            probable=False,
        )
    station = call_sign(text, outlet=outlet)
    if station is not None:
        return Provenance(
            name=station,
            rule="call sign",
            why=f"the dateline names the station {station}",
            probable=True,
        )
    known = outlet is not None and copied is not None and outlet != copied
    if known and reprints >= LEARNT and reprints >= ONE_WAY * reprinted:
        return Provenance(
            name=copied,
            rule="pair",
            why=f"{outlet} has reprinted {copied} {reprints} times",
            probable=True,
        )
    close = lead is None or lead <= CLOSE
    if known and close and reprinted >= LEARNT and reprinted >= ONE_WAY * reprints:
        return Provenance(
            name=outlet,
            rule="pair",
            why=f"{copied} had it first here, but has reprinted {outlet} {reprinted} times",
            probable=True,
        )
    return Provenance(name=copied, rule="earliest", why="it was seen there first", probable=True)
