"""Whether something befell a person that another text may deny: an arrest, a release, a death.

A denial is read where it can only be meant so ("denied that Quill had been arrested", "Quill was not arrested, his lawyer said"), and
what it is held against only where it is news: an arrest of years ago is denied by nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from watcher.core.claim import Claim
from watcher.core.claim_clauses import BEFORE_CLAUSE, CLAUSE, RELATIVE
from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import Subjects
from watcher.core.day_scan import year_of
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.denials import is_doubted
from watcher.core.event_words import PASSIVE, PERFECT, Event, vocabulary
from watcher.core.stated_days import stated_days
from watcher.core.text import fold

_YES, _NO = (1.0, 1.0), (0.0, 0.0)
_TOLD = frozenset({"arrested", "released", "wounded"})
DENIES = folded(
    "denied denies denying deny rejected rejects nié nie nient dément démenti démentent démentait bestritten bestreitet bestritt dementiert dementierte dementierten desmintió desmiente desmintieron niega niegan"
    " negó negaron nega negato smentito smentisce negou nega desmentiu отрицает отрицают отрицал опроверг опровергла опровергли نفى نفت ينفي تنفي ونفى ونفت نفوا zaprzeczył zaprzecza zaprzeczyła ontkent ontkende yalanladı"
)
_NOT = folded(
    "not never t pas jamais nicht nie niemals no nunca jamás non mai не niet não değil لم لن ليس عدم"
)
_NOBODY = folded("nobody none neither personne aucun niemand nadie nessuno никто")
_WAS_NOT = folded("wasn weren isn aren hasn haven hadn")  # "wasn't" are two words
# What may stand between "denied" and what is denied.
_THAT = folded("that qu que dass daß che что żeby że dat أن ان بأن")
_REPORTS = folded(
    "the a any all reports report claims claim rumours rumors allegations of news about les des l la le de d du informations rumeurs sur selon lesquelles jede den die das der berichte gerüchte über von"
    " las los el noticias sobre di i informes أنباء الأنباء خبر تقارير عن صحة الأخبار"
)
_NOT_YET = folded("yet so far encore noch todavía aún ancora ещё еще بعد been been-so actually")
# After "was not arrested": another day, place or deed is denied than that he was.
_RATHER = folded(
    "until till before but only alone because for by mais jusqu avant seulement par pour sino hasta pero antes solo sondern erst bis aber nur vor von wegen ma fino prima solo а но только до بل إلا حتى قبل فقط"
)
_GOES_ON = folded(
    "as contrary despite although and according so selon contrairement comme malgré et según contrario como aunque y laut entgegen wie obwohl und secondo e وفق حسب كما وفقا و at"
)
_PRESUPPOSED = folded(
    "after following since announced confirmed reported après suite depuis annoncé confirmé nach seit bestätigte meldete tras confirmó anunció dopo после بعد عقب إثر أعلنت أكدت"
)
_UNSURE = folded(
    "if whether unless should would could may might can reportedly allegedly apparently maybe perhaps almost nearly feared fear risk risks wants wanted calls called demanded order ordered orders warrant to"
    " si aurait auraient serait seraient pourrait doit peut ob wenn falls soll sollen sollte könnte dürfte angeblich sería habría podría debe se если ли бы может إذا هل قد-ي ربما"
)  # fmt: skip
_AGO = folded(
    "ago previously earlier formerly once already twice again auparavant déjà autrefois jadis zuvor früher bereits schon anteriormente antes ya в-прошлом ранее سابقا previous précédente vorige"
)
_RECENT = 14  # days between what befell somebody and the article for it to be news
_REACH = 6  # words between a negation, an auxiliary and its verb
_FAR = 12  # words between "denied" and its "that"
_DENIAL = 30  # words between "denied" and what is denied


def events_told(lines: Sequence[Line], subjects: Subjects, published: date | None, dated: Sequence[Claim]) -> Iterator[Claim]:  # fmt: skip
    """Yield what a text affirms or denies to have befallen its persons, each once; `dated`: the text's dated events.

    Where a text says both, the denial is told: what is denied is said with it.
    """
    if published is None:
        return
    today = published.toordinal()
    # A text that dates an arrest years back means that one also where it gives no date.
    old = {claim.about_key for claim in dated if claim.unit == "day" and today - claim.value[1] > _RECENT}  # fmt: skip
    words = vocabulary().events
    found: dict[tuple[str, str], Claim] = {}
    for number, line in enumerate(lines):
        if not line.names or words.keys().isdisjoint(line.known):
            continue
        for at, norm in enumerate(line.norms):
            event = words.get(norm)
            if event is None or event.role not in ("done", "noun") or not (event.name in _TOLD or event.name == "died"):  # fmt: skip
                continue
            denied = _who_denied(line, number, at, event, subjects)
            if denied is not None:
                claim = _claim(line, at, event, denied, _NO)
                found[event.name, denied] = claim
            elif event.name in _TOLD and _is_news(line, at, event, published):
                who = subjects.of_event(number, at)
                if who is not None and subjects.is_person(who) and f"{event.name}|{fold(who)}" not in old:  # fmt: skip
                    found.setdefault((event.name, who), _claim(line, at, event, who, _YES))
    yield from found.values()


def _who_denied(line: Line, number: int, at: int, event: Event, subjects: Subjects) -> str | None:
    """Return of whom a line says that the event's word is not so."""
    denial = next((place for place in range(at - 1, max(-1, at - _DENIAL), -1) if line.norms[place] in DENIES), None)  # fmt: skip
    before = line.norms[max(0, at - _REACH) : at]
    if denial is None or (line.norms[denial] in _NOT and denial >= at - _REACH):
        return _who_was_not(line, number, at, event, subjects)
    if not _NOT.isdisjoint(before) or not _NOT.isdisjoint(line.norms[max(0, denial - 3) : denial]):
        return None  # "did not deny", "denied that he had not"
    if not _NOBODY.isdisjoint(line.norms[:denial]):
        return None
    first = denial + 1
    while first < at and line.norms[first] in _REPORTS and line.norms[first] not in _THAT:
        first += 1
    said = line.text[line.words[denial].end : line.words[at].start]
    if event.role == "noun":
        # "denied the arrest of Quill", "denied reports of Quill's arrest", "نفت اعتقال فلان"
        if not _THAT.isdisjoint(line.norms[first:at]) or _goes_on_about(line, at):
            return None  # "denied that the arrest of Quill was illegal"
        if not line.norms[at].isascii() and line.norms[at][0] in "بل" and line.norms[at][1:] in vocabulary().events:  # fmt: skip
            return None  # "نفت علمها باعتقال": not the arrest
        between = [place for place in range(first, at) if not _is_named(line, place)]
        if len(between) > (3 if not line.norms[at].isascii() else 0) or any(mark in said for mark in ",;:"):  # fmt: skip
            return None
        return subjects.clause(number, denial + 1).of_event(0, at - denial - 1)
    # Arabic names who denies between the verb and its "that".
    that = next((place for place in range(first, min(first + _FAR, at)) if line.norms[place] in _THAT), None)  # fmt: skip
    clause = first if that is None else that + 1
    if that is None and all(start != line.words[clause].start for _, start, _ in line.names):
        return None  # "denied wrongdoing after Quill was arrested"; "denied Quill was arrested" is meant
    inner = line.norms[clause:at]
    if not (RELATIVE | CLAUSE | BEFORE_CLAUSE | _UNSURE - {"to", "se"}).isdisjoint(inner) or any(mark in line.text[line.words[clause].start : line.words[at].start] for mark in ";:"):  # fmt: skip
        return None
    around = [*inner[-_REACH:], *line.norms[at + 1 : at + 4]]
    if event.name != "died" and line.norms[at].isascii() and (PASSIVE | _BEEN).isdisjoint(around):
        return None  # "denied that Quill arrested him"
    return subjects.clause(number, clause).of_event(0, at - clause)


