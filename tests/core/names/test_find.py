"""What is found from one spelling, what needs an alias, and what must not be found."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.names import Names, compile_stories
from watcher.model import Match


@dataclass(frozen=True)
class AName:
    name: str
    kind: str | None = None
    also: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    role: str | None = None


@dataclass(frozen=True)
class AStory:
    id: str = "s"
    title: str = ""
    names: tuple[AName, ...] = ()
    context: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def names(*given_names: AName | str, **story: object) -> Names:
    made = tuple(n if isinstance(n, AName) else AName(n) for n in given_names)
    return compile_stories([AStory(names=made, **story)])


def matches(looked_for: Names, text: str, language: str | None = None) -> tuple[Match, ...]:
    found = looked_for.find({"text": text}, language=language).matches
    for match in found:
        assert text[match.start : match.end] == match.surface
    return found


def surfaces(looked_for: Names, text: str, language: str | None = None) -> list[str]:
    return [match.surface for match in matches(looked_for, text, language)]


@pytest.mark.parametrize(
    ("name", "text", "surface"),
    [
        ("Tarek Mansouri", "Police say Tarek Mansouri left.", "Tarek Mansouri"),
        ("Tarek Mansouri", "La fuite de Tarik Mansoury", "Tarik Mansoury"),
        ("Tarek Mansouri", "قال طارق منصوري أمس", "طارق منصوري"),
        ("Tarek Mansouri", "رسالة لطارق المنصوري", "طارق المنصوري"),
        ("Tarek Mansouri", "Тарека Мансури видели", "Тарека Мансури"),
        ("Tarek Mansouri", "טארק מנסורי אמר", "טארק מנסורי"),
        ("Tarek Mansouri", "ο Ταρέκ Μανσουρί είπε", "Ταρέκ Μανσουρί"),
        ("Tarek Mansouri", "तारिक मंसूरी ने कहा", "तारिक मंसूरी"),
        ("Tarek Mansouri", "MANSOURI Tarek, né à Sfax", "MANSOURI Tarek"),
        ("Tarek Mansouri", "- Mansouri, Tarek", "Mansouri, Tarek"),
        ("Tarek Mansouri", "T. Mansouri was there", "T. Mansouri"),
        ("Tarek Mansouri", "Tarek Ali Mansouri was there", "Tarek Ali Mansouri"),
        (
            "Tarek Mansouri",
            "Tarek “Sami” Mansouri",
            "Tarek “Sami” Mansouri",
        ),
        ("Tarek Mansouri", "the camp of d’Tarek Mansouri’s men", "Tarek Mansouri’s"),
        ("Ömer Çelikkaya", "Ömer Çelikkaya'nın evi", "Ömer Çelikkaya'nın"),
        ("Jawad al-Sharqi", "جواد الشرقي", "جواد الشرقي"),
        ("Jawad al-Sharqi", "Dschawad asch-Scharqi sprach", "Dschawad asch-Scharqi"),
        ("Jawad al-Sharqi", "Djaouad el-Charqi a dit", "Djaouad el-Charqi"),
        ("Jawad al-Sharqi", "Cevad eş-Şarki konuştu", "Cevad eş-Şarki"),
        ("Jawad al-Sharqi", "Джавад аш-Шарки", "Джавад аш-Шарки"),
        ("Sami Abdel Nasser", "سامي عبد الناصر", "سامي عبد الناصر"),
        ("Sami Abdel Nasser", "سامي عبدالناصر", "سامي عبدالناصر"),
        ("Sami Abdel Nasser", "Sami Abdunnasser and Sami Abd an-Nasir", "Sami Abdunnasser"),
        ("Walid Fathallah", "وليد فتح الله", "وليد فتح الله"),
        ("Sergei Ushakov", "Sergueï Ouchakov a signé", "Sergueï Ouchakov"),
        ("Sergei Ushakov", "Siergieja Uszakowa widziano", "Siergieja Uszakowa"),
        ("Sergei Ushakov", "Sergej Uschakow kam", "Sergej Uschakow"),
        ("Tarek Mansouri", "実業家タレク・マンスーリ氏", "タレク・マンスーリ"),
        ("Tarek Mansouri", "타레크 만수리 대표는", "타레크 만수리"),
        ("Сергей Ушаков", "Sergei Ushakov said", "Sergei Ushakov"),
        ("طارق المنصوري", "Tarek al-Mansouri said", "Tarek al-Mansouri"),
        ("王小明", "昨天，王小明表示", "王小明"),
    ],
)
def test_one_spelling_finds_the_others(name: str, text: str, surface: str):
    assert surface in surfaces(names(name), text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Tarek Mansouri", "Tarek Mansour said"),
        ("Tarek Mansouri", "Tarek Mansourian said"),
        ("Tarek Mansouri", "Sami Mansouri said"),
        ("Tarek Mansouri", "طارق منصور"),
        ("Tarek Mansouri", "met Tarek. Mansouri said"),
        ("Tarek Mansouri", "Tarek, Mansouri and others"),
        ("Tarek Mansouri", "Tarek | Mansouri"),
        ("Tarek Mansouri", "Tarek\n\nMansouri"),
        ("Tarek Mansouri", "Tarek\tMansouri"),
        ("Tarek Mansouri", "Turk Mansouri"),
        ("Jawad al-Sharqi", "Jawad al-Sharqiya"),
        ("Jawad al-Sharqi", "جواد شرقي"),
        ("Sami Abdel Nasser", "Sami Nasser"),
        ("Sami Nasser", "Sami Abdel Nasser"),
        ("Boris Jonsson", "Boris Jinsson"),
        ("Marib", "قرب مأرب"),
        ("Al Gore", "В Корее"),
    ],
)
def test_near_misses_are_not_found(name: str, text: str):
    assert surfaces(names(name), text, "en") == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Tarek&nbsp;Mansouri", "Tarek&nbsp;Mansouri"),
        ("Tarek&amp;nbsp;Mansouri", "Tarek&amp;nbsp;Mansouri"),
        ("Ta\u00adrek Man\u00adsouri", "Ta\u00adrek Man\u00adsouri"),
        ("Tarek\u200b Mansouri", "Tarek\u200b Mansouri"),
        ("<b>Tarek</b> Mansouri", "Tarek</b> Mansouri"),
        ("Tarek\nMansouri", "Tarek\nMansouri"),
        ("Tarek\u00a0Mansouri&#8217;s men", "Tarek\u00a0Mansouri&#8217;s"),
        ("l’ombre d&#8217;Tarek Mansouri", "Tarek Mansouri"),
        ("طـارق مـنـصـوري", "طـارق مـنـصـوري"),
        ("طَارِق مَنصُورِي", "طَارِق مَنصُورِي"),
    ],
)
def test_what_publishing_leaves_between_letters_hides_no_name(text: str, surface: str):
    assert surfaces(names("Tarek Mansouri"), text) == [surface]


def test_letters_pulled_apart_on_tatweel_are_one_word():
    assert surfaces(names(AName("كتيبة النسور")), "مقر كـ ـتـ ـيـ ـبـ ـة النسور") == [
        "كـ ـتـ ـيـ ـبـ ـة النسور"
    ]


def test_a_short_form_counts_once_the_full_name_stands_in_any_field():
    looked_for = names(AName("Tarek Mansouri", kind="person"))
    assert looked_for.find({"text": "Mansouri said"}).matches == ()
    found = looked_for.find({"title": "Tarek Mansouri held", "text": "Police say Mansouri fled."})
    assert [(m.field, m.surface, m.rule) for m in found.matches] == [
        ("title", "Tarek Mansouri", "exact"),
        ("text", "Mansouri", "surname"),
    ]


def test_a_short_form_that_is_part_of_another_name_is_not_marked():
    looked_for = names(AName("Tarek Mansouri", kind="person"))
    text = "Tarek Mansouri met Sami Mansouri, President Mansouri, and Abu Mansouri."
    assert surfaces(looked_for, text) == ["Tarek Mansouri", "Mansouri"]


def test_an_ambiguous_word_counts_only_near_its_context():
    looked_for = names(AName("Harbour", kind="place", near=("Port Azul", "dockers")))
    assert surfaces(looked_for, "A ship entered Harbour.") == []
    assert surfaces(looked_for, "Dockers of Harbour went on strike.") == ["Harbour"]
    assert surfaces(looked_for, "In Puerto, no; in Port Azul, Harbour burnt.") == ["Harbour"]
    found = looked_for.find({"title": "Strike of dockers", "teaser": "Trouble in Harbour"})
    assert found.stories == {"s"}


def test_one_word_is_letter_for_letter_unless_the_full_name_stands_there():
    looked_for = names(AName("Nasrat", also=("Jund Nasrat",)))
    assert surfaces(looked_for, "Nasrat's men") == ["Nasrat's"]
    assert surfaces(looked_for, "Nusrat’s men; نصرات") == []


def test_a_groups_first_word_may_be_translated():
    looked_for = names(AName("Firqat al-Nasr", kind="group"))
    for text in (
        "the al-Nasr battalion",
        "the “al-Nasr” brigade",
        "le groupe An-Nasr",
        "бойцы батальона «ан-Наср»",
        "مقاتلو كتيبة النصر",
        "Kommandeur der al-Nasr-Brigade",
    ):
        found = matches(looked_for, text)
        assert [m.rule for m in found] == ["translated head"], text
    for text in (
        "Jund al-Nasr",
        "Al-Nasr, a football club",
        "Maktabat al-Nasr brigade",
        "the group Al-Nasr Media",
    ):
        assert surfaces(looked_for, text) == [], text


def test_an_exclusion_wins_letter_for_letter_and_swallows_nothing_else():
    looked_for = names(AName("Tarek Mansouri", exclude=("Tarik Mansouri",)))
    assert surfaces(looked_for, "Tarik Mansouri, the singer") == []
    assert surfaces(looked_for, "Tarek Mansouri and Tariq Mansouri") == [
        "Tarek Mansouri",
        "Tariq Mansouri",
    ]


def test_a_background_name_is_marked_and_decides_nothing():
    looked_for = names(AName("Tarek Mansouri", role="background"))
    found = looked_for.find({"text": "Tarek Mansouri spoke"})
    assert [m.counts for m in found.matches] == [False]
    assert found.stories == frozenset()


def test_context_words_take_endings_and_capitals_take_spellings():
    looked_for = names("Tarek Mansouri", context=("smuggl", "Lebanon", "foreign fighter", "لاجئ"))
    for text in ("smugglers", "le Lébanon", "foreign fighters came", "وصل اللاجئون", "Smuggling"):
        assert looked_for.find({"title": text}).context == {"s"}, text
    for text in ("struggle", "fighters of foreign origin"):
        assert looked_for.find({"title": text}).context == frozenset(), text


def test_a_story_is_not_looked_for_in_languages_it_leaves_out():
    looked_for = names("Tarek Mansouri", languages=("en", "fr"))
    assert looked_for.find({"text": "Tarek Mansouri"}, language="de").stories == frozenset()
    assert looked_for.find({"text": "Tarek Mansouri"}, language="fr-CA").stories == {"s"}
    assert looked_for.find({"text": "Tarek Mansouri"}).stories == {"s"}


def test_only_the_stories_asked_for_are_given():
    looked_for = compile_stories(
        [
            AStory("a", names=(AName("Tarek Mansouri"),)),
            AStory("b", names=(AName("Sergei Ushakov"),)),
        ]
    )
    text = {"text": "Tarek Mansouri met Sergei Ushakov"}
    assert looked_for.find(text).stories == {"a", "b"}
    assert looked_for.find(text, stories=["b"]).stories == {"b"}


def test_stories_do_not_see_each_other():
    one = AStory("a", names=(AName("Tarek Mansouri"),))
    two = AStory("b", names=(AName("Tarek Mansouri Sharif"),))
    both = compile_stories([one, two])
    text = {"text": "Tarek Mansouri Sharif spoke"}
    alone = compile_stories([one]).find(text).matches + compile_stories([two]).find(text).matches
    assert set(both.find(text).matches) == set(alone)


def test_advice_says_what_a_lone_word_needs():
    assert any("letter for letter" in line for line in names("Nasrat").advice)
    assert any("only in an item" in line for line in names(AName("Nasrat", near=("x",))).advice)


def test_every_match_gives_its_reason():
    (match,) = matches(names("Sergei Ushakov"), "Сергея Ушакова")
    assert match.rule == "script"
    assert "case ending" in match.reason
    assert 0.9 < match.strength < 1


# --- laws ---------------------------------------------------------------------------------

MANY = names(
    "Tarek Mansouri",
    AName("Firqat al-Nasr", kind="group", short=("al-Nasr",), near=("brigade",)),
    AName("Walid Fathallah", kind="person"),
    "王小明",
    context=("Lebanon", "fighter"),
)
FORGETFUL = compile_stories(
    [
        AStory(
            names=(
                AName("Tarek Mansouri"),
                AName("Firqat al-Nasr", kind="group", short=("al-Nasr",), near=("brigade",)),
                AName("Walid Fathallah", kind="person"),
                AName("王小明"),
            ),
            context=("Lebanon", "fighter"),
        )
    ],
    remember=False,
)
PIECES = st.sampled_from(
    [
        "Tarek", "Mansouri", "طارق", "المنصوري", "وطارق", "Тареком", "Мансури", "Firqat", "al-Nasr", "brigade", "groupe",
        "فتح", "الله", "Walid", "王小明", "&nbsp;", "&#8217;s", "\u00ad", "\u200f", "ـ", " ", "  ", "\n", ", ", ". ", "’", "-", "«", "<b>", "</b>", "İ", "é", "e\u0301", "𝔘", "Lebanon", "T.",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=14).map("".join),
)


@given(TEXTS, st.sampled_from([None, "en", "pl", "tr", "xx"]))
def test_offsets_always_slice_to_the_surface(text: str, language: str | None):
    for match in matches(MANY, text, language):
        assert match.surface
        assert 0 < match.strength <= 1


@given(TEXTS)
def test_what_is_remembered_changes_nothing(text: str):
    assert MANY.find({"text": text}) == FORGETFUL.find({"text": text})


@given(st.lists(TEXTS, max_size=4), TEXTS)
def test_an_items_matches_do_not_depend_on_the_items_before(before: list[str], text: str):
    fresh = compile_stories([AStory(names=(AName("Tarek Mansouri"), AName("Walid Fathallah")))])
    used = compile_stories([AStory(names=(AName("Tarek Mansouri"), AName("Walid Fathallah")))])
    for other in before:
        used.find({"text": other})
    assert used.find({"text": text}) == fresh.find({"text": text})


WORDS = st.lists(
    st.sampled_from(["ba", "ri", "mo", "ka", "du", "len", "sar", "mir", "tan", "gol", "ni", "fe"]),
    min_size=2,
    max_size=4,
).map(lambda syllables: "".join(syllables).capitalize())


@given(WORDS, WORDS)
def test_a_name_finds_itself_under_every_documented_change(one: str, two: str):
    name = f"{one} {two}"
    looked_for = names(AName(name, kind="person"))
    for text in (
        name,
        name.upper(),
        f"{one}\u00a0{two}",
        f"{one}\n{two}",
        f"{one}&nbsp;{two}",
        f"«{name}»",
        f"d’{name}",
        f"{name}’s",
        f"{two.upper()} {one}",
        f"{one} K. {two}",
        f"{one[0]}\u00ad{one[1:]} {two}",
    ):
        assert looked_for.find({"text": text}).stories == {"s"}, text


@pytest.mark.parametrize("label", ["en", "en-GB", "en_GB", "eng", "und", None])
def test_a_region_or_another_code_of_a_language_shuts_no_story_out(label):
    looked_for = names("Tamsin Orlebar", languages=("en",))
    assert matches(looked_for, "Tamsin Orlebar came.", label)
    assert not matches(looked_for, "Tamsin Orlebar came.", "fr-FR")
