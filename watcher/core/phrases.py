"""The words that outlets put around their articles, by what they are for, in the languages of the newsroom.

Each group is a list of regular expressions over lower-cased text with plain spaces and apostrophes.
They are common wording of page templates; none is one outlet's own.
"""

from __future__ import annotations

import re

# A heading of its own, after which stands nothing of the article.
COMMENT_FORM = r"""
leave (?:a|your) (?:reply|comment|response)( to .{1,60})?|leave comment|(?:post|add|write|submit) (?:a |your )?(?:comment|reply)|join the (?:conversation|discussion)( .{1,60})?
your e-?mail address will not be published.*|please enter your (?:comment|name|email).*|required fields are marked.*|save my name,? e-?mail.*
you must (?:be )?(?:log(?:ged)? ?in|register(?:ed)?) to (?:post a |leave a )?comment.*|(?:log|sign) ?in to (?:leave a |post a )?(?:comment|reply).*|comments are closed.*|cancel reply|notify me of (?:follow-?up|new) .*
(?:laisser|laissez|écrire|poster|ajouter|publier) un commentaire|votre adresse e-?mail ne sera pas publiée.*|(?:les )?commentaires (?:sont )?fermés.*|connectez-vous pour commenter.*|réagir (?:à cet article)?
(?:schreibe?|hinterlasse?n?|verfassen?) (?:sie )?(?:einen|eine) (?:kommentar|antwort).*|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|deine e-mail-adresse wird nicht veröffentlicht.*|antworten abbrechen
(?:deja|dejar|escribe|añadir|publicar) (?:un comentario|una respuesta|tu comentario).*|(?:tu|su) dirección de correo electrónico no será publicada.*|comentar (?:esta )?noticia
lascia un commento|rispondi|il tuo indirizzo e-?mail non sarà pubblicato.*
deixe (?:um comentário|uma resposta|seu comentário).*|o seu endereço de e-?mail não será publicado.*
(?:добавить|оставить|написать) (?:комментарий|отзыв)|оставьте комментарий|ваш (?:адрес )?e-?mail не будет опубликован.*|комментировать
(?:bir )?(?:yorum|cevap) (?:yap|yaz|yazın|bırak|bırakın)|bir cevap yazın|e-posta (?:hesabınız|adresiniz) yayımlanmayacak.*
(?:اترك|أضف|اكتب|إضافة|اضف) (?:تعليق(?:ا|ًا|اً)?|تعليقك|ردا|رداً|ردّاً).*|لن يتم نشر عنوان بريدك الإلكتروني.*|التعليقات مغلقة.*
geef een reactie|plaats een reactie|dodaj komentarz|zostaw komentarz|twój adres e-?mail nie zostanie opublikowany.*|lämna (?:ett svar|en kommentar)|legg igjen en kommentar
"""

# A heading above what readers wrote; the same words also stand as a counter under the headline.
COMMENTS = r"""
(?:\d[\d.,]*\s*)?(?:pending |reader |readers' |user |show |view |all |read )*(?:comments?|replies|responses)\s*(?:\(?\d[\d.,]*\)?)?(?: on .{1,120})?
(?:\d+\s*)?(?:tous les |les |vos )?commentaires?\s*(?:\(?\d+\)?)?|(?:\d+\s*)?(?:alle )?kommentare?\s*(?:\(?\d+\)?)?|(?:\d+\s*)?comentários?\s*(?:\(?\d+\)?)?|(?:\d+\s*)?comentarios?\s*(?:\(?\d+\)?)?
(?:\d+\s*)?comment[oi]\s*(?:\(?\d+\)?)?|(?:\d+\s*)?комментари(?:и|й|ев|я)\s*(?:\(?\d+\)?)?|(?:\d+\s*)?yorum(?:lar)?\s*(?:\(?\d+\)?)?|(?:ال)?تعليقات?\s*(?:\(?\d+\)?)?|reacties\s*(?:\(?\d+\)?)?|komentarze\s*(?:\(?\d+\)?)?
"""

