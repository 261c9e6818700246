"""The amounts that a text states: digits and number words, with what hedges them ("around fifty", "plus de cent", "40 to 50")."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from watcher.core.number_words import JOIN, number_words
from watcher.core.text import fold


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a text: the lowest and highest value it allows, and where it stands."""

    low: float
    high: float
    start: int
    end: int
    is_digits: bool = True

    @property
    def is_exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


_TOKEN = re.compile(
    r"\d{1,3}(?:[,.٬'’\u00a0\u202f ]\d{3}){1,4}+(?!\d)|\d+(?:[.,٫]\d+)?"  # 1,200  12 000  3.5
    r"|[^\W\d_]+[\u064b-\u0652]?"
)


def amounts(text: str, language: str | None) -> list[Amount]:
    """Return the numbers of a text in order, in digits or in words; hedges are read by `hedged`."""
    lexicon = number_words(language)
    found: list[Amount] = []
    run = _Run()
    for match in _TOKEN.finditer(text):
        token = match[0]
        is_joined = False
        if token[0].isdecimal():
            run.close(found)
            value = _digits(token)
            if value is not None:
                run.open_digits(value, *match.span())
            continue
        word = token.lower() if token.isascii() else fold(token)
        entry = lexicon.get(word)
        if entry is None:
            if len(word) > 3 and word[0] == "و":
                # Arabic writes its "and" onto the next word.
                entry, is_joined = lexicon.get(word[1:]), True
            if entry is None:
                if run.is_open:
                    if word in run.joins and text[run.end : match.start()] in (" ", "-", "\u00a0"):
                        run.pending = True
                    else:
                        run.close(found)
                continue
        if run.is_open and not _adjacent(text, run.end, match.start(), run.pending):
            run.close(found)
        if not run.take(entry, match.start(), match.end(), is_joined=is_joined):
            run.close(found)
            run.take(entry, match.start() + is_joined, match.end(), is_joined=False)
    run.close(found)
    return found


def _adjacent(text: str, end: int, start: int, pending: bool) -> bool:
    between = text[end:start]
    # With a joining word between them: " and "
    return len(between) <= (7 if pending else 2) and all(
        character.isspace() or character in "-‑" or pending for character in between
    )


def _digits(token: str) -> float | None:
    if re.fullmatch(r"\d{1,3}(?:[,.٬'’\u00a0\u202f ]\d{3})+", token):
        digits = re.sub(r"\D", "", token)
        return float(int(digits)) if len(digits) < 13 else None
    if len(token) > 12:
        return None
    return float(re.sub("[,٫]", ".", token)) if re.search(r"[.,٫]", token) else float(int(token))


