"""What one line of a flattened page is, by its wording alone: a share bar, a comment form, a heading above other articles.

Only whole short lines are judged so; where a line stands is core/furniture.py's business.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from watcher.core import phrases
from watcher.core.phrases import whole

LONGEST = 260  # characters of a line that wording alone may condemn
LONGEST_FORM = 160  # of a comment form's or a heading's

COMMENT_FORM = whole(phrases.COMMENT_FORM)
COMMENTS = whole(phrases.COMMENTS)
COMMENT_HEAD = whole(phrases.COMMENT_HEAD)
REPLY = whole(phrases.REPLY)
TEASERS = whole(phrases.TEASERS)
TEASER_PREFIX = re.compile(rf"\W*(?:{phrases.one_of(phrases.TEASER_PREFIX)})\s*\S", re.I)
SHARE_WORD = re.compile(
    rf"(?:{'|'.join(line.strip() for line in phrases.SHARE_WORDS.strip().splitlines())})",
    re.I,
)
SHORT = {  # a whole line or sentence of this wording, wherever it stands
    "newsletter": whole(phrases.NEWSLETTER),
    "share": whole(phrases.FOLLOW),
    "cookies": whole(phrases.COOKIES),
    "legal": whole(phrases.LEGAL),
    "player": whole(phrases.PLAYER),
    "notice": whole(phrases.SELF_TALK),
    "credit": whole(phrases.CREDIT),
}
# What a line must hold to be worth the longer look: most lines hold none of it.
HINTS = {
    "newsletter": ("newsletter", "sign up", "signup", "subscribe", "register", "join", "inbox", "letterbox", "delivered", "straight", "e-mail", "email", "alerts", "vous", "recevez", "abonnieren", "melde", "bestellen", "anmelden", "suscr", "recib", "apúnt", "iscriviti", "assine", "inscreva", "cadastre", "подпис", "bülten", "abone", "kanal", "اشترك", "سجل", "انضم"),
    "share": ("stay ", "follow", "like us", "find us", "join", "visit us", "connect with", "suivez", "folge", "síguenos", "siguenos", "seguici", "siga", "подписывайтесь", "соцсетях", "telegram", "телеграм", "takip", "تابع"),
    "cookies": ("cookie", "куки", "çerez", "accepter", "ارتباط", "كوكيز"),
    "legal": ("©", "(c)", "copyright", "rights reserved", "not be published", "droits", "rechte", "derechos", "direitos", "diritti", "права защищены", "hakları", "الحقوق", "reproduction", "vervielfältigung"),
    "notice": ("this ", "stay ", "check back", "app", "share", "for more", "tune in", "reach", "contact", "mail", "follow", "reached", "like ", "find ", "join", "retrouvez", "suivez"),
    "credit": (":", "：", "(", "updated", "published", "posted", "created", "modified", "mis à jour", "publi", "actualizado", "aktualisiert", "veröffentlicht", "stand", "aggiornato", "pubblicato", "обновлено", "опубликовано", "güncelleme", "yayınlanma", "تاريخ", "تحديث"),
}  # fmt: skip
TOLD = re.compile(
    r"\b(?:comments?|commentaires?|kommentare?|comentarios|yorum\w*|profanity|vulgarity|hate speech|personal attacks|defamatory)\b|комментари|التعليقات"
)
MODERATION = whole(phrases.MODERATION)
COUNTER = re.compile(
    r"[\d.,\s]+[km]?\s*(?:fans?|followers?|subscribers?|shares?|likes?|views?|abonnés?|seguidores|подписчик\w*|takipçi|متابع\w*|مشترك\w*)\s*(?:like|follow|subscribe|suivre|seguir)?",
    re.I,
)
TIME_CODE = re.compile(r"\W*(?:\d{1,2}:)?\d{1,2}:\d{2}\W*")
RULER = re.compile(r"[\s_\-=*~•·.—–─━#+]{5,}|[\s_\-=*~•—–─━]{3,}")
WEB = re.compile(
    r"https?://\S+|www\.\S+|\b[\w-]{3,}\.(?:com|org|net|press|info|news|co|io|tv|eu|us|uk|fr|de|ru)\b",
    re.I,
)
ABOUT_SITE = re.compile(
    r"\b(?:now hosted|hosted at|our (?:new )?(?:domain|mirror|address)|domain name|mirror site|was at|moved to|support us|donat(?:e|ions?)|about us|disclaimer|the views expressed|fundraising|patreon|paypal|iban)\b",
    re.I,
)
SPAM = (
    re.compile(r"[$€£]\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:dollars|usd|bucks)\b", re.I),
    re.compile(
        r"\b(?:per|an|a|each|every)\s+(?:hour|day|week|month)\b|\bhourly\b|/(?:h|hr|hour)\b|\b(?:weekly|monthly)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:work(?:ing)?|job|income|earn\w*|money)\b.{0,40}\b(?:from home|at home|online|internet|laptop)\b|\bonline (?:job|work|income)\b",
        re.I,
    ),
    re.compile(
        r"\bpay ?(?:check|cheque|out|day)|\bsalary\b|\bincome\b|\bearn(?:s|ing|ings|ed)?\b|\bmade \$",
        re.I,
    ),
    re.compile(
        r"\b(?:easy|simple|amazing|no boss|freedom|full[- ]time|part[- ]time|spare time|no experience|copy (?:and|&) paste)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:details?|info|visit|open|click|try|check|follow|join)\b.{0,40}(?:here|link|site|→|>>|www|http)",
        re.I,
    ),
    re.compile(r"→{2,}|>{3,}|\*{3,}|➤|👉|@{2,}", re.I),
)
POINTER = re.compile(r"https?://|www\.|→{2,}|➤|👉|>{3,}")
SPAM_HINTS = ("home", "online", "earn", "income", "job", "check")
CHATTY = re.compile(
    r"\b(?:wtf|lol|lmao|omg|imo|imho|idiots?|trolls?|you(?:'re| are)? (?:an idiot|stupid)|upvote|downvote|your comment|haha+|smh|ffs|u r|ur)\b",
    re.I,
)
LOWER_START = re.compile(r"(?:^|[.!?]\s+)([a-zà-ÿа-яё])")
UPPER_START = re.compile(r"(?:^|[.!?]\s+)[\"“'‘«(]*([A-ZÀ-ÞА-ЯЁ])")
# Words of share bars that other short lines are made of, too: "More on this", "Post", "News".
_COMMON = frozenset(
    "this on by in it x us me and or more plus story article post with via line news app friends sur le lien auf en su в على ok".split()  # noqa: SIM905
)


def kind_of(line: str) -> tuple[str, str] | None:
    """Return the kind of furniture that a plain line is, and why, or None."""
    if len(line) > LONGEST:
        return None
    if COUNTER.fullmatch(line):
        return "share", "counts followers"
    words = re.findall(r"[\w.+-]+", line)
    if (
        0 < len(words) <= 25
        and all(SHARE_WORD.fullmatch(word) for word in words)
        and not _COMMON.issuperset(words)
    ):
        return "share", "only names of networks"
    for kind in SHORT:
        if worded(kind, line):
            return kind, f"wording of a {kind} line"
    if is_comment_form(line):
        return "comment form", "wording of a comment form"
    return None


def worded(kind: str, line: str) -> bool:
    """Whether a plain line or sentence is of this wording from end to end."""
    hints = HINTS.get(kind)
    if hints is None:
        return bool(SHORT[kind].fullmatch(line))
    for hint in hints:  # no any(): this runs twenty times a line
        if hint in line:
            return bool(SHORT[kind].fullmatch(line))
    return False


def is_comment_form(line: str) -> bool:
    """Whether a plain line belongs to a form for comments."""
    return len(line) <= LONGEST_FORM and bool(COMMENT_FORM.fullmatch(line))


def is_comments_heading(line: str) -> bool:
    """Whether a plain line stands above readers' comments."""
    return len(line) <= LONGEST_FORM and bool(COMMENTS.fullmatch(line))


