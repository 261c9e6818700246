"""Bytes → text for feed documents and files, whose stated character sets are wrong as often as they are right.

`decode` reads feeds, where a teaser with a broken letter is better than none. Its order: a byte order mark; UTF-8 where the bytes are UTF-8 (other text is practically never valid
UTF-8 by chance); what the document declares; what the server says; the likeliest old code page.
The document comes before the server, against RFC 7303, because a server's charset is usually one
default for all its files, while the declaration was written by whatever wrote the text.

`read_text` reads files that a person has, and can mend: without loss, or not at all.
"""

from __future__ import annotations

import codecs
import contextlib
import re
import string
import unicodedata

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Two ASCII characters at the start, as XML 1.0 (appendix F) and JSON (RFC 4627, 3) tell the wide forms apart.
_WIDE = re.compile(
    rb"(?P<d>[^\0]\0{3}[^\0]\0{3})|(?P<b>\0{3}[^\0]\0{3}[^\0])|(?P<l>[^\0]\0[^\0]\0)|(?P<g>\0[^\0]\0[^\0])"
)
_WIDE_NAMES = {"d": "utf-32-le", "b": "utf-32-be", "l": "utf-16-le", "g": "utf-16-be"}
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_SENT = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)

# Supersets that decode what the narrower name is used for (as browsers do, encoding.spec.whatwg.org).
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# Codecs that are no charset of a document: some are quadratic, some execute escapes, and UTF-7 hides markup.
_NEVER = frozenset(
    {
        "idna",
        "punycode",
        "unicode-escape",
        "raw-unicode-escape",
        "utf-7",
        "undefined",
        "mbcs",
        "oem",
    }
)

