"""Facts in words: allegiance, aims, weapons, places, casualties, life and death."""

import re
from datetime import date, timedelta

import pytest

from watcher.core.claim_places import near_miss
from watcher.core.conflicts import HeldClaim, claims, disagreements

DAY = date(2031, 5, 14)
NAMES = {
    "Omar Quill": "Omar Quill|Quill|عمر قويل",
    "Firqat al-Amal": "Firqat al-Amal|فرقة الأمل",
    "Northport": "Northport",
}


def read(text, *, language=None, published=DAY):
    people = sorted(
        ((name, *match.span()) for name, forms in NAMES.items() for match in re.finditer(forms, text)),
        key=lambda one: one[1],
    )  # fmt: skip
    return claims(text, language=language, published=published, people=people)


def disputed(*texts, apart=0):
    """Return what the last text disputes of those before; each comes in `apart` days after the one before."""
    held = []
    said = []
    for number, text in enumerate(texts):
        at = DAY + timedelta(days=apart * number)
        new = read(text, published=at)
        said = [
            (claim.about_key, one.held.claim.says, claim.says, one.kind)
            for claim in new
            for one in disagreements(claim, held, at=at, origin=str(number))
        ]
        held += [HeldClaim(claim=claim, item=number, outlet="elm", origin=str(number), at=at) for claim in new]  # fmt: skip
    return said


@pytest.mark.parametrize(
    ("old", "new", "key", "kind"),
    [
        (
            "Omar Quill pledged allegiance to the Taliban.",
            "Omar Quill a prêté allégeance au Front al-Nosra.",
            "allegiance|omar quill",
            "disagree",
        ),
        (
            "Firqat al-Amal, led by Omar Quill, is small. It has sworn allegiance to al-Qaeda.",
            "Omar Quill had pledged allegiance to Hezbollah.",
            "allegiance|omar quill",
            "disagree",
        ),
        (
            "The operation aims to dismantle the gang and arrest its chief.",
            "L'opération vise à libérer une otage.",
            "aim|operation",
            "ambiguous",
        ),
        (
            "Clashes broke out with light weapons.",
            "The army shelled the fort with heavy weapons.",
            "weapons|used",
            "disagree",
        ),
        (
            "Under the deal the fighters surrender their heavy weapons.",
            "وقف النار وإعادة السلاح الثقيل إلى الثكنات",
            "fate|weapons",
            "ambiguous",
        ),
        (
            "Omar Quill was treated in Turkey.",
            "Omar Quill s'est fait opérer en Jordanie.",
            "treated|omar quill",
            "disagree",
        ),
        (
            "Troops surrounded the camp, locally known as al-Kerdun.",
            "Residents of the nearby al-Kardan camp complained.",
            "name of camp",
            "ambiguous",
        ),
        (
            "The blast left several dead and wounded.",
            "Es gab keine Verletzten.",
            "casualties|any",
            "disagree",
        ),
        (
            "There were light clashes and no confirmed casualties.",
            "أنباء عن قتلى وجرحى في الميناء",
            "casualties|any",
            "ambiguous",
        ),
        (
            "Russia was involved in the blast, officials said.",
            "Russia denied any involvement in the blast.",
            "role|russia",
            "disagree",
        ),
        (
            "The group alleged coordination between French and Syrian services.",
            "Envoys declined to comment on reports that Paris was involved in the raid.",
            "role|france",
            "ambiguous",
        ),
        (
            "Firqat al-Amal was integrated into the 82nd Division.",
            "فرقة الأمل تتبع الفرقة 84",
            "division|firqat al-amal",
            "disagree",
        ),
        (
            "The Belgian preacher Omar Quill left.",
            "The Swedish preacher Omar Quill left.",
            "nationality|omar quill",
            "ambiguous",
        ),
        (
            "Islamic State claimed responsibility for the attack.",
            "Officials blamed the attack on the Taliban.",
            "culprit|attack",
            "disagree",
        ),
        (
            "A ceasefire was reached, the ministry said.",
            "No ceasefire has been reached, a spokesman said.",
            "agreed|ceasefire",
            "ambiguous",
        ),
    ],
)
def test_two_texts_of_one_day_that_state_different_things(old, new, key, kind):
    said = disputed(old, new)
    assert [(about, kind_) for about, _, _, kind_ in said] == [(key, kind)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Omar Quill pledged allegiance to ISIS.", "Omar Quill a prêté allégeance à Daech."),
        ("Omar Quill pledged allegiance to al-Qaeda.", "Omar Quill a prêté allégeance au Front al-Nosra."),
        ("Omar Quill denied having pledged allegiance to al-Qaeda.", "Omar Quill pledged allegiance to Hamas."),
        ("The raid aims to arrest two men.", "The raid aimed to capture a preacher."),
        ("The raid aims to arrest a preacher.", "The raid aimed to extradite a preacher."),
        ("They fought with light and heavy weapons.", "They fought with heavy weapons."),
        ("Omar Quill was treated in Turkey.", "Omar Quill was treated in a neighbouring country."),
        ("He left al-Hakim camp.", "He left al-Hakeem camp."),
        ("He left Oakridge camp.", "He left Marlow camp."),
        ("No other victims were found.", "The blast left several dead and wounded."),
        ("Firqat al-Amal was integrated into the 82nd Division.", "The 84th Division paraded."),
        ("The French preacher Omar Quill left.", "The Franco-Senegalese preacher Omar Quill left."),
        ("French forces freed Omar Quill.", "Swedish police freed Omar Quill."),
    ],
)  # fmt: skip
def test_what_may_both_be_true_is_not_disputed(old, new):
    assert disputed(old, new) == []


