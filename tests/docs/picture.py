"""The picture of a mail in the README, made from the demo's invented outlets.

    python -m tests.docs.picture             writes docs/digest.png

Needs a Chromium, as the tests in tests/browser do. The demo is played as of the day after its events, so that the picture
is the same whenever it is made.
"""

from __future__ import annotations

import contextlib
import itertools
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

from playwright.sync_api import sync_playwright

from tests.browser.conftest import _ARGUMENTS as ARGUMENTS
from tests.browser.conftest import CHROMIUM
from tests.docs.pages import ROOT
from watcher.config import load_config
from watcher.edge import clock
from watcher.edge.store import Store
from watcher.jobs.demo import play
from watcher.jobs.digesting import gather
from watcher.render import mail

PICTURE = ROOT / "docs" / "digest.png"
MADE = datetime(2026, 3, 5, 7, 0, tzinfo=UTC)
PHONE = {"width": 390, "height": 844}
# What stands side by side: the headings that are scrolled to.
_SCREENS = {"light": ("The ferry", "Also new"), "dark": ("Changed",)}


def html() -> str:
    """Return the page of the mail that the demo's reader would get the morning after."""
    ticks = itertools.count()

    def now() -> datetime:
        return MADE - timedelta(hours=2) + timedelta(milliseconds=next(ticks))

    with tempfile.TemporaryDirectory() as name, mock.patch.object(clock, "now", now):
        folder = Path(name) / "demo"
        play(folder, as_json=False, emit=lambda record: None, echo=lambda line: None)
        config = load_config((folder / "feeds.yaml").read_text("utf-8"), path="feeds.yaml", environ={})  # fmt: skip
        with Store(folder / "watcher.db") as store:
            record = gather(
                store,
                config,
                config.stories[0].id,
                after=0,
                until=None,
                began=None,
                last=MADE - timedelta(days=1),
                now=MADE,
            )
    return mail.as_html(record)


def take(page_html: str, picture: Path) -> None:
    """Write what a phone shows of a mail: some screens side by side, light and dark."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        with contextlib.closing(started) as browser, tempfile.TemporaryDirectory() as name:
            file = Path(name) / "mail.html"
            file.write_text(page_html, encoding="utf-8")
            screens = []
            for scheme in ("light", "dark"):
                context = browser.new_context(viewport=PHONE, color_scheme=scheme, device_scale_factor=1.5)  # fmt: skip
                page = context.new_page()
                page.goto(file.as_uri())
                for place in _SCREENS[scheme]:
                    page.evaluate(
                        "text => ([...document.querySelectorAll('h1, h2')]"
                        ".find(one => one.textContent.startsWith(text)).scrollIntoView(), scrollBy(0, -12))",
                        place,
                    )
                    path = Path(name) / f"{len(screens)}.png"
                    page.screenshot(path=path)
                    screens.append(path)
                context.close()
            images = "".join(
                f'<img src="{path.as_uri()}" width="{PHONE["width"]}" style="border:1px solid #8a8f98;border-radius:18px;margin:10px">'
                for path in screens
            )
            width = len(screens) * (PHONE["width"] + 22)
            context = browser.new_context(viewport={"width": width, "height": PHONE["height"] + 22})
            page = context.new_page()
            board = Path(name) / "board.html"
            board.write_text(f'<body style="margin:0;background:#ffffff;display:flex">{images}</body>')  # fmt: skip
            page.goto(board.as_uri())
            page.screenshot(path=picture)
            context.close()


def main() -> int:
    """Write the picture."""
    if CHROMIUM is None:
        print("no chromium, chromium-browser or google-chrome on this machine", file=sys.stderr)
        return 1
    take(html(), PICTURE)
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
