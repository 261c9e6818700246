"""Words that carry no news: function words and the verbs that frame a quote, by language."""

from __future__ import annotations

from watcher.core.text import fold

_LISTS = {
    "en": (
        "a an the and or but nor so yet of in on at by for to from with without into onto over under after before between during through about "
        "against among as than then when while where who whom whose which what that this these those there here it its he him his she her they "
        "them their we us our you your i me my is are was were be been being am has have had having do does did doing will would shall should "
        "can could may might must not no any some all both each every other another such only also just very more most much many own same too "
        "if because until since although though whether how why up down out off again further once s t re ve ll d m "
        "said says say saying told tells tell added adds according reported reportedly report reports stated "
    ),
    "fr": (
        "le la les l un une des du de d et ou mais ni donc or car que qu qui quoi dont où ce cet cette ces c il elle ils elles on nous vous je tu "
        "me te se s lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos en y à au aux dans par pour sur sous avec sans entre vers "
        "chez contre depuis pendant après avant comme si ne n pas plus moins très aussi encore même tout tous toute toutes autre autres est sont "
        "était étaient été être sera seront serait a ont avait avaient avoir aura fait ainsi alors selon dit déclaré ajouté indiqué précisé "
    ),
    "es": (
        "el la los las un una unos unas de del y o u pero ni que quien cual cuyo en a al por para con sin sobre entre desde hasta hacia según tras "
        "durante como si no más menos muy también ya se su sus lo le les me te nos es son era eran fue fueron ser está están estaba ha han había "
        "haber este esta estos estas ese esa eso aquel dijo dice añadió afirmó "
    ),
    "de": (
        "der die das den dem des ein eine einer eines einem einen und oder aber denn nicht kein keine in im an am auf aus bei beim mit nach von vom "
        "vor zu zum zur über unter um durch für gegen ohne bis seit während als wie wenn dass ob weil er sie es wir ihr ich sich sein seine seiner "
        "ihre ihrer ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten auch nur noch schon so sagte sagt erklärte "
    ),
    "it": (
        "il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su sul sulla per "
        "tra fra e o ma che chi cui non più è sono era erano fu essere stato stata stati ha hanno aveva come se si suo sua suoi loro anche dopo ha detto "
    ),
    "pt": (
        "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre e ou mas que quem não mais é são era "
        "foi foram ser está estão tem têm havia como se seu sua seus suas ele ela eles elas também disse segundo após "
    ),
    "nl": (
        "de het een en of maar van in op aan bij met naar uit over onder voor na door tot om te dat die dit deze er hij zij ze wij we ik het is zijn "
        "was waren wordt werd heeft hebben had niet geen ook nog als dan zich zei "
    ),
    "sv": "och i att det som en ett på är av för med till den har de inte om var han hon från vid under sade säger ",
    "da": "og i at det som en et på er af for med til den har de ikke om var han hun fra ved under sagde siger ",
    "no": "og i at det som en et på er av for med til den har de ikke om var han hun fra ved under sa sier ",
    "pl": "i w z na do o że się nie to jest jak za od po przez dla ale czy był była było są oraz jego jej ich ten ta te który która które powiedział ",
    "cs": "a v z na do o že se ne to je jak za od po pro ale byl byla bylo jsou jeho její jejich ten ta který která které řekl s k i ",
    "tr": "ve bir bu da de ile için olarak olan gibi daha çok en o ki ne ya mi mı göre sonra dedi söyledi ",
    "ru": (
        "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему "
        "ли если уже или ни быть был него до вас опять вам они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под "
        "будет этот этого при об это которые который также сообщил сообщила заявил заявила сказал сказала "
    ),
    "uk": "і й в у не що він на я з із як а то все вона так його але до за по від про для та це які який був була було є також сказав заявив ",
    "ar": (
        "في من إلى على عن مع بعد قبل بين حتى منذ عند لدى خلال حول ضد دون أن إن أنه أنها كان كانت يكون تكون قد لقد لم لن لا ما هذا هذه ذلك تلك "
        "الذي التي الذين و أو ثم كما أي كل بعض غير هو هي هم نحن أنا له لها لهم به بها فيه فيها منه منها عليه عليها قال قالت أضاف أضافت وقال وأضاف وفق "
        "بحسب وكان وقد وفي ومن وعلى "
    ),
    "fa": "و در به از که این آن را با است برای بر یک تا هم شد شده بود های می ",
    "he": "של את על עם אל לא כי הוא היא הם זה גם או אם כל אבל יש אין היה אמר ",
    "hi": "के का की है में से को और पर ने कि यह वह हैं था थी थे भी एक कर लिए हो गया ",
    "id": "yang dan di ke dari untuk pada dengan ini itu tidak adalah dalam oleh akan juga telah kata ",
}

# All languages at once: a wrong guess of the language must not turn "the" into news.
# The price, a few content words that are function words elsewhere ("die", "car"), is small: another word of the sentence says it too.
COMMON: frozenset[str] = frozenset(
    fold(word) for words in _LISTS.values() for word in words.split()
) - {"die", "car", "man", "war", "or"}
