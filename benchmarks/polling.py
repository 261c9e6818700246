"""Polling a thousand feeds: our whole process beside lemon24's `reader`, in one run. `make bench` runs it.

Both poll the same server in the same states, one after the other, alternating who is first; each keeps its database from
scenario to scenario. What counts is CPU (user and system, children included), repetition by repetition: wall time
suffers from whatever else the machine does. A row whose items or 304s are not right is marked wrong, and does not count
as fast. The exit code is 1 when a ratio is above 1.0 or a row is wrong. `docs/benchmarks.md` says what a scenario means.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from . import processes
from .clients import (
    OURS,
    PEER,
    ROOT,
    Client,
    Ours,
    Reader,
    compile_modules,
    peer_version,
    plain_environment,
)
from .results import Expected, Results, Run, as_json, expectations, verdict
from .server import SCENARIOS
from .synthetic import ENTRIES

HOSTS = 250


@dataclass(slots=True)
class Server:
    """The outlets' process, and how to switch it."""

    process: subprocess.Popen[str]
    control: str
    feeds: list[str]

    def switch(self, scenario: str) -> dict[str, int]:
        """Set the scenario; return what the server counted since the last switch."""
        url = urlsplit(self.control)
        with closing(http.client.HTTPConnection(url.netloc, timeout=60)) as connection:
            connection.request("GET", f"{url.path}?scenario={scenario}")
            counts: dict[str, int] = json.loads(connection.getresponse().read())
        return counts


@contextmanager
def serving(feeds: int) -> Iterator[Server]:
    command = [
        sys.executable,
        "-m",
        "benchmarks.server",
        str(feeds),
        str(min(HOSTS, feeds)),
    ]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            sys.exit(
                "the benchmark's server did not start; it needs the loopback addresses 127.0.0.1 to 127.0.0.250"
            )
        ready = json.loads(line)
        yield Server(process=process, control=ready["control"], feeds=ready["feeds"])
        process.stdin.close()


def measure(
    server: Server,
    clients: Sequence[Client],
    scenario: str,
    expected: Expected,
    *,
    log: Path,
    environment: dict[str, str],
) -> Iterator[tuple[str, Run]]:
    for client in clients:
        server.switch(scenario)
        cost = processes.run(
            client.command(),
            log=log.with_name(f"{log.name}-{client.name}"),
            environment=environment,
        )
        counted = server.switch(scenario)
        faults = tuple(expected.faults(client, counted, cost))
        stored = client.database().stat().st_size if client.database().exists() else 0
        yield client.name, Run(cost=cost, faults=faults, stored=stored)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.polling", description=__doc__.split("\n", 1)[0]
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="100 feeds, one repetition: does it work at all?",
    )
    parser.add_argument("--feeds", type=int, help="how many feeds (default 1000)")
    parser.add_argument("--repetitions", type=int, help="how often everything is run (default 3)")
    parser.add_argument(
        "--command",
        default=f"{shlex.quote(str(Path(sys.executable).with_name('watcher')))} --config {{config}} --state {{state}} poll",
        help="our command; {config} and {state} are filled in (default: %(default)s)",
    )
    parser.add_argument("--only", choices=(OURS, PEER), help="measure one of the two")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every run there as well")
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="DIR",
        help="keep databases and output in this new folder",
    )
    return parser.parse_args()


def main() -> int:
    options = arguments()
    feeds = options.feeds or (100 if options.quick else 1_000)
    repetitions = options.repetitions or (1 if options.quick else 3)
    environment = plain_environment()
    processes.adopt_orphans()
    program = shlex.split(options.command)[0]
    if options.only != PEER and shutil.which(program) is None:
        print(
            f"{program} is not there: run `make` first, or name our command with --command",
            file=sys.stderr,
        )
        return 2
    version = None if options.only == OURS else peer_version(environment)
    if version is None and options.only != OURS:
        print(
            "reader could not be installed (no network?): measuring ourselves only",
            file=sys.stderr,
        )
        if options.only == PEER:
            return 1
    compile_modules(environment)
    expected = expectations(feeds)
    results = Results(feeds=feeds)
    with (
        tempfile.TemporaryDirectory(prefix="watcher-bench-") as temporary,
        serving(feeds) as server,
    ):
        home = options.keep or Path(temporary)
        home.mkdir(parents=True, exist_ok=True)
        for repetition in range(repetitions):
            place = home / f"repetition-{repetition + 1}"
            place.mkdir()
            clients: list[Client] = []
            if options.only != PEER:
                clients.append(Ours(place / OURS, options.command))
            if version is not None:
                clients.append(Reader(place / PEER, environment))
            for client in clients:
                client.prepare(server.feeds)
            for number, scenario in enumerate(SCENARIOS):
                order = clients[:: -1 if (repetition + number) % 2 else 1]
                log = place / scenario
                for name, run in measure(
                    server,
                    order,
                    scenario,
                    expected[scenario],
                    log=log,
                    environment=environment,
                ):
                    results.add(scenario, name, run)
                    line = f"{repetition + 1}/{repetitions} {scenario:<10} {name:<8} {run.cost.cpu:7.2f} s CPU {run.cost.wall:7.2f} s wall"
                    print(
                        f"{line}  {'; '.join(run.faults) or 'right'}",
                        file=sys.stderr,
                        flush=True,
                    )
    print(
        f"{feeds} feeds x {ENTRIES} entries, {repetitions} repetitions, reader {version or 'not measured'}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores\n"
    )
    print("\n".join(results.table()))
    if options.json:
        options.json.write_text(json.dumps(as_json(results), indent=1) + "\n", encoding="utf-8")
    return verdict(results)


if __name__ == "__main__":
    sys.exit(main())