def test_alive_after_all_mends_what_was_said_before():
    old, new = "Omar Quill serait mort vendredi.", "Omar Quill, 40 ans, est vivant."
    ((key, _, _, kind),) = disputed(old, new, apart=290)
    assert (key, kind) == ("alive|omar quill", "updated")


def test_a_death_staged_is_no_death():
    assert disputed("Omar Quill was killed.", "Omar Quill staged his own death.", apart=9)


def test_that_somebody_died_later_is_news_and_no_dispute():
    assert disputed("Omar Quill is alive.", "Omar Quill was killed.", apart=30) == []


@pytest.mark.parametrize(
    "text",
    [
        "If Omar Quill is killed, the guild will close.",
        "The supposed death of Omar Quill made news.",
        "Omar Quill was wanted dead or alive.",
        "Le gouvernement vérifie si Omar Quill est mort.",
    ],
)
def test_what_is_only_supposed_is_no_death(text):
    assert [claim for claim in read(text) if claim.about_key.startswith("alive")] == []


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("al-Kerdun", "al-Kardan", True),
        ("al-Kardan", "الكردان", False),
        ("Haram", "Harem", False),
        ("Oakridge", "Marlow", False),
        ("Northport", "Northport", False),
    ],
)
def test_names_that_sound_alike_and_are_no_spellings_of_one(one, other, near):
    assert near_miss(one, other) is near


ELECTION = (
    "Northport votes on Sunday. Nine candidates stand. The Green list was founded in 2019.",
    "The election was held on Sunday in Northport. Turnout was 61 percent.",
    "The mayor conceded on Monday. The election was held on Sunday, 11 May.",
)
FLOOD = (
    "The flood hit Northport on Sunday night. No casualties were reported.",
    "Three days after the flood hit Northport on Sunday, two bridges are closed.",
    "A second flood hit Westmere on Tuesday. The river rose by two metres.",
)
TRANSFER = (
    "Omar Quill was released by Albion on Monday. The Swedish striker joined in 2028.",
    "Omar Quill left for Spain in 2028 and was injured in March 2030.",
    "Omar Quill signed on Tuesday. He was injured in Monday's match.",
)

WAR = (
    "The army launched an offensive on Northport on Wednesday. Several soldiers were killed and wounded. The operation aims to retake the port.",
    "Clashes broke out in Northport on Thursday. The ministry said the operation launched on Wednesday aims to recapture the port and disarm militias.",
    "A truce was announced on Friday evening. The army used light weapons in the old town and heavy weapons in the harbour. Quill was wounded on Thursday.",
    "A second offensive began on Saturday. Under the truce the fighters would hand over heavy weapons and the army would withdraw its own to barracks.",
    "Omar Quill, who was wounded on Thursday, was treated in Turkey, two sources said. He was treated in Ankara in 2029 too.",
)
TRIAL = (
    "Omar Quill was sentenced on Tuesday to five years in prison. He was arrested in March 2030 after a raid on his office.",
    "Quill, who was arrested on 3 March 2030, was sentenced on Tuesday. Quill was previously arrested in 2024 and released the following year.",
    "Quill was moved to Oakridge prison on Monday. Another man, Karl Bense, was arrested on Wednesday.",
    "Quill, who was sentenced in May, died in Oakridge prison on Friday.",
)


@pytest.mark.parametrize("story", [ELECTION, FLOOD, TRANSFER, WAR, TRIAL])
def test_stories_of_other_kinds_raise_no_false_alarm(story):
    for number in range(2, len(story) + 1):
        assert disputed(*story[:number], apart=1) == []


def test_other_kinds_of_stories_have_disputes_too():
    assert disputed(
        "The election was held on Sunday in Northport.",
        "The election was held on Saturday in Northport.",
    )
    assert disputed(
        "The deal was signed on Friday.", "Le contrat et l'accord ont été signés jeudi."
    )