# Who wrote a comment, and when, on a line of its own; and what stands below one.
COMMENT_HEAD = r"""
(?:.{2,50} )?(?:\d+|an?|one) (?:minutes?|hours?|days?|weeks?|months?|years?) ago(?: .{1,40})?|.{2,50}\bsays\s?:?(?: .{6,40})?|.{2,50}\bsaid on .{6,40}
(?:.{2,50} )?(?:il y a|vor|hace|há|fa) \d+ \w+(?: .{1,30})?|.{2,50} (?:dit|a dit|sagt|schreibt|dice|diz|disse|пишет|diyor ki|يقول)\s?:(?: .{6,40})?|(?:.{2,50} )?\d+ \w+ (?:назад|önce|temu|geleden)(?: .{1,30})?|(?:.{2,50} )?(?:منذ|قبل) \d+ \w+(?: .{1,30})?
"""
REPLY = r"""
(?:reply|répondre|antworten|responder|rispondi|ответить|yanıtla|cevapla|رد|reageer|odpowiedz)(?:\W+(?:share|like|partager|teilen|report|signaler|melden|\d+))*|report(?: abuse| comment)?|upvote|downvote
"""

# A heading above headlines of other articles.
TEASERS = r"""
check (?:also|this (?:also )?out)|must[ -]reads?|(?:related|recommended|similar|popular|latest|top|trending|featured|more|other|recent|most popular|most read) (?:news|stor(?:y|ies)|articles?|posts?|reads?|reading|topics|content|coverage|headlines|videos?|links|stories on .{2,40})(?: (?:stor(?:y|ies)|more>>))*(?: more ?>>)?
related(?: to this story)?|recommended(?: for you)?|trending(?: now| stories)?|most (?:popular|read|viewed|shared|commented|watched)|read (?:more|next|also|on)|see also|(?:don't|dont) miss|more (?:from|on|in|about) .{2,50}|up next|you (?:may|might|could) (?:also )?(?:like|be interested in|enjoy).{0,20}|what to read next|also (?:read|on .{2,30}|in the news)|editor'?s'? (?:picks?|choice)|around the web|from (?:around|across) the web|sponsored (?:content|links|stories)|promoted (?:content|stories)|in case you missed it
(?:à )?lire (?:aussi|également|plus)|à (?:lire|voir|découvrir)(?: aussi| également)?|(?:sur le|dans la) même (?:sujet|rubrique|thème)|articles? (?:similaires|liés|recommandés|connexes|associés)|les plus (?:lus|populaires|consultés)|voir aussi|à la une|notre sélection|vous (?:aimerez|pourriez) (?:aussi|aimer).{0,30}|plus d'(?:articles|infos|actualités)
mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|lesen sie (?:auch|mehr)|weitere (?:artikel|nachrichten|meldungen|themen)|meist(?:ge)?lesen(?:e)?(?: artikel)?|ähnliche (?:artikel|beiträge)|weiterlesen|siehe auch|zum thema|mehr (?:aus|von|zu) .{2,30}
(?:noticias|artículos|notas) relacionad[oa]s|te (?:puede|puede también|podría) interesar|(?:le|quizás te) puede interesar|lo más (?:leído|visto|popular)|lee (?:también|además|más)|ver también|más (?:noticias|sobre .{2,30}|leídas|información)|también te puede interesar|relacionad[oa]s
leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|ti potrebbe(?:ro)? (?:anche )?interessare|i più letti|altre notizie
leia (?:também|mais)|veja (?:também|mais)|(?:notícias|matérias|artigos) relacionad[oa]s|saiba mais|mais lidas|você (?:também )?pode gostar
читайте (?:также|ещ[её])|по теме|(?:другие|похожие|последние|главные|популярные) (?:новости|статьи|материалы)|материалы по теме|смотрите также|самое (?:читаемое|популярное)|ранее по теме|рекомендуем
(?:ilgili|benzer|son|diğer) (?:haberler|haber|yazılar)|(?:bunlar da )?ilginizi çekebilir|ayrıca (?:okuyun|bakınız)|en çok okunan(?:lar)?|önerilen haberler
(?:اقرأ|إقرأ|اقرا) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|(?:أخبار|مقالات|مواضيع|مواد) (?:ذات صلة|مشابهة|متعلقة)|(?:قد يعجبك|ربما يعجبك|قد يهمك) (?:أيضا|أيضًا|أيضاً)?|الأكثر (?:قراءة|مشاهدة|شعبية)|ذات صلة|شاهد أيض(?:ا|ًا|اً)|آخر الأخبار|المزيد من .{2,30}
lees ook|zobacz (?:też|także|również)|czytaj (?:też|także|więcej)|läs (?:också|mer|även)|les også
"""

