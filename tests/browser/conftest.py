"""A headless Chromium for the pages and mails that people open; without one these tests are left out, and say so."""

import contextlib
import shutil
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHROMIUM = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
# The sandbox needs rights that a container does not give; the rest keeps a fresh profile from asking its maker.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
_LEFT_OUT = "left out: no chromium, chromium-browser or google-chrome on this machine"


def pytest_collection_modifyitems(items):
    """Mark what is in this folder: a browser takes seconds to start, and may be missing."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.slow)
            if CHROMIUM is None:
                item.add_marker(pytest.mark.skip(reason=_LEFT_OUT))


@dataclass
class Seen:
    """What a page did while it was watched: complaints on its console, and what it asked the network for."""

    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    @property
    def outside(self) -> list[str]:
        """The requests that left the file itself: neither a file on disk, nor data in the page."""
        return [
            url
            for url in self.requests
            if not url.startswith(("file:", "data:", "about:", "blob:"))
        ]


def watch(page) -> Seen:
    """Record what a page complains about and asks for, from now on."""
    seen = Seen()

    def heard(message):
        if message.type in ("error", "warning"):
            seen.complaints.append(f"{message.type}: {message.text}")

    page.on("console", heard)
    page.on("pageerror", lambda error: seen.complaints.append(f"uncaught: {error}"))
    page.on("request", lambda request: seen.requests.append(request.url))
    return seen


@pytest.fixture(scope="module")
def browser() -> Generator:
    """A Chromium without a window, one for a module: while it runs, its event loop does, and other tests start their own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
        with contextlib.closing(started):
            yield started


@pytest.fixture
def page(browser) -> Generator:
    """An empty page of a desktop's size, in a profile of its own."""
    with contextlib.closing(browser.new_context(viewport={"width": 1280, "height": 900})) as one:
        yield one.new_page()


@pytest.fixture
def seen(page) -> Seen:
    """What the page of this test complains about and asks for."""
    return watch(page)
