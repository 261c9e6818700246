"""A store with a story in it, made once: commands that only read share it."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from tests import make
from tests.cli.running import run
from tests.outlets import BAKERY, DETENTION, HEARING, edited


def lines(*records) -> str:
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def record(ref, outlet, title, sentences, hours=0, **given):
    return {
        "id": ref,
        "url": f"https://{outlet.split()[0].lower()}.example/{ref}",
        "outlet": outlet,
        "title": title,
        "text": " ".join(sentences),
        "published": (make.NOW + timedelta(hours=hours)).isoformat(),
        "language": "en",
        **given,
    }


@pytest.fixture(scope="session")
def told(tmp_path_factory):
    """A folder with feeds.yaml and a store: a report, its copy, a revision, a conflict, one beside the point."""
    folder = tmp_path_factory.mktemp("told")
    (folder / "feeds.yaml").write_text(make.STORIES)
    other_age = edited(DETENTION, 4, "Tamsin Orlebar, 47, was not available for comment, her lawyer said on Friday.")  # fmt: skip
    first = edited(DETENTION, 4, "Tamsin Orlebar, 44, told reporters that she would not answer before her sister had found a lawyer.")  # fmt: skip
    (folder / "docs.jsonl").write_text(
        lines(
            record("a1", "Quay News", "Orlebar led away", first),
            record("b1", "Ledger", "Founder arrested", first, hours=1),
            record("c1", "Courant", "Hearing of Tamsin Orlebar", (*HEARING, other_age[4]), hours=2),
            record("d1", "Courant", "Bakery closes", BAKERY, hours=3),
            record(
                "a1",
                "Quay News",
                "Orlebar led away",
                edited(
                    first, 7, "The hearing was put off until Friday, the assize hall announced."
                ),
                hours=4,
            ),
        )
    )
    ran = run(folder, "import", str(folder / "docs.jsonl"))
    assert ran.code == 0, ran.err
    return folder