# The same words with another article's headline behind them, on one line.
TEASER_PREFIX = r"""
(?:read (?:more|also|next)|also read|related(?: (?:story|article|news|video|coverage|content))?|see also|watch(?: (?:video|live|below|also|more))?|more|read|click here|don't miss|don’t miss|must read|recommended|listen|photos|video|gallery|slideshow|database|à lire(?: aussi)?|lire (?:aussi|également)|voir aussi|lesen sie (?:auch|mehr)|mehr (?:dazu|zum thema)|auch interessant|siehe auch|lee (?:también|además)|lea también|te puede interesar|le puede interesar|ver también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|читайте также|смотрите также|по теме|ayrıca oku(?:yun)?|ilgili haber|اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|إقرأ أيضاً|شاهد أيضا|lees ook|zobacz (?:też|także)|czytaj (?:też|także)|läs också|les også)\s*[:：|>»–—-]
"""

SHARE_WORDS = r"""
share|shares?|this|story|article|post|on|via|by|with|friends|facebook|twitter|tweet|tweets|x|whatsapp|telegram|linkedin|linked|in|pinterest|pin|it|reddit|tumblr|e-?mail|mail|print|google\+?|plus|instagram|youtube|flipboard|messenger|viber|vk|ok\.ru|skype|sms|copy|link|url|copied|more|like|loading\.*|follow|us|me|subscribe|rss|save|bookmark|threads|bluesky|mastodon|line|xing|pocket|tiktok|digg|stumbleupon|and|or|close|download|app|apple|news
partager?|partagez|sur|imprimer|envoyer|copier|le|lien|suivez-nous|teilen|auf|drucken|merken|folgen|compartir|en|imprimir|enviar|compartilhar|compartilhe|condividi|su|stampa|поделиться|твитнуть|в|отправить|распечатать|paylaş|paylas|yazdır|gönder|شارك|مشاركة|على|فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|انشر|طباعة|نسخ|الرابط|delen|udostępnij|dela
"""

NEWSLETTER = r"""
(?:sign ?up|subscribe|register|join) (?:now |here |today |free )*(?:for|to|and) .{0,60}(?:newsletters?|e-?mail|alerts?|inbox|updates|daily|channel|briefing|mailing list|today|app).*
get .{0,60}(?:delivered|sent|straight|direct(?:ly)?) .{0,30}(?:inbox|e-?mail|phone|letterbox).*|e-?mail newsletters?( .*)?|(?:our|the) (?:daily|weekly|free) newsletters?( .*)?|newsletters?|(?:get|receive) (?:our|the) .{0,30}(?:newsletter|e-?mail alerts?).*
(?:abonnez|inscrivez)-vous (?:à|gratuitement|pour|dès).{0,80}(?:newsletter|lettre|infolettre|chaîne|alertes|journal|boîte|mail)?.*|recevez .{0,60}(?:newsletter|boîte (?:mail|de réception)|lettre d'information).*
(?:jetzt |hier )?(?:newsletter|unseren newsletter) (?:abonnieren|bestellen|anmelden).*|(?:melden sie sich|melde dich) .{0,60}newsletter.*|abonnieren sie .{0,60}newsletter.*
suscr[ií]bete (?:a|al|y|para|gratis).*|suscr[ií]base (?:a|al|y|para).*|reciba? .{0,60}(?:boletín|newsletter|correo|bandeja).*|apúntate .{0,60}(?:boletín|newsletter).*|iscriviti (?:alla|al|per).*|(?:assine|inscreva-se|cadastre-se) .{0,60}(?:newsletter|boletim|canal|e-?mail|receber).*
(?:подпишитесь|подписывайтесь|подписаться) .{0,60}(?:на|рассылк|канал|новост|telegram|телеграм).*|(?:bültenimize|e-?bültene|bültene|kanalımıza) .{0,40}(?:abone|kayıt|katıl).*|(?:اشترك|سجل|انضم) .{0,60}(?:النشرة|قناة|قناتنا|البريد|نشرتنا|التنبيهات|الإشعارات).*
"""

