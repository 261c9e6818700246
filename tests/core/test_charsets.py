"""The bytes of a text file become the letters that were written, or a reason why not."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.core.charsets import read_text

DE = "Die Fährfrau ließ die Gäste über die schmale Brücke gehen – „äußerst ungern“, wie sie sagte."
FR = "Une employée du port a déclaré que la traversée était reportée à jeudi. « Nous n’avons rien reçu », dit-elle."
PT = "A população aguarda informações sobre a situação das embarcações, não há solução."
DA = "Færgen sejler ikke på lørdag, sagde rederiets ærede formand."
PL = "Burmistrz powiedział, że przystań będzie zamknięta; mieszkańcy są źli na hałas."
CS = "Starosta řekl, že přístav bude tři týdny uzavřen. Obyvatelé si stěžují na hluk."
HU = "A kikötő őre szerint a fűtés három hétig szünetel, és a gőzös sem jön."
TR = "Liman başkanı vapurun üç hafta çalışmayacağını söyledi. Halk gürültüden şikâyetçi, dışarı çıkmıyor."
RU = "Смотритель гавани сказал, что причал будет закрыт на три недели. Жители жалуются на шум."
AR = "قال رئيس الميناء إن الرصيف سيبقى مغلقا لمدة ثلاثة أسابيع، واشتكى السكان من الضجيج."
HE = "מנהל הנמל אמר שהרציף יהיה סגור במשך שלושה שבועות והתושבים מתלוננים על הרעש."
EL = "Ο λιμενάρχης είπε ότι η προβλήτα θα μείνει κλειστή για τρεις εβδομάδες."
ZH = "港务局长表示，码头将关闭三周。居民抱怨噪音太大。"
JA = "港長は、桟橋は三週間閉鎖されると述べた。住民は騒音に不満を訴えている。"
KO = "항만청장은 부두가 3주 동안 폐쇄될 것이라고 말했다. 주민들은 소음에 불만을 표했다."


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [DE, AR, ZH, "Ä", "a"])
def test_a_byte_order_mark_is_believed(name, text):
    mark = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE, "utf-32-le": codecs.BOM_UTF32_LE, "utf-32-be": codecs.BOM_UTF32_BE}[name]  # fmt: skip
    assert read_text(mark + text.encode(name)) == text


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [DE, AR, RU, EL, f"{ZH}\n{ZH}\n"])
def test_wide_letters_show_themselves_without_a_mark(name, text):
    assert read_text(text.encode(name)) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(("cp1252", text) for text in (DE, FR, PT, DA)),
        *(("cp1250", text) for text in (PL, CS, HU)),
        *(("iso8859-2", text) for text in (PL, CS)),
        ("iso8859-1", PT),
        ("cp1254", TR),
        *(("cp1251", text) for text in (RU, "Причал закрыт")),
        ("koi8-r", f"{RU} {RU}"),
        ("cp1256", AR),
        ("cp1255", HE),
        ("cp1253", EL),
        *(("gb18030", text) for text in (ZH, f"{ZH}\n{ZH}")),
        ("cp932", JA),
        ("cp949", KO),
        *(("cp1252", f"{one} {two}") for one in (DE, FR, PT, DA) for two in (DE, FR, PT, DA)),
        ("cp1252", "Café"),
        ("cp1252", "The café “will not reopen” – its owner said…"),
    ],
)
def test_an_old_code_page_is_told_by_its_letters(name, text):
    assert read_text(text.encode(name)) == text


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (codecs.BOM_UTF16_LE + b"\n\0", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", "binary"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1", "binary"),
        (b"PK\3\4\x14\0\6\0\x08\0!\0", "binary"),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\3\xcb\x48\xcd", "binary"),
        (bytes(range(256)) * 8, "binary"),
        (bytes(byte for byte in range(1, 256)) * 8, "binary"),
        (b"The harbour\0 is closed.", "binary"),
        (codecs.BOM_UTF16_LE + b"a\0b", "UTF-16"),
        (codecs.BOM_UTF16_LE + b"\0\xd8a\0", "UTF-16"),
        (codecs.BOM_UTF8 + b"caf\xe9", "UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(body, why):
    with pytest.raises(ValueError, match=why):
        read_text(body)


def test_a_stray_byte_in_utf8_is_named_with_its_line_and_nothing_is_guessed():
    body = f"{RU}\n{RU}\n".encode() + b"caf\xe9\n" + RU.encode()
    with pytest.raises(ValueError, match=r"line 3 .*0xe9"):
        read_text(body)


def test_what_a_page_declares_counts_before_a_guess_and_only_where_it_fits():
    assert read_text(PL.encode("iso8859-2"), declared="iso-8859-2") == PL
    assert read_text("Ďaleko".encode("cp1250"), declared="windows-1250") == "Ďaleko"
    assert read_text(PL.encode(), declared="iso-8859-1") == PL
    assert read_text(DE.encode("cp1252"), declared="rot13") == DE
    assert read_text(DE.encode("cp1252"), declared="utf-16") == DE


@given(st.binary(max_size=400))
def test_any_bytes_are_a_text_or_a_reason_and_no_letter_is_made_up(body):
    text, why = tried(body)
    assert (text is None) != (why is None)
    if text is None:
        assert "\n" not in why
        assert len(why) < 200
    else:
        assert text.strip()
        assert "\0" not in text
        in_it = ("�".encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"))
        assert "�" not in text or any(one in body for one in in_it)


def tried(body):
    try:
        return read_text(body), None
    except ValueError as error:
        return None, str(error)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_utf8_is_read_to_the_letter(text):
    if text.strip() and not text.startswith("\ufeff"):
        assert read_text(text.encode()) == text
