"""The words and marks with which texts give ages, by language: "48-year-old", "48 ans", "48 عاما", "born in", "the brother of"."""

from __future__ import annotations

import re

from watcher.core.claim_persons import word_set

SUFFIX = re.compile(r",?\s*\b(Jr|Sr|II|III|IV|junior|senior)\.?$", re.IGNORECASE)
SUFFIX_AFTER = re.compile(r",?\s*\b(Jr|Sr|II|III|IV|junior|senior)\b\.?", re.IGNORECASE)
# "48-year-old", "48 years old", "48 ans"; group `old` where it can stand before a name
YEARS = re.compile(
    r"(?P<old>[-‑–\s]{1,2}years?[-‑–\s]{1,2}old\b|[-\s]?jährige[rnms]?\b|[-\s]летн(?:ий|яя|его|ей|ему)\b|\s+yaşındaki\b|\s*-?y/?o\b)"
    r"|(?P<years>\s+years\s+of\s+age\b|\s+years\b(?=\s*[,;)])|\s+ans\b|\s+años\b|\s+anni\b|\s+anos\b|\s+Jahre\b(?:\s+alt\b)?|\s+jaar\b(?:\s+oud\b)?|\s+lat\b|\s+лет\b|\s+года?\b|\s+yaşında\b|\s+عام(?:اً|ا|ًا)?(?!\w)|\s+سنة(?!\w)|\s*歳|\s*岁)",
    re.IGNORECASE,
)
# Between a name and its age; the name ends where this begins.
LEAD = re.compile(
    r"(?:\s*(?P<mark>[,،(（–—-])\s*|\s+)(?:(?:(?:who\s+)?(?P<is>is|was|turned|had\s+turned|ist|war|est|était|tiene|tenía|ha|avait|a)\s+|now\s+|then\s+|also\s+|only\s+|just\s+|who\s+has\s+|aujourd['’]hui\s+|désormais\s+|alors\s+|actuellement\s+|heute\s+|ahora\s+|oggi\s+)?"
    r"(?P<word>aged?\s+|at\s+age\s+|age:\s*|âgée?\s+(?:alors\s+)?de\s+|de\s+|d['’]|edad\s+|an?\s+|der\s+|die\s+|وعمره\s+|وعمرها\s+|البالغة?\s+(?:من\s+العمر\s+)?|والبالغة?\s+(?:من\s+العمر\s+)?|ذو\s+ال[ـ]*)?)$",
    re.IGNORECASE,
)
# What may follow a bare age: the end of the aside, or where the person comes from and what he did.
FOLLOWS = re.compile(
    r"\s*(?:[;:)）،\]–—]|,(?!\s*(?:(?:1[6-9]|20)\d\d\b|\d{1,2}\s*(?:,|and\b|&)))|[.!?]?\s*$|\.(?!\d)|\n|[-]\s)"
    r"|\s+(?:of|from|formerly|and(?!\s+\d)|was|is|were|are|who|whose|with|has|had|died|said|told|both|[a-z]{2,}ed|faces?|pleaded|charged|remains?|lives?|at|in|on|qui|est|et(?!\s+\d)|était|a\b|à|dont|mort|y|fue|quien|wurde|ist|aus|und(?!\s+\d)|der|die|из)\b|\s+و\w",
)
TERM = re.compile(  # "18 ans de prison", "5 years later": a duration, not an age
    r"\s*(?:-\s*)?(?:de\s+(?:prison|réclusion|détention|cárcel|prisión|carrière|mariage|service|guerre)|d['’]\w+|après|plus\s+tard|auparavant|avant|later|ago|earlier|before|after|in\s+prison|behind|of\s+(?:war|service|experience|marriage)|después|antes|Haft|später|سجنا|من\s+السجن|على|قبل|بعد)\b",
    re.IGNORECASE,
)
# ", a 48-year-old ..." is an aside where it ends before a verb takes it as its subject ("said NAME, a 48-year-old man was shot").
ASIDE = re.compile(
    r"(?:(?!\b(?:was|were|is|are|has|had|have|died|told|said|a)\b)[^.,;:!?()–—\n])*(?:[.,;:!?()–—\n]|$|\bwho\b)"
)
OF_SOMEBODY = re.compile(  # "the brother of NAME, 48": whose age is it?
    r"\b(?:son|daughter|brother|sister|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|friend|girlfriend|boyfriend|widow|fils|fille|frère|sœur|épouse|femme|hijo|hija|hermano|hermana|Sohn|Tochter|Bruder|Schwester)\s+(?:of|de|d['’]|von)\s*$|(?:نجل|ابن|شقيق|زوجة|والد)\s*$",
    re.IGNORECASE,
)
# Between "48-year-old" and the name of the person: what he is, not whose relative.
BETWEEN_STOP = word_set(
    "of and by to with for from in at on was who were is has had that when where while after before said told shot killed died whose or but a an the his her their he she they "
    "de du et qui est était y que und wurde war"
)
NEXT = re.compile(r"[ \t\u00a0\"“]*(?:(?P<comma>,) ?|(?P<word>[^\W\d_][\w'’/-]*))")
IDENTIFIED = re.compile(r"(?:later\s+)?(?:identified\s+(?:by\s+\w+\s+)?as|named)\s+")
CLOSING = (",", ".", ";", ")", "—", "–", "")
RELATIVE = re.compile(r"\s*(?:\w+\s+)?(?:son|daughter|brother|sister|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|friend|girlfriend|boyfriend)\b", re.IGNORECASE)  # fmt: skip
THE = re.compile(
    r"(?:\b[Tt]he|\b[Ll](?:['’](?:homme|adolescent)|[ea]\s+(?:jeune\s+)?[\w-]{3,30})\s+de|\b[Dd](?:er|ie)|\b[Ee]l\s+hombre\s+de|\b[Ll]a\s+mujer\s+de)\s+$"
)
BORN = re.compile(
    r"(?:\bborn|\bnée?|\bnacid[oa]|\bgeboren|\bnat[oa]|\bnascid[oa]|(?<!\w)(?:ولدت?|مواليد|المولودة?)|\bродил(?:ся|ась))(?!\w)"
    r"(?:(?!\s(?:and|et|who|qui)\b)[^.;()\d]){0,40}?(?:\d{1,2}(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?[^\W\d_]{3,12}\.?,?\s+(?:of\s+|de\s+|del\s+)?|[^\W\d_]{3,12}\.?\s+\d{1,2},?\s+)?$",
    re.IGNORECASE,
)
ARRIVAL = re.compile(
    r"\b(?:arriv\w{1,4}|lived|in\s+\w+|moved|came|emigrated|immigrated|brought|settled|installée?|venue?)\b[^.;,]{0,40}?\s(?:à|at|when\s+(?:he|she)\s+was|à\s+l['’]âge\s+de|aged?|at\s+(?:the\s+)?age\s+(?:of)?|from\s+age)\s+$",
    re.IGNORECASE,
)
CHILD = re.compile(r"\b(?:girl|boy|child|children|teen\w*|victims?|fille|enfants?|garçon|Mädchen|Junge|niñ[oa])\b", re.IGNORECASE)  # fmt: skip
# What comes before a bare age: ", 48", ", who is 48", "aged 48".
BARE = re.compile(
    r"(?:[,،(（]\s*(?:who\s+(?:is|was)\s+|now\s+|then\s+|only\s+)?|\bage[ds]?:?\s+(?:of\s+)?)$",
    re.IGNORECASE,
)
# An age that opens a sentence: "Aged 48, NAME", "Âgé de 48 ans, NAME".
OPENS = re.compile(r"(?:^|[.!?\n»”]\s*)(?:Aged|Now|[ÂA]gée?\s+de|De|Con|Mit)\s+$")
# "Born in 1975 in Elmford, NAME"
BORN_THEN = re.compile(
    r"(?:\s+(?:in|at|à|en|au|in\s+der)\s+[^\W\d_][\w'’-]*(?:\s+[A-Z][\w'’-]*)?(?:\s*\([^)]{1,30}\))?)?,\s+(?=[^\W\d_])"
)
