"""The word that a wrong one was likely to be: by its letters, or by what it means elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

# Words that people bring from other tools and languages, too far from ours to look alike.
_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "interval": ("every",),
    "frequency": ("every",),
    "refresh": ("every",),
    "period": ("every",),
    "link": ("url",),
    "address": ("url",),
    "href": ("url",),
    "feed": ("url", "feeds"),
    "xmlurl": ("url",),
    "source": ("outlet",),
    "publisher": ("outlet",),
    "title": ("outlet",),
    "name": ("outlet", "names"),
    "label": ("outlet", "title"),
    "alias": ("also",),
    "aliases": ("also",),
    "aka": ("also",),
    "variants": ("also",),
    "exclude": ("not",),
    "except": ("not",),
    "exclusions": ("not",),
    "without": ("not",),
    "surname": ("short",),
    "type": ("kind",),
    "keywords": ("context", "names"),
    "terms": ("names",),
    "words": ("context",),
    "lang": ("languages",),
    "language": ("languages",),
    "email": ("contact",),
    "mail": ("contact", "digest"),
    "workers": ("concurrency",),
    "threads": ("concurrency",),
    "parallel": ("concurrency",),
    "timeout": ("seconds",),
    "size": ("bytes",),
    "time": ("at",),
    "tz": ("timezone",),
    "sender": ("from",),
    "recipients": ("to",),
    "user": ("username",),
    "login": ("username",),
    "pass": ("password",),
    "server": ("host", "smtp", "service"),
    "encryption": ("security",),
    "ssl": ("security",),
    "settings": ("service",),
    "outlets": ("feeds",),
    "sources": ("feeds",),
}

_VALUE_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "ssl": ("tls",),
    "smtps": ("tls",),
    "plain": ("none",),
    "yes": ("always",),
    "true": ("always",),
    "on": ("always",),
    "all": ("always",),
    "no": ("never", "none"),
    "false": ("never", "none"),
    "off": ("never", "none"),
    "organisation": ("group",),
    "organization": ("group",),
    "org": ("group",),
    "company": ("group",),
    "party": ("group",),
    "people": ("person",),
    "man": ("person",),
    "woman": ("person",),
    "city": ("place",),
    "town": ("place",),
    "country": ("place",),
    "location": ("place",),
}


def near_key(word: str, known: Sequence[str]) -> str | None:
    """Return the known key that a wrong one is likely to mean, or None."""
    for synonym in _SYNONYMS.get(word.lower(), ()):
        if synonym in known:
            return synonym
    return suggest(word, known)


def near_value(word: str, known: Sequence[str]) -> str | None:
    """Return the known value that a wrong one is likely to mean, or None."""
    for synonym in _VALUE_SYNONYMS.get(word.lower(), ()):
        if synonym in known:
            return synonym
    return suggest(word, known)


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word nearest to this one, or None when none is near."""
    from difflib import get_close_matches  # 3 ms to import: for a mistake only

    by_folded = {item.lower(): item for item in sorted(known)}
    near = get_close_matches(word.lower()[:100], list(by_folded), n=1, cutoff=0.6)
    return by_folded[near[0]] if near else None
