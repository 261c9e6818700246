"""One address per article: what two spellings of the same address have in common.

`canonical` is for comparing, never for fetching. Folded away: scheme, "www.", default ports, credentials,
fragments, tracking parameters and their order, index pages, trailing slashes, AMP variants, archive
prefixes, percent-encoding. What could tell two articles apart stays: any other parameter, the letter case of
the path, other sub-domains, "#!" and "#/" routes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, unquote_to_bytes, urlsplit

# Names from the lists that browsers and blockers keep (Firefox's query stripping, Brave, AdGuard's tracking
# filter, ClearURLs) and from the documentation of the analytics tools that outlets use: AT Internet and
# Piano (at_*, xtor), Adobe (cid forms, s_cid), comScore (ns_*), Matomo (mtm_*, pk_*), Google (utm_*, gclid),
# Meta (fbclid, igsh*), Mailchimp (mc_*), HubSpot (_hs*), Webtrekk (wt_*).
_PREFIXES = ("utm_", "at_", "ns_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "_hs", "fb_action_", "fb_comment_", "wt_zmc", "stm_", "trk_", "__twitter", "guce", "amp_js", "amp_gsa")  # fmt: skip
_NAME_LIST = """
fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh epik irclickid
_ga _gl _openstat mc_cid mc_eid mkt_tok oly_anon_id oly_enc_id vero_id vero_conv wickedid s_cid s_kwcid rb_clickid
xtor xtref xtmc xtcr wt_mc wtmc ocid ito cmp cmpid campaign_id ncid ftag smid smtyp ref_src ref_url
sr_share sh_kit traffic_source hsctatracking guccounter __tn__ spref share_id shareuid sharetoken sc_src sc_campaign
newsletter_id nl_id mkt_source_id soc_src soc_trk tsrcid rssfeed
usqp amp_tf aoh referrer_source
"""
_NAMES = frozenset(_NAME_LIST.split())
# These say where a reader came from only with such a value; with another they may choose the article.
_DOUBTFUL = frozenset(
    {
        "ref",
        "source",
        "src",
        "from",
        "feature",
        "share",
        "via",
        "partner",
        "origin",
        "feed",
        "rss",
        "format",
    }
)
_CHANNEL_LIST = """
rss rss2 feed feeds atom twitter x facebook fb instagram linkedin whatsapp telegram reddit flipboard youtube
social share shared email mail newsletter nl app push homepage home hp googlenews google-news gnews google
bing yahoo msn applenews smartnews dailyhunt web mobile 1 true yes on
"""
_CHANNELS = frozenset(_CHANNEL_LIST.split())
_AMP_QUERY = {
    "amp": None,
    "outputtype": "amp",
    "output": "amp",
    "view": "amp",
    "type": "amp",
    "mode": "amp",
}

_ARCHIVE = re.compile(
    r"https?://(?:web\.|www\.)?archive\.org/(?:web/)?\d{4,14}[a-z_]{0,4}/(?=https?:/)",
    re.IGNORECASE,
)
_AMP_CACHE = re.compile(
    r"https?://(?:www\.google\.[a-z.]{2,6}/amp|[a-z0-9-]+\.cdn\.ampproject\.org/(?:[vwc]))/(s/)?",
    re.IGNORECASE,
)
_ONE_SLASH = re.compile(r"(https?):/{1,2}(?=[^/])", re.IGNORECASE)
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?|jsp|shtml|amp\.html)\Z", re.IGNORECASE)
_SESSION = re.compile(r";jsessionid=[^/?;]*", re.IGNORECASE)
_AMP_TAIL = re.compile(
    r"(?<=[^/])(?:/amp(?:\.html?)?/?|\.amp|[._-]amp(?=\.html?\Z)|/amp(?=/[^/]*\Z)(?=/\Z))\Z"
)
_AMP_NAME = re.compile(r"\.amp(?=\.html?\Z)")
_SLASHES = re.compile(r"/{2,}")

_PATH_SAFE = "-._~!$&'()*+,;=:@/"  # RFC 3986: unreserved, sub-delims, ":", "@"
_QUERY_SAFE = "-._~!$'()*,;:@/"
_LONGEST = 8_000


@lru_cache(maxsize=8_192)  # the same few thousand known addresses are asked for at every poll
def canonical(url: str) -> str:
    """Return the form in which two addresses of one article are equal.

    What is no web address comes back unchanged, apart from white space around it. Applied twice it
    does nothing more.
    """
    url = url.strip()
    for _ in range(4):  # unwrapping may show another wrapper
        folded = _fold(url)
        if folded == url:
            break
        url = folded
    return url


_NUMBER = re.compile(r"(?<![0-9])[0-9]{5,18}(?![0-9])")
_DATE = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?)?\Z"
)


def article_number(url: str) -> str | None:
    """Return the publisher's number of the article: the last long run of digits in the path that is no date."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    numbers = [number for number in _NUMBER.findall(path) if not _DATE.match(number)]
    return numbers[-1] if numbers else None


