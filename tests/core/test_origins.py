"""Whose text it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.agencies import AGENCIES
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


# Lines as outlets print them, in the languages of the agencies; the text around them is the same for all.
SIGNED = {
    "AFP": ["Par Agence France-Presse", "Le Petit Orme avec AFP", "Source : AFP", "J. Orme (avec AFP)", "ORMEVILLE, 22 octobre (AFP) - La maire est partie.", "المصدر: أ.ف.ب", "دردار (أ ف ب) - غادرت رئيسة البلدية.", "© 2031 AFP", "Источник: АФП", "来源：法新社"],
    "Reuters": ["By Reuters Staff", "ELMTOWN, Oct 22 (Reuters) - The mayor left.", "Elm Gazette with Reuters", "Mit Material von Reuters", "المصدر: رويترز", "دردار - رويترز: غادرت رئيسة البلدية.", "Kaynak: Reuters", "【楡町ロイター】市長は去った。"],
    "AP": ["By The Associated Press", "By ANN NOON Associated Press", "By Ann Noon, AP Sports Writer", "ELMTOWN, Ore. (AP) — The mayor left.", "By Bob Moon of The Associated Press", "With files from The Associated Press", "Fuente: AP", "Copyright 2031 Associated Press modified."],
    "dpa": ["Elmstadt (dpa/ts) - Die Bürgermeisterin ist gegangen.", "Quelle: dpa", "Von Anna Mittag, dpa", "Mit Material von dpa", "Redaktion mit dpa", "Deutsche Presse-Agentur"],
    "EFE": ["Olmo, 22 oct (EFE).- La alcaldesa se fue.", "Fuente: EFE", "Con información de EFE", "Por Agencia EFE", "Redacción y EFE"],
    "Europa Press": ["OLMO, 22 Oct. (EUROPA PRESS) - La alcaldesa se fue.", "Europa Press"],
    "ANSA": ["(ANSA) - OLMO, 22 OTT - La sindaca è partita.", "Fonte: ANSA", "Con informazioni ANSA"],
    "AGI": ["Fonte: AGI", "Olmo, 22 ott. (AGI) - La sindaca è partita."],
    "Adnkronos": ["Fonte: Adnkronos", "Olmo, 22 ott. (Adnkronos) - La sindaca è partita."],
    "Lusa": ["Por Lusa", "Olmo, 22 out 2031 (Lusa) – A presidente saiu.", "Gazeta com Lusa", "Com informações da Lusa", "Agência Lusa"],
    "Anadolu": ["Kaynak: AA", "Haber: Anadolu Ajansı", "المصدر: الأناضول", "KARAAĞAÇ (AA) - Başkan gitti."],
    "DHA": ["KARAAĞAÇ, (DHA) - Başkan gitti.", "Kaynak: DHA"],
    "İHA": ["Kaynak: İHA"],
    "SANA": ["دردار-سانا غادرت رئيسة البلدية.", "دردار - سانا: غادرت رئيسة البلدية.", "المصدر: سانا", "Elm, SANA- The mayor left.", "Source: SANA"],
    "TASS": ["ВЯЗОВО, 22 октября. /ТАСС/. Мэр уехала.", "Источник: ТАСС", "По материалам ТАСС", "ELMTOWN, October 22. /TASS/. The mayor left."],
    "Interfax": ["Вязово. 22 октября. ИНТЕРФАКС - Мэр уехала." , "Источник: Интерфакс"],
    "RIA": ["ВЯЗОВО, 22 окт - РИА Новости. Мэр уехала.", "Источник: РИА Новости"],
    "Sputnik": ["ELMTOWN (Sputnik) - The mayor left.", "Source: Sputnik", "المصدر: سبوتنيك"],
    "Ukrinform": ["Джерело: Укрінформ"],
    "Xinhua": ["新华社榆城10月22日电 市长离开。", "来源：新华社", "ELMTOWN, Oct. 22 (Xinhua) -- The mayor left."],
    "Kyodo": ["【楡町共同】市長は去った。", "ELMTOWN (Kyodo) -- The mayor left."],
    "Jiji": ["出典：時事通信", "By Jiji Press"],
    "Yonhap": ["SEOUL, Oct. 22 (Yonhap) -- The mayor left."],
    "UPI": ["ELMTOWN, Oct. 22 (UPI) -- The mayor left.", "By United Press International"],
    "PA": ["By Ann Noon, Press Association", "By Bob Moon / PA", "Source: PA Media", "By PA"],
    "AAP": ["By Ann Noon/AAP", "with AAP", "Australian Associated Press"],
    "CP": ["With files from The Canadian Press", "La Presse Canadienne", "ELMTOWN (CP) — The mayor left."],
    "Belga": ["Bron: Belga", "Source: Belga", "Belga"],
    "ANP": ["Bron: ANP", "Door Jan van der Iep met ANP"],
    "ATS": ["(ATS)", "Keystone-ATS"],
    "APA": ["Quelle: APA", "Elmstadt (APA) – Die Bürgermeisterin ist gegangen."],
    "NTB": ["Kilde: NTB", "(NTB)"],
    "TT": ["Källa: TT", "Av Anna Alm/TT"],
    "Ritzau": ["Kilde: Ritzau", "/ritzau/"],
    "STT": ["(STT)"],
    "PAP": ["Źródło: PAP", "PAP"],
    "ČTK": ["Zdroj: ČTK"],
    "MTI": ["(MTI)"],
    "BTA": ["Източник: БТА"],
    "Agerpres": ["(AGERPRES)"],
    "Tanjug": ["Tanjug"],
    "Hina": ["Izvor (Hina)", "BRIJEST, 22. listopada (Hina) - Gradonačelnica je otišla.", "Source: Hina"],
    "Bernama": ["ELMTOWN, Oct 22 (Bernama) -- The mayor left.", "Bernama"],
    "Antara": ["Sumber: Antara", "Jakarta (ANTARA) - Wali kota pergi."],
    "PTI": ["PTI", "With inputs from PTI", "By Ann Noon/PTI"],
    "ANI": ["(With inputs from ANI)", "Elmtown [Orme], October 22 (ANI): The mayor left."],
    "IANS": ["IANS", "ELMTOWN, Oct 22 (IANS) - The mayor left."],
    "IRNA": ["Source: IRNA", "المصدر: إرنا"],
    "Tasnim": ["Source: Tasnim News Agency", "TEHRAN (Tasnim) – The mayor left."],
    "Petra": ["Amman, Oct. 22 (Petra) -- The mayor left.", "عمان 22 تشرين الأول (بترا) - غادرت رئيسة البلدية.", "Source: Petra", "المصدر: بترا"],
    "MENA": ["CAIRO, Oct. 22 (MENA) - The mayor left.", "Source: MENA"],
    "QNA": ["Doha - QNA - The mayor left.", "الدوحة في 22 أكتوبر /قنا/ غادرت رئيسة البلدية."],
    "WAM": ["ABU DHABI, 22nd October, 2031 (WAM) -- The mayor left."],
    "SPA": ["الرياض 22 أكتوبر 2031 م واس- غادرت رئيسة البلدية." , "Source: SPA"],
    "KUNA": ["KUWAIT, Oct 22 (KUNA) -- The mayor left."],
    "NNA": ["المصدر: الوكالة الوطنية للإعلام"],
    "MAP": ["Source : MAP", "Orme (MAP) - La maire est partie."],
    "APS": ["ALGER (APS) - La maire est partie."],
    "TAP": ["Orme, 22 oct. (TAP) - La maire est partie.", "Source : TAP"],
    "Wafa": ["رام الله 22-10-2031 وفا- غادرت رئيسة البلدية.", "RAMALLAH, October 22, 2031 (WAFA) – The mayor left.", "المصدر: وفا"],
}  # fmt: skip


def test_each_agency_has_lines_that_credit_it():
    assert SIGNED.keys() == AGENCIES.keys()


def test_the_forms_of_agencies_are_written_as_they_are_looked_up():
    forms = [form for forms in AGENCIES.values() for form in forms]
    assert all(unicodedata.is_normalized("NFC", form) for form in forms)
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize(("agency", "line"), [(agency, line) for agency, lines in SIGNED.items() for line in lines])  # fmt: skip
def test_a_line_of_credit_names_its_agency(agency, line):
    for text in (f"{line}\n\n{BODY}", f"{BODY}\n\n{line}"):
        found = credit(text, outlet="Elm Gazette")
        assert found is not None, text
        assert found.agency == agency
        assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    ("agency", "ending"),
    [
        ("APA", "Die Bürgermeisterin ist gegangen. (APA)"),
        ("ATS", "La maire est partie. (ATS)"),
        ("TT", "Borgmästaren har gått. (TT)"),
        ("Kyodo", "市長は去った。（共同）"),
        ("AP", "The mayor left (AP)"),
        ("PA", "“I am gone.” (PA)"),
        (None, "She leads the Palestinian Authority (PA)"),
        (None, "She leads the Elm Authority (PA)."),
    ],
)
def test_an_agency_signs_in_brackets_behind_the_last_sentence(agency, ending):
    found = credit(f"{BODY} {ending}", outlet=None)
    assert (found and found.agency) == agency


@pytest.mark.parametrize(
    "line",
    [
        # a prefix
        "Ex-Reuters journalist is jailed",
        "Ex-AFP-Korrespondent verhaftet",
        "Anti-SANA hackers attack the site",
        "Pro-MENA investors meet in Elmtown",
        "Non-AP students protest over exams",
        "Экс-ТАСС сотрудник задержан",
        "Former AP editor elected",
        # other bodies and regions with the same initials
        "Growth slows in the Middle East and North Africa (MENA)",
        "Elections in the region (MENA)",
        "The Palestinian Authority (PA): a guide to what it does",
        "L'Autorité palestinienne (AP) - un guide",
        "Socialist Party of America (SPA) – 14 seats",
        "Aam Aadmi Party (AAP) - a short history",
        "Andhra Pradesh (AP) – a state on the coast",
        "PTI: the party in turmoil",
        "UPI - how to pay by phone",
        "By PA standards, a quiet day",
        "She spoke for the Palestinian Authority (PA).",
        # people, towns and things
        "By Petra Quill",
        "Von Petra Mittag",
        "Hina Khan and Petra Quill",
        "By Maria Lusa",
        "Hina: my life in the camp",
        "Petra - the rose city",
        "Petra",
        "Sputnik - a satellite that changed the world",
        "Tea with Petra",
        "A conversation with Petra",
        "Interview with Hina",
        "Petra Quill contributed to this report.",
        "By AP Moller",
        # prose
        "He works with AP",
        "In talks with SPA",
        "A day with AP",
        "Im Gespräch mit Reuters",
        "By Friday, Reuters and AP had left town",
        "The ministry signed a deal with Xinhua",
        "Reuters - a history of the house",
        "共同運営の小水力発電所が完成",
    ],
)
def test_a_name_that_is_something_else_is_no_credit(line):
    for text in (f"{line}\n\n{BODY}", f"{BODY}\n\n{line}"):
        assert credit(text, outlet=None) is None


@pytest.mark.parametrize(
    ("byline", "agency"),
    [
        ("Reuters", "Reuters"),
        ("AFP", "AFP"),
        ("dpa/ts", "dpa"),
        ("AA", "Anadolu"),
        ("Ann Noon, AP", "AP"),
        ("Ann Noon (Hina)", "Hina"),
        ("Bob Moon/PA", "PA"),
        ("Le Petit Orme avec AFP", "AFP"),
        ("Ann Noon with AP", "AP"),
        ("The Associated Press", "AP"),
        ("By Ann Noon and Bob Moon Associated Press", "AP"),
        ("Agence France-Presse (AFP)", "AFP"),
        ("Reuters Staff", "Reuters"),
        ("Belga", "Belga"),
        ("Petra News Agency", "Petra"),
        ("أ ف ب", "AFP"),
        ("РИА Новости", "RIA"),
        ("共同通信", "Kyodo"),
        ("Petra Quill", None),
        ("Petra", None),
        ("Hina Khan", None),
        ("Maria Lusa", None),
        ("Antara Wells, Petra Quill", None),
        ("Ann Noon, ex-AFP", None),
        ("AP Moller", None),
        ("Ann Noon, Sputnik", None),
    ],
)
def test_a_byline_credits_an_agency_that_is_a_whole_part_of_it(byline, agency):
    found = credit(BODY, outlet="Elm Gazette", byline=byline)
    assert (found and found.agency) == agency
