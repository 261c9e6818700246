"""What a story knows of a text's sentences: their relatives in the store, fetched for the whole text at once."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from watcher.core import novelty
from watcher.core.claims import Claim
from watcher.core.figures import figures
from watcher.core.terms import terms
from watcher.core.text import norms, sentences
from watcher.edge.store.corpus import HeldVersion
from watcher.edge.store.relatives import HeldSentence
from watcher.jobs.prepared import Prepared, blanked
from watcher.model import Sentence

if TYPE_CHECKING:
    from watcher.edge.store import Store

# Sentences fetched for one new sentence: the best two decide, so a few spares are enough.
_RELATIVES = 12
# Of a sentence's terms, the rarest find its relatives and the commonest half the story: they are looked up until so many
# places were read, and never fewer than so many terms. Without the first, each look-up costs what the story is long.
_READ_AT_MOST = 1_200
_RAREST = 4
_OFTEN = 2_000  # places of one term that are read at most, the earliest ones
# Places for all sentences of a text: 8,000 each for the first hundred. "1 dead. 2 dead. ..." for 160 kB read 11 million, for half a minute.
_IN_ALL = 1_000_000
# A term that this many sentences have is held by one that counts, whatever was left out of the story since.
_SURELY = 20


def known_and_new(
    store: Store,
    story: str,
    reading: Prepared,
    held: HeldVersion | None,
    values: Sequence[Claim] = (),
) -> novelty.Novelty:
    """Return what a text adds to a story, and what it repeats; `held`: the version that it revises.

    `values` are those of its claims of whose facts the story has other values alone.
    """
    relatives = _Relatives(store, story, reading)
    # A page after the feed's words is no edit of them.
    edit = held is not None and held.source != "feed"
    judged = novelty.judge_sentences(
        reading.sentences,
        relatives.find,
        relatives.idf,
        language=reading.article.language,
        says=relatives.says,
        known_share=novelty.EDIT_KNOWN_SHARE if edit else novelty.KNOWN_SHARE,
        values=lambda sentence: [
            claim.says for claim in values if sentence.start <= claim.start < sentence.end
        ],
    )
    return judged if held is None else _with_edited_figures(judged, held, reading.article.language)


class _Relatives:
    """The story's sentences that share rare terms with those of one text."""

    def __init__(self, store: Store, story: str, reading: Prepared) -> None:
        self._store = store
        self._story = story
        language = reading.article.language
        wanted = [terms(sentence.text, language) for sentence in reading.sentences]
        everything: frozenset[int] = frozenset().union(*wanted)
        self._counts = store.relatives.term_counts(story, everything)
        self.idf = novelty.idf_of(self._counts, store.relatives.sentence_count(story, language))
        each = _IN_ALL // max(1, len(set(wanted)))
        asked = {its: _rarest(its, self._counts, each) for its in wanted}
        places = store.relatives.places_of(
            story, {term for rare in asked.values() for term in rare}, most=_OFTEN
        )
        # Of sentences with the same rare terms, "17 dead" and "18 dead" before anybody counted them, the relatives are the same.
        lists = {rare: self._best(rare, places) for rare in set(asked.values())}
        best = {its: lists[rare] for its, rare in asked.items()}
        held = store.relatives.sentences_at(story, {one for ids in best.values() for one in ids})
        self._found = {
            its: [_known_sentence(held[one]) for one in ids if one in held]
            for its, ids in best.items()
        }

    def _best(self, rare: Sequence[int], places: Mapping[int, Sequence[int]]) -> list[int]:
        weights: dict[int, float] = {}
        for term in rare:
            weight = self.idf(term)
            for sentence in places.get(term, ()):
                weights[sentence] = weights.get(sentence, 0.0) + weight
        ranked = heapq.nsmallest(
            _RELATIVES, ((-weight, sentence) for sentence, weight in weights.items())
        )
        return [sentence for _, sentence in ranked]

    def find(self, wanted: frozenset[int]) -> Sequence[novelty.KnownSentence]:
        """Return the relatives of the sentence that has these terms."""
        return self._found[wanted]

    def says(self, term: int) -> bool:
        """Whether some sentence of the story has a term."""
        count = self._counts.get(term, 0)
        return count > _SURELY or (count > 0 and self._store.relatives.says(self._story, term))


def _rarest(wanted: frozenset[int], counts: Mapping[int, int], most: int) -> tuple[int, ...]:
    """Return as many of the terms, rarest first, as may be looked up; the first one whatever it costs. `most`: places in all."""
    known = sorted(
        (term for term in wanted if term in counts), key=lambda term: (counts[term], term)
    )
    total = read = 0
    for number, term in enumerate(known):
        total += counts[term]
        read += min(counts[term], _OFTEN)
        if number and (read > most or (total > _READ_AT_MOST and number >= _RAREST)):
            return tuple(known[:number])
    return tuple(known)


def _known_sentence(held: HeldSentence) -> novelty.KnownSentence:
    return novelty.KnownSentence(
        id=held.id,
        item=held.item,
        version=held.version,
        outlet=held.outlet or "",
        text=held.text,
        terms=held.terms,
        language=held.language,
    )


def said_before(held: HeldVersion) -> set[tuple[str, ...]]:
    """Return the sentences of the previous version, as they are compared."""
    return {
        tuple(norms(sentence.text))
        for sentence in sentences(blanked(held.text, held.furniture), held.language)
    }


def _with_edited_figures(
    judged: novelty.Novelty, held: HeldVersion, language: str | None
) -> novelty.Novelty:
    """Count as added what the previous version did not say and that differs from its like in a number.

    In a new article such a sentence may repeat the story; in an edited one it is the edit.
    """
    before = said_before(held)
    edited: list[novelty.Added] = []
    repeated = []
    for known in judged.repeated:
        fresh = figures(known.text, language) - figures(known.quote, language)
        if fresh and tuple(norms(known.text)) not in before:
            sentence = Sentence(text=known.text, start=known.start, end=known.end)
            edited.append(
                novelty.Added(
                    sentence=sentence,
                    share=known.share,
                    weight=0.0,
                    news=tuple(sorted(fresh)),
                )
            )
        else:
            repeated.append(known)
    if not edited:
        return judged
    details = tuple(sorted((*judged.details, *edited), key=lambda one: one.sentence.start))
    return novelty.Novelty(
        added=tuple(one.sentence for one in details),
        repeated=tuple(repeated),
        share=novelty.share_of(details, repeated),
        details=details,
    )
