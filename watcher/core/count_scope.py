"""Whether a sentence counts all people of today's event: not those of another event, of years, or of one village alone."""

from __future__ import annotations

import re
from datetime import date

from watcher.core.count_words import WORD
from watcher.core.event_context import names_another_day

# What "since" may count from: what happened in a moment. Since a war, a year or a spring the dead are of many events.
_SUDDEN = (
    r"broke|burst|collapsed?|struck|hit|crash(?:ed)?|explo(?:ded|sion)|sank|sinking|derail\w+|fell|quake|earthquake|flood\w*|disaster|attack|blast|storm|fire|tsunami|landslide|cave-in|"
    r"rupture|effondrement|séisme|tremblement|catastrophe|naufrage|accident|attentat|inondation\w*|crue|incendie|éboulement|rotura|derrumbe|terremoto|explosión|naufragio|accidente|atentado|inundaci\w+|"
    r"Bruch|Einsturz|Beben|Erdbeben|Unglück|Unfall|Anschlag|Explosion|Flut|Hochwasser|Brand|Erdrutsch"
)
# Another event than today's: its dead are background.
_BACKGROUND = re.compile(
    r"\b(?:ago|last\s+(?:year|month|week|spring|summer|autumn|fall|winter|december|november|october|september|august|july|june|may|april|march|february|january)|earlier\s+(?:this|in)|previous\w*|previously|anniversary|years?\s+later|in\s+the\s+past|"
    r"so\s+far|nationwide|statewide|citywide|statistics|this\s+year|per\s+year|a\s+year|each\s+year|every\s+year|annually|over\s+the\s+(?:past|last|weekend)|in\s+recent|deadliest|since\s+then|civil\s+war|the\s+war|total\s+of\s+\w+\s+(?:homicides|murders)|separate(?:ly)?|unrelated|another\s+(?:shooting|attack|crash|incident|case)|"
    rf"(?:since|depuis|desde|seit)(?!\s+(?:(?:the|la|le|el|der|dem|den|das)\s+|l['’])(?:{WORD}\s+){{0,3}}?(?:{_SUDDEN}))|"
    r"second\s+(?:shooting|attack|incident)|elsewhere|il\s+y\s+a|derni(?:er|ère)|l['’]an\s+dernier|par\s+ailleurs|en\s+\d{4}|hace|pasado|vor\s+\w+\s+(?:Jahren|Monaten|Wochen)|vergangenen|letzten)\b|(?<!\w)(?:منذ|الماضي|الماضية|سابقا|قبل\s+\w+\s+(?:سنوات|أشهر))(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,$€£])(?:1[5-9]|20)\d\d(?!,?\d|%)(?!\s+(?:block|people|personnes))")
# "In Upper Senn alone", "rien qu'à Senn", "allein in Senn": a part of the whole.
_ALONE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Ff]rom|[Aa]round|[Nn]ear)\s+[^,.;:]{1,60}?\s+alone\b|\b(?:[Oo]nly|[Jj]ust|[Ss]olely|[Aa]lone)\s+(?:in|at)\s+(?:the\s+)?[\w’'-]|\b[Rr]ien\s+qu['’e]|\b(?:[Dd]ans|[Àà]|[Ee]n|[Dd]u|[Dd]e)\s+(?:la\s+|le\s+)?seule?\s+\w"
    r"|\b[Uu]niquement\s+(?:à|dans|en)\b|\b[Ss]eulement\s+(?:à|dans|en)\b|\b(?:[Àà]|[Dd]ans)\s+[^,.;:]{1,60}?\s+seulement\b|\b(?:[Aa]llein|[Nn]ur)\s+(?:in|im|an|am|bei|auf)\b|\b(?:[Tt]an\s+)?[Ss][oó]lo\s+(?:en|a)\b|\b[Úú]nicamente\s+en\b|\b(?:[Ss]olo|[Ss]oltanto)\s+(?:a|in|nel\w*)\b|\b[Ss]ó\s+(?:em|n[oa])\b"
    r"|\b[Тт]олько\s+в\b|(?<!\w)(?:وحدها|وحده)(?!\w)|(?<!\w)فقط\s+في(?!\w)|(?<!\w)في\s+[^،.؛]{1,40}\s+فقط(?!\w)",
)


def is_background(sentence: str, published: date | None) -> bool:
    """Whether a sentence tells of another event than today's."""
    return (
        names_another_day(sentence, published)
        or _is_another_year(sentence, published)
        or bool(_BACKGROUND.search(sentence))
    )


def _is_another_year(sentence: str, published: date | None) -> bool:
    years = {int(match[0]) for match in _YEAR.finditer(sentence)}
    return bool(years - ({published.year} if published else set()))


def is_part(sentence: str) -> bool:
    """Whether only those of one place are counted, and the text says that there are more elsewhere."""
    return _ALONE.search(sentence) is not None
