"""What a text calls a camp, a prison or a village: two names that sound alike and are no spellings of one are worth a note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from watcher.core.claim import Claim
from watcher.core.claim_lines import Line
from watcher.core.day_words import folded
from watcher.core.names.fold import fold as folded_name
from watcher.core.names.keys import name_keys
from watcher.core.names.verify import agreement
from watcher.core.names.words import script_of

_KINDS = {
    "camp": "camp lager campamento campo лагерь лагере лагеря kampı kampında kampına obóz obozie obozu kamp مخيم المخيم",
    "prison": "prison gefängnis prisión cárcel prigione carcere тюрьма тюрьме тюрьмы cezaevi cezaevinde więzienie więzieniu سجن",
    "village": "village dorf pueblo aldea villaggio деревня деревне деревни село селе köyü köyünde wieś wsi قرية",
    "base": "base stützpunkt базе база üssü baza قاعدة",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in folded(words)}
_ARTICLES = folded("al el ad as ash an at the le la les der die das")
_OF = folded("of de d du di von в de")
_KNOWN = folded("known called named dit appelé appelée nommé connu genannt namens llamado llamada conocido chiamato называемый adlı zwany المعروف يعرف يسمى")  # fmt: skip
_AFTER_KNOWN = folded(
    "as locally the sous le nom de comme als como come under باسم محليا ب to locals"
)
_KNOWN_WITHIN = 5  # words between "camp" and "known as"
_LEAST = 3  # consonants; shorter names sound alike by chance
_SPELLINGS = 0.6  # of agreement; below, no two writers would spell one name so


def places(lines: Sequence[Line]) -> Iterator[Claim]:
    """Yield the names of places of a kind that a text gives, each once."""
    seen: set[tuple[str, str]] = set()
    for line in lines:
        if _KIND_OF.keys().isdisjoint(line.known):
            continue
        for at, norm in enumerate(line.norms):
            kind = _KIND_OF.get(norm)
            if kind is None:
                continue
            for first, last in _named(line, at):
                name = line.text[line.words[first].start : line.words[last].end]
                if (kind, name) in seen:
                    continue
                seen.add((kind, name))
                yield Claim(
                    about_key=f"name of {kind}",
                    about=f"name of the {kind}",
                    says=name,
                    value=(0, 0),
                    unit="place name",
                    quote=line.quote,
                    start=line.start,
                    end=line.end,
                )


def _named(line: Line, at: int) -> Iterator[tuple[int, int]]:
    """Yield the words that name the place of the kind word at `at`."""
    words, norms = line.words, line.norms
    if not norms[at].isascii() and script_of(norms[at]) == "arabic":
        # "مخيم الفردان": the name follows, with its article
        if at + 1 < len(words) and norms[at + 1].startswith("ال") and _adjacent(line, at):
            yield at + 1, at + 1
        return
    first = at
    while first and _is_name(line, first - 1) and _adjacent(line, first - 1) and at - first < 3:
        first -= 1
    # "al-Fardan camp": the article may be in lower case and is part of the name
    if first < at and first and norms[first - 1] in ("al", "el") and _adjacent(line, first - 1):
        first -= 1
    while first < at and norms[first] in ("the", "le", "la", "les", "l"):
        first += 1
    if first < at:
        yield first, at - 1
    after = at + 1
    if after < len(words) and norms[after] in _OF and _adjacent(line, at):
        after += 1
        if after < len(words) and (run := _run(line, after)):
            yield run
    for place in range(at + 1, min(at + _KNOWN_WITHIN, len(words))):
        if norms[place] in _KNOWN:
            after = place + 1
            while after < len(words) and norms[after] in _AFTER_KNOWN:
                after += 1
            if after < len(words) and (run := _run(line, after)):
                yield run
            return


def _run(line: Line, first: int) -> tuple[int, int] | None:
    """Return the name that begins at a word, at most three words without its article."""
    last = first
    if line.norms[first] in ("al", "el") and first + 1 < len(line.words):
        last = first + 1
    if not _is_name(line, last):
        return None
    while last + 1 < len(line.words) and last - first < 3 and _adjacent(line, last) and _is_name(line, last + 1):  # fmt: skip
        last += 1
    return first, last


def _is_name(line: Line, at: int) -> bool:
    return line.text[line.words[at].start].isupper() and not line.norms[at].isdecimal()


def _adjacent(line: Line, at: int) -> bool:
    """Whether nothing but a space, an apostrophe or a hyphen stands between a word and the next."""
    between = line.text[line.words[at].end : line.words[at + 1].start]
    return len(between) <= 2 and all(mark in " -’'\u00a0" for mark in between)


def near_miss(name: str, other: str) -> bool:
    """Whether two names sound alike and yet are no two spellings of one: "Verdun" and "Fardan"."""
    words, others = _bare(name), _bare(other)
    if len(words) != len(others) or not words or words == others:
        return False
    missed = False
    for one, two in zip(words, others, strict=True):
        if one == two:
            continue
        script, other_script = script_of(one), script_of(two)
        if script is None or other_script is None:
            return False
        key, bones = folded_name(two, other_script)
        if len(bones.consonants) < _LEAST:
            return False
        alike = [
            agreement(filed.skeleton, bones, filed.cost, same_script=script == other_script)
            for filed in name_keys(one)
            if filed.key == key
        ]
        if not alike:
            return False
        missed = missed or max(alike) < _SPELLINGS
    return missed


def _bare(name: str) -> list[str]:
    words = name.lower().replace("-", " ").replace("’", "'").split()
    words = [word for word in words if word not in _ARTICLES]
    return [word[2:] if word.startswith("ال") and len(word) > 4 else word for word in words]
