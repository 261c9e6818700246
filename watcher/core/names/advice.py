"""Say of each form of a name, in a sentence, what it will match and what it will not."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.core.names.story import Compiled, NameLike
from watcher.core.names.words import clean, script_of


def advice_on(name: NameLike, owner: int, made: Compiled) -> Iterable[str]:
    """Yield, in a sentence each, what a name will match and what it will not."""
    mine = [alias for alias in made.aliases if alias.owner == owner]
    full = {alias.text: alias for alias in mine if alias.mode == "full"}
    singles = {alias.text: alias for alias in mine if alias.mode == "single"}
    # Forms that count by themselves, and in any spelling: in their company the others count too.
    free = [text for text, alias in full.items() if not alias.gated and not alias.strict]
    beside = " or another full name of the same" if free else ""
    few = ", ".join(name.near[:3]) + (" …" if len(name.near) > 3 else "")
    for text, alias in full.items():
        where = "in an item that also has one of its `near` words" if name.near else ""
        if alias.literal:
            yield f"{text}: found as it stands{_only(where, beside) if alias.gated else ''}."
        elif alias.gated:
            yield f"{text}: counts only {where}{beside}."
        elif alias.strict:
            yield f"{text}: an article and one word; it is matched letter for letter, and in other scripts only where you list it under `also:`."
        else:
            order = " and either order of names" if alias.person else ""
            yield f"{text}: found in any spelling and script that sounds the same, with case endings{order}."
    if any(alias.mode == "headed" for alias in mine):
        yield f"{name.name}: also found when its first word is translated (brigade, battalion, group …)."
    for text, alias in singles.items():
        if name.near:
            yield f"{text}: one word, so it counts only in an item that also has {few}{beside}."
        elif alias.gated:
            yield f"{text}: one word of few letters without `near:`; it counts only {'beside a full name of the same' if free else 'once you give it a full name or `near:` words'}."
        elif free:
            yield f"{text}: one word without `near:`; it is matched letter for letter, in other spellings and scripts only beside a full name of the same."
        elif alias.parts[0].size <= 3:
            yield f"{text}: one short word; it is matched letter for letter only. Give it `near:` words, or the full name, to find other spellings."
        else:
            yield f"{text}: one word without `near:`; it is matched letter for letter only, and in other scripts only where you list it under `also:`."
    forms = " ".join((name.name, *name.also))
    have = {script_of(w.text) for w in clean(forms).words()}
    if singles and not free and not name.near and "arabic" not in have:
        yield f"{name.name}: list its Arabic form under `also:` to have it found in Arabic texts."
    if not mine:
        yield f"{name.name}: nothing in it can be matched; write it in letters."


def _only(where: str, beside: str) -> str:
    if where:
        return f", only {where}{beside}"
    return (
        ", only beside a full name of the same"
        if beside
        else ", once you give it a full name or `near:` words"
    )
