"""The number words of eleven languages, as their school grammars list them; `numbers` puts them together.

"/" stands between the forms of one number, "_" for one that the language has no word of its own for.
"""

from __future__ import annotations

# 0 to 19; those for 1 are apart.
SMALL = {
    "en": "zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "fr": "zéro _ deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize _ _ _",
    "ar": "صفر _ اثنان/اثنين/اثنتين/اثنتان/اثنا/اثني/اثنتا/اثنتي ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر _ _ _ _ _ _ _ _ _",
    "de": "null _ zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "es": "cero _ dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "it": "zero _ due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
    "ru": "ноль/нуль _ два/две/двух/двум/двумя/двое три/трех/трёх/трем/тремя/трое четыре/четырех/четырёх/четырем/четырьмя/четверо пять/пяти/пятью/пятеро шесть/шести/шестью/шестеро "
    "семь/семи/семеро восемь/восьми девять/девяти/девятью десять/десяти/десятью одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати "
    "четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати",
    "tr": "sıfır _ iki üç dört beş altı yedi sekiz dokuz on _ _ _ _ _ _ _ _ _",
    "pt": "zero _ dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove",
    "nl": "nul _ twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "pl": "zero _ dwa/dwie/dwóch/dwoje/dwaj/dwojga/dwoma/dwom trzy/trzech/troje/trzej/trzem/trzema cztery/czterech/czworo/czterej/czterem pięć/pięciu/pięcioro "
    "sześć/sześciu/sześcioro siedem/siedmiu/siedmioro osiem/ośmiu/ośmioro dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu "
    "trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu",
}  # fmt: skip
# Articles and pronouns too: numbers only in a longer one, "trente et une", "one million".
ONE = {
    "en": "one a", "fr": "un une", "ar": "واحد واحدة أحد إحدى", "de": "ein eins eine einer einem einen", "es": "un uno una", "it": "un uno una",
    "ru": "один одна одно одного одной одну", "tr": "bir", "pt": "um uma", "nl": "een", "pl": "jeden jedna jedno jednego jednej",
}  # fmt: skip
# 20 to 90.
TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante",
    "ar": "عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "ru": "двадцать/двадцати/двадцатью тридцать/тридцати/тридцатью сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти "
    "девяносто/девяноста",
    "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu "
    "siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu",
}  # fmt: skip
# 100 to 900 where each is a word.
HUNDREDS = {
    "ar": "_ مئتان/مئتين/مئتا/مئتي/مائتان/مائتين/مائتا/مائتي ثلاثمئة/ثلاثمائة أربعمئة/أربعمائة خمسمئة/خمسمائة ستمئة/ستمائة سبعمئة/سبعمائة ثمانمئة/ثمانمائة/ثمانيمئة تسعمئة/تسعمائة",
    "es": "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas "
    "ochocientos/ochocientas novecientos/novecientas",
    "ru": "сто/ста двести/двухсот триста/трехсот/трёхсот четыреста/четырехсот/четырёхсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот",
    "pt": "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas "
    "novecentos/novecentas",
    "pl": "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset",
}  # fmt: skip
# What multiplies: a hundred where it does, then the powers of a thousand. The first form of each may begin a number ("thousand people").
BIG = {
    "en": "100:hundred 1000:thousand 1000000:million/millions/mn 1000000000:billion/billions/bn 1000000000000:trillion/trillions",
    "fr": "100:cent/cents 1000:mille 1000000:million/millions 1000000000:milliard/milliards",
    "ar": "100:مئة/مائة 1000:ألف/ألفا/آلاف 1000000:مليون/مليونا/ملايين 1000000000:مليار/مليارا/مليارات/بليون 1000000000000:تريليون",
    "de": "100:hundert 1000:tausend 1000000:million/millionen/mio 1000000000:milliarde/milliarden/mrd 1000000000000:billion/billionen",
    "es": "1000:mil 1000000:millón/millones 1000000000000:billón/billones",
    "it": "100:cento 1000:mille/mila 1000000:milione/milioni 1000000000:miliardo/miliardi",
    "ru": "1000:тысяча/тысячи/тысяч/тысячу/тыс 1000000:миллион/миллиона/миллионов/млн 1000000000:миллиард/миллиарда/миллиардов/млрд",
    "tr": "100:yüz 1000:bin 1000000:milyon 1000000000:milyar",
    "pt": "1000:mil 1000000:milhão/milhões 1000000000:bilhão/bilhões",
    "nl": "100:honderd 1000:duizend 1000000:miljoen 1000000000:miljard",
    "pl": "1000:tysiąc/tysiące/tysięcy/tys 1000000:milion/miliony/milionów/mln 1000000000:miliard/miliardy/miliardów/mld",
}
# Words that hold a number and what it counts.
WHOLE = {
    "en": "2:twice 3:thrice",
    "ar": "2:مرتين/مرتان 2000:ألفان/ألفين/ألفي 2000000:مليونان/مليونين/مليوني",
    "de": "2:zweimal 3:dreimal 4:viermal 5:fünfmal 6:sechsmal",
    "ru": "2:дважды 3:трижды 4:четырежды",
    "nl": "2:tweemaal 3:driemaal 4:viermaal 5:vijfmaal",
    "pl": "2:dwukrotnie/dwakroć 3:trzykrotnie 4:czterokrotnie",
}
# "And" inside a number.
AND = {"en": "and", "fr": "et", "es": "y", "it": "e", "pt": "e", "nl": "en"}
# Before a hundred or a thousand these make it any number of them; "pour cent" is no hundred.
VAGUE = (
    "several few many some quelques plusieurs einige mehrere paar varios varias algunos algunas alcuni alcune diversi diverse parecchi parecchie "
    "vários várias alguns algumas enkele verscheidene несколько birkaç kilka عدة بضع بضعة pour por per"
)
# Number words that are other words elsewhere: read only where the language is known.
AT_HOME = (
    "once due sei seize neuf cent cents cem dos tre tres sept mille mil on bin elli altı iki üç dört beş yüz dez dix doze otto oito vier acht elf null nul ten "
    "set sete ocho nove diez venti ست سبع تسع عشر خمس ثمان مئة ألف tien zes dwa sto stu trzy"
)
