"""Names in scripts without spaces keep to `short`, `near` and `not` as all others do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.names.asking import AName, AStory, asked, said
from watcher.core.names import compile_stories
from watcher.core.names.describe import sentences_on
from watcher.core.names.unspaced import Literals


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (AName("林青山", short=("林",)), "森林の保護"),
        (AName("林青山", short=("青山",)), "青山へ行く"),
        (
            AName("Tarek Mansouri", also=("タレク・マンスーリ",), short=("マンスーリ",)),
            "マンスーリ氏",
        ),
        (AName("สมชาย ใจดี", short=("สม",)), "สมาคมนักข่าว"),
        (AName("김서준", short=("서준",)), "서준이라는 이름"),
    ],
)
def test_a_short_form_does_not_count_alone(name: AName, text: str):
    assert said(name, text) == []


def test_a_short_form_counts_beside_the_full_name_and_says_so():
    name = AName("林青山", short=("青山",))
    full, short = asked(name, "林青山は昨日、辞任した。青山は語った。")
    assert (full.surface, full.rule, full.strength) == ("林青山", "exact", 1.0)
    assert (short.surface, short.rule) == ("青山", "surname")
    assert short.strength < 1
    assert "short form" in short.reason


def test_a_short_form_counts_beside_a_near_word():
    name = AName("林青山", short=("青山",), near=("港湾局",))
    assert said(name, "港湾局の青山は語った") == ["青山"]
    assert said(name, "青山は語った") == []


@pytest.mark.parametrize("kind", [None, "place"])
def test_an_ambiguous_name_counts_beside_its_near_word_only(kind: str | None):
    name = AName("青浜", kind=kind, near=("地震",))
    assert said(name, "青浜の祭り") == []
    assert said(name, "青浜で地震") == ["青浜"]


def test_a_near_word_of_another_script_is_company_too():
    name = AName("青浜", kind="place", near=("Port Azul",))
    assert said(name, "青浜の祭り") == []
    assert said(name, "青浜 (Port Azul)") == ["青浜"]


def test_a_near_word_inside_the_name_itself_is_none():
    name = AName("青浜港", kind="place", near=("青浜",))
    assert said(name, "青浜港に入る") == []
    assert said(name, "青浜の青浜港に入る") == ["青浜港"]


@pytest.mark.parametrize("form", ["林青山", "김서준", "タレク・マンスーリ", "สมชาย ใจดี"])
def test_a_persons_whole_name_needs_no_company(form: str):
    assert said(AName(form, near=("Port Azul",)), f"昨日{form}は") == [form]


@pytest.mark.parametrize("form", ["青山", "서준", "タレク", "สมชาย"])
def test_a_persons_single_word_with_near_words_needs_company(form: str):
    assert said(AName(form, near=("Port Azul",)), f"昨日{form}は") == []


def test_an_exclusion_wins_inside_a_longer_run_of_letters():
    name = AName("小林", kind=None, exclude=("小林未明",))
    assert said(name, "小林未明の童話") == []
    assert said(name, "小林未明の童話を小林が読む") == ["小林"]


def test_an_exclusion_may_be_longer_on_either_side():
    assert said(AName("京都", kind="place", exclude=("東京都",)), "東京都の人と京都の人") == [
        "京都"
    ]


@pytest.mark.parametrize("written", ["小林 未明", "小林\u3000未明", "小林\n未明"])
def test_any_space_in_an_exclusion_is_a_space(written: str):
    assert said(AName("小林", kind=None, exclude=("小林 未明",)), f"{written}の童話") == []


@pytest.mark.parametrize("written", ["林 青山", "林\u3000青山", "林\n青山"])
def test_any_space_in_a_name_is_a_space(written: str):
    assert said("林 青山", f"昨日、{written}は") == [written]


def test_where_every_full_name_was_excluded_no_short_form_counts():
    name = AName("林青山", short=("青山",), exclude=("林青山公園",))
    assert said(name, "林青山公園へ行く。青山を歩く。") == []
    latin = AName("Tarek Mansouri", short=("Mansouri",), exclude=("Tarek Mansouri Park",))
    assert said(latin, "Tarek Mansouri Park is open. Mansouri left.") == []


def test_a_longer_name_of_another_story_hides_none():
    one = AStory("a", names=(AName("林青"),))
    two = AStory("b", names=(AName("林青山"),))
    both = compile_stories([one, two]).find({"text": "林青山は"})
    assert {(m.story, m.surface) for m in both.matches} == {("a", "林青"), ("b", "林青山")}


def test_what_is_said_of_a_form_is_what_it_does():
    story = AStory()
    near = sentences_on(story, AName("青浜", kind="place", near=("地震",)))
    assert any("only" in line and "near" in line for line in near)
    assert not any("only" in line for line in sentences_on(story, AName("林青山")))


LETTERS = st.text(alphabet="林青山川 ", min_size=1, max_size=4)


@given(st.sets(LETTERS, max_size=8), st.text(alphabet="林青山川 \n", max_size=30))
def test_the_index_finds_what_looking_for_each_would(forms: set[str], text: str):
    index = Literals({form: [number] for number, form in enumerate(sorted(forms))})
    flat = text.replace("\n", " ") if any(" " in form for form in forms) else text
    wanted = {
        (at, at + len(form), form)
        for form in forms
        for at in range(len(flat))
        if flat.startswith(form, at)
    }
    assert {(a, b, sorted(forms)[n[0]]) for a, b, n in index.find(text)} == wanted


def test_a_space_between_given_name_and_surname_may_be_left_out():
    assert said("林 青山", "昨日、林青山は") == ["林青山"]
    name = AName("小林", kind=None, exclude=("小林 未明",))
    assert said(name, "小林未明の童話") == []
