"""A story as one HTML page that needs nothing else: its own style, its own script, and no address it loads from."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from watcher.render import reportview
from watcher.render.lines import plural, when
from watcher.render.safe import neutral

Record = Mapping[str, Any]


def page(record: Record) -> str:
    """Return the page of a story from what `jobs.reporting.gather` returns."""
    view = reportview.view(neutral(record))
    return _render("report.html.j2", script=_text("report.js"), **view)


def listed(record: Record, file: str) -> dict[str, Any]:
    """Return what the list of the stories says of one, whose page is in `file` beside it."""
    tidy = neutral(record)
    return {
        "story": tidy["story"],
        "title": tidy["title"],
        "file": file,
        "figures": reportview.figures(tidy),
        "span": reportview.span(tidy["line"]),
    }


def index(pages: Sequence[Record], *, made: str, version: str) -> str:
    """Return the page that lists the stories; `pages` are what `listed` returned."""
    return _render("reports.html.j2", script="", pages=pages, made=made, version=version)


def _render(template: str, *, script: str, **values: Any) -> str:  # noqa: ANN401
    style = _text("report.css")
    return (
        _environment()
        .get_template(template)
        .render(
            style=style,
            script=script,
            policy=_policy(style, script),
            **values,
        )
    )


def _policy(style: str, script: str) -> str:
    """Return the rule by which a browser loads nothing, and runs nothing but our one script."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'" if script else "script-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("watcher", "templates"),
        autoescape=True,  # every template, whatever it is called
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["when"] = when
    environment.globals["plural"] = plural
    return environment


@functools.cache
def _text(name: str) -> str:
    """Return a style or script as it stands between its tags: a browser hashes it with plain line feeds."""
    loader = _environment().loader
    assert loader is not None
    source, _, _ = loader.get_source(_environment(), name)
    return source.replace("\r\n", "\n")