def _fold(url: str) -> str:
    unwrapped = _unwrapped(url)
    try:
        parts = urlsplit(unwrapped)
        port = parts.port
        name = parts.hostname
    except ValueError:
        return url
    if parts.scheme not in ("http", "https") or not name or len(unwrapped) > _LONGEST:
        return url
    path, query = _path(parts.path), _query(parts.query)
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    address = "https://" + _host(name)
    if port is not None and port not in (80, 443):
        address += f":{port}"
    address += path
    if query:
        address += "?" + query
    if fragment:
        address += "#" + _encoded(fragment, _PATH_SAFE + "?")
    return address


def _unwrapped(url: str) -> str:
    """Return the address without an archive's or an AMP cache's own in front of it."""
    found = _ARCHIVE.match(url)
    if found:
        return _ONE_SLASH.sub(r"\1://", url[found.end() :], count=1)
    found = _AMP_CACHE.match(url)
    if found and "." in url[found.end() :].split("/", 1)[0]:
        return ("https://" if found[1] else "http://") + url[found.end() :]
    return url


def _host(name: str) -> str:
    name = name.rstrip(".").lower()
    if not name.isascii() and len(name) <= 253:
        try:
            name = name.encode("idna").decode("ascii").lower()
        except UnicodeError:
            name = quote(name)
    if ":" in name:
        return f"[{name}]"  # IPv6
    labels = name.split(".")
    while labels[0] in ("www", "amp") and len(labels) > 2:
        del labels[0]
    return ".".join(labels)


def _path(path: str) -> str:
    path = _SESSION.sub("", path.replace("\\", "/"))
    path = _SLASHES.sub("/", _encoded(path, _PATH_SAFE))
    path = "/".join(_without_dots(path.split("/")))
    while True:
        before = path
        path = _INDEX.sub("/", path)
        if path.startswith("/amp/") and len(path) > 5:
            path = path[4:]
        path = _AMP_NAME.sub("", _AMP_TAIL.sub("", path))
        if len(path) > 1:
            path = path.rstrip("/")
        if path == before:
            break
    return path or "/"


def _without_dots(segments: list[str]) -> list[str]:
    """Return the segments with "." and ".." carried out (RFC 3986, 5.2.4)."""
    kept: list[str] = []
    for segment in segments:
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    return kept if kept and kept[0] == "" else ["", *kept]


def _query(query: str) -> str:
    kept = []
    for pair in query.split("&"):
        name, equals, value = pair.partition("=")
        folded = name.lower()
        if not pair or _is_tracking(folded, value.lower()):
            continue
        # "=" is kept inside values; "+" and "%20" are both a space in a query.
        text = _encoded(name.replace("+", "%20"), _QUERY_SAFE)
        if equals:
            text += "=" + _encoded(value.replace("+", "%20"), _QUERY_SAFE + "=?")
        kept.append(text)
    return "&".join(sorted(kept))


def _is_tracking(name: str, value: str) -> bool:
    if name in _NAMES or name.startswith(_PREFIXES):
        return True
    if name in _DOUBTFUL:
        return value in _CHANNELS or (name in ("feed", "rss") and not value)
    if name in _AMP_QUERY:
        wanted = _AMP_QUERY[name]
        return value == wanted if wanted else value in ("", "1", "true", "yes")
    return False


def _encoded(text: str, safe: str) -> str:
    """Return the text with one form of percent-encoding: unreserved letters bare, the rest in upper case.

    A reserved character that is encoded stays so: "%2F" in a segment is not a slash.
    """
    pieces = re.split(r"((?:%[0-9A-Fa-f]{2})+)", text)
    for at, piece in enumerate(pieces):
        if at % 2:
            pieces[at] = quote(unquote_to_bytes(piece), safe="-._~")
        else:
            pieces[at] = quote(piece, safe=safe, errors="replace")
    return "".join(pieces)
