"""Synthetic feeds: invented text in RSS, Atom and RDF, the same bytes on every machine.

No word is real news: words are put together from syllables, with the small words of English, French and Arabic
between them so that sentences look like sentences. The letters q, w, x, ق and ظ never occur in an invented word, so
that the benchmark's story (see `polling.STORY`) finds nothing.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from itertools import accumulate
from typing import Literal

ENTRIES = 30  # in a feed, as in the research's load
FRESH = 3  # entries that a feed with news has more
FEED_BYTES = 65_000  # what a feed document comes to, on average and roughly
START = datetime(2026, 1, 12, 6, 0, tzinfo=UTC)

Format = Literal["rss", "atom", "rdf"]


@dataclass(frozen=True, slots=True)
class Language:
    """What the sentences of one language are made of."""

    code: str
    heads: str  # first syllables
    tails: str  # further syllables
    small: str  # the words between
    prefix: str = ""  # an article that is written onto the word
    bytes_a_letter: float = 1.0  # in UTF-8, spaces and markup included


LANGUAGES = (
    Language(
        code="en",
        heads="ba bren cal dor fen gri hal jun kel lor mar nib ost pel ran sel tor ul ven yar",
        tails="den dle fer gan l lo mer n ner per r ry s son st ter th ting ton ver",
        small="the of and to in a for on that by from after before under said at as its more over",
    ),
    Language(
        code="fr",
        heads="bé bour cha dé es fé ga jo la mé mon né par ré rou sé té tou vé vi",
        tails="al ant ce de er ère et eur gne gue ie ment né ré sion te tion tre ville vé",
        small="le la les de des du un une et à au pour sur dans par avec après selon mais plus",
        bytes_a_letter=1.1,
    ),
    Language(
        code="ar",
        heads="با بر تا جم حا خل دا را زه سا شم صو ضو طا عا فا كا لو ما نو",
        tails="ب ات ت تم د دي ر را س سم ش ع ف فر ل لي م ن نان ين",
        small="في من على إلى عن مع بعد لدى منذ حتى أن ثم أو كما خلال تحت أمام بين حول ضد",
        prefix="ال",
        bytes_a_letter=1.8,
    ),
)
# Six feeds of eight are written in Latin script without accents, one in French, one in Arabic.
MIX = (0, 0, 1, 0, 0, 2, 0, 0)
FORMATS: tuple[Format, ...] = ("rss", "rss", "atom", "rss", "rdf", "atom", "rss")


class Speaker:
    """Says sentences in one language; words are as unevenly frequent as in real text."""

    def __init__(self, language: Language) -> None:
        self.language = language
        dice = random.Random(f"words {language.code}")
        heads, tails = language.heads.split(), language.tails.split()
        words: dict[str, None] = {}
        while len(words) < 8_000:
            word = dice.choice(heads) + "".join(dice.choices(tails, k=dice.randint(1, 3)))
            words[language.prefix + word if dice.random() < 0.4 else word] = None
        self.words = (*language.small.split(), *words)
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def sentence(self, dice: random.Random, length: int) -> str:
        words = dice.choices(self.words, cum_weights=self.weights, k=length)
        words[0] = words[0].capitalize()
        words[length // 2] = words[length // 2].capitalize()
        return " ".join(words) + "."


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a synthetic feed."""

    title: str
    path: str
    teaser: str  # HTML, as feeds carry it
    at: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's two states: before its news, and with it. `fresh` is empty where a feed has none."""

    number: int
    format: Format
    language: str
    before: bytes
    after: bytes
    titles: tuple[str, ...]  # of every entry it ever shows, newest first
    fresh: int