FOLLOW = r"""
stay (?:connected|in touch)|follow (?:us|me|along)(?: (?:on|at|via) .{1,80})?|follow @?[\w.]{2,40} on .{2,60}|(?:like|find|join|visit) us on .{2,60}|connect with us.{0,40}|join .{0,40}(?:whatsapp|telegram|facebook) (?:channel|group|page).{0,40}
suivez[ -]nous.{0,60}|folgen sie uns.{0,60}|folge uns.{0,60}|s[ií]guenos.{0,60}|seguici.{0,60}|siga[ -]nos.{0,60}|подписывайтесь на нас.{0,60}|мы в (?:соцсетях|telegram|телеграм).{0,40}|bizi takip edin.{0,60}|تابعونا.{0,60}|تابعنا.{0,60}
"""

COOKIES = r"""
(?:we|this (?:web)?site|our (?:web)?site|.{2,40}) (?:and our partners )?uses? cookies.*|by (?:continuing|using|clicking).{0,80}cookies.*|(?:accept|reject|manage) (?:all )?cookies|cookie (?:policy|settings|preferences|consent)
(?:ce site|nous|nos partenaires).{0,60} (?:utilis|dépos)\w+ .{0,30}cookies.*|(?:tout )?accepter (?:les cookies|et (?:fermer|continuer))|wir (?:verwenden|nutzen|setzen) .{0,40}cookies.*|diese (?:web)?(?:site|seite) (?:verwendet|nutzt) cookies.*|(?:utilizamos|usamos) .{0,20}cookies.*|(?:este|nuestro) sitio .{0,30}cookies.*|(?:questo sito|utilizziamo) .{0,30}cookie.*|(?:мы используем|сайт использует) .{0,20}(?:cookie|куки).*|(?:bu site|sitemizde|web sitemiz).{0,40}(?:çerez|cookie).*|(?:نستخدم|يستخدم هذا الموقع|يستخدم موقعنا) .{0,30}(?:ملفات تعريف الارتباط|الكوكيز|كوكيز).*
"""

LEGAL = r"""
(?:\(?\s*(?:©|\(c\)|copyright)).{0,160}|.{0,80}all rights reserved\.?.{0,140}|this material may not be published,? broadcast.{0,80}|tous droits (?:de reproduction )?réservés.{0,60}|alle rechte vorbehalten.{0,60}|todos (?:los|os) (?:derechos|direitos) reservados.{0,60}|tutti i diritti riservati.{0,60}|все права защищены.{0,80}|(?:tüm|bütün) hakları (?:saklıdır|mahfuzdur).{0,60}|(?:جميع|كل) الحقوق محفوظة.{0,60}
(?:reproduction|vervielfältigung) .{0,60}(?:interdite|genehmigung|prohibited|forbidden).{0,40}
"""

PLAYER = r"""
please enable javascript.*|.{0,40}(?:javascript|adobe flash).{0,30}(?:required|disabled|enabled?|needed).{0,60}|(?:loading|buffering)\W*|advertisement|advertising|scroll to continue.*|(?:story|article) continues below.*|hide (?:transcript|caption) ?(?:show transcript)?|(?:view|show|hide|toggle) (?:full )?(?:caption|transcript|gallery|comments)|click (?:here )?to (?:view|play|watch|enlarge|share|print|expand|open|see|subscribe|sign).{0,60}|(?:watch|listen)(?: (?:live|now|below|here|the (?:video|report)).{0,40})?|enlarge(?: this)? ?(?:image|photo)?|play video|embed.{0,20}|copy link.{0,10}|view results|vote|having trouble viewing the video.*|(?:download|get) (?:the|our) .{0,40}app.{0,60}|report an error.{0,60}|(?:report|suggest) a (?:typo|correction).{0,40}|close|menu|skip to (?:content|main content)|back to top
publicité|werbung|anzeige|publicidad(?:e)?|pubblicità|реклама|reklam|إعلان|advertentie|reklama
"""

