"""The ages that a text states for named persons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from watcher.core.claim import Claim, Person
from watcher.core.text import fold

_SUFFIX = re.compile(r",?\s*\b(Jr|Sr|II|III|IV|junior|senior)\b\.?", re.IGNORECASE)
_AGE = r"(?P<age>[1-9]\d?|1[01]\d)"
_YEARS_OLD = r"(?:[-\s]years?[-\s]old|[-\s]ans|[-\s]años|[-\s]anni|[-\s]anos|[-\s]Jahre|\s+jaar|\s+lat\b|\s+лет|\s+года?\b|\s+yaşında|\s+عام[اًا]*|\s+سنة|\s*歳|\s*岁)"
_AGE_AFTER = (
    # "Name, 48," "Name (48)" "Name, aged 48" "Name, 48 ans,"
    re.compile(
        rf"\s*(?:,\s*|،\s*|\(\s*)(?:who (?:is|was)\s+)?(?:age[ds]?\s+|âgée?\s+de\s+|de\s+|البالغة?(?:\s+من\s+العمر)?\s+)?{_AGE}{_YEARS_OLD}?(?=\s*[,،;)]|\.(?!\d)|\s+(?:of|from|and|was|is|were|who|with)\b)"
    ),
    # "Name, a 48-year-old", "Name is 48 years old", "Name âgé de 48 ans", "Name البالغ من العمر 48 عاما"
    re.compile(
        rf"\s*+(?:[,،]\s*+)?(?:(?:who\s+)?(?:is|was)\s+|then\s+)?(?:an?\s+|âgée?\s+de\s+|البالغة?\s+(?:من\s+العمر\s+)?|وعمره\s+|وعمرها\s+|alt\s+)?{_AGE}{_YEARS_OLD}\b"
    ),
)
# "48-year-old Name", "the 48-year-old preacher Name"; no relative in between
_AGE_BEFORE = re.compile(
    rf"(?<![\d.,-]){_AGE}[-\s]years?[-\s]old,?\s+(?P<between>(?:[\w'’-]+\s+){{0,4}})$"
)
_RELATION = re.compile(
    r"\b(?:son|daughter|brother|sister|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|friend|girlfriend|boyfriend|of|and|by|to|with|for|named?|from|in|at|on|was|who)\b",
    re.IGNORECASE,
)


_NEAR = 200  # letters behind a name in which its age stands


def ages(text: str, people: Sequence[Person]) -> Iterator[Claim]:
    """Yield the ages of the named persons."""
    for name, start, end in people:
        suffix = _SUFFIX.match(text, end)
        after = suffix.end() if suffix else end
        who = f"{name} {suffix[1].title()}" if suffix else name
        found = next(
            (
                match
                for pattern in _AGE_AFTER
                if (match := pattern.match(text, after, after + _NEAR))
            ),
            None,
        )
        first, last = start, found.end() if found else end
        if found is None:
            found = _AGE_BEFORE.search(text[max(0, start - 80) : start])
            if found is None or _RELATION.search(found["between"]):
                continue
            first, last = max(0, start - 80) + found.start(), end
        age = int(found["age"])
        yield Claim(
            about_key=f"age|{fold(who)}",
            about=f"age of {who}",
            says=found["age"],
            value=(age, age),
            unit="years",
            quote=text[first:last],
            start=first,
            end=last,
        )
