"""Whether a sentence says that something is not so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core.text import fold

_WORDS = (
    "not no never nor neither without nobody nothing cannot t pas jamais aucun aucune ni rien personne sans nicht kein keine keinen keiner nie niemand "
    "ohne nunca ningún ninguna tampoco nadie sin non mai nessuno nessuna senza не ни нет никто ничего никогда без değil yok hiç não nem nenhum nenhuma "
    "sem niet geen nooit zonder żaden żadna bez لا لم لن ليس ليست غير دون "
)
# To deny is to say that it is not so.
_VERBS = (
    "denied denies deny denying dément démenti démentent nié nient niega negó niegan desmintió dementiert dementierte leugnet nega smentito smentisce "
    "отрицает отрицают отрицал опроверг опровергли yalanladı negou ontkent ontkende zaprzeczył zaprzecza نفى نفت ينفي تنفي أنكر"
)
_DENYING = frozenset(fold(word) for word in (_WORDS + _VERBS).split())


def is_denied(spoken: Sequence[str]) -> bool:
    """Return whether a negation or a verb of denying stands among the words, in whichever language."""
    return not _DENYING.isdisjoint(spoken)


# A sentence that calls a report untrue states none of its numbers.
_DOUBTED = re.compile(
    r"\b(?:untrue|false(?:ly)?|fake|hoax|baseless|unfounded|fabricated|debunked|rumou?rs?|nonsense|misinformation|disinformation|faux|fausses?|infox|rumeurs?|infond\w+|"
    r"falsch\w*|gerüchte?n?|unwahr|falso|falsa|bulo|rumor(?:es)?|infundad\w+|bufala|fals[ie]|слух\w*|фейк\w*|ложн\w+|asılsız|söylenti\w*)\b|شائعات|شائعة|كاذبة|ملفقة",
    re.IGNORECASE,
)


def is_doubted(sentence: str) -> bool:
    """Return whether a sentence calls what it reports untrue, or a rumour."""
    return _DOUBTED.search(sentence) is not None
