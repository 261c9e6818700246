"""What one text affirms and another denies: that there were casualties, that somebody is dead, that a state had a hand in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from watcher.core.claim import Claim
from watcher.core.claim_events import DENIES
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects
from watcher.core.claim_where import where
from watcher.core.day_words import folded
from watcher.core.event_words import vocabulary
from watcher.core.parties import parties
from watcher.core.stated_days import stated_days
from watcher.core.text import fold

YES, NO, OPEN = (1.0, 1.0), (0.0, 0.0), (0.0, 1.0)

_DEAD = folded("dead killed deaths fatalities morts tués tuées décès todesopfer tote toten getötete muertos fallecidos morti погибшие погибших убитые убитых ölü zabici zabitych قتلى ضحايا وقتلى")  # fmt: skip
_WOUNDED = folded("wounded injured injuries blessés blessé verletzte verletzten heridos herido feriti feridos раненые раненых yaralı ranni rannych جرحى وجرحى مصابين ومصابين إصابات")  # fmt: skip
_LOSSES = folded("casualties losses victims victime victimes pertes verluste bajas víctimas perdite vittime потери потерь жертв пострадавших kayıp straty ofiar خسائر ضحايا إصابات")  # fmt: skip
_NONE = folded("no without aucun aucune sans keine keinen ninguna ningún sin nessuna nessun senza нет без dont brak bez yok ningun nenhuma sem دون بدون لا")  # fmt: skip
_MORE = folded("other more further additional else new serious major autre autres weitere weiteren otras altre другие других أخرى innych")  # fmt: skip
_CONFIRMED = folded("confirmed official verified confirmée confirmé confirmées bestätigten bestätigte confirmadas confirmados confermate подтвержденных مؤكدة رسمية")  # fmt: skip
_SOME = folded("several some many multiple plusieurs mehrere varios varias diversi diverse несколько kilka kilku są عدد عدة among number")  # fmt: skip
_SIDES = folded("both sides among deux beiden ambos entrambe обеих сторон taraf stron الطرفين الجانبين parties camps")  # fmt: skip
_AND = folded("and et und y e и ve i oder or ou")
_ANOTHER = folded(
    "war guerre krieg guerra война войны savaş wojna حرب since depuis"
)  # its dead are background

_ALIVE = folded("alive vivant vivante lebend жив жива hayatta żyje vivo viva")
_LIFE_PHRASES = [
    ("en", "vie"), ("am", "leben"), ("in", "vita"), ("con", "vida"), ("в", "живых"), ("قيد", "الحياه"),
]  # fmt: skip
_FAKED = folded(
    "staged faked feigned simulé feint vorgetäuscht fingido finto fingió сфальсифицировал"
)
_NOT_LIFE = folded("or take taken taking capture captured capturing caught seize wanted burned burnt buried keep kept pris prendre capturer brûlé enterré not no pas if whether si ob")  # fmt: skip
_FOR_A_WHILE = folded(
    "when until as while lorsque quand jusqu als bis cuando когда"
)  # "alive when police came"
_OWN_DEATH = folded("death mort tod muerte morte смерть")

_INVOLVED = folded("involved involvement implication impliqué impliquée complicity coordination collusion colluded coordinated beteiligt beteiligung verwickelt implicación implicado coinvolgimento coinvolta"
    " участие причастность причастна причастен تورط تنسيق ضلوع udział zaangażowanie")  # fmt: skip
_NO_COMMENT = folded("declined declining decline refused refusing comment refusé kommentieren commenter comentar отказались امتنع رفض")  # fmt: skip
_COMMENT = folded("comment comments commenter kommentieren commentare comentar комментировать комментария التعليق yorum komentarza")  # fmt: skip
_NOT = folded(
    "no not never aucun aucune nicht kein keine ninguna ningún nessun не нет لا لم ليس değil yok nie"
)
_ALLEGED = folded(
    "alleging alleged alleges accusing accused accuses claiming claims accuse accusant dénonçant"
)
_DENIAL_REACH = 7  # words between "denied" and what was denied
_MOST = 4  # words of one kind in a sentence; a sentence with more is a list
_DEALS = folded("ceasefire truce armistice cessez trêve waffenruhe waffenstillstand tregua перемирие ateşkes rozejm هدنة الهدنة")  # fmt: skip
_REACHED = folded(
    "reached signed agreed concluded announced conclu conclue signé signée accepté accepted geschlossen unterzeichnet vereinbart firmado acordado alcanzado raggiunta firmata достигнуто подписано sağlandı podpisano"
    " التوصل توصل أبرمت"
)
_UNSURE = folded("if could may might would until unless calls call called urged talks hopes hope proposal proposed plan si pourrait appel könnte если  since violated broken previous earlier")  # fmt: skip
_DEAL_REACH = 6  # words between "ceasefire" and "reached"
_PARTY_REACH = 7  # words between "involved" and the state


def truths(lines: Sequence[Line], subjects: Subjects, published: date | None) -> Iterator[Claim]:
    """Yield what a text affirms or denies, in order."""
    died = vocabulary().deaths
    for number, line in enumerate(lines):
        known = line.known
        if not _LOSSES.isdisjoint(known) or not _DEAD.isdisjoint(known) or not _WOUNDED.isdisjoint(known):  # fmt: skip
            yield from _casualties(line, published)
        if not _ALIVE.isdisjoint(known) or not _FAKED.isdisjoint(known) or "scene" in known or any(b in known for _, b in _LIFE_PHRASES):  # fmt: skip
            yield from _alive(line, number, subjects)
        if not died.isdisjoint(known):
            yield from (
                _life(line, who, line.words[at].start, line.words[at].end, NO)
                for at in [at for at, norm in enumerate(line.norms) if norm in died][:_MOST]
                if (who := _who_died(subjects, number, at)) is not None
            )
        if not _INVOLVED.isdisjoint(known):
            yield from _involved(line)
        if not _DEALS.isdisjoint(known) and not _REACHED.isdisjoint(known):
            yield from _deal(line)


def _who_died(subjects: Subjects, number: int, at: int) -> str | None:
    line = subjects.lines[number]
    if not _FAKED.isdisjoint(line.known) or not _ALIVE.isdisjoint(line.known) or _staged(line, at):
        return None
    if not DENIES.isdisjoint(line.norms[:at]):
        return None
    # "would be", "threatened with", "the day of": hypothetical deaths are told otherwise.
    if not _UNREAL.isdisjoint(line.norms[max(0, at - 6) : at] + line.norms[at + 1 : at + 2]):
        return None
    if any(b in line.known and a in line.known for a, b in _LIFE_PHRASES):
        return None
    return subjects.of_event(number, at)


_UNREAL = folded("if si ob czy если whether se after until supposed supposée rumeur rumour rumor false fausse threat sentence penalty row squad menace peine nearly almost could would might before wanted angeblich")  # fmt: skip


def _staged(line: Line, at: int) -> bool:
    """Whether a death was feigned: "staged his death", "mis en scène sa mort"."""
    before = line.norms[max(0, at - 4) : at]
    return not _FAKED.isdisjoint(before) or before[:3] == ["mis", "en", "scene"]


def _casualties(line: Line, published: date | None) -> Iterator[Claim]:
    if not _ANOTHER.isdisjoint(line.known):
        return
    if published is not None and any(
        published.toordinal() - days.high > 3 for days in stated_days(line, published)
    ):
        return
    norms = line.norms
    for at, norm in enumerate(norms):
        is_loss, is_dead, is_wounded = norm in _LOSSES, norm in _DEAD, norm in _WOUNDED
        if not (is_loss or is_dead or is_wounded):
            continue
        before = norms[max(0, at - 4) : at]
        first = last = at
        value = None
        none = next((place for place in range(max(0, at - 4), at) if norms[place] in _NONE), None)
        if none is not None:
            if not _MORE.isdisjoint(norms[none:at]):
                continue
            if (
                is_loss
                or is_wounded
                or norm in ("deaths", "fatalities", "todesopfer", "toten", "décès")
            ):
                confirmed = not _CONFIRMED.isdisjoint(norms[none:at])
                value, first = (OPEN if confirmed else NO), none
        elif is_dead and any(one in _WOUNDED for one in norms[at + 1 : at + 3]) and (norms[at + 1] in _AND or norms[at + 1][0] == "و"):  # fmt: skip
            value, last = YES, min(at + 2 if norms[at + 1] in _AND else at + 1, len(norms) - 1)
        elif (is_dead and not _SOME.isdisjoint(before[-2:])) or (is_loss and not _SIDES.isdisjoint(norms[at + 1 : at + 5])):  # fmt: skip
            value, first = YES, max(0, at - 1 if is_dead else at)
        if value is None:
            continue
        yield _claim(
            line,
            key="casualties|any",
            about="whether there were casualties",
            first=line.words[first].start,
            last=line.words[last].end,
            value=value,
        )
        return


def _alive(line: Line, number: int, subjects: Subjects) -> Iterator[Claim]:
    for at, norm in enumerate(line.norms):
        phrase = (line.norms[at - 1] if at else "", norm)
        staged = norm in _OWN_DEATH and _staged(line, at)
        if not (norm in _ALIVE or phrase in _LIFE_PHRASES or staged):
            continue
        if not staged and not _NOT_LIFE.isdisjoint(line.norms[max(0, at - 5) : at]):
            continue
        if not _FOR_A_WHILE.isdisjoint(line.norms[at + 1 : at + 2]):
            continue
        who = subjects.named_before(number, at)
        if who is not None:
            yield _life(line, who, line.words[at].start, line.words[at].end, YES)
            return


def _life(line: Line, who: str, start: int, end: int, value: tuple[float, float]) -> Claim:
    return _claim(line, key=f"alive|{fold(who)}", about=f"whether {who} is alive", first=start, last=end, value=value)  # fmt: skip


def _involved(line: Line) -> Iterator[Claim]:
    for at, norm in enumerate(line.norms):
        if norm not in _INVOLVED:
            continue
        near = [
            one
            for one in parties(line, max(0, at - _PARTY_REACH), at + _PARTY_REACH)
            if one[3] == "state"
        ]
        # "coordination between A and B" names both behind it; "that A was involved" one before.
        after = [one for one in near if one[0] > at]
        before = [one for one in near if one[1] < at]
        chosen = after if after and after[0][0] - at <= 4 else before[-1:]
        if not chosen:
            continue
        said = line.norms
        before_it = said[max(0, at - _DENIAL_REACH) : at]
        if not _NO_COMMENT.isdisjoint(said) and not _COMMENT.isdisjoint(said):
            value = OPEN
        elif not _NOT.isdisjoint(said[max(0, at - 3) : at]) or (not DENIES.isdisjoint(before_it) and _ALLEGED.isdisjoint(before_it)):  # fmt: skip
            value = NO
        else:
            value = YES
        for first, last, name, _ in chosen:
            low, high = min(first, at), max(last, at)
            yield _claim(
                line,
                key=f"role|{fold(name)}",
                about=f"role of {name}",
                first=line.words[low].start,
                last=line.words[high].end,
                value=value,
            )


def _deal(line: Line) -> Iterator[Claim]:
    """Whether a ceasefire was reached: "a truce was agreed", "no ceasefire has been reached", "denied that a deal was signed"."""
    for at, norm in enumerate(line.norms):
        if norm not in _DEALS:
            continue
        reach = range(max(0, at - _DEAL_REACH), min(len(line.norms), at + _DEAL_REACH + 1))
        reached = next((place for place in reach if line.norms[place] in _REACHED), None)
        if reached is None:
            continue
        first, last = min(at, reached), max(at, reached)
        around = line.norms[max(0, first - 5) : last]
        if not _UNSURE.isdisjoint(line.norms[max(0, first - 8) : last + 2]):
            return
        denied = not (_NOT | DENIES).isdisjoint(around)
        yield _claim(
            line,
            key="agreed|ceasefire",
            about="whether a ceasefire was agreed",
            first=line.words[first].start,
            last=line.words[last].end,
            value=NO if denied else YES,
        )
        return


def _claim(
    line: Line, *, key: str, about: str, first: int, last: int, value: tuple[float, float]
) -> Claim:
    return Claim(
        about_key=key,
        about=about,
        says=line.text[first:last],
        value=value,
        unit="yes or no",
        quote=line.quote,
        start=line.start,
        end=line.end,
        scope=where(line) if key.startswith(("casualties", "agreed")) else "",
    )
