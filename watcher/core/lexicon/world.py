"""Words of the world (places, peoples, organisations, faiths) and of the economy in eleven languages, a concept a line."""

from __future__ import annotations

WORDS = """\
france french frenchman frenchwoman frenchmen|france français française|فرنسا فرنسي فرنسية فرنسيين|frankreich französisch franzose französin|francia francés francesa|francia francese|франция французский француз французы|fransa fransız|frança francês francesa|frankrijk frans franse fransman fransen|francja francuski francuz
germany german|allemagne allemand allemande|ألمانيا ألماني ألمانية ألمان|deutschland deutsch deutsche bundesrepublik|alemania alemán alemana|germania tedesco tedeschi tedesca|германия германский немецкий немец немцы фрг|almanya alman|alemanha alemão alemã alemães|duitsland duits duitse duitser|niemcy niemiecki niemiec niemców
britain united_kingdom uk british briton britons great_britain|royaume_uni grande_bretagne britannique|بريطانيا بريطاني بريطانية بريطانيين المملكة_المتحدة|großbritannien vereinigtes_königreich britisch brite britin|reino_unido gran_bretaña británico|regno_unito gran_bretagna britannico britannici|великобритания британия британский британец британцы соединенное_королевство|birleşik_krallık britanya britanyalı|reino_unido grã_bretanha britânico|verenigd_koninkrijk groot_brittannië brits britse britten|wielka_brytania wielkiej_brytanii brytyjski brytyjczyk
england english englishman englishmen|angleterre anglais anglaise|إنجلترا انجلترا إنجليزي إنكليزي إنجليز إنكليز|england englisch engländer|inglaterra inglés inglesa|inghilterra inglese|англия английский англичанин англичане|ingiltere ingiliz ingilizce|inglaterra inglês inglesa ingleses|engeland engels engelse engelsman|anglia angielski anglik
scotland scottish scot scots|écosse écossais écossaise|اسكتلندا إسكتلندا اسكتلندي سكوتلندا|schottland schottisch schotte|escocia escocés escocesa|scozia scozzese|шотландия шотландский шотландец|iskoçya iskoç|escócia escocês|schotland schots schotse schot|szkocja szkocki szkot
wales welsh welshman|pays_de_galles gallois galloise|ويلز ويلزي|walisisch waliser|gales galés galesa|galles gallese|уэльс уэльский валлийский|galler|galês|welsh welshe|walia walijski
northern_ireland northern_irish ulster|irlande_du_nord nord_irlandais|أيرلندا_الشمالية إيرلندا_الشمالية|nordirland nordirisch|irlanda_del_norte norirlandés|irlanda_del_nord nordirlandese|северная_ирландия северной_ирландии|kuzey_irlanda|irlanda_do_norte|noord_ierland noord_ierse|irlandia_północna irlandii_północnej
ireland irish irishman irishmen|irlande irlandais irlandaise|إيرلندا أيرلندا ايرلندا إيرلندي أيرلندي|irland irisch irisches ire iren|irlanda irlandés irlandesa|irlanda irlandese|ирландия ирландский ирландец|irlanda irlandalı|irlanda irlandês|ierland iers ierse|irlandia irlandzki irlandczyk
spain spanish spaniard|espagne espagnol espagnole|إسبانيا اسبانيا إسباني إسبان إسبانية|spanien spanisch spanier|españa español española|spagna spagnolo|испания испанский испанец испанцы|ispanya ispanyol|espanha espanhol espanhóis|spanje spaans spaanse spanjaard|hiszpania hiszpański hiszpan
catalonia catalan|catalogne catalan|كتالونيا كاتالونيا كتالوني|katalonien katalanisch katalane|cataluña catalán catalana|catalogna catalano|каталония каталонский|katalonya katalan|catalunha catalão|catalonië catalaans catalaan|katalonia kataloński
portugal portuguese|portugal portugais portugaise|البرتغال برتغال برتغالي|portugal portugiesisch portugiese|portugal portugués portuguesa|portogallo portoghese|португалия португальский португалец|portekiz portekizli|portugal português portuguesa|portugal portugees portugese portugezen|portugalia portugalski portugalczyk
italy italian|italie italien italienne|إيطاليا ايطاليا إيطالي إيطالية طليان|italien italienisch italiener|italia italiano|italia italiano|италия итальянский итальянец итальянцы|italya italyan|itália italiano|italië italiaans italiaan|włochy włoski włoch włoszech
sicily sicilian|sicile sicilien|صقلية صقلي|sizilien sizilianisch|sicilia siciliano|sicilia siciliano|сицилия сицилийский|sicilya|sicília siciliano|sicilië siciliaans|sycylia sycylijski
belgium belgian|belgique belge|بلجيكا بلجيكي|belgien belgisch belgier|bélgica belga|belgio belga belgi|бельгия бельгийский бельгиец|belçika belçikalı|bélgica belga|belgië belgisch belg|belgia belgijski belg
netherlands dutch holland dutchman|pays_bas néerlandais hollande hollandais|هولندا هولندي|niederlande niederländisch niederländer holland holländisch|holanda países_bajos holandés neerlandés|paesi_bassi olanda olandese|нидерланды нидерландский голландия голландский голландец|hollanda hollandalı|holanda países_baixos holandês neerlandês|nederland nederlands nederlandse nederlander holland|holandia niderlandy holenderski niderlandzki holender
luxembourg luxembourger|luxembourg luxembourgeois|لوكسمبورغ لوكسمبورج لوكسمبورغي|luxemburg luxemburgisch luxemburger|luxemburgo luxemburgués|lussemburgo lussemburghese|люксембург люксембургский|lüksemburg lüksemburglu|luxemburgo luxemburguês|luxemburg luxemburgs|luksemburg luksemburski
switzerland swiss|suisse helvétique|سويسرا سويسري|schweiz schweizer schweizerisch|suiza suizo helvético|svizzera svizzero elvetico|швейцария швейцарский швейцарец|isviçre isviçreli|suíça suíço|zwitserland zwitsers zwitserse zwitser|szwajcaria szwajcarski szwajcar
austria austrian|autriche autrichien|النمسا نمسا نمساوي|österreich österreichisch österreicher|austria austriaco|austria austriaco|австрия австрийский австриец|avusturya avusturyalı|áustria austríaco|oostenrijk oostenrijks oostenrijker|austria austriacki austriak
liechtenstein|liechtenstein|ليختنشتاين ليشتنشتاين|liechtenstein liechtensteiner|liechtenstein|liechtenstein|лихтенштейн|lihtenştayn|liechtenstein|liechtenstein|liechtenstein
monaco monegasque|monaco monégasque|موناكو|monaco monegassisch|mónaco monegasco|monaco monegasco|монако|monako|mónaco monegasco|monaco|monako
andorra andorran|andorre andorran|أندورا|andorra|andorra andorrano|andorra andorrano|андорра|andorra|andorra|andorra|andora
san_marino|saint_marin|سان_مارينو|san_marino|san_marino|san_marino|сан_марино|san_marino|san_marino|san_marino|san_marino
malta maltese|malte maltais maltaise|مالطا مالطي|malta maltesisch malteser|malta maltés|malta maltese|мальта мальтийский|malta maltalı|malta maltês|malta maltees|malta maltański
gibraltar|gibraltar|جبل_طارق|gibraltar|gibraltar gibraltareño|gibilterra|гибралтар|cebelitarık|gibraltar|gibraltar|gibraltar
denmark danish|danemark danois danoise|الدنمارك الدانمارك دنمارك دنماركي دانماركي|dänemark dänisch däne dänen|dinamarca danés danesa|danimarca danese|дания датский датчанин датчане|danimarka danimarkalı|dinamarca dinamarquês|denemarken deens deense deen denen|dania duński duńczyk
greenland greenlander greenlandic|groenland groenlandais|غرينلاند جرينلاند غرينلاندي|grönland grönländisch grönländer|groenlandia groenlandés|groenlandia groenlandese|гренландия гренландский|grönland|groenlândia gronelândia|groenland groenlands|grenlandia grenlandzki
norway norwegian|norvège norvégien|النرويج نرويج نرويجي|norwegen norwegisch norweger|noruega noruego|norvegia norvegese|норвегия норвежский норвежец|norveç norveçli|noruega norueguês|noorwegen noors noorse noor noren|norwegia norweski norweg
sweden swedish swede|suède suédois suédoise|السويد سويد سويدي|schweden schwedisch schwede|suecia sueco|svezia svedese|швеция шведский швед|isveç isveçli|suécia sueco|zweden zweeds zweedse zweed|szwecja szwedzki szwed
finland finnish finn finns|finlande finlandais finlandaise finnois|فنلندا فنلندي|finnland finnisch finne finnen|finlandia finlandés|finlandia finlandese|финляндия финский финн|finlandiya fin finli|finlândia finlandês|finland fins finse finnen|finlandia fiński fin
iceland icelandic icelander|islande islandais islandaise|آيسلندا أيسلندا ايسلندا آيسلندي|island isländisch isländer|islandia islandés|islanda islandese|исландия исландский исландец|izlanda izlandalı|islândia islandês|ijsland ijslands ijslander|islandia islandzki
poland polish pole poles|pologne polonais polonaise|بولندا بولونيا بولندي بولنديون|polen polnisch pole|polonia polaco|polonia polacco polacchi|польша польский поляк поляки|polonya polonyalı|polónia polônia polonês polaco|polen pools poolse pool|polska polski polak polacy polsce polskę
czech czech_republic czechia czechs|république_tchèque tchéquie tchèque|التشيك تشيكي جمهورية_التشيك|tschechien tschechisch tscheche|chequia república_checa checo|cechia repubblica_ceca ceco ceca cechi|чехия чешский чех чехи|çekya çek_cumhuriyeti|chéquia república_checa checo tcheco|tsjechië tsjechisch tsjech|czechy czeski czech
slovakia slovak|slovaquie slovaque|سلوفاكيا سلوفاكي|slowakei slowakisch slowake|eslovaquia eslovaco|slovacchia slovacco slovacchi|словакия словацкий словак|slovakya slovak|eslováquia eslovaco|slowakije slowaaks slowaak|słowacja słowacki słowak
hungary hungarian|hongrie hongrois hongroise|المجر هنغاريا هنغاري المجريين المجرية|ungarn ungarisch ungar|hungría húngaro|ungheria ungherese|венгрия венгерский венгр|macaristan macar|hungria húngaro|hongarije hongaars hongaar|węgry węgierski węgier
romania romanian|roumanie roumain roumaine|رومانيا روماني|rumänien rumänisch rumäne|rumania rumano|romania romeno rumeno|румыния румынский румын|romanya rumen romanyalı|roménia romênia romeno|roemenië roemeens roemeen|rumunia rumuński rumun
bulgaria bulgarian bulgar|bulgarie bulgare|بلغاريا بلغاري|bulgarien bulgarisch bulgare|bulgaria búlgaro|bulgaria bulgaro|болгария болгарский болгарин|bulgaristan bulgar|bulgária búlgaro|bulgarije bulgaars bulgaar|bułgaria bułgarski bułgar
greece greek greeks|grèce grec grecque hellénique|اليونان يونان يوناني|griechenland griechisch grieche|grecia griego|grecia greco greci|греция греческий грек греки|yunanistan yunan yunanlı|grécia grego|griekenland grieks griekse griek|grecja grecki grek
cyprus cypriot|chypre chypriote|قبرص قبرصي قبارصة|zypern zyprisch zypriot zyprer|chipre chipriota|cipro cipriota|кипр кипрский киприот|kıbrıs kıbrıslı|chipre cipriota|cyprus cypriotisch cyprioot|cypr cypryjski
turkey turkish turk turks turkiye türkiye|turquie turc turque|تركيا تركي تركية أتراك|türkei türkisch türke|turquía turco|turchia turco turchi|турция турецкий турок турки|türkiye türk|turquia turco|turkije turks turkse turk|turcja turecki turek turcy
serbia serbian serb serbs|serbie serbe|صربيا صربي صرب|serbien serbisch serbe|serbia serbio|serbia serbo|сербия сербский серб|sırbistan sırp|sérvia sérvio|servië servisch serviër|serbia serbski serb
croatia croatian croat|croatie croate|كرواتيا كرواتي|kroatien kroatisch kroate|croacia croata|croazia croato|хорватия хорватский хорват|hırvatistan hırvat|croácia croata|kroatië kroatisch kroaat|chorwacja chorwacki chorwat
slovenia slovenian slovene|slovénie slovène|سلوفينيا سلوفيني|slowenien slowenisch slowene|eslovenia esloveno|slovenia sloveno|словения словенский словенец|slovenya sloven|eslovénia eslovênia esloveno|slovenië sloveens sloveen|słowenia słoweński słoweniec
bosnia bosnian bosniak herzegovina|bosnie bosniaque bosnien herzégovine|البوسنة بوسنة بوسني الهرسك|bosnien bosnisch bosnier bosniake herzegowina|bosnia bosnio herzegovina|bosnia bosniaco erzegovina|босния боснийский босниец герцеговина|bosna bosnalı boşnak hersek|bósnia bósnio herzegovina|bosnië bosnisch bosniër herzegovina|bośnia bośniacki hercegowina
montenegro montenegrin|monténégro monténégrin|الجبل_الأسود جبل_أسود مونتينيغرو|montenegro montenegrinisch|montenegro montenegrino|montenegro montenegrino|черногория черногорский|karadağ karadağlı|montenegro|montenegro montenegrijns|czarnogóra czarnogórski
kosovo kosovar kosovan|kosovo kosovar|كوسوفو كوسوفي|kosovo kosovarisch kosovare|kosovo kosovar|kosovo kosovaro|косово косовский|kosova kosovalı|kosovo kosovar|kosovo kosovaars|kosowo kosowski
north_macedonia macedonia macedonian|macédoine macédonien|مقدونيا مقدونيا_الشمالية مقدوني|nordmazedonien mazedonien mazedonisch|macedonia macedonio|macedonia macedone|македония македонский|makedonya makedon|macedónia macedônia macedónio|macedonië macedonisch|macedonia macedoński
albania albanian|albanie albanais albanaise|ألبانيا ألباني|albanien albanisch albaner|albania albanés|albania albanese|албания албанский албанец|arnavutluk arnavut|albânia albanês|albanië albanees albanese albanezen|albania albański albańczyk
yugoslavia yugoslav|yougoslavie yougoslave|يوغوسلافيا يوغسلافيا يوغوسلافي|jugoslawien jugoslawisch|yugoslavia yugoslavo|jugoslavia jugoslavo|югославия югославский|yugoslavya|iugoslávia jugoslávia|joegoslavië joegoslavisch|jugosławia jugosłowiański
russia russian russians|russie russe|روسيا روسي روسية روس|russland russisch russe|rusia ruso|russia russo|россия российский россиянин россияне русский русские рф|rusya rus|rússia russo|rusland russisch russische rus russen|rosja rosyjski rosjanin rosjanie
soviet soviet_union ussr|urss union_soviétique soviétique|سوفيتي سوفياتي سوفييتي الاتحاد_السوفيتي الاتحاد_السوفياتي|sowjetunion sowjetisch udssr|urss unión_soviética soviético|urss unione_sovietica sovietico|ссср советский|sovyet sovyetler_birliği|urss união_soviética soviético|sovjetunie sovjet|zsrr związek_radziecki radziecki sowiecki
ukraine ukrainian|ukraine ukrainien|أوكرانيا اوكرانيا أوكراني|ukraine ukrainisch ukrainer|ucrania ucraniano ucranio|ucraina ucraino|украина украинский украинец украинцы|ukrayna ukraynalı|ucrânia ucraniano|oekraïne oekraïens oekraïense oekraïner|ukraina ukraiński ukrainiec ukraińcy
crimea crimean|crimée criméen|القرم شبه_جزيرة_القرم|krim|crimea|crimea|крым крымский|kırım|crimeia crimeia|krim|krym krymski
donbas donbass donetsk luhansk|donbass donbas donetsk louhansk|دونباس دونيتسك لوغانسك لوهانسك|donbass donezk luhansk|donbás donetsk lugansk|donbass donetsk lugansk|донбасс донецк донецкий луганск луганский|donbas donetsk lugansk|donbas donetsk lugansk|donbas donetsk loehansk|donbas donieck ługańsk
belarus belarusian belarussian|biélorussie bélarus biélorusse|بيلاروسيا بيلاروس بيلاروسي روسيا_البيضاء|belarus weißrussland belarussisch weißrussisch|bielorrusia belarús bielorruso|bielorussia bielorusso|белоруссия беларусь белорусский белорус|belarus beyaz_rusya|bielorrússia belarus bielorrusso|belarus wit_rusland belarussisch|białoruś białoruski białorusin
moldova moldovan|moldavie moldave|مولدوفا مولدافيا مولدوفي|moldau moldawien moldauisch|moldavia moldova moldavo|moldavia moldova moldavo|молдавия молдова молдавский|moldova moldovalı|moldávia moldova|moldavië moldavisch|mołdawia mołdawski
transnistria|transnistrie|ترانسنيستريا|transnistrien|transnistria|transnistria|приднестровье приднестровский|transdinyester|transnístria|transnistrië|naddniestrze
lithuania lithuanian|lituanie lituanien|ليتوانيا ليتواني|litauen litauisch litauer|lituania lituano|lituania lituano|литва литовский литовец|litvanya litvanyalı|lituânia lituano|litouwen litouws litouwer|litwa litewski litwin
latvia latvian|lettonie letton|لاتفيا لاتفي|lettland lettisch lette|letonia letón|lettonia lettone|латвия латвийский латыш|letonya letonyalı|letónia letônia letão|letland lets letse|łotwa łotewski łotysz
estonia estonian|estonie estonien|إستونيا استونيا إستوني|estland estnisch estländer|estonia estonio|estonia estone|эстония эстонский эстонец|estonya estonyalı|estónia estônia estónio|estland estisch ests|estonia estoński
georgia tbilisi|géorgie géorgien tbilissi|جورجيا جورجي تبليسي تبيليسي|georgien georgisch georgier tiflis|georgia georgiano tiflis|georgia georgiano tbilisi|грузия грузинский грузин тбилиси|gürcistan gürcü tiflis|geórgia georgiano tbilisi|georgië georgisch tbilisi|gruzja gruziński gruzin tbilisi
armenia armenian|arménie arménien|أرمينيا ارمينيا أرميني أرمني أرمن|armenien armenisch armenier|armenia armenio|armenia armeno|армения армянский армянин армяне|ermenistan ermeni|arménia armênia armênio|armenië armeens armeen|armenia ormiański armeński ormianin
azerbaijan azerbaijani azeri|azerbaïdjan azerbaïdjanais azéri|أذربيجان اذربيجان أذربيجاني أذري|aserbaidschan aserbaidschanisch|azerbaiyán azerbaiyano azerí|azerbaigian azero azerbaigiano|азербайджан азербайджанский азербайджанец|azerbaycan azeri azerbaycanlı|azerbaijão azerbaijano|azerbeidzjan azerbeidzjaans|azerbejdżan azerbejdżański
nagorno_karabakh karabakh|haut_karabakh karabagh karabakh|كاراباخ قره_باغ كارباخ|bergkarabach karabach|nagorno_karabaj karabaj|nagorno_karabakh|карабах карабахский|karabağ dağlık_karabağ|nagorno_karabakh|nagorno_karabach|karabach
chechnya chechen|tchétchénie tchétchène|الشيشان شيشان شيشاني|tschetschenien tschetschenisch tschetschene|chechenia checheno|cecenia ceceno|чечня чеченский чеченец|çeçenistan çeçen|chechénia checheno|tsjetsjenië tsjetsjeens|czeczenia czeczeński
kazakhstan kazakh|kazakhstan kazakh|كازاخستان كازاخي كازاخستاني|kasachstan kasachisch kasache|kazajistán kazajo|kazakistan kazako|казахстан казахстанский казах казахский|kazakistan kazak|cazaquistão cazaque|kazachstan kazachs|kazachstan kazachski
uzbekistan uzbek|ouzbékistan ouzbek|أوزبكستان اوزبكستان أوزبكي أوزبك|usbekistan usbekisch usbeke|uzbekistán uzbeko|uzbekistan uzbeko|узбекистан узбекский узбек|özbekistan özbek|uzbequistão uzbeque|oezbekistan oezbeeks|uzbekistan uzbecki
turkmenistan turkmen|turkménistan turkmène|تركمانستان تركماني تركمان|turkmenistan turkmenisch|turkmenistán turkmeno|turkmenistan turkmeno|туркменистан туркмения туркменский|türkmenistan türkmen|turquemenistão turcomenistão|turkmenistan turkmeens|turkmenistan turkmeński
tajikistan tajik|tadjikistan tadjik|طاجيكستان طاجيكي|tadschikistan tadschikisch|tayikistán tayiko|tagikistan tagiko|таджикистан таджикский таджик|tacikistan tacik|tajiquistão tajique|tadzjikistan tadzjieks|tadżykistan tadżycki
kyrgyzstan kyrgyz|kirghizistan kirghize|قيرغيزستان قرغيزستان قيرغيزي|kirgisistan kirgistan kirgisisch|kirguistán kirguís|kirghizistan kirghiso|киргизия кыргызстан киргизский|kırgızistan kırgız|quirguistão quirguiz|kirgizië kirgizisch|kirgistan kirgiski
palestine palestinian|palestine palestinien|فلسطين فلسطيني فلسطينية فلسطينيين|palästina palästinensisch palästinenser|palestina palestino|palestina palestinese|палестина палестинский палестинец палестинцы|filistin filistinli|palestina palestino palestiniano|palestina palestijns palestijn|palestyna palestyński palestyńczyk
gaza gazan|gaza gazaoui|غزة غزاوي قطاع_غزة|gaza gazastreifen|gaza gazatí franja_de_gaza|gaza striscia_di_gaza|сектор_газа сектора_газа сектор_газы секторе_газа|gazze gazzeli|gaza faixa_de_gaza|gaza gazastrook|gaza strefa_gazy strefie_gazy
west_bank|cisjordanie|الضفة الضفة_الغربية|westjordanland westbank|cisjordania|cisgiordania|западный_берег западного_берега западном_берегу|batı_şeria|cisjordânia|westelijke_jordaanoever westoever|zachodni_brzeg zachodnim_brzegu
israel israeli israelis|israël israélien|إسرائيل اسرائيل إسرائيلي إسرائيلية|israel israelisch israeli|israel israelí|israele israeliano|израиль израильский израильтянин израильтяне|israil israilli|israel israelita israelense|israël israëlisch israëli|izrael izraelski izraelczyk
jerusalem|jérusalem|القدس مقدسي للقدس بيت_المقدس|jerusalem|jerusalén|gerusalemme|иерусалим иерусалимский|kudüs|jerusalém|jeruzalem|jerozolima jerozolimski
golan_heights golan|golan|الجولان جولان|golanhöhen golan|golán altos_del_golán|golan|голаны голанский голанские_высоты|golan|golã golan|golanhoogte|golan
jordan jordanian|jordanie jordanien|الأردن أردن أردني|jordanien jordanisch jordanier|jordania jordano|giordania giordano|иордания иорданский|ürdün ürdünlü|jordânia jordano jordaniano|jordanië jordaans jordaniër|jordania jordański
lebanon lebanese|liban libanais libanaise|لبنان لبناني لبنانية|libanon libanesisch libanese|líbano libanés|libano libanese|ливан ливанский ливанец|lübnan lübnanlı|líbano libanês|libanon libanees libanese libanezen|liban libański libańczyk
syria syrian|syrie syrien|سوريا سورية سوري سوريين|syrien syrisch syrer|siria sirio|siria siriano|сирия сирийский сириец сирийцы|suriye suriyeli|síria sírio|syrië syrisch syriër|syria syryjski syryjczyk
iraq iraqi|irak irakien|العراق عراقي عراقية للعراق وللعراق|irak irakisch iraker|irak iraquí|iraq iracheno|ирак иракский|irak iraklı|iraque iraquiano|irak iraaks irakees irakezen|irak iracki irakijczyk
iran iranian|iran iranien|إيران ايران إيراني إيرانية|iran iranisch iraner|irán iraní|iran iraniano|иран иранский иранец иранцы|iran iranlı|irão irã iraniano|iran iraans iraniër|iran irański irańczyk
persia persian|perse|فارس فارسي فرس بلاد_فارس|persien persisch perser|persia persa|persia persiano|персия персидский перс|pers farsça|pérsia persa|perzië perzisch|persja perski
persian_gulf arabian_gulf gulf_states|golfe_persique golfe_arabo_persique pays_du_golfe|الخليج خليج_عربي الخليج_العربي خليجي|persischer_golf golfstaaten golfregion|golfo_pérsico|golfo_persico|персидский_залив персидского_залива персидском_заливе|basra_körfezi körfez_ülkeleri|golfo_pérsico|perzische_golf golfstaten|zatoka_perska zatoki_perskiej
kuwait kuwaiti|koweït koweïtien|الكويت كويت كويتي|kuwait kuwaitisch|kuwait kuwaití|kuwait kuwaitiano|кувейт кувейтский|kuveyt kuveytli|kuwait kuwaitiano|koeweit koeweits|kuwejt kuwejcki
bahrain bahraini|bahreïn bahreïni bahreïnien|البحرين بحرين بحريني|bahrain bahrainisch|bahréin bareiní|bahrein bahreinita|бахрейн бахрейнский|bahreyn bahreynli|barém bahrein|bahrein|bahrajn
qatar qatari|qatar qatari qatarien|قطر قطري|katar katarisch katarer|qatar catar catarí|qatar qatariota|катар катарский|katar katarlı|catar qatar|qatar qatarees|katar katarski
emirates united_arab_emirates emirati uae|émirats émirats_arabes_unis émirien emirati|الإمارات الامارات إماراتي إمارات|emirate emiratisch|emiratos emiratí|emirati emiratino|эмираты эмиратский оаэ эмиратов|bae emirlik emirlikleri birleşik_arap_emirlikleri|emirados|emiraten|emiraty
oman omani|oman omanais|عمان عماني سلطنة_عمان|oman omanisch|omán omaní|oman omanita|оман оманский|umman ummanlı|omã omanense|oman|oman omański
saudi saudi_arabia saudis|arabie_saoudite saoudien|السعودية سعودية سعودي|saudi_arabien saudisch saudi|arabia_saudita arabia_saudí saudí saudita|arabia_saudita saudita sauditi|саудовская_аравия саудовской_аравии саудовский саудовец|suudi suudi_arabistan|arábia_saudita saudita|saoedi_arabië saoedisch saoedi|arabia_saudyjska arabii_saudyjskiej saudyjski
yemen yemeni|yémen yéménite|اليمن يمني يمنية لليمن ولليمن|jemen jemenitisch jemenit|yemen yemení|yemen yemenita|йемен йеменский|yemen yemenli|iémen iêmen iemenita|jemen jemenitisch|jemen jemeński
egypt egyptian|égypte égyptien|مصر مصري مصرية|ägypten ägyptisch ägypter|egipto egipcio|egitto egiziano|египет египетский египтянин|mısır mısırlı|egito egípcio|egypte egyptisch egyptenaar|egipt egipski egipcjanin
sinai|sinaï|سيناء|sinai|sinaí|sinai|синай синайский|sina_yarımadası|sinai|sinaï|synaj
suez suez_canal|suez|السويس قناة_السويس|suez suezkanal suezkanals|suez canal_de_suez|suez|суэц суэцкий|süveyş|suez|suez suezkanaal|suez kanał_sueski
libya libyan|libye libyen|ليبيا ليبي ليبية|libyen libysch libyer|libia libio|libia libico libici|ливия ливийский ливиец|libya libyalı|líbia líbio|libië libisch libiër|libia libijski
tunisia tunisian|tunisie tunisien|تونس تونسي تونسية|tunesien tunesisch tunesier|túnez tunecino|tunisia tunisino|тунис тунисский тунисец|tunus tunuslu|tunísia tunisino|tunesië tunesisch tunesiër|tunezja tunezyjski
algeria algerian|algérie algérien|الجزائر جزائر جزائري جزائرية|algerien algerisch algerier|argelia argelino|algeria algerino|алжир алжирский алжирец|cezayir cezayirli|argélia argelino|algerije algerijns algerijn|algieria algierski
morocco moroccan|maroc marocain|المغرب مغرب مغربي مغربية مغاربة|marokko marokkanisch marokkaner|marruecos marroquí|marocco marocchino|марокко марокканский|fas faslı|marrocos marroquino|marokko marokkaans marokkaan|maroko marokański
maghreb|maghreb maghrébin|المغرب_العربي مغاربي|maghreb maghrebinisch|magreb magrebí|maghreb maghrebino|магриб|mağrip|magrebe|maghreb|maghreb
western_sahara sahrawi|sahara_occidental sahraoui|الصحراء_الغربية صحراوي بوليساريو|westsahara sahraui|sáhara_occidental saharaui|sahara_occidentale saharawi|западная_сахара западной_сахаре|batı_sahra|saara_ocidental sahara_ocidental|westelijke_sahara|sahara_zachodnia
mauritania mauritanian|mauritanie mauritanien|موريتانيا موريتاني|mauretanien mauretanisch|mauritania mauritano|mauritania mauritano|мавритания мавританский|moritanya moritanyalı|mauritânia mauritano|mauritanië mauritaans|mauretania mauretański
sudan sudanese|soudan soudanais soudanaise|السودان سودان سوداني|sudan sudanesisch sudanese|sudán sudanés|sudan sudanese|судан суданский|sudan sudanlı|sudão sudanês|soedan soedanees soedanezen|sudan sudański
south_sudan|soudan_du_sud sud_soudan sud_soudanais|جنوب_السودان|südsudan südsudanesisch|sudán_del_sur|sud_sudan|южный_судан южного_судана южном_судане|güney_sudan|sudão_do_sul|zuid_soedan|sudan_południowy
darfur|darfour|دارفور|darfur|darfur|darfur|дарфур|darfur|darfur|darfur|darfur
somalia somali somalian|somalie somalien|الصومال صومال صومالي|somalia somalisch somalier|somalia somalí|somalia somalo|сомали сомалийский|somali somalili|somália somali|somalië somalisch somaliër|somalia somalijski
djibouti djiboutian|djibouti djiboutien|جيبوتي|dschibuti|yibuti yibutiano|gibuti gibutiano|джибути|cibuti|djibuti|djibouti|dżibuti
eritrea eritrean|érythrée érythréen|إريتريا اريتريا إريتري|eritrea eritreisch eritreer|eritrea eritreo|eritrea eritreo|эритрея эритрейский|eritre eritreli|eritreia|eritrea eritrees|erytrea erytrejski
ethiopia ethiopian|éthiopie éthiopien|إثيوبيا اثيوبيا إثيوبي|äthiopien äthiopisch äthiopier|etiopía etíope|etiopia etiope|эфиопия эфиопский|etiyopya etiyopyalı|etiópia etíope|ethiopië ethiopisch|etiopia etiopski
tigray tigrayan|tigré tigréen|تيغراي تيجراي|tigray|tigray|tigray tigrai|тыграй тиграй|tigray|tigray tigré|tigray|tigraj
kenya kenyan|kenya kényan kenyan|كينيا كيني|kenia kenianisch kenianer|kenia keniano keniata|kenya keniota keniano|кения кенийский|kenya kenyalı|quénia quênia queniano|kenia keniaans keniaan|kenia kenijski
uganda ugandan|ouganda ougandais|أوغندا اوغندا أوغندي|uganda ugandisch ugander|uganda ugandés|uganda ugandese|уганда угандийский|uganda ugandalı|uganda ugandês|oeganda oegandees|uganda ugandyjski
tanzania tanzanian zanzibar|tanzanie tanzanien|تنزانيا تنزاني|tansania tansanisch|tanzania tanzano|tanzania tanzaniano|танзания танзанийский|tanzanya tanzanyalı|tanzânia tanzaniano|tanzania tanzaniaans|tanzania tanzański
rwanda rwandan|rwanda rwandais|رواندا رواندي|ruanda ruandisch ruander|ruanda ruandés|ruanda rwanda ruandese|руанда руандийский|ruanda ruandalı|ruanda ruandês|rwanda rwandees|rwanda rwandyjski ruanda
burundi burundian|burundi burundais|بوروندي|burundi burundisch|burundi burundés|burundi|бурунди|burundi|burundi|burundi|burundi
congo congolese drc|congo congolais rdc|الكونغو كونغو كونغولي|kongo kongolesisch|congo congoleño rdc|congo congolese|конго конголезский|kongo kongolu|congo congolês|congo congolees|kongo kongijski
central_african_republic central_african|centrafrique république_centrafricaine centrafricain|إفريقيا_الوسطى أفريقيا_الوسطى|zentralafrikanische_republik zentralafrikanisch|república_centroafricana centroafricano|repubblica_centrafricana centrafricano|цар центральноафриканский|orta_afrika_cumhuriyeti|república_centro_africana|centraal_afrikaanse|republika_środkowoafrykańska
chad chadian|tchad tchadien|تشاد تشادي|tschad tschadisch|chad chadiano|ciad ciadiano|чад чадский|çad çadlı|chade tchad chadiano|tsjaad tsjadisch|czad czadyjski
cameroon cameroonian|cameroun camerounais|الكاميرون كاميرون كاميروني|kamerun kamerunisch|camerún camerunés|camerun camerunese|камерун камерунский|kamerun kamerunlu|camarões camaronês|kameroen kameroens|kamerun kameruński
gabon gabonese|gabon gabonais|الغابون غابون الجابون غابوني|gabun gabunisch|gabón gabonés|gabon gabonese|габон габонский|gabon gabonlu|gabão gabonês|gabon gabonees|gabon gaboński
equatorial_guinea|guinée_équatoriale équatoguinéen|غينيا_الاستوائية|äquatorialguinea|guinea_ecuatorial ecuatoguineano|guinea_equatoriale|экваториальная_гвинея|ekvator_ginesi|guiné_equatorial|equatoriaal_guinea|gwinea_równikowa
nigeria nigerian|nigéria nigérian nigériane|نيجيريا نيجيري|nigeria nigerianisch nigerianer|nigeria nigeriano|nigeria nigeriano|нигерия нигерийский нигериец|nijerya nijeryalı|nigéria nigeriano|nigeria nigeriaans nigeriaan|nigeria nigeryjski
niger nigerien|niger nigérien nigérienne|النيجر نيجر|niger nigrisch nigrer|níger nigerino|niger nigerino|нигер|nijer nijerli|níger nigerino|niger nigerees|niger
mali malian|mali malien|مالي ماليين|mali malisch malier|malí maliense|mali maliano|малийский в_мали республика_мали властями_мали|malili|mali maliano|mali malinees|mali malijski
burkina_faso burkinabe burkina|burkina_faso burkina burkinabé burkinabè|بوركينا بوركينا_فاسو بوركينابي|burkina_faso burkinisch burkina|burkina_faso burkinés burkina|burkina_faso burkina burkinabé|буркина_фасо буркина|burkina_faso burkina|burkina_faso burquinense burkina|burkina_faso burkina|burkina_faso burkina
senegal senegalese|sénégal sénégalais|السنغال سنغال سنغالي|senegal senegalesisch senegalese|senegal senegalés|senegal senegalese|сенегал сенегальский|senegal senegalli|senegal senegalês|senegal senegalees|senegal senegalski
gambia gambian|gambie gambien|غامبيا جامبيا غامبي|gambia gambisch|gambia gambiano|gambia gambiano|гамбия гамбийский|gambiya|gâmbia|gambia gambiaans|gambia gambijski
guinea guinean|guinée guinéen|غينيا غيني|guinea guineisch|guinea guineano|guinea guineano|гвинея гвинейский|gine gineli|guiné guineense|guinee guinees|gwinea gwinejski
guinea_bissau bissau|guinée_bissau bissau|غينيا_بيساو بيساو|guinea_bissau bissau|guinea_bisáu|guinea_bissau|гвинея_бисау гвинее_бисау|gine_bissau|guiné_bissau bissau|guinee_bissau|gwinea_bissau
sierra_leone sierra_leonean|sierra_leone sierra_léonais|سيراليون سيراليوني|sierra_leone sierra_leonisch|sierra_leona|sierra_leone|сьерра_леоне|sierra_leone|serra_leoa|sierra_leone|sierra_leone
liberia liberian|libéria libérien|ليبيريا ليبيري|liberia liberianisch|liberia liberiano|liberia liberiano|либерия либерийский|liberya liberyalı|libéria|liberia liberiaans|liberia liberyjski
ivory_coast ivorian cote_d_ivoire|côte_d_ivoire ivoirien|ساحل_العاج كوت_ديفوار إيفواري|elfenbeinküste ivorisch ivorer|costa_de_marfil marfileño|costa_d_avorio ivoriano|кот_д_ивуар ивуарийский|fildişi_sahili|costa_do_marfim marfinense|ivoorkust ivoriaans|wybrzeże_kości_słoniowej
ghana ghanaian|ghana ghanéen|غانا غانيين غانية|ghana ghanaisch ghanaer|ghana ghanés|ghana ghanese ghaneano|гана ганский|gana ganalı|gana ganês|ghana ghanees|ghana ghański
togo togolese|togo togolais|توغو توجو توغولي|togo togoisch togolesisch|togo togolés|togo togolese||togo togolu|togo togolês|togo togolees|togo togijski
benin beninese|bénin béninois|بنين بنيني|benin beninisch|benín beninés|benin beninese|бенин бенинский|benin beninli|benim beninense|benin benins|benin beniński
cape_verde cape_verdean|cap_vert capverdien|الرأس_الأخضر|kap_verde kapverdisch|cabo_verde caboverdiano|capo_verde capoverdiano|кабо_верде|yeşil_burun cabo_verde|cabo_verde cabo_verdiano|kaapverdië|republika_zielonego_przylądka
angola angolan|angola angolais|أنغولا انغولا أنغولي|angola angolanisch angolaner|angola angoleño|angola angolano|ангола ангольский|angola angolalı|angola angolano|angola angolees|angola angolski
zambia zambian|zambie zambien|زامبيا زامبي|sambia sambisch|zambia zambiano|zambia zambiano|замбия замбийский|zambiya zambiyalı|zâmbia zambiano|zambia zambiaans|zambia zambijski
zimbabwe zimbabwean|zimbabwe zimbabwéen|زيمبابوي زمبابوي|simbabwe simbabwisch|zimbabue zimbabuense|zimbabwe|зимбабве|zimbabve|zimbábue zimbabué|zimbabwe zimbabwaans|zimbabwe
malawi malawian|malawi malawite|ملاوي مالاوي|malawi malawisch|malaui malauí|malawi malawiano|малави|malavi|malawi malaui|malawi|malawi
mozambique mozambican|mozambique mozambicain|موزمبيق موزمبيقي|mosambik mosambikanisch|mozambique mozambiqueño|mozambico mozambicano|мозамбик мозамбикский|mozambik|moçambique moçambicano|mozambique mozambikaans|mozambik mozambicki
madagascar malagasy|madagascar malgache|مدغشقر مدغشقري|madagaskar madagassisch|madagascar malgache|madagascar malgascio|мадагаскар|madagaskar|madagáscar madagascar malgaxe|madagaskar|madagaskar
comoros comorian|comores comorien|جزر_القمر|komoren komorisch|comoras comorense|comore comoriano|коморы коморский|komorlar|comores|comoren|komory
mauritius mauritian|île_maurice mauricien|موريشيوس|mauritius mauritisch|mauricio isla_mauricio|mauritius|маврикий|mauritius|maurícia maurício ilhas_maurício|mauritius|mauritius
seychelles|seychelles seychellois|سيشل سيشيل|seychellen|seychelles|seychelles|сейшелы сейшельский|seyşeller|seicheles seychelles|seychellen|seszele
south_africa south_african|afrique_du_sud sud_africain|جنوب_أفريقيا جنوب_إفريقيا جنوب_أفريقي|südafrika südafrikanisch südafrikaner|sudáfrica sudafricano|sudafrica sudafricano|юар южноафриканский южная_африка|güney_afrika|áfrica_do_sul sul_africano|zuid_afrika zuid_afrikaans|rpa południowoafrykański republika_południowej_afryki
namibia namibian|namibie namibien|ناميبيا ناميبي|namibia namibisch|namibia namibio|namibia namibiano|намибия намибийский|namibya|namíbia|namibië namibisch|namibia namibijski
botswana|botswana botswanais|بوتسوانا|botswana botsuana|botsuana|botswana|ботсвана|botsvana|botswana botsuana|botswana|botswana
lesotho|lesotho|ليسوتو|lesotho|lesoto|lesotho|лесото|lesotho|lesoto|lesotho|lesotho
eswatini swaziland|eswatini swaziland|إسواتيني سوازيلاند|eswatini swasiland|esuatini suazilandia|eswatini swaziland|эсватини свазиленд|esvatini|essuatíni suazilândia|eswatini swaziland|eswatini suazi
sao_tome|sao_tomé|ساو_تومي|são_tomé|santo_tomé|são_tomé|сан_томе|são_tomé|são_tomé|são_tomé|wyspy_świętego_tomasza
afghanistan afghan|afghanistan afghan|أفغانستان افغانستان أفغاني أفغان|afghanistan afghanisch afghane|afganistán afgano|afghanistan afghano|афганистан афганский афганец афганцы|afganistan afgan|afeganistão afegão afegãos|afghanistan afghaans afghaan afghanen|afganistan afgański afgańczyk
pakistan pakistani|pakistan pakistanais|باكستان باكستاني|pakistan pakistanisch pakistaner|pakistán pakistaní paquistaní|pakistan pakistano|пакистан пакистанский пакистанец|pakistan pakistanlı|paquistão paquistanês|pakistan pakistaans pakistaan|pakistan pakistański
india indian|inde indien|الهند هندي هندية هنود للهند وللهند|indien indisch|india indio|india indiano|индия индийский индиец|hindistan hint hintli|índia indiano|india indiaas indiër|indie indyjski hindus
kashmir kashmiri|cachemire cachemiri|كشمير كشميري|kaschmir|cachemira|kashmir|кашмир кашмирский|keşmir|caxemira|kasjmir|kaszmir kaszmirski
punjab punjabi|pendjab|البنجاب بنجاب|punjab pandschab|punyab|punjab|пенджаб|pencap|punjab|punjab|pendżab
bangladesh bangladeshi|bangladesh bangladais|بنغلاديش بنجلاديش بنغالي|bangladesch bangladeschisch|bangladesh bangladesí bangladés|bangladesh bengalese|бангладеш бангладешский|bangladeş|bangladesh bangladeche|bangladesh bengaals|bangladesz
sri_lanka sri_lankan|sri_lanka sri_lankais|سريلانكا سريلانكي سري_لانكا|sri_lanka sri_lankisch|sri_lanka esrilanqués|sri_lanka srilankese|шри_ланка шри_ланки|sri_lanka|sri_lanka cingalês|sri_lanka|sri_lanka
nepal nepalese nepali|népal népalais|نيبال نيبالي|nepal nepalesisch|nepal nepalí|nepal nepalese|непал непальский|nepal nepalli|nepal nepalês|nepal nepalees|nepal nepalski
bhutan bhutanese|bhoutan bhoutanais|بوتان|bhutan bhutanisch|bután butanés|bhutan|бутан|butan|butão|bhutan|bhutan
maldives maldivian|maldives maldivien|المالديف مالديف مالديفي|malediven maledivisch|maldivas maldivo|maldive maldiviano|мальдивы мальдивский|maldivler|maldivas|malediven|malediwy
china chinese|chine chinois|الصين صين صيني صينية|china chinesisch chinese chinesin|china chino|cina cinese|китай китайский китаец китайцы кнр|çin çinli|china chinês chinesa|china chinees chinese chinezen|chiny chiński chińczyk chinach
beijing|pékin|بكين بيجين|peking|pekín|pechino|пекин пекинский|pekin|pequim|peking|pekin
hong_kong|hong_kong hongkongais|هونغ_كونغ هونج_كونج|hongkong hongkonger hong_kong|hong_kong hongkonés|hong_kong|гонконг гонконгский|hong_kong|hong_kong|hongkong|hongkong
macau macao|macao|ماكاو|macau|macao|macao|макао|makao|macau|macau|makau
taiwan taiwanese|taïwan taïwanais|تايوان تايواني|taiwan taiwanisch|taiwán taiwanés|taiwan taiwanese|тайвань тайваньский|tayvan tayvanlı|taiwan taiwanês|taiwan taiwanees|tajwan tajwański
tibet tibetan|tibet tibétain|التبت هضبة_التبت|tibet tibetisch tibeter|tíbet tibetano|tibet tibetano|тибет тибетский|tibet|tibete tibetano|tibet tibetaans|tybet tybetański
xinjiang|xinjiang|شينجيانغ شينغيانغ|xinjiang|sinkiang xinjiang|xinjiang|синьцзян|sincan|xinjiang|xinjiang|sinciang xinjiang
mongolia mongolian mongol|mongolie mongol|منغوليا منغولي مغول|mongolei mongolisch|mongolia mongol|mongolia mongolo|монголия монгольский|moğolistan moğol|mongólia mongol|mongolië mongools|mongolia mongolski
japan japanese|japon japonais nippon|اليابان يابان ياباني|japan japanisch japaner|japón japonés nipón|giappone giapponese nipponico|япония японский японец японцы|japonya japon|japão japonês|japan japans japanse japanner|japonia japoński japończyk
north_korea north_korean|corée_du_nord nord_coréen|كوريا_الشمالية كوري_شمالي|nordkorea nordkoreanisch|corea_del_norte norcoreano|corea_del_nord nordcoreano|кндр северокорейский северная_корея северной_кореи|kuzey_kore kuzey_koreli|coreia_do_norte norte_coreano|noord_korea noord_koreaans|korea_północna korei_północnej północnokoreański
south_korea south_korean|corée_du_sud sud_coréen|كوريا_الجنوبية كوري_جنوبي|südkorea südkoreanisch|corea_del_sur surcoreano|corea_del_sud sudcoreano|южнокорейский южная_корея южной_кореи|güney_kore güney_koreli|coreia_do_sul sul_coreano|zuid_korea zuid_koreaans|korea_południowa korei_południowej południowokoreański
korea korean|corée coréen|كوريا كوري كورية|korea koreanisch koreaner|corea coreano|corea coreano|корея корейский кореец|kore koreli|coreia coreano|korea koreaans|korea koreański
vietnam vietnamese|vietnam vietnamien|فيتنام فيتنامي|vietnam vietnamesisch vietnamese|vietnam vietnamita|vietnam vietnamita|вьетнам вьетнамский|vietnam vietnamlı|vietname vietnamita|vietnam vietnamees|wietnam wietnamski
laos laotian|laos laotien|لاوس|laos laotisch|laos laosiano|laos laotiano|лаос лаосский|laos|laos|laos laotiaans|laos
cambodia cambodian khmer|cambodge cambodgien khmer|كمبوديا كمبودي|kambodscha kambodschanisch|camboya camboyano|cambogia cambogiano|камбоджа камбоджийский|kamboçya|camboja cambojano|cambodja cambodjaans|kambodża kambodżański
thailand thai|thaïlande thaïlandais|تايلاند تايلندا تايلاندي|thailand thailändisch thailänder|tailandia tailandés|thailandia thailandese|таиланд таиландский тайский|tayland taylandlı|tailândia tailandês|thailand thais thaise|tajlandia tajlandzki
burma myanmar burmese|birmanie birman myanmar|ميانمار بورما بورمي|myanmar birma burma birmanisch|birmania birmano myanmar|birmania birmano myanmar|мьянма бирма бирманский мьянманский|myanmar birmanya|mianmar myanmar birmânia birmanês|myanmar birma birmaans|mjanma birma birmański
malaysia malaysian malay|malaisie malaisien|ماليزيا ماليزي|malaysia malaysisch|malasia malasio|malesia malaysia malese|малайзия малайзийский|malezya malezyalı|malásia malaio|maleisië maleisisch|malezja malezyjski
singapore singaporean|singapour singapourien|سنغافورة سنغافوري|singapur singapurisch|singapur singapurense|singapore singaporiano|сингапур сингапурский|singapur singapurlu|singapura singapurense|singapore singaporees|singapur singapurski
indonesia indonesian|indonésie indonésien|إندونيسيا اندونيسيا إندونيسي|indonesien indonesisch|indonesia indonesio|indonesia indonesiano|индонезия индонезийский|endonezya endonezyalı|indonésia indonésio|indonesië indonesisch|indonezja indonezyjski
philippines filipino philippine|philippines philippin|الفلبين فلبين فلبيني|philippinen philippinisch filipino|filipinas filipino|filippine filippino|филиппины филиппинский|filipinler filipinli filipin|filipinas filipino|filipijnen filipijns|filipiny filipiński
brunei|brunei|بروناي|brunei|brunéi|brunei|бруней|brunei|brunei|brunei|brunei
east_timor timor_leste timorese|timor_oriental timor|تيمور تيمور_الشرقية|osttimor|timor_oriental|timor_est|восточный_тимор|doğu_timor|timor_leste timorense|oost_timor|timor_wschodni
australia australian aussie|australie australien|أستراليا استراليا أسترالي|australien australisch australier|australia australiano|australia australiano|австралия австралийский австралиец|avustralya avustralyalı|austrália australiano|australië australisch australiër|australia australijski australijczyk
new_zealand new_zealander kiwi|nouvelle_zélande néo_zélandais|نيوزيلندا نيوزيلاندا نيوزيلندي|neuseeland neuseeländisch neuseeländer|nueva_zelanda neozelandés|nuova_zelanda neozelandese|новозеландский новая_зеландия новой_зеландии|yeni_zelanda|nova_zelândia neozelandês|nieuw_zeeland nieuw_zeelands|nowa_zelandia nowozelandzki nowej_zelandii
papua_new_guinea papua|papouasie_nouvelle_guinée papouasie|بابوا_غينيا_الجديدة بابوا|papua_neuguinea papua|papúa_nueva_guinea papúa|papua_nuova_guinea papua|папуа папуа_новая_гвинея|papua_yeni_gine papua|papua_nova_guiné papua|papoea_nieuw_guinea papoea|papua_nowa_gwinea papua
new_caledonia caledonian|nouvelle_calédonie calédonien kanak|كاليدونيا كاليدونيا_الجديدة|neukaledonien|nueva_caledonia|nuova_caledonia|новая_каледония|yeni_kaledonya|nova_caledónia|nieuw_caledonië|nowa_kaledonia
fiji fijian|fidji fidjien|فيجي|fidschi|fiyi fiyiano|figi fiji|фиджи|fiji|fiji|fiji|fidżi
samoa samoan|samoa samoan|ساموا|samoa|samoa samoano|samoa|самоа|samoa|samoa|samoa|samoa
tonga tongan|tonga tongien|تونغا|tonga|tonga tongano|tonga|тонга|tonga|tonga|tonga|tonga
vanuatu|vanuatu|فانواتو|vanuatu|vanuatu|vanuatu|вануату|vanuatu|vanuatu|vanuatu|vanuatu
solomon_islands|îles_salomon|جزر_سليمان|salomonen|islas_salomón|isole_salomone|соломоновы_острова|solomon_adaları|ilhas_salomão|salomonseilanden|wyspy_salomona
polynesia polynesian tahiti|polynésie polynésien tahiti|بولينيزيا تاهيتي|polynesien polynesisch tahiti|polinesia tahití|polinesia tahiti|полинезия таити|polinezya tahiti|polinésia taiti|polynesië tahiti|polinezja tahiti
united_states usa america american americans u_s|états_unis américain etats_unis usa|أمريكا أميركا أمريكي أميركي أمريكية أميركية أمريكان الولايات_المتحدة|usa vereinigte_staaten amerikanisch amerikaner us_amerikanisch amerika vereinigten_staaten|eeuu estados_unidos estadounidense norteamericano ee_uu|stati_uniti usa statunitense americano america|сша американский американец американцы америка соединенные_штаты|abd amerika amerikan amerikalı birleşik_devletler|eua estados_unidos americano norte_americano estadunidense|vs verenigde_staten amerikaans amerikaan amerika|usa stany_zjednoczone amerykański amerykanin ameryka stanów_zjednoczonych stanach_zjednoczonych
canada canadian|canada canadien|كندا كندي كندية|kanada kanadisch kanadier|canadá canadiense|canada canadese|канада канадский канадец|kanada kanadalı|canadá canadiano canadense|canada canadees canadese canadezen|kanada kanadyjski kanadyjczyk
quebec quebecois|québec québécois|كيبيك|quebec|quebec|québec quebec|квебек квебекский|quebec|quebeque quebec|quebec|quebec
mexico mexican|mexique mexicain|المكسيك مكسيك مكسيكي|mexiko mexikanisch mexikaner|méxico mexicano méjico|messico messicano|мексика мексиканский мексиканец|meksika meksikalı|méxico mexicano|mexico mexicaans mexicaan|meksyk meksykański
guatemala guatemalan|guatemala guatémaltèque|غواتيمالا جواتيمالا|guatemala guatemaltekisch|guatemala guatemalteco|guatemala guatemalteco|гватемала гватемальский|guatemala guatemalalı|guatemala guatemalteco|guatemala|gwatemala
honduras honduran|honduras hondurien|هندوراس|honduras honduranisch|honduras hondureño|honduras honduregno|гондурас гондурасский|honduras|honduras hondurenho|honduras|honduras
el_salvador salvadoran|salvador salvadorien|السلفادور سلفادور سلفادوري|el_salvador salvadorianisch|el_salvador salvadoreño|el_salvador salvadoregno|сальвадор сальвадорский|el_salvador|el_salvador salvadorenho|el_salvador|salwador
nicaragua nicaraguan|nicaragua nicaraguayen|نيكاراغوا نيكاراجوا|nicaragua nicaraguanisch|nicaragua nicaragüense|nicaragua nicaraguense|никарагуа|nikaragua|nicarágua nicaraguense|nicaragua|nikaragua
costa_rica costa_rican|costa_rica costaricien|كوستاريكا|costa_rica costa_ricanisch|costa_rica costarricense|costa_rica costaricano|коста_рика|kosta_rika|costa_rica|costa_rica|kostaryka
panama panamanian|panama panaméen|بنما بنمي|panama panamaisch|panamá panameño|panama panamense|панама панамский|panama|panamá panamenho|panama panamees|panama
belize|belize|بليز|belize|belice|belize|белиз|belize|belize|belize|belize
cuba cuban|cuba cubain|كوبا كوبي|kuba kubanisch kubaner|cuba cubano|cuba cubano|куба кубинский|küba kübalı|cuba cubano|cuba cubaans cubaan|kuba kubański
haiti haitian|haïti haïtien|هايتي هاييتي هايتيين|haiti haitianisch haitianer|haití haitiano|haiti haitiano|гаити гаитянский|haiti haitili|haiti haitiano|haïti haïtiaans|haiti haitański
dominican_republic dominican|république_dominicaine dominicain|الدومينيكان دومينيكاني الدومنيكان|dominikanische_republik dominikanisch|república_dominicana dominicano|repubblica_dominicana dominicano|доминикана доминиканский|dominik_cumhuriyeti dominik|república_dominicana dominicano|dominicaanse_republiek dominicaans|dominikana dominikański
jamaica jamaican|jamaïque jamaïcain|جامايكا جامايكي|jamaika jamaikanisch|jamaica jamaicano jamaiquino|giamaica giamaicano|ямайка ямайский|jamaika jamaikalı|jamaica jamaicano|jamaica jamaicaans|jamajka jamajski
puerto_rico puerto_rican|porto_rico portoricain|بورتوريكو|puerto_rico|puerto_rico puertorriqueño|porto_rico portoricano|пуэрто_рико|porto_riko|porto_rico porto_riquenho|puerto_rico|portoryko
bahamas bahamian|bahamas bahaméen|الباهاما باهاما البهاما|bahamas|bahamas bahameño|bahamas|багамы багамский|bahamalar|bahamas|bahamas|bahamy
barbados barbadian|barbade barbadien|باربادوس بربادوس|barbados|barbados|barbados|барбадос|barbados|barbados|barbados|barbados
caribbean|caraïbes caraïbe|الكاريبي كاريبي البحر_الكاريبي|karibik karibisch|caribe caribeño|caraibi caraibico|карибы карибский|karayip karayipler|caribe caraíbas caribenho|caraïben caribisch|karaiby karaibski
venezuela venezuelan|venezuela vénézuélien|فنزويلا فنزويلي|venezuela venezolanisch venezolaner|venezuela venezolano|venezuela venezuelano|венесуэла венесуэльский|venezuela venezuelalı|venezuela venezuelano|venezuela venezolaans|wenezuela wenezuelski
colombia colombian|colombie colombien|كولومبيا كولومبي|kolumbien kolumbianisch kolumbianer|colombia colombiano|colombia colombiano|колумбия колумбийский|kolombiya kolombiyalı|colômbia colombiano|colombia colombiaans|kolumbia kolumbijski
ecuador ecuadorian ecuadorean|équateur équatorien|الإكوادور اكوادور إكوادوري|ecuador ecuadorianisch|ecuador ecuatoriano|ecuador ecuadoriano|эквадор эквадорский|ekvador ekvadorlu|equador equatoriano|ecuador ecuadoraans|ekwador ekwadorski
peru peruvian|pérou péruvien|البيرو بيرو بيروفي|peru peruanisch peruaner|perú peruano|perù peruviano|перу перуанский|peru perulu|peru peruano|peru peruaans|peru peruwiański
bolivia bolivian|bolivie bolivien|بوليفيا بوليفي|bolivien bolivianisch|bolivia boliviano|bolivia boliviano|боливия боливийский|bolivya bolivyalı|bolívia boliviano|bolivia boliviaans|boliwia boliwijski
chile chilean|chili chilien|تشيلي شيلي تشيلية|chile chilenisch chilene|chile chileno|cile cileno|чили чилийский|şili şilili|chile chileno|chili chileens|chile chilijski
argentina argentine argentinian|argentine argentin|الأرجنتين أرجنتين أرجنتيني|argentinien argentinisch argentinier|argentina argentino|argentina argentino|аргентина аргентинский аргентинец|arjantin arjantinli|argentina argentino|argentinië argentijns argentijn|argentyna argentyński
uruguay uruguayan|uruguay uruguayen|أوروغواي أوروجواي|uruguay uruguayisch|uruguay uruguayo|uruguay uruguaiano uruguayano|уругвай уругвайский|uruguay|uruguai uruguaio|uruguay uruguayaans|urugwaj urugwajski
paraguay paraguayan|paraguay paraguayen|باراغواي باراجواي|paraguay paraguayisch|paraguay paraguayo|paraguay paraguaiano|парагвай парагвайский|paraguay|paraguai paraguaio|paraguay paraguayaans|paragwaj paragwajski
brazil brazilian|brésil brésilien|البرازيل برازيل برازيلي|brasilien brasilianisch brasilianer|brasil brasileño|brasile brasiliano|бразилия бразильский бразилец|brezilya brezilyalı|brasil brasileiro|brazilië braziliaans braziliaan|brazylia brazylijski brazylijczyk
guyana guyanese|guyana guyanien|غيانا غويانا|guyana|guyana guyanés|guyana|гайана|guyana|guiana|guyana|gujana
french_guiana guianan|guyane guyanais|غويانا_الفرنسية غيانا_الفرنسية|französisch_guayana|guayana_francesa|guyana_francese|французская_гвиана гвиана|fransız_guyanası|guiana_francesa|frans_guyana|gujana_francuska
suriname surinamese|suriname surinamais|سورينام|suriname surinam|surinam surinamés|suriname|суринам|surinam|suriname|suriname surinaams|surinam
tuvalu|tuvalu|توفالو|tuvalu|tuvalu|tuvalu|тувалу|tuvalu|tuvalu|tuvalu|tuvalu
kiribati|kiribati|كيريباتي|kiribati|kiribati|kiribati|кирибати|kiribati|kiribati|kiribati|kiribati
nauru nauruan|nauru|ناورو|nauru|nauru|nauru|науру|nauru|nauru|nauru|nauru
palau palauan|palaos|بالاو|palau|palaos|palau|палау|palau|palau|palau|palau
micronesia micronesian|micronésie micronésien|ميكرونيزيا|mikronesien|micronesia micronesio|micronesia|микронезия|mikronezya|micronésia|micronesië|mikronezja
marshall_islands|îles_marshall|جزر_مارشال|marshallinseln|islas_marshall|isole_marshall|маршалловы_острова|marshall_adaları|ilhas_marshall|marshalleilanden|wyspy_marshalla
grenada grenadian|grenadines grenadien|غرينادا|grenada|grenadino|grenadino|гренада|grenada|granadino|grenada|grenada
saint_lucia|sainte_lucie|سانت_لوسيا|st_lucia|santa_lucía|santa_lucia|сент_люсия|saint_lucia|santa_lúcia|saint_lucia|saint_lucia
dominica|dominique|دومينيكا|dominica|dominica|dominica|доминика|dominika|domínica|dominica|dominika
antigua barbuda|antigua barbuda|أنتيغوا باربودا|antigua barbuda|antigua barbuda|antigua barbuda|антигуа барбуда|antigua barbuda|antígua barbuda|antigua barbuda|antigua barbuda
saint_vincent grenadines|saint_vincent|سانت_فنسنت غرينادين|st_vincent grenadinen|san_vicente granadinas|saint_vincent grenadine|сент_винсент гренадины|saint_vincent grenadinler|são_vicente|saint_vincent|saint_vincent grenadyny
saint_kitts nevis|saint_kitts saint_christophe niévès|سانت_كيتس نيفيس|st_kitts nevis|san_cristóbal_y_nieves|saint_kitts|сент_китс невис|saint_kitts|são_cristóvão|saint_kitts|saint_kitts
trinidad tobago trinidadian|trinidad trinité_et_tobago tobago trinidadien|ترينيداد توباغو|trinidad tobago|trinidad tobago trinitense|trinidad tobago|тринидад тобаго|trinidad tobago|trinidad tobago|trinidad tobago|trynidad tobago
martinique|martiniquais la_martinique de_martinique en_martinique|مارتينيك|martinique|martinica|martinica|мартиника|martinik|martinica|martinique|martynika
guadeloupe|guadeloupe guadeloupéen|غوادلوب جوادلوب|guadeloupe|guadalupe|guadalupa|гваделупа|guadeloupe|guadalupe|guadeloupe|gwadelupa
antilles west_indies|antilles antillais|الأنتيل أنتيل|antillen|antillas antillano|antille|антилы антильский|antiller|antilhas|antillen|antyle
european europe europeans|europe européen|أوروبا اوروبا أوروبي أوروبية أوربا|europa europäisch europäer|europa europeo|europa europeo|европа европейский европеец|avrupa avrupalı|europa europeu europeia|europa europees europese europeaan|europa europejski europejczyk
african africa|afrique africain|أفريقيا إفريقيا افريقيا أفريقي إفريقي أفارقة|afrika afrikanisch afrikaner|áfrica africano|africa africano|африка африканский африканец|afrika afrikalı|áfrica africano|afrika afrikaans afrikaan|afryka afrykański
asian asia|asie asiatique|آسيا آسيوي|asien asiatisch asiate|asia asiático|asia asiatico|азия азиатский|asya asyalı|ásia asiático|azië aziatisch aziaat|azja azjatycki
eurasia eurasian|eurasie eurasiatique|أوراسيا أوراسي|eurasien eurasisch|eurasia euroasiático|eurasia eurasiatico|евразия евразийский|avrasya|eurásia euroasiático|eurazië|eurazja
oceania|océanie|أوقيانوسيا|ozeanien|oceanía|oceania|океания|okyanusya|oceania|oceanië|oceania
north_america north_american|amérique_du_nord nord_américain|أمريكا_الشمالية أميركا_الشمالية|nordamerika nordamerikanisch|norteamérica américa_del_norte|nordamerica america_del_nord nordamericano|северная_америка северной_америке североамериканский|kuzey_amerika|américa_do_norte|noord_amerika|ameryka_północna ameryce_północnej
latin_america latin_american latino|amérique_latine latino_américain|أمريكا_اللاتينية أميركا_اللاتينية اللاتينية|lateinamerika lateinamerikanisch|latinoamérica américa_latina iberoamérica latinoamericano|america_latina latinoamericano|латинская_америка латинской_америке латиноамериканский|latin_amerika|américa_latina latino_americano|latijns_amerika|ameryka_łacińska ameryce_łacińskiej
south_america south_american|amérique_du_sud sud_américain|أمريكا_الجنوبية أميركا_الجنوبية|südamerika südamerikanisch|sudamérica suramérica américa_del_sur sudamericano|sudamerica america_del_sud sudamericano|южная_америка южной_америке южноамериканский|güney_amerika|américa_do_sul sul_americano|zuid_amerika|ameryka_południowa ameryce_południowej
central_america central_american|amérique_centrale|أمريكا_الوسطى أميركا_الوسطى|zentralamerika mittelamerika|centroamérica américa_central centroamericano|america_centrale centroamericano|центральная_америка центральной_америке|orta_amerika|américa_central|midden_amerika|ameryka_środkowa
middle_east mideast middle_eastern near_east|moyen_orient proche_orient|الشرق_الأوسط الشرق_الأدنى|naher_osten nahost nahen_osten nahostkonflikt|oriente_medio oriente_próximo|medio_oriente vicino_oriente|ближний_восток ближнего_востока ближнем_востоке ближневосточный|orta_doğu ortadoğu|médio_oriente oriente_médio|midden_oosten|bliski_wschód bliskiego_wschodu bliskim_wschodzie bliskowschodni
levant levantine|levant|بلاد_الشام المشرق|levante|levante|levante|левант|levant|levante|levant|lewant
sahel sahelian|sahel sahélien|الساحل_الإفريقي الساحل_الأفريقي|sahel sahelzone|sahel|sahel saheliano|сахель|sahel|sahel|sahel|sahel
sahara saharan|sahara saharien|الصحراء_الكبرى|sahara|sahara|sahara|сахара|sahra|saara|sahara|sahara
sub-saharan|subsaharien subsaharienne|جنوب_الصحراء|subsahara subsaharisch|subsahariano|subsahariano|к_югу_от_сахары|sahra_altı|subsaariana subsariano|sub_sahara|subsaharyjski
horn_of_africa|corne_de_l_afrique|القرن_الأفريقي القرن_الإفريقي|horn_von_afrika|cuerno_de_áfrica|corno_d_africa|африканский_рог африканского_рога|afrika_boynuzu|chifre_da_áfrica corno_de_áfrica|hoorn_van_afrika|róg_afryki
balkans balkan|balkans balkanique|البلقان بلقان|balkan|balcanes balcánico|balcani balcanico|балканы балканский|balkanlar balkan|balcãs bálcãs|balkan|bałkany bałkański
baltic|baltique balte|البلطيق بلطيق|baltikum baltisch ostsee|báltico|baltico|балтия прибалтика балтийский|baltık|báltico|baltisch oostzee baltische|bałtyk bałtycki
scandinavia scandinavian nordic|scandinavie scandinave|اسكندنافيا إسكندنافي الإسكندنافية|skandinavien skandinavisch|escandinavia escandinavo|scandinavia scandinavo|скандинавия скандинавский|iskandinavya iskandinav|escandinávia escandinavo|scandinavië scandinavisch|skandynawia skandynawski
caucasus caucasian|caucase caucasien|القوقاز قوقاز|kaukasus kaukasisch|cáucaso caucásico|caucaso caucasico|кавказ кавказский|kafkas kafkasya|cáucaso|kaukasus|kaukaz kaukaski
central_asia central_asian|asie_centrale|آسيا_الوسطى|zentralasien|asia_central|asia_centrale|центральная_азия центральной_азии средняя_азия|orta_asya|ásia_central|centraal_azië|azja_środkowa azji_środkowej
southeast_asia asean|asie_du_sud_est asean|جنوب_شرق_آسيا آسيان|südostasien asean|sudeste_asiático asean|sudest_asiatico asean|юго_восточная_азия асеан|güneydoğu_asya asean|sudeste_asiático asean|zuidoost_azië asean|azja_południowo_wschodnia asean
eastern_europe eastern_european|europe_de_l_est|شرق_أوروبا أوروبا_الشرقية|osteuropa osteuropäisch|europa_del_este|europa_orientale|восточная_европа восточной_европе|doğu_avrupa|europa_oriental leste_europeu|oost_europa|europa_wschodnia europie_wschodniej
western_countries western_powers|occident occidental|الغرب_السياسي الدول_الغربية دول_غربية|westmächte abendland|occidente occidental|occidente||batılı_ülkeler|ocidente|westerse_landen|kraje_zachodnie
siberia siberian|sibérie sibérien|سيبيريا سيبيري|sibirien sibirisch|siberia siberiano|siberia siberiano|сибирь сибирский|sibirya|sibéria siberiano|siberië siberisch|syberia syberyjski
kurdistan|kurdistan|كردستان إقليم_كردستان|kurdistan kurdengebiet|kurdistán|kurdistan|курдистан|kürdistan|curdistão|koerdistan|kurdystan
hindu_kush|hindou_kouch|هندوكوش|hindukusch|hindu_kush|hindu_kush|гиндукуш|hindukuş|hindu_kush|hindoekoesj|hindukusz
himalaya himalayas himalayan|himalaya himalayen|الهيمالايا هيمالايا|himalaya|himalaya|himalaya|гималаи гималайский|himalaya himalayalar|himalaia|himalaya|himalaje
andes andean|andes andin|الأنديز أنديز|andenregion andenland|andes andino|cordigliera_andina delle_ande andine|анды|andlar|andes andino|andes|andy
alps alpine|alpes alpin|الألب جبال_الألب|alpen alpin|alpes alpino|alpi alpino|альпы альпийский|alpler alp|alpes alpino|alpen|alpy alpejski
amazon|amazonie amazone amazonien|الأمازون أمازون|amazonas|amazonas amazonía amazónico|amazzonia amazzonico|амазония амазонка|amazon amazonlar|amazónia amazônia amazônico|amazone amazonegebied|amazonia amazonka
everest|everest|إيفرست|everest|everest|everest|эверест|everest|evereste|everest|everest
arctic|arctique|القطب_الشمالي قطبي_شمالي|arktis arktisch|ártico|artico|арктика арктический|arktik kuzey_kutbu|ártico|noordpool arctisch|arktyka arktyczny
antarctica antarctic|antarctique|القطب_الجنوبي أنتاركتيكا|antarktis antarktisch|antártida antártico|antartide antartico|антарктида антарктический|antarktika güney_kutbu|antártida|antarctica zuidpool|antarktyda antarktyka
atlantic transatlantic|atlantique transatlantique|الأطلسي أطلسي المحيط_الأطلسي الأطلنطي|atlantik atlantisch transatlantisch|atlántico transatlántico|atlantico transatlantico|атлантика атлантический|atlantik atlas_okyanusu|atlântico|atlantisch atlantische|atlantyk atlantycki
pacific|pacifique|المحيط_الهادئ المحيط_الهادي|pazifik pazifisch|pacífico|pacifico|тихий_океан тихого_океана тихом_океане тихоокеанский|pasifik|pacífico|stille_oceaan|pacyfik
indian_ocean|océan_indien|المحيط_الهندي|indischer_ozean indischen_ozean|océano_índico|oceano_indiano|индийский_океан индийском_океане|hint_okyanusu|oceano_índico|indische_oceaan|ocean_indyjski
mediterranean|méditerranée méditerranéen|المتوسط البحر_المتوسط البحر_الأبيض_المتوسط متوسطي|mittelmeer mediterran|mediterráneo|mediterraneo|средиземное_море средиземном_море средиземноморье средиземноморский|akdeniz|mediterrâneo|middellandse_zee mediterraan|morze_śródziemne śródziemnomorski
aegean|égée mer_égée|بحر_إيجه إيجه|ägäis|egeo|egeo|эгейский эгейское_море|ege_denizi ege_bölgesi|egeu|egeïsch egeïsche|egejski
black_sea|mer_noire|البحر_الأسود|schwarzes_meer schwarzen_meer|mar_negro|mar_nero|черное_море черном_море черного_моря черноморский|karadeniz|mar_negro|zwarte_zee|morze_czarne morzu_czarnym czarnomorski
red_sea|mer_rouge|البحر_الأحمر|rotes_meer roten_meer|mar_rojo|mar_rosso|красное_море красном_море красного_моря|kızıldeniz|mar_vermelho|rode_zee|morze_czerwone morzu_czerwonym
caspian|caspienne mer_caspienne|بحر_قزوين قزوين|kaspisches_meer kaspisch|caspio|caspio|каспий каспийский|hazar|cáspio|kaspische_zee kaspisch|kaspijski
north_sea|mer_du_nord|بحر_الشمال|nordsee|mar_del_norte|mare_del_nord|северное_море северном_море|kuzey_denizi|mar_do_norte|noordzee|morze_północne
dead_sea|mer_morte|البحر_الميت|totes_meer toten_meer|mar_muerto|mar_morto|мертвое_море мертвого_моря|lut_gölü ölü_deniz|mar_morto|dode_zee|morze_martwe
south_china_sea|mer_de_chine|بحر_الصين بحر_الصين_الجنوبي|südchinesisches_meer südchinesischen_meer|mar_de_china|mar_cinese|южно_китайское_море южно_китайском_море|güney_çin_denizi|mar_da_china|zuid_chinese_zee|morze_południowochińskie
hormuz|ormuz détroit_d_ormuz|هرمز مضيق_هرمز|hormus hormuz|ormuz|hormuz|ормуз ормузский|hürmüz|ormuz|hormuz|ormuz
bosphorus bosporus dardanelles|bosphore dardanelles|البوسفور الدردنيل|bosporus dardanellen|bósforo dardanelos|bosforo dardanelli|босфор дарданеллы|boğaziçi çanakkale_boğazı istanbul_boğazı|bósforo|bosporus|bosfor dardanele
bab_el_mandeb|bab_el_mandeb|باب_المندب المندب|bab_al_mandab|bab_el_mandeb|bab_el_mandeb|баб_эль_мандебский|babülmendep|bab_el_mandeb|bab_el_mandeb|bab_al_mandab
english_channel|manche la_manche|بحر_المانش المانش|ärmelkanal|canal_de_la_mancha|manica canale_della_manica|ла_манш|manş_denizi|canal_da_mancha|het_kanaal|kanał_la_manche
nile|nil|النيل نهر_النيل|nil|nilo|nilo|нил|nil_nehri|nilo|nijl|nil
euphrates|euphrate|الفرات نهر_الفرات|euphrat|éufrates|eufrate|евфрат|fırat|eufrates|eufraat|eufrat
tigris|fleuve_tigre|دجلة نهر_دجلة|tigris fluss_tigris|río_tigris|fiume_tigri|тигр_река|dicle|rio_tigre|tigris|tygrys
danube|danube|الدانوب دانوب|donau|danubio|danubio|дунай|tuna_nehri|danúbio|donau|dunaj
rhine|rhin|الراين|rhein|rin|reno|рейн рейнский|ren_nehri|reno|rijn|ren
ganges|gange|الغانج|ganges|ganges|gange|ганг|ganj|ganges|ganges|ganges
volga|volga|الفولغا فولغا|wolga|volga|volga|волга|volga|volga|wolga|wołga
dnieper dnipro|dniepr dnipro|دنيبر دنيبرو|dnipro dnjepr|dniéper dnipró|dnepr dnipro|днепр|dinyeper|dnieper|dnjepr dnipro|dniepr
london londoner|londres londonien|لندن لندني|london londoner|londres londinense|londra londinese|лондон лондонский|londra|londres londrino|londen londens|londyn londyński
paris parisian|paris parisien|باريس باريسي|paris pariser|parís parisino parisiense|parigi parigino|париж парижский|paris|paris parisiense|parijs parijse|paryż paryski
berlin berliner|berlin berlinois|برلين|berlin berliner|berlín berlinés|berlino berlinese|берлин берлинский|berlin|berlim|berlijn|berlin berliński
munich|munich munichois|ميونيخ ميونخ|münchen münchner|múnich|monaco_di_baviera|мюнхен мюнхенский|münih|munique|münchen|monachium
cologne|cologne_ville|كولونيا|köln kölner|colonia_alemana|colonia_tedesca|кельн кёльн|köln|colónia_alemanha|keulen|kolonia_niemcy
frankfurt|francfort|فرانكفورت|frankfurt frankfurter|fráncfort|francoforte|франкфурт|frankfurt|frankfurt|frankfurt|frankfurt
hamburg|hambourg|هامبورغ هامبورج|hamburg hamburger|hamburgo|amburgo|гамбург|hamburg|hamburgo|hamburg|hamburg
bavaria bavarian|bavière bavarois|بافاريا|bayern bayerisch|baviera bávaro|baviera bavarese|бавария баварский|bavyera|baviera|beieren|bawaria bawarski
rome roman romans|rome_capitale rome|روما|rom römisch|roma_capital roma romano|roma|рим римский|roma|roma|rome|rzym rzymski
milan milanese|milan_ville milanais|ميلانو|mailand mailänder|milán milanés|milano milanese|милан миланский|milano|milão|milaan|mediolan
venice venetian|venise vénitien|البندقية فينيسيا|venedig|venecia veneciano|venezia veneziano|венеция венецианский|venedik|veneza|venetië|wenecja
naples neapolitan|naples napolitain|نابولي|neapel|nápoles napolitano|napoli napoletano|неаполь|napoli|nápoles|napels|neapol
florence_city florence_italy firenze|florence_ville|فلورنسا|florenz|florencia|firenze fiorentino|флоренция|floransa|florença|florence_stad|florencja
turin|turin|تورينو|turin|turín|torino torinese|турин|torino|turim|turijn|turyn
genoa|ville_de_gênes génois|جنوة|genua|génova|genova genovese|генуя|cenova|génova gênova|genua|genua
lampedusa|lampedusa|لامبيدوزا|lampedusa|lampedusa|lampedusa|лампедуза|lampedusa|lampedusa|lampedusa|lampedusa
sardinia sardinian|sardaigne sarde|سردينيا|sardinien sardisch|cerdeña sardo|sardegna sardo|сардиния|sardinya|sardenha|sardinië|sardynia
corsica corsican|corse|كورسيكا|korsika korsisch|córcega|corsica|корсика корсиканский|korsika|córsega|corsica corsicaans|korsyka
crete cretan|crète crétois|جزيرة_كريت|kreta|creta|creta|крит|girit|creta|kreta|kreta
brittany breton|bretagne breton|بريتاني|bretagne|bretaña|bretagna|бретань|bretanya|bretanha|bretagne|bretania
normandy norman|normandie normand|نورماندي|normandie|normandía|normandia|нормандия|normandiya|normandia|normandië|normandia
marseille|marseille marseillais|مرسيليا مارسيليا|marseille|marsella|marsiglia|марсель|marsilya|marselha|marseille|marsylia
lyon|lyon lyonnais|مدينة_ليون|lyon|lyon|lione|лион|lyon|lyon|lyon|lyon
nice_city|nice niçois|مدينة_نيس|nizza|niza|nizza|ницца|nice|nice|nice|nicea
strasbourg|strasbourg strasbourgeois|ستراسبورغ ستراسبورج|straßburg|estrasburgo|strasburgo|страсбург|strazburg|estrasburgo|straatsburg|strasburg
alsace alsatian|alsace alsacien|الألزاس|elsass elsässer|alsacia|alsazia|эльзас|alsas|alsácia|elzas|alzacja
bordeaux|bordeaux bordelais|بوردو|bordeaux|burdeos|bordeaux|бордо|bordeaux|bordéus|bordeaux|bordeaux
brussels|bruxelles bruxellois|بروكسل بروكسيل|brüssel brüsseler|bruselas|bruxelles|брюссель брюссельский|brüksel|bruxelas|brussel brussels|bruksela
antwerp|anvers|أنتويرب أنفرس|antwerpen|amberes|anversa|антверпен|anvers|antuérpia|antwerpen|antwerpia
flanders flemish|flandre flandres flamand|فلاندرز فلمنكي|flandern flämisch|flandes flamenco_belga|fiandre fiammingo|фландрия фламандский|flaman flandra|flandres|vlaanderen vlaams vlaming|flandria flamandzki
wallonia walloon|wallonie wallon|والونيا|wallonien wallonisch|valonia valón|vallonia vallone|валлония|valon|valónia|wallonië waals|walonia
amsterdam|amsterdam|أمستردام|amsterdam|ámsterdam|amsterdam|амстердам|amsterdam|amesterdão amsterdã|amsterdam|amsterdam
hague|la_haye|لاهاي|den_haag|la_haya|l_aia|гаага гаагский|lahey|haia|den_haag|haga haski hadze
rotterdam|rotterdam|روتردام|rotterdam|róterdam|rotterdam|роттердам|rotterdam|roterdão|rotterdam|rotterdam
geneva|genève genevois|جنيف|genf genfer|ginebra|ginevra|женева женевский|cenevre|genebra|genève|genewa
zurich|zurich zurichois|زيورخ زوريخ|zürich zürcher|zúrich|zurigo|цюрих|zürih|zurique|zürich|zurych
bern|berne bernois|برن|bern berner|berna|berna|берн|bern|berna|bern|berno
basel|bâle|بازل|basel basler|basilea|basilea|базель|basel|basileia|bazel|bazylea
davos|davos|دافوس|in_davos davoser|davos|davos|давос|davos|davos|davos|davos
vienna viennese|vienne viennois|فيينا|wien wiener|viena vienés|vienna viennese|вена венский|viyana|viena|wenen weens|wiedeń wiedeński
prague|prague pragois|براغ|prag prager|praga|praga|прага пражский|prag|praga|praag|praga praski
warsaw|varsovie varsovien|وارسو|warschau warschauer|varsovia|varsavia|варшава варшавский|varşova|varsóvia|warschau|warszawa warszawski
krakow cracow|cracovie|كراكوف|krakau|cracovia|cracovia|краков|krakov|cracóvia|krakau|kraków
gdansk|gdansk dantzig|غدانسك|danzig|gdansk|danzica|гданьск|gdansk|gdansk|gdansk|gdańsk
auschwitz|auschwitz|أوشفيتز|auschwitz|auschwitz|auschwitz|освенцим|auschwitz|auschwitz|auschwitz|oświęcim
budapest|budapest|بودابست|budapest|budapest|budapest|будапешт|budapeşte|budapeste|boedapest|budapeszt
bucharest|bucarest|بوخارست|bukarest|bucarest|bucarest|бухарест|bükreş|bucareste|boekarest|bukareszt
belgrade|belgrade|بلغراد بلجراد|belgrad|belgrado|belgrado|белград|belgrad|belgrado|belgrado|belgrad
zagreb|zagreb|زغرب|zagreb|zagreb|zagabria|загреб|zagreb|zagreb|zagreb|zagrzeb
ljubljana|ljubljana|ليوبليانا|laibach ljubljana|liubliana|lubiana|любляна|ljubljana|liubliana|ljubljana|lublana
sarajevo|sarajevo|سراييفو|sarajevo|sarajevo|sarajevo|сараево|saraybosna|sarajevo|sarajevo|sarajewo
srebrenica|srebrenica|سريبرينيتسا|srebrenica|srebrenica|srebrenica|сребреница|srebrenitsa|srebrenica|srebrenica|srebrenica
pristina|pristina|بريشتينا|pristina|pristina|pristina|приштина|priştine|pristina|pristina|prisztina
sofia|sofia|صوفيا|sofia|sofía|sofia|софия|sofya|sófia|sofia|sofia
tirana|tirana|تيرانا|tirana|tirana|tirana|тирана|tiran|tirana|tirana|tirana
athens athenian|athènes athénien|أثينا|athen athener|atenas ateniense|atene ateniese|афины афинский|atina|atenas|athene|ateny
thessaloniki salonica|thessalonique|سالونيك|thessaloniki saloniki|salónica|salonicco|салоники|selanik|salónica|thessaloniki|saloniki
lesbos|lesbos|ليسبوس|lesbos|lesbos|lesbo|лесбос|midilli|lesbos|lesbos|lesbos
nicosia|nicosie|نيقوسيا|nikosia|nicosia|nicosia|никосия|lefkoşa|nicósia|nicosia|nikozja
istanbul constantinople|istanbul stamboul|إسطنبول اسطنبول استانبول|istanbul|estambul|istanbul|стамбул стамбульский|istanbul|istambul|istanboel|stambuł
ankara|ankara|أنقرة|ankara|ankara|ankara|анкара|ankara|ancara|ankara|ankara
izmir|izmir smyrne|إزمير|izmir|esmirna|smirne|измир|izmir|esmirna|izmir|izmir
anatolia|anatolie|الأناضول أناضول|anatolien|anatolia|anatolia|анатолия|anadolu|anatólia|anatolië|anatolia
moscow muscovite|moscou moscovite|موسكو|moskau moskauer|moscú moscovita|mosca moscovita|москва московский|moskova|moscovo moscou|moskou|moskwa moskiewski
saint_petersburg leningrad|saint_pétersbourg leningrad|سان_بطرسبرغ سانت_بطرسبرغ بطرسبورغ|sankt_petersburg petersburg leningrad|san_petersburgo|san_pietroburgo|петербург санкт_петербург ленинград|petersburg|são_petersburgo|sint_petersburg|petersburg
kyiv kiev|kiev kyiv|كييف|kiew kyjiw|kiev kyiv|kiev kyiv|киев киевский|kiev kiyev|kiev quieve|kiev kyiv|kijów kijowski kijowie
kharkiv kharkov|kharkiv kharkov|خاركيف|charkiw charkow|járkov járkiv|kharkiv|харьков|harkov harkiv|kharkiv|charkov charkiv|charków
odesa odessa|odessa|أوديسا|odessa|odesa odessa|odessa|одесса|odessa|odessa|odessa|odessa
lviv|lviv|لفيف|lwiw lemberg|leópolis lviv|leopoli|львов|lviv|lviv|lviv|lwów
mariupol|marioupol|ماريوبول|mariupol|mariúpol|mariupol|мариуполь|mariupol|mariupol|marioepol|mariupol
zaporizhzhia|zaporijjia zaporijia|زابوريجيا زابوروجيا|saporischschja|zaporiyia|zaporizhzhia|запорожье запорожский|zaporijya|zaporíjia|zaporizja|zaporoże
chernobyl|tchernobyl|تشيرنوبيل تشرنوبيل|tschernobyl|chernóbil|chernobyl|чернобыль чернобыльский|çernobil|chernobyl|tsjernobyl|czarnobyl
kherson|kherson|خيرسون|cherson|jersón|kherson|херсон|herson|kherson|cherson|chersoń
minsk|minsk|مينسك|minsk|minsk|minsk|минск минский|minsk|minsk|minsk|mińsk
vilnius|vilnius|فيلنيوس|vilnius wilna|vilna|vilnius|вильнюс|vilnius|vilnius|vilnius|wilno
riga|riga|ريغا|riga|riga|riga|рига|riga|riga|riga|ryga
tallinn|tallinn|العاصمة_تالين|tallinn|tallin|tallinn|таллин таллинн|tallin|tallin|tallinn|tallinn
helsinki|helsinki|هلسنكي|helsinki|helsinki|helsinki|хельсинки|helsinki|helsínquia|helsinki|helsinki
stockholm|stockholm|ستوكهولم|stockholm|estocolmo|stoccolma|стокгольм|stockholm|estocolmo|stockholm|sztokholm
oslo|oslo|أوسلو|oslo|oslo|oslo|осло|oslo|oslo|oslo|oslo
copenhagen|copenhague|كوبنهاغن كوبنهاجن|kopenhagen|copenhague|copenaghen|копенгаген|kopenhag|copenhaga copenhague|kopenhagen|kopenhaga
reykjavik|reykjavik|ريكيافيك|reykjavik|reikiavik|reykjavik|рейкьявик|reykjavik|reiquiavique|reykjavik|reykjavik
dublin|dublin|دبلن|dublin|dublín|dublino|дублин|dublin|dublin|dublin|dublin
belfast|belfast|بلفاست|belfast|belfast|belfast|белфаст|belfast|belfast|belfast|belfast
edinburgh|édimbourg|إدنبرة أدنبرة|edinburgh|edimburgo|edimburgo|эдинбург|edinburgh|edimburgo|edinburgh|edynburg
manchester|manchester|مانشستر|manchester|mánchester|manchester|манчестер|manchester|manchester|manchester|manchester
madrid|madrid madrilène|مدريد|madrid|madrid madrileño|madrid madrileno|мадрид мадридский|madrid|madrid|madrid|madryt
barcelona|barcelone barcelonais|برشلونة|barcelona|barcelona barcelonés|barcellona|барселона|barselona|barcelona|barcelona|barcelona
seville|séville|إشبيلية|sevilla|sevilla sevillano|siviglia|севилья|sevilla|sevilha|sevilla|sewilla
andalusia andalusian|andalousie andalou|الأندلس أندلسي|andalusien|andalucía andaluz|andalusia andaluso|андалусия|endülüs|andaluzia|andalusië|andaluzja
basque basque_country|basque pays_basque|الباسك باسك|baskisch baskenland baske|vasco euskadi|basco|баскский|bask|basco|baskisch baskenland|baskijski
canary_islands canaries|canaries îles_canaries|جزر_الكناري|kanaren kanarisch|canarias islas_canarias canario|canarie|канарские|kanarya_adaları|canárias|canarische_eilanden|wyspy_kanaryjskie
ceuta|ceuta|مدينة_سبتة سبتة_ومليلية سبتة_المحتلة|ceuta|ceuta|ceuta|сеута|septe ceuta|ceuta|ceuta|ceuta
melilla|melilla|مليلية|melilla|melilla|melilla|мелилья|melilla|melilha|melilla|melilla
lisbon|lisbonne lisboète|لشبونة|lissabon|lisboa|lisbona|лиссабон|lizbon|lisboa|lissabon|lizbona
damascus|damas damascène|دمشق دمشقي|damaskus|damasco|damasco|дамаск|şam|damasco|damascus|damaszek
aleppo|alep|حلب حلبي|aleppo|alepo|aleppo|алеппо|halep|alepo|aleppo|aleppo
homs|homs|حمص|homs|homs|homs|хомс|humus_kenti|homs|homs|hims
idlib|idleb idlib|إدلب ادلب|idlib|idlib|idlib|идлиб|idlib|idlib|idlib|idlib
raqqa|raqqa rakka|الرقة رقة|rakka|raqa|raqqa|ракка|rakka|raqqa|raqqa|ar_rakka
deir_ezzor|deir_ezzor|دير_الزور|deir_essor|deir_ezzor|deir_ezzor|дейр_эз_зор|deyrizor|deir_ezzor|deir_ezzor|dajr_az_zaur
palmyra|palmyre|تدمر|palmyra|palmira|palmira|пальмира|palmira|palmira|palmyra|palmyra
beirut|beyrouth|بيروت بيروتي|beirut|beirut|beirut|бейрут|beyrut|beirute|beiroet|bejrut
sidon|sidon saïda|صيدا|sidon|ciudad_de_sidón|sidone|сидон|sayda|cidade_de_sídon|sidon|sydon
amman|amman|عمّان_العاصمة|amman|amán|amman|амман|amman|amã|amman|amman
baghdad|bagdad|بغداد بغدادي|bagdad|bagdad|baghdad|багдад|bağdat|bagdá bagdade|bagdad|bagdad
mosul|mossoul|الموصل موصل|mossul|mosul|mosul|мосул|musul|mossul|mosul|mosul
basra|bassora bassorah|البصرة بصرة|basra|basora|bassora|басра|basra|baçorá|basra|basra
kirkuk|kirkouk|كركوك|kirkuk|kirkuk|kirkuk|киркук|kerkük|kirkuk|kirkoek|kirkuk
erbil irbil|erbil|أربيل اربيل|erbil|erbil|erbil|эрбиль|erbil|erbil|erbil|irbil
fallujah|falloujah fallouja|الفلوجة فلوجة|falludscha|faluya|falluja|фаллуджа|felluce|faluja|falluja|faludża
tehran teheran|téhéran|طهران|teheran|teherán|teheran|тегеран|tahran|teerão teerã|teheran|teheran
isfahan|ispahan|أصفهان|isfahan|isfahán|isfahan|исфахан|isfahan|isfahan|isfahan|isfahan
riyadh|riyad riad|الرياض العاصمة_السعودية|riad|riad|riad|эр_рияд|riyad|riade riad|riyad|rijad
jeddah|djeddah|جدة|dschidda|yeda|gedda|джидда|cidde|jidá|djedda|dżudda
mecca|mecque la_mecque|مكة|mekka|meca|mecca|мекка|mekke|meca|mekka|mekka
medina|médine|المدينة_المنورة|medina|medina|medina|медина|medine|medina|medina|medyna
dubai|dubaï|دبي|dubai|dubái|dubai|дубай|dubai|dubai|dubai|dubaj
abu_dhabi|abou_dhabi abou_dabi|أبوظبي أبو_ظبي ابوظبي|abu_dhabi|abu_dabi abu_dhabi|abu_dhabi|абу_даби|abu_dabi|abu_dhabi abu_dabi|abu_dhabi|abu_zabi
doha|doha|الدوحة دوحة|doha|doha|doha|доха|doha|doha|doha|doha
muscat|mascate|مسقط|maskat|mascate|mascate|маскат|maskat|mascate|muscat|maskat
manama|manama|المنامة منامة|manama|manama|manama|манама|manama|manama|manama|manama
sanaa|sanaa|صنعاء|sanaa|saná|sanaa|сана||saná|sanaa|sana
aden|aden|عدن|aden|adén|aden|аден|aden|áden|aden|aden
hodeidah|hodeïda|مدينة_الحديدة ميناء_الحديدة محافظة_الحديدة|hodeida|hodeida|hodeida|ходейда|hudeyde|hodeida|hodeida|al_hudajda
cairo|caire le_caire cairote|القاهرة قاهرة|kairo|el_cairo cairota|cairo il_cairo|каир|kahire|cairo|caïro|kair
alexandria|alexandrie|الإسكندرية إسكندرية اسكندرية|alexandria|alejandría|alessandria_d_egitto|александрия|iskenderiye|alexandria|alexandrië|aleksandria
rafah|rafah|رفح|rafah|rafah|rafah|рафах|refah|rafah|rafah|rafah
khan_younis khan_yunis|khan_younès khan_younis|خان_يونس خانيونس|chan_junis|jan_yunis|khan_yunis|хан_юнис|han_yunus|khan_yunis|khan_younis|chan_junus
jabalia|jabaliya|جباليا|dschabalia|yabalia|jabalia|джабалия|cibaliya|jabalia|jabalia|dżabalija
ramallah|ramallah|رام_الله|ramallah|ramala ramallah|ramallah|рамалла|ramallah|ramala|ramallah|ramallah
hebron|hébron|الخليل|hebron|hebrón|hebron|хеврон|el_halil|hebron|hebron|hebron
nablus|naplouse|نابلس|nablus|nablus|nablus|наблус|nablus|nablus|nablus|nablus
jenin|jénine|جنين_المخيم مخيم_جنين|dschenin|yenín|jenin|дженин|cenin|jenin|jenin|dżanin
bethlehem|bethléem|بيت_لحم|bethlehem|belén|betlemme|вифлеем|beytüllahim|belém_cisjordânia|bethlehem|betlejem
tel_aviv|tel_aviv|تل_أبيب|tel_aviv|tel_aviv|tel_aviv|тель_авив|tel_aviv|tel_aviv telavive|tel_aviv|tel_awiw
haifa|haïfa|حيفا|haifa|haifa|haifa|хайфа|hayfa|haifa|haifa|hajfa
al_aqsa temple_mount|al_aqsa esplanade_des_mosquées|الأقصى المسجد_الأقصى|tempelberg al_aksa|al_aqsa explanada_de_las_mezquitas|al_aqsa spianata_delle_moschee|аль_акса храмовая_гора|mescid_i_aksa aksa|al_aqsa esplanada_das_mesquitas|tempelberg al_aqsa|al_aksa wzgórze_świątynne
tripoli|tripoli|طرابلس|tripolis|trípoli|tripoli|триполи|trablus trablusgarp|trípoli|tripoli|trypolis
benghazi|benghazi|بنغازي|bengasi|bengasi|bengasi|бенгази|bingazi|benghazi|benghazi|bengazi
misrata|misrata|مصراتة|misrata|misurata|misurata|мисурата|misrata|misrata|misrata|misrata
tunis|tunis tunisois|تونس_العاصمة|tunis|ciudad_de_túnez|tunisi|город_тунис|tunus_kenti|tunes túnis|tunis|tunis
sfax|sfax|صفاقس|sfax|sfax|sfax|сфакс|sfaks|sfax|sfax|safakis
algiers|alger algérois|الجزائر_العاصمة|algier|argel|algeri|город_алжир|cezayir_kenti|argel|algiers|algier
oran|oran oranais|وهران|oran|orán|orano|оран|vahran|orão|oran|oran
rabat|rabat|الرباط رباط|rabat|rabat|rabat|рабат|rabat|rabat|rabat|rabat
casablanca|casablanca|الدار_البيضاء كازابلانكا|casablanca|casablanca|casablanca|касабланка|kazablanka|casablanca|casablanca|casablanca
marrakesh marrakech|marrakech|مراكش|marrakesch|marrakech|marrakech|марракеш|marakeş|marraquexe|marrakech marrakesh|marrakesz
tangier tangiers|tanger|طنجة|tanger|tánger|tangeri|танжер|tanca|tânger|tanger|tanger
nouakchott|nouakchott|نواكشوط|nouakchott|nuakchot|nouakchott|нуакшот|nuakşot|nuaquechote|nouakchott|nawakszut
khartoum|khartoum|الخرطوم خرطوم|khartum|jartum|khartum khartoum|хартум|hartum|cartum|khartoem|chartum
omdurman|omdourman|أم_درمان|omdurman|omdurmán|omdurman|омдурман|ümdürman|omdurman|omdurman|omdurman
port_sudan|port_soudan|بورتسودان|port_sudan|puerto_sudán|port_sudan|порт_судан|port_sudan|porto_sudão|port_soedan|port_sudan
el_fasher fasher|el_fasher|الفاشر فاشر|al_faschir|el_fasher|el_fasher|эль_фашер|el_faşir|el_fasher|el_fasher|al_faszir
juba|djouba|جوبا|juba|yuba|giuba|джуба|cuba_güney_sudan|juba|juba|dżuba
mogadishu|mogadiscio|مقديشو|mogadischu|mogadiscio|mogadiscio|могадишо|mogadişu|mogadíscio|mogadishu|mogadiszu
addis_ababa|addis_abeba|أديس_أبابا|addis_abeba|adís_abeba|addis_abeba|аддис_абеба|addis_ababa|adis_abeba|addis_abeba|addis_abeba
asmara|asmara|أسمرة|asmara|asmara|asmara|асмэра|asmara|asmara|asmara|asmara
nairobi|nairobi|نيروبي|nairobi|nairobi|nairobi|найроби|nairobi|nairóbi|nairobi|nairobi
kampala|kampala|كمبالا|kampala|kampala|kampala|кампала|kampala|campala|kampala|kampala
kigali|kigali|كيغالي كيجالي|kigali|kigali|kigali|кигали|kigali|quigali|kigali|kigali
kinshasa|kinshasa|كينشاسا|kinshasa|kinsasa kinshasa|kinshasa|киншаса|kinşasa|quinxassa kinshasa|kinshasa|kinszasa
kivu goma|kivu goma|كيفو غوما|kivu goma|kivu|kivu goma|киву гома|kivu goma|kivu|kivu goma|kiwu goma
lagos|lagos|لاغوس لاجوس|lagos|lagos_nigeria|lagos|лагос|lagos|lagos_nigéria|lagos|lagos
abuja|abuja|أبوجا|abuja|abuya|abuja|абуджа|abuja|abuja|abuja|abudża
dakar|dakar dakarois|داكار دكار|dakar|dakar|dakar|дакар|dakar|dacar|dakar|dakar
bamako|bamako bamakois|باماكو|bamako|bamako|bamako|бамако|bamako|bamaco|bamako|bamako
niamey|niamey|نيامي|niamey|niamey|niamey|ниамей|niamey|niamei|niamey|niamey
ouagadougou|ouagadougou|واغادوغو|ouagadougou|uagadugú|ouagadougou|уагадугу|vagadugu|uagadugu|ouagadougou|wagadugu
ndjamena|ndjamena n_djaména|نجامينا انجمينا|ndjamena|yamena|n_djamena|нджамена|n_djamena|jamena|ndjamena|ndżamena
abidjan|abidjan|أبيدجان|abidjan|abiyán|abidjan|абиджан|abican|abidjã|abidjan|abidżan
accra|accra|أكرا|accra|acra|accra|аккра|akra|acra|accra|akra
johannesburg|johannesbourg johannesburg|جوهانسبرغ جوهانسبرج|johannesburg|johannesburgo|johannesburg|йоханнесбург|johannesburg|joanesburgo|johannesburg|johannesburg
cape_town|ville_du_cap|كيب_تاون|kapstadt|ciudad_del_cabo|città_del_capo|кейптаун|cape_town|cidade_do_cabo|kaapstad|kapsztad
pretoria|pretoria|بريتوريا|pretoria|pretoria|pretoria|претория|pretoria|pretória|pretoria|pretoria
harare|harare|هراري|harare|harare|harare|хараре|harare|harare|harare|harare
maputo|maputo|مابوتو|maputo|maputo|maputo|мапуту|maputo|maputo|maputo|maputo
kabul|kaboul|كابول كابل|kabul|kabul|kabul|кабул|kabil|cabul|kabul|kabul
kandahar|kandahar|قندهار|kandahar|kandahar|kandahar|кандагар|kandahar|kandahar|kandahar|kandahar
islamabad|islamabad|إسلام_آباد إسلام_أباد|islamabad|islamabad|islamabad|исламабад|islamabad|islamabad|islamabad|islamabad
karachi|karachi|كراتشي|karatschi|karachi|karachi|карачи|karaçi|carachi|karachi|karaczi
peshawar|peshawar|بيشاور|peschawar|peshawar|peshawar|пешавар|peşaver|peshawar|peshawar|peszawar
balochistan|baloutchistan|بلوشستان|belutschistan|baluchistán|belucistan|белуджистан|belucistan|baluchistão|beloetsjistan|beludżystan
delhi new_delhi|delhi new_delhi|دلهي نيودلهي|delhi neu_delhi|delhi nueva_delhi|delhi nuova_delhi|нью_дели|delhi yeni_delhi|deli nova_deli|delhi|delhi nowe_delhi
mumbai bombay|bombay mumbai|مومباي بومباي|mumbai bombay|bombay mumbai|mumbai bombay|мумбаи бомбей|mumbai bombay|bombaim mumbai|mumbai bombay|mumbaj bombaj
kolkata calcutta|calcutta|كلكتا كولكاتا|kalkutta|calcuta|calcutta|калькутта|kalküta|calcutá|calcutta kolkata|kalkuta
dhaka|dacca|دكا|dhaka|daca|dacca|дакка|dakka|daca|dhaka|dhaka
colombo|colombo|كولومبو|colombo|colombo|colombo|коломбо|kolombo|colombo|colombo|kolombo
kathmandu|katmandou|كاتماندو كتماندو|kathmandu|katmandú|kathmandu|катманду|katmandu|catmandu|kathmandu|katmandu
shanghai|shanghai|شنغهاي شانغهاي|shanghai schanghai|shanghái|shanghai|шанхай|şanghay|xangai|shanghai sjanghai|szanghaj
guangzhou canton_city|canton_chine guangzhou|غوانزو غوانغتشو قوانغتشو|guangzhou kanton_china|cantón_china guangzhou|canton guangzhou|гуанчжоу|guangzhou|cantão guangzhou|guangzhou|kanton_chiny guangzhou
wuhan|wuhan|ووهان|wuhan|wuhan|wuhan|ухань|vuhan|wuhan|wuhan|wuhan
shenzhen|shenzhen|شنتشن شنجن|shenzhen|shenzhen|shenzhen|шэньчжэнь|şenzen|shenzhen|shenzhen|shenzhen
tiananmen|tiananmen|تيانانمن|tiananmen|tiananmen|tienanmen|тяньаньмэнь|tiananmen|tiananmen|tiananmen|tiananmen
taipei|taipei|تايبيه تايبي|taipeh|taipéi|taipei|тайбэй|taipei|taipé|taipei|tajpej
tokyo|tokyo|طوكيو|tokio|tokio|tokyo|токио|tokyo|tóquio|tokio tokyo|tokio
kyoto|kyoto|كيوتو|kyoto|kioto|kyoto|киото|kyoto|quioto|kyoto|kioto
hiroshima|hiroshima|هيروشيما|hiroshima|hiroshima|hiroshima|хиросима|hiroşima|hiroxima|hiroshima|hiroszima
nagasaki|nagasaki|ناغازاكي ناجازاكي|nagasaki|nagasaki|nagasaki|нагасаки|nagazaki|nagasáqui|nagasaki|nagasaki
fukushima|fukushima|فوكوشيما|fukushima|fukushima|fukushima|фукусима|fukuşima|fukushima|fukushima|fukushima fukuszima
okinawa|okinawa|أوكيناوا|okinawa|okinawa|okinawa|окинава|okinava|okinawa|okinawa|okinawa
seoul|séoul|سيول_العاصمة سيئول سيول|seoul|seúl|seul|сеул|seul|seul|seoel seoul|seul
pyongyang|pyongyang|بيونغ_يانغ بيونغيانغ|pjöngjang|pionyang|pyongyang|пхеньян|pyongyang|pyongyang|pyongyang|pjongjang
hanoi|hanoï|هانوي|hanoi|hanói|hanoi|ханой|hanoi|hanói|hanoi|hanoi
bangkok|bangkok|بانكوك|bangkok|bangkok|bangkok|бангкок|bangkok|banguecoque|bangkok|bangkok
phnom_penh|phnom_penh|بنوم_بنه|phnom_penh|nom_pen|phnom_penh|пномпень|phnom_penh|phnom_penh|phnom_penh|phnom_penh
kuala_lumpur|kuala_lumpur|كوالالمبور كوالا_لمبور|kuala_lumpur|kuala_lumpur|kuala_lumpur|куала_лумпур|kuala_lumpur|kuala_lumpur|kuala_lumpur|kuala_lumpur
jakarta|jakarta djakarta|جاكرتا|jakarta|yakarta|giacarta|джакарта|cakarta|jacarta|jakarta|dżakarta
bali|bali balinais|جزيرة_بالي|bali|bali|bali|бали|bali|bali|bali|wyspa_bali
sumatra|sumatra|سومطرة|sumatra|sumatra|sumatra|суматра|sumatra|sumatra|sumatra|sumatra
manila|manille|مانيلا|manila|manila|manila|манила|manila|manila|manilla|manila
yangon rangoon|rangoun yangon|يانغون رانغون|rangun yangon|rangún|yangon|янгон|yangon|rangum|yangon rangoon|rangun
sydney|sydney|سيدني|sydney|sídney sidney|sydney|сидней|sidney|sydney|sydney|sydney
melbourne|melbourne|ملبورن ميلبورن|melbourne|melbourne|melbourne|мельбурн|melbourne|melbourne|melbourne|melbourne
canberra|canberra|كانبيرا كانبرا|canberra|camberra canberra|canberra|канберра|kanberra|camberra|canberra|canberra
wellington|wellington|ويلينغتون|wellington|wellington|wellington|веллингтон|wellington|wellington|wellington|wellington
tashkent|tachkent|طشقند|taschkent|taskent|tashkent|ташкент|taşkent|tasquente|tasjkent|taszkent
astana|astana|أستانا|astana|astaná|astana|астана|astana|astana|astana|astana
bishkek|bichkek|بيشكيك|bischkek|biskek|bishkek|бишкек|bişkek|bisqueque|bisjkek|biszkek
baku|bakou|باكو|baku|bakú|baku|баку|bakü|bacu|bakoe|baku
yerevan|erevan|يريفان|eriwan jerewan|ereván|erevan|ереван|erivan|erevan|jerevan|erywań
washington|washington|واشنطن|washington|washington|washington|вашингтон вашингтонский|washington|washington|washington|waszyngton
new_york new_yorker manhattan brooklyn|new_york newyorkais manhattan|نيويورك مانهاتن|new_york manhattan|nueva_york neoyorquino|new_york newyorkese|нью_йорк нью_йорке нью_йорка|new_york|nova_york nova_iorque|new_york|nowy_jork nowym_jorku
los_angeles|los_angeles|لوس_أنجلوس لوس_أنجليس|los_angeles|los_ángeles|los_angeles|лос_анджелес лос_анджелесе|los_angeles|los_angeles|los_angeles|los_angeles
chicago|chicago|شيكاغو|chicago|chicago|chicago|чикаго|chicago şikago|chicago|chicago|chicago
san_francisco|san_francisco|سان_فرانسيسكو|san_francisco|san_francisco|san_francisco|сан_франциско|san_francisco|são_francisco|san_francisco|san_francisco
miami|miami|ميامي|miami|miami|miami|майами|miami|miami|miami|miami
boston|boston|بوسطن|boston|boston|boston|бостон|boston|boston|boston|boston
philadelphia|philadelphie|فيلادلفيا|philadelphia|filadelfia|filadelfia|филадельфия|philadelphia|filadélfia|philadelphia|filadelfia
new_orleans louisiana|nouvelle_orléans louisiane|نيو_أورليانز لويزيانا|new_orleans louisiana|nueva_orleans luisiana|new_orleans louisiana|новый_орлеан луизиана|new_orleans louisiana|nova_orleães luisiana|new_orleans louisiana|nowy_orlean luizjana
california californian|californie californien|كاليفورنيا|kalifornien kalifornisch|california californiano|california californiano|калифорния калифорнийский|kaliforniya|califórnia|californië californisch|kalifornia kalifornijski
texas texan|texas texan|تكساس|texas texanisch|texas tejas texano|texas texano|техас техасский|teksas|texas|texas|teksas
florida floridian|floride|فلوريدا|florida|florida|florida|флорида|florida|flórida|florida|floryda
pennsylvania|pennsylvanie|بنسلفانيا|pennsylvania|pensilvania|pennsylvania|пенсильвания|pensilvanya|pensilvânia|pennsylvania|pensylwania
virginia|virginie|فرجينيا فيرجينيا|virginia|virginia|virginia|вирджиния виргиния|virginia|virgínia|virginia|wirginia
arizona|arizona|أريزونا|arizona|arizona|arizona|аризона|arizona|arizona|arizona|arizona
michigan|michigan|ميشيغان|michigan|míchigan|michigan|мичиган|michigan|michigan|michigan|michigan
minnesota minneapolis|minnesota minneapolis|مينيسوتا مينيابوليس|minnesota minneapolis|minnesota mineápolis|minnesota minneapolis|миннесота миннеаполис|minnesota|minnesota|minnesota|minnesota
ohio|ohio|أوهايو|ohio|ohio|ohio|огайо|ohio|ohio|ohio|ohio
carolina|caroline_du_nord caroline_du_sud|كارولاينا كارولينا|carolina|carolina|carolina|каролина|karolina|carolina|carolina|karolina
wisconsin|wisconsin|ويسكونسن|wisconsin|wisconsin|wisconsin|висконсин|wisconsin|wisconsin|wisconsin|wisconsin
nevada las_vegas|nevada las_vegas|نيفادا|nevada|las_vegas|nevada|невада|nevada|nevada|nevada|nevada
colorado|colorado|كولورادو|colorado|colorado_estados_unidos|colorado|колорадо|colorado|colorado|colorado|kolorado
oregon|oregon|أوريغون|oregon|oregón|oregon|орегон|oregon|oregon|oregon|oregon
alaska|alaska|ألاسكا|alaska|alaska|alaska|аляска|alaska|alasca|alaska|alaska
hawaii hawaiian|hawaï hawaïen|هاواي|hawaii|hawái|hawaii|гавайи|hawaii|havai|hawaï|hawaje
ottawa|ottawa|أوتاوا|ottawa|ottawa|ottawa|оттава|ottawa|otava|ottawa|ottawa
toronto|toronto|تورنتو تورونتو|toronto|toronto|toronto|торонто|toronto|toronto|toronto|toronto
montreal|montréal montréalais|مونتريال|montreal|montreal|montreal|монреаль|montreal|montreal|montreal|montreal
vancouver|vancouver|فانكوفر|vancouver|vancouver|vancouver|ванкувер|vancouver|vancouver|vancouver|vancouver
mexico_city|ville_de_mexico mexico|مكسيكو مكسيكو_سيتي|mexiko_stadt|ciudad_de_méxico|città_del_messico|мехико|meksiko_kenti|cidade_do_méxico|mexico_stad|miasto_meksyk
havana|havane la_havane|هافانا|havanna|habana la_habana|avana l_avana|гавана|havana|havana|havana|hawana
caracas|caracas|كاراكاس|caracas|caracas|caracas|каракас|karakas|caracas|caracas|caracas
bogota|bogota|بوغوتا|bogotá|bogotá|bogotà|богота|bogota|bogotá|bogota|bogota
lima|lima_pérou|العاصمة_ليما|lima|lima|lima|лима|lima|lima|lima|lima
quito|quito|كيتو|quito|quito|quito|кито|kito|quito|quito|quito
santiago|santiago|سانتياغو|santiago|santiago|santiago|сантьяго|santiago|santiago|santiago|santiago
buenos_aires|buenos_aires|بوينس_آيرس بوينوس_آيرس|buenos_aires|buenos_aires bonaerense|buenos_aires|буэнос_айрес|buenos_aires|buenos_aires|buenos_aires|buenos_aires
rio_de_janeiro rio|rio_de_janeiro rio|ريو_دي_جانيرو ريو|rio_de_janeiro|río_de_janeiro|rio_de_janeiro|рио_де_жанейро|rio_de_janeiro|rio_de_janeiro carioca|rio_de_janeiro|rio_de_janeiro
sao_paulo|sao_paulo|ساو_باولو|são_paulo|são_paulo sao_paulo|san_paolo|сан_паулу|sao_paulo|são_paulo paulista|são_paulo|sao_paulo
brasilia|brasilia|برازيليا|brasília brasilia|brasilia|brasilia|бразилиа|brasilia|brasília|brasilia|brasilia
port_au_prince|port_au_prince|بورت_أو_برنس|port_au_prince|puerto_príncipe|port_au_prince|порт_о_пренс|port_au_prince|porto_príncipe|port_au_prince|port_au_prince
falklands malvinas|malouines îles_malouines|فوكلاند مالفيناس|falklandinseln falklands|malvinas|falkland malvinas|фолкленды фолклендские|falkland|malvinas|falklandeilanden|falklandy
guantanamo|guantanamo|غوانتانامو|guantanamo|guantánamo|guantanamo|гуантанамо|guantanamo|guantánamo|guantánamo|guantanamo
general_assembly|assemblée_générale|الجمعية_العامة|generalversammlung vollversammlung|asamblea_general|assemblea_generale|генассамблея генеральная_ассамблея|genel_kurul|assembleia_geral|algemene_vergadering|zgromadzenie_ogólne
world_health_organization w_h_o world_health_organisation|oms organisation_mondiale_de_la_santé|منظمة_الصحة_العالمية الصحة_العالمية|who weltgesundheitsorganisation|oms organización_mundial_de_la_salud|oms organizzazione_mondiale_della_sanità|воз всемирная_организация_здравоохранения|dsö dünya_sağlık_örgütü|oms organização_mundial_da_saúde|who wereldgezondheidsorganisatie|who światowa_organizacja_zdrowia
imf international_monetary_fund|fmi fonds_monétaire_international|صندوق_النقد صندوق_النقد_الدولي|iwf internationaler_währungsfonds internationale_währungsfonds|fmi fondo_monetario_internacional|fmi fondo_monetario_internazionale|мвф международный_валютный_фонд|imf uluslararası_para_fonu|fmi fundo_monetário_internacional|imf|mfw międzynarodowy_fundusz_walutowy
world_bank|banque_mondiale|البنك_الدولي|weltbank|banco_mundial|banca_mondiale|всемирный_банк всемирного_банка|dünya_bankası|banco_mundial|wereldbank|bank_światowy banku_światowego
wto world_trade_organization|omc organisation_mondiale_du_commerce|منظمة_التجارة_العالمية|wto welthandelsorganisation|omc organización_mundial_del_comercio|omc wto|вто|dtö dünya_ticaret_örgütü|omc|wto wereldhandelsorganisatie|wto światowa_organizacja_handlu
unesco|unesco|اليونسكو يونسكو|unesco|unesco|unesco|юнеско|unesco|unesco|unesco|unesco
unicef|unicef|اليونيسف يونيسف|unicef|unicef|unicef|юнисеф|unicef|unicef|unicef|unicef
unhcr|hcr unhcr haut_commissariat|مفوضية_اللاجئين مفوضية_شؤون_اللاجئين المفوضية_السامية|unhcr flüchtlingshilfswerk|acnur|unhcr acnur|увкб|bmmyk|acnur|unhcr|unhcr
unrwa|unrwa|الأونروا أونروا|unrwa palästinenserhilfswerk|unrwa|unrwa|бапор|unrwa|unrwa|unrwa|unrwa
world_food_programme wfp|pam programme_alimentaire_mondial|برنامج_الأغذية_العالمي الأغذية_العالمي|welternährungsprogramm wfp|programa_mundial_de_alimentos pma|programma_alimentare_mondiale pam|впп всемирная_продовольственная_программа|dünya_gıda_programı|programa_alimentar_mundial pma|wereldvoedselprogramma|światowy_program_żywnościowy
fao|fao|الفاو منظمة_الأغذية_والزراعة|fao welternährungsorganisation|fao|fao|фао|fao|fao|fao|fao
iaea atomic_energy_agency|aiea agence_internationale_de_l_énergie_atomique|الوكالة_الدولية_للطاقة_الذرية الطاقة_الذرية|iaea iaeo atomenergiebehörde|oiea|aiea|магатэ|uaea uluslararası_atom_enerjisi_ajansı|aiea|iaea iaea_agentschap|maea
international_criminal_court icc|cpi cour_pénale_internationale|المحكمة_الجنائية_الدولية الجنائية_الدولية|istgh internationaler_strafgerichtshof strafgerichtshof|cpi tpi corte_penal_internacional|cpi corte_penale_internazionale|мус международный_уголовный_суд международного_уголовного_суда|ucm uluslararası_ceza_mahkemesi|tpi tribunal_penal_internacional|internationaal_strafhof strafhof|mtk międzynarodowy_trybunał_karny
international_court_of_justice icj|cij cour_internationale_de_justice|محكمة_العدل_الدولية العدل_الدولية|igh internationaler_gerichtshof|cij corte_internacional_de_justicia|cig corte_internazionale_di_giustizia|международный_суд международного_суда|uluslararası_adalet_divanı uad|tij corte_internacional_de_justiça|internationaal_gerechtshof|mts międzynarodowy_trybunał_sprawiedliwości
interpol|interpol|الإنتربول إنتربول|interpol|interpol|interpol|интерпол|interpol|interpol|interpol|interpol
europol|europol|يوروبول|europol|europol|europol|европол|europol|europol|europol|europol
oecd organisation_for_economic|ocde|منظمة_التعاون_الاقتصادي|oecd|ocde|ocse|оэср|oecd|ocde|oeso|oecd
osce|osce|منظمة_الأمن_والتعاون|osze|osce|osce|обсе|agit|osce|ovse|obwe
opec|opep|أوبك اوبك|opec|opep|opec|опек|opec|opep|opec|opec
group_of_seven g7|g7 groupe_des_sept|مجموعة_السبع|g7|g7 grupo_de_los_siete|g7|большая_семерка g7|g7|g7|g7|g7
group_of_twenty g20|g20 groupe_des_vingt|مجموعة_العشرين|g20|g20 grupo_de_los_veinte|g20|большая_двадцатка g20|g20|g20|g20|g20
brics|brics|بريكس|brics|brics|brics|брикс|brics|brics|brics|brics
african_union|union_africaine|الاتحاد_الأفريقي الاتحاد_الإفريقي|afrikanische_union afrikanischen_union|unión_africana|unione_africana|африканский_союз африканского_союза|afrika_birliği|união_africana|afrikaanse_unie|unia_afrykańska unii_afrykańskiej
ecowas|cedeao cédéao|إيكواس|ecowas|cedeao|ecowas|эковас|ecowas|cedeao|ecowas|ecowas
arab_league|ligue_arabe|الجامعة_العربية جامعة_الدول_العربية|arabische_liga arabischen_liga|liga_árabe|lega_araba|лига_арабских_государств лаг|arap_birliği arap_ligi|liga_árabe|arabische_liga|liga_arabska ligi_arabskiej
gulf_cooperation_council gcc|conseil_de_coopération_du_golfe ccg|مجلس_التعاون مجلس_التعاون_الخليجي|golfkooperationsrat|consejo_de_cooperación_del_golfo|consiglio_di_cooperazione_del_golfo|ссагпз|körfez_işbirliği_konseyi|conselho_de_cooperação_do_golfo|samenwerkingsraad_van_de_golf|rada_współpracy_zatoki
islamic_cooperation oic|organisation_de_la_coopération_islamique oci|منظمة_التعاون_الإسلامي التعاون_الإسلامي|islamische_zusammenarbeit oic|cooperación_islámica oci|cooperazione_islamica|оис|iit islam_işbirliği_teşkilatı|cooperação_islâmica|islamitische_samenwerking|współpracy_islamskiej
european_commission|commission_européenne|المفوضية_الأوروبية|eu_kommission europäische_kommission europäischen_kommission|comisión_europea|commissione_europea|еврокомиссия европейская_комиссия|avrupa_komisyonu|comissão_europeia|europese_commissie|komisja_europejska komisji_europejskiej
european_parliament mep|parlement_européen eurodéputé|البرلمان_الأوروبي|europaparlament eu_parlament europaabgeordneter|parlamento_europeo eurocámara eurodiputado|parlamento_europeo europarlamento eurodeputato|европарламент|avrupa_parlamentosu|parlamento_europeu eurodeputado|europees_parlement europarlementariër|parlament_europejski europoseł
council_of_europe|conseil_de_l_europe|مجلس_أوروبا|europarat|consejo_de_europa|consiglio_d_europa|совет_европы|avrupa_konseyi|conselho_da_europa|raad_van_europa|rada_europy
european_central_bank ecb|bce banque_centrale_européenne|البنك_المركزي_الأوروبي المركزي_الأوروبي|ezb europäische_zentralbank europäischen_zentralbank|bce banco_central_europeo|bce banca_centrale_europea|ецб|amb avrupa_merkez_bankası|bce|ecb europese_centrale_bank|ebc europejski_bank_centralny
brexit|brexit|بريكست|brexit|brexit|brexit|брексит|brexit|brexit|brexit|brexit
commonwealth|commonwealth|الكومنولث كومنولث|commonwealth|commonwealth mancomunidad|commonwealth|содружество|milletler_topluluğu|commonwealth|gemenebest|wspólnota_narodów
federal_reserve the_fed|réserve_fédérale fed|الاحتياطي_الفيدرالي الاحتياطي_الاتحادي الفيدرالي_الأمريكي|us_notenbank federal_reserve fed|reserva_federal fed|federal_reserve fed|фрс|fed|reserva_federal fed|fed|fed rezerwa_federalna
amnesty_international|amnesty_international amnesty|منظمة_العفو العفو_الدولية|amnesty_international amnesty|amnistía_internacional|amnesty_international amnesty|международная_амнистия|uluslararası_af_örgütü|amnistia_internacional anistia_internacional|amnesty_international|amnesty_international
human_rights_watch hrw|human_rights_watch hrw|هيومن_رايتس_ووتش هيومان_رايتس_ووتش|human_rights_watch|human_rights_watch hrw|human_rights_watch|хьюман_райтс_вотч|human_rights_watch|human_rights_watch|human_rights_watch|human_rights_watch
doctors_without_borders msf médecins_sans_frontières|médecins_sans_frontières msf|أطباء_بلا_حدود|ärzte_ohne_grenzen|médicos_sin_fronteras msf|medici_senza_frontiere msf|врачи_без_границ|sınır_tanımayan_doktorlar|médicos_sem_fronteiras|artsen_zonder_grenzen|lekarze_bez_granic
reporters_without_borders rsf|reporters_sans_frontières rsf|مراسلون_بلا_حدود|reporter_ohne_grenzen|reporteros_sin_fronteras rsf|reporter_senza_frontiere rsf|репортеры_без_границ|sınır_tanımayan_gazeteciler|repórteres_sem_fronteiras|verslaggevers_zonder_grenzen|reporterzy_bez_granic
greenpeace|greenpeace|غرينبيس|greenpeace|greenpeace|greenpeace|гринпис|greenpeace|greenpeace|greenpeace|greenpeace
nobel|nobel|نوبل|nobelpreis nobel nobelpreisträger|nobel|nobel|нобелевский|nobel|nobel|nobelprijs nobel|nobel noblista nagroda_nobla
fifa|fifa|الفيفا فيفا|fifa weltfußballverband|fifa|fifa|фифа|fifa|fifa|fifa|fifa
uefa|uefa|اليويفا يويفا|uefa|uefa|uefa|уефа|uefa|uefa|uefa|uefa
olympic olympics olympiad|olympique olympiques jeux_olympiques jo|الأولمبية أولمبي أولمبياد الأولمبياد|olympia olympisch|olímpico olimpiadas juegos_olímpicos|olimpico olimpiadi|олимпиада олимпийский|olimpiyat|olímpico olimpíadas|olympisch olympische|olimpiada olimpijski igrzyska
fbi|fbi|إف_بي_آي|fbi|fbi|fbi|фбр|fbi|fbi|fbi|fbi
nasa|nasa|ناسا|nasa|nasa|nasa|наса|nasa_nın nasa_ya nasa_dan|nasa|nasa|nasa
congress_us capitol capitol_hill|capitole|الكابيتول كابيتول|kapitol|capitolio|campidoglio_usa capitol|капитолий|kongre_binası|capitólio|capitool|kapitol
state_department|département_d_état|وزارة_الخارجية_الأمريكية|us_außenministerium|departamento_de_estado|dipartimento_di_stato|госдепартамент госдеп|abd_dışişleri_bakanlığı|departamento_de_estado|state_department|departament_stanu
elysee|élysée|الإليزيه إليزيه|élysée_palast élysée elysee|elíseo|eliseo|елисейский|elysee|eliseu|elysée|pałac_elizejski
downing_street|downing_street|داونينغ_ستريت|downing_street|downing_street|downing_street|даунинг_стрит|downing_street|downing_street|downing_street|downing_street
bundestag|bundestag|البوندستاغ بوندستاغ|bundestag bundestagsabgeordnete|bundestag|bundestag|бундестаг|bundestag|bundestag|bondsdag bundestag|bundestag
knesset|knesset|الكنيست كنيست|knesset|knéset|knesset|кнессет|knesset|knesset|knesset|kneset
duma|douma|الدوما|duma|duma|duma|дума госдума|duma|duma|doema|duma
taliban|taliban talibans|طالبان|taliban|talibán talibanes|talebani talebano|талибан талибы|taliban|talibã talibãs|taliban|taliban talibowie
houthi houthis|houthi houthiste houthis|الحوثي حوثي الحوثيين حوثيون أنصار_الله|huthi|hutí huti|houthi|хуситы хусит|husi|houthi huti|houthi|huti
boko_haram|boko_haram|بوكو_حرام|boko_haram|boko_haram|boko_haram|боко_харам|boko_haram|boko_haram|boko_haram|boko_haram
al_shabaab shabaab|al_shabaab shebab chabab|حركة_الشباب شباب_المجاهدين|al_shabaab schabab|al_shabab|al_shabaab|аш_шабаб|eş_şebab|al_shabaab|al_shabaab|asz_szabab
pkk|pkk|حزب_العمال_الكردستاني العمال_الكردستاني|pkk|pkk|pkk|рпк|pkk|pkk|pkk|pkk
palestinian_authority|autorité_palestinienne|السلطة_الفلسطينية السلطة_الوطنية_الفلسطينية|autonomiebehörde|autoridad_palestina autoridad_nacional_palestina|autorità_palestinese anp|палестинская_администрация пна|filistin_yönetimi|autoridade_palestina autoridade_palestiniana|palestijnse_autoriteit|autonomia_palestyńska władze_palestyńskie
fatah|fatah|حركة_فتح|fatah|fatah|fatah|фатх|el_fetih fetih|fatah|fatah|fatah
islamic_jihad_group|jihad_islamique|الجهاد_الإسلامي|islamischer_dschihad|yihad_islámica|jihad_islamica|исламский_джихад исламского_джихада|islami_cihad|jihad_islâmica|islamitische_jihad|islamski_dżihad
revolutionary_guards irgc|gardiens_de_la_révolution pasdaran|الحرس_الثوري|revolutionsgarde revolutionsgarden|guardia_revolucionaria guardianes_de_la_revolución|guardie_della_rivoluzione pasdaran|ксир корпус_стражей|devrim_muhafızları|guarda_revolucionária guardas_da_revolução|revolutionaire_garde|strażnicy_rewolucji
tsahal idf|tsahal|الجيش_الإسرائيلي|israelische_armee israelischen_armee|fdi tsahal|idf|цахал|israil_ordusu|fdi|idf|siły_obronne_izraela
wagner_group wagner|wagner groupe_wagner|فاغنر فاجنر|wagner wagner_gruppe|wagner|wagner|вагнер|wagner|wagner|wagner|wagnerowcy wagner
rapid_support_forces rsf_sudan|forces_de_soutien_rapide fsr|الدعم_السريع قوات_الدعم_السريع|rapid_support_forces rsf_miliz|fuerzas_de_apoyo_rápido|forze_di_supporto_rapido|силы_быстрой_поддержки|hızlı_destek_kuvvetleri|forças_de_apoio_rápido|snelle_ondersteuningsmacht|siły_szybkiego_wsparcia
houston|houston|هيوستن|houston|houston|houston|хьюстон|houston|houston|houston|houston
dallas|dallas|دالاس|dallas|dallas|dallas|даллас|dallas|dallas|dallas|dallas
schengen|schengen|شنغن|schengen|schengen|schengen|шенген шенгенский|schengen|schengen|schengen|schengen
frontex|frontex|فرونتكس|frontex|frontex|frontex|фронтекс|frontex|frontex|frontex|frontex
natanz|natanz|نطنز|natans natanz|natanz|natanz|натанз|natanz|natanz|natanz|natanz
fordo fordow|fordo fordow|فوردو|fordo fordow|fordo fordow|fordo fordow|фордо|fordo|fordo|fordo fordow|fordo fordow
ilo international_labour_organization|oit organisation_internationale_du_travail|منظمة_العمل_الدولية|ilo internationale_arbeitsorganisation|oit organización_internacional_del_trabajo|oil organizzazione_internazionale_del_lavoro|мот международная_организация_труда|uluslararası_çalışma_örgütü|oit|ilo internationale_arbeidsorganisatie|mop międzynarodowa_organizacja_pracy
iom international_organization_for_migration|oim organisation_internationale_pour_les_migrations|المنظمة_الدولية_للهجرة|iom internationale_organisation_für_migration|oim organización_internacional_para_las_migraciones|oim organizzazione_internazionale_per_le_migrazioni|мом|uluslararası_göç_örgütü|oim|iom|iom
icao iata|oaci iata|إيكاو إياتا|icao iata|oaci iata|icao iata|икао иата|icao iata|oaci iata|icao iata|icao iata
apec|apec|أبيك|apec|apec|apec|атэс|apec|apec|apec|apec
mercosur|mercosur|ميركوسور|mercosur|mercosur|mercosur|меркосур|mercosur|mercosul|mercosur|mercosur
aukus quad_alliance|aukus|أوكوس|aukus|aukus|aukus|аукус|aukus|aukus|aukus|aukus
shanghai_cooperation_organisation|organisation_de_coopération_de_shanghai|منظمة_شنغهاي منظمة_شنغهاي_للتعاون|shanghaier_organisation|organización_de_cooperación_de_shanghái|organizzazione_di_shanghai|шос|şanghay_işbirliği_örgütü|organização_de_cooperação_de_xangai|shanghai_samenwerkingsorganisatie|szanghajska_organizacja_współpracy
jew_hasidic hasidic ultra_orthodox haredi|ultra_orthodoxe haredi hassidique|الحريديم حريدي متدينين_متشددين|ultraorthodox charedim haredim|ultraortodoxo jaredí haredí|ultraortodosso haredi|ультраортодокс харедим|haredi ultra_ortodoks|ultraortodoxo haredi|ultraorthodox charedi|ultraortodoksyjny haredim
zionist zionism|sionisme sioniste|صهيوني صهيونية الصهاينة صهاينة|zionismus zionistisch zionist|sionismo sionista|sionismo sionista|сионизм сионист сионистский|siyonizm siyonist|sionismo sionista|zionisme zionistisch|syjonizm syjonista
hebrew|hébreu hébraïque|عبري عبرية عبراني|hebräisch|hebreo|ebraico_lingua|иврит|ibranice|hebraico|hebreeuws|hebrajski
holocaust shoah|holocauste shoah|المحرقة هولوكوست المحرقة_النازية|holocaust shoah|holocausto|olocausto shoah|холокост|holokost yahudi_soykırımı|holocausto|holocaust|holokaust zagłada
buddhist buddhism buddha|bouddhisme bouddhiste bouddha|بوذي بوذية بوذا|buddhismus buddhistisch buddhist|budismo budista buda|buddismo buddista|буддизм буддист буддийский|budizm budist|budismo budista|boeddhisme boeddhist|buddyzm buddyjski buddysta
hinduism|hindouisme hindouiste|الهندوسية هندوسية|hinduismus hinduistisch|hinduismo hinduista|induismo induista|индуизм|hinduizm|hinduísmo|hindoeïsme|hinduizm
sikh sikhism|sikh sikhisme|سيخ السيخ سيخي|sikh|sij|sikh|сикх|sih|sikh|sikh|sikh
taoism confucianism|taoïsme confucianisme|طاوية كونفوشيوسية|taoismus konfuzianismus|taoísmo confucianismo|taoismo confucianesimo|даосизм конфуцианство|taoizm konfüçyüsçülük|taoísmo confucionismo|taoïsme confucianisme|taoizm konfucjanizm
bahai|bahaï|بهائي بهائية بهائيين|bahai|bahaí|bahai|бахаи|bahai|bahá_í|bahai|bahaizm
yazidi yezidi|yézidi|إيزيدي أيزيدي إيزيديين أيزيديين|jeside jesidisch|yazidí|yazida|езид|ezidi yezidi|yazidi|jezidi|jazydzi
druze|druze|دروز درزي درزية|druse drusisch|druso|druso drusi|друз друзский|dürzi|druso|druus druzisch|druzowie druz
alawite|alaouite|علويين العلويون الطائفة_العلوية العلويين|alawit alawitisch alewit|alauí|alauita|алавит|nusayri alevi|alauita|alawiet|alawita
maronite|maronite|ماروني مارونية موارنة|maronit maronitisch|maronita|maronita|маронит|maruni|maronita|maroniet|maronita
copt copts|copte|قبطي أقباط قبطية|kopte koptisch|copto|copto copti|копт коптский|kıpti|copta|kopt koptisch|kopt koptyjski
sufi sufism|soufi soufisme|صوفي صوفية متصوف|sufi sufismus|sufí sufismo|sufi sufismo|суфий суфизм|sufi tasavvuf|sufi|soefi|sufi
mormon|mormon|مورمون|mormone|mormón|mormone|мормон|mormon|mórmon|mormoon|mormon
jehovah|jéhovah|شهود_يهوه|zeugen_jehovas jehovas|testigos_de_jehová|testimoni_di_geova|свидетели_иеговы|yehova|testemunhas_de_jeová|jehova|świadkowie_jehowy
anglican anglicanism|anglican|أنجليكاني أنغليكاني|anglikanisch anglikaner|anglicano|anglicano|англиканский|anglikan|anglicano|anglicaans|anglikański
lutheran baptist methodist presbyterian|luthérien calviniste baptiste méthodiste|لوثري معمداني ميثودي|lutherisch baptist methodist|luterano bautista metodista|luterano battista metodista|лютеранин баптист методист|lüteriyen baptist|luterano batista metodista|luthers baptist|luterański baptysta
pagan paganism|païen paganisme|وثني وثنية|heidnisch heide|pagano paganismo|pagano paganesimo|языческий язычник|pagan|pagão paganismo|heidens|pogański
convert_religion proselytism apostate apostasy|prosélytisme apostat apostasie|تبشير مرتد ردة_عن_الدين|missionierung apostasie konvertit|proselitismo apóstata converso|proselitismo apostasia|прозелитизм вероотступник|din_değiştirme mürted|proselitismo apóstata|bekeerling geloofsafval|apostazja
missionary|missionnaire|مبشر مبشرين تبشيري|missionar missionarisch|misionero|missionario|миссионер|misyoner|missionário|missionaris|misjonarz
prophet muhammad|prophète|نبي أنبياء النبي رسول_الله|prophet|profeta|profeta|пророк|peygamber|profeta|profeet|prorok
jesus christ messiah|jésus messie|المسيح يسوع|jesus christus messias|jesucristo mesías jesús|gesù messia|иисус христос мессия|isa_peygamber mesih|jesus messias|jezus christus|jezus chrystus mesjasz
virgin_mary madonna|vierge_marie|مريم_العذراء السيدة_العذراء|jungfrau_maria|virgen_maría|madonna vergine_maria|богородица дева_мария|meryem_ana|virgem_maria|maagd_maria|matka_boska
torah talmud|torah talmud|توراة تلمود|thora tora talmud|torá talmud|torah talmud|талмуд|tevrat|torá talmude|thora talmoed|tora talmud
theology theologian|théologie théologien|لاهوت لاهوتي فقيه فقه|theologie theologe|teología teólogo|teologia teologo|теология богослов|teoloji ilahiyat|teologia teólogo|theologie theoloog|teologia teolog
passover hanukkah yom_kippur|pessah pâque_juive hanouka yom_kippour|عيد_الفصح_اليهودي حانوكا يوم_الغفران كيبور|pessach chanukka jom_kippur|pascua_judía janucá|pasqua_ebraica hanukkah|песах ханука|hamursuz hanuka|páscoa_judaica hanucá|pesach chanoeka|pesach chanuka
kurmanji peshmerga|peshmerga|البيشمركة بيشمركة|peschmerga|peshmerga|peshmerga|пешмерга|peşmerge|peshmerga|peshmerga|peszmerga
uyghur uighur|ouïghour ouïgour|إيغور أويغور الإيغور الأويغور|uigure uigurisch|uigur|uiguro uiguri|уйгур уйгурский|uygur|uigur|oeigoer oeigoers|ujgur ujgurski
rohingya|rohingya|روهينغا روهينجا الروهينغا|rohingya|rohinyá rohingya|rohingya|рохинджа|rohingya arakanlı|rohingya rohingyas|rohingya|rohingya
tamil|tamoul tamil|تاميل التاميل|tamile tamilisch|tamil|tamil|тамил тамильский|tamil|tâmil|tamil|tamil tamilski
pashtun|pachtoune|بشتون البشتون|paschtune paschtunisch|pastún|pashtun|пуштун|peştun|pashtun|pashtun|pasztun
hazara|hazara|هزارة الهزارة|hazara|hazara|hazara|хазареец|hazara|hazara|hazara|hazara
tatar tartar|tatar tatare|تتار تتري|tatare tatarisch|tártaro|tataro tatari|татарин татарский татары татарстан|tatar tatarlar|tártaro|tataar|tatar tatarzy
roma_people gypsy romani travellers|rom roms tsigane gitan gens_du_voyage|غجر الغجر غجري|roma sinti zigeuner|gitano romaní|rom zingaro nomadi|цыган цыгане цыганский|çingene roman_halkı|cigano|zigeuner|romowie romski cyganie
bedouin|bédouin|بدوي البدو|beduine beduinisch|beduino|beduino|бедуин|bedevi|beduíno|bedoeïen|beduin
berber amazigh tuareg|berbère amazigh kabyle touareg|أمازيغ أمازيغي بربر طوارق قبايل|berber amazigh tuareg|bereber amazig tuareg|berbero tuareg|бербер туарег|berberi tuareg|berbere tuaregue|berber toeareg|berber tuareg
hutu|hutu|هوتو الهوتو|hutu|hutu|hutu|хуту|hutu|hutu|hutu|hutu
tutsi|tutsi|توتسي التوتسي|tutsi|tutsi|tutsi|тутси|tutsi|tutsi|tutsi|tutsi
fulani peul|peul peuls|فولاني الفولاني|fulani fulbe|fulani peul|fulani peul|фулани|fulani|fula fulani|fulani|fulani
zulu|zoulou|زولو|zulu|zulú|zulu|зулус|zulu|zulu|zoeloe|zulus
inuit eskimo|inuit esquimau|إسكيمو إنويت|inuit eskimo|inuit esquimal|inuit eschimese|инуит эскимос|inuit eskimo|inuíte esquimó|inuit|inuit eskimos
aborigine aboriginal|aborigène|السكان_الأصليين سكان_أصليين السكان_الأصليون|ureinwohner aborigine|aborigen aborígenes pueblos_originarios|aborigeno|абориген|aborjin|aborígene|aboriginal inheemse|aborygen
maori|maori|ماوري|maori|maorí|maori|маори|maori|maori|maori|maorys
slav slavic slavonic|slave_peuple slaves_peuple|سلافي|slawe slawisch|eslavo|slavo slavi|славянин славянский славяне|slav|eslavo|slavisch slaaf_volk|słowianin słowiański
anglo_saxon anglophone|anglo_saxon anglophone|أنجلوسكسوني أنغلوسكسوني|angelsächsisch|anglosajón anglófono|anglosassone|англосаксонский|anglosakson|anglo_saxão anglófono|angelsaksisch|anglosaski
francophone francophonie|francophone francophonie|فرنكوفوني فرنكوفونية فرانكوفونية|frankophon frankophonie|francófono|francofono|франкофония франкоязычный|frankofon|francófono|franstalig|frankofoński
hispanic|hispanique|هسباني إسباني_الأصل|hispanisch hispanic|hispano|ispanico|латиноамериканец_сша|hispanik|hispânico|hispanic|latynos hispanic
afro_american african_american|afro_américain|أمريكي_من_أصل_أفريقي|afroamerikaner afroamerikanisch|afroamericano|afroamericano|афроамериканец|afro_amerikan|afro_americano|afro_amerikaans|afroamerykanin
ottoman|ottoman|عثماني عثمانية|osmanisch osmane|otomano|ottomano|османский|osmanlı|otomano|ottomaans|osmański
byzantine|byzantin|بيزنطي بيزنطية|byzantinisch|bizantino|bizantino|византийский византия|bizans|bizantino|byzantijns|bizantyjski
pharaoh pharaonic|pharaon pharaonique|فرعون فرعوني فراعنة|pharao|faraón|faraone|фараон|firavun|faraó|farao|faraon
hemisphere|hémisphère|نصف_الكرة|hemisphäre halbkugel|hemisferio|emisfero|полушарие|yarımküre|hemisfério|halfrond|półkula
tropical equator tropics|équatorial tropical tropiques|خط_الاستواء استوائي|äquator tropisch tropen|ecuador_línea tropical trópico|equatore tropicale|экватор тропический|ekvator_çizgisi tropikal|tropical trópico|evenaar tropisch tropen|równik tropikalny
continent continental|continent continental|قارة قارات قاري|kontinent kontinental|continente continental|continente continentale|континент материк|kıta|continente continental|continent|kontynent
peninsula|péninsule presqu_île|شبه_جزيرة شبه_الجزيرة|halbinsel|península|penisola|полуостров|yarımada|península|schiereiland|półwysep
archipelago|archipel|أرخبيل|archipel inselgruppe|archipiélago|arcipelago|архипелаг|takımada|arquipélago|archipel eilandengroep|archipelag
strait straits|détroit|مضيق مضائق|meerenge meeresstraße|estrecho_marítimo|stretto_mare|пролив|boğaz|estreito_marítimo|zeestraat|cieśnina
bay gulf_bay|baie crique|خليج خلجان|bucht|bahía|baia|бухта|koy_deniz körfez|baía|baai|zatoka
cape_land headland|cap_géographie promontoire|رأس_بري|landspitze|promontorio|promontorio|мыс|burun_coğrafya|promontório|landtong|przylądek
delta estuary|delta estuaire|دلتا مصب|delta flussmündung|delta estuario|delta estuario|дельта устье|delta|delta estuário|delta monding|delta
plateau highland highlands|plateau hauts_plateaux|هضبة هضاب مرتفعات|hochebene hochland|meseta altiplano|altopiano|плато плоскогорье нагорье|plato yayla|planalto|hoogvlakte|płaskowyż
reef atoll coral|récif atoll corail|شعاب مرجان مرجاني|riff atoll koralle|arrecife atolón coral|barriera_corallina atollo corallo|риф атолл коралл|resif mercan|recife atol coral|rif koraal|rafa koralowy
hinterland interior_country|arrière_pays|المناطق_النائية مناطق_نائية|hinterland|interior_del_país|entroterra|глубинка|iç_bölge|interior_do_país|achterland|zaplecze_kraju
overseas_territory|outre_mer ultramarin|ما_وراء_البحار|übersee überseegebiet|ultramar|oltremare|заморский|denizaşırı|ultramar|overzees|zamorski
inflation inflationary|inflation inflationniste|تضخم التضخم تضخمي|inflation teuerung|inflación inflacionario|inflazione inflazionistico|инфляция инфляционный|enflasyon|inflação inflacionário|inflatie|inflacja inflacyjny
deflation|déflation|انكماش_الأسعار|deflation|deflación|deflazione|дефляция|deflasyon|deflação|deflatie|deflacja
recession downturn slump|récession marasme|ركود كساد انكماش_اقتصادي|rezession abschwung konjunkturflaute|recesión desaceleración|recessione|рецессия спад|resesyon durgunluk|recessão|recessie|recesja
gdp gross_domestic_product|pib produit_intérieur_brut|ناتج_محلي الناتج_المحلي الناتج_الإجمالي|bip bruttoinlandsprodukt|pib producto_interior_bruto|pil prodotto_interno_lordo|ввп|gsyh gsyih gayrisafi_yurtiçi_hasıla|pib|bbp|pkb
deficit shortfall|déficit déficitaire|عجز عجزا|defizit fehlbetrag|déficit|deficit disavanzo|дефицит|bütçe_açığı açık_finans|défice déficit|tekort begrotingstekort|deficyt
debt indebted indebtedness|dette endetté endettement endetter|دين_خارجي ديون مديونية مديون|schulden verschuldung verschuldet staatsschulden|deuda endeudamiento endeudado|debito indebitamento indebitato|долг задолженность|borç borçlu borçlanmak|dívida endividamento|schuld_geld schulden|dług zadłużenie długów
creditor lender|créancier prêteur|دائن دائنين مقرض مقرضين|gläubiger kreditgeber|acreedor prestamista|creditore|кредитор|alacaklı kreditör|credor|schuldeiser|wierzyciel
mortgage|hypothèque hypothécaire prêt_immobilier|رهن_عقاري الرهن_العقاري|hypothek immobilienkredit|hipoteca hipotecario|mutuo ipoteca|ипотека ипотечный|ipotek mortgage|hipoteca|hypotheek|hipoteka
credit|crédit|ائتمان ائتماني|kredit|crédito|credito|кредит|kredi|crédito|krediet|kredyt
interest_rate rates basis_points|taux_d_intérêt taux_directeur|سعر_الفائدة أسعار_الفائدة الفائدة|zins zinsen zinssatz leitzins|tasa_de_interés tipos_de_interés tasas_de_interés|tasso_di_interesse tassi_di_interesse tassi|процентная_ставка ставка ключевая_ставка|faiz|taxa_de_juro juros|rente_geld rentevoet|stopa_procentowa stopy_procentowe odsetki
central_bank central_banker|banque_centrale banquier_central|البنك_المركزي المصرف_المركزي بنوك_مركزية|zentralbank notenbank|banco_central|banca_centrale|центробанк центральный_банк центрального_банка|merkez_bankası|banco_central|centrale_bank|bank_centralny banku_centralnego
monetary|monétaire|نقدي نقدية السياسة_النقدية|geldpolitik monetär|monetario|monetario|монетарный денежно_кредитный|parasal|monetário|monetair|monetarny
currency|devise monnaie|عملة عملات|währung devisen|divisa moneda|valuta moneta|валюта валютный|döviz para_birimi|divisa moeda|valuta munt|waluta
exchange_rate|taux_de_change|سعر_الصرف أسعار_الصرف|wechselkurs|tipo_de_cambio|tasso_di_cambio|обменный_курс курс_валюты|döviz_kuru|taxa_de_câmbio câmbio|wisselkoers|kurs_walutowy kurs_wymiany
devaluation devalue depreciation|dévaluation dévaluer dépréciation|خفض_قيمة_العملة انخفاض_قيمة تعويم|abwertung abwerten|devaluación devaluar depreciación|svalutazione svalutare|девальвация обесценивание|devalüasyon|desvalorização|devaluatie|dewaluacja
dollar greenback|dollar billet_vert|دولار دولارات دولارا|dollar|dólar|dollaro|доллар|dolar|dólar|dollar|dolar
euro eurozone|euro zone_euro|يورو منطقة_اليورو|euro eurozone euroraum|euro eurozona|euro eurozona|евро еврозона|euro avro|euro zona_euro|euro eurozone|euro strefa_euro
sterling pounds_sterling|livre_sterling sterling|الجنيه_الإسترليني إسترليني جنيه جنيهات جنيها|pfund_sterling sterling|libra_esterlina|sterlina|фунт_стерлингов фунт|sterlin|libra_esterlina|pond_sterling|funt_szterling
yuan renminbi|yuan renminbi|يوان اليوان|yuan renminbi|yuan renminbi|yuan renminbi|юань|yuan|yuan|yuan|juan
yen|yen|ين_ياباني الين|yen|yen|yen|иена йена|yen|iene|yen|jen
ruble rouble|rouble|روبل الروبل|rubel|rublo|rublo|рубль рубли|ruble|rublo|roebel|rubel
rial riyal|rial riyal|ريال الريال|rial|rial riyal|rial riyal|риал|riyal|rial|rial|rial
dinar|dinar|دينار دنانير|dinar|dinar|dinaro|динар|dinar|dinar|dinar|dinar
dirham|dirham|درهم دراهم|dirham|dírham|dirham|дирхам|dirhem|dirham|dirham|dirham
lira|livre_turque livre_libanaise|ليرة ليرات الليرة|lira|lira|lira|лира|lira|lira|lira|lira
rupee|roupie|روبية|rupie|rupia|rupia|рупия|rupi|rupia|roepie|rupia
peso|peso|بيزو|peso|peso_moneda|peso_valuta|песо|peso|peso_moeda|peso|peso
franc|franc|فرنك|franken|franco_suizo|franco_svizzero|франк|frank|franco_suíço|frank_munt|frank
cent pence|centime cent_monnaie|سنت سنتات|cent pfennig|centavo céntimo|centesimo|цент копейка|kuruş sent|cêntimo centavo|cent|cent grosz
banknote coin|billet_de_banque pièce_de_monnaie|ورقة_نقدية أوراق_نقدية عملة_معدنية|geldschein banknote münze|billete|banconota|банкнота купюра монета|banknot madeni_para|cédula nota_de_banco|bankbiljet munten|banknot moneta
cryptocurrency bitcoin crypto blockchain|bitcoin cryptomonnaie crypto|بيتكوين عملة_مشفرة عملات_مشفرة العملات_الرقمية|bitcoin kryptowährung krypto|bitcoin criptomoneda|bitcoin criptovaluta|биткоин криптовалюта|bitcoin kripto kripto_para|bitcoin criptomoeda|bitcoin cryptovaluta|bitcoin kryptowaluta
stock_exchange bourse wall_street nasdaq dow_jones|bourse boursier wall_street|بورصة البورصة بورصات وول_ستريت|börse wall_street dax aktienmarkt|bolsa_de_valores bolsa bursátil wall_street|borsa borsa_valori wall_street piazza_affari|биржа фондовый уолл_стрит|borsa|bolsa_de_valores bolsa wall_street|beurs|giełda
stock_share shares stocks shareholder stockholder stock|action_bourse actionnaire actionnariat|أسهم مساهم مساهمين|aktie aktien aktionär|accionista acciones_bursátiles|azionista azionario|акция акции акционер|hisse hissedar hisse_senedi|acionista ações|aandeel aandeelhouder aandelen|akcja_giełdowa akcjonariusz udziałowiec
treasury_bond government_bond government_bonds treasury_bonds bond_market bond_yields corporate_bonds bondholders|obligation_d_état obligataire obligations|سندات سند_مالي|anleihe staatsanleihe|bono_del_estado bonos|obbligazione_stato titoli_di_stato btp|облигация облигации|tahvil|obrigações_do_tesouro|obligatie staatsobligatie|obligacja obligacje
dividend|dividende|أرباح_موزعة توزيعات|dividende|dividendo|dividendo|дивиденд|temettü kâr_payı|dividendo|dividend|dywidenda
index_stock nikkei ftse|indice_boursier cac|مؤشر مؤشرات|aktienindex|índice_bursátil ibex|indice_di_borsa|индекс_биржи|endeks|índice_bolsista ibovespa|beursindex|indeks_giełdowy
investor|investisseur investisseurs|مستثمر مستثمرين مستثمرون مستثمري|investor anleger|inversor inversionista inversión invertir|investitore|инвестор инвестиции инвестиция инвестировать|yatırımcı yatırım|investidor|belegger investeerder|inwestor inwestycja
hedge_fund private_equity asset_manager|fonds_spéculatif fonds_d_investissement gestionnaire_d_actifs|صندوق_استثمار صناديق_استثمار صندوق_تحوط|hedgefonds vermögensverwalter|fondo_de_inversión fondo_de_cobertura|fondo_di_investimento|хедж_фонд инвестфонд|yatırım_fonu|fundo_de_investimento|investeringsfonds|fundusz_inwestycyjny
sovereign_fund wealth_fund|fonds_souverain|صندوق_سيادي صندوق_الثروة_السيادي|staatsfonds|fondo_soberano|fondo_sovrano|суверенный_фонд|varlık_fonu|fundo_soberano|staatsfonds|fundusz_majątkowy
speculation speculate speculator|spéculer spéculation spéculateur spéculatif|مضاربة مضاربين مضاربات|spekulation spekulant spekulieren|especular especulación especulador|speculazione speculatore speculativo|спекуляция спекулянт|spekülasyon spekülatör|especulação especulador|speculatie speculant|spekulacja spekulant
volatility volatile|volatilité volatil|تقلب تقلبات متقلب|volatilität volatil schwankung|volatilidad volátil|volatilità volatile|волатильность|oynaklık dalgalanma|volatilidade volátil|volatiliteit|zmienność
asset assets|actif_financier actifs|أصول_مالية أصول|vermögenswert guthaben|activos|attivi_finanziari asset|актив активы|varlıklar malvarlığı|ativos_financeiros|activa|aktywa
billionaire wealth rich millionaire|milliardaire millionnaire fortuné|ملياردير مليونير مليارديرات|milliardär millionär|multimillonario millonario|miliardario milionario|миллиардер миллионер|milyarder milyoner|bilionário milionário|miljardair miljonair|miliarder milioner
revenue turnover proceeds|recette chiffre_d_affaires recettes|إيراد إيرادات عائدات مداخيل|umsatz einnahmen erlös|ingresos facturación recaudación|ricavo fatturato entrate|доход доходы выручка поступления|gelir ciro hasılat|receita faturamento faturação|omzet inkomsten|dochód przychód dochody przychody obroty
profit|bénéfice bénéficiaire|ربح أرباح مربح ربحية|gewinn rentabel profit|beneficio_neto ganancia ganancias lucro|profitto utile_netto|прибыль прибыльный|kâr kârlılık|lucro lucrativo|winst winstgevend|zysk zyski
loss_financial losses|perte_nette pertes|خسارة خسائر خسارات|verlust verluste|pérdidas|perdite|убыток убытки|zarar kayıplar|prejuízo prejuízos|verlies verliezen|strata straty
margin markup|marge_bénéficiaire marges|هامش_الربح هوامش|gewinnspanne marge|margen|margine|маржа наценка|kâr_marjı|margem|winstmarge|marża
bankruptcy bankrupt insolvency insolvent|faillite insolvabilité redressement_judiciaire liquidation_judiciaire|إفلاس مفلس أفلس تصفية_الشركة|insolvenz pleite bankrott konkurs|bancarrota quiebra insolvencia|bancarotta fallimento insolvenza|банкротство банкрот|iflas|falência insolvência|faillissement failliet|bankructwo upadłość
bailout_rescue rescue_package|plan_de_sauvetage renflouement renflouer|خطة_إنقاذ حزمة_إنقاذ|rettungspaket rettungsschirm|rescate_financiero|salvataggio_finanziario|финансовая_помощь|kurtarma_paketi|resgate_financeiro|reddingsplan|pakiet_ratunkowy
default_debt default_on|défaut_de_paiement|تخلف_عن_السداد التخلف_عن_سداد|zahlungsausfall staatsbankrott|impago cesación_de_pagos|inadempienza default|дефолт|temerrüt|incumprimento calote|wanbetaling|niewypłacalność
stimulus recovery_plan|relance plan_de_relance|تحفيز حوافز حزمة_تحفيز|konjunkturpaket konjunkturprogramm|estímulo_económico|stimolo_economico|стимулирование|teşvik|estímulo_económico|stimuleringspakket|pakiet_stymulacyjny
austerity belt_tightening|austérité rigueur_budgétaire|تقشف تقشفي إجراءات_تقشفية|sparpolitik austerität sparkurs|austeridad|austerità austerity|жесткая_экономия|kemer_sıkma|austeridade|bezuinigingen bezuiniging|oszczędności_budżetowe
subsidy subsidise subsidize|subvention subventionner aide_publique|دعم_حكومي إعانة إعانات دعم_الوقود|subvention subventionieren zuschuss|subsidio subvención subvencionar|sussidio sovvenzione|субсидия дотация|sübvansiyon|subsídio subvenção|subsidie subsidiëren|dotacja subwencja
vat value_added_tax|tva taxe_sur_la_valeur_ajoutée|ضريبة_القيمة_المضافة القيمة_المضافة|mehrwertsteuer umsatzsteuer|iva impuesto_al_valor_agregado|iva imposta_sul_valore_aggiunto|ндс|kdv katma_değer_vergisi|iva|btw|vat
tax_evasion tax_haven offshore|évasion_fiscale fraude_fiscale paradis_fiscal offshore|تهرب_ضريبي ملاذ_ضريبي ملاذات_ضريبية|steuerhinterziehung steueroase steuerflucht|evasión_fiscal paraíso_fiscal|evasione_fiscale paradiso_fiscale|уклонение_от_налогов офшор оффшор|vergi_kaçırma vergi_cenneti|evasão_fiscal paraíso_fiscal|belastingontduiking belastingparadijs|raj_podatkowy uchylanie_podatkowe
treasury exchequer|trésor_public trésorerie|خزانة الخزانة وزارة_الخزانة|staatskasse finanzministerium fiskus|hacienda tesorería ministerio_de_hacienda|erario tesoreria|казначейство минфин казна|hazine|tesouro fazenda_pública|schatkist|skarb_państwa
finance financing funding|finance financement financer financier|تمويل ممول مالية ماليا يمول|finanz finanzierung finanzieren|finanzas financiar financiación financiamiento|finanza finanziare finanziamento|финансы финансирование финансировать финансовый|finans finansman mali|finanças financiar financiamento|financiën financieren financiering|finanse finansować finansowanie finansowy
price_rise price_hike soaring_prices|hausse_des_prix flambée_des_prix renchérissement|غلاء ارتفاع_الأسعار غلاء_المعيشة|preiserhöhung preisanstieg|subida_de_precios carestía encarecimiento|rincaro caro_prezzi rincari|подорожание рост_цен|zam pahalılık|aumento_de_preços carestia|prijsstijging|drożyzna podwyżka podwyżki
price|prix|سعر أسعار ثمن أثمان تسعير|preis preise|precio|prezzo prezzi|цена цены|fiyat|preço|prijs|cena ceny
discount rebate sale_price|rabais remise réduction_de_prix soldes|تخفيضات خصم حسم|rabatt preisnachlass|descuento rebaja|sconto saldi|скидка|indirim|desconto|korting|zniżka przecena
cost_of_living purchasing_power|coût_de_la_vie pouvoir_d_achat|تكلفة_المعيشة القدرة_الشرائية القوة_الشرائية|lebenshaltungskosten kaufkraft|coste_de_vida costo_de_vida poder_adquisitivo|costo_della_vita caro_vita potere_d_acquisto|стоимость_жизни покупательная_способность|hayat_pahalılığı geçim|custo_de_vida poder_de_compra|kosten_van_levensonderhoud koopkracht|koszty_życia siła_nabywcza
salary wage paycheck pay_rise payroll remuneration|salaire salarial rémunération paie|راتب رواتب أجر أجور مرتبات|gehalt lohn löhne vergütung|salario sueldo nómina remuneración|stipendio salario retribuzione|зарплата оклад|maaş ücret|salário ordenado remuneração|salaris loon lonen|pensja wynagrodzenie płaca płace
minimum_wage|salaire_minimum smic|الحد_الأدنى_للأجور|mindestlohn|salario_mínimo|salario_minimo|мрот минимальная_зарплата|asgari_ücret|salário_mínimo|minimumloon|płaca_minimalna płacy_minimalnej
bonus premium_pay|prime_salaire bonus|مكافأة_مالية علاوة علاوات|bonus prämie|bonificación|bonus premio_salariale|премия бонус|ikramiye prim|bónus|bonus premie|premia
household_income breadwinner|revenu_des_ménages ménages|دخل_الأسرة دخل_الفرد|haushaltseinkommen|renta_familiar ingreso_familiar|reddito|доход_семьи|hane_geliri|rendimento renda_familiar|gezinsinkomen|dochód_rodziny
employer|employeur|رب_العمل أرباب_العمل صاحب_العمل|arbeitgeber|empleador patronal|datore_di_lavoro datori_di_lavoro|работодатель|işveren|empregador|werkgever|pracodawca
employee|salarié employé|موظف موظفين موظفون مستخدم|arbeitnehmer angestellter beschäftigter|empleado asalariado|dipendente impiegato|сотрудник служащий|çalışan personel|empregado funcionário_empresa|werknemer|pracownik
labourer worker_manual laborer blue_collar|ouvrier main_d_œuvre manœuvre|عامل عمال عمالة اليد_العاملة|arbeiter arbeitskraft|obrero mano_de_obra|operaio manodopera|рабочий рабочая_сила|işçi emekçi|operário mão_de_obra|arbeider arbeidskracht|robotnik robotnicy
job_post vacancy hiring hire job_offer|embauche embaucher offre_d_emploi poste_à_pourvoir|وظيفة وظائف فرص_عمل شغور|einstellung_personal arbeitsplatz stellenangebot arbeitsplätze|puesto_de_trabajo vacante contratar contratación|assunzione assumere posto_di_lavoro|вакансия рабочее_место трудоустройство|istihdam işe_alım|vaga contratar contratação|vacature baan banen|miejsce_pracy miejsca_pracy zatrudnienie zatrudniać etat
layoff redundancy dismissal lay_off|licenciement licencier plan_social suppression_d_emplois|تسريح تسريح_العمال فصل_تعسفي|entlassung stellenabbau kündigung entlassen|despido despedir ere|licenziamento licenziare esubero|увольнение уволить сокращение_штата|işten_çıkarma|despedimento demissão despedir|ontslag ontslaan|zwolnienie zwolnienia zwalniać
unemployment jobless|chômage chômeur|بطالة البطالة عاطل عاطلين|arbeitslosigkeit arbeitslos|desempleo paro desempleado|disoccupazione disoccupato|безработица безработный|işsizlik işsiz|desemprego desempregado|werkloosheid werkloos|bezrobocie bezrobotny
apprentice apprenticeship internship trainee intern|apprenti apprentissage_métier stage stagiaire|متدرب تدريب_مهني متدربين|auszubildender praktikum lehrling azubi|aprendiz pasantía becario prácticas|apprendista apprendistato tirocinio stagista|стажер стажировка|stajyer staj çırak|estágio estagiário aprendiz|stagiair stage|praktykant staż stażysta
self_employed freelancer freelance gig_worker|indépendant_travailleur auto_entrepreneur freelance|عمل_حر مستقل_العمل|selbstständiger freiberufler selbständig|autónomo_trabajador freelance|lavoratore_autonomo partita_iva|самозанятый фрилансер|serbest_çalışan|trabalhador_independente freelancer|zzp freelancer|samozatrudniony
remote_work telework home_office|télétravail|عمل_عن_بعد العمل_عن_بعد|homeoffice telearbeit|teletrabajo|telelavoro smart_working|удаленка удаленная_работа|uzaktan_çalışma|teletrabalho|thuiswerken telewerk|praca_zdalna pracy_zdalnej
collective_bargaining labour_agreement|convention_collective négociation_collective|مفاوضة_جماعية اتفاقية_جماعية|tarifvertrag tarifverhandlung tarifstreit|convenio_colectivo negociación_colectiva|contratto_collettivo|коллективный_договор|toplu_sözleşme|acordo_coletivo convenção_coletiva|cao|układ_zbiorowy
labour_strike strikers general_strike|grève gréviste débrayage|إضراب إضرابات مضربين إضراب_عام|streik streiken warnstreik|huelga huelguista paro_general|sciopero scioperare|забастовка|grev grevci|greve grevista|staking stakers|strajk strajkować
productivity productive|productivité productif|إنتاجية الإنتاجية|produktivität produktiv|productividad productivo|produttività produttivo|производительность|verimlilik|produtividade|productiviteit|wydajność
working_hours overtime working_time|temps_de_travail heures_supplémentaires horaires_de_travail|ساعات_العمل ساعات_إضافية|arbeitszeit überstunden|jornada_laboral horas_extras|orario_di_lavoro straordinari|рабочее_время сверхурочный|çalışma_saatleri mesai|horário_de_trabalho horas_extraordinárias|werktijden overuren|czas_pracy nadgodziny
workplace occupational|lieu_de_travail travail_professionnel|مكان_العمل أماكن_العمل|arbeitsplatzsicherheit betriebsstätte|lugar_de_trabajo laboral|luogo_di_lavoro lavorativo||işyeri|local_de_trabalho laboral|werkplek werkvloer|zakład_pracy
welfare social_security benefits_social|sécurité_sociale prestations_sociales allocations aide_sociale rsa|ضمان_اجتماعي رعاية_اجتماعية إعانة_اجتماعية|sozialhilfe sozialleistung sozialversicherung bürgergeld|seguridad_social prestación prestaciones bienestar_social|previdenza sussidi welfare|соцобеспечение пособие соцзащита|sosyal_güvenlik sosyal_yardım|segurança_social previdência|sociale_zekerheid uitkering bijstand|zasiłek opieka_społeczna
inequality_income wealth_gap|inégalité inégalités inégalitaire|تفاوت_اجتماعي عدم_المساواة الفوارق فوارق|ungleichheit|desigualdad|disuguaglianza disparità|неравенство|eşitsizlik|desigualdade|ongelijkheid|nierówność nierówności
middle_class working_class|classe_moyenne classe_ouvrière|الطبقة_الوسطى الطبقة_العاملة|mittelschicht arbeiterklasse|clase_media clase_trabajadora|ceto_medio classe_operaia|средний_класс|orta_sınıf işçi_sınıfı|classe_média|middenklasse|klasa_średnia
poverty_line impoverished destitution destitute|précarité précaire seuil_de_pauvreté misère|فقر خط_الفقر عوز البؤس|armutsgrenze armutsgefährdet elend|precariedad precario miseria indigencia|precarietà precario indigenza miseria|бедность нищета прожиточный_минимум|yoksulluk sefalet|precariedade precário miséria|armoede armoedegrens|ubóstwo bieda nędza
capitalism capitalist|capitalisme capitaliste|رأسمالية رأسمالي الرأسمالية|kapitalismus kapitalist|capitalismo capitalista|capitalismo capitalista|капитализм капиталистический|kapitalizm kapitalist|capitalismo capitalista|kapitalisme kapitalist|kapitalizm kapitalista
globalisation globalization|mondialisation globalisation|عولمة العولمة|globalisierung|globalización|globalizzazione|глобализация|küreselleşme|globalização|globalisering|globalizacja
capital_finance equity_capital|capital_social capitaux|رأس_المال رؤوس_أموال رأسمال|eigenkapital kapital|capital_social capitales|capitali|капитал|sermaye|capitais|kapitaal|kapitał
startup entrepreneur entrepreneurship venture|entrepreneur entrepreneuriat start_up jeune_pousse|رائد_أعمال رواد_الأعمال ريادة_الأعمال شركة_ناشئة شركات_ناشئة|unternehmer gründer startup start_up|emprendedor empresario startup emprendimiento|imprenditore startup imprenditoria imprenditoriale|предприниматель стартап предпринимательство|girişimci girişim startup|empreendedor empresário startup|ondernemer startup|przedsiębiorca startup
businessman businesswoman tycoon magnate mogul oligarch|homme_d_affaires femme_d_affaires magnat oligarque|رجل_أعمال رجال_الأعمال سيدة_أعمال قطب|geschäftsmann magnat oligarch unternehmerin|hombre_de_negocios magnate oligarca|uomo_d_affari magnate oligarca|бизнесмен олигарх магнат|iş_adamı işadamı oligark|homem_de_negócios magnata oligarca|zakenman oligarch magnaat|biznesmen oligarcha
ceo chief_executive managing_director|pdg directeur_général|رئيس_تنفيذي الرئيس_التنفيذي مدير_تنفيذي المدير_التنفيذي|vorstandschef geschäftsführer konzernchef ceo|director_ejecutivo consejero_delegado director_general|amministratore_delegato ceo|гендиректор генеральный_директор|genel_müdür ceo|diretor_executivo ceo|topman ceo bestuursvoorzitter|prezes dyrektor_generalny
board_directors supervisory_board|conseil_d_administration administrateur|مجلس_الإدارة مجلس_إدارة|aufsichtsrat vorstand verwaltungsrat|junta_directiva consejo_de_administración|consiglio_di_amministrazione cda|совет_директоров наблюдательный_совет|yönetim_kurulu|conselho_de_administração|raad_van_bestuur raad_van_commissarissen|rada_nadzorcza zarząd
accountant accounting bookkeeping|comptable comptabilité|محاسب محاسبة محاسبي|buchhalter buchhaltung rechnungswesen|contable contabilidad contador|ragioniere contabilità commercialista|бухгалтер бухгалтерия|muhasebe muhasebeci|contabilidade contabilista|boekhouding boekhouder accountant|księgowy księgowość
consultant consultancy consulting|cabinet_de_conseil consultant|شركة_استشارية خبير_استشاري استشاري|unternehmensberater beratungsfirma|consultor consultora consultoría|consulente consulenza|консалтинг консультант|danışmanlık danışman|consultor consultoria|adviesbureau consultant|konsultant doradztwo
multinational conglomerate corporation corporate|multinationale conglomérat groupe_industriel|متعددة_الجنسيات شركة_متعددة_الجنسيات تكتل_شركات مؤسسة_تجارية|konzern multinational großkonzern|multinacional conglomerado corporación|multinazionale conglomerato|корпорация концерн транснациональный|holding şirketler_topluluğu çok_uluslu|multinacional conglomerado|multinational concern|koncern korporacja
subsidiary parent_company|filiale société_mère maison_mère|شركة_تابعة فرع_الشركة الشركة_الأم|tochtergesellschaft tochterfirma muttergesellschaft|filial empresa_matriz|filiale controllata capogruppo|дочерняя_компания филиал|bağlı_ortaklık yan_kuruluş|subsidiária filial|dochteronderneming|spółka_zależna filia
small_business sme smes|pme petites_entreprises tpe|شركات_صغيرة المشاريع_الصغيرة الشركات_الصغيرة منشآت_صغيرة|mittelstand kleinunternehmen kmu|pyme pymes pequeña_empresa|pmi piccole_imprese|малый_бизнес|kobi küçük_işletme|pme pequenas_empresas|mkb kleinbedrijf|małe_firmy
merger merge takeover acquisition|fusion fusionner rachat_d_entreprise opa|اندماج_الشركات استحواذ اندماج دمج|fusion übernahme fusionieren|fusión adquisición fusionar opa|fusione acquisizione opa|слияние поглощение|birleşme devralma|fusão aquisição|fusie overname|fuzja przejęcie
joint_venture consortium|coentreprise consortium|مشروع_مشترك ائتلاف_شركات كونسورتيوم|konsortium gemeinschaftsunternehmen|consorcio empresa_conjunta|consorzio joint_venture|консорциум совместное_предприятие|konsorsiyum ortak_girişim|consórcio|consortium joint_venture|konsorcjum
antitrust monopoly cartel_price dominant_position|monopole antitrust abus_de_position_dominante concurrence_déloyale|احتكار احتكاري مكافحة_الاحتكار|monopol kartellamt wettbewerbsrecht|monopolio antimonopolio competencia_desleal|monopolio antitrust|монополия антимонопольный|tekel rekabet_kurumu|monopólio concorrência_desleal|monopolie mededinging|monopol antymonopolowy
competitive competitor competitiveness|concurrent concurrentiel compétitif compétitivité|منافس_تجاري تنافسية تنافسي|wettbewerb konkurrent wettbewerbsfähig konkurrenz|competidor competitivo competitividad|concorrente concorrenza competitivo|конкурент конкуренция конкурентоспособность|rakip_firma rekabet rekabetçi|concorrente concorrência competitivo|concurrent concurrentie concurrentiekracht|konkurent konkurencja konkurencyjność
supplier subcontractor contractor vendor|fournisseur sous_traitant prestataire sous_traitance|موردين مقاول مقاولين متعهد|lieferant zulieferer subunternehmer auftragnehmer|proveedor contratista subcontratista|fornitore appaltatore subappalto|поставщик подрядчик|tedarikçi yüklenici taşeron müteahhit|fornecedor empreiteiro subcontratado|leverancier aannemer onderaannemer|dostawca podwykonawca wykonawca
supply_chain logistics logistic|chaîne_d_approvisionnement logistique|سلسلة_التوريد سلاسل_التوريد سلاسل_الإمداد لوجستي لوجستية|lieferkette logistik|cadena_de_suministro logística logístico|catena_di_approvvigionamento logistica|логистика логистический цепочка_поставок цепочки_поставок|tedarik_zinciri lojistik|cadeia_de_abastecimento logística|toeleveringsketen logistiek|łańcuch_dostaw logistyka
procurement public_contract bidding call_for_tenders invitation_to_tender|appel_d_offres marché_public marchés_publics|مناقصة مناقصات عطاءات مشتريات_حكومية|ausschreibung auftragsvergabe vergabeverfahren|licitación concurso_público|gara_d_appalto appalto appalti|тендер госзакупки закупка|ihale|licitação concurso_público|aanbesteding|przetarg zamówienia_publiczne
order_commercial order_book|commande carnet_de_commandes commander_produit|طلبية طلبيات|auftragseingang bestellung auftrag|pedido_comercial encargo|commessa ordinativi|заказ|sipariş|encomenda|bestelling order|zamówienie
import importer|importer importation importateur|استيراد مستورد واردات يستورد مستوردين|import einfuhr importieren|importar importación importador|importare importazione import|импорт импортировать ввоз|ithalat ithal|importar importação|import invoer importeren|import importować przywóz
export exporter|exporter exportation exportateur|تصدير صادرات مصدر_للنفط يصدر_للخارج مصدرين|export ausfuhr exportieren|exportar exportación exportador|esportare esportazione export|экспорт экспортировать вывоз|ihracat ihraç|exportar exportação|export uitvoer exporteren|eksport eksportować wywóz
customs customs_duty tariffs|douane douanier droits_de_douane|جمارك جمركي جمركية رسوم_جمركية|zoll zölle zollbehörde|aduana arancel aduanero aranceles|dogana dazio dazi doganale|таможня таможенный пошлина|gümrük gümrük_vergisi|alfândega tarifa_aduaneira|douane invoerrechten|cło celny cła celnik
free_trade protectionism trade_deal|libre_échange protectionnisme accord_commercial|تجارة_حرة التجارة_الحرة حمائية اتفاق_تجاري|freihandel protektionismus handelsabkommen|libre_comercio proteccionismo|libero_scambio protezionismo|свободная_торговля протекционизм|serbest_ticaret korumacılık|livre_comércio protecionismo|vrijhandel protectionisme|wolny_handel protekcjonizm
trade_surplus trade_balance|balance_commerciale excédent_commercial|ميزان_تجاري الميزان_التجاري فائض_تجاري|handelsbilanz handelsüberschuss|balanza_comercial superávit|bilancia_commerciale|торговый_баланс профицит|dış_ticaret_fazlası ticaret_dengesi|balança_comercial excedente_comercial|handelsbalans handelsoverschot|bilans_handlowy nadwyżka_handlowa
black_market informal_economy undeclared_work|marché_noir économie_informelle travail_au_noir|سوق_سوداء السوق_السوداء الاقتصاد_غير_الرسمي|schwarzmarkt schwarzarbeit|mercado_negro economía_informal|mercato_nero lavoro_nero|черный_рынок теневая_экономика|karaborsa kayıt_dışı|mercado_negro economia_informal|zwarte_markt zwartwerk|czarny_rynek szara_strefa
commodity raw_material raw_materials|matière_première matières_premières|سلعة_أساسية مواد_خام المواد_الخام مواد_أولية|rohstoff rohstoffe|materia_prima materias_primas|materia_prima materie_prime|сырье сырьевой|hammadde emtia|matéria_prima matérias_primas|grondstof grondstoffen|surowiec surowce
goods merchandise wares|marchandise marchandises denrée|بضاعة بضائع سلعة سلع|güter handelsware warenverkehr|mercancía mercadería|merce merci|товар|mal_ürün emtialar|mercadoria|waren_handel goederenverkeer|towar
consumer consumption consume|consommateur consommation consommer|مستهلك مستهلكين استهلاك يستهلك استهلاكي|verbraucher konsum verbrauch konsument|consumidor consumo consumir|consumatore consumo consumare|потребитель потребление потреблять|tüketici tüketim tüketmek|consumidor consumo|consument consumptie verbruik|konsument konsumpcja zużycie
customer clientele client|client clientèle|زبون زبائن عميل عملاء|kunde kunden kundschaft|cliente clientela|cliente clientela|клиент покупатель|müşteri|cliente freguês|klant klanten cliënt|klient
shop store retail retailer shopping|magasin boutique commerce_de_détail détaillant|متجر متاجر دكان محلات تجزئة|laden geschäft einzelhandel händler|tienda comercio_minorista minorista|negozio negozi dettaglio|магазин розничный розница|dükkan mağaza perakende|loja varejo retalho|winkel detailhandel|sklep detaliczny
supermarket hypermarket grocery|supermarché hypermarché épicerie grande_distribution|سوبرماركت بقالة هايبرماركت سوبر_ماركت السوبر_ماركت|supermarkt lebensmittelhandel|supermercado|supermercato|супермаркет|süpermarket market|supermercado hipermercado|supermarkt|supermarket
wholesale wholesaler|grossiste commerce_de_gros|تجارة_الجملة تاجر_جملة|großhandel großhändler|mayorista al_por_mayor|ingrosso grossista|оптовый оптом|toptan toptancı|grossista atacado|groothandel|hurtowy hurtownia
market_trade marketplace market_prices market markets|marché halle|سوق أسواق|markt märkte|mercado|mercato mercati|рынок рыночный|piyasa pazar çarşı|mercado|markt markten|rynek rynku rynkowy targ
e-commerce online_shopping|e_commerce commerce_en_ligne achats_en_ligne|تجارة_إلكترونية التجارة_الإلكترونية تسوق_إلكتروني|onlinehandel e_commerce onlineshop|comercio_electrónico|commercio_elettronico e_commerce|электронная_торговля интернет_магазин маркетплейс|e_ticaret|comércio_eletrónico e_commerce|webwinkel e_commerce|handel_internetowy sklep_internetowy
brand trademark|marque_commerciale marque|علامة_تجارية العلامة_التجارية ماركة|marke markenname|marca|marchio|бренд товарный_знак|marka|marca|merk handelsmerk|marka
advertising advertisement advertiser marketing|publicité publicitaire marketing annonceur|إعلان_تجاري دعاية تسويق إعلانات معلن|werbung marketing werbekampagne|publicidad publicitario mercadotecnia|pubblicità pubblicitario|реклама рекламный маркетинг|reklam pazarlama|publicidade propaganda_comercial|reclame advertentie marketing|reklama marketing
franchise franchising|franchise_commerciale franchisé|امتياز_تجاري|franchise lizenzgeber|franquicia|franchising|франшиза|franchise bayilik|franquia|franchise|franczyza
patent intellectual_property|brevet propriété_intellectuelle|براءة_اختراع ملكية_فكرية الملكية_الفكرية|patent geistiges_eigentum|patente propiedad_intelectual|brevetto proprietà_intellettuale|патент интеллектуальная_собственность|patent fikri_mülkiyet|patente propriedade_intelectual|octrooi patent|patent
licence_fee concession_contract|concession_contrat concessionnaire|امتياز_حكومي صاحب_امتياز|konzession konzessionär|concesión_administrativa concesionario|concessionario|концессия|imtiyaz_sözleşmesi|concessionária|concessie_vergunning|koncesja
insurance insurer insured policyholder|assurance assureur|تأمين شركة_تأمين تأمينات مؤمن_عليه|versicherung versicherer versichert|seguro aseguradora póliza|assicurazione assicuratore polizza|страхование страховщик страховой|sigorta sigortacı|seguro seguradora apólice|verzekering verzekeraar|ubezpieczenie ubezpieczyciel
savings saver thrift|épargne épargnant|مدخرات ادخار مدخر|ersparnisse sparer sparguthaben|ahorro ahorros ahorrista|risparmio risparmiatore risparmi|сбережения вкладчик вклад|tasarruf birikim|poupança poupador|spaargeld spaarder|oszczędności oszczędzanie
bank_account deposit_bank bank_transfer|compte_bancaire virement dépôt_bancaire|حساب_مصرفي حساب_بنكي حوالة_مصرفية وديعة ودائع|bankkonto überweisung konto einlage|cuenta_bancaria transferencia_bancaria|conto_bancario conto_corrente bonifico|банковский_счет|banka_hesabı mevduat havale|conta_bancária transferência_bancária|bankrekening overschrijving|konto_bankowe przelew
credit_card atm cash_machine|carte_bancaire carte_de_crédit distributeur_de_billets|بطاقة_ائتمان بطاقة_مصرفية صراف_آلي|kreditkarte geldautomat bankkarte|tarjeta_de_crédito cajero_automático|carta_di_credito bancomat|кредитная_карта банкомат банковская_карта|kredi_kartı bankamatik atm|cartão_de_crédito caixa_eletrônico|creditcard pinautomaat geldautomaat|karta_kredytowa bankomat
remittance money_transfer|envoi_de_fonds transfert_d_argent|تحويلات_مالية حوالات تحويلات_المغتربين|heimatüberweisung rücküberweisung|remesa remesas|rimesse|денежный_перевод|işçi_dövizi|remessas|geldovermaking|przekaz_pieniężny
invoice bill_payment receipt_purchase|facture facturer facturation|فاتورة فواتير|rechnung_zahlung quittung|factura recibo_pago|fattura bolletta bollette|счет_фактура квитанция|fatura|fatura conta_a_pagar|factuur rekening_betalen|faktura rachunek rachunki
expense expenditure spending|dépense dépenses|نفقة نفقات إنفاق مصاريف مصروفات|ausgabe_geld ausgaben|gasto gastos|spesa spese|расход расходы траты|harcama masraf gider|despesa gastos|uitgaven uitgave|wydatek wydatki koszty
payment installment instalment down_payment|paiement versement acompte mensualité|دفعات قسط أقساط سداد مدفوعات|zahlung anzahlung ratenzahlung|pago abono anticipo cuota|pagamento rata acconto|платеж оплата взнос|ödeme taksit peşinat|pagamento prestação|betaling aanbetaling termijn|płatność wpłata zapłata rata
arrears unpaid overdue|impayé arriéré impayés|متأخرات_مالية متأخرات غير_مدفوعة|zahlungsrückstand rückstände|impago_deuda atrasos|arretrati insoluto|просрочка недоимка|ödenmemiş gecikmiş_borç|em_atraso dívida_em_atraso|achterstallig|zaległości zaległość
refund reimburse reimbursement|remboursement rembourser|استرداد_الأموال سداد_القرض تعويض_مالي|rückerstattung erstattung|reembolso reembolsar|rimborso rimborsare|возмещение|geri_ödeme iade|reembolso reembolsar|terugbetaling vergoeding|zwrot_pieniędzy zwrot_kosztów
auction bidder highest_bid|enchère vente_aux_enchères enchérisseur|مزاد مزادات مزايدة|auktion versteigerung bieter|subasta postor|asta|аукцион торги|açık_artırma müzayede|leilão|veiling|aukcja licytacja
warehouse depot storage_site|entrepôt dépôt_stockage|مستودع مستودعات مخزن مخازن|lagerhalle lagerhaus|almacén bodega_almacén|magazzino|склад|depo ambar|armazém|magazijn loods pakhuis|magazyn_hala skład
stockpile inventory stocks_reserve|stock stocks inventaire|مخزون مخزونات|lagerbestand vorrat vorräte|existencias inventario reservas_estratégicas|scorte giacenze inventario|запас запасы|stok envanter|estoque inventário|voorraad voorraden|zapas zapasy
freight cargo container_ship shipping|fret cargaison conteneur cargo porte_conteneurs|شحن شحنة شحنات حاوية حاويات|fracht frachter container ladung reederei|flete carguero contenedor naviera|cargo container mercantile|фрахт контейнер сухогруз груз грузить грузовой|yük_gemisi konteyner navlun|frete cargueiro contentor|vrachtschip containerschip lading vracht|fracht kontenerowiec ładunek kontener
tanker oil_tanker|pétrolier tanker navire_citerne|ناقلة_نفط ناقلات_النفط ناقلة صهريج|öltanker tanker tankschiff|petrolero buque_cisterna|petroliera|танкер|tanker|petroleiro navio_tanque|olietanker tanker|tankowiec
oil petroleum crude_oil barrel brent|pétrole brut_baril baril brent|نفط نفطي نفطية برميل براميل خام_برنت النفط_الخام|erdöl rohöl barrel ölpreis öl|petróleo crudo barril|petrolio greggio barile|нефть нефтяной баррель|petrol varil ham_petrol|petróleo barril|aardolie ruwe_olie olievat|ropa_naftowa ropa ropy baryłka
petrol gasoline gasoline_pump gas_station diesel kerosene|essence gazole carburant station_service kérosène|بنزين ديزل سولار كيروسين محطة_وقود محروقات|benzin diesel kraftstoff tankstelle|gasolina gasóleo gasolinera combustible|benzina gasolio carburante distributore|бензин дизель топливо азс|benzin mazot motorin akaryakıt|gasolina gasóleo combustível|benzine diesel brandstof tankstation|benzyna diesel paliwo
gas natural_gas lng liquefied_gas|gaz gnl gaz_naturel gazier|غاز غاز_طبيعي الغاز_الطبيعي غاز_مسال|gas erdgas flüssiggas lng|gas gas_natural gnl|gas gas_naturale gnl metano|газ спг газовый|doğalgaz lng|gás gás_natural gnl|aardgas lng|gaz lng gazowy
pipeline gas_pipeline oil_pipeline|gazoduc oléoduc pipeline|خط_أنابيب أنابيب خطوط_الأنابيب|pipeline gasleitung|gasoducto oleoducto|gasdotto oleodotto|газопровод нефтепровод трубопровод|boru_hattı|gasoduto oleoduto|pijpleiding gasleiding|gazociąg rurociąg ropociąg
refinery petrochemical|raffinerie pétrochimie pétrochimique|مصفاة مصافي بتروكيماوي بتروكيماويات تكرير|raffinerie petrochemie|refinería petroquímico|raffineria petrolchimico|нефтеперерабатывающий нпз нефтехимический|rafineri petrokimya|refinaria petroquímica|raffinaderij petrochemie|rafineria petrochemia
drilling oil_field oil_well offshore_platform fracking|forage gisement puits_de_pétrole fracturation_hydraulique|تنقيب حقل_نفطي حفر_الآبار بئر_نفط|bohrung ölfeld bohrinsel fracking|perforación yacimiento pozo_petrolero|trivellazione giacimento|бурение месторождение скважина|sondaj petrol_sahası|perfuração jazida poço_de_petróleo|boring olieveld booreiland|odwiert złoże
energy energy_supply|énergie énergétique|طاقة طاقوي|energie energieversorgung|energía energético|energia energetico|энергия энергетика энергетический|enerji|energia energético|energie|energia energetyka
electricity power_supply electric kilowatt megawatt|électricité électrique mégawatt kilowatt|كهرباء كهربائي كهربائية ميغاواط|strom elektrizität elektrisch megawatt|electricidad eléctrico megavatio|elettricità elettrico megawatt|электричество электроэнергия электрический|elektrik megavat|eletricidade elétrico megawatt|elektriciteit stroom_elektrisch|elektryczność prąd elektryczny
power_station power_plant|centrale_électrique centrale_nucléaire centrale|محطة_كهرباء محطة_توليد محطة_نووية محطة_طاقة|kraftwerk atomkraftwerk kernkraftwerk|central_eléctrica central_nuclear|centrale_elettrica centrale_nucleare|электростанция аэс тэц|elektrik_santrali santral|central_elétrica usina|elektriciteitscentrale kerncentrale|elektrownia
power_grid power_line transmission_line|réseau_électrique ligne_électrique|شبكة_الكهرباء شبكة_كهربائية|stromnetz stromleitung|red_eléctrica tendido_eléctrico|rete_elettrica|энергосистема лэп электросеть|elektrik_şebekesi|rede_elétrica|stroomnet elektriciteitsnet|sieć_energetyczna
outage blackout power_outage power_cut|panne_de_courant coupure_d_électricité délestage|انقطاع_الكهرباء انقطاع_التيار انقطاع_التيار_الكهربائي|stromausfall blackout|apagón corte_de_luz|blackout interruzione_di_corrente|блэкаут отключение_электроэнергии|elektrik_kesintisi|apagão|stroomuitval stroomstoring|awaria_prądu przerwa_w_dostawie_prądu
reactor nuclear_power nuclear_plant|réacteur réacteur_nucléaire|مفاعل مفاعلات مفاعل_نووي|reaktor atomkraft kernenergie|reactor_nuclear reactor|reattore|реактор|reaktör nükleer_santral|reator|kernreactor kernenergie|reaktor
renewable renewables clean_energy green_energy|renouvelable énergies_renouvelables|متجددة الطاقة_المتجددة طاقة_نظيفة|erneuerbar erneuerbare_energien ökostrom|renovable renovables|rinnovabile rinnovabili|возобновляемый|yenilenebilir|renovável|hernieuwbaar duurzame_energie|odnawialny odnawialne
solar_panel solar photovoltaic|solaire photovoltaïque panneau_solaire|شمسي شمسية الطاقة_الشمسية ألواح_شمسية|solar solarenergie photovoltaik sonnenenergie|solar fotovoltaico|solare fotovoltaico|солнечная_энергия солнечная_панель|güneş_enerjisi güneş_paneli|solar fotovoltaico|zonne_energie zonnepanelen zonnepaneel|fotowoltaika słoneczny
wind_turbine wind_farm wind_power|éolien éolienne|طاقة_الرياح توربينات_الرياح|windkraft windrad windpark|eólico aerogenerador|eolico pala_eolica|ветроэнергетика ветряной|rüzgar_enerjisi rüzgar_türbini|eólico aerogerador|windenergie windmolen windpark|wiatrak farma_wiatrowa
hydroelectric hydropower|hydroélectrique barrage_hydroélectrique hydraulique barrage|كهرومائي سد_النهضة سدود|staudamm wasserkraft talsperre|hidroeléctrico represa presa_hidráulica|idroelettrico diga|гэс плотина гидроэлектростанция|baraj hidroelektrik|hidroelétrico barragem|waterkracht stuwdam|hydroelektrownia zapora tama
coal coal-fired lignite|charbon houille lignite|فحم الفحم|kohle braunkohle steinkohle|carbón|carbone|уголь угольный|kömür|carvão|steenkool bruinkool|węgiel węglowy
hydrogen|hydrogène|هيدروجين|wasserstoff|hidrógeno|idrogeno|водород|hidrojen|hidrogénio|waterstof|wodór
battery lithium rechargeable|batterie lithium|بطارية بطاريات ليثيوم|batterie akku lithium|batería litio|batteria litio|аккумулятор батарея литий|batarya pil lityum|bateria lítio|accu batterij lithium|akumulator bateria litowy
electric_car electric_vehicle|voiture_électrique véhicule_électrique|سيارة_كهربائية سيارات_كهربائية السيارات_الكهربائية|elektroauto e_auto|coche_eléctrico vehículo_eléctrico|auto_elettrica|электромобиль|elektrikli_otomobil elektrikli_araç|carro_elétrico veículo_elétrico|elektrische_auto|samochód_elektryczny
carbon_dioxide carbon_emissions greenhouse_gas carbon_tax|émissions_de_co2 gaz_à_effet_de_serre dioxyde_de_carbone|انبعاثات انبعاثات_الكربون غازات_الدفيئة الاحتباس_الحراري كربون|treibhausgas co2 kohlendioxid emission|gases_de_efecto_invernadero emisiones carbono|emissioni gas_serra anidride_carbonica|выбросы парниковый углекислый_газ|sera_gazı karbon emisyon|emissões gases_de_efeito_estufa carbono|broeikasgas uitstoot co2|gazy_cieplarniane emisja dwutlenek_węgla
fossil_fuel fossil hydrocarbon|combustible_fossile énergie_fossile fossile hydrocarbure|وقود_أحفوري الوقود_الأحفوري هيدروكربون|fossil fossile_brennstoffe kohlenwasserstoff|combustible_fósil fósil hidrocarburo|combustibile_fossile fossile idrocarburi|ископаемый углеводород|fosil fosil_yakıt hidrokarbon|combustível_fóssil hidrocarboneto|fossiele_brandstof fossiel|paliwa_kopalne węglowodór
agriculture agricultural farming agribusiness|agriculture agricole agroalimentaire|زراعة زراعي زراعية فلاحة فلاحي|landwirtschaft landwirtschaftlich agrar|agricultura agrícola agroindustria agropecuario|agricoltura agricolo agroalimentare|сельское_хозяйство сельскохозяйственный агропромышленный|tarım tarımsal ziraat|agricultura agrícola agropecuária agronegócio|landbouw agrarisch|rolnictwo rolniczy rolny
farmer peasant grower rancher|agriculteur paysan cultivateur fermier exploitant_agricole|مزارع مزارعين مزارعون فلاح فلاحين فلاحون|landwirt bauer bauern|agricultor campesino granjero|agricoltore contadino coltivatore|фермер крестьянин аграрий|çiftçi köylü|agricultor camponês fazendeiro|boer boeren landbouwer|rolnik rolnicy chłop
farm ranch farmland homestead|ferme exploitation_agricole élevage_ferme|مزرعة مزارع_الدواجن أرض_زراعية أراضي_زراعية|bauernhof ackerland hof_bauern|granja finca rancho|fattoria azienda_agricola cascina|ферма угодья|çiftlik|fazenda quinta_agrícola|boerderij akker|gospodarstwo_rolne farma
harvest_season harvester sowing|récolte moisson semis vendange|حصاد محصول محاصيل بذر قطاف|ernte aussaat weinlese|cosecha siembra vendimia|raccolto semina vendemmia|жатва урожай посев посевной|hasat ekim_dikim rekolte|colheita safra semeadura|oogst zaaien|żniwa zbiory zasiew
grain cereal wheat barley maize corn_crop corn_fields|céréale céréalier blé orge|حبوب قمح شعير ذرة|getreide weizen gerste mais|grano cereal trigo cebada maíz|cereali grano frumento orzo mais|зерно пшеница ячмень кукуруза зерновой|tahıl buğday arpa hububat|grãos cereal trigo cevada milho|graan tarwe gerst mais|zboże pszenica jęczmień kukurydza
rice_crop soybean soya cotton|soja coton rizière|صويا فول_الصويا القطن|soja baumwolle|soja algodón arrozal|soia cotone risaia|соя хлопок|soya pamuk|soja algodão|soja katoen|soja bawełna
olive olive_oil|olive olivier huile_d_olive oliveraie|زيتون زيت_الزيتون أشجار_الزيتون|olive olivenöl|aceituna aceite_de_oliva olivo olivar|oliva olio_d_oliva ulivo oliveto|оливковое оливка|zeytin zeytinyağı|azeite azeitona oliveira|olijf olijfolie|oliwa oliwka
sugar_cane sugar_beet|canne_à_sucre betterave|قصب_السكر شمندر|zuckerrohr zuckerrübe|caña_de_azúcar remolacha|canna_da_zucchero barbabietola|сахарный_тростник свекла|şeker_kamışı pancar|cana_de_açúcar beterraba|suikerbiet suikerriet|trzcina_cukrowa burak
vineyard winery winegrower|vignoble vigneron viticole viticulture|كروم كروم_العنب كرمة عنب|weinberg weinbau winzer|viñedo viticultor bodega|vigneto vigna viticoltura|виноградник виноделие|bağcılık üzüm|vinha vinícola vinhedo|wijngaard wijnbouw|winnica winnice
orchard plantation|verger plantation|بستان بساتين|plantage obstgarten|huerto plantación|frutteto piantagione|плантация фруктовый_сад|meyve_bahçesi plantasyon|pomar plantação|boomgaard plantage|sad_owocowy plantacja
cattle livestock cattle_herd herd breeder animal_husbandry|bétail élevage éleveur cheptel troupeau|ماشية مواشي قطيع قطعان ثروة_حيوانية تربية_المواشي|vieh viehzucht rinder herde|ganado ganadería ganadero rebaño|bestiame allevamento allevatore mandria|скот животноводство поголовье стадо|hayvancılık sürü büyükbaş|gado pecuária rebanho criador|vee veeteelt kudde|bydło hodowla hodowca stado
poultry_farm slaughterhouse|abattoir volaille|مسلخ مسالخ دواجن|schlachthof geflügel|matadero avícola|macello mattatoio pollame|птицефабрика скотобойня|mezbaha kümes_hayvanı|matadouro aves|slachthuis pluimvee|rzeźnia drób ubojnia
dairy_farm milk_producer|laiterie producteur_laitier lait|إنتاج_الحليب ألبان|molkerei milchbauer|lechería lácteo|lattiero caseificio latticini|молочный|süt_üretimi mandıra|laticínio leiteiro|zuivel melkveehouder|mleczarnia mleczarski
fishery fisheries fishing_industry trawler|pêche pêcherie pêcheur chalutier|مصايد مصائد_الأسماك صيد_الأسماك صيد_السمك|fischerei fischer trawler|pesca pesquería pescador pesquero|pesca pescatore peschereccio|рыболовство рыбак траулер рыбалка|balıkçılık balıkçı trol|pesca pescador pesqueiro|visserij visser trawler|rybołówstwo rybak trawler
irrigation irrigate|irrigation irriguer|ري_المحاصيل الري أنظمة_الري|bewässerung bewässern|riego regadío irrigación|irrigazione irrigare|орошение ирригация|sulama|irrigação|irrigatie|nawadnianie
fertiliser fertilizer manure|engrais fertilisant|سماد أسمدة|dünger düngemittel|fertilizante abono_agrícola|fertilizzante concime|удобрение удобрения|gübre|fertilizante adubo|kunstmest mest|nawóz nawozy
pesticide herbicide glyphosate insecticide|pesticide herbicide glyphosate insecticide phytosanitaire|مبيد مبيدات مبيدات_حشرية|pestizid herbizid glyphosat pflanzenschutzmittel|pesticida herbicida glifosato|pesticida erbicida glifosato|пестицид гербицид|böcek_ilacı pestisit tarım_ilacı|pesticida herbicida agrotóxico|pesticide bestrijdingsmiddel|pestycyd herbicyd
gmo genetically_modified|ogm génétiquement_modifié|معدل_وراثيا كائنات_معدلة|gentechnik gentechnisch_verändert|transgénico ogm|ogm|гмо генномодифицированный|gdo|transgénico ogm|gmo genetisch_gemodificeerd|gmo
organic_farming organic_food organic_farms|agriculture_biologique bio|زراعة_عضوية منتجات_عضوية|bio ökolandbau biobauer|agricultura_ecológica orgánico|biologico agricoltura_biologica|органический|organik|orgânico biológico_agrícola|biologisch_geteeld biologisch|ekologiczny_żywność
food_security food_insecurity|sécurité_alimentaire insécurité_alimentaire|أمن_غذائي الأمن_الغذائي انعدام_الأمن_الغذائي|ernährungssicherheit ernährungsunsicherheit|seguridad_alimentaria inseguridad_alimentaria|sicurezza_alimentare|продовольственная_безопасность|gıda_güvenliği|segurança_alimentar|voedselzekerheid|bezpieczeństwo_żywnościowe
food_industry foodstuff|agroalimentaire_industrie denrées_alimentaires aliment alimentaire|غذاء أغذية غذائي مواد_غذائية|lebensmittel nahrungsmittel|alimento alimentario alimenticio|alimentare generi_alimentari|продовольствие продукты_питания пищевой|gıda gıda_maddesi|alimento alimentar gêneros_alimentícios|levensmiddelen voedingsmiddel|żywność artykuły_spożywcze
industry industrial industrialist|industrie industriel|صناعة صناعات صناعي صناعية|industrie industriell|industria industrial|industria industriale|промышленность индустрия промышленный|sanayi endüstri|indústria industrial|industrie industrieel|przemysł przemysłowy
factory plant_industrial assembly_line workshop steel_mill|usine manufacture atelier chaîne_de_montage|مصنع مصانع معمل ورشة ورش|fabrik werk_fabrik produktionsstätte werkstatt|fábrica planta_industrial taller|fabbrica stabilimento officina impianto|завод фабрика цех|fabrika imalathane atölye|fábrica oficina|fabriek werkplaats|fabryka zakład_przemysłowy
manufacture manufacturer manufacturing producer production|fabriquer fabricant fabrication producteur|تصنيع مصنعة إنتاج ينتج أنتج منتجين|herstellen hersteller herstellung produzent produktion|fabricar fabricante fabricación producción productor|fabbricare produttore produzione|производить производитель производство выпуск|üretmek üretici üretim imalat|fabricar fabricante produção produtor|fabrikant vervaardigen productie producent|producent produkcja produkować wytwarzać
steel iron_industry steelworks smelter|acier sidérurgie sidérurgique aciérie|الصلب فولاذ حديد_وصلب|stahl stahlwerk stahlindustrie|acero siderurgia siderúrgico|acciaio siderurgia acciaieria|сталь металлургия металлургический стальной|çelik demir_çelik|aço siderurgia|staal staalfabriek hoogoven|stal huta hutnictwo
aluminium aluminum copper nickel zinc cobalt|aluminium cuivre nickel zinc cobalt|ألمنيوم نحاس نيكل زنك كوبالت|aluminium kupfer nickel zink kobalt|aluminio cobre níquel zinc cobalto|alluminio rame nichel zinco cobalto|алюминий медь никель цинк кобальт|alüminyum bakır nikel çinko kobalt|alumínio cobre níquel zinco cobalto|aluminium koper nikkel zink kobalt|aluminium miedź nikiel cynk kobalt
rare_earth mineral rare_earths|terres_rares minéral minerai|معدن معادن معادن_نادرة المعادن_النادرة فلزات خام_معدني|seltene_erden mineral erz|tierras_raras mineral|terre_rare minerale minerali|редкоземельный минерал руда полезные_ископаемые|nadir_toprak maden_cevheri mineral|terras_raras mineral minério|zeldzame_aardmetalen mineraal erts|metale_ziem_rzadkich minerał ruda
gold silver bullion ounce|lingot once métal_précieux métaux_précieux|ذهب فضة سبائك أونصة أوقية|gold silber goldpreis feinunze|oro plata lingote onza|oro argento lingotto oncia|золото серебро золотой слиток унция|altın gümüş külçe ons|ouro prata onça|goud zilver|złoto srebro uncja
diamond gemstone|diamant pierre_précieuse|ألماس أحجار_كريمة الماس|diamant edelstein|diamante gema|diamante gemma|алмаз бриллиант|elmas mücevher_taş|diamante|diamant edelsteen|diament
mining_industry miner colliery quarry|mineur_mine minier mine_industrie carrière_minière extraction|منجم مناجم تعدين عمال_المناجم محجر|bergbau bergwerk bergmann tagebau|minería minero mina_oro cantera|miniera minatore estrazione cava|шахта шахтер рудник добыча карьер|madencilik madenci maden_ocağı|mineração mineiro_mina garimpo|mijnbouw mijnwerker|kopalnia górnik górnictwo wydobycie
chemical chemicals chemical_industry chemist|chimie chimique chimiste|كيماوي كيميائي كيماويات كيمياء|chemie chemisch chemikalie chemiker|química químico|chimica chimico|химия химический|kimya kimyasal|química químico|chemie chemisch chemicaliën|chemia chemiczny chemikalia
drugmaker pharmaceutical_industry drug_company|laboratoire_pharmaceutique pharmaceutique industrie_pharmaceutique|صناعة_الأدوية شركة_أدوية شركات_الأدوية|pharma pharmakonzern pharmaindustrie arzneimittelhersteller|farmacéutica laboratorio_farmacéutico|farmaceutica casa_farmaceutica|фармацевтический фармкомпания|ilaç_şirketi|farmacêutica|farmaceut farmaceutisch|firma_farmaceutyczna farmaceutyczny
textile garment clothing_industry|textile habillement confection_textile|نسيج منسوجات ملابس_جاهزة|textil textilindustrie bekleidung|textil confección|tessile abbigliamento|текстиль текстильный|tekstil|têxtil vestuário|textiel kledingindustrie|tekstylny odzieżowy włókienniczy
carmaker automotive car_industry automaker|automobile_industrie constructeur_automobile secteur_automobile|صناعة_السيارات مصنع_سيارات شركات_السيارات|autoindustrie autobauer autohersteller automobilindustrie|automotriz automoción industria_del_automóvil|casa_automobilistica automotive settore_auto|автопром автопроизводитель автомобильная_промышленность|otomotiv|montadora indústria_automóvel|autofabrikant autoindustrie|motoryzacyjny producent_samochodów koncern_motoryzacyjny
aerospace aviation aeronautics|aéronautique aérospatial aviation|طيران صناعة_الطيران الطيران_المدني|luftfahrt raumfahrtindustrie luftfahrtindustrie|aeronáutica aeroespacial aviación|aeronautica aerospaziale aviazione|авиация авиационный авиастроение|havacılık uzay_havacılık|aeronáutica aviação|luchtvaart luchtvaartindustrie|lotnictwo lotniczy
airline air_carrier low-cost|compagnie_aérienne transporteur_aérien|شركة_طيران شركات_الطيران خطوط_جوية الخطوط_الجوية|fluggesellschaft airline billigflieger|aerolínea compañía_aérea|compagnia_aerea|авиакомпания|havayolu hava_yolları|companhia_aérea|luchtvaartmaatschappij|linia_lotnicza linie_lotnicze
shipyard shipbuilding|chantier_naval construction_navale|حوض_سفن بناء_السفن|werft schiffbau|astillero|cantiere_navale cantieristica|верфь судостроение|tersane|estaleiro|scheepswerf scheepsbouw|stocznia
arms_industry defence_contractor arms_sales|industrie_de_défense marchand_d_armes ventes_d_armes|صناعة_السلاح صفقة_أسلحة مبيعات_الأسلحة تجارة_السلاح|rüstungsindustrie rüstungskonzern waffenexport|industria_armamentística venta_de_armas|industria_bellica vendita_di_armi|оборонная_промышленность впк оборонно_промышленный|savunma_sanayii silah_satışı|indústria_bélica venda_de_armas|wapenindustrie defensie_industrie|przemysł_zbrojeniowy zbrojeniówka
construction_industry builder building_site construction_site|bâtiment_travaux_publics btp chantier constructeur|تشييد ورشة_بناء مقاولات قطاع_البناء|bauwirtschaft baustelle bauunternehmen|sector_de_la_construcción constructora obra_pública|edilizia cantiere costruttore|строительный застройщик стройка строительство|inşaat şantiye|construção_civil construtora canteiro_de_obras|bouwsector bouwplaats bouwbedrijf|budownictwo plac_budowy budowlany
real_estate property_market housing_market realtor property_developer|immobilier promoteur_immobilier agent_immobilier bien_immobilier|عقار عقارات عقاري السوق_العقارية مطور_عقاري|immobilie immobilienmarkt makler|inmobiliario inmueble inmobiliaria|immobiliare immobile|недвижимость риелтор|emlak gayrimenkul konut|imobiliário imóvel|vastgoed onroerend makelaar|nieruchomość nieruchomości deweloper
housing social_housing affordable_housing|logement logement_social hlm|سكن إسكان وحدات_سكنية مساكن|wohnung wohnungsbau wohnraum sozialwohnung|vivienda viviendas|alloggio case_popolari edilizia_popolare|жилье жилой жилищный|konut_toplu toplu_konut|habitação moradia|woning huisvesting woningbouw|mieszkanie mieszkaniowy
rent tenant landlord lease rental eviction|loyer locataire bailleur bail location expulsion_locative|إيجار مستأجر مؤجر إخلاء_المستأجر|miete mieter vermieter pacht räumungsklage|alquiler inquilino arrendamiento casero desahucio|affitto inquilino locazione sfratto|аренда арендатор аренда_жилья|kira kiracı ev_sahibi|aluguer aluguel inquilino arrendamento despejo|huur huurder verhuurder|czynsz najemca wynajem eksmisja
cement concrete brick|ciment béton brique|إسمنت أسمنت خرسانة طوب|zement beton ziegel|cemento hormigón ladrillo|cemento calcestruzzo mattone|цемент бетон кирпич|çimento beton tuğla|cimento betão concreto_obra tijolo|cement beton baksteen|cement beton cegła
infrastructure public_works|infrastructure travaux_publics|بنية_تحتية البنية_التحتية بنى_تحتية أشغال_عامة|infrastruktur|infraestructura obras_públicas|infrastruttura opere_pubbliche|инфраструктура|altyapı bayındırlık|infraestrutura obras_públicas|infrastructuur|infrastruktura
telecom telecommunications operator_telecom broadband|télécom télécommunications opérateur_télécom haut_débit|اتصالات شركة_اتصالات الاتصالات|telekommunikation telekom netzbetreiber breitband|telecomunicaciones telefonía banda_ancha|telecomunicazioni banda_larga|телекоммуникации связь_оператор широкополосный|telekomünikasyon geniş_bant|telecomunicações banda_larga|telecom telecommunicatie breedband|telekomunikacja telekom
chip semiconductor microchip chipmaker|semi_conducteur puce_électronique microprocesseur puce|شبه_موصل أشباه_الموصلات رقائق رقائق_إلكترونية|halbleiter chip mikrochip|semiconductor microchip|semiconduttore microchip|полупроводник микросхема чип|yarı_iletken çip|semicondutor|halfgeleider chip|półprzewodnik mikroprocesor czip
software app application_software|logiciel application_mobile appli|برمجيات برنامج_حاسوبي تطبيق_إلكتروني تطبيقات|software anwendung_app app|software aplicación_móvil|software app applicazione|программное_обеспечение приложение|yazılım uygulama_mobil|software aplicativo|software app|oprogramowanie aplikacja
artificial_intelligence ai chatbot machine_learning|intelligence_artificielle ia chatbot|ذكاء_اصطناعي الذكاء_الاصطناعي|künstliche_intelligenz ki chatbot künstlicher_intelligenz|inteligencia_artificial ia|intelligenza_artificiale|искусственный_интеллект искусственного_интеллекта нейросеть ии|yapay_zeka|inteligência_artificial ia|kunstmatige_intelligentie ai|sztuczna_inteligencja sztucznej_inteligencji ai
google alphabet|google alphabet|غوغل جوجل|google alphabet|google alphabet|google alphabet|гугл google|google|google|google|google
facebook meta|facebook meta|فيسبوك فايسبوك|facebook|facebook|facebook|фейсбук facebook|facebook|facebook|facebook|facebook
twitter tweet|twitter tweet tweeter|تويتر تغريدة تغريدات غرد|twitter tweet|twitter tuit tuitear|twitter tweet|твиттер твит|twitter tweet|twitter tuíte|twitter tweet|twitter tweet
tiktok|tiktok|تيك_توك|tiktok|tiktok|tiktok|тикток|tiktok|tiktok|tiktok|tiktok
telegram_app telegram|telegram|تلغرام تيليغرام تليغرام|telegram|telegram|telegram|телеграм|telegram|telegram|telegram|telegram
youtube youtuber|youtube youtubeur|يوتيوب|youtube|youtube|youtube|ютуб youtube|youtube|youtube|youtube|youtube
microsoft|microsoft|مايكروسوفت|microsoft|microsoft|microsoft|майкрософт microsoft|microsoft|microsoft|microsoft|microsoft
apple_inc apple_company iphone|apple iphone|آيفون شركة_أبل|apple iphone|apple iphone|apple iphone|айфон apple|apple iphone|apple iphone|apple iphone|apple iphone
tesla|tesla|تسلا|tesla|tesla|tesla|тесла|tesla|tesla|tesla|tesla
boeing|boeing|بوينغ بوينج|boeing|boeing|boeing|боинг|boeing|boeing|boeing|boeing
airbus|airbus|إيرباص|airbus|airbus|airbus|аэробус|airbus|airbus|airbus|airbus
volkswagen vw|volkswagen|فولكسفاغن فولكس_فاغن|volkswagen vw|volkswagen|volkswagen|фольксваген|volkswagen|volkswagen|volkswagen|volkswagen
gazprom|gazprom|غازبروم|gazprom|gazprom|gazprom|газпром|gazprom|gazprom|gazprom|gazprom
aramco|aramco|أرامكو|aramco|aramco|aramco|арамко|aramco|aramco|aramco|aramco
huawei|huawei|هواوي|huawei|huawei|huawei|хуавэй|huawei|huawei|huawei|huawei
reuters|reuters|رويترز|reuters|reuters|reuters|рейтер|reuters|reuters|reuters|reuters
afp agence_france_presse|afp agence_france_presse|فرانس_برس وكالة_فرانس_برس|afp|afp|afp|франс_пресс|afp|afp|afp|afp
associated_press|associated_press|أسوشيتد_برس أسوشييتد_برس|associated_press|associated_press|associated_press|ассошиэйтед_пресс|associated_press|associated_press|associated_press|associated_press
bbc|bbc|بي_بي_سي|bbc|bbc|bbc|би_би_си|bbc|bbc|bbc|bbc
cnn|cnn|سي_إن_إن|cnn|cnn|cnn|си_эн_эн|cnn|cnn|cnn|cnn
al_jazeera|al_jazeera|الجزيرة_القناة قناة_الجزيرة|al_dschasira al_jazeera|al_jazeera|al_jazeera|аль_джазира|el_cezire|al_jazeera|al_jazeera|al_dżazira
pfizer|pfizer|فايزر|pfizer|pfizer|pfizer|пфайзер|pfizer|pfizer|pfizer|pfizer
service_sector services_industry hospitality|secteur_tertiaire secteur_des_services hôtellerie restauration|قطاع_الخدمات ضيافة فندقة|dienstleistungssektor dienstleistung gastgewerbe gastronomie|sector_servicios hostelería|settore_terziario ristorazione ricettività|сфера_услуг гостиничный|hizmet_sektörü konaklama|setor_de_serviços hotelaria|dienstverlening horeca|usługi gastronomia hotelarstwo
tourism tourist_industry holidaymaker travel_agency|tourisme touristique vacancier agence_de_voyages voyagiste|سياحة سياحي سياحية سائح سياح وكالة_سفر|tourismus touristik urlauber reisebüro|turismo turístico turista agencia_de_viajes|turismo turistico turista agenzia_di_viaggi|туризм туристический турист туроператор тур туры|turizm turist seyahat_acentesi|turismo turístico turista|toerisme toerist reisbureau|turystyka turysta turystyczny
craft artisan craftsman handicraft|artisanat artisan artisanal|حرف_يدوية حرفيين صناعة_تقليدية|handwerk handwerker|artesanía artesano artesanal|artigianato artigiano|ремесло ремесленник|zanaat esnaf zanaatkar|artesanato artesão|ambacht ambachtsman|rzemiosło rzemieślnik
trader_merchant merchant dealer shopkeeper vendor_street|commerçant marchand négociant vendeur|تاجر تجار بائع باعة|kaufmann verkäufer|comerciante vendedor mercader|commerciante mercante venditore|торговец купец продавец|tüccar esnaf_satıcı satıcı|comerciante vendedor|handelaar koopman verkoper|handlowiec kupiec sprzedawca
broker intermediary middleman|courtier intermédiaire|وسيط_مالي سمسار سماسرة|makler_börse zwischenhändler|corredor_de_bolsa intermediario|intermediario agente_di_borsa|брокер посредник|komisyoncu aracı_kurum|corretor intermediário|tussenpersoon effectenmakelaar|makler pośrednik
economist economic_analyst|économiste|خبير_اقتصادي خبراء_اقتصاديون اقتصاديين|ökonom volkswirt wirtschaftsexperte|economista|economista|экономист|iktisatçı ekonomist|economista|econoom|ekonomista
rating_agency credit_rating|agence_de_notation notation_financière|وكالة_تصنيف تصنيف_ائتماني التصنيف_الائتماني|ratingagentur bonität|agencia_de_calificación calificación_crediticia|agenzia_di_rating|рейтинговое_агентство кредитный_рейтинг|kredi_notu derecelendirme|agência_de_rating classificação_de_risco|kredietbeoordelaar|agencja_ratingowa
regulator watchdog supervisory_authority|régulateur autorité_de_régulation autorité_des_marchés|جهة_رقابية هيئة_تنظيمية الجهات_الرقابية|regulierungsbehörde aufsichtsbehörde regulierer|regulador organismo_regulador|regolatore autorità_di_vigilanza|регулятор надзорный|düzenleyici_kurum|regulador agência_reguladora|toezichthouder|regulator organ_nadzoru
deregulation liberalisation liberalization|dérégulation libéralisation|تحرير_الاقتصاد تحرير_السوق|deregulierung liberalisierung|desregulación liberalización|deregolamentazione liberalizzazione|дерегулирование либерализация|serbestleştirme|desregulamentação liberalização|deregulering liberalisering|liberalizacja deregulacja
privatisation privatization nationalisation nationalization|privatisation privatiser nationalisation nationaliser|خصخصة تأميم خوصصة|privatisierung privatisieren verstaatlichung|privatización privatizar nacionalización|privatizzazione privatizzare nazionalizzazione|приватизация национализация|özelleştirme kamulaştırma|privatização nacionalização|privatisering nationalisering|prywatyzacja nacjonalizacja
state_owned public_company|entreprise_publique société_d_état|شركة_حكومية مملوكة_للدولة شركات_عامة|staatsbetrieb staatskonzern staatlich_kontrolliert|empresa_estatal empresa_pública|azienda_statale partecipata_pubblica|госкомпания государственная_компания|kamu_iktisadi devlet_şirketi|estatal empresa_pública|staatsbedrijf|spółka_skarbu państwowa_spółka
economic_growth growth_rate recovery_economic|croissance_économique taux_de_croissance reprise_économique|نمو_اقتصادي النمو_الاقتصادي معدل_النمو انتعاش تعافي_اقتصادي|wirtschaftswachstum aufschwung wachstumsrate|crecimiento_económico recuperación_económica|crescita_economica ripresa_economica|экономический_рост восстановление_экономики|ekonomik_büyüme büyüme_oranı|crescimento_económico crescimento_econômico|economische_groei|wzrost_gospodarczy
forecast_economic outlook_economic projections|prévision_économique perspectives_économiques projections|توقعات_اقتصادية آفاق_الاقتصاد|konjunkturprognose wirtschaftsprognose|proyección_económica previsiones_económicas|proiezioni previsioni_economiche|прогноз_роста|ekonomik_tahmin|projeção_económica|economische_vooruitzichten|prognoza_gospodarcza
developing_country emerging_market third_world global_south|pays_en_développement pays_émergent tiers_monde sud_global|دول_نامية الدول_النامية أسواق_ناشئة العالم_الثالث|entwicklungsland schwellenland entwicklungsländer schwellenländer|país_en_desarrollo países_emergentes tercer_mundo|paese_emergente paesi_in_via_di_sviluppo terzo_mondo|развивающиеся_страны|gelişmekte_olan_ülke|país_em_desenvolvimento países_emergentes|ontwikkelingsland opkomende_economie|kraj_rozwijający_się
development_aid donor_country|aide_au_développement bailleur_de_fonds bailleurs_de_fonds|مساعدات_التنمية مساعدات_إنمائية مانحين الدول_المانحة|entwicklungshilfe geberland|ayuda_al_desarrollo países_donantes|aiuti_allo_sviluppo cooperazione_allo_sviluppo|страны_доноры помощь_развитию|kalkınma_yardımı|ajuda_ao_desenvolvimento|ontwikkelingshulp|pomoc_rozwojowa
economic_sanctions trade_embargo assets_freeze|sanctions_économiques gel_des_avoirs embargo_commercial|عقوبات_اقتصادية تجميد_الأصول حظر_تجاري|wirtschaftssanktionen vermögenssperre handelsembargo|sanciones_económicas congelación_de_activos|sanzioni_economiche congelamento_dei_beni|экономические_санкции заморозка_активов|ekonomik_yaptırım|sanções_económicas congelamento_de_bens|economische_sancties|sankcje_gospodarcze
sponsor sponsorship patron_arts|sponsor parrainage mécénat mécène|راعي_رسمي رعاية_رياضية|sponsor sponsoring mäzen|patrocinador patrocinio mecenas|sponsor sponsorizzazione mecenate|спонсор спонсорство меценат|sponsor sponsorluk|patrocinador patrocínio|sponsor sponsoring|sponsor sponsoring mecenas
lottery jackpot|loterie loto gros_lot cagnotte_loto|يانصيب اليانصيب|lotterie lotto jackpot|lotería|lotteria|лотерея|piyango|loteria|loterij jackpot|loteria
fair_trade_show expo trade_fair exposition_world|foire salon_professionnel exposition_universelle|معرض_تجاري معرض_دولي إكسبو|messe handelsmesse weltausstellung|feria feria_comercial exposición_universal|fiera esposizione_universale expo|ярмарка|fuar|feira exposição_universal|beurs_handels vakbeurs|targi wystawa_światowa
economic_forum business_summit|forum_économique|منتدى_اقتصادي المنتدى_الاقتصادي منتدى_دافوس|wirtschaftsforum weltwirtschaftsforum|foro_económico|forum_economico|экономический_форум пмэф|ekonomik_forum|fórum_económico fórum_econômico|economisch_forum|forum_ekonomiczne
chamber_of_commerce|chambre_de_commerce|غرفة_التجارة غرفة_تجارية|handelskammer ihk|cámara_de_comercio|camera_di_commercio|торговая_палата торгово_промышленная_палата|ticaret_odası|câmara_de_comércio|kamer_van_koophandel|izba_handlowa
belt_and_road silk_road|route_de_la_soie nouvelles_routes_de_la_soie|طريق_الحرير الحزام_والطريق|seidenstraße|ruta_de_la_seda|via_della_seta|шелковый_путь один_пояс|ipek_yolu kuşak_ve_yol|rota_da_seda|zijderoute|jedwabny_szlak
copyright royalties|droit_d_auteur redevance copyright|حقوق_النشر حقوق_التأليف|urheberrecht lizenzgebühr|derechos_de_autor regalías|diritto_d_autore|авторское_право|telif|direitos_autorais|auteursrecht|prawa_autorskie
professional professionalism|professionnel|مهني محترف محترفين مهنية|profi professionell beruflich|profesional|professionale professionista|профессиональный профессионал|profesyonel|profissional|professioneel|zawodowy profesjonalny
metropolis metropolitan|métropole métropolitain|حاضرة العاصمة_الاقتصادية متروبوليتان|metropole großstadt|metrópoli metropolitano|metropoli metropolitano|мегаполис|metropol büyükşehir|metrópole metropolitano|metropool grootstad|metropolia
leave left leaving|quitter|ترك تركت تركوا تركا تركها|verlassen|||||||
student pupil|étudiant|طالب طالبا طالبة طلاب طالبات طلبة|student|||||||
denver|denver|دنفر|denver|denver|denver|денвер|denver|denver|denver|denver
detroit|détroit_michigan|ديترويت|detroit|detroit|detroit|детройт|detroit|detroit|detroit|detroit
atlanta|atlanta|أتلانتا|atlanta|atlanta|atlanta|атланта|atlanta|atlanta|atlanta|atlanta
seattle|seattle|سياتل|seattle|seattle|seattle|сиэтл|seattle|seattle|seattle|seattle
phoenix|phoenix|فينيكس فينكس|phoenix|phoenix|phoenix|финикс|phoenix|phoenix|phoenix|phoenix
memphis|memphis|ممفيس|memphis|memphis|memphis|мемфис|memphis|memphis|memphis|memphis
baltimore|baltimore|بالتيمور|baltimore|baltimore|baltimore|балтимор|baltimore|baltimore|baltimore|baltimore
cleveland|cleveland|كليفلاند|cleveland|cleveland|cleveland|кливленд|cleveland|cleveland|cleveland|cleveland
pittsburgh|pittsburgh|بيتسبرغ بيتسبرج|pittsburgh|pittsburgh|pittsburgh|питтсбург|pittsburgh|pittsburgh|pittsburgh|pittsburgh
san_diego|san_diego|سان_دييغو سان_دييجو|san_diego|san_diego|san_diego|сан_диего|san_diego|san_diego|san_diego|san_diego
san_antonio|san_antonio|سان_أنطونيو سان_أنتونيو|san_antonio|san_antonio|san_antonio|сан_антонио|san_antonio|san_antonio|san_antonio|san_antonio
alabama|alabama|ألاباما|alabama|alabama|alabama|алабама|alabama|alabama|alabama|alabama
arkansas|arkansas|أركنساس|arkansas|arkansas|arkansas|арканзас|arkansas|arkansas|arkansas|arkansas
connecticut|connecticut|كونيتيكت كونيتيكيت|connecticut|connecticut|connecticut|коннектикут|connecticut|connecticut|connecticut|connecticut
delaware|delaware|ديلاوير|delaware|delaware|delaware|делавэр|delaware|delaware|delaware|delaware
idaho|idaho|أيداهو|idaho|idaho|idaho|айдахо|idaho|idaho|idaho|idaho
illinois|illinois|إلينوي|illinois|illinois|illinois|иллинойс|illinois|illinois|illinois|illinois
indiana|indiana|إنديانا|indiana|indiana|indiana|индиана|indiana|indiana|indiana|indiana
iowa|iowa|أيوا آيوا|iowa|iowa|iowa|айова|iowa|iowa|iowa|iowa
kansas|kansas|كانساس كنساس|kansas|kansas|kansas|канзас|kansas|kansas|kansas|kansas
kentucky louisville|kentucky|كنتاكي|kentucky|kentucky|kentucky|кентукки|kentucky|kentucky|kentucky|kentucky
maryland|maryland|ماريلاند|maryland|maryland|maryland|мэриленд|maryland|maryland|maryland|maryland
massachusetts|massachusetts|ماساتشوستس|massachusetts|massachusetts|massachusetts|массачусетс|massachusetts|massachusetts|massachusetts|massachusetts
mississippi|mississippi|مسيسيبي ميسيسيبي|mississippi|misisipi|mississippi|миссисипи|mississippi misisipi|mississippi mississípi|mississippi|missisipi
missouri|missouri|ميزوري|missouri|misuri|missouri|миссури|missouri|missouri|missouri|missouri
montana|montana_état|مونتانا|montana|montana_estado|montana_stato|монтана|montana|montana|montana|montana
nebraska|nebraska|نبراسكا|nebraska|nebraska|nebraska|небраска|nebraska|nebraska|nebraska|nebraska
new_hampshire|new_hampshire|نيو_هامبشير نيوهامبشير|new_hampshire|nuevo_hampshire|new_hampshire|нью_гэмпшир|new_hampshire|nova_hampshire|new_hampshire|new_hampshire
new_jersey|new_jersey|نيوجيرسي نيو_جيرسي|new_jersey|nueva_jersey|new_jersey|нью_джерси|new_jersey|nova_jérsia|new_jersey|new_jersey
new_mexico albuquerque|nouveau_mexique|نيومكسيكو نيو_مكسيكو|new_mexico|nuevo_méxico|nuovo_messico|нью_мексико|new_mexico|novo_méxico|new_mexico|nowy_meksyk
dakota|dakota|داكوتا|dakota|dakota|dakota|дакота|dakota|dakota|dakota|dakota
oklahoma|oklahoma|أوكلاهوما|oklahoma|oklahoma|oklahoma|оклахома|oklahoma|oklahoma|oklahoma|oklahoma
tennessee|tennessee|تينيسي|tennessee|tennessee|tennessee|теннесси|tennessee|tennessee|tennessee|tennessee
utah|utah|يوتا|utah|utah|utah|юта|utah|utah|utah|utah
wyoming|wyoming|وايومنغ|wyoming|wyoming|wyoming|вайоминг|wyoming|wyoming|wyoming|wyoming
vermont|vermont|فيرمونت|vermont|vermont|vermont|вермонт|vermont|vermont|vermont|vermont
birmingham|birmingham|برمنغهام بيرمنغهام|birmingham|birmingham|birmingham|бирмингем|birmingham|birmingham|birmingham|birmingham
liverpool|liverpool|ليفربول|liverpool|liverpool|liverpool|ливерпуль|liverpool|liverpool|liverpool|liverpool
glasgow|glasgow|غلاسكو جلاسجو|glasgow|glasgow|glasgow|глазго|glasgow|glasgow|glasgow|glasgow
yorkshire|yorkshire|يوركشاير|yorkshire|yorkshire|yorkshire|йоркшир|yorkshire|yorkshire|yorkshire|yorkshire
oxford|oxford|أوكسفورد أكسفورد|oxford|oxford|oxford|оксфорд|oxford|oxford|oxford|oksford
cambridge|cambridge|كامبريدج كامبردج|cambridge|cambridge|cambridge|кембридж|cambridge|cambridge|cambridge|cambridge
harvard|harvard|هارفارد|harvard|harvard|harvard|гарвард|harvard|harvard|harvard|harvard
hollywood|hollywood|هوليوود هوليود|hollywood|hollywood|hollywood|голливуд|hollywood|hollywood|hollywood|hollywood
ontario|ontario|أونتاريو|ontario|ontario|ontario|онтарио|ontario|ontário|ontario|ontario
alberta|alberta|ألبرتا|alberta|alberta|alberta|альберта|alberta|alberta|alberta|alberta
british_columbia|colombie_britannique|كولومبيا_البريطانية|british_columbia|columbia_británica|columbia_britannica|британская_колумбия|britanya_kolumbiyası|colúmbia_britânica|brits_columbia|kolumbia_brytyjska
thousand thousands|mille millier|ألف آلاف|tausend|mil millar|mila mille migliaia|тысяча|bin|mil milhar|duizend|tysiąc
indicate indicates indicated indication|indiquer indique indication|أشار يشير إشارة|andeuten hinweisen|indicar indica indicó indicación|indicare indica indicato indicazione|указать указывать|işaret_etmek|indicar indica indicação|aanduiden aanwijzen|wskazać wskazywać wskazuje
"""
