"""What one text says befell a person and another denies: read only where a denial can mean nothing else."""

import re
from datetime import date, timedelta

import pytest

from watcher.core.conflicts import HeldClaim, claims, disagreements

DAY = date(2031, 5, 14)  # a Wednesday
STATED = "Omar Quill was arrested on Tuesday at his house, the police said."


def read(text, *, language="en", published=DAY):
    people = [
        (name, *match.span())
        for name, forms in (("Omar Quill", "Omar Quill|عمر قويل"), ("Mara Lund", "Mara Lund"))
        for match in re.finditer(forms, text)
    ]
    return claims(text, language=language, published=published, people=people)


def told(text, **kwargs):
    return {
        claim.about_key: claim.value[0]
        for claim in read(text, **kwargs)
        if claim.unit == "yes or no"
    }


@pytest.mark.parametrize(
    ("text", "language", "event"),
    [
        ("The builder denied that Omar Quill had been arrested.", "en", "arrested"),
        ("The builder denied on Friday in a short note that Omar Quill had been arrested.", "en", "arrested"),
        ("Police denied reports that Omar Quill was arrested.", "en", "arrested"),
        ("The builder denied the arrest of Omar Quill.", "en", "arrested"),
        ("The builder denied reports of Omar Quill's arrest.", "en", "arrested"),
        ("Omar Quill was not arrested, his lawyer said.", "en", "arrested"),
        ("Omar Quill wasn't arrested, his lawyer said.", "en", "arrested"),
        ("Omar Quill has not yet been released, the court said.", "en", "released"),
        ("La société dément qu'Omar Quill ait été arrêté.", "fr", "arrested"),
        ("La société a démenti l'arrestation d'Omar Quill.", "fr", "arrested"),
        ("Omar Quill n'a pas été arrêté, selon son avocat.", "fr", "arrested"),
        ("La empresa niega que Omar Quill haya sido detenido.", "es", "arrested"),
        ("La empresa desmintió la detención de Omar Quill.", "es", "arrested"),
        ("Omar Quill no fue detenido, dijo su abogado.", "es", "arrested"),
        ("Die Firma bestreitet, dass Omar Quill festgenommen wurde.", "de", "arrested"),
        ("Die Firma dementierte die Festnahme von Omar Quill.", "de", "arrested"),
        ("Omar Quill wurde nicht festgenommen, sagte sein Anwalt.", "de", "arrested"),
        ("نفت الشركة اعتقال عمر قويل.", "ar", "arrested"),
        ("نفى محاميه أن يكون عمر قويل قد اعتقل.", "ar", "arrested"),
        ("لم يتم اعتقال عمر قويل، بحسب محاميه.", "ar", "arrested"),
    ],
)  # fmt: skip
def test_a_denial_is_read(text, language, event):
    assert told(text, language=language) == {f"whether {event}|omar quill": 0.0}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministry rejected claims that Omar Quill had been killed.", "en"),
        ("Omar Quill was not killed, the ministry said.", "en"),
        ("Omar Quill n'est pas mort, assure sa famille.", "fr"),
    ],
)
def test_who_is_said_not_to_have_died_is_alive(text, language):
    assert told(text, language=language) == {"alive|omar quill": 1.0}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (STATED, "en"),
        ("Omar Quill, who was arrested on Tuesday, denied the charges.", "en"),
        ("Omar Quill a été arrêté mardi.", "fr"),
        ("Omar Quill fue detenido el martes.", "es"),
        ("Omar Quill wurde am Dienstag festgenommen.", "de"),
        ("اعتقل عمر قويل يوم الثلاثاء.", "ar"),
    ],
)
def test_what_is_news_is_affirmed(text, language):
    assert told(text, language=language) == {"whether arrested|omar quill": 1.0}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Omar Quill was not arrested until Wednesday.", "en"),
        ("Omar Quill was not arrested on Monday, the police said.", "en"),
        ("Omar Quill was not arrested by the police but by the army.", "en"),
        ("Mara Lund denied that she had ordered the arrest of Omar Quill.", "en"),
        ("The builder denied that Omar Quill, who was arrested on Tuesday, had been warned.", "en"),
        ("The police did not deny that Omar Quill was arrested.", "en"),
        ("Nobody denied that the director, Omar Quill, was arrested.", "en"),
        ("The builder denied wrongdoing after Omar Quill was arrested.", "en"),
        ("Omar Quill denied killing a guard.", "en"),
        ("Why was Omar Quill not arrested?", "en"),
        ("If Omar Quill is not arrested, the protests go on.", "en"),
        ("The guard was not arrested, and Omar Quill said so.", "en"),
        ("Mara Lund denied that the man arrested with Omar Quill was her brother.", "en"),
        ("Mara Lund denied that Omar Quill arrested anybody.", "en"),
        ("The builder denied that the firm paid after Omar Quill was arrested.", "en"),
        ("The builder denied that the arrest of Omar Quill was illegal.", "en"),
        ("The builder denied the arrest of Omar Quill was linked to the weir.", "en"),
        ("La société nie avoir demandé l'arrestation d'Omar Quill.", "fr"),
        ("نفت الشركة علمها باعتقال عمر قويل.", "ar"),
        ("نفت الشركة أن يكون اعتقال عمر قويل مرتبطا بالسد.", "ar"),
        ("Mara Lund called for Omar Quill to be arrested.", "en"),
        ("The police do not know whether Omar Quill was arrested.", "en"),
        ("Rumours that Omar Quill was arrested went round.", "en"),
        ("Omar Quill was arrested in 2011.", "en"),
        ("Omar Quill was arrested two years ago.", "en"),
        ("Omar Quill aurait été arrêté.", "fr"),
        ("Omar Quill aurait dû être arrêté.", "fr"),
    ],
)  # fmt: skip
def test_what_is_neither_affirmed_nor_denied_is_told_as_neither(text, language):
    assert not told(text, language=language)


def contradictions(old, new, *, days, language="en"):
    later = DAY + timedelta(days=days)
    held = [HeldClaim(claim=claim, item=1, outlet="elm", origin="a", at=DAY) for claim in read(old)]
    return [
        (claim.about, one.kind)
        for claim in read(new, language=language, published=later)
        for one in disagreements(claim, held, at=later, origin="b")
    ]


def test_a_denied_arrest_contradicts_the_arrest():
    denial = "La société dément qu'Omar Quill ait été arrêté."
    assert contradictions(STATED, denial, days=1, language="fr") == [
        ("whether Omar Quill was arrested", "disagree")
    ]


def test_who_was_not_yet_freed_may_be_freed_later():
    early = "Omar Quill has not yet been released, the court said."
    late = "Omar Quill was released on Thursday."
    assert contradictions(early, late, days=2) == [("whether Omar Quill was released", "updated")]


def test_a_denial_of_another_year_denies_another_arrest():
    assert not contradictions(STATED, "Omar Quill was not arrested, he said.", days=90)


def test_a_text_that_dates_the_arrest_years_back_affirms_no_new_one():
    text = "Omar Quill was arrested in May 2020. Omar Quill was arrested at his house."
    assert not told(text)


def test_a_text_that_tells_both_tells_the_denial():
    text = STATED + " The builder denied that Omar Quill had been arrested."
    assert told(text) == {"whether arrested|omar quill": 0.0}


def test_nothing_is_told_of_a_text_without_a_day():
    assert not told(STATED, published=None)