def is_teaser_heading(line: str) -> bool:
    """Whether a plain line stands above headlines of other articles."""
    return len(line) <= LONGEST_FORM and bool(TEASERS.fullmatch(line))


def names_other_article(line: str) -> bool:
    """Whether a plain line is another article's headline behind "read also" and the like."""
    return len(line) < 200 and bool(TEASER_PREFIX.match(line))


def is_comment_rule(line: str) -> bool:
    """Whether a plain line tells what readers may write."""
    return len(line) < 600 and bool(TOLD.search(line)) and bool(MODERATION.fullmatch(line))


def is_thread(lines: Sequence[str]) -> bool:
    """Whether plain lines begin with a comment's head and hold another, or a button to reply."""
    if len(lines[0]) > 90 or not COMMENT_HEAD.fullmatch(lines[0]):
        return False
    return any(
        len(line) <= 90 and bool(COMMENT_HEAD.fullmatch(line) or REPLY.fullmatch(line))
        for line in lines[1:]
    )


def is_spam(lines: Sequence[str]) -> bool:
    """Whether an advert for work at home begins: a line with its promises, and a link in it or just below.

    Reports on wages and on working at home have the same words; they do not send the reader anywhere.
    """
    first = lines[0]
    if len(first) > 900 or not any(hint in first.lower() for hint in SPAM_HINTS):
        return False
    if sum(bool(sign.search(first)) for sign in SPAM) < 3:
        return False
    advert = " ".join(line[:900] for line in lines[:3])
    return bool(POINTER.search(advert)) and sum(bool(sign.search(advert)) for sign in SPAM) >= 5


def is_site_notice(lines: Sequence[str]) -> bool:
    """Whether these lines are a site speaking of its own addresses and needs."""
    about = sum(
        bool(WEB.search(line[:600]) and (ABOUT_SITE.search(line[:600]) or len(line) < 80))
        for line in lines
    )
    return about >= 2


def is_chat(line: str) -> bool:
    """Whether every sentence begins small, as readers write and outlets do not."""
    if not line[:1].islower() or UPPER_START.search(line):
        return False
    small = len(LOWER_START.findall(line))
    return small >= 3 or (small >= 2 and bool(CHATTY.search(line)))