# The commonest letters of the languages written with each code page; the page that makes most of the
# high bytes common letters is the likeliest.
_LATIN = {
    "cp1252": frozenset("éèàçêîôûùâëïüöäßñóíáúãõÉÀ’“”–—…«»"),
    "cp1250": frozenset("ąćęłńśźżáčďéěíňřšťůýž„"),
}
_OTHER = {
    "cp1256": frozenset("اليمنوترتعبةد"),
    "cp1251": frozenset("оеаинтсрвлОЕАИНТСРВЛ"),
    "cp1253": frozenset("αοιετσνηυρ"),
}
_RUNS = re.compile(rb"[\x80-\xff]{2,}")
_IN_PAGE = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.\-]{2,40})""", re.IGNORECASE)

# What a text file does not hold: controls beside white space, backspace and escape (terminals' records do).
_NO_TEXT = re.compile("[\0-\x07\x0e-\x1a\x1c-\x1f\x7f]")
_PLAIN = re.compile("[\t\n\r -~]")
# Letters beyond ASCII that a language writes, and the code pages it is written in: the page that leaves the fewest
# high bytes unexplained is taken, of equals the first. charset-normalizer 3.5 misreads four of the eight invented
# Latin samples in tests/core/test_charsets.py (French, Portuguese, Polish, Turkish), this none.
_LETTERS = (
    (("cp1252",), "éèàçêîôûùâëïüœæÿÉÈÀÇÊÎÔŒ"),  # French
    (("cp1252",), "äöüßÄÖÜéàè"),  # German
    (("cp1252",), "áéíóúñüÁÉÍÓÚÑ¿¡ºª"),  # Spanish
    (("cp1252",), "ãõçáéíóúâêôàÃÇÁÉÂÊÓÚºª"),  # Portuguese
    (("cp1252",), "àèéìòùÀÈÉÌÒÙ"),  # Italian
    (("cp1252",), "åäöæøéÅÄÖÆØ"),  # Swedish, Danish, Norwegian, Finnish
    (("cp1254",), "ışğüöçâîûİŞĞÜÖÇ"),  # Turkish
    (("cp1250", "iso8859-2"), "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),  # Polish
    (("cp1250", "iso8859-2"), "áčďéěíňóřšťúůýžÁČĎÉÍŇÓŘŠŤÚÝŽ"),  # Czech
    (("cp1250", "iso8859-2"), "áäčďéíĺľňóôŕšťúýžÁČĎÉÍĽŇÓŠŤÚÝŽ"),  # Slovak
    (("cp1250", "iso8859-2"), "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"),  # Hungarian
    (("cp1250", "iso8859-2"), "čćđšžČĆĐŠŽ"),  # Croatian, Slovene
    (("cp1250", "iso8859-2"), "ăâîşţĂÂÎŞŢ"),  # Romanian
    (("cp1252",), "ðþæöáéíóúýÐÞÆÖÁÉÍÓÚÝ"),  # Icelandic
)
_WESTERN = "".join(sorted(set("".join(letters for _, letters in _LETTERS[:6]) + "ý") - set("ªº")))
_MIXED = 0.9  # of its letters: a text in several of these languages, which no single one explains
_POINTS = "‘’“”„«»–—…€°"
_ASCII_LETTERS = frozenset(string.ascii_letters.encode())
# In other scripts charset-normalizer is right, as long as it may not answer with a page for Latin letters.
_NOT_LATIN = ["cp1251", "cp1253", "cp1255", "cp1256", "koi8_r", "gb18030", "big5", "cp932", "cp949", "euc_jp"]  # fmt: skip


class StrayByte(ValueError):
    """A text whose character set is plain, and some bytes are not in it."""


def decode(body: bytes, content_type: str | None = None) -> tuple[str, str | None]:
    """Return the text, and in one line what was wrong with its encoding (None where nothing was)."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _leniently(body[len(mark) :], name)
    wide = _WIDE.match(body)
    if wide and wide.lastgroup:
        return _leniently(body, _WIDE_NAMES[wide.lastgroup])
    try:
        return body.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    named = [name for name in (_declared(body), _sent(content_type)) if name is not None]
    if not named or named[0] == "utf-8":
        repaired = _mostly_utf8(body)
        if repaired is not None:
            return repaired, "some bytes are not UTF-8"
    for name in named:
        if name == "utf-8":
            continue
        try:
            return body.decode(name), None
        except UnicodeDecodeError:
            continue
    repaired = _mostly_utf8(body)
    if repaired is not None:
        return repaired, "some bytes are not UTF-8"
    guess = _likeliest(body)
    return body.decode(
        guess, "replace"
    ), f"the character set is not what is stated; read as {guess}"


def read_text(body: bytes, declared: str | None = None) -> str:
    """Return the text of a file, every letter as it was written; `declared` is the charset that it states.

    Raises:
        StrayByte: some bytes are not in its character set, and would have to be guessed at; says which.
        ValueError: it is empty, or no text.
    """
    text = _strictly(body, declared)
    if len(odd := _NO_TEXT.findall(text)) * 50 > len(text) or "\0" in odd:
        raise ValueError("a binary file, no text")
    if not text.strip():
        raise ValueError("empty: it holds no text")
    return text


def declared_in(body: bytes) -> str | None:
    """Return the charset that an HTML page says it is written in."""
    found = _IN_PAGE.search(body[:4096])
    return found[1].decode("ascii") if found else None


def _strictly(body: bytes, declared: str | None) -> str:
    for mark, name in _MARKS:
        if body.startswith(mark):
            try:
                return body[len(mark) :].decode(name)
            except UnicodeDecodeError as error:
                where = f"byte 0x{body[len(mark) + error.start]:02x} at {len(mark) + error.start}"
                raise StrayByte(
                    f"begins as {name[:6].upper().rstrip('-')} and is not ({where})"
                ) from None
    if b"\0" in body:
        return _wide(body)
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        stray = error.start
    if len(_NO_TEXT.findall(body.decode("latin-1"))) * 50 > len(body):
        raise ValueError("a binary file, no text")
    if _mostly_utf8(body) is not None:
        line = body.count(b"\n", 0, stray) + 1
        raise StrayByte(f"line {line} holds byte 0x{body[stray]:02x}, which is not UTF-8 as the rest is")  # fmt: skip
    stated = _known(declared) if declared else None
    for page in (*([stated] if stated and stated != "utf-8" else []), *_pages(body)):
        try:
            return body.decode(page)
        except UnicodeDecodeError:
            continue
    raise ValueError("in no known character set; save it as UTF-8")


