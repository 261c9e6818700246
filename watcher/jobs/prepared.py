"""A text, prepared once for every comparison: furniture, names, sentences, credit."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from watcher.config import Config
from watcher.core.furniture import furniture
from watcher.core.language import understood
from watcher.core.origins import Credit, credit, dateline
from watcher.core.signoffs import is_signoff
from watcher.core.text import norms, sentences
from watcher.model import Article, Match, Sentence

if TYPE_CHECKING:
    from watcher.core.names import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A text, prepared for every comparison; offsets are those of the text as published."""

    article: Article
    spans: tuple[tuple[int, int, str], ...]  # page furniture
    clean: str  # the text with furniture blanked, of the same length
    sentences: tuple[Sentence, ...]
    sha256: str  # of the words that are compared
    credit: Credit | None
    matches: tuple[Match, ...]
    stories: frozenset[str]
    kinds: Mapping[str, Mapping[str, str]]  # by story and name, where feeds.yaml says the kind


def prepare(
    article: Article,
    teaser: str,
    outlet: str | None,
    names: Names,
    config: Config,
    wanted: Collection[str] | None,
    spans: tuple[tuple[int, int, str], ...] | None = None,
) -> Prepared:
    """Return everything that comparing needs to know of a text of `outlet`.

    `wanted` limits the stories (None: all); `teaser` is searched for names beside the text;
    `spans` are its furniture where that is known already.
    """
    if spans is None:
        spans = tuple(
            (span.start, span.end, span.kind) for span in furniture(article.text, article.language)
        )
    clean = blanked(article.text, spans)
    finding = names.find(
        {"title": article.title or "", "teaser": teaser, "text": clean},
        language=article.language,
        stories=wanted,
    )
    followed = {
        story.id for story in config.stories if understood(story.languages, article.language)
    }
    return Prepared(
        article=article,
        spans=spans,
        clean=clean,
        sentences=_sentences(article, clean, spans),
        sha256=hashlib.sha256(" ".join(norms(clean)).encode()).hexdigest(),
        # A line that signs the text is furniture to who looks for news, and the very thing looked for here.
        credit=credit(
            blanked(article.text, [span for span in spans if span[2] != "credit"]),
            outlet=outlet,
            byline=article.author,
        ),
        matches=tuple(match for match in finding.matches if match.story in followed),
        stories=frozenset(finding.stories & followed),
        kinds={
            story.id: {name.name: str(name.kind) for name in story.names if name.kind is not None}
            for story in config.stories
        },
    )


def blanked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return a text of the same length with its furniture turned into spaces."""
    parts: list[str] = []
    at = 0
    for start, end, kind in sorted(spans):
        if kind != "headline" and end > at:
            parts += (text[at : max(at, start)], " " * (end - max(at, start)))
            at = end
    return "".join((*parts, text[at:]))


def _sentences(
    article: Article, clean: str, spans: Iterable[tuple[int, int, str]]
) -> tuple[Sentence, ...]:
    """Return the sentences that may be news: no furniture, no signature, and not the headline said again."""
    headlines = [(start, end) for start, end, kind in spans if kind == "headline"]
    from_, behind = dateline(clean) or (0, 0)
    found = []
    for sentence in sentences(clean, article.language):
        if from_ <= sentence.start and sentence.end <= behind:
            continue  # "PORT WEXMOOR, Oct." was cut off at its full stop
        start = behind if from_ <= sentence.start < behind else sentence.start
        found.append(
            Sentence(text=article.text[start : sentence.end], start=start, end=sentence.end)
        )
    return tuple(
        sentence
        for sentence in found
        if sentence.text.strip()
        and not is_signoff(sentence.text)
        and not any(start <= sentence.start and sentence.end <= end for start, end in headlines)
    )
