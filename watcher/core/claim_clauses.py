"""What stands between a name and what is said of it: whether somebody else begins there."""

from __future__ import annotations

import re
from collections.abc import Collection

from watcher.core.claim_lines import Line
from watcher.core.common_words import COMMON
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import HE, HIM, NEGATION, OWN, PASSIVE, PERFECT, vocabulary
from watcher.core.text import fold

RELATIVE = folded("who whom qui quien quienes который которая которого которой الذي التي którego który welcher welche")  # fmt: skip
PREPOSITIONS = folded(
    "in at by from with near of on under after since until for during before inside outside around within about against to towards behind over"
    " dans à au aux par avec de du des d sur sous après depuis pendant durant pour chez près en vers contre"
    " por con tras desde durante para sobre bajo hasta del al contra von vom mit aus bei nach seit während für im am zum zur gegen über unter an auf"
    " di da dal del nel con dopo per su بعد لمدة منذ في خلال عن"
)
_ARTICLES = folded("the a an le la les l un une el los las lo der die das den dem des ein eine einem einen einer il gli i uno una o os as um uma")  # fmt: skip
_AND = folded("and et und y e then puis")
_LIGHT = folded(
    "and et und y e then puis only to be been est sont war has have had also first later again finally eventually still already just reportedly allegedly briefly more than less nearly almost some about around at least over up total"
    " spent served spends passed spending serving kept placed put taken remained stayed languished free home libre frei kam kommt saß sitzt verbrachte blieb lang passé resté purgé pasó estuvo estado cumplió permaneció"
    " trascorso rimasto having ayant avoir être plus que deux there here absentia year years month months weeks week days day"
    " lawsuit charge charges arrest absence remis remise mis sorti sortie liberté libertad quedó أن أمضى قضى"
)
# After one of these another clause begins, and a new subject with it.
CLAUSE = folded("when as while because where although though but lorsque quand alors mais où als weil aber wo obwohl cuando mientras porque donde pero quando mentre perché dove ma that que qu dass che if si wenn whether")  # fmt: skip
BEFORE_CLAUSE = folded("after before since until après avant depuis nach seit bevor nachdem tras desde hasta dopo prima")  # fmt: skip
_FIRST_WORDS = COMMON | PREPOSITIONS | _ARTICLES | CLAUSE | _AND  # "In Marlow" is no name
_PRONOUNS = (HE | HIM | OWN) - _ARTICLES
_UNREAL = folded("will would shall might could should must wird werden sera seront sarà będzie")
_AFTER_COMMA = _AND | folded("only after before for then for après pendant nach tras durante dopo having")  # fmt: skip
_TITLES = folded("mr mrs ms dr sgt lt officer former ex late president general imam sheikh monsieur m herr frau señor the le la el der")  # fmt: skip
_CAPITALS = re.compile(r"(?<![\w’'.])[A-ZÀ-Ý][\w’'-]+\s+(?:al-|el-|de |von |van )?[A-ZÀ-Ý][\w’'-]+")  # fmt: skip
# Persons without a name. Groups and offices are not here: "he" is none of them.
_SOMEBODY = folded(
    "boy girl man woman leader judge lawyer suspect officer victim driver soldier policeman teacher mayor minister president spokesman spokeswoman neighbour neighbor friend gunman attacker prisoner hostage journalist reporter actor doctor"
    " teenager student commander chief fighter guard accomplice defendant prosecutor witness nurse farmer preacher pastor priest child patient official governor"
    " garçon fille homme femme juge avocat voisin ami suspect otage journaliste médecin élève maire ministre président chef enfant témoin policier soldat conducteur tireur"
    " junge mädchen mann frau richter anwalt nachbar freund verdächtige geisel journalist arzt schüler bürgermeister minister präsident kind zeuge polizist soldat fahrer täter"
    " niño niña hombre mujer juez abogado vecino amigo sospechoso rehén periodista médico alcalde ministro presidente jefe testigo policía soldado conductor"
    " ragazzo ragazza uomo donna giudice avvocato vicino amico ostaggio giornalista medico sindaco ministro presidente capo bambino testimone"
)
# Not of the name before the comma: somebody speaks, or somebody else's doing is told.
_TELLING = folded("whose dont dessen deren cuyo cuya said says that dit que dass")
_COMMAS = frozenset(",،")
_OPENING = 6  # words in which a sentence says of whom it speaks
_LONGEST_ASIDE = 14  # words of an apposition