def _wide(body: bytes) -> str:
    """Return the text of UTF-16 or UTF-32 without a mark, told by the ASCII in it: spaces at least."""
    texts = []
    for name in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        with contextlib.suppress(UnicodeDecodeError):
            texts.append(body.decode(name))
    # Read from the wrong end, a space is U+2000, a line break U+0A00 and the letter a U+6100.
    text = max(texts, key=lambda text: len(_PLAIN.findall(text)), default="")
    if not _PLAIN.search(text) or _NO_TEXT.search(text) or not _is_language(text):
        raise ValueError("a binary file, no text")
    return text


def _is_language(text: str) -> bool:
    """Whether all is characters that Unicode has, and most of it letters and spaces."""
    kinds = [unicodedata.category(character) for character in text[:5_000]]
    return "Cn" not in kinds and sum(kind[0] in "LMZ" for kind in kinds) * 2 > len(kinds)


def _pages(body: bytes) -> list[str]:
    """Return the old code pages that a text may be written in, the likeliest first."""
    sample = body[:50_000]
    high = bytes(byte for byte in sample if byte >= 0x80)
    plain = sum(byte in _ASCII_LETTERS for byte in sample)
    if plain < len(high):  # where words are other letters altogether
        from charset_normalizer import from_bytes

        return [one.encoding for one in from_bytes(sample, cp_isolation=_NOT_LATIN)]
    scores: dict[str, float] = {}
    for pages, letters in (*_LETTERS, (("cp1252",), _WESTERN)):
        for page in pages:
            known = sum(
                letter in letters or letter in _POINTS for letter in high.decode(page, "replace")
            )
            share = known * (_MIXED if letters is _WESTERN else 1)
            scores[page] = max(scores.get(page, 0), share)
    return sorted(scores, key=lambda page: -scores[page])


def _leniently(body: bytes, name: str) -> tuple[str, str | None]:
    try:
        return body.decode(name), None
    except UnicodeDecodeError:
        return body.decode(name, "replace"), f"some bytes are not {name.upper()}"


def _declared(body: bytes) -> str | None:
    found = _DECLARED.match(body[:400])
    return _known(found[1].decode("ascii")) if found else None


def _sent(content_type: str | None) -> str | None:
    found = _SENT.search(content_type or "")
    return _known(found[1]) if found else None


def _known(name: str) -> str | None:
    """Return Python's name of a charset, or None where it is none for documents."""
    try:
        name = codecs.lookup(name).name
        b"x".decode(name)  # raises LookupError for codecs between bytes and bytes
    except (LookupError, ValueError):
        return None
    if name.replace("_", "-") in _NEVER or name.startswith(
        ("utf-16", "utf-32")
    ):  # these show themselves
        return None
    return _WIDER.get(name, name)


def _mostly_utf8(body: bytes) -> str | None:
    """Return the text where all but a few sequences are UTF-8: a teaser cut in the middle of a letter."""
    text = body.decode("utf-8", "replace")
    broken = text.count("�")
    letters = len(body) - len(text)  # about one for each two-byte letter, more for longer ones
    return text if broken * 10 <= letters else None


def _likeliest(body: bytes) -> str:
    """Return the likeliest old code page.

    In Latin scripts the letters beyond ASCII stand alone between ASCII ones, in others they are whole words.
    """
    sample = body[:200_000]
    high = bytes(byte for byte in sample if byte >= 0x80)
    in_runs = sum(len(run) for run in _RUNS.findall(sample))
    pages = _OTHER if in_runs * 2 > len(high) else _LATIN
    scores = {
        name: sum(letter in common for letter in high[:5_000].decode(name, "replace"))
        for name, common in pages.items()
    }
    return max(scores, key=lambda name: scores[name])  # the first of equals