# Whole sentences in which the page talks about itself.
SELF_TALK = r"""
(?:\W*(?:breaking(?: news)?|update|alert|live|exclusive|developing)\W+)?this (?:article|story|post|page|report) (?:covers|was (?:originally|first) (?:published|posted)|originally appeared|(?:may )?contains? affiliate|is part of our).{0,160}
stay (?:informed|tuned|updated|up[ -]to[ -]date|ahead)(?: (?:with|for|on|to|by)\b.{0,120})?[.!]?
(?:please )?check back (?:here |often |later |soon |with |for |on |to ).{0,120}|(?:download|get) (?:the|our) (?:free )?.{0,40}\bapp\b.{0,80}|read or share this story\W.{0,120}|share (?:breaking|your) .{0,60}|for more .{2,40} news,? (?:listen|visit|follow|go|click|like).{0,120}|tune in(?:to)? .{2,160}
(?:you can )?(?:reach|contact|e-?mail|follow) (?:\w+ ){0,6}(?:at|on|via) .{0,60}(?:@|twitter|facebook|instagram).{0,120}|reach (?:\w+ ){0,4}at .{0,20}\d{3}[-. ]\d{4}.{0,80}|(?:he|she|they|\w+ \w+)? ?can be reached (?:at|by|via|on) .{3,120}
(?:like|follow|find|join) (?:us|our|the) .{0,40}(?:facebook|twitter|instagram|whatsapp|telegram|youtube)\b.{0,60}
(?:retrouvez|suivez) .{0,60}(?:notre (?:application|appli|chaîne|page)|sur (?:facebook|twitter|instagram|whatsapp)).{0,60}
"""

MODERATION = r"""
.{0,80}\bcomments?\b.{0,120}\b(?:moderat\w+|guidelines?|(?:approved|edited) or rejected|be (?:approved|rejected|removed|deleted)|community (?:standards|rules)|house rules|terms of (?:use|service)|not (?:edited|necessarily))\b.{0,160}
.{0,60}\b(?:moderat\w+|reserves? the right to)\b.{0,80}\bcomments?\b.{0,120}|.{0,40}\b(?:profanity|vulgarity|hate speech|personal attacks|defamatory)\b.{0,200}\b(?:racism|promotion|abuse|tolerat\w+|remov\w+|delet\w+|ban\w*|spam|profanity|personal attacks)\b.{0,120}
.{0,80}\bcommentaires?\b.{0,120}\b(?:modér\w+|charte|supprimés?|injurieux|diffamatoires)\b.{0,160}|.{0,80}\bkommentare?\b.{0,120}\b(?:moderier\w+|netiquette|gelöscht|freigeschaltet|freischalt\w*)\b.{0,160}|.{0,80}\bcomentarios\b.{0,120}\b(?:moderad\w+|normas|ofensivos|eliminad\w+)\b.{0,160}|.{0,80}комментари.{0,120}(?:модер|удал|правил).{0,160}|.{0,80}(?:yorum).{0,120}(?:onay|küfür|hakaret|silin).{0,160}|.{0,80}التعليقات.{0,120}(?:تعبر عن|مسؤولية|تخضع|حذف).{0,160}
"""

CREDIT = r"""
\W*(?:author|written by|reported by|reporting by|by line|source|sources|credit|photo(?: credit| by)?|image(?: credit| source)?|picture|video by|auteur|source|crédit(?: photo)?|photo(?:graphe)?|autor(?:in)?|quelle|foto|bild(?:quelle|nachweis)?|fuente|crédito|fotograf[ií]a|fonte|fotografia|foto di|источник|автор|фото|kaynak|yazar|fotoğraf|haber|المصدر|الكاتب|صورة|تصوير|المصدر وكالات|bron|źródło|autor)\s*[:：]\s*.{1,60}
\W*\(?(?:photo|image|picture|photograph|credit|source|file|courtesy)\b[^.]{0,80}\)
\((?:[A-Z][\w/ .&-]{1,40} )?(?:photo|file photo|image|video|graphic|handout)(?:[/ ,:-][^)]{0,60})?\)
(?:updated|published|posted|created|last updated|last modified|first published)\s*[:：]?\s*(?:on |at )?[\w,.:/ -]{0,20}\d{1,4}[\w,.:/|• -]{0,50}
(?:mis à jour|publié|actualizado|publicado|aktualisiert|veröffentlicht|stand|aggiornato|pubblicato|обновлено|опубликовано|güncelleme|yayınlanma|تاريخ النشر|آخر تحديث)(?: (?:le|el|am|il|em))?\s*[:：]?\s*[\w,.:/ -]{0,20}\d{1,4}[\w,.:/|• à-]{0,40}
"""

