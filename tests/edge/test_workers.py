"""A worker costs only its own task when it is crashed, starved, blocked or abandoned; no worker outlives its parent."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from watcher.core.feeds import read_feed
from watcher.edge import frames, worker_main, workers
from watcher.edge.workers import Workers
from watcher.model import Article, Entry, FeedDocument, FeedFormat, NotAFeed, PageKind

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
URL = "https://feeds.example.org/rss"
ROOT = Path(__file__).resolve().parents[2]


def rss(n, words="Two sheds burnt."):
    return (
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette</title>"
        + "".join(
            f"<item><title>Report {i}</title><link>https://gazette.example/{i}</link>"
            f"<pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate><description>{words}</description></item>"
            for i in range(n)
        )
        + "</channel></rss>"
    ).encode()


@contextlib.asynccontextmanager
async def pool(**kwargs):
    made = Workers(**{"count": 1, "seconds": 30.0, **kwargs})
    try:
        yield made
    finally:
        await made.aclose()


async def feed(made, body=None, *, limit=10_000):
    return await made.read_feed(
        rss(2) if body is None else body, url=URL, content_type=None, limit=limit, now=NOW
    )


def processes(made):
    return [worker._process.pid for worker in made._all]


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


async def gone(pid, seconds=10.0):
    end = time.monotonic() + seconds
    while is_alive(pid) and time.monotonic() < end:
        await asyncio.sleep(0.02)
    return not is_alive(pid)


@pytest.fixture
def tricks(tmp_path, monkeypatch):
    """A worker that obeys a body which names a trick, and otherwise reads feeds."""
    (tmp_path / "tricky.py").write_text(
        "import os, signal, sys, time\n"
        "from watcher.edge import worker_main\n"
        "answer = worker_main._answer\n"
        "def tricked(request, body):\n"
        "    if request['task'] == 'warm': return {}\n"
        "    if body == b'crash': os.kill(os.getpid(), signal.SIGSEGV)\n"
        "    if body == b'hang': time.sleep(600)\n"
        "    if body == b'spin':\n"
        "        while True: pass\n"
        "    if body == b'memory': bytearray(10**12)\n"
        "    if body == b'raise': raise KeyError('no such\\nthing')\n"
        "    if body == b'exit': os._exit(7)\n"
        "    if body == b'lie': return {'format': 'rss', 'entries': 5}\n"
        "    if body == b'noise':\n"
        "        for _ in range(20_000): print('x' * 80, file=sys.stderr); print('y' * 80)\n"
        "    if body == b'write':\n"
        "        with open('written', 'w') as file: file.write('x')\n"
        "    if body == b'environment': return {'reason': ' '.join(sorted(os.environ))}\n"
        "    return answer(request, body)\n"
        "worker_main._answer = tricked\n"
        "main = worker_main.main\n"
    )
    monkeypatch.setattr(
        workers,
        "_BOOT",
        f"import sys; sys.path[:0] = [sys.argv[1], {str(tmp_path)!r}]; from tricky import main; "
        "main(int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))",
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


# --- the ordinary case ------------------------------------------------------------------


def test_a_worker_reads_what_the_function_reads():
    async def run():
        async with pool() as made:
            for body in (rss(3), b"", b"<html></html>", rss(2)[:-30]):
                expected = read_feed(body, url=URL, content_type=None, now=NOW)
                assert await feed(made, body) == expected

    asyncio.run(run())


def test_nothing_is_started_before_it_is_needed_and_one_worker_serves_task_after_task():
    async def run():
        async with pool(count=4) as made:
            assert processes(made) == []
            await feed(made)
            first = processes(made)
            assert len(first) == 1
            for _ in range(5):
                await feed(made)
            assert processes(made) == first

    asyncio.run(run())


def test_at_most_so_many_workers_run_at_once_and_every_answer_reaches_its_asker():
    async def run():
        async with pool(count=2) as made:
            documents = await asyncio.gather(*(feed(made, rss(n)) for n in range(1, 13)))
            assert [len(document.entries) for document in documents] == list(range(1, 13))
            assert len(processes(made)) <= 2

    asyncio.run(run())


def test_a_document_of_thousands_of_entries_is_read_in_parts_with_one_result(monkeypatch):
    monkeypatch.setattr(workers, "_LARGE", 1_000)
    monkeypatch.setattr(workers, "_PART", 7)
    body = rss(40)

    async def run():
        async with pool() as made:
            for limit in (100, 40, 20, 3):
                expected = read_feed(body, url=URL, content_type=None, limit=limit, now=NOW)
                assert await feed(made, body, limit=limit) == expected

    asyncio.run(run())


def test_after_closing_no_process_is_left_and_no_task_is_taken():
    async def run():
        async with pool() as made:
            await feed(made)
            (pid,) = processes(made)
        assert await gone(pid)
        with pytest.raises(RuntimeError):
            await feed(made)

    asyncio.run(run())


def test_pages_and_languages_are_read_within_the_same_bounds():
    words = "The fire in the harbour began at dawn and was put out before noon by forty people. "
    page = f"<html lang='en'><title>Fire</title><article><h1>Fire</h1><p>{words * 5}</p><p>{words * 5}</p></article></html>"

    async def run():
        async with pool() as made:
            article = await made.read_page(
                page.encode(), url="https://gazette.example/1", content_type="text/html", now=NOW
            )
            assert "put out before noon" in article.text
            assert article.kind is PageKind.ARTICLE
            assert await made.detect_language(words * 3) == "en"
            assert len(made._all) == 1

    asyncio.run(run())


# --- what goes wrong in a worker --------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"crash", "crashed its reader (SIGSEGV)"),
        (b"hang", "took longer than 1 s to read"),
        (b"spin", "took longer than 1 s to read"),
        (b"memory", "too much memory"),
        (b"raise", "stopped its reader (KeyError"),
        (b"exit", "stopped its reader (exit 7)"),
        (b"lie", "nonsense"),
        (b"write", "File too large"),
    ],
)
def test_a_task_that_ends_its_worker_gets_a_reason_and_the_next_one_a_new_worker(
    tricks, body, words
):
    async def run():
        async with pool(seconds=1.0) as made:
            await feed(made)
            document = await feed(made, body)
            assert isinstance(document, NotAFeed)
            assert words in document.reason
            assert "\n" not in document.reason
            assert isinstance(await feed(made), FeedDocument)

    asyncio.run(run())
    assert not (tricks / "written").exists() or (tricks / "written").stat().st_size == 0


def test_a_crash_beside_it_does_not_disturb_a_task(tricks):
    async def run():
        async with pool(count=2) as made:
            results = await asyncio.gather(
                *(
                    feed(made, body)
                    for body in (b"crash", rss(5), b"exit", rss(6), b"crash", rss(7))
                )
            )
            assert [len(r.entries) for r in results[1::2]] == [5, 6, 7]
            assert all(isinstance(r, NotAFeed) for r in results[::2])

    asyncio.run(run())


def test_what_a_library_prints_neither_blocks_nor_gets_into_an_answer(tricks, capfd):
    async def run():
        async with pool() as made:
            document = await feed(made, b"noise")
            assert isinstance(document, NotAFeed)
            assert "begins “noise”" in document.reason
            assert isinstance(await feed(made), FeedDocument)
            assert len(made._all) == 1

    asyncio.run(run())
    assert capfd.readouterr() == ("", "")


def test_no_secret_of_the_environment_reaches_a_worker(tricks, monkeypatch):
    monkeypatch.setenv("SMTP_PASSWORD", "secret")

    async def run():
        async with pool() as made:
            document = await feed(made, b"environment")
            assert isinstance(document, NotAFeed)
            assert "SMTP_PASSWORD" not in document.reason

    asyncio.run(run())


def test_a_worker_that_died_while_idle_is_replaced_without_loss():
    async def run():
        async with pool() as made:
            await feed(made)
            (pid,) = processes(made)
            os.kill(pid, signal.SIGKILL)
            await asyncio.sleep(0.1)
            assert isinstance(await feed(made), FeedDocument)
            assert processes(made) != [pid]

    asyncio.run(run())


def test_a_cancelled_task_takes_its_worker_with_it(tricks):
    async def run():
        async with pool() as made:
            await feed(made)
            (pid,) = processes(made)
            task = asyncio.create_task(feed(made, b"hang"))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await gone(pid)
            assert len((await feed(made, rss(4))).entries) == 4

    asyncio.run(run())


def test_closing_answers_the_tasks_under_way(tricks):
    async def run():
        async with pool(seconds=60.0) as made:
            await feed(made)
            task = asyncio.create_task(feed(made, b"hang"))
            await asyncio.sleep(0.1)
            await made.aclose()
            assert isinstance(await asyncio.wait_for(task, 5), NotAFeed)

    asyncio.run(run())


def test_a_page_and_a_language_that_kill_their_worker_are_empty_and_unknown(tricks):
    async def run():
        async with pool() as made:
            page = await made.read_page(b"crash", url=URL, content_type=None, now=NOW)
            assert (page.kind, page.text) == (PageKind.EMPTY, "")
            assert page.why == "a page that crashed its reader (SIGSEGV)"
            assert await made.detect_language("crash") is None

    asyncio.run(run())


def test_a_worn_worker_is_replaced(monkeypatch):
    monkeypatch.setattr(workers, "_MOST_TASKS", 2)  # warming up is one of them

    async def run():
        async with pool() as made:
            pids = set()
            for _ in range(3):
                await feed(made)
                pids.update(processes(made))
            assert processes(made) == []
            assert isinstance(await feed(made), FeedDocument)

    asyncio.run(run())


def test_a_reader_that_does_not_start_is_a_reason_not_a_loop(monkeypatch):
    monkeypatch.setattr(workers, "_BOOT", "raise SystemExit('no such module')")

    async def run():
        async with pool() as made:
            document = await feed(made)
            assert isinstance(document, NotAFeed)
            assert "the reader does not start" in document.reason
            assert "no such module" in document.reason

    asyncio.run(run())


# --- the end of the parent --------------------------------------------------------------

PARENT = """
import asyncio, sys
from datetime import UTC, datetime
from watcher.edge.workers import Workers
async def main():
    workers = Workers(count=1)
    await workers.read_feed(b"<rss/>", url="https://e.example/", content_type=None, limit=9, now=datetime.now(UTC))
    print(next(iter(workers._all))._process.pid, flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_parent_leaves_no_worker_behind(how):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert is_alive(pid)
        parent.send_signal(how)
    assert asyncio.run(gone(pid))


def test_a_worker_leaves_the_terminals_signals_to_its_parent():
    async def run():
        async with pool() as made:
            await feed(made)
            (pid,) = processes(made)
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                os.kill(pid, number)
            assert isinstance(await feed(made), FeedDocument)
            assert processes(made) == [pid]

    asyncio.run(run())


# --- the records on their way -----------------------------------------------------------


def test_every_record_survives_the_way_there_and_back():
    entry = Entry(
        guid="g",
        link="https://gazette.example/1",
        title="Fire 🔥 می\u200cخواهم",
        teaser="t",
        content="c\nd",
        author="A",
        published=NOW,
        updated=NOW + timedelta(microseconds=5),
        language="fa",
        fragment="00ff",
    )
    document = FeedDocument(
        format=FeedFormat.ATOM,
        version="atom10",
        title="G",
        link=None,
        language="fr",
        ttl=timedelta(minutes=15),
        entries=(entry, Entry(guid=None, link=None, title="", teaser="")),
        dropped=3,
        damaged="cut off: x",
    )
    for feed_read in (document, NotAFeed(reason="x")):
        frame = frames.packed(frames.from_feed(feed_read), b"body")
        size, body_size = frames.HEAD.unpack(frame[:8])
        assert frame[8 + size :] == b"body"
        assert body_size == 4
        assert frames.to_feed(frames.unpacked(frame[8 : 8 + size])) == feed_read
    article = Article(
        kind=PageKind.ARTICLE, title=None, text="x", language=None, published=NOW, canonical="c"
    )
    assert frames.to_article(frames.unpacked(frames.packed(frames.from_article(article))[8:])) == article  # fmt: skip


def test_an_answer_of_another_shape_is_refused():
    good = frames.from_feed(
        FeedDocument(
            format=FeedFormat.RSS, version="rss20", title=None, link=None, language=None, ttl=None,
            entries=(Entry(guid=None, link=None, title="", teaser=""),),
        )
    )  # fmt: skip
    frames.to_feed(good)
    for bad in (
        {},
        good | {"format": "exe"},
        good | {"entries": 5},
        good | {"entries": [[]]},
        good | {"entries": [[5] * 10]},
        good | {"title": {}},
        {"reason": ["x"]},
    ):
        with pytest.raises((KeyError, TypeError, ValueError)):
            frames.to_feed(bad)


def test_a_frame_that_ends_early_ends_the_worker(tmp_path):
    path = tmp_path / "frame"
    path.write_bytes(b"\0\0")
    with path.open("rb") as source:
        assert worker_main._receive(source) is None


def test_a_large_parents_worker_is_not_taken_for_worn(tricks):
    """Linux hands a process's peak on to its children, so that each task would cost a new worker."""
    script = (
        "import asyncio, sys\n"
        "from datetime import UTC, datetime\n"
        "from watcher.edge.workers import Workers\n"
        "ballast = bytearray(450_000_000)\n"
        "ballast[::4096] = bytes(len(ballast[::4096]))\n"
        "async def run():\n"
        "    workers = Workers(count=1)\n"
        "    for _ in range(2):\n"
        "        await workers.read_feed(b'<rss/>', url='https://quay.example/', content_type=None,"
        " limit=9, now=datetime.now(UTC))\n"
        "        print(len(workers._all))\n"
        "    await workers.aclose()\n"
        "asyncio.run(run())\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stdout.split() == ["1", "1"]
