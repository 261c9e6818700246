"""The names of persons beside a place in a text: who is meant by "John Quill Jr., 48," when nobody listed the name before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from watcher.core.common_words import COMMON
from watcher.core.text import fold


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list that is written as one string."""
    return frozenset(words.split())


_WORD = re.compile(r"[^\W\d_][\w'’-]*\.?")
_PARTICLES = word_set("al el bin ibn ben bint de da do dos das del della di du la le van von der den ter abu abou umm y")  # fmt: skip
_SUFFIXES = word_set("jr sr ii iii iv junior senior")
_TITLES = word_set(
    "mr mrs ms miss dr prof rev fr sir lord lady dame sgt sergeant lt lieutenant capt captain gen general col colonel maj major cpl corporal pfc pvt private spc det detective insp inspector "
    "officer deputy sheriff chief agent trooper commander judge justice rep sen senator representative congressman congresswoman gov governor mayor president minister premier chancellor king queen "
    "prince princess pope bishop cardinal father sister brother imam sheikh sheik emir mullah coach attorney lawyer atty m mme mlle maître me monsieur madame herr frau señor señora sr sra "
    "spokesman spokeswoman spokesperson director secretary ambassador professor doctor constable superintendent commissioner councilman councilwoman alderman coroner prosecutor principal pastor "
    "suspect victim friend neighbor resident witness teacher student preacher singer actor actress driver named identified américain français frenchman frenchwoman american french british german "
    "syrian iraqi turkish russian ukrainian israeli palestinian canadian australian mexican italian spanish chinese japanese indian african asian hispanic nurse firefighter attendee passenger driver cashier clerk owner manager veteran widow mother brother sister son daughter husband wife co-founder founder ceo jihadist militant fighter photo image caption file "
    "former ex late older younger elder self"
)
# A run of capitals with one of these is a street, an office, a team or a day, not a person.
_NOT_PERSONS = word_set(
    "street st road rd avenue ave drive lane ln boulevard blvd highway hwy route interstate court place plaza square way parkway circle county city town township village parish district state states "
    "university college school academy hospital church center centre park airport station hotel club bar lounge inn apartments apartment building store mall theater theatre restaurant "
    "police department office agency bureau court company corp inc llc ltd group association association committee council union league team news times post tribune herald gazette press tv radio "
    "channel network associated reuters monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun "
    "jul aug sept sep oct nov dec day days week month year north south east west northern southern eastern western new island islands lake river mountain beach valley hills heights creek bay "
    "republic kingdom army navy force forces guard security service services red white black blue home house senate congress parliament act bill game cup super bowl series season round "
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre rue avenue place route km no figure chapter page section "
    "psalm verse article windows iphone ios android playstation apollo boeing airbus flight level grade class age aged ages room unit division brigade battalion") - {"august", "april", "june", "mars", "white", "black", "page", "bill", "west", "north", "south", "lane", "court", "lake", "park", "hills", "rivers", "may", "guard", "way", "day", "church"}  # fmt: skip
_OPENERS = word_set(
    "the a an and but or so yet when while as after before then if in on at for with from by to of that this his her their its our my he she they it we i mais et le la les un une des quand pour avec dans son sa "
    "pero y el los las cuando con para su der die das und aber mit als bei von nach il lo gli ma quando del da в на и но а"
)
_MONTHS_AFTER = word_set("april june august may mars march")
_REACH = 70  # letters of the longest name
_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3ـ]+")
_ARABIC_STOPS = frozenset(
    fold(word)
    for word in word_set(
        "قال قالت يدعى تدعى يدعي المدعو اسمه اسمها السيد السيدة الشاب الشابة الطفل الطفلة المواطن المواطنة الرئيس الوزير الشيخ الدكتور القيادي القائد الضابط الجندي الصحفي الكاتب الفنان اللاعب "
        "المدعوة المهندس الأب الأم ابن ابنه ابنها نجل شقيق شقيقه زوجة زوجته والد والدة والده والدته شخص رجل امرأة شاب شابة طفل طفلة فتاة مقتل اعتقال وفاة"
    )
)


@dataclass(frozen=True, slots=True)
class Named:
    """A person who is named in a text: the name as printed, how it is compared, and where it stands."""

    name: str
    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        return fold(self.text).rstrip(".")


def key_of(name: str) -> str:
    """Return what spellings of one person's name have in common: no middle names, no initials; father and son stay two.

    Names with particles keep all their parts: Abu Omar and Abu Ali of one town are two.
    """
    parts = [part.rstrip(".,") for part in fold(name).replace(",", " ").split()]
    suffix = [part for part in parts[-1:] if part in _SUFFIXES]
    core = parts[: len(parts) - len(suffix)]
    if len(core) > 2 and not any(part in _PARTICLES for part in core):
        core = [core[0], core[-1]]
    return " ".join([*core, *("jr" if part == "junior" else part for part in suffix)])


