"""The picture of a report page in the README, made from the demo's invented outlets.

    python -m tests.docs.report_picture      writes docs/report.png

Needs a Chromium, as the tests in tests/browser do. The demo is played as of the day after its events, so that the picture
is the same whenever it is made.
"""

from __future__ import annotations

import contextlib
import itertools
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from unittest import mock

from playwright.sync_api import sync_playwright

from tests.browser.conftest import _ARGUMENTS as ARGUMENTS
from tests.browser.conftest import CHROMIUM
from tests.docs.pages import ROOT
from tests.docs.picture import MADE
from watcher.config import load_config
from watcher.edge import clock
from watcher.edge.store import Store
from watcher.jobs.demo import play
from watcher.jobs.reporting import gather
from watcher.render import report

PICTURE = ROOT / "docs" / "report.png"
DESK, PHONE = {"width": 1080, "height": 940}, {"width": 390, "height": 940}


def html() -> str:
    """Return the page of the demo's story as it is the morning after."""
    ticks = itertools.count()

    def now():
        return MADE - timedelta(hours=2) + timedelta(milliseconds=next(ticks))

    with tempfile.TemporaryDirectory() as name, mock.patch.object(clock, "now", now):
        folder = Path(name) / "demo"
        play(folder, as_json=False, emit=lambda record: None, echo=lambda line: None)
        config = load_config((folder / "feeds.yaml").read_text("utf-8"), path="feeds.yaml", environ={})  # fmt: skip
        with Store(folder / "watcher.db") as store, store.reading():
            return report.page(gather(store, config.stories[0], config.feeds, now=MADE))


def take(page_html: str, picture: Path) -> None:
    """Write how a page begins on a desk, and where outlets disagree on a phone in the dark, side by side."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as name:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        with contextlib.closing(started) as browser:
            file = Path(name) / "report.html"
            file.write_text(page_html, encoding="utf-8")
            screens = []
            for size, scheme, place in ((DESK, "light", "main"), (PHONE, "dark", "conflicts")):
                context = browser.new_context(viewport=size, color_scheme=scheme)
                page = context.new_page()
                page.goto(file.as_uri())
                if place != "main":
                    page.evaluate("place => document.getElementById(place).scrollIntoView()", place)
                    page.wait_for_timeout(1000)  # it scrolls smoothly
                path = Path(name) / f"{scheme}.png"
                page.screenshot(path=path)
                screens.append((path, size["width"]))
                context.close()
            images = "".join(
                f'<img src="{path.as_uri()}" width="{width}" style="border:1px solid #8a8f98;border-radius:12px;margin:8px">'
                for path, width in screens
            )
            board = Path(name) / "board.html"
            board.write_text(f'<body style="margin:0;background:#ffffff;display:flex">{images}</body>')  # fmt: skip
            width = sum(width + 18 for _, width in screens)
            page = browser.new_page(viewport={"width": width, "height": DESK["height"] + 18})
            page.goto(board.as_uri())
            page.screenshot(path=picture)


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
