"""Words of news reports that say the same, across wordings and languages: "gunfire" and "shots", "tué" and "killed"."""

from __future__ import annotations

from watcher.core.text import fold

# One line a thing, the first word its name. Broad on purpose: they only decide whether a sentence has been told before,
# where reporters vary the word for a thing more often than they report a different thing of one kind.
_SAME = """
shoot shot shots shooting shootings shoots gunfire gunshot gunshots shootout fired firing tir tirs fusillade tiré coups-de-feu schuss schüsse geschossen tiroteo disparos إطلاق النار رصاص
kill killed kills killing killings dead died dies death deaths fatal fatally fatalities slain deadly tué tués tuée tuées mort morts morte décès tuer getötet tot tote toten gestorben muerto muertos murió muertes قتل قتلى مقتل قتلوا وفاة مصرع убит убиты убил погиб погибли
wound wounded wounds injured injuries injury hurt blessé blessés blessée blessées blessure blessures verletzt verletzte verletzten herido heridos heridas جريح جرحى إصابة أصيب ранен ранены раненых
arrest arrested arrests arresting detained detain detention custody apprehended jailed arrêté arrêtés arrêtée arrestation arrestations interpellé interpellés interpellation détenu festgenommen verhaftet festnahme detenido detenidos detención arrestado اعتقال اعتقل اعتقلت اعتقلوا توقيف أوقف arrestato arresto арестован арестовали задержан задержали задержание
release released releases freed freeing libéré libérés libération relâché freigelassen freilassung liberado liberados liberación إفراج الإفراج أفرج أطلق سراح освобожден
police officer officers deputies deputy cops cop authorities investigators detectives detective sheriff policiers policier gendarmes polizei polizisten policía policías شرطة الشرطة полиция
gun guns handgun handguns pistol pistols weapon weapons firearm firearms rifle rifles shotgun revolver arme armes pistolet fusil fusils waffe waffen gewehr arma armas سلاح أسلحة оружие
child children kid kids boy boys girl girls toddler toddlers enfant enfants fillette garçon kind kinder niño niña niños طفل طفلة أطفال فتاة ребенок дети
home homes house houses residence residences maison domicile haus wohnung casa منزل بيت дом
car cars vehicle vehicles truck pickup suv voiture voitures véhicule véhicules auto fahrzeug coche vehículo سيارة سيارات автомобиль
hospital hospitals hospitalized hospitalised hôpital hospitalisé krankenhaus مستشفى больница
hit hits struck strike strikes striking frappé frappe frappes touché getroffen ضرب ضربة ضربات
attack attacks attacked attacker attackers assault assaulted raid raids raided offensive attaque attaques attaqué assaut angriff angriffe ataque ataques asalto هجوم هجمات اقتحام атака
clash clashes clashed fighting combat combats affrontement affrontements gefechte kämpfe enfrentamientos اشتباكات اشتباك مواجهات бои столкновения
investigate investigation investigations investigating investigators probe enquête enquêtes ermittlungen ermittlung investigación تحقيق تحقيقات расследование
charge charged charges charging indicted indictment accused accuse accuses accusing accusé accusés accuse accusation inculpé angeklagt anklage acusado acusados اتهم اتهام اتهمت обвинение
court judge trial tribunal procès juge gericht prozess richter juicio juez محكمة محاكمة قاض суд
sentence sentenced convicted conviction condamné condamnés condamnation verurteilt condenado حكم أدين приговор
suspect suspects suspected gunman gunmen shooter shooters assailant suspecté tireur tireurs verdächtige verdächtiger sospechoso مشتبه подозреваемый
victim victims victime victimes opfer víctima víctimas ضحية ضحايا жертвы
fighter fighters militant militants jihadist jihadists jihadi jihadis combatant combatants combattant combattants djihadiste djihadistes jihadiste jihadistes kämpfer dschihadisten combatiente combatientes yihadistas مقاتل مقاتلين مقاتلون مقاتلي جهادي جهاديين جهاديون боевики боевик джихадисты
camp camps lager campamento مخيم مخيمات лагерь
force forces troops soldiers soldier troupes soldats soldat truppen soldaten fuerzas tropas soldados قوات القوات جنود силы войска солдаты
ceasefire truce cessez-le-feu trêve waffenruhe tregua هدنة перемирие
kidnap kidnapped kidnapping abducted abduction abductions enlevé enlèvement kidnappé entführt entführung secuestro secuestrado خطف اختطاف похищение
leader leaders head chief commander commanders led leads headed dirigeant chef leader commandant anführer kommandeur líder jefe comandante زعيم قائد قيادة лидер командир
government gouvernement regierung gobierno حكومة الحكومة правительство
french france français française françaises frankreich französisch französischer franzosen franceses francés francia فرنسي فرنسا فرنسية فرنسيين الفرنسي الفرنسية الفرنسيين франция французский
syria syrian syrians syrie syrien syrienne syriens syrisch syrische siria sirio سوريا سورية سوري السورية السوري сирия сирийский
begin began begun begins start started starts launched launch launches commencé débuté lancé lance begonnen begann gestartet comenzó inició بدأ بدأت أطلقت начал
tell asked request requested requests demand demanded demands demandé demande réclamé gefordert fordert pidió exigió طلب طالب طالبت потребовал
town city village ville stadt dorf ciudad pueblo مدينة بلدة قرية город
man men homme hommes mann männer hombre hombres رجل رجال мужчина
woman women femme femmes frau frauen mujer mujeres امرأة نساء женщина
people persons person personnes personne menschen personas أشخاص شخص люди человек
"""


def _canonical() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _SAME.strip().splitlines():
        name, *others = (fold(word) for word in line.split())
        for word in (name, *others):
            found.setdefault(word, name)
    return found


CONCEPT: dict[str, str] = _canonical()
