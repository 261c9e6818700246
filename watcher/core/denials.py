"""Whether a sentence says that something is not so, and what it says so of."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from watcher.core.text import fold

# Words that deny wherever they stand in a text of the language.
_NOT = {
    "en": "not no never nor neither without nobody nothing none nowhere cannot",
    "fr": "aucun aucune sans ni",
    "ar": "لا لم لن ليس ليست ليسوا غير وغير لعدم بعدم وعدم بدون دون بلا عدم ولا ولم ولن وليس وليست ودون فلم فلن فلا ولم",
    "de": "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends ohne weder",
    "es": "no nunca jamás ningún ninguno ninguna tampoco nadie nada sin ni",
    "it": "non mai nessun nessuno nessuna né senza niente nulla neanche nemmeno neppure",
    "ru": "не ни нет никто ничего ничто никогда никакой никакие без нельзя",
    "tr": "değil değildi yok yoktu hiç hayır",
    "pt": "não nem nunca jamais nenhum nenhuma ninguém nada sem",
    "nl": "niet geen nooit niemand niets nergens zonder noch",
    "pl": "nie nigdy nikt nic żaden żadna żadne żadnej żadnego żadnych bez ani",
}
# To deny is to say that it is not so.
_VERBS = {
    "en": "denied denies deny denying refuted refutes",
    "fr": "dément démentent démenti démentie démentis nie nient nié niait",
    "ar": "نفى نفت ينفي تنفي نفوا ونفى ونفت أنكر أنكرت وأنكر",
    "de": "dementiert dementierte dementierten leugnet leugnete leugnen bestreitet bestritt bestreiten bestritten",
    "es": "niega niegan negó negaron negado desmiente desmintió desmintieron desmentido",
    "it": "nega negano negò negato smentisce smentiscono smentì smentito smentita",
    "ru": "отрицает отрицают отрицал отрицала отрицали опроверг опровергла опровергли опровергает опровергают",
    "tr": "yalanladı yalanlıyor yalanladılar reddetti reddediyor inkar",
    "pt": "nega negam negou negaram negado desmente desmentiu desmentiram",
    "nl": "ontkent ontkennen ontkende ontkenden",
    "pl": "zaprzecza zaprzeczył zaprzeczyła zaprzeczyli zaprzeczają",
}
# What a negation before them does not deny: "not only", "no fewer than", "sans-abri", "لا يزال" (still).
_AFFIRMING = {
    "en": "only just fewer less", "fr": "abri papiers moins seulement", "de": "nur weniger zuletzt", "es": "solo sólo obstante menos", "it": "solo solamente soltanto meno appena",
    "pt": "só somente apenas menos obstante", "nl": "alleen minder", "pl": "tylko mniej", "ru": "только менее меньше", "ar": "يزال تزال يزالون زال زالت يقل تقل سيما بد شك",
}  # fmt: skip
# In a text whose language nobody knows: no word among them means anything else in another language.
_ANYWHERE = (
    "not never cannot nicht keine keinen keiner niemand jamás ningún ninguna nadie tampoco nessuno nessuna senza não nenhum nenhuma ninguém niet geen nooit "
    "zonder не нет никто ничего никогда değil hiç żaden żadna nigdy لم لن ليس ليست denied denies ontkent ontkende yalanladı zaprzeczył desmintió smentito "
    "отрицает отрицал опроверг نفى نفت ينفي تنفي"
)
# "n't" as words are cut at the apostrophe.
_CONTRACTED = frozenset(
    "isn aren wasn weren don doesn didn won wouldn couldn shouldn can hasn haven hadn mustn needn ain shan mightn".split()  # noqa: SIM905
)
# French words that deny only beside "ne"; "personne" is a person, "pas" a step, "plus" more.
_WITH_NE = frozenset(fold(word) for word in "pas plus jamais rien personne guère point".split())  # noqa: SIM905
_NE = frozenset({"ne", "n"})
_REACH = 6  # words between "ne" and the word that it needs: "n'a pour l'heure fait aucune victime", "personne n'est"
# Turkish denies inside the verb: "etmedi", "olmayacak", "gelmiyor", "bilinmeyen".
_TURKISH = re.compile(
    r"\w{2,}(?:me(?:di|yecek|yecegi|digi|mis|meli|den)|ma(?:dı|yacak|yacagı|dıgı|mıs|malı)|m[iıuü]yor)\w*\Z"
)
_TURKISH_NOT = re.compile(r"(?:trajik)?komedi|mehmedi|ahmedi|hamdi")


@functools.cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the negations of a language and its verbs of denying, folded."""
    return (
        frozenset(fold(word) for word in _NOT.get(language, "").split()),
        frozenset(fold(word) for word in _VERBS.get(language, "").split()),
    )


