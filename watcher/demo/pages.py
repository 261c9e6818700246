"""The demo's article pages, with all that stands around an article on a real one.

Menus, a cookie banner, share buttons, a newsletter box, teasers of other pieces and comments with spam: extraction has to
leave them out. Some of it names the story, on pages whose article does not.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from watcher.demo.articles import Piece
from watcher.demo.feeds import Outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What one language's pages say around the article."""

    menu: tuple[str, ...]
    cookies: str
    accept: str
    share: str
    newsletter: str
    more: str
    comments: str
    remarks: tuple[tuple[str, str], ...]  # who, what
    notice: str


ENGLISH = Furniture(
    menu=("Home", "Island", "Harbour", "Weather", "Sport", "Subscribe"),
    cookies="We and our 212 partners store cookies on your device to show you more of what you have already seen.",
    accept="Accept all",
    share="Share this article",
    newsletter="Get the morning letter: five headlines before breakfast, free of charge.",
    more="More from this section",
    comments="Comments (3)",
    remarks=(
        ("gull_7", "First!! And where was the council all winter, I ask you."),
        (
            "EarnFast",
            "I make 4,000 crowns a week from my kitchen, ask me how, no experience needed!!!",
        ),
        (
            "harbourwatch",
            "Zuhair al-Balqashi should be mayor, the Anchor Movement is right about everything.",
        ),
    ),
    notice="This page was invented for the watcher demo. The island, its people and its newspapers do not exist.",
)
FRENCH = Furniture(
    menu=("Accueil", "Île", "Port", "Météo", "Sports", "S'abonner"),
    cookies="Nos 97 partenaires et nous-mêmes déposons des cookies pour mesurer l'audience et personnaliser les annonces.",
    accept="Tout accepter",
    share="Partager cet article",
    newsletter="Recevez chaque matin notre lettre : cinq titres avant le café, gratuitement.",
    more="À lire aussi",
    comments="Commentaires (2)",
    remarks=(
        ("mouette22", "Encore une histoire de bateaux, on en a l'habitude."),
        (
            "GainRapide",
            "Gagnez 900 couronnes par jour sans sortir de chez vous, écrivez-moi !",
        ),
    ),
    notice="Page inventée pour la démonstration de watcher (invented for the watcher demo). Rien de tout cela n'existe.",
)
ARABIC = Furniture(
    menu=("الرئيسية", "الجزيرة", "الميناء", "الطقس", "الرياضة", "اشترك"),
    cookies="نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لقياس عدد الزوار وتخصيص الإعلانات.",
    accept="قبول الكل",
    share="شارك المقال",
    newsletter="اشترك في رسالتنا الصباحية: خمسة عناوين قبل الفطور مجانا.",
    more="اقرأ أيضا",
    comments="التعليقات (2)",
    remarks=(
        ("نورس", "خبر متوقع ولا جديد فيه."),
        ("ربح سريع", "اربح من بيتك كل أسبوع دون خبرة، راسلني الآن!"),
    ),
    notice="صفحة مختلقة لعرض برنامج watcher التجريبي (invented for the watcher demo)، ولا وجود لما ورد فيها.",
)
FURNITURE = {"en": ENGLISH, "fr": FRENCH, "ar": ARABIC}


def write_page(outlet: Outlet, piece: Piece, others: Sequence[Piece]) -> str:
    """Return the piece's page; `others` are teased beside it."""
    words = FURNITURE[piece.language]
    direction = ' dir="rtl"' if piece.language == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{piece.language}"{direction}>\n{_head(outlet, piece)}\n<body>\n'
        f'<div id="cookie-banner" class="cookie-consent" role="dialog"><p>{escape(words.cookies)}</p>'
        f"<button>{escape(words.accept)}</button></div>\n"
        f'<header class="site-header"><a class="logo" href="{outlet.home}/">{escape(outlet.name)}</a>{_menu(outlet, words)}</header>\n'
        f"<main>\n{_article(piece, words)}\n{_aside(outlet, words, others)}\n{_comments(words)}\n</main>\n"
        f'<footer class="site-footer">{_menu(outlet, words)}<p>{escape(words.notice)}</p></footer>\n</body>\n</html>\n'
    )


def _head(outlet: Outlet, piece: Piece) -> str:
    address = f"{outlet.home}{piece.path}"
    published = piece.published.isoformat()
    linked = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": piece.title,
        "datePublished": published,
        "dateModified": (piece.updated or piece.published).isoformat(),
        "mainEntityOfPage": address,
        "publisher": {"@type": "NewsMediaOrganization", "name": outlet.name},
    }
    return (
        f'<head><meta charset="utf-8"><title>{escape(piece.title)} | {escape(outlet.name)}</title>'
        f'<link rel="canonical" href="{address}"><meta name="description" content="{escape(piece.teaser)}">'
        f'<meta property="og:type" content="article"><meta property="og:title" content="{escape(piece.title)}">'
        f'<meta property="og:site_name" content="{escape(outlet.name)}"><meta property="og:url" content="{address}">'
        f'<meta property="article:published_time" content="{published}">'
        f'<script type="application/ld+json">{json.dumps(linked, ensure_ascii=False)}</script></head>'
    )


def _menu(outlet: Outlet, words: Furniture) -> str:
    items = "".join(
        f'<li><a href="{outlet.home}/section-{place}">{escape(item)}</a></li>'
        for place, item in enumerate(words.menu)
    )
    return f"<nav><ul>{items}</ul></nav>"


def _article(piece: Piece, words: Furniture) -> str:
    byline = f'<p class="byline">{escape(piece.byline)}</p>' if piece.byline else ""
    paragraphs = [
        f"<p>{escape(paragraph)}</p>" for paragraph in piece.paragraphs or (piece.teaser,)
    ]
    # In the middle of the text, where newsletters like to stand.
    paragraphs.insert(
        min(2, len(paragraphs)),
        f'<div class="newsletter-signup"><p>{escape(words.newsletter)}</p></div>',
    )
    body = "\n".join(paragraphs)
    return (
        f'<article>\n<h1>{escape(piece.title)}</h1>\n{byline}<time datetime="{piece.published.isoformat()}">{piece.published:%d.%m.%Y}</time>\n'
        f'<div class="share-buttons"><span>{escape(words.share)}</span></div>\n<div class="article-body">\n{body}\n</div>\n</article>'
    )


def _aside(outlet: Outlet, words: Furniture, others: Sequence[Piece]) -> str:
    teasers = "".join(
        f'<li><a href="{outlet.home}{other.path}">{escape(other.title)}</a><p>{escape(other.teaser)}</p></li>'
        for other in others
    )
    return f'<aside class="related"><h2>{escape(words.more)}</h2><ul>{teasers}</ul></aside>'


def _comments(words: Furniture) -> str:
    remarks = "".join(
        f'<li class="comment"><b>{escape(who)}</b><p>{escape(what)}</p></li>'
        for who, what in words.remarks
    )
    return f'<section id="comments" class="comments"><h2>{escape(words.comments)}</h2><ol>{remarks}</ol></section>'