class Newsroom:
    """Writes synthetic feeds; the same number gives the same feed, always."""

    def __init__(self) -> None:
        self.speakers = tuple(Speaker(language) for language in LANGUAGES)

    def feed(self, number: int, site: str) -> Feed:
        """Return the feed with this number; every tenth has `FRESH` new entries in its later state."""
        speaker = self.speakers[MIX[number % len(MIX)]]
        style = FORMATS[number % len(FORMATS)]
        fresh = FRESH if number % 10 == 3 else 0
        items = self.items(number, speaker, fresh)
        code = speaker.language.code
        write = WRITERS[style]
        before = write(site, code, items[fresh:], START).encode()
        after = (
            write(site, code, items[:ENTRIES], START + timedelta(hours=1)).encode()
            if fresh
            else before
        )
        titles = tuple(item.title for item in items)
        return Feed(
            number=number,
            format=style,
            language=code,
            before=before,
            after=after,
            titles=titles,
            fresh=fresh,
        )

    def items(self, number: int, speaker: Speaker, fresh: int) -> list[Item]:
        """Return the entries, newest first; entry and feed number make every title the only one of its kind."""
        dice = random.Random(f"feed {number}")
        letters = int((FEED_BYTES / ENTRIES - 840) / speaker.language.bytes_a_letter)
        items = []
        for place in range(ENTRIES + fresh):
            age = ENTRIES - 1 + fresh - place  # the oldest is 0, whether or not the feed has news
            title = f"{speaker.sentence(dice, 9)[:-1]} {number}-{age}"
            path = f"/{number}/{START:%Y/%m}/story-{age:02}-{dice.randrange(16**6):06x}.html"
            teaser = self.teaser(dice, speaker, path, letters)
            items.append(
                Item(
                    title=title,
                    path=path,
                    teaser=teaser,
                    at=START - timedelta(minutes=37 * place),
                )
            )
        return items

    @staticmethod
    def teaser(dice: random.Random, speaker: Speaker, path: str, letters: int) -> str:
        paragraphs: list[str] = []
        length = 0
        while length < letters:
            sentences = " ".join(speaker.sentence(dice, dice.randint(8, 22)) for _ in range(3))
            linked = sentences.replace(",", "").split(" ", 4)
            linked[2] = f'<a href="{path}?from=feed&amp;place={len(paragraphs)}">{linked[2]}</a>'
            paragraphs.append(f"<p>{' '.join(linked)}</p>")
            length += len(paragraphs[-1])
        image = f'<img src="{path[:-5]}.jpg" width="640" height="360" alt="{speaker.sentence(dice, 4)}" />'
        return image + "".join(paragraphs)


def write_rss(site: str, language: str, items: list[Item], built: datetime) -> str:
    entries = "".join(
        f"<item><title>{escape(item.title)}</title><link>{site}{item.path}</link>"
        f'<guid isPermaLink="true">{site}{item.path}</guid><pubDate>{format_datetime(item.at)}</pubDate>'
        f"<dc:creator>Desk</dc:creator><category>Region</category>"
        f"<description><![CDATA[{item.teaser}]]></description></item>\n"
        for item in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>Invented {site}</title><link>{site}/</link><description>Invented text</description>"
        f"<language>{language}</language><lastBuildDate>{format_datetime(built)}</lastBuildDate>\n{entries}</channel></rss>\n"
    )


def write_atom(site: str, language: str, items: list[Item], built: datetime) -> str:
    entries = "".join(
        f"<entry><id>{site}{item.path}</id><title>{escape(item.title)}</title>"
        f'<link rel="alternate" type="text/html" href="{site}{item.path}"/>'
        f"<published>{item.at.isoformat()}</published><updated>{item.at.isoformat()}</updated>"
        f'<author><name>Desk</name></author><summary type="html">{escape(item.teaser)}</summary></entry>\n'
        for item in items
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">'
        f"<id>{site}/</id><title>Invented {site}</title><updated>{built.isoformat()}</updated>"
        f'<link rel="alternate" href="{site}/"/>\n{entries}</feed>\n'
    )


def write_rdf(site: str, language: str, items: list[Item], built: datetime) -> str:
    places = "".join(f'<rdf:li rdf:resource="{site}{item.path}"/>' for item in items)
    entries = "".join(
        f'<item rdf:about="{site}{item.path}"><title>{escape(item.title)}</title><link>{site}{item.path}</link>'
        f"<dc:date>{item.at.isoformat()}</dc:date><dc:creator>Desk</dc:creator>"
        f"<description>{escape(item.teaser)}</description></item>\n"
        for item in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<channel rdf:about="{site}/"><title>Invented {site}</title><link>{site}/</link>'
        f"<description>Invented text</description><dc:language>{language}</dc:language>"
        f"<dc:date>{built.isoformat()}</dc:date><items><rdf:Seq>{places}</rdf:Seq></items></channel>\n{entries}</rdf:RDF>\n"
    )


WRITERS: dict[Format, Callable[[str, str, list[Item], datetime], str]] = {
    "rss": write_rss,
    "atom": write_atom,
    "rdf": write_rdf,
}


def rebuilt(body: bytes, tick: int) -> bytes:
    """Return the same document with another build date, the first date in it after the head."""
    for built in (START, START + timedelta(hours=1)):
        for shape in (format_datetime(built), built.isoformat()):
            old = shape.encode()
            place = body.find(old, 0, 2_000)
            if place >= 0:
                later = built + timedelta(days=1, seconds=tick)
                new = (format_datetime(later) if b"," in old else later.isoformat()).encode()
                return body[:place] + new + body[place + len(old) :]
    raise ValueError("the document has no build date near its head")
