"""Endings and prefixes of eleven languages, as far as they leave a word's concept what it is.

From the languages' school grammars, in folded spelling (no accents, no hamza). Derivation counts too where news uses it for one thing:
"elect", "election", "electoral". What an ending may replace is not said: both words' rests must be endings, that is all.
"""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(("", *text.split()))


ENDINGS: dict[str, frozenset[str]] = {
    "en": _set(
        "s es e ed ing er ers or ors ly y ies ied ily ier iest al ally ally ic ical ically ion ions ation ations ment ments ness "
        "ive ives ance ances ence ences ant ants ent ents ity ities able ible ful ist ists ism ian ians ish n en ous ship ships "
        "ned ning ted ting ped ping med ming red ring led ling ged ging bed bing"
    ),
    "fr": _set(
        "s x e es ee ees er ez ent ait aient ant ants ante antes ai as a ons era eront erait eraient erent ir it is i ie ies u ue us ues "
        "re ra ront rait raient irent issent issait issant issants al ale ales aux if ive ifs ives eur eurs euse euses rice rices teur teurs trice "
        "ement ements ment ion ions ation ations ition itions tion tions ique iques iste istes isme ien ienne iens iennes ais aise aises "
        "ance ances ence ences ite ites age ages le les ne nes te tes able ables ible ibles eux ier iere iers ieres in ine ins ines ure ures"
    ),
    "de": _set(
        "e n en er ern em es s st t te ten tet tem ter tes et est ete eten end ende enden ender endes endem ung ungen ungs heit heiten keit keiten "
        "lich liche lichen licher liches lichem ig ige igen iger iges isch ische ischen ischer isches in innen erin erinnen nis nisse nissen "
        "ere eren erer eres ste sten ster bar bare baren barer los lose losen ens ns sch sche schen scher sches ion ionen ler lern "
    ),
    "es": _set(
        "s es o a os as e en an on ar er ir ado ada ados adas ido ida idos idas ando iendo io ieron aron aba aban ia ian ara aran era eran ira iran "
        "aria erian irian ase asen iera ieran cion ciones sion siones mente miento mientos dor dora dores doras al ales ico ica icos icas "
        "ista istas ismo idad idades ante antes ente entes ivo iva ivos ivas oso osa osos osas able ables ible ibles ano ana anos anas ense enses aje n ron"
    ),
    "it": _set(
        "o a i e are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo ava avano eva evano iva ivano ano ono era eranno ira iranno "
        "ero arono irono isce iscono zione zioni sione sioni mente mento menti tore tori trice trici ale ali ico ica ici iche ici ista isti iste ismo "
        "ita ante anti ente enti ivo iva ivi ive oso osa osi ose abile abili ibile ibili ano ana ani ane ese esi io ia ie he hi"
    ),
    "pt": _set(
        "s es o a os as e em am ar er ir ado ada ados adas ido ida idos idas ando endo indo ou eu iu aram eram iram ava avam ia iam ara era ira arao erao irao "
        "cao coes sao soes mente mento mentos dor dora dores doras al ais ico ica icos icas ista istas ismo dade dades ante antes ente entes "
        "ivo iva ivos ivas oso osa osos osas avel aveis ivel iveis ano ana anos anas ense enses agem n ns m ns ao oes r"
    ),
    "nl": _set(
        "e n en er ers s t te ten de den d end ende ing ingen heid heden lijk lijke ig ige isch ische in innen st ste eren eer eert eerde eerden "
        "ie ies atie aties iek ieke je jes tje tjes baar bare loos loze schap schappen aar aars"
    ),
    "ru": _set(
        "а я о е ы и у ю ой ей ою ею ом ем ам ям ами ями ах ях ов ев ь ью ия ии ию ией иям иями иях ие ием ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ую юю "
        "ть ться ет ют ит ят ат ут ешь ишь ете ите ем им л ла ло ли лся лась лось лись ет ется ются ится ятся ал ала ало али ать аться ает ают аются ается ил ила ило или ить иться "
        "ел ела ело ели еть еет еют нн нный нная нное нные нного нному нных нным нными ный ная ное ные ного ному ной ных ным ными ную н на но ны "
        "енный енная енное енные енных анный анная анное анные анных ен ена ено ены ан ана ано аны "
        "вший вшая вшее вшие вших ющий ющая ющее ющие ющих ящий ящая ящее ящие ящих "
        "ник ника нику ники ников ником никам никами ость ости остью остей ение ения ению ением ений ание ания анию анием аний ка ки ку ке кой ок "
        "ский ская ское ские ского скому ской ских ским скую скими ец ца цы цев цам ств ство ства ству ством ств тель теля тели телей телем телям й ёй ся сь"
    ),
    "tr": _set(
        "i u a e in un nin nun i yi yu da de ta te dan den tan ten la le yla yle lar ler lari leri larin lerin larinin lerinin larina lerine larini lerini larinda lerinde larindan lerinden "
        "si su sini sine sinin sinda sinde sindan sinden ini ine inin inda inde indan inden unu una unun unda undan na ne ni nu nda nde ndan nden "
        "li lu lik luk ligi lugu ci cu cilik mak mek mayi meyi ma me masi mesi masini mesini masina mesine masinin mesinin maya meye mis mus di du ti tu dı "
        "iyor uyor yor ecek acak ar er ir ur r an en yan yen digi digini dugu dugunu tigi tugu mistir mustur ildi uldu ilen ulan il ul iyle uyla ip up arak erek "
        "ildigi landi lendi ken siz suz ım im um imiz umuz imizi miz muz dir dur tir tur sel sal dig tig iyordu uyordu mak yi"
    ),
    "pl": _set(
        "a e i o u y ą ę ów om ami ach em ie iem ia iu ii ią ię ego emu ej ym im ych ich ymi imi ą "
        "ć c ł ła ło li ły al ala alo ali aly ac aja aje a ają ał ała ało ali ały ać il ila ilo ili ily ic i ą ił iła iło ili iły ić ony ona one oni ano ono any ana ane ani "
        "ny na ne ni nego nemu nej nym nych nymi enie enia eniu eniem en anie ania aniu aniem an cie cia ciu ciem "
        "sk ski ska skie skiego skiemu skiej skim skich skimi ek ka ki ko kow kami kach cie osc osci nosc nosci nik nika nicy nikow nikiem ca cy ow owie iego "
        "ono iono ional iela ielo sie ja je ję jom ji cji cja cje cję cją acja acji acje"
    ),
}  # fmt: skip