def light(line: Line, first: int, last: int, told: Collection[int] = (), *, held: Collection[int] = ()) -> bool:  # fmt: skip
    """Whether in the words `first:last` nobody else becomes the subject: auxiliaries, adverbs, days and phrases like "in the town" only.

    `told`: words known to be no subject (a length of time); `held`: verbs and nouns of custody, which end a phrase.
    """
    events = vocabulary().events
    in_phrase = has_noun = False
    for at in range(first, last):
        norm, gap = line.norms[at], line.text[line.words[at - 1].end : line.words[at].start] if at else ""  # fmt: skip
        if at == first:
            gap = gap.replace(",", "").replace(")", "")  # the end of an apposition
        if any(mark in gap for mark in ";:()–—،؛") or ("," in gap and norm not in _AFTER_COMMA):
            return False
        is_month = norm in day_words().months and line.text[line.words[at].start].isupper()
        if (
            norm in _ARTICLES
            and at - 1 in held
            and at not in held
            and not in_phrase
            and at + 1 not in told
        ):
            return False  # "held a hostage": whom he held
        if at in told:
            in_phrase = has_noun = False
        elif is_month or norm.isdecimal() or norm in day_words().weekdays or norm in day_words().near:  # fmt: skip
            in_phrase = False
        elif in_phrase and norm in _ARTICLES:
            continue
        elif norm in RELATIVE or norm in CLAUSE or norm in _PRONOUNS or norm in NEGATION or norm in _UNREAL or norm in vocabulary().kin:  # fmt: skip
            return False
        elif norm in _AND:
            in_phrase = has_noun = False
        elif norm in PREPOSITIONS:
            in_phrase, has_noun = True, has_noun and norm in BEFORE_CLAUSE
        elif at in held or norm in PASSIVE or norm in PERFECT or (norm in events and events[norm].role == "done"):  # fmt: skip
            # "after a boy was held": the phrase was a clause
            if has_noun and not (at in held and in_phrase):
                return False
            in_phrase = False
        elif (
            norm in _LIGHT
            or (norm in events and events[norm].role == "noun")
            or (norm in _ARTICLES and at + 1 in told)
        ):
            continue
        elif in_phrase:
            has_noun = True
        else:
            return False
    return True


def after_aside(line: Line, end: int, last: int) -> list[int]:
    """Return the words from which a name's clause may go on: at once, or behind an apposition (", a baker," or "(48)")."""
    first = line.word_at(end)
    starts = [first]
    opening = line.text[end : end + 2].lstrip()[:1]
    if opening == "(":
        close = line.text.find(")", end, line.end)
        goes_on = line.word_at(close) if close >= 0 else last + 1
        return [goes_on] if goes_on <= last else []
    if opening not in _COMMAS:
        return starts
    for at in range(first + 1, min(last, first + _LONGEST_ASIDE) + 1):
        if at >= len(line.words):
            break
        if _COMMAS.isdisjoint(line.text[line.words[at - 1].end : line.words[at].start]):
            continue
        inner = line.norms[first:at]
        if inner[0] in _AND or not _TELLING.isdisjoint(inner) or not _PRONOUNS.isdisjoint(inner):
            break
        if not vocabulary().kin.isdisjoint(inner) and inner[0] not in _ARTICLES and len(inner) > 1 and inner[1] not in PREPOSITIONS:  # fmt: skip
            break  # "a lawyer", "brother of Hobbs"; not "wife Anna"
        if inner[0] not in RELATIVE and not PASSIVE.isdisjoint(inner):
            break
        starts.append(at)
    return starts


def follows_preposition(line: Line, start: int) -> bool:
    """Whether a name stands behind a preposition ("by the late Omar Quill"), and so is no subject."""
    number = line.word_at(start)
    for norm in reversed(line.norms[max(0, number - 4) : number]):
        if norm in PREPOSITIONS:
            return True
        if norm not in _TITLES:
            return False
    return False


def others_named(line: Line, start: int, end: int) -> bool:
    """Whether somebody else's name, two capitalised words, stands in a part of a line."""
    return any(
        fold(match[0].split()[0]) not in _FIRST_WORDS
        and not any(at < match.end() and match.start() < stop for _, at, stop in line.names)
        for match in _CAPITALS.finditer(line.text, start, end)
    )


def speaks_of_another(line: Line) -> bool:
    """Whether a sentence without the story's names begins with somebody else, whom "he" in the next may mean."""
    if not line.words:
        return False
    if not _SOMEBODY.isdisjoint(line.norms[:_OPENING]):
        return True
    end = line.words[min(_OPENING, len(line.words)) - 1].end
    return _PRONOUNS.isdisjoint(line.norms) and others_named(line, line.start, end)


def begins_another(line: Line, first: int, verb: int, *, closed: bool = False) -> bool:
    """Whether between a name and a verb another subject begins: "Quill attended the trial of the man who killed five".

    `closed`: what stands before `first` is said of the name, and over ("Quill, a baker, met a man who ...").
    """
    text = line.text
    for at in range(verb - 1, first - 1, -1):
        norm = line.norms[at]
        gap = text[line.words[at - 1].end : line.words[at].start] if at else ""
        if norm in RELATIVE:
            # "Quill, who was killed": the name's own; "Quill, the man who": the apposition's, and so his too
            return at > first and not (not closed and first and "," in text[line.words[first - 1].end : line.words[first].start])  # fmt: skip
        is_clause = norm in CLAUSE or norm in BEFORE_CLAUSE or norm in _AND
        if (is_clause or ";" in gap) and not light(line, at + 1 if is_clause else at, verb):
            return True
    return False