class _Run:
    """The words of one number, as they come."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.is_open = self.pending = self.digits = False
        self.joins: tuple[str, ...] = ()
        self.total = self.current = 0.0
        self.vague: tuple[float, float] | None = None
        self.start = self.end = 0
        self.last = 0.0  # the smallest magnitude that was said

    def open_digits(self, value: float, start: int, end: int) -> None:
        self.is_open = self.digits = True
        self.current, self.start, self.end, self.last = value, start, end, 0

    def take(
        self, entry: tuple[str, float, float, str], start: int, end: int, *, is_joined: bool
    ) -> bool:
        """Take one more word; False where it begins a number of its own."""
        kind, low, high, language = entry
        pending, self.pending = self.pending, False
        if not self.is_open:
            self.is_open, self.joins = True, JOIN[language]
            self.start, self.end = start, end
            if kind == "vague":
                self.vague = (low, high)
            elif kind == "scale" and low >= 1000:
                self.total = low
            else:
                self.current = low
            self.last = _last(kind, low)
            return True
        if self.digits:
            # "3 million", "2 dozen"; "5 ثلاثة" are two numbers
            if kind == "scale" and low >= 1000 and not pending and not is_joined:
                self.total, self.current = self.current * low, 0
            elif kind == "vague" and (low, high) == (10, 14) and not pending:
                self.current *= 12
            else:
                return False
            self.end = end
            return True
        if self.vague is not None:
            return False
        if kind == "vague" and self.total + self.current == 1:
            self.vague = (low, high)  # "une cinquantaine"
        elif kind == "vague":
            if (low, high) != (10, 14) or pending or self.total or self.current > 20:
                return False
            self.current *= 12  # "two dozen"
        elif kind == "scale":
            if is_joined or pending:
                # "ألف ومئة": a thousand and a hundred
                if low >= self.last or not is_joined:
                    return False
                self.current += low
            elif low == 100:
                if not 1 <= self.current <= 9 or self.last < 1:
                    return False
                self.current *= 100
            else:
                if low >= 10**6 and self.total and not self.current:
                    return False
                self.total, self.current = self.total + max(self.current, 1) * low, 0
            self.last = low
        elif language == "ar" and kind == "unit" and low == 10 and 1 <= self.current % 100 <= 9 and not is_joined:  # fmt: skip
            self.current += 10  # "خمسة عشر"
            self.last = 1
        elif language == "ar" and kind == "ten" and is_joined and 1 <= self.current % 100 <= 9:
            self.current += low  # "خمسة وعشرون"
            self.last = 1
        elif language == "fr" and low == 20 and self.current % 100 == 4 and not pending:
            self.current += 76  # "quatre-vingt"
            self.last = 10
        elif (
            language == "fr"
            and kind == "unit"
            and 10 <= low < 20
            and self.current % 100 in (60, 80)
        ):
            self.current += low  # "soixante-dix", "quatre-vingt-onze"
            self.last = 1
        elif language == "fr" and kind == "unit" and low in (7, 8, 9) and self.last == 1 and self.current % 20 == 10:  # fmt: skip
            self.current += low  # "dix-sept", "soixante-dix-huit"
            self.last = 0
        else:
            magnitude = _last(kind, low)
            if low >= self.last or magnitude >= self.last or (pending and language == "fr" and low not in (1, 11)):  # fmt: skip
                return False
            if kind == "unit" and 10 <= low < 20 and self.last < 100:
                return False
            if pending and language == "en" and self.last < 100:
                return False
            self.current += low
            self.last = magnitude
        self.end = end
        return True

    def close(self, found: list[Amount]) -> None:
        """Keep the number that was read, and be ready for the next."""
        if self.is_open:
            low, high = self.vague or ((self.total + self.current,) * 2)
            found.append(Amount(low, high, self.start, self.end, self.digits))
            self._clear()


def _last(kind: str, value: float) -> float:
    if kind in ("scale", "hundreds", "thousands"):
        return 100 if kind == "hundreds" else 1000 if kind == "thousands" else value
    if kind == "ten":
        return 10
    return 0 if kind == "whole" and value < 100 else 1


_ABOUT = r"about|around|some|roughly|approximately|an estimated|estimated|environ|quelque|alrededor de|unos|unas|etwa|rund|circa|ungefähr|gegen|cerca de|aproximadamente|около|примерно|yaklaşık|حوالي|نحو|زهاء|ما يقارب|une|a|a total of about|circa"
_NEARLY = r"nearly|almost|close to|as many as|près de|presque|casi|fast|knapp|quasi|quase|почти|قرابة|ما يقرب من|neredeyse"
_LEAST = r"at least|more than|over|a minimum of|upwards of|no fewer than|not less than|au moins|plus de|plus d['’](?:une?)?|au minimum|al menos|más de|mas de|por lo menos|mindestens|mehr als|über|wenigstens|almeno|oltre|più di|pelo menos|mais de|не менее|более|больше|en az|fazla|ما لا يقل عن|لا يقل عن|أكثر من|اكثر من|على الأقل|a large|a good|une bonne|une grosse|plusieurs"
_MOST = r"up to|fewer than|less than|no more than|at most|under|jusqu['’]à|moins de|tout au plus|hasta|menos de|bis zu|weniger als|höchstens|fino a|meno di|até|до|не более|menos|ما يصل إلى|أقل من|لا يزيد عن|en fazla"
_BEFORE = re.compile(
    rf"(?<!\w)[بلو]?(?:(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<nearly>{_NEARLY})|(?P<about>{_ABOUT}))"
    rf"(?:\s+(?:an?|une?|the|les|bonne|ein|una))?\s*[\"“«‘„]*\s*(?:ال|الـ)?$".replace(" ", r"\s+"),
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\"”»’]?\s*(?:(?P<about>or so|environ|تقريبا)|(?P<least>or more|and more|\+|ou plus|au moins|o más|oder mehr|at least|على الأقل))(?!\w)".replace(" ", r"\s+"),
    re.IGNORECASE,
)  # fmt: skip
_RANGE = re.compile(r"\s*(?:to|or|à|ou|a|o|bis|oder|إلى|الى|أو|и|до|[-–—‒])\s*", re.IGNORECASE)
_RANGE_AND = re.compile(r"\s*(?:and|et|y|und|e|و)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\w)(?:between|entre|zwischen|tra|fra|ما بين|بين)\s+$", re.IGNORECASE)


def hedged(text: str, found: Sequence[Amount], index: int) -> Amount | None:
    """Return an amount with its hedges and its range; None where it is the upper end of a range."""
    amount = found[index]
    if index and _is_range(text, found[index - 1], amount):
        return None
    low, high, start, end = amount.low, amount.high, amount.start, amount.end
    if index + 1 < len(found) and _is_range(text, amount, found[index + 1]):
        between = _BETWEEN.search(text, max(0, start - 12), start)
        start = between.start() if between else start
        return Amount(low, found[index + 1].high, start, found[index + 1].end, amount.is_digits)
    before = _BEFORE.search(text[max(0, start - 32) : start])
    if before and amount.is_digits and (before["about"] or "").lower() in ("a", "une"):
        before = None  # Spanish: "elevó a 120"
    after = None if before else _AFTER.match(text, end, end + 24)
    hint = before or after
    if hint is None:
        return amount
    groups = hint.groupdict()
    kind = hint.lastgroup
    if before:
        start = max(0, start - 32) + before.start()
    if after:
        end = after.end()
    low, high = _widened(kind or "", low, high, word=(groups.get("about") or "").lower())
    return Amount(low, high, start, end, amount.is_digits)


def reach(text: str, found: Sequence[Amount], index: int) -> int:
    """Return where what an amount counts is said: behind its range and its "or so"."""
    if index + 1 < len(found) and _is_range(text, found[index], found[index + 1]):
        return found[index + 1].end
    after = _AFTER.match(text, found[index].end, found[index].end + 24)
    return after.end() if after else found[index].end


def within(found: Sequence[Amount], starts: Sequence[int], low: int, high: int) -> list[Amount]:
    """Return the amounts between two places, as they stand behind the first; `starts`: where each of them begins."""
    return [
        Amount(one.low, one.high, one.start - low, one.end - low, one.is_digits)
        for one in found[bisect_left(starts, low) : bisect_left(starts, high)]
    ]


def _widened(kind: str, low: float, high: float, *, word: str) -> tuple[float, float]:
    if kind == "least":
        return low, math.inf
    if kind == "most":
        return 0, high
    if kind == "nearly":
        return math.floor(low * 0.85), high
    if (
        word in ("a", "une") or low == 1
    ):  # "a hundred", "une cinquantaine": what is vague is so by itself
        return (low, high) if low != high or low < 100 else (low * 0.9, high * 1.1)
    if low != high:
        return low, high
    slack = max(1.0, low * 0.1) if low >= 5 else 0.0  # "around 50" is 45 to 55
    return low - slack, high + slack


def _is_range(text: str, first: Amount, second: Amount) -> bool:
    if not (first.high < second.low and first.is_exact and second.is_exact) or second.high > first.low * 10:  # fmt: skip
        return False
    between = text[first.end : second.start]
    if len(between) > 8:
        return False
    if _RANGE.fullmatch(between):
        return True
    return bool(
        _RANGE_AND.fullmatch(between)
        and _BETWEEN.search(text[max(0, first.start - 12) : first.start])
    )


def printed(text: str) -> str:
    """Return the words of a value as they are told: on one line, without the quotation marks around a part of them."""
    return " ".join(re.sub('["“”„«»]', "", text).split()).strip(" ,;:-")