# Languages that write compounds as one word, with the letters that join their parts.
COMPOUNDING: dict[str, tuple[str, ...]] = {
    "de": ("s", "es", "n", "en", "e"),
    "nl": ("s", "en", "e"),
}

# Particles before a word ("and", "then", "with", "to", "like") and the article, longest first; the bare word last but one.
ARABIC_PREFIXES: tuple[str, ...] = (
    "", "ال", "وال", "بال", "لل", "ولل", "فال", "كال", "وبال", "و", "ب", "ل", "ف", "ك", "وب", "ول", "وك",
)  # fmt: skip
# Persons of the imperfect, the future before them, and a verb's conjunctions.
ARABIC_VERB_PREFIXES: tuple[str, ...] = (
    "ي", "ت", "ن", "ا", "سي", "ست", "سن", "وي", "وت", "لي", "لت", "في", "فت", "وسي", "وست", "م", "الم", "والم", "بالم", "للم",
)  # fmt: skip
ARABIC_ENDINGS: frozenset[str] = _set(
    "ه ها هم هن هما كم نا ي يه ين ون ان ات وا ا ت تا تم تي ته تها تهم ته تين تان يا يين يون يات يتها اته اتها اتهم اتنا ونه ونها ينه وه وها وهم "
    "اه اها يها يهم ائه ائها ائهم اء ء اوي ني كما نه انه انها ته ك يته تنا انا"
)
