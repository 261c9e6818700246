"""Words of general news prose in eleven languages, a concept a line."""

from __future__ import annotations

WORDS = """\
go went gone goes|aller va vont allé ira|ذهب يذهب ذهاب توجه يتوجه|gehen ging gegangen geht|ir va van fue fueron acudir|andare va vanno andato recarsi|идти шёл шел пошёл ехать поехать|gitmek gitti gidiyor gider|ir vai foram|gaan ging gegaan gaat|iść idzie szedł poszedł jechać
come came comes|venir vient viennent venu|جاء يجيء أتى يأتي قدم قدوم|kommen kam gekommen kommt|venir viene vino vienen|venire viene vengono venuto|прийти приходить пришёл пришел приехать|gelmek geldi geliyor gelen|vir vem veio vêm|komen kwam gekomen komt|przyjść przychodzić przyszedł przyjechać
arrive arrival|arriver arrivée|وصل يصل وصول|ankommen eintreffen ankunft eingetroffen|llegar llegada|arrivare arrivo giungere giunto|прибыть прибытие прибывать|varmak ulaşmak varış|chegar chegada|aankomen aankomst aangekomen arriveren|przybyć przybycie dotrzeć przyjazd
leave left leaving depart departure|partir quitter départ parti|غادر يغادر مغادرة رحل يرحل رحيل|verlassen verließ abreisen abfahrt abreise|partir marcharse salida irse|partire partenza lasciare abbandonare|покинуть уйти уехать отъезд ушёл|ayrılmak ayrıldı terk|partir partida|vertrekken vertrok vertrek verlaten|wyjechać opuścić odjazd wyjazd
return returned comeback|retour retourner revenir revient rentrer|عاد يعود عودة رجع يرجع|zurückkehren rückkehr zurück|volver vuelve vuelto regresar regreso retorno|tornare ritorno ritornare rientrare|вернуться возвращение вернулся возвращаться|dönmek döndü dönüş|voltar regressar regresso retorno|terugkeren terugkeer teruggekeerd|wrócić powrót wracać powrócić
enter entry entrance|entrer entrée|دخل يدخل دخول مدخل|eintreten betreten eingang eintritt|entrar entrada|entrare ingresso entrata|войти вход входить вошёл|girmek girdi giriş|entrar entrada|binnenkomen betreden ingang|wejść wejście wszedł wchodzić
begin began begun beginning start outset|commencer début débuter commencement démarrer|بدأ يبدأ بداية بدء انطلق ينطلق انطلاق|beginnen begann begonnen anfang starten beginn|empezar empieza comenzar comienzo inicio iniciar|iniziare inizio cominciare avviare avvio|начать начало начинать начался|başlamak başladı başlangıç|começar início iniciar começo|beginnen begon begonnen start|zacząć początek rozpocząć zaczynać
end finish ended ending conclude|fin finir terminer achever|نهاية انتهى ينتهي انتهاء أنهى ينهي إنهاء|ende enden beenden schluss abschließen|fin terminar acabar final finalizar|fine finire terminare concludere|конец закончить закончиться окончание завершить|son bitmek bitti sona|fim acabar terminar final|einde eindigen beëindigen afgelopen|koniec kończyć skończyć zakończyć zakończenie
stop halt cease|arrêter arrêt stopper cesser|توقف يتوقف أوقف يوقف وقف إيقاف|aufhören stoppen anhalten stopp|parar detener cesar cese|fermare smettere cessare|остановить прекратить остановка прекращение|durmak durdurmak durdu durdurdu|parar cessar interromper|stoppen ophouden|zatrzymać przestać przerwać
continue ongoing proceed|continuer poursuivre poursuit|استمر يستمر استمرار واصل يواصل مواصلة مستمر|fortsetzen weitermachen andauern fortführen weiterhin|continuar continúa proseguir|continuare proseguire prosegue|продолжить продолжать продолжение продолжаться|sürmek devam sürdürmek sürüyor|continuar prosseguir|doorgaan voortzetten|kontynuować trwać dalej
duration lasting lasted|durer durée durable|دام يدوم مدة استغرق يستغرق|dauern dauer dauerte dauerhaft|durar duración duradero|durare durata duraturo|длиться длительность продолжительность|süre sürdü|durar duração duradouro|duren duur|długotrwały
remain stay stayed|rester demeurer séjour|بقي يبقى بقاء ظل يظل|bleiben blieb geblieben bleibt aufenthalt|quedar permanecer quedarse estancia|rimanere restare rimasto rimane resta|остаться оставаться остался|kalmak kaldı kalıyor|permanecer ficar estadia|blijven bleef gebleven verblijf|zostać pozostać pobyt pozostawać
become became|devenir devient devenu|أصبح يصبح صار يصير||convertirse volverse|diventare divenire diventato|становиться стать|dönüşmek|tornar-se||stawać
happen occur occurred occurrence|se_passer se_produire survenir survenu advenir|حدث يحدث حدوث وقع يقع وقوع جرى يجري|geschehen passieren ereignen stattfinden|ocurrir suceder ocurrió sucedió|accadere succedere avvenire avvenuto accaduto|происходить произойти произошло случиться|gerçekleşmek yaşanmak meydana|acontecer ocorrer suceder|gebeuren plaatsvinden gebeurde|wydarzyć zdarzyć dziać nastąpić
make made makes making manufacture|fabriquer fabrication confectionner|صنع يصنع|herstellen hergestellt herstellung anfertigen|fabricar elaborar elaboración|fabbricare realizzare realizzazione|изготовить изготовление|imal|fabricar elaborar|maken maakte gemaakt vervaardigen|wytworzyć wykonać
create creation creative creator|créer création créatif créateur|خلق أنشأ ينشئ إنشاء ابتكر إبداع|schaffen schuf geschaffen erschaffen schöpfer|crear creación creativo creador|creare creazione creativo creatore|создать создание создавать творческий|yaratmak oluşturmak oluşturdu|criar criação criativo criador|creëren scheppen creatie|tworzyć stworzyć utworzyć twórca
build built construct construction|construire construction construit bâtir|بنى يبني بناء شيد تشييد|bauen gebaut bau errichten aufbauen|construir construcción construyó|costruire costruzione costruito edificare|строить построить строительство|inşa inşaat yapım|construir construção|bouwen gebouwd bouw|budować zbudować budowa
destroy destruction destroyed destructive|détruire destruction détruit|دمر يدمر تدمير دمار|zerstören zerstörung zerstört|destruir destrucción destruyó|distruggere distruzione distrutto|уничтожить разрушить разрушение уничтожение|yok_etmek yıkmak yıkım tahrip|destruir destruição|vernietigen verwoesten verwoesting|zniszczyć zniszczenie niszczyć
find found finding discover discovery|trouver découvrir découverte découvert|وجد يجد عثر يعثر عثور اكتشف يكتشف اكتشاف|finden fand gefunden entdecken entdeckung|encontrar encuentra hallar descubrir descubrimiento descubierto hallazgo|trovare scoprire scoperta scoperto ritrovare|найти нашёл нашел обнаружить открытие находить|bulmak buldu bulundu keşif|encontrar achar descobrir descoberta|vinden vond gevonden ontdekken ontdekking|znaleźć znalazł odkryć odkrycie
search seek sought|chercher rechercher|فتش تفتيش|suchen suche gesucht|buscar búsqueda|cercare ricercare|искать поиск розыск|aramak arama arıyor|procurar buscar busca|zoeken zocht gezocht zoektocht|szukać poszukiwać poszukiwania
lose lost loss losing|perdre perdu perte|خسر يخسر خسارة فقد يفقد فقدان خسائر|verlieren verlor verloren verlust|perder pierde pérdida perdió|perdere perso perdita|потерять потеря терять утрата|kaybetmek kaybetti kayıp yitirmek|perder perda|verliezen verloor verlies|stracić utrata strata tracić
get got obtain acquire gain gained|obtenir obtient obtenu acquérir acquis|حصل يحصل حصول نال ينال اكتسب|bekommen bekam erhalten erhielt erlangen|obtener obtuvo obtiene conseguir consiguió adquirir|ottenere ottenuto acquisire|получить получать получил приобрести|elde_etmek edinmek|obter conseguir adquirir|krijgen kreeg gekregen verkrijgen|dostać uzyskać otrzymać zdobyć
take took taken takes|prendre pris prend prennent|أخذ يأخذ أخذت تناول|nehmen nahm genommen nimmt|tomar coger|prendere preso|брать взять взял|almak aldı alıyor|tomar pegar|nemen nam genomen|brać wziąć wziął
bring brought carry carried|apporter amener porter|جلب يجلب حمل يحمل حامل|bringen brachte gebracht tragen trug mitbringen|traer trajo llevar llevó|portare recare|нести принести привезти носить|getirmek taşımak getirdi|trazer trouxe levar|brengen bracht gebracht dragen|nieść przynieść przywieźć
give gave given gives|donner donne|أعطى يعطي إعطاء منح يمنح|geben gab gegeben gibt|dar dio dado otorgar|dare dato concedere|дать давать дал|vermek verdi veriyor|dar deu conceder|geven gaf gegeven|dać dawać przyznać
receive receipt recipient|recevoir reçu reçoit réception|تلقى يتلقى تلقي استلم يستلم|empfangen entgegennehmen empfang|recibir recibió recepción|ricevere ricevuto ricezione||teslim_almak aldığı|receber recebeu|ontvangen ontving ontvangst|odebrać otrzymywać
send sent sending|envoyer envoi envoie|أرسل يرسل إرسال بعث يبعث|senden schicken gesandt geschickt|enviar envió envío mandar|inviare invio mandare|отправить послать направить отправка|göndermek gönderdi yollamak|enviar mandar envio|sturen stuurde gestuurd verzenden|wysłać wysyłać posłać
put lay laid|mettre mis poser|وضع يضع وضعت|legen stellen setzen gelegt gesetzt|poner puso puesto colocar|mettere messo porre posto|положить поставить класть|koymak koydu|pôr colocar|leggen zetten plaatsen|położyć postawić kłaść
keep kept preserve retain|garder conserver préserver|احتفظ يحتفظ احتفاظ حافظ يحافظ حفاظ|behalten bewahren aufbewahren|conservar mantener guardar preservar|conservare tenere mantenere|сохранить хранить держать сохранение|korumak saklamak tutmak|manter guardar preservar conservar|bewaren houden hield gehouden|zachować utrzymać trzymać
change changed shift alter|changer changement modifier modification|غير يغير تغيير تغير تغيرات|ändern änderung wandel veränderung verändern|cambiar cambio modificar|cambiare cambiamento modificare modifica|изменить изменение менять перемена|değişmek değişim değişiklik|mudar mudança alterar alteração|veranderen verandering wijzigen|zmienić zmiana zmieniać
transform transformation|transformer transformation|حول يحول تحويل تحول تحولات|verwandeln umwandeln umgestaltung|transformar transformación|trasformare trasformazione|преобразовать превратить преобразование|dönüştürmek dönüşüm|transformar transformação|omvormen transformatie|przekształcić przemiana
increase rise rose risen growth grow grew|augmenter augmentation hausse croissance croître|زاد يزيد زيادة ارتفع يرتفع ارتفاع تزايد نمو|steigen stieg gestiegen zunahme erhöhen wachstum wachsen anstieg|aumentar aumento subir crecer crece crecimiento incremento|aumentare aumento crescere crescita salire|увеличить рост увеличение расти вырос повышение|artmak artış artırmak yükselmek büyüme|aumentar aumento crescer crescimento subida|toenemen stijgen stijging groei toename|wzrosnąć wzrost zwiększyć rosnąć
decrease decline reduce reduction drop cut plunge|baisser baisse diminuer diminution réduire réduction recul|انخفض ينخفض انخفاض تراجع يتراجع قلص يقلص تقليص خفض|sinken sank gesunken rückgang senken verringern reduzieren abnahme|disminuir disminución reducir reducción bajar descenso caída|diminuire diminuzione calo ridurre riduzione|снизить снижение сократить уменьшение падение|azalmak azaltmak düşüş düşmek|diminuir redução reduzir queda descida|dalen daling afnemen verminderen|spadek spadać zmniejszyć obniżyć
expand expansion extend broaden|étendre extension élargir expansion|توسع يتوسع توسيع وسع تمدد|ausweiten erweitern ausdehnen erweiterung|ampliar ampliación extender expansión|ampliare ampliamento estendere espansione|расширить расширение|genişlemek genişletmek genişleme|ampliar expandir alargar expansão|uitbreiden uitbreiding|rozszerzyć poszerzyć ekspansja
develop development|développer développement|طور يطور تطوير تطور تطورات تنمية|entwickeln entwicklung|desarrollar desarrollo|sviluppare sviluppo|развивать развитие разработка разработать|geliştirmek gelişme kalkınma|desenvolver desenvolvimento|ontwikkelen ontwikkeling|rozwijać rozwój
improve improvement better|améliorer amélioration meilleur mieux|تحسن يتحسن تحسين أفضل|verbessern verbesserung besser|mejorar mejora mejor|migliorare miglioramento migliore meglio|улучшить улучшение лучше лучший|iyileştirmek iyileşme|melhorar melhoria melhor|verbeteren verbetering beter|poprawić poprawa lepszy lepiej
worsen worse deteriorate worst|empirer aggraver pire détériorer|تفاقم يتفاقم ساء تدهور يتدهور أسوأ|verschlechtern schlimmer verschlimmern|empeorar peor agravar deterioro|peggiorare peggio peggiore aggravare|ухудшить ухудшение хуже|kötüleşmek|piorar pior agravar|verslechteren erger slechter|pogorszyć gorszy gorzej
follow followed pursue|suivre suivi suit suivant|تبع يتبع متابعة تابع يتابع اتبع|folgen folgte gefolgt verfolgen|seguir sigue siguió siguiente|seguire segue seguito seguente|следовать следующий последовать|izlemek takip|seguir segue seguinte|volgen volgde gevolgd|podążać następować śledzić
lead led|mener conduit|قاد يقود قيادة أدى يؤدي|führen geführt leiten|conducir dirigir encabezar liderar|guidare condurre|вести возглавить привести|yol_açmak yönetmek öncülük|liderar conduzir|leiden leidde geleid|prowadzić kierować doprowadzić
move movement moved relocate|bouger déplacer mouvement déménager|تحرك يتحرك حركة انتقل ينتقل انتقال|bewegen bewegung umziehen umzug|mover movimiento trasladar mudarse|muovere spostare movimento trasferire|двигаться движение переехать переезд|hareket taşınmak|mover movimento deslocar|bewegen beweging verhuizen verhuizing|ruch poruszać przenieść przeprowadzka
run ran running|courir|ركض يركض|laufen lief rennen rannte|correr corrió|correre corsa|бежать бег бегать|koşmak koşu|correr|rennen hardlopen|biegać biec
walk walking stroll pedestrian|marcher marche promenade piéton promener|مشى يمشي مشي سار يسير مشاة|spazieren fußgänger zu_fuß spaziergang|caminar andar peatón paseo|camminare passeggiata pedone|гулять ходить пешеход прогулка|yürümek yürüyüş yaya|andar caminhar pedestre passeio|wandelen lopen voetganger|chodzić pieszy spacer
travel journey trip traveller tour|voyager voyage voyageur trajet|سافر يسافر سفر رحلة رحلات مسافر|reisen reise reisende|viajar viaje viajero|viaggiare viaggio viaggiatore|путешествие поездка путешествовать|seyahat yolculuk gezi|viajar viagem viajante|reizen reis reiziger|podróż podróżować wyjazdowy
visit visitor visited|visiter visite visiteur|زار يزور زيارة زيارات زائر زوار|besuchen besuch besucher|visitar visita visitante|visitare visita visitatore|посетить визит посещение посетитель|ziyaret ziyaretçi|visitar visita visitante|bezoeken bezoek bezocht bezoeker|odwiedzić wizyta zwiedzać
cross crossing|traverser traversée franchir|عبر يعبر عبور|überqueren durchqueren überquerung|cruzar cruce atravesar|attraversare attraversamento|пересечь переход пересекать|geçmek geçiş|atravessar cruzar travessia|oversteken doorkruisen|przekroczyć przejść
pass passed overtake|passer passage dépasser|مر يمر مرور اجتاز يجتاز تجاوز|vorbeigehen durchgang|pasar paso superar|passare passaggio superare|проходить пройти прошёл|aşmak geçit|passar passagem ultrapassar|passeren doorgang voorbijgaan|mijać przechodzić przejazd
climb ascend ascent|grimper escalader gravir monter|تسلق يتسلق صعد يصعد صعود|klettern besteigen|escalar trepar ascender|scalare arrampicare salita|подняться восхождение подъём|tırmanmak tırmanış|escalar subir|klimmen beklimmen|wspinać wspinaczka
jump leap leapt|sauter saut bond|قفز يقفز قفزة|springen sprang sprung|saltar salto|saltare salto|прыгать прыжок прыгнуть|atlamak zıplamak|saltar pular|springen sprong|skakać skok
fall fell fallen falling collapse collapsed tumble|tomber chute effondrer effondrement|سقط يسقط سقوط انهار ينهار انهيار|fallen fiel gefallen sturz einsturz zusammenbruch|caer cae cayó derrumbe colapso|cadere caduta caduto crollo crollare|упасть падать обрушение рухнуть|çökmek çöküş düştü|cair desabar colapso|vallen viel gevallen instorten|upaść zawalić runąć
push pushed|pousser poussée|دفع يدفع|drücken schieben stoßen|empujar empuje|spingere spinto spinta|толкать толкнуть|itmek|empurrar|duwen|pchać popychać
pull drag dragged|traîner|سحب يسحب جر|ziehen zog gezogen|arrastrar|trascinare tirare|тянуть тащить|çekmek çekti|puxar arrastar|trekken trok getrokken|ciągnąć pociągnąć
throw threw thrown toss|jeter jet|رمى يرمي رمي ألقى يلقي إلقاء|werfen warf geworfen|lanzar arrojar tirar|lanciare gettare|бросить бросать кинуть|atmak fırlatmak|atirar jogar lançar|gooien werpen|rzucić rzucać
catch caught grab seize|attraper saisir|أمسك يمسك إمساك|fangen fing gefangen ergreifen|atrapar agarrar|catturare afferrare|поймать ловить схватить|yakalamak|apanhar agarrar|vangen grijpen|złapać chwycić
hold held|tenir tient tenu|مسك|halten hielt gehalten|sostener sujetar|reggere|удерживать||segurar|vasthouden|trzymany
touch contact|toucher contact|لمس يلمس لمسة اتصال|berühren kontakt|tocar contacto|toccare contatto|коснуться трогать контакт|dokunmak temas|tocar contato contacto|aanraken contact|dotknąć kontakt
open opening opened|ouvrir ouverture ouvert|فتح يفتح افتتح يفتتح افتتاح مفتوح|öffnen eröffnen eröffnung offen|abrir apertura abierto abrió|aprire apertura aperto|открыть открытый|açmak açılış açık|abrir abertura aberto|openen opening geopend|otworzyć otwarcie otwarty
close closure shut closed|fermer fermeture fermé|أغلق يغلق إغلاق مغلق|schließen schloss geschlossen schließung|cerrar cierre cierra cerrado|chiudere chiuso chiusura|закрыть закрытие закрытый|kapatmak kapanış kapalı|fechar encerramento fechado|sluiten sloot gesloten sluiting|zamknąć zamknięcie zamknięty
break broke broken breakage|casser briser rompre rupture cassé|كسر يكسر انكسر تحطم حطم|brechen brach gebrochen bruch kaputt|romper roto quebrar rotura|rompere rotto rottura|сломать разбить поломка|kırmak kırık bozmak|quebrar romper quebrado|breken brak gebroken|złamać rozbić łamać
repair fix restore restoration renovate renovation|réparer réparation restaurer restauration rénover rénovation|أصلح تصليح ترميم رمم استعادة|reparieren reparatur wiederherstellen renovieren sanierung|reparar reparación restaurar restauración|riparare riparazione restaurare restauro ristrutturazione|ремонт починить восстановить реставрация|onarmak onarım tamir restorasyon|reparar conserto restaurar reparação|repareren herstellen herstel renovatie|naprawić naprawa remont renowacja
use used usage utilise|utiliser utilisation usage|استخدم يستخدم استخدام استعمل استعمال|benutzen verwenden nutzung gebrauch nutzen|usar uso utilizar utilización|usare uso utilizzare utilizzo|использовать использование применение|kullanmak kullanım|usar uso utilizar utilização|gebruiken gebruik|używać użycie wykorzystać stosować
need needed necessity require requirement necessary|besoin nécessaire nécessité nécessiter exigence|احتاج يحتاج حاجة احتياجات ضروري ضرورة|brauchen bedarf notwendig nötig bedürfnis benötigen|necesitar necesidad necesario requerir|necessario bisogno necessità occorrere|нуждаться необходимый нужный потребность нужно|gerekmek ihtiyaç gerekli|precisar necessidade necessário|nodig behoefte noodzakelijk vereisen|potrzebować potrzeba konieczny wymagać
want wish desire willing|vouloir veut voulu souhaiter désir souhait|أراد يريد رغبة رغب يرغب|wollen will wollte wunsch wünschen|querer quiere quiso desear deseo|volere vuole voluto desiderare desiderio|хотеть желание хочет желать|istemek istek istiyor arzu|querer quer desejar desejo|willen wil wens wensen|chcieć chce pragnąć życzenie
hope hopeful|espérer espoir espère|أمل يأمل آمال|hoffen hoffnung|esperanza espera|sperare speranza|надеяться надежда|ummak umut|esperança esperar|hopen hoop|nadzieja
expect expectation anticipate forecast|prévoir prévision anticiper|توقع يتوقع توقعات متوقع|erwarten erwartung prognose voraussichtlich|prever previsión expectativa previsto|prevedere previsione aspettativa previsto|ожидать ожидание прогноз|beklemek beklenti tahmin|prever previsão expectativa|verwachten verwachting voorspelling|oczekiwać oczekiwanie przewidywać prognoza
wait waiting await|attendre attente|انتظر ينتظر انتظار|warten wartezeit|esperar aguardar|aspettare attesa attendere|ждать|bekleyiş|aguardar|wachten|czekać czekanie
try attempt tried|essayer tenter tentative essai|حاول يحاول محاولة محاولات|versuchen versuch|intentar intento|tentare tentativo provare|пытаться попытка пробовать|denemek çalışmak girişim|tentar tentativa|proberen poging|próbować próba
succeed success successful|réussir succès réussite|نجح ينجح نجاح ناجح|gelingen erfolg erfolgreich gelang|lograr éxito exitoso|riuscire successo riuscita|успех удаться успешный|başarmak başarı başarılı|sucesso êxito|slagen succes|sukces udać powodzenie
fail failure failed|échouer échec|فشل يفشل إخفاق|scheitern gescheitert misserfolg versagen|fracasar fracaso fallar|fallire fallimento insuccesso|провал неудача провалиться|başarısız başarısızlık|falhar fracasso falha|mislukken falen mislukking|porażka zawieść niepowodzenie
achieve achievement accomplish reach|atteindre atteint accomplir accomplissement|حقق يحقق إنجاز بلغ يبلغ|erreichen leistung erzielen|alcanzar logro|raggiungere raggiunto conseguire|достичь достижение добиться|erişmek ulaşmış kazanım|alcançar atingir realização|bereiken prestatie|osiągnąć osiągnięcie
stand stood|debout|قائم|stehen stand gestanden|||стоять|ayakta||staan stond|
sit sat seated seat|asseoir assis|جلس يجلس جلوس مقعد مقاعد|sitzen saß sitz|sentarse sentado asiento|sedere seduto sedile|сидеть сесть|oturmak koltuk|sentar assento|zitten zat|siedzieć siedzenie
sleep slept asleep|dormir sommeil dort|نام ينام نوم|schlafen schlief schlaf|dormir sueño duerme|dormire sonno|спать сон|uyumak uyku|dormir sono|slapen sliep slaap|spać sen
wake woke awake|réveiller réveil éveil|استيقظ يستيقظ|aufwachen wecken|despertar|svegliare risveglio|проснуться разбудить|uyanmak|acordar|wakker|obudzić
live life lived living alive|vivre vie vivant vit|عاش يعيش حياة عيش معيشة|leben lebt gelebt|vivir vida vivo|vivere vita vissuto|жить жизнь живой|yaşamak hayat yaşam|viver vida|leven leefde levend|żyć życie
reside resident inhabitant dwell|habiter habitant résider résident|سكن يسكن ساكن سكان مقيم أهالي|wohnen einwohner bewohner|residir habitante residente vecinos|abitare abitante risiedere residente|житель проживать обитать|oturan sakin ikamet|residir habitante morador|wonen bewoner inwoner|mieszkać mieszkaniec
die died death dead deceased|mourir mort décès décéder décédé|مات يموت موت توفي وفاة متوفى|sterben starb gestorben tod tot|morir murió muerto muerte muere fallecer|morire morto morte deceduto|умереть смерть умер мёртвый скончаться|ölmek öldü ölüm ölü vefat|morrer morte morto falecer|sterven stierf gestorven dood overlijden|umrzeć śmierć zmarł zginąć martwy
born birth|naître né naissance née|ولد يولد ولادة مولود ميلاد|geboren geburt|nacer nacimiento nacido|nascere nato nascita|родиться рождение|doğmak doğum doğdu|nascer nascimento|geboren geboorte|urodzić narodziny
eat ate eaten|manger mange|أكل يأكل|essen aß gegessen isst|comer|mangiare|кушать съесть|yedi|comer|eten at gegeten|jeść zjeść
drink drank drunk beverage|boire boisson bu boit|شرب يشرب مشروب مشروبات|trinken trank getrunken getränk|beber bebida|bere bevanda|пить напиток|içmek içecek|beber bebida|drinken dronk drank drankje|pić napój
see saw seen sight|voir vu voit vue|رأى يرى رؤية|sehen sah gesehen sieht|ver vio visto|vedere visto vede|видеть увидеть видел|görmek gördü|ver viu|zien zag gezien|widzieć zobaczyć
watch look observe observation|regarder observer observation|شاهد يشاهد مشاهدة نظر ينظر راقب|schauen ansehen beobachten beobachtung blicken|mirar observar observación|guardare osservare osservazione|смотреть наблюдать наблюдение|bakmak gözlem seyretmek|olhar observar|kijken bekijken waarnemen|patrzeć oglądać obserwować
show display|montrer afficher|أظهر يظهر إظهار عرض يعرض|zeigen gezeigt|mostrar muestra|mostrare|показать показывать|göstermek gösterdi|mostrar exibir|tonen|pokazać pokazywać
appear appearance emerge|apparaître apparition apparu paraître|ظهر ظهور برز|erscheinen erschien auftauchen|aparecer aparición|apparire comparsa apparso|появиться появление|görünmek belirmek ortaya_çıkmak|aparecer surgir|verschijnen opduiken|pojawić ukazać
disappear disappearance vanish missing|disparaître disparition disparu|اختفى يختفي اختفاء مفقود مفقودين|verschwinden verschwunden vermisst|desaparecer desaparición desaparecido|scomparire scomparsa scomparso sparire|исчезнуть исчезновение пропавший пропасть|kaybolmak|desaparecer desaparecimento desaparecido|verdwijnen verdwenen vermist|zniknąć zaginiony zaginąć
hide hid hidden conceal|cacher caché dissimuler|أخفى يخفي إخفاء اختبأ مخفي|verstecken versteckt verbergen verborgen|ocultar esconder escondido|nascondere nascosto|скрыть спрятать прятать|gizlemek saklanmak|esconder ocultar|verbergen verstoppen|ukryć ukrywać
reveal revelation uncover|révéler révélation dévoiler|كشف يكشف كشفت|enthüllen offenbaren|revelar revelación desvelar|rivelare rivelazione svelare|раскрыть выявить|ifşa|revelar|onthullen|ujawnić
hear heard|entendre entendu|سمع يسمع سماع|hören hörte gehört|oír escuchado|sentire udire|слышать услышать|duymak duydu|ouvir|horen hoorde gehoord|słyszeć usłyszeć
listen|écouter écoute|استمع يستمع استماع|zuhören|escuchar escucha|ascoltare ascolto|слушать|dinlemek|escutar|luisteren|słuchać
feel felt feeling sensation|ressentir sentir sentiment sensation|يشعر شعور مشاعر إحساس|fühlen gefühl spüren|sentir siente sentimiento sensación|sentimento sensazione|чувствовать чувство ощущение|hissetmek duygu his|sentir sentimento sensação|voelen gevoel|czuć uczucie odczuwać
think thought idea|penser pensée idée|فكر يفكر تفكير فكرة أفكار|denken dachte gedanke idee|pensar piensa pensamiento idea|pensare pensiero idea|думать мысль идея|düşünmek düşünce fikir|pensar pensamento ideia|denken dacht gedachte idee|myśleć pomysł myśl
believe belief believed|croire croit croyance cru|اعتقد يعتقد اعتقاد آمن|glauben überzeugung|creer cree creencia|credere convinzione|верить полагать|inanmak inanç|acreditar crença|geloven geloof|wierzyć przekonanie
know knew known knowledge|savoir connaître sait connu connaissance|عرف يعرف معرفة معروف|wissen kennen wusste kannte gekannt kenntnis|saber conocer sabe conoce conocido conocimiento|sapere conoscere sa conosciuto conoscenza noto|знать знание известный|bilmek tanımak bilinen|saber conhecer conhecimento|weten kennen wist kennis bekend|wiedzieć znać wiedza znany
understand understood understanding|comprendre compris compréhension|فهم يفهم تفهم|verstehen verstand verständnis|entender entiende comprender comprensión|capire comprendere comprensione|понять понимать понимание|anlamak anlayış|entender compreender compreensão|begrijpen begreep begrip|rozumieć zrozumieć zrozumienie
learn learned learning|apprendre appris apprentissage|تعلم يتعلم|lernen gelernt|aprender aprendizaje|imparare apprendimento|учиться выучить узнать|öğrenmek|aprender aprendizagem|leren geleerd|uczyć nauczyć
teach taught teacher teaching|enseigner enseignant professeur enseignement|معلم معلمين مدرس مدرسين|lehrer unterrichten lehrerin unterricht|enseñar profesor maestro enseñanza|insegnare insegnante docente insegnamento|учитель преподаватель преподавать учить|öğretmen öğretmek öğretim|ensinar professor docente|leraar onderwijzen docent|nauczyciel nauczać
remember recall memory memories|souvenir rappeler souvenirs mémoire|تذكر يتذكر ذاكرة ذكريات ذكرى|erinnern erinnerung gedächtnis|recordar recuerda recuerdo memoria|ricordare ricordo memoria|помнить вспомнить память воспоминание|hatırlamak anı hafıza|lembrar memória recordar lembrança|herinneren herinnering geheugen|pamiętać pamięć wspomnienie
forget forgot forgotten|oublier oubli|نسي ينسى نسيان|vergessen vergaß|olvidar olvido|dimenticare|забыть забывать|unutmak|esquecer|vergeten|zapomnieć
dream|rêve rêver|حلم يحلم أحلام|traum träumen|soñar sueños|sogno sognare|мечта мечтать|rüya hayal|sonho sonhar|droom dromen|marzenie marzyć
imagine imagination|imaginer imagination|تخيل يتخيل خيال|vorstellen vorstellung phantasie|imaginar imaginación|immaginare immaginazione|представить воображение|hayal_gücü|imaginar imaginação|verbeelden voorstellen fantasie|wyobrazić wyobraźnia
decide decision|décider décision décidé|قرر يقرر قرار قرارات|entscheiden entscheidung entschied|decidir decisión|decidere decisione deciso|решить решение|karar kararı|decidir decisão|beslissen besluit beslissing|decyzja zdecydować postanowić
choose chose chosen choice select selection|choisir choix choisi sélection sélectionner|اختار يختار اختيار خيار خيارات|auswahl auswählen|elegir elige escoger selección|scegliere scelta scelto selezione|выбрать выбор выбирать|seçmek tercih|escolher escolha seleção|kiezen koos gekozen keuze|wybrać wybierać
prefer preference|préférer préférence|فضل يفضل تفضيل|bevorzugen vorliebe vorziehen|preferir preferencia prefiere|preferire preferenza|предпочитать предпочтение|yeğlemek|preferir preferência|voorkeur|woleć preferować
plan planned planning scheme|plan planifier planification|خطة خطط تخطيط|plan planen planung|plan planear planificar planificación|piano pianificare pianificazione|план планировать|plan planlamak|plano planejar planeamento|plan plannen|plan planować
prepare preparation ready|préparer préparation prêt préparatifs|استعد يستعد استعداد تحضير جاهز|vorbereiten vorbereitung bereit|preparar preparación listo|preparare preparazione pronto|готовить подготовка готовый подготовить|hazırlamak hazırlık hazır|preparar preparação pronto|voorbereiden voorbereiding klaar|przygotować przygotowanie gotowy
organise organize organisation organization|organiser organisation organisateur|نظم ينظم تنظيم منظمة منظمات|organisieren organisation veranstalter veranstalten|organizar organización organizador|organizzare organizzazione organizzatore|организовать организация|düzenlemek örgüt organizasyon|organizar organização|organiseren organisatie|organizować organizacja zorganizować
manage management manager|gérer gestion gestionnaire|أدار يدير إدارة مدير|verwalten verwaltung leitung|gestionar gestión gestor|gestire gestione gestore|управлять управление|yönetim yönetici|gerir gestão|beheren beheer bestuur|zarządzać zarządzanie
control controlled|contrôler contrôle maîtriser|سيطر يسيطر سيطرة رقابة|kontrollieren kontrolle|controlar control|controllare controllo|контроль контролировать|kontrol denetim|controlar controle controlo|controleren controle beheersen|kontrola kontrolować
help helped assist assistance aid|aider aide assistance|ساعد يساعد مساعدة مساعدات|helfen half geholfen hilfe|ayudar ayuda asistencia|aiutare aiuto assistenza|помочь помощь помогать|yardım yardımcı|ajudar ajuda assistência auxílio|helpen hielp geholpen hulp|pomoc pomagać pomóc
support supporter backing|soutenir soutien appui soutient|دعم يدعم أيد يؤيد تأييد مؤيد|unterstützen unterstützung anhänger|apoyar apoyo respaldo respaldar|sostenere sostegno appoggiare appoggio|поддержка поддержать поддерживать|desteklemek destek destekçi|apoiar apoio|steunen steun ondersteunen|wspierać wsparcie poparcie
protect protection|protéger protection|حمى يحمي حماية|schützen schutz|proteger protección protege|proteggere protezione tutela|защита защитить защищать|koruma koruyucu|proteger proteção|beschermen bescherming|chronić ochrona
serve service|servir service|خدم يخدم خدمة خدمات|dienen dienst diente|servir servicio|servire servizio|служить служба услуга обслуживание|hizmet servis|servir serviço|dienen dienst|służyć usługa służba
work works worked working worker labour|travailler travail travaux travailleur|عمل يعمل أعمال عامل عمال|arbeiten arbeit arbeiter|trabajar trabajo trabajador|lavorare lavoro lavori lavoratore|работать работа рабочий|iş çalışma işçi|trabalhar trabalho trabalhador|werken werk gewerkt werknemer|praca pracować pracownik
play played game|jouer jeu jeux|لعب يلعب لعبة ألعاب|spielen spiel|jugar juego juega|giocare gioco|играть игра|oynamak oyun|jogo brincar|spelen spel|grać gra
victory win won wins winner triumph|gagner victoire gagnant vainqueur remporter|فاز يفوز فوز انتصر انتصار فائز|gewinnen gewann gewonnen sieg sieger|ganar victoria gana ganador|vincere vittoria vinto vincitore|победить победа выиграть победитель|kazanmak kazandı zafer galibiyet|vencer vitória ganhar vencedor|winnen won gewonnen overwinning|wygrać zwycięstwo zwycięzca
compete competition contest rival|concurrence concours compétition rival|تنافس يتنافس منافسة مسابقة منافس|konkurrenz wettbewerb rivale|competir competencia rival concurso|competere competizione concorrenza rivale|конкуренция соревнование соперник конкурс|rekabet yarışma rakip|competir concorrência competição rival|concurrentie rivaal|konkurencja rywal konkurs
meet met meeting encounter|rencontrer rencontre réunion réunir|التقى يلتقي لقاء اجتمع يجتمع اجتماع|treffen traf getroffen begegnen sitzung|reunir reunión encuentro reunirse|incontrare incontro riunione|встреча встретить встретиться собрание|buluşmak görüşme toplantı|encontro reunião reunir|ontmoeten ontmoeting vergadering|spotkać spotkanie zebranie
gather gathering assemble collect collection|rassembler rassemblement collecter recueillir collection|جمع يجمع تجمع تجمعات|sammeln versammeln versammlung sammlung|recoger recolectar colección congregar|raccogliere raccolta radunare raduno|собрать собирать сбор|toplamak toplanmak toplu|recolher coletar coleção|verzamelen bijeenkomst|zbierać zebrać gromadzić
share shared|partager partage|تقاسم يتقاسم|teilen geteilt|compartir|condividere condivisione|делить поделиться|paylaşmak paylaşım|partilhar compartilhar|delen gedeeld|dzielić
join joined joining|rejoindre adhérer rejoint|انضم ينضم انضمام|beitreten anschließen beitritt|unirse incorporarse sumarse|unirsi aderire|присоединиться вступить|katılmak katıldı|juntar-se aderir|aansluiten toetreden|dołączyć przystąpić
participate participant participation|participer participation participant|شارك يشارك مشاركة مشارك مشاركين|teilnehmen teilnehmer teilnahme|participar participante participación|partecipare partecipazione partecipante|участвовать участник участие|katılım katılımcı|participar participante participação|deelnemen deelnemer deelname|uczestniczyć uczestnik udział
attend attendance|fréquentation|حضر يحضر حضور|anwesend beiwohnen|asistir asistente|presenziare frequentare presenza|присутствовать посещать||comparecer presença|bijwonen aanwezig|obecny uczęszczać obecność
invite invitation|inviter invitation invité|دعوة دعوات مدعو|einladen einladung eingeladen|invitar invitación invitado|invitare invito invitato|пригласить приглашение|davet|convidar convite|uitnodigen uitnodiging|zaprosić zaproszenie
welcome greet|accueillir accueil bienvenue|رحب يرحب ترحيب استقبل استقبال|willkommen begrüßen|bienvenida acoger acogida|accogliere accoglienza benvenuto|приветствовать встречать|karşılamak ağırlamak|acolher acolhimento bem-vindo|verwelkomen welkom|powitać witać
celebrate celebration festive party|fêter célébrer célébration fête|احتفل يحتفل احتفال احتفالات عيد|feiern feier fest|celebrar celebración fiesta|festeggiare celebrare festa celebrazione|праздновать праздник отмечать|kutlamak kutlama bayram|celebrar festa comemorar|vieren viering feest|świętować święto obchody
accompany accompanied escort|accompagner accompagnement|رافق يرافق مرافقة|begleiten begleitung|acompañar|accompagnare|сопровождать|eşlik refakat|acompanhar|begeleiden|towarzyszyć
separate separation apart split|séparer séparation séparé|فصل يفصل انفصل انفصال منفصل|trennen trennung getrennt|separar separación|separare separazione|отделить разделить раздельный|ayırmak ayrı|separar separação|scheiden scheiding gescheiden|oddzielić rozdzielić osobny
divide division|diviser division|قسم يقسم تقسيم انقسام|aufteilen spaltung teilung|dividir división|dividere divisione diviso|раскол деление|bölmek bölünme|dividir divisão|verdelen verdeeldheid|podział podzielić
unite union unity unify|unir union unité unifier|وحد اتحد اتحاد وحدة توحيد|vereinen einheit vereinigen|unir unión unidad|unire unione unità|объединить единство союз|birleşmek birlik|unir união unidade|verenigen eenheid unie|zjednoczyć jedność unia
add addition extra additional|ajouter ajout supplémentaire additionnel|إضافة إضافي|hinzufügen zusätzlich|añadir adicional|aggiungere aggiunta aggiuntivo|добавить дополнительный|eklemek ek ilave|adicionar adicional acrescentar|toevoegen extra|dodać dodatkowy
remove removal withdraw withdrew withdrawal|retirer retrait enlever supprimer|أزال يزيل إزالة انسحب انسحاب|entfernen rückzug zurückziehen|retirar retirada quitar eliminar|rimuovere ritirare ritiro eliminare|удалить убрать вывести отозвать|kaldırmak çıkarmak geri_çekmek|retirar remover retirada|verwijderen terugtrekken|usunąć wycofać usuwać
replace replacement substitute|remplacer remplacement remplaçant|استبدل استبدال بديل|ersetzen ersatz|reemplazar sustituir sustituto|sostituire sostituzione sostituto|заменить замена|yerine_geçmek değiştirmek|substituir substituição|vervangen vervanging|zastąpić wymienić
exchange swap|échanger échange|تبادل يتبادل|austauschen austausch tauschen|intercambiar intercambio|scambiare scambio|обмен обменять|takas|trocar troca|uitwisselen ruilen|wymiana wymieniać
name named title|nom nommer appelé prénom intitulé titre|اسم أسماء سمى يسمي تسمية لقب عنوان|name nennen genannt titel|nombre nombrar llamado título|nome chiamato titolo cognome|имя название назвать называть|ad isim unvan|nome título chamado|naam noemen titel|nazwa imię nazwisko tytuł
test exam examination|tester test examen épreuve|اختبار اختبارات امتحان امتحانات|test testen prüfung|prueba examen test probar|prova esame test|тест экзамен испытание|sınav deneme test|teste exame prova|test examen toets|test egzamin
compare comparison|comparer comparaison|قارن يقارن مقارنة|vergleichen vergleich|comparar comparación|confrontare confronto paragone|сравнить сравнение|karşılaştırmak kıyas|comparar comparação|vergelijken vergelijking|porównać porównanie
measure measurement measured|mesurer mesure|قاس يقيس قياس مقياس|messen messung maß|medir medición medida|misurare misurazione misura|измерить измерение|ölçmek ölçüm ölçü|medir medição medida|meten meting|mierzyć pomiar
count counting tally|compter comptage|عد يعد تعداد|zählen zählung|contar recuento|contare conteggio|считать подсчёт|saymak sayım|contar contagem|tellen telling|liczyć
calculate calculation|calculer calcul|حسب يحسب|berechnen berechnung|calcular cálculo|calcolare calcolo|рассчитать расчёт|hesaplamak|calcular cálculo|berekenen berekening|obliczyć
contain include inclusion included|contenir inclure|شمل يشمل تضمن يتضمن احتوى|enthalten umfassen einschließlich|incluir incluye contener|includere contenere compreso|включать содержать|içermek kapsamak dahil|incluir conter|bevatten inclusief|zawierać obejmować
consist compose composed|composer constituer constitué|تألف يتألف تكون يتكون|bestehen zusammensetzen|componer constar|comporre composto costituire|состоять|oluşan|compor constituir|samenstellen|składać
depend dependence dependent rely|dépendre dépendance|يعتمد اعتماد|abhängen abhängig abhängigkeit|depender dependencia|dipendere dipendenza|зависеть зависимость|bağımlı bağlı|depender dependência|afhangen afhankelijk|zależeć zależność
belong ownership owner own possess|appartenir propriétaire posséder|امتلك يمتلك ملكية مالك ملاك|besitzen gehören eigentümer besitzer|poseer dueño propietario pertenecer|possedere proprietario appartenere|владеть владелец принадлежать собственник|sahip malik|possuir dono proprietário|bezitten eigenaar|właściciel posiadać należeć
cause causes|causer cause provoquer|سبب يسبب أسباب تسبب|verursachen ursache|causar causa provocar|causare causa provocare|вызвать причина|neden sebep|causar causa provocar|veroorzaken oorzaak|spowodować przyczyna
result outcome consequence effect impact|résultat conséquence effet impact|نتيجة نتائج عاقبة عواقب أثر آثار تأثير|ergebnis folge auswirkung wirkung|resultado consecuencia efecto impacto|risultato conseguenza effetto impatto|результат последствие эффект итог|sonuç etki|resultado consequência efeito impacto|resultaat gevolg effect|wynik skutek efekt konsekwencja
influence affect|influence influencer affecter|نفوذ|einfluss beeinflussen|influir influencia afectar|influenza influenzare influire|влияние влиять повлиять|nüfuz etkilemek|influência influenciar afetar|invloed beïnvloeden|wpływ wpłynąć wpływać
prevent prevention avoid|éviter empêcher prévention prévenir|منع يمنع تجنب يتجنب وقاية تفادي|verhindern vermeiden vorbeugen|evitar prevenir prevención impedir|evitare prevenire prevenzione impedire|предотвратить избежать профилактика|önlemek kaçınmak|evitar prevenir prevenção impedir|voorkomen vermijden preventie|zapobiec uniknąć profilaktyka
allow permit permission let|permettre permission permis autoriser|سمح يسمح سماح إذن|erlauben erlaubnis zulassen|permitir permiso|permettere permesso consentire|разрешить позволить разрешение|izin|permitir permissão|toestaan toestemming|pozwolić zezwolenie
ban forbid prohibit prohibition banned|interdire interdiction interdit|حظر يحظر محظور|verbieten verbot verboten|prohibir prohibición|vietare divieto proibire|запретить запрет запрещать|yasak yasaklamak|proibir proibição|verbieden verbod|zakazać zakaz
compel oblige obligation compulsory|obliger obligation obligatoire contraindre|أجبر يجبر إجبار التزام إلزامي|zwingen zwang pflicht verpflichten|obligar obligación obligatorio|obbligare obbligo costringere|обязать заставить обязательный обязанность|zorlamak zorunlu|obrigar obrigação obrigatório|dwingen verplichting verplicht|zmusić obowiązek obowiązkowy
accept acceptance|accepter acceptation|قبل يقبل قبول|annehmen akzeptieren annahme|aceptar aceptación|accettare accettazione|принять согласиться|kabul|aceitar aceitação|aanvaarden accepteren|przyjąć akceptować
refuse refusal reject rejection|refuser refus rejeter rejet|رفض يرفض|ablehnen weigern ablehnung|rechazar rechazo negarse|rifiutare rifiuto respingere|отказ отказаться отклонить|reddetmek ret|recusar recusa rejeitar|weigeren afwijzen weigering|odmówić odrzucić odmowa
face confront tackle|affronter confronter|واجه يواجه مواجهة|konfrontieren bewältigen|enfrentar afrontar|affrontare|столкнуться|yüzleşmek|enfrentar|confronteren aanpakken|zmierzyć konfrontacja
overcome surmount cope|surmonter|يتغلب|überwinden|sobreponerse|superarlo|преодолеть|üstesinden|superar|overwinnen|pokonać przezwyciężyć
survive survivor survival|survivre survivant survie rescapé|نجا ينجو ناج ناجين نجاة|überleben überlebende|sobrevivir superviviente sobreviviente|sopravvivere sopravvissuto|выжить выживший|kurtulan hayatta|sobreviver sobrevivente|overleven overlevende|przeżyć ocalały
rescue rescued rescuer|sauver sauvetage secours secourir|أنقذ ينقذ إنقاذ|retten rettung|rescatar rescate salvar|salvare salvataggio soccorso soccorrere|спасти спасение спасатель|kurtarma kurtarmak|salvar resgate resgatar|redden redding|ratować ratunek uratować
escape flee fled|fuir fuite échapper|هرب يهرب هروب فر فرار|fliehen floh flucht entkommen|huir huida escapar|fuggire fuga scappare|побег сбежать|kaçmak firar|fugir fuga escapar|vluchten ontsnappen|uciec ucieczka
suffer suffering|souffrir souffrance souffre|عانى يعاني معاناة|leid erleiden|sufrir sufrimiento sufre|soffrire sofferenza|страдать страдание|acı|sofrer sofrimento|lijden|cierpieć cierpienie
endure resist resistance withstand|résister résistance endurer|قاوم يقاوم مقاومة صمد صمود|widerstand widerstehen|resistir resistencia|resistere resistenza|сопротивление сопротивляться|direniş dayanmak|resistir resistência|weerstaan verzet|opór
react reaction response|réagir réaction|رد_فعل استجاب استجابة|reagieren reaktion|reaccionar reacción|reagire reazione|реакция реагировать|tepki|reagir reação|reageren reactie|reakcja reagować
struggle effort strive|lutter lutte effort|كافح كفاح نضال جهد جهود|kämpfen kampf mühe anstrengung|luchar lucha esfuerzo|lottare lotta sforzo|бороться борьба усилие|mücadele çaba|lutar luta esforço|strijd vechten inspanning|walka walczyć wysiłek
encourage encouragement motivate motivation|encourager encouragement motiver motivation|شجع يشجع تشجيع حفز|ermutigen motivieren motivation|animar alentar motivar|incoraggiare motivare motivazione|поощрять мотивация стимул|teşvik|encorajar incentivar motivar|aanmoedigen motiveren|zachęcać motywacja
inspire inspiration|inspirer inspiration|ألهم إلهام|inspirieren inspiration|inspirar inspiración|ispirare ispirazione|вдохновить вдохновение|ilham|inspirar inspiração|inspireren|inspiracja
training coach practise|entraîner entraînement former formation|تدريب تدريبات مدرب درب|trainieren training ausbildung trainer|entrenar formación entrenamiento entrenador|allenare allenamento formazione allenatore|тренировка обучение тренер тренировать|eğitmek antrenman antrenör|treinar treino formação treinador|trainen training opleiding|trening szkolenie trener
turn turned rotate|tourner virage tournant|استدار دار يدور دوران منعطف|drehen wende|girar giro|girare svolta|повернуть поворот|dönemeç|virar giro|draaien|obrócić zakręt
establish establishment founder founded|fonder fondateur établir fondation|أسس يؤسس تأسيس مؤسس|gründen gründung gründer|establecer fundar fundador fundación|fondare fondatore stabilire fondazione|основать основатель учредить основание|kurmak kuruluş kurucu|fundar fundador estabelecer|oprichten oprichter|założyć założyciel ustanowić
launch launched|lancer lancement lancé|أطلق يطلق إطلاق دشن تدشين|auftakt|lanzamiento inaugurar|lancio inaugurazione|запуск запустить|başlatmak fırlatma lansman|lançamento inaugurar|lanceren lancering|uruchomić inauguracja
introduce introduction present|introduire introduction présenter présentation|تقديم طرح|einführen einführung vorgestellt|introducir introducción presentar presentación|introdurre introduzione presentare presentazione|ввести введение представление|tanıtmak tanıtım sunmak|introduzir apresentar apresentação|invoeren introductie presenteren|wprowadzić prezentacja
offer provide provision supply|offrir offre fournir fourniture|وفر يوفر توفير زود|anbieten angebot bereitstellen liefern|ofrecer oferta proporcionar suministro|offrire offerta fornire fornitura|предоставить поставка снабжение|sunulan sağlamak teklif|oferecer oferta fornecer|aanbieden aanbod leveren|oferować oferta zapewnić dostarczyć
buy bought purchase buyer|acheter achat acheteur|اشترى يشتري شراء مشتري|kaufen kaufte kauf käufer|comprar compra comprador|comprare acquistare acquisto|купить покупка покупать покупатель|satın|comprar compra|kopen kocht aankoop|kupić zakup kupować
sell sold sale seller|vendre vente vendu vendeur|باع يبيع بيع مبيعات بائع|verkaufen verkauf verkäufer|vender venta vendedor|vendere vendita venduto|продать продажа продавать|satmak satış|vender venda|verkopen verkocht verkoop|sprzedać sprzedaż sprzedawca
pay paid payment|payer paiement|سدد تسديد مدفوعات|zahlen bezahlen zahlung|pagar pago|pagare pagamento|платить оплата заплатить|ödemek ödeme|pagar pagamento|betalen betaling|płacić zapłata
cost price costly expensive|coût prix coûter cher|تكلفة تكاليف سعر أسعار ثمن كلف|kosten preis teuer|costo coste precio caro|costo prezzo costare caro|цена стоимость стоить дорогой|fiyat maliyet pahalı|preço custo caro|prijs kosten|cena koszt drogi
spend spent spending expenditure|dépenser dépense|أنفق ينفق إنفاق نفقات|ausgeben ausgaben|gastar gasto|spendere spesa|тратить расход расходы|harcamak harcama|gastar gasto despesa|uitgeven uitgave|wydać wydatek
earn salary wage income|salaire revenu gagne-pain|راتب رواتب أجر أجور|gehalt lohn einkommen verdienen|salario sueldo ingreso|stipendio reddito guadagnare|зарплата доход заработать|maaş gelir|salário renda|loon salaris inkomen|pensja zarobić dochód płaca
money cash funds|argent fonds espèces|مال أموال نقود|geld bargeld|dinero efectivo fondos|denaro soldi contanti|деньги средства|para nakit|dinheiro|geld|pieniądze gotówka
donate donation donor charity fundraising crowdfunding|don donateur charité caritatif cagnotte|تبرع يتبرع تبرعات متبرع خيري|spende spenden spender|donar donación donante caridad|donare donazione beneficenza|пожертвование благотворительность донор|bağış hayır|doar doação doador|doneren donatie|darowizna dawca charytatywny
borrow lend loan debt|emprunter dette|اقترض قرض قروض ديون|leihen kredit schulden|préstamo deuda prestar|prestito debito|долг кредит заём|borç kredi|empréstimo dívida|lening schuld lenen|pożyczka dług
burn burned blaze|brûler brûlure|حرق يحرق احترق حروق|brennen verbrennen brannte|quemar quemadura arder|bruciare|гореть сжечь ожог|yanmak yakmak yanık|queimar arder|branden verbranden|palić spalić
cook cooking kitchen chef cuisine recipe|cuisiner cuisine cuisinier recette|طبخ يطبخ مطبخ طباخ وصفة|kochen küche koch rezept|cocinar cocina cocinero receta|cucinare cucina cuoco ricetta|готовка кухня повар рецепт|pişirmek mutfak aşçı|cozinhar cozinha receita|koken keuken kok recept|gotować kuchnia kucharz przepis
clean cleaning wash|nettoyer nettoyage propre laver|نظف تنظيف نظيف غسل يغسل|sauber reinigen waschen|limpiar limpieza limpio lavar|pulire pulizia pulito lavare|чистый очистить уборка мыть|temiz temizlik yıkamak|limpar limpeza limpo lavar|schoon schoonmaken wassen|czysty sprzątać myć
fill filled full|remplir plein rempli|ملأ يملأ مليء ممتلئ|füllen voll|llenar lleno|riempire pieno|наполнить полный|doldurmak dolu|encher cheio|vullen vol|pełny wypełnić
empty vacant|vide vider vacant|فارغ فراغ خال شاغر|leer|vacío vaciar|vuoto|пустой|boş|vazio|leeg|pusty
cover covered|couvrir couvert couverture|غطى يغطي تغطية غطاء|decken abdecken bedeckt|cubrir cubierto cobertura|coprire coperto copertura|покрыть накрыть|örtmek kaplamak|cobrir coberto|bedekken dekken|pokryć przykryć
shake tremble shook|trembler secouer|هز يهز اهتز ارتجف|zittern schütteln|temblar sacudir|tremare scuotere|дрожать трясти|sallamak titremek|tremer sacudir|beven schudden|trząść drżeć
hit struck knock|frapper heurter percuter|صدم صدمت ارتطم|schlagen schlug|golpear golpe|colpire colpo|ударить удар|vurmak çarpmak darbe|bater golpe|slaan klap|uderzyć cios
tie connect connection relate relation relationship|lier lien relier connexion relation|ربط يربط رابط علاقة علاقات صلة ارتباط|verbinden verbindung beziehung zusammenhang|conectar conexión relación vincular vínculo|collegare legame collegamento relazione rapporto|связь связать отношение отношения|bağlantı ilişki|ligar ligação relação vínculo|verbinden verband relatie|związek połączenie relacja
fit suit suitable appropriate|convenir approprié adapté|ناسب مناسب ملائم|passen geeignet angemessen|adecuado apropiado|adatto appropriato adeguato|подходящий подходить|uygun|adequado apropriado|geschikt passend|odpowiedni stosowny
adapt adaptation adjust|adapter adaptation ajuster|تكيف يتكيف تأقلم|anpassen anpassung|adaptar adaptación ajustar|adattare adattamento|адаптация приспособиться|uyarlamak uyum|adaptar adaptação ajustar|aanpassen|dostosować
rest relax relaxation|reposer repos détente|استراحة راحة استرخاء|ausruhen erholung|descansar descanso|riposo riposare|отдых отдыхать|dinlenmek|descansar descanso|rusten rust|odpoczywać odpoczynek
hurry rush accelerate acceleration|accélérer accélération hâte précipiter|أسرع يسرع تسريع تسارع عجل|beschleunigen eilen|acelerar aceleración prisa|accelerare fretta|ускорить спешить ускорение|hızlandırmak acele|acelerar pressa|versnellen haast|przyspieszyć spieszyć
delay postpone postponement late|retard retarder reporter reporté tardif|تأخير تأخر أجل يؤجل تأجيل متأخر|verzögern verspätung verschieben spät|retraso aplazar retrasar tarde|ritardo rinviare rinvio tardi|задержка отложить поздний опоздать|gecikme ertelemek geç|atraso adiar adiamento|vertraging uitstellen laat|opóźnienie odroczyć późny
cancel cancellation scrap|annuler annulation|ألغى يلغي إلغاء|absagen absage stornieren aufheben|cancelar cancelación anular|annullare annullamento cancellare|отменить отмена|iptal|cancelar cancelamento anular|afgelasten annuleren|odwołać anulować
hang hung|suspendre accrocher pendre|علق يعلق معلق|hängen hing|colgar suspender|appendere sospendere|висеть повесить|asmak askı|pendurar suspender|hangen hing|wisieć
swim swimming swimmer|nager natation nageur baignade|سبح سباحة سباح|schwimmen schwimmer|nadar natación|nuotare nuoto|плавать плавание пловец|yüzmek yüzme|nadar natação|zwemmen|pływać pływanie
fly flew flown flying|vol|طار يطير طيران تحليق|fliegen flog|volar voló|volare volo|лететь полёт летать|uçmak uçuş|voar voo|vliegen vloog|latać lot
sing sang song singer|chanter chanson chanteur|غنى يغني غناء أغنية أغاني مغني مغنية|singen lied sänger|cantar canción cantante|cantare canzone cantante|петь песня певец певица|şarkı şarkıcı|cantar canção cantor|zingen lied zanger|śpiewać piosenka piosenkarz
dance dancer dancing|danser danse danseur|رقص يرقص راقص|tanzen tanz tänzer|bailar baile bailarín danza|ballare danza ballo ballerino|танец танцевать|dans|dançar dança|dansen dans|taniec tańczyć
laugh laughter smile joke humour|rire sourire blague humour|ضحك يضحك ابتسم ابتسامة نكتة|lachen lächeln witz|reír risa sonrisa broma|ridere sorriso sorridere|смех улыбка смеяться шутка|gülmek gülümsemek şaka|rir sorriso riso|lachen glimlach grap|śmiać uśmiech żart
cry weep tears wept|pleurer larmes pleurs|بكى يبكي بكاء دموع|weinen tränen|llorar lágrimas llanto|piangere lacrime|плакать слёзы|ağlamak gözyaşı|chorar lágrimas|huilen tranen|płakać łzy
kiss hug embrace|embrasser baiser étreinte|قبلة عناق عانق|küssen kuss umarmung|beso abrazo besar|bacio abbraccio|поцелуй объятие|öpmek kucak|beijo abraço|kus knuffel|pocałunek uścisk
large big great huge vast enormous|grand gros énorme vaste immense|كبير كبيرة كبرى كبار ضخم هائل واسع|groß riesig gewaltig|grande gran enorme vasto|grande grosso enorme vasto|большой огромный крупный|büyük kocaman|grande enorme|groot enorm|duży wielki ogromny
small little tiny|petit minuscule faible|صغير صغيرة صغرى صغار|klein winzig|pequeño diminuto|piccolo minuscolo|маленький небольшой малый|küçük|pequeno|klein|mały niewielki
long lengthy|long longue longueur|طويل طويلة طول|lang länge|largo longitud|lungo lunghezza|длинный долгий длина|uzun uzunluk|longo comprimento|lang lengte|długi długość
short brief|court bref courte|قصير وجيز مختصر|kurz|corto breve|corto breve|короткий краткий|kısa|curto breve|kort|krótki
high tall height|haut hauteur élevé|عال عالي عالية مرتفع علو|hoch höhe hohe|alto altura elevado|alto altezza elevato|высокий высота|yüksek yükseklik|alto altura elevado|hoog hoogte|wysoki wysokość
low lower|bas inférieur|منخفض متدن|niedrig tief|bajo inferior|basso inferiore|низкий|alçak düşük|baixo inferior|laag|niski
deep depth|profond profondeur|عميق عمق أعماق|tiefe|profundo profundidad|profondo profondità|глубокий глубина|derin derinlik|profundo profundidade|diep diepte|głęboki głębokość
wide broad width|large largeur|عريض|breit breite|ancho amplio|ampio largo larghezza|широкий ширина|geniş|largo amplo|breed|szeroki
narrow tight|étroit serré|ضيق ضيقة|eng schmal|estrecho|stretto|узкий|dar|estreito|smal nauw|wąski
heavy weight weigh|lourd poids peser|ثقيل وزن أوزان|schwer gewicht wiegen|pesado peso pesar|pesante peso|тяжёлый тяжелый вес|ağır ağırlık|pesado peso|zwaar gewicht|ciężki waga
slight lightly|léger légèrement|خفيف طفيف|leicht|ligero leve|leggero lieve|лёгкий легкий|hafif|leve ligeiro||lekki
new newly|nouveau nouvelle nouvel|جديد جديدة جدد|neu|nuevo|nuovo|новый|yeni|novo|nieuw|nowy
old elderly ancient aged|vieux ancien âgé vieille|قديم قديمة مسن مسنين|alt ältere antik|viejo antiguo anciano|vecchio antico anziano|старый древний пожилой|eski yaşlı antik|velho antigo idoso|oud bejaard|stary starożytny starszy
young youth youthful|jeune jeunesse|شاب شباب شابة فتى|jung jugend jugendliche|joven jóvenes juventud|giovane giovani gioventù|молодой молодёжь молодость|genç gençlik|jovem juventude|jong jeugd jongeren|młody młodzież
early premature|tôt précoce anticipé|مبكر مبكرا باكر|früh vorzeitig|temprano prematuro anticipado|presto precoce anticipato|ранний досрочный|erken|cedo antecipado|vroeg|wczesny wcześnie
recent recently lately latest|récent récemment dernièrement|حديث مؤخرا أخير أخيرة|kürzlich neueste jüngst|reciente recientemente|recente recentemente|недавний недавно последний|son_zamanlarda geçenlerde|recente recentemente|recent onlangs|ostatni niedawno niedawny
today now current currently|actuel actuellement aujourd'hui maintenant|حالي حاليا الآن اليوم|aktuell derzeit heute jetzt|actual actualmente hoy ahora|attuale attualmente oggi adesso|сейчас сегодня нынешний текущий|şimdi bugün mevcut|atual atualmente hoje agora|huidig nu vandaag momenteel|obecnie dzisiaj dziś aktualny teraz
former previous previously past ex|précédent auparavant passé|سابق سابقا ماض ماضي|ehemalig früher vorherig vergangenheit|anterior pasado ex exjefe|precedente ex passato scorso|бывший прошлый предыдущий прошлое|önceki geçmiş|anterior passado ex|voormalig vorig verleden|były poprzedni przeszłość
future upcoming forthcoming|avenir futur prochain|مستقبل قادم مقبل|zukunft künftig nächste kommend|futuro próximo venidero|futuro prossimo|будущее будущий следующая|gelecek önümüzdeki|futuro próximo|toekomst komend volgend|przyszłość przyszły następny
easy simple ease|facile simple facilité|سهل سهولة بسيط بساطة|einfach|fácil sencillo simple|facile semplice|простой|kolay basit|fácil simples|makkelijk eenvoudig|łatwy prosty
difficult hard difficulty tough|difficile dur difficulté|صعب صعوبة صعوبات شاق|schwierig schwierigkeit hart|difícil duro dificultad|difficile duro difficoltà|трудный сложный трудность|zor güç zorluk|difícil duro dificuldade|moeilijk hard moeilijkheid|trudny ciężko trudność
complex complicated complexity|complexe compliqué|معقد تعقيد|komplex kompliziert|complejo complicado|complesso complicato|запутанный|karmaşık|complexo complicado|ingewikkeld complex|złożony skomplikowany
good goodness|bon bonne|جيد جيدة طيب خير|gut gute|bueno buen bien|buono bene|хороший хорошо добро|iyi|bom boa bem|goed|dobry dobrze
bad badly|mauvais mal|سيئ سيئة رديء|schlecht schlimm|malo mal|cattivo male|плохой плохо|kötü|mau ruim mal|slecht|zły źle
excellent outstanding brilliant|excellent remarquable brillant|ممتاز رائع بارز متميز|ausgezeichnet hervorragend|excelente sobresaliente|eccellente ottimo notevole|отличный замечательный выдающийся|mükemmel harika|excelente notável|uitstekend|doskonały znakomity świetny
important importance significant significance|important importance|مهم هام أهمية|wichtig bedeutend bedeutung|importante importancia significativo|importante importanza significativo|важный значение значительный важность|önemli önem|importante importância significativo|belangrijk belang|ważny znaczenie istotny
main major principal chief key|principal majeur clé|رئيسي رئيسية أساسي|haupt wichtigste|principal clave mayor|principale chiave maggiore|главный основной ключевой|ana başlıca temel|principal chave maior|belangrijkste voornaamste|główny kluczowy
essential crucial vital fundamental|essentiel crucial vital fondamental|جوهري حيوي حاسم|wesentlich entscheidend grundlegend|esencial crucial vital fundamental|essenziale cruciale vitale fondamentale|существенный решающий фундаментальный|hayati kritik|essencial crucial fundamental|essentieel cruciaal|zasadniczy kluczowe niezbędny
common frequent usual often|commun fréquent habituel souvent|شائع مألوف معتاد متكرر مشترك|häufig gemeinsam üblich oft|común frecuente habitual|comune frequente solito spesso|частый обычный общий часто|yaygın ortak sık|comum frequente|gemeenschappelijk gewoon vaak|wspólny częsty często zwykły
rare rarely unusual uncommon|rare rarement inhabituel|نادر نادرا|selten ungewöhnlich|raro inusual|raro insolito|редкий редко необычный|nadir alışılmadık|raro incomum|zeldzaam ongewoon|rzadki rzadko niezwykły
normal ordinary regular|normal ordinaire régulier|طبيعي عادي منتظم|normal gewöhnlich regelmäßig|normal ordinario regular|normale ordinario regolare|нормальный регулярный|normal olağan düzenli|normal regular|normaal regelmatig|normalny regularny
special particular specific|spécial particulier spécifique|خاص خاصة خصوصا محدد معين|besonders spezifisch speziell|especial particular específico|speciale particolare specifico|особый специальный конкретный|özel belirli|especial particular específico|bijzonder specifiek speciaal|specjalny szczególny
private privacy personal|privé personnel intimité|شخصي شخصية خصوصية القطاع_الخاص|privat persönlich privatsphäre|privado personal privacidad|privato personale|частный личный|kişisel mahrem|privado pessoal|privé persoonlijk|prywatny osobisty
public publicly|public publique|عمومي علني جمهور|öffentlich öffentlichkeit|público|pubblico|общественный публичный публика|kamu|público|openbaar publiek|publiczny
different difference various diverse|différent différence divers varié|مختلف اختلاف متنوع|unterschiedlich unterschied verschieden anders|diferente diferencia diverso distinto|diverso differenza differente vario|разный различие отличие другой|farklı fark çeşitli|diferente diferença diverso|verschillend verschil divers|różny różnica inny
similar similarity alike|similaire semblable ressembler|مماثل مشابه تشابه شبيه|ähnlich gleichartig|similar parecido semejante|simile somigliante|похожий подобный|benzer|semelhante parecido similar|vergelijkbaar soortgelijk|podobny
same equal identical equality|égal identique égalité|نفس مساو متساو مساواة|gleich identisch gleichheit|mismo igual idéntico igualdad|stesso uguale identico uguaglianza|одинаковый равный равенство|aynı eşit eşitlik|mesmo igual igualdade|zelfde gelijk gelijkheid|równy równość
strong strength powerful robust|fort force puissant|قوي قوية قوة قوى أقوى|stark stärke mächtig kraft|fuerte fuerza poderoso|forte forza potente|сильный сила мощный|güçlü kuvvet|forte força poderoso|sterk kracht|silny siła potężny
weak weakness fragile|faiblesse fragile affaibli|ضعيف ضعف هش|schwach schwäche|débil debilidad frágil|debole debolezza fragile|слабый слабость|zayıf|fraco fraqueza frágil|zwak|słaby słabość
fast quick rapid swift quickly|rapide rapidement vite|سريع سريعا بسرعة|schnell rasch|rápido rápidamente veloz|veloce rapido rapidamente|быстрый быстро|hızlı çabuk|rápido rapidamente veloz|snel|szybki szybko
slow slowly|lent lentement|بطيء بطء|langsam|lento despacio|lento lentamente|медленный медленно|yavaş|lento devagar|langzaam traag|wolny powolny
sudden suddenly abrupt|soudain brusque subit|مفاجئ فجأة|plötzlich|repentino súbito|improvviso|внезапный вдруг внезапно|ani aniden|repentino súbito|plotseling|nagły nagle
immediate immediately instant urgent urgency|immédiat immédiatement urgent urgence|فوري فورا عاجل طارئ طوارئ|sofort unmittelbar dringend|inmediato urgente urgencia|immediato subito urgente|немедленный срочный немедленно|acil derhal|imediato urgente urgência|onmiddellijk dringend|natychmiast pilny
gradual gradually progressive|graduel progressif progressivement|تدريجي تدريجيا|allmählich schrittweise|gradual paulatino|graduale gradualmente|постепенный постепенно|kademeli giderek|gradual|geleidelijk|stopniowy
serious grave severe|grave sérieux sévère|خطير جاد جدي شديد بالغ|ernst schwerwiegend gravierend|grave serio severo|grave serio severo|серьёзный серьезный тяжкий|ciddi vahim|grave sério severo|ernstig serieus|poważny ciężkie
dangerous danger hazard risky risk peril|dangereux danger risque péril|خطر مخاطر أخطار مخاطرة|gefahr gefährlich risiko|peligroso peligro riesgo|pericoloso pericolo rischio|опасный опасность риск|tehlike tehlikeli risk|perigo perigoso risco|gevaar gevaarlijk risico|niebezpieczny zagrożenie ryzyko
safe safety secure security|sûr sécurité sécurisé|أمن أمان سلامة|sicher sicherheit|seguro seguridad|sicuro sicurezza|безопасный безопасность|güvenli güvenlik emniyet|seguro segurança|veilig veiligheid|bezpieczny bezpieczeństwo
true truth real reality fact|vrai vérité réel réalité|حقيقة حقيقي حقائق واقع صحيح|wahr wahrheit wirklich realität tatsache|verdad verdadero real realidad|vero verità reale realtà|правда реальный реальность факт истина|gerçek doğru|verdade verdadeiro real realidade|waar waarheid echt feit|prawda prawdziwy rzeczywistość fakt
false fake wrong incorrect|faux fausse erroné|زائف كاذب مزيف باطل|falsch gefälscht|falso incorrecto|falso sbagliato|ложный поддельный неверный|sahte yanlış|falso errado|vals nep onjuist|fałszywy błędny
clear obvious evident clearly|clair évident clairement|واضح وضوح بوضوح|klar offensichtlich deutlich|claro evidente obvio|chiaro evidente ovvio|ясный очевидный ясно|belli|claro evidente óbvio|duidelijk helder|jasny oczywisty
unclear vague doubt doubtful uncertain uncertainty|doute incertain incertitude flou|شك شكوك غموض غامض|unklar zweifel ungewiss|duda incierto incertidumbre|dubbio incerto incertezza|сомнение неясный неопределённость|şüphe belirsiz|dúvida incerto incerteza|twijfel onduidelijk onzeker|wątpliwość niepewny niejasny
certain sure certainly confident confidence|certain certitude confiant confiance|متأكد أكيد ثقة واثق يقين|gewiss zuversicht vertrauen|cierto certeza confianza|certo certezza fiducia|уверенный уверенность доверие|emin güven|certo certeza confiança|zeker vertrouwen|pewny zaufanie pewność
possible possibility possibly perhaps|possible possibilité peut-être|ممكن إمكانية محتمل ربما|möglich möglichkeit vielleicht|posible posibilidad quizás|possibile possibilità forse|возможный возможность возможно|mümkün olasılık belki|possível possibilidade talvez|mogelijk mogelijkheid misschien|możliwy możliwość
impossible|impossible|مستحيل|unmöglich|imposible|impossibile|невозможный невозможно|imkansız|impossível|onmogelijk|niemożliwy
likely probable probably probability|probable probablement probabilité|احتمال احتمالات مرجح|wahrscheinlich|probable probablemente|probabile probabilmente|вероятный вероятно вероятность|muhtemel|provável probabilidade|waarschijnlijk|prawdopodobny
able ability capable capacity|capable capacité|قادر قدرة قدرات|fähig fähigkeit kapazität|capaz capacidad|capace capacità|способный способность|yetenek kapasite|capaz capacidade|vermogen capaciteit|zdolny zdolność
free freedom liberty|libre liberté|حر حرية حريات أحرار|frei freiheit|libre libertad|libero libertà|свободный свобода|özgür özgürlük|livre liberdade|vrij vrijheid|wolność swobodny
gratis|gratuit gratuitement|مجاني مجانا|kostenlos gratis|gratuito gratis|gratuito gratis|бесплатный|ücretsiz bedava|gratuito grátis|gratis|darmowy bezpłatny
rich wealthy wealth fortune|riche richesse fortune|غني أغنياء ثروة ثروات ثري أثرياء|reich reichtum vermögend|rico riqueza fortuna|ricco ricchezza|богатый богатство|zengin servet|rico riqueza fortuna|rijk rijkdom|bogaty bogactwo
poor poverty needy|pauvre pauvreté|فقير فقراء فقر|arm armut|pobre pobreza|povero povertà|бедный бедность|yoksul fakir yoksulluk|pobre pobreza|arm armoede|biedny ubóstwo bieda
cheap affordable|bon_marché abordable|رخيص|billig günstig|barato asequible|conveniente|дешёвый дешевый|ucuz|barato acessível|goedkoop|tani
hot heat warm warmth|chaud chaleur|حار حرارة ساخن دافئ|heiß hitze warm wärme|caliente calor cálido|caldo calore|горячий жара тёплый тепло|sıcak ısı|quente calor|heet warm hitte warmte|gorący ciepło upał ciepły
cold chill chilly cool|froid frais fraîcheur|بارد برد برودة|kalt kälte kühl|frío fresco|freddo fresco|холодный холод|soğuk serin|frio|koud kou koel|zimny zimno chłód
dry|sec sèche sécher|جاف جفاف|trocken|seco|secco asciutto|сухой|kuru|seco|droog|suchy
wet damp humid moisture|humide mouillé humidité|رطب رطوبة مبلل|nass feucht feuchtigkeit|húmedo mojado|umido bagnato|мокрый влажный|ıslak nemli|úmido húmido molhado|nat vochtig|mokry wilgotny
bright shine shining glow|lumineux briller éclat|مشرق ساطع لامع|hell leuchten|luminoso brillar|luminoso brillare|яркий светлый|parlak|luminoso brilhar|schijnen|jaskrawy błyszczeć
dark darkness|sombre obscurité|مظلم ظلام|dunkel dunkelheit|oscuro oscuridad|buio oscuro|тёмный темный темнота|karanlık|escuro escuridão|donker|ciemny ciemność
black|noir noire|أسود سوداء سود|schwarz|negro|nero|чёрный черный|siyah kara|preto negro|zwart|czarny
white|blanc blanche|أبيض بيضاء بيض|weiß|blanco|bianco|белый|beyaz|branco|wit|biały
red|rouge|أحمر حمراء|rot|rojo|rosso|красный|kırmızı kızıl|vermelho|rood|czerwony
blue|bleu|أزرق زرقاء|blau|azul|blu azzurro|синий голубой|mavi|azul|blauw|niebieski
green|vert verte|أخضر خضراء|grün|verde|verde|зелёный зеленый|yeşil|verde|groen|zielony
yellow|jaune|أصفر صفراء|gelb|amarillo|giallo|жёлтый желтый|sarı|amarelo|geel|żółty
brown|brun marron|بني|braun|marrón|marrone|коричневый|kahverengi|castanho marrom|bruin|brązowy
grey gray|gris|رمادي|grau|gris|grigio|серый|gri|cinza cinzento|grijs|szary
orange|orange|برتقالي برتقال|orange|naranja|arancione arancia|оранжевый апельсин|turuncu portakal|laranja|oranje|pomarańczowy
pink|rose|وردي|rosa|rosado|rosa|розовый|pembe|cor-de-rosa|roze|różowy
colour color colourful|couleur coloré|لون ألوان ملون|farbe bunt|color|colore|цвет цветной|renk renkli|cor|kleur|kolor barwa
beautiful beauty pretty lovely|beau belle beauté joli|جميل جميلة جمال|schön schönheit|hermoso bello belleza bonito|bello bellezza|красивый красота|güzel güzellik|belo bonito beleza|mooi schoonheid|piękny piękno
ugly|laid|قبيح|hässlich|feo|brutto|уродливый|çirkin|feio|lelijk|brzydki
interesting interest interested|intéressant intérêt intéresser|اهتمام مصلحة مصالح اهتم|interessant interesse|interesante interés|interessante interesse|интересный интерес|ilginç ilgi çıkar|interessante interesse|interessant belangstelling|interesujący zainteresowanie interes
strange odd weird mysterious mystery|étrange bizarre mystère mystérieux|غريب غرابة لغز|seltsam merkwürdig rätsel|extraño misterio|strano mistero misterioso|странный тайна загадочный|garip tuhaf gizem|estranho mistério|vreemd mysterie|dziwny tajemnica
perfect perfection ideal|parfait idéal perfection|مثالي كامل كمال|perfekt ideal|perfecto ideal|perfetto ideale|идеальный совершенный|kusursuz ideal|perfeito ideal|perfect ideaal|idealny
complete whole entire total|complet entier total|كلي إجمالي مجمل تام|vollständig gesamt ganz|completo entero total|completo intero totale|полностью весь целый|bütün tam toplam|completo inteiro total|volledig heel geheel totaal|cały całkowity kompletny
partial partly part portion|partie partiel partiellement|جزء أجزاء جزئي جزئيا|teil teilweise|parte parcial|parte parziale|часть частично частичный|kısım kısmi parça|parte parcial|deel gedeeltelijk|część częściowo
piece fragment bit|morceau fragment|قطعة قطع شظية شظايا|stück fragment|pedazo trozo pieza|pezzo frammento|кусок обломок фрагмент|parçası|pedaço peça|stuk|kawałek fragment
single one unique|seul unique|وحيد فريد واحد واحدة|einzig einzigartig|único solo|unico solo|единственный уникальный один|tek benzersiz|único|enig uniek|jedyny unikalny
alone lonely loneliness solitary|solitude solitaire isolé|وحده معزول عزلة|allein einsam einsamkeit|soledad solitario aislado|solitudine solitario isolato|одинокий одиночество|yalnız yalnızlık|sozinho solidão isolado|alleen eenzaam|samotny samotność
double twice pair|double doubler paire|مضاعف مرتين|doppelt paar verdoppeln zweimal|doble duplicar par|doppio raddoppiare paio|двойной пара удвоить дважды|çift|dobro duplo par|dubbel paar|podwójny para
quiet calm silence silent peaceful|calme silence tranquille silencieux|هادئ هدوء صمت صامت|ruhig ruhe stille still|tranquilo calma silencio|calmo calma silenzio tranquillo|тихий тишина спокойный молчание|sessiz huzur|calmo silêncio tranquilo|rustig stil stilte|cichy spokój cisza spokojny
loud noise noisy|bruit bruyant|صاخب ضجيج ضوضاء|laut lärm|ruidoso ruido|rumore rumoroso|громкий шум|gürültü|barulho ruído|luid lawaai|głośny hałas
soft gentle mild tender|doux douce tendre|ناعم لطيف لين|weich sanft mild|suave blando|morbido dolce mite|мягкий нежный|yumuşak|suave macio|zacht|miękki łagodny
sharp pointed acute|aigu tranchant pointu|حاد حادة حدة|scharf spitz akut|agudo afilado|acuto affilato|острый резкий|keskin|agudo afiado|scherp|ostry
round circle circular|rond cercle|دائرة دوائر مستدير|rund kreis|redondo círculo|rotondo cerchio|круглый круг|yuvarlak daire|redondo círculo|rond cirkel|okrągły koło
flat smooth|plat lisse plate|مسطح مستو|flach glatt|plano liso|piatto liscio|плоский гладкий ровный|düz|liso|vlak plat|płaski gładki
straight direct directly|direct directement|مباشر مباشرة مستقيم|direkt gerade|directo recto|diretto dritto|прямой прямо|doğrudan|direto reto|rechtstreeks direct|bezpośredni prosto
thick dense density|épais dense densité|سميك كثيف كثافة|dick dicht dichte|grueso denso densidad|denso densità|толстый густой плотный плотность|kalın yoğun|grosso denso|dik dicht|gęsty gruby
thin slim|mince|نحيف رقيق|dünn schlank|delgado|sottile magro|тонкий худой|ince|fino magro|dun|cienki szczupły
available availability|disponible disponibilité|متاح متوفر|verfügbar|disponible|disponibile|доступный|erişilebilir|disponível|beschikbaar|dostępny
accessible access|accès accessible|نفاذ|zugang zugänglich|acceso accesible|accesso accessibile|доступ|erişim|acesso|toegang|dostęp
useful practical effective efficient|utile pratique efficace efficacité|مفيد عملي فعال فعالية كفاءة|nützlich praktisch wirksam effizient|útil práctico eficaz eficiente|utile pratico efficace efficiente|полезный эффективный практический|yararlı etkili pratik verimli|útil prático eficaz eficiente|nuttig effectief praktisch|użyteczny praktyczny skuteczny
useless pointless vain|inutile vain|عبث|nutzlos sinnlos vergeblich|inútil|inutile invano|бесполезный|boşuna|inútil|nutteloos|bezużyteczny
popular popularity famous fame well-known|populaire célèbre célébrité renommé|شهير مشهور شهرة شعبي شعبية|beliebt berühmt bekannt|popular famoso célebre|popolare famoso celebre|популярный знаменитый|ünlü popüler|popular famoso|populair beroemd|popularny sławny słynny
unknown anonymous|inconnu anonyme|مجهول مجهولة|unbekannt anonym|desconocido anónimo|sconosciuto anonimo ignoto|неизвестный анонимный|bilinmeyen meçhul|desconhecido anônimo|onbekend anoniem|nieznany anonimowy
secret secrecy confidential|confidentiel secret|سر أسرار سري سرية|geheim geheimnis vertraulich|secreto confidencial|segreto riservato|секрет секретный тайный|sır gizli|segredo secreto|geheim|tajny sekret poufny
local locally|local locale|محلي محلية|lokal örtlich|local|locale|местный|yerel|local|plaatselijk lokaal|lokalny miejscowy
regional region|région régional|إقليم إقليمي منطقة مناطق|region regional|región regional|regione regionale|регион региональный область|bölge bölgesel|região regional|regio|region regionalny
national nationwide nation|national nation|وطني وطنية قومي أمة وطن|national nation landesweit|nacional nación|nazionale nazione|национальный нация|ulusal ulus milli|nacional nação|nationaal natie|narodowy krajowy naród
international global worldwide|international mondial planétaire|دولي دولية عالمي عالمية|international weltweit global|internacional mundial|internazionale mondiale globale|международный мировой глобальный|uluslararası küresel|internacional mundial|internationaal wereldwijd|międzynarodowy światowy globalny
foreign foreigner abroad overseas|étranger étrangère|أجنبي أجنبية أجانب خارجي الخارج|ausländisch ausland ausländer|extranjero exterior|straniero estero|иностранный зарубежный иностранец|yabancı yurtdışı|estrangeiro exterior|buitenlands buitenland|zagraniczny cudzoziemiec obcy
historic historical history|histoire historique|تاريخ تاريخي تاريخية|geschichte historisch|historia histórico|storia storico|история исторический|tarih tarihi|história histórico|geschiedenis historisch|historia historyczny
modern contemporary|moderne contemporain|عصري معاصر|modern zeitgenössisch|moderno contemporáneo|moderno contemporaneo|современный|modern çağdaş|moderno contemporâneo|modern hedendaags|nowoczesny współczesny
traditional tradition custom heritage|traditionnel tradition coutume patrimoine|تقليدي تقليد تقاليد تراث عادات|traditionell tradition brauch erbe|tradicional tradición patrimonio|tradizionale tradizione patrimonio|традиционный традиция наследие|geleneksel gelenek miras|tradicional tradição património|traditioneel traditie erfgoed|tradycyjny tradycja dziedzictwo
natural nature|naturel nature|طبيعة طبيعية|natürlich natur|natural naturaleza|naturale natura|природный природа естественный|doğa doğal|natural natureza|natuurlijk natuur|naturalny natura przyroda
artificial synthetic|artificiel synthétique|اصطناعي صناعي|künstlich synthetisch|artificial sintético|artificiale sintetico|искусственный|yapay|artificial sintético|kunstmatig|sztuczny
physical bodily|physique physiquement|جسدي بدني مادي|körperlich physisch|físico|fisico|физический|fiziksel|físico|lichamelijk fysiek|fizyczny
human humanity mankind humanitarian|humain humanité humanitaire|إنسان إنساني إنسانية بشري بشر|mensch menschlich menschheit humanitär|humano humanidad humanitario|umano umanità umanitario|человеческий человечество гуманитарный|insan insani|humano humanidade humanitário|menselijk mensheid humanitair|ludzki ludzkość humanitarny
individual individually|individu individuel|فرد أفراد فردي|individuell einzelne|individuo individual|individuo individuale|индивидуальный|birey bireysel|indivíduo individual|individu individueel|indywidualny jednostka
social society|social société sociétal|مجتمع مجتمعات اجتماعي اجتماعية|gesellschaft sozial gesellschaftlich|sociedad social|società sociale|общество социальный|toplum sosyal|sociedade social|maatschappij sociaal samenleving|społeczeństwo społeczny
cultural culture|culture culturel|ثقافة ثقافي ثقافية|kultur kulturell|cultura cultural|cultura culturale|культура культурный|kültür kültürel|cultura cultural|cultuur cultureel|kultura kulturalny
religious religion faith|religion religieux foi|دين ديني دينية إيمان أديان|religion religiös|religión religioso fe|religione religioso fede|религия религиозный вера|din dini|religião religioso fé|religie religieus|religia religijny wiara
fair fairness just unfair|juste équitable injuste|عادل منصف إنصاف|gerecht fair ungerecht|justo equitativo injusto|giusto equo ingiusto|справедливый несправедливый|adil adaletsiz|justo injusto|eerlijk rechtvaardig|sprawiedliwy uczciwy
brave courage courageous bold|courage courageux audacieux|شجاع شجاعة جريء جرأة|mut mutig tapfer|valiente valor coraje|coraggio coraggioso|смелый мужество храбрый|cesur cesaret|coragem corajoso|moed moedig|odwaga odważny
kind kindness generous generosity|gentil gentillesse généreux générosité|كريم كرم عطوف سخي|freundlich großzügig güte|amable generoso generosidad|gentile generoso|добрый щедрый|nazik cömert|gentil generoso|vriendelijk vrijgevig|życzliwy hojny
cruel cruelty brutal brutality|cruel cruauté brutal|قسوة وحشي وحشية|grausam brutal grausamkeit|cruel crueldad brutal|crudele brutale|жестокий жестокость|acımasız zalim|cruel brutal|wreed|okrutny brutalny
intelligent clever smart intelligence wise wisdom|intelligent intelligence sage sagesse|ذكي ذكاء حكيم حكمة|klug intelligent intelligenz weise|inteligente inteligencia sabio|intelligente intelligenza saggio|умный ум мудрый интеллект|akıllı zeka|inteligente inteligência|slim intelligent|mądry inteligencja
stupid silly foolish absurd|stupide absurde bête|غبي سخيف أحمق|dumm albern|estúpido tonto absurdo|stupido assurdo|глупый абсурдный|aptal saçma|estúpido absurdo|dom|głupi
crazy mad madness insane|fou folie folle|مجنون جنون|verrückt wahnsinn|loco locura|pazzo follia|сумасшедший безумный|deli çılgın|louco loucura|gek waanzin|szalony szaleństwo
honest honesty sincere|honnête honnêteté sincère|صادق نزيه صدق نزاهة|ehrlich aufrichtig|honesto sincero|onesto sincero|честный искренний|dürüst samimi|honesto sincero|oprecht|szczery
polite respect respectful dignity|respect respecter poli dignité|احترام احترم يحترم كرامة|respekt respektieren höflich würde|respeto respetar dignidad|rispetto rispettare dignità|уважение уважать достоинство|saygı onur|respeito respeitar dignidade|respect waardigheid|szacunek godność
careful caution cautious attention|attention attentif prudent prudence|حذر انتباه حرص حيطة|vorsicht vorsichtig aufmerksamkeit achtung|cuidado atención prudente|attenzione cauto prudente|внимание осторожный осторожность|dikkat dikkatli|atenção cuidado cauteloso|aandacht voorzichtig|uwaga ostrożny
nervous tense tension stress stressful|tension tendu nerveux stress|توتر توترات متوتر|spannung stress angespannt|tensión nervioso estrés|tensione teso stress|напряжение напряжённость стресс нервный|gerginlik stres|tensão nervoso estresse|spanning stress|napięcie stres nerwowy
tired exhausted fatigue exhaustion|fatigué épuisé fatigue|متعب تعب إرهاق|müde erschöpft|cansado agotado|stanco esausto|усталый усталость|yorgun|cansado|moe uitgeput|zmęczony
busy crowded crowd|foule bondé occupé|مزدحم ازدحام حشد حشود|menge gedränge beschäftigt|multitud ocupado|folla affollato|толпа многолюдный|kalabalık meşgul|multidão ocupado|druk menigte|tłum zatłoczony
active activity|actif activité|نشاط نشاطات أنشطة نشط|aktiv aktivität|activo actividad|attivo attività|деятельность активный активность|etkinlik aktif faaliyet|ativo atividade|actief activiteit|aktywny działalność
visible visibility invisible|visible invisible visibilité|مرئي ظاهر خفي|sichtbar unsichtbar sicht|visible invisible|visibile invisibile|видимый видимость|görünür|visível invisível|zichtbaar|widoczny
extreme extremely radical|extrême extrêmement radical|متطرف تطرف أقصى|extrem radikal|extremo radical|estremo radicale|крайний экстремальный радикальный|aşırı radikal|extremo radical|extreem|skrajny radykalny
exact precise accurate precisely|exact précis précision|دقيق دقة تحديدا بالضبط|genau präzise exakt|exacto preciso|esatto preciso|точный точно|kesin|exato preciso|precies nauwkeurig|dokładny precyzyjny
approximate approximately roughly nearly almost|environ presque approximativement|تقريبا حوالي نحو قرابة|ungefähr fast etwa beinahe|aproximadamente casi|circa quasi approssimativo|примерно около почти|yaklaşık neredeyse|aproximadamente quase|ongeveer bijna|około prawie niemal
sufficient enough adequate|suffisant assez|كاف كفاية|genug ausreichend|suficiente|sufficiente abbastanza|достаточно достаточный|yeterli|suficiente bastante|genoeg voldoende|wystarczający
excessive excess surplus|excès excessif excédent|مفرط إفراط فائض زائد|übermäßig überschuss|exceso excesivo|eccesso eccessivo|чрезмерный избыток|fazlalık|excesso excessivo|overmaat|nadmierny nadmiar
shortage scarce scarcity lack|pénurie manque manquer rareté|نقص شح ندرة قلة|mangel knappheit fehlen|escasez falta|carenza mancanza scarsità|нехватка недостаток дефицит|kıtlık eksiklik|escassez falta|tekort gebrek|niedobór brak
abundant abundance plenty many numerous|abondant nombreux abondance|وفير كثير عديد وفرة|zahlreich reichlich viele|abundante numeroso muchos|abbondante numeroso molti|многочисленный много обильный|bol çok_sayıda|abundante numeroso muitos|talrijk overvloed|liczny wiele
favourite favorite|favori préféré|مفضل|lieblings favorit|favorito preferido|preferito favorito|любимый фаворит|favori gözde|favorito|favoriet|ulubiony faworyt
responsible responsibility|responsable responsabilité|مسؤول مسؤولية مسؤولين|verantwortlich verantwortung|responsable responsabilidad|responsabile responsabilità|ответственный ответственность|sorumlu sorumluluk|responsável responsabilidade|verantwoordelijk|odpowiedzialny odpowiedzialność
loyal loyalty faithful|loyal fidèle loyauté fidélité|مخلص ولاء وفي|treu loyal treue|leal fiel lealtad|fedele leale|верный преданный|sadık|leal fiel|trouw|wierny lojalny
mental psychological psychology|mental psychologique psychologue|نفسي نفسية عقلي|psychisch mental psychologisch|mental psicológico|mentale psicologico|психический психологический психолог|ruhsal psikolojik zihinsel|mental psicológico|psychisch geestelijk|psychiczny psychologiczny
problem issue trouble|problème souci|مشكلة مشاكل مشكلات قضية قضايا|problem schwierigkeiten|problema|problema guaio|проблема|sorun problem|problema|probleem|problem kłopot
reason motive|raison motif|دافع دوافع مبرر|grund motiv gründe|razón motivo|ragione motivo|мотив повод|gerekçe güdü|razão motivo|reden motief|powód motyw
question|question interrogation|سؤال أسئلة مسألة|frage fragen|pregunta cuestión|domanda questione|вопрос|soru|pergunta questão|vraag|pytanie kwestia
answer reply|réponse répondre|جواب إجابة أجاب رد ردود|antwort antworten|respuesta responder contestar|risposta rispondere|ответ ответить|cevap yanıt|resposta responder|antwoord|odpowiedź odpowiadać
solution solve|solution résoudre|حل حلول|lösung lösen|solución resolver|soluzione risolvere||çözüm çözmek|solução resolver|oplossing oplossen|rozwiązanie rozwiązać
chance opportunity|chance opportunité occasion|فرصة فرص|chance gelegenheit|oportunidad ocasión|opportunità occasione|шанс|fırsat şans|oportunidade ocasião|kans gelegenheid|szansa okazja
luck lucky fortunate unlucky|chanceux malchance heureusement|حظ محظوظ|pech|suerte afortunado|fortuna fortunato|везение удача|şanslı talih|sorte|pech|szczęśliwie pech
level degree|niveau degré|مستوى مستويات درجة درجات|niveau ebene grad|nivel grado|livello grado|уровень степень|seviye düzey derece|nível grau|niveau graad|poziom stopień
situation condition circumstances|situation condition circonstances|أوضاع ظرف ظروف|lage situation zustand umstände bedingung|situación condición circunstancias|situazione condizione circostanze|ситуация условие обстоятельства состояние|durum koşul|situação condição circunstância|situatie toestand omstandigheden|sytuacja stan warunek okoliczność
crisis|crise|أزمة أزمات|krise|crisis|crisi|кризис|kriz|crise|crisis|kryzys
opinion view viewpoint|opinion avis point_de_vue|رأي آراء وجهة_نظر|meinung ansicht|opinión|opinione parere|мнение взгляд|görüş kanaat|opinião|mening|opinia pogląd zdanie
information info data|information données renseignement info|معلومة معلومات بيانات|information daten auskunft|información datos|informazione dati|информация данные сведения|bilgi veri|informação dados|informatie gegevens|informacja dane
news story|nouvelles actualité|خبر أخبار نبأ أنباء|nachricht nachrichten|noticia noticias|notizia notizie|новость новости|haber|notícia|nieuws bericht|wiadomość
document paper|document papier dossier|وثيقة وثائق ورقة أوراق ملف ملفات|dokument papier unterlagen akte|documento papel expediente|documento carta fascicolo|документ бумага|belge kağıt dosya|documento papel|document papier dossier|dokument papier akta
list register|liste registre|قائمة قوائم لائحة سجل سجلات|liste register|lista registro|elenco lista registro|список реестр|liste kayıt|lista registo|lijst register|lista rejestr
example instance|exemple|مثال أمثلة نموذج نماذج|beispiel|ejemplo|esempio|пример|örnek|exemplo|voorbeeld|przykład
case|cas|حالة حالات|fall|caso|caso|случай|vaka olgu|caso|geval|przypadek sprawa
event incident happening|événement incident évènement|أحداث حادث حوادث حادثة|ereignis vorfall veranstaltung|evento suceso incidente acontecimiento|evento incidente avvenimento|событие инцидент мероприятие|olay|evento incidente acontecimento|gebeurtenis incident|wydarzenie incydent zdarzenie
detail details|détail détails|تفصيل تفاصيل|einzelheit detail|detalle|dettaglio|подробность деталь|ayrıntı detay|detalhe pormenor|detail bijzonderheid|szczegół
subject topic theme|sujet thème|موضوع مواضيع|thema gegenstand|tema asunto|tema argomento|тема предмет|konu|tema assunto|onderwerp thema|temat
goal aim purpose objective|but objectif|هدف أهداف غاية غرض أغراض|ziel zweck|objetivo meta finalidad|obiettivo scopo|цель задача|hedef amaç|objetivo meta|doel doelstelling|cel
task mission|tâche mission|مهمة مهام مهمات|aufgabe mission|tarea misión|compito missione|миссия задание|görev|tarefa missão|taak missie|zadanie misja
role function|rôle fonction|دور أدوار وظيفة وظائف|rolle funktion|función rol|ruolo funzione|роль функция|rol işlev|função|rol functie|rola funkcja
job profession occupation career employment|emploi métier profession carrière|توظيف مهنة مهن|beruf job stelle karriere|empleo profesión carrera oficio|occupazione professione carriera impiego|профессия карьера должность|meslek kariyer istihdam|emprego profissão carreira|beroep baan carrière|zawód kariera zatrudnienie
unemployment jobless unemployed|chômage chômeur|بطالة عاطل عاطلين|arbeitslosigkeit arbeitslos|desempleo paro desempleado|disoccupazione disoccupato|безработица безработный|işsizlik işsiz|desemprego desempregado|werkloosheid werkloos|bezrobocie bezrobotny
colleague coworker|collègue|زميل زملاء|kollege|colega compañero|collega|коллега|meslektaş|colega|collega|kolega
boss director|patron directeur chef dirigeant|مدراء|chef direktor leiter|jefe director|direttore capo dirigente|начальник директор руководитель|müdür patron şef|diretor chefe|directeur baas|szef dyrektor kierownik
staff personnel employee crew|employé équipage salarié|موظف موظفين طاقم|personal angestellte mitarbeiter besatzung|empleado plantilla tripulación|dipendente equipaggio impiegato|сотрудник персонал экипаж работник|personel çalışan mürettebat|funcionário tripulação empregado|personeel medewerker bemanning|załoga personel
team squad|équipe|فريق فرق|team mannschaft|equipo|squadra|команда|ekip takım|equipe equipa|team ploeg|zespół drużyna
member membership|membre adhérent|عضو أعضاء عضوية|mitglied mitgliedschaft|miembro|membro|член|üye üyelik|membro|lid lidmaatschap|członek
group|groupe|مجموعة مجموعات جماعة جماعات|gruppe|grupo|gruppo|группа|grup|grupo|groep|grupa
association club|association club|جمعية جمعيات ناد نادي أندية رابطة|verein verband klub|asociación club|associazione club|ассоциация клуб|dernek kulüp|associação clube|vereniging club|stowarzyszenie klub
community|communauté collectivité|جالية|gemeinschaft|comunidad|comunità|сообщество община|topluluk|comunidade|gemeenschap|społeczność wspólnota
population populace|population|السكان|bevölkerung|población|popolazione|население|nüfus|população|bevolking|ludność populacja
generation|génération|جيل أجيال|generation|generación|generazione|поколение|kuşak nesil|geração|generatie|pokolenie
system|système|نظام أنظمة|system|sistema|sistema|система|sistem|sistema|systeem|system
structure|structure|بنية هيكل هياكل|struktur|estructura|struttura|структура|yapı|estrutura|structuur|struktura
method means way manner|méthode moyen façon manière|طريقة أسلوب وسيلة وسائل أساليب|methode mittel|método manera modo|metodo modo maniera|метод способ|yöntem biçim tarz|método maneira modo|methode manier|metoda sposób
process procedure|processus procédure|عملية إجراء إجراءات|verfahren prozess|proceso procedimiento|processo procedura|процедура процесс|süreç işlem|processo procedimento|proces procedure|procedura proces
step stage phase|étape phase|خطوة خطوات مرحلة مراحل|schritt phase etappe|etapa fase|passo fase tappa|шаг этап стадия фаза|adım aşama evre|etapa fase|stap fase|krok etap faza
project|projet|مشروع مشاريع مشروعات|projekt|proyecto|progetto|проект|proje|projeto|project|projekt
programme program|programme|برنامج برامج|programm|programa|programma|программа|program|programa|programma|program
initiative|initiative|مبادرة مبادرات|initiative|iniciativa|iniziativa|инициатива|girişimi|iniciativa|initiatief|inicjatywa
measures|mesures|تدبير تدابير|maßnahme maßnahmen|medidas|provvedimento|мера меры|önlem tedbir|medidas|maatregel|środki
rule rules regulation norm|règle règlement norme|قاعدة قواعد|regel vorschrift norm|regla reglamento norma|regola regolamento norma|правило норма|kural yönetmelik|regra regulamento|regel norm voorschrift|reguła zasada przepisy
principle value values|principe valeur|مبدأ مبادئ قيمة قيم|prinzip wert|principio|principio valore|принцип ценность|ilke değer|princípio valor|principe waarde|wartość pryncypium
model|modèle|طراز موديل|modell muster|modelo|modello|модель|model|modelo|model|model
type sort category|type sorte genre catégorie|نوع أنواع صنف فئة فئات|art typ sorte kategorie|tipo clase categoría|tipo genere categoria|тип вид категория|tür tip çeşit kategori|tipo categoria espécie|soort type categorie|rodzaj typ kategoria
form shape|forme|شكل أشكال|form gestalt|forma|forma|форма|şekil|forma|vorm|kształt forma
size dimension scale|taille dimension ampleur échelle|حجم أحجام نطاق|größe ausmaß umfang|tamaño dimensión escala|dimensione portata|размер масштаб|boyut ölçek|tamanho dimensão escala|grootte omvang schaal|rozmiar skala wielkość
quality|qualité|جودة نوعية|qualität|calidad|qualità|качество|kalite|qualidade|kwaliteit|jakość
quantity amount volume|quantité montant volume|كمية كميات مبلغ مبالغ|betrag|cantidad monto|quantità importo|количество сумма объём объем|miktar tutar|quantidade montante|hoeveelheid bedrag|ilość kwota
number figure digit|nombre chiffre numéro|عدد أعداد رقم أرقام|zahl nummer anzahl|número cifra|numero cifra|число номер цифра|sayı rakam numara|número cifra|getal aantal nummer cijfer|liczba numer
rate ratio proportion|taux proportion ratio|معدل معدلات نسبة نسب|rate quote anteil|tasa proporción|tasso proporzione|ставка темп доля|oran|taxa proporção|tarief verhouding|stopa wskaźnik odsetek
average|moyenne|متوسط|durchschnitt durchschnittlich|promedio media|media|средний|ortalama|média|gemiddeld gemiddelde|średnia przeciętny
record unprecedented|record inédit sans_précédent|قياسي غير_مسبوق|rekord beispiellos|récord inédito|record inedito primato|рекорд рекордный беспрецедентный|rekor|recorde inédito|record ongekend|rekord bezprecedensowy
limit limitation restrict restriction|limite limiter restriction restreindre|حد قيود قيد محدود|einschränken beschränkung|límite limitar restricción restringir|limite limitare restrizione|ограничение ограничить предел лимит|sınırlama kısıtlama|limite limitar restrição|beperking beperken limiet|ograniczenie limit ograniczyć
advantage benefit|avantage bénéfice|ميزة مزايا فائدة فوائد منفعة|vorteil|ventaja beneficio|vantaggio beneficio|преимущество выгода польза|avantaj fayda yarar|vantagem benefício|voordeel|korzyść zaleta
disadvantage drawback flaw defect fault|inconvénient défaut|عيب عيوب خلل|nachteil mangelhaft fehlerhaft|desventaja defecto|svantaggio difetto|изъян|kusur dezavantaj|desvantagem defeito|nadeel|wada usterka
error mistake|erreur faute|خطأ أخطاء|fehler irrtum|error equivocación|errore sbaglio|ошибка|hata|erro|fout vergissing|błąd pomyłka
challenge|défi|تحد تحديات|herausforderung|desafío reto|sfida|вызов|meydan_okuma|desafio|uitdaging|wyzwanie
obstacle barrier|obstacle barrière|عقبة عقبات عائق حاجز حواجز|hindernis barriere|obstáculo barrera|ostacolo barriera|препятствие барьер|engel bariyer|obstáculo barreira|hindernis barrière|przeszkoda bariera
priority|priorité prioritaire|أولوية أولويات|priorität vorrang|prioridad|priorità|приоритет|öncelik|prioridade|prioriteit|priorytet
order|ordre|ترتيب أمر أوامر|ordnung befehl reihenfolge|orden|ordine|порядок приказ|sıra emir|ordem|volgorde bevel orde|porządek rozkaz kolejność
chaos disorder confusion|chaos désordre confusion|فوضى ارتباك|chaos unordnung verwirrung|caos desorden confusión|caos disordine confusione|хаос беспорядок путаница|kaos karmaşa|caos desordem confusão|chaos verwarring|chaos zamieszanie
balance|équilibre|توازن|gleichgewicht|equilibrio|equilibrio|баланс равновесие|denge|equilíbrio|evenwicht|równowaga
trend tendency|tendance|نزعة|trend tendenz|tendencia|tendenza|тенденция тренд|eğilim|tendência|trend|tendencja trend
pressure|pression|ضغط ضغوط|druck|presión|pressione|давление|baskı|pressão||presja nacisk
background context origin|contexte origine|خلفية سياق أصل أصول|hintergrund herkunft ursprung zusammenhänge|contexto origen|contesto origine|контекст происхождение фон|köken arka_plan|contexto origem|achtergrond oorsprong|kontekst pochodzenie
source|source|مصدر مصادر|quelle|fuente|fonte|источник|kaynak|fonte|bron|źródło
basis|base fondement|أساس|basis grundlage|base|base|основа база|taban|base|basis|podstawa baza
attitude behaviour behavior conduct|attitude comportement conduite|سلوك موقف مواقف تصرف|verhalten haltung|actitud comportamiento conducta|atteggiamento comportamento|поведение позиция|tutum davranış|atitude comportamento|gedrag houding|postawa zachowanie
habit|habitude|عادة|gewohnheit|hábito costumbre|abitudine|привычка|alışkanlık|hábito|gewoonte|nawyk zwyczaj
character personality|caractère personnalité|شخصيات طباع|charakter persönlichkeit|carácter personalidad personaje|carattere personalità personaggio|характер личность персонаж|karakter kişilik|caráter personalidade personagem|karakter persoonlijkheid|charakter osobowość
identity|identité identifier|هوية|identität|identidad|identità|идентичность|kimlik|identidade|identiteit|tożsamość
experience expert skill expertise|expérience expert compétence expertise|خبرة خبير خبراء تجربة تجارب مهارة مهارات|erfahrung experte fachmann fähigkeiten|experiencia experto habilidad|esperienza esperto competenza|опыт эксперт навык специалист|deneyim uzman beceri|experiência especialista habilidade|ervaring deskundige vaardigheid expert|doświadczenie ekspert umiejętność
talent gifted|talent doué|موهبة مواهب موهوب|talent begabt|talento|talento|талант|yetenekli|talento|talent|talent
authority|pouvoir autorité|سلطة سلطات|macht behörde|poder autoridad|potere autorità|власть|otorite iktidar|poder autoridade|macht gezag|władza
right rights|droit droits|حق حقوق|recht rechte|derecho|diritto|право|hak|direito|recht|prawo
spirit soul|esprit âme|روح أرواح|geist seele|espíritu alma|spirito anima|дух душа|ruh|espírito alma|geest ziel|duch dusza
mind brain|cerveau|عقل عقول دماغ مخ|gehirn|cerebro mente|cervello mente|мозг разум|beyin zihin akıl|cérebro mente|brein hersenen|mózg umysł
concept notion theory|concept notion théorie|مفهوم مفاهيم نظرية|konzept begriff theorie|concepto teoría|concetto teoria|понятие теория концепция|kavram teori|conceito teoria|theorie|pojęcie teoria koncepcja
meaning sense|sens signification signifier|معنى معان|sinn bedeuten|significado sentido|significato senso|смысл означать|anlam|significado sentido|betekenis zin|znaczyć sens
proof evidence|preuve|دليل أدلة إثبات|beweis|evidencia|evidenza|доказательство|kanıt delil|evidência|bewijs|dowód
sign signal symbol mark|signe signal symbole marque|علامة علامات إشارة رمز رموز|zeichen signal symbol|señal signo símbolo|segno segnale simbolo|знак сигнал символ|işaret sembol simge|sinal símbolo marca|teken signaal symbool|znak sygnał symbol
image picture|image|صورة صور|bild|imagen|immagine|изображение образ|görüntü imaj|imagem|beeld afbeelding|obraz wizerunek
version|version|نسخة إصدار|version fassung|versión|versione|версия|sürüm|versão|versie|wersja
copy duplicate|copie copier|نسخ ينسخ|kopie kopieren|copia copiar|copia copiare|копия|kopya|cópia copiar|kopie|kopia
progress advance|progrès progresser avancée|تقدم|fortschritt|progreso avance|progresso avanzamento|прогресс|ilerleme|progresso avanço|vooruitgang|postęp
pause interruption interrupt|pause interruption interrompre|انقطاع قاطع|pause unterbrechung unterbrechen|pausa interrupción interrumpir|pausa interruzione interrompere|пауза перерыв прервать|mola kesinti|pausa interrupção|pauze onderbreking|przerwa
monday|lundi|الإثنين الاثنين اثنين|montag|lunes|lunedì|понедельник|pazartesi|segunda-feira|maandag|poniedziałek
tuesday|mardi|الثلاثاء ثلاثاء|dienstag|martes|martedì|вторник|salı|terça-feira|dinsdag|wtorek
wednesday|mercredi|الأربعاء أربعاء|mittwoch|miércoles|mercoledì|среда|çarşamba|quarta-feira|woensdag|środa
thursday|jeudi|الخميس خميس|donnerstag|jueves|giovedì|четверг|perşembe|quinta-feira|donderdag|czwartek
friday|vendredi|الجمعة جمعة|freitag|viernes|venerdì|пятница|cuma|sexta-feira|vrijdag|piątek
saturday|samedi|السبت سبت|samstag sonnabend|sábado|sabato|суббота|cumartesi|sábado|zaterdag|sobota
sunday|dimanche|الأحد أحد|sonntag|domingo|domenica|воскресенье|pazar|domingo|zondag|niedziela
january|janvier|يناير جانفي كانون_الثاني|januar|enero|gennaio|январь|ocak|janeiro|januari|styczeń stycznia
february|février|فبراير فيفري شباط|februar|febrero|febbraio|февраль|şubat|fevereiro|februari|luty lutego
march|mars|مارس آذار|märz|marzo|marzo|март|mart|março|maart|marzec marca
april|avril|أبريل إبريل أفريل نيسان|april|abril|aprile|апрель|nisan|abril|april|kwiecień kwietnia
june|juin|يونيو جوان حزيران|juni|junio|giugno|июнь|haziran|junho|juni|czerwiec czerwca
july|juillet|يوليو جويلية تموز|juli|julio|luglio|июль|temmuz|julho|juli|lipiec lipca
august|août|أغسطس أوت آب|august|agosto|agosto|август|ağustos|agosto|augustus|sierpień sierpnia
september|septembre|سبتمبر أيلول|september|septiembre|settembre|сентябрь|eylül|setembro|september|wrzesień września
october|octobre|أكتوبر|oktober|octubre|ottobre|октябрь|ekim|outubro|oktober|październik października
november|novembre|نوفمبر|november|noviembre|novembre|ноябрь|kasım|novembro|november|listopad listopada
december|décembre|ديسمبر كانون_الأول|dezember|diciembre|dicembre|декабрь|aralık|dezembro|december|grudzień grudnia
day daily|jour journée quotidien|يوم أيام يومي يوميا|tag täglich|día diario|giorno giornata quotidiano|день дня дней ежедневный|gün günlük|dia diário|dag dagelijks|dzień dnia dni codzienny
week weekly|semaine hebdomadaire|أسبوع أسابيع أسبوعي|woche wöchentlich|semana semanal|settimana settimanale|неделя недели|hafta haftalık|semana semanal|week wekelijks|tydzień tygodnia tygodni
weekend|week-end weekend|نهاية_الأسبوع|wochenende|fin_de_semana|weekend|выходные|haftasonu|fim_de_semana|weekend|weekend
month monthly|mois mensuel|شهر أشهر شهور شهري|monat monatlich|mes mensual|mese mensile|месяц|ay aylık|mês mensal meses|maand maandelijks|miesiąc
year annual yearly|an année annuel ans|سنة سنوات سنوي عام أعوام|jahr jährlich|año anual|anno annuale anni|год лет годовой ежегодный|yıl yıllık sene|ano anual|jaar jaarlijks|rok roku lat lata roczny
decade|décennie|عقود|jahrzehnt|década|decennio|десятилетие|on_yıl|década|decennium|dekada dziesięciolecie
century|siècle|قرن قرون|jahrhundert|siglo|secolo|век столетие|yüzyıl asır|século|eeuw|stulecie
hour|heure|ساعة ساعات|stunde|hora|ora|час|saat|hora|uur|godzina
minute|minute|دقيقة دقائق|minute|minuto|minuto|минута|dakika|minuto|minuut|minuta
moment|seconde moment|ثانية ثوان لحظة لحظات|sekunde moment augenblick|momento instante|secondi momento istante|секунда момент мгновение|saniye an|momento instante|seconde moment ogenblik|sekunda moment chwila
time period era|temps période époque ère|وقت أوقات زمن فترة فترات عصر عهد|zeit zeitraum ära epoche|tiempo período época era|tempo periodo epoca era|время период эпоха|zaman dönem çağ|tempo período época era|tijd periode tijdperk|czas okres epoka
morning dawn sunrise|matin aube matinée|صباح صباحا فجر|morgen morgendämmerung vormittag|mañana madrugada alba|mattina mattino alba|утро рассвет|sabah şafak|manhã madrugada|ochtend dageraad|rano poranek świt
noon midday|midi|ظهرا|mittag|mediodía|mezzogiorno|полдень|öğle|meio-dia|middag|
afternoon|après-midi|بعد_الظهر عصرا|nachmittag||pomeriggio|послеобеденный|öğleden_sonra||namiddag|popołudnie
evening dusk sunset|soir soirée crépuscule|مساء مسائي أمسية غروب|abend dämmerung|atardecer|sera serata tramonto|вечер закат|akşam|entardecer|avond|wieczór
night midnight overnight|nuit minuit nocturne|ليل ليلة ليلا ليالي منتصف_الليل|nacht mitternacht|noche medianoche|notte mezzanotte|ночь полночь|gece|noite meia-noite|nacht middernacht|noc
yesterday|hier|أمس|gestern|ayer|ieri|вчера|dün|ontem|gisteren|wczoraj
tomorrow|demain|غدا الغد|||domani|завтра|yarın|amanhã|morgen|jutro
spring springtime|printemps|ربيع|frühling frühjahr|primavera|primavera|весна|ilkbahar bahar|primavera|lente voorjaar|wiosna
summer|été estival|صيف صيفي|sommer|verano|estate|лето|yaz|verão|zomer|lato letni
autumn|automne|خريف|herbst|otoño|autunno|осень|sonbahar güz|outono|herfst|jesień
winter|hiver hivernal|شتاء شتوي|winter|invierno|inverno|зима зимний|kış|inverno|winter|zima zimowy
season|saison|موسم مواسم|saison jahreszeit|temporada|stagione|сезон|mevsim sezon|estação_do_ano temporada|seizoen|sezon
holiday vacation|vacances congé férié|عطلة عطل إجازة إجازات|urlaub ferien feiertag|vacaciones festivo|vacanza ferie|отпуск каникулы|tatil|férias feriado|vakantie feestdag|wakacje urlop
anniversary|anniversaire|الذكرى_السنوية عيد_ميلاد|jahrestag jubiläum|aniversario|anniversario|годовщина юбилей|yıldönümü|aniversário|verjaardag jubileum|rocznica jubileusz
date calendar schedule timetable|date calendrier horaire|موعد مواعيد جدول_زمني تقويم|datum kalender termin fahrplan|fecha calendario horario|data calendario orario|дата календарь расписание|takvim|data calendário horário|datum kalender schema|data kalendarz harmonogram
deadline|échéance délai|مهلة|frist stichtag|plazo|scadenza|срок|süresi|prazo|deadline termijn|termin
age|âge|عمر أعمار سن|alter|edad|età|возраст|yaş|idade|leeftijd|wiek
permanent permanently always forever eternal|permanent toujours éternel|دائم دائما أبدي|ständig immer ewig|permanente siempre eterno|permanente sempre eterno|постоянный всегда вечный|kalıcı sürekli daima|permanente sempre eterno|permanent altijd eeuwig|stały zawsze wieczny
temporary temporarily interim provisional|temporaire provisoire intérimaire|مؤقت مؤقتا انتقالي|vorübergehend vorläufig zeitweilig|temporal provisional interino|temporaneo provvisorio|временный временно|geçici|temporário provisório interino|tijdelijk voorlopig|tymczasowy
never|jamais|أبدا قط|niemals nie|nunca jamás|mai|никогда|asla|nunca jamais|nooit|nigdy
sometimes occasionally occasional|parfois occasionnel|أحيانا|manchmal gelegentlich|ocasional|talvolta occasionale|иногда|bazen|às_vezes ocasional|soms|czasami
soon shortly|bientôt prochainement|قريبا|bald demnächst|pronto||скоро вскоре|yakında|em_breve|binnenkort|wkrótce
finally eventually|enfin finalement|أخيرا|endlich schließlich|finalmente|infine finalmente|наконец|nihayet sonunda|finalmente|eindelijk uiteindelijk|wreszcie ostatecznie
simultaneous meanwhile|simultané simultanément|متزامن|gleichzeitig|simultáneo|contemporaneamente simultaneo|одновременно|eşzamanlı|simultâneo|gelijktijdig tegelijk|jednocześnie równocześnie
two|deux|اثنان اثنتين|zwei|dos|due|два две двух|iki|dois duas|twee|dwa dwie dwóch
three|trois|ثلاثة ثلاث|drei|tres|tre|три трое трёх трех|üç|três|drie|trzy trzech
four|quatre|أربعة أربع|vier|cuatro|quattro|четыре четверо|dört|quatro|vier|cztery czterech
five|cinq|خمسة خمس|fünf|cinco|cinque|пять|beş|cinco|vijf|pięć pięciu
six|six|ستة|sechs|seis|sei|шесть|altı|seis|zes|sześć sześciu
seven|sept|سبعة سبع|sieben|siete|sette|семь||sete|zeven|siedem
eight|huit|ثمانية ثماني|acht|ocho|otto|восемь|sekiz|oito|acht|osiem
nine|neuf|تسعة تسع|neun|nueve|nove|девять|dokuz|nove|negen|dziewięć
ten|dix|عشرة عشر|zehn|diez|dieci|десять|on|dez|tien|dziesięć
eleven|onze|أحد_عشر|elf|once|undici|одиннадцать|on_bir|onze|elf|jedenaście
twelve dozen dozens|douze douzaine|اثنا_عشر|zwölf dutzend|doce docena|dodici dozzina|двенадцать дюжина|on_iki düzine|doze dúzia|twaalf dozijn|dwanaście tuzin
thirteen|treize|ثلاثة_عشر|dreizehn|trece|tredici|тринадцать|on_üç|treze|dertien|trzynaście
fourteen|quatorze|أربعة_عشر|vierzehn|catorce|quattordici|четырнадцать|on_dört|catorze|veertien|czternaście
fifteen|quinze|خمسة_عشر|fünfzehn|quince|quindici|пятнадцать|on_beş|quinze|vijftien|piętnaście
sixteen|seize|ستة_عشر|sechzehn|dieciséis|sedici|шестнадцать|on_altı|dezesseis|zestien|szesnaście
seventeen|dix-sept|سبعة_عشر|siebzehn|diecisiete|diciassette|семнадцать|on_yedi|dezessete|zeventien|siedemnaście
eighteen|dix-huit|ثمانية_عشر|achtzehn|dieciocho|diciotto|восемнадцать|on_sekiz|dezoito|achttien|osiemnaście
nineteen|dix-neuf|تسعة_عشر|neunzehn|diecinueve|diciannove|девятнадцать|on_dokuz|dezenove|negentien|dziewiętnaście
twenty|vingt vingtaine|عشرون عشرين|zwanzig|veinte|venti ventina|двадцать|yirmi|vinte|twintig|dwadzieścia
thirty|trente trentaine|ثلاثون ثلاثين|dreißig|treinta|trenta|тридцать|otuz|trinta|dertig|trzydzieści
forty|quarante quarantaine|أربعون أربعين|vierzig|cuarenta|quaranta|сорок|kırk|quarenta|veertig|czterdzieści
fifty|cinquante cinquantaine|خمسون خمسين|fünfzig|cincuenta|cinquanta|пятьдесят|elli|cinquenta|vijftig|pięćdziesiąt
sixty|soixante soixantaine|ستون ستين|sechzig|sesenta|sessanta|шестьдесят|altmış|sessenta|zestig|sześćdziesiąt
seventy|soixante-dix|سبعون سبعين|siebzig|setenta|settanta|семьдесят|yetmiş|setenta|zeventig|siedemdziesiąt
eighty|quatre-vingts quatre-vingt|ثمانون ثمانين|achtzig|ochenta|ottanta|восемьдесят|seksen|oitenta|tachtig|osiemdziesiąt
ninety|quatre-vingt-dix|تسعون تسعين|neunzig|noventa|novanta|девяносто|doksan|noventa|negentig|dziewięćdziesiąt
hundred hundreds|cent centaine|مئة مائة مئات مئتين|hundert hunderte|cien ciento cientos centenar|cento centinaia|сто сотня сотни|yüz yüzlerce|cem cento centenas|honderd honderden|sto setka setki
thousand thousands|mille millier|ألف آلاف ألفين|tausend tausende|mil miles millar|mille migliaia|тысяча|bin binlerce|mil milhares|duizend duizenden|tysiąc
million millions|million|مليون ملايين|million millionen|millón millones|milione|миллион|milyon|milhão milhões|miljoen|milion
billion billions|milliard|مليار مليارات بليون|milliarde|mil_millones|miliardo|миллиард|milyar|bilhão bilhões|miljard|miliard
half|moitié demi|نصف|hälfte halb|mitad medio|metà mezzo|половина|yarım yarı|metade meio|helft half|połowa pół
quarter|quart trimestre|ربع|viertel quartal|cuarto trimestre|quarto trimestre|четверть квартал|çeyrek|trimestre|kwart kwartaal|ćwierć kwartał
third thirds|tiers troisième|ثلث ثلثي ثالث|drittel dritte|tercio tercero tercer|terzo terzi|треть третий|üçte üçüncü|terço terceiro|derde|trzeci
first firstly initial|premier première initial|أول أولى أولية|erste zuerst anfänglich|primero primer inicial|primo iniziale|первый первоначальный|ilk birinci|primeiro inicial|eerste|pierwszy początkowy
second secondary|deuxième second secondaire|ثان ثاني|zweite zweiter sekundär|segundo secundario|secondo secondario|второй вторичный|ikinci ikincil|segundo secundário|tweede|drugi
fourth|quatrième|رابع|vierte|||четвёртый четвертый|dördüncü||vierde|czwarty
percent percentage|pour_cent pourcentage|بالمئة بالمائة مئوية|prozent|porcentaje por_ciento|percentuale per_cento|процент|yüzde|porcento percentagem porcentagem|procent percentage|procent
majority most|majorité plupart|أغلبية غالبية معظم أكثرية|mehrheit meisten|mayoría|maggioranza|большинство|çoğunluk|maioria|meerderheid meeste|większość
minority|minorité|أقلية أقليات|minderheit|minoría|minoranza|меньшинство|azınlık|minoria|minderheid|mniejszość
maximum peak|maximum pic|ذروة الحد_الأقصى|höchststand maximum|máximo pico|massimo picco|максимум пик|azami|máximo pico|maximum piek|maksimum
minimum|minimum|الحد_الأدنى|minimum mindest|mínimo|minimo|минимум|asgari|mínimo|minimum|minimum
metre meter|mètre|متر أمتار|meter|metro|metro|метр|metre||meter|metr
kilometre kilometer km|kilomètre km|كيلومتر كيلومترات كلم|kilometer|kilómetro|chilometro|километр|kilometre|quilômetro quilómetro|kilometer|kilometr
mile|miles|ميل أميال|meile|milla|miglio miglia|миля|mil|milha|mijl|mila
hectare acre|hectare|هكتار|hektar|hectárea|ettaro|гектар|hektar|hectare|hectare|hektar
kilogram kg kilo|kilo kilogramme|كيلوغرام كيلو كلغ|kilogramm kilo|kilo kilogramo|chilo chilogrammo|килограмм|kilogram kilo|quilo|kilo|kilogram
tonne ton|tonne|طن أطنان|tonne|tonelada|tonnellata|тонна|ton|tonelada|ton|tona
litre liter gallon|litre|لتر|liter|litro|litro|литр|litre|litro|liter|litr
person people|personne gens|شخص أشخاص ناس|person leute menschen|persona gente|persona gente|человек люди людей|kişi|pessoa gente pessoas|persoon mensen|osoba ludzie człowiek
man men male|homme masculin|رجل رجال ذكر ذكور|mann männer männlich|hombre masculino varón|uomo uomini maschio|мужчина мужской|erkek adam|homem homens masculino|man mannen|mężczyzna męski
woman women female|femme féminin|امرأة نساء سيدة نسائي أنثى|frau frauen weiblich|mujer femenino|donna femminile|женщина женский|kadın|mulher feminino|vrouw vrouwen|kobieta kobiet
child children kid childhood|enfant enfance|طفل أطفال طفولة|kind kinder kindheit|niño niña infancia|bambino infanzia|ребёнок ребенок дети детство|çocuk çocukluk|criança infância|kind kinderen|dziecko dzieci dzieciństwo
boy|garçon|صبي غلام|junge bub|chico muchacho|ragazzo|мальчик парень|oğlan|menino rapaz|jongen|chłopiec chłopak
girl|fillette|فتاة فتيات بنت بنات|mädchen|chica muchacha|ragazza|девочка девушка|kız|menina rapariga|meisje|dziewczyna dziewczynka
baby infant newborn|bébé nourrisson nouveau-né|رضيع رضع|baby säugling neugeborene|bebé recién_nacido|neonato bimbo|младенец новорождённый|bebek|bebê bebé|baby|niemowlę noworodek
teenager teen adolescent minor|adolescent mineur|مراهق مراهقين قاصر قاصرين يافع|teenager jugendlicher minderjährig|adolescente menor|adolescente minorenne|подросток несовершеннолетний|ergen|adolescente menor|tiener minderjarig|nastolatek nieletni
adult grown-up|adulte|بالغين راشد|erwachsene|adulto|adulto|взрослый|yetişkin|adulto|volwassene|dorosły
father dad|père papa|أب والد آباء أبي|vater|padre papá|padre papà|отец отца|baba|pai|vader|ojciec ojca
mother mum mom|mère maman|أم والدة أمهات|mutter|madre mamá|madre mamma|мать матери|anne|mãe|moeder|matka
parent parents|parent parents|والدين أولياء|eltern|padres|genitori genitore|родители|ebeveyn|pais|ouders|rodzice
son|fils|ابن أبناء نجل|sohn|hijo|figlio|сын|oğul oğlu|filho|zoon|syn
daughter|fille|ابنة ابنته كريمته|tochter|hija|figlia|дочь дочери|kızı|filha|dochter|córka
brother|frère|أخ شقيق إخوة أشقاء|bruder brüder|hermano|fratello|брат братья|kardeş|irmão|broer|brat bracia
sister|sœur soeur|أخت شقيقة أخوات|schwester|hermana|sorella|сестра|kızkardeş abla|irmã|zus|siostra
twin twins|jumeau jumelle|توأم توائم|zwilling|gemelo mellizo|gemello|близнец|ikiz|gêmeo gémeo|tweeling|bliźniak
grandfather grandpa|grand-père|جد أجداد|großvater opa|abuelo|nonno|дедушка дед|dede|avô|opa grootvader|dziadek
grandmother grandma|grand-mère|جدة|großmutter oma|abuela|nonna|бабушка|büyükanne nine|avó|oma grootmoeder|babcia
grandchild grandson granddaughter|petit-fils petite-fille|حفيد أحفاد حفيدة|enkel enkelin|nieto nieta|nipote|внук внучка|torun|neto neta|kleinkind|wnuk wnuczka
uncle|oncle|عم|onkel|tío|zio|дядя|amca dayı|tio|oom|wujek
aunt|tante|عمة خالة|tante|tía|zia|тётя тетя|teyze hala|tia|tante|ciotka
cousin|cousin|ابن_عم ابن_خال|cousin cousine|primo|cugino|двоюродный|kuzen|primo|neef nicht|kuzyn
nephew|neveu|ابن_أخ|neffe|sobrino|nipotino|племянник|yeğen|sobrinho|neefje|siostrzeniec bratanek
niece|nièce|ابنة_أخ|nichte|sobrina||племянница||sobrinha|nichtje|siostrzenica bratanica
husband|mari époux|زوج أزواج|ehemann|marido esposo|marito|муж супруг|koca|marido|echtgenoot|mąż męża
wife|épouse|زوجة زوجات|ehefrau gattin|esposa|moglie|жена супруга|karısı|esposa|echtgenote|żona
couple spouse partner|couple conjoint partenaire|زوجان شريك شركاء|ehepaar partner|pareja cónyuge socio|coppia coniuge partner socio|партнёр партнер|eş|casal cônjuge parceiro|koppel partner|małżonek partner
marriage marry married wedding|mariage marier épouser noces|زواج تزوج يتزوج زفاف عرس متزوج|heirat heiraten hochzeit ehe|matrimonio casarse boda|matrimonio sposare nozze|брак свадьба жениться женитьба|evlilik evlenmek düğün|casamento casar|huwelijk trouwen bruiloft|małżeństwo ślub wesele
divorce divorced|divorce divorcer|طلاق مطلق|scheidung|divorcio|divorzio|развод|boşanma|divórcio|echtscheiding|rozwód
widow widower|veuve veuf|أرملة أرامل أرمل|witwe witwer|viuda viudo|vedova|вдова вдовец|dul|viúva|weduwe|wdowa
orphan|orphelin|يتيم أيتام|waise|huérfano|orfano|сирота|yetim öksüz|órfão|wees|sierota
family household|famille familial foyer ménage|عائلة عائلات أسرة أسر|familie haushalt|familia familiar hogar|famiglia familiare|семья семейный|aile|família familiar|gezin familie huishouden|rodzina
relative kin|proche apparenté|أقارب ذوو|verwandte angehörige|pariente allegado|parente congiunto|родственник родные|akraba|parente|familielid verwant|krewny bliski
friend friendship|ami amitié amie|صديق أصدقاء صداقة|freund freundschaft|amigo amistad|amico amici amicizia|друг друзья дружба|arkadaş dost|amigo amizade|vriend vriendschap|przyjaciel przyjaźń
neighbour neighbor|voisin|جار جيران مجاور|nachbar|vecino||сосед соседний|komşu|vizinho|buurman buur|sąsiad
stranger passer-by|passant|غرباء مارة|fremder passant|transeúnte desconocidos|passante|прохожий||transeunte|voorbijganger|przechodzień
guest host|hôte convive|ضيف ضيوف مضيف|gast gäste gastgeber|huésped anfitrión|ospite|гость|misafir konuk|hóspede anfitrião|gast gastheer|gość gospodarz
hero heroic heroine|héros héroïque héroïne|بطولي بطولية|held heldin|héroe heroico|eroe|герой|kahraman|herói|held|bohater
leader leadership|leader leadership meneur|قائد زعيم قادة زعماء|anführer führer|líder liderazgo|leader|лидер|lider|líder|leider|lider przywódca
citizen citizenship|citoyen citoyenneté|مواطن مواطنين مواطنة|bürger|ciudadano ciudadanía|cittadino cittadinanza|гражданин граждане|vatandaş yurttaş|cidadão cidadania|burger|obywatel obywatelstwo
volunteer voluntary|bénévole volontaire|متطوع متطوعين تطوع طوعي|freiwillige ehrenamtlich|voluntario|volontario|доброволец волонтёр добровольный|gönüllü|voluntário|vrijwilliger|wolontariusz ochotnik
witness|témoin|شاهد_عيان شهود|zeuge|testigo|testimone|свидетель очевидец|tanık şahit|testemunha|getuige|świadek
fan fans spectator audience|spectateur auditoire|متفرج متفرجين مشجع مشجعين|zuschauer publikum fans|espectador aficionado audiencia|spettatore tifosi|зритель болельщик аудитория|seyirci taraftar izleyici|espectador torcedor adepto audiência|toeschouwer|widz kibic publiczność
homeless homelessness|sans-abri|مشرد مشردين بلا_مأوى|obdachlos|sin_techo indigente|senzatetto|бездомный|evsiz|sem-teto sem-abrigo|dakloos|bezdomny
refugee displaced|réfugié déplacé|لاجئ لاجئين نازح نازحين نزوح لجوء|flüchtling vertriebene|refugiado desplazado|profugo rifugiato sfollato|беженец|mülteci sığınmacı|refugiado deslocado|vluchteling|uchodźca
migrant migration immigrant immigration|migrant migration immigré immigration|مهاجر مهاجرين هجرة|migrant einwanderer migration einwanderung|migrante inmigrante inmigración|migrante immigrazione immigrato|мигрант миграция|göçmen göç|migrante imigrante imigração|migrant immigratie|migrant imigrant migracja
tourist tourism|touriste tourisme|سائح سياح سياحة سياحي|tourist tourismus|turista turismo|turista turismo|турист туризм|turist turizm|turista turismo|toerist toerisme|turysta turystyka
farmer farm farming agriculture|agriculteur ferme agriculture paysan|مزارع مزارعين مزرعة زراعة زراعي فلاح|bauer bauernhof landwirtschaft landwirt|agricultor granja agricultura campesino|agricoltore fattoria agricoltura contadino|фермер ферма сельское_хозяйство|çiftçi çiftlik tarım|agricultor fazenda agricultura|boer boerderij landbouw|rolnik rolnictwo gospodarstwo
fisherman fishing|pêcheur pêche|صياد صيادين صيد|fischer fischerei angeln|pescador pesca|pescatore pesca|рыбак рыбалка рыболовство|balıkçı balıkçılık|pescador pesca|visser visserij|rybak rybołówstwo
hunter hunting|chasseur chasse|قنص طرائد|jäger jagd|cazador caza|cacciatore caccia|охотник охота|avcı av|caçador caça|jager jacht|myśliwy polowanie
engineer engineering|ingénieur ingénierie|مهندس مهندسين هندسة|ingenieur technik|ingeniero ingeniería|ingegnere ingegneria|инженер|mühendis|engenheiro engenharia|ingenieur|inżynier
architect architecture|architecte architecture|مهندس_معماري عمارة معماري|architekt architektur|arquitecto arquitectura|architetto architettura|архитектор архитектура|mimar mimari|arquiteto arquitetura|architect|architekt
writer author novelist book novel|écrivain auteur livre roman|كاتب كتاب كتب مؤلف رواية أدب|schriftsteller autor buch bücher roman|escritor autor libro novela|scrittore autore libro romanzo|писатель автор книга роман|yazar kitap|escritor autor livro|schrijver auteur boek roman|pisarz autor książka powieść
write wrote written writing|écrire écrit écriture|يكتب كتابة مكتوب|schreiben schrieb geschrieben|escribir escribió escrito|scrivere scritto|писать написать письменный|yazmak yazılı|escrever escreveu escrito|schrijven schreef geschreven|pisać napisać
read reading reader|lire lecture lecteur lu|قرأ يقرأ قراءة قارئ قراء|lesen las gelesen leser|leer lectura lector|leggere lettura lettore|читать чтение читатель|okumak okuyucu|ler leitura leitor|lezen lezer|czytać czytelnik
letter note message mail|lettre message courrier|رسالة رسائل بريد|brief post|carta mensaje correo|lettera messaggio posta|письмо сообщение почта|mektup mesaj|mensagem correio|brief post|list poczta
word language|mot langue langage parole|كلمة كلمات لغة لغات|wort sprache wörter|palabra idioma lengua lenguaje|parola lingua linguaggio|слово язык|kelime sözcük dil|palavra língua idioma|woord taal|słowo język
speak spoke spoken talk conversation|parler conversation discuter|تحدث يتحدث تكلم يتكلم محادثة حوار|sprechen sprach gesprochen reden gespräch|hablar conversación charla|parlare conversazione discutere|говорить разговор поговорить|konuşmak sohbet|falar conversa|spreken sprak praten gesprek|mówić rozmawiać rozmowa
voice|voix|صوت أصوات|stimme|voz|voce|голос|ses|voz|stem|głos
sound|sonore|دوي|klang geräusch|sonido|suono|звук|sesi|som|geluid|dźwięk
artist art artistic|artiste art artistique|فنان فنانين فن فنون فني|künstler kunst|artista arte|artista arte|художник искусство артист|sanatçı sanat|artista arte|kunstenaar kunst|artysta sztuka
music musician concert|musique musicien concert|موسيقى موسيقي|musik musiker konzert|música músico concierto|musica musicista concerto|музыка музыкант концерт|müzik müzisyen konser|música músico concerto|muziek muzikant concert|muzyka muzyk koncert
film movie cinema|film cinéma|فيلم أفلام سينما|film kino|película cine|film cinema|фильм кино|sinema|filme cinema|bioscoop film|kino
theatre theater|théâtre|مسرح مسرحية|theater bühne|teatro|teatro|театр|tiyatro|teatro|theater|teatr
actor actress star|acteur actrice comédien vedette|ممثل ممثلة ممثلين نجم نجوم|schauspieler schauspielerin stern|actor actriz estrella|attore attrice stella|актёр актер актриса звезда|oyuncu aktör yıldız|ator atriz estrela|acteur actrice ster|aktor aktorka gwiazda
painting painter drawing|peinture peintre tableau dessin|لوحة لوحات رسم رسام|gemälde maler malerei zeichnung|pintura pintor cuadro dibujo|pittura pittore quadro disegno|картина живопись рисунок|resim ressam tablo|pintura pintor quadro|schilderij schilder tekening|malarstwo malarz rysunek
photograph photo photographer camera|photo photographie photographe caméra|صورة_فوتوغرافية مصور كاميرا كاميرات|foto fotograf kamera|foto fotografía fotógrafo cámara|foto fotografia fotografo telecamera|фото фотография фотограф камера|fotoğraf kamera|foto fotografia câmera|foto fotograaf camera|zdjęcie fotograf kamera fotografia
video footage|vidéo|فيديو لقطات|video aufnahmen|vídeo video|video filmato|видео запись|video|vídeo|video|wideo nagranie
museum exhibition exhibit gallery|musée exposition galerie|متحف متاحف معرض معارض|museum ausstellung galerie|museo exposición galería|museo mostra galleria|музей выставка галерея|müze sergi galeri|museu exposição galeria|museum tentoonstelling|muzeum wystawa galeria
festival|festival|مهرجان مهرجانات|festival|festival|festival|фестиваль|festival|festival|festival|festiwal
ceremony ceremonial|cérémonie|مراسم حفل|zeremonie feierlichkeit|ceremonia|cerimonia|церемония|tören|cerimónia cerimônia|ceremonie plechtigheid|ceremonia uroczystość
prize award trophy medal|trophée médaille récompense|جائزة جوائز ميدالية كأس|auszeichnung medaille pokal|premio trofeo medalla galardón|premio trofeo medaglia|премия награда медаль приз|ödül madalya|prémio prêmio medalha troféu|onderscheiding medaille trofee|nagroda medal
sport sports athlete athletic|sport sportif athlète|رياضة رياضي رياضيين|sport sportler|deporte deportivo atleta|sport sportivo atleta|спорт спортсмен спортивный|spor sporcu|esporte desporto atleta|sport sporter|sportowiec
football soccer|football|كرة_القدم|fußball|fútbol|calcio|футбол|futbol|futebol|voetbal|piłka_nożna futbol
ball|ballon balle|كرة كرات|ball|balón pelota|pallone palla|мяч|top|bola|bal|piłka
championship tournament league|championnat tournoi ligue|بطولة دوري|meisterschaft turnier liga partie|campeonato torneo liga|campionato torneo|чемпионат турнир лига|şampiyona turnuva lig|campeonato torneio liga|kampioenschap toernooi|mistrzostwa turniej liga
player|joueur|لاعب لاعبين|spieler|jugador|giocatore calciatore|игрок|oyuncular|jogador|speler|gracz zawodnik
race racing|course|سباق سباقات|wettlauf||gara|гонка забег|yarış|corrida|race|wyścig
champion|champion|بطل أبطال|meister|campeón|campione|чемпион|şampiyon|campeão|kampioen|mistrz
score|score|نقاط|punktestand|gol marcador|gol punteggio|гол счёт|gol skor|gol placar|doelpunt score|gol
body|corps corporel|جسم أجسام جسد|körper leiche|cuerpo|corpo|тело|vücut ceset beden|corpo|lichaam|ciało
head|tête|رأس رؤوس|kopf|cabeza|testa|голова|baş kafa|cabeça|hoofd|głowa
facial|visage|وجه وجوه|gesicht|rostro cara|viso volto|лицо|surat|rosto|gezicht|twarz
eye eyes eyesight|œil yeux oeil|عين عيون بصر|auge augen|ojo ojos|occhio|глаз зрение|göz|olho|oog ogen|oko oczy
ear hearing|oreille ouïe|أذن آذان|ohr gehör|oreja oído|orecchio|ухо уши слух|kulak|orelha ouvido|oor oren|ucho
nose|nez|أنف|nase|nariz|naso|нос|burun|nariz|neus|nos
mouth lip|bouche lèvre|فم شفة|mund lippe|boca labio|bocca labbro|рот губа|ağız dudak|boca lábio|mond lip|usta warga
tooth teeth dental dentist|dent dentaire dentiste|أسنان|zahn zähne zahnarzt|diente dental dentista|dente dentista|зуб стоматолог|diş|dente dentista|tand tandarts|ząb zęby dentysta
hair|cheveu cheveux|شعر|haar haare|pelo cabello|capelli|волосы|saç|cabelo|haar|włosy
skin|peau|جلد بشرة|haut|piel|pelle|кожа|cilt deri|pele|huid|skóra
neck throat|cou gorge|عنق رقبة حلق|hals nacken kehle|cuello garganta|collo gola|шея горло|boyun boğaz|pescoço garganta|nek keel|szyja gardło
shoulder|épaule|كتف|schulter|hombro|spalla|плечо|omuz|ombro|schouder|ramię bark
arm|bras|ذراع||brazo|braccio|рука|kol|braço||ręka
hand finger|main doigt|يد أيدي إصبع أصابع|hand hände finger|mano dedo|mano dito|палец ладонь|el parmak|mão dedo|hand vinger|dłoń palec
leg knee|jambe genou|ساق ركبة|bein knie|pierna rodilla|gamba ginocchio|нога колено|bacak diz|perna joelho|been knie|noga kolano
foot feet|pied|أقدام|fuß füße|pie pies|piede|ступня|ayak|pé|voet|
heart cardiac|cœur coeur cardiaque|قلب قلوب|herz|corazón cardíaco|cuore cardiaco|сердце|kalp yürek|coração|hart|serce
blood bleed bleeding|sang sanglant saigner|دم دماء نزيف|blut bluten|sangre|sangue|кровь|kan|sangue|bloed|krew
bone skeleton|os squelette|عظم عظام|knochen skelett|hueso esqueleto|osso|кость|kemik|osso|bot|kość
chest breast|poitrine sein|صدر ثدي|brust|pecho|petto seno|грудь|göğüs meme|peito|borst|klatka_piersiowa pierś
stomach belly|ventre estomac|بطن معدة|bauch magen|estómago vientre|stomaco pancia|живот желудок|mide karın|estômago barriga|buik maag|brzuch żołądek
lung breath breathe breathing|poumon respirer respiration|رئة تنفس يتنفس|lunge atmen atem|pulmón respirar|polmone respirare|лёгкие дыхание|akciğer nefes|pulmão respirar|long ademen|płuco oddychać
liver kidney organ|foie rein organe|كبد كلى|leber niere organ|hígado riñón órgano|fegato rene organo|печень почка орган|karaciğer böbrek organ|fígado rim órgão|lever nier orgaan|wątroba nerka narząd
muscle|muscle|عضلة عضلات|muskel|músculo|muscolo|мышца|kas|músculo|spier|mięsień
gene genetic dna|gène génétique adn|جين جيني وراثي|gen genetisch dna|gen genético adn|gene genetico dna|ген генетический днк|gen genetik dna|gene genético adn|gen dna|gen dna
cell cellular|cellule|خلية خلايا|zelle|célula|cellula|клетка|hücre|célula|cel|komórka
health healthy|santé sain sanitaire|صحة صحي صحية|gesundheit gesund|salud sano sanitario|salute sano sanitario|здоровье здравоохранение|sağlık sağlıklı|saúde saudável|gezondheid gezond|zdrowie zdrowotny
disease illness sick ill sickness|maladie malade|مرض أمراض|krankheit krank|enfermedad enfermo|malattia malato|болезнь заболевание больной|hastalık|doença doente|ziekte ziek|choroba chory
hospital clinic|hôpital clinique hospitalier|مستشفى مستشفيات عيادة|krankenhaus klinik spital|hospital clínica|ospedale clinica|больница клиника госпиталь|hastane klinik|hospital clínica|ziekenhuis kliniek|szpital klinika
hospitalise hospitalised hospitalized|hospitaliser hospitalisation|استشفاء|einliefern eingeliefert|hospitalizar hospitalización|ricoverare ricovero|госпитализировать|yatırılmak|hospitalizar internado|opgenomen|hospitalizować
doctor physician medic|médecin docteur|طبيب أطباء دكتور|arzt ärzte|médico doctor|medico dottore|врач доктор|doktor hekim|médico doutor|arts dokter|lekarz doktor
nurse nursing|infirmier infirmière|ممرض ممرضة تمريض|krankenschwester pflegerin pfleger|enfermero enfermera|infermiere infermiera|медсестра|hemşire|enfermeiro enfermeira|verpleegkundige|pielęgniarka
surgeon surgery operate|chirurgien chirurgie opérer opération|جراح جراحة جراحية|chirurg operation operieren|cirujano cirugía operación|chirurgo chirurgia operazione|хирург операция|cerrah ameliyat|cirurgião cirurgia operação|chirurg operatie|chirurg operacja
patient|patient|مريض مرضى|patient|paciente|paziente|пациент|hasta|paciente|patiënt|pacjent
medicine medical medication pill|médicament médical médecine|دواء أدوية طب طبي عقار|medizin medikament arznei medizinisch|medicina medicamento fármaco|medicina farmaco|лекарство медицина препарат медицинский|ilaç tıp tıbbi|medicamento medicina remédio|medicijn geneesmiddel medisch|lek medycyna leki medyczny
pharmacy pharmacist pharmaceutical|pharmacie pharmacien pharmaceutique|صيدلية صيدلي|apotheke apotheker|farmacia farmacéutico|farmacia farmacista|аптека|eczane|farmácia|apotheek|apteka
treatment treat therapy care|traitement traiter soins soigner thérapie|علاج يعالج رعاية عناية|behandlung behandeln therapie pflege|tratamiento tratar terapia|trattamento cura curare terapia|лечение лечить терапия уход|tedavi bakım|tratamento tratar terapia cuidados|behandeling zorg therapie|leczenie leczyć terapia opieka
heal recover recovery cure|guérir guérison rétablir rétablissement|شفاء تعافى يتعافى تعاف|heilen genesen heilung|curar recuperación recuperar sanar|guarire guarigione recupero|выздороветь восстановиться|iyileşmek şifa|curar recuperação recuperar|genezen genezing|wyzdrowieć powrót_do_zdrowia
vaccine vaccination vaccinate jab|vaccin vaccination vacciner|لقاح لقاحات تطعيم تلقيح|impfung impfstoff impfen|vacuna vacunación vacunar|vaccino vaccinazione|вакцина вакцинация прививка|aşı aşılama|vacina vacinação|vaccin vaccinatie|szczepionka szczepienie
virus viral|virus viral|فيروس فيروسات|virus viren|virus viral|virus|вирус|virüs|vírus|virus|wirus
infection infect infected contagious|infection infecter contagieux contaminer|عدوى معد|infektion infizieren ansteckend|infección contagio infectado|infezione contagio infetto|инфекция заражение заразиться|enfeksiyon bulaşıcı|infeção infecção contágio|infectie besmetting|infekcja zakażenie
epidemic pandemic outbreak|épidémie pandémie|وباء جائحة تفش|epidemie pandemie ausbruch|epidemia pandemia brote|epidemia pandemia focolaio|эпидемия пандемия вспышка|salgın pandemi|epidemia pandemia surto|epidemie pandemie uitbraak|epidemia pandemia
coronavirus covid|coronavirus covid|كورونا كوفيد|coronavirus corona covid|coronavirus covid|coronavirus covid|коронавирус ковид|koronavirüs kovid|coronavírus covid|coronavirus corona|koronawirus covid
flu influenza|grippe|إنفلونزا|grippe|gripe||грипп|grip|gripe|griep|grypa
fever temperature|fièvre température|درجة_حرارة|fieber temperatur|fiebre temperatura|febbre temperatura|температура лихорадка|sıcaklık|febre temperatura|koorts temperatuur|gorączka temperatura
cough|toux tousser|سعال|husten|tos|tosse|кашель|öksürük|tosse|hoest|kaszel
symptom symptoms|symptôme|أعراض|symptom|síntoma|sintomo|симптом|belirti semptom|sintoma|symptoom|objaw
diagnosis diagnose|diagnostic diagnostiquer|تشخيص|diagnose|diagnóstico|diagnosi|диагноз|teşhis tanı|diagnóstico|diagnose|diagnoza
cancer tumour tumor|cancer tumeur|سرطان ورم أورام|krebs tumor|cáncer tumor|cancro tumore|рак опухоль|kanser tümör|cancro câncer tumor|kanker tumor|rak nowotwór guz
diabetes|diabète|سكري|diabetes|diabetes|diabete|диабет|diyabet|diabetes|diabetes|cukrzyca
stroke heart_attack|infarctus avc crise_cardiaque|سكتة جلطة نوبة_قلبية|schlaganfall herzinfarkt|infarto ictus derrame|infarto ictus|инсульт инфаркт|felç kalp_krizi|infarto derrame|beroerte hartaanval|udar zawał
dementia alzheimer|démence alzheimer|خرف ألزهايمر|demenz alzheimer|demencia alzheimer|demenza alzheimer|деменция|bunama alzheimer|demência alzheimer|dementie alzheimer|demencja alzheimer
injury wound injured wounded hurt|blessure blessé blesser|جرح جروح جريح جرحى مصاب مصابين إصابة إصابات|verletzung verletzt wunde|herida herido lesión|ferita ferito lesione|рана раненый травма ранение пострадавший|yaralı yaralanma yara|ferida ferido ferimento lesão|gewond verwonding letsel|rana ranny uraz obrażenia
pain painful ache|douleur douloureux|ألم آلام مؤلم|schmerz schmerzhaft|dolor doloroso|dolore doloroso|боль больно|ağrı|dor doloroso|pijn pijnlijk|ból bolesny
pregnancy pregnant|grossesse enceinte|حوامل|schwangerschaft schwanger|embarazo embarazada|gravidanza incinta|беременность беременная|hamile gebelik|gravidez grávida|zwangerschap zwanger|ciąża
abortion|avortement|إجهاض|abtreibung|aborto|aborto|аборт|kürtaj|aborto|abortus|aborcja
disability disabled handicap wheelchair|handicap handicapé invalidité|إعاقة معاق معاقين|behinderung behindert rollstuhl|discapacidad discapacitado|disabilità disabile|инвалид инвалидность|engelli engellilik|deficiência deficiente|handicap gehandicapt|niepełnosprawny niepełnosprawność
blind blindness|aveugle cécité|أعمى مكفوف|blind|ciego|cieco|слепой|kör|cego|blind|niewidomy ślepy
deaf|sourd|أصم صم|taub gehörlos|sordo|sordo|глухой|sağır|surdo|doof|głuchy
depression anxiety|dépression anxiété|اكتئاب|depression angststörung|depresión ansiedad|depressione ansia|депрессия тревога|depresyon kaygı|depressão ansiedade|depressie|depresja lęk
suicide|suicide suicider|انتحار انتحر|selbstmord suizid|suicidio|suicidio|самоубийство суицид|intihar|suicídio|zelfmoord|samobójstwo
ambulance paramedic|ambulance ambulancier secouriste|إسعاف مسعف مسعفين|krankenwagen sanitäter rettungswagen|ambulancia paramédico|ambulanza paramedico|скорая фельдшер|ambulans|ambulância paramédico|ambulance|karetka pogotowie ratownik
intensive_care|réanimation urgences|إنعاش العناية_المركزة|intensivstation notaufnahme|urgencias cuidados_intensivos|rianimazione terapia_intensiva|реанимация|yoğun_bakım|cuidados_intensivos|intensive_care|intensywna_terapia
alcohol alcoholic beer wine|alcool bière vin|كحول خمر جعة نبيذ|alkohol bier wein|alcohol cerveza|alcol birra vino|алкоголь пиво вино|alkol bira şarap|álcool cerveja vinho|alcohol bier wijn|alkohol piwo wino
tobacco smoke smoking cigarette smoker|tabac fumer fumeur cigarette fumée|تبغ تدخين دخان سيجارة سجائر مدخن|tabak rauchen zigarette rauch|tabaco fumar cigarrillo humo|tabacco fumare sigaretta fumo|табак курение сигарета дым|tütün sigara duman|tabaco fumar cigarro fumo fumaça|tabak roken sigaret rook|tytoń palenie papieros dym
addiction addict|addiction toxicomane|إدمان مدمن|sucht süchtig|adicción adicto|tossicodipendente|наркоман|bağımlılık|vício viciado|verslaving verslaafd|uzależnienie
diet nutrition malnutrition obesity obese|régime_alimentaire nutrition malnutrition obésité|تغذية سوء_التغذية سمنة حمية|diät ernährung fettleibigkeit|dieta nutrición desnutrición obesidad|dieta nutrizione obesità|питание диета ожирение|beslenme obezite diyet|dieta nutrição obesidade|dieet voeding obesitas|dieta odżywianie otyłość
hunger hungry famine starvation starve|faim affamé famine|جوع جائع مجاعة تجويع|hunger hungrig hungersnot|hambre hambriento hambruna|fame affamato carestia|голод голодный|açlık aç|fome faminto|honger hongersnood|głód głodny
thirst thirsty|soif assoiffé|عطش عطشان|durst durstig|sed sediento|sete assetato|жажда|susuzluk||dorst|pragnienie
food meal|nourriture repas alimentation alimentaire aliment|طعام غذاء أغذية غذائي وجبة وجبات أطعمة|lebensmittel nahrung mahlzeit|comida alimento alimentación|cibo pasto alimento alimentare|еда пища продукты продовольствие|yemek gıda yiyecek|comida alimento refeição alimentar|voedsel maaltijd|jedzenie żywność posiłek
breakfast|petit-déjeuner|فطور إفطار|frühstück|desayuno|colazione|завтрак|kahvaltı|café_da_manhã|ontbijt|śniadanie
lunch|déjeuner|غداء|mittagessen|almuerzo|pranzo|обед|öğle_yemeği|almoço|lunch|obiad lunch
dinner supper|dîner souper|عشاء|abendessen|cena|cena|ужин|akşam_yemeği|jantar|avondeten diner|kolacja
bread flour bakery wheat|pain farine boulangerie blé|خبز مخبز طحين قمح|brot mehl bäckerei weizen|pan harina panadería trigo|pane farina panetteria grano|хлеб мука пшеница зерно|ekmek un buğday|pão farinha padaria trigo|brood meel bakkerij tarwe|chleb mąka piekarnia pszenica
meat beef|viande bœuf boeuf|لحم لحوم|fleisch rindfleisch|carne|carne|мясо говядина|et sığır|carne|vlees|mięso wołowina
milk cheese dairy butter|lait fromage beurre laitier|حليب جبن ألبان زبدة|milch käse butter|leche queso mantequilla|latte formaggio burro|молоко сыр|süt peynir tereyağı|leite queijo manteiga|melk kaas boter|mleko ser masło
egg eggs|œuf œufs oeuf|بيضة|ei eier|huevo|uovo uova|яйцо яйца|yumurta|ovo|ei eieren|jajko
rice|riz|أرز|reis|arroz|riso|рис|pirinç|arroz|rijst|ryż
fruit apple|fruit pomme|فاكهة فواكه تفاح|obst apfel frucht|fruta manzana|frutta mela|фрукт яблоко|meyve elma|fruta maçã|fruit appel|owoc jabłko
vegetable vegetables potato tomato|légume pomme_de_terre tomate|خضروات خضار بطاطا طماطم|gemüse kartoffel tomate|verdura patata tomate hortaliza|verdura ortaggio patata pomodoro|овощ картофель помидор|sebze patates domates|legume vegetal batata tomate|groente aardappel tomaat|warzywo ziemniak pomidor
sugar sweet cake chocolate dessert|sucre gâteau chocolat sucré dessert|سكر حلوى كعكة شوكولاتة|zucker kuchen schokolade süß|azúcar pastel chocolate|zucchero torta cioccolato dolci|сахар торт шоколад сладкий|şeker pasta çikolata tatlı|açúcar bolo chocolate|suiker taart chocolade|cukier ciasto czekolada
salt|sel|ملح|salz|sal|sale|соль|tuz|sal|zout|sól
coffee tea|café thé|قهوة شاي مقهى|kaffee tee café|café té|caffè tè|кофе чай кафе|kahve çay kafe|café chá|koffie thee café|kawa herbata kawiarnia
water|eau eaux|ماء مياه|wasser|agua|acqua|вода|su suyu|água|water|woda
restaurant bar pub|restaurant bar|مطعم مطاعم حانة|restaurant bar kneipe gaststätte|restaurante bar|ristorante bar|ресторан бар|restoran lokanta bar|restaurante bar|restaurant kroeg|restauracja bar
hotel accommodation lodging|hôtel hébergement logement|فندق فنادق إقامة إيواء|hotel unterkunft|hotel alojamiento|albergo hotel alloggio|отель гостиница жильё|otel konaklama|hotel alojamento|hotel accommodatie|hotel nocleg zakwaterowanie
house home housing|maison domicile|منزل منازل بيت بيوت مسكن مساكن|haus häuser zuhause wohnhaus|casa vivienda domicilio|casa abitazione|дом жилой|ev konut|casa habitação lar|huis woning thuis|dom mieszkanie domowy
apartment rent tenant landlord|appartement loyer locataire louer|شقة شقق إيجار مستأجر|wohnung miete mieter|apartamento piso alquiler inquilino|appartamento affitto inquilino|квартира аренда|apartman kira kiracı|apartamento aluguel inquilino|appartement huur huurder|czynsz najemca apartament wynajem
building premises|bâtiment immeuble édifice|مبنى مبان مباني بناية|gebäude|edificio|edificio palazzo|здание|bina|edifício prédio|gebouw|budynek
tower skyscraper|gratte-ciel|برج أبراج|turm hochhaus|torre rascacielos|torre grattacielo|башня небоскрёб|kule gökdelen|torre arranha-céu|toren|wieża wieżowiec
room bedroom|chambre salle|غرفة غرف قاعة|zimmer raum saal|habitación sala|camera stanza sala|комната зал|oda salon|quarto sala|kamer zaal|pokój sala
floor storey|étage plancher|طابق أرضية|etage stockwerk fußboden|planta suelo|pavimento|этаж пол|zemin|piso|verdieping vloer|piętro podłoga
roof ceiling|toit plafond|سقف أسقف أسطح|dach decke|techo tejado|tetto soffitto|крыша потолок|çatı tavan|telhado teto|dak plafond|dach sufit
wall|mur|جدار جدران حائط سور|mauer wand|muro pared|muro parete|стена|duvar|muro parede|muur wand|mur ściana
door gate|porte portail|باب أبواب بوابة|tür tor|puerta|porta cancello|дверь ворота|kapı|porta portão|deur poort|drzwi brama
window glass|fenêtre vitre verre|نافذة نوافذ زجاج|fenster glas|ventana vidrio cristal|finestra vetro|окно стекло|pencere cam|janela vidro|raam glas|okno szkło szyba
stairs staircase ladder|escalier|درج سلم|treppe|escalera|scala|лестница|merdiven|escada|trap ladder|schody drabina
elevator|ascenseur|مصعد|aufzug fahrstuhl|ascensor|ascensore|лифт|asansör|elevador|lift|winda
garden yard|jardin cour|حديقة حدائق فناء|garten hof|jardín patio|giardino cortile|сад двор|bahçe avlu|jardim quintal|tuin|ogród podwórko
furniture chair table bed|meuble chaise table lit|أثاث كرسي طاولة سرير|möbel stuhl tisch bett|mueble silla mesa cama|mobile sedia tavolo letto|мебель стул стол кровать|mobilya sandalye masa yatak|móvel cadeira mesa cama|meubel stoel tafel bed|mebel krzesło stół łóżko
box container bag suitcase|boîte sac valise conteneur caisse|صندوق صناديق حقيبة حقائب كيس حاوية|kiste tasche koffer behälter|caja bolsa maleta contenedor|scatola borsa valigia contenitore|коробка сумка чемодан контейнер мешок|kutu çanta bavul|caixa saco mala contentor|doos tas koffer|pudełko torba walizka pojemnik
bottle cup|bouteille tasse|زجاجة قارورة كوب|flasche tasse|botella taza|bottiglia tazza|бутылка чашка|şişe bardak|garrafa xícara|fles kop|butelka kubek
knife blade|couteau lame|سكين سكاكين|messer klinge|cuchillo|coltello|нож|bıçak|faca|mes|nóż
lock|serrure verrouiller|مفتاح مفاتيح قفل|schlüssel|llave cerradura|serratura|ключ замок|anahtar kilit|fechadura|sleutel slot|klucz zamek
light lamp candle lighting brightness|lampe bougie lumière éclairage|ضوء أضواء مصباح شمعة إضاءة نور|licht lampe kerze|luz vela lámpara|luce lampada candela|свет лампа свеча освещение|ışık lamba mum|luz lâmpada vela|licht lamp kaars|światło lampa świeca
phone telephone mobile smartphone|téléphone portable smartphone|هاتف هواتف جوال محمول|telefon handy smartphone|teléfono móvil celular|telefono cellulare smartphone|телефон мобильный смартфон|telefon cep|telefone celular telemóvel|telefoon mobiel|telefon komórkowy smartfon
phone_call|coup_de_fil|مكالمة اتصال_هاتفي|anruf anrufen telefonat|llamada llamar|telefonata chiamata|звонок позвонить||telefonema chamada|telefoontje bellen|dzwonić
computer laptop|ordinateur informatique|حاسوب كمبيوتر حواسيب|computer rechner|ordenador computadora|computer|компьютер|bilgisayar|computador|computer|komputer
internet online website web|internet en_ligne site_web site|إنترنت موقع_إلكتروني إلكتروني|internet online webseite|internet sitio_web línea|internet sito online|интернет онлайн сайт|internet çevrimiçi|internet site online|internet website online|internet strona_internetowa
machine device equipment tool instrument|machine appareil équipement outil matériel|آلة آلات جهاز أجهزة معدات أداة أدوات|maschine gerät ausrüstung werkzeug|máquina aparato herramienta|macchina apparecchio attrezzatura strumento dispositivo|устройство оборудование инструмент|makine cihaz ekipman alet|máquina aparelho equipamento ferramenta|machine apparaat uitrusting gereedschap|maszyna urządzenie sprzęt narzędzie
technology technical|technologie technique technologique|تكنولوجيا تقنية تقني|technologie technisch|tecnología técnico|tecnologia tecnico|технология технический техника|teknoloji teknik|tecnologia técnico|technologie techniek|technologia technika techniczny
electricity electric|électricité électrique|كهرباء كهربائي|strom elektrisch elektrizität|electricidad eléctrico|elettricità elettrico|электричество электрический|elektrik|eletricidade elétrico|elektriciteit stroom|elektryczność prąd elektryczny
rubbish garbage waste trash recycling|déchet ordures poubelle recyclage|نفايات قمامة تدوير|müll abfall recycling|basura residuo reciclaje|rifiuti spazzatura riciclo|мусор отходы|çöp atık|lixo resíduo reciclagem|afval vuilnis|śmieci odpady
clothes clothing dress wear worn wore|vêtement robe tenue vestimentaire|ملابس لباس ثوب فستان ارتدى يرتدي|kleidung kleid kleider|ropa vestido prenda vestir|abito vestiti abbigliamento indossare|одежда платье|giysi elbise kıyafet giymek|roupa vestido vestir|kleding jurk kleren|ubranie odzież sukienka
shirt trousers jacket coat|chemise pantalon veste manteau|قميص سروال سترة معطف|hemd hose jacke mantel|camisa pantalón chaqueta abrigo|camicia pantaloni giacca cappotto|рубашка брюки куртка пальто|gömlek pantolon ceket|camisa calça casaco|hemd broek jas|koszula spodnie kurtka płaszcz
shoe boot footwear|chaussure botte|حذاء أحذية|schuh stiefel|zapato bota|scarpa stivale|обувь ботинок|ayakkabı|sapato bota|schoen laars|but obuwie
hat helmet headscarf veil|chapeau casque foulard voile|قبعة خوذة حجاب نقاب|hut helm kopftuch schleier|sombrero casco velo|cappello casco velo|шляпа шлем каска платок|şapka kask başörtüsü|chapéu capacete véu|hoed helm hoofddoek|kapelusz kask chusta
mask facemask|masque|قناع كمامة كمامات|maske|máscara mascarilla|maschera mascherina|маска|maske|máscara|masker mondkapje|maska maseczka
uniform|uniforme|زي|uniform|uniforme|divisa|униформа|üniforma|uniforme|uniform|mundur
fashion|mode|أزياء موضة|mode|moda|moda|мода|moda|moda|mode|moda
jewellery jewelry gold ring diamond|bijou bague diamant|مجوهرات ذهبي خاتم ألماس|schmuck gold ring diamant|joya oro anillo diamante|gioiello oro anello diamante|золото кольцо бриллиант украшение|mücevher altın yüzük elmas|joia ouro anel diamante|juweel goud ring diamant|biżuteria złoto pierścionek diament
happy happiness joy glad delighted|heureux bonheur joie ravi|سعيد سعادة فرح بهجة مسرور|glücklich glück freude froh|feliz felicidad alegría contento|felice felicità gioia contento|счастье счастливый радость рад|mutlu mutluluk sevinç|feliz felicidade alegria|gelukkig geluk vreugde blij|szczęśliwy radość zadowolony
sad sadness grief sorrow mourning mourn|triste tristesse chagrin deuil|حزين حزن حداد أسى|traurig trauer kummer|triste tristeza duelo luto|triste tristezza lutto|грусть печаль траур горе|üzgün üzüntü yas|triste tristeza luto|verdrietig rouw verdriet|smutny smutek żałoba
angry anger rage fury furious outrage|colère furieux fureur indignation|غضب غاضب سخط|wut wütend zorn empörung|ira enojo furia enfado indignación|rabbia arrabbiato furia indignazione|гнев злой ярость возмущение|öfke kızgın|raiva ira fúria indignação|boos woede verontwaardiging|gniew złość wściekły oburzenie
fear afraid scared frighten terrified|peur crainte effrayer craindre|خوف خائف مخاوف خشية يخشى|angst fürchten furcht|miedo temor temer asustado|paura timore temere|страх бояться опасение|korku korkmak endişe|medo temor|angst bang vrees|strach obawa bać
panic|panique|ذعر هلع|panik|pánico|panico|паника|panik|pânico|paniek|panika
worry worried concern concerned anxious|inquiet inquiétude préoccupation|قلق يقلق قلقون|sorge besorgt besorgnis|preocupación preocupar inquietud|preoccupazione preoccupare inquietudine|беспокойство обеспокоенный тревожный|endişeli kaygılı|preocupação preocupar|zorgen bezorgd ongerust|niepokój zaniepokojony martwić
surprise surprised surprising astonish|surprise surprendre surprenant étonner|مفاجأة مفاجآت دهشة|überraschung überraschen überrascht|sorpresa sorprender|sorpresa sorprendere sorpreso|удивление удивить неожиданность|sürpriz şaşırtmak|surpresa surpreender|verrassing verrassen verbazen|niespodzianka zaskoczyć
shock shocking shocked|choc choquer choquant bouleverser|صدمة صادم مصدوم|schock schockiert erschüttert|conmoción impactante|shock sconvolto|шок потрясение|şok|choque chocante|schok geschokt|szok wstrząs
love loved beloved|amour aimer|حب أحب يحب محبة|liebe lieben|amor amar|amore amare|любовь любить|sevgi aşk sevmek|amor amar|liefde|miłość kochać
hate hatred|haine détester haïr|كراهية كره|hass hassen|odio odiar|odio odiare|ненависть ненавидеть|nefret|ódio odiar|haat haten|nienawiść nienawidzić
enjoy pleasure pleasant|plaisir plaire apprécier agréable|أعجب استمتع متعة ممتع|genießen vergnügen angenehm mögen|gustar disfrutar placer agradable|piacere godere piacevole|нравиться удовольствие приятный наслаждаться|beğenmek zevk keyif|gostar prazer agradável|genieten plezier aangenaam|podobać przyjemność lubić
proud pride|fier fierté orgueil|فخر فخور|stolz|orgullo orgulloso|orgoglio orgoglioso|гордость гордиться|gurur|orgulho orgulhoso|trots|duma dumny
shame ashamed embarrassment embarrass|honte gêne embarras|عار خجل حرج إحراج|scham peinlich schande|vergüenza|vergogna imbarazzo|стыд позор|utanç|vergonha|schaamte schande|wstyd
guilt regret sorry|regret regretter culpabilité|ندم أسف|bedauern reue|arrepentimiento lamentar|rimpianto rammarico|сожаление сожалеть вина|pişmanlık|arrependimento|spijt|żal żałować
disappointed disappointment disappoint|déçu déception décevoir|خيبة محبط|enttäuscht enttäuschung|decepción decepcionado|delusione deluso|разочарование разочарованный|hayal_kırıklığı|decepção desilusão|teleurstelling teleurgesteld|rozczarowanie
satisfied satisfaction satisfy|satisfait satisfaction satisfaire|راض رضا ارتياح|zufrieden zufriedenheit|satisfecho satisfacción|soddisfatto soddisfazione|доволен удовлетворение|memnun tatmin|satisfeito satisfação|tevreden|satysfakcja
emotion emotional|émotion émouvant émotionnel ému|عاطفة عواطف عاطفي مؤثر|emotion emotional gefühlvoll|emoción emocional|emozione emotivo commosso|эмоция эмоциональный|duygusal|emoção emocional|emotie emotioneel|emocja wzruszenie
enthusiasm enthusiastic excited excitement passion passionate|enthousiasme passion passionné|حماس حماسة شغف|begeisterung leidenschaft begeistert|entusiasmo pasión emocionado|entusiasmo passione|энтузиазм страсть восторг|heyecan coşku tutku|entusiasmo paixão|enthousiasme passie|entuzjazm pasja
patience calmly|patience|صبر صبور|geduld geduldig|paciencia|pazienza|терпение|sabır|paciência|geduld|cierpliwość
jealous envy jealousy|jaloux jalousie|غيرة حسد|neid eifersucht|celos envidia|gelosia invidia|ревность зависть|kıskançlık|ciúme inveja|jaloezie|zazdrość
trust distrust mistrust|méfiance|انعدام_الثقة ارتياب|misstrauen|desconfianza|sfiducia diffidenza|недоверие|güvensizlik|desconfiança|wantrouwen|nieufność
compassion sympathy solidarity|compassion sympathie solidarité|تعاطف رحمة تضامن شفقة|mitgefühl mitleid solidarität|compasión solidaridad|compassione solidarietà|сочувствие солидарность|merhamet dayanışma|compaixão solidariedade|medeleven solidariteit|współczucie solidarność
gratitude grateful thank thanks|remercier gratitude merci reconnaissant|شكر يشكر امتنان ممتن|danken dankbar dank|gratitud agradecer gracias|ringraziare gratitudine grazie|благодарность благодарить спасибо|teşekkür minnettar|gratidão agradecer obrigado|dankbaar danken bedanken|dziękować wdzięczny
animal pet wildlife|animal animaux faune|حيوان حيوانات|tier tiere haustier|animal mascota fauna|animale animali|животное|hayvan|animal bicho|dier dieren huisdier|zwierzę zwierzęta
dog puppy|chien chiot|كلب كلاب|hund|perro|cane|собака пёс|köpek|cachorro cão|hond|pies psa
cat kitten|chat chaton|قطط قطة|katze|gato|gatto|кошка кот|kedi|gato|kat poes|kot
horse|cheval chevaux|حصان خيول خيل|pferd|caballo|cavallo|лошадь конь||cavalo|paard|koń
cow cattle livestock bull|vache bétail bovin taureau|بقرة أبقار ماشية مواشي ثور|kuh kühe vieh rind stier|vaca ganado toro|mucca bestiame toro|корова скот бык|inek hayvancılık boğa|vaca gado touro|koe vee stier|krowa bydło byk
sheep goat lamb|mouton chèvre agneau|خروف أغنام غنم ماعز|schaf ziege|oveja cabra cordero|pecora capra agnello|овца коза|koyun keçi|ovelha cabra|schaap geit|owca koza
pig pork|porc cochon|خنزير خنازير|schwein|cerdo|maiale suino|свинья|domuz|porco|varken|świnia wieprzowina
chicken poultry hen|poulet volaille poule|دجاج دواجن|huhn hühner geflügel|pollo gallina|pollo gallina pollame|курица птицеводство|tavuk|frango galinha|kip pluimvee|kurczak drób
bird eagle|oiseau aigle|طائر طيور نسر|vogel vögel adler|ave pájaro águila|uccello aquila|птица орёл|kuş kartal|pássaro ave águia|vogel adelaar|ptak orzeł
fish salmon|poisson saumon|سمك أسماك سمكة|fisch lachs|pez pescado salmón|pesce salmone|рыба лосось|balık|peixe salmão|vis zalm|ryba łosoś
shark whale dolphin|requin baleine dauphin|قرش حوت حيتان دلفين|hai wal delfin|tiburón ballena delfín|squalo balena delfino|акула кит дельфин|köpekbalığı balina yunus|tubarão baleia golfinho|haai walvis dolfijn|rekin wieloryb delfin
lion tiger|lion tigre|أسد نمر|löwe tiger|león tigre|leone tigre|лев тигр|aslan kaplan|leão tigre|leeuw tijger|lew tygrys
elephant|éléphant|فيل أفيال|elefant|elefante|elefante|слон|fil|elefante|olifant|słoń
wolf|loup|ذئب ذئاب|wolf|lobo|lupo|волк|kurt|lobo|wolf|wilk
bear|ours|دب|bär|oso|orso|медведь|ayı|urso|beer|niedźwiedź
monkey ape|singe|قرد قردة|affe|mono simio|scimmia|обезьяна|maymun|macaco|aap|małpa
mouse rat rodent|souris rat|فأر فئران جرذ|maus ratte|ratón rata|topo ratto|мышь крыса|fare|rato|muis rat|mysz szczur
snake|serpent|ثعبان أفعى|schlange|serpiente|serpente|змея|yılan|cobra serpente|slang|wąż
insect bee mosquito|insecte abeille moustique|حشرة حشرات نحل بعوض|insekt biene mücke|insecto abeja mosquito|insetto ape zanzara|насекомое пчела комар|böcek arı sivrisinek|inseto abelha mosquito|insect bij mug|owad pszczoła komar
zoo|zoo|حديقة_الحيوان|zoo tierpark|zoológico|zoo|зоопарк|hayvanat_bahçesi|zoológico|dierentuin|zoo
species extinction|extinction|فصيلة انقراض|spezies aussterben|especie extinción|specie estinzione|вымирание||extinção|uitsterven|gatunek wymarcie
flower botanical|plante fleur|نبات نباتات زهرة زهور ورود|pflanze blume|flor|pianta fiore|растение цветок|bitki çiçek|flor|plant bloem|roślina kwiat
tree|arbre|شجرة أشجار|baum bäume|árbol|albero|дерево деревья|ağaç|árvore|boom|drzewo
forest woods jungle|forêt jungle|غابة غابات|wald wälder|bosque selva|foresta bosco|лес|orman|floresta|bos woud|las lasy
wood timber|bois|خشب أخشاب|holz|madera|legno|древесина|ahşap|madeira|hout|drewno
grass field meadow|herbe champ pré|عشب حقل حقول|gras feld wiese|hierba campo pasto|erba campo prato|трава поле|çim tarla|erva campo|gras veld|trawa pole łąka
crop harvest|récolte moisson|محصول محاصيل حصاد|ernte|cosecha cultivo|raccolto|урожай|hasat ekin|colheita safra|oogst|plon zbiory
street avenue|rue avenue|شارع شوارع|straße allee|calle avenida|strada via viale|улица проспект|sokak cadde|rua avenida|straat|ulica aleja
road highway motorway|route autoroute|طريق طرق طريق_سريع|autobahn landstraße|carretera autopista|autostrada|дорога шоссе трасса|yol otoyol karayolu|estrada rodovia|snelweg|droga autostrada
square plaza|esplanade|ساحة ساحات ميدان|platz|plaza|piazza|площадь|meydan|praça|plein|plac
bridge|pont|جسر جسور|brücke|puente|ponte|мост|köprü|ponte|brug|most
tunnel|tunnel|نفق أنفاق|tunnel|túnel|tunnel|тоннель туннель|tünel|túnel|tunnel|tunel
park|parc|متنزه منتزه|park|parque|parco|парк|parkı|parque|park|park
city town urban municipal|ville urbain cité municipal|مدينة مدن بلدة بلدات حضري|stadt städte städtisch|ciudad urbano pueblo|città urbano|город городской|şehir kent kentsel|cidade urbano|stad steden stedelijk|miasto miejski
capital|capitale|عاصمة عواصم|hauptstadt|capital|capitale|столица|başkent|capital|hoofdstad|stolica
village hamlet|village villageois|قرية قرى|dorf dörfer|aldea|villaggio borgo|деревня село|köy|aldeia vila|dorp|wieś wsi wioska
suburb outskirts|banlieue périphérie|ضاحية ضواحي|vorort stadtrand|suburbio afueras|periferia sobborgo|пригород окраина|banliyö|subúrbio periferia|voorstad|przedmieście
neighbourhood neighborhood district|quartier arrondissement|حي|bezirk|barrio distrito|quartiere distretto|район округ|mahalle ilçe semt|bairro distrito|wijk buurt district|dzielnica osiedle
countryside rural|rural ruralité|ريف ريفي أرياف|ländlich|rural|rurale|сельский|kırsal|rural|platteland|wiejski
country|pays|بلد بلاد بلدان دولة دول|land länder staat|país estado|paese stato|страна государство|ülke devlet|país estado|land landen staat|kraj państwo
province county|province département comté|محافظة ولاية مقاطعة محافظات ولايات|provinz landkreis|provincia condado|provincia|провинция|il vilayet eyalet|província município|provincie|prowincja województwo powiat
land territory soil|terre territoire sol|أرض أراض أراضي تراب|boden gebiet territorium|tierra territorio terreno|terra territorio suolo|земля территория|arazi toprak|terra território solo|grond gebied grondgebied|ziemia terytorium grunt
border frontier cross-border|frontière frontalier|حدود حدودي|grenze|frontera|confine frontiera|граница|sınır|fronteira|grens|granica
area zone sector|zone secteur|قطاع|zone bereich sektor|zona área sector|zona area settore|зона сектор|alan sektör|zona área setor|zone sector|obszar strefa sektor
place location site spot|lieu endroit emplacement|مكان أماكن موقع مواقع|ort standort|lugar sitio ubicación|luogo|место|yer mekan|lugar|plaats locatie|miejsce lokalizacja
centre center central|centre central|مركز مراكز مركزي وسط|zentrum mitte zentral|centro central|centro centrale|центр центральный|merkez orta|centro central|centrum midden|centrum środek centralny
coast shore coastal seaside beach|côte littoral plage rivage|ساحل سواحل شاطئ شواطئ|küste strand ufer|costa playa litoral|costa spiaggia|побережье берег пляж|kıyı sahil plaj|costa praia litoral|kust strand|wybrzeże plaża brzeg
sea ocean marine|mer océan marin|بحر محيط بحري بحار|meer ozean see|mar océano marino|mare oceano marino|море океан морской|deniz okyanus|mar oceano marinho|zee oceaan|morze ocean morski
lake|lac|بحيرة بحيرات|teich stausee|lago|lago|озеро|göl|lago||jezioro
river stream|rivière fleuve|نهر أنهار|fluss|río|fiume|река|nehir ırmak|rio|rivier|rzeka
island|île|جزيرة جزر|insel|isla|isola|остров|ada|ilha|eiland|wyspa
mountain mount hill|montagne mont colline|جبل جبال تل تلال|berg gebirge hügel|montaña monte colina|montagna monte collina|гора горный холм|dağ tepe|montanha monte colina|heuvel gebergte|góra wzgórze górski
valley|vallée|واد وادي أودية|tal|valle|valle|долина|vadi|vale|vallei|dolina
desert sand|désert sable|صحراء رمال|wüste sand|desierto arena|deserto sabbia|пустыня песок|çöl kum|deserto areia|woestijn zand|pustynia piasek
rock stone|rocher pierre roche|صخرة صخور حجر حجارة|fels stein|roca piedra|roccia pietra|скала камень|taş kaya|rocha pedra|rots steen|skała kamień
cave|grotte|كهف|höhle|cueva|grotta|пещера|mağara|caverna gruta|grot|jaskinia
sky|ciel|سماء|himmel|cielo|cielo|небо|gökyüzü gök|céu|hemel|niebo
sun sunny|soleil ensoleillé|شمس مشمس|sonne sonnig|sol|sole|солнце|güneş|sol|zon|słońce
moon lunar|lune lunaire|قمر|mond|luna|luna|луна||lua|maan|księżyc
earth planet|planète|كوكب كواكب|planet erde|planeta|pianeta|планета|gezegen dünya|planeta|planeet aarde|planeta
space astronaut|espace astronaute|فضاء رائد_فضاء فضائي|weltraum astronaut|espacio astronauta|spazio astronauta|космос космонавт космический|uzay astronot|espaço astronauta|ruimte astronaut|kosmos astronauta
world|monde|عالم|welt|mundo|mondo|мир|alem|mundo|wereld|świat
air atmosphere|air atmosphère|هواء جو أجواء غلاف_جوي|luft atmosphäre|aire atmósfera|aria atmosfera|воздух атмосфера|hava atmosfer|ar atmosfera|lucht atmosfeer|powietrze atmosfera
weather|météo|طقس|wetter|meteorológico|meteo|погода|hava_durumu|meteorologia|weer|pogoda
climate|climat climatique|مناخ مناخي|klima|clima climático|clima climatico|климат климатический|iklim|clima climático|klimaat|klimat
environment environmental ecological|environnement écologique|بيئة بيئي|umwelt ökologisch|medio_ambiente ambiental|ambiente ambientale|экология окружающая_среда|çevre çevresel|ambiente ambiental|milieu|środowisko ekologiczny
rain rainfall|pluie pleuvoir|مطر أمطار|regen|lluvia|pioggia|дождь|yağmur yağış|chuva|neerslag|deszcz opady
snow|neige|ثلج ثلوج|schnee|nieve|neve|снег|kar|neve|sneeuw|śnieg
wind windy|vent|رياح ريح|wind|viento|vento|ветер|rüzgar|vento|wind|wiatr
ice frozen freeze|glace gel geler|جليد تجمد|eis frieren|hielo congelar|ghiaccio|лёд заморозить|buz dondurmak|gelo congelar|ijs bevriezen|lód zamrozić
cloud fog|nuage brouillard|سحاب غيوم ضباب|wolke nebel|nube niebla|nuvola nebbia|облако туман|bulut sis|nuvem nevoeiro|wolk mist|chmura mgła
north northern|nord septentrional|شمال شمالي|norden nord nördlich|norte septentrional|nord settentrionale|север северный|kuzey|norte|noorden|północ północny
south southern|sud méridional|جنوب جنوبي|süden süd südlich|sur meridional|sud meridionale|юг южный|güney|sul|zuiden|południe południowy
east eastern|oriental|شرق شرقي|osten ost östlich|oriente oriental|orientale|восток восточный|doğu|leste oriental|oosten|wschód wschodni
west western|ouest occidental|غرب غربي|westen west westlich|oeste occidental occidente|ovest occidentale|запад западный|batı|oeste ocidental|westen westers|zachód zachodni
leftist left-wing|gauche|يسار يساري|links linke|izquierda|sinistra|левый||esquerda|links linkse|lewy lewica
rightist right-wing|droite|يمين يميني|rechts|derecha|destra|правый|sağ|direita|rechts rechtse|prawy prawica
top upper|sommet|قمة أعلى علوي|spitze gipfel oben|cima cumbre|cima vetta|вершина верхний|zirve üst|topo cume|top|szczyt górny
bottom|fond|قاع أسفل|unten|fondo|fondo|дно|dip alt|fundo|bodem|dno spód
front|avant façade|أمام واجهة|vorne vorderseite|frente delantero|davanti facciata|передний|ön|frente|voorkant|przód front
rear behind|arrière derrière|خلف|hinten rückseite|detrás espalda trasero|dietro retro|задний сзади|arka|atrás traseiro|achter achterkant|tył
side edge|côté bord|جانب جوانب حافة|seite rand|lado borde|lato bordo|сторона край|yan taraf kenar|lado borda|zijde kant rand|strona krawędź
inside interior internal|intérieur interne dedans|داخل داخلي|innen innere drinnen|dentro interior interno|interno dentro|внутренний внутри|iç içeri|dentro interior interno|binnen intern|wnętrze wewnętrzny wewnątrz
outside exterior external|extérieur externe dehors|خارج|außen draußen extern|fuera externo|esterno fuori|внешний снаружи|dış dışarı|fora externo|buiten extern|zewnątrz zewnętrzny
near nearby surrounding|près proximité alentours|قرب قريب بالقرب|nähe nahe umgebung|cerca cercano alrededores|vicino dintorni|близко рядом вблизи|yakın civar|perto arredores|dichtbij omgeving|blisko pobliże okolica
far distant distance remote|loin distance lointain éloigné|بعيد مسافة|fern weit entfernung distanz|lejos distancia lejano|lontano distanza|далеко расстояние дальний|uzak mesafe|longe distância distante|ver afstand|daleko odległość
direction path trail|direction chemin sentier itinéraire|اتجاه مسار مسارات|richtung weg pfad|dirección camino ruta sendero|direzione percorso sentiero|направление путь маршрут тропа|yön güzergah rota|direção caminho rota trilho|richting pad weg|kierunek ścieżka trasa
car vehicle automobile|voiture véhicule automobile|سيارة سيارات مركبة مركبات عربة|auto fahrzeug wagen|coche vehículo automóvil|auto veicolo|автомобиль машина|araba otomobil taşıt|carro veículo automóvel|auto voertuig|samochód pojazd auto
driver drive drove driving|conducteur chauffeur conduire rouler|سائق سائقين|fahrer fahren fuhr gefahren|conductor|conducente guidatore autista|водитель|sürücü şoför|motorista condutor|bestuurder rijden reed|kierowca jechał
bus|bus autocar|حافلة حافلات باص|bus|autobús|autobus pullman|автобус|otobüs|ônibus autocarro|bus|autobus
lorry truck|camion poids_lourd|شاحنة شاحنات|lastwagen lkw|camión|camion|грузовик|kamyon tır|caminhão camião|vrachtwagen|ciężarówka
train railway rail|train ferroviaire chemin_de_fer|قطار قطارات سكة_حديد|zug züge bahn eisenbahn|tren ferrocarril|treno ferrovia|поезд железная_дорога|tren demiryolu|trem comboio ferrovia|trein spoor|pociąg kolej
metro subway underground tram|métro tramway|مترو ترام|u-bahn straßenbahn|tranvía|metropolitana tram|метро трамвай|metro tramvay|metrô bonde|metro tram|metro tramwaj
bicycle bike cyclist cycling|vélo bicyclette cycliste|دراجة دراجات دراج|fahrrad radfahrer|bicicleta ciclista|bicicletta ciclista|велосипед велосипедист|bisiklet|bicicleta ciclista|fiets fietser|rower rowerzysta
motorcycle motorbike|moto|دراجة_نارية|motorrad|motocicleta moto|moto|мотоцикл|motosiklet|moto motocicleta|motor motorfiets|motocykl
taxi cab|taxi|تاكسي سيارة_أجرة|taxi|taxi|taxi|такси|taksi|táxi|taxi|taksówka
plane aircraft airplane airline|avion aérien compagnie_aérienne|طائرة طائرات|flugzeug flug fluggesellschaft|avión vuelo aerolínea|aereo compagnia_aerea|самолёт самолет рейс авиакомпания|uçak havayolu|avião|vliegtuig vlucht|samolot lotniczy
airport|aéroport|مطار مطارات|flughafen|aeropuerto|aeroporto|аэропорт|havalimanı havaalanı|aeroporto|luchthaven vliegveld|lotnisko
pilot|pilote|طيار|pilot|piloto|pilota|пилот лётчик|pilot|piloto|piloot|pilot
passenger|passager|راكب ركاب|passagier fahrgast|pasajero|passeggero|пассажир|yolcu|passageiro|passagier|pasażer
ship boat vessel ferry|bateau navire ferry|سفينة سفن قارب قوارب مركب|schiff boot fähre|barco buque nave|barca nave traghetto|корабль судно лодка паром|gemi tekne feribot|navio barco|schip boot veerboot|statek łódź prom
port harbour harbor|port|ميناء موانئ مرفأ|hafen|puerto|porto|порт|liman|porto|haven|port
station|gare station|محطة محطات|bahnhof station|estación|stazione|вокзал станция|istasyon gar|estação|station|stacja dworzec
traffic transport transportation|circulation trafic transport|نقل مواصلات|verkehr transport|tráfico transporte|traffico trasporto|транспорт|trafik ulaşım|trânsito transporte tráfego|verkeer vervoer|ruch_drogowy transport
ticket|billet ticket|تذكرة تذاكر|ticket fahrkarte|billete boleto|biglietto|билет|bilet|bilhete|kaartje|bilet
accident crash collision|accident collision|تصادم اصطدام|unfall zusammenstoß absturz|accidente choque colisión|scontro schianto|авария столкновение крушение дтп|kaza çarpışma|acidente colisão|ongeluk botsing|wypadek zderzenie
speed|vitesse|سرعة|geschwindigkeit tempo|velocidad|velocità|скорость|hız|velocidade|snelheid|prędkość
fuel petrol gasoline diesel oil|carburant essence pétrole|وقود بنزين نفط|treibstoff benzin öl|combustible gasolina petróleo|carburante benzina petrolio|топливо бензин нефть|yakıt benzin petrol|combustível gasolina petróleo|brandstof benzine olie|paliwo benzyna ropa
energy|énergie énergétique|طاقة|energie|energía|energia|энергия|enerji|energia|energie|energia
factory plant industry industrial|usine industrie industriel|مصنع مصانع صناعة|fabrik industrie werk|fábrica industria industrial|fabbrica industria stabilimento|завод фабрика промышленность|fabrika sanayi|fábrica indústria|fabriek industrie|fabryka przemysł
shop store market supermarket|magasin boutique marché supermarché|متجر متاجر سوق أسواق|laden geschäft markt supermarkt|tienda mercado supermercado|negozio mercato supermercato|магазин рынок супермаркет|dükkan mağaza market|loja mercado supermercado|winkel markt supermarkt|sklep rynek supermarket
customer client consumer|client consommateur|زبون زبائن عميل مستهلك مستهلكين|kunde verbraucher|cliente consumidor|cliente consumatore|клиент потребитель|müşteri tüketici|cliente consumidor|klant consument|klient konsument
company firm business enterprise|entreprise firme|شركة شركات|unternehmen firma|empresa compañía negocio|azienda impresa|компания фирма предприятие бизнес|şirket firma işletme|empresa companhia negócio|bedrijf onderneming|firma przedsiębiorstwo spółka
product production producer goods|produit production producteur marchandise|منتج منتجات إنتاج بضائع سلعة سلع|produkt produktion ware|producto producción mercancía|prodotto produzione merce|продукт производство товар|ürün üretim mal|produto produção mercadoria|product productie goederen|produkt produkcja towar
office bureau|bureau|مكتب مكاتب|büro amt|oficina|ufficio|офис бюро|ofis büro|escritório gabinete|kantoor|biuro
church cathedral|église cathédrale|كنيسة كنائس كاتدرائية|kirche dom kathedrale|iglesia catedral|chiesa cattedrale|церковь собор|kilise katedral|igreja catedral|kerk kathedraal|kościół katedra
mosque|mosquée|مسجد مساجد جامع|moschee|mezquita|moschea|мечеть|cami|mesquita|moskee|meczet
cemetery tomb bury burial|cimetière tombe enterrer|مقبرة مقابر قبر قبور دفن|friedhof grab beerdigung begraben|cementerio tumba enterrar|cimitero tomba seppellire|кладбище могила похоронить|mezarlık mezar gömmek|cemitério túmulo enterrar|begraafplaats graf begraven|cmentarz grób pochować
funeral|funérailles obsèques|جنازة جنازات|trauerfeier|funeral|funerale|похороны|cenaze|funeral|begrafenis uitvaart|pogrzeb
castle palace|château palais|قصر قصور قلعة|burg palast|castillo palacio|castello reggia|дворец|kale saray|castelo palácio|kasteel paleis|pałac
monument statue memorial|monument statue mémorial|نصب تمثال تماثيل|denkmal statue|monumento estatua|monumento statua|памятник статуя мемориал|anıt heykel|monumento estátua|monument standbeeld|pomnik posąg
ruin ruins rubble debris|ruine décombres débris|أنقاض ركام أطلال|trümmer ruine|ruina escombros|rovina macerie|руины обломки развалины|enkaz harabe|ruína escombros|puin ruïne|ruiny gruzy
stadium arena|stade|ملعب ملاعب استاد|stadion arena|estadio|stadio|стадион|stadyum stat|estádio|stadion|stadion
library|bibliothèque|مكتبة مكتبات|bibliothek|biblioteca|biblioteca|библиотека|kütüphane|biblioteca|bibliotheek|biblioteka
school classroom|école scolaire lycée collège|مدرسة مدارس مدرسي|schule|escuela colegio escolar|scuola scolastico liceo|школа школьный|okul|escola escolar|school|szkoła szkolny
university college campus faculty|université universitaire faculté campus|جامعة جامعات جامعي|universität hochschule uni|universidad universitario facultad|università universitario facoltà|университет вуз факультет|üniversite fakülte|universidade faculdade|universiteit hogeschool|uniwersytet uczelnia
student pupil|étudiant élève lycéen|طالب طلاب طلبة تلميذ تلاميذ|student schüler|estudiante alumno|studente alunno|студент ученик школьник|öğrenci|estudante aluno|leerling student|uczeń student uczniowie
class lesson course|classe cours leçon|حصة دورة|klasse kurs unterrichtsstunde|lección curso|classe lezione corso|урок класс курс|sınıf ders kurs|aula curso|les klas cursus|lekcja klasa kurs
education educational|éducation éducatif|تعليم تربية تعليمي|bildung erziehung|educación educativo|istruzione educazione|образование|eğitim|educação educativo|onderwijs|edukacja oświata
study research researcher|étude étudier recherche chercheur|دراسة دراسات بحث أبحاث باحث باحثين|studie forschung forscher studieren|estudio investigación estudiar|studio ricerca studiare ricercatore|исследование учёба исследователь изучать|araştırma araştırmacı|estudo pesquisa pesquisador|studie onderzoek onderzoeker|badanie studiować badacz
science scientist scientific|science scientifique|علم علوم علماء علمي|wissenschaft wissenschaftler wissenschaftlich|ciencia científico|scienza scienziato scientifico|наука учёный ученый научный|bilim|ciência cientista científico|wetenschap wetenschapper|nauka naukowiec naukowy
diploma graduate graduation bachelor|diplôme diplômé|تخرج خريج|abschluss diplom absolvent|graduado diploma|laurea laureato diploma|диплом выпускник|mezun diploma mezuniyet|diploma graduado formatura|diploma afgestudeerd|dyplom absolwent
laboratory lab experiment|laboratoire|مختبر مختبرات|labor experiment|laboratorio experimento|laboratorio esperimento|лаборатория эксперимент|laboratuvar deney|laboratório|laboratorium experiment|laboratorium eksperyment
professor lecturer academic|académique|أستاذ أساتذة أكاديمي|professor dozent akademisch|catedrático académico|professore accademico|профессор академик|profesör akademik|acadêmico académico|professor hoogleraar|profesor akademicki
literacy illiterate|alphabétisation analphabète|أمية محو_الأمية|analphabet|alfabetización analfabeto|alfabetizzazione analfabeta|грамотность|okuryazarlık|alfabetização|geletterdheid|analfabetyzm
nursery kindergarten daycare|crèche maternelle|حضانة روضة|kindergarten kita|guardería|asilo|детсад|anaokulu kreş|creche jardim_de_infância|kinderopvang crèche|przedszkole żłobek
scholarship grant|subvention|منحة|stipendium zuschuss|beca subvención|borsa_di_studio sovvenzione|стипендия грант|burs hibe|bolsa_de_estudo subsídio|beurs subsidie|stypendium dotacja
fire flames wildfire bushfire|incendie feu flamme pompier|حريق حرائق نار نيران لهب|feuer brand flammen|incendio fuego llama|incendio fuoco fiamme|пожар огонь пламя|yangın alev|incêndio fogo|vuur vlammen|pożar ogień
scene|scène|مشهد مشاهد|szene|escena|scena|сцена|sahne|cena|scène|scena
block|bloquer bloc blocage|كتلة عرقل|blockieren block blockade|bloquear bloque bloqueo|bloccare blocco|блок заблокировать|blok engellemek|bloquear bloco bloqueio|blokkeren blok|blok blokować
identify recognise recognize recognition|reconnaître reconnaissance identification|اعتراف اعترف|erkennen identifizieren anerkennung|identificar reconocer reconocimiento|identificare riconoscere riconoscimento|опознать признать признание узнавание|tanınma teşhis_etmek|identificar reconhecer reconhecimento|herkennen identificeren erkenning|zidentyfikować uznać rozpoznać
threaten threat threatening|menace menacer|تهديد هدد يهدد تهديدات|bedrohen drohung drohen bedrohung|amenaza amenazar|minaccia minacciare|угроза угрожать|tehdit|ameaça ameaçar|bedreigen dreiging|groźba grozić
determine determination determined|déterminer détermination|حدد يحدد تصميم عزم|bestimmen entschlossen|determinar determinación|determinare determinazione|определить решимость|belirlemek kararlı|determinar determinação|bepalen vastberaden|określić determinacja
publish publication press_release|publier publication parution|نشر ينشر منشور|veröffentlichen veröffentlichung|publicar publicación|pubblicare pubblicazione|опубликовать публикация|yayımlamak yayın|publicar publicação|publiceren publicatie|opublikować publikacja
newspaper press journalist reporter magazine|journal presse journaliste magazine|صحيفة صحف جريدة صحفي صحفيين مجلة صحافة|zeitung presse journalist zeitschrift|periódico prensa periodista revista|giornale stampa giornalista rivista|газета пресса журналист журнал|gazete basın gazeteci dergi|jornal imprensa jornalista revista|krant pers journalist tijdschrift|gazeta prasa dziennikarz czasopismo
television tv radio broadcast channel media|télévision radio diffusion chaîne médias télé|تلفزيون إذاعة قناة قنوات بث إعلام|fernsehen radio sender medien rundfunk|televisión radio canal medios emisión|televisione radio canale trasmissione|телевидение радио телеканал сми канал|televizyon radyo kanal medya|televisão rádio canal mídia|televisie radio zender media|telewizja radio kanał media
presenter anchor|animateur présentateur animatrice|مذيع|moderator|presentador|conduttore presentatore|ведущий телеведущий|sunucu|apresentador|presentator|prezenter
interview|entretien interview|مقابلة مقابلات|interview|entrevista|intervista|интервью|röportaj mülakat|entrevista|interview|wywiad
conference congress seminar|conférence congrès séminaire|مؤتمر مؤتمرات ندوة|konferenz kongress tagung|conferencia congreso seminario|conferenza congresso convegno|конференция конгресс съезд|konferans kongre|conferência congresso|conferentie congres|konferencja kongres
property possessions estate|propriété biens immobilier|عقارات ممتلكات|eigentum immobilie besitz|propiedad inmobiliario bienes|proprietà immobiliare beni|имущество недвижимость|mülk gayrimenkul|propriedade imóvel|eigendom vastgoed|własność nieruchomość mienie
material substance|matière matériau substance|مادة مواد|stoff material substanz|material sustancia|materiale sostanza|материал вещество|malzeme madde|substância material|stof materiaal|materiał substancja
metal iron steel|métal fer acier|معدن معادن حديد فولاذ|metall eisen stahl|metal hierro acero|metallo ferro acciaio|металл железо сталь|metal demir çelik|metal ferro aço|metaal ijzer staal|metal żelazo stal
plastic|plastique|بلاستيك|plastik kunststoff|plástico|plastica|пластик|plastik|plástico|plastic|plastik
gas|gaz|غاز|gas|gas|gas|газ|gaz|gás|gas|gaz
line|ligne|خط خطوط|linie|fila|linea|линия|hat çizgi|linha|lijn|linia
point|point|نقطة|punkt|punto|punto|точка пункт|nokta|ponto|punt|punkt
load burden cargo freight|fardeau cargaison|حمولة عبء أعباء شحنة|ladung fracht belastung|carga|carico|груз нагрузка бремя|yük kargo|carga|lading vracht last|ładunek
confirm confirmation|confirmer confirmation|أكد يؤكد تأكيد|bestätigen bestätigung|confirmar confirmación|confermare conferma|подтвердить подтверждение|doğrulamak teyit|confirmar confirmação|bevestigen bevestiging|potwierdzić potwierdzenie
basketball|basket basket-ball|كرة_السلة|basketball|baloncesto|pallacanestro|баскетбол|basketbol|basquete|basketbal|koszykówka
toy doll|jouet poupée|دمية|spielzeug puppe|juguete|giocattolo|игрушка кукла|oyuncak|brinquedo|speelgoed|zabawka
prayer pray|prière prier|صلاة صلوات صلى يصلي|gebet beten|oración rezar|preghiera pregare|молитва молиться|dua namaz|oração rezar|gebed bidden|modlitwa modlić
god divine holy sacred|dieu divin sacré saint|الله إله مقدس|gott heilig göttlich|dios santo sagrado|dio santo sacro|бог святой священный|tanrı kutsal|deus sagrado santo|god heilig|bóg święty
priest bishop pope clergy|prêtre évêque pape curé|كاهن قس بابا|priester bischof papst pfarrer|sacerdote obispo papa cura|sacerdote prete vescovo papa|священник епископ|rahip papaz papa|padre bispo papa|priester bisschop paus|ksiądz biskup papież
muslim islam islamic|musulman islam islamique|مسلم مسلمين إسلام إسلامي|muslim islam islamisch|musulmán islam islámico|musulmano islam islamico|мусульманин ислам исламский|müslüman islam|muçulmano islã islão|moslim islam|muzułmanin islam
christian christianity|chrétien christianisme|مسيحي مسيحيين|christ christlich christen|cristiano cristianismo|cristiano cristianesimo|христианин христианский|hristiyan|cristão|christen christelijk|chrześcijanin chrześcijański
jewish jew|juif juive|يهودي يهود|jude jüdisch|judío|ebreo ebraico|еврей еврейский|yahudi|judeu judaico|joods jood|żyd żydowski
christmas|noël|عيد_الميلاد كريسماس|weihnachten|navidad|natale|рождество|noel|natal|kerstmis kerst|święta boże_narodzenie
easter|pâques|عيد_الفصح|ostern|pascua|pasqua|пасха|paskalya|páscoa|pasen|wielkanoc
ramadan|ramadan|رمضان|ramadan|ramadán|ramadan|рамадан|ramazan|ramadã ramadão|ramadan|ramadan
gift|cadeau|هدية هدايا|geschenk|regalo|regalo dono|подарок|hediye armağan|presente|cadeau geschenk|prezent podarunek
gaming gambling casino|jeu_vidéo casino pari|قمار كازينو رهان|glücksspiel kasino wette|apuesta casino videojuego|scommessa casinò videogioco|казино азартный|kumar kumarhane bahis|aposta cassino|gokken casino|hazard kasyno
hobby leisure entertainment|loisir divertissement|ترفيه هواية|freizeit unterhaltung hobby|ocio entretenimiento|intrattenimento svago|развлечение досуг хобби|eğlence hobi|lazer entretenimento|vermaak vrije_tijd|rozrywka hobby
racial ethnic racism racist|racial ethnique racisme raciste|عرقي عنصري عنصرية عرق|ethnisch rassismus rassistisch|étnico racismo racista racial|etnico razzismo razzista razziale|этнический расизм расовый|etnik ırkçılık ırk|étnico racismo racista|etnisch racisme|etniczny rasizm rasistowski
tribe tribal clan indigenous|tribu autochtone indigène clan|قبيلة قبائل عشيرة|stamm indigene|tribu indígena clan|tribù indigeno|племя коренной|kabile aşiret yerli|tribo indígena|stam inheems|plemię rdzenny
gay lesbian homosexual transgender|homosexuel gay lesbienne transgenre|مثلي مثليين|schwul lesbisch homosexuell|homosexual gay transgénero|omosessuale gay|гомосексуал трансгендер|eşcinsel|homossexual gay|homoseksueel|homoseksualny gej
sex sexual gender|sexe sexuel|جنس جنسي|sexuell geschlecht sex|sexo sexual género|sesso sessuale|секс сексуальный|cinsel cinsiyet|sexo sexual gênero|seks seksueel geslacht|seks płeć seksualny
act action|acte action agir|أفعال|handeln handlung aktion|acto acción actuar|atto azione agire|действие поступок|eylem|ato ação agir|actie daad handelen|czyn działać akcja
dedication dedicated|dévouement consacrer|تفان كرس تكريس|hingabe widmen|dedicar dedicación|dedicare dedizione|посвятить|adanmak|dedicar dedicação|toewijden|poświęcić
approach approaching|approcher approche|اقترب يقترب مقاربة نهج|annähern nähern ansatz|acercarse enfoque|avvicinarsi approccio|приближаться подход|yaklaşmak yaklaşım|aproximar abordagem|naderen benadering|zbliżać podejście
attract attraction attractive|attirer attraction attrait|جذب يجذب جاذبية|anziehen attraktion|atraer atracción|attirare attrazione|привлечь привлекательный|çekici cazip|atrair atração|aantrekken|przyciągnąć atrakcja
abandon abandoned|abandonner abandon|تخلى يتخلى هجر مهجور|aufgeben verlassenes|abandonar abandono|abbandono|заброшенный||abandonar|achterlaten|porzucić opuszczony
beat defeat defeated|battre défaite vaincre battu|هزم هزيمة|besiegen niederlage|derrota derrotar vencido|sconfitta sconfiggere battere|поражение разгромить|yenilgi yenmek|derrota derrotar|verslaan nederlaag|klęska przegrana
focus concentrate emphasis|concentrer se_focaliser accent|ركز تركيز|konzentrieren schwerpunkt|concentrar enfocar|concentrare|сосредоточить|odaklanmak|concentrar focar|concentreren|skupić koncentrować
combine mix mixture blend|mélange mélanger combiner combinaison|مزيج خليط خلط|mischung mischen kombinieren|mezcla mezclar combinar|mescolare combinare miscela|смесь смешать сочетание|karışım karıştırmak|mistura misturar combinar|mengen combinatie|mieszanka mieszać połączyć
compensate compensation|indemniser compensation indemnisation|تعويض عوض تعويضات|entschädigung entschädigen|compensar indemnización compensación|risarcire risarcimento compensare|компенсация возместить|tazminat telafi|compensar indemnização indenização|vergoeding compensatie|odszkodowanie rekompensata
consider consideration|considérer envisager considération|اعتبر يعتبر|betrachten erwägen|considerar consideración|considerare considerazione|рассматривать учитывать|değerlendirmek|considerar consideração|overwegen beschouwen|rozważać uważać
contribute contribution|contribuer contribution|ساهم يساهم مساهمة|beitragen beitrag|contribuir contribución|contribuire contributo|вклад способствовать|katkı|contribuir contribuição|bijdragen bijdrage|wkład przyczynić
correct correction|corriger correction correct|صحح تصحيح|korrigieren korrekt richtig|corregir correcto corrección|correggere corretto|исправить правильный|düzeltmek|corrigir correto|corrigeren juist|poprawny prawidłowy
damage damaged harm|dommage dégât endommager nuire|ضرر أضرار تضرر يتضرر|schaden beschädigen|daño dañar|danno danneggiare|ущерб повреждение повредить вред|hasar zarar|dano danificar|schade beschadigen|szkoda uszkodzić
handle|manier manipuler|تعامل يتعامل|umgang|manejar lidiar||справиться||lidar|omgaan|radzić
deliver delivery|livrer livraison|يسلم تسليم توصيل|lieferung ausliefern|entregar entrega|consegnare consegna|доставить доставка|teslimat|entregar entrega|bezorgen levering|dostawa
describe description portray|décrire description|وصف يصف توصيف|beschreiben beschreibung|describir descripción|descrivere descrizione|описать описание|tanımlamak tarif|descrever descrição|beschrijven|opisać opis
design designer|conception concevoir|صمم مصمم|entwurf entwerfen gestalten|diseño diseñar diseñador|progettare progettazione|дизайн проектировать|tasarım|desenho projetar|ontwerp ontwerpen|projektować projektant
distribute distribution|distribuer distribution répartir|وزع يوزع توزيع|verteilen verteilung|distribuir distribución repartir|distribuire distribuzione|распределить раздать|dağıtmak dağıtım|distribuir distribuição|verspreiden distributie|rozdać dystrybucja
estimate estimation|estimer estimation évaluer évaluation|قدر يقدر تقدير تقديرات تقييم|schätzen schätzung bewerten|estimar estimación evaluar|stimare stima valutare|оценка оценить|tahmini değerlendirme|estimar estimativa avaliar|schatten schatting|szacować ocena
evacuate evacuation|évacuer évacuation|إجلاء أجلى إخلاء|evakuieren evakuierung|evacuar evacuación|evacuare evacuazione|эвакуация эвакуировать|tahliye|evacuar evacuação|evacueren|ewakuacja ewakuować
examine inspect inspection|examiner inspecter inspection|فحص يفحص تفقد|untersuchen inspektion|examinar inspeccionar inspección|esaminare ispezione|осмотреть проверка проверить|incelemek muayene|examinar inspecionar|onderzoeken inspectie|badać
exist existence|exister existence|وجود موجود يوجد|existieren existenz|existir existencia|esistere esistenza|существовать существование|varlık|existir existência||istnieć istnienie
explode explosion blast|exploser explosion|انفجر انفجار انفجارات|explodieren explosion|explotar explosión|esplodere esplosione|взрыв взорваться|patlamak patlama|explodir explosão|ontploffen explosie|wybuch eksplozja
explore exploration|explorer exploration|استكشاف استكشف|erforschen erkunden|explorar exploración|esplorare esplorazione||keşfetmek|explorar exploração|verkennen|eksplorować
express expression|exprimer expression|أعرب تعبير|ausdrücken ausdruck|expresar expresión|esprimere espressione|выразить выражение|ifade|expressar expressão exprimir|uitdrukken uiting|wyrazić wyrażenie
set|fixer|ضبط|festlegen|fijar|fissare|установить|ayarlamak|fixar|vaststellen|ustalić
float drift|flotter dériver|طفا عائم|treiben schwimmend|flotar|galleggiare|дрейфовать|yüzer|flutuar|drijven|unosić
flow pour|couler verser flux|تدفق يتدفق انسكب|fließen strömen|fluir flujo verter|scorrere flusso versare|течь поток лить|akmak akış|fluir fluxo|stromen vloeien|płynąć lać strumień
generate|générer engendrer|أنتج|erzeugen|generar|generare|порождать|üretmek|gerar|genereren opwekken|generować
guide guidance|guider guide|أرشد إرشاد|anleitung|guía guiar|guida|руководство гид|rehber kılavuz|guia guiar|gids|przewodnik
advise advice adviser|conseiller conseil|نصح نصيحة مستشار نصائح|raten berater rat|aconsejar asesor consejo|consigliare consulente consiglio|совет советник посоветовать|danışman tavsiye|aconselhar conselho assessor|adviseren adviseur advies|rada doradca
ignore neglect|ignorer négliger négligence|تجاهل إهمال أهمل|ignorieren vernachlässigen|ignorar negligencia|ignorare trascurare negligenza|игнорировать халатность|görmezden ihmal|ignorar negligência|negeren verwaarlozen|ignorować zaniedbać
implement implementation apply application|appliquer application mise_en_œuvre mettre_en_œuvre|طبق تطبيق نفذ ينفذ تنفيذ|umsetzen umsetzung anwenden anwendung|implementar aplicar aplicación|attuare applicare applicazione|применить осуществить внедрить|uygulamak uygulama|implementar aplicar aplicação|toepassen uitvoeren|wdrożyć zastosować realizacja
install installation|installer installation|تركيب ثبت|installieren anlage|instalar instalación|installare impianto installazione|монтаж|kurulum monte|instalar instalação|installeren|zainstalować instalacja
insure insurance insurer|assurance assureur assurer|تأمين|versicherung versichern|aseguradora asegurar|assicurazione assicurare|страхование страховой|sigorta|seguradora|verzekering|ubezpieczenie
intend intention|intention|نية اعتزم يعتزم نوى ينوي|absicht beabsichtigen|intención pretender|intenzione intendere|намерение намереваться|niyet|intenção pretender|bedoeling|zamiar zamierzać
invent invention innovation innovative|inventer invention innovation innovant|اخترع اختراع ابتكار مبتكر|erfinden erfindung innovation|inventar invento innovación|inventare invenzione innovazione|изобретение инновация|icat yenilik|inventar invenção inovação|uitvinding innovatie|wynalazek innowacja
invest investment investor|investir investissement investisseur|استثمر استثمار مستثمر استثمارات|investieren investition investor|invertir inversión inversor|investire investimento investitore|инвестиция инвестор вложить|yatırım|investir investimento|investeren investering|inwestycja inwestować
involve involved involvement|impliquer implication|ضلوع تورط متورط|beteiligt verwickelt einbeziehen|involucrar implicado|coinvolgere coinvolto|вовлечь причастный|karışmak ilgisi|envolver envolvido|betrokken|zaangażowany zaangażować
miss missed|rater|فات فوت|verpassen|perderse|mancare||kaçırmak|faltar|missen|przegapić
raise lift|lever soulever relever|رفع يرفع|heben hob gehoben anheben|levantar alzar elevar|sollevare alzare|поднять поднимать|yükseltmek kaldırdı|levantar erguer|tillen optillen|podnieść
maintain maintenance|maintenir maintien entretenir|صيانة أبقى إبقاء|aufrechterhalten instandhaltung wartung|mantenimiento sustentar|manutenzione|поддержание техобслуживание|idame|manutenção|onderhoud handhaven|konserwacja
monitor supervise supervision|surveiller surveillance superviser|مراقبة إشراف أشرف رصد|überwachen aufsicht überwachung|supervisar vigilancia vigilar|sorvegliare vigilanza supervisione|надзор мониторинг слежка|izleme gözetim|supervisionar vigilância monitorar|toezicht monitoren bewaken|nadzór monitorować
negotiate negotiation bargain|négocier négociation|تفاوض مفاوضات|verhandeln verhandlung|negociar negociación|negoziare trattativa|переговоры договориться|müzakere pazarlık|negociar negociação|onderhandelen|negocjacje negocjować
notice|remarquer constater|لاحظ يلاحظ ملاحظة|bemerken|notar percatarse|notare|заметить|fark_etmek|notar|opmerken merken|zauważyć
obey comply|obéir|امتثل طاعة|gehorchen einhalten|obedecer cumplir|obbedire|соблюдать повиноваться|uymak itaat|obedecer cumprir|gehoorzamen naleven|przestrzegać
occupy|occuper|احتل احتلال|besetzen besetzung|ocupar|occupare|оккупация занять|işgal|ocupar ocupação|bezetten|okupacja zająć
owe due|dû|استحق مستحق|fällig|debido|dovuto|должен|borçlu|devido|verschuldigd|należny
perform performance|représentation interpréter|أداء|aufführung auftreten|rendimiento interpretar actuación|esibirsi prestazione esibizione|выступление выступать|performans|desempenho atuação|optreden|występ występować
persuade convince convincing|convaincre persuader|أقنع إقناع|überzeugen überreden|convencer persuadir|convincere persuadere|убедить|ikna|convencer persuadir|overtuigen|przekonać
pick|ramasser cueillir|التقط|pflücken abholen|recolección|prelevare|забрать|alıp||oppakken|
suspend suspension|suspension|تعليق تجميد|aussetzen|suspensión|sospensione|приостановить|askıya|suspensão|opschorten|zawiesić
praise|éloge|مدح أشاد إشادة|loben lob|elogiar alabar|elogiare lodare|похвалить|övgü övmek|elogiar|prijzen|chwalić pochwała
promote promotion|promouvoir promotion|ترقية عزز يعزز تعزيز|fördern förderung beförderung|promover promoción fomentar|promuovere promozione|продвижение|terfi|promover promoção|bevorderen promotie|promować awans
propose proposal suggestion|proposer proposition|اقترح اقتراح مقترح|vorschlagen vorschlag|proponer propuesta|proporre proposta|предложить предложение|öneri önermek|propor proposta|voorstel|propozycja proponować
chase|pourchasser poursuite|طارد مطاردة|jagen verfolgungsjagd|persecución perseguir|inseguire inseguimento|погоня преследовать|kovalamak|perseguir|achtervolging|pościg gonić
qualify qualification qualified|qualifier qualification qualifié|تأهل مؤهل|qualifizieren qualifikation|clasificar calificado|qualificare qualifica|квалификация|nitelikli|qualificar|kwalificeren|kwalifikacja
realise realize awareness aware|conscient prendre_conscience conscience|أدرك يدرك وعي توعية|bewusst bewusstsein|consciente conciencia|consapevole coscienza|осознать сознание|farkında bilinç|consciente consciência|bewust besef|świadomy świadomość
recommend recommendation|recommander recommandation|أوصى توصية توصيات|empfehlen empfehlung|recomendar recomendación|raccomandare raccomandazione|рекомендовать рекомендация|öneriler|recomendar recomendação|aanbevelen|zalecać zalecenie
reform reforms|réforme réformer|إصلاح إصلاحات|reform reformieren|reforma reformar|riforma|реформа|reform|reforma|hervorming|reforma
release|libérer libération relâcher|أفرج إفراج تحرير|freilassen freilassung befreien|liberar liberación|liberare liberazione rilascio|освободить освобождение|serbest|libertar libertação liberar|vrijlaten vrijlating|uwolnić uwolnienie
represent representative representation|représenter représentant|مثل يمثل تمثيل|vertreten vertreter|representar representante|rappresentare rappresentante|представитель представлять|temsil temsilci|representar representante|vertegenwoordigen vertegenwoordiger|reprezentować przedstawiciel
reproduce repeat repetition|répéter répétition|كرر تكرار|wiederholen wiederholung|repetir repetición|ripetere ripetizione|повторить повторение|tekrar|repetir repetição|herhalen herhaling|powtórzyć
reserve booking|réserver réservation réserve|حجز احتياطي|reservieren reserve buchung|reservar reserva|prenotare prenotazione riserva|забронировать резерв|rezervasyon yedek|reservar reserva|reserveren reserve|rezerwacja rezerwować
retire retirement retiree|retraité prendre_sa_retraite|تقاعد متقاعد متقاعدين|ruhestand rentner pensioniert|jubilado jubilación|pensionato pensionamento|пенсионер|emekli emeklilik|aposentado|gepensioneerd|emeryt emerytura
pension|retraite pension|معاش معاشات|rente|pensión|pensione|пенсия||pensão aposentadoria|pensioen|renta
reward bonus|récompenser prime|مكافأة مكافآت|belohnung prämie|recompensa bono|ricompensa|вознаграждение бонус|prim|recompensa bônus|beloning bonus|premia
ride riding|chevaucher équitation|ركوب يركب|reiten fahrt|montar|cavalcare|верхом|binmek|montar|paardrijden|jeździć
roll wheel|roue|عجلة عجلات تدحرج|rollen rad|rodar rueda|rotolare ruota|колесо катиться|tekerlek yuvarlamak|rodar roda|wiel rollen|toczyć
satellite|satellite fusée|قمر_صناعي|satellit rakete|satélite cohete|satellite razzo|спутник ракета|uydu roket|satélite foguete|satelliet raket|satelita rakieta
scream shout yell|crier cri hurler|صراخ صرخ يصرخ هتاف|schreien schrei rufen|gritar grito|gridare urlare grido|крик кричать|çığlık bağırmak|gritar grito|schreeuwen gillen|krzyk krzyczeć
settle|implanter colonie|استقر استيطان|siedeln siedlung|asentar asentamiento|insediamento insediare|поселение поселиться|yerleşmek yerleşim|assentar assentamento|vestigen nederzetting|osiedlić osada
shelter refuge|abri refuge abriter|مأوى ملجأ ملاجئ|zuflucht notunterkunft|refugio albergue|rifugio riparo|убежище укрытие приют|barınak sığınak|abrigo refúgio|opvang schuilplaats|schronienie schronisko
sink sank drown drowned|noyer noyade|غرق يغرق|ertrinken versinken|hundir ahogar|affondare annegare|утонуть тонуть|batmak boğulmak|afundar afogar|verdrinken zinken|utonąć utopić
slip slide|glisser|انزلق انزلاق|rutschen gleiten|resbalar deslizar|scivolare|скользить|kaymak|escorregar deslizar|glijden|poślizgnąć
spread|propager répandre diffuser|انتشر انتشار ينتشر|verbreiten ausbreiten|propagar difundir extenderse|diffondere|распространить распространение|yayılmak|espalhar propagar|verspreiding|rozprzestrzeniać szerzyć
steal stole stolen theft thief|voleur|سرق يسرق سرقة لص لصوص|stehlen gestohlen diebstahl dieb|robar robo ladrón|rubare furto ladro|украсть кража вор|çalmak hırsız|roubar roubo ladrão|stelen diefstal dief|kraść kradzież złodziej
storage warehouse|stocker stockage entrepôt|تخزين مخزن مستودع|lagern lager speichern|almacenar almacén|magazzino immagazzinare|склад хранение|depolamak depo|armazenar armazém|opslaan magazijn|magazyn magazynować
strengthen reinforce|renforcer renforcement|تقوية دعّم|stärken verstärken|reforzar fortalecer|rafforzare|усилить укрепить|güçlendirmek|reforçar fortalecer|versterken|wzmocnić
submit|soumettre|أحال|einreichen||sottoporre|подать|başvurmak|submeter|indienen|złożyć
surround encircle|entourer encercler|أحاط محاط طوق|umgeben umzingeln|rodear|circondare|окружить|çevrelemek kuşatmak|cercar rodear|omringen|otoczyć
caring caregiver|prendre_soin|اعتنى يعتني|kümmern|cuidar|badare|заботиться|ilgilenmek|cuidar|verzorgen|dbać
trap trapped|piège piéger coincé|فخ محاصر عالق|falle eingeschlossen|trampa atrapado|trappola intrappolato|ловушка|tuzak mahsur|armadilha|val|pułapka uwięziony
upgrade update|mise_à_jour actualiser moderniser|تحديث حدّث|aktualisieren modernisieren|actualizar|aggiornare|обновить|güncelleme|atualizar|bijwerken|aktualizacja
urge|exhorter|حث ناشد|drängen|instar|esortare|призвать|çağrıda|instar|aansporen|wzywać
vary variety variation|varier variété variation|تنوع تفاوت|variieren vielfalt|variar variedad|variare varietà|разнообразие|çeşitlilik|variar variedade|variëren variatie|różnorodność
boil|bouillir chauffer|غلى تسخين|erhitzen|hervir calentar|bollire riscaldare|кипеть нагреть|kaynamak ısıtmak|ferver aquecer|verwarmen|wrzeć grzać
squander wasteful|gaspiller gaspillage|إهدار أهدر|verschwenden verschwendung|desperdiciar|sprecare spreco|растратить|israf|desperdiçar|verspillen|marnować
wave|vague|موجة موجات أمواج|welle|ola oleada|onda ondata|волна|dalga|onda|golf|fala
match fixture|match|مباراة مباريات|fußballspiel begegnung|partido|partita|матч поединок|maç||wedstrijd duel|mecz
multiple several|plusieurs multiple|متعدد عدة|mehrere mehrfach|varios múltiple|parecchi molteplice|несколько множественный|birkaç|vários múltiplo|meerdere enkele|kilka wielokrotny
critical critically|critique critiquer|حرجة انتقاد انتقد ينتقد|kritisch kritik kritisieren|crítico crítica criticar|critico critica criticare|критический критика критиковать|eleştiri|crítico crítica criticar|kritiek kritisch|krytyczny krytyka
fatal fatally lethal deadly|mortel fatal meurtrier|مميت|tödlich|mortal letal|mortale letale|смертельный|ölümcül|fatal letal|dodelijk|śmiertelny
surface|surface|سطح|oberfläche|superficie|superficie|поверхность|yüzey|superfície|oppervlak|powierzchnia
least fewer less|moins|أقل|weniger mindestens|menos|meno almeno|меньше|az|menos|minder|mniej najmniej
few|peu|قليل|wenige|pocos|pochi|мало||poucos|weinig|mało niewielu
together jointly|ensemble conjointement|معا سويا|zusammen|juntos conjuntamente|insieme|вместе совместный|birlikte|juntos conjunto|samen|razem wspólnie
statement|communiqué déclaration|بيان تصريح تصريحات|erklärung stellungnahme|comunicado declaración|comunicato dichiarazione|заявление|bildiri açıklama|comunicado declaração|verklaring|oświadczenie
report reports|rapport compte_rendu|تقرير تقارير|bericht|informe reporte|resoconto|доклад отчёт|rapor|relatório|verslag rapport|raport sprawozdanie
tragedy tragic disaster catastrophe|tragédie tragique catastrophe désastre drame|مأساة مأساوي كارثة كوارث|tragödie tragisch katastrophe|tragedia trágico desastre catástrofe|tragedia tragico disastro catastrofe|трагедия катастрофа бедствие|trajedi felaket facia|tragédia trágico desastre catástrofe|tragedie ramp|tragedia katastrofa tragiczny
emergency|état_d'urgence|حالة_طوارئ|notfall notstand|emergencia|emergenza|чрезвычайный|acil_durum|emergência|noodgeval noodtoestand|
victim casualty|victime|ضحية ضحايا|opfer|víctima|vittima|жертва|kurban mağdur|vítima|slachtoffer|ofiara
self automatic automatically|automatique|تلقائي آلي|automatisch|automático|automatico|автоматический|otomatik|automático|automatisch|automatyczny
domestic|domestique|منزلي|häuslich inländisch|doméstico|domestico|домашний|yurtiçi|doméstico|huiselijk binnenlands|domowe
force forced forces|forces|قسري|kräfte|fuerzas forzado|forze forzato|насильственный силы|zorla kuvvetler|forçado forças|krachten gedwongen|przymusowy siły
save saving savings|épargne épargner|ادخار|sparen ersparnisse|ahorrar ahorro|risparmiare risparmio|экономить сбережения|tasarruf birikim|poupar poupança|sparen besparing|oszczędzać oszczędności
call calling|appel appeler|نداء نادى|ruf|llamamiento|chiamare appello|звать|çağrı seslenmek|chamar apelo|roepen oproep|wołać apel apelować
discuss discussion argument argue|discussion débat débattre|ناقش يناقش نقاش مناقشة جدل|diskutieren diskussion debatte|discutir discusión debate|discussione dibattito|обсудить обсуждение дискуссия|tartışmak tartışma|discutir discussão debate|bespreken discussie debat|dyskusja omówić debata
dispute quarrel disagreement conflict|dispute désaccord querelle conflit litige|نزاع خلاف خلافات صراع نزاعات|streit konflikt|disputa conflicto desacuerdo|disputa conflitto lite disaccordo|спор конфликт разногласие|anlaşmazlık çatışma|disputa conflito desacordo|geschil ruzie conflict|spór konflikt kłótnia
agree agreement deal accord|accord entente|اتفق يتفق اتفاق اتفاقية اتفاقيات|vereinbaren einigung abkommen zustimmen|acuerdo acordar|accordo concordare|соглашение договор|anlaşma anlaşmak|acordo concordar|overeenkomst akkoord|umowa porozumienie zgoda
approve approval|approuver approbation|وافق يوافق موافقة|genehmigen billigen genehmigung|aprobar aprobación|approvare approvazione|одобрить одобрение|onay onaylamak|aprovar aprovação|goedkeuren goedkeuring|zatwierdzić aprobata
oppose opposite opposed|opposé contraire opposer|عكس ضد عارض يعارض|entgegengesetzt gegenteil dagegen|oponerse contrario opuesto|opporsi contrario opposto|противоположный против|karşı zıt|opor contrário oposto|tegenovergesteld tegen|przeciwny przeciwko
blame|reprocher blâmer|لام يلوم|vorwerfen schuld|culpar culpa|incolpare colpa|обвинять|suçlamak|culpar culpa|beschuldigen|winić wina
excuse apologise apology apologize|excuse excuser s'excuser|اعتذر يعتذر اعتذار عذر|entschuldigen entschuldigung|disculpa disculparse|scusa scusarsi|извиниться извинение|özür|desculpa|excuus verontschuldigen|przeprosić przeprosiny
promise pledge vow|promesse promettre|وعد وعود تعهد يتعهد|versprechen|promesa prometer|promessa promettere|обещать обещание|söz_vermek vaat|promessa prometer|beloven belofte|obietnica obiecać
request ask|demande demander|طلب يطلب مطالب|bitten anfrage antrag|solicitud pedir solicitar|richiesta chiedere|просьба просить запрос|talep rica|pedido pedir solicitar|verzoek verzoeken|prośba prosić wniosek
demand insist|exiger revendication insister|مطالبة أصر يصر إصرار|fordern forderung verlangen|exigir exigencia insistir|esigere insistere pretesa|требовать требование настаивать|ısrar|exigir exigência insistir|eisen eis|żądać żądanie
rumour rumor gossip|rumeur|إشاعة شائعات|gerücht|rumor|pettegolezzo|слухи|söylenti dedikodu|boato rumor|gerucht|plotka pogłoska
lie lied liar|mensonge mentir menteur|كذب يكذب أكاذيب|lüge lügen|mentira mentir|bugia mentire|ложь врать|yalan|mentira mentir|liegen leugen|kłamstwo kłamać
alert alarm|alerte alarme alerter|إنذار تنبيه|alarm alarmieren|alerta alarma|allerta allarme|оповещение|alarm uyarı|alerta alarme|alarm|alarm alert
target|cible viser|استهدف يستهدف مستهدف|zielen zielscheibe|apuntar|bersaglio mirare|мишень|hedeflemek|alvo visar|doelwit|tarcza
series sequence|série|سلسلة متتالية|serie reihe|serie|serie|серия сериал|dizi seri|série|reeks serie|seria serial
section segment|section tranche|أقسام شريحة|abschnitt|sección tramo|sezione|раздел отрезок|bölüm kesim|seção secção|sectie afdeling|sekcja odcinek
item object thing|objet chose|شيء أشياء|ding sache|objeto cosa|oggetto cosa|вещь объект|nesne şey eşya|objeto coisa|ding voorwerp zaak|rzecz przedmiot
facility infrastructure|infrastructure installations|مرفق مرافق منشأة منشآت بنية_تحتية|einrichtung infrastruktur|instalaciones infraestructura|infrastruttura|инфраструктура учреждение|tesis altyapı|instalações infraestrutura|faciliteit infrastructuur|obiekt infrastruktura placówka
institution institute|institution institut|مؤسسة مؤسسات معهد معاهد هيئة|institution institut|institución instituto|istituzione istituto|институт институция|kurum enstitü|instituição instituto|instelling instituut|instytucja instytut
agency agencies|agence|وكالة وكالات|agentur|agencia|agenzia|агентство|ajans|agência|agentschap|agencja
commission committee|commission comité|لجنة لجان|kommission ausschuss komitee|comisión comité|commissione comitato|комиссия комитет|komisyon komite|comissão comitê|commissie comité|komisja komitet
council board|conseil_d'administration conseil_municipal|مجلس مجالس|vorstand|junta|giunta||meclis kurul konsey|câmara|raad|zarząd
policy|politique|سياسة سياسات|politik|política|politica|политика|politika|política|beleid|polityka
strategy tactic strategic|stratégie tactique|استراتيجية استراتيجي|strategie taktik|estrategia táctica|strategia tattica|стратегия тактика|strateji taktik|estratégia tática|strategie|strategia taktyka
official officials|officiel fonctionnaire|رسمي رسمية|offiziell amtlich beamte|oficial funcionario|ufficiale funzionario|официальный чиновник|resmi yetkili|oficial|officieel ambtenaar|oficjalny urzędnik
legitimate legal illegal|légal illégal légitime|قانوني شرعي غير_قانوني|legal illegal rechtmäßig|legal ilegal legítimo|legale illegale legittimo|законный незаконный|yasal yasadışı|legal ilegal legítimo|wettig illegaal|legalny nielegalny
independent independence|indépendant indépendance|مستقل استقلال|unabhängig unabhängigkeit|independiente independencia|indipendente indipendenza|независимый независимость|bağımsız bağımsızlık|independente independência|onafhankelijk onafhankelijkheid|niezależny niepodległość
peace|paix|سلام|frieden|paz|pace|мирный|barış|paz|vrede|pokojowy
guard|garde gardien|حارس حراس حرس|wache wächter|guardia guardián|guardia custode|охрана охранник|muhafız|guarda|bewaker wacht|strażnik straż
fight brawl|bagarre combat combattre|قتال عراك شجار اشتباك|schlägerei|pelea combate pelear|combattimento combattere rissa|драка бой|kavga dövüş|briga combate|gevecht|bójka
loose|desserré|فضفاض|locker lose|suelto|sciolto|рыхлый|gevşek|frouxo|los|luźny
reckless irresponsible|imprudent irresponsable|متهور طائش|rücksichtslos leichtsinnig|imprudente irresponsable|imprudente irresponsabile|безрассудный|pervasız|imprudente|roekeloos|lekkomyślny
innocent innocence|innocent innocence|بريء أبرياء براءة|unschuldig unschuld|inocente inocencia|innocente innocenza|невиновный|masum|inocente|onschuldig|niewinny
terrible horrible awful|terrible horrible affreux|فظيع مروع مرعب|schrecklich furchtbar entsetzlich|terrible horrible|terribile orribile|ужасный страшный|korkunç berbat|terrível horrível|verschrikkelijk vreselijk|straszny okropny
funny fun amusing|drôle amusant|مضحك مسل طريف|lustig spaß|divertido gracioso|divertente|смешной забавный|komik eğlenceli|engraçado divertido|grappig leuk|zabawny śmieszny
nice|sympathique sympa|ودود|nett|simpático|simpatico|милый|hoş|simpático|aardig|miły
boring bored dull|ennuyeux ennui|ممل ملل|langweilig|aburrido|noioso|скучный|sıkıcı|chato|saai|nudny
solid stable stability|stable stabilité solide|مستقر استقرار صلب ثابت|stabil stabilität|estable estabilidad sólido firme|stabile stabilità solido|стабильный стабильность прочный|istikrar sağlam|estável estabilidade sólido|stabiel stabiliteit stevig|stabilny stabilność
violent violence|violent violence|عنيف عنف|gewalttätig gewalt|violento violencia|violento violenza|насилие насильственное|şiddet|violento violência|gewelddadig geweld|przemoc gwałtowny
massive mass|massif masse|جماعي|massiv masse|masivo masa|massiccio massa|массовый масса|kitlesel|maciço massa|massaal massa|masowy masa
general generally|général généralement|عموما عامة|allgemein generell|general generalmente|generale generalmente|вообще|genel|geral geralmente|algemeen|ogólny generalnie
basic basically|basique élémentaire|أولي|elementar|básico elemental|elementare|базовый||básico||elementarny
positive|positif|إيجابي إيجابية|positiv|positivo|positivo|положительный|olumlu pozitif|positivo|positief|pozytywny dodatni
negative|négatif|سلبي سلبية|negativ|negativo|negativo|отрицательный негативный|olumsuz negatif|negativo|negatief|negatywny ujemny
relevant related|pertinent|ذو_صلة|relevant betreffend|pertinente|pertinente rilevante|соответствующий|ilgili|relevante|relevant|istotne
original originally|original originel|أصلي|ursprünglich original|original|originale|оригинальный|orijinal özgün|original|oorspronkelijk|oryginalny pierwotny
alternative|alternative|بدائل|alternative|alternativa|alternativa|альтернатива|alternatif|alternativa|alternatief|alternatywa
potential|potentiel|كامن إمكانات|potenziell potential|potencial|potenziale|потенциал потенциальный|potansiyel|potencial|potentieel|potencjalny
final|final finale|نهائي نهائية|finale endgültig|definitivo finalista|definitivo|окончательный финал|nihai final|definitivo|definitief finale|finał ostateczny
limitless endless infinite|infini illimité|لا_نهائي|unendlich|infinito|infinito|бесконечный|sonsuz|infinito|oneindig|nieskończony
luxury luxurious|luxe luxueux|فخم رفاهية فاخر|luxus luxuriös|lujo lujoso|lusso|роскошь|lüks|luxo|luxe|luksus
modest humble|modeste humble|متواضع تواضع|bescheiden|modesto humilde|modesto umile|скромный|mütevazı|modesto humilde|bescheiden|skromny
native|natif|أصيل|einheimisch|nativo oriundo|nativo|уроженец|doğma|nativo|geboortig|rodzimy
naked nude|nu dénudé|عاري|nackt|desnudo|nudo|голый|çıplak|nu|naakt|nagi
dominant dominate|dominer dominant|هيمن هيمنة مهيمن|dominieren beherrschen|dominar dominante|dominare dominante|доминировать|egemen|dominar|domineren|dominować
transparent transparency|transparent transparence|شفاف شفافية|transparent transparenz|transparente transparencia|trasparente trasparenza|прозрачный прозрачность|şeffaf şeffaflık|transparente|transparant|przejrzysty
optimistic optimism|optimiste optimisme|متفائل تفاؤل|optimistisch optimismus|optimista|ottimista ottimismo|оптимизм|iyimser|otimista|optimistisch|optymizm
pessimistic desperate despair|désespoir désespéré pessimiste|يأس يائس متشائم|verzweifelt verzweiflung pessimistisch|desesperación desesperado pesimista|disperazione disperato pessimista|отчаяние отчаянный|umutsuz çaresiz|desespero desesperado|wanhoop wanhopig|rozpacz zdesperowany
reluctant hesitate hesitation|hésiter réticent|تردد متردد|zögern|vacilar reacio|esitare riluttante|колебаться|tereddüt isteksiz|hesitar relutante|aarzelen|wahać niechętny
remarkable impressive|impressionnant remarquablement|مذهل مبهر|beeindruckend bemerkenswert|impresionante notable|impressionante|впечатляющий|etkileyici|impressionante|indrukwekkend|imponujący
spectacular dramatic|spectaculaire dramatique|مثير دراماتيكي|spektakulär dramatisch|espectacular dramático|spettacolare drammatico|впечатление драматический|dramatik çarpıcı|espetacular dramático|spectaculair|spektakularny dramatyczny
spectacle|spectacle|استعراض|show spektakel|espectáculo|spettacolo|шоу зрелище|gösteri şov|espetáculo|voorstelling|przedstawienie pokaz
sustainable sustainability|durabilité|مستدام استدامة|nachhaltig nachhaltigkeit|sostenible|sostenibile|устойчивый|sürdürülebilir|sustentável|duurzaam|zrównoważony
toxic poison pollution polluted|toxique poison pollution pollué empoisonner|سام سم تلوث تسمم ملوث|giftig gift verschmutzung|tóxico veneno contaminación|tossico veleno inquinamento|токсичный яд загрязнение отравление|zehirli zehir kirlilik|tóxico veneno poluição|giftig vervuiling gif|trujący trucizna zanieczyszczenie
vulnerable|vulnérable|عرضة مستضعف|verletzlich gefährdet|vulnerable|vulnerabile|уязвимый|savunmasız|vulnerável|kwetsbaar|narażony
abuse abusive|abus maltraitance|اعتداء إساءة|missbrauch misshandlung|abuso maltrato|abuso maltrattamento|злоупотребление|istismar taciz|abuso|misbruik|nadużycie znęcanie
adopt adoption|adopter adoption|تبنى يتبنى|adoptieren verabschieden|adoptar adopción|adottare adozione|принятие усыновить|benimsemek evlat_edinme|adotar adoção|aannemen adoptie|adopcja
childcare upbringing|élever éduquer|تنشئة|erziehen kinderbetreuung|crianza|allevare|воспитание|yetiştirmek||opvoeden opvoeding|wychowanie
inherit inheritance legacy|héritage hériter|ورث ميراث إرث|vermächtnis erben|herencia legado heredar|eredità ereditare|наследство|veraset|herança legado|erfenis|dziedziczyć
destiny fate|destin sort|مصير|schicksal|destino|destino|судьба|kader akıbet|destino|lot|los przeznaczenie
adventure|aventure|مغامرة|abenteuer|aventura|avventura|приключение|macera|aventura|avontuur|przygoda
milestone|jalon|مفصلي|meilenstein|hito|pietra_miliare|веха|dönüm|marco|mijlpaal|kamień_milowy
ambition ambitious|ambition ambitieux|طموح طموحات|ehrgeiz ehrgeizig|ambición ambicioso|ambizione ambizioso|амбиция|hırs iddialı|ambição ambicioso|ambitie|ambicja
viewer|téléspectateur|مشاهدين|fernsehzuschauer|televidente|telespettatore|телезритель|izleyen|telespectador|kijker|telewidz
aspect feature characteristic trait|aspect caractéristique trait|سمة سمات خاصية ملامح|aspekt merkmal eigenschaft|aspecto característica rasgo|aspetto caratteristica|аспект особенность черта|özellik|aspeto característica|aspect kenmerk|aspekt cecha
element component factor ingredient|élément composant facteur ingrédient|عنصر عناصر عوامل مكون|element faktor bestandteil zutat|elemento factor componente ingrediente|elemento fattore componente ingrediente|элемент фактор компонент|unsur etken bileşen|elemento fator componente|element factor onderdeel|element czynnik składnik
content contents|contenu|محتوى محتويات مضمون|inhalt|contenido|contenuto|содержание|içerik|conteúdo|inhoud|treść zawartość
criterion criteria standard|critère standard|معيار معايير|kriterium standard|criterio estándar|criterio standard|критерий стандарт|kriter standart|critério padrão|criterium standaard|kryterium standard
phenomenon|phénomène|ظاهرة ظواهر|phänomen erscheinung|fenómeno|fenomeno|явление феномен|fenomen|fenômeno|fenomeno fenomeen|zjawisko
perspective prospect outlook|perspective|أفق آفاق منظور|perspektive aussicht|perspectiva|prospettiva|перспектива|perspektif|perspectiva|perspectief vooruitzicht|perspektywa
dilemma option|dilemme option|معضلة|option dilemma|opción dilema|opzione dilemma|вариант дилемма|seçenek ikilem|opção dilema|optie dilemma|opcja dylemat
setback|revers|انتكاسة|rückschlag|revés|battuta_d'arresto||gerileme|revés|tegenslag|niepowodzenia
sacrifice|sacrifice sacrifier|تضحية ضحى|opfern|sacrificio|sacrificio|жертвовать|fedakarlık|sacrifício|opoffering|poświęcenie
slogan banner flag|drapeau slogan bannière pancarte|أعلام راية شعار شعارات لافتة|flagge fahne slogan transparente|bandera lema pancarta|bandiera slogan striscione|флаг лозунг|bayrak slogan pankart|bandeira lema faixa|vlag spandoek leus|flaga hasło transparent
shadow|ombre|ظلال|schatten|sombra|ombra|тень|gölge|sombra|schaduw|cień
gap hole|trou écart fossé|ثقب فجوة حفرة|loch lücke kluft|agujero brecha hueco|buco divario|дыра разрыв яма|delik uçurum|buraco lacuna|gat kloof|dziura luka
stick pole|bâton poteau perche|عصا عمود أعمدة|stock stange pfahl|palo poste|bastone palo|палка столб|sopa direk|pau poste|stok paal|kij słup
rope chain cable|corde câble|حبل حبال سلك كابل|seil kette kabel|cuerda cadena cable|corda catena cavo|верёвка цепь кабель|ip zincir kablo|corda cabo corrente|touw ketting kabel|lina łańcuch kabel
brand logo label|logo étiquette|علامة_تجارية|marke logo etikett|logotipo|marchio logo etichetta|бренд логотип этикетка|marka logo etiket|logotipo|merk logo|marka logo etykieta
cosmetics make-up|cosmétique maquillage|تجميل مستحضرات مكياج|kosmetik schminke|cosmético maquillaje|cosmetico trucco|косметика макияж|kozmetik makyaj|cosmético maquilhagem|cosmetica make-up|kosmetyk makijaż
contract|contrat|تعاقد|vertrag|contrato|contratto|контракт|sözleşme|contrato|contract|kontrakt
signature signed|signature signer|توقيع|unterschrift unterzeichnen|firmar|firmare|подпись подписать|imza imzalamak|assinatura assinar|handtekening ondertekenen|podpis podpisać
survey poll|sondage|استطلاع استبيان|umfrage|encuesta sondeo|sondaggio|опрос|anket|sondagem inquérito|peiling enquête|sondaż ankieta
investigation investigate probe|enquête enquêter enquêteur|تحقيق تحقيقات محقق|ermittlung ermitteln|pesquisas|indagine indagare|расследование расследовать|soruşturma|investigar||śledztwo dochodzenie
criminal crime|crime criminel criminalité|جريمة جرائم إجرامي مجرم|verbrechen kriminell kriminalität|crimen criminal delito|crimine criminale reato|преступление преступник|suç suçlu|crime criminoso|misdaad crimineel|przestępstwo przestępca
police officer|police policier|شرطة شرطي|polizei polizist|policía|polizia poliziotto|полиция полицейский|polis|polícia policial|politie agent|policja policjant
soldier army military|soldat armée militaire|جندي جنود جيش عسكري|soldat armee militär|soldado ejército militar|soldato esercito militare|солдат армия военный|asker ordu askeri|soldado exército militar|soldaat leger militair|żołnierz armia wojskowy
earthquake quake|séisme tremblement_de_terre|زلزال زلازل|erdbeben|terremoto sismo|terremoto sisma|землетрясение|deprem|terremoto sismo|aardbeving|trzęsienie
flood flooding|inondation inonder|فيضان فيضانات|überschwemmung hochwasser flut|inundación|alluvione inondazione|наводнение|sel su_baskını|inundação enchente|overstroming|powódź
storm hurricane|tempête ouragan orage|عاصفة عواصف إعصار|sturm orkan gewitter|tormenta huracán|tempesta uragano|буря ураган шторм|fırtına kasırga|tempestade furacão|storm orkaan|burza huragan
drought|sécheresse|قحط|dürre|sequía|siccità|засуха|kuraklık||droogte|susza
volcano eruption|volcan éruption|بركان براكين ثوران|vulkan|volcán erupción|vulcano eruzione|вулкан извержение|yanardağ|vulcão erupção|vulkaan|wulkan
law legislation|loi législation|قانون قوانين تشريع|gesetz|ley legislación|legge|закон законодательство|yasa kanun|lei legislação|wet wetgeving|ustawa
avalanche landslide|avalanche glissement_de_terrain éboulement|انهيار_أرضي انزلاقات|lawine erdrutsch|avalancha deslizamiento alud|valanga frana|лавина оползень|çığ heyelan|avalanche deslizamento|lawine aardverschuiving|lawina osuwisko
thunder lightning|foudre éclair tonnerre|رعد برق صاعقة|blitz donner|rayo trueno|fulmine tuono|молния гром|şimşek yıldırım|raio trovão|bliksem donder|piorun grzmot
pipe pipeline|tuyau gazoduc oléoduc|أنبوب أنابيب|rohr pipeline|tubería gasoducto|tubo gasdotto|труба трубопровод|boru hattı|tubo gasoduto|pijp pijpleiding|rura rurociąg
dam reservoir|barrage réservoir|سد سدود خزان|staudamm damm|presa embalse|diga|плотина водохранилище|baraj|barragem represa|dam stuwdam|tama zapora
mine mining miner coal|mine minier charbon|منجم مناجم تعدين فحم|bergbau mine kohle bergmann|mina minería minero carbón|miniera minatore carbone|шахта шахтёр уголь|maden kömür madenci|mina mineiro carvão|mijn mijnbouw steenkool|kopalnia górnik węgiel
nuclear reactor radiation|nucléaire réacteur radiation|نووي نووية مفاعل إشعاع|nuklear atom reaktor strahlung|nuclear reactor radiación|nucleare reattore radiazione|ядерный реактор радиация|nükleer reaktör radyasyon|nuclear reator radiação|nucleair kernenergie straling|jądrowy nuklearny promieniowanie
chemical chemistry|chimique chimie|كيميائي كيمياء|chemisch chemie chemikalie|químico química|chimico chimica|химический химия|kimyasal kimya|químico química|chemisch chemie|chemiczny chemia
physics|physicien|فيزياء|physik||fisica|физика|fizik||natuurkunde|fizyka
mathematics maths|mathématiques|رياضيات|mathematik|matemáticas|matematica|математика|matematik|matemática|wiskunde|matematyka
biology biodiversity|biologie biodiversité|بيولوجي|biologie artenvielfalt|biología biodiversidad|biologia biodiversità|биология|biyoloji|biologia biodiversidade|biologie biodiversiteit|biologia
philosophy philosopher|philosophie philosophe|فلسفة فيلسوف|philosophie philosoph|filosofía filósofo|filosofia filosofo|философия философ|felsefe filozof|filosofia filósofo|filosofie filosoof|filozofia filozof
poem poet poetry|poème poète poésie|شاعر شعراء قصيدة|gedicht dichter lyrik|poema poeta poesía|poesia poeta|стихи поэт поэзия|şiir şair|poema poeta poesia|gedicht dichter poëzie|wiersz poeta poezja
legend myth tale fairy|légende mythe conte|أسطورة أساطير حكاية|legende mythos märchen|leyenda mito cuento|leggenda mito fiaba|легенда миф сказка|efsane masal|lenda mito conto|legende mythe sprookje|legenda mit baśń
archaeology archaeologist excavation|archéologie archéologue fouille|تنقيب أثري|archäologie archäologe ausgrabung|arqueología arqueólogo excavación|archeologia archeologo scavo|археолог раскопки|arkeoloji arkeolog kazı|arqueologia arqueólogo escavação|archeologie archeoloog|archeologia archeolog
fossil dinosaur|fossile dinosaure|أحفورة ديناصور|fossil dinosaurier|fósil dinosaurio|fossile dinosauro|динозавр окаменелость|dinozor fosil|fóssil dinossauro|dinosaurus fossiel|dinozaur skamieniałość
robot|robot|روبوت|roboter|robot|robot|робот|robot|robô|robot|robot
software algorithm digital|logiciel numérique algorithme|برمجيات رقمي رقمية خوارزمية|software digital algorithmus|software digital algoritmo|software digitale algoritmo|цифровой алгоритм|yazılım dijital|software digital algoritmo|software digitaal|oprogramowanie cyfrowy
network|réseau|شبكة شبكات|netz netzwerk|red|rete|сеть|ağ şebeke|rede|netwerk|sieć
screen|écran|شاشة|bildschirm leinwand|pantalla|schermo|экран|ekran|ecrã tela|scherm|ekran
button click|bouton cliquer clic|زر نقر|knopf klick|botón clic|pulsante clic|кнопка|düğme tıklamak|botão clique|knop klik|przycisk kliknąć
password account|mot_de_passe|حساب كلمة_السر|passwort konto|contraseña cuenta|password conto|пароль аккаунт|şifre hesap|senha conta|wachtwoord rekening|konto
bank banking banker|banque bancaire banquier|مصرف مصارف بنك بنوك|bank bankier|banco banquero|banca banchiere|банк банкир|banka|bancário|bank|bank bankowy
tax taxation taxpayer|impôt taxe fiscal contribuable|ضريبة ضرائب|steuer steuern|impuesto|tassa imposta fiscale|налог|vergi|imposto|belasting|podatek podatki
budget fund|budget|ميزانية موازنة|budget etat|presupuesto|bilancio|бюджет фонд|bütçe|orçamento|begroting budget|budżet
economy economic|économie économique|اقتصاد اقتصادي|wirtschaft wirtschaftlich|economía económico|economia|экономика экономический|ekonomi ekonomik|economia económico econômico|economie economisch|gospodarka gospodarczy
finance financial|finance financier financer|مالي مالية تمويل|finanziell finanzen finanzieren|finanzas financiero financiar|finanza finanziario finanziare|финансы финансовый|finans mali|finanças financeiro financiar|financieel financiën|finanse finansowy
trade commerce commercial trader|commerce commercial commerçant|تجارة تجاري تاجر تجار|handel händler kommerziell|comercio comercial comerciante|commercio commerciale commerciante|торговля торговый коммерческий|ticaret ticari tüccar|comércio comercial comerciante|handel handelaar commercieel|handel handlowy
invoice|facture|فاتورة فواتير|rechnung|factura|bolletta fattura|счета квитанция|fatura|fatura|factuur|rachunek faktura
profit profitable|profit rentable bénéficier|ربح أرباح مربح|profit rentabel|ganancia beneficioso rentable|profitto redditizio|прибыль|kâr|lucro|winst|zysk zyskowny
advertising advertisement ad|publicité publicitaire|إعلان إعلانات دعاية|werbung anzeige|publicidad anuncio|pubblicità|реклама объявление|reklam ilan|publicidade anúncio|reclame advertentie|reklama
campaign|campagne|حملة حملات|kampagne|campaña|campagna|кампания|kampanya|campanha|campagne|kampania
session|séance session audience|جلسة جلسات|sitzungsperiode|sesión|seduta sessione|заседание сессия|oturum|sessão|zitting sessie|sesja posiedzenie
protest demonstration rally demonstrator|manifestation protester manifestant protestation|مظاهرة مظاهرات احتجاج احتجاجات متظاهر متظاهرين|protest demonstration demonstrant|protesta manifestación manifestante|protesta manifestazione manifestante|протест митинг демонстрация|protesto|protesto manifestação manifestante|protest betoging demonstratie|protest manifestacja
strike walkout|grève gréviste|إضراب|streik|huelga|sciopero|забастовка|grev|greve|staking|strajk
parade procession|défilé parade procession|موكب مسيرة|parade prozession|desfile procesión|sfilata corteo processione|парад шествие|geçit_töreni|desfile procissão|optocht parade|parada procesja
queue|file queue|طابور طوابير||cola|coda|очередь|kuyruk|fila|rij|kolejka
camp camping tent|camp tente camping|مخيم مخيمات خيمة خيام|zelt|campamento|tenda accampamento|лагерь палатка|kamp çadır|acampamento tenda|kamp tent|obóz namiot
cage|cage|قفص|käfig|jaula|gabbia||kafes|jaula|kooi|klatka
swimming_pool pool bath shower|piscine bain douche|مسبح حمام دش|schwimmbad bad dusche becken|piscina baño ducha|piscina bagno doccia|бассейн ванна душ|havuz banyo duş|piscina banho chuveiro|zwembad bad douche|basen łazienka prysznic
toilet sanitation sewage|toilettes égout assainissement|مرحاض صرف_صحي|toilette abwasser|retrete saneamiento|fognatura|туалет канализация|tuvalet kanalizasyon|sanita saneamento esgoto|toilet riool|toaleta kanalizacja
soap perfume|savon parfum|صابون عطر|seife parfüm|jabón perfume|sapone profumo|мыло духи|sabun parfüm|sabão perfume|zeep parfum|mydło perfumy
smell odour scent|odeur parfumé|رائحة روائح|geruch riechen|olor|odore|запах|koku|cheiro odor|geur|zapach
taste flavour|goût saveur|مذاق طعم|geschmack|sabor gusto|sapore gusto|вкус|tat lezzet|sabor gosto|smaak|smak
cotton wool fabric textile|coton laine tissu textile|قطن صوف نسيج قماش|baumwolle wolle textil|algodón lana tela textil|cotone lana tessuto tessile|хлопок шерсть ткань|pamuk yün kumaş|algodão lã tecido|katoen wol textiel|bawełna wełna tkanina
leather|cuir|جلود|leder|cuero|cuoio|кожаный|deriden|couro|leer|skórzany
olive honey|olive miel huile|زيتون عسل زيت|olive honig|aceituna oliva miel aceite|oliva miele olio|оливковый мёд|zeytin bal|azeitona mel azeite|olijf honing|oliwa miód
corn maize sugarcane soy|maïs soja|ذرة صويا|mais soja|maíz soja|mais soia|кукуруза соя|mısır soya|milho soja|maïs soja|kukurydza soja
nut peanut|noix noisette arachide|مكسرات فول_سوداني|nuss|nuez cacahuete|noce nocciola|орех|fındık ceviz|noz amendoim|noot pinda|orzech
pizza pasta burger|pizza pâtes burger|بيتزا معكرونة برغر|pizza nudeln burger|pizza hamburguesa|pizza hamburger|пицца бургер|pizza makarna|pizza|pizza|pizza makaron
dish plate|assiette|أطباق|teller|plato||блюдо тарелка|tabak|prato|gerecht bord|danie talerz
grocery groceries|épicerie provisions|بقالة مؤن|lebensmittelgeschäft|abarrotes víveres|alimentari provviste|бакалея|bakkal erzak|mercearia mantimentos|boodschappen|spożywczy
seed|graine semence|بذرة بذور|samen saatgut|semilla|seme|семена|tohum|semente|zaad|nasiono
leaf root branch|feuille racine branche|جذر جذور غصن فرع فروع|blatt wurzel ast zweig|hoja raíz rama|foglia radice ramo|лист корень ветвь|yaprak dal|folha raiz ramo|blad wortel tak|liść korzeń gałąź
bite sting|mordre morsure piqûre|عض عضة لسعة|beißen biss stechen|morder mordedura picadura|mordere morso|укус кусать|ısırmak|morder mordida|bijten beet|ugryzienie
breed veterinarian vet|vétérinaire élevage|بيطري|tierarzt zucht züchten|veterinario cría|veterinario allevamento|ветеринар разведение|veteriner|veterinário|dierenarts fokken|weterynarz hodowla
nest wing tail|aile nid|جناح أجنحة عش|flügel nest schwanz|ala nido|ala nido|крыло гнездо хвост|kanat yuva|asa ninho|vleugel nest staart|skrzydło gniazdo ogon
mayor|maire mairie|عمدة بلدية|bürgermeister|alcalde|sindaco|мэр|belediye|prefeito autarca|burgemeester|burmistrz
president presidential|président présidence présidentiel|رئيس رئاسة رئاسي رؤساء|präsident präsidentschaft|presidente presidencial|presidente presidenziale|президент президентский|cumhurbaşkanı başkan|presidente presidencial|president|prezydent
government|gouvernement|حكومة حكومي حكومات|regierung|gobierno|governo|правительство|hükümet|governo|regering|rząd
minister ministry|ministre ministère|وزير وزارة وزراء|minister ministerium|ministro ministerio|ministro ministero|министр министерство|bakan bakanlık|ministro ministério|minister ministerie|minister ministerstwo
king queen royal prince monarchy|roi reine royal prince monarchie|ملك ملكة ملكي أمير أمراء مملكة|könig königin königlich prinz|rey reina príncipe|regina principe monarchia|король королева принц монархия|kral kraliçe prens|rei rainha príncipe|koning koningin prins koninklijk|król królowa książę królewski
politician political politics|politicien politiquement|سياسي ساسة سياسيين|politiker politisch|político|politico|политик политический|siyaset siyasetçi siyasi|político|politicus politiek|polityk polityczny
court judge trial justice|tribunal juge procès justice|محكمة قاض قضاة محاكم محاكمة قضائي عدالة|gericht richter justiz|tribunal juez juicio justicia|tribunale giudice giustizia|суд судья правосудие|mahkeme yargıç dava adalet|tribunal juiz julgamento justiça|rechtbank rechter justitie|sąd sędzia sprawiedliwość
lawyer attorney|avocat|محام محامي محامين|anwalt rechtsanwalt|abogado|avvocato|адвокат юрист|avukat|advogado|advocaat|adwokat prawnik
prison jail prisoner|prison prisonnier détenu|سجن سجون سجين سجناء|gefängnis haft häftling|cárcel prisión preso|carcere prigione detenuto|тюрьма заключённый|hapishane cezaevi mahkum|prisão preso cadeia|gevangenis gevangene|więzienie więzień
arrest detain custody|arrestation détention|اعتقال اعتقل يعتقل احتجاز|verhaften festnahme festnehmen|detención arresto|arresto arrestare|арест задержать арестовать|tutuklama gözaltı|detenção prender|arresteren arrestatie|aresztować zatrzymanie
attack assault|attaque attaquer agression|هجوم هجمات هاجم يهاجم|angriff angreifen überfall|ataque atacar|attacco attaccare aggressione|нападение атака напасть|saldırı saldırmak|ataque atacar|aanval aanvallen|atak napad atakować
kill killing murder|tuer meurtre assassinat|قتل يقتل مقتل قتلى قاتل|töten mord ermorden|matar asesinato asesinar|uccidere ucciso omicidio assassinio|убить убийство|öldürmek cinayet|matar assassinato homicídio|doden moord|zabić zabójstwo morderstwo
shoot shot shooting gunfire|tirer tir fusillade|أطلق_النار إطلاق_النار رصاص|schießen schuss erschossen schießerei|disparar disparo tiroteo|sparare sparatoria sparo|стрелять стрельба выстрел|silahlı|disparar tiroteio tiro|schieten schietpartij|strzelać strzelanina strzał
weapon gun rifle pistol|arme fusil pistolet|سلاح أسلحة بندقية مسدس|waffe gewehr pistole|arma pistola rifle fusil|arma fucile pistola|оружие пистолет винтовка|silah tüfek tabanca|arma pistola espingarda|wapen geweer pistool|broń pistolet karabin
suspect suspicion suspicious|suspect soupçon soupçonner|مشتبه اشتبه اشتباه|verdächtig verdacht|sospechoso sospecha|sospetto sospettato|подозреваемый подозрение подозревать|şüpheli|suspeito suspeita|verdachte verdenking|podejrzany podejrzenie
war wartime|guerre|حرب حروب|krieg|guerra|guerra|война|savaş|guerra|oorlog|wojna
comfortable comfort cosy|confortable confort|مريح|bequem komfort gemütlich|cómodo comodidad|comodo|комфорт удобный|rahat konfor|confortável conforto|comfortabel|wygodny komfort
console condolence comforted|condoléances consoler réconfort|عزاء تعاز تعازي مواساة|beileid trösten trost|condolencias pésame consuelo|condoglianze conforto|соболезнование утешение|taziye teselli|condolências consolo|condoleance troost|kondolencje pocieszać
tribute homage honour honor|hommage honneur honorer|تكريم شرف|ehre ehrung ehren|homenaje honor|omaggio onore onorare|честь почтить|şeref|homenagem honra|eerbetoon eer|hołd honor
candlelight vigil|veillée|وقفة|mahnwache|vigilia|veglia fiaccolata|бдение|nöbet|vigília|wake|czuwanie
childbirth midwife maternity|maternité accouchement sage-femme|أمومة توليد قابلة|entbindung hebamme|maternidad parto|maternità parto|роды роддом|doğumevi|maternidade parto|bevalling|poród położna
poster leaflet|affiche prospectus tract|ملصق منشورات|plakat flugblatt|cartel folleto|manifesto volantino|плакат листовка|afiş|cartaz|affiche|plakat ulotka
map|cartographie|خريطة خرائط|landkarte karte|mapa|mappa cartina|карта|harita|mapa|kaart|mapa
bell|cloche carillon|جرس أجراس|glocke|campana|campana|колокол звонить|çan|sino|klok|dzwon
mirror|miroir|مرآة|spiegel|espejo|specchio|зеркало|ayna|espelho|spiegel|lustro
umbrella|parapluie|مظلة|regenschirm schirm|paraguas|ombrello|зонт|şemsiye|guarda-chuva|paraplu|parasol
dust|poussière|غبار|staub|polvo|polvere|пыль|toz|poeira||pył
mud|boue|طين وحل|schlamm|barro lodo|fango|грязь|çamur|lama|modder|błoto
ash|cendre|رماد|asche|ceniza|cenere|пепел|kül|||popiół
bubble foam|bulle mousse|فقاعة رغوة|blase schaum|burbuja espuma|bolla schiuma|пузырь пена|köpük balon|bolha espuma|schuim bubbel|bańka piana
predator prey|prédateur proie|مفترس فريسة|raubtier beute|depredador|predatore preda|хищник добыча|yırtıcı|predador presa|roofdier prooi|drapieżnik zdobycz
whistle|sifflet siffler|صفارة صافرة|pfeife pfeifen|silbato|fischio|свисток|düdük|apito|fluit|gwizdek
referee|arbitre|حكام|schiedsrichter|árbitro|arbitro|арбитр|hakem|árbitro|scheidsrechter|sędziowie arbiter
olympic olympics|olympique|أولمبي أولمبياد|olympisch olympia|olímpico|olimpico olimpiadi|олимпийский олимпиада|olimpiyat|olímpico|olympisch|olimpijski
tennis|tennis|تنس|tennis|tenis|tennis|теннис|tenis|tênis ténis|tennis|tenis
rugby|rugby|رغبي|rugby|rugby|rugby|регби|ragbi|râguebi rugby|rugby|rugby
ski skiing skier|ski skieur|تزلج|ski skifahren|esquí esquiar|sci sciatore|лыжи|kayak|esqui|skiën ski|narty narciarz
boxing boxer|boxe boxeur|ملاكمة ملاكم|boxen boxer|boxeo boxeador|pugilato boxe|бокс боксёр|boks boksör|boxe|boksen|boks bokser
marathon|marathon|ماراثون|marathon|maratón|maratona|марафон|maraton|maratona|marathon|maraton
gym fitness|gymnastique fitness|لياقة جمباز|turnen fitness|gimnasio gimnasia|palestra ginnastica|гимнастика фитнес|jimnastik|ginásio ginástica|sportschool|siłownia gimnastyka
penalty fine sanction|amende sanction pénalité|غرامة غرامات عقوبة عقوبات|strafe geldstrafe sanktion|multa sanción|multa sanzione|штраф санкция|ceza yaptırım|multa sanção|boete sanctie|grzywna kara sankcja
half-time overtime|mi-temps prolongation|شوط|halbzeit verlängerung|prórroga|intervallo|тайм|uzatma|prorrogação|verlenging|dogrywka
striker goalkeeper defender midfielder|attaquant défenseur milieu|مهاجم مدافع|stürmer torwart verteidiger|portero defensa|attaccante portiere difensore|нападающий вратарь защитник|forvet kaleci|atacante goleiro|aanvaller doelman verdediger|napastnik bramkarz obrońca
defence defend|défense défendre|دفاع يدافع|verteidigung verteidigen|defender|difesa difendere|оборона|savunma savunmak|defesa defender|verdediging verdedigen|obrona bronić
captain|capitaine|قبطان|kapitän|capitán|capitano|капитан|kaptan|capitão|kapitein|kapitan
transfer|transfert transférer|تحويلات|transfer übertragen|traspaso transferir|trasferimento|перевод трансфер|transfer|transferência|overdracht transfer|transfer
exile|exil exilé|منفى|exil|exilio|esilio|изгнание|sürgün|exílio|ballingschap|wygnanie
passport visa|passeport visa|تأشيرة تأشيرات|reisepass visum|pasaporte visado visa|passaporto|паспорт виза|pasaport vize|passaporte|paspoort visum|paszport wiza
luggage baggage|bagage|أمتعة|gepäck|equipaje|bagaglio|багаж|bagaj|bagagem|bagage|bagaż
parking|parking stationnement garer|مرآب|parkplatz parken|aparcamiento estacionar|parcheggio|парковка стоянка|otopark|estacionamento|parkeren|parking parkować
intersection crossroads roundabout|carrefour intersection rond-point|تقاطع مفترق|kreuzung|intersección|incrocio|перекрёсток|kavşak|cruzamento|kruispunt|skrzyżowanie
pavement sidewalk|trottoir|رصيف|gehweg bürgersteig|acera|marciapiede|тротуар|kaldırım|calçada|stoep|chodnik
brake engine tyre|frein moteur pneu|مكابح محرك إطار|bremse motor reifen|freno motor neumático|freno motore pneumatico|тормоз двигатель мотор шина|fren motor lastik|freio motor pneu|rem band|hamulec silnik opona
helicopter drone|hélicoptère drone|مروحية مروحيات|hubschrauber drohne|helicóptero dron|elicottero drone|вертолёт вертолет беспилотник дрон|helikopter insansız|helicóptero drone|helikopter drone|śmigłowiec dron
wreck shipwreck wreckage|épave naufrage|حطام|wrack schiffbruch|naufragio|naufragio relitto|кораблекрушение|batık|naufrágio destroços|wrak schipbreuk|wrak
lifeguard raft|radeau|سترات|schwimmweste floß|balsa salvavidas|salvagente zattera|плот||balsa|reddingsvest vlot|tratwa kamizelka
siblings sibling|fratrie|إخوان|geschwister|hermanos|fratelli||kardeşler|irmãos|broers|rodzeństwo
ancestor descendant|ancêtre descendant|سلف أسلاف سليل|vorfahr nachkomme|antepasado descendiente ancestro|antenato discendente|предок потомок|ata torunlar|antepassado descendente|voorouder afstammeling|przodek potomek
fiance engagement|fiancé fiançailles|خطيب خطيبة خطوبة|verlobt verlobte|prometido comprometido|fidanzato fidanzata|жених невеста|nişanlı|noivo noiva|verloofd|narzeczony zaręczyny
boyfriend girlfriend|petit-ami copain copine compagne|عشيق صديقة|freundin|novio novia|compagna|подруга бойфренд|sevgili|namorado namorada|vriendin|dziewczyną partnerka
toddler|bambin|طفيلي دارج|kleinkind|niñito|bambinetto|малыш|yürümeye|criancinha|peuter|maluch
lady gentleman|dame monsieur|سيد سادة|dame herr|señora caballero señor|signora signore|дама господин|hanımefendi bey|senhora senhor|dame heer|dama
nominate nomination candidate nominee|nomination candidat|مرشح مرشحين ترشيح ترشح|kandidat nominieren bewerber|candidato nominar|candidato nomina|кандидат номинация|aday adaylık|candidato nomeação|kandidaat|kandydat nominacja
appoint appointment|désigner|تعيين|ernennen ernennung|nombramiento designar|designare|назначить назначение|atamak atama|nomear designar|benoemen|mianować powołać
resign resignation|démission démissionner|استقالة استقال يستقيل|rücktritt zurücktreten|dimitir dimisión renunciar|dimissioni dimettersi|отставка|istifa|demissão renúncia|ontslag aftreden|rezygnacja dymisja
dismiss sack layoff|licencier licenciement limoger|إقالة تسريح أقال|entlassen kündigung|despedir despido|licenziare licenziamento|уволить увольнение|kovmak|despedir demitir|ontslaan|zwolnić zwolnienie
hire recruit recruitment|embaucher recruter recrutement embauche|تجنيد وظف|einstellen anwerben|contratar reclutar|assumere reclutare assunzione|нанять вербовать||contratar recrutar|aanwerven|zatrudnić rekrutacja
applicant candidacy|postuler candidature|متقدمين متقدمون|bewerbung|solicitante postular|candidatura|заявка заявитель|başvuru|candidatura|sollicitatie|aplikant
agenda|agenda|أجندة|tagesordnung|agenda|agenda|повестка|gündem|agenda|agenda|agenda
secretary assistant|secrétaire assistant adjoint|سكرتير مساعد أمين|sekretär assistent stellvertreter|secretario|segretario assistente|секретарь помощник|sekreter asistan|secretário assistente|secretaris assistent|sekretarz asystent
spokesperson spokesman spokeswoman|porte-parole|متحدث ناطق|sprecher|portavoz|portavoce||sözcü|porta-voz|woordvoerder|rzecznik
craft handicraft craftsman|artisan artisanat|حرفة حرفي حرف|handwerk handwerker|artesano artesanía|artigiano artigianato|ремесло|zanaat|artesão artesanato|ambacht|rzemiosło
hairdresser barber|coiffeur|حلاق|friseur|peluquero|parrucchiere|парикмахер|kuför berber|cabeleireiro|kapper|fryzjer
waiter cashier|serveur caissier|نادل|kellner kassierer|camarero cajero|cameriere cassiere|официант кассир|garson kasiyer|garçom|ober kassier|kelner kasjer
electrician plumber mechanic|électricien plombier mécanicien|سباك ميكانيكي|elektriker klempner mechaniker|electricista fontanero mecánico|elettricista idraulico meccanico|электрик сантехник механик|tesisatçı teknisyen|eletricista encanador|loodgieter monteur|hydraulik mechanik
telescope|télescope|تلسكوب|teleskop|telescopio|telescopio|телескоп|teleskop|telescópio|telescoop|teleskop
galaxy asteroid|galaxie astéroïde|مجرة كويكب|galaxie asteroid|galaxia asteroide|galassia asteroide|галактика астероид|galaksi asteroit|galáxia asteroide|asteroïde sterrenstelsel|galaktyka asteroida
glacier iceberg polar|glacier iceberg polaire|جليدي قطبي|gletscher eisberg polar|glaciar polar|ghiacciaio polare|ледник айсберг полярный|buzul kutup|glaciar polar|gletsjer pool|lodowiec polarny
tropical tropics|tropical tropique|استوائي مداري|tropisch tropen|tropical trópico|tropicale|тропический|tropikal|tropical|tropisch|tropikalny
"""