@functools.cache
def _affirming(code: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _AFFIRMING.get(code, "").split())


@functools.cache
def _anywhere() -> frozenset[str]:
    return frozenset(fold(word) for word in _ANYWHERE.split())


def is_denied(spoken: Sequence[str], language: str | None = None) -> bool:
    """Return whether a negation or a verb of denying stands among the words; `language` as ISO 639-1 says which words are one.

    In another language and in an unknown one only those count that mean nothing else.
    """
    return next(denials(spoken, language), None) is not None


def denials(spoken: Sequence[str], language: str | None = None) -> Iterator[tuple[int, bool]]:
    """Yield where a word denies, and whether it is a verb of denying, whose whole clause is what is denied."""
    code = (language or "").replace("_", "-").split("-")[0].lower()
    negations, verbs = _words(code) if code in _NOT else (_anywhere(), frozenset[str]())
    contracts = code == "en" or code not in _NOT
    for at, word in enumerate(spoken):
        if word in verbs:
            yield at, True
        elif word in negations:
            if not _is_another(spoken, at, code):
                yield at, False
        elif word == "t" and contracts and at and spoken[at - 1] in _CONTRACTED:
            yield at, False
        elif code == "fr" and word in _WITH_NE:
            near = spoken[max(0, at - _REACH) : at + (_REACH if word in ("personne", "rien", "jamais") else 0)]  # fmt: skip
            # "Pas de victimes", at the head of a line; "Pas-de-Calais" is a place.
            bare = word == "pas" and at == 0 and spoken[1:2] in (["de"], ["d"])
            if spoken[at + 1 : at + 2] == ["moins"]:
                continue  # "pas moins de"
            if not _NE.isdisjoint(near) or (bare and spoken[2:3] != ["calais"]):
                yield at, False
        elif code == "tr" and _TURKISH.match(word) and not _TURKISH_NOT.match(word):
            yield at, False


def _is_another(spoken: Sequence[str], at: int, code: str) -> bool:
    """Whether a word that mostly denies is something else here: "no. 5", "not only", "no fewer than", "لا يزال"."""
    after = spoken[at + 1] if at + 1 < len(spoken) else ""
    return after in _affirming(code) or (code == "en" and spoken[at] == "no" and after.isdigit())


# A sentence that calls a report untrue states none of its numbers.
_DOUBTED = re.compile(
    r"\b(?:untrue|false(?:ly)?|fake|hoax|baseless|unfounded|fabricated|debunked|rumou?rs?|nonsense|misinformation|disinformation|faux|fausses?|infox|rumeurs?|infond\w+|"
    r"falsch\w*|gerüchte?n?|unwahr|falso|falsa|bulo|rumor(?:es)?|infundad\w+|bufala|fals[ie]|слух\w*|фейк\w*|ложн\w+|asılsız|söylenti\w*)\b|شائعات|شائعة|كاذبة|ملفقة",
    re.IGNORECASE,
)


def is_doubted(sentence: str) -> bool:
    """Return whether a sentence calls what it reports untrue, or a rumour."""
    return _DOUBTED.search(sentence) is not None
