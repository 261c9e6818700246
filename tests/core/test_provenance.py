"""Whose text a copy is."""

from datetime import timedelta

import pytest

from watcher.core.origins import credit
from watcher.core.provenance import LEARNT, call_sign, provenance

TEXT = "The ferry sank at noon on Monday, the harbour master said."


def of(text=TEXT, *, outlet="Quay News", copied="Strait Observer", **more):
    return provenance(
        text, credit=credit(text, outlet=outlet), outlet=outlet, copied=copied, **more
    )


def test_a_credit_comes_first_and_is_sure():
    found = of(f"PORT ANSELM (AFP) - {TEXT}", reprints=50)
    assert (found.name, found.rule, found.probable) == ("AFP", "credit", False)
    assert "AFP" in found.why


def test_a_call_sign_in_the_dateline_names_the_station():
    found = of(f"ELMTOWN, S.C. (WQXZ) - {TEXT}", outlet="kabc.example")
    assert (found.name, found.rule, found.probable) == ("WQXZ", "call sign", True)


@pytest.mark.parametrize(
    ("text", "outlet", "sign"),
    [
        (f"ELMTOWN (WQXZ) - {TEXT}", "wqxz.example", None),  # its own
        (f"ELMTOWN (KQXZ-TV/AP) — {TEXT}", "quay.example", "KQXZ"),
        (f"{TEXT} The (WHO) said so.", "quay.example", None),  # no dateline
        ("Officials of the World Health Organization (WHO) – all of them – came.", None, None),
        (f"WORLD NEWS (WHO is who) - {TEXT}", None, None),
        (f"(WQXZ) - {TEXT}", None, "WQXZ"),
        (f"{'Long text. ' * 60}ELMTOWN (WQXZ) - {TEXT}", "quay.example", None),  # far down
        (TEXT, None, None),
    ],
)
def test_only_a_foreign_call_sign_in_a_dateline_counts(text, outlet, sign):
    assert call_sign(text, outlet=outlet) == sign


def test_who_reprints_whom_is_learnt_and_only_probable():
    assert of(reprints=LEARNT - 1).rule == "earliest"
    found = of(reprints=LEARNT)
    assert (found.name, found.rule, found.probable) == ("Strait Observer", "pair", True)
    assert f"{LEARNT} times" in found.why


def test_an_outlet_that_is_reprinted_is_the_origin_even_where_it_was_seen_later():
    found = of(reprinted=LEARNT)
    assert (found.name, found.rule) == ("Quay News", "pair")


def test_outlets_that_copy_each_other_teach_nothing():
    assert of(reprints=6, reprinted=5).rule == "earliest"


def test_the_earliest_is_the_origin_where_nothing_else_is_known():
    found = of()
    assert (found.name, found.rule, found.probable) == ("Strait Observer", "earliest", True)
    assert of(outlet=None, reprints=9).rule == "earliest"


def test_an_outlet_that_is_not_known_is_none():
    assert of(copied=None).name is None


def test_a_clear_lead_outweighs_what_was_learnt_from_being_polled_first():
    assert of(reprinted=LEARNT, lead=timedelta(minutes=20)).rule == "pair"
    assert of(reprinted=LEARNT, lead=timedelta(hours=12)).rule == "earliest"
