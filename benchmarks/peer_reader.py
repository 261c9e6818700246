"""lemon24's `reader`, used as its documentation shows; runs in the benchmark's own environment, not in ours.

`peer_reader.py add DB < addresses` adds the feeds; `peer_reader.py update DB` polls them all once, as `reader-1` of the
research did: one worker, no plugins.
"""

import sys

from reader import make_reader


def main(command: str, database: str) -> None:
    with make_reader(database) as reader:
        if command == "add":
            for address in sys.stdin.read().split():
                reader.add_feed(address)
        elif command == "update":
            # By default it leaves alone what it polled within the hour (3.26).
            reader.update_feeds(workers=1, scheduled=False)
        else:
            sys.exit(f"peer_reader: no command {command!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
