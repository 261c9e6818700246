"""What the names of the present `feeds.yaml` find in everything kept, and what stands beside them unmatched."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from watcher.config import Config
from watcher.core.names.describe import (
    common,
    forms_of,
    lone_words,
    refusal,
    sentences_on,
)
from watcher.core.names.fold import plain
from watcher.core.names.nearby import nearby
from watcher.jobs.prepared import blanked
from watcher.jobs.replaying import wanted

if TYPE_CHECKING:
    from watcher.config import Name, Story
    from watcher.core.names import Names
    from watcher.edge.store import Store

_QUOTED = 60  # letters shown on either side of a proposal


@dataclass(slots=True, kw_only=True)
class Form:
    """One form of a name, as `feeds.yaml` has it, and what it finds today."""

    text: str
    items: set[int] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)
    surfaces: Counter[str] = field(default_factory=Counter)  # spelling -> items


@dataclass(slots=True, kw_only=True)
class Proposal:
    """A name seen beside a known one and not matched."""

    surface: str  # as it stands most often
    name: str  # of the story, that it may belong to
    why: str
    items: set[int] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)
    quote: str = ""  # one place, with what stands around it


@dataclass(slots=True, kw_only=True)
class Named:
    """One name of a story."""

    story: str
    name: str
    kind: str | None
    role: str | None
    says: list[str]
    refused: str | None
    forms: dict[str, Form]
    proposals: list[Proposal] = field(default_factory=list)


def survey(
    store: Store, config: Config, names: Names, *, done: Callable[[int], None] = lambda count: None
) -> list[Named]:
    """Return every name with what it finds in the latest version of every item; reads only.

    Raises:
        StoreError: the store cannot be used.
    """
    found = {
        (story.id, name.name): _named(story, name)
        for story in config.stories
        for name in story.names
    }
    forms = {story.id: forms_of(story) for story in config.stories}
    excluded = {
        story.id: {plain(form) for name in story.names for form in name.exclude}
        for story in config.stories
    }
    small = {
        form: re.compile(rf"(?<!\w){re.escape(form.lower())}(?!\w)")
        for story in config.stories
        for name in story.names
        for form in lone_words(name)
    }
    lower: dict[str, Counter[str]] = {form: Counter() for form in small}
    proposals: dict[tuple[str, str, str], Proposal] = {}
    serving = {feed.written: frozenset(feed.stories) for feed in config.feeds}
    with store.reading():
        for item in store.replays.items():
            held = store.corpus.version(item.version) if item.version is not None else None
            done(1)
            if held is None:
                continue
            text = blanked(held.text, held.furniture)
            for form, pattern in small.items():
                if pattern.search(text):
                    lower[form][held.language or "?"] += 1
            finding = names.find(
                {"title": held.title, "teaser": item.teaser, "text": text},
                language=held.language,
                stories=wanted(serving, item.feeds),
            )
            outlet = item.outlet or ""  # unknown is one, however many items it has
            seen: set[tuple[str, str, str]] = set()
            for match in finding.matches:
                form_ = found[match.story, match.name].forms.setdefault(
                    match.alias, Form(text=match.alias)
                )
                form_.items.add(item.id)
                form_.outlets.add(outlet)
                if (match.name, match.alias, match.surface) not in seen:
                    seen.add((match.name, match.alias, match.surface))
                    form_.surfaces[match.surface] += 1
            for story in finding.stories:
                own = [m for m in finding.matches if m.story == story and m.field == "text"]
                for one in nearby(text, own, forms[story]):
                    key = plain(one.surface)
                    if key in excluded[story]:
                        continue
                    proposal = proposals.setdefault(
                        (story, one.name, key),
                        Proposal(surface=one.surface, name=one.name, why=one.why),
                    )
                    proposal.items.add(item.id)
                    proposal.outlets.add(outlet)
                    proposal.quote = proposal.quote or _around(text, one.start, one.end)
    for (story, name, _), proposal in sorted(
        proposals.items(), key=lambda pair: (-len(pair[1].items), pair[0])
    ):
        if (story, name) in found:
            found[story, name].proposals.append(proposal)
    for story_ in config.stories:
        for name_ in story_.names:
            for form in lone_words(name_):
                sentence = common(form, lower[form])
                if sentence is not None:
                    found[story_.id, name_.name].says.append(sentence)
    return list(found.values())


def _named(story: Story, name: Name) -> Named:
    return Named(
        story=story.id,
        name=name.name,
        kind=name.kind,
        role=name.role,
        says=list(sentences_on(story, name)),
        refused=refusal(name),
        forms={form: Form(text=form) for form in (name.name, *name.also)},
    )


def _around(text: str, start: int, end: int) -> str:
    return " ".join(text[max(0, start - _QUOTED) : end + _QUOTED].split())
