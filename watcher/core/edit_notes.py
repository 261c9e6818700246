"""Does a page say that it was changed? The note that an outlet puts under, over or into a text that it corrected or updated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from watcher.core.text import norms

# A label that stands at the head of a line: "Correction:", "UPDATED 14:05", "Mise à jour le 3 mars", "تصحيح:".
_LABELS = (
    r"corrections?|corrected|clarifications?|clarified|updates?|updated|amended|editor['’]?s['’]? note|last (?:updated|modified)",
    r"mis(?:e)? à jour|rectificatif|rectification|correctif|corrigé|précision|erratum|modifié|actualisé|note de la rédaction|ndlr",
    r"korrektur|berichtigung|korrigiert|aktualisiert|aktualisierung|anmerkung der redaktion|hinweis der redaktion|richtigstellung",
    r"correcci[oó]n|corregido|actualizaci[oó]n|actualizado|fe de errat[ao]s?|rectificaci[oó]n|aclaraci[oó]n|nota de la redacci[oó]n",
    r"correzione|aggiornamento|aggiornato|errata corrige|rettifica|precisazione|nota della redazione",
    r"correção|corrigido|atualização|atualizado|errata|nota da redação",
    r"correctie|gecorrigeerd|rectificatie|bijgewerkt|aangepast",
    r"обновлено|обновление|дополнено|исправлено|исправление|уточнение|поправка|от редакции|оновлено|виправлено|уточнення",
    r"güncelleme|güncellendi|düzeltme|düzeltildi|editörün notu",
    r"aktualizacja|sprostowanie|zaktualizowano|poprawiono",
    r"تصحيح|تنويه|تحديث|تم التحديث|تم التعديل|آخر تحديث|استدراك|ملاحظة من المحرر",
    r"اصلاحیه|تصحیح|به ?روز ?رسانی|עדכון|תיקון|更正|更新|訂正|修正|정정|업데이트",
)
_LABEL = re.compile(
    rf"^[\W_]*(?:{'|'.join(_LABELS)})(?:\s*(?:[:：—–|(\[-]|\d|$)|[^.!?\n]{{0,40}}\d)",
    re.IGNORECASE,
)
# "This article was corrected", "An earlier version of this report said", "Cet article a été modifié", "تم تحديث هذا الخبر".
_OWN = (
    r"(?:this|the) (?:article|story|report|piece|text|post|headline|item)",
    r"(?:earlier|previous|prior|original) (?:version|headline)",
    r"(?:cet|cette|l['’]|une|la) ?(?:article|dépêche|version (?:précédente|antérieure|initiale))",
    r"dies(?:er|e|em|en) (?:artikels?|beitrags?|meldung|textes?|bericht)|(?:frühere|vorherige|ursprüngliche)[nr]? (?:version|fassung)",
    r"est[ea] (?:artículo|noticia|nota|texto|artigo|notícia)|versión (?:anterior|previa|original)|versão anterior",
    r"quest(?:o|a) (?:articolo|notizia|testo)|versione precedente|dit (?:artikel|bericht)|eerdere versie",
    r"эт(?:а|у|от) (?:статья|новость|материал|текст)|(?:прежней|первоначальной|ранней) верси",
    r"bu (?:haber|makale|metin)|(?:önceki|ilk) (?:sürüm|versiyon)|(?:ten|tego) (?:artykuł|tekst)|(?:poprzedni|wcześniejsz)\w+ wersj",
    r"هذا (?:الخبر|المقال|التقرير|النص)|هذه (?:المادة|المقالة)|(?:نسخة|صيغة) سابقة",
)
_WAS = (
    r"updated|corrected|amended|edited|revised|changed|clarified|misstated|misspelled|misidentified|incorrectly|erroneously|wrongly",
    r"mis(?:e)? à jour|corrigé|rectifié|modifié|actualisé|par erreur|erron",
    r"aktualisiert|korrigiert|berichtigt|geändert|ergänzt|fälschlich|irrtümlich",
    r"actualizad|corregid|modificad|rectificad|por error|erróneamente|atualizad|corrigid|por engano",
    r"aggiornat|corrett|modificat|rettificat|per errore|bijgewerkt|gecorrigeerd|aangepast|gewijzigd|ten onrechte",
    r"обновл|исправл|дополнен|уточн|ошибочно|güncellen|düzeltil|yanlışlıkla|zaktualizowan|poprawion|błędnie",
    r"تحديث|تصحيح|تعديل|خطأ|خطا",
)
_OWN_TEXT = re.compile("|".join(_OWN), re.IGNORECASE)
_CHANGED = re.compile("|".join(_WAS), re.IGNORECASE)
_PIECE = re.compile(r"[^\n.!?؟。]+[.!?؟。]*")
_LONGEST = 300  # characters; what runs on for longer is no note, or the note stands at its head
_MOST = 4_000  # pieces of a version that are looked at


def edit_note(
    old_title: str | None, old_text: str, new_title: str | None, new_text: str
) -> str | None:
    """Return the words by which a new version says that it was corrected or updated, None where it does not.

    Only words count that the version before did not have: an older note speaks of an older change.
    """
    before = {tuple(norms(piece)) for piece in _pieces(old_title, old_text)}
    for piece in _pieces(new_title, new_text):
        found = _LABEL.search(piece) or (_OWN_TEXT.search(piece) and _CHANGED.search(piece))
        if found and tuple(norms(piece)) not in before:
            return piece
    return None


def _pieces(title: str | None, text: str) -> Iterator[str]:
    if title:
        yield title.strip()[:_LONGEST]
    for number, piece in enumerate(_PIECE.finditer(text)):
        if number == _MOST:
            return
        words = piece.group().strip()
        if words:
            yield words[:_LONGEST]
