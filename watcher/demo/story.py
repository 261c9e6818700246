"""The demo's feeds.yaml: an invented story, and the invented outlets where they are served."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import urlsplit

_STORY = """\
# The demo's configuration. The story and the outlets are invented.
stories:
  kessaro:
    title: The ferry of Kessaro (invented)
    names:
      - name: Harakat al-Mirsat
        kind: group
        also: [Anchor Movement, Mouvement de l'Ancre, حركة المرساة]
      - name: Zuhair al-Balqashi        # other spellings and scripts are found by themselves
        kind: person
        not: [Zuhair Balqis]            # looks alike, is a poet
    context: [Kessaro, كيسارو]          # an entry with one of these is opened and read in full
"""


def config_text(feeds: Sequence[tuple[str, str]]) -> str:
    """Return a feeds.yaml for these outlets, each a name and its feed's address on loopback."""
    # Quoted as JSON, which YAML reads: names hold apostrophes, addresses colons.
    listed = "".join(
        f"  - url: {_quoted(url)}\n    outlet: {_quoted(name)}\n" for name, url in feeds
    )
    hosts = ", ".join(_quoted(urlsplit(url).netloc) for _, url in feeds)
    return (
        f"{_STORY}\nfeeds:\n{listed}\nservice:\n  contact: https://watcher-demo.example/\n"
        # One at a time, in this order: whichever newspaper prints a shared text first is the same in every run.
        f"  concurrency: 1\n  allow_private: [{hosts}]\n"
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
