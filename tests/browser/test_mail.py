"""The mail in a real browser: on a phone, light and dark, without network, and for who does not see it."""

from __future__ import annotations

import contextlib

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import watch
from tests.digests import diff, quiet, record, rich, sentence
from watcher.render import mail

PHONE = {"width": 360, "height": 740}
LONG = "x" * 400


def endless():
    """Return a day whose words have no place to break."""
    return record(
        diff(1, title=LONG, outlet=LONG, wire=LONG, added=[sentence(LONG, 5), sentence("طويل" * 100, 4)]),
        diff(2, kind="copy", of=1, outlet=LONG, added=[sentence(LONG, 3)]),
    )  # fmt: skip


DAYS = {"rich": rich, "quiet": quiet, "endless": endless}


@pytest.fixture(params=["light", "dark"])
def phone(request, browser):
    context = browser.new_context(viewport=PHONE, color_scheme=request.param)
    with contextlib.closing(context):
        yield context.new_page()


@pytest.mark.parametrize("day", DAYS)
def test_a_mail_fits_a_phone_asks_for_nothing_and_can_be_read_aloud(phone, tmp_path, day):
    file = tmp_path / "mail.html"
    file.write_text(mail.as_html(DAYS[day]()), encoding="utf-8")
    seen = watch(phone)
    phone.goto(file.as_uri())
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert seen.complaints == []
    assert seen.requests == [file.as_uri()]
    found = Axe().run(phone).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_a_dark_screen_gets_a_dark_page(browser, tmp_path):
    file = tmp_path / "mail.html"
    file.write_text(mail.as_html(rich()), encoding="utf-8")
    shade = {}
    for scheme in ("light", "dark"):
        with contextlib.closing(browser.new_context(color_scheme=scheme)) as context:
            page = context.new_page()
            page.goto(file.as_uri())
            shade[scheme] = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shade == {"light": "rgb(255, 255, 255)", "dark": "rgb(19, 20, 23)"}


def test_arabic_stands_to_the_right_and_latin_words_in_it_keep_their_order(phone, tmp_path):
    file = tmp_path / "mail.html"
    file.write_text(mail.as_html(rich()), encoding="utf-8")
    phone.goto(file.as_uri())
    heading = phone.locator("h3[lang=ar]").first
    assert heading.evaluate("one => getComputedStyle(one).direction") == "rtl"
    box, words = heading.bounding_box(), heading.locator("a").bounding_box()
    assert abs((words["x"] + words["width"]) - (box["x"] + box["width"])) < 2