HOME = r"home(?: ?page)?|accueil|startseite|inicio|portada|início|главная|ana ?sayfa|الرئيسية|strona główna|hem|forside"

SUBSCRIBERS_ONLY = r"""
(?:to )?(?:continue|keep) reading|(?:this|the rest of this) (?:article|story|content) is (?:for|available to|reserved for|exclusive to|only) .{0,20}(?:subscribers|members)|(?:already )?a subscriber\?|subscribe (?:now )?to (?:continue|read|unlock|keep)|subscribers? only|for subscribers|to read the full (?:story|article)|become a (?:subscriber|member) to|log in to (?:continue|read)|you have (?:reached|read) .{0,40}(?:limit|free articles?)|unlock this article|start your (?:free )?trial
(?:article|contenu) réservé (?:à nos|aux) abonnés|réservé aux abonnés|(?:abonnez-vous|connectez-vous) pour (?:lire|continuer|poursuivre|accéder)|la suite (?:est )?réservée|il vous reste .{0,20}% de cet article|déjà abonné|cet article est réservé|pour lire la suite
(?:weiterlesen|lesen sie weiter) mit .{0,40}(?:abo|plus|\+)|jetzt (?:weiterlesen|abonnieren|testen)|nur für abonnenten|(?:dieser|den) (?:artikel|inhalt) .{0,60}(?:abonnenten|abo)|bereits abonnent|im abo weiterlesen|exklusiv für abonnenten
(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo) para (?:suscriptores|socios)|suscr[ií]bete para (?:seguir|continuar|leer)|solo (?:para )?suscriptores|para seguir leyendo|¿ya (?:eres|es) suscriptor
contenuto riservato agli abbonati|abbonati per (?:continuare|leggere)|sei già abbonato|conteúdo exclusivo para assinantes|assine para (?:continuar|ler)|já é assinante|exclusivo para assinantes
(?:материал|статья|текст) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)|оформите подписку|только для подписчиков|(?:bu (?:içerik|haber)) .{0,30}abone|(?:devamını okumak|okumaya devam etmek) için|للمشتركين فقط|(?:اشترك|سجل الدخول) (?:لمتابعة|لقراءة|لإكمال)|هذا المحتوى (?:متاح|حصري) للمشتركين
"""

CONSENT = r"""
(?:we|our partners|us) .{0,80}(?:store and/or access|process personal data|use cookies)|(?:we|our) .{0,40}(?:value|respect|care about) your privacy|before you continue|accept (?:all|and (?:continue|close))|(?:manage|cookie|privacy) (?:preferences|settings|options|choices)|legitimate interests?|consent or pay|with your (?:agreement|consent|permission)|continue without (?:accepting|agreeing)|your (?:privacy|consent) (?:choices|is important)|personali[sz]ed (?:ads|advertising)|\d+ partners|withdraw your consent|vendors?
(?:nous|nos(?: \d+)? partenaires) .{0,80}(?:cookies|données personnelles|traceurs)|continuer sans accepter|tout accepter|accepter et (?:fermer|continuer)|paramétrer (?:les|vos) (?:cookies|choix)|votre consentement|vie privée|publicités personnalisées|refuser (?:et s'abonner|tout)|gérer (?:mes|vos) (?:choix|préférences)
(?:wir|unsere(?: \d+)? partner) .{0,80}(?:cookies|personenbezogene|daten)|alle akzeptieren|akzeptieren und (?:weiter|schließen)|zustimmen(?: und weiter)?|einwilligung|ihre zustimmung|datenschutz(?:einstellungen|erklärung)|mit werbung (?:weiter)?lesen|pur-abo|werbefrei|widerrufen
(?:nosotros|nuestros(?: \d+)? socios|utilizamos) .{0,80}(?:cookies|datos personales)|aceptar (?:todo|todas|y (?:continuar|cerrar))|su consentimiento|tu consentimiento|rechazar (?:todo|y suscribirse)|configurar (?:las )?cookies|tu privacidad|su privacidad|publicidad personalizada
(?:noi|i nostri(?: \d+)? partner|utilizziamo) .{0,80}(?:cookie|dati personali)|accetta (?:tutto|tutti|e (?:continua|chiudi))|continua senza accettare|il tuo consenso|rifiuta|(?:nós|nossos(?: \d+)? parceiros) .{0,80}(?:cookies|dados)|aceitar (?:todos|tudo)|consentimento|política de privacidade
(?:мы|наши партн[её]ры) .{0,80}(?:cookie|файлы куки|персональн)|принять (?:все|и закрыть)|ваше согласие|политик[аи] конфиденциальности|(?:biz ve|ortaklarımız|çerez).{0,60}(?:çerez|kişisel veri)|tümünü kabul et|kabul et|gizlilik|نحن وشركاؤنا|قبول (?:الكل|جميع)|موافقتك|سياسة الخصوصية|ملفات تعريف الارتباط|alles accepteren|akkoord|toestemming|akceptuj|zaakceptuj|zgod[ęay]|godkänn|samtykk\w*
"""

