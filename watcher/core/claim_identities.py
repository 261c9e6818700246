"""Who somebody is, as texts say: of which nationality, in which division of an army; and who was behind an attack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from watcher.core.claim import Claim
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects, is_description
from watcher.core.claim_where import where
from watcher.core.day_words import folded
from watcher.core.event_words import NEGATION
from watcher.core.parties import country_of, parties
from watcher.core.text import fold

_UNITS = {
    "division": "division división divisione дивизия дивизии дивизию tümen dywizja dywizji الفرقة للفرقة فرقة",
    "brigade": "brigade brigada brigata бригада бригады бригаду tugay brygada اللواء لواء",
    "regiment": "regiment régiment regimiento reggimento полк полка alay pułk الفوج فوج",
    "battalion": "battalion bataillon batallón battaglione батальон batalion tabur كتيبة",
    "corps": "corps korps cuerpo corpo корпус kolordu korpus فيلق الفيلق",
}
_UNIT_OF = {word: kind for kind, words in _UNITS.items() for word in folded(words)}
_JOINED = folded(
    "integrated incorporated merged absorbed joined part member belongs under serves served attached fights fought intégré intégrée incorporé rejoint appartient relève eingegliedert gehört integrado incorporado"
    " integrato включен включена входит вошел вошла bağlı wcielony تتبع يتبع تابعة تابع تبعية انضم انضمت دمج ضمن دمجت"
)
_JOIN_REACH = 8  # words between "integrated" and "82nd Division"
# Half of a double nationality: "Franco-Senegalese".
_HALVES = {"franco": "France", "germano": "Germany", "anglo": "United Kingdom", "italo": "Italy", "russo": "Russia", "belgo": "Belgium", "sino": "China", "turco": "Turkey"}  # fmt: skip
_ROLE_WORDS = 2  # between a nationality and the name: "the French jihadist leader Quill"
_NOT_HIS = folded(
    "forces authorities police troops government army officials soldiers media sources prison security court courts that and by to for of in with from against said and or than as than city town border intelligence"
    " forces autorités troupes gouvernement armée justice que et par de du en contre war capital embassy newspaper broadcaster channel agency magazine outlet daily"
)
_ATTACK = folded(
    "attack attacks bombing blast explosion shooting killing killings assassination kidnapping abduction ambush massacre strike attentat attaque assassinat enlèvement explosion fusillade anschlag angriff"
    " atentado ataque asesinato secuestro attentato attacco теракт атака нападение взрыв убийство saldırı patlama zamach atak هجوم الهجوم تفجير التفجير اغتيال خطف اختطاف"
)
_CLAIMED = [("claimed", "responsibility"), ("claims", "responsibility"), ("claiming", "responsibility"), ("взяла", "ответственность"), ("взял", "ответственность")]  # fmt: skip
_CLAIMED_WORDS = folded("revendiqué revendiquée reivindicó rivendicato تبنى تبنت üstlendi")
_BLAMED = folded("blamed blaming blames blame accused attributed imputé imputée attribué attribuée accusé verantwortlich culpó culpan обвинил обвинили обвинила اتهم اتهمت نفذه نفذته")  # fmt: skip
_BLAME_REACH = 8  # words between the blame and whom it meets


def identities(
    lines: Sequence[Line], subjects: Subjects, leaders: Mapping[str, str]
) -> Iterator[Claim]:
    """Yield nationalities, units and culprits, in order; `leaders`: by group the person who leads it."""
    for number, line in enumerate(lines):
        if not _UNIT_OF.keys().isdisjoint(line.known) and not _JOINED.isdisjoint(line.known):
            yield from _unit(line, number, subjects, leaders)
        if line.names:
            yield from _nationality(line, subjects)
        if not _ATTACK.isdisjoint(line.known):
            yield from _culprit(line)


def _unit(
    line: Line, number: int, subjects: Subjects, leaders: Mapping[str, str]
) -> Iterator[Claim]:
    for at, norm in enumerate(line.norms):
        kind = _UNIT_OF.get(norm)
        if kind is None:
            continue
        numbered = next(
            (
                (place, value)
                for place in (at - 1, at + 1)
                if 0 <= place < len(line.norms)
                and (value := _ordinal(line.norms[place])) is not None
            ),
            None,
        )
        before = line.norms[max(0, at - _JOIN_REACH) : at]
        if numbered is None or _JOINED.isdisjoint(before) or not NEGATION.isdisjoint(before):
            continue
        joined = next(place for place in range(at - 1, -1, -1) if line.norms[place] in _JOINED)
        who = subjects.of_clause(number, joined)
        if who is None:
            continue
        who = leaders.get(who, who)  # where a group serves, its leader serves
        first, last = sorted((at, numbered[0]))
        yield _claim(
            line,
            key=f"{kind}|{fold(who)}",
            about=f"{kind} of {who}",
            says=_printed(line, first, last),
            unit="unit",
            value=(numbered[1], numbered[1]),
        )
        return


def _ordinal(norm: str) -> int | None:
    digits = norm.rstrip("stndrheaoяй")
    return int(digits) if digits.isdecimal() and 0 < len(digits) <= 4 else None


def _nationality(line: Line, subjects: Subjects) -> Iterator[Claim]:
    for name, start, _ in line.names:
        if not subjects.is_person(name) or is_description(name):
            continue
        at = line.word_at(start)
        for place in range(at - 1, max(-1, at - 2 - _ROLE_WORDS), -1):
            if line.norms[place] in _NOT_HIS or not _goes_on(line, place):
                break
            country = country_of(line.norms[place])
            # A state's own name before a person is no nationality of hers: "in France Quill ..."
            if country is None or line.norms[place] in _STATES_THEMSELVES:
                continue
            first = place
            if place and line.norms[place - 1] in _HALVES:
                first = place - 1
            yield _claim(
                line,
                key=f"nationality|{fold(name)}",
                about=f"nationality of {name}",
                says=_printed(line, first, place),
                unit="nationality",
            )
            return


_STATES_THEMSELVES = folded(
    "france paris syria syrie damascus turkey russia moscow china beijing germany berlin britain london iran tehran iraq baghdad israel lebanon beirut jordan egypt cairo libya qatar doha senegal dakar"
    " belgium ukraine kyiv washington ankara mali niger nigeria sudan somalia yemen italy rome spain madrid poland india delhi سوريا فرنسا تركيا روسيا العراق"
)


def _goes_on(line: Line, place: int) -> bool:
    """Whether only a space or a hyphen stands between a word and the next."""
    if place + 1 >= len(line.words):
        return False
    between = line.text[line.words[place].end : line.words[place + 1].start]
    return len(between) <= 2 and all(mark in ' -\u00a0“"«' for mark in between)


def nationalities(norms: Sequence[str]) -> frozenset[str]:
    """Return the states that a nationality as printed names."""
    found = {_HALVES[norm] for norm in norms if norm in _HALVES}
    return frozenset(found | {country for norm in norms if (country := country_of(norm)) is not None})  # fmt: skip


def _culprit(line: Line) -> Iterator[Claim]:
    norms = line.norms
    for at, norm in enumerate(norms):
        pair = (norm, norms[at + 1] if at + 1 < len(norms) else "")
        claimed = pair in _CLAIMED or norm in _CLAIMED_WORDS
        if not claimed and norm not in _BLAMED:
            continue
        if not NEGATION.isdisjoint(norms[max(0, at - 3) : at]):
            return
        near = (
            parties(line, max(0, at - _BLAME_REACH), at + _BLAME_REACH)
            if norm in _CLAIMED_WORDS
            else parties(line, max(0, at - _BLAME_REACH), at)
            if claimed
            else parties(line, at + 1, at + _BLAME_REACH)
        )
        accused = [one for one in near if one[3] == "organisation"]
        if len({one[2] for one in accused}) != 1:
            return
        first, last, _, _ = accused[0]
        yield _claim(
            line,
            key="culprit|attack",
            about="who was behind the attack",
            says=_printed(line, first, last),
            unit="culprit",
        )
        return


def _claim(
    line: Line,
    *,
    key: str,
    about: str,
    says: str,
    unit: str,
    value: tuple[float, float] = (0, 0),
) -> Claim:
    return Claim(
        about_key=key,
        about=about,
        says=says,
        value=value,
        unit=unit,
        quote=line.quote,
        start=line.start,
        end=line.end,
        scope=where(line) if unit == "culprit" else "",
    )


def _printed(line: Line, first: int, last: int) -> str:
    return line.text[line.words[first].start : line.words[last].end]