_BEEN = folded("ait soit haya fuera fuese sei seien worden sia stato stata быть")


def _goes_on_about(line: Line, at: int) -> bool:
    """Whether more is said of the noun than whose it was: "denied the arrest of Quill was linked to the weir"."""
    last = max((line.word_at(end) for _, start, end in line.names if 0 <= line.word_at(start) - at <= 4), default=at + 1)  # fmt: skip
    return not (PASSIVE | PERFECT | _BEEN | _HAS).isdisjoint(line.norms[last : last + 1])


_HAS = folded("has have had")


def _is_named(line: Line, place: int) -> bool:
    """Whether a word is one of a story's name, or what ties a name to its noun ("Quill's arrest")."""
    word = line.words[place]
    return line.norms[place] == "s" or any(start <= word.start < end for _, start, end in line.names)  # fmt: skip


def _who_was_not(line: Line, number: int, at: int, event: Event, subjects: Subjects) -> str | None:
    """Return who "was not arrested", where the sentence leaves it at that."""
    norms = line.norms
    reach = range(max(0, at - _REACH), at)
    negation = next((place for place in reversed(reach) if norms[place] in _NOT), None)
    if negation is None or sum(norms[place] in _NOT for place in reach) > 1:
        return None
    if norms[at - 1][0].isdecimal() or (negation and norms[negation - 1][0].isdecimal()):
        return None  # "10. Mai"
    is_arabic = "\u0600" <= norms[at][0] <= "\u06ff"
    if event.role == "noun":
        # "لم يتم اعتقال", "عدم اعتقال"
        if not is_arabic or at - negation > 2:
            return None
        return subjects.clause(number, negation + 1).of_event(0, at - negation - 1)
    between = [norm for norm in norms[negation + 1 : at] if norm not in PASSIVE | _NOT_YET | _BEEN]
    has_auxiliary = not (PASSIVE | _WAS_NOT).isdisjoint([*norms[max(0, negation - 2) : at], *norms[at + 1 : at + 3]])  # fmt: skip
    if between or not (has_auxiliary or (event.name == "died" and norms[at] in ("died", "mort", "morte", "gestorben"))):  # fmt: skip
        return None
    if not _UNSURE.isdisjoint(norms[max(0, negation - 4) : negation]) or line.quote.rstrip("\"”»’' ").endswith("?"):  # fmt: skip
        return None
    if not _ends(line, at):
        return None
    return subjects.of_event(number, at, denied=True)


