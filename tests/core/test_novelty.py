"""What a text adds to its story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.novelty import KnownSentence, idf_of, judge_sentences
from watcher.core.terms import terms
from watcher.core.text import sentences

TOLD = "Mayor Rosa Quill closed the bridge at Elmtown on Monday. Engineers found cracks in 2 pillars. At least 4 people were killed in the flood at Oakville."


class Story:
    """The sentences of a story, found as the store finds them."""

    def __init__(self, *texts):
        self.known = []
        for item, text in enumerate(texts, 1):
            for sentence in sentences(text, "en"):
                number = len(self.known)
                self.known.append(
                    KnownSentence(
                        id=number,
                        item=item,
                        version=item,
                        outlet=f"outlet {item}",
                        text=sentence.text,
                        terms=terms(sentence.text, "en"),
                        language="en",
                    )
                )
        counts = {}
        for known in self.known:
            for term in known.terms:
                counts[term] = counts.get(term, 0) + 1
        self.idf = idf_of(counts, max(1, len(self.known)))

    def find(self, wanted):
        return [known for known in self.known if known.terms & wanted]

    def judge(self, text, language="en"):
        return judge_sentences(sentences(text, language), self.find, self.idf, language)


def test_the_same_text_adds_nothing():
    novelty = Story(TOLD).judge(TOLD)
    assert (novelty.added, novelty.share, novelty.news) == ((), 0, ())
    assert [known.share for known in novelty.repeated] == [1, 1, 1]


def test_a_paraphrase_is_known_and_says_who_had_it_first():
    novelty = Story(TOLD, TOLD).judge(
        "The bridge at Elmtown was closed on Monday by mayor Quill, officials said."
    )
    assert not novelty.added
    assert novelty.repeated[0].item == 1
    assert novelty.repeated[0].quote.startswith("Mayor Rosa Quill closed")


def test_a_new_statement_is_added():
    novelty = Story(TOLD).judge(TOLD + " The province will pay for a ferry until spring.")
    assert [sentence.text for sentence in novelty.added] == [
        "The province will pay for a ferry until spring."
    ]
    assert 0 < novelty.share < 0.5


def test_a_new_number_in_a_known_sentence_makes_it_new_and_is_shown():
    novelty = Story(TOLD).judge("At least 7 people were killed in the flood at Oakville.")
    assert len(novelty.added) == 1
    assert novelty.news == ("7",)
    assert novelty.details[0].near.text.startswith("At least 4")


def test_a_new_name_in_a_known_sentence_makes_it_new_and_is_shown():
    assert Story(TOLD).judge(
        "At least 4 people were killed in the flood at Oakville and Fenwick."
    ).news == ("Fenwick",)


def test_number_words_are_numbers():
    assert not Story(TOLD).judge("At least four people were killed in the flood at Oakville.").added


def test_the_frame_of_a_quote_is_no_news():
    story = Story("“The bridge will reopen in spring,” the mayor said.")
    assert not story.judge(
        "“The bridge will reopen in spring,” the mayor added, according to reports."
    ).added


def test_a_sentence_said_twice_is_added_once():
    assert (
        len(Story(TOLD).judge("The ferry is free for pupils. The ferry is free for pupils.").added)
        == 1
    )


def test_the_first_report_adds_all():
    novelty = Story().judge(TOLD)
    assert (len(novelty.added), novelty.share) == (3, 1)


def test_a_text_without_words_adds_nothing():
    assert Story(TOLD).judge("*** ...").share == 0


def test_terms_leave_out_function_words_and_survive_endings():
    assert terms("The cracks of the bridges", "en") == terms("crack, bridge", "en")
    assert terms("It is what it is", "en")


def test_figures_are_equal_however_they_are_grouped():
    assert terms("3,000 trees", "en") == terms("3000 trees", "en") == terms("٣٠٠٠ trees", "en")


def test_a_term_is_the_same_in_every_process():
    assert terms("Elmtown", None) == frozenset({126617683298713862})


words_of_news = st.lists(
    st.sampled_from(
        [
            "Bridge",
            "mayor",
            "Elmtown",
            "4",
            "7",
            "closed",
            "flood.",
            "killed",
            "the",
            "of",
            "at",
            "Monday!",
            "cracks?",
            "pillar",
            "ferry",
        ]
    ),
    max_size=30,
).map(" ".join)


@given(words_of_news, words_of_news)
def test_added_and_repeated_are_sentences_of_the_text_and_nothing_is_both(held, text):
    novelty = Story(held).judge(text)
    own = set(sentences(text, "en"))
    assert set(novelty.added) <= own
    assert all(text[known.start : known.end] == known.text for known in novelty.repeated)
    assert not {sentence.start for sentence in novelty.added} & {
        known.start for known in novelty.repeated
    }
    assert 0 <= novelty.share <= 1


@given(words_of_news)
def test_any_text_told_again_adds_nothing(text):
    assert Story(text).judge(text).added == ()


# --- across languages -------------------------------------------------------------------


def test_what_another_language_told_is_probably_known():
    story = Story(TOLD)
    told = story.judge("Le pont d'Elmtown a été fermé lundi par la maire Rosa Quill.", "fr")
    assert not told.added
    assert [(known.probable, known.item) for known in told.repeated] == [(True, 1)]
    assert told.repeated[0].quote.startswith("Mayor Rosa Quill closed")


def test_what_the_same_language_told_is_not_only_probably_known():
    assert not any(known.probable for known in Story(TOLD).judge(TOLD).repeated)


def test_names_numbers_and_words_carry_over_scripts():
    english, arabic = terms("Damascus arrested 4 fighters of Karbala", "en"), terms("دمشق اعتقلت 4 مقاتلين من كربلاء", "ar")  # fmt: skip
    assert len(english & arabic) >= 4


def test_a_number_in_words_is_that_in_digits_in_every_language():
    for text, language in (("vingt-cinq", "fr"), ("خمسة وعشرون", "ar"), ("fünfundzwanzig", "de")):
        assert terms(f"{text} x", language) >= terms("25", None), text


# --- how much is new --------------------------------------------------------------------


def test_a_text_counts_as_new_by_how_much_of_its_sentences_is():
    story = Story(TOLD)
    nothing_known = story.judge("Turnips were rotting in Kelda's cellars.").share
    half_known = story.judge(
        "Engineers found rotting turnips in 2 pillars and in the cellars of Kelda."
    ).share
    assert 0 < half_known < nothing_known <= 1


def test_a_sentence_that_was_cut_off_before_its_point_is_no_news():
    story = Story(TOLD)
    assert not story.judge("He claims that the ferry…").added
    assert story.judge("He claims that the ferry sank.").added
    assert story.judge("He claims that Kelda Morrow…").news == ("Kelda", "Morrow")


# --- what nobody said stays in sight -----------------------------------------------------


def test_a_denial_of_what_was_said_is_new():
    story = Story("At least 4 people were killed in the flood at Oakville.")
    assert story.judge("At least 4 people were not killed in the flood at Oakville.").added


def test_a_known_sentence_shows_the_number_that_nobody_had():
    story = Story(TOLD)
    told = story.judge(
        "Nine people were killed and cattle lost in the flood at Oakville on Sunday."
    )
    shown = {word for one in told.repeated for word in one.news} | set(told.news)
    assert "Nine" in shown


def test_a_word_with_a_capital_that_is_not_in_the_lexicon_is_a_name():
    assert terms("They met Biden there", "en").isdisjoint(terms("They bid there", "en"))


def test_a_number_word_of_another_language_is_none():
    assert terms("Police seize boats", "en").isdisjoint(terms("16 x", None))


def test_a_sentence_cut_off_before_its_point_is_not_known_either():
    told = Story(TOLD).judge("At least 4 people were…")
    assert (told.added, told.repeated) == ((), ())


SHIPS = "At least 14 people were killed on Monday when the ferry sank. Some 21 dockers were hired in spring."


def test_a_number_that_the_story_has_elsewhere_is_no_repetition():
    told = Story(SHIPS).judge("At least 21 people were killed on Monday when the ferry sank.")
    assert [sentence.text for sentence in told.added] == ["At least 21 people were killed on Monday when the ferry sank."]  # fmt: skip
    assert told.news == ("21",)


def test_another_day_is_no_repetition():
    told = Story(SHIPS).judge("At least 14 people were killed on Saturday when the ferry sank.")
    assert told.news == ("Saturday",)


def test_a_number_that_one_of_several_reports_had_is_known():
    other = "At least 21 people were killed on Monday when the ferry sank."
    assert not Story(SHIPS, other).judge(other.replace("At least", "Some")).added


def test_a_translation_with_another_number_shows_it():
    french = "Au moins 19 personnes ont été tuées lundi quand le ferry a coulé."
    told = Story(SHIPS).judge(french, "fr")
    assert "19" in told.news or any("19" in known.news for known in told.repeated)


def test_what_is_denied_is_no_repetition():
    story = Story("Governor Rosa Quill resigned on Monday in Elmtown.")
    assert story.judge("Governor Rosa Quill denied that she resigned on Monday in Elmtown.").added


# --- another fact in another language ----------------------------------------------------


class Told(Story):
    """A story told in one language."""

    def __init__(self, text, language):
        super().__init__()
        for sentence in sentences(text, language):
            self.known.append(
                KnownSentence(
                    id=len(self.known), item=1, version=1, outlet="first", text=sentence.text,
                    terms=terms(sentence.text, language), language=language,
                )
            )  # fmt: skip
        self.idf = idf_of({}, 100)


OTHER_FACTS = [
    ("La ministra de Energía, Salma Brandt, afirmó que no dimitirá.", "es", "Energy Minister Salma Brandt announced that she is resigning.", "en", "resigning"),
    ("Energy Minister Salma Brandt announced that she is resigning.", "en", "La ministra de Energía, Salma Brandt, afirmó que no dimitirá.", "es", "no dimitirá"),
    ("Energy Minister Salma Brandt announced that she is resigning.", "en", "La ministre de l'Énergie, Salma Brandt, a annoncé qu'elle ne démissionnera pas.", "fr", "démissionnera pas"),
    ("A judge in Ostwick released Edmund Trask on bail on Friday after he had spent two days in custody.", "en", "Edmund Trask quedó en libertad bajo fianza el viernes tras pasar cinco días detenido por orden de un juez en Ostwick.", "es", "cinco"),
    ("A judge in Ostwick released Edmund Trask on bail on Friday after he had spent two days in custody.", "en", "Edmund Trask a été remis en liberté sous caution vendredi par un juge d'Ostwick après quatre jours de garde à vue.", "fr", "quatre"),
    ("About fifty relatives of the victims waited outside the court in Ostwick.", "en", "Plus de deux cents proches des victimes attendaient devant le tribunal d'Ostwick.", "fr", "deux cents"),
    ("El gobierno elevó a 33 el número de muertos por la rotura del puente de Marlow.", "es", "The government raised the number of dead from the collapse of the Marlow bridge to twenty-nine.", "en", "twenty-nine"),
    ("The police of Marlow arrested 14 dockers on Monday.", "en", "اعتقلت شرطة مارلو 21 عاملا يوم الاثنين.", "ar", "21"),
    ("The court of Marlow convicted the minister.", "en", "Das Gericht von Marlow verurteilte den Minister nicht.", "de", "Minister nicht"),
    ("The minister of health resigned in Marlow.", "en", "Министр здравоохранения в Марлоу не ушёл в отставку.", "ru", None),
]  # fmt: skip


@pytest.mark.parametrize(("told", "before", "text", "language", "named"), OTHER_FACTS)
def test_another_number_or_the_opposite_in_another_language_is_new(
    told, before, text, language, named
):
    judged = Told(told, before).judge(text, language)
    assert judged.added
    assert named is None or named in judged.news


SAME_FACTS = [
    ("A judge released Edmund Trask on bail on Friday after he had spent two days in custody.", "en", "Un juge a remis Edmund Trask en liberté sous caution vendredi, après deux jours de garde à vue.", "fr"),
    ("The minister announced that she will not resign.", "en", "La ministra anunció que no dimitirá.", "es"),
    ("Police found 22 bodies under the bridge on Monday.", "en", "La police a trouvé vingt-deux corps sous le pont lundi.", "fr"),
    ("Police found 31 bodies under the bridge on Monday.", "en", "La police a trouvé trente et un corps sous le pont lundi.", "fr"),
    ("The ferry sails on Monday at 3 p.m. from the harbour of Marlow, said the mayor.", "en", "Le ferry partira lundi à 15 h du port de Marlow, a dit le maire.", "fr"),
    ("The bridge of Marlow fell on Monday, 20 feet from the harbour.", "en", "Le pont de Marlow est tombé lundi, à 6 mètres du port.", "fr"),
    ("The plants are considered harmless by the doctors of Marlow, not dangerous.", "en", "Les plantes sont considérées comme non dangereuses par les médecins de Marlow.", "fr"),
    ("The director must report to the police twice a week.", "en", "Le directeur doit se présenter à la police deux fois par semaine.", "fr"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "before", "text", "language"), SAME_FACTS)
def test_the_same_number_and_the_same_denial_in_another_language_are_probably_known(
    told, before, text, language
):
    judged = Told(told, before).judge(text, language)
    assert [known.probable for known in judged.repeated] == [True]


HOSPITAL = "The governor said that 31 people were being treated in hospitals after the bridge broke, six of them in intensive care, and that 22 were unaccounted for."


def test_a_number_is_known_only_with_what_it_counts():
    told = Told(HOSPITAL, "en").judge("Six people are still missing after the bridge broke, the governor said.")  # fmt: skip
    assert told.news == ("Six",)
    assert told.added
    french = Told(HOSPITAL, "en").judge("Six personnes sont toujours portées disparues après la rupture du pont, a dit le gouverneur.", "fr")  # fmt: skip
    assert french.added


def test_a_number_is_known_with_what_it_counts():
    told = Told(HOSPITAL, "en").judge("After the bridge broke 31 people were treated in hospitals, the governor said.")  # fmt: skip
    assert not told.added
    assert not told.news


def test_words_that_deny_in_no_text_of_the_language_force_nothing():
    story = Told("« La brigade a quitté le camp de Wendle avec ses familles », a déclaré le maire. Le 3 mai, une personne a été vue sur le pont.", "fr")  # fmt: skip
    assert not story.judge("« La brigade a quitté le camp de Wendle avec ses familles », a-t-il déclaré.", "fr").added  # fmt: skip
    assert not story.judge("Une personne a été vue sur le pont le 3 mai.", "fr").added


def test_what_is_denied_is_named():
    story = Story("Governor Rosa Quill resigned on Monday in Elmtown.")
    told = story.judge("Governor Rosa Quill has not resigned on Monday in Elmtown.")
    assert told.added
    assert told.news == ("not resigned",)


# --- lists of words ---------------------------------------------------------------------

_VOCABULARY = (
    "killed dead died wounded arrested detained released bomb explosion attack army police prison court judge lawyer minister president harbour bridge flood river engineer "
    "mayor council hospital injured leg surgery Monday Tuesday Wednesday Thursday Friday Saturday Sunday March April May extradited deported trial sentenced years months weeks "
    "money ransom weapons rifles drones tanks helicopter commander deputy leader spokesman statement confirmed video posted agreement signed transferred seized captured fighters "
    "faction group government ministry interior defence officers residents witnesses announced morning evening night dawn brother mother daughter village town camp Elmtown Oakville"
)
_NEWS = (
    "Rosa Quill died in hospital in Oakville on Thursday after surgery on her leg, her lawyer announced. The commander was extradited on Friday and will be tried in Elmtown in March. "
    "Government forces seized 17 rifles and 3 drones in the camp. A deputy commander fled with the ransom money. The judge in Elmtown sentenced the brother of the leader."
)


def _cut(words, parts):
    return " ".join(f"Rosa Quill and {' '.join(words[at::parts])}." for at in range(parts))


@pytest.mark.parametrize(
    "listed",
    [
        f"Rosa Quill {_VOCABULARY} {', '.join(map(str, range(1, 100)))}.",
        f"Rosa Quill {', '.join(_VOCABULARY.split())}, {', '.join(map(str, range(1, 100)))}.",
        "Rosa Quill " + " · ".join(_VOCABULARY.split()),
        "Rosa Quill " + " | ".join(f"the {word} {at}" for at, word in enumerate(_VOCABULARY.split())),
        "Rosa Quill and the " + " and the ".join(_VOCABULARY.split()) + ".",
        _cut(_VOCABULARY.split(), 2),
        _cut(_VOCABULARY.split(), 4),
    ],
    ids=["words and numbers", "with commas", "a tag cloud", "a table", "with little words", "in halves", "in quarters"],
)  # fmt: skip
def test_a_list_of_words_tells_nothing_of_the_news(listed):
    novelty = Story(listed, TOLD).judge(_NEWS)
    assert [known.text for known in novelty.repeated] == []
    assert novelty.share > 0.6
    assert "17" in novelty.news or any("17" in sentence.text for sentence in novelty.added)


def test_a_list_told_again_is_known():
    listed = f"Rosa Quill {_VOCABULARY}."
    assert Story(TOLD, listed).judge(listed).share == 0


def test_what_a_long_sentence_tells_is_known():
    long = (
        "Residents who had waited since dawn beside the closed road to the harbour, with blankets, radios and the last of their bread, were told by an engineer of the water board, who "
        "gave a false name to reporters, that mayor Rosa Quill had closed the bridge at Elmtown on Monday and that she would say later for how many weeks the ferries, buses and schools "
        "of the valley, or the hospital on its hill, would have to do with the old crossing, one doctor and one teacher."
    )
    novelty = Story(long).judge("Mayor Rosa Quill closed the bridge at Elmtown on Monday.")
    assert [known.item for known in novelty.repeated] == [1]


def test_a_number_among_numbers_counts_nothing_that_another_sentence_names():
    told = (
        "Soldiers seized rifles in the camp at Elmtown on Monday, and took 12, 17 and 19 to court."
    )
    novelty = Story(told).judge("Soldiers seized 17 rifles in the camp at Elmtown on Monday.")
    assert novelty.news == ("17",)


@pytest.mark.parametrize(
    ("told", "language", "text"),
    [
        ("Nine civilians were killed by drones at Oakville and a hospital was destroyed.", "en", "Neuf civils ont été blessés par des drones à Oakville et un hôpital a été détruit."),
        ("Neuf civils ont été tués par des drones à Oakville et un hôpital a été détruit.", "fr", "Nine civilians were wounded by drones at Oakville and a hospital was destroyed."),
        ("Nine civilians were arrested at Oakville after the raid on the camp on Monday.", "en", "Neuf civils ont été libérés à Oakville après le raid sur le camp lundi."),
    ],
)  # fmt: skip
def test_the_dead_are_not_as_many_wounded_in_another_language(told, language, text):
    its = "fr" if language == "en" else "en"
    known = KnownSentence(id=1, item=1, version=1, outlet="quay", text=told, terms=terms(told, language), language=language)  # fmt: skip
    novelty = judge_sentences(sentences(text, its), lambda wanted: [known], lambda term: 1.0, its, says=lambda term: True)  # fmt: skip
    assert len(novelty.added) == 1
    assert novelty.news
