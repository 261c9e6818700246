"""What a text says in words where others use other words: whom a group follows, what a raid was for, what weapons were used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from watcher.core.claim import Claim
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects
from watcher.core.claim_where import where
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import NEGATION
from watcher.core.parties import parties
from watcher.core.text import fold
from watcher.core.text_values import AIMS, FATES, WEIGHTS, care_place

_ALLEGIANCE = folded(
    "allegiance allégeance treueeid treueschwur gefolgschaft lealtad fedeltà присягу присягнул присягнула присяга biat bağlılık przysięgę lealdade juramento"
    " البيعة بيعة مبايعة بايع بايعت مبايعته affiliated affilié affiliée affiliés affiliato afiliado afiliada"
)
# What may stand between "allegiance" and whom it is sworn to.
_TO = folded("to with the a an of in on leader leaders chief head group organisation organization network terrorist jihadist armed militant faction branch affiliate"
    " à au aux a l la le les de du d en chef groupe réseau organisation émir emir gegenüber zu zum zur dem der den die von an auf das anführer"
    " al el los las del lider líder grupo alla allo ai il lo dell capo gruppo do da dla wobec na w liderowi örgütüne")  # fmt: skip
_REACH = 9  # words between "allegiance" and to whom
_FOLLOWED = folded("led headed commanded dirigé dirigée commandé commandée mené menée angeführt geleitet liderado dirigido guidato бригада возглавляет возглавляемая lider بقيادة يقودها بزعامة يتزعمها leader chief commander chef")  # fmt: skip
_FORCE = folded(
    "operation raid campaign offensive assault crackdown mission opération raid campagne offensive assaut einsatz razzia operación redada operazione операция операции"
    " العملية عملية حملة الحملة operasyon operacja"
)
_AT_A_PLACE = ("aim", "weapons", "fate")
_AIMING = folded(
    "aims aim aimed aiming bid push order effort goal objective intended seeking afin but vise visait visant objectif pour tentative ziel um objetivo fin scopo obiettivo целью цель amacıyla celem"
    " بهدف الهدف هدف هدفها تهدف لهدف يهدف والهدف محاولة"
)
_MOST = 4  # words of one kind in a sentence; a sentence with more is a list
_AIM_REACH = 12  # words from the aim to its verbs
_WITH = folded("with using avec mit con с со بواسطة باستخدام by from under sous employing used utilisant unter com z ze")  # fmt: skip
_WEAPONS = folded(
    "weapons weapon weaponry arms armes arme waffen armas armi оружие оружия оружием silah silahlar silahlarla broń broni الأسلحة أسلحة السلاح سلاح بالأسلحة بأسلحة بالسلاح"
)


def texts(lines: Sequence[Line], subjects: Subjects, leaders: dict[str, str]) -> Iterator[Claim]:
    """Yield what a text says in words, in order; `leaders`: by group the person who leads it."""
    for number, line in enumerate(lines):
        if not _ALLEGIANCE.isdisjoint(line.known):
            yield from _allegiance(lines, subjects, leaders, number)
        if not _AIMING.isdisjoint(line.known) and not _FORCE.isdisjoint(line.known):
            yield from _aim(line)
        if not _WEAPONS.isdisjoint(line.known):
            yield from _weapons(line)
        yield from _care(subjects, number, line)


def _allegiance(
    lines: Sequence[Line], subjects: Subjects, leaders: dict[str, str], number: int
) -> Iterator[Claim]:
    line = lines[number]
    for at in [at for at, norm in enumerate(line.norms) if norm in _ALLEGIANCE][:_MOST]:
        if not NEGATION.isdisjoint(line.norms[max(0, at - 5) : at]):
            continue
        who = subjects.of_clause(number, at)
        if who is None:
            continue
        to = next(
            (one for one in parties(line, at + 1, at + _REACH) if one[3] == "organisation"), None
        )
        if to is None or not _is_its_object(line, at, to[0]):
            continue
        who = leaders.get(who, who)  # whom a group follows, its leader follows
        yield _claim(
            line,
            key=f"allegiance|{fold(who)}",
            about=f"allegiance of {who}",
            says=_printed(line, to[0], to[1]),
            unit="party",
        )


def _is_its_object(line: Line, at: int, to: int) -> bool:
    """Whether the party follows "allegiance" at once: not "to nobody; al-Qaeda killed 12"."""
    between = line.text[line.words[at].end : line.words[to].start]
    if any(mark in between for mark in ",;:.!?()—–،؛"):
        return False
    return all(norm in _TO or norm in day_words().months or norm.isdecimal() or not norm.isascii() for norm in line.norms[at + 1 : to])  # fmt: skip


def leaders_of(lines: Sequence[Line], subjects: Subjects) -> dict[str, str]:
    """Return by group the person that the text calls its leader."""
    found: dict[str, str] = {}
    for line in lines:
        if len(line.names) < 2 or _FOLLOWED.isdisjoint(line.known):
            continue
        for one, two in zip(line.names, line.names[1:], strict=False):
            if subjects.is_person(one[0]) or not subjects.is_person(two[0]):
                continue
            between = [word.norm for word in line.words if one[2] <= word.start and word.end <= two[1]]  # fmt: skip
            if len(between) <= 8 and not _FOLLOWED.isdisjoint(between):
                found.setdefault(one[0], two[0])
    return found


def _aim(line: Line) -> Iterator[Claim]:
    for at, norm in enumerate(line.norms):
        if norm not in _AIMING:
            continue
        if _FORCE.isdisjoint(line.norms[max(0, at - 25) : at + 1]):
            continue
        if not NEGATION.isdisjoint(line.norms[max(0, at - 2) : at]):
            continue
        found = [
            (place, AIMS[one])
            for place, one in enumerate(line.norms[at + 1 : at + 1 + _AIM_REACH], at + 1)
            if one in AIMS
        ]
        # "in a bid to": the verb follows at once, and what is joined to it by "and".
        if not found or found[0][0] - at > 4:
            continue
        last = found[0][0]
        for place, _ in found[1:]:
            if {"and", "et", "und", "y", "e", "и", "ve", "i"} & set(line.norms[last:place]) or line.norms[place][0] == "و":  # fmt: skip
                last = place
        yield _claim(
            line,
            key="aim|operation",
            about="aim of the operation",
            says=_printed(line, at, last),
            unit="aim",
        )
        return


def _weapons(line: Line) -> Iterator[Claim]:
    for at, norm in enumerate(line.norms):
        if norm not in _WEAPONS:
            continue
        near = line.norms[max(0, at - 2) : at + 3]
        weights = {WEIGHTS[one] for one in near if one in WEIGHTS}
        if not weights:
            continue
        first = next(place for place in range(max(0, at - 2), at + 3) if line.norms[place] in WEIGHTS)  # fmt: skip
        low, high = min(first, at), max(first, at)
        around = line.norms[max(0, at - 12) : at + 12]
        fates = {FATES[one] for one in around if one in FATES}
        if len(fates) == 1 and "light" not in weights:
            yield _claim(line, key="fate|weapons", about="what becomes of the heavy weapons", says=_fate(line, at), unit="fate")  # fmt: skip
            return
        before = line.norms[max(0, low - 3) : low]
        attached = norm[0] == "ب" and norm[1:3] == "ال"
        if not fates and (not _WITH.isdisjoint(before) or attached):
            yield _claim(line, key="weapons|used", about="weapons used", says=_printed(line, low, high), unit="weapons")  # fmt: skip
            return


def _fate(line: Line, at: int) -> str:
    places = [place for place in range(max(0, at - 12), min(len(line.norms), at + 12)) if line.norms[place] in FATES]  # fmt: skip
    return _printed(line, min(at, *places), max(at, *places))


def _care(subjects: Subjects, number: int, line: Line) -> Iterator[Claim]:
    """Where somebody was treated."""
    place = care_place(line)
    if place is None:
        return
    who = subjects.of_clause(number, place[0])
    if who is None:
        return
    yield _claim(
        line,
        key=f"treated|{fold(who)}",
        about=f"where {who} was treated",
        says=_printed(line, place[1], place[2]),
        unit="treated",
    )


def _claim(line: Line, *, key: str, about: str, says: str, unit: str) -> Claim:
    return Claim(
        about_key=key,
        about=about,
        says=says,
        value=(0, 0),
        unit=unit,
        quote=line.quote,
        start=line.start,
        end=line.end,
        scope=where(line) if unit in _AT_A_PLACE else "",
    )


def _printed(line: Line, first: int, last: int) -> str:
    return line.text[line.words[first].start : line.words[last].end]
