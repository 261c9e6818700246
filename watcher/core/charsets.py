"""Bytes → text for feed documents, whose stated character sets are wrong as often as they are right.

Order: a byte order mark; UTF-8 where the bytes are UTF-8 (other text is practically never valid
UTF-8 by chance); what the document declares; what the server says; the likeliest old code page.
The document comes before the server, against RFC 7303, because a server's charset is usually one
default for all its files, while the declaration was written by whatever wrote the text.
"""

from __future__ import annotations

import codecs
import re

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