def _ends(line: Line, at: int) -> bool:
    """Whether nothing is said of the day, the place or the manner: "was not arrested on Monday" denies the Monday."""
    last = at
    while last + 1 < len(line.norms) and line.norms[last + 1] in PASSIVE | _BEEN:
        last += 1
    if last + 1 >= len(line.norms):
        return True
    gap = line.text[line.words[last].end : line.words[last + 1].start]
    following = line.norms[last + 1 : last + 9]
    if not _RATHER.isdisjoint(following):
        return False
    return any(mark in gap for mark in ",.;:)\"”»–—،؛") or following[0] in _GOES_ON or following[0] in day_words().said  # fmt: skip


def _is_news(line: Line, at: int, event: Event, published: date) -> bool:
    """Whether a line affirms something that has just happened."""
    norms = line.norms
    before = norms[max(0, at - _REACH) : at]
    if event.role == "noun" and _PRESUPPOSED.isdisjoint(before[-3:]):
        return False
    if not (_UNSURE | _AGO).isdisjoint(before) or not DENIES.isdisjoint(norms[:at]) or not _AGO.isdisjoint(norms[at + 1 : at + 6]):  # fmt: skip
        return False
    if line.quote.rstrip("\"”»’' ").endswith("?") or is_doubted(line.quote):
        return False
    if any((year := year_of(norm)) is not None and year != published.year for norm in norms):
        return False
    days = stated_days(line, published)
    return all(published.toordinal() - one.high <= _RECENT for one in days)


def _claim(line: Line, at: int, event: Event, who: str, value: tuple[float, float]) -> Claim:
    is_death = event.name == "died"
    first, last = line.words[max(0, at - 3)], line.words[at]
    return Claim(
        about_key=f"alive|{fold(who)}" if is_death else f"whether {event.name}|{fold(who)}",
        about=f"whether {who} is alive" if is_death else f"whether {who} was {event.name}",
        says=" ".join(line.text[first.start : last.end].split()),
        # Who did not die is alive.
        value=_YES if is_death else value,
        unit="yes or no",
        quote=line.quote,
        start=line.start,
        end=line.end,
    )