def named_before(text: str, end: int, *, is_german: bool = False) -> Named | None:
    """Return the person whose name ends at `end`: two to four capitalised words; one word counts as a surname.

    German writes its nouns with capitals: there, a name is the last two of them.
    """
    low = max(0, end - _REACH)
    if low and text[low].isalnum() and text[low - 1].isalnum():
        low = next((at for at in range(low, end) if not text[at].isalnum()), end)
    parts = [_Part(match[0], match.start(), match.end()) for match in _WORD.finditer(text, low, end)]  # fmt: skip
    if not parts or parts[-1].end != end:
        return None
    taken: list[_Part] = []
    for part in reversed(parts):
        if taken and not _beside(text, part, taken[0]):
            break
        if not (part.text[0].isupper() or part.bare in _PARTICLES) or len(taken) == 6:
            break
        if taken and part.text.endswith(".") and len(part.bare) > 1 and part.bare not in _TITLES:
            break  # a sentence ends here
        taken.insert(0, part)
    if is_german and len(taken) > 2 and not any(part.bare in _PARTICLES | _SUFFIXES for part in taken):  # fmt: skip
        taken = taken[-2:]
    return _person(text, taken)


def named_after(text: str, start: int) -> Named | None:
    """Return the person whose name begins at `start`."""
    taken: list[_Part] = []
    for match in _WORD.finditer(text, start, start + _REACH):
        part = _Part(match[0], match.start(), match.end())
        if taken and not _beside(text, taken[-1], part):
            break
        if not taken and part.start != start:
            break
        if not (part.text[0].isupper() or part.bare in _PARTICLES):
            break
        if part.text.endswith(".") and len(part.bare) > 1 and part.bare not in _TITLES | _SUFFIXES:
            taken.append(_Part(part.text[:-1], part.start, part.end - 1))
            break
        if part.text.endswith(("'s", "’s", "'", "’")):
            # "48-year-old John Quill's boat": he is 48
            bare = (
                part.text.removesuffix("s").rstrip("'’")
                if part.text[-2:] in ("'s", "’s")
                else part.text[:-1]
            )
            taken.append(_Part(bare, part.start, part.start + len(bare)))
            break
        taken.append(part)
    return _person(text, taken)


def _beside(text: str, first: _Part, second: _Part) -> bool:
    between = text[first.end : second.start]
    # A nickname in quotation marks counts as a middle name.
    return between in (" ", "\u00a0", "-", ' "', '" ', " “", "” ", " ‘", "’ ", " «", "» ") or (
        between == ", " and second.bare in _SUFFIXES
    )


def _person(text: str, taken: list[_Part]) -> Named | None:
    while taken and _is_no_part(taken):
        # "Abu" and "al-" open names; "Sgt.", "But" and "The" do not
        if taken[0].bare in ("abu", "abou", "umm", "ibn") or taken[0].text == "El":
            break
        taken = taken[1:]
    while taken and taken[-1].bare in _PARTICLES:
        taken = taken[:-1]
    core = [part for part in taken if part.bare not in _SUFFIXES]
    capitals = [part for part in core if part.text[0].isupper()]
    if not 1 <= len(capitals) <= 5 or any(part.bare in _NOT_PERSONS for part in core):
        return None
    if capitals[-1].bare in _MONTHS_AFTER or len(capitals[-1].bare) < 2:
        return None
    start, end = taken[0].start, taken[-1].end
    name = text[start:end]
    if name.isupper() and text[max(0, start - 8) : start].isupper():
        return None  # a line in capitals has no names that stand out
    return Named(re.sub(r"\s+", " ", name), key_of(name), start, end)


def _is_no_part(taken: list[_Part]) -> bool:
    first = taken[0]
    if first.bare in _TITLES or first.bare in _OPENERS or not first.text[0].isupper():
        return True
    # A word of one language is a given name of another ("Erano", "Die"): it goes where a full name is left.
    return (
        len(first.bare) > 2
        and first.bare in COMMON
        and sum(part.text[0].isupper() for part in taken) > 2
    )


def arabic_before(text: str, end: int) -> Named | None:
    """Return the two words before a place in an Arabic text where they can be a name."""
    words = list(_ARABIC.finditer(text, max(0, end - 40), end))[-3:]
    if len(words) < 2 or text[words[-1].end() : end].strip():
        return None
    first, second = words[-2], words[-1]
    if text[first.end() : second.start()] != " " or (first.start() == end - 40):
        return None
    for word in (first, second):
        if fold(word[0]) in _ARABIC_STOPS or fold(word[0]) in COMMON or len(word[0]) < 2:
            return None
    if first[0].startswith("ال"):
        return None
    name = text[first.start() : second.end()]
    return Named(name, fold(name), first.start(), second.end())


def full_names(text: str) -> dict[str, dict[str, Named]]:
    """Return by surname the full names of a text, each by its key, so that a bare surname finds its one bearer."""
    found: dict[str, dict[str, Named]] = {}
    run: list[_Part] = []

    def close() -> None:
        person = _person(text, run) if len(run) > 1 else None
        if person is not None and " " in person.key:
            core = [part for part in person.key.split() if part not in _SUFFIXES]
            found.setdefault(core[-1], {})[person.key] = person

    for match in _WORD.finditer(text):
        word = match[0]
        is_name = word[0].isupper() or word in _PARTICLES
        if not is_name:
            if run:
                close()
                run = []
            continue
        if word.endswith(("'s", "’s")):
            word = word[:-2]
        part = _Part(word, match.start(), match.start() + len(word))
        if run and (not _beside(text, run[-1], part) or len(run) == 6):
            close()
            run = []
        run.append(part)
        ends = match[0].endswith(".") and len(part.bare) > 1 and part.bare not in _TITLES | _SUFFIXES  # fmt: skip
        if ends or part.end != match.end():
            run[-1] = _Part(part.text.rstrip("."), part.start, part.end - (1 if ends else 0))
            close()
            run = []
    if run:
        close()
    return found
