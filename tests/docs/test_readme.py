"""README.md: every console block is run, and every command it mentions exists."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import click
import pytest

from tests.docs import make_cli  # noqa: F401  every command registers itself
from tests.docs.console import agrees, masked, run, steps
from tests.docs.pages import ROOT, blocks, code_spans, documents, page, prose
from watcher import cli, errors
from watcher.cli.common import group
from watcher.edge import clock

README = page("README.md")


@pytest.mark.slow
def test_every_console_block_of_the_readme_prints_what_it_says(tmp_path):
    written = [step for block in blocks(README, "console") for step in steps(block.body)]
    results = run([step.command for step in written], tmp_path)
    for step, (printed, code) in zip(written, results, strict=True):
        shown = "\n".join(masked(printed, today=clock.now()))
        assert agrees(step.output, printed), (
            f"$ {step.command}\n{shown}\n(`python -m tests.docs.console` writes it into the page)"
        )
        assert code == 0, f"$ {step.command} ended with {code}"


def test_the_readme_shows_the_commands_of_the_first_five_minutes():
    shown = " ".join(
        step.command for block in blocks(README, "console") for step in steps(block.body)
    )
    for command in ("demo", "init", "check", "poll", "summary", "why", "search"):
        assert re.search(rf"\bwatcher (-\S+ \S+ )*{command}\b", shown), command


def test_the_readme_holds_the_whole_summary_of_the_demo():
    [summary] = [
        step
        for block in blocks(README, "console")
        for step in steps(block.body)
        if step.command == "watcher summary"
    ]
    assert not any(line.strip() == "…" for line in summary.output)
    for part in ("NEW, what adds most first", "REVISED", "CONFLICTS", "FEEDS"):
        assert part in summary.output
    assert len(summary.output) <= 50


def mentioned(text: str) -> list[str]:
    """Return every `watcher …` that a page tells its reader to type."""
    lines = [line for block in blocks(text, "sh") for line in block.body.splitlines()]
    lines += [step.command for block in blocks(text, "console") for step in steps(block.body)]
    lines += code_spans(text)
    found = []
    for line in lines:
        for part in re.split(r"&&|;|\|(?!\S*])|(?<=\s)#.*", line):
            part = part.strip()
            if re.match(r"(\S*/)?watcher(\s|$)", part):
                found.append(part)
    return found


def problem_with(mention: str) -> str | None:
    """Return what is wrong with a mentioned command, or None."""
    command: click.Command = group
    words = shlex.split(mention)[1:]
    known = {option for one in group.params for option in one.opts}
    takes_value = {
        option for one in group.params for option in one.opts if not getattr(one, "is_flag", True)
    }
    expects_value = False
    for word in words:
        if expects_value:
            expects_value = False
        elif word.startswith("-") and word != "-":
            name = word.split("=")[0]
            if name not in known | {"-h", "--help", "--version"}:
                return f"{mention}: no option {name}"
            expects_value = name in takes_value and "=" not in word
        elif word == "COMMAND":
            return None  # any of them
        elif isinstance(command, click.Group):
            if word not in command.commands:
                return f"{mention}: no command {word}"
            command = command.commands[word]
            known |= {option for one in command.params for option in one.opts}
            takes_value |= {
                option
                for one in command.params
                for option in one.opts
                if isinstance(one, click.Option) and not one.is_flag
            }
    return None


@pytest.mark.parametrize("name", [str(path.relative_to(ROOT)) for path in documents()])
def test_every_command_that_a_page_mentions_exists(name):
    if name.startswith("docs/decisions/"):
        pytest.skip("decisions are kept as they were written")
    assert [found for one in mentioned(page(name)) if (found := problem_with(one))] == []


@pytest.mark.parametrize("name", ["feeds.yaml", "watcher/templates/feeds.yaml"])
def test_every_command_that_a_configuration_teaches_exists(name):
    spans = re.findall(r"`(watcher [^`]+)`", page(name))
    assert [found for one in spans if (found := problem_with(one))] == []


@pytest.mark.parametrize(
    ("mention", "says"),
    [
        ("watcher sumary", "no command sumary"),
        ("watcher --config x.yaml poll --dew", "no option --dew"),
        ("watcher feeds ad https://example.org/", "no command ad"),
    ],
)
def test_a_command_that_does_not_exist_is_noticed(mention, says):
    assert says in str(problem_with(mention))


def test_every_make_target_that_the_readme_mentions_exists():
    targets = set(re.findall(r"^([a-z]+):", page("Makefile"), re.M))
    wanted = set(re.findall(r"\bmake ([a-z]+)\b", " ".join(code_spans(README))))
    wanted |= {
        found
        for block in blocks(README, "sh")
        for found in re.findall(r"^make (\w+)", block.body, re.M)
    }
    assert {"run", "test"} <= wanted <= targets


def test_the_readme_says_what_make_itself_ends_with(tmp_path):
    (tmp_path / "Makefile").write_text("run:\n\t@exit 1\n")
    try:
        made = subprocess.run(
            ["make", "run"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        pytest.skip("make is not installed")
    assert (made.returncode, "Error 1" in made.stderr) == (2, True)
    told = " ".join(README.partition("## Install")[2].partition("\n## ")[0].split())
    assert "make prints that as `Error 1`, and itself ends with 2" in told


def test_the_table_of_exit_codes_is_complete():
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.M)}
    ours = {
        one.exit_code
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, errors.WatcherError)
    }
    interrupted = {
        int(code)
        for code in re.findall(r"sys\.exit\((\d+)\)", Path(cli.__file__).read_text("utf-8"))
    }
    assert told == {0} | ours | interrupted


@pytest.mark.parametrize("name", [str(path.relative_to(ROOT)) for path in documents()])
def test_every_link_to_a_file_of_the_repository_leads_to_one(name):
    folder = (ROOT / name).parent
    links = re.findall(r"\]\(([^)\s]+)\)", prose(page(name)))
    inside = [link.partition("#")[0] for link in links if not re.match(r"[a-z]+:|#", link)]
    assert [link for link in inside if not (folder / link).exists()] == []


def test_the_readme_leads_to_every_page_of_the_docs():
    for path in sorted((ROOT / "docs").glob("*.md")):
        assert f"](docs/{path.name})" in README, path.name
    assert "](docs/decisions/)" in README


def test_the_readme_names_the_python_versions_of_the_package():
    project = tomllib.loads(page("pyproject.toml"))["project"]
    oldest = project["requires-python"].removeprefix(">=")
    assert f"Python {oldest}" in README


def test_a_line_of_dots_stands_for_any_number_of_lines():
    assert agrees(["a", "…", "d"], ["a", "b", "c", "d"])
    assert agrees(["a", "…"], ["a"])
    assert agrees(["a … c"], ["a b c"])
    assert not agrees(["a", "d"], ["a", "b", "d"])
    assert not agrees(["a … c"], ["a b", "c"])
