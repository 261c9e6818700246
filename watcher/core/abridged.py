"""Whether a text takes from another all that it says about its subject, among other matter.

A round-up or a page that carries an abridged report shares little of either text, as two reporters at one press conference do.
What tells them apart is the rest: there it is about something else, here it is their own report of the same thing.
"""

from __future__ import annotations

from collections.abc import Collection

from watcher.core.likeness import is_masked, shingle_hashes, shingled
from watcher.core.terms import terms
from watcher.core.text import norms, script_language, sentences

# synthetic.jsonl, even ids: 0.65 to 0.80 give one F1; natural.jsonl: from 0.65 on reports of one event stay out.
TAKEN_SHARE = 0.7
FEWEST_TAKEN = 25  # words; a caption or an appeal for witnesses is shorter
_TAKEN = 0.3  # of a sentence's shingles: survives every fourth word being changed
_SHORTEST = 5  # words of a sentence that can be taken
_ABOUT = 0.35  # of a sentence's terms that the other text has too: it is about the same thing


def takes_its_report(new: str, held: str, masked: Collection[int] = ()) -> bool:
    """Whether nearly all that `new` says about the subject of `held` is taken from there; boilerplate says nothing."""
    # A copy is in the language of what it copies; which one matters little, as long as it is the same for both.
    language = script_language(new)
    theirs = set(shingled(held)[1])
    subject = terms(held, language)
    taken = own = 0
    seen: set[tuple[str, ...]] = set()
    for sentence in sentences(new, None):
        spoken = tuple(norms(sentence.text))
        if not spoken or spoken in seen:
            continue  # the caption of a gallery, once for each picture, is one sentence
        seen.add(spoken)
        hashes = shingle_hashes(spoken)[0]
        if is_masked(hashes, masked):
            continue
        if len(spoken) >= _SHORTEST and sum(value in theirs for value in hashes) >= _TAKEN * len(
            hashes
        ):
            taken += len(spoken)
            continue
        said = terms(sentence.text, language)
        if len(said & subject) >= _ABOUT * len(said):
            own += len(spoken)
    return taken >= FEWEST_TAKEN and taken >= TAKEN_SHARE * (taken + own)
