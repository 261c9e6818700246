"""A digest as the HTML of a mail: tables and inline styles as mail programs need them, no script, no picture, under 100 kB."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from watcher.core.digest import less
from watcher.render import digestwords as words
from watcher.render.disputes import IN_WORDS
from watcher.render.lines import plural
from watcher.render.marked import gap
from watcher.render.safe import neutral
from watcher.render.weblinks import language, web_address

Record = Mapping[str, Any]

# Gmail shows the first 102 kB of a message and hides the rest behind a link.
MOST_BYTES = 95_000

_ANSWERS = {"no": "no", "yes": "yes", "open": "left open"}


def page(record: Record) -> str:
    """Return the page; where it would grow too long for a mail program, the last articles are counted instead of shown."""
    while True:
        html = _environment().get_template("mail.html.j2").render(r=neutral(record))
        if len(html.encode("utf-8")) <= MOST_BYTES:
            return html
        smaller = less(record)
        if smaller is None:
            return html
        record = smaller


def _said(value: Record) -> str:
    answer = _ANSWERS.get(value["answer"] or "")
    return f"{answer} ({value['says']})" if answer else str(value["says"])


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("watcher"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "words": words,
        "plural": plural,
        "said": _said,
        "gap": gap,
        "kinds": IN_WORDS,
    }
    environment.filters |= {"href": web_address, "lang": language}
    return environment
