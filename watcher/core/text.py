"""Words and sentences of a text, each with its exact place."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

import sentencex

from watcher.model import Sentence

# Scripts written without spaces between words: there, each character is a word.
_SPACELESS = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\uff66-\uff9f"  # halfwidth kana
    "\U00020000-\U0003fffd"  # Han, later additions
)
# Invisible inside a word: soft hyphen, joiners, direction marks.
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_INVISIBLES = re.compile(f"[{_INVISIBLE}]+")
# Where combining marks live in the Basic Multilingual Plane; Python's \w leaves them out.
_MARK_BLOCKS = (
    (0x0300, 0x1E00),
    (0x20D0, 0x2100),
    (0x302A, 0x3030),
    (0x3099, 0x309B),
    (0xA66F, 0xAC00),
    (0xFB1E, 0xFB1F),
    (0xFE20, 0xFE30),
)
# One letter for forms that writers of Arabic and Persian use for each other, and plain digits.
_SAME_LETTER = str.maketrans(
    {
        "ـ": None,  # tatweel stretches, it says nothing
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "ة": "ه",
    }
    | {
        chr(zero + digit): str(digit)
        for zero in (0x0660, 0x06F0, 0x0966, 0x09E6)
        for digit in range(10)
    }
)


class Word(NamedTuple):
    """A word: `source[start:end]` as written, `norm` as compared."""

    start: int
    end: int
    norm: str


@functools.cache
def word_pattern() -> re.Pattern[str]:
    """Return the pattern of one word, for text that is not ASCII."""
    # Made at first use: looking at 9,000 code points takes a millisecond that `--help` need not pay.
    marks: list[tuple[int, int]] = []
    for first, last in _MARK_BLOCKS:
        for point in range(first, last):
            if unicodedata.category(chr(point)) in ("Mn", "Mc"):
                if marks and marks[-1][1] == point - 1:
                    marks[-1] = (marks[-1][0], point)
                else:
                    marks.append((point, point))
    inside = "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in marks) + _INVISIBLE
    return re.compile(
        f"[^\\W_{_SPACELESS}]+(?:[{inside}]+[^\\W_{_SPACELESS}]*)*"  # a word with its marks
        f"|[{_SPACELESS}][{inside}]*"  # one character, where words are not spaced
    )


_ASCII_WORD = re.compile(r"[0-9A-Za-z]+")
# Where no mark and no script without spaces occurs, a word is a run of letters and digits. Looking for marks costs five times as much,
# and a curly quote stands in nearly every English text.
_SIMPLE_WORD = re.compile(r"[^\W_]+")
_PUNCTUATION = re.compile("[‘’‚“”„‟«»‹›‐‑‒–—―…•·′″\u00a0\u2002\u2003\u2009\u202f€£©®™°]")
_FIRST_MARK = "\u0300"


def _simple(text: str) -> str | None:
    """Return a text of the same length with its typographic marks turned into spaces; None where words need the longer look."""
    plain = _PUNCTUATION.sub(" ", text)
    return (
        plain if plain.isascii() or (max(plain) < _FIRST_MARK and "\u00ad" not in plain) else None
    )


_HAS_SPACELESS = re.compile(f"[{_SPACELESS}]")


def _is_ornament(mark: str, base: str) -> bool:
    """Whether a mark only decorates its letter: é, not й or が."""
    point = ord(mark)
    if 0x0300 <= point <= 0x036F:
        if "\u0400" <= base <= "\u052f":  # й and ї are letters of their own; a stress mark is not
            return point in (0x0300, 0x0301)
        return True
    # Hebrew points; Arabic vocalisation, and hamza and madda over alef, waw and yeh
    return (
        0x0591 <= point <= 0x05C7
        or 0x0610 <= point <= 0x061A
        or 0x064B <= point <= 0x065F
        or point == 0x0670
        or 0x06D6 <= point <= 0x06ED
    )


def _fold_once(word: str) -> str:
    kept: list[str] = []
    base = ""
    for character in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", word).casefold()):
        if unicodedata.category(character) == "Mn":
            if _is_ornament(character, base):
                continue
        else:
            base = character
        kept.append(character)
    return unicodedata.normalize("NFKC", "".join(kept)).translate(_SAME_LETTER)


@functools.lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """Return the form in which spellings of one word are equal; folding twice changes nothing.

    Marks that are letters (й, が) stay; accents, vocalisation, tatweel and the forms of alef go.
    """
    if word.isascii():
        return word.lower()
    folded = _INVISIBLES.sub("", word)
    # To a fixed point: for some hundred code points one pass makes another one possible.
    for _ in range(8):
        again = _fold_once(folded)
        if again == folded:
            break
        folded = again
    return folded


def words(text: str) -> list[Word]:
    """Return the words of a text in order; characters where the script has no spaces."""
    if text.isascii():
        low = text.lower()
        return [Word(*match.span(), match[0]) for match in _ASCII_WORD.finditer(low)]
    plain = _simple(text)
    if plain is not None:
        if plain.isascii():
            return words(plain)
        return [Word(*match.span(), fold(match[0])) for match in _SIMPLE_WORD.finditer(plain)]
    found = []
    for match in word_pattern().finditer(text):
        norm = fold(match[0])
        if norm:
            found.append(Word(*match.span(), norm))
    return found


def norms(text: str) -> list[str]:
    """Return `[word.norm for word in words(text)]`, faster."""
    plain = text if text.isascii() else _simple(text)
    if plain is not None:
        if plain.isascii():
            return _ASCII_WORD.findall(plain.lower())
        return [fold(word) for word in _SIMPLE_WORD.findall(plain)]
    return [norm for norm in map(fold, word_pattern().findall(text)) if norm]


def places(text: str) -> list[tuple[int, int]]:
    """Return `[(word.start, word.end) for word in words(text)]`, faster."""
    plain = text if text.isascii() else _simple(text)
    if plain is not None:
        pattern = _ASCII_WORD if plain.isascii() else _SIMPLE_WORD
        return [match.span() for match in pattern.finditer(plain)]
    return [match.span() for match in word_pattern().finditer(text) if fold(match[0])]


def is_spaceless(norm: str) -> bool:
    """Whether a word is a character of a script that writes no spaces."""
    return not norm.isascii() and _HAS_SPACELESS.match(norm) is not None


# --- sentences --------------------------------------------------------------------------

# Enough of a text to see its script, where nobody said the language.
_GLANCE = 2000
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("hy", re.compile("[\u0530-\u058f]")),
)
_BLANK_LINE = re.compile(r"(?:\r\n?|\n|\u2029)[^\S\r\n]*(?:\r\n?|\n|\u2029)\s*")
# White space that holds a line end, tried only where it begins: a blanked line may be half a megabyte of spaces.
_LINE_END = re.compile(
    r"(?<!\s)(?=[^\S\r\n\u2028\u2029\x0b\x0c\x85]*+[\r\n\u2028\u2029\x0b\x0c\x85])\s+"
)
# The splitter is quadratic in a paragraph's quote marks and full stops: 100 KB of them take 18 seconds, in parts
# of this many characters a third of one.
_LONGEST_PIECE = 4_000
_MAY_END = re.compile(r"[.!?؟]\s+|[。！？]")
_CLOSING_QUOTES = "\"'”’»“›」』"
_ENDED = re.compile(f"[.!?…。！？؟۔।][{_CLOSING_QUOTES})\\]]*$")
_QUOTE_CLOSED = re.compile(f"[{_CLOSING_QUOTES}][.!?…]?$")
# Verbs that attribute a quote. Only used for short fragments after a closing quote mark.
_SAYING_VERBS = (
    "said says saying told tells added adds continued explained explains stated states wrote writes insisted insists warned noted "
    "replied asked recalled concluded declared announced claimed argued confirmed stressed tweeted "
    "déclaré déclare dit ajouté ajoute expliqué explique affirmé affirme assuré assure indiqué indique précisé précise écrit "
    "souligné souligne poursuivi poursuit conclu conclut estime estimé lance lancé confié raconte "
    "sagte sagt erklärte erklärt fügte schrieb betonte dijo dice afirmó añadió explicó declaró señaló aseguró "
    "detto dichiarato aggiunto spiegato disse afirmou acrescentou explicou zei zegt verklaarde sade säger sa "
    "сказал сказала заявил заявила добавил добавила отметил отметила написал "
    "قال قالت أضاف أضافت صرح صرحت أوضح أوضحت أكد أكدت dedi söyledi ekledi belirtti açıkladı powiedział powiedziała dodał dodała "
)
_SAYING = frozenset(fold(verb) for verb in _SAYING_VERBS.split())
_LONGEST_ATTRIBUTION = 8  # words; longer fragments say something of their own


def script_language(text: str) -> str:
    """Return the language whose sentence rules fit the script of a text, "en" for Latin."""
    glance = text[:_GLANCE]
    counts = [(len(pattern.findall(glance)), language) for language, pattern in _SCRIPTS]
    # Japanese mixes kana into Han; a few kana are enough.
    kana, han = counts[0][0], counts[1][0]
    if kana and kana * 20 >= han:
        counts[0] = (kana + han, "ja")
    best, language = max(counts, key=lambda pair: pair[0])
    return language if best * 4 > sum(character.isalpha() for character in glance) else "en"


def sentences(text: str, language: str | None) -> tuple[Sentence, ...]:
    """Return the sentences of a text in order: `text[s.start:s.end] == s.text`, nothing but white space between.

    A line is a paragraph, unless the text is wrapped. A fragment such as `Smith said.` that a splitter leaves alone after a quote
    belongs to the sentence before it.
    """
    code = (language or script_language(text)).replace("_", "-").split("-")[0].lower()
    found: list[Sentence] = []
    for start, end in _pieces(text):
        first = len(found)
        at = start
        for piece in sentencex.segment(code, text[start:end]):
            sentence = _trimmed(text, at, at + len(piece))
            at += len(piece)
            if sentence is None:
                continue
            if len(found) > first and _attributes(found[-1].text, sentence.text):
                before = found.pop()
                sentence = Sentence(
                    text=text[before.start : sentence.end],
                    start=before.start,
                    end=sentence.end,
                )
            found.append(sentence)
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> Sentence | None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    return Sentence(text=piece, start=start, end=start + len(piece)) if piece else None


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    boundary = _BLANK_LINE if _is_wrapped(text) else _LINE_END
    at = 0
    for match in boundary.finditer(text):
        if match.start() > at:
            yield at, match.start()
        at = match.end()
    if at < len(text):
        yield at, len(text)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the paragraphs, those out of all proportion in parts that end where a sentence may end."""
    for start, end in _paragraphs(text):
        while end - start > _LONGEST_PIECE:
            ends = _MAY_END.finditer(text, start + _LONGEST_PIECE // 2, start + _LONGEST_PIECE)
            cut = max((match.end() for match in ends), default=0)
            cut = cut or text.rfind(" ", start, start + _LONGEST_PIECE) + 1
            cut = cut if cut > start else start + _LONGEST_PIECE
            yield start, cut
            start = cut
        yield start, end


def _is_wrapped(text: str) -> bool:
    """Whether lines are broken for width, as in mail: full lines that go on in lower case."""
    lines = [line.strip() for line in text.splitlines()]
    breaks = goes_on = 0
    for line, after in itertools.pairwise(lines):
        if line and after:
            breaks += 1
            goes_on += 40 <= len(line) <= 120 and not _ENDED.search(line) and after[0].islower()
    # Half: the other lines of wrapped prose end a sentence by chance or go on with a name.
    return goes_on >= 3 and goes_on * 2 >= breaks


def _attributes(before: str, fragment: str) -> bool:
    if not _QUOTE_CLOSED.search(before):
        return False
    said = norms(fragment)
    if not 0 < len(said) <= _LONGEST_ATTRIBUTION:
        return False
    return fragment[0].islower() or not _SAYING.isdisjoint(said)
