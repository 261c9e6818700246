"""Whose text it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.origins import credit, dateline

BODY = "The mayor left the town hall at noon and did not come back."


@pytest.mark.parametrize(
    ("text", "agency", "rule"),
    [
        (f"ELMTOWN (AFP) - {BODY}", "AFP", "dateline"),
        (f"(Reuters) - {BODY}", "Reuters", "dateline"),
        (f"ELMTOWN, Oct 22 (Xinhua) -- {BODY}", "Xinhua", "dateline"),
        (f"ELMTOWN, Ore. (AP) — {BODY}", "AP", "dateline"),
        (f"Mayor leaves\n\nELMTOWN, Ore. (AP) — {BODY}", "AP", "dateline"),
        ("Elmstadt (dpa) - Die Bürgermeisterin ist gegangen.", "dpa", "dateline"),
        ("Olmo, 22 oct (EFE).- La alcaldesa se fue.", "EFE", "dateline"),
        ("(ANSA) - OLMO, 22 OTT - La sindaca è partita.", "ANSA", "dateline"),
        ("دردار (أ ف ب) - غادرت رئيسة البلدية.", "AFP", "dateline"),
        ("دردار - رويترز: غادرت رئيسة البلدية.", "Reuters", "dateline"),
        ("دردار-سانا غادرت رئيسة البلدية.", "SANA", "dateline"),
        ("ВЯЗОВО, 22 октября. /ТАСС/. Мэр уехала.", "TASS", "dateline"),
        ("ВЯЗОВО, 22 окт - РИА Новости. Мэр уехала.", "RIA", "dateline"),
        ("新华社榆城10月22日电 市长离开。", "Xinhua", "dateline"),
        ("【楡町共同】市長は去った。", "Kyodo", "dateline"),
        (f"{BODY}\n\nSource: AFP", "AFP", "credit line"),
        (f"{BODY}\n\nLe Petit Orme avec AFP", "AFP", "credit line"),
        (f"{BODY}\n\nAuthor: B. Noon with AFP", "AFP", "credit line"),
        (f"By Agence France-Presse\n\n{BODY}", "AFP", "credit line"),
        ("غادرت رئيسة البلدية.\nالمصدر: الأناضول", "Anadolu", "credit line"),
        ("Başkan gitti.\nKaynak: AA", "Anadolu", "credit line"),
        (f"{BODY} © AFP", "AFP", "credit line"),
        (f"{BODY}\n(AFP)", "AFP", "credit line"),
        (f"{BODY}\n(Reporting by Ann Noon; Editing by Bob Moon)", "Reuters", "reporting by"),
        (f"{BODY}\n\nThe Associated Press contributed to this report.", "AP", "contributed"),
    ],
)
def test_a_text_that_signs_itself_names_its_agency(text, agency, rule):
    found = credit(text, outlet="Elm Gazette")
    assert (found.agency, found.rule) == (agency, rule)
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told AFP that she was leaving.",
        "Le maire a déclaré à l'AFP qu'il partait.",
        "An AFP correspondent saw the mayor leave.",
        "According to Reuters, the mayor left.",
        "The mayor left, AFP reported.",
        "Sources told the AP.",
        "The mayor's aide, who also spoke to Reuters (AP had asked too), left.",
        "مراسل وكالة فرانس برس شاهد رئيسة البلدية",
        f"(Photo by Ann Noon / AFP)\n{BODY}",
        f"AFP/Getty Images\n{BODY}",
        f"Image: Reuters\n{BODY}",
        f"ELMTOWN (WXYZ) - {BODY}",
        "The road map (MAP) - was long.",
        "She kept a map\nwith pa",
        "",
    ],
)
def test_a_mention_or_a_picture_is_no_credit(text):
    assert credit(text, outlet=None) is None


def test_a_byline_given_apart_counts():
    found = credit(BODY, outlet="Elm Gazette", byline="AFP and staff")
    assert (found.agency, found.rule, found.quote) == ("AFP", "byline", "AFP and staff")


def test_an_agency_does_not_credit_itself():
    assert credit(f"ELMTOWN (Reuters) - {BODY}", outlet="Reuters") is None


@given(
    st.lists(
        st.sampled_from(
            [
                "AFP",
                "(",
                ")",
                "-",
                "\n",
                "Source:",
                "with",
                "AP",
                "©",
                "أ ف ب",
                "/",
                "ТАСС",
                "town",
                "told",
                ".",
                "İ",
                " ",
            ]
        ),
        max_size=20,
    ).map(" ".join)
)
def test_a_credit_is_quoted_from_where_it_stands(text):
    found = credit(text, outlet=None)
    assert found is None or text[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("PORT WEXMOOR, Oct 6 (AFP) - Four packers slept.", "PORT WEXMOOR, Oct 6 (AFP) - "),
        ("PORT WEXMOOR (Reuters) — Four packers slept.", "PORT WEXMOOR (Reuters) — "),
        ("(Reuters) - Four packers slept.", "(Reuters) - "),
        ("PORT WEXMOOR, Oct. 6 — Four packers slept.", "PORT WEXMOOR, Oct. 6 — "),
        ("WENDLE, le 6 octobre (AFP) – Quatre ont dormi.", "WENDLE, le 6 octobre (AFP) – "),
        ("Wendle (dpa) - Vier schliefen.", "Wendle (dpa) - "),
        ("دمشق - سانا: نام أربعة.", "دمشق - سانا: "),
        ("МОСКВА, 22 октября. /ТАСС/. Четверо спали.", "МОСКВА, 22 октября. /ТАСС/. "),
        ("(ANSA) - WENDLE, 22 OTT - Quattro dormivano.", "(ANSA) - WENDLE, 22 OTT - "),
        ("Four packers slept - and woke.", ""),
        ("COUNCIL — an old body — slept.", ""),
        ("The council - a body of nine - slept.", ""),
    ],
)
def test_a_dateline_is_told_from_the_report_behind_it(text, dated):
    found = dateline(text)
    assert (text[found[0] : found[1]] if found else "") == dated


def test_a_dateline_below_the_headline_is_found_where_it_stands():
    text = "Packers sleep\n\nPORT WEXMOOR (AFP) - Four packers slept."
    assert dateline(text) == (15, 36)