CHALLENGE = r"""
checking (?:if the site connection is secure|your browser)|just a moment\.*|verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a (?:bot|robot))|please (?:complete|solve) the (?:security check|captcha)|are you a (?:human|robot)|i'?m not a robot|unusual traffic|(?:enable|turn on) (?:javascript|cookies)(?: and cookies)? to continue|ddos protection by|attention required|pardon our interruption|access (?:to this page )?(?:has been )?denied|you have been blocked|ray id|press (?:&|and) hold|please wait while we verify|security check|bot (?:protection|detection)|complete the (?:captcha|challenge)
vérifi(?:cation|ez|ons) .{0,30}(?:humain|robot|navigateur)|(?:accès|acces) (?:refusé|bloqué)|activez javascript|überprüf\w+ .{0,40}(?:browser|mensch)|sind sie ein (?:mensch|roboter)|zugriff verweigert|bist du ein (?:mensch|roboter)|(?:verifica|verificando|comprobando) .{0,40}(?:navegador|humano|robot)|no soy un robot|acceso denegado|verifica di essere umano|accesso negato|acesso negado|não sou um robô|(?:проверк\w+|проверяем) .{0,40}(?:браузер|робот|человек)|вы не робот|доступ (?:ограничен|запрещ[её]н)|robot olmadığınızı|tarayıcınız kontrol|erişim engellendi|(?:التحقق من|نتحقق من) .{0,30}(?:متصفح|إنسان|بشري|أنك)|لست روبوت|تم رفض الوصول
"""

MISSING = r"""
(?:error )?404\b.{0,60}|(?:page|article|story|content|url) (?:(?:was |could )?not (?:be )?found|no longer (?:exists|available)|(?:has been )?(?:removed|deleted))|(?:the )?page (?:you (?:are|were) looking for|you requested).{0,60}|sorry,? (?:we (?:can't|cannot|couldn't) find|this page).{0,40}|page (?:introuvable|non trouvée)|cette page n'existe (?:pas|plus)|article introuvable|seite (?:nicht gefunden|existiert nicht)|página no (?:encontrada|existe)|pagina non trovata|página não encontrada|страница не (?:найдена|существует)|sayfa bulunamadı|(?:الصفحة|المقال) غير موجود(?:ة)?|(?:لم يتم العثور على|عذرا.{0,20}) الصفحة
"""


def one_of(group: str) -> str:
    """Return the group as one alternation."""
    return "|".join(f"(?:{line.strip()})" for line in group.strip().splitlines())


def whole(group: str) -> re.Pattern[str]:
    """Return a pattern for a line that is one of these and nothing else but signs around it."""
    return re.compile(rf"[\W_]*(?:{one_of(group)})[\W_]*", re.I | re.S)


def anywhere(group: str) -> re.Pattern[str]:
    """Return a pattern that finds each of these inside a text."""
    return re.compile(rf"(?<!\w)(?:{one_of(group)})", re.I | re.S)


def plain(line: str) -> str:
    """Return the line as the patterns want it."""
    # "İ".lower() is two characters, an i and a dot over it.
    return " ".join(line.replace("’", "'").replace("‘", "'").replace("İ", "i").lower().split())
